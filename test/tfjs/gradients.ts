/** Gradients for tests that train. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** tfjs-core registers no gradients by itself; those of its distribution are modules that Node can't load as they are. */
export async function registerGradients(): Promise<void> {
  const { outputFiles } = await build({ entryPoints: ["node_modules/@tensorflow/tfjs-core/dist/register_all_gradients.js"], bundle: true, format: "esm", write: false, logLevel: "silent", platform: "node" });
  const file = join(mkdtempSync(join(tmpdir(), "gradients-")), "register.mjs");
  writeFileSync(file, outputFiles[0]?.contents ?? "");
  await import(pathToFileURL(file).href);
}
