/** Outputs: pool, norm, transform, project, scale. */

import type { Output, Pool, Stack } from "../../model/types.ts";
import { poolable } from "../rules/pool.ts";
import { numberAt } from "../../source/index.ts";
import { outputsOf, projectionOf, type Spec, stackOf } from "../spec.ts";
import type { MapPool, Output as WrittenOutput, Stack as WrittenStack, Uper } from "../written.ts";
import { resolveNorm, resolveOptionalNorm } from "./norm.ts";
import { outputValues, recordOf, stackValues, sure } from "./values.ts";

/** Of what heads read. */
const widthOf = ({ input, d_model }: Stack): number => (input.kind === "tokens" && input.projection?.back === true ? input.d_embed : d_model);

/** A model without outputs gives what leaves its last stack. */
export function hiddenOutput(stack: Stack, path: string): Output {
  return { name: "hidden", path: `${path}.hidden`, from: stack.name, width: widthOf(stack), mix: null, layer: null, uper: null, pool: null, norm: null, transform: null, project: null, mlp: null, scale: 1, softcap: null, act: "identity", mean: [] };
}

/** @param path under which its parameters stand: `outputs`, `text.outputs` of a tower, `outputs.vqa` of a task */
export function resolveOutputs(spec: Spec, stacks: readonly Stack[], path: string): readonly Output[] {
  const values = recordOf(outputValues(spec.root));
  return outputsOf(spec).map(({ name, tree }): Output => {
    const stackSpec = sure(stackOf(spec, tree), "the stack of an output");
    const stack = sure(stacks[spec.stacks.indexOf(stackSpec)], "the stack of an output");
    const norm = recordOf(stackValues(stackSpec.tree).norm);
    const output = sure(values?.[name], `outputs.${name}`);
    const tied = output.tied ?? false;
    const size = sure(projectionOf(tree, name) ?? "none", "a projection");
    const d_embed = stack.input.kind === "tokens" ? stack.input.d_embed : stack.d_model;
    const transform = recordOf(output.transform);
    return {
      name,
      path: `${path}.${name}`,
      from: stack.name,
      width: widthOf(stack),
      mix: output.mix === null || output.mix === undefined ? null : { states: stack.layers.length + 1, normed: output.mix === "normed" },
      layer: resolveTap(output.layer),
      uper: resolveUper(recordOf(output.uper), stack),
      pool: size === "pixels" ? { kind: "every_patch" } : resolvePool(output.pool, { stack: stackValues(stackSpec.tree), names: poolable(stackSpec) ?? [], eos: numberAt(spec.root, "special", "eos")?.value }),
      norm: resolveOptionalNorm(norm, recordOf(output.norm)),
      transform:
        transform === undefined
          ? null
          : {
              act: sure(transform.act, "an activation"),
              d: transform.d ?? (tied ? d_embed : widthOf(stack)),
              bias: transform.bias ?? true,
              norm: recordOf(transform.norm) === undefined ? null : resolveNorm(norm, recordOf(transform.norm)),
            },
      project: size === "none" ? null : resolveProject(size, output, stack),
      mlp: resolveMlp(output),
      scale: output.scale === "rsqrt" ? 1 / Math.sqrt(stack.d_model) : typeof output.scale === "number" ? output.scale : 1,
      softcap: output.softcap ?? null,
      act: output.act ?? "identity",
      mean: output.mean ?? [],
    };
  });
}

function resolveProject(size: number | "vocab" | "pixels", output: WrittenOutput, stack: Stack): Output["project"] {
  const { input } = stack;
  const vocab = size === "vocab";
  const pixels = size === "pixels";
  const width = vocab && input.kind === "tokens" ? input.vocab : pixels && input.kind === "patches" ? input.channels * input.patch[0] * input.patch[1] : size;
  return { size: Number(width), vocab, pixels, tied: output.tied ?? false, bias: output.bias ?? !vocab };
}

function resolveMlp({ mlp, bias }: WrittenOutput): Output["mlp"] {
  const given = Array.isArray(mlp) ? { dims: mlp } : recordOf(mlp);
  return given === undefined ? null : { dims: sure(given.dims, "mlp.dims"), act: ("act" in given ? given.act : null) ?? "relu", bias: bias ?? true };
}

function resolveTap(given: WrittenOutput["layer"]): Output["layer"] {
  if (given === null || given === undefined) return null;
  return typeof given === "number" ? { at: given, normed: false } : { at: sure(given.at, "layer.at"), normed: given.normed ?? false };
}

function resolveUper(given: Uper | undefined, { d_model }: Stack): Output["uper"] {
  return given === undefined ? null : { states: sure(given.states, "uper.states"), d: given.d ?? d_model, scales: given.scales ?? SCALES };
}

/** Means of the coarsest map, in places a side (Zhao et al. 2016, arXiv:1612.01105). */
const SCALES = [1, 2, 3, 6];

/** What pooling is resolved in. */
interface Pooled {
  readonly stack: WrittenStack;
  /** Of tokens that can be pooled, in the order of their positions. */
  readonly names: readonly string[];
  readonly eos: number | undefined;
}

function resolvePool(pool: WrittenOutput["pool"], from: Pooled): Pool | null {
  if (pool === null || pool === undefined) return null;
  if (typeof pool === "string") return named(pool, from);
  const given = recordOf(pool);
  if (given === undefined) return { kind: "positions", at: (Array.isArray(pool) ? pool : []).map((name) => from.names.indexOf(name)) };
  if (given.concat !== null && given.concat !== undefined) return { kind: "concat", of: given.concat.map((name) => named(name, from)) };
  const map = recordOf(given.map);
  if (map !== undefined) return resolveMap(map, from.stack);
  return { kind: "token", id: sure(given.token ?? given.except, "pool.token"), other: given.token === undefined || given.token === null, which: given.which ?? "last" };
}

function named(pool: string, from: Pooled): Pool {
  if (pool === "eos") return { kind: "token", id: sure(from.eos, "special.eos"), other: false, which: "last" };
  if (pool === "mean" || pool === "last" || pool === "first" || pool === "every_patch" || pool === "grid" || pool === "patches" || pool === "end") return { kind: pool };
  return pool === "map" ? resolveMap({}, from.stack) : { kind: "positions", at: [from.names.indexOf(pool)] };
}

/** What it does not say is as in the stack's layers. */
function resolveMap(given: MapPool, stack: WrittenStack): Pool {
  const heads = sure(given.heads ?? stack.attention?.heads, "pool.map.heads");
  return {
    kind: "map",
    patches: given.patches ?? false,
    heads,
    d_head: sure(stack.d_model, "d_model") / heads,
    bias: stack.bias ?? true,
    norm: resolveNorm(recordOf(stack.norm), recordOf(given.norm)),
    d_ff: sure(given.d_ff ?? stack.ffn?.d_ff, "pool.map.d_ff"),
    act: sure(given.act ?? stack.ffn?.act, "pool.map.act"),
  };
}
