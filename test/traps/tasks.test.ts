/**
 * Traps of models that ask with queries: mistakes that leave every shape and every count of parameters as it was.
 *
 * Each is stepped into by a changed spec. What torch gives is the judge of the right one.
 */
import { describe, expect, test } from "vitest";
import type { Numbers } from "../../src/runtime/boundary.ts";
import type { OutputValues } from "../../src/runtime/model.ts";
import { ReferenceModel } from "../../src/targets/reference/model.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { expectClose, measure, numbers, TOLERANCE } from "../support/outputs.ts";
import { expected, given, programOf, weights } from "../support/unit.ts";

const inputs = { featureMap: given.get("feature_map"), featureMask: given.get("feature_mask") };

const asked = (change: (text: string) => string): Promise<OutputValues> =>
  new ReferenceModel(programOf({ hiddenStates: true }, change), (path) => tensor(weights.get(path)?.shape ?? [], weights.get(path)?.data ?? [])).forward(inputs, "coco");
const same = (text: string): string => text;
/** What no rounding explains. */
const FAR = 30 * TOLERANCE;
const box = expected.get("coco.box") as Numbers;

/** Every changed text is one that the test meant to change. */
function changed(from: string, to: string): (text: string) => string {
  return (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
}

describe("14: a decoder that norms after each sublayer, and once more at the end", () => {
  test("the norm is that of every layer's output, which is what detectors are trained on", async () => {
    const states = (await asked(same))["jointHiddenStates"] as readonly Numbers[];
    const [weight, bias] = [weights.get("joint.norm.weight")?.data ?? [], weights.get("joint.norm.bias")?.data ?? []];
    for (const [i, state] of states.slice(1).entries()) expectClose(normed(state, weight, bias), expected.get(`coco.intermediate.${i}`) as Numbers, `layer ${i}`);
    expect(states.length).toBe(3);
  });

  test("without it boxes are others", async () => {
    const outputs = await asked(changed("place: post, final: true", "place: post, final: false"));
    expect(measure(numbers(outputs, "box"), box).worst).toBeGreaterThan(FAR);
  });
});

describe("40: positions of queries and keys", () => {
  test("they are in every layer, and never in values", async () => {
    expectClose(numbers(await asked(same), "box"), box);
    // Added once to the input, they are in values too and fade from layer to layer.
    const once = await asked((text) => changed("sinusoidal_2d: { inject: qk }", "sinusoidal_2d: { inject: embedding }")(changed("{ from: image, residual", "{ from: image, positions: true, residual")(text)));
    expect(measure(numbers(once, "box"), box).worst).toBeGreaterThan(FAR);
  });

  test("places are counted over what is real, from 1, and divided by their last", async () => {
    const apart = await asked(changed("sinusoidal_2d: { inject: qk }", "sinusoidal_2d: { inject: qk, normalize: false }"));
    expect(measure(numbers(apart, "box"), box).worst).toBeGreaterThan(FAR);
  });
});

/** (x - mean) / sqrt(variance + 1e-5), scaled and moved. */
function normed({ data, shape }: Numbers, weight: ArrayLike<number>, bias: ArrayLike<number>): Numbers {
  const width = shape.at(-1) ?? 1;
  const out = new Float32Array(data.length);
  for (let at = 0; at < data.length; at += width) {
    const row = Array.from(data.subarray(at, at + width));
    const mean = row.reduce((sum, v) => sum + v, 0) / width;
    const variance = row.reduce((sum, v) => sum + (v - mean) ** 2, 0) / width;
    row.forEach((v, i) => (out[at + i] = ((v - mean) / Math.sqrt(variance + 1e-5)) * (weight[i] ?? 0) + (bias[i] ?? 0)));
  }
  return { data: out, shape };
}
