/** Where layers attend to a memory: in sublayers of their own, and inside recurrences. */
import type { AttentionSublayer } from "./attention.ts";
import { isRecurrent } from "./recurrence.ts";
import type { Layer } from "./types.ts";

export interface MemoryReader {
  readonly attention: AttentionSublayer;
  /** Where its parameters and its state stand in the layer: `cross`, or `gru.cross`. */
  readonly path: string;
}

/** Every attention of a layer that reads a memory, in the layer's order. */
export function memoryReaders({ steps }: Layer): readonly MemoryReader[] {
  return steps.flatMap(({ sublayers }) =>
    sublayers.flatMap((sublayer): readonly MemoryReader[] => {
      if (isRecurrent(sublayer)) return sublayer.attends === null ? [] : [{ attention: sublayer.attends, path: `${sublayer.name}.${sublayer.attends.name}` }];
      return sublayer.kind === "cross" ? [{ attention: sublayer, path: sublayer.name }] : [];
    }),
  );
}
