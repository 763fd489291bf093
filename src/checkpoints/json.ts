/** JSON text as a tree with places, the same tree that YAML gives. */
import { checkpointError } from "../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { locator, type Locate } from "../source/place.ts";
import type { Entry, Node } from "../source/tree.ts";
import { JsonError, JsonScanner } from "../weights/json.ts";

/** A config with the labels of 20,000 classes has about one million characters. */
const limit = 16_000_000;

function read(json: JsonScanner, locate: Locate, diagnostics: Diagnostic[]): Node {
  const kind = json.peek();
  const start = json.offset;
  switch (kind) {
    case "object": {
      const entries = new Map<string, Entry>();
      json.object((key, from, to) => {
        const keySpan = locate(from, to);
        if (entries.has(key)) diagnostics.push(checkpointError("K0203", { key }, keySpan));
        entries.set(key, { keySpan, value: read(json, locate, diagnostics) });
      });
      return { kind: "mapping", entries, span: locate(start, json.offset) };
    }
    case "array": {
      const items: Node[] = [];
      json.array(() => void items.push(read(json, locate, diagnostics)));
      return { kind: "sequence", items, span: locate(start, json.offset) };
    }
    case "string": {
      const value = json.string();
      return { kind: "scalar", value, span: locate(start, json.offset) };
    }
    case "number": {
      const value = Number(json.number());
      return { kind: "scalar", value, span: locate(start, json.offset) };
    }
    default: {
      const value = json.literal();
      return { kind: "scalar", value, span: locate(start, json.offset) };
    }
  }
}

/** Reads JSON. Numbers are rounded to doubles; whoever wants an integer checks that it is one. */
export function readJson(text: string, file: string): Result<Node> {
  const locate = locator(file, text);
  const diagnostics: Diagnostic[] = [];
  if (text.length > limit) return { ok: false, diagnostics: [checkpointError("K0212", { size: text.length, limit }, null)] };
  try {
    const json = new JsonScanner(text.startsWith("\ufeff") ? text.slice(1) : text);
    const node = read(json, locate, diagnostics);
    json.end();
    return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: node, diagnostics };
  } catch (error) {
    if (error instanceof JsonError) return { ok: false, diagnostics: [checkpointError("K0201", { reason: error.message }, locate(error.offset, error.offset + 1))] };
    throw error;
  }
}
