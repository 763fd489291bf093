/** The YAML parser's error codes in this project's words. */

import type { YAMLError } from "yaml";

export interface Reason {
  readonly reason: string;
  readonly help: string | null;
}

const REASONS: Readonly<Partial<Record<YAMLError["code"], Reason>>> = {
  BAD_INDENT: { reason: "not indented as its neighbours are", help: "give the keys of one mapping the same indentation" },
  TAB_AS_INDENT: { reason: "a tab stands where spaces must", help: "indent with spaces" },
  MISSING_CHAR: { reason: "something is missing here", help: "look for a comma, a colon, a closing quote or bracket" },
  UNEXPECTED_TOKEN: { reason: "this can't stand here", help: "look for a bracket or quote that is not closed" },
  BLOCK_AS_IMPLICIT_KEY: { reason: "a second `:` on the line", help: "start a new line, or put the value in quotes" },
  BLOCK_IN_FLOW: { reason: "an indented block can't stand inside brackets", help: "keep to one of the two styles" },
  MULTILINE_IMPLICIT_KEY: { reason: "a key must end on the line it starts on", help: "look for a colon that is missing" },
  BAD_SCALAR_START: { reason: "a value can't start with this character", help: "put the value in quotes" },
  BAD_DQ_ESCAPE: { reason: "not an escape that YAML knows", help: "use single quotes, or write the backslash twice" },
  BAD_COLLECTION_TYPE: { reason: "not the kind of collection that this place takes", help: null },
  KEY_OVER_1024_CHARS: { reason: "a key longer than 1024 characters", help: null },
  IMPOSSIBLE: { reason: "can't be read", help: null },
};

const UNCLOSED: Reason = { reason: "a bracket opened before this is not closed", help: "look above for a `}` or `]` that is missing" };

export function reasonOf(error: YAMLError): Reason {
  if (error.code === "BAD_INDENT" && error.message.startsWith("Flow")) return UNCLOSED;
  return REASONS[error.code] ?? { reason: "can't be read", help: null };
}
