/** S01: the text of a spec, before it has any meaning. */

import { reporter, type Words } from "../catalogue.ts";
import { counted, grouped, quoted } from "../phrases.ts";

const NO_SHARING = "the language shares through `extends`, `pattern` and `variants`";

export const sourceWords = {
  S0101: ({ size, limit }: { size: number; limit: number }): Words => ({
    message: "the file is too large for a spec",
    help: `it has ${grouped(size)} characters, ${grouped(limit)} are read at most`,
  }),
  S0102: ({ reason, help }: { reason: string; help: string | null }): Words => ({
    message: "this is not well-formed YAML",
    label: reason,
    ...(help === null ? {} : { help }),
  }),
  S0103: ({ key }: { key: string }): Words => ({
    message: `${quoted(key)} is given twice`,
    label: "again here",
    help: "keep one of the two",
  }),
  S0104: ({ what }: { what: "anchor" | "alias" }): Words => ({
    message: "anchors and aliases are not part of the language",
    label: `${what === "anchor" ? "an anchor" : "an alias"} here`,
    help: `write the value out; ${NO_SHARING}`,
  }),
  S0105: (): Words => ({
    message: "tags are not part of the language",
    label: "a tag here",
    help: "a value's type follows from its key; remove the tag, or put the text in quotes",
  }),
  S0106: (): Words => ({
    message: "merge keys are not part of the language",
    label: "a merge key here",
    help: `write the keys out; ${NO_SHARING}`,
  }),
  S0107: (): Words => ({
    message: "a file holds one spec",
    label: "a second document starts here",
    help: "give each spec a file of its own",
  }),
  S0108: ({ text, reason, help }: { text: string; reason: string; help: string }): Words => ({
    message: `${quoted(text)} is not a number that can be kept as written`,
    label: reason,
    help,
  }),
  S0109: ({ limit }: { limit: number }): Words => ({
    message: "this is nested too deeply",
    label: `level ${limit + 1} starts here, ${limit} are read at most`,
  }),
  S0110: ({ limit }: { limit: number }): Words => ({
    message: "the file has too many values for a spec",
    label: `${counted(limit, "value")} stand before this one, and more are not read`,
  }),
  S0111: ({ found }: { found: string }): Words => ({
    message: "a spec is a mapping of keys to values",
    label: `${found} here`,
    help: "start with `model: NAME` and one key a line",
  }),
  S0112: (): Words => ({
    message: "a key is plain text",
    label: "not plain text",
    help: "a `?`, a mapping or a list can't be a key",
  }),
  S0113: ({ shown }: { shown: number }): Words => ({
    message: `there are more problems than the ${shown} shown`,
    help: "mend the ones above and check again",
  }),
  S0114: ({ code }: { code: number }): Words => ({
    message: "the file holds a character that is not text",
    label: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
    help: "save the file as UTF-8 text and remove the character",
  }),
  S0115: (): Words => ({
    message: "directives are not part of the language",
    label: "a directive here",
    help: "specs are YAML 1.2; remove the line",
  }),
};

export const sourceError = reporter(sourceWords);
