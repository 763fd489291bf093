/**
 * The portable profile: standard operators of one opset, float32, nothing of any vendor.
 *
 * Opset 20 (ONNX 1.15, October 2023; IR 9) is the first with Gelu in both forms, and every ONNX Runtime since 1.17
 * takes it. RMSNormalization, RotaryEmbedding and Attention came with 23, which few runtimes but the newest take.
 */
import type { Profile } from "../profile.ts";
import { composites } from "./composites.ts";
import { primitives } from "./primitives.ts";

export const portable: Profile = { name: "portable", opset: 20, irVersion: 9, spellings: { ...primitives, ...composites } };
