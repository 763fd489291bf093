/** Words about weights: files of tensors, their index, and what a model wants of them. W01 files, W02 shards, W03 fit. */
import type { Diagnostic } from "../diagnostic.ts";

function problem(code: string, message: string, help: string | null = null, severity: Diagnostic["severity"] = "error"): Diagnostic {
  return { code, severity, message, span: null, label: null, related: [], help };
}

const download = "the file is damaged or not a safetensors file: fetch or write it again";
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(" or ");
const meant = (nearest: readonly string[]): string | null => (nearest.length === 0 ? null : `did you mean ${list(nearest)}?`);

export const weights = {
  tooShort: (file: string, size: number) => problem("W0101", `${file}: ${size} bytes are too few for a safetensors file, which opens with the 8-byte size of its header`, download),
  headerTooLarge: (file: string, size: bigint, limit: number) => problem("W0102", `${file}: its header claims ${size} bytes; the format allows ${limit}`, download),
  headerCut: (file: string, header: bigint, size: number) => problem("W0103", `${file}: its header claims ${header} bytes, but the file has ${size} in all`, download),
  headerStart: (file: string) => problem("W0104", `${file}: its header does not begin with {`, download),
  headerText: (file: string) => problem("W0105", `${file}: its header is not UTF-8 text`, download),
  headerJson: (file: string, reason: string, offset: number) => problem("W0106", `${file}: its header is not JSON: ${reason} (character ${offset})`, download),
  duplicateTensor: (file: string, name: string) => problem("W0107", `${file}: the tensor \`${name}\` is listed twice`, download),
  entry: (file: string, name: string, reason: string) => problem("W0108", `${file}: the entry of \`${name}\` ${reason}`, download),
  elementType: (file: string, name: string, type: string, known: readonly string[]) => problem("W0109", `${file}: \`${name}\` has elements of type ${JSON.stringify(type)}, which is not one of ${known.join(", ")}`, download),
  length: (file: string, name: string, type: string, shape: string, wanted: bigint, found: bigint) =>
    problem("W0110", `${file}: \`${name}\` is ${type} ${shape}, ${wanted} bytes, but its data_offsets span ${found}`, download),
  gap: (file: string, name: string, start: number, end: number) => problem("W0111", `${file}: nothing covers bytes ${end} to ${start} of the data, in front of \`${name}\``, download),
  overlap: (file: string, name: string, start: number, end: number) => problem("W0112", `${file}: \`${name}\` begins at byte ${start} of the data, inside the tensor before it, which ends at ${end}`, download),
  coverage: (file: string, end: number, size: number) =>
    problem("W0113", end > size ? `${file}: its tensors need ${end} bytes of data, but the file has ${size}` : `${file}: ${size - end} bytes follow the last tensor`, download),
  metadata: (file: string) => problem("W0114", `${file}: its __metadata__ is not a mapping of strings to strings`, download),
  unreadable: (file: string, reason: string) => problem("W0115", `${file}: cannot be read: ${reason}`),
  tooManyTensors: (file: string, limit: number) => problem("W0116", `${file}: lists more than ${limit} tensors`, download),

  indexJson: (file: string, reason: string, offset: number) => problem("W0201", `${file}: is not JSON: ${reason} (character ${offset})`),
  indexShape: (file: string, reason: string) => problem("W0202", `${file}: ${reason}`, "an index is an object whose weight_map gives the file of every tensor"),
  shardName: (file: string, shard: string) => problem("W0203", `${file}: the shard ${JSON.stringify(shard)} is not a plain file name`, "shards lie in the folder of their index"),
  shardMissing: (file: string, shard: string, tensors: number) => problem("W0204", `${file}: the shard ${shard} with ${tensors} of its tensors is not there`, "fetch the missing file"),
  shardTensor: (file: string, shard: string, tensor: string) => problem("W0205", `${file}: says that ${shard} holds \`${tensor}\`, but it does not`),
  shardTwice: (first: string, second: string, tensor: string) => problem("W0206", `\`${tensor}\` stands in ${first} and in ${second}`),
  indexSize: (file: string, bytes: number, limit: number) => problem("W0207", `${file}: ${bytes} bytes; an index of at most ${limit} is read`),

  missing: (name: string, shape: string, nearest: readonly string[]) => problem("W0301", `the tensor \`${name}\` ${shape} is missing`, meant(nearest)),
  unused: (name: string, shape: string, nearest: readonly string[]) => problem("W0302", `the tensor \`${name}\` ${shape} is not used`, nearest.length === 0 ? null : `the model wants ${list(nearest)}`, "warning"),
  misshapen: (name: string, found: string, wanted: string) => problem("W0303", `the tensor \`${name}\` is ${found}, but the model wants ${wanted}`),
  notFloating: (name: string, type: string) => problem("W0304", `the tensor \`${name}\` holds ${type}, which is no float32, float16, bfloat16 or float64`),
  more: (code: string, count: number, what: string) => problem(code, `and ${count} more ${what}`, null, code === "W0302" ? "warning" : "error"),
  tooLarge: (path: string, shape: string) => problem("W0305", `the parameter \`${path}\` ${shape} has more elements than a file can address`),
  repeated: (path: string) => problem("W0306", `the parameter \`${path}\` is listed twice`),
} as const;
