/** The graph as data: its text, the rules it keeps, and that nothing broken is written. */
import { join } from "node:path";
import { Project, ts } from "ts-morph";
import { describe, expect, test } from "vitest";
import type { OutputValues, State } from "../../src/runtime/model.ts";
import { generate, generateFrom, OnnxModel, type ModelFiles } from "../../src/runtime/onnx/index.ts";
import { check } from "../../src/targets/onnx/check.ts";
import { encode } from "../../src/targets/onnx/encode.ts";
import type { Body, Graph, Node } from "../../src/targets/onnx/graph.ts";
import { emitOnnx, emitOnnxWrapper, graphText } from "../../src/targets/onnx/index.ts";
import { modelNames, programOf as programWith } from "../support/models.ts";
import { options, pair } from "./run.ts";

interface AnyModel {
  start(): State;
  encode(inputs: object): Promise<OutputValues & { readonly state: State }>;
  step(inputs: object, state: State): Promise<OutputValues>;
  dispose(): void;
}

const goldens = join(import.meta.dirname, "goldens");
const programOf = (name: string, hiddenStates = false) => programWith(name, { hiddenStates });

test.each(["attending", "gpt2", "llama", "marian"])("%s as text", async (name) => {
  for (const { graph } of emitOnnx(programOf(name), options)) await expect(graphText(graph)).toMatchFileSnapshot(join(goldens, `${name}.${graph.name.split(" ").at(-1)}.txt`));
});

test("each mask is turned into numbers once, and nothing is expanded or made twice over layers", () => {
  for (const { graph } of emitOnnx(programOf("gpt2"), options)) {
    const count = (operator: string): number => graph.nodes.filter((node) => node.operator === operator).length;
    expect([count("Where"), count("Expand"), count("Range")]).toEqual([1, 0, 2]);
  }
});

test("every weight is outside the graph, once, where the layout says", () => {
  const program = programOf("gpt2");
  const [forward] = emitOnnx(program, options);
  const external = forward?.graph.initializers.filter((i) => i.kind === "external") ?? [];
  expect(external.map((i) => i.name)).toEqual(program.parameters.map((p) => p.path));
  expect(external.every((i, at) => at === 0 || i.offset === (external[at - 1]?.offset ?? 0) + (external[at - 1]?.length ?? 0))).toBe(true);
  expect(forward?.bytes.length).toBeLessThan(20_000);
});

describe("what is refused", () => {
  const node = (more: Partial<Node>): Node => ({ name: "/y", operator: "Neg", inputs: ["x"], output: "y", attributes: {}, ...more });
  const graph = (more: Partial<Graph>): Graph => ({
    name: "g",
    title: "",
    opset: 20,
    irVersion: 9,
    producer: { name: "test", version: "0" },
    metadata: [],
    inputs: [{ name: "x", type: "float32", shape: ["n"], title: "" }],
    outputs: [{ name: "y", type: "float32", shape: ["n"], title: "" }],
    initializers: [],
    nodes: [node({})],
    ...more,
  });
  const looped = (more: Partial<Body>): Graph => {
    const port = (name: string) => ({ name, type: "float32", shape: ["n"], title: "" }) as const;
    const body: Body = { name: "/y/body", inputs: [port("before")], outputs: [port("next")], nodes: [node({ name: "/y/inner", inputs: ["before"], output: "next" })], ...more };
    return graph({ nodes: [node({ operator: "Scan", attributes: { body, num_scan_inputs: 0 } })] });
  };
  const inline = (values: readonly number[], shape: readonly number[]) => ({ kind: "inline", name: "c", type: "float32", shape, values }) as const;

  test.each([
    ["g: /y (Neg) reads z before it is made", graph({ nodes: [node({ inputs: ["z"] })] })],
    ["g: x is made twice", graph({ nodes: [node({ output: "x" })] })],
    ["g: /y (Neg) has the name of another node", graph({ nodes: [node({}), node({ output: "z" })] })],
    ["g: /y (Neg) has 2 inputs, expected 1 to 1", graph({ nodes: [node({ inputs: ["x", "x"] })] })],
    ["g: /y (Neg) has no attribute axis", graph({ nodes: [node({ attributes: { axis: 1 } })] })],
    ["g: nothing makes the output z", graph({ outputs: [{ name: "z", type: "float32", shape: [], title: "" }] })],
    ["g: nothing reads c", graph({ initializers: [inline([1], [1])] })],
    ["g: nothing makes the output z", looped({ outputs: [{ name: "z", type: "float32", shape: ["n"], title: "" }] })],
    ["g: x is made twice", looped({ inputs: [{ name: "x", type: "float32", shape: ["n"], title: "" }] })],
    ["g: /y/inner (Neg) reads y before it is made", looped({ nodes: [node({ name: "/y/inner", inputs: ["y"], output: "next" })] })],
    ["g: /y (Neg) has the name of another node", looped({ nodes: [node({ name: "/y", inputs: ["before"], output: "next" })] })],
    // What a body makes is not there outside.
    ["g: nothing makes the output next", graph({ nodes: looped({}).nodes, outputs: [{ name: "next", type: "float32", shape: ["n"], title: "" }] })],
  ])("by the checker: %s", (message, broken) => expect(() => check(broken)).toThrow(message));

  test.each([
    ["attribute axis of /y (Neg) does not exist", graph({ nodes: [node({ attributes: { axis: 1 } })] })],
    ["attribute axis of /y (Softmax) is \"1\", expected a whole number", graph({ nodes: [node({ operator: "Softmax", attributes: { axis: "1" } })] })],
    ["attribute axis of /y (Softmax) is 0.5, expected a whole number", graph({ nodes: [node({ operator: "Softmax", attributes: { axis: 0.5 } })] })],
    ["a size of x is NaN, expected a whole number from 0", graph({ inputs: [{ name: "x", type: "float32", shape: [Number.NaN], title: "" }] })],
    ["a size of x is -1, expected a whole number from 0", graph({ inputs: [{ name: "x", type: "float32", shape: [-1], title: "" }] })],
    ["c has 2 numbers for [3]", graph({ initializers: [inline([1, 2], [3])] })],
    ["number 1 of c is Infinity, expected a float32", graph({ initializers: [inline([1, Number.POSITIVE_INFINITY], [2])] })],
    ["the name of a node is \"\", expected a name", graph({ nodes: [node({ name: "" })] })],
  ])("by the encoder: %s", (message, broken) => expect(() => encode(broken)).toThrow(message));
});

describe("the wrapper", () => {
  const project = new Project({
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      noEmit: true,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
      types: [],
      paths: { "specformer/onnx": [join(import.meta.dirname, "../../src/runtime/onnx/index.ts")] },
    },
  });

  test("compiles strictly for every model, and so does code that uses it with onnxruntime-node", { timeout: 120_000 }, () => {
    for (const name of modelNames) project.createSourceFile(join(goldens, `${name}.onnx.ts`), emitOnnxWrapper(programOf(name, true), { source: "specs/a.yaml", version: "0.0.0" }).ts, { overwrite: true });
    const use = `import * as ort from "onnxruntime-node";
      import { generate, generateFrom } from "specformer/onnx";
      import { load } from "./gpt2.onnx.ts";
      import { load as loadTranslator } from "./marian.onnx.ts";
      const model = await load({ ort, graphs: { forward: "f", step: "s" }, weights: new Uint8Array(0), session: { intraOpNumThreads: 2 } });
      const { lm, hiddenStates } = await model.step({ tokens: [[1]] }, model.start());
      export const first: Float32Array | undefined = [lm, ...hiddenStates].map((n) => n.data)[0];
      export const made: number[][] = await generate(model, { tokens: [[1]] }, { maxNewTokens: 3 });
      const translator = await loadTranslator({ ort, graphs: {}, weights: new URL("https://example.org/weights.safetensors") });
      export const translated: number[][] = await generateFrom(translator, { tokens: [[1]] }, [[0]], { maxNewTokens: 3 });
      // @ts-expect-error tokens are required
      await model.forward({});
      // @ts-expect-error there is no such output
      export const none = (await model.forward({ tokens: [[1]] })).classes;
    `;
    project.createSourceFile(join(goldens, "use.ts"), use, { overwrite: true });
    const problems = project.getPreEmitDiagnostics();
    expect(project.formatDiagnosticsWithColorAndContext(problems)).toBe("");
  });

  /** The JavaScript with its one import given. */
  function evaluated(name: string): (files: ModelFiles) => Promise<AnyModel> {
    const { js } = emitOnnxWrapper(programOf(name), { source: "specs/a.yaml", version: "0.0.0" });
    const body = js.replace(/^import \{[^}]*\} from "specformer\/onnx";$/m, "").replace("export async function load", "return async function load");
    return new Function("OnnxModel", body)(OnnxModel) as (files: ModelFiles) => Promise<AnyModel>;
  }

  test("its JavaScript loads and generates, rows padded on the left among them", async () => {
    const { reference, files, onnx } = await pair("gpt2");
    const model = await evaluated("gpt2")(files);
    const prompt = { tokens: [[0, 0, 5], [7, 8, 9]], attentionMask: [[0, 0, 1], [1, 1, 1]] };
    const made = await generate(model, prompt, { maxNewTokens: 12 });
    expect(made).toEqual(await generate(reference, prompt, { maxNewTokens: 12 }));
    expect(made.map((row) => row.length)).toEqual([12, 12]);
    model.dispose();
    onnx.dispose();
  });

  test("its JavaScript encodes once and generates from that", async () => {
    const { reference, files, onnx } = await pair("marian");
    const model = await evaluated("marian")(files);
    const inputs = { tokens: [[4, 5, 6, 7], [9, 8, 0, 0]], attentionMask: [[1, 1, 1, 1], [1, 1, 0, 0]] };
    const start = [[1], [1]];
    expect(await generateFrom(model, inputs, start, { maxNewTokens: 9 })).toEqual(await generateFrom(reference, inputs, start, { maxNewTokens: 9 }));
    model.dispose();
    onnx.dispose();
  });
});
