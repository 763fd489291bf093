export { emitOnnx, WEIGHTS_FILE, type OnnxEntry, type OnnxOptions } from "./emit.ts";
export { graphText } from "./text.ts";
export { GraphError, type Graph } from "./graph.ts";
