/** Steps from patch to patch. */
import { known, one, ShapeError, showDims, type Dim } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite } from "./op.ts";

/** Rows of a table of steps over a window: (2 height - 1)(2 width - 1), and three more where a token stands in front. */
export const windowRows = ([height, width]: readonly [number, number], prefix: number): number => (2 * height - 1) * (2 * width - 1) + (prefix > 0 ? 3 : 0);

export const window_ids = composite<{ readonly window: readonly [number, number]; readonly time: Dim; readonly key: Dim }>()({
  title: "The row of a table of steps for each patch and each patch that it looks at; a token in front has the rows behind them: to a patch, from a patch, to itself",
  source: "Bao et al. 2021 (BEiT), arXiv:2106.08254; Hugging Face BeitRelativePositionBias; Liu et al. 2021 (Swin), arXiv:2103.14030",
  inputs: [],
  shape: (_, { window: [height, width], time, key }) => {
    const prefix = known(time) - height * width;
    if (prefix < 0 || prefix > 1 || known(key) !== known(time)) throw new ShapeError(`a window of ${height} by ${width} for ${showDims([time, key])}`);
    return { dtype: "int", dims: [one, time, key] };
  },
  define: (d, _, { window: [height, width], time, key }) => {
    const prefix = known(time) - height * width;
    const patches = Array.from({ length: known(time) }, (_, i) => i - prefix);
    // row(query) - row(key), moved to start from 0: down in lines of 2 width - 1, then across; the token in front counts for nothing.
    const places = patches.map((i) => (i < 0 ? 0 : Math.floor(i / width) * (2 * width - 1) + (i % width)));
    const line = (values: readonly number[], dims: readonly Dim[]): Value => d.apply("constant", {}, { dtype: "int", dims, values });
    const first = (height - 1) * (2 * width - 1) + (width - 1);
    const steps = d.apply("subtract", { a: line(places.map((p) => p + first), [one, time, one]), b: line(places, [one, one, key]) }, {});
    if (prefix === 0) return steps;
    const last = windowRows([height, width], prefix) - 1;
    const inFront = (dims: readonly Dim[]): Value => d.apply("equal", { a: line(patches, dims), b: d.scalar(-1, "int") }, {});
    const [from, to] = [inFront([one, time, one]), inFront([one, one, key])];
    const of = (value: number): Value => d.apply("expand", { x: d.scalar(value, "int") }, { dims: [one, time, key] });
    const ofQuery = d.apply("where", { condition: from, a: of(last - 2), b: steps }, {});
    const ofKey = d.apply("where", { condition: to, a: of(last - 1), b: ofQuery }, {});
    return d.apply("where", { condition: d.apply("and", { a: from, b: to }, {}), a: of(last), b: ofKey }, {});
  },
});
