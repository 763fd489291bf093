/**
 * State at the boundary of a graph: its names and the order in which its axes lie.
 *
 * Keys and values stand with their growing axis first, [past, batch, kv heads, d_head]: what a step adds is then
 * appended in memory at any batch size, and a runtime can take the transposition into the products that read it.
 */
import type { Slot, State } from "../../program/program.ts";

export const storedOrder = (slot: Pick<Slot, "type">): readonly number[] | null => (slot.type.dims.length === 4 ? [1, 0, 2, 3] : null);

/** What a graph that continues reads. */
export const stateInput = (state: Pick<State, "moves" | "path">): string => `${{ append: "past", replace: "before", fixed: "fixed" }[state.moves]}.${state.path}`;
/** What a graph hands out: of a growing slot only what is new. */
export const stateOutput = (state: Pick<State, "moves" | "path">): string => `${{ append: "new", replace: "after", fixed: "fixed" }[state.moves]}.${state.path}`;
