/** Models of the repository's cases, as the tables read their configs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { families, importConfig } from "../../src/checkpoints/index.ts";
import type { Model } from "../../src/model/types.ts";
import { readModel } from "../../src/spec/index.ts";

const cases = join(import.meta.dirname, "../cases");

/** Names of the tensors in a file: its header is JSON behind eight bytes that say how long it is. */
function tensorNames(file: Buffer): string[] {
  const length = Number(file.readBigUInt64LE(0));
  const header = JSON.parse(file.subarray(8, 8 + length).toString("utf8")) as Record<string, unknown>;
  return Object.keys(header).filter((name) => name !== "__metadata__");
}

/** @param weights whether the table knows which tensors there are */
export function imported(name: string, { weights = true } = {}): Model {
  const config = readFileSync(join(cases, name, "config.json"), "utf8");
  const tensors = weights ? tensorNames(readFileSync(join(cases, name, "model.safetensors"))) : undefined;
  const result = importConfig(config, families, { name: "imported", ...(tensors === undefined ? {} : { tensors }) });
  if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join("; "));
  const { result: spec } = readModel({ path: "imported.yaml", text: result.value.specText }, { names: [], find: () => null });
  if (!spec.ok) throw new Error(spec.diagnostics.map((d) => d.message).join("; "));
  return spec.value.model;
}
