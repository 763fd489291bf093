/** Outputs: pool, norm, transform, project, scale. */

import type { Output, Pool, Stack } from "../../model/types.ts";
import { poolable } from "../rules/pool.ts";
import { numberAt } from "../../source/index.ts";
import { outputsOf, projectionOf, type Spec, stackOf } from "../spec.ts";
import type { Output as WrittenOutput } from "../written.ts";
import { resolveNorm, resolveOptionalNorm } from "./norm.ts";
import { outputValues, recordOf, stackValues, sure } from "./values.ts";

/** A model without outputs gives what leaves its last stack. */
const NOTHING_GIVEN = "hidden";

export function resolveOutputs(spec: Spec, stacks: readonly Stack[]): readonly Output[] {
  const values = recordOf(outputValues(spec.root));
  const outputs = outputsOf(spec).map(({ name, tree }): Output => {
    const stackSpec = sure(stackOf(spec, tree), "the stack of an output");
    const stack = sure(stacks.find((candidate) => candidate.name === stackSpec.name), "the stack of an output");
    const norm = recordOf(stackValues(stackSpec.tree).norm);
    const output = sure(values?.[name], `outputs.${name}`);
    const tied = output.tied ?? false;
    const size = sure(projectionOf(tree, name) ?? "none", "a projection");
    const d_embed = stack.input.kind === "tokens" ? stack.input.d_embed : stack.d_model;
    const transform = recordOf(output.transform);
    return {
      name,
      from: stack.name,
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
      scale: output.scale === "rsqrt" ? 1 / Math.sqrt(stack.d_model) : (output.scale ?? 1),
      softcap: output.softcap ?? null,
    };
  });
  if (outputs.length > 0) return outputs;
  const last = sure(stacks[stacks.length - 1], "a stack");
  return [{ name: NOTHING_GIVEN, from: last.name, pool: null, norm: null, transform: null, project: null, scale: 1, softcap: null }];
}

function resolveProject(size: number | "vocab", output: WrittenOutput, stack: Stack): Output["project"] {
  const vocab = size === "vocab";
  const width = vocab && stack.input.kind === "tokens" ? stack.input.vocab : size;
  return { size: Number(width), vocab, tied: output.tied ?? false, bias: output.bias ?? !vocab };
}

function resolvePool(pool: WrittenOutput["pool"], names: readonly string[], eos: number | undefined): Pool | null {
  if (pool === null || pool === undefined) return null;
  const token = recordOf(pool);
  if (token !== undefined) return { kind: "token", id: sure(token.token ?? token.except, "pool.token"), other: token.token === undefined || token.token === null, which: token.which ?? "last" };
  if (pool === "eos") return { kind: "token", id: sure(eos, "special.eos"), other: false, which: "last" };
  if (pool === "mean" || pool === "last" || pool === "end") return { kind: pool };
  const chosen: readonly string[] = typeof pool === "string" ? [pool] : Array.isArray(pool) ? pool : [];
  return { kind: "positions", at: chosen.map((name) => names.indexOf(name)) };
}
