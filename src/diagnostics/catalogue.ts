/**
 * A catalogue gives each code its words: one table an area, under `catalogue/`.
 *
 * Whoever finds a problem hands over the code, the data that its words need and the place; nothing else words an error.
 */

import type { Diagnostic, Severity, Span } from "./diagnostic.ts";

export interface Words {
  readonly message: string;
  readonly label?: string;
  readonly help?: string;
  readonly severity?: Severity;
}

/** Words by code. The data that an entry takes is its own parameter's type. */
export type Catalogue = Readonly<Record<string, (data: never) => Words>>;

/** What an entry's words are made from; `{}` where it takes nothing. */
type Data<Entry extends (data: never) => Words> = Parameters<Entry> extends [infer D] ? D : Record<string, never>;

export type Reporter<C extends Catalogue> = <Code extends keyof C & string>(
  code: Code,
  data: Data<C[Code]>,
  span: Span | null,
  related?: Diagnostic["related"],
) => Diagnostic;

/** Makes diagnostics out of one catalogue; a code that it lacks, or data of the wrong shape, does not compile. */
export function reporter<C extends Catalogue>(catalogue: C): Reporter<C> {
  return (code, data, span, related = []) => {
    const words: Words | undefined = catalogue[code]?.(data as never);
    if (words === undefined) throw new Error(`no words for ${code}`);
    return {
      code,
      severity: words.severity ?? "error",
      message: words.message,
      span,
      label: words.label ?? null,
      related,
      help: words.help ?? null,
    };
  };
}
