/** Axis letters, given out once a module, and shapes spelled with them. */
import { operands, results } from "../../program/assemble.ts";
import type { Block, Program } from "../../program/program.ts";
import { constant, symbolsOf, type Size } from "../../program/size.ts";
import type { Dim, TensorType } from "../../program/tensor.ts";

const letters: Readonly<Record<string, string>> = {
  d_model: "D",
  heads: "H",
  kv_heads: "K",
  d_head: "E",
  d_ff: "F",
  d_embed: "M",
  vocab: "V",
  rows: "R",
  patches: "N",
  channels: "C",
};
const products: Readonly<Record<string, readonly string[]>> = { "heads*d_head": ["heads", "d_head"], "kv_heads*d_head": ["kv_heads", "d_head"] };
const symbols: Readonly<Record<string, { readonly letter: string; readonly title: string }>> = {
  batch: { letter: "B", title: "batch" },
  time: { letter: "T", title: "time" },
  past: { letter: "P", title: "past" },
  source: { letter: "S", title: "source" },
  frames: { letter: "L", title: "frames" },
  samples: { letter: "W", title: "samples" },
};

/** Heads stand before positions in this target: [batch, length, heads, width] is kept as [batch, heads, length, width]. */
export const isHeads = (type: TensorType): boolean => type.dtype === "float" && type.dims.length === 4 && (type.dims[2]?.axis === "heads" || type.dims[2]?.axis === "kv_heads");

/** The dims as this target keeps them. */
export function keptDims(type: TensorType): readonly Dim[] {
  const [a, b, c, d] = type.dims;
  return isHeads(type) && a !== undefined && b !== undefined && c !== undefined && d !== undefined ? [a, c, b, d] : type.dims;
}

export class Axes {
  /** Sizes of axes that are the same wherever they stand. */
  readonly #sizes: ReadonlyMap<string, string>;
  readonly #symbols: ReadonlySet<string>;

  constructor(program: Program) {
    const sizes = new Map<string, Set<string>>();
    const met = new Set<string>();
    const meet = (type: TensorType): void => {
      for (const { axis, size } of type.dims) {
        sizes.set(axis, (sizes.get(axis) ?? new Set()).add(size.text));
        for (const name of symbolsOf(size)) met.add(name);
      }
    };
    const walk = (block: Pick<Block, "inputs" | "statements">): void => {
      for (const v of block.inputs) meet(v.type);
      for (const s of block.statements) for (const v of [...operands(s), ...results(s)]) meet(v.type);
    };
    program.blocks.forEach(walk);
    for (const entry of program.entries) walk({ inputs: entry.inputs.map((i) => i.value), statements: entry.statements });
    this.#sizes = new Map([...sizes].flatMap(([axis, of]) => (of.size === 1 ? [...of].map((size) => [axis, size] as const) : [])));
    this.#symbols = met;
  }

  /** What the letters stand for: `B batch, T time, D d_model 64`. What belongs together is not broken into lines. */
  get legend(): string {
    const symbolic = Object.entries(symbols).flatMap(([name, { letter, title }]) => (this.#symbols.has(name) ? [`${letter} ${title}`] : []));
    const sized = Object.entries(letters).flatMap(([axis, letter]) => (this.#has(axis) ? [`${letter} ${axis} ${this.#sizes.get(axis) ?? ""}`] : []));
    return [...symbolic, ...sized].map((one) => one.replaceAll(" ", "\u00a0")).join(", ");
  }

  /** `[B, T, D]`. */
  shape(type: TensorType): string {
    return `[${keptDims(type).map((d) => this.#dim(d)).join(", ")}]`;
  }

  #has(axis: string): boolean {
    return letters[axis] !== undefined && /^\d+$/.test(this.#sizes.get(axis) ?? "");
  }

  #dim({ axis, size }: Dim): string {
    if (constant(size) === null) return spell(size);
    if (this.#has(axis) && this.#sizes.get(axis) === size.text) return letters[axis] ?? size.text;
    const factors = products[axis];
    if (factors !== undefined && factors.every((f) => this.#has(f))) return factors.map((f) => letters[f] ?? f).join("*");
    return size.text;
  }
}

/** A size with letters for its symbols. */
function spell(size: Size): string {
  return size.text.replace(/[a-z_]+/g, (name) => symbols[name]?.letter ?? name);
}
