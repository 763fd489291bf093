/** What generated TensorFlow.js models import. */
export { InputError, type FlatIds, type Ids, type InputRules, type Numbers } from "../boundary.ts";
export { argmax, generate, generateFrom, type GenerateOptions } from "../generation.ts";
export { gelu, geluTanh, hardswish, mish, quickGelu, relu2, silu, swigluOai } from "./activation.ts";
export { attend, mergeHeads, type Scoring, softcap, splitHeads } from "./attention.ts";
export { choose } from "./choose.ts";
export { DeviceError } from "./device.ts";
export { embedding, linear, take, unembed, type Linear } from "./dense.ts";
export { maskRows, meanOfReal, pickPosition, pickToken, tokenPositions, visible, type Sight } from "./mask.ts";
export { combineExperts, expertLinear, route, type Experts, type Routing } from "./mixture.ts";
export { layerNorm, rmsNorm, type Norm } from "./norm.ts";
export { meanOfPositions, patches, prepend } from "./patches.ts";
export { rotary, rotaryAngles, sinusoidal, type RotaryScaling, type SinusoidalShape } from "./position.ts";
export { alibi, bucketBias, buckets, disentangledBias, gatherLast, relativeIds, spans, type DistanceTable } from "./relative.ts";
export { run, runEncode, runStep, type Outputs } from "./run.ts";
export { WeightsError, type ByteSource, type WeightsSource } from "./safetensors.ts";
export { cosine, sine } from "./sine.ts";
export { Kept, State, tidy } from "./state.ts";
export { disposeWeights, loadWeights, type Kinds, type Manifest } from "./weights.ts";
