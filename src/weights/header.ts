/**
 * The header of a safetensors file, every rule of the format checked.
 *
 * Source: github.com/huggingface/safetensors, README.md ("Format") and its reader's own validation.
 */
import { weightError } from "../diagnostics/catalogue/weights.ts";
import { SpecformerError, type Diagnostic, type Result } from "../diagnostics/diagnostic.ts";
import { byteLength, elementTypes, isElementType, showShape, type ElementType } from "./element.ts";
import { JsonError, JsonScanner } from "./json.ts";

/** Largest header the format allows, in bytes. */
export const headerLimit = 100_000_000;
/** The largest published models have some 100,000. */
const tensorLimit = 250_000;
const rankLimit = 64;

export interface HeaderEntry {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  /** First byte and the one after the last, counted from the end of the header. */
  readonly start: number;
  readonly end: number;
}

export interface Header {
  /** In the order of their data. */
  readonly entries: readonly HeaderEntry[];
  readonly metadata: ReadonlyMap<string, string>;
}

/** Ends the reading; the header's reader hands its diagnostic on. */
function stop(diagnostic: Diagnostic): never {
  throw new SpecformerError([diagnostic]);
}

/** A list of plain non-negative integers that doubles hold exactly, or null for anything else; consumed either way. */
function naturals(json: JsonScanner): number[] | null {
  if (json.peek() !== "array") {
    json.skip();
    return null;
  }
  const found: number[] = [];
  let valid = true;
  json.array(() => {
    if (json.peek() !== "number") {
      json.skip();
      valid = false;
      return;
    }
    const text = json.number();
    const value = Number(text);
    valid &&= /^[0-9]+$/.test(text) && Number.isSafeInteger(value) && found.length < rankLimit;
    if (valid) found.push(value);
  });
  return valid ? found : null;
}

function readEntry(json: JsonScanner, file: string, name: string): HeaderEntry {
  const wrong = (reason: string): never => stop(weightError("W0108", { file, name, reason }, null));
  const fields = new Map<string, number[]>();
  let type: ElementType | undefined;
  if (json.peek() !== "object") wrong("is not an object");
  json.object((key) => {
    if (fields.has(key) || (key === "dtype" && type !== undefined)) wrong(`has ${key} twice`);
    if (key === "dtype") {
      const found = json.peek() === "string" ? json.string() : wrong("has a dtype that is not a string");
      if (!isElementType(found)) return stop(weightError("W0109", { file, name, type: found, known: elementTypes }, null));
      type = found;
    } else if (key === "shape" || key === "data_offsets")
      fields.set(key, naturals(json) ?? wrong(`has a ${key} that is not a list of at most ${rankLimit} integers from 0 to 2^53 - 1`));
    else wrong(`has the unknown key ${JSON.stringify(key)}`);
  });
  const shape = fields.get("shape") ?? wrong("has no shape");
  const [start, end, ...more] = fields.get("data_offsets") ?? wrong("has no data_offsets");
  if (start === undefined || end === undefined || more.length > 0) return wrong("has data_offsets that are not two numbers");
  if (end < start) return wrong(`ends at byte ${end}, before it begins at ${start}`);
  return { name, type: type ?? wrong("has no dtype"), shape, start, end };
}

function readMetadata(json: JsonScanner, file: string): Map<string, string> {
  const map = new Map<string, string>();
  if (json.peek() !== "object") stop(weightError("W0114", { file }, null));
  json.object((key) => {
    if (json.peek() !== "string" || map.has(key)) stop(weightError("W0114", { file }, null));
    map.set(key, json.string());
  });
  return map;
}

/**
 * Reads and checks a header.
 *
 * @param text the header's text, padding included
 * @param dataSize bytes in the file after the header
 * @param file name for diagnostics
 */
export function parseHeader(text: string, dataSize: number, file: string): Result<Header> {
  const entries = new Map<string, HeaderEntry>();
  let metadata: Map<string, string> | undefined;
  try {
    if (!text.startsWith("{")) stop(weightError("W0104", { file }, null));
    const json = new JsonScanner(text);
    json.object((name) => {
      if (entries.has(name) || (name === "__metadata__" && metadata !== undefined)) stop(weightError("W0107", { file, name }, null));
      if (name === "__metadata__") metadata = readMetadata(json, file);
      else if (entries.size < tensorLimit) entries.set(name, readEntry(json, file, name));
      else stop(weightError("W0116", { file, limit: tensorLimit }, null));
    });
    json.end();
    const ordered = [...entries.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    checkCover(ordered, dataSize, file);
    return { ok: true, value: { entries: ordered, metadata: metadata ?? new Map<string, string>() }, diagnostics: [] };
  } catch (error) {
    if (error instanceof SpecformerError) return { ok: false, diagnostics: error.diagnostics };
    if (error instanceof JsonError)
      return { ok: false, diagnostics: [weightError("W0106", { file, reason: error.message, offset: error.offset }, null)] };
    throw error;
  }
}

/** Sizes agree with types and shapes, and the tensors cover the data from its first byte to its last, once. */
function checkCover(ordered: readonly HeaderEntry[], dataSize: number, file: string): void {
  let covered = 0;
  for (const { name, type, shape, start, end } of ordered) {
    const wanted = byteLength(type, shape);
    if (wanted !== BigInt(end - start)) stop(weightError("W0110", { file, name, type, shape: showShape(shape), wanted, found: end - start }, null));
    if (start > covered) stop(weightError("W0111", { file, name, from: covered, to: start }, null));
    if (start < covered) stop(weightError("W0112", { file, name, start, end: covered }, null));
    covered = end;
  }
  if (covered !== dataSize) stop(weightError("W0113", { file, end: covered, size: dataSize }, null));
}
