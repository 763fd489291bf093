/** Values that gradients stop at. */
import * as tf from "@tensorflow/tfjs-core";

/** The same numbers, of which no gradient is asked: choices are made by them, and choosing has none. TensorFlow.js has no operation for that. */
export function detached<T extends tf.Tensor>(x: T): T {
  const kernel = tf.getKernel("Identity", tf.getBackend());
  const same = kernel.kernelFunc({ inputs: { x }, backend: tf.backend() }) as tf.TensorInfo;
  return tf.engine().makeTensorFromTensorInfo(same) as T;
}
