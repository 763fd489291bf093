/** Maps brought to other sizes, against what PyTorch 2.13 gives for the same numbers. */
import { expect, test } from "vitest";
import { dim, float } from "../../src/program/tensor.ts";
import { tensor } from "../../src/targets/reference/tensor.ts";
import { runOp } from "../support/one-op.ts";

const [one, channels] = [dim("batch", 1), dim("channels", 1)];
const [down, across] = [dim("down", 5), dim("across", 3)];
const type = float(one, down, across, channels);
/** 0, 1, 4, … 196. */
const squares = tensor([1, 5, 3, 1], Array.from({ length: 15 }, (_, i) => i * i));

const resized = (kind: "mean" | "bilinear", rows: number, columns: number): readonly number[] =>
  Array.from(runOp("resize_map", { x: type }, { kind, to: [dim("down", rows), dim("across", columns)] }, { x: squares }).data);
const near = (found: readonly number[], wanted: readonly number[]): void => wanted.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 10));

test("means of parts that overlap where they don't come out even, as torch.nn.AdaptiveAvgPool2d", () => {
  near(resized("mean", 2, 2), [18.5, 26.5, 96.5, 116.5]);
  near(resized("mean", 6, 3), [0, 1, 4, 4.5, 8.5, 14.5, 22.5, 32.5, 44.5, 58.5, 74.5, 92.5, 112.5, 134.5, 158.5, 144, 169, 196]);
});

test("between neighbours, sides not aligned, as torch.nn.functional.interpolate", () => {
  near(resized("bilinear", 10, 6), [0, 0.25, 0.75, 1.75, 3.25, 4, 2.25, 2.875, 4.125, 5.875, 8.125, 9.25]);
  near(resized("bilinear", 2, 5), [6.75, 8.95, 12.25, 16.75, 19.75, 96.75, 104.95, 117.25, 130.75, 139.75]);
});

test("the largest of each square, what is left over left out, as torch.nn.MaxPool2d", () => {
  const x = tensor([1, 5, 3, 1], [0, 7, 12, 15, 16, 15, 12, 7, 0, -9, -20, -33, -48, -65, -84]);
  expect(Array.from(runOp("max_pool", { x: type }, { window: 2, to: [dim("down", 2), dim("across", 1)] }, { x }).data)).toEqual([16, 12]);
});

test("each place becomes a square, the sum over its channels, as torch.nn.ConvTranspose2d", () => {
  const [into, kernel] = [dim("in", 2), dim("kernel", 2)];
  const types = { x: float(one, dim("down", 1), dim("across", 2), into), weight: float(into, kernel, kernel, channels), bias: float(channels) };
  const values = { x: tensor([1, 1, 2, 2], [1, 5, 2, 7]), weight: tensor([2, 2, 2, 1], [1, 2, 3, 4, 10, 20, 30, 40]), bias: tensor([1], [0.5]) };
  expect(Array.from(runOp("transposed_convolution", types, { to: [dim("down", 2), dim("across", 4)] }, values).data)).toEqual([51.5, 102.5, 72.5, 144.5, 153.5, 204.5, 216.5, 288.5]);
});
