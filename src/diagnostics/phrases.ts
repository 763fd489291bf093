/** Small pieces that messages are put together from. Text that comes from a file is shortened and made printable here. */

const LONGEST_QUOTE = 48;

/** Characters that would move a terminal's cursor, hide text or turn its direction. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "\ufffd");
}

/** `text` between backticks, shortened. */
export function quoted(text: string): string {
  const characters = [...printable(text)];
  const shown = characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE - 1).join("")}…` : characters.join("");
  return `\`${shown}\``;
}

/** "a, b or c" */
export function listed(words: readonly string[], conjunction = "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction} ${words[words.length - 1] ?? ""}`;
}

/** "1 layer", "2 layers" */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** 30522 -> "30,522" */
export function grouped(value: number | bigint): string {
  const [whole = "", fraction] = String(value).split(".");
  const separated = whole.includes("e") ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** A quotient to at most three digits after the point. */
export function rounded(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Names in a sentence: `a`, `b` or `c`. */
export const backticked = (words: readonly string[], conjunction = "or"): string => listed(words.map((word) => quoted(word)), conjunction);
