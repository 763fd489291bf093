/** The model on typed arrays: `load`, and what it hands out. */
import type { Entry } from "../../program/program.ts";
import type { Context } from "./context.ts";
import { filled } from "./fold.ts";
import { cycle } from "./loops.ts";
import { camel, pascal, text } from "./names.ts";
import type { Constant, Field, FunctionItem, Interface, Line } from "./syntax.ts";
import { manifestLines } from "./weights.ts";

interface Method {
  readonly name: string;
  readonly doc: string;
  readonly type: string;
  readonly value: string;
}

function methods(context: Context, entries: readonly Entry[], rules: ReadonlyMap<string, string>): readonly Method[] {
  const encodes = entries.some((entry) => entry.kind === "encode");
  return entries.flatMap((entry): readonly Method[] => {
    const [inputs, outputs] = [`${pascal(entry.name)}Inputs`, `${pascal(entry.name)}Outputs`];
    const rulesOf = rules.get(entry.name) ?? "";
    switch (entry.kind) {
      case "forward":
        return [{ name: camel(entry.name), doc: entry.title, type: `(inputs: ${inputs}): Promise<${outputs}>`, value: `(inputs) => ${context.use("run")}(${rulesOf}, inputs, ${context.functionOfEntry(entry)}, w)` }];
      case "encode":
        return [{ name: "encode", doc: entry.title, type: `(inputs: ${inputs}): Promise<${outputs} & { readonly state: ${context.use("State")} }>`, value: `(inputs) => ${context.use("runEncode")}(${rulesOf}, inputs, encode, w)` }];
      case "step": {
        const mask = entry.inputs.find((input) => input.role.kind === "mask")?.name ?? "";
        const step: Method = { name: "step", doc: entry.title, type: `(inputs: ${inputs}, state: ${context.use("State")}): Promise<${outputs}>`, value: `(inputs, state) => ${context.use("runStep")}(${rulesOf}, inputs, step, w, state, ${text(camel(mask))})` };
        if (encodes) return [step];
        return [{ name: "start", doc: "An empty state, before the first step.", type: `(): ${context.use("State")}`, value: "() => new State()" }, step];
      }
    }
  });
}

/** The parameters that training changes, in the form of the manifest; null where it changes all. */
function trainedConstant(context: Context): Constant | null {
  const { parameters, trained } = context.program;
  if (trained === null) return null;
  const paths = new Set(trained);
  const lines = manifestLines(parameters.filter((p) => paths.has(p.path)));
  return {
    kind: "constant",
    name: "trained",
    exported: true,
    doc: ["Parameters that training changes, as the manifest has them; all others stay as they are."],
    type: context.use("Manifest"),
    value: ["[", ...lines.map((line) => `  ${line}`), "]"],
  };
}

export function modelItems(context: Context, rules: ReadonlyMap<string, string>): { readonly model: Interface; readonly manifest: readonly Constant[]; readonly load: FunctionItem } {
  const all = methods(context, context.program.entries, rules);
  const field = ({ name, doc, type }: Method): Field => ({ name, doc, type: type.replace("): ", ") => ") });
  const model: Interface = {
    kind: "interface",
    name: "Model",
    doc: ["The model with its weights: typed arrays in, typed arrays out, every input checked before anything runs."],
    fields: [
      { name: "weights", type: "Weights", doc: "The weights as tensors." },
      ...all.map(field),
      { name: "dispose", type: "() => void", doc: "Frees the weights." },
    ],
  };
  const kinds = context.weights.kinds.flatMap(({ path, blocks }) => [`  ${text(path)}: [`, ...filled(cycle(blocks).map((b) => `${text(camel(b))},`), 109).map((line) => `    ${line}`), "  ],"]);
  const manifest: Constant[] = [
    {
      kind: "constant",
      name: "manifest",
      doc: ["Parameters in weights.safetensors: path, shape, and how many layers have it where the path counts them."],
      type: context.use("Manifest"),
      value: ["[", ...manifestLines(context.program.parameters).map((line) => `  ${line}`), "]"],
    },
    ...(kinds.length === 0 ? [] : [{ kind: "constant" as const, name: "kinds", doc: ["The kind of each layer, in turn."], type: context.use("Kinds"), value: ["{", ...kinds, "}"] }]),
  ];
  const trained = trainedConstant(context);
  if (trained !== null) manifest.push(trained);
  const body: readonly Line[] = [
    { kind: "declaration", keyword: "const", name: "w", type: "Weights", value: `await ${context.use("loadWeights")}(weights, manifest${kinds.length === 0 ? "" : ", kinds"})`, comment: null },
    {
      kind: "nested",
      open: "return {",
      body: [...["weights: w", ...all.map(({ name, value }) => `${name}: ${value}`), `dispose: () => ${context.use("disposeWeights")}(w)`].map((line): Line => ({ kind: "nested", open: `${line},`, body: [], close: "" }))],
      close: "};",
    },
  ];
  const load: FunctionItem = {
    kind: "function",
    name: "load",
    doc: ["Loads the model from weights.safetensors: its bytes, or a source that reads pieces of it.", "@throws WeightsError that lists every tensor that is missing or does not fit"],
    exported: true,
    async: true,
    parameters: [{ name: "weights", type: context.use("WeightsSource") }],
    returns: "Promise<Model>",
    body,
  };
  return { model, manifest, load };
}
