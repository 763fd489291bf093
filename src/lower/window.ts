/** BEiT's scores by the step from patch to patch. */
import type { WindowBias } from "../model/pictures.ts";
import type { AttentionSublayer } from "../model/types.ts";
import type { BlockBuilder } from "../program/builder.ts";
import { windowRows } from "../program/ops/window.ts";
import { dim } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { normal } from "./parts.ts";

/**
 * @param path of the table
 * @param ids its row for each pair of patches [1, time, time]
 * @returns [1, heads, time, time]
 */
export function windowScores(b: BlockBuilder, { heads }: AttentionSublayer, { window, table: made, prefix }: WindowBias, path: string, ids: Value): Value {
  const own = b.parameter(path, [dim("steps", windowRows(made, prefix)), dim("heads", heads)], normal);
  const isResized = made[0] !== window[0] || made[1] !== window[1];
  const [from, to] = [steps(made), steps(window)];
  const table = isResized ? b.apply("resize_rows", { table: own }, { from, to, first: 0, kind: "bilinear", antialias: false, rows: dim("steps", windowRows(window, prefix)) }, "steps") : own;
  return b.apply("bucket_bias", { table, ids }, {}, "bias");
}

/** Down and across, from one end of the window to the other. */
const steps = ([height, width]: WindowBias["window"]): readonly [number, number] => [2 * height - 1, 2 * width - 1];
