/**
 * The opponent of bench/tfjs.mjs: GPT-2 as a person would write it in TensorFlow.js by hand. One product for query, key and
 * value as in GPT-2's own checkpoint, `tf.moments` for the norms, batched products over heads, the cache head by head.
 */
export class PlainGpt2 {
  /** @param weights tensors in a tree; those that are not copied stay the caller's */
  constructor(tf, weights, heads) {
    [this.tf, this.weights, this.heads] = [tf, weights, heads];
    this.joined = weights.layers.map(({ attention: { query, key, value } }) => ({
      weight: tf.concat([query.weight, key.weight, value.weight], 1),
      bias: tf.concat([query.bias, key.bias, value.bias], 0),
    }));
    this.reset();
  }

  reset() {
    this.tf.dispose(this.cache ?? []);
    this.cache = [];
    this.length = 0;
  }

  norm(x, { weight, bias }) {
    const { tf } = this;
    const { mean, variance } = tf.moments(x, -1, true);
    return tf.add(tf.mul(tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-5))), weight), bias);
  }

  dense(x, { weight, bias }) {
    return this.tf.add(this.tf.matMul(x, weight), bias);
  }

  gelu(x) {
    const { tf } = this;
    const bent = tf.tanh(tf.mul(tf.add(x, tf.mul(tf.mul(tf.mul(x, x), x), 0.044715)), Math.sqrt(2 / Math.PI)));
    return tf.mul(tf.mul(x, 0.5), tf.add(bent, 1));
  }

  /** Scores of the token after the last of `tokens`. */
  async step(tokens) {
    const { tf, weights, heads } = this;
    const { lm, cache } = tf.tidy(() => {
      const [time, past] = [tokens.length, this.length];
      const split = (x) => tf.transpose(tf.reshape(x, [time, heads, x.shape[1] / heads]), [1, 0, 2]);
      let x = tf.add(tf.gather(weights.embedding.tokens, tf.tensor1d(tokens, "int32")), tf.slice(weights.embedding.positions, [past, 0], [time, -1]));
      const hidden = time === 1 ? null : tf.mul(tf.cast(tf.greater(tf.range(0, past + time), tf.reshape(tf.range(past, past + time), [time, 1])), "float32"), -1e9);
      const kept = weights.layers.map((w, i) => {
        const [q, k, v] = tf.split(this.dense(this.norm(x, w.attentionNorm), this.joined[i]), 3, 1).map(split);
        const before = this.cache[i];
        const [keys, values] = before === undefined ? [k, v] : [tf.concat([before[0], k], 1), tf.concat([before[1], v], 1)];
        const scores = tf.mul(tf.matMul(q, keys, false, true), q.shape[2] ** -0.5);
        const mixed = tf.matMul(tf.softmax(hidden === null ? scores : tf.add(scores, hidden)), values);
        x = tf.add(x, this.dense(tf.reshape(tf.transpose(mixed, [1, 0, 2]), [time, x.shape[1]]), w.attention.output));
        x = tf.add(x, this.dense(this.gelu(this.dense(this.norm(x, w.ffnNorm), w.ffn.up)), w.ffn.down));
        return [keys, values];
      });
      const last = tf.slice(this.norm(x, weights.norm), [time - 1, 0], [1, -1]);
      return { lm: tf.matMul(last, weights.embedding.tokens, false, true), cache: kept };
    });
    tf.dispose(this.cache);
    this.cache = cache;
    this.length += tokens.length;
    const scores = await lm.data();
    lm.dispose();
    return scores;
  }

  dispose() {
    this.reset();
    this.tf.dispose(this.joined);
  }
}
