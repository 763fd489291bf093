/** Reports every problem of specs; writes nothing. */
import { lowered } from "../lowered.ts";
import { explain, readModel } from "../spec/index.ts";
import { readText, shown, specFiles, specLibrary } from "./disk.ts";
import { diagnosticJson, EXIT, report, type Io } from "./io.ts";

export async function check(io: Io, paths: readonly string[], options: { readonly json?: true; readonly explain?: true }): Promise<number> {
  const results: object[] = [];
  let failed = false;
  for (const path of await specFiles(io, paths)) {
    const { result: read, sources } = readModel(await readText(io, path), specLibrary(io));
    const made = read.ok ? lowered(read.value) : read;
    const result = read.ok && made.ok ? read : { ok: false as const, diagnostics: made.diagnostics };
    failed ||= !result.ok;
    results.push({ spec: shown(io, path), ok: result.ok, diagnostics: result.diagnostics.map(diagnosticJson) });
    if (options.json === true) continue;
    report(io, result.diagnostics, sources);
    if (result.ok) io.out(options.explain === true ? explain(result.value.spec).trimEnd() : `${shown(io, path)}: no problems`);
  }
  if (options.json === true) io.out(JSON.stringify({ ok: !failed, specs: results }, null, 2));
  return failed ? EXIT.diagnostics : EXIT.ok;
}
