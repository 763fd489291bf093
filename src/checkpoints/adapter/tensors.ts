/** adapter_model.safetensors: names of PEFT's, sorted into adapters by module and tensors that stand in for the base model's. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import type { StoredTensor } from "../../weights/read.ts";

/** A module's adapter: B A beside its weight, as torch keeps linear layers. */
export interface ModuleAdapter {
  readonly module: string;
  /** A, [rank, in] */
  readonly down: StoredTensor;
  /** B, [out, rank] */
  readonly up: StoredTensor;
  /** DoRA's lengths, [out] */
  readonly magnitude: StoredTensor | null;
}

export interface AdapterTensors {
  readonly adapters: readonly ModuleAdapter[];
  /** By the name that the base model has for them: biases that were trained, modules that were saved whole. */
  readonly replaced: ReadonlyMap<string, StoredTensor>;
}

const part = /^(.*)\.(lora_A|lora_B|lora_magnitude_vector|lora_embedding_A|lora_embedding_B)(?:\.default)?(\.weight|\.bias)?$/;

export function sortAdapterTensors(tensors: ReadonlyMap<string, StoredTensor>): Result<AdapterTensors> {
  const diagnostics: Diagnostic[] = [];
  const wrong = (name: string, reason: string): void => void diagnostics.push(checkpointError("K0504", { name, reason }, null));
  const modules = new Map<string, Partial<Record<string, StoredTensor>>>();
  const replaced = new Map<string, StoredTensor>();
  for (const [name, tensor] of tensors) {
    if (!name.startsWith("base_model.model.")) {
      wrong(name, "its name does not begin with base_model.model, as names of adapters do");
      continue;
    }
    const [, module, kind, suffix] = part.exec(name.slice("base_model.model.".length)) ?? [];
    if (module === undefined || kind === undefined) {
      replaced.set(name.slice("base_model.model.".length).replace(/\.(?:base_layer|modules_to_save(?:\.default)?)\./, "."), tensor);
    } else if (kind.startsWith("lora_embedding")) wrong(name, "adapters of embeddings are not read");
    else if (suffix === ".bias") wrong(name, "adapters have no biases here");
    else if (kind !== "lora_magnitude_vector" && tensor.shape.length !== 2) wrong(name, "adapters of convolutions are not read");
    else modules.set(module, { ...modules.get(module), [kind]: tensor });
  }
  const adapters = [...modules].flatMap(([module, found]): ModuleAdapter[] => {
    const { lora_A: down, lora_B: up, lora_magnitude_vector: magnitude = null } = found;
    if (down !== undefined && up !== undefined) return [{ module, down, up, magnitude }];
    wrong((down ?? up ?? magnitude)?.name ?? module, `the other matrix of ${module}'s adapter is missing`);
    return [];
  });
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: { adapters, replaced }, diagnostics };
}
