export { exportModel, type Exported, type ExportOptions } from "./fit.ts";
export { exportedPieces } from "./produce.ts";
export type { ExportedTensor } from "./weights.ts";
