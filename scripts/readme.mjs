/** The README's table of the model library, made from specs/: name, type, exact parameters, source. Needs dist/. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [open, close] = ["<!-- specs: made by npm run generate -->", "<!-- /specs -->"];

/** @param compiler what `specformer` exports: readModel, lower, totalParameters */
export function libraryTable({ readModel, lower, totalParameters }) {
  const names = readdirSync(join(root, "specs")).filter((file) => file.endsWith(".yaml")).map((file) => basename(file, ".yaml")).sort();
  const text = (name) => ({ path: `specs/${name}.yaml`, text: readFileSync(join(root, "specs", `${name}.yaml`), "utf8") });
  const library = { find: (name) => (names.includes(name) ? text(name) : null) };
  const rows = names
    .filter((name) => !name.startsWith("tiny-"))
    .map((name) => {
      const { result } = readModel(text(name), library);
      if (!result.ok) throw new Error(`${name} does not resolve`);
      const { model } = result.value;
      const total = totalParameters(lower(model, { hiddenStates: false, logits: "all" }));
      const source = /(?:https?:\/\/)?((?:arxiv\.org|huggingface\.co|doi\.org)[^\s,;)]*)/.exec(text(name).text.split("\n").slice(0, 3).join(" "))?.[1] ?? "";
      return `| [${name}](specs/${name}.yaml) | ${model.type} | ${total.toString().replace(/\B(?=(\d{3})+$)/g, ",")} | ${source === "" ? "" : `[${source.split("/")[0]}](https://${source})`} |`;
    });
  return [open, "", "| spec | type | parameters | source |", "|---|---|---:|---|", ...rows, "", close].join("\n");
}

/** The README with its table up to date. */
export function withTable(readme, table) {
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start < 0 || end < start) throw new Error("README.md has no place for the table of specs");
  return readme.slice(0, start) + table + readme.slice(end + close.length);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, "README.md");
  const compiler = await import(pathToFileURL(join(root, "dist/index.js")).href);
  writeFileSync(path, withTable(readFileSync(path, "utf8"), libraryTable(compiler)));
}
