/** Graphs behind the interface of generated models. */
import { meant, placedAfter, prepareInputs, rowsOf, unfilled, type Numbers, type Past, type Prepared } from "../boundary.ts";
import { Sessions, type ModelFiles } from "./files.ts";
import type { EntryManifest, Manifest } from "./manifest.ts";
import { floats, floatTensor, wholeTensor, type OrtTensor } from "./ort.ts";
import { OnnxState } from "./state.ts";

type Tensors = Readonly<Record<string, OrtTensor>>;

export class OnnxModel {
  readonly #sessions: Sessions;
  readonly #manifest: Manifest;

  private constructor(sessions: Sessions, manifest: Manifest) {
    this.#sessions = sessions;
    this.#manifest = manifest;
  }

  /** @throws LoadError where files are missing or don't belong together */
  static async load(files: ModelFiles, manifest: Manifest): Promise<OnnxModel> {
    return new OnnxModel(await Sessions.open(files, manifest), manifest);
  }

  /**
   * @param task which of a model's tasks, where it has several
   * @throws InputError before anything runs
   */
  async forward<Outputs = Readonly<Record<string, Numbers | readonly Numbers[]>>>(inputs: object, task = "forward"): Promise<Outputs> {
    const entry = this.#entry(task);
    const session = await this.#sessions.get(task);
    const prepared = prepareInputs(entry.rules, inputs);
    return meant(entry.rules, prepared, named<Outputs & object>(entry, await session.run(this.#feeds(entry, prepared))));
  }

  start(): OnnxState {
    return new OnnxState();
  }

  /** @throws InputError before anything runs */
  async encode<Outputs = Readonly<Record<string, Numbers | readonly Numbers[]>>>(inputs: object): Promise<Outputs & { readonly state: OnnxState }> {
    const entry = this.#entry("encode");
    const prepared = prepareInputs(entry.rules, inputs);
    const session = await this.#sessions.get("encode");
    const results = await session.run(this.#feeds(entry, prepared));
    const state = new OnnxState();
    state.hold(rowsOf(entry.rules, prepared));
    state.lack(unfilled(entry.rules, prepared));
    for (const [path, tensor] of slots(results, "fixed.")) state.keep(path, tensor);
    return { ...meant(entry.rules, prepared, named<Outputs & object>(entry, results)), state };
  }

  /** @throws InputError before anything runs; the state is then as it was */
  async step<Outputs = Readonly<Record<string, Numbers | readonly Numbers[]>>>(inputs: object, state: Past): Promise<Outputs> {
    if (!(state instanceof OnnxState)) throw new TypeError("the state comes from another kind of model");
    const entry = this.#entry("step");
    return state.exclusively(async () => {
      const prepared = prepareInputs(entry.rules, inputs, state);
      const session = await this.#sessions.get("step");
      const feeds: Record<string, OrtTensor> = this.#feeds(entry, prepared);
      const batch = rowsOf(entry.rules, prepared) ?? 0;
      const placed = placedAfter(entry.rules, prepared, state);
      for (const name of session.inputNames) {
        if (name.startsWith("past.")) feeds[name] = state.past(this.#sessions.ort, name.slice("past.".length), [batch, ...(entry.grows[name.slice("past.".length)] ?? [])]);
        if (name.startsWith("before.")) feeds[name] = state.before(this.#sessions.ort, name.slice("before.".length), [batch, ...(entry.replaces[name.slice("before.".length)] ?? [])]);
        if (name.startsWith("fixed.")) feeds[name] = state.fixed(name.slice("fixed.".length));
      }
      const results = await session.run(feeds);
      const real = entry.mask === null ? undefined : prepared[entry.mask];
      const added = slots(results, "new.");
      const length = real === undefined ? state.length + (added[0]?.[1].dims[0] ?? 0) : (real.shape[1] ?? 0);
      const outputs = named<Outputs>(entry, results);
      for (const [path, tensor] of slots(results, "after.")) state.replace(path, tensor);
      state.append(added, batch, length, real?.data instanceof Int32Array ? real.data.slice() : null, placed);
      return outputs;
    });
  }

  /** Frees the sessions and their weights. */
  dispose(): void {
    this.#sessions.dispose();
  }

  #entry(name: string): EntryManifest {
    const entry = this.#manifest.entries[name];
    if (entry === undefined) throw new TypeError(`this model has no ${name}`);
    return entry;
  }

  #feeds(entry: EntryManifest, prepared: Readonly<Record<string, Prepared>>): Record<string, OrtTensor> {
    const { ort } = this.#sessions;
    return Object.fromEntries(
      Object.entries(prepared).map(([name, { data, shape }]) => [entry.inputs[name] ?? name, data instanceof Int32Array ? wholeTensor(ort, data, shape) : floatTensor(ort, data, shape)]),
    );
  }
}

/** Slots among the results, by path. */
const slots = (results: Tensors, prefix: string): (readonly [string, OrtTensor])[] => Object.entries(results).flatMap(([name, tensor]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), tensor] as const] : []));

function named<Outputs>(entry: EntryManifest, results: Tensors): Outputs {
  const numbers = (name: string): Numbers => {
    const tensor = results[name];
    if (tensor === undefined) throw new TypeError(`the graph gave no ${name}`);
    return { data: floats(tensor), shape: tensor.dims };
  };
  const outputs = Object.entries(entry.outputs).map(([key, name]) => [key, typeof name === "string" ? numbers(name) : name.map(numbers)]);
  // The manifest that names the outputs is generated beside their type.
  return Object.fromEntries(outputs) as Outputs;
}
