/** Tables of a user's own beside those that come with the package. */
import { checkpointError } from "../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { readSource, type Text } from "../source/read.ts";
import { nodeAt, stringAt, type MappingNode } from "../source/tree.ts";
import { classNames, compose, familySource, stringsIn, type FamilySource } from "./table/compose.ts";
import { decodeTable } from "./table/decode.ts";

/** A table that was read, and its root for places. */
interface Own {
  readonly source: FamilySource;
  readonly root: MappingNode;
}

function readOwn({ path, text }: Text): Result<Own> {
  const read = readSource({ path, text });
  const source = familySource(path, text);
  if (!read.ok) return read;
  return source.ok ? { ok: true, value: { source: source.value, root: read.value.root }, diagnostics: [] } : source;
}

/** Names and kinds of models that another table has already. */
function taken({ source, root }: Own, before: readonly FamilySource[]): readonly Diagnostic[] {
  const span = stringAt(root, "family")?.span ?? root.span;
  const alike = before.find(({ family }) => family === source.family);
  const named = alike === undefined ? [] : [checkpointError("K0107", { family: source.family, file: alike.file }, span)];
  const types = nodeAt(root, "model_type");
  const ofType = source.modelTypes.flatMap((type) => before.filter(({ modelTypes }) => modelTypes.includes(type)).map((other) => checkpointError("K0108", { type, family: other.family, file: other.file }, types?.span ?? root.span)));
  return [...named, ...ofType];
}

/** What is wrong with the table, for any of its classes. */
function mistakes({ source, root }: Own, all: readonly FamilySource[]): readonly Diagnostic[] {
  // A table for no model_type is there to be extended, and need not be whole.
  if (stringsIn(nodeAt(root, "model_type")).length === 0) return [];
  const names = classNames(source, all);
  if (!names.ok) return names.diagnostics;
  const found = names.value.flatMap((name) => {
    const composed = compose(source, all, name, null);
    return (composed.ok ? decodeTable(composed.value.root) : composed).diagnostics;
  });
  // Most mistakes are the same in every class.
  const key = ({ code, message, span }: Diagnostic): string => `${code} ${message} ${span?.file ?? ""} ${span?.start ?? ""}`;
  return [...new Map(found.map((diagnostic) => [key(diagnostic), diagnostic])).values()];
}

/**
 * Reads tables of a user's own.
 *
 * @param files YAML files, one table each
 * @param shipped tables that are there already; none of theirs is replaced, and any may be extended
 * @returns all tables together, or everything that is wrong with the user's
 */
export function withOwnFamilies(files: readonly Text[], shipped: readonly FamilySource[]): Result<readonly FamilySource[]> {
  const own: Own[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const read = readOwn(file);
    diagnostics.push(...read.diagnostics);
    if (!read.ok) continue;
    diagnostics.push(...taken(read.value, [...shipped, ...own.map(({ source }) => source)]));
    own.push(read.value);
  }
  const all = [...shipped, ...own.map(({ source }) => source)];
  if (diagnostics.length === 0) diagnostics.push(...own.flatMap((one) => mistakes(one, all)));
  return diagnostics.some(({ severity }) => severity === "error") ? { ok: false, diagnostics } : { ok: true, value: all, diagnostics };
}
