/** An adapter put to a program: which linear layers have it, as a spec says it, and what its matrices are made of. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import { showShape } from "../../weights/element.ts";
import type { StoredTensor } from "../../weights/read.ts";
import { isFloating } from "../../weights/tensor.ts";
import type { WeightRules } from "../import.ts";
import { renamed } from "../weights/names.ts";
import type { Operation } from "../weights/operations.ts";
import type { PlannedWeight, WeightPlan } from "../weights/plan.ts";
import type { Plain } from "../world.ts";
import { settingsOf, type AdapterConfig } from "./config.ts";
import { factorOperations } from "./factors.ts";
import { linearNames, parameterNames } from "./patterns.ts";
import type { AdapterTensors, ModuleAdapter } from "./tensors.ts";

export interface AdapterPlan {
  /** Parameters of the adapters, by path. */
  readonly weights: ReadonlyMap<string, PlannedWeight>;
  /** `adapt` and `train` of the spec. */
  readonly spec: Readonly<Record<string, Plain>>;
}

/** The base model's tensors with those of the adapter that stand in for them. */
export function withReplaced(base: ReadonlyMap<string, StoredTensor>, replaced: ReadonlyMap<string, StoredTensor>, { table }: WeightRules): ReadonlyMap<string, StoredTensor> {
  const spelled = new Set([...replaced.keys()].map((name) => renamed(name, table.renames)));
  const kept = [...base].filter(([name]) => !spelled.has(renamed(name, table.renames)));
  return new Map([...kept, ...[...replaced].map(([name, tensor]) => [name, { ...tensor, name }] as const)]);
}

interface Placed {
  readonly path: string;
  readonly rank: number;
  readonly alpha: number;
}

/**
 * @param plan of the program without adapters
 * @param linears paths of its linear layers
 */
export function planAdapter(config: AdapterConfig, { adapters, replaced }: AdapterTensors, plan: WeightPlan, linears: readonly string[], { table }: WeightRules): Result<AdapterPlan> {
  const diagnostics: Diagnostic[] = [];
  const wrong = (tensor: StoredTensor, reason: string): void => void diagnostics.push(checkpointError("K0504", { name: tensor.name, reason }, null));
  const byName = new Map(adapters.map((adapter) => [renamed(`${adapter.module}.weight`, table.renames), adapter]));
  const placed: Placed[] = [];
  const weights = new Map<string, PlannedWeight>();
  const used = new Set<ModuleAdapter>();
  const known = new Set(linears);
  for (const weight of plan.weights) {
    const sources = weight.parts.flatMap(({ tensor }) => byName.get(renamed(tensor.name, table.renames)) ?? []);
    const [adapter] = sources;
    if (adapter === undefined) continue;
    used.add(adapter);
    const path = weight.path.replace(/\.weight$/, "");
    const { rank, alpha } = settingsOf(config, adapter.module);
    const reason = !known.has(path) ? `${weight.path} is no linear layer's weight` : misfit(config, adapter, rank, weight);
    const made = reason === null ? factors(adapter, weight, rank) : null;
    if (made === null) wrong(adapter.down, reason ?? `${weight.path} can't be parted as its adapter is`);
    else {
      placed.push({ path, rank, alpha });
      for (const one of made) weights.set(`${path}.lora.${one.path}`, { ...one, path: `${path}.lora.${one.path}` });
    }
  }
  for (const adapter of adapters) if (!used.has(adapter)) wrong(adapter.down, `nothing of the model is made of ${adapter.module}.weight`);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  return { ok: true, value: { weights, spec: { ...adaptSpec(config, placed, linears), ...trainSpec(placed, replaced, plan) } }, diagnostics };
}

/** Why an adapter is none of that weight's; null where it is. */
function misfit(config: AdapterConfig, { module, down, up, magnitude }: ModuleAdapter, rank: number, weight: PlannedWeight): string | null {
  const [part, ...more] = weight.parts;
  if (part === undefined || more.length > 0 || weight.combine !== null) return `${weight.path} is put together of several tensors`;
  const { shape } = part.tensor;
  const [from, to] = isTurned(weight) ? [shape[1], shape[0]] : [shape[0], shape[1]];
  if (down.shape[0] !== rank) return `it has rank ${down.shape[0] ?? 0}, and the config says ${rank}`;
  if (down.shape[1] !== from || up.shape[0] !== to || up.shape[1] !== rank) return `${showShape(down.shape)} and ${showShape(up.shape)} don't go with the weight ${showShape(shape)} of ${module}`;
  if (config.decomposed !== (magnitude !== null)) return config.decomposed ? "use_dora is set, and there are no lengths of columns" : "there are lengths of columns, and use_dora is not set";
  const odd = [down, up, magnitude].find((tensor) => tensor !== null && !isFloating(tensor.type));
  return odd === undefined || odd === null ? null : `${odd.type} holds no floating-point numbers`;
}

const operationsOf = (weight: PlannedWeight): readonly Operation[] => [...(weight.parts[0]?.operations ?? []), ...weight.then];

/** Whether a matrix is stored [out, in], as torch's linear layers are, and not [in, out]. */
function isTurned(weight: PlannedWeight): boolean {
  return factorOperations(operationsOf(weight), weight.parts[0]?.tensor.shape ?? [], 1)?.turned ?? true;
}

const turn = (shape: readonly number[]): Operation => ({ kind: "gather", dims: shape, ranges: shape.map((extent) => [0, extent] as const), order: [1, 0], shape: [...shape].reverse() });

function factors({ down, up, magnitude }: ModuleAdapter, weight: PlannedWeight, rank: number): readonly PlannedWeight[] | null {
  const operations = operationsOf(weight);
  const stored = weight.parts[0]?.tensor.shape ?? [];
  const wide = factorOperations(operations, stored, rank);
  const single = factorOperations(operations, stored, 1);
  if (wide === null || single === null) return null;
  const { turned } = wide;
  const [from, to] = weight.shape as readonly [number, number];
  const planned = (path: string, shape: readonly number[], tensor: StoredTensor, steps: readonly Operation[]): PlannedWeight => ({ path, shape, parts: [{ tensor, operations: steps }], combine: null, then: [], fill: null });
  // Stored [out, in], the weight is B A: B keeps its rows. Stored [in, out], it is (B A) turned: A turned keeps its rows.
  const made = [
    planned("down", [from, rank], down, turned ? wide.columns : [turn(down.shape), ...wide.rows]),
    planned("up", [rank, to], up, turned ? wide.rows : [turn(up.shape), ...wide.columns]),
  ];
  if (magnitude === null) return made;
  const [out = 1] = up.shape;
  const lengths: readonly Operation[] = [{ kind: "reshape", shape: turned ? [out, 1] : [1, out] }, ...(turned ? single.rows : single.columns), { kind: "reshape", shape: [to] }];
  return [...made, planned("magnitude", [to], magnitude, lengths)];
}

/** Layers whose adapters are alike stand together. */
function adaptSpec(config: AdapterConfig, placed: readonly Placed[], linears: readonly string[]): Readonly<Record<string, Plain>> {
  const groups = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = `${one.rank} ${one.alpha}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const records = [...groups.values()].map((group): Plain => ({
    rank: group[0]?.rank ?? 1,
    alpha: group[0]?.alpha ?? 1,
    ...(config.rankStabilised ? { rank_stabilised: true } : {}),
    ...(config.decomposed ? { decomposed: true } : {}),
    ...(config.dropout === 0 ? {} : { dropout: config.dropout }),
    on: linearNames(group.map(({ path }) => path), linears),
  }));
  const [first, ...more] = records;
  return first === undefined ? {} : { adapt: { lora: more.length === 0 ? first : records } };
}

/** What the adapter's file holds is what was trained. */
function trainSpec(placed: readonly Placed[], replaced: AdapterTensors["replaced"], plan: WeightPlan): Readonly<Record<string, Plain>> {
  const names = new Set(replaced.keys());
  const others = plan.weights.filter(({ parts }) => parts.some(({ tensor }) => names.has(tensor.name))).map(({ path }) => path);
  const train = [...(placed.length === 0 ? [] : ["lora"]), ...parameterNames(others, plan.weights.map(({ path }) => path))];
  return train.length === 0 ? {} : { train };
}
