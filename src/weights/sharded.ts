/** A checkpoint in several files: `*.safetensors.index.json` says which tensor lies in which. */
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { weightError } from "../diagnostics/catalogue/weights.ts";
import type { ByteSource } from "./bytes.ts";
import { JsonError, JsonScanner } from "./json.ts";
import { readSafetensors, type StoredTensor } from "./read.ts";

/** Indexes of the largest published models stay under 10 MB. */
const indexLimit = 64_000_000;

/** The file of every tensor, by tensor name. */
export function parseIndex(text: string, file: string): Result<ReadonlyMap<string, string>> {
  const wrong = (reason: string): Diagnostic => weightError("W0202", { file, reason }, null);
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, string>();
  const refused = new Set<string>();
  let found = false;
  if (text.length > indexLimit) return { ok: false, diagnostics: [weightError("W0207", { file, size: text.length, limit: indexLimit }, null)] };
  try {
    const json = new JsonScanner(text);
    if (json.peek() !== "object") return { ok: false, diagnostics: [wrong("is not an object")] };
    json.object((key) => {
      if (key !== "weight_map") return json.skip();
      if (found) diagnostics.push(wrong("has weight_map twice"));
      found = true;
      if (json.peek() !== "object") {
        diagnostics.push(wrong("has a weight_map that is not an object"));
        return json.skip();
      }
      json.object((tensor) => {
        if (json.peek() !== "string") {
          diagnostics.push(wrong(`gives \`${tensor}\` a file that is not a string`));
          return json.skip();
        }
        const shard = json.string();
        if (places.has(tensor)) diagnostics.push(wrong(`lists \`${tensor}\` twice`));
        // A name with a separator, a drive or a leading dot could lead out of the folder.
        if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(shard) && !refused.has(shard)) {
          refused.add(shard);
          diagnostics.push(weightError("W0203", { file, shard }, null));
        }
        places.set(tensor, shard);
      });
    });
    json.end();
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, diagnostics: [weightError("W0201", { file, reason: error.message, offset: error.offset }, null)] };
    throw error;
  }
  if (!found) diagnostics.push(wrong("has no weight_map"));
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: places, diagnostics: [] };
}

/**
 * Opens every shard that an index names.
 *
 * @param open gives a file of the index's folder, or null where it is not there
 */
export async function readSharded(indexText: string, file: string, open: (shard: string) => Promise<ByteSource | null>): Promise<Result<ReadonlyMap<string, StoredTensor>>> {
  const index = parseIndex(indexText, file);
  if (!index.ok) return index;
  const diagnostics: Diagnostic[] = [];
  const shards = new Map<string, string[]>();
  for (const [tensor, shard] of index.value) {
    const names = shards.get(shard);
    if (names === undefined) shards.set(shard, [tensor]);
    else names.push(tensor);
  }
  const tensors = new Map<string, StoredTensor>();
  for (const [shard, names] of shards) {
    const source = await open(shard);
    if (source === null) {
      diagnostics.push(weightError("W0204", { file, shard, tensors: names.length }, null));
      continue;
    }
    const opened = await readSafetensors(source, shard);
    diagnostics.push(...opened.diagnostics);
    if (!opened.ok) continue;
    for (const name of names) if (!opened.value.tensors.has(name)) diagnostics.push(weightError("W0205", { file, shard, tensor: name }, null));
    for (const [name, tensor] of opened.value.tensors) {
      const other = tensors.get(name);
      if (other !== undefined) diagnostics.push(weightError("W0206", { first: other.file, second: shard, tensor: name }, null));
      tensors.set(name, tensor);
    }
  }
  return diagnostics.some((d) => d.severity === "error") ? { ok: false, diagnostics } : { ok: true, value: tensors, diagnostics };
}
