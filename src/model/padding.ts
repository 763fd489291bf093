/** Which inputs may have rows shorter than others. */
import type { Stack } from "./types.ts";

/** Tokens, maps and sounds of any length may be padded; pictures, queries and sounds of one length have no padding. */
export const hasPadding = ({ input }: Stack): boolean => input.kind === "tokens" || input.kind === "features" || (input.kind === "frames" && input.length === null);
