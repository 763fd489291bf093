/** Program to ONNX: one graph an entry, all over one weights file. */
import type { Entry, Program } from "../../program/program.ts";
import { layout } from "../../weights/layout.ts";
import type { WeightType } from "../../weights/element.ts";
import { encode } from "./encode.ts";
import { GraphError, type Graph } from "./graph.ts";
import { portable } from "./portable/index.ts";
import type { Profile } from "./profile.ts";
import { entryGraph } from "./walk.ts";

export interface OnnxOptions {
  /** Type of the numbers in the weights file; graphs compute in float32 whatever it is. */
  readonly weights: WeightType;
  readonly version: string;
  /** Of the spec that the program comes from. */
  readonly specHash: string;
}

export interface OnnxEntry {
  readonly name: Entry["name"];
  /** Name of the file, which must lie beside the weights. */
  readonly file: string;
  readonly graph: Graph;
  /** The ModelProto. */
  readonly bytes: Uint8Array;
}

/** The canonical weights file, beside the graphs. */
export const WEIGHTS_FILE = "weights.safetensors";

const elementTypes = { F32: "float32", F16: "float16", BF16: "bfloat16" } as const;

export function emitOnnx(program: Program, options: OnnxOptions, profile: Profile = portable): readonly OnnxEntry[] {
  const placed = layout(program.parameters, options.weights);
  const weights = (path: string) => {
    const at = placed.byPath.get(path);
    if (at === undefined) throw new GraphError(`no parameter ${path}`);
    return { kind: "external", name: path, type: elementTypes[options.weights], shape: at.shape, location: WEIGHTS_FILE, offset: at.offset, length: at.length } as const;
  };
  return program.entries.map((entry) => {
    const metadata = [["specformer.spec", program.name], ["specformer.spec_hash", options.specHash], ["specformer.entry", entry.name], ["specformer.profile", profile.name], ["specformer.weights_type", options.weights]] as const;
    const producer = { name: "specformer", version: options.version };
    const about = { name: `${program.name} ${entry.name}`, title: entry.title, opset: profile.opset, irVersion: profile.irVersion, producer, metadata };
    const graph = entryGraph(program, entry, profile, about, weights);
    return { name: entry.name, file: `${entry.name}.onnx`, graph, bytes: encode(graph) };
  });
}
