/** S02 to S09: what a spec says. */

import { reporter, type Words } from "../catalogue.ts";
import { gridding } from "./grids.ts";
import { hearing } from "./sound.ts";
import { matching } from "./matching.ts";
import { giving } from "./outputs.ts";
import { backticked, counted, grouped, listed, quoted, rounded } from "../phrases.ts";
import { towerWords } from "./towers.ts";

/** S02: which spec extends which. */
const extending = {
  S0201: ({ name, near }: { name: string; near: string | null }): Words => ({
    message: `there is no spec named ${quoted(name)}`,
    label: "neither beside this file nor in the shipped library",
    ...(near === null ? {} : { help: `did you mean ${quoted(near)}?` }),
  }),
  S0202: ({ chain }: { chain: readonly string[] }): Words => ({
    message: "a spec can't extend itself",
    label: `leads back: ${chain.map(quoted).join(" extends ")}`,
    help: "a file beside this one goes before a shipped spec of the same name; rename one of them",
  }),
  S0203: ({ limit }: { limit: number }): Words => ({
    message: "the chain of `extends` is too long",
    label: `parent number ${limit + 1}, ${limit} are followed at most`,
  }),
  S0204: ({ name }: { name: string }): Words => ({
    message: "a tower can't have towers of its own",
    label: `${quoted(name)} has some`,
  }),
};

/** S03: keys and values by themselves. */
const fitting = {
  S0301: ({ key, near, known }: { key: string; near: string | null; known: readonly string[] }): Words => ({
    message: `unknown key ${quoted(key)}`,
    label: "not a key of the language here",
    help: near === null ? `the keys here are ${backticked(known, "and")}` : `did you mean ${quoted(near)}?`,
  }),
  S0302: ({ key, place }: { key: string; place: string }): Words => ({
    message: `${quoted(key)} is ${quoted(place)} here`,
    label: "another library's name",
    help: `write it as ${quoted(place)}`,
  }),
  S0303: ({ what }: { what: string }): Words => ({
    message: `${quoted(what)} is part of the language but not in this version yet`,
    label: "not yet",
  }),
  S0304: ({ path, found, expected, help }: { path: string; found: string; expected: readonly string[]; help: string | null }): Words => ({
    message: `${quoted(path)} can't be ${found}`,
    label: `must be ${listed(expected)}`,
    ...(help === null ? {} : { help }),
  }),
  S0305: ({ path, value, allowed, near }: { path: string; value: string; allowed: readonly string[]; near: string | null }): Words => ({
    message: `${quoted(path)} can't be ${quoted(value)}`,
    label: `must be ${backticked(allowed)}`,
    ...(near === null ? {} : { help: `did you mean ${near.includes("`") ? `\`${near}\`` : quoted(near)}?` }),
  }),
  S0306: ({ path, value, bound }: { path: string; value: number; bound: string }): Words => ({
    message: `${quoted(path)} can't be ${value}`,
    label: `must be ${bound}`,
  }),
  S0307: ({ path, why }: { path: string; why: string }): Words => ({
    message: `${quoted(path)} is missing`,
    label: why,
  }),
  S0308: ({ what, value, rule }: { what: string; value: string; rule: string }): Words => ({
    message: `${quoted(value)} can't be ${what}`,
    label: rule,
  }),
  S0309: ({ path, count, bound }: { path: string; count: number; bound: string }): Words => ({
    message: `${quoted(path)} has ${counted(count, "item")}`,
    label: `must have ${bound}`,
  }),
  S0310: ({ key, places }: { key: string; places: readonly string[] }): Words => ({
    message: `${quoted(key)} has no place here`,
    label: "a key of the language, but not at this place",
    help: places.every((place) => place === key) ? "it stands at the top, for the whole stack" : `it stands at ${backticked(places)}`,
  }),
  S0311: ({ found }: { found: readonly string[] }): Words => ({
    message: "a stack reads exactly one input",
    label: found.length === 0 ? "none given" : `${backticked(found, "and")} given`,
    help: "give `tokens`, `patches` or `frames`",
  }),
  S0312: ({ path, why }: { path: string; why: string }): Words => ({
    message: `${quoted(path)} has no effect`,
    label: why,
    help: "remove it",
  }),
};

/** S04: stacks, layers and patterns. */
const layering = {
  S0401: ({ section, type }: { section: string; type: string }): Words => ({
    message: `${quoted(section)} is a section of encoder-decoders`,
    label: `this is of type ${quoted(type)}`,
    help: "a model of one stack is flat: move the keys to the top",
  }),
  S0402: ({ needed, layers }: { needed: number; layers: number }): Words => ({
    message: "the pattern is longer than the stack",
    label: `needs ${counted(needed, "layer")}, there are ${layers}`,
  }),
  S0403: (): Words => ({
    message: "two entries of the pattern fill what is left",
    label: "a second fill",
    help: "give all but one `NAME*` a count, as in `NAME*3`",
  }),
  S0404: ({ name, plain, near }: { name: string; plain: string; near: string | null }): Words => ({
    message: `${quoted(name)} is not a variant`,
    label: `${quoted(plain)} already names the plain layer`,
    help: near === null ? "define it under `variants`" : `did you mean ${quoted(near)}?`,
  }),
  S0405: ({ name, near }: { name: string; near: string | null }): Words => ({
    message: `the variant ${quoted(name)} is never used`,
    label: "no layer takes it",
    help: near === null ? "name it in `pattern`, or remove it" : `is it what the pattern calls ${quoted(near)}?`,
  }),
  S0406: ({ index, layers }: { index: number; layers: number }): Words => ({
    message: `there is no layer ${index}`,
    label: `layers count from 0 to ${layers - 1}`,
  }),
  S0407: ({ stack }: { stack: string }): Words => ({
    message: "`cross` needs a memory to attend to",
    label: `the ${stack} reads none`,
    help: "the decoder of an encoder-decoder has one, and a tower that a connection leads into",
  }),
  S0414: (): Words => ({
    message: "nothing reads the decoder",
    label: "every output reads the encoder",
    help: "give an output of the decoder, or make it an encoder",
  }),
  S0408: (): Words => ({
    message: "nothing reads the encoder",
    label: "no layer of the decoder has `cross`, and no output reads the encoder",
  }),
};

/** S04: sublayers and weights of layers. */
const wiring = {
  S0409: ({ why }: { why: string }): Words => ({
    message: "these sublayers can't be parallel",
    label: why,
  }),
  S0410: ({ groups, layers }: { groups: number; layers: number }): Words => ({
    message: "more groups than layers",
    label: `${counted(groups, "set")} of weights for ${counted(layers, "layer")}`,
  }),
  S0411: ({ layer, first }: { layer: number; first: number }): Words => ({
    message: "layers that share weights differ",
    label: `layer ${layer} takes the weights of layer ${first} and needs others`,
    help: "layers of a group can differ in windows, masks, rotary positions and numbers that scale",
  }),
  S0412: ({ groups, layers }: { groups: number; layers: number }): Words => ({
    message: "a group is named for each layer",
    label: `${counted(groups, "group")} for ${counted(layers, "layer")}`,
  }),
  S0413: ({ group, next }: { group: number; next: number }): Words => ({
    message: "groups are numbered in the order in which they are met",
    label: `${group}, where ${next} is the next`,
  }),
};

/** S05: sizes. */
const sizing = {
  S0501: ({ heads, kvHeads, divisors }: { heads: number; kvHeads: number; divisors: readonly number[] }): Words => ({
    message: "kv_heads don't divide heads",
    label: `${heads} / ${kvHeads} = ${rounded(heads / kvHeads)}`,
    help: `use a divisor of ${heads}: ${listed(divisors.map(String))}`,
  }),
  S0502: ({ heads, kvHeads }: { heads: number; kvHeads: number }): Words => ({
    message: "more kv_heads than heads",
    label: `${kvHeads} for ${counted(heads, "head")}`,
    help: `use a divisor of ${heads}`,
  }),
  S0503: ({ dModel, heads, divisors }: { dModel: number; heads: number; divisors: readonly number[] }): Words => ({
    message: "heads don't divide d_model",
    label: `${dModel} / ${heads} = ${rounded(dModel / heads)}`,
    help: `use a divisor of ${dModel} (…, ${divisors.join(", ")}, …), or give attention.d_head yourself`,
  }),
  S0504: ({ dHead, fraction, latent }: { dHead: number; fraction: number; latent: boolean }): Words => ({
    message: "rope needs an even number of dimensions",
    label: latent ? `${counted(dHead, "dimension")} of a head` : fraction === 1 ? `heads of ${dHead} dimensions` : `${rounded(fraction)} of ${dHead} dimensions is ${rounded(fraction * dHead)}`,
    help: `dimensions rotate in pairs; change ${latent ? "attention.latent.rope" : "d_head or rope.fraction"}`,
  }),
  S0505: ({ window }: { window: number }): Words => ({
    message: "a window over full attention has two sides",
    label: `which ${counted(window, "key")}?`,
    help: `write [left, right], such as [${Math.floor(window / 2)}, ${Math.floor(window / 2)}]`,
  }),
  S0506: ({ right, left }: { right: number; left: number }): Words => ({
    message: "a causal window can't look to the right",
    label: `${counted(right, "key")} to the right`,
    help: `write [${left}, 0] or ${left + 1}, or mask: full`,
  }),
  S0507: (): Words => ({
    message: "swiglu_oai is a gated activation",
    label: "needs two branches",
    help: "add `gated: true`",
  }),
  S0508: ({ what, size, limit }: { what: string; size: bigint; limit: bigint }): Words => ({
    message: `${what} is too large`,
    label: `${grouped(size)}, at most ${grouped(limit)}`,
  }),
  S0509: ({ count }: { count: bigint }): Words => ({
    message: "the model has too many parameters to count exactly",
    label: `${grouped(count)}, at most 9,007,199,254,740,991`,
  }),
  S0510: ({ key, path }: { key: "bias" | "offset"; path: string }): Words => ({
    message: `a norm without a weight has no ${key}`,
    label: "needs a weight",
    help: `remove ${path}.${key} or affine: false`,
  }),
  S0511: ({ low, high }: { low: number; high: number }): Words => ({
    message: "rope.scaling: high must be larger than low",
    label: `${high} against ${low}`,
  }),
  S0512: (): Words => ({
    message: "swiglu_oai can't be the activation here",
    label: "it joins two branches, and here is one",
    help: "use an activation that needs no gate",
  }),
};

/** S05: sizes of scalings and mixtures. */
const choosing = {
  S0513: ({ kind, why }: { kind: string; why: string }): Words => ({
    message: `${kind} scaling can't work here`,
    label: why,
  }),
  S0514: ({ key, count, pairs }: { key: string; count: number; pairs: number }): Words => ({
    message: `rope.scaling: ${quoted(key)} has a divisor for each pair of rotated dimensions`,
    label: `${counted(count, "divisor")} for ${counted(pairs, "pair")}`,
  }),
  S0515: ({ chosen, what, count }: { chosen: number; what: string; count: number }): Words => ({
    message: `more ${what} are chosen than there are`,
    label: `${grouped(chosen)} of ${grouped(count)}`,
  }),
  S0516: ({ experts, groups, divisors }: { experts: number; groups: number; divisors: readonly number[] }): Words => ({
    message: "groups don't divide experts",
    label: `${experts} / ${groups} = ${rounded(experts / groups)}`,
    help: `use a divisor of ${experts}: ${listed(divisors.map(String))}`,
  }),
  S0517: ({ topK, topGroups, members }: { topK: number; topGroups: number; members: number }): Words => ({
    message: "the best groups hold too few experts",
    label: `${topK} chosen, but ${counted(topGroups, "group")} of ${members} hold ${topGroups * members}`,
  }),
  S0518: ({ groups, experts }: { groups: number; experts: number }): Words => ({
    message: "top2_sum needs two experts in a group",
    label: `${counted(experts, "expert")} in ${counted(groups, "group")}`,
    help: "use `group_score: max`, or fewer groups",
  }),
};

/** S0519: what stands beside a layer. */
const besides = {
  S0519: ({ why }: { why: string }): Words => ({
    message: "this convolution can't stand beside the layer",
    label: why,
  }),
};

/** S06: inputs and positions. */
const reading = {
  S0601: ({ patch, size, side }: { patch: number; size: number; side: string }): Words => ({
    message: "a patch is larger than the picture",
    label: `${side}: ${patch} of ${size} pixels`,
  }),
  S0602: ({ patch, size, side, sizes }: { patch: number; size: number; side: string; sizes: readonly number[] }): Words => ({
    message: "patches don't fill the picture",
    label: `${side}: ${size} / ${patch} = ${rounded(size / patch)}`,
    help: `use a size of ${listed(sizes.map(String))}, or give \`stride\` to cut off what is left over`,
  }),
  S0603: ({ what, id, vocab }: { what: string; id: number; vocab: number }): Words => ({
    message: `${quoted(what)} is outside the vocabulary`,
    label: `id ${id}, ids end at ${vocab - 1}`,
  }),
  S0604: (): Words => ({
    message: "skip_pad needs to know the pad",
    label: "which token is skipped?",
    help: "give input.tokens.pad",
  }),
  S0605: ({ offset, pad }: { offset: number; pad: number }): Words => ({
    message: "with skip_pad the first position follows the pad's row",
    label: `${offset}, but tokens.pad + 1 = ${pad + 1}`,
    help: `write ${pad + 1}, or leave offset out`,
  }),
  S0606: ({ width, spacing }: { width: number; spacing: string }): Words => ({
    message: "sinusoidal positions don't fit this width",
    label: spacing === "inclusive" && width < 4 ? `${width}: spacing inclusive needs 4 at least` : `${width} is odd, sines and cosines come in pairs`,
  }),
  S0607: ({ what, encoder, decoder }: { what: string; encoder: number; decoder: number }): Words => ({
    message: "stacks that share a token table need tables of one shape",
    label: `${what}: ${encoder} in the encoder, ${decoder} in the decoder`,
  }),
  S0608: ({ name }: { name: string }): Words => ({
    message: `the prefix has two tokens named ${quoted(name)}`,
    label: "again here",
  }),
  S0609: ({ name }: { name: string }): Words => ({
    message: `a prefix token can't be named ${quoted(name)}`,
    label: "this name says how to pool",
  }),
};

/** S06: scores by distance. */
const measuring = {
  S0610: ({ why }: { why: string }): Words => ({
    message: "these buckets can't hold the distances",
    label: why,
  }),
  S0611: ({ buckets, span }: { buckets: number; span: number }): Words => ({
    message: "disentangled buckets don't fit their span",
    label: `${counted(buckets, "row")} for distances up to ${grouped(span)}`,
    help: buckets === 1 ? "use 2 rows at least, or 0 for a row for each distance" : "use fewer buckets, a larger span, or 0 for a row for each distance",
  }),
  S0612: ({ kind }: { kind: string }): Words => ({
    message: "layers that share a table of positions say different things of it",
    label: `another layer of the stack has other ${kind === "buckets" ? "buckets, heads or mask" : kind === "window_bias" ? "steps or heads" : "disentangled positions"}`,
    ...(kind !== "disentangled" ? { help: "make them alike, or write `shared: false`" } : { help: "make them alike" }),
  }),
  S0613: ({ first, second }: { first: string; second: string }): Words => ({
    message: "a layer has one kind of scores by distance",
    label: `${quoted(second)} beside ${quoted(first)}`,
    help: "keep one of them",
  }),
  S0614: ({ why }: { why: string }): Words => ({
    message: "disentangled positions need a key for each head",
    label: why,
  }),
  S0615: ({ path }: { path: string }): Words => ({
    message: `${quoted(path)} needs scores that are products`,
    label: "an additive score is none of query and key",
    help: "remove this, or write `score: dot`",
  }),
};

/** S064: pictures. */
const picturing = {
  S0640: ({ channels }: { channels: number }): Words => ({
    message: "a spectrogram has one channel",
    label: `${channels} channels`,
    help: "write 1, or leave channels out",
  }),
  S0641: ({ why }: { why: string }): Words => ({
    message: "window_bias needs patches with one token in front of them at most",
    label: why,
  }),
};

export const specWords = { ...extending, ...fitting, ...layering, ...wiring, ...sizing, ...choosing, ...besides, ...reading, ...measuring, ...hearing, ...gridding, ...picturing, ...giving, ...towerWords, ...matching };

export const specError = reporter(specWords);
