/** Types of values as TypeScript spells them. */
import type { TensorType } from "../../program/tensor.ts";

/** `tf.Tensor3D`; the type of elements is not part of it. */
export function tensorTypeName({ dims }: TensorType): string {
  if (dims.length > 6) throw new Error(`TensorFlow.js has no tensors of rank ${dims.length}`);
  // tfjs-core has names for ranks up to 5 alone.
  return dims.length === 0 ? "tf.Scalar" : dims.length === 6 ? "tf.Tensor<tf.Rank.R6>" : `tf.Tensor${dims.length}D`;
}
