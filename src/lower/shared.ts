/** What all layers of a stack read besides the carried x: masks, angles, scores by distance. Each is made once. */
import { isFeedForward } from "../model/feed-forward.ts";
import { isRecurrent } from "../model/recurrence.ts";
import type { AttentionSublayer, Layer, Model, Rope, Stack, Sublayer } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import type { BlockBuilder } from "../program/builder.ts";
import type { RotaryScaling } from "../program/ops/position.ts";
import type { Distances } from "../program/ops/relative.ts";
import { minus, plus, size } from "../program/size.ts";
import { bool, dim, float, int, one, type Dim, type TensorType } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import { maskSlot, memoryAxis } from "./connections.ts";
import { readsPadding } from "./convolution.ts";
import { isMasked, keyDim, maskQueries, memoryDim, sequenceDim } from "./dims.ts";
import type { StackInputs } from "./input/given.ts";
import { injects, positionBatch, type PositionOfRows, positionsOf, positionsWithTask, summedPositions } from "./input/positions.ts";
import { batch, normal, normed, sublayersOf, time } from "./parts.ts";
import { windowScores } from "./window.ts";

/** In the order of a layer block's inputs. */
export const layerInputs = ["mask", "positions", "cos", "sin", "bias", "relative", "distance", "attention_mask", "real", "memory_mask"] as const;
export type LayerInput = (typeof layerInputs)[number];

export const selfAttention = (layer: Layer): AttentionSublayer | null => sublayersOf(layer).find((s): s is AttentionSublayer => s.kind === "attention") ?? null;

/** What one self-attention reads. */
export function attentionInputs(stack: Stack, a: AttentionSublayer): readonly LayerInput[] {
  // A picture has no padding, and a state no position of its own.
  if (a.kind === "cross") return [...(injects(stack) && !a.feeds ? (["positions"] as const) : []), ...(a.source === null ? (["memory_mask"] as const) : [])];
  const wanted: Partial<Record<LayerInput, boolean>> = {
    mask: isMasked(stack),
    positions: injects(stack),
    cos: a.rope !== null,
    sin: a.rope !== null,
    bias: a.alibi !== null || a.buckets?.shared === true || a.window_bias?.shared === true,
    relative: a.disentangled !== null || a.xl,
    distance: a.disentangled !== null || a.buckets?.shared === false || a.window_bias?.shared === false,
  };
  return layerInputs.filter((name) => wanted[name] === true);
}

/** What any sublayer reads besides x. */
export function sublayerInputs(stack: Stack, s: Sublayer): readonly LayerInput[] {
  if (isFeedForward(s)) return [];
  if (isRecurrent(s)) return s.attends === null ? ["real"] : ["real", ...attentionInputs(stack, s.attends)];
  if (s.kind === "conv") return readsPadding(stack, s) ? ["attention_mask"] : [];
  return attentionInputs(stack, s);
}

/** What a whole layer reads. */
export function needs(stack: Stack, layer: Layer): readonly LayerInput[] {
  const wanted = new Set(sublayersOf(layer).flatMap((s) => sublayerInputs(stack, s)));
  if (layer.beside !== null) wanted.add("attention_mask");
  return layerInputs.filter((name) => wanted.has(name));
}

/** Rows of DeBERTa's table of relative positions on each side of 0. */
const sideOf = ({ span, buckets }: NonNullable<AttentionSublayer["disentangled"]>): number => (buckets > 0 ? buckets : span);

export const relativeDim = (d: NonNullable<AttentionSublayer["disentangled"]>): Dim => dim("relative", 2 * sideOf(d));

/** Distances from every query to every key. */
const distancesDim = (keys: Dim, queries: Dim): Dim => dim("relative", plus(plus(keys.size, queries.size), size(-1)));

/** The type under which a block declares one of them. */
export function inputType(stack: Stack, reader: Sublayer | null, input: LayerInput): TensorType {
  if (input === "attention_mask" || input === "real") return int(batch, time);
  if (input === "positions") return float(positionBatch(stack), time, dim("d_model", stack.d_model));
  const a = reader !== null && isRecurrent(reader) ? reader.attends : reader;
  if (a === null || isFeedForward(a) || a.kind === "conv") throw new Error(`${input} without attention`);
  const pairs = dim("d_rotary/2", (a.rope?.dims ?? 0) / 2);
  switch (input) {
    case "mask":
      return bool(batch, one, maskQueries(stack), keyDim(stack));
    case "cos":
    case "sin":
      return float(batch, time, pairs);
    case "bias":
      return float(a.window_bias !== null ? one : batch, dim("heads", a.heads), a.alibi !== null ? one : time, keyDim(stack));
    case "relative":
      return float(a.disentangled === null ? distancesDim(keyDim(stack), time) : relativeDim(a.disentangled), dim("d_model", stack.d_model));
    case "distance":
      return int(a.window_bias !== null ? one : batch, time, keyDim(stack));
    case "memory_mask":
      return bool(batch, one, one, memoryDim(a));
  }
}

/** A scaling without what multiplies cosines and sines, which is no business of the angles. */
function bare(scaling: Rope["scaling"]): RotaryScaling | null {
  if (scaling === null || !("attention_factor" in scaling)) return scaling;
  const { attention_factor, ...angles } = scaling;
  return angles;
}

export class SharedInputs {
  readonly #made = new Map<string, Value>();
  readonly #b: BlockBuilder;
  readonly #model: Model;
  readonly #stack: Stack;
  readonly #given: StackInputs;
  readonly #memory: Value | null;

  /** @param memoryMask which of the memory is real, where that is known in this block; else it was kept */
  constructor(b: BlockBuilder, model: Model, stack: Stack, given: StackInputs, memoryMask: Value | null) {
    this.#b = b;
    this.#model = model;
    this.#stack = stack;
    this.#given = given;
    this.#memory = memoryMask;
  }

  get(layer: Layer, input: LayerInput): Value {
    const attention = selfAttention(layer);
    if (input === "attention_mask") return this.#mask();
    if (input === "real") return this.#once("real", () => this.#real());
    if (input === "memory_mask") return this.#once("memory_mask", () => this.#memoryMask());
    if (input === "positions") return this.#once("positions", () => positionsWithTask(this.#b, this.#stack, this.positions(({ inject }) => inject === "qk")));
    if (attention === null) throw new Error(`${input} without attention`);
    const { rope, alibi, buckets, disentangled, window_bias } = attention;
    switch (input) {
      case "mask":
        return this.#once(JSON.stringify(["mask", attention.mask, attention.window, attention.chunk]), () => this.#visible(attention));
      case "cos":
      case "sin":
        return this.#once(JSON.stringify([input, rope]), () => this.#turn(input, rope));
      case "bias":
        return this.#once(JSON.stringify(["bias", alibi, buckets, window_bias, attention.heads]), () => this.#bias(attention));
      case "relative":
        return this.#once(JSON.stringify(["relative", disentangled]), () => (attention.xl ? this.#distances() : this.#relative(attention)));
      case "distance":
        return this.#once(JSON.stringify(["distance", disentangled, buckets, window_bias?.window]), () => this.#distance(attention));
    }
  }

  /** The sum of the stack's positions of some mechanisms, of all that has a place. */
  positions(wanted: (position: PositionOfRows) => boolean): Value {
    const which = this.#stack.positions.map((position) => position.kind !== "conv" && wanted(position));
    return this.#once(JSON.stringify(["sum", which]), () => summedPositions(this.#b, this.#stack, this.#given, wanted));
  }

  #once(key: string, make: () => Value): Value {
    const made = this.#made.get(key) ?? make();
    this.#made.set(key, made);
    return made;
  }

  #visible({ mask, window, chunk }: AttentionSublayer): Value {
    const queries = maskQueries(this.#stack) === one ? one : sequenceDim(this.#stack);
    const attributes = { queries, causal: mask !== "full", left: window?.left ?? null, right: window?.right ?? null, chunk };
    const prefix_ids = mask === "prefix" ? this.#given.prefix_ids : null;
    return this.#b.apply("visible", { attention_mask: this.#mask(), prefix_ids }, attributes, window === null && chunk === null ? "mask" : "window_mask");
  }

  /** Which of the new positions are real. */
  #real(): Value {
    return this.#stack.decodes ? this.#b.apply("slice", { x: this.#mask() }, { axis: 1, start: size("past"), to: time }, "real") : this.#mask();
  }

  /** The attention mask; a picture has no padding. */
  #mask(): Value {
    return (
      this.#given.attention_mask ??
      this.#once("ones", () => {
        return this.#b.apply("expand", { x: this.#b.scalar(1, "int") }, { dims: [batch, sequenceDim(this.#stack)] });
      })
    );
  }

  #turn(input: "cos" | "sin", rope: Rope | null): Value {
    const b = this.#b;
    const turned = b.apply(input, { x: this.#angles(rope) }, {}, input);
    const scaling = rope?.scaling;
    const factor = scaling?.kind === "yarn" || scaling?.kind === "longrope" ? scaling.attention_factor : 1;
    return factor === 1 ? turned : b.apply("multiply", { a: turned, b: b.scalar(factor) }, {}, input);
  }

  #angles(rope: Rope | null): Value {
    if (rope === null) throw new Error("angles without rope");
    const { theta, dims, scaling } = rope;
    return this.#once(JSON.stringify(["angles", theta, dims, scaling]), () => {
      const b = this.#b;
      const angles = b.apply("rotary_angles", { position_ids: positionsOf(b, this.#stack, this.#given) }, { theta, dims, scaling: bare(scaling) }, "angles");
      return this.#given.position_ids !== null ? angles : b.apply("expand", { x: angles }, { dims: [batch, ...angles.type.dims.slice(1)] }, "angles");
    });
  }

  #alibi({ alibi, heads, scale }: AttentionSublayer): Value {
    if (alibi === null) throw new Error("no alibi");
    const attributes = { heads: dim("heads", heads), maxBias: alibi.max_bias, factor: alibi.before_scale ? scale : 1, rounded: alibi.rounded };
    return this.#b.apply("alibi", { attention_mask: this.#mask() }, attributes, "bias");
  }

  #bias(attention: AttentionSublayer): Value {
    const { alibi, window_bias } = attention;
    if (alibi !== null) return this.#alibi(attention);
    return window_bias === null ? this.#buckets(attention) : windowScores(this.#b, attention, window_bias, join(this.#stack.path, "window_bias"), this.#distance(attention));
  }

  #buckets(attention: AttentionSublayer): Value {
    const { buckets, heads } = attention;
    if (buckets === null) throw new Error("no buckets");
    const table = this.#b.parameter(join(this.#stack.path, "buckets"), [dim("buckets", buckets.count), dim("heads", heads)], normal);
    const ids = this.#once(JSON.stringify(["distance", null, buckets, undefined]), () => this.#distance(attention));
    return this.#b.apply("bucket_bias", { table, ids }, {}, "bias");
  }

  #distance({ disentangled, buckets, window_bias }: AttentionSublayer): Value {
    if (window_bias !== null) return this.#b.apply("window_ids", {}, { window: window_bias.window, time: sequenceDim(this.#stack), key: sequenceDim(this.#stack) }, "step");
    const queries = this.#stack.decodes ? time : sequenceDim(this.#stack);
    return this.#b.apply("relative_ids", { attention_mask: this.#mask() }, { queries, distances: this.#kindOfDistances(disentangled, buckets) }, "distance");
  }

  #kindOfDistances(disentangled: AttentionSublayer["disentangled"], buckets: AttentionSublayer["buckets"]): Distances {
    if (disentangled !== null) {
      const { span, buckets: logarithmic } = disentangled;
      // With an even number of buckets, as with none, every distance from the span on has the same row.
      return { kind: "span", span, buckets: logarithmic, farthest: logarithmic % 2 === 0 ? span : Math.max(this.#stack.context ?? 0, span) };
    }
    if (buckets === null) throw new Error("no distances");
    return { kind: "buckets", count: buckets.count, max: buckets.max, bidirectional: buckets.bidirectional };
  }

  /** Sinusoids of the distance, from the farthest key before the last query down to the farthest behind the first. */
  #distances(): Value {
    const b = this.#b;
    const queries = sequenceDim(this.#stack);
    const keys = this.#stack.decodes ? keyDim(this.#stack) : queries;
    const down = b.apply("iota", {}, { start: minus(size(1), keys.size), dim: distancesDim(keys, queries) });
    const attributes = { d: this.#stack.d_model, layout: "interleaved", spacing: "exclusive", offset: 0, axis: "d_model" } as const;
    const ids = b.apply("subtract", { a: b.scalar(0, "int"), b: b.apply("reshape", { x: down }, { dims: [one, ...down.type.dims] }) }, {});
    return b.apply("drop_axis", { x: b.apply("sinusoidal", { position_ids: ids }, attributes) }, { axis: 0 }, "relative");
  }

  #relative({ disentangled }: AttentionSublayer): Value {
    if (disentangled === null) throw new Error("no relative positions");
    const path = join(this.#stack.path, "relative");
    const table = this.#b.parameter(`${path}.positions`, [relativeDim(disentangled), dim("d_model", this.#stack.d_model)], normal);
    return disentangled.norm === null ? table : normed(this.#b, table, `${path}.norm`, disentangled.norm, "relative");
  }

  #memoryMask(): Value {
    const mask = this.#memory ?? this.#b.read(maskSlot(this.#model, this.#stack), int(batch, memoryAxis(this.#model, this.#stack)), "memory_tokens");
    return this.#b.apply("visible", { attention_mask: mask, prefix_ids: null }, { queries: one, causal: false, left: null, right: null, chunk: null }, "memory_mask");
  }
}
