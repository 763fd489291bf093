/**
 * Convolutions as products of matrices: what stands under a kernel is put side by side and goes through one product.
 * So they train on every backend; TensorFlow.js's own have no gradients of their filters on wasm, and know no groups.
 */
import * as tf from "@tensorflow/tfjs-core";
import { leftOf, type Shortening } from "../boundary.ts";
import { linear } from "./dense.ts";

/** A convolution's weights. */
export interface Filter {
  /** [kernel …, in / groups, out] */
  readonly weight: tf.Tensor;
  /** [out] */
  readonly bias?: tf.Tensor1D;
}

/** How a kernel moves along one axis; zeros stand before and behind it, and what it sees is `dilation` apart. */
export interface Stride {
  readonly stride: number;
  readonly padding: readonly [before: number, after: number];
  readonly dilation?: number;
}

/** Some of an axis. */
const sliced = (x: tf.Tensor, axis: number, start: number, length: number): tf.Tensor =>
  tf.slice(
    x,
    x.shape.map((_, i) => (i === axis ? start : 0)),
    x.shape.map((n, i) => (i === axis ? length : n)),
  );

/** For each tap of a kernel along an axis, what it sees from place to place. */
function taps(x: tf.Tensor, axis: number, kernel: number, { stride, padding: [before, after], dilation = 1 }: Stride): tf.Tensor[] {
  const length = x.shape[axis] ?? 0;
  const reach = (kernel - 1) * dilation;
  const places = Math.floor((length + before + after - reach - 1) / stride) + 1;
  // As many whole strides as the last tap of the last place needs.
  const strides = places + Math.floor(reach / stride);
  const behind = strides * stride - length - before;
  const cut = behind < 0 ? sliced(x, axis, 0, length + behind) : x;
  const whole = before === 0 && behind <= 0 ? cut : tf.pad(cut, x.shape.map((_, i): [number, number] => (i === axis ? [before, Math.max(behind, 0)] : [0, 0])));
  if (stride === 1) return Array.from({ length: kernel }, (_, tap) => sliced(whole, axis, tap * dilation, places));
  // Of four axes, whatever x has: WebGPU's shader for the gradient of a slice of five does not compile (TensorFlow.js 4.22).
  const [outer, inner] = [x.shape.slice(0, axis), x.shape.slice(axis + 1)].map((part) => part.reduce((n, d) => n * d, 1)) as [number, number];
  const phases = tf.reshape(whole, [outer, strides, stride, inner]);
  return Array.from({ length: kernel }, (_, tap) => {
    const phase = tf.slice(phases, [0, Math.floor((tap * dilation) / stride), (tap * dilation) % stride, 0], [outer, places, 1, inner]);
    return tf.reshape(phase, x.shape.map((n, i) => (i === axis ? places : n)));
  });
}

/**
 * Each position's sum over a window of x times the weight, plus the bias: [batch, length, in] -> [batch, places, out], or
 * [batch, height, width, in] -> [batch, rows, columns, out]. Source: torch.nn.Conv1d and Conv2d, the kernel not turned round.
 *
 * @param along how the kernel moves along each axis between batch and channels
 * @param groups runs of channels, each of which sees its own alone
 */
export function convolve<T extends tf.Tensor>(x: T, { weight, bias }: Filter, along: readonly Stride[], groups = 1): T {
  const [kernel, [inner = 1, outer = 1]] = [weight.shape.slice(0, -2), weight.shape.slice(-2)];
  let seen: tf.Tensor[] = [x];
  along.forEach((stride, i) => (seen = seen.flatMap((tap) => taps(tap, 1 + i, kernel[i] ?? 1, stride))));
  if (inner === 1 && outer === groups) {
    const weights = tf.unstack(tf.reshape(weight, [seen.length, outer]));
    const y = seen.map((tap, i) => tf.mul(tap, weights[i] as tf.Tensor)).reduce((sum, term) => tf.add(sum, term));
    return (bias === undefined ? y : tf.add(y, bias)) as T;
  }
  const taken = seen.length * inner;
  if (groups === 1) {
    const product = { weight: tf.reshape(weight, [taken, outer]) as tf.Tensor2D };
    return linear(seen.length === 1 ? (seen[0] as tf.Tensor) : tf.concat(seen, -1), bias === undefined ? product : { ...product, bias }) as T;
  }
  const shape = seen[0]?.shape.slice(0, -1) ?? [];
  const rows = shape.reduce((n, d) => n * d, 1);
  const filters = tf.unstack(tf.transpose(tf.reshape(weight, [taken, groups, outer / groups]), [1, 0, 2])) as tf.Tensor2D[];
  const y = filters.map((filter, g) => tf.matMul(tf.reshape(tf.concat(seen.map((tap) => sliced(tap, tap.rank - 1, g * inner, inner)), -1), [rows, taken]) as tf.Tensor2D, filter));
  const joined = tf.reshape(tf.concat(y, 1), [...shape, outer]);
  return (bias === undefined ? joined : tf.add(joined, bias)) as T;
}

/**
 * 1 for as many positions as a row's real frames leave after some convolutions, then 0: [batch, frames] -> [batch, length].
 * Source: Hugging Face Wav2Vec2PreTrainedModel._get_feature_vector_attention_mask.
 */
export function shortenedMask(attentionMask: tf.Tensor2D, by: readonly Shortening[]): tf.Tensor2D {
  let count: tf.Tensor = tf.cast(tf.sum(attentionMask, 1, true), "float32");
  for (const [kernel, stride, zeros, reach = kernel - zeros] of by) {
    count = tf.add(tf.floor(tf.div(tf.sub(count, reach), stride)), 1);
  }
  return tf.cast(tf.less(tf.range(0, leftOf(attentionMask.shape[1], by), 1, "float32"), count), "int32") as tf.Tensor2D;
}
