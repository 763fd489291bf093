/**
 * WebGPU in Node: how its loader behaves, with stand-ins; and for real, where SPECFORMER_WEBGPU is set: then `webgpu` and
 * TensorFlow.js's backend are installed from npm, and any adapter will do, one in software too.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { KernelBackend } from "@tensorflow/tfjs-core";
import { BackendError, expectAdapter } from "../../src/runtime/tfjs/backend.ts";
import { openDawn } from "../../src/runtime/tfjs/dawn.ts";
import { reportBackend } from "../../src/runtime/tfjs/node.ts";
import { emptyFolderFor } from "../support/cli.ts";
import { run } from "../support/project.ts";
import { tf, useBackend } from "./harness.ts";

describe("adapters", () => {
  const gpu = (adapter: object | null): object => ({ requestAdapter: () => Promise.resolve(adapter) });
  const software = gpu({ info: { isFallbackAdapter: true } });

  it("none is an error", async () => {
    await expect(expectAdapter(gpu(null), { named: true })).rejects.toThrow("R0202: backend webgpu: finds no graphics adapter on this machine; its driver may be missing");
  });

  it("one in software is used where webgpu is named, and not where it would be taken before wasm", async () => {
    await expectAdapter(software, { named: true });
    await expectAdapter(gpu({ info: { isFallbackAdapter: false } }), { named: false });
    await expect(expectAdapter(software, { named: false })).rejects.toThrow("R0202: backend webgpu: finds only a graphics adapter in software on this machine, which is used where it is named");
  });
});

describe("Dawn", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(globalThis, "navigator");
    else Object.defineProperty(globalThis, "navigator", before);
  });

  it("is not made where WebGPU is there already", async () => {
    const gpu = {};
    Object.defineProperty(globalThis, "navigator", { value: { gpu }, configurable: true });
    expect(await openDawn()).toBe(gpu);
  });

  it("is asked for by its package's name where it is missing", async () => {
    Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
    const refused = openDawn();
    await expect(refused).rejects.toBeInstanceOf(BackendError);
    await expect(refused).rejects.toThrow(/^R0201: backend webgpu: in Node it needs the package webgpu \(Dawn\): .*; npm install webgpu$/s);
  });
});

it("the report says which adapter computes, and whether it is hardware", async () => {
  const report = async (isFallbackAdapter: boolean): Promise<object> => {
    const device = { adapterInfo: { vendor: "maker", architecture: "", device: "card", description: "driver 1.0", isFallbackAdapter } };
    tf.registerBackend("webgpu", () => ({ device, setDataMover: () => undefined, dispose: () => undefined }) as unknown as KernelBackend);
    try {
      await tf.setBackend("webgpu");
      return reportBackend();
    } finally {
      await useBackend("cpu");
      tf.removeBackend("webgpu");
    }
  };
  expect(await report(false)).toEqual({ backend: "webgpu", tensorflow: null, adapter: "maker, card, driver 1.0", gpu: true });
  expect(await report(true)).toMatchObject({ gpu: false });
});

const wanted = process.env["SPECFORMER_WEBGPU"] !== undefined;

describe.skipIf(!wanted)(`a real adapter${wanted ? "" : ": left out, SPECFORMER_WEBGPU is not set"}`, () => {
  let folder = "";

  beforeAll(() => {
    folder = emptyFolderFor("suite");
    const [packed] = JSON.parse(run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], process.cwd())) as { filename: string }[];
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", private: true }));
    run("npm", ["install", "--ignore-scripts", join(folder, packed?.filename ?? ""), "webgpu@0.6.2", "@tensorflow/tfjs-core@4.22.0", "@tensorflow/tfjs-backend-webgpu@4.22.0"], folder);
  }, 300_000);

  // Mixtures and DeBERTa's distances once met shaders that did not compile.
  it.each(["gpt2", "deberta", "deepseek-v3", "mixtral"])("%s", (name) => {
    const { status, stdout, stderr } = spawnSync("npx", ["--no-install", "specformer", "verify", join(process.cwd(), "test/cases", name), "--targets", "tfjs", "--backend", "webgpu"], { cwd: folder, encoding: "utf8" });
    expect(stdout, stderr).toContain("every output agrees");
    expect(stdout).toContain("tfjs ran on WebGPU: ");
    expect(status).toBe(0);
  }, 300_000);

  it("what the device cannot hold is thrown, where WebGPU goes on with zeros", () => {
    const program = `import { useBackend } from "specformer/tfjs/node"; import { createRequire } from "node:module";
      const tf = createRequire(import.meta.url)("@tensorflow/tfjs-core");
      await useBackend("webgpu");
      const { run } = await import("specformer/tfjs");
      const most = tf.backend().device.limits.maxStorageBufferBindingSize / 4;
      const entry = () => ({ x: tf.tidy(() => tf.slice(tf.fill([2 * Math.ceil(most)], 1), [0], [4])) });
      await run({}, {}, entry, {}).then(({ x }) => console.log("numbers", x.data), (error) => console.log(String(error)));`;
    writeFileSync(join(folder, "large.mjs"), program);
    expect(spawnSync("node", ["large.mjs"], { cwd: folder, encoding: "utf8" }).stdout).toContain("DeviceError: R0204: the device reported: ");
  }, 60_000);
});
