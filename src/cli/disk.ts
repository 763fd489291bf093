/** Files: the library's specs, folders of specs, outputs that are written all or not at all, byte ranges of large files. */
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ByteSource } from "../weights/bytes.ts";
import { UsageError, type Io } from "./io.ts";

/** The folder of the package: above `dist/cli` or `src/cli`. */
export const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
export const libraryFolder = join(packageFolder, "specs");

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** A path as messages show it: relative to where the user stands, with forward slashes. */
export function shown(io: Io, path: string): string {
  const near = relative(io.cwd, path);
  return near.startsWith("..") || isAbsolute(near) ? path : near.split(sep).join("/");
}

export async function readText(io: Io, path: string): Promise<TextFile> {
  const full = resolve(io.cwd, path);
  try {
    return { path: shown(io, full), text: await readFile(full, "utf8") };
  } catch (error) {
    throw new UsageError(`cannot read ${shown(io, full)}: ${reason(error)}`);
  }
}

/** What the system says, in words. */
export function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words: Readonly<Record<string, string>> = { ENOENT: "there is no such file or folder", EACCES: "permission denied", EISDIR: "it is a folder", ENOTDIR: "a part of the path is not a folder", ENOSPC: "the disk is full", EROFS: "the file system is read-only", EEXIST: "it exists already" };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}

const isName = (name: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && !name.includes("..");

/** Specs that `extends` can name: beside the file that asks, else in the shipped library. Nothing outside these folders is read. */
export function specLibrary(io: Io) {
  const library = (existsSync(libraryFolder) ? readdirSync(libraryFolder) : []).filter((file) => file.endsWith(".yaml")).map((file) => basename(file, ".yaml"));
  return {
    names: library,
    find(name: string, from: string): TextFile | null {
      if (!isName(name)) return null;
      for (const folder of [dirname(resolve(io.cwd, from)), libraryFolder]) {
        const path = join(folder, `${name}.yaml`);
        if (existsSync(path) && path !== resolve(io.cwd, from)) return { path: shown(io, path), text: readFileSync(path, "utf8") };
      }
      return null;
    },
  };
}

/** Spec files that the arguments name; a folder stands for the .yaml files in it. */
export async function specFiles(io: Io, paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const full = resolve(io.cwd, path);
    const isFolder = await stat(full).then((s) => s.isDirectory(), () => false);
    if (!isFolder) found.push(full);
    else for (const file of (await readdir(full)).sort()) if (file.endsWith(".yaml") || file.endsWith(".yml")) found.push(join(full, file));
  }
  if (found.length === 0) throw new UsageError(`no spec in ${paths.join(", ")}`);
  return found;
}

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes every file or none: all are staged beside their places first, then moved. */
export async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  const staged: { from: string; to: string }[] = [];
  try {
    for (const { path, content } of files) {
      const to = join(folder, path);
      const from = `${to}.writing-${process.pid}`;
      await mkdir(dirname(to), { recursive: true });
      staged.push({ from, to });
      await writeFile(from, content);
    }
    for (const { from, to } of staged) await rename(from, to);
  } catch (error) {
    throw new UsageError(`cannot write ${staged.at(-1)?.to ?? folder}: ${reason(error)}; nothing was changed`);
  } finally {
    for (const { from } of staged) await rm(from, { force: true });
  }
}

/** Writes a stream of chunks to a file that appears only when it is whole. */
export async function writeStream(path: string, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const staging = `${path}.writing-${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(staging, "w");
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.close();
    await rename(staging, path);
  } finally {
    await file.close().catch(() => undefined);
    await rm(staging, { force: true });
  }
}

/** A file read range by range. */
export async function fileSource(path: string): Promise<ByteSource & { close(): Promise<void> }> {
  const file = await open(path, "r");
  const { size } = await file.stat();
  return {
    size,
    async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0) throw new Error(`${path} ends at ${offset + done}`);
        done += bytesRead;
      }
      return bytes;
    },
    close: () => file.close(),
  };
}

export async function sameContent(path: string, content: string | Uint8Array): Promise<boolean> {
  const now = await readFile(path).catch(() => null);
  return now !== null && now.equals(typeof content === "string" ? Buffer.from(content) : content);
}
