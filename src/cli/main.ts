/** The command line: parses arguments, runs one command, sets the exit code. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { SpecformerError } from "../diagnostics/diagnostic.ts";
import { version } from "../version.ts";
import { EXIT, report, UsageError, type Io } from "./io.ts";
import type { NativePackage } from "./native/package.ts";

const targets = ["tfjs", "onnx", "program", "onnx-text"] as const;
const nativePackages: readonly NativePackage[] = ["tfjs-node-gpu", "tfjs-node"];
const backends = ["auto", "node-gpu", "node", "webgpu", "wasm", "cpu"] as const;

function list<T extends string>(allowed: readonly T[]) {
  return (value: string): readonly T[] => {
    const names = value.split(",").map((name) => name.trim());
    return names.map((name) => allowed.find((a) => a === name) ?? refuse(`${name} is not one of ${allowed.join(", ")}`));
  };
}

function refuse(message: string): never {
  throw new InvalidArgumentError(message);
}

function whole(value: string): number {
  const n = Number(value);
  return Number.isSafeInteger(n) && n >= 0 ? n : refuse("expected a whole number");
}

type Shapes = readonly (readonly [name: string, shape: readonly number[]])[];

function inputShape(value: string, before: Shapes | undefined): Shapes {
  const [, name, extents] = /^([A-Za-z_]\w*)=([1-9]\d{0,6}(?:x[1-9]\d{0,6}){0,7})$/.exec(value) ?? [];
  if (name === undefined || extents === undefined) return refuse("expected NAME=SHAPE, such as pixel_values=1x3x384x384");
  return [...(before ?? []), [name, extents.split("x").map(Number)]];
}

const positive = (value: string): number => (Number(value) === 0 ? refuse("expected a whole number over 0") : whole(value));

const examples = (...lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  $ specformer ${line}`).join("\n")}\n`;

/** @param run receives the exit code of the command that ran */
export function program(io: Io, run: (code: number) => void): Command {
  const root = new Command("specformer")
    .description("Compiles YAML specs of transformers to TypeScript for TensorFlow.js and to ONNX, and proves that both compute what the reference computes.")
    .version(version, "-V, --version")
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) })
    .showHelpAfterError("(specformer --help lists the commands)")
    .addHelpText("after", examples("init my-model", "check my-model.yaml", "compile my-model.yaml --init 42", "import ./checkpoint", "verify ./case"));

  root
    .command("init [name]")
    .description("write a spec to start from")
    .addOption(new Option("--type <type>", "shape of the model").choices(["decoder", "encoder", "encoder-decoder", "vision"]).default("decoder"))
    .addHelpText("after", examples("init my-model", "init my-classifier --type encoder"))
    .action(async (name: string | undefined, options: { type: "decoder" | "encoder" | "encoder-decoder" | "vision" }) => run(await (await import("./init.ts")).init(io, name ?? "my-model", options.type)));

  root
    .command("check <spec...>")
    .description("report every problem of a spec; write nothing")
    .option("--json", "print diagnostics as JSON")
    .option("--explain", "print the spec with everything spelled out")
    .addHelpText("after", examples("check my-model.yaml", "check specs/ --json", "check my-model.yaml --explain"))
    .action(async (specs: string[], options: { json?: true; explain?: true }) => run(await (await import("./check.ts")).check(io, specs, options)));

  root
    .command("compile <spec...>")
    .description("write the model as TypeScript and ONNX")
    .option("--target <names>", `what to write: ${targets.join(", ")}`, list(targets), ["tfjs", "onnx"])
    .option("--out <folder>", "where; each model gets a folder of its own", "generated")
    .option("--hidden-states", "add an output for the hidden states around every layer")
    .addOption(new Option("--logits <which>", "scores of the vocabulary for every position, or the last real one of each row").choices(["all", "last"]).default("all"))
    .option("--standalone", "put the runtime's functions into the TypeScript instead of importing them")
    .option("--tower <name>", "of a model of several towers, this one alone, as MODEL-TOWER")
    .option("--no-js", "write the TypeScript alone, without .js and .d.ts")
    .addOption(new Option("--dtype <type>", "numbers of the weights file").choices(["float32", "float16", "bfloat16"]).default("float32"))
    .option("--init <seed>", "also write weights.safetensors with seeded random weights", whole)
    .option("--check", "write nothing; fail where a file is missing or differs (for CI)")
    .option("--json", "print the result as JSON")
    .addHelpText("after", examples("compile my-model.yaml", "compile specs/ --out generated --check", "compile gpt2.yaml --target onnx --logits last --init 42"))
    .action(async (specs: string[], options) => run(await (await import("./compile.ts")).compileCommand(io, specs, options)));

  root
    .command("import <folder>")
    .description("make a spec and canonical weights of a published checkpoint (config.json and safetensors)")
    .option("--name <name>", "name of the model; the folder's by default")
    .option("--spec <file>", "where the spec is written; NAME.yaml by default")
    .option("--out <folder>", "where NAME/weights.safetensors is written", "generated")
    .addOption(new Option("--dtype <type>", "numbers of the weights file").choices(["float32", "float16", "bfloat16"]).default("float32"))
    .option("--config-only", "write the spec alone")
    .option("--families <folder>", "tables of your own, beside those of the package")
    .option("--input <name=shape>", "the shape of an input by the reference's name, where pictures have another size than config.json says: pixel_values=1x3x384x384", inputShape)
    .option("--force", "overwrite an existing spec")
    .addHelpText("after", examples("import ./gpt2", "import ./vit --input pixel_values=1x3x384x384", "import ./Llama-3.2-1B --name llama --dtype bfloat16", "import ./pebble --families ./families"))
    .action(async (folder: string, options) => run(await (await import("./import.ts")).importCommand(io, folder, options)));

  root
    .command("merge <spec>")
    .description("write the same model without adapters: their products become part of the weights")
    .requiredOption("--weights <file>", "the model's canonical weights.safetensors")
    .option("--name <name>", "name of the merged model; NAME-merged by default")
    .option("--out <folder>", "where NAME/weights.safetensors is written", "generated")
    .addOption(new Option("--dtype <type>", "numbers of the weights file").choices(["float32", "float16", "bfloat16"]).default("float32"))
    .option("--force", "overwrite an existing spec")
    .addHelpText("after", examples("merge tuned.yaml --weights generated/tuned/weights.safetensors"))
    .action(async (spec: string, options) => run(await (await import("./merge.ts")).mergeCommand(io, spec, options)));

  root
    .command("export <spec>")
    .description("write config.json and model.safetensors of the published family that a spec fits")
    .requiredOption("--weights <file>", "the model's canonical weights.safetensors")
    .option("--family <name>", "the family, where the spec fits several")
    .option("--class <name>", "the class as the reference library names it, such as LlamaForCausalLM")
    .option("--families <folder>", "tables of your own, beside those of the package")
    .option("--out <folder>", "where both files are written; NAME-FAMILY by default")
    .option("--force", "overwrite files that are there")
    .addHelpText("after", examples("export gpt2.yaml --weights generated/gpt2/weights.safetensors", "export mine.yaml --weights mine.safetensors --family llama --out ./mine-llama"))
    .action(async (spec: string, options) => run(await (await import("./export.ts")).exportCommand(io, spec, options)));

  root
    .command("verify <case>")
    .description("hold a model against the outputs of its reference implementation")
    .option("--spec <file>", "use this spec instead of the imported one")
    .option("--targets <names>", "reference, tfjs, onnx", list(["reference", "tfjs", "onnx"] as const), ["reference", "tfjs", "onnx"])
    .addOption(new Option("--backend <name>", "what TensorFlow.js runs on").choices(backends).default("wasm"))
    .option("--provider <name>", "what ONNX Runtime runs on: cpu, webgpu, cuda, … as far as onnxruntime-node has it here", "cpu")
    .option("--families <folder>", "tables of your own, beside those of the package")
    .option("--allow-missing", "don't fail for an expected output that nothing produces")
    .option("--json", "print the result as JSON")
    .addHelpText("after", "\nA case is a folder with config.json, model.safetensors, inputs.safetensors and expected.safetensors.")
    .addHelpText("after", examples("verify ./case", "verify ./case --targets tfjs --backend cpu", "verify ./case --json"))
    .action(async (folder: string, options) => run(await (await import("./verify.ts")).verifyCommand(io, folder, options)));

  root
    .command("native")
    .description("build the native binding of tfjs-node-gpu or tfjs-node against a TensorFlow of today")
    .option("--tensorflow <folder>", "the `tensorflow` folder of a TensorFlow for Python, for CPU or CUDA; without it this says where to get one")
    .addOption(new Option("--package <name>", "which package, as it is installed under node_modules/@tensorflow").choices(nativePackages).default("tfjs-node-gpu"))
    .option("--undo", "leave the package as npm installed it")
    .addOption(new Option("--prove <folder>").hideHelp())
    .addHelpText("after", examples("native --tensorflow tf/lib/python3.12/site-packages/tensorflow", "native --tensorflow ./tensorflow-2.21/tensorflow --package tfjs-node", "native --undo"))
    .action(async (options) => run(await (await import("./native.ts")).native(io, options)));

  root
    .command("summary <spec...>")
    .description("count parameters, exactly, block by block, and multiply-adds")
    .option("--length <n>", "positions of each sequence, for multiply-adds; its context by default", positive)
    .option("--tower <name>", "of a model of several towers, this one alone")
    .option("--json", "print the counts as JSON")
    .addHelpText("after", examples("summary gpt2.yaml", "summary gpt2.yaml --length 128", "summary specs/ --json"))
    .action(async (specs: string[], options: { json?: true; length?: number; tower?: string }) => run(await (await import("./summary.ts")).summary(io, specs, options)));

  return root;
}

/** Texts that an error's diagnostics point into, where it brings them. */
const sourcesOf = (error: SpecformerError): ReadonlyMap<string, string> => ("sources" in error && error.sources instanceof Map ? (error.sources as ReadonlyMap<string, string>) : new Map());

/** Errors of the runtimes say themselves what is wrong; generated modules bring classes of their own, so the name decides. */
const runtimeErrors: ReadonlySet<string> = new Set(["BackendError", "DeviceError", "InputError", "LoadError", "WeightsError"]);
const isRuntimeError = (error: unknown): error is Error => error instanceof Error && runtimeErrors.has(error.name);

export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  try {
    await program(io, (exit) => {
      code = exit;
    }).parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof UsageError) {
      io.err(`error: ${error.message}`);
      return EXIT.usage;
    }
    if (error instanceof SpecformerError) {
      report(io, error.diagnostics, sourcesOf(error));
      return EXIT.diagnostics;
    }
    if (isRuntimeError(error)) {
      io.err(`error: ${error.message}`);
      return EXIT.diagnostics;
    }
    io.err(`specformer ${version} made a mistake of its own: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`);
    if (process.env["SPECFORMER_DEBUG"] !== undefined && error instanceof Error) io.err(error.stack ?? "");
    else io.err("Please report it with the spec and the command. SPECFORMER_DEBUG=1 shows where it happened.");
    return EXIT.bug;
  }
}
