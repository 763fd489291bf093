/** A tensor in memory: element type, shape, and bytes in row-major order, little-endian. */
import { elementCount, type ElementType, type WeightType } from "./element.ts";
import { bfloat16ToFloat32, float16ToFloat32, float32ToBfloat16, float32ToFloat16 } from "./half.ts";

export interface Tensor {
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** Bytes whose start fits typed arrays of `size`-byte elements; copied only when they do not fit already. */
export const aligned = (bytes: Uint8Array, size: number): Uint8Array => (bytes.byteOffset % size === 0 ? bytes : bytes.slice());

const viewed = (floats: Float32Array | Uint16Array): Uint8Array => new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);

export const isFloating = (type: ElementType): type is WeightType | "F64" => type === "F32" || type === "F16" || type === "BF16" || type === "F64";

/** Its numbers as float32, exactly where the type allows it; null for types that hold no floating-point numbers or an unsupported kind. */
export function toFloat32(tensor: Tensor): Float32Array | null {
  const count = elementCount(tensor.shape);
  switch (tensor.type) {
    case "F32": {
      const bytes = aligned(tensor.bytes, 4);
      return new Float32Array(bytes.buffer, bytes.byteOffset, count);
    }
    case "F16":
    case "BF16": {
      const bytes = aligned(tensor.bytes, 2);
      const halves = new Uint16Array(bytes.buffer, bytes.byteOffset, count);
      return tensor.type === "F16" ? float16ToFloat32(halves) : bfloat16ToFloat32(halves);
    }
    case "F64": {
      const bytes = aligned(tensor.bytes, 8);
      return Float32Array.from(new Float64Array(bytes.buffer, bytes.byteOffset, count));
    }
    default:
      return null;
  }
}

/** Its integers as int32; null where the type is no integer type or a value does not fit. */
export function toInt32(tensor: Tensor): Int32Array | null {
  const count = elementCount(tensor.shape);
  switch (tensor.type) {
    case "I32": {
      const bytes = aligned(tensor.bytes, 4);
      return new Int32Array(bytes.buffer, bytes.byteOffset, count);
    }
    case "U8":
    case "BOOL":
      return Int32Array.from(tensor.bytes.subarray(0, count));
    case "I64": {
      const bytes = aligned(tensor.bytes, 8);
      const words = new Int32Array(bytes.buffer, bytes.byteOffset, 2 * count);
      const out = new Int32Array(count);
      for (let i = 0; i < count; i++) {
        const low = words[2 * i] as number;
        // A value fits when its upper word only repeats the sign.
        if (words[2 * i + 1] !== low >> 31) return null;
        out[i] = low;
      }
      return out;
    }
    default:
      return null;
  }
}

/** float32 numbers as bytes of a weights file, rounded to the nearest where the type is narrower. */
export function fromFloat32(floats: Float32Array, type: WeightType): Uint8Array {
  switch (type) {
    case "F32":
      return viewed(floats);
    case "F16":
      return viewed(float32ToFloat16(floats));
    case "BF16":
      return viewed(float32ToBfloat16(floats));
  }
}

/** The same numbers in another type; bytes pass untouched where the type is the same. Null where it holds no floats. */
export function cast(tensor: Tensor, type: WeightType): Tensor | null {
  if (tensor.type === type) return tensor;
  const floats = toFloat32(tensor);
  return floats === null ? null : { type, shape: tensor.shape, bytes: fromFloat32(floats, type) };
}
