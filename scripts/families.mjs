// The tables of src/checkpoints/families/ as a module, so that the compiler reads no disk: src/checkpoints/families.ts.
// Beside each table's text stand what must be known to find it, and its tree as src/checkpoints/table/packed.ts reads it.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";

const literal = (text) => `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;

function packed(node) {
  const [start, end] = node.range;
  if (isSeq(node)) return [start, end - start, 0, node.items.map(packed)];
  if (!isMap(node)) return [start, end - start, node.value];
  return [start, end - start, 1, node.items.map(({ key, value }) => [key.value, key.range[0], key.range[1] - key.range[0], packed(value)])];
}

/** The module's text. `root` is the repository's. */
export function familiesModule(root) {
  const folder = join(root, "src/checkpoints/families");
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort();
  const sources = files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const document = parseDocument(text, { schema: "core", version: "1.2" });
    if (document.errors.length > 0) throw document.errors[0];
    const { family, model_type: types = [], architecture: architectures = [] } = document.toJS();
    return [
      "  {",
      `    family: ${JSON.stringify(family)},`,
      `    modelTypes: ${JSON.stringify([types].flat()).replaceAll(",", ", ")},`,
      ...(architectures.length === 0 ? [] : [`    architectures: ${JSON.stringify([architectures].flat()).replaceAll(",", ", ")},`]),
      `    file: ${JSON.stringify(`families/${file}`)},`,
      `    tree: ${literal(JSON.stringify(packed(document.contents)))},`,
      `    text: ${literal(text)},`,
      "  },",
    ].join("\n");
  });
  return [
    "// Generated from src/checkpoints/families/*.yaml by `npm run generate`. Change the tables and generate again.",
    "",
    'import type { FamilySource } from "./table/compose.ts";',
    "",
    "/** The tables that come with the package. */",
    `export const families: readonly FamilySource[] = [\n${sources.join("\n")}\n];`,
    "",
  ].join("\n");
}
