/** Specs whose program and ONNX text is committed, to be read and reviewed. */
export const readable = ["tiny-encoder", "tiny-decoder", "tiny-encoder-decoder", "tiny-vision"];

/** Specs whose TypeScript is committed as well. */
export const shown = ["bahdanau-seq2seq", "bert-base", "gpt2", "llama-3-8b", "transformer-base", "vit-b-16", ...readable];
