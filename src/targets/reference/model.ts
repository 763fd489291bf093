/** The reference evaluator behind the interface of generated models. */
import type { Entry, Program } from "../../program/program.ts";
import { meant, placedAfter, prepareInputs, rowsOf, unfilled, type InputRules, type Numbers, type Placed, type Prepared } from "../../runtime/boundary.ts";
import type { OutputValues, State } from "../../runtime/model.ts";
import { inputRules } from "../input-rules.ts";
import { camelCase, outputName } from "../names.ts";
import { Evaluator, type KeptState } from "./evaluate.ts";
import { tensor, type Tensor } from "./tensor.ts";

class ReferenceState implements State {
  batch: number | null = null;
  length = 0;
  mask: Int32Array | null = null;
  placed: Placed = { counts: [], left: 0 };
  kept: KeptState = {};
  unfilled: readonly string[] = [];

  count(slot: string): number {
    return this.unfilled.includes(slot) ? 0 : (this.kept[slot]?.shape[0] ?? 0);
  }

  dispose(): void {
    this.kept = {};
  }
}

export class ReferenceModel {
  readonly #program: Program;
  readonly #evaluator: Evaluator;
  readonly #rules = new Map<Entry["name"], InputRules>();

  /** @param weights the parameter at a path, in its canonical layout */
  constructor(program: Program, weights: (path: string) => Tensor) {
    this.#program = program;
    this.#evaluator = new Evaluator(program, weights);
    for (const entry of program.entries) this.#rules.set(entry.name, inputRules(entry));
  }

  /** @param task which of a model's tasks, where it has several */
  async forward(inputs: object, task = "forward"): Promise<OutputValues> {
    const ready = this.#prepared(task, inputs, new ReferenceState());
    return meant(this.#rules.get(task) ?? {}, ready, this.#run(task, ready, {}).outputs);
  }

  start(): State {
    return new ReferenceState();
  }

  async encode(inputs: object): Promise<OutputValues & { readonly state: State }> {
    const ready = this.#prepared("encode", inputs, new ReferenceState());
    const rules = this.#rules.get("encode") ?? {};
    const { outputs, state: kept } = this.#run("encode", ready, {});
    const state = new ReferenceState();
    state.batch = rowsOf(rules, ready);
    state.kept = kept;
    state.unfilled = unfilled(rules, ready);
    // Extra keys of the intersection: outputs are named tensors, `state` is not one of them.
    return Object.assign({ state }, meant(rules, ready, outputs)) as OutputValues & { readonly state: State };
  }

  async step(inputs: object, state: State): Promise<OutputValues> {
    const before = state as ReferenceState;
    const ready = this.#prepared("step", inputs, before);
    const placed = placedAfter(this.#rules.get("step") ?? {}, ready, before);
    const { outputs, state: kept } = this.#run("step", ready, before.kept);
    const mask = Object.entries(this.#rules.get("step") ?? {}).find(([, rule]) => rule.kind === "mask");
    const seen = mask === undefined ? undefined : ready[mask[0]];
    before.kept = kept;
    before.batch = seen?.shape[0] ?? null;
    before.placed = placed;
    before.length = seen?.shape[1] ?? 0;
    before.mask = seen?.data instanceof Int32Array ? seen.data : null;
    return outputs;
  }

  dispose(): void {
    // Float64Arrays are the collector's.
  }

  #prepared(entry: Entry["name"], inputs: object, state: ReferenceState): Record<string, Prepared> {
    const rules = this.#rules.get(entry);
    if (rules === undefined) throw new Error(`${this.#program.name} has no entry ${entry}`);
    return prepareInputs(rules, inputs, state);
  }

  #run(name: Entry["name"], ready: Readonly<Record<string, Prepared>>, kept: KeptState): { outputs: OutputValues; state: KeptState } {
    const entry = this.#program.entries.find((e) => e.name === name);
    const given = Object.fromEntries(
      (entry?.inputs ?? []).map((input) => {
        const value = ready[camelCase(input.name)];
        if (value === undefined) throw new Error(`no ${input.name}`);
        return [input.name, tensor(value.shape, value.data)];
      }),
    );
    const { outputs, state } = this.#evaluator.run(name, given, kept);
    const named: Record<string, Numbers | Numbers[]> = {};
    for (const [output, value] of Object.entries(outputs)) {
      const [key, index] = outputName(output);
      const numbers = { data: Float32Array.from(value.data), shape: value.shape };
      if (index === null) named[key] = numbers;
      else ((named[key] ??= []) as Numbers[])[index] = numbers;
    }
    return { outputs: named, state };
  }
}
