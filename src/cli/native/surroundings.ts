/** What the machine is, as far as building a binding depends on it. Tests give stand-ins. */
import { spawn } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";

/** What a program printed and how it ended; `status` is null where it could not be started. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly platform: string;
  readonly arch: string;
  /** Version of glibc, or null where the system has another C library. */
  readonly glibc: string | null;
  /** Version of Node-API that this Node offers. */
  readonly napi: string;
  readonly node: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Distributions that this one is or is like, as /etc/os-release names them. */
  readonly distributions: readonly string[];
  writable(folder: string): boolean;
  run(command: string, argv: readonly string[], cwd: string, environment?: Readonly<Record<string, string>>): Promise<Ended>;
}

function distributions(): readonly string[] {
  try {
    const release = readFileSync("/etc/os-release", "utf8");
    return [...release.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap(([, names = ""]) => names.split(" "));
  } catch {
    return [];
  }
}

function glibc(): string | null {
  const { header } = process.report.getReport() as { readonly header: { readonly glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime ?? null;
}

/** This machine. */
export function surroundings(): Surroundings {
  return {
    platform: process.platform,
    arch: process.arch,
    glibc: process.platform === "linux" ? glibc() : null,
    napi: process.versions["napi"] ?? "0",
    node: process.execPath,
    environment: process.env,
    distributions: distributions(),
    writable(folder) {
      try {
        accessSync(folder, constants.W_OK);
        return true;
      } catch {
        return false;
      }
    },
    run(command, argv, cwd, environment = {}) {
      return new Promise((done) => {
        const child = spawn(command, argv, { cwd, env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
        const text = { out: "", err: "" };
        child.stdout.on("data", (piece: Buffer) => (text.out += piece.toString()));
        child.stderr.on("data", (piece: Buffer) => (text.err += piece.toString()));
        child.on("error", () => done({ status: null, ...text }));
        child.on("close", (status, signal) => done({ status: status ?? (signal === null ? null : 128), ...text, err: signal === null ? text.err : `${text.err}\nended by ${signal}` }));
      });
    },
  };
}
