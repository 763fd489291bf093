/**
 * A build's way into the package and back out.
 *
 * All that is ours stands in one folder of the package, `.specformer-native`: what it had before, and a record of the
 * build. Each move is a rename, so a package is at any time as it was or as it will be, or says in the record which.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { placed } from "./build.ts";

/** What a build was made of: the same again needs no second one. */
export type BuildRecord = Readonly<Record<string, string | number | readonly string[]>>;

const own = (folder: string): string => join(folder, ".specformer-native");
const before = (folder: string): string => join(own(folder), "before");
const recordFile = (folder: string): string => join(own(folder), "build.json");

/** The record of the build that stands in the package, or null. */
export function recordOf(folder: string): BuildRecord | null {
  try {
    return JSON.parse(readFileSync(recordFile(folder), "utf8")) as BuildRecord;
  } catch {
    return null;
  }
}

/** Puts what was taken out of the package back; a part that is still staged never got in. */
function putBack(folder: string, staging: string, from: string): void {
  for (const part of placed) {
    if (!existsSync(join(staging, part))) rmSync(join(folder, part), { recursive: true, force: true });
    if (existsSync(join(from, part))) move(join(from, part), join(folder, part));
  }
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

const replaced = (staging: string): string => join(staging, "replaced");

/** Undoes what a run that was cut off left behind. */
function recover(folder: string): void {
  for (const name of readdirSync(own(folder)).filter((each) => each.startsWith("staging-"))) {
    const staging = join(own(folder), name);
    if (existsSync(replaced(staging))) putBack(folder, staging, replaced(staging));
    rmSync(staging, { recursive: true });
  }
  if (recordOf(folder) === null && existsSync(before(folder))) putBack(folder, own(folder), before(folder));
}

/** An empty folder to build in, on the package's own disk. */
export function stagingFolder(folder: string): string {
  mkdirSync(own(folder), { recursive: true });
  recover(folder);
  const staging = join(own(folder), `staging-${process.pid}`);
  mkdirSync(staging);
  return staging;
}

/** Puts a staged build into the package, in place of what stands there. */
export function place(folder: string, staging: string): void {
  // Made first: by it a run that follows knows that parts may have moved.
  mkdirSync(replaced(staging));
  for (const part of placed) {
    if (existsSync(join(folder, part))) move(join(folder, part), join(replaced(staging), part));
    move(join(staging, part), join(folder, part));
  }
}

/** A placed build is good: what it replaced is kept for `takeBack`, unless that was an earlier build of ours. */
export function keep(folder: string, staging: string, record: BuildRecord): void {
  if (recordOf(folder) === null) move(replaced(staging), before(folder));
  writeFileSync(recordFile(folder), `${JSON.stringify(record, null, 2)}\n`);
  rmSync(staging, { recursive: true, force: true });
}

/** Gives up a build, placed or not; nothing of ours is left where nothing was built before. */
export function giveUp(folder: string): void {
  recover(folder);
  if (recordOf(folder) === null) rmSync(own(folder), { recursive: true, force: true });
}

/** The package as it was before the first build; false where there is no build of ours. */
export function takeBack(folder: string): boolean {
  if (!existsSync(own(folder))) return false;
  const built = recordOf(folder) !== null;
  recover(folder);
  if (built) putBack(folder, own(folder), before(folder));
  rmSync(own(folder), { recursive: true });
  return built;
}
