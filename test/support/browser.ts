/** A page in headless Chromium, with the files that it fetches; what it posts to /result comes back. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const chromium = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path !== undefined && path !== "" && existsSync(path));
export const leftOut = chromium === undefined ? " (left out: no Chromium found; CHROMIUM names one)" : "";

export interface Posted {
  readonly error?: string;
  readonly [name: string]: unknown;
}

export interface Page {
  /** A module; `post` is there to hand results out. */
  readonly script: string;
  /** What it imports: text by name, or a file of this repository. */
  readonly modules: Readonly<Record<string, { readonly text: string } | { readonly file: string }>>;
  /** What it fetches, by path; a folder's files under a path that ends with a slash. */
  readonly files: Readonly<Record<string, Uint8Array | { readonly folder: string }>>;
  /** Whether there is WebGPU, on an adapter in software. */
  readonly gpu?: boolean;
}

const software = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--enable-unsafe-swiftshader"];

function sources({ script, modules }: Page): Plugin {
  return {
    name: "sources",
    setup(setup) {
      const known: Page["modules"] = { ...modules, page: { text: `const post = (result) => fetch("/result", { method: "POST", body: JSON.stringify(result) });\n${script}` } };
      setup.onResolve({ filter: /.*/ }, ({ path }) => {
        const found = known[path];
        if (found === undefined) return undefined;
        return "file" in found ? { path: join(root, found.file) } : { path, namespace: "made" };
      });
      setup.onLoad({ filter: /.*/, namespace: "made" }, ({ path }) => {
        const found = known[path];
        return found !== undefined && "text" in found ? { contents: found.text, loader: "ts", resolveDir: root } : undefined;
      });
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString();
}

const types: Readonly<Record<string, string>> = { ".wasm": "application/wasm", ".mjs": "text/javascript", ".js": "text/javascript" };

/** Serves a page and its files, opens it, and hands back what it posts. */
export async function inBrowser(browser: string, page: Page): Promise<Posted> {
  const bundle = await build({ entryPoints: ["page"], bundle: true, write: false, format: "esm", platform: "browser", logLevel: "silent", plugins: [sources(page)] });
  const script = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  let done: (result: Posted) => void = () => undefined;
  let failed: (error: Error) => void = () => undefined;
  const result = new Promise<Posted>((resolve, reject) => {
    [done, failed] = [resolve, reject];
  });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const send = (type: string, body: Uint8Array | string): void => void response.writeHead(200, { "content-type": type }).end(body);
    const absent = (): void => void response.writeHead(404).end();
    const file = page.files[url];
    const folder = Object.entries(page.files).find(([path]) => path.endsWith("/") && url.startsWith(path));
    if (url === "/") send("text/html", '<!doctype html><script type="module" src="/page.js"></script>');
    else if (url === "/page.js") send("text/javascript", script);
    else if (url === "/result") textOf(request).then((text) => (send("text/plain", ""), done(JSON.parse(text) as Posted)), failed);
    else if (file instanceof Uint8Array) send("application/octet-stream", file);
    else if (folder !== undefined && !(folder[1] instanceof Uint8Array)) readFile(join(folder[1].folder, url.slice(folder[0].length).replaceAll("/", ""))).then((bytes) => send(types[extname(url)] ?? "application/octet-stream", bytes), absent);
    else absent();
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const profile = await mkdtemp(join(tmpdir(), "specformer-chromium-"));
  const { port } = server.address() as AddressInfo;
  const child = spawn(browser, ["--headless", "--no-sandbox", ...(page.gpu === true ? software : ["--disable-gpu"]), "--disable-dev-shm-usage", `--user-data-dir=${profile}`, `http://127.0.0.1:${port}/`], { stdio: "ignore", detached: true });
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
