/**
 * The pipeline: text and files in, files and diagnostics out. Pure: the same spec and version give the same bytes.
 *
 *   text ──read──▶ Source ──check──▶ Spec ──resolve──▶ Model ──lower──▶ Program ──emit──▶ files
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { LowerOptions } from "./lower/index.ts";
import { lowered } from "./lowered.ts";
import type { Model } from "./model/types.ts";
import type { Program } from "./program/program.ts";
import { programText } from "./program/text.ts";
import type { Text } from "./source/index.ts";
import { explain, readModel, type Library } from "./spec/index.ts";
import { emitOnnx, emitOnnxWrapper, graphText } from "./targets/onnx/index.ts";
import { emitTfjs, type TfjsModule } from "./targets/tfjs/index.ts";
import { version } from "./version.ts";
import type { WeightType } from "./weights/element.ts";

/** `program` and `onnx-text` are for reading: the program, and the graphs, as text. */
export type Target = "tfjs" | "onnx" | "program" | "onnx-text";

export interface CompileOptions extends Partial<LowerOptions> {
  /** TensorFlow.js and ONNX by default. */
  readonly targets?: readonly Target[];
  /** Numbers of the weights file that the graphs point into; float32 by default. */
  readonly weights?: WeightType;
  /** Puts the runtime's functions into the TypeScript instead of importing them. */
  readonly standalone?: boolean;
  /** Of a model of towers, this one alone; its name is MODEL-TOWER. */
  readonly tower?: string;
  /** .js and .d.ts beside the .ts; true by default. */
  readonly javascript?: boolean;
}

export interface OutputFile {
  /** Relative, with forward slashes: a folder a model. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Compiled {
  readonly model: Model;
  readonly program: Program;
  readonly files: readonly OutputFile[];
}

export interface CompileResult {
  /** Null where anything is wrong; `diagnostics` then says what. */
  readonly value: Compiled | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Texts that diagnostics point into, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Compiles a spec.
 *
 * @param spec its text, and the path that messages call it by
 * @param library where the specs come from that it extends
 */
export function compile(spec: Text, library: Library = { find: () => null }, options: CompileOptions = {}): CompileResult {
  const { result, sources } = readModel(spec, library, options.tower ?? null);
  if (!result.ok) return { value: null, diagnostics: result.diagnostics, sources };
  const { model, spec: checked } = result.value;
  const made = lowered(result.value, { hiddenStates: options.hiddenStates ?? false, logits: options.logits ?? "all" });
  if (!made.ok) return { value: null, diagnostics: made.diagnostics, sources };
  const program = made.value;
  const specHash = bytesToHex(sha256(utf8ToBytes(explain(checked))));
  const files = emit(program, spec.path, specHash, options);
  return { value: { model, program, files }, diagnostics: result.diagnostics, sources };
}

/** The files of a program, in a folder named after it. */
function emit(program: Program, source: string, specHash: string, options: CompileOptions): readonly OutputFile[] {
  const targets = new Set(options.targets ?? ["tfjs", "onnx"]);
  const files: OutputFile[] = [];
  const add = (name: string, content: string | Uint8Array): void => {
    files.push({ path: `${program.name}/${name}`, content });
  };
  const addModule = (name: string, { ts, js, dts }: TfjsModule): void => {
    add(`${name}.ts`, ts);
    if (options.javascript === false) return;
    add(`${name}.js`, js);
    add(`${name}.d.ts`, dts);
  };
  const about = { source, version };
  if (targets.has("tfjs")) addModule(program.name, emitTfjs(program, { ...about, standalone: options.standalone ?? false }));
  if (targets.has("onnx") || targets.has("onnx-text")) {
    const entries = emitOnnx(program, { weights: options.weights ?? "F32", version, specHash });
    if (targets.has("onnx")) {
      for (const { file, bytes } of entries) add(file, bytes);
      addModule(`${program.name}.onnx`, emitOnnxWrapper(program, { ...about, weights: options.weights ?? "F32" }));
    }
    if (targets.has("onnx-text")) for (const { file, graph } of entries) add(`${file}.txt`, graphText(graph));
  }
  if (targets.has("program")) add("program.txt", programText(program));
  return files;
}
