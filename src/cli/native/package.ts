/** The installed npm package whose binding is built. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nativeError } from "../../diagnostics/catalogue/native.ts";
import { packageFolder } from "../disk.ts";
import type { Surroundings } from "./surroundings.ts";


export type NativePackage = "tfjs-node-gpu" | "tfjs-node";

/** The last release there is; its binding compiles against TensorFlow's C API as it is today. */
const VERSION = "4.22.0";
/** Version of Node-API that the package looks for a binding of, on every Node that it runs on here. */
export const NAPI = 8;

export interface Installed {
  readonly name: string;
  readonly version: string;
  /** Without links: the binding finds its libraries from here. */
  readonly folder: string;
}

/** Folders named node_modules from here upwards. */
export function moduleFolders(from: string): readonly string[] {
  const above = dirname(from);
  return [join(from, "node_modules"), ...(above === from ? [] : moduleFolders(above))];
}

/** Found from where the user stands, else from where Specformer is installed, as its loader finds it. */
export function findPackage(cwd: string, name: NativePackage, s: Surroundings): Installed | readonly Diagnostic[] {
  const full = `@tensorflow/${name}`;
  const place = [...moduleFolders(cwd), ...moduleFolders(packageFolder)].map((modules) => join(modules, "@tensorflow", name)).find((folder) => existsSync(join(folder, "package.json")));
  if (place === undefined) return [nativeError("N0102", { name: full, version: VERSION }, null)];
  const folder = realpathSync(place);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string };
  const problems: Diagnostic[] = [];
  if (version !== VERSION) problems.push(nativeError("N0103", { name: full, found: version, version: VERSION }, null));
  if (!s.writable(folder)) problems.push(nativeError("N0104", { folder }, null));
  return problems.length > 0 ? problems : { name: full, version, folder };
}
