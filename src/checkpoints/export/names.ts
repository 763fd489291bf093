/**
 * Names of stored tensors as the family's own library writes them.
 *
 * Rules know tensors by the one spelling that `names` of the table bring every file to. Written names take the first
 * prefix that `names` remove: on the trunk, wherever the class puts a head around it.
 */
import { nameInPart, namesAround } from "../parts.ts";
import type { Rename, Table } from "../table/types.ts";
import { renamed } from "../weights/names.ts";

/** The other way round, for renamings that say so. */
function unspelled(name: string, { where, text, to, written }: Rename): string {
  if (!written) return name;
  switch (where) {
    case "prefix":
      return name.startsWith(to) ? text + name.slice(to.length) : name;
    case "suffix":
      return name.endsWith(to) ? name.slice(0, name.length - to.length) + text : name;
    case "part":
      return name.replaceAll(to, text);
  }
}

/** What stands before the trunk's names; "" where nothing does. The bare model has none of its own, unless the table says so. */
const trunkPrefix = ({ trunk, renames }: Table, bare: boolean): string => trunk ?? (bare ? "" : (renames.find(({ where, to }) => where === "prefix" && to === "")?.text ?? ""));

/**
 * The name in the file.
 *
 * @param name in the spelling of rules
 * @param inTrunk whether the tensor is of the model that all classes share
 * @param bare whether the class is that model alone
 * @returns null where no written name would be read back as this one
 */
export function writtenName(name: string, inTrunk: boolean, bare: boolean, table: Table): string | null {
  const own = table.renames.reduceRight(unspelled, name);
  const prefixed = inTrunk ? trunkPrefix(table, bare) + own : own;
  return [prefixed, own, name].find((spelling) => renamed(spelling, table.renames) === name) ?? null;
}

/**
 * The name that a part's tensor has in the whole, in the spelling of the whole's rules.
 *
 * @param names prefixes of the part's tensors, and what stands there in a file of the part alone
 */
export function nameAround(name: string, inTrunk: boolean, bare: boolean, table: Table, names: readonly Rename[]): string | null {
  // A bare part may stand in the whole as it does under a head.
  const alone = [writtenName(name, inTrunk, bare, table), writtenName(name, inTrunk, false, table)].filter((one) => one !== null);
  const read = (around: string): string | null => {
    const own = nameInPart(around, names);
    return own === null ? null : renamed(own, table.renames);
  };
  return alone.flatMap((one) => namesAround(one, names)).find((around) => read(around) === name) ?? null;
}
