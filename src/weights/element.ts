/** Types of a tensor's elements in a safetensors file, and their sizes in bytes. */
const sizes = {
  BOOL: 1, U8: 1, I8: 1, F8_E5M2: 1, F8_E4M3: 1, F8_E8M0: 1,
  I16: 2, U16: 2, F16: 2, BF16: 2,
  I32: 4, U32: 4, F32: 4,
  I64: 8, U64: 8, F64: 8, C64: 8,
} as const;

export type ElementType = keyof typeof sizes;

/** What a canonical weights file may hold. */
export type WeightType = "F32" | "F16" | "BF16";

export const elementTypes = Object.keys(sizes) as readonly ElementType[];

export const isElementType = (name: string): name is ElementType => Object.hasOwn(sizes, name);

export const elementSize = (type: ElementType): number => sizes[type];

/** Bytes of a tensor, in exact arithmetic: shapes come from files. */
export function byteLength(type: ElementType, shape: readonly number[]): bigint {
  let bytes = BigInt(elementSize(type));
  for (const extent of shape) bytes *= BigInt(extent);
  return bytes;
}

export const elementCount = (shape: readonly number[]): number => shape.reduce((product, extent) => product * extent, 1);

export const sameShape = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((extent, i) => extent === b[i]);

export const showShape = (shape: readonly number[]): string => `[${shape.join(", ")}]`;
