/**
 * Runs `specformer verify` of the built package on many cases in one process; a line of JSON for each.
 *
 *   node test/support/verify-cases.mjs BACKEND TARGETS FOLDER…      BACKEND may be BACKEND/PROVIDER, such as wasm/webgpu
 */
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const [, , runtimes, targets, ...folders] = process.argv;
const [backend, provider = "cpu"] = runtimes.split("/");
const { main } = await import(pathToFileURL(join(process.cwd(), "dist/cli/main.js")).href);
for (const folder of folders) {
  const [out, err] = [[], []];
  const io = { cwd: process.cwd(), out: (line) => out.push(line), err: (line) => err.push(line), colour: false };
  const code = await main(["verify", folder, "--json", "--targets", targets, "--backend", backend, "--provider", provider], io);
  console.log(JSON.stringify({ folder, code, result: code === 0 || code === 1 ? JSON.parse(out.join("\n") || "null") : null, err: err.join("\n") }));
}
