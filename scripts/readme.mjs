/** What the README lists of specs/ and of the families' tables: names, types, exact parameters, sources. Needs dist/. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const marks = (what) => [`<!-- ${what}: made by npm run generate -->`, `<!-- /${what} -->`];

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
      const source = /(?:https?:\/\/)?((?:arxiv\.org|huggingface\.co|doi\.org)[^\s,;)]*[^\s,;):.])/.exec(text(name).text.split("\n").slice(0, 3).join(" "))?.[1] ?? "";
      return `| [${name}](specs/${name}.yaml) | ${model.type} | ${total.toString().replace(/\B(?=(\d{3})+$)/g, ",")} | ${source === "" ? "" : `[${source.split("/")[0]}](https://${source})`} |`;
    });
  return ["", "| spec | type | parameters | source |", "|---|---|---:|---|", ...rows, ""].join("\n");
}

/** @param families the tables, as `src/checkpoints` reads them */
export function familyList(families) {
  const names = [...new Set(families.flatMap(({ modelTypes }) => modelTypes))].sort().map((name) => `\`${name}\``);
  const lines = [""];
  for (const word of names.map((name, i) => (i === names.length - 1 ? `${name}.` : `${name},`))) {
    const last = lines.at(-1);
    if (last === "" || last.length + word.length > 120) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return [`${names.length} values of \`model_type\`:`, ...lines.slice(1), ""].join("\n");
}

/** The README with what it lists up to date. */
export function withLists(readme, lists) {
  return Object.entries(lists).reduce((text, [what, list]) => {
    const [open, close] = marks(what);
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start) throw new Error(`README.md has no place for the list of ${what}`);
    return `${text.slice(0, start) + open}\n${list}\n${text.slice(end)}`;
  }, readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, "README.md");
  const compiler = await import(pathToFileURL(join(root, "dist/index.js")).href);
  const { families } = await import(pathToFileURL(join(root, "dist/checkpoints/index.js")).href);
  writeFileSync(path, withLists(readFileSync(path, "utf8"), { families: familyList(families), specs: libraryTable(compiler) }));
}
