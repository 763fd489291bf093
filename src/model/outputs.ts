/** What outputs are like: how wide what they give is, and whether positions are left in it. */
import type { Output, Pool } from "./types.ts";

/** Name under which an output reads what a stem gives before its linear map; no output is called so. */
export const HEARD = "heard";

/** Width of what is pooled, of vectors so wide. */
export function pooledWidth(pool: Pool | null, width: number): number {
  if (pool?.kind === "concat") return pool.of.reduce((sum, part) => sum + pooledWidth(part, width), 0);
  return pool?.kind === "statistics" ? 2 * width : width;
}

/** Width of what is pooled of it, or of what each position has. */
export const headWidth = ({ width, tdnn, pool }: Pick<Output, "width" | "tdnn" | "pool">): number => pooledWidth(pool, tdnn?.layers.at(-1)?.d ?? width);

/** Width of what it gives. */
export const givenWidth = (output: Output): number => output.mlp?.dims.at(-1) ?? output.project?.size ?? output.transform?.d ?? output.quantize?.d ?? headWidth(output);

/** Positions that time-delay layers see beyond one. */
export const reachOf = ({ tdnn }: Pick<Output, "tdnn">): number => (tdnn?.layers ?? []).reduce((sum, { kernel, dilation }) => sum + (kernel - 1) * dilation, 0);

/** The same as positions of a padded row are counted: as if they were neighbours (Hugging Face Wav2Vec2ForXVector._get_tdnn_output_lengths). */
export const countedReach = ({ tdnn }: Pick<Output, "tdnn">): number => (tdnn?.layers ?? []).reduce((sum, { kernel }) => sum + kernel - 1, 0);
