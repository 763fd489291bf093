/** Inputs that the reference makes of others where they are not given: a decoder that reads what the encoder reads, one step behind. */
import { checkpointError } from "../diagnostics/catalogue/checkpoints.ts";
import { SpecformerError } from "../diagnostics/diagnostic.ts";
import type { FlatIds } from "../runtime/boundary.ts";
import type { Scope } from "./expression/evaluate.ts";
import type { DerivedRule, Formula } from "./table/types.ts";
import { compute } from "./world.ts";

/** How one input is made of another, by the reference's names. */
export type DerivedInput =
  /** The same ids one place to the right, behind `first`. */
  | { readonly kind: "shift"; readonly of: string; readonly first: number }
  /** The same, behind the row's own last id other than `pad` (mBART: its language). */
  | { readonly kind: "wrap"; readonly of: string; readonly pad: number }
  /** 1 up to the last `token` of the row, 0 after it; 1 throughout where it has none. */
  | { readonly kind: "until"; readonly of: string; readonly token: number }
  /** How often `token` stood in the row before each place (OPT: positions count real tokens). */
  | { readonly kind: "count"; readonly of: string; readonly token: number }
  /** 1 where `token` stands, 0 elsewhere (PaliGemma: the prefix is what has type 0). */
  | { readonly kind: "equal"; readonly of: string; readonly token: number };

function idOf(formula: Formula, scope: Scope): number | null {
  const value = compute(formula, scope);
  if (value === null || (typeof value === "number" && Number.isSafeInteger(value))) return value;
  throw new SpecformerError([checkpointError("K0211", { text: formula.text, reason: "is no token id, which an input is made with", values: [] }, formula.span)]);
}

/** Null where the config has no such id: the input has to be given. */
export function derivedInput({ kind, of, id }: DerivedRule, scope: Scope): DerivedInput | null {
  const value = idOf(id, scope);
  if (value === null) return null;
  return kind === "shift" ? { kind, of, first: value } : kind === "wrap" ? { kind, of, pad: value } : { kind, of, token: value };
}

/** @param ids [batch, length] */
export function derive(rule: DerivedInput, ids: FlatIds): FlatIds {
  const [rows = 0, length = 0] = ids.shape;
  const given = Array.from(ids.data, Number);
  const data = new Int32Array(given.length);
  for (let row = 0; row < rows; row++) {
    const at = row * length;
    const own = given.slice(at, at + length);
    if (rule.kind === "count") {
      let seen = 0;
      own.forEach((id, i) => {
        if (id === rule.token) seen++;
        data[at + i] = Math.max(seen - 1, 0);
      });
    } else if (rule.kind === "equal") {
      own.forEach((id, i) => {
        data[at + i] = id === rule.token ? 1 : 0;
      });
    } else if (rule.kind === "until") {
      const last = own.lastIndexOf(rule.token);
      data.fill(1, at, last < 0 ? at + length : at + last + 1);
    } else {
      data.set([rule.kind === "shift" ? rule.first : (own[own.filter((id) => id !== rule.pad).length - 1] ?? rule.pad), ...own.slice(0, -1)], at);
    }
  }
  return { data, shape: ids.shape };
}
