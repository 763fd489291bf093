/** S08: several towers, and what they read of each other. */

import type { Words } from "../catalogue.ts";
import { backticked, counted, quoted } from "../phrases.ts";

export const towerWords = {
  S0801: ({ key }: { key: string }): Words => ({
    message: `${quoted(key)} belongs into a tower`,
    label: "beside `towers` nothing has this",
    help: "move it into the tower that it is for",
  }),
  S0802: (): Words => ({
    message: "there are no towers",
    label: "none given",
    help: "give some, or write the model without `towers`",
  }),
  S0803: ({ name, known, near }: { name: string; known: readonly string[]; near: string | null }): Words => ({
    message: `there is no tower ${quoted(name)}`,
    label: known.length === 0 ? "this model has no towers" : `the towers are ${backticked(known, "and")}`,
    ...(near === null ? {} : { help: `did you mean ${quoted(near)}?` }),
  }),
  S0804: ({ names }: { names: readonly string[] }): Words => ({
    message: "connections lead in a circle",
    label: `${backticked(names, "and")} would each have to be computed before the other`,
  }),
  S0805: ({ name }: { name: string }): Words => ({
    message: `no layer of ${quoted(name)} reads a memory`,
    label: "its block has no `cross`",
    help: "add `cross` to its block, or leave `block` out",
  }),
  S0806: ({ width, wanted, name }: { width: number; wanted: number; name: string }): Words => ({
    message: "what arrives has another width",
    label: `${width}, but ${quoted(name)} takes ${wanted}`,
    help: `write \`via: { linear: ${wanted} }\``,
  }),
  S0807: ({ layer, layers, name }: { layer: number; layers: number; name: string }): Words => ({
    message: `${quoted(name)} has no hidden states ${layer}`,
    label: `they count from 0 to ${layers}, or from -1 back to ${-1 - layers}`,
  }),
  S0808: ({ name }: { name: string }): Words => ({
    message: "only among tokens can something take a place",
    label: `${quoted(name)} reads no tokens`,
    help: "write `at: memory`, or connect it to a tower that reads tokens",
  }),
  S0809: ({ name, layers, used }: { name: string; layers: number; used: number }): Words => ({
    message: used === layers ? `the final norm of ${quoted(name)} is computed in vain` : `the last layers of ${quoted(name)} are computed in vain`,
    label: used === layers ? "what leaves the last layer is all that anything reads" : `hidden states ${used} are the last that anything reads, there are ${layers} layers`,
    help: used === layers ? "give it another output, or norm.final: false" : `give it another output, or ${counted(used, "layer")} and no final norm`,
  }),
  S0810: ({ path, known }: { path: string; known: readonly string[] }): Words => ({
    message: `${quoted(path)} is no table that can be shared`,
    label: `must be NAME.${known.join(" or NAME.")}, of a tower that has it`,
  }),
  S0811: ({ what, first, second }: { what: string; first: number; second: number }): Words => ({
    message: "tables that are one have one shape",
    label: `${what}: ${second}, the first of the list has ${first}`,
  }),
  S0812: ({ name, pooled }: { name: string; pooled: readonly string[] }): Words => ({
    message: `which output of ${quoted(name)} is compared?`,
    label: pooled.length === 0 ? "it pools none" : `it pools ${backticked(pooled, "and")}`,
    help: pooled.length === 0 ? "give the tower an output with `pool`" : `write \`${name}.${pooled[0] ?? ""}\``,
  }),
  S0813: ({ first, second, joins }: { first: number; second: number; joins: boolean }): Words => ({
    message: `what is ${joins ? "joined" : "compared"} has one width`,
    label: `${first} against ${second}`,
    help: joins ? "project both to one width" : "give `d`, a width that both are mapped to",
  }),
  S0828: ({ name, known }: { name: string; known: readonly string[] }): Words => ({
    message: `which output of ${quoted(name)} is joined?`,
    label: known.length === 0 ? "it has none that positions have" : `it has ${backticked(known, "and")}`,
    help: known.length === 0 ? "give the tower an output without `pool`" : `write \`${name}.${known[0] ?? ""}\``,
  }),
  S0814: ({ name }: { name: string }): Words => ({
    message: `${quoted(name)} reads no tower`,
    label: "beside `towers` outputs compare two of them, or join them",
    help: "give `between` or `join`, or move it into a tower",
  }),
  S0815: ({ first, second }: { first: string; second: string }): Words => ({
    message: "two towers generate",
    label: `${quoted(second)} does, and so does ${quoted(first)}`,
    help: "make one of them an encoder, or give its attention `mask: full`",
  }),
  S0816: ({ found }: { found: readonly string[] }): Words => ({
    message: "a bridge is one thing",
    label: found.length === 0 ? "none given" : `${backticked(found, "and")} given`,
    help: "give `linear` or `mlp`",
  }),
  S0817: ({ name, maps }: { name: string; maps: boolean }): Words => ({
    message: `how many places a ${maps ? "map" : "sound"} takes has to be known`,
    label: maps ? `${quoted(name)} reads maps of any size` : `${quoted(name)} hears sounds of any length`,
    help: maps ? "let queries read it, or write `at: memory`" : "give its `input.frames.length`, or write `at: memory`",
  }),
  S0820: (): Words => ({
    message: "there are no tasks",
    label: "none given",
    help: "give some, or write the model without `tasks`",
  }),
  S0821: ({ name, taken }: { name: string; taken: readonly string[] }): Words => ({
    message: `a task can't be called ${quoted(name)}`,
    label: `generated models have ${backticked(taken, "and")} already`,
  }),
  S0822: ({ name, ends }: { name: string; ends: readonly string[] }): Words => ({
    message: `${quoted(name)} has more than one answer`,
    label: `nothing reads ${backticked(ends, "and")}`,
    help: "use towers that lead into one",
  }),
  S0823: ({ name, tower, sources }: { name: string; tower: string; sources: readonly string[] }): Words => ({
    message: `${quoted(tower)} has nothing to read in ${quoted(name)}`,
    label: `it reads ${backticked(sources)}`,
    help: "add one of these",
  }),
  S0824: ({ name }: { name: string }): Words => ({
    message: `no task runs ${quoted(name)}`,
    label: "computed for nothing",
    help: "name it under `uses` of a task, or remove it",
  }),
  S0826: ({ name, why }: { name: string; why: string }): Words => ({
    message: `${quoted(name)} has no positions to hand on`,
    label: why,
    help: "leave `positions` out",
  }),
  S0827: ({ name, keep, most, open, drop }: { name: string; keep: number | null; most: number; open: boolean; drop: number }): Words => ({
    message: `${quoted(name)} may ${keep === null ? "have no position" : `not have ${keep === 1 ? "a position" : `${keep} positions`} to keep`}${drop === 0 ? "" : ` behind the ${drop} left out`}`,
    label: open ? "how many it has depends on its input" : `it has ${most + drop}`,
    help: most === 0 ? (open ? `leave ${keep === null ? "`drop`" : "`drop` or `keep`"} out` : "leave out fewer") : open ? "keep 1, or let queries read it" : `keep ${most} at most`,
  }),
  S0818: ({ said, width }: { said: number; width: number }): Words => ({
    message: "what arrives has another width",
    label: `${said}, but it is ${width}`,
    help: `write ${width}, or leave it out`,
  }),
  S0819: ({ path }: { path: string }): Words => ({
    message: "a table is shared by two towers or more",
    label: `${quoted(path)} stands alone`,
    help: "give the path of the same table in another tower beside it, or leave `share` out",
  }),
};
