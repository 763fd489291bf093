/** A family is a table: its name stands in no code outside `checkpoints/families/`. */
import { expect, test } from "vitest";
import { families } from "../../src/checkpoints/index.ts";
import { files, isGenerated, withoutComments } from "./source.ts";

const squeezed = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** Names of families as configs and tables spell them, without what holds words together. */
const names = new Set(families.flatMap(({ family, modelTypes }) => (modelTypes.length === 0 ? [] : [family, ...modelTypes])).map(squeezed));

/** Words that name a mechanism or a thing of every model, and a family besides. */
const ORDINARY: ReadonlyMap<string, string> = new Map([
  ["transformer", "what all of them are"],
  ["rnn", "a recurrent sublayer, by the literature's name"],
  ["lstm", "another"],
  ["gru", "another"],
  ["clip", "the bound of queries, keys and values"],
  ["encoderdecoder", "a type of model"],
]);

/** Where a name may stand as a word that people type, and why. */
const TYPED: ReadonlyMap<string, readonly [why: string, names: readonly string[]]> = new Map([
  ["cli/main.ts", ["the name of a class, as help shows one", ["llama"]]],
  ["checkpoints/table/compose.ts", ["an example of how a family's name is spelled", ["gptneo"]]],
  ["spec/foreign.ts", ["words of other libraries that a spec's author may write, each answered with a question", ["t5", "gptj"]]],
]);

/** The words of a name such as `bucketBias`, `bucket_bias` or `bucket-bias`. */
const wordsOf = (name: string): readonly string[] => name.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((word) => word !== "");

/** Code without comments, without what cites (the source of an op), and without the examples of commands that help shows. */
const code = (text: string): string => withoutComments(text).replace(/\bsource:\s*"(?:[^"\\]|\\.)*"/g, "").replace(/\bexamples\((?:\s*"(?:[^"\\]|\\.)*",?)*\s*\)/g, "");

test("no family's name in code", () => {
  const found: string[] = [];
  for (const file of files) {
    if (file.path.startsWith("checkpoints/families") || isGenerated(file)) continue;
    for (const [name] of code(file.text).matchAll(/[A-Za-z][A-Za-z0-9_-]*/g)) {
      const words = wordsOf(name);
      for (let from = 0; from < words.length; from++)
        for (let to = from + 1; to <= Math.min(words.length, from + 3); to++) {
          const joined = squeezed(words.slice(from, to).join(""));
          if (names.has(joined) && !ORDINARY.has(joined) && TYPED.get(file.path)?.[1].includes(joined) !== true) found.push(`${file.path}: ${name}`);
        }
    }
  }
  expect(found).toEqual([]);
});

test("every exception is a family's name", () => {
  for (const word of [...ORDINARY.keys(), ...[...TYPED.values()].flatMap(([, typed]) => typed)]) expect(names.has(word), word).toBe(true);
});
