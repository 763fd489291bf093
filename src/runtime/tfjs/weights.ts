/** From a weights file to the tree of tensors that a generated model reads. */
import * as tf from "@tensorflow/tfjs-core";
import { checkBuffer } from "./device.ts";
import { misfit, readHeader, readNumbers, sourceOf, WeightsError, type WeightsSource } from "./safetensors.ts";

/** Parameters by path and shape. `{i}` in a path counts layers: so many from 0, or those that are listed. */
export type Manifest = readonly (readonly [path: string, shape: readonly number[], layers?: number | readonly number[]])[];

/** Lists whose elements differ in kind: a list's path, and the kinds that its elements have in turn. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

interface Tree {
  [name: string]: Tree | Tree[] | tf.Tensor | string;
}

const camel = (name: string): string => name.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function listed(manifest: Manifest): { readonly path: string; readonly shape: readonly number[] }[] {
  return manifest.flatMap(([path, shape, layers]) => {
    if (layers === undefined) return [{ path, shape }];
    const indices = typeof layers === "number" ? Array.from({ length: layers }, (_, i) => i) : layers;
    return indices.map((i) => ({ path: path.replace("{i}", String(i)), shape }));
  });
}

/** The subtree or list element under a name, made where it is not there yet. */
function child(tree: Tree | Tree[], name: string, list: boolean): Tree | Tree[] {
  const branches = tree as Record<string, Tree | Tree[]>;
  const found = branches[name] ?? (list ? [] : {});
  branches[name] = found;
  return found;
}

function place(root: Tree, path: string, value: tf.Tensor | string): void {
  const names = path.split(".");
  const last = names.pop() ?? "";
  let tree: Tree | Tree[] = root;
  names.forEach((name, i) => {
    tree = child(tree, camel(name), /^\d+$/.test(names[i + 1] ?? ""));
  });
  (tree as Tree)[camel(last)] = value;
}

/**
 * Loads the weights of a manifest.
 *
 * @returns the tensors in a tree that follows their paths in camelCase; lists of layers are arrays
 * @throws WeightsError that lists all that is missing or does not fit; nothing is kept then
 */
export async function loadWeights<Weights>(weights: WeightsSource, manifest: Manifest, kinds: Kinds = {}): Promise<Weights> {
  const source = sourceOf(weights);
  const stored = await readHeader(source);
  const wanted = listed(manifest);
  const problems = wanted.flatMap(({ path, shape }) => misfit(path, stored.get(path), shape) ?? []);
  if (problems.length > 0) throw new WeightsError("R0102", problems);
  for (const { path, shape } of wanted) checkBuffer(path, shape.reduce((n, d) => n * d, 4));
  const root: Tree = {};
  try {
    for (const { path, shape } of wanted) {
      const found = stored.get(path);
      if (found !== undefined) place(root, path, tf.tensor(await readNumbers(source, found), [...shape], "float32"));
    }
  } catch (error) {
    disposeWeights(root);
    throw error;
  }
  for (const [list, names] of Object.entries(kinds)) {
    let elements: Tree | Tree[] = root;
    for (const name of list.split(".")) elements = child(elements, camel(name), true);
    Object.values(elements).forEach((_, i) => place(root, `${list}.${i}.kind`, names[i % names.length] ?? ""));
  }
  return root as Weights;
}

/** Frees every tensor of a tree. */
export function disposeWeights(tree: unknown): void {
  if (tree instanceof tf.Tensor) tree.dispose();
  else if (typeof tree === "object" && tree !== null) Object.values(tree).forEach(disposeWeights);
}
