/** A published checkpoint to a spec and canonical weights. */
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { totalParameters } from "../analyse/parameters.ts";
import { lower } from "../lower/index.ts";
import { readModel } from "../spec/index.ts";
import { canonicalWeights, openCheckpoint, planFor } from "./checkpoint.ts";
import { weightTypes } from "./compile.ts";
import { openFamilies } from "./families.ts";
import { shown, specLibrary, writeAll, writeStream } from "./disk.ts";
import { EXIT, report, UsageError, type Io } from "./io.ts";

export interface ImportFlags {
  readonly name?: string;
  readonly spec?: string;
  readonly out: string;
  readonly dtype: keyof typeof weightTypes;
  readonly configOnly?: true;
  /** Shapes of inputs by the reference's names. */
  readonly input?: readonly (readonly [name: string, shape: readonly number[]])[];
  readonly force?: true;
  readonly families?: string;
}

export async function importCommand(io: Io, folder: string, flags: ImportFlags): Promise<number> {
  const families = await openFamilies(io, flags.families);
  const { result, sources } = await openCheckpoint(io, folder, { families, ...(flags.name === undefined ? {} : { name: flags.name }), configOnly: flags.configOnly ?? false, ...(flags.input === undefined ? {} : { inputs: new Map(flags.input) }) });
  if (!result.ok) {
    report(io, result.diagnostics, sources);
    return EXIT.diagnostics;
  }
  const checkpoint = result.value;
  try {
    report(io, checkpoint.diagnostics, sources);
    const { imported } = checkpoint;
    const specPath = resolve(io.cwd, flags.spec ?? `${String(imported.spec["model"])}.yaml`);
    if (existsSync(specPath) && flags.force !== true) throw new UsageError(`${shown(io, specPath)} exists; --force overwrites it, --spec names another file`);
    const read = readModel({ path: shown(io, specPath), text: imported.specText }, specLibrary(io));
    if (!read.result.ok) {
      report(io, read.result.diagnostics, read.sources);
      return EXIT.diagnostics;
    }
    const program = lower(read.result.value.model, { hiddenStates: false, logits: "all" });
    const written: string[] = [];
    if (flags.configOnly !== true) {
      const plan = planFor(checkpoint, program);
      report(io, plan.diagnostics, sources);
      if (!plan.ok) return EXIT.diagnostics;
      const weights = resolve(io.cwd, flags.out, program.name, "weights.safetensors");
      // The weights first: a spec that stands there has its weights.
      await writeStream(weights, canonicalWeights(plan.value, program, weightTypes[flags.dtype]));
      written.push(shown(io, weights));
    }
    await writeAll(dirname(specPath), [{ path: basename(specPath), content: imported.specText }]);
    written.unshift(shown(io, specPath));
    io.out(`${imported.className} of family ${imported.family}: ${totalParameters(program).toLocaleString("en-US")} parameters`);
    io.out(`wrote ${written.join(" and ")}; next: specformer compile ${shown(io, specPath)}${flags.out === "generated" ? "" : ` --out ${flags.out}`}${flags.dtype === "float32" ? "" : ` --dtype ${flags.dtype}`}`);
    return EXIT.ok;
  } finally {
    await checkpoint.close();
  }
}

