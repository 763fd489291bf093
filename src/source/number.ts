/** Numbers are kept as they were written, or refused. */

export interface Damage {
  readonly reason: string;
  readonly help: string;
}

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

/** Why a number read from `text` is not what the text says, or null where it is. */
export function damageOf(text: string, value: number): Damage | null {
  if (/^[-+]?\.(?:inf|nan)$/i.test(text)) return { reason: "not finite", help: "every number of a spec is finite" };
  if (!DECIMAL.test(text)) {
    return { reason: "not in plain decimal form", help: "write it like 12, 0.5 or 1e-5: no leading zero or plus sign, no 0x or 0o" };
  }
  if (!Number.isFinite(value)) return { reason: "too large for a number", help: "numbers reach to about 1.8e308" };
  const digits = (text.split(/[eE]/)[0] ?? "").replace(/[-.]/g, "").replace(/^0+/, "");
  if (value === 0 && digits !== "") return { reason: "so small that it would become 0", help: "numbers start at about 5e-324" };
  if (!Number.isSafeInteger(value) && Number.isInteger(value) && /^-?\d+$/.test(text)) {
    return { reason: `would be read as ${BigInt(value)}`, help: "whole numbers are exact up to 9007199254740991" };
  }
  if (digits.replace(/0+$/, "").length > 17) {
    return { reason: "more digits than a number holds", help: "at most 17 digits count" };
  }
  return null;
}
