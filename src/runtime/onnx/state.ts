/** What a model keeps between steps. */
import { InputError, type Placed } from "../boundary.ts";
import type { State } from "../model.ts";
import { floats, floatTensor, type Ort, type OrtTensor } from "./ort.ts";

/** Positions that a buffer has room for at first. */
const ROOM = 64;

/**
 * Keys or values of one layer, [past, batch, heads, width], in one buffer with room to grow.
 *
 * The growing axis lies first, so what a step adds is appended at the end at any batch size, and the past is always one
 * run of memory, which the runtime reads without a copy. Room doubles, so that appending costs the same in all.
 */
class Growing {
  #data = new Float32Array(0);
  #length = 0;
  /** Sizes of the axes after the first. */
  #rest: readonly number[] = [];

  tensor(ort: Ort, rest: readonly number[]): OrtTensor {
    const shape = this.#length === 0 ? rest : this.#rest;
    return floatTensor(ort, this.#data.subarray(0, this.#length * size(shape)), [this.#length, ...shape]);
  }

  append(added: Float32Array, dims: readonly number[]): void {
    const [count = 0, ...rest] = dims;
    const row = size(rest);
    const needed = this.#length + count;
    if (needed * row > this.#data.length) {
      const grown = new Float32Array(Math.max(ROOM, 2 * this.#length, needed) * row);
      grown.set(this.#data.subarray(0, this.#length * row));
      this.#data = grown;
    }
    this.#data.set(added, this.#length * row);
    this.#length = needed;
    this.#rest = rest;
  }
}

const size = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1);

export class OnnxState implements State {
  readonly #growing = new Map<string, Growing>();
  readonly #fixed = new Map<string, OrtTensor>();
  readonly #replaced = new Map<string, OrtTensor>();
  #batch: number | null = null;
  #length = 0;
  #mask: Int32Array | null = null;
  #placed: Placed = { counts: [], left: 0 };
  #unfilled: readonly string[] = [];
  #busy = false;
  #disposed = false;

  get batch(): number | null {
    return this.#batch;
  }

  get length(): number {
    return this.#length;
  }

  get mask(): Int32Array | null {
    return this.#mask;
  }

  get placed(): Placed {
    return this.#placed;
  }

  count(slot: string): number {
    return this.#unfilled.includes(slot) ? 0 : (this.#fixed.get(slot)?.dims[0] ?? 0);
  }

  /** Remembers how many rows there are. */
  hold(batch: number | null): void {
    this.#batch = batch;
  }

  /** Remembers which slots hold nothing that a step may ask for. */
  lack(slots: readonly string[]): void {
    this.#unfilled = slots;
  }

  /** Keeps what `encode` handed out. */
  keep(path: string, tensor: OrtTensor): void {
    this.#fixed.set(path, tensor);
  }

  /** What an encoder kept under a path. */
  fixed(path: string): OrtTensor {
    const tensor = this.#fixed.get(path);
    if (tensor === undefined) throw new InputError("R0001", "state", `holds no ${path}; it comes from encode`);
    return tensor;
  }

  /** What the last step left under a path; zeros before the first. */
  before(ort: Ort, path: string, shape: readonly number[]): OrtTensor {
    return this.#replaced.get(path) ?? floatTensor(ort, new Float32Array(size(shape)), shape);
  }

  /** Takes over what a step leaves for the next. */
  replace(path: string, tensor: OrtTensor): void {
    this.#replaced.get(path)?.dispose();
    this.#replaced.set(path, tensor);
  }

  /** Everything that was appended under a path; `rest` are the sizes of the axes after the first, for when that is nothing. */
  past(ort: Ort, path: string, rest: readonly number[]): OrtTensor {
    return (this.#growing.get(path) ?? new Growing()).tensor(ort, rest);
  }

  /** Takes in what a step added, once all of it is there. */
  append(added: readonly (readonly [path: string, tensor: OrtTensor])[], batch: number, length: number, mask: Int32Array | null, placed: Placed): void {
    const numbers = added.map(([path, tensor]) => [path, floats(tensor), tensor.dims] as const);
    for (const [path, data, dims] of numbers) {
      const slot = this.#growing.get(path) ?? new Growing();
      slot.append(data, dims);
      this.#growing.set(path, slot);
    }
    this.#batch = batch;
    this.#length = length;
    this.#mask = mask;
    this.#placed = placed;
  }

  /** One step at a time: two at once would append in an order that nobody chose. */
  async exclusively<Result>(step: () => Promise<Result>): Promise<Result> {
    if (this.#disposed) throw new InputError("R0001", "state", "has been disposed of");
    if (this.#busy) throw new InputError("R0001", "state", "is in use by a step that has not finished");
    this.#busy = true;
    try {
      return await step();
    } finally {
      this.#busy = false;
    }
  }

  dispose(): void {
    for (const tensor of [...this.#fixed.values(), ...this.#replaced.values()]) tensor.dispose();
    this.#fixed.clear();
    this.#replaced.clear();
    this.#growing.clear();
    this.#disposed = true;
  }
}
