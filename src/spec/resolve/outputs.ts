/** Outputs: pool, norm, transform, project, scale. */

import { outputWidth, HEARD } from "../../model/outputs.ts";
import { stemWidth } from "../../model/sound.ts";
import type { Output, Pool, Stack } from "../../model/types.ts";
import { endWidth } from "../../model/towers.ts";
import { poolable } from "../rules/pool.ts";
import { numberAt, stringAt } from "../../source/index.ts";
import { isGiven, outputsOf, projectionOf, type Spec, stackOf, type StackSpec } from "../spec.ts";
import type { MapPool, Output as WrittenOutput, Stack as WrittenStack, TimeDelay, Uper } from "../written.ts";
import { resolveNorm, resolveOptionalNorm } from "./norm.ts";
import { outputValues, recordOf, stackValues, sure } from "./values.ts";

/** Of what heads read. */
const widthOf = (stack: Stack): number => (stack.input.kind === "tokens" && stack.input.projection?.back === true ? stack.input.d_embed : endWidth(stack));

/** Of what an output reads: hidden states, what another output gives, or what leaves a stem. */
function widthRead(of: string | null, stack: Stack, named: (name: string) => Output): number {
  if (of === null) return widthOf(stack);
  if (of !== HEARD) return outputWidth(named(of));
  return stack.input.kind === "frames" ? stemWidth(stack.input) : stack.d_model;
}

/** A model without outputs gives what leaves its last stack. */
export function hiddenOutput(stack: Stack, path: string): Output {
  return { name: "hidden", path: `${path}.hidden`, from: stack.name, width: widthOf(stack), of: null, mix: null, layer: null, tdnn: null, uper: null, pool: null, norm: null, quantize: null, transform: null, project: null, mlp: null, scale: 1, softcap: null, act: "identity", mean: [], perplexity: null };
}

/** Whether a stack's outputs can be made a token at a time: what pools all positions of a row, or the first, needs them all at once. */
export const readsStepwise = (spec: Spec, stack: StackSpec): boolean => outputsOf(spec).every(({ tree }) => stackOf(spec, tree) !== stack || STEPWISE.has(stringAt(tree, "pool")?.value) || isGiven(tree, "pool", "token") || isGiven(tree, "pool", "except") || !isGiven(tree, "pool"));

const STEPWISE: ReadonlySet<string | undefined> = new Set(["last", "end", "eos"]);

/** @param path under which its parameters stand: `outputs`, `text.outputs` of a tower, `outputs.vqa` of a task */
export function resolveOutputs(spec: Spec, stacks: readonly Stack[], path: string): readonly Output[] {
  const values = recordOf(outputValues(spec.root));
  const written = outputsOf(spec);
  const resolved = new Map<string, Output>();
  const named = (wanted: string): Output => {
    const known = resolved.get(wanted);
    if (known !== undefined) return known;
    const { name, tree } = sure(written.find((output) => output.name === wanted), `outputs.${wanted}`);
    const stackSpec = sure(stackOf(spec, tree), "the stack of an output");
    const stack = sure(stacks[spec.stacks.indexOf(stackSpec)], "the stack of an output");
    const given = sure(values?.[name], `outputs.${name}`);
    const size = sure(projectionOf(tree, name) ?? "none", "a projection");
    const pooling = { stack: stackValues(stackSpec.tree), names: poolable(stackSpec) ?? [], eos: numberAt(spec.root, "special", "eos")?.value };
    const output: Output = {
      name,
      path: `${path}.${name}`,
      from: stack.name,
      ...resolveReading(given, stack, named),
      pool: size === "pixels" ? { kind: "every_patch" } : resolvePool(given.pool, pooling),
      ...resolveGiving(given, size, stack, recordOf(pooling.stack.norm), named),
      mean: given.mean ?? [],
      perplexity: given.perplexity ?? null,
    };
    resolved.set(name, output);
    return output;
  };
  return written.map(({ name }) => named(name));
}

/** What it reads, and what becomes of that before it is pooled. */
function resolveReading(given: WrittenOutput, stack: Stack, named: (name: string) => Output): Pick<Output, "of" | "width" | "mix" | "layer" | "tdnn" | "uper"> {
  const of = given.of ?? null;
  const [part] = given.mean ?? [];
  return {
    of,
    width: part === undefined ? widthRead(of, stack, named) : outputWidth(named(part)),
    mix: given.mix === null || given.mix === undefined ? null : { states: stack.layers.length + 1, normed: given.mix === "normed" },
    layer: resolveTap(given.layer),
    tdnn: resolveTimeDelay(recordOf(given.tdnn)),
    uper: resolveUper(recordOf(given.uper), stack),
  };
}

/** What becomes of what is pooled. */
function resolveGiving(given: WrittenOutput, size: number | "vocab" | "pixels" | "none", stack: Stack, norm: WrittenStack["norm"], named: (name: string) => Output): Pick<Output, "norm" | "quantize" | "transform" | "project" | "mlp" | "scale" | "softcap" | "act"> {
  const tied = given.tied ?? false;
  const model = recordOf(norm);
  const d_embed = stack.input.kind === "tokens" ? stack.input.d_embed : stack.d_model;
  const transform = recordOf(given.transform);
  const quantize = recordOf(given.quantize);
  return {
    norm: resolveOptionalNorm(model, recordOf(given.norm)),
    quantize: quantize === undefined ? null : { groups: sure(quantize.groups, "quantize.groups"), codes: sure(quantize.codes, "quantize.codes"), d: sure(quantize.d, "quantize.d") },
    transform:
      transform === undefined
        ? null
        : {
            act: sure(transform.act, "an activation"),
            d: transform.d ?? (tied ? d_embed : widthRead(given.of ?? null, stack, named)),
            bias: transform.bias ?? true,
            norm: recordOf(transform.norm) === undefined ? null : resolveNorm(model, recordOf(transform.norm)),
          },
    project: size === "none" ? null : resolveProject(size, given, stack),
    mlp: resolveMlp(given),
    scale: given.scale === "rsqrt" ? 1 / Math.sqrt(stack.d_model) : typeof given.scale === "number" ? given.scale : 1,
    softcap: given.softcap ?? null,
    act: given.act ?? "identity",
  };
}

function resolveTimeDelay(given: TimeDelay | undefined): Output["tdnn"] {
  if (given === undefined) return null;
  const layers = sure(given.dims, "tdnn.dims").map((d, i) => ({ d, kernel: sure(given.kernels?.[i], "tdnn.kernels"), dilation: given.dilations?.[i] ?? 1 }));
  return { d: given.d ?? null, layers, act: given.act ?? "relu" };
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
  if (pool === "mean" || pool === "statistics" || pool === "last" || pool === "first" || pool === "every_patch" || pool === "grid" || pool === "patches" || pool === "end") return { kind: pool };
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
    bias: given.bias ?? stack.bias ?? true,
    norm: resolveNorm(recordOf(stack.norm), recordOf(given.norm)),
    d_ff: sure(given.d_ff ?? stack.ffn?.d_ff, "pool.map.d_ff"),
    act: sure(given.act ?? stack.ffn?.act, "pool.map.act"),
  };
}
