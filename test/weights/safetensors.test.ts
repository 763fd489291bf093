/** Every rule of the safetensors format, each with a file that breaks it. */
import { describe, expect, it } from "vitest";
import { memorySource, readSafetensors } from "../../src/weights/index.ts";

const encoder = new TextEncoder();

/** A file out of a header's text (or bytes) and so many bytes of data; `claim` overrides the header's size. */
function file(header: string | Uint8Array, data = 0, claim?: bigint): Uint8Array {
  const text = typeof header === "string" ? encoder.encode(header) : header;
  const bytes = new Uint8Array(8 + text.length + data);
  new DataView(bytes.buffer).setBigUint64(0, claim ?? BigInt(text.length), true);
  bytes.set(text, 8);
  for (let i = 0; i < data; i++) bytes[8 + text.length + i] = i;
  return bytes;
}

async function problems(bytes: Uint8Array): Promise<string[]> {
  const result = await readSafetensors(memorySource(bytes), "m.safetensors");
  expect(result.ok).toBe(false);
  return result.diagnostics.map((d) => `${d.code} ${d.message}`);
}

const a = '"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}';

const broken: readonly (readonly [string, Uint8Array, string])[] = [
  ["an empty file", new Uint8Array(0), "W0101 m.safetensors: 0 bytes can't be a safetensors file, which opens with the 8-byte size of its header"],
  ["a header over the limit", file("{}", 0, 100_000_001n), "W0102 m.safetensors: the header claims 100,000,001 bytes, and the format allows 100,000,000"],
  ["a header size of 2^63", file("{}", 0, 1n << 63n), "W0102 m.safetensors: the header claims 9,223,372,036,854,775,808 bytes, and the format allows 100,000,000"],
  ["a header beyond the file", file("{}", 0, 99n), "W0103 m.safetensors: the header claims 99 bytes, and the file has 10 in all"],
  ["a header that starts with a space", file(" {}"), "W0104 m.safetensors: the header does not begin with {"],
  ["an empty header", file(""), "W0104 m.safetensors: the header does not begin with {"],
  ["a header that is no UTF-8", file(new Uint8Array([0x7b, 0x22, 0xff, 0x22])), "W0105 m.safetensors: the header is not UTF-8 text"],
  ["a header cut short", file('{"a":'), "W0106 m.safetensors: the header is not JSON: the text ends where a value should stand (character 5)"],
  ["text after the header", file("{}x"), "W0106 m.safetensors: the header is not JSON: the value ends before this text (character 2)"],
  ["a name twice", file(`{${a},${a}}`, 8), "W0107 m.safetensors: `a` is listed twice"],
  ["metadata twice", file('{"__metadata__":{},"__metadata__":{}}'), "W0107 m.safetensors: `__metadata__` is listed twice"],
  ["an entry that is a list", file('{"a":[]}'), "W0108 m.safetensors: the entry of `a` is not an object"],
  ["an unknown key in an entry", file('{"a":{"type":"F32"}}'), 'W0108 m.safetensors: the entry of `a` has the unknown key "type"'],
  ["no dtype", file('{"a":{"shape":[],"data_offsets":[0,4]}}', 4), "W0108 m.safetensors: the entry of `a` has no dtype"],
  ["no shape", file('{"a":{"dtype":"F32","data_offsets":[0,4]}}', 4), "W0108 m.safetensors: the entry of `a` has no shape"],
  ["no offsets", file('{"a":{"dtype":"F32","shape":[]}}', 4), "W0108 m.safetensors: the entry of `a` has no data_offsets"],
  ["three offsets", file('{"a":{"dtype":"F32","shape":[],"data_offsets":[0,4,8]}}', 4), "W0108 m.safetensors: the entry of `a` has data_offsets that are not two numbers"],
  ["an end before the start", file('{"a":{"dtype":"F32","shape":[],"data_offsets":[4,0]}}', 4), "W0108 m.safetensors: the entry of `a` ends at byte 0, before it begins at 4"],
  ...["-1", "1.0", "1e2", "9007199254740992", '"2"', "null", "[2]"].map(
    (extent) =>
      [
        `a shape of ${extent}`,
        file(`{"a":{"dtype":"F32","shape":[${extent}],"data_offsets":[0,8]}}`, 8),
        "W0108 m.safetensors: the entry of `a` has a shape that is not a list of at most 64 integers from 0 to 2^53 - 1",
      ] as const,
  ),
  ["an unknown type", file('{"a":{"dtype":"F4","shape":[2],"data_offsets":[0,1]}}', 1), "W0109 m.safetensors: `a` has elements of type `F4`"],
  ["a size that is not the shape's", file('{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}', 8), "W0110 m.safetensors: `a` is F32 [3], 12 bytes, but its data_offsets span 8"],
  [
    "a shape whose product overflows",
    file('{"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}'),
    "W0110 m.safetensors: `a` is F32 [4294967296, 4294967296], 73,786,976,294,838,206,464 bytes, but its data_offsets span 0",
  ],
  ["a hole", file(`{${a},"b":{"dtype":"U8","shape":[1],"data_offsets":[9,10]}}`, 10), "W0111 m.safetensors: no tensor covers bytes 8 to 9 of the data, in front of `b`"],
  ["an overlap", file(`{${a},"b":{"dtype":"U8","shape":[2],"data_offsets":[7,9]}}`, 9), "W0112 m.safetensors: `b` begins at byte 7 of the data, inside the tensor before it, which ends at 8"],
  ["data beyond the file", file(`{${a}}`, 7), "W0113 m.safetensors: its tensors need 8 bytes of data, and the file has 7"],
  ["data that no tensor covers", file(`{${a}}`, 9), "W0113 m.safetensors: 1 byte follows the last tensor"],
  ["metadata that is no string", file('{"__metadata__":{"a":1}}'), "W0114 m.safetensors: __metadata__ is not a mapping of strings to strings"],
  ["metadata that is a list", file('{"__metadata__":[]}'), "W0114 m.safetensors: __metadata__ is not a mapping of strings to strings"],
  ["nesting without end", file(`{"a":{"shape":${"[".repeat(1000)}`), "W0106 m.safetensors: the header is not JSON: nested deeper than 64 levels (character 77)"],
];

describe("a safetensors file", () => {
  it.each(broken)("refuses %s", async (_, bytes, problem) => {
    expect(await problems(bytes)).toEqual([problem]);
  });

  it("gives its tensors, whatever their order in the header, and its metadata", async () => {
    const bytes = file(`{"b":{"dtype":"I64","shape":[1],"data_offsets":[8,16]},${a},"empty":{"dtype":"F16","shape":[0,3],"data_offsets":[16,16]},"__metadata__":{"format":"pt"}}   `, 16);
    const result = await readSafetensors(memorySource(bytes), "m.safetensors");
    if (!result.ok) throw new Error(result.diagnostics.map((d) => d.message).join());
    expect([...result.value.tensors.keys()]).toEqual(["a", "b", "empty"]);
    expect([...result.value.metadata]).toEqual([["format", "pt"]]);
    const b = result.value.tensors.get("b");
    expect(b?.shape).toEqual([1]);
    expect([...((await b?.read())?.bytes ?? [])]).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
  });

  it("refuses more tensors than any model has, before it has read them all", async () => {
    const entries = Array.from({ length: 250_001 }, (_, i) => `"${i}":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}`);
    expect(await problems(file(`{${entries.join(",")}}`))).toEqual(["W0116 m.safetensors: lists more than 250,000 tensors"]);
  });

  it("takes names such as __proto__ for what they are", async () => {
    const bytes = file('{"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"constructor":{"dtype":"U8","shape":[],"data_offsets":[1,2]}}', 2);
    const result = await readSafetensors(memorySource(bytes), "m.safetensors");
    expect(result.ok && [...result.value.tensors.keys()]).toEqual(["__proto__", "constructor"]);
  });

  it("says so when the source gives too few bytes", async () => {
    const cut = { size: 100, read: () => Promise.resolve(new Uint8Array(3)) };
    const result = await readSafetensors(cut, "m.safetensors");
    expect(result.diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual(["W0115 m.safetensors: can't be read: 3 of 8 bytes came from offset 0"]);
  });
});
