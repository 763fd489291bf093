/** What every target must hold to on whole models: forward, steps, encoder and padding against the definitions in float64. */
import type { Numbers } from "../../src/runtime/boundary.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { camelCase } from "../../src/targets/names.ts";
import type { OutputValues, State } from "../../src/runtime/model.ts";
import { decoderNames, fillerOf, hears, inputsOf, isSingle, modelNames, prefixNames, programOf, readsLength, readsPlaces, readsTokens, soundFor, soundOf, translatorNames } from "./models.ts";
import { columns, expectClose, expectPart, expectSame, flat, positions, row } from "./outputs.ts";
import { randomIds } from "./random.ts";
import { reference } from "./weights.ts";

/** A loaded model of any target. */
export interface AnyModel {
  forward(inputs: object): Promise<OutputValues>;
  start(): State;
  encode(inputs: object): Promise<OutputValues & { readonly state: State }>;
  step(inputs: object, state: State): Promise<OutputValues>;
  dispose(): void;
}

export interface TargetUnderTest {
  load(name: string): Promise<AnyModel>;
  /** Tensors that are held just now; 0 where a target holds none by itself. */
  held(): number;
}

const sized = [[1, 1], [1, 7], [2, 7]] as const;
/** Past 0, then 5, then 6, then more than one buffer of kept keys. */
const cutsOf = (batch: number): readonly number[] => (batch === 1 ? [0, 5, 6, 7, 40] : [0, 5, 12, 13]);
const pairs = (cuts: readonly number[]): (readonly [number, number])[] => cuts.slice(1).map((to, i) => [cuts[i] ?? 0, to]);

export function describeModels({ load, held }: TargetUnderTest): void {
  describe.each(modelNames)("%s", (name) => {
    let model: AnyModel;
    const exact = reference(programOf(name));
    beforeAll(async () => {
      model = await load(name);
    });
    afterAll(() => model.dispose());

    test.each(sized)("forward of %i x %i: every output and all hidden states", async (batch, length) => {
      const inputs = inputsOf(name, batch, length);
      const before = held();
      const outputs = await model.forward(inputs);
      expect(held()).toBe(before);
      expectSame(outputs, await exact.forward(inputs));
    });

    if (decoderNames.includes(name)) {
      test.each([1, 2])("batch %i: steps are one forward", async (batch) => {
        const cuts = cutsOf(batch);
        const tokens = randomIds(batch, cuts.at(-1) ?? 0, 61, 6);
        const whole = await exact.forward({ tokens });
        const [state, own, before] = [model.start(), exact.start(), held()];
        for (const [from, to] of pairs(cuts)) {
          const inputs = { tokens: columns(tokens, from, to) };
          const outputs = await model.step(inputs, state);
          expect([state.batch, state.length]).toEqual([batch, to]);
          // Frequencies that depend on the length: steps are the definition's steps, but not its whole.
          if (readsLength(name)) expectSame(outputs, await exact.step(inputs, own), `${from} to ${to}`);
          else expectPart(outputs, whole, from, to, `${from} to ${to}`);
        }
        state.dispose();
        expect(held()).toBe(before);
      });
    }

    if (readsTokens(name)) {
      test.each(["left", "right"] as const)(readsLength(name) ? "rows padded on the %s are the definition's: frequencies follow the longest row" : "rows padded on the %s are what they are alone", async (side) => {
        // Both hold the tokens at whose places some heads look.
        const [long, short] = [[[7, 12, 5, 40, 7, 3]], [[7, 5, 7, 5]]];
        const gap = new Array<number>(2).fill(fillerOf(name));
        const fill = (tokens: readonly number[], by: readonly number[]): number[] => (side === "left" ? [...by, ...tokens] : [...tokens, ...by]);
        const tokens = [...long, fill(short[0] ?? [], gap)];
        const attentionMask = [fill([1, 1, 1, 1], [1, 1]), fill([1, 1, 1, 1], [0, 0])];
        // What only reads takes its columns as positions; here they are given, so that a row is the same wherever it stands.
        const positionIds = [[0, 1, 2, 3, 4, 5], fill([0, 1, 2, 3], [0, 0])];
        const placed = readsPlaces(name) ? { positionIds } : {};
        // An encoder-decoder's memory is padded; its decoder's rows are of one length.
        const decoderTokens = randomIds(2, 3, 61, 22);
        const decoder = (rows: number[][]): object => (isSingle(name) ? {} : { decoderTokens: rows });
        const batch = flat(await model.forward({ tokens, attentionMask, ...placed, ...decoder(decoderTokens) }));
        if (readsLength(name)) return expectReal(batch, flat(await exact.forward({ tokens, attentionMask })), side);
        const alone = flat(await exact.forward({ tokens: short, ...decoder(decoderTokens.slice(1)) }));
        const start = side === "left" ? 2 : 0;
        for (const [output, value] of batch) {
          const mine = row(value, 1);
          expectClose(mine.shape[1] === 6 && mine.shape.length === 3 ? positions(mine, start, start + 4) : mine, alone.get(output) ?? mine, output);
        }
      });
    }

    if (hears(name)) {
      test("sounds padded at their end are what they are alone", async () => {
        const { input, axis, least } = soundOf(name) ?? { input: "", axis: 0, least: 0 };
        // The second row is five frames shorter; silence fills it up.
        const [frames, real] = [least + 15, least + 10];
        const sounds = soundFor(name, 2, 15);
        const inner = sounds.shape.slice(axis + 1).reduce((n, d) => n * d, 1);
        const own: number[] = [];
        sounds.data.forEach((value, i) => {
          const [second, at] = [i >= sounds.data.length / 2, Math.floor(i / inner) % frames];
          if (second && at < real) own.push(value);
          if (second && at >= real) sounds.data[i] = 0;
        });
        const mask = [new Array<number>(frames).fill(1), Array.from({ length: frames }, (_, i) => (i < real ? 1 : 0))];
        const decoderTokens = randomIds(2, 3, 61, 22);
        const given = programOf(name).entries[0]?.inputs ?? [];
        const ofSound = given.find(({ role }) => role.kind === "mask" && camelCase(role.ids) === input)?.name ?? "";
        const ids = given.find(({ role }) => role.kind === "ids")?.name;
        const decoder = (rows: number[][]): object => (ids === undefined ? {} : { [camelCase(ids)]: rows });
        const batch = flat(await model.forward({ [input]: sounds, [camelCase(ofSound)]: mask, ...decoder(decoderTokens) }));
        const alone = flat(await exact.forward({ [input]: { data: Float32Array.from(own), shape: sounds.shape.map((n, i) => (i === 0 ? 1 : i === axis ? real : n)) }, ...decoder(decoderTokens.slice(1)) }));
        for (const [output, value] of batch) {
          // One number is of the whole batch.
          if (value.shape.length === 0) continue;
          const [mine, other] = [row(value, 1), alone.get(output) ?? value];
          expectClose(mine.shape.length >= 3 ? positions(mine, 0, other.shape[1] ?? 0) : mine, other, output);
        }
      });
    }

    if (decoderNames.includes(name) && !readsLength(name)) {
      test.each(["left", "right"] as const)("rows padded on the %s decode as they would alone", async (side) => {
        const rows = [3, 7, 5].map((n, i) => randomIds(1, n, 61, 30 + i)[0] ?? []);
        const filled = (row: readonly number[], of: readonly number[]): number[] => {
          const gap = new Array<number>(7 - row.length).fill(0);
          return side === "left" ? [...gap, ...of] : [...of, ...gap];
        };
        const [state, before] = [model.start(), held()];
        await model.step({ tokens: rows.map((r) => filled(r, r)), attentionMask: rows.map((r) => filled(r, r.map(() => 1))) }, state);
        for (const [turn, next] of [[[1], [2], [3]], [[9], [8], [7]]].entries()) {
          const outputs = flat(await model.step({ tokens: next }, state));
          for (const [i, tokens] of rows.entries()) {
            tokens.push(next[i]?.[0] ?? 0);
            const alone = flat(await exact.forward({ tokens: [tokens] }));
            for (const [output, value] of outputs) expectClose(row(value, i), positions(alone.get(output) ?? value, tokens.length - 1, tokens.length), `turn ${turn}, row ${i}, ${output}`);
          }
        }
        state.dispose();
        expect(held()).toBe(before);
      });
    }

    if (prefixNames.includes(name) && decoderNames.includes(name)) {
      test.each(["left", "right"] as const)("prefixes of rows padded on the %s, then steps, are what they are alone and at once", async (side) => {
        const [state, before] = [model.start(), held()];
        // Of three rows one is nothing but prefix, one has none, and one has two runs.
        const rows = [4, 6, 7].map((n, i) => randomIds(1, n, 61, 50 + i)[0] ?? []);
        const runs = [[1, 1, 1, 1], [0, 0, 0, 0, 0, 0], [1, 1, 1, 0, 2, 2, 0]];
        const filled = (of: readonly number[]): number[] => (side === "left" ? [...new Array<number>(7 - of.length).fill(0), ...of] : [...of, ...new Array<number>(7 - of.length).fill(0)]);
        const first = flat(await model.step({ tokens: rows.map(filled), prefixIds: runs.map(filled), attentionMask: rows.map((r) => filled(r.map(() => 1))) }, state));
        const next = flat(await model.step({ tokens: [[9, 8], [7, 6], [5, 4]] }, state));
        for (const [i, tokens] of rows.entries()) {
          const n = tokens.length;
          const all = [...tokens, ...([[9, 8], [7, 6], [5, 4]][i] ?? [])];
          const alone = flat(await exact.forward({ tokens: [all], prefixIds: [[...(runs[i] ?? []), 0, 0]] }));
          const start = side === "left" ? 7 - n : 0;
          for (const [output, value] of alone) {
            expectClose(positions(row(first.get(output) ?? value, i), start, start + n), positions(value, 0, n), `row ${i}, ${output}`);
            expectClose(row(next.get(output) ?? value, i), positions(value, n, n + 2), `row ${i}, ${output}, after`);
          }
        }
        state.dispose();
        expect(held()).toBe(before);
      });

      test("a prefix that goes on over a step sees what is kept of it", async () => {
        const tokens = randomIds(1, 8, 61, 70);
        const [state, own] = [model.start(), exact.start()];
        const told = { prefixIds: [[1, 1, 1, 1, 1, 1, 1, 0]] };
        for (const [given, end] of [[{ prefixIds: [[1, 1, 1, 1, 1]] }, 5], [told, 8]] as const) {
          const inputs = { tokens: columns(tokens, end === 5 ? 0 : 5, end), ...given };
          expectSame(await model.step(inputs, state), await exact.step(inputs, own), `up to ${end}`);
        }
        state.dispose();
      });
    }

    if (translatorNames.includes(name)) {
      test("the encoder once, then steps, are the whole", async () => {
        const own = camelCase(programOf(name).entries.find((entry) => entry.name === "step")?.inputs[0]?.name ?? "");
        const { [own]: _, ...given } = inputsOf(name, 2, 6);
        const inputs = readsTokens(name) ? { ...given, attentionMask: [[1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 0, 0]] } : given;
        const decoderTokens = randomIds(2, 7, 61, 9);
        const whole = await exact.forward({ ...inputs, [own]: decoderTokens });
        // What stands in front of the tokens comes with the first step.
        const lead = ((whole["lm"] as Numbers | undefined)?.shape[1] ?? 7) - 7;
        const before = held();
        const { state, ...encoded } = await model.encode(inputs);
        const { state: other, ...expected } = await exact.encode(inputs);
        expectSame(encoded, expected);
        other.dispose();
        expect(state.length).toBe(0);
        for (const [from, to] of [[0, 1], [1, 2], [2, 7]] as const) expectPart(await model.step({ [own]: columns(decoderTokens, from, to) }, state), whole, from === 0 ? 0 : lead + from, lead + to, `${from} to ${to}`);
        state.dispose();
        expect(held()).toBe(before);
      });
    }
  });
}

/** The outputs of real positions; those of padding are nobody's. */
function expectReal(got: ReturnType<typeof flat>, want: ReturnType<typeof flat>, side: "left" | "right"): void {
  for (const [output, value] of got) {
    const other = want.get(output) ?? value;
    expectClose(row(value, 0), row(other, 0), output);
    const cut = (of: typeof value): typeof value => (side === "left" ? positions(row(of, 1), 2, 6) : positions(row(of, 1), 0, 4));
    expectClose(cut(value), cut(other), output);
  }
}
