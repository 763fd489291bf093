/** Canonical weights held against the program that they are for. */
import { checkpointError } from "../../diagnostics/catalogue/checkpoints.ts";
import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import type { Parameter } from "../../program/parameter.ts";
import { sameShape, type WeightType } from "../../weights/element.ts";
import type { StoredTensor } from "../../weights/read.ts";
import { reportDiagnostics, weightReport } from "../../weights/report.ts";

const isWeightType = (type: string): type is WeightType => type === "F32" || type === "F16" || type === "BF16";

/**
 * Checks that a file holds every parameter in its shape, all in one type.
 *
 * @returns that type, or what is missing, misshapen or of another type, by name
 */
export function checkCanonical(parameters: readonly Pick<Parameter, "path" | "shape">[], found: ReadonlyMap<string, StoredTensor>): Result<WeightType> {
  const missing = parameters.filter(({ path }) => !found.has(path)).map(({ path, shape }) => ({ name: path, shape, wantedBy: path }));
  const misshapen = parameters.flatMap(({ path, shape }) => {
    const there = found.get(path);
    return there === undefined || sameShape(there.shape, shape) ? [] : [{ name: path, shape: there.shape, wantedBy: path, wanted: shape }];
  });
  const known = new Set(parameters.map(({ path }) => path));
  const unused = [...found.values()].filter(({ name }) => !known.has(name)).map(({ name, shape }) => ({ name, shape }));
  const first = parameters.map(({ path }) => found.get(path)?.type).find((type) => type !== undefined && isWeightType(type));
  const type: WeightType = first !== undefined && isWeightType(first) ? first : "F32";
  const odd: Diagnostic[] = [...found.values()].filter((t) => known.has(t.name) && t.type !== type).map((t) => checkpointError("K0409", { path: t.name, type: t.type, first: type }, null));
  const diagnostics = [...odd, ...reportDiagnostics(weightReport(missing, unused, misshapen))];
  return diagnostics.some((d) => d.severity === "error") ? { ok: false, diagnostics } : { ok: true, value: type, diagnostics };
}
