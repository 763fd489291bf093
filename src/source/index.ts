export { readSource, type Text } from "./read.ts";
export * from "./tree.ts";
