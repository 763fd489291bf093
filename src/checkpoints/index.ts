export { derive, type DerivedInput } from "./derive.ts";
export { families } from "./families.ts";
export { importConfig, type Imported, type ImportOptions, type ResultPlace, type WeightRules } from "./import.ts";
export { withOwnFamilies } from "./own.ts";
export { familySource, type FamilySource } from "./table/compose.ts";
export { convertWeights } from "./weights/convert.ts";
export { planWeights, type PlannedWeight, type WeightPlan } from "./weights/plan.ts";
export type { Plain } from "./world.ts";
