/** Codebooks: of each the codeword with the best score. Baevski et al. 2020, arXiv:2006.11477. */
import { product, size } from "../size.ts";
import { at, dim, elements, known, one, ShapeError, showDims, type Dim } from "../tensor.ts";
import type { Value } from "../value.ts";
import { composite, type Definition } from "./op.ts";

export const best_codes = composite<{ readonly groups: number }>()({
  title: "The codeword with the largest score in each codebook, whose scores stand one behind the other; of equals the first",
  source: "Hugging Face Wav2Vec2GumbelVectorQuantizer, as it is at inference",
  inputs: ["scores"],
  shape: ({ scores }, { groups }) => {
    if (scores.dtype !== "float" || known(at(scores.dims, -1)) % groups !== 0) throw new ShapeError(`${groups} codebooks by ${showDims(scores.dims)}`);
    return { dtype: "int", dims: [...scores.dims.slice(0, -1), dim("groups", groups)] };
  },
  define: (d, { scores }, { groups }) => {
    const dims = [...scores.type.dims.slice(0, -1), dim("groups", groups)];
    const apart = d.apply("reshape", { x: scores }, { dims: [...dims, dim("codes", known(at(scores.type.dims, -1)) / groups)] });
    return d.apply("reshape", { x: d.apply("top_k", { x: apart }, { to: one }) }, { dims });
  },
});

export const codewords = composite<{ readonly to: Dim }>()({
  title: "Rows of the codebooks, which stand one below the other; those of one vector side by side",
  source: "Hugging Face Wav2Vec2GumbelVectorQuantizer: a one-hot choice times the codevectors",
  inputs: ["codes", "table"],
  shape: ({ codes, table }, { to }) => {
    const groups = known(at(codes.dims, -1));
    const fits = codes.dtype === "int" && table.dims.length === 2 && known(at(table.dims, 0)) % groups === 0 && known(to) === groups * known(at(table.dims, 1));
    if (!fits) throw new ShapeError(`${showDims(codes.dims)} of codebooks ${showDims(table.dims)}`);
    return { dtype: "float", dims: [...codes.dims.slice(0, -1), to] };
  },
  define: (d, { codes, table }, { to }) => {
    const groups = at(codes.type.dims, -1);
    const first = d.apply("multiply", { a: d.apply("iota", {}, { start: size(0), dim: groups }), b: d.scalar(known(at(table.type.dims, 0)) / known(groups), "int") }, {});
    const rows = d.apply("gather", { table, ids: d.apply("add", { a: codes, b: first }, {}) }, { axis: 0 });
    return d.apply("reshape", { x: rows }, { dims: [...codes.type.dims.slice(0, -1), to] });
  },
});

/** Of rows that are marked, or of all where none is, the part that has chosen each: chosen [rows, groups, codes], marked [rows, 1, 1] -> [1, groups, codes]. */
function sharesOf(d: Definition, chosen: Value, marked: Value): Value {
  const total = d.apply("reduce_sum", { x: marked }, { axis: 0 });
  const counted = d.apply("where", { condition: d.apply("equal", { a: total, b: d.scalar(0) }, {}), a: d.scalar(1), b: marked }, {});
  const sum = d.apply("reduce_sum", { x: d.apply("multiply", { a: chosen, b: counted }, {}) }, { axis: 0 });
  return d.apply("divide", { a: sum, b: d.apply("reduce_sum", { x: counted }, { axis: 0 }) }, {});
}

export const code_perplexity = composite<{ readonly codes: number }>()({
  title: "e to the entropy of how often each codeword is chosen, at all positions or at those that are marked, summed over the codebooks; without any mark over all",
  source: "Hugging Face Wav2Vec2GumbelVectorQuantizer._compute_perplexity",
  inputs: ["codes", "marks?"],
  shape: ({ codes, marks }) => {
    if (codes.dtype !== "int" || codes.dims.length < 2) throw new ShapeError(`perplexity of ${showDims(codes.dims)}`);
    if (marks !== null && elements(marks.dims).text !== elements(codes.dims.slice(0, -1)).text) throw new ShapeError(`marks ${showDims(marks.dims)} on ${showDims(codes.dims)}`);
    return { dtype: "float", dims: [] };
  },
  define: (d, { codes, marks }, { codes: count }) => {
    const groups = at(codes.type.dims, -1);
    const rows = dim("rows", product(codes.type.dims.slice(0, -1).map((each) => each.size)));
    const choices = d.apply("reshape", { x: codes }, { dims: [rows, groups, one] });
    const chosen = d.apply("cast", { x: d.apply("equal", { a: choices, b: d.apply("iota", {}, { start: size(0), dim: dim("codes", count) }) }, {}) }, { dtype: "float" });
    const shares = marks === null ? d.apply("reduce_mean", { x: chosen }, { axis: 0 }) : sharesOf(d, chosen, d.apply("reshape", { x: d.apply("cast", { x: marks }, { dtype: "float" }) }, { dims: [rows, one, one] }));
    // x log x is 0 at 0.
    const used = d.apply("where", { condition: d.apply("equal", { a: shares, b: d.scalar(0) }, {}), a: d.scalar(1), b: shares }, {});
    const entropy = d.apply("negate", { x: d.apply("reduce_sum", { x: d.apply("multiply", { a: shares, b: d.apply("log", { x: used }, {}) }, {}) }, { axis: 2 }) }, {});
    return d.apply("reshape", { x: d.apply("reduce_sum", { x: d.apply("exp", { x: entropy }, {}) }, { axis: 1 }) }, { dims: [] });
  },
});
