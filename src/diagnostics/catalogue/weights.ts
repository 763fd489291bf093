/** Words about weights. W01: a file of tensors. W02: an index of several. W03: what a model wants and what is there. */
import { reporter, type Words } from "../catalogue.ts";
import { counted, grouped, listed, quoted } from "../phrases.ts";

const AGAIN = "the file is damaged or of another format; fetch or write it again";
const names = (list: readonly string[]): string => listed(list.map((name) => `\`${name}\``));

export const weightWords = {
  W0101: ({ file, size }: { file: string; size: number }): Words => ({
    message: `${file}: ${counted(size, "byte")} can't be a safetensors file, which opens with the 8-byte size of its header`,
    help: AGAIN,
  }),
  W0102: ({ file, size, limit }: { file: string; size: bigint; limit: number }): Words => ({
    message: `${file}: the header claims ${grouped(size)} bytes, and the format allows ${grouped(limit)}`,
    help: AGAIN,
  }),
  W0103: ({ file, header, size }: { file: string; header: bigint; size: number }): Words => ({
    message: `${file}: the header claims ${grouped(header)} bytes, and the file has ${grouped(size)} in all`,
    help: AGAIN,
  }),
  W0104: ({ file }: { file: string }): Words => ({ message: `${file}: the header does not begin with {`, help: AGAIN }),
  W0105: ({ file }: { file: string }): Words => ({ message: `${file}: the header is not UTF-8 text`, help: AGAIN }),
  W0106: ({ file, reason, offset }: { file: string; reason: string; offset: number }): Words => ({
    message: `${file}: the header is not JSON: ${reason} (character ${grouped(offset)})`,
    help: AGAIN,
  }),
  W0107: ({ file, name }: { file: string; name: string }): Words => ({ message: `${file}: ${quoted(name)} is listed twice`, help: AGAIN }),
  W0108: ({ file, name, reason }: { file: string; name: string; reason: string }): Words => ({
    message: `${file}: the entry of ${quoted(name)} ${reason}`,
    help: AGAIN,
  }),
  W0109: ({ file, name, type, known }: { file: string; name: string; type: string; known: readonly string[] }): Words => ({
    message: `${file}: ${quoted(name)} has elements of type ${quoted(type)}`,
    help: `types that are read: ${known.join(", ")}`,
  }),
  W0110: ({ file, name, type, shape, wanted, found }: { file: string; name: string; type: string; shape: string; wanted: bigint; found: number }): Words => ({
    message: `${file}: ${quoted(name)} is ${type} ${shape}, ${grouped(wanted)} bytes, but its data_offsets span ${grouped(found)}`,
    help: AGAIN,
  }),
  W0111: ({ file, name, from, to }: { file: string; name: string; from: number; to: number }): Words => ({
    message: `${file}: no tensor covers bytes ${grouped(from)} to ${grouped(to)} of the data, in front of ${quoted(name)}`,
    help: AGAIN,
  }),
  W0112: ({ file, name, start, end }: { file: string; name: string; start: number; end: number }): Words => ({
    message: `${file}: ${quoted(name)} begins at byte ${grouped(start)} of the data, inside the tensor before it, which ends at ${grouped(end)}`,
    help: AGAIN,
  }),
  W0113: ({ file, end, size }: { file: string; end: number; size: number }): Words => ({
    message:
      end > size
        ? `${file}: its tensors need ${grouped(end)} bytes of data, and the file has ${grouped(size)}`
        : `${file}: ${counted(size - end, "byte")} ${size - end === 1 ? "follows" : "follow"} the last tensor`,
    help: AGAIN,
  }),
  W0114: ({ file }: { file: string }): Words => ({ message: `${file}: __metadata__ is not a mapping of strings to strings`, help: AGAIN }),
  W0115: ({ file, reason }: { file: string; reason: string }): Words => ({ message: `${file}: can't be read: ${reason}` }),
  W0116: ({ file, limit }: { file: string; limit: number }): Words => ({ message: `${file}: lists more than ${grouped(limit)} tensors`, help: AGAIN }),

  W0201: ({ file, reason, offset }: { file: string; reason: string; offset: number }): Words => ({
    message: `${file}: not JSON: ${reason} (character ${grouped(offset)})`,
  }),
  W0202: ({ file, reason }: { file: string; reason: string }): Words => ({
    message: `${file}: ${reason}`,
    help: "an index is an object whose weight_map gives each tensor its file",
  }),
  W0203: ({ file, shard }: { file: string; shard: string }): Words => ({
    message: `${file}: ${quoted(shard)} is not a plain file name`,
    help: "the files of an index lie in its own folder",
  }),
  W0204: ({ file, shard, tensors }: { file: string; shard: string; tensors: number }): Words => ({
    message: `${file}: ${quoted(shard)}, which holds ${counted(tensors, "tensor")}, is not there`,
    help: "fetch the missing file",
  }),
  W0205: ({ file, shard, tensor }: { file: string; shard: string; tensor: string }): Words => ({
    message: `${file}: says that ${quoted(shard)} holds ${quoted(tensor)}, but it does not`,
  }),
  W0206: ({ first, second, tensor }: { first: string; second: string; tensor: string }): Words => ({
    message: `${quoted(tensor)} stands both in ${first} and in ${second}`,
  }),
  W0207: ({ file, size, limit }: { file: string; size: number; limit: number }): Words => ({
    message: `${file}: the index has ${grouped(size)} characters, and ${grouped(limit)} are read at most`,
  }),

  W0301: ({ tensor, shape, nearest }: { tensor: string; shape: string; nearest: readonly string[] }): Words => ({
    message: `the tensor ${quoted(tensor)} ${shape} is missing`,
    ...(nearest.length === 0 ? {} : { help: `not used so far: ${names(nearest)}` }),
  }),
  W0302: ({ tensor, shape, nearest }: { tensor: string; shape: string; nearest: readonly string[] }): Words => ({
    message: `the tensor ${quoted(tensor)} ${shape} is not used`,
    severity: "warning",
    ...(nearest.length === 0 ? {} : { help: `still missing: ${names(nearest)}` }),
  }),
  W0303: ({ tensor, found, wanted }: { tensor: string; found: string; wanted: string }): Words => ({
    message: `the tensor ${quoted(tensor)} is ${found}, and the model wants ${wanted}`,
  }),
  W0304: ({ tensor, type }: { tensor: string; type: string }): Words => ({
    message: `the tensor ${quoted(tensor)} has elements of type ${type}`,
    help: "weights are float32, float16, bfloat16 or float64",
  }),
  W0305: ({ path, shape }: { path: string; shape: string }): Words => ({
    message: `with ${quoted(path)} ${shape} the weights have more bytes than a file can address`,
  }),
  W0306: ({ path }: { path: string }): Words => ({ message: `the parameter ${quoted(path)} is listed twice` }),
  W0307: ({ count, what }: { count: number; what: "missing" | "misshapen" }): Words => ({ message: `${counted(count, "more tensor")} ${count === 1 ? "is" : "are"} ${what}` }),
  W0308: ({ count }: { count: number }): Words => ({ message: `${counted(count, "more tensor")} ${count === 1 ? "is" : "are"} not used`, severity: "warning" }),
};

export const weightError = reporter(weightWords);
