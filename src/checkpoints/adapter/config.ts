/** adapter_config.json of PEFT (0.21): what it says about low-rank adapters, and a refusal of what would change the numbers otherwise. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/suggest.ts";
import type { Node } from "../../source/tree.ts";
import { isList, isMap, show, type Value } from "../expression/syntax.ts";
import { readJson } from "../json.ts";
import { valueIn } from "../table/reader.ts";

export interface AdapterConfig {
  /** Patterns of module names with ranks and alphas of their own; the first that matches counts. */
  readonly ranks: readonly (readonly [RegExp, number])[];
  readonly alphas: readonly (readonly [RegExp, number])[];
  readonly rank: number;
  readonly alpha: number;
  readonly rankStabilised: boolean;
  readonly decomposed: boolean;
  readonly dropout: number;
}

/** What makes other numbers of the same tensors, and the only values under which it does not. */
const only: Readonly<Record<string, { readonly values: readonly Value[]; readonly because: string }>> = {
  peft_type: { values: ["LORA"], because: "low-rank adapters alone are read" },
  layer_replication: { values: [[]], because: "it repeats layers of the base model" },
  lora_bias: { values: [false], because: "adapters have no biases here" },
  target_parameters: { values: [[]], because: "adapters stand beside linear layers alone" },
  trainable_token_indices: { values: [[]], because: "rows of the token table change by themselves" },
  alora_invocation_tokens: { values: [[]], because: "the adapter acts from a token on" },
  use_qalora: { values: [false], because: "what enters the adapter is pooled first" },
  use_bdlora: { values: [false], because: "the adapter's matrices are made of blocks" },
  arrow_config: { values: [], because: "a router mixes several adapters" },
  kasa_config: { values: [], because: "it changes the weights beside the adapter" },
  monteclora_config: { values: [], because: "the adapter is drawn by chance" },
};

/** Where the rest goes: it chose what was trained and how, and the tensors that are there say what came of it. */
const settled: ReadonlySet<string> = new Set([
  "auto_mapping", "base_model_name_or_path", "revision", "task_type", "inference_mode", "peft_version", "target_modules", "exclude_modules", "modules_to_save", "layers_to_transform",
  "layers_pattern", "bias", "fan_in_fan_out", "megatron_config", "megatron_core", "loftq_config", "eva_config", "corda_config", "lora_ga_config", "velora_config",
  "qalora_group_size", "runtime_config", "ensure_weight_tying", "ephemeral_gpu_offload",
]);

const read: readonly string[] = ["r", "lora_alpha", "lora_dropout", "use_rslora", "use_dora", "rank_pattern", "alpha_pattern", "init_lora_weights"];

/** Ways to begin that leave the base model's weights as they were published. */
const harmless: ReadonlySet<string> = new Set(["gaussian", "eva", "orthogonal"]);

class Reader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #entries: ReadonlyMap<string, { readonly value: Node }>;

  constructor(entries: ReadonlyMap<string, { readonly value: Node }>) {
    this.#entries = entries;
  }

  value(key: string): Value {
    const node = this.#entries.get(key)?.value;
    return node === undefined ? null : valueIn(node);
  }

  wants(key: string, wanted: string): void {
    this.diagnostics.push(checkpointError("K0503", { key, wanted }, this.#entries.get(key)?.value.span ?? null));
  }

  number(key: string, otherwise: number, least: number, most: number): number {
    const value = this.value(key) ?? otherwise;
    if (typeof value === "number" && value >= least && value <= most) return value;
    this.wants(key, `a number from ${least} to ${most}`);
    return otherwise;
  }

  flag(key: string): boolean {
    const value = this.value(key) ?? false;
    if (typeof value !== "boolean") this.wants(key, "true or false");
    return value === true;
  }

  /** PEFT matches a pattern of Python's against the end of a module's name, from a dot on. */
  patterns(key: string): readonly (readonly [RegExp, number])[] {
    const value = this.value(key) ?? new Map<string, Value>();
    if (!isMap(value)) {
      this.wants(key, "an object of numbers by patterns of names");
      return [];
    }
    return [...value].flatMap(([pattern, number]) => {
      try {
        if (typeof number === "number" && number > 0) return [[new RegExp(`^(?:.*\\.)?(?:${pattern})$`), number] as const];
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
      }
      this.wants(key, "an object of numbers above 0 by patterns of names");
      return [];
    });
  }
}

export function readAdapterConfig(text: string, file: string): Result<AdapterConfig> {
  const json = readJson(text, file);
  if (!json.ok) return json;
  if (json.value.kind !== "mapping") return { ok: false, diagnostics: [checkpointError("K0202", {}, json.value.span)] };
  const { entries } = json.value;
  const reader = new Reader(entries);
  for (const [key, { keySpan, value: node }] of entries) {
    const value = valueIn(node);
    const rule = Object.hasOwn(only, key) ? only[key] : undefined;
    const unset = value === null || (isList(value) && value.length === 0);
    if (rule !== undefined && !unset && !rule.values.some((allowed) => allowed === value)) reader.diagnostics.push(checkpointError("K0502", { key, value: show(value), because: rule.because }, node.span));
    if (rule === undefined && !settled.has(key) && !read.includes(key) && value !== null) {
      const known = [...Object.keys(only), ...settled, ...read];
      reader.diagnostics.push(checkpointError("K0501", { key, nearest: nearest(key, known) }, keySpan));
    }
  }
  const init = reader.value("init_lora_weights");
  if (typeof init === "string" && !harmless.has(init)) reader.diagnostics.push(checkpointError("K0502", { key: "init_lora_weights", value: show(init), because: "the base model's weights are changed by it too" }, entries.get("init_lora_weights")?.value.span ?? null));
  if (!entries.has("peft_type")) reader.wants("peft_type", "there");
  const config: AdapterConfig = {
    ranks: reader.patterns("rank_pattern"),
    alphas: reader.patterns("alpha_pattern"),
    rank: reader.number("r", 8, 1, 65536),
    alpha: reader.number("lora_alpha", 8, Number.MIN_VALUE, 1e9),
    rankStabilised: reader.flag("use_rslora"),
    decomposed: reader.flag("use_dora"),
    dropout: reader.number("lora_dropout", 0, 0, 0.999),
  };
  return reader.diagnostics.length > 0 ? { ok: false, diagnostics: reader.diagnostics } : { ok: true, value: config, diagnostics: [] };
}

/** Rank and alpha of a module. */
export function settingsOf(config: AdapterConfig, module: string): { readonly rank: number; readonly alpha: number } {
  const own = (patterns: AdapterConfig["ranks"], otherwise: number): number => patterns.find(([pattern]) => pattern.test(module))?.[1] ?? otherwise;
  return { rank: own(config.ranks, config.rank), alpha: own(config.alphas, config.alpha) };
}
