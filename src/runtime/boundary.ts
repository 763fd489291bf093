/**
 * What every generated model takes and gives, whatever runs it: plain typed arrays with shapes.
 *
 * Inputs are checked here, before anything runs, and the optional ones are filled in.
 */
import { area, bounded, fitting, InputError, integers, show, values, type Ids, type Numbers, type Prepared } from "./arrays.ts";

export { InputError, type FlatIds, type Ids, type Numbers, type Prepared } from "./arrays.ts";

/** How an input is checked and what stands in for it when it is left out; the names are the entry's own. */
export type InputRule =
  | { readonly kind: "ids"; readonly limit: number; readonly context: number | null; readonly least?: number; readonly rows?: string }
  /** So many have to be real in each row, where that is not what the ids need; all of them where it is whole. */
  | { readonly kind: "mask"; readonly ids: string; readonly least?: number; readonly whole?: true }
  | { readonly kind: "runs"; readonly ids: string }
  | { readonly kind: "types"; readonly limit: number; readonly ids: string }
  | { readonly kind: "positions"; readonly limit: number | null; readonly ids: string; readonly mask: string }
  | { readonly kind: "places"; readonly ids: string; readonly marks: readonly Mark[] }
  | { readonly kind: "flags"; readonly ids: string; readonly count: number | readonly Shortening[] }
  /** A null in the shape is the number of rows, or the length along the axis, from least to most. */
  | { readonly kind: "sound"; readonly shape: readonly (number | null)[]; readonly axis: number; readonly least: number; readonly most: number | null; readonly rows?: string }
  /** [rows, channels, height, width] of any height and width. */
  | { readonly kind: "map"; readonly channels: number; readonly rows?: string }
  /** What is real of a map: [rows, height, width]. */
  | { readonly kind: "area"; readonly ids: string }
  /** A null in the shape is the number of rows: of the batch, or as many as other inputs of the same `rows` have. */
  | { readonly kind: "values"; readonly shape: readonly (number | null)[]; readonly rows?: string; readonly spare?: Spare };

/** All that is made of an input. Where it is left out, one blank row runs in its place: no token may ask for what is in these slots, and these outputs are left out. */
export interface Spare {
  readonly slots: readonly string[];
  readonly outputs: readonly string[];
}

/** How a convolution shortens a row: [kernel, stride, zeros at both ends together], and how far a kernel reaches where real frames are counted as if that were another. */
export type Shortening = readonly [kernel: number, stride: number, zeros: number, reach?: number];

/** What such convolutions leave of so many positions. */
export const leftOf = (positions: number, by: readonly Shortening[]): number => by.reduce((n, [kernel, stride, zeros]) => Math.floor((n + zeros - kernel) / stride) + 1, positions);

/** Features that stand in place of a token, or, where that is null, in front of each row. */
export interface Mark {
  readonly token: number | null;
  /** The input that they are made of, and how many of each of its rows; null: as many as it has tokens, less those left out. */
  readonly of: string;
  readonly each: number | null;
  readonly less?: number;
  /** Where the state keeps them. */
  readonly slot: string;
}

/** The rules of one entry, by input name, in the order in which they are checked: ids before what refers to them. */
export type InputRules = Readonly<Record<string, InputRule>>;

/** Features that have found their places, by mark, and how many have not. */
export interface Placed {
  readonly counts: readonly number[];
  readonly left: number;
}

/** What an entry's state says about the inputs of the next step. */
export interface Past {
  /** Rows; null where nothing has been kept yet. */
  readonly batch: number | null;
  /** Tokens kept so far. */
  readonly length: number;
  /** Which of them are real, [batch, length]; null while nothing has been kept. */
  readonly mask: Int32Array | null;
  readonly placed: Placed;
  /** Rows that `encode` has kept in a slot. */
  count(slot: string): number;
}

export const nothingPast: Past = { batch: null, length: 0, mask: null, placed: { counts: [], left: 0 }, count: () => 0 };

type Given = Readonly<Record<string, Ids | Numbers | undefined>>;

/**
 * Checks an entry's inputs and fills in the optional ones.
 *
 * @returns every input of the rules: Int32Array for ids, masks, types and positions, Float32Array for values
 * @throws InputError
 */
export function prepareInputs(rules: InputRules, given: object, past: Past = nothingPast): Record<string, Prepared> {
  const inputs = given as Given;
  for (const name of Object.keys(inputs)) if (!Object.hasOwn(rules, name)) throw new InputError("R0001", name, `is not an input here; there are ${Object.keys(rules).join(", ")}`);
  const ready: Record<string, Prepared> = {};
  /** Rows so far, by what they are rows of. */
  const rows: Record<string, number> = {};
  for (const [name, rule] of Object.entries(rules)) {
    const value = inputs[name];
    if (rule.kind === "area") {
      ready[name] = area(name, value, ready[rule.ids]?.shape ?? []);
      continue;
    }
    if (rule.kind === "values" || rule.kind === "sound" || rule.kind === "map" || rule.kind === "ids") {
      const group = rule.rows ?? "batch";
      const made = leadingInput(name, rule, value, group === "batch" ? past : { ...past, batch: null }, rows[group], leading(rules, name, ready, past));
      rows[group] = made.shape[0] ?? 0;
      ready[name] = made;
      continue;
    }
    const of = rules[rule.ids];
    const ids = along(of, ready[rule.ids]);
    if (ids === undefined) throw new Error(`${name} is checked before ${rule.ids}`);
    if (ids.blank === true && value !== undefined) throw new InputError("R0001", rule.ids, `is missing, but there is ${name}`);
    ready[name] = following(name, rule, value, ids, ready, past, leading(rules, rule.ids, ready, past));
    if (of?.kind === "sound" && rule.kind === "mask") enough(name, ready[name], rule.least ?? of.least);
  }
  return ready;
}

/** An input that others follow, of so many rows where one before it had them. */
function leadingInput(name: string, rule: Extract<InputRule, { kind: "ids" | "sound" | "map" | "values" }>, value: Ids | Numbers | undefined, past: Past, rows: number | undefined, lead: number): Prepared {
  switch (rule.kind) {
    case "values":
      return value === undefined && rule.spare !== undefined ? blank(rule.shape) : values(name, rule.shape, value, rows);
    case "map":
      return values(name, [null, rule.channels, null, null], value, rows, `[batch, ${rule.channels}, height, width]`);
    case "sound":
      return sound(name, rule, value, rows);
    case "ids":
      return tokens(name, rule, value, past, rows, lead);
  }
}

/** What is one value after another, as [batch, length]. */
function along(rule: InputRule | undefined, prepared: Prepared | undefined): Prepared | undefined {
  if (rule?.kind !== "sound" || prepared === undefined) return prepared;
  return { ...prepared, shape: [prepared.shape[0] ?? 0, prepared.shape[rule.axis] ?? 0] };
}

/** One row of zeros. */
function blank(wanted: readonly (number | null)[]): Prepared {
  const shape = wanted.map((n) => n ?? 1);
  return { data: new Float32Array(shape.reduce((all, n) => all * n, 1)), shape, blank: true };
}

const blanks = (rules: InputRules, ready: Readonly<Record<string, Prepared>>): readonly Spare[] => Object.entries(rules).flatMap(([name, rule]) => (rule.kind === "values" && rule.spare !== undefined && ready[name]?.blank === true ? [rule.spare] : []));

/** Slots that hold nothing, as what they are made of was left out. */
export const unfilled = (rules: InputRules, ready: Readonly<Record<string, Prepared>>): readonly string[] => blanks(rules, ready).flatMap(({ slots }) => slots);

/** Outputs without those of what was left out; their generated type says which these may be. */
export function meant<Outputs extends object>(rules: InputRules, ready: Readonly<Record<string, Prepared>>, outputs: Outputs): Outputs {
  const left = blanks(rules, ready).flatMap(({ outputs: made }) => made);
  return left.length === 0 ? outputs : (Object.fromEntries(Object.entries(outputs).filter(([name]) => !left.includes(name))) as Outputs);
}

/** Each row of a sound's mask leaves something behind the stem. */
function enough(name: string, mask: Prepared | undefined, least: number): void {
  const [batch = 0, length = 0] = mask?.shape ?? [];
  for (let row = 0; row < batch; row++) {
    const real = sum(Array.from(mask?.data.slice(row * length, (row + 1) * length) ?? []));
    if (real < least) throw new InputError("R0004", name, `row ${row} marks ${real} as real, the model needs ${least} at least`);
  }
}

/** An input that says something of each of some ids; `lead` of these stand for features in front of each row, of which the caller says nothing. */
function following(name: string, rule: Exclude<InputRule, { readonly kind: "ids" | "sound" | "map" | "area" | "values" }>, value: Ids | Numbers | undefined, ids: Prepared, ready: Readonly<Record<string, Prepared>>, past: Past, lead: number): Prepared {
  const [batch = 0, length = 0] = ids.shape;
  const own = past.length === 0 ? [batch, length - lead] : ids.shape;
  const given = value === undefined ? null : integers(name, value);
  switch (rule.kind) {
    case "mask":
      return given === null ? extended(past, batch, length) : mask(name, given, batch, past, length, lead, rule.whole);
    case "flags":
      return flags(name, given, batch, typeof rule.count === "number" ? rule.count : leftOf(length, rule.count));
    case "runs":
      return runs(name, given, batch, past, length);
    case "types":
      return given === null ? { data: new Int32Array(batch * length), shape: ids.shape } : behind(bounded(name, fitting(name, given, own), rule.limit), length, () => 0);
    case "positions":
      return given === null ? counted(rule.mask, ready, ids.shape) : behind(bounded(name, fitting(name, everyRow(given, batch), own), rule.limit), length, (column) => column);
    case "places":
      return given === null ? placed(rule, ids, ready, past, past.length === 0 ? lead : 0) : within(name, fitting(name, given, ids.shape), sum(rule.marks.map((mark) => featuresOf(mark, ready, past))));
  }
}

/** 0 or 1 for each; zeros when left out. */
function flags(name: string, given: Prepared | null, batch: number, count: number): Prepared {
  return given === null ? { data: new Int32Array(batch * count), shape: [batch, count] } : bounded(name, fitting(name, given, [batch, count]), 2);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Features that stand in front of each row of some ids, in this step or an earlier one. */
function leading(rules: InputRules, ids: string, ready: Readonly<Record<string, Prepared>>, past: Past): number {
  const marks = Object.values(rules).flatMap((rule) => (rule.kind === "places" && rule.ids === ids ? rule.marks : []));
  const before = marks.filter(({ token }) => token === null).map((mark) => {
    const made = ready[mark.of];
    return made === undefined ? (mark.each ?? past.count(mark.slot) / (past.batch ?? 1)) : featuresOfRow(mark, made);
  });
  return sum(before);
}

/** Rows filled up at the front to so many columns. */
function behind({ data, shape }: Prepared, length: number, fill: (column: number) => number): Prepared {
  const [batch = 0, own = 0] = shape;
  if (own === length) return { data, shape };
  const all = Int32Array.from({ length: batch * length }, (_, i) => fill(i % length));
  for (let row = 0; row < batch; row++) all.set(data.subarray(row * own, (row + 1) * own), (row + 1) * length - own);
  return { data: all, shape: [batch, length] };
}

/** How many features there are for a mark. */
function featuresOf(mark: Mark, ready: Readonly<Record<string, Prepared>>, past: Past): number {
  const made = ready[mark.of];
  if (made === undefined) return past.count(mark.slot);
  return made.blank === true ? 0 : (made.shape[0] ?? 0) * featuresOfRow(mark, made);
}

/** How many features one row gives. */
const featuresOfRow = ({ each, less = 0 }: Mark, { shape }: Prepared): number => each ?? (shape[1] ?? 0) - less;

/**
 * The feature in place of each token: those of one mark are given out in the order of the batch's tokens, those of the next follow.
 * A single row may come in several steps. Of several rows each step would need to know how many the rows before it still get.
 */
function placed(rule: { readonly ids: string; readonly marks: readonly Mark[] }, { data, shape }: Prepared, ready: Readonly<Record<string, Prepared>>, past: Past, lead: number): Prepared {
  const [batch = 0, length = 0] = shape;
  const places = new Int32Array(data.length).fill(-1);
  let first = 0;
  let front = 0;
  rule.marks.forEach((mark, at) => {
    const { token, each } = mark;
    const features = featuresOf(mark, ready, past);
    if (token === null) {
      const width = each ?? features / batch;
      for (let row = 0; row < batch && front < lead; row++) for (let i = 0; i < width; i++) places[row * length + front + i] = first + row * width + i;
      front += width;
    } else {
      const before = past.placed.counts[at] ?? 0;
      // Once all have their places, a token that is generated is a token.
      if (past.length > 0 && before === features) {
        first += features;
        return;
      }
      let next = before;
      data.forEach((id, i) => {
        if (id === token && i % length >= lead) places[i] = first + next++;
      });
      const now = next - before;
      // A step's further tokens may still come, where there is one row.
      const all = ready[mark.of] !== undefined || (now > 0 && batch > 1);
      if (next > features || (next < features && all)) throw new InputError("R0006", rule.ids, `has ${now} tokens ${token} for ${features - before} features`);
      if (now > 0 && before > 0 && batch > 1) throw new InputError("R0006", rule.ids, `has tokens ${token} in a later step: of several rows all come in one, or say which feature each stands for`);
    }
    first += features;
  });
  return { data: places, shape };
}

/** Features that have found their places once these inputs have run. */
export function placedAfter(rules: InputRules, ready: Readonly<Record<string, Prepared>>, past: Past): Placed {
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.kind !== "places") continue;
    const places = ready[name]?.data ?? new Int32Array(0);
    let first = 0;
    let left = 0;
    const counts = rule.marks.map((mark, at) => {
      const [from, features] = [first, featuresOf(mark, ready, past)];
      first += features;
      const count = (past.placed.counts[at] ?? 0) + places.filter((id) => id >= from && id < from + features).length;
      left += Math.max(features - count, 0);
      return count;
    });
    return { counts, left };
  }
  return past.placed;
}

/** Rows of the batch; null where no input has them. */
export function rowsOf(rules: InputRules, ready: Readonly<Record<string, Prepared>>): number | null {
  for (const [name, rule] of Object.entries(rules)) if ((rule.kind === "ids" || rule.kind === "values" || rule.kind === "sound" || rule.kind === "map") && rule.rows === undefined) return ready[name]?.shape[0] ?? null;
  return null;
}

/** Numbers of features, or -1 for none. */
function within(name: string, ids: Prepared, limit: number): Prepared {
  ids.data.forEach((id, i) => {
    if (id < -1 || id >= limit) throw new InputError("R0004", name, `${id} at row ${Math.floor(i / (ids.shape[1] ?? 1))}, column ${i % (ids.shape[1] ?? 1)} is outside -1 … ${limit - 1}`);
  });
  return ids;
}

function tokens(name: string, rule: Extract<InputRule, { kind: "ids" }>, value: Ids | Numbers | undefined, past: Past, before: number | undefined, lead: number): Prepared {
  if (value === undefined) throw new InputError("R0001", name, "is missing");
  const ids = integers(name, value);
  const [batch = 0, length = 0] = ids.shape;
  if (batch === 0 || length === 0) throw new InputError("R0002", name, `is empty: ${show(ids.shape)}`);
  const rows = past.batch ?? before ?? batch;
  if (batch !== rows) throw new InputError("R0002", name, `has ${batch} rows, but ${past.batch === null ? "the other inputs have" : "the state holds"} ${rows}`);
  if (length < (rule.least ?? 1)) throw new InputError("R0002", name, `has ${length} ${length === 1 ? "column" : "columns"}, the model needs ${rule.least} at least`);
  if (rule.context !== null && past.length + (past.length === 0 ? lead : 0) + length > rule.context) throw new InputError("R0005", name, `${past.length > 0 ? `${past.length} kept tokens and ${length} new ones` : `${lead > 0 ? `${lead} features and ` : ""}${length} tokens`} are more than the context of ${rule.context}`);
  return behind(bounded(name, ids, rule.limit), length + (past.length === 0 ? lead : 0), () => 0);
}

/** The mask of the past, then ones. */
function extended(past: Past, batch: number, length: number): Prepared {
  const all = past.length + length;
  const data = new Int32Array(batch * all).fill(1);
  if (past.mask !== null) for (let row = 0; row < batch; row++) data.set(past.mask.subarray(row * past.length, (row + 1) * past.length), row * all);
  return { data, shape: [batch, all] };
}

function mask(name: string, bits: Prepared, batch: number, past: Past, length: number, lead: number, whole = false): Prepared {
  const all = past.length + length;
  if (bits.shape[0] !== batch || bits.shape[1] !== all - lead) throw new InputError("R0002", name, `is ${show(bits.shape)}, expected [${batch}, ${all - lead}]${past.length > 0 ? `: ${past.length - lead} kept tokens and ${length} new ones` : ""}`);
  const given = behind(bits, all, () => 1);
  given.data.forEach((bit) => {
    if (bit !== 0 && bit !== 1) throw new InputError("R0004", name, `holds ${bit}; 1 marks real tokens, 0 padding`);
  });
  const hole = whole ? given.data.indexOf(0) : -1;
  if (hole >= 0) throw new InputError("R0004", name, `row ${Math.floor(hole / all)} has padding, and what is made of it stands in front of other tokens`);
  for (let row = 0; row < batch; row++) if (!given.data.subarray(row * all, (row + 1) * all).includes(1)) throw new InputError("R0004", name, `row ${row} has no real token`);
  return given;
}

/** Runs of a prefix: of the new tokens alone, with zeros for the past, or of all. */
function runs(name: string, given: Prepared | null, batch: number, past: Past, length: number): Prepared {
  const all = past.length + length;
  const data = new Int32Array(batch * all);
  if (given === null) return { data, shape: [batch, all] };
  const [rows = 0, columns = 0] = given.shape;
  if (rows !== batch || (columns !== length && columns !== all)) throw new InputError("R0002", name, `is ${show(given.shape)}, expected [${batch}, ${length}]${past.length > 0 ? ` for the new tokens or [${batch}, ${all}] with the ${past.length} kept ones` : ""}`);
  bounded(name, given, null);
  for (let row = 0; row < batch; row++) data.set(given.data.subarray(row * columns, (row + 1) * columns), (row + 1) * all - columns);
  return { data, shape: [batch, all] };
}

/** One row of positions is every row's. */
function everyRow({ data, shape }: Prepared, batch: number): Prepared {
  const [rows = 0, length = 0] = shape;
  if (rows !== 1) return { data, shape };
  return { data: Int32Array.from({ length: batch * length }, (_, i) => data[i % length] ?? 0), shape: [batch, length] };
}

/** Positions as the count of real tokens before each, 0 for padding in front. */
function counted(maskName: string, ready: Readonly<Record<string, Prepared>>, shape: readonly number[]): Prepared {
  const [batch = 0, length = 0] = shape;
  const bits = ready[maskName];
  if (bits === undefined) throw new Error(`positions are checked before ${maskName}`);
  const all = bits.shape[1] ?? 0;
  const data = new Int32Array(batch * length);
  for (let row = 0; row < batch; row++) {
    let seen = 0;
    for (let i = 0; i < all; i++) {
      seen += bits.data[row * all + i] ?? 0;
      const column = i - (all - length);
      if (column >= 0) data[row * length + column] = Math.max(seen - 1, 0);
    }
  }
  return { data, shape };
}

/** A sound is of any length that the model can take; its padding stands at the end. */
function sound(name: string, rule: Extract<InputRule, { kind: "sound" }>, value: Ids | Numbers | undefined, before: number | undefined): Prepared {
  const { shape, axis, least, most } = rule;
  const spelled = `[${shape.map((n, i) => n ?? (i === axis ? "length" : "batch")).join(", ")}]`;
  const given = (value as Numbers | undefined)?.shape;
  const length = Array.isArray(given) && given.length === shape.length ? Number(given[axis]) : null;
  if (length !== null && length < least) throw new InputError("R0002", name, `is ${length} long, the model needs ${least} at least`);
  if (length !== null && most !== null && length > most) throw new InputError("R0005", name, `is ${length} long, the model takes ${most} at most`);
  return values(name, shape, value, before, spelled);
}
