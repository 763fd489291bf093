import { expect, test } from "vitest";
import { constant, evaluate, factorsOf, minus, plus, product, quotient, sameSize, size, strided, substitute, symbolsOf, times } from "../../src/program/size.ts";

test("sizes have one canonical text", () => {
  const key = plus(size("past"), size("time"));
  expect(key.text).toBe("past + time");
  expect(plus(size("time"), size("past")).text).toBe("past + time");
  expect(minus(key, size("time")).text).toBe("past");
  expect(minus(key, key).text).toBe("0");
  expect(minus(size(3), size("time")).text).toBe("-1*time + 3");
  expect(times(size("time"), times(size(2), size("batch"))).text).toBe("2*batch*time");
  expect(product([key, size("batch")]).text).toBe("batch*past + batch*time");
  expect(sameSize(times(key, size(2)), plus(key, key))).toBe(true);
});

test("sizes are known, evaluated and substituted", () => {
  const key = plus(size("past"), size("time"));
  expect(constant(size(7))).toBe(7);
  expect(constant(minus(key, key))).toBe(0);
  expect(constant(key)).toBeNull();
  expect(evaluate(times(key, size("batch")), { past: 5, time: 2, batch: 3 })).toBe(21);
  expect(() => evaluate(key, { past: 5 })).toThrow("no value for time");
  expect(substitute(key, { past: size(0) }).text).toBe("time");
  expect(substitute(times(key, key), { past: size("n"), time: size("n") }).text).toBe("4*n*n");
  expect(symbolsOf(times(key, size("batch")))).toEqual(["batch", "past", "time"]);
});

test("quotients have one canonical text: what is always equal prints the same", () => {
  const frames = size("frames");
  const whisper = [1, 2].reduce((n, stride) => strided(n, { kernel: 3, stride, padding: [1, 1] }), frames);
  expect(whisper.text).toBe("floor((frames + 1)/2)");
  // Seven convolutions of a waveform are one quotient.
  const kernels = [[10, 5], [3, 2], [3, 2], [3, 2], [3, 2], [2, 2], [2, 2]] as const;
  const wave = kernels.reduce((n, [kernel, stride]) => strided(n, { kernel, stride, padding: [0, 0] }), size("samples"));
  expect(wave.text).toBe("floor((samples + 240)/320) - 1");
  for (const samples of [400, 719, 720, 16000, 16001]) {
    const stepwise = kernels.reduce((n, [kernel, stride]) => Math.floor((n - kernel) / stride) + 1, samples);
    expect(evaluate(wave, { samples })).toBe(stepwise);
  }
  expect(quotient(plus(times(frames, size(4)), size(9)), 2).text).toBe("2*frames + 4");
  expect(quotient(plus(times(frames, size(3)), times(size("past"), size(2))), 2).text).toBe("floor(frames/2) + frames + past");
  expect(strided(size(40), { kernel: 3, stride: 2, padding: [1, 1] }).text).toBe("20");
});

test("quotients multiply, take values and let their symbols be replaced", () => {
  const half = quotient(size("frames"), 2);
  const square = times(half, times(size(2), half));
  expect(square.text).toBe("2*floor(frames/2)*floor(frames/2)");
  expect(evaluate(square, { frames: 7 })).toBe(18);
  expect(evaluate(half, { "floor(frames/2)": 5 })).toBe(5);
  expect(substitute(square, { frames: times(size("n"), size(2)) }).text).toBe("2*n*n");
  expect(substitute(half, { frames: size(9) }).text).toBe("4");
  expect(substitute(times(half, size("batch")), { batch: size(3) }).text).toBe("3*floor(frames/2)");
  expect(minus(half, half).quotients).toEqual([]);
  expect(symbolsOf(times(half, size("batch")))).toEqual(["batch", "frames"]);
  expect(quotient(times(quotient(times(size("a"), size("b")), 3), size("c")), 5).text).toBe("floor(c*floor(a*b/3)/5)");
  expect(factorsOf("c*floor(a*floor(b/2)/3)")).toEqual(["c", "floor(a*floor(b/2)/3)"]);
});
