/** Checkpoints in several files. */
import { describe, expect, it } from "vitest";
import { layout, memorySource, readSharded, weightsBytes, type ByteSource } from "../../src/weights/index.ts";

async function shard(...paths: string[]): Promise<ByteSource> {
  const made = layout(paths.map((path) => ({ path, shape: [1] })), "F32");
  return memorySource(await weightsBytes(made, made.tensors.map((t) => ({ path: t.path, bytes: new Uint8Array(4) }))));
}

const files: Readonly<Record<string, Promise<ByteSource>>> = { "m-1.safetensors": shard("a", "b"), "m-2.safetensors": shard("c"), "m-3.safetensors": shard("b", "d") };
const open = async (name: string): Promise<ByteSource | null> => (await files[name]) ?? null;
const read = (map: unknown) => readSharded(typeof map === "string" ? map : JSON.stringify({ metadata: { total_size: 12 }, weight_map: map }), "index.json", open);

describe("a sharded checkpoint", () => {
  it("gives the tensors of all its files", async () => {
    const result = await read({ a: "m-1.safetensors", c: "m-2.safetensors", b: "m-1.safetensors" });
    expect(result.ok && [...result.value].map(([name, tensor]) => `${name} ${tensor.file}`).sort()).toEqual(["a m-1.safetensors", "b m-1.safetensors", "c m-2.safetensors"]);
  });

  it.each([
    ["a missing file", { a: "m-9.safetensors" }, "W0204 index.json: `m-9.safetensors`, which holds 1 tensor, is not there"],
    ["a tensor that is not where it should be", { a: "m-2.safetensors" }, "W0205 index.json: says that `m-2.safetensors` holds `a`, but it does not"],
    ["a tensor in two files", { a: "m-1.safetensors", d: "m-3.safetensors" }, "W0206 `b` stands both in m-1.safetensors and in m-3.safetensors"],
    ["a way out of the folder", { a: "../m-1.safetensors" }, "W0203 index.json: `../m-1.safetensors` is not a plain file name"],
    ["an absolute path", { a: "/etc/passwd" }, "W0203 index.json: `/etc/passwd` is not a plain file name"],
    ["another drive", { a: "c:\\m" }, "W0203 index.json: `c:\\m` is not a plain file name"],
    ["a file that is a number", { a: 1 }, "W0202 index.json: gives `a` a file that is not a string"],
    ["no map", "{}", "W0202 index.json: has no weight_map"],
    ["a map that is a list", '{"weight_map":[]}', "W0202 index.json: has a weight_map that is not an object"],
    ["a list", "[]", "W0202 index.json: is not an object"],
    ["a tensor twice", '{"weight_map":{"a":"m-1.safetensors","a":"m-1.safetensors"}}', "W0202 index.json: lists `a` twice"],
    ["an index beyond all bounds", " ".repeat(64_000_001), "W0207 index.json: the index has 64,000,001 characters, and 64,000,000 are read at most"],
    ["no JSON", "{,}", "W0201 index.json: not JSON: a key in double quotes should stand here (character 1)"],
  ])("refuses %s", async (_, map, problem) => {
    const result = await read(map);
    expect(result.ok).toBe(false);
    expect(result.diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([problem]);
  });
});
