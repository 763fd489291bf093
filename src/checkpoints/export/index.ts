export { exportModel, type Exported, type ExportOptions } from "./fit.ts";
export { exportedPieces, exportLayout } from "./produce.ts";
export { checkCanonical } from "./canonical.ts";
export type { ExportedTensor, WritingPlan } from "./weights.ts";
