/** What generated ONNX wrappers import. */
export { InputError, type FlatIds, type Ids, type InputRules, type Numbers } from "../boundary.ts";
export { argmax, generate, generateFrom, type GenerateOptions } from "../generation.ts";
export { LoadError, type FileBeside, type ModelFiles } from "./files.ts";
export { checksum, type EntryManifest, type Manifest, type WeightsManifest } from "./manifest.ts";
export { OnnxModel } from "./model.ts";
export type { Ort, OrtSession, OrtTensor, SessionOptions } from "./ort.ts";
export { OnnxState as State } from "./state.ts";
