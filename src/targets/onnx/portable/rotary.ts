/** Rotary positions as two products and a sum: x cos + swapped(x) sin, the members of every pair swapped. */
import { at, dim, known, one, type Dim } from "../../../program/tensor.ts";
import type { Tensor } from "../builder.ts";
import type { Spelling } from "../profile.ts";
import type { Site } from "../site.ts";

type Layout = "half" | "interleaved";

/**
 * Cosines or sines [batch, time, pairs] as factors of a whole head, [batch, time, 1, width]; made once, however many
 * layers read them. Dimensions that don't rotate get `rest`. A pair's first member takes its sine with the sign turned.
 */
function factors(s: Site, angles: Tensor, layout: Layout, width: Dim, rest: number, turned: boolean): string {
  return s.graph.once(`rotary ${angles.name} ${layout} ${width.size.text} ${String(turned)}`, () => {
    const node = s.graph.node.bind(s.graph, "/rotary");
    const [batch, time, pairs] = [at(angles.type.dims, 0), at(angles.type.dims, 1), at(angles.type.dims, 2)];
    const count = known(width) - 2 * known(pairs);
    // As columns where members of a pair are neighbours, as rows where they lie half a head apart.
    const column = layout === "interleaved" ? [batch, time, pairs, one] : [batch, time, one, pairs];
    const second = node("Reshape", [s.read(angles), s.graph.reshapeTo(angles.type.dims, column)], {});
    const first = turned ? node("Neg", [second], {}) : second;
    const both = node("Concat", [first, second], { axis: -1 });
    const rotated = dim("d_rotary", 2 * known(pairs));
    const flat = layout === "half" ? both : node("Reshape", [both, s.graph.reshapeTo([batch, time, pairs, dim("2", 2)], [batch, time, one, rotated])], {});
    if (count === 0) return flat;
    const fill = node("Expand", [s.graph.constant("float32", [1, 1, 1, 1], [rest]), s.graph.sizes([batch, time, one, dim("d_pass", count)].map((d) => d.size))], {});
    return node("Concat", [flat, fill], { axis: -1 });
  });
}

/** x with the members of every pair swapped; what doesn't rotate stays, its sine is 0. */
function swapped(s: Site, x: string, layout: Layout, pairs: number, width: number): string {
  if (layout === "interleaved") {
    const order = Array.from({ length: width }, (_, i) => (i < 2 * pairs ? i ^ 1 : i));
    return s.node("Gather", [x, s.constant("int64", [width], order)], { axis: 3 });
  }
  const part = (from: number, to: number): string => s.node("Slice", [x, s.constant("int64", [1], [from]), s.constant("int64", [1], [to]), s.constant("int64", [1], [3])]);
  const rest = 2 * pairs < width ? [part(2 * pairs, width)] : [];
  return s.node("Concat", [part(pairs, 2 * pairs), part(0, pairs), ...rest], { axis: 3 });
}

export const rotary: Spelling<"rotary"> = (s, { x, cos, sin }, { layout }) => {
  const [width, pairs] = [at(x.type.dims, 3), known(at(cos.type.dims, 2))];
  const read = s.read(x);
  const straight = s.node("Mul", [read, factors(s, cos, layout, width, 1, false)]);
  const crossed = s.node("Mul", [swapped(s, read, layout, pairs, known(width)), factors(s, sin, layout, width, 0, true)]);
  return s.node("Add", [straight, crossed]);
};
