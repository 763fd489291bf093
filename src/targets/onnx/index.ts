export { emitOnnx, WEIGHTS_FILE, type OnnxEntry, type OnnxOptions } from "./emit.ts";
export { emitOnnxWrapper, type ModuleTexts, type WrapperOptions } from "./wrapper.ts";
export { onnxManifest } from "./manifest.ts";
export { graphText } from "./text.ts";
export { GraphError, type Graph } from "./graph.ts";
