/** `--families`: a folder with tables of the user's own, beside those of the package. */
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { families, withOwnFamilies, type FamilySource } from "../checkpoints/index.ts";
import { sourceError } from "../diagnostics/catalogue/source.ts";
import { SpecformerError } from "../diagnostics/diagnostic.ts";
import { limits } from "../source/limits.ts";
import { readText, reason, shown, type TextFile } from "./disk.ts";
import { UsageError, type Io } from "./io.ts";

export interface Families {
  readonly all: readonly FamilySource[];
  /** Texts of all tables by the names that diagnostics call them. */
  readonly sources: ReadonlyMap<string, string>;
}

/** More would be another folder than was meant. */
const mostFiles = 500;
/** Bytes of a text whose characters would all be too many. */
const mostBytes = 4 * limits.characters;

/** Problems of tables, with the texts that they point into. */
export class FamiliesError extends SpecformerError {
  readonly sources: ReadonlyMap<string, string>;

  constructor(diagnostics: ConstructorParameters<typeof SpecformerError>[0], sources: ReadonlyMap<string, string>) {
    super(diagnostics);
    this.sources = sources;
  }
}

async function tablesIn(io: Io, folder: string): Promise<readonly string[]> {
  const path = resolve(io.cwd, folder);
  try {
    const names = (await readdir(path)).filter((name) => /\.ya?ml$/.test(name)).sort();
    if (names.length > mostFiles) throw new UsageError(`${shown(io, path)} has ${names.length} YAML files, and ${mostFiles} tables are read at most`);
    if (names.length === 0) throw new UsageError(`no table in ${shown(io, path)}: a table is a .yaml file`);
    return names.map((name) => join(path, name));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${shown(io, path)}: ${reason(error)}`);
  }
}

/** @throws FamiliesError with everything that is wrong with the user's tables */
export async function openFamilies(io: Io, folder: string | undefined): Promise<Families> {
  const shipped = new Map(families.map(({ file, text }) => [file, text]));
  if (folder === undefined) return { all: families, sources: shipped };
  const files: TextFile[] = [];
  for (const path of await tablesIn(io, folder)) {
    const { size } = await stat(path);
    if (size > mostBytes) throw new FamiliesError([sourceError("S0101", { size, limit: limits.characters }, { file: shown(io, path), start: 0, end: 0, line: 1, column: 1 })], new Map());
    files.push(await readText(io, path));
  }
  const sources = new Map([...shipped, ...files.map(({ path, text }) => [path, text] as const)]);
  const all = withOwnFamilies(files, families);
  if (!all.ok) throw new FamiliesError(all.diagnostics, sources);
  return { all: all.value, sources };
}
