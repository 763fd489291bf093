/** What the runtime has to know about a program's graphs. */
import type { Entry, Program } from "../../program/program.ts";
import { known } from "../../program/tensor.ts";
import { checksum, type EntryManifest, type Manifest } from "../../runtime/onnx/manifest.ts";
import type { WeightType } from "../../weights/element.ts";
import { layout } from "../../weights/layout.ts";
import { inputRules } from "../input-rules.ts";
import { camelCase, outputName } from "../names.ts";
import { WEIGHTS_FILE } from "./emit.ts";

export function onnxManifest(program: Program, weights: WeightType): Manifest {
  const { header, size } = layout(program.parameters, weights);
  return {
    weights: { file: WEIGHTS_FILE, size, header: header.byteLength, checksum: checksum(header) },
    entries: Object.fromEntries(program.entries.map((entry) => [entry.name, entryManifest(program, entry)])),
  };
}

function entryManifest(program: Program, entry: Entry): EntryManifest {
  const outputs: Record<string, string | string[]> = {};
  for (const { name } of entry.outputs) {
    const [key, index] = outputName(name);
    const list = outputs[key];
    if (index === null) outputs[key] = name;
    else if (Array.isArray(list)) list[index] = name;
    else outputs[key] = [name];
  }
  const growing = program.state.filter((s) => s.moves === "append" && entry.reads.includes(s.path));
  const replaced = program.state.filter((s) => s.moves === "replace" && entry.reads.includes(s.path));
  const mask = growing.length + replaced.length === 0 ? undefined : entry.inputs.find(({ role }) => role.kind === "mask");
  return {
    file: `${entry.name}.onnx`,
    rules: inputRules(entry),
    inputs: Object.fromEntries(entry.inputs.map(({ name }) => [camelCase(name), name])),
    outputs,
    grows: Object.fromEntries(growing.map((s) => [s.path, s.type.dims.slice(2).map(known)])),
    replaces: Object.fromEntries(replaced.map((s) => [s.path, s.type.dims.slice(1).map(known)])),
    mask: mask === undefined ? null : camelCase(mask.name),
  };
}
