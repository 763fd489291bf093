/** The canonical file: where everything lies, and that it is a file that readers take. */
import { describe, expect, it } from "vitest";
import { layout, LayoutError, memorySource, readSafetensors, toFloat32, weightsBytes, type Piece } from "../../src/weights/index.ts";

const parameters = [
  { path: "embedding.tokens", shape: [5, 3] },
  { path: "layers.0.attention.query.weight", shape: [3, 4] },
  { path: "norm.weight", shape: [3] },
  { path: "empty", shape: [0, 3] },
] as const;

function* pieces(type: "F32" | "F16"): Generator<Piece> {
  for (const { path, length } of layout(parameters, type).tensors) {
    const bytes = new Uint8Array(length).map((_, i) => i % 60);
    yield { path, bytes: bytes.subarray(0, 2) };
    yield { path, bytes: bytes.subarray(2) };
  }
}

describe("layout", () => {
  it("depends on the parameters and the type alone", () => {
    const header = '{"embedding.tokens":{"dtype":"F32","shape":[5,3],"data_offsets":[0,60]},"layers.0.attention.query.weight":{"dtype":"F32","shape":[3,4],"data_offsets":[60,108]},"norm.weight":{"dtype":"F32","shape":[3],"data_offsets":[108,120]},"empty":{"dtype":"F32","shape":[0,3],"data_offsets":[120,120]}}';
    const made = layout(parameters, "F32");
    expect(new TextDecoder().decode(made.header.subarray(8)).trimEnd()).toBe(header);
    expect(made.tensors.map((t) => [t.path, t.offset, t.length])).toEqual([
      ["embedding.tokens", 320, 60],
      ["layers.0.attention.query.weight", 380, 48],
      ["norm.weight", 428, 12],
      ["empty", 440, 0],
    ]);
    expect(made.header.length % 64).toBe(0);
    expect(made.size).toBe(440);
    expect(layout(parameters.map((p) => ({ ...p })), "F32").header).toEqual(made.header);
    expect(layout(parameters, "BF16").size).toBe(320 + 60);
  });

  it("knows offsets beyond 4 GiB exactly and refuses what no file can address", () => {
    const large = layout([{ path: "a", shape: [200_000, 100_000] }, { path: "b", shape: [1] }], "F32");
    expect(large.byPath.get("b")?.offset).toBe(large.header.length + 80_000_000_000);
    expect(() => layout([{ path: "a", shape: [2 ** 31, 2 ** 31] }], "F32")).toThrow("W0305: with `a` [2147483648, 2147483648] the weights have more bytes than a file can address");
    expect(() => layout([{ path: "a", shape: [1] }, { path: "a", shape: [1] }], "F32")).toThrow("W0306: the parameter `a` is listed twice");
  });

  it("is what the writer writes and the reader reads", async () => {
    const made = layout(parameters, "F16");
    const bytes = await weightsBytes(made, pieces("F16"));
    expect(bytes.length).toBe(made.size);
    const opened = await readSafetensors(memorySource(bytes), "w");
    if (!opened.ok) throw new Error(opened.diagnostics.map((d) => d.message).join());
    for (const { path, offset, length, shape } of made.tensors) expect(opened.value.tensors.get(path)).toMatchObject({ offset, length, shape, type: "F16" });
    const norm = await opened.value.tensors.get("norm.weight")?.read();
    expect(norm && toFloat32(norm)).toHaveLength(3);
  });

  it("refuses pieces out of order, too long or missing", async () => {
    const made = layout([{ path: "a", shape: [1] }, { path: "b", shape: [1] }], "F32");
    const four = new Uint8Array(4);
    await expect(weightsBytes(made, [{ path: "b", bytes: four }])).rejects.toThrow(LayoutError);
    await expect(weightsBytes(made, [{ path: "a", bytes: new Uint8Array(5) }])).rejects.toThrow("a got 5 bytes of 4");
    await expect(weightsBytes(made, [{ path: "a", bytes: four }])).rejects.toThrow("b got 0 bytes of 4");
    await expect(weightsBytes(made, [{ path: "a", bytes: four }, { path: "b", bytes: four }, { path: "a", bytes: four }])).rejects.toThrow("bytes of a came where the end of the file was due");
  });
});
