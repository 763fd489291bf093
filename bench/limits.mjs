/** What this machine can do at most, through the same runtime and threads: bytes read and products of matrices a second. */
import { dim, float } from "../dist/program/tensor.js";
import { GraphBuilder, port } from "../dist/targets/onnx/builder.js";
import { encode } from "../dist/targets/onnx/encode.js";

const about = (name) => ({ name, title: "", opset: 20, irVersion: 9, producer: { name: "bench", version: "0" }, metadata: [] });
const none = () => {
  throw new Error("no weights here");
};

async function best(ort, graph, feeds, runs) {
  const session = await ort.InferenceSession.create(encode(graph));
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    await session.run(feeds);
    least = Math.min(least, performance.now() - start);
  }
  await session.release();
  return least / 1000;
}

/** Reads 256 MiB, far more than any cache holds; bytes a second. */
export async function bandwidth(ort) {
  const [rows, columns] = [64, 1 << 20];
  const g = new GraphBuilder(about("read"), none);
  const x = g.input(port("x", float(dim("rows", rows), dim("columns", columns)), ""));
  g.output(g.node("/y", "ReduceMax", [x, g.constant("int64", [1], [1])], { keepdims: 1 }), port("y", float(dim("rows", rows), dim("1", 1)), ""));
  const seconds = await best(ort, g.finish(), { x: new ort.Tensor("float32", new Float32Array(rows * columns).fill(1), [rows, columns]) }, 20);
  return (4 * rows * columns) / seconds;
}

/** Products of 1024 × 1024 float32 matrices; operations a second, a multiplication and an addition being two. */
export async function products(ort) {
  const n = 1024;
  const g = new GraphBuilder(about("multiply"), none);
  const square = float(dim("n", n), dim("n", n));
  const a = g.input(port("a", square, ""));
  const b = g.input(port("b", square, ""));
  g.output(g.node("/y", "MatMul", [a, b], {}), port("y", square, ""));
  const numbers = new ort.Tensor("float32", new Float32Array(n * n).fill(0.5), [n, n]);
  return (2 * n ** 3) / (await best(ort, g.finish(), { a: numbers, b: numbers }, 30));
}
