/** A model with adapters to the same model without: their products become part of the weights. */
import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { checkCanonical } from "../checkpoints/export/index.ts";
import { adaptersOn } from "../lower/adapters.ts";
import { lower } from "../lower/index.ts";
import { lowered } from "../lowered.ts";
import { loraScale } from "../model/adapters.ts";
import { readModel } from "../spec/index.ts";
import { layout, mergedPieces, readSafetensors, writeWeights } from "../weights/index.ts";
import { weightTypes } from "./compile.ts";
import { fileSource, readText, reason, shown, specLibrary, writeAll, writeStream } from "./disk.ts";
import { EXIT, report, UsageError, type Io } from "./io.ts";

export interface MergeFlags {
  readonly weights: string;
  readonly name?: string;
  readonly out: string;
  readonly dtype: keyof typeof weightTypes;
  readonly force?: true;
}

export async function mergeCommand(io: Io, specPath: string, flags: MergeFlags): Promise<number> {
  const read = readModel(await readText(io, specPath), specLibrary(io));
  const made = read.result.ok ? lowered(read.result.value) : read.result;
  report(io, made.diagnostics, read.sources);
  if (!read.result.ok || !made.ok) return EXIT.diagnostics;
  const { model } = read.result.value;
  if (model.lora.length === 0) throw new UsageError(`${specPath} has no adapters to merge`);
  if (!specPath.endsWith(".yaml")) throw new UsageError(`${specPath} is no .yaml file that the merged model's spec could extend`);
  const name = flags.name ?? `${model.name}-merged`;
  const target = join(dirname(resolve(io.cwd, specPath)), `${name}.yaml`);
  if (existsSync(target) && flags.force !== true) throw new UsageError(`${shown(io, target)} exists; --force overwrites it, --name gives another`);
  const weightsPath = resolve(io.cwd, flags.weights);
  const source = await fileSource(weightsPath).catch((error: unknown) => {
    throw new UsageError(`cannot read ${shown(io, weightsPath)}: ${reason(error)}`);
  });
  try {
    const file = await readSafetensors(source, shown(io, weightsPath));
    const checked = file.ok ? checkCanonical(made.value.parameters, file.value.tensors) : file;
    report(io, checked.diagnostics, read.sources);
    if (!file.ok || !checked.ok) return EXIT.diagnostics;
    const { parameters } = lower({ ...model, lora: [], train: null }, { hiddenStates: false, logits: "all" });
    const on = adaptersOn(model.lora);
    const adapters = (path: string) => {
      const [lora] = on(path);
      return lora === undefined ? null : { scale: loraScale(lora) };
    };
    const type = weightTypes[flags.dtype];
    const weights = resolve(io.cwd, flags.out, name, "weights.safetensors");
    if (weights === weightsPath) throw new UsageError(`${shown(io, weights)} is what is merged; --name gives another`);
    await writeStream(weights, writeWeights(layout(parameters, type), mergedPieces(parameters, file.value.tensors, adapters, type)));
    const text = `# ${model.name} with its adapters merged into its weights.\nmodel: ${name}\nextends: ${basename(specPath, ".yaml")}\nadapt: null\ntrain: null\n`;
    await writeAll(dirname(target), [{ path: basename(target), content: text }]);
    io.out(`wrote ${shown(io, target)} and ${shown(io, weights)}; next: specformer compile ${shown(io, target)}`);
    return EXIT.ok;
  } finally {
    await source.close();
  }
}
