/** Counts parameters, exactly, block by block, and multiply-adds. */
import { multiplyAdds, sizesOf } from "../analyse/operations.ts";
import { countParameters, totalParameters, trainedParameters, type Count } from "../analyse/parameters.ts";
import { lowered } from "../lowered.ts";
import { readModel } from "../spec/index.ts";
import { readText, specFiles, specLibrary } from "./disk.ts";
import { EXIT, report, UsageError, type Io } from "./io.ts";

/** Digits in groups of three. */
const grouped = (n: bigint): string => n.toString().replace(/\B(?=(\d{3})+$)/g, ",");

/** JSON has no integers beyond 2^53; larger totals are refused when a spec is checked. */
const json = (count: Count): object => ({
  name: count.name,
  parameters: Number(count.each) * count.times,
  ...(count.times > 1 ? { times: count.times, each: Number(count.each) } : {}),
  ...(count.shape === null ? {} : { shape: count.shape }),
  ...(count.parts.length > 0 ? { parts: count.parts.map(json) } : {}),
});

function rows(count: Count, depth: number): readonly (readonly [string, string, string])[] {
  const name = `${"  ".repeat(depth)}${count.name}${count.times > 1 ? `  (${count.times} alike, each ${grouped(count.each)})` : ""}`;
  const inner = depth < 3 ? count.parts.flatMap((part) => rows(part, depth + 1)) : [];
  return [[name, grouped(count.each * BigInt(count.times)), count.shape === null ? "" : `[${count.shape.join(", ")}]`], ...inner];
}

/** JSON's integers are as long as they need to be; JavaScript's are not. */
const exact = (text: string): string => text.replace(/("macs": )"(\d+)"/g, "$1$2");

export async function summary(io: Io, paths: readonly string[], options: { readonly json?: true; readonly length?: number; readonly tower?: string }): Promise<number> {
  let failed = false;
  const all: object[] = [];
  for (const path of await specFiles(io, paths)) {
    const { result, sources } = readModel(await readText(io, path), specLibrary(io), options.tower ?? null);
    report(io, result.diagnostics, sources);
    if (!result.ok) {
      failed = true;
      continue;
    }
    const { model } = result.value;
    const made = lowered(result.value);
    report(io, made.diagnostics, sources);
    if (!made.ok) {
      failed = true;
      continue;
    }
    const program = made.value;
    const trained = trainedParameters(program);
    const total = totalParameters(program);
    const counts = countParameters(program);
    const several = program.entries.every(({ kind, name }) => kind !== name);
    // What joins towers is a part of the whole pass.
    const runs = program.entries.filter(({ kind, name }) => kind === "forward" && (several || name === kind)).map(({ name }) => {
      const lengths = sizesOf(program, name, options.length ?? null);
      return { name, lengths, macs: multiplyAdds(program, name, lengths) };
    });
    // Of a model of several tasks, the one that computes most.
    const { macs, lengths } = runs.reduce((most, run) => (run.macs > most.macs ? run : most));
    if (options.length !== undefined && runs.every((run) => Object.keys(run.lengths).length === 0)) throw new UsageError(`${model.name} reads nothing of a length that can be chosen`);
    if (options.json === true) {
      all.push({ parameters: Number(total), trainable: Number(trained), macs: macs.toString(), lengths, ...(several ? { tasks: Object.fromEntries(runs.map((run) => [run.name, { macs: run.macs.toString(), lengths: run.lengths }])) } : {}), model: model.name, type: model.type, blocks: counts.map(json) });
      continue;
    }
    const lines = counts.flatMap((count) => rows(count, 1));
    const [wide, digits] = [0, 1].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0), grouped(total).length)) as [number, number];
    io.out(`${model.name}, ${model.type}: ${grouped(total)} parameters${trained === total ? "" : `, ${grouped(trained)} of them trained`}`);
    for (const [name, count, shape] of lines) io.out(`${name.padEnd(wide)}  ${count.padStart(digits)}  ${shape}`.trimEnd());
    for (const run of runs) {
      const at = Object.entries(run.lengths).map(([symbol, n]) => `${symbol} ${grouped(BigInt(n))}`);
      io.out(`${grouped(run.macs)} multiply-adds in ${several ? `${run.name}, for one row` : "a forward pass of one row"}${at.length === 0 ? "" : ` (${at.join(", ")})`}`);
    }
  }
  if (options.json === true) io.out(exact(JSON.stringify(all.length === 1 ? all[0] : all, null, 2)));
  return failed ? EXIT.diagnostics : EXIT.ok;
}
