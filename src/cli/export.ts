/** A spec and its canonical weights to a published checkpoint: config.json and model.safetensors of the family that the spec fits. */
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { checkCanonical, exportedPieces, exportLayout, exportModel } from "../checkpoints/export/index.ts";
import { lowered } from "../lowered.ts";
import { readModel } from "../spec/index.ts";
import { readSafetensors, writeWeights, type ByteSource } from "../weights/index.ts";
import { fileSource, readText, reason, shown, specLibrary, writeAll, writeStream } from "./disk.ts";
import { openFamilies } from "./families.ts";
import { EXIT, report, UsageError, type Io } from "./io.ts";

export interface ExportFlags {
  readonly weights: string;
  readonly family?: string;
  readonly class?: string;
  readonly out?: string;
  readonly force?: true;
  readonly families?: string;
}

const files = ["config.json", "model.safetensors"] as const;

async function opened(io: Io, path: string): Promise<ByteSource & { close(): Promise<void> }> {
  try {
    return await fileSource(path);
  } catch (error) {
    throw new UsageError(`cannot read ${shown(io, path)}: ${reason(error)}`);
  }
}

export async function exportCommand(io: Io, specPath: string, flags: ExportFlags): Promise<number> {
  const families = await openFamilies(io, flags.families);
  const read = readModel(await readText(io, specPath), specLibrary(io));
  if (!read.result.ok) {
    report(io, read.result.diagnostics, read.sources);
    return EXIT.diagnostics;
  }
  const { model } = read.result.value;
  const made = lowered(read.result.value);
  if (!made.ok) {
    report(io, made.diagnostics, read.sources);
    return EXIT.diagnostics;
  }
  const { parameters } = made.value;
  const weightsPath = resolve(io.cwd, flags.weights);
  const source = await opened(io, weightsPath);
  try {
    const file = await readSafetensors(source, shown(io, weightsPath));
    const type = file.ok ? checkCanonical(parameters, file.value.tensors) : file;
    report(io, type.diagnostics, read.sources);
    if (!file.ok || !type.ok) return EXIT.diagnostics;
    const options = { ...(flags.family === undefined ? {} : { family: flags.family }), ...(flags.class === undefined ? {} : { className: flags.class }) };
    // What is trained is no part of what a checkpoint says.
    const exported = exportModel({ ...read.result.value, model: { ...model, train: null } }, parameters, families.all, type.value, options);
    report(io, exported.diagnostics, new Map([...families.sources, ...read.sources]));
    if (!exported.ok) return EXIT.diagnostics;
    const { family, className, configText, tensors } = exported.value;
    const folder = resolve(io.cwd, flags.out ?? `${basename(model.name)}-${family}`);
    const there = files.find((name) => existsSync(join(folder, name)));
    if (there !== undefined && flags.force !== true) throw new UsageError(`${shown(io, join(folder, there))} exists; --force overwrites it, --out names another folder`);
    const [config, weights] = files.map((name) => join(folder, name)) as [string, string];
    const whole = `${weights}.whole-${process.pid}`;
    try {
      // The large file first and beside its place, so that a failure leaves what was there.
      await mkdir(folder, { recursive: true });
      await writeStream(whole, writeWeights(exportLayout(tensors, type.value), exportedPieces(exported.value, file.value.tensors, type.value)));
      await writeAll(folder, [{ path: basename(config), content: configText }]);
      await rename(whole, weights);
    } finally {
      await rm(whole, { force: true });
    }
    io.out(`${className} of family ${family}: ${tensors.length} tensors`);
    io.out(`wrote ${shown(io, config)} and ${shown(io, weights)}`);
    return EXIT.ok;
  } finally {
    await source.close();
  }
}
