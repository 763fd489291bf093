/**
 * Tables that come with the package, read when it was built: reading YAML takes longer than all the rest of an import.
 *
 * A node is [start, length, value] or [start, length, 0, items] or [start, length, 1, [[key, start, length, node], …]];
 * places are offsets in the table's text. scripts/families.mjs writes this form.
 */
import { locator, type Locate } from "../../source/place.ts";
import type { Entry, Node, Scalar } from "../../source/tree.ts";

type Packed = readonly [number, number, Scalar] | readonly [number, number, 0, readonly Packed[]] | readonly [number, number, 1, readonly (readonly [string, number, number, Packed])[]];

function build(packed: Packed, locate: Locate): Node {
  const span = locate(packed[0], packed[0] + packed[1]);
  if (packed.length === 3) return { kind: "scalar", value: packed[2], span };
  if (packed[2] === 0) return { kind: "sequence", items: packed[3].map((item) => build(item, locate)), span };
  const entries = packed[3].map(([key, start, length, value]): [string, Entry] => [key, { keySpan: locate(start, start + length), value: build(value, locate) }]);
  return { kind: "mapping", entries: new Map(entries), span };
}

/** The tree that reading `text` as YAML gives. */
export const unpack = (packed: string, file: string, text: string): Node => build(JSON.parse(packed) as Packed, locator(file, text));
