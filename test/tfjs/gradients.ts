/** Gradients for tests that train. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** tfjs-core registers no gradients by itself; those of its distribution are modules that Node can't load as they are. */
export async function registerGradients(): Promise<void> {
  const { outputFiles } = await build({ entryPoints: ["node_modules/@tensorflow/tfjs-core/dist/register_all_gradients.js"], bundle: true, format: "esm", write: false, logLevel: "silent", platform: "node" });
  const folder = await mkdtemp(join(tmpdir(), "specformer-gradients-"));
  try {
    const file = join(folder, "register.mjs");
    await writeFile(file, outputFiles[0]?.contents ?? "");
    await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
