import type { Norm } from "../../model/types.ts";
import type { Norm as WrittenNorm, NormOverride } from "../written.ts";
import { sure } from "./values.ts";

/** The model's norm, or a single one where it differs. Default of bias: kind = layer. */
export function resolveNorm(norm: WrittenNorm | undefined, override: NormOverride = {}): Norm {
  const kind = sure(override.kind ?? norm?.kind, "norm.kind");
  const affine = override.affine ?? norm?.affine ?? true;
  // A bias that the model states holds for its own kind: another kind has its own default.
  const inherited = kind === norm?.kind ? norm.bias : undefined;
  return {
    kind,
    eps: sure(override.eps ?? norm?.eps, "norm.eps"),
    bias: affine && (override.bias ?? inherited ?? kind === "layer"),
    affine,
    offset: affine ? (override.offset ?? norm?.offset ?? 0) : 0,
  };
}

/** The norm after the last layer, which a boolean or a norm of its own says; else it stands where norms stand before sublayers. */
export function resolveFinalNorm(norm: WrittenNorm | undefined): Norm | null {
  const final = norm?.final;
  if (typeof final === "object" && final !== null) return resolveNorm(norm, final);
  return (final ?? (norm?.place !== "post" && norm?.place !== "none")) ? resolveNorm(norm) : null;
}

/** A norm that stands only where it is given. */
export function resolveOptionalNorm(norm: WrittenNorm | undefined, override: NormOverride | undefined): Norm | null {
  return override === undefined ? null : resolveNorm(norm, override);
}
