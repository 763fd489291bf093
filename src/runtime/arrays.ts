/** Arrays as users give them: their spellings, types and shapes. */

/** Whole numbers [batch, length]: rows of equal length, or flat data in row-major order with its shape. */
export type Ids = readonly (readonly number[])[] | FlatIds;
export interface FlatIds {
  readonly data: Int32Array | BigInt64Array | readonly number[];
  readonly shape: readonly number[];
}

/** Numbers in row-major order. */
export interface Numbers {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** An input after the checks. */
export interface Prepared {
  readonly data: Int32Array | Float32Array;
  readonly shape: readonly number[];
  /** It stands in for what was left out, and nothing reads what is made of it. */
  readonly blank?: true;
}

/**
 * An input that a model cannot run on. Nothing has run when it is thrown, and no state has changed.
 * Codes: R0001 missing or unknown, R0002 rank or shape, R0003 type, R0004 value out of range, R0005 too long,
 * R0006 as many places for features as there are features.
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: string;
  /** The input at fault. */
  readonly input: string;

  constructor(code: string, input: string, message: string) {
    super(`${code}: ${input}: ${message}`);
    this.code = code;
    this.input = input;
  }
}

export const show = (shape: readonly number[]): string => `[${shape.join(", ")}]`;
const product = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1);

/** Any spelling of ids as Int32Array [batch, length]. */
export function integers(name: string, value: Ids | Numbers): Prepared {
  if (Array.isArray(value)) {
    const rows = value as readonly (readonly number[])[];
    const length = Array.isArray(rows[0]) ? rows[0].length : -1;
    if (length < 0) throw new InputError("R0002", name, "expected rows of whole numbers, [batch, length]; wrap a single row in another array");
    rows.forEach((row, i) => {
      if (!Array.isArray(row) || row.length !== length) throw new InputError("R0002", name, `row ${i} has ${Array.isArray(row) ? row.length : "no"} numbers, row 0 has ${length}; pad the rows and mark the padding in the attention mask`);
    });
    return { data: whole(name, rows.flat()), shape: [rows.length, length] };
  }
  const flat = value as FlatIds;
  if (typeof flat !== "object" || flat === null || flat.data === undefined || !Array.isArray(flat.shape)) throw new InputError("R0003", name, "expected rows of whole numbers, or { data, shape }");
  if (flat.shape.length !== 2) throw new InputError("R0002", name, `has ${flat.shape.length} axes ${show(flat.shape)}, expected [batch, length]`);
  if (flat.data.length !== product(flat.shape)) throw new InputError("R0002", name, `has ${flat.data.length} numbers for shape ${show(flat.shape)}`);
  return { data: whole(name, flat.data), shape: flat.shape };
}

function whole(name: string, numbers: ArrayLike<number | bigint>): Int32Array {
  if (numbers instanceof Int32Array) return numbers;
  if (numbers instanceof Float32Array || numbers instanceof Float64Array) throw new InputError("R0003", name, `holds floating-point numbers, expected Int32Array, BigInt64Array or plain whole numbers`);
  const data = new Int32Array(numbers.length);
  for (let i = 0; i < data.length; i++) {
    const n = Number(numbers[i]);
    if (!Number.isInteger(n) || Math.abs(n) > 0x7fffffff) throw new InputError("R0003", name, `number ${i} is ${String(numbers[i])}, expected a whole number`);
    data[i] = n;
  }
  return data;
}

export function bounded(name: string, ids: Prepared, limit: number | null): Prepared {
  ids.data.forEach((id, i) => {
    if (id >= 0 && (limit === null || id < limit)) return;
    const [row, column] = [Math.floor(i / (ids.shape[1] ?? 1)), i % (ids.shape[1] ?? 1)];
    throw new InputError("R0004", name, `${id} at row ${row}, column ${column} is outside 0 … ${limit === null ? "" : limit - 1}`.trimEnd());
  });
  return ids;
}

export function fitting(name: string, ids: Prepared, shape: readonly number[]): Prepared {
  if (show(ids.shape) !== show(shape)) throw new InputError("R0002", name, `is ${show(ids.shape)}, expected ${show(shape)}`);
  return ids;
}

/** Numbers of a shape; null in it is the number of rows, or of any length. */
export function values(name: string, wanted: readonly (number | null)[], value: Ids | Numbers | undefined, before: number | undefined, spelled = `[${wanted.map((n) => n ?? "batch").join(", ")}]`): Prepared {
  if (value === undefined) throw new InputError("R0001", name, "is missing");
  const { data, shape } = value as Numbers;
  if (!(data instanceof Float32Array) || !Array.isArray(shape)) throw new InputError("R0003", name, "expected { data: Float32Array, shape }");
  if (shape.length !== wanted.length || wanted.some((n, i) => n !== null && n !== shape[i])) throw new InputError("R0002", name, `is ${show(shape)}, expected ${spelled}`);
  if (data.length !== product(shape) || data.length === 0) throw new InputError("R0002", name, `has ${data.length} numbers for shape ${show(shape)}`);
  const rows = before ?? shape[0];
  if (rows !== shape[0]) throw new InputError("R0002", name, `has ${shape[0]} rows, but the other inputs have ${rows}`);
  return { data, shape };
}

/** Which places of a map are real; each row has some. */
export function area(name: string, value: Ids | Numbers | undefined, [batch = 0, , height = 0, width = 0]: readonly number[]): Prepared {
  const shape = [batch, height, width];
  if (value === undefined) return { data: new Int32Array(product(shape)).fill(1), shape };
  const given = value as FlatIds;
  if (typeof given !== "object" || given === null || given.data === undefined || !Array.isArray(given.shape)) throw new InputError("R0003", name, "expected { data, shape }, whole numbers");
  if (show(given.shape) !== show(shape) || given.data.length !== product(shape)) throw new InputError("R0002", name, `is ${show(given.shape)} of ${given.data.length} numbers, expected ${show(shape)}`);
  const data = whole(name, given.data);
  for (let row = 0; row < batch; row++) {
    const places = data.subarray(row * height * width, (row + 1) * height * width);
    const other = places.find((bit) => bit !== 0 && bit !== 1);
    if (other !== undefined) throw new InputError("R0004", name, `holds ${other}; 1 marks real places, 0 padding`);
    if (!places.includes(1)) throw new InputError("R0004", name, `row ${row} has no real place`);
  }
  return { data, shape };
}
