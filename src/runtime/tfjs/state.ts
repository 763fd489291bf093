/** What a model keeps between steps. */
import * as tf from "@tensorflow/tfjs-core";
import { InputError, type Past, type Placed } from "../boundary.ts";

/** What one run adds to the state. */
export class Added {
  readonly tensors = new Map<string, tf.Tensor>();
  /** Positions kept in all, where anything grew. */
  length: number | null = null;
}

/** One run's view of the state: what earlier runs kept and what this one adds, under paths such as `layers.0.attention.key`. */
export class Kept {
  readonly #before: ReadonlyMap<string, tf.Tensor>;
  readonly #added: Added;
  readonly #path: string;

  constructor(before: ReadonlyMap<string, tf.Tensor> = new Map(), added = new Added(), path = "") {
    this.#before = before;
    this.#added = added;
    this.#path = path;
  }

  /** The state that stands under a path. */
  at(path: string): Kept {
    return new Kept(this.#before, this.#added, this.#full(path));
  }

  /** Keeps x behind what was kept before, along the axis before the last; hands back all of it. */
  append<T extends tf.Tensor>(slot: string, x: T): T {
    const path = this.#full(slot);
    const before = this.#before.get(path) as T | undefined;
    const all = before === undefined ? x : tf.concat([before, x], x.rank - 2);
    this.#added.tensors.set(path, all);
    this.#added.length = all.shape.at(-2) ?? 0;
    return all;
  }

  /** What the last run wrote to a slot; zeros of a shape where none did. */
  recall<T extends tf.Tensor>(slot: string, shape: number[]): T {
    return (this.#before.get(this.#full(slot)) as T | undefined) ?? (tf.zeros(shape) as tf.Tensor as T);
  }

  /** Keeps a value in place of what was kept before. */
  write(slot: string, x: tf.Tensor): void {
    this.#added.tensors.set(this.#full(slot), tf.clone(x));
  }

  /** What `write` kept under the same path. */
  read<T extends tf.Tensor>(slot: string): T {
    const path = this.#full(slot);
    const found = this.#added.tensors.get(path) ?? this.#before.get(path);
    if (found === undefined) throw new InputError("R0001", "state", `holds no ${path}; it comes from encode`);
    return found as T;
  }

  #full(name: string): string {
    return this.#path === "" ? name : `${this.#path}.${name}`;
  }
}

/** Runs f and frees every tensor that it made, except those in its result. */
export function tidy<Results extends object>(f: () => Results): Results {
  // Results are objects of tensors and lists of tensors, which is what tf.tidy looks through.
  return tf.tidy(f as () => tf.TensorContainer) as Results;
}

/** The state of one generation. A step changes it in place, and only when it succeeds. */
export class State implements Past {
  readonly #tensors = new Map<string, tf.Tensor>();
  #length = 0;
  #mask: Int32Array | null = null;
  #batch: number | null = null;
  #placed: Placed = { counts: [], left: 0 };
  #unfilled: readonly string[] = [];
  #disposed = false;

  /** Rows; null where nothing has been kept yet. */
  get batch(): number | null {
    return this.#batch;
  }

  /** Features that have found their places, and how many have not. */
  get placed(): Placed {
    return this.#placed;
  }

  /** Rows kept in a slot. */
  count(slot: string): number {
    return this.#unfilled.includes(slot) ? 0 : this.#tensors.get(slot)?.shape[0] ?? 0;
  }

  /** Tokens kept so far. */
  get length(): number {
    return this.#length;
  }

  /** Which of them are real, [batch, length]; null while that has not been said. */
  get mask(): Int32Array | null {
    return this.#mask;
  }

  /** Runs f on what is kept; when it succeeds, what it adds is kept as well, and everything else is freed. */
  run<Results extends object>(f: (kept: Kept) => Results): Results {
    if (this.#disposed) throw new InputError("R0001", "state", "has been disposed of");
    const added = new Added();
    return tidy(() => {
      const results = f(new Kept(this.#tensors, added));
      for (const [path, tensor] of added.tensors) {
        const before = this.#tensors.get(path);
        this.#tensors.set(path, tf.keep(tensor));
        before?.dispose();
      }
      this.#length = added.length ?? this.#length;
      return results;
    });
  }

  /** Remembers how many rows there are. */
  hold(batch: number | null): void {
    this.#batch = batch ?? this.#batch;
  }

  /** Remembers which slots hold nothing that a step may ask for. */
  lack(slots: readonly string[]): void {
    this.#unfilled = slots;
  }

  /** Remembers which of the kept tokens are real, and which features have found their places. */
  remember(mask: Int32Array, placed: Placed): void {
    this.#mask = mask;
    this.#length = this.#batch === null ? this.#length : mask.length / this.#batch;
    this.#placed = placed;
  }

  /** Frees what it holds; using it afterwards is an error. */
  dispose(): void {
    for (const tensor of this.#tensors.values()) tensor.dispose();
    this.#tensors.clear();
    this.#disposed = true;
  }
}
