/** Primitives in standard operators. */
import type { PrimitiveName } from "../../../program/ops/index.ts";
import { constant as constantOf, plus, type Size } from "../../../program/size.ts";
import { at, broadcast, known, sameDims, type DType } from "../../../program/tensor.ts";
import { elementType, type Tensor } from "../builder.ts";
import { elementTypes, type OperatorName } from "../operators.ts";
import type { Spellings } from "../profile.ts";
import type { Site } from "../site.ts";
import { scan } from "./scan.ts";

const unary = (operator: OperatorName) => (s: Site, { x }: { readonly x: Tensor }) => s.node(operator, [s.read(x)]);
const binary = (operator: OperatorName) => (s: Site, { a, b }: { readonly a: Tensor; readonly b: Tensor }) => s.node(operator, [s.read(a), s.read(b)]);
const reduce = (operator: "ReduceSum" | "ReduceMean" | "ReduceMax") => (s: Site, { x }: { readonly x: Tensor }, { axis }: { readonly axis: number }) =>
  s.node(operator, [s.read(x), s.constant("int64", [1], [axis])], { keepdims: 1 });

/** A size without an axis, as Range wants it. */
function scalarSize(s: Site, of: Size): string {
  const number = constantOf(of);
  if (number !== null) return s.constant("int64", [], [number]);
  return s.graph.once(`scalar ${of.text}`, () => s.node("Squeeze", [s.graph.size(of), s.constant("int64", [1], [0])]));
}

const castTo = (dtype: DType): number => elementTypes[elementType(dtype)];

export const primitives: Pick<Spellings, PrimitiveName> = {
  negate: unary("Neg"),
  exp: unary("Exp"),
  log: unary("Log"),
  sqrt: unary("Sqrt"),
  floor: unary("Floor"),
  sin: unary("Sin"),
  cos: unary("Cos"),
  tanh: unary("Tanh"),
  erf: unary("Erf"),
  sigmoid: unary("Sigmoid"),
  add: binary("Add"),
  subtract: binary("Sub"),
  multiply: binary("Mul"),
  divide: binary("Div"),
  maximum: binary("Max"),
  minimum: binary("Min"),
  equal: binary("Equal"),
  less: binary("Less"),
  less_equal: binary("LessOrEqual"),
  and: binary("And"),
  where: (s, { condition, a, b }) => s.node("Where", [s.read(condition), s.read(a), s.read(b)]),
  cast: (s, { x }, { dtype }) => s.node("Cast", [s.read(x)], { to: castTo(dtype) }),
  reshape: (s, { x }, { dims }) => s.reshape(s.read(x), x.type.dims, dims),
  transpose: (s, { x }, { order }) => s.transposed(x, order),
  expand: (s, { x }, { dims }) => s.node("Expand", [s.read(x), s.graph.sizes(dims.map((d) => d.size))]),
  slice: (s, { x }, { axis, start, to }) => s.node("Slice", [s.read(x), s.graph.size(start), s.graph.size(plus(start, to.size)), s.constant("int64", [1], [axis])]),
  concat: (s, { a, b }, { axis }) => s.node("Concat", [s.read(a), s.read(b)], { axis }),
  gather: (s, { table, ids }, { axis }) => s.node("Gather", [s.read(table), s.read(ids)], { axis }),
  // GatherElements has no broadcasting of its own.
  gather_last: (s, { x, ids }) => {
    const lead = x.type.dims.slice(0, -1);
    const spread = (of: Tensor): string => {
      const to = [...broadcast(lead, ids.type.dims.slice(0, -1)), at(of.type.dims, -1)];
      return sameDims(of.type.dims, to) ? s.read(of) : s.node("Expand", [s.read(of), s.graph.sizes(to.map((d) => d.size))]);
    };
    return s.node("GatherElements", [spread(x), spread(ids)], { axis: -1 });
  },
  top_k: (s, { x }, { to }) => s.node("TopK", [s.read(x), s.constant("int64", [1], [known(to)])], { axis: -1, largest: 1, sorted: 1 }),
  iota: (s, _, { start, dim }) => s.node("Range", [scalarSize(s, start), scalarSize(s, plus(start, dim.size)), s.constant("int64", [], [1])]),
  constant: (s, _, { dtype, dims, values }) => s.constant(elementType(dtype), dims.map(known), values),
  matmul: binary("MatMul"),
  scan,
  softmax: (s, { x }) => s.node("Softmax", [s.read(x)], { axis: -1 }),
  reduce_sum: reduce("ReduceSum"),
  reduce_mean: reduce("ReduceMean"),
  reduce_max: reduce("ReduceMax"),
  cumulative_sum: (s, { x }, { axis }) => s.node("CumSum", [s.read(x), s.constant("int64", [], [axis])]),
};
