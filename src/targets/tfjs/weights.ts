/**
 * Types of weights: one interface a block, nested as the parameters' paths are, and the list of parameters that
 * the loader checks a file against.
 */
import { blocksByName, join, operands, rootNames } from "../../program/assemble.ts";
import type { Block, Program } from "../../program/program.ts";
import type { TensorType } from "../../program/tensor.ts";
import type { Axes } from "./axes.ts";
import { inReadingOrder } from "./context.ts";
import { camel, identifier, pascal, text, type Names } from "./names.ts";
import type { Field, Interface } from "./syntax.ts";
import { tensorTypeName } from "./types.ts";

/** A place in the tree of weights: a tensor, or what stands below it. */
interface Node {
  tensor: TensorType | null;
  /** Blocks whose weights stand here. */
  readonly blocks: Set<string>;
  readonly fields: Map<string, Node>;
  /** Blocks of a list's elements, by index. */
  elements: readonly string[] | null;
}

const empty = (): Node => ({ tensor: null, blocks: new Set(), fields: new Map(), elements: null });

/** Layers of one list that differ in kind. */
export interface ListKinds {
  /** Path of the list. */
  readonly path: string;
  /** Name of each element's block. */
  readonly blocks: readonly string[];
}

export class WeightTypes {
  readonly #program: Program;
  readonly #blocks: ReadonlyMap<string, Block>;
  readonly #trees = new Map<string, Node>();
  /** The trees of whole blocks; what stands in their `blocks` runs with the same weights. */
  readonly #whole = new Set<Node>();
  readonly #root = empty();
  readonly #names = new Map<string, string>();
  readonly #lists = new Map<string, ListKinds>();
  /** Runtime types that the interfaces mention. */
  readonly runtimeTypes = new Set<string>();

  constructor(program: Program, names: Names) {
    this.#program = program;
    this.#blocks = blocksByName(program.blocks);
    const roots = rootNames(program);
    for (const block of program.blocks) {
      if (roots.has(block.name)) continue;
      this.#trees.set(block.name, empty());
      this.#whole.add(this.#tree(block.name));
      this.#fill(this.#tree(block.name), block);
      this.#names.set(block.name, names.take(pascal(block.name)));
    }
    // Fields in the order of the file.
    for (const { path } of program.parameters) this.#find(this.#root, path.split(/\.\d+\./)[0] ?? path);
    // Shallow paths first: what stands below a block's weights is added to that block's own interface.
    const insertions = [...roots].flatMap((name) => this.#insertions(this.#block(name)));
    insertions.sort((a, b) => a.path.split(".").length - b.path.split(".").length);
    for (const { path, put } of insertions) put(this.#find(this.#root, path));
    for (const list of this.#lists.values()) if (new Set(list.blocks).size > 1) for (const name of list.blocks) this.#kinded.add(name);
  }

  readonly #kinded = new Set<string>();

  /** Whether a block reads weights at all. */
  reads(block: string): boolean {
    const tree = this.#trees.get(block);
    return tree === undefined || tree.fields.size > 0 || tree.blocks.size > 0;
  }

  /** The interface of a block's weights; blocks that entries run read all weights. */
  typeOf(block: string): string {
    return this.#names.get(block) ?? "Weights";
  }

  /** Lists whose elements differ in kind. */
  get kinds(): readonly ListKinds[] {
    return [...this.#lists.values()].filter((list) => new Set(list.blocks).size > 1);
  }

  /** Elements of a list. */
  lengthOf(list: string): number {
    return this.#lists.get(list)?.blocks.length ?? 0;
  }

  /** Every interface in reading order: the whole first, then what it is made of. */
  interfaces(axes: Axes): readonly Interface[] {
    const whole: Interface = { kind: "interface", name: "Weights", doc: ["Every weight, under the path that it has in weights.safetensors."], fields: this.#fields(this.#root, axes) };
    const parts = inReadingOrder(this.#program).flatMap((block): Interface[] => {
      const tree = this.#trees.get(block.name);
      if (tree === undefined || !this.reads(block.name)) return [];
      const kind: readonly Field[] = this.#kinded.has(block.name) ? [{ name: "kind", type: text(camel(block.name)) }] : [];
      return [{ kind: "interface", name: this.typeOf(block.name), doc: [`Weights of ${block.origin === "" ? block.name : block.origin}.`], bases: [...tree.blocks].map((base) => this.typeOf(base)), fields: [...kind, ...this.#fields(tree, axes)] }];
    });
    return [whole, ...parts];
  }

  #block(name: string): Block {
    const block = this.#blocks.get(name);
    if (block === undefined) throw new Error(`no block ${name}`);
    return block;
  }

  #tree(name: string): Node {
    const tree = this.#trees.get(name);
    if (tree === undefined) throw new Error(`no weights of ${name}`);
    return tree;
  }

  #fill(tree: Node, block: Block): void {
    for (const { path, put } of this.#insertions(block)) put(this.#find(tree, path));
  }

  /** What a block puts into a tree of weights, and where. */
  #insertions(block: Block): { readonly path: string; readonly put: (node: Node) => void }[] {
    const types = new Map(block.parameters.map((p) => [p.path, p.type]));
    return block.statements.flatMap((s) => {
      const own = operands(s).flatMap((v) => (v.parameter === null ? [] : [v.parameter])).map((path) => ({
        path,
        put: (node: Node) => {
          node.tensor = types.get(path) ?? null;
        },
      }));
      if ((s.kind === "call" || s.kind === "unroll") && this.reads(s.block)) return [...own, { path: s.parameters, put: (node: Node) => void node.blocks.add(s.block) }];
      if (s.kind !== "repeat") return own;
      // Turns may share weights: the list has an element for each that is used, in order.
      const byParameters = new Map(s.turns.map((turn) => [turn.parameters, turn.block]));
      const blocks = [...byParameters.values()];
      const put = (node: Node): void => {
        node.elements = blocks;
        this.#lists.set(s.over, { path: s.over, blocks });
      };
      return [...own, { path: s.over, put }];
    });
  }

  #find(tree: Node, path: string): Node {
    let node = tree;
    for (const name of path === "" ? [] : path.split(".")) {
      const element = node.elements?.[Number(name)];
      if (node.elements !== null && element !== undefined) {
        node = this.#tree(element);
        continue;
      }
      const inside = this.#holder(node, name);
      const next = inside.fields.get(name) ?? empty();
      inside.fields.set(name, next);
      node = next;
    }
    return node;
  }

  /** What holds a name below a node: the block that stands there, or one that this runs with its own weights and that knows it. */
  #holder(node: Node, name: string): Node {
    const [ref] = node.blocks;
    if (ref === undefined) return node;
    const own = this.#whole.has(node) ? node : this.#tree(ref);
    let held = own;
    for (let [base] = own.blocks; base !== undefined && !held.fields.has(name); [base] = held.blocks) held = this.#tree(base);
    return held.fields.has(name) ? held : own;
  }

  #fields(node: Node, axes: Axes): readonly Field[] {
    return [...node.fields].map(([name, child]) => ({ name: identifier(camel(name)), ...this.#type(child, axes) }));
  }

  #type(node: Node, axes: Axes): Pick<Field, "type" | "note"> {
    if (node.tensor !== null) return { type: tensorTypeName(node.tensor), note: axes.shape(node.tensor) };
    if (node.elements !== null) {
      const names = [...new Set(node.elements.map((block) => this.typeOf(block)))];
      return { type: `readonly ${names.length === 1 ? (names[0] ?? "") : `(${names.join(" | ")})`}[]`, note: `${node.elements.length} of them` };
    }
    if (node.blocks.size > 0) return { type: [...node.blocks].map((block) => this.typeOf(block)).join(" & ") };
    const simple = this.#simple(node, axes);
    return simple ?? { type: this.#fields(node, axes) };
  }

  /** A dense layer's or a norm's weights have a type of the runtime. */
  #simple(node: Node, axes: Axes): Pick<Field, "type" | "note"> | null {
    const { weight, bias, lora, ...others } = Object.fromEntries(node.fields);
    if (Object.keys(others).length > 0 || weight?.tensor == null || (bias !== undefined && bias.tensor?.dims.length !== 1)) return null;
    const rank = weight.tensor.dims.length;
    if (rank > 2 || rank < 1 || (lora !== undefined && rank !== 2)) return null;
    const type = lora !== undefined ? "AdaptedLinear" : rank === 2 ? "Linear" : "Norm";
    this.runtimeTypes.add(type);
    const adapter = lora?.fields.get("down")?.tensor?.dims[1]?.size.text;
    return { type, note: `weight ${axes.shape(weight.tensor)}${bias?.tensor == null ? "" : `, bias ${axes.shape(bias.tensor)}`}${adapter === undefined ? "" : `, adapter of rank ${adapter}`}` };
  }
}

const elementPath = /^(.*?)(?:^|(?<=\.))(\d+)(\..*)$/;

/** Lines of the manifest: parameters that differ only in the index of their layer share a line. */
export function manifestLines(parameters: Program["parameters"]): readonly string[] {
  const patterns = new Map<string, { readonly path: string; readonly shape: readonly number[]; readonly layers: number[] }>();
  for (const { path, shape } of parameters) {
    const [, before = "", index, after = ""] = elementPath.exec(path) ?? [];
    const pattern = index === undefined ? path : `${before}{i}${after}`;
    const key = join(pattern, shape.join());
    const known = patterns.get(key) ?? { path: pattern, shape, layers: [] };
    if (index !== undefined) known.layers.push(Number(index));
    patterns.set(key, known);
  }
  return [...patterns.values()].map(({ path, shape, layers }) => {
    const counted = layers.every((layer, i) => layer === i);
    const tail = layers.length === 0 ? "" : `, ${counted ? layers.length : `[${layers.join(", ")}]`}`;
    return `[${text(path)}, [${shape.join(", ")}]${tail}],`;
  });
}
