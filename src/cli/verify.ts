/** Holds a model, on every target, against the outputs of its reference implementation. */
import { lowered } from "../lowered.ts";
import type { Model, Stack } from "../model/types.ts";
import { readModel } from "../spec/index.ts";
import { layout, weightsBytes } from "../weights/index.ts";
import { convertWeights } from "../checkpoints/index.ts";
import { planFor } from "./checkpoint.ts";
import { readText, specLibrary } from "./disk.ts";
import { openFamilies } from "./families.ts";
import { EXIT, report, type Io } from "./io.ts";
import type { BackendReport } from "../runtime/tfjs/node.ts";
import { CaseError, openCase, type Case } from "./verify/case.ts";
import { run, type VerifyTarget } from "./verify/models.ts";
import { holdAgainst, type OutputResult } from "./verify/run.ts";

export interface VerifyFlags {
  readonly spec?: string;
  readonly targets: readonly VerifyTarget[];
  readonly backend: string;
  readonly provider: string;
  readonly allowMissing?: true;
  readonly json?: true;
  readonly families?: string;
}

interface Line extends OutputResult {
  readonly target: VerifyTarget;
}

export async function verifyCommand(io: Io, folder: string, flags: VerifyFlags): Promise<number> {
  let given: Case;
  try {
    given = await openCase(io, folder, await openFamilies(io, flags.families));
  } catch (error) {
    if (!(error instanceof CaseError)) throw error;
    report(io, error.diagnostics, error.sources);
    return EXIT.diagnostics;
  }
  try {
    return await verifyCase(io, given, flags);
  } finally {
    await given.checkpoint.close();
  }
}

async function verifyCase(io: Io, given: Case, flags: VerifyFlags): Promise<number> {
  const { imported } = given.checkpoint;
  const spec = flags.spec === undefined ? { path: `${String(imported.spec["model"])}.yaml`, text: imported.specText } : await readText(io, flags.spec);
  const read = readModel(spec, specLibrary(io));
  report(io, read.result.diagnostics, read.sources);
  if (!read.result.ok) return EXIT.diagnostics;
  const model = unbounded(read.result.value.model);
  const hiddenStates = [...given.expected.keys()].some((name) => /hidden_state|_features$|_memory$/.test(imported.outputs.get(name)?.output ?? ""));
  const states = [...given.expected.keys()].some((name) => /last_(?:hidden|cell)$/.test(imported.outputs.get(name)?.output ?? ""));
  const made = lowered({ ...read.result.value, model }, { hiddenStates, states, logits: "all" });
  report(io, made.diagnostics, read.sources);
  if (!made.ok) return EXIT.diagnostics;
  const program = made.value;
  const plan = planFor(given.checkpoint, program);
  report(io, plan.diagnostics, given.sources);
  if (!plan.ok) return EXIT.diagnostics;
  const weights = await weightsBytes(layout(program.parameters, "F32"), convertWeights(plan.value, "F32"));

  const lines: Line[] = [];
  const missing = new Set<string>();
  let backend: BackendReport | null = null;
  for (const target of new Set(flags.targets)) {
    const running = await run(target, program, weights, flags);
    backend = running.backend ?? backend;
    try {
      const held = await holdAgainst(running.model, program, model, given);
      lines.push(...held.results.map((result) => ({ target, ...result })));
      for (const name of held.missing) missing.add(name);
    } finally {
      await running.close();
    }
  }

  const ok = lines.every((line) => line.ok) && (missing.size === 0 || flags.allowMissing === true);
  if (flags.json === true) {
    const results = lines.map(({ target, output, ok: good, maxAbs, maxRel, at, problem, ids, left, unknown }) => ({ target, output, ok: good, maxAbs, maxRel, at, problem, ...(ids === undefined ? {} : { ids }), ...(left === undefined ? {} : { left }), ...(unknown === 0 ? {} : { unknown }) }));
    io.out(JSON.stringify({ ok, model: model.name, family: imported.family, backend, results, missing: [...missing] }, null, 2));
  } else {
    for (const line of table(lines)) io.out(line);
    if (backend !== null && backend.tensorflow !== null) io.out(`tfjs ran on TensorFlow ${backend.tensorflow}, ${backend.gpu ? "on a GPU" : "on the CPU; no GPU is in use"}`);
    if (backend !== null && backend.adapter !== null) io.out(`tfjs ran on WebGPU: ${backend.adapter}${backend.gpu ? "" : "; it is software, no GPU is in use"}`);
    for (const target of new Set(flags.targets)) {
      const diverging = lines.find((line) => line.target === target && !line.ok && /hidden_states\.\d+$/.test(line.output));
      if (diverging !== undefined) io.out(`${target}: the first hidden states to diverge are ${diverging.output}`);
    }
    for (const [output, unknown] of new Map(lines.flatMap((line) => (line.unknown === 0 ? [] : [[line.output, line.unknown] as const]))))
      io.out(`${output}: ${unknown} number${unknown === 1 ? " is" : "s are"} not compared: the reference's ${unknown === 1 ? "is" : "are"} not finite`);
    for (const [output, left] of new Map(lines.flatMap((line) => (line.left === undefined ? [] : [[line.output, line.left] as const]))))
      io.out(`${output}: ${left} number${left === 1 ? " is" : "s are"} not compared: the reference pools padding there, and a model its real tokens`);
    if (missing.size > 0) io.out(`${flags.allowMissing === true ? "left out" : "missing"}: ${[...missing].join(", ")}`);
    io.out(ok ? `${imported.className}: every output agrees` : `${imported.className}: does not agree with the reference`);
  }
  return ok ? EXIT.ok : EXIT.diagnostics;
}

/** References hold to a context only where they have a table of positions; where positions are computed they go on. */
function unbounded(model: Model): Model {
  const tabled = (stack: Stack): boolean =>
    stack.input.kind !== "tokens" || stack.positions.some((p) => p.kind === "learned") || stack.layers.some((layer) => layer.steps.some((step) => step.sublayers.some((s) => s.kind === "attention" && s.disentangled !== null)));
  return { ...model, stacks: model.stacks.map((stack) => (tabled(stack) ? stack : { ...stack, context: null })) };
}

const figure = (n: number): string => (n === 0 ? "0" : n.toExponential(1));

/** One line an output: its target, whether it agrees, and how far it is off. */
export function table(lines: readonly Line[]): readonly string[] {
  const rows = [["target", "output", "", "largest absolute", "relative", "at"], ...lines.map((l) => [l.target, l.output, l.ok ? "agrees" : "differs", figure(l.maxAbs), figure(l.maxRel), l.problem ?? (l.at === null ? "" : `[${l.at.join(", ")}]`)])];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
