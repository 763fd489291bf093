/** Types of values as TypeScript spells them. */
import type { TensorType } from "../../program/tensor.ts";

/** `tf.Tensor3D`; the type of elements is not part of it. */
export function tensorTypeName({ dims }: TensorType): string {
  if (dims.length > 6) throw new Error(`TensorFlow.js has no tensors of rank ${dims.length}`);
  return dims.length === 0 ? "tf.Scalar" : `tf.Tensor${dims.length}D`;
}
