/** A spec as YAML text: one axis a line, a component's options in braces, broken up where a line would be too long. */

import type { Specification } from "./written.ts";

const WIDEST = 120;

/** Reads back as the same value. Same value, same text. */
export function printSpec(spec: Specification): string {
  return `${block(spec, "").join("\n")}\n`;
}

function block(record: object, indent: string): readonly string[] {
  return Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (value === undefined) return [];
    const line = `${indent}${keyText(key)}: ${flow(value)}`;
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
    return isRecord && line.length > WIDEST ? [`${indent}${keyText(key)}:`, ...block(value, `${indent}  `)] : [line];
  });
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(value);
  const members = Object.entries(value).filter(([, member]: [string, unknown]) => member !== undefined);
  return members.length === 0 ? "{}" : `{ ${members.map(([key, member]: [string, unknown]) => `${keyText(key)}: ${flow(member)}`).join(", ")} }`;
}

/** Layer numbers are keys and need no quotes: keys are always text. */
function keyText(key: string): string {
  return /^\d+$/.test(key) ? key : scalar(key);
}

/** Words that YAML would read as something other than text are quoted. */
function scalar(value: unknown): string {
  if (typeof value === "number" && value !== 0 && Math.abs(value) < 1e-3) return value.toExponential();
  if (typeof value !== "string") return String(value);
  const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\*\d*)?$/.test(value) && !/^(?:null|true|false)$/i.test(value);
  return plain && Number.isNaN(Number(value)) ? value : JSON.stringify(value);
}
