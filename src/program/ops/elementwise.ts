/** Primitives that work element by element; operands broadcast from the right. */
import { broadcast, ShapeError, type DType, type TensorType } from "../tensor.ts";
import { primitive } from "./kinds.ts";

const numpy = "numpy.org/doc/stable/reference/ufuncs.html";

function expect(type: TensorType, dtype: DType): void {
  if (type.dtype !== dtype) throw new ShapeError(`expected ${dtype}, got ${type.dtype}`);
}

const unary = (title: string) =>
  primitive()({
    title,
    source: numpy,
    inputs: ["x"],
    shape: ({ x }) => {
      expect(x, "float");
      return x;
    },
  });

const binary = (title: string) =>
  primitive()({
    title,
    source: numpy,
    inputs: ["a", "b"],
    shape: ({ a, b }) => {
      if (a.dtype === "bool") throw new ShapeError("arithmetic on bool");
      expect(b, a.dtype);
      return { dtype: a.dtype, dims: broadcast(a.dims, b.dims) };
    },
  });

const compare = (title: string) =>
  primitive()({
    title,
    source: numpy,
    inputs: ["a", "b"],
    shape: ({ a, b }) => {
      expect(b, a.dtype);
      return { dtype: "bool", dims: broadcast(a.dims, b.dims) };
    },
  });

export const negate = unary("-x");
export const exp = unary("e to the x");
export const log = unary("Natural logarithm of x");
export const sqrt = unary("Square root of x");
export const floor = unary("The largest whole number not above x");
export const sin = unary("Sine of x, in radians");
export const cos = unary("Cosine of x, in radians");
export const tanh = unary("Hyperbolic tangent of x");
export const erf = unary("Error function of x");
export const sigmoid = unary("1 / (1 + e^-x)");

export const add = binary("a + b");
export const subtract = binary("a - b");
export const multiply = binary("a * b");
export const divide = binary("a / b");
export const maximum = binary("The larger of a and b");
export const minimum = binary("The smaller of a and b");

export const equal = compare("a = b");
export const less = compare("a < b");
export const less_equal = compare("a <= b");

export const and = primitive()({
  title: "Both a and b",
  source: numpy,
  inputs: ["a", "b"],
  shape: ({ a, b }) => {
    expect(a, "bool");
    expect(b, "bool");
    return { dtype: "bool", dims: broadcast(a.dims, b.dims) };
  },
});

export const where = primitive()({
  title: "a where the condition holds, else b",
  source: numpy,
  inputs: ["condition", "a", "b"],
  shape: ({ condition, a, b }) => {
    expect(condition, "bool");
    expect(b, a.dtype);
    return { dtype: a.dtype, dims: broadcast(condition.dims, broadcast(a.dims, b.dims)) };
  },
});

export const cast = primitive<{ readonly dtype: DType }>()({
  title: "The same numbers in another type; a bool becomes 0 or 1",
  source: numpy,
  inputs: ["x"],
  shape: ({ x }, { dtype }) => ({ dtype, dims: x.dims }),
});
