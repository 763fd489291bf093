import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Library, readModel } from "../../src/spec/index.ts";

const folders = [join(import.meta.dirname, "library"), join(import.meta.dirname, "../../specs")];

export const shippedFolder = join(import.meta.dirname, "../../specs");
export const shippedNames = readdirSync(shippedFolder).map((file) => file.replace(/\.yaml$/, ""));

/** The shipped specs and those that tests extend. */
export const library: Library = {
  names: shippedNames,
  find(name) {
    const folder = folders.find((candidate) => existsSync(join(candidate, `${name}.yaml`)));
    return folder === undefined ? null : { path: `${name}.yaml`, text: readFileSync(join(folder, `${name}.yaml`), "utf8") };
  },
};

export function read(text: string, path = "input.yaml"): ReturnType<typeof readModel> {
  return readModel({ path, text }, library);
}
