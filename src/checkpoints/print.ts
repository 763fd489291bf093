/** A spec's plain data as YAML, as a person would write it: one axis a line, a component's options in braces. */
import type { Plain } from "./world.ts";

const width = 100;
const bare = /^[A-Za-z_][A-Za-z0-9_.*-]*$/;
/** Words that YAML readers of one version or another take for something else. */
const words = new Set(["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"]);

const isList = (data: Plain): data is readonly Plain[] => Array.isArray(data);
const text = (word: string): string => (bare.test(word) && !words.has(word.toLowerCase()) ? word : JSON.stringify(word));
/** Keys are the language's own, and YAML 1.2 reads `on` as text. */
const keyText = (key: string): string => (/^[0-9]+$/.test(key) || key === "on" ? key : text(key));

/** Small numbers as people write them: 1e-5, not 0.00001. */
const digits = (value: number): string => (value !== 0 && Math.abs(value) < 1e-3 ? value.toExponential() : String(value));

function flow(data: Plain): string {
  if (typeof data === "string") return text(data);
  if (typeof data === "number") return digits(data);
  if (data === null || typeof data !== "object") return String(data);
  if (isList(data)) return `[${data.map(flow).join(", ")}]`;
  const entries = Object.entries(data).map(([key, value]) => `${keyText(key)}: ${flow(value)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function block(data: Readonly<Record<string, Plain>>, indent: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const line = `${indent}${keyText(key)}: ${flow(value)}`;
    const deep = typeof value === "object" && value !== null && !isList(value) && Object.keys(value).length > 0;
    // Parts with a line of their own for each option: those that do not fit, and mappings of components.
    const nested = deep && Object.values(value).filter((v) => typeof v === "object" && v !== null && !isList(v)).length > 1;
    return deep && (line.length > width || nested) ? [`${indent}${keyText(key)}:`, ...block(value as Readonly<Record<string, Plain>>, `${indent}  `)] : [line];
  });
}

/** Keys in the order in which specs are read; a table merges its own from several files. */
const order = [
  "model", "extends", "type", "context", "d_model", "layers", "groups", "input", "position", "block", "attention", "cross", "conv", "ffn", "adapter", "norm", "residual",
  "bias", "length_adapter", "dropout", "pattern", "variants", "at", "encoder", "decoder", "towers", "connect", "share", "outputs", "adapt", "train", "special",
];
const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);

/** The same spec with its keys in order. */
export function ordered(spec: Readonly<Record<string, Plain>>): Readonly<Record<string, Plain>> {
  return Object.fromEntries(Object.entries(spec).sort(([a], [b]) => rank(a) - rank(b)));
}

/** The spec's text, with a comment in front that says where it comes from. */
export function printSpec(spec: Readonly<Record<string, Plain>>, comment: string): string {
  return `# ${comment}\n${block(spec, "").join("\n")}\n`;
}
