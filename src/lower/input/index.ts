/** What turns an entry's inputs into the first [batch, time, d_model]: one file a kind of input. */
import type { Input, Model, Stack } from "../../model/types.ts";
import type { BlockBuilder } from "../../program/builder.ts";
import type { StackInputs } from "./given.ts";
import type { Embedded, InputKind } from "./kind.ts";
import { features } from "./features.ts";
import { frames } from "./frames.ts";
import { patches } from "./patches.ts";
import { queries } from "./queries.ts";
import { tokens } from "./tokens.ts";

/** Every kind of input; one that is missing here does not compile. */
const kinds: { readonly [Kind in Input["kind"]]: InputKind<Extract<Input, { readonly kind: Kind }>> } = { tokens, patches, frames, features, queries };

/** The kind of an input, knowing it: what is under a kind takes the inputs of that kind. */
const kindOf = <Of extends Input>(input: Of): InputKind<Of> => kinds[input.kind] as unknown as InputKind<Of>;

export const declareInputs = (b: BlockBuilder, model: Model, stack: Stack): StackInputs => kindOf(stack.input).declare(b, stack, stack.input, model);

/** What is given as the layers and the heads see it: the mask is as long as what leaves the stem of a sound. */
export const shortened = (b: BlockBuilder, stack: Stack, given: StackInputs): StackInputs => kindOf(stack.input).shorten?.(b, stack, stack.input, given) ?? given;

/** @param seen what is given, as the layers see it */
export const embed = (b: BlockBuilder, model: Model, stack: Stack, given: StackInputs, seen: StackInputs): Embedded => kindOf(stack.input).embed(b, stack, stack.input, given, seen, model);
