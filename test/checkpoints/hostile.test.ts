/** Configs and headers that were damaged at random: an answer or diagnostics, never an exception, and JSON as JSON.parse takes it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { families, importConfig } from "../../src/checkpoints/index.ts";
import { readJson } from "../../src/checkpoints/json.ts";
import { valueOf } from "../../src/source/tree.ts";
import { memorySource, readSafetensors } from "../../src/weights/index.ts";
import { bitsAt, stream } from "../../src/weights/random.ts";

const cases = join(import.meta.dirname, "../cases");
const names = ["bert-pretraining", "gpt2", "llama-3.1", "marian", "vaswani", "vit"];
const config = (name: string): string => readFileSync(join(cases, name, "config.json"), "utf8");

/** Numbers below a bound, the same in every run. */
function random(name: string): (bound: number) => number {
  const bits = stream(1, name);
  let at = 0;
  return (bound) => (bitsAt(bits, at++) >>> 0) % bound;
}
const odd = [null, true, "", "gelu", -1, 0, 0.5, 1e308, 2 ** 53, [], ["x"], {}, { a: 1 }, { rope_type: "llama3" }, "__proto__"];

it("configs with values of every kind in the wrong place", () => {
  for (const name of names) {
    const pick = random(name);
    const good = JSON.parse(config(name)) as Record<string, unknown>;
    const keys = Object.keys(good);
    for (let round = 0; round < 300; round++) {
      const bad: Record<string, unknown> = { ...good };
      for (let n = 0; n <= pick(3); n++) bad[keys[pick(keys.length)] ?? "x"] = odd[pick(odd.length)];
      const text = JSON.stringify(bad);
      const result = importConfig(text, families);
      expect(result.ok || result.diagnostics.length > 0, text).toBe(true);
      for (const { message } of result.diagnostics) expect(message, text).not.toMatch(/undefined|\[object|TypeError/);
    }
  }
});

it("JSON that lost or gained a character is taken where JSON.parse takes it, for the same value", () => {
  const pick = random("json");
  const marks = '{}[]":,\\ \n\t0123456789.eE+-truefalsn\u0001\u00e9';
  for (let round = 0; round < 3000; round++) {
    const text = config(names[pick(names.length)] ?? "gpt2");
    const at = pick(text.length);
    const changed = text.slice(0, at) + (pick(2) === 0 ? "" : (marks[pick(marks.length)] ?? "")) + text.slice(at + pick(2));
    const parsed = ((): { value: unknown } | null => {
      try {
        return { value: JSON.parse(changed) };
      } catch (error) {
        if (error instanceof SyntaxError) return null;
        throw error;
      }
    })();
    const read = readJson(changed, "c.json");
    const twice = read.diagnostics.some((d) => d.code === "K0203");
    expect(read.ok || twice, changed.slice(Math.max(0, at - 20), at + 20)).toBe(parsed !== null);
    if (read.ok) expect(JSON.parse(JSON.stringify(valueOf(read.value)))).toEqual(parsed?.value);
  }
});

it("safetensors files with any byte of their header changed", async () => {
  const whole = new Uint8Array(readFileSync(join(cases, "gpt2", "model.safetensors")));
  const size = 8 + Number(new DataView(whole.buffer, whole.byteOffset).getBigUint64(0, true));
  const pick = random("header");
  let refused = 0;
  for (let round = 0; round < 600; round++) {
    const bytes = whole.slice();
    bytes[round < 64 ? round % 8 : pick(size)] = pick(256);
    const result = await readSafetensors(memorySource(bytes), "m.safetensors");
    if (!result.ok) refused += result.diagnostics.length > 0 ? 1 : 0;
    else for (const tensor of result.value.tensors.values()) expect(tensor.offset + tensor.length).toBeLessThanOrEqual(bytes.length);
  }
  expect(refused).toBeGreaterThan(300);
  for (let cut = 0; cut < size + 20; cut += 7) expect((await readSafetensors(memorySource(whole.slice(0, cut)), "m")).ok).toBe(false);
});
