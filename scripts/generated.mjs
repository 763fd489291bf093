/** Writes what is committed under generated/: TypeScript of the specs that are shown, text of the tiny ones. Needs dist/. */
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readable, shown } from "./readable.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { main } = await import(pathToFileURL(join(root, "dist/cli/main.js")).href);
const io = { cwd: root, out: () => undefined, err: (line) => console.error(line), colour: false };
const spec = (name) => `specs/${name}.yaml`;
for (const argv of [["compile", ...shown.map(spec), "--no-js"], ["compile", ...readable.map(spec), "--target", "program,onnx-text"]]) {
  const code = await main(argv, io);
  if (code !== 0) process.exit(code);
}
