/** UniT in small: its spec, and the weights, inputs and outputs of the same model made of torch's own modules. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lower, type LowerOptions } from "../../src/lower/index.ts";
import type { Program } from "../../src/program/program.ts";
import { readModel } from "../../src/spec/index.ts";
import { stored } from "./stored.ts";

const folder = join(import.meta.dirname, "../tasks/unit");

export const weights = await stored(join(folder, "weights.safetensors"));
export const expected = await stored(join(folder, "expected.safetensors"));
export const given = await stored(join(folder, "inputs.safetensors"));

const text = readFileSync(join(folder, "spec.yaml"), "utf8");

/** @param change of the spec's text */
export function programOf(options: Partial<LowerOptions> = {}, change: (text: string) => string = (same) => same): Program {
  const { result } = readModel({ path: "spec.yaml", text: change(text) }, { names: [], find: () => null });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("; "));
  return lower(result.value.model, { hiddenStates: false, logits: "all", ...options });
}
