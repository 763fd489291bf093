/** Outputs: pool, norm, transform, project, scale. */

import type { Output, Pool, Stack } from "../../model/types.ts";
import { poolable } from "../rules/pool.ts";
import { numberAt } from "../../source/index.ts";
import { outputsOf, projectionOf, type Spec, stackOf } from "../spec.ts";
import type { Output as WrittenOutput } from "../written.ts";
import { resolveNorm, resolveOptionalNorm } from "./norm.ts";
import { outputValues, recordOf, stackValues, sure } from "./values.ts";

/** A model without outputs gives what leaves its last stack. */
export function hiddenOutput({ name, d_model }: Stack, prefix: string): Output {
  return { name: "hidden", path: prefix === "" ? "outputs.hidden" : `${prefix}.outputs.hidden`, from: name, width: d_model, pool: null, norm: null, transform: null, project: null, scale: 1, softcap: null };
}

/** @param prefix of the paths of parameters: the tower's name, "" where there are none */
export function resolveOutputs(spec: Spec, stacks: readonly Stack[], prefix: string): readonly Output[] {
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
      path: prefix === "" ? `outputs.${name}` : `${prefix}.outputs.${name}`,
      from: stack.name,
      width: stack.d_model,
      pool: resolvePool(output.pool, poolable(stackSpec) ?? [], numberAt(spec.root, "special", "eos")?.value),
      norm: resolveOptionalNorm(norm, recordOf(output.norm)),
      transform:
        transform === undefined
          ? null
          : {
              act: sure(transform.act, "an activation"),
              d: transform.d ?? (tied ? d_embed : stack.d_model),
              bias: transform.bias ?? true,
              norm: recordOf(transform.norm) === undefined ? null : resolveNorm(norm, recordOf(transform.norm)),
            },
      project: size === "none" ? null : resolveProject(size, output, stack),
      scale: output.scale === "rsqrt" ? 1 / Math.sqrt(stack.d_model) : typeof output.scale === "number" ? output.scale : 1,
      softcap: output.softcap ?? null,
    };
  });
}

function resolveProject(size: number | "vocab", output: WrittenOutput, stack: Stack): Output["project"] {
  const vocab = size === "vocab";
  const width = vocab && stack.input.kind === "tokens" ? stack.input.vocab : size;
  return { size: Number(width), vocab, tied: output.tied ?? false, bias: output.bias ?? !vocab };
}

function resolvePool(pool: WrittenOutput["pool"], names: readonly string[], eos: number | undefined): Pool | null {
  if (pool === null || pool === undefined) return null;
  const token = recordOf(pool);
  if (token !== undefined) return { kind: "token", id: sure(token.token, "pool.token"), which: token.which ?? "last" };
  if (pool === "eos") return { kind: "token", id: sure(eos, "special.eos"), which: "last" };
  if (pool === "mean" || pool === "last") return { kind: pool };
  const chosen: readonly string[] = typeof pool === "string" ? [pool] : Array.isArray(pool) ? pool : [];
  return { kind: "positions", at: chosen.map((name) => names.indexOf(name)) };
}
