/**
 * A map of a picture out of hidden states of four layers. Xiao et al. 2018 (UPerNet), arXiv:1807.10221, over a transformer's
 * patches as transformers' BeitForSemanticSegmentation has it. Maps are [batch, down, across, channels].
 */
import type { Pair, Uper } from "../model/pictures.ts";
import type { Output, Stack } from "../model/types.ts";
import { join } from "../program/assemble.ts";
import { BlockBuilder } from "../program/builder.ts";
import type { Block } from "../program/program.ts";
import { plus } from "../program/size.ts";
import { at, dim, float, known, type Dim, type TensorType } from "../program/tensor.ts";
import type { Value } from "../program/value.ts";
import type { Blocks } from "./blocks.ts";
import { activated, batch, batchNormed, normal, zeros } from "./parts.ts";
import { behind } from "./pool.ts";

/** torch.nn.BatchNorm2d's, which no checkpoint changes. */
const EPS = 1e-5;

const BLOCKS = ["pyramid", "lateral", "smooth"] as const;

export function planMaps(blocks: Blocks, { path, from }: Output): void {
  for (const name of BLOCKS) blocks.plan(name, path, from, null);
}

export const sides = ([down, across]: Pair): readonly [Dim, Dim] => [dim("down", down), dim("across", across)];
const placesOf = (x: Value): Pair => [known(at(x.type.dims, 1)), known(at(x.type.dims, 2))];

/** Declares the hidden states as inputs. @returns [batch, 4 down, 4 across, channels] */
export function broughtTogether(b: BlockBuilder, blocks: Blocks, stack: Stack, output: Output, uper: Uper, hidden: TensorType): Value {
  const [finest, fine, same, coarsest] = levels(b, stack, uper.states.map((_, i) => b.input(`state_${i + 1}`, hidden)));
  const own = (name: string, block: Block, x: Value): Value => at(b.call(block, { parameters: name }, [x], [name === "" ? "level" : null]), 0);
  // From the coarsest map to the finest, each added to the next.
  const maps = [own("", pyramid(blocks, output, uper, coarsest.type), coarsest)];
  for (const [i, map] of [same, fine, finest].entries()) {
    const level = 3 - i;
    const lateral = own(`lateral_${level}`, convolutionBlock(blocks, output, "lateral", map.type, uper), map);
    maps.unshift(b.apply("add", { a: lateral, b: resized(b, at(maps, 0), "bilinear", placesOf(map)) }, {}, "level"));
  }
  const smooth = maps.map((map, i) => (i === maps.length - 1 ? map : own(`smooth_${i + 1}`, convolutionBlock(blocks, output, "smooth", map.type, uper), map)));
  return convolved(b, besides(b, smooth.map((map) => resized(b, map, "bilinear", placesOf(finest)))), "fuse", 3, uper.d);
}

/** The patches of four hidden states as maps with 4, 2, 1 and 1/2 places a patch. */
function levels(b: BlockBuilder, stack: Stack, states: readonly Value[]): readonly [Value, Value, Value, Value] {
  const { input, d_model } = stack;
  if (input.kind !== "patches") throw new Error(`${stack.name} reads no patches`);
  const [down, across] = input.grid;
  const map = (i: number): Value => b.apply("reshape", { x: behind(b, stack, at(states, i)) }, { dims: [batch, ...sides(input.grid), dim("d_model", d_model)] }, "map");
  const first = activated(b, batchNormed(b, spread(b, map(0), "upsample_1.up_1"), "upsample_1.norm", EPS), "gelu");
  return [
    spread(b, first, "upsample_1.up_2"),
    spread(b, map(1), "upsample_2.up_1"),
    map(2),
    b.apply("max_pool", { x: map(3) }, { window: 2, to: sides([Math.floor(down / 2), Math.floor(across / 2)]) }, "map"),
  ];
}

/** Each place becomes four. */
function spread(b: BlockBuilder, x: Value, path: string): Value {
  const [d_model, kernel] = [at(x.type.dims, 3), dim("kernel", 2)];
  const [down, across] = placesOf(x);
  const weight = b.parameter(`${path}.weight`, [d_model, kernel, kernel, d_model], normal);
  return b.apply("transposed_convolution", { x, weight, bias: b.parameter(`${path}.bias`, [d_model], zeros) }, { to: sides([2 * down, 2 * across]) }, "map");
}

/** The coarsest map beside its means over parts of the picture. Zhao et al. 2016 (PSPNet), arXiv:1612.01105. */
function pyramid(blocks: Blocks, { path }: Output, { d, scales }: Uper, type: TensorType): Block {
  return blocks.get("pyramid", path, (name) => {
    const b = new BlockBuilder();
    const x = b.input("x", type);
    const means = scales.map((scale, i) => resized(b, convolved(b, resized(b, x, "mean", [scale, scale]), `pyramid_${i + 1}`, 1, d), "bilinear", placesOf(x)));
    const output = convolved(b, besides(b, [x, ...means]), "bottleneck", 3, d);
    return b.build({ name, title: `The map beside its means over ${scales.map((scale) => `${scale} by ${scale}`).join(", ")} parts, brought together.`, origin: path }, [output]);
  });
}

/** One for maps of all sizes. */
function convolutionBlock(blocks: Blocks, { path }: Output, kind: "lateral" | "smooth", { dims }: TensorType, { d }: Uper): Block {
  return blocks.get(kind, path, (name) => {
    const b = new BlockBuilder();
    const x = b.input("x", float(batch, dim("down"), dim("across"), at(dims, 3)));
    const side = kind === "lateral" ? 1 : 3;
    return b.build({ name, title: `${side === 1 ? "A map of each place" : "A convolution of 3 by 3 places"}, batch norm, relu.`, origin: `${path}.${kind}_*` }, [convolved(b, x, "", side, d)]);
  });
}

/** A convolution without a bias that leaves the map its size, batch norm, relu. */
function convolved(b: BlockBuilder, x: Value, path: string, side: 1 | 3, d: number): Value {
  const [places, into, channels] = [x.type.dims.slice(1, 3), at(x.type.dims, 3), dim("channels", d)];
  const kernel = side === 1 ? [] : places.map(() => dim("kernel", side));
  const weight = b.parameter(join(path, "weight"), [...kernel, into, channels], normal);
  const reach = (side - 1) / 2;
  const attributes = { stride: places.map(() => 1), padding: places.map(() => [reach, reach] as const), groups: 1, to: places };
  const y = side === 1 ? b.apply("linear", { x, weight, bias: null }, {}) : b.apply("convolution", { x, weight, bias: null }, attributes);
  return activated(b, batchNormed(b, y, join(path, "norm"), EPS), "relu");
}

function resized(b: BlockBuilder, x: Value, kind: "mean" | "bilinear", to: Pair): Value {
  const [down, across] = placesOf(x);
  return down === to[0] && across === to[1] ? x : b.apply("resize_map", { x }, { kind, to: sides(to) });
}

/** Channels side by side. */
function besides(b: BlockBuilder, maps: readonly Value[]): Value {
  return maps.reduce((a, next) => b.apply("concat", { a, b: next }, { axis: 3, to: dim("channels", plus(at(a.type.dims, 3).size, at(next.type.dims, 3).size)) }));
}
