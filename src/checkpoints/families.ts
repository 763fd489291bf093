// Generated from src/checkpoints/families/*.yaml by `npm run generate`. Change the tables and generate again.

import type { FamilySource } from "./table/compose.ts";

/** The tables that come with the package. */
export const families: readonly FamilySource[] = [
  {
    family: "albert",
    modelTypes: ["albert"],
    file: "families/albert.yaml",
    tree: `[377,4850,1,[["family",377,6,[385,6,"albert"]],["extends",392,7,[401,4,"bert"]],["model_type",406,10,[418,6,"albert"]],["class",425,5,[432,6,"Albert"]],["config",440,6,[450,804,1,[["vocab_size",450,10,[462,5,30000]],["embedding_size",470,14,[486,3,128]],["hidden_size",492,11,[505,4,4096]],["num_hidden_groups",512,17,[531,1,1]],["inner_group_num",535,15,[552,1,1]],["num_attention_heads",556,19,[577,2,64]],["intermediate_size",582,17,[601,5,16384]],["hidden_act",609,10,[621,21,1,[["default",623,7,[632,8,"gelu_new"]]]]],["hidden_dropout_prob",645,19,[666,14,1,[["default",668,7,[677,1,0]]]]],["attention_probs_dropout_prob",683,28,[713,14,1,[["default",715,7,[724,1,0]]]]],["bos_token_id",730,12,[744,25,1,[["type",746,4,[752,3,"any"]],["default",757,7,[766,1,2]]]]],["eos_token_id",772,12,[786,25,1,[["type",788,4,[794,3,"any"]],["default",799,7,[808,1,3]]]]],["down_scale_factor",879,17,[898,72,1,[["type",900,4,[906,6,"number"]],["only",914,4,[920,9,0,[[921,4,null],[927,1,1]]]],["because",931,7,[940,28,"the class has no such factor"]]]]],["gap_size",973,8,[983,80,1,[["type",985,4,[991,6,"number"]],["only",999,4,[1005,9,0,[[1006,4,null],[1012,1,0]]]],["because",1016,7,[1025,36,"the class has no gaps between groups"]]]]],["net_structure_type",1066,18,[1086,71,1,[["type",1088,4,[1094,6,"number"]],["only",1102,4,[1108,9,0,[[1109,4,null],[1115,1,0]]]],["because",1119,7,[1128,27,"the class has one structure"]]]]],["num_memory_blocks",1160,17,[1179,74,1,[["type",1181,4,[1187,6,"number"]],["only",1195,4,[1201,9,0,[[1202,4,null],[1208,1,0]]]],["because",1212,7,[1221,30,"the class has no memory blocks"]]]]]]]],["ignore",1255,6,[1265,78,1,[["training alone",1265,14,[1281,61,0,[[1282,18,"classifier_dropout"],[1302,23,"classifier_dropout_prob"],[1327,14,"layers_to_keep"]]]]]]],["let",1344,3,[1432,105,1,[["suffixes",1432,8,[1442,94,"= if inner_group_num == 1 then [''] else ['_' + text(n + 1) for n in range(inner_group_num)]"]]]]],["indices",1538,7,[1547,66,1,[["i",1549,1,[1552,17,"num_hidden_layers"]],["g",1571,1,[1574,17,"num_hidden_groups"]],["k",1593,1,[1596,15,"inner_group_num"]]]]],["require",1615,7,[1626,374,1,[["narrow tables",1626,13,[1645,176,1,[["that",1645,4,[1651,29,"embedding_size != hidden_size"]],["key",1685,3,[1690,14,"embedding_size"]],["because",1709,7,[1718,102,"the class maps tables as wide as the model too, and a spec has that map between different widths alone"]]]]],["groups of layers",1823,16,[1845,155,1,[["that",1845,4,[1851,65,"num_hidden_groups >= 1 and num_hidden_groups <= num_hidden_layers"]],["key",1921,3,[1926,17,"num_hidden_groups"]],["because",1948,7,[1957,42,"there are as many groups as layers at most"]]]]]]]],["spec",2001,4,[2009,260,1,[["groups",2009,6,[2017,46,"= unless(num_hidden_groups, num_hidden_layers)"]],["input",2066,5,[2077,40,1,[["tokens",2077,6,[2091,26,1,[["d_embed",2091,7,[2100,16,"= embedding_size"]]]]]]]],["block",2119,5,[2130,139,1,[["$first",2130,6,[2144,125,0,[[2146,122,"= if inner_group_num == 1 then null else [if n % 2 == 0 then 'attention' else 'ffn' for n in range(2 * inner_group_num)]"]]]]]]]]]],["results",2315,7,[2326,200,1,[["hidden_states.{i}",2326,17,[2345,4,null]],["hidden_states.{num_hidden_layers}",2352,33,[2387,4,null]],["hidden_states.{i * inner_group_num}",2394,37,[2433,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers * inner_group_num}",2453,53,[2508,17,"last_hidden_state"]]]]],["names",2527,5,[2536,171,0,[[2538,27,1,[["prefix",2540,6,[2548,7,"albert."]],["to",2557,2,[2561,2,""]]]],[2570,31,1,[["suffix",2572,6,[2580,6,".gamma"]],["to",2588,2,[2592,7,".weight"]]]],[2606,28,1,[["suffix",2608,6,[2616,5,".beta"]],["to",2623,2,[2627,5,".bias"]]]],[2639,67,1,[["prefix",2641,6,[2649,28,"encoder.albert_layer_groups."]],["to",2679,2,[2683,6,"group."]],["written",2691,7,[2700,4,true]]]]]]],["weights",2708,7,[2719,1848,1,[["embedding.tokens",2719,16,[2737,100,0,[[2738,33,"embeddings.word_embeddings.weight"],[2773,63,1,[["from",2775,4,[2781,26,"predictions.decoder.weight"]],["when",2809,4,[2815,19,"tie_word_embeddings"]]]]]]],["embedding.projection",2840,20,[2862,47,1,[["linear",2864,6,[2872,35,"encoder.embedding_hidden_mapping_in"]]]]],["layers.{i}.attention.query",2912,26,[2940,4,null]],["layers.{i}.attention.key",2947,24,[2973,4,null]],["layers.{i}.attention.value",2980,26,[3008,4,null]],["layers.{i}.attention.output",3015,27,[3044,4,null]],["layers.{i}.attention_norm",3051,25,[3078,4,null]],["layers.{i}.ffn.up",3085,17,[3104,4,null]],["layers.{i}.ffn.down",3111,19,[3132,4,null]],["layers.{i}.ffn_norm",3139,19,[3160,4,null]],["layers.{g}.attention{suffixes[k]}.query",3167,41,[3210,57,1,[["linear",3212,6,[3220,45,"group.{g}.albert_layers.{k}.attention.query"]]]]],["layers.{g}.attention{suffixes[k]}.key",3270,39,[3311,55,1,[["linear",3313,6,[3321,43,"group.{g}.albert_layers.{k}.attention.key"]]]]],["layers.{g}.attention{suffixes[k]}.value",3369,41,[3412,57,1,[["linear",3414,6,[3422,45,"group.{g}.albert_layers.{k}.attention.value"]]]]],["layers.{g}.attention{suffixes[k]}.output",3472,42,[3516,57,1,[["linear",3518,6,[3526,45,"group.{g}.albert_layers.{k}.attention.dense"]]]]],["layers.{g}.attention{suffixes[k]}_norm",3576,40,[3618,61,1,[["module",3620,6,[3628,49,"group.{g}.albert_layers.{k}.attention.LayerNorm"]]]]],["layers.{g}.ffn{suffixes[k]}.up",3682,32,[3716,45,1,[["linear",3718,6,[3726,33,"group.{g}.albert_layers.{k}.ffn"]]]]],["layers.{g}.ffn{suffixes[k]}.down",3764,34,[3800,52,1,[["linear",3802,6,[3810,40,"group.{g}.albert_layers.{k}.ffn_output"]]]]],["layers.{g}.ffn{suffixes[k]}_norm",3855,34,[3891,63,1,[["module",3893,6,[3901,51,"group.{g}.albert_layers.{k}.full_layer_layer_norm"]]]]],["outputs.mlm.transform",3957,21,[3980,29,1,[["linear",3982,6,[3990,17,"predictions.dense"]]]]],["outputs.mlm.transform_norm",4012,26,[4040,33,1,[["module",4042,6,[4050,21,"predictions.LayerNorm"]]]]],["outputs.mlm.project.weight",4076,26,[4104,56,1,[["from",4106,4,[4112,26,"predictions.decoder.weight"]],["steps",4140,5,[4147,11,0,[[4148,9,"transpose"]]]]]]],["outputs.mlm.project.bias",4163,24,[4189,123,0,[[4190,103,1,[["from",4192,4,[4198,24,"predictions.decoder.bias"]],["when",4224,4,[4230,61,"not tie_word_embeddings or stored('predictions.decoder.bias')"]]]],[4295,16,"predictions.bias"]]]],["outputs.pooled.transform",4315,24,[4341,18,1,[["linear",4343,6,[4351,6,"pooler"]]]]],["outputs.nsp.transform",4362,21,[4385,4,null]],["outputs.nsp.project",4392,19,[4413,4,null]],["outputs.sop.transform",4420,21,[4443,18,1,[["linear",4445,6,[4453,6,"pooler"]]]]],["outputs.sop.project",4464,19,[4485,37,1,[["linear",4487,6,[4495,25,"sop_classifier.classifier"]]]]],["outputs.cls.transform",4525,21,[4548,18,1,[["linear",4550,6,[4558,6,"pooler"]]]]]]]],["duplicates",4568,10,[4582,253,1,[["cls.predictions.decoder.weight",4582,30,[4614,4,null]],["cls.predictions.decoder.bias",4621,28,[4651,4,null]],["predictions.decoder.weight",4658,26,[4686,68,1,[["of",4688,2,[4692,33,"embeddings.word_embeddings.weight"]],["when",4727,4,[4733,19,"tie_word_embeddings"]]]]],["predictions.bias",4757,16,[4775,59,1,[["of",4777,2,[4781,24,"predictions.decoder.bias"]],["when",4807,4,[4813,19,"tie_word_embeddings"]]]]]]]],["classes",4836,7,[4847,380,1,[["ForPreTraining",4847,14,[4867,234,1,[["spec",4867,4,[4879,151,1,[["outputs",4879,7,[4896,134,1,[["mlm",4896,3,[4901,38,1,[["transform",4903,9,[4914,23,1,[["d",4916,1,[4919,16,"= embedding_size"]]]]]]]],["nsp",4948,3,[4953,4,null]],["sop",4966,3,[4971,58,1,[["pool",4973,4,[4979,3,"cls"]],["transform",4984,9,[4995,13,1,[["act",4997,3,[5002,4,"tanh"]]]]],["project",5010,7,[5019,8,"= labels"]]]]]]]]]]],["results",5034,7,[5049,52,1,[["seq_relationship_logits",5049,23,[5074,4,null]],["sop_logits",5085,10,[5097,3,"sop"]]]]]]]],["ForMaskedLM",5103,11,[5120,73,1,[["spec",5120,4,[5132,61,1,[["outputs",5132,7,[5149,44,1,[["mlm",5149,3,[5154,38,1,[["transform",5156,9,[5167,23,1,[["d",5169,1,[5172,16,"= embedding_size"]]]]]]]]]]]]]]]]],["ForNextSentencePrediction",5195,25,[5222,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ALBERT (Lan et al., 2020). transformers: models/albert/configuration_albert.py, modeling_albert.py (4.57 and 5.17).
# BERT with narrow tables and with layers that share their weights in groups. A layer of the class is inner_group_num
# pairs of attention and feed-forward, each pair with weights of its own.
family: albert
extends: bert
model_type: albert
class: Albert

config:
  vocab_size: 30000
  embedding_size: 128
  hidden_size: 4096
  num_hidden_groups: 1
  inner_group_num: 1
  num_attention_heads: 64
  intermediate_size: 16384
  hidden_act: { default: gelu_new }
  hidden_dropout_prob: { default: 0 }
  attention_probs_dropout_prob: { default: 0 }
  bos_token_id: { type: any, default: 2 }
  eos_token_id: { type: any, default: 3 }
  # Of the first published files. The class knows one way alone.
  down_scale_factor: { type: number, only: [null, 1], because: the class has no such factor }
  gap_size: { type: number, only: [null, 0], because: the class has no gaps between groups }
  net_structure_type: { type: number, only: [null, 0], because: the class has one structure }
  num_memory_blocks: { type: number, only: [null, 0], because: the class has no memory blocks }

ignore:
  training alone: [classifier_dropout, classifier_dropout_prob, layers_to_keep]

let:
  # Where a layer has more than one pair, the parts of each are numbered from 1.
  suffixes: "= if inner_group_num == 1 then [''] else ['_' + text(n + 1) for n in range(inner_group_num)]"

indices: { i: num_hidden_layers, g: num_hidden_groups, k: inner_group_num }

require:
  narrow tables:
    that: embedding_size != hidden_size
    key: embedding_size
    because: the class maps tables as wide as the model too, and a spec has that map between different widths alone
  groups of layers:
    that: num_hidden_groups >= 1 and num_hidden_groups <= num_hidden_layers
    key: num_hidden_groups
    because: there are as many groups as layers at most

spec:
  groups: = unless(num_hidden_groups, num_hidden_layers)
  input:
    tokens:
      d_embed: = embedding_size
  block:
    $first:
      - "= if inner_group_num == 1 then null else [if n % 2 == 0 then 'attention' else 'ffn' for n in range(2 * inner_group_num)]"

# The class hands out what leaves each pair.
results:
  hidden_states.{i}: null
  hidden_states.{num_hidden_layers}: null
  "hidden_states.{i * inner_group_num}": hidden_states.{i}
  "hidden_states.{num_hidden_layers * inner_group_num}": last_hidden_state

names:
  - { prefix: albert., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }
  - { prefix: encoder.albert_layer_groups., to: group., written: true }

weights:
  embedding.tokens: [embeddings.word_embeddings.weight, { from: predictions.decoder.weight, when: tie_word_embeddings }]
  embedding.projection: { linear: encoder.embedding_hidden_mapping_in }
  layers.{i}.attention.query: null
  layers.{i}.attention.key: null
  layers.{i}.attention.value: null
  layers.{i}.attention.output: null
  layers.{i}.attention_norm: null
  layers.{i}.ffn.up: null
  layers.{i}.ffn.down: null
  layers.{i}.ffn_norm: null
  "layers.{g}.attention{suffixes[k]}.query": { linear: "group.{g}.albert_layers.{k}.attention.query" }
  "layers.{g}.attention{suffixes[k]}.key": { linear: "group.{g}.albert_layers.{k}.attention.key" }
  "layers.{g}.attention{suffixes[k]}.value": { linear: "group.{g}.albert_layers.{k}.attention.value" }
  "layers.{g}.attention{suffixes[k]}.output": { linear: "group.{g}.albert_layers.{k}.attention.dense" }
  "layers.{g}.attention{suffixes[k]}_norm": { module: "group.{g}.albert_layers.{k}.attention.LayerNorm" }
  "layers.{g}.ffn{suffixes[k]}.up": { linear: "group.{g}.albert_layers.{k}.ffn" }
  "layers.{g}.ffn{suffixes[k]}.down": { linear: "group.{g}.albert_layers.{k}.ffn_output" }
  "layers.{g}.ffn{suffixes[k]}_norm": { module: "group.{g}.albert_layers.{k}.full_layer_layer_norm" }
  outputs.mlm.transform: { linear: predictions.dense }
  outputs.mlm.transform_norm: { module: predictions.LayerNorm }
  outputs.mlm.project.weight: { from: predictions.decoder.weight, steps: [transpose] }
  outputs.mlm.project.bias: [{ from: predictions.decoder.bias, when: not tie_word_embeddings or stored('predictions.decoder.bias') }, predictions.bias]
  outputs.pooled.transform: { linear: pooler }
  outputs.nsp.transform: null
  outputs.nsp.project: null
  outputs.sop.transform: { linear: pooler }
  outputs.sop.project: { linear: sop_classifier.classifier }
  outputs.cls.transform: { linear: pooler }

duplicates:
  cls.predictions.decoder.weight: null
  cls.predictions.decoder.bias: null
  predictions.decoder.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }
  predictions.bias: { of: predictions.decoder.bias, when: tie_word_embeddings }

classes:
  ForPreTraining:
    spec:
      outputs:
        mlm: { transform: { d: = embedding_size } }
        nsp: null
        sop: { pool: cls, transform: { act: tanh }, project: = labels }
    results:
      seq_relationship_logits: null
      sop_logits: sop
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { d: = embedding_size } }
  ForNextSentencePrediction: null
`,
  },
  {
    family: "audio-spectrogram-transformer",
    modelTypes: ["audio-spectrogram-transformer"],
    file: "families/audio-spectrogram-transformer.yaml",
    tree: `[192,1492,1,[["family",192,6,[200,29,"audio-spectrogram-transformer"]],["extends",230,7,[239,4,"deit"]],["model_type",244,10,[256,29,"audio-spectrogram-transformer"]],["class",286,5,[293,3,"AST"]],["default",297,7,[306,22,"ForAudioClassification"]],["config",330,6,[340,181,1,[["image_size",340,10,[352,4,null]],["num_channels",359,12,[373,4,null]],["patch_size",380,10,[392,2,16]],["pooler_output_size",397,18,[417,4,null]],["pooler_act",424,10,[436,4,null]],["frequency_stride",443,16,[461,2,10]],["time_stride",466,11,[479,2,10]],["max_length",484,10,[496,4,1024]],["num_mel_bins",503,12,[517,3,128]]]]],["let",522,3,[527,97,1,[["patch",529,5,[536,4,null]],["height",542,6,[550,4,null]],["width",556,5,[563,4,null]],["own",569,3,[574,4,null]],["resized",580,7,[589,4,null]],["side",595,4,[601,4,null]],["antialias",607,9,[618,4,null]]]]],["spec",626,4,[634,239,1,[["input",634,5,[645,228,1,[["patches",645,7,[660,213,1,[["size",660,4,[666,30,"= [num_mel_bins, max_length]"]],["stride",703,6,[711,92,"= if frequency_stride == time_stride then time_stride else [frequency_stride, time_stride]"]],["channels",810,8,[820,4,null]],["interpolate",831,11,[844,4,null]],["spectrogram",855,11,[868,4,true]]]]]]]]]]],["inputs",874,6,[884,47,1,[["pixel_values",884,12,[898,4,null]],["input_values",905,12,[919,11,"spectrogram"]]]]],["names",932,5,[941,53,0,[[943,50,1,[["prefix",945,6,[953,30,"audio_spectrogram_transformer."]],["to",985,2,[989,2,""]]]]]]],["weights",995,7,[1006,358,1,[["embedding.patches.weight",1006,24,[1032,164,1,[["from",1034,4,[1040,45,"embeddings.patch_embeddings.projection.weight"]],["shape",1087,5,[1094,46,0,[[1095,13,"= hidden_size"],[1110,1,1],[1113,12,"= patch_size"],[1127,12,"= patch_size"]]]],["steps",1142,5,[1149,45,0,[[1150,32,1,[["reshape",1152,7,[1161,19,0,[[1162,13,"= hidden_size"],[1177,2,-1]]]]]],[1184,9,"transpose"]]]]]]],["outputs.cls.norm",1199,16,[1217,32,1,[["module",1219,6,[1227,20,"classifier.layernorm"]]]]],["outputs.cls.project",1252,19,[1273,28,1,[["linear",1275,6,[1283,16,"classifier.dense"]]]]],["outputs.dist.project",1304,20,[1326,4,null]],["outputs.pooled.transform",1333,24,[1359,4,null]]]]],["classes",1365,7,[1376,308,1,[["ForImageClassification",1376,22,[1400,4,null]],["ForImageClassificationWithTeacher",1407,33,[1442,4,null]],["Model",1449,5,[1460,76,1,[["spec",1460,4,[1472,64,1,[["outputs",1472,7,[1489,47,1,[["pooled",1489,6,[1497,38,1,[["pool",1499,4,[1505,11,0,[[1506,3,"cls"],[1511,4,"dist"]]]],["transform",1518,9,[1529,4,null]]]]]]]]]]]]]],["ForAudioClassification",1538,22,[1566,118,1,[["spec",1566,4,[1578,75,1,[["outputs",1578,7,[1595,58,1,[["cls",1595,3,[1600,52,1,[["pool",1602,4,[1608,11,0,[[1609,3,"cls"],[1614,4,"dist"]]]],["norm",1621,4,[1627,4,true]],["project",1633,7,[1642,8,"= labels"]]]]]]]]]]],["results",1657,7,[1672,12,1,[["logits",1672,6,[1680,3,"cls"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# AST (Gong et al., 2021): a ViT that sees spectrograms. transformers: models/audio_spectrogram_transformer (4.57 and 5.17).
family: audio-spectrogram-transformer
extends: deit
model_type: audio-spectrogram-transformer
class: AST
default: ForAudioClassification

config:
  image_size: null
  num_channels: null
  patch_size: 16
  pooler_output_size: null
  pooler_act: null
  frequency_stride: 10
  time_stride: 10
  max_length: 1024
  num_mel_bins: 128

let: { patch: null, height: null, width: null, own: null, resized: null, side: null, antialias: null }

spec:
  input:
    patches:
      size: "= [num_mel_bins, max_length]"
      stride: "= if frequency_stride == time_stride then time_stride else [frequency_stride, time_stride]"
      channels: null
      interpolate: null
      spectrogram: true

inputs:
  pixel_values: null
  input_values: spectrogram

names:
  - { prefix: audio_spectrogram_transformer., to: "" }

weights:
  embedding.patches.weight: { from: embeddings.patch_embeddings.projection.weight, shape: [= hidden_size, 1, = patch_size, = patch_size], steps: [{ reshape: [= hidden_size, -1] }, transpose] }
  outputs.cls.norm: { module: classifier.layernorm }
  outputs.cls.project: { linear: classifier.dense }
  outputs.dist.project: null
  outputs.pooled.transform: null

classes:
  ForImageClassification: null
  ForImageClassificationWithTeacher: null
  Model:
    spec:
      outputs:
        pooled: { pool: [cls, dist], transform: null }
  ForAudioClassification:
    spec:
      outputs:
        cls: { pool: [cls, dist], norm: true, project: = labels }
    results:
      logits: cls
`,
  },
  {
    family: "bart",
    modelTypes: ["bart"],
    file: "families/bart.yaml",
    tree: `[179,9950,1,[["family",179,6,[187,4,"bart"]],["extends",192,7,[201,6,"common"]],["model_type",208,10,[220,4,"bart"]],["class",225,5,[232,4,"Bart"]],["default",237,7,[246,5,"Model"]],["config",253,6,[263,1499,1,[["vocab_size",263,10,[275,5,50265]],["max_position_embeddings",283,23,[308,4,1024]],["d_model",315,7,[324,4,1024]],["encoder_layers",331,14,[347,2,12]],["encoder_ffn_dim",352,15,[369,4,4096]],["encoder_attention_heads",376,23,[401,2,16]],["decoder_layers",406,14,[422,2,12]],["decoder_ffn_dim",427,15,[444,4,4096]],["decoder_attention_heads",451,23,[476,2,16]],["activation_function",481,19,[502,34,1,[["default",504,7,[513,4,"gelu"]],["map",519,3,[524,10,"activation"]]]]],["dropout",539,7,[548,30,1,[["type",550,4,[556,6,"number"]],["default",564,7,[573,3,0.1]]]]],["attention_dropout",581,17,[600,28,1,[["type",602,4,[608,6,"number"]],["default",616,7,[625,1,0]]]]],["activation_dropout",631,18,[651,28,1,[["type",653,4,[659,6,"number"]],["default",667,7,[676,1,0]]]]],["scale_embedding",682,15,[699,5,false]],["tie_word_embeddings",707,19,[728,4,true]],["bos_token_id",735,12,[749,25,1,[["type",751,4,[757,3,"any"]],["default",762,7,[771,1,0]]]]],["eos_token_id",777,12,[791,25,1,[["type",793,4,[799,3,"any"]],["default",804,7,[813,1,2]]]]],["pad_token_id",819,12,[833,45,1,[["type",835,4,[841,7,"integer"]],["default",850,7,[859,1,1]],["nullable",862,8,[872,4,true]]]]],["decoder_start_token_id",881,22,[905,45,1,[["type",907,4,[913,7,"integer"]],["default",922,7,[931,1,2]],["nullable",934,8,[944,4,true]]]]],["is_encoder_decoder",953,18,[973,4,true]],["is_decoder",1023,10,[1035,45,1,[["default",1037,7,[1046,5,false]],["only",1053,4,[1059,4,null]],["because",1065,7,[1074,4,null]]]]],["normalize_before",1134,16,[1152,79,1,[["default",1154,7,[1163,5,false]],["only",1170,4,[1176,7,0,[[1177,5,false]]]],["because",1185,7,[1194,35,"the class norms after each sublayer"]]]]],["normalize_embedding",1234,19,[1255,72,1,[["default",1257,7,[1266,4,true]],["only",1272,4,[1278,6,0,[[1279,4,true]]]],["because",1286,7,[1295,30,"the class norms its embeddings"]]]]],["add_final_layer_norm",1330,20,[1352,71,1,[["default",1354,7,[1363,5,false]],["only",1370,4,[1376,7,0,[[1377,5,false]]]],["because",1385,7,[1394,27,"the class has no final norm"]]]]],["static_position_embeddings",1426,26,[1454,81,1,[["default",1456,7,[1465,5,false]],["only",1472,4,[1478,7,0,[[1479,5,false]]]],["because",1487,7,[1496,37,"the class has learned positions alone"]]]]],["extra_pos_embeddings",1538,20,[1560,93,1,[["type",1562,4,[1568,7,"integer"]],["only",1577,4,[1583,9,0,[[1584,4,null],[1590,1,2]]]],["because",1594,7,[1603,48,"the class has two rows before its first position"]]]]],["add_bias_logits",1656,15,[1673,88,1,[["type",1675,4,[1681,7,"boolean"]],["only",1690,4,[1696,13,0,[[1697,4,null],[1703,5,false]]]],["because",1711,7,[1720,39,"the class always adds final_logits_bias"]]]]]]]],["ignore",1763,6,[1773,326,1,[["training alone",1773,14,[1789,85,0,[[1790,17,"encoder_layerdrop"],[1809,17,"decoder_layerdrop"],[1828,8,"init_std"],[1838,18,"classifier_dropout"],[1858,15,"classif_dropout"]]]],["another name of encoder_layers",1877,30,[1909,19,0,[[1910,17,"num_hidden_layers"]]]],["of older files, read by no class",1931,32,[1965,133,0,[[1966,22,"gradient_checkpointing"],[1990,9,"save_step"],[2001,16,"extra_layer_norm"],[2019,31,"force_bos_token_to_be_generated"],[2052,26,"do_blenderbot_90_layernorm"],[2080,17,"layernorm_variant"]]]]]]],["let",2100,3,[2107,421,1,[["labels",2107,6,[2115,66,"= if id2label == null then num_labels ?? 3 else length(id2label)"]],["scale",2184,5,[2191,42,"= if scale_embedding then 'sqrt' else null"]],["decoder_path",2327,12,[2341,8,"decoder."]],["apart",2411,5,[2418,109,"= not tie_word_embeddings and stored('encoder.embed_tokens.weight') and stored('decoder.embed_tokens.weight')"]]]]],["indices",2529,7,[2538,40,1,[["i",2540,1,[2543,14,"encoder_layers"]],["j",2559,1,[2562,14,"decoder_layers"]]]]],["spec",2580,4,[2588,1386,1,[["type",2588,4,[2594,15,"encoder-decoder"]],["context",2612,7,[2621,25,"= max_position_embeddings"]],["d_model",2649,7,[2658,9,"= d_model"]],["layers",2670,6,[2678,38,"= same(encoder_layers, decoder_layers)"]],["input",2719,5,[2730,124,1,[["tokens",2730,6,[2738,115,1,[["vocab",2740,5,[2747,12,"= vocab_size"]],["shared",2761,6,[2769,11,"= not apart"]],["scale",2782,5,[2789,7,"= scale"]],["norm",2798,4,[2804,4,true]],["pad",2810,3,[2815,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",2856,8,[2870,23,1,[["learned",2870,7,[2879,13,1,[["offset",2881,6,[2889,1,2]]]]]]]],["attention",2895,9,[2910,64,1,[["heads",2910,5,[2917,56,"= same(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",2976,3,[2985,78,1,[["d_ff",2985,4,[2991,40,"= same(encoder_ffn_dim, decoder_ffn_dim)"]],["act",3036,3,[3041,21,"= activation_function"]]]]],["norm",3116,4,[3122,41,1,[["kind",3124,4,[3130,5,"layer"]],["eps",3137,3,[3142,6,0.00001]],["place",3150,5,[3157,4,"post"]]]]],["dropout",3166,7,[3179,152,1,[["hidden",3179,6,[3187,20,"= unless(dropout, 0)"]],["embedding",3212,9,[3223,20,"= unless(dropout, 0)"]],["attention",3248,9,[3259,30,"= unless(attention_dropout, 0)"]],["ffn",3294,3,[3299,31,"= unless(activation_dropout, 0)"]]]]],["encoder",3333,7,[3346,200,1,[["layers",3346,6,[3354,40,"= unless(encoder_layers, decoder_layers)"]],["attention",3399,9,[3410,71,1,[["heads",3412,5,[3419,60,"= unless(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",3486,3,[3491,54,1,[["d_ff",3493,4,[3499,44,"= unless(encoder_ffn_dim, decoder_ffn_dim)"]]]]]]]],["decoder",3548,7,[3561,200,1,[["layers",3561,6,[3569,40,"= unless(decoder_layers, encoder_layers)"]],["attention",3614,9,[3625,71,1,[["heads",3627,5,[3634,60,"= unless(decoder_attention_heads, encoder_attention_heads)"]]]]],["ffn",3701,3,[3706,54,1,[["d_ff",3708,4,[3714,44,"= unless(decoder_ffn_dim, encoder_ffn_dim)"]]]]]]]],["special",3763,7,[3776,198,1,[["bos",3776,3,[3781,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",3827,3,[3832,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",3878,3,[3883,34,"= inside(pad_token_id, vocab_size)"]],["start",3922,5,[3929,44,"= inside(decoder_start_token_id, vocab_size)"]]]]]]]],["inputs",3975,6,[3985,181,1,[["input_ids",3985,9,[3996,6,"tokens"]],["attention_mask",4005,14,[4021,14,"attention_mask"]],["decoder_input_ids",4038,17,[4057,14,"decoder_tokens"]],["decoder_attention_mask",4074,22,[4098,22,"decoder_attention_mask"]],["decoder_position_ids",4123,20,[4145,20,"decoder_position_ids"]]]]],["derived",4167,7,[4178,70,1,[["decoder_input_ids",4178,17,[4197,50,1,[["shift",4199,5,[4206,24,"= decoder_start_token_id"]],["of",4232,2,[4236,9,"input_ids"]]]]]]]],["results",4249,7,[4260,354,1,[["encoder_hidden_states.{i}",4260,25,[4287,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{encoder_layers}",4315,38,[4355,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",4383,25,[4410,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{decoder_layers}",4438,38,[4478,25,"decoder_last_hidden_state"]],["encoder_last_hidden_state",4506,25,[4533,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",4561,25,[4588,25,"decoder_last_hidden_state"]]]]],["names",4615,5,[4624,29,0,[[4626,26,1,[["prefix",4628,6,[4636,6,"model."]],["to",4644,2,[4648,2,""]]]]]]],["weights",4654,7,[4665,2791,1,[["embedding.tokens",4665,16,[4683,126,0,[[4684,13,"shared.weight"],[4699,27,"encoder.embed_tokens.weight"],[4728,27,"decoder.embed_tokens.weight"],[4757,51,1,[["from",4759,4,[4765,14,"lm_head.weight"]],["when",4781,4,[4787,19,"tie_word_embeddings"]]]]]]],["encoder.embedding.tokens",4812,24,[4838,27,"encoder.embed_tokens.weight"]],["decoder.embedding.tokens",4868,24,[4894,27,"decoder.embed_tokens.weight"]],["encoder.embedding.positions",4924,27,[4953,30,"encoder.embed_positions.weight"]],["encoder.embedding.norm",4986,22,[5010,39,1,[["module",5012,6,[5020,27,"encoder.layernorm_embedding"]]]]],["{decoder_path}embedding.positions",5052,35,[5089,30,"decoder.embed_positions.weight"]],["{decoder_path}embedding.norm",5122,30,[5154,39,1,[["module",5156,6,[5164,27,"decoder.layernorm_embedding"]]]]],["encoder.layers.{i}.attention.query",5196,34,[5232,49,1,[["linear",5234,6,[5242,37,"encoder.layers.{i}.self_attn.q_proj"]]]]],["encoder.layers.{i}.attention.key",5284,32,[5318,49,1,[["linear",5320,6,[5328,37,"encoder.layers.{i}.self_attn.k_proj"]]]]],["encoder.layers.{i}.attention.value",5370,34,[5406,49,1,[["linear",5408,6,[5416,37,"encoder.layers.{i}.self_attn.v_proj"]]]]],["encoder.layers.{i}.attention.output",5458,35,[5495,51,1,[["linear",5497,6,[5505,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["encoder.layers.{i}.attention_norm",5549,33,[5584,53,1,[["module",5586,6,[5594,41,"encoder.layers.{i}.self_attn_layer_norm"]]]]],["encoder.layers.{i}.ffn.up",5640,25,[5667,36,1,[["linear",5669,6,[5677,24,"encoder.layers.{i}.fc1"]]]]],["encoder.layers.{i}.ffn.down",5706,27,[5735,36,1,[["linear",5737,6,[5745,24,"encoder.layers.{i}.fc2"]]]]],["encoder.layers.{i}.ffn_norm",5774,27,[5803,49,1,[["module",5805,6,[5813,37,"encoder.layers.{i}.final_layer_norm"]]]]],["encoder.norm",5855,12,[5869,30,1,[["module",5871,6,[5879,18,"encoder.layer_norm"]]]]],["{decoder_path}layers.{j}.attention.query",5902,42,[5946,49,1,[["linear",5948,6,[5956,37,"decoder.layers.{j}.self_attn.q_proj"]]]]],["{decoder_path}layers.{j}.attention.key",5998,40,[6040,49,1,[["linear",6042,6,[6050,37,"decoder.layers.{j}.self_attn.k_proj"]]]]],["{decoder_path}layers.{j}.attention.value",6092,42,[6136,49,1,[["linear",6138,6,[6146,37,"decoder.layers.{j}.self_attn.v_proj"]]]]],["{decoder_path}layers.{j}.attention.output",6188,43,[6233,51,1,[["linear",6235,6,[6243,39,"decoder.layers.{j}.self_attn.out_proj"]]]]],["{decoder_path}layers.{j}.attention_norm",6287,41,[6330,53,1,[["module",6332,6,[6340,41,"decoder.layers.{j}.self_attn_layer_norm"]]]]],["decoder.layers.{j}.cross.query",6386,30,[6418,52,1,[["linear",6420,6,[6428,40,"decoder.layers.{j}.encoder_attn.q_proj"]]]]],["decoder.layers.{j}.cross.key",6473,28,[6503,52,1,[["linear",6505,6,[6513,40,"decoder.layers.{j}.encoder_attn.k_proj"]]]]],["decoder.layers.{j}.cross.value",6558,30,[6590,52,1,[["linear",6592,6,[6600,40,"decoder.layers.{j}.encoder_attn.v_proj"]]]]],["decoder.layers.{j}.cross.output",6645,31,[6678,54,1,[["linear",6680,6,[6688,42,"decoder.layers.{j}.encoder_attn.out_proj"]]]]],["decoder.layers.{j}.cross_norm",6735,29,[6766,56,1,[["module",6768,6,[6776,44,"decoder.layers.{j}.encoder_attn_layer_norm"]]]]],["{decoder_path}layers.{j}.ffn.up",6825,33,[6860,36,1,[["linear",6862,6,[6870,24,"decoder.layers.{j}.fc1"]]]]],["{decoder_path}layers.{j}.ffn.down",6899,35,[6936,36,1,[["linear",6938,6,[6946,24,"decoder.layers.{j}.fc2"]]]]],["{decoder_path}layers.{j}.ffn_norm",6975,35,[7012,49,1,[["module",7014,6,[7022,37,"decoder.layers.{j}.final_layer_norm"]]]]],["{decoder_path}norm",7064,20,[7086,30,1,[["module",7088,6,[7096,18,"decoder.layer_norm"]]]]],["outputs.lm.project.weight",7119,25,[7146,44,1,[["from",7148,4,[7154,14,"lm_head.weight"]],["steps",7170,5,[7177,11,0,[[7178,9,"transpose"]]]]]]],["outputs.lm.project.bias",7193,23,[7218,63,1,[["from",7220,4,[7226,17,"final_logits_bias"]],["steps",7245,5,[7252,16,0,[[7253,14,1,[["squeeze",7255,7,[7264,1,0]]]]]]],["absent",7270,6,[7278,1,0]]]]],["outputs.cls.transform",7284,21,[7307,37,1,[["linear",7309,6,[7317,25,"classification_head.dense"]]]]],["outputs.cls.project",7347,19,[7368,40,1,[["linear",7370,6,[7378,28,"classification_head.out_proj"]]]]],["outputs.span.project",7411,20,[7433,22,1,[["linear",7435,6,[7443,10,"qa_outputs"]]]]]]]],["duplicates",7457,10,[7471,280,1,[["encoder.embed_tokens.weight",7471,27,[7500,38,1,[["of",7502,2,[7506,13,"shared.weight"]],["when",7521,4,[7527,9,"not apart"]]]]],["decoder.embed_tokens.weight",7541,27,[7570,38,1,[["of",7572,2,[7576,13,"shared.weight"]],["when",7591,4,[7597,9,"not apart"]]]]],["lm_head.weight",7611,14,[7631,120,0,[[7633,48,1,[["of",7635,2,[7639,13,"shared.weight"]],["when",7654,4,[7660,19,"tie_word_embeddings"]]]],[7688,62,1,[["of",7690,2,[7694,27,"decoder.embed_tokens.weight"]],["when",7723,4,[7729,19,"tie_word_embeddings"]]]]]]]]]],["buffers",7752,7,[7761,34,0,[[7762,15,"encoder.version"],[7779,15,"decoder.version"]]]],["classes",7797,7,[7808,2321,1,[["Model",7808,5,[7819,41,1,[["results",7819,7,[7834,26,1,[["last_hidden_state",7834,17,[7853,6,"hidden"]]]]]]]],["ForConditionalGeneration",7862,24,[7892,124,1,[["spec",7892,4,[7904,82,1,[["outputs",7904,7,[7921,65,1,[["lm",7921,2,[7925,60,1,[["tied",7927,4,[7933,38,"= unless(tie_word_embeddings, false)"]],["bias",7973,4,[7979,4,true]]]]]]]]]]],["results",7990,7,[8005,11,1,[["logits",8005,6,[8013,2,"lm"]]]]]]]],["ForSequenceClassification",8115,25,[8146,346,1,[["require",8146,7,[8161,111,1,[["an end token",8161,12,[8175,96,1,[["that",8177,4,[8183,27,"first(eos_token_id) != null"]],["key",8212,3,[8217,12,"eos_token_id"]],["because",8231,7,[8240,29,"the row is read where it ends"]]]]]]]],["spec",8276,4,[8288,82,1,[["outputs",8288,7,[8305,65,1,[["cls",8305,3,[8310,59,1,[["pool",8312,4,[8318,4,"last"]],["transform",8324,9,[8335,13,1,[["act",8337,3,[8342,4,"tanh"]]]]],["project",8350,7,[8359,8,"= labels"]]]]]]]]]]],["derived",8374,7,[8389,72,1,[["decoder_attention_mask",8389,22,[8413,47,1,[["until",8415,5,[8422,21,"= first(eos_token_id)"]],["of",8445,2,[8449,9,"input_ids"]]]]]]]],["results",8465,7,[8480,12,1,[["logits",8480,6,[8488,3,"cls"]]]]]]]],["ForQuestionAnswering",8494,20,[8520,279,1,[["require",8520,7,[8535,107,1,[["two labels",8535,10,[8547,94,1,[["that",8549,4,[8555,11,"labels == 2"]],["key",8568,3,[8573,8,"id2label"]],["because",8583,7,[8592,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",8646,4,[8658,38,1,[["outputs",8658,7,[8675,21,1,[["span",8675,4,[8681,14,1,[["project",8683,7,[8692,1,2]]]]]]]]]]],["results",8700,7,[8715,84,1,[["start_logits",8715,12,[8729,25,1,[["from",8731,4,[8737,4,"span"]],["column",8743,6,[8751,1,0]]]]],["end_logits",8761,10,[8773,25,1,[["from",8775,4,[8781,4,"span"]],["column",8787,6,[8795,1,1]]]]]]]]]]],["ForCausalLM",8861,11,[8878,1251,1,[["let",8878,3,[8883,20,1,[["decoder_path",8885,12,[8899,2,""]]]]],["spec",8908,4,[8920,310,1,[["type",8920,4,[8926,7,"decoder"]],["layers",8940,6,[8948,16,"= decoder_layers"]],["input",8971,5,[8978,28,1,[["tokens",8980,6,[8988,16,1,[["shared",8990,6,[8998,4,null]]]]]]]],["attention",9013,9,[9024,36,1,[["heads",9026,5,[9033,25,"= decoder_attention_heads"]]]]],["ffn",9067,3,[9072,27,1,[["d_ff",9074,4,[9080,17,"= decoder_ffn_dim"]]]]],["encoder",9106,7,[9115,4,null]],["decoder",9126,7,[9135,4,null]],["special",9146,7,[9155,15,1,[["start",9157,5,[9164,4,null]]]]],["outputs",9177,7,[9194,36,1,[["lm",9194,2,[9198,31,1,[["tied",9200,4,[9206,21,"= tie_word_embeddings"]]]]]]]]]]],["inputs",9234,6,[9242,113,1,[["decoder_input_ids",9244,17,[9263,4,null]],["decoder_attention_mask",9269,22,[9293,4,null]],["decoder_position_ids",9299,20,[9321,4,null]],["position_ids",9327,12,[9341,12,"position_ids"]]]]],["derived",9360,7,[9369,27,1,[["decoder_input_ids",9371,17,[9390,4,null]]]]],["results",9401,7,[9416,364,1,[["encoder_hidden_states.{i}",9416,25,[9443,4,null]],["encoder_hidden_states.{encoder_layers}",9454,38,[9494,4,null]],["decoder_hidden_states.{j}",9505,25,[9532,4,null]],["decoder_hidden_states.{decoder_layers}",9543,38,[9583,4,null]],["encoder_last_hidden_state",9594,25,[9621,4,null]],["decoder_last_hidden_state",9632,25,[9659,4,null]],["hidden_states.{j}",9670,17,[9689,17,"hidden_states.{j}"]],["hidden_states.{decoder_layers}",9713,30,[9745,17,"last_hidden_state"]],["logits",9769,6,[9777,2,"lm"]]]]],["buffers",9835,7,[9844,149,0,[[9845,15,"encoder.version"],[9862,15,"decoder.version"],[9879,12,"encoder.**"],[9893,34,"decoder.layers.*.encoder_attn.**"],[9929,44,"decoder.layers.*.encoder_attn_layer_norm.*"],[9975,17,"final_logits_bias"]]]],["weights",9998,7,[10013,116,1,[["embedding.tokens",10013,16,[10031,97,0,[[10032,27,"decoder.embed_tokens.weight"],[10061,13,"shared.weight"],[10076,51,1,[["from",10078,4,[10084,14,"lm_head.weight"]],["when",10100,4,[10106,19,"tie_word_embeddings"]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# BART (Lewis et al., 2020). transformers: models/bart/configuration_bart.py, modeling_bart.py (4.57 and 5.17).
family: bart
extends: common
model_type: bart
class: Bart
default: Model

config:
  vocab_size: 50265
  max_position_embeddings: 1024
  d_model: 1024
  encoder_layers: 12
  encoder_ffn_dim: 4096
  encoder_attention_heads: 16
  decoder_layers: 12
  decoder_ffn_dim: 4096
  decoder_attention_heads: 16
  activation_function: { default: gelu, map: activation }
  dropout: { type: number, default: 0.1 }
  attention_dropout: { type: number, default: 0 }
  activation_dropout: { type: number, default: 0 }
  scale_embedding: false
  tie_word_embeddings: true
  bos_token_id: { type: any, default: 0 }
  eos_token_id: { type: any, default: 2 }
  pad_token_id: { type: integer, default: 1, nullable: true }
  decoder_start_token_id: { type: integer, default: 2, nullable: true }
  is_encoder_decoder: true
  # The class says by its name what it is.
  is_decoder: { default: false, only: null, because: null }
  # Of older files. The class knows one way alone.
  normalize_before: { default: false, only: [false], because: the class norms after each sublayer }
  normalize_embedding: { default: true, only: [true], because: the class norms its embeddings }
  add_final_layer_norm: { default: false, only: [false], because: the class has no final norm }
  static_position_embeddings: { default: false, only: [false], because: the class has learned positions alone }
  extra_pos_embeddings: { type: integer, only: [null, 2], because: the class has two rows before its first position }
  add_bias_logits: { type: boolean, only: [null, false], because: the class always adds final_logits_bias }

ignore:
  training alone: [encoder_layerdrop, decoder_layerdrop, init_std, classifier_dropout, classif_dropout]
  another name of encoder_layers: [num_hidden_layers]
  of older files, read by no class: [gradient_checkpointing, save_step, extra_layer_norm, force_bos_token_to_be_generated, do_blenderbot_90_layernorm, layernorm_variant]

let:
  labels: "= if id2label == null then num_labels ?? 3 else length(id2label)"
  scale: = if scale_embedding then 'sqrt' else null
  # What parameters of the decoder begin with; nothing where a class has that stack alone.
  decoder_path: decoder.
  # Untied, version 5 gives each stack a table of its own.
  apart: = not tie_word_embeddings and stored('encoder.embed_tokens.weight') and stored('decoder.embed_tokens.weight')

indices: { i: encoder_layers, j: decoder_layers }

spec:
  type: encoder-decoder
  context: = max_position_embeddings
  d_model: = d_model
  layers: = same(encoder_layers, decoder_layers)
  input:
    tokens: { vocab: = vocab_size, shared: = not apart, scale: = scale, norm: true, pad: "= inside(pad_token_id, vocab_size)" }
  position:
    learned: { offset: 2 }
  attention:
    heads: = same(encoder_attention_heads, decoder_attention_heads)
  ffn:
    d_ff: = same(encoder_ffn_dim, decoder_ffn_dim)
    act: = activation_function
  # The class leaves eps at PyTorch's own default.
  norm: { kind: layer, eps: 1.0e-5, place: post }
  dropout:
    hidden: = unless(dropout, 0)
    embedding: = unless(dropout, 0)
    attention: = unless(attention_dropout, 0)
    ffn: = unless(activation_dropout, 0)
  encoder:
    layers: = unless(encoder_layers, decoder_layers)
    attention: { heads: "= unless(encoder_attention_heads, decoder_attention_heads)" }
    ffn: { d_ff: "= unless(encoder_ffn_dim, decoder_ffn_dim)" }
  decoder:
    layers: = unless(decoder_layers, encoder_layers)
    attention: { heads: "= unless(decoder_attention_heads, encoder_attention_heads)" }
    ffn: { d_ff: "= unless(decoder_ffn_dim, encoder_ffn_dim)" }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)
    start: = inside(decoder_start_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  decoder_input_ids: decoder_tokens
  decoder_attention_mask: decoder_attention_mask
  decoder_position_ids: decoder_position_ids

derived:
  decoder_input_ids: { shift: = decoder_start_token_id, of: input_ids }

results:
  encoder_hidden_states.{i}: encoder_hidden_states.{i}
  encoder_hidden_states.{encoder_layers}: encoder_last_hidden_state
  decoder_hidden_states.{j}: decoder_hidden_states.{j}
  decoder_hidden_states.{decoder_layers}: decoder_last_hidden_state
  encoder_last_hidden_state: encoder_last_hidden_state
  decoder_last_hidden_state: decoder_last_hidden_state

names:
  - { prefix: model., to: "" }

weights:
  embedding.tokens: [shared.weight, encoder.embed_tokens.weight, decoder.embed_tokens.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  encoder.embedding.tokens: encoder.embed_tokens.weight
  decoder.embedding.tokens: decoder.embed_tokens.weight
  encoder.embedding.positions: encoder.embed_positions.weight
  encoder.embedding.norm: { module: encoder.layernorm_embedding }
  "{decoder_path}embedding.positions": decoder.embed_positions.weight
  "{decoder_path}embedding.norm": { module: decoder.layernorm_embedding }
  encoder.layers.{i}.attention.query: { linear: "encoder.layers.{i}.self_attn.q_proj" }
  encoder.layers.{i}.attention.key: { linear: "encoder.layers.{i}.self_attn.k_proj" }
  encoder.layers.{i}.attention.value: { linear: "encoder.layers.{i}.self_attn.v_proj" }
  encoder.layers.{i}.attention.output: { linear: "encoder.layers.{i}.self_attn.out_proj" }
  encoder.layers.{i}.attention_norm: { module: "encoder.layers.{i}.self_attn_layer_norm" }
  encoder.layers.{i}.ffn.up: { linear: "encoder.layers.{i}.fc1" }
  encoder.layers.{i}.ffn.down: { linear: "encoder.layers.{i}.fc2" }
  encoder.layers.{i}.ffn_norm: { module: "encoder.layers.{i}.final_layer_norm" }
  encoder.norm: { module: encoder.layer_norm }
  "{decoder_path}layers.{j}.attention.query": { linear: "decoder.layers.{j}.self_attn.q_proj" }
  "{decoder_path}layers.{j}.attention.key": { linear: "decoder.layers.{j}.self_attn.k_proj" }
  "{decoder_path}layers.{j}.attention.value": { linear: "decoder.layers.{j}.self_attn.v_proj" }
  "{decoder_path}layers.{j}.attention.output": { linear: "decoder.layers.{j}.self_attn.out_proj" }
  "{decoder_path}layers.{j}.attention_norm": { module: "decoder.layers.{j}.self_attn_layer_norm" }
  decoder.layers.{j}.cross.query: { linear: "decoder.layers.{j}.encoder_attn.q_proj" }
  decoder.layers.{j}.cross.key: { linear: "decoder.layers.{j}.encoder_attn.k_proj" }
  decoder.layers.{j}.cross.value: { linear: "decoder.layers.{j}.encoder_attn.v_proj" }
  decoder.layers.{j}.cross.output: { linear: "decoder.layers.{j}.encoder_attn.out_proj" }
  decoder.layers.{j}.cross_norm: { module: "decoder.layers.{j}.encoder_attn_layer_norm" }
  "{decoder_path}layers.{j}.ffn.up": { linear: "decoder.layers.{j}.fc1" }
  "{decoder_path}layers.{j}.ffn.down": { linear: "decoder.layers.{j}.fc2" }
  "{decoder_path}layers.{j}.ffn_norm": { module: "decoder.layers.{j}.final_layer_norm" }
  "{decoder_path}norm": { module: decoder.layer_norm }
  outputs.lm.project.weight: { from: lm_head.weight, steps: [transpose] }
  outputs.lm.project.bias: { from: final_logits_bias, steps: [{ squeeze: 0 }], absent: 0 }
  outputs.cls.transform: { linear: classification_head.dense }
  outputs.cls.project: { linear: classification_head.out_proj }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  encoder.embed_tokens.weight: { of: shared.weight, when: not apart }
  decoder.embed_tokens.weight: { of: shared.weight, when: not apart }
  lm_head.weight:
    - { of: shared.weight, when: tie_word_embeddings }
    - { of: decoder.embed_tokens.weight, when: tie_word_embeddings }

buffers: [encoder.version, decoder.version]

classes:
  Model:
    results:
      last_hidden_state: hidden
  ForConditionalGeneration:
    spec:
      outputs:
        lm: { tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: lm
  # The vector at the encoder's last end token: the decoder, a step behind, has not read it yet.
  ForSequenceClassification:
    require:
      an end token: { that: first(eos_token_id) != null, key: eos_token_id, because: the row is read where it ends }
    spec:
      outputs:
        cls: { pool: last, transform: { act: tanh }, project: = labels }
    derived:
      decoder_attention_mask: { until: = first(eos_token_id), of: input_ids }
    results:
      logits: cls
  ForQuestionAnswering:
    require:
      two labels: { that: labels == 2, key: id2label, because: a span has a start and an end and so two labels }
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
  # The decoder alone, without its attention to an encoder.
  ForCausalLM:
    let: { decoder_path: "" }
    spec:
      type: decoder
      layers: = decoder_layers
      input: { tokens: { shared: null } }
      attention: { heads: = decoder_attention_heads }
      ffn: { d_ff: = decoder_ffn_dim }
      encoder: null
      decoder: null
      special: { start: null }
      outputs:
        lm: { tied: = tie_word_embeddings }
    inputs: { decoder_input_ids: null, decoder_attention_mask: null, decoder_position_ids: null, position_ids: position_ids }
    derived: { decoder_input_ids: null }
    results:
      encoder_hidden_states.{i}: null
      encoder_hidden_states.{encoder_layers}: null
      decoder_hidden_states.{j}: null
      decoder_hidden_states.{decoder_layers}: null
      encoder_last_hidden_state: null
      decoder_last_hidden_state: null
      hidden_states.{j}: hidden_states.{j}
      hidden_states.{decoder_layers}: last_hidden_state
      logits: lm
    # What this class has but never computes with.
    buffers: [encoder.version, decoder.version, "encoder.**", "decoder.layers.*.encoder_attn.**", "decoder.layers.*.encoder_attn_layer_norm.*", final_logits_bias]
    weights:
      embedding.tokens: [decoder.embed_tokens.weight, shared.weight, { from: lm_head.weight, when: tie_word_embeddings }]
`,
  },
  {
    family: "beit",
    modelTypes: ["beit"],
    file: "families/beit.yaml",
    tree: `[177,5205,1,[["family",177,6,[185,4,"beit"]],["extends",190,7,[199,8,"pictures"]],["model_type",208,10,[220,4,"beit"]],["class",225,5,[232,4,"Beit"]],["default",237,7,[246,5,"Model"]],["config",253,6,[263,603,1,[["vocab_size",263,10,[275,4,8192]],["hidden_size",282,11,[295,3,768]],["num_hidden_layers",301,17,[320,2,12]],["num_attention_heads",325,19,[346,2,12]],["intermediate_size",351,17,[370,4,3072]],["hidden_act",377,10,[389,34,1,[["default",391,7,[400,4,"gelu"]],["map",406,3,[411,10,"activation"]]]]],["hidden_dropout_prob",426,19,[447,28,1,[["type",449,4,[455,6,"number"]],["default",463,7,[472,1,0]]]]],["attention_probs_dropout_prob",478,28,[508,28,1,[["type",510,4,[516,6,"number"]],["default",524,7,[533,1,0]]]]],["drop_path_rate",539,14,[555,30,1,[["type",557,4,[563,6,"number"]],["default",571,7,[580,3,0.1]]]]],["layer_norm_eps",588,14,[604,34,1,[["type",606,4,[612,6,"number"]],["default",620,7,[629,7,1e-12]]]]],["use_mask_token",641,14,[657,5,false]],["use_absolute_position_embeddings",665,32,[699,5,false]],["use_relative_position_bias",707,26,[735,5,false]],["use_shared_relative_position_bias",743,33,[778,5,false]],["layer_scale_init_value",786,22,[810,30,1,[["type",812,4,[818,6,"number"]],["default",826,7,[835,3,0.1]]]]],["use_mean_pooling",843,16,[861,4,true]]]]],["ignore",867,6,[877,421,1,[["of the class that colours pixels",877,32,[911,149,0,[[912,11,"pool_scales"],[925,18,"use_auxiliary_head"],[945,21,"auxiliary_loss_weight"],[968,18,"auxiliary_channels"],[988,19,"auxiliary_num_convs"],[1009,22,"auxiliary_concat_input"],[1033,26,"semantic_loss_ignore_index"]]]],["of the class that hands out feature maps",1063,40,[1105,72,0,[[1106,7,"add_fpn"],[1115,21,"reshape_hidden_states"],[1138,12,"out_features"],[1152,11,"out_indices"],[1165,11,"stage_names"]]]],["without a head that could be tied",1180,33,[1215,21,0,[[1216,19,"tie_word_embeddings"]]]],["of text models",1239,14,[1255,42,0,[[1256,12,"bos_token_id"],[1270,12,"eos_token_id"],[1284,12,"pad_token_id"]]]]]]],["require",1299,7,[1310,385,1,[["one table at most",1310,17,[1329,174,1,[["that",1331,4,[1337,70,"not (use_relative_position_bias and use_shared_relative_position_bias)"]],["key",1409,3,[1414,33,"use_shared_relative_position_bias"]],["because",1449,7,[1458,43,"a layer has one table of relative positions"]]]]],["square patches",1506,14,[1522,172,1,[["that",1524,4,[1530,95,"not isList(patch_size) or not (use_relative_position_bias or use_shared_relative_position_bias)"]],["key",1627,3,[1632,10,"patch_size"]],["because",1644,7,[1653,39,"relative positions count square patches"]]]]]]]],["indices",1696,7,[1705,24,1,[["i",1707,1,[1710,17,"num_hidden_layers"]]]]],["let",1731,3,[1837,129,1,[["window",1837,6,[1845,56,"= [floor(own[1] / patch[1]), floor(own[0] / patch[0])]"]],["seen",1904,4,[1910,55,"= [floor(height / patch[0]), floor(width / patch[1])]"]]]]],["spec",1967,4,[1975,991,1,[["d_model",1975,7,[1984,13,"= hidden_size"]],["layers",2000,6,[2008,19,"= num_hidden_layers"]],["input",2030,5,[2041,125,1,[["patches",2041,7,[2056,110,1,[["prefix",2056,6,[2064,5,0,[[2065,3,"cls"]]]],["interpolate",2076,11,[2089,76,1,[["$when",2091,5,[2098,65,"(resized or height != width) and use_absolute_position_embeddings"]]]]]]]]]]],["position",2168,8,[2182,288,1,[["$first",2182,6,[2196,274,0,[[2198,259,1,[["learned",2198,7,[2207,54,1,[["$when",2209,5,[2216,32,"use_absolute_position_embeddings"]],["offset",2250,6,[2258,1,0]]]]],["window_bias",2270,11,[2293,164,1,[["$when",2293,5,[2300,63,"use_relative_position_bias or use_shared_relative_position_bias"]],["shared",2374,6,[2382,35,"= use_shared_relative_position_bias"]],["grid",2428,4,[2434,22,"= unless(window, seen)"]]]]]]],[2465,4,"none"]]]]]]],["attention",2472,9,[2483,49,1,[["heads",2485,5,[2492,21,"= num_attention_heads"]],["bias",2515,4,[2521,9,0,[[2522,1,"q"],[2525,1,"v"],[2528,1,"o"]]]]]]],["ffn",2535,3,[2540,48,1,[["d_ff",2542,4,[2548,19,"= intermediate_size"]],["act",2569,3,[2574,12,"= hidden_act"]]]]],["norm",2591,4,[2597,103,1,[["kind",2599,4,[2605,5,"layer"]],["eps",2612,3,[2617,16,"= layer_norm_eps"]],["place",2635,5,[2642,3,"pre"]],["final",2647,5,[2654,44,"= if use_mean_pooling then false else null"]]]]],["residual",2703,8,[2713,53,1,[["$when",2715,5,[2722,26,"layer_scale_init_value > 0"]],["scale",2750,5,[2757,7,"learned"]]]]],["dropout",2769,7,[2782,184,1,[["hidden",2782,6,[2790,32,"= unless(hidden_dropout_prob, 0)"]],["embedding",2827,9,[2838,32,"= unless(hidden_dropout_prob, 0)"]],["attention",2875,9,[2886,41,"= unless(attention_probs_dropout_prob, 0)"]],["path",2932,4,[2938,27,"= unless(drop_path_rate, 0)"]]]]]]]],["results",2967,7,[2978,108,1,[["hidden_states.{i}",2978,17,[2997,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",3017,33,[3052,33,"hidden_states.{num_hidden_layers}"]]]]],["names",3087,5,[3096,28,0,[[3098,25,1,[["prefix",3100,6,[3108,5,"beit."]],["to",3115,2,[3119,2,""]]]]]]],["weights",3125,7,[3136,1566,1,[["embedding.prefix",3136,16,[3154,55,1,[["from",3156,4,[3162,20,"embeddings.cls_token"]],["steps",3184,5,[3191,16,0,[[3192,14,1,[["squeeze",3194,7,[3203,1,0]]]]]]]]]],["embedding.positions",3212,19,[3233,65,1,[["from",3235,4,[3241,30,"embeddings.position_embeddings"]],["steps",3273,5,[3280,16,0,[[3281,14,1,[["squeeze",3283,7,[3292,1,0]]]]]]]]]],["embedding.patches.weight",3301,24,[3327,177,1,[["from",3329,4,[3335,45,"embeddings.patch_embeddings.projection.weight"]],["shape",3382,5,[3389,59,0,[[3390,13,"= hidden_size"],[3405,14,"= num_channels"],[3421,12,"= patch[0]"],[3435,12,"= patch[1]"]]]],["steps",3450,5,[3457,45,0,[[3458,32,1,[["reshape",3460,7,[3469,19,0,[[3470,13,"= hidden_size"],[3485,2,-1]]]]]],[3492,9,"transpose"]]]]]]],["embedding.patches.bias",3507,22,[3531,43,"embeddings.patch_embeddings.projection.bias"]],["window_bias",3577,11,[3590,59,"encoder.relative_position_bias.relative_position_bias_table"]],["layers.{i}.attention.window_bias",3652,32,[3686,91,"encoder.layer.{i}.attention.attention.relative_position_bias.relative_position_bias_table"]],["layers.{i}.attention.query",3780,26,[3808,57,1,[["linear",3810,6,[3818,45,"encoder.layer.{i}.attention.attention.query"]]]]],["layers.{i}.attention.key",3868,24,[3894,55,1,[["linear",3896,6,[3904,43,"encoder.layer.{i}.attention.attention.key"]]]]],["layers.{i}.attention.value",3952,26,[3980,57,1,[["linear",3982,6,[3990,45,"encoder.layer.{i}.attention.attention.value"]]]]],["layers.{i}.attention.output",4040,27,[4069,54,1,[["linear",4071,6,[4079,42,"encoder.layer.{i}.attention.output.dense"]]]]],["layers.{i}.attention_norm",4126,25,[4153,48,1,[["module",4155,6,[4163,36,"encoder.layer.{i}.layernorm_before"]]]]],["layers.{i}.attention_scale",4204,26,[4232,28,"encoder.layer.{i}.lambda_1"]],["layers.{i}.ffn.up",4263,17,[4282,50,1,[["linear",4284,6,[4292,38,"encoder.layer.{i}.intermediate.dense"]]]]],["layers.{i}.ffn.down",4335,19,[4356,44,1,[["linear",4358,6,[4366,32,"encoder.layer.{i}.output.dense"]]]]],["layers.{i}.ffn_norm",4403,19,[4424,47,1,[["module",4426,6,[4434,35,"encoder.layer.{i}.layernorm_after"]]]]],["layers.{i}.ffn_scale",4474,20,[4496,28,"encoder.layer.{i}.lambda_2"]],["norm",4527,4,[4533,21,1,[["module",4535,6,[4543,9,"layernorm"]]]]],["outputs.pooled.norm",4557,19,[4578,28,1,[["module",4580,6,[4588,16,"pooler.layernorm"]]]]],["outputs.cls.norm",4609,16,[4627,28,1,[["module",4629,6,[4637,16,"pooler.layernorm"]]]]],["outputs.cls.project",4658,19,[4679,22,1,[["linear",4681,6,[4689,10,"classifier"]]]]]]]],["buffers",4804,7,[4813,53,0,[[4814,21,"embeddings.mask_token"],[4837,28,"**.relative_position_index"]]]],["classes",4868,7,[4879,503,1,[["Model",4879,5,[4890,244,1,[["spec",4890,4,[4902,159,1,[["outputs",4902,7,[4919,142,1,[["hidden",4919,6,[4927,2,1,[]]],["pooled",4938,6,[4956,105,1,[["$first",4956,6,[4976,85,0,[[4978,54,1,[["$when",4980,5,[4987,16,"use_mean_pooling"]],["pool",5005,4,[5011,7,"patches"]],["norm",5020,4,[5026,4,true]]]],[5047,13,1,[["pool",5049,4,[5055,3,"cls"]]]]]]]]]]]]]]]],["results",5065,7,[5080,54,1,[["last_hidden_state",5080,17,[5099,6,"hidden"]],["pooler_output",5112,13,[5127,6,"pooled"]]]]]]]],["ForImageClassification",5136,22,[5164,218,1,[["spec",5164,4,[5176,175,1,[["outputs",5176,7,[5193,158,1,[["cls",5193,3,[5208,143,1,[["$first",5208,6,[5228,123,0,[[5230,73,1,[["$when",5232,5,[5239,16,"use_mean_pooling"]],["pool",5257,4,[5263,7,"patches"]],["norm",5272,4,[5278,4,true]],["project",5284,7,[5293,8,"= labels"]]]],[5318,32,1,[["pool",5320,4,[5326,3,"cls"]],["project",5331,7,[5340,8,"= labels"]]]]]]]]]]]]]]]],["results",5355,7,[5370,12,1,[["logits",5370,6,[5378,3,"cls"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# BEiT (Bao et al., 2021). transformers: models/beit/configuration_beit.py, modeling_beit.py (4.57 and 5.17).
family: beit
extends: pictures
model_type: beit
class: Beit
default: Model

config:
  vocab_size: 8192
  hidden_size: 768
  num_hidden_layers: 12
  num_attention_heads: 12
  intermediate_size: 3072
  hidden_act: { default: gelu, map: activation }
  hidden_dropout_prob: { type: number, default: 0 }
  attention_probs_dropout_prob: { type: number, default: 0 }
  drop_path_rate: { type: number, default: 0.1 }
  layer_norm_eps: { type: number, default: 1.0e-12 }
  use_mask_token: false
  use_absolute_position_embeddings: false
  use_relative_position_bias: false
  use_shared_relative_position_bias: false
  layer_scale_init_value: { type: number, default: 0.1 }
  use_mean_pooling: true

ignore:
  of the class that colours pixels: [pool_scales, use_auxiliary_head, auxiliary_loss_weight, auxiliary_channels, auxiliary_num_convs, auxiliary_concat_input, semantic_loss_ignore_index]
  of the class that hands out feature maps: [add_fpn, reshape_hidden_states, out_features, out_indices, stage_names]
  without a head that could be tied: [tie_word_embeddings]
  of text models: [bos_token_id, eos_token_id, pad_token_id]

require:
  one table at most: { that: not (use_relative_position_bias and use_shared_relative_position_bias), key: use_shared_relative_position_bias, because: a layer has one table of relative positions }
  square patches: { that: not isList(patch_size) or not (use_relative_position_bias or use_shared_relative_position_bias), key: patch_size, because: relative positions count square patches }

indices: { i: num_hidden_layers }

let:
  # The reference reads the table of steps across and then down, which shows where the two differ.
  window: "= [floor(own[1] / patch[1]), floor(own[0] / patch[0])]"
  seen: "= [floor(height / patch[0]), floor(width / patch[1])]"

spec:
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    patches:
      prefix: [cls]
      interpolate: { $when: (resized or height != width) and use_absolute_position_embeddings }
  position:
    $first:
      - learned: { $when: use_absolute_position_embeddings, offset: 0 }
        window_bias:
          $when: use_relative_position_bias or use_shared_relative_position_bias
          shared: = use_shared_relative_position_bias
          grid: = unless(window, seen)
      - none
  attention: { heads: = num_attention_heads, bias: [q, v, o] }
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  norm: { kind: layer, eps: = layer_norm_eps, place: pre, final: "= if use_mean_pooling then false else null" }
  residual: { $when: layer_scale_init_value > 0, scale: learned }
  dropout:
    hidden: = unless(hidden_dropout_prob, 0)
    embedding: = unless(hidden_dropout_prob, 0)
    attention: = unless(attention_probs_dropout_prob, 0)
    path: = unless(drop_path_rate, 0)

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: hidden_states.{num_hidden_layers}

names:
  - { prefix: beit., to: "" }

weights:
  embedding.prefix: { from: embeddings.cls_token, steps: [{ squeeze: 0 }] }
  embedding.positions: { from: embeddings.position_embeddings, steps: [{ squeeze: 0 }] }
  embedding.patches.weight: { from: embeddings.patch_embeddings.projection.weight, shape: [= hidden_size, = num_channels, '= patch[0]', '= patch[1]'], steps: [{ reshape: [= hidden_size, -1] }, transpose] }
  embedding.patches.bias: embeddings.patch_embeddings.projection.bias
  window_bias: encoder.relative_position_bias.relative_position_bias_table
  layers.{i}.attention.window_bias: "encoder.layer.{i}.attention.attention.relative_position_bias.relative_position_bias_table"
  layers.{i}.attention.query: { linear: "encoder.layer.{i}.attention.attention.query" }
  layers.{i}.attention.key: { linear: "encoder.layer.{i}.attention.attention.key" }
  layers.{i}.attention.value: { linear: "encoder.layer.{i}.attention.attention.value" }
  layers.{i}.attention.output: { linear: "encoder.layer.{i}.attention.output.dense" }
  layers.{i}.attention_norm: { module: "encoder.layer.{i}.layernorm_before" }
  layers.{i}.attention_scale: "encoder.layer.{i}.lambda_1"
  layers.{i}.ffn.up: { linear: "encoder.layer.{i}.intermediate.dense" }
  layers.{i}.ffn.down: { linear: "encoder.layer.{i}.output.dense" }
  layers.{i}.ffn_norm: { module: "encoder.layer.{i}.layernorm_after" }
  layers.{i}.ffn_scale: "encoder.layer.{i}.lambda_2"
  norm: { module: layernorm }
  outputs.pooled.norm: { module: pooler.layernorm }
  outputs.cls.norm: { module: pooler.layernorm }
  outputs.cls.project: { linear: classifier }

# The first stands in for patches in training alone; the second follows from the size of the window.
buffers: [embeddings.mask_token, "**.relative_position_index"]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
        pooled:
          $first:
            - { $when: use_mean_pooling, pool: patches, norm: true }
            - { pool: cls }
    results:
      last_hidden_state: hidden
      pooler_output: pooled
  ForImageClassification:
    spec:
      outputs:
        cls:
          $first:
            - { $when: use_mean_pooling, pool: patches, norm: true, project: = labels }
            - { pool: cls, project: = labels }
    results:
      logits: cls
`,
  },
  {
    family: "bert",
    modelTypes: ["bert"],
    file: "families/bert.yaml",
    tree: `[180,5294,1,[["family",180,6,[188,4,"bert"]],["extends",193,7,[202,6,"common"]],["model_type",209,10,[221,4,"bert"]],["class",226,5,[233,4,"Bert"]],["default",238,7,[247,5,"Model"]],["config",254,6,[264,635,1,[["vocab_size",264,10,[276,5,30522]],["hidden_size",284,11,[297,3,768]],["num_hidden_layers",303,17,[322,2,12]],["num_attention_heads",327,19,[348,2,12]],["intermediate_size",353,17,[372,4,3072]],["hidden_act",379,10,[391,34,1,[["default",393,7,[402,4,"gelu"]],["map",408,3,[413,10,"activation"]]]]],["hidden_dropout_prob",428,19,[449,30,1,[["type",451,4,[457,6,"number"]],["default",465,7,[474,3,0.1]]]]],["attention_probs_dropout_prob",482,28,[512,30,1,[["type",514,4,[520,6,"number"]],["default",528,7,[537,3,0.1]]]]],["max_position_embeddings",545,23,[570,3,512]],["type_vocab_size",576,15,[593,1,2]],["layer_norm_eps",597,14,[613,34,1,[["type",615,4,[621,6,"number"]],["default",629,7,[638,7,1e-12]]]]],["position_embedding_type",650,23,[675,93,1,[["default",677,7,[686,8,"absolute"]],["only",696,4,[702,10,0,[[703,8,"absolute"]]]],["because",714,7,[723,43,"keys at relative positions enter the scores"]]]]],["bos_token_id",771,12,[785,3,"any"]],["eos_token_id",791,12,[805,3,"any"]],["pad_token_id",811,12,[825,45,1,[["type",827,4,[833,7,"integer"]],["default",842,7,[851,1,0]],["nullable",854,8,[864,4,true]]]]],["tie_word_embeddings",873,19,[894,4,true]]]]],["ignore",900,6,[910,205,1,[["training alone",910,14,[926,20,0,[[927,18,"classifier_dropout"]]]],["of the first published files, read by no class",949,46,[997,117,0,[[998,14,"directionality"],[1014,14,"pooler_fc_size"],[1030,26,"pooler_num_attention_heads"],[1058,20,"pooler_num_fc_layers"],[1080,20,"pooler_size_per_head"],[1102,11,"pooler_type"]]]]]]],["indices",1116,7,[1125,24,1,[["i",1127,1,[1130,17,"num_hidden_layers"]]]]],["spec",1151,4,[1159,719,1,[["type",1159,4,[1165,7,"encoder"]],["context",1175,7,[1184,25,"= max_position_embeddings"]],["d_model",1212,7,[1221,13,"= hidden_size"]],["layers",1237,6,[1245,19,"= num_hidden_layers"]],["input",1267,5,[1278,139,1,[["tokens",1278,6,[1292,125,1,[["vocab",1292,5,[1299,12,"= vocab_size"]],["types",1318,5,[1325,28,"= unless(type_vocab_size, 0)"]],["norm",1360,4,[1366,4,true]],["pad",1377,3,[1382,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1419,8,[1429,7,"learned"]],["attention",1439,9,[1450,32,1,[["heads",1452,5,[1459,21,"= num_attention_heads"]]]]],["ffn",1485,3,[1490,48,1,[["d_ff",1492,4,[1498,19,"= intermediate_size"]],["act",1519,3,[1524,12,"= hidden_act"]]]]],["norm",1541,4,[1547,51,1,[["kind",1549,4,[1555,5,"layer"]],["eps",1562,3,[1567,16,"= layer_norm_eps"]],["place",1585,5,[1592,4,"post"]]]]],["dropout",1601,7,[1610,110,1,[["hidden",1612,6,[1620,21,"= hidden_dropout_prob"]],["attention",1643,9,[1654,30,"= attention_probs_dropout_prob"]],["embedding",1686,9,[1697,21,"= hidden_dropout_prob"]]]]],["special",1723,7,[1736,142,1,[["bos",1736,3,[1741,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",1787,3,[1792,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",1838,3,[1843,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",1879,6,[1889,110,1,[["input_ids",1889,9,[1900,6,"tokens"]],["attention_mask",1909,14,[1925,14,"attention_mask"]],["token_type_ids",1942,14,[1958,11,"token_types"]],["position_ids",1972,12,[1986,12,"position_ids"]]]]],["results",2000,7,[2011,92,1,[["hidden_states.{i}",2011,17,[2030,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",2050,33,[2085,17,"last_hidden_state"]]]]],["names",2104,5,[2113,97,0,[[2115,25,1,[["prefix",2117,6,[2125,5,"bert."]],["to",2132,2,[2136,2,""]]]],[2145,31,1,[["suffix",2147,6,[2155,6,".gamma"]],["to",2163,2,[2167,7,".weight"]]]],[2181,28,1,[["suffix",2183,6,[2191,5,".beta"]],["to",2198,2,[2202,5,".bias"]]]]]]],["weights",2211,7,[2222,1595,1,[["embedding.tokens",2222,16,[2240,104,0,[[2241,33,"embeddings.word_embeddings.weight"],[2276,67,1,[["from",2278,4,[2284,30,"cls.predictions.decoder.weight"]],["when",2316,4,[2322,19,"tie_word_embeddings"]]]]]]],["embedding.types",2347,15,[2364,39,"embeddings.token_type_embeddings.weight"]],["embedding.positions",2406,19,[2427,37,"embeddings.position_embeddings.weight"]],["embedding.norm",2467,14,[2483,32,1,[["module",2485,6,[2493,20,"embeddings.LayerNorm"]]]]],["layers.{i}.attention.query",2518,26,[2546,52,1,[["linear",2548,6,[2556,40,"encoder.layer.{i}.attention.self.query"]]]]],["layers.{i}.attention.key",2601,24,[2627,50,1,[["linear",2629,6,[2637,38,"encoder.layer.{i}.attention.self.key"]]]]],["layers.{i}.attention.value",2680,26,[2708,52,1,[["linear",2710,6,[2718,40,"encoder.layer.{i}.attention.self.value"]]]]],["layers.{i}.attention.output",2763,27,[2792,54,1,[["linear",2794,6,[2802,42,"encoder.layer.{i}.attention.output.dense"]]]]],["layers.{i}.attention_norm",2849,25,[2876,58,1,[["module",2878,6,[2886,46,"encoder.layer.{i}.attention.output.LayerNorm"]]]]],["layers.{i}.ffn.up",2937,17,[2956,50,1,[["linear",2958,6,[2966,38,"encoder.layer.{i}.intermediate.dense"]]]]],["layers.{i}.ffn.down",3009,19,[3030,44,1,[["linear",3032,6,[3040,32,"encoder.layer.{i}.output.dense"]]]]],["layers.{i}.ffn_norm",3077,19,[3098,48,1,[["module",3100,6,[3108,36,"encoder.layer.{i}.output.LayerNorm"]]]]],["outputs.mlm.transform",3149,21,[3172,43,1,[["linear",3174,6,[3182,31,"cls.predictions.transform.dense"]]]]],["outputs.mlm.transform_norm",3218,26,[3246,47,1,[["module",3248,6,[3256,35,"cls.predictions.transform.LayerNorm"]]]]],["outputs.mlm.project.weight",3296,26,[3324,60,1,[["from",3326,4,[3332,30,"cls.predictions.decoder.weight"]],["steps",3364,5,[3371,11,0,[[3372,9,"transpose"]]]]]]],["outputs.mlm.project.bias",3387,24,[3413,52,0,[[3414,20,"cls.predictions.bias"],[3436,28,"cls.predictions.decoder.bias"]]]],["outputs.pooled.transform",3468,24,[3494,24,1,[["linear",3496,6,[3504,12,"pooler.dense"]]]]],["outputs.nsp.transform",3521,21,[3544,24,1,[["linear",3546,6,[3554,12,"pooler.dense"]]]]],["outputs.nsp.project",3571,19,[3592,32,1,[["linear",3594,6,[3602,20,"cls.seq_relationship"]]]]],["outputs.cls.transform",3627,21,[3650,24,1,[["linear",3652,6,[3660,12,"pooler.dense"]]]]],["outputs.cls.project",3677,19,[3698,22,1,[["linear",3700,6,[3708,10,"classifier"]]]]],["outputs.labels.project",3723,22,[3747,22,1,[["linear",3749,6,[3757,10,"classifier"]]]]],["outputs.span.project",3772,20,[3794,22,1,[["linear",3796,6,[3804,10,"qa_outputs"]]]]]]]],["duplicates",3818,10,[3832,154,1,[["cls.predictions.decoder.weight",3832,30,[3864,68,1,[["of",3866,2,[3870,33,"embeddings.word_embeddings.weight"]],["when",3905,4,[3911,19,"tie_word_embeddings"]]]]],["cls.predictions.decoder.bias",3935,28,[3965,20,"cls.predictions.bias"]]]]],["buffers",3987,7,[3996,52,0,[[3997,23,"embeddings.position_ids"],[4022,25,"embeddings.token_type_ids"]]]],["classes",4050,7,[4061,1413,1,[["Model",4061,5,[4072,169,1,[["spec",4072,4,[4084,84,1,[["outputs",4084,7,[4101,67,1,[["hidden",4101,6,[4109,2,1,[]]],["pooled",4120,6,[4128,39,1,[["pool",4130,4,[4136,3,"cls"]],["transform",4141,9,[4152,13,1,[["act",4154,3,[4159,4,"tanh"]]]]]]]]]]]]]],["results",4172,7,[4187,54,1,[["last_hidden_state",4187,17,[4206,6,"hidden"]],["pooler_output",4219,13,[4234,6,"pooled"]]]]]]]],["ForPreTraining",4243,14,[4263,283,1,[["spec",4263,4,[4275,194,1,[["outputs",4275,7,[4292,177,1,[["mlm",4292,3,[4297,106,1,[["transform",4299,9,[4310,33,1,[["act",4312,3,[4317,12,"= hidden_act"]],["norm",4331,4,[4337,4,true]]]]],["tied",4345,4,[4351,38,"= unless(tie_word_embeddings, false)"]],["bias",4391,4,[4397,4,true]]]]],["nsp",4412,3,[4417,51,1,[["pool",4419,4,[4425,3,"cls"]],["transform",4430,9,[4441,13,1,[["act",4443,3,[4448,4,"tanh"]]]]],["project",4456,7,[4465,1,2]]]]]]]]]]],["results",4473,7,[4488,58,1,[["prediction_logits",4488,17,[4507,3,"mlm"]],["seq_relationship_logits",4517,23,[4542,3,"nsp"]]]]]]]],["ForMaskedLM",4548,11,[4565,172,1,[["spec",4565,4,[4577,129,1,[["outputs",4577,7,[4594,112,1,[["mlm",4594,3,[4599,106,1,[["transform",4601,9,[4612,33,1,[["act",4614,3,[4619,12,"= hidden_act"]],["norm",4633,4,[4639,4,true]]]]],["tied",4647,4,[4653,38,"= unless(tie_word_embeddings, false)"]],["bias",4693,4,[4699,4,true]]]]]]]]]]],["results",4710,7,[4725,12,1,[["logits",4725,6,[4733,3,"mlm"]]]]]]]],["ForNextSentencePrediction",4739,25,[4770,117,1,[["spec",4770,4,[4782,74,1,[["outputs",4782,7,[4799,57,1,[["nsp",4799,3,[4804,51,1,[["pool",4806,4,[4812,3,"cls"]],["transform",4817,9,[4828,13,1,[["act",4830,3,[4835,4,"tanh"]]]]],["project",4843,7,[4852,1,2]]]]]]]]]]],["results",4860,7,[4875,12,1,[["logits",4875,6,[4883,3,"nsp"]]]]]]]],["ForSequenceClassification",4889,25,[4920,124,1,[["spec",4920,4,[4932,81,1,[["outputs",4932,7,[4949,64,1,[["cls",4949,3,[4954,58,1,[["pool",4956,4,[4962,3,"cls"]],["transform",4967,9,[4978,13,1,[["act",4980,3,[4985,4,"tanh"]]]]],["project",4993,7,[5002,8,"= labels"]]]]]]]]]]],["results",5017,7,[5032,12,1,[["logits",5032,6,[5040,3,"cls"]]]]]]]],["ForTokenClassification",5046,22,[5074,93,1,[["spec",5074,4,[5086,47,1,[["outputs",5086,7,[5103,30,1,[["labels",5103,6,[5111,21,1,[["project",5113,7,[5122,8,"= labels"]]]]]]]]]]],["results",5137,7,[5152,15,1,[["logits",5152,6,[5160,6,"labels"]]]]]]]],["ForQuestionAnswering",5169,20,[5195,279,1,[["require",5195,7,[5210,107,1,[["two labels",5210,10,[5222,94,1,[["that",5224,4,[5230,11,"labels == 2"]],["key",5243,3,[5248,8,"id2label"]],["because",5258,7,[5267,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",5321,4,[5333,38,1,[["outputs",5333,7,[5350,21,1,[["span",5350,4,[5356,14,1,[["project",5358,7,[5367,1,2]]]]]]]]]]],["results",5375,7,[5390,84,1,[["start_logits",5390,12,[5404,25,1,[["from",5406,4,[5412,4,"span"]],["column",5418,6,[5426,1,0]]]]],["end_logits",5436,10,[5448,25,1,[["from",5450,4,[5456,4,"span"]],["column",5462,6,[5470,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# BERT (Devlin et al., 2018). transformers: models/bert/configuration_bert.py, modeling_bert.py (4.57 and 5.17).
family: bert
extends: common
model_type: bert
class: Bert
default: Model

config:
  vocab_size: 30522
  hidden_size: 768
  num_hidden_layers: 12
  num_attention_heads: 12
  intermediate_size: 3072
  hidden_act: { default: gelu, map: activation }
  hidden_dropout_prob: { type: number, default: 0.1 }
  attention_probs_dropout_prob: { type: number, default: 0.1 }
  max_position_embeddings: 512
  type_vocab_size: 2
  layer_norm_eps: { type: number, default: 1.0e-12 }
  position_embedding_type: { default: absolute, only: [absolute], because: keys at relative positions enter the scores }
  bos_token_id: any
  eos_token_id: any
  pad_token_id: { type: integer, default: 0, nullable: true }
  tie_word_embeddings: true

ignore:
  training alone: [classifier_dropout]
  of the first published files, read by no class: [directionality, pooler_fc_size, pooler_num_attention_heads, pooler_num_fc_layers, pooler_size_per_head, pooler_type]

indices: { i: num_hidden_layers }

spec:
  type: encoder
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    tokens:
      vocab: = vocab_size
      types: = unless(type_vocab_size, 0)
      norm: true
      pad: = inside(pad_token_id, vocab_size)
  position: learned
  attention: { heads: = num_attention_heads }
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  norm: { kind: layer, eps: = layer_norm_eps, place: post }
  dropout: { hidden: = hidden_dropout_prob, attention: = attention_probs_dropout_prob, embedding: = hidden_dropout_prob }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  token_type_ids: token_types
  position_ids: position_ids

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: last_hidden_state

names:
  - { prefix: bert., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.tokens: [embeddings.word_embeddings.weight, { from: cls.predictions.decoder.weight, when: tie_word_embeddings }]
  embedding.types: embeddings.token_type_embeddings.weight
  embedding.positions: embeddings.position_embeddings.weight
  embedding.norm: { module: embeddings.LayerNorm }
  layers.{i}.attention.query: { linear: "encoder.layer.{i}.attention.self.query" }
  layers.{i}.attention.key: { linear: "encoder.layer.{i}.attention.self.key" }
  layers.{i}.attention.value: { linear: "encoder.layer.{i}.attention.self.value" }
  layers.{i}.attention.output: { linear: "encoder.layer.{i}.attention.output.dense" }
  layers.{i}.attention_norm: { module: "encoder.layer.{i}.attention.output.LayerNorm" }
  layers.{i}.ffn.up: { linear: "encoder.layer.{i}.intermediate.dense" }
  layers.{i}.ffn.down: { linear: "encoder.layer.{i}.output.dense" }
  layers.{i}.ffn_norm: { module: "encoder.layer.{i}.output.LayerNorm" }
  outputs.mlm.transform: { linear: cls.predictions.transform.dense }
  outputs.mlm.transform_norm: { module: cls.predictions.transform.LayerNorm }
  outputs.mlm.project.weight: { from: cls.predictions.decoder.weight, steps: [transpose] }
  outputs.mlm.project.bias: [cls.predictions.bias, cls.predictions.decoder.bias]
  outputs.pooled.transform: { linear: pooler.dense }
  outputs.nsp.transform: { linear: pooler.dense }
  outputs.nsp.project: { linear: cls.seq_relationship }
  outputs.cls.transform: { linear: pooler.dense }
  outputs.cls.project: { linear: classifier }
  outputs.labels.project: { linear: classifier }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  cls.predictions.decoder.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }
  cls.predictions.decoder.bias: cls.predictions.bias

buffers: [embeddings.position_ids, embeddings.token_type_ids]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
        pooled: { pool: cls, transform: { act: tanh } }
    results:
      last_hidden_state: hidden
      pooler_output: pooled
  ForPreTraining:
    spec:
      outputs:
        mlm: { transform: { act: = hidden_act, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
        nsp: { pool: cls, transform: { act: tanh }, project: 2 }
    results:
      prediction_logits: mlm
      seq_relationship_logits: nsp
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { act: = hidden_act, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: mlm
  ForNextSentencePrediction:
    spec:
      outputs:
        nsp: { pool: cls, transform: { act: tanh }, project: 2 }
    results:
      logits: nsp
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: cls, transform: { act: tanh }, project: = labels }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
  ForQuestionAnswering:
    require:
      two labels: { that: labels == 2, key: id2label, because: a span has a start and an end and so two labels }
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
`,
  },
  {
    family: "biogpt",
    modelTypes: ["biogpt"],
    file: "families/biogpt.yaml",
    tree: `[185,2449,1,[["family",185,6,[193,6,"biogpt"]],["extends",200,7,[209,6,"causal"]],["model_type",216,10,[228,6,"biogpt"]],["class",235,5,[242,6,"BioGpt"]],["config",250,6,[260,548,1,[["vocab_size",260,10,[272,35,1,[["required",274,8,[284,5,false]],["default",291,7,[300,5,42384]]]]],["hidden_size",310,11,[323,4,1024]],["num_hidden_layers",330,17,[349,2,24]],["num_attention_heads",354,19,[375,2,16]],["intermediate_size",380,17,[399,4,4096]],["hidden_act",406,10,[418,34,1,[["default",420,7,[429,4,"gelu"]],["map",435,3,[440,10,"activation"]]]]],["max_position_embeddings",455,23,[480,4,1024]],["scale_embedding",487,15,[504,4,true]],["hidden_dropout_prob",511,19,[532,30,1,[["type",534,4,[540,6,"number"]],["default",548,7,[557,3,0.1]]]]],["attention_probs_dropout_prob",565,28,[595,30,1,[["type",597,4,[603,6,"number"]],["default",611,7,[620,3,0.1]]]]],["activation_dropout",628,18,[648,28,1,[["type",650,4,[656,6,"number"]],["default",664,7,[673,1,0]]]]],["pad_token_id",679,12,[693,30,1,[["default",695,7,[704,1,1]],["nullable",707,8,[717,4,true]]]]],["bos_token_id",726,12,[740,25,1,[["type",742,4,[748,3,"any"]],["default",753,7,[762,1,0]]]]],["eos_token_id",768,12,[782,25,1,[["type",784,4,[790,3,"any"]],["default",795,7,[804,1,2]]]]]]]],["ignore",809,6,[819,120,1,[["read by no class, whose norms have an eps of 1e-5",819,51,[872,16,0,[[873,14,"layer_norm_eps"]]]],["training alone",891,14,[907,31,0,[[908,18,"classifier_dropout"],[928,9,"layerdrop"]]]]]]],["indices",940,7,[949,24,1,[["i",951,1,[954,17,"num_hidden_layers"]]]]],["spec",975,4,[983,517,1,[["context",983,7,[992,25,"= max_position_embeddings"]],["d_model",1020,7,[1029,13,"= hidden_size"]],["layers",1045,6,[1053,19,"= num_hidden_layers"]],["input",1075,5,[1082,65,1,[["tokens",1084,6,[1092,53,1,[["scale",1094,5,[1101,42,"= if scale_embedding then 'sqrt' else null"]]]]]]]],["position",1150,8,[1160,26,1,[["learned",1162,7,[1171,13,1,[["offset",1173,6,[1181,1,2]]]]]]]],["attention",1189,9,[1200,32,1,[["heads",1202,5,[1209,21,"= num_attention_heads"]]]]],["ffn",1235,3,[1240,48,1,[["d_ff",1242,4,[1248,19,"= intermediate_size"]],["act",1269,3,[1274,12,"= hidden_act"]]]]],["norm",1291,4,[1297,40,1,[["kind",1299,4,[1305,5,"layer"]],["eps",1312,3,[1317,6,0.00001]],["place",1325,5,[1332,3,"pre"]]]]],["dropout",1340,7,[1349,150,1,[["hidden",1351,6,[1359,21,"= hidden_dropout_prob"]],["attention",1382,9,[1393,30,"= attention_probs_dropout_prob"]],["ffn",1425,3,[1430,33,"= unless(activation_dropout, 0)"]],["embedding",1465,9,[1476,21,"= hidden_dropout_prob"]]]]]]]],["results",1501,7,[1512,92,1,[["hidden_states.{i}",1512,17,[1531,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",1551,33,[1586,17,"last_hidden_state"]]]]],["names",1605,5,[1614,30,0,[[1616,27,1,[["prefix",1618,6,[1626,7,"biogpt."]],["to",1635,2,[1639,2,""]]]]]]],["weights",1645,7,[1656,843,1,[["embedding.tokens",1656,16,[1674,84,0,[[1675,19,"embed_tokens.weight"],[1696,61,1,[["from",1698,4,[1704,24,"output_projection.weight"]],["when",1730,4,[1736,19,"tie_word_embeddings"]]]]]]],["embedding.positions",1761,19,[1782,22,"embed_positions.weight"]],["layers.{i}.attention.query",1807,26,[1835,41,1,[["linear",1837,6,[1845,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",1879,24,[1905,41,1,[["linear",1907,6,[1915,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",1949,26,[1977,41,1,[["linear",1979,6,[1987,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2021,27,[2050,43,1,[["linear",2052,6,[2060,31,"layers.{i}.self_attn.out_proj"]]]]],["layers.{i}.attention_norm",2096,25,[2123,45,1,[["module",2125,6,[2133,33,"layers.{i}.self_attn_layer_norm"]]]]],["layers.{i}.ffn.up",2171,17,[2190,28,1,[["linear",2192,6,[2200,16,"layers.{i}.fc1"]]]]],["layers.{i}.ffn.down",2221,19,[2242,28,1,[["linear",2244,6,[2252,16,"layers.{i}.fc2"]]]]],["layers.{i}.ffn_norm",2353,19,[2374,41,1,[["module",2376,6,[2384,29,"layers.{i}.final_layer_norm"]]]]],["norm",2418,4,[2424,22,1,[["module",2426,6,[2434,10,"layer_norm"]]]]],["outputs.lm.project",2449,18,[2469,29,1,[["linear",2471,6,[2479,17,"output_projection"]]]]]]]],["duplicates",2500,10,[2514,81,1,[["output_projection.weight",2514,24,[2540,54,1,[["of",2542,2,[2546,19,"embed_tokens.weight"]],["when",2567,4,[2573,19,"tie_word_embeddings"]]]]]]]],["classes",2596,7,[2607,27,1,[["ForQuestionAnswering",2607,20,[2629,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# BioGPT (Luo et al., 2022). transformers: models/biogpt/configuration_biogpt.py, modeling_biogpt.py (4.57 and 5.17).
family: biogpt
extends: causal
model_type: biogpt
class: BioGpt

config:
  vocab_size: { required: false, default: 42384 }
  hidden_size: 1024
  num_hidden_layers: 24
  num_attention_heads: 16
  intermediate_size: 4096
  hidden_act: { default: gelu, map: activation }
  max_position_embeddings: 1024
  scale_embedding: true
  hidden_dropout_prob: { type: number, default: 0.1 }
  attention_probs_dropout_prob: { type: number, default: 0.1 }
  activation_dropout: { type: number, default: 0 }
  pad_token_id: { default: 1, nullable: true }
  bos_token_id: { type: any, default: 0 }
  eos_token_id: { type: any, default: 2 }

ignore:
  "read by no class, whose norms have an eps of 1e-5": [layer_norm_eps]
  training alone: [classifier_dropout, layerdrop]

indices: { i: num_hidden_layers }

spec:
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_hidden_layers
  input: { tokens: { scale: = if scale_embedding then 'sqrt' else null } }
  position: { learned: { offset: 2 } }
  attention: { heads: = num_attention_heads }
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  norm: { kind: layer, eps: 1.0e-5, place: pre }
  dropout: { hidden: = hidden_dropout_prob, attention: = attention_probs_dropout_prob, ffn: "= unless(activation_dropout, 0)", embedding: = hidden_dropout_prob }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: last_hidden_state

names:
  - { prefix: biogpt., to: "" }

weights:
  embedding.tokens: [embed_tokens.weight, { from: output_projection.weight, when: tie_word_embeddings }]
  embedding.positions: embed_positions.weight
  layers.{i}.attention.query: { linear: "layers.{i}.self_attn.q_proj" }
  layers.{i}.attention.key: { linear: "layers.{i}.self_attn.k_proj" }
  layers.{i}.attention.value: { linear: "layers.{i}.self_attn.v_proj" }
  layers.{i}.attention.output: { linear: "layers.{i}.self_attn.out_proj" }
  layers.{i}.attention_norm: { module: "layers.{i}.self_attn_layer_norm" }
  layers.{i}.ffn.up: { linear: "layers.{i}.fc1" }
  layers.{i}.ffn.down: { linear: "layers.{i}.fc2" }
  # The reference's final norm of a layer is that of its feed-forward sublayer.
  layers.{i}.ffn_norm: { module: "layers.{i}.final_layer_norm" }
  norm: { module: layer_norm }
  outputs.lm.project: { linear: output_projection }

duplicates:
  output_projection.weight: { of: embed_tokens.weight, when: tie_word_embeddings }

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "blenderbot-small",
    modelTypes: ["blenderbot-small"],
    file: "families/blenderbot-small.yaml",
    tree: `[352,1033,1,[["family",352,6,[360,16,"blenderbot-small"]],["extends",377,7,[386,4,"bart"]],["model_type",391,10,[403,16,"blenderbot-small"]],["class",420,5,[427,15,"BlenderbotSmall"]],["config",444,6,[454,417,1,[["vocab_size",454,10,[466,5,50265]],["max_position_embeddings",474,23,[499,3,512]],["d_model",505,7,[514,3,512]],["encoder_layers",520,14,[536,1,8]],["encoder_ffn_dim",540,15,[557,4,2048]],["encoder_attention_heads",564,23,[589,2,16]],["decoder_layers",594,14,[610,1,8]],["decoder_ffn_dim",614,15,[631,4,2048]],["decoder_attention_heads",638,23,[663,2,16]],["bos_token_id",668,12,[682,14,1,[["default",684,7,[693,1,1]]]]],["pad_token_id",699,12,[713,14,1,[["default",715,7,[724,1,0]]]]],["decoder_start_token_id",730,22,[754,14,1,[["default",756,7,[765,1,1]]]]],["extra_pos_embeddings",771,20,[793,77,1,[["only",795,4,[801,9,0,[[802,4,null],[808,1,0]]]],["because",812,7,[821,47,"the class has no rows before its first position"]]]]]]]],["derived",916,7,[925,27,1,[["decoder_input_ids",927,17,[946,4,null]]]]],["spec",954,4,[962,229,1,[["position",962,8,[976,26,1,[["learned",976,7,[985,16,1,[["offset",987,6,[995,4,null]]]]]]]],["decoder",1004,7,[1070,121,1,[["input",1070,5,[1077,62,1,[["tokens",1079,6,[1087,50,1,[["scale",1089,5,[1096,39,"= if scale_embedding then 1 else null"]]]]]]]],["position",1144,8,[1160,31,1,[["learned",1160,7,[1169,21,1,[["place",1171,5,[1178,10,"after_norm"]]]]]]]]]]]]]],["classes",1192,7,[1203,182,1,[["ForSequenceClassification",1203,25,[1230,4,null]],["ForQuestionAnswering",1237,20,[1259,4,null]],["ForCausalLM",1266,11,[1283,102,1,[["spec",1283,4,[1295,90,1,[["input",1295,5,[1302,27,1,[["tokens",1304,6,[1312,15,1,[["scale",1314,5,[1321,4,null]]]]]]]],["position",1336,8,[1354,31,1,[["learned",1354,7,[1363,21,1,[["place",1365,5,[1372,10,"after_norm"]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Blenderbot's small sibling (Roller et al., 2021). transformers: models/blenderbot_small/configuration_blenderbot_small.py, modeling_blenderbot_small.py (4.57 and 5.17).
# BART without rows before the first position, whose decoder adds its positions after the norm of the embeddings.
family: blenderbot-small
extends: bart
model_type: blenderbot-small
class: BlenderbotSmall

config:
  vocab_size: 50265
  max_position_embeddings: 512
  d_model: 512
  encoder_layers: 8
  encoder_ffn_dim: 2048
  encoder_attention_heads: 16
  decoder_layers: 8
  decoder_ffn_dim: 2048
  decoder_attention_heads: 16
  bos_token_id: { default: 1 }
  pad_token_id: { default: 0 }
  decoder_start_token_id: { default: 1 }
  extra_pos_embeddings: { only: [null, 0], because: the class has no rows before its first position }

# These classes want their decoder's input.
derived: { decoder_input_ids: null }

spec:
  position:
    learned: { offset: null }
  decoder:
    # The class scales what the encoder reads alone.
    input: { tokens: { scale: "= if scale_embedding then 1 else null" } }
    position:
      learned: { place: after_norm }

classes:
  ForSequenceClassification: null
  ForQuestionAnswering: null
  ForCausalLM:
    spec:
      input: { tokens: { scale: null } }
      position:
        learned: { place: after_norm }
`,
  },
  {
    family: "blenderbot",
    modelTypes: ["blenderbot"],
    file: "families/blenderbot.yaml",
    tree: `[324,1056,1,[["family",324,6,[332,10,"blenderbot"]],["extends",343,7,[352,4,"bart"]],["model_type",357,10,[369,10,"blenderbot"]],["class",380,5,[387,10,"Blenderbot"]],["config",399,6,[409,708,1,[["vocab_size",409,10,[421,4,8008]],["max_position_embeddings",428,23,[453,3,128]],["d_model",459,7,[468,4,2560]],["encoder_layers",475,14,[491,1,2]],["encoder_ffn_dim",495,15,[512,5,10240]],["encoder_attention_heads",520,23,[545,2,32]],["decoder_layers",550,14,[566,2,24]],["decoder_ffn_dim",571,15,[588,5,10240]],["decoder_attention_heads",596,23,[621,2,32]],["bos_token_id",626,12,[640,14,1,[["default",642,7,[651,1,1]]]]],["pad_token_id",657,12,[671,14,1,[["default",673,7,[682,1,0]]]]],["decoder_start_token_id",688,22,[712,14,1,[["default",714,7,[723,1,1]]]]],["normalize_before",729,16,[747,78,1,[["default",749,7,[758,4,true]],["only",764,4,[770,6,0,[[771,4,true]]]],["because",778,7,[787,36,"the class norms before each sublayer"]]]]],["normalize_embedding",828,19,[849,73,1,[["default",851,7,[860,5,false]],["only",867,4,[873,7,0,[[874,5,false]]]],["because",882,7,[891,29,"the class norms no embeddings"]]]]],["add_final_layer_norm",925,20,[947,67,1,[["default",949,7,[958,4,true]],["only",964,4,[970,6,0,[[971,4,true]]]],["because",978,7,[987,25,"the class has final norms"]]]]],["extra_pos_embeddings",1017,20,[1039,77,1,[["only",1041,4,[1047,9,0,[[1048,4,null],[1054,1,0]]]],["because",1058,7,[1067,47,"the class has no rows before its first position"]]]]]]]],["derived",1162,7,[1171,27,1,[["decoder_input_ids",1173,17,[1192,4,null]]]]],["spec",1200,4,[1208,99,1,[["input",1208,5,[1215,26,1,[["tokens",1217,6,[1225,14,1,[["norm",1227,4,[1233,4,null]]]]]]]],["norm",1244,4,[1250,14,1,[["place",1252,5,[1259,3,"pre"]]]]],["position",1267,8,[1281,26,1,[["learned",1281,7,[1290,16,1,[["offset",1292,6,[1300,4,null]]]]]]]]]]],["classes",1308,7,[1319,61,1,[["ForSequenceClassification",1319,25,[1346,4,null]],["ForQuestionAnswering",1353,20,[1375,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Blenderbot (Roller et al., 2021). transformers: models/blenderbot/configuration_blenderbot.py, modeling_blenderbot.py (4.57 and 5.17).
# BART with norms before the sublayers and final ones, no norm of the embeddings and no rows before the first position.
family: blenderbot
extends: bart
model_type: blenderbot
class: Blenderbot

config:
  vocab_size: 8008
  max_position_embeddings: 128
  d_model: 2560
  encoder_layers: 2
  encoder_ffn_dim: 10240
  encoder_attention_heads: 32
  decoder_layers: 24
  decoder_ffn_dim: 10240
  decoder_attention_heads: 32
  bos_token_id: { default: 1 }
  pad_token_id: { default: 0 }
  decoder_start_token_id: { default: 1 }
  normalize_before: { default: true, only: [true], because: the class norms before each sublayer }
  normalize_embedding: { default: false, only: [false], because: the class norms no embeddings }
  add_final_layer_norm: { default: true, only: [true], because: the class has final norms }
  extra_pos_embeddings: { only: [null, 0], because: the class has no rows before its first position }

# These classes want their decoder's input.
derived: { decoder_input_ids: null }

spec:
  input: { tokens: { norm: null } }
  norm: { place: pre }
  position:
    learned: { offset: null }

classes:
  ForSequenceClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "bloom",
    modelTypes: ["bloom"],
    file: "families/bloom.yaml",
    tree: `[181,3155,1,[["family",181,6,[189,5,"bloom"]],["extends",195,7,[204,6,"causal"]],["model_type",211,10,[223,5,"bloom"]],["class",229,5,[236,5,"Bloom"]],["config",243,6,[253,734,1,[["vocab_size",253,10,[265,36,1,[["required",267,8,[277,5,false]],["default",284,7,[293,6,250880]]]]],["hidden_size",388,11,[401,7,"integer"]],["n_embed",411,7,[420,7,"integer"]],["n_layer",430,7,[439,7,"integer"]],["num_hidden_layers",449,17,[468,7,"integer"]],["n_head",478,6,[486,7,"integer"]],["num_attention_heads",496,19,[517,7,"integer"]],["layer_norm_epsilon",527,18,[547,33,1,[["type",549,4,[555,6,"number"]],["default",563,7,[572,6,0.00001]]]]],["apply_residual_connection_post_layernorm",583,40,[625,5,false]],["pretraining_tp",706,14,[722,30,1,[["default",724,7,[733,1,1]],["nullable",736,8,[746,4,true]]]]],["slow_but_exact",755,14,[771,34,1,[["default",773,7,[782,5,false]],["nullable",789,8,[799,4,true]]]]],["hidden_dropout",808,14,[824,28,1,[["type",826,4,[832,6,"number"]],["default",840,7,[849,1,0]]]]],["attention_dropout",855,17,[874,28,1,[["type",876,4,[882,6,"number"]],["default",890,7,[899,1,0]]]]],["bos_token_id",905,12,[919,25,1,[["type",921,4,[927,3,"any"]],["default",932,7,[941,1,1]]]]],["eos_token_id",947,12,[961,25,1,[["type",963,4,[969,3,"any"]],["default",974,7,[983,1,2]]]]]]]],["ignore",988,6,[998,197,1,[["of the published files, read by no class",998,40,[1040,154,0,[[1041,10,"seq_length"],[1053,12,"offset_alibi"],[1067,7,"n_inner"],[1076,25,"attention_softmax_in_fp32"],[1103,21,"masked_softmax_fusion"],[1126,19,"bias_dropout_fusion"],[1147,13,"skip_bias_add"],[1162,17,"skip_bias_add_qkv"],[1181,12,"unk_token_id"]]]]]]],["let",1196,3,[1203,129,1,[["width",1203,5,[1210,30,"= n_embed ?? hidden_size ?? 64"]],["depth",1243,5,[1250,35,"= n_layer ?? num_hidden_layers ?? 2"]],["heads",1288,5,[1295,36,"= n_head ?? num_attention_heads ?? 8"]]]]],["require",1333,7,[1344,233,1,[["biases",1344,6,[1356,221,1,[["that",1356,4,[1362,61,"(pretraining_tp ?? 1) <= 1 or not (slow_but_exact ?? false)"]],["key",1428,3,[1433,14,"slow_but_exact"]],["because",1452,7,[1461,115,"the class then leaves out the biases of what attention and feed-forward give, which no checkpoint was trained for"]]]]]]]],["indices",1578,7,[1587,12,1,[["i",1589,1,[1592,5,"depth"]]]]],["spec",1601,4,[1609,412,1,[["d_model",1609,7,[1618,7,"= width"]],["layers",1628,6,[1636,7,"= depth"]],["input",1646,5,[1653,26,1,[["tokens",1655,6,[1663,14,1,[["norm",1665,4,[1671,4,true]]]]]]]],["position",1682,8,[1692,5,"alibi"]],["attention",1700,9,[1711,18,1,[["heads",1713,5,[1720,7,"= heads"]]]]],["ffn",1732,3,[1737,37,1,[["d_ff",1739,4,[1745,11,"= 4 * width"]],["act",1758,3,[1763,9,"gelu_tanh"]]]]],["norm",1777,4,[1783,54,1,[["kind",1785,4,[1791,5,"layer"]],["eps",1798,3,[1803,20,"= layer_norm_epsilon"]],["place",1825,5,[1832,3,"pre"]]]]],["residual",1840,8,[1854,69,1,[["$when",1854,5,[1861,42,"= apply_residual_connection_post_layernorm"]],["source",1908,6,[1916,6,"normed"]]]]],["dropout",1925,7,[1934,86,1,[["hidden",1936,6,[1944,29,"= unless(hidden_dropout, 0)"]],["attention",1975,9,[1986,32,"= unless(attention_dropout, 0)"]]]]]]]],["results",2022,7,[2033,80,1,[["hidden_states.{i}",2033,17,[2052,17,"hidden_states.{i}"]],["hidden_states.{depth}",2072,21,[2095,17,"last_hidden_state"]]]]],["names",2114,5,[2123,35,0,[[2125,32,1,[["prefix",2127,6,[2135,12,"transformer."]],["to",2149,2,[2153,2,""]]]]]]],["weights",2226,7,[2237,1010,1,[["embedding.tokens",2237,16,[2255,77,0,[[2256,22,"word_embeddings.weight"],[2280,51,1,[["from",2282,4,[2288,14,"lm_head.weight"]],["when",2304,4,[2310,19,"tie_word_embeddings"]]]]]]],["embedding.norm",2335,14,[2351,37,1,[["module",2353,6,[2361,25,"word_embeddings_layernorm"]]]]],["layers.{i}.attention.query",2391,26,[2419,139,1,[["linear",2421,6,[2429,38,"h.{i}.self_attention.query_key_value"]],["steps",2469,5,[2476,80,0,[[2477,78,1,[["split",2479,5,[2486,67,1,[["axis",2488,4,[2494,1,0]],["as",2497,2,[2501,29,0,[[2502,7,"= heads"],[2511,1,3],[2514,15,"= width / heads"]]]],["take",2532,4,[2538,13,0,[[2539,3,"all"],[2544,1,0],[2547,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",2561,24,[2587,139,1,[["linear",2589,6,[2597,38,"h.{i}.self_attention.query_key_value"]],["steps",2637,5,[2644,80,0,[[2645,78,1,[["split",2647,5,[2654,67,1,[["axis",2656,4,[2662,1,0]],["as",2665,2,[2669,29,0,[[2670,7,"= heads"],[2679,1,3],[2682,15,"= width / heads"]]]],["take",2700,4,[2706,13,0,[[2707,3,"all"],[2712,1,1],[2715,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",2729,26,[2757,139,1,[["linear",2759,6,[2767,38,"h.{i}.self_attention.query_key_value"]],["steps",2807,5,[2814,80,0,[[2815,78,1,[["split",2817,5,[2824,67,1,[["axis",2826,4,[2832,1,0]],["as",2835,2,[2839,29,0,[[2840,7,"= heads"],[2849,1,3],[2852,15,"= width / heads"]]]],["take",2870,4,[2876,13,0,[[2877,3,"all"],[2882,1,2],[2885,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",2899,27,[2928,40,1,[["linear",2930,6,[2938,28,"h.{i}.self_attention.dense"]]]]],["layers.{i}.attention_norm",2971,25,[2998,35,1,[["module",3000,6,[3008,23,"h.{i}.input_layernorm"]]]]],["layers.{i}.ffn.up",3036,17,[3055,37,1,[["linear",3057,6,[3065,25,"h.{i}.mlp.dense_h_to_4h"]]]]],["layers.{i}.ffn.down",3095,19,[3116,37,1,[["linear",3118,6,[3126,25,"h.{i}.mlp.dense_4h_to_h"]]]]],["layers.{i}.ffn_norm",3156,19,[3177,44,1,[["module",3179,6,[3187,32,"h.{i}.post_attention_layernorm"]]]]],["norm",3224,4,[3230,16,1,[["module",3232,6,[3240,4,"ln_f"]]]]]]]],["duplicates",3248,10,[3262,74,1,[["lm_head.weight",3262,14,[3278,57,1,[["of",3280,2,[3284,22,"word_embeddings.weight"]],["when",3308,4,[3314,19,"tie_word_embeddings"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# BLOOM (BigScience, 2022). transformers: models/bloom/configuration_bloom.py, modeling_bloom.py (4.57 and 5.17).
family: bloom
extends: causal
model_type: bloom
class: Bloom

config:
  vocab_size: { required: false, default: 250880 }
  # Published files say n_embed and num_attention_heads, which the class reads too.
  hidden_size: integer
  n_embed: integer
  n_layer: integer
  num_hidden_layers: integer
  n_head: integer
  num_attention_heads: integer
  layer_norm_epsilon: { type: number, default: 1.0e-5 }
  apply_residual_connection_post_layernorm: false
  # How the reference cuts its products; both together leave out biases.
  pretraining_tp: { default: 1, nullable: true }
  slow_but_exact: { default: false, nullable: true }
  hidden_dropout: { type: number, default: 0 }
  attention_dropout: { type: number, default: 0 }
  bos_token_id: { type: any, default: 1 }
  eos_token_id: { type: any, default: 2 }

ignore:
  of the published files, read by no class: [seq_length, offset_alibi, n_inner, attention_softmax_in_fp32, masked_softmax_fusion, bias_dropout_fusion, skip_bias_add, skip_bias_add_qkv, unk_token_id]

let:
  width: = n_embed ?? hidden_size ?? 64
  depth: = n_layer ?? num_hidden_layers ?? 2
  heads: = n_head ?? num_attention_heads ?? 8

require:
  biases:
    that: "(pretraining_tp ?? 1) <= 1 or not (slow_but_exact ?? false)"
    key: slow_but_exact
    because: "the class then leaves out the biases of what attention and feed-forward give, which no checkpoint was trained for"

indices: { i: depth }

spec:
  d_model: = width
  layers: = depth
  input: { tokens: { norm: true } }
  position: alibi
  attention: { heads: = heads }
  ffn: { d_ff: = 4 * width, act: gelu_tanh }
  norm: { kind: layer, eps: = layer_norm_epsilon, place: pre }
  residual:
    $when: = apply_residual_connection_post_layernorm
    source: normed
  dropout: { hidden: "= unless(hidden_dropout, 0)", attention: "= unless(attention_dropout, 0)" }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{depth}: last_hidden_state

names:
  - { prefix: transformer., to: "" }

# Rows of query_key_value: for each head its query, key and value.
weights:
  embedding.tokens: [word_embeddings.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  embedding.norm: { module: word_embeddings_layernorm }
  layers.{i}.attention.query: { linear: "h.{i}.self_attention.query_key_value", steps: [{ split: { axis: 0, as: [= heads, 3, = width / heads], take: [all, 0, all] } }] }
  layers.{i}.attention.key: { linear: "h.{i}.self_attention.query_key_value", steps: [{ split: { axis: 0, as: [= heads, 3, = width / heads], take: [all, 1, all] } }] }
  layers.{i}.attention.value: { linear: "h.{i}.self_attention.query_key_value", steps: [{ split: { axis: 0, as: [= heads, 3, = width / heads], take: [all, 2, all] } }] }
  layers.{i}.attention.output: { linear: "h.{i}.self_attention.dense" }
  layers.{i}.attention_norm: { module: "h.{i}.input_layernorm" }
  layers.{i}.ffn.up: { linear: "h.{i}.mlp.dense_h_to_4h" }
  layers.{i}.ffn.down: { linear: "h.{i}.mlp.dense_4h_to_h" }
  layers.{i}.ffn_norm: { module: "h.{i}.post_attention_layernorm" }
  norm: { module: ln_f }

duplicates:
  lm_head.weight: { of: word_embeddings.weight, when: tie_word_embeddings }
`,
  },
  {
    family: "camembert",
    modelTypes: ["camembert"],
    file: "families/camembert.yaml",
    tree: `[228,103,1,[["family",228,6,[236,9,"camembert"]],["extends",246,7,[255,7,"roberta"]],["model_type",263,10,[275,9,"camembert"]],["class",285,5,[292,9,"Camembert"]],["config",303,6,[313,18,1,[["vocab_size",313,10,[325,5,30522]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# CamemBERT (Martin et al., 2020): RoBERTa under another name. transformers: models/camembert/configuration_camembert.py, modeling_camembert.py (4.57 and 5.17).
family: camembert
extends: roberta
model_type: camembert
class: Camembert

config:
  vocab_size: 30522
`,
  },
  {
    family: "causal",
    modelTypes: [],
    file: "families/causal.yaml",
    tree: `[202,1709,1,[["family",202,6,[210,6,"causal"]],["extends",217,7,[226,6,"common"]],["default",233,7,[242,11,"ForCausalLM"]],["config",255,6,[265,138,1,[["vocab_size",265,10,[277,33,1,[["type",279,4,[285,7,"integer"]],["required",294,8,[304,4,true]]]]],["bos_token_id",313,12,[327,3,"any"]],["eos_token_id",333,12,[347,3,"any"]],["pad_token_id",353,12,[367,7,"integer"]],["tie_word_embeddings",377,19,[398,4,true]]]]],["ignore",404,6,[414,37,1,[["training alone",414,14,[430,20,0,[[431,18,"classifier_dropout"]]]]]]],["let",452,3,[577,94,1,[["last_token",577,10,[589,81,1,[["$first",591,6,[599,69,0,[[600,62,1,[["$when",602,5,[609,27,"= (pad_token_id ?? -1) >= 0"]],["except",638,6,[646,14,"= pad_token_id"]]]],[664,3,"end"]]]]]]]]]],["spec",672,4,[680,264,1,[["type",680,4,[686,7,"decoder"]],["input",696,5,[707,80,1,[["tokens",707,6,[721,66,1,[["vocab",721,5,[728,12,"= vocab_size"]],["pad",747,3,[752,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["special",789,7,[802,142,1,[["bos",802,3,[807,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",853,3,[858,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",904,3,[909,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",945,6,[955,80,1,[["input_ids",955,9,[966,6,"tokens"]],["attention_mask",975,14,[991,14,"attention_mask"]],["position_ids",1008,12,[1022,12,"position_ids"]]]]],["weights",1036,7,[1047,177,1,[["outputs.lm.project",1047,18,[1067,19,1,[["linear",1069,6,[1077,7,"lm_head"]]]]],["outputs.cls.project",1089,19,[1110,17,1,[["linear",1112,6,[1120,5,"score"]]]]],["outputs.labels.project",1130,22,[1154,22,1,[["linear",1156,6,[1164,10,"classifier"]]]]],["outputs.span.project",1179,20,[1201,22,1,[["linear",1203,6,[1211,10,"qa_outputs"]]]]]]]],["classes",1225,7,[1236,675,1,[["Model",1236,5,[1247,41,1,[["results",1247,7,[1262,26,1,[["last_hidden_state",1262,17,[1281,6,"hidden"]]]]]]]],["ForCausalLM",1290,11,[1307,147,1,[["spec",1307,4,[1319,105,1,[["outputs",1319,7,[1336,88,1,[["$first",1336,6,[1354,70,0,[[1356,52,1,[["$when",1358,5,[1365,21,"= tie_word_embeddings"]],["lm",1388,2,[1392,14,1,[["tied",1394,4,[1400,4,true]]]]]]],[1421,2,"lm"]]]]]]]]]],["results",1428,7,[1443,11,1,[["logits",1443,6,[1451,2,"lm"]]]]]]]],["ForSequenceClassification",1456,25,[1487,120,1,[["spec",1487,4,[1499,77,1,[["outputs",1499,7,[1516,60,1,[["cls",1516,3,[1521,54,1,[["pool",1523,4,[1529,12,"= last_token"]],["project",1543,7,[1552,8,"= labels"]],["bias",1562,4,[1568,5,false]]]]]]]]]]],["results",1580,7,[1595,12,1,[["logits",1595,6,[1603,3,"cls"]]]]]]]],["ForTokenClassification",1609,22,[1637,93,1,[["spec",1637,4,[1649,47,1,[["outputs",1649,7,[1666,30,1,[["labels",1666,6,[1674,21,1,[["project",1676,7,[1685,8,"= labels"]]]]]]]]]]],["results",1700,7,[1715,15,1,[["logits",1715,6,[1723,6,"labels"]]]]]]]],["ForQuestionAnswering",1732,20,[1758,153,1,[["spec",1758,4,[1770,38,1,[["outputs",1770,7,[1787,21,1,[["span",1787,4,[1793,14,1,[["project",1795,7,[1804,1,2]]]]]]]]]]],["results",1812,7,[1827,84,1,[["start_logits",1827,12,[1841,25,1,[["from",1843,4,[1849,4,"span"]],["column",1855,6,[1863,1,0]]]]],["end_logits",1873,10,[1885,25,1,[["from",1887,4,[1893,4,"span"]],["column",1899,6,[1907,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# What published decoders share: special tokens, and the classes that the reference puts around a trunk.
# transformers 4.57 and 5.17.
family: causal
extends: common
default: ForCausalLM

config:
  vocab_size: { type: integer, required: true }
  bos_token_id: any
  eos_token_id: any
  pad_token_id: integer
  tie_word_embeddings: true

ignore:
  training alone: [classifier_dropout]

let:
  # What classifies a row: its last token that isn't the pad, whatever the mask says; without a pad what stands last.
  last_token: { $first: [{ $when: = (pad_token_id ?? -1) >= 0, except: = pad_token_id }, end] }

spec:
  type: decoder
  input:
    tokens:
      vocab: = vocab_size
      pad: = inside(pad_token_id, vocab_size)
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

weights:
  outputs.lm.project: { linear: lm_head }
  outputs.cls.project: { linear: score }
  outputs.labels.project: { linear: classifier }
  outputs.span.project: { linear: qa_outputs }

classes:
  Model:
    results:
      last_hidden_state: hidden
  ForCausalLM:
    spec:
      outputs:
        $first:
          - { $when: = tie_word_embeddings, lm: { tied: true } }
          - lm
    results:
      logits: lm
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: = last_token, project: = labels, bias: false }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
  ForQuestionAnswering:
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
`,
  },
  {
    family: "clip-text",
    modelTypes: ["clip_text_model"],
    file: "families/clip-text.yaml",
    tree: `[389,2974,1,[["family",389,6,[397,9,"clip-text"]],["extends",407,7,[416,6,"common"]],["model_type",423,10,[435,15,"clip_text_model"]],["class",451,5,[458,8,"CLIPText"]],["default",467,7,[476,5,"Model"]],["config",483,6,[493,475,1,[["vocab_size",493,10,[505,5,49408]],["hidden_size",513,11,[526,3,512]],["intermediate_size",532,17,[551,4,2048]],["projection_dim",558,14,[574,3,512]],["num_hidden_layers",580,17,[599,2,12]],["num_attention_heads",604,19,[625,1,8]],["max_position_embeddings",629,23,[654,2,77]],["hidden_act",659,10,[671,40,1,[["default",673,7,[682,10,"quick_gelu"]],["map",694,3,[699,10,"activation"]]]]],["layer_norm_eps",714,14,[730,33,1,[["type",732,4,[738,6,"number"]],["default",746,7,[755,6,0.00001]]]]],["attention_dropout",766,17,[785,28,1,[["type",787,4,[793,6,"number"]],["default",801,7,[810,1,0]]]]],["pad_token_id",816,12,[830,45,1,[["type",832,4,[838,7,"integer"]],["default",847,7,[856,1,1]],["nullable",859,8,[869,4,true]]]]],["bos_token_id",878,12,[892,29,1,[["type",894,4,[900,3,"any"]],["default",905,7,[914,5,49406]]]]],["eos_token_id",924,12,[938,29,1,[["type",940,4,[946,3,"any"]],["default",951,7,[960,5,49407]]]]]]]],["ignore",969,6,[979,85,1,[["of older files",979,14,[995,9,0,[[996,7,"dropout"]]]],["without a head that could be tied",1007,33,[1042,21,0,[[1043,19,"tie_word_embeddings"]]]]]]],["indices",1065,7,[1074,24,1,[["i",1076,1,[1079,17,"num_hidden_layers"]]]]],["let",1100,3,[1192,77,1,[["end",1192,3,[1197,71,"= if first(eos_token_id) == 2 then 'largest' else first(eos_token_id)"]]]]],["spec",1270,4,[1278,562,1,[["type",1278,4,[1284,7,"encoder"]],["context",1294,7,[1303,25,"= max_position_embeddings"]],["d_model",1331,7,[1340,13,"= hidden_size"]],["layers",1356,6,[1364,19,"= num_hidden_layers"]],["input",1386,5,[1393,35,1,[["tokens",1395,6,[1403,23,1,[["vocab",1405,5,[1412,12,"= vocab_size"]]]]]]]],["position",1431,8,[1441,7,"learned"]],["attention",1451,9,[1462,46,1,[["heads",1464,5,[1471,21,"= num_attention_heads"]],["mask",1494,4,[1500,6,"causal"]]]]],["ffn",1511,3,[1516,48,1,[["d_ff",1518,4,[1524,19,"= intermediate_size"]],["act",1545,3,[1550,12,"= hidden_act"]]]]],["norm",1567,4,[1573,50,1,[["kind",1575,4,[1581,5,"layer"]],["eps",1588,3,[1593,16,"= layer_norm_eps"]],["place",1611,5,[1618,3,"pre"]]]]],["dropout",1626,7,[1635,47,1,[["attention",1637,9,[1648,32,"= unless(attention_dropout, 0)"]]]]],["special",1685,7,[1698,142,1,[["bos",1698,3,[1703,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",1749,3,[1754,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",1800,3,[1805,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",1841,6,[1851,80,1,[["input_ids",1851,9,[1862,6,"tokens"]],["attention_mask",1871,14,[1887,14,"attention_mask"]],["position_ids",1904,12,[1918,12,"position_ids"]]]]],["results",1932,7,[1943,108,1,[["hidden_states.{i}",1943,17,[1962,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",1982,33,[2017,33,"hidden_states.{num_hidden_layers}"]]]]],["names",2052,5,[2061,34,0,[[2063,31,1,[["prefix",2065,6,[2073,11,"text_model."]],["to",2086,2,[2090,2,""]]]]]]],["weights",2096,7,[2107,792,1,[["embedding.tokens",2107,16,[2125,33,"embeddings.token_embedding.weight"]],["embedding.positions",2161,19,[2182,36,"embeddings.position_embedding.weight"]],["layers.{i}.attention.query",2221,26,[2249,49,1,[["linear",2251,6,[2259,37,"encoder.layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2301,24,[2327,49,1,[["linear",2329,6,[2337,37,"encoder.layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2379,26,[2407,49,1,[["linear",2409,6,[2417,37,"encoder.layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2459,27,[2488,51,1,[["linear",2490,6,[2498,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["layers.{i}.attention_norm",2542,25,[2569,44,1,[["module",2571,6,[2579,32,"encoder.layers.{i}.layer_norm1"]]]]],["layers.{i}.ffn.up",2616,17,[2635,40,1,[["linear",2637,6,[2645,28,"encoder.layers.{i}.mlp.fc1"]]]]],["layers.{i}.ffn.down",2678,19,[2699,40,1,[["linear",2701,6,[2709,28,"encoder.layers.{i}.mlp.fc2"]]]]],["layers.{i}.ffn_norm",2742,19,[2763,44,1,[["module",2765,6,[2773,32,"encoder.layers.{i}.layer_norm2"]]]]],["norm",2810,4,[2816,28,1,[["module",2818,6,[2826,16,"final_layer_norm"]]]]],["outputs.embeds.project",2847,22,[2871,27,1,[["linear",2873,6,[2881,15,"text_projection"]]]]]]]],["buffers",2900,7,[2909,25,0,[[2910,23,"embeddings.position_ids"]]]],["classes",2936,7,[2947,416,1,[["Model",2947,5,[2958,170,1,[["spec",2958,4,[2970,85,1,[["outputs",2970,7,[2987,68,1,[["hidden",2987,6,[2995,2,1,[]]],["pooled",3006,6,[3014,40,1,[["pool",3016,4,[3022,30,1,[["token",3024,5,[3031,5,"= end"]],["which",3038,5,[3045,5,"first"]]]]]]]]]]]]]],["results",3059,7,[3074,54,1,[["last_hidden_state",3074,17,[3093,6,"hidden"]],["pooler_output",3106,13,[3121,6,"pooled"]]]]]]]],["ModelWithProjection",3130,19,[3155,208,1,[["spec",3155,4,[3167,125,1,[["outputs",3167,7,[3184,108,1,[["hidden",3184,6,[3192,2,1,[]]],["embeds",3203,6,[3211,80,1,[["pool",3213,4,[3219,30,1,[["token",3221,5,[3228,5,"= end"]],["which",3235,5,[3242,5,"first"]]]]],["project",3251,7,[3260,16,"= projection_dim"]],["bias",3278,4,[3284,5,false]]]]]]]]]]],["results",3296,7,[3311,52,1,[["last_hidden_state",3311,17,[3330,6,"hidden"]],["text_embeds",3343,11,[3356,6,"embeds"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# CLIP's text tower alone (Radford et al., 2021). transformers: CLIPTextConfig in models/clip/configuration_clip.py, CLIPTextModel in modeling_clip.py (4.57 and 5.17).
# A table for both towers extends this one by giving it the keys of text_config: every name of a tensor stands under \`text_model.\`, which \`names\` remove.
family: clip-text
extends: common
model_type: clip_text_model
class: CLIPText
default: Model

config:
  vocab_size: 49408
  hidden_size: 512
  intermediate_size: 2048
  projection_dim: 512
  num_hidden_layers: 12
  num_attention_heads: 8
  max_position_embeddings: 77
  hidden_act: { default: quick_gelu, map: activation }
  layer_norm_eps: { type: number, default: 1.0e-5 }
  attention_dropout: { type: number, default: 0 }
  pad_token_id: { type: integer, default: 1, nullable: true }
  bos_token_id: { type: any, default: 49406 }
  eos_token_id: { type: any, default: 49407 }

ignore:
  of older files: [dropout]
  without a head that could be tied: [tie_word_embeddings]

indices: { i: num_hidden_layers }

let:
  # Files from before the id was put right say 2 and mean the largest id of the row.
  end: "= if first(eos_token_id) == 2 then 'largest' else first(eos_token_id)"

spec:
  type: encoder
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_hidden_layers
  input: { tokens: { vocab: = vocab_size } }
  position: learned
  attention: { heads: = num_attention_heads, mask: causal }
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  norm: { kind: layer, eps: = layer_norm_eps, place: pre }
  dropout: { attention: "= unless(attention_dropout, 0)" }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: hidden_states.{num_hidden_layers}

names:
  - { prefix: text_model., to: "" }

weights:
  embedding.tokens: embeddings.token_embedding.weight
  embedding.positions: embeddings.position_embedding.weight
  layers.{i}.attention.query: { linear: "encoder.layers.{i}.self_attn.q_proj" }
  layers.{i}.attention.key: { linear: "encoder.layers.{i}.self_attn.k_proj" }
  layers.{i}.attention.value: { linear: "encoder.layers.{i}.self_attn.v_proj" }
  layers.{i}.attention.output: { linear: "encoder.layers.{i}.self_attn.out_proj" }
  layers.{i}.attention_norm: { module: "encoder.layers.{i}.layer_norm1" }
  layers.{i}.ffn.up: { linear: "encoder.layers.{i}.mlp.fc1" }
  layers.{i}.ffn.down: { linear: "encoder.layers.{i}.mlp.fc2" }
  layers.{i}.ffn_norm: { module: "encoder.layers.{i}.layer_norm2" }
  norm: { module: final_layer_norm }
  outputs.embeds.project: { linear: text_projection }

buffers: [embeddings.position_ids]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
        pooled: { pool: { token: = end, which: first } }
    results:
      last_hidden_state: hidden
      pooler_output: pooled
  ModelWithProjection:
    spec:
      outputs:
        hidden: {}
        embeds: { pool: { token: = end, which: first }, project: = projection_dim, bias: false }
    results:
      last_hidden_state: hidden
      text_embeds: embeds
`,
  },
  {
    family: "clip-vision",
    modelTypes: ["clip_vision_model"],
    file: "families/clip-vision.yaml",
    tree: `[400,3016,1,[["family",400,6,[408,11,"clip-vision"]],["extends",420,7,[429,8,"pictures"]],["model_type",438,10,[450,17,"clip_vision_model"]],["class",468,5,[475,10,"CLIPVision"]],["default",486,7,[495,5,"Model"]],["config",502,6,[512,313,1,[["hidden_size",512,11,[525,3,768]],["intermediate_size",531,17,[550,4,3072]],["num_hidden_layers",557,17,[576,2,12]],["num_attention_heads",581,19,[602,2,12]],["patch_size",607,10,[619,26,1,[["type",621,4,[627,3,"any"]],["default",632,7,[641,2,32]]]]],["hidden_act",648,10,[660,40,1,[["default",662,7,[671,10,"quick_gelu"]],["map",683,3,[688,10,"activation"]]]]],["layer_norm_eps",703,14,[719,33,1,[["type",721,4,[727,6,"number"]],["default",735,7,[744,6,0.00001]]]]],["attention_dropout",755,17,[774,28,1,[["type",776,4,[782,6,"number"]],["default",790,7,[799,1,0]]]]],["projection_dim",805,14,[821,3,512]]]]],["ignore",826,6,[836,158,1,[["of older files",836,14,[852,9,0,[[853,7,"dropout"]]]],["without a head that could be tied",864,33,[899,21,0,[[900,19,"tie_word_embeddings"]]]],["of text models",923,14,[939,54,0,[[940,12,"bos_token_id"],[954,12,"eos_token_id"],[968,12,"pad_token_id"],[982,10,"is_decoder"]]]]]]],["indices",995,7,[1004,24,1,[["i",1006,1,[1009,17,"num_hidden_layers"]]]]],["spec",1030,4,[1038,445,1,[["d_model",1038,7,[1047,13,"= hidden_size"]],["layers",1063,6,[1071,19,"= num_hidden_layers"]],["input",1093,5,[1100,55,1,[["patches",1102,7,[1111,42,1,[["prefix",1113,6,[1121,5,0,[[1122,3,"cls"]]]],["bias",1128,4,[1134,5,false]],["norm",1141,4,[1147,4,true]]]]]]]],["attention",1158,9,[1169,32,1,[["heads",1171,5,[1178,21,"= num_attention_heads"]]]]],["ffn",1204,3,[1209,48,1,[["d_ff",1211,4,[1217,19,"= intermediate_size"]],["act",1238,3,[1243,12,"= hidden_act"]]]]],["norm",1353,4,[1359,64,1,[["kind",1361,4,[1367,5,"layer"]],["eps",1374,3,[1379,16,"= layer_norm_eps"]],["place",1397,5,[1404,3,"pre"]],["final",1409,5,[1416,5,false]]]]],["dropout",1426,7,[1435,47,1,[["attention",1437,9,[1448,32,"= unless(attention_dropout, 0)"]]]]]]]],["results",1484,7,[1495,108,1,[["hidden_states.{i}",1495,17,[1514,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",1534,33,[1569,33,"hidden_states.{num_hidden_layers}"]]]]],["names",1604,5,[1613,36,0,[[1615,33,1,[["prefix",1617,6,[1625,13,"vision_model."]],["to",1640,2,[1644,2,""]]]]]]],["weights",1650,7,[1661,1320,1,[["embedding.prefix",1661,16,[1679,91,1,[["from",1681,4,[1687,26,"embeddings.class_embedding"]],["steps",1715,5,[1722,22,0,[[1723,20,1,[["reshape",1725,7,[1734,7,0,[[1735,1,1],[1738,2,-1]]]]]]]]],["shape",1746,5,[1753,15,0,[[1754,13,"= hidden_size"]]]]]]],["embedding.positions",1773,19,[1794,36,"embeddings.position_embedding.weight"]],["embedding.patches.weight",1833,24,[1859,165,1,[["from",1861,4,[1867,33,"embeddings.patch_embedding.weight"]],["shape",1902,5,[1909,59,0,[[1910,13,"= hidden_size"],[1925,14,"= num_channels"],[1941,12,"= patch[0]"],[1955,12,"= patch[1]"]]]],["steps",1970,5,[1977,45,0,[[1978,32,1,[["reshape",1980,7,[1989,19,0,[[1990,13,"= hidden_size"],[2005,2,-1]]]]]],[2012,9,"transpose"]]]]]]],["embedding.patches.bias",2027,22,[2051,31,"embeddings.patch_embedding.bias"]],["embedding.norm",2131,14,[2147,53,0,[[2148,24,1,[["module",2150,6,[2158,12,"pre_layrnorm"]]]],[2174,25,1,[["module",2176,6,[2184,13,"pre_layernorm"]]]]]]],["layers.{i}.attention.query",2203,26,[2231,49,1,[["linear",2233,6,[2241,37,"encoder.layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2283,24,[2309,49,1,[["linear",2311,6,[2319,37,"encoder.layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2361,26,[2389,49,1,[["linear",2391,6,[2399,37,"encoder.layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2441,27,[2470,51,1,[["linear",2472,6,[2480,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["layers.{i}.attention_norm",2524,25,[2551,44,1,[["module",2553,6,[2561,32,"encoder.layers.{i}.layer_norm1"]]]]],["layers.{i}.ffn.up",2598,17,[2617,40,1,[["linear",2619,6,[2627,28,"encoder.layers.{i}.mlp.fc1"]]]]],["layers.{i}.ffn.down",2660,19,[2681,40,1,[["linear",2683,6,[2691,28,"encoder.layers.{i}.mlp.fc2"]]]]],["layers.{i}.ffn_norm",2724,19,[2745,44,1,[["module",2747,6,[2755,32,"encoder.layers.{i}.layer_norm2"]]]]],["norm",2792,4,[2798,26,1,[["module",2800,6,[2808,14,"post_layernorm"]]]]],["outputs.pooled.norm",2827,19,[2848,26,1,[["module",2850,6,[2858,14,"post_layernorm"]]]]],["outputs.embeds.norm",2877,19,[2898,26,1,[["module",2900,6,[2908,14,"post_layernorm"]]]]],["outputs.embeds.project",2927,22,[2951,29,1,[["linear",2953,6,[2961,17,"visual_projection"]]]]]]]],["buffers",2982,7,[2991,25,0,[[2992,23,"embeddings.position_ids"]]]],["classes",3018,7,[3029,387,1,[["Model",3029,5,[3040,155,1,[["spec",3040,4,[3052,70,1,[["outputs",3052,7,[3069,53,1,[["hidden",3069,6,[3077,2,1,[]]],["pooled",3088,6,[3096,25,1,[["pool",3098,4,[3104,3,"cls"]],["norm",3109,4,[3115,4,true]]]]]]]]]]],["results",3126,7,[3141,54,1,[["last_hidden_state",3141,17,[3160,6,"hidden"]],["pooler_output",3173,13,[3188,6,"pooled"]]]]]]]],["ModelWithProjection",3197,19,[3222,194,1,[["spec",3222,4,[3234,110,1,[["outputs",3234,7,[3251,93,1,[["hidden",3251,6,[3259,2,1,[]]],["embeds",3270,6,[3278,65,1,[["pool",3280,4,[3286,3,"cls"]],["norm",3291,4,[3297,4,true]],["project",3303,7,[3312,16,"= projection_dim"]],["bias",3330,4,[3336,5,false]]]]]]]]]]],["results",3348,7,[3363,53,1,[["last_hidden_state",3363,17,[3382,6,"hidden"]],["image_embeds",3395,12,[3409,6,"embeds"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# CLIP's picture tower alone (Radford et al., 2021). transformers: CLIPVisionConfig in models/clip/configuration_clip.py, CLIPVisionModel in modeling_clip.py (4.57 and 5.17).
# A table for both towers extends this one by giving it the keys of vision_config: every name of a tensor stands under \`vision_model.\`, which \`names\` remove.
family: clip-vision
extends: pictures
model_type: clip_vision_model
class: CLIPVision
default: Model

config:
  hidden_size: 768
  intermediate_size: 3072
  num_hidden_layers: 12
  num_attention_heads: 12
  patch_size: { type: any, default: 32 }
  hidden_act: { default: quick_gelu, map: activation }
  layer_norm_eps: { type: number, default: 1.0e-5 }
  attention_dropout: { type: number, default: 0 }
  projection_dim: 512

ignore:
  of older files: [dropout]
  without a head that could be tied: [tie_word_embeddings]
  of text models: [bos_token_id, eos_token_id, pad_token_id, is_decoder]

indices: { i: num_hidden_layers }

spec:
  d_model: = hidden_size
  layers: = num_hidden_layers
  input: { patches: { prefix: [cls], bias: false, norm: true } }
  attention: { heads: = num_attention_heads }
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  # What leaves the last layer is handed out as it is; the last norm is the pooled vector's.
  norm: { kind: layer, eps: = layer_norm_eps, place: pre, final: false }
  dropout: { attention: "= unless(attention_dropout, 0)" }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: hidden_states.{num_hidden_layers}

names:
  - { prefix: vision_model., to: "" }

weights:
  embedding.prefix: { from: embeddings.class_embedding, steps: [{ reshape: [1, -1] }], shape: [= hidden_size] }
  embedding.positions: embeddings.position_embedding.weight
  embedding.patches.weight: { from: embeddings.patch_embedding.weight, shape: [= hidden_size, = num_channels, '= patch[0]', '= patch[1]'], steps: [{ reshape: [= hidden_size, -1] }, transpose] }
  embedding.patches.bias: embeddings.patch_embedding.bias
  # The published spelling has no second \`e\`.
  embedding.norm: [{ module: pre_layrnorm }, { module: pre_layernorm }]
  layers.{i}.attention.query: { linear: "encoder.layers.{i}.self_attn.q_proj" }
  layers.{i}.attention.key: { linear: "encoder.layers.{i}.self_attn.k_proj" }
  layers.{i}.attention.value: { linear: "encoder.layers.{i}.self_attn.v_proj" }
  layers.{i}.attention.output: { linear: "encoder.layers.{i}.self_attn.out_proj" }
  layers.{i}.attention_norm: { module: "encoder.layers.{i}.layer_norm1" }
  layers.{i}.ffn.up: { linear: "encoder.layers.{i}.mlp.fc1" }
  layers.{i}.ffn.down: { linear: "encoder.layers.{i}.mlp.fc2" }
  layers.{i}.ffn_norm: { module: "encoder.layers.{i}.layer_norm2" }
  norm: { module: post_layernorm }
  outputs.pooled.norm: { module: post_layernorm }
  outputs.embeds.norm: { module: post_layernorm }
  outputs.embeds.project: { linear: visual_projection }

buffers: [embeddings.position_ids]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
        pooled: { pool: cls, norm: true }
    results:
      last_hidden_state: hidden
      pooler_output: pooled
  ModelWithProjection:
    spec:
      outputs:
        hidden: {}
        embeds: { pool: cls, norm: true, project: = projection_dim, bias: false }
    results:
      last_hidden_state: hidden
      image_embeds: embeds
`,
  },
  {
    family: "codegen",
    modelTypes: ["codegen"],
    file: "families/codegen.yaml",
    tree: `[193,951,1,[["family",193,6,[201,7,"codegen"]],["extends",209,7,[218,5,"gpt-j"]],["model_type",224,10,[236,7,"codegen"]],["class",244,5,[251,7,"CodeGen"]],["require",260,7,[271,171,1,[["four groups of heads",271,20,[293,148,1,[["that",295,4,[301,15,"n_head % 4 == 0"]],["key",318,3,[323,6,"n_head"]],["because",331,7,[340,99,"the class keeps queries, values and keys in four groups of heads, and so wants a multiple of four"]]]]]]]],["weights",536,7,[547,428,1,[["layers.{i}.attention.query",547,26,[575,113,1,[["linear",577,6,[585,21,"h.{i}.attn.qkv_proj"]],["steps",608,5,[615,71,0,[[616,69,1,[["split",618,5,[625,58,1,[["axis",627,4,[633,1,0]],["as",636,2,[640,20,0,[[641,1,4],[644,1,3],[647,12,"= n_embd / 4"]]]],["take",662,4,[668,13,0,[[669,3,"all"],[674,1,0],[677,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",691,26,[719,113,1,[["linear",721,6,[729,21,"h.{i}.attn.qkv_proj"]],["steps",752,5,[759,71,0,[[760,69,1,[["split",762,5,[769,58,1,[["axis",771,4,[777,1,0]],["as",780,2,[784,20,0,[[785,1,4],[788,1,3],[791,12,"= n_embd / 4"]]]],["take",806,4,[812,13,0,[[813,3,"all"],[818,1,1],[821,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",835,24,[861,113,1,[["linear",863,6,[871,21,"h.{i}.attn.qkv_proj"]],["steps",894,5,[901,71,0,[[902,69,1,[["split",904,5,[911,58,1,[["axis",913,4,[919,1,0]],["as",922,2,[926,20,0,[[927,1,4],[930,1,3],[933,12,"= n_embd / 4"]]]],["take",948,4,[954,13,0,[[955,3,"all"],[960,1,2],[963,3,"all"]]]]]]]]]]]]]]]]]],["buffers",976,7,[985,85,0,[[986,20,"h.*.attn.causal_mask"],[1008,13,"h.*.attn.bias"],[1023,20,"h.*.attn.masked_bias"],[1045,24,"h.*.attn.embed_positions"]]]],["classes",1072,7,[1083,61,1,[["ForSequenceClassification",1083,25,[1110,4,null]],["ForQuestionAnswering",1117,20,[1139,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# CodeGen (Nijkamp et al., 2022). transformers: models/codegen/configuration_codegen.py, modeling_codegen.py (4.57 and 5.17).
family: codegen
extends: gpt-j
model_type: codegen
class: CodeGen

require:
  four groups of heads: { that: n_head % 4 == 0, key: n_head, because: "the class keeps queries, values and keys in four groups of heads, and so wants a multiple of four" }

# Rows of qkv_proj: four groups, each of its heads' queries, values and keys, in this order.
weights:
  layers.{i}.attention.query: { linear: "h.{i}.attn.qkv_proj", steps: [{ split: { axis: 0, as: [4, 3, = n_embd / 4], take: [all, 0, all] } }] }
  layers.{i}.attention.value: { linear: "h.{i}.attn.qkv_proj", steps: [{ split: { axis: 0, as: [4, 3, = n_embd / 4], take: [all, 1, all] } }] }
  layers.{i}.attention.key: { linear: "h.{i}.attn.qkv_proj", steps: [{ split: { axis: 0, as: [4, 3, = n_embd / 4], take: [all, 2, all] } }] }

buffers: [h.*.attn.causal_mask, h.*.attn.bias, h.*.attn.masked_bias, h.*.attn.embed_positions]

classes:
  ForSequenceClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "cohere",
    modelTypes: ["cohere"],
    file: "families/cohere.yaml",
    tree: `[294,1434,1,[["family",294,6,[302,6,"cohere"]],["extends",309,7,[318,5,"llama"]],["model_type",324,10,[336,6,"cohere"]],["class",343,5,[350,6,"Cohere"]],["config",358,6,[368,467,1,[["vocab_size",368,10,[380,6,256000]],["hidden_size",389,11,[402,4,8192]],["intermediate_size",409,17,[428,5,22528]],["num_hidden_layers",436,17,[455,2,40]],["num_attention_heads",460,19,[481,2,64]],["head_dim",486,8,[496,4,null]],["max_position_embeddings",503,23,[528,4,8192]],["rms_norm_eps",535,12,[549,4,null]],["layer_norm_eps",556,14,[572,33,1,[["type",574,4,[580,6,"number"]],["default",588,7,[597,6,0.00001]]]]],["mlp_bias",608,8,[618,4,null]],["logit_scale",625,11,[638,33,1,[["type",640,4,[646,6,"number"]],["default",654,7,[663,6,0.0625]]]]],["use_qk_norm",674,11,[687,5,false]],["bos_token_id",695,12,[709,14,1,[["default",711,7,[720,1,5]]]]],["eos_token_id",726,12,[740,19,1,[["default",742,7,[751,6,255001]]]]],["pad_token_id",762,12,[776,30,1,[["default",778,7,[787,1,0]],["nullable",790,8,[800,4,true]]]]],["tie_word_embeddings",809,19,[830,4,true]]]]],["ignore",836,6,[846,61,1,[["of the published files, read by no class",846,40,[888,18,0,[[889,16,"model_max_length"]]]]]]],["let",908,3,[915,22,1,[["default_theta",915,13,[930,6,500000]]]]],["spec",938,4,[946,240,1,[["position",946,8,[956,33,1,[["rope",958,4,[964,23,1,[["layout",966,6,[974,11,"interleaved"]]]]]]]],["attention",992,9,[1007,69,1,[["d_head",1007,6,[1015,4,null]],["qk_norm",1024,7,[1033,42,"= if use_qk_norm then 'per_head' else null"]]]]],["block",1078,5,[1085,18,0,[[1086,16,0,[[1087,9,"attention"],[1098,3,"ffn"]]]]]],["ffn",1106,3,[1111,14,1,[["bias",1113,4,[1119,4,null]]]]],["norm",1128,4,[1134,51,1,[["kind",1136,4,[1142,5,"layer"]],["eps",1149,3,[1154,16,"= layer_norm_eps"]],["bias",1172,4,[1178,5,false]]]]]]]],["weights",1187,7,[1198,272,1,[["layers.{i}.norm",1198,15,[1215,40,1,[["module",1217,6,[1225,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",1258,25,[1285,4,null]],["layers.{i}.ffn_norm",1292,19,[1313,4,null]],["layers.{i}.attention.query_norm",1320,31,[1353,41,1,[["module",1355,6,[1363,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",1397,29,[1428,41,1,[["module",1430,6,[1438,29,"layers.{i}.self_attn.k_norm"]]]]]]]],["classes",1471,7,[1482,246,1,[["ForCausalLM",1482,11,[1499,135,1,[["spec",1499,4,[1511,123,1,[["outputs",1511,7,[1528,106,1,[["$first",1528,6,[1536,97,0,[[1537,91,1,[["lm",1539,2,[1543,83,1,[["tied",1545,4,[1551,38,"= unless(tie_word_embeddings, false)"]],["scale",1591,5,[1598,26,"= unless(logit_scale, 1)"]]]]]]],[1630,2,"lm"]]]]]]]]]]]]],["ForSequenceClassification",1636,25,[1663,4,null]],["ForTokenClassification",1670,22,[1694,4,null]],["ForQuestionAnswering",1701,20,[1723,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Command-R and Aya 23 (Cohere, 2024). transformers: models/cohere/configuration_cohere.py, modeling_cohere.py (4.57 and 5.17).
# Version 4 took 10000 for theta where the file says none, 5 takes 500000; published files say it.
family: cohere
extends: llama
model_type: cohere
class: Cohere

config:
  vocab_size: 256000
  hidden_size: 8192
  intermediate_size: 22528
  num_hidden_layers: 40
  num_attention_heads: 64
  head_dim: null
  max_position_embeddings: 8192
  rms_norm_eps: null
  layer_norm_eps: { type: number, default: 1.0e-5 }
  mlp_bias: null
  logit_scale: { type: number, default: 0.0625 }
  use_qk_norm: false
  bos_token_id: { default: 5 }
  eos_token_id: { default: 255001 }
  pad_token_id: { default: 0, nullable: true }
  tie_word_embeddings: true

ignore:
  of the published files, read by no class: [model_max_length]

let:
  default_theta: 500000

spec:
  position: { rope: { layout: interleaved } }
  attention:
    d_head: null
    qk_norm: = if use_qk_norm then 'per_head' else null
  block: [[attention, ffn]]
  ffn: { bias: null }
  norm: { kind: layer, eps: = layer_norm_eps, bias: false }

weights:
  layers.{i}.norm: { module: "layers.{i}.input_layernorm" }
  layers.{i}.attention_norm: null
  layers.{i}.ffn_norm: null
  layers.{i}.attention.query_norm: { module: "layers.{i}.self_attn.q_norm" }
  layers.{i}.attention.key_norm: { module: "layers.{i}.self_attn.k_norm" }

classes:
  ForCausalLM:
    spec:
      outputs:
        $first: [{ lm: { tied: "= unless(tie_word_embeddings, false)", scale: "= unless(logit_scale, 1)" } }, lm]
  ForSequenceClassification: null
  ForTokenClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "common",
    modelTypes: [],
    file: "families/common.yaml",
    tree: `[174,2548,1,[["family",174,6,[182,6,"common"]],["maps",190,4,[282,322,1,[["activation",282,10,[298,306,1,[["relu",298,4,[304,4,"relu"]],["relu2",313,5,[320,5,"relu2"]],["gelu",330,4,[336,4,"gelu"]],["gelu_python",345,11,[358,4,"gelu"]],["gelu_new",367,8,[377,9,"gelu_tanh"]],["gelu_fast",391,9,[402,9,"gelu_tanh"]],["gelu_accurate",416,13,[431,9,"gelu_tanh"]],["gelu_pytorch_tanh",445,17,[464,9,"gelu_tanh"]],["gelu_tanh",478,9,[489,9,"gelu_tanh"]],["gelu_python_tanh",503,16,[521,9,"gelu_tanh"]],["quick_gelu",535,10,[547,10,"quick_gelu"]],["silu",562,4,[568,4,"silu"]],["swish",577,5,[584,4,"silu"]],["tanh",593,4,[599,4,"tanh"]]]]]]]],["ignore",673,6,[683,1418,1,[["who wrote the file",683,18,[703,132,0,[[704,10,"model_type"],[716,13,"architectures"],[731,8,"auto_map"],[741,20,"transformers_version"],[763,13,"_name_or_path"],[778,12,"_commit_hash"],[792,15,"finetuning_task"],[809,8,"language"],[819,15,"tokenizer_class"]]]],["how it is run",838,13,[857,421,0,[[859,5,"dtype"],[871,11,"torch_dtype"],[889,11,"torchscript"],[907,20,"_attn_implementation"],[934,28,"_attn_implementation_autoset"],[969,29,"_attn_implementation_internal"],[1005,19,"attn_implementation"],[1031,9,"use_cache"],[1047,12,"use_bfloat16"],[1066,15,"use_return_dict"],[1088,11,"return_dict"],[1106,23,"return_dict_in_generate"],[1136,17,"output_attentions"],[1160,20,"output_hidden_states"],[1187,11,"output_past"],[1205,13,"output_scores"],[1225,22,"gradient_checkpointing"],[1254,23,"chunk_size_feed_forward"]]]],["training",1280,8,[1290,53,0,[[1291,17,"initializer_range"],[1310,18,"initializer_factor"],[1330,12,"problem_type"]]]],["names of labels",1346,15,[1363,23,0,[[1364,8,"label2id"],[1374,11,"_num_labels"]]]],["tokens that the caller puts in",1389,30,[1421,65,0,[[1422,6,"prefix"],[1430,12,"sep_token_id"],[1444,12,"unk_token_id"],[1458,13,"mask_token_id"],[1473,12,"cls_token_id"]]]],["how text is generated, which the caller decides",1489,47,[1542,559,0,[[1544,20,"task_specific_params"],[1571,10,"max_length"],[1588,10,"min_length"],[1605,14,"max_new_tokens"],[1626,9,"do_sample"],[1642,14,"early_stopping"],[1663,9,"num_beams"],[1679,15,"num_beam_groups"],[1701,17,"diversity_penalty"],[1725,11,"temperature"],[1743,5,"top_k"],[1755,5,"top_p"],[1767,9,"typical_p"],[1783,18,"repetition_penalty"],[1808,14,"length_penalty"],[1829,20,"no_repeat_ngram_size"],[1856,28,"encoder_no_repeat_ngram_size"],[1891,13,"bad_words_ids"],[1911,20,"num_return_sequences"],[1938,21,"remove_invalid_values"],[1966,32,"exponential_decay_length_penalty"],[2005,15,"suppress_tokens"],[2027,21,"begin_suppress_tokens"],[2055,19,"forced_bos_token_id"],[2081,19,"forced_eos_token_id"]]]]]]],["config",2102,6,[2112,527,1,[["is_encoder_decoder",2112,18,[2132,33,1,[["default",2134,7,[2143,5,false]],["only",2150,4,[2156,7,0,[[2157,5,false]]]]]]],["is_decoder",2168,10,[2180,90,1,[["default",2182,7,[2191,5,false]],["only",2198,4,[2204,7,0,[[2205,5,false]]]],["because",2213,7,[2222,46,"this table is for the class that is no decoder"]]]]],["add_cross_attention",2273,19,[2294,97,1,[["default",2296,7,[2305,5,false]],["only",2312,4,[2318,7,0,[[2319,5,false]]]],["because",2327,7,[2336,53,"layers with cross-attention in them are another model"]]]]],["cross_attention_hidden_size",2394,27,[2423,31,1,[["type",2425,4,[2431,7,"integer"]],["only",2440,4,[2446,6,0,[[2447,4,null]]]]]]],["tie_encoder_decoder",2457,19,[2478,33,1,[["default",2480,7,[2489,5,false]],["only",2496,4,[2502,7,0,[[2503,5,false]]]]]]],["pruned_heads",2514,12,[2528,72,1,[["type",2530,4,[2536,3,"map"]],["default",2541,7,[2550,2,1,[]]],["only",2554,4,[2560,4,0,[[2561,2,1,[]]]]],["because",2566,7,[2575,23,"layers of unequal heads"]]]]],["id2label",2603,8,[2613,3,"map"]],["num_labels",2619,10,[2631,7,"integer"]]]]],["let",2640,3,[2647,75,1,[["labels",2647,6,[2655,66,"= if id2label == null then num_labels ?? 2 else length(id2label)"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# What configs of Hugging Face transformers share (configuration_utils.py, activations.py; 4.57 and 5.17).
family: common

maps:
  # Names of activations in configs (transformers.activations.ACT2FN) and in specs.
  activation:
    relu: relu
    relu2: relu2
    gelu: gelu
    gelu_python: gelu
    gelu_new: gelu_tanh
    gelu_fast: gelu_tanh
    gelu_accurate: gelu_tanh
    gelu_pytorch_tanh: gelu_tanh
    gelu_tanh: gelu_tanh
    gelu_python_tanh: gelu_tanh
    quick_gelu: quick_gelu
    silu: silu
    swish: silu
    tanh: tanh

# Keys that don't change the numbers of one pass through the model.
ignore:
  who wrote the file: [model_type, architectures, auto_map, transformers_version, _name_or_path, _commit_hash, finetuning_task, language, tokenizer_class]
  how it is run:
    - dtype
    - torch_dtype
    - torchscript
    - _attn_implementation
    - _attn_implementation_autoset
    - _attn_implementation_internal
    - attn_implementation
    - use_cache
    - use_bfloat16
    - use_return_dict
    - return_dict
    - return_dict_in_generate
    - output_attentions
    - output_hidden_states
    - output_past
    - output_scores
    - gradient_checkpointing
    - chunk_size_feed_forward
  training: [initializer_range, initializer_factor, problem_type]
  names of labels: [label2id, _num_labels]
  tokens that the caller puts in: [prefix, sep_token_id, unk_token_id, mask_token_id, cls_token_id]
  how text is generated, which the caller decides:
    - task_specific_params
    - max_length
    - min_length
    - max_new_tokens
    - do_sample
    - early_stopping
    - num_beams
    - num_beam_groups
    - diversity_penalty
    - temperature
    - top_k
    - top_p
    - typical_p
    - repetition_penalty
    - length_penalty
    - no_repeat_ngram_size
    - encoder_no_repeat_ngram_size
    - bad_words_ids
    - num_return_sequences
    - remove_invalid_values
    - exponential_decay_length_penalty
    - suppress_tokens
    - begin_suppress_tokens
    - forced_bos_token_id
    - forced_eos_token_id

config:
  is_encoder_decoder: { default: false, only: [false] }
  is_decoder: { default: false, only: [false], because: this table is for the class that is no decoder }
  add_cross_attention: { default: false, only: [false], because: layers with cross-attention in them are another model }
  cross_attention_hidden_size: { type: integer, only: [null] }
  tie_encoder_decoder: { default: false, only: [false] }
  pruned_heads: { type: map, default: {}, only: [{}], because: layers of unequal heads }
  id2label: map
  num_labels: integer

let:
  labels: "= if id2label == null then num_labels ?? 2 else length(id2label)"
`,
  },
  {
    family: "deberta-v2",
    modelTypes: ["deberta-v2"],
    file: "families/deberta-v2.yaml",
    tree: `[322,2634,1,[["family",322,6,[330,10,"deberta-v2"]],["extends",341,7,[350,7,"deberta"]],["model_type",358,10,[370,10,"deberta-v2"]],["class",381,5,[388,9,"DebertaV2"]],["config",399,6,[409,406,1,[["vocab_size",409,10,[421,6,128100]],["hidden_size",430,11,[443,4,1536]],["num_hidden_layers",450,17,[469,2,24]],["num_attention_heads",474,19,[495,2,24]],["intermediate_size",500,17,[519,4,6144]],["attention_head_size",526,19,[547,7,"integer"]],["position_buckets",599,16,[617,2,-1]],["share_att_key",622,13,[637,5,false]],["norm_rel_ebd",645,12,[659,4,"none"]],["talking_head",666,12,[680,4,null]],["conv_kernel_size",687,16,[705,45,1,[["type",707,4,[713,7,"integer"]],["default",722,7,[731,1,0]],["nullable",734,8,[744,4,true]]]]],["conv_act",753,8,[763,34,1,[["default",765,7,[774,4,"tanh"]],["map",780,3,[785,10,"activation"]]]]],["conv_groups",800,11,[813,1,1]]]]],["let",816,3,[823,150,1,[["buckets",823,7,[832,28,"= max(position_buckets, 0)"]],["convolves",863,9,[874,29,"= (conv_kernel_size ?? 0) > 0"]],["position_norm",906,13,[921,51,"= 'layer_norm' in split(lower(norm_rel_ebd), '|')"]]]]],["require",974,7,[1040,484,1,[["known terms",1040,11,[1053,4,null]],["a kernel with a middle",1060,22,[1088,159,1,[["that",1088,4,[1094,42,"not convolves or conv_kernel_size % 2 == 1"]],["key",1141,3,[1146,16,"conv_kernel_size"]],["because",1167,7,[1176,70,"what an even kernel gives is one position short of what it is added to"]]]]],["heads as wide as the model",1249,26,[1281,243,1,[["that",1281,4,[1287,95,"(attention_head_size ?? hidden_size / num_attention_heads) * num_attention_heads == hidden_size"]],["key",1387,3,[1392,19,"attention_head_size"]],["because",1416,7,[1425,98,"the class maps its heads back with a square matrix, so that they are as wide as the model together"]]]]]]]],["spec",1525,4,[1533,502,1,[["position",1533,8,[1547,309,1,[["$first",1547,6,[1561,295,0,[[1563,280,1,[["learned",1563,7,[1572,34,1,[["$when",1574,5,[1581,23,"= position_biased_input"]]]]],["disentangled",1615,12,[1639,204,1,[["$when",1639,5,[1646,10,"= relative"]],["terms",1667,5,[1674,7,"= terms"]],["span",1692,4,[1698,6,"= span"]],["buckets",1715,7,[1724,20,"= unless(buckets, 0)"]],["share_qk",1755,8,[1765,30,"= unless(share_att_key, false)"]],["norm",1806,4,[1812,30,"= unless(position_norm, false)"]]]]]]],[1851,4,"none"]]]]]]],["attention",1858,9,[1873,11,1,[["bias",1873,4,[1879,4,null]]]]],["at",1886,2,[1894,141,1,[["0",1894,3,[1905,130,1,[["beside",1905,6,[1913,121,1,[["$when",1915,5,[1922,11,"= convolves"]],["kernel",1935,6,[1943,18,"= conv_kernel_size"]],["groups",1963,6,[1971,26,"= unless(conv_groups, 1)"]],["act",1999,3,[2004,28,"= unless(conv_act, 'tanh')"]]]]]]]]]]]]]],["weights",2036,7,[2047,909,1,[["layers.0.beside.weight",2047,22,[2071,69,1,[["from",2073,4,[2079,24,"encoder.conv.conv.weight"]],["steps",2105,5,[2112,26,0,[[2113,24,1,[["transpose",2115,9,[2126,9,0,[[2127,1,2],[2130,1,1],[2133,1,0]]]]]]]]]]]],["layers.0.beside.bias",2143,20,[2165,22,"encoder.conv.conv.bias"]],["layers.0.beside_norm",2190,20,[2212,34,1,[["module",2214,6,[2222,22,"encoder.conv.LayerNorm"]]]]],["relative.norm",2249,13,[2264,29,1,[["module",2266,6,[2274,17,"encoder.LayerNorm"]]]]],["layers.{i}.attention.query.weight",2296,33,[2331,4,null]],["layers.{i}.attention.key.weight",2338,31,[2371,4,null]],["layers.{i}.attention.value.weight",2378,33,[2413,4,null]],["layers.{i}.attention.query.bias",2420,31,[2453,4,null]],["layers.{i}.attention.value.bias",2460,31,[2493,4,null]],["layers.{i}.attention.query",2500,26,[2528,57,1,[["linear",2530,6,[2538,45,"encoder.layer.{i}.attention.self.query_proj"]]]]],["layers.{i}.attention.key",2588,24,[2614,55,1,[["linear",2616,6,[2624,43,"encoder.layer.{i}.attention.self.key_proj"]]]]],["layers.{i}.attention.value",2672,26,[2700,57,1,[["linear",2702,6,[2710,45,"encoder.layer.{i}.attention.self.value_proj"]]]]],["layers.{i}.attention.position_key",2760,33,[2795,59,1,[["linear",2797,6,[2805,47,"encoder.layer.{i}.attention.self.pos_key_proj"]]]]],["layers.{i}.attention.position_query",2857,35,[2894,61,1,[["linear",2896,6,[2904,49,"encoder.layer.{i}.attention.self.pos_query_proj"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DeBERTa v2 and v3 (He et al., 2021). transformers: models/deberta_v2/configuration_deberta_v2.py, modeling_deberta_v2.py (4.57 and 5.17).
# DeBERTa with logarithmic buckets, a norm of the positions, and positions through the projections of the content.
family: deberta-v2
extends: deberta
model_type: deberta-v2
class: DebertaV2

config:
  vocab_size: 128100
  hidden_size: 1536
  num_hidden_layers: 24
  num_attention_heads: 24
  intermediate_size: 6144
  attention_head_size: integer # null: hidden_size / num_attention_heads
  position_buckets: -1
  share_att_key: false
  norm_rel_ebd: none
  talking_head: null
  conv_kernel_size: { type: integer, default: 0, nullable: true }
  conv_act: { default: tanh, map: activation }
  conv_groups: 1

let:
  buckets: "= max(position_buckets, 0)"
  convolves: = (conv_kernel_size ?? 0) > 0
  position_norm: "= 'layer_norm' in split(lower(norm_rel_ebd), '|')"

require:
  # Others than these two are left alone by the class.
  known terms: null
  a kernel with a middle:
    that: not convolves or conv_kernel_size % 2 == 1
    key: conv_kernel_size
    because: what an even kernel gives is one position short of what it is added to
  heads as wide as the model:
    that: (attention_head_size ?? hidden_size / num_attention_heads) * num_attention_heads == hidden_size
    key: attention_head_size
    because: the class maps its heads back with a square matrix, so that they are as wide as the model together

spec:
  position:
    $first:
      - learned: { $when: = position_biased_input }
        disentangled:
          $when: = relative
          terms: = terms
          span: = span
          buckets: = unless(buckets, 0)
          share_qk: = unless(share_att_key, false)
          norm: = unless(position_norm, false)
      - none
  attention:
    bias: null
  at:
    "0":
      beside: { $when: = convolves, kernel: = conv_kernel_size, groups: "= unless(conv_groups, 1)", act: "= unless(conv_act, 'tanh')" }

weights:
  layers.0.beside.weight: { from: encoder.conv.conv.weight, steps: [{ transpose: [2, 1, 0] }] }
  layers.0.beside.bias: encoder.conv.conv.bias
  layers.0.beside_norm: { module: encoder.conv.LayerNorm }
  relative.norm: { module: encoder.LayerNorm }
  layers.{i}.attention.query.weight: null
  layers.{i}.attention.key.weight: null
  layers.{i}.attention.value.weight: null
  layers.{i}.attention.query.bias: null
  layers.{i}.attention.value.bias: null
  layers.{i}.attention.query: { linear: "encoder.layer.{i}.attention.self.query_proj" }
  layers.{i}.attention.key: { linear: "encoder.layer.{i}.attention.self.key_proj" }
  layers.{i}.attention.value: { linear: "encoder.layer.{i}.attention.self.value_proj" }
  layers.{i}.attention.position_key: { linear: "encoder.layer.{i}.attention.self.pos_key_proj" }
  layers.{i}.attention.position_query: { linear: "encoder.layer.{i}.attention.self.pos_query_proj" }
`,
  },
  {
    family: "deberta",
    modelTypes: ["deberta"],
    file: "families/deberta.yaml",
    tree: `[261,5272,1,[["family",261,6,[269,7,"deberta"]],["extends",277,7,[286,4,"bert"]],["model_type",291,10,[303,7,"deberta"]],["class",311,5,[318,7,"Deberta"]],["config",327,6,[337,533,1,[["vocab_size",337,10,[349,5,50265]],["embedding_size",357,14,[373,7,"integer"]],["type_vocab_size",403,15,[420,1,0]],["layer_norm_eps",424,14,[440,19,1,[["default",442,7,[451,6,1e-7]]]]],["relative_attention",462,18,[482,5,false]],["max_relative_positions",490,22,[514,2,-1]],["position_biased_input",519,21,[542,4,true]],["pos_att_type",549,12,[563,3,"any"]],["pooler_hidden_act",614,17,[633,34,1,[["default",635,7,[644,4,"gelu"]],["map",650,3,[655,10,"activation"]]]]],["pooler_hidden_size",670,18,[690,7,"integer"]],["legacy",720,6,[728,4,true]],["position_embedding_type",735,23,[760,4,null]],["talking_head",767,12,[781,88,1,[["type",783,4,[789,7,"boolean"]],["only",798,4,[804,13,0,[[805,4,null],[811,5,false]]]],["because",819,7,[828,39,"scores of one head that enter another's"]]]]]]]],["ignore",871,6,[881,112,1,[["training alone",881,14,[897,49,0,[[898,18,"classifier_dropout"],[918,11,"cls_dropout"],[931,14,"pooler_dropout"]]]],["another name of pad_token_id",949,28,[979,13,0,[[980,11,"padding_idx"]]]]]]],["let",994,3,[1001,573,1,[["d_embed",1001,7,[1010,31,"= embedding_size ?? hidden_size"]],["given_terms",1044,11,[1057,117,"= if pos_att_type == null then [] else if isList(pos_att_type) then pos_att_type else split(lower(pos_att_type), '|')"]],["terms",1177,5,[1184,60,"= [term for term in ['c2p', 'p2c'] if term in given_terms]"]],["relative",1247,8,[1257,42,"= relative_attention and length(terms) > 0"]],["span",1302,4,[1308,88,"= if max_relative_positions < 1 then max_position_embeddings else max_relative_positions"]],["legacy_head",1498,11,[1511,62,"= legacy and not stored('lm_predictions.lm_head.dense.weight')"]]]]],["require",1575,7,[1586,519,1,[["known terms",1586,11,[1603,123,1,[["that",1603,4,[1609,36,"length(terms) == length(given_terms)"]],["key",1650,3,[1655,12,"pos_att_type"]],["because",1672,7,[1681,44,"the terms are c2p and p2c, each at most once"]]]]],["one width of the pooler",1728,23,[1757,156,1,[["that",1757,4,[1763,50,"(pooler_hidden_size ?? hidden_size) == hidden_size"]],["key",1818,3,[1823,18,"pooler_hidden_size"]],["because",1846,7,[1855,57,"the pooler reads hidden states and is as wide as they are"]]]]],["one width of the head",1915,21,[1942,163,1,[["that",1942,4,[1948,37,"legacy_head or d_embed == hidden_size"]],["key",1990,3,[1995,14,"embedding_size"]],["because",2014,7,[2023,81,"the head multiplies hidden states by the token table, so that both have one width"]]]]]]]],["spec",2106,4,[2114,568,1,[["input",2114,5,[2125,165,1,[["tokens",2125,6,[2139,151,1,[["d_embed",2139,7,[2148,32,"= unless(d_embed, hidden_size)"]],["projection",2187,10,[2199,68,1,[["$when",2201,5,[2208,24,"= d_embed != hidden_size"]],["bias",2234,4,[2240,5,false]],["place",2247,5,[2254,11,"before_norm"]]]]],["mask_zero",2274,9,[2285,4,true]]]]]]]],["position",2292,8,[2306,261,1,[["$first",2306,6,[2320,247,0,[[2322,232,1,[["learned",2322,7,[2331,34,1,[["$when",2333,5,[2340,23,"= position_biased_input"]]]]],["disentangled",2374,12,[2398,156,1,[["$when",2398,5,[2405,10,"= relative"]],["terms",2426,5,[2433,7,"= terms"]],["span",2451,4,[2457,6,"= span"]],["bias",2544,4,[2550,3,0,[[2551,1,"q"]]]]]]]]],[2562,4,"none"]]]]]]],["attention",2569,9,[2584,98,1,[["bias",2584,4,[2590,9,0,[[2591,1,"q"],[2594,1,"v"],[2597,1,"o"]]]],["scale",2604,5,[2611,70,1,[["rsqrt",2613,5,[2620,59,"= hidden_size / num_attention_heads * (1 + length(terms))"]]]]]]]]]]],["names",2683,5,[2692,100,0,[[2694,28,1,[["prefix",2696,6,[2704,8,"deberta."]],["to",2714,2,[2718,2,""]]]],[2727,31,1,[["suffix",2729,6,[2737,6,".gamma"]],["to",2745,2,[2749,7,".weight"]]]],[2763,28,1,[["suffix",2765,6,[2773,5,".beta"]],["to",2780,2,[2784,5,".bias"]]]]]]],["weights",2793,7,[2804,2009,1,[["embedding.projection.weight",2804,27,[2833,58,1,[["from",2835,4,[2841,28,"embeddings.embed_proj.weight"]],["steps",2871,5,[2878,11,0,[[2879,9,"transpose"]]]]]]],["relative.positions",2894,18,[2914,29,"encoder.rel_embeddings.weight"]],["layers.{i}.attention.query",3023,26,[3051,4,null]],["layers.{i}.attention.key",3058,24,[3084,4,null]],["layers.{i}.attention.value",3091,26,[3119,4,null]],["layers.{i}.attention.query.weight",3126,33,[3161,193,1,[["from",3163,4,[3169,49,"encoder.layer.{i}.attention.self.in_proj.weight"]],["steps",3220,5,[3227,125,0,[[3228,112,1,[["split",3230,5,[3237,101,1,[["axis",3239,4,[3245,1,0]],["as",3248,2,[3252,63,0,[[3253,21,"= num_attention_heads"],[3276,1,3],[3279,35,"= hidden_size / num_attention_heads"]]]],["take",3317,4,[3323,13,0,[[3324,3,"all"],[3329,1,0],[3332,3,"all"]]]]]]]]],[3342,9,"transpose"]]]]]]],["layers.{i}.attention.key.weight",3357,31,[3390,193,1,[["from",3392,4,[3398,49,"encoder.layer.{i}.attention.self.in_proj.weight"]],["steps",3449,5,[3456,125,0,[[3457,112,1,[["split",3459,5,[3466,101,1,[["axis",3468,4,[3474,1,0]],["as",3477,2,[3481,63,0,[[3482,21,"= num_attention_heads"],[3505,1,3],[3508,35,"= hidden_size / num_attention_heads"]]]],["take",3546,4,[3552,13,0,[[3553,3,"all"],[3558,1,1],[3561,3,"all"]]]]]]]]],[3571,9,"transpose"]]]]]]],["layers.{i}.attention.value.weight",3586,33,[3621,193,1,[["from",3623,4,[3629,49,"encoder.layer.{i}.attention.self.in_proj.weight"]],["steps",3680,5,[3687,125,0,[[3688,112,1,[["split",3690,5,[3697,101,1,[["axis",3699,4,[3705,1,0]],["as",3708,2,[3712,63,0,[[3713,21,"= num_attention_heads"],[3736,1,3],[3739,35,"= hidden_size / num_attention_heads"]]]],["take",3777,4,[3783,13,0,[[3784,3,"all"],[3789,1,2],[3792,3,"all"]]]]]]]]],[3802,9,"transpose"]]]]]]],["layers.{i}.attention.query.bias",3817,31,[3850,39,"encoder.layer.{i}.attention.self.q_bias"]],["layers.{i}.attention.value.bias",3892,31,[3925,39,"encoder.layer.{i}.attention.self.v_bias"]],["layers.{i}.attention.position_key",3967,33,[4002,55,1,[["linear",4004,6,[4012,43,"encoder.layer.{i}.attention.self.pos_proj"]]]]],["layers.{i}.attention.position_query",4060,35,[4097,57,1,[["linear",4099,6,[4107,45,"encoder.layer.{i}.attention.self.pos_q_proj"]]]]],["outputs.mlm.transform",4157,21,[4180,106,0,[[4181,62,1,[["linear",4183,6,[4191,31,"cls.predictions.transform.dense"]],["when",4224,4,[4230,11,"legacy_head"]]]],[4245,40,1,[["linear",4247,6,[4255,28,"lm_predictions.lm_head.dense"]]]]]]],["outputs.mlm.transform_norm",4289,26,[4317,114,0,[[4318,66,1,[["module",4320,6,[4328,35,"cls.predictions.transform.LayerNorm"]],["when",4365,4,[4371,11,"legacy_head"]]]],[4386,44,1,[["module",4388,6,[4396,32,"lm_predictions.lm_head.LayerNorm"]]]]]]],["outputs.mlm.project.bias",4434,24,[4460,211,0,[[4461,129,1,[["from",4463,4,[4469,28,"cls.predictions.decoder.bias"]],["when",4499,4,[4505,83,"legacy_head and (not tie_word_embeddings or stored('cls.predictions.decoder.bias'))"]]]],[4592,49,1,[["from",4594,4,[4600,20,"cls.predictions.bias"]],["when",4622,4,[4628,11,"legacy_head"]]]],[4643,27,"lm_predictions.lm_head.bias"]]]],["outputs.pooled.transform",4674,24,[4700,4,null]],["outputs.nsp.transform",4707,21,[4730,4,null]],["outputs.nsp.project",4737,19,[4758,4,null]],["outputs.cls.transform",4765,21,[4788,24,1,[["linear",4790,6,[4798,12,"pooler.dense"]]]]]]]],["duplicates",4814,10,[4828,123,1,[["cls.predictions.decoder.bias",4828,28,[4858,4,null]],["cls.predictions.bias",4865,20,[4887,63,1,[["of",4889,2,[4893,28,"cls.predictions.decoder.bias"]],["when",4923,4,[4929,19,"tie_word_embeddings"]]]]]]]],["buffers",5059,7,[5068,48,0,[[5069,23,"embeddings.position_ids"],[5094,21,"mask_predictions.**"]]]],["classes",5118,7,[5129,404,1,[["Model",5129,5,[5140,75,1,[["spec",5140,4,[5152,26,1,[["outputs",5152,7,[5161,16,1,[["pooled",5163,6,[5171,4,null]]]]]]]],["results",5182,7,[5191,23,1,[["pooler_output",5193,13,[5208,4,null]]]]]]]],["ForPreTraining",5217,14,[5233,4,null]],["ForNextSentencePrediction",5240,25,[5267,4,null]],["ForMaskedLM",5274,11,[5291,131,1,[["spec",5291,4,[5303,119,1,[["outputs",5303,7,[5320,102,1,[["mlm",5320,3,[5325,96,1,[["transform",5327,9,[5338,16,1,[["d",5340,1,[5343,9,"= d_embed"]]]]],["tied",5356,4,[5362,57,"= unless(tie_word_embeddings or not legacy_head, false)"]]]]]]]]]]]]]],["ForSequenceClassification",5424,25,[5455,78,1,[["spec",5455,4,[5467,66,1,[["outputs",5467,7,[5484,49,1,[["cls",5484,3,[5489,43,1,[["transform",5491,9,[5502,28,1,[["act",5504,3,[5509,19,"= pooler_hidden_act"]]]]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DeBERTa (He et al., 2020). transformers: models/deberta/configuration_deberta.py, modeling_deberta.py (4.57 and 5.17).
# BERT whose scores see relative positions, each in a vector of its own.
family: deberta
extends: bert
model_type: deberta
class: Deberta

config:
  vocab_size: 50265
  embedding_size: integer # null: hidden_size
  type_vocab_size: 0
  layer_norm_eps: { default: 1.0e-7 }
  relative_attention: false
  max_relative_positions: -1
  position_biased_input: true
  pos_att_type: any # a list, or its members with | between them
  pooler_hidden_act: { default: gelu, map: activation }
  pooler_hidden_size: integer # null: hidden_size
  legacy: true
  position_embedding_type: null
  talking_head: { type: boolean, only: [null, false], because: scores of one head that enter another's }

ignore:
  training alone: [classifier_dropout, cls_dropout, pooler_dropout]
  another name of pad_token_id: [padding_idx]

let:
  d_embed: = embedding_size ?? hidden_size
  given_terms: = if pos_att_type == null then [] else if isList(pos_att_type) then pos_att_type else split(lower(pos_att_type), '|')
  terms: "= [term for term in ['c2p', 'p2c'] if term in given_terms]"
  relative: = relative_attention and length(terms) > 0
  span: = if max_relative_positions < 1 then max_position_embeddings else max_relative_positions
  # Files of version 3 and older hold the head that the class now calls the other than legacy one.
  legacy_head: = legacy and not stored('lm_predictions.lm_head.dense.weight')

require:
  known terms:
    that: length(terms) == length(given_terms)
    key: pos_att_type
    because: the terms are c2p and p2c, each at most once
  one width of the pooler:
    that: (pooler_hidden_size ?? hidden_size) == hidden_size
    key: pooler_hidden_size
    because: the pooler reads hidden states and is as wide as they are
  one width of the head:
    that: legacy_head or d_embed == hidden_size
    key: embedding_size
    because: the head multiplies hidden states by the token table, so that both have one width

spec:
  input:
    tokens:
      d_embed: "= unless(d_embed, hidden_size)"
      projection: { $when: = d_embed != hidden_size, bias: false, place: before_norm }
      mask_zero: true
  position:
    $first:
      - learned: { $when: = position_biased_input }
        disentangled:
          $when: = relative
          terms: = terms
          span: = span
          # Positions as queries have a bias, as keys they have none.
          bias: [q]
      - none
  attention:
    bias: [q, v, o]
    scale: { rsqrt: "= hidden_size / num_attention_heads * (1 + length(terms))" }

names:
  - { prefix: deberta., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.projection.weight: { from: embeddings.embed_proj.weight, steps: [transpose] }
  relative.positions: encoder.rel_embeddings.weight
  # in_proj holds for each head its queries, then its keys, then its values.
  layers.{i}.attention.query: null
  layers.{i}.attention.key: null
  layers.{i}.attention.value: null
  layers.{i}.attention.query.weight: { from: "encoder.layer.{i}.attention.self.in_proj.weight", steps: [{ split: { axis: 0, as: [= num_attention_heads, 3, = hidden_size / num_attention_heads], take: [all, 0, all] } }, transpose] }
  layers.{i}.attention.key.weight: { from: "encoder.layer.{i}.attention.self.in_proj.weight", steps: [{ split: { axis: 0, as: [= num_attention_heads, 3, = hidden_size / num_attention_heads], take: [all, 1, all] } }, transpose] }
  layers.{i}.attention.value.weight: { from: "encoder.layer.{i}.attention.self.in_proj.weight", steps: [{ split: { axis: 0, as: [= num_attention_heads, 3, = hidden_size / num_attention_heads], take: [all, 2, all] } }, transpose] }
  layers.{i}.attention.query.bias: encoder.layer.{i}.attention.self.q_bias
  layers.{i}.attention.value.bias: encoder.layer.{i}.attention.self.v_bias
  layers.{i}.attention.position_key: { linear: "encoder.layer.{i}.attention.self.pos_proj" }
  layers.{i}.attention.position_query: { linear: "encoder.layer.{i}.attention.self.pos_q_proj" }
  outputs.mlm.transform: [{ linear: cls.predictions.transform.dense, when: legacy_head }, { linear: lm_predictions.lm_head.dense }]
  outputs.mlm.transform_norm: [{ module: cls.predictions.transform.LayerNorm, when: legacy_head }, { module: lm_predictions.lm_head.LayerNorm }]
  outputs.mlm.project.bias: [{ from: cls.predictions.decoder.bias, when: legacy_head and (not tie_word_embeddings or stored('cls.predictions.decoder.bias')) }, { from: cls.predictions.bias, when: legacy_head }, lm_predictions.lm_head.bias]
  outputs.pooled.transform: null
  outputs.nsp.transform: null
  outputs.nsp.project: null
  outputs.cls.transform: { linear: pooler.dense }

duplicates:
  cls.predictions.decoder.bias: null
  cls.predictions.bias: { of: cls.predictions.decoder.bias, when: tie_word_embeddings }

# mask_predictions is the head of the discriminator that these models were trained as; the class has none.
buffers: [embeddings.position_ids, "mask_predictions.**"]

classes:
  Model:
    spec:
      outputs: { pooled: null }
    results: { pooler_output: null }
  ForPreTraining: null
  ForNextSentencePrediction: null
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { d: = d_embed }, tied: "= unless(tie_word_embeddings or not legacy_head, false)" }
  ForSequenceClassification:
    spec:
      outputs:
        cls: { transform: { act: = pooler_hidden_act } }
`,
  },
  {
    family: "deepseek-v2",
    modelTypes: ["deepseek_v2"],
    file: "families/deepseek-v2.yaml",
    tree: `[235,5692,1,[["family",235,6,[243,11,"deepseek-v2"]],["extends",255,7,[264,5,"llama"]],["model_type",270,10,[282,11,"deepseek_v2"]],["class",294,5,[301,10,"DeepseekV2"]],["config",313,6,[323,701,1,[["vocab_size",323,10,[335,6,102400]],["head_dim",344,8,[354,4,null]],["first_k_dense_replace",361,21,[384,1,0]],["kv_lora_rank",388,12,[402,3,512]],["q_lora_rank",408,11,[421,48,1,[["type",423,4,[429,7,"integer"]],["default",438,7,[447,4,1536]],["nullable",453,8,[463,4,true]]]]],["n_group",472,7,[481,7,"integer"]],["n_routed_experts",491,16,[509,2,64]],["num_experts",514,11,[527,7,"integer"]],["n_shared_experts",564,16,[582,1,2]],["qk_nope_head_dim",586,16,[604,3,128]],["qk_rope_head_dim",610,16,[628,2,64]],["v_head_dim",633,10,[645,3,128]],["routed_scaling_factor",651,21,[674,28,1,[["type",676,4,[682,6,"number"]],["default",690,7,[699,1,1]]]]],["topk_group",705,10,[717,7,"integer"]],["topk_method",727,11,[740,57,1,[["default",742,7,[751,6,"greedy"]],["only",759,4,[765,30,0,[[766,6,"greedy"],[774,20,"group_limited_greedy"]]]]]]],["num_experts_per_tok",800,19,[821,7,"integer"]],["moe_intermediate_size",831,21,[854,4,1407]],["moe_layer_freq",861,14,[877,92,1,[["default",879,7,[888,1,1]],["only",891,4,[897,3,0,[[898,1,1]]]],["because",902,7,[911,56,"the class has no dense layers between those with experts"]]]]],["scoring_func",972,12,[986,37,1,[["default",988,7,[997,7,"softmax"]],["only",1006,4,[1012,9,0,[[1013,7,"softmax"]]]]]]]]]],["ignore",1025,6,[1035,316,1,[["other names of qk_rope_head_dim, and of the sum of both",1035,57,[1094,23,0,[[1095,8,"head_dim"],[1105,11,"qk_head_dim"]]]],["what the class does not read",1120,28,[1150,16,0,[[1151,14,"norm_topk_prob"]]]],["training alone",1169,14,[1185,115,0,[[1186,14,"aux_loss_alpha"],[1202,7,"seq_aux"],[1211,20,"output_router_logits"],[1233,20,"router_aux_loss_coef"],[1255,18,"classifier_dropout"],[1275,24,"token_classifier_dropout"]]]],["how experts are spread over machines",1303,36,[1341,9,0,[[1342,7,"ep_size"]]]]]]],["let",1352,3,[1359,716,1,[["experts",1359,7,[1368,33,"= num_experts ?? n_routed_experts"]],["dense",1442,5,[1449,52,"= min(first_k_dense_replace ?? 0, num_hidden_layers)"]],["mixture",1504,7,[1517,300,1,[["experts",1517,7,[1526,9,"= experts"]],["top_k",1540,5,[1547,21,"= num_experts_per_tok"]],["score",1573,5,[1580,7,"softmax"]],["scale",1592,5,[1599,23,"= routed_scaling_factor"]],["shared",1627,6,[1635,18,"= n_shared_experts"]],["groups",1658,6,[1666,65,"= if topk_method == 'group_limited_greedy' then n_group else null"]],["top_groups",1736,10,[1748,68,"= if topk_method == 'group_limited_greedy' then topk_group else null"]]]]],["magnitude",1894,9,[1905,169,"= if rope_kinds.all != 'default' and (ropes.all.mscale_all_dim ?? 0) != 0 and ropes.all.factor > 1 then 0.1 * ropes.all.mscale_all_dim * log(ropes.all.factor) + 1 else 1"]]]]],["require",2076,7,[2087,858,1,[["a key for each query",2087,20,[2113,180,1,[["that",2113,4,[2119,69,"= (num_key_value_heads ?? num_attention_heads) == num_attention_heads"]],["key",2193,3,[2198,19,"num_key_value_heads"]],["because",2222,7,[2231,61,"every head has keys of its own where the memory is compressed"]]]]],["how many experts a token takes",2295,30,[2331,153,1,[["that",2331,4,[2337,59,"= dense == num_hidden_layers or num_experts_per_tok != null"]],["key",2401,3,[2406,19,"num_experts_per_tok"]],["because",2430,7,[2439,44,"layers with experts need num_experts_per_tok"]]]]],["groups to choose",2486,16,[2508,182,1,[["that",2508,4,[2514,83,"= topk_method != 'group_limited_greedy' or (n_group != null and topk_group != null)"]],["key",2602,3,[2607,11,"topk_method"]],["because",2623,7,[2632,57,"choosing groups of experts needs n_group and topk_group"]]]]],["experts in the groups",2692,21,[2719,226,1,[["that",2719,4,[2725,103,"= topk_method != 'group_limited_greedy' or (num_experts_per_tok ?? 0) <= experts / n_group * topk_group"]],["key",2833,3,[2838,19,"num_experts_per_tok"]],["because",2862,7,[2871,73,"a token can't take more experts than the groups have that it chooses from"]]]]]]]],["indices",2946,7,[2955,14,1,[["e",2957,1,[2960,7,"experts"]]]]],["spec",2971,4,[2979,745,1,[["position",2979,8,[2989,33,1,[["rope",2991,4,[2997,23,1,[["layout",2999,6,[3007,11,"interleaved"]]]]]]]],["attention",3025,9,[3040,267,1,[["kv_heads",3040,8,[3050,4,null]],["d_head",3059,6,[3067,4,null]],["latent",3076,6,[3084,109,1,[["q",3086,1,[3089,13,"= q_lora_rank"]],["kv",3104,2,[3108,14,"= kv_lora_rank"]],["nope",3124,4,[3130,18,"= qk_nope_head_dim"]],["rope",3150,4,[3156,18,"= qk_rope_head_dim"]],["v",3176,1,[3179,12,"= v_head_dim"]]]]],["scale",3198,5,[3205,101,"= if magnitude == 1 then null else rsqrt(qk_nope_head_dim + qk_rope_head_dim) * magnitude * magnitude"]]]]],["ffn",3309,3,[3318,120,1,[["d_ff",3318,4,[3324,65,"= if dense == 0 then moe_intermediate_size else intermediate_size"]],["moe",3394,3,[3399,38,"= if dense == 0 then mixture else null"]]]]],["pattern",3440,7,[3449,144,"= if dense == 0 or dense == num_hidden_layers then null else pattern([if i < dense then 'dense' else 'moe' for i in range(num_hidden_layers)])"]],["variants",3596,8,[3610,114,1,[["moe",3610,3,[3615,108,1,[["$when",3617,5,[3624,41,"= dense > 0 and dense < num_hidden_layers"]],["ffn",3667,3,[3672,49,1,[["d_ff",3674,4,[3680,23,"= moe_intermediate_size"]],["moe",3705,3,[3710,9,"= mixture"]]]]]]]]]]]]]],["weights",3808,7,[3819,2038,1,[["layers.{i}.attention.query_down",3819,31,[3852,43,1,[["linear",3854,6,[3862,31,"layers.{i}.self_attn.q_a_proj"]]]]],["layers.{i}.attention.query_down_norm",3898,36,[3936,48,1,[["module",3938,6,[3946,36,"layers.{i}.self_attn.q_a_layernorm"]]]]],["layers.{i}.attention.query",3987,26,[4015,115,0,[[4016,70,1,[["linear",4018,6,[4026,31,"layers.{i}.self_attn.q_b_proj"]],["when",4059,4,[4065,19,"q_lora_rank != null"]]]],[4088,41,1,[["linear",4090,6,[4098,29,"layers.{i}.self_attn.q_proj"]]]]]]],["layers.{i}.attention.memory_down",4133,32,[4167,53,1,[["linear",4169,6,[4177,41,"layers.{i}.self_attn.kv_a_proj_with_mqa"]]]]],["layers.{i}.attention.memory_down_norm",4223,37,[4262,49,1,[["module",4264,6,[4272,37,"layers.{i}.self_attn.kv_a_layernorm"]]]]],["layers.{i}.attention.memory_up",4314,30,[4346,44,1,[["linear",4348,6,[4356,32,"layers.{i}.self_attn.kv_b_proj"]]]]],["layers.{i}.attention.key",4393,24,[4419,4,null]],["layers.{i}.attention.value",4426,26,[4454,4,null]],["layers.{i}.ffn.router.weight",4461,28,[4491,58,1,[["from",4493,4,[4499,28,"layers.{i}.mlp.gate.weight"]],["steps",4529,5,[4536,11,0,[[4537,9,"transpose"]]]]]]],["layers.{i}.ffn.experts.gate.weight",4552,34,[4592,254,0,[[4594,100,1,[["from",4596,4,[4602,45,"layers.{i}.mlp.experts.{e}.gate_proj.weight"]],["each",4649,4,[4655,1,"e"]],["steps",4658,5,[4665,11,0,[[4666,9,"transpose"]]]],["combine",4678,7,[4687,5,"stack"]]]],[4701,144,1,[["from",4703,4,[4709,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",4748,5,[4755,88,0,[[4756,60,1,[["slice",4758,5,[4765,49,1,[["axis",4767,4,[4773,1,1]],["from",4776,4,[4782,1,0]],["to",4785,2,[4789,23,"= moe_intermediate_size"]]]]]]],[4818,24,1,[["transpose",4820,9,[4831,9,0,[[4832,1,0],[4835,1,2],[4838,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.up.weight",4848,32,[4886,278,0,[[4888,98,1,[["from",4890,4,[4896,43,"layers.{i}.mlp.experts.{e}.up_proj.weight"]],["each",4941,4,[4947,1,"e"]],["steps",4950,5,[4957,11,0,[[4958,9,"transpose"]]]],["combine",4970,7,[4979,5,"stack"]]]],[4993,170,1,[["from",4995,4,[5001,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",5040,5,[5047,114,0,[[5048,86,1,[["slice",5050,5,[5057,75,1,[["axis",5059,4,[5065,1,1]],["from",5068,4,[5074,23,"= moe_intermediate_size"]],["to",5099,2,[5103,27,"= 2 * moe_intermediate_size"]]]]]]],[5136,24,1,[["transpose",5138,9,[5149,9,0,[[5150,1,0],[5153,1,2],[5156,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.down.weight",5166,34,[5206,189,0,[[5208,100,1,[["from",5210,4,[5216,45,"layers.{i}.mlp.experts.{e}.down_proj.weight"]],["each",5263,4,[5269,1,"e"]],["steps",5272,5,[5279,11,0,[[5280,9,"transpose"]]]],["combine",5292,7,[5301,5,"stack"]]]],[5315,79,1,[["from",5317,4,[5323,34,"layers.{i}.mlp.experts.down_proj"]],["steps",5359,5,[5366,26,0,[[5367,24,1,[["transpose",5369,9,[5380,9,0,[[5381,1,0],[5384,1,2],[5387,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.gate.bias",5463,32,[5497,13,1,[["absent",5499,6,[5507,1,0]]]]],["layers.{i}.ffn.experts.up.bias",5513,30,[5545,13,1,[["absent",5547,6,[5555,1,0]]]]],["layers.{i}.ffn.experts.down.bias",5561,32,[5595,13,1,[["absent",5597,6,[5605,1,0]]]]],["layers.{i}.ffn.shared.gate",5611,26,[5639,53,1,[["linear",5641,6,[5649,41,"layers.{i}.mlp.shared_experts.gate_proj"]]]]],["layers.{i}.ffn.shared.up",5695,24,[5721,51,1,[["linear",5723,6,[5731,39,"layers.{i}.mlp.shared_experts.up_proj"]]]]],["layers.{i}.ffn.shared.down",5775,26,[5803,53,1,[["linear",5805,6,[5813,41,"layers.{i}.mlp.shared_experts.down_proj"]]]]]]]],["classes",5858,7,[5869,58,1,[["ForTokenClassification",5869,22,[5893,4,null]],["ForQuestionAnswering",5900,20,[5922,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DeepSeek-V2 (2024). transformers: models/deepseek_v2/configuration_deepseek_v2.py, modeling_deepseek_v2.py (5.17; 4.57's scores
# lack the factor of mscale_all_dim).
family: deepseek-v2
extends: llama
model_type: deepseek_v2
class: DeepseekV2

config:
  vocab_size: 102400
  head_dim: null
  first_k_dense_replace: 0
  kv_lora_rank: 512
  q_lora_rank: { type: integer, default: 1536, nullable: true }
  n_group: integer
  n_routed_experts: 64
  num_experts: integer # another name of the same
  n_shared_experts: 2
  qk_nope_head_dim: 128
  qk_rope_head_dim: 64
  v_head_dim: 128
  routed_scaling_factor: { type: number, default: 1 }
  topk_group: integer
  topk_method: { default: greedy, only: [greedy, group_limited_greedy] }
  num_experts_per_tok: integer
  moe_intermediate_size: 1407
  moe_layer_freq: { default: 1, only: [1], because: the class has no dense layers between those with experts }
  scoring_func: { default: softmax, only: [softmax] }

ignore:
  "other names of qk_rope_head_dim, and of the sum of both": [head_dim, qk_head_dim]
  what the class does not read: [norm_topk_prob]
  training alone: [aux_loss_alpha, seq_aux, output_router_logits, router_aux_loss_coef, classifier_dropout, token_classifier_dropout]
  how experts are spread over machines: [ep_size]

let:
  experts: = num_experts ?? n_routed_experts
  # Layers before this one are dense.
  dense: = min(first_k_dense_replace ?? 0, num_hidden_layers)
  mixture:
    experts: = experts
    top_k: = num_experts_per_tok
    score: softmax
    scale: = routed_scaling_factor
    shared: = n_shared_experts
    groups: = if topk_method == 'group_limited_greedy' then n_group else null
    top_groups: = if topk_method == 'group_limited_greedy' then topk_group else null
  # What yarn multiplies the scores by, squared; 0 stands for "not given".
  magnitude: = if rope_kinds.all != 'default' and (ropes.all.mscale_all_dim ?? 0) != 0 and ropes.all.factor > 1 then 0.1 * ropes.all.mscale_all_dim * log(ropes.all.factor) + 1 else 1

require:
  a key for each query:
    that: = (num_key_value_heads ?? num_attention_heads) == num_attention_heads
    key: num_key_value_heads
    because: every head has keys of its own where the memory is compressed
  how many experts a token takes:
    that: = dense == num_hidden_layers or num_experts_per_tok != null
    key: num_experts_per_tok
    because: layers with experts need num_experts_per_tok
  groups to choose:
    that: = topk_method != 'group_limited_greedy' or (n_group != null and topk_group != null)
    key: topk_method
    because: "choosing groups of experts needs n_group and topk_group"
  experts in the groups:
    that: = topk_method != 'group_limited_greedy' or (num_experts_per_tok ?? 0) <= experts / n_group * topk_group
    key: num_experts_per_tok
    because: a token can't take more experts than the groups have that it chooses from

indices: { e: experts }

spec:
  position: { rope: { layout: interleaved } }
  attention:
    kv_heads: null
    d_head: null
    latent: { q: = q_lora_rank, kv: = kv_lora_rank, nope: = qk_nope_head_dim, rope: = qk_rope_head_dim, v: = v_head_dim }
    scale: = if magnitude == 1 then null else rsqrt(qk_nope_head_dim + qk_rope_head_dim) * magnitude * magnitude
  ffn:
    d_ff: = if dense == 0 then moe_intermediate_size else intermediate_size
    moe: = if dense == 0 then mixture else null
  pattern: "= if dense == 0 or dense == num_hidden_layers then null else pattern([if i < dense then 'dense' else 'moe' for i in range(num_hidden_layers)])"
  variants:
    moe: { $when: = dense > 0 and dense < num_hidden_layers, ffn: { d_ff: = moe_intermediate_size, moe: = mixture } }

# Version 5 keeps the experts of a layer together in memory, and may save them so.
weights:
  layers.{i}.attention.query_down: { linear: "layers.{i}.self_attn.q_a_proj" }
  layers.{i}.attention.query_down_norm: { module: "layers.{i}.self_attn.q_a_layernorm" }
  layers.{i}.attention.query: [{ linear: "layers.{i}.self_attn.q_b_proj", when: q_lora_rank != null }, { linear: "layers.{i}.self_attn.q_proj" }]
  layers.{i}.attention.memory_down: { linear: "layers.{i}.self_attn.kv_a_proj_with_mqa" }
  layers.{i}.attention.memory_down_norm: { module: "layers.{i}.self_attn.kv_a_layernorm" }
  layers.{i}.attention.memory_up: { linear: "layers.{i}.self_attn.kv_b_proj" }
  layers.{i}.attention.key: null
  layers.{i}.attention.value: null
  layers.{i}.ffn.router.weight: { from: "layers.{i}.mlp.gate.weight", steps: [transpose] }
  layers.{i}.ffn.experts.gate.weight:
    - { from: "layers.{i}.mlp.experts.{e}.gate_proj.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ slice: { axis: 1, from: 0, to: = moe_intermediate_size } }, { transpose: [0, 2, 1] }] }
  layers.{i}.ffn.experts.up.weight:
    - { from: "layers.{i}.mlp.experts.{e}.up_proj.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ slice: { axis: 1, from: = moe_intermediate_size, to: = 2 * moe_intermediate_size } }, { transpose: [0, 2, 1] }] }
  layers.{i}.ffn.experts.down.weight:
    - { from: "layers.{i}.mlp.experts.{e}.down_proj.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.down_proj", steps: [{ transpose: [0, 2, 1] }] }
  # mlp_bias is of the dense layers and the shared experts alone.
  layers.{i}.ffn.experts.gate.bias: { absent: 0 }
  layers.{i}.ffn.experts.up.bias: { absent: 0 }
  layers.{i}.ffn.experts.down.bias: { absent: 0 }
  layers.{i}.ffn.shared.gate: { linear: "layers.{i}.mlp.shared_experts.gate_proj" }
  layers.{i}.ffn.shared.up: { linear: "layers.{i}.mlp.shared_experts.up_proj" }
  layers.{i}.ffn.shared.down: { linear: "layers.{i}.mlp.shared_experts.down_proj" }

classes:
  ForTokenClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "deepseek-v3",
    modelTypes: ["deepseek_v3"],
    file: "families/deepseek-v3.yaml",
    tree: `[329,1778,1,[["family",329,6,[337,11,"deepseek-v3"]],["extends",349,7,[358,11,"deepseek-v2"]],["model_type",370,10,[382,11,"deepseek_v3"]],["class",394,5,[401,10,"DeepseekV3"]],["config",413,6,[423,786,1,[["vocab_size",423,10,[435,6,129280]],["hidden_size",444,11,[457,4,7168]],["intermediate_size",464,17,[483,5,18432]],["moe_intermediate_size",491,21,[514,4,2048]],["num_hidden_layers",521,17,[540,2,61]],["num_attention_heads",545,19,[566,3,128]],["num_key_value_heads",572,19,[593,47,1,[["type",595,4,[601,7,"integer"]],["default",610,7,[619,3,128]],["nullable",624,8,[634,4,true]]]]],["n_shared_experts",643,16,[661,1,1]],["n_routed_experts",665,16,[683,3,256]],["num_experts",689,11,[702,4,null]],["num_local_experts",709,17,[728,7,"integer"]],["routed_scaling_factor",765,21,[788,16,1,[["default",790,7,[799,3,2.5]]]]],["n_group",807,7,[816,1,8]],["topk_group",820,10,[832,1,4]],["topk_method",836,11,[849,39,1,[["default",851,7,[860,8,"noaux_tc"]],["only",870,4,[876,10,0,[[877,8,"noaux_tc"]]]]]]],["num_experts_per_tok",891,19,[912,29,1,[["type",914,4,[920,7,"integer"]],["default",929,7,[938,1,8]]]]],["first_k_dense_replace",944,21,[967,29,1,[["type",969,4,[975,7,"integer"]],["default",984,7,[993,1,3]]]]],["norm_topk_prob",999,14,[1015,4,true]],["scoring_func",1022,12,[1036,37,1,[["default",1038,7,[1047,7,"sigmoid"]],["only",1056,4,[1062,9,0,[[1063,7,"sigmoid"]]]]]]],["max_position_embeddings",1076,23,[1101,4,4096]],["bos_token_id",1108,12,[1122,14,1,[["default",1124,7,[1133,1,0]]]]],["eos_token_id",1139,12,[1153,14,1,[["default",1155,7,[1164,1,1]]]]],["rope_interleave",1170,15,[1187,4,true]],["mlp_bias",1194,8,[1204,4,null]]]]],["ignore",1210,6,[1220,116,1,[["what the class does not read",1220,28,[1250,10,0,[[1251,8,"mlp_bias"]]]],["layers for tokens further on",1263,28,[1293,42,0,[[1294,24,"num_nextn_predict_layers"],[1320,14,"num_mtp_layers"]]]]]]],["let",1337,3,[1344,188,1,[["experts",1344,7,[1353,39,"= num_local_experts ?? n_routed_experts"]],["mixture",1395,7,[1408,124,1,[["score",1408,5,[1415,7,"sigmoid"]],["normalize",1427,9,[1438,16,"= norm_topk_prob"]],["groups",1459,6,[1467,9,"= n_group"]],["top_groups",1481,10,[1493,12,"= topk_group"]],["bias_correction",1510,15,[1527,4,true]]]]]]]],["require",1533,7,[1544,230,1,[["groups to choose",1544,16,[1562,4,null]],["experts in the groups",1569,21,[1596,178,1,[["that",1596,4,[1602,55,"= num_experts_per_tok <= experts / n_group * topk_group"]],["key",1662,3,[1667,19,"num_experts_per_tok"]],["because",1691,7,[1700,73,"a token can't take more experts than the groups have that it chooses from"]]]]]]]],["spec",1775,4,[1783,106,1,[["position",1783,8,[1793,73,1,[["rope",1795,4,[1801,63,1,[["layout",1803,6,[1811,51,"= if rope_interleave then 'interleaved' else null"]]]]]]]],["ffn",1869,3,[1874,14,1,[["bias",1876,4,[1882,4,null]]]]]]]],["weights",1890,7,[1901,73,1,[["layers.{i}.ffn.correction",1901,25,[1928,45,"layers.{i}.mlp.gate.e_score_correction_bias"]]]]],["classes",1975,7,[1986,121,1,[["ForTokenClassification",1986,22,[2014,93,1,[["spec",2014,4,[2026,47,1,[["outputs",2026,7,[2043,30,1,[["labels",2043,6,[2051,21,1,[["project",2053,7,[2062,8,"= labels"]]]]]]]]]]],["results",2077,7,[2092,15,1,[["logits",2092,6,[2100,6,"labels"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DeepSeek-V3 and R1 (2024). transformers: models/deepseek_v3/configuration_deepseek_v3.py, modeling_deepseek_v3.py (4.57 and 5.17).
# The layers that predict tokens further on follow the others in published files; they are no part of the model and stay unused.
family: deepseek-v3
extends: deepseek-v2
model_type: deepseek_v3
class: DeepseekV3

config:
  vocab_size: 129280
  hidden_size: 7168
  intermediate_size: 18432
  moe_intermediate_size: 2048
  num_hidden_layers: 61
  num_attention_heads: 128
  num_key_value_heads: { type: integer, default: 128, nullable: true }
  n_shared_experts: 1
  n_routed_experts: 256
  num_experts: null
  num_local_experts: integer # another name of the same
  routed_scaling_factor: { default: 2.5 }
  n_group: 8
  topk_group: 4
  topk_method: { default: noaux_tc, only: [noaux_tc] }
  num_experts_per_tok: { type: integer, default: 8 }
  first_k_dense_replace: { type: integer, default: 3 }
  norm_topk_prob: true
  scoring_func: { default: sigmoid, only: [sigmoid] }
  max_position_embeddings: 4096
  bos_token_id: { default: 0 }
  eos_token_id: { default: 1 }
  rope_interleave: true
  mlp_bias: null

ignore:
  what the class does not read: [mlp_bias]
  layers for tokens further on: [num_nextn_predict_layers, num_mtp_layers]

let:
  experts: = num_local_experts ?? n_routed_experts
  mixture:
    score: sigmoid
    normalize: = norm_topk_prob
    groups: = n_group
    top_groups: = topk_group
    bias_correction: true

require:
  groups to choose: null
  experts in the groups:
    that: = num_experts_per_tok <= experts / n_group * topk_group
    key: num_experts_per_tok
    because: a token can't take more experts than the groups have that it chooses from

spec:
  position: { rope: { layout: "= if rope_interleave then 'interleaved' else null" } }
  ffn: { bias: null }

weights:
  layers.{i}.ffn.correction: "layers.{i}.mlp.gate.e_score_correction_bias"

classes:
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
`,
  },
  {
    family: "deit",
    modelTypes: ["deit"],
    file: "families/deit.yaml",
    tree: `[212,824,1,[["family",212,6,[220,4,"deit"]],["extends",225,7,[234,3,"vit"]],["model_type",238,10,[250,4,"deit"]],["class",255,5,[262,4,"DeiT"]],["spec",268,4,[276,44,1,[["input",276,5,[283,36,1,[["patches",285,7,[294,23,1,[["prefix",296,6,[304,11,0,[[305,3,"cls"],[310,4,"dist"]]]]]]]]]]]]],["names",321,5,[330,28,0,[[332,25,1,[["prefix",334,6,[342,5,"deit."]],["to",349,2,[353,2,""]]]]]]],["weights",359,7,[370,199,1,[["embedding.prefix",370,16,[388,120,1,[["from",390,4,[396,53,0,[[397,20,"embeddings.cls_token"],[419,29,"embeddings.distillation_token"]]]],["steps",451,5,[458,32,0,[[459,14,1,[["squeeze",461,7,[470,1,0]]]],[475,14,1,[["squeeze",477,7,[486,1,0]]]]]]],["combine",492,7,[501,5,"stack"]]]]],["outputs.dist.project",511,20,[533,35,1,[["linear",535,6,[543,23,"distillation_classifier"]]]]]]]],["classes",570,7,[689,347,1,[["ForImageClassificationWithTeacher",689,33,[728,308,1,[["spec",728,4,[740,141,1,[["outputs",740,7,[757,124,1,[["cls",757,3,[762,32,1,[["pool",764,4,[770,3,"cls"]],["project",775,7,[784,8,"= labels"]]]]],["dist",803,4,[809,33,1,[["pool",811,4,[817,4,"dist"]],["project",823,7,[832,8,"= labels"]]]]],["logits",851,6,[859,21,1,[["mean",861,4,[867,11,0,[[868,3,"cls"],[873,4,"dist"]]]]]]]]]]]]],["weights",885,7,[900,48,1,[["outputs.cls.project",900,19,[921,26,1,[["linear",923,6,[931,14,"cls_classifier"]]]]]]]],["results",952,7,[967,69,1,[["logits",967,6,[975,6,"logits"]],["cls_logits",988,10,[1000,3,"cls"]],["distillation_logits",1010,19,[1031,4,"dist"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DeiT (Touvron et al., 2020): ViT with a distillation token. transformers: models/deit/configuration_deit.py, modeling_deit.py (4.57 and 5.17).
family: deit
extends: vit
model_type: deit
class: DeiT

spec:
  input: { patches: { prefix: [cls, dist] } }

names:
  - { prefix: deit., to: "" }

weights:
  embedding.prefix: { from: [embeddings.cls_token, embeddings.distillation_token], steps: [{ squeeze: 0 }, { squeeze: 0 }], combine: stack }
  outputs.dist.project: { linear: distillation_classifier }

classes:
  # What its teacher has taught stands beside what the labels have; the model's answer is the mean of both.
  ForImageClassificationWithTeacher:
    spec:
      outputs:
        cls: { pool: cls, project: = labels }
        dist: { pool: dist, project: = labels }
        logits: { mean: [cls, dist] }
    weights:
      outputs.cls.project: { linear: cls_classifier }
    results:
      logits: logits
      cls_logits: cls
      distillation_logits: dist
`,
  },
  {
    family: "dinov2-with-registers",
    modelTypes: ["dinov2_with_registers"],
    file: "families/dinov2-with-registers.yaml",
    tree: `[174,460,1,[["family",174,6,[182,21,"dinov2-with-registers"]],["extends",204,7,[213,6,"dinov2"]],["model_type",220,10,[232,21,"dinov2_with_registers"]],["class",254,5,[261,19,"Dinov2WithRegisters"]],["config",282,6,[292,87,1,[["patch_size",292,10,[304,26,1,[["type",306,4,[312,3,"any"]],["default",317,7,[326,2,16]]]]],["num_register_tokens",333,19,[354,1,4]],["use_mask_token",358,14,[374,4,null]]]]],["let",380,3,[387,18,1,[["antialias",387,9,[398,6,"= true"]]]]],["spec",406,4,[414,70,1,[["input",414,5,[421,62,1,[["patches",423,7,[432,49,1,[["registers",434,9,[445,34,"= unless(num_register_tokens, 0)"]]]]]]]]]]],["names",485,5,[494,45,0,[[496,42,1,[["prefix",498,6,[506,22,"dinov2_with_registers."]],["to",530,2,[534,2,""]]]]]]],["weights",540,7,[551,83,1,[["embedding.registers",551,19,[572,61,1,[["from",574,4,[580,26,"embeddings.register_tokens"]],["steps",608,5,[615,16,0,[[616,14,1,[["squeeze",618,7,[627,1,0]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DINOv2 with registers (Darcet et al., 2023). transformers: models/dinov2_with_registers (4.57 and 5.17).
family: dinov2-with-registers
extends: dinov2
model_type: dinov2_with_registers
class: Dinov2WithRegisters

config:
  patch_size: { type: any, default: 16 }
  num_register_tokens: 4
  use_mask_token: null

let:
  antialias: = true

spec:
  input: { patches: { registers: "= unless(num_register_tokens, 0)" } }

names:
  - { prefix: dinov2_with_registers., to: "" }

weights:
  embedding.registers: { from: embeddings.register_tokens, steps: [{ squeeze: 0 }] }
`,
  },
  {
    family: "dinov2",
    modelTypes: ["dinov2"],
    file: "families/dinov2.yaml",
    tree: `[187,2436,1,[["family",187,6,[195,6,"dinov2"]],["extends",202,7,[211,3,"vit"]],["model_type",215,10,[227,6,"dinov2"]],["class",234,5,[241,6,"Dinov2"]],["default",248,7,[257,5,"Model"]],["config",264,6,[274,299,1,[["intermediate_size",274,17,[293,4,null]],["pooler_output_size",300,18,[320,4,null]],["pooler_act",327,10,[339,4,null]],["patch_size",346,10,[358,26,1,[["type",360,4,[366,3,"any"]],["default",371,7,[380,2,14]]]]],["layer_norm_eps",387,14,[403,33,1,[["type",405,4,[411,6,"number"]],["default",419,7,[428,6,0.000001]]]]],["mlp_ratio",439,9,[450,28,1,[["type",452,4,[458,6,"number"]],["default",466,7,[475,1,4]]]]],["use_swiglu_ffn",481,14,[497,5,false]],["use_mask_token",505,14,[521,4,true]],["drop_path_rate",528,14,[544,28,1,[["type",546,4,[552,6,"number"]],["default",560,7,[569,1,0]]]]]]]],["ignore",574,6,[584,247,1,[["of the table that it grew out of, read by no class",584,50,[636,19,0,[[637,17,"intermediate_size"]]]],["where it starts in training",658,27,[687,18,0,[[688,16,"layerscale_value"]]]],["of the class that hands out feature maps",708,40,[750,80,0,[[751,15,"apply_layernorm"],[768,21,"reshape_hidden_states"],[791,12,"out_features"],[805,11,"out_indices"],[818,11,"stage_names"]]]]]]],["let",832,3,[839,128,1,[["inner",839,5,[846,32,"= floor(hidden_size * mlp_ratio)"]],["d_ff",881,4,[887,79,"= if use_swiglu_ffn then floor((floor(inner * 2 / 3) + 7) / 8) * 8 else inner"]]]]],["spec",968,4,[976,204,1,[["ffn",976,3,[985,115,1,[["d_ff",985,4,[991,6,"= d_ff"]],["act",1002,3,[1007,49,"= if use_swiglu_ffn then 'silu' else hidden_act"]],["gated",1061,5,[1068,31,"= unless(use_swiglu_ffn, false)"]]]]],["residual",1102,8,[1112,18,1,[["scale",1114,5,[1121,7,"learned"]]]]],["dropout",1133,7,[1146,34,1,[["path",1146,4,[1152,27,"= unless(drop_path_rate, 0)"]]]]]]]],["names",1181,5,[1190,30,0,[[1192,27,1,[["prefix",1194,6,[1202,7,"dinov2."]],["to",1211,2,[1215,2,""]]]]]]],["weights",1221,7,[1232,1210,1,[["layers.{i}.attention_norm",1232,25,[1259,37,1,[["module",1261,6,[1269,25,"encoder.layer.{i}.norm1"]]]]],["layers.{i}.attention_scale",1299,26,[1327,40,"encoder.layer.{i}.layer_scale1.lambda1"]],["layers.{i}.ffn_norm",1370,19,[1391,37,1,[["module",1393,6,[1401,25,"encoder.layer.{i}.norm2"]]]]],["layers.{i}.ffn_scale",1431,20,[1453,40,"encoder.layer.{i}.layer_scale2.lambda1"]],["layers.{i}.ffn.gate.weight",1544,26,[1572,116,1,[["from",1574,4,[1580,41,"encoder.layer.{i}.mlp.weights_in.weight"]],["steps",1623,5,[1630,56,0,[[1631,43,1,[["slice",1633,5,[1640,32,1,[["axis",1642,4,[1648,1,0]],["from",1651,4,[1657,1,0]],["to",1660,2,[1664,6,"= d_ff"]]]]]]],[1676,9,"transpose"]]]]]]],["layers.{i}.ffn.gate.bias",1691,24,[1717,103,1,[["from",1719,4,[1725,39,"encoder.layer.{i}.mlp.weights_in.bias"]],["steps",1766,5,[1773,45,0,[[1774,43,1,[["slice",1776,5,[1783,32,1,[["axis",1785,4,[1791,1,0]],["from",1794,4,[1800,1,0]],["to",1803,2,[1807,6,"= d_ff"]]]]]]]]]]]]],["layers.{i}.ffn.up",1823,17,[1842,67,0,[[1843,65,1,[["linear",1845,6,[1853,27,"encoder.layer.{i}.mlp.fc1"]],["when",1882,4,[1888,18,"not use_swiglu_ffn"]]]]]]],["layers.{i}.ffn.up.weight",1912,24,[1938,147,1,[["from",1940,4,[1946,41,"encoder.layer.{i}.mlp.weights_in.weight"]],["when",1989,4,[1995,14,"use_swiglu_ffn"]],["steps",2011,5,[2018,65,0,[[2019,52,1,[["slice",2021,5,[2028,41,1,[["axis",2030,4,[2036,1,0]],["from",2039,4,[2045,6,"= d_ff"]],["to",2053,2,[2057,10,"= 2 * d_ff"]]]]]]],[2073,9,"transpose"]]]]]]],["layers.{i}.ffn.up.bias",2088,22,[2112,134,1,[["from",2114,4,[2120,39,"encoder.layer.{i}.mlp.weights_in.bias"]],["when",2161,4,[2167,14,"use_swiglu_ffn"]],["steps",2183,5,[2190,54,0,[[2191,52,1,[["slice",2193,5,[2200,41,1,[["axis",2202,4,[2208,1,0]],["from",2211,4,[2217,6,"= d_ff"]],["to",2225,2,[2229,10,"= 2 * d_ff"]]]]]]]]]]]]],["layers.{i}.ffn.down",2249,19,[2270,138,0,[[2271,65,1,[["linear",2273,6,[2281,27,"encoder.layer.{i}.mlp.fc2"]],["when",2310,4,[2316,18,"not use_swiglu_ffn"]]]],[2338,69,1,[["linear",2340,6,[2348,35,"encoder.layer.{i}.mlp.weights_out"]],["when",2385,4,[2391,14,"use_swiglu_ffn"]]]]]]],["outputs.pooled.transform",2411,24,[2437,4,null]]]]],["classes",2443,7,[2454,169,1,[["Model",2454,5,[2465,57,1,[["spec",2465,4,[2477,45,1,[["outputs",2477,7,[2494,28,1,[["pooled",2494,6,[2502,19,1,[["transform",2504,9,[2515,4,null]]]]]]]]]]]]]],["ForImageClassification",2524,22,[2552,71,1,[["spec",2552,4,[2564,59,1,[["outputs",2564,7,[2581,42,1,[["cls",2581,3,[2586,36,1,[["pool",2588,4,[2594,26,1,[["concat",2596,6,[2604,14,0,[[2605,3,"cls"],[2610,7,"patches"]]]]]]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DINOv2 (Oquab et al., 2023). transformers: models/dinov2/configuration_dinov2.py, modeling_dinov2.py (4.57 and 5.17).
family: dinov2
extends: vit
model_type: dinov2
class: Dinov2
default: Model

config:
  intermediate_size: null
  pooler_output_size: null
  pooler_act: null
  patch_size: { type: any, default: 14 }
  layer_norm_eps: { type: number, default: 1.0e-6 }
  mlp_ratio: { type: number, default: 4 }
  use_swiglu_ffn: false
  use_mask_token: true
  drop_path_rate: { type: number, default: 0 }

ignore:
  of the table that it grew out of, read by no class: [intermediate_size]
  where it starts in training: [layerscale_value]
  of the class that hands out feature maps: [apply_layernorm, reshape_hidden_states, out_features, out_indices, stage_names]

let:
  inner: = floor(hidden_size * mlp_ratio)
  d_ff: "= if use_swiglu_ffn then floor((floor(inner * 2 / 3) + 7) / 8) * 8 else inner"

spec:
  ffn:
    d_ff: = d_ff
    act: "= if use_swiglu_ffn then 'silu' else hidden_act"
    gated: = unless(use_swiglu_ffn, false)
  residual: { scale: learned }
  dropout:
    path: = unless(drop_path_rate, 0)

names:
  - { prefix: dinov2., to: "" }

weights:
  layers.{i}.attention_norm: { module: "encoder.layer.{i}.norm1" }
  layers.{i}.attention_scale: "encoder.layer.{i}.layer_scale1.lambda1"
  layers.{i}.ffn_norm: { module: "encoder.layer.{i}.norm2" }
  layers.{i}.ffn_scale: "encoder.layer.{i}.layer_scale2.lambda1"
  # What is activated stands in the first half.
  layers.{i}.ffn.gate.weight: { from: "encoder.layer.{i}.mlp.weights_in.weight", steps: [{ slice: { axis: 0, from: 0, to: = d_ff } }, transpose] }
  layers.{i}.ffn.gate.bias: { from: "encoder.layer.{i}.mlp.weights_in.bias", steps: [{ slice: { axis: 0, from: 0, to: = d_ff } }] }
  layers.{i}.ffn.up: [{ linear: "encoder.layer.{i}.mlp.fc1", when: not use_swiglu_ffn }]
  layers.{i}.ffn.up.weight: { from: "encoder.layer.{i}.mlp.weights_in.weight", when: use_swiglu_ffn, steps: [{ slice: { axis: 0, from: = d_ff, to: = 2 * d_ff } }, transpose] }
  layers.{i}.ffn.up.bias: { from: "encoder.layer.{i}.mlp.weights_in.bias", when: use_swiglu_ffn, steps: [{ slice: { axis: 0, from: = d_ff, to: = 2 * d_ff } }] }
  layers.{i}.ffn.down: [{ linear: "encoder.layer.{i}.mlp.fc2", when: not use_swiglu_ffn }, { linear: "encoder.layer.{i}.mlp.weights_out", when: use_swiglu_ffn }]
  outputs.pooled.transform: null

classes:
  Model:
    spec:
      outputs:
        pooled: { transform: null }
  ForImageClassification:
    spec:
      outputs:
        cls: { pool: { concat: [cls, patches] } }
`,
  },
  {
    family: "distilbert",
    modelTypes: ["distilbert"],
    file: "families/distilbert.yaml",
    tree: `[202,4105,1,[["family",202,6,[210,10,"distilbert"]],["extends",221,7,[230,6,"common"]],["model_type",237,10,[249,10,"distilbert"]],["class",260,5,[267,10,"DistilBert"]],["default",278,7,[287,5,"Model"]],["config",294,6,[304,410,1,[["vocab_size",304,10,[316,5,30522]],["dim",324,3,[329,3,768]],["n_layers",335,8,[345,1,6]],["n_heads",349,7,[358,2,12]],["hidden_dim",363,10,[375,4,3072]],["activation",382,10,[394,34,1,[["default",396,7,[405,4,"gelu"]],["map",411,3,[416,10,"activation"]]]]],["dropout",431,7,[440,30,1,[["type",442,4,[448,6,"number"]],["default",456,7,[465,3,0.1]]]]],["attention_dropout",473,17,[492,30,1,[["type",494,4,[500,6,"number"]],["default",508,7,[517,3,0.1]]]]],["max_position_embeddings",525,23,[550,3,512]],["sinusoidal_pos_embds",556,20,[578,5,false]],["bos_token_id",586,12,[600,3,"any"]],["eos_token_id",606,12,[620,3,"any"]],["pad_token_id",626,12,[640,45,1,[["type",642,4,[648,7,"integer"]],["default",657,7,[666,1,0]],["nullable",669,8,[679,4,true]]]]],["tie_word_embeddings",688,19,[709,4,true]]]]],["ignore",715,6,[725,115,1,[["training alone",725,14,[741,33,0,[[742,10,"qa_dropout"],[754,19,"seq_classif_dropout"]]]],["of the first published files, read by no class",777,46,[825,14,0,[[826,12,"tie_weights_"]]]]]]],["indices",841,7,[850,15,1,[["i",852,1,[855,8,"n_layers"]]]]],["spec",867,4,[875,888,1,[["type",875,4,[881,7,"encoder"]],["context",891,7,[900,25,"= max_position_embeddings"]],["d_model",928,7,[937,5,"= dim"]],["layers",945,6,[953,10,"= n_layers"]],["input",966,5,[977,97,1,[["tokens",977,6,[991,83,1,[["vocab",991,5,[998,12,"= vocab_size"]],["norm",1017,4,[1023,4,true]],["pad",1034,3,[1039,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1186,8,[1200,146,1,[["$first",1200,6,[1214,132,0,[[1216,105,1,[["$when",1218,5,[1225,78,"= sinusoidal_pos_embds and not stored('embeddings.position_embeddings.weight')"]],["sinusoidal",1305,10,[1317,2,1,[]]]]],[1330,15,1,[["learned",1332,7,[1341,2,1,[]]]]]]]]]]],["attention",1348,9,[1359,20,1,[["heads",1361,5,[1368,9,"= n_heads"]]]]],["ffn",1382,3,[1387,41,1,[["d_ff",1389,4,[1395,12,"= hidden_dim"]],["act",1409,3,[1414,12,"= activation"]]]]],["norm",1470,4,[1476,42,1,[["kind",1478,4,[1484,5,"layer"]],["eps",1491,3,[1496,7,1e-12]],["place",1505,5,[1512,4,"post"]]]]],["dropout",1521,7,[1530,75,1,[["hidden",1532,6,[1540,9,"= dropout"]],["attention",1551,9,[1562,19,"= attention_dropout"]],["embedding",1583,9,[1594,9,"= dropout"]]]]],["special",1608,7,[1621,142,1,[["bos",1621,3,[1626,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",1672,3,[1677,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",1723,3,[1728,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",1764,6,[1774,80,1,[["input_ids",1774,9,[1785,6,"tokens"]],["attention_mask",1794,14,[1810,14,"attention_mask"]],["position_ids",1827,12,[1841,12,"position_ids"]]]]],["results",1855,7,[1866,83,1,[["hidden_states.{i}",1866,17,[1885,17,"hidden_states.{i}"]],["hidden_states.{n_layers}",1905,24,[1931,17,"last_hidden_state"]]]]],["names",1950,5,[1959,103,0,[[1961,31,1,[["prefix",1963,6,[1971,11,"distilbert."]],["to",1984,2,[1988,2,""]]]],[1997,31,1,[["suffix",1999,6,[2007,6,".gamma"]],["to",2015,2,[2019,7,".weight"]]]],[2033,28,1,[["suffix",2035,6,[2043,5,".beta"]],["to",2050,2,[2054,5,".bias"]]]]]]],["weights",2063,7,[2074,1203,1,[["embedding.tokens",2074,16,[2092,96,0,[[2093,33,"embeddings.word_embeddings.weight"],[2128,59,1,[["from",2130,4,[2136,22,"vocab_projector.weight"]],["when",2160,4,[2166,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2191,19,[2212,37,"embeddings.position_embeddings.weight"]],["embedding.norm",2252,14,[2268,32,1,[["module",2270,6,[2278,20,"embeddings.LayerNorm"]]]]],["layers.{i}.attention.query",2303,26,[2331,51,1,[["linear",2333,6,[2341,39,"transformer.layer.{i}.attention.q_lin"]]]]],["layers.{i}.attention.key",2385,24,[2411,51,1,[["linear",2413,6,[2421,39,"transformer.layer.{i}.attention.k_lin"]]]]],["layers.{i}.attention.value",2465,26,[2493,51,1,[["linear",2495,6,[2503,39,"transformer.layer.{i}.attention.v_lin"]]]]],["layers.{i}.attention.output",2547,27,[2576,53,1,[["linear",2578,6,[2586,41,"transformer.layer.{i}.attention.out_lin"]]]]],["layers.{i}.attention_norm",2632,25,[2659,49,1,[["module",2661,6,[2669,37,"transformer.layer.{i}.sa_layer_norm"]]]]],["layers.{i}.ffn.up",2711,17,[2730,44,1,[["linear",2732,6,[2740,32,"transformer.layer.{i}.ffn.lin1"]]]]],["layers.{i}.ffn.down",2777,19,[2798,44,1,[["linear",2800,6,[2808,32,"transformer.layer.{i}.ffn.lin2"]]]]],["layers.{i}.ffn_norm",2845,19,[2866,53,1,[["module",2868,6,[2876,41,"transformer.layer.{i}.output_layer_norm"]]]]],["outputs.mlm.transform",2922,21,[2945,27,1,[["linear",2947,6,[2955,15,"vocab_transform"]]]]],["outputs.mlm.transform_norm",2975,26,[3003,28,1,[["module",3005,6,[3013,16,"vocab_layer_norm"]]]]],["outputs.mlm.project",3034,19,[3055,27,1,[["linear",3057,6,[3065,15,"vocab_projector"]]]]],["outputs.cls.transform",3085,21,[3108,26,1,[["linear",3110,6,[3118,14,"pre_classifier"]]]]],["outputs.cls.project",3137,19,[3158,22,1,[["linear",3160,6,[3168,10,"classifier"]]]]],["outputs.labels.project",3183,22,[3207,22,1,[["linear",3209,6,[3217,10,"classifier"]]]]],["outputs.span.project",3232,20,[3254,22,1,[["linear",3256,6,[3264,10,"qa_outputs"]]]]]]]],["duplicates",3278,10,[3292,93,1,[["vocab_projector.weight",3292,22,[3316,68,1,[["of",3318,2,[3322,33,"embeddings.word_embeddings.weight"]],["when",3357,4,[3363,19,"tie_word_embeddings"]]]]]]]],["buffers",3386,7,[3395,25,0,[[3396,23,"embeddings.position_ids"]]]],["classes",3422,7,[3433,874,1,[["Model",3433,5,[3444,85,1,[["spec",3444,4,[3456,28,1,[["outputs",3456,7,[3473,11,1,[["hidden",3473,6,[3481,2,1,[]]]]]]]]],["results",3488,7,[3503,26,1,[["last_hidden_state",3503,17,[3522,6,"hidden"]]]]]]]],["ForMaskedLM",3531,11,[3548,172,1,[["spec",3548,4,[3560,129,1,[["outputs",3560,7,[3577,112,1,[["mlm",3577,3,[3582,106,1,[["transform",3584,9,[3595,33,1,[["act",3597,3,[3602,12,"= activation"]],["norm",3616,4,[3622,4,true]]]]],["tied",3630,4,[3636,38,"= unless(tie_word_embeddings, false)"]],["bias",3676,4,[3682,4,true]]]]]]]]]]],["results",3693,7,[3708,12,1,[["logits",3708,6,[3716,3,"mlm"]]]]]]]],["ForSequenceClassification",3722,25,[3753,124,1,[["spec",3753,4,[3765,81,1,[["outputs",3765,7,[3782,64,1,[["cls",3782,3,[3787,58,1,[["pool",3789,4,[3795,3,"cls"]],["transform",3800,9,[3811,13,1,[["act",3813,3,[3818,4,"relu"]]]]],["project",3826,7,[3835,8,"= labels"]]]]]]]]]]],["results",3850,7,[3865,12,1,[["logits",3865,6,[3873,3,"cls"]]]]]]]],["ForTokenClassification",3879,22,[3907,93,1,[["spec",3907,4,[3919,47,1,[["outputs",3919,7,[3936,30,1,[["labels",3936,6,[3944,21,1,[["project",3946,7,[3955,8,"= labels"]]]]]]]]]]],["results",3970,7,[3985,15,1,[["logits",3985,6,[3993,6,"labels"]]]]]]]],["ForQuestionAnswering",4002,20,[4028,279,1,[["require",4028,7,[4043,107,1,[["two labels",4043,10,[4055,94,1,[["that",4057,4,[4063,11,"labels == 2"]],["key",4076,3,[4081,8,"id2label"]],["because",4091,7,[4100,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",4154,4,[4166,38,1,[["outputs",4166,7,[4183,21,1,[["span",4183,4,[4189,14,1,[["project",4191,7,[4200,1,2]]]]]]]]]]],["results",4208,7,[4223,84,1,[["start_logits",4223,12,[4237,25,1,[["from",4239,4,[4245,4,"span"]],["column",4251,6,[4259,1,0]]]]],["end_logits",4269,10,[4281,25,1,[["from",4283,4,[4289,4,"span"]],["column",4295,6,[4303,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DistilBERT (Sanh et al., 2019). transformers: models/distilbert/configuration_distilbert.py, modeling_distilbert.py (4.57 and 5.17).
family: distilbert
extends: common
model_type: distilbert
class: DistilBert
default: Model

config:
  vocab_size: 30522
  dim: 768
  n_layers: 6
  n_heads: 12
  hidden_dim: 3072
  activation: { default: gelu, map: activation }
  dropout: { type: number, default: 0.1 }
  attention_dropout: { type: number, default: 0.1 }
  max_position_embeddings: 512
  sinusoidal_pos_embds: false
  bos_token_id: any
  eos_token_id: any
  pad_token_id: { type: integer, default: 0, nullable: true }
  tie_word_embeddings: true

ignore:
  training alone: [qa_dropout, seq_classif_dropout]
  of the first published files, read by no class: [tie_weights_]

indices: { i: n_layers }

spec:
  type: encoder
  context: = max_position_embeddings
  d_model: = dim
  layers: = n_layers
  input:
    tokens:
      vocab: = vocab_size
      norm: true
      pad: = inside(pad_token_id, vocab_size)
  # Sines stand in the file as a table like a learned one, and what stands in the file wins over the formula.
  position:
    $first:
      - { $when: = sinusoidal_pos_embds and not stored('embeddings.position_embeddings.weight'), sinusoidal: {} }
      - { learned: {} }
  attention: { heads: = n_heads }
  ffn: { d_ff: = hidden_dim, act: = activation }
  # The class has its eps in its code.
  norm: { kind: layer, eps: 1.0e-12, place: post }
  dropout: { hidden: = dropout, attention: = attention_dropout, embedding: = dropout }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{n_layers}: last_hidden_state

names:
  - { prefix: distilbert., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.tokens: [embeddings.word_embeddings.weight, { from: vocab_projector.weight, when: tie_word_embeddings }]
  embedding.positions: embeddings.position_embeddings.weight
  embedding.norm: { module: embeddings.LayerNorm }
  layers.{i}.attention.query: { linear: "transformer.layer.{i}.attention.q_lin" }
  layers.{i}.attention.key: { linear: "transformer.layer.{i}.attention.k_lin" }
  layers.{i}.attention.value: { linear: "transformer.layer.{i}.attention.v_lin" }
  layers.{i}.attention.output: { linear: "transformer.layer.{i}.attention.out_lin" }
  layers.{i}.attention_norm: { module: "transformer.layer.{i}.sa_layer_norm" }
  layers.{i}.ffn.up: { linear: "transformer.layer.{i}.ffn.lin1" }
  layers.{i}.ffn.down: { linear: "transformer.layer.{i}.ffn.lin2" }
  layers.{i}.ffn_norm: { module: "transformer.layer.{i}.output_layer_norm" }
  outputs.mlm.transform: { linear: vocab_transform }
  outputs.mlm.transform_norm: { module: vocab_layer_norm }
  outputs.mlm.project: { linear: vocab_projector }
  outputs.cls.transform: { linear: pre_classifier }
  outputs.cls.project: { linear: classifier }
  outputs.labels.project: { linear: classifier }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  vocab_projector.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }

buffers: [embeddings.position_ids]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
    results:
      last_hidden_state: hidden
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { act: = activation, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: mlm
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: cls, transform: { act: relu }, project: = labels }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
  ForQuestionAnswering:
    require:
      two labels: { that: labels == 2, key: id2label, because: a span has a start and an end and so two labels }
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
`,
  },
  {
    family: "electra",
    modelTypes: ["electra"],
    file: "families/electra.yaml",
    tree: `[295,2735,1,[["family",295,6,[303,7,"electra"]],["extends",311,7,[320,4,"bert"]],["model_type",325,10,[337,7,"electra"]],["class",345,5,[352,7,"Electra"]],["config",361,6,[371,150,1,[["embedding_size",371,14,[387,3,128]],["hidden_size",393,11,[406,3,256]],["num_attention_heads",412,19,[433,1,4]],["intermediate_size",437,17,[456,4,1024]],["is_decoder",463,10,[475,45,1,[["default",477,7,[486,5,false]],["only",493,4,[499,4,null]],["because",505,7,[514,4,null]]]]]]]],["ignore",522,6,[532,115,1,[["of another head, read by no class here",532,38,[572,74,0,[[573,12,"summary_type"],[587,16,"summary_use_proj"],[605,18,"summary_activation"],[625,20,"summary_last_dropout"]]]]]]],["spec",648,4,[656,126,1,[["type",656,4,[662,45,"= if is_decoder then 'decoder' else 'encoder'"]],["input",710,5,[721,61,1,[["tokens",721,6,[729,52,1,[["d_embed",731,7,[740,39,"= unless(embedding_size, hidden_size)"]]]]]]]]]]],["names",783,5,[792,100,0,[[794,28,1,[["prefix",796,6,[804,8,"electra."]],["to",814,2,[818,2,""]]]],[827,31,1,[["suffix",829,6,[837,6,".gamma"]],["to",845,2,[849,7,".weight"]]]],[863,28,1,[["suffix",865,6,[873,5,".beta"]],["to",880,2,[884,5,".bias"]]]]]]],["weights",893,7,[904,1065,1,[["embedding.tokens",904,16,[922,98,0,[[923,33,"embeddings.word_embeddings.weight"],[958,61,1,[["from",960,4,[966,24,"generator_lm_head.weight"]],["when",992,4,[998,19,"tie_word_embeddings"]]]]]]],["embedding.projection",1023,20,[1045,30,1,[["linear",1047,6,[1055,18,"embeddings_project"]]]]],["outputs.mlm.transform",1078,21,[1101,39,1,[["linear",1103,6,[1111,27,"generator_predictions.dense"]]]]],["outputs.mlm.transform_norm",1143,26,[1171,43,1,[["module",1173,6,[1181,31,"generator_predictions.LayerNorm"]]]]],["outputs.mlm.project.weight",1217,26,[1245,54,1,[["from",1247,4,[1253,24,"generator_lm_head.weight"]],["steps",1279,5,[1286,11,0,[[1287,9,"transpose"]]]]]]],["outputs.mlm.project.bias",1302,24,[1328,22,"generator_lm_head.bias"]],["outputs.lm.transform",1353,20,[1375,39,1,[["linear",1377,6,[1385,27,"generator_predictions.dense"]]]]],["outputs.lm.transform_norm",1417,25,[1444,43,1,[["module",1446,6,[1454,31,"generator_predictions.LayerNorm"]]]]],["outputs.lm.project.weight",1490,25,[1517,54,1,[["from",1519,4,[1525,24,"generator_lm_head.weight"]],["steps",1551,5,[1558,11,0,[[1559,9,"transpose"]]]]]]],["outputs.lm.project.bias",1574,23,[1599,22,"generator_lm_head.bias"]],["outputs.rtd.transform",1624,21,[1647,43,1,[["linear",1649,6,[1657,31,"discriminator_predictions.dense"]]]]],["outputs.rtd.project",1693,19,[1714,54,1,[["linear",1716,6,[1724,42,"discriminator_predictions.dense_prediction"]]]]],["outputs.pooled.transform",1771,24,[1797,4,null]],["outputs.nsp.transform",1804,21,[1827,4,null]],["outputs.nsp.project",1834,19,[1855,4,null]],["outputs.cls.transform",1862,21,[1885,28,1,[["linear",1887,6,[1895,16,"classifier.dense"]]]]],["outputs.cls.project",1916,19,[1937,31,1,[["linear",1939,6,[1947,19,"classifier.out_proj"]]]]]]]],["duplicates",1970,10,[1984,171,1,[["cls.predictions.decoder.weight",1984,30,[2016,4,null]],["cls.predictions.decoder.bias",2023,28,[2053,4,null]],["generator_lm_head.weight",2060,24,[2086,68,1,[["of",2088,2,[2092,33,"embeddings.word_embeddings.weight"]],["when",2127,4,[2133,19,"tie_word_embeddings"]]]]]]]],["classes",2156,7,[2167,863,1,[["Model",2167,5,[2178,75,1,[["spec",2178,4,[2190,26,1,[["outputs",2190,7,[2199,16,1,[["pooled",2201,6,[2209,4,null]]]]]]]],["results",2220,7,[2229,23,1,[["pooler_output",2231,13,[2246,4,null]]]]]]]],["ForPreTraining",2255,14,[2275,225,1,[["spec",2275,4,[2287,95,1,[["outputs",2287,7,[2304,78,1,[["mlm",2304,3,[2309,4,null]],["nsp",2322,3,[2327,4,null]],["rtd",2340,3,[2345,36,1,[["transform",2347,9,[2358,21,1,[["act",2360,3,[2365,12,"= hidden_act"]]]]]]]]]]]]]],["results",2386,7,[2401,99,1,[["prediction_logits",2401,17,[2420,4,null]],["seq_relationship_logits",2431,23,[2456,4,null]],["logits",2467,6,[2475,24,1,[["from",2477,4,[2483,3,"rtd"]],["column",2488,6,[2496,1,0]]]]]]]]]]],["ForMaskedLM",2597,11,[2614,84,1,[["spec",2614,4,[2626,72,1,[["outputs",2626,7,[2643,55,1,[["mlm",2643,3,[2648,49,1,[["transform",2650,9,[2661,34,1,[["act",2663,3,[2668,4,"gelu"]],["d",2674,1,[2677,16,"= embedding_size"]]]]]]]]]]]]]]]]],["ForCausalLM",2700,11,[2717,183,1,[["spec",2717,4,[2729,141,1,[["outputs",2729,7,[2746,124,1,[["lm",2746,2,[2750,119,1,[["transform",2752,9,[2763,46,1,[["act",2765,3,[2770,4,"gelu"]],["norm",2776,4,[2782,4,true]],["d",2788,1,[2791,16,"= embedding_size"]]]]],["tied",2811,4,[2817,38,"= unless(tie_word_embeddings, false)"]],["bias",2857,4,[2863,4,true]]]]]]]]]]],["results",2874,7,[2889,11,1,[["logits",2889,6,[2897,2,"lm"]]]]]]]],["ForNextSentencePrediction",2902,25,[2929,4,null]],["ForSequenceClassification",2936,25,[2967,63,1,[["spec",2967,4,[2979,51,1,[["outputs",2979,7,[2996,34,1,[["cls",2996,3,[3001,28,1,[["transform",3003,9,[3014,13,1,[["act",3016,3,[3021,4,"gelu"]]]]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ELECTRA (Clark et al., 2020). transformers: models/electra/configuration_electra.py, modeling_electra.py (4.57 and 5.17).
# BERT with tables of a width of their own. A generator is ForMaskedLM, a discriminator ForPreTraining.
family: electra
extends: bert
model_type: electra
class: Electra

config:
  embedding_size: 128
  hidden_size: 256
  num_attention_heads: 4
  intermediate_size: 1024
  is_decoder: { default: false, only: null, because: null }

ignore:
  of another head, read by no class here: [summary_type, summary_use_proj, summary_activation, summary_last_dropout]

spec:
  type: = if is_decoder then 'decoder' else 'encoder'
  input:
    tokens: { d_embed: "= unless(embedding_size, hidden_size)" }

names:
  - { prefix: electra., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.tokens: [embeddings.word_embeddings.weight, { from: generator_lm_head.weight, when: tie_word_embeddings }]
  embedding.projection: { linear: embeddings_project }
  outputs.mlm.transform: { linear: generator_predictions.dense }
  outputs.mlm.transform_norm: { module: generator_predictions.LayerNorm }
  outputs.mlm.project.weight: { from: generator_lm_head.weight, steps: [transpose] }
  outputs.mlm.project.bias: generator_lm_head.bias
  outputs.lm.transform: { linear: generator_predictions.dense }
  outputs.lm.transform_norm: { module: generator_predictions.LayerNorm }
  outputs.lm.project.weight: { from: generator_lm_head.weight, steps: [transpose] }
  outputs.lm.project.bias: generator_lm_head.bias
  outputs.rtd.transform: { linear: discriminator_predictions.dense }
  outputs.rtd.project: { linear: discriminator_predictions.dense_prediction }
  outputs.pooled.transform: null
  outputs.nsp.transform: null
  outputs.nsp.project: null
  outputs.cls.transform: { linear: classifier.dense }
  outputs.cls.project: { linear: classifier.out_proj }

duplicates:
  cls.predictions.decoder.weight: null
  cls.predictions.decoder.bias: null
  generator_lm_head.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }

classes:
  Model:
    spec:
      outputs: { pooled: null }
    results: { pooler_output: null }
  ForPreTraining:
    spec:
      outputs:
        mlm: null
        nsp: null
        rtd: { transform: { act: = hidden_act } }
    results:
      prediction_logits: null
      seq_relationship_logits: null
      logits: { from: rtd, column: 0 }
  # The generator's and the classifier's gelu are in the class's code, whatever hidden_act is.
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { act: gelu, d: = embedding_size } }
  ForCausalLM:
    spec:
      outputs:
        lm: { transform: { act: gelu, norm: true, d: = embedding_size }, tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: lm
  ForNextSentencePrediction: null
  ForSequenceClassification:
    spec:
      outputs:
        cls: { transform: { act: gelu } }
`,
  },
  {
    family: "exaone4",
    modelTypes: ["exaone4"],
    file: "families/exaone4.yaml",
    tree: `[251,1620,1,[["family",251,6,[259,7,"exaone4"]],["extends",267,7,[276,8,"windowed"]],["model_type",285,10,[297,7,"exaone4"]],["class",305,5,[312,7,"Exaone4"]],["config",321,6,[331,364,1,[["vocab_size",331,10,[343,6,102400]],["intermediate_size",352,17,[371,5,16384]],["num_key_value_heads",379,19,[400,30,1,[["type",402,4,[408,7,"integer"]],["default",417,7,[426,2,32]]]]],["rms_norm_eps",433,12,[447,19,1,[["default",449,7,[458,6,0.00001]]]]],["attention_bias",469,14,[485,4,null]],["mlp_bias",492,8,[502,4,null]],["bos_token_id",509,12,[523,14,1,[["default",525,7,[534,1,0]]]]],["sliding_window_pattern",629,22,[653,41,1,[["type",655,4,[661,3,"any"]],["default",666,7,[675,1,4]],["nullable",678,8,[688,4,true]]]]]]]],["let",696,3,[703,334,1,[["default_types",703,13,[718,177,"= [if sliding_window != null and (i + 1) % (inside(sliding_window_pattern, 100000) ?? 1) != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["layer_names",898,11,[911,125,"= [if type == 'sliding_attention' then 'local' else if sliding_window == null then 'global' else 'still' for type in types]"]]]]],["require",1038,7,[1049,255,1,[["layers that see all keys, by number",1049,35,[1090,214,1,[["that",1090,4,[1096,99,"= layer_types != null or sliding_window == null or inside(sliding_window_pattern, 100000) != null"]],["key",1200,3,[1205,22,"sliding_window_pattern"]],["because",1232,7,[1241,62,"without layer_types, sliding_window_pattern must be a number"]]]]]]]],["spec",1305,4,[1313,166,1,[["attention",1313,9,[1324,29,1,[["bias",1326,4,[1332,4,null]],["qk_norm",1338,7,[1347,4,"head"]]]]],["ffn",1356,3,[1361,14,1,[["bias",1363,4,[1369,4,null]]]]],["norm",1378,4,[1384,17,1,[["place",1386,5,[1393,6,"output"]]]]],["variants",1404,8,[1418,61,1,[["still",1418,5,[1425,53,1,[["$when",1427,5,[1434,26,"= 'still' in layer_names"]],["position",1462,8,[1472,4,"none"]]]]]]]]]]],["weights",1480,7,[1491,380,1,[["layers.{i}.attention.query_norm",1491,31,[1524,41,1,[["module",1526,6,[1534,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",1568,29,[1599,41,1,[["module",1601,6,[1609,29,"layers.{i}.self_attn.k_norm"]]]]],["layers.{i}.attention_norm",1643,25,[1670,4,null]],["layers.{i}.attention_output_norm",1677,32,[1711,49,1,[["module",1713,6,[1721,37,"layers.{i}.post_attention_layernorm"]]]]],["layers.{i}.ffn_norm",1763,19,[1784,4,null]],["layers.{i}.ffn_output_norm",1791,26,[1819,51,1,[["module",1821,6,[1829,39,"layers.{i}.post_feedforward_layernorm"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# EXAONE 4 (2025). transformers: models/exaone4/configuration_exaone4.py, modeling_exaone4.py (4.57 and 5.17).
# Where some layers have a window, those that see all keys don't rotate.
family: exaone4
extends: windowed
model_type: exaone4
class: Exaone4

config:
  vocab_size: 102400
  intermediate_size: 16384
  num_key_value_heads: { type: integer, default: 32 }
  rms_norm_eps: { default: 1.0e-5 }
  attention_bias: null
  mlp_bias: null
  bos_token_id: { default: 0 }
  # Every so many layers one sees all keys. A string only repeats what layer_types says.
  sliding_window_pattern: { type: any, default: 4, nullable: true }

let:
  default_types: "= [if sliding_window != null and (i + 1) % (inside(sliding_window_pattern, 100000) ?? 1) != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"
  layer_names: "= [if type == 'sliding_attention' then 'local' else if sliding_window == null then 'global' else 'still' for type in types]"

require:
  layers that see all keys, by number:
    that: "= layer_types != null or sliding_window == null or inside(sliding_window_pattern, 100000) != null"
    key: sliding_window_pattern
    because: "without layer_types, sliding_window_pattern must be a number"

spec:
  attention: { bias: null, qk_norm: head }
  ffn: { bias: null }
  norm: { place: output }
  variants:
    still: { $when: "= 'still' in layer_names", position: none }

weights:
  layers.{i}.attention.query_norm: { module: "layers.{i}.self_attn.q_norm" }
  layers.{i}.attention.key_norm: { module: "layers.{i}.self_attn.k_norm" }
  layers.{i}.attention_norm: null
  layers.{i}.attention_output_norm: { module: "layers.{i}.post_attention_layernorm" }
  layers.{i}.ffn_norm: null
  layers.{i}.ffn_output_norm: { module: "layers.{i}.post_feedforward_layernorm" }
`,
  },
  {
    family: "falcon",
    modelTypes: ["falcon"],
    file: "families/falcon.yaml",
    tree: `[192,5817,1,[["family",192,6,[200,6,"falcon"]],["extends",207,7,[216,4,"rope"]],["model_type",221,10,[233,6,"falcon"]],["class",240,5,[247,6,"Falcon"]],["default",254,7,[263,11,"ForCausalLM"]],["config",276,6,[286,780,1,[["vocab_size",286,10,[298,5,65024]],["hidden_size",306,11,[319,4,4544]],["n_embed",326,7,[335,7,"integer"]],["num_hidden_layers",345,17,[364,2,32]],["num_attention_heads",369,19,[390,2,71]],["num_kv_heads",395,12,[409,7,"integer"]],["num_ln_in_parallel_attn",458,23,[483,7,"integer"]],["layer_norm_epsilon",542,18,[562,33,1,[["type",564,4,[570,6,"number"]],["default",578,7,[587,6,0.00001]]]]],["alibi",598,5,[605,5,false]],["new_decoder_architecture",613,24,[639,5,false]],["multi_query",647,11,[660,4,true]],["parallel_attn",667,13,[682,4,true]],["bias",689,4,[695,5,false]],["max_position_embeddings",703,23,[728,4,2048]],["ffn_hidden_size",735,15,[752,7,"integer"]],["activation",784,10,[796,34,1,[["default",798,7,[807,4,"gelu"]],["map",813,3,[818,10,"activation"]]]]],["hidden_dropout",833,14,[849,28,1,[["type",851,4,[857,6,"number"]],["default",865,7,[874,1,0]]]]],["attention_dropout",880,17,[899,28,1,[["type",901,4,[907,6,"number"]],["default",915,7,[924,1,0]]]]],["bos_token_id",930,12,[944,26,1,[["type",946,4,[952,3,"any"]],["default",957,7,[966,2,11]]]]],["eos_token_id",973,12,[987,26,1,[["type",989,4,[995,3,"any"]],["default",1000,7,[1009,2,11]]]]],["pad_token_id",1016,12,[1030,7,"integer"]],["tie_word_embeddings",1040,19,[1061,4,true]]]]],["ignore",1067,6,[1077,124,1,[["of the published files, read by no class",1077,40,[1119,42,0,[[1120,40,"apply_residual_connection_post_layernorm"]]]],["training alone",1164,14,[1180,20,0,[[1181,18,"classifier_dropout"]]]]]]],["let",1202,3,[1327,482,1,[["last_token",1327,10,[1339,81,1,[["$first",1341,6,[1349,69,0,[[1350,62,1,[["$when",1352,5,[1359,27,"= (pad_token_id ?? -1) >= 0"]],["except",1388,6,[1396,14,"= pad_token_id"]]]],[1414,3,"end"]]]]]]],["width",1423,5,[1430,24,"= n_embed ?? hidden_size"]],["d_head",1457,6,[1465,29,"= width / num_attention_heads"]],["kv_heads",1497,8,[1507,122,"= if new_decoder_architecture then num_kv_heads ?? num_attention_heads else if multi_query then 1 else num_attention_heads"]],["shared",1686,6,[1694,32,"= num_attention_heads / kv_heads"]],["norms",1729,5,[1736,72,"= num_ln_in_parallel_attn ?? (if new_decoder_architecture then 2 else 1)"]]]]],["require",1810,7,[1821,503,1,[["whole heads rotate",1821,18,[1841,110,1,[["that",1843,4,[1849,32,"alibi or rope_fractions.all == 1"]],["key",1883,3,[1888,21,"partial_rotary_factor"]],["because",1911,7,[1920,29,"the class rotates whole heads"]]]]],["parallel in the new architecture",1954,32,[1988,133,1,[["that",1990,4,[1996,45,"parallel_attn or not new_decoder_architecture"]],["key",2043,3,[2048,13,"parallel_attn"]],["because",2063,7,[2072,47,"the new decoder architecture is parallel always"]]]]],["one norm or two",2124,15,[2141,182,1,[["that",2143,4,[2149,57,"norms == 1 or (norms == 2 and new_decoder_architecture)"]],["key",2208,3,[2213,23,"num_ln_in_parallel_attn"]],["because",2238,7,[2247,74,"parallel sublayers have one norm, or two in the new decoder architecture"]]]]]]]],["indices",2325,7,[2334,24,1,[["i",2336,1,[2339,17,"num_hidden_layers"]]]]],["spec",2360,4,[2368,1067,1,[["type",2368,4,[2374,7,"decoder"]],["context",2466,7,[2475,87,"= if not alibi and rope_kinds.all == 'dynamic' then null else max_position_embeddings"]],["d_model",2565,7,[2574,7,"= width"]],["layers",2584,6,[2592,19,"= num_hidden_layers"]],["input",2614,5,[2625,80,1,[["tokens",2625,6,[2639,66,1,[["vocab",2639,5,[2646,12,"= vocab_size"]],["pad",2665,3,[2670,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",2707,8,[2721,79,1,[["alibi",2721,5,[2728,38,1,[["$when",2730,5,[2737,7,"= alibi"]],["before_scale",2746,12,[2760,4,true]]]]],["rope",2771,4,[2777,22,1,[["$when",2779,5,[2786,11,"= not alibi"]]]]]]]],["block",2802,5,[2809,58,"= if parallel_attn then [['attention', 'ffn']] else null"]],["attention",2870,9,[2885,83,1,[["heads",2885,5,[2892,21,"= num_attention_heads"]],["kv_heads",2918,8,[2928,39,"= unless(kv_heads, num_attention_heads)"]]]]],["ffn",2970,3,[2975,59,1,[["d_ff",2977,4,[2983,30,"= ffn_hidden_size ?? 4 * width"]],["act",3015,3,[3020,12,"= activation"]]]]],["norm",3037,4,[3043,107,1,[["kind",3045,4,[3051,5,"layer"]],["eps",3058,3,[3063,20,"= layer_norm_epsilon"]],["place",3085,5,[3092,3,"pre"]],["parallel",3097,8,[3107,41,"= if norms == 2 then 'separate' else null"]]]]],["bias",3153,4,[3159,20,"= unless(bias, true)"]],["dropout",3182,7,[3191,86,1,[["hidden",3193,6,[3201,29,"= unless(hidden_dropout, 0)"]],["attention",3232,9,[3243,32,"= unless(attention_dropout, 0)"]]]]],["special",3280,7,[3293,142,1,[["bos",3293,3,[3298,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",3344,3,[3349,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",3395,3,[3400,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",3436,6,[3446,80,1,[["input_ids",3446,9,[3457,6,"tokens"]],["attention_mask",3466,14,[3482,14,"attention_mask"]],["position_ids",3499,12,[3513,12,"position_ids"]]]]],["results",3527,7,[3538,92,1,[["hidden_states.{i}",3538,17,[3557,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",3577,33,[3612,17,"last_hidden_state"]]]]],["names",3631,5,[3640,35,0,[[3642,32,1,[["prefix",3644,6,[3652,12,"transformer."]],["to",3666,2,[3670,2,""]]]]]]],["weights",3793,7,[3804,1336,1,[["embedding.tokens",3804,16,[3822,77,0,[[3823,22,"word_embeddings.weight"],[3847,51,1,[["from",3849,4,[3855,14,"lm_head.weight"]],["when",3871,4,[3877,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",3902,26,[3930,158,1,[["linear",3932,6,[3940,38,"h.{i}.self_attention.query_key_value"]],["steps",3980,5,[3987,99,0,[[3988,97,1,[["split",3990,5,[3997,86,1,[["axis",3999,4,[4005,1,0]],["as",4008,2,[4012,36,0,[[4013,10,"= kv_heads"],[4025,12,"= shared + 2"],[4039,8,"= d_head"]]]],["take",4050,4,[4056,25,0,[[4057,3,"all"],[4062,13,0,[[4063,1,0],[4066,8,"= shared"]]],[4077,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",4091,24,[4117,153,1,[["linear",4119,6,[4127,38,"h.{i}.self_attention.query_key_value"]],["steps",4167,5,[4174,94,0,[[4175,92,1,[["split",4177,5,[4184,81,1,[["axis",4186,4,[4192,1,0]],["as",4195,2,[4199,36,0,[[4200,10,"= kv_heads"],[4212,12,"= shared + 2"],[4226,8,"= d_head"]]]],["take",4237,4,[4243,20,0,[[4244,3,"all"],[4249,8,"= shared"],[4259,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",4273,26,[4301,157,1,[["linear",4303,6,[4311,38,"h.{i}.self_attention.query_key_value"]],["steps",4351,5,[4358,98,0,[[4359,96,1,[["split",4361,5,[4368,85,1,[["axis",4370,4,[4376,1,0]],["as",4379,2,[4383,36,0,[[4384,10,"= kv_heads"],[4396,12,"= shared + 2"],[4410,8,"= d_head"]]]],["take",4421,4,[4427,24,0,[[4428,3,"all"],[4433,12,"= shared + 1"],[4447,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",4461,27,[4490,40,1,[["linear",4492,6,[4500,28,"h.{i}.self_attention.dense"]]]]],["layers.{i}.norm",4533,15,[4550,35,1,[["module",4552,6,[4560,23,"h.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",4588,25,[4615,84,0,[[4616,45,1,[["module",4618,6,[4626,15,"h.{i}.ln_attn"]],["when",4643,4,[4649,10,"norms == 2"]]]],[4663,35,1,[["module",4665,6,[4673,23,"h.{i}.input_layernorm"]]]]]]],["layers.{i}.ffn_norm",4702,19,[4723,92,0,[[4724,44,1,[["module",4726,6,[4734,14,"h.{i}.ln_mlp"]],["when",4750,4,[4756,10,"norms == 2"]]]],[4770,44,1,[["module",4772,6,[4780,32,"h.{i}.post_attention_layernorm"]]]]]]],["layers.{i}.ffn.up",4818,17,[4837,37,1,[["linear",4839,6,[4847,25,"h.{i}.mlp.dense_h_to_4h"]]]]],["layers.{i}.ffn.down",4877,19,[4898,37,1,[["linear",4900,6,[4908,25,"h.{i}.mlp.dense_4h_to_h"]]]]],["norm",4938,4,[4944,16,1,[["module",4946,6,[4954,4,"ln_f"]]]]],["outputs.lm.project",4963,18,[4983,19,1,[["linear",4985,6,[4993,7,"lm_head"]]]]],["outputs.cls.project",5005,19,[5026,17,1,[["linear",5028,6,[5036,5,"score"]]]]],["outputs.labels.project",5046,22,[5070,22,1,[["linear",5072,6,[5080,10,"classifier"]]]]],["outputs.span.project",5095,20,[5117,22,1,[["linear",5119,6,[5127,10,"qa_outputs"]]]]]]]],["duplicates",5141,10,[5155,74,1,[["lm_head.weight",5155,14,[5171,57,1,[["of",5173,2,[5177,22,"word_embeddings.weight"]],["when",5201,4,[5207,19,"tie_word_embeddings"]]]]]]]],["buffers",5230,7,[5239,82,0,[[5240,40,"h.*.self_attention.maybe_rotary.inv_freq"],[5282,38,"h.*.self_attention.rotary_emb.inv_freq"]]]],["classes",5323,7,[5334,675,1,[["Model",5334,5,[5345,41,1,[["results",5345,7,[5360,26,1,[["last_hidden_state",5360,17,[5379,6,"hidden"]]]]]]]],["ForCausalLM",5388,11,[5405,147,1,[["spec",5405,4,[5417,105,1,[["outputs",5417,7,[5434,88,1,[["$first",5434,6,[5452,70,0,[[5454,52,1,[["$when",5456,5,[5463,21,"= tie_word_embeddings"]],["lm",5486,2,[5490,14,1,[["tied",5492,4,[5498,4,true]]]]]]],[5519,2,"lm"]]]]]]]]]],["results",5526,7,[5541,11,1,[["logits",5541,6,[5549,2,"lm"]]]]]]]],["ForSequenceClassification",5554,25,[5585,120,1,[["spec",5585,4,[5597,77,1,[["outputs",5597,7,[5614,60,1,[["cls",5614,3,[5619,54,1,[["pool",5621,4,[5627,12,"= last_token"]],["project",5641,7,[5650,8,"= labels"]],["bias",5660,4,[5666,5,false]]]]]]]]]]],["results",5678,7,[5693,12,1,[["logits",5693,6,[5701,3,"cls"]]]]]]]],["ForTokenClassification",5707,22,[5735,93,1,[["spec",5735,4,[5747,47,1,[["outputs",5747,7,[5764,30,1,[["labels",5764,6,[5772,21,1,[["project",5774,7,[5783,8,"= labels"]]]]]]]]]]],["results",5798,7,[5813,15,1,[["logits",5813,6,[5821,6,"labels"]]]]]]]],["ForQuestionAnswering",5830,20,[5856,153,1,[["spec",5856,4,[5868,38,1,[["outputs",5868,7,[5885,21,1,[["span",5885,4,[5891,14,1,[["project",5893,7,[5902,1,2]]]]]]]]]]],["results",5910,7,[5925,84,1,[["start_logits",5925,12,[5939,25,1,[["from",5941,4,[5947,4,"span"]],["column",5953,6,[5961,1,0]]]]],["end_logits",5971,10,[5983,25,1,[["from",5985,4,[5991,4,"span"]],["column",5997,6,[6005,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Falcon (Almazrouei et al., 2023). transformers: models/falcon/configuration_falcon.py, modeling_falcon.py (4.57 and 5.17).
family: falcon
extends: rope
model_type: falcon
class: Falcon
default: ForCausalLM

config:
  vocab_size: 65024
  hidden_size: 4544
  n_embed: integer
  num_hidden_layers: 32
  num_attention_heads: 71
  num_kv_heads: integer # null: as many as num_attention_heads
  num_ln_in_parallel_attn: integer # null: 2 where new_decoder_architecture, else 1
  layer_norm_epsilon: { type: number, default: 1.0e-5 }
  alibi: false
  new_decoder_architecture: false
  multi_query: true
  parallel_attn: true
  bias: false
  max_position_embeddings: 2048
  ffn_hidden_size: integer # null: 4 hidden_size
  activation: { default: gelu, map: activation }
  hidden_dropout: { type: number, default: 0 }
  attention_dropout: { type: number, default: 0 }
  bos_token_id: { type: any, default: 11 }
  eos_token_id: { type: any, default: 11 }
  pad_token_id: integer
  tie_word_embeddings: true

ignore:
  of the published files, read by no class: [apply_residual_connection_post_layernorm]
  training alone: [classifier_dropout]

let:
  # What classifies a row: its last token that isn't the pad, whatever the mask says; without a pad what stands last.
  last_token: { $first: [{ $when: = (pad_token_id ?? -1) >= 0, except: = pad_token_id }, end] }
  width: = n_embed ?? hidden_size
  d_head: = width / num_attention_heads
  kv_heads: = if new_decoder_architecture then num_kv_heads ?? num_attention_heads else if multi_query then 1 else num_attention_heads
  # Query heads that share a head of keys and values.
  shared: = num_attention_heads / kv_heads
  norms: = num_ln_in_parallel_attn ?? (if new_decoder_architecture then 2 else 1)

require:
  whole heads rotate: { that: alibi or rope_fractions.all == 1, key: partial_rotary_factor, because: the class rotates whole heads }
  parallel in the new architecture: { that: parallel_attn or not new_decoder_architecture, key: parallel_attn, because: the new decoder architecture is parallel always }
  one norm or two: { that: "norms == 1 or (norms == 2 and new_decoder_architecture)", key: num_ln_in_parallel_attn, because: "parallel sublayers have one norm, or two in the new decoder architecture" }

indices: { i: num_hidden_layers }

spec:
  type: decoder
  # Dynamic scaling is there for what is longer than that, and nothing bounds it.
  context: "= if not alibi and rope_kinds.all == 'dynamic' then null else max_position_embeddings"
  d_model: = width
  layers: = num_hidden_layers
  input:
    tokens:
      vocab: = vocab_size
      pad: = inside(pad_token_id, vocab_size)
  position:
    alibi: { $when: = alibi, before_scale: true }
    rope: { $when: = not alibi }
  block: "= if parallel_attn then [['attention', 'ffn']] else null"
  attention:
    heads: = num_attention_heads
    kv_heads: = unless(kv_heads, num_attention_heads)
  ffn: { d_ff: = ffn_hidden_size ?? 4 * width, act: = activation }
  norm: { kind: layer, eps: = layer_norm_epsilon, place: pre, parallel: = if norms == 2 then 'separate' else null }
  bias: = unless(bias, true)
  dropout: { hidden: "= unless(hidden_dropout, 0)", attention: "= unless(attention_dropout, 0)" }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: last_hidden_state

names:
  - { prefix: transformer., to: "" }

# Rows of query_key_value: for each head of keys and values the queries that share it, then the key, then the value.
weights:
  embedding.tokens: [word_embeddings.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  layers.{i}.attention.query: { linear: "h.{i}.self_attention.query_key_value", steps: [{ split: { axis: 0, as: [= kv_heads, = shared + 2, = d_head], take: [all, [0, = shared], all] } }] }
  layers.{i}.attention.key: { linear: "h.{i}.self_attention.query_key_value", steps: [{ split: { axis: 0, as: [= kv_heads, = shared + 2, = d_head], take: [all, = shared, all] } }] }
  layers.{i}.attention.value: { linear: "h.{i}.self_attention.query_key_value", steps: [{ split: { axis: 0, as: [= kv_heads, = shared + 2, = d_head], take: [all, = shared + 1, all] } }] }
  layers.{i}.attention.output: { linear: "h.{i}.self_attention.dense" }
  layers.{i}.norm: { module: "h.{i}.input_layernorm" }
  layers.{i}.attention_norm: [{ module: "h.{i}.ln_attn", when: norms == 2 }, { module: "h.{i}.input_layernorm" }]
  layers.{i}.ffn_norm: [{ module: "h.{i}.ln_mlp", when: norms == 2 }, { module: "h.{i}.post_attention_layernorm" }]
  layers.{i}.ffn.up: { linear: "h.{i}.mlp.dense_h_to_4h" }
  layers.{i}.ffn.down: { linear: "h.{i}.mlp.dense_4h_to_h" }
  norm: { module: ln_f }
  outputs.lm.project: { linear: lm_head }
  outputs.cls.project: { linear: score }
  outputs.labels.project: { linear: classifier }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  lm_head.weight: { of: word_embeddings.weight, when: tie_word_embeddings }

buffers: [h.*.self_attention.maybe_rotary.inv_freq, h.*.self_attention.rotary_emb.inv_freq]

classes:
  Model:
    results:
      last_hidden_state: hidden
  ForCausalLM:
    spec:
      outputs:
        $first:
          - { $when: = tie_word_embeddings, lm: { tied: true } }
          - lm
    results:
      logits: lm
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: = last_token, project: = labels, bias: false }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
  ForQuestionAnswering:
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
`,
  },
  {
    family: "gemma",
    modelTypes: ["gemma"],
    file: "families/gemma.yaml",
    tree: `[278,960,1,[["family",278,6,[286,5,"gemma"]],["extends",292,7,[301,5,"llama"]],["model_type",307,10,[319,5,"gemma"]],["class",325,5,[332,5,"Gemma"]],["config",339,6,[349,668,1,[["vocab_size",349,10,[361,6,256000]],["hidden_size",370,11,[383,4,3072]],["intermediate_size",390,17,[409,5,24576]],["num_hidden_layers",417,17,[436,2,28]],["num_attention_heads",441,19,[462,2,16]],["num_key_value_heads",467,19,[488,30,1,[["type",490,4,[496,7,"integer"]],["default",505,7,[514,2,16]]]]],["head_dim",521,8,[531,31,1,[["type",533,4,[539,7,"integer"]],["default",548,7,[557,3,256]]]]],["hidden_act",565,10,[577,47,1,[["default",579,7,[588,17,"gelu_pytorch_tanh"]],["map",607,3,[612,10,"activation"]]]]],["max_position_embeddings",627,23,[652,4,8192]],["pad_token_id",659,12,[673,45,1,[["type",675,4,[681,7,"integer"]],["default",690,7,[699,1,0]],["nullable",702,8,[712,4,true]]]]],["eos_token_id",721,12,[735,25,1,[["type",737,4,[743,3,"any"]],["default",748,7,[757,1,1]]]]],["bos_token_id",763,12,[777,25,1,[["type",779,4,[785,3,"any"]],["default",790,7,[799,1,2]]]]],["tie_word_embeddings",805,19,[826,4,true]],["mlp_bias",833,8,[843,4,null]],["use_bidirectional_attention",850,27,[879,137,1,[["type",881,4,[887,7,"boolean"]],["only",896,4,[902,13,0,[[903,4,null],[909,5,false]]]],["because",917,7,[926,88,"what the reference then does depends on which of its implementations of attention runs"]]]]]]]],["ignore",1018,6,[1028,50,1,[["what the class does not read",1028,28,[1058,19,0,[[1059,17,"hidden_activation"]]]]]]],["spec",1079,4,[1087,112,1,[["input",1087,5,[1094,27,1,[["tokens",1096,6,[1104,15,1,[["scale",1106,5,[1113,4,"sqrt"]]]]]]]],["ffn",1124,3,[1129,14,1,[["bias",1131,4,[1137,4,null]]]]],["norm",1179,4,[1185,13,1,[["offset",1187,6,[1195,1,1]]]]]]]],["classes",1200,7,[1211,27,1,[["ForQuestionAnswering",1211,20,[1233,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Gemma (2024). transformers: models/gemma/configuration_gemma.py, modeling_gemma.py (4.57 and 5.17).
# The activation is that of hidden_act, as both versions read it; files of the first release say gelu there.
family: gemma
extends: llama
model_type: gemma
class: Gemma

config:
  vocab_size: 256000
  hidden_size: 3072
  intermediate_size: 24576
  num_hidden_layers: 28
  num_attention_heads: 16
  num_key_value_heads: { type: integer, default: 16 }
  head_dim: { type: integer, default: 256 }
  hidden_act: { default: gelu_pytorch_tanh, map: activation }
  max_position_embeddings: 8192
  pad_token_id: { type: integer, default: 0, nullable: true }
  eos_token_id: { type: any, default: 1 }
  bos_token_id: { type: any, default: 2 }
  tie_word_embeddings: true
  mlp_bias: null
  use_bidirectional_attention: { type: boolean, only: [null, false], because: "what the reference then does depends on which of its implementations of attention runs" }

ignore:
  what the class does not read: [hidden_activation]

spec:
  input: { tokens: { scale: sqrt } }
  ffn: { bias: null }
  # Weights are stored less one.
  norm: { offset: 1 }

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "gemma2",
    modelTypes: ["gemma2"],
    file: "families/gemma2.yaml",
    tree: `[174,2030,1,[["family",174,6,[182,6,"gemma2"]],["extends",189,7,[198,8,"windowed"]],["model_type",207,10,[219,6,"gemma2"]],["class",226,5,[233,6,"Gemma2"]],["config",241,6,[251,892,1,[["vocab_size",251,10,[263,6,256000]],["hidden_size",272,11,[285,4,2304]],["intermediate_size",292,17,[311,4,9216]],["num_hidden_layers",318,17,[337,2,26]],["num_attention_heads",342,19,[363,1,8]],["num_key_value_heads",367,19,[388,29,1,[["type",390,4,[396,7,"integer"]],["default",405,7,[414,1,4]]]]],["head_dim",420,8,[430,31,1,[["type",432,4,[438,7,"integer"]],["default",447,7,[456,3,256]]]]],["hidden_act",464,10,[476,4,null]],["hidden_activation",483,17,[502,47,1,[["default",504,7,[513,17,"gelu_pytorch_tanh"]],["map",532,3,[537,10,"activation"]]]]],["max_position_embeddings",552,23,[577,4,8192]],["pad_token_id",584,12,[598,45,1,[["type",600,4,[606,7,"integer"]],["default",615,7,[624,1,0]],["nullable",627,8,[637,4,true]]]]],["eos_token_id",646,12,[660,25,1,[["type",662,4,[668,3,"any"]],["default",673,7,[682,1,1]]]]],["bos_token_id",688,12,[702,25,1,[["type",704,4,[710,3,"any"]],["default",715,7,[724,1,2]]]]],["tie_word_embeddings",730,19,[751,4,true]],["mlp_bias",758,8,[768,4,null]],["query_pre_attn_scalar",775,21,[798,30,1,[["type",800,4,[806,6,"number"]],["default",814,7,[823,3,256]]]]],["attn_logit_softcapping",831,22,[855,45,1,[["type",857,4,[863,6,"number"]],["default",871,7,[880,2,50]],["nullable",884,8,[894,4,true]]]]],["final_logit_softcapping",903,23,[928,45,1,[["type",930,4,[936,6,"number"]],["default",944,7,[953,2,30]],["nullable",957,8,[967,4,true]]]]],["use_bidirectional_attention",976,27,[1005,137,1,[["type",1007,4,[1013,7,"boolean"]],["only",1022,4,[1028,13,0,[[1029,4,null],[1035,5,false]]]],["because",1043,7,[1052,88,"what the reference then does depends on which of its implementations of attention runs"]]]]]]]],["ignore",1144,6,[1154,43,1,[["what the class does not read",1154,28,[1184,12,0,[[1185,10,"hidden_act"]]]]]]],["let",1198,3,[1205,116,1,[["default_types",1205,13,[1220,100,"= [if i % 2 == 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]]]]],["spec",1322,4,[1330,252,1,[["input",1330,5,[1337,27,1,[["tokens",1339,6,[1347,15,1,[["scale",1349,5,[1356,4,"sqrt"]]]]]]]],["attention",1367,9,[1382,80,1,[["scale",1382,5,[1389,34,1,[["rsqrt",1391,5,[1398,23,"= query_pre_attn_scalar"]]]]],["softcap",1428,7,[1437,24,"= attn_logit_softcapping"]]]]],["ffn",1464,3,[1469,40,1,[["act",1471,3,[1476,19,"= hidden_activation"]],["bias",1497,4,[1503,4,null]]]]],["norm",1545,4,[1551,30,1,[["place",1553,5,[1560,8,"sandwich"]],["offset",1570,6,[1578,1,1]]]]]]]],["weights",1583,7,[1594,240,1,[["layers.{i}.attention_output_norm",1594,32,[1628,49,1,[["module",1630,6,[1638,37,"layers.{i}.post_attention_layernorm"]]]]],["layers.{i}.ffn_norm",1680,19,[1701,50,1,[["module",1703,6,[1711,38,"layers.{i}.pre_feedforward_layernorm"]]]]],["layers.{i}.ffn_output_norm",1754,26,[1782,51,1,[["module",1784,6,[1792,39,"layers.{i}.post_feedforward_layernorm"]]]]]]]],["classes",1835,7,[1904,300,1,[["ForCausalLM",1904,11,[1921,254,1,[["spec",1921,4,[1933,242,1,[["outputs",1933,7,[1950,225,1,[["$first",1950,6,[1968,207,0,[[1970,88,1,[["$when",1972,5,[1979,21,"= tie_word_embeddings"]],["lm",2002,2,[2006,50,1,[["tied",2008,4,[2014,4,true]],["softcap",2020,7,[2029,25,"= final_logit_softcapping"]]]]]]],[2071,88,1,[["$when",2073,5,[2080,33,"= final_logit_softcapping != null"]],["lm",2115,2,[2119,38,1,[["softcap",2121,7,[2130,25,"= final_logit_softcapping"]]]]]]],[2172,2,"lm"]]]]]]]]]]]]],["ForQuestionAnswering",2177,20,[2199,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Gemma 2 (2024). transformers: models/gemma2/configuration_gemma2.py, modeling_gemma2.py (4.57 and 5.17).
family: gemma2
extends: windowed
model_type: gemma2
class: Gemma2

config:
  vocab_size: 256000
  hidden_size: 2304
  intermediate_size: 9216
  num_hidden_layers: 26
  num_attention_heads: 8
  num_key_value_heads: { type: integer, default: 4 }
  head_dim: { type: integer, default: 256 }
  hidden_act: null
  hidden_activation: { default: gelu_pytorch_tanh, map: activation }
  max_position_embeddings: 8192
  pad_token_id: { type: integer, default: 0, nullable: true }
  eos_token_id: { type: any, default: 1 }
  bos_token_id: { type: any, default: 2 }
  tie_word_embeddings: true
  mlp_bias: null
  query_pre_attn_scalar: { type: number, default: 256 }
  attn_logit_softcapping: { type: number, default: 50, nullable: true }
  final_logit_softcapping: { type: number, default: 30, nullable: true }
  use_bidirectional_attention: { type: boolean, only: [null, false], because: "what the reference then does depends on which of its implementations of attention runs" }

ignore:
  what the class does not read: [hidden_act]

let:
  default_types: "= [if i % 2 == 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"

spec:
  input: { tokens: { scale: sqrt } }
  attention:
    scale: { rsqrt: = query_pre_attn_scalar }
    softcap: = attn_logit_softcapping
  ffn: { act: = hidden_activation, bias: null }
  # Weights are stored less one.
  norm: { place: sandwich, offset: 1 }

weights:
  layers.{i}.attention_output_norm: { module: "layers.{i}.post_attention_layernorm" }
  layers.{i}.ffn_norm: { module: "layers.{i}.pre_feedforward_layernorm" }
  layers.{i}.ffn_output_norm: { module: "layers.{i}.post_feedforward_layernorm" }

classes:
  # Of the heads, that of the vocabulary alone is capped.
  ForCausalLM:
    spec:
      outputs:
        $first:
          - { $when: = tie_word_embeddings, lm: { tied: true, softcap: = final_logit_softcapping } }
          - { $when: = final_logit_softcapping != null, lm: { softcap: = final_logit_softcapping } }
          - lm
  ForQuestionAnswering: null
`,
  },
  {
    family: "gemma3",
    modelTypes: ["gemma3_text"],
    file: "families/gemma3.yaml",
    tree: `[293,4774,1,[["family",293,6,[301,6,"gemma3"]],["extends",308,7,[317,6,"gemma2"]],["model_type",324,10,[336,11,"gemma3_text"]],["class",348,5,[355,6,"Gemma3"]],["config",363,6,[373,2310,1,[["vocab_size",373,10,[385,6,262208]],["max_position_embeddings",394,23,[419,6,131072]],["original_max_position_embeddings",428,32,[462,4,null]],["partial_rotary_factor",469,21,[492,4,null]],["rope_local_base_freq",499,20,[521,6,"number"]],["rope_parameters",530,15,[551,1879,1,[["keys",551,4,[563,1867,1,[["type",563,4,[569,4,null]],["rope_type",580,9,[591,4,null]],["rope_theta",602,10,[614,4,null]],["partial_rotary_factor",625,21,[648,4,null]],["factor",659,6,[667,4,null]],["original_max_position_embeddings",678,32,[712,4,null]],["attention_factor",723,16,[741,4,null]],["low_freq_factor",752,15,[769,4,null]],["high_freq_factor",780,16,[798,4,null]],["beta_fast",809,9,[820,4,null]],["beta_slow",831,9,[842,4,null]],["truncate",853,8,[863,4,null]],["mscale",874,6,[882,4,null]],["mscale_all_dim",893,14,[909,4,null]],["short_factor",920,12,[934,4,null]],["long_factor",945,11,[958,4,null]],["full_attention",969,14,[993,702,1,[["type",993,4,[999,3,"map"]],["keys",1011,4,[1027,668,1,[["type",1027,4,[1033,80,1,[["type",1035,4,[1041,6,"string"]],["only",1049,4,[1055,56,0,[[1056,4,null],[1062,7,"default"],[1071,6,"linear"],[1079,7,"dynamic"],[1088,4,"yarn"],[1094,8,"longrope"],[1104,6,"llama3"]]]]]]],["rope_type",1124,9,[1135,80,1,[["type",1137,4,[1143,6,"string"]],["only",1151,4,[1157,56,0,[[1158,4,null],[1164,7,"default"],[1173,6,"linear"],[1181,7,"dynamic"],[1190,4,"yarn"],[1196,8,"longrope"],[1206,6,"llama3"]]]]]]],["rope_theta",1226,10,[1238,6,"number"]],["partial_rotary_factor",1255,21,[1278,6,"number"]],["factor",1295,6,[1303,6,"number"]],["original_max_position_embeddings",1320,32,[1354,7,"integer"]],["attention_factor",1372,16,[1390,6,"number"]],["low_freq_factor",1407,15,[1424,6,"number"]],["high_freq_factor",1441,16,[1459,6,"number"]],["beta_fast",1476,9,[1487,6,"number"]],["beta_slow",1504,9,[1515,6,"number"]],["truncate",1532,8,[1542,37,1,[["type",1544,4,[1550,7,"boolean"]],["only",1559,4,[1565,12,0,[[1566,4,null],[1572,4,true]]]]]]],["mscale",1590,6,[1598,6,"number"]],["mscale_all_dim",1615,14,[1631,6,"number"]],["short_factor",1648,12,[1662,4,"list"]],["long_factor",1677,11,[1690,4,"list"]]]]]]]],["sliding_attention",1701,17,[1728,702,1,[["type",1728,4,[1734,3,"map"]],["keys",1746,4,[1762,668,1,[["type",1762,4,[1768,80,1,[["type",1770,4,[1776,6,"string"]],["only",1784,4,[1790,56,0,[[1791,4,null],[1797,7,"default"],[1806,6,"linear"],[1814,7,"dynamic"],[1823,4,"yarn"],[1829,8,"longrope"],[1839,6,"llama3"]]]]]]],["rope_type",1859,9,[1870,80,1,[["type",1872,4,[1878,6,"string"]],["only",1886,4,[1892,56,0,[[1893,4,null],[1899,7,"default"],[1908,6,"linear"],[1916,7,"dynamic"],[1925,4,"yarn"],[1931,8,"longrope"],[1941,6,"llama3"]]]]]]],["rope_theta",1961,10,[1973,6,"number"]],["partial_rotary_factor",1990,21,[2013,6,"number"]],["factor",2030,6,[2038,6,"number"]],["original_max_position_embeddings",2055,32,[2089,7,"integer"]],["attention_factor",2107,16,[2125,6,"number"]],["low_freq_factor",2142,15,[2159,6,"number"]],["high_freq_factor",2176,16,[2194,6,"number"]],["beta_fast",2211,9,[2222,6,"number"]],["beta_slow",2239,9,[2250,6,"number"]],["truncate",2267,8,[2277,37,1,[["type",2279,4,[2285,7,"boolean"]],["only",2294,4,[2300,12,0,[[2301,4,null],[2307,4,true]]]]]]],["mscale",2325,6,[2333,6,"number"]],["mscale_all_dim",2350,14,[2366,6,"number"]],["short_factor",2383,12,[2397,4,"list"]],["long_factor",2412,11,[2425,4,"list"]]]]]]]]]]]]]],["sliding_window_pattern",2476,22,[2500,1,6]],["attn_logit_softcapping",2504,22,[2528,4,null]],["final_logit_softcapping",2535,23,[2560,17,1,[["default",2562,7,[2571,4,null]]]]],["use_bidirectional_attention",2580,27,[2609,73,1,[["default",2611,7,[2620,5,false]],["type",2627,4,[2633,4,null]],["only",2639,4,[2645,4,null]],["because",2651,7,[2660,4,null]],["nullable",2666,8,[2676,4,true]]]]]]]],["ignore",2684,6,[2694,133,1,[["what the class does not read",2694,28,[2724,36,0,[[2725,10,"hidden_act"],[2737,22,"attn_logit_softcapping"]]]],["what layer_types says for each layer",2763,36,[2801,25,0,[[2802,23,"_sliding_window_pattern"]]]]]]],["let",2828,3,[2835,840,1,[["default_theta",2835,13,[2850,7,1000000]],["rope_names",2860,10,[2872,18,"= ['all', 'local']"]],["ropes",2893,5,[2904,101,1,[["all",2904,3,[2909,48,"= rope_scaling ?? rope_parameters.full_attention"]],["local",2962,5,[2969,35,"= rope_parameters.sliding_attention"]]]]],["rope_bases",3007,10,[3023,106,1,[["all",3023,3,[3028,57,"= rope_parameters.full_attention.rope_theta ?? rope_theta"]],["local",3090,5,[3097,31,"= rope_local_base_freq ?? 10000"]]]]],["rope_fractions",3131,14,[3147,54,1,[["$value",3149,6,[3157,42,"= ropes[name].partial_rotary_factor ?? 1"]]]]],["rope_originals",3204,14,[3220,87,1,[["$value",3222,6,[3230,75,"= ropes[name].original_max_position_embeddings ?? max_position_embeddings"]]]]],["default_types",3310,13,[3325,127,"= [if (i + 1) % sliding_window_pattern != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["both_ways",3455,9,[3466,38,"= use_bidirectional_attention ?? false"]],["swapped",3609,7,[3618,56,"= rope_scalings.all != null and 'local' in layer_names"]]]]],["require",3676,7,[3687,211,1,[["one scaling at most",3687,19,[3712,186,1,[["that",3712,4,[3718,58,"= rope_scalings.all == null or rope_scalings.local == null"]],["key",3781,3,[3786,33,"rope_parameters.sliding_attention"]],["because",3824,7,[3833,64,"rotary positions are scaled in one kind of layers, not in both"]]]]]]]],["spec",3899,4,[3907,694,1,[["type",3907,4,[3913,44,"= if both_ways then 'encoder' else 'decoder'"]],["position",3960,8,[3974,137,1,[["rope",3974,4,[3986,125,1,[["theta",3986,5,[3993,56,"= if swapped then rope_thetas.local else rope_thetas.all"]],["scaling",4056,7,[4065,45,"= if swapped then null else rope_scalings.all"]]]]]]]],["attention",4113,9,[4128,32,1,[["softcap",4128,7,[4137,4,null]],["qk_norm",4146,7,[4155,4,"head"]]]]],["variants",4162,8,[4176,425,1,[["local",4176,5,[4251,207,1,[["attention",4251,9,[4262,84,1,[["window",4264,6,[4272,72,"= if both_ways then [floor(window / 2), floor(window / 2)] else window"]]]]],["position",4353,8,[4363,94,1,[["$when",4365,5,[4372,13,"= not swapped"]],["rope",4387,4,[4393,62,1,[["theta",4395,5,[4402,19,"= rope_thetas.local"]],["scaling",4423,7,[4432,21,"= rope_scalings.local"]]]]]]]]]]],["global",4462,6,[4470,130,1,[["$when",4472,5,[4479,39,"= swapped and 'global' in layer_names"]],["position",4520,8,[4530,68,1,[["rope",4532,4,[4538,58,1,[["theta",4540,5,[4547,17,"= rope_thetas.all"]],["scaling",4566,7,[4575,19,"= rope_scalings.all"]]]]]]]]]]]]]]]]],["weights",4602,7,[4613,150,1,[["layers.{i}.attention.query_norm",4613,31,[4646,41,1,[["module",4648,6,[4656,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",4690,29,[4721,41,1,[["module",4723,6,[4731,29,"layers.{i}.self_attn.k_norm"]]]]]]]],["classes",4764,7,[4775,292,1,[["Model",4775,5,[4782,4,null]],["TextModel",4789,9,[4804,41,1,[["results",4804,7,[4819,26,1,[["last_hidden_state",4819,17,[4838,6,"hidden"]]]]]]]],["ForSequenceClassification",4847,25,[4874,4,null]],["TextForSequenceClassification",4881,29,[4916,120,1,[["spec",4916,4,[4928,77,1,[["outputs",4928,7,[4945,60,1,[["cls",4945,3,[4950,54,1,[["pool",4952,4,[4958,12,"= last_token"]],["project",4972,7,[4981,8,"= labels"]],["bias",4991,4,[4997,5,false]]]]]]]]]]],["results",5009,7,[5024,12,1,[["logits",5024,6,[5032,3,"cls"]]]]]]]],["ForTokenClassification",5038,22,[5062,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Gemma 3, the text model (2025). transformers: models/gemma3/configuration_gemma3.py, modeling_gemma3.py (4.57 and 5.17).
# Layers with a window rotate by a base of their own, and what scales the others does not act on them.
family: gemma3
extends: gemma2
model_type: gemma3_text
class: Gemma3

config:
  vocab_size: 262208
  max_position_embeddings: 131072
  original_max_position_embeddings: null
  partial_rotary_factor: null
  rope_local_base_freq: number
  rope_parameters:
    keys:
      type: null
      rope_type: null
      rope_theta: null
      partial_rotary_factor: null
      factor: null
      original_max_position_embeddings: null
      attention_factor: null
      low_freq_factor: null
      high_freq_factor: null
      beta_fast: null
      beta_slow: null
      truncate: null
      mscale: null
      mscale_all_dim: null
      short_factor: null
      long_factor: null
      full_attention:
        type: map
        keys:
          type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
          rope_type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
          rope_theta: number
          partial_rotary_factor: number
          factor: number
          original_max_position_embeddings: integer
          attention_factor: number
          low_freq_factor: number
          high_freq_factor: number
          beta_fast: number
          beta_slow: number
          truncate: { type: boolean, only: [null, true] }
          mscale: number
          mscale_all_dim: number
          short_factor: list
          long_factor: list
      sliding_attention:
        type: map
        keys:
          type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
          rope_type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
          rope_theta: number
          partial_rotary_factor: number
          factor: number
          original_max_position_embeddings: integer
          attention_factor: number
          low_freq_factor: number
          high_freq_factor: number
          beta_fast: number
          beta_slow: number
          truncate: { type: boolean, only: [null, true] }
          mscale: number
          mscale_all_dim: number
          short_factor: list
          long_factor: list
  # Every so many layers one sees all keys.
  sliding_window_pattern: 6
  attn_logit_softcapping: null
  final_logit_softcapping: { default: null }
  use_bidirectional_attention: { default: false, type: null, only: null, because: null, nullable: true }

ignore:
  what the class does not read: [hidden_act, attn_logit_softcapping]
  what layer_types says for each layer: [_sliding_window_pattern]

let:
  default_theta: 1000000
  rope_names: = ['all', 'local']
  ropes:
    all: = rope_scaling ?? rope_parameters.full_attention
    local: = rope_parameters.sliding_attention
  rope_bases:
    all: = rope_parameters.full_attention.rope_theta ?? rope_theta
    local: = rope_local_base_freq ?? 10000
  rope_fractions: { $value: "= ropes[name].partial_rotary_factor ?? 1" }
  rope_originals: { $value: "= ropes[name].original_max_position_embeddings ?? max_position_embeddings" }
  default_types: "= [if (i + 1) % sliding_window_pattern != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"
  both_ways: = use_bidirectional_attention ?? false
  # A scaling in a variant would be merged into the spec's own, so the spec's own is the one without.
  swapped: "= rope_scalings.all != null and 'local' in layer_names"

require:
  one scaling at most:
    that: = rope_scalings.all == null or rope_scalings.local == null
    key: rope_parameters.sliding_attention
    because: "rotary positions are scaled in one kind of layers, not in both"

spec:
  type: = if both_ways then 'encoder' else 'decoder'
  position:
    rope:
      theta: = if swapped then rope_thetas.local else rope_thetas.all
      scaling: = if swapped then null else rope_scalings.all
  attention:
    softcap: null
    qk_norm: head
  variants:
    local:
      # A window over both sides reaches half as far to each.
      attention: { window: "= if both_ways then [floor(window / 2), floor(window / 2)] else window" }
      position: { $when: = not swapped, rope: { theta: = rope_thetas.local, scaling: = rope_scalings.local } }
    global: { $when: "= swapped and 'global' in layer_names", position: { rope: { theta: = rope_thetas.all, scaling: = rope_scalings.all } } }

weights:
  layers.{i}.attention.query_norm: { module: "layers.{i}.self_attn.q_norm" }
  layers.{i}.attention.key_norm: { module: "layers.{i}.self_attn.k_norm" }

classes:
  Model: null
  TextModel:
    results:
      last_hidden_state: hidden
  ForSequenceClassification: null
  TextForSequenceClassification:
    spec:
      outputs:
        cls: { pool: = last_token, project: = labels, bias: false }
    results:
      logits: cls
  ForTokenClassification: null
`,
  },
  {
    family: "glm",
    modelTypes: ["glm"],
    file: "families/glm.yaml",
    tree: `[164,1168,1,[["family",164,6,[172,3,"glm"]],["extends",176,7,[185,5,"llama"]],["model_type",191,10,[203,3,"glm"]],["class",207,5,[214,3,"Glm"]],["config",219,6,[229,453,1,[["vocab_size",229,10,[241,6,151552]],["intermediate_size",250,17,[269,5,13696]],["num_hidden_layers",277,17,[296,2,40]],["num_key_value_heads",301,19,[322,45,1,[["type",324,4,[330,7,"integer"]],["default",339,7,[348,1,2]],["nullable",351,8,[361,4,true]]]]],["head_dim",370,8,[380,47,1,[["type",382,4,[388,7,"integer"]],["default",397,7,[406,3,128]],["nullable",411,8,[421,4,true]]]]],["max_position_embeddings",430,23,[455,6,131072]],["rms_norm_eps",464,12,[478,22,1,[["default",480,7,[489,9,1.5625e-7]]]]],["attention_bias",503,14,[519,4,true]],["mlp_bias",526,8,[536,4,null]],["pad_token_id",543,12,[557,50,1,[["type",559,4,[565,7,"integer"]],["default",574,7,[583,6,151329]],["nullable",591,8,[601,4,true]]]]],["bos_token_id",610,12,[624,3,"any"]],["eos_token_id",630,12,[644,37,1,[["default",646,7,[655,24,0,[[656,6,151329],[664,6,151336],[672,6,151338]]]]]]]]]],["let",683,3,[690,21,1,[["default_partial",690,15,[707,3,0.5]]]]],["require",712,7,[723,25,1,[["whole heads rotate",723,18,[743,4,null]]]]],["spec",749,4,[757,142,1,[["position",757,8,[767,33,1,[["rope",769,4,[775,23,1,[["layout",777,6,[785,11,"interleaved"]]]]]]]],["attention",803,9,[814,62,1,[["bias",816,4,[822,52,"= if attention_bias then ['q', 'k', 'v'] else null"]]]]],["ffn",879,3,[884,14,1,[["bias",886,4,[892,4,null]]]]]]]],["weights",900,7,[911,382,1,[["layers.{i}.ffn.gate",911,19,[932,4,null]],["layers.{i}.ffn.up",939,17,[958,4,null]],["layers.{i}.ffn.gate.weight",965,26,[993,124,1,[["from",995,4,[1001,36,"layers.{i}.mlp.gate_up_proj.weight"]],["steps",1039,5,[1046,69,0,[[1047,56,1,[["slice",1049,5,[1056,45,1,[["axis",1058,4,[1064,1,0]],["from",1067,4,[1073,1,0]],["to",1076,2,[1080,19,"= intermediate_size"]]]]]]],[1105,9,"transpose"]]]]]]],["layers.{i}.ffn.up.weight",1120,24,[1146,146,1,[["from",1148,4,[1154,36,"layers.{i}.mlp.gate_up_proj.weight"]],["steps",1192,5,[1199,91,0,[[1200,78,1,[["slice",1202,5,[1209,67,1,[["axis",1211,4,[1217,1,0]],["from",1220,4,[1226,19,"= intermediate_size"]],["to",1247,2,[1251,23,"= 2 * intermediate_size"]]]]]]],[1280,9,"transpose"]]]]]]]]]],["classes",1294,7,[1305,27,1,[["ForQuestionAnswering",1305,20,[1327,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# GLM-4 of 2024. transformers: models/glm/configuration_glm.py, modeling_glm.py (4.57 and 5.17).
family: glm
extends: llama
model_type: glm
class: Glm

config:
  vocab_size: 151552
  intermediate_size: 13696
  num_hidden_layers: 40
  num_key_value_heads: { type: integer, default: 2, nullable: true }
  head_dim: { type: integer, default: 128, nullable: true }
  max_position_embeddings: 131072
  rms_norm_eps: { default: 1.5625e-7 }
  attention_bias: true
  mlp_bias: null
  pad_token_id: { type: integer, default: 151329, nullable: true }
  bos_token_id: any
  eos_token_id: { default: [151329, 151336, 151338] }

let:
  default_partial: 0.5

require:
  whole heads rotate: null

spec:
  position: { rope: { layout: interleaved } }
  attention: { bias: "= if attention_bias then ['q', 'k', 'v'] else null" }
  ffn: { bias: null }

weights:
  layers.{i}.ffn.gate: null
  layers.{i}.ffn.up: null
  layers.{i}.ffn.gate.weight: { from: "layers.{i}.mlp.gate_up_proj.weight", steps: [{ slice: { axis: 0, from: 0, to: = intermediate_size } }, transpose] }
  layers.{i}.ffn.up.weight: { from: "layers.{i}.mlp.gate_up_proj.weight", steps: [{ slice: { axis: 0, from: = intermediate_size, to: = 2 * intermediate_size } }, transpose] }

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "glm4",
    modelTypes: ["glm4"],
    file: "families/glm4.yaml",
    tree: `[171,260,1,[["family",171,6,[179,4,"glm4"]],["extends",184,7,[193,3,"glm"]],["model_type",197,10,[209,4,"glm4"]],["class",214,5,[221,4,"Glm4"]],["spec",227,4,[235,26,1,[["norm",235,4,[241,19,1,[["place",243,5,[250,8,"sandwich"]]]]]]]],["weights",262,7,[273,158,1,[["layers.{i}.attention_output_norm",273,32,[307,49,1,[["module",309,6,[317,37,"layers.{i}.post_self_attn_layernorm"]]]]],["layers.{i}.ffn_output_norm",359,26,[387,43,1,[["module",389,6,[397,31,"layers.{i}.post_mlp_layernorm"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# GLM-4-0414 (2025). transformers: models/glm4/configuration_glm4.py, modeling_glm4.py (4.57 and 5.17).
family: glm4
extends: glm
model_type: glm4
class: Glm4

spec:
  norm: { place: sandwich }

weights:
  layers.{i}.attention_output_norm: { module: "layers.{i}.post_self_attn_layernorm" }
  layers.{i}.ffn_output_norm: { module: "layers.{i}.post_mlp_layernorm" }
`,
  },
  {
    family: "gpt-bigcode",
    modelTypes: ["gpt_bigcode"],
    file: "families/gpt-bigcode.yaml",
    tree: `[243,2996,1,[["family",243,6,[251,11,"gpt-bigcode"]],["extends",263,7,[272,6,"causal"]],["model_type",279,10,[291,11,"gpt_bigcode"]],["class",303,5,[310,10,"GPTBigCode"]],["config",322,6,[332,547,1,[["vocab_size",332,10,[344,35,1,[["required",346,8,[356,5,false]],["default",363,7,[372,5,50257]]]]],["n_positions",382,11,[395,4,1024]],["n_embd",402,6,[410,3,768]],["n_layer",416,7,[425,2,12]],["n_head",430,6,[438,2,12]],["n_inner",443,7,[452,7,"integer"]],["activation_function",479,19,[500,47,1,[["default",502,7,[511,17,"gelu_pytorch_tanh"]],["map",530,3,[535,10,"activation"]]]]],["layer_norm_epsilon",550,18,[570,33,1,[["type",572,4,[578,6,"number"]],["default",586,7,[595,6,0.00001]]]]],["scale_attn_weights",606,18,[626,4,true]],["multi_query",633,11,[646,4,true]],["resid_pdrop",653,11,[666,30,1,[["type",668,4,[674,6,"number"]],["default",682,7,[691,3,0.1]]]]],["embd_pdrop",699,10,[711,30,1,[["type",713,4,[719,6,"number"]],["default",727,7,[736,3,0.1]]]]],["attn_pdrop",744,10,[756,30,1,[["type",758,4,[764,6,"number"]],["default",772,7,[781,3,0.1]]]]],["bos_token_id",789,12,[803,29,1,[["type",805,4,[811,3,"any"]],["default",816,7,[825,5,50256]]]]],["eos_token_id",835,12,[849,29,1,[["type",851,4,[857,3,"any"]],["default",862,7,[871,5,50256]]]]]]]],["ignore",880,6,[890,433,1,[["precision of the reference's scores, not their value",890,54,[946,60,0,[[947,25,"attention_softmax_in_fp32"],[974,31,"scale_attention_softmax_in_fp32"]]]],["what follows from multi_query",1009,29,[1040,21,0,[[1041,19,"num_key_value_heads"]]]],["of the published files, read by no class",1064,40,[1106,216,0,[[1107,16,"inference_runner"],[1125,21,"pre_allocate_kv_cache"],[1148,19,"max_sequence_length"],[1169,14,"max_batch_size"],[1185,14,"pad_key_length"],[1201,21,"validate_runner_input"],[1224,12,"summary_type"],[1238,16,"summary_use_proj"],[1256,18,"summary_activation"],[1276,22,"summary_proj_to_labels"],[1300,21,"summary_first_dropout"]]]]]]],["let",1324,3,[1331,76,1,[["kv_heads",1331,8,[1341,35,"= if multi_query then 1 else n_head"]],["shared",1379,6,[1387,19,"= n_head / kv_heads"]]]]],["indices",1408,7,[1417,14,1,[["i",1419,1,[1422,7,"n_layer"]]]]],["spec",1433,4,[1441,428,1,[["context",1441,7,[1450,13,"= n_positions"]],["d_model",1466,7,[1475,8,"= n_embd"]],["layers",1486,6,[1494,9,"= n_layer"]],["position",1506,8,[1516,7,"learned"]],["attention",1526,9,[1541,109,1,[["heads",1541,5,[1548,8,"= n_head"]],["kv_heads",1561,8,[1571,26,"= unless(kv_heads, n_head)"]],["scale",1602,5,[1609,40,"= if scale_attn_weights then null else 1"]]]]],["ffn",1652,3,[1657,61,1,[["d_ff",1659,4,[1665,23,"= n_inner ?? 4 * n_embd"]],["act",1690,3,[1695,21,"= activation_function"]]]]],["norm",1721,4,[1727,54,1,[["kind",1729,4,[1735,5,"layer"]],["eps",1742,3,[1747,20,"= layer_norm_epsilon"]],["place",1769,5,[1776,3,"pre"]]]]],["dropout",1784,7,[1793,75,1,[["hidden",1795,6,[1803,13,"= resid_pdrop"]],["attention",1818,9,[1829,12,"= attn_pdrop"]],["embedding",1843,9,[1854,12,"= embd_pdrop"]]]]]]]],["results",1870,7,[1881,82,1,[["hidden_states.{i}",1881,17,[1900,17,"hidden_states.{i}"]],["hidden_states.{n_layer}",1920,23,[1945,17,"last_hidden_state"]]]]],["names",1964,5,[1973,35,0,[[1975,32,1,[["prefix",1977,6,[1985,12,"transformer."]],["to",1999,2,[2003,2,""]]]]]]],["weights",2117,7,[2128,941,1,[["embedding.tokens",2128,16,[2146,65,0,[[2147,10,"wte.weight"],[2159,51,1,[["from",2161,4,[2167,14,"lm_head.weight"]],["when",2183,4,[2189,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2214,19,[2235,10,"wpe.weight"]],["layers.{i}.attention.query",2248,26,[2276,148,1,[["linear",2278,6,[2286,19,"h.{i}.attn.c_attn"]],["steps",2307,5,[2314,108,0,[[2315,106,1,[["split",2317,5,[2324,95,1,[["axis",2326,4,[2332,1,0]],["as",2335,2,[2339,45,0,[[2340,10,"= kv_heads"],[2352,12,"= shared + 2"],[2366,17,"= n_embd / n_head"]]]],["take",2386,4,[2392,25,0,[[2393,3,"all"],[2398,13,0,[[2399,1,0],[2402,8,"= shared"]]],[2413,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",2427,24,[2453,143,1,[["linear",2455,6,[2463,19,"h.{i}.attn.c_attn"]],["steps",2484,5,[2491,103,0,[[2492,101,1,[["split",2494,5,[2501,90,1,[["axis",2503,4,[2509,1,0]],["as",2512,2,[2516,45,0,[[2517,10,"= kv_heads"],[2529,12,"= shared + 2"],[2543,17,"= n_embd / n_head"]]]],["take",2563,4,[2569,20,0,[[2570,3,"all"],[2575,8,"= shared"],[2585,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",2599,26,[2627,147,1,[["linear",2629,6,[2637,19,"h.{i}.attn.c_attn"]],["steps",2658,5,[2665,107,0,[[2666,105,1,[["split",2668,5,[2675,94,1,[["axis",2677,4,[2683,1,0]],["as",2686,2,[2690,45,0,[[2691,10,"= kv_heads"],[2703,12,"= shared + 2"],[2717,17,"= n_embd / n_head"]]]],["take",2737,4,[2743,24,0,[[2744,3,"all"],[2749,12,"= shared + 1"],[2763,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",2777,27,[2806,31,1,[["linear",2808,6,[2816,19,"h.{i}.attn.c_proj"]]]]],["layers.{i}.attention_norm",2840,25,[2867,24,1,[["module",2869,6,[2877,12,"h.{i}.ln_1"]]]]],["layers.{i}.ffn.up",2894,17,[2913,28,1,[["linear",2915,6,[2923,16,"h.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",2944,19,[2965,30,1,[["linear",2967,6,[2975,18,"h.{i}.mlp.c_proj"]]]]],["layers.{i}.ffn_norm",2998,19,[3019,24,1,[["module",3021,6,[3029,12,"h.{i}.ln_2"]]]]],["norm",3046,4,[3052,16,1,[["module",3054,6,[3062,4,"ln_f"]]]]]]]],["duplicates",3070,10,[3084,62,1,[["lm_head.weight",3084,14,[3100,45,1,[["of",3102,2,[3106,10,"wte.weight"]],["when",3118,4,[3124,19,"tie_word_embeddings"]]]]]]]],["buffers",3147,7,[3156,43,0,[[3157,4,"bias"],[3163,13,"h.*.attn.bias"],[3178,20,"h.*.attn.masked_bias"]]]],["classes",3201,7,[3212,27,1,[["ForQuestionAnswering",3212,20,[3234,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# SantaCoder and StarCoder (Ben Allal et al., 2023; Li et al., 2023).
# transformers: models/gpt_bigcode/configuration_gpt_bigcode.py, modeling_gpt_bigcode.py (4.57 and 5.17).
family: gpt-bigcode
extends: causal
model_type: gpt_bigcode
class: GPTBigCode

config:
  vocab_size: { required: false, default: 50257 }
  n_positions: 1024
  n_embd: 768
  n_layer: 12
  n_head: 12
  n_inner: integer # null: 4 n_embd
  activation_function: { default: gelu_pytorch_tanh, map: activation }
  layer_norm_epsilon: { type: number, default: 1.0e-5 }
  scale_attn_weights: true
  multi_query: true
  resid_pdrop: { type: number, default: 0.1 }
  embd_pdrop: { type: number, default: 0.1 }
  attn_pdrop: { type: number, default: 0.1 }
  bos_token_id: { type: any, default: 50256 }
  eos_token_id: { type: any, default: 50256 }

ignore:
  "precision of the reference's scores, not their value": [attention_softmax_in_fp32, scale_attention_softmax_in_fp32]
  what follows from multi_query: [num_key_value_heads]
  of the published files, read by no class: [inference_runner, pre_allocate_kv_cache, max_sequence_length, max_batch_size, pad_key_length, validate_runner_input, summary_type, summary_use_proj, summary_activation, summary_proj_to_labels, summary_first_dropout]

let:
  kv_heads: = if multi_query then 1 else n_head
  shared: = n_head / kv_heads

indices: { i: n_layer }

spec:
  context: = n_positions
  d_model: = n_embd
  layers: = n_layer
  position: learned
  attention:
    heads: = n_head
    kv_heads: = unless(kv_heads, n_head)
    scale: = if scale_attn_weights then null else 1
  ffn: { d_ff: = n_inner ?? 4 * n_embd, act: = activation_function }
  norm: { kind: layer, eps: = layer_norm_epsilon, place: pre }
  dropout: { hidden: = resid_pdrop, attention: = attn_pdrop, embedding: = embd_pdrop }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{n_layer}: last_hidden_state

names:
  - { prefix: transformer., to: "" }

# Rows of c_attn: for each head of keys and values the queries that share it, then the key, then the value.
weights:
  embedding.tokens: [wte.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  embedding.positions: wpe.weight
  layers.{i}.attention.query: { linear: "h.{i}.attn.c_attn", steps: [{ split: { axis: 0, as: [= kv_heads, = shared + 2, = n_embd / n_head], take: [all, [0, = shared], all] } }] }
  layers.{i}.attention.key: { linear: "h.{i}.attn.c_attn", steps: [{ split: { axis: 0, as: [= kv_heads, = shared + 2, = n_embd / n_head], take: [all, = shared, all] } }] }
  layers.{i}.attention.value: { linear: "h.{i}.attn.c_attn", steps: [{ split: { axis: 0, as: [= kv_heads, = shared + 2, = n_embd / n_head], take: [all, = shared + 1, all] } }] }
  layers.{i}.attention.output: { linear: "h.{i}.attn.c_proj" }
  layers.{i}.attention_norm: { module: "h.{i}.ln_1" }
  layers.{i}.ffn.up: { linear: "h.{i}.mlp.c_fc" }
  layers.{i}.ffn.down: { linear: "h.{i}.mlp.c_proj" }
  layers.{i}.ffn_norm: { module: "h.{i}.ln_2" }
  norm: { module: ln_f }

duplicates:
  lm_head.weight: { of: wte.weight, when: tie_word_embeddings }

buffers: [bias, h.*.attn.bias, h.*.attn.masked_bias]

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "gpt-j",
    modelTypes: ["gptj"],
    file: "families/gpt-j.yaml",
    tree: `[188,2338,1,[["family",188,6,[196,5,"gpt-j"]],["extends",202,7,[211,6,"causal"]],["model_type",218,10,[230,4,"gptj"]],["class",235,5,[242,4,"GPTJ"]],["config",248,6,[258,532,1,[["vocab_size",258,10,[270,35,1,[["required",272,8,[282,5,false]],["default",289,7,[298,5,50400]]]]],["n_positions",308,11,[321,4,2048]],["n_embd",328,6,[336,4,4096]],["n_layer",343,7,[352,2,28]],["n_head",357,6,[365,2,16]],["rotary_dim",370,10,[382,2,64]],["n_inner",387,7,[396,7,"integer"]],["activation_function",423,19,[444,38,1,[["default",446,7,[455,8,"gelu_new"]],["map",465,3,[470,10,"activation"]]]]],["layer_norm_epsilon",485,18,[505,33,1,[["type",507,4,[513,6,"number"]],["default",521,7,[530,6,0.00001]]]]],["resid_pdrop",541,11,[554,28,1,[["type",556,4,[562,6,"number"]],["default",570,7,[579,1,0]]]]],["embd_pdrop",585,10,[597,28,1,[["type",599,4,[605,6,"number"]],["default",613,7,[622,1,0]]]]],["attn_pdrop",628,10,[640,28,1,[["type",642,4,[648,6,"number"]],["default",656,7,[665,1,0]]]]],["bos_token_id",671,12,[685,29,1,[["type",687,4,[693,3,"any"]],["default",698,7,[707,5,50256]]]]],["eos_token_id",717,12,[731,29,1,[["type",733,4,[739,3,"any"]],["default",744,7,[753,5,50256]]]]],["tie_word_embeddings",763,19,[784,5,false]]]]],["ignore",791,6,[801,177,1,[["of the published files, read by no class",801,40,[843,134,0,[[844,5,"n_ctx"],[851,6,"rotary"],[859,18,"scale_attn_weights"],[879,12,"summary_type"],[893,16,"summary_use_proj"],[911,18,"summary_activation"],[931,22,"summary_proj_to_labels"],[955,21,"summary_first_dropout"]]]]]]],["indices",979,7,[988,14,1,[["i",990,1,[993,7,"n_layer"]]]]],["spec",1004,4,[1012,459,1,[["context",1012,7,[1021,13,"= n_positions"]],["d_model",1037,7,[1046,8,"= n_embd"]],["layers",1057,6,[1065,9,"= n_layer"]],["position",1077,8,[1091,87,1,[["rope",1091,4,[1097,80,1,[["layout",1099,6,[1107,11,"interleaved"]],["fraction",1120,8,[1130,45,"= unless(rotary_dim / (n_embd / n_head), 1)"]]]]]]]],["block",1180,5,[1187,18,0,[[1188,16,0,[[1189,9,"attention"],[1200,3,"ffn"]]]]]],["attention",1208,9,[1219,32,1,[["heads",1221,5,[1228,8,"= n_head"]],["bias",1238,4,[1244,5,false]]]]],["ffn",1254,3,[1259,61,1,[["d_ff",1261,4,[1267,23,"= n_inner ?? 4 * n_embd"]],["act",1292,3,[1297,21,"= activation_function"]]]]],["norm",1323,4,[1329,54,1,[["kind",1331,4,[1337,5,"layer"]],["eps",1344,3,[1349,20,"= layer_norm_epsilon"]],["place",1371,5,[1378,3,"pre"]]]]],["dropout",1386,7,[1395,75,1,[["hidden",1397,6,[1405,13,"= resid_pdrop"]],["attention",1420,9,[1431,12,"= attn_pdrop"]],["embedding",1445,9,[1456,12,"= embd_pdrop"]]]]]]]],["results",1472,7,[1483,82,1,[["hidden_states.{i}",1483,17,[1502,17,"hidden_states.{i}"]],["hidden_states.{n_layer}",1522,23,[1547,17,"last_hidden_state"]]]]],["names",1566,5,[1575,35,0,[[1577,32,1,[["prefix",1579,6,[1587,12,"transformer."]],["to",1601,2,[1605,2,""]]]]]]],["weights",1611,7,[1622,507,1,[["embedding.tokens",1622,16,[1640,65,0,[[1641,10,"wte.weight"],[1653,51,1,[["from",1655,4,[1661,14,"lm_head.weight"]],["when",1677,4,[1683,19,"tie_word_embeddings"]]]]]]],["layers.{i}.norm",1708,15,[1725,24,1,[["module",1727,6,[1735,12,"h.{i}.ln_1"]]]]],["layers.{i}.attention.query",1752,26,[1780,31,1,[["linear",1782,6,[1790,19,"h.{i}.attn.q_proj"]]]]],["layers.{i}.attention.key",1814,24,[1840,31,1,[["linear",1842,6,[1850,19,"h.{i}.attn.k_proj"]]]]],["layers.{i}.attention.value",1874,26,[1902,31,1,[["linear",1904,6,[1912,19,"h.{i}.attn.v_proj"]]]]],["layers.{i}.attention.output",1936,27,[1965,33,1,[["linear",1967,6,[1975,21,"h.{i}.attn.out_proj"]]]]],["layers.{i}.ffn.up",2001,17,[2020,29,1,[["linear",2022,6,[2030,17,"h.{i}.mlp.fc_in"]]]]],["layers.{i}.ffn.down",2052,19,[2073,30,1,[["linear",2075,6,[2083,18,"h.{i}.mlp.fc_out"]]]]],["norm",2106,4,[2112,16,1,[["module",2114,6,[2122,4,"ln_f"]]]]]]]],["duplicates",2130,10,[2144,62,1,[["lm_head.weight",2144,14,[2160,45,1,[["of",2162,2,[2166,10,"wte.weight"]],["when",2178,4,[2184,19,"tie_word_embeddings"]]]]]]]],["buffers",2278,7,[2287,63,0,[[2288,13,"h.*.attn.bias"],[2303,20,"h.*.attn.masked_bias"],[2325,24,"h.*.attn.embed_positions"]]]],["classes",2352,7,[2363,163,1,[["ForCausalLM",2363,11,[2380,115,1,[["spec",2380,4,[2392,103,1,[["outputs",2392,7,[2409,86,1,[["$first",2409,6,[2417,4,null]],["lm",2430,2,[2434,60,1,[["tied",2436,4,[2442,38,"= unless(tie_word_embeddings, false)"]],["bias",2482,4,[2488,4,true]]]]]]]]]]]]]],["ForTokenClassification",2497,22,[2521,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# GPT-J (Wang and Komatsuzaki, 2021). transformers: models/gptj/configuration_gptj.py, modeling_gptj.py (4.57 and 5.17).
family: gpt-j
extends: causal
model_type: gptj
class: GPTJ

config:
  vocab_size: { required: false, default: 50400 }
  n_positions: 2048
  n_embd: 4096
  n_layer: 28
  n_head: 16
  rotary_dim: 64
  n_inner: integer # null: 4 n_embd
  activation_function: { default: gelu_new, map: activation }
  layer_norm_epsilon: { type: number, default: 1.0e-5 }
  resid_pdrop: { type: number, default: 0 }
  embd_pdrop: { type: number, default: 0 }
  attn_pdrop: { type: number, default: 0 }
  bos_token_id: { type: any, default: 50256 }
  eos_token_id: { type: any, default: 50256 }
  tie_word_embeddings: false

ignore:
  of the published files, read by no class: [n_ctx, rotary, scale_attn_weights, summary_type, summary_use_proj, summary_activation, summary_proj_to_labels, summary_first_dropout]

indices: { i: n_layer }

spec:
  context: = n_positions
  d_model: = n_embd
  layers: = n_layer
  position:
    rope: { layout: interleaved, fraction: "= unless(rotary_dim / (n_embd / n_head), 1)" }
  block: [[attention, ffn]]
  attention: { heads: = n_head, bias: false }
  ffn: { d_ff: = n_inner ?? 4 * n_embd, act: = activation_function }
  norm: { kind: layer, eps: = layer_norm_epsilon, place: pre }
  dropout: { hidden: = resid_pdrop, attention: = attn_pdrop, embedding: = embd_pdrop }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{n_layer}: last_hidden_state

names:
  - { prefix: transformer., to: "" }

weights:
  embedding.tokens: [wte.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  layers.{i}.norm: { module: "h.{i}.ln_1" }
  layers.{i}.attention.query: { linear: "h.{i}.attn.q_proj" }
  layers.{i}.attention.key: { linear: "h.{i}.attn.k_proj" }
  layers.{i}.attention.value: { linear: "h.{i}.attn.v_proj" }
  layers.{i}.attention.output: { linear: "h.{i}.attn.out_proj" }
  layers.{i}.ffn.up: { linear: "h.{i}.mlp.fc_in" }
  layers.{i}.ffn.down: { linear: "h.{i}.mlp.fc_out" }
  norm: { module: ln_f }

duplicates:
  lm_head.weight: { of: wte.weight, when: tie_word_embeddings }

# The causal mask, what stood at masked places, and sines and cosines.
buffers: [h.*.attn.bias, h.*.attn.masked_bias, h.*.attn.embed_positions]

classes:
  ForCausalLM:
    spec:
      outputs:
        $first: null
        lm: { tied: "= unless(tie_word_embeddings, false)", bias: true }
  ForTokenClassification: null
`,
  },
  {
    family: "gpt-neo",
    modelTypes: ["gpt_neo"],
    file: "families/gpt-neo.yaml",
    tree: `[191,3493,1,[["family",191,6,[199,7,"gpt-neo"]],["extends",207,7,[216,6,"causal"]],["model_type",223,10,[235,7,"gpt_neo"]],["class",243,5,[250,6,"GPTNeo"]],["config",258,6,[268,720,1,[["vocab_size",268,10,[280,35,1,[["required",282,8,[292,5,false]],["default",299,7,[308,5,50257]]]]],["max_position_embeddings",318,23,[343,4,2048]],["hidden_size",350,11,[363,4,2048]],["num_layers",370,10,[382,2,24]],["num_heads",387,9,[398,2,16]],["intermediate_size",403,17,[422,7,"integer"]],["attention_types",535,15,[552,64,1,[["type",554,4,[560,4,"list"]],["default",566,7,[575,23,0,[[576,21,0,[[577,15,0,[[578,6,"global"],[586,5,"local"]]],[594,2,12]]]]]],["nullable",600,8,[610,4,true]]]]],["window_size",619,11,[632,3,256]],["activation_function",638,19,[659,38,1,[["default",661,7,[670,8,"gelu_new"]],["map",680,3,[685,10,"activation"]]]]],["layer_norm_epsilon",700,18,[720,33,1,[["type",722,4,[728,6,"number"]],["default",736,7,[745,6,0.00001]]]]],["resid_dropout",756,13,[771,28,1,[["type",773,4,[779,6,"number"]],["default",787,7,[796,1,0]]]]],["embed_dropout",802,13,[817,28,1,[["type",819,4,[825,6,"number"]],["default",833,7,[842,1,0]]]]],["attention_dropout",848,17,[867,28,1,[["type",869,4,[875,6,"number"]],["default",883,7,[892,1,0]]]]],["bos_token_id",898,12,[912,29,1,[["type",914,4,[920,3,"any"]],["default",925,7,[934,5,50256]]]]],["eos_token_id",944,12,[958,29,1,[["type",960,4,[966,3,"any"]],["default",971,7,[980,5,50256]]]]]]]],["ignore",989,6,[999,228,1,[["what follows from attention_types",999,33,[1034,18,0,[[1035,16,"attention_layers"]]]],["of the first published files, read by no class",1055,46,[1103,123,0,[[1104,12,"summary_type"],[1118,16,"summary_use_proj"],[1136,18,"summary_activation"],[1156,22,"summary_proj_to_labels"],[1180,21,"summary_first_dropout"],[1203,22,"gradient_checkpointing"]]]]]]],["let",1228,3,[1235,438,1,[["stretches",1235,9,[1246,50,"= attention_types ?? [[['global', 'local'], 12]]"]],["starts",1370,6,[1378,110,"= [sum([length(stretches[j][0]) * stretches[j][1] for j in range(k)]) for k in range(length(stretches) + 1)]"]],["kinds",1491,5,[1498,174,"= [first([stretches[k][0][(i - starts[k]) % length(stretches[k][0])] for k in range(length(stretches)) if i >= starts[k] and i < starts[k + 1]]) for i in range(starts[-1])]"]]]]],["backwards",1674,9,[1687,45,1,[["kinds",1687,5,[1694,37,1,[["attention_types",1696,15,[1713,16,"= [[kinds, 1]]"]]]]]]]],["require",1733,7,[1744,352,1,[["a kind for every layer",1744,22,[1768,147,1,[["that",1770,4,[1776,27,"length(kinds) == num_layers"]],["key",1805,3,[1810,15,"attention_types"]],["because",1827,7,[1836,77,"attention_types must name one kind of attention for each of num_layers layers"]]]]],["kinds that are known",1918,20,[1940,155,1,[["that",1942,4,[1948,54,"all([kind in ['global', 'local'] for kind in kinds])"]],["key",2004,3,[2009,15,"attention_types"]],["because",2026,7,[2035,58,"the class knows no kinds of attention but global and local"]]]]]]]],["indices",2097,7,[2106,17,1,[["i",2108,1,[2111,10,"num_layers"]]]]],["spec",2125,4,[2133,563,1,[["context",2133,7,[2142,25,"= max_position_embeddings"]],["d_model",2170,7,[2179,13,"= hidden_size"]],["layers",2195,6,[2203,12,"= num_layers"]],["position",2218,8,[2228,7,"learned"]],["attention",2238,9,[2249,43,1,[["heads",2251,5,[2258,11,"= num_heads"]],["bias",2271,4,[2277,3,0,[[2278,1,"o"]]]],["scale",2282,5,[2289,1,1]]]]],["ffn",2295,3,[2300,76,1,[["d_ff",2302,4,[2308,38,"= intermediate_size ?? 4 * hidden_size"]],["act",2348,3,[2353,21,"= activation_function"]]]]],["norm",2379,4,[2385,54,1,[["kind",2387,4,[2393,5,"layer"]],["eps",2400,3,[2405,20,"= layer_norm_epsilon"]],["place",2427,5,[2434,3,"pre"]]]]],["dropout",2442,7,[2451,87,1,[["hidden",2453,6,[2461,15,"= resid_dropout"]],["attention",2478,9,[2489,19,"= attention_dropout"]],["embedding",2510,9,[2521,15,"= embed_dropout"]]]]],["pattern",2541,7,[2550,51,"= if 'local' in kinds then pattern(kinds) else null"]],["variants",2604,8,[2618,78,1,[["$when",2618,5,[2625,18,"= 'local' in kinds"]],["local",2648,5,[2655,40,1,[["attention",2657,9,[2668,25,1,[["window",2670,6,[2678,13,"= window_size"]]]]]]]]]]]]]],["results",2697,7,[2708,85,1,[["hidden_states.{i}",2708,17,[2727,17,"hidden_states.{i}"]],["hidden_states.{num_layers}",2747,26,[2775,17,"last_hidden_state"]]]]],["names",2794,5,[2803,35,0,[[2805,32,1,[["prefix",2807,6,[2815,12,"transformer."]],["to",2829,2,[2833,2,""]]]]]]],["weights",2839,7,[2850,638,1,[["embedding.tokens",2850,16,[2868,65,0,[[2869,10,"wte.weight"],[2881,51,1,[["from",2883,4,[2889,14,"lm_head.weight"]],["when",2905,4,[2911,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2936,19,[2957,10,"wpe.weight"]],["layers.{i}.attention.query",2970,26,[2998,41,1,[["linear",3000,6,[3008,29,"h.{i}.attn.attention.q_proj"]]]]],["layers.{i}.attention.key",3042,24,[3068,41,1,[["linear",3070,6,[3078,29,"h.{i}.attn.attention.k_proj"]]]]],["layers.{i}.attention.value",3112,26,[3140,41,1,[["linear",3142,6,[3150,29,"h.{i}.attn.attention.v_proj"]]]]],["layers.{i}.attention.output",3184,27,[3213,43,1,[["linear",3215,6,[3223,31,"h.{i}.attn.attention.out_proj"]]]]],["layers.{i}.attention_norm",3259,25,[3286,24,1,[["module",3288,6,[3296,12,"h.{i}.ln_1"]]]]],["layers.{i}.ffn.up",3313,17,[3332,28,1,[["linear",3334,6,[3342,16,"h.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",3363,19,[3384,30,1,[["linear",3386,6,[3394,18,"h.{i}.mlp.c_proj"]]]]],["layers.{i}.ffn_norm",3417,19,[3438,24,1,[["module",3440,6,[3448,12,"h.{i}.ln_2"]]]]],["norm",3465,4,[3471,16,1,[["module",3473,6,[3481,4,"ln_f"]]]]]]]],["duplicates",3489,10,[3503,62,1,[["lm_head.weight",3503,14,[3519,45,1,[["of",3521,2,[3525,10,"wte.weight"]],["when",3537,4,[3543,19,"tie_word_embeddings"]]]]]]]],["buffers",3617,7,[3626,57,0,[[3627,23,"h.*.attn.attention.bias"],[3652,30,"h.*.attn.attention.masked_bias"]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# GPT-Neo (Black et al., 2021). transformers: models/gpt_neo/configuration_gpt_neo.py, modeling_gpt_neo.py (4.57 and 5.17).
family: gpt-neo
extends: causal
model_type: gpt_neo
class: GPTNeo

config:
  vocab_size: { required: false, default: 50257 }
  max_position_embeddings: 2048
  hidden_size: 2048
  num_layers: 24
  num_heads: 16
  intermediate_size: integer # null: 4 hidden_size
  # [[kinds, times], ...]: all kinds in turn, so many times over, then the next.
  attention_types: { type: list, default: [[[global, local], 12]], nullable: true }
  window_size: 256
  activation_function: { default: gelu_new, map: activation }
  layer_norm_epsilon: { type: number, default: 1.0e-5 }
  resid_dropout: { type: number, default: 0 }
  embed_dropout: { type: number, default: 0 }
  attention_dropout: { type: number, default: 0 }
  bos_token_id: { type: any, default: 50256 }
  eos_token_id: { type: any, default: 50256 }

ignore:
  what follows from attention_types: [attention_layers]
  of the first published files, read by no class: [summary_type, summary_use_proj, summary_activation, summary_proj_to_labels, summary_first_dropout, gradient_checkpointing]

let:
  stretches: "= attention_types ?? [[['global', 'local'], 12]]"
  # The layer with which each stretch begins, and the end of the last.
  starts: "= [sum([length(stretches[j][0]) * stretches[j][1] for j in range(k)]) for k in range(length(stretches) + 1)]"
  kinds: "= [first([stretches[k][0][(i - starts[k]) % length(stretches[k][0])] for k in range(length(stretches)) if i >= starts[k] and i < starts[k + 1]]) for i in range(starts[-1])]"

backwards:
  kinds: { attention_types: "= [[kinds, 1]]" }

require:
  a kind for every layer: { that: length(kinds) == num_layers, key: attention_types, because: attention_types must name one kind of attention for each of num_layers layers }
  kinds that are known: { that: "all([kind in ['global', 'local'] for kind in kinds])", key: attention_types, because: the class knows no kinds of attention but global and local }

indices: { i: num_layers }

spec:
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_layers
  position: learned
  attention: { heads: = num_heads, bias: [o], scale: 1 }
  ffn: { d_ff: = intermediate_size ?? 4 * hidden_size, act: = activation_function }
  norm: { kind: layer, eps: = layer_norm_epsilon, place: pre }
  dropout: { hidden: = resid_dropout, attention: = attention_dropout, embedding: = embed_dropout }
  pattern: = if 'local' in kinds then pattern(kinds) else null
  variants:
    $when: = 'local' in kinds
    local: { attention: { window: = window_size } }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_layers}: last_hidden_state

names:
  - { prefix: transformer., to: "" }

weights:
  embedding.tokens: [wte.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  embedding.positions: wpe.weight
  layers.{i}.attention.query: { linear: "h.{i}.attn.attention.q_proj" }
  layers.{i}.attention.key: { linear: "h.{i}.attn.attention.k_proj" }
  layers.{i}.attention.value: { linear: "h.{i}.attn.attention.v_proj" }
  layers.{i}.attention.output: { linear: "h.{i}.attn.attention.out_proj" }
  layers.{i}.attention_norm: { module: "h.{i}.ln_1" }
  layers.{i}.ffn.up: { linear: "h.{i}.mlp.c_fc" }
  layers.{i}.ffn.down: { linear: "h.{i}.mlp.c_proj" }
  layers.{i}.ffn_norm: { module: "h.{i}.ln_2" }
  norm: { module: ln_f }

duplicates:
  lm_head.weight: { of: wte.weight, when: tie_word_embeddings }

# The causal mask and what stood at masked places.
buffers: [h.*.attn.attention.bias, h.*.attn.attention.masked_bias]
`,
  },
  {
    family: "gpt-neox",
    modelTypes: ["gpt_neox"],
    file: "families/gpt-neox.yaml",
    tree: `[235,2963,1,[["family",235,6,[243,8,"gpt-neox"]],["extends",252,7,[261,12,"rope-partial"]],["model_type",274,10,[286,8,"gpt_neox"]],["class",295,5,[302,7,"GPTNeoX"]],["config",311,6,[321,474,1,[["vocab_size",321,10,[333,5,50432]],["hidden_size",341,11,[354,4,6144]],["num_hidden_layers",361,17,[380,2,44]],["num_attention_heads",385,19,[406,2,64]],["num_key_value_heads",411,19,[432,4,null]],["intermediate_size",439,17,[458,5,24576]],["hidden_act",466,10,[478,17,1,[["default",480,7,[489,4,"gelu"]]]]],["layer_norm_eps",498,14,[514,33,1,[["type",516,4,[522,6,"number"]],["default",530,7,[539,6,0.00001]]]]],["attention_bias",550,14,[566,4,true]],["use_parallel_residual",573,21,[596,4,true]],["rotary_emb_base",672,15,[689,6,"number"]],["rotary_pct",698,10,[710,6,"number"]],["hidden_dropout",719,14,[735,28,1,[["type",737,4,[743,6,"number"]],["default",751,7,[760,1,0]]]]],["bos_token_id",766,12,[780,14,1,[["default",782,7,[791,1,0]]]]]]]],["ignore",796,6,[806,94,1,[["of the published files, read by no class",806,40,[848,51,0,[[849,28,"attention_probs_dropout_prob"],[879,19,"hidden_dropout_prob"]]]]]]],["let",901,3,[908,142,1,[["default_partial",908,15,[925,20,"= rotary_pct ?? 0.25"]],["rope_thetas",948,11,[961,88,1,[["$value",963,6,[971,76,"= ropes[name].rope_theta ?? rotary_emb_base ?? rope_theta ?? default_theta"]]]]]]]],["require",1051,7,[1062,256,1,[["pairs rotate",1062,12,[1076,4,null]],["pairs rotate where their number counts",1083,38,[1127,191,1,[["that",1127,4,[1133,74,"rotated_dims == rotary_dims or not (rope_kinds.all in ['dynamic', 'yarn'])"]],["key",1212,3,[1217,15,"rope_parameters"]],["because",1237,7,[1246,71,"frequencies of an odd number of dimensions cannot be scaled in this way"]]]]]]]],["spec",1319,4,[1327,355,1,[["attention",1327,9,[1342,58,1,[["kv_heads",1342,8,[1352,4,null]],["bias",1361,4,[1367,32,"= unless(attention_bias, true)"]]]]],["ffn",1402,3,[1407,15,1,[["gated",1409,5,[1416,4,null]]]]],["block",1425,5,[1432,66,"= if use_parallel_residual then [['attention', 'ffn']] else null"]],["norm",1501,4,[1507,66,1,[["parallel",1509,8,[1519,52,"= if use_parallel_residual then 'separate' else null"]]]]],["bias",1576,4,[1582,4,null]],["dropout",1589,7,[1598,83,1,[["hidden",1600,6,[1608,29,"= unless(hidden_dropout, 0)"]],["embedding",1639,9,[1650,29,"= unless(hidden_dropout, 0)"]]]]]]]],["names",1683,5,[1692,88,0,[[1694,29,1,[["prefix",1696,6,[1704,9,"gpt_neox."]],["to",1715,2,[1719,2,""]]]],[1728,51,1,[["prefix",1730,6,[1738,10,"embed_out."]],["to",1750,2,[1754,8,"lm_head."]],["written",1764,7,[1773,4,true]]]]]]],["weights",1848,7,[1859,1077,1,[["embedding.tokens",1859,16,[1877,70,0,[[1878,15,"embed_in.weight"],[1895,51,1,[["from",1897,4,[1903,14,"lm_head.weight"]],["when",1919,4,[1925,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",1950,26,[1978,146,1,[["linear",1980,6,[1988,38,"layers.{i}.attention.query_key_value"]],["steps",2028,5,[2035,87,0,[[2036,85,1,[["split",2038,5,[2045,74,1,[["axis",2047,4,[2053,1,0]],["as",2056,2,[2060,36,0,[[2061,21,"= num_attention_heads"],[2084,1,3],[2087,8,"= d_head"]]]],["take",2098,4,[2104,13,0,[[2105,3,"all"],[2110,1,0],[2113,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",2127,24,[2153,146,1,[["linear",2155,6,[2163,38,"layers.{i}.attention.query_key_value"]],["steps",2203,5,[2210,87,0,[[2211,85,1,[["split",2213,5,[2220,74,1,[["axis",2222,4,[2228,1,0]],["as",2231,2,[2235,36,0,[[2236,21,"= num_attention_heads"],[2259,1,3],[2262,8,"= d_head"]]]],["take",2273,4,[2279,13,0,[[2280,3,"all"],[2285,1,1],[2288,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",2302,26,[2330,146,1,[["linear",2332,6,[2340,38,"layers.{i}.attention.query_key_value"]],["steps",2380,5,[2387,87,0,[[2388,85,1,[["split",2390,5,[2397,74,1,[["axis",2399,4,[2405,1,0]],["as",2408,2,[2412,36,0,[[2413,21,"= num_attention_heads"],[2436,1,3],[2439,8,"= d_head"]]]],["take",2450,4,[2456,13,0,[[2457,3,"all"],[2462,1,2],[2465,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",2479,27,[2508,40,1,[["linear",2510,6,[2518,28,"layers.{i}.attention.dense"]]]]],["layers.{i}.attention_norm",2551,25,[2578,40,1,[["module",2580,6,[2588,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.ffn.gate",2621,19,[2642,4,null]],["layers.{i}.ffn.up",2649,17,[2668,42,1,[["linear",2670,6,[2678,30,"layers.{i}.mlp.dense_h_to_4h"]]]]],["layers.{i}.ffn.down",2713,19,[2734,42,1,[["linear",2736,6,[2744,30,"layers.{i}.mlp.dense_4h_to_h"]]]]],["layers.{i}.ffn_norm",2779,19,[2800,49,1,[["module",2802,6,[2810,37,"layers.{i}.post_attention_layernorm"]]]]],["norm",2852,4,[2858,28,1,[["module",2860,6,[2868,16,"final_layer_norm"]]]]],["outputs.labels.project",2889,22,[2913,22,1,[["linear",2915,6,[2923,10,"classifier"]]]]]]]],["duplicates",2937,10,[2951,67,1,[["lm_head.weight",2951,14,[2967,50,1,[["of",2969,2,[2973,15,"embed_in.weight"]],["when",2990,4,[2996,19,"tie_word_embeddings"]]]]]]]],["buffers",3091,7,[3100,97,0,[[3101,23,"layers.*.attention.bias"],[3126,30,"layers.*.attention.masked_bias"],[3158,38,"layers.*.attention.rotary_emb.inv_freq"]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# GPT-NeoX-20B and Pythia (Black et al., 2022; Biderman et al., 2023).
# transformers: models/gpt_neox/configuration_gpt_neox.py, modeling_gpt_neox.py (4.57 and 5.17).
family: gpt-neox
extends: rope-partial
model_type: gpt_neox
class: GPTNeoX

config:
  vocab_size: 50432
  hidden_size: 6144
  num_hidden_layers: 44
  num_attention_heads: 64
  num_key_value_heads: null
  intermediate_size: 24576
  hidden_act: { default: gelu }
  layer_norm_eps: { type: number, default: 1.0e-5 }
  attention_bias: true
  use_parallel_residual: true
  # What up to version 4 stands for theta and the part that rotates.
  rotary_emb_base: number
  rotary_pct: number
  hidden_dropout: { type: number, default: 0 }
  bos_token_id: { default: 0 }

ignore:
  of the published files, read by no class: [attention_probs_dropout_prob, hidden_dropout_prob]

let:
  default_partial: = rotary_pct ?? 0.25
  rope_thetas: { $value: "= ropes[name].rope_theta ?? rotary_emb_base ?? rope_theta ?? default_theta" }

require:
  pairs rotate: null
  pairs rotate where their number counts:
    that: rotated_dims == rotary_dims or not (rope_kinds.all in ['dynamic', 'yarn'])
    key: rope_parameters
    because: frequencies of an odd number of dimensions cannot be scaled in this way

spec:
  attention:
    kv_heads: null
    bias: "= unless(attention_bias, true)"
  ffn: { gated: null }
  block: "= if use_parallel_residual then [['attention', 'ffn']] else null"
  norm: { parallel: = if use_parallel_residual then 'separate' else null }
  bias: null
  dropout: { hidden: "= unless(hidden_dropout, 0)", embedding: "= unless(hidden_dropout, 0)" }

names:
  - { prefix: gpt_neox., to: "" }
  - { prefix: embed_out., to: lm_head., written: true }

# Rows of query_key_value: for each head its query, key and value.
weights:
  embedding.tokens: [embed_in.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  layers.{i}.attention.query: { linear: "layers.{i}.attention.query_key_value", steps: [{ split: { axis: 0, as: [= num_attention_heads, 3, = d_head], take: [all, 0, all] } }] }
  layers.{i}.attention.key: { linear: "layers.{i}.attention.query_key_value", steps: [{ split: { axis: 0, as: [= num_attention_heads, 3, = d_head], take: [all, 1, all] } }] }
  layers.{i}.attention.value: { linear: "layers.{i}.attention.query_key_value", steps: [{ split: { axis: 0, as: [= num_attention_heads, 3, = d_head], take: [all, 2, all] } }] }
  layers.{i}.attention.output: { linear: "layers.{i}.attention.dense" }
  layers.{i}.attention_norm: { module: "layers.{i}.input_layernorm" }
  layers.{i}.ffn.gate: null
  layers.{i}.ffn.up: { linear: "layers.{i}.mlp.dense_h_to_4h" }
  layers.{i}.ffn.down: { linear: "layers.{i}.mlp.dense_4h_to_h" }
  layers.{i}.ffn_norm: { module: "layers.{i}.post_attention_layernorm" }
  norm: { module: final_layer_norm }
  outputs.labels.project: { linear: classifier }

duplicates:
  lm_head.weight: { of: embed_in.weight, when: tie_word_embeddings }

# The causal mask, what stood at masked places, and rotary frequencies.
buffers: [layers.*.attention.bias, layers.*.attention.masked_bias, layers.*.attention.rotary_emb.inv_freq]
`,
  },
  {
    family: "gpt-oss",
    modelTypes: ["gpt_oss"],
    file: "families/gpt-oss.yaml",
    tree: `[241,2667,1,[["family",241,6,[249,7,"gpt-oss"]],["extends",257,7,[266,8,"windowed"]],["model_type",275,10,[287,7,"gpt_oss"]],["class",295,5,[302,6,"GptOss"]],["config",310,6,[320,792,1,[["vocab_size",320,10,[332,6,201088]],["hidden_size",341,11,[354,4,2880]],["intermediate_size",361,17,[380,4,2880]],["num_hidden_layers",387,17,[406,2,36]],["num_attention_heads",411,19,[432,2,64]],["num_key_value_heads",437,19,[458,45,1,[["type",460,4,[466,7,"integer"]],["default",475,7,[484,1,8]],["nullable",487,8,[497,4,true]]]]],["head_dim",506,8,[516,46,1,[["type",518,4,[524,7,"integer"]],["default",533,7,[542,2,64]],["nullable",546,8,[556,4,true]]]]],["sliding_window",565,14,[581,16,1,[["default",583,7,[592,3,128]]]]],["max_position_embeddings",600,23,[625,6,131072]],["rms_norm_eps",634,12,[648,19,1,[["default",650,7,[659,6,0.00001]]]]],["attention_bias",670,14,[686,4,true]],["mlp_bias",693,8,[703,4,null]],["bos_token_id",710,12,[724,3,"any"]],["eos_token_id",730,12,[744,3,"any"]],["num_local_experts",750,17,[769,3,128]],["num_experts",775,11,[788,7,"integer"]],["num_experts_per_tok",825,19,[846,1,4]],["hidden_act",919,10,[931,91,1,[["default",933,7,[942,4,"silu"]],["only",948,4,[954,6,0,[[955,4,"silu"]]]],["map",962,3,[967,4,null]],["because",973,7,[982,38,"the class has an activation of its own"]]]]],["swiglu_limit",1025,12,[1039,72,1,[["type",1041,4,[1047,6,"number"]],["default",1055,7,[1064,1,7]],["only",1067,4,[1073,3,0,[[1074,1,7]]]],["because",1078,7,[1087,22,"the class's limit is 7"]]]]]]]],["ignore",1113,6,[1123,191,1,[["other names of what stands elsewhere",1123,36,[1161,43,0,[[1162,17,"experts_per_token"],[1181,22,"initial_context_length"]]]],["training alone",1207,14,[1223,90,0,[[1224,20,"output_router_logits"],[1246,20,"router_aux_loss_coef"],[1268,18,"classifier_dropout"],[1288,24,"token_classifier_dropout"]]]]]]],["let",1315,3,[1322,320,1,[["default_theta",1322,13,[1337,6,150000]],["default_rope",1346,12,[1360,117,1,[["rope_type",1362,9,[1373,4,"yarn"]],["factor",1379,6,[1387,2,32]],["beta_fast",1391,9,[1402,2,32]],["beta_slow",1406,9,[1417,1,1]],["truncate",1420,8,[1430,5,false]],["original_max_position_embeddings",1437,32,[1471,4,4096]]]]],["default_types",1480,13,[1495,100,"= [if i % 2 == 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["experts",1598,7,[1607,34,"= num_experts ?? num_local_experts"]]]]],["spec",1643,4,[1651,204,1,[["attention",1651,9,[1666,39,1,[["bias",1666,4,[1672,16,"= attention_bias"]],["sinks",1693,5,[1700,4,true]]]]],["ffn",1707,3,[1716,139,1,[["act",1716,3,[1721,10,"swiglu_oai"]],["bias",1736,4,[1742,4,true]],["moe",1751,3,[1756,98,1,[["experts",1758,7,[1767,9,"= experts"]],["top_k",1778,5,[1785,21,"= num_experts_per_tok"]],["score",1808,5,[1815,18,"softmax_after_topk"]],["router_bias",1835,11,[1848,4,true]]]]]]]]]]],["weights",1925,7,[1936,933,1,[["layers.{i}.attention.sinks",1936,26,[1964,28,"layers.{i}.self_attn.sinks"]],["layers.{i}.ffn.router",1995,21,[2018,35,1,[["linear",2020,6,[2028,23,"layers.{i}.mlp.router"]]]]],["layers.{i}.ffn.experts.gate.weight",2056,34,[2092,127,1,[["from",2094,4,[2100,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",2139,5,[2146,71,0,[[2147,69,1,[["split",2149,5,[2156,58,1,[["axis",2158,4,[2164,2,-1]],["as",2168,2,[2172,24,0,[[2173,19,"= intermediate_size"],[2194,1,2]]]],["take",2198,4,[2204,8,0,[[2205,3,"all"],[2210,1,0]]]]]]]]]]]]]]],["layers.{i}.ffn.experts.gate.bias",2222,32,[2256,132,1,[["from",2258,4,[2264,42,"layers.{i}.mlp.experts.gate_up_proj_bias"]],["steps",2308,5,[2315,71,0,[[2316,69,1,[["split",2318,5,[2325,58,1,[["axis",2327,4,[2333,2,-1]],["as",2337,2,[2341,24,0,[[2342,19,"= intermediate_size"],[2363,1,2]]]],["take",2367,4,[2373,8,0,[[2374,3,"all"],[2379,1,0]]]]]]]]]]]]]]],["layers.{i}.ffn.experts.up.weight",2391,32,[2425,127,1,[["from",2427,4,[2433,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",2472,5,[2479,71,0,[[2480,69,1,[["split",2482,5,[2489,58,1,[["axis",2491,4,[2497,2,-1]],["as",2501,2,[2505,24,0,[[2506,19,"= intermediate_size"],[2527,1,2]]]],["take",2531,4,[2537,8,0,[[2538,3,"all"],[2543,1,1]]]]]]]]]]]]]]],["layers.{i}.ffn.experts.up.bias",2555,30,[2587,132,1,[["from",2589,4,[2595,42,"layers.{i}.mlp.experts.gate_up_proj_bias"]],["steps",2639,5,[2646,71,0,[[2647,69,1,[["split",2649,5,[2656,58,1,[["axis",2658,4,[2664,2,-1]],["as",2668,2,[2672,24,0,[[2673,19,"= intermediate_size"],[2694,1,2]]]],["take",2698,4,[2704,8,0,[[2705,3,"all"],[2710,1,1]]]]]]]]]]]]]]],["layers.{i}.ffn.experts.down.weight",2722,34,[2758,34,"layers.{i}.mlp.experts.down_proj"]],["layers.{i}.ffn.experts.down.bias",2795,32,[2829,39,"layers.{i}.mlp.experts.down_proj_bias"]]]]],["classes",2870,7,[2881,27,1,[["ForQuestionAnswering",2881,20,[2903,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# gpt-oss (2025). transformers: models/gpt_oss/configuration_gpt_oss.py, modeling_gpt_oss.py (4.57 and 5.17).
# The published files keep experts in MXFP4, which is not read.
family: gpt-oss
extends: windowed
model_type: gpt_oss
class: GptOss

config:
  vocab_size: 201088
  hidden_size: 2880
  intermediate_size: 2880
  num_hidden_layers: 36
  num_attention_heads: 64
  num_key_value_heads: { type: integer, default: 8, nullable: true }
  head_dim: { type: integer, default: 64, nullable: true }
  sliding_window: { default: 128 }
  max_position_embeddings: 131072
  rms_norm_eps: { default: 1.0e-5 }
  attention_bias: true
  mlp_bias: null
  bos_token_id: any
  eos_token_id: any
  num_local_experts: 128
  num_experts: integer # another name of the same
  num_experts_per_tok: 4
  # The activation is in the class's code; these two say what it is.
  hidden_act: { default: silu, only: [silu], map: null, because: the class has an activation of its own }
  swiglu_limit: { type: number, default: 7, only: [7], because: the class's limit is 7 }

ignore:
  other names of what stands elsewhere: [experts_per_token, initial_context_length]
  training alone: [output_router_logits, router_aux_loss_coef, classifier_dropout, token_classifier_dropout]

let:
  default_theta: 150000
  default_rope: { rope_type: yarn, factor: 32, beta_fast: 32, beta_slow: 1, truncate: false, original_max_position_embeddings: 4096 }
  default_types: "= [if i % 2 == 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"
  experts: = num_experts ?? num_local_experts

spec:
  attention:
    bias: = attention_bias
    sinks: true
  ffn:
    act: swiglu_oai
    bias: true
    moe: { experts: = experts, top_k: = num_experts_per_tok, score: softmax_after_topk, router_bias: true }

# Experts are kept [in, out]; the columns of gate and up take turns.
weights:
  layers.{i}.attention.sinks: "layers.{i}.self_attn.sinks"
  layers.{i}.ffn.router: { linear: "layers.{i}.mlp.router" }
  layers.{i}.ffn.experts.gate.weight: { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ split: { axis: -1, as: [= intermediate_size, 2], take: [all, 0] } }] }
  layers.{i}.ffn.experts.gate.bias: { from: "layers.{i}.mlp.experts.gate_up_proj_bias", steps: [{ split: { axis: -1, as: [= intermediate_size, 2], take: [all, 0] } }] }
  layers.{i}.ffn.experts.up.weight: { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ split: { axis: -1, as: [= intermediate_size, 2], take: [all, 1] } }] }
  layers.{i}.ffn.experts.up.bias: { from: "layers.{i}.mlp.experts.gate_up_proj_bias", steps: [{ split: { axis: -1, as: [= intermediate_size, 2], take: [all, 1] } }] }
  layers.{i}.ffn.experts.down.weight: "layers.{i}.mlp.experts.down_proj"
  layers.{i}.ffn.experts.down.bias: "layers.{i}.mlp.experts.down_proj_bias"

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "gpt2",
    modelTypes: ["gpt2"],
    file: "families/gpt2.yaml",
    tree: `[182,4422,1,[["family",182,6,[190,4,"gpt2"]],["extends",195,7,[204,6,"common"]],["model_type",211,10,[223,4,"gpt2"]],["class",228,5,[235,4,"GPT2"]],["default",240,7,[249,11,"LMHeadModel"]],["config",262,6,[272,581,1,[["vocab_size",272,10,[284,5,50257]],["n_positions",292,11,[305,4,1024]],["n_embd",312,6,[320,3,768]],["n_layer",326,7,[335,2,12]],["n_head",340,6,[348,2,12]],["n_inner",353,7,[362,7,"integer"]],["activation_function",389,19,[410,38,1,[["default",412,7,[421,8,"gelu_new"]],["map",431,3,[436,10,"activation"]]]]],["resid_pdrop",451,11,[464,30,1,[["type",466,4,[472,6,"number"]],["default",480,7,[489,3,0.1]]]]],["embd_pdrop",497,10,[509,30,1,[["type",511,4,[517,6,"number"]],["default",525,7,[534,3,0.1]]]]],["attn_pdrop",542,10,[554,30,1,[["type",556,4,[562,6,"number"]],["default",570,7,[579,3,0.1]]]]],["layer_norm_epsilon",587,18,[607,33,1,[["type",609,4,[615,6,"number"]],["default",623,7,[632,6,0.00001]]]]],["scale_attn_weights",643,18,[663,4,true]],["scale_attn_by_inverse_layer_idx",670,31,[703,5,false]],["bos_token_id",711,12,[725,29,1,[["type",727,4,[733,3,"any"]],["default",738,7,[747,5,50256]]]]],["eos_token_id",757,12,[771,29,1,[["type",773,4,[779,3,"any"]],["default",784,7,[793,5,50256]]]]],["pad_token_id",803,12,[817,7,"integer"]],["tie_word_embeddings",827,19,[848,4,true]]]]],["ignore",854,6,[864,289,1,[["the same as n_positions",864,25,[891,7,0,[[892,5,"n_ctx"]]]],["of the class with two heads",901,27,[930,99,0,[[931,12,"summary_type"],[945,16,"summary_use_proj"],[963,18,"summary_activation"],[983,22,"summary_proj_to_labels"],[1007,21,"summary_first_dropout"]]]],["precision of the reference's scores, not their value",1032,54,[1088,25,0,[[1089,23,"reorder_and_upcast_attn"]]]],["training alone",1116,14,[1132,20,0,[[1133,18,"classifier_dropout"]]]]]]],["let",1154,3,[1279,243,1,[["last_token",1279,10,[1291,81,1,[["$first",1293,6,[1301,69,0,[[1302,62,1,[["$when",1304,5,[1311,27,"= (pad_token_id ?? -1) >= 0"]],["except",1340,6,[1348,14,"= pad_token_id"]]]],[1366,3,"end"]]]]]]],["scale",1456,5,[1463,58,"= if scale_attn_weights then rsqrt(n_embd / n_head) else 1"]]]]],["indices",1523,7,[1532,14,1,[["i",1534,1,[1537,7,"n_layer"]]]]],["spec",1548,4,[1556,841,1,[["type",1556,4,[1562,7,"decoder"]],["context",1572,7,[1581,13,"= n_positions"]],["d_model",1597,7,[1606,8,"= n_embd"]],["layers",1617,6,[1625,9,"= n_layer"]],["input",1637,5,[1648,82,1,[["tokens",1648,6,[1662,68,1,[["vocab",1662,5,[1669,12,"= vocab_size"]],["pad",1688,3,[1693,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1732,8,[1742,7,"learned"]],["attention",1752,9,[1767,68,1,[["heads",1767,5,[1774,8,"= n_head"]],["scale",1787,5,[1794,40,"= if scale_attn_weights then null else 1"]]]]],["ffn",1837,3,[1842,61,1,[["d_ff",1844,4,[1850,23,"= n_inner ?? 4 * n_embd"]],["act",1875,3,[1880,21,"= activation_function"]]]]],["norm",1906,4,[1912,54,1,[["kind",1914,4,[1920,5,"layer"]],["eps",1927,3,[1932,20,"= layer_norm_epsilon"]],["place",1954,5,[1961,3,"pre"]]]]],["dropout",1969,7,[1978,75,1,[["hidden",1980,6,[1988,13,"= resid_pdrop"]],["attention",2003,9,[2014,12,"= attn_pdrop"]],["embedding",2028,9,[2039,12,"= embd_pdrop"]]]]],["at",2056,2,[2064,170,1,[["$each",2064,5,[2071,5,"layer"]],["$in",2081,3,[2086,69,"= if scale_attn_by_inverse_layer_idx then range(1, n_layer) else []"]],["$key",2160,4,[2166,7,"= layer"]],["$value",2178,6,[2186,47,1,[["attention",2188,9,[2199,32,1,[["scale",2201,5,[2208,21,"= scale / (layer + 1)"]]]]]]]]]]],["special",2236,7,[2249,148,1,[["bos",2249,3,[2254,43,"= inside(first(bos_token_id), vocab_size)"]],["eos",2302,3,[2307,43,"= inside(first(eos_token_id), vocab_size)"]],["pad",2355,3,[2360,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",2398,6,[2408,80,1,[["input_ids",2408,9,[2419,6,"tokens"]],["attention_mask",2428,14,[2444,14,"attention_mask"]],["position_ids",2461,12,[2475,12,"position_ids"]]]]],["results",2489,7,[2500,82,1,[["hidden_states.{i}",2500,17,[2519,17,"hidden_states.{i}"]],["hidden_states.{n_layer}",2539,23,[2564,17,"last_hidden_state"]]]]],["names",2583,5,[2592,35,0,[[2594,32,1,[["prefix",2596,6,[2604,12,"transformer."]],["to",2618,2,[2622,2,""]]]]]]],["weights",2628,7,[2639,1102,1,[["embedding.tokens",2639,16,[2657,65,0,[[2658,10,"wte.weight"],[2670,51,1,[["from",2672,4,[2678,14,"lm_head.weight"]],["when",2694,4,[2700,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2725,19,[2746,10,"wpe.weight"]],["layers.{i}.attention.query",2857,26,[2885,88,1,[["module",2887,6,[2895,19,"h.{i}.attn.c_attn"]],["steps",2916,5,[2923,48,0,[[2924,46,1,[["slice",2926,5,[2933,35,1,[["axis",2935,4,[2941,2,-1]],["from",2945,4,[2951,1,0]],["to",2954,2,[2958,8,"= n_embd"]]]]]]]]]]]]],["layers.{i}.attention.key",2976,24,[3002,99,1,[["module",3004,6,[3012,19,"h.{i}.attn.c_attn"]],["steps",3033,5,[3040,59,0,[[3041,57,1,[["slice",3043,5,[3050,46,1,[["axis",3052,4,[3058,2,-1]],["from",3062,4,[3068,8,"= n_embd"]],["to",3078,2,[3082,12,"= 2 * n_embd"]]]]]]]]]]]]],["layers.{i}.attention.value",3104,26,[3132,103,1,[["module",3134,6,[3142,19,"h.{i}.attn.c_attn"]],["steps",3163,5,[3170,63,0,[[3171,61,1,[["slice",3173,5,[3180,50,1,[["axis",3182,4,[3188,2,-1]],["from",3192,4,[3198,12,"= 2 * n_embd"]],["to",3212,2,[3216,12,"= 3 * n_embd"]]]]]]]]]]]]],["layers.{i}.attention.output",3238,27,[3267,31,1,[["module",3269,6,[3277,19,"h.{i}.attn.c_proj"]]]]],["layers.{i}.attention_norm",3301,25,[3328,24,1,[["module",3330,6,[3338,12,"h.{i}.ln_1"]]]]],["layers.{i}.ffn.up",3355,17,[3374,28,1,[["module",3376,6,[3384,16,"h.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",3405,19,[3426,30,1,[["module",3428,6,[3436,18,"h.{i}.mlp.c_proj"]]]]],["layers.{i}.ffn_norm",3459,19,[3480,24,1,[["module",3482,6,[3490,12,"h.{i}.ln_2"]]]]],["norm",3507,4,[3513,16,1,[["module",3515,6,[3523,4,"ln_f"]]]]],["outputs.lm.project.weight",3532,25,[3559,44,1,[["from",3561,4,[3567,14,"lm_head.weight"]],["steps",3583,5,[3590,11,0,[[3591,9,"transpose"]]]]]]],["outputs.cls.project",3606,19,[3627,17,1,[["linear",3629,6,[3637,5,"score"]]]]],["outputs.labels.project",3647,22,[3671,22,1,[["linear",3673,6,[3681,10,"classifier"]]]]],["outputs.span.project",3696,20,[3718,22,1,[["linear",3720,6,[3728,10,"qa_outputs"]]]]]]]],["duplicates",3742,10,[3756,62,1,[["lm_head.weight",3756,14,[3772,45,1,[["of",3774,2,[3778,10,"wte.weight"]],["when",3790,4,[3796,19,"tie_word_embeddings"]]]]]]]],["buffers",3870,7,[3879,37,0,[[3880,13,"h.*.attn.bias"],[3895,20,"h.*.attn.masked_bias"]]]],["classes",3918,7,[3929,675,1,[["Model",3929,5,[3940,41,1,[["results",3940,7,[3955,26,1,[["last_hidden_state",3955,17,[3974,6,"hidden"]]]]]]]],["LMHeadModel",3983,11,[4000,147,1,[["spec",4000,4,[4012,105,1,[["outputs",4012,7,[4029,88,1,[["$first",4029,6,[4047,70,0,[[4049,52,1,[["$when",4051,5,[4058,21,"= tie_word_embeddings"]],["lm",4081,2,[4085,14,1,[["tied",4087,4,[4093,4,true]]]]]]],[4114,2,"lm"]]]]]]]]]],["results",4121,7,[4136,11,1,[["logits",4136,6,[4144,2,"lm"]]]]]]]],["ForSequenceClassification",4149,25,[4180,120,1,[["spec",4180,4,[4192,77,1,[["outputs",4192,7,[4209,60,1,[["cls",4209,3,[4214,54,1,[["pool",4216,4,[4222,12,"= last_token"]],["project",4236,7,[4245,8,"= labels"]],["bias",4255,4,[4261,5,false]]]]]]]]]]],["results",4273,7,[4288,12,1,[["logits",4288,6,[4296,3,"cls"]]]]]]]],["ForTokenClassification",4302,22,[4330,93,1,[["spec",4330,4,[4342,47,1,[["outputs",4342,7,[4359,30,1,[["labels",4359,6,[4367,21,1,[["project",4369,7,[4378,8,"= labels"]]]]]]]]]]],["results",4393,7,[4408,15,1,[["logits",4408,6,[4416,6,"labels"]]]]]]]],["ForQuestionAnswering",4425,20,[4451,153,1,[["spec",4451,4,[4463,38,1,[["outputs",4463,7,[4480,21,1,[["span",4480,4,[4486,14,1,[["project",4488,7,[4497,1,2]]]]]]]]]]],["results",4505,7,[4520,84,1,[["start_logits",4520,12,[4534,25,1,[["from",4536,4,[4542,4,"span"]],["column",4548,6,[4556,1,0]]]]],["end_logits",4566,10,[4578,25,1,[["from",4580,4,[4586,4,"span"]],["column",4592,6,[4600,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# GPT-2 (Radford et al., 2019). transformers: models/gpt2/configuration_gpt2.py, modeling_gpt2.py (4.57 and 5.17).
family: gpt2
extends: common
model_type: gpt2
class: GPT2
default: LMHeadModel

config:
  vocab_size: 50257
  n_positions: 1024
  n_embd: 768
  n_layer: 12
  n_head: 12
  n_inner: integer # null: 4 n_embd
  activation_function: { default: gelu_new, map: activation }
  resid_pdrop: { type: number, default: 0.1 }
  embd_pdrop: { type: number, default: 0.1 }
  attn_pdrop: { type: number, default: 0.1 }
  layer_norm_epsilon: { type: number, default: 1.0e-5 }
  scale_attn_weights: true
  scale_attn_by_inverse_layer_idx: false
  bos_token_id: { type: any, default: 50256 }
  eos_token_id: { type: any, default: 50256 }
  pad_token_id: integer
  tie_word_embeddings: true

ignore:
  "the same as n_positions": [n_ctx]
  of the class with two heads: [summary_type, summary_use_proj, summary_activation, summary_proj_to_labels, summary_first_dropout]
  "precision of the reference's scores, not their value": [reorder_and_upcast_attn]
  training alone: [classifier_dropout]

let:
  # What classifies a row: its last token that isn't the pad, whatever the mask says; without a pad what stands last.
  last_token: { $first: [{ $when: = (pad_token_id ?? -1) >= 0, except: = pad_token_id }, end] }
  # A factor for the scores of layer i, apart from what the layer's number adds.
  scale: = if scale_attn_weights then rsqrt(n_embd / n_head) else 1

indices: { i: n_layer }

spec:
  type: decoder
  context: = n_positions
  d_model: = n_embd
  layers: = n_layer
  input:
    tokens:
      vocab: = vocab_size
      pad: "= inside(pad_token_id, vocab_size)"
  position: learned
  attention:
    heads: = n_head
    scale: = if scale_attn_weights then null else 1
  ffn: { d_ff: = n_inner ?? 4 * n_embd, act: = activation_function }
  norm: { kind: layer, eps: = layer_norm_epsilon, place: pre }
  dropout: { hidden: = resid_pdrop, attention: = attn_pdrop, embedding: = embd_pdrop }
  at:
    $each: layer
    $in: "= if scale_attn_by_inverse_layer_idx then range(1, n_layer) else []"
    $key: = layer
    $value: { attention: { scale: = scale / (layer + 1) } }
  special:
    bos: "= inside(first(bos_token_id), vocab_size)"
    eos: "= inside(first(eos_token_id), vocab_size)"
    pad: "= inside(pad_token_id, vocab_size)"

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{n_layer}: last_hidden_state

names:
  - { prefix: transformer., to: "" }

weights:
  embedding.tokens: [wte.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  embedding.positions: wpe.weight
  # Conv1D of the reference keeps weights [in, out]; queries, keys and values stand side by side.
  layers.{i}.attention.query: { module: "h.{i}.attn.c_attn", steps: [{ slice: { axis: -1, from: 0, to: = n_embd } }] }
  layers.{i}.attention.key: { module: "h.{i}.attn.c_attn", steps: [{ slice: { axis: -1, from: = n_embd, to: = 2 * n_embd } }] }
  layers.{i}.attention.value: { module: "h.{i}.attn.c_attn", steps: [{ slice: { axis: -1, from: = 2 * n_embd, to: = 3 * n_embd } }] }
  layers.{i}.attention.output: { module: "h.{i}.attn.c_proj" }
  layers.{i}.attention_norm: { module: "h.{i}.ln_1" }
  layers.{i}.ffn.up: { module: "h.{i}.mlp.c_fc" }
  layers.{i}.ffn.down: { module: "h.{i}.mlp.c_proj" }
  layers.{i}.ffn_norm: { module: "h.{i}.ln_2" }
  norm: { module: ln_f }
  outputs.lm.project.weight: { from: lm_head.weight, steps: [transpose] }
  outputs.cls.project: { linear: score }
  outputs.labels.project: { linear: classifier }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  lm_head.weight: { of: wte.weight, when: tie_word_embeddings }

# The causal mask and what stood at masked places.
buffers: [h.*.attn.bias, h.*.attn.masked_bias]

classes:
  Model:
    results:
      last_hidden_state: hidden
  LMHeadModel:
    spec:
      outputs:
        $first:
          - { $when: = tie_word_embeddings, lm: { tied: true } }
          - lm
    results:
      logits: lm
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: = last_token, project: = labels, bias: false }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
  ForQuestionAnswering:
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
`,
  },
  {
    family: "granite",
    modelTypes: ["granite"],
    file: "families/granite.yaml",
    tree: `[179,851,1,[["family",179,6,[187,7,"granite"]],["extends",195,7,[204,5,"llama"]],["model_type",210,10,[222,7,"granite"]],["class",230,5,[237,7,"Granite"]],["config",246,6,[256,230,1,[["embedding_multiplier",256,20,[278,28,1,[["type",280,4,[286,6,"number"]],["default",294,7,[303,1,1]]]]],["logits_scaling",309,14,[325,28,1,[["type",327,4,[333,6,"number"]],["default",341,7,[350,1,1]]]]],["residual_multiplier",383,19,[404,28,1,[["type",406,4,[412,6,"number"]],["default",420,7,[429,1,1]]]]],["attention_multiplier",435,20,[457,28,1,[["type",459,4,[465,6,"number"]],["default",473,7,[482,1,1]]]]]]]],["spec",487,4,[495,171,1,[["input",495,5,[502,58,1,[["tokens",504,6,[512,46,1,[["scale",514,5,[521,35,"= unless(embedding_multiplier, 1)"]]]]]]]],["attention",563,9,[574,33,1,[["scale",576,5,[583,22,"= attention_multiplier"]]]]],["residual",610,8,[620,45,1,[["scale",622,5,[629,34,"= unless(residual_multiplier, 1)"]]]]]]]],["classes",667,7,[678,352,1,[["ForCausalLM",678,11,[695,241,1,[["spec",695,4,[707,229,1,[["outputs",707,7,[724,212,1,[["$first",724,6,[742,194,0,[[744,94,1,[["$when",746,5,[753,21,"= tie_word_embeddings"]],["lm",776,2,[780,56,1,[["tied",782,4,[788,4,true]],["scale",794,5,[801,33,"= unless(1 / logits_scaling, 1)"]]]]]]],[851,69,1,[["$when",853,5,[860,21,"= logits_scaling != 1"]],["lm",883,2,[887,31,1,[["scale",889,5,[896,20,"= 1 / logits_scaling"]]]]]]],[933,2,"lm"]]]]]]]]]]]]],["ForSequenceClassification",938,25,[965,4,null]],["ForTokenClassification",972,22,[996,4,null]],["ForQuestionAnswering",1003,20,[1025,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Granite 3 (2024). transformers: models/granite/configuration_granite.py, modeling_granite.py (4.57 and 5.17).
family: granite
extends: llama
model_type: granite
class: Granite

config:
  embedding_multiplier: { type: number, default: 1 }
  logits_scaling: { type: number, default: 1 } # logits are divided by it
  residual_multiplier: { type: number, default: 1 }
  attention_multiplier: { type: number, default: 1 }

spec:
  input: { tokens: { scale: "= unless(embedding_multiplier, 1)" } }
  attention: { scale: = attention_multiplier }
  residual: { scale: "= unless(residual_multiplier, 1)" }

classes:
  ForCausalLM:
    spec:
      outputs:
        $first:
          - { $when: = tie_word_embeddings, lm: { tied: true, scale: "= unless(1 / logits_scaling, 1)" } }
          - { $when: = logits_scaling != 1, lm: { scale: = 1 / logits_scaling } }
          - lm
  ForSequenceClassification: null
  ForTokenClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "gru",
    modelTypes: ["gru"],
    file: "families/gru.yaml",
    tree: `[122,777,1,[["family",122,6,[130,3,"gru"]],["extends",134,7,[143,9,"recurrent"]],["model_type",153,10,[165,3,"gru"]],["class",169,5,[176,3,"GRU"]],["config",181,6,[191,19,1,[["nonlinearity",191,12,[205,4,null]]]]],["spec",211,4,[219,80,1,[["block",219,5,[226,5,0,[[227,3,"gru"]]]],["gru",234,3,[243,56,1,[["bidirectional",243,13,[258,40,"= if bidirectional then true else null"]]]]]]]],["weights",302,7,[313,586,1,[["layers.{i}.gru.input.weight",313,27,[342,50,1,[["from",344,4,[350,20,"rnn.weight_ih_l{i}"]],["steps",372,5,[379,11,0,[[380,9,"transpose"]]]]]]],["layers.{i}.gru.input.bias",395,25,[422,18,"rnn.bias_ih_l{i}"]],["layers.{i}.gru.hidden.weight",443,28,[473,50,1,[["from",475,4,[481,20,"rnn.weight_hh_l{i}"]],["steps",503,5,[510,11,0,[[511,9,"transpose"]]]]]]],["layers.{i}.gru.hidden.bias",526,26,[554,18,"rnn.bias_hh_l{i}"]],["layers.{i}.gru.reverse.input.weight",575,35,[612,58,1,[["from",614,4,[620,28,"rnn.weight_ih_l{i}_reverse"]],["steps",650,5,[657,11,0,[[658,9,"transpose"]]]]]]],["layers.{i}.gru.reverse.input.bias",673,33,[708,26,"rnn.bias_ih_l{i}_reverse"]],["layers.{i}.gru.reverse.hidden.weight",737,36,[775,58,1,[["from",777,4,[783,28,"rnn.weight_hh_l{i}_reverse"]],["steps",813,5,[820,11,0,[[821,9,"transpose"]]]]]]],["layers.{i}.gru.reverse.hidden.bias",836,34,[872,26,"rnn.bias_hh_l{i}_reverse"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# torch.nn.GRU (PyTorch 2.13), gates in torch's order.
family: gru
extends: recurrent
model_type: gru
class: GRU

config:
  nonlinearity: null

spec:
  block: [gru]
  gru:
    bidirectional: "= if bidirectional then true else null"



weights:
  layers.{i}.gru.input.weight: { from: "rnn.weight_ih_l{i}", steps: [transpose] }
  layers.{i}.gru.input.bias: "rnn.bias_ih_l{i}"
  layers.{i}.gru.hidden.weight: { from: "rnn.weight_hh_l{i}", steps: [transpose] }
  layers.{i}.gru.hidden.bias: "rnn.bias_hh_l{i}"
  layers.{i}.gru.reverse.input.weight: { from: "rnn.weight_ih_l{i}_reverse", steps: [transpose] }
  layers.{i}.gru.reverse.input.bias: "rnn.bias_ih_l{i}_reverse"
  layers.{i}.gru.reverse.hidden.weight: { from: "rnn.weight_hh_l{i}_reverse", steps: [transpose] }
  layers.{i}.gru.reverse.hidden.bias: "rnn.bias_hh_l{i}_reverse"
`,
  },
  {
    family: "llama",
    modelTypes: ["llama"],
    file: "families/llama.yaml",
    tree: `[196,4560,1,[["family",196,6,[204,5,"llama"]],["extends",210,7,[219,4,"rope"]],["model_type",224,10,[236,5,"llama"]],["class",242,5,[249,5,"Llama"]],["default",255,7,[264,11,"ForCausalLM"]],["config",277,6,[287,607,1,[["vocab_size",287,10,[299,5,32000]],["hidden_size",307,11,[320,4,4096]],["intermediate_size",327,17,[346,5,11008]],["num_hidden_layers",354,17,[373,2,32]],["num_attention_heads",378,19,[399,2,32]],["num_key_value_heads",404,19,[425,7,"integer"]],["head_dim",474,8,[484,7,"integer"]],["hidden_act",536,10,[548,34,1,[["default",550,7,[559,4,"silu"]],["map",565,3,[570,10,"activation"]]]]],["max_position_embeddings",585,23,[610,4,2048]],["rms_norm_eps",617,12,[631,33,1,[["type",633,4,[639,6,"number"]],["default",647,7,[656,6,0.000001]]]]],["attention_bias",667,14,[683,5,false]],["mlp_bias",691,8,[701,5,false]],["attention_dropout",709,17,[728,28,1,[["type",730,4,[736,6,"number"]],["default",744,7,[753,1,0]]]]],["bos_token_id",759,12,[773,25,1,[["type",775,4,[781,3,"any"]],["default",786,7,[795,1,1]]]]],["eos_token_id",801,12,[815,25,1,[["type",817,4,[823,3,"any"]],["default",828,7,[837,1,2]]]]],["pad_token_id",843,12,[857,7,"integer"]],["tie_word_embeddings",867,19,[888,5,false]]]]],["ignore",895,6,[905,224,1,[["how the reference cut its products, not their value",905,53,[960,16,0,[[961,14,"pretraining_tp"]]]],["how the reference keeps keys and values, not what they are",979,60,[1041,22,0,[[1042,20,"cache_implementation"]]]],["training alone",1066,14,[1082,46,0,[[1083,18,"classifier_dropout"],[1103,24,"token_classifier_dropout"]]]]]]],["let",1130,3,[1255,94,1,[["last_token",1255,10,[1267,81,1,[["$first",1269,6,[1277,69,0,[[1278,62,1,[["$when",1280,5,[1287,27,"= (pad_token_id ?? -1) >= 0"]],["except",1316,6,[1324,14,"= pad_token_id"]]]],[1342,3,"end"]]]]]]]]]],["require",1350,7,[1361,162,1,[["whole heads rotate",1361,18,[1385,138,1,[["that",1385,4,[1391,57,"= all([rope_fractions[name] == 1 for name in rope_names])"]],["key",1453,3,[1458,21,"partial_rotary_factor"]],["because",1484,7,[1493,29,"the class rotates whole heads"]]]]]]]],["indices",1524,7,[1533,24,1,[["i",1535,1,[1538,17,"num_hidden_layers"]]]]],["spec",1559,4,[1567,968,1,[["type",1567,4,[1573,7,"decoder"]],["context",1665,7,[1674,73,"= if rope_kinds.all == 'dynamic' then null else max_position_embeddings"]],["d_model",1750,7,[1759,13,"= hidden_size"]],["layers",1775,6,[1783,19,"= num_hidden_layers"]],["input",1805,5,[1816,82,1,[["tokens",1816,6,[1830,68,1,[["vocab",1830,5,[1837,12,"= vocab_size"]],["pad",1856,3,[1861,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["attention",1900,9,[1915,210,1,[["heads",1915,5,[1922,21,"= num_attention_heads"]],["kv_heads",1948,8,[1958,50,"= unless(num_key_value_heads, num_attention_heads)"]],["d_head",2013,6,[2021,53,"= unless(head_dim, hidden_size / num_attention_heads)"]],["bias",2079,4,[2085,39,"= if attention_bias then true else null"]]]]],["ffn",2127,3,[2136,108,1,[["d_ff",2136,4,[2142,19,"= intermediate_size"]],["act",2166,3,[2171,12,"= hidden_act"]],["gated",2188,5,[2195,4,true]],["bias",2204,4,[2210,33,"= if mlp_bias then true else null"]]]]],["norm",2246,4,[2252,46,1,[["kind",2254,4,[2260,3,"rms"]],["eps",2265,3,[2270,14,"= rms_norm_eps"]],["place",2286,5,[2293,3,"pre"]]]]],["bias",2301,4,[2307,5,false]],["dropout",2315,7,[2324,47,1,[["attention",2326,9,[2337,32,"= unless(attention_dropout, 0)"]]]]],["special",2374,7,[2387,148,1,[["bos",2387,3,[2392,43,"= inside(first(bos_token_id), vocab_size)"]],["eos",2440,3,[2445,43,"= inside(first(eos_token_id), vocab_size)"]],["pad",2493,3,[2498,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",2536,6,[2546,80,1,[["input_ids",2546,9,[2557,6,"tokens"]],["attention_mask",2566,14,[2582,14,"attention_mask"]],["position_ids",2599,12,[2613,12,"position_ids"]]]]],["results",2627,7,[2638,92,1,[["hidden_states.{i}",2638,17,[2657,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",2677,33,[2712,17,"last_hidden_state"]]]]],["names",2811,5,[2820,66,0,[[2822,26,1,[["prefix",2824,6,[2832,6,"model."]],["to",2840,2,[2844,2,""]]]],[2853,32,1,[["prefix",2855,6,[2863,12,"transformer."]],["to",2877,2,[2881,2,""]]]]]]],["weights",2887,7,[2898,936,1,[["embedding.tokens",2898,16,[2916,74,0,[[2917,19,"embed_tokens.weight"],[2938,51,1,[["from",2940,4,[2946,14,"lm_head.weight"]],["when",2962,4,[2968,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",2993,26,[3021,41,1,[["linear",3023,6,[3031,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",3065,24,[3091,41,1,[["linear",3093,6,[3101,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",3135,26,[3163,41,1,[["linear",3165,6,[3173,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",3207,27,[3236,41,1,[["linear",3238,6,[3246,29,"layers.{i}.self_attn.o_proj"]]]]],["layers.{i}.attention_norm",3280,25,[3307,40,1,[["module",3309,6,[3317,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.ffn.gate",3350,19,[3371,38,1,[["linear",3373,6,[3381,26,"layers.{i}.mlp.gate_proj"]]]]],["layers.{i}.ffn.up",3412,17,[3431,36,1,[["linear",3433,6,[3441,24,"layers.{i}.mlp.up_proj"]]]]],["layers.{i}.ffn.down",3470,19,[3491,38,1,[["linear",3493,6,[3501,26,"layers.{i}.mlp.down_proj"]]]]],["layers.{i}.ffn_norm",3532,19,[3553,49,1,[["module",3555,6,[3563,37,"layers.{i}.post_attention_layernorm"]]]]],["norm",3605,4,[3611,16,1,[["module",3613,6,[3621,4,"norm"]]]]],["outputs.lm.project.weight",3630,25,[3657,44,1,[["from",3659,4,[3665,14,"lm_head.weight"]],["steps",3681,5,[3688,11,0,[[3689,9,"transpose"]]]]]]],["outputs.cls.project",3704,19,[3725,17,1,[["linear",3727,6,[3735,5,"score"]]]]],["outputs.labels.project",3745,22,[3769,17,1,[["linear",3771,6,[3779,5,"score"]]]]],["outputs.span.project",3789,20,[3811,22,1,[["linear",3813,6,[3821,10,"qa_outputs"]]]]]]]],["duplicates",3835,10,[3849,71,1,[["lm_head.weight",3849,14,[3865,54,1,[["of",3867,2,[3871,19,"embed_tokens.weight"]],["when",3892,4,[3898,19,"tie_word_embeddings"]]]]]]]],["buffers",3998,7,[4007,61,0,[[4008,38,"layers.*.self_attn.rotary_emb.inv_freq"],[4048,19,"rotary_emb.inv_freq"]]]],["classes",4070,7,[4081,675,1,[["Model",4081,5,[4092,41,1,[["results",4092,7,[4107,26,1,[["last_hidden_state",4107,17,[4126,6,"hidden"]]]]]]]],["ForCausalLM",4135,11,[4152,147,1,[["spec",4152,4,[4164,105,1,[["outputs",4164,7,[4181,88,1,[["$first",4181,6,[4199,70,0,[[4201,52,1,[["$when",4203,5,[4210,21,"= tie_word_embeddings"]],["lm",4233,2,[4237,14,1,[["tied",4239,4,[4245,4,true]]]]]]],[4266,2,"lm"]]]]]]]]]],["results",4273,7,[4288,11,1,[["logits",4288,6,[4296,2,"lm"]]]]]]]],["ForSequenceClassification",4301,25,[4332,120,1,[["spec",4332,4,[4344,77,1,[["outputs",4344,7,[4361,60,1,[["cls",4361,3,[4366,54,1,[["pool",4368,4,[4374,12,"= last_token"]],["project",4388,7,[4397,8,"= labels"]],["bias",4407,4,[4413,5,false]]]]]]]]]]],["results",4425,7,[4440,12,1,[["logits",4440,6,[4448,3,"cls"]]]]]]]],["ForTokenClassification",4454,22,[4482,93,1,[["spec",4482,4,[4494,47,1,[["outputs",4494,7,[4511,30,1,[["labels",4511,6,[4519,21,1,[["project",4521,7,[4530,8,"= labels"]]]]]]]]]]],["results",4545,7,[4560,15,1,[["logits",4560,6,[4568,6,"labels"]]]]]]]],["ForQuestionAnswering",4577,20,[4603,153,1,[["spec",4603,4,[4615,38,1,[["outputs",4615,7,[4632,21,1,[["span",4632,4,[4638,14,1,[["project",4640,7,[4649,1,2]]]]]]]]]]],["results",4657,7,[4672,84,1,[["start_logits",4672,12,[4686,25,1,[["from",4688,4,[4694,4,"span"]],["column",4700,6,[4708,1,0]]]]],["end_logits",4718,10,[4730,25,1,[["from",4732,4,[4738,4,"span"]],["column",4744,6,[4752,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# LLaMA 1, 2 and 3 (Touvron et al., 2023). transformers: models/llama/configuration_llama.py, modeling_llama.py (4.57 and 5.17).
family: llama
extends: rope
model_type: llama
class: Llama
default: ForCausalLM

config:
  vocab_size: 32000
  hidden_size: 4096
  intermediate_size: 11008
  num_hidden_layers: 32
  num_attention_heads: 32
  num_key_value_heads: integer # null: as many as num_attention_heads
  head_dim: integer # null: hidden_size / num_attention_heads
  hidden_act: { default: silu, map: activation }
  max_position_embeddings: 2048
  rms_norm_eps: { type: number, default: 1.0e-6 }
  attention_bias: false
  mlp_bias: false
  attention_dropout: { type: number, default: 0 }
  bos_token_id: { type: any, default: 1 }
  eos_token_id: { type: any, default: 2 }
  pad_token_id: integer
  tie_word_embeddings: false

ignore:
  "how the reference cut its products, not their value": [pretraining_tp]
  "how the reference keeps keys and values, not what they are": [cache_implementation]
  training alone: [classifier_dropout, token_classifier_dropout]

let:
  # What classifies a row: its last token that isn't the pad, whatever the mask says; without a pad what stands last.
  last_token: { $first: [{ $when: = (pad_token_id ?? -1) >= 0, except: = pad_token_id }, end] }

require:
  whole heads rotate:
    that: = all([rope_fractions[name] == 1 for name in rope_names])
    key: partial_rotary_factor
    because: the class rotates whole heads

indices: { i: num_hidden_layers }

spec:
  type: decoder
  # Dynamic scaling is there for what is longer than that, and nothing bounds it.
  context: "= if rope_kinds.all == 'dynamic' then null else max_position_embeddings"
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    tokens:
      vocab: = vocab_size
      pad: "= inside(pad_token_id, vocab_size)"
  attention:
    heads: = num_attention_heads
    kv_heads: = unless(num_key_value_heads, num_attention_heads)
    d_head: = unless(head_dim, hidden_size / num_attention_heads)
    bias: = if attention_bias then true else null
  ffn:
    d_ff: = intermediate_size
    act: = hidden_act
    gated: true
    bias: = if mlp_bias then true else null
  norm: { kind: rms, eps: = rms_norm_eps, place: pre }
  bias: false
  dropout: { attention: "= unless(attention_dropout, 0)" }
  special:
    bos: "= inside(first(bos_token_id), vocab_size)"
    eos: "= inside(first(eos_token_id), vocab_size)"
    pad: "= inside(pad_token_id, vocab_size)"

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: last_hidden_state

# \`transformer.\` is what the class for question answering calls the same trunk.
names:
  - { prefix: model., to: "" }
  - { prefix: transformer., to: "" }

weights:
  embedding.tokens: [embed_tokens.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  layers.{i}.attention.query: { linear: "layers.{i}.self_attn.q_proj" }
  layers.{i}.attention.key: { linear: "layers.{i}.self_attn.k_proj" }
  layers.{i}.attention.value: { linear: "layers.{i}.self_attn.v_proj" }
  layers.{i}.attention.output: { linear: "layers.{i}.self_attn.o_proj" }
  layers.{i}.attention_norm: { module: "layers.{i}.input_layernorm" }
  layers.{i}.ffn.gate: { linear: "layers.{i}.mlp.gate_proj" }
  layers.{i}.ffn.up: { linear: "layers.{i}.mlp.up_proj" }
  layers.{i}.ffn.down: { linear: "layers.{i}.mlp.down_proj" }
  layers.{i}.ffn_norm: { module: "layers.{i}.post_attention_layernorm" }
  norm: { module: norm }
  outputs.lm.project.weight: { from: lm_head.weight, steps: [transpose] }
  outputs.cls.project: { linear: score }
  outputs.labels.project: { linear: score }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  lm_head.weight: { of: embed_tokens.weight, when: tie_word_embeddings }

# Files of before 2024 hold the rotary frequencies, which follow from theta.
buffers: [layers.*.self_attn.rotary_emb.inv_freq, rotary_emb.inv_freq]

classes:
  Model:
    results:
      last_hidden_state: hidden
  ForCausalLM:
    spec:
      outputs:
        $first:
          - { $when: = tie_word_embeddings, lm: { tied: true } }
          - lm
    results:
      logits: lm
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: = last_token, project: = labels, bias: false }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
  ForQuestionAnswering:
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
`,
  },
  {
    family: "lstm",
    modelTypes: ["lstm"],
    file: "families/lstm.yaml",
    tree: `[123,820,1,[["family",123,6,[131,4,"lstm"]],["extends",136,7,[145,9,"recurrent"]],["model_type",155,10,[167,4,"lstm"]],["class",172,5,[179,4,"LSTM"]],["config",185,6,[195,19,1,[["nonlinearity",195,12,[209,4,null]]]]],["spec",215,4,[223,82,1,[["block",223,5,[230,6,0,[[231,4,"lstm"]]]],["lstm",239,4,[249,56,1,[["bidirectional",249,13,[264,40,"= if bidirectional then true else null"]]]]]]]],["results",307,7,[318,19,1,[["state.1",318,7,[327,9,"last_cell"]]]]],["weights",338,7,[349,594,1,[["layers.{i}.lstm.input.weight",349,28,[379,50,1,[["from",381,4,[387,20,"rnn.weight_ih_l{i}"]],["steps",409,5,[416,11,0,[[417,9,"transpose"]]]]]]],["layers.{i}.lstm.input.bias",432,26,[460,18,"rnn.bias_ih_l{i}"]],["layers.{i}.lstm.hidden.weight",481,29,[512,50,1,[["from",514,4,[520,20,"rnn.weight_hh_l{i}"]],["steps",542,5,[549,11,0,[[550,9,"transpose"]]]]]]],["layers.{i}.lstm.hidden.bias",565,27,[594,18,"rnn.bias_hh_l{i}"]],["layers.{i}.lstm.reverse.input.weight",615,36,[653,58,1,[["from",655,4,[661,28,"rnn.weight_ih_l{i}_reverse"]],["steps",691,5,[698,11,0,[[699,9,"transpose"]]]]]]],["layers.{i}.lstm.reverse.input.bias",714,34,[750,26,"rnn.bias_ih_l{i}_reverse"]],["layers.{i}.lstm.reverse.hidden.weight",779,37,[818,58,1,[["from",820,4,[826,28,"rnn.weight_hh_l{i}_reverse"]],["steps",856,5,[863,11,0,[[864,9,"transpose"]]]]]]],["layers.{i}.lstm.reverse.hidden.bias",879,35,[916,26,"rnn.bias_hh_l{i}_reverse"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# torch.nn.LSTM (PyTorch 2.13), gates in torch's order.
family: lstm
extends: recurrent
model_type: lstm
class: LSTM

config:
  nonlinearity: null

spec:
  block: [lstm]
  lstm:
    bidirectional: "= if bidirectional then true else null"


results:
  state.1: last_cell

weights:
  layers.{i}.lstm.input.weight: { from: "rnn.weight_ih_l{i}", steps: [transpose] }
  layers.{i}.lstm.input.bias: "rnn.bias_ih_l{i}"
  layers.{i}.lstm.hidden.weight: { from: "rnn.weight_hh_l{i}", steps: [transpose] }
  layers.{i}.lstm.hidden.bias: "rnn.bias_hh_l{i}"
  layers.{i}.lstm.reverse.input.weight: { from: "rnn.weight_ih_l{i}_reverse", steps: [transpose] }
  layers.{i}.lstm.reverse.input.bias: "rnn.bias_ih_l{i}_reverse"
  layers.{i}.lstm.reverse.hidden.weight: { from: "rnn.weight_hh_l{i}_reverse", steps: [transpose] }
  layers.{i}.lstm.reverse.hidden.bias: "rnn.bias_hh_l{i}_reverse"
`,
  },
  {
    family: "m2m100",
    modelTypes: ["m2m_100"],
    file: "families/m2m100.yaml",
    tree: `[336,1390,1,[["family",336,6,[344,6,"m2m100"]],["extends",351,7,[360,4,"bart"]],["model_type",365,10,[377,7,"m2m_100"]],["class",385,5,[392,6,"M2M100"]],["config",400,6,[410,580,1,[["vocab_size",410,10,[422,6,128112]],["activation_function",431,19,[452,17,1,[["default",454,7,[463,4,"relu"]]]]],["attention_dropout",472,17,[491,16,1,[["default",493,7,[502,3,0.1]]]]],["scale_embedding",510,15,[527,32,1,[["default",529,7,[538,4,true]],["type",544,4,[550,7,"boolean"]]]]],["normalize_before",562,16,[580,78,1,[["default",582,7,[591,4,true]],["only",597,4,[603,6,0,[[604,4,true]]]],["because",611,7,[620,36,"the class norms before each sublayer"]]]]],["normalize_embedding",661,19,[682,73,1,[["default",684,7,[693,5,false]],["only",700,4,[706,7,0,[[707,5,false]]]],["because",715,7,[724,29,"the class norms no embeddings"]]]]],["add_final_layer_norm",758,20,[780,67,1,[["default",782,7,[791,4,true]],["only",797,4,[803,6,0,[[804,4,true]]]],["because",811,7,[820,25,"the class has final norms"]]]]],["static_position_embeddings",850,26,[878,82,1,[["default",880,7,[889,4,true]],["only",895,4,[901,6,0,[[902,4,true]]]],["because",909,7,[918,40,"the class has sinusoidal positions alone"]]]]],["extra_pos_embeddings",963,20,[985,4,null]]]]],["require",991,7,[1002,120,1,[["a padding id",1002,12,[1016,105,1,[["that",1018,4,[1024,42,"pad_token_id != null and pad_token_id >= 0"]],["key",1068,3,[1073,12,"pad_token_id"]],["because",1087,7,[1096,23,"positions count from it"]]]]]]]],["derived",1167,7,[1176,27,1,[["decoder_input_ids",1178,17,[1197,4,null]]]]],["spec",1205,4,[1213,158,1,[["input",1213,5,[1220,26,1,[["tokens",1222,6,[1230,14,1,[["norm",1232,4,[1238,4,null]]]]]]]],["norm",1249,4,[1255,14,1,[["place",1257,5,[1264,3,"pre"]]]]],["position",1272,8,[1286,85,1,[["learned",1286,7,[1295,4,null]],["sinusoidal",1304,10,[1316,54,1,[["layout",1318,6,[1326,6,"halves"]],["spacing",1334,7,[1343,9,"inclusive"]],["skip_pad",1354,8,[1364,4,true]]]]]]]]]]],["buffers",1442,7,[1451,100,0,[[1452,15,"encoder.version"],[1469,15,"decoder.version"],[1486,31,"encoder.embed_positions.weights"],[1519,31,"decoder.embed_positions.weights"]]]],["classes",1553,7,[1564,162,1,[["ForSequenceClassification",1564,25,[1591,4,null]],["ForQuestionAnswering",1598,20,[1620,4,null]],["ForConditionalGeneration",1627,24,[1657,49,1,[["spec",1657,4,[1669,37,1,[["outputs",1669,7,[1686,20,1,[["lm",1686,2,[1690,15,1,[["bias",1692,4,[1698,5,false]]]]]]]]]]]]]],["ForCausalLM",1708,11,[1721,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# M2M-100 (Fan et al., 2021), NLLB. transformers: models/m2m_100/configuration_m2m_100.py, modeling_m2m_100.py (4.57 and 5.17).
# BART with norms before the sublayers and final ones, sinusoidal positions that count from the padding id, and no other biases of the head.
family: m2m100
extends: bart
model_type: m2m_100
class: M2M100

config:
  vocab_size: 128112
  activation_function: { default: relu }
  attention_dropout: { default: 0.1 }
  scale_embedding: { default: true, type: boolean }
  normalize_before: { default: true, only: [true], because: the class norms before each sublayer }
  normalize_embedding: { default: false, only: [false], because: the class norms no embeddings }
  add_final_layer_norm: { default: true, only: [true], because: the class has final norms }
  static_position_embeddings: { default: true, only: [true], because: the class has sinusoidal positions alone }
  extra_pos_embeddings: null

require:
  a padding id: { that: pad_token_id != null and pad_token_id >= 0, key: pad_token_id, because: positions count from it }

# These classes want their decoder's input.
derived: { decoder_input_ids: null }

spec:
  input: { tokens: { norm: null } }
  norm: { place: pre }
  position:
    learned: null
    sinusoidal: { layout: halves, spacing: inclusive, skip_pad: true }

# Computed anew for any length; files of version 4 hold none or some.
buffers: [encoder.version, decoder.version, encoder.embed_positions.weights, decoder.embed_positions.weights]

classes:
  ForSequenceClassification: null
  ForQuestionAnswering: null
  ForConditionalGeneration:
    spec:
      outputs:
        lm: { bias: false }
  ForCausalLM: null
`,
  },
  {
    family: "marian",
    modelTypes: ["marian"],
    file: "families/marian.yaml",
    tree: `[206,7950,1,[["family",206,6,[214,6,"marian"]],["extends",221,7,[230,6,"common"]],["model_type",237,10,[249,6,"marian"]],["class",256,5,[263,6,"Marian"]],["default",270,7,[279,7,"MTModel"]],["config",288,6,[298,1313,1,[["vocab_size",298,10,[310,5,58101]],["decoder_vocab_size",318,18,[338,7,"integer"]],["max_position_embeddings",367,23,[392,4,1024]],["d_model",399,7,[408,4,1024]],["encoder_layers",415,14,[431,2,12]],["encoder_ffn_dim",436,15,[453,4,4096]],["encoder_attention_heads",460,23,[485,2,16]],["decoder_layers",490,14,[506,2,12]],["decoder_ffn_dim",511,15,[528,4,4096]],["decoder_attention_heads",535,23,[560,2,16]],["activation_function",565,19,[586,34,1,[["default",588,7,[597,4,"gelu"]],["map",603,3,[608,10,"activation"]]]]],["dropout",623,7,[632,30,1,[["type",634,4,[640,6,"number"]],["default",648,7,[657,3,0.1]]]]],["attention_dropout",665,17,[684,28,1,[["type",686,4,[692,6,"number"]],["default",700,7,[709,1,0]]]]],["activation_dropout",715,18,[735,28,1,[["type",737,4,[743,6,"number"]],["default",751,7,[760,1,0]]]]],["scale_embedding",766,15,[783,5,false]],["share_encoder_decoder_embeddings",791,32,[825,4,true]],["tie_word_embeddings",832,19,[853,4,true]],["decoder_start_token_id",860,22,[884,33,1,[["type",886,4,[892,7,"integer"]],["default",901,7,[910,5,58100]]]]],["bos_token_id",920,12,[934,3,"any"]],["eos_token_id",940,12,[954,25,1,[["type",956,4,[962,3,"any"]],["default",967,7,[976,1,0]]]]],["pad_token_id",982,12,[996,49,1,[["type",998,4,[1004,7,"integer"]],["default",1013,7,[1022,5,58100]],["nullable",1029,8,[1039,4,true]]]]],["is_encoder_decoder",1048,18,[1068,31,1,[["default",1070,7,[1079,4,true]],["only",1085,4,[1091,6,0,[[1092,4,true]]]]]]],["normalize_before",1153,16,[1171,79,1,[["default",1173,7,[1182,5,false]],["only",1189,4,[1195,7,0,[[1196,5,false]]]],["because",1204,7,[1213,35,"the class norms after each sublayer"]]]]],["normalize_embedding",1253,19,[1274,73,1,[["default",1276,7,[1285,5,false]],["only",1292,4,[1298,7,0,[[1299,5,false]]]],["because",1307,7,[1316,29,"the class norms no embeddings"]]]]],["add_final_layer_norm",1350,20,[1372,71,1,[["default",1374,7,[1383,5,false]],["only",1390,4,[1396,7,0,[[1397,5,false]]]],["because",1405,7,[1414,27,"the class has no final norm"]]]]],["static_position_embeddings",1446,26,[1474,82,1,[["default",1476,7,[1485,4,true]],["only",1491,4,[1497,6,0,[[1498,4,true]]]],["because",1505,7,[1514,40,"the class has sinusoidal positions alone"]]]]],["extra_pos_embeddings",1559,20,[1581,29,1,[["type",1583,4,[1589,7,"integer"]],["default",1598,7,[1607,1,0]]]]]]]],["ignore",1612,6,[1622,286,1,[["training alone",1622,14,[1638,85,0,[[1639,17,"encoder_layerdrop"],[1658,17,"decoder_layerdrop"],[1677,8,"init_std"],[1687,18,"classifier_dropout"],[1707,15,"classif_dropout"]]]],["another name of encoder_layers",1726,32,[1760,19,0,[[1761,17,"num_hidden_layers"]]]],["the class always adds final_logits_bias",1782,39,[1823,50,0,[[1824,15,"add_bias_logits"],[1841,31,"force_bos_token_to_be_generated"]]]],["the caller shifts",1876,17,[1895,12,0,[[1896,10,"is_decoder"]]]]]]],["let",1909,3,[1916,322,1,[["decoder_vocab",1916,13,[1931,34,"= decoder_vocab_size ?? vocab_size"]],["scale",1968,5,[1975,42,"= if scale_embedding then 'sqrt' else null"]],["encoder_table",2120,13,[2135,42,"= stored('encoder.embed_positions.weight')"]],["decoder_table",2180,13,[2195,42,"= stored('decoder.embed_positions.weight')"]]]]],["require",2239,7,[2250,184,1,[["one vocabulary",2250,14,[2266,167,1,[["that",2268,4,[2274,67,"not share_encoder_decoder_embeddings or decoder_vocab == vocab_size"]],["key",2343,3,[2348,18,"decoder_vocab_size"]],["because",2368,7,[2377,54,"stacks that share their embeddings have one vocabulary"]]]]]]]],["indices",2435,7,[2444,40,1,[["i",2446,1,[2449,14,"encoder_layers"]],["j",2465,1,[2468,14,"decoder_layers"]]]]],["spec",2486,4,[2494,2114,1,[["type",2494,4,[2500,15,"encoder-decoder"]],["context",2518,7,[2527,25,"= max_position_embeddings"]],["d_model",2555,7,[2564,9,"= d_model"]],["layers",2576,6,[2584,38,"= same(encoder_layers, decoder_layers)"]],["input",2625,5,[2636,151,1,[["$when",2636,5,[2643,34,"= share_encoder_decoder_embeddings"]],["tokens",2682,6,[2690,96,1,[["vocab",2692,5,[2699,12,"= vocab_size"]],["shared",2713,6,[2721,4,true]],["scale",2727,5,[2734,7,"= scale"]],["pad",2743,3,[2748,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",2789,8,[2803,84,1,[["$when",2803,5,[2810,41,"= not encoder_table and not decoder_table"]],["sinusoidal",2856,10,[2868,18,1,[["layout",2870,6,[2878,6,"halves"]]]]]]]],["attention",2889,9,[2904,64,1,[["heads",2904,5,[2911,56,"= same(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",2970,3,[2979,78,1,[["d_ff",2979,4,[2985,40,"= same(encoder_ffn_dim, decoder_ffn_dim)"]],["act",3030,3,[3035,21,"= activation_function"]]]]],["norm",3110,4,[3116,41,1,[["kind",3118,4,[3124,5,"layer"]],["eps",3131,3,[3136,6,0.00001]],["place",3144,5,[3151,4,"post"]]]]],["dropout",3160,7,[3173,152,1,[["hidden",3173,6,[3181,20,"= unless(dropout, 0)"]],["embedding",3206,9,[3217,20,"= unless(dropout, 0)"]],["attention",3242,9,[3253,30,"= unless(attention_dropout, 0)"]],["ffn",3288,3,[3293,31,"= unless(activation_dropout, 0)"]]]]],["encoder",3327,7,[3340,507,1,[["layers",3340,6,[3348,40,"= unless(encoder_layers, decoder_layers)"]],["input",3393,5,[3406,143,1,[["$when",3406,5,[3413,38,"= not share_encoder_decoder_embeddings"]],["tokens",3458,6,[3466,82,1,[["vocab",3468,5,[3475,12,"= vocab_size"]],["scale",3489,5,[3496,7,"= scale"]],["pad",3505,3,[3510,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",3553,8,[3569,127,1,[["$first",3569,6,[3585,111,0,[[3587,39,1,[["$when",3589,5,[3596,15,"= encoder_table"]],["learned",3613,7,[3622,2,1,[]]]]],[3637,58,1,[["$when",3639,5,[3646,15,"= decoder_table"]],["sinusoidal",3663,10,[3675,18,1,[["layout",3677,6,[3685,6,"halves"]]]]]]]]]]]]],["attention",3700,9,[3711,71,1,[["heads",3713,5,[3720,60,"= unless(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",3787,3,[3792,54,1,[["d_ff",3794,4,[3800,44,"= unless(encoder_ffn_dim, decoder_ffn_dim)"]]]]]]]],["decoder",3849,7,[3862,513,1,[["layers",3862,6,[3870,40,"= unless(decoder_layers, encoder_layers)"]],["input",3915,5,[3928,149,1,[["$when",3928,5,[3935,38,"= not share_encoder_decoder_embeddings"]],["tokens",3980,6,[3988,88,1,[["vocab",3990,5,[3997,15,"= decoder_vocab"]],["scale",4014,5,[4021,7,"= scale"]],["pad",4030,3,[4035,39,"= inside(pad_token_id, decoder_vocab)"]]]]]]]],["position",4081,8,[4097,127,1,[["$first",4097,6,[4113,111,0,[[4115,39,1,[["$when",4117,5,[4124,15,"= decoder_table"]],["learned",4141,7,[4150,2,1,[]]]]],[4165,58,1,[["$when",4167,5,[4174,15,"= encoder_table"]],["sinusoidal",4191,10,[4203,18,1,[["layout",4205,6,[4213,6,"halves"]]]]]]]]]]]]],["attention",4228,9,[4239,71,1,[["heads",4241,5,[4248,60,"= unless(decoder_attention_heads, encoder_attention_heads)"]]]]],["ffn",4315,3,[4320,54,1,[["d_ff",4322,4,[4328,44,"= unless(decoder_ffn_dim, encoder_ffn_dim)"]]]]]]]],["special",4377,7,[4390,218,1,[["bos",4390,3,[4395,46,"= inside(first(bos_token_id), decoder_vocab)"]],["eos",4446,3,[4451,46,"= inside(first(eos_token_id), decoder_vocab)"]],["pad",4502,3,[4507,39,"= inside(pad_token_id, decoder_vocab)"]],["start",4551,5,[4558,49,"= inside(decoder_start_token_id, decoder_vocab)"]]]]]]]],["inputs",4609,6,[4619,181,1,[["input_ids",4619,9,[4630,6,"tokens"]],["attention_mask",4639,14,[4655,14,"attention_mask"]],["decoder_input_ids",4672,17,[4691,14,"decoder_tokens"]],["decoder_attention_mask",4708,22,[4732,22,"decoder_attention_mask"]],["decoder_position_ids",4757,20,[4779,20,"decoder_position_ids"]]]]],["results",4801,7,[4812,354,1,[["encoder_hidden_states.{i}",4812,25,[4839,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{encoder_layers}",4867,38,[4907,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",4935,25,[4962,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{decoder_layers}",4990,38,[5030,25,"decoder_last_hidden_state"]],["encoder_last_hidden_state",5058,25,[5085,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",5113,25,[5140,25,"decoder_last_hidden_state"]]]]],["names",5167,5,[5176,29,0,[[5178,26,1,[["prefix",5180,6,[5188,6,"model."]],["to",5196,2,[5200,2,""]]]]]]],["weights",5206,7,[5217,2358,1,[["embedding.tokens",5217,16,[5235,126,0,[[5236,13,"shared.weight"],[5251,27,"encoder.embed_tokens.weight"],[5280,27,"decoder.embed_tokens.weight"],[5309,51,1,[["from",5311,4,[5317,14,"lm_head.weight"]],["when",5333,4,[5339,19,"tie_word_embeddings"]]]]]]],["encoder.embedding.tokens",5364,24,[5390,27,"encoder.embed_tokens.weight"]],["decoder.embedding.tokens",5420,24,[5446,82,0,[[5447,27,"decoder.embed_tokens.weight"],[5476,51,1,[["from",5478,4,[5484,14,"lm_head.weight"]],["when",5500,4,[5506,19,"tie_word_embeddings"]]]]]]],["encoder.embedding.positions",5531,27,[5560,30,"encoder.embed_positions.weight"]],["decoder.embedding.positions",5593,27,[5622,30,"decoder.embed_positions.weight"]],["encoder.layers.{i}.attention.query",5655,34,[5691,49,1,[["linear",5693,6,[5701,37,"encoder.layers.{i}.self_attn.q_proj"]]]]],["encoder.layers.{i}.attention.key",5743,32,[5777,49,1,[["linear",5779,6,[5787,37,"encoder.layers.{i}.self_attn.k_proj"]]]]],["encoder.layers.{i}.attention.value",5829,34,[5865,49,1,[["linear",5867,6,[5875,37,"encoder.layers.{i}.self_attn.v_proj"]]]]],["encoder.layers.{i}.attention.output",5917,35,[5954,51,1,[["linear",5956,6,[5964,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["encoder.layers.{i}.attention_norm",6008,33,[6043,53,1,[["module",6045,6,[6053,41,"encoder.layers.{i}.self_attn_layer_norm"]]]]],["encoder.layers.{i}.ffn.up",6099,25,[6126,36,1,[["linear",6128,6,[6136,24,"encoder.layers.{i}.fc1"]]]]],["encoder.layers.{i}.ffn.down",6165,27,[6194,36,1,[["linear",6196,6,[6204,24,"encoder.layers.{i}.fc2"]]]]],["encoder.layers.{i}.ffn_norm",6233,27,[6262,49,1,[["module",6264,6,[6272,37,"encoder.layers.{i}.final_layer_norm"]]]]],["decoder.layers.{j}.attention.query",6314,34,[6350,49,1,[["linear",6352,6,[6360,37,"decoder.layers.{j}.self_attn.q_proj"]]]]],["decoder.layers.{j}.attention.key",6402,32,[6436,49,1,[["linear",6438,6,[6446,37,"decoder.layers.{j}.self_attn.k_proj"]]]]],["decoder.layers.{j}.attention.value",6488,34,[6524,49,1,[["linear",6526,6,[6534,37,"decoder.layers.{j}.self_attn.v_proj"]]]]],["decoder.layers.{j}.attention.output",6576,35,[6613,51,1,[["linear",6615,6,[6623,39,"decoder.layers.{j}.self_attn.out_proj"]]]]],["decoder.layers.{j}.attention_norm",6667,33,[6702,53,1,[["module",6704,6,[6712,41,"decoder.layers.{j}.self_attn_layer_norm"]]]]],["decoder.layers.{j}.cross.query",6758,30,[6790,52,1,[["linear",6792,6,[6800,40,"decoder.layers.{j}.encoder_attn.q_proj"]]]]],["decoder.layers.{j}.cross.key",6845,28,[6875,52,1,[["linear",6877,6,[6885,40,"decoder.layers.{j}.encoder_attn.k_proj"]]]]],["decoder.layers.{j}.cross.value",6930,30,[6962,52,1,[["linear",6964,6,[6972,40,"decoder.layers.{j}.encoder_attn.v_proj"]]]]],["decoder.layers.{j}.cross.output",7017,31,[7050,54,1,[["linear",7052,6,[7060,42,"decoder.layers.{j}.encoder_attn.out_proj"]]]]],["decoder.layers.{j}.cross_norm",7107,29,[7138,56,1,[["module",7140,6,[7148,44,"decoder.layers.{j}.encoder_attn_layer_norm"]]]]],["decoder.layers.{j}.ffn.up",7197,25,[7224,36,1,[["linear",7226,6,[7234,24,"decoder.layers.{j}.fc1"]]]]],["decoder.layers.{j}.ffn.down",7263,27,[7292,36,1,[["linear",7294,6,[7302,24,"decoder.layers.{j}.fc2"]]]]],["decoder.layers.{j}.ffn_norm",7331,27,[7360,49,1,[["module",7362,6,[7370,37,"decoder.layers.{j}.final_layer_norm"]]]]],["outputs.lm.project.weight",7412,25,[7439,44,1,[["from",7441,4,[7447,14,"lm_head.weight"]],["steps",7463,5,[7470,11,0,[[7471,9,"transpose"]]]]]]],["outputs.lm.project.bias",7486,23,[7511,63,1,[["from",7513,4,[7519,17,"final_logits_bias"]],["steps",7538,5,[7545,16,0,[[7546,14,1,[["squeeze",7548,7,[7557,1,0]]]]]]],["absent",7563,6,[7571,1,0]]]]]]]],["duplicates",7576,10,[7590,363,1,[["encoder.embed_tokens.weight",7590,27,[7619,61,1,[["of",7621,2,[7625,13,"shared.weight"]],["when",7640,4,[7646,32,"share_encoder_decoder_embeddings"]]]]],["decoder.embed_tokens.weight",7683,27,[7712,61,1,[["of",7714,2,[7718,13,"shared.weight"]],["when",7733,4,[7739,32,"share_encoder_decoder_embeddings"]]]]],["lm_head.weight",7776,14,[7796,157,0,[[7798,85,1,[["of",7800,2,[7804,13,"shared.weight"]],["when",7819,4,[7825,56,"tie_word_embeddings and share_encoder_decoder_embeddings"]]]],[7890,62,1,[["of",7892,2,[7896,27,"decoder.embed_tokens.weight"]],["when",7925,4,[7931,19,"tie_word_embeddings"]]]]]]]]]],["classes",7954,7,[7965,191,1,[["Model",7965,5,[7976,41,1,[["results",7976,7,[7991,26,1,[["last_hidden_state",7991,17,[8010,6,"hidden"]]]]]]]],["MTModel",8019,7,[8032,124,1,[["spec",8032,4,[8044,82,1,[["outputs",8044,7,[8061,65,1,[["lm",8061,2,[8065,60,1,[["tied",8067,4,[8073,38,"= unless(tie_word_embeddings, false)"]],["bias",8113,4,[8119,4,true]]]]]]]]]]],["results",8130,7,[8145,11,1,[["logits",8145,6,[8153,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Marian (Junczys-Dowmunt et al., 2018; OPUS-MT). transformers: models/marian/configuration_marian.py, modeling_marian.py (4.57 and 5.17).
family: marian
extends: common
model_type: marian
class: Marian
default: MTModel

config:
  vocab_size: 58101
  decoder_vocab_size: integer # null: vocab_size
  max_position_embeddings: 1024
  d_model: 1024
  encoder_layers: 12
  encoder_ffn_dim: 4096
  encoder_attention_heads: 16
  decoder_layers: 12
  decoder_ffn_dim: 4096
  decoder_attention_heads: 16
  activation_function: { default: gelu, map: activation }
  dropout: { type: number, default: 0.1 }
  attention_dropout: { type: number, default: 0 }
  activation_dropout: { type: number, default: 0 }
  scale_embedding: false
  share_encoder_decoder_embeddings: true
  tie_word_embeddings: true
  decoder_start_token_id: { type: integer, default: 58100 }
  bos_token_id: any
  eos_token_id: { type: any, default: 0 }
  pad_token_id: { type: integer, default: 58100, nullable: true }
  is_encoder_decoder: { default: true, only: [true] }
  # Of older files. The class knows one way alone.
  normalize_before: { default: false, only: [false], because: the class norms after each sublayer }
  normalize_embedding: { default: false, only: [false], because: the class norms no embeddings }
  add_final_layer_norm: { default: false, only: [false], because: the class has no final norm }
  static_position_embeddings: { default: true, only: [true], because: the class has sinusoidal positions alone }
  extra_pos_embeddings: { type: integer, default: 0 }

ignore:
  training alone: [encoder_layerdrop, decoder_layerdrop, init_std, classifier_dropout, classif_dropout]
  "another name of encoder_layers": [num_hidden_layers]
  the class always adds final_logits_bias: [add_bias_logits, force_bos_token_to_be_generated]
  the caller shifts: [is_decoder]

let:
  decoder_vocab: = decoder_vocab_size ?? vocab_size
  scale: = if scale_embedding then 'sqrt' else null
  # Published files hold the table of positions, and what stands in the file wins over the formula.
  encoder_table: = stored('encoder.embed_positions.weight')
  decoder_table: = stored('decoder.embed_positions.weight')

require:
  one vocabulary: { that: not share_encoder_decoder_embeddings or decoder_vocab == vocab_size, key: decoder_vocab_size, because: stacks that share their embeddings have one vocabulary }

indices: { i: encoder_layers, j: decoder_layers }

spec:
  type: encoder-decoder
  context: = max_position_embeddings
  d_model: = d_model
  layers: = same(encoder_layers, decoder_layers)
  input:
    $when: = share_encoder_decoder_embeddings
    tokens: { vocab: = vocab_size, shared: true, scale: = scale, pad: "= inside(pad_token_id, vocab_size)" }
  position:
    $when: = not encoder_table and not decoder_table
    sinusoidal: { layout: halves }
  attention:
    heads: = same(encoder_attention_heads, decoder_attention_heads)
  ffn:
    d_ff: = same(encoder_ffn_dim, decoder_ffn_dim)
    act: = activation_function
  # The class leaves eps at PyTorch's own default.
  norm: { kind: layer, eps: 1.0e-5, place: post }
  dropout:
    hidden: = unless(dropout, 0)
    embedding: = unless(dropout, 0)
    attention: = unless(attention_dropout, 0)
    ffn: = unless(activation_dropout, 0)
  encoder:
    layers: = unless(encoder_layers, decoder_layers)
    input:
      $when: = not share_encoder_decoder_embeddings
      tokens: { vocab: = vocab_size, scale: = scale, pad: "= inside(pad_token_id, vocab_size)" }
    position:
      $first:
        - { $when: = encoder_table, learned: {} }
        - { $when: = decoder_table, sinusoidal: { layout: halves } }
    attention: { heads: "= unless(encoder_attention_heads, decoder_attention_heads)" }
    ffn: { d_ff: "= unless(encoder_ffn_dim, decoder_ffn_dim)" }
  decoder:
    layers: = unless(decoder_layers, encoder_layers)
    input:
      $when: = not share_encoder_decoder_embeddings
      tokens: { vocab: = decoder_vocab, scale: = scale, pad: "= inside(pad_token_id, decoder_vocab)" }
    position:
      $first:
        - { $when: = decoder_table, learned: {} }
        - { $when: = encoder_table, sinusoidal: { layout: halves } }
    attention: { heads: "= unless(decoder_attention_heads, encoder_attention_heads)" }
    ffn: { d_ff: "= unless(decoder_ffn_dim, encoder_ffn_dim)" }
  special:
    bos: "= inside(first(bos_token_id), decoder_vocab)"
    eos: "= inside(first(eos_token_id), decoder_vocab)"
    pad: "= inside(pad_token_id, decoder_vocab)"
    start: "= inside(decoder_start_token_id, decoder_vocab)"

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  decoder_input_ids: decoder_tokens
  decoder_attention_mask: decoder_attention_mask
  decoder_position_ids: decoder_position_ids

results:
  encoder_hidden_states.{i}: encoder_hidden_states.{i}
  encoder_hidden_states.{encoder_layers}: encoder_last_hidden_state
  decoder_hidden_states.{j}: decoder_hidden_states.{j}
  decoder_hidden_states.{decoder_layers}: decoder_last_hidden_state
  encoder_last_hidden_state: encoder_last_hidden_state
  decoder_last_hidden_state: decoder_last_hidden_state

names:
  - { prefix: model., to: "" }

weights:
  embedding.tokens: [shared.weight, encoder.embed_tokens.weight, decoder.embed_tokens.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  encoder.embedding.tokens: encoder.embed_tokens.weight
  decoder.embedding.tokens: [decoder.embed_tokens.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  encoder.embedding.positions: encoder.embed_positions.weight
  decoder.embedding.positions: decoder.embed_positions.weight
  encoder.layers.{i}.attention.query: { linear: "encoder.layers.{i}.self_attn.q_proj" }
  encoder.layers.{i}.attention.key: { linear: "encoder.layers.{i}.self_attn.k_proj" }
  encoder.layers.{i}.attention.value: { linear: "encoder.layers.{i}.self_attn.v_proj" }
  encoder.layers.{i}.attention.output: { linear: "encoder.layers.{i}.self_attn.out_proj" }
  encoder.layers.{i}.attention_norm: { module: "encoder.layers.{i}.self_attn_layer_norm" }
  encoder.layers.{i}.ffn.up: { linear: "encoder.layers.{i}.fc1" }
  encoder.layers.{i}.ffn.down: { linear: "encoder.layers.{i}.fc2" }
  encoder.layers.{i}.ffn_norm: { module: "encoder.layers.{i}.final_layer_norm" }
  decoder.layers.{j}.attention.query: { linear: "decoder.layers.{j}.self_attn.q_proj" }
  decoder.layers.{j}.attention.key: { linear: "decoder.layers.{j}.self_attn.k_proj" }
  decoder.layers.{j}.attention.value: { linear: "decoder.layers.{j}.self_attn.v_proj" }
  decoder.layers.{j}.attention.output: { linear: "decoder.layers.{j}.self_attn.out_proj" }
  decoder.layers.{j}.attention_norm: { module: "decoder.layers.{j}.self_attn_layer_norm" }
  decoder.layers.{j}.cross.query: { linear: "decoder.layers.{j}.encoder_attn.q_proj" }
  decoder.layers.{j}.cross.key: { linear: "decoder.layers.{j}.encoder_attn.k_proj" }
  decoder.layers.{j}.cross.value: { linear: "decoder.layers.{j}.encoder_attn.v_proj" }
  decoder.layers.{j}.cross.output: { linear: "decoder.layers.{j}.encoder_attn.out_proj" }
  decoder.layers.{j}.cross_norm: { module: "decoder.layers.{j}.encoder_attn_layer_norm" }
  decoder.layers.{j}.ffn.up: { linear: "decoder.layers.{j}.fc1" }
  decoder.layers.{j}.ffn.down: { linear: "decoder.layers.{j}.fc2" }
  decoder.layers.{j}.ffn_norm: { module: "decoder.layers.{j}.final_layer_norm" }
  outputs.lm.project.weight: { from: lm_head.weight, steps: [transpose] }
  outputs.lm.project.bias: { from: final_logits_bias, steps: [{ squeeze: 0 }], absent: 0 }

duplicates:
  encoder.embed_tokens.weight: { of: shared.weight, when: share_encoder_decoder_embeddings }
  decoder.embed_tokens.weight: { of: shared.weight, when: share_encoder_decoder_embeddings }
  lm_head.weight:
    - { of: shared.weight, when: tie_word_embeddings and share_encoder_decoder_embeddings }
    - { of: decoder.embed_tokens.weight, when: tie_word_embeddings }

classes:
  Model:
    results:
      last_hidden_state: hidden
  MTModel:
    spec:
      outputs:
        lm: { tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: lm
`,
  },
  {
    family: "mbart",
    modelTypes: ["mbart"],
    file: "families/mbart.yaml",
    tree: `[326,500,1,[["family",326,6,[334,5,"mbart"]],["extends",340,7,[349,4,"bart"]],["model_type",354,10,[366,5,"mbart"]],["class",372,5,[379,5,"MBart"]],["config",386,6,[396,248,1,[["decoder_start_token_id",396,22,[420,32,1,[["type",422,4,[428,7,"integer"]],["default",437,7,[446,4,null]]]]],["normalize_before",455,16,[473,78,1,[["default",475,7,[484,4,true]],["only",490,4,[496,6,0,[[497,4,true]]]],["because",504,7,[513,36,"the class norms before each sublayer"]]]]],["add_final_layer_norm",554,20,[576,67,1,[["default",578,7,[587,4,true]],["only",593,4,[599,6,0,[[600,4,true]]]],["because",607,7,[616,25,"the class has final norms"]]]]]]]],["let",645,3,[652,75,1,[["labels",652,6,[660,66,"= if id2label == null then num_labels ?? 2 else length(id2label)"]]]]],["derived",728,7,[739,57,1,[["decoder_input_ids",739,17,[758,37,1,[["shift",760,5,[767,4,null]],["wrap",773,4,[779,14,"= pad_token_id"]]]]]]]],["spec",797,4,[805,21,1,[["norm",805,4,[811,14,1,[["place",813,5,[820,3,"pre"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# mBART (Liu et al., 2020; Tang et al., 2020). transformers: models/mbart/configuration_mbart.py, modeling_mbart.py (4.57 and 5.17).
# BART with norms before the sublayers and final ones. The decoder starts with the last token that it is given, a language's.
family: mbart
extends: bart
model_type: mbart
class: MBart

config:
  decoder_start_token_id: { type: integer, default: null }
  normalize_before: { default: true, only: [true], because: the class norms before each sublayer }
  add_final_layer_norm: { default: true, only: [true], because: the class has final norms }

let:
  labels: "= if id2label == null then num_labels ?? 2 else length(id2label)"

derived:
  decoder_input_ids: { shift: null, wrap: = pad_token_id }

spec:
  norm: { place: pre }
`,
  },
  {
    family: "mistral",
    modelTypes: ["mistral"],
    file: "families/mistral.yaml",
    tree: `[194,641,1,[["family",194,6,[202,7,"mistral"]],["extends",210,7,[219,5,"llama"]],["model_type",225,10,[237,7,"mistral"]],["class",245,5,[252,7,"Mistral"]],["config",261,6,[271,427,1,[["intermediate_size",271,17,[290,5,14336]],["num_key_value_heads",298,19,[319,45,1,[["type",321,4,[327,7,"integer"]],["default",336,7,[345,1,8]],["nullable",348,8,[358,4,true]]]]],["max_position_embeddings",367,23,[392,6,131072]],["sliding_window",467,14,[483,48,1,[["type",485,4,[491,7,"integer"]],["default",500,7,[509,4,4096]],["nullable",515,8,[525,4,true]]]]],["attention_bias",534,14,[550,67,1,[["default",552,7,[561,5,false]],["only",568,4,[574,7,0,[[575,5,false]]]],["because",583,7,[592,23,"the class has no biases"]]]]],["mlp_bias",620,8,[630,67,1,[["default",632,7,[641,5,false]],["only",648,4,[654,7,0,[[655,5,false]]]],["because",663,7,[672,23,"the class has no biases"]]]]]]]],["ignore",699,6,[709,77,1,[["what the class doesn't read: all its layers have the window",709,61,[772,13,0,[[773,11,"layer_types"]]]]]]],["spec",787,4,[795,40,1,[["attention",795,9,[810,25,1,[["window",810,6,[818,16,"= sliding_window"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Mistral 7B (Jiang et al., 2023). transformers: models/mistral/configuration_mistral.py, modeling_mistral.py (4.57 and 5.17).
family: mistral
extends: llama
model_type: mistral
class: Mistral

config:
  intermediate_size: 14336
  num_key_value_heads: { type: integer, default: 8, nullable: true }
  max_position_embeddings: 131072
  # Keys that a query sees, itself included; null: all before it.
  sliding_window: { type: integer, default: 4096, nullable: true }
  attention_bias: { default: false, only: [false], because: the class has no biases }
  mlp_bias: { default: false, only: [false], because: the class has no biases }

ignore:
  "what the class doesn't read: all its layers have the window": [layer_types]

spec:
  attention:
    window: = sliding_window
`,
  },
  {
    family: "mixtral",
    modelTypes: ["mixtral"],
    file: "families/mixtral.yaml",
    tree: `[191,1712,1,[["family",191,6,[199,7,"mixtral"]],["extends",207,7,[216,7,"mistral"]],["model_type",224,10,[236,7,"mixtral"]],["class",244,5,[251,7,"Mixtral"]],["config",260,6,[270,171,1,[["sliding_window",270,14,[286,17,1,[["default",288,7,[297,4,null]]]]],["rms_norm_eps",306,12,[320,19,1,[["default",322,7,[331,6,0.00001]]]]],["num_local_experts",342,17,[361,1,8]],["num_experts",395,11,[408,7,"integer"]],["num_experts_per_tok",418,19,[439,1,2]]]]],["ignore",442,6,[452,128,1,[["training alone",452,14,[468,111,0,[[469,20,"output_router_logits"],[491,20,"router_aux_loss_coef"],[513,19,"router_jitter_noise"],[534,18,"classifier_dropout"],[554,24,"token_classifier_dropout"]]]]]]],["let",581,3,[588,69,1,[["experts",588,7,[597,34,"= num_experts ?? num_local_experts"]],["default_theta",634,13,[649,7,1000000]]]]],["indices",658,7,[667,14,1,[["e",669,1,[672,7,"experts"]]]]],["spec",683,4,[691,100,1,[["ffn",691,3,[700,91,1,[["moe",700,3,[705,85,1,[["experts",707,7,[716,9,"= experts"]],["top_k",727,5,[734,21,"= num_experts_per_tok"]],["score",757,5,[764,7,"softmax"]],["normalize",773,9,[784,4,true]]]]]]]]]]],["weights",875,7,[886,1017,1,[["layers.{i}.ffn.router.weight",886,28,[916,133,0,[[917,71,1,[["from",919,4,[925,41,"layers.{i}.block_sparse_moe.gate.weight"]],["steps",968,5,[975,11,0,[[976,9,"transpose"]]]]]],[990,58,1,[["from",992,4,[998,28,"layers.{i}.mlp.gate.weight"]],["steps",1028,5,[1035,11,0,[[1036,9,"transpose"]]]]]]]]],["layers.{i}.ffn.experts.gate.weight",1052,34,[1092,256,0,[[1094,106,1,[["from",1096,4,[1102,51,"layers.{i}.block_sparse_moe.experts.{e}.w1.weight"]],["each",1155,4,[1161,1,"e"]],["steps",1164,5,[1171,11,0,[[1172,9,"transpose"]]]],["combine",1184,7,[1193,5,"stack"]]]],[1207,140,1,[["from",1209,4,[1215,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",1254,5,[1261,84,0,[[1262,56,1,[["slice",1264,5,[1271,45,1,[["axis",1273,4,[1279,1,1]],["from",1282,4,[1288,1,0]],["to",1291,2,[1295,19,"= intermediate_size"]]]]]]],[1320,24,1,[["transpose",1322,9,[1333,9,0,[[1334,1,0],[1337,1,2],[1340,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.up.weight",1350,32,[1388,278,0,[[1390,106,1,[["from",1392,4,[1398,51,"layers.{i}.block_sparse_moe.experts.{e}.w3.weight"]],["each",1451,4,[1457,1,"e"]],["steps",1460,5,[1467,11,0,[[1468,9,"transpose"]]]],["combine",1480,7,[1489,5,"stack"]]]],[1503,162,1,[["from",1505,4,[1511,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",1550,5,[1557,106,0,[[1558,78,1,[["slice",1560,5,[1567,67,1,[["axis",1569,4,[1575,1,1]],["from",1578,4,[1584,19,"= intermediate_size"]],["to",1605,2,[1609,23,"= 2 * intermediate_size"]]]]]]],[1638,24,1,[["transpose",1640,9,[1651,9,0,[[1652,1,0],[1655,1,2],[1658,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.down.weight",1668,34,[1708,195,0,[[1710,106,1,[["from",1712,4,[1718,51,"layers.{i}.block_sparse_moe.experts.{e}.w2.weight"]],["each",1771,4,[1777,1,"e"]],["steps",1780,5,[1787,11,0,[[1788,9,"transpose"]]]],["combine",1800,7,[1809,5,"stack"]]]],[1823,79,1,[["from",1825,4,[1831,34,"layers.{i}.mlp.experts.down_proj"]],["steps",1867,5,[1874,26,0,[[1875,24,1,[["transpose",1877,9,[1888,9,0,[[1889,1,0],[1892,1,2],[1895,1,1]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Mixtral (Jiang et al., 2024). transformers: models/mixtral/configuration_mixtral.py, modeling_mixtral.py (4.57 and 5.17).
family: mixtral
extends: mistral
model_type: mixtral
class: Mixtral

config:
  sliding_window: { default: null }
  rms_norm_eps: { default: 1.0e-5 }
  num_local_experts: 8
  # Another name of the same.
  num_experts: integer
  num_experts_per_tok: 2

ignore:
  training alone: [output_router_logits, router_aux_loss_coef, router_jitter_noise, classifier_dropout, token_classifier_dropout]

let:
  experts: = num_experts ?? num_local_experts
  default_theta: 1000000

indices: { e: experts }

spec:
  ffn:
    moe: { experts: = experts, top_k: = num_experts_per_tok, score: softmax, normalize: true }

# Version 5 keeps the experts of a layer together in memory, and may save them so.
weights:
  layers.{i}.ffn.router.weight: [{ from: "layers.{i}.block_sparse_moe.gate.weight", steps: [transpose] }, { from: "layers.{i}.mlp.gate.weight", steps: [transpose] }]
  layers.{i}.ffn.experts.gate.weight:
    - { from: "layers.{i}.block_sparse_moe.experts.{e}.w1.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ slice: { axis: 1, from: 0, to: = intermediate_size } }, { transpose: [0, 2, 1] }] }
  layers.{i}.ffn.experts.up.weight:
    - { from: "layers.{i}.block_sparse_moe.experts.{e}.w3.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ slice: { axis: 1, from: = intermediate_size, to: = 2 * intermediate_size } }, { transpose: [0, 2, 1] }] }
  layers.{i}.ffn.experts.down.weight:
    - { from: "layers.{i}.block_sparse_moe.experts.{e}.w2.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.down_proj", steps: [{ transpose: [0, 2, 1] }] }
`,
  },
  {
    family: "modernbert",
    modelTypes: ["modernbert"],
    file: "families/modernbert.yaml",
    tree: `[327,7859,1,[["family",327,6,[335,10,"modernbert"]],["extends",346,7,[355,6,"common"]],["model_type",362,10,[374,10,"modernbert"]],["class",385,5,[392,10,"ModernBert"]],["default",403,7,[412,5,"Model"]],["config",419,6,[429,1744,1,[["vocab_size",429,10,[441,5,50368]],["hidden_size",449,11,[462,3,768]],["intermediate_size",468,17,[487,4,1152]],["num_hidden_layers",494,17,[513,2,22]],["num_attention_heads",518,19,[539,2,12]],["hidden_activation",544,17,[563,34,1,[["default",565,7,[574,4,"gelu"]],["map",580,3,[585,10,"activation"]]]]],["max_position_embeddings",600,23,[625,4,8192]],["norm_eps",632,8,[642,33,1,[["type",644,4,[650,6,"number"]],["default",658,7,[667,6,0.00001]]]]],["layer_norm_eps",752,14,[768,6,"number"]],["norm_bias",777,9,[788,5,false]],["attention_bias",796,14,[812,5,false]],["mlp_bias",820,8,[830,5,false]],["decoder_bias",838,12,[852,4,true]],["classifier_bias",859,15,[876,5,false]],["classifier_activation",884,21,[907,34,1,[["default",909,7,[918,4,"gelu"]],["map",924,3,[929,10,"activation"]]]]],["classifier_pooling",944,18,[964,35,1,[["default",966,7,[975,3,"cls"]],["only",980,4,[986,11,0,[[987,3,"cls"],[992,4,"mean"]]]]]]],["attention_dropout",1002,17,[1021,28,1,[["type",1023,4,[1029,6,"number"]],["default",1037,7,[1046,1,0]]]]],["embedding_dropout",1052,17,[1071,28,1,[["type",1073,4,[1079,6,"number"]],["default",1087,7,[1096,1,0]]]]],["mlp_dropout",1102,11,[1115,28,1,[["type",1117,4,[1123,6,"number"]],["default",1131,7,[1140,1,0]]]]],["layer_types",1146,11,[1159,4,"list"]],["global_attn_every_n_layers",1166,26,[1194,1,3]],["local_attention",1198,15,[1215,3,128]],["rope_scaling",1221,12,[1235,105,1,[["type",1237,4,[1243,3,"map"]],["only",1248,4,[1254,6,0,[[1255,4,null]]]],["because",1262,7,[1271,67,"version 4 ignores it and version 5 takes it for both kinds of layer"]]]]],["global_rope_theta",1343,17,[1362,33,1,[["type",1364,4,[1370,6,"number"]],["default",1378,7,[1387,6,160000]]]]],["local_rope_theta",1398,16,[1416,6,"number"]],["rope_parameters",1425,15,[1446,417,1,[["type",1446,4,[1452,3,"map"]],["keys",1460,4,[1472,391,1,[["full_attention",1472,14,[1488,174,1,[["type",1490,4,[1496,3,"map"]],["keys",1501,4,[1507,153,1,[["rope_type",1509,9,[1520,47,1,[["type",1522,4,[1528,6,"string"]],["only",1536,4,[1542,23,0,[[1543,4,null],[1549,7,"default"],[1558,6,"linear"]]]]]]],["type",1569,4,[1575,47,1,[["type",1577,4,[1583,6,"string"]],["only",1591,4,[1597,23,0,[[1598,4,null],[1604,7,"default"],[1613,6,"linear"]]]]]]],["rope_theta",1624,10,[1636,6,"number"]],["factor",1644,6,[1652,6,"number"]]]]]]]],["sliding_attention",1669,17,[1688,174,1,[["type",1690,4,[1696,3,"map"]],["keys",1701,4,[1707,153,1,[["rope_type",1709,9,[1720,47,1,[["type",1722,4,[1728,6,"string"]],["only",1736,4,[1742,23,0,[[1743,4,null],[1749,7,"default"],[1758,6,"linear"]]]]]]],["type",1769,4,[1775,47,1,[["type",1777,4,[1783,6,"string"]],["only",1791,4,[1797,23,0,[[1798,4,null],[1804,7,"default"],[1813,6,"linear"]]]]]]],["rope_theta",1824,10,[1836,6,"number"]],["factor",1844,6,[1852,6,"number"]]]]]]]]]]]]]],["position_embedding_type",1865,23,[1890,96,1,[["default",1892,7,[1901,8,"absolute"]],["only",1911,4,[1917,20,0,[[1918,8,"absolute"],[1928,8,"sans_pos"]]]],["because",1939,7,[1948,36,"the class has rotary positions alone"]]]]],["bos_token_id",1989,12,[2003,29,1,[["type",2005,4,[2011,3,"any"]],["default",2016,7,[2025,5,50281]]]]],["eos_token_id",2035,12,[2049,29,1,[["type",2051,4,[2057,3,"any"]],["default",2062,7,[2071,5,50282]]]]],["pad_token_id",2081,12,[2095,49,1,[["type",2097,4,[2103,7,"integer"]],["default",2112,7,[2121,5,50283]],["nullable",2128,8,[2138,4,true]]]]],["tie_word_embeddings",2147,19,[2168,4,true]]]]],["ignore",2174,6,[2184,203,1,[["training alone",2184,14,[2200,92,0,[[2201,18,"classifier_dropout"],[2221,25,"initializer_cutoff_factor"],[2248,17,"sparse_prediction"],[2267,24,"sparse_pred_ignore_index"]]]],["how version 4 ran it",2295,20,[2317,69,0,[[2318,24,"deterministic_flash_attn"],[2344,17,"reference_compile"],[2363,22,"repad_logits_with_grad"]]]]]]],["indices",2388,7,[2397,24,1,[["i",2399,1,[2402,17,"num_hidden_layers"]]]]],["let",2423,3,[2430,479,1,[["local_theta",2430,11,[2443,27,"= local_rope_theta ?? 10000"]],["types",2473,5,[2480,140,"= layer_types ?? [if n % global_attn_every_n_layers == 0 then 'full_attention' else 'sliding_attention' for n in range(num_hidden_layers)]"]],["global",2623,6,[2631,32,"= rope_parameters.full_attention"]],["local",2666,5,[2673,35,"= rope_parameters.sliding_attention"]],["global_kind",2711,11,[2724,46,"= global.rope_type ?? global.type ?? 'default'"]],["local_kind",2773,10,[2785,44,"= local.rope_type ?? local.type ?? 'default'"]],["side",2832,4,[2838,28,"= floor(local_attention / 2)"]],["mixed",2869,5,[2876,32,"= 'sliding_attention' in types"]]]]],["require",2910,7,[2921,453,1,[["a type for each layer",2921,21,[2948,222,1,[["that",2948,4,[2954,113,"length(types) == num_hidden_layers and all([type in ['full_attention', 'sliding_attention'] for type in types])"]],["key",3072,3,[3077,11,"layer_types"]],["because",3093,7,[3102,67,"there is a type for each layer, full_attention or sliding_attention"]]]]],["a factor",3172,8,[3186,188,1,[["that",3186,4,[3192,105,"(global_kind == 'default' or global.factor != null) and (local_kind == 'default' or local.factor != null)"]],["key",3302,3,[3307,15,"rope_parameters"]],["because",3327,7,[3336,37,"scaled rotary positions need a factor"]]]]]]]],["spec",3375,4,[3383,1450,1,[["type",3383,4,[3389,7,"encoder"]],["context",3399,7,[3408,25,"= max_position_embeddings"]],["d_model",3436,7,[3445,13,"= hidden_size"]],["layers",3461,6,[3469,19,"= num_hidden_layers"]],["input",3491,5,[3502,87,1,[["tokens",3502,6,[3510,78,1,[["vocab",3512,5,[3519,12,"= vocab_size"]],["norm",3533,4,[3539,4,true]],["pad",3545,3,[3550,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",3591,8,[3605,159,1,[["rope",3605,4,[3617,147,1,[["theta",3617,5,[3624,40,"= global.rope_theta ?? global_rope_theta"]],["scaling",3671,7,[3680,83,1,[["$when",3682,5,[3689,26,"= global_kind != 'default'"]],["kind",3717,4,[3723,13,"= global_kind"]],["factor",3738,6,[3746,15,"= global.factor"]]]]]]]]]]],["attention",3766,9,[3777,73,1,[["heads",3779,5,[3786,21,"= num_attention_heads"]],["bias",3809,4,[3815,33,"= unless(attention_bias, false)"]]]]],["ffn",3853,3,[3858,103,1,[["d_ff",3860,4,[3866,19,"= intermediate_size"]],["act",3887,3,[3892,19,"= hidden_activation"]],["gated",3913,5,[3920,4,true]],["bias",3926,4,[3932,27,"= unless(mlp_bias, false)"]]]]],["norm",3964,4,[3970,63,1,[["kind",3972,4,[3978,5,"layer"]],["eps",3985,3,[3990,10,"= norm_eps"]],["place",4002,5,[4009,3,"pre"]],["bias",4014,4,[4020,11,"= norm_bias"]]]]],["bias",4036,4,[4042,5,false]],["dropout",4050,7,[4059,115,1,[["attention",4061,9,[4072,19,"= attention_dropout"]],["hidden",4093,6,[4101,19,"= attention_dropout"]],["ffn",4122,3,[4127,13,"= mlp_dropout"]],["embedding",4142,9,[4153,19,"= embedding_dropout"]]]]],["pattern",4177,7,[4190,128,1,[["$first",4190,6,[4204,114,0,[[4206,111,"= if mixed then pattern([if type == 'full_attention' then 'global' else 'local' for type in types]) else null"]]]]]]],["variants",4320,8,[4334,255,1,[["local",4334,5,[4347,242,1,[["$when",4347,5,[4354,7,"= mixed"]],["attention",4368,9,[4379,28,1,[["window",4381,6,[4389,16,0,[[4390,6,"= side"],[4398,6,"= side"]]]]]]],["position",4414,8,[4432,157,1,[["rope",4432,4,[4448,141,1,[["theta",4448,5,[4455,33,"= local.rope_theta ?? local_theta"]],["scaling",4499,7,[4508,80,1,[["$when",4510,5,[4517,25,"= local_kind != 'default'"]],["kind",4544,4,[4550,12,"= local_kind"]],["factor",4564,6,[4572,14,"= local.factor"]]]]]]]]]]]]]]]]],["at",4633,2,[4641,35,1,[["0",4641,3,[4646,29,1,[["attention",4648,9,[4659,14,1,[["norm",4661,4,[4667,4,"none"]]]]]]]]]]],["special",4678,7,[4691,142,1,[["bos",4691,3,[4696,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",4742,3,[4747,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",4793,3,[4798,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",4834,6,[4844,80,1,[["input_ids",4844,9,[4855,6,"tokens"]],["attention_mask",4864,14,[4880,14,"attention_mask"]],["position_ids",4897,12,[4911,12,"position_ids"]]]]],["results",4925,7,[4936,92,1,[["hidden_states.{i}",4936,17,[4955,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",4975,33,[5010,17,"last_hidden_state"]]]]],["names",5029,5,[5038,29,0,[[5040,26,1,[["prefix",5042,6,[5050,6,"model."]],["to",5058,2,[5062,2,""]]]]]]],["weights",5068,7,[5079,1803,1,[["embedding.tokens",5079,16,[5097,87,0,[[5098,32,"embeddings.tok_embeddings.weight"],[5132,51,1,[["from",5134,4,[5140,14,"decoder.weight"]],["when",5156,4,[5162,19,"tie_word_embeddings"]]]]]]],["embedding.norm",5187,14,[5203,27,1,[["module",5205,6,[5213,15,"embeddings.norm"]]]]],["layers.{i}.attention.query",5344,26,[5372,95,1,[["linear",5374,6,[5382,22,"layers.{i}.attn.Wqkv"]],["steps",5406,5,[5413,52,0,[[5414,50,1,[["slice",5416,5,[5423,39,1,[["axis",5425,4,[5431,1,0]],["from",5434,4,[5440,1,0]],["to",5443,2,[5447,13,"= hidden_size"]]]]]]]]]]]]],["layers.{i}.attention.key",5470,24,[5496,111,1,[["linear",5498,6,[5506,22,"layers.{i}.attn.Wqkv"]],["steps",5530,5,[5537,68,0,[[5538,66,1,[["slice",5540,5,[5547,55,1,[["axis",5549,4,[5555,1,0]],["from",5558,4,[5564,13,"= hidden_size"]],["to",5579,2,[5583,17,"= 2 * hidden_size"]]]]]]]]]]]]],["layers.{i}.attention.value",5610,26,[5638,115,1,[["linear",5640,6,[5648,22,"layers.{i}.attn.Wqkv"]],["steps",5672,5,[5679,72,0,[[5680,70,1,[["slice",5682,5,[5689,59,1,[["axis",5691,4,[5697,1,0]],["from",5700,4,[5706,17,"= 2 * hidden_size"]],["to",5725,2,[5729,17,"= 3 * hidden_size"]]]]]]]]]]]]],["layers.{i}.attention.output",5756,27,[5785,32,1,[["linear",5787,6,[5795,20,"layers.{i}.attn.Wo"]]]]],["layers.{i}.attention_norm",5820,25,[5847,34,1,[["module",5849,6,[5857,22,"layers.{i}.attn_norm"]]]]],["layers.{i}.ffn.gate",5884,19,[5905,98,1,[["linear",5907,6,[5915,19,"layers.{i}.mlp.Wi"]],["steps",5936,5,[5943,58,0,[[5944,56,1,[["slice",5946,5,[5953,45,1,[["axis",5955,4,[5961,1,0]],["from",5964,4,[5970,1,0]],["to",5973,2,[5977,19,"= intermediate_size"]]]]]]]]]]]]],["layers.{i}.ffn.up",6006,17,[6025,120,1,[["linear",6027,6,[6035,19,"layers.{i}.mlp.Wi"]],["steps",6056,5,[6063,80,0,[[6064,78,1,[["slice",6066,5,[6073,67,1,[["axis",6075,4,[6081,1,0]],["from",6084,4,[6090,19,"= intermediate_size"]],["to",6111,2,[6115,23,"= 2 * intermediate_size"]]]]]]]]]]]]],["layers.{i}.ffn.down",6148,19,[6169,31,1,[["linear",6171,6,[6179,19,"layers.{i}.mlp.Wo"]]]]],["layers.{i}.ffn_norm",6203,19,[6224,33,1,[["module",6226,6,[6234,21,"layers.{i}.mlp_norm"]]]]],["norm",6260,4,[6266,22,1,[["module",6268,6,[6276,10,"final_norm"]]]]],["outputs.mlm.transform",6291,21,[6314,22,1,[["linear",6316,6,[6324,10,"head.dense"]]]]],["outputs.mlm.transform_norm",6339,26,[6367,21,1,[["module",6369,6,[6377,9,"head.norm"]]]]],["outputs.mlm.project",6391,19,[6412,19,1,[["linear",6414,6,[6422,7,"decoder"]]]]],["outputs.cls.transform",6434,21,[6457,22,1,[["linear",6459,6,[6467,10,"head.dense"]]]]],["outputs.cls.transform_norm",6482,26,[6510,21,1,[["module",6512,6,[6520,9,"head.norm"]]]]],["outputs.cls.project",6534,19,[6555,22,1,[["linear",6557,6,[6565,10,"classifier"]]]]],["outputs.labels.transform",6580,24,[6606,22,1,[["linear",6608,6,[6616,10,"head.dense"]]]]],["outputs.labels.transform_norm",6631,29,[6662,21,1,[["module",6664,6,[6672,9,"head.norm"]]]]],["outputs.labels.project",6686,22,[6710,22,1,[["linear",6712,6,[6720,10,"classifier"]]]]],["outputs.span.transform",6735,22,[6759,22,1,[["linear",6761,6,[6769,10,"head.dense"]]]]],["outputs.span.transform_norm",6784,27,[6813,21,1,[["module",6815,6,[6823,9,"head.norm"]]]]],["outputs.span.project",6837,20,[6859,22,1,[["linear",6861,6,[6869,10,"classifier"]]]]]]]],["duplicates",6883,10,[6897,84,1,[["decoder.weight",6897,14,[6913,67,1,[["of",6915,2,[6919,32,"embeddings.tok_embeddings.weight"]],["when",6953,4,[6959,19,"tie_word_embeddings"]]]]]]]],["classes",6982,7,[6993,1193,1,[["Model",6993,5,[7004,85,1,[["spec",7004,4,[7016,28,1,[["outputs",7016,7,[7033,11,1,[["hidden",7033,6,[7041,2,1,[]]]]]]]]],["results",7048,7,[7063,26,1,[["last_hidden_state",7063,17,[7082,6,"hidden"]]]]]]]],["ForMaskedLM",7091,11,[7108,218,1,[["spec",7108,4,[7120,175,1,[["outputs",7120,7,[7137,158,1,[["mlm",7137,3,[7142,152,1,[["transform",7144,9,[7155,69,1,[["act",7157,3,[7162,23,"= classifier_activation"]],["bias",7187,4,[7193,17,"= classifier_bias"]],["norm",7212,4,[7218,4,true]]]]],["tied",7226,4,[7232,38,"= unless(tie_word_embeddings, false)"]],["bias",7272,4,[7278,14,"= decoder_bias"]]]]]]]]]]],["results",7299,7,[7314,12,1,[["logits",7314,6,[7322,3,"mlm"]]]]]]]],["ForSequenceClassification",7328,25,[7359,209,1,[["spec",7359,4,[7371,166,1,[["outputs",7371,7,[7388,149,1,[["cls",7388,3,[7393,143,1,[["pool",7395,4,[7401,20,"= classifier_pooling"]],["transform",7423,9,[7434,69,1,[["act",7436,3,[7441,23,"= classifier_activation"]],["bias",7466,4,[7472,17,"= classifier_bias"]],["norm",7491,4,[7497,4,true]]]]],["project",7505,7,[7514,8,"= labels"]],["bias",7524,4,[7530,4,true]]]]]]]]]]],["results",7541,7,[7556,12,1,[["logits",7556,6,[7564,3,"cls"]]]]]]]],["ForTokenClassification",7570,22,[7598,187,1,[["spec",7598,4,[7610,141,1,[["outputs",7610,7,[7627,124,1,[["labels",7627,6,[7635,115,1,[["transform",7637,9,[7648,69,1,[["act",7650,3,[7655,23,"= classifier_activation"]],["bias",7680,4,[7686,17,"= classifier_bias"]],["norm",7705,4,[7711,4,true]]]]],["project",7719,7,[7728,8,"= labels"]],["bias",7738,4,[7744,4,true]]]]]]]]]]],["results",7755,7,[7770,15,1,[["logits",7770,6,[7778,6,"labels"]]]]]]]],["ForQuestionAnswering",7787,20,[7813,373,1,[["require",7813,7,[7828,107,1,[["two labels",7828,10,[7840,94,1,[["that",7842,4,[7848,11,"labels == 2"]],["key",7861,3,[7866,8,"id2label"]],["because",7876,7,[7885,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",7939,4,[7951,132,1,[["outputs",7951,7,[7968,115,1,[["span",7968,4,[7974,108,1,[["transform",7976,9,[7987,69,1,[["act",7989,3,[7994,23,"= classifier_activation"]],["bias",8019,4,[8025,17,"= classifier_bias"]],["norm",8044,4,[8050,4,true]]]]],["project",8058,7,[8067,1,2]],["bias",8070,4,[8076,4,true]]]]]]]]]]],["results",8087,7,[8102,84,1,[["start_logits",8102,12,[8116,25,1,[["from",8118,4,[8124,4,"span"]],["column",8130,6,[8138,1,0]]]]],["end_logits",8148,10,[8160,25,1,[["from",8162,4,[8168,4,"span"]],["column",8174,6,[8182,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ModernBERT (Warner et al., 2024). transformers: models/modernbert/configuration_modernbert.py, modeling_modernbert.py (4.57 and 5.17).
# Up to version 4 the bases are global_rope_theta and local_rope_theta; from 5 on rope_parameters has both, by layer type.
family: modernbert
extends: common
model_type: modernbert
class: ModernBert
default: Model

config:
  vocab_size: 50368
  hidden_size: 768
  intermediate_size: 1152
  num_hidden_layers: 22
  num_attention_heads: 12
  hidden_activation: { default: gelu, map: activation }
  max_position_embeddings: 8192
  norm_eps: { type: number, default: 1.0e-5 }
  # Older files have it too, of the same value. The class reads norm_eps.
  layer_norm_eps: number
  norm_bias: false
  attention_bias: false
  mlp_bias: false
  decoder_bias: true
  classifier_bias: false
  classifier_activation: { default: gelu, map: activation }
  classifier_pooling: { default: cls, only: [cls, mean] }
  attention_dropout: { type: number, default: 0 }
  embedding_dropout: { type: number, default: 0 }
  mlp_dropout: { type: number, default: 0 }
  layer_types: list
  global_attn_every_n_layers: 3
  local_attention: 128
  rope_scaling: { type: map, only: [null], because: version 4 ignores it and version 5 takes it for both kinds of layer }
  global_rope_theta: { type: number, default: 160000 }
  local_rope_theta: number
  rope_parameters:
    type: map
    keys:
      full_attention: { type: map, keys: { rope_type: { type: string, only: [null, default, linear] }, type: { type: string, only: [null, default, linear] }, rope_theta: number, factor: number } }
      sliding_attention: { type: map, keys: { rope_type: { type: string, only: [null, default, linear] }, type: { type: string, only: [null, default, linear] }, rope_theta: number, factor: number } }
  position_embedding_type: { default: absolute, only: [absolute, sans_pos], because: the class has rotary positions alone }
  bos_token_id: { type: any, default: 50281 }
  eos_token_id: { type: any, default: 50282 }
  pad_token_id: { type: integer, default: 50283, nullable: true }
  tie_word_embeddings: true

ignore:
  training alone: [classifier_dropout, initializer_cutoff_factor, sparse_prediction, sparse_pred_ignore_index]
  how version 4 ran it: [deterministic_flash_attn, reference_compile, repad_logits_with_grad]

indices: { i: num_hidden_layers }

let:
  local_theta: = local_rope_theta ?? 10000
  types: "= layer_types ?? [if n % global_attn_every_n_layers == 0 then 'full_attention' else 'sliding_attention' for n in range(num_hidden_layers)]"
  global: = rope_parameters.full_attention
  local: = rope_parameters.sliding_attention
  global_kind: = global.rope_type ?? global.type ?? 'default'
  local_kind: = local.rope_type ?? local.type ?? 'default'
  side: = floor(local_attention / 2)
  mixed: "= 'sliding_attention' in types"

require:
  a type for each layer:
    that: "length(types) == num_hidden_layers and all([type in ['full_attention', 'sliding_attention'] for type in types])"
    key: layer_types
    because: there is a type for each layer, full_attention or sliding_attention
  a factor:
    that: (global_kind == 'default' or global.factor != null) and (local_kind == 'default' or local.factor != null)
    key: rope_parameters
    because: scaled rotary positions need a factor

spec:
  type: encoder
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    tokens: { vocab: = vocab_size, norm: true, pad: "= inside(pad_token_id, vocab_size)" }
  position:
    rope:
      theta: = global.rope_theta ?? global_rope_theta
      scaling: { $when: = global_kind != 'default', kind: = global_kind, factor: = global.factor }
  attention: { heads: = num_attention_heads, bias: "= unless(attention_bias, false)" }
  ffn: { d_ff: = intermediate_size, act: = hidden_activation, gated: true, bias: "= unless(mlp_bias, false)" }
  norm: { kind: layer, eps: = norm_eps, place: pre, bias: = norm_bias }
  bias: false
  dropout: { attention: = attention_dropout, hidden: = attention_dropout, ffn: = mlp_dropout, embedding: = embedding_dropout }
  pattern:
    $first:
      - "= if mixed then pattern([if type == 'full_attention' then 'global' else 'local' for type in types]) else null"
  variants:
    local:
      $when: = mixed
      attention: { window: [= side, = side] }
      position:
        rope:
          theta: = local.rope_theta ?? local_theta
          scaling: { $when: = local_kind != 'default', kind: = local_kind, factor: = local.factor }
  # The embedded input is normed already.
  at:
    "0": { attention: { norm: none } }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: last_hidden_state

names:
  - { prefix: model., to: "" }

weights:
  embedding.tokens: [embeddings.tok_embeddings.weight, { from: decoder.weight, when: tie_word_embeddings }]
  embedding.norm: { module: embeddings.norm }
  # Wqkv holds queries, keys and values one below the other; Wi what is activated and then what it multiplies.
  layers.{i}.attention.query: { linear: "layers.{i}.attn.Wqkv", steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }] }
  layers.{i}.attention.key: { linear: "layers.{i}.attn.Wqkv", steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }] }
  layers.{i}.attention.value: { linear: "layers.{i}.attn.Wqkv", steps: [{ slice: { axis: 0, from: = 2 * hidden_size, to: = 3 * hidden_size } }] }
  layers.{i}.attention.output: { linear: "layers.{i}.attn.Wo" }
  layers.{i}.attention_norm: { module: "layers.{i}.attn_norm" }
  layers.{i}.ffn.gate: { linear: "layers.{i}.mlp.Wi", steps: [{ slice: { axis: 0, from: 0, to: = intermediate_size } }] }
  layers.{i}.ffn.up: { linear: "layers.{i}.mlp.Wi", steps: [{ slice: { axis: 0, from: = intermediate_size, to: = 2 * intermediate_size } }] }
  layers.{i}.ffn.down: { linear: "layers.{i}.mlp.Wo" }
  layers.{i}.ffn_norm: { module: "layers.{i}.mlp_norm" }
  norm: { module: final_norm }
  outputs.mlm.transform: { linear: head.dense }
  outputs.mlm.transform_norm: { module: head.norm }
  outputs.mlm.project: { linear: decoder }
  outputs.cls.transform: { linear: head.dense }
  outputs.cls.transform_norm: { module: head.norm }
  outputs.cls.project: { linear: classifier }
  outputs.labels.transform: { linear: head.dense }
  outputs.labels.transform_norm: { module: head.norm }
  outputs.labels.project: { linear: classifier }
  outputs.span.transform: { linear: head.dense }
  outputs.span.transform_norm: { module: head.norm }
  outputs.span.project: { linear: classifier }

duplicates:
  decoder.weight: { of: embeddings.tok_embeddings.weight, when: tie_word_embeddings }

classes:
  Model:
    spec:
      outputs:
        hidden: {}
    results:
      last_hidden_state: hidden
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { act: = classifier_activation, bias: = classifier_bias, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: = decoder_bias }
    results:
      logits: mlm
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: = classifier_pooling, transform: { act: = classifier_activation, bias: = classifier_bias, norm: true }, project: = labels, bias: true }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { transform: { act: = classifier_activation, bias: = classifier_bias, norm: true }, project: = labels, bias: true }
    results:
      logits: labels
  ForQuestionAnswering:
    require:
      two labels: { that: labels == 2, key: id2label, because: a span has a start and an end and so two labels }
    spec:
      outputs:
        span: { transform: { act: = classifier_activation, bias: = classifier_bias, norm: true }, project: 2, bias: true }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
`,
  },
  {
    family: "moe",
    modelTypes: [],
    file: "families/moe.yaml",
    tree: `[167,2634,1,[["family",167,6,[175,3,"moe"]],["extends",179,7,[188,8,"windowed"]],["config",198,6,[208,348,1,[["num_key_value_heads",208,19,[229,46,1,[["type",231,4,[237,7,"integer"]],["default",246,7,[255,2,32]],["nullable",259,8,[269,4,true]]]]],["attention_bias",278,14,[294,4,null]],["mlp_bias",301,8,[311,4,null]],["bos_token_id",318,12,[332,3,"any"]],["eos_token_id",338,12,[352,3,"any"]],["moe_intermediate_size",358,21,[381,7,"integer"]],["num_experts",391,11,[404,7,"integer"]],["num_experts_per_tok",414,19,[435,7,"integer"]],["norm_topk_prob",445,14,[461,5,false]],["decoder_sparse_step",469,19,[490,1,1]],["mlp_only_layers",494,15,[511,44,1,[["type",513,4,[519,4,"list"]],["default",525,7,[534,2,0,[]]],["nullable",539,8,[549,4,true]]]]]]]],["ignore",557,6,[567,107,1,[["training alone",567,14,[583,90,0,[[584,20,"output_router_logits"],[606,20,"router_aux_loss_coef"],[628,18,"classifier_dropout"],[648,24,"token_classifier_dropout"]]]]]]],["let",675,3,[682,502,1,[["experts",682,7,[691,13,"= num_experts"]],["sparse",707,6,[715,129,"= [experts > 0 and (i + 1) % decoder_sparse_step == 0 and not (i in (mlp_only_layers ?? [])) for i in range(num_hidden_layers)]"]],["all_sparse",847,10,[859,13,"= all(sparse)"]],["mixed_names",875,11,[888,186,"= [(if types[i] == 'sliding_attention' then 'local' else 'global') + (if sparse[i] == all_sparse then '' else if sparse[i] then '_moe' else '_dense') for i in range(num_hidden_layers)]"]],["mixture",1077,7,[1086,97,1,[["experts",1088,7,[1097,9,"= experts"]],["top_k",1108,5,[1115,21,"= num_experts_per_tok"]],["score",1138,5,[1145,7,"softmax"]],["normalize",1154,9,[1165,16,"= norm_topk_prob"]]]]]]]],["indices",1185,7,[1194,14,1,[["e",1196,1,[1199,7,"experts"]]]]],["spec",1210,4,[1218,554,1,[["pattern",1218,7,[1227,76,"= if unique(mixed_names) == ['global'] then null else pattern(mixed_names)"]],["ffn",1306,3,[1315,135,1,[["d_ff",1315,4,[1321,65,"= if all_sparse then moe_intermediate_size else intermediate_size"]],["bias",1391,4,[1397,4,null]],["moe",1406,3,[1411,38,"= if all_sparse then mixture else null"]]]]],["variants",1452,8,[1466,306,1,[["local",1466,5,[1473,37,1,[["$when",1475,5,[1482,26,"= 'local' in mixed_names"]]]]],["local_moe",1515,9,[1526,130,1,[["$when",1528,5,[1535,30,"= 'local_moe' in mixed_names"]],["attention",1567,9,[1578,20,1,[["window",1580,6,[1588,8,"= window"]]]]],["ffn",1600,3,[1605,49,1,[["d_ff",1607,4,[1613,23,"= moe_intermediate_size"]],["moe",1638,3,[1643,9,"= mixture"]]]]]]]],["global_moe",1661,10,[1673,98,1,[["$when",1675,5,[1682,31,"= 'global_moe' in mixed_names"]],["ffn",1715,3,[1720,49,1,[["d_ff",1722,4,[1728,23,"= moe_intermediate_size"]],["moe",1753,3,[1758,9,"= mixture"]]]]]]]]]]]]]],["weights",1856,7,[1867,934,1,[["layers.{i}.ffn.router.weight",1867,28,[1897,58,1,[["from",1899,4,[1905,28,"layers.{i}.mlp.gate.weight"]],["steps",1935,5,[1942,11,0,[[1943,9,"transpose"]]]]]]],["layers.{i}.ffn.experts.gate.weight",1958,34,[1998,254,0,[[2000,100,1,[["from",2002,4,[2008,45,"layers.{i}.mlp.experts.{e}.gate_proj.weight"]],["each",2055,4,[2061,1,"e"]],["steps",2064,5,[2071,11,0,[[2072,9,"transpose"]]]],["combine",2084,7,[2093,5,"stack"]]]],[2107,144,1,[["from",2109,4,[2115,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",2154,5,[2161,88,0,[[2162,60,1,[["slice",2164,5,[2171,49,1,[["axis",2173,4,[2179,1,1]],["from",2182,4,[2188,1,0]],["to",2191,2,[2195,23,"= moe_intermediate_size"]]]]]]],[2224,24,1,[["transpose",2226,9,[2237,9,0,[[2238,1,0],[2241,1,2],[2244,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.up.weight",2254,32,[2292,278,0,[[2294,98,1,[["from",2296,4,[2302,43,"layers.{i}.mlp.experts.{e}.up_proj.weight"]],["each",2347,4,[2353,1,"e"]],["steps",2356,5,[2363,11,0,[[2364,9,"transpose"]]]],["combine",2376,7,[2385,5,"stack"]]]],[2399,170,1,[["from",2401,4,[2407,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",2446,5,[2453,114,0,[[2454,86,1,[["slice",2456,5,[2463,75,1,[["axis",2465,4,[2471,1,1]],["from",2474,4,[2480,23,"= moe_intermediate_size"]],["to",2505,2,[2509,27,"= 2 * moe_intermediate_size"]]]]]]],[2542,24,1,[["transpose",2544,9,[2555,9,0,[[2556,1,0],[2559,1,2],[2562,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.down.weight",2572,34,[2612,189,0,[[2614,100,1,[["from",2616,4,[2622,45,"layers.{i}.mlp.experts.{e}.down_proj.weight"]],["each",2669,4,[2675,1,"e"]],["steps",2678,5,[2685,11,0,[[2686,9,"transpose"]]]],["combine",2698,7,[2707,5,"stack"]]]],[2721,79,1,[["from",2723,4,[2729,34,"layers.{i}.mlp.experts.down_proj"]],["steps",2765,5,[2772,26,0,[[2773,24,1,[["transpose",2775,9,[2786,9,0,[[2787,1,0],[2790,1,2],[2793,1,1]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Decoders like Qwen2 of which some layers have a mixture of experts and some a dense feed-forward.
family: moe
extends: windowed

config:
  num_key_value_heads: { type: integer, default: 32, nullable: true }
  attention_bias: null
  mlp_bias: null
  bos_token_id: any
  eos_token_id: any
  moe_intermediate_size: integer
  num_experts: integer
  num_experts_per_tok: integer
  norm_topk_prob: false
  decoder_sparse_step: 1
  mlp_only_layers: { type: list, default: [] , nullable: true }

ignore:
  training alone: [output_router_logits, router_aux_loss_coef, classifier_dropout, token_classifier_dropout]

let:
  experts: = num_experts
  sparse: "= [experts > 0 and (i + 1) % decoder_sparse_step == 0 and not (i in (mlp_only_layers ?? [])) for i in range(num_hidden_layers)]"
  all_sparse: = all(sparse)
  mixed_names: "= [(if types[i] == 'sliding_attention' then 'local' else 'global') + (if sparse[i] == all_sparse then '' else if sparse[i] then '_moe' else '_dense') for i in range(num_hidden_layers)]"
  mixture: { experts: = experts, top_k: = num_experts_per_tok, score: softmax, normalize: = norm_topk_prob }

indices: { e: experts }

spec:
  pattern: "= if unique(mixed_names) == ['global'] then null else pattern(mixed_names)"
  ffn:
    d_ff: = if all_sparse then moe_intermediate_size else intermediate_size
    bias: null
    moe: = if all_sparse then mixture else null
  variants:
    local: { $when: "= 'local' in mixed_names" }
    local_moe: { $when: "= 'local_moe' in mixed_names", attention: { window: = window }, ffn: { d_ff: = moe_intermediate_size, moe: = mixture } }
    global_moe: { $when: "= 'global_moe' in mixed_names", ffn: { d_ff: = moe_intermediate_size, moe: = mixture } }

# Version 5 keeps the experts of a layer together in memory, and may save them so.
weights:
  layers.{i}.ffn.router.weight: { from: "layers.{i}.mlp.gate.weight", steps: [transpose] }
  layers.{i}.ffn.experts.gate.weight:
    - { from: "layers.{i}.mlp.experts.{e}.gate_proj.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ slice: { axis: 1, from: 0, to: = moe_intermediate_size } }, { transpose: [0, 2, 1] }] }
  layers.{i}.ffn.experts.up.weight:
    - { from: "layers.{i}.mlp.experts.{e}.up_proj.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.gate_up_proj", steps: [{ slice: { axis: 1, from: = moe_intermediate_size, to: = 2 * moe_intermediate_size } }, { transpose: [0, 2, 1] }] }
  layers.{i}.ffn.experts.down.weight:
    - { from: "layers.{i}.mlp.experts.{e}.down_proj.weight", each: e, steps: [transpose], combine: stack }
    - { from: "layers.{i}.mlp.experts.down_proj", steps: [{ transpose: [0, 2, 1] }] }
`,
  },
  {
    family: "mpnet",
    modelTypes: ["mpnet"],
    file: "families/mpnet.yaml",
    tree: `[256,1417,1,[["family",256,6,[264,5,"mpnet"]],["extends",270,7,[279,7,"roberta"]],["model_type",287,10,[299,5,"mpnet"]],["class",305,5,[312,5,"MPNet"]],["config",319,6,[329,231,1,[["vocab_size",329,10,[341,5,30527]],["type_vocab_size",349,15,[366,4,null]],["is_decoder",373,10,[385,51,1,[["only",387,4,[393,7,0,[[394,5,false]]]],["because",402,7,[411,23,"the class is no decoder"]]]]],["relative_attention_num_buckets",439,30,[471,88,1,[["default",473,7,[482,2,32]],["only",486,4,[492,4,0,[[493,2,32]]]],["because",498,7,[507,50,"the class counts 32 buckets whatever the table has"]]]]]]]],["ignore",561,6,[571,52,1,[["of older files, read by no class",571,32,[605,17,0,[[606,15,"type_vocab_size"]]]]]]],["let",624,3,[696,11,1,[["padding",696,7,[705,1,1]]]]],["require",708,7,[719,132,1,[["a row for each position",719,23,[748,103,1,[["that",748,4,[754,27,"max_position_embeddings > 2"]],["key",786,3,[791,23,"max_position_embeddings"]],["because",819,7,[828,22,"positions count from 2"]]]]]]]],["spec",852,4,[860,161,1,[["context",860,7,[869,29,"= max_position_embeddings - 2"]],["input",901,5,[912,40,1,[["tokens",912,6,[920,31,1,[["types",922,5,[929,4,null]],["pad",935,3,[940,9,"= padding"]]]]]]]],["position",954,8,[968,53,1,[["buckets",968,7,[977,43,1,[["count",979,5,[986,32,"= relative_attention_num_buckets"]]]]]]]]]]],["inputs",1022,6,[1030,24,1,[["token_type_ids",1032,14,[1048,4,null]]]]],["names",1056,5,[1065,98,0,[[1067,26,1,[["prefix",1069,6,[1077,6,"mpnet."]],["to",1085,2,[1089,2,""]]]],[1098,31,1,[["suffix",1100,6,[1108,6,".gamma"]],["to",1116,2,[1120,7,".weight"]]]],[1134,28,1,[["suffix",1136,6,[1144,5,".beta"]],["to",1151,2,[1155,5,".bias"]]]]]]],["weights",1164,7,[1175,468,1,[["embedding.types",1175,15,[1192,4,null]],["buckets",1199,7,[1208,38,"encoder.relative_attention_bias.weight"]],["layers.{i}.attention.query",1249,26,[1277,48,1,[["linear",1279,6,[1287,36,"encoder.layer.{i}.attention.attn.q"]]]]],["layers.{i}.attention.key",1328,24,[1354,48,1,[["linear",1356,6,[1364,36,"encoder.layer.{i}.attention.attn.k"]]]]],["layers.{i}.attention.value",1405,26,[1433,48,1,[["linear",1435,6,[1443,36,"encoder.layer.{i}.attention.attn.v"]]]]],["layers.{i}.attention.output",1484,27,[1513,48,1,[["linear",1515,6,[1523,36,"encoder.layer.{i}.attention.attn.o"]]]]],["layers.{i}.attention_norm",1564,25,[1591,51,1,[["module",1593,6,[1601,39,"encoder.layer.{i}.attention.LayerNorm"]]]]]]]],["classes",1644,7,[1655,18,1,[["ForCausalLM",1655,11,[1668,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# MPNet (Song et al., 2020). transformers: models/mpnet/configuration_mpnet.py, modeling_mpnet.py (4.57 and 5.17).
# RoBERTa without token types and with T5's buckets of distances besides.
family: mpnet
extends: roberta
model_type: mpnet
class: MPNet

config:
  vocab_size: 30527
  type_vocab_size: null
  is_decoder: { only: [false], because: the class is no decoder }
  relative_attention_num_buckets: { default: 32, only: [32], because: the class counts 32 buckets whatever the table has }

ignore:
  of older files, read by no class: [type_vocab_size]

let:
  # The class has this id in its code, whatever pad_token_id is.
  padding: 1

require:
  a row for each position:
    that: max_position_embeddings > 2
    key: max_position_embeddings
    because: positions count from 2

spec:
  context: = max_position_embeddings - 2
  input:
    tokens: { types: null, pad: = padding }
  position:
    buckets: { count: = relative_attention_num_buckets }

inputs: { token_type_ids: null }

names:
  - { prefix: mpnet., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.types: null
  buckets: encoder.relative_attention_bias.weight
  layers.{i}.attention.query: { linear: "encoder.layer.{i}.attention.attn.q" }
  layers.{i}.attention.key: { linear: "encoder.layer.{i}.attention.attn.k" }
  layers.{i}.attention.value: { linear: "encoder.layer.{i}.attention.attn.v" }
  layers.{i}.attention.output: { linear: "encoder.layer.{i}.attention.attn.o" }
  layers.{i}.attention_norm: { module: "encoder.layer.{i}.attention.LayerNorm" }

classes:
  ForCausalLM: null
`,
  },
  {
    family: "mpt",
    modelTypes: ["mpt"],
    file: "families/mpt.yaml",
    tree: `[336,3222,1,[["family",336,6,[344,3,"mpt"]],["extends",348,7,[357,6,"causal"]],["model_type",364,10,[376,3,"mpt"]],["class",380,5,[387,3,"Mpt"]],["config",392,6,[402,1157,1,[["vocab_size",402,10,[414,35,1,[["required",416,8,[426,5,false]],["default",433,7,[442,5,50368]]]]],["d_model",452,7,[461,4,2048]],["n_heads",468,7,[477,2,16]],["n_layers",482,8,[492,2,24]],["max_seq_len",497,11,[510,4,2048]],["layer_norm_epsilon",517,18,[537,33,1,[["type",539,4,[545,6,"number"]],["default",553,7,[562,6,0.00001]]]]],["attn_config",573,11,[590,969,1,[["type",590,4,[596,3,"map"]],["default",604,7,[613,2,1,[]]],["nullable",620,8,[630,4,true]],["keys",639,4,[651,908,1,[["attn_type",651,9,[662,135,1,[["type",664,4,[670,6,"string"]],["default",678,7,[687,19,"multihead_attention"]],["only",708,4,[714,21,0,[[715,19,"multihead_attention"]]]],["because",737,7,[746,49,"the class has as many heads of keys as of queries"]]]]],["attn_pdrop",804,10,[816,28,1,[["type",818,4,[824,6,"number"]],["default",832,7,[841,1,0]]]]],["clip_qkv",851,8,[861,32,1,[["type",863,4,[869,6,"number"]],["nullable",877,8,[887,4,true]]]]],["softmax_scale",900,13,[915,32,1,[["type",917,4,[923,6,"number"]],["nullable",931,8,[941,4,true]]]]],["alibi_bias_max",980,14,[996,3,"any"]],["attn_impl",1006,9,[1017,3,"any"]],["alibi",1027,5,[1034,3,"any"]],["prefix_lm",1044,9,[1055,3,"any"]],["qk_ln",1065,5,[1072,3,"any"]],["attn_uses_sequence_id",1082,21,[1105,3,"any"]],["model_type",1115,10,[1127,3,"any"]],["dtype",1137,5,[1144,3,"any"]],["torch_dtype",1154,11,[1167,3,"any"]],["transformers_version",1177,20,[1199,3,"any"]],["is_encoder_decoder",1209,18,[1229,3,"any"]],["is_decoder",1239,10,[1251,3,"any"]],["add_cross_attention",1261,19,[1282,3,"any"]],["cross_attention_hidden_size",1292,27,[1321,3,"any"]],["tie_encoder_decoder",1331,19,[1352,3,"any"]],["tie_word_embeddings",1362,19,[1383,3,"any"]],["pruned_heads",1393,12,[1407,3,"any"]],["id2label",1417,8,[1427,3,"any"]],["num_labels",1437,10,[1449,3,"any"]],["bos_token_id",1459,12,[1473,3,"any"]],["eos_token_id",1483,12,[1497,3,"any"]],["pad_token_id",1507,12,[1521,3,"any"]],["decoder_start_token_id",1531,22,[1555,3,"any"]]]]]]]]]]],["ignore",1560,6,[1570,256,1,[["read by no class",1570,16,[1592,234,0,[[1594,15,"expansion_ratio"],[1616,15,"learned_pos_emb"],[1638,11,"logit_scale"],[1656,7,"no_bias"],[1670,18,"embedding_fraction"],[1695,9,"norm_type"],[1711,11,"init_device"],[1729,11,"init_config"],[1747,7,"verbose"],[1761,9,"attn_impl"],[1777,14,"tokenizer_name"],[1798,9,"emb_pdrop"],[1814,11,"resid_pdrop"]]]]]]],["let",1827,3,[1834,75,1,[["clip",1834,4,[1840,27,"= attn_config.clip_qkv ?? 0"]],["dropout",1870,7,[1879,29,"= attn_config.attn_pdrop ?? 0"]]]]],["require",1910,7,[1921,165,1,[["no learned positions",1921,20,[1943,142,1,[["that",1945,4,[1951,24,"not stored('wpe.weight')"]],["key",1977,3,[1982,15,"learned_pos_emb"]],["because",1999,7,[2008,75,"the checkpoint has a table of positions, which the class has no place for"]]]]]]]],["indices",2087,7,[2096,15,1,[["i",2098,1,[2101,8,"n_layers"]]]]],["spec",2113,4,[2121,399,1,[["context",2121,7,[2130,13,"= max_seq_len"]],["d_model",2146,7,[2155,9,"= d_model"]],["layers",2167,6,[2175,10,"= n_layers"]],["position",2188,8,[2198,5,"alibi"]],["attention",2206,9,[2221,86,1,[["heads",2221,5,[2228,9,"= n_heads"]],["scale",2242,5,[2249,27,"= attn_config.softmax_scale"]],["clip",2281,4,[2287,19,"= unless(clip, 0)"]]]]],["ffn",2309,3,[2314,34,1,[["d_ff",2316,4,[2322,13,"= 4 * d_model"]],["act",2337,3,[2342,4,"gelu"]]]]],["norm",2351,4,[2357,67,1,[["kind",2359,4,[2365,5,"layer"]],["eps",2372,3,[2377,20,"= layer_norm_epsilon"]],["place",2399,5,[2406,3,"pre"]],["bias",2411,4,[2417,5,false]]]]],["bias",2427,4,[2433,5,false]],["dropout",2441,7,[2450,69,1,[["hidden",2452,6,[2460,22,"= unless(dropout, 0)"]],["attention",2484,9,[2495,22,"= unless(dropout, 0)"]]]]]]]],["results",2521,7,[2532,83,1,[["hidden_states.{i}",2532,17,[2551,17,"hidden_states.{i}"]],["hidden_states.{n_layers}",2571,24,[2597,17,"last_hidden_state"]]]]],["names",2616,5,[2625,35,0,[[2627,32,1,[["prefix",2629,6,[2637,12,"transformer."]],["to",2651,2,[2655,2,""]]]]]]],["weights",2661,7,[2672,809,1,[["embedding.tokens",2672,16,[2690,65,0,[[2691,10,"wte.weight"],[2703,51,1,[["from",2705,4,[2711,14,"lm_head.weight"]],["when",2727,4,[2733,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",2758,26,[2786,91,1,[["linear",2788,6,[2796,22,"blocks.{i}.attn.Wqkv"]],["steps",2820,5,[2827,48,0,[[2828,46,1,[["slice",2830,5,[2837,35,1,[["axis",2839,4,[2845,1,0]],["from",2848,4,[2854,1,0]],["to",2857,2,[2861,9,"= d_model"]]]]]]]]]]]]],["layers.{i}.attention.key",2880,24,[2906,103,1,[["linear",2908,6,[2916,22,"blocks.{i}.attn.Wqkv"]],["steps",2940,5,[2947,60,0,[[2948,58,1,[["slice",2950,5,[2957,47,1,[["axis",2959,4,[2965,1,0]],["from",2968,4,[2974,9,"= d_model"]],["to",2985,2,[2989,13,"= 2 * d_model"]]]]]]]]]]]]],["layers.{i}.attention.value",3012,26,[3040,107,1,[["linear",3042,6,[3050,22,"blocks.{i}.attn.Wqkv"]],["steps",3074,5,[3081,64,0,[[3082,62,1,[["slice",3084,5,[3091,51,1,[["axis",3093,4,[3099,1,0]],["from",3102,4,[3108,13,"= 2 * d_model"]],["to",3123,2,[3127,13,"= 3 * d_model"]]]]]]]]]]]]],["layers.{i}.attention.output",3150,27,[3179,38,1,[["linear",3181,6,[3189,26,"blocks.{i}.attn.out_proj"]]]]],["layers.{i}.attention_norm",3220,25,[3247,31,1,[["module",3249,6,[3257,19,"blocks.{i}.norm_1"]]]]],["layers.{i}.ffn.up",3281,17,[3300,36,1,[["linear",3302,6,[3310,24,"blocks.{i}.ffn.up_proj"]]]]],["layers.{i}.ffn.down",3339,19,[3360,38,1,[["linear",3362,6,[3370,26,"blocks.{i}.ffn.down_proj"]]]]],["layers.{i}.ffn_norm",3401,19,[3422,31,1,[["module",3424,6,[3432,19,"blocks.{i}.norm_2"]]]]],["norm",3456,4,[3462,18,1,[["module",3464,6,[3472,6,"norm_f"]]]]]]]],["duplicates",3482,10,[3496,62,1,[["lm_head.weight",3496,14,[3512,45,1,[["of",3514,2,[3518,10,"wte.weight"]],["when",3530,4,[3536,19,"tie_word_embeddings"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# MPT (MosaicML, 2023). transformers: models/mpt/configuration_mpt.py, modeling_mpt.py (4.57 and 5.17).
# The class reads less than the config says: ALiBi whose last slope is 2^-8, a feed-forward four times as wide, no biases
# and plain logits, whatever stands there.
family: mpt
extends: causal
model_type: mpt
class: Mpt

config:
  vocab_size: { required: false, default: 50368 }
  d_model: 2048
  n_heads: 16
  n_layers: 24
  max_seq_len: 2048
  layer_norm_epsilon: { type: number, default: 1.0e-5 }
  attn_config:
    type: map
    default: {}
    nullable: true
    keys:
      attn_type: { type: string, default: multihead_attention, only: [multihead_attention], because: the class has as many heads of keys as of queries }
      attn_pdrop: { type: number, default: 0 }
      clip_qkv: { type: number, nullable: true }
      softmax_scale: { type: number, nullable: true }
      # Read by no class.
      alibi_bias_max: any
      attn_impl: any
      alibi: any
      prefix_lm: any
      qk_ln: any
      attn_uses_sequence_id: any
      model_type: any
      dtype: any
      torch_dtype: any
      transformers_version: any
      is_encoder_decoder: any
      is_decoder: any
      add_cross_attention: any
      cross_attention_hidden_size: any
      tie_encoder_decoder: any
      tie_word_embeddings: any
      pruned_heads: any
      id2label: any
      num_labels: any
      bos_token_id: any
      eos_token_id: any
      pad_token_id: any
      decoder_start_token_id: any

ignore:
  read by no class:
    - expansion_ratio
    - learned_pos_emb
    - logit_scale
    - no_bias
    - embedding_fraction
    - norm_type
    - init_device
    - init_config
    - verbose
    - attn_impl
    - tokenizer_name
    - emb_pdrop
    - resid_pdrop

let:
  clip: = attn_config.clip_qkv ?? 0
  dropout: = attn_config.attn_pdrop ?? 0

require:
  no learned positions: { that: not stored('wpe.weight'), key: learned_pos_emb, because: "the checkpoint has a table of positions, which the class has no place for" }

indices: { i: n_layers }

spec:
  context: = max_seq_len
  d_model: = d_model
  layers: = n_layers
  position: alibi
  attention:
    heads: = n_heads
    scale: = attn_config.softmax_scale
    clip: "= unless(clip, 0)"
  ffn: { d_ff: = 4 * d_model, act: gelu }
  norm: { kind: layer, eps: = layer_norm_epsilon, place: pre, bias: false }
  bias: false
  dropout: { hidden: "= unless(dropout, 0)", attention: "= unless(dropout, 0)" }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{n_layers}: last_hidden_state

names:
  - { prefix: transformer., to: "" }

weights:
  embedding.tokens: [wte.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  layers.{i}.attention.query: { linear: "blocks.{i}.attn.Wqkv", steps: [{ slice: { axis: 0, from: 0, to: = d_model } }] }
  layers.{i}.attention.key: { linear: "blocks.{i}.attn.Wqkv", steps: [{ slice: { axis: 0, from: = d_model, to: = 2 * d_model } }] }
  layers.{i}.attention.value: { linear: "blocks.{i}.attn.Wqkv", steps: [{ slice: { axis: 0, from: = 2 * d_model, to: = 3 * d_model } }] }
  layers.{i}.attention.output: { linear: "blocks.{i}.attn.out_proj" }
  layers.{i}.attention_norm: { module: "blocks.{i}.norm_1" }
  layers.{i}.ffn.up: { linear: "blocks.{i}.ffn.up_proj" }
  layers.{i}.ffn.down: { linear: "blocks.{i}.ffn.down_proj" }
  layers.{i}.ffn_norm: { module: "blocks.{i}.norm_2" }
  norm: { module: norm_f }

duplicates:
  lm_head.weight: { of: wte.weight, when: tie_word_embeddings }
`,
  },
  {
    family: "mt5",
    modelTypes: ["mt5"],
    file: "families/mt5.yaml",
    tree: `[260,301,1,[["family",260,6,[268,3,"mt5"]],["extends",272,7,[281,2,"t5"]],["model_type",284,10,[296,3,"mt5"]],["class",300,5,[307,3,"MT5"]],["config",312,6,[322,164,1,[["vocab_size",322,10,[334,6,250112]],["d_ff",343,4,[349,4,1024]],["num_layers",356,10,[368,1,8]],["num_heads",372,9,[383,1,6]],["feed_forward_proj",387,17,[406,23,1,[["default",408,7,[417,10,"gated-gelu"]]]]],["decoder_start_token_id",432,22,[456,29,1,[["type",458,4,[464,7,"integer"]],["default",473,7,[482,1,0]]]]]]]],["ignore",487,6,[497,42,1,[["read by no class",497,16,[515,23,0,[[516,21,"scale_decoder_outputs"]]]]]]],["let",540,3,[547,14,1,[["scaled",547,6,[555,5,false]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# mT5 (Xue et al., 2021): T5 v1.1 in many languages. transformers: models/mt5/configuration_mt5.py, modeling_mt5.py (4.57 and 5.17).
# Its class doesn't scale what the head reads, tied or not.
family: mt5
extends: t5
model_type: mt5
class: MT5

config:
  vocab_size: 250112
  d_ff: 1024
  num_layers: 8
  num_heads: 6
  feed_forward_proj: { default: gated-gelu }
  decoder_start_token_id: { type: integer, default: 0 }

ignore:
  read by no class: [scale_decoder_outputs]

let:
  scaled: false
`,
  },
  {
    family: "nemotron",
    modelTypes: ["nemotron"],
    file: "families/nemotron.yaml",
    tree: `[211,1236,1,[["family",211,6,[219,8,"nemotron"]],["extends",228,7,[237,12,"rope-partial"]],["model_type",250,10,[262,8,"nemotron"]],["class",271,5,[278,8,"Nemotron"]],["config",288,6,[298,369,1,[["vocab_size",298,10,[310,6,256000]],["hidden_size",319,11,[332,4,6144]],["intermediate_size",339,17,[358,5,24576]],["num_attention_heads",366,19,[387,2,48]],["head_dim",392,8,[402,7,"integer"]],["hidden_act",454,10,[466,18,1,[["default",468,7,[477,5,"relu2"]]]]],["max_position_embeddings",487,23,[512,4,4096]],["norm_eps",519,8,[529,33,1,[["type",531,4,[537,6,"number"]],["default",545,7,[554,6,0.00001]]]]],["attention_bias",565,14,[581,5,false]],["mlp_bias",589,8,[599,5,false]],["bos_token_id",607,12,[621,14,1,[["default",623,7,[632,1,2]]]]],["eos_token_id",638,12,[652,14,1,[["default",654,7,[663,1,3]]]]]]]],["ignore",668,6,[678,101,1,[["of the published files, read by no class",678,40,[720,58,0,[[721,12,"rope_percent"],[735,15,"rope_percentage"],[752,9,"norm_type"],[763,14,"hidden_dropout"]]]]]]],["let",780,3,[787,79,1,[["default_partial",787,15,[804,3,0.5]],["d_head",810,6,[818,47,"= head_dim ?? hidden_size / num_attention_heads"]]]]],["require",867,7,[878,256,1,[["pairs rotate",878,12,[892,4,null]],["pairs rotate where their number counts",899,38,[943,191,1,[["that",943,4,[949,74,"rotated_dims == rotary_dims or not (rope_kinds.all in ['dynamic', 'yarn'])"]],["key",1028,3,[1033,15,"rope_parameters"]],["because",1053,7,[1062,71,"frequencies of an odd number of dimensions cannot be scaled in this way"]]]]]]]],["spec",1135,4,[1143,266,1,[["attention",1143,9,[1158,112,1,[["d_head",1158,6,[1166,53,"= unless(head_dim, hidden_size / num_attention_heads)"]],["bias",1224,4,[1230,39,"= if attention_bias then true else null"]]]]],["ffn",1272,3,[1281,56,1,[["gated",1281,5,[1288,4,null]],["bias",1297,4,[1303,33,"= if mlp_bias then true else null"]]]]],["norm",1372,4,[1378,30,1,[["eps",1380,3,[1385,10,"= norm_eps"]],["offset",1397,6,[1405,1,1]]]]]]]],["weights",1410,7,[1421,26,1,[["layers.{i}.ffn.gate",1421,19,[1442,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Nemotron-4 and Minitron (Parmar et al., 2024). transformers: models/nemotron/configuration_nemotron.py, modeling_nemotron.py (4.57 and 5.17).
family: nemotron
extends: rope-partial
model_type: nemotron
class: Nemotron

config:
  vocab_size: 256000
  hidden_size: 6144
  intermediate_size: 24576
  num_attention_heads: 48
  head_dim: integer # null: hidden_size / num_attention_heads
  hidden_act: { default: relu2 }
  max_position_embeddings: 4096
  norm_eps: { type: number, default: 1.0e-5 }
  attention_bias: false
  mlp_bias: false
  bos_token_id: { default: 2 }
  eos_token_id: { default: 3 }

ignore:
  of the published files, read by no class: [rope_percent, rope_percentage, norm_type, hidden_dropout]

let:
  default_partial: 0.5
  d_head: = head_dim ?? hidden_size / num_attention_heads

require:
  pairs rotate: null
  pairs rotate where their number counts:
    that: rotated_dims == rotary_dims or not (rope_kinds.all in ['dynamic', 'yarn'])
    key: rope_parameters
    because: frequencies of an odd number of dimensions cannot be scaled in this way

spec:
  attention:
    d_head: = unless(head_dim, hidden_size / num_attention_heads)
    bias: = if attention_bias then true else null
  ffn:
    gated: null
    bias: = if mlp_bias then true else null
  # Weights are stored less one.
  norm: { eps: = norm_eps, offset: 1 }

weights:
  layers.{i}.ffn.gate: null
`,
  },
  {
    family: "olmo",
    modelTypes: ["olmo"],
    file: "families/olmo.yaml",
    tree: `[165,511,1,[["family",165,6,[173,4,"olmo"]],["extends",178,7,[187,5,"llama"]],["model_type",193,10,[205,4,"olmo"]],["class",210,5,[217,4,"Olmo"]],["config",223,6,[233,192,1,[["vocab_size",233,10,[245,5,50304]],["rms_norm_eps",253,12,[267,4,null]],["mlp_bias",274,8,[284,4,null]],["pad_token_id",291,12,[305,45,1,[["type",307,4,[313,7,"integer"]],["default",322,7,[331,1,1]],["nullable",334,8,[344,4,true]]]]],["bos_token_id",353,12,[367,3,"any"]],["eos_token_id",373,12,[387,18,1,[["default",389,7,[398,5,50279]]]]],["clip_qkv",408,8,[418,6,"number"]]]]],["spec",426,4,[434,172,1,[["attention",434,9,[445,20,1,[["clip",447,4,[453,10,"= clip_qkv"]]]]],["ffn",468,3,[473,14,1,[["bias",475,4,[481,4,null]]]]],["norm",543,4,[549,56,1,[["kind",551,4,[557,5,"layer"]],["eps",564,3,[569,6,0.00001]],["bias",577,4,[583,5,false]],["affine",590,6,[598,5,false]]]]]]]],["classes",607,7,[618,58,1,[["ForTokenClassification",618,22,[642,4,null]],["ForQuestionAnswering",649,20,[671,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# OLMo (2024). transformers: models/olmo/configuration_olmo.py, modeling_olmo.py (4.57 and 5.17).
family: olmo
extends: llama
model_type: olmo
class: Olmo

config:
  vocab_size: 50304
  rms_norm_eps: null
  mlp_bias: null
  pad_token_id: { type: integer, default: 1, nullable: true }
  bos_token_id: any
  eos_token_id: { default: 50279 }
  clip_qkv: number

spec:
  attention: { clip: = clip_qkv }
  ffn: { bias: null }
  # Without weights; the eps is in the class's code.
  norm: { kind: layer, eps: 1.0e-5, bias: false, affine: false }

classes:
  ForTokenClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "olmo2",
    modelTypes: ["olmo2"],
    file: "families/olmo2.yaml",
    tree: `[170,808,1,[["family",170,6,[178,5,"olmo2"]],["extends",184,7,[193,5,"llama"]],["model_type",199,10,[211,5,"olmo2"]],["class",217,5,[224,5,"Olmo2"]],["config",231,6,[241,188,1,[["vocab_size",241,10,[253,5,50304]],["rms_norm_eps",261,12,[275,19,1,[["default",277,7,[286,6,0.00001]]]]],["mlp_bias",297,8,[307,4,null]],["pad_token_id",314,12,[328,45,1,[["type",330,4,[336,7,"integer"]],["default",345,7,[354,1,1]],["nullable",357,8,[367,4,true]]]]],["bos_token_id",376,12,[390,3,"any"]],["eos_token_id",396,12,[410,18,1,[["default",412,7,[421,5,50279]]]]]]]],["spec",430,4,[438,78,1,[["attention",438,9,[449,18,1,[["qk_norm",451,7,[460,5,"width"]]]]],["ffn",470,3,[475,14,1,[["bias",477,4,[483,4,null]]]]],["norm",492,4,[498,17,1,[["place",500,5,[507,6,"output"]]]]]]]],["weights",517,7,[528,380,1,[["layers.{i}.attention.query_norm",528,31,[561,41,1,[["module",563,6,[571,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",605,29,[636,41,1,[["module",638,6,[646,29,"layers.{i}.self_attn.k_norm"]]]]],["layers.{i}.attention_norm",680,25,[707,4,null]],["layers.{i}.attention_output_norm",714,32,[748,49,1,[["module",750,6,[758,37,"layers.{i}.post_attention_layernorm"]]]]],["layers.{i}.ffn_norm",800,19,[821,4,null]],["layers.{i}.ffn_output_norm",828,26,[856,51,1,[["module",858,6,[866,39,"layers.{i}.post_feedforward_layernorm"]]]]]]]],["classes",909,7,[920,58,1,[["ForTokenClassification",920,22,[944,4,null]],["ForQuestionAnswering",951,20,[973,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# OLMo 2 (2024). transformers: models/olmo2/configuration_olmo2.py, modeling_olmo2.py (4.57 and 5.17).
family: olmo2
extends: llama
model_type: olmo2
class: Olmo2

config:
  vocab_size: 50304
  rms_norm_eps: { default: 1.0e-5 }
  mlp_bias: null
  pad_token_id: { type: integer, default: 1, nullable: true }
  bos_token_id: any
  eos_token_id: { default: 50279 }

spec:
  attention: { qk_norm: width }
  ffn: { bias: null }
  norm: { place: output }

weights:
  layers.{i}.attention.query_norm: { module: "layers.{i}.self_attn.q_norm" }
  layers.{i}.attention.key_norm: { module: "layers.{i}.self_attn.k_norm" }
  layers.{i}.attention_norm: null
  layers.{i}.attention_output_norm: { module: "layers.{i}.post_attention_layernorm" }
  layers.{i}.ffn_norm: null
  layers.{i}.ffn_output_norm: { module: "layers.{i}.post_feedforward_layernorm" }

classes:
  ForTokenClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "openai-gpt",
    modelTypes: ["openai-gpt"],
    file: "families/openai-gpt.yaml",
    tree: `[186,1148,1,[["family",186,6,[194,10,"openai-gpt"]],["extends",205,7,[214,4,"gpt2"]],["model_type",219,10,[231,10,"openai-gpt"]],["class",242,5,[249,9,"OpenAIGPT"]],["maps",260,4,[337,62,1,[["afn",337,3,[342,56,1,[["gelu",344,4,[350,9,"gelu_tanh"]],["relu",361,4,[367,4,"relu"]],["silu",373,4,[379,4,"silu"]],["swish",385,5,[392,4,"silu"]]]]]]]],["config",400,6,[410,273,1,[["vocab_size",410,10,[422,5,40478]],["n_positions",430,11,[443,3,512]],["n_inner",449,7,[458,4,null]],["activation_function",465,19,[486,4,null]],["afn",493,3,[498,27,1,[["default",500,7,[509,4,"gelu"]],["map",515,3,[520,3,"afn"]]]]],["scale_attn_weights",528,18,[548,4,null]],["scale_attn_by_inverse_layer_idx",555,31,[588,4,null]],["bos_token_id",595,12,[609,28,1,[["type",611,4,[617,3,"any"]],["default",622,7,[631,4,null]]]]],["eos_token_id",640,12,[654,28,1,[["type",656,4,[662,3,"any"]],["default",667,7,[676,4,null]]]]]]]],["ignore",684,6,[694,147,1,[["precision of the reference's scores, not their value",694,54,[750,4,null]],["of the first published files, read by no class",757,46,[805,35,0,[[806,9,"n_special"],[817,22,"predict_special_tokens"]]]]]]],["let",842,3,[849,12,1,[["scale",849,5,[856,4,null]]]]],["spec",862,4,[870,104,1,[["attention",870,9,[885,12,1,[["scale",885,5,[892,4,null]]]]],["ffn",899,3,[904,34,1,[["d_ff",906,4,[912,12,"= 4 * n_embd"]],["act",926,3,[931,5,"= afn"]]]]],["norm",941,4,[947,15,1,[["place",949,5,[956,4,"post"]]]]],["at",965,2,[969,4,null]]]]],["weights",975,7,[986,152,1,[["embedding.tokens",986,16,[1004,74,0,[[1005,19,"tokens_embed.weight"],[1026,51,1,[["from",1028,4,[1034,14,"lm_head.weight"]],["when",1050,4,[1056,19,"tie_word_embeddings"]]]]]]],["embedding.positions",1081,19,[1102,22,"positions_embed.weight"]],["norm",1127,4,[1133,4,null]]]]],["duplicates",1139,10,[1153,71,1,[["lm_head.weight",1153,14,[1169,54,1,[["of",1171,2,[1175,19,"tokens_embed.weight"]],["when",1196,4,[1202,19,"tie_word_embeddings"]]]]]]]],["buffers",1225,7,[1234,29,0,[[1235,13,"h.*.attn.bias"],[1250,12,"position_ids"]]]],["classes",1265,7,[1276,58,1,[["ForTokenClassification",1276,22,[1300,4,null]],["ForQuestionAnswering",1307,20,[1329,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# GPT (Radford et al., 2018). transformers: models/openai/configuration_openai.py, modeling_openai.py (4.57 and 5.17).
family: openai-gpt
extends: gpt2
model_type: openai-gpt
class: OpenAIGPT

maps:
  # The class's own names of activations: gelu is the approximation.
  afn: { gelu: gelu_tanh, relu: relu, silu: silu, swish: silu }

config:
  vocab_size: 40478
  n_positions: 512
  n_inner: null
  activation_function: null
  afn: { default: gelu, map: afn }
  scale_attn_weights: null
  scale_attn_by_inverse_layer_idx: null
  bos_token_id: { type: any, default: null }
  eos_token_id: { type: any, default: null }

ignore:
  "precision of the reference's scores, not their value": null
  of the first published files, read by no class: [n_special, predict_special_tokens]

let:
  scale: null

spec:
  attention:
    scale: null
  ffn: { d_ff: = 4 * n_embd, act: = afn }
  norm: { place: post }
  at: null

weights:
  embedding.tokens: [tokens_embed.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  embedding.positions: positions_embed.weight
  norm: null

duplicates:
  lm_head.weight: { of: tokens_embed.weight, when: tie_word_embeddings }

buffers: [h.*.attn.bias, position_ids]

classes:
  ForTokenClassification: null
  ForQuestionAnswering: null
`,
  },
  {
    family: "opt",
    modelTypes: ["opt"],
    file: "families/opt.yaml",
    tree: `[175,3026,1,[["family",175,6,[183,3,"opt"]],["extends",187,7,[196,6,"causal"]],["model_type",203,10,[215,3,"opt"]],["class",219,5,[226,3,"OPT"]],["config",231,6,[241,618,1,[["vocab_size",241,10,[253,35,1,[["required",255,8,[265,5,false]],["default",272,7,[281,5,50272]]]]],["hidden_size",291,11,[304,3,768]],["num_hidden_layers",310,17,[329,2,12]],["ffn_dim",334,7,[343,4,3072]],["max_position_embeddings",350,23,[375,4,2048]],["num_attention_heads",382,19,[403,2,12]],["do_layer_norm_before",408,20,[430,4,true]],["_remove_final_layer_norm",437,24,[463,5,false]],["word_embed_proj_dim",471,19,[492,7,"integer"]],["activation_function",522,19,[543,34,1,[["default",545,7,[554,4,"relu"]],["map",560,3,[565,10,"activation"]]]]],["enable_bias",580,11,[593,4,true]],["layer_norm_elementwise_affine",600,29,[631,4,true]],["dropout",638,7,[647,30,1,[["type",649,4,[655,6,"number"]],["default",663,7,[672,3,0.1]]]]],["attention_dropout",680,17,[699,28,1,[["type",701,4,[707,6,"number"]],["default",715,7,[724,1,0]]]]],["pad_token_id",730,12,[744,30,1,[["default",746,7,[755,1,1]],["nullable",758,8,[768,4,true]]]]],["bos_token_id",777,12,[791,25,1,[["type",793,4,[799,3,"any"]],["default",804,7,[813,1,2]]]]],["eos_token_id",819,12,[833,25,1,[["type",835,4,[841,3,"any"]],["default",846,7,[855,1,2]]]]]]]],["ignore",860,6,[870,58,1,[["training alone",870,14,[886,41,0,[[887,8,"init_std"],[897,9,"layerdrop"],[908,18,"activation_dropout"]]]]]]],["indices",929,7,[938,24,1,[["i",940,1,[943,17,"num_hidden_layers"]]]]],["require",964,7,[975,239,1,[["tables as wide as the model",975,27,[1008,206,1,[["that",1008,4,[1014,51,"(word_embed_proj_dim ?? hidden_size) == hidden_size"]],["key",1070,3,[1075,19,"word_embed_proj_dim"]],["because",1099,7,[1108,105,"token rows that are projected before positions are added, and back before the head, cannot be expressed"]]]]]]]],["derived",1304,7,[1315,49,1,[["position_ids",1315,12,[1329,34,1,[["count",1331,5,[1338,3,"= 1"]],["of",1343,2,[1347,14,"attention_mask"]]]]]]]],["spec",1365,4,[1373,638,1,[["context",1373,7,[1382,25,"= max_position_embeddings"]],["d_model",1410,7,[1419,13,"= hidden_size"]],["layers",1435,6,[1443,19,"= num_hidden_layers"]],["position",1465,8,[1475,26,1,[["learned",1477,7,[1486,13,1,[["offset",1488,6,[1496,1,2]]]]]]]],["attention",1504,9,[1515,32,1,[["heads",1517,5,[1524,21,"= num_attention_heads"]]]]],["ffn",1550,3,[1555,47,1,[["d_ff",1557,4,[1563,9,"= ffn_dim"]],["act",1574,3,[1579,21,"= activation_function"]]]]],["norm",1605,4,[1615,293,1,[["kind",1615,4,[1621,5,"layer"]],["eps",1631,3,[1636,6,0.00001]],["place",1647,5,[1654,48,"= if do_layer_norm_before then 'pre' else 'post'"]],["affine",1707,6,[1715,47,"= unless(layer_norm_elementwise_affine, true)"]],["bias",1767,4,[1773,47,"= unless(layer_norm_elementwise_affine, true)"]],["final",1825,5,[1832,75,"= if do_layer_norm_before and _remove_final_layer_norm then false else null"]]]]],["bias",1910,4,[1916,29,"= unless(enable_bias, true)"]],["dropout",1948,7,[1957,53,1,[["hidden",1959,6,[1967,9,"= dropout"]],["attention",1978,9,[1989,19,"= attention_dropout"]]]]]]]],["results",2012,7,[2023,92,1,[["hidden_states.{i}",2023,17,[2042,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",2062,33,[2097,17,"last_hidden_state"]]]]],["names",2152,5,[2161,62,0,[[2163,26,1,[["prefix",2165,6,[2173,6,"model."]],["to",2181,2,[2185,2,""]]]],[2194,28,1,[["prefix",2196,6,[2204,8,"decoder."]],["to",2214,2,[2218,2,""]]]]]]],["trunk",2224,5,[2231,14,"model.decoder."]],["weights",2247,7,[2258,787,1,[["embedding.tokens",2258,16,[2276,74,0,[[2277,19,"embed_tokens.weight"],[2298,51,1,[["from",2300,4,[2306,14,"lm_head.weight"]],["when",2322,4,[2328,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2353,19,[2374,22,"embed_positions.weight"]],["layers.{i}.attention.query",2399,26,[2427,41,1,[["linear",2429,6,[2437,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2471,24,[2497,41,1,[["linear",2499,6,[2507,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2541,26,[2569,41,1,[["linear",2571,6,[2579,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2613,27,[2642,43,1,[["linear",2644,6,[2652,31,"layers.{i}.self_attn.out_proj"]]]]],["layers.{i}.attention_norm",2688,25,[2715,45,1,[["module",2717,6,[2725,33,"layers.{i}.self_attn_layer_norm"]]]]],["layers.{i}.ffn.up",2763,17,[2782,28,1,[["linear",2784,6,[2792,16,"layers.{i}.fc1"]]]]],["layers.{i}.ffn.down",2813,19,[2834,28,1,[["linear",2836,6,[2844,16,"layers.{i}.fc2"]]]]],["layers.{i}.ffn_norm",2945,19,[2966,41,1,[["module",2968,6,[2976,29,"layers.{i}.final_layer_norm"]]]]],["norm",3010,4,[3016,28,1,[["module",3018,6,[3026,16,"final_layer_norm"]]]]]]]],["duplicates",3046,10,[3060,71,1,[["lm_head.weight",3060,14,[3076,54,1,[["of",3078,2,[3082,19,"embed_tokens.weight"]],["when",3103,4,[3109,19,"tie_word_embeddings"]]]]]]]],["classes",3132,7,[3143,58,1,[["Model",3143,5,[3150,19,1,[["trunk",3152,5,[3159,8,"decoder."]]]]],["ForTokenClassification",3172,22,[3196,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# OPT (Zhang et al., 2022). transformers: models/opt/configuration_opt.py, modeling_opt.py (4.57 and 5.17).
family: opt
extends: causal
model_type: opt
class: OPT

config:
  vocab_size: { required: false, default: 50272 }
  hidden_size: 768
  num_hidden_layers: 12
  ffn_dim: 3072
  max_position_embeddings: 2048
  num_attention_heads: 12
  do_layer_norm_before: true
  _remove_final_layer_norm: false
  word_embed_proj_dim: integer # null: hidden_size
  activation_function: { default: relu, map: activation }
  enable_bias: true
  layer_norm_elementwise_affine: true
  dropout: { type: number, default: 0.1 }
  attention_dropout: { type: number, default: 0 }
  pad_token_id: { default: 1, nullable: true }
  bos_token_id: { type: any, default: 2 }
  eos_token_id: { type: any, default: 2 }

ignore:
  training alone: [init_std, layerdrop, activation_dropout]

indices: { i: num_hidden_layers }

require:
  tables as wide as the model:
    that: (word_embed_proj_dim ?? hidden_size) == hidden_size
    key: word_embed_proj_dim
    because: "token rows that are projected before positions are added, and back before the head, cannot be expressed"

# OPT counts real tokens where no positions are given; most families number the columns.
derived:
  position_ids: { count: = 1, of: attention_mask }

spec:
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_hidden_layers
  position: { learned: { offset: 2 } }
  attention: { heads: = num_attention_heads }
  ffn: { d_ff: = ffn_dim, act: = activation_function }
  norm:
    kind: layer
    eps: 1.0e-5
    place: = if do_layer_norm_before then 'pre' else 'post'
    affine: "= unless(layer_norm_elementwise_affine, true)"
    bias: "= unless(layer_norm_elementwise_affine, true)"
    final: = if do_layer_norm_before and _remove_final_layer_norm then false else null
  bias: "= unless(enable_bias, true)"
  dropout: { hidden: = dropout, attention: = attention_dropout }

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: last_hidden_state

# The first files have no \`model.\`.
names:
  - { prefix: model., to: "" }
  - { prefix: decoder., to: "" }

trunk: model.decoder.

weights:
  embedding.tokens: [embed_tokens.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  embedding.positions: embed_positions.weight
  layers.{i}.attention.query: { linear: "layers.{i}.self_attn.q_proj" }
  layers.{i}.attention.key: { linear: "layers.{i}.self_attn.k_proj" }
  layers.{i}.attention.value: { linear: "layers.{i}.self_attn.v_proj" }
  layers.{i}.attention.output: { linear: "layers.{i}.self_attn.out_proj" }
  layers.{i}.attention_norm: { module: "layers.{i}.self_attn_layer_norm" }
  layers.{i}.ffn.up: { linear: "layers.{i}.fc1" }
  layers.{i}.ffn.down: { linear: "layers.{i}.fc2" }
  # The reference's final norm of a layer is that of its feed-forward sublayer.
  layers.{i}.ffn_norm: { module: "layers.{i}.final_layer_norm" }
  norm: { module: final_layer_norm }

duplicates:
  lm_head.weight: { of: embed_tokens.weight, when: tie_word_embeddings }

classes:
  Model: { trunk: decoder. }
  ForTokenClassification: null
`,
  },
  {
    family: "pegasus",
    modelTypes: ["pegasus"],
    file: "families/pegasus.yaml",
    tree: `[298,1879,1,[["family",298,6,[306,7,"pegasus"]],["extends",314,7,[323,4,"bart"]],["model_type",328,10,[340,7,"pegasus"]],["class",348,5,[355,7,"Pegasus"]],["config",364,6,[374,652,1,[["bos_token_id",374,12,[388,28,1,[["type",390,4,[396,3,"any"]],["default",401,7,[410,4,null]]]]],["eos_token_id",419,12,[433,14,1,[["default",435,7,[444,1,1]]]]],["pad_token_id",450,12,[464,14,1,[["default",466,7,[475,1,0]]]]],["decoder_start_token_id",481,22,[505,14,1,[["default",507,7,[516,1,0]]]]],["normalize_before",522,16,[540,78,1,[["default",542,7,[551,4,true]],["only",557,4,[563,6,0,[[564,4,true]]]],["because",571,7,[580,36,"the class norms before each sublayer"]]]]],["normalize_embedding",621,19,[642,73,1,[["default",644,7,[653,5,false]],["only",660,4,[666,7,0,[[667,5,false]]]],["because",675,7,[684,29,"the class norms no embeddings"]]]]],["add_final_layer_norm",718,20,[740,67,1,[["default",742,7,[751,4,true]],["only",757,4,[763,6,0,[[764,4,true]]]],["because",771,7,[780,25,"the class has final norms"]]]]],["static_position_embeddings",810,26,[838,82,1,[["default",840,7,[849,4,true]],["only",855,4,[861,6,0,[[862,4,true]]]],["because",869,7,[878,40,"the class has sinusoidal positions alone"]]]]],["extra_pos_embeddings",923,20,[945,80,1,[["only",947,4,[953,12,0,[[954,4,null],[960,1,0],[963,1,1]]]],["because",967,7,[976,47,"the class has no rows before its first position"]]]]]]]],["let",1027,3,[1129,118,1,[["encoder_table",1129,13,[1144,42,"= stored('encoder.embed_positions.weight')"]],["decoder_table",1189,13,[1204,42,"= stored('decoder.embed_positions.weight')"]]]]],["derived",1292,7,[1301,27,1,[["decoder_input_ids",1303,17,[1322,4,null]]]]],["spec",1330,4,[1338,630,1,[["input",1338,5,[1345,26,1,[["tokens",1347,6,[1355,14,1,[["norm",1357,4,[1363,4,null]]]]]]]],["norm",1374,4,[1380,14,1,[["place",1382,5,[1389,3,"pre"]]]]],["position",1397,8,[1411,153,1,[["learned",1411,7,[1420,58,1,[["$when",1422,5,[1429,33,"= encoder_table and decoder_table"]],["offset",1464,6,[1472,4,null]]]]],["sinusoidal",1483,10,[1495,68,1,[["$when",1497,5,[1504,41,"= not encoder_table and not decoder_table"]],["layout",1547,6,[1555,6,"halves"]]]]]]]],["encoder",1566,7,[1579,187,1,[["position",1579,8,[1595,171,1,[["$first",1595,6,[1611,155,0,[[1613,61,1,[["$when",1615,5,[1622,37,"= encoder_table and not decoder_table"]],["learned",1661,7,[1670,2,1,[]]]]],[1685,80,1,[["$when",1687,5,[1694,37,"= decoder_table and not encoder_table"]],["sinusoidal",1733,10,[1745,18,1,[["layout",1747,6,[1755,6,"halves"]]]]]]]]]]]]]]]],["decoder",1768,7,[1781,187,1,[["position",1781,8,[1797,171,1,[["$first",1797,6,[1813,155,0,[[1815,61,1,[["$when",1817,5,[1824,37,"= decoder_table and not encoder_table"]],["learned",1863,7,[1872,2,1,[]]]]],[1887,80,1,[["$when",1889,5,[1896,37,"= encoder_table and not decoder_table"]],["sinusoidal",1935,10,[1947,18,1,[["layout",1949,6,[1957,6,"halves"]]]]]]]]]]]]]]]]]]],["classes",1969,7,[1980,197,1,[["ForSequenceClassification",1980,25,[2007,4,null]],["ForQuestionAnswering",2014,20,[2036,4,null]],["ForCausalLM",2043,11,[2060,117,1,[["spec",2060,4,[2072,105,1,[["position",2072,8,[2090,87,1,[["learned",2090,7,[2099,26,1,[["$when",2101,5,[2108,15,"= decoder_table"]]]]],["sinusoidal",2134,10,[2146,30,1,[["$when",2148,5,[2155,19,"= not decoder_table"]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# PEGASUS (Zhang et al., 2020). transformers: models/pegasus/configuration_pegasus.py, modeling_pegasus.py (4.57 and 5.17).
# BART with norms before the sublayers and final ones, sinusoidal positions and no norm of the embeddings.
family: pegasus
extends: bart
model_type: pegasus
class: Pegasus

config:
  bos_token_id: { type: any, default: null }
  eos_token_id: { default: 1 }
  pad_token_id: { default: 0 }
  decoder_start_token_id: { default: 0 }
  normalize_before: { default: true, only: [true], because: the class norms before each sublayer }
  normalize_embedding: { default: false, only: [false], because: the class norms no embeddings }
  add_final_layer_norm: { default: true, only: [true], because: the class has final norms }
  static_position_embeddings: { default: true, only: [true], because: the class has sinusoidal positions alone }
  extra_pos_embeddings: { only: [null, 0, 1], because: the class has no rows before its first position }

let:
  # Some files hold the table of positions, and what stands in the file wins over the formula.
  encoder_table: = stored('encoder.embed_positions.weight')
  decoder_table: = stored('decoder.embed_positions.weight')

# These classes want their decoder's input.
derived: { decoder_input_ids: null }

spec:
  input: { tokens: { norm: null } }
  norm: { place: pre }
  position:
    learned: { $when: = encoder_table and decoder_table, offset: null }
    sinusoidal: { $when: = not encoder_table and not decoder_table, layout: halves }
  encoder:
    position:
      $first:
        - { $when: = encoder_table and not decoder_table, learned: {} }
        - { $when: = decoder_table and not encoder_table, sinusoidal: { layout: halves } }
  decoder:
    position:
      $first:
        - { $when: = decoder_table and not encoder_table, learned: {} }
        - { $when: = encoder_table and not decoder_table, sinusoidal: { layout: halves } }

classes:
  ForSequenceClassification: null
  ForQuestionAnswering: null
  ForCausalLM:
    spec:
      position:
        learned: { $when: = decoder_table }
        sinusoidal: { $when: = not decoder_table }
`,
  },
  {
    family: "phi",
    modelTypes: ["phi"],
    file: "families/phi.yaml",
    tree: `[209,1364,1,[["family",209,6,[217,3,"phi"]],["extends",221,7,[230,12,"rope-partial"]],["model_type",243,10,[255,3,"phi"]],["class",259,5,[266,3,"Phi"]],["config",271,6,[281,285,1,[["vocab_size",281,10,[293,5,51200]],["hidden_size",301,11,[314,4,2048]],["intermediate_size",321,17,[340,4,8192]],["num_hidden_layers",347,17,[366,2,24]],["hidden_act",371,10,[383,21,1,[["default",385,7,[394,8,"gelu_new"]]]]],["layer_norm_eps",407,14,[423,33,1,[["type",425,4,[431,6,"number"]],["default",439,7,[448,6,0.00001]]]]],["qk_layernorm",459,12,[473,5,false]],["resid_pdrop",481,11,[494,28,1,[["type",496,4,[502,6,"number"]],["default",510,7,[519,1,0]]]]],["embd_pdrop",525,10,[537,28,1,[["type",539,4,[545,6,"number"]],["default",553,7,[562,1,0]]]]]]]],["let",567,3,[574,21,1,[["default_partial",574,15,[591,3,0.5]]]]],["spec",596,4,[604,216,1,[["attention",604,9,[615,52,1,[["qk_norm",617,7,[626,39,"= if qk_layernorm then 'head' else null"]]]]],["ffn",670,3,[675,15,1,[["gated",677,5,[684,4,null]]]]],["block",693,5,[700,18,0,[[701,16,0,[[702,9,"attention"],[713,3,"ffn"]]]]]],["bias",721,4,[727,4,null]],["dropout",734,7,[743,76,1,[["hidden",745,6,[753,26,"= unless(resid_pdrop, 0)"]],["embedding",781,9,[792,25,"= unless(embd_pdrop, 0)"]]]]]]]],["weights",821,7,[832,568,1,[["layers.{i}.norm",832,15,[849,40,1,[["module",851,6,[859,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",892,25,[919,4,null]],["layers.{i}.ffn_norm",926,19,[947,4,null]],["layers.{i}.attention.output",954,27,[983,40,1,[["linear",985,6,[993,28,"layers.{i}.self_attn.dense"]]]]],["layers.{i}.attention.query_norm",1026,31,[1059,46,1,[["module",1061,6,[1069,34,"layers.{i}.self_attn.q_layernorm"]]]]],["layers.{i}.attention.key_norm",1108,29,[1139,46,1,[["module",1141,6,[1149,34,"layers.{i}.self_attn.k_layernorm"]]]]],["layers.{i}.ffn.gate",1188,19,[1209,4,null]],["layers.{i}.ffn.up",1216,17,[1235,32,1,[["linear",1237,6,[1245,20,"layers.{i}.mlp.fc1"]]]]],["layers.{i}.ffn.down",1270,19,[1291,32,1,[["linear",1293,6,[1301,20,"layers.{i}.mlp.fc2"]]]]],["norm",1326,4,[1332,27,1,[["module",1334,6,[1342,15,"final_layernorm"]]]]],["outputs.lm.project.bias",1362,23,[1387,12,"lm_head.bias"]]]]],["classes",1401,7,[1412,161,1,[["ForCausalLM",1412,11,[1429,115,1,[["spec",1429,4,[1441,103,1,[["outputs",1441,7,[1458,86,1,[["$first",1458,6,[1466,4,null]],["lm",1479,2,[1483,60,1,[["tied",1485,4,[1491,38,"= unless(tie_word_embeddings, false)"]],["bias",1531,4,[1537,4,true]]]]]]]]]]]]]],["ForQuestionAnswering",1546,20,[1568,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Phi-1, 1.5 and 2 (Gunasekar et al., 2023; Microsoft, 2023). transformers: models/phi/configuration_phi.py, modeling_phi.py (4.57 and 5.17).
family: phi
extends: rope-partial
model_type: phi
class: Phi

config:
  vocab_size: 51200
  hidden_size: 2048
  intermediate_size: 8192
  num_hidden_layers: 24
  hidden_act: { default: gelu_new }
  layer_norm_eps: { type: number, default: 1.0e-5 }
  qk_layernorm: false
  resid_pdrop: { type: number, default: 0 }
  embd_pdrop: { type: number, default: 0 }

let:
  default_partial: 0.5

spec:
  attention: { qk_norm: = if qk_layernorm then 'head' else null }
  ffn: { gated: null }
  block: [[attention, ffn]]
  bias: null
  dropout: { hidden: "= unless(resid_pdrop, 0)", embedding: "= unless(embd_pdrop, 0)" }

weights:
  layers.{i}.norm: { module: "layers.{i}.input_layernorm" }
  layers.{i}.attention_norm: null
  layers.{i}.ffn_norm: null
  layers.{i}.attention.output: { linear: "layers.{i}.self_attn.dense" }
  layers.{i}.attention.query_norm: { module: "layers.{i}.self_attn.q_layernorm" }
  layers.{i}.attention.key_norm: { module: "layers.{i}.self_attn.k_layernorm" }
  layers.{i}.ffn.gate: null
  layers.{i}.ffn.up: { linear: "layers.{i}.mlp.fc1" }
  layers.{i}.ffn.down: { linear: "layers.{i}.mlp.fc2" }
  norm: { module: final_layernorm }
  outputs.lm.project.bias: lm_head.bias

classes:
  ForCausalLM:
    spec:
      outputs:
        $first: null
        lm: { tied: "= unless(tie_word_embeddings, false)", bias: true }
  ForQuestionAnswering: null
`,
  },
  {
    family: "phi3",
    modelTypes: ["phi3"],
    file: "families/phi3.yaml",
    tree: `[190,2712,1,[["family",190,6,[198,4,"phi3"]],["extends",203,7,[212,5,"llama"]],["model_type",218,10,[230,4,"phi3"]],["class",235,5,[242,4,"Phi3"]],["config",248,6,[258,860,1,[["vocab_size",258,10,[270,5,32064]],["hidden_size",278,11,[291,4,3072]],["intermediate_size",298,17,[317,4,8192]],["max_position_embeddings",324,23,[349,4,4096]],["original_max_position_embeddings",356,32,[390,4,4096]],["rms_norm_eps",397,12,[411,19,1,[["default",413,7,[422,6,0.00001]]]]],["attention_bias",433,14,[449,4,null]],["mlp_bias",456,8,[466,4,null]],["resid_pdrop",473,11,[486,28,1,[["type",488,4,[494,6,"number"]],["default",502,7,[511,1,0]]]]],["embd_pdrop",517,10,[529,28,1,[["type",531,4,[537,6,"number"]],["default",545,7,[554,1,0]]]]],["pad_token_id",560,12,[574,49,1,[["type",576,4,[582,7,"integer"]],["default",591,7,[600,5,32000]],["nullable",607,8,[617,4,true]]]]],["eos_token_id",626,12,[640,18,1,[["default",642,7,[651,5,32000]]]]],["sliding_window",727,14,[743,7,"integer"]],["rope_scaling",753,12,[767,123,1,[["keys",769,4,[775,113,1,[["type",777,4,[783,45,1,[["only",785,4,[791,35,0,[[792,4,null],[798,7,"default"],[807,2,"su"],[811,4,"yarn"],[817,8,"longrope"]]]]]]],["rope_type",830,9,[841,45,1,[["only",843,4,[849,35,0,[[850,4,null],[856,7,"default"],[865,2,"su"],[869,4,"yarn"],[875,8,"longrope"]]]]]]]]]]]]],["rope_parameters",893,15,[910,123,1,[["keys",912,4,[918,113,1,[["type",920,4,[926,45,1,[["only",928,4,[934,35,0,[[935,4,null],[941,7,"default"],[950,2,"su"],[954,4,"yarn"],[960,8,"longrope"]]]]]]],["rope_type",973,9,[984,45,1,[["only",986,4,[992,35,0,[[993,4,null],[999,7,"default"],[1008,2,"su"],[1012,4,"yarn"],[1018,8,"longrope"]]]]]]]]]]]]],["lm_head_bias",1036,12,[1050,67,1,[["default",1052,7,[1061,5,false]],["only",1068,4,[1074,7,0,[[1075,5,false]]]],["because",1083,7,[1092,23,"the class has no biases"]]]]]]]],["ignore",1119,6,[1129,92,1,[["what the class does not read",1129,28,[1159,61,0,[[1160,14,"attention_bias"],[1176,8,"mlp_bias"],[1186,13,"full_attn_mod"],[1201,18,"interpolate_factor"]]]]]]],["let",1222,3,[1289,247,1,[["rope_kinds",1289,10,[1301,119,1,[["$value",1303,6,[1311,107,"= if (ropes[name].rope_type ?? ropes[name].type ?? 'default') == 'default' then 'default' else 'longrope'"]]]]],["width",1423,5,[1430,47,"= head_dim ?? hidden_size / num_attention_heads"]],["key_heads",1480,9,[1491,44,"= num_key_value_heads ?? num_attention_heads"]]]]],["require",1537,7,[1548,25,1,[["whole heads rotate",1548,18,[1568,4,null]]]]],["spec",1574,4,[1582,162,1,[["attention",1582,9,[1593,40,1,[["bias",1595,4,[1601,4,null]],["window",1607,6,[1615,16,"= sliding_window"]]]]],["ffn",1636,3,[1641,14,1,[["bias",1643,4,[1649,4,null]]]]],["dropout",1658,7,[1667,76,1,[["hidden",1669,6,[1677,26,"= unless(resid_pdrop, 0)"]],["embedding",1705,9,[1716,25,"= unless(embd_pdrop, 0)"]]]]]]]],["weights",1745,7,[1756,1107,1,[["layers.{i}.attention.query",1756,26,[1784,4,null]],["layers.{i}.attention.key",1791,24,[1817,4,null]],["layers.{i}.attention.value",1824,26,[1852,4,null]],["layers.{i}.ffn.gate",1859,19,[1880,4,null]],["layers.{i}.ffn.up",1887,17,[1906,4,null]],["layers.{i}.attention.query.weight",1913,33,[1948,136,1,[["from",1950,4,[1956,38,"layers.{i}.self_attn.qkv_proj.weight"]],["steps",1996,5,[2003,79,0,[[2004,66,1,[["slice",2006,5,[2013,55,1,[["axis",2015,4,[2021,1,0]],["from",2024,4,[2030,1,0]],["to",2033,2,[2037,29,"= num_attention_heads * width"]]]]]]],[2072,9,"transpose"]]]]]]],["layers.{i}.attention.key.weight",2087,31,[2120,178,1,[["from",2122,4,[2128,38,"layers.{i}.self_attn.qkv_proj.weight"]],["steps",2168,5,[2175,121,0,[[2176,108,1,[["slice",2178,5,[2185,97,1,[["axis",2187,4,[2193,1,0]],["from",2196,4,[2202,29,"= num_attention_heads * width"]],["to",2233,2,[2237,43,"= (num_attention_heads + key_heads) * width"]]]]]]],[2286,9,"transpose"]]]]]]],["layers.{i}.attention.value.weight",2301,33,[2336,196,1,[["from",2338,4,[2344,38,"layers.{i}.self_attn.qkv_proj.weight"]],["steps",2384,5,[2391,139,0,[[2392,126,1,[["slice",2394,5,[2401,115,1,[["axis",2403,4,[2409,1,0]],["from",2412,4,[2418,43,"= (num_attention_heads + key_heads) * width"]],["to",2463,2,[2467,47,"= (num_attention_heads + 2 * key_heads) * width"]]]]]]],[2520,9,"transpose"]]]]]]],["layers.{i}.ffn.gate.weight",2535,26,[2563,124,1,[["from",2565,4,[2571,36,"layers.{i}.mlp.gate_up_proj.weight"]],["steps",2609,5,[2616,69,0,[[2617,56,1,[["slice",2619,5,[2626,45,1,[["axis",2628,4,[2634,1,0]],["from",2637,4,[2643,1,0]],["to",2646,2,[2650,19,"= intermediate_size"]]]]]]],[2675,9,"transpose"]]]]]]],["layers.{i}.ffn.up.weight",2690,24,[2716,146,1,[["from",2718,4,[2724,36,"layers.{i}.mlp.gate_up_proj.weight"]],["steps",2762,5,[2769,91,0,[[2770,78,1,[["slice",2772,5,[2779,67,1,[["axis",2781,4,[2787,1,0]],["from",2790,4,[2796,19,"= intermediate_size"]],["to",2817,2,[2821,23,"= 2 * intermediate_size"]]]]]]],[2850,9,"transpose"]]]]]]]]]],["classes",2864,7,[2875,27,1,[["ForQuestionAnswering",2875,20,[2897,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Phi-3 and Phi-3.5 mini, Phi-4 (2024). transformers: models/phi3/configuration_phi3.py, modeling_phi3.py (4.57 and 5.17).
family: phi3
extends: llama
model_type: phi3
class: Phi3

config:
  vocab_size: 32064
  hidden_size: 3072
  intermediate_size: 8192
  max_position_embeddings: 4096
  original_max_position_embeddings: 4096
  rms_norm_eps: { default: 1.0e-5 }
  attention_bias: null
  mlp_bias: null
  resid_pdrop: { type: number, default: 0 }
  embd_pdrop: { type: number, default: 0 }
  pad_token_id: { type: integer, default: 32000, nullable: true }
  eos_token_id: { default: 32000 }
  # Keys that a query sees, itself included; null: all before it.
  sliding_window: integer
  rope_scaling: { keys: { type: { only: [null, default, su, yarn, longrope] }, rope_type: { only: [null, default, su, yarn, longrope] } } }
  rope_parameters: { keys: { type: { only: [null, default, su, yarn, longrope] }, rope_type: { only: [null, default, su, yarn, longrope] } } }
  lm_head_bias: { default: false, only: [false], because: the class has no biases }

ignore:
  what the class does not read: [attention_bias, mlp_bias, full_attn_mod, interpolate_factor]

let:
  # su and yarn are older names of longrope in this family.
  rope_kinds: { $value: "= if (ropes[name].rope_type ?? ropes[name].type ?? 'default') == 'default' then 'default' else 'longrope'" }
  width: = head_dim ?? hidden_size / num_attention_heads
  key_heads: = num_key_value_heads ?? num_attention_heads

require:
  whole heads rotate: null

spec:
  attention: { bias: null, window: = sliding_window }
  ffn: { bias: null }
  dropout: { hidden: "= unless(resid_pdrop, 0)", embedding: "= unless(embd_pdrop, 0)" }

weights:
  layers.{i}.attention.query: null
  layers.{i}.attention.key: null
  layers.{i}.attention.value: null
  layers.{i}.ffn.gate: null
  layers.{i}.ffn.up: null
  layers.{i}.attention.query.weight: { from: "layers.{i}.self_attn.qkv_proj.weight", steps: [{ slice: { axis: 0, from: 0, to: = num_attention_heads * width } }, transpose] }
  layers.{i}.attention.key.weight: { from: "layers.{i}.self_attn.qkv_proj.weight", steps: [{ slice: { axis: 0, from: = num_attention_heads * width, to: = (num_attention_heads + key_heads) * width } }, transpose] }
  layers.{i}.attention.value.weight: { from: "layers.{i}.self_attn.qkv_proj.weight", steps: [{ slice: { axis: 0, from: = (num_attention_heads + key_heads) * width, to: = (num_attention_heads + 2 * key_heads) * width } }, transpose] }
  layers.{i}.ffn.gate.weight: { from: "layers.{i}.mlp.gate_up_proj.weight", steps: [{ slice: { axis: 0, from: 0, to: = intermediate_size } }, transpose] }
  layers.{i}.ffn.up.weight: { from: "layers.{i}.mlp.gate_up_proj.weight", steps: [{ slice: { axis: 0, from: = intermediate_size, to: = 2 * intermediate_size } }, transpose] }

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "pictures",
    modelTypes: [],
    file: "families/pictures.yaml",
    tree: `[217,1290,1,[["family",217,6,[225,8,"pictures"]],["extends",234,7,[243,6,"common"]],["config",251,6,[261,99,1,[["image_size",261,10,[273,27,1,[["type",275,4,[281,3,"any"]],["default",286,7,[295,3,224]]]]],["patch_size",303,10,[315,26,1,[["type",317,4,[323,3,"any"]],["default",328,7,[337,2,16]]]]],["num_channels",344,12,[358,1,3]]]]],["let",361,3,[475,607,1,[["height",475,6,[483,89,"= if given('pixel_values') == null then first(image_size) else given('pixel_values')[2]"]],["width",575,5,[582,130,"= if given('pixel_values') == null then (if isList(image_size) then image_size[1] else image_size) else given('pixel_values')[3]"]],["patch",715,5,[722,71,"= if isList(patch_size) then patch_size else [patch_size, patch_size]"]],["own",796,3,[801,71,"= if isList(image_size) then image_size else [image_size, image_size]"]],["resized",875,7,[884,39,"= height != own[0] or width != own[1]"]],["side",987,4,[993,68,"= floor(sqrt(floor(own[0] / patch[0]) * floor(own[1] / patch[1])))"]],["antialias",1064,9,[1075,6,"= null"]]]]],["spec",1083,4,[1091,384,1,[["type",1091,4,[1097,7,"encoder"]],["input",1107,5,[1118,337,1,[["patches",1118,7,[1133,322,1,[["size",1133,4,[1139,73,"= if given('pixel_values') == null then image_size else [height, width]"]],["patch",1219,5,[1226,12,"= patch_size"]],["stride",1245,6,[1253,81,"= if height % patch[0] == 0 and width % patch[1] == 0 then null else patch_size"]],["channels",1341,8,[1351,27,"= unless(num_channels, 3)"]],["interpolate",1385,11,[1398,56,1,[["$when",1400,5,[1407,7,"resized"]],["grid",1416,4,[1422,6,"= side"]],["antialias",1430,9,[1441,11,"= antialias"]]]]]]]]]]],["position",1457,8,[1467,7,"learned"]]]]],["inputs",1476,6,[1486,21,1,[["pixel_values",1486,12,[1500,6,"pixels"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# What transformers' encoders of pictures share: ViT's embeddings and the interpolation of its positions (models/vit/modeling_vit.py, 4.57 and 5.17).
family: pictures
extends: common

config:
  image_size: { type: any, default: 224 }
  patch_size: { type: any, default: 16 }
  num_channels: 3

let:
  # The picture that is given, where it has another size than the one that the positions were learned for.
  height: "= if given('pixel_values') == null then first(image_size) else given('pixel_values')[2]"
  width: "= if given('pixel_values') == null then (if isList(image_size) then image_size[1] else image_size) else given('pixel_values')[3]"
  patch: "= if isList(patch_size) then patch_size else [patch_size, patch_size]"
  own: "= if isList(image_size) then image_size else [image_size, image_size]"
  resized: "= height != own[0] or width != own[1]"
  # Whatever the picture was, its table is read as a square.
  side: "= floor(sqrt(floor(own[0] / patch[0]) * floor(own[1] / patch[1])))"
  antialias: = null

spec:
  type: encoder
  input:
    patches:
      size: "= if given('pixel_values') == null then image_size else [height, width]"
      patch: = patch_size
      stride: "= if height % patch[0] == 0 and width % patch[1] == 0 then null else patch_size"
      channels: "= unless(num_channels, 3)"
      interpolate: { $when: resized, grid: = side, antialias: = antialias }
  position: learned

inputs:
  pixel_values: pixels
`,
  },
  {
    family: "qwen2-moe",
    modelTypes: ["qwen2_moe"],
    file: "families/qwen2-moe.yaml",
    tree: `[203,1288,1,[["family",203,6,[211,9,"qwen2-moe"]],["extends",221,7,[230,3,"moe"]],["model_type",234,10,[246,9,"qwen2_moe"]],["class",256,5,[263,8,"Qwen2Moe"]],["config",273,6,[283,432,1,[["vocab_size",283,10,[295,6,151936]],["hidden_size",304,11,[317,4,2048]],["intermediate_size",324,17,[343,4,5632]],["num_hidden_layers",350,17,[369,2,24]],["num_attention_heads",374,19,[395,2,16]],["num_key_value_heads",400,19,[421,15,1,[["default",423,7,[432,2,16]]]]],["max_position_embeddings",439,23,[464,5,32768]],["use_sliding_window",472,18,[492,5,false]],["max_window_layers",563,17,[582,2,28]],["qkv_bias",587,8,[597,4,true]],["moe_intermediate_size",604,21,[627,4,1408]],["shared_expert_intermediate_size",634,31,[667,4,5632]],["num_experts_per_tok",674,19,[695,1,4]],["num_experts",699,11,[712,2,60]]]]],["let",716,3,[723,358,1,[["default_types",723,13,[738,149,"= [if use_sliding_window and i % 2 == 0 and i < max_window_layers then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["window",890,6,[898,53,"= if use_sliding_window then sliding_window else null"]],["mixture",954,7,[967,114,1,[["shared",967,6,[975,1,1]],["shared_d_ff",981,11,[994,64,"= unless(shared_expert_intermediate_size, moe_intermediate_size)"]],["shared_gate",1063,11,[1076,4,true]]]]]]]],["spec",1082,4,[1090,68,1,[["attention",1090,9,[1101,56,1,[["bias",1103,4,[1109,46,"= if qkv_bias then ['q', 'k', 'v'] else null"]]]]]]]],["weights",1159,7,[1170,321,1,[["layers.{i}.ffn.shared.gate",1170,26,[1198,52,1,[["linear",1200,6,[1208,40,"layers.{i}.mlp.shared_expert.gate_proj"]]]]],["layers.{i}.ffn.shared.up",1253,24,[1279,50,1,[["linear",1281,6,[1289,38,"layers.{i}.mlp.shared_expert.up_proj"]]]]],["layers.{i}.ffn.shared.down",1332,26,[1360,52,1,[["linear",1362,6,[1370,40,"layers.{i}.mlp.shared_expert.down_proj"]]]]],["layers.{i}.ffn.shared_gate",1415,26,[1443,47,1,[["linear",1445,6,[1453,35,"layers.{i}.mlp.shared_expert_gate"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Qwen1.5-MoE, Qwen2-57B-A14B (2024). transformers: models/qwen2_moe/configuration_qwen2_moe.py, modeling_qwen2_moe.py (4.57 and 5.17).
family: qwen2-moe
extends: moe
model_type: qwen2_moe
class: Qwen2Moe

config:
  vocab_size: 151936
  hidden_size: 2048
  intermediate_size: 5632
  num_hidden_layers: 24
  num_attention_heads: 16
  num_key_value_heads: { default: 16 }
  max_position_embeddings: 32768
  use_sliding_window: false
  # Of the layers before this one every second has the window.
  max_window_layers: 28
  qkv_bias: true
  moe_intermediate_size: 1408
  shared_expert_intermediate_size: 5632
  num_experts_per_tok: 4
  num_experts: 60

let:
  default_types: "= [if use_sliding_window and i % 2 == 0 and i < max_window_layers then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"
  window: = if use_sliding_window then sliding_window else null
  mixture:
    shared: 1
    shared_d_ff: = unless(shared_expert_intermediate_size, moe_intermediate_size)
    shared_gate: true

spec:
  attention: { bias: "= if qkv_bias then ['q', 'k', 'v'] else null" }

weights:
  layers.{i}.ffn.shared.gate: { linear: "layers.{i}.mlp.shared_expert.gate_proj" }
  layers.{i}.ffn.shared.up: { linear: "layers.{i}.mlp.shared_expert.up_proj" }
  layers.{i}.ffn.shared.down: { linear: "layers.{i}.mlp.shared_expert.down_proj" }
  layers.{i}.ffn.shared_gate: { linear: "layers.{i}.mlp.shared_expert_gate" }
`,
  },
  {
    family: "qwen2",
    modelTypes: ["qwen2"],
    file: "families/qwen2.yaml",
    tree: `[178,759,1,[["family",178,6,[186,5,"qwen2"]],["extends",192,7,[201,8,"windowed"]],["model_type",210,10,[222,5,"qwen2"]],["class",228,5,[235,5,"Qwen2"]],["config",242,6,[252,373,1,[["vocab_size",252,10,[264,6,151936]],["intermediate_size",273,17,[292,5,22016]],["num_key_value_heads",300,19,[321,46,1,[["type",323,4,[329,7,"integer"]],["default",338,7,[347,2,32]],["nullable",351,8,[361,4,true]]]]],["max_position_embeddings",370,23,[395,5,32768]],["use_sliding_window",403,18,[423,5,false]],["max_window_layers",476,17,[495,2,28]],["use_mrope",500,9,[511,33,1,[["default",513,7,[522,5,false]],["only",529,4,[535,7,0,[[536,5,false]]]]]]],["attention_bias",547,14,[563,4,null]],["mlp_bias",570,8,[580,4,null]],["bos_token_id",587,12,[601,3,"any"]],["eos_token_id",607,12,[621,3,"any"]]]]],["let",626,3,[633,242,1,[["default_types",633,13,[648,162,"= [if use_sliding_window and sliding_window != null and i >= max_window_layers then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["window",813,6,[821,53,"= if use_sliding_window then sliding_window else null"]]]]],["spec",876,4,[884,53,1,[["attention",884,9,[895,19,1,[["bias",897,4,[903,9,0,[[904,1,"q"],[907,1,"k"],[910,1,"v"]]]]]]],["ffn",917,3,[922,14,1,[["bias",924,4,[930,4,null]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Qwen2, Qwen2.5 (2024). transformers: models/qwen2/configuration_qwen2.py, modeling_qwen2.py (4.57 and 5.17).
family: qwen2
extends: windowed
model_type: qwen2
class: Qwen2

config:
  vocab_size: 151936
  intermediate_size: 22016
  num_key_value_heads: { type: integer, default: 32, nullable: true }
  max_position_embeddings: 32768
  use_sliding_window: false
  # Layers from this one on have the window.
  max_window_layers: 28
  use_mrope: { default: false, only: [false] }
  attention_bias: null
  mlp_bias: null
  bos_token_id: any
  eos_token_id: any

let:
  default_types: "= [if use_sliding_window and sliding_window != null and i >= max_window_layers then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"
  window: = if use_sliding_window then sliding_window else null

spec:
  attention: { bias: [q, k, v] }
  ffn: { bias: null }
`,
  },
  {
    family: "qwen3-moe",
    modelTypes: ["qwen3_moe"],
    file: "families/qwen3-moe.yaml",
    tree: `[200,1063,1,[["family",200,6,[208,9,"qwen3-moe"]],["extends",218,7,[227,3,"moe"]],["model_type",231,10,[243,9,"qwen3_moe"]],["class",253,5,[260,8,"Qwen3Moe"]],["config",270,6,[280,394,1,[["vocab_size",280,10,[292,6,151936]],["hidden_size",301,11,[314,4,2048]],["intermediate_size",321,17,[340,4,6144]],["num_hidden_layers",347,17,[366,2,24]],["num_attention_heads",371,19,[392,2,32]],["num_key_value_heads",397,19,[418,14,1,[["default",420,7,[429,1,4]]]]],["max_position_embeddings",435,23,[460,5,32768]],["layer_types",468,11,[481,4,null]],["use_sliding_window",488,18,[508,5,false]],["attention_bias",516,14,[532,5,false]],["moe_intermediate_size",540,21,[563,3,768]],["num_experts_per_tok",569,19,[590,1,8]],["num_experts",594,11,[607,3,128]],["num_local_experts",647,17,[666,7,"integer"]]]]],["ignore",675,6,[685,105,1,[["what the class doesn't read: all its layers have the window, or none",685,70,[757,32,0,[[758,11,"layer_types"],[771,17,"max_window_layers"]]]]]]],["let",791,3,[798,194,1,[["experts",798,7,[807,34,"= num_local_experts ?? num_experts"]],["types",905,5,[912,15,"= default_types"]],["window",930,6,[938,53,"= if use_sliding_window then sliding_window else null"]]]]],["spec",993,4,[1001,100,1,[["attention",1001,9,[1016,85,1,[["bias",1016,4,[1022,39,"= if attention_bias then true else null"]],["window",1066,6,[1074,8,"= window"]],["qk_norm",1087,7,[1096,4,"head"]]]]]]]],["weights",1102,7,[1113,150,1,[["layers.{i}.attention.query_norm",1113,31,[1146,41,1,[["module",1148,6,[1156,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",1190,29,[1221,41,1,[["module",1223,6,[1231,29,"layers.{i}.self_attn.k_norm"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Qwen3-30B-A3B and larger (2025). transformers: models/qwen3_moe/configuration_qwen3_moe.py, modeling_qwen3_moe.py (4.57 and 5.17).
family: qwen3-moe
extends: moe
model_type: qwen3_moe
class: Qwen3Moe

config:
  vocab_size: 151936
  hidden_size: 2048
  intermediate_size: 6144
  num_hidden_layers: 24
  num_attention_heads: 32
  num_key_value_heads: { default: 4 }
  max_position_embeddings: 32768
  layer_types: null
  use_sliding_window: false
  attention_bias: false
  moe_intermediate_size: 768
  num_experts_per_tok: 8
  num_experts: 128
  # Version 5's name of the same.
  num_local_experts: integer

ignore:
  "what the class doesn't read: all its layers have the window, or none": [layer_types, max_window_layers]

let:
  experts: = num_local_experts ?? num_experts
  # With a window all layers have it; the spec says so once.
  types: = default_types
  window: = if use_sliding_window then sliding_window else null

spec:
  attention:
    bias: = if attention_bias then true else null
    window: = window
    qk_norm: head

weights:
  layers.{i}.attention.query_norm: { module: "layers.{i}.self_attn.q_norm" }
  layers.{i}.attention.key_norm: { module: "layers.{i}.self_attn.k_norm" }
`,
  },
  {
    family: "qwen3",
    modelTypes: ["qwen3"],
    file: "families/qwen3.yaml",
    tree: `[169,403,1,[["family",169,6,[177,5,"qwen3"]],["extends",183,7,[192,5,"qwen2"]],["model_type",198,10,[210,5,"qwen3"]],["class",216,5,[223,5,"Qwen3"]],["config",230,6,[240,82,1,[["head_dim",240,8,[250,47,1,[["type",252,4,[258,7,"integer"]],["default",267,7,[276,3,128]],["nullable",281,8,[291,4,true]]]]],["attention_bias",300,14,[316,5,false]]]]],["spec",323,4,[331,79,1,[["attention",331,9,[346,64,1,[["bias",346,4,[352,39,"= if attention_bias then true else null"]],["qk_norm",396,7,[405,4,"head"]]]]]]]],["weights",411,7,[422,150,1,[["layers.{i}.attention.query_norm",422,31,[455,41,1,[["module",457,6,[465,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",499,29,[530,41,1,[["module",532,6,[540,29,"layers.{i}.self_attn.k_norm"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Qwen3 (2025). transformers: models/qwen3/configuration_qwen3.py, modeling_qwen3.py (4.57 and 5.17).
family: qwen3
extends: qwen2
model_type: qwen3
class: Qwen3

config:
  head_dim: { type: integer, default: 128, nullable: true }
  attention_bias: false

spec:
  attention:
    bias: = if attention_bias then true else null
    qk_norm: head

weights:
  layers.{i}.attention.query_norm: { module: "layers.{i}.self_attn.q_norm" }
  layers.{i}.attention.key_norm: { module: "layers.{i}.self_attn.k_norm" }
`,
  },
  {
    family: "recurrent",
    modelTypes: [],
    file: "families/recurrent.yaml",
    tree: `[262,2216,1,[["family",262,6,[270,9,"recurrent"]],["extends",280,7,[289,6,"common"]],["default",296,7,[305,5,"Model"]],["class",311,5,[318,2,""]],["config",322,6,[332,516,1,[["vocab_size",332,10,[344,33,1,[["type",346,4,[352,7,"integer"]],["required",361,8,[371,4,true]]]]],["embedding_size",380,14,[396,7,"integer"]],["hidden_size",426,11,[439,33,1,[["type",441,4,[447,7,"integer"]],["required",456,8,[466,4,true]]]]],["num_layers",475,10,[487,1,1]],["bidirectional",491,13,[506,5,false]],["bias",514,4,[520,4,true]],["dropout",527,7,[536,28,1,[["type",538,4,[544,6,"number"]],["default",552,7,[561,1,0]]]]],["proj_size",567,9,[578,88,1,[["type",580,4,[586,7,"integer"]],["default",595,7,[604,1,0]],["only",607,4,[613,3,0,[[614,1,0]]]],["because",618,7,[627,37,"outputs are as wide as the state here"]]]]],["nonlinearity",669,12,[683,51,1,[["type",685,4,[691,6,"string"]],["default",699,7,[708,4,"tanh"]],["only",714,4,[720,12,0,[[721,4,"tanh"],[727,4,"relu"]]]]]]],["tie_word_embeddings",737,19,[758,5,false]],["output_bias",766,11,[779,4,true]],["pad_token_id",786,12,[800,7,"integer"]],["bos_token_id",810,12,[824,3,"any"]],["eos_token_id",830,12,[844,3,"any"]]]]],["ignore",849,6,[859,76,1,[["how torch is given its tensors, which a checkpoint's are not",859,60,[921,13,0,[[922,11,"batch_first"]]]]]]],["let",936,3,[943,107,1,[["d_embed",943,7,[952,31,"= embedding_size ?? hidden_size"]],["width",986,5,[993,56,"= if bidirectional then 2 * hidden_size else hidden_size"]]]]],["require",1051,7,[1062,187,1,[["a table as wide as the output",1062,29,[1097,152,1,[["that",1097,4,[1103,43,"not tie_word_embeddings or d_embed == width"]],["key",1151,3,[1156,19,"tie_word_embeddings"]],["because",1180,7,[1189,59,"the tied table must be as wide as what the recurrence gives"]]]]]]]],["indices",1250,7,[1259,17,1,[["i",1261,1,[1264,10,"num_layers"]]]]],["spec",1278,4,[1286,715,1,[["type",1286,4,[1292,50,"= if bidirectional then 'encoder' else 'decoder'"]],["d_model",1345,7,[1354,7,"= width"]],["layers",1364,6,[1372,12,"= num_layers"]],["input",1387,5,[1398,184,1,[["tokens",1398,6,[1412,170,1,[["vocab",1412,5,[1419,12,"= vocab_size"]],["d_embed",1438,7,[1447,24,"= unless(d_embed, width)"]],["projection",1478,10,[1490,45,"= if d_embed == width then null else 'none'"]],["pad",1542,3,[1547,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1584,8,[1594,4,"none"]],["norm",1601,4,[1607,15,1,[["place",1609,5,[1616,4,"none"]]]]],["residual",1625,8,[1635,4,"none"]],["bias",1642,4,[1648,20,"= unless(bias, true)"]],["dropout",1671,7,[1680,34,1,[["hidden",1682,6,[1690,22,"= unless(dropout, 0)"]]]]],["outputs",1717,7,[1730,114,1,[["lm",1730,2,[1740,104,1,[["tied",1740,4,[1746,46,"= if tie_word_embeddings then true else null"]],["bias",1799,4,[1805,38,"= if output_bias then true else null"]]]]]]]],["special",1846,7,[1859,142,1,[["bos",1859,3,[1864,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",1910,3,[1915,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",1961,3,[1966,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",2002,6,[2012,51,1,[["input_ids",2012,9,[2023,6,"tokens"]],["attention_mask",2032,14,[2048,14,"attention_mask"]]]]],["results",2064,7,[2075,73,1,[["logits",2075,6,[2083,2,"lm"]],["last_hidden_state",2088,17,[2107,17,"last_hidden_state"]],["state.0",2127,7,[2136,11,"last_hidden"]]]]],["weights",2149,7,[2160,201,1,[["embedding.tokens",2160,16,[2178,70,0,[[2179,16,"embedding.weight"],[2197,50,1,[["from",2199,4,[2205,13,"output.weight"]],["when",2220,4,[2226,19,"tie_word_embeddings"]]]]]]],["outputs.lm.project.weight",2251,25,[2278,43,1,[["from",2280,4,[2286,13,"output.weight"]],["steps",2301,5,[2308,11,0,[[2309,9,"transpose"]]]]]]],["outputs.lm.project.bias",2324,23,[2349,11,"output.bias"]]]]],["duplicates",2362,10,[2376,67,1,[["output.weight",2376,13,[2391,51,1,[["of",2393,2,[2397,16,"embedding.weight"]],["when",2415,4,[2421,19,"tie_word_embeddings"]]]]]]]],["buffers",2444,7,[2453,2,0,[]]],["classes",2457,7,[2468,10,1,[["Model",2468,5,[2475,2,1,[]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Language models of torch.nn's LSTM, GRU and RNN: an embedding, the recurrence, a linear layer. PyTorch 2.13, torch.nn.modules.rnn.
# Their config.json is no library's: keys mean what they say.
family: recurrent
extends: common
default: Model
class: ""

config:
  vocab_size: { type: integer, required: true }
  embedding_size: integer # null: hidden_size
  hidden_size: { type: integer, required: true }
  num_layers: 1
  bidirectional: false
  bias: true
  dropout: { type: number, default: 0 }
  proj_size: { type: integer, default: 0, only: [0], because: outputs are as wide as the state here }
  nonlinearity: { type: string, default: tanh, only: [tanh, relu] }
  tie_word_embeddings: false
  output_bias: true
  pad_token_id: integer
  bos_token_id: any
  eos_token_id: any

ignore:
  how torch is given its tensors, which a checkpoint's are not: [batch_first]

let:
  d_embed: = embedding_size ?? hidden_size
  width: = if bidirectional then 2 * hidden_size else hidden_size

require:
  a table as wide as the output:
    that: not tie_word_embeddings or d_embed == width
    key: tie_word_embeddings
    because: the tied table must be as wide as what the recurrence gives

indices: { i: num_layers }

spec:
  type: "= if bidirectional then 'encoder' else 'decoder'"
  d_model: = width
  layers: = num_layers
  input:
    tokens:
      vocab: = vocab_size
      d_embed: = unless(d_embed, width)
      projection: "= if d_embed == width then null else 'none'"
      pad: = inside(pad_token_id, vocab_size)
  position: none
  norm: { place: none }
  residual: none
  bias: = unless(bias, true)
  dropout: { hidden: "= unless(dropout, 0)" }
  outputs:
    lm:
      tied: "= if tie_word_embeddings then true else null"
      bias: "= if output_bias then true else null"
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask

results:
  logits: lm
  last_hidden_state: last_hidden_state
  state.0: last_hidden

weights:
  embedding.tokens: [embedding.weight, { from: output.weight, when: tie_word_embeddings }]
  outputs.lm.project.weight: { from: output.weight, steps: [transpose] }
  outputs.lm.project.bias: output.bias

duplicates:
  output.weight: { of: embedding.weight, when: tie_word_embeddings }

buffers: []

classes:
  Model: {}
`,
  },
  {
    family: "rnn",
    modelTypes: ["rnn"],
    file: "families/rnn.yaml",
    tree: `[122,787,1,[["family",122,6,[130,3,"rnn"]],["extends",134,7,[143,9,"recurrent"]],["model_type",153,10,[165,3,"rnn"]],["class",169,5,[176,3,"RNN"]],["spec",182,4,[190,120,1,[["block",190,5,[197,5,0,[[198,3,"rnn"]]]],["rnn",205,3,[214,96,1,[["bidirectional",214,13,[229,40,"= if bidirectional then true else null"]],["act",274,3,[279,30,"= unless(nonlinearity, 'tanh')"]]]]]]]],["weights",312,7,[323,586,1,[["layers.{i}.rnn.input.weight",323,27,[352,50,1,[["from",354,4,[360,20,"rnn.weight_ih_l{i}"]],["steps",382,5,[389,11,0,[[390,9,"transpose"]]]]]]],["layers.{i}.rnn.input.bias",405,25,[432,18,"rnn.bias_ih_l{i}"]],["layers.{i}.rnn.hidden.weight",453,28,[483,50,1,[["from",485,4,[491,20,"rnn.weight_hh_l{i}"]],["steps",513,5,[520,11,0,[[521,9,"transpose"]]]]]]],["layers.{i}.rnn.hidden.bias",536,26,[564,18,"rnn.bias_hh_l{i}"]],["layers.{i}.rnn.reverse.input.weight",585,35,[622,58,1,[["from",624,4,[630,28,"rnn.weight_ih_l{i}_reverse"]],["steps",660,5,[667,11,0,[[668,9,"transpose"]]]]]]],["layers.{i}.rnn.reverse.input.bias",683,33,[718,26,"rnn.bias_ih_l{i}_reverse"]],["layers.{i}.rnn.reverse.hidden.weight",747,36,[785,58,1,[["from",787,4,[793,28,"rnn.weight_hh_l{i}_reverse"]],["steps",823,5,[830,11,0,[[831,9,"transpose"]]]]]]],["layers.{i}.rnn.reverse.hidden.bias",846,34,[882,26,"rnn.bias_hh_l{i}_reverse"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# torch.nn.RNN (PyTorch 2.13), gates in torch's order.
family: rnn
extends: recurrent
model_type: rnn
class: RNN


spec:
  block: [rnn]
  rnn:
    bidirectional: "= if bidirectional then true else null"
    act: = unless(nonlinearity, 'tanh')


weights:
  layers.{i}.rnn.input.weight: { from: "rnn.weight_ih_l{i}", steps: [transpose] }
  layers.{i}.rnn.input.bias: "rnn.bias_ih_l{i}"
  layers.{i}.rnn.hidden.weight: { from: "rnn.weight_hh_l{i}", steps: [transpose] }
  layers.{i}.rnn.hidden.bias: "rnn.bias_hh_l{i}"
  layers.{i}.rnn.reverse.input.weight: { from: "rnn.weight_ih_l{i}_reverse", steps: [transpose] }
  layers.{i}.rnn.reverse.input.bias: "rnn.bias_ih_l{i}_reverse"
  layers.{i}.rnn.reverse.hidden.weight: { from: "rnn.weight_hh_l{i}_reverse", steps: [transpose] }
  layers.{i}.rnn.reverse.hidden.bias: "rnn.bias_hh_l{i}_reverse"
`,
  },
  {
    family: "roberta-prelayernorm",
    modelTypes: ["roberta-prelayernorm"],
    file: "families/roberta-prelayernorm.yaml",
    tree: `[317,459,1,[["family",317,6,[325,20,"roberta-prelayernorm"]],["extends",346,7,[355,7,"roberta"]],["model_type",363,10,[375,20,"roberta-prelayernorm"]],["class",396,5,[403,19,"RobertaPreLayerNorm"]],["spec",424,4,[432,21,1,[["norm",432,4,[438,14,1,[["place",440,5,[447,3,"pre"]]]]]]]],["names",455,5,[464,113,0,[[466,41,1,[["prefix",468,6,[476,21,"roberta_prelayernorm."]],["to",499,2,[503,2,""]]]],[512,31,1,[["suffix",514,6,[522,6,".gamma"]],["to",530,2,[534,7,".weight"]]]],[548,28,1,[["suffix",550,6,[558,5,".beta"]],["to",565,2,[569,5,".bias"]]]]]]],["weights",578,7,[589,187,1,[["layers.{i}.attention_norm",589,25,[616,51,1,[["module",618,6,[626,39,"encoder.layer.{i}.attention.LayerNorm"]]]]],["layers.{i}.ffn_norm",670,19,[691,54,1,[["module",693,6,[701,42,"encoder.layer.{i}.intermediate.LayerNorm"]]]]],["norm",748,4,[754,21,1,[["module",756,6,[764,9,"LayerNorm"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# RoBERTa with norms before the sublayers (fairseq's --encoder-normalize-before; EfficientMLM, Wettig et al., 2022).
# transformers: models/roberta_prelayernorm/configuration_roberta_prelayernorm.py, modeling_roberta_prelayernorm.py (4.57 and 5.17).
family: roberta-prelayernorm
extends: roberta
model_type: roberta-prelayernorm
class: RobertaPreLayerNorm

spec:
  norm: { place: pre }


names:
  - { prefix: roberta_prelayernorm., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  layers.{i}.attention_norm: { module: "encoder.layer.{i}.attention.LayerNorm" }
  layers.{i}.ffn_norm: { module: "encoder.layer.{i}.intermediate.LayerNorm" }
  norm: { module: LayerNorm }
`,
  },
  {
    family: "roberta",
    modelTypes: ["roberta"],
    file: "families/roberta.yaml",
    tree: `[265,2520,1,[["family",265,6,[273,7,"roberta"]],["extends",281,7,[290,4,"bert"]],["model_type",295,10,[307,7,"roberta"]],["class",315,5,[322,7,"Roberta"]],["config",331,6,[341,224,1,[["vocab_size",341,10,[353,5,50265]],["bos_token_id",361,12,[375,25,1,[["type",377,4,[383,3,"any"]],["default",388,7,[397,1,0]]]]],["eos_token_id",403,12,[417,25,1,[["type",419,4,[425,3,"any"]],["default",430,7,[439,1,2]]]]],["pad_token_id",445,12,[459,45,1,[["type",461,4,[467,7,"integer"]],["default",476,7,[485,1,1]],["nullable",488,8,[498,4,null]]]]],["is_decoder",507,10,[519,45,1,[["default",521,7,[530,5,false]],["only",537,4,[543,4,null]],["because",549,7,[558,4,null]]]]]]]],["require",566,7,[577,221,1,[["a row for each position",577,23,[606,192,1,[["that",606,4,[612,64,"pad_token_id >= 0 and pad_token_id + 1 < max_position_embeddings"]],["key",681,3,[686,12,"pad_token_id"]],["because",703,7,[712,85,"positions count from pad_token_id + 1, and the table has max_position_embeddings rows"]]]]]]]],["spec",799,4,[807,152,1,[["type",807,4,[813,45,"= if is_decoder then 'decoder' else 'encoder'"]],["context",861,7,[870,44,"= max_position_embeddings - pad_token_id - 1"]],["position",917,8,[931,28,1,[["learned",931,7,[940,18,1,[["skip_pad",942,8,[952,4,true]]]]]]]]]]],["inputs",960,6,[968,22,1,[["position_ids",970,12,[984,4,null]]]]],["names",992,5,[1001,100,0,[[1003,28,1,[["prefix",1005,6,[1013,8,"roberta."]],["to",1023,2,[1027,2,""]]]],[1036,31,1,[["suffix",1038,6,[1046,6,".gamma"]],["to",1054,2,[1058,7,".weight"]]]],[1072,28,1,[["suffix",1074,6,[1082,5,".beta"]],["to",1089,2,[1093,5,".bias"]]]]]]],["weights",1102,7,[1113,948,1,[["embedding.tokens",1113,16,[1131,96,0,[[1132,33,"embeddings.word_embeddings.weight"],[1167,59,1,[["from",1169,4,[1175,22,"lm_head.decoder.weight"]],["when",1199,4,[1205,19,"tie_word_embeddings"]]]]]]],["outputs.mlm.transform",1230,21,[1253,25,1,[["linear",1255,6,[1263,13,"lm_head.dense"]]]]],["outputs.mlm.transform_norm",1281,26,[1309,30,1,[["module",1311,6,[1319,18,"lm_head.layer_norm"]]]]],["outputs.mlm.project.weight",1342,26,[1370,52,1,[["from",1372,4,[1378,22,"lm_head.decoder.weight"]],["steps",1402,5,[1409,11,0,[[1410,9,"transpose"]]]]]]],["outputs.mlm.project.bias",1425,24,[1451,111,0,[[1452,95,1,[["from",1454,4,[1460,20,"lm_head.decoder.bias"]],["when",1482,4,[1488,57,"not tie_word_embeddings or stored('lm_head.decoder.bias')"]]]],[1549,12,"lm_head.bias"]]]],["outputs.lm.transform",1565,20,[1587,25,1,[["linear",1589,6,[1597,13,"lm_head.dense"]]]]],["outputs.lm.transform_norm",1615,25,[1642,30,1,[["module",1644,6,[1652,18,"lm_head.layer_norm"]]]]],["outputs.lm.project.weight",1675,25,[1702,52,1,[["from",1704,4,[1710,22,"lm_head.decoder.weight"]],["steps",1734,5,[1741,11,0,[[1742,9,"transpose"]]]]]]],["outputs.lm.project.bias",1757,23,[1782,111,0,[[1783,95,1,[["from",1785,4,[1791,20,"lm_head.decoder.bias"]],["when",1813,4,[1819,57,"not tie_word_embeddings or stored('lm_head.decoder.bias')"]]]],[1880,12,"lm_head.bias"]]]],["outputs.nsp.transform",1896,21,[1919,4,null]],["outputs.nsp.project",1926,19,[1947,4,null]],["outputs.cls.transform",1954,21,[1977,28,1,[["linear",1979,6,[1987,16,"classifier.dense"]]]]],["outputs.cls.project",2008,19,[2029,31,1,[["linear",2031,6,[2039,19,"classifier.out_proj"]]]]]]]],["duplicates",2062,10,[2076,241,1,[["cls.predictions.decoder.weight",2076,30,[2108,4,null]],["cls.predictions.decoder.bias",2115,28,[2145,4,null]],["lm_head.decoder.weight",2152,22,[2176,68,1,[["of",2178,2,[2182,33,"embeddings.word_embeddings.weight"]],["when",2217,4,[2223,19,"tie_word_embeddings"]]]]],["lm_head.bias",2247,12,[2261,55,1,[["of",2263,2,[2267,20,"lm_head.decoder.bias"]],["when",2289,4,[2295,19,"tie_word_embeddings"]]]]]]]],["classes",2318,7,[2329,456,1,[["ForPreTraining",2329,14,[2345,4,null]],["ForNextSentencePrediction",2352,25,[2379,4,null]],["ForMaskedLM",2454,11,[2471,133,1,[["spec",2471,4,[2483,121,1,[["outputs",2483,7,[2500,104,1,[["mlm",2500,3,[2505,98,1,[["transform",2507,9,[2518,25,1,[["act",2520,3,[2525,4,"gelu"]],["norm",2531,4,[2537,4,true]]]]],["tied",2545,4,[2551,38,"= unless(tie_word_embeddings, false)"]],["bias",2591,4,[2597,4,true]]]]]]]]]]]]]],["ForCausalLM",2606,11,[2623,162,1,[["spec",2623,4,[2635,120,1,[["outputs",2635,7,[2652,103,1,[["lm",2652,2,[2656,98,1,[["transform",2658,9,[2669,25,1,[["act",2671,3,[2676,4,"gelu"]],["norm",2682,4,[2688,4,true]]]]],["tied",2696,4,[2702,38,"= unless(tie_word_embeddings, false)"]],["bias",2742,4,[2748,4,true]]]]]]]]]]],["results",2759,7,[2774,11,1,[["logits",2774,6,[2782,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# RoBERTa (Liu et al., 2019). transformers: models/roberta/configuration_roberta.py, modeling_roberta.py (4.57 and 5.17).
# BERT with positions that count from the padding id, and heads of its own.
family: roberta
extends: bert
model_type: roberta
class: Roberta

config:
  vocab_size: 50265
  bos_token_id: { type: any, default: 0 }
  eos_token_id: { type: any, default: 2 }
  pad_token_id: { type: integer, default: 1, nullable: null }
  is_decoder: { default: false, only: null, because: null }

require:
  a row for each position:
    that: pad_token_id >= 0 and pad_token_id + 1 < max_position_embeddings
    key: pad_token_id
    because: positions count from pad_token_id + 1, and the table has max_position_embeddings rows

spec:
  type: = if is_decoder then 'decoder' else 'encoder'
  context: = max_position_embeddings - pad_token_id - 1
  position:
    learned: { skip_pad: true }

inputs: { position_ids: null }

names:
  - { prefix: roberta., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.tokens: [embeddings.word_embeddings.weight, { from: lm_head.decoder.weight, when: tie_word_embeddings }]
  outputs.mlm.transform: { linear: lm_head.dense }
  outputs.mlm.transform_norm: { module: lm_head.layer_norm }
  outputs.mlm.project.weight: { from: lm_head.decoder.weight, steps: [transpose] }
  outputs.mlm.project.bias: [{ from: lm_head.decoder.bias, when: not tie_word_embeddings or stored('lm_head.decoder.bias') }, lm_head.bias]
  outputs.lm.transform: { linear: lm_head.dense }
  outputs.lm.transform_norm: { module: lm_head.layer_norm }
  outputs.lm.project.weight: { from: lm_head.decoder.weight, steps: [transpose] }
  outputs.lm.project.bias: [{ from: lm_head.decoder.bias, when: not tie_word_embeddings or stored('lm_head.decoder.bias') }, lm_head.bias]
  outputs.nsp.transform: null
  outputs.nsp.project: null
  outputs.cls.transform: { linear: classifier.dense }
  outputs.cls.project: { linear: classifier.out_proj }

duplicates:
  cls.predictions.decoder.weight: null
  cls.predictions.decoder.bias: null
  lm_head.decoder.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }
  lm_head.bias: { of: lm_head.decoder.bias, when: tie_word_embeddings }

classes:
  ForPreTraining: null
  ForNextSentencePrediction: null
  # The head's gelu is in the class's code, whatever hidden_act is.
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { act: gelu, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
  ForCausalLM:
    spec:
      outputs:
        lm: { transform: { act: gelu, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: lm
`,
  },
  {
    family: "roformer",
    modelTypes: ["roformer"],
    file: "families/roformer.yaml",
    tree: `[250,2387,1,[["family",250,6,[258,8,"roformer"]],["extends",267,7,[276,4,"bert"]],["model_type",281,10,[293,8,"roformer"]],["class",302,5,[309,8,"RoFormer"]],["config",319,6,[329,240,1,[["vocab_size",329,10,[341,5,50000]],["embedding_size",349,14,[365,7,"integer"]],["max_position_embeddings",395,23,[420,4,1536]],["rotary_value",427,12,[441,5,false]],["is_decoder",449,10,[461,107,1,[["because",463,7,[472,94,"the class of version 5 attends both ways there too, while that of version 4 looks back alone"]]]]]]]],["let",570,3,[577,41,1,[["d_embed",577,7,[586,31,"= embedding_size ?? hidden_size"]]]]],["spec",619,4,[627,168,1,[["type",627,4,[633,7,"encoder"]],["input",643,5,[654,54,1,[["tokens",654,6,[662,45,1,[["d_embed",664,7,[673,32,"= unless(d_embed, hidden_size)"]]]]]]]],["position",710,8,[724,71,1,[["rope",724,4,[730,64,1,[["layout",732,6,[740,11,"interleaved"]],["values",753,6,[761,31,"= unless(rotary_value, false)"]]]]]]]]]]],["inputs",796,6,[804,22,1,[["position_ids",806,12,[820,4,null]]]]],["names",828,5,[837,101,0,[[839,29,1,[["prefix",841,6,[849,9,"roformer."]],["to",860,2,[864,2,""]]]],[873,31,1,[["suffix",875,6,[883,6,".gamma"]],["to",891,2,[895,7,".weight"]]]],[909,28,1,[["suffix",911,6,[919,5,".beta"]],["to",926,2,[930,5,".bias"]]]]]]],["weights",939,7,[950,843,1,[["embedding.positions",950,19,[971,4,null]],["embedding.projection",978,20,[1000,30,1,[["linear",1002,6,[1010,18,"embeddings_project"]]]]],["outputs.lm.transform",1033,20,[1055,43,1,[["linear",1057,6,[1065,31,"cls.predictions.transform.dense"]]]]],["outputs.lm.transform_norm",1101,25,[1128,47,1,[["module",1130,6,[1138,35,"cls.predictions.transform.LayerNorm"]]]]],["outputs.lm.project.weight",1178,25,[1205,60,1,[["from",1207,4,[1213,30,"cls.predictions.decoder.weight"]],["steps",1245,5,[1252,11,0,[[1253,9,"transpose"]]]]]]],["outputs.lm.project.bias",1268,23,[1293,135,0,[[1294,111,1,[["from",1296,4,[1302,28,"cls.predictions.decoder.bias"]],["when",1332,4,[1338,65,"not tie_word_embeddings or stored('cls.predictions.decoder.bias')"]]]],[1407,20,"cls.predictions.bias"]]]],["outputs.mlm.project.bias",1431,24,[1457,135,0,[[1458,111,1,[["from",1460,4,[1466,28,"cls.predictions.decoder.bias"]],["when",1496,4,[1502,65,"not tie_word_embeddings or stored('cls.predictions.decoder.bias')"]]]],[1571,20,"cls.predictions.bias"]]]],["outputs.pooled.transform",1595,24,[1621,4,null]],["outputs.nsp.transform",1628,21,[1651,4,null]],["outputs.nsp.project",1658,19,[1679,4,null]],["outputs.cls.transform",1686,21,[1709,28,1,[["linear",1711,6,[1719,16,"classifier.dense"]]]]],["outputs.cls.project",1740,19,[1761,31,1,[["linear",1763,6,[1771,19,"classifier.out_proj"]]]]]]]],["duplicates",1794,10,[1808,123,1,[["cls.predictions.decoder.bias",1808,28,[1838,4,null]],["cls.predictions.bias",1845,20,[1867,63,1,[["of",1869,2,[1873,28,"cls.predictions.decoder.bias"]],["when",1903,4,[1909,19,"tie_word_embeddings"]]]]]]]],["buffers",1996,7,[2005,84,0,[[2006,23,"embeddings.position_ids"],[2031,25,"embeddings.token_type_ids"],[2058,30,"encoder.embed_positions.weight"]]]],["classes",2091,7,[2102,535,1,[["Model",2102,5,[2113,75,1,[["spec",2113,4,[2125,26,1,[["outputs",2125,7,[2134,16,1,[["pooled",2136,6,[2144,4,null]]]]]]]],["results",2155,7,[2164,23,1,[["pooler_output",2166,13,[2181,4,null]]]]]]]],["ForPreTraining",2190,14,[2206,4,null]],["ForNextSentencePrediction",2213,25,[2240,4,null]],["ForMaskedLM",2247,11,[2264,66,1,[["spec",2264,4,[2276,54,1,[["outputs",2276,7,[2293,37,1,[["mlm",2293,3,[2298,31,1,[["transform",2300,9,[2311,16,1,[["d",2313,1,[2316,9,"= d_embed"]]]]]]]]]]]]]]]]],["ForCausalLM",2332,11,[2349,184,1,[["spec",2349,4,[2361,142,1,[["outputs",2361,7,[2378,125,1,[["lm",2378,2,[2382,120,1,[["transform",2384,9,[2395,47,1,[["act",2397,3,[2402,12,"= hidden_act"]],["norm",2416,4,[2422,4,true]],["d",2428,1,[2431,9,"= d_embed"]]]]],["tied",2444,4,[2450,38,"= unless(tie_word_embeddings, false)"]],["bias",2490,4,[2496,4,true]]]]]]]]]]],["results",2507,7,[2522,11,1,[["logits",2522,6,[2530,2,"lm"]]]]]]]],["ForSequenceClassification",2535,25,[2566,71,1,[["spec",2566,4,[2578,59,1,[["outputs",2578,7,[2595,42,1,[["cls",2595,3,[2600,36,1,[["transform",2602,9,[2613,21,1,[["act",2615,3,[2620,12,"= hidden_act"]]]]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# RoFormer (Su et al., 2021). transformers: models/roformer/configuration_roformer.py, modeling_roformer.py (4.57 and 5.17).
# BERT with rotary positions, whose pairs are neighbours.
family: roformer
extends: bert
model_type: roformer
class: RoFormer

config:
  vocab_size: 50000
  embedding_size: integer # null: hidden_size
  max_position_embeddings: 1536
  rotary_value: false
  is_decoder: { because: "the class of version 5 attends both ways there too, while that of version 4 looks back alone" }

let:
  d_embed: = embedding_size ?? hidden_size

spec:
  type: encoder
  input:
    tokens: { d_embed: "= unless(d_embed, hidden_size)" }
  position:
    rope: { layout: interleaved, values: "= unless(rotary_value, false)" }

inputs: { position_ids: null }

names:
  - { prefix: roformer., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.positions: null
  embedding.projection: { linear: embeddings_project }
  outputs.lm.transform: { linear: cls.predictions.transform.dense }
  outputs.lm.transform_norm: { module: cls.predictions.transform.LayerNorm }
  outputs.lm.project.weight: { from: cls.predictions.decoder.weight, steps: [transpose] }
  outputs.lm.project.bias: [{ from: cls.predictions.decoder.bias, when: not tie_word_embeddings or stored('cls.predictions.decoder.bias') }, cls.predictions.bias]
  outputs.mlm.project.bias: [{ from: cls.predictions.decoder.bias, when: not tie_word_embeddings or stored('cls.predictions.decoder.bias') }, cls.predictions.bias]
  outputs.pooled.transform: null
  outputs.nsp.transform: null
  outputs.nsp.project: null
  outputs.cls.transform: { linear: classifier.dense }
  outputs.cls.project: { linear: classifier.out_proj }

duplicates:
  cls.predictions.decoder.bias: null
  cls.predictions.bias: { of: cls.predictions.decoder.bias, when: tie_word_embeddings }

# The angles' sines and cosines, which rope has by its formula.
buffers: [embeddings.position_ids, embeddings.token_type_ids, encoder.embed_positions.weight]

classes:
  Model:
    spec:
      outputs: { pooled: null }
    results: { pooler_output: null }
  ForPreTraining: null
  ForNextSentencePrediction: null
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { d: = d_embed } }
  ForCausalLM:
    spec:
      outputs:
        lm: { transform: { act: = hidden_act, norm: true, d: = d_embed }, tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: lm
  ForSequenceClassification:
    spec:
      outputs:
        cls: { transform: { act: = hidden_act } }
`,
  },
  {
    family: "rope-partial",
    modelTypes: [],
    file: "families/rope-partial.yaml",
    tree: `[175,886,1,[["family",175,6,[183,12,"rope-partial"]],["extends",196,7,[205,5,"llama"]],["config",212,6,[222,76,1,[["rms_norm_eps",222,12,[236,4,null]],["attention_bias",243,14,[259,4,null]],["mlp_bias",266,8,[276,4,null]],["head_dim",283,8,[293,4,null]]]]],["let",299,3,[306,282,1,[["d_head",306,6,[314,35,"= hidden_size / num_attention_heads"]],["rotary_dims",412,11,[425,36,"= floor(rope_fractions.all * d_head)"]],["rotated_dims",546,12,[560,27,"= 2 * ceil(rotary_dims / 2)"]]]]],["require",589,7,[600,202,1,[["whole heads rotate",600,18,[620,4,null]],["pairs rotate",627,12,[641,160,1,[["that",643,4,[649,27,"rotated_dims == rotary_dims"]],["key",678,3,[683,21,"partial_rotary_factor"]],["because",706,7,[715,84,"dimensions rotate in pairs, and partial_rotary_factor leaves an odd number of them"]]]]]]]],["spec",803,4,[811,250,1,[["position",811,8,[825,125,1,[["rope",825,4,[837,113,1,[["theta",837,5,[844,52,"= pow(rope_thetas.all, rotated_dims / rotary_dims)"]],["fraction",903,8,[913,36,"= unless(rotated_dims / d_head, 1)"]]]]]]]],["attention",952,9,[963,28,1,[["d_head",965,6,[973,4,null]],["bias",979,4,[985,4,null]]]]],["ffn",994,3,[999,14,1,[["bias",1001,4,[1007,4,null]]]]],["norm",1016,4,[1022,38,1,[["kind",1024,4,[1030,5,"layer"]],["eps",1037,3,[1042,16,"= layer_norm_eps"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Rotary positions in the first dimensions of a head. transformers: modeling_rope_utils.py (4.57 and 5.17).
family: rope-partial
extends: llama

config:
  rms_norm_eps: null
  attention_bias: null
  mlp_bias: null
  head_dim: null

let:
  d_head: = hidden_size / num_attention_heads
  # Dimensions are whole numbers; a part of one is cut off.
  rotary_dims: = floor(rope_fractions.all * d_head)
  # Half a pair is a pair; its frequency is what theta^(-2i / rotary_dims) gives.
  rotated_dims: = 2 * ceil(rotary_dims / 2)

require:
  whole heads rotate: null
  pairs rotate: { that: rotated_dims == rotary_dims, key: partial_rotary_factor, because: "dimensions rotate in pairs, and partial_rotary_factor leaves an odd number of them" }

spec:
  position:
    rope:
      theta: "= pow(rope_thetas.all, rotated_dims / rotary_dims)"
      fraction: "= unless(rotated_dims / d_head, 1)"
  attention: { d_head: null, bias: null }
  ffn: { bias: null }
  norm: { kind: layer, eps: = layer_norm_eps }
`,
  },
  {
    family: "rope",
    modelTypes: [],
    file: "families/rope.yaml",
    tree: `[463,5272,1,[["family",463,6,[471,4,"rope"]],["extends",476,7,[485,6,"common"]],["config",493,6,[503,1472,1,[["max_position_embeddings",503,23,[528,7,"integer"]],["original_max_position_embeddings",629,32,[663,7,"integer"]],["rope_theta",673,10,[685,6,"number"]],["rope_scaling",694,12,[712,604,1,[["type",712,4,[718,3,"map"]],["keys",726,4,[738,578,1,[["type",738,4,[744,80,1,[["type",746,4,[752,6,"string"]],["only",760,4,[766,56,0,[[767,4,null],[773,7,"default"],[782,6,"linear"],[790,7,"dynamic"],[799,4,"yarn"],[805,8,"longrope"],[815,6,"llama3"]]]]]]],["rope_type",831,9,[842,80,1,[["type",844,4,[850,6,"string"]],["only",858,4,[864,56,0,[[865,4,null],[871,7,"default"],[880,6,"linear"],[888,7,"dynamic"],[897,4,"yarn"],[903,8,"longrope"],[913,6,"llama3"]]]]]]],["rope_theta",929,10,[941,6,"number"]],["partial_rotary_factor",954,21,[977,6,"number"]],["factor",990,6,[998,6,"number"]],["original_max_position_embeddings",1011,32,[1045,7,"integer"]],["attention_factor",1059,16,[1077,6,"number"]],["low_freq_factor",1090,15,[1107,6,"number"]],["high_freq_factor",1120,16,[1138,6,"number"]],["beta_fast",1151,9,[1162,6,"number"]],["beta_slow",1175,9,[1186,6,"number"]],["truncate",1199,8,[1209,7,"boolean"]],["mscale",1223,6,[1231,6,"number"]],["mscale_all_dim",1244,14,[1260,6,"number"]],["short_factor",1273,12,[1287,4,"list"]],["long_factor",1298,11,[1311,4,"list"]]]]]]]],["rope_parameters",1318,15,[1339,604,1,[["type",1339,4,[1345,3,"map"]],["keys",1353,4,[1365,578,1,[["type",1365,4,[1371,80,1,[["type",1373,4,[1379,6,"string"]],["only",1387,4,[1393,56,0,[[1394,4,null],[1400,7,"default"],[1409,6,"linear"],[1417,7,"dynamic"],[1426,4,"yarn"],[1432,8,"longrope"],[1442,6,"llama3"]]]]]]],["rope_type",1458,9,[1469,80,1,[["type",1471,4,[1477,6,"string"]],["only",1485,4,[1491,56,0,[[1492,4,null],[1498,7,"default"],[1507,6,"linear"],[1515,7,"dynamic"],[1524,4,"yarn"],[1530,8,"longrope"],[1540,6,"llama3"]]]]]]],["rope_theta",1556,10,[1568,6,"number"]],["partial_rotary_factor",1581,21,[1604,6,"number"]],["factor",1617,6,[1625,6,"number"]],["original_max_position_embeddings",1638,32,[1672,7,"integer"]],["attention_factor",1686,16,[1704,6,"number"]],["low_freq_factor",1717,15,[1734,6,"number"]],["high_freq_factor",1747,16,[1765,6,"number"]],["beta_fast",1778,9,[1789,6,"number"]],["beta_slow",1802,9,[1813,6,"number"]],["truncate",1826,8,[1836,7,"boolean"]],["mscale",1850,6,[1858,6,"number"]],["mscale_all_dim",1871,14,[1887,6,"number"]],["short_factor",1900,12,[1914,4,"list"]],["long_factor",1925,11,[1938,4,"list"]]]]]]]],["partial_rotary_factor",1945,21,[1968,6,"number"]]]]],["ignore",1976,6,[1986,60,1,[["what no rotary function of the reference reads",1986,46,[2034,11,0,[[2035,9,"finetuned"]]]]]]],["let",2047,3,[2103,2703,1,[["default_theta",2103,13,[2118,5,10000]],["default_partial",2126,15,[2143,1,1]],["default_rope",2147,12,[2161,6,"= null"]],["rope_names",2170,10,[2182,9,"= ['all']"]],["ropes",2194,5,[2201,58,1,[["all",2203,3,[2208,49,"= rope_scaling ?? rope_parameters ?? default_rope"]]]]],["rope_kinds",2262,10,[2274,116,1,[["$each",2276,5,[2283,4,"name"]],["$in",2289,3,[2294,12,"= rope_names"]],["$key",2308,4,[2314,6,"= name"]],["$value",2322,6,[2330,58,"= ropes[name].rope_type ?? ropes[name].type ?? 'default'"]]]]],["rope_bases",2436,10,[2448,21,1,[["all",2450,3,[2455,12,"= rope_theta"]]]]],["rope_thetas",2472,11,[2485,121,1,[["$each",2487,5,[2494,4,"name"]],["$in",2500,3,[2505,12,"= rope_names"]],["$key",2519,4,[2525,6,"= name"]],["$value",2533,6,[2541,63,"= ropes[name].rope_theta ?? rope_bases[name] ?? default_theta"]]]]],["rope_fractions",2609,14,[2625,139,1,[["$each",2627,5,[2634,4,"name"]],["$in",2640,3,[2645,12,"= rope_names"]],["$key",2659,4,[2665,6,"= name"]],["$value",2673,6,[2681,81,"= ropes[name].partial_rotary_factor ?? partial_rotary_factor ?? default_partial"]]]]],["rope_originals",2767,14,[2783,169,1,[["$each",2785,5,[2792,4,"name"]],["$in",2798,3,[2803,12,"= rope_names"]],["$key",2817,4,[2823,6,"= name"]],["$value",2831,6,[2839,111,"= original_max_position_embeddings ?? ropes[name].original_max_position_embeddings ?? max_position_embeddings"]]]]],["rope_scalings",2955,13,[2974,1832,1,[["$each",2974,5,[2981,4,"name"]],["$in",2990,3,[2995,12,"= rope_names"]],["$key",3012,4,[3018,6,"= name"]],["$value",3029,6,[3043,1763,1,[["$first",3043,6,[3059,1747,0,[[3061,100,1,[["$when",3061,5,[3068,30,"= rope_kinds[name] == 'linear'"]],["kind",3109,4,[3115,6,"linear"]],["factor",3132,6,[3140,20,"= ropes[name].factor"]]]],[3248,148,1,[["$when",3248,5,[3255,31,"= rope_kinds[name] == 'dynamic'"]],["kind",3297,4,[3303,7,"dynamic"]],["factor",3321,6,[3329,20,"= ropes[name].factor"]],["original",3360,8,[3370,25,"= max_position_embeddings"]]]],[3464,740,1,[["$when",3464,5,[3471,28,"= rope_kinds[name] == 'yarn'"]],["kind",3510,4,[3516,4,"yarn"]],["factor",3531,6,[3539,70,"= ropes[name].factor ?? max_position_embeddings / rope_originals[name]"]],["original",3620,8,[3630,22,"= rope_originals[name]"]],["beta_fast",3663,9,[3674,46,"= unless(unless(ropes[name].beta_fast, 0), 32)"]],["beta_slow",3731,9,[3742,45,"= unless(unless(ropes[name].beta_slow, 0), 1)"]],["truncate",3798,8,[3808,36,"= unless(ropes[name].truncate, true)"]],["attention_factor",3855,16,[3873,30,"= ropes[name].attention_factor"]],["mscale",3914,6,[3922,129,"= if ropes[name].attention_factor == null and (ropes[name].mscale_all_dim ?? 0) != 0 then unless(ropes[name].mscale, 0) else null"]],["mscale_all",4062,10,[4074,129,"= if ropes[name].attention_factor == null and (ropes[name].mscale ?? 0) != 0 then unless(ropes[name].mscale_all_dim, 0) else null"]]]],[4214,347,1,[["$when",4214,5,[4221,32,"= rope_kinds[name] == 'longrope'"]],["kind",4264,4,[4270,8,"longrope"]],["factor",4289,6,[4297,75,"= if ropes[name].attention_factor == null then ropes[name].factor else null"]],["original",4383,8,[4393,22,"= rope_originals[name]"]],["attention_factor",4426,16,[4444,30,"= ropes[name].attention_factor"]],["short",4485,5,[4492,26,"= ropes[name].short_factor"]],["long",4529,4,[4535,25,"= ropes[name].long_factor"]]]],[4571,235,1,[["$when",4571,5,[4578,30,"= rope_kinds[name] == 'llama3'"]],["kind",4619,4,[4625,6,"llama3"]],["factor",4642,6,[4650,20,"= ropes[name].factor"]],["low",4681,3,[4686,29,"= ropes[name].low_freq_factor"]],["high",4726,4,[4732,30,"= ropes[name].high_freq_factor"]],["original",4773,8,[4783,22,"= rope_originals[name]"]]]]]]]]]]]]]]]],["require",4807,7,[4818,774,1,[["a factor",4818,8,[4832,198,1,[["that",4832,4,[4838,115,"= all([ropes[name].factor != null for name in rope_names if rope_kinds[name] in ['linear', 'dynamic', 'llama3']])"]],["key",4958,3,[4963,15,"rope_parameters"]],["because",4983,7,[4992,37,"scaled rotary positions need \`factor\`"]]]]],["the bounds of llama3",5032,20,[5058,257,1,[["that",5058,4,[5064,142,"= all([ropes[name].low_freq_factor != null and ropes[name].high_freq_factor != null for name in rope_names if rope_kinds[name] == 'llama3'])"]],["key",5211,3,[5216,15,"rope_parameters"]],["because",5236,7,[5245,69,"scaling of kind llama3 needs \`low_freq_factor\` and \`high_freq_factor\`"]]]]],["the divisors of longrope",5317,24,[5347,245,1,[["that",5347,4,[5353,136,"= all([ropes[name].short_factor != null and ropes[name].long_factor != null for name in rope_names if rope_kinds[name] == 'longrope'])"]],["key",5494,3,[5499,15,"rope_parameters"]],["because",5519,7,[5528,63,"scaling of kind longrope needs \`short_factor\` and \`long_factor\`"]]]]]]]],["spec",5593,4,[5601,134,1,[["position",5601,8,[5615,120,1,[["rope",5615,4,[5627,108,1,[["theta",5627,5,[5634,17,"= rope_thetas.all"]],["fraction",5658,8,[5668,31,"= unless(rope_fractions.all, 1)"]],["scaling",5706,7,[5715,19,"= rope_scalings.all"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Rotary positions in configs. transformers: modeling_rope_utils.py (4.57 and 5.17).
# Up to version 4 the base stands alone and scaling in rope_scaling; from 5 on both stand in rope_parameters. Where both
# are given rope_scaling wins, and within them what stands in the mapping.
# A family whose layers rotate in several ways names each in rope_names, with what the config says of it in ropes.
family: rope
extends: common

config:
  max_position_embeddings: integer
  # Beside the mappings where version 4's Phi-3 has it; there it wins over the one within.
  original_max_position_embeddings: integer
  rope_theta: number
  rope_scaling:
    type: map
    keys:
      type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
      rope_type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
      rope_theta: number
      partial_rotary_factor: number
      factor: number
      original_max_position_embeddings: integer
      attention_factor: number
      low_freq_factor: number
      high_freq_factor: number
      beta_fast: number
      beta_slow: number
      truncate: boolean
      mscale: number
      mscale_all_dim: number
      short_factor: list
      long_factor: list
  rope_parameters:
    type: map
    keys:
      type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
      rope_type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
      rope_theta: number
      partial_rotary_factor: number
      factor: number
      original_max_position_embeddings: integer
      attention_factor: number
      low_freq_factor: number
      high_freq_factor: number
      beta_fast: number
      beta_slow: number
      truncate: boolean
      mscale: number
      mscale_all_dim: number
      short_factor: list
      long_factor: list
  partial_rotary_factor: number

ignore:
  what no rotary function of the reference reads: [finetuned]

let:
  # What a class says where its config does not.
  default_theta: 10000
  default_partial: 1
  default_rope: = null
  rope_names: = ['all']
  ropes: { all: = rope_scaling ?? rope_parameters ?? default_rope }
  rope_kinds: { $each: name, $in: = rope_names, $key: = name, $value: "= ropes[name].rope_type ?? ropes[name].type ?? 'default'" }
  # Bases that stand outside the mappings.
  rope_bases: { all: = rope_theta }
  rope_thetas: { $each: name, $in: = rope_names, $key: = name, $value: "= ropes[name].rope_theta ?? rope_bases[name] ?? default_theta" }
  rope_fractions: { $each: name, $in: = rope_names, $key: = name, $value: "= ropes[name].partial_rotary_factor ?? partial_rotary_factor ?? default_partial" }
  rope_originals: { $each: name, $in: = rope_names, $key: = name, $value: "= original_max_position_embeddings ?? ropes[name].original_max_position_embeddings ?? max_position_embeddings" }
  rope_scalings:
    $each: name
    $in: = rope_names
    $key: = name
    $value:
      $first:
        - $when: = rope_kinds[name] == 'linear'
          kind: linear
          factor: = ropes[name].factor
        # The length from which on theta grows is always that of the config.
        - $when: = rope_kinds[name] == 'dynamic'
          kind: dynamic
          factor: = ropes[name].factor
          original: = max_position_embeddings
        # 0 stands for "not given" in all of yarn's keys.
        - $when: = rope_kinds[name] == 'yarn'
          kind: yarn
          factor: = ropes[name].factor ?? max_position_embeddings / rope_originals[name]
          original: = rope_originals[name]
          beta_fast: = unless(unless(ropes[name].beta_fast, 0), 32)
          beta_slow: = unless(unless(ropes[name].beta_slow, 0), 1)
          truncate: = unless(ropes[name].truncate, true)
          attention_factor: = ropes[name].attention_factor
          mscale: = if ropes[name].attention_factor == null and (ropes[name].mscale_all_dim ?? 0) != 0 then unless(ropes[name].mscale, 0) else null
          mscale_all: = if ropes[name].attention_factor == null and (ropes[name].mscale ?? 0) != 0 then unless(ropes[name].mscale_all_dim, 0) else null
        - $when: = rope_kinds[name] == 'longrope'
          kind: longrope
          factor: = if ropes[name].attention_factor == null then ropes[name].factor else null
          original: = rope_originals[name]
          attention_factor: = ropes[name].attention_factor
          short: = ropes[name].short_factor
          long: = ropes[name].long_factor
        - $when: = rope_kinds[name] == 'llama3'
          kind: llama3
          factor: = ropes[name].factor
          low: = ropes[name].low_freq_factor
          high: = ropes[name].high_freq_factor
          original: = rope_originals[name]

require:
  a factor:
    that: "= all([ropes[name].factor != null for name in rope_names if rope_kinds[name] in ['linear', 'dynamic', 'llama3']])"
    key: rope_parameters
    because: scaled rotary positions need \`factor\`
  the bounds of llama3:
    that: "= all([ropes[name].low_freq_factor != null and ropes[name].high_freq_factor != null for name in rope_names if rope_kinds[name] == 'llama3'])"
    key: rope_parameters
    because: scaling of kind llama3 needs \`low_freq_factor\` and \`high_freq_factor\`
  the divisors of longrope:
    that: "= all([ropes[name].short_factor != null and ropes[name].long_factor != null for name in rope_names if rope_kinds[name] == 'longrope'])"
    key: rope_parameters
    because: scaling of kind longrope needs \`short_factor\` and \`long_factor\`

spec:
  position:
    rope:
      theta: = rope_thetas.all
      fraction: = unless(rope_fractions.all, 1)
      scaling: = rope_scalings.all
`,
  },
  {
    family: "siglip-text",
    modelTypes: ["siglip_text_model"],
    file: "families/siglip-text.yaml",
    tree: `[378,667,1,[["family",378,6,[386,11,"siglip-text"]],["extends",398,7,[407,9,"clip-text"]],["model_type",417,10,[429,17,"siglip_text_model"]],["class",447,5,[454,10,"SiglipText"]],["config",466,6,[476,303,1,[["vocab_size",476,10,[488,5,32000]],["hidden_size",496,11,[509,3,768]],["intermediate_size",515,17,[534,4,3072]],["num_attention_heads",541,19,[562,2,12]],["max_position_embeddings",567,23,[592,2,64]],["hidden_act",597,10,[609,47,1,[["default",611,7,[620,17,"gelu_pytorch_tanh"]],["map",639,3,[644,10,"activation"]]]]],["layer_norm_eps",659,14,[675,33,1,[["type",677,4,[683,6,"number"]],["default",691,7,[700,6,0.000001]]]]],["projection_dim",711,14,[727,4,null]],["projection_size",734,15,[751,7,"integer"]]]]],["spec",780,4,[788,26,1,[["attention",788,9,[799,14,1,[["mask",801,4,[807,4,null]]]]]]]],["weights",815,7,[826,72,1,[["outputs.embeds.project",826,22,[850,4,null]],["outputs.pooled.project",857,22,[881,16,1,[["linear",883,6,[891,4,"head"]]]]]]]],["classes",899,7,[910,135,1,[["ModelWithProjection",910,19,[931,4,null]],["Model",938,5,[949,96,1,[["spec",949,4,[961,84,1,[["outputs",961,7,[978,67,1,[["pooled",978,6,[986,58,1,[["pool",988,4,[994,3,"end"]],["project",999,7,[1008,34,"= projection_size ?? hidden_size"]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# SigLIP's text tower alone (Zhai et al., 2023). transformers: SiglipTextConfig in models/siglip/configuration_siglip.py, SiglipTextModel in modeling_siglip.py (4.57 and 5.17).
# Under \`text_model.\` in a file of both towers, as CLIP's. Rows are filled up to the context, and what stands at their end is pooled.
family: siglip-text
extends: clip-text
model_type: siglip_text_model
class: SiglipText

config:
  vocab_size: 32000
  hidden_size: 768
  intermediate_size: 3072
  num_attention_heads: 12
  max_position_embeddings: 64
  hidden_act: { default: gelu_pytorch_tanh, map: activation }
  layer_norm_eps: { type: number, default: 1.0e-6 }
  projection_dim: null
  projection_size: integer # null: hidden_size

spec:
  attention: { mask: null }

weights:
  outputs.embeds.project: null
  outputs.pooled.project: { linear: head }

classes:
  ModelWithProjection: null
  Model:
    spec:
      outputs:
        pooled: { pool: end, project: "= projection_size ?? hidden_size" }
`,
  },
  {
    family: "siglip-vision",
    modelTypes: ["siglip_vision_model"],
    file: "families/siglip-vision.yaml",
    tree: `[312,2037,1,[["family",312,6,[320,13,"siglip-vision"]],["extends",334,7,[343,11,"clip-vision"]],["model_type",355,10,[367,19,"siglip_vision_model"]],["class",387,5,[394,12,"SiglipVision"]],["config",408,6,[418,200,1,[["patch_size",418,10,[430,26,1,[["type",432,4,[438,3,"any"]],["default",443,7,[452,2,16]]]]],["hidden_act",459,10,[471,47,1,[["default",473,7,[482,17,"gelu_pytorch_tanh"]],["map",501,3,[506,10,"activation"]]]]],["layer_norm_eps",521,14,[537,33,1,[["type",539,4,[545,6,"number"]],["default",553,7,[562,6,0.000001]]]]],["projection_dim",573,14,[589,4,null]],["vision_use_head",596,15,[613,4,true]]]]],["spec",619,4,[627,85,1,[["input",627,5,[634,53,1,[["patches",636,7,[645,40,1,[["prefix",647,6,[655,4,null]],["bias",661,4,[667,4,null]],["norm",673,4,[679,4,null]]]]]]]],["norm",690,4,[696,15,1,[["final",698,5,[705,4,null]]]]]]]],["weights",713,7,[724,1422,1,[["outputs.embeds.norm",724,19,[745,4,null]],["outputs.embeds.project",752,22,[776,4,null]],["outputs.pooled.norm",783,19,[804,4,null]],["outputs.pooled.probe",811,20,[833,45,1,[["from",835,4,[841,10,"head.probe"]],["steps",853,5,[860,16,0,[[861,14,1,[["squeeze",863,7,[872,1,0]]]]]]]]]],["outputs.pooled.pool_attention.query.weight",934,42,[978,111,1,[["from",980,4,[986,29,"head.attention.in_proj_weight"]],["steps",1017,5,[1024,63,0,[[1025,50,1,[["slice",1027,5,[1034,39,1,[["axis",1036,4,[1042,1,0]],["from",1045,4,[1051,1,0]],["to",1054,2,[1058,13,"= hidden_size"]]]]]]],[1077,9,"transpose"]]]]]]],["outputs.pooled.pool_attention.query.bias",1092,40,[1134,98,1,[["from",1136,4,[1142,27,"head.attention.in_proj_bias"]],["steps",1171,5,[1178,52,0,[[1179,50,1,[["slice",1181,5,[1188,39,1,[["axis",1190,4,[1196,1,0]],["from",1199,4,[1205,1,0]],["to",1208,2,[1212,13,"= hidden_size"]]]]]]]]]]]]],["outputs.pooled.pool_attention.key.weight",1235,40,[1277,127,1,[["from",1279,4,[1285,29,"head.attention.in_proj_weight"]],["steps",1316,5,[1323,79,0,[[1324,66,1,[["slice",1326,5,[1333,55,1,[["axis",1335,4,[1341,1,0]],["from",1344,4,[1350,13,"= hidden_size"]],["to",1365,2,[1369,17,"= 2 * hidden_size"]]]]]]],[1392,9,"transpose"]]]]]]],["outputs.pooled.pool_attention.key.bias",1407,38,[1447,114,1,[["from",1449,4,[1455,27,"head.attention.in_proj_bias"]],["steps",1484,5,[1491,68,0,[[1492,66,1,[["slice",1494,5,[1501,55,1,[["axis",1503,4,[1509,1,0]],["from",1512,4,[1518,13,"= hidden_size"]],["to",1533,2,[1537,17,"= 2 * hidden_size"]]]]]]]]]]]]],["outputs.pooled.pool_attention.value.weight",1564,42,[1608,131,1,[["from",1610,4,[1616,29,"head.attention.in_proj_weight"]],["steps",1647,5,[1654,83,0,[[1655,70,1,[["slice",1657,5,[1664,59,1,[["axis",1666,4,[1672,1,0]],["from",1675,4,[1681,17,"= 2 * hidden_size"]],["to",1700,2,[1704,17,"= 3 * hidden_size"]]]]]]],[1727,9,"transpose"]]]]]]],["outputs.pooled.pool_attention.value.bias",1742,40,[1784,118,1,[["from",1786,4,[1792,27,"head.attention.in_proj_bias"]],["steps",1821,5,[1828,72,0,[[1829,70,1,[["slice",1831,5,[1838,59,1,[["axis",1840,4,[1846,1,0]],["from",1849,4,[1855,17,"= 2 * hidden_size"]],["to",1874,2,[1878,17,"= 3 * hidden_size"]]]]]]]]]]]]],["outputs.pooled.pool_attention.output",1905,36,[1943,35,1,[["linear",1945,6,[1953,23,"head.attention.out_proj"]]]]],["outputs.pooled.pool_norm",1981,24,[2007,26,1,[["module",2009,6,[2017,14,"head.layernorm"]]]]],["outputs.pooled.pool_ffn.up",2036,26,[2064,24,1,[["linear",2066,6,[2074,12,"head.mlp.fc1"]]]]],["outputs.pooled.pool_ffn.down",2091,28,[2121,24,1,[["linear",2123,6,[2131,12,"head.mlp.fc2"]]]]]]]],["classes",2147,7,[2158,191,1,[["ModelWithProjection",2158,19,[2179,4,null]],["Model",2186,5,[2197,152,1,[["spec",2197,4,[2209,99,1,[["outputs",2209,7,[2226,82,1,[["pooled",2226,6,[2244,64,1,[["$when",2244,5,[2251,15,"vision_use_head"]],["pool",2277,4,[2283,3,"map"]],["norm",2297,4,[2303,4,null]]]]]]]]]]],["results",2312,7,[2327,22,1,[["pooler_output",2327,13,[2342,6,"pooled"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# SigLIP's picture tower alone (Zhai et al., 2023). transformers: SiglipVisionConfig in models/siglip/configuration_siglip.py, SiglipVisionModel in modeling_siglip.py (4.57 and 5.17).
# Under \`vision_model.\` in a file of both towers, as CLIP's.
family: siglip-vision
extends: clip-vision
model_type: siglip_vision_model
class: SiglipVision

config:
  patch_size: { type: any, default: 16 }
  hidden_act: { default: gelu_pytorch_tanh, map: activation }
  layer_norm_eps: { type: number, default: 1.0e-6 }
  projection_dim: null
  vision_use_head: true

spec:
  input: { patches: { prefix: null, bias: null, norm: null } }
  norm: { final: null }

weights:
  outputs.embeds.norm: null
  outputs.embeds.project: null
  outputs.pooled.norm: null
  outputs.pooled.probe: { from: head.probe, steps: [{ squeeze: 0 }] }
  # Queries, keys and values stand below each other.
  outputs.pooled.pool_attention.query.weight: { from: head.attention.in_proj_weight, steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }, transpose] }
  outputs.pooled.pool_attention.query.bias: { from: head.attention.in_proj_bias, steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }] }
  outputs.pooled.pool_attention.key.weight: { from: head.attention.in_proj_weight, steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }, transpose] }
  outputs.pooled.pool_attention.key.bias: { from: head.attention.in_proj_bias, steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }] }
  outputs.pooled.pool_attention.value.weight: { from: head.attention.in_proj_weight, steps: [{ slice: { axis: 0, from: = 2 * hidden_size, to: = 3 * hidden_size } }, transpose] }
  outputs.pooled.pool_attention.value.bias: { from: head.attention.in_proj_bias, steps: [{ slice: { axis: 0, from: = 2 * hidden_size, to: = 3 * hidden_size } }] }
  outputs.pooled.pool_attention.output: { linear: head.attention.out_proj }
  outputs.pooled.pool_norm: { module: head.layernorm }
  outputs.pooled.pool_ffn.up: { linear: head.mlp.fc1 }
  outputs.pooled.pool_ffn.down: { linear: head.mlp.fc2 }

classes:
  ModelWithProjection: null
  Model:
    spec:
      outputs:
        pooled:
          $when: vision_use_head
          pool: map
          norm: null
    results:
      pooler_output: pooled
`,
  },
  {
    family: "smollm3",
    modelTypes: ["smollm3"],
    file: "families/smollm3.yaml",
    tree: `[177,1812,1,[["family",177,6,[185,7,"smollm3"]],["extends",193,7,[202,8,"windowed"]],["model_type",211,10,[223,7,"smollm3"]],["class",231,5,[238,7,"SmolLM3"]],["config",247,6,[257,572,1,[["vocab_size",257,10,[269,6,128256]],["hidden_size",278,11,[291,4,2048]],["num_hidden_layers",298,17,[317,2,36]],["num_attention_heads",322,19,[343,2,16]],["num_key_value_heads",348,19,[369,45,1,[["type",371,4,[377,7,"integer"]],["default",386,7,[395,1,4]],["nullable",398,8,[408,4,true]]]]],["max_position_embeddings",417,23,[442,5,32768]],["pad_token_id",450,12,[464,50,1,[["type",466,4,[472,7,"integer"]],["default",481,7,[490,6,128004]],["nullable",498,8,[508,4,true]]]]],["bos_token_id",517,12,[531,19,1,[["default",533,7,[542,6,128000]]]]],["eos_token_id",553,12,[567,19,1,[["default",569,7,[578,6,128001]]]]],["use_sliding_window",589,18,[609,5,false]],["sliding_window",617,14,[633,17,1,[["default",635,7,[644,4,null]]]]],["no_rope_layers",752,14,[768,4,"list"]],["no_rope_layer_interval",775,22,[799,1,4]],["tie_word_embeddings",803,19,[824,4,true]]]]],["ignore",830,6,[840,50,1,[["what the class does not read",840,28,[870,19,0,[[871,17,"max_window_layers"]]]]]]],["let",891,3,[898,581,1,[["default_theta",898,13,[913,7,2000000]],["default_types",923,13,[938,258,"= [if use_sliding_window and sliding_window != null and (no_rope_layers ?? [if (j + 1) % no_rope_layer_interval != 0 then 1 else 0 for j in range(num_hidden_layers)])[i] == 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["turning",1199,7,[1208,112,"= no_rope_layers ?? [if (j + 1) % no_rope_layer_interval != 0 then 1 else 0 for j in range(num_hidden_layers)]"]],["names",1323,5,[1330,148,"= [(if types[i] == 'sliding_attention' then 'local' else 'global') + (if turning[i] == 0 then '_still' else '') for i in range(num_hidden_layers)]"]]]]],["require",1480,7,[1491,183,1,[["a word on each layer's rotation",1491,31,[1528,146,1,[["that",1528,4,[1534,38,"= length(turning) >= num_hidden_layers"]],["key",1577,3,[1582,14,"no_rope_layers"]],["because",1601,7,[1610,63,"no_rope_layers must have an entry for each of num_hidden_layers"]]]]]]]],["spec",1675,4,[1683,306,1,[["pattern",1683,7,[1692,64,"= if unique(names) == ['global'] then null else pattern(names)"]],["variants",1759,8,[1773,216,1,[["local",1773,5,[1780,31,1,[["$when",1782,5,[1789,20,"= 'local' in names"]]]]],["global_still",1816,12,[1830,54,1,[["$when",1832,5,[1839,27,"= 'global_still' in names"]],["position",1868,8,[1878,4,"none"]]]]],["local_still",1889,11,[1902,86,1,[["$when",1904,5,[1911,26,"= 'local_still' in names"]],["position",1939,8,[1949,4,"none"]],["attention",1955,9,[1966,20,1,[["window",1968,6,[1976,8,"= window"]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# SmolLM3 (2025). transformers: models/smollm3/configuration_smollm3.py, modeling_smollm3.py (4.57 and 5.17).
family: smollm3
extends: windowed
model_type: smollm3
class: SmolLM3

config:
  vocab_size: 128256
  hidden_size: 2048
  num_hidden_layers: 36
  num_attention_heads: 16
  num_key_value_heads: { type: integer, default: 4, nullable: true }
  max_position_embeddings: 32768
  pad_token_id: { type: integer, default: 128004, nullable: true }
  bos_token_id: { default: 128000 }
  eos_token_id: { default: 128001 }
  use_sliding_window: false
  sliding_window: { default: null }
  # 1 for layers that rotate, 0 for those that don't; without it every so many layers one doesn't.
  no_rope_layers: list
  no_rope_layer_interval: 4
  tie_word_embeddings: true

ignore:
  what the class does not read: [max_window_layers]

let:
  default_theta: 2000000
  default_types: "= [if use_sliding_window and sliding_window != null and (no_rope_layers ?? [if (j + 1) % no_rope_layer_interval != 0 then 1 else 0 for j in range(num_hidden_layers)])[i] == 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"
  turning: "= no_rope_layers ?? [if (j + 1) % no_rope_layer_interval != 0 then 1 else 0 for j in range(num_hidden_layers)]"
  names: "= [(if types[i] == 'sliding_attention' then 'local' else 'global') + (if turning[i] == 0 then '_still' else '') for i in range(num_hidden_layers)]"

require:
  a word on each layer's rotation:
    that: = length(turning) >= num_hidden_layers
    key: no_rope_layers
    because: no_rope_layers must have an entry for each of num_hidden_layers

spec:
  pattern: "= if unique(names) == ['global'] then null else pattern(names)"
  variants:
    local: { $when: "= 'local' in names" }
    global_still: { $when: "= 'global_still' in names", position: none }
    local_still: { $when: "= 'local_still' in names", position: none, attention: { window: = window } }
`,
  },
  {
    family: "stablelm",
    modelTypes: ["stablelm"],
    file: "families/stablelm.yaml",
    tree: `[221,1330,1,[["family",221,6,[229,8,"stablelm"]],["extends",238,7,[247,12,"rope-partial"]],["model_type",260,10,[272,8,"stablelm"]],["class",281,5,[288,8,"StableLm"]],["config",298,6,[308,388,1,[["vocab_size",308,10,[320,5,50304]],["hidden_size",328,11,[341,4,2560]],["intermediate_size",348,17,[367,4,6912]],["num_key_value_heads",374,19,[395,32,1,[["default",397,7,[406,2,32]],["nullable",410,8,[420,5,false]]]]],["max_position_embeddings",430,23,[455,4,4096]],["layer_norm_eps",462,14,[478,33,1,[["type",480,4,[486,6,"number"]],["default",494,7,[503,6,0.00001]]]]],["use_qkv_bias",514,12,[528,5,false]],["qk_layernorm",536,12,[550,5,false]],["use_parallel_residual",558,21,[581,5,false]],["hidden_dropout",589,14,[605,28,1,[["type",607,4,[613,6,"number"]],["default",621,7,[630,1,0]]]]],["bos_token_id",636,12,[650,14,1,[["default",652,7,[661,1,0]]]]],["eos_token_id",667,12,[681,14,1,[["default",683,7,[692,1,0]]]]]]]],["ignore",697,6,[707,100,1,[["of the published files, read by no class",707,40,[749,57,0,[[750,21,"rotary_scaling_factor"],[773,8,"norm_eps"],[783,22,"use_parallel_attention"]]]]]]],["let",808,3,[815,22,1,[["default_partial",815,15,[832,4,0.25]]]]],["indices",838,7,[847,50,1,[["h",849,1,[852,19,"num_attention_heads"]],["k",873,1,[876,19,"num_key_value_heads"]]]]],["spec",899,4,[907,279,1,[["attention",907,9,[922,135,1,[["bias",922,4,[928,48,"= if use_qkv_bias then ['q', 'k', 'v'] else null"]],["qk_norm",981,7,[996,61,1,[["$when",996,5,[1003,14,"= qk_layernorm"]],["over",1024,4,[1030,8,"per_head"]],["bias",1045,4,[1051,5,false]]]]]]]],["block",1059,5,[1066,66,"= if use_parallel_residual then [['attention', 'ffn']] else null"]],["dropout",1135,7,[1144,41,1,[["hidden",1146,6,[1154,29,"= unless(hidden_dropout, 0)"]]]]]]]],["weights",1187,7,[1198,314,1,[["layers.{i}.norm",1198,15,[1215,40,1,[["module",1217,6,[1225,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.attention.query_norm.weight",1258,38,[1298,86,1,[["from",1300,4,[1306,51,"layers.{i}.self_attn.q_layernorm.norms.{h}.weight"]],["each",1359,4,[1365,1,"h"]],["combine",1368,7,[1377,5,"stack"]]]]],["layers.{i}.attention.key_norm.weight",1387,36,[1425,86,1,[["from",1427,4,[1433,51,"layers.{i}.self_attn.k_layernorm.norms.{k}.weight"]],["each",1486,4,[1492,1,"k"]],["combine",1495,7,[1504,5,"stack"]]]]]]]],["classes",1513,7,[1524,27,1,[["ForQuestionAnswering",1524,20,[1546,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# StableLM 3B, 2 1.6B and 2 12B (Bellagente et al., 2024). transformers: models/stablelm/configuration_stablelm.py, modeling_stablelm.py (4.57 and 5.17).
family: stablelm
extends: rope-partial
model_type: stablelm
class: StableLm

config:
  vocab_size: 50304
  hidden_size: 2560
  intermediate_size: 6912
  num_key_value_heads: { default: 32, nullable: false }
  max_position_embeddings: 4096
  layer_norm_eps: { type: number, default: 1.0e-5 }
  use_qkv_bias: false
  qk_layernorm: false
  use_parallel_residual: false
  hidden_dropout: { type: number, default: 0 }
  bos_token_id: { default: 0 }
  eos_token_id: { default: 0 }

ignore:
  of the published files, read by no class: [rotary_scaling_factor, norm_eps, use_parallel_attention]

let:
  default_partial: 0.25

indices: { h: num_attention_heads, k: num_key_value_heads }

spec:
  attention:
    bias: = if use_qkv_bias then ['q', 'k', 'v'] else null
    qk_norm:
      $when: = qk_layernorm
      over: per_head
      bias: false
  block: "= if use_parallel_residual then [['attention', 'ffn']] else null"
  dropout: { hidden: "= unless(hidden_dropout, 0)" }

weights:
  layers.{i}.norm: { module: "layers.{i}.input_layernorm" }
  layers.{i}.attention.query_norm.weight: { from: "layers.{i}.self_attn.q_layernorm.norms.{h}.weight", each: h, combine: stack }
  layers.{i}.attention.key_norm.weight: { from: "layers.{i}.self_attn.k_layernorm.norms.{k}.weight", each: k, combine: stack }

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "starcoder2",
    modelTypes: ["starcoder2"],
    file: "families/starcoder2.yaml",
    tree: `[205,1448,1,[["family",205,6,[213,10,"starcoder2"]],["extends",224,7,[233,5,"llama"]],["model_type",239,10,[251,10,"starcoder2"]],["class",262,5,[269,10,"Starcoder2"]],["config",281,6,[291,681,1,[["vocab_size",291,10,[303,5,49152]],["hidden_size",311,11,[324,4,3072]],["intermediate_size",331,17,[350,5,12288]],["num_hidden_layers",358,17,[377,2,30]],["num_attention_heads",382,19,[403,2,24]],["num_key_value_heads",408,19,[429,31,1,[["default",431,7,[440,1,2]],["nullable",443,8,[453,5,false]]]]],["head_dim",463,8,[473,4,null]],["hidden_act",480,10,[492,30,1,[["default",494,7,[503,17,"gelu_pytorch_tanh"]]]]],["max_position_embeddings",525,23,[550,4,4096]],["rms_norm_eps",557,12,[571,4,null]],["norm_epsilon",578,12,[592,33,1,[["type",594,4,[600,6,"number"]],["default",608,7,[617,6,0.00001]]]]],["attention_bias",628,14,[644,4,null]],["mlp_bias",651,8,[661,4,null]],["use_bias",668,8,[678,4,true]],["sliding_window",751,14,[767,7,"integer"]],["residual_dropout",777,16,[795,28,1,[["type",797,4,[803,6,"number"]],["default",811,7,[820,1,0]]]]],["embedding_dropout",826,17,[845,28,1,[["type",847,4,[853,6,"number"]],["default",861,7,[870,1,0]]]]],["bos_token_id",876,12,[890,18,1,[["default",892,7,[901,5,50256]]]]],["eos_token_id",911,12,[925,18,1,[["default",927,7,[936,5,50256]]]]],["tie_word_embeddings",946,19,[967,4,true]]]]],["ignore",973,6,[983,185,1,[["of the published files, read by no class",983,40,[1025,142,0,[[1026,19,"activation_function"],[1047,8,"mlp_type"],[1057,9,"norm_type"],[1068,18,"layer_norm_epsilon"],[1088,25,"attention_softmax_in_fp32"],[1115,31,"scale_attention_softmax_in_fp32"],[1148,18,"scale_attn_weights"]]]]]]],["spec",1169,4,[1177,285,1,[["attention",1177,9,[1192,57,1,[["d_head",1192,6,[1200,4,null]],["bias",1209,4,[1215,4,null]],["window",1224,6,[1232,16,"= sliding_window"]]]]],["ffn",1251,3,[1256,27,1,[["gated",1258,5,[1265,4,null]],["bias",1271,4,[1277,4,null]]]]],["norm",1286,4,[1292,36,1,[["kind",1294,4,[1300,5,"layer"]],["eps",1307,3,[1312,14,"= norm_epsilon"]]]]],["bias",1331,4,[1337,24,"= unless(use_bias, true)"]],["dropout",1364,7,[1373,88,1,[["hidden",1375,6,[1383,31,"= unless(residual_dropout, 0)"]],["embedding",1416,9,[1427,32,"= unless(embedding_dropout, 0)"]]]]]]]],["weights",1463,7,[1474,140,1,[["layers.{i}.ffn.gate",1474,19,[1495,4,null]],["layers.{i}.ffn.up",1502,17,[1521,33,1,[["linear",1523,6,[1531,21,"layers.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",1557,19,[1578,35,1,[["linear",1580,6,[1588,23,"layers.{i}.mlp.c_proj"]]]]]]]],["classes",1615,7,[1626,27,1,[["ForQuestionAnswering",1626,20,[1648,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# StarCoder2 (Lozhkov et al., 2024). transformers: models/starcoder2/configuration_starcoder2.py, modeling_starcoder2.py (4.57 and 5.17).
family: starcoder2
extends: llama
model_type: starcoder2
class: Starcoder2

config:
  vocab_size: 49152
  hidden_size: 3072
  intermediate_size: 12288
  num_hidden_layers: 30
  num_attention_heads: 24
  num_key_value_heads: { default: 2, nullable: false }
  head_dim: null
  hidden_act: { default: gelu_pytorch_tanh }
  max_position_embeddings: 4096
  rms_norm_eps: null
  norm_epsilon: { type: number, default: 1.0e-5 }
  attention_bias: null
  mlp_bias: null
  use_bias: true
  # Keys that a query sees, itself included; null: all before it.
  sliding_window: integer
  residual_dropout: { type: number, default: 0 }
  embedding_dropout: { type: number, default: 0 }
  bos_token_id: { default: 50256 }
  eos_token_id: { default: 50256 }
  tie_word_embeddings: true

ignore:
  of the published files, read by no class: [activation_function, mlp_type, norm_type, layer_norm_epsilon, attention_softmax_in_fp32, scale_attention_softmax_in_fp32, scale_attn_weights]

spec:
  attention:
    d_head: null
    bias: null
    window: = sliding_window
  ffn: { gated: null, bias: null }
  norm: { kind: layer, eps: = norm_epsilon }
  bias: = unless(use_bias, true)
  dropout: { hidden: "= unless(residual_dropout, 0)", embedding: "= unless(embedding_dropout, 0)" }

weights:
  layers.{i}.ffn.gate: null
  layers.{i}.ffn.up: { linear: "layers.{i}.mlp.c_fc" }
  layers.{i}.ffn.down: { linear: "layers.{i}.mlp.c_proj" }

classes:
  ForQuestionAnswering: null
`,
  },
  {
    family: "t5",
    modelTypes: ["t5"],
    file: "families/t5.yaml",
    tree: `[193,9999,1,[["family",193,6,[201,2,"t5"]],["extends",204,7,[213,6,"common"]],["model_type",220,10,[232,2,"t5"]],["class",235,5,[242,2,"T5"]],["default",245,7,[254,24,"ForConditionalGeneration"]],["maps",280,4,[397,264,1,[["feed_forward",397,12,[415,246,1,[["relu",415,4,[421,4,"relu"]],["gelu",430,4,[436,4,"gelu"]],["gelu_new",445,8,[455,9,"gelu_tanh"]],["silu",469,4,[475,4,"silu"]],["swish",484,5,[491,4,"silu"]],["tanh",500,4,[506,4,"tanh"]],["gated-relu",515,10,[527,10,"gated-relu"]],["gated-gelu",542,10,[554,15,"gated-gelu_tanh"]],["gated-gelu_new",574,14,[590,15,"gated-gelu_tanh"]],["gated-silu",610,10,[622,10,"gated-silu"]],["gated-swish",637,11,[650,10,"gated-silu"]]]]]]]],["config",662,6,[672,841,1,[["vocab_size",672,10,[684,5,32128]],["d_model",692,7,[701,3,512]],["d_kv",707,4,[713,2,64]],["d_ff",718,4,[724,4,2048]],["num_layers",731,10,[743,1,6]],["num_decoder_layers",747,18,[767,7,"integer"]],["num_heads",796,9,[807,1,8]],["relative_attention_num_buckets",811,30,[843,2,32]],["relative_attention_max_distance",848,31,[881,3,128]],["dropout_rate",887,12,[901,30,1,[["type",903,4,[909,6,"number"]],["default",917,7,[926,3,0.1]]]]],["layer_norm_epsilon",934,18,[954,33,1,[["type",956,4,[962,6,"number"]],["default",970,7,[979,6,0.000001]]]]],["feed_forward_proj",990,17,[1009,36,1,[["default",1011,7,[1020,4,"relu"]],["map",1026,3,[1031,12,"feed_forward"]]]]],["dense_act_fn",1124,12,[1138,33,1,[["type",1140,4,[1146,6,"string"]],["map",1154,3,[1159,10,"activation"]]]]],["is_gated_act",1174,12,[1188,7,"boolean"]],["is_encoder_decoder",1198,18,[1218,4,true]],["tie_word_embeddings",1225,19,[1246,4,true]],["scale_decoder_outputs",1253,21,[1276,7,"boolean"]],["bos_token_id",1314,12,[1328,3,"any"]],["eos_token_id",1334,12,[1348,25,1,[["type",1350,4,[1356,3,"any"]],["default",1361,7,[1370,1,1]]]]],["pad_token_id",1376,12,[1390,45,1,[["type",1392,4,[1398,7,"integer"]],["default",1407,7,[1416,1,0]],["nullable",1419,8,[1429,4,true]]]]],["decoder_start_token_id",1438,22,[1462,7,"integer"]]]]],["ignore",1514,6,[1524,105,1,[["training alone",1524,14,[1540,20,0,[[1541,18,"classifier_dropout"]]]],["of older files, read by no class",1563,32,[1597,31,0,[[1598,11,"n_positions"],[1611,16,"output_attention"]]]]]]],["let",1630,3,[1637,575,1,[["decoder_layers",1637,14,[1653,34,"= num_decoder_layers ?? num_layers"]],["parts",1690,5,[1697,31,"= split(feed_forward_proj, '-')"]],["act",1731,3,[1736,13,"= parts[-1]"]],["gated",1752,5,[1759,20,"= length(parts) == 2"]],["scaled",1782,6,[1790,46,"= scale_decoder_outputs ?? tie_word_embeddings"]],["opened",1925,6,[1933,66,"= stored('shared.weight') or stored('encoder.embed_tokens.weight')"]],["untied",2002,6,[2010,87,"= not scaled and (if opened then stored('lm_head.weight') else not tie_word_embeddings)"]],["encoder_path",2189,12,[2203,8,"encoder."]]]]],["require",2213,7,[2224,181,1,[["what follows from feed_forward_proj",2224,35,[2265,140,1,[["that",2265,4,[2271,65,"(dense_act_fn ?? act) == act and (is_gated_act ?? gated) == gated"]],["key",2341,3,[2346,12,"dense_act_fn"]],["because",2363,7,[2372,32,"feed_forward_proj says otherwise"]]]]]]]],["indices",2406,7,[2415,36,1,[["i",2417,1,[2420,10,"num_layers"]],["j",2432,1,[2435,14,"decoder_layers"]]]]],["spec",2453,4,[2461,981,1,[["type",2461,4,[2467,15,"encoder-decoder"]],["d_model",2485,7,[2494,9,"= d_model"]],["layers",2506,6,[2514,34,"= same(num_layers, decoder_layers)"]],["input",2551,5,[2562,99,1,[["tokens",2562,6,[2576,85,1,[["vocab",2576,5,[2583,12,"= vocab_size"]],["shared",2602,6,[2610,4,true]],["pad",2621,3,[2626,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",2663,8,[2677,93,1,[["buckets",2677,7,[2686,83,1,[["count",2688,5,[2695,32,"= relative_attention_num_buckets"]],["max",2729,3,[2734,33,"= relative_attention_max_distance"]]]]]]]],["attention",2772,9,[2783,48,1,[["heads",2785,5,[2792,11,"= num_heads"]],["d_head",2805,6,[2813,6,"= d_kv"]],["scale",2821,5,[2828,1,1]]]]],["ffn",2834,3,[2839,61,1,[["d_ff",2841,4,[2847,6,"= d_ff"]],["act",2855,3,[2860,5,"= act"]],["gated",2867,5,[2874,24,"= unless(gated, false)"]]]]],["norm",2903,4,[2909,52,1,[["kind",2911,4,[2917,3,"rms"]],["eps",2922,3,[2927,20,"= layer_norm_epsilon"]],["place",2949,5,[2956,3,"pre"]]]]],["bias",2964,4,[2970,5,false]],["dropout",2978,7,[2987,101,1,[["hidden",2989,6,[2997,14,"= dropout_rate"]],["attention",3013,9,[3024,14,"= dropout_rate"]],["ffn",3040,3,[3045,14,"= dropout_rate"]],["embedding",3061,9,[3072,14,"= dropout_rate"]]]]],["encoder",3091,7,[3100,50,1,[["layers",3102,6,[3110,38,"= unless(num_layers, decoder_layers)"]]]]],["decoder",3153,7,[3162,50,1,[["layers",3164,6,[3172,38,"= unless(decoder_layers, num_layers)"]]]]],["special",3215,7,[3228,214,1,[["bos",3228,3,[3233,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",3279,3,[3284,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",3330,3,[3335,34,"= inside(pad_token_id, vocab_size)"]],["start",3374,5,[3381,60,"= inside(decoder_start_token_id ?? pad_token_id, vocab_size)"]]]]]]]],["inputs",3443,6,[3453,136,1,[["input_ids",3453,9,[3464,6,"tokens"]],["attention_mask",3473,14,[3489,14,"attention_mask"]],["decoder_input_ids",3506,17,[3525,14,"decoder_tokens"]],["decoder_attention_mask",3542,22,[3566,22,"decoder_attention_mask"]]]]],["derived",3590,7,[3601,86,1,[["decoder_input_ids",3601,17,[3620,66,1,[["shift",3622,5,[3629,40,"= decoder_start_token_id ?? pad_token_id"]],["of",3671,2,[3675,9,"input_ids"]]]]]]]],["results",3688,7,[3699,350,1,[["encoder_hidden_states.{i}",3699,25,[3726,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{num_layers}",3754,34,[3790,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",3818,25,[3845,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{decoder_layers}",3873,38,[3913,25,"decoder_last_hidden_state"]],["encoder_last_hidden_state",3941,25,[3968,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",3996,25,[4023,25,"decoder_last_hidden_state"]]]]],["names",4050,5,[4059,35,0,[[4061,32,1,[["prefix",4063,6,[4071,12,"transformer."]],["to",4085,2,[4089,2,""]]]]]]],["trunk",4095,5,[4102,2,""]],["weights",4106,7,[4117,3032,1,[["embedding.tokens",4117,16,[4135,117,0,[[4136,13,"shared.weight"],[4151,27,"encoder.embed_tokens.weight"],[4180,27,"decoder.embed_tokens.weight"],[4209,42,1,[["from",4211,4,[4217,14,"lm_head.weight"]],["when",4233,4,[4239,10,"not untied"]]]]]]],["{encoder_path}buckets",4255,23,[4280,70,"encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]],["{encoder_path}layers.{i}.attention.query",4353,42,[4397,55,1,[["linear",4399,6,[4407,43,"encoder.block.{i}.layer.0.SelfAttention.q"]]]]],["{encoder_path}layers.{i}.attention.key",4455,40,[4497,55,1,[["linear",4499,6,[4507,43,"encoder.block.{i}.layer.0.SelfAttention.k"]]]]],["{encoder_path}layers.{i}.attention.value",4555,42,[4599,55,1,[["linear",4601,6,[4609,43,"encoder.block.{i}.layer.0.SelfAttention.v"]]]]],["{encoder_path}layers.{i}.attention.output",4657,43,[4702,55,1,[["linear",4704,6,[4712,43,"encoder.block.{i}.layer.0.SelfAttention.o"]]]]],["{encoder_path}layers.{i}.attention_norm",4760,41,[4803,50,1,[["module",4805,6,[4813,38,"encoder.block.{i}.layer.0.layer_norm"]]]]],["{encoder_path}layers.{i}.ffn.gate",4856,35,[4893,59,1,[["linear",4895,6,[4903,47,"encoder.block.{i}.layer.1.DenseReluDense.wi_0"]]]]],["{encoder_path}layers.{i}.ffn.up",4955,33,[4990,133,0,[[4991,72,1,[["linear",4993,6,[5001,47,"encoder.block.{i}.layer.1.DenseReluDense.wi_1"]],["when",5050,4,[5056,5,"gated"]]]],[5065,57,1,[["linear",5067,6,[5075,45,"encoder.block.{i}.layer.1.DenseReluDense.wi"]]]]]]],["{encoder_path}layers.{i}.ffn.down",5126,35,[5163,57,1,[["linear",5165,6,[5173,45,"encoder.block.{i}.layer.1.DenseReluDense.wo"]]]]],["{encoder_path}layers.{i}.ffn_norm",5223,35,[5260,50,1,[["module",5262,6,[5270,38,"encoder.block.{i}.layer.1.layer_norm"]]]]],["{encoder_path}norm",5313,20,[5335,36,1,[["module",5337,6,[5345,24,"encoder.final_layer_norm"]]]]],["decoder.buckets",5374,15,[5391,68,"decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]],["decoder.layers.{j}.attention.query",5462,34,[5498,55,1,[["linear",5500,6,[5508,43,"decoder.block.{j}.layer.0.SelfAttention.q"]]]]],["decoder.layers.{j}.attention.key",5556,32,[5590,55,1,[["linear",5592,6,[5600,43,"decoder.block.{j}.layer.0.SelfAttention.k"]]]]],["decoder.layers.{j}.attention.value",5648,34,[5684,55,1,[["linear",5686,6,[5694,43,"decoder.block.{j}.layer.0.SelfAttention.v"]]]]],["decoder.layers.{j}.attention.output",5742,35,[5779,55,1,[["linear",5781,6,[5789,43,"decoder.block.{j}.layer.0.SelfAttention.o"]]]]],["decoder.layers.{j}.attention_norm",5837,33,[5872,50,1,[["module",5874,6,[5882,38,"decoder.block.{j}.layer.0.layer_norm"]]]]],["decoder.layers.{j}.cross.query",5925,30,[5957,57,1,[["linear",5959,6,[5967,45,"decoder.block.{j}.layer.1.EncDecAttention.q"]]]]],["decoder.layers.{j}.cross.key",6017,28,[6047,57,1,[["linear",6049,6,[6057,45,"decoder.block.{j}.layer.1.EncDecAttention.k"]]]]],["decoder.layers.{j}.cross.value",6107,30,[6139,57,1,[["linear",6141,6,[6149,45,"decoder.block.{j}.layer.1.EncDecAttention.v"]]]]],["decoder.layers.{j}.cross.output",6199,31,[6232,57,1,[["linear",6234,6,[6242,45,"decoder.block.{j}.layer.1.EncDecAttention.o"]]]]],["decoder.layers.{j}.cross_norm",6292,29,[6323,50,1,[["module",6325,6,[6333,38,"decoder.block.{j}.layer.1.layer_norm"]]]]],["decoder.layers.{j}.ffn.gate",6376,27,[6405,59,1,[["linear",6407,6,[6415,47,"decoder.block.{j}.layer.2.DenseReluDense.wi_0"]]]]],["decoder.layers.{j}.ffn.up",6467,25,[6494,133,0,[[6495,72,1,[["linear",6497,6,[6505,47,"decoder.block.{j}.layer.2.DenseReluDense.wi_1"]],["when",6554,4,[6560,5,"gated"]]]],[6569,57,1,[["linear",6571,6,[6579,45,"decoder.block.{j}.layer.2.DenseReluDense.wi"]]]]]]],["decoder.layers.{j}.ffn.down",6630,27,[6659,57,1,[["linear",6661,6,[6669,45,"decoder.block.{j}.layer.2.DenseReluDense.wo"]]]]],["decoder.layers.{j}.ffn_norm",6719,27,[6748,50,1,[["module",6750,6,[6758,38,"decoder.block.{j}.layer.2.layer_norm"]]]]],["decoder.norm",6801,12,[6815,36,1,[["module",6817,6,[6825,24,"decoder.final_layer_norm"]]]]],["outputs.lm.project.weight",6854,25,[6881,44,1,[["from",6883,4,[6889,14,"lm_head.weight"]],["steps",6905,5,[6912,11,0,[[6913,9,"transpose"]]]]]]],["outputs.cls.transform",6928,21,[6951,37,1,[["linear",6953,6,[6961,25,"classification_head.dense"]]]]],["outputs.cls.project",6991,19,[7012,40,1,[["linear",7014,6,[7022,28,"classification_head.out_proj"]]]]],["outputs.labels.project",7055,22,[7079,22,1,[["linear",7081,6,[7089,10,"classifier"]]]]],["outputs.span.project",7104,20,[7126,22,1,[["linear",7128,6,[7136,10,"qa_outputs"]]]]]]]],["duplicates",7150,10,[7164,146,1,[["encoder.embed_tokens.weight",7164,27,[7193,13,"shared.weight"]],["decoder.embed_tokens.weight",7209,27,[7238,13,"shared.weight"]],["lm_head.weight",7254,14,[7270,39,1,[["of",7272,2,[7276,13,"shared.weight"]],["when",7291,4,[7297,10,"not untied"]]]]]]]],["buffers",7397,7,[7406,72,0,[[7407,70,"decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight"]]]],["classes",7480,7,[7491,2701,1,[["Model",7491,5,[7502,41,1,[["results",7502,7,[7517,26,1,[["last_hidden_state",7517,17,[7536,6,"hidden"]]]]]]]],["ForConditionalGeneration",7545,24,[7575,133,1,[["spec",7575,4,[7587,91,1,[["outputs",7587,7,[7604,74,1,[["lm",7604,2,[7608,69,1,[["tied",7610,4,[7616,14,"= not untied"]],["scale",7632,5,[7639,36,"= if scaled then 'rsqrt' else null"]]]]]]]]]]],["results",7682,7,[7697,11,1,[["logits",7697,6,[7705,2,"lm"]]]]]]]],["WithLMHeadModel",7710,15,[7731,133,1,[["spec",7731,4,[7743,91,1,[["outputs",7743,7,[7760,74,1,[["lm",7760,2,[7764,69,1,[["tied",7766,4,[7772,14,"= not untied"]],["scale",7788,5,[7795,36,"= if scaled then 'rsqrt' else null"]]]]]]]]]]],["results",7838,7,[7853,11,1,[["logits",7853,6,[7861,2,"lm"]]]]]]]],["ForSequenceClassification",7963,25,[7994,370,1,[["trunk",7994,5,[8001,12,"transformer."]],["require",8018,7,[8033,111,1,[["an end token",8033,12,[8047,96,1,[["that",8049,4,[8055,27,"first(eos_token_id) != null"]],["key",8084,3,[8089,12,"eos_token_id"]],["because",8103,7,[8112,29,"the row is read where it ends"]]]]]]]],["spec",8148,4,[8160,82,1,[["outputs",8160,7,[8177,65,1,[["cls",8177,3,[8182,59,1,[["pool",8184,4,[8190,4,"last"]],["transform",8196,9,[8207,13,1,[["act",8209,3,[8214,4,"tanh"]]]]],["project",8222,7,[8231,8,"= labels"]]]]]]]]]]],["derived",8246,7,[8261,72,1,[["decoder_attention_mask",8261,22,[8285,47,1,[["until",8287,5,[8294,21,"= first(eos_token_id)"]],["of",8317,2,[8321,9,"input_ids"]]]]]]]],["results",8337,7,[8352,12,1,[["logits",8352,6,[8360,3,"cls"]]]]]]]],["ForQuestionAnswering",8366,20,[8392,279,1,[["require",8392,7,[8407,107,1,[["two labels",8407,10,[8419,94,1,[["that",8421,4,[8427,11,"labels == 2"]],["key",8440,3,[8445,8,"id2label"]],["because",8455,7,[8464,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",8518,4,[8530,38,1,[["outputs",8530,7,[8547,21,1,[["span",8547,4,[8553,14,1,[["project",8555,7,[8564,1,2]]]]]]]]]]],["results",8572,7,[8587,84,1,[["start_logits",8587,12,[8601,25,1,[["from",8603,4,[8609,4,"span"]],["column",8615,6,[8623,1,0]]]]],["end_logits",8633,10,[8645,25,1,[["from",8647,4,[8653,4,"span"]],["column",8659,6,[8667,1,1]]]]]]]]]]],["EncoderModel",8673,12,[8691,708,1,[["let",8691,3,[8696,20,1,[["encoder_path",8698,12,[8712,2,""]]]]],["spec",8721,4,[8733,154,1,[["type",8733,4,[8739,7,"encoder"]],["layers",8753,6,[8761,12,"= num_layers"]],["input",8780,5,[8787,28,1,[["tokens",8789,6,[8797,16,1,[["shared",8799,6,[8807,4,null]]]]]]]],["encoder",8822,7,[8831,4,null]],["decoder",8842,7,[8851,4,null]],["special",8862,7,[8871,15,1,[["start",8873,5,[8880,4,null]]]]]]]],["inputs",8891,6,[8899,57,1,[["decoder_input_ids",8901,17,[8920,4,null]],["decoder_attention_mask",8926,22,[8950,4,null]]]]],["derived",8961,7,[8970,27,1,[["decoder_input_ids",8972,17,[8991,4,null]]]]],["results",9002,7,[9017,382,1,[["encoder_hidden_states.{i}",9017,25,[9044,4,null]],["encoder_hidden_states.{num_layers}",9055,34,[9091,4,null]],["decoder_hidden_states.{j}",9102,25,[9129,4,null]],["decoder_hidden_states.{decoder_layers}",9140,38,[9180,4,null]],["encoder_last_hidden_state",9191,25,[9218,4,null]],["decoder_last_hidden_state",9229,25,[9256,4,null]],["hidden_states.{i}",9267,17,[9286,17,"hidden_states.{i}"]],["hidden_states.{num_layers}",9310,26,[9338,17,"last_hidden_state"]],["last_hidden_state",9362,17,[9381,17,"last_hidden_state"]]]]]]]],["ForTokenClassification",9401,22,[9429,763,1,[["trunk",9429,5,[9436,12,"transformer."]],["let",9453,3,[9458,20,1,[["encoder_path",9460,12,[9474,2,""]]]]],["spec",9483,4,[9495,207,1,[["type",9495,4,[9501,7,"encoder"]],["layers",9515,6,[9523,12,"= num_layers"]],["input",9542,5,[9549,28,1,[["tokens",9551,6,[9559,16,1,[["shared",9561,6,[9569,4,null]]]]]]]],["encoder",9584,7,[9593,4,null]],["decoder",9604,7,[9613,4,null]],["special",9624,7,[9633,15,1,[["start",9635,5,[9642,4,null]]]]],["outputs",9655,7,[9672,30,1,[["labels",9672,6,[9680,21,1,[["project",9682,7,[9691,8,"= labels"]]]]]]]]]]],["inputs",9706,6,[9714,57,1,[["decoder_input_ids",9716,17,[9735,4,null]],["decoder_attention_mask",9741,22,[9765,4,null]]]]],["derived",9776,7,[9785,27,1,[["decoder_input_ids",9787,17,[9806,4,null]]]]],["results",9817,7,[9832,360,1,[["encoder_hidden_states.{i}",9832,25,[9859,4,null]],["encoder_hidden_states.{num_layers}",9870,34,[9906,4,null]],["decoder_hidden_states.{j}",9917,25,[9944,4,null]],["decoder_hidden_states.{decoder_layers}",9955,38,[9995,4,null]],["encoder_last_hidden_state",10006,25,[10033,4,null]],["decoder_last_hidden_state",10044,25,[10071,4,null]],["hidden_states.{i}",10082,17,[10101,17,"hidden_states.{i}"]],["hidden_states.{num_layers}",10125,26,[10153,17,"last_hidden_state"]],["logits",10177,6,[10185,6,"labels"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# T5 and T5 v1.1 (Raffel et al., 2020), Flan-T5. transformers: models/t5/configuration_t5.py, modeling_t5.py (4.57 and 5.17).
family: t5
extends: common
model_type: t5
class: T5
default: ForConditionalGeneration

maps:
  # An activation, or gated- and one. gated-gelu is the approximate gelu, while gelu alone is the exact one.
  feed_forward:
    relu: relu
    gelu: gelu
    gelu_new: gelu_tanh
    silu: silu
    swish: silu
    tanh: tanh
    gated-relu: gated-relu
    gated-gelu: gated-gelu_tanh
    gated-gelu_new: gated-gelu_tanh
    gated-silu: gated-silu
    gated-swish: gated-silu

config:
  vocab_size: 32128
  d_model: 512
  d_kv: 64
  d_ff: 2048
  num_layers: 6
  num_decoder_layers: integer # null: num_layers
  num_heads: 8
  relative_attention_num_buckets: 32
  relative_attention_max_distance: 128
  dropout_rate: { type: number, default: 0.1 }
  layer_norm_epsilon: { type: number, default: 1.0e-6 }
  feed_forward_proj: { default: relu, map: feed_forward }
  # The class computes these two from feed_forward_proj; files repeat them.
  dense_act_fn: { type: string, map: activation }
  is_gated_act: boolean
  is_encoder_decoder: true
  tie_word_embeddings: true
  scale_decoder_outputs: boolean # null: tie_word_embeddings
  bos_token_id: any
  eos_token_id: { type: any, default: 1 }
  pad_token_id: { type: integer, default: 0, nullable: true }
  decoder_start_token_id: integer # null: the class shifts by the padding id

ignore:
  training alone: [classifier_dropout]
  of older files, read by no class: [n_positions, output_attention]

let:
  decoder_layers: = num_decoder_layers ?? num_layers
  parts: = split(feed_forward_proj, '-')
  act: "= parts[-1]"
  gated: = length(parts) == 2
  scaled: = scale_decoder_outputs ?? tie_word_embeddings
  # Version 5 calls every model tied, and yet takes the head that stands in the file.
  opened: = stored('shared.weight') or stored('encoder.embed_tokens.weight')
  untied: = not scaled and (if opened then stored('lm_head.weight') else not tie_word_embeddings)
  # What parameters of the stacks begin with; nothing where a class has one stack alone.
  encoder_path: encoder.

require:
  what follows from feed_forward_proj:
    that: (dense_act_fn ?? act) == act and (is_gated_act ?? gated) == gated
    key: dense_act_fn
    because: feed_forward_proj says otherwise

indices: { i: num_layers, j: decoder_layers }

spec:
  type: encoder-decoder
  d_model: = d_model
  layers: = same(num_layers, decoder_layers)
  input:
    tokens:
      vocab: = vocab_size
      shared: true
      pad: = inside(pad_token_id, vocab_size)
  position:
    buckets: { count: = relative_attention_num_buckets, max: = relative_attention_max_distance }
  attention: { heads: = num_heads, d_head: = d_kv, scale: 1 }
  ffn: { d_ff: = d_ff, act: = act, gated: "= unless(gated, false)" }
  norm: { kind: rms, eps: = layer_norm_epsilon, place: pre }
  bias: false
  dropout: { hidden: = dropout_rate, attention: = dropout_rate, ffn: = dropout_rate, embedding: = dropout_rate }
  encoder: { layers: "= unless(num_layers, decoder_layers)" }
  decoder: { layers: "= unless(decoder_layers, num_layers)" }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)
    start: = inside(decoder_start_token_id ?? pad_token_id, vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  decoder_input_ids: decoder_tokens
  decoder_attention_mask: decoder_attention_mask

derived:
  decoder_input_ids: { shift: = decoder_start_token_id ?? pad_token_id, of: input_ids }

results:
  encoder_hidden_states.{i}: encoder_hidden_states.{i}
  encoder_hidden_states.{num_layers}: encoder_last_hidden_state
  decoder_hidden_states.{j}: decoder_hidden_states.{j}
  decoder_hidden_states.{decoder_layers}: decoder_last_hidden_state
  encoder_last_hidden_state: encoder_last_hidden_state
  decoder_last_hidden_state: decoder_last_hidden_state

names:
  - { prefix: transformer., to: "" }

trunk: ""

weights:
  embedding.tokens: [shared.weight, encoder.embed_tokens.weight, decoder.embed_tokens.weight, { from: lm_head.weight, when: not untied }]
  "{encoder_path}buckets": "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"
  "{encoder_path}layers.{i}.attention.query": { linear: "encoder.block.{i}.layer.0.SelfAttention.q" }
  "{encoder_path}layers.{i}.attention.key": { linear: "encoder.block.{i}.layer.0.SelfAttention.k" }
  "{encoder_path}layers.{i}.attention.value": { linear: "encoder.block.{i}.layer.0.SelfAttention.v" }
  "{encoder_path}layers.{i}.attention.output": { linear: "encoder.block.{i}.layer.0.SelfAttention.o" }
  "{encoder_path}layers.{i}.attention_norm": { module: "encoder.block.{i}.layer.0.layer_norm" }
  "{encoder_path}layers.{i}.ffn.gate": { linear: "encoder.block.{i}.layer.1.DenseReluDense.wi_0" }
  "{encoder_path}layers.{i}.ffn.up": [{ linear: "encoder.block.{i}.layer.1.DenseReluDense.wi_1", when: gated }, { linear: "encoder.block.{i}.layer.1.DenseReluDense.wi" }]
  "{encoder_path}layers.{i}.ffn.down": { linear: "encoder.block.{i}.layer.1.DenseReluDense.wo" }
  "{encoder_path}layers.{i}.ffn_norm": { module: "encoder.block.{i}.layer.1.layer_norm" }
  "{encoder_path}norm": { module: encoder.final_layer_norm }
  decoder.buckets: decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight
  decoder.layers.{j}.attention.query: { linear: "decoder.block.{j}.layer.0.SelfAttention.q" }
  decoder.layers.{j}.attention.key: { linear: "decoder.block.{j}.layer.0.SelfAttention.k" }
  decoder.layers.{j}.attention.value: { linear: "decoder.block.{j}.layer.0.SelfAttention.v" }
  decoder.layers.{j}.attention.output: { linear: "decoder.block.{j}.layer.0.SelfAttention.o" }
  decoder.layers.{j}.attention_norm: { module: "decoder.block.{j}.layer.0.layer_norm" }
  decoder.layers.{j}.cross.query: { linear: "decoder.block.{j}.layer.1.EncDecAttention.q" }
  decoder.layers.{j}.cross.key: { linear: "decoder.block.{j}.layer.1.EncDecAttention.k" }
  decoder.layers.{j}.cross.value: { linear: "decoder.block.{j}.layer.1.EncDecAttention.v" }
  decoder.layers.{j}.cross.output: { linear: "decoder.block.{j}.layer.1.EncDecAttention.o" }
  decoder.layers.{j}.cross_norm: { module: "decoder.block.{j}.layer.1.layer_norm" }
  decoder.layers.{j}.ffn.gate: { linear: "decoder.block.{j}.layer.2.DenseReluDense.wi_0" }
  decoder.layers.{j}.ffn.up: [{ linear: "decoder.block.{j}.layer.2.DenseReluDense.wi_1", when: gated }, { linear: "decoder.block.{j}.layer.2.DenseReluDense.wi" }]
  decoder.layers.{j}.ffn.down: { linear: "decoder.block.{j}.layer.2.DenseReluDense.wo" }
  decoder.layers.{j}.ffn_norm: { module: "decoder.block.{j}.layer.2.layer_norm" }
  decoder.norm: { module: decoder.final_layer_norm }
  outputs.lm.project.weight: { from: lm_head.weight, steps: [transpose] }
  outputs.cls.transform: { linear: classification_head.dense }
  outputs.cls.project: { linear: classification_head.out_proj }
  outputs.labels.project: { linear: classifier }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  encoder.embed_tokens.weight: shared.weight
  decoder.embed_tokens.weight: shared.weight
  lm_head.weight: { of: shared.weight, when: not untied }

# Older files have a table for attention to the encoder, which the class never reads.
buffers: [decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight]

classes:
  Model:
    results:
      last_hidden_state: hidden
  ForConditionalGeneration:
    spec:
      outputs:
        lm: { tied: "= not untied", scale: "= if scaled then 'rsqrt' else null" }
    results:
      logits: lm
  WithLMHeadModel:
    spec:
      outputs:
        lm: { tied: "= not untied", scale: "= if scaled then 'rsqrt' else null" }
    results:
      logits: lm
  # The vector at the encoder's last end token: the decoder, a step behind, has not read it yet.
  ForSequenceClassification:
    trunk: transformer.
    require:
      an end token: { that: first(eos_token_id) != null, key: eos_token_id, because: the row is read where it ends }
    spec:
      outputs:
        cls: { pool: last, transform: { act: tanh }, project: = labels }
    derived:
      decoder_attention_mask: { until: = first(eos_token_id), of: input_ids }
    results:
      logits: cls
  ForQuestionAnswering:
    require:
      two labels: { that: labels == 2, key: id2label, because: a span has a start and an end and so two labels }
    spec:
      outputs:
        span: { project: 2 }
    results:
      start_logits: { from: span, column: 0 }
      end_logits: { from: span, column: 1 }
  EncoderModel:
    let: { encoder_path: "" }
    spec:
      type: encoder
      layers: = num_layers
      input: { tokens: { shared: null } }
      encoder: null
      decoder: null
      special: { start: null }
    inputs: { decoder_input_ids: null, decoder_attention_mask: null }
    derived: { decoder_input_ids: null }
    results:
      encoder_hidden_states.{i}: null
      encoder_hidden_states.{num_layers}: null
      decoder_hidden_states.{j}: null
      decoder_hidden_states.{decoder_layers}: null
      encoder_last_hidden_state: null
      decoder_last_hidden_state: null
      hidden_states.{i}: hidden_states.{i}
      hidden_states.{num_layers}: last_hidden_state
      last_hidden_state: last_hidden_state
  ForTokenClassification:
    trunk: transformer.
    let: { encoder_path: "" }
    spec:
      type: encoder
      layers: = num_layers
      input: { tokens: { shared: null } }
      encoder: null
      decoder: null
      special: { start: null }
      outputs:
        labels: { project: = labels }
    inputs: { decoder_input_ids: null, decoder_attention_mask: null }
    derived: { decoder_input_ids: null }
    results:
      encoder_hidden_states.{i}: null
      encoder_hidden_states.{num_layers}: null
      decoder_hidden_states.{j}: null
      decoder_hidden_states.{decoder_layers}: null
      encoder_last_hidden_state: null
      decoder_last_hidden_state: null
      hidden_states.{i}: hidden_states.{i}
      hidden_states.{num_layers}: last_hidden_state
      logits: labels
`,
  },
  {
    family: "transformer",
    modelTypes: ["transformer"],
    file: "families/transformer.yaml",
    tree: `[278,5980,1,[["family",278,6,[286,11,"transformer"]],["model_type",298,10,[310,11,"transformer"]],["class",322,5,[329,11,"Transformer"]],["default",341,7,[350,24,"ForConditionalGeneration"]],["maps",376,4,[384,39,1,[["activation",384,10,[396,26,1,[["relu",398,4,[404,4,"relu"]],["gelu",410,4,[416,4,"gelu"]]]]]]]],["config",424,6,[434,880,1,[["model_type",434,10,[446,6,"string"]],["architectures",455,13,[470,4,"list"]],["d_model",477,7,[486,33,1,[["type",488,4,[494,7,"integer"]],["required",503,8,[513,4,true]]]]],["nhead",522,5,[529,33,1,[["type",531,4,[537,7,"integer"]],["required",546,8,[556,4,true]]]]],["dim_feedforward",565,15,[582,33,1,[["type",584,4,[590,7,"integer"]],["required",599,8,[609,4,true]]]]],["num_encoder_layers",618,18,[638,33,1,[["type",640,4,[646,7,"integer"]],["required",655,8,[665,4,true]]]]],["num_decoder_layers",674,18,[694,33,1,[["type",696,4,[702,7,"integer"]],["required",711,8,[721,4,true]]]]],["vocab_size",730,10,[742,33,1,[["type",744,4,[750,7,"integer"]],["required",759,8,[769,4,true]]]]],["activation",778,10,[790,49,1,[["type",792,4,[798,6,"string"]],["required",806,8,[816,4,true]],["map",822,3,[827,10,"activation"]]]]],["norm_first",842,10,[854,33,1,[["type",856,4,[862,7,"boolean"]],["required",871,8,[881,4,true]]]]],["final_norm",890,10,[902,33,1,[["type",904,4,[910,7,"boolean"]],["required",919,8,[929,4,true]]]]],["layer_norm_eps",938,14,[954,32,1,[["type",956,4,[962,6,"number"]],["required",970,8,[980,4,true]]]]],["bias",989,4,[995,33,1,[["type",997,4,[1003,7,"boolean"]],["required",1012,8,[1022,4,true]]]]],["positions",1031,9,[1042,52,1,[["type",1044,4,[1050,6,"string"]],["required",1058,8,[1068,4,true]],["only",1074,4,[1080,12,0,[[1081,10,"sinusoidal"]]]]]]],["sinusoid",1097,8,[1107,61,1,[["type",1109,4,[1115,6,"string"]],["required",1123,8,[1133,4,true]],["only",1139,4,[1145,21,0,[[1146,11,"interleaved"],[1159,6,"halves"]]]]]]],["scale_embedding",1171,15,[1188,33,1,[["type",1190,4,[1196,7,"boolean"]],["required",1205,8,[1215,4,true]]]]],["tie_word_embeddings",1224,19,[1245,33,1,[["type",1247,4,[1253,7,"boolean"]],["required",1262,8,[1272,4,true]]]]],["max_position_embeddings",1281,23,[1306,7,"integer"]]]]],["indices",1315,7,[1324,48,1,[["i",1326,1,[1329,18,"num_encoder_layers"]],["j",1349,1,[1352,18,"num_decoder_layers"]]]]],["spec",1374,4,[1382,748,1,[["type",1382,4,[1388,15,"encoder-decoder"]],["context",1406,7,[1415,25,"= max_position_embeddings"]],["d_model",1443,7,[1452,9,"= d_model"]],["layers",1464,6,[1472,46,"= same(num_encoder_layers, num_decoder_layers)"]],["input",1521,5,[1532,109,1,[["tokens",1532,6,[1546,95,1,[["vocab",1546,5,[1553,12,"= vocab_size"]],["shared",1572,6,[1580,4,true]],["scale",1591,5,[1598,42,"= if scale_embedding then 'sqrt' else null"]]]]]]]],["position",1643,8,[1657,35,1,[["sinusoidal",1657,10,[1669,22,1,[["layout",1671,6,[1679,10,"= sinusoid"]]]]]]]],["attention",1694,9,[1705,18,1,[["heads",1707,5,[1714,7,"= nhead"]]]]],["ffn",1726,3,[1731,46,1,[["d_ff",1733,4,[1739,17,"= dim_feedforward"]],["act",1758,3,[1763,12,"= activation"]]]]],["norm",1780,4,[1790,163,1,[["kind",1790,4,[1796,5,"layer"]],["eps",1806,3,[1811,16,"= layer_norm_eps"]],["place",1832,5,[1839,38,"= if norm_first then 'pre' else 'post'"]],["bias",1882,4,[1888,20,"= unless(bias, true)"]],["final",1913,5,[1920,32,"= unless(final_norm, norm_first)"]]]]],["bias",1955,4,[1961,20,"= unless(bias, true)"]],["encoder",1984,7,[1993,62,1,[["layers",1995,6,[2003,50,"= unless(num_encoder_layers, num_decoder_layers)"]]]]],["decoder",2058,7,[2067,62,1,[["layers",2069,6,[2077,50,"= unless(num_decoder_layers, num_encoder_layers)"]]]]]]]],["inputs",2131,6,[2141,136,1,[["input_ids",2141,9,[2152,6,"tokens"]],["attention_mask",2161,14,[2177,14,"attention_mask"]],["decoder_input_ids",2194,17,[2213,14,"decoder_tokens"]],["decoder_attention_mask",2230,22,[2254,22,"decoder_attention_mask"]]]]],["results",2278,7,[2289,362,1,[["encoder_last_hidden_state",2289,25,[2316,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",2344,25,[2371,25,"decoder_last_hidden_state"]],["encoder_hidden_states.{i}",2399,25,[2426,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{num_encoder_layers}",2454,42,[2498,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",2526,25,[2553,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{num_decoder_layers}",2581,42,[2625,25,"decoder_last_hidden_state"]]]]],["names",2652,5,[2661,130,0,[[2663,61,1,[["prefix",2665,6,[2673,20,"transformer.encoder."]],["to",2695,2,[2699,8,"encoder."]],["written",2709,7,[2718,4,true]]]],[2729,61,1,[["prefix",2731,6,[2739,20,"transformer.decoder."]],["to",2761,2,[2765,8,"decoder."]],["written",2775,7,[2784,4,true]]]]]]],["weights",2792,7,[2803,3184,1,[["embedding.tokens",2803,16,[2821,16,"embedding.weight"]],["encoder.layers.{i}.attention.query",2904,34,[2940,177,1,[["linear",2942,6,[2950,108,1,[["weight",2952,6,[2960,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3007,4,[3013,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3060,5,[3067,48,0,[[3068,46,1,[["slice",3070,5,[3077,35,1,[["axis",3079,4,[3085,1,0]],["from",3088,4,[3094,1,0]],["to",3097,2,[3101,9,"= d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.key",3120,32,[3154,189,1,[["linear",3156,6,[3164,108,1,[["weight",3166,6,[3174,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3221,4,[3227,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3274,5,[3281,60,0,[[3282,58,1,[["slice",3284,5,[3291,47,1,[["axis",3293,4,[3299,1,0]],["from",3302,4,[3308,9,"= d_model"]],["to",3319,2,[3323,13,"= 2 * d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.value",3346,34,[3382,193,1,[["linear",3384,6,[3392,108,1,[["weight",3394,6,[3402,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3449,4,[3455,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3502,5,[3509,64,0,[[3510,62,1,[["slice",3512,5,[3519,51,1,[["axis",3521,4,[3527,1,0]],["from",3530,4,[3536,13,"= 2 * d_model"]],["to",3551,2,[3555,13,"= 3 * d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.output",3578,35,[3615,51,1,[["linear",3617,6,[3625,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["encoder.layers.{i}.attention_norm",3669,33,[3704,38,1,[["module",3706,6,[3714,26,"encoder.layers.{i}.norm1"]]]]],["encoder.layers.{i}.ffn.up",3745,25,[3772,40,1,[["linear",3774,6,[3782,28,"encoder.layers.{i}.linear1"]]]]],["encoder.layers.{i}.ffn.down",3815,27,[3844,40,1,[["linear",3846,6,[3854,28,"encoder.layers.{i}.linear2"]]]]],["encoder.layers.{i}.ffn_norm",3887,27,[3916,38,1,[["module",3918,6,[3926,26,"encoder.layers.{i}.norm2"]]]]],["encoder.norm",3957,12,[3971,24,1,[["module",3973,6,[3981,12,"encoder.norm"]]]]],["decoder.layers.{j}.attention.query",3998,34,[4034,177,1,[["linear",4036,6,[4044,108,1,[["weight",4046,6,[4054,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4101,4,[4107,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4154,5,[4161,48,0,[[4162,46,1,[["slice",4164,5,[4171,35,1,[["axis",4173,4,[4179,1,0]],["from",4182,4,[4188,1,0]],["to",4191,2,[4195,9,"= d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.key",4214,32,[4248,189,1,[["linear",4250,6,[4258,108,1,[["weight",4260,6,[4268,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4315,4,[4321,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4368,5,[4375,60,0,[[4376,58,1,[["slice",4378,5,[4385,47,1,[["axis",4387,4,[4393,1,0]],["from",4396,4,[4402,9,"= d_model"]],["to",4413,2,[4417,13,"= 2 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.value",4440,34,[4476,193,1,[["linear",4478,6,[4486,108,1,[["weight",4488,6,[4496,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4543,4,[4549,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4596,5,[4603,64,0,[[4604,62,1,[["slice",4606,5,[4613,51,1,[["axis",4615,4,[4621,1,0]],["from",4624,4,[4630,13,"= 2 * d_model"]],["to",4645,2,[4649,13,"= 3 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.output",4672,35,[4709,51,1,[["linear",4711,6,[4719,39,"decoder.layers.{j}.self_attn.out_proj"]]]]],["decoder.layers.{j}.attention_norm",4763,33,[4798,38,1,[["module",4800,6,[4808,26,"decoder.layers.{j}.norm1"]]]]],["decoder.layers.{j}.cross.query",4839,30,[4871,187,1,[["linear",4873,6,[4881,118,1,[["weight",4883,6,[4891,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",4943,4,[4949,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5001,5,[5008,48,0,[[5009,46,1,[["slice",5011,5,[5018,35,1,[["axis",5020,4,[5026,1,0]],["from",5029,4,[5035,1,0]],["to",5038,2,[5042,9,"= d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.key",5061,28,[5091,199,1,[["linear",5093,6,[5101,118,1,[["weight",5103,6,[5111,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",5163,4,[5169,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5221,5,[5228,60,0,[[5229,58,1,[["slice",5231,5,[5238,47,1,[["axis",5240,4,[5246,1,0]],["from",5249,4,[5255,9,"= d_model"]],["to",5266,2,[5270,13,"= 2 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.value",5293,30,[5325,203,1,[["linear",5327,6,[5335,118,1,[["weight",5337,6,[5345,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",5397,4,[5403,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5455,5,[5462,64,0,[[5463,62,1,[["slice",5465,5,[5472,51,1,[["axis",5474,4,[5480,1,0]],["from",5483,4,[5489,13,"= 2 * d_model"]],["to",5504,2,[5508,13,"= 3 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.output",5531,31,[5564,56,1,[["linear",5566,6,[5574,44,"decoder.layers.{j}.multihead_attn.out_proj"]]]]],["decoder.layers.{j}.cross_norm",5623,29,[5654,38,1,[["module",5656,6,[5664,26,"decoder.layers.{j}.norm2"]]]]],["decoder.layers.{j}.ffn.up",5695,25,[5722,40,1,[["linear",5724,6,[5732,28,"decoder.layers.{j}.linear1"]]]]],["decoder.layers.{j}.ffn.down",5765,27,[5794,40,1,[["linear",5796,6,[5804,28,"decoder.layers.{j}.linear2"]]]]],["decoder.layers.{j}.ffn_norm",5837,27,[5866,38,1,[["module",5868,6,[5876,26,"decoder.layers.{j}.norm3"]]]]],["decoder.norm",5907,12,[5921,24,1,[["module",5923,6,[5931,12,"decoder.norm"]]]]],["outputs.lm.project",5948,18,[5968,18,1,[["linear",5970,6,[5978,6,"output"]]]]]]]],["duplicates",5988,10,[6002,67,1,[["output.weight",6002,13,[6017,51,1,[["of",6019,2,[6023,16,"embedding.weight"]],["when",6041,4,[6047,19,"tie_word_embeddings"]]]]]]]],["classes",6070,7,[6081,177,1,[["ForConditionalGeneration",6081,24,[6111,147,1,[["spec",6111,4,[6123,105,1,[["outputs",6123,7,[6140,88,1,[["$first",6140,6,[6158,70,0,[[6160,52,1,[["$when",6162,5,[6169,21,"= tie_word_embeddings"]],["lm",6192,2,[6196,14,1,[["tied",6198,4,[6204,4,true]]]]]]],[6225,2,"lm"]]]]]]]]]],["results",6232,7,[6247,11,1,[["logits",6247,6,[6255,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# The Transformer (Vaswani et al., 2017) as torch.nn.Transformer builds it (torch 2.13), between embeddings and a head.
# Its config.json is this project's: every key means what it says, and each must be given.
family: transformer
model_type: transformer
class: Transformer
default: ForConditionalGeneration

maps:
  activation: { relu: relu, gelu: gelu }

config:
  model_type: string
  architectures: list
  d_model: { type: integer, required: true }
  nhead: { type: integer, required: true }
  dim_feedforward: { type: integer, required: true }
  num_encoder_layers: { type: integer, required: true }
  num_decoder_layers: { type: integer, required: true }
  vocab_size: { type: integer, required: true }
  activation: { type: string, required: true, map: activation }
  norm_first: { type: boolean, required: true }
  final_norm: { type: boolean, required: true }
  layer_norm_eps: { type: number, required: true }
  bias: { type: boolean, required: true }
  positions: { type: string, required: true, only: [sinusoidal] }
  sinusoid: { type: string, required: true, only: [interleaved, halves] }
  scale_embedding: { type: boolean, required: true }
  tie_word_embeddings: { type: boolean, required: true }
  max_position_embeddings: integer

indices: { i: num_encoder_layers, j: num_decoder_layers }

spec:
  type: encoder-decoder
  context: = max_position_embeddings
  d_model: = d_model
  layers: = same(num_encoder_layers, num_decoder_layers)
  input:
    tokens:
      vocab: = vocab_size
      shared: true
      scale: = if scale_embedding then 'sqrt' else null
  position:
    sinusoidal: { layout: = sinusoid }
  attention: { heads: = nhead }
  ffn: { d_ff: = dim_feedforward, act: = activation }
  norm:
    kind: layer
    eps: = layer_norm_eps
    place: = if norm_first then 'pre' else 'post'
    bias: = unless(bias, true)
    final: = unless(final_norm, norm_first)
  bias: = unless(bias, true)
  encoder: { layers: "= unless(num_encoder_layers, num_decoder_layers)" }
  decoder: { layers: "= unless(num_decoder_layers, num_encoder_layers)" }

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  decoder_input_ids: decoder_tokens
  decoder_attention_mask: decoder_attention_mask

results:
  encoder_last_hidden_state: encoder_last_hidden_state
  decoder_last_hidden_state: decoder_last_hidden_state
  encoder_hidden_states.{i}: encoder_hidden_states.{i}
  encoder_hidden_states.{num_encoder_layers}: encoder_last_hidden_state
  decoder_hidden_states.{j}: decoder_hidden_states.{j}
  decoder_hidden_states.{num_decoder_layers}: decoder_last_hidden_state

names:
  - { prefix: transformer.encoder., to: encoder., written: true }
  - { prefix: transformer.decoder., to: decoder., written: true }

weights:
  embedding.tokens: embedding.weight
  # in_proj holds queries, keys and values one below the other.
  encoder.layers.{i}.attention.query: { linear: { weight: "encoder.layers.{i}.self_attn.in_proj_weight", bias: "encoder.layers.{i}.self_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: 0, to: = d_model } }] }
  encoder.layers.{i}.attention.key: { linear: { weight: "encoder.layers.{i}.self_attn.in_proj_weight", bias: "encoder.layers.{i}.self_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: = d_model, to: = 2 * d_model } }] }
  encoder.layers.{i}.attention.value: { linear: { weight: "encoder.layers.{i}.self_attn.in_proj_weight", bias: "encoder.layers.{i}.self_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: = 2 * d_model, to: = 3 * d_model } }] }
  encoder.layers.{i}.attention.output: { linear: "encoder.layers.{i}.self_attn.out_proj" }
  encoder.layers.{i}.attention_norm: { module: "encoder.layers.{i}.norm1" }
  encoder.layers.{i}.ffn.up: { linear: "encoder.layers.{i}.linear1" }
  encoder.layers.{i}.ffn.down: { linear: "encoder.layers.{i}.linear2" }
  encoder.layers.{i}.ffn_norm: { module: "encoder.layers.{i}.norm2" }
  encoder.norm: { module: encoder.norm }
  decoder.layers.{j}.attention.query: { linear: { weight: "decoder.layers.{j}.self_attn.in_proj_weight", bias: "decoder.layers.{j}.self_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: 0, to: = d_model } }] }
  decoder.layers.{j}.attention.key: { linear: { weight: "decoder.layers.{j}.self_attn.in_proj_weight", bias: "decoder.layers.{j}.self_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: = d_model, to: = 2 * d_model } }] }
  decoder.layers.{j}.attention.value: { linear: { weight: "decoder.layers.{j}.self_attn.in_proj_weight", bias: "decoder.layers.{j}.self_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: = 2 * d_model, to: = 3 * d_model } }] }
  decoder.layers.{j}.attention.output: { linear: "decoder.layers.{j}.self_attn.out_proj" }
  decoder.layers.{j}.attention_norm: { module: "decoder.layers.{j}.norm1" }
  decoder.layers.{j}.cross.query: { linear: { weight: "decoder.layers.{j}.multihead_attn.in_proj_weight", bias: "decoder.layers.{j}.multihead_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: 0, to: = d_model } }] }
  decoder.layers.{j}.cross.key: { linear: { weight: "decoder.layers.{j}.multihead_attn.in_proj_weight", bias: "decoder.layers.{j}.multihead_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: = d_model, to: = 2 * d_model } }] }
  decoder.layers.{j}.cross.value: { linear: { weight: "decoder.layers.{j}.multihead_attn.in_proj_weight", bias: "decoder.layers.{j}.multihead_attn.in_proj_bias" }, steps: [{ slice: { axis: 0, from: = 2 * d_model, to: = 3 * d_model } }] }
  decoder.layers.{j}.cross.output: { linear: "decoder.layers.{j}.multihead_attn.out_proj" }
  decoder.layers.{j}.cross_norm: { module: "decoder.layers.{j}.norm2" }
  decoder.layers.{j}.ffn.up: { linear: "decoder.layers.{j}.linear1" }
  decoder.layers.{j}.ffn.down: { linear: "decoder.layers.{j}.linear2" }
  decoder.layers.{j}.ffn_norm: { module: "decoder.layers.{j}.norm3" }
  decoder.norm: { module: decoder.norm }
  outputs.lm.project: { linear: output }

duplicates:
  output.weight: { of: embedding.weight, when: tie_word_embeddings }

classes:
  ForConditionalGeneration:
    spec:
      outputs:
        $first:
          - { $when: = tie_word_embeddings, lm: { tied: true } }
          - lm
    results:
      logits: lm
`,
  },
  {
    family: "umt5",
    modelTypes: ["umt5"],
    file: "families/umt5.yaml",
    tree: `[406,505,1,[["family",406,6,[414,4,"umt5"]],["extends",419,7,[428,3,"mt5"]],["model_type",432,10,[444,4,"umt5"]],["class",449,5,[456,4,"UMT5"]],["let",462,3,[469,94,1,[["scaled",469,6,[477,4,true]],["untied",484,6,[492,70,"= if opened then stored('lm_head.weight') else not tie_word_embeddings"]]]]],["spec",564,4,[572,41,1,[["position",572,8,[586,27,1,[["buckets",586,7,[595,17,1,[["shared",597,6,[605,5,false]]]]]]]]]]],["weights",614,7,[625,286,1,[["{encoder_path}buckets",625,23,[650,4,null]],["decoder.buckets",657,15,[674,4,null]],["{encoder_path}layers.{i}.attention.buckets",681,44,[727,72,"encoder.block.{i}.layer.0.SelfAttention.relative_attention_bias.weight"]],["decoder.layers.{j}.attention.buckets",802,36,[840,70,"decoder.block.{j}.layer.0.SelfAttention.relative_attention_bias.weight"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# UMT5 (Chung et al., 2023): mT5 with a table of distances for each layer. transformers: models/umt5/configuration_umt5.py, modeling_umt5.py (4.57 and 5.17).
# The class of version 5 calls every model tied, and so scales what the head reads even where the file has a head of its own;
# that of version 4 scales where the config says tied.
family: umt5
extends: mt5
model_type: umt5
class: UMT5

let:
  scaled: true
  untied: = if opened then stored('lm_head.weight') else not tie_word_embeddings

spec:
  position:
    buckets: { shared: false }

weights:
  "{encoder_path}buckets": null
  decoder.buckets: null
  "{encoder_path}layers.{i}.attention.buckets": "encoder.block.{i}.layer.0.SelfAttention.relative_attention_bias.weight"
  decoder.layers.{j}.attention.buckets: decoder.block.{j}.layer.0.SelfAttention.relative_attention_bias.weight
`,
  },
  {
    family: "vit",
    modelTypes: ["vit"],
    file: "families/vit.yaml",
    tree: `[181,3831,1,[["family",181,6,[189,3,"vit"]],["extends",193,7,[202,8,"pictures"]],["model_type",211,10,[223,3,"vit"]],["class",227,5,[234,3,"ViT"]],["default",238,7,[247,22,"ForImageClassification"]],["config",271,6,[281,424,1,[["hidden_size",281,11,[294,3,768]],["num_hidden_layers",300,17,[319,2,12]],["num_attention_heads",324,19,[345,2,12]],["intermediate_size",350,17,[369,4,3072]],["hidden_act",376,10,[388,34,1,[["default",390,7,[399,4,"gelu"]],["map",405,3,[410,10,"activation"]]]]],["hidden_dropout_prob",425,19,[446,28,1,[["type",448,4,[454,6,"number"]],["default",462,7,[471,1,0]]]]],["attention_probs_dropout_prob",477,28,[507,28,1,[["type",509,4,[515,6,"number"]],["default",523,7,[532,1,0]]]]],["layer_norm_eps",538,14,[554,34,1,[["type",556,4,[562,6,"number"]],["default",570,7,[579,7,1e-12]]]]],["qkv_bias",591,8,[601,4,true]],["pooler_output_size",608,18,[628,7,"integer"]],["pooler_act",658,10,[670,34,1,[["default",672,7,[681,4,"tanh"]],["map",687,3,[692,10,"activation"]]]]]]]],["ignore",706,6,[716,178,1,[["of the class that paints masked patches",716,39,[757,16,0,[[758,14,"encoder_stride"]]]],["without a head that could be tied",776,33,[811,21,0,[[812,19,"tie_word_embeddings"]]]],["of text models",835,14,[851,42,0,[[852,12,"bos_token_id"],[866,12,"eos_token_id"],[880,12,"pad_token_id"]]]]]]],["indices",895,7,[904,24,1,[["i",906,1,[909,17,"num_hidden_layers"]]]]],["spec",930,4,[938,460,1,[["d_model",938,7,[947,13,"= hidden_size"]],["layers",963,6,[971,19,"= num_hidden_layers"]],["input",993,5,[1000,30,1,[["patches",1002,7,[1011,17,1,[["prefix",1013,6,[1021,5,0,[[1022,3,"cls"]]]]]]]]]],["attention",1033,9,[1048,74,1,[["heads",1048,5,[1055,21,"= num_attention_heads"]],["bias",1081,4,[1087,34,"= if qkv_bias then null else ['o']"]]]]],["ffn",1124,3,[1129,48,1,[["d_ff",1131,4,[1137,19,"= intermediate_size"]],["act",1158,3,[1163,12,"= hidden_act"]]]]],["norm",1180,4,[1186,50,1,[["kind",1188,4,[1194,5,"layer"]],["eps",1201,3,[1206,16,"= layer_norm_eps"]],["place",1224,5,[1231,3,"pre"]]]]],["dropout",1239,7,[1252,146,1,[["hidden",1252,6,[1260,32,"= unless(hidden_dropout_prob, 0)"]],["embedding",1297,9,[1308,32,"= unless(hidden_dropout_prob, 0)"]],["attention",1345,9,[1356,41,"= unless(attention_probs_dropout_prob, 0)"]]]]]]]],["results",1474,7,[1485,108,1,[["hidden_states.{i}",1485,17,[1504,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",1524,33,[1559,33,"hidden_states.{num_hidden_layers}"]]]]],["names",1594,5,[1603,622,0,[[1605,24,1,[["prefix",1607,6,[1615,4,"vit."]],["to",1621,2,[1625,2,""]]]],[1720,55,1,[["prefix",1722,6,[1730,7,"layers."]],["to",1739,2,[1743,14,"encoder.layer."]],["written",1759,7,[1768,5,false]]]],[1780,77,1,[["part",1782,4,[1788,18,".attention.q_proj."]],["to",1808,2,[1812,27,".attention.attention.query."]],["written",1841,7,[1850,5,false]]]],[1862,75,1,[["part",1864,4,[1870,18,".attention.k_proj."]],["to",1890,2,[1894,25,".attention.attention.key."]],["written",1921,7,[1930,5,false]]]],[1942,77,1,[["part",1944,4,[1950,18,".attention.v_proj."]],["to",1970,2,[1974,27,".attention.attention.value."]],["written",2003,7,[2012,5,false]]]],[2024,74,1,[["part",2026,4,[2032,18,".attention.o_proj."]],["to",2052,2,[2056,24,".attention.output.dense."]],["written",2082,7,[2091,5,false]]]],[2103,61,1,[["part",2105,4,[2111,9,".mlp.fc1."]],["to",2122,2,[2126,20,".intermediate.dense."]],["written",2148,7,[2157,5,false]]]],[2169,55,1,[["part",2171,4,[2177,9,".mlp.fc2."]],["to",2188,2,[2192,14,".output.dense."]],["written",2208,7,[2217,5,false]]]]]]],["weights",2226,7,[2237,1322,1,[["embedding.prefix",2237,16,[2255,55,1,[["from",2257,4,[2263,20,"embeddings.cls_token"]],["steps",2285,5,[2292,16,0,[[2293,14,1,[["squeeze",2295,7,[2304,1,0]]]]]]]]]],["embedding.positions",2313,19,[2334,65,1,[["from",2336,4,[2342,30,"embeddings.position_embeddings"]],["steps",2374,5,[2381,16,0,[[2382,14,1,[["squeeze",2384,7,[2393,1,0]]]]]]]]]],["embedding.patches.weight",2521,24,[2547,177,1,[["from",2549,4,[2555,45,"embeddings.patch_embeddings.projection.weight"]],["shape",2602,5,[2609,59,0,[[2610,13,"= hidden_size"],[2625,14,"= num_channels"],[2641,12,"= patch[0]"],[2655,12,"= patch[1]"]]]],["steps",2670,5,[2677,45,0,[[2678,32,1,[["reshape",2680,7,[2689,19,0,[[2690,13,"= hidden_size"],[2705,2,-1]]]]]],[2712,9,"transpose"]]]]]]],["embedding.patches.bias",2727,22,[2751,43,"embeddings.patch_embeddings.projection.bias"]],["layers.{i}.attention.query",2797,26,[2825,57,1,[["linear",2827,6,[2835,45,"encoder.layer.{i}.attention.attention.query"]]]]],["layers.{i}.attention.key",2885,24,[2911,55,1,[["linear",2913,6,[2921,43,"encoder.layer.{i}.attention.attention.key"]]]]],["layers.{i}.attention.value",2969,26,[2997,57,1,[["linear",2999,6,[3007,45,"encoder.layer.{i}.attention.attention.value"]]]]],["layers.{i}.attention.output",3057,27,[3086,54,1,[["linear",3088,6,[3096,42,"encoder.layer.{i}.attention.output.dense"]]]]],["layers.{i}.attention_norm",3143,25,[3170,48,1,[["module",3172,6,[3180,36,"encoder.layer.{i}.layernorm_before"]]]]],["layers.{i}.ffn.up",3221,17,[3240,50,1,[["linear",3242,6,[3250,38,"encoder.layer.{i}.intermediate.dense"]]]]],["layers.{i}.ffn.down",3293,19,[3314,44,1,[["linear",3316,6,[3324,32,"encoder.layer.{i}.output.dense"]]]]],["layers.{i}.ffn_norm",3361,19,[3382,47,1,[["module",3384,6,[3392,35,"encoder.layer.{i}.layernorm_after"]]]]],["norm",3432,4,[3438,21,1,[["module",3440,6,[3448,9,"layernorm"]]]]],["outputs.pooled.transform",3462,24,[3488,24,1,[["linear",3490,6,[3498,12,"pooler.dense"]]]]],["outputs.cls.project",3515,19,[3536,22,1,[["linear",3538,6,[3546,10,"classifier"]]]]]]]],["buffers",3603,7,[3612,23,0,[[3613,21,"embeddings.mask_token"]]]],["classes",3637,7,[3648,364,1,[["Model",3648,5,[3659,225,1,[["spec",3659,4,[3671,140,1,[["outputs",3671,7,[3688,123,1,[["hidden",3688,6,[3696,2,1,[]]],["pooled",3707,6,[3715,95,1,[["pool",3717,4,[3723,3,"cls"]],["transform",3728,9,[3739,69,1,[["act",3741,3,[3746,12,"= pooler_act"]],["d",3760,1,[3763,43,"= unless(pooler_output_size, hidden_size)"]]]]]]]]]]]]]],["results",3815,7,[3830,54,1,[["last_hidden_state",3830,17,[3849,6,"hidden"]],["pooler_output",3862,13,[3877,6,"pooled"]]]]]]]],["ForImageClassification",3886,22,[3914,98,1,[["spec",3914,4,[3926,55,1,[["outputs",3926,7,[3943,38,1,[["cls",3943,3,[3948,32,1,[["pool",3950,4,[3956,3,"cls"]],["project",3961,7,[3970,8,"= labels"]]]]]]]]]]],["results",3985,7,[4000,12,1,[["logits",4000,6,[4008,3,"cls"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ViT (Dosovitskiy et al., 2020). transformers: models/vit/configuration_vit.py, modeling_vit.py (4.57 and 5.17).
family: vit
extends: pictures
model_type: vit
class: ViT
default: ForImageClassification

config:
  hidden_size: 768
  num_hidden_layers: 12
  num_attention_heads: 12
  intermediate_size: 3072
  hidden_act: { default: gelu, map: activation }
  hidden_dropout_prob: { type: number, default: 0 }
  attention_probs_dropout_prob: { type: number, default: 0 }
  layer_norm_eps: { type: number, default: 1.0e-12 }
  qkv_bias: true
  pooler_output_size: integer # null: hidden_size
  pooler_act: { default: tanh, map: activation }

ignore:
  of the class that paints masked patches: [encoder_stride]
  without a head that could be tied: [tie_word_embeddings]
  of text models: [bos_token_id, eos_token_id, pad_token_id]

indices: { i: num_hidden_layers }

spec:
  d_model: = hidden_size
  layers: = num_hidden_layers
  input: { patches: { prefix: [cls] } }
  attention:
    heads: = num_attention_heads
    bias: = if qkv_bias then null else ['o']
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  norm: { kind: layer, eps: = layer_norm_eps, place: pre }
  dropout:
    hidden: = unless(hidden_dropout_prob, 0)
    embedding: = unless(hidden_dropout_prob, 0)
    attention: = unless(attention_probs_dropout_prob, 0)

# The last of the reference's hidden states has not passed the final norm.
results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: hidden_states.{num_hidden_layers}

names:
  - { prefix: vit., to: "" }
  # What transformers 5 calls the modules in memory, and adapters made there with it.
  - { prefix: layers., to: encoder.layer., written: false }
  - { part: .attention.q_proj., to: .attention.attention.query., written: false }
  - { part: .attention.k_proj., to: .attention.attention.key., written: false }
  - { part: .attention.v_proj., to: .attention.attention.value., written: false }
  - { part: .attention.o_proj., to: .attention.output.dense., written: false }
  - { part: .mlp.fc1., to: .intermediate.dense., written: false }
  - { part: .mlp.fc2., to: .output.dense., written: false }

weights:
  embedding.prefix: { from: embeddings.cls_token, steps: [{ squeeze: 0 }] }
  embedding.positions: { from: embeddings.position_embeddings, steps: [{ squeeze: 0 }] }
  # A convolution whose stride is its size is a product: [out, channel, row, column] -> [channel * row * column, out].
  embedding.patches.weight: { from: embeddings.patch_embeddings.projection.weight, shape: [= hidden_size, = num_channels, '= patch[0]', '= patch[1]'], steps: [{ reshape: [= hidden_size, -1] }, transpose] }
  embedding.patches.bias: embeddings.patch_embeddings.projection.bias
  layers.{i}.attention.query: { linear: "encoder.layer.{i}.attention.attention.query" }
  layers.{i}.attention.key: { linear: "encoder.layer.{i}.attention.attention.key" }
  layers.{i}.attention.value: { linear: "encoder.layer.{i}.attention.attention.value" }
  layers.{i}.attention.output: { linear: "encoder.layer.{i}.attention.output.dense" }
  layers.{i}.attention_norm: { module: "encoder.layer.{i}.layernorm_before" }
  layers.{i}.ffn.up: { linear: "encoder.layer.{i}.intermediate.dense" }
  layers.{i}.ffn.down: { linear: "encoder.layer.{i}.output.dense" }
  layers.{i}.ffn_norm: { module: "encoder.layer.{i}.layernorm_after" }
  norm: { module: layernorm }
  outputs.pooled.transform: { linear: pooler.dense }
  outputs.cls.project: { linear: classifier }

# Stands in for patches in training alone.
buffers: [embeddings.mask_token]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
        pooled: { pool: cls, transform: { act: = pooler_act, d: "= unless(pooler_output_size, hidden_size)" } }
    results:
      last_hidden_state: hidden
      pooler_output: pooled
  ForImageClassification:
    spec:
      outputs:
        cls: { pool: cls, project: = labels }
    results:
      logits: cls
`,
  },
  {
    family: "windowed",
    modelTypes: [],
    file: "families/windowed.yaml",
    tree: `[269,1260,1,[["family",269,6,[277,8,"windowed"]],["extends",286,7,[295,5,"llama"]],["config",302,6,[382,85,1,[["sliding_window",382,14,[398,48,1,[["type",400,4,[406,7,"integer"]],["default",415,7,[424,4,4096]],["nullable",430,8,[440,4,true]]]]],["layer_types",449,11,[462,4,"list"]]]]],["let",468,3,[475,315,1,[["default_types",475,13,[490,56,"= ['full_attention' for i in range(num_hidden_layers)]"]],["types",549,5,[556,30,"= layer_types ?? default_types"]],["window",589,6,[597,16,"= sliding_window"]],["layer_names",695,11,[708,81,"= [if type == 'sliding_attention' then 'local' else 'global' for type in types]"]]]]],["require",791,7,[802,538,1,[["a kind for each layer",802,21,[829,138,1,[["that",829,4,[835,36,"= length(types) == num_hidden_layers"]],["key",876,3,[881,11,"layer_types"]],["because",897,7,[906,60,"layer_types must have an entry for each of num_hidden_layers"]]]]],["known kinds of layers",969,21,[996,169,1,[["that",996,4,[1002,76,"= all([type in ['full_attention', 'sliding_attention'] for type in types])"]],["key",1083,3,[1088,11,"layer_types"]],["because",1104,7,[1113,51,"layers are full_attention or sliding_attention here"]]]]],["a window to slide",1167,17,[1190,150,1,[["that",1190,4,[1196,59,"= (window ?? 0) > 0 or not ('sliding_attention' in types)"]],["key",1260,3,[1265,14,"sliding_window"]],["because",1284,7,[1293,46,"layers of kind sliding_attention need a window"]]]]]]]],["spec",1341,4,[1349,180,1,[["pattern",1349,7,[1358,76,"= if unique(layer_names) == ['global'] then null else pattern(layer_names)"]],["variants",1437,8,[1451,78,1,[["local",1451,5,[1458,70,1,[["$when",1460,5,[1467,26,"= 'local' in layer_names"]],["attention",1495,9,[1506,20,1,[["window",1508,6,[1516,8,"= window"]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Decoders like LLaMA whose layers may see different stretches: a window in some, all keys in others. layer_types says which;
# configs without it have a rule of their family's, which is default_types.
family: windowed
extends: llama

config:
  # Keys that a query sees in a layer with a window, itself included.
  sliding_window: { type: integer, default: 4096, nullable: true }
  layer_types: list

let:
  default_types: "= ['full_attention' for i in range(num_hidden_layers)]"
  types: = layer_types ?? default_types
  window: = sliding_window
  # Variants by name, one a layer; global is what the spec says of all layers.
  layer_names: "= [if type == 'sliding_attention' then 'local' else 'global' for type in types]"

require:
  a kind for each layer:
    that: = length(types) == num_hidden_layers
    key: layer_types
    because: layer_types must have an entry for each of num_hidden_layers
  known kinds of layers:
    that: "= all([type in ['full_attention', 'sliding_attention'] for type in types])"
    key: layer_types
    because: layers are full_attention or sliding_attention here
  a window to slide:
    that: "= (window ?? 0) > 0 or not ('sliding_attention' in types)"
    key: sliding_window
    because: layers of kind sliding_attention need a window

spec:
  pattern: "= if unique(layer_names) == ['global'] then null else pattern(layer_names)"
  variants:
    local: { $when: "= 'local' in layer_names", attention: { window: = window } }
`,
  },
  {
    family: "xlm-roberta",
    modelTypes: ["xlm-roberta"],
    file: "families/xlm-roberta.yaml",
    tree: `[237,108,1,[["family",237,6,[245,11,"xlm-roberta"]],["extends",257,7,[266,7,"roberta"]],["model_type",274,10,[286,11,"xlm-roberta"]],["class",298,5,[305,10,"XLMRoberta"]],["config",317,6,[327,18,1,[["vocab_size",327,10,[339,5,30522]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# XLM-RoBERTa (Conneau et al., 2020): RoBERTa under another name. transformers: models/xlm_roberta/configuration_xlm_roberta.py, modeling_xlm_roberta.py (4.57 and 5.17).
family: xlm-roberta
extends: roberta
model_type: xlm-roberta
class: XLMRoberta

config:
  vocab_size: 30522
`,
  },
];
