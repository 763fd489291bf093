/** Every case on every target, through the built command, held to the outputs of its reference implementation. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { caseFolders, leftOut, sharedPath } from "../support/shared.ts";

interface Line {
  readonly code: number;
  readonly result: { readonly ok: boolean; readonly results: readonly { readonly target: string; readonly output: string; readonly ok: boolean; readonly maxAbs: number }[]; readonly missing: readonly string[] } | null;
  readonly err: string;
}

const own = "test/cases";
const named = ["bert-base-model", "bert-pretraining", "bert-sequence-classification", "bert-question-answering", "gpt2", "gpt2-left-padded", "llama", "llama-3.1", "llama-left-padded", "llama-lora", "lstm", "mistral", "mistral-right-padded", "vit", "marian", "vaswani", "clip", "llava"];
const reference = sharedPath("reference");
const folders = new Map([...named.flatMap((name) => (reference === null ? [] : [[name, join(reference, name)] as const])), ...caseFolders(own).map((name) => [name, join(own, name)] as const)]);

const runs = [
  { backend: "wasm", targets: "reference,tfjs,onnx" },
  { backend: "cpu", targets: "tfjs" },
] as const;

describe.each(runs)("$targets on $backend", ({ backend, targets }) => {
  const lines = new Map<string, Line>();
  beforeAll(async () => {
    if (!existsSync("dist/cli/main.js")) throw new Error("dist/ is missing: npm run build, or npm test, which builds first");
    const { stdout } = await promisify(execFile)(process.execPath, ["test/support/verify-cases.mjs", backend, targets, ...folders.values()], { maxBuffer: 1 << 26 });
    for (const line of stdout.trim().split("\n")) {
      const parsed = JSON.parse(line) as Line & { folder: string };
      lines.set(parsed.folder, parsed);
    }
  }, 600_000);

  test.each([...folders])("%s", (_, folder) => {
    const line = lines.get(folder);
    expect(line?.err).toBe("");
    const { results = [], missing, ok } = line?.result ?? {};
    expect(missing).toEqual([]);
    expect(results.filter((r) => !r.ok)).toEqual([]);
    expect(new Set(results.map((r) => r.target))).toEqual(new Set(targets.split(",")));
    expect(results.length).toBeGreaterThanOrEqual(targets.split(",").length);
    expect(ok).toBe(true);
    expect(line?.code).toBe(0);
  });
});

if (reference === null) test("the further cases", (context) => context.skip(leftOut));
