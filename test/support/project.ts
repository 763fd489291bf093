/** An empty project of a user's, with this package and what is installed beside it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyFolder } from "./cli.ts";

const root = process.cwd();

/** Output of a command; a failing one shows what it printed. */
export function run(command: string, argv: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${argv.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

/** @param install puts the package into the given folder of node_modules; a link to this checkout by default */
export function project(install: (folder: string, own: string) => void = (_, own) => symlinkSync(root, own)): string {
  const folder = emptyFolder();
  const own = join(folder, "node_modules", "specformer");
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  install(folder, own);
  for (const name of readdirSync("node_modules")) if (!name.startsWith(".")) symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  symlinkSync(join(own, "dist/cli/specformer.js"), join(folder, "node_modules", ".bin", "specformer"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
  return folder;
}
