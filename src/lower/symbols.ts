/** What inputs of several stacks are called, and the symbols that their sizes have in an entry. */
import type { Model, Stack } from "../model/types.ts";

/** Stacks that a batch goes through together: by connections that keep rows apart. */
function groupOf(model: Model, stack: Stack): ReadonlySet<string> {
  const group = new Set([stack.name]);
  for (let before = 0; before !== group.size; ) {
    before = group.size;
    for (const { from, into, at } of model.connections) {
      if (at.kind === "token") continue;
      if (group.has(from)) group.add(into);
      if (group.has(into)) group.add(from);
    }
    for (const { sides } of model.joins) {
      const joined = sides.map(({ output }) => model.outputs.find(({ name }) => name === output)?.from ?? "");
      if (joined.some((name) => group.has(name))) for (const name of joined) group.add(name);
    }
  }
  return group;
}

/** The stack whose rows are the batch: the one that generates, else the first that reads tokens and gives none of them away, else the last. */
function principal(model: Model): Stack | undefined {
  const replaces = (stack: Stack): boolean => model.connections.some(({ from, at }) => from === stack.name && at.kind === "token");
  return model.stacks.find(({ decodes }) => decodes) ?? model.stacks.find((stack) => stack.input.kind === "tokens" && !replaces(stack)) ?? model.stacks.at(-1);
}

/** Rows of a stack's inputs: `batch`, or `images` and so on where there may be more or fewer of them. */
export function batchSymbol(model: Model, stack: Stack): string {
  const main = principal(model);
  const group = groupOf(model, stack);
  if (main === undefined || group.has(main.name)) return "batch";
  const [first = stack, ...others] = model.stacks.filter(({ name }) => group.has(name));
  const pictures = model.stacks.filter(({ input }) => input.kind === "patches");
  return pictures.length === 1 && [first, ...others].some(({ input }) => input.kind === "patches") ? "images" : `${first.name}_batch`;
}

/** Length of a stack's tokens: `time`, beside a generating stack `source`; told apart by stack where there are several. */
export function timeSymbol(model: Model, stack: Stack): string {
  const reading = model.stacks.filter(({ input }) => input.kind === "tokens");
  if (stack.decodes || reading.length === 1) return "time";
  const others = reading.filter(({ decodes }) => !decodes);
  return others.length === 1 && reading.length > 1 ? "source" : `${stack.name}_time`;
}

/** Length of a stack's sound: `frames` or `samples`; told apart by stack where several hear the same. */
export function soundSymbol(model: Model, stack: Stack): string {
  const axis = soundAxis(stack);
  return model.stacks.filter((other) => soundAxis(other) === axis).length === 1 ? axis : `${stack.name}_${axis}`;
}

/** Height and width of a stack's map of features; told apart by stack where there are several. */
export function mapSymbols(model: Model, stack: Stack): readonly [string, string] {
  const alone = model.stacks.filter(({ input }) => input.kind === "features").length <= 1;
  return alone ? ["height", "width"] : [`${stack.name}_height`, `${stack.name}_width`];
}

const soundAxis = ({ input }: Stack): string => (input.kind === "frames" ? (input.bins === null ? "samples" : "frames") : "");

/**
 * Beside an encoder, a decoder's inputs carry its name; a tower's carry the tower's where another reads the like, and so
 * does a sound's mask beside that of tokens.
 */
export function inputName(model: Model, stack: Stack, key: string): string {
  if (model.type !== "towers") return stack.path === "decoder" ? `decoder_${key}` : key;
  const among = (kind: Stack["input"]["kind"]): number => model.stacks.filter(({ input }) => input.kind === kind).length;
  const { kind } = stack.input;
  const alike = among(kind) > 1 || (key === "attention_mask" && kind === "frames" && among("tokens") > 0);
  return alike ? `${stack.name}_${key}` : key;
}
