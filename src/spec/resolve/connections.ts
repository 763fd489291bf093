/** Connections: which hidden states go where, through what. */

import type { Stack } from "../../model/types.ts";
import type { Bridge, Connection, ConnectionPlace } from "../../model/towers.ts";
import { valueOf } from "../../source/index.ts";
import type { ConnectionSpec } from "../spec.ts";
import type { Connection as Written, NormOverride, Stack as WrittenStack } from "../written.ts";
import { resolveOptionalNorm } from "./norm.ts";
import { recordOf, sure } from "./values.ts";

/** What a decoder reads of its encoder. */
export function directConnection(from: Stack, into: string): Connection {
  return { path: `connect.${from.name}_${into}`, from: from.name, layers: null, drop: 0, keep: null, residual: false, positions: injects(from) && from.length_adapter === null, bridge: null, into, at: { kind: "memory" } };
}

/** @param norm of the giving stack, for a bridge's own */
export function resolveConnection(spec: ConnectionSpec, path: string, from: Stack, into: string, norm: WrittenStack["norm"]): Connection {
  const written = valueOf(spec.tree) as Written;
  const layers = written.layer === null || written.layer === undefined ? null : [written.layer].flat();
  return {
    path,
    from: from.name,
    layers: layers?.map((layer) => hiddenState(layer, from.layers.length)) ?? null,
    drop: dropped(written.drop, from),
    keep: written.keep ?? null,
    residual: written.residual ?? false,
    // Behind a length adapter nothing has the place that it had.
    positions: written.positions ?? (injects(from) && written.at === "memory" && (layers !== null || from.length_adapter === null)),
    bridge: resolveBridge(written.via, recordOf(norm)),
    into,
    at: resolvePlace(written.at),
  };
}

/** Whether a stack adds positions to what its queries and keys are made of. */
const injects = ({ positions }: Stack): boolean => positions.some((position) => position.kind !== "conv" && position.inject === "qk");

/** A task's token is never handed over. */
function dropped(drop: Written["drop"], { input }: Stack): number {
  const own = (input.kind === "features" || input.kind === "tokens") && input.task_token !== null ? 1 : 0;
  if (drop === "prefix") return own + (input.kind === "patches" ? input.prefix.length : 0);
  return own + (drop ?? 0);
}

/** Hidden states count from the end when negative: -1 is what leaves the last layer. */
export const hiddenState = (layer: number, layers: number): number => (layer < 0 ? layers + 1 + layer : layer);

function resolvePlace(at: Written["at"]): ConnectionPlace {
  const token = recordOf(at);
  return token === undefined ? { kind: at === "prefix" ? "prefix" : "memory" } : { kind: "token", id: sure(token.token, "connect.at.token") };
}

function resolveBridge(via: Written["via"], norm: Parameters<typeof resolveOptionalNorm>[0]): Bridge | null {
  const linear = recordOf(via?.linear);
  const mlp = recordOf(via?.mlp);
  const own = (given: unknown): Bridge["norm"] => resolveOptionalNorm(norm, recordOf(given as NormOverride | null | undefined));
  if (linear !== undefined) return { norm: own(linear.norm), dims: [sure(linear.d, "connect.via.linear.d")], act: null, bias: linear.bias ?? true };
  if (mlp !== undefined) return { norm: own(mlp.norm), dims: sure(mlp.dims, "connect.via.mlp.dims"), act: sure(mlp.act, "connect.via.mlp.act"), bias: mlp.bias ?? true };
  return null;
}
