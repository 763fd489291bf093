/** Runs the command line in this process, in a folder of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "vitest";
import { main } from "../../src/cli/main.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function specformer(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const io = { cwd, out: (line: string) => void out.push(line), err: (line: string) => void err.push(line), colour: false };
  const code = await main(argv, io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const folders: Record<"test" | "suite", string[]> = { test: [], suite: [] };
const cleared = (life: "test" | "suite") => (): void => {
  for (const folder of folders[life].splice(0)) rmSync(folder, { recursive: true, force: true });
};
afterEach(cleared("test"));
afterAll(cleared("suite"));

/** An empty folder that goes away after the test, or after all tests of its file. */
export function emptyFolderFor(life: "test" | "suite"): string {
  const folder = mkdtempSync(join(tmpdir(), "specformer-test-"));
  folders[life].push(folder);
  return folder;
}

export const emptyFolder = (): string => emptyFolderFor("test");
