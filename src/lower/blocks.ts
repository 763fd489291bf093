/**
 * Blocks by what they compute: two layers that need the same code share one block.
 *
 * Names are settled before any block is built: a kind of block that exists once has its plain name (`attention`);
 * where there are several, each is told apart by its stack or its variant (`decoder_attention`, `local_layer`).
 */
import type { Block } from "../program/program.ts";

interface Planned {
  readonly base: string;
  readonly key: string;
  readonly stack: string;
  readonly variant: string | null;
}

export class Blocks {
  /** Whether recurrent layers leave their last state for the root block to hand out. */
  readonly handsOutState: boolean;
  readonly #planned: Planned[] = [];
  readonly #names = new Map<string, string>();
  readonly #built = new Map<string, Block>();

  constructor(handsOutState: boolean) {
    this.handsOutState = handsOutState;
  }

  /** Announces that a block will be needed. */
  plan(base: string, key: string, stack: string, variant: string | null): void {
    if (!this.#planned.some((p) => p.base === base && p.key === key)) this.#planned.push({ base, key, stack, variant });
  }

  /** The block of that kind and key, built when first asked for. */
  get(base: string, key: string, build: (name: string) => Block): Block {
    const name = this.#name(base, key);
    const built = this.#built.get(name) ?? build(name);
    this.#built.set(name, built);
    return built;
  }

  /** All that were built, each behind those it calls. */
  get all(): readonly Block[] {
    return [...this.#built.values()];
  }

  #name(base: string, key: string): string {
    const id = `${base} ${key}`;
    if (this.#names.size === 0) this.#settle();
    const name = this.#names.get(id);
    if (name === undefined) throw new Error(`block ${base} was not planned`);
    return name;
  }

  #settle(): void {
    const taken = new Set<string>();
    for (const base of new Set(this.#planned.map((p) => p.base))) {
      const rivals = this.#planned.filter((p) => p.base === base);
      const spellings = [
        (p: Planned) => (rivals.length === 1 ? p.base : null),
        (p: Planned) => `${p.stack}_${p.base}`,
        (p: Planned) => (p.variant === null ? null : `${p.variant}_${p.base}`),
        (p: Planned) => (p.variant === null ? null : `${p.stack}_${p.variant}_${p.base}`),
        (p: Planned) => `${p.base}_${rivals.indexOf(p) + 1}`,
      ];
      const spelling = spellings.find((spell) => {
        const names = rivals.map(spell);
        return names.every((name) => name !== null && !taken.has(name)) && new Set(names).size === names.length;
      });
      for (const p of rivals) {
        const name = spelling?.(p) ?? `${p.base}_${rivals.indexOf(p) + 1}`;
        taken.add(name);
        this.#names.set(`${base} ${p.key}`, name);
      }
    }
  }
}
