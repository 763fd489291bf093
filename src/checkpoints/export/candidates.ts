/** Every class of every family, as something that a spec may fit. */
import type { Result } from "../../diagnostics/diagnostic.ts";
import { compose, type FamilySource } from "../table/compose.ts";
import { decodeTable } from "../table/decode.ts";
import type { Candidate } from "./trial.ts";

/** One class of a family; null for its default. */
export function candidateOf(source: FamilySource, all: readonly FamilySource[], className: string | null): Result<Candidate> {
  const composed = compose(source, all, className, null);
  if (!composed.ok) return composed;
  const table = decodeTable(composed.value.root);
  if (!table.ok) return table;
  return { ok: true, value: { table: table.value, className: composed.value.className, modelType: source.modelTypes[0] ?? source.family }, diagnostics: [] };
}
