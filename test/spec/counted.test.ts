/** The count from a model's sizes is that of the parameters its program declares. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { totalParameters } from "../../src/analyse/parameters.ts";
import { lower } from "../../src/lower/index.ts";
import { countParameters } from "../../src/spec/index.ts";
import { read, shippedFolder } from "./library.ts";

const resolved = join(import.meta.dirname, "resolved");
const texts = [
  ...readdirSync(shippedFolder).map((file) => [file, join(shippedFolder, file)] as const),
  ...["weights-shared", "parallel", "distances", "scalings", "mixtures", "layers-differ", "without-norms", "attending", "segmented", "tapped", "length-adapter"].map((name) => [name, join(resolved, name, "input.yaml")] as const),
];

test.each(texts)("%s", (_, file) => {
  const { result } = read(readFileSync(file, "utf8"));
  if (!result.ok) throw new Error("should resolve");
  // What adapters add is counted from the program.
  const model = { ...result.value.model, lora: [], train: null };
  expect(totalParameters(lower(model, { hiddenStates: false, logits: "all" }))).toBe(countParameters(model));
});
