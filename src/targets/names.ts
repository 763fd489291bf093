/** Names of the program as TypeScript spells them. */

/** `attention_mask` -> `attentionMask`; dots stay for the caller to split at. */
export const camelCase = (name: string): string => name.replace(/[_-]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** `hidden_states.3` -> ["hiddenStates", 3]; an output that is no list -> [its name, null]. */
export function outputName(name: string): readonly [string, number | null] {
  const listed = /^(.*)\.(\d+)$/.exec(name);
  return listed === null ? [camelCase(name), null] : [camelCase(listed[1] ?? ""), Number(listed[2])];
}
