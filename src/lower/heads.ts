/** The outputs of a stack, each behind what it reads. */
import { HEARD } from "../model/outputs.ts";
import type { Output, Stack } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { at } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Blocks } from "./blocks.ts";
import type { StackInputs } from "./input/given.ts";
import { head, type Headed, type HeadOptions } from "./output.ts";

/** What there is to read. */
export interface Readable {
  /** Frames that an input marks. */
  readonly marks: Value | null;
  /** What a stem gives before its linear map. */
  readonly heard: Value | null;
  /** The stack's inputs, as an output sees them. */
  seenBy(output: Output): StackInputs;
  /** Hidden states that an output reads which reads none of these. */
  states(output: Output): readonly Value[];
}

/** What each output gives, in their order. */
export function givenBy(b: BlockBuilder, blocks: Blocks, stack: Stack, outputs: readonly Output[], from: Readable, options: HeadOptions): readonly Value[] {
  const made = new Map<string, Headed>();
  const found = (name: string): Output => {
    const output = outputs.find((one) => one.name === name);
    if (output === undefined) throw new Error(`no output ${name}`);
    return output;
  };
  const read = (output: Output): readonly Value[] => {
    if (output.of === null) return from.states(output);
    if (output.of !== HEARD) return [given(found(output.of)).y];
    if (from.heard === null) throw new Error(`${output.name} reads what is not there`);
    return [from.heard];
  };
  const given = (output: Output): Headed => {
    const known = made.get(output.name);
    if (known !== undefined) return known;
    const { name, mean, perplexity } = output;
    const codes = outputs.some((other) => other.perplexity === name);
    const headed =
      mean.length > 0
        ? whole(meanOf(b, name, mean.map((of) => given(found(of)).y)))
        : perplexity !== null
          ? whole(perplexityOf(b, name, found(perplexity), given(found(perplexity)), from.marks))
          : head(b, blocks, stack, output, read(output), from.seenBy(output), { ...options, codes });
    made.set(name, headed);
    return headed;
  };
  return outputs.map((output) => given(output).y);
}

const whole = (y: Value): Headed => ({ y, codes: null });

function meanOf(b: BlockBuilder, name: string, values: readonly Value[]): Value {
  const sum = values.reduce((left, right) => b.apply("add", { a: left, b: right }, {}));
  return b.apply("multiply", { a: sum, b: b.scalar(1 / values.length) }, {}, name);
}

function perplexityOf(b: BlockBuilder, name: string, { quantize }: Output, { codes }: Headed, marks: Value | null): Value {
  if (quantize === null || codes === null) throw new Error(`${name} has no codes`);
  // Marks are of frames: vectors that were pooled, or that are fewer, have none.
  const { dims } = codes.type;
  const marked = marks !== null && dims.length === 3 && at(dims, 1).size.text === at(marks.type.dims, 1).size.text;
  return b.apply("code_perplexity", { codes, marks: marked ? marks : null }, { codes: quantize.codes }, name);
}
