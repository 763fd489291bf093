/** Cases that are too many or not ours to ship: found through an environment variable, and left out with a word where it is not set. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const shared = process.env["SPECFORMER_SHARED"];
if (shared !== undefined && !existsSync(shared)) throw new Error(`SPECFORMER_SHARED names ${shared}, which is not there`);

/** A path inside the shared folder, or null where there is none. */
export const sharedPath = (...parts: readonly string[]): string | null => (shared === undefined ? null : join(shared, ...parts));

export const leftOut = "left out: SPECFORMER_SHARED is not set";

/** Folders of a folder that hold a config.json. */
export const caseFolders = (folder: string): string[] => readdirSync(folder).filter((name) => existsSync(join(folder, name, "config.json")) && existsSync(join(folder, name, "expected.safetensors")));
