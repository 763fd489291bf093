/** A generated model in a browser: bundled by esbuild, run on wasm by headless Chromium. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";
import { emitTfjs } from "../../src/targets/tfjs/index.ts";
import { programOf } from "../support/models.ts";
import { expectClose, numbers, positions } from "../support/outputs.ts";
import { randomIds } from "../support/random.ts";
import { fileOf, reference } from "../support/weights.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const chromium = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== undefined && path !== "" && existsSync(path));

const page = `
import { useBackend } from "specformer/tfjs/backend";
import { load } from "model";
const post = (result) => fetch("/result", { method: "POST", body: JSON.stringify(result) });
try {
  const backend = await useBackend("wasm", { wasmPaths: "/wasm/" });
  const model = await load(await (await fetch("/weights.safetensors")).arrayBuffer());
  const state = model.start();
  const whole = await model.forward({ tokens: INPUT });
  await model.step({ tokens: INPUT.map((row) => row.slice(0, 3)) }, state);
  const rest = await model.step({ tokens: INPUT.map((row) => row.slice(3)) }, state);
  const plain = ({ data, shape }) => ({ data: [...data], shape });
  await post({ backend, whole: plain(whole.lm), rest: plain(rest.lm) });
} catch (error) {
  await post({ error: String(error?.stack ?? error) });
}
`;

function sources(input: number[][]): Plugin {
  const runtime = (name: string): string => join(root, "src/runtime/tfjs", name);
  const { ts } = emitTfjs(programOf("llama"), { standalone: false, source: "llama.yaml", version: "0.0.0" });
  return {
    name: "sources",
    setup(setup) {
      setup.onResolve({ filter: /^specformer\/tfjs$/ }, () => ({ path: runtime("index.ts") }));
      setup.onResolve({ filter: /^specformer\/tfjs\/backend$/ }, () => ({ path: runtime("backend.ts") }));
      setup.onResolve({ filter: /^(model|page)$/ }, ({ path }) => ({ path, namespace: "made" }));
      setup.onLoad({ filter: /^model$/, namespace: "made" }, () => ({ contents: ts, loader: "ts", resolveDir: root }));
      setup.onLoad({ filter: /^page$/, namespace: "made" }, () => ({ contents: page.replaceAll("INPUT", JSON.stringify(input)), loader: "js", resolveDir: root }));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

interface Result {
  readonly error?: string;
  readonly backend?: string;
  readonly whole: { readonly data: number[]; readonly shape: number[] };
  readonly rest: { readonly data: number[]; readonly shape: number[] };
}

/** Serves a page and its files, opens it, and hands back what it posts. */
async function inBrowser(browser: string, script: Uint8Array, weights: Uint8Array): Promise<Result> {
  const wasm = dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm"));
  let done: (result: Result) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  const result = new Promise<Result>((resolve, reject) => {
    [done, failed] = [resolve, reject];
  });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const send = (type: string, body: Uint8Array | string): void => void response.writeHead(200, { "content-type": type }).end(body);
    if (url === "/") send("text/html", '<!doctype html><script type="module" src="/page.js"></script>');
    else if (url === "/page.js") send("text/javascript", script);
    else if (url === "/weights.safetensors") send("application/octet-stream", weights);
    else if (url.startsWith("/wasm/")) readFile(join(wasm, url.slice("/wasm/".length).replaceAll("/", ""))).then((bytes) => send("application/wasm", bytes), () => response.writeHead(404).end());
    else if (url === "/result") textOf(request).then((text) => (send("text/plain", ""), done(JSON.parse(text) as Result)), failed);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const profile = await mkdtemp(join(tmpdir(), "specformer-chromium-"));
  const { port } = server.address() as AddressInfo;
  const child = spawn(browser, ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`], { stdio: "ignore", detached: true });
  child.on("error", failed);
  child.on("exit", (code) => failed(new Error(`the browser ended with ${code ?? "a signal"}`)));
  try {
    return await result;
  } finally {
    child.removeAllListeners("exit");
    const ended = new Promise((resolve) => child.once("exit", resolve));
    // The browser's own processes are one group.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await ended;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test.skipIf(chromium === undefined)(`a bundled model runs in Chromium${chromium === undefined ? " (left out: no Chromium found; CHROMIUM names one)" : ""}`, async () => {
  const compiled = programOf("llama", { hiddenStates: false });
  const tokens = randomIds(2, 5);
  const bundle = await build({ entryPoints: ["page"], bundle: true, write: false, format: "esm", platform: "browser", logLevel: "silent", plugins: [sources(tokens)] });
  const result = await inBrowser(chromium ?? "", bundle.outputFiles[0]?.contents ?? new Uint8Array(), await fileOf(compiled));
  expect(result.error).toBeUndefined();
  expect(result.backend).toBe("wasm");
  const expected = numbers(await reference(compiled).forward({ tokens }), "lm");
  const plain = ({ data, shape }: Result["whole"]): Numbers => ({ data: Float32Array.from(data), shape });
  expectClose(plain(result.whole), expected);
  expectClose(plain(result.rest), positions(expected, 3, 5));
}, 120_000);
