/** How much of a file is read. Each bounds the time that the worst text can take. */
export const limits = {
  /** UTF-16 units. */
  characters: 256 * 1024,
  /** Mappings and sequences inside one another. */
  depth: 64,
  /** Keys, values, mappings and sequences. */
  nodes: 50_000,
  diagnostics: 50,
} as const;
