/** S07: outputs, their pools and projections. */

import type { Words } from "../catalogue.ts";
import { backticked, quoted } from "../phrases.ts";

/** S07: outputs. */
export const giving = {
  S0701: ({ name, known, near, prefix }: { name: string; known: readonly string[]; near: string | null; prefix: boolean }): Words => ({
    message: `there is nothing named ${quoted(name)} to pool`,
    label: `must be ${backticked(known)}`,
    ...(near !== null ? { help: `did you mean ${quoted(near)}?` } : prefix ? { help: `a learned token in front of the patches has its name in input.patches.prefix: [${name}]` } : {}),
  }),
  S0702: ({ why }: { why: string }): Words => ({
    message: "this output can't be tied to the token table",
    label: why,
  }),
  S0703: ({ width, table }: { width: number; table: number }): Words => ({
    message: "the tied table has another width",
    label: `the table is ${table} wide, what is projected ${width}`,
    help: `give a transform of d ${table}, or untie`,
  }),
  S0704: ({ stack, reads }: { stack: string; reads: string }): Words => ({
    message: "only tokens have a vocabulary to project to",
    label: `the ${stack} reads ${reads}`,
    help: "give `project` a number",
  }),
  S0705: ({ name, local = name }: { name: string; local?: string }): Words => ({
    message: `an output can't be named ${quoted(local)}`,
    label: name === local ? "the name of hidden states" : `it would be ${quoted(name)}, the name of hidden states`,
    help: "give it another name",
  }),
  S0706: ({ path }: { path: string }): Words => ({
    message: `${quoted(path)} has nothing to act on`,
    label: "this output projects nothing",
    help: "add `project`, or remove it",
  }),
  S0707: ({ stack, known }: { stack: string; known: readonly string[] }): Words => ({
    message: `there is no ${stack} to read from`,
    label: `the model has ${backticked(known, "and")}`,
  }),
  S0708: (): Words => ({
    message: "pooling at eos needs to know the token",
    label: "which token ends a text?",
    help: "give special.eos",
  }),
  S0709: ({ stack, reads }: { stack: string; reads: string }): Words => ({
    message: "only among tokens can one be pooled by its id",
    label: `the ${stack} reads ${reads}`,
  }),
  S0740: ({ first, second }: { first: string; second: string }): Words => ({
    message: "an output is pooled in one way",
    label: `${quoted(second)} beside ${quoted(first)}`,
    help: "keep one of them",
  }),
  S0741: ({ name, known, near }: { name: string; known: readonly string[]; near: string | null }): Words => ({
    message: `there is no output named ${quoted(name)} to take the mean of`,
    label: known.length === 0 ? "there are no others" : `must be ${backticked(known)}`,
    ...(near === null ? {} : { help: `did you mean ${quoted(near)}?` }),
  }),
  S0742: ({ path, is }: { path: string; is: string }): Words => ({
    message: `${quoted(path)} has nothing to act on`,
    label: `this output is ${is}`,
    help: `say it of ${is.endsWith("others") ? "the others" : "the other"}, or remove it`,
  }),
  S0745: ({ name }: { name: string }): Words => ({
    message: `an output can't be named ${quoted(name)}`,
    label: "the name of an input",
    help: "give it another name",
  }),
  S0746: ({ table, width }: { table: number; width: number }): Words => ({
    message: "hidden states of two widths have no mean",
    label: `${table} enter the first layer, ${width} leave it`,
    help: "leave `mix` out, or map the tables to the model's width",
  }),
  S0760: ({ why }: { why: string }): Words => ({
    message: "`uper` brings maps of a picture's patches together",
    label: why,
  }),
  S0761: ({ layer, layers }: { layer: number; layers: number }): Words => ({
    message: `there are no hidden states ${layer}`,
    label: `they count from 0 to ${layers}`,
  }),
  S0762: ({ table, width }: { table: number; width: number }): Words => ({
    message: "what enters the first layer has another width",
    label: `${table}, but outputs read ${width}`,
    help: "read a later layer, or map the tables to the model's width",
  }),
  S0744: ({ why }: { why: string }): Words => ({
    message: "pixels are those of patches that lie side by side",
    label: why,
  }),
  S0747: ({ name, known, near }: { name: string; known: readonly string[]; near: string | null }): Words => ({
    message: `there is nothing named ${quoted(name)} to read`,
    label: known.length === 0 ? "there are no other outputs" : `must be ${backticked(known)}`,
    ...(near === null ? {} : { help: `did you mean ${quoted(near)}?` }),
  }),
  S0748: ({ name, known, near }: { name: string; known: readonly string[]; near: string | null }): Words => ({
    message: `${quoted(name)} has no codes to take the perplexity of`,
    label: known.length === 0 ? "no output quantizes" : `must be ${backticked(known)}`,
    ...(near === null ? { help: "an output quantizes where it says `quantize`" } : { help: `did you mean ${quoted(near)}?` }),
  }),
  S0749: ({ name, why }: { name: string; why: string }): Words => ({
    message: `another output can't read ${quoted(name)}`,
    label: why,
  }),
  S0750: ({ key, count, dims }: { key: string; count: number; dims: number }): Words => ({
    message: `${quoted(`tdnn.${key}`)} is as long as \`dims\``,
    label: `${count} here, ${dims} layer${dims === 1 ? "" : "s"}`,
  }),
  S0751: ({ groups, d }: { groups: number; d: number }): Words => ({
    message: `${groups} codebooks don't divide ${d}`,
    label: "each gives as much of the width",
    help: `use ${Math.max(1, Math.round(d / groups)) * groups}`,
  }),
  S0752: ({ stack, reads }: { stack: string; reads: string }): Words => ({
    message: "time-delay layers are for sound",
    label: `the ${stack} reads ${reads}`,
  }),
  S0753: ({ seen, positions }: { seen: number; positions: number }): Words => ({
    message: "time-delay layers see more than there is",
    label: `together they see ${seen} positions, and ${positions} are left`,
  }),
  S0754: ({ reads }: { reads: string }): Words => ({
    message: "a learned query pools hidden states",
    label: `it would ask ${reads}`,
    help: "pool otherwise",
  }),
  S0755: ({ name, local }: { name: string; local: string }): Words => ({
    message: `two outputs are named ${quoted(name)}`,
    label: name === local ? "given here" : `${quoted(local)} gives that name`,
    help: "give one of them another name",
  }),
  S0743: ({ name }: { name: string }): Words => ({
    message: "a mean is of outputs of one shape",
    label: `${quoted(name)} gives another one`,
  }),
};
