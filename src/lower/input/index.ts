/** What turns an entry's inputs into the first [batch, time, d_model]: one file a kind of input. */
import type { Input, Model, Stack } from "../../model/types.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import type { Value } from "../../program/value.ts";
import type { StackInputs } from "./given.ts";
import type { InputKind } from "./kind.ts";
import { patches } from "./patches.ts";
import { tokens } from "./tokens.ts";

/** Every kind of input; one that is missing here does not compile. */
const kinds: { readonly [Kind in Input["kind"]]: InputKind<Extract<Input, { readonly kind: Kind }>> } = { tokens, patches };

/** The kind of an input, knowing it: what is under a kind takes the inputs of that kind. */
const kindOf = <Of extends Input>(input: Of): InputKind<Of> => kinds[input.kind] as unknown as InputKind<Of>;

export const declareInputs = (b: BlockBuilder, model: Model, stack: Stack): StackInputs => kindOf(stack.input).declare(b, stack, stack.input, model);

export const embed = (b: BlockBuilder, model: Model, stack: Stack, given: StackInputs): Value => kindOf(stack.input).embed(b, stack, stack.input, given, model);
