/** A block's symbols in those of an entry. Layers share one: what is bound once is bound for all of them. */
import type { OpAttributes, OpName } from "../../program/ops/index.ts";
import { substitute, type Size } from "../../program/size.ts";
import type { TensorType } from "../../program/tensor.ts";
import { bindAttributes, bindType, unify, type Binding } from "../../program/unify.ts";

export class Bound {
  readonly #binding: Binding;
  readonly #types = new Map<TensorType, TensorType>();
  readonly #attributes = new Map<object, object>();
  readonly #callees = new Map<string, Bound>();

  constructor(binding: Binding) {
    this.#binding = binding;
  }

  type(of: TensorType): TensorType {
    const known = this.#types.get(of) ?? bindType(of, this.#binding);
    this.#types.set(of, known);
    return known;
  }

  attributes<N extends OpName>(of: OpAttributes<N>): OpAttributes<N> {
    const known = this.#attributes.get(of) ?? bindAttributes(of, this.#binding);
    this.#attributes.set(of, known);
    return known as OpAttributes<N>;
  }

  /** What a block sees that is called from here; symbols that its inputs don't settle are the caller's. */
  callee(block: string, wanted: readonly TensorType[], given: readonly TensorType[]): Bound {
    const key = `${block}(${given.map((type) => type.dims.map((d) => d.size.text).join()).join(";")})`;
    const known = this.#callees.get(key);
    if (known !== undefined) return known;
    const inner: Record<string, Size> = { ...this.#binding };
    for (const [symbol, size] of Object.entries(unify(wanted, given))) inner[symbol] = substitute(size, this.#binding);
    const made = new Bound(inner);
    this.#callees.set(key, made);
    return made;
  }
}
