/** Seeded weights: pinned values, independence of order and pieces, and that they are normal. */
import { describe, expect, it } from "vitest";
import { initialValues, initialWeights, layout, weightsBytes } from "../../src/weights/index.ts";
import { normalQuantile } from "../../src/weights/random.ts";

const normal = (path: string, ...shape: number[]) => ({ path, shape, init: { kind: "normal", std: 0.02 } }) as const;
const bits = (floats: Float32Array): string[] => [...new Uint32Array(floats.buffer)].map((word) => word.toString(16).padStart(8, "0"));

describe("seeded weights", () => {
  it("are these bits on every machine", () => {
    expect(bits(initialValues(normal("embedding.tokens", 4), 0, 0, 4))).toMatchInlineSnapshot(`
      [
        "bc678e0f",
        "baa6ec5b",
        "3d029d84",
        "bcc1bb1d",
      ]
    `);
    expect(bits(initialValues(normal("norm.weight", 4), 2 ** 40 + 1, 2 ** 33, 2 ** 33 + 4))).toMatchInlineSnapshot(`
      [
        "bc86bdde",
        "3c95aee0",
        "bc8f1b7c",
        "bcfe04ca",
      ]
    `);
    expect(initialValues({ path: "a", shape: [2], init: { kind: "ones" } }, 1, 0, 2)).toEqual(Float32Array.of(1, 1));
    expect(initialValues({ path: "a", shape: [2], init: { kind: "zeros" } }, 1, 0, 2)).toEqual(Float32Array.of(0, 0));
  });

  it("do not depend on pieces, and differ by seed and path", () => {
    const whole = initialValues(normal("a", 100), 5, 0, 100);
    expect([...initialValues(normal("a", 100), 5, 0, 37), ...initialValues(normal("a", 100), 5, 37, 100)]).toEqual([...whole]);
    expect(initialValues(normal("b", 100), 5, 0, 100)).not.toEqual(whole);
    for (const seed of [6, 5 + 2 ** 32]) expect(initialValues(normal("a", 100), seed, 0, 100)).not.toEqual(whole);
  });

  it("fill a file whatever the order of the parameters", async () => {
    const parameters = [normal("a", 1100, 1000), { path: "b", shape: [3], init: { kind: "ones" } } as const];
    const file = async (list: typeof parameters, path: string): Promise<Uint8Array> => {
      const made = layout(list, "BF16");
      const bytes = await weightsBytes(made, initialWeights(list, 3, "BF16"));
      const place = made.byPath.get(path);
      return bytes.subarray(place?.offset, (place?.offset ?? 0) + (place?.length ?? 0));
    };
    const reversed = [...parameters].reverse();
    expect(Buffer.compare(await file(parameters, "a"), await file(reversed, "a"))).toBe(0);
    expect([...(await file(parameters, "b"))]).toEqual([0x80, 0x3f, 0x80, 0x3f, 0x80, 0x3f]);
  });

  it("are normal: moments, tails and neighbours", () => {
    const n = 1 << 20;
    const x = initialValues({ path: "x", shape: [n], init: { kind: "normal", std: 1 } }, 11, 0, n);
    const moment = (power: number): number => x.reduce((sum, value) => sum + value ** power, 0) / n;
    // Within four standard errors of 0, 1, 0 and 3.
    expect(Math.abs(moment(1))).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / n));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
    const beyond = x.filter((value) => Math.abs(value) > 3).length / n;
    expect(Math.abs(beyond - 0.0026998)).toBeLessThan(4 * Math.sqrt(0.0027 / n));
    let neighbours = 0;
    for (let i = 1; i < n; i++) neighbours += (x[i] ?? 0) * (x[i - 1] ?? 0);
    expect(Math.abs(neighbours / n)).toBeLessThan(4 / Math.sqrt(n));
  });

  it("have the quantiles of the normal distribution", () => {
    // From tables of the normal distribution.
    for (const [p, z] of [[0.5, 0], [0.75, 0.6744898], [0.925, 1.4395315], [0.975, 1.959964], [0.999, 3.0902323], [1e-6, -4.7534243], [1e-12, -7.0344838]] as const)
      expect(normalQuantile(p)).toBeCloseTo(z, 6);
  });
});
