/** Words about checkpoints. K01: a family's table. K02: config.json. K03: a checkpoint's tensors. K04: an export. K05: an adapter. */
import { reporter, type Words } from "../catalogue.ts";
import { grouped, listed, quoted } from "../phrases.ts";

const TABLE = "this is a mistake in the family's table";
const meant = (nearest: string | null): { help?: string } => (nearest === null ? {} : { help: `did you mean ${quoted(nearest)}?` });

export const checkpointWords = {
  K0101: ({ key, wanted }: { key: string; wanted: string }): Words => ({ message: `${quoted(key)} in a family's table wants ${wanted}`, label: "not that" }),
  K0102: ({ key, nearest }: { key: string; nearest: string | null }): Words => ({ message: `a family's table has no key ${quoted(key)} here`, label: "unknown", ...meant(nearest) }),
  K0103: ({ text, reason }: { text: string; reason: string }): Words => ({ message: `the expression ${quoted(text)} ${reason}`, label: "in this expression" }),
  K0104: ({ name, known }: { name: string; known: readonly string[] }): Words => ({
    message: `there is no table ${quoted(name)} to extend`,
    label: "named here",
    help: `tables that are there: ${known.join(", ")}`,
  }),
  K0105: ({ chain }: { chain: readonly string[] }): Words => ({ message: `tables extend one another in a circle: ${chain.join(" -> ")}`, label: "here again" }),
  K0106: ({ key }: { key: string }): Words => ({ message: `a family's table needs ${quoted(key)}` }),
  K0107: ({ family, file }: { family: string; file: string }): Words => ({
    message: `there is a table ${quoted(family)} already, in ${file}`,
    label: "the same name",
    help: `\`extends: ${family}\` builds on it, in a table of another name`,
  }),
  K0108: ({ type, family, file }: { type: string; family: string; file: string }): Words => ({
    message: `model_type ${quoted(type)} has a table already: ${quoted(family)}, in ${file}`,
    label: "for the same configs",
    help: "a model_type leads to one table; give config.json another one, and the table too",
  }),
  K0109: ({ name }: { name: string }): Words => ({ message: `with this config the table wants ${quoted(name)} in more ways than any model has parts`, help: TABLE }),

  K0201: ({ reason }: { reason: string }): Words => ({ message: "the config is not JSON", label: reason }),
  K0202: (): Words => ({ message: "the config is not a JSON object", label: "this is something else" }),
  K0203: ({ key }: { key: string }): Words => ({ message: `${quoted(key)} is given twice`, label: "again here" }),
  K0204: ({ key, family, nearest }: { key: string; family: string; nearest: string | null }): Words => ({
    message: `${quoted(key)} is not a key of ${family} configs that this version understands`,
    label: "it may change the model's numbers",
    help: nearest === null ? "remove it where it doesn't, or add it to the family's table" : `did you mean ${quoted(nearest)}?`,
  }),
  K0205: ({ key, wanted }: { key: string; wanted: string }): Words => ({ message: `${quoted(key)} must be ${wanted}`, label: "not that" }),
  K0206: ({ key, value, known, because }: { key: string; value: string; known: readonly string[]; because: string | null }): Words => ({
    message: `${quoted(key)} of ${value} is not supported`,
    ...(because === null ? {} : { label: because }),
    help: `supported: ${listed(known)}`,
  }),
  K0207: ({ key, family }: { key: string; family: string }): Words => ({ message: `the config lacks ${quoted(key)}, for which ${family} has no default` }),
  K0208: ({ type, known, nearest }: { type: string; known: readonly string[]; nearest: string | null }): Words => ({
    message: `there is no table for model_type ${quoted(type)}`,
    label: "not a family that is known here",
    help: `${nearest === null ? "" : `did you mean ${quoted(nearest)}? `}families: ${known.join(", ")}; --families DIR adds tables of your own, as CONTRIBUTING.md shows`,
  }),
  K0209: ({ name, known }: { name: string; known: readonly string[] }): Words => ({
    message: `the class ${quoted(name)} is not one that can be imported`,
    label: "not in the family's table",
    help: `classes: ${known.join(", ")}`,
  }),
  K0210: ({ reason }: { reason: string }): Words => ({ message: reason, label: "set here" }),
  K0211: ({ text, reason, values }: { text: string; reason: string; values: readonly string[] }): Words => ({
    message: `with this config the expression ${quoted(text)} ${reason}`,
    label: "in this expression",
    help: values.length === 0 ? TABLE : `${listed(values, "and")}; one of the config's values is out of place, or ${TABLE}`,
  }),
  K0212: ({ size, limit }: { size: number; limit: number }): Words => ({ message: `the config has ${grouped(size)} characters, and ${grouped(limit)} are read at most` }),
  K0213: ({ known }: { known: readonly string[] }): Words => ({ message: "the config has no model_type", help: `families: ${known.join(", ")}` }),
  K0214: ({ architecture, begins }: { architecture: string; begins: readonly string[] }): Words => ({
    message: `there is no table for the architecture ${quoted(architecture)}`,
    label: "the config has no model_type beside it",
    help: begins.length === 0 ? "none of these tables goes by an architecture's name" : `architectures that have one begin with ${listed(begins, "or")}`,
  }),

  K0301: ({ path, shape, family }: { path: string; shape: string; family: string }): Words => ({
    message: `the table of ${family} does not say where ${quoted(path)} ${shape} comes from`,
    help: "the spec has a part that checkpoints of this family lack",
  }),
  K0302: ({ path, tensor, reason }: { path: string; tensor: string; reason: string }): Words => ({ message: `${quoted(path)} can't be made from ${quoted(tensor)}: ${reason}` }),
  K0303: ({ first, second, name }: { first: string; second: string; name: string }): Words => ({ message: `${quoted(first)} and ${quoted(second)} are two spellings of ${quoted(name)}` }),
  K0304: ({ name, of }: { name: string; of: string }): Words => ({
    message: `the config ties ${quoted(name)} to ${quoted(of)}, but they differ in the file`,
    help: "set `tie_word_embeddings` to false in the config where both are meant",
  }),
  K0305: ({ path, reason }: { path: string; reason: string }): Words => ({ message: `${quoted(path)} can't be read: ${reason}` }),

  K0401: ({ family, known, nearest }: { family: string; known: readonly string[]; nearest: string | null }): Words => ({
    message: `there is no family ${quoted(family)} to export to`,
    help: `${nearest === null ? "" : `did you mean ${quoted(nearest)}? `}families: ${known.join(", ")}`,
  }),
  K0402: ({ family, className, alone, reasons }: { family: string; className: string; alone: boolean; reasons: readonly string[] }): Words => ({
    message: alone ? `the spec does not fit ${family} as ${className}` : `the spec fits no family; the nearest is ${family} as ${className}`,
    help: listed(reasons, "and"),
  }),
  K0403: ({ fits }: { fits: readonly { readonly family: string; readonly className: string }[] }): Words => ({
    message: `the spec fits several families: ${listed(fits.map(({ family, className }) => `${family} (${className})`), "and")}`,
    help: `--family names one of them, as in --family ${fits[0]?.family ?? ""}`,
  }),
  K0404: ({ name, family }: { name: string; family: string }): Words => ({ message: `no class ${quoted(name)} in ${family === "" ? "any family" : `the family ${family}`}` }),
  K0405: ({ path, family, reason }: { path: string; family: string; reason: string }): Words => ({ message: `${quoted(path)} can't be written as ${family} stores it: ${reason}` }),
  K0406: ({ name, family }: { name: string; family: string }): Words => ({ message: `no name in a file is read as ${quoted(name)}`, help: `\`names\` in the table of ${family} make another name of it` }),
  K0407: ({ name }: { name: string }): Words => ({ message: `${quoted(name)} would have elements that no parameter gives`, help: "a checkpoint of this family holds more than the spec's model has" }),
  K0408: ({ first, second, name }: { first: string; second: string; name: string }): Words => ({
    message: `${quoted(first)} and ${quoted(second)} are one tensor, ${quoted(name)}, in this family, but they differ`,
    help: "the model has been trained apart from its family",
  }),
  K0409: ({ path, type, first }: { path: string; type: string; first: string }): Words => ({ message: `${quoted(path)} has elements of type ${type}, and the parameters before it ${first}`, help: "a canonical weights file has one type" }),
  K0410: ({ path, value, other }: { path: string; value: number; other: number }): Words => ({
    message: `checkpoints of this family have no ${quoted(path)}: it is ${value} throughout, and here it has ${other}`,
    help: "the model has been trained apart from its family",
  }),
  K0411: ({ family, reason }: { family: string; reason: string }): Words => ({ message: `${family} is read and not written: ${reason}` }),

  K0501: ({ key, nearest }: { key: string; nearest: string | null }): Words => ({
    message: `${quoted(key)} is not a key of adapter configs that this version understands`,
    label: "it may change the model's numbers",
    ...meant(nearest),
  }),
  K0502: ({ key, value, because }: { key: string; value: string; because: string }): Words => ({ message: `${quoted(key)} of ${value} is not supported in an adapter`, label: because }),
  K0503: ({ key, wanted }: { key: string; wanted: string }): Words => ({ message: `${quoted(key)} of an adapter must be ${wanted}`, label: "not that" }),
  K0504: ({ name, reason }: { name: string; reason: string }): Words => ({ message: `${quoted(name)} of the adapter: ${reason}` }),
};

export const checkpointError = reporter(checkpointWords);
