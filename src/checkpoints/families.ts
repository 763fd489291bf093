// Generated from src/checkpoints/families/*.yaml by `npm run generate`. Change the tables and generate again.

import type { FamilySource } from "./table/compose.ts";

/** The tables that come with the package. */
export const families: readonly FamilySource[] = [
  {
    family: "albert",
    modelTypes: ["albert"],
    file: "families/albert.yaml",
    tree: `[403,5533,1,[["family",403,6,[411,6,"albert"]],["extends",418,7,[427,4,"bert"]],["model_type",432,10,[444,6,"albert"]],["class",451,5,[458,6,"Albert"]],["config",466,6,[476,870,1,[["is_decoder",476,10,[488,51,1,[["only",490,4,[496,7,0,[[497,5,false]]]],["because",505,7,[514,23,"the class is no decoder"]]]]],["vocab_size",542,10,[554,5,30000]],["embedding_size",562,14,[578,3,128]],["hidden_size",584,11,[597,4,4096]],["num_hidden_groups",604,17,[623,1,1]],["inner_group_num",627,15,[644,1,1]],["num_attention_heads",648,19,[669,2,64]],["intermediate_size",674,17,[693,5,16384]],["hidden_act",701,10,[713,21,1,[["default",715,7,[724,8,"gelu_new"]]]]],["hidden_dropout_prob",737,19,[758,14,1,[["default",760,7,[769,1,0]]]]],["attention_probs_dropout_prob",775,28,[805,14,1,[["default",807,7,[816,1,0]]]]],["bos_token_id",822,12,[836,25,1,[["type",838,4,[844,3,"any"]],["default",849,7,[858,1,2]]]]],["eos_token_id",864,12,[878,25,1,[["type",880,4,[886,3,"any"]],["default",891,7,[900,1,3]]]]],["down_scale_factor",971,17,[990,72,1,[["type",992,4,[998,6,"number"]],["only",1006,4,[1012,9,0,[[1013,4,null],[1019,1,1]]]],["because",1023,7,[1032,28,"the class has no such factor"]]]]],["gap_size",1065,8,[1075,80,1,[["type",1077,4,[1083,6,"number"]],["only",1091,4,[1097,9,0,[[1098,4,null],[1104,1,0]]]],["because",1108,7,[1117,36,"the class has no gaps between groups"]]]]],["net_structure_type",1158,18,[1178,71,1,[["type",1180,4,[1186,6,"number"]],["only",1194,4,[1200,9,0,[[1201,4,null],[1207,1,0]]]],["because",1211,7,[1220,27,"the class has one structure"]]]]],["num_memory_blocks",1252,17,[1271,74,1,[["type",1273,4,[1279,6,"number"]],["only",1287,4,[1293,9,0,[[1294,4,null],[1300,1,0]]]],["because",1304,7,[1313,30,"the class has no memory blocks"]]]]]]]],["ignore",1347,6,[1357,78,1,[["training alone",1357,14,[1373,61,0,[[1374,18,"classifier_dropout"],[1394,23,"classifier_dropout_prob"],[1419,14,"layers_to_keep"]]]]]]],["let",1436,3,[1535,352,1,[["depth",1535,5,[1542,37,"= num_hidden_layers * inner_group_num"]],["sets",1582,4,[1588,37,"= num_hidden_groups * inner_group_num"]],["set_of",1628,6,[1636,250,"= if num_hidden_groups == num_hidden_layers then null else if inner_group_num == 1 then num_hidden_groups else [floor(floor(n / inner_group_num) * num_hidden_groups / num_hidden_layers) * inner_group_num + n % inner_group_num for n in range(depth)]"]]]]],["backwards",1949,9,[1962,416,1,[["set_of",1962,6,[1974,404,1,[["inner_group_num",1974,15,[1991,96,"= if isList(set_of) then first([n for n in range(1, length(set_of)) if set_of[n] == 0]) else 1"]],["num_hidden_groups",2092,17,[2111,126,"= if isList(set_of) then length(unique(set_of)) / first([n for n in range(1, length(set_of)) if set_of[n] == 0]) else set_of"]],["num_hidden_layers",2242,17,[2261,116,"= if isList(set_of) then length(set_of) / first([n for n in range(1, length(set_of)) if set_of[n] == 0]) else null"]]]]]]]],["indices",2379,7,[2388,21,1,[["i",2390,1,[2393,5,"depth"]],["g",2400,1,[2403,4,"sets"]]]]],["require",2411,7,[2422,177,1,[["groups of layers",2422,16,[2444,155,1,[["that",2444,4,[2450,65,"num_hidden_groups >= 1 and num_hidden_groups <= num_hidden_layers"]],["key",2520,3,[2525,17,"num_hidden_groups"]],["because",2547,7,[2556,42,"there are as many groups as layers at most"]]]]]]]],["spec",2600,4,[2608,232,1,[["layers",2608,6,[2616,7,"= depth"]],["groups",2626,6,[2634,8,"= set_of"]],["input",2645,5,[2656,184,1,[["tokens",2656,6,[2670,170,1,[["d_embed",2670,7,[2679,16,"= embedding_size"]],["projection",2773,10,[2785,54,1,[["$when",2787,5,[2794,31,"= embedding_size == hidden_size"]],["bias",2827,4,[2833,4,true]]]]]]]]]]]]]],["results",2841,7,[2852,83,1,[["hidden_states.{num_hidden_layers}",2852,33,[2887,4,null]],["hidden_states.{depth}",2894,21,[2917,17,"last_hidden_state"]]]]],["names",2936,5,[2945,171,0,[[2947,27,1,[["prefix",2949,6,[2957,7,"albert."]],["to",2966,2,[2970,2,""]]]],[2979,31,1,[["suffix",2981,6,[2989,6,".gamma"]],["to",2997,2,[3001,7,".weight"]]]],[3015,28,1,[["suffix",3017,6,[3025,5,".beta"]],["to",3032,2,[3036,5,".bias"]]]],[3048,67,1,[["prefix",3050,6,[3058,28,"encoder.albert_layer_groups."]],["to",3088,2,[3092,6,"group."]],["written",3100,7,[3109,4,true]]]]]]],["weights",3117,7,[3128,2119,1,[["embedding.tokens",3128,16,[3146,100,0,[[3147,33,"embeddings.word_embeddings.weight"],[3182,63,1,[["from",3184,4,[3190,26,"predictions.decoder.weight"]],["when",3218,4,[3224,19,"tie_word_embeddings"]]]]]]],["embedding.projection",3249,20,[3271,47,1,[["linear",3273,6,[3281,35,"encoder.embedding_hidden_mapping_in"]]]]],["layers.{i}.attention.query",3321,26,[3349,4,null]],["layers.{i}.attention.key",3356,24,[3382,4,null]],["layers.{i}.attention.value",3389,26,[3417,4,null]],["layers.{i}.attention.output",3424,27,[3453,4,null]],["layers.{i}.attention_norm",3460,25,[3487,4,null]],["layers.{i}.ffn.up",3494,17,[3513,4,null]],["layers.{i}.ffn.down",3520,19,[3541,4,null]],["layers.{i}.ffn_norm",3548,19,[3569,4,null]],["layers.{g}.attention.query",3576,26,[3604,100,1,[["linear",3606,6,[3614,88,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.query"]]]]],["layers.{g}.attention.key",3707,24,[3733,98,1,[["linear",3735,6,[3743,86,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.key"]]]]],["layers.{g}.attention.value",3834,26,[3862,100,1,[["linear",3864,6,[3872,88,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.value"]]]]],["layers.{g}.attention.output",3965,27,[3994,100,1,[["linear",3996,6,[4004,88,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.dense"]]]]],["layers.{g}.attention_norm",4097,25,[4124,104,1,[["module",4126,6,[4134,92,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.LayerNorm"]]]]],["layers.{g}.ffn.up",4231,17,[4250,88,1,[["linear",4252,6,[4260,76,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.ffn"]]]]],["layers.{g}.ffn.down",4341,19,[4362,95,1,[["linear",4364,6,[4372,83,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.ffn_output"]]]]],["layers.{g}.ffn_norm",4460,19,[4481,106,1,[["module",4483,6,[4491,94,"group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.full_layer_layer_norm"]]]]],["outputs.mlm.transform",4590,21,[4613,29,1,[["linear",4615,6,[4623,17,"predictions.dense"]]]]],["outputs.mlm.transform_norm",4645,26,[4673,33,1,[["module",4675,6,[4683,21,"predictions.LayerNorm"]]]]],["outputs.mlm.project.weight",4709,26,[4737,56,1,[["from",4739,4,[4745,26,"predictions.decoder.weight"]],["steps",4773,5,[4780,11,0,[[4781,9,"transpose"]]]]]]],["outputs.mlm.project.bias",4796,24,[4822,123,0,[[4823,103,1,[["from",4825,4,[4831,24,"predictions.decoder.bias"]],["when",4857,4,[4863,61,"not tie_word_embeddings or stored('predictions.decoder.bias')"]]]],[4928,16,"predictions.bias"]]]],["outputs.pooled.transform",4948,24,[4974,18,1,[["linear",4976,6,[4984,6,"pooler"]]]]],["outputs.nsp.transform",4995,21,[5018,4,null]],["outputs.nsp.project",5025,19,[5046,4,null]],["outputs.sop.transform",5053,21,[5076,18,1,[["linear",5078,6,[5086,6,"pooler"]]]]],["outputs.sop.project",5097,19,[5118,37,1,[["linear",5120,6,[5128,25,"sop_classifier.classifier"]]]]],["outputs.cls.transform",5158,21,[5181,18,1,[["linear",5183,6,[5191,6,"pooler"]]]]],["outputs.choice.transform",5202,24,[5228,18,1,[["linear",5230,6,[5238,6,"pooler"]]]]]]]],["duplicates",5248,10,[5262,245,1,[["cls.predictions.decoder.weight",5262,30,[5294,4,null]],["cls.predictions.bias",5301,20,[5323,4,null]],["predictions.decoder.weight",5330,26,[5358,68,1,[["of",5360,2,[5364,33,"embeddings.word_embeddings.weight"]],["when",5399,4,[5405,19,"tie_word_embeddings"]]]]],["predictions.bias",5429,16,[5447,59,1,[["of",5449,2,[5453,24,"predictions.decoder.bias"]],["when",5479,4,[5485,19,"tie_word_embeddings"]]]]]]]],["classes",5508,7,[5519,417,1,[["ForPreTraining",5519,14,[5539,251,1,[["spec",5539,4,[5551,151,1,[["outputs",5551,7,[5568,134,1,[["mlm",5568,3,[5573,38,1,[["transform",5575,9,[5586,23,1,[["d",5588,1,[5591,16,"= embedding_size"]]]]]]]],["nsp",5620,3,[5625,4,null]],["sop",5638,3,[5643,58,1,[["pool",5645,4,[5651,3,"cls"]],["transform",5656,9,[5667,13,1,[["act",5669,3,[5674,4,"tanh"]]]]],["project",5682,7,[5691,8,"= labels"]]]]]]]]]]],["results",5706,7,[5721,69,1,[["seq_relationship_logits",5721,23,[5746,4,null]],["sop_logits",5757,10,[5769,20,1,[["from",5771,4,[5777,3,"sop"]],["at",5782,2,[5786,1,0]]]]]]]]]]],["ForMaskedLM",5792,11,[5809,73,1,[["spec",5809,4,[5821,61,1,[["outputs",5821,7,[5838,44,1,[["mlm",5838,3,[5843,38,1,[["transform",5845,9,[5856,23,1,[["d",5858,1,[5861,16,"= embedding_size"]]]]]]]]]]]]]]]]],["ForNextSentencePrediction",5884,25,[5911,4,null]],["LMHeadModel",5918,11,[5931,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ALBERT (Lan et al., 2020). transformers: models/albert/configuration_albert.py, modeling_albert.py (4.57 and 5.17).
# BERT with narrow tables and with layers that share their weights in groups. A layer of the class is inner_group_num
# pairs of attention and feed-forward, each pair with weights of its own: as many layers of a spec.
family: albert
extends: bert
model_type: albert
class: Albert

config:
  is_decoder: { only: [false], because: the class is no decoder }
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
  # The class counts a pair as a layer when it hands out hidden states, and so does a spec.
  depth: = num_hidden_layers * inner_group_num
  sets: = num_hidden_groups * inner_group_num
  set_of: "= if num_hidden_groups == num_hidden_layers then null else if inner_group_num == 1 then num_hidden_groups else [floor(floor(n / inner_group_num) * num_hidden_groups / num_hidden_layers) * inner_group_num + n % inner_group_num for n in range(depth)]"

# The second 0 says how many pairs a layer of the class has.
backwards:
  set_of:
    inner_group_num: "= if isList(set_of) then first([n for n in range(1, length(set_of)) if set_of[n] == 0]) else 1"
    num_hidden_groups: "= if isList(set_of) then length(unique(set_of)) / first([n for n in range(1, length(set_of)) if set_of[n] == 0]) else set_of"
    num_hidden_layers: "= if isList(set_of) then length(set_of) / first([n for n in range(1, length(set_of)) if set_of[n] == 0]) else null"

indices: { i: depth, g: sets }

require:
  groups of layers:
    that: num_hidden_groups >= 1 and num_hidden_groups <= num_hidden_layers
    key: num_hidden_groups
    because: there are as many groups as layers at most

spec:
  layers: = depth
  groups: = set_of
  input:
    tokens:
      d_embed: = embedding_size
      # There is a map where the tables are as wide as the model, too.
      projection: { $when: = embedding_size == hidden_size, bias: true }

results:
  hidden_states.{num_hidden_layers}: null
  hidden_states.{depth}: last_hidden_state

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
  layers.{g}.attention.query: { linear: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.query" }
  layers.{g}.attention.key: { linear: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.key" }
  layers.{g}.attention.value: { linear: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.value" }
  layers.{g}.attention.output: { linear: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.dense" }
  layers.{g}.attention_norm: { module: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.attention.LayerNorm" }
  layers.{g}.ffn.up: { linear: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.ffn" }
  layers.{g}.ffn.down: { linear: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.ffn_output" }
  layers.{g}.ffn_norm: { module: "group.{floor(g / inner_group_num)}.albert_layers.{g % inner_group_num}.full_layer_layer_norm" }
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
  outputs.choice.transform: { linear: pooler }

duplicates:
  cls.predictions.decoder.weight: null
  cls.predictions.bias: null
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
      sop_logits: { from: sop, at: 0 }
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { d: = embedding_size } }
  ForNextSentencePrediction: null
  LMHeadModel: null
`,
  },
  {
    family: "audio-spectrogram-transformer",
    modelTypes: ["audio-spectrogram-transformer"],
    file: "families/audio-spectrogram-transformer.yaml",
    tree: `[192,1625,1,[["family",192,6,[200,29,"audio-spectrogram-transformer"]],["extends",230,7,[239,4,"deit"]],["model_type",244,10,[256,29,"audio-spectrogram-transformer"]],["class",286,5,[293,3,"AST"]],["default",297,7,[306,22,"ForAudioClassification"]],["config",330,6,[340,181,1,[["image_size",340,10,[352,4,null]],["num_channels",359,12,[373,4,null]],["patch_size",380,10,[392,2,16]],["pooler_output_size",397,18,[417,4,null]],["pooler_act",424,10,[436,4,null]],["frequency_stride",443,16,[461,2,10]],["time_stride",466,11,[479,2,10]],["max_length",484,10,[496,4,1024]],["num_mel_bins",503,12,[517,3,128]]]]],["let",522,3,[527,97,1,[["patch",529,5,[536,4,null]],["height",542,6,[550,4,null]],["width",556,5,[563,4,null]],["own",569,3,[574,4,null]],["resized",580,7,[589,4,null]],["side",595,4,[601,4,null]],["antialias",607,9,[618,4,null]]]]],["spec",626,4,[634,239,1,[["input",634,5,[645,228,1,[["patches",645,7,[660,213,1,[["size",660,4,[666,30,"= [num_mel_bins, max_length]"]],["stride",703,6,[711,92,"= if frequency_stride == time_stride then time_stride else [frequency_stride, time_stride]"]],["channels",810,8,[820,4,null]],["interpolate",831,11,[844,4,null]],["spectrogram",855,11,[868,4,true]]]]]]]]]]],["inputs",874,6,[884,47,1,[["pixel_values",884,12,[898,4,null]],["input_values",905,12,[919,11,"spectrogram"]]]]],["names",932,5,[941,53,0,[[943,50,1,[["prefix",945,6,[953,30,"audio_spectrogram_transformer."]],["to",985,2,[989,2,""]]]]]]],["weights",995,7,[1006,434,1,[["embedding.patches.weight",1006,24,[1032,164,1,[["from",1034,4,[1040,45,"embeddings.patch_embeddings.projection.weight"]],["shape",1087,5,[1094,46,0,[[1095,13,"= hidden_size"],[1110,1,1],[1113,12,"= patch_size"],[1127,12,"= patch_size"]]]],["steps",1142,5,[1149,45,0,[[1150,32,1,[["reshape",1152,7,[1161,19,0,[[1162,13,"= hidden_size"],[1177,2,-1]]]]]],[1184,9,"transpose"]]]]]]],["outputs.cls.norm",1199,16,[1217,32,1,[["module",1219,6,[1227,20,"classifier.layernorm"]]]]],["outputs.cls.project",1252,19,[1273,28,1,[["linear",1275,6,[1283,16,"classifier.dense"]]]]],["outputs.dist.project",1304,20,[1326,4,null]],["outputs.pooled.transform",1333,24,[1359,4,null]],["outputs.picture.project.weight",1366,30,[1398,4,null]],["outputs.picture.project.bias",1405,28,[1435,4,null]]]]],["classes",1441,7,[1452,365,1,[["ForMaskedImageModeling",1452,22,[1476,4,null]],["ForImageClassification",1483,22,[1507,4,null]],["ForImageClassificationWithTeacher",1514,33,[1549,4,null]],["Model",1556,5,[1567,89,1,[["spec",1567,4,[1579,77,1,[["outputs",1579,7,[1596,60,1,[["pooled",1596,6,[1604,51,1,[["$when",1606,5,[1613,4,true]],["pool",1619,4,[1625,11,0,[[1626,3,"cls"],[1631,4,"dist"]]]],["transform",1638,9,[1649,4,null]]]]]]]]]]]]]],["ForAudioClassification",1658,22,[1686,131,1,[["spec",1686,4,[1698,88,1,[["outputs",1698,7,[1715,71,1,[["cls",1715,3,[1720,65,1,[["pool",1722,4,[1728,11,0,[[1729,3,"cls"],[1734,4,"dist"]]]],["norm",1741,4,[1747,4,true]],["project",1753,7,[1762,21,"= unless(labels, 0)"]]]]]]]]]]],["results",1790,7,[1805,12,1,[["logits",1805,6,[1813,3,"cls"]]]]]]]]]]]]]`,
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
  outputs.picture.project.weight: null
  outputs.picture.project.bias: null

classes:
  ForMaskedImageModeling: null
  ForImageClassification: null
  ForImageClassificationWithTeacher: null
  Model:
    spec:
      outputs:
        pooled: { $when: true, pool: [cls, dist], transform: null }
  ForAudioClassification:
    spec:
      outputs:
        cls: { pool: [cls, dist], norm: true, project: "= unless(labels, 0)" }
    results:
      logits: cls
`,
  },
  {
    family: "bart",
    modelTypes: ["bart"],
    file: "families/bart.yaml",
    tree: `[179,10078,1,[["family",179,6,[187,4,"bart"]],["extends",192,7,[201,6,"common"]],["model_type",208,10,[220,4,"bart"]],["class",225,5,[232,4,"Bart"]],["default",237,7,[246,5,"Model"]],["config",253,6,[263,1499,1,[["vocab_size",263,10,[275,5,50265]],["max_position_embeddings",283,23,[308,4,1024]],["d_model",315,7,[324,4,1024]],["encoder_layers",331,14,[347,2,12]],["encoder_ffn_dim",352,15,[369,4,4096]],["encoder_attention_heads",376,23,[401,2,16]],["decoder_layers",406,14,[422,2,12]],["decoder_ffn_dim",427,15,[444,4,4096]],["decoder_attention_heads",451,23,[476,2,16]],["activation_function",481,19,[502,34,1,[["default",504,7,[513,4,"gelu"]],["map",519,3,[524,10,"activation"]]]]],["dropout",539,7,[548,30,1,[["type",550,4,[556,6,"number"]],["default",564,7,[573,3,0.1]]]]],["attention_dropout",581,17,[600,28,1,[["type",602,4,[608,6,"number"]],["default",616,7,[625,1,0]]]]],["activation_dropout",631,18,[651,28,1,[["type",653,4,[659,6,"number"]],["default",667,7,[676,1,0]]]]],["scale_embedding",682,15,[699,5,false]],["tie_word_embeddings",707,19,[728,4,true]],["bos_token_id",735,12,[749,25,1,[["type",751,4,[757,3,"any"]],["default",762,7,[771,1,0]]]]],["eos_token_id",777,12,[791,25,1,[["type",793,4,[799,3,"any"]],["default",804,7,[813,1,2]]]]],["pad_token_id",819,12,[833,45,1,[["type",835,4,[841,7,"integer"]],["default",850,7,[859,1,1]],["nullable",862,8,[872,4,true]]]]],["decoder_start_token_id",881,22,[905,45,1,[["type",907,4,[913,7,"integer"]],["default",922,7,[931,1,2]],["nullable",934,8,[944,4,true]]]]],["is_encoder_decoder",953,18,[973,4,true]],["is_decoder",1023,10,[1035,45,1,[["default",1037,7,[1046,5,false]],["only",1053,4,[1059,4,null]],["because",1065,7,[1074,4,null]]]]],["normalize_before",1134,16,[1152,79,1,[["default",1154,7,[1163,5,false]],["only",1170,4,[1176,7,0,[[1177,5,false]]]],["because",1185,7,[1194,35,"the class norms after each sublayer"]]]]],["normalize_embedding",1234,19,[1255,72,1,[["default",1257,7,[1266,4,true]],["only",1272,4,[1278,6,0,[[1279,4,true]]]],["because",1286,7,[1295,30,"the class norms its embeddings"]]]]],["add_final_layer_norm",1330,20,[1352,71,1,[["default",1354,7,[1363,5,false]],["only",1370,4,[1376,7,0,[[1377,5,false]]]],["because",1385,7,[1394,27,"the class has no final norm"]]]]],["static_position_embeddings",1426,26,[1454,81,1,[["default",1456,7,[1465,5,false]],["only",1472,4,[1478,7,0,[[1479,5,false]]]],["because",1487,7,[1496,37,"the class has learned positions alone"]]]]],["extra_pos_embeddings",1538,20,[1560,93,1,[["type",1562,4,[1568,7,"integer"]],["only",1577,4,[1583,9,0,[[1584,4,null],[1590,1,2]]]],["because",1594,7,[1603,48,"the class has two rows before its first position"]]]]],["add_bias_logits",1656,15,[1673,88,1,[["type",1675,4,[1681,7,"boolean"]],["only",1690,4,[1696,13,0,[[1697,4,null],[1703,5,false]]]],["because",1711,7,[1720,39,"the class always adds final_logits_bias"]]]]]]]],["ignore",1763,6,[1773,326,1,[["training alone",1773,14,[1789,85,0,[[1790,17,"encoder_layerdrop"],[1809,17,"decoder_layerdrop"],[1828,8,"init_std"],[1838,18,"classifier_dropout"],[1858,15,"classif_dropout"]]]],["another name of encoder_layers",1877,30,[1909,19,0,[[1910,17,"num_hidden_layers"]]]],["of older files, read by no class",1931,32,[1965,133,0,[[1966,22,"gradient_checkpointing"],[1990,9,"save_step"],[2001,16,"extra_layer_norm"],[2019,31,"force_bos_token_to_be_generated"],[2052,26,"do_blenderbot_90_layernorm"],[2080,17,"layernorm_variant"]]]]]]],["let",2100,3,[2107,442,1,[["labels",2107,6,[2115,66,"= if id2label == null then num_labels ?? 3 else length(id2label)"]],["scale",2184,5,[2191,42,"= if scale_embedding then 'sqrt' else null"]],["encoder_path",2323,12,[2337,8,"encoder."]],["decoder_path",2348,12,[2362,8,"decoder."]],["apart",2432,5,[2439,109,"= not tie_word_embeddings and stored('encoder.embed_tokens.weight') and stored('decoder.embed_tokens.weight')"]]]]],["indices",2550,7,[2559,40,1,[["i",2561,1,[2564,14,"encoder_layers"]],["j",2580,1,[2583,14,"decoder_layers"]]]]],["spec",2601,4,[2609,1409,1,[["type",2609,4,[2615,15,"encoder-decoder"]],["context",2633,7,[2642,25,"= max_position_embeddings"]],["d_model",2670,7,[2679,9,"= d_model"]],["layers",2691,6,[2699,38,"= same(encoder_layers, decoder_layers)"]],["input",2740,5,[2751,124,1,[["tokens",2751,6,[2759,115,1,[["vocab",2761,5,[2768,12,"= vocab_size"]],["shared",2782,6,[2790,11,"= not apart"]],["scale",2803,5,[2810,7,"= scale"]],["norm",2819,4,[2825,4,true]],["pad",2831,3,[2836,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",2877,8,[2891,23,1,[["learned",2891,7,[2900,13,1,[["offset",2902,6,[2910,1,2]]]]]]]],["attention",2916,9,[2931,64,1,[["heads",2931,5,[2938,56,"= same(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",2997,3,[3006,78,1,[["d_ff",3006,4,[3012,40,"= same(encoder_ffn_dim, decoder_ffn_dim)"]],["act",3057,3,[3062,21,"= activation_function"]]]]],["norm",3137,4,[3143,41,1,[["kind",3145,4,[3151,5,"layer"]],["eps",3158,3,[3163,6,0.00001]],["place",3171,5,[3178,4,"post"]]]]],["dropout",3187,7,[3200,152,1,[["hidden",3200,6,[3208,20,"= unless(dropout, 0)"]],["embedding",3233,9,[3244,20,"= unless(dropout, 0)"]],["attention",3269,9,[3280,30,"= unless(attention_dropout, 0)"]],["ffn",3315,3,[3320,31,"= unless(activation_dropout, 0)"]]]]],["encoder",3354,7,[3367,200,1,[["layers",3367,6,[3375,40,"= unless(encoder_layers, decoder_layers)"]],["attention",3420,9,[3431,71,1,[["heads",3433,5,[3440,60,"= unless(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",3507,3,[3512,54,1,[["d_ff",3514,4,[3520,44,"= unless(encoder_ffn_dim, decoder_ffn_dim)"]]]]]]]],["decoder",3569,7,[3582,200,1,[["layers",3582,6,[3590,40,"= unless(decoder_layers, encoder_layers)"]],["attention",3635,9,[3646,71,1,[["heads",3648,5,[3655,60,"= unless(decoder_attention_heads, encoder_attention_heads)"]]]]],["ffn",3722,3,[3727,54,1,[["d_ff",3729,4,[3735,44,"= unless(decoder_ffn_dim, encoder_ffn_dim)"]]]]]]]],["special",3784,7,[3797,221,1,[["bos",3797,3,[3802,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",3848,3,[3853,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",3899,3,[3904,34,"= inside(pad_token_id, vocab_size)"]],["start",3943,5,[3950,67,"= inside(decoder_start_token_id ?? first(bos_token_id), vocab_size)"]]]]]]]],["inputs",4019,6,[4029,181,1,[["input_ids",4029,9,[4040,6,"tokens"]],["attention_mask",4049,14,[4065,14,"attention_mask"]],["decoder_input_ids",4082,17,[4101,14,"decoder_tokens"]],["decoder_attention_mask",4118,22,[4142,22,"decoder_attention_mask"]],["decoder_position_ids",4167,20,[4189,20,"decoder_position_ids"]]]]],["derived",4211,7,[4222,70,1,[["decoder_input_ids",4222,17,[4241,50,1,[["shift",4243,5,[4250,24,"= decoder_start_token_id"]],["of",4276,2,[4280,9,"input_ids"]]]]]]]],["results",4293,7,[4304,354,1,[["encoder_hidden_states.{i}",4304,25,[4331,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{encoder_layers}",4359,38,[4399,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",4427,25,[4454,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{decoder_layers}",4482,38,[4522,25,"decoder_last_hidden_state"]],["encoder_last_hidden_state",4550,25,[4577,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",4605,25,[4632,25,"decoder_last_hidden_state"]]]]],["names",4659,5,[4668,29,0,[[4670,26,1,[["prefix",4672,6,[4680,6,"model."]],["to",4688,2,[4692,2,""]]]]]]],["weights",4698,7,[4709,2903,1,[["embedding.tokens",4709,16,[4727,126,0,[[4728,13,"shared.weight"],[4743,27,"encoder.embed_tokens.weight"],[4772,27,"decoder.embed_tokens.weight"],[4801,51,1,[["from",4803,4,[4809,14,"lm_head.weight"]],["when",4825,4,[4831,19,"tie_word_embeddings"]]]]]]],["encoder.embedding.tokens",4856,24,[4882,27,"encoder.embed_tokens.weight"]],["decoder.embedding.tokens",4912,24,[4938,27,"decoder.embed_tokens.weight"]],["encoder.embedding.positions",4968,27,[4997,30,"encoder.embed_positions.weight"]],["encoder.embedding.norm",5030,22,[5054,39,1,[["module",5056,6,[5064,27,"encoder.layernorm_embedding"]]]]],["{decoder_path}embedding.positions",5096,35,[5133,30,"decoder.embed_positions.weight"]],["{decoder_path}embedding.norm",5166,30,[5198,39,1,[["module",5200,6,[5208,27,"decoder.layernorm_embedding"]]]]],["{encoder_path}layers.{i}.attention.query",5240,42,[5284,49,1,[["linear",5286,6,[5294,37,"encoder.layers.{i}.self_attn.q_proj"]]]]],["{encoder_path}layers.{i}.attention.key",5336,40,[5378,49,1,[["linear",5380,6,[5388,37,"encoder.layers.{i}.self_attn.k_proj"]]]]],["{encoder_path}layers.{i}.attention.value",5430,42,[5474,49,1,[["linear",5476,6,[5484,37,"encoder.layers.{i}.self_attn.v_proj"]]]]],["{encoder_path}layers.{i}.attention.output",5526,43,[5571,51,1,[["linear",5573,6,[5581,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["{encoder_path}layers.{i}.attention_norm",5625,41,[5668,53,1,[["module",5670,6,[5678,41,"encoder.layers.{i}.self_attn_layer_norm"]]]]],["{encoder_path}layers.{i}.ffn.up",5724,33,[5759,36,1,[["linear",5761,6,[5769,24,"encoder.layers.{i}.fc1"]]]]],["{encoder_path}layers.{i}.ffn.down",5798,35,[5835,36,1,[["linear",5837,6,[5845,24,"encoder.layers.{i}.fc2"]]]]],["{encoder_path}layers.{i}.ffn_norm",5874,35,[5911,49,1,[["module",5913,6,[5921,37,"encoder.layers.{i}.final_layer_norm"]]]]],["{encoder_path}norm",5963,20,[5985,30,1,[["module",5987,6,[5995,18,"encoder.layer_norm"]]]]],["{decoder_path}layers.{j}.attention.query",6018,42,[6062,49,1,[["linear",6064,6,[6072,37,"decoder.layers.{j}.self_attn.q_proj"]]]]],["{decoder_path}layers.{j}.attention.key",6114,40,[6156,49,1,[["linear",6158,6,[6166,37,"decoder.layers.{j}.self_attn.k_proj"]]]]],["{decoder_path}layers.{j}.attention.value",6208,42,[6252,49,1,[["linear",6254,6,[6262,37,"decoder.layers.{j}.self_attn.v_proj"]]]]],["{decoder_path}layers.{j}.attention.output",6304,43,[6349,51,1,[["linear",6351,6,[6359,39,"decoder.layers.{j}.self_attn.out_proj"]]]]],["{decoder_path}layers.{j}.attention_norm",6403,41,[6446,53,1,[["module",6448,6,[6456,41,"decoder.layers.{j}.self_attn_layer_norm"]]]]],["{decoder_path}layers.{j}.cross.query",6502,38,[6542,52,1,[["linear",6544,6,[6552,40,"decoder.layers.{j}.encoder_attn.q_proj"]]]]],["{decoder_path}layers.{j}.cross.key",6597,36,[6635,52,1,[["linear",6637,6,[6645,40,"decoder.layers.{j}.encoder_attn.k_proj"]]]]],["{decoder_path}layers.{j}.cross.value",6690,38,[6730,52,1,[["linear",6732,6,[6740,40,"decoder.layers.{j}.encoder_attn.v_proj"]]]]],["{decoder_path}layers.{j}.cross.output",6785,39,[6826,54,1,[["linear",6828,6,[6836,42,"decoder.layers.{j}.encoder_attn.out_proj"]]]]],["{decoder_path}layers.{j}.cross_norm",6883,37,[6922,56,1,[["module",6924,6,[6932,44,"decoder.layers.{j}.encoder_attn_layer_norm"]]]]],["{decoder_path}layers.{j}.ffn.up",6981,33,[7016,36,1,[["linear",7018,6,[7026,24,"decoder.layers.{j}.fc1"]]]]],["{decoder_path}layers.{j}.ffn.down",7055,35,[7092,36,1,[["linear",7094,6,[7102,24,"decoder.layers.{j}.fc2"]]]]],["{decoder_path}layers.{j}.ffn_norm",7131,35,[7168,49,1,[["module",7170,6,[7178,37,"decoder.layers.{j}.final_layer_norm"]]]]],["{decoder_path}norm",7220,20,[7242,30,1,[["module",7244,6,[7252,18,"decoder.layer_norm"]]]]],["outputs.lm.project.weight",7275,25,[7302,44,1,[["from",7304,4,[7310,14,"lm_head.weight"]],["steps",7326,5,[7333,11,0,[[7334,9,"transpose"]]]]]]],["outputs.lm.project.bias",7349,23,[7374,63,1,[["from",7376,4,[7382,17,"final_logits_bias"]],["steps",7401,5,[7408,16,0,[[7409,14,1,[["squeeze",7411,7,[7420,1,0]]]]]]],["absent",7426,6,[7434,1,0]]]]],["outputs.cls.transform",7440,21,[7463,37,1,[["linear",7465,6,[7473,25,"classification_head.dense"]]]]],["outputs.cls.project",7503,19,[7524,40,1,[["linear",7526,6,[7534,28,"classification_head.out_proj"]]]]],["outputs.span.project",7567,20,[7589,22,1,[["linear",7591,6,[7599,10,"qa_outputs"]]]]]]]],["duplicates",7613,10,[7627,280,1,[["encoder.embed_tokens.weight",7627,27,[7656,38,1,[["of",7658,2,[7662,13,"shared.weight"]],["when",7677,4,[7683,9,"not apart"]]]]],["decoder.embed_tokens.weight",7697,27,[7726,38,1,[["of",7728,2,[7732,13,"shared.weight"]],["when",7747,4,[7753,9,"not apart"]]]]],["lm_head.weight",7767,14,[7787,120,0,[[7789,48,1,[["of",7791,2,[7795,13,"shared.weight"]],["when",7810,4,[7816,19,"tie_word_embeddings"]]]],[7844,62,1,[["of",7846,2,[7850,27,"decoder.embed_tokens.weight"]],["when",7879,4,[7885,19,"tie_word_embeddings"]]]]]]]]]],["buffers",7908,7,[7917,34,0,[[7918,15,"encoder.version"],[7935,15,"decoder.version"]]]],["classes",7953,7,[7964,2293,1,[["Model",7964,5,[7975,41,1,[["results",7975,7,[7990,26,1,[["last_hidden_state",7990,17,[8009,6,"hidden"]]]]]]]],["ForConditionalGeneration",8018,24,[8048,124,1,[["spec",8048,4,[8060,82,1,[["outputs",8060,7,[8077,65,1,[["lm",8077,2,[8081,60,1,[["tied",8083,4,[8089,38,"= unless(tie_word_embeddings, false)"]],["bias",8129,4,[8135,4,true]]]]]]]]]]],["results",8146,7,[8161,11,1,[["logits",8161,6,[8169,2,"lm"]]]]]]]],["ForSequenceClassification",8271,25,[8302,346,1,[["require",8302,7,[8317,111,1,[["an end token",8317,12,[8331,96,1,[["that",8333,4,[8339,27,"first(eos_token_id) != null"]],["key",8368,3,[8373,12,"eos_token_id"]],["because",8387,7,[8396,29,"the row is read where it ends"]]]]]]]],["spec",8432,4,[8444,82,1,[["outputs",8444,7,[8461,65,1,[["cls",8461,3,[8466,59,1,[["pool",8468,4,[8474,4,"last"]],["transform",8480,9,[8491,13,1,[["act",8493,3,[8498,4,"tanh"]]]]],["project",8506,7,[8515,8,"= labels"]]]]]]]]]]],["derived",8530,7,[8545,72,1,[["decoder_attention_mask",8545,22,[8569,47,1,[["until",8571,5,[8578,21,"= first(eos_token_id)"]],["of",8601,2,[8605,9,"input_ids"]]]]]]]],["results",8621,7,[8636,12,1,[["logits",8636,6,[8644,3,"cls"]]]]]]]],["ForQuestionAnswering",8650,20,[8676,279,1,[["require",8676,7,[8691,107,1,[["two labels",8691,10,[8703,94,1,[["that",8705,4,[8711,11,"labels == 2"]],["key",8724,3,[8729,8,"id2label"]],["because",8739,7,[8748,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",8802,4,[8814,38,1,[["outputs",8814,7,[8831,21,1,[["span",8831,4,[8837,14,1,[["project",8839,7,[8848,1,2]]]]]]]]]]],["results",8856,7,[8871,84,1,[["start_logits",8871,12,[8885,25,1,[["from",8887,4,[8893,4,"span"]],["column",8899,6,[8907,1,0]]]]],["end_logits",8917,10,[8929,25,1,[["from",8931,4,[8937,4,"span"]],["column",8943,6,[8951,1,1]]]]]]]]]]],["ForCausalLM",9017,11,[9034,1223,1,[["let",9034,3,[9039,20,1,[["decoder_path",9041,12,[9055,2,""]]]]],["spec",9064,4,[9076,310,1,[["type",9076,4,[9082,7,"decoder"]],["layers",9096,6,[9104,16,"= decoder_layers"]],["input",9127,5,[9134,28,1,[["tokens",9136,6,[9144,16,1,[["shared",9146,6,[9154,4,null]]]]]]]],["attention",9169,9,[9180,36,1,[["heads",9182,5,[9189,25,"= decoder_attention_heads"]]]]],["ffn",9223,3,[9228,27,1,[["d_ff",9230,4,[9236,17,"= decoder_ffn_dim"]]]]],["encoder",9262,7,[9271,4,null]],["decoder",9282,7,[9291,4,null]],["special",9302,7,[9311,15,1,[["start",9313,5,[9320,4,null]]]]],["outputs",9333,7,[9350,36,1,[["lm",9350,2,[9354,31,1,[["tied",9356,4,[9362,21,"= tie_word_embeddings"]]]]]]]]]]],["inputs",9390,6,[9398,85,1,[["decoder_input_ids",9400,17,[9419,4,null]],["decoder_attention_mask",9425,22,[9449,4,null]],["decoder_position_ids",9455,20,[9477,4,null]]]]],["derived",9488,7,[9497,27,1,[["decoder_input_ids",9499,17,[9518,4,null]]]]],["results",9529,7,[9544,364,1,[["encoder_hidden_states.{i}",9544,25,[9571,4,null]],["encoder_hidden_states.{encoder_layers}",9582,38,[9622,4,null]],["decoder_hidden_states.{j}",9633,25,[9660,4,null]],["decoder_hidden_states.{decoder_layers}",9671,38,[9711,4,null]],["encoder_last_hidden_state",9722,25,[9749,4,null]],["decoder_last_hidden_state",9760,25,[9787,4,null]],["hidden_states.{j}",9798,17,[9817,17,"hidden_states.{j}"]],["hidden_states.{decoder_layers}",9841,30,[9873,17,"last_hidden_state"]],["logits",9897,6,[9905,2,"lm"]]]]],["buffers",9963,7,[9972,149,0,[[9973,15,"encoder.version"],[9990,15,"decoder.version"],[10007,12,"encoder.**"],[10021,34,"decoder.layers.*.encoder_attn.**"],[10057,44,"decoder.layers.*.encoder_attn_layer_norm.*"],[10103,17,"final_logits_bias"]]]],["weights",10126,7,[10141,116,1,[["embedding.tokens",10141,16,[10159,97,0,[[10160,27,"decoder.embed_tokens.weight"],[10189,13,"shared.weight"],[10204,51,1,[["from",10206,4,[10212,14,"lm_head.weight"]],["when",10228,4,[10234,19,"tie_word_embeddings"]]]]]]]]]]]]]]]]]]`,
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
  # What parameters of a stack begin with; nothing where a class has that stack alone.
  encoder_path: encoder.
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
    start: = inside(decoder_start_token_id ?? first(bos_token_id), vocab_size)

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
  "{encoder_path}layers.{i}.attention.query": { linear: "encoder.layers.{i}.self_attn.q_proj" }
  "{encoder_path}layers.{i}.attention.key": { linear: "encoder.layers.{i}.self_attn.k_proj" }
  "{encoder_path}layers.{i}.attention.value": { linear: "encoder.layers.{i}.self_attn.v_proj" }
  "{encoder_path}layers.{i}.attention.output": { linear: "encoder.layers.{i}.self_attn.out_proj" }
  "{encoder_path}layers.{i}.attention_norm": { module: "encoder.layers.{i}.self_attn_layer_norm" }
  "{encoder_path}layers.{i}.ffn.up": { linear: "encoder.layers.{i}.fc1" }
  "{encoder_path}layers.{i}.ffn.down": { linear: "encoder.layers.{i}.fc2" }
  "{encoder_path}layers.{i}.ffn_norm": { module: "encoder.layers.{i}.final_layer_norm" }
  "{encoder_path}norm": { module: encoder.layer_norm }
  "{decoder_path}layers.{j}.attention.query": { linear: "decoder.layers.{j}.self_attn.q_proj" }
  "{decoder_path}layers.{j}.attention.key": { linear: "decoder.layers.{j}.self_attn.k_proj" }
  "{decoder_path}layers.{j}.attention.value": { linear: "decoder.layers.{j}.self_attn.v_proj" }
  "{decoder_path}layers.{j}.attention.output": { linear: "decoder.layers.{j}.self_attn.out_proj" }
  "{decoder_path}layers.{j}.attention_norm": { module: "decoder.layers.{j}.self_attn_layer_norm" }
  "{decoder_path}layers.{j}.cross.query": { linear: "decoder.layers.{j}.encoder_attn.q_proj" }
  "{decoder_path}layers.{j}.cross.key": { linear: "decoder.layers.{j}.encoder_attn.k_proj" }
  "{decoder_path}layers.{j}.cross.value": { linear: "decoder.layers.{j}.encoder_attn.v_proj" }
  "{decoder_path}layers.{j}.cross.output": { linear: "decoder.layers.{j}.encoder_attn.out_proj" }
  "{decoder_path}layers.{j}.cross_norm": { module: "decoder.layers.{j}.encoder_attn_layer_norm" }
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
    inputs: { decoder_input_ids: null, decoder_attention_mask: null, decoder_position_ids: null }
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
    tree: `[177,11554,1,[["family",177,6,[185,4,"beit"]],["extends",190,7,[199,8,"pictures"]],["model_type",208,10,[220,4,"beit"]],["class",225,5,[232,4,"Beit"]],["default",237,7,[246,5,"Model"]],["config",253,6,[263,744,1,[["vocab_size",263,10,[275,4,8192]],["hidden_size",282,11,[295,3,768]],["num_hidden_layers",301,17,[320,2,12]],["num_attention_heads",325,19,[346,2,12]],["intermediate_size",351,17,[370,4,3072]],["hidden_act",377,10,[389,34,1,[["default",391,7,[400,4,"gelu"]],["map",406,3,[411,10,"activation"]]]]],["hidden_dropout_prob",426,19,[447,28,1,[["type",449,4,[455,6,"number"]],["default",463,7,[472,1,0]]]]],["attention_probs_dropout_prob",478,28,[508,28,1,[["type",510,4,[516,6,"number"]],["default",524,7,[533,1,0]]]]],["drop_path_rate",539,14,[555,30,1,[["type",557,4,[563,6,"number"]],["default",571,7,[580,3,0.1]]]]],["layer_norm_eps",588,14,[604,34,1,[["type",606,4,[612,6,"number"]],["default",620,7,[629,7,1e-12]]]]],["use_mask_token",641,14,[657,5,false]],["use_absolute_position_embeddings",665,32,[699,5,false]],["use_relative_position_bias",707,26,[735,5,false]],["use_shared_relative_position_bias",743,33,[778,5,false]],["layer_scale_init_value",786,22,[810,30,1,[["type",812,4,[818,6,"number"]],["default",826,7,[835,3,0.1]]]]],["use_mean_pooling",843,16,[861,4,true]],["pool_scales",868,11,[881,25,1,[["default",883,7,[892,12,0,[[893,1,1],[896,1,2],[899,1,3],[902,1,6]]]]]]],["segmentation_indices",909,20,[931,28,1,[["type",933,4,[939,3,"any"]],["default",944,7,[953,4,null]]]]],["reshape_hidden_states",962,21,[985,4,true]],["add_fpn",992,7,[1001,5,false]]]]],["ignore",1008,6,[1018,339,1,[["training alone, a loss and a head for it",1018,40,[1060,136,0,[[1061,18,"use_auxiliary_head"],[1081,21,"auxiliary_loss_weight"],[1104,18,"auxiliary_channels"],[1124,19,"auxiliary_num_convs"],[1145,22,"auxiliary_concat_input"],[1169,26,"semantic_loss_ignore_index"]]]],["names of hidden states",1199,22,[1223,13,0,[[1224,11,"stage_names"]]]],["without a head that could be tied",1239,33,[1274,21,0,[[1275,19,"tie_word_embeddings"]]]],["of text models",1298,14,[1314,42,0,[[1315,12,"bos_token_id"],[1329,12,"eos_token_id"],[1343,12,"pad_token_id"]]]]]]],["require",1358,7,[1369,189,1,[["square patches",1369,14,[1385,172,1,[["that",1387,4,[1393,95,"not isList(patch_size) or not (use_relative_position_bias or use_shared_relative_position_bias)"]],["key",1490,3,[1495,10,"patch_size"]],["because",1507,7,[1516,39,"relative positions count square patches"]]]]]]]],["indices",1559,7,[1568,24,1,[["i",1570,1,[1573,17,"num_hidden_layers"]]]]],["let",1594,3,[1700,376,1,[["window",1700,6,[1708,56,"= [floor(own[1] / patch[1]), floor(own[0] / patch[0])]"]],["seen",1767,4,[1773,55,"= [floor(height / patch[0]), floor(width / patch[1])]"]],["chosen",1831,6,[1839,71,"= out_indices ?? segmentation_indices ?? named ?? [num_hidden_layers]"]],["states",1996,6,[2004,71,"= [(j + num_hidden_layers) % (num_hidden_layers + 1) for j in chosen]"]]]]],["backwards",2077,9,[2090,81,1,[["states",2090,6,[2098,72,1,[["out_indices",2100,11,[2113,55,"= [(j + 1) % (num_hidden_layers + 1) for j in states]"]]]]]]]],["spec",2172,4,[2180,1098,1,[["d_model",2180,7,[2189,13,"= hidden_size"]],["layers",2205,6,[2213,19,"= num_hidden_layers"]],["input",2235,5,[2246,197,1,[["patches",2246,7,[2261,182,1,[["prefix",2261,6,[2269,5,0,[[2270,3,"cls"]]]],["mask",2281,4,[2287,59,"= if given('bool_masked_pos') == null then null else true"]],["interpolate",2353,11,[2366,76,1,[["$when",2368,5,[2375,65,"(resized or height != width) and use_absolute_position_embeddings"]]]]]]]]]]],["position",2445,8,[2459,323,1,[["$first",2459,6,[2473,309,0,[[2475,294,1,[["learned",2475,7,[2484,54,1,[["$when",2486,5,[2493,32,"use_absolute_position_embeddings"]],["offset",2527,6,[2535,1,0]]]]],["window_bias",2547,11,[2570,199,1,[["$when",2570,5,[2577,63,"use_relative_position_bias or use_shared_relative_position_bias"]],["shared",2651,6,[2659,70,"= use_shared_relative_position_bias and not use_relative_position_bias"]],["grid",2740,4,[2746,22,"= unless(window, seen)"]]]]]]],[2777,4,"none"]]]]]]],["attention",2784,9,[2795,49,1,[["heads",2797,5,[2804,21,"= num_attention_heads"]],["bias",2827,4,[2833,9,0,[[2834,1,"q"],[2837,1,"v"],[2840,1,"o"]]]]]]],["ffn",2847,3,[2852,48,1,[["d_ff",2854,4,[2860,19,"= intermediate_size"]],["act",2881,3,[2886,12,"= hidden_act"]]]]],["norm",2903,4,[2909,103,1,[["kind",2911,4,[2917,5,"layer"]],["eps",2924,3,[2929,16,"= layer_norm_eps"]],["place",2947,5,[2954,3,"pre"]],["final",2959,5,[2966,44,"= if use_mean_pooling then false else null"]]]]],["residual",3015,8,[3025,53,1,[["$when",3027,5,[3034,26,"layer_scale_init_value > 0"]],["scale",3062,5,[3069,7,"learned"]]]]],["dropout",3081,7,[3094,184,1,[["hidden",3094,6,[3102,32,"= unless(hidden_dropout_prob, 0)"]],["embedding",3139,9,[3150,32,"= unless(hidden_dropout_prob, 0)"]],["attention",3187,9,[3198,41,"= unless(attention_probs_dropout_prob, 0)"]],["path",3244,4,[3250,27,"= unless(drop_path_rate, 0)"]]]]]]]],["results",3279,7,[3290,108,1,[["hidden_states.{i}",3290,17,[3309,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",3329,33,[3364,33,"hidden_states.{num_hidden_layers}"]]]]],["names",3399,5,[3408,28,0,[[3410,25,1,[["prefix",3412,6,[3420,5,"beit."]],["to",3427,2,[3431,2,""]]]]]]],["weights",3437,7,[3448,2046,1,[["embedding.mask",3448,14,[3464,56,1,[["from",3466,4,[3472,21,"embeddings.mask_token"]],["steps",3495,5,[3502,16,0,[[3503,14,1,[["squeeze",3505,7,[3514,1,0]]]]]]]]]],["embedding.prefix",3523,16,[3541,55,1,[["from",3543,4,[3549,20,"embeddings.cls_token"]],["steps",3571,5,[3578,16,0,[[3579,14,1,[["squeeze",3581,7,[3590,1,0]]]]]]]]]],["embedding.positions",3599,19,[3620,65,1,[["from",3622,4,[3628,30,"embeddings.position_embeddings"]],["steps",3660,5,[3667,16,0,[[3668,14,1,[["squeeze",3670,7,[3679,1,0]]]]]]]]]],["embedding.patches.weight",3688,24,[3714,177,1,[["from",3716,4,[3722,45,"embeddings.patch_embeddings.projection.weight"]],["shape",3769,5,[3776,59,0,[[3777,13,"= hidden_size"],[3792,14,"= num_channels"],[3808,12,"= patch[0]"],[3822,12,"= patch[1]"]]]],["steps",3837,5,[3844,45,0,[[3845,32,1,[["reshape",3847,7,[3856,19,0,[[3857,13,"= hidden_size"],[3872,2,-1]]]]]],[3879,9,"transpose"]]]]]]],["embedding.patches.bias",3894,22,[3918,43,"embeddings.patch_embeddings.projection.bias"]],["window_bias",3964,11,[3977,59,"encoder.relative_position_bias.relative_position_bias_table"]],["layers.{i}.attention.window_bias",4123,32,[4161,320,0,[[4163,219,1,[["from",4165,4,[4171,154,0,[[4172,91,"encoder.layer.{i}.attention.attention.relative_position_bias.relative_position_bias_table"],[4265,59,"encoder.relative_position_bias.relative_position_bias_table"]]]],["when",4327,4,[4333,33,"use_shared_relative_position_bias"]],["combine",4368,7,[4377,3,"sum"]]]],[4389,91,"encoder.layer.{i}.attention.attention.relative_position_bias.relative_position_bias_table"]]]],["layers.{i}.attention.query",4483,26,[4511,57,1,[["linear",4513,6,[4521,45,"encoder.layer.{i}.attention.attention.query"]]]]],["layers.{i}.attention.key",4571,24,[4597,55,1,[["linear",4599,6,[4607,43,"encoder.layer.{i}.attention.attention.key"]]]]],["layers.{i}.attention.value",4655,26,[4683,57,1,[["linear",4685,6,[4693,45,"encoder.layer.{i}.attention.attention.value"]]]]],["layers.{i}.attention.output",4743,27,[4772,54,1,[["linear",4774,6,[4782,42,"encoder.layer.{i}.attention.output.dense"]]]]],["layers.{i}.attention_norm",4829,25,[4856,48,1,[["module",4858,6,[4866,36,"encoder.layer.{i}.layernorm_before"]]]]],["layers.{i}.attention_scale",4907,26,[4935,28,"encoder.layer.{i}.lambda_1"]],["layers.{i}.ffn.up",4966,17,[4985,50,1,[["linear",4987,6,[4995,38,"encoder.layer.{i}.intermediate.dense"]]]]],["layers.{i}.ffn.down",5038,19,[5059,44,1,[["linear",5061,6,[5069,32,"encoder.layer.{i}.output.dense"]]]]],["layers.{i}.ffn_norm",5106,19,[5127,47,1,[["module",5129,6,[5137,35,"encoder.layer.{i}.layernorm_after"]]]]],["layers.{i}.ffn_scale",5177,20,[5199,28,"encoder.layer.{i}.lambda_2"]],["norm",5230,4,[5236,21,1,[["module",5238,6,[5246,9,"layernorm"]]]]],["outputs.pooled.norm",5260,19,[5281,28,1,[["module",5283,6,[5291,16,"pooler.layernorm"]]]]],["outputs.cls.norm",5312,16,[5330,28,1,[["module",5332,6,[5340,16,"pooler.layernorm"]]]]],["outputs.codes.norm",5361,18,[5381,21,1,[["module",5383,6,[5391,9,"layernorm"]]]]],["outputs.codes.project",5405,21,[5428,19,1,[["linear",5430,6,[5438,7,"lm_head"]]]]],["outputs.cls.project",5450,19,[5471,22,1,[["linear",5473,6,[5481,10,"classifier"]]]]]]]],["buffers",5596,7,[5605,53,0,[[5606,21,"embeddings.mask_token"],[5629,28,"**.relative_position_index"]]]],["classes",5660,7,[5671,6060,1,[["Model",5671,5,[5682,391,1,[["spec",5682,4,[5694,306,1,[["outputs",5694,7,[5711,289,1,[["hidden",5711,6,[5719,2,1,[]]],["pooled",5730,6,[5748,252,1,[["$first",5748,6,[5768,232,0,[[5770,153,1,[["$when",5772,5,[5779,115,"use_mean_pooling and (stored('pooler.layernorm.weight') or not stored('encoder.layer.0.layernorm_before.weight'))"]],["pool",5896,4,[5902,7,"patches"]],["norm",5911,4,[5917,4,true]]]],[5938,42,1,[["$when",5940,5,[5947,20,"not use_mean_pooling"]],["pool",5969,4,[5975,3,"cls"]]]],[5995,4,null]]]]]]]]]]]]],["results",6004,7,[6019,54,1,[["last_hidden_state",6019,17,[6038,6,"hidden"]],["pooler_output",6051,13,[6066,6,"pooled"]]]]]]]],["ForImageClassification",6075,22,[6103,244,1,[["spec",6103,4,[6115,201,1,[["outputs",6115,7,[6132,184,1,[["cls",6132,3,[6147,169,1,[["$first",6147,6,[6167,149,0,[[6169,86,1,[["$when",6171,5,[6178,16,"use_mean_pooling"]],["pool",6196,4,[6202,7,"patches"]],["norm",6211,4,[6217,4,true]],["project",6223,7,[6232,21,"= unless(labels, 0)"]]]],[6270,45,1,[["pool",6272,4,[6278,3,"cls"]],["project",6283,7,[6292,21,"= unless(labels, 0)"]]]]]]]]]]]]]]]],["results",6320,7,[6335,12,1,[["logits",6335,6,[6343,3,"cls"]]]]]]]],["ForMaskedImageModeling",6420,22,[6448,262,1,[["names",6448,5,[6461,76,0,[[6463,39,1,[["prefix",6465,6,[6473,15,"beit.layernorm."]],["to",6490,2,[6494,6,"final."]]]],[6511,25,1,[["prefix",6513,6,[6521,5,"beit."]],["to",6528,2,[6532,2,""]]]]]]],["spec",6541,4,[6553,81,1,[["outputs",6553,7,[6570,64,1,[["codes",6570,5,[6577,56,1,[["pool",6579,4,[6585,11,"every_patch"]],["norm",6598,4,[6604,4,true]],["project",6610,7,[6619,12,"= vocab_size"]]]]]]]]]]],["weights",6638,7,[6653,24,1,[["norm",6653,4,[6659,17,1,[["module",6661,6,[6669,5,"final"]]]]]]]],["results",6681,7,[6696,14,1,[["logits",6696,6,[6704,5,"codes"]]]]]]]],["ForSemanticSegmentation",6827,23,[6856,3719,1,[["indices",6856,7,[6865,34,1,[["s",6867,1,[6870,19,"length(pool_scales)"]],["m",6891,1,[6894,3,"3"]]]]],["require",6904,7,[6919,226,1,[["square patches",6919,14,[6935,91,1,[["that",6937,4,[6943,22,"not isList(patch_size)"]],["key",6967,3,[6972,10,"patch_size"]],["because",6984,7,[6993,31,"the class counts square patches"]]]]],["four maps",7033,9,[7044,100,1,[["that",7046,4,[7052,19,"length(states) == 4"]],["key",7073,3,[7078,11,"out_indices"]],["because",7091,7,[7100,42,"the class makes maps of four hidden states"]]]]]]]],["spec",7149,4,[7161,211,1,[["outputs",7161,7,[7266,106,1,[["hidden",7266,6,[7274,2,1,[]]],["segmentation",7285,12,[7299,72,1,[["uper",7301,4,[7307,43,1,[["states",7309,6,[7317,8,"= states"]],["scales",7327,6,[7335,13,"= pool_scales"]]]]],["project",7352,7,[7361,8,"= labels"]]]]]]]]]]],["weights",7376,7,[7391,3030,1,[["outputs.segmentation.upsample_1.up_1.weight",7391,43,[7436,61,1,[["from",7438,4,[7444,13,"fpn1.0.weight"]],["steps",7459,5,[7466,29,0,[[7467,27,1,[["transpose",7469,9,[7480,12,0,[[7481,1,0],[7484,1,2],[7487,1,3],[7490,1,1]]]]]]]]]]]],["outputs.segmentation.upsample_1.up_1.bias",7504,41,[7547,11,"fpn1.0.bias"]],["outputs.segmentation.upsample_1.norm",7565,36,[7603,18,1,[["module",7605,6,[7613,6,"fpn1.1"]]]]],["outputs.segmentation.upsample_1.norm.mean",7628,41,[7671,19,"fpn1.1.running_mean"]],["outputs.segmentation.upsample_1.norm.variance",7697,45,[7744,18,"fpn1.1.running_var"]],["outputs.segmentation.upsample_1.up_2.weight",7769,43,[7814,61,1,[["from",7816,4,[7822,13,"fpn1.3.weight"]],["steps",7837,5,[7844,29,0,[[7845,27,1,[["transpose",7847,9,[7858,12,0,[[7859,1,0],[7862,1,2],[7865,1,3],[7868,1,1]]]]]]]]]]]],["outputs.segmentation.upsample_1.up_2.bias",7882,41,[7925,11,"fpn1.3.bias"]],["outputs.segmentation.upsample_2.up_1.weight",7943,43,[7988,61,1,[["from",7990,4,[7996,13,"fpn2.0.weight"]],["steps",8011,5,[8018,29,0,[[8019,27,1,[["transpose",8021,9,[8032,12,0,[[8033,1,0],[8036,1,2],[8039,1,3],[8042,1,1]]]]]]]]]]]],["outputs.segmentation.upsample_2.up_1.bias",8056,41,[8099,11,"fpn2.0.bias"]],["outputs.segmentation.pyramid_{s + 1}.weight",8117,43,[8162,105,1,[["from",8164,4,[8170,43,"decode_head.psp_modules.{s}.1.conv.weight"]],["steps",8215,5,[8222,43,0,[[8223,14,1,[["squeeze",8225,7,[8234,1,3]]]],[8239,14,1,[["squeeze",8241,7,[8250,1,2]]]],[8255,9,"transpose"]]]]]]],["outputs.segmentation.pyramid_{s + 1}.norm",8274,41,[8317,46,1,[["module",8319,6,[8327,34,"decode_head.psp_modules.{s}.1.bn"]]]]],["outputs.segmentation.pyramid_{s + 1}.norm.mean",8370,46,[8418,45,"decode_head.psp_modules.{s}.1.bn.running_mean"]],["outputs.segmentation.pyramid_{s + 1}.norm.variance",8470,50,[8522,44,"decode_head.psp_modules.{s}.1.bn.running_var"]],["outputs.segmentation.bottleneck.weight",8573,38,[8613,82,1,[["from",8615,4,[8621,34,"decode_head.bottleneck.conv.weight"]],["steps",8657,5,[8664,29,0,[[8665,27,1,[["transpose",8667,9,[8678,12,0,[[8679,1,2],[8682,1,3],[8685,1,1],[8688,1,0]]]]]]]]]]]],["outputs.segmentation.bottleneck.norm",8702,36,[8740,37,1,[["module",8742,6,[8750,25,"decode_head.bottleneck.bn"]]]]],["outputs.segmentation.bottleneck.norm.mean",8784,41,[8827,38,"decode_head.bottleneck.bn.running_mean"]],["outputs.segmentation.bottleneck.norm.variance",8872,45,[8919,37,"decode_head.bottleneck.bn.running_var"]],["outputs.segmentation.lateral_{m + 1}.weight",8963,43,[9008,105,1,[["from",9010,4,[9016,43,"decode_head.lateral_convs.{m}.conv.weight"]],["steps",9061,5,[9068,43,0,[[9069,14,1,[["squeeze",9071,7,[9080,1,3]]]],[9085,14,1,[["squeeze",9087,7,[9096,1,2]]]],[9101,9,"transpose"]]]]]]],["outputs.segmentation.lateral_{m + 1}.norm",9120,41,[9163,46,1,[["module",9165,6,[9173,34,"decode_head.lateral_convs.{m}.bn"]]]]],["outputs.segmentation.lateral_{m + 1}.norm.mean",9216,46,[9264,45,"decode_head.lateral_convs.{m}.bn.running_mean"]],["outputs.segmentation.lateral_{m + 1}.norm.variance",9316,50,[9368,44,"decode_head.lateral_convs.{m}.bn.running_var"]],["outputs.segmentation.smooth_{m + 1}.weight",9419,42,[9463,87,1,[["from",9465,4,[9471,39,"decode_head.fpn_convs.{m}.conv.weight"]],["steps",9512,5,[9519,29,0,[[9520,27,1,[["transpose",9522,9,[9533,12,0,[[9534,1,2],[9537,1,3],[9540,1,1],[9543,1,0]]]]]]]]]]]],["outputs.segmentation.smooth_{m + 1}.norm",9557,40,[9599,42,1,[["module",9601,6,[9609,30,"decode_head.fpn_convs.{m}.bn"]]]]],["outputs.segmentation.smooth_{m + 1}.norm.mean",9648,45,[9695,41,"decode_head.fpn_convs.{m}.bn.running_mean"]],["outputs.segmentation.smooth_{m + 1}.norm.variance",9743,49,[9794,40,"decode_head.fpn_convs.{m}.bn.running_var"]],["outputs.segmentation.fuse.weight",9841,32,[9875,86,1,[["from",9877,4,[9883,38,"decode_head.fpn_bottleneck.conv.weight"]],["steps",9923,5,[9930,29,0,[[9931,27,1,[["transpose",9933,9,[9944,12,0,[[9945,1,2],[9948,1,3],[9951,1,1],[9954,1,0]]]]]]]]]]]],["outputs.segmentation.fuse.norm",9968,30,[10000,41,1,[["module",10002,6,[10010,29,"decode_head.fpn_bottleneck.bn"]]]]],["outputs.segmentation.fuse.norm.mean",10048,35,[10085,42,"decode_head.fpn_bottleneck.bn.running_mean"]],["outputs.segmentation.fuse.norm.variance",10134,39,[10175,41,"decode_head.fpn_bottleneck.bn.running_var"]],["outputs.segmentation.project.weight",10223,35,[10260,91,1,[["from",10262,4,[10268,29,"decode_head.classifier.weight"]],["steps",10299,5,[10306,43,0,[[10307,14,1,[["squeeze",10309,7,[10318,1,3]]]],[10323,14,1,[["squeeze",10325,7,[10334,1,2]]]],[10339,9,"transpose"]]]]]]],["outputs.segmentation.project.bias",10358,33,[10393,27,"decode_head.classifier.bias"]]]]],["buffers",10425,7,[10434,100,0,[[10435,21,"embeddings.mask_token"],[10458,28,"**.relative_position_index"],[10488,19,"auxiliary_head.**"],[10509,24,"**.num_batches_tracked"]]]],["results",10539,7,[10554,21,1,[["logits",10554,6,[10562,12,"segmentation"]]]]]]]],["Backbone",10577,8,[10689,1042,1,[["trunk",10689,5,[10696,2,""]],["names",10703,5,[10716,95,0,[[10718,58,1,[["prefix",10720,6,[10728,15,"beit.layernorm."]],["to",10745,2,[10749,10,"layernorm."]],["written",10761,7,[10770,4,true]]]],[10785,25,1,[["prefix",10787,6,[10795,5,"beit."]],["to",10802,2,[10806,2,""]]]]]]],["indices",10815,7,[10824,21,1,[["m",10826,1,[10829,14,"length(stages)"]]]]],["require",10850,7,[10865,234,1,[["square patches",10865,14,[10881,91,1,[["that",10883,4,[10889,22,"not isList(patch_size)"]],["key",10913,3,[10918,10,"patch_size"]],["because",10930,7,[10939,31,"the class counts square patches"]]]]],["plain maps",10979,10,[10991,107,1,[["that",10993,4,[10999,11,"not add_fpn"]],["key",11012,3,[11017,7,"add_fpn"]],["because",11026,7,[11035,61,"maps of other sizes are made by the class that segments alone"]]]]]]]],["let",11103,3,[11202,281,1,[["maps",11202,4,[11216,267,1,[["$each",11216,5,[11223,1,"n"]],["$in",11233,3,[11238,27,"= range(length(stages) + 1)"]],["$key",11274,4,[11280,49,"= if n == 0 then 'hidden' else 'map_' + text(n)"]],["$value",11338,6,[11346,136,1,[["from",11348,4,[11354,7,"encoder"]],["layer",11363,5,[11370,42,"= if n == 0 then null else stages[n - 1]"]],["pool",11414,4,[11420,60,"= if n > 0 and reshape_hidden_states then 'grid' else null"]]]]]]]]]]],["backwards",11487,9,[11504,146,1,[["maps",11504,4,[11510,139,1,[["out_indices",11512,11,[11525,68,"= [maps[name].layer.at for name in keys(maps) if name != 'hidden']"]],["reshape_hidden_states",11595,21,[11618,29,"= maps.map_1.pool == 'grid'"]]]]]]]],["spec",11654,4,[11666,16,1,[["outputs",11666,7,[11675,6,"= maps"]]]]],["results",11686,7,[11701,30,1,[["feature_maps.{m}",11701,16,[11719,11,"map_{m + 1}"]]]]]]]]]]]]]`,
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
  pool_scales: { default: [1, 2, 3, 6] }
  segmentation_indices: { type: any, default: null }
  reshape_hidden_states: true
  add_fpn: false

ignore:
  training alone, a loss and a head for it: [use_auxiliary_head, auxiliary_loss_weight, auxiliary_channels, auxiliary_num_convs, auxiliary_concat_input, semantic_loss_ignore_index]
  names of hidden states: [stage_names]
  without a head that could be tied: [tie_word_embeddings]
  of text models: [bos_token_id, eos_token_id, pad_token_id]

require:
  square patches: { that: not isList(patch_size) or not (use_relative_position_bias or use_shared_relative_position_bias), key: patch_size, because: relative positions count square patches }

indices: { i: num_hidden_layers }

let:
  # The reference reads the table of steps across and then down, which shows where the two differ.
  window: "= [floor(own[1] / patch[1]), floor(own[0] / patch[0])]"
  seen: "= [floor(height / patch[0]), floor(width / patch[1])]"
  chosen: "= out_indices ?? segmentation_indices ?? named ?? [num_hidden_layers]"
  # Of segmentation, which counts what enters the first layer as 1; 0 is the last.
  states: "= [(j + num_hidden_layers) % (num_hidden_layers + 1) for j in chosen]"

backwards:
  states: { out_indices: "= [(j + 1) % (num_hidden_layers + 1) for j in states]" }

spec:
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    patches:
      prefix: [cls]
      mask: "= if given('bool_masked_pos') == null then null else true"
      interpolate: { $when: (resized or height != width) and use_absolute_position_embeddings }
  position:
    $first:
      - learned: { $when: use_absolute_position_embeddings, offset: 0 }
        window_bias:
          $when: use_relative_position_bias or use_shared_relative_position_bias
          shared: = use_shared_relative_position_bias and not use_relative_position_bias
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
  embedding.mask: { from: embeddings.mask_token, steps: [{ squeeze: 0 }] }
  embedding.prefix: { from: embeddings.cls_token, steps: [{ squeeze: 0 }] }
  embedding.positions: { from: embeddings.position_embeddings, steps: [{ squeeze: 0 }] }
  embedding.patches.weight: { from: embeddings.patch_embeddings.projection.weight, shape: [= hidden_size, = num_channels, '= patch[0]', '= patch[1]'], steps: [{ reshape: [= hidden_size, -1] }, transpose] }
  embedding.patches.bias: embeddings.patch_embeddings.projection.bias
  window_bias: encoder.relative_position_bias.relative_position_bias_table
  # Where a table of all layers adds to each layer's own, their sum is the layer's.
  layers.{i}.attention.window_bias:
    - { from: ["encoder.layer.{i}.attention.attention.relative_position_bias.relative_position_bias_table", encoder.relative_position_bias.relative_position_bias_table], when: use_shared_relative_position_bias, combine: sum }
    - "encoder.layer.{i}.attention.attention.relative_position_bias.relative_position_bias_table"
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
  outputs.codes.norm: { module: layernorm }
  outputs.codes.project: { linear: lm_head }
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
            - { $when: "use_mean_pooling and (stored('pooler.layernorm.weight') or not stored('encoder.layer.0.layernorm_before.weight'))", pool: patches, norm: true }
            - { $when: not use_mean_pooling, pool: cls }
            - null
    results:
      last_hidden_state: hidden
      pooler_output: pooled
  ForImageClassification:
    spec:
      outputs:
        cls:
          $first:
            - { $when: use_mean_pooling, pool: patches, norm: true, project: "= unless(labels, 0)" }
            - { pool: cls, project: "= unless(labels, 0)" }
    results:
      logits: cls
  # Guesses which word of a dictionary of patches each masked one was.
  ForMaskedImageModeling:
    names:
      - { prefix: beit.layernorm., to: final. }
      - { prefix: beit., to: "" }
    spec:
      outputs:
        codes: { pool: every_patch, norm: true, project: = vocab_size }
    weights:
      norm: { module: final }
    results:
      logits: codes
  # Scores every place of a finer grid. Its other head acts in training alone, and so does what it has of weights.
  ForSemanticSegmentation:
    indices: { s: length(pool_scales), m: "3" }
    require:
      square patches: { that: not isList(patch_size), key: patch_size, because: the class counts square patches }
      four maps: { that: length(states) == 4, key: out_indices, because: the class makes maps of four hidden states }
    spec:
      outputs:
        # The layers behind the last map are computed too, and nothing else reads them.
        hidden: {}
        segmentation: { uper: { states: = states, scales: = pool_scales }, project: = labels }
    weights:
      outputs.segmentation.upsample_1.up_1.weight: { from: fpn1.0.weight, steps: [{ transpose: [0, 2, 3, 1] }] }
      outputs.segmentation.upsample_1.up_1.bias: fpn1.0.bias
      outputs.segmentation.upsample_1.norm: { module: fpn1.1 }
      outputs.segmentation.upsample_1.norm.mean: fpn1.1.running_mean
      outputs.segmentation.upsample_1.norm.variance: fpn1.1.running_var
      outputs.segmentation.upsample_1.up_2.weight: { from: fpn1.3.weight, steps: [{ transpose: [0, 2, 3, 1] }] }
      outputs.segmentation.upsample_1.up_2.bias: fpn1.3.bias
      outputs.segmentation.upsample_2.up_1.weight: { from: fpn2.0.weight, steps: [{ transpose: [0, 2, 3, 1] }] }
      outputs.segmentation.upsample_2.up_1.bias: fpn2.0.bias
      outputs.segmentation.pyramid_{s + 1}.weight: { from: "decode_head.psp_modules.{s}.1.conv.weight", steps: [{ squeeze: 3 }, { squeeze: 2 }, transpose] }
      outputs.segmentation.pyramid_{s + 1}.norm: { module: "decode_head.psp_modules.{s}.1.bn" }
      outputs.segmentation.pyramid_{s + 1}.norm.mean: decode_head.psp_modules.{s}.1.bn.running_mean
      outputs.segmentation.pyramid_{s + 1}.norm.variance: decode_head.psp_modules.{s}.1.bn.running_var
      outputs.segmentation.bottleneck.weight: { from: decode_head.bottleneck.conv.weight, steps: [{ transpose: [2, 3, 1, 0] }] }
      outputs.segmentation.bottleneck.norm: { module: decode_head.bottleneck.bn }
      outputs.segmentation.bottleneck.norm.mean: decode_head.bottleneck.bn.running_mean
      outputs.segmentation.bottleneck.norm.variance: decode_head.bottleneck.bn.running_var
      outputs.segmentation.lateral_{m + 1}.weight: { from: "decode_head.lateral_convs.{m}.conv.weight", steps: [{ squeeze: 3 }, { squeeze: 2 }, transpose] }
      outputs.segmentation.lateral_{m + 1}.norm: { module: "decode_head.lateral_convs.{m}.bn" }
      outputs.segmentation.lateral_{m + 1}.norm.mean: decode_head.lateral_convs.{m}.bn.running_mean
      outputs.segmentation.lateral_{m + 1}.norm.variance: decode_head.lateral_convs.{m}.bn.running_var
      outputs.segmentation.smooth_{m + 1}.weight: { from: "decode_head.fpn_convs.{m}.conv.weight", steps: [{ transpose: [2, 3, 1, 0] }] }
      outputs.segmentation.smooth_{m + 1}.norm: { module: "decode_head.fpn_convs.{m}.bn" }
      outputs.segmentation.smooth_{m + 1}.norm.mean: decode_head.fpn_convs.{m}.bn.running_mean
      outputs.segmentation.smooth_{m + 1}.norm.variance: decode_head.fpn_convs.{m}.bn.running_var
      outputs.segmentation.fuse.weight: { from: decode_head.fpn_bottleneck.conv.weight, steps: [{ transpose: [2, 3, 1, 0] }] }
      outputs.segmentation.fuse.norm: { module: decode_head.fpn_bottleneck.bn }
      outputs.segmentation.fuse.norm.mean: decode_head.fpn_bottleneck.bn.running_mean
      outputs.segmentation.fuse.norm.variance: decode_head.fpn_bottleneck.bn.running_var
      outputs.segmentation.project.weight: { from: decode_head.classifier.weight, steps: [{ squeeze: 3 }, { squeeze: 2 }, transpose] }
      outputs.segmentation.project.bias: decode_head.classifier.bias
    buffers: [embeddings.mask_token, "**.relative_position_index", "auxiliary_head.**", "**.num_batches_tracked"]
    results:
      logits: segmentation
  Backbone:
    # Version 5 gives its layers the prefix when it reads them; the last norm has it in the file.
    trunk: ""
    names:
      - { prefix: beit.layernorm., to: layernorm., written: true }
      - { prefix: beit., to: "" }
    indices: { m: length(stages) }
    require:
      square patches: { that: not isList(patch_size), key: patch_size, because: the class counts square patches }
      plain maps: { that: not add_fpn, key: add_fpn, because: maps of other sizes are made by the class that segments alone }
    let:
      # First what leaves the stack, since layers behind the last map are computed too.
      maps:
        $each: n
        $in: = range(length(stages) + 1)
        $key: "= if n == 0 then 'hidden' else 'map_' + text(n)"
        $value: { from: encoder, layer: "= if n == 0 then null else stages[n - 1]", pool: "= if n > 0 and reshape_hidden_states then 'grid' else null" }
    backwards:
      maps: { out_indices: "= [maps[name].layer.at for name in keys(maps) if name != 'hidden']", reshape_hidden_states: "= maps.map_1.pool == 'grid'" }
    spec:
      outputs: = maps
    results:
      feature_maps.{m}: map_{m + 1}
`,
  },
  {
    family: "bert-generation",
    modelTypes: ["bert-generation"],
    file: "families/bert-generation.yaml",
    tree: `[350,2021,1,[["family",350,6,[358,15,"bert-generation"]],["extends",374,7,[383,4,"bert"]],["model_type",388,10,[400,15,"bert-generation"]],["class",416,5,[423,14,"BertGeneration"]],["default",438,7,[447,7,"Encoder"]],["config",456,6,[466,222,1,[["vocab_size",466,10,[478,5,50358]],["hidden_size",486,11,[499,4,1024]],["num_hidden_layers",506,17,[525,2,24]],["num_attention_heads",530,19,[551,2,16]],["intermediate_size",556,17,[575,4,4096]],["type_vocab_size",582,15,[599,4,null]],["bos_token_id",606,12,[620,25,1,[["type",622,4,[628,3,"any"]],["default",633,7,[642,1,2]]]]],["eos_token_id",648,12,[662,25,1,[["type",664,4,[670,3,"any"]],["default",675,7,[684,1,1]]]]]]]],["require",689,7,[700,28,1,[["a type for each token",700,21,[723,4,null]]]]],["spec",729,4,[737,35,1,[["input",737,5,[744,27,1,[["tokens",746,6,[754,15,1,[["types",756,5,[763,4,null]]]]]]]]]]],["inputs",773,6,[781,24,1,[["token_type_ids",783,14,[799,4,null]]]]],["weights",807,7,[818,829,1,[["embedding.tokens",818,16,[836,96,0,[[837,33,"embeddings.word_embeddings.weight"],[872,59,1,[["from",874,4,[880,22,"lm_head.decoder.weight"]],["when",904,4,[910,19,"tie_word_embeddings"]]]]]]],["embedding.types",935,15,[952,4,null]],["outputs.mlm.transform",959,21,[982,4,null]],["outputs.mlm.transform_norm",989,26,[1017,4,null]],["outputs.mlm.project.weight",1024,26,[1052,4,null]],["outputs.mlm.project.bias",1059,24,[1085,4,null]],["outputs.lm.transform",1092,20,[1114,4,null]],["outputs.lm.transform_norm",1121,25,[1148,4,null]],["outputs.lm.project.weight",1155,25,[1182,52,1,[["from",1184,4,[1190,22,"lm_head.decoder.weight"]],["steps",1214,5,[1221,11,0,[[1222,9,"transpose"]]]]]]],["outputs.lm.project.bias",1237,23,[1262,111,0,[[1263,95,1,[["from",1265,4,[1271,20,"lm_head.decoder.bias"]],["when",1293,4,[1299,57,"not tie_word_embeddings or stored('lm_head.decoder.bias')"]]]],[1360,12,"lm_head.bias"]]]],["outputs.pooled.transform",1376,24,[1402,4,null]],["outputs.nsp.transform",1409,21,[1432,4,null]],["outputs.nsp.project",1439,19,[1460,4,null]],["outputs.choice.transform",1467,24,[1493,4,null]],["outputs.choice.project",1500,22,[1524,4,null]],["outputs.cls.transform",1531,21,[1554,4,null]],["outputs.cls.project",1561,19,[1582,4,null]],["outputs.labels.project",1589,22,[1613,4,null]],["outputs.span.project",1620,20,[1642,4,null]]]]],["duplicates",1648,10,[1662,206,1,[["cls.predictions.decoder.weight",1662,30,[1694,4,null]],["cls.predictions.bias",1701,20,[1723,4,null]],["lm_head.decoder.weight",1730,22,[1754,68,1,[["of",1756,2,[1760,33,"embeddings.word_embeddings.weight"]],["when",1795,4,[1801,19,"tie_word_embeddings"]]]]],["lm_head.bias",1825,12,[1839,28,1,[["of",1841,2,[1845,20,"lm_head.decoder.bias"]]]]]]]],["classes",1869,7,[1880,491,1,[["Model",1880,5,[1887,4,null]],["ForPreTraining",1894,14,[1910,4,null]],["ForMaskedLM",1917,11,[1930,4,null]],["LMHeadModel",1937,11,[1950,4,null]],["ForNextSentencePrediction",1957,25,[1984,4,null]],["ForSequenceClassification",1991,25,[2018,4,null]],["ForMultipleChoice",2025,17,[2044,4,null]],["ForTokenClassification",2051,22,[2075,4,null]],["ForQuestionAnswering",2082,20,[2104,4,null]],["Encoder",2164,7,[2177,55,1,[["trunk",2177,5,[2184,2,""]],["results",2191,7,[2206,26,1,[["last_hidden_state",2206,17,[2225,6,"hidden"]]]]]]]],["Decoder",2234,7,[2247,124,1,[["spec",2247,4,[2259,82,1,[["outputs",2259,7,[2276,65,1,[["lm",2276,2,[2280,60,1,[["tied",2282,4,[2288,38,"= unless(tie_word_embeddings, false)"]],["bias",2328,4,[2334,4,true]]]]]]]]]]],["results",2345,7,[2360,11,1,[["logits",2360,6,[2368,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# BERT for generation (Rothe et al., 2019), both ends of an encoder-decoder. transformers: models/bert_generation/configuration_bert_generation.py, modeling_bert_generation.py (4.57 and 5.17).
# BERT without token types, without a pooler, and with a head that is a projection alone.
family: bert-generation
extends: bert
model_type: bert-generation
class: BertGeneration
default: Encoder

config:
  vocab_size: 50358
  hidden_size: 1024
  num_hidden_layers: 24
  num_attention_heads: 16
  intermediate_size: 4096
  type_vocab_size: null
  bos_token_id: { type: any, default: 2 }
  eos_token_id: { type: any, default: 1 }

require:
  a type for each token: null

spec:
  input: { tokens: { types: null } }

inputs: { token_type_ids: null }

weights:
  embedding.tokens: [embeddings.word_embeddings.weight, { from: lm_head.decoder.weight, when: tie_word_embeddings }]
  embedding.types: null
  outputs.mlm.transform: null
  outputs.mlm.transform_norm: null
  outputs.mlm.project.weight: null
  outputs.mlm.project.bias: null
  outputs.lm.transform: null
  outputs.lm.transform_norm: null
  outputs.lm.project.weight: { from: lm_head.decoder.weight, steps: [transpose] }
  outputs.lm.project.bias: [{ from: lm_head.decoder.bias, when: not tie_word_embeddings or stored('lm_head.decoder.bias') }, lm_head.bias]
  outputs.pooled.transform: null
  outputs.nsp.transform: null
  outputs.nsp.project: null
  outputs.choice.transform: null
  outputs.choice.project: null
  outputs.cls.transform: null
  outputs.cls.project: null
  outputs.labels.project: null
  outputs.span.project: null

duplicates:
  cls.predictions.decoder.weight: null
  cls.predictions.bias: null
  lm_head.decoder.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }
  lm_head.bias: { of: lm_head.decoder.bias }

classes:
  Model: null
  ForPreTraining: null
  ForMaskedLM: null
  LMHeadModel: null
  ForNextSentencePrediction: null
  ForSequenceClassification: null
  ForMultipleChoice: null
  ForTokenClassification: null
  ForQuestionAnswering: null
  # The bare class, which is called Model elsewhere.
  Encoder:
    trunk: ""
    results:
      last_hidden_state: hidden
  Decoder:
    spec:
      outputs:
        lm: { tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: lm
`,
  },
  {
    family: "bert",
    modelTypes: ["bert"],
    file: "families/bert.yaml",
    tree: `[180,7210,1,[["family",180,6,[188,4,"bert"]],["extends",193,7,[202,6,"common"]],["model_type",209,10,[221,4,"bert"]],["class",226,5,[233,4,"Bert"]],["default",238,7,[247,5,"Model"]],["config",254,6,[264,851,1,[["vocab_size",264,10,[276,5,30522]],["hidden_size",284,11,[297,3,768]],["num_hidden_layers",303,17,[322,2,12]],["num_attention_heads",327,19,[348,2,12]],["intermediate_size",353,17,[372,4,3072]],["hidden_act",379,10,[391,34,1,[["default",393,7,[402,4,"gelu"]],["map",408,3,[413,10,"activation"]]]]],["hidden_dropout_prob",428,19,[449,30,1,[["type",451,4,[457,6,"number"]],["default",465,7,[474,3,0.1]]]]],["attention_probs_dropout_prob",482,28,[512,30,1,[["type",514,4,[520,6,"number"]],["default",528,7,[537,3,0.1]]]]],["max_position_embeddings",545,23,[570,3,512]],["type_vocab_size",576,15,[593,1,2]],["layer_norm_eps",597,14,[613,34,1,[["type",615,4,[621,6,"number"]],["default",629,7,[638,7,1e-12]]]]],["position_embedding_type",650,23,[675,93,1,[["default",677,7,[686,8,"absolute"]],["only",696,4,[702,10,0,[[703,8,"absolute"]]]],["because",714,7,[723,43,"keys at relative positions enter the scores"]]]]],["bos_token_id",771,12,[785,3,"any"]],["eos_token_id",791,12,[805,3,"any"]],["pad_token_id",811,12,[825,45,1,[["type",827,4,[833,7,"integer"]],["default",842,7,[851,1,0]],["nullable",854,8,[864,4,true]]]]],["tie_word_embeddings",873,19,[894,4,true]],["is_decoder",901,10,[913,45,1,[["default",915,7,[924,5,false]],["only",931,4,[937,4,null]],["because",943,7,[952,4,null]]]]],["add_cross_attention",1064,19,[1085,29,1,[["only",1087,4,[1093,4,null]],["because",1099,7,[1108,4,null]]]]]]]],["ignore",1116,6,[1126,205,1,[["training alone",1126,14,[1142,20,0,[[1143,18,"classifier_dropout"]]]],["of the first published files, read by no class",1165,46,[1213,117,0,[[1214,14,"directionality"],[1230,14,"pooler_fc_size"],[1246,26,"pooler_num_attention_heads"],[1274,20,"pooler_num_fc_layers"],[1296,20,"pooler_size_per_head"],[1318,11,"pooler_type"]]]]]]],["indices",1332,7,[1341,24,1,[["i",1343,1,[1346,17,"num_hidden_layers"]]]]],["require",1367,7,[1378,123,1,[["a type for each token",1378,21,[1401,99,1,[["that",1403,4,[1409,20,"type_vocab_size >= 1"]],["key",1431,3,[1436,15,"type_vocab_size"]],["because",1453,7,[1462,36,"the class adds a type to every token"]]]]]]]],["spec",1502,4,[1510,757,1,[["type",1510,4,[1516,45,"= if is_decoder then 'decoder' else 'encoder'"]],["context",1564,7,[1573,25,"= max_position_embeddings"]],["d_model",1601,7,[1610,13,"= hidden_size"]],["layers",1626,6,[1634,19,"= num_hidden_layers"]],["input",1656,5,[1667,139,1,[["tokens",1667,6,[1681,125,1,[["vocab",1681,5,[1688,12,"= vocab_size"]],["types",1707,5,[1714,28,"= unless(type_vocab_size, 0)"]],["norm",1749,4,[1755,4,true]],["pad",1766,3,[1771,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1808,8,[1818,7,"learned"]],["attention",1828,9,[1839,32,1,[["heads",1841,5,[1848,21,"= num_attention_heads"]]]]],["ffn",1874,3,[1879,48,1,[["d_ff",1881,4,[1887,19,"= intermediate_size"]],["act",1908,3,[1913,12,"= hidden_act"]]]]],["norm",1930,4,[1936,51,1,[["kind",1938,4,[1944,5,"layer"]],["eps",1951,3,[1956,16,"= layer_norm_eps"]],["place",1974,5,[1981,4,"post"]]]]],["dropout",1990,7,[1999,110,1,[["hidden",2001,6,[2009,21,"= hidden_dropout_prob"]],["attention",2032,9,[2043,30,"= attention_probs_dropout_prob"]],["embedding",2075,9,[2086,21,"= hidden_dropout_prob"]]]]],["special",2112,7,[2125,142,1,[["bos",2125,3,[2130,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",2176,3,[2181,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",2227,3,[2232,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",2268,6,[2278,110,1,[["input_ids",2278,9,[2289,6,"tokens"]],["attention_mask",2298,14,[2314,14,"attention_mask"]],["token_type_ids",2331,14,[2347,11,"token_types"]],["position_ids",2361,12,[2375,12,"position_ids"]]]]],["results",2389,7,[2400,92,1,[["hidden_states.{i}",2400,17,[2419,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",2439,33,[2474,17,"last_hidden_state"]]]]],["names",2493,5,[2502,97,0,[[2504,25,1,[["prefix",2506,6,[2514,5,"bert."]],["to",2521,2,[2525,2,""]]]],[2534,31,1,[["suffix",2536,6,[2544,6,".gamma"]],["to",2552,2,[2556,7,".weight"]]]],[2570,28,1,[["suffix",2572,6,[2580,5,".beta"]],["to",2587,2,[2591,5,".bias"]]]]]]],["weights",2600,7,[2611,2602,1,[["embedding.tokens",2611,16,[2629,104,0,[[2630,33,"embeddings.word_embeddings.weight"],[2665,67,1,[["from",2667,4,[2673,30,"cls.predictions.decoder.weight"]],["when",2705,4,[2711,19,"tie_word_embeddings"]]]]]]],["embedding.types",2736,15,[2753,39,"embeddings.token_type_embeddings.weight"]],["embedding.positions",2795,19,[2816,37,"embeddings.position_embeddings.weight"]],["embedding.norm",2856,14,[2872,32,1,[["module",2874,6,[2882,20,"embeddings.LayerNorm"]]]]],["layers.{i}.attention.query",2907,26,[2935,52,1,[["linear",2937,6,[2945,40,"encoder.layer.{i}.attention.self.query"]]]]],["layers.{i}.attention.key",2990,24,[3016,50,1,[["linear",3018,6,[3026,38,"encoder.layer.{i}.attention.self.key"]]]]],["layers.{i}.attention.value",3069,26,[3097,52,1,[["linear",3099,6,[3107,40,"encoder.layer.{i}.attention.self.value"]]]]],["layers.{i}.attention.output",3152,27,[3181,54,1,[["linear",3183,6,[3191,42,"encoder.layer.{i}.attention.output.dense"]]]]],["layers.{i}.attention_norm",3238,25,[3265,58,1,[["module",3267,6,[3275,46,"encoder.layer.{i}.attention.output.LayerNorm"]]]]],["layers.{i}.cross.query",3326,22,[3350,57,1,[["linear",3352,6,[3360,45,"encoder.layer.{i}.crossattention.self.query"]]]]],["layers.{i}.cross.key",3410,20,[3432,55,1,[["linear",3434,6,[3442,43,"encoder.layer.{i}.crossattention.self.key"]]]]],["layers.{i}.cross.value",3490,22,[3514,57,1,[["linear",3516,6,[3524,45,"encoder.layer.{i}.crossattention.self.value"]]]]],["layers.{i}.cross.output",3574,23,[3599,59,1,[["linear",3601,6,[3609,47,"encoder.layer.{i}.crossattention.output.dense"]]]]],["layers.{i}.cross_norm",3661,21,[3684,63,1,[["module",3686,6,[3694,51,"encoder.layer.{i}.crossattention.output.LayerNorm"]]]]],["layers.{i}.ffn.up",3750,17,[3769,50,1,[["linear",3771,6,[3779,38,"encoder.layer.{i}.intermediate.dense"]]]]],["layers.{i}.ffn.down",3822,19,[3843,44,1,[["linear",3845,6,[3853,32,"encoder.layer.{i}.output.dense"]]]]],["layers.{i}.ffn_norm",3890,19,[3911,48,1,[["module",3913,6,[3921,36,"encoder.layer.{i}.output.LayerNorm"]]]]],["outputs.mlm.transform",3962,21,[3985,43,1,[["linear",3987,6,[3995,31,"cls.predictions.transform.dense"]]]]],["outputs.mlm.transform_norm",4031,26,[4059,47,1,[["module",4061,6,[4069,35,"cls.predictions.transform.LayerNorm"]]]]],["outputs.mlm.project.weight",4109,26,[4137,60,1,[["from",4139,4,[4145,30,"cls.predictions.decoder.weight"]],["steps",4177,5,[4184,11,0,[[4185,9,"transpose"]]]]]]],["outputs.mlm.project.bias",4200,24,[4226,135,0,[[4227,111,1,[["from",4229,4,[4235,28,"cls.predictions.decoder.bias"]],["when",4265,4,[4271,65,"not tie_word_embeddings or stored('cls.predictions.decoder.bias')"]]]],[4340,20,"cls.predictions.bias"]]]],["outputs.lm.transform",4364,20,[4386,43,1,[["linear",4388,6,[4396,31,"cls.predictions.transform.dense"]]]]],["outputs.lm.transform_norm",4432,25,[4459,47,1,[["module",4461,6,[4469,35,"cls.predictions.transform.LayerNorm"]]]]],["outputs.lm.project.weight",4509,25,[4536,60,1,[["from",4538,4,[4544,30,"cls.predictions.decoder.weight"]],["steps",4576,5,[4583,11,0,[[4584,9,"transpose"]]]]]]],["outputs.lm.project.bias",4599,23,[4624,135,0,[[4625,111,1,[["from",4627,4,[4633,28,"cls.predictions.decoder.bias"]],["when",4663,4,[4669,65,"not tie_word_embeddings or stored('cls.predictions.decoder.bias')"]]]],[4738,20,"cls.predictions.bias"]]]],["outputs.pooled.transform",4762,24,[4788,24,1,[["linear",4790,6,[4798,12,"pooler.dense"]]]]],["outputs.nsp.transform",4815,21,[4838,24,1,[["linear",4840,6,[4848,12,"pooler.dense"]]]]],["outputs.nsp.project",4865,19,[4886,32,1,[["linear",4888,6,[4896,20,"cls.seq_relationship"]]]]],["outputs.choice.transform",4921,24,[4947,24,1,[["linear",4949,6,[4957,12,"pooler.dense"]]]]],["outputs.choice.project",4974,22,[4998,22,1,[["linear",5000,6,[5008,10,"classifier"]]]]],["outputs.cls.transform",5023,21,[5046,24,1,[["linear",5048,6,[5056,12,"pooler.dense"]]]]],["outputs.cls.project",5073,19,[5094,22,1,[["linear",5096,6,[5104,10,"classifier"]]]]],["outputs.labels.project",5119,22,[5143,22,1,[["linear",5145,6,[5153,10,"classifier"]]]]],["outputs.span.project",5168,20,[5190,22,1,[["linear",5192,6,[5200,10,"qa_outputs"]]]]]]]],["duplicates",5214,10,[5228,189,1,[["cls.predictions.decoder.weight",5228,30,[5260,68,1,[["of",5262,2,[5266,33,"embeddings.word_embeddings.weight"]],["when",5301,4,[5307,19,"tie_word_embeddings"]]]]],["cls.predictions.bias",5331,20,[5353,63,1,[["of",5355,2,[5359,28,"cls.predictions.decoder.bias"]],["when",5389,4,[5395,19,"tie_word_embeddings"]]]]]]]],["buffers",5418,7,[5427,89,0,[[5428,23,"embeddings.position_ids"],[5453,25,"embeddings.token_type_ids"],[5480,35,"encoder.layer.*.crossattention.**"]]]],["classes",5518,7,[5529,1861,1,[["Model",5529,5,[5540,186,1,[["spec",5540,4,[5552,84,1,[["outputs",5552,7,[5569,67,1,[["hidden",5569,6,[5577,2,1,[]]],["pooled",5588,6,[5596,39,1,[["pool",5598,4,[5604,3,"cls"]],["transform",5609,9,[5620,13,1,[["act",5622,3,[5627,4,"tanh"]]]]]]]]]]]]]],["results",5640,7,[5655,71,1,[["last_hidden_state",5655,17,[5674,6,"hidden"]],["pooler_output",5687,13,[5702,23,1,[["from",5704,4,[5710,6,"pooled"]],["at",5718,2,[5722,1,0]]]]]]]]]]],["ForPreTraining",5728,14,[5748,300,1,[["spec",5748,4,[5760,194,1,[["outputs",5760,7,[5777,177,1,[["mlm",5777,3,[5782,106,1,[["transform",5784,9,[5795,33,1,[["act",5797,3,[5802,12,"= hidden_act"]],["norm",5816,4,[5822,4,true]]]]],["tied",5830,4,[5836,38,"= unless(tie_word_embeddings, false)"]],["bias",5876,4,[5882,4,true]]]]],["nsp",5897,3,[5902,51,1,[["pool",5904,4,[5910,3,"cls"]],["transform",5915,9,[5926,13,1,[["act",5928,3,[5933,4,"tanh"]]]]],["project",5941,7,[5950,1,2]]]]]]]]]]],["results",5958,7,[5973,75,1,[["prediction_logits",5973,17,[5992,3,"mlm"]],["seq_relationship_logits",6002,23,[6027,20,1,[["from",6029,4,[6035,3,"nsp"]],["at",6040,2,[6044,1,0]]]]]]]]]]],["ForMaskedLM",6050,11,[6067,172,1,[["spec",6067,4,[6079,129,1,[["outputs",6079,7,[6096,112,1,[["mlm",6096,3,[6101,106,1,[["transform",6103,9,[6114,33,1,[["act",6116,3,[6121,12,"= hidden_act"]],["norm",6135,4,[6141,4,true]]]]],["tied",6149,4,[6155,38,"= unless(tie_word_embeddings, false)"]],["bias",6195,4,[6201,4,true]]]]]]]]]]],["results",6212,7,[6227,12,1,[["logits",6227,6,[6235,3,"mlm"]]]]]]]],["LMHeadModel",6241,11,[6258,170,1,[["spec",6258,4,[6270,128,1,[["outputs",6270,7,[6287,111,1,[["lm",6287,2,[6291,106,1,[["transform",6293,9,[6304,33,1,[["act",6306,3,[6311,12,"= hidden_act"]],["norm",6325,4,[6331,4,true]]]]],["tied",6339,4,[6345,38,"= unless(tie_word_embeddings, false)"]],["bias",6385,4,[6391,4,true]]]]]]]]]]],["results",6402,7,[6417,11,1,[["logits",6417,6,[6425,2,"lm"]]]]]]]],["ForNextSentencePrediction",6430,25,[6461,134,1,[["spec",6461,4,[6473,74,1,[["outputs",6473,7,[6490,57,1,[["nsp",6490,3,[6495,51,1,[["pool",6497,4,[6503,3,"cls"]],["transform",6508,9,[6519,13,1,[["act",6521,3,[6526,4,"tanh"]]]]],["project",6534,7,[6543,1,2]]]]]]]]]]],["results",6551,7,[6566,29,1,[["logits",6566,6,[6574,20,1,[["from",6576,4,[6582,3,"nsp"]],["at",6587,2,[6591,1,0]]]]]]]]]]],["ForSequenceClassification",6597,25,[6628,141,1,[["spec",6628,4,[6640,81,1,[["outputs",6640,7,[6657,64,1,[["cls",6657,3,[6662,58,1,[["pool",6664,4,[6670,3,"cls"]],["transform",6675,9,[6686,13,1,[["act",6688,3,[6693,4,"tanh"]]]]],["project",6701,7,[6710,8,"= labels"]]]]]]]]]]],["results",6725,7,[6740,29,1,[["logits",6740,6,[6748,20,1,[["from",6750,4,[6756,3,"cls"]],["at",6761,2,[6765,1,0]]]]]]]]]]],["ForMultipleChoice",6771,17,[6794,166,1,[["spec",6794,4,[6806,77,1,[["outputs",6806,7,[6823,60,1,[["choice",6823,6,[6831,51,1,[["pool",6833,4,[6839,3,"cls"]],["transform",6844,9,[6855,13,1,[["act",6857,3,[6862,4,"tanh"]]]]],["project",6870,7,[6879,1,1]]]]]]]]]]],["results",6887,7,[6902,58,1,[["logits",6902,6,[6910,49,1,[["from",6912,4,[6918,6,"choice"]],["column",6926,6,[6934,1,0]],["choices",6937,7,[6946,4,true]],["at",6952,2,[6956,1,0]]]]]]]]]]],["ForTokenClassification",6962,22,[6990,93,1,[["spec",6990,4,[7002,47,1,[["outputs",7002,7,[7019,30,1,[["labels",7019,6,[7027,21,1,[["project",7029,7,[7038,8,"= labels"]]]]]]]]]]],["results",7053,7,[7068,15,1,[["logits",7068,6,[7076,6,"labels"]]]]]]]],["ForQuestionAnswering",7085,20,[7111,279,1,[["require",7111,7,[7126,107,1,[["two labels",7126,10,[7138,94,1,[["that",7140,4,[7146,11,"labels == 2"]],["key",7159,3,[7164,8,"id2label"]],["because",7174,7,[7183,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",7237,4,[7249,38,1,[["outputs",7249,7,[7266,21,1,[["span",7266,4,[7272,14,1,[["project",7274,7,[7283,1,2]]]]]]]]]]],["results",7291,7,[7306,84,1,[["start_logits",7306,12,[7320,25,1,[["from",7322,4,[7328,4,"span"]],["column",7334,6,[7342,1,0]]]]],["end_logits",7352,10,[7364,25,1,[["from",7366,4,[7372,4,"span"]],["column",7378,6,[7386,1,1]]]]]]]]]]]]]]]]`,
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
  is_decoder: { default: false, only: null, because: null }
  # Without a memory to read, which a model of one stack has not, the class leaves this attention out.
  add_cross_attention: { only: null, because: null }

ignore:
  training alone: [classifier_dropout]
  of the first published files, read by no class: [directionality, pooler_fc_size, pooler_num_attention_heads, pooler_num_fc_layers, pooler_size_per_head, pooler_type]

indices: { i: num_hidden_layers }

require:
  a type for each token: { that: type_vocab_size >= 1, key: type_vocab_size, because: the class adds a type to every token }

spec:
  type: = if is_decoder then 'decoder' else 'encoder'
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
  layers.{i}.cross.query: { linear: "encoder.layer.{i}.crossattention.self.query" }
  layers.{i}.cross.key: { linear: "encoder.layer.{i}.crossattention.self.key" }
  layers.{i}.cross.value: { linear: "encoder.layer.{i}.crossattention.self.value" }
  layers.{i}.cross.output: { linear: "encoder.layer.{i}.crossattention.output.dense" }
  layers.{i}.cross_norm: { module: "encoder.layer.{i}.crossattention.output.LayerNorm" }
  layers.{i}.ffn.up: { linear: "encoder.layer.{i}.intermediate.dense" }
  layers.{i}.ffn.down: { linear: "encoder.layer.{i}.output.dense" }
  layers.{i}.ffn_norm: { module: "encoder.layer.{i}.output.LayerNorm" }
  outputs.mlm.transform: { linear: cls.predictions.transform.dense }
  outputs.mlm.transform_norm: { module: cls.predictions.transform.LayerNorm }
  outputs.mlm.project.weight: { from: cls.predictions.decoder.weight, steps: [transpose] }
  outputs.mlm.project.bias: [{ from: cls.predictions.decoder.bias, when: not tie_word_embeddings or stored('cls.predictions.decoder.bias') }, cls.predictions.bias]
  outputs.lm.transform: { linear: cls.predictions.transform.dense }
  outputs.lm.transform_norm: { module: cls.predictions.transform.LayerNorm }
  outputs.lm.project.weight: { from: cls.predictions.decoder.weight, steps: [transpose] }
  outputs.lm.project.bias: [{ from: cls.predictions.decoder.bias, when: not tie_word_embeddings or stored('cls.predictions.decoder.bias') }, cls.predictions.bias]
  outputs.pooled.transform: { linear: pooler.dense }
  outputs.nsp.transform: { linear: pooler.dense }
  outputs.nsp.project: { linear: cls.seq_relationship }
  outputs.choice.transform: { linear: pooler.dense }
  outputs.choice.project: { linear: classifier }
  outputs.cls.transform: { linear: pooler.dense }
  outputs.cls.project: { linear: classifier }
  outputs.labels.project: { linear: classifier }
  outputs.span.project: { linear: qa_outputs }

duplicates:
  cls.predictions.decoder.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }
  cls.predictions.bias: { of: cls.predictions.decoder.bias, when: tie_word_embeddings }

buffers: [embeddings.position_ids, embeddings.token_type_ids, "encoder.layer.*.crossattention.**"]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
        pooled: { pool: cls, transform: { act: tanh } }
    results:
      last_hidden_state: hidden
      pooler_output: { from: pooled, at: 0 }
  ForPreTraining:
    spec:
      outputs:
        mlm: { transform: { act: = hidden_act, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
        nsp: { pool: cls, transform: { act: tanh }, project: 2 }
    results:
      prediction_logits: mlm
      seq_relationship_logits: { from: nsp, at: 0 }
  ForMaskedLM:
    spec:
      outputs:
        mlm: { transform: { act: = hidden_act, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: mlm
  LMHeadModel:
    spec:
      outputs:
        lm: { transform: { act: = hidden_act, norm: true }, tied: "= unless(tie_word_embeddings, false)", bias: true }
    results:
      logits: lm
  ForNextSentencePrediction:
    spec:
      outputs:
        nsp: { pool: cls, transform: { act: tanh }, project: 2 }
    results:
      logits: { from: nsp, at: 0 }
  ForSequenceClassification:
    spec:
      outputs:
        cls: { pool: cls, transform: { act: tanh }, project: = labels }
    results:
      logits: { from: cls, at: 0 }
  ForMultipleChoice:
    spec:
      outputs:
        choice: { pool: cls, transform: { act: tanh }, project: 1 }
    results:
      logits: { from: choice, column: 0, choices: true, at: 0 }
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
    family: "clip",
    modelTypes: ["clip"],
    file: "families/clip.yaml",
    tree: `[221,2871,1,[["family",221,6,[229,4,"clip"]],["extends",234,7,[243,6,"common"]],["model_type",250,10,[262,4,"clip"]],["class",267,5,[274,4,"CLIP"]],["default",279,7,[288,5,"Model"]],["config",295,6,[305,60,1,[["text_config",305,11,[318,3,"map"]],["vision_config",324,13,[339,3,"map"]],["projection_dim",345,14,[361,3,512]]]]],["ignore",366,6,[376,180,1,[["where training starts",376,21,[399,24,0,[[400,22,"logit_scale_init_value"]]]],["without a head that could be tied",426,33,[461,21,0,[[462,19,"tie_word_embeddings"]]]],["what the two configs say again",485,30,[517,38,0,[[518,16,"text_config_dict"],[536,18,"vision_config_dict"]]]]]]],["parts",557,5,[566,531,1,[["image",566,5,[577,260,1,[["config",577,6,[585,13,"vision_config"]],["default",603,7,[612,33,1,[["model_type",614,10,[626,17,"clip_vision_model"]]]]],["set",650,3,[655,36,1,[["projection_dim",657,14,[673,16,"= projection_dim"]]]]],["class",696,5,[703,19,"ModelWithProjection"]],["names",727,5,[734,102,0,[[735,44,1,[["prefix",737,6,[745,13,"vision_model."]],["to",760,2,[764,13,"vision_model."]]]],[781,54,1,[["prefix",783,6,[791,18,"visual_projection."]],["to",811,2,[815,18,"visual_projection."]]]]]]]]]],["text",839,4,[849,248,1,[["config",849,6,[857,11,"text_config"]],["default",873,7,[882,31,1,[["model_type",884,10,[896,15,"clip_text_model"]]]]],["set",918,3,[923,36,1,[["projection_dim",925,14,[941,16,"= projection_dim"]]]]],["class",964,5,[971,19,"ModelWithProjection"]],["names",995,5,[1002,94,0,[[1003,40,1,[["prefix",1005,6,[1013,11,"text_model."]],["to",1026,2,[1030,11,"text_model."]]]],[1045,50,1,[["prefix",1047,6,[1055,16,"text_projection."]],["to",1073,2,[1077,16,"text_projection."]]]]]]]]]]]]],["spec",1098,4,[1106,150,1,[["towers",1106,6,[1114,44,1,[["image",1116,5,[1123,13,"= parts.image"]],["text",1138,4,[1144,12,"= parts.text"]]]]],["outputs",1161,7,[1170,85,1,[["logits",1172,6,[1180,73,1,[["between",1182,7,[1191,27,0,[[1192,12,"image.embeds"],[1206,11,"text.embeds"]]]],["normalize",1220,9,[1231,4,true]],["scale",1237,5,[1244,7,"learned"]]]]]]]]]]],["inputs",1257,6,[1267,103,1,[["pixel_values",1267,12,[1281,6,"pixels"]],["input_ids",1290,9,[1301,6,"tokens"]],["attention_mask",1310,14,[1326,14,"attention_mask"]],["position_ids",1343,12,[1357,12,"position_ids"]]]]],["results",1371,7,[1382,126,1,[["logits_per_image",1382,16,[1400,16,"logits_per_image"]],["logits_per_text",1419,15,[1436,15,"logits_per_text"]],["image_embeds",1454,12,[1468,12,"image_embeds"]],["text_embeds",1483,11,[1496,11,"text_embeds"]]]]],["weights",1509,7,[1520,82,1,[["outputs.logits.scale",1520,20,[1542,59,1,[["from",1544,4,[1550,11,"logit_scale"]],["shape",1563,5,[1570,2,0,[]]],["steps",1574,5,[1581,18,0,[[1582,16,1,[["reshape",1584,7,[1593,3,0,[[1594,1,1]]]]]]]]]]]]]]],["classes",1603,7,[1614,1478,1,[["Model",1614,5,[1625,640,1,[["indices",1625,7,[1634,47,1,[["i",1636,1,[1639,18,"parts.image.layers"]],["t",1659,1,[1662,17,"parts.text.layers"]]]]],["results",1686,7,[1701,564,1,[["vision_model_output.hidden_states.{i}",1701,37,[1740,23,"image_hidden_states.{i}"]],["vision_model_output.hidden_states.{parts.image.layers}",1770,56,[1828,42,"image_hidden_states.{parts.image.layers}"]],["text_model_output.hidden_states.{t}",1877,35,[1914,22,"text_hidden_states.{t}"]],["text_model_output.hidden_states.{parts.text.layers}",1943,53,[1998,40,"text_hidden_states.{parts.text.layers}"]],["vision_model_output.last_hidden_state",2045,37,[2084,12,"image_hidden"]],["vision_model_output.pooler_output",2103,33,[2138,16,"image_embeds_raw"]],["text_model_output.last_hidden_state",2161,35,[2198,11,"text_hidden"]],["text_model_output.pooler_output",2216,31,[2249,15,"text_embeds_raw"]]]]]]]],["ForImageClassification",2329,22,[2357,735,1,[["parts",2357,5,[2370,54,1,[["image",2370,5,[2377,29,1,[["whole",2379,5,[2386,4,true]],["class",2392,5,[2399,5,"Model"]]]]],["text",2413,4,[2419,4,null]]]]],["let",2428,3,[2433,74,1,[["classifier",2435,10,[2447,58,1,[["outputs",2449,7,[2458,45,1,[["cls",2460,3,[2465,36,1,[["pool",2467,4,[2473,7,"patches"]],["project",2482,7,[2491,8,"= labels"]]]]]]]]]]]]]],["indices",2512,7,[2521,27,1,[["i",2523,1,[2526,20,"= parts.image.layers"]]]]],["spec",2553,4,[2559,54,"= merge(without(parts.image, 'outputs'), classifier)"]],["inputs",2618,6,[2626,61,1,[["input_ids",2628,9,[2639,4,null]],["attention_mask",2645,14,[2661,4,null]],["position_ids",2667,12,[2681,4,null]]]]],["results",2692,7,[2707,242,1,[["logits_per_image",2707,16,[2725,4,null]],["logits_per_text",2736,15,[2753,4,null]],["image_embeds",2764,12,[2778,4,null]],["text_embeds",2789,11,[2802,4,null]],["hidden_states.{i}",2813,17,[2832,17,"hidden_states.{i}"]],["hidden_states.{parts.image.layers}",2856,36,[2894,36,"hidden_states.{parts.image.layers}"]],["logits",2937,6,[2945,3,"cls"]]]]],["weights",2953,7,[2968,77,1,[["outputs.logits.scale",2968,20,[2990,4,null]],["outputs.cls.project",3001,19,[3022,22,1,[["linear",3024,6,[3032,10,"classifier"]]]]]]]],["buffers",3049,7,[3058,33,0,[[3059,31,"vision_model.post_layernorm.*"]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# CLIP (Radford et al., 2021), both towers. transformers: CLIPConfig in models/clip/configuration_clip.py, CLIPModel in modeling_clip.py (4.57 and 5.17).
family: clip
extends: common
model_type: clip
class: CLIP
default: Model

config:
  text_config: map
  vision_config: map
  projection_dim: 512

ignore:
  where training starts: [logit_scale_init_value]
  without a head that could be tied: [tie_word_embeddings]
  what the two configs say again: [text_config_dict, vision_config_dict]

parts:
  image:
    config: vision_config
    default: { model_type: clip_vision_model }
    set: { projection_dim: = projection_dim }
    class: ModelWithProjection
    names: [{ prefix: vision_model., to: vision_model. }, { prefix: visual_projection., to: visual_projection. }]
  text:
    config: text_config
    default: { model_type: clip_text_model }
    set: { projection_dim: = projection_dim }
    class: ModelWithProjection
    names: [{ prefix: text_model., to: text_model. }, { prefix: text_projection., to: text_projection. }]

spec:
  towers: { image: = parts.image, text: = parts.text }
  outputs: { logits: { between: [image.embeds, text.embeds], normalize: true, scale: learned } }

inputs:
  pixel_values: pixels
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids

results:
  logits_per_image: logits_per_image
  logits_per_text: logits_per_text
  image_embeds: image_embeds
  text_embeds: text_embeds

weights:
  outputs.logits.scale: { from: logit_scale, shape: [], steps: [{ reshape: [1] }] }

classes:
  Model:
    indices: { i: parts.image.layers, t: parts.text.layers }
    results:
      vision_model_output.hidden_states.{i}: image_hidden_states.{i}
      "vision_model_output.hidden_states.{parts.image.layers}": "image_hidden_states.{parts.image.layers}"
      text_model_output.hidden_states.{t}: text_hidden_states.{t}
      "text_model_output.hidden_states.{parts.text.layers}": "text_hidden_states.{parts.text.layers}"
      vision_model_output.last_hidden_state: image_hidden
      vision_model_output.pooler_output: image_embeds_raw
      text_model_output.last_hidden_state: text_hidden
      text_model_output.pooler_output: text_embeds_raw
  # The picture tower alone, read at the mean of its patches.
  ForImageClassification:
    parts:
      image: { whole: true, class: Model }
      text: null
    let: { classifier: { outputs: { cls: { pool: patches, project: = labels } } } }
    indices: { i: = parts.image.layers }
    spec: "= merge(without(parts.image, 'outputs'), classifier)"
    inputs: { input_ids: null, attention_mask: null, position_ids: null }
    results:
      logits_per_image: null
      logits_per_text: null
      image_embeds: null
      text_embeds: null
      hidden_states.{i}: hidden_states.{i}
      "hidden_states.{parts.image.layers}": "hidden_states.{parts.image.layers}"
      logits: cls
    weights:
      outputs.logits.scale: null
      outputs.cls.project: { linear: classifier }
    buffers: ["vision_model.post_layernorm.*"]
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
    tree: `[294,1400,1,[["family",294,6,[302,6,"cohere"]],["extends",309,7,[318,5,"llama"]],["model_type",324,10,[336,6,"cohere"]],["class",343,5,[350,6,"Cohere"]],["config",358,6,[368,450,1,[["vocab_size",368,10,[380,6,256000]],["hidden_size",389,11,[402,4,8192]],["intermediate_size",409,17,[428,5,22528]],["num_hidden_layers",436,17,[455,2,40]],["num_attention_heads",460,19,[481,2,64]],["max_position_embeddings",486,23,[511,4,8192]],["rms_norm_eps",518,12,[532,4,null]],["layer_norm_eps",539,14,[555,33,1,[["type",557,4,[563,6,"number"]],["default",571,7,[580,6,0.00001]]]]],["mlp_bias",591,8,[601,4,null]],["logit_scale",608,11,[621,33,1,[["type",623,4,[629,6,"number"]],["default",637,7,[646,6,0.0625]]]]],["use_qk_norm",657,11,[670,5,false]],["bos_token_id",678,12,[692,14,1,[["default",694,7,[703,1,5]]]]],["eos_token_id",709,12,[723,19,1,[["default",725,7,[734,6,255001]]]]],["pad_token_id",745,12,[759,30,1,[["default",761,7,[770,1,0]],["nullable",773,8,[783,4,true]]]]],["tie_word_embeddings",792,19,[813,4,true]]]]],["ignore",819,6,[829,61,1,[["of the published files, read by no class",829,40,[871,18,0,[[872,16,"model_max_length"]]]]]]],["let",891,3,[898,22,1,[["default_theta",898,13,[913,6,500000]]]]],["spec",921,4,[929,223,1,[["position",929,8,[939,33,1,[["rope",941,4,[947,23,1,[["layout",949,6,[957,11,"interleaved"]]]]]]]],["attention",975,9,[990,52,1,[["qk_norm",990,7,[999,42,"= if use_qk_norm then 'per_head' else null"]]]]],["block",1044,5,[1051,18,0,[[1052,16,0,[[1053,9,"attention"],[1064,3,"ffn"]]]]]],["ffn",1072,3,[1077,14,1,[["bias",1079,4,[1085,4,null]]]]],["norm",1094,4,[1100,51,1,[["kind",1102,4,[1108,5,"layer"]],["eps",1115,3,[1120,16,"= layer_norm_eps"]],["bias",1138,4,[1144,5,false]]]]]]]],["weights",1153,7,[1164,272,1,[["layers.{i}.norm",1164,15,[1181,40,1,[["module",1183,6,[1191,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",1224,25,[1251,4,null]],["layers.{i}.ffn_norm",1258,19,[1279,4,null]],["layers.{i}.attention.query_norm",1286,31,[1319,41,1,[["module",1321,6,[1329,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",1363,29,[1394,41,1,[["module",1396,6,[1404,29,"layers.{i}.self_attn.k_norm"]]]]]]]],["classes",1437,7,[1448,246,1,[["ForCausalLM",1448,11,[1465,135,1,[["spec",1465,4,[1477,123,1,[["outputs",1477,7,[1494,106,1,[["$first",1494,6,[1502,97,0,[[1503,91,1,[["lm",1505,2,[1509,83,1,[["tied",1511,4,[1517,38,"= unless(tie_word_embeddings, false)"]],["scale",1557,5,[1564,26,"= unless(logit_scale, 1)"]]]]]]],[1596,2,"lm"]]]]]]]]]]]]],["ForSequenceClassification",1602,25,[1629,4,null]],["ForTokenClassification",1636,22,[1660,4,null]],["ForQuestionAnswering",1667,20,[1689,4,null]]]]]]]`,
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
    family: "cohere2",
    modelTypes: ["cohere2"],
    file: "families/cohere2.yaml",
    tree: `[274,1953,1,[["family",274,6,[282,7,"cohere2"]],["extends",290,7,[299,8,"windowed"]],["model_type",308,10,[320,7,"cohere2"]],["class",328,5,[335,7,"Cohere2"]],["config",344,6,[354,602,1,[["vocab_size",354,10,[366,6,256000]],["hidden_size",375,11,[388,4,8192]],["intermediate_size",395,17,[414,5,22528]],["num_hidden_layers",422,17,[441,2,40]],["num_attention_heads",446,19,[467,2,64]],["max_position_embeddings",472,23,[497,4,8192]],["rms_norm_eps",504,12,[518,4,null]],["layer_norm_eps",525,14,[541,33,1,[["type",543,4,[549,6,"number"]],["default",557,7,[566,6,0.00001]]]]],["mlp_bias",577,8,[587,4,null]],["logit_scale",594,11,[607,33,1,[["type",609,4,[615,6,"number"]],["default",623,7,[632,6,0.0625]]]]],["sliding_window_pattern",687,22,[711,1,4]],["use_qk_norm",715,11,[728,85,1,[["default",730,7,[739,5,false]],["only",746,4,[752,7,0,[[753,5,false]]]],["because",761,7,[770,41,"the class has no norm of queries and keys"]]]]],["bos_token_id",816,12,[830,14,1,[["default",832,7,[841,1,5]]]]],["eos_token_id",847,12,[861,19,1,[["default",863,7,[872,6,255001]]]]],["pad_token_id",883,12,[897,30,1,[["default",899,7,[908,1,0]],["nullable",911,8,[921,4,true]]]]],["tie_word_embeddings",930,19,[951,4,true]]]]],["ignore",957,6,[967,296,1,[["what layer_types says for each layer",967,36,[1005,68,0,[[1006,23,"_sliding_window_pattern"],[1031,12,"layer_switch"],[1045,27,"order_of_interleaved_layers"]]]],["of the published files, read by no class",1076,40,[1118,144,0,[[1119,16,"model_max_length"],[1137,23,"position_embedding_type"],[1162,10,"rotary_pct"],[1174,21,"use_embedding_sharing"],[1197,20,"use_gated_activation"],[1219,18,"use_parallel_block"],[1239,22,"use_parallel_embedding"]]]]]]],["let",1264,3,[1271,290,1,[["default_theta",1271,13,[1286,6,500000]],["default_types",1295,13,[1310,127,"= [if (i + 1) % sliding_window_pattern != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["layer_names",1440,11,[1453,107,"= [if type == 'sliding_attention' and sliding_window != null then 'local' else 'still' for type in types]"]]]]],["require",1562,7,[1573,24,1,[["a window to slide",1573,17,[1592,4,null]]]]],["spec",1598,4,[1606,231,1,[["position",1606,8,[1616,33,1,[["rope",1618,4,[1624,23,1,[["layout",1626,6,[1634,11,"interleaved"]]]]]]]],["block",1652,5,[1659,18,0,[[1660,16,0,[[1661,9,"attention"],[1672,3,"ffn"]]]]]],["ffn",1680,3,[1685,14,1,[["bias",1687,4,[1693,4,null]]]]],["norm",1702,4,[1708,51,1,[["kind",1710,4,[1716,5,"layer"]],["eps",1723,3,[1728,16,"= layer_norm_eps"]],["bias",1746,4,[1752,5,false]]]]],["variants",1762,8,[1776,61,1,[["still",1776,5,[1783,53,1,[["$when",1785,5,[1792,26,"= 'still' in layer_names"]],["position",1820,8,[1830,4,"none"]]]]]]]]]]],["weights",1838,7,[1849,120,1,[["layers.{i}.norm",1849,15,[1866,40,1,[["module",1868,6,[1876,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",1909,25,[1936,4,null]],["layers.{i}.ffn_norm",1943,19,[1964,4,null]]]]],["classes",1970,7,[1981,246,1,[["ForCausalLM",1981,11,[1998,135,1,[["spec",1998,4,[2010,123,1,[["outputs",2010,7,[2027,106,1,[["$first",2027,6,[2035,97,0,[[2036,91,1,[["lm",2038,2,[2042,83,1,[["tied",2044,4,[2050,38,"= unless(tie_word_embeddings, false)"]],["scale",2090,5,[2097,26,"= unless(logit_scale, 1)"]]]]]]],[2129,2,"lm"]]]]]]]]]]]]],["ForSequenceClassification",2135,25,[2162,4,null]],["ForTokenClassification",2169,22,[2193,4,null]],["ForQuestionAnswering",2200,20,[2222,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Command R7B and Command A (Cohere, 2024 and 2025). transformers: models/cohere2/configuration_cohere2.py, modeling_cohere2.py (4.57 and 5.17).
# Layers with a window rotate; those that see all keys don't.
family: cohere2
extends: windowed
model_type: cohere2
class: Cohere2

config:
  vocab_size: 256000
  hidden_size: 8192
  intermediate_size: 22528
  num_hidden_layers: 40
  num_attention_heads: 64
  max_position_embeddings: 8192
  rms_norm_eps: null
  layer_norm_eps: { type: number, default: 1.0e-5 }
  mlp_bias: null
  logit_scale: { type: number, default: 0.0625 }
  # Every so many layers one sees all keys.
  sliding_window_pattern: 4
  use_qk_norm: { default: false, only: [false], because: the class has no norm of queries and keys }
  bos_token_id: { default: 5 }
  eos_token_id: { default: 255001 }
  pad_token_id: { default: 0, nullable: true }
  tie_word_embeddings: true

ignore:
  what layer_types says for each layer: [_sliding_window_pattern, layer_switch, order_of_interleaved_layers]
  of the published files, read by no class: [model_max_length, position_embedding_type, rotary_pct, use_embedding_sharing, use_gated_activation, use_parallel_block, use_parallel_embedding]

let:
  default_theta: 500000
  default_types: "= [if (i + 1) % sliding_window_pattern != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"
  layer_names: "= [if type == 'sliding_attention' and sliding_window != null then 'local' else 'still' for type in types]"

require:
  a window to slide: null

spec:
  position: { rope: { layout: interleaved } }
  block: [[attention, ffn]]
  ffn: { bias: null }
  norm: { kind: layer, eps: = layer_norm_eps, bias: false }
  variants:
    still: { $when: "= 'still' in layer_names", position: none }

weights:
  layers.{i}.norm: { module: "layers.{i}.input_layernorm" }
  layers.{i}.attention_norm: null
  layers.{i}.ffn_norm: null

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
    tree: `[174,2893,1,[["family",174,6,[182,6,"common"]],["maps",190,4,[282,448,1,[["activation",282,10,[298,432,1,[["relu",298,4,[304,4,"relu"]],["relu2",313,5,[320,5,"relu2"]],["gelu",330,4,[336,4,"gelu"]],["gelu_python",345,11,[358,4,"gelu"]],["gelu_new",367,8,[377,9,"gelu_tanh"]],["gelu_fast",391,9,[402,9,"gelu_tanh"]],["gelu_accurate",416,13,[431,9,"gelu_tanh"]],["gelu_pytorch_tanh",445,17,[464,9,"gelu_tanh"]],["gelu_tanh",478,9,[489,9,"gelu_tanh"]],["gelu_python_tanh",503,16,[521,9,"gelu_tanh"]],["quick_gelu",535,10,[547,10,"quick_gelu"]],["silu",562,4,[568,4,"silu"]],["swish",577,5,[584,4,"silu"]],["tanh",593,4,[599,4,"tanh"]],["sigmoid",608,7,[617,7,"sigmoid"]],["mish",629,4,[635,4,"mish"]],["hardswish",644,9,[655,9,"hardswish"]],["relu6",669,5,[676,5,"relu6"]],["leaky_relu",686,10,[698,10,"leaky_relu"]],["linear",713,6,[721,8,"identity"]]]]]]]],["ignore",799,6,[809,1637,1,[["who wrote the file",809,18,[829,146,0,[[830,10,"model_type"],[842,13,"architectures"],[857,8,"auto_map"],[867,20,"transformers_version"],[889,13,"_name_or_path"],[904,12,"name_or_path"],[918,12,"_commit_hash"],[932,15,"finetuning_task"],[949,8,"language"],[959,15,"tokenizer_class"]]]],["how it is run",978,13,[997,495,0,[[999,5,"dtype"],[1011,11,"torch_dtype"],[1029,11,"torchscript"],[1047,20,"_attn_implementation"],[1074,28,"_attn_implementation_autoset"],[1109,29,"_attn_implementation_internal"],[1145,19,"attn_implementation"],[1171,9,"use_cache"],[1187,12,"use_bfloat16"],[1206,15,"use_return_dict"],[1228,11,"return_dict"],[1246,23,"return_dict_in_generate"],[1276,17,"output_attentions"],[1300,20,"output_hidden_states"],[1327,11,"output_past"],[1345,10,"xla_device"],[1362,21,"_flash_attn_2_enabled"],[1390,22,"transformers.js_config"],[1419,13,"output_scores"],[1439,22,"gradient_checkpointing"],[1468,23,"chunk_size_feed_forward"]]]],["how the file keeps its weights: quantised ones are refused by their type, name or shape",1494,89,[1585,21,0,[[1586,19,"quantization_config"]]]],["training",1609,8,[1619,69,0,[[1620,14,"tf_legacy_loss"],[1636,17,"initializer_range"],[1655,18,"initializer_factor"],[1675,12,"problem_type"]]]],["names of labels",1691,15,[1708,23,0,[[1709,8,"label2id"],[1719,11,"_num_labels"]]]],["tokens that the caller puts in",1734,30,[1766,65,0,[[1767,6,"prefix"],[1775,12,"sep_token_id"],[1789,12,"unk_token_id"],[1803,13,"mask_token_id"],[1818,12,"cls_token_id"]]]],["how text is generated, which the caller decides",1834,47,[1887,559,0,[[1889,20,"task_specific_params"],[1916,10,"max_length"],[1933,10,"min_length"],[1950,14,"max_new_tokens"],[1971,9,"do_sample"],[1987,14,"early_stopping"],[2008,9,"num_beams"],[2024,15,"num_beam_groups"],[2046,17,"diversity_penalty"],[2070,11,"temperature"],[2088,5,"top_k"],[2100,5,"top_p"],[2112,9,"typical_p"],[2128,18,"repetition_penalty"],[2153,14,"length_penalty"],[2174,20,"no_repeat_ngram_size"],[2201,28,"encoder_no_repeat_ngram_size"],[2236,13,"bad_words_ids"],[2256,20,"num_return_sequences"],[2283,21,"remove_invalid_values"],[2311,32,"exponential_decay_length_penalty"],[2350,15,"suppress_tokens"],[2372,21,"begin_suppress_tokens"],[2400,19,"forced_bos_token_id"],[2426,19,"forced_eos_token_id"]]]]]]],["config",2447,6,[2457,527,1,[["is_encoder_decoder",2457,18,[2477,33,1,[["default",2479,7,[2488,5,false]],["only",2495,4,[2501,7,0,[[2502,5,false]]]]]]],["is_decoder",2513,10,[2525,90,1,[["default",2527,7,[2536,5,false]],["only",2543,4,[2549,7,0,[[2550,5,false]]]],["because",2558,7,[2567,46,"this table is for the class that is no decoder"]]]]],["add_cross_attention",2618,19,[2639,97,1,[["default",2641,7,[2650,5,false]],["only",2657,4,[2663,7,0,[[2664,5,false]]]],["because",2672,7,[2681,53,"layers with cross-attention in them are another model"]]]]],["cross_attention_hidden_size",2739,27,[2768,31,1,[["type",2770,4,[2776,7,"integer"]],["only",2785,4,[2791,6,0,[[2792,4,null]]]]]]],["tie_encoder_decoder",2802,19,[2823,33,1,[["default",2825,7,[2834,5,false]],["only",2841,4,[2847,7,0,[[2848,5,false]]]]]]],["pruned_heads",2859,12,[2873,72,1,[["type",2875,4,[2881,3,"map"]],["default",2886,7,[2895,2,1,[]]],["only",2899,4,[2905,4,0,[[2906,2,1,[]]]]],["because",2911,7,[2920,23,"layers of unequal heads"]]]]],["id2label",2948,8,[2958,3,"map"]],["num_labels",2964,10,[2976,7,"integer"]]]]],["let",2985,3,[2992,75,1,[["labels",2992,6,[3000,66,"= if id2label == null then num_labels ?? 2 else length(id2label)"]]]]]]]`,
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
    sigmoid: sigmoid
    mish: mish
    hardswish: hardswish
    relu6: relu6
    leaky_relu: leaky_relu
    linear: identity

# Keys that don't change the numbers of one pass through the model.
ignore:
  who wrote the file: [model_type, architectures, auto_map, transformers_version, _name_or_path, name_or_path, _commit_hash, finetuning_task, language, tokenizer_class]
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
    - xla_device
    - _flash_attn_2_enabled
    - transformers.js_config
    - output_scores
    - gradient_checkpointing
    - chunk_size_feed_forward
  "how the file keeps its weights: quantised ones are refused by their type, name or shape": [quantization_config]
  training: [tf_legacy_loss, initializer_range, initializer_factor, problem_type]
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
    family: "data2vec-audio",
    modelTypes: ["data2vec-audio"],
    file: "families/data2vec-audio.yaml",
    tree: `[301,1630,1,[["family",301,6,[309,14,"data2vec-audio"]],["extends",324,7,[333,8,"wav2vec2"]],["model_type",342,10,[354,14,"data2vec-audio"]],["class",369,5,[376,13,"Data2VecAudio"]],["config",391,6,[479,134,1,[["num_conv_pos_embeddings",479,23,[504,1,5]],["conv_pos_kernel_size",508,20,[530,2,19]],["feat_extract_norm",535,17,[554,4,null]],["do_stable_layer_norm",561,20,[583,4,null]],["adapter_attn_dim",590,16,[608,4,null]]]]],["ignore",614,6,[624,100,1,[["read by no class",624,16,[642,81,0,[[643,17,"feat_extract_norm"],[662,20,"do_stable_layer_norm"],[684,16,"adapter_attn_dim"],[702,20,"feat_extract_dropout"]]]]]]],["let",725,3,[730,31,1,[["adapted",732,7,[741,5,false]],["ends",748,4,[754,5,false]]]]],["indices",763,7,[772,30,1,[["p",774,1,[777,23,"num_conv_pos_embeddings"]]]]],["require",804,7,[815,158,1,[["a convolution for positions",815,27,[844,128,1,[["that",846,4,[852,27,"num_conv_pos_embeddings > 0"]],["key",881,3,[886,23,"num_conv_pos_embeddings"]],["because",911,7,[920,50,"without one the reference adds the input to itself"]]]]]]]],["spec",974,4,[982,346,1,[["input",982,5,[989,49,1,[["frames",991,6,[999,37,1,[["stem",1001,4,[1007,15,1,[["norm",1009,4,[1015,5,"layer"]]]]],["norm",1024,4,[1030,4,true]]]]]]]],["position",1041,8,[1055,219,1,[["conv",1055,4,[1067,207,1,[["layers",1067,6,[1075,38,"= unless(num_conv_pos_embeddings, 1)"]],["kernel",1120,6,[1128,22,"= conv_pos_kernel_size"]],["output_norm",1157,11,[1170,5,"layer"]],["eps",1233,3,[1238,35,"= unless(0.00001, layer_norm_eps)"]]]]]]]],["block",1276,5,[1283,4,null]],["adapter",1290,7,[1299,4,null]],["norm",1306,4,[1312,15,1,[["place",1314,5,[1321,4,"post"]]]]]]]],["names",1329,5,[1338,38,0,[[1340,35,1,[["prefix",1342,6,[1350,15,"data2vec_audio."]],["to",1367,2,[1371,2,""]]]]]]],["weights",1377,7,[1388,510,1,[["embedding.position_conv.weight",1388,30,[1420,88,1,[["from",1422,4,[1428,43,"encoder.pos_conv_embed.layers.0.conv.weight"]],["steps",1473,5,[1480,26,0,[[1481,24,1,[["transpose",1483,9,[1494,9,0,[[1495,1,2],[1498,1,1],[1501,1,0]]]]]]]]]]]],["embedding.position_conv.bias",1511,28,[1541,41,"encoder.pos_conv_embed.layers.0.conv.bias"]],["embedding.position_conv_{p + 1}.weight",1585,38,[1625,92,1,[["from",1627,4,[1633,47,"encoder.pos_conv_embed.layers.{p}.conv.weight"]],["steps",1682,5,[1689,26,0,[[1690,24,1,[["transpose",1692,9,[1703,9,0,[[1704,1,2],[1707,1,1],[1710,1,0]]]]]]]]]]]],["embedding.position_conv_{p + 1}.bias",1720,36,[1758,45,"encoder.pos_conv_embed.layers.{p}.conv.bias"]],["layers.{i}.adapter.up",1806,21,[1829,4,null]],["layers.{i}.adapter.down",1836,23,[1861,4,null]],["layers.{i}.adapter_norm",1868,23,[1893,4,null]]]]],["classes",1899,7,[1910,21,1,[["ForPreTraining",1910,14,[1926,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# data2vec (Baevski et al., 2022) over sounds. transformers: models/data2vec/configuration_data2vec_audio.py, modeling_data2vec_audio.py (5.17).
# wav2vec 2.0 with several convolutions for positions, normed after each sublayer alone.
family: data2vec-audio
extends: wav2vec2
model_type: data2vec-audio
class: Data2VecAudio

config:
  # How many convolutions, where wav2vec 2.0 has the positions under its one.
  num_conv_pos_embeddings: 5
  conv_pos_kernel_size: 19
  feat_extract_norm: null
  do_stable_layer_norm: null
  adapter_attn_dim: null

ignore:
  read by no class: [feat_extract_norm, do_stable_layer_norm, adapter_attn_dim, feat_extract_dropout]

let: { adapted: false, ends: false }

indices: { p: num_conv_pos_embeddings }

require:
  a convolution for positions: { that: num_conv_pos_embeddings > 0, key: num_conv_pos_embeddings, because: without one the reference adds the input to itself }

spec:
  input: { frames: { stem: { norm: layer }, norm: true } }
  position:
    conv:
      layers: "= unless(num_conv_pos_embeddings, 1)"
      kernel: = conv_pos_kernel_size
      output_norm: layer
      # Of PyTorch's eps, whatever the layers' is.
      eps: "= unless(0.00001, layer_norm_eps)"
  block: null
  adapter: null
  norm: { place: post }

names:
  - { prefix: data2vec_audio., to: "" }

weights:
  embedding.position_conv.weight: { from: encoder.pos_conv_embed.layers.0.conv.weight, steps: [{ transpose: [2, 1, 0] }] }
  embedding.position_conv.bias: encoder.pos_conv_embed.layers.0.conv.bias
  embedding.position_conv_{p + 1}.weight: { from: "encoder.pos_conv_embed.layers.{p}.conv.weight", steps: [{ transpose: [2, 1, 0] }] }
  embedding.position_conv_{p + 1}.bias: "encoder.pos_conv_embed.layers.{p}.conv.bias"
  layers.{i}.adapter.up: null
  layers.{i}.adapter.down: null
  layers.{i}.adapter_norm: null

classes:
  ForPreTraining: null
`,
  },
  {
    family: "data2vec-vision",
    modelTypes: ["data2vec-vision"],
    file: "families/data2vec-vision.yaml",
    tree: `[215,1775,1,[["family",215,6,[223,15,"data2vec-vision"]],["extends",239,7,[248,4,"beit"]],["model_type",253,10,[265,15,"data2vec-vision"]],["class",281,5,[288,14,"Data2VecVision"]],["names",304,5,[313,39,0,[[315,36,1,[["prefix",317,6,[325,16,"data2vec_vision."]],["to",343,2,[347,2,""]]]]]]],["config",353,6,[363,51,1,[["out_indices",363,11,[376,37,1,[["type",378,4,[384,3,"any"]],["default",389,7,[398,13,0,[[399,1,3],[402,1,5],[405,1,7],[408,2,11]]]]]]]]]],["let",415,3,[497,73,1,[["states",497,6,[505,64,"= [j for j in range(num_hidden_layers + 1) if j + 1 in chosen]"]]]]],["backwards",571,9,[584,53,1,[["states",584,6,[592,44,1,[["out_indices",594,11,[607,27,"= [j + 1 for j in states]"]]]]]]]],["classes",638,7,[649,1341,1,[["Backbone",649,8,[659,4,null]],["ForSemanticSegmentation",666,23,[769,1221,1,[["names",769,5,[782,239,0,[[784,36,1,[["prefix",786,6,[794,16,"data2vec_vision."]],["to",812,2,[816,2,""]]]],[829,64,1,[["suffix",831,6,[839,19,".convolution.weight"]],["to",860,2,[864,12,".conv.weight"]],["written",878,7,[887,4,true]]]],[902,50,1,[["part",904,4,[910,15,".normalization."]],["to",927,2,[931,4,".bn."]],["written",937,7,[946,4,true]]]],[961,59,1,[["part",963,4,[969,16,".psp_bottleneck."]],["to",987,2,[991,12,".bottleneck."]],["written",1005,7,[1014,4,true]]]]]]],["require",1025,7,[1040,160,1,[["the picture's own size",1040,22,[1064,135,1,[["that",1066,4,[1072,38,"not isList(image_size) and not resized"]],["key",1112,3,[1117,10,"image_size"]],["because",1129,7,[1138,59,"the class cuts maps for a square picture of this size alone"]]]]]]]],["weights",1204,7,[1219,771,1,[["outputs.segmentation.pyramid_{s + 1}.weight",1219,43,[1272,234,0,[[1274,115,1,[["from",1276,4,[1282,53,"decode_head.psp_modules.blocks.{s}.conv.conv.weight"]],["steps",1337,5,[1344,43,0,[[1345,14,1,[["squeeze",1347,7,[1356,1,3]]]],[1361,14,1,[["squeeze",1363,7,[1372,1,2]]]],[1377,9,"transpose"]]]]]],[1400,105,1,[["from",1402,4,[1408,43,"decode_head.psp_modules.{s}.1.conv.weight"]],["steps",1453,5,[1460,43,0,[[1461,14,1,[["squeeze",1463,7,[1472,1,3]]]],[1477,14,1,[["squeeze",1479,7,[1488,1,2]]]],[1493,9,"transpose"]]]]]]]]],["outputs.segmentation.pyramid_{s + 1}.norm",1512,41,[1555,106,0,[[1556,56,1,[["module",1558,6,[1566,44,"decode_head.psp_modules.blocks.{s}.conv.bn"]]]],[1614,46,1,[["module",1616,6,[1624,34,"decode_head.psp_modules.{s}.1.bn"]]]]]]],["outputs.segmentation.pyramid_{s + 1}.norm.mean",1668,46,[1716,108,0,[[1717,57,"decode_head.psp_modules.blocks.{s}.conv.bn.running_mean"],[1776,47,"decode_head.psp_modules.{s}.1.bn.running_mean"]]]],["outputs.segmentation.pyramid_{s + 1}.norm.variance",1831,50,[1883,106,0,[[1884,56,"decode_head.psp_modules.blocks.{s}.conv.bn.running_var"],[1942,46,"decode_head.psp_modules.{s}.1.bn.running_var"]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# data2vec for pictures (Baevski et al., 2022): BEiT, trained otherwise. transformers: models/data2vec/modeling_data2vec_vision.py (4.57 and 5.17).
family: data2vec-vision
extends: beit
model_type: data2vec-vision
class: Data2VecVision

names:
  - { prefix: data2vec_vision., to: "" }

config:
  out_indices: { type: any, default: [3, 5, 7, 11] }

let:
  # The maps come in the order of the layers, however the config has them.
  states: "= [j for j in range(num_hidden_layers + 1) if j + 1 in chosen]"

backwards:
  states: { out_indices: "= [j + 1 for j in states]" }

classes:
  Backbone: null
  ForSemanticSegmentation:
    # As version 5 names modules; before it they had the names of BEiT's.
    names:
      - { prefix: data2vec_vision., to: "" }
      - { suffix: .convolution.weight, to: .conv.weight, written: true }
      - { part: .normalization., to: .bn., written: true }
      - { part: .psp_bottleneck., to: .bottleneck., written: true }
    require:
      the picture's own size: { that: not isList(image_size) and not resized, key: image_size, because: the class cuts maps for a square picture of this size alone }
    weights:
      outputs.segmentation.pyramid_{s + 1}.weight:
        - { from: "decode_head.psp_modules.blocks.{s}.conv.conv.weight", steps: [{ squeeze: 3 }, { squeeze: 2 }, transpose] }
        - { from: "decode_head.psp_modules.{s}.1.conv.weight", steps: [{ squeeze: 3 }, { squeeze: 2 }, transpose] }
      outputs.segmentation.pyramid_{s + 1}.norm: [{ module: "decode_head.psp_modules.blocks.{s}.conv.bn" }, { module: "decode_head.psp_modules.{s}.1.bn" }]
      outputs.segmentation.pyramid_{s + 1}.norm.mean: ["decode_head.psp_modules.blocks.{s}.conv.bn.running_mean", "decode_head.psp_modules.{s}.1.bn.running_mean"]
      outputs.segmentation.pyramid_{s + 1}.norm.variance: ["decode_head.psp_modules.blocks.{s}.conv.bn.running_var", "decode_head.psp_modules.{s}.1.bn.running_var"]
`,
  },
  {
    family: "deberta-v2",
    modelTypes: ["deberta-v2"],
    file: "families/deberta-v2.yaml",
    tree: `[322,2850,1,[["family",322,6,[330,10,"deberta-v2"]],["extends",341,7,[350,7,"deberta"]],["model_type",358,10,[370,10,"deberta-v2"]],["class",381,5,[388,9,"DebertaV2"]],["config",399,6,[409,406,1,[["vocab_size",409,10,[421,6,128100]],["hidden_size",430,11,[443,4,1536]],["num_hidden_layers",450,17,[469,2,24]],["num_attention_heads",474,19,[495,2,24]],["intermediate_size",500,17,[519,4,6144]],["attention_head_size",526,19,[547,7,"integer"]],["position_buckets",599,16,[617,2,-1]],["share_att_key",622,13,[637,5,false]],["norm_rel_ebd",645,12,[659,4,"none"]],["talking_head",666,12,[680,4,null]],["conv_kernel_size",687,16,[705,45,1,[["type",707,4,[713,7,"integer"]],["default",722,7,[731,1,0]],["nullable",734,8,[744,4,true]]]]],["conv_act",753,8,[763,34,1,[["default",765,7,[774,4,"tanh"]],["map",780,3,[785,10,"activation"]]]]],["conv_groups",800,11,[813,1,1]]]]],["let",816,3,[823,150,1,[["buckets",823,7,[832,28,"= max(position_buckets, 0)"]],["convolves",863,9,[874,29,"= (conv_kernel_size ?? 0) > 0"]],["position_norm",906,13,[921,51,"= 'layer_norm' in split(lower(norm_rel_ebd), '|')"]]]]],["require",974,7,[1040,484,1,[["known terms",1040,11,[1053,4,null]],["a kernel with a middle",1060,22,[1088,159,1,[["that",1088,4,[1094,42,"not convolves or conv_kernel_size % 2 == 1"]],["key",1141,3,[1146,16,"conv_kernel_size"]],["because",1167,7,[1176,70,"what an even kernel gives is one position short of what it is added to"]]]]],["heads as wide as the model",1249,26,[1281,243,1,[["that",1281,4,[1287,95,"(attention_head_size ?? hidden_size / num_attention_heads) * num_attention_heads == hidden_size"]],["key",1387,3,[1392,19,"attention_head_size"]],["because",1416,7,[1425,98,"the class maps its heads back with a square matrix, so that they are as wide as the model together"]]]]]]]],["spec",1525,4,[1533,502,1,[["position",1533,8,[1547,309,1,[["$first",1547,6,[1561,295,0,[[1563,280,1,[["learned",1563,7,[1572,34,1,[["$when",1574,5,[1581,23,"= position_biased_input"]]]]],["disentangled",1615,12,[1639,204,1,[["$when",1639,5,[1646,10,"= relative"]],["terms",1667,5,[1674,7,"= terms"]],["span",1692,4,[1698,6,"= span"]],["buckets",1715,7,[1724,20,"= unless(buckets, 0)"]],["share_qk",1755,8,[1765,30,"= unless(share_att_key, false)"]],["norm",1806,4,[1812,30,"= unless(position_norm, false)"]]]]]]],[1851,4,"none"]]]]]]],["attention",1858,9,[1873,11,1,[["bias",1873,4,[1879,4,null]]]]],["at",1886,2,[1894,141,1,[["0",1894,3,[1905,130,1,[["beside",1905,6,[1913,121,1,[["$when",1915,5,[1922,11,"= convolves"]],["kernel",1935,6,[1943,18,"= conv_kernel_size"]],["groups",1963,6,[1971,26,"= unless(conv_groups, 1)"]],["act",1999,3,[2004,28,"= unless(conv_act, 'tanh')"]]]]]]]]]]]]]],["classes",2036,7,[2047,204,1,[["ForMultipleChoice",2047,17,[2070,181,1,[["spec",2070,4,[2082,92,1,[["outputs",2082,7,[2099,75,1,[["choice",2099,6,[2107,66,1,[["pool",2109,4,[2115,3,"cls"]],["transform",2120,9,[2131,28,1,[["act",2133,3,[2138,19,"= pooler_hidden_act"]]]]],["project",2161,7,[2170,1,1]]]]]]]]]]],["results",2178,7,[2193,58,1,[["logits",2193,6,[2201,49,1,[["from",2203,4,[2209,6,"choice"]],["column",2217,6,[2225,1,0]],["choices",2228,7,[2237,4,true]],["at",2243,2,[2247,1,0]]]]]]]]]]]]]],["weights",2252,7,[2263,909,1,[["layers.0.beside.weight",2263,22,[2287,69,1,[["from",2289,4,[2295,24,"encoder.conv.conv.weight"]],["steps",2321,5,[2328,26,0,[[2329,24,1,[["transpose",2331,9,[2342,9,0,[[2343,1,2],[2346,1,1],[2349,1,0]]]]]]]]]]]],["layers.0.beside.bias",2359,20,[2381,22,"encoder.conv.conv.bias"]],["layers.0.beside_norm",2406,20,[2428,34,1,[["module",2430,6,[2438,22,"encoder.conv.LayerNorm"]]]]],["relative.norm",2465,13,[2480,29,1,[["module",2482,6,[2490,17,"encoder.LayerNorm"]]]]],["layers.{i}.attention.query.weight",2512,33,[2547,4,null]],["layers.{i}.attention.key.weight",2554,31,[2587,4,null]],["layers.{i}.attention.value.weight",2594,33,[2629,4,null]],["layers.{i}.attention.query.bias",2636,31,[2669,4,null]],["layers.{i}.attention.value.bias",2676,31,[2709,4,null]],["layers.{i}.attention.query",2716,26,[2744,57,1,[["linear",2746,6,[2754,45,"encoder.layer.{i}.attention.self.query_proj"]]]]],["layers.{i}.attention.key",2804,24,[2830,55,1,[["linear",2832,6,[2840,43,"encoder.layer.{i}.attention.self.key_proj"]]]]],["layers.{i}.attention.value",2888,26,[2916,57,1,[["linear",2918,6,[2926,45,"encoder.layer.{i}.attention.self.value_proj"]]]]],["layers.{i}.attention.position_key",2976,33,[3011,59,1,[["linear",3013,6,[3021,47,"encoder.layer.{i}.attention.self.pos_key_proj"]]]]],["layers.{i}.attention.position_query",3073,35,[3110,61,1,[["linear",3112,6,[3120,49,"encoder.layer.{i}.attention.self.pos_query_proj"]]]]]]]]]]`,
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

classes:
  ForMultipleChoice:
    spec:
      outputs:
        choice: { pool: cls, transform: { act: = pooler_hidden_act }, project: 1 }
    results:
      logits: { from: choice, column: 0, choices: true, at: 0 }

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
    tree: `[261,5276,1,[["family",261,6,[269,7,"deberta"]],["extends",277,7,[286,4,"bert"]],["model_type",291,10,[303,7,"deberta"]],["class",311,5,[318,7,"Deberta"]],["config",327,6,[337,599,1,[["is_decoder",337,10,[349,51,1,[["only",351,4,[357,7,0,[[358,5,false]]]],["because",366,7,[375,23,"the class is no decoder"]]]]],["vocab_size",403,10,[415,5,50265]],["embedding_size",423,14,[439,7,"integer"]],["type_vocab_size",469,15,[486,1,0]],["layer_norm_eps",490,14,[506,19,1,[["default",508,7,[517,6,1e-7]]]]],["relative_attention",528,18,[548,5,false]],["max_relative_positions",556,22,[580,2,-1]],["position_biased_input",585,21,[608,4,true]],["pos_att_type",615,12,[629,3,"any"]],["pooler_hidden_act",680,17,[699,34,1,[["default",701,7,[710,4,"gelu"]],["map",716,3,[721,10,"activation"]]]]],["pooler_hidden_size",736,18,[756,7,"integer"]],["legacy",786,6,[794,4,true]],["position_embedding_type",801,23,[826,4,null]],["talking_head",833,12,[847,88,1,[["type",849,4,[855,7,"boolean"]],["only",864,4,[870,13,0,[[871,4,null],[877,5,false]]]],["because",885,7,[894,39,"scores of one head that enter another's"]]]]]]]],["ignore",937,6,[947,112,1,[["training alone",947,14,[963,49,0,[[964,18,"classifier_dropout"],[984,11,"cls_dropout"],[997,14,"pooler_dropout"]]]],["another name of pad_token_id",1015,28,[1045,13,0,[[1046,11,"padding_idx"]]]]]]],["let",1060,3,[1067,573,1,[["d_embed",1067,7,[1076,31,"= embedding_size ?? hidden_size"]],["given_terms",1110,11,[1123,117,"= if pos_att_type == null then [] else if isList(pos_att_type) then pos_att_type else split(lower(pos_att_type), '|')"]],["terms",1243,5,[1250,60,"= [term for term in ['c2p', 'p2c'] if term in given_terms]"]],["relative",1313,8,[1323,42,"= relative_attention and length(terms) > 0"]],["span",1368,4,[1374,88,"= if max_relative_positions < 1 then max_position_embeddings else max_relative_positions"]],["legacy_head",1564,11,[1577,62,"= legacy and not stored('lm_predictions.lm_head.dense.weight')"]]]]],["require",1641,7,[1652,549,1,[["a type for each token",1652,21,[1675,4,null]],["known terms",1682,11,[1699,123,1,[["that",1699,4,[1705,36,"length(terms) == length(given_terms)"]],["key",1746,3,[1751,12,"pos_att_type"]],["because",1768,7,[1777,44,"the terms are c2p and p2c, each at most once"]]]]],["one width of the pooler",1824,23,[1853,156,1,[["that",1853,4,[1859,50,"(pooler_hidden_size ?? hidden_size) == hidden_size"]],["key",1914,3,[1919,18,"pooler_hidden_size"]],["because",1942,7,[1951,57,"the pooler reads hidden states and is as wide as they are"]]]]],["one width of the head",2011,21,[2038,163,1,[["that",2038,4,[2044,37,"legacy_head or d_embed == hidden_size"]],["key",2086,3,[2091,14,"embedding_size"]],["because",2110,7,[2119,81,"the head multiplies hidden states by the token table, so that both have one width"]]]]]]]],["spec",2202,4,[2210,568,1,[["input",2210,5,[2221,165,1,[["tokens",2221,6,[2235,151,1,[["d_embed",2235,7,[2244,32,"= unless(d_embed, hidden_size)"]],["projection",2283,10,[2295,68,1,[["$when",2297,5,[2304,24,"= d_embed != hidden_size"]],["bias",2330,4,[2336,5,false]],["place",2343,5,[2350,11,"before_norm"]]]]],["mask_zero",2370,9,[2381,4,true]]]]]]]],["position",2388,8,[2402,261,1,[["$first",2402,6,[2416,247,0,[[2418,232,1,[["learned",2418,7,[2427,34,1,[["$when",2429,5,[2436,23,"= position_biased_input"]]]]],["disentangled",2470,12,[2494,156,1,[["$when",2494,5,[2501,10,"= relative"]],["terms",2522,5,[2529,7,"= terms"]],["span",2547,4,[2553,6,"= span"]],["bias",2640,4,[2646,3,0,[[2647,1,"q"]]]]]]]]],[2658,4,"none"]]]]]]],["attention",2665,9,[2680,98,1,[["bias",2680,4,[2686,9,0,[[2687,1,"q"],[2690,1,"v"],[2693,1,"o"]]]],["scale",2700,5,[2707,70,1,[["rsqrt",2709,5,[2716,59,"= hidden_size / num_attention_heads * (1 + length(terms))"]]]]]]]]]]],["names",2779,5,[2788,100,0,[[2790,28,1,[["prefix",2792,6,[2800,8,"deberta."]],["to",2810,2,[2814,2,""]]]],[2823,31,1,[["suffix",2825,6,[2833,6,".gamma"]],["to",2841,2,[2845,7,".weight"]]]],[2859,28,1,[["suffix",2861,6,[2869,5,".beta"]],["to",2876,2,[2880,5,".bias"]]]]]]],["weights",2889,7,[2900,2009,1,[["embedding.projection.weight",2900,27,[2929,58,1,[["from",2931,4,[2937,28,"embeddings.embed_proj.weight"]],["steps",2967,5,[2974,11,0,[[2975,9,"transpose"]]]]]]],["relative.positions",2990,18,[3010,29,"encoder.rel_embeddings.weight"]],["layers.{i}.attention.query",3119,26,[3147,4,null]],["layers.{i}.attention.key",3154,24,[3180,4,null]],["layers.{i}.attention.value",3187,26,[3215,4,null]],["layers.{i}.attention.query.weight",3222,33,[3257,193,1,[["from",3259,4,[3265,49,"encoder.layer.{i}.attention.self.in_proj.weight"]],["steps",3316,5,[3323,125,0,[[3324,112,1,[["split",3326,5,[3333,101,1,[["axis",3335,4,[3341,1,0]],["as",3344,2,[3348,63,0,[[3349,21,"= num_attention_heads"],[3372,1,3],[3375,35,"= hidden_size / num_attention_heads"]]]],["take",3413,4,[3419,13,0,[[3420,3,"all"],[3425,1,0],[3428,3,"all"]]]]]]]]],[3438,9,"transpose"]]]]]]],["layers.{i}.attention.key.weight",3453,31,[3486,193,1,[["from",3488,4,[3494,49,"encoder.layer.{i}.attention.self.in_proj.weight"]],["steps",3545,5,[3552,125,0,[[3553,112,1,[["split",3555,5,[3562,101,1,[["axis",3564,4,[3570,1,0]],["as",3573,2,[3577,63,0,[[3578,21,"= num_attention_heads"],[3601,1,3],[3604,35,"= hidden_size / num_attention_heads"]]]],["take",3642,4,[3648,13,0,[[3649,3,"all"],[3654,1,1],[3657,3,"all"]]]]]]]]],[3667,9,"transpose"]]]]]]],["layers.{i}.attention.value.weight",3682,33,[3717,193,1,[["from",3719,4,[3725,49,"encoder.layer.{i}.attention.self.in_proj.weight"]],["steps",3776,5,[3783,125,0,[[3784,112,1,[["split",3786,5,[3793,101,1,[["axis",3795,4,[3801,1,0]],["as",3804,2,[3808,63,0,[[3809,21,"= num_attention_heads"],[3832,1,3],[3835,35,"= hidden_size / num_attention_heads"]]]],["take",3873,4,[3879,13,0,[[3880,3,"all"],[3885,1,2],[3888,3,"all"]]]]]]]]],[3898,9,"transpose"]]]]]]],["layers.{i}.attention.query.bias",3913,31,[3946,39,"encoder.layer.{i}.attention.self.q_bias"]],["layers.{i}.attention.value.bias",3988,31,[4021,39,"encoder.layer.{i}.attention.self.v_bias"]],["layers.{i}.attention.position_key",4063,33,[4098,55,1,[["linear",4100,6,[4108,43,"encoder.layer.{i}.attention.self.pos_proj"]]]]],["layers.{i}.attention.position_query",4156,35,[4193,57,1,[["linear",4195,6,[4203,45,"encoder.layer.{i}.attention.self.pos_q_proj"]]]]],["outputs.mlm.transform",4253,21,[4276,106,0,[[4277,62,1,[["linear",4279,6,[4287,31,"cls.predictions.transform.dense"]],["when",4320,4,[4326,11,"legacy_head"]]]],[4341,40,1,[["linear",4343,6,[4351,28,"lm_predictions.lm_head.dense"]]]]]]],["outputs.mlm.transform_norm",4385,26,[4413,114,0,[[4414,66,1,[["module",4416,6,[4424,35,"cls.predictions.transform.LayerNorm"]],["when",4461,4,[4467,11,"legacy_head"]]]],[4482,44,1,[["module",4484,6,[4492,32,"lm_predictions.lm_head.LayerNorm"]]]]]]],["outputs.mlm.project.bias",4530,24,[4556,211,0,[[4557,129,1,[["from",4559,4,[4565,28,"cls.predictions.decoder.bias"]],["when",4595,4,[4601,83,"legacy_head and (not tie_word_embeddings or stored('cls.predictions.decoder.bias'))"]]]],[4688,49,1,[["from",4690,4,[4696,20,"cls.predictions.bias"]],["when",4718,4,[4724,11,"legacy_head"]]]],[4739,27,"lm_predictions.lm_head.bias"]]]],["outputs.pooled.transform",4770,24,[4796,4,null]],["outputs.nsp.transform",4803,21,[4826,4,null]],["outputs.nsp.project",4833,19,[4854,4,null]],["outputs.cls.transform",4861,21,[4884,24,1,[["linear",4886,6,[4894,12,"pooler.dense"]]]]]]]],["buffers",5017,7,[5026,48,0,[[5027,23,"embeddings.position_ids"],[5052,21,"mask_predictions.**"]]]],["classes",5076,7,[5087,450,1,[["Model",5087,5,[5098,75,1,[["spec",5098,4,[5110,26,1,[["outputs",5110,7,[5119,16,1,[["pooled",5121,6,[5129,4,null]]]]]]]],["results",5140,7,[5149,23,1,[["pooler_output",5151,13,[5166,4,null]]]]]]]],["ForPreTraining",5175,14,[5191,4,null]],["ForNextSentencePrediction",5198,25,[5225,4,null]],["ForMultipleChoice",5232,17,[5251,4,null]],["LMHeadModel",5258,11,[5271,4,null]],["ForMaskedLM",5278,11,[5295,131,1,[["spec",5295,4,[5307,119,1,[["outputs",5307,7,[5324,102,1,[["mlm",5324,3,[5329,96,1,[["transform",5331,9,[5342,16,1,[["d",5344,1,[5347,9,"= d_embed"]]]]],["tied",5360,4,[5366,57,"= unless(tie_word_embeddings or not legacy_head, false)"]]]]]]]]]]]]]],["ForSequenceClassification",5428,25,[5459,78,1,[["spec",5459,4,[5471,66,1,[["outputs",5471,7,[5488,49,1,[["cls",5488,3,[5493,43,1,[["transform",5495,9,[5506,28,1,[["act",5508,3,[5513,19,"= pooler_hidden_act"]]]]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# DeBERTa (He et al., 2020). transformers: models/deberta/configuration_deberta.py, modeling_deberta.py (4.57 and 5.17).
# BERT whose scores see relative positions, each in a vector of its own.
family: deberta
extends: bert
model_type: deberta
class: Deberta

config:
  is_decoder: { only: [false], because: the class is no decoder }
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
  a type for each token: null
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

# mask_predictions is the head of the discriminator that these models were trained as; the class has none.
buffers: [embeddings.position_ids, "mask_predictions.**"]

classes:
  Model:
    spec:
      outputs: { pooled: null }
    results: { pooler_output: null }
  ForPreTraining: null
  ForNextSentencePrediction: null
  ForMultipleChoice: null
  LMHeadModel: null
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
    tree: `[212,1591,1,[["family",212,6,[220,4,"deit"]],["extends",225,7,[234,3,"vit"]],["model_type",238,10,[250,4,"deit"]],["class",255,5,[262,4,"DeiT"]],["spec",268,4,[276,44,1,[["input",276,5,[283,36,1,[["patches",285,7,[294,23,1,[["prefix",296,6,[304,11,0,[[305,3,"cls"],[310,4,"dist"]]]]]]]]]]]]],["names",321,5,[330,743,0,[[332,25,1,[["prefix",334,6,[342,5,"deit."]],["to",349,2,[353,2,""]]]],[403,39,1,[["prefix",405,6,[413,7,"blocks."]],["to",422,2,[426,14,"encoder.layer."]]]],[447,74,1,[["prefix",449,6,[457,17,"patch_embed.proj."]],["to",476,2,[480,39,"embeddings.patch_embeddings.projection."]]]],[526,47,1,[["prefix",528,6,[536,9,"cls_token"]],["to",547,2,[551,20,"embeddings.cls_token"]]]],[578,57,1,[["prefix",580,6,[588,10,"dist_token"]],["to",600,2,[604,29,"embeddings.distillation_token"]]]],[640,57,1,[["prefix",642,6,[650,9,"pos_embed"]],["to",661,2,[665,30,"embeddings.position_embeddings"]]]],[702,41,1,[["part",704,4,[710,7,".norm1."]],["to",719,2,[723,18,".layernorm_before."]]]],[748,40,1,[["part",750,4,[756,7,".norm2."]],["to",765,2,[769,17,".layernorm_after."]]]],[793,51,1,[["part",795,4,[801,11,".attn.proj."]],["to",814,2,[818,24,".attention.output.dense."]]]],[849,45,1,[["part",851,4,[857,9,".mlp.fc1."]],["to",868,2,[872,20,".intermediate.dense."]]]],[899,39,1,[["part",901,4,[907,9,".mlp.fc2."]],["to",918,2,[922,14,".output.dense."]]]],[943,33,1,[["prefix",945,6,[953,5,"norm."]],["to",960,2,[964,10,"layernorm."]]]],[981,52,1,[["prefix",983,6,[991,10,"head_dist."]],["to",1003,2,[1007,24,"distillation_classifier."]]]],[1038,34,1,[["prefix",1040,6,[1048,5,"head."]],["to",1055,2,[1059,11,"classifier."]]]]]]],["weights",1074,7,[1085,199,1,[["embedding.prefix",1085,16,[1103,120,1,[["from",1105,4,[1111,53,0,[[1112,20,"embeddings.cls_token"],[1134,29,"embeddings.distillation_token"]]]],["steps",1166,5,[1173,32,0,[[1174,14,1,[["squeeze",1176,7,[1185,1,0]]]],[1190,14,1,[["squeeze",1192,7,[1201,1,0]]]]]]],["combine",1207,7,[1216,5,"stack"]]]]],["outputs.dist.project",1226,20,[1248,35,1,[["linear",1250,6,[1258,23,"distillation_classifier"]]]]]]]],["classes",1285,7,[1404,399,1,[["ForImageClassificationWithTeacher",1404,33,[1443,360,1,[["spec",1443,4,[1455,167,1,[["outputs",1455,7,[1472,150,1,[["cls",1472,3,[1477,45,1,[["pool",1479,4,[1485,3,"cls"]],["project",1490,7,[1499,21,"= unless(labels, 0)"]]]]],["dist",1531,4,[1537,46,1,[["pool",1539,4,[1545,4,"dist"]],["project",1551,7,[1560,21,"= unless(labels, 0)"]]]]],["logits",1592,6,[1600,21,1,[["mean",1602,4,[1608,11,0,[[1609,3,"cls"],[1614,4,"dist"]]]]]]]]]]]]],["weights",1626,7,[1641,74,1,[["outputs.cls.project",1641,19,[1662,52,0,[[1663,26,1,[["linear",1665,6,[1673,14,"cls_classifier"]]]],[1691,22,1,[["linear",1693,6,[1701,10,"classifier"]]]]]]]]]],["results",1719,7,[1734,69,1,[["logits",1734,6,[1742,6,"logits"]],["cls_logits",1755,10,[1767,3,"cls"]],["distillation_logits",1777,19,[1798,4,"dist"]]]]]]]]]]]]]`,
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
  # timm's spelling of the same tensors.
  - { prefix: blocks., to: encoder.layer. }
  - { prefix: patch_embed.proj., to: embeddings.patch_embeddings.projection. }
  - { prefix: cls_token, to: embeddings.cls_token }
  - { prefix: dist_token, to: embeddings.distillation_token }
  - { prefix: pos_embed, to: embeddings.position_embeddings }
  - { part: .norm1., to: .layernorm_before. }
  - { part: .norm2., to: .layernorm_after. }
  - { part: .attn.proj., to: .attention.output.dense. }
  - { part: .mlp.fc1., to: .intermediate.dense. }
  - { part: .mlp.fc2., to: .output.dense. }
  - { prefix: norm., to: layernorm. }
  - { prefix: head_dist., to: distillation_classifier. }
  - { prefix: head., to: classifier. }

weights:
  embedding.prefix: { from: [embeddings.cls_token, embeddings.distillation_token], steps: [{ squeeze: 0 }, { squeeze: 0 }], combine: stack }
  outputs.dist.project: { linear: distillation_classifier }

classes:
  # What its teacher has taught stands beside what the labels have; the model's answer is the mean of both.
  ForImageClassificationWithTeacher:
    spec:
      outputs:
        cls: { pool: cls, project: "= unless(labels, 0)" }
        dist: { pool: dist, project: "= unless(labels, 0)" }
        logits: { mean: [cls, dist] }
    weights:
      outputs.cls.project: [{ linear: cls_classifier }, { linear: classifier }]
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
    tree: `[187,3545,1,[["family",187,6,[195,6,"dinov2"]],["extends",202,7,[211,3,"vit"]],["model_type",215,10,[227,6,"dinov2"]],["class",234,5,[241,6,"Dinov2"]],["default",248,7,[257,5,"Model"]],["config",264,6,[274,353,1,[["intermediate_size",274,17,[293,4,null]],["pooler_output_size",300,18,[320,4,null]],["pooler_act",327,10,[339,4,null]],["patch_size",346,10,[358,26,1,[["type",360,4,[366,3,"any"]],["default",371,7,[380,2,14]]]]],["layer_norm_eps",387,14,[403,33,1,[["type",405,4,[411,6,"number"]],["default",419,7,[428,6,0.000001]]]]],["mlp_ratio",439,9,[450,28,1,[["type",452,4,[458,6,"number"]],["default",466,7,[475,1,4]]]]],["use_swiglu_ffn",481,14,[497,5,false]],["use_mask_token",505,14,[521,4,true]],["drop_path_rate",528,14,[544,28,1,[["type",546,4,[552,6,"number"]],["default",560,7,[569,1,0]]]]],["apply_layernorm",575,15,[592,4,true]],["reshape_hidden_states",599,21,[622,4,true]]]]],["ignore",628,6,[638,162,1,[["of the table that it grew out of, read by no class",638,50,[690,19,0,[[691,17,"intermediate_size"]]]],["where it starts in training",712,27,[741,18,0,[[742,16,"layerscale_value"]]]],["names of hidden states",762,22,[786,13,0,[[787,11,"stage_names"]]]]]]],["let",801,3,[808,128,1,[["inner",808,5,[815,32,"= floor(hidden_size * mlp_ratio)"]],["d_ff",850,4,[856,79,"= if use_swiglu_ffn then floor((floor(inner * 2 / 3) + 7) / 8) * 8 else inner"]]]]],["spec",937,4,[945,348,1,[["input",945,5,[952,134,1,[["patches",954,7,[963,121,1,[["mask",965,4,[971,59,"= if given('bool_masked_pos') == null then null else true"]],["interpolate",1032,11,[1045,37,1,[["$when",1047,5,[1054,26,"resized or height != width"]]]]]]]]]]],["ffn",1089,3,[1098,115,1,[["d_ff",1098,4,[1104,6,"= d_ff"]],["act",1115,3,[1120,49,"= if use_swiglu_ffn then 'silu' else hidden_act"]],["gated",1174,5,[1181,31,"= unless(use_swiglu_ffn, false)"]]]]],["residual",1215,8,[1225,18,1,[["scale",1227,5,[1234,7,"learned"]]]]],["dropout",1246,7,[1259,34,1,[["path",1259,4,[1265,27,"= unless(drop_path_rate, 0)"]]]]]]]],["names",1294,5,[1303,30,0,[[1305,27,1,[["prefix",1307,6,[1315,7,"dinov2."]],["to",1324,2,[1328,2,""]]]]]]],["weights",1334,7,[1345,1250,1,[["embedding.mask",1345,14,[1361,21,"embeddings.mask_token"]],["layers.{i}.attention_norm",1385,25,[1412,37,1,[["module",1414,6,[1422,25,"encoder.layer.{i}.norm1"]]]]],["layers.{i}.attention_scale",1452,26,[1480,40,"encoder.layer.{i}.layer_scale1.lambda1"]],["layers.{i}.ffn_norm",1523,19,[1544,37,1,[["module",1546,6,[1554,25,"encoder.layer.{i}.norm2"]]]]],["layers.{i}.ffn_scale",1584,20,[1606,40,"encoder.layer.{i}.layer_scale2.lambda1"]],["layers.{i}.ffn.gate.weight",1697,26,[1725,116,1,[["from",1727,4,[1733,41,"encoder.layer.{i}.mlp.weights_in.weight"]],["steps",1776,5,[1783,56,0,[[1784,43,1,[["slice",1786,5,[1793,32,1,[["axis",1795,4,[1801,1,0]],["from",1804,4,[1810,1,0]],["to",1813,2,[1817,6,"= d_ff"]]]]]]],[1829,9,"transpose"]]]]]]],["layers.{i}.ffn.gate.bias",1844,24,[1870,103,1,[["from",1872,4,[1878,39,"encoder.layer.{i}.mlp.weights_in.bias"]],["steps",1919,5,[1926,45,0,[[1927,43,1,[["slice",1929,5,[1936,32,1,[["axis",1938,4,[1944,1,0]],["from",1947,4,[1953,1,0]],["to",1956,2,[1960,6,"= d_ff"]]]]]]]]]]]]],["layers.{i}.ffn.up",1976,17,[1995,67,0,[[1996,65,1,[["linear",1998,6,[2006,27,"encoder.layer.{i}.mlp.fc1"]],["when",2035,4,[2041,18,"not use_swiglu_ffn"]]]]]]],["layers.{i}.ffn.up.weight",2065,24,[2091,147,1,[["from",2093,4,[2099,41,"encoder.layer.{i}.mlp.weights_in.weight"]],["when",2142,4,[2148,14,"use_swiglu_ffn"]],["steps",2164,5,[2171,65,0,[[2172,52,1,[["slice",2174,5,[2181,41,1,[["axis",2183,4,[2189,1,0]],["from",2192,4,[2198,6,"= d_ff"]],["to",2206,2,[2210,10,"= 2 * d_ff"]]]]]]],[2226,9,"transpose"]]]]]]],["layers.{i}.ffn.up.bias",2241,22,[2265,134,1,[["from",2267,4,[2273,39,"encoder.layer.{i}.mlp.weights_in.bias"]],["when",2314,4,[2320,14,"use_swiglu_ffn"]],["steps",2336,5,[2343,54,0,[[2344,52,1,[["slice",2346,5,[2353,41,1,[["axis",2355,4,[2361,1,0]],["from",2364,4,[2370,6,"= d_ff"]],["to",2378,2,[2382,10,"= 2 * d_ff"]]]]]]]]]]]]],["layers.{i}.ffn.down",2402,19,[2423,138,0,[[2424,65,1,[["linear",2426,6,[2434,27,"encoder.layer.{i}.mlp.fc2"]],["when",2463,4,[2469,18,"not use_swiglu_ffn"]]]],[2491,69,1,[["linear",2493,6,[2501,35,"encoder.layer.{i}.mlp.weights_out"]],["when",2538,4,[2544,14,"use_swiglu_ffn"]]]]]]],["outputs.pooled.transform",2564,24,[2590,4,null]]]]],["classes",2596,7,[2607,1125,1,[["ForMaskedImageModeling",2607,22,[2631,4,null]],["Model",2638,5,[2649,70,1,[["spec",2649,4,[2661,58,1,[["outputs",2661,7,[2678,41,1,[["pooled",2678,6,[2686,32,1,[["$when",2688,5,[2695,4,true]],["transform",2701,9,[2712,4,null]]]]]]]]]]]]]],["ForImageClassification",2721,22,[2749,71,1,[["spec",2749,4,[2761,59,1,[["outputs",2761,7,[2778,42,1,[["cls",2778,3,[2783,36,1,[["pool",2785,4,[2791,26,1,[["concat",2793,6,[2801,14,0,[[2802,3,"cls"],[2807,7,"patches"]]]]]]]]]]]]]]]]]]],["Backbone",2822,8,[2836,896,1,[["trunk",2836,5,[2843,2,""]],["indices",2850,7,[2859,21,1,[["m",2861,1,[2864,14,"length(stages)"]]]]],["require",2885,7,[2900,108,1,[["square patches",2900,14,[2916,91,1,[["that",2918,4,[2924,22,"not isList(patch_size)"]],["key",2948,3,[2953,10,"patch_size"]],["because",2965,7,[2974,31,"the class counts square patches"]]]]]]]],["let",3012,3,[3111,329,1,[["maps",3111,4,[3125,315,1,[["$each",3125,5,[3132,1,"n"]],["$in",3142,3,[3147,27,"= range(length(stages) + 1)"]],["$key",3183,4,[3189,49,"= if n == 0 then 'hidden' else 'map_' + text(n)"]],["$value",3247,6,[3265,175,1,[["from",3265,4,[3271,7,"encoder"]],["layer",3289,5,[3296,66,1,[["$when",3298,5,[3305,5,"n > 0"]],["at",3312,2,[3316,17,"= stages[n - 1]"]],["normed",3335,6,[3343,17,"= apply_layernorm"]]]]],["pool",3373,4,[3379,60,"= if n > 0 and reshape_hidden_states then 'grid' else null"]]]]]]]]]]],["backwards",3444,9,[3461,190,1,[["maps",3461,4,[3467,183,1,[["out_indices",3469,11,[3482,68,"= [maps[name].layer.at for name in keys(maps) if name != 'hidden']"]],["reshape_hidden_states",3552,21,[3575,29,"= maps.map_1.pool == 'grid'"]],["apply_layernorm",3606,15,[3623,25,"= maps.map_1.layer.normed"]]]]]]]],["spec",3655,4,[3667,16,1,[["outputs",3667,7,[3676,6,"= maps"]]]]],["results",3687,7,[3702,30,1,[["feature_maps.{m}",3702,16,[3720,11,"map_{m + 1}"]]]]]]]]]]]]]`,
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
  apply_layernorm: true
  reshape_hidden_states: true

ignore:
  of the table that it grew out of, read by no class: [intermediate_size]
  where it starts in training: [layerscale_value]
  names of hidden states: [stage_names]

let:
  inner: = floor(hidden_size * mlp_ratio)
  d_ff: "= if use_swiglu_ffn then floor((floor(inner * 2 / 3) + 7) / 8) * 8 else inner"

spec:
  input: { patches: { mask: "= if given('bool_masked_pos') == null then null else true", interpolate: { $when: resized or height != width } } }
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
  embedding.mask: embeddings.mask_token
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
  ForMaskedImageModeling: null
  Model:
    spec:
      outputs:
        pooled: { $when: true, transform: null }
  ForImageClassification:
    spec:
      outputs:
        cls: { pool: { concat: [cls, patches] } }
  Backbone:
    trunk: ""
    indices: { m: length(stages) }
    require:
      square patches: { that: not isList(patch_size), key: patch_size, because: the class counts square patches }
    let:
      # First what leaves the stack, since layers behind the last map are computed too.
      maps:
        $each: n
        $in: = range(length(stages) + 1)
        $key: "= if n == 0 then 'hidden' else 'map_' + text(n)"
        $value:
          from: encoder
          layer: { $when: n > 0, at: "= stages[n - 1]", normed: = apply_layernorm }
          pool: "= if n > 0 and reshape_hidden_states then 'grid' else null"
    backwards:
      maps: { out_indices: "= [maps[name].layer.at for name in keys(maps) if name != 'hidden']", reshape_hidden_states: "= maps.map_1.pool == 'grid'", apply_layernorm: = maps.map_1.layer.normed }
    spec:
      outputs: = maps
    results:
      feature_maps.{m}: map_{m + 1}
`,
  },
  {
    family: "distilbert",
    modelTypes: ["distilbert"],
    file: "families/distilbert.yaml",
    tree: `[202,4417,1,[["family",202,6,[210,10,"distilbert"]],["extends",221,7,[230,6,"common"]],["model_type",237,10,[249,10,"distilbert"]],["class",260,5,[267,10,"DistilBert"]],["default",278,7,[287,5,"Model"]],["config",294,6,[304,410,1,[["vocab_size",304,10,[316,5,30522]],["dim",324,3,[329,3,768]],["n_layers",335,8,[345,1,6]],["n_heads",349,7,[358,2,12]],["hidden_dim",363,10,[375,4,3072]],["activation",382,10,[394,34,1,[["default",396,7,[405,4,"gelu"]],["map",411,3,[416,10,"activation"]]]]],["dropout",431,7,[440,30,1,[["type",442,4,[448,6,"number"]],["default",456,7,[465,3,0.1]]]]],["attention_dropout",473,17,[492,30,1,[["type",494,4,[500,6,"number"]],["default",508,7,[517,3,0.1]]]]],["max_position_embeddings",525,23,[550,3,512]],["sinusoidal_pos_embds",556,20,[578,5,false]],["bos_token_id",586,12,[600,3,"any"]],["eos_token_id",606,12,[620,3,"any"]],["pad_token_id",626,12,[640,45,1,[["type",642,4,[648,7,"integer"]],["default",657,7,[666,1,0]],["nullable",669,8,[679,4,true]]]]],["tie_word_embeddings",688,19,[709,4,true]]]]],["ignore",715,6,[725,115,1,[["training alone",725,14,[741,33,0,[[742,10,"qa_dropout"],[754,19,"seq_classif_dropout"]]]],["of the first published files, read by no class",777,46,[825,14,0,[[826,12,"tie_weights_"]]]]]]],["indices",841,7,[850,15,1,[["i",852,1,[855,8,"n_layers"]]]]],["spec",867,4,[875,888,1,[["type",875,4,[881,7,"encoder"]],["context",891,7,[900,25,"= max_position_embeddings"]],["d_model",928,7,[937,5,"= dim"]],["layers",945,6,[953,10,"= n_layers"]],["input",966,5,[977,97,1,[["tokens",977,6,[991,83,1,[["vocab",991,5,[998,12,"= vocab_size"]],["norm",1017,4,[1023,4,true]],["pad",1034,3,[1039,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1186,8,[1200,146,1,[["$first",1200,6,[1214,132,0,[[1216,105,1,[["$when",1218,5,[1225,78,"= sinusoidal_pos_embds and not stored('embeddings.position_embeddings.weight')"]],["sinusoidal",1305,10,[1317,2,1,[]]]]],[1330,15,1,[["learned",1332,7,[1341,2,1,[]]]]]]]]]]],["attention",1348,9,[1359,20,1,[["heads",1361,5,[1368,9,"= n_heads"]]]]],["ffn",1382,3,[1387,41,1,[["d_ff",1389,4,[1395,12,"= hidden_dim"]],["act",1409,3,[1414,12,"= activation"]]]]],["norm",1470,4,[1476,42,1,[["kind",1478,4,[1484,5,"layer"]],["eps",1491,3,[1496,7,1e-12]],["place",1505,5,[1512,4,"post"]]]]],["dropout",1521,7,[1530,75,1,[["hidden",1532,6,[1540,9,"= dropout"]],["attention",1551,9,[1562,19,"= attention_dropout"]],["embedding",1583,9,[1594,9,"= dropout"]]]]],["special",1608,7,[1621,142,1,[["bos",1621,3,[1626,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",1672,3,[1677,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",1723,3,[1728,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",1764,6,[1774,80,1,[["input_ids",1774,9,[1785,6,"tokens"]],["attention_mask",1794,14,[1810,14,"attention_mask"]],["position_ids",1827,12,[1841,12,"position_ids"]]]]],["results",1855,7,[1866,83,1,[["hidden_states.{i}",1866,17,[1885,17,"hidden_states.{i}"]],["hidden_states.{n_layers}",1905,24,[1931,17,"last_hidden_state"]]]]],["names",1950,5,[1959,103,0,[[1961,31,1,[["prefix",1963,6,[1971,11,"distilbert."]],["to",1984,2,[1988,2,""]]]],[1997,31,1,[["suffix",1999,6,[2007,6,".gamma"]],["to",2015,2,[2019,7,".weight"]]]],[2033,28,1,[["suffix",2035,6,[2043,5,".beta"]],["to",2050,2,[2054,5,".bias"]]]]]]],["weights",2063,7,[2074,1307,1,[["embedding.tokens",2074,16,[2092,96,0,[[2093,33,"embeddings.word_embeddings.weight"],[2128,59,1,[["from",2130,4,[2136,22,"vocab_projector.weight"]],["when",2160,4,[2166,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2191,19,[2212,37,"embeddings.position_embeddings.weight"]],["embedding.norm",2252,14,[2268,32,1,[["module",2270,6,[2278,20,"embeddings.LayerNorm"]]]]],["layers.{i}.attention.query",2303,26,[2331,51,1,[["linear",2333,6,[2341,39,"transformer.layer.{i}.attention.q_lin"]]]]],["layers.{i}.attention.key",2385,24,[2411,51,1,[["linear",2413,6,[2421,39,"transformer.layer.{i}.attention.k_lin"]]]]],["layers.{i}.attention.value",2465,26,[2493,51,1,[["linear",2495,6,[2503,39,"transformer.layer.{i}.attention.v_lin"]]]]],["layers.{i}.attention.output",2547,27,[2576,53,1,[["linear",2578,6,[2586,41,"transformer.layer.{i}.attention.out_lin"]]]]],["layers.{i}.attention_norm",2632,25,[2659,49,1,[["module",2661,6,[2669,37,"transformer.layer.{i}.sa_layer_norm"]]]]],["layers.{i}.ffn.up",2711,17,[2730,44,1,[["linear",2732,6,[2740,32,"transformer.layer.{i}.ffn.lin1"]]]]],["layers.{i}.ffn.down",2777,19,[2798,44,1,[["linear",2800,6,[2808,32,"transformer.layer.{i}.ffn.lin2"]]]]],["layers.{i}.ffn_norm",2845,19,[2866,53,1,[["module",2868,6,[2876,41,"transformer.layer.{i}.output_layer_norm"]]]]],["outputs.mlm.transform",2922,21,[2945,27,1,[["linear",2947,6,[2955,15,"vocab_transform"]]]]],["outputs.mlm.transform_norm",2975,26,[3003,28,1,[["module",3005,6,[3013,16,"vocab_layer_norm"]]]]],["outputs.mlm.project",3034,19,[3055,27,1,[["linear",3057,6,[3065,15,"vocab_projector"]]]]],["outputs.choice.transform",3085,24,[3111,26,1,[["linear",3113,6,[3121,14,"pre_classifier"]]]]],["outputs.choice.project",3140,22,[3164,22,1,[["linear",3166,6,[3174,10,"classifier"]]]]],["outputs.cls.transform",3189,21,[3212,26,1,[["linear",3214,6,[3222,14,"pre_classifier"]]]]],["outputs.cls.project",3241,19,[3262,22,1,[["linear",3264,6,[3272,10,"classifier"]]]]],["outputs.labels.project",3287,22,[3311,22,1,[["linear",3313,6,[3321,10,"classifier"]]]]],["outputs.span.project",3336,20,[3358,22,1,[["linear",3360,6,[3368,10,"qa_outputs"]]]]]]]],["duplicates",3382,10,[3396,93,1,[["vocab_projector.weight",3396,22,[3420,68,1,[["of",3422,2,[3426,33,"embeddings.word_embeddings.weight"]],["when",3461,4,[3467,19,"tie_word_embeddings"]]]]]]]],["buffers",3490,7,[3499,25,0,[[3500,23,"embeddings.position_ids"]]]],["classes",3526,7,[3537,1082,1,[["Model",3537,5,[3548,85,1,[["spec",3548,4,[3560,28,1,[["outputs",3560,7,[3577,11,1,[["hidden",3577,6,[3585,2,1,[]]]]]]]]],["results",3592,7,[3607,26,1,[["last_hidden_state",3607,17,[3626,6,"hidden"]]]]]]]],["ForMaskedLM",3635,11,[3652,172,1,[["spec",3652,4,[3664,129,1,[["outputs",3664,7,[3681,112,1,[["mlm",3681,3,[3686,106,1,[["transform",3688,9,[3699,33,1,[["act",3701,3,[3706,12,"= activation"]],["norm",3720,4,[3726,4,true]]]]],["tied",3734,4,[3740,38,"= unless(tie_word_embeddings, false)"]],["bias",3780,4,[3786,4,true]]]]]]]]]]],["results",3797,7,[3812,12,1,[["logits",3812,6,[3820,3,"mlm"]]]]]]]],["ForSequenceClassification",3826,25,[3857,141,1,[["spec",3857,4,[3869,81,1,[["outputs",3869,7,[3886,64,1,[["cls",3886,3,[3891,58,1,[["pool",3893,4,[3899,3,"cls"]],["transform",3904,9,[3915,13,1,[["act",3917,3,[3922,4,"relu"]]]]],["project",3930,7,[3939,8,"= labels"]]]]]]]]]]],["results",3954,7,[3969,29,1,[["logits",3969,6,[3977,20,1,[["from",3979,4,[3985,3,"cls"]],["at",3990,2,[3994,1,0]]]]]]]]]]],["ForMultipleChoice",4000,17,[4023,166,1,[["spec",4023,4,[4035,77,1,[["outputs",4035,7,[4052,60,1,[["choice",4052,6,[4060,51,1,[["pool",4062,4,[4068,3,"cls"]],["transform",4073,9,[4084,13,1,[["act",4086,3,[4091,4,"relu"]]]]],["project",4099,7,[4108,1,1]]]]]]]]]]],["results",4116,7,[4131,58,1,[["logits",4131,6,[4139,49,1,[["from",4141,4,[4147,6,"choice"]],["column",4155,6,[4163,1,0]],["choices",4166,7,[4175,4,true]],["at",4181,2,[4185,1,0]]]]]]]]]]],["ForTokenClassification",4191,22,[4219,93,1,[["spec",4219,4,[4231,47,1,[["outputs",4231,7,[4248,30,1,[["labels",4248,6,[4256,21,1,[["project",4258,7,[4267,8,"= labels"]]]]]]]]]]],["results",4282,7,[4297,15,1,[["logits",4297,6,[4305,6,"labels"]]]]]]]],["ForQuestionAnswering",4314,20,[4340,279,1,[["require",4340,7,[4355,107,1,[["two labels",4355,10,[4367,94,1,[["that",4369,4,[4375,11,"labels == 2"]],["key",4388,3,[4393,8,"id2label"]],["because",4403,7,[4412,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",4466,4,[4478,38,1,[["outputs",4478,7,[4495,21,1,[["span",4495,4,[4501,14,1,[["project",4503,7,[4512,1,2]]]]]]]]]]],["results",4520,7,[4535,84,1,[["start_logits",4535,12,[4549,25,1,[["from",4551,4,[4557,4,"span"]],["column",4563,6,[4571,1,0]]]]],["end_logits",4581,10,[4593,25,1,[["from",4595,4,[4601,4,"span"]],["column",4607,6,[4615,1,1]]]]]]]]]]]]]]]]`,
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
  outputs.choice.transform: { linear: pre_classifier }
  outputs.choice.project: { linear: classifier }
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
      logits: { from: cls, at: 0 }
  ForMultipleChoice:
    spec:
      outputs:
        choice: { pool: cls, transform: { act: relu }, project: 1 }
    results:
      logits: { from: choice, column: 0, choices: true, at: 0 }
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
    tree: `[295,3252,1,[["family",295,6,[303,7,"electra"]],["extends",311,7,[320,4,"bert"]],["model_type",325,10,[337,7,"electra"]],["class",345,5,[352,7,"Electra"]],["config",361,6,[371,90,1,[["embedding_size",371,14,[387,3,128]],["hidden_size",393,11,[406,3,256]],["num_attention_heads",412,19,[433,1,4]],["intermediate_size",437,17,[456,4,1024]]]]],["ignore",462,6,[472,93,1,[["of choices alone",472,16,[490,74,0,[[491,12,"summary_type"],[505,16,"summary_use_proj"],[523,18,"summary_activation"],[543,20,"summary_last_dropout"]]]]]]],["spec",566,4,[574,72,1,[["input",574,5,[585,61,1,[["tokens",585,6,[593,52,1,[["d_embed",595,7,[604,39,"= unless(embedding_size, hidden_size)"]]]]]]]]]]],["names",647,5,[656,100,0,[[658,28,1,[["prefix",660,6,[668,8,"electra."]],["to",678,2,[682,2,""]]]],[691,31,1,[["suffix",693,6,[701,6,".gamma"]],["to",709,2,[713,7,".weight"]]]],[727,28,1,[["suffix",729,6,[737,5,".beta"]],["to",744,2,[748,5,".bias"]]]]]]],["weights",757,7,[768,1130,1,[["embedding.tokens",768,16,[786,98,0,[[787,33,"embeddings.word_embeddings.weight"],[822,61,1,[["from",824,4,[830,24,"generator_lm_head.weight"]],["when",856,4,[862,19,"tie_word_embeddings"]]]]]]],["embedding.projection",887,20,[909,30,1,[["linear",911,6,[919,18,"embeddings_project"]]]]],["outputs.mlm.transform",942,21,[965,39,1,[["linear",967,6,[975,27,"generator_predictions.dense"]]]]],["outputs.mlm.transform_norm",1007,26,[1035,43,1,[["module",1037,6,[1045,31,"generator_predictions.LayerNorm"]]]]],["outputs.mlm.project.weight",1081,26,[1109,54,1,[["from",1111,4,[1117,24,"generator_lm_head.weight"]],["steps",1143,5,[1150,11,0,[[1151,9,"transpose"]]]]]]],["outputs.mlm.project.bias",1166,24,[1192,22,"generator_lm_head.bias"]],["outputs.lm.transform",1217,20,[1239,39,1,[["linear",1241,6,[1249,27,"generator_predictions.dense"]]]]],["outputs.lm.transform_norm",1281,25,[1308,43,1,[["module",1310,6,[1318,31,"generator_predictions.LayerNorm"]]]]],["outputs.lm.project.weight",1354,25,[1381,54,1,[["from",1383,4,[1389,24,"generator_lm_head.weight"]],["steps",1415,5,[1422,11,0,[[1423,9,"transpose"]]]]]]],["outputs.lm.project.bias",1438,23,[1463,22,"generator_lm_head.bias"]],["outputs.rtd.transform",1488,21,[1511,43,1,[["linear",1513,6,[1521,31,"discriminator_predictions.dense"]]]]],["outputs.rtd.project",1557,19,[1578,54,1,[["linear",1580,6,[1588,42,"discriminator_predictions.dense_prediction"]]]]],["outputs.pooled.transform",1635,24,[1661,4,null]],["outputs.nsp.transform",1668,21,[1691,4,null]],["outputs.nsp.project",1698,19,[1719,4,null]],["outputs.choice.transform",1726,24,[1752,36,1,[["linear",1754,6,[1762,24,"sequence_summary.summary"]]]]],["outputs.cls.transform",1791,21,[1814,28,1,[["linear",1816,6,[1824,16,"classifier.dense"]]]]],["outputs.cls.project",1845,19,[1866,31,1,[["linear",1868,6,[1876,19,"classifier.out_proj"]]]]]]]],["duplicates",1899,10,[1913,163,1,[["cls.predictions.decoder.weight",1913,30,[1945,4,null]],["cls.predictions.bias",1952,20,[1974,4,null]],["generator_lm_head.weight",1981,24,[2007,68,1,[["of",2009,2,[2013,33,"embeddings.word_embeddings.weight"]],["when",2048,4,[2054,19,"tie_word_embeddings"]]]]]]]],["classes",2077,7,[2088,1459,1,[["Model",2088,5,[2099,75,1,[["spec",2099,4,[2111,26,1,[["outputs",2111,7,[2120,16,1,[["pooled",2122,6,[2130,4,null]]]]]]]],["results",2141,7,[2150,23,1,[["pooler_output",2152,13,[2167,4,null]]]]]]]],["ForPreTraining",2176,14,[2196,225,1,[["spec",2196,4,[2208,95,1,[["outputs",2208,7,[2225,78,1,[["mlm",2225,3,[2230,4,null]],["nsp",2243,3,[2248,4,null]],["rtd",2261,3,[2266,36,1,[["transform",2268,9,[2279,21,1,[["act",2281,3,[2286,12,"= hidden_act"]]]]]]]]]]]]]],["results",2307,7,[2322,99,1,[["prediction_logits",2322,17,[2341,4,null]],["seq_relationship_logits",2352,23,[2377,4,null]],["logits",2388,6,[2396,24,1,[["from",2398,4,[2404,3,"rtd"]],["column",2409,6,[2417,1,0]]]]]]]]]]],["ForMaskedLM",2518,11,[2535,84,1,[["spec",2535,4,[2547,72,1,[["outputs",2547,7,[2564,55,1,[["mlm",2564,3,[2569,49,1,[["transform",2571,9,[2582,34,1,[["act",2584,3,[2589,4,"gelu"]],["d",2595,1,[2598,16,"= embedding_size"]]]]]]]]]]]]]]]]],["ForCausalLM",2621,11,[2638,183,1,[["spec",2638,4,[2650,141,1,[["outputs",2650,7,[2667,124,1,[["lm",2667,2,[2671,119,1,[["transform",2673,9,[2684,46,1,[["act",2686,3,[2691,4,"gelu"]],["norm",2697,4,[2703,4,true]],["d",2709,1,[2712,16,"= embedding_size"]]]]],["tied",2732,4,[2738,38,"= unless(tie_word_embeddings, false)"]],["bias",2778,4,[2784,4,true]]]]]]]]]]],["results",2795,7,[2810,11,1,[["logits",2810,6,[2818,2,"lm"]]]]]]]],["ForNextSentencePrediction",2823,25,[2850,4,null]],["ForMultipleChoice",2857,17,[2880,551,1,[["config",2880,6,[2894,269,1,[["summary_type",2894,12,[2908,89,1,[["default",2910,7,[2919,5,"first"]],["only",2926,4,[2932,13,0,[[2933,5,"first"],[2940,4,"last"]]]],["because",2947,7,[2956,39,"the class takes the mean of padding too"]]]]],["summary_use_proj",3004,16,[3022,79,1,[["default",3024,7,[3033,4,true]],["only",3039,4,[3045,6,0,[[3046,4,true]]]],["because",3053,7,[3062,37,"an activation without a map before it"]]]]],["summary_activation",3108,18,[3128,34,1,[["default",3130,7,[3139,4,"gelu"]],["map",3145,3,[3150,10,"activation"]]]]]]]],["spec",3167,4,[3179,131,1,[["outputs",3179,7,[3196,114,1,[["choice",3196,6,[3204,105,1,[["pool",3206,4,[3212,53,"= if summary_type == 'first' then 'cls' else 'last'"]],["transform",3267,9,[3278,29,1,[["act",3280,3,[3285,20,"= summary_activation"]]]]]]]]]]]]]],["results",3314,7,[3329,102,1,[["logits",3329,6,[3337,93,1,[["from",3339,4,[3345,6,"choice"]],["column",3353,6,[3361,1,0]],["choices",3364,7,[3373,4,true]],["at",3379,2,[3383,45,"= if summary_type == 'first' then 0 else -1"]]]]]]]]]]],["LMHeadModel",3433,11,[3446,4,null]],["ForSequenceClassification",3453,25,[3484,63,1,[["spec",3484,4,[3496,51,1,[["outputs",3496,7,[3513,34,1,[["cls",3513,3,[3518,28,1,[["transform",3520,9,[3531,13,1,[["act",3533,3,[3538,4,"gelu"]]]]]]]]]]]]]]]]]]]]]]`,
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

ignore:
  of choices alone: [summary_type, summary_use_proj, summary_activation, summary_last_dropout]

spec:
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
  outputs.choice.transform: { linear: sequence_summary.summary }
  outputs.cls.transform: { linear: classifier.dense }
  outputs.cls.project: { linear: classifier.out_proj }

duplicates:
  cls.predictions.decoder.weight: null
  cls.predictions.bias: null
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
  ForMultipleChoice:
    config:
      summary_type: { default: first, only: [first, last], because: the class takes the mean of padding too }
      summary_use_proj: { default: true, only: [true], because: an activation without a map before it }
      summary_activation: { default: gelu, map: activation }
    spec:
      outputs:
        choice: { pool: "= if summary_type == 'first' then 'cls' else 'last'", transform: { act: = summary_activation } }
    results:
      logits: { from: choice, column: 0, choices: true, at: "= if summary_type == 'first' then 0 else -1" }
  LMHeadModel: null
  ForSequenceClassification:
    spec:
      outputs:
        cls: { transform: { act: gelu } }
`,
  },
  {
    family: "encoder-decoder",
    modelTypes: ["encoder-decoder"],
    file: "families/encoder-decoder.yaml",
    tree: `[285,2639,1,[["family",285,6,[293,15,"encoder-decoder"]],["extends",309,7,[318,6,"common"]],["model_type",325,10,[337,15,"encoder-decoder"]],["class",353,5,[360,14,"EncoderDecoder"]],["default",375,7,[384,5,"Model"]],["config",391,6,[401,391,1,[["encoder",401,7,[410,29,1,[["type",412,4,[418,3,"map"]],["required",423,8,[433,4,true]]]]],["decoder",442,7,[451,29,1,[["type",453,4,[459,3,"map"]],["required",464,8,[474,4,true]]]]],["is_encoder_decoder",483,18,[503,31,1,[["default",505,7,[514,4,true]],["only",520,4,[526,6,0,[[527,4,true]]]]]]],["decoder_start_token_id",537,22,[561,7,"integer"]],["pad_token_id",571,12,[585,7,"integer"]],["bos_token_id",595,12,[609,3,"any"]],["eos_token_id",615,12,[629,3,"any"]],["tie_encoder_decoder",756,19,[777,14,1,[["only",779,4,[785,4,null]]]]]]]],["ignore",793,6,[803,83,1,[["what the decoder's config says",803,30,[835,50,0,[[836,19,"tie_word_embeddings"],[857,10,"vocab_size"],[869,15,"processor_class"]]]]]]],["parts",887,5,[896,434,1,[["encoder",896,7,[909,86,1,[["config",909,6,[917,7,"encoder"]],["class",929,5,[936,16,0,[[937,5,"Model"],[944,7,"Encoder"]]]],["names",957,5,[964,30,0,[[965,28,1,[["prefix",967,6,[975,8,"encoder."]],["to",985,2,[989,2,""]]]]]]]]]],["decoder",997,7,[1010,320,1,[["config",1010,6,[1018,7,"decoder"]],["ignore",1091,6,[1099,82,0,[[1100,10,"is_decoder"],[1112,19,"add_cross_attention"],[1133,27,"cross_attention_hidden_size"],[1162,18,"is_encoder_decoder"]]]],["write",1186,5,[1193,47,1,[["is_decoder",1195,10,[1207,4,true]],["add_cross_attention",1213,19,[1234,4,true]]]]],["class",1245,5,[1252,35,0,[[1253,11,"LMHeadModel"],[1266,11,"ForCausalLM"],[1279,7,"Decoder"]]]],["names",1292,5,[1299,30,0,[[1300,28,1,[["prefix",1302,6,[1310,8,"decoder."]],["to",1320,2,[1324,2,""]]]]]]]]]]]]],["require",1331,7,[1342,127,1,[["what the encoder reads",1342,22,[1366,102,1,[["that",1368,4,[1374,34,"parts.encoder.input.tokens != null"]],["key",1410,3,[1415,7,"encoder"]],["because",1424,7,[1433,33,"this model's encoder reads tokens"]]]]]]]],["indices",1470,7,[1479,56,1,[["i",1481,1,[1484,22,"= parts.encoder.layers"]],["j",1508,1,[1511,22,"= parts.decoder.layers"]]]]],["let",1537,3,[1544,316,1,[["reads",1544,5,[1551,37,"= decoder.cross_attention_hidden_size"]],["width",1591,5,[1598,23,"= parts.decoder.d_model"]],["gives",1624,5,[1631,57,"= parts.encoder.length_adapter.d ?? parts.encoder.d_model"]],["bridged",1691,7,[1700,34,"= reads == null and gives != width"]],["start",1737,5,[1744,58,"= decoder_start_token_id ?? decoder.decoder_start_token_id"]],["placed",1805,6,[1813,46,1,[["type",1815,4,[1821,7,"decoder"]],["special",1830,7,[1839,18,1,[["start",1841,5,[1848,7,"= start"]]]]]]]]]]],["backwards",1861,9,[1874,197,1,[["start",1874,5,[1881,35,1,[["decoder_start_token_id",1883,22,[1907,7,"= start"]]]]],["bridged",1987,7,[1996,74,1,[["decoder.cross_attention_hidden_size",1998,35,[2035,33,"= if bridged then null else gives"]]]]]]]],["spec",2072,4,[2080,195,1,[["towers",2080,6,[2088,71,1,[["encoder",2090,7,[2099,15,"= parts.encoder"]],["decoder",2116,7,[2125,32,"= merge(parts.decoder, placed)"]]]]],["connect",2162,7,[2175,100,0,[[2177,98,1,[["from",2177,4,[2183,7,"encoder"]],["via",2197,3,[2202,35,1,[["$when",2204,5,[2211,7,"bridged"]],["linear",2220,6,[2228,7,"= width"]]]]],["into",2244,4,[2250,7,"decoder"]],["at",2264,2,[2268,6,"memory"]]]]]]]]]],["inputs",2276,6,[2286,190,1,[["input_ids",2286,9,[2297,14,"encoder_tokens"]],["attention_mask",2314,14,[2330,22,"encoder_attention_mask"]],["token_type_ids",2355,14,[2371,19,"encoder_token_types"]],["decoder_input_ids",2393,17,[2412,14,"decoder_tokens"]],["decoder_attention_mask",2429,22,[2453,22,"decoder_attention_mask"]]]]],["results",2477,7,[2488,315,1,[["encoder_hidden_states.{i}",2488,25,[2515,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{parts.encoder.layers}",2543,46,[2591,25,"encoder_last_hidden_state"]],["encoder_last_hidden_state",2619,25,[2646,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",2674,25,[2701,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{parts.decoder.layers}",2729,46,[2777,25,"decoder_last_hidden_state"]]]]],["weights",2804,7,[2815,60,1,[["connect.encoder_decoder.linear",2815,30,[2847,27,1,[["linear",2849,6,[2857,15,"enc_to_dec_proj"]]]]]]]],["classes",2876,7,[2887,37,1,[["Model",2887,5,[2898,26,1,[["results",2898,7,[2913,11,1,[["logits",2913,6,[2921,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Any encoder before any decoder (Rothe et al., 2019). transformers: EncoderDecoderConfig in models/encoder_decoder/configuration_encoder_decoder.py, EncoderDecoderModel in modeling_encoder_decoder.py (4.57 and 5.17).
family: encoder-decoder
extends: common
model_type: encoder-decoder
class: EncoderDecoder
default: Model

config:
  encoder: { type: map, required: true }
  decoder: { type: map, required: true }
  is_encoder_decoder: { default: true, only: [true] }
  decoder_start_token_id: integer
  pad_token_id: integer
  bos_token_id: any
  eos_token_id: any
  # Version 5 reads both stacks as they stand in the file. One that holds a single copy lacks tensors, and that is said.
  tie_encoder_decoder: { only: null }

ignore:
  what the decoder's config says: [tie_word_embeddings, vocab_size, processor_class]

parts:
  encoder:
    config: encoder
    class: [Model, Encoder]
    names: [{ prefix: encoder., to: "" }]
  decoder:
    config: decoder
    # By its place it is a decoder that reads another model.
    ignore: [is_decoder, add_cross_attention, cross_attention_hidden_size, is_encoder_decoder]
    write: { is_decoder: true, add_cross_attention: true }
    class: [LMHeadModel, ForCausalLM, Decoder]
    names: [{ prefix: decoder., to: "" }]

require:
  what the encoder reads: { that: parts.encoder.input.tokens != null, key: encoder, because: this model's encoder reads tokens }

indices: { i: = parts.encoder.layers, j: = parts.decoder.layers }

let:
  reads: = decoder.cross_attention_hidden_size
  width: = parts.decoder.d_model
  gives: = parts.encoder.length_adapter.d ?? parts.encoder.d_model
  bridged: = reads == null and gives != width
  start: = decoder_start_token_id ?? decoder.decoder_start_token_id
  placed: { type: decoder, special: { start: = start } }

backwards:
  start: { decoder_start_token_id: = start }
  # A decoder that reads another width without a bridge says which.
  bridged: { decoder.cross_attention_hidden_size: = if bridged then null else gives }

spec:
  towers: { encoder: = parts.encoder, decoder: "= merge(parts.decoder, placed)" }
  connect:
    - from: encoder
      via: { $when: bridged, linear: = width }
      into: decoder
      at: memory

inputs:
  input_ids: encoder_tokens
  attention_mask: encoder_attention_mask
  token_type_ids: encoder_token_types
  decoder_input_ids: decoder_tokens
  decoder_attention_mask: decoder_attention_mask

results:
  encoder_hidden_states.{i}: encoder_hidden_states.{i}
  "encoder_hidden_states.{parts.encoder.layers}": encoder_last_hidden_state
  encoder_last_hidden_state: encoder_last_hidden_state
  decoder_hidden_states.{j}: decoder_hidden_states.{j}
  "decoder_hidden_states.{parts.decoder.layers}": decoder_last_hidden_state

weights:
  connect.encoder_decoder.linear: { linear: enc_to_dec_proj }

classes:
  Model:
    results:
      logits: lm
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
    tree: `[192,5832,1,[["family",192,6,[200,6,"falcon"]],["extends",207,7,[216,4,"rope"]],["model_type",221,10,[233,6,"falcon"]],["class",240,5,[247,6,"Falcon"]],["default",254,7,[263,11,"ForCausalLM"]],["config",276,6,[286,780,1,[["vocab_size",286,10,[298,5,65024]],["hidden_size",306,11,[319,4,4544]],["n_embed",326,7,[335,7,"integer"]],["num_hidden_layers",345,17,[364,2,32]],["num_attention_heads",369,19,[390,2,71]],["num_kv_heads",395,12,[409,7,"integer"]],["num_ln_in_parallel_attn",458,23,[483,7,"integer"]],["layer_norm_epsilon",542,18,[562,33,1,[["type",564,4,[570,6,"number"]],["default",578,7,[587,6,0.00001]]]]],["alibi",598,5,[605,5,false]],["new_decoder_architecture",613,24,[639,5,false]],["multi_query",647,11,[660,4,true]],["parallel_attn",667,13,[682,4,true]],["bias",689,4,[695,5,false]],["max_position_embeddings",703,23,[728,4,2048]],["ffn_hidden_size",735,15,[752,7,"integer"]],["activation",784,10,[796,34,1,[["default",798,7,[807,4,"gelu"]],["map",813,3,[818,10,"activation"]]]]],["hidden_dropout",833,14,[849,28,1,[["type",851,4,[857,6,"number"]],["default",865,7,[874,1,0]]]]],["attention_dropout",880,17,[899,28,1,[["type",901,4,[907,6,"number"]],["default",915,7,[924,1,0]]]]],["bos_token_id",930,12,[944,26,1,[["type",946,4,[952,3,"any"]],["default",957,7,[966,2,11]]]]],["eos_token_id",973,12,[987,26,1,[["type",989,4,[995,3,"any"]],["default",1000,7,[1009,2,11]]]]],["pad_token_id",1016,12,[1030,7,"integer"]],["tie_word_embeddings",1040,19,[1061,4,true]]]]],["ignore",1067,6,[1077,124,1,[["of the published files, read by no class",1077,40,[1119,42,0,[[1120,40,"apply_residual_connection_post_layernorm"]]]],["training alone",1164,14,[1180,20,0,[[1181,18,"classifier_dropout"]]]]]]],["let",1202,3,[1327,482,1,[["last_token",1327,10,[1339,81,1,[["$first",1341,6,[1349,69,0,[[1350,62,1,[["$when",1352,5,[1359,27,"= (pad_token_id ?? -1) >= 0"]],["except",1388,6,[1396,14,"= pad_token_id"]]]],[1414,3,"end"]]]]]]],["width",1423,5,[1430,24,"= n_embed ?? hidden_size"]],["d_head",1457,6,[1465,29,"= width / num_attention_heads"]],["kv_heads",1497,8,[1507,122,"= if new_decoder_architecture then num_kv_heads ?? num_attention_heads else if multi_query then 1 else num_attention_heads"]],["shared",1686,6,[1694,32,"= num_attention_heads / kv_heads"]],["norms",1729,5,[1736,72,"= num_ln_in_parallel_attn ?? (if new_decoder_architecture then 2 else 1)"]]]]],["require",1810,7,[1821,503,1,[["whole heads rotate",1821,18,[1841,110,1,[["that",1843,4,[1849,32,"alibi or rope_fractions.all == 1"]],["key",1883,3,[1888,21,"partial_rotary_factor"]],["because",1911,7,[1920,29,"the class rotates whole heads"]]]]],["parallel in the new architecture",1954,32,[1988,133,1,[["that",1990,4,[1996,45,"parallel_attn or not new_decoder_architecture"]],["key",2043,3,[2048,13,"parallel_attn"]],["because",2063,7,[2072,47,"the new decoder architecture is parallel always"]]]]],["one norm or two",2124,15,[2141,182,1,[["that",2143,4,[2149,57,"norms == 1 or (norms == 2 and new_decoder_architecture)"]],["key",2208,3,[2213,23,"num_ln_in_parallel_attn"]],["because",2238,7,[2247,74,"parallel sublayers have one norm, or two in the new decoder architecture"]]]]]]]],["indices",2325,7,[2334,24,1,[["i",2336,1,[2339,17,"num_hidden_layers"]]]]],["spec",2360,4,[2368,1082,1,[["type",2368,4,[2374,7,"decoder"]],["context",2466,7,[2475,87,"= if not alibi and rope_kinds.all == 'dynamic' then null else max_position_embeddings"]],["d_model",2565,7,[2574,7,"= width"]],["layers",2584,6,[2592,19,"= num_hidden_layers"]],["input",2614,5,[2625,80,1,[["tokens",2625,6,[2639,66,1,[["vocab",2639,5,[2646,12,"= vocab_size"]],["pad",2665,3,[2670,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",2707,8,[2721,94,1,[["alibi",2721,5,[2728,53,1,[["$when",2730,5,[2737,7,"= alibi"]],["before_scale",2746,12,[2760,4,true]],["rounded",2766,7,[2775,4,true]]]]],["rope",2786,4,[2792,22,1,[["$when",2794,5,[2801,11,"= not alibi"]]]]]]]],["block",2817,5,[2824,58,"= if parallel_attn then [['attention', 'ffn']] else null"]],["attention",2885,9,[2900,83,1,[["heads",2900,5,[2907,21,"= num_attention_heads"]],["kv_heads",2933,8,[2943,39,"= unless(kv_heads, num_attention_heads)"]]]]],["ffn",2985,3,[2990,59,1,[["d_ff",2992,4,[2998,30,"= ffn_hidden_size ?? 4 * width"]],["act",3030,3,[3035,12,"= activation"]]]]],["norm",3052,4,[3058,107,1,[["kind",3060,4,[3066,5,"layer"]],["eps",3073,3,[3078,20,"= layer_norm_epsilon"]],["place",3100,5,[3107,3,"pre"]],["parallel",3112,8,[3122,41,"= if norms == 2 then 'separate' else null"]]]]],["bias",3168,4,[3174,20,"= unless(bias, true)"]],["dropout",3197,7,[3206,86,1,[["hidden",3208,6,[3216,29,"= unless(hidden_dropout, 0)"]],["attention",3247,9,[3258,32,"= unless(attention_dropout, 0)"]]]]],["special",3295,7,[3308,142,1,[["bos",3308,3,[3313,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",3359,3,[3364,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",3410,3,[3415,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",3451,6,[3461,80,1,[["input_ids",3461,9,[3472,6,"tokens"]],["attention_mask",3481,14,[3497,14,"attention_mask"]],["position_ids",3514,12,[3528,12,"position_ids"]]]]],["results",3542,7,[3553,92,1,[["hidden_states.{i}",3553,17,[3572,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",3592,33,[3627,17,"last_hidden_state"]]]]],["names",3646,5,[3655,35,0,[[3657,32,1,[["prefix",3659,6,[3667,12,"transformer."]],["to",3681,2,[3685,2,""]]]]]]],["weights",3808,7,[3819,1336,1,[["embedding.tokens",3819,16,[3837,77,0,[[3838,22,"word_embeddings.weight"],[3862,51,1,[["from",3864,4,[3870,14,"lm_head.weight"]],["when",3886,4,[3892,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",3917,26,[3945,158,1,[["linear",3947,6,[3955,38,"h.{i}.self_attention.query_key_value"]],["steps",3995,5,[4002,99,0,[[4003,97,1,[["split",4005,5,[4012,86,1,[["axis",4014,4,[4020,1,0]],["as",4023,2,[4027,36,0,[[4028,10,"= kv_heads"],[4040,12,"= shared + 2"],[4054,8,"= d_head"]]]],["take",4065,4,[4071,25,0,[[4072,3,"all"],[4077,13,0,[[4078,1,0],[4081,8,"= shared"]]],[4092,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",4106,24,[4132,153,1,[["linear",4134,6,[4142,38,"h.{i}.self_attention.query_key_value"]],["steps",4182,5,[4189,94,0,[[4190,92,1,[["split",4192,5,[4199,81,1,[["axis",4201,4,[4207,1,0]],["as",4210,2,[4214,36,0,[[4215,10,"= kv_heads"],[4227,12,"= shared + 2"],[4241,8,"= d_head"]]]],["take",4252,4,[4258,20,0,[[4259,3,"all"],[4264,8,"= shared"],[4274,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",4288,26,[4316,157,1,[["linear",4318,6,[4326,38,"h.{i}.self_attention.query_key_value"]],["steps",4366,5,[4373,98,0,[[4374,96,1,[["split",4376,5,[4383,85,1,[["axis",4385,4,[4391,1,0]],["as",4394,2,[4398,36,0,[[4399,10,"= kv_heads"],[4411,12,"= shared + 2"],[4425,8,"= d_head"]]]],["take",4436,4,[4442,24,0,[[4443,3,"all"],[4448,12,"= shared + 1"],[4462,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",4476,27,[4505,40,1,[["linear",4507,6,[4515,28,"h.{i}.self_attention.dense"]]]]],["layers.{i}.norm",4548,15,[4565,35,1,[["module",4567,6,[4575,23,"h.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",4603,25,[4630,84,0,[[4631,45,1,[["module",4633,6,[4641,15,"h.{i}.ln_attn"]],["when",4658,4,[4664,10,"norms == 2"]]]],[4678,35,1,[["module",4680,6,[4688,23,"h.{i}.input_layernorm"]]]]]]],["layers.{i}.ffn_norm",4717,19,[4738,92,0,[[4739,44,1,[["module",4741,6,[4749,14,"h.{i}.ln_mlp"]],["when",4765,4,[4771,10,"norms == 2"]]]],[4785,44,1,[["module",4787,6,[4795,32,"h.{i}.post_attention_layernorm"]]]]]]],["layers.{i}.ffn.up",4833,17,[4852,37,1,[["linear",4854,6,[4862,25,"h.{i}.mlp.dense_h_to_4h"]]]]],["layers.{i}.ffn.down",4892,19,[4913,37,1,[["linear",4915,6,[4923,25,"h.{i}.mlp.dense_4h_to_h"]]]]],["norm",4953,4,[4959,16,1,[["module",4961,6,[4969,4,"ln_f"]]]]],["outputs.lm.project",4978,18,[4998,19,1,[["linear",5000,6,[5008,7,"lm_head"]]]]],["outputs.cls.project",5020,19,[5041,17,1,[["linear",5043,6,[5051,5,"score"]]]]],["outputs.labels.project",5061,22,[5085,22,1,[["linear",5087,6,[5095,10,"classifier"]]]]],["outputs.span.project",5110,20,[5132,22,1,[["linear",5134,6,[5142,10,"qa_outputs"]]]]]]]],["duplicates",5156,10,[5170,74,1,[["lm_head.weight",5170,14,[5186,57,1,[["of",5188,2,[5192,22,"word_embeddings.weight"]],["when",5216,4,[5222,19,"tie_word_embeddings"]]]]]]]],["buffers",5245,7,[5254,82,0,[[5255,40,"h.*.self_attention.maybe_rotary.inv_freq"],[5297,38,"h.*.self_attention.rotary_emb.inv_freq"]]]],["classes",5338,7,[5349,675,1,[["Model",5349,5,[5360,41,1,[["results",5360,7,[5375,26,1,[["last_hidden_state",5375,17,[5394,6,"hidden"]]]]]]]],["ForCausalLM",5403,11,[5420,147,1,[["spec",5420,4,[5432,105,1,[["outputs",5432,7,[5449,88,1,[["$first",5449,6,[5467,70,0,[[5469,52,1,[["$when",5471,5,[5478,21,"= tie_word_embeddings"]],["lm",5501,2,[5505,14,1,[["tied",5507,4,[5513,4,true]]]]]]],[5534,2,"lm"]]]]]]]]]],["results",5541,7,[5556,11,1,[["logits",5556,6,[5564,2,"lm"]]]]]]]],["ForSequenceClassification",5569,25,[5600,120,1,[["spec",5600,4,[5612,77,1,[["outputs",5612,7,[5629,60,1,[["cls",5629,3,[5634,54,1,[["pool",5636,4,[5642,12,"= last_token"]],["project",5656,7,[5665,8,"= labels"]],["bias",5675,4,[5681,5,false]]]]]]]]]]],["results",5693,7,[5708,12,1,[["logits",5708,6,[5716,3,"cls"]]]]]]]],["ForTokenClassification",5722,22,[5750,93,1,[["spec",5750,4,[5762,47,1,[["outputs",5762,7,[5779,30,1,[["labels",5779,6,[5787,21,1,[["project",5789,7,[5798,8,"= labels"]]]]]]]]]]],["results",5813,7,[5828,15,1,[["logits",5828,6,[5836,6,"labels"]]]]]]]],["ForQuestionAnswering",5845,20,[5871,153,1,[["spec",5871,4,[5883,38,1,[["outputs",5883,7,[5900,21,1,[["span",5900,4,[5906,14,1,[["project",5908,7,[5917,1,2]]]]]]]]]]],["results",5925,7,[5940,84,1,[["start_logits",5940,12,[5954,25,1,[["from",5956,4,[5962,4,"span"]],["column",5968,6,[5976,1,0]]]]],["end_logits",5986,10,[5998,25,1,[["from",6000,4,[6006,4,"span"]],["column",6012,6,[6020,1,1]]]]]]]]]]]]]]]]`,
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
    alibi: { $when: = alibi, before_scale: true, rounded: true }
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
    tree: `[293,4766,1,[["family",293,6,[301,6,"gemma3"]],["extends",308,7,[317,6,"gemma2"]],["model_type",324,10,[336,11,"gemma3_text"]],["class",348,5,[355,6,"Gemma3"]],["config",363,6,[373,2452,1,[["vocab_size",373,10,[385,6,262208]],["max_position_embeddings",394,23,[419,6,131072]],["original_max_position_embeddings",428,32,[462,4,null]],["partial_rotary_factor",469,21,[492,4,null]],["rope_local_base_freq",499,20,[521,6,"number"]],["rope_parameters",530,15,[551,2021,1,[["keys",551,4,[563,2009,1,[["type",563,4,[569,4,null]],["rope_type",580,9,[591,4,null]],["rope_theta",602,10,[614,4,null]],["partial_rotary_factor",625,21,[648,4,null]],["factor",659,6,[667,4,null]],["original_max_position_embeddings",678,32,[712,4,null]],["attention_factor",723,16,[741,4,null]],["low_freq_factor",752,15,[769,4,null]],["high_freq_factor",780,16,[798,4,null]],["beta_fast",809,9,[820,4,null]],["beta_slow",831,9,[842,4,null]],["truncate",853,8,[863,4,null]],["mscale",874,6,[882,4,null]],["mscale_all_dim",893,14,[909,4,null]],["short_factor",920,12,[934,4,null]],["long_factor",945,11,[958,4,null]],["full_attention",969,14,[993,773,1,[["type",993,4,[999,3,"map"]],["keys",1011,4,[1027,739,1,[["type",1027,4,[1033,80,1,[["type",1035,4,[1041,6,"string"]],["only",1049,4,[1055,56,0,[[1056,4,null],[1062,7,"default"],[1071,6,"linear"],[1079,7,"dynamic"],[1088,4,"yarn"],[1094,8,"longrope"],[1104,6,"llama3"]]]]]]],["rope_type",1124,9,[1135,80,1,[["type",1137,4,[1143,6,"string"]],["only",1151,4,[1157,56,0,[[1158,4,null],[1164,7,"default"],[1173,6,"linear"],[1181,7,"dynamic"],[1190,4,"yarn"],[1196,8,"longrope"],[1206,6,"llama3"]]]]]]],["rope_theta",1226,10,[1238,6,"number"]],["partial_rotary_factor",1255,21,[1278,6,"number"]],["factor",1295,6,[1303,6,"number"]],["original_max_position_embeddings",1320,32,[1354,7,"integer"]],["attention_factor",1372,16,[1390,6,"number"]],["low_freq_factor",1407,15,[1424,6,"number"]],["high_freq_factor",1441,16,[1459,6,"number"]],["beta_fast",1476,9,[1487,6,"number"]],["beta_slow",1504,9,[1515,6,"number"]],["truncate",1603,8,[1613,37,1,[["type",1615,4,[1621,7,"boolean"]],["only",1630,4,[1636,12,0,[[1637,4,null],[1643,4,true]]]]]]],["mscale",1661,6,[1669,6,"number"]],["mscale_all_dim",1686,14,[1702,6,"number"]],["short_factor",1719,12,[1733,4,"list"]],["long_factor",1748,11,[1761,4,"list"]]]]]]]],["sliding_attention",1772,17,[1799,773,1,[["type",1799,4,[1805,3,"map"]],["keys",1817,4,[1833,739,1,[["type",1833,4,[1839,80,1,[["type",1841,4,[1847,6,"string"]],["only",1855,4,[1861,56,0,[[1862,4,null],[1868,7,"default"],[1877,6,"linear"],[1885,7,"dynamic"],[1894,4,"yarn"],[1900,8,"longrope"],[1910,6,"llama3"]]]]]]],["rope_type",1930,9,[1941,80,1,[["type",1943,4,[1949,6,"string"]],["only",1957,4,[1963,56,0,[[1964,4,null],[1970,7,"default"],[1979,6,"linear"],[1987,7,"dynamic"],[1996,4,"yarn"],[2002,8,"longrope"],[2012,6,"llama3"]]]]]]],["rope_theta",2032,10,[2044,6,"number"]],["partial_rotary_factor",2061,21,[2084,6,"number"]],["factor",2101,6,[2109,6,"number"]],["original_max_position_embeddings",2126,32,[2160,7,"integer"]],["attention_factor",2178,16,[2196,6,"number"]],["low_freq_factor",2213,15,[2230,6,"number"]],["high_freq_factor",2247,16,[2265,6,"number"]],["beta_fast",2282,9,[2293,6,"number"]],["beta_slow",2310,9,[2321,6,"number"]],["truncate",2409,8,[2419,37,1,[["type",2421,4,[2427,7,"boolean"]],["only",2436,4,[2442,12,0,[[2443,4,null],[2449,4,true]]]]]]],["mscale",2467,6,[2475,6,"number"]],["mscale_all_dim",2492,14,[2508,6,"number"]],["short_factor",2525,12,[2539,4,"list"]],["long_factor",2554,11,[2567,4,"list"]]]]]]]]]]]]]],["sliding_window_pattern",2618,22,[2642,1,6]],["attn_logit_softcapping",2646,22,[2670,4,null]],["final_logit_softcapping",2677,23,[2702,17,1,[["default",2704,7,[2713,4,null]]]]],["use_bidirectional_attention",2722,27,[2751,73,1,[["default",2753,7,[2762,5,false]],["type",2769,4,[2775,4,null]],["only",2781,4,[2787,4,null]],["because",2793,7,[2802,4,null]],["nullable",2808,8,[2818,4,true]]]]]]]],["ignore",2826,6,[2836,133,1,[["what the class does not read",2836,28,[2866,36,0,[[2867,10,"hidden_act"],[2879,22,"attn_logit_softcapping"]]]],["what layer_types says for each layer",2905,36,[2943,25,0,[[2944,23,"_sliding_window_pattern"]]]]]]],["let",2970,3,[2977,855,1,[["default_theta",2977,13,[2992,7,1000000]],["rope_names",3002,10,[3014,18,"= ['all', 'local']"]],["ropes",3035,5,[3046,101,1,[["all",3046,3,[3051,48,"= rope_scaling ?? rope_parameters.full_attention"]],["local",3104,5,[3111,35,"= rope_parameters.sliding_attention"]]]]],["rope_bases",3149,10,[3165,106,1,[["all",3165,3,[3170,57,"= rope_parameters.full_attention.rope_theta ?? rope_theta"]],["local",3232,5,[3239,31,"= rope_local_base_freq ?? 10000"]]]]],["rope_fractions",3273,14,[3289,54,1,[["$value",3291,6,[3299,42,"= ropes[name].partial_rotary_factor ?? 1"]]]]],["rope_originals",3346,14,[3362,87,1,[["$value",3364,6,[3372,75,"= ropes[name].original_max_position_embeddings ?? max_position_embeddings"]]]]],["default_types",3452,13,[3467,127,"= [if (i + 1) % sliding_window_pattern != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["both_ways",3597,9,[3608,38,"= use_bidirectional_attention ?? false"]],["apart",3768,5,[3775,56,"= rope_scalings.all != null and 'local' in layer_names"]]]]],["spec",3833,4,[3841,752,1,[["type",3841,4,[3847,44,"= if both_ways then 'encoder' else 'decoder'"]],["position",3894,8,[3908,133,1,[["rope",3908,4,[3920,121,1,[["theta",3920,5,[3927,54,"= if apart then rope_thetas.local else rope_thetas.all"]],["scaling",3988,7,[3997,43,"= if apart then null else rope_scalings.all"]]]]]]]],["attention",4043,9,[4058,32,1,[["softcap",4058,7,[4067,4,null]],["qk_norm",4076,7,[4085,4,"head"]]]]],["variants",4092,8,[4106,487,1,[["local",4106,5,[4181,271,1,[["attention",4181,9,[4192,84,1,[["window",4194,6,[4202,72,"= if both_ways then [floor(window / 2), floor(window / 2)] else window"]]]]],["position",4283,8,[4301,151,1,[["$when",4301,5,[4308,42,"= not apart or rope_scalings.local != null"]],["rope",4359,4,[4365,86,1,[["theta",4367,5,[4374,43,"= if apart then null else rope_thetas.local"]],["scaling",4419,7,[4428,21,"= rope_scalings.local"]]]]]]]]]]],["global",4456,6,[4464,128,1,[["$when",4466,5,[4473,37,"= apart and 'global' in layer_names"]],["position",4512,8,[4522,68,1,[["rope",4524,4,[4530,58,1,[["theta",4532,5,[4539,17,"= rope_thetas.all"]],["scaling",4558,7,[4567,19,"= rope_scalings.all"]]]]]]]]]]]]]]]]],["weights",4594,7,[4605,150,1,[["layers.{i}.attention.query_norm",4605,31,[4638,41,1,[["module",4640,6,[4648,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",4682,29,[4713,41,1,[["module",4715,6,[4723,29,"layers.{i}.self_attn.k_norm"]]]]]]]],["classes",4756,7,[4767,292,1,[["Model",4767,5,[4774,4,null]],["TextModel",4781,9,[4796,41,1,[["results",4796,7,[4811,26,1,[["last_hidden_state",4811,17,[4830,6,"hidden"]]]]]]]],["ForSequenceClassification",4839,25,[4866,4,null]],["TextForSequenceClassification",4873,29,[4908,120,1,[["spec",4908,4,[4920,77,1,[["outputs",4920,7,[4937,60,1,[["cls",4937,3,[4942,54,1,[["pool",4944,4,[4950,12,"= last_token"]],["project",4964,7,[4973,8,"= labels"]],["bias",4983,4,[4989,5,false]]]]]]]]]]],["results",5001,7,[5016,12,1,[["logits",5016,6,[5024,3,"cls"]]]]]]]],["ForTokenClassification",5030,22,[5054,4,null]]]]]]]`,
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
          # The reference looks for it outside, where it never stands.
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
          # The reference looks for it outside, where it never stands.
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
  # A scaling in a variant would be merged into the spec's own, so the spec's own has none and each kind says its own.
  apart: "= rope_scalings.all != null and 'local' in layer_names"

spec:
  type: = if both_ways then 'encoder' else 'decoder'
  position:
    rope:
      theta: = if apart then rope_thetas.local else rope_thetas.all
      scaling: = if apart then null else rope_scalings.all
  attention:
    softcap: null
    qk_norm: head
  variants:
    local:
      # A window over both sides reaches half as far to each.
      attention: { window: "= if both_ways then [floor(window / 2), floor(window / 2)] else window" }
      position:
        $when: = not apart or rope_scalings.local != null
        rope: { theta: = if apart then null else rope_thetas.local, scaling: = rope_scalings.local }
    global: { $when: "= apart and 'global' in layer_names", position: { rope: { theta: = rope_thetas.all, scaling: = rope_scalings.all } } }

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
    tree: `[182,4877,1,[["family",182,6,[190,4,"gpt2"]],["extends",195,7,[204,6,"common"]],["model_type",211,10,[223,4,"gpt2"]],["class",228,5,[235,4,"GPT2"]],["default",240,7,[249,11,"LMHeadModel"]],["config",262,6,[272,581,1,[["vocab_size",272,10,[284,5,50257]],["n_positions",292,11,[305,4,1024]],["n_embd",312,6,[320,3,768]],["n_layer",326,7,[335,2,12]],["n_head",340,6,[348,2,12]],["n_inner",353,7,[362,7,"integer"]],["activation_function",389,19,[410,38,1,[["default",412,7,[421,8,"gelu_new"]],["map",431,3,[436,10,"activation"]]]]],["resid_pdrop",451,11,[464,30,1,[["type",466,4,[472,6,"number"]],["default",480,7,[489,3,0.1]]]]],["embd_pdrop",497,10,[509,30,1,[["type",511,4,[517,6,"number"]],["default",525,7,[534,3,0.1]]]]],["attn_pdrop",542,10,[554,30,1,[["type",556,4,[562,6,"number"]],["default",570,7,[579,3,0.1]]]]],["layer_norm_epsilon",587,18,[607,33,1,[["type",609,4,[615,6,"number"]],["default",623,7,[632,6,0.00001]]]]],["scale_attn_weights",643,18,[663,4,true]],["scale_attn_by_inverse_layer_idx",670,31,[703,5,false]],["bos_token_id",711,12,[725,29,1,[["type",727,4,[733,3,"any"]],["default",738,7,[747,5,50256]]]]],["eos_token_id",757,12,[771,29,1,[["type",773,4,[779,3,"any"]],["default",784,7,[793,5,50256]]]]],["pad_token_id",803,12,[817,7,"integer"]],["tie_word_embeddings",827,19,[848,4,true]]]]],["ignore",854,6,[864,289,1,[["the same as n_positions",864,25,[891,7,0,[[892,5,"n_ctx"]]]],["of the class with two heads",901,27,[930,99,0,[[931,12,"summary_type"],[945,16,"summary_use_proj"],[963,18,"summary_activation"],[983,22,"summary_proj_to_labels"],[1007,21,"summary_first_dropout"]]]],["precision of the reference's scores, not their value",1032,54,[1088,25,0,[[1089,23,"reorder_and_upcast_attn"]]]],["training alone",1116,14,[1132,20,0,[[1133,18,"classifier_dropout"]]]]]]],["let",1154,3,[1279,243,1,[["last_token",1279,10,[1291,81,1,[["$first",1293,6,[1301,69,0,[[1302,62,1,[["$when",1304,5,[1311,27,"= (pad_token_id ?? -1) >= 0"]],["except",1340,6,[1348,14,"= pad_token_id"]]]],[1366,3,"end"]]]]]]],["scale",1456,5,[1463,58,"= if scale_attn_weights then rsqrt(n_embd / n_head) else 1"]]]]],["indices",1523,7,[1532,14,1,[["i",1534,1,[1537,7,"n_layer"]]]]],["spec",1548,4,[1556,841,1,[["type",1556,4,[1562,7,"decoder"]],["context",1572,7,[1581,13,"= n_positions"]],["d_model",1597,7,[1606,8,"= n_embd"]],["layers",1617,6,[1625,9,"= n_layer"]],["input",1637,5,[1648,82,1,[["tokens",1648,6,[1662,68,1,[["vocab",1662,5,[1669,12,"= vocab_size"]],["pad",1688,3,[1693,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1732,8,[1742,7,"learned"]],["attention",1752,9,[1767,68,1,[["heads",1767,5,[1774,8,"= n_head"]],["scale",1787,5,[1794,40,"= if scale_attn_weights then null else 1"]]]]],["ffn",1837,3,[1842,61,1,[["d_ff",1844,4,[1850,23,"= n_inner ?? 4 * n_embd"]],["act",1875,3,[1880,21,"= activation_function"]]]]],["norm",1906,4,[1912,54,1,[["kind",1914,4,[1920,5,"layer"]],["eps",1927,3,[1932,20,"= layer_norm_epsilon"]],["place",1954,5,[1961,3,"pre"]]]]],["dropout",1969,7,[1978,75,1,[["hidden",1980,6,[1988,13,"= resid_pdrop"]],["attention",2003,9,[2014,12,"= attn_pdrop"]],["embedding",2028,9,[2039,12,"= embd_pdrop"]]]]],["at",2056,2,[2064,170,1,[["$each",2064,5,[2071,5,"layer"]],["$in",2081,3,[2086,69,"= if scale_attn_by_inverse_layer_idx then range(1, n_layer) else []"]],["$key",2160,4,[2166,7,"= layer"]],["$value",2178,6,[2186,47,1,[["attention",2188,9,[2199,32,1,[["scale",2201,5,[2208,21,"= scale / (layer + 1)"]]]]]]]]]]],["special",2236,7,[2249,148,1,[["bos",2249,3,[2254,43,"= inside(first(bos_token_id), vocab_size)"]],["eos",2302,3,[2307,43,"= inside(first(eos_token_id), vocab_size)"]],["pad",2355,3,[2360,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",2398,6,[2408,80,1,[["input_ids",2408,9,[2419,6,"tokens"]],["attention_mask",2428,14,[2444,14,"attention_mask"]],["position_ids",2461,12,[2475,12,"position_ids"]]]]],["results",2489,7,[2500,82,1,[["hidden_states.{i}",2500,17,[2519,17,"hidden_states.{i}"]],["hidden_states.{n_layer}",2539,23,[2564,17,"last_hidden_state"]]]]],["names",2583,5,[2592,35,0,[[2594,32,1,[["prefix",2596,6,[2604,12,"transformer."]],["to",2618,2,[2622,2,""]]]]]]],["weights",2628,7,[2639,1557,1,[["embedding.tokens",2639,16,[2657,65,0,[[2658,10,"wte.weight"],[2670,51,1,[["from",2672,4,[2678,14,"lm_head.weight"]],["when",2694,4,[2700,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2725,19,[2746,10,"wpe.weight"]],["layers.{i}.attention.query",2857,26,[2885,88,1,[["module",2887,6,[2895,19,"h.{i}.attn.c_attn"]],["steps",2916,5,[2923,48,0,[[2924,46,1,[["slice",2926,5,[2933,35,1,[["axis",2935,4,[2941,2,-1]],["from",2945,4,[2951,1,0]],["to",2954,2,[2958,8,"= n_embd"]]]]]]]]]]]]],["layers.{i}.attention.key",2976,24,[3002,99,1,[["module",3004,6,[3012,19,"h.{i}.attn.c_attn"]],["steps",3033,5,[3040,59,0,[[3041,57,1,[["slice",3043,5,[3050,46,1,[["axis",3052,4,[3058,2,-1]],["from",3062,4,[3068,8,"= n_embd"]],["to",3078,2,[3082,12,"= 2 * n_embd"]]]]]]]]]]]]],["layers.{i}.attention.value",3104,26,[3132,103,1,[["module",3134,6,[3142,19,"h.{i}.attn.c_attn"]],["steps",3163,5,[3170,63,0,[[3171,61,1,[["slice",3173,5,[3180,50,1,[["axis",3182,4,[3188,2,-1]],["from",3192,4,[3198,12,"= 2 * n_embd"]],["to",3212,2,[3216,12,"= 3 * n_embd"]]]]]]]]]]]]],["layers.{i}.attention.output",3238,27,[3267,31,1,[["module",3269,6,[3277,19,"h.{i}.attn.c_proj"]]]]],["layers.{i}.attention_norm",3301,25,[3328,24,1,[["module",3330,6,[3338,12,"h.{i}.ln_1"]]]]],["layers.{i}.cross.query",3355,22,[3379,41,1,[["module",3381,6,[3389,29,"h.{i}.crossattention.q_attn"]]]]],["layers.{i}.cross.key",3423,20,[3445,98,1,[["module",3447,6,[3455,29,"h.{i}.crossattention.c_attn"]],["steps",3486,5,[3493,48,0,[[3494,46,1,[["slice",3496,5,[3503,35,1,[["axis",3505,4,[3511,2,-1]],["from",3515,4,[3521,1,0]],["to",3524,2,[3528,8,"= n_embd"]]]]]]]]]]]]],["layers.{i}.cross.value",3546,22,[3570,109,1,[["module",3572,6,[3580,29,"h.{i}.crossattention.c_attn"]],["steps",3611,5,[3618,59,0,[[3619,57,1,[["slice",3621,5,[3628,46,1,[["axis",3630,4,[3636,2,-1]],["from",3640,4,[3646,8,"= n_embd"]],["to",3656,2,[3660,12,"= 2 * n_embd"]]]]]]]]]]]]],["layers.{i}.cross.output",3682,23,[3707,41,1,[["module",3709,6,[3717,29,"h.{i}.crossattention.c_proj"]]]]],["layers.{i}.cross_norm",3751,21,[3774,33,1,[["module",3776,6,[3784,21,"h.{i}.ln_cross_attn"]]]]],["layers.{i}.ffn.up",3810,17,[3829,28,1,[["module",3831,6,[3839,16,"h.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",3860,19,[3881,30,1,[["module",3883,6,[3891,18,"h.{i}.mlp.c_proj"]]]]],["layers.{i}.ffn_norm",3914,19,[3935,24,1,[["module",3937,6,[3945,12,"h.{i}.ln_2"]]]]],["norm",3962,4,[3968,16,1,[["module",3970,6,[3978,4,"ln_f"]]]]],["outputs.lm.project.weight",3987,25,[4014,44,1,[["from",4016,4,[4022,14,"lm_head.weight"]],["steps",4038,5,[4045,11,0,[[4046,9,"transpose"]]]]]]],["outputs.cls.project",4061,19,[4082,17,1,[["linear",4084,6,[4092,5,"score"]]]]],["outputs.labels.project",4102,22,[4126,22,1,[["linear",4128,6,[4136,10,"classifier"]]]]],["outputs.span.project",4151,20,[4173,22,1,[["linear",4175,6,[4183,10,"qa_outputs"]]]]]]]],["duplicates",4197,10,[4211,62,1,[["lm_head.weight",4211,14,[4227,45,1,[["of",4229,2,[4233,10,"wte.weight"]],["when",4245,4,[4251,19,"tie_word_embeddings"]]]]]]]],["buffers",4325,7,[4334,37,0,[[4335,13,"h.*.attn.bias"],[4350,20,"h.*.attn.masked_bias"]]]],["classes",4373,7,[4384,675,1,[["Model",4384,5,[4395,41,1,[["results",4395,7,[4410,26,1,[["last_hidden_state",4410,17,[4429,6,"hidden"]]]]]]]],["LMHeadModel",4438,11,[4455,147,1,[["spec",4455,4,[4467,105,1,[["outputs",4467,7,[4484,88,1,[["$first",4484,6,[4502,70,0,[[4504,52,1,[["$when",4506,5,[4513,21,"= tie_word_embeddings"]],["lm",4536,2,[4540,14,1,[["tied",4542,4,[4548,4,true]]]]]]],[4569,2,"lm"]]]]]]]]]],["results",4576,7,[4591,11,1,[["logits",4591,6,[4599,2,"lm"]]]]]]]],["ForSequenceClassification",4604,25,[4635,120,1,[["spec",4635,4,[4647,77,1,[["outputs",4647,7,[4664,60,1,[["cls",4664,3,[4669,54,1,[["pool",4671,4,[4677,12,"= last_token"]],["project",4691,7,[4700,8,"= labels"]],["bias",4710,4,[4716,5,false]]]]]]]]]]],["results",4728,7,[4743,12,1,[["logits",4743,6,[4751,3,"cls"]]]]]]]],["ForTokenClassification",4757,22,[4785,93,1,[["spec",4785,4,[4797,47,1,[["outputs",4797,7,[4814,30,1,[["labels",4814,6,[4822,21,1,[["project",4824,7,[4833,8,"= labels"]]]]]]]]]]],["results",4848,7,[4863,15,1,[["logits",4863,6,[4871,6,"labels"]]]]]]]],["ForQuestionAnswering",4880,20,[4906,153,1,[["spec",4906,4,[4918,38,1,[["outputs",4918,7,[4935,21,1,[["span",4935,4,[4941,14,1,[["project",4943,7,[4952,1,2]]]]]]]]]]],["results",4960,7,[4975,84,1,[["start_logits",4975,12,[4989,25,1,[["from",4991,4,[4997,4,"span"]],["column",5003,6,[5011,1,0]]]]],["end_logits",5021,10,[5033,25,1,[["from",5035,4,[5041,4,"span"]],["column",5047,6,[5055,1,1]]]]]]]]]]]]]]]]`,
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
  layers.{i}.cross.query: { module: "h.{i}.crossattention.q_attn" }
  layers.{i}.cross.key: { module: "h.{i}.crossattention.c_attn", steps: [{ slice: { axis: -1, from: 0, to: = n_embd } }] }
  layers.{i}.cross.value: { module: "h.{i}.crossattention.c_attn", steps: [{ slice: { axis: -1, from: = n_embd, to: = 2 * n_embd } }] }
  layers.{i}.cross.output: { module: "h.{i}.crossattention.c_proj" }
  layers.{i}.cross_norm: { module: "h.{i}.ln_cross_attn" }
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
    family: "hubert",
    modelTypes: ["hubert"],
    file: "families/hubert.yaml",
    tree: `[223,1727,1,[["family",223,6,[231,6,"hubert"]],["extends",238,7,[247,8,"wav2vec2"]],["model_type",256,10,[268,6,"hubert"]],["class",275,5,[282,6,"Hubert"]],["config",290,6,[300,257,1,[["feat_proj_layer_norm",300,20,[322,4,true]],["conv_pos_batch_norm",329,19,[350,5,false]],["add_adapter",358,11,[371,80,1,[["default",373,7,[382,5,false]],["only",389,4,[395,7,0,[[396,5,false]]]],["because",404,7,[413,36,"the class has none behind its layers"]]]]],["num_adapter_layers",454,18,[474,4,null]],["adapter_kernel_size",481,19,[502,4,null]],["adapter_stride",509,14,[525,4,null]],["output_hidden_size",532,18,[552,4,null]]]]],["let",558,3,[563,35,1,[["unnormed",565,8,[575,21,"= conv_pos_batch_norm"]]]]],["indices",600,7,[609,11,1,[["k",611,1,[614,4,null]]]]],["ignore",622,6,[632,219,1,[["of an adapter that the class does not have",632,42,[676,77,0,[[677,18,"num_adapter_layers"],[697,19,"adapter_kernel_size"],[718,14,"adapter_stride"],[734,18,"output_hidden_size"]]]],["read by no class",756,16,[774,76,0,[[775,15,"tokenizer_class"],[792,22,"feature_extractor_type"],[816,11,"eval_config"],[829,20,"task_specific_params"]]]]]]],["spec",852,4,[860,295,1,[["input",860,5,[867,102,1,[["frames",869,6,[877,90,1,[["projection",879,10,[891,74,1,[["norm",893,4,[899,64,1,[["eps",901,3,[906,55,"= if feat_proj_layer_norm then layer_norm_eps else null"]]]]]]]]]]]]]],["position",972,8,[982,149,1,[["conv",984,4,[990,139,1,[["norm",992,4,[998,49,"= if conv_pos_batch_norm then 'batch' else null"]],["eps",1049,3,[1054,73,"= if conv_pos_batch_norm then unless(0.00001, layer_norm_eps) else null"]]]]]]]],["length_adapter",1134,14,[1150,4,null]]]]],["names",1156,5,[1165,158,0,[[1167,27,1,[["prefix",1169,6,[1177,7,"hubert."]],["to",1186,2,[1190,2,""]]]],[1199,59,1,[["part",1201,4,[1207,9,".weight_g"]],["to",1218,2,[1222,34,".parametrizations.weight.original0"]]]],[1263,59,1,[["part",1265,4,[1271,9,".weight_v"]],["to",1282,2,[1286,34,".parametrizations.weight.original1"]]]]]]],["weights",1324,7,[1335,393,1,[["embedding.position_conv.norm",1335,28,[1365,45,1,[["module",1367,6,[1375,33,"encoder.pos_conv_embed.batch_norm"]]]]],["embedding.position_conv.norm.mean",1413,33,[1448,46,"encoder.pos_conv_embed.batch_norm.running_mean"]],["embedding.position_conv.norm.variance",1497,37,[1536,45,"encoder.pos_conv_embed.batch_norm.running_var"]],["length_adapter.projection",1584,25,[1611,4,null]],["length_adapter.norm",1618,19,[1639,4,null]],["length_adapter.conv_{k + 1}.weight",1646,34,[1682,4,null]],["length_adapter.conv_{k + 1}.bias",1689,32,[1723,4,null]]]]],["buffers",1729,7,[1738,74,0,[[1739,17,"masked_spec_embed"],[1758,53,"encoder.pos_conv_embed.batch_norm.num_batches_tracked"]]]],["classes",1814,7,[1825,125,1,[["Model",1825,5,[1836,36,1,[["results",1836,7,[1845,26,1,[["extract_features",1847,16,[1865,4,null]]]]]]]],["ForAudioFrameClassification",1874,27,[1903,4,null]],["ForXVector",1910,10,[1922,4,null]],["ForPreTraining",1929,14,[1945,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# HuBERT (Hsu et al., 2021). transformers: models/hubert/configuration_hubert.py, modeling_hubert.py (4.57 and 5.17).
# wav2vec 2.0 learned in another way.
family: hubert
extends: wav2vec2
model_type: hubert
class: Hubert

config:
  feat_proj_layer_norm: true
  conv_pos_batch_norm: false
  add_adapter: { default: false, only: [false], because: the class has none behind its layers }
  num_adapter_layers: null
  adapter_kernel_size: null
  adapter_stride: null
  output_hidden_size: null

let: { unnormed: = conv_pos_batch_norm }

indices: { k: null }

ignore:
  of an adapter that the class does not have: [num_adapter_layers, adapter_kernel_size, adapter_stride, output_hidden_size]
  read by no class: [tokenizer_class, feature_extractor_type, eval_config, task_specific_params]

spec:
  input: { frames: { projection: { norm: { eps: = if feat_proj_layer_norm then layer_norm_eps else null } } } }
  position: { conv: { norm: "= if conv_pos_batch_norm then 'batch' else null", eps: "= if conv_pos_batch_norm then unless(0.00001, layer_norm_eps) else null" } }
  length_adapter: null

names:
  - { prefix: hubert., to: "" }
  - { part: .weight_g, to: .parametrizations.weight.original0 }
  - { part: .weight_v, to: .parametrizations.weight.original1 }

weights:
  embedding.position_conv.norm: { module: encoder.pos_conv_embed.batch_norm }
  embedding.position_conv.norm.mean: encoder.pos_conv_embed.batch_norm.running_mean
  embedding.position_conv.norm.variance: encoder.pos_conv_embed.batch_norm.running_var
  length_adapter.projection: null
  length_adapter.norm: null
  length_adapter.conv_{k + 1}.weight: null
  length_adapter.conv_{k + 1}.bias: null

buffers: [masked_spec_embed, encoder.pos_conv_embed.batch_norm.num_batches_tracked]

classes:
  Model:
    results: { extract_features: null }
  ForAudioFrameClassification: null
  ForXVector: null
  ForPreTraining: null
`,
  },
  {
    family: "ijepa",
    modelTypes: ["ijepa"],
    file: "families/ijepa.yaml",
    tree: `[173,392,1,[["family",173,6,[181,5,"ijepa"]],["extends",187,7,[196,3,"vit"]],["model_type",200,10,[212,5,"ijepa"]],["class",218,5,[225,5,"IJepa"]],["spec",232,4,[240,37,1,[["input",240,5,[247,29,1,[["patches",249,7,[258,16,1,[["prefix",260,6,[268,4,null]]]]]]]]]]],["names",278,5,[287,29,0,[[289,26,1,[["prefix",291,6,[299,6,"ijepa."]],["to",307,2,[311,2,""]]]]]]],["weights",317,7,[328,23,1,[["embedding.prefix",328,16,[346,4,null]]]]],["classes",352,7,[363,202,1,[["ForMaskedImageModeling",363,22,[387,4,null]],["Model",394,5,[405,81,1,[["spec",405,4,[417,30,1,[["outputs",417,7,[434,13,1,[["pooled",434,6,[442,4,null]]]]]]]],["results",451,7,[466,20,1,[["pooler_output",466,13,[481,4,null]]]]]]]],["ForImageClassification",488,22,[516,49,1,[["spec",516,4,[528,37,1,[["outputs",528,7,[545,20,1,[["cls",545,3,[550,14,1,[["pool",552,4,[558,4,"mean"]]]]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# I-JEPA (Assran et al., 2023): ViT without a token in front. transformers: models/ijepa (4.57 and 5.17).
family: ijepa
extends: vit
model_type: ijepa
class: IJepa

spec:
  input: { patches: { prefix: null } }

names:
  - { prefix: ijepa., to: "" }

weights:
  embedding.prefix: null

classes:
  ForMaskedImageModeling: null
  Model:
    spec:
      outputs:
        pooled: null
    results:
      pooler_output: null
  ForImageClassification:
    spec:
      outputs:
        cls: { pool: mean }
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
    family: "llava",
    modelTypes: ["llava"],
    file: "families/llava.yaml",
    tree: `[287,3246,1,[["family",287,6,[295,5,"llava"]],["extends",301,7,[310,6,"common"]],["model_type",317,10,[329,5,"llava"]],["class",335,5,[342,5,"Llava"]],["default",348,7,[357,24,"ForConditionalGeneration"]],["maps",383,4,[391,40,1,[["dropped",391,7,[400,30,1,[["default",402,7,[411,4,true]],["full",417,4,[423,5,false]]]]]]]],["config",432,6,[442,421,1,[["text_config",442,11,[455,26,1,[["type",457,4,[463,3,"map"]],["default",468,7,[477,2,1,[]]]]]],["vision_config",484,13,[499,26,1,[["type",501,4,[507,3,"map"]],["default",512,7,[521,2,1,[]]]]]],["image_token_index",528,17,[547,33,1,[["type",549,4,[555,7,"integer"]],["default",564,7,[573,5,32000]]]]],["image_token_id",583,14,[599,7,"integer"]],["projector_hidden_act",609,20,[631,34,1,[["default",633,7,[642,4,"gelu"]],["map",648,3,[653,10,"activation"]]]]],["vision_feature_select_strategy",668,30,[700,48,1,[["type",702,4,[708,6,"string"]],["default",716,7,[725,7,"default"]],["map",734,3,[739,7,"dropped"]]]]],["vision_feature_layer",751,20,[773,26,1,[["type",775,4,[781,3,"any"]],["default",786,7,[795,2,-2]]]]],["multimodal_projector_bias",802,25,[829,4,true]],["tie_word_embeddings",836,19,[857,5,false]]]]],["ignore",864,6,[874,182,1,[["how many features a picture gives, which follows",874,48,[924,18,0,[[925,16,"image_seq_length"]]]],["what text_config says",945,21,[968,54,0,[[969,10,"vocab_size"],[981,12,"pad_token_id"],[995,12,"bos_token_id"],[1009,12,"eos_token_id"]]]],["training alone",1025,14,[1041,14,0,[[1042,12,"ignore_index"]]]]]]],["parts",1057,5,[1066,392,1,[["vision",1066,6,[1078,158,1,[["config",1078,6,[1086,13,"vision_config"]],["default",1104,7,[1113,33,1,[["model_type",1115,10,[1127,17,"clip_vision_model"]]]]],["ignore",1151,6,[1159,12,0,[[1160,10,"vocab_size"]]]],["class",1176,5,[1183,5,"Model"]],["names",1193,5,[1200,35,0,[[1201,33,1,[["prefix",1203,6,[1211,13,"vision_tower."]],["to",1226,2,[1230,2,""]]]]]]]]]],["language",1238,8,[1252,206,1,[["config",1252,6,[1260,11,"text_config"]],["default",1276,7,[1285,21,1,[["model_type",1287,10,[1299,5,"llama"]]]]],["set",1311,3,[1316,69,1,[["tie_word_embeddings",1318,19,[1339,44,"= if tie_word_embeddings then true else null"]]]]],["class",1390,5,[1397,11,"ForCausalLM"]],["names",1413,5,[1420,37,0,[[1421,35,1,[["prefix",1423,6,[1431,15,"language_model."]],["to",1448,2,[1452,2,""]]]]]]]]]]]]],["indices",1459,7,[1468,30,1,[["i",1470,1,[1473,23,"= parts.language.layers"]]]]],["let",1500,3,[1507,369,1,[["place",1507,5,[1514,37,"= image_token_id ?? image_token_index"]],["width",1554,5,[1561,24,"= parts.language.d_model"]],["leading",1588,7,[1597,43,"= parts.vision.input.patches.prefix ?? []"]],["heads",1643,5,[1650,24,"= parts.language.outputs"]],["head",1760,4,[1766,109,1,[["outputs",1768,7,[1777,96,1,[["lm",1779,2,[1783,88,1,[["tied",1785,4,[1791,78,"= if isMap(heads) and isMap(heads.lm) then heads.lm.tied ?? false else false"]]]]]]]]]]]]]],["backwards",1877,9,[1890,38,1,[["place",1890,5,[1897,30,1,[["image_token_index",1899,17,[1918,7,"= place"]]]]]]]],["spec",1929,4,[1937,520,1,[["towers",1937,6,[1945,89,1,[["vision",1947,6,[1955,14,"= parts.vision"]],["language",1971,8,[1981,51,"= merge(without(parts.language, 'outputs'), head)"]]]]],["connect",2037,7,[2050,407,0,[[2052,405,1,[["from",2052,4,[2058,6,"vision"]],["layer",2071,5,[2078,22,"= vision_feature_layer"]],["drop",2170,4,[2176,101,"= if not vision_feature_select_strategy then null else if length(leading) == 1 then 'prefix' else 1"]],["via",2284,3,[2289,117,1,[["mlp",2291,3,[2296,108,1,[["dims",2298,4,[2304,18,"= [width, width]"]],["act",2324,3,[2329,22,"= projector_hidden_act"]],["bias",2353,4,[2359,43,"= unless(multimodal_projector_bias, true)"]]]]]]]],["into",2413,4,[2419,8,"language"]],["at",2434,2,[2438,18,1,[["token",2440,5,[2447,7,"= place"]]]]]]]]]]]]],["inputs",2458,6,[2468,103,1,[["input_ids",2468,9,[2479,6,"tokens"]],["attention_mask",2488,14,[2504,14,"attention_mask"]],["position_ids",2521,12,[2535,12,"position_ids"]],["pixel_values",2550,12,[2564,6,"pixels"]]]]],["results",2572,7,[2583,179,1,[["image_hidden_states",2583,19,[2604,39,1,[["from",2606,4,[2612,15,"vision_features"]],["folded",2629,6,[2637,4,true]]]]],["hidden_states.{i}",2646,17,[2665,26,"language_hidden_states.{i}"]],["hidden_states.{parts.language.layers}",2694,39,[2735,26,"language_last_hidden_state"]]]]],["names",2867,5,[2876,83,0,[[2878,26,1,[["prefix",2880,6,[2888,6,"model."]],["to",2896,2,[2900,2,""]]]],[2909,49,1,[["prefix",2911,6,[2919,8,"lm_head."]],["to",2929,2,[2933,23,"language_model.lm_head."]]]]]]],["trunk",2985,5,[2992,2,""]],["weights",2996,7,[3007,156,1,[["connect.vision_language.linear_1",3007,32,[3041,42,1,[["linear",3043,6,[3051,30,"multi_modal_projector.linear_1"]]]]],["connect.vision_language.linear_2",3086,32,[3120,42,1,[["linear",3122,6,[3130,30,"multi_modal_projector.linear_2"]]]]]]]],["classes",3164,7,[3175,358,1,[["Model",3175,5,[3254,221,1,[["parts",3254,5,[3261,119,1,[["language",3263,8,[3273,105,1,[["class",3275,5,[3282,5,"Model"]],["names",3289,5,[3296,80,0,[[3297,41,1,[["prefix",3299,6,[3307,21,"language_model.model."]],["to",3330,2,[3334,2,""]]]],[3340,35,1,[["prefix",3342,6,[3350,15,"language_model."]],["to",3367,2,[3371,2,""]]]]]]]]]]]]],["let",3385,3,[3390,30,1,[["head",3392,4,[3398,20,1,[["outputs",3400,7,[3409,7,"= heads"]]]]]]]],["results",3425,7,[3440,35,1,[["last_hidden_state",3440,17,[3459,15,"language_hidden"]]]]]]]],["ForConditionalGeneration",3477,24,[3507,26,1,[["results",3507,7,[3522,11,1,[["logits",3522,6,[3530,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# LLaVA (Liu et al., 2023): pictures in place of tokens of any causal language model. transformers: LlavaConfig in models/llava/configuration_llava.py, LlavaForConditionalGeneration in modeling_llava.py (4.57 and 5.17).
family: llava
extends: common
model_type: llava
class: Llava
default: ForConditionalGeneration

maps:
  dropped: { default: true, full: false }

config:
  text_config: { type: map, default: {} }
  vision_config: { type: map, default: {} }
  image_token_index: { type: integer, default: 32000 }
  image_token_id: integer
  projector_hidden_act: { default: gelu, map: activation }
  vision_feature_select_strategy: { type: string, default: default, map: dropped }
  vision_feature_layer: { type: any, default: -2 }
  multimodal_projector_bias: true
  tie_word_embeddings: false

ignore:
  how many features a picture gives, which follows: [image_seq_length]
  what text_config says: [vocab_size, pad_token_id, bos_token_id, eos_token_id]
  training alone: [ignore_index]

parts:
  vision:
    config: vision_config
    default: { model_type: clip_vision_model }
    ignore: [vocab_size]
    class: Model
    names: [{ prefix: vision_tower., to: "" }]
  language:
    config: text_config
    default: { model_type: llama }
    set: { tie_word_embeddings: = if tie_word_embeddings then true else null }
    class: ForCausalLM
    names: [{ prefix: language_model., to: "" }]

indices: { i: = parts.language.layers }

let:
  place: = image_token_id ?? image_token_index
  width: = parts.language.d_model
  leading: "= parts.vision.input.patches.prefix ?? []"
  heads: = parts.language.outputs
  # The class has a head of its own, plain whatever that of the language model is.
  head: { outputs: { lm: { tied: "= if isMap(heads) and isMap(heads.lm) then heads.lm.tied ?? false else false" } } }

backwards:
  place: { image_token_index: = place }

spec:
  towers: { vision: = parts.vision, language: "= merge(without(parts.language, 'outputs'), head)" }
  connect:
    - from: vision
      layer: = vision_feature_layer
      # The first position is left out, whatever stands there.
      drop: "= if not vision_feature_select_strategy then null else if length(leading) == 1 then 'prefix' else 1"
      via: { mlp: { dims: "= [width, width]", act: = projector_hidden_act, bias: "= unless(multimodal_projector_bias, true)" } }
      into: language
      at: { token: = place }

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  position_ids: position_ids
  pixel_values: pixels

results:
  image_hidden_states: { from: vision_features, folded: true }
  hidden_states.{i}: language_hidden_states.{i}
  "hidden_states.{parts.language.layers}": language_last_hidden_state

# On the hub \`language_model.\` holds a model with its head; newer files have the head beside the model.
names:
  - { prefix: model., to: "" }
  - { prefix: lm_head., to: language_model.lm_head. }

# Written as on the hub.
trunk: ""

weights:
  connect.vision_language.linear_1: { linear: multi_modal_projector.linear_1 }
  connect.vision_language.linear_2: { linear: multi_modal_projector.linear_2 }

classes:
  Model:
    # On the hub's files the model stands as it does beside a head.
    parts: { language: { class: Model, names: [{ prefix: language_model.model., to: "" }, { prefix: language_model., to: "" }] } }
    let: { head: { outputs: = heads } }
    results:
      last_hidden_state: language_hidden
  ForConditionalGeneration:
    results:
      logits: lm
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
    tree: `[206,9825,1,[["family",206,6,[214,6,"marian"]],["extends",221,7,[230,6,"common"]],["model_type",237,10,[249,6,"marian"]],["class",256,5,[263,6,"Marian"]],["default",270,7,[279,7,"MTModel"]],["config",288,6,[298,1389,1,[["vocab_size",298,10,[310,5,58101]],["decoder_vocab_size",318,18,[338,7,"integer"]],["max_position_embeddings",367,23,[392,4,1024]],["d_model",399,7,[408,4,1024]],["encoder_layers",415,14,[431,2,12]],["encoder_ffn_dim",436,15,[453,4,4096]],["encoder_attention_heads",460,23,[485,2,16]],["decoder_layers",490,14,[506,2,12]],["decoder_ffn_dim",511,15,[528,4,4096]],["decoder_attention_heads",535,23,[560,2,16]],["activation_function",565,19,[586,34,1,[["default",588,7,[597,4,"gelu"]],["map",603,3,[608,10,"activation"]]]]],["dropout",623,7,[632,30,1,[["type",634,4,[640,6,"number"]],["default",648,7,[657,3,0.1]]]]],["attention_dropout",665,17,[684,28,1,[["type",686,4,[692,6,"number"]],["default",700,7,[709,1,0]]]]],["activation_dropout",715,18,[735,28,1,[["type",737,4,[743,6,"number"]],["default",751,7,[760,1,0]]]]],["scale_embedding",766,15,[783,5,false]],["share_encoder_decoder_embeddings",791,32,[825,4,true]],["tie_word_embeddings",832,19,[853,4,true]],["decoder_start_token_id",860,22,[884,33,1,[["type",886,4,[892,7,"integer"]],["default",901,7,[910,5,58100]]]]],["bos_token_id",920,12,[934,3,"any"]],["eos_token_id",940,12,[954,25,1,[["type",956,4,[962,3,"any"]],["default",967,7,[976,1,0]]]]],["pad_token_id",982,12,[996,49,1,[["type",998,4,[1004,7,"integer"]],["default",1013,7,[1022,5,58100]],["nullable",1029,8,[1039,4,true]]]]],["is_encoder_decoder",1048,18,[1068,4,true]],["is_decoder",1118,10,[1130,45,1,[["default",1132,7,[1141,5,false]],["only",1148,4,[1154,4,null]],["because",1160,7,[1169,4,null]]]]],["normalize_before",1229,16,[1247,79,1,[["default",1249,7,[1258,5,false]],["only",1265,4,[1271,7,0,[[1272,5,false]]]],["because",1280,7,[1289,35,"the class norms after each sublayer"]]]]],["normalize_embedding",1329,19,[1350,73,1,[["default",1352,7,[1361,5,false]],["only",1368,4,[1374,7,0,[[1375,5,false]]]],["because",1383,7,[1392,29,"the class norms no embeddings"]]]]],["add_final_layer_norm",1426,20,[1448,71,1,[["default",1450,7,[1459,5,false]],["only",1466,4,[1472,7,0,[[1473,5,false]]]],["because",1481,7,[1490,27,"the class has no final norm"]]]]],["static_position_embeddings",1522,26,[1550,82,1,[["default",1552,7,[1561,4,true]],["only",1567,4,[1573,6,0,[[1574,4,true]]]],["because",1581,7,[1590,40,"the class has sinusoidal positions alone"]]]]],["extra_pos_embeddings",1635,20,[1657,29,1,[["type",1659,4,[1665,7,"integer"]],["default",1674,7,[1683,1,0]]]]]]]],["ignore",1688,6,[1698,252,1,[["training alone",1698,14,[1714,85,0,[[1715,17,"encoder_layerdrop"],[1734,17,"decoder_layerdrop"],[1753,8,"init_std"],[1763,18,"classifier_dropout"],[1783,15,"classif_dropout"]]]],["another name of encoder_layers",1802,32,[1836,19,0,[[1837,17,"num_hidden_layers"]]]],["the class always adds final_logits_bias",1858,39,[1899,50,0,[[1900,15,"add_bias_logits"],[1917,31,"force_bos_token_to_be_generated"]]]]]]],["let",1951,3,[1958,712,1,[["decoder_vocab",1958,13,[1973,34,"= decoder_vocab_size ?? vocab_size"]],["scale",2010,5,[2017,42,"= if scale_embedding then 'sqrt' else null"]],["encoder_table",2162,13,[2177,42,"= stored('encoder.embed_positions.weight')"]],["decoder_table",2222,13,[2237,42,"= stored('decoder.embed_positions.weight')"]],["apart",2376,5,[2383,109,"= not tie_word_embeddings and stored('encoder.embed_tokens.weight') and stored('decoder.embed_tokens.weight')"]],["together",2495,8,[2505,48,"= share_encoder_decoder_embeddings and not apart"]],["decoder_path",2647,12,[2661,8,"decoder."]]]]],["require",2671,7,[2682,184,1,[["one vocabulary",2682,14,[2698,167,1,[["that",2700,4,[2706,67,"not share_encoder_decoder_embeddings or decoder_vocab == vocab_size"]],["key",2775,3,[2780,18,"decoder_vocab_size"]],["because",2800,7,[2809,54,"stacks that share their embeddings have one vocabulary"]]]]]]]],["indices",2867,7,[2876,40,1,[["i",2878,1,[2881,14,"encoder_layers"]],["j",2897,1,[2900,14,"decoder_layers"]]]]],["spec",2918,4,[2926,2042,1,[["type",2926,4,[2932,15,"encoder-decoder"]],["context",2950,7,[2959,25,"= max_position_embeddings"]],["d_model",2987,7,[2996,9,"= d_model"]],["layers",3008,6,[3016,38,"= same(encoder_layers, decoder_layers)"]],["input",3057,5,[3068,127,1,[["$when",3068,5,[3075,10,"= together"]],["tokens",3090,6,[3098,96,1,[["vocab",3100,5,[3107,12,"= vocab_size"]],["shared",3121,6,[3129,4,true]],["scale",3135,5,[3142,7,"= scale"]],["pad",3151,3,[3156,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",3197,8,[3211,84,1,[["$when",3211,5,[3218,41,"= not encoder_table and not decoder_table"]],["sinusoidal",3264,10,[3276,18,1,[["layout",3278,6,[3286,6,"halves"]]]]]]]],["attention",3297,9,[3312,64,1,[["heads",3312,5,[3319,56,"= same(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",3378,3,[3387,78,1,[["d_ff",3387,4,[3393,40,"= same(encoder_ffn_dim, decoder_ffn_dim)"]],["act",3438,3,[3443,21,"= activation_function"]]]]],["norm",3518,4,[3524,41,1,[["kind",3526,4,[3532,5,"layer"]],["eps",3539,3,[3544,6,0.00001]],["place",3552,5,[3559,4,"post"]]]]],["dropout",3568,7,[3581,152,1,[["hidden",3581,6,[3589,20,"= unless(dropout, 0)"]],["embedding",3614,9,[3625,20,"= unless(dropout, 0)"]],["attention",3650,9,[3661,30,"= unless(attention_dropout, 0)"]],["ffn",3696,3,[3701,31,"= unless(activation_dropout, 0)"]]]]],["encoder",3735,7,[3748,483,1,[["layers",3748,6,[3756,40,"= unless(encoder_layers, decoder_layers)"]],["input",3801,5,[3814,119,1,[["$when",3814,5,[3821,14,"= not together"]],["tokens",3842,6,[3850,82,1,[["vocab",3852,5,[3859,12,"= vocab_size"]],["scale",3873,5,[3880,7,"= scale"]],["pad",3889,3,[3894,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",3937,8,[3953,127,1,[["$first",3953,6,[3969,111,0,[[3971,39,1,[["$when",3973,5,[3980,15,"= encoder_table"]],["learned",3997,7,[4006,2,1,[]]]]],[4021,58,1,[["$when",4023,5,[4030,15,"= decoder_table"]],["sinusoidal",4047,10,[4059,18,1,[["layout",4061,6,[4069,6,"halves"]]]]]]]]]]]]],["attention",4084,9,[4095,71,1,[["heads",4097,5,[4104,60,"= unless(encoder_attention_heads, decoder_attention_heads)"]]]]],["ffn",4171,3,[4176,54,1,[["d_ff",4178,4,[4184,44,"= unless(encoder_ffn_dim, decoder_ffn_dim)"]]]]]]]],["decoder",4233,7,[4246,489,1,[["layers",4246,6,[4254,40,"= unless(decoder_layers, encoder_layers)"]],["input",4299,5,[4312,125,1,[["$when",4312,5,[4319,14,"= not together"]],["tokens",4340,6,[4348,88,1,[["vocab",4350,5,[4357,15,"= decoder_vocab"]],["scale",4374,5,[4381,7,"= scale"]],["pad",4390,3,[4395,39,"= inside(pad_token_id, decoder_vocab)"]]]]]]]],["position",4441,8,[4457,127,1,[["$first",4457,6,[4473,111,0,[[4475,39,1,[["$when",4477,5,[4484,15,"= decoder_table"]],["learned",4501,7,[4510,2,1,[]]]]],[4525,58,1,[["$when",4527,5,[4534,15,"= encoder_table"]],["sinusoidal",4551,10,[4563,18,1,[["layout",4565,6,[4573,6,"halves"]]]]]]]]]]]]],["attention",4588,9,[4599,71,1,[["heads",4601,5,[4608,60,"= unless(decoder_attention_heads, encoder_attention_heads)"]]]]],["ffn",4675,3,[4680,54,1,[["d_ff",4682,4,[4688,44,"= unless(decoder_ffn_dim, encoder_ffn_dim)"]]]]]]]],["special",4737,7,[4750,218,1,[["bos",4750,3,[4755,46,"= inside(first(bos_token_id), decoder_vocab)"]],["eos",4806,3,[4811,46,"= inside(first(eos_token_id), decoder_vocab)"]],["pad",4862,3,[4867,39,"= inside(pad_token_id, decoder_vocab)"]],["start",4911,5,[4918,49,"= inside(decoder_start_token_id, decoder_vocab)"]]]]]]]],["inputs",4969,6,[4979,181,1,[["input_ids",4979,9,[4990,6,"tokens"]],["attention_mask",4999,14,[5015,14,"attention_mask"]],["decoder_input_ids",5032,17,[5051,14,"decoder_tokens"]],["decoder_attention_mask",5068,22,[5092,22,"decoder_attention_mask"]],["decoder_position_ids",5117,20,[5139,20,"decoder_position_ids"]]]]],["results",5161,7,[5172,354,1,[["encoder_hidden_states.{i}",5172,25,[5199,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{encoder_layers}",5227,38,[5267,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",5295,25,[5322,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{decoder_layers}",5350,38,[5390,25,"decoder_last_hidden_state"]],["encoder_last_hidden_state",5418,25,[5445,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",5473,25,[5500,25,"decoder_last_hidden_state"]]]]],["names",5527,5,[5536,29,0,[[5538,26,1,[["prefix",5540,6,[5548,6,"model."]],["to",5556,2,[5560,2,""]]]]]]],["weights",5566,7,[5577,2438,1,[["embedding.tokens",5577,16,[5595,126,0,[[5596,13,"shared.weight"],[5611,27,"encoder.embed_tokens.weight"],[5640,27,"decoder.embed_tokens.weight"],[5669,51,1,[["from",5671,4,[5677,14,"lm_head.weight"]],["when",5693,4,[5699,19,"tie_word_embeddings"]]]]]]],["encoder.embedding.tokens",5724,24,[5750,27,"encoder.embed_tokens.weight"]],["{decoder_path}embedding.tokens",5780,32,[5814,82,0,[[5815,27,"decoder.embed_tokens.weight"],[5844,51,1,[["from",5846,4,[5852,14,"lm_head.weight"]],["when",5868,4,[5874,19,"tie_word_embeddings"]]]]]]],["encoder.embedding.positions",5899,27,[5928,30,"encoder.embed_positions.weight"]],["{decoder_path}embedding.positions",5961,35,[5998,30,"decoder.embed_positions.weight"]],["encoder.layers.{i}.attention.query",6031,34,[6067,49,1,[["linear",6069,6,[6077,37,"encoder.layers.{i}.self_attn.q_proj"]]]]],["encoder.layers.{i}.attention.key",6119,32,[6153,49,1,[["linear",6155,6,[6163,37,"encoder.layers.{i}.self_attn.k_proj"]]]]],["encoder.layers.{i}.attention.value",6205,34,[6241,49,1,[["linear",6243,6,[6251,37,"encoder.layers.{i}.self_attn.v_proj"]]]]],["encoder.layers.{i}.attention.output",6293,35,[6330,51,1,[["linear",6332,6,[6340,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["encoder.layers.{i}.attention_norm",6384,33,[6419,53,1,[["module",6421,6,[6429,41,"encoder.layers.{i}.self_attn_layer_norm"]]]]],["encoder.layers.{i}.ffn.up",6475,25,[6502,36,1,[["linear",6504,6,[6512,24,"encoder.layers.{i}.fc1"]]]]],["encoder.layers.{i}.ffn.down",6541,27,[6570,36,1,[["linear",6572,6,[6580,24,"encoder.layers.{i}.fc2"]]]]],["encoder.layers.{i}.ffn_norm",6609,27,[6638,49,1,[["module",6640,6,[6648,37,"encoder.layers.{i}.final_layer_norm"]]]]],["{decoder_path}layers.{j}.attention.query",6690,42,[6734,49,1,[["linear",6736,6,[6744,37,"decoder.layers.{j}.self_attn.q_proj"]]]]],["{decoder_path}layers.{j}.attention.key",6786,40,[6828,49,1,[["linear",6830,6,[6838,37,"decoder.layers.{j}.self_attn.k_proj"]]]]],["{decoder_path}layers.{j}.attention.value",6880,42,[6924,49,1,[["linear",6926,6,[6934,37,"decoder.layers.{j}.self_attn.v_proj"]]]]],["{decoder_path}layers.{j}.attention.output",6976,43,[7021,51,1,[["linear",7023,6,[7031,39,"decoder.layers.{j}.self_attn.out_proj"]]]]],["{decoder_path}layers.{j}.attention_norm",7075,41,[7118,53,1,[["module",7120,6,[7128,41,"decoder.layers.{j}.self_attn_layer_norm"]]]]],["decoder.layers.{j}.cross.query",7174,30,[7206,52,1,[["linear",7208,6,[7216,40,"decoder.layers.{j}.encoder_attn.q_proj"]]]]],["decoder.layers.{j}.cross.key",7261,28,[7291,52,1,[["linear",7293,6,[7301,40,"decoder.layers.{j}.encoder_attn.k_proj"]]]]],["decoder.layers.{j}.cross.value",7346,30,[7378,52,1,[["linear",7380,6,[7388,40,"decoder.layers.{j}.encoder_attn.v_proj"]]]]],["decoder.layers.{j}.cross.output",7433,31,[7466,54,1,[["linear",7468,6,[7476,42,"decoder.layers.{j}.encoder_attn.out_proj"]]]]],["decoder.layers.{j}.cross_norm",7523,29,[7554,56,1,[["module",7556,6,[7564,44,"decoder.layers.{j}.encoder_attn_layer_norm"]]]]],["{decoder_path}layers.{j}.ffn.up",7613,33,[7648,36,1,[["linear",7650,6,[7658,24,"decoder.layers.{j}.fc1"]]]]],["{decoder_path}layers.{j}.ffn.down",7687,35,[7724,36,1,[["linear",7726,6,[7734,24,"decoder.layers.{j}.fc2"]]]]],["{decoder_path}layers.{j}.ffn_norm",7763,35,[7800,49,1,[["module",7802,6,[7810,37,"decoder.layers.{j}.final_layer_norm"]]]]],["outputs.lm.project.weight",7852,25,[7879,44,1,[["from",7881,4,[7887,14,"lm_head.weight"]],["steps",7903,5,[7910,11,0,[[7911,9,"transpose"]]]]]]],["outputs.lm.project.bias",7926,23,[7951,63,1,[["from",7953,4,[7959,17,"final_logits_bias"]],["steps",7978,5,[7985,16,0,[[7986,14,1,[["squeeze",7988,7,[7997,1,0]]]]]]],["absent",8003,6,[8011,1,0]]]]]]]],["duplicates",8016,10,[8030,291,1,[["encoder.embed_tokens.weight",8030,27,[8059,37,1,[["of",8061,2,[8065,13,"shared.weight"]],["when",8080,4,[8086,8,"together"]]]]],["decoder.embed_tokens.weight",8099,27,[8128,37,1,[["of",8130,2,[8134,13,"shared.weight"]],["when",8149,4,[8155,8,"together"]]]]],["lm_head.weight",8168,14,[8188,133,0,[[8190,61,1,[["of",8192,2,[8196,13,"shared.weight"]],["when",8211,4,[8217,32,"tie_word_embeddings and together"]]]],[8258,62,1,[["of",8260,2,[8264,27,"decoder.embed_tokens.weight"]],["when",8293,4,[8299,19,"tie_word_embeddings"]]]]]]]]]],["classes",8322,7,[8333,1698,1,[["Model",8333,5,[8344,41,1,[["results",8344,7,[8359,26,1,[["last_hidden_state",8359,17,[8378,6,"hidden"]]]]]]]],["MTModel",8387,7,[8400,124,1,[["spec",8400,4,[8412,82,1,[["outputs",8412,7,[8429,65,1,[["lm",8429,2,[8433,60,1,[["tied",8435,4,[8441,38,"= unless(tie_word_embeddings, false)"]],["bias",8481,4,[8487,4,true]]]]]]]]]]],["results",8498,7,[8513,11,1,[["logits",8513,6,[8521,2,"lm"]]]]]]]],["ForCausalLM",8586,11,[8603,1428,1,[["let",8603,3,[8608,20,1,[["decoder_path",8610,12,[8624,2,""]]]]],["spec",8633,4,[8645,556,1,[["type",8645,4,[8651,7,"decoder"]],["layers",8665,6,[8673,16,"= decoder_layers"]],["input",8696,5,[8703,127,1,[["$when",8705,5,[8712,4,null]],["tokens",8718,6,[8726,102,1,[["vocab",8728,5,[8735,15,"= decoder_vocab"]],["shared",8752,6,[8760,4,null]],["scale",8766,5,[8773,7,"= scale"]],["pad",8782,3,[8787,39,"= inside(pad_token_id, decoder_vocab)"]]]]]]]],["position",8837,8,[8855,123,1,[["$when",8855,5,[8862,4,null]],["learned",8875,7,[8884,26,1,[["$when",8886,5,[8893,15,"= decoder_table"]]]]],["sinusoidal",8919,10,[8931,46,1,[["$when",8933,5,[8940,19,"= not decoder_table"]],["layout",8961,6,[8969,6,"halves"]]]]]]]],["attention",8984,9,[8995,36,1,[["heads",8997,5,[9004,25,"= decoder_attention_heads"]]]]],["ffn",9038,3,[9043,27,1,[["d_ff",9045,4,[9051,17,"= decoder_ffn_dim"]]]]],["encoder",9077,7,[9086,4,null]],["decoder",9097,7,[9106,4,null]],["special",9117,7,[9126,15,1,[["start",9128,5,[9135,4,null]]]]],["outputs",9148,7,[9165,36,1,[["lm",9165,2,[9169,31,1,[["tied",9171,4,[9177,21,"= tie_word_embeddings"]]]]]]]]]]],["inputs",9205,6,[9213,85,1,[["decoder_input_ids",9215,17,[9234,4,null]],["decoder_attention_mask",9240,22,[9264,4,null]],["decoder_position_ids",9270,20,[9292,4,null]]]]],["results",9303,7,[9318,364,1,[["encoder_hidden_states.{i}",9318,25,[9345,4,null]],["encoder_hidden_states.{encoder_layers}",9356,38,[9396,4,null]],["decoder_hidden_states.{j}",9407,25,[9434,4,null]],["decoder_hidden_states.{decoder_layers}",9445,38,[9485,4,null]],["encoder_last_hidden_state",9496,25,[9523,4,null]],["decoder_last_hidden_state",9534,25,[9561,4,null]],["hidden_states.{j}",9572,17,[9591,17,"hidden_states.{j}"]],["hidden_states.{decoder_layers}",9615,30,[9647,17,"last_hidden_state"]],["logits",9671,6,[9679,2,"lm"]]]]],["buffers",9737,7,[9746,149,0,[[9747,15,"encoder.version"],[9764,15,"decoder.version"],[9781,12,"encoder.**"],[9795,34,"decoder.layers.*.encoder_attn.**"],[9831,44,"decoder.layers.*.encoder_attn_layer_norm.*"],[9877,17,"final_logits_bias"]]]],["weights",9900,7,[9915,116,1,[["embedding.tokens",9915,16,[9933,97,0,[[9934,27,"decoder.embed_tokens.weight"],[9963,13,"shared.weight"],[9978,51,1,[["from",9980,4,[9986,14,"lm_head.weight"]],["when",10002,4,[10008,19,"tie_word_embeddings"]]]]]]]]]]]]]]]]]]`,
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
  is_encoder_decoder: true
  # The class says by its name what it is.
  is_decoder: { default: false, only: null, because: null }
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

let:
  decoder_vocab: = decoder_vocab_size ?? vocab_size
  scale: = if scale_embedding then 'sqrt' else null
  # Published files hold the table of positions, and what stands in the file wins over the formula.
  encoder_table: = stored('encoder.embed_positions.weight')
  decoder_table: = stored('decoder.embed_positions.weight')
  # Untied, version 5 gives each stack a table of its own, whatever they share by the config.
  apart: = not tie_word_embeddings and stored('encoder.embed_tokens.weight') and stored('decoder.embed_tokens.weight')
  together: = share_encoder_decoder_embeddings and not apart
  # What parameters of the decoder begin with; nothing where a class has that stack alone.
  decoder_path: decoder.

require:
  one vocabulary: { that: not share_encoder_decoder_embeddings or decoder_vocab == vocab_size, key: decoder_vocab_size, because: stacks that share their embeddings have one vocabulary }

indices: { i: encoder_layers, j: decoder_layers }

spec:
  type: encoder-decoder
  context: = max_position_embeddings
  d_model: = d_model
  layers: = same(encoder_layers, decoder_layers)
  input:
    $when: = together
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
      $when: = not together
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
      $when: = not together
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
  "{decoder_path}embedding.tokens": [decoder.embed_tokens.weight, { from: lm_head.weight, when: tie_word_embeddings }]
  encoder.embedding.positions: encoder.embed_positions.weight
  "{decoder_path}embedding.positions": decoder.embed_positions.weight
  encoder.layers.{i}.attention.query: { linear: "encoder.layers.{i}.self_attn.q_proj" }
  encoder.layers.{i}.attention.key: { linear: "encoder.layers.{i}.self_attn.k_proj" }
  encoder.layers.{i}.attention.value: { linear: "encoder.layers.{i}.self_attn.v_proj" }
  encoder.layers.{i}.attention.output: { linear: "encoder.layers.{i}.self_attn.out_proj" }
  encoder.layers.{i}.attention_norm: { module: "encoder.layers.{i}.self_attn_layer_norm" }
  encoder.layers.{i}.ffn.up: { linear: "encoder.layers.{i}.fc1" }
  encoder.layers.{i}.ffn.down: { linear: "encoder.layers.{i}.fc2" }
  encoder.layers.{i}.ffn_norm: { module: "encoder.layers.{i}.final_layer_norm" }
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
  outputs.lm.project.weight: { from: lm_head.weight, steps: [transpose] }
  outputs.lm.project.bias: { from: final_logits_bias, steps: [{ squeeze: 0 }], absent: 0 }

duplicates:
  encoder.embed_tokens.weight: { of: shared.weight, when: together }
  decoder.embed_tokens.weight: { of: shared.weight, when: together }
  lm_head.weight:
    - { of: shared.weight, when: tie_word_embeddings and together }
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
  # The decoder alone, without its attention to an encoder.
  ForCausalLM:
    let: { decoder_path: "" }
    spec:
      type: decoder
      layers: = decoder_layers
      input: { $when: null, tokens: { vocab: = decoder_vocab, shared: null, scale: = scale, pad: "= inside(pad_token_id, decoder_vocab)" } }
      position:
        $when: null
        learned: { $when: = decoder_table }
        sinusoidal: { $when: = not decoder_table, layout: halves }
      attention: { heads: = decoder_attention_heads }
      ffn: { d_ff: = decoder_ffn_dim }
      encoder: null
      decoder: null
      special: { start: null }
      outputs:
        lm: { tied: = tie_word_embeddings }
    inputs: { decoder_input_ids: null, decoder_attention_mask: null, decoder_position_ids: null }
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
    tree: `[327,9959,1,[["family",327,6,[335,10,"modernbert"]],["extends",346,7,[355,4,"rope"]],["model_type",360,10,[372,10,"modernbert"]],["class",383,5,[390,10,"ModernBert"]],["default",401,7,[410,5,"Model"]],["config",417,6,[427,3145,1,[["vocab_size",427,10,[439,5,50368]],["hidden_size",447,11,[460,3,768]],["intermediate_size",466,17,[485,4,1152]],["num_hidden_layers",492,17,[511,2,22]],["num_attention_heads",516,19,[537,2,12]],["hidden_activation",542,17,[561,34,1,[["default",563,7,[572,4,"gelu"]],["map",578,3,[583,10,"activation"]]]]],["max_position_embeddings",598,23,[623,4,8192]],["norm_eps",630,8,[640,33,1,[["type",642,4,[648,6,"number"]],["default",656,7,[665,6,0.00001]]]]],["layer_norm_eps",750,14,[766,6,"number"]],["norm_bias",775,9,[786,5,false]],["attention_bias",794,14,[810,5,false]],["mlp_bias",818,8,[828,5,false]],["decoder_bias",836,12,[850,4,true]],["classifier_bias",857,15,[874,5,false]],["classifier_activation",882,21,[905,34,1,[["default",907,7,[916,4,"gelu"]],["map",922,3,[927,10,"activation"]]]]],["classifier_pooling",942,18,[962,35,1,[["default",964,7,[973,3,"cls"]],["only",978,4,[984,11,0,[[985,3,"cls"],[990,4,"mean"]]]]]]],["attention_dropout",1000,17,[1019,28,1,[["type",1021,4,[1027,6,"number"]],["default",1035,7,[1044,1,0]]]]],["embedding_dropout",1050,17,[1069,28,1,[["type",1071,4,[1077,6,"number"]],["default",1085,7,[1094,1,0]]]]],["mlp_dropout",1100,11,[1113,28,1,[["type",1115,4,[1121,6,"number"]],["default",1129,7,[1138,1,0]]]]],["layer_types",1144,11,[1157,4,"list"]],["global_attn_every_n_layers",1164,26,[1192,1,3]],["local_attention",1196,15,[1213,3,128]],["rope_scaling",1219,12,[1233,94,1,[["only",1235,4,[1241,6,0,[[1242,4,null]]]],["because",1249,7,[1258,67,"version 4 ignores it and version 5 takes it for both kinds of layer"]]]]],["rope_theta",1330,10,[1342,4,null]],["partial_rotary_factor",1349,21,[1372,4,null]],["original_max_position_embeddings",1379,32,[1413,4,null]],["global_rope_theta",1420,17,[1439,33,1,[["type",1441,4,[1447,6,"number"]],["default",1455,7,[1464,6,160000]]]]],["local_rope_theta",1475,16,[1493,6,"number"]],["rope_parameters",1502,15,[1523,1739,1,[["keys",1523,4,[1535,1727,1,[["type",1535,4,[1541,4,null]],["rope_type",1552,9,[1563,4,null]],["rope_theta",1574,10,[1586,4,null]],["partial_rotary_factor",1597,21,[1620,4,null]],["factor",1631,6,[1639,4,null]],["original_max_position_embeddings",1650,32,[1684,4,null]],["attention_factor",1695,16,[1713,4,null]],["low_freq_factor",1724,15,[1741,4,null]],["high_freq_factor",1752,16,[1770,4,null]],["beta_fast",1781,9,[1792,4,null]],["beta_slow",1803,9,[1814,4,null]],["truncate",1825,8,[1835,4,null]],["mscale",1846,6,[1854,4,null]],["mscale_all_dim",1865,14,[1881,4,null]],["short_factor",1892,12,[1906,4,null]],["long_factor",1917,11,[1930,4,null]],["full_attention",1941,14,[1965,632,1,[["type",1965,4,[1971,3,"map"]],["keys",1983,4,[1999,598,1,[["type",1999,4,[2005,80,1,[["type",2007,4,[2013,6,"string"]],["only",2021,4,[2027,56,0,[[2028,4,null],[2034,7,"default"],[2043,6,"linear"],[2051,7,"dynamic"],[2060,4,"yarn"],[2066,8,"longrope"],[2076,6,"llama3"]]]]]]],["rope_type",2096,9,[2107,80,1,[["type",2109,4,[2115,6,"string"]],["only",2123,4,[2129,56,0,[[2130,4,null],[2136,7,"default"],[2145,6,"linear"],[2153,7,"dynamic"],[2162,4,"yarn"],[2168,8,"longrope"],[2178,6,"llama3"]]]]]]],["rope_theta",2198,10,[2210,6,"number"]],["factor",2227,6,[2235,6,"number"]],["original_max_position_embeddings",2252,32,[2286,7,"integer"]],["attention_factor",2304,16,[2322,6,"number"]],["low_freq_factor",2339,15,[2356,6,"number"]],["high_freq_factor",2373,16,[2391,6,"number"]],["beta_fast",2408,9,[2419,6,"number"]],["beta_slow",2436,9,[2447,6,"number"]],["truncate",2464,8,[2474,7,"boolean"]],["mscale",2492,6,[2500,6,"number"]],["mscale_all_dim",2517,14,[2533,6,"number"]],["short_factor",2550,12,[2564,4,"list"]],["long_factor",2579,11,[2592,4,"list"]]]]]]]],["sliding_attention",2603,17,[2630,632,1,[["type",2630,4,[2636,3,"map"]],["keys",2648,4,[2664,598,1,[["type",2664,4,[2670,80,1,[["type",2672,4,[2678,6,"string"]],["only",2686,4,[2692,56,0,[[2693,4,null],[2699,7,"default"],[2708,6,"linear"],[2716,7,"dynamic"],[2725,4,"yarn"],[2731,8,"longrope"],[2741,6,"llama3"]]]]]]],["rope_type",2761,9,[2772,80,1,[["type",2774,4,[2780,6,"string"]],["only",2788,4,[2794,56,0,[[2795,4,null],[2801,7,"default"],[2810,6,"linear"],[2818,7,"dynamic"],[2827,4,"yarn"],[2833,8,"longrope"],[2843,6,"llama3"]]]]]]],["rope_theta",2863,10,[2875,6,"number"]],["factor",2892,6,[2900,6,"number"]],["original_max_position_embeddings",2917,32,[2951,7,"integer"]],["attention_factor",2969,16,[2987,6,"number"]],["low_freq_factor",3004,15,[3021,6,"number"]],["high_freq_factor",3038,16,[3056,6,"number"]],["beta_fast",3073,9,[3084,6,"number"]],["beta_slow",3101,9,[3112,6,"number"]],["truncate",3129,8,[3139,7,"boolean"]],["mscale",3157,6,[3165,6,"number"]],["mscale_all_dim",3182,14,[3198,6,"number"]],["short_factor",3215,12,[3229,4,"list"]],["long_factor",3244,11,[3257,4,"list"]]]]]]]]]]]]]],["position_embedding_type",3264,23,[3289,96,1,[["default",3291,7,[3300,8,"absolute"]],["only",3310,4,[3316,20,0,[[3317,8,"absolute"],[3327,8,"sans_pos"]]]],["because",3338,7,[3347,36,"the class has rotary positions alone"]]]]],["bos_token_id",3388,12,[3402,29,1,[["type",3404,4,[3410,3,"any"]],["default",3415,7,[3424,5,50281]]]]],["eos_token_id",3434,12,[3448,29,1,[["type",3450,4,[3456,3,"any"]],["default",3461,7,[3470,5,50282]]]]],["pad_token_id",3480,12,[3494,49,1,[["type",3496,4,[3502,7,"integer"]],["default",3511,7,[3520,5,50283]],["nullable",3527,8,[3537,4,true]]]]],["tie_word_embeddings",3546,19,[3567,4,true]]]]],["ignore",3573,6,[3583,203,1,[["training alone",3583,14,[3599,92,0,[[3600,18,"classifier_dropout"],[3620,25,"initializer_cutoff_factor"],[3647,17,"sparse_prediction"],[3666,24,"sparse_pred_ignore_index"]]]],["how version 4 ran it",3694,20,[3716,69,0,[[3717,24,"deterministic_flash_attn"],[3743,17,"reference_compile"],[3762,22,"repad_logits_with_grad"]]]]]]],["indices",3787,7,[3796,24,1,[["i",3798,1,[3801,17,"num_hidden_layers"]]]]],["let",3822,3,[3829,667,1,[["types",3829,5,[3836,140,"= layer_types ?? [if n % global_attn_every_n_layers == 0 then 'full_attention' else 'sliding_attention' for n in range(num_hidden_layers)]"]],["rope_names",3979,10,[3991,41,"= ['full_attention', 'sliding_attention']"]],["ropes",4035,5,[4042,119,1,[["all",4044,3,[4049,4,null]],["full_attention",4055,14,[4071,32,"= rope_parameters.full_attention"]],["sliding_attention",4105,17,[4124,35,"= rope_parameters.sliding_attention"]]]]],["rope_bases",4164,10,[4176,98,1,[["all",4178,3,[4183,4,null]],["full_attention",4189,14,[4205,19,"= global_rope_theta"]],["sliding_attention",4226,17,[4245,27,"= local_rope_theta ?? 10000"]]]]],["rope_fractions",4277,14,[4293,17,1,[["$value",4295,6,[4303,5,"= 1"]]]]],["rope_originals",4313,14,[4329,87,1,[["$value",4331,6,[4339,75,"= ropes[name].original_max_position_embeddings ?? max_position_embeddings"]]]]],["side",4419,4,[4425,28,"= floor(local_attention / 2)"]],["mixed",4456,5,[4463,32,"= 'sliding_attention' in types"]]]]],["require",4497,7,[4508,249,1,[["a type for each layer",4508,21,[4535,222,1,[["that",4535,4,[4541,113,"length(types) == num_hidden_layers and all([type in ['full_attention', 'sliding_attention'] for type in types])"]],["key",4659,3,[4664,11,"layer_types"]],["because",4680,7,[4689,67,"there is a type for each layer, full_attention or sliding_attention"]]]]]]]],["spec",4758,4,[4766,1619,1,[["type",4766,4,[4772,7,"encoder"]],["context",4782,7,[4791,25,"= max_position_embeddings"]],["d_model",4819,7,[4828,13,"= hidden_size"]],["layers",4844,6,[4852,19,"= num_hidden_layers"]],["input",4874,5,[4885,87,1,[["tokens",4885,6,[4893,78,1,[["vocab",4895,5,[4902,12,"= vocab_size"]],["norm",4916,4,[4922,4,true]],["pad",4928,3,[4933,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",4974,8,[4988,139,1,[["rope",4988,4,[5000,127,1,[["theta",5000,5,[5007,28,"= rope_thetas.full_attention"]],["fraction",5042,8,[5052,4,null]],["scaling",5063,7,[5072,54,"= if mixed then null else rope_scalings.full_attention"]]]]]]]],["attention",5129,9,[5140,73,1,[["heads",5142,5,[5149,21,"= num_attention_heads"]],["bias",5172,4,[5178,33,"= unless(attention_bias, false)"]]]]],["ffn",5216,3,[5221,103,1,[["d_ff",5223,4,[5229,19,"= intermediate_size"]],["act",5250,3,[5255,19,"= hidden_activation"]],["gated",5276,5,[5283,4,true]],["bias",5289,4,[5295,27,"= unless(mlp_bias, false)"]]]]],["norm",5327,4,[5333,63,1,[["kind",5335,4,[5341,5,"layer"]],["eps",5348,3,[5353,10,"= norm_eps"]],["place",5365,5,[5372,3,"pre"]],["bias",5377,4,[5383,11,"= norm_bias"]]]]],["bias",5399,4,[5405,5,false]],["dropout",5413,7,[5422,115,1,[["attention",5424,9,[5435,19,"= attention_dropout"]],["hidden",5456,6,[5464,19,"= attention_dropout"]],["ffn",5485,3,[5490,13,"= mlp_dropout"]],["embedding",5505,9,[5516,19,"= embedding_dropout"]]]]],["pattern",5540,7,[5553,128,1,[["$first",5553,6,[5567,114,0,[[5569,111,"= if mixed then pattern([if type == 'full_attention' then 'global' else 'local' for type in types]) else null"]]]]]]],["variants",5683,8,[5697,444,1,[["local",5697,5,[5710,193,1,[["$when",5710,5,[5717,7,"= mixed"]],["attention",5731,9,[5742,28,1,[["window",5744,6,[5752,16,0,[[5753,6,"= side"],[5761,6,"= side"]]]]]]],["position",5777,8,[5795,108,1,[["rope",5795,4,[5811,92,1,[["theta",5811,5,[5818,31,"= rope_thetas.sliding_attention"]],["scaling",5860,7,[5869,33,"= rope_scalings.sliding_attention"]]]]]]]]]]],["global",5976,6,[5984,156,1,[["$when",5986,5,[5993,80,"= mixed and 'full_attention' in types and rope_scalings.full_attention != null"]],["position",6075,8,[6085,53,1,[["rope",6087,4,[6093,43,1,[["scaling",6095,7,[6104,30,"= rope_scalings.full_attention"]]]]]]]]]]]]]],["at",6185,2,[6193,35,1,[["0",6193,3,[6198,29,1,[["attention",6200,9,[6211,14,1,[["norm",6213,4,[6219,4,"none"]]]]]]]]]]],["special",6230,7,[6243,142,1,[["bos",6243,3,[6248,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",6294,3,[6299,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",6345,3,[6350,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",6386,6,[6396,80,1,[["input_ids",6396,9,[6407,6,"tokens"]],["attention_mask",6416,14,[6432,14,"attention_mask"]],["position_ids",6449,12,[6463,12,"position_ids"]]]]],["results",6477,7,[6488,92,1,[["hidden_states.{i}",6488,17,[6507,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",6527,33,[6562,17,"last_hidden_state"]]]]],["names",6581,5,[6590,29,0,[[6592,26,1,[["prefix",6594,6,[6602,6,"model."]],["to",6610,2,[6614,2,""]]]]]]],["weights",6620,7,[6631,1958,1,[["embedding.tokens",6631,16,[6649,87,0,[[6650,32,"embeddings.tok_embeddings.weight"],[6684,51,1,[["from",6686,4,[6692,14,"decoder.weight"]],["when",6708,4,[6714,19,"tie_word_embeddings"]]]]]]],["embedding.norm",6739,14,[6755,27,1,[["module",6757,6,[6765,15,"embeddings.norm"]]]]],["layers.{i}.attention.query",6896,26,[6924,95,1,[["linear",6926,6,[6934,22,"layers.{i}.attn.Wqkv"]],["steps",6958,5,[6965,52,0,[[6966,50,1,[["slice",6968,5,[6975,39,1,[["axis",6977,4,[6983,1,0]],["from",6986,4,[6992,1,0]],["to",6995,2,[6999,13,"= hidden_size"]]]]]]]]]]]]],["layers.{i}.attention.key",7022,24,[7048,111,1,[["linear",7050,6,[7058,22,"layers.{i}.attn.Wqkv"]],["steps",7082,5,[7089,68,0,[[7090,66,1,[["slice",7092,5,[7099,55,1,[["axis",7101,4,[7107,1,0]],["from",7110,4,[7116,13,"= hidden_size"]],["to",7131,2,[7135,17,"= 2 * hidden_size"]]]]]]]]]]]]],["layers.{i}.attention.value",7162,26,[7190,115,1,[["linear",7192,6,[7200,22,"layers.{i}.attn.Wqkv"]],["steps",7224,5,[7231,72,0,[[7232,70,1,[["slice",7234,5,[7241,59,1,[["axis",7243,4,[7249,1,0]],["from",7252,4,[7258,17,"= 2 * hidden_size"]],["to",7277,2,[7281,17,"= 3 * hidden_size"]]]]]]]]]]]]],["layers.{i}.attention.output",7308,27,[7337,32,1,[["linear",7339,6,[7347,20,"layers.{i}.attn.Wo"]]]]],["layers.{i}.attention_norm",7372,25,[7399,34,1,[["module",7401,6,[7409,22,"layers.{i}.attn_norm"]]]]],["layers.{i}.ffn.gate",7436,19,[7457,98,1,[["linear",7459,6,[7467,19,"layers.{i}.mlp.Wi"]],["steps",7488,5,[7495,58,0,[[7496,56,1,[["slice",7498,5,[7505,45,1,[["axis",7507,4,[7513,1,0]],["from",7516,4,[7522,1,0]],["to",7525,2,[7529,19,"= intermediate_size"]]]]]]]]]]]]],["layers.{i}.ffn.up",7558,17,[7577,120,1,[["linear",7579,6,[7587,19,"layers.{i}.mlp.Wi"]],["steps",7608,5,[7615,80,0,[[7616,78,1,[["slice",7618,5,[7625,67,1,[["axis",7627,4,[7633,1,0]],["from",7636,4,[7642,19,"= intermediate_size"]],["to",7663,2,[7667,23,"= 2 * intermediate_size"]]]]]]]]]]]]],["layers.{i}.ffn.down",7700,19,[7721,31,1,[["linear",7723,6,[7731,19,"layers.{i}.mlp.Wo"]]]]],["layers.{i}.ffn_norm",7755,19,[7776,33,1,[["module",7778,6,[7786,21,"layers.{i}.mlp_norm"]]]]],["norm",7812,4,[7818,22,1,[["module",7820,6,[7828,10,"final_norm"]]]]],["outputs.mlm.transform",7843,21,[7866,22,1,[["linear",7868,6,[7876,10,"head.dense"]]]]],["outputs.mlm.transform_norm",7891,26,[7919,21,1,[["module",7921,6,[7929,9,"head.norm"]]]]],["outputs.mlm.project",7943,19,[7964,19,1,[["linear",7966,6,[7974,7,"decoder"]]]]],["outputs.choice.transform",7986,24,[8012,22,1,[["linear",8014,6,[8022,10,"head.dense"]]]]],["outputs.choice.transform_norm",8037,29,[8068,21,1,[["module",8070,6,[8078,9,"head.norm"]]]]],["outputs.choice.project",8092,22,[8116,22,1,[["linear",8118,6,[8126,10,"classifier"]]]]],["outputs.cls.transform",8141,21,[8164,22,1,[["linear",8166,6,[8174,10,"head.dense"]]]]],["outputs.cls.transform_norm",8189,26,[8217,21,1,[["module",8219,6,[8227,9,"head.norm"]]]]],["outputs.cls.project",8241,19,[8262,22,1,[["linear",8264,6,[8272,10,"classifier"]]]]],["outputs.labels.transform",8287,24,[8313,22,1,[["linear",8315,6,[8323,10,"head.dense"]]]]],["outputs.labels.transform_norm",8338,29,[8369,21,1,[["module",8371,6,[8379,9,"head.norm"]]]]],["outputs.labels.project",8393,22,[8417,22,1,[["linear",8419,6,[8427,10,"classifier"]]]]],["outputs.span.transform",8442,22,[8466,22,1,[["linear",8468,6,[8476,10,"head.dense"]]]]],["outputs.span.transform_norm",8491,27,[8520,21,1,[["module",8522,6,[8530,9,"head.norm"]]]]],["outputs.span.project",8544,20,[8566,22,1,[["linear",8568,6,[8576,10,"classifier"]]]]]]]],["duplicates",8590,10,[8604,84,1,[["decoder.weight",8604,14,[8620,67,1,[["of",8622,2,[8626,32,"embeddings.tok_embeddings.weight"]],["when",8660,4,[8666,19,"tie_word_embeddings"]]]]]]]],["classes",8689,7,[8700,1586,1,[["Model",8700,5,[8711,85,1,[["spec",8711,4,[8723,28,1,[["outputs",8723,7,[8740,11,1,[["hidden",8740,6,[8748,2,1,[]]]]]]]]],["results",8755,7,[8770,26,1,[["last_hidden_state",8770,17,[8789,6,"hidden"]]]]]]]],["ForMaskedLM",8798,11,[8815,218,1,[["spec",8815,4,[8827,175,1,[["outputs",8827,7,[8844,158,1,[["mlm",8844,3,[8849,152,1,[["transform",8851,9,[8862,69,1,[["act",8864,3,[8869,23,"= classifier_activation"]],["bias",8894,4,[8900,17,"= classifier_bias"]],["norm",8919,4,[8925,4,true]]]]],["tied",8933,4,[8939,38,"= unless(tie_word_embeddings, false)"]],["bias",8979,4,[8985,14,"= decoder_bias"]]]]]]]]]]],["results",9006,7,[9021,12,1,[["logits",9021,6,[9029,3,"mlm"]]]]]]]],["ForSequenceClassification",9035,25,[9066,276,1,[["spec",9066,4,[9078,166,1,[["outputs",9078,7,[9095,149,1,[["cls",9095,3,[9100,143,1,[["pool",9102,4,[9108,20,"= classifier_pooling"]],["transform",9130,9,[9141,69,1,[["act",9143,3,[9148,23,"= classifier_activation"]],["bias",9173,4,[9179,17,"= classifier_bias"]],["norm",9198,4,[9204,4,true]]]]],["project",9212,7,[9221,8,"= labels"]],["bias",9231,4,[9237,4,true]]]]]]]]]]],["results",9248,7,[9263,79,1,[["logits",9263,6,[9271,70,1,[["from",9273,4,[9279,3,"cls"]],["at",9284,2,[9288,51,"= if classifier_pooling == 'cls' then 0 else null"]]]]]]]]]]],["ForMultipleChoice",9344,17,[9367,301,1,[["spec",9367,4,[9379,162,1,[["outputs",9379,7,[9396,145,1,[["choice",9396,6,[9404,136,1,[["pool",9406,4,[9412,20,"= classifier_pooling"]],["transform",9434,9,[9445,69,1,[["act",9447,3,[9452,23,"= classifier_activation"]],["bias",9477,4,[9483,17,"= classifier_bias"]],["norm",9502,4,[9508,4,true]]]]],["project",9516,7,[9525,1,1]],["bias",9528,4,[9534,4,true]]]]]]]]]]],["results",9545,7,[9560,108,1,[["logits",9560,6,[9568,99,1,[["from",9570,4,[9576,6,"choice"]],["column",9584,6,[9592,1,0]],["choices",9595,7,[9604,4,true]],["at",9610,2,[9614,51,"= if classifier_pooling == 'cls' then 0 else null"]]]]]]]]]]],["ForTokenClassification",9670,22,[9698,187,1,[["spec",9698,4,[9710,141,1,[["outputs",9710,7,[9727,124,1,[["labels",9727,6,[9735,115,1,[["transform",9737,9,[9748,69,1,[["act",9750,3,[9755,23,"= classifier_activation"]],["bias",9780,4,[9786,17,"= classifier_bias"]],["norm",9805,4,[9811,4,true]]]]],["project",9819,7,[9828,8,"= labels"]],["bias",9838,4,[9844,4,true]]]]]]]]]]],["results",9855,7,[9870,15,1,[["logits",9870,6,[9878,6,"labels"]]]]]]]],["ForQuestionAnswering",9887,20,[9913,373,1,[["require",9913,7,[9928,107,1,[["two labels",9928,10,[9940,94,1,[["that",9942,4,[9948,11,"labels == 2"]],["key",9961,3,[9966,8,"id2label"]],["because",9976,7,[9985,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",10039,4,[10051,132,1,[["outputs",10051,7,[10068,115,1,[["span",10068,4,[10074,108,1,[["transform",10076,9,[10087,69,1,[["act",10089,3,[10094,23,"= classifier_activation"]],["bias",10119,4,[10125,17,"= classifier_bias"]],["norm",10144,4,[10150,4,true]]]]],["project",10158,7,[10167,1,2]],["bias",10170,4,[10176,4,true]]]]]]]]]]],["results",10187,7,[10202,84,1,[["start_logits",10202,12,[10216,25,1,[["from",10218,4,[10224,4,"span"]],["column",10230,6,[10238,1,0]]]]],["end_logits",10248,10,[10260,25,1,[["from",10262,4,[10268,4,"span"]],["column",10274,6,[10282,1,1]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ModernBERT (Warner et al., 2024). transformers: models/modernbert/configuration_modernbert.py, modeling_modernbert.py (4.57 and 5.17).
# Up to version 4 the bases are global_rope_theta and local_rope_theta; from 5 on rope_parameters has both, by layer type.
family: modernbert
extends: rope
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
  rope_scaling: { only: [null], because: version 4 ignores it and version 5 takes it for both kinds of layer }
  rope_theta: null
  partial_rotary_factor: null
  original_max_position_embeddings: null
  global_rope_theta: { type: number, default: 160000 }
  local_rope_theta: number
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
      sliding_attention:
        type: map
        keys:
          type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
          rope_type: { type: string, only: [null, default, linear, dynamic, yarn, longrope, llama3] }
          rope_theta: number
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
  types: "= layer_types ?? [if n % global_attn_every_n_layers == 0 then 'full_attention' else 'sliding_attention' for n in range(num_hidden_layers)]"
  rope_names: = ['full_attention', 'sliding_attention']
  ropes: { all: null, full_attention: = rope_parameters.full_attention, sliding_attention: = rope_parameters.sliding_attention }
  rope_bases: { all: null, full_attention: = global_rope_theta, sliding_attention: = local_rope_theta ?? 10000 }
  rope_fractions: { $value: "= 1" }
  rope_originals: { $value: "= ropes[name].original_max_position_embeddings ?? max_position_embeddings" }
  side: = floor(local_attention / 2)
  mixed: "= 'sliding_attention' in types"

require:
  a type for each layer:
    that: "length(types) == num_hidden_layers and all([type in ['full_attention', 'sliding_attention'] for type in types])"
    key: layer_types
    because: there is a type for each layer, full_attention or sliding_attention

spec:
  type: encoder
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    tokens: { vocab: = vocab_size, norm: true, pad: "= inside(pad_token_id, vocab_size)" }
  position:
    rope:
      theta: = rope_thetas.full_attention
      fraction: null
      scaling: = if mixed then null else rope_scalings.full_attention
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
          theta: = rope_thetas.sliding_attention
          scaling: = rope_scalings.sliding_attention
    # A scaling of the whole spec would reach the local layers, too.
    global: { $when: "= mixed and 'full_attention' in types and rope_scalings.full_attention != null", position: { rope: { scaling: = rope_scalings.full_attention } } }
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
  outputs.choice.transform: { linear: head.dense }
  outputs.choice.transform_norm: { module: head.norm }
  outputs.choice.project: { linear: classifier }
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
      logits: { from: cls, at: "= if classifier_pooling == 'cls' then 0 else null" }
  ForMultipleChoice:
    spec:
      outputs:
        choice: { pool: = classifier_pooling, transform: { act: = classifier_activation, bias: = classifier_bias, norm: true }, project: 1, bias: true }
    results:
      logits: { from: choice, column: 0, choices: true, at: "= if classifier_pooling == 'cls' then 0 else null" }
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
    tree: `[256,1649,1,[["family",256,6,[264,5,"mpnet"]],["extends",270,7,[279,7,"roberta"]],["model_type",287,10,[299,5,"mpnet"]],["class",305,5,[312,5,"MPNet"]],["config",319,6,[329,145,1,[["vocab_size",329,10,[341,5,30527]],["type_vocab_size",349,15,[366,4,null]],["is_decoder",373,10,[385,51,1,[["only",387,4,[393,7,0,[[394,5,false]]]],["because",402,7,[411,23,"the class is no decoder"]]]]],["relative_attention_num_buckets",439,30,[471,2,32]]]]],["ignore",475,6,[485,52,1,[["of older files, read by no class",485,32,[519,17,0,[[520,15,"type_vocab_size"]]]]]]],["let",538,3,[610,81,1,[["padding",610,7,[619,1,1]],["buckets",679,7,[688,2,32]]]]],["require",692,7,[703,336,1,[["a type for each token",703,21,[726,4,null]],["enough buckets",733,14,[753,152,1,[["that",753,4,[759,41,"relative_attention_num_buckets >= buckets"]],["key",805,3,[810,30,"relative_attention_num_buckets"]],["because",845,7,[854,50,"the class counts 32 buckets whatever the table has"]]]]],["a row for each position",907,23,[936,103,1,[["that",936,4,[942,27,"max_position_embeddings > 2"]],["key",974,3,[979,23,"max_position_embeddings"]],["because",1007,7,[1016,22,"positions count from 2"]]]]]]]],["spec",1040,4,[1048,138,1,[["context",1048,7,[1057,29,"= max_position_embeddings - 2"]],["input",1089,5,[1100,40,1,[["tokens",1100,6,[1108,31,1,[["types",1110,5,[1117,4,null]],["pad",1123,3,[1128,9,"= padding"]]]]]]]],["position",1142,8,[1156,30,1,[["buckets",1156,7,[1165,20,1,[["count",1167,5,[1174,9,"= buckets"]]]]]]]]]]],["inputs",1187,6,[1195,24,1,[["token_type_ids",1197,14,[1213,4,null]]]]],["names",1221,5,[1230,98,0,[[1232,26,1,[["prefix",1234,6,[1242,6,"mpnet."]],["to",1250,2,[1254,2,""]]]],[1263,31,1,[["suffix",1265,6,[1273,6,".gamma"]],["to",1281,2,[1285,7,".weight"]]]],[1299,28,1,[["suffix",1301,6,[1309,5,".beta"]],["to",1316,2,[1320,5,".bias"]]]]]]],["weights",1329,7,[1340,535,1,[["embedding.types",1340,15,[1357,4,null]],["buckets",1364,7,[1373,105,1,[["from",1375,4,[1381,38,"encoder.relative_attention_bias.weight"]],["steps",1421,5,[1428,48,0,[[1429,46,1,[["slice",1431,5,[1438,35,1,[["axis",1440,4,[1446,1,0]],["from",1449,4,[1455,1,0]],["to",1458,2,[1462,9,"= buckets"]]]]]]]]]]]]],["layers.{i}.attention.query",1481,26,[1509,48,1,[["linear",1511,6,[1519,36,"encoder.layer.{i}.attention.attn.q"]]]]],["layers.{i}.attention.key",1560,24,[1586,48,1,[["linear",1588,6,[1596,36,"encoder.layer.{i}.attention.attn.k"]]]]],["layers.{i}.attention.value",1637,26,[1665,48,1,[["linear",1667,6,[1675,36,"encoder.layer.{i}.attention.attn.v"]]]]],["layers.{i}.attention.output",1716,27,[1745,48,1,[["linear",1747,6,[1755,36,"encoder.layer.{i}.attention.attn.o"]]]]],["layers.{i}.attention_norm",1796,25,[1823,51,1,[["module",1825,6,[1833,39,"encoder.layer.{i}.attention.LayerNorm"]]]]]]]],["classes",1876,7,[1887,18,1,[["ForCausalLM",1887,11,[1900,4,null]]]]]]]`,
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
  relative_attention_num_buckets: 32

ignore:
  of older files, read by no class: [type_vocab_size]

let:
  # The class has this id in its code, whatever pad_token_id is.
  padding: 1
  # The class counts 32 buckets whatever the table has.
  buckets: 32

require:
  a type for each token: null
  enough buckets:
    that: relative_attention_num_buckets >= buckets
    key: relative_attention_num_buckets
    because: the class counts 32 buckets whatever the table has
  a row for each position:
    that: max_position_embeddings > 2
    key: max_position_embeddings
    because: positions count from 2

spec:
  context: = max_position_embeddings - 2
  input:
    tokens: { types: null, pad: = padding }
  position:
    buckets: { count: = buckets }

inputs: { token_type_ids: null }

names:
  - { prefix: mpnet., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }

weights:
  embedding.types: null
  buckets: { from: encoder.relative_attention_bias.weight, steps: [{ slice: { axis: 0, from: 0, to: = buckets } }] }
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
    tree: `[175,3256,1,[["family",175,6,[183,3,"opt"]],["extends",187,7,[196,6,"causal"]],["model_type",203,10,[215,3,"opt"]],["class",219,5,[226,3,"OPT"]],["config",231,6,[241,618,1,[["vocab_size",241,10,[253,35,1,[["required",255,8,[265,5,false]],["default",272,7,[281,5,50272]]]]],["hidden_size",291,11,[304,3,768]],["num_hidden_layers",310,17,[329,2,12]],["ffn_dim",334,7,[343,4,3072]],["max_position_embeddings",350,23,[375,4,2048]],["num_attention_heads",382,19,[403,2,12]],["do_layer_norm_before",408,20,[430,4,true]],["_remove_final_layer_norm",437,24,[463,5,false]],["word_embed_proj_dim",471,19,[492,7,"integer"]],["activation_function",522,19,[543,34,1,[["default",545,7,[554,4,"relu"]],["map",560,3,[565,10,"activation"]]]]],["enable_bias",580,11,[593,4,true]],["layer_norm_elementwise_affine",600,29,[631,4,true]],["dropout",638,7,[647,30,1,[["type",649,4,[655,6,"number"]],["default",663,7,[672,3,0.1]]]]],["attention_dropout",680,17,[699,28,1,[["type",701,4,[707,6,"number"]],["default",715,7,[724,1,0]]]]],["pad_token_id",730,12,[744,30,1,[["default",746,7,[755,1,1]],["nullable",758,8,[768,4,true]]]]],["bos_token_id",777,12,[791,25,1,[["type",793,4,[799,3,"any"]],["default",804,7,[813,1,2]]]]],["eos_token_id",819,12,[833,25,1,[["type",835,4,[841,3,"any"]],["default",846,7,[855,1,2]]]]]]]],["ignore",860,6,[870,58,1,[["training alone",870,14,[886,41,0,[[887,8,"init_std"],[897,9,"layerdrop"],[908,18,"activation_dropout"]]]]]]],["indices",929,7,[938,24,1,[["i",940,1,[943,17,"num_hidden_layers"]]]]],["let",964,3,[971,62,1,[["narrow",971,6,[979,53,"= (word_embed_proj_dim ?? hidden_size) != hidden_size"]]]]],["derived",1123,7,[1134,49,1,[["position_ids",1134,12,[1148,34,1,[["count",1150,5,[1157,3,"= 1"]],["of",1162,2,[1166,14,"attention_mask"]]]]]]]],["spec",1184,4,[1192,964,1,[["context",1192,7,[1201,25,"= max_position_embeddings"]],["d_model",1229,7,[1238,13,"= hidden_size"]],["layers",1254,6,[1262,19,"= num_hidden_layers"]],["input",1396,5,[1407,153,1,[["tokens",1407,6,[1421,139,1,[["d_embed",1421,7,[1430,46,"= if narrow then word_embed_proj_dim else null"]],["projection",1483,10,[1495,64,1,[["$when",1497,5,[1504,8,"= narrow"]],["bias",1514,4,[1520,5,false]],["place",1527,5,[1534,11,"before_norm"]],["back",1547,4,[1553,4,true]]]]]]]]]]],["position",1562,8,[1572,74,1,[["learned",1574,7,[1583,61,1,[["offset",1585,6,[1593,1,2]],["place",1596,5,[1603,39,"= if narrow then 'after_norm' else null"]]]]]]]],["attention",1649,9,[1660,32,1,[["heads",1662,5,[1669,21,"= num_attention_heads"]]]]],["ffn",1695,3,[1700,47,1,[["d_ff",1702,4,[1708,9,"= ffn_dim"]],["act",1719,3,[1724,21,"= activation_function"]]]]],["norm",1750,4,[1760,293,1,[["kind",1760,4,[1766,5,"layer"]],["eps",1776,3,[1781,6,0.00001]],["place",1792,5,[1799,48,"= if do_layer_norm_before then 'pre' else 'post'"]],["affine",1852,6,[1860,47,"= unless(layer_norm_elementwise_affine, true)"]],["bias",1912,4,[1918,47,"= unless(layer_norm_elementwise_affine, true)"]],["final",1970,5,[1977,75,"= if do_layer_norm_before and _remove_final_layer_norm then false else null"]]]]],["bias",2055,4,[2061,29,"= unless(enable_bias, true)"]],["dropout",2093,7,[2102,53,1,[["hidden",2104,6,[2112,9,"= dropout"]],["attention",2123,9,[2134,19,"= attention_dropout"]]]]]]]],["results",2157,7,[2168,92,1,[["hidden_states.{i}",2168,17,[2187,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",2207,33,[2242,17,"last_hidden_state"]]]]],["names",2297,5,[2306,62,0,[[2308,26,1,[["prefix",2310,6,[2318,6,"model."]],["to",2326,2,[2330,2,""]]]],[2339,28,1,[["prefix",2341,6,[2349,8,"decoder."]],["to",2359,2,[2363,2,""]]]]]]],["trunk",2369,5,[2376,14,"model.decoder."]],["weights",2392,7,[2403,872,1,[["embedding.tokens",2403,16,[2421,74,0,[[2422,19,"embed_tokens.weight"],[2443,51,1,[["from",2445,4,[2451,14,"lm_head.weight"]],["when",2467,4,[2473,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2498,19,[2519,22,"embed_positions.weight"]],["embedding.projection",2544,20,[2566,22,1,[["linear",2568,6,[2576,10,"project_in"]]]]],["projection",2591,10,[2603,23,1,[["linear",2605,6,[2613,11,"project_out"]]]]],["layers.{i}.attention.query",2629,26,[2657,41,1,[["linear",2659,6,[2667,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2701,24,[2727,41,1,[["linear",2729,6,[2737,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2771,26,[2799,41,1,[["linear",2801,6,[2809,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2843,27,[2872,43,1,[["linear",2874,6,[2882,31,"layers.{i}.self_attn.out_proj"]]]]],["layers.{i}.attention_norm",2918,25,[2945,45,1,[["module",2947,6,[2955,33,"layers.{i}.self_attn_layer_norm"]]]]],["layers.{i}.ffn.up",2993,17,[3012,28,1,[["linear",3014,6,[3022,16,"layers.{i}.fc1"]]]]],["layers.{i}.ffn.down",3043,19,[3064,28,1,[["linear",3066,6,[3074,16,"layers.{i}.fc2"]]]]],["layers.{i}.ffn_norm",3175,19,[3196,41,1,[["module",3198,6,[3206,29,"layers.{i}.final_layer_norm"]]]]],["norm",3240,4,[3246,28,1,[["module",3248,6,[3256,16,"final_layer_norm"]]]]]]]],["duplicates",3276,10,[3290,71,1,[["lm_head.weight",3290,14,[3306,54,1,[["of",3308,2,[3312,19,"embed_tokens.weight"]],["when",3333,4,[3339,19,"tie_word_embeddings"]]]]]]]],["classes",3362,7,[3373,58,1,[["Model",3373,5,[3380,19,1,[["trunk",3382,5,[3389,8,"decoder."]]]]],["ForTokenClassification",3402,22,[3426,4,null]]]]]]]`,
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

let:
  narrow: = (word_embed_proj_dim ?? hidden_size) != hidden_size

# OPT counts real tokens where no positions are given; most families number the columns.
derived:
  position_ids: { count: = 1, of: attention_mask }

spec:
  context: = max_position_embeddings
  d_model: = hidden_size
  layers: = num_hidden_layers
  # Token rows are widened before positions are added, and what leaves the layers is as wide as they are again.
  input:
    tokens:
      d_embed: = if narrow then word_embed_proj_dim else null
      projection: { $when: = narrow, bias: false, place: before_norm, back: true }
  position: { learned: { offset: 2, place: = if narrow then 'after_norm' else null } }
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
  embedding.projection: { linear: project_in }
  projection: { linear: project_out }
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
    family: "paligemma",
    modelTypes: ["paligemma"],
    file: "families/paligemma.yaml",
    tree: `[335,1675,1,[["family",335,6,[343,9,"paligemma"]],["extends",353,7,[362,5,"llava"]],["model_type",368,10,[380,9,"paligemma"]],["class",390,5,[397,9,"PaliGemma"]],["config",408,6,[418,305,1,[["image_token_index",418,17,[437,19,1,[["default",439,7,[448,6,256000]]]]],["projection_dim",502,14,[518,32,1,[["type",520,4,[526,7,"integer"]],["default",535,7,[544,4,2048]]]]],["tie_word_embeddings",553,19,[574,17,1,[["default",576,7,[585,4,true]]]]],["projector_hidden_act",594,20,[616,4,null]],["vision_feature_select_strategy",623,30,[655,4,null]],["vision_feature_layer",662,20,[684,4,null]],["multimodal_projector_bias",691,25,[718,4,null]]]]],["ignore",724,6,[734,42,1,[["the language model's width",734,26,[762,13,0,[[763,11,"hidden_size"]]]]]]],["require",777,7,[788,164,1,[["the widths agree",788,16,[810,142,1,[["that",810,4,[816,25,"= projection_dim == width"]],["key",846,3,[851,14,"projection_dim"]],["because",870,7,[879,72,"pictures stand in place of tokens, which are as wide as text_config says"]]]]]]]],["parts",953,5,[962,408,1,[["vision",962,6,[970,141,1,[["default",972,7,[981,35,1,[["model_type",983,10,[995,19,"siglip_vision_model"]]]]],["ignore",1018,6,[1026,83,0,[[1027,14,"projection_dim"],[1043,20,"projector_hidden_act"],[1065,16,"num_image_tokens"],[1083,13,"num_positions"],[1098,10,"vocab_size"]]]]]]],["language",1114,8,[1128,242,1,[["default",1128,7,[1137,21,1,[["model_type",1139,10,[1151,5,"gemma"]]]]],["ignore",1163,6,[1171,18,0,[[1172,16,"num_image_tokens"]]]],["set",1280,3,[1285,84,1,[["tie_word_embeddings",1287,19,[1308,21,"= tie_word_embeddings"]],["use_bidirectional_attention",1331,27,[1360,7,"= false"]]]]]]]]]]],["let",1371,3,[1378,40,1,[["prefix",1378,6,[1386,31,1,[["attention",1388,9,[1399,16,1,[["mask",1401,4,[1407,6,"prefix"]]]]]]]]]]],["spec",1419,4,[1427,189,1,[["towers",1427,6,[1435,80,1,[["language",1437,8,[1447,66,"= merge(merge(without(parts.language, 'outputs'), head), prefix)"]]]]],["connect",1518,7,[1531,85,0,[[1533,82,1,[["from",1535,4,[1541,6,"vision"]],["via",1549,3,[1554,19,1,[["linear",1556,6,[1564,7,"= width"]]]]],["into",1575,4,[1581,8,"language"]],["at",1591,2,[1595,18,1,[["token",1597,5,[1604,7,"= place"]]]]]]]]]]]]],["results",1617,7,[1628,37,1,[["image_hidden_states",1628,19,[1649,15,"vision_features"]]]]],["inputs",1753,6,[1763,23,1,[["prefix_ids",1763,10,[1775,10,"prefix_ids"]]]]],["derived",1787,7,[1798,45,1,[["prefix_ids",1798,10,[1810,32,1,[["equal",1812,5,[1819,1,0]],["of",1822,2,[1826,14,"token_type_ids"]]]]]]]],["weights",1844,7,[1855,155,1,[["connect.vision_language.linear_1",1855,32,[1889,4,null]],["connect.vision_language.linear_2",1896,32,[1930,4,null]],["connect.vision_language.linear",1937,30,[1969,40,1,[["linear",1971,6,[1979,28,"multi_modal_projector.linear"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# PaliGemma (Beyer et al., 2024): SigLIP's pictures in place of Gemma's tokens; the prompt sees itself both ways. transformers: PaliGemmaConfig in models/paligemma/configuration_paligemma.py, PaliGemmaForConditionalGeneration in modeling_paligemma.py (4.57 and 5.17).
family: paligemma
extends: llava
model_type: paligemma
class: PaliGemma

config:
  image_token_index: { default: 256000 }
  # The language model's width, once more.
  projection_dim: { type: integer, default: 2048 }
  tie_word_embeddings: { default: true }
  projector_hidden_act: null
  vision_feature_select_strategy: null
  vision_feature_layer: null
  multimodal_projector_bias: null

ignore:
  the language model's width: [hidden_size]

require:
  the widths agree:
    that: = projection_dim == width
    key: projection_dim
    because: pictures stand in place of tokens, which are as wide as text_config says

parts:
  vision: { default: { model_type: siglip_vision_model }, ignore: [projection_dim, projector_hidden_act, num_image_tokens, num_positions, vocab_size] }
  language:
    default: { model_type: gemma }
    ignore: [num_image_tokens]
    # Which tokens see each other both ways is said by the mask that the class makes.
    set: { tie_word_embeddings: = tie_word_embeddings, use_bidirectional_attention: = false }

let:
  prefix: { attention: { mask: prefix } }

spec:
  towers: { language: "= merge(merge(without(parts.language, 'outputs'), head), prefix)" }
  connect:
    - { from: vision, via: { linear: = width }, into: language, at: { token: = place } }

results:
  image_hidden_states: vision_features

# Types are 0 in the prompt, whose tokens see each other; without types all is causal.
inputs:
  prefix_ids: prefix_ids

derived:
  prefix_ids: { equal: 0, of: token_type_ids }

weights:
  connect.vision_language.linear_1: null
  connect.vision_language.linear_2: null
  connect.vision_language.linear: { linear: multi_modal_projector.linear }
`,
  },
  {
    family: "parakeet-ctc",
    modelTypes: ["parakeet_ctc"],
    file: "families/parakeet-ctc.yaml",
    tree: `[161,3151,1,[["family",161,6,[169,12,"parakeet-ctc"]],["extends",182,7,[191,8,"parakeet"]],["model_type",200,10,[212,12,"parakeet_ctc"]],["default",225,7,[234,6,"ForCTC"]],["config",242,6,[252,1556,1,[["vocab_size",252,10,[264,4,1025]],["encoder_config",271,14,[291,1040,1,[["type",291,4,[297,3,"map"]],["default",305,7,[314,2,1,[]]],["nullable",321,8,[331,4,true]],["keys",340,4,[352,979,1,[["hidden_size",352,11,[365,4,1024]],["num_hidden_layers",376,17,[395,2,24]],["num_attention_heads",404,19,[425,1,8]],["intermediate_size",433,17,[452,4,4096]],["hidden_act",463,10,[475,34,1,[["default",477,7,[486,4,"silu"]],["map",492,3,[497,10,"activation"]]]]],["attention_bias",516,14,[532,4,true]],["convolution_bias",543,16,[561,4,true]],["conv_kernel_size",572,16,[590,1,9]],["subsampling_factor",598,18,[618,1,8]],["subsampling_conv_channels",626,25,[653,3,256]],["num_mel_bins",663,12,[677,2,80]],["subsampling_conv_kernel_size",686,28,[716,1,3]],["subsampling_conv_stride",724,23,[749,1,2]],["num_key_value_heads",757,19,[778,7,"integer"]],["head_dim",792,8,[802,7,"integer"]],["scale_input",816,11,[829,4,true]],["dropout",840,7,[849,30,1,[["type",851,4,[857,6,"number"]],["default",865,7,[874,3,0.1]]]]],["activation_dropout",886,18,[906,30,1,[["type",908,4,[914,6,"number"]],["default",922,7,[931,3,0.1]]]]],["attention_dropout",943,17,[962,30,1,[["type",964,4,[970,6,"number"]],["default",978,7,[987,3,0.1]]]]],["layerdrop",1039,9,[1050,3,"any"]],["dropout_positions",1060,17,[1079,3,"any"]],["max_position_embeddings",1089,23,[1114,3,"any"]],["initializer_range",1124,17,[1143,3,"any"]],["model_type",1153,10,[1165,3,"any"]],["dtype",1175,5,[1182,3,"any"]],["torch_dtype",1192,11,[1205,3,"any"]],["architectures",1215,13,[1230,3,"any"]],["transformers_version",1240,20,[1262,3,"any"]],["_name_or_path",1272,13,[1287,3,"any"]],["_attn_implementation_autoset",1297,28,[1327,3,"any"]]]]]]]],["hidden_size",1333,11,[1346,4,null]],["num_hidden_layers",1353,17,[1372,4,null]],["num_attention_heads",1379,19,[1400,4,null]],["intermediate_size",1407,17,[1426,4,null]],["hidden_act",1433,10,[1445,4,null]],["attention_bias",1452,14,[1468,4,null]],["convolution_bias",1475,16,[1493,4,null]],["conv_kernel_size",1500,16,[1518,4,null]],["subsampling_factor",1525,18,[1545,4,null]],["subsampling_conv_channels",1552,25,[1579,4,null]],["num_mel_bins",1586,12,[1600,4,null]],["subsampling_conv_kernel_size",1607,28,[1637,4,null]],["subsampling_conv_stride",1644,23,[1669,4,null]],["num_key_value_heads",1676,19,[1697,4,null]],["head_dim",1704,8,[1714,4,null]],["scale_input",1721,11,[1734,4,null]],["dropout",1741,7,[1750,4,null]],["activation_dropout",1757,18,[1777,4,null]],["attention_dropout",1784,17,[1803,4,null]]]]],["ignore",1809,6,[1819,107,1,[["of training",1819,11,[1832,39,0,[[1833,18,"ctc_loss_reduction"],[1853,17,"ctc_zero_infinity"]]]],["of other families",1874,17,[1893,32,0,[[1894,11,"hidden_size"],[1907,17,"num_hidden_layers"]]]]]]],["let",1927,3,[1934,915,1,[["d_model",1934,7,[1943,28,"= encoder_config.hidden_size"]],["layers",1974,6,[1982,34,"= encoder_config.num_hidden_layers"]],["heads",2019,5,[2026,36,"= encoder_config.num_attention_heads"]],["key_heads",2065,9,[2076,74,"= encoder_config.num_key_value_heads ?? encoder_config.num_attention_heads"]],["d_head",2153,6,[2161,25,"= encoder_config.head_dim"]],["d_ff",2189,4,[2195,34,"= encoder_config.intermediate_size"]],["act",2232,3,[2237,27,"= encoder_config.hidden_act"]],["bias",2267,4,[2273,31,"= encoder_config.attention_bias"]],["conv_bias",2307,9,[2318,33,"= encoder_config.convolution_bias"]],["kernel",2354,6,[2362,33,"= encoder_config.conv_kernel_size"]],["bins",2398,4,[2404,29,"= encoder_config.num_mel_bins"]],["channels",2436,8,[2446,42,"= encoder_config.subsampling_conv_channels"]],["taps",2491,4,[2497,45,"= encoder_config.subsampling_conv_kernel_size"]],["stride",2545,6,[2553,40,"= encoder_config.subsampling_conv_stride"]],["halvings",2596,8,[2606,69,"= floor(log(encoder_config.subsampling_factor) / log(2) + 0.000001)"]],["scaled",2678,6,[2686,28,"= encoder_config.scale_input"]],["drop",2717,4,[2723,125,1,[["hidden",2725,6,[2733,24,"= encoder_config.dropout"]],["attention",2759,9,[2770,34,"= encoder_config.attention_dropout"]],["ffn",2806,3,[2811,35,"= encoder_config.activation_dropout"]]]]]]]],["backwards",2850,9,[2863,135,1,[["widths",2863,6,[2871,126,1,[["encoder_config.subsampling_conv_channels",2873,40,[2915,17,"= first(widths)"]],["encoder_config.subsampling_factor",2934,33,[2969,26,"= pow(2, length(widths))"]]]]]]]],["weights",2999,7,[3049,132,1,[["outputs.ctc.project.weight",3049,26,[3077,61,1,[["from",3079,4,[3085,15,"ctc_head.weight"]],["steps",3102,5,[3109,27,0,[[3110,14,1,[["squeeze",3112,7,[3121,1,2]]]],[3126,9,"transpose"]]]]]]],["outputs.ctc.project.bias",3141,24,[3167,13,"ctc_head.bias"]]]]],["classes",3182,7,[3193,119,1,[["Encoder",3193,7,[3202,4,null]],["ForCTC",3209,6,[3221,91,1,[["spec",3221,4,[3233,48,1,[["outputs",3233,7,[3250,31,1,[["ctc",3250,3,[3255,25,1,[["project",3257,7,[3266,12,"= vocab_size"]]]]]]]]]]],["results",3285,7,[3300,12,1,[["logits",3300,6,[3308,3,"ctc"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Parakeet with scores of its tokens at every position. transformers: models/parakeet (5.17).
family: parakeet-ctc
extends: parakeet
model_type: parakeet_ctc
default: ForCTC

config:
  vocab_size: 1025
  encoder_config:
    type: map
    default: {}
    nullable: true
    keys:
      hidden_size: 1024
      num_hidden_layers: 24
      num_attention_heads: 8
      intermediate_size: 4096
      hidden_act: { default: silu, map: activation }
      attention_bias: true
      convolution_bias: true
      conv_kernel_size: 9
      subsampling_factor: 8
      subsampling_conv_channels: 256
      num_mel_bins: 80
      subsampling_conv_kernel_size: 3
      subsampling_conv_stride: 2
      num_key_value_heads: integer
      head_dim: integer
      scale_input: true
      dropout: { type: number, default: 0.1 }
      activation_dropout: { type: number, default: 0.1 }
      attention_dropout: { type: number, default: 0.1 }
      # Read by nothing that runs here.
      layerdrop: any
      dropout_positions: any
      max_position_embeddings: any
      initializer_range: any
      model_type: any
      dtype: any
      torch_dtype: any
      architectures: any
      transformers_version: any
      _name_or_path: any
      _attn_implementation_autoset: any
  hidden_size: null
  num_hidden_layers: null
  num_attention_heads: null
  intermediate_size: null
  hidden_act: null
  attention_bias: null
  convolution_bias: null
  conv_kernel_size: null
  subsampling_factor: null
  subsampling_conv_channels: null
  num_mel_bins: null
  subsampling_conv_kernel_size: null
  subsampling_conv_stride: null
  num_key_value_heads: null
  head_dim: null
  scale_input: null
  dropout: null
  activation_dropout: null
  attention_dropout: null

ignore:
  of training: [ctc_loss_reduction, ctc_zero_infinity]
  of other families: [hidden_size, num_hidden_layers]

let:
  d_model: = encoder_config.hidden_size
  layers: = encoder_config.num_hidden_layers
  heads: = encoder_config.num_attention_heads
  key_heads: = encoder_config.num_key_value_heads ?? encoder_config.num_attention_heads
  d_head: = encoder_config.head_dim
  d_ff: = encoder_config.intermediate_size
  act: = encoder_config.hidden_act
  bias: = encoder_config.attention_bias
  conv_bias: = encoder_config.convolution_bias
  kernel: = encoder_config.conv_kernel_size
  bins: = encoder_config.num_mel_bins
  channels: = encoder_config.subsampling_conv_channels
  taps: = encoder_config.subsampling_conv_kernel_size
  stride: = encoder_config.subsampling_conv_stride
  halvings: "= floor(log(encoder_config.subsampling_factor) / log(2) + 0.000001)"
  scaled: = encoder_config.scale_input
  drop: { hidden: = encoder_config.dropout, attention: = encoder_config.attention_dropout, ffn: = encoder_config.activation_dropout }

backwards:
  widths: { encoder_config.subsampling_conv_channels: "= first(widths)", encoder_config.subsampling_factor: "= pow(2, length(widths))" }

weights:
  # A convolution of one tap is a map.
  outputs.ctc.project.weight: { from: ctc_head.weight, steps: [{ squeeze: 2 }, transpose] }
  outputs.ctc.project.bias: ctc_head.bias

classes:
  Encoder: null
  ForCTC:
    spec:
      outputs:
        ctc: { project: = vocab_size }
    results:
      logits: ctc
`,
  },
  {
    family: "parakeet-rnnt",
    modelTypes: ["parakeet_rnnt"],
    file: "families/parakeet-rnnt.yaml",
    tree: `[287,2278,1,[["family",287,6,[295,13,"parakeet-rnnt"]],["extends",309,7,[318,6,"common"]],["model_type",325,10,[337,13,"parakeet_rnnt"]],["class",351,5,[358,8,"Parakeet"]],["default",367,7,[376,7,"ForRNNT"]],["config",385,6,[395,239,1,[["encoder_config",395,14,[411,3,"map"]],["vocab_size",417,10,[429,4,8193]],["decoder_hidden_size",436,19,[457,3,640]],["num_decoder_layers",463,18,[483,1,2]],["hidden_act",487,10,[499,34,1,[["default",501,7,[510,4,"relu"]],["map",516,3,[521,10,"activation"]]]]],["pad_token_id",536,12,[550,29,1,[["type",552,4,[558,7,"integer"]],["default",567,7,[576,1,2]]]]],["is_encoder_decoder",582,18,[602,31,1,[["default",604,7,[613,4,true]],["only",619,4,[625,6,0,[[626,4,true]]]]]]]]]],["ignore",635,6,[645,131,1,[["of a loop that decodes",645,22,[669,38,0,[[670,20,"max_symbols_per_step"],[692,14,"blank_token_id"]]]],["of other heads",710,14,[726,49,0,[[727,19,"tie_word_embeddings"],[748,12,"bos_token_id"],[762,12,"eos_token_id"]]]]]]],["parts",777,5,[786,141,1,[["sound",786,5,[797,130,1,[["config",797,6,[805,14,"encoder_config"]],["default",824,7,[833,32,1,[["model_type",835,10,[847,16,"parakeet_encoder"]]]]],["class",870,5,[877,7,"Encoder"]],["names",889,5,[896,30,0,[[897,28,1,[["prefix",899,6,[907,8,"encoder."]],["to",917,2,[921,2,""]]]]]]]]]]]]],["indices",928,7,[937,50,1,[["i",939,1,[942,20,"= parts.sound.layers"]],["j",964,1,[967,18,"num_decoder_layers"]]]]],["let",989,3,[1040,90,1,[["scores",1040,6,[1048,12,"= vocab_size"]],["heard",1063,5,[1070,59,1,[["outputs",1072,7,[1081,46,1,[["frames",1083,6,[1091,34,1,[["project",1093,7,[1102,21,"= decoder_hidden_size"]]]]]]]]]]]]]],["spec",1131,4,[1139,512,1,[["towers",1139,6,[1151,402,1,[["sound",1151,5,[1158,49,"= merge(without(parts.sound, 'outputs'), heard)"]],["text",1212,4,[1224,329,1,[["type",1224,4,[1230,7,"decoder"]],["d_model",1244,7,[1253,21,"= decoder_hidden_size"]],["layers",1281,6,[1289,20,"= num_decoder_layers"]],["input",1316,5,[1323,78,1,[["tokens",1325,6,[1333,66,1,[["vocab",1335,5,[1342,12,"= vocab_size"]],["pad",1356,3,[1361,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1408,8,[1418,4,"none"]],["block",1429,5,[1436,6,0,[[1437,4,"lstm"]]]],["norm",1449,4,[1455,15,1,[["place",1457,5,[1464,4,"none"]]]]],["residual",1477,8,[1487,4,"none"]],["outputs",1498,7,[1507,45,1,[["words",1509,5,[1516,34,1,[["project",1518,7,[1527,21,"= decoder_hidden_size"]]]]]]]]]]]]]],["outputs",1555,7,[1568,83,1,[["logits",1568,6,[1576,74,1,[["join",1578,4,[1584,26,0,[[1585,12,"sound.frames"],[1599,10,"text.words"]]]],["act",1612,3,[1617,12,"= hidden_act"]],["project",1631,7,[1640,8,"= scores"]]]]]]]]]]],["inputs",1652,6,[1662,92,1,[["input_features",1662,14,[1678,8,"features"]],["attention_mask",1689,14,[1705,20,"sound_attention_mask"]],["decoder_input_ids",1728,17,[1747,6,"tokens"]]]]],["results",1755,7,[1766,214,1,[["last_hidden_state",1766,17,[1785,23,"sound_last_hidden_state"]],["pooler_output",1811,13,[1826,6,"frames"]],["hidden_states.{i}",1835,17,[1854,23,"sound_hidden_states.{i}"]],["hidden_states.{parts.sound.layers}",1880,36,[1918,23,"sound_last_hidden_state"]],["logits",1944,6,[1952,27,1,[["from",1954,4,[1960,6,"logits"]],["single",1968,6,[1976,1,2]]]]]]]],["weights",1981,7,[1992,549,1,[["sound.outputs.frames.project",1992,28,[2022,29,1,[["linear",2024,6,[2032,17,"encoder_projector"]]]]],["text.embedding.tokens",2054,21,[2077,24,"decoder.embedding.weight"]],["text.layers.{j}.lstm.input.weight",2104,33,[2139,59,1,[["from",2141,4,[2147,29,"decoder.lstm.weight_ih_l{j}"]],["steps",2178,5,[2185,11,0,[[2186,9,"transpose"]]]]]]],["text.layers.{j}.lstm.input.bias",2201,31,[2234,27,"decoder.lstm.bias_ih_l{j}"]],["text.layers.{j}.lstm.hidden.weight",2264,34,[2300,59,1,[["from",2302,4,[2308,29,"decoder.lstm.weight_hh_l{j}"]],["steps",2339,5,[2346,11,0,[[2347,9,"transpose"]]]]]]],["text.layers.{j}.lstm.hidden.bias",2362,32,[2396,27,"decoder.lstm.bias_hh_l{j}"]],["text.outputs.words.project",2426,26,[2454,37,1,[["linear",2456,6,[2464,25,"decoder.decoder_projector"]]]]],["outputs.logits.project",2494,22,[2518,22,1,[["linear",2520,6,[2528,10,"joint.head"]]]]]]]],["classes",2542,7,[2553,12,1,[["ForRNNT",2553,7,[2562,2,1,[]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Parakeet as a transducer (Graves, 2012): what is heard meets what has been written so far. transformers: ParakeetRNNTConfig in models/parakeet/configuration_parakeet.py, ParakeetForRNNT in modeling_parakeet.py (5.17).
family: parakeet-rnnt
extends: common
model_type: parakeet_rnnt
class: Parakeet
default: ForRNNT

config:
  encoder_config: map
  vocab_size: 8193
  decoder_hidden_size: 640
  num_decoder_layers: 2
  hidden_act: { default: relu, map: activation }
  pad_token_id: { type: integer, default: 2 }
  is_encoder_decoder: { default: true, only: [true] }

ignore:
  of a loop that decodes: [max_symbols_per_step, blank_token_id]
  of other heads: [tie_word_embeddings, bos_token_id, eos_token_id]

parts:
  sound:
    config: encoder_config
    default: { model_type: parakeet_encoder }
    class: Encoder
    names: [{ prefix: encoder., to: "" }]

indices: { i: = parts.sound.layers, j: num_decoder_layers }

let:
  # A duration is scored beside the tokens.
  scores: = vocab_size
  heard: { outputs: { frames: { project: = decoder_hidden_size } } }

spec:
  towers:
    sound: "= merge(without(parts.sound, 'outputs'), heard)"
    text:
      type: decoder
      d_model: = decoder_hidden_size
      layers: = num_decoder_layers
      input: { tokens: { vocab: = vocab_size, pad: "= inside(pad_token_id, vocab_size)" } }
      position: none
      block: [lstm]
      norm: { place: none }
      residual: none
      outputs: { words: { project: = decoder_hidden_size } }
  outputs:
    logits: { join: [sound.frames, text.words], act: = hidden_act, project: = scores }

inputs:
  input_features: features
  attention_mask: sound_attention_mask
  decoder_input_ids: tokens

results:
  last_hidden_state: sound_last_hidden_state
  pooler_output: frames
  hidden_states.{i}: sound_hidden_states.{i}
  "hidden_states.{parts.sound.layers}": sound_last_hidden_state
  logits: { from: logits, single: 2 }

weights:
  sound.outputs.frames.project: { linear: encoder_projector }
  text.embedding.tokens: decoder.embedding.weight
  text.layers.{j}.lstm.input.weight: { from: "decoder.lstm.weight_ih_l{j}", steps: [transpose] }
  text.layers.{j}.lstm.input.bias: "decoder.lstm.bias_ih_l{j}"
  text.layers.{j}.lstm.hidden.weight: { from: "decoder.lstm.weight_hh_l{j}", steps: [transpose] }
  text.layers.{j}.lstm.hidden.bias: "decoder.lstm.bias_hh_l{j}"
  text.outputs.words.project: { linear: decoder.decoder_projector }
  outputs.logits.project: { linear: joint.head }

classes:
  ForRNNT: {}
`,
  },
  {
    family: "parakeet-tdt",
    modelTypes: ["parakeet_tdt"],
    file: "families/parakeet-tdt.yaml",
    tree: `[227,365,1,[["family",227,6,[235,12,"parakeet-tdt"]],["extends",248,7,[257,13,"parakeet-rnnt"]],["model_type",271,10,[283,12,"parakeet_tdt"]],["default",296,7,[305,6,"ForTDT"]],["config",313,6,[323,40,1,[["durations",323,9,[334,28,1,[["default",336,7,[345,15,0,[[346,1,0],[349,1,1],[352,1,2],[355,1,3],[358,1,4]]]]]]]]]],["let",364,3,[371,41,1,[["scores",371,6,[379,32,"= vocab_size + length(durations)"]]]]],["backwards",488,9,[501,52,1,[["scores",501,6,[509,43,1,[["durations",511,9,[522,28,"= range(scores - vocab_size)"]]]]]]]],["classes",554,7,[565,27,1,[["ForRNNT",565,7,[574,4,null]],["ForTDT",581,6,[589,2,1,[]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# A transducer that says how long each token is (Xu et al., 2023, arXiv:2304.06795). transformers: ParakeetTDTConfig, ParakeetForTDT in models/parakeet (5.17).
family: parakeet-tdt
extends: parakeet-rnnt
model_type: parakeet_tdt
default: ForTDT

config:
  durations: { default: [0, 1, 2, 3, 4] }

let:
  scores: = vocab_size + length(durations)

# Nothing says how long they are but the words that published models have.
backwards:
  scores: { durations: = range(scores - vocab_size) }

classes:
  ForRNNT: null
  ForTDT: {}
`,
  },
  {
    family: "parakeet",
    modelTypes: ["parakeet_encoder"],
    file: "families/parakeet.yaml",
    tree: `[267,6511,1,[["family",267,6,[275,8,"parakeet"]],["extends",284,7,[293,6,"common"]],["model_type",300,10,[312,16,"parakeet_encoder"]],["class",329,5,[336,8,"Parakeet"]],["default",345,7,[354,7,"Encoder"]],["config",363,6,[373,569,1,[["hidden_size",373,11,[386,4,1024]],["num_hidden_layers",393,17,[412,2,24]],["num_attention_heads",417,19,[438,1,8]],["intermediate_size",442,17,[461,4,4096]],["hidden_act",468,10,[480,34,1,[["default",482,7,[491,4,"silu"]],["map",497,3,[502,10,"activation"]]]]],["attention_bias",517,14,[533,4,true]],["convolution_bias",540,16,[558,4,true]],["conv_kernel_size",565,16,[583,1,9]],["subsampling_factor",587,18,[607,1,8]],["subsampling_conv_channels",611,25,[638,3,256]],["num_mel_bins",644,12,[658,2,80]],["subsampling_conv_kernel_size",663,28,[693,1,3]],["subsampling_conv_stride",697,23,[722,1,2]],["num_key_value_heads",726,19,[747,7,"integer"]],["head_dim",757,8,[767,7,"integer"]],["scale_input",777,11,[790,4,true]],["dropout",797,7,[806,30,1,[["type",808,4,[814,6,"number"]],["default",822,7,[831,3,0.1]]]]],["activation_dropout",839,18,[859,30,1,[["type",861,4,[867,6,"number"]],["default",875,7,[884,3,0.1]]]]],["attention_dropout",892,17,[911,30,1,[["type",913,4,[919,6,"number"]],["default",927,7,[936,3,0.1]]]]]]]],["ignore",943,6,[953,215,1,[["training alone",953,14,[969,30,0,[[970,9,"layerdrop"],[981,17,"dropout_positions"]]]],["how far angles reach, which are made as they are needed",1002,55,[1059,25,0,[[1060,23,"max_position_embeddings"]]]],["of another head",1087,15,[1104,63,0,[[1105,19,"tie_word_embeddings"],[1126,12,"pad_token_id"],[1140,12,"bos_token_id"],[1154,12,"eos_token_id"]]]]]]],["let",1169,3,[1176,701,1,[["d_model",1176,7,[1185,13,"= hidden_size"]],["layers",1201,6,[1209,19,"= num_hidden_layers"]],["heads",1231,5,[1238,21,"= num_attention_heads"]],["key_heads",1262,9,[1273,44,"= num_key_value_heads ?? num_attention_heads"]],["d_head",1320,6,[1328,10,"= head_dim"]],["d_ff",1341,4,[1347,19,"= intermediate_size"]],["act",1369,3,[1374,12,"= hidden_act"]],["bias",1389,4,[1395,16,"= attention_bias"]],["conv_bias",1414,9,[1425,18,"= convolution_bias"]],["kernel",1446,6,[1454,18,"= conv_kernel_size"]],["bins",1475,4,[1481,14,"= num_mel_bins"]],["channels",1498,8,[1508,27,"= subsampling_conv_channels"]],["taps",1538,4,[1544,30,"= subsampling_conv_kernel_size"]],["stride",1577,6,[1585,25,"= subsampling_conv_stride"]],["halvings",1649,8,[1659,54,"= floor(log(subsampling_factor) / log(2) + 0.000001)"]],["widths",1716,6,[1724,39,"= [channels for k in range(halvings)]"]],["scaled",1766,6,[1774,13,"= scale_input"]],["drop",1790,4,[1796,80,1,[["hidden",1798,6,[1806,9,"= dropout"]],["attention",1817,9,[1828,19,"= attention_dropout"]],["ffn",1849,3,[1854,20,"= activation_dropout"]]]]]]]],["backwards",1878,9,[1891,105,1,[["widths",1891,6,[1899,96,1,[["subsampling_conv_channels",1901,25,[1928,17,"= first(widths)"]],["subsampling_factor",1947,18,[1967,26,"= pow(2, length(widths))"]]]]]]]],["indices",2125,7,[2134,30,1,[["i",2136,1,[2139,6,"layers"]],["n",2147,1,[2150,12,"halvings - 1"]]]]],["spec",2166,4,[2174,1089,1,[["type",2174,4,[2180,7,"encoder"]],["d_model",2190,7,[2199,9,"= d_model"]],["layers",2211,6,[2219,8,"= layers"]],["input",2230,5,[2241,436,1,[["frames",2241,6,[2255,422,1,[["bins",2255,4,[2261,6,"= bins"]],["layout",2274,6,[2282,12,"frames_first"]],["stem",2301,4,[2315,315,1,[["kind",2315,4,[2321,6,"conv2d"]],["channels",2336,8,[2346,8,"= widths"]],["kernels",2363,7,[2372,35,"= [taps for k in range(halvings)]"]],["strides",2416,7,[2425,37,"= [stride for k in range(halvings)]"]],["padding",2471,7,[2480,52,"= [floor((taps - 1) / 2) for k in range(halvings)]"]],["act",2541,3,[2546,4,"relu"]],["separable",2559,9,[2570,39,"= if halvings > 1 then true else null"]],["mask",2618,4,[2624,5,"after"]]]]],["scale",2636,5,[2643,33,"= if scaled then 'sqrt' else null"]]]]]]]],["position",2679,8,[2689,2,"xl"]],["block",2694,5,[2701,27,0,[[2702,3,"ffn"],[2707,9,"attention"],[2718,4,"conv"],[2724,3,"ffn"]]]],["attention",2731,9,[2742,106,1,[["heads",2744,5,[2751,7,"= heads"]],["kv_heads",2760,8,[2770,28,"= unless(key_heads, heads)"]],["d_head",2800,6,[2808,8,"= d_head"]],["bias",2818,4,[2824,22,"= unless(bias, true)"]]]]],["ffn",2851,3,[2856,70,1,[["d_ff",2858,4,[2864,6,"= d_ff"]],["act",2872,3,[2877,5,"= act"]],["bias",2884,4,[2890,22,"= unless(bias, true)"]],["scale",2914,5,[2921,3,0.5]]]]],["conv",2929,4,[2935,80,1,[["kernel",2937,6,[2945,8,"= kernel"]],["act",2955,3,[2960,5,"= act"]],["norm",2967,4,[2973,5,"batch"]],["bias",2980,4,[2986,27,"= unless(conv_bias, true)"]]]]],["norm",3069,4,[3075,65,1,[["kind",3077,4,[3083,5,"layer"]],["eps",3090,3,[3095,6,0.00001]],["place",3103,5,[3110,3,"pre"]],["end",3115,3,[3120,4,true]],["final",3126,5,[3133,5,false]]]]],["dropout",3143,7,[3156,107,1,[["hidden",3156,6,[3164,24,"= unless(drop.hidden, 0)"]],["attention",3193,9,[3204,27,"= unless(drop.attention, 0)"]],["ffn",3236,3,[3241,21,"= unless(drop.ffn, 0)"]]]]]]]],["inputs",3264,6,[3274,58,1,[["input_features",3274,14,[3290,8,"features"]],["attention_mask",3301,14,[3317,14,"attention_mask"]]]]],["results",3333,7,[3344,81,1,[["hidden_states.{i}",3344,17,[3363,17,"hidden_states.{i}"]],["hidden_states.{layers}",3383,22,[3407,17,"last_hidden_state"]]]]],["names",3426,5,[3435,31,0,[[3437,28,1,[["prefix",3439,6,[3447,8,"encoder."]],["to",3457,2,[3461,2,""]]]]]]],["weights",3467,7,[3534,3060,1,[["embedding.stem.conv_1.weight",3534,28,[3564,75,1,[["from",3566,4,[3572,27,"subsampling.layers.0.weight"]],["steps",3601,5,[3608,29,0,[[3609,27,1,[["transpose",3611,9,[3622,12,0,[[3623,1,2],[3626,1,3],[3629,1,1],[3632,1,0]]]]]]]]]]]],["embedding.stem.conv_1.bias",3642,26,[3670,25,"subsampling.layers.0.bias"]],["embedding.stem.conv_{n + 2}.depthwise.weight",3698,44,[3744,87,1,[["from",3746,4,[3752,39,"subsampling.layers.{3 * n + 2}.weight"]],["steps",3793,5,[3800,29,0,[[3801,27,1,[["transpose",3803,9,[3814,12,0,[[3815,1,2],[3818,1,3],[3821,1,1],[3824,1,0]]]]]]]]]]]],["embedding.stem.conv_{n + 2}.depthwise.bias",3834,42,[3878,35,"subsampling.layers.{3 * n + 2}.bias"]],["embedding.stem.conv_{n + 2}.pointwise.weight",3916,44,[3962,101,1,[["from",3964,4,[3970,39,"subsampling.layers.{3 * n + 3}.weight"]],["steps",4011,5,[4018,43,0,[[4019,14,1,[["squeeze",4021,7,[4030,1,3]]]],[4035,14,1,[["squeeze",4037,7,[4046,1,2]]]],[4051,9,"transpose"]]]]]]],["embedding.stem.conv_{n + 2}.pointwise.bias",4066,42,[4110,35,"subsampling.layers.{3 * n + 3}.bias"]],["embedding.projection",4148,20,[4170,30,1,[["linear",4172,6,[4180,18,"subsampling.linear"]]]]],["layers.{i}.ffn_1_norm",4203,21,[4226,43,1,[["module",4228,6,[4236,31,"layers.{i}.norm_feed_forward1"]]]]],["layers.{i}.ffn_1.up",4272,19,[4293,46,1,[["linear",4295,6,[4303,34,"layers.{i}.feed_forward1.linear1"]]]]],["layers.{i}.ffn_1.down",4342,21,[4365,46,1,[["linear",4367,6,[4375,34,"layers.{i}.feed_forward1.linear2"]]]]],["layers.{i}.attention_norm",4414,25,[4441,38,1,[["module",4443,6,[4451,26,"layers.{i}.norm_self_att"]]]]],["layers.{i}.attention.query",4482,26,[4510,41,1,[["linear",4512,6,[4520,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",4554,24,[4580,41,1,[["linear",4582,6,[4590,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",4624,26,[4652,41,1,[["linear",4654,6,[4662,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",4696,27,[4725,41,1,[["linear",4727,6,[4735,29,"layers.{i}.self_attn.o_proj"]]]]],["layers.{i}.attention.relative.weight",4769,36,[4807,75,1,[["from",4809,4,[4815,45,"layers.{i}.self_attn.relative_k_proj.weight"]],["steps",4862,5,[4869,11,0,[[4870,9,"transpose"]]]]]]],["layers.{i}.attention.content_bias",4885,33,[4920,27,"layers.{i}.self_attn.bias_u"]],["layers.{i}.attention.distance_bias",4950,34,[4986,27,"layers.{i}.self_attn.bias_v"]],["layers.{i}.conv_norm",5016,20,[5038,34,1,[["module",5040,6,[5048,22,"layers.{i}.norm_conv"]]]]],["layers.{i}.conv.up.weight",5143,25,[5170,134,1,[["from",5172,4,[5178,40,"layers.{i}.conv.pointwise_conv1.weight"]],["steps",5220,5,[5227,75,0,[[5228,14,1,[["squeeze",5230,7,[5239,1,2]]]],[5244,46,1,[["slice",5246,5,[5253,35,1,[["axis",5255,4,[5261,1,0]],["from",5264,4,[5270,1,0]],["to",5273,2,[5277,9,"= d_model"]]]]]]],[5292,9,"transpose"]]]]]]],["layers.{i}.conv.up.bias",5307,23,[5332,105,1,[["from",5334,4,[5340,38,"layers.{i}.conv.pointwise_conv1.bias"]],["steps",5380,5,[5387,48,0,[[5388,46,1,[["slice",5390,5,[5397,35,1,[["axis",5399,4,[5405,1,0]],["from",5408,4,[5414,1,0]],["to",5417,2,[5421,9,"= d_model"]]]]]]]]]]]]],["layers.{i}.conv.gate.weight",5440,27,[5469,146,1,[["from",5471,4,[5477,40,"layers.{i}.conv.pointwise_conv1.weight"]],["steps",5519,5,[5526,87,0,[[5527,14,1,[["squeeze",5529,7,[5538,1,2]]]],[5543,58,1,[["slice",5545,5,[5552,47,1,[["axis",5554,4,[5560,1,0]],["from",5563,4,[5569,9,"= d_model"]],["to",5580,2,[5584,13,"= 2 * d_model"]]]]]]],[5603,9,"transpose"]]]]]]],["layers.{i}.conv.gate.bias",5618,25,[5645,117,1,[["from",5647,4,[5653,38,"layers.{i}.conv.pointwise_conv1.bias"]],["steps",5693,5,[5700,60,0,[[5701,58,1,[["slice",5703,5,[5710,47,1,[["axis",5712,4,[5718,1,0]],["from",5721,4,[5727,9,"= d_model"]],["to",5738,2,[5742,13,"= 2 * d_model"]]]]]]]]]]]]],["layers.{i}.conv.depthwise.weight",5765,32,[5799,84,1,[["from",5801,4,[5807,39,"layers.{i}.conv.depthwise_conv.weight"]],["steps",5848,5,[5855,26,0,[[5856,24,1,[["transpose",5858,9,[5869,9,0,[[5870,1,2],[5873,1,1],[5876,1,0]]]]]]]]]]]],["layers.{i}.conv.depthwise.bias",5886,30,[5918,35,"layers.{i}.conv.depthwise_conv.bias"]],["layers.{i}.conv.norm",5956,20,[5978,34,1,[["module",5980,6,[5988,22,"layers.{i}.conv.norm"]]]]],["layers.{i}.conv.norm.mean",6015,25,[6042,33,"layers.{i}.conv.norm.running_mean"]],["layers.{i}.conv.norm.variance",6078,29,[6109,32,"layers.{i}.conv.norm.running_var"]],["layers.{i}.conv.down.weight",6144,27,[6173,86,1,[["from",6175,4,[6181,40,"layers.{i}.conv.pointwise_conv2.weight"]],["steps",6223,5,[6230,27,0,[[6231,14,1,[["squeeze",6233,7,[6242,1,2]]]],[6247,9,"transpose"]]]]]]],["layers.{i}.conv.down.bias",6262,25,[6289,36,"layers.{i}.conv.pointwise_conv2.bias"]],["layers.{i}.ffn_2_norm",6328,21,[6351,43,1,[["module",6353,6,[6361,31,"layers.{i}.norm_feed_forward2"]]]]],["layers.{i}.ffn_2.up",6397,19,[6418,46,1,[["linear",6420,6,[6428,34,"layers.{i}.feed_forward2.linear1"]]]]],["layers.{i}.ffn_2.down",6467,21,[6490,46,1,[["linear",6492,6,[6500,34,"layers.{i}.feed_forward2.linear2"]]]]],["layers.{i}.end_norm",6539,19,[6560,33,1,[["module",6562,6,[6570,21,"layers.{i}.norm_out"]]]]]]]],["buffers",6595,7,[6604,42,0,[[6605,40,"layers.*.conv.norm.num_batches_tracked"]]]],["classes",6648,7,[6659,119,1,[["Encoder",6659,7,[6672,106,1,[["trunk",6672,5,[6679,2,""]],["results",6686,7,[6701,77,1,[["last_hidden_state",6701,17,[6720,6,"hidden"]],["attention_mask",6733,14,[6749,28,1,[["from",6751,4,[6757,6,"hidden"]],["mask",6765,4,[6771,4,true]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# FastConformer (Rekesh et al., 2023), as NVIDIA's Parakeet. transformers: models/parakeet/configuration_parakeet.py, modeling_parakeet.py (5.17).
# The encoder alone, which has its config to itself.
family: parakeet
extends: common
model_type: parakeet_encoder
class: Parakeet
default: Encoder

config:
  hidden_size: 1024
  num_hidden_layers: 24
  num_attention_heads: 8
  intermediate_size: 4096
  hidden_act: { default: silu, map: activation }
  attention_bias: true
  convolution_bias: true
  conv_kernel_size: 9
  subsampling_factor: 8
  subsampling_conv_channels: 256
  num_mel_bins: 80
  subsampling_conv_kernel_size: 3
  subsampling_conv_stride: 2
  num_key_value_heads: integer
  head_dim: integer
  scale_input: true
  dropout: { type: number, default: 0.1 }
  activation_dropout: { type: number, default: 0.1 }
  attention_dropout: { type: number, default: 0.1 }

ignore:
  training alone: [layerdrop, dropout_positions]
  how far angles reach, which are made as they are needed: [max_position_embeddings]
  of another head: [tie_word_embeddings, pad_token_id, bos_token_id, eos_token_id]

let:
  d_model: = hidden_size
  layers: = num_hidden_layers
  heads: = num_attention_heads
  key_heads: = num_key_value_heads ?? num_attention_heads
  d_head: = head_dim
  d_ff: = intermediate_size
  act: = hidden_act
  bias: = attention_bias
  conv_bias: = convolution_bias
  kernel: = conv_kernel_size
  bins: = num_mel_bins
  channels: = subsampling_conv_channels
  taps: = subsampling_conv_kernel_size
  stride: = subsampling_conv_stride
  # A convolution for each halving.
  halvings: "= floor(log(subsampling_factor) / log(2) + 0.000001)"
  widths: "= [channels for k in range(halvings)]"
  scaled: = scale_input
  drop: { hidden: = dropout, attention: = attention_dropout, ffn: = activation_dropout }

backwards:
  widths: { subsampling_conv_channels: "= first(widths)", subsampling_factor: "= pow(2, length(widths))" }

# Of the stem's modules the first is a convolution; the others are a filter a channel, a map of the channels and an activation.
indices: { i: layers, n: halvings - 1 }

spec:
  type: encoder
  d_model: = d_model
  layers: = layers
  input:
    frames:
      bins: = bins
      layout: frames_first
      stem:
        kind: conv2d
        channels: = widths
        kernels: "= [taps for k in range(halvings)]"
        strides: "= [stride for k in range(halvings)]"
        padding: "= [floor((taps - 1) / 2) for k in range(halvings)]"
        act: relu
        separable: "= if halvings > 1 then true else null"
        mask: after
      scale: = if scaled then 'sqrt' else null
  position: xl
  block: [ffn, attention, conv, ffn]
  attention: { heads: = heads, kv_heads: "= unless(key_heads, heads)", d_head: = d_head, bias: "= unless(bias, true)" }
  ffn: { d_ff: = d_ff, act: = act, bias: "= unless(bias, true)", scale: 0.5 }
  conv: { kernel: = kernel, act: = act, norm: batch, bias: "= unless(conv_bias, true)" }
  # The class leaves eps at PyTorch's own default.
  norm: { kind: layer, eps: 1.0e-5, place: pre, end: true, final: false }
  dropout:
    hidden: = unless(drop.hidden, 0)
    attention: = unless(drop.attention, 0)
    ffn: = unless(drop.ffn, 0)

inputs:
  input_features: features
  attention_mask: attention_mask

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{layers}: last_hidden_state

names:
  - { prefix: encoder., to: "" }

weights:
  # [out, in, down, across] -> [down, across, in, out].
  embedding.stem.conv_1.weight: { from: subsampling.layers.0.weight, steps: [{ transpose: [2, 3, 1, 0] }] }
  embedding.stem.conv_1.bias: subsampling.layers.0.bias
  embedding.stem.conv_{n + 2}.depthwise.weight: { from: "subsampling.layers.{3 * n + 2}.weight", steps: [{ transpose: [2, 3, 1, 0] }] }
  embedding.stem.conv_{n + 2}.depthwise.bias: subsampling.layers.{3 * n + 2}.bias
  embedding.stem.conv_{n + 2}.pointwise.weight: { from: "subsampling.layers.{3 * n + 3}.weight", steps: [{ squeeze: 3 }, { squeeze: 2 }, transpose] }
  embedding.stem.conv_{n + 2}.pointwise.bias: subsampling.layers.{3 * n + 3}.bias
  embedding.projection: { linear: subsampling.linear }
  layers.{i}.ffn_1_norm: { module: "layers.{i}.norm_feed_forward1" }
  layers.{i}.ffn_1.up: { linear: "layers.{i}.feed_forward1.linear1" }
  layers.{i}.ffn_1.down: { linear: "layers.{i}.feed_forward1.linear2" }
  layers.{i}.attention_norm: { module: "layers.{i}.norm_self_att" }
  layers.{i}.attention.query: { linear: "layers.{i}.self_attn.q_proj" }
  layers.{i}.attention.key: { linear: "layers.{i}.self_attn.k_proj" }
  layers.{i}.attention.value: { linear: "layers.{i}.self_attn.v_proj" }
  layers.{i}.attention.output: { linear: "layers.{i}.self_attn.o_proj" }
  layers.{i}.attention.relative.weight: { from: "layers.{i}.self_attn.relative_k_proj.weight", steps: [transpose] }
  layers.{i}.attention.content_bias: layers.{i}.self_attn.bias_u
  layers.{i}.attention.distance_bias: layers.{i}.self_attn.bias_v
  layers.{i}.conv_norm: { module: "layers.{i}.norm_conv" }
  # The first half of the linear unit is what the second one gates.
  layers.{i}.conv.up.weight: { from: "layers.{i}.conv.pointwise_conv1.weight", steps: [{ squeeze: 2 }, { slice: { axis: 0, from: 0, to: = d_model } }, transpose] }
  layers.{i}.conv.up.bias: { from: "layers.{i}.conv.pointwise_conv1.bias", steps: [{ slice: { axis: 0, from: 0, to: = d_model } }] }
  layers.{i}.conv.gate.weight: { from: "layers.{i}.conv.pointwise_conv1.weight", steps: [{ squeeze: 2 }, { slice: { axis: 0, from: = d_model, to: = 2 * d_model } }, transpose] }
  layers.{i}.conv.gate.bias: { from: "layers.{i}.conv.pointwise_conv1.bias", steps: [{ slice: { axis: 0, from: = d_model, to: = 2 * d_model } }] }
  layers.{i}.conv.depthwise.weight: { from: "layers.{i}.conv.depthwise_conv.weight", steps: [{ transpose: [2, 1, 0] }] }
  layers.{i}.conv.depthwise.bias: layers.{i}.conv.depthwise_conv.bias
  layers.{i}.conv.norm: { module: "layers.{i}.conv.norm" }
  layers.{i}.conv.norm.mean: layers.{i}.conv.norm.running_mean
  layers.{i}.conv.norm.variance: layers.{i}.conv.norm.running_var
  layers.{i}.conv.down.weight: { from: "layers.{i}.conv.pointwise_conv2.weight", steps: [{ squeeze: 2 }, transpose] }
  layers.{i}.conv.down.bias: layers.{i}.conv.pointwise_conv2.bias
  layers.{i}.ffn_2_norm: { module: "layers.{i}.norm_feed_forward2" }
  layers.{i}.ffn_2.up: { linear: "layers.{i}.feed_forward2.linear1" }
  layers.{i}.ffn_2.down: { linear: "layers.{i}.feed_forward2.linear2" }
  layers.{i}.end_norm: { module: "layers.{i}.norm_out" }

buffers: ["layers.*.conv.norm.num_batches_tracked"]

classes:
  Encoder:
    trunk: ""
    results:
      last_hidden_state: hidden
      attention_mask: { from: hidden, mask: true }
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
    tree: `[209,1549,1,[["family",209,6,[217,3,"phi"]],["extends",221,7,[230,12,"rope-partial"]],["model_type",243,10,[255,3,"phi"]],["class",259,5,[266,3,"Phi"]],["config",271,6,[281,347,1,[["vocab_size",281,10,[293,5,51200]],["hidden_size",301,11,[314,4,2048]],["intermediate_size",321,17,[340,4,8192]],["num_hidden_layers",347,17,[366,2,24]],["hidden_act",371,10,[383,21,1,[["default",385,7,[394,8,"gelu_new"]]]]],["head_dim",407,8,[417,7,"integer"]],["layer_norm_eps",469,14,[485,33,1,[["type",487,4,[493,6,"number"]],["default",501,7,[510,6,0.00001]]]]],["qk_layernorm",521,12,[535,5,false]],["resid_pdrop",543,11,[556,28,1,[["type",558,4,[564,6,"number"]],["default",572,7,[581,1,0]]]]],["embd_pdrop",587,10,[599,28,1,[["type",601,4,[607,6,"number"]],["default",615,7,[624,1,0]]]]]]]],["let",629,3,[636,79,1,[["default_partial",636,15,[653,3,0.5]],["d_head",659,6,[667,47,"= head_dim ?? hidden_size / num_attention_heads"]]]]],["spec",716,4,[724,281,1,[["attention",724,9,[735,117,1,[["d_head",737,6,[745,55,"= unless(head_dim, hidden_size / num_attention_heads)"]],["qk_norm",802,7,[811,39,"= if qk_layernorm then 'head' else null"]]]]],["ffn",855,3,[860,15,1,[["gated",862,5,[869,4,null]]]]],["block",878,5,[885,18,0,[[886,16,0,[[887,9,"attention"],[898,3,"ffn"]]]]]],["bias",906,4,[912,4,null]],["dropout",919,7,[928,76,1,[["hidden",930,6,[938,26,"= unless(resid_pdrop, 0)"]],["embedding",966,9,[977,25,"= unless(embd_pdrop, 0)"]]]]]]]],["weights",1006,7,[1017,568,1,[["layers.{i}.norm",1017,15,[1034,40,1,[["module",1036,6,[1044,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",1077,25,[1104,4,null]],["layers.{i}.ffn_norm",1111,19,[1132,4,null]],["layers.{i}.attention.output",1139,27,[1168,40,1,[["linear",1170,6,[1178,28,"layers.{i}.self_attn.dense"]]]]],["layers.{i}.attention.query_norm",1211,31,[1244,46,1,[["module",1246,6,[1254,34,"layers.{i}.self_attn.q_layernorm"]]]]],["layers.{i}.attention.key_norm",1293,29,[1324,46,1,[["module",1326,6,[1334,34,"layers.{i}.self_attn.k_layernorm"]]]]],["layers.{i}.ffn.gate",1373,19,[1394,4,null]],["layers.{i}.ffn.up",1401,17,[1420,32,1,[["linear",1422,6,[1430,20,"layers.{i}.mlp.fc1"]]]]],["layers.{i}.ffn.down",1455,19,[1476,32,1,[["linear",1478,6,[1486,20,"layers.{i}.mlp.fc2"]]]]],["norm",1511,4,[1517,27,1,[["module",1519,6,[1527,15,"final_layernorm"]]]]],["outputs.lm.project.bias",1547,23,[1572,12,"lm_head.bias"]]]]],["classes",1586,7,[1597,161,1,[["ForCausalLM",1597,11,[1614,115,1,[["spec",1614,4,[1626,103,1,[["outputs",1626,7,[1643,86,1,[["$first",1643,6,[1651,4,null]],["lm",1664,2,[1668,60,1,[["tied",1670,4,[1676,38,"= unless(tie_word_embeddings, false)"]],["bias",1716,4,[1722,4,true]]]]]]]]]]]]]],["ForQuestionAnswering",1731,20,[1753,4,null]]]]]]]`,
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
  head_dim: integer # null: hidden_size / num_attention_heads
  layer_norm_eps: { type: number, default: 1.0e-5 }
  qk_layernorm: false
  resid_pdrop: { type: number, default: 0 }
  embd_pdrop: { type: number, default: 0 }

let:
  default_partial: 0.5
  d_head: = head_dim ?? hidden_size / num_attention_heads

spec:
  attention: { d_head: "= unless(head_dim, hidden_size / num_attention_heads)", qk_norm: = if qk_layernorm then 'head' else null }
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
    tree: `[217,1844,1,[["family",217,6,[225,8,"pictures"]],["extends",234,7,[243,6,"common"]],["config",251,6,[261,188,1,[["image_size",261,10,[273,27,1,[["type",275,4,[281,3,"any"]],["default",286,7,[295,3,224]]]]],["patch_size",303,10,[315,26,1,[["type",317,4,[323,3,"any"]],["default",328,7,[337,2,16]]]]],["num_channels",344,12,[358,1,3]],["out_indices",362,11,[375,28,1,[["type",377,4,[383,3,"any"]],["default",388,7,[397,4,null]]]]],["out_features",406,12,[420,28,1,[["type",422,4,[428,3,"any"]],["default",433,7,[442,4,null]]]]]]]],["let",450,3,[564,994,1,[["height",564,6,[572,89,"= if given('pixel_values') == null then first(image_size) else given('pixel_values')[2]"]],["width",664,5,[671,130,"= if given('pixel_values') == null then (if isList(image_size) then image_size[1] else image_size) else given('pixel_values')[3]"]],["patch",804,5,[811,71,"= if isList(patch_size) then patch_size else [patch_size, patch_size]"]],["own",885,3,[890,71,"= if isList(image_size) then image_size else [image_size, image_size]"]],["resized",964,7,[973,39,"= height != own[0] or width != own[1]"]],["side",1076,4,[1082,68,"= floor(sqrt(floor(own[0] / patch[0]) * floor(own[1] / patch[1])))"]],["antialias",1153,9,[1164,6,"= null"]],["named",1256,5,[1263,150,"= if out_features == null then null else [j for j in range(num_hidden_layers + 1) if (if j == 0 then 'stem' else 'stage' + text(j)) in out_features]"]],["chosen",1416,6,[1424,47,"= out_indices ?? named ?? [num_hidden_layers]"]],["stages",1474,6,[1482,75,"= [(j + num_hidden_layers + 1) % (num_hidden_layers + 1) for j in chosen]"]]]]],["backwards",1559,9,[1572,34,1,[["stages",1572,6,[1580,25,1,[["out_indices",1582,11,[1595,8,"= stages"]]]]]]]],["spec",1607,4,[1615,384,1,[["type",1615,4,[1621,7,"encoder"]],["input",1631,5,[1642,337,1,[["patches",1642,7,[1657,322,1,[["size",1657,4,[1663,73,"= if given('pixel_values') == null then image_size else [height, width]"]],["patch",1743,5,[1750,12,"= patch_size"]],["stride",1769,6,[1777,81,"= if height % patch[0] == 0 and width % patch[1] == 0 then null else patch_size"]],["channels",1865,8,[1875,27,"= unless(num_channels, 3)"]],["interpolate",1909,11,[1922,56,1,[["$when",1924,5,[1931,7,"resized"]],["grid",1940,4,[1946,6,"= side"]],["antialias",1954,9,[1965,11,"= antialias"]]]]]]]]]]],["position",1981,8,[1991,7,"learned"]]]]],["inputs",2000,6,[2010,51,1,[["pixel_values",2010,12,[2024,6,"pixels"]],["bool_masked_pos",2033,15,[2050,10,"patch_mask"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# What transformers' encoders of pictures share: ViT's embeddings and the interpolation of its positions (models/vit/modeling_vit.py, 4.57 and 5.17).
family: pictures
extends: common

config:
  image_size: { type: any, default: 224 }
  patch_size: { type: any, default: 16 }
  num_channels: 3
  out_indices: { type: any, default: null }
  out_features: { type: any, default: null }

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
  # Hidden states by the names of their stages, of the classes that hand out maps.
  named: "= if out_features == null then null else [j for j in range(num_hidden_layers + 1) if (if j == 0 then 'stem' else 'stage' + text(j)) in out_features]"
  chosen: "= out_indices ?? named ?? [num_hidden_layers]"
  stages: "= [(j + num_hidden_layers + 1) % (num_hidden_layers + 1) for j in chosen]"

backwards:
  stages: { out_indices: = stages }

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
  bool_masked_pos: patch_mask
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
    family: "rnnsearch",
    modelTypes: ["rnnsearch"],
    file: "families/rnnsearch.yaml",
    tree: `[451,3870,1,[["family",451,6,[459,9,"rnnsearch"]],["extends",469,7,[478,6,"common"]],["model_type",485,10,[497,9,"rnnsearch"]],["class",507,5,[514,9,"RNNSearch"]],["default",524,7,[533,24,"ForConditionalGeneration"]],["config",559,6,[569,473,1,[["cell",569,4,[575,54,1,[["type",577,4,[583,6,"string"]],["default",591,7,[600,3,"gru"]],["only",605,4,[611,16,0,[[612,3,"gru"],[617,4,"lstm"],[623,3,"rnn"]]]]]]],["vocab_size",632,10,[644,33,1,[["type",646,4,[652,7,"integer"]],["required",661,8,[671,4,true]]]]],["decoder_vocab_size",680,18,[700,33,1,[["type",702,4,[708,7,"integer"]],["required",717,8,[727,4,true]]]]],["embedding_size",736,14,[752,33,1,[["type",754,4,[760,7,"integer"]],["required",769,8,[779,4,true]]]]],["encoder_hidden_size",788,19,[809,33,1,[["type",811,4,[817,7,"integer"]],["required",826,8,[836,4,true]]]]],["hidden_size",865,11,[878,33,1,[["type",880,4,[886,7,"integer"]],["required",895,8,[905,4,true]]]]],["attention_size",914,14,[930,33,1,[["type",932,4,[938,7,"integer"]],["required",947,8,[957,4,true]]]]],["pad_token_id",966,12,[980,7,"integer"]],["eos_token_id",990,12,[1004,3,"any"]],["decoder_start_token_id",1010,22,[1034,7,"integer"]]]]],["let",1043,3,[1050,34,1,[["memory",1050,6,[1058,25,"= 2 * encoder_hidden_size"]]]]],["spec",1085,4,[1093,1138,1,[["type",1093,4,[1099,15,"encoder-decoder"]],["layers",1117,6,[1125,1,1]],["position",1129,8,[1139,4,"none"]],["norm",1146,4,[1152,15,1,[["place",1154,5,[1161,4,"none"]]]]],["residual",1170,8,[1180,4,"none"]],["encoder",1187,7,[1200,436,1,[["d_model",1200,7,[1209,8,"= memory"]],["input",1222,5,[1235,208,1,[["tokens",1235,6,[1251,192,1,[["vocab",1251,5,[1258,12,"= vocab_size"]],["d_embed",1279,7,[1288,32,"= unless(embedding_size, memory)"]],["projection",1329,10,[1341,53,"= if embedding_size == memory then null else 'none'"]],["pad",1403,3,[1408,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["block",1447,5,[1454,8,0,[[1455,6,"= cell"]]]],["gru",1467,3,[1472,47,1,[["$when",1474,5,[1481,15,"= cell == 'gru'"]],["bidirectional",1498,13,[1513,4,true]]]]],["lstm",1524,4,[1530,48,1,[["$when",1532,5,[1539,16,"= cell == 'lstm'"]],["bidirectional",1557,13,[1572,4,true]]]]],["rnn",1583,3,[1588,47,1,[["$when",1590,5,[1597,15,"= cell == 'rnn'"]],["bidirectional",1614,13,[1629,4,true]]]]]]]],["decoder",1638,7,[1651,394,1,[["d_model",1651,7,[1660,13,"= hidden_size"]],["input",1678,5,[1691,234,1,[["tokens",1691,6,[1707,218,1,[["vocab",1707,5,[1714,20,"= decoder_vocab_size"]],["d_embed",1743,7,[1752,37,"= unless(embedding_size, hidden_size)"]],["projection",1798,10,[1810,58,"= if embedding_size == hidden_size then null else 'none'"]],["pad",1877,3,[1882,42,"= inside(pad_token_id, decoder_vocab_size)"]]]]]]]],["block",1929,5,[1936,15,0,[[1937,5,"cross"],[1944,6,"= cell"]]]],["cross",1956,5,[1963,81,1,[["score",1965,5,[1972,8,"additive"]],["feed",1982,4,[1988,5,"input"]],["d_head",1995,6,[2003,39,"= unless(attention_size, hidden_size)"]]]]]]]],["special",2047,7,[2060,171,1,[["eos",2060,3,[2065,49,"= inside(first(eos_token_id), decoder_vocab_size)"]],["pad",2119,3,[2124,42,"= inside(pad_token_id, decoder_vocab_size)"]],["start",2171,5,[2178,52,"= inside(decoder_start_token_id, decoder_vocab_size)"]]]]]]]],["inputs",2232,6,[2242,136,1,[["input_ids",2242,9,[2253,6,"tokens"]],["attention_mask",2262,14,[2278,14,"attention_mask"]],["decoder_input_ids",2295,17,[2314,14,"decoder_tokens"]],["decoder_attention_mask",2331,22,[2355,22,"decoder_attention_mask"]]]]],["results",2379,7,[2390,108,1,[["encoder_last_hidden_state",2390,25,[2417,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",2445,25,[2472,25,"decoder_last_hidden_state"]]]]],["weights",2499,7,[2510,1612,1,[["encoder.embedding.tokens",2510,24,[2536,24,"encoder.embedding.weight"]],["encoder.layers.0.{cell}.input.weight",2563,36,[2601,54,1,[["from",2603,4,[2609,24,"encoder.rnn.weight_ih_l0"]],["steps",2635,5,[2642,11,0,[[2643,9,"transpose"]]]]]]],["encoder.layers.0.{cell}.input.bias",2658,34,[2694,22,"encoder.rnn.bias_ih_l0"]],["encoder.layers.0.{cell}.hidden.weight",2719,37,[2758,54,1,[["from",2760,4,[2766,24,"encoder.rnn.weight_hh_l0"]],["steps",2792,5,[2799,11,0,[[2800,9,"transpose"]]]]]]],["encoder.layers.0.{cell}.hidden.bias",2815,35,[2852,22,"encoder.rnn.bias_hh_l0"]],["encoder.layers.0.{cell}.reverse.input.weight",2877,44,[2923,62,1,[["from",2925,4,[2931,32,"encoder.rnn.weight_ih_l0_reverse"]],["steps",2965,5,[2972,11,0,[[2973,9,"transpose"]]]]]]],["encoder.layers.0.{cell}.reverse.input.bias",2988,42,[3032,30,"encoder.rnn.bias_ih_l0_reverse"]],["encoder.layers.0.{cell}.reverse.hidden.weight",3065,45,[3112,62,1,[["from",3114,4,[3120,32,"encoder.rnn.weight_hh_l0_reverse"]],["steps",3154,5,[3161,11,0,[[3162,9,"transpose"]]]]]]],["encoder.layers.0.{cell}.reverse.hidden.bias",3177,43,[3222,30,"encoder.rnn.bias_hh_l0_reverse"]],["decoder.embedding.tokens",3255,24,[3281,24,"decoder.embedding.weight"]],["decoder.layers.0.{cell}.cross.query",3308,35,[3345,24,1,[["linear",3347,6,[3355,12,"attention.Wa"]]]]],["decoder.layers.0.{cell}.cross.key",3372,33,[3407,24,1,[["linear",3409,6,[3417,12,"attention.Ua"]]]]],["decoder.layers.0.{cell}.cross.score",3434,35,[3471,19,"attention.Va.weight"]],["decoder.layers.0.{cell}.input.weight",3556,36,[3594,106,1,[["from",3596,4,[3602,21,"decoder.rnn.weight_ih"]],["steps",3625,5,[3632,66,0,[[3633,53,1,[["slice",3635,5,[3642,42,1,[["axis",3644,4,[3650,1,1]],["from",3653,4,[3659,1,0]],["to",3662,2,[3666,16,"= embedding_size"]]]]]]],[3688,9,"transpose"]]]]]]],["decoder.layers.0.{cell}.context.weight",3703,38,[3743,130,1,[["from",3745,4,[3751,21,"decoder.rnn.weight_ih"]],["steps",3774,5,[3781,90,0,[[3782,77,1,[["slice",3784,5,[3791,66,1,[["axis",3793,4,[3799,1,1]],["from",3802,4,[3808,16,"= embedding_size"]],["to",3826,2,[3830,25,"= embedding_size + memory"]]]]]]],[3861,9,"transpose"]]]]]]],["decoder.layers.0.{cell}.input.bias",3876,34,[3912,19,"decoder.rnn.bias_ih"]],["decoder.layers.0.{cell}.hidden.weight",3934,37,[3973,51,1,[["from",3975,4,[3981,21,"decoder.rnn.weight_hh"]],["steps",4004,5,[4011,11,0,[[4012,9,"transpose"]]]]]]],["decoder.layers.0.{cell}.hidden.bias",4027,35,[4064,19,"decoder.rnn.bias_hh"]],["outputs.lm.project",4086,18,[4106,15,1,[["linear",4108,6,[4116,3,"out"]]]]]]]],["buffers",4180,7,[4189,19,0,[[4190,17,"attention.Va.bias"]]]],["classes",4210,7,[4221,100,1,[["ForConditionalGeneration",4221,24,[4251,70,1,[["spec",4251,4,[4257,35,1,[["outputs",4259,7,[4268,22,1,[["lm",4270,2,[4274,14,1,[["bias",4276,4,[4282,4,true]]]]]]]]]]],["results",4297,7,[4306,14,1,[["logits",4308,6,[4316,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Bahdanau et al., 2014, https://arxiv.org/abs/1409.0473, as torch.nn builds it (PyTorch 2.13): a recurrence from both ends, and a cell that
# reads a token's row and what its state before attends to. The decoder's state begins with zeros. Names of the attention's layers are
# those of PyTorch's translation tutorial; its config.json is this project's: every key means what it says.
family: rnnsearch
extends: common
model_type: rnnsearch
class: RNNSearch
default: ForConditionalGeneration

config:
  cell: { type: string, default: gru, only: [gru, lstm, rnn] }
  vocab_size: { type: integer, required: true }
  decoder_vocab_size: { type: integer, required: true }
  embedding_size: { type: integer, required: true }
  encoder_hidden_size: { type: integer, required: true } # of each direction
  hidden_size: { type: integer, required: true }
  attention_size: { type: integer, required: true }
  pad_token_id: integer
  eos_token_id: any
  decoder_start_token_id: integer

let:
  memory: = 2 * encoder_hidden_size

spec:
  type: encoder-decoder
  layers: 1
  position: none
  norm: { place: none }
  residual: none
  encoder:
    d_model: = memory
    input:
      tokens:
        vocab: = vocab_size
        d_embed: = unless(embedding_size, memory)
        projection: "= if embedding_size == memory then null else 'none'"
        pad: = inside(pad_token_id, vocab_size)
    block: [= cell]
    gru: { $when: = cell == 'gru', bidirectional: true }
    lstm: { $when: = cell == 'lstm', bidirectional: true }
    rnn: { $when: = cell == 'rnn', bidirectional: true }
  decoder:
    d_model: = hidden_size
    input:
      tokens:
        vocab: = decoder_vocab_size
        d_embed: = unless(embedding_size, hidden_size)
        projection: "= if embedding_size == hidden_size then null else 'none'"
        pad: = inside(pad_token_id, decoder_vocab_size)
    block: [cross, = cell]
    cross: { score: additive, feed: input, d_head: "= unless(attention_size, hidden_size)" }
  special:
    eos: = inside(first(eos_token_id), decoder_vocab_size)
    pad: = inside(pad_token_id, decoder_vocab_size)
    start: = inside(decoder_start_token_id, decoder_vocab_size)

inputs:
  input_ids: tokens
  attention_mask: attention_mask
  decoder_input_ids: decoder_tokens
  decoder_attention_mask: decoder_attention_mask

results:
  encoder_last_hidden_state: encoder_last_hidden_state
  decoder_last_hidden_state: decoder_last_hidden_state

weights:
  encoder.embedding.tokens: encoder.embedding.weight
  encoder.layers.0.{cell}.input.weight: { from: encoder.rnn.weight_ih_l0, steps: [transpose] }
  encoder.layers.0.{cell}.input.bias: encoder.rnn.bias_ih_l0
  encoder.layers.0.{cell}.hidden.weight: { from: encoder.rnn.weight_hh_l0, steps: [transpose] }
  encoder.layers.0.{cell}.hidden.bias: encoder.rnn.bias_hh_l0
  encoder.layers.0.{cell}.reverse.input.weight: { from: encoder.rnn.weight_ih_l0_reverse, steps: [transpose] }
  encoder.layers.0.{cell}.reverse.input.bias: encoder.rnn.bias_ih_l0_reverse
  encoder.layers.0.{cell}.reverse.hidden.weight: { from: encoder.rnn.weight_hh_l0_reverse, steps: [transpose] }
  encoder.layers.0.{cell}.reverse.hidden.bias: encoder.rnn.bias_hh_l0_reverse
  decoder.embedding.tokens: decoder.embedding.weight
  decoder.layers.0.{cell}.cross.query: { linear: attention.Wa }
  decoder.layers.0.{cell}.cross.key: { linear: attention.Ua }
  decoder.layers.0.{cell}.cross.score: attention.Va.weight
  # A cell reads the token's row and the context side by side.
  decoder.layers.0.{cell}.input.weight: { from: decoder.rnn.weight_ih, steps: [{ slice: { axis: 1, from: 0, to: = embedding_size } }, transpose] }
  decoder.layers.0.{cell}.context.weight: { from: decoder.rnn.weight_ih, steps: [{ slice: { axis: 1, from: = embedding_size, to: = embedding_size + memory } }, transpose] }
  decoder.layers.0.{cell}.input.bias: decoder.rnn.bias_ih
  decoder.layers.0.{cell}.hidden.weight: { from: decoder.rnn.weight_hh, steps: [transpose] }
  decoder.layers.0.{cell}.hidden.bias: decoder.rnn.bias_hh
  outputs.lm.project: { linear: out }

# A constant on every score: the softmax doesn't see it.
buffers: [attention.Va.bias]

classes:
  ForConditionalGeneration:
    spec: { outputs: { lm: { bias: true } } }
    results: { logits: lm }
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
    tree: `[265,2418,1,[["family",265,6,[273,7,"roberta"]],["extends",281,7,[290,4,"bert"]],["model_type",295,10,[307,7,"roberta"]],["class",315,5,[322,7,"Roberta"]],["config",331,6,[341,164,1,[["vocab_size",341,10,[353,5,50265]],["bos_token_id",361,12,[375,25,1,[["type",377,4,[383,3,"any"]],["default",388,7,[397,1,0]]]]],["eos_token_id",403,12,[417,25,1,[["type",419,4,[425,3,"any"]],["default",430,7,[439,1,2]]]]],["pad_token_id",445,12,[459,45,1,[["type",461,4,[467,7,"integer"]],["default",476,7,[485,1,1]],["nullable",488,8,[498,4,null]]]]]]]],["require",506,7,[517,221,1,[["a row for each position",517,23,[546,192,1,[["that",546,4,[552,64,"pad_token_id >= 0 and pad_token_id + 1 < max_position_embeddings"]],["key",621,3,[626,12,"pad_token_id"]],["because",643,7,[652,85,"positions count from pad_token_id + 1, and the table has max_position_embeddings rows"]]]]]]]],["spec",739,4,[747,98,1,[["context",747,7,[756,44,"= max_position_embeddings - pad_token_id - 1"]],["position",803,8,[817,28,1,[["learned",817,7,[826,18,1,[["skip_pad",828,8,[838,4,true]]]]]]]]]]],["inputs",846,6,[854,22,1,[["position_ids",856,12,[870,4,null]]]]],["names",878,5,[887,100,0,[[889,28,1,[["prefix",891,6,[899,8,"roberta."]],["to",909,2,[913,2,""]]]],[922,31,1,[["suffix",924,6,[932,6,".gamma"]],["to",940,2,[944,7,".weight"]]]],[958,28,1,[["suffix",960,6,[968,5,".beta"]],["to",975,2,[979,5,".bias"]]]]]]],["weights",988,7,[999,948,1,[["embedding.tokens",999,16,[1017,96,0,[[1018,33,"embeddings.word_embeddings.weight"],[1053,59,1,[["from",1055,4,[1061,22,"lm_head.decoder.weight"]],["when",1085,4,[1091,19,"tie_word_embeddings"]]]]]]],["outputs.mlm.transform",1116,21,[1139,25,1,[["linear",1141,6,[1149,13,"lm_head.dense"]]]]],["outputs.mlm.transform_norm",1167,26,[1195,30,1,[["module",1197,6,[1205,18,"lm_head.layer_norm"]]]]],["outputs.mlm.project.weight",1228,26,[1256,52,1,[["from",1258,4,[1264,22,"lm_head.decoder.weight"]],["steps",1288,5,[1295,11,0,[[1296,9,"transpose"]]]]]]],["outputs.mlm.project.bias",1311,24,[1337,111,0,[[1338,95,1,[["from",1340,4,[1346,20,"lm_head.decoder.bias"]],["when",1368,4,[1374,57,"not tie_word_embeddings or stored('lm_head.decoder.bias')"]]]],[1435,12,"lm_head.bias"]]]],["outputs.lm.transform",1451,20,[1473,25,1,[["linear",1475,6,[1483,13,"lm_head.dense"]]]]],["outputs.lm.transform_norm",1501,25,[1528,30,1,[["module",1530,6,[1538,18,"lm_head.layer_norm"]]]]],["outputs.lm.project.weight",1561,25,[1588,52,1,[["from",1590,4,[1596,22,"lm_head.decoder.weight"]],["steps",1620,5,[1627,11,0,[[1628,9,"transpose"]]]]]]],["outputs.lm.project.bias",1643,23,[1668,111,0,[[1669,95,1,[["from",1671,4,[1677,20,"lm_head.decoder.bias"]],["when",1699,4,[1705,57,"not tie_word_embeddings or stored('lm_head.decoder.bias')"]]]],[1766,12,"lm_head.bias"]]]],["outputs.nsp.transform",1782,21,[1805,4,null]],["outputs.nsp.project",1812,19,[1833,4,null]],["outputs.cls.transform",1840,21,[1863,28,1,[["linear",1865,6,[1873,16,"classifier.dense"]]]]],["outputs.cls.project",1894,19,[1915,31,1,[["linear",1917,6,[1925,19,"classifier.out_proj"]]]]]]]],["duplicates",1948,10,[1962,233,1,[["cls.predictions.decoder.weight",1962,30,[1994,4,null]],["cls.predictions.bias",2001,20,[2023,4,null]],["lm_head.decoder.weight",2030,22,[2054,68,1,[["of",2056,2,[2060,33,"embeddings.word_embeddings.weight"]],["when",2095,4,[2101,19,"tie_word_embeddings"]]]]],["lm_head.bias",2125,12,[2139,55,1,[["of",2141,2,[2145,20,"lm_head.decoder.bias"]],["when",2167,4,[2173,19,"tie_word_embeddings"]]]]]]]],["classes",2196,7,[2207,476,1,[["ForPreTraining",2207,14,[2223,4,null]],["ForNextSentencePrediction",2230,25,[2257,4,null]],["LMHeadModel",2264,11,[2277,4,null]],["ForMaskedLM",2352,11,[2369,133,1,[["spec",2369,4,[2381,121,1,[["outputs",2381,7,[2398,104,1,[["mlm",2398,3,[2403,98,1,[["transform",2405,9,[2416,25,1,[["act",2418,3,[2423,4,"gelu"]],["norm",2429,4,[2435,4,true]]]]],["tied",2443,4,[2449,38,"= unless(tie_word_embeddings, false)"]],["bias",2489,4,[2495,4,true]]]]]]]]]]]]]],["ForCausalLM",2504,11,[2521,162,1,[["spec",2521,4,[2533,120,1,[["outputs",2533,7,[2550,103,1,[["lm",2550,2,[2554,98,1,[["transform",2556,9,[2567,25,1,[["act",2569,3,[2574,4,"gelu"]],["norm",2580,4,[2586,4,true]]]]],["tied",2594,4,[2600,38,"= unless(tie_word_embeddings, false)"]],["bias",2640,4,[2646,4,true]]]]]]]]]]],["results",2657,7,[2672,11,1,[["logits",2672,6,[2680,2,"lm"]]]]]]]]]]]]]`,
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

require:
  a row for each position:
    that: pad_token_id >= 0 and pad_token_id + 1 < max_position_embeddings
    key: pad_token_id
    because: positions count from pad_token_id + 1, and the table has max_position_embeddings rows

spec:
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
  cls.predictions.bias: null
  lm_head.decoder.weight: { of: embeddings.word_embeddings.weight, when: tie_word_embeddings }
  lm_head.bias: { of: lm_head.decoder.bias, when: tie_word_embeddings }

classes:
  ForPreTraining: null
  ForNextSentencePrediction: null
  LMHeadModel: null
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
    tree: `[250,2095,1,[["family",250,6,[258,8,"roformer"]],["extends",267,7,[276,4,"bert"]],["model_type",281,10,[293,8,"roformer"]],["class",302,5,[309,8,"RoFormer"]],["config",319,6,[329,283,1,[["vocab_size",329,10,[341,5,50000]],["embedding_size",349,14,[365,7,"integer"]],["max_position_embeddings",395,23,[420,4,1536]],["rotary_value",427,12,[441,5,false]],["transformers_version",583,20,[605,6,"string"]]]]],["let",613,3,[620,41,1,[["d_embed",620,7,[629,31,"= embedding_size ?? hidden_size"]]]]],["spec",662,4,[670,255,1,[["type",670,4,[676,94,"= if is_decoder and not starts(transformers_version ?? '4', '5') then 'decoder' else 'encoder'"]],["input",773,5,[784,54,1,[["tokens",784,6,[792,45,1,[["d_embed",794,7,[803,32,"= unless(d_embed, hidden_size)"]]]]]]]],["position",840,8,[854,71,1,[["rope",854,4,[860,64,1,[["layout",862,6,[870,11,"interleaved"]],["values",883,6,[891,31,"= unless(rotary_value, false)"]]]]]]]]]]],["inputs",926,6,[934,22,1,[["position_ids",936,12,[950,4,null]]]]],["names",958,5,[967,101,0,[[969,29,1,[["prefix",971,6,[979,9,"roformer."]],["to",990,2,[994,2,""]]]],[1003,31,1,[["suffix",1005,6,[1013,6,".gamma"]],["to",1021,2,[1025,7,".weight"]]]],[1039,28,1,[["suffix",1041,6,[1049,5,".beta"]],["to",1056,2,[1060,5,".bias"]]]]]]],["weights",1069,7,[1080,281,1,[["embedding.positions",1080,19,[1101,4,null]],["embedding.projection",1108,20,[1130,30,1,[["linear",1132,6,[1140,18,"embeddings_project"]]]]],["outputs.pooled.transform",1163,24,[1189,4,null]],["outputs.nsp.transform",1196,21,[1219,4,null]],["outputs.nsp.project",1226,19,[1247,4,null]],["outputs.cls.transform",1254,21,[1277,28,1,[["linear",1279,6,[1287,16,"classifier.dense"]]]]],["outputs.cls.project",1308,19,[1329,31,1,[["linear",1331,6,[1339,19,"classifier.out_proj"]]]]]]]],["buffers",1426,7,[1435,121,0,[[1436,23,"embeddings.position_ids"],[1461,25,"embeddings.token_type_ids"],[1488,30,"encoder.embed_positions.weight"],[1520,35,"encoder.layer.*.crossattention.**"]]]],["classes",1558,7,[1569,776,1,[["Model",1569,5,[1580,75,1,[["spec",1580,4,[1592,26,1,[["outputs",1592,7,[1601,16,1,[["pooled",1603,6,[1611,4,null]]]]]]]],["results",1622,7,[1631,23,1,[["pooler_output",1633,13,[1648,4,null]]]]]]]],["ForPreTraining",1657,14,[1673,4,null]],["ForNextSentencePrediction",1680,25,[1707,4,null]],["ForMultipleChoice",1763,17,[1786,147,1,[["spec",1786,4,[1798,57,1,[["outputs",1798,7,[1815,40,1,[["choice",1815,6,[1823,31,1,[["pool",1825,4,[1831,4,"last"]],["transform",1837,9,[1848,4,null]]]]]]]]]]],["results",1859,7,[1874,59,1,[["logits",1874,6,[1882,50,1,[["from",1884,4,[1890,6,"choice"]],["column",1898,6,[1906,1,0]],["choices",1909,7,[1918,4,true]],["at",1924,2,[1928,2,-1]]]]]]]]]]],["LMHeadModel",1935,11,[1948,4,null]],["ForMaskedLM",1955,11,[1972,66,1,[["spec",1972,4,[1984,54,1,[["outputs",1984,7,[2001,37,1,[["mlm",2001,3,[2006,31,1,[["transform",2008,9,[2019,16,1,[["d",2021,1,[2024,9,"= d_embed"]]]]]]]]]]]]]]]]],["ForCausalLM",2040,11,[2057,184,1,[["spec",2057,4,[2069,142,1,[["outputs",2069,7,[2086,125,1,[["lm",2086,2,[2090,120,1,[["transform",2092,9,[2103,47,1,[["act",2105,3,[2110,12,"= hidden_act"]],["norm",2124,4,[2130,4,true]],["d",2136,1,[2139,9,"= d_embed"]]]]],["tied",2152,4,[2158,38,"= unless(tie_word_embeddings, false)"]],["bias",2198,4,[2204,4,true]]]]]]]]]]],["results",2215,7,[2230,11,1,[["logits",2230,6,[2238,2,"lm"]]]]]]]],["ForSequenceClassification",2243,25,[2274,71,1,[["spec",2274,4,[2286,59,1,[["outputs",2286,7,[2303,42,1,[["cls",2303,3,[2308,36,1,[["transform",2310,9,[2321,21,1,[["act",2323,3,[2328,12,"= hidden_act"]]]]]]]]]]]]]]]]]]]]]]`,
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
  # Who wrote the file decides what is_decoder means: the class of version 4 looks back alone, that of 5 attends both ways there too.
  transformers_version: string

let:
  d_embed: = embedding_size ?? hidden_size

spec:
  type: = if is_decoder and not starts(transformers_version ?? '4', '5') then 'decoder' else 'encoder'
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
  outputs.pooled.transform: null
  outputs.nsp.transform: null
  outputs.nsp.project: null
  outputs.cls.transform: { linear: classifier.dense }
  outputs.cls.project: { linear: classifier.out_proj }

# The angles' sines and cosines, which rope has by its formula.
buffers: [embeddings.position_ids, embeddings.token_type_ids, encoder.embed_positions.weight, "encoder.layer.*.crossattention.**"]

classes:
  Model:
    spec:
      outputs: { pooled: null }
    results: { pooler_output: null }
  ForPreTraining: null
  ForNextSentencePrediction: null
  # The class takes the last position, as it is.
  ForMultipleChoice:
    spec:
      outputs:
        choice: { pool: last, transform: null }
    results:
      logits: { from: choice, column: 0, choices: true, at: -1 }
  LMHeadModel: null
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
    family: "siglip",
    modelTypes: ["siglip"],
    file: "families/siglip.yaml",
    tree: `[230,829,1,[["family",230,6,[238,6,"siglip"]],["extends",245,7,[254,4,"clip"]],["model_type",259,10,[271,6,"siglip"]],["class",278,5,[285,6,"Siglip"]],["config",293,6,[303,21,1,[["projection_dim",303,14,[319,4,null]]]]],["parts",325,5,[334,285,1,[["image",334,5,[345,134,1,[["default",345,7,[354,35,1,[["model_type",356,10,[368,19,"siglip_vision_model"]]]]],["set",394,3,[399,4,null]],["class",408,5,[415,5,"Model"]],["names",425,5,[432,46,0,[[433,44,1,[["prefix",435,6,[443,13,"vision_model."]],["to",458,2,[462,13,"vision_model."]]]]]]]]]],["text",481,4,[491,128,1,[["default",491,7,[500,33,1,[["model_type",502,10,[514,17,"siglip_text_model"]]]]],["set",538,3,[543,4,null]],["class",552,5,[559,5,"Model"]],["names",569,5,[576,42,0,[[577,40,1,[["prefix",579,6,[587,11,"text_model."]],["to",600,2,[604,11,"text_model."]]]]]]]]]]]]],["spec",620,4,[628,107,1,[["outputs",628,7,[637,97,1,[["logits",639,6,[647,85,1,[["between",649,7,[658,27,0,[[659,12,"image.pooled"],[673,11,"text.pooled"]]]],["normalize",687,9,[698,4,true]],["scale",704,5,[711,7,"learned"]],["bias",720,4,[726,4,true]]]]]]]]]]],["weights",736,7,[747,68,1,[["outputs.logits.scale",747,20,[769,11,"logit_scale"]],["outputs.logits.bias",783,19,[804,10,"logit_bias"]]]]],["classes",816,7,[827,232,1,[["Model",827,5,[838,114,1,[["results",838,7,[853,99,1,[["vision_model_output.pooler_output",853,33,[888,12,"image_pooled"]],["text_model_output.pooler_output",907,31,[940,11,"text_pooled"]]]]]]]],["ForImageClassification",954,22,[982,77,1,[["weights",982,7,[991,29,1,[["outputs.logits.bias",993,19,[1014,4,null]]]]],["buffers",1025,7,[1034,24,0,[[1035,22,"vision_model.head.**"]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# SigLIP (Zhai et al., 2023), both towers. transformers: SiglipConfig in models/siglip/configuration_siglip.py, SiglipModel in modeling_siglip.py (4.57 and 5.17).
family: siglip
extends: clip
model_type: siglip
class: Siglip

config:
  projection_dim: null

parts:
  image:
    default: { model_type: siglip_vision_model }
    set: null
    class: Model
    names: [{ prefix: vision_model., to: vision_model. }]
  text:
    default: { model_type: siglip_text_model }
    set: null
    class: Model
    names: [{ prefix: text_model., to: text_model. }]

spec:
  outputs: { logits: { between: [image.pooled, text.pooled], normalize: true, scale: learned, bias: true } }

weights:
  outputs.logits.scale: logit_scale
  outputs.logits.bias: logit_bias

classes:
  Model:
    results:
      vision_model_output.pooler_output: image_pooled
      text_model_output.pooler_output: text_pooled
  ForImageClassification:
    weights: { outputs.logits.bias: null }
    buffers: ["vision_model.head.**"]
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
    family: "speech-encoder-decoder",
    modelTypes: ["speech-encoder-decoder"],
    file: "families/speech-encoder-decoder.yaml",
    tree: `[319,1146,1,[["family",319,6,[327,22,"speech-encoder-decoder"]],["extends",350,7,[359,15,"encoder-decoder"]],["model_type",375,10,[387,22,"speech-encoder-decoder"]],["class",410,5,[417,20,"SpeechEncoderDecoder"]],["require",439,7,[450,454,1,[["what the encoder reads",450,22,[474,153,1,[["that",476,4,[482,85,"parts.encoder.input.frames != null or parts.encoder.input.patches.spectrogram == true"]],["key",569,3,[574,7,"encoder"]],["because",583,7,[592,33,"this model's encoder reads sounds"]]]]],["a width that the decoder can read",706,33,[741,162,1,[["that",743,4,[749,45,"not bridged or gives == parts.encoder.d_model"]],["key",796,3,[801,7,"encoder"]],["because",810,7,[819,82,"an adapter that gives another width than its layers have must give the decoder's"]]]]]]]],["inputs",905,6,[915,160,1,[["input_ids",915,9,[926,4,null]],["token_type_ids",933,14,[949,4,null]],["input_values",956,12,[970,8,"waveform"]],["input_features",981,14,[997,8,"features"]],["decoder_input_ids",1008,17,[1027,6,"tokens"]],["decoder_attention_mask",1036,22,[1060,14,"attention_mask"]]]]],["results",1268,7,[1279,186,1,[["encoder_last_hidden_state",1279,25,[1306,61,"encoder_{if bridged then 'memory' else 'last_hidden_state'}"]],["encoder_hidden_states.{parts.encoder.layers}",1370,46,[1418,46,"encoder_hidden_states.{parts.encoder.layers}"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# A sound's encoder before any decoder: speech to text. transformers: SpeechEncoderDecoderConfig in models/speech_encoder_decoder/configuration_speech_encoder_decoder.py, SpeechEncoderDecoderModel in modeling_speech_encoder_decoder.py (4.57 and 5.17).
family: speech-encoder-decoder
extends: encoder-decoder
model_type: speech-encoder-decoder
class: SpeechEncoderDecoder

require:
  what the encoder reads: { that: parts.encoder.input.frames != null or parts.encoder.input.patches.spectrogram == true, key: encoder, because: this model's encoder reads sounds }
  # The reference's map to the decoder is made for the width of the layers.
  a width that the decoder can read: { that: not bridged or gives == parts.encoder.d_model, key: encoder, because: "an adapter that gives another width than its layers have must give the decoder's" }

inputs:
  input_ids: null
  token_type_ids: null
  input_values: waveform
  input_features: features
  decoder_input_ids: tokens
  decoder_attention_mask: attention_mask

# Those of sounds end before the final norm, as the encoder's own do. What the reference hands out as the last one is what
# the decoder reads, which has passed the bridge where there is one.
results:
  encoder_last_hidden_state: "encoder_{if bridged then 'memory' else 'last_hidden_state'}"
  "encoder_hidden_states.{parts.encoder.layers}": "encoder_hidden_states.{parts.encoder.layers}"
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
    tree: `[205,1414,1,[["family",205,6,[213,10,"starcoder2"]],["extends",224,7,[233,5,"llama"]],["model_type",239,10,[251,10,"starcoder2"]],["class",262,5,[269,10,"Starcoder2"]],["config",281,6,[291,664,1,[["vocab_size",291,10,[303,5,49152]],["hidden_size",311,11,[324,4,3072]],["intermediate_size",331,17,[350,5,12288]],["num_hidden_layers",358,17,[377,2,30]],["num_attention_heads",382,19,[403,2,24]],["num_key_value_heads",408,19,[429,31,1,[["default",431,7,[440,1,2]],["nullable",443,8,[453,5,false]]]]],["hidden_act",463,10,[475,30,1,[["default",477,7,[486,17,"gelu_pytorch_tanh"]]]]],["max_position_embeddings",508,23,[533,4,4096]],["rms_norm_eps",540,12,[554,4,null]],["norm_epsilon",561,12,[575,33,1,[["type",577,4,[583,6,"number"]],["default",591,7,[600,6,0.00001]]]]],["attention_bias",611,14,[627,4,null]],["mlp_bias",634,8,[644,4,null]],["use_bias",651,8,[661,4,true]],["sliding_window",734,14,[750,7,"integer"]],["residual_dropout",760,16,[778,28,1,[["type",780,4,[786,6,"number"]],["default",794,7,[803,1,0]]]]],["embedding_dropout",809,17,[828,28,1,[["type",830,4,[836,6,"number"]],["default",844,7,[853,1,0]]]]],["bos_token_id",859,12,[873,18,1,[["default",875,7,[884,5,50256]]]]],["eos_token_id",894,12,[908,18,1,[["default",910,7,[919,5,50256]]]]],["tie_word_embeddings",929,19,[950,4,true]]]]],["ignore",956,6,[966,185,1,[["of the published files, read by no class",966,40,[1008,142,0,[[1009,19,"activation_function"],[1030,8,"mlp_type"],[1040,9,"norm_type"],[1051,18,"layer_norm_epsilon"],[1071,25,"attention_softmax_in_fp32"],[1098,31,"scale_attention_softmax_in_fp32"],[1131,18,"scale_attn_weights"]]]]]]],["spec",1152,4,[1160,268,1,[["attention",1160,9,[1175,40,1,[["bias",1175,4,[1181,4,null]],["window",1190,6,[1198,16,"= sliding_window"]]]]],["ffn",1217,3,[1222,27,1,[["gated",1224,5,[1231,4,null]],["bias",1237,4,[1243,4,null]]]]],["norm",1252,4,[1258,36,1,[["kind",1260,4,[1266,5,"layer"]],["eps",1273,3,[1278,14,"= norm_epsilon"]]]]],["bias",1297,4,[1303,24,"= unless(use_bias, true)"]],["dropout",1330,7,[1339,88,1,[["hidden",1341,6,[1349,31,"= unless(residual_dropout, 0)"]],["embedding",1382,9,[1393,32,"= unless(embedding_dropout, 0)"]]]]]]]],["weights",1429,7,[1440,140,1,[["layers.{i}.ffn.gate",1440,19,[1461,4,null]],["layers.{i}.ffn.up",1468,17,[1487,33,1,[["linear",1489,6,[1497,21,"layers.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",1523,19,[1544,35,1,[["linear",1546,6,[1554,23,"layers.{i}.mlp.c_proj"]]]]]]]],["classes",1581,7,[1592,27,1,[["ForQuestionAnswering",1592,20,[1614,4,null]]]]]]]`,
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
    tree: `[193,10839,1,[["family",193,6,[201,2,"t5"]],["extends",204,7,[213,6,"common"]],["model_type",220,10,[232,2,"t5"]],["class",235,5,[242,2,"T5"]],["default",245,7,[254,24,"ForConditionalGeneration"]],["maps",280,4,[397,1069,1,[["feed_forward",397,12,[415,1051,1,[["relu",415,4,[421,4,"relu"]],["relu2",430,5,[437,5,"relu2"]],["gelu",447,4,[453,4,"gelu"]],["gelu_python",462,11,[475,4,"gelu"]],["gelu_new",484,8,[494,9,"gelu_tanh"]],["gelu_fast",508,9,[519,9,"gelu_tanh"]],["gelu_accurate",533,13,[548,9,"gelu_tanh"]],["gelu_pytorch_tanh",562,17,[581,9,"gelu_tanh"]],["gelu_python_tanh",595,16,[613,9,"gelu_tanh"]],["quick_gelu",627,10,[639,10,"quick_gelu"]],["silu",654,4,[660,4,"silu"]],["swish",669,5,[676,4,"silu"]],["tanh",685,4,[691,4,"tanh"]],["sigmoid",700,7,[709,7,"sigmoid"]],["mish",721,4,[727,4,"mish"]],["hardswish",736,9,[747,9,"hardswish"]],["relu6",761,5,[768,5,"relu6"]],["leaky_relu",778,10,[790,10,"leaky_relu"]],["linear",805,6,[813,8,"identity"]],["gated-relu",826,10,[838,10,"gated-relu"]],["gated-relu2",853,11,[866,11,"gated-relu2"]],["gated-gelu",882,10,[894,15,"gated-gelu_tanh"]],["gated-gelu_python",914,17,[933,10,"gated-gelu"]],["gated-gelu_new",948,14,[964,15,"gated-gelu_tanh"]],["gated-gelu_fast",984,15,[1001,15,"gated-gelu_tanh"]],["gated-gelu_accurate",1021,19,[1042,15,"gated-gelu_tanh"]],["gated-gelu_pytorch_tanh",1062,23,[1087,15,"gated-gelu_tanh"]],["gated-gelu_python_tanh",1107,22,[1131,15,"gated-gelu_tanh"]],["gated-quick_gelu",1151,16,[1169,16,"gated-quick_gelu"]],["gated-silu",1190,10,[1202,10,"gated-silu"]],["gated-swish",1217,11,[1230,10,"gated-silu"]],["gated-tanh",1245,10,[1257,10,"gated-tanh"]],["gated-sigmoid",1272,13,[1287,13,"gated-sigmoid"]],["gated-mish",1305,10,[1317,10,"gated-mish"]],["gated-hardswish",1332,15,[1349,15,"gated-hardswish"]],["gated-relu6",1369,11,[1382,11,"gated-relu6"]],["gated-leaky_relu",1398,16,[1416,16,"gated-leaky_relu"]],["gated-linear",1437,12,[1451,14,"gated-identity"]]]]]]]],["config",1467,6,[1477,841,1,[["vocab_size",1477,10,[1489,5,32128]],["d_model",1497,7,[1506,3,512]],["d_kv",1512,4,[1518,2,64]],["d_ff",1523,4,[1529,4,2048]],["num_layers",1536,10,[1548,1,6]],["num_decoder_layers",1552,18,[1572,7,"integer"]],["num_heads",1601,9,[1612,1,8]],["relative_attention_num_buckets",1616,30,[1648,2,32]],["relative_attention_max_distance",1653,31,[1686,3,128]],["dropout_rate",1692,12,[1706,30,1,[["type",1708,4,[1714,6,"number"]],["default",1722,7,[1731,3,0.1]]]]],["layer_norm_epsilon",1739,18,[1759,33,1,[["type",1761,4,[1767,6,"number"]],["default",1775,7,[1784,6,0.000001]]]]],["feed_forward_proj",1795,17,[1814,36,1,[["default",1816,7,[1825,4,"relu"]],["map",1831,3,[1836,12,"feed_forward"]]]]],["dense_act_fn",1929,12,[1943,33,1,[["type",1945,4,[1951,6,"string"]],["map",1959,3,[1964,10,"activation"]]]]],["is_gated_act",1979,12,[1993,7,"boolean"]],["is_encoder_decoder",2003,18,[2023,4,true]],["tie_word_embeddings",2030,19,[2051,4,true]],["scale_decoder_outputs",2058,21,[2081,7,"boolean"]],["bos_token_id",2119,12,[2133,3,"any"]],["eos_token_id",2139,12,[2153,25,1,[["type",2155,4,[2161,3,"any"]],["default",2166,7,[2175,1,1]]]]],["pad_token_id",2181,12,[2195,45,1,[["type",2197,4,[2203,7,"integer"]],["default",2212,7,[2221,1,0]],["nullable",2224,8,[2234,4,true]]]]],["decoder_start_token_id",2243,22,[2267,7,"integer"]]]]],["ignore",2319,6,[2329,105,1,[["training alone",2329,14,[2345,20,0,[[2346,18,"classifier_dropout"]]]],["of older files, read by no class",2368,32,[2402,31,0,[[2403,11,"n_positions"],[2416,16,"output_attention"]]]]]]],["let",2435,3,[2442,610,1,[["decoder_layers",2442,14,[2458,34,"= num_decoder_layers ?? num_layers"]],["parts",2495,5,[2502,31,"= split(feed_forward_proj, '-')"]],["act",2536,3,[2541,13,"= parts[-1]"]],["gated",2557,5,[2564,20,"= length(parts) == 2"]],["scaled",2587,6,[2595,46,"= scale_decoder_outputs ?? tie_word_embeddings"]],["opened",2730,6,[2738,66,"= stored('shared.weight') or stored('encoder.embed_tokens.weight')"]],["untied",2807,6,[2815,122,"= (not scaled or scale_decoder_outputs != null) and (if opened then stored('lm_head.weight') else not tie_word_embeddings)"]],["encoder_path",3029,12,[3043,8,"encoder."]]]]],["require",3053,7,[3064,181,1,[["what follows from feed_forward_proj",3064,35,[3105,140,1,[["that",3105,4,[3111,65,"(dense_act_fn ?? act) == act and (is_gated_act ?? gated) == gated"]],["key",3181,3,[3186,12,"dense_act_fn"]],["because",3203,7,[3212,32,"feed_forward_proj says otherwise"]]]]]]]],["indices",3246,7,[3255,36,1,[["i",3257,1,[3260,10,"num_layers"]],["j",3272,1,[3275,14,"decoder_layers"]]]]],["spec",3293,4,[3301,981,1,[["type",3301,4,[3307,15,"encoder-decoder"]],["d_model",3325,7,[3334,9,"= d_model"]],["layers",3346,6,[3354,34,"= same(num_layers, decoder_layers)"]],["input",3391,5,[3402,99,1,[["tokens",3402,6,[3416,85,1,[["vocab",3416,5,[3423,12,"= vocab_size"]],["shared",3442,6,[3450,4,true]],["pad",3461,3,[3466,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",3503,8,[3517,93,1,[["buckets",3517,7,[3526,83,1,[["count",3528,5,[3535,32,"= relative_attention_num_buckets"]],["max",3569,3,[3574,33,"= relative_attention_max_distance"]]]]]]]],["attention",3612,9,[3623,48,1,[["heads",3625,5,[3632,11,"= num_heads"]],["d_head",3645,6,[3653,6,"= d_kv"]],["scale",3661,5,[3668,1,1]]]]],["ffn",3674,3,[3679,61,1,[["d_ff",3681,4,[3687,6,"= d_ff"]],["act",3695,3,[3700,5,"= act"]],["gated",3707,5,[3714,24,"= unless(gated, false)"]]]]],["norm",3743,4,[3749,52,1,[["kind",3751,4,[3757,3,"rms"]],["eps",3762,3,[3767,20,"= layer_norm_epsilon"]],["place",3789,5,[3796,3,"pre"]]]]],["bias",3804,4,[3810,5,false]],["dropout",3818,7,[3827,101,1,[["hidden",3829,6,[3837,14,"= dropout_rate"]],["attention",3853,9,[3864,14,"= dropout_rate"]],["ffn",3880,3,[3885,14,"= dropout_rate"]],["embedding",3901,9,[3912,14,"= dropout_rate"]]]]],["encoder",3931,7,[3940,50,1,[["layers",3942,6,[3950,38,"= unless(num_layers, decoder_layers)"]]]]],["decoder",3993,7,[4002,50,1,[["layers",4004,6,[4012,38,"= unless(decoder_layers, num_layers)"]]]]],["special",4055,7,[4068,214,1,[["bos",4068,3,[4073,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",4119,3,[4124,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",4170,3,[4175,34,"= inside(pad_token_id, vocab_size)"]],["start",4214,5,[4221,60,"= inside(decoder_start_token_id ?? pad_token_id, vocab_size)"]]]]]]]],["inputs",4283,6,[4293,136,1,[["input_ids",4293,9,[4304,6,"tokens"]],["attention_mask",4313,14,[4329,14,"attention_mask"]],["decoder_input_ids",4346,17,[4365,14,"decoder_tokens"]],["decoder_attention_mask",4382,22,[4406,22,"decoder_attention_mask"]]]]],["derived",4430,7,[4441,86,1,[["decoder_input_ids",4441,17,[4460,66,1,[["shift",4462,5,[4469,40,"= decoder_start_token_id ?? pad_token_id"]],["of",4511,2,[4515,9,"input_ids"]]]]]]]],["results",4528,7,[4539,350,1,[["encoder_hidden_states.{i}",4539,25,[4566,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{num_layers}",4594,34,[4630,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",4658,25,[4685,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{decoder_layers}",4713,38,[4753,25,"decoder_last_hidden_state"]],["encoder_last_hidden_state",4781,25,[4808,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",4836,25,[4863,25,"decoder_last_hidden_state"]]]]],["names",4890,5,[4899,35,0,[[4901,32,1,[["prefix",4903,6,[4911,12,"transformer."]],["to",4925,2,[4929,2,""]]]]]]],["trunk",4935,5,[4942,2,""]],["weights",4946,7,[4957,3032,1,[["embedding.tokens",4957,16,[4975,117,0,[[4976,13,"shared.weight"],[4991,27,"encoder.embed_tokens.weight"],[5020,27,"decoder.embed_tokens.weight"],[5049,42,1,[["from",5051,4,[5057,14,"lm_head.weight"]],["when",5073,4,[5079,10,"not untied"]]]]]]],["{encoder_path}buckets",5095,23,[5120,70,"encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]],["{encoder_path}layers.{i}.attention.query",5193,42,[5237,55,1,[["linear",5239,6,[5247,43,"encoder.block.{i}.layer.0.SelfAttention.q"]]]]],["{encoder_path}layers.{i}.attention.key",5295,40,[5337,55,1,[["linear",5339,6,[5347,43,"encoder.block.{i}.layer.0.SelfAttention.k"]]]]],["{encoder_path}layers.{i}.attention.value",5395,42,[5439,55,1,[["linear",5441,6,[5449,43,"encoder.block.{i}.layer.0.SelfAttention.v"]]]]],["{encoder_path}layers.{i}.attention.output",5497,43,[5542,55,1,[["linear",5544,6,[5552,43,"encoder.block.{i}.layer.0.SelfAttention.o"]]]]],["{encoder_path}layers.{i}.attention_norm",5600,41,[5643,50,1,[["module",5645,6,[5653,38,"encoder.block.{i}.layer.0.layer_norm"]]]]],["{encoder_path}layers.{i}.ffn.gate",5696,35,[5733,59,1,[["linear",5735,6,[5743,47,"encoder.block.{i}.layer.1.DenseReluDense.wi_0"]]]]],["{encoder_path}layers.{i}.ffn.up",5795,33,[5830,133,0,[[5831,72,1,[["linear",5833,6,[5841,47,"encoder.block.{i}.layer.1.DenseReluDense.wi_1"]],["when",5890,4,[5896,5,"gated"]]]],[5905,57,1,[["linear",5907,6,[5915,45,"encoder.block.{i}.layer.1.DenseReluDense.wi"]]]]]]],["{encoder_path}layers.{i}.ffn.down",5966,35,[6003,57,1,[["linear",6005,6,[6013,45,"encoder.block.{i}.layer.1.DenseReluDense.wo"]]]]],["{encoder_path}layers.{i}.ffn_norm",6063,35,[6100,50,1,[["module",6102,6,[6110,38,"encoder.block.{i}.layer.1.layer_norm"]]]]],["{encoder_path}norm",6153,20,[6175,36,1,[["module",6177,6,[6185,24,"encoder.final_layer_norm"]]]]],["decoder.buckets",6214,15,[6231,68,"decoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"]],["decoder.layers.{j}.attention.query",6302,34,[6338,55,1,[["linear",6340,6,[6348,43,"decoder.block.{j}.layer.0.SelfAttention.q"]]]]],["decoder.layers.{j}.attention.key",6396,32,[6430,55,1,[["linear",6432,6,[6440,43,"decoder.block.{j}.layer.0.SelfAttention.k"]]]]],["decoder.layers.{j}.attention.value",6488,34,[6524,55,1,[["linear",6526,6,[6534,43,"decoder.block.{j}.layer.0.SelfAttention.v"]]]]],["decoder.layers.{j}.attention.output",6582,35,[6619,55,1,[["linear",6621,6,[6629,43,"decoder.block.{j}.layer.0.SelfAttention.o"]]]]],["decoder.layers.{j}.attention_norm",6677,33,[6712,50,1,[["module",6714,6,[6722,38,"decoder.block.{j}.layer.0.layer_norm"]]]]],["decoder.layers.{j}.cross.query",6765,30,[6797,57,1,[["linear",6799,6,[6807,45,"decoder.block.{j}.layer.1.EncDecAttention.q"]]]]],["decoder.layers.{j}.cross.key",6857,28,[6887,57,1,[["linear",6889,6,[6897,45,"decoder.block.{j}.layer.1.EncDecAttention.k"]]]]],["decoder.layers.{j}.cross.value",6947,30,[6979,57,1,[["linear",6981,6,[6989,45,"decoder.block.{j}.layer.1.EncDecAttention.v"]]]]],["decoder.layers.{j}.cross.output",7039,31,[7072,57,1,[["linear",7074,6,[7082,45,"decoder.block.{j}.layer.1.EncDecAttention.o"]]]]],["decoder.layers.{j}.cross_norm",7132,29,[7163,50,1,[["module",7165,6,[7173,38,"decoder.block.{j}.layer.1.layer_norm"]]]]],["decoder.layers.{j}.ffn.gate",7216,27,[7245,59,1,[["linear",7247,6,[7255,47,"decoder.block.{j}.layer.2.DenseReluDense.wi_0"]]]]],["decoder.layers.{j}.ffn.up",7307,25,[7334,133,0,[[7335,72,1,[["linear",7337,6,[7345,47,"decoder.block.{j}.layer.2.DenseReluDense.wi_1"]],["when",7394,4,[7400,5,"gated"]]]],[7409,57,1,[["linear",7411,6,[7419,45,"decoder.block.{j}.layer.2.DenseReluDense.wi"]]]]]]],["decoder.layers.{j}.ffn.down",7470,27,[7499,57,1,[["linear",7501,6,[7509,45,"decoder.block.{j}.layer.2.DenseReluDense.wo"]]]]],["decoder.layers.{j}.ffn_norm",7559,27,[7588,50,1,[["module",7590,6,[7598,38,"decoder.block.{j}.layer.2.layer_norm"]]]]],["decoder.norm",7641,12,[7655,36,1,[["module",7657,6,[7665,24,"decoder.final_layer_norm"]]]]],["outputs.lm.project.weight",7694,25,[7721,44,1,[["from",7723,4,[7729,14,"lm_head.weight"]],["steps",7745,5,[7752,11,0,[[7753,9,"transpose"]]]]]]],["outputs.cls.transform",7768,21,[7791,37,1,[["linear",7793,6,[7801,25,"classification_head.dense"]]]]],["outputs.cls.project",7831,19,[7852,40,1,[["linear",7854,6,[7862,28,"classification_head.out_proj"]]]]],["outputs.labels.project",7895,22,[7919,22,1,[["linear",7921,6,[7929,10,"classifier"]]]]],["outputs.span.project",7944,20,[7966,22,1,[["linear",7968,6,[7976,10,"qa_outputs"]]]]]]]],["duplicates",7990,10,[8004,146,1,[["encoder.embed_tokens.weight",8004,27,[8033,13,"shared.weight"]],["decoder.embed_tokens.weight",8049,27,[8078,13,"shared.weight"]],["lm_head.weight",8094,14,[8110,39,1,[["of",8112,2,[8116,13,"shared.weight"]],["when",8131,4,[8137,10,"not untied"]]]]]]]],["buffers",8237,7,[8246,72,0,[[8247,70,"decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight"]]]],["classes",8320,7,[8331,2701,1,[["Model",8331,5,[8342,41,1,[["results",8342,7,[8357,26,1,[["last_hidden_state",8357,17,[8376,6,"hidden"]]]]]]]],["ForConditionalGeneration",8385,24,[8415,133,1,[["spec",8415,4,[8427,91,1,[["outputs",8427,7,[8444,74,1,[["lm",8444,2,[8448,69,1,[["tied",8450,4,[8456,14,"= not untied"]],["scale",8472,5,[8479,36,"= if scaled then 'rsqrt' else null"]]]]]]]]]]],["results",8522,7,[8537,11,1,[["logits",8537,6,[8545,2,"lm"]]]]]]]],["WithLMHeadModel",8550,15,[8571,133,1,[["spec",8571,4,[8583,91,1,[["outputs",8583,7,[8600,74,1,[["lm",8600,2,[8604,69,1,[["tied",8606,4,[8612,14,"= not untied"]],["scale",8628,5,[8635,36,"= if scaled then 'rsqrt' else null"]]]]]]]]]]],["results",8678,7,[8693,11,1,[["logits",8693,6,[8701,2,"lm"]]]]]]]],["ForSequenceClassification",8803,25,[8834,370,1,[["trunk",8834,5,[8841,12,"transformer."]],["require",8858,7,[8873,111,1,[["an end token",8873,12,[8887,96,1,[["that",8889,4,[8895,27,"first(eos_token_id) != null"]],["key",8924,3,[8929,12,"eos_token_id"]],["because",8943,7,[8952,29,"the row is read where it ends"]]]]]]]],["spec",8988,4,[9000,82,1,[["outputs",9000,7,[9017,65,1,[["cls",9017,3,[9022,59,1,[["pool",9024,4,[9030,4,"last"]],["transform",9036,9,[9047,13,1,[["act",9049,3,[9054,4,"tanh"]]]]],["project",9062,7,[9071,8,"= labels"]]]]]]]]]]],["derived",9086,7,[9101,72,1,[["decoder_attention_mask",9101,22,[9125,47,1,[["until",9127,5,[9134,21,"= first(eos_token_id)"]],["of",9157,2,[9161,9,"input_ids"]]]]]]]],["results",9177,7,[9192,12,1,[["logits",9192,6,[9200,3,"cls"]]]]]]]],["ForQuestionAnswering",9206,20,[9232,279,1,[["require",9232,7,[9247,107,1,[["two labels",9247,10,[9259,94,1,[["that",9261,4,[9267,11,"labels == 2"]],["key",9280,3,[9285,8,"id2label"]],["because",9295,7,[9304,47,"a span has a start and an end and so two labels"]]]]]]]],["spec",9358,4,[9370,38,1,[["outputs",9370,7,[9387,21,1,[["span",9387,4,[9393,14,1,[["project",9395,7,[9404,1,2]]]]]]]]]]],["results",9412,7,[9427,84,1,[["start_logits",9427,12,[9441,25,1,[["from",9443,4,[9449,4,"span"]],["column",9455,6,[9463,1,0]]]]],["end_logits",9473,10,[9485,25,1,[["from",9487,4,[9493,4,"span"]],["column",9499,6,[9507,1,1]]]]]]]]]]],["EncoderModel",9513,12,[9531,708,1,[["let",9531,3,[9536,20,1,[["encoder_path",9538,12,[9552,2,""]]]]],["spec",9561,4,[9573,154,1,[["type",9573,4,[9579,7,"encoder"]],["layers",9593,6,[9601,12,"= num_layers"]],["input",9620,5,[9627,28,1,[["tokens",9629,6,[9637,16,1,[["shared",9639,6,[9647,4,null]]]]]]]],["encoder",9662,7,[9671,4,null]],["decoder",9682,7,[9691,4,null]],["special",9702,7,[9711,15,1,[["start",9713,5,[9720,4,null]]]]]]]],["inputs",9731,6,[9739,57,1,[["decoder_input_ids",9741,17,[9760,4,null]],["decoder_attention_mask",9766,22,[9790,4,null]]]]],["derived",9801,7,[9810,27,1,[["decoder_input_ids",9812,17,[9831,4,null]]]]],["results",9842,7,[9857,382,1,[["encoder_hidden_states.{i}",9857,25,[9884,4,null]],["encoder_hidden_states.{num_layers}",9895,34,[9931,4,null]],["decoder_hidden_states.{j}",9942,25,[9969,4,null]],["decoder_hidden_states.{decoder_layers}",9980,38,[10020,4,null]],["encoder_last_hidden_state",10031,25,[10058,4,null]],["decoder_last_hidden_state",10069,25,[10096,4,null]],["hidden_states.{i}",10107,17,[10126,17,"hidden_states.{i}"]],["hidden_states.{num_layers}",10150,26,[10178,17,"last_hidden_state"]],["last_hidden_state",10202,17,[10221,17,"last_hidden_state"]]]]]]]],["ForTokenClassification",10241,22,[10269,763,1,[["trunk",10269,5,[10276,12,"transformer."]],["let",10293,3,[10298,20,1,[["encoder_path",10300,12,[10314,2,""]]]]],["spec",10323,4,[10335,207,1,[["type",10335,4,[10341,7,"encoder"]],["layers",10355,6,[10363,12,"= num_layers"]],["input",10382,5,[10389,28,1,[["tokens",10391,6,[10399,16,1,[["shared",10401,6,[10409,4,null]]]]]]]],["encoder",10424,7,[10433,4,null]],["decoder",10444,7,[10453,4,null]],["special",10464,7,[10473,15,1,[["start",10475,5,[10482,4,null]]]]],["outputs",10495,7,[10512,30,1,[["labels",10512,6,[10520,21,1,[["project",10522,7,[10531,8,"= labels"]]]]]]]]]]],["inputs",10546,6,[10554,57,1,[["decoder_input_ids",10556,17,[10575,4,null]],["decoder_attention_mask",10581,22,[10605,4,null]]]]],["derived",10616,7,[10625,27,1,[["decoder_input_ids",10627,17,[10646,4,null]]]]],["results",10657,7,[10672,360,1,[["encoder_hidden_states.{i}",10672,25,[10699,4,null]],["encoder_hidden_states.{num_layers}",10710,34,[10746,4,null]],["decoder_hidden_states.{j}",10757,25,[10784,4,null]],["decoder_hidden_states.{decoder_layers}",10795,38,[10835,4,null]],["encoder_last_hidden_state",10846,25,[10873,4,null]],["decoder_last_hidden_state",10884,25,[10911,4,null]],["hidden_states.{i}",10922,17,[10941,17,"hidden_states.{i}"]],["hidden_states.{num_layers}",10965,26,[10993,17,"last_hidden_state"]],["logits",11017,6,[11025,6,"labels"]]]]]]]]]]]]]`,
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
    relu2: relu2
    gelu: gelu
    gelu_python: gelu
    gelu_new: gelu_tanh
    gelu_fast: gelu_tanh
    gelu_accurate: gelu_tanh
    gelu_pytorch_tanh: gelu_tanh
    gelu_python_tanh: gelu_tanh
    quick_gelu: quick_gelu
    silu: silu
    swish: silu
    tanh: tanh
    sigmoid: sigmoid
    mish: mish
    hardswish: hardswish
    relu6: relu6
    leaky_relu: leaky_relu
    linear: identity
    gated-relu: gated-relu
    gated-relu2: gated-relu2
    gated-gelu: gated-gelu_tanh
    gated-gelu_python: gated-gelu
    gated-gelu_new: gated-gelu_tanh
    gated-gelu_fast: gated-gelu_tanh
    gated-gelu_accurate: gated-gelu_tanh
    gated-gelu_pytorch_tanh: gated-gelu_tanh
    gated-gelu_python_tanh: gated-gelu_tanh
    gated-quick_gelu: gated-quick_gelu
    gated-silu: gated-silu
    gated-swish: gated-silu
    gated-tanh: gated-tanh
    gated-sigmoid: gated-sigmoid
    gated-mish: gated-mish
    gated-hardswish: gated-hardswish
    gated-relu6: gated-relu6
    gated-leaky_relu: gated-leaky_relu
    gated-linear: gated-identity

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
  untied: = (not scaled or scale_decoder_outputs != null) and (if opened then stored('lm_head.weight') else not tie_word_embeddings)
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
    family: "timm",
    modelTypes: [],
    architectures: ["vit_", "deit_", "deit3_", "flexivit_", "eva_large_", "test_vit"],
    file: "families/timm.yaml",
    tree: `[274,15413,1,[["family",274,6,[282,4,"timm"]],["extends",287,7,[296,12,"vit-sizeless"]],["architecture",309,12,[323,54,0,[[324,4,"vit_"],[330,5,"deit_"],[337,6,"deit3_"],[345,9,"flexivit_"],[356,10,"eva_large_"],[368,8,"test_vit"]]]],["class",378,5,[385,6,"Vision"]],["default",392,7,[401,11,"Transformer"]],["maps",414,4,[422,211,1,[["timm_act",422,8,[432,200,1,[["gelu",434,4,[440,4,"gelu"]],["gelu_tanh",446,9,[457,9,"gelu_tanh"]],["quick_gelu",468,10,[480,10,"quick_gelu"]],["silu",492,4,[498,4,"silu"]],["swish",504,5,[511,4,"silu"]],["relu",517,4,[523,4,"relu"]],["relu6",529,5,[536,5,"relu6"]],["leaky_relu",543,10,[555,10,"leaky_relu"]],["mish",567,4,[573,4,"mish"]],["hard_swish",579,10,[591,9,"hardswish"]],["tanh",602,4,[608,4,"tanh"]],["sigmoid",614,7,[623,7,"sigmoid"]]]]]]]],["config",634,6,[644,1134,1,[["architecture",644,12,[658,32,1,[["type",660,4,[666,6,"string"]],["required",674,8,[684,4,true]]]]],["num_classes",693,11,[706,4,1000]],["num_features",713,12,[727,7,"integer"]],["global_pool",737,11,[750,32,1,[["type",752,4,[758,6,"string"]],["default",766,7,[775,5,"token"]]]]],["pretrained_cfg",785,14,[801,3,"map"]],["model_args",916,10,[932,846,1,[["type",932,4,[938,3,"map"]],["default",946,7,[955,2,1,[]]],["keys",962,4,[974,804,1,[["img_size",974,8,[984,3,"any"]],["num_heads",994,9,[1005,7,"integer"]],["global_pool",1019,11,[1032,6,"string"]],["no_embed_class",1045,14,[1061,7,"boolean"]],["pool_include_prefix",1075,19,[1096,7,"boolean"]],["act_layer",1110,9,[1121,31,1,[["type",1123,4,[1129,6,"string"]],["map",1137,3,[1142,8,"timm_act"]]]]],["norm_layer",1159,10,[1171,50,1,[["type",1173,4,[1179,6,"string"]],["only",1187,4,[1193,26,0,[[1194,4,null],[1200,9,"layernorm"],[1211,7,"rmsnorm"]]]]]]],["in_chans",1228,8,[1238,3,"any"]],["num_classes",1248,11,[1261,3,"any"]],["patch_size",1271,10,[1283,3,"any"]],["embed_dim",1293,9,[1304,3,"any"]],["depth",1314,5,[1321,3,"any"]],["mlp_ratio",1331,9,[1342,3,"any"]],["qkv_bias",1352,8,[1362,3,"any"]],["qk_norm",1372,7,[1381,3,"any"]],["proj_bias",1391,9,[1402,3,"any"]],["init_values",1412,11,[1425,3,"any"]],["class_token",1435,11,[1448,3,"any"]],["pos_embed",1458,9,[1469,3,"any"]],["reg_tokens",1479,10,[1491,3,"any"]],["pre_norm",1501,8,[1511,3,"any"]],["final_norm",1521,10,[1533,3,"any"]],["fc_norm",1543,7,[1552,3,"any"]],["dynamic_img_size",1562,16,[1580,3,"any"]],["drop_rate",1590,9,[1601,3,"any"]],["pos_drop_rate",1611,13,[1626,3,"any"]],["patch_drop_rate",1636,15,[1653,3,"any"]],["proj_drop_rate",1663,14,[1679,3,"any"]],["attn_drop_rate",1689,14,[1705,3,"any"]],["drop_path_rate",1715,14,[1731,3,"any"]],["weight_init",1741,11,[1754,3,"any"]],["fix_init",1764,8,[1774,3,"any"]]]]]]]]]]],["ignore",1779,6,[1789,63,1,[["names of what is classified",1789,27,[1818,33,0,[[1819,11,"label_names"],[1832,18,"label_descriptions"]]]]]]],["require",1853,7,[1864,1322,1,[["tensors",1864,7,[1873,162,1,[["that",1875,4,[1881,5,"known"]],["key",1888,3,[1893,12,"architecture"]],["because",1907,7,[1916,117,"the sizes stand in no config of timm's, and the tensors beside it are not there or are not of its VisionTransformer"]]]]],["pooling",2038,7,[2047,150,1,[["that",2049,4,[2055,40,"pooling in ['', 'token', 'avg', 'map']"]],["key",2097,3,[2102,11,"global_pool"]],["because",2115,7,[2124,71,"a model pools a token, the mean of the patches, or by a learned query"]]]]],["a VisionTransformer",2200,19,[2221,294,1,[["that",2223,4,[2229,144,"not any([part in architecture for part in ['_rope_', '_pe_', 'dinov3', 'lingbot', 'relpos_', '_r26_', '_r50_', '_r_s16', '_resnet', '_mci_']])"]],["key",2375,3,[2380,12,"architecture"]],["because",2394,7,[2403,110,"positions that turn queries and keys, that depend on distances, or a stem of convolutions, are another model"]]]]],["norms of what is inside",2518,23,[2543,236,1,[["that",2545,4,[2551,138,"not stored('encoder.layer.0.attn.norm.weight') and not stored('encoder.layer.0.mlp.norm.weight') and not stored('patch_embed.norm.weight')"]],["key",2691,3,[2696,12,"architecture"]],["because",2710,7,[2719,58,"norms inside of sublayers and of patches are another model"]]]]],["plain attention",2782,15,[2799,179,1,[["that",2801,4,[2807,92,"not stored('encoder.layer.0.attn.lambda_q1') and not stored('encoder.layer.0.attn.lambda_q')"]],["key",2901,3,[2906,12,"architecture"]],["because",2920,7,[2929,47,"a difference of two attentions is another model"]]]]],["positions",2981,9,[2992,193,1,[["that",2994,4,[3000,58,"not placed or rows == front + own_grid or rows == own_grid"]],["key",3060,3,[3065,12,"architecture"]],["because",3079,7,[3088,95,"the table of positions has neither a row for each patch nor for those and the tokens in front"]]]]]]]],["indices",3187,7,[3196,35,1,[["i",3198,1,[3201,17,"num_hidden_layers"]],["p",3220,1,[3223,6,"beside"]]]]],["let",3233,3,[3240,3885,1,[["kernel",3240,6,[3248,60,"= extents('embeddings.patch_embeddings.projection.weight')"]],["beside",3419,6,[3427,97,"= length([n for n in range(16) if stored('encoder.layer.0.attns.' + text(n) + '.norm.weight')])"]],["attn",3527,4,[3533,41,"= if beside > 0 then 'attns.0.' else ''"]],["ffn",3577,3,[3582,40,"= if beside > 0 then 'ffns.0.' else ''"]],["known",3625,5,[3632,207,"= kernel != null and (beside > 0 or stored('encoder.layer.0.layernorm_before.weight')) and stored('encoder.layer.0.' + attn + 'attn.qkv.weight') and stored('encoder.layer.0.' + ffn + 'output.dense.weight')"]],["hidden_size",3842,11,[3855,34,"= if known then kernel[0] else 1"]],["num_channels",3892,12,[3906,34,"= if known then kernel[1] else 1"]],["patch",3943,5,[3950,52,"= if known then [kernel[2], kernel[3]] else [1, 1]"]],["num_hidden_layers",4005,17,[4024,151,"= length([n for n in range(200) if stored('encoder.layer.' + text(n) + (if beside > 0 then '.attns.0.norm.weight' else '.layernorm_before.weight'))])"]],["wide",4238,4,[4244,131,"= hidden_size in [1152, 1280, 1408, 1664] or starts(architecture, 'vit_giantopt') or starts(architecture, 'vit_base_patch16_gap')"]],["num_attention_heads",4378,19,[4399,133,"= model_args.num_heads ?? (if wide then 16 else max(floor(hidden_size / (if starts(architecture, 'test_vit') then 32 else 64)), 1))"]],["intermediate_size",4535,17,[4554,85,"= if known then extents('encoder.layer.0.' + ffn + 'output.dense.weight')[1] else 1"]],["gated",4698,5,[4705,105,"= known and extents('encoder.layer.0.' + ffn + 'intermediate.dense.weight')[0] == 2 * intermediate_size"]],["cls",4813,3,[4818,32,"= stored('embeddings.cls_token')"]],["dist",4853,4,[4859,41,"= stored('embeddings.distillation_token')"]],["registers",4903,9,[4914,62,"= if stored('reg_token') then extents('reg_token')[1] else 0"]],["front",4979,5,[4986,58,"= (if dist then 2 else if cls then 1 else 0) + registers"]],["placed",5047,6,[5055,42,"= stored('embeddings.position_embeddings')"]],["rows",5100,4,[5106,70,"= if placed then extents('embeddings.position_embeddings')[1] else 0"]],["trained",5179,7,[5188,116,"= if pretrained_cfg.input_size == null then null else [pretrained_cfg.input_size[1], pretrained_cfg.input_size[2]]"]],["asked",5307,5,[5314,156,"= if model_args.img_size == null then trained else if isList(model_args.img_size) then model_args.img_size else [model_args.img_size, model_args.img_size]"]],["grid",5473,4,[5479,94,"= if asked == null then [0, 0] else [floor(asked[0] / patch[0]), floor(asked[1] / patch[1])]"]],["told",5576,4,[5582,80,"= not placed or grid[0] * grid[1] == rows or grid[0] * grid[1] == rows - front"]],["square",5774,6,[5782,37,"= floor(sqrt(max(rows - front, 0)))"]],["in_front",5822,8,[5832,164,"= if model_args.no_embed_class != null then not model_args.no_embed_class else if told then grid[0] * grid[1] == rows - front else square * square == rows - front"]],["side",5999,4,[6005,64,"= floor(sqrt(max(if in_front then rows - front else rows, 0)))"]],["own",6072,3,[6077,80,"= if told and asked != null then asked else [side * patch[0], side * patch[1]]"]],["own_grid",6160,8,[6170,51,"= if told then grid[0] * grid[1] else side * side"]],["height",6224,6,[6232,78,"= if given('pixel_values') == null then own[0] else given('pixel_values')[2]"]],["width",6313,5,[6320,78,"= if given('pixel_values') == null then own[1] else given('pixel_values')[3]"]],["resized",6401,7,[6410,39,"= height != own[0] or width != own[1]"]],["antialias",6452,9,[6463,6,"= true"]],["pooling",6472,7,[6481,39,"= model_args.global_pool ?? global_pool"]],["whole",6523,5,[6530,71,"= model_args.pool_include_prefix ?? starts(architecture, 'test_vit3')"]],["normed",6604,6,[6612,26,"= stored('fc_norm.weight')"]],["layer_norm_eps",6641,14,[6657,85,"= if '_clip_' in architecture and model_args.norm_layer == null then 1e-5 else 1e-6"]],["tanh",6787,4,[6793,175,"= any([part in architecture for part in ['_patch32_siglip', 'giantopt_patch16_siglip', 'large_patch16_siglip_512', 'large_patch16_siglip_gap_512', 'so400m_patch16_siglip']])"]],["own_act",6971,7,[6980,120,"= if gated then 'silu' else if 'quickgelu' in architecture then 'quick_gelu' else if tanh then 'gelu_tanh' else 'gelu'"]],["labels",7103,6,[7111,13,"= num_classes"]]]]],["spec",7126,4,[7134,3023,1,[["input",7134,5,[7145,790,1,[["patches",7145,7,[7160,775,1,[["size",7160,4,[7166,55,"= if height == width then height else [height, width]"]],["patch",7228,5,[7235,52,"= if patch[0] == patch[1] then patch[0] else patch"]],["stride",7294,6,[7302,76,"= if height % patch[0] == 0 and width % patch[1] == 0 then null else patch"]],["interpolate",7385,11,[7398,66,1,[["grid",7400,4,[7406,56,"= [floor(own[0] / patch[0]), floor(own[1] / patch[1])]"]]]]],["bias",7471,4,[7477,81,"= if stored('embeddings.patch_embeddings.projection.bias') then null else false"]],["prefix",7565,6,[7573,145,"= (if dist then ['cls', 'dist'] else if cls then ['cls'] else []) + (if in_front then ['reg_' + text(r + 1) for r in range(registers)] else [])"]],["prefix_positions",7725,16,[7743,50,"= if in_front or not placed then null else false"]],["registers",7800,9,[7811,58,"= if in_front or registers == 0 then null else registers"]],["norm",7876,4,[7882,52,"= if stored('norm_pre.weight') then true else null"]]]]]]]],["position",7937,8,[7947,40,"= if placed then 'learned' else 'none'"]],["attention",7990,9,[8005,287,1,[["bias",8005,4,[8011,181,"= (if stored('encoder.layer.0.' + attn + 'attn.qkv.bias') then ['q', 'k', 'v'] else []) + (if stored('encoder.layer.0.' + attn + 'attention.output.dense.bias') then ['o'] else [])"]],["qk_norm",8197,7,[8206,85,"= if stored('encoder.layer.0.' + attn + 'attn.q_norm.weight') then 'head' else null"]]]]],["ffn",8294,3,[8303,176,1,[["act",8303,3,[8308,33,"= model_args.act_layer ?? own_act"]],["gated",8346,5,[8353,32,"= if gated then true else null"]],["bias",8390,4,[8396,82,"= if stored('encoder.layer.0.' + ffn + 'output.dense.bias') then null else false"]]]]],["block",8481,5,[8488,103,"= if beside > 0 then [['attention' for n in range(beside)], ['ffn' for n in range(beside)]] else null"]],["norm",8627,4,[8633,321,1,[["kind",8635,4,[8641,129,"= if stored('encoder.layer.0.' + (if beside > 0 then 'attns.0.norm.bias' else 'layernorm_before.bias')) then 'layer' else 'rms'"]],["parallel",8772,8,[8782,43,"= if beside > 0 then 'separate' else null"]],["place",8827,5,[8834,55,"= if '_rpn_' in architecture then 'output' else 'pre'"]],["final",8891,5,[8898,54,"= if stored('layernorm.weight') then null else false"]]]]],["residual",8957,8,[8967,110,1,[["$when",8969,5,[8976,83,"stored('encoder.layer.0.ls1.gamma') or stored('encoder.layer.0.attns.0.ls.gamma')"]],["scale",9061,5,[9068,7,"learned"]]]]],["dropout",9080,7,[9089,4,null]],["outputs",9096,7,[9109,1048,1,[["hidden",9109,6,[9117,27,1,[["$when",9119,5,[9126,16,"num_classes == 0"]]]]],["pooled",9149,6,[9163,411,1,[["$when",9163,5,[9170,34,"num_classes == 0 and pooling != ''"]],["pool",9211,4,[9225,303,1,[["$first",9225,6,[9243,285,0,[[9245,158,1,[["$when",9247,5,[9254,16,"pooling == 'map'"]],["map",9272,3,[9277,124,1,[["d_ff",9279,4,[9285,53,"= extents('attn_pool.intermediate.dense.weight')[0]"]],["patches",9340,7,[9349,50,"= if front > 0 and not whole then true else null"]]]]]]],[9416,111,"= if pooling == 'avg' then (if whole then 'mean' else 'patches') else if dist then ['cls', 'dist'] else 'cls'"]]]]]]],["norm",9534,4,[9540,33,"= if normed then true else null"]]]]],["cls",9578,3,[9589,419,1,[["$when",9589,5,[9596,15,"num_classes > 0"]],["pool",9618,4,[9632,301,1,[["$first",9632,6,[9650,283,0,[[9652,158,1,[["$when",9654,5,[9661,16,"pooling == 'map'"]],["map",9679,3,[9684,124,1,[["d_ff",9686,4,[9692,53,"= extents('attn_pool.intermediate.dense.weight')[0]"]],["patches",9747,7,[9756,50,"= if front > 0 and not whole then true else null"]]]]]]],[9823,109,"= if pooling == '' then null else if pooling == 'avg' then (if whole then 'mean' else 'patches') else 'cls'"]]]]]]],["norm",9939,4,[9945,33,"= if normed then true else null"]],["project",9985,7,[9994,13,"= num_classes"]]]]],["dist",10012,4,[10018,71,1,[["$when",10020,5,[10027,24,"num_classes > 0 and dist"]],["pool",10053,4,[10059,4,"dist"]],["project",10065,7,[10074,13,"= num_classes"]]]]],["logits",10094,6,[10102,54,1,[["$when",10104,5,[10111,24,"num_classes > 0 and dist"]],["mean",10137,4,[10143,11,0,[[10144,3,"cls"],[10149,4,"dist"]]]]]]]]]]]]],["results",10158,7,[10169,231,1,[["logits",10169,6,[10177,113,"{if num_classes == 0 then (if pooling == '' then 'hidden' else 'pooled') else if dist then 'logits' else 'cls'}"]],["cls_logits",10293,10,[10305,3,"cls"]],["distillation_logits",10311,19,[10332,4,"dist"]],["pooler_output",10339,13,[10354,6,"pooled"]],["last_hidden_state",10363,17,[10382,17,"last_hidden_state"]]]]],["weights",10401,7,[10412,5129,1,[["embedding.prefix",10412,16,[10434,416,0,[[10436,132,1,[["from",10438,4,[10444,53,0,[[10445,20,"embeddings.cls_token"],[10467,29,"embeddings.distillation_token"]]]],["when",10499,4,[10505,4,"dist"]],["steps",10511,5,[10518,32,0,[[10519,14,1,[["squeeze",10521,7,[10530,1,0]]]],[10535,14,1,[["squeeze",10537,7,[10546,1,0]]]]]]],["combine",10552,7,[10561,5,"stack"]]]],[10575,134,1,[["from",10577,4,[10583,33,0,[[10584,20,"embeddings.cls_token"],[10606,9,"reg_token"]]]],["when",10618,4,[10624,34,"cls and in_front and registers > 0"]],["steps",10660,5,[10667,16,0,[[10668,14,1,[["squeeze",10670,7,[10679,1,0]]]]]]],["combine",10685,7,[10694,13,1,[["concat",10696,6,[10704,1,0]]]]]]],[10716,66,1,[["from",10718,4,[10724,20,"embeddings.cls_token"]],["when",10746,4,[10752,3,"cls"]],["steps",10757,5,[10764,16,0,[[10765,14,1,[["squeeze",10767,7,[10776,1,0]]]]]]]]],[10789,60,1,[["from",10791,4,[10797,9,"reg_token"]],["when",10808,4,[10814,8,"in_front"]],["steps",10824,5,[10831,16,0,[[10832,14,1,[["squeeze",10834,7,[10843,1,0]]]]]]]]]]]],["embedding.registers",10852,19,[10873,44,1,[["from",10875,4,[10881,9,"reg_token"]],["steps",10892,5,[10899,16,0,[[10900,14,1,[["squeeze",10902,7,[10911,1,0]]]]]]]]]],["embedding.norm",10920,14,[10936,20,1,[["module",10938,6,[10946,8,"norm_pre"]]]]],["layers.{i}.attention.query_norm",10959,31,[10992,43,1,[["module",10994,6,[11002,31,"encoder.layer.{i}.attn.q_norm"]]]]],["layers.{i}.attention.key_norm",11038,29,[11069,43,1,[["module",11071,6,[11079,31,"encoder.layer.{i}.attn.k_norm"]]]]],["layers.{i}.attention_output_norm",11115,32,[11149,48,1,[["module",11151,6,[11159,36,"encoder.layer.{i}.layernorm_before"]]]]],["layers.{i}.ffn_output_norm",11200,26,[11228,47,1,[["module",11230,6,[11238,35,"encoder.layer.{i}.layernorm_after"]]]]],["layers.{i}.attention_scale",11278,26,[11306,29,"encoder.layer.{i}.ls1.gamma"]],["layers.{i}.ffn_scale",11338,20,[11360,29,"encoder.layer.{i}.ls2.gamma"]],["layers.{i}.attention_{p + 1}_norm",11392,33,[11427,46,1,[["module",11429,6,[11437,34,"encoder.layer.{i}.attns.{p}.norm"]]]]],["layers.{i}.attention_{p + 1}_scale",11476,34,[11512,38,"encoder.layer.{i}.attns.{p}.ls.gamma"]],["layers.{i}.attention_{p + 1}.query",11553,34,[11589,111,1,[["linear",11591,6,[11599,38,"encoder.layer.{i}.attns.{p}.attn.qkv"]],["steps",11639,5,[11646,52,0,[[11647,50,1,[["slice",11649,5,[11656,39,1,[["axis",11658,4,[11664,1,0]],["from",11667,4,[11673,1,0]],["to",11676,2,[11680,13,"= hidden_size"]]]]]]]]]]]]],["layers.{i}.attention_{p + 1}.key",11703,32,[11737,127,1,[["linear",11739,6,[11747,38,"encoder.layer.{i}.attns.{p}.attn.qkv"]],["steps",11787,5,[11794,68,0,[[11795,66,1,[["slice",11797,5,[11804,55,1,[["axis",11806,4,[11812,1,0]],["from",11815,4,[11821,13,"= hidden_size"]],["to",11836,2,[11840,17,"= 2 * hidden_size"]]]]]]]]]]]]],["layers.{i}.attention_{p + 1}.value",11867,34,[11903,131,1,[["linear",11905,6,[11913,38,"encoder.layer.{i}.attns.{p}.attn.qkv"]],["steps",11953,5,[11960,72,0,[[11961,70,1,[["slice",11963,5,[11970,59,1,[["axis",11972,4,[11978,1,0]],["from",11981,4,[11987,17,"= 2 * hidden_size"]],["to",12006,2,[12010,17,"= 3 * hidden_size"]]]]]]]]]]]]],["layers.{i}.attention_{p + 1}.output",12037,35,[12074,64,1,[["linear",12076,6,[12084,52,"encoder.layer.{i}.attns.{p}.attention.output.dense"]]]]],["layers.{i}.attention_{p + 1}.query_norm",12141,39,[12182,53,1,[["module",12184,6,[12192,41,"encoder.layer.{i}.attns.{p}.attn.q_norm"]]]]],["layers.{i}.attention_{p + 1}.key_norm",12238,37,[12277,53,1,[["module",12279,6,[12287,41,"encoder.layer.{i}.attns.{p}.attn.k_norm"]]]]],["layers.{i}.ffn_{p + 1}_norm",12333,27,[12362,45,1,[["module",12364,6,[12372,33,"encoder.layer.{i}.ffns.{p}.norm"]]]]],["layers.{i}.ffn_{p + 1}_scale",12410,28,[12440,37,"encoder.layer.{i}.ffns.{p}.ls.gamma"]],["layers.{i}.ffn_{p + 1}.up",12480,25,[12507,59,1,[["linear",12509,6,[12517,47,"encoder.layer.{i}.ffns.{p}.intermediate.dense"]]]]],["layers.{i}.ffn_{p + 1}.down",12569,27,[12598,53,1,[["linear",12600,6,[12608,41,"encoder.layer.{i}.ffns.{p}.output.dense"]]]]],["layers.{i}.ffn.gate.weight",12702,26,[12730,133,1,[["from",12732,4,[12738,45,"encoder.layer.{i}.intermediate.dense.weight"]],["steps",12785,5,[12792,69,0,[[12793,56,1,[["slice",12795,5,[12802,45,1,[["axis",12804,4,[12810,1,0]],["from",12813,4,[12819,1,0]],["to",12822,2,[12826,19,"= intermediate_size"]]]]]]],[12851,9,"transpose"]]]]]]],["layers.{i}.ffn.gate.bias",12866,24,[12892,120,1,[["from",12894,4,[12900,43,"encoder.layer.{i}.intermediate.dense.bias"]],["steps",12945,5,[12952,58,0,[[12953,56,1,[["slice",12955,5,[12962,45,1,[["axis",12964,4,[12970,1,0]],["from",12973,4,[12979,1,0]],["to",12982,2,[12986,19,"= intermediate_size"]]]]]]]]]]]]],["layers.{i}.ffn.up",13015,17,[13034,69,0,[[13035,67,1,[["linear",13037,6,[13045,38,"encoder.layer.{i}.intermediate.dense"]],["when",13085,4,[13091,9,"not gated"]]]]]]],["layers.{i}.ffn.up.weight",13106,24,[13132,168,1,[["from",13134,4,[13140,45,"encoder.layer.{i}.intermediate.dense.weight"]],["when",13187,4,[13193,5,"gated"]],["steps",13200,5,[13207,91,0,[[13208,78,1,[["slice",13210,5,[13217,67,1,[["axis",13219,4,[13225,1,0]],["from",13228,4,[13234,19,"= intermediate_size"]],["to",13255,2,[13259,23,"= 2 * intermediate_size"]]]]]]],[13288,9,"transpose"]]]]]]],["layers.{i}.ffn.up.bias",13303,22,[13327,155,1,[["from",13329,4,[13335,43,"encoder.layer.{i}.intermediate.dense.bias"]],["when",13380,4,[13386,5,"gated"]],["steps",13393,5,[13400,80,0,[[13401,78,1,[["slice",13403,5,[13410,67,1,[["axis",13412,4,[13418,1,0]],["from",13421,4,[13427,19,"= intermediate_size"]],["to",13448,2,[13452,23,"= 2 * intermediate_size"]]]]]]]]]]]]],["outputs.cls.norm",13485,16,[13503,19,1,[["module",13505,6,[13513,7,"fc_norm"]]]]],["outputs.pooled.norm",13525,19,[13546,19,1,[["module",13548,6,[13556,7,"fc_norm"]]]]],["outputs.cls.probe",13595,17,[13614,51,1,[["from",13616,4,[13622,16,"attn_pool.latent"]],["steps",13640,5,[13647,16,0,[[13648,14,1,[["squeeze",13650,7,[13659,1,0]]]]]]]]]],["outputs.cls.pool_attention.query",13668,32,[13702,23,1,[["linear",13704,6,[13712,11,"attn_pool.q"]]]]],["outputs.cls.pool_attention.key.weight",13728,37,[13767,101,1,[["from",13769,4,[13775,19,"attn_pool.kv.weight"]],["steps",13796,5,[13803,63,0,[[13804,50,1,[["slice",13806,5,[13813,39,1,[["axis",13815,4,[13821,1,0]],["from",13824,4,[13830,1,0]],["to",13833,2,[13837,13,"= hidden_size"]]]]]]],[13856,9,"transpose"]]]]]]],["outputs.cls.pool_attention.key.bias",13871,35,[13908,88,1,[["from",13910,4,[13916,17,"attn_pool.kv.bias"]],["steps",13935,5,[13942,52,0,[[13943,50,1,[["slice",13945,5,[13952,39,1,[["axis",13954,4,[13960,1,0]],["from",13963,4,[13969,1,0]],["to",13972,2,[13976,13,"= hidden_size"]]]]]]]]]]]]],["outputs.cls.pool_attention.value.weight",13999,39,[14040,117,1,[["from",14042,4,[14048,19,"attn_pool.kv.weight"]],["steps",14069,5,[14076,79,0,[[14077,66,1,[["slice",14079,5,[14086,55,1,[["axis",14088,4,[14094,1,0]],["from",14097,4,[14103,13,"= hidden_size"]],["to",14118,2,[14122,17,"= 2 * hidden_size"]]]]]]],[14145,9,"transpose"]]]]]]],["outputs.cls.pool_attention.value.bias",14160,37,[14199,104,1,[["from",14201,4,[14207,17,"attn_pool.kv.bias"]],["steps",14226,5,[14233,68,0,[[14234,66,1,[["slice",14236,5,[14243,55,1,[["axis",14245,4,[14251,1,0]],["from",14254,4,[14260,13,"= hidden_size"]],["to",14275,2,[14279,17,"= 2 * hidden_size"]]]]]]]]]]]]],["outputs.cls.pool_attention.output",14306,33,[14341,26,1,[["linear",14343,6,[14351,14,"attn_pool.proj"]]]]],["outputs.cls.pool_norm",14370,21,[14393,26,1,[["module",14395,6,[14403,14,"attn_pool.norm"]]]]],["outputs.cls.pool_ffn.up",14422,23,[14447,40,1,[["linear",14449,6,[14457,28,"attn_pool.intermediate.dense"]]]]],["outputs.cls.pool_ffn.down",14490,25,[14517,34,1,[["linear",14519,6,[14527,22,"attn_pool.output.dense"]]]]],["outputs.pooled.probe",14554,20,[14576,51,1,[["from",14578,4,[14584,16,"attn_pool.latent"]],["steps",14602,5,[14609,16,0,[[14610,14,1,[["squeeze",14612,7,[14621,1,0]]]]]]]]]],["outputs.pooled.pool_attention.query",14630,35,[14667,23,1,[["linear",14669,6,[14677,11,"attn_pool.q"]]]]],["outputs.pooled.pool_attention.key.weight",14693,40,[14735,101,1,[["from",14737,4,[14743,19,"attn_pool.kv.weight"]],["steps",14764,5,[14771,63,0,[[14772,50,1,[["slice",14774,5,[14781,39,1,[["axis",14783,4,[14789,1,0]],["from",14792,4,[14798,1,0]],["to",14801,2,[14805,13,"= hidden_size"]]]]]]],[14824,9,"transpose"]]]]]]],["outputs.pooled.pool_attention.key.bias",14839,38,[14879,88,1,[["from",14881,4,[14887,17,"attn_pool.kv.bias"]],["steps",14906,5,[14913,52,0,[[14914,50,1,[["slice",14916,5,[14923,39,1,[["axis",14925,4,[14931,1,0]],["from",14934,4,[14940,1,0]],["to",14943,2,[14947,13,"= hidden_size"]]]]]]]]]]]]],["outputs.pooled.pool_attention.value.weight",14970,42,[15014,117,1,[["from",15016,4,[15022,19,"attn_pool.kv.weight"]],["steps",15043,5,[15050,79,0,[[15051,66,1,[["slice",15053,5,[15060,55,1,[["axis",15062,4,[15068,1,0]],["from",15071,4,[15077,13,"= hidden_size"]],["to",15092,2,[15096,17,"= 2 * hidden_size"]]]]]]],[15119,9,"transpose"]]]]]]],["outputs.pooled.pool_attention.value.bias",15134,40,[15176,104,1,[["from",15178,4,[15184,17,"attn_pool.kv.bias"]],["steps",15203,5,[15210,68,0,[[15211,66,1,[["slice",15213,5,[15220,55,1,[["axis",15222,4,[15228,1,0]],["from",15231,4,[15237,13,"= hidden_size"]],["to",15252,2,[15256,17,"= 2 * hidden_size"]]]]]]]]]]]]],["outputs.pooled.pool_attention.output",15283,36,[15321,26,1,[["linear",15323,6,[15331,14,"attn_pool.proj"]]]]],["outputs.pooled.pool_norm",15350,24,[15376,26,1,[["module",15378,6,[15386,14,"attn_pool.norm"]]]]],["outputs.pooled.pool_ffn.up",15405,26,[15433,40,1,[["linear",15435,6,[15443,28,"attn_pool.intermediate.dense"]]]]],["outputs.pooled.pool_ffn.down",15476,28,[15506,34,1,[["linear",15508,6,[15516,22,"attn_pool.output.dense"]]]]]]]],["classes",15542,7,[15553,134,1,[["Model",15553,5,[15560,4,null]],["ForImageClassification",15567,22,[15591,4,null]],["ForImageClassificationWithTeacher",15598,33,[15633,4,null]],["ForMaskedImageModeling",15640,22,[15664,4,null]],["Transformer",15671,11,[15684,2,1,[]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ViT, DeiT, DeiT III, DINOv2 and SigLIP's pictures as timm publishes them (timm/models/vision_transformer.py, deit.py; 1.0): config.json names an architecture and no sizes, so they follow from the tensors.
family: timm
extends: vit-sizeless
architecture: [vit_, deit_, deit3_, flexivit_, eva_large_, test_vit]
class: Vision
default: Transformer

maps:
  timm_act: { gelu: gelu, gelu_tanh: gelu_tanh, quick_gelu: quick_gelu, silu: silu, swish: silu, relu: relu, relu6: relu6, leaky_relu: leaky_relu, mish: mish, hard_swish: hardswish, tanh: tanh, sigmoid: sigmoid }

config:
  architecture: { type: string, required: true }
  num_classes: 1000
  num_features: integer
  global_pool: { type: string, default: token }
  pretrained_cfg: map
  # What was given to timm.create_model beside the architecture; sizes follow from the tensors all the same.
  model_args:
    type: map
    default: {}
    keys:
      img_size: any
      num_heads: integer
      global_pool: string
      no_embed_class: boolean
      pool_include_prefix: boolean
      act_layer: { type: string, map: timm_act }
      norm_layer: { type: string, only: [null, layernorm, rmsnorm] }
      in_chans: any
      num_classes: any
      patch_size: any
      embed_dim: any
      depth: any
      mlp_ratio: any
      qkv_bias: any
      qk_norm: any
      proj_bias: any
      init_values: any
      class_token: any
      pos_embed: any
      reg_tokens: any
      pre_norm: any
      final_norm: any
      fc_norm: any
      dynamic_img_size: any
      drop_rate: any
      pos_drop_rate: any
      patch_drop_rate: any
      proj_drop_rate: any
      attn_drop_rate: any
      drop_path_rate: any
      weight_init: any
      fix_init: any

ignore:
  names of what is classified: [label_names, label_descriptions]

require:
  tensors: { that: known, key: architecture, because: "the sizes stand in no config of timm's, and the tensors beside it are not there or are not of its VisionTransformer" }
  pooling: { that: "pooling in ['', 'token', 'avg', 'map']", key: global_pool, because: "a model pools a token, the mean of the patches, or by a learned query" }
  a VisionTransformer: { that: "not any([part in architecture for part in ['_rope_', '_pe_', 'dinov3', 'lingbot', 'relpos_', '_r26_', '_r50_', '_r_s16', '_resnet', '_mci_']])", key: architecture, because: "positions that turn queries and keys, that depend on distances, or a stem of convolutions, are another model" }
  norms of what is inside: { that: not stored('encoder.layer.0.attn.norm.weight') and not stored('encoder.layer.0.mlp.norm.weight') and not stored('patch_embed.norm.weight'), key: architecture, because: norms inside of sublayers and of patches are another model }
  plain attention: { that: not stored('encoder.layer.0.attn.lambda_q1') and not stored('encoder.layer.0.attn.lambda_q'), key: architecture, because: a difference of two attentions is another model }
  positions: { that: not placed or rows == front + own_grid or rows == own_grid, key: architecture, because: "the table of positions has neither a row for each patch nor for those and the tokens in front" }

indices: { i: num_hidden_layers, p: beside }

let:
  kernel: "= extents('embeddings.patch_embeddings.projection.weight')"
  # Attentions that read the same, and then as many feed-forwards (Touvron et al., 2022, arXiv:2203.09795).
  beside: "= length([n for n in range(16) if stored('encoder.layer.0.attns.' + text(n) + '.norm.weight')])"
  attn: "= if beside > 0 then 'attns.0.' else ''"
  ffn: "= if beside > 0 then 'ffns.0.' else ''"
  known: "= kernel != null and (beside > 0 or stored('encoder.layer.0.layernorm_before.weight')) and stored('encoder.layer.0.' + attn + 'attn.qkv.weight') and stored('encoder.layer.0.' + ffn + 'output.dense.weight')"
  hidden_size: "= if known then kernel[0] else 1"
  num_channels: "= if known then kernel[1] else 1"
  patch: "= if known then [kernel[2], kernel[3]] else [1, 1]"
  num_hidden_layers: "= length([n for n in range(200) if stored('encoder.layer.' + text(n) + (if beside > 0 then '.attns.0.norm.weight' else '.layernorm_before.weight'))])"
  # Heads of 64; in the widest models there are 16 of them.
  wide: "= hidden_size in [1152, 1280, 1408, 1664] or starts(architecture, 'vit_giantopt') or starts(architecture, 'vit_base_patch16_gap')"
  num_attention_heads: "= model_args.num_heads ?? (if wide then 16 else max(floor(hidden_size / (if starts(architecture, 'test_vit') then 32 else 64)), 1))"
  intermediate_size: "= if known then extents('encoder.layer.0.' + ffn + 'output.dense.weight')[1] else 1"
  # Both branches of a gated layer stand in one tensor.
  gated: "= known and extents('encoder.layer.0.' + ffn + 'intermediate.dense.weight')[0] == 2 * intermediate_size"
  cls: = stored('embeddings.cls_token')
  dist: = stored('embeddings.distillation_token')
  registers: "= if stored('reg_token') then extents('reg_token')[1] else 0"
  front: "= (if dist then 2 else if cls then 1 else 0) + registers"
  placed: = stored('embeddings.position_embeddings')
  rows: "= if placed then extents('embeddings.position_embeddings')[1] else 0"
  trained: "= if pretrained_cfg.input_size == null then null else [pretrained_cfg.input_size[1], pretrained_cfg.input_size[2]]"
  asked: "= if model_args.img_size == null then trained else if isList(model_args.img_size) then model_args.img_size else [model_args.img_size, model_args.img_size]"
  grid: "= if asked == null then [0, 0] else [floor(asked[0] / patch[0]), floor(asked[1] / patch[1])]"
  told: "= not placed or grid[0] * grid[1] == rows or grid[0] * grid[1] == rows - front"
  # Whether tokens in front have rows: as the size of pictures says, else as the rows are those of a square.
  square: "= floor(sqrt(max(rows - front, 0)))"
  in_front: "= if model_args.no_embed_class != null then not model_args.no_embed_class else if told then grid[0] * grid[1] == rows - front else square * square == rows - front"
  side: "= floor(sqrt(max(if in_front then rows - front else rows, 0)))"
  own: "= if told and asked != null then asked else [side * patch[0], side * patch[1]]"
  own_grid: "= if told then grid[0] * grid[1] else side * side"
  height: "= if given('pixel_values') == null then own[0] else given('pixel_values')[2]"
  width: "= if given('pixel_values') == null then own[1] else given('pixel_values')[3]"
  resized: "= height != own[0] or width != own[1]"
  antialias: = true
  pooling: = model_args.global_pool ?? global_pool
  whole: "= model_args.pool_include_prefix ?? starts(architecture, 'test_vit3')"
  normed: = stored('fc_norm.weight')
  layer_norm_eps: "= if '_clip_' in architecture and model_args.norm_layer == null then 1e-5 else 1e-6"
  # SigLIP's sizes have one or the other.
  tanh: "= any([part in architecture for part in ['_patch32_siglip', 'giantopt_patch16_siglip', 'large_patch16_siglip_512', 'large_patch16_siglip_gap_512', 'so400m_patch16_siglip']])"
  own_act: "= if gated then 'silu' else if 'quickgelu' in architecture then 'quick_gelu' else if tanh then 'gelu_tanh' else 'gelu'"
  labels: = num_classes

spec:
  input:
    patches:
      size: "= if height == width then height else [height, width]"
      patch: "= if patch[0] == patch[1] then patch[0] else patch"
      stride: "= if height % patch[0] == 0 and width % patch[1] == 0 then null else patch"
      interpolate: { grid: "= [floor(own[0] / patch[0]), floor(own[1] / patch[1])]" }
      bias: "= if stored('embeddings.patch_embeddings.projection.bias') then null else false"
      prefix: "= (if dist then ['cls', 'dist'] else if cls then ['cls'] else []) + (if in_front then ['reg_' + text(r + 1) for r in range(registers)] else [])"
      prefix_positions: "= if in_front or not placed then null else false"
      registers: "= if in_front or registers == 0 then null else registers"
      norm: "= if stored('norm_pre.weight') then true else null"
  position: "= if placed then 'learned' else 'none'"
  attention:
    bias: "= (if stored('encoder.layer.0.' + attn + 'attn.qkv.bias') then ['q', 'k', 'v'] else []) + (if stored('encoder.layer.0.' + attn + 'attention.output.dense.bias') then ['o'] else [])"
    qk_norm: "= if stored('encoder.layer.0.' + attn + 'attn.q_norm.weight') then 'head' else null"
  ffn:
    act: = model_args.act_layer ?? own_act
    gated: "= if gated then true else null"
    bias: "= if stored('encoder.layer.0.' + ffn + 'output.dense.bias') then null else false"
  block: "= if beside > 0 then [['attention' for n in range(beside)], ['ffn' for n in range(beside)]] else null"
  # Of what each sublayer gives.
  norm: { kind: "= if stored('encoder.layer.0.' + (if beside > 0 then 'attns.0.norm.bias' else 'layernorm_before.bias')) then 'layer' else 'rms'", parallel: "= if beside > 0 then 'separate' else null", place: "= if '_rpn_' in architecture then 'output' else 'pre'", final: "= if stored('layernorm.weight') then null else false" }
  residual: { $when: "stored('encoder.layer.0.ls1.gamma') or stored('encoder.layer.0.attns.0.ls.gamma')", scale: learned }
  dropout: null
  outputs:
    hidden: { $when: num_classes == 0 }
    pooled:
      $when: num_classes == 0 and pooling != ''
      pool:
        $first:
          - { $when: pooling == 'map', map: { d_ff: "= extents('attn_pool.intermediate.dense.weight')[0]", patches: "= if front > 0 and not whole then true else null" } }
          - "= if pooling == 'avg' then (if whole then 'mean' else 'patches') else if dist then ['cls', 'dist'] else 'cls'"
      norm: "= if normed then true else null"
    cls:
      $when: num_classes > 0
      pool:
        $first:
          - { $when: pooling == 'map', map: { d_ff: "= extents('attn_pool.intermediate.dense.weight')[0]", patches: "= if front > 0 and not whole then true else null" } }
          - "= if pooling == '' then null else if pooling == 'avg' then (if whole then 'mean' else 'patches') else 'cls'"
      norm: "= if normed then true else null"
      project: = num_classes
    dist: { $when: num_classes > 0 and dist, pool: dist, project: = num_classes }
    logits: { $when: num_classes > 0 and dist, mean: [cls, dist] }

results:
  logits: "{if num_classes == 0 then (if pooling == '' then 'hidden' else 'pooled') else if dist then 'logits' else 'cls'}"
  cls_logits: cls
  distillation_logits: dist
  pooler_output: pooled
  last_hidden_state: last_hidden_state

weights:
  embedding.prefix:
    - { from: [embeddings.cls_token, embeddings.distillation_token], when: dist, steps: [{ squeeze: 0 }, { squeeze: 0 }], combine: stack }
    - { from: [embeddings.cls_token, reg_token], when: cls and in_front and registers > 0, steps: [{ squeeze: 0 }], combine: { concat: 0 } }
    - { from: embeddings.cls_token, when: cls, steps: [{ squeeze: 0 }] }
    - { from: reg_token, when: in_front, steps: [{ squeeze: 0 }] }
  embedding.registers: { from: reg_token, steps: [{ squeeze: 0 }] }
  embedding.norm: { module: norm_pre }
  layers.{i}.attention.query_norm: { module: "encoder.layer.{i}.attn.q_norm" }
  layers.{i}.attention.key_norm: { module: "encoder.layer.{i}.attn.k_norm" }
  layers.{i}.attention_output_norm: { module: "encoder.layer.{i}.layernorm_before" }
  layers.{i}.ffn_output_norm: { module: "encoder.layer.{i}.layernorm_after" }
  layers.{i}.attention_scale: "encoder.layer.{i}.ls1.gamma"
  layers.{i}.ffn_scale: "encoder.layer.{i}.ls2.gamma"
  layers.{i}.attention_{p + 1}_norm: { module: "encoder.layer.{i}.attns.{p}.norm" }
  layers.{i}.attention_{p + 1}_scale: "encoder.layer.{i}.attns.{p}.ls.gamma"
  layers.{i}.attention_{p + 1}.query: { linear: "encoder.layer.{i}.attns.{p}.attn.qkv", steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }] }
  layers.{i}.attention_{p + 1}.key: { linear: "encoder.layer.{i}.attns.{p}.attn.qkv", steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }] }
  layers.{i}.attention_{p + 1}.value: { linear: "encoder.layer.{i}.attns.{p}.attn.qkv", steps: [{ slice: { axis: 0, from: = 2 * hidden_size, to: = 3 * hidden_size } }] }
  layers.{i}.attention_{p + 1}.output: { linear: "encoder.layer.{i}.attns.{p}.attention.output.dense" }
  layers.{i}.attention_{p + 1}.query_norm: { module: "encoder.layer.{i}.attns.{p}.attn.q_norm" }
  layers.{i}.attention_{p + 1}.key_norm: { module: "encoder.layer.{i}.attns.{p}.attn.k_norm" }
  layers.{i}.ffn_{p + 1}_norm: { module: "encoder.layer.{i}.ffns.{p}.norm" }
  layers.{i}.ffn_{p + 1}_scale: "encoder.layer.{i}.ffns.{p}.ls.gamma"
  layers.{i}.ffn_{p + 1}.up: { linear: "encoder.layer.{i}.ffns.{p}.intermediate.dense" }
  layers.{i}.ffn_{p + 1}.down: { linear: "encoder.layer.{i}.ffns.{p}.output.dense" }
  # What is activated stands in the first half.
  layers.{i}.ffn.gate.weight: { from: "encoder.layer.{i}.intermediate.dense.weight", steps: [{ slice: { axis: 0, from: 0, to: = intermediate_size } }, transpose] }
  layers.{i}.ffn.gate.bias: { from: "encoder.layer.{i}.intermediate.dense.bias", steps: [{ slice: { axis: 0, from: 0, to: = intermediate_size } }] }
  layers.{i}.ffn.up: [{ linear: "encoder.layer.{i}.intermediate.dense", when: not gated }]
  layers.{i}.ffn.up.weight: { from: "encoder.layer.{i}.intermediate.dense.weight", when: gated, steps: [{ slice: { axis: 0, from: = intermediate_size, to: = 2 * intermediate_size } }, transpose] }
  layers.{i}.ffn.up.bias: { from: "encoder.layer.{i}.intermediate.dense.bias", when: gated, steps: [{ slice: { axis: 0, from: = intermediate_size, to: = 2 * intermediate_size } }] }
  outputs.cls.norm: { module: fc_norm }
  outputs.pooled.norm: { module: fc_norm }
  # A learned query pools.
  outputs.cls.probe: { from: attn_pool.latent, steps: [{ squeeze: 0 }] }
  outputs.cls.pool_attention.query: { linear: attn_pool.q }
  outputs.cls.pool_attention.key.weight: { from: attn_pool.kv.weight, steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }, transpose] }
  outputs.cls.pool_attention.key.bias: { from: attn_pool.kv.bias, steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }] }
  outputs.cls.pool_attention.value.weight: { from: attn_pool.kv.weight, steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }, transpose] }
  outputs.cls.pool_attention.value.bias: { from: attn_pool.kv.bias, steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }] }
  outputs.cls.pool_attention.output: { linear: attn_pool.proj }
  outputs.cls.pool_norm: { module: attn_pool.norm }
  outputs.cls.pool_ffn.up: { linear: attn_pool.intermediate.dense }
  outputs.cls.pool_ffn.down: { linear: attn_pool.output.dense }
  outputs.pooled.probe: { from: attn_pool.latent, steps: [{ squeeze: 0 }] }
  outputs.pooled.pool_attention.query: { linear: attn_pool.q }
  outputs.pooled.pool_attention.key.weight: { from: attn_pool.kv.weight, steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }, transpose] }
  outputs.pooled.pool_attention.key.bias: { from: attn_pool.kv.bias, steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }] }
  outputs.pooled.pool_attention.value.weight: { from: attn_pool.kv.weight, steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }, transpose] }
  outputs.pooled.pool_attention.value.bias: { from: attn_pool.kv.bias, steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }] }
  outputs.pooled.pool_attention.output: { linear: attn_pool.proj }
  outputs.pooled.pool_norm: { module: attn_pool.norm }
  outputs.pooled.pool_ffn.up: { linear: attn_pool.intermediate.dense }
  outputs.pooled.pool_ffn.down: { linear: attn_pool.output.dense }

classes:
  Model: null
  ForImageClassification: null
  ForImageClassificationWithTeacher: null
  ForMaskedImageModeling: null
  Transformer: {}
`,
  },
  {
    family: "transformer",
    modelTypes: ["transformer"],
    file: "families/transformer.yaml",
    tree: `[278,6047,1,[["family",278,6,[286,11,"transformer"]],["model_type",298,10,[310,11,"transformer"]],["class",322,5,[329,11,"Transformer"]],["default",341,7,[350,24,"ForConditionalGeneration"]],["maps",376,4,[384,39,1,[["activation",384,10,[396,26,1,[["relu",398,4,[404,4,"relu"]],["gelu",410,4,[416,4,"gelu"]]]]]]]],["config",424,6,[434,880,1,[["model_type",434,10,[446,6,"string"]],["architectures",455,13,[470,4,"list"]],["d_model",477,7,[486,33,1,[["type",488,4,[494,7,"integer"]],["required",503,8,[513,4,true]]]]],["nhead",522,5,[529,33,1,[["type",531,4,[537,7,"integer"]],["required",546,8,[556,4,true]]]]],["dim_feedforward",565,15,[582,33,1,[["type",584,4,[590,7,"integer"]],["required",599,8,[609,4,true]]]]],["num_encoder_layers",618,18,[638,33,1,[["type",640,4,[646,7,"integer"]],["required",655,8,[665,4,true]]]]],["num_decoder_layers",674,18,[694,33,1,[["type",696,4,[702,7,"integer"]],["required",711,8,[721,4,true]]]]],["vocab_size",730,10,[742,33,1,[["type",744,4,[750,7,"integer"]],["required",759,8,[769,4,true]]]]],["activation",778,10,[790,49,1,[["type",792,4,[798,6,"string"]],["required",806,8,[816,4,true]],["map",822,3,[827,10,"activation"]]]]],["norm_first",842,10,[854,33,1,[["type",856,4,[862,7,"boolean"]],["required",871,8,[881,4,true]]]]],["final_norm",890,10,[902,33,1,[["type",904,4,[910,7,"boolean"]],["required",919,8,[929,4,true]]]]],["layer_norm_eps",938,14,[954,32,1,[["type",956,4,[962,6,"number"]],["required",970,8,[980,4,true]]]]],["bias",989,4,[995,33,1,[["type",997,4,[1003,7,"boolean"]],["required",1012,8,[1022,4,true]]]]],["positions",1031,9,[1042,52,1,[["type",1044,4,[1050,6,"string"]],["required",1058,8,[1068,4,true]],["only",1074,4,[1080,12,0,[[1081,10,"sinusoidal"]]]]]]],["sinusoid",1097,8,[1107,61,1,[["type",1109,4,[1115,6,"string"]],["required",1123,8,[1133,4,true]],["only",1139,4,[1145,21,0,[[1146,11,"interleaved"],[1159,6,"halves"]]]]]]],["scale_embedding",1171,15,[1188,33,1,[["type",1190,4,[1196,7,"boolean"]],["required",1205,8,[1215,4,true]]]]],["tie_word_embeddings",1224,19,[1245,33,1,[["type",1247,4,[1253,7,"boolean"]],["required",1262,8,[1272,4,true]]]]],["max_position_embeddings",1281,23,[1306,7,"integer"]]]]],["indices",1315,7,[1324,48,1,[["i",1326,1,[1329,18,"num_encoder_layers"]],["j",1349,1,[1352,18,"num_decoder_layers"]]]]],["spec",1374,4,[1382,748,1,[["type",1382,4,[1388,15,"encoder-decoder"]],["context",1406,7,[1415,25,"= max_position_embeddings"]],["d_model",1443,7,[1452,9,"= d_model"]],["layers",1464,6,[1472,46,"= same(num_encoder_layers, num_decoder_layers)"]],["input",1521,5,[1532,109,1,[["tokens",1532,6,[1546,95,1,[["vocab",1546,5,[1553,12,"= vocab_size"]],["shared",1572,6,[1580,4,true]],["scale",1591,5,[1598,42,"= if scale_embedding then 'sqrt' else null"]]]]]]]],["position",1643,8,[1657,35,1,[["sinusoidal",1657,10,[1669,22,1,[["layout",1671,6,[1679,10,"= sinusoid"]]]]]]]],["attention",1694,9,[1705,18,1,[["heads",1707,5,[1714,7,"= nhead"]]]]],["ffn",1726,3,[1731,46,1,[["d_ff",1733,4,[1739,17,"= dim_feedforward"]],["act",1758,3,[1763,12,"= activation"]]]]],["norm",1780,4,[1790,163,1,[["kind",1790,4,[1796,5,"layer"]],["eps",1806,3,[1811,16,"= layer_norm_eps"]],["place",1832,5,[1839,38,"= if norm_first then 'pre' else 'post'"]],["bias",1882,4,[1888,20,"= unless(bias, true)"]],["final",1913,5,[1920,32,"= unless(final_norm, norm_first)"]]]]],["bias",1955,4,[1961,20,"= unless(bias, true)"]],["encoder",1984,7,[1993,62,1,[["layers",1995,6,[2003,50,"= unless(num_encoder_layers, num_decoder_layers)"]]]]],["decoder",2058,7,[2067,62,1,[["layers",2069,6,[2077,50,"= unless(num_decoder_layers, num_encoder_layers)"]]]]]]]],["inputs",2131,6,[2141,136,1,[["input_ids",2141,9,[2152,6,"tokens"]],["attention_mask",2161,14,[2177,14,"attention_mask"]],["decoder_input_ids",2194,17,[2213,14,"decoder_tokens"]],["decoder_attention_mask",2230,22,[2254,22,"decoder_attention_mask"]]]]],["results",2278,7,[2289,362,1,[["encoder_last_hidden_state",2289,25,[2316,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",2344,25,[2371,25,"decoder_last_hidden_state"]],["encoder_hidden_states.{i}",2399,25,[2426,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{num_encoder_layers}",2454,42,[2498,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",2526,25,[2553,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{num_decoder_layers}",2581,42,[2625,25,"decoder_last_hidden_state"]]]]],["names",2652,5,[2661,130,0,[[2663,61,1,[["prefix",2665,6,[2673,20,"transformer.encoder."]],["to",2695,2,[2699,8,"encoder."]],["written",2709,7,[2718,4,true]]]],[2729,61,1,[["prefix",2731,6,[2739,20,"transformer.decoder."]],["to",2761,2,[2765,8,"decoder."]],["written",2775,7,[2784,4,true]]]]]]],["weights",2792,7,[2803,3184,1,[["embedding.tokens",2803,16,[2821,16,"embedding.weight"]],["encoder.layers.{i}.attention.query",2904,34,[2940,177,1,[["linear",2942,6,[2950,108,1,[["weight",2952,6,[2960,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3007,4,[3013,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3060,5,[3067,48,0,[[3068,46,1,[["slice",3070,5,[3077,35,1,[["axis",3079,4,[3085,1,0]],["from",3088,4,[3094,1,0]],["to",3097,2,[3101,9,"= d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.key",3120,32,[3154,189,1,[["linear",3156,6,[3164,108,1,[["weight",3166,6,[3174,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3221,4,[3227,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3274,5,[3281,60,0,[[3282,58,1,[["slice",3284,5,[3291,47,1,[["axis",3293,4,[3299,1,0]],["from",3302,4,[3308,9,"= d_model"]],["to",3319,2,[3323,13,"= 2 * d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.value",3346,34,[3382,193,1,[["linear",3384,6,[3392,108,1,[["weight",3394,6,[3402,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3449,4,[3455,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3502,5,[3509,64,0,[[3510,62,1,[["slice",3512,5,[3519,51,1,[["axis",3521,4,[3527,1,0]],["from",3530,4,[3536,13,"= 2 * d_model"]],["to",3551,2,[3555,13,"= 3 * d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.output",3578,35,[3615,51,1,[["linear",3617,6,[3625,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["encoder.layers.{i}.attention_norm",3669,33,[3704,38,1,[["module",3706,6,[3714,26,"encoder.layers.{i}.norm1"]]]]],["encoder.layers.{i}.ffn.up",3745,25,[3772,40,1,[["linear",3774,6,[3782,28,"encoder.layers.{i}.linear1"]]]]],["encoder.layers.{i}.ffn.down",3815,27,[3844,40,1,[["linear",3846,6,[3854,28,"encoder.layers.{i}.linear2"]]]]],["encoder.layers.{i}.ffn_norm",3887,27,[3916,38,1,[["module",3918,6,[3926,26,"encoder.layers.{i}.norm2"]]]]],["encoder.norm",3957,12,[3971,24,1,[["module",3973,6,[3981,12,"encoder.norm"]]]]],["decoder.layers.{j}.attention.query",3998,34,[4034,177,1,[["linear",4036,6,[4044,108,1,[["weight",4046,6,[4054,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4101,4,[4107,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4154,5,[4161,48,0,[[4162,46,1,[["slice",4164,5,[4171,35,1,[["axis",4173,4,[4179,1,0]],["from",4182,4,[4188,1,0]],["to",4191,2,[4195,9,"= d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.key",4214,32,[4248,189,1,[["linear",4250,6,[4258,108,1,[["weight",4260,6,[4268,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4315,4,[4321,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4368,5,[4375,60,0,[[4376,58,1,[["slice",4378,5,[4385,47,1,[["axis",4387,4,[4393,1,0]],["from",4396,4,[4402,9,"= d_model"]],["to",4413,2,[4417,13,"= 2 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.value",4440,34,[4476,193,1,[["linear",4478,6,[4486,108,1,[["weight",4488,6,[4496,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4543,4,[4549,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4596,5,[4603,64,0,[[4604,62,1,[["slice",4606,5,[4613,51,1,[["axis",4615,4,[4621,1,0]],["from",4624,4,[4630,13,"= 2 * d_model"]],["to",4645,2,[4649,13,"= 3 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.output",4672,35,[4709,51,1,[["linear",4711,6,[4719,39,"decoder.layers.{j}.self_attn.out_proj"]]]]],["decoder.layers.{j}.attention_norm",4763,33,[4798,38,1,[["module",4800,6,[4808,26,"decoder.layers.{j}.norm1"]]]]],["decoder.layers.{j}.cross.query",4839,30,[4871,187,1,[["linear",4873,6,[4881,118,1,[["weight",4883,6,[4891,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",4943,4,[4949,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5001,5,[5008,48,0,[[5009,46,1,[["slice",5011,5,[5018,35,1,[["axis",5020,4,[5026,1,0]],["from",5029,4,[5035,1,0]],["to",5038,2,[5042,9,"= d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.key",5061,28,[5091,199,1,[["linear",5093,6,[5101,118,1,[["weight",5103,6,[5111,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",5163,4,[5169,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5221,5,[5228,60,0,[[5229,58,1,[["slice",5231,5,[5238,47,1,[["axis",5240,4,[5246,1,0]],["from",5249,4,[5255,9,"= d_model"]],["to",5266,2,[5270,13,"= 2 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.value",5293,30,[5325,203,1,[["linear",5327,6,[5335,118,1,[["weight",5337,6,[5345,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",5397,4,[5403,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5455,5,[5462,64,0,[[5463,62,1,[["slice",5465,5,[5472,51,1,[["axis",5474,4,[5480,1,0]],["from",5483,4,[5489,13,"= 2 * d_model"]],["to",5504,2,[5508,13,"= 3 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.output",5531,31,[5564,56,1,[["linear",5566,6,[5574,44,"decoder.layers.{j}.multihead_attn.out_proj"]]]]],["decoder.layers.{j}.cross_norm",5623,29,[5654,38,1,[["module",5656,6,[5664,26,"decoder.layers.{j}.norm2"]]]]],["decoder.layers.{j}.ffn.up",5695,25,[5722,40,1,[["linear",5724,6,[5732,28,"decoder.layers.{j}.linear1"]]]]],["decoder.layers.{j}.ffn.down",5765,27,[5794,40,1,[["linear",5796,6,[5804,28,"decoder.layers.{j}.linear2"]]]]],["decoder.layers.{j}.ffn_norm",5837,27,[5866,38,1,[["module",5868,6,[5876,26,"decoder.layers.{j}.norm3"]]]]],["decoder.norm",5907,12,[5921,24,1,[["module",5923,6,[5931,12,"decoder.norm"]]]]],["outputs.lm.project",5948,18,[5968,18,1,[["linear",5970,6,[5978,6,"output"]]]]]]]],["duplicates",5988,10,[6002,67,1,[["output.weight",6002,13,[6017,51,1,[["of",6019,2,[6023,16,"embedding.weight"]],["when",6041,4,[6047,19,"tie_word_embeddings"]]]]]]]],["classes",6070,7,[6081,244,1,[["ForConditionalGeneration",6081,24,[6111,214,1,[["spec",6111,4,[6123,172,1,[["outputs",6123,7,[6140,155,1,[["$first",6140,6,[6158,137,0,[[6160,52,1,[["$when",6162,5,[6169,21,"= tie_word_embeddings"]],["lm",6192,2,[6196,14,1,[["tied",6198,4,[6204,4,true]]]]]]],[6225,54,1,[["$when",6227,5,[6234,23,"= stored('output.bias')"]],["lm",6259,2,[6263,14,1,[["bias",6265,4,[6271,4,true]]]]]]],[6292,2,"lm"]]]]]]]]]],["results",6299,7,[6314,11,1,[["logits",6314,6,[6322,2,"lm"]]]]]]]]]]]]]`,
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
          - { $when: = stored('output.bias'), lm: { bias: true } }
          - lm
    results:
      logits: lm
`,
  },
  {
    family: "trocr",
    modelTypes: ["trocr"],
    file: "families/trocr.yaml",
    tree: `[286,3787,1,[["family",286,6,[294,5,"trocr"]],["extends",300,7,[309,6,"common"]],["model_type",316,10,[328,5,"trocr"]],["class",334,5,[341,5,"TrOCR"]],["default",347,7,[356,11,"ForCausalLM"]],["one_way",368,7,[377,45,"its decoders stand in files of several towers"]],["config",424,6,[434,785,1,[["vocab_size",434,10,[446,5,50265]],["d_model",454,7,[463,4,1024]],["decoder_layers",470,14,[486,2,12]],["decoder_attention_heads",491,23,[516,2,16]],["decoder_ffn_dim",521,15,[538,4,4096]],["activation_function",545,19,[566,34,1,[["default",568,7,[577,4,"gelu"]],["map",583,3,[588,10,"activation"]]]]],["max_position_embeddings",603,23,[628,3,512]],["dropout",634,7,[643,30,1,[["type",645,4,[651,6,"number"]],["default",659,7,[668,3,0.1]]]]],["attention_dropout",676,17,[695,28,1,[["type",697,4,[703,6,"number"]],["default",711,7,[720,1,0]]]]],["activation_dropout",726,18,[746,28,1,[["type",748,4,[754,6,"number"]],["default",762,7,[771,1,0]]]]],["scale_embedding",777,15,[794,5,false]],["use_learned_position_embeddings",802,31,[835,4,true]],["layernorm_embedding",842,19,[863,4,true]],["tie_word_embeddings",870,19,[891,4,true]],["pad_token_id",898,12,[912,29,1,[["type",914,4,[920,7,"integer"]],["default",929,7,[938,1,1]]]]],["bos_token_id",944,12,[958,25,1,[["type",960,4,[966,3,"any"]],["default",971,7,[980,1,0]]]]],["eos_token_id",986,12,[1000,25,1,[["type",1002,4,[1008,3,"any"]],["default",1013,7,[1022,1,2]]]]],["decoder_start_token_id",1028,22,[1052,45,1,[["type",1054,4,[1060,7,"integer"]],["default",1069,7,[1078,1,2]],["nullable",1081,8,[1091,4,true]]]]],["is_decoder",1100,10,[1112,45,1,[["default",1114,7,[1123,5,false]],["only",1130,4,[1136,4,null]],["because",1142,7,[1151,4,null]]]]],["cross_attention_hidden_size",1160,27,[1189,29,1,[["type",1191,4,[1197,7,"integer"]],["only",1206,4,[1212,4,null]]]]]]]],["ignore",1220,6,[1230,156,1,[["training alone",1230,14,[1246,49,0,[[1247,17,"decoder_layerdrop"],[1266,8,"init_std"],[1276,18,"classifier_dropout"]]]],["of older files, read by no class",1298,32,[1332,53,0,[[1333,11,"hidden_size"],[1346,17,"num_hidden_layers"],[1365,19,"num_attention_heads"]]]]]]],["indices",1387,7,[1396,21,1,[["i",1398,1,[1401,14,"decoder_layers"]]]]],["spec",1419,4,[1427,1001,1,[["type",1427,4,[1433,7,"decoder"]],["context",1443,7,[1452,25,"= max_position_embeddings"]],["d_model",1480,7,[1489,9,"= d_model"]],["layers",1501,6,[1509,16,"= decoder_layers"]],["input",1528,5,[1539,170,1,[["tokens",1539,6,[1553,156,1,[["vocab",1553,5,[1560,12,"= vocab_size"]],["scale",1579,5,[1586,42,"= if scale_embedding then 'sqrt' else null"]],["norm",1635,4,[1641,21,"= layernorm_embedding"]],["pad",1669,3,[1674,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1711,8,[1725,162,1,[["$first",1725,6,[1739,148,0,[[1741,66,1,[["$when",1743,5,[1750,31,"use_learned_position_embeddings"]],["learned",1783,7,[1792,13,1,[["offset",1794,6,[1802,1,2]]]]]]],[1816,70,1,[["sinusoidal",1818,10,[1830,54,1,[["layout",1832,6,[1840,6,"halves"]],["spacing",1848,7,[1857,9,"inclusive"]],["skip_pad",1868,8,[1878,4,true]]]]]]]]]]]]],["attention",1889,9,[1900,36,1,[["heads",1902,5,[1909,25,"= decoder_attention_heads"]]]]],["ffn",1939,3,[1944,55,1,[["d_ff",1946,4,[1952,17,"= decoder_ffn_dim"]],["act",1971,3,[1976,21,"= activation_function"]]]]],["norm",2002,4,[2008,41,1,[["kind",2010,4,[2016,5,"layer"]],["eps",2023,3,[2028,6,0.00001]],["place",2036,5,[2043,4,"post"]]]]],["dropout",2052,7,[2061,102,1,[["hidden",2063,6,[2071,9,"= dropout"]],["attention",2082,9,[2093,19,"= attention_dropout"]],["ffn",2114,3,[2119,20,"= activation_dropout"]],["embedding",2141,9,[2152,9,"= dropout"]]]]],["special",2166,7,[2179,198,1,[["bos",2179,3,[2184,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",2230,3,[2235,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",2281,3,[2286,34,"= inside(pad_token_id, vocab_size)"]],["start",2325,5,[2332,44,"= inside(decoder_start_token_id, vocab_size)"]]]]],["outputs",2379,7,[2388,39,1,[["lm",2390,2,[2394,31,1,[["tied",2396,4,[2402,21,"= tie_word_embeddings"]]]]]]]]]]],["inputs",2429,6,[2439,51,1,[["input_ids",2439,9,[2450,6,"tokens"]],["attention_mask",2459,14,[2475,14,"attention_mask"]]]]],["results",2491,7,[2502,89,1,[["hidden_states.{i}",2502,17,[2521,17,"hidden_states.{i}"]],["hidden_states.{decoder_layers}",2541,30,[2573,17,"last_hidden_state"]]]]],["names",2592,5,[2601,37,0,[[2603,34,1,[["prefix",2605,6,[2613,14,"model.decoder."]],["to",2629,2,[2633,2,""]]]]]]],["weights",2639,7,[2650,1173,1,[["embedding.tokens",2650,16,[2668,84,0,[[2669,19,"embed_tokens.weight"],[2690,61,1,[["from",2692,4,[2698,24,"output_projection.weight"]],["when",2724,4,[2730,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2755,19,[2776,22,"embed_positions.weight"]],["embedding.norm",2801,14,[2817,31,1,[["module",2819,6,[2827,19,"layernorm_embedding"]]]]],["layers.{i}.attention.query",2851,26,[2879,41,1,[["linear",2881,6,[2889,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2923,24,[2949,41,1,[["linear",2951,6,[2959,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2993,26,[3021,41,1,[["linear",3023,6,[3031,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",3065,27,[3094,43,1,[["linear",3096,6,[3104,31,"layers.{i}.self_attn.out_proj"]]]]],["layers.{i}.attention_norm",3140,25,[3167,45,1,[["module",3169,6,[3177,33,"layers.{i}.self_attn_layer_norm"]]]]],["layers.{i}.cross.query",3215,22,[3239,44,1,[["linear",3241,6,[3249,32,"layers.{i}.encoder_attn.q_proj"]]]]],["layers.{i}.cross.key",3286,20,[3308,44,1,[["linear",3310,6,[3318,32,"layers.{i}.encoder_attn.k_proj"]]]]],["layers.{i}.cross.value",3355,22,[3379,44,1,[["linear",3381,6,[3389,32,"layers.{i}.encoder_attn.v_proj"]]]]],["layers.{i}.cross.output",3426,23,[3451,46,1,[["linear",3453,6,[3461,34,"layers.{i}.encoder_attn.out_proj"]]]]],["layers.{i}.cross_norm",3500,21,[3523,48,1,[["module",3525,6,[3533,36,"layers.{i}.encoder_attn_layer_norm"]]]]],["layers.{i}.ffn.up",3574,17,[3593,28,1,[["linear",3595,6,[3603,16,"layers.{i}.fc1"]]]]],["layers.{i}.ffn.down",3624,19,[3645,28,1,[["linear",3647,6,[3655,16,"layers.{i}.fc2"]]]]],["layers.{i}.ffn_norm",3676,19,[3697,41,1,[["module",3699,6,[3707,29,"layers.{i}.final_layer_norm"]]]]],["outputs.lm.project.weight",3741,25,[3768,54,1,[["from",3770,4,[3776,24,"output_projection.weight"]],["steps",3802,5,[3809,11,0,[[3810,9,"transpose"]]]]]]]]]],["duplicates",3824,10,[3838,81,1,[["output_projection.weight",3838,24,[3864,54,1,[["of",3866,2,[3870,19,"embed_tokens.weight"]],["when",3891,4,[3897,19,"tie_word_embeddings"]]]]]]]],["buffers",3952,7,[3961,56,0,[[3962,29,"embed_positions._float_tensor"],[3993,23,"embed_positions.weights"]]]],["classes",4019,7,[4030,43,1,[["ForCausalLM",4030,11,[4047,26,1,[["results",4047,7,[4062,11,1,[["logits",4062,6,[4070,2,"lm"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# TrOCR's decoder (Li et al., 2021), which reads a picture where vision-encoder-decoder holds it. transformers: TrOCRConfig in models/trocr/configuration_trocr.py, TrOCRForCausalLM in modeling_trocr.py (4.57 and 5.17).
family: trocr
extends: common
model_type: trocr
class: TrOCR
default: ForCausalLM
one_way: its decoders stand in files of several towers

config:
  vocab_size: 50265
  d_model: 1024
  decoder_layers: 12
  decoder_attention_heads: 16
  decoder_ffn_dim: 4096
  activation_function: { default: gelu, map: activation }
  max_position_embeddings: 512
  dropout: { type: number, default: 0.1 }
  attention_dropout: { type: number, default: 0 }
  activation_dropout: { type: number, default: 0 }
  scale_embedding: false
  use_learned_position_embeddings: true
  layernorm_embedding: true
  tie_word_embeddings: true
  pad_token_id: { type: integer, default: 1 }
  bos_token_id: { type: any, default: 0 }
  eos_token_id: { type: any, default: 2 }
  decoder_start_token_id: { type: integer, default: 2, nullable: true }
  is_decoder: { default: false, only: null, because: null }
  cross_attention_hidden_size: { type: integer, only: null }

ignore:
  training alone: [decoder_layerdrop, init_std, classifier_dropout]
  of older files, read by no class: [hidden_size, num_hidden_layers, num_attention_heads]

indices: { i: decoder_layers }

spec:
  type: decoder
  context: = max_position_embeddings
  d_model: = d_model
  layers: = decoder_layers
  input:
    tokens:
      vocab: = vocab_size
      scale: = if scale_embedding then 'sqrt' else null
      norm: = layernorm_embedding
      pad: = inside(pad_token_id, vocab_size)
  position:
    $first:
      - { $when: use_learned_position_embeddings, learned: { offset: 2 } }
      - { sinusoidal: { layout: halves, spacing: inclusive, skip_pad: true } }
  attention: { heads: = decoder_attention_heads }
  ffn: { d_ff: = decoder_ffn_dim, act: = activation_function }
  norm: { kind: layer, eps: 1.0e-5, place: post }
  dropout: { hidden: = dropout, attention: = attention_dropout, ffn: = activation_dropout, embedding: = dropout }
  special:
    bos: = inside(first(bos_token_id), vocab_size)
    eos: = inside(first(eos_token_id), vocab_size)
    pad: = inside(pad_token_id, vocab_size)
    start: = inside(decoder_start_token_id, vocab_size)
  outputs: { lm: { tied: = tie_word_embeddings } }

inputs:
  input_ids: tokens
  attention_mask: attention_mask

results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{decoder_layers}: last_hidden_state

names:
  - { prefix: model.decoder., to: "" }

weights:
  embedding.tokens: [embed_tokens.weight, { from: output_projection.weight, when: tie_word_embeddings }]
  embedding.positions: embed_positions.weight
  embedding.norm: { module: layernorm_embedding }
  layers.{i}.attention.query: { linear: "layers.{i}.self_attn.q_proj" }
  layers.{i}.attention.key: { linear: "layers.{i}.self_attn.k_proj" }
  layers.{i}.attention.value: { linear: "layers.{i}.self_attn.v_proj" }
  layers.{i}.attention.output: { linear: "layers.{i}.self_attn.out_proj" }
  layers.{i}.attention_norm: { module: "layers.{i}.self_attn_layer_norm" }
  layers.{i}.cross.query: { linear: "layers.{i}.encoder_attn.q_proj" }
  layers.{i}.cross.key: { linear: "layers.{i}.encoder_attn.k_proj" }
  layers.{i}.cross.value: { linear: "layers.{i}.encoder_attn.v_proj" }
  layers.{i}.cross.output: { linear: "layers.{i}.encoder_attn.out_proj" }
  layers.{i}.cross_norm: { module: "layers.{i}.encoder_attn_layer_norm" }
  layers.{i}.ffn.up: { linear: "layers.{i}.fc1" }
  layers.{i}.ffn.down: { linear: "layers.{i}.fc2" }
  layers.{i}.ffn_norm: { module: "layers.{i}.final_layer_norm" }
  outputs.lm.project.weight: { from: output_projection.weight, steps: [transpose] }

duplicates:
  output_projection.weight: { of: embed_tokens.weight, when: tie_word_embeddings }

# Computed anew for any length.
buffers: [embed_positions._float_tensor, embed_positions.weights]

classes:
  ForCausalLM:
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
    family: "vision-encoder-decoder",
    modelTypes: ["vision-encoder-decoder"],
    file: "families/vision-encoder-decoder.yaml",
    tree: `[341,632,1,[["family",341,6,[349,22,"vision-encoder-decoder"]],["extends",372,7,[381,15,"encoder-decoder"]],["model_type",397,10,[409,22,"vision-encoder-decoder"]],["class",432,5,[439,20,"VisionEncoderDecoder"]],["require",461,7,[472,182,1,[["what the encoder reads",472,22,[496,157,1,[["that",498,4,[504,87,"parts.encoder.input.patches != null and parts.encoder.input.patches.spectrogram != true"]],["key",593,3,[598,7,"encoder"]],["because",607,7,[616,35,"this model's encoder reads pictures"]]]]]]]],["inputs",655,6,[665,154,1,[["input_ids",665,9,[676,4,null]],["attention_mask",683,14,[699,4,null]],["token_type_ids",706,14,[722,4,null]],["pixel_values",729,12,[743,6,"pixels"]],["decoder_input_ids",752,17,[771,6,"tokens"]],["decoder_attention_mask",780,22,[804,14,"attention_mask"]]]]],["results",867,7,[878,95,1,[["encoder_hidden_states.{parts.encoder.layers}",878,46,[926,46,"encoder_hidden_states.{parts.encoder.layers}"]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# A picture's encoder before any decoder: captions, text in pictures (TrOCR). transformers: VisionEncoderDecoderConfig in models/vision_encoder_decoder/configuration_vision_encoder_decoder.py, VisionEncoderDecoderModel in modeling_vision_encoder_decoder.py (4.57 and 5.17).
family: vision-encoder-decoder
extends: encoder-decoder
model_type: vision-encoder-decoder
class: VisionEncoderDecoder

require:
  what the encoder reads: { that: parts.encoder.input.patches != null and parts.encoder.input.patches.spectrogram != true, key: encoder, because: this model's encoder reads pictures }

inputs:
  input_ids: null
  attention_mask: null
  token_type_ids: null
  pixel_values: pixels
  decoder_input_ids: tokens
  decoder_attention_mask: attention_mask

# Those of pictures end before the final norm.
results:
  "encoder_hidden_states.{parts.encoder.layers}": "encoder_hidden_states.{parts.encoder.layers}"
`,
  },
  {
    family: "vit-msn",
    modelTypes: ["vit_msn"],
    file: "families/vit-msn.yaml",
    tree: `[166,259,1,[["family",166,6,[174,7,"vit-msn"]],["extends",182,7,[191,3,"vit"]],["model_type",195,10,[207,7,"vit_msn"]],["class",215,5,[222,6,"ViTMSN"]],["config",230,6,[240,50,1,[["layer_norm_eps",240,14,[256,33,1,[["type",258,4,[264,6,"number"]],["default",272,7,[281,6,0.000001]]]]]]]],["classes",291,7,[302,123,1,[["ForMaskedImageModeling",302,22,[326,4,null]],["Model",333,5,[344,81,1,[["spec",344,4,[356,30,1,[["outputs",356,7,[373,13,1,[["pooled",373,6,[381,4,null]]]]]]]],["results",390,7,[405,20,1,[["pooler_output",405,13,[420,4,null]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# MSN (Assran et al., 2022): ViT, trained otherwise. transformers: models/vit_msn (4.57 and 5.17).
family: vit-msn
extends: vit
model_type: vit_msn
class: ViTMSN

config:
  layer_norm_eps: { type: number, default: 1.0e-6 }

classes:
  ForMaskedImageModeling: null
  Model:
    spec:
      outputs:
        pooled: null
    results:
      pooler_output: null
`,
  },
  {
    family: "vit-sizeless",
    modelTypes: [],
    file: "families/vit-sizeless.yaml",
    tree: `[173,602,1,[["family",173,6,[181,12,"vit-sizeless"]],["extends",194,7,[203,4,"deit"]],["config",209,6,[219,368,1,[["image_size",219,10,[231,4,null]],["patch_size",238,10,[250,4,null]],["hidden_size",257,11,[270,4,null]],["num_hidden_layers",277,17,[296,4,null]],["num_attention_heads",303,19,[324,4,null]],["intermediate_size",331,17,[350,4,null]],["hidden_act",357,10,[369,4,null]],["hidden_dropout_prob",376,19,[397,4,null]],["attention_probs_dropout_prob",404,28,[434,4,null]],["layer_norm_eps",441,14,[457,4,null]],["num_channels",464,12,[478,4,null]],["out_indices",485,11,[498,4,null]],["out_features",505,12,[519,4,null]],["qkv_bias",526,8,[536,4,null]],["pooler_output_size",543,18,[563,4,null]],["pooler_act",570,10,[582,4,null]]]]],["let",588,3,[593,152,1,[["height",595,6,[603,4,null]],["width",609,5,[616,4,null]],["patch",622,5,[629,4,null]],["own",635,3,[640,4,null]],["resized",646,7,[655,4,null]],["side",661,4,[667,4,null]],["antialias",673,9,[684,4,null]],["labels",690,6,[698,4,null]],["named",704,5,[711,4,null]],["chosen",717,6,[725,4,null]],["stages",731,6,[739,4,null]]]]],["backwards",747,9,[758,16,1,[["stages",760,6,[768,4,null]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ViT's and DeiT's tensors without what their configs say: for files that leave the sizes to the tensors.
family: vit-sizeless
extends: deit

config:
  image_size: null
  patch_size: null
  hidden_size: null
  num_hidden_layers: null
  num_attention_heads: null
  intermediate_size: null
  hidden_act: null
  hidden_dropout_prob: null
  attention_probs_dropout_prob: null
  layer_norm_eps: null
  num_channels: null
  out_indices: null
  out_features: null
  qkv_bias: null
  pooler_output_size: null
  pooler_act: null

let: { height: null, width: null, patch: null, own: null, resized: null, side: null, antialias: null, labels: null, named: null, chosen: null, stages: null }

backwards: { stages: null }
`,
  },
  {
    family: "vit",
    modelTypes: ["vit"],
    file: "families/vit.yaml",
    tree: `[181,6725,1,[["family",181,6,[189,3,"vit"]],["extends",193,7,[202,8,"pictures"]],["model_type",211,10,[223,3,"vit"]],["class",227,5,[234,3,"ViT"]],["default",238,7,[247,22,"ForImageClassification"]],["config",271,6,[281,479,1,[["hidden_size",281,11,[294,3,768]],["num_hidden_layers",300,17,[319,2,12]],["num_attention_heads",324,19,[345,2,12]],["intermediate_size",350,17,[369,4,3072]],["hidden_act",376,10,[388,34,1,[["default",390,7,[399,4,"gelu"]],["map",405,3,[410,10,"activation"]]]]],["hidden_dropout_prob",425,19,[446,28,1,[["type",448,4,[454,6,"number"]],["default",462,7,[471,1,0]]]]],["attention_probs_dropout_prob",477,28,[507,28,1,[["type",509,4,[515,6,"number"]],["default",523,7,[532,1,0]]]]],["layer_norm_eps",538,14,[554,34,1,[["type",556,4,[562,6,"number"]],["default",570,7,[579,7,1e-12]]]]],["qkv_bias",591,8,[601,4,true]],["encoder_stride",608,14,[624,2,16]],["pooler_output_size",663,18,[683,7,"integer"]],["pooler_act",713,10,[725,34,1,[["default",727,7,[736,4,"tanh"]],["map",742,3,[747,10,"activation"]]]]]]]],["ignore",761,6,[771,118,1,[["without a head that could be tied",771,33,[806,21,0,[[807,19,"tie_word_embeddings"]]]],["of text models",830,14,[846,42,0,[[847,12,"bos_token_id"],[861,12,"eos_token_id"],[875,12,"pad_token_id"]]]]]]],["indices",890,7,[899,24,1,[["i",901,1,[904,17,"num_hidden_layers"]]]]],["spec",925,4,[933,527,1,[["d_model",933,7,[942,13,"= hidden_size"]],["layers",958,6,[966,19,"= num_hidden_layers"]],["input",988,5,[995,97,1,[["patches",997,7,[1006,84,1,[["prefix",1008,6,[1016,5,0,[[1017,3,"cls"]]]],["mask",1023,4,[1029,59,"= if given('bool_masked_pos') == null then null else true"]]]]]]]],["attention",1095,9,[1110,74,1,[["heads",1110,5,[1117,21,"= num_attention_heads"]],["bias",1143,4,[1149,34,"= if qkv_bias then null else ['o']"]]]]],["ffn",1186,3,[1191,48,1,[["d_ff",1193,4,[1199,19,"= intermediate_size"]],["act",1220,3,[1225,12,"= hidden_act"]]]]],["norm",1242,4,[1248,50,1,[["kind",1250,4,[1256,5,"layer"]],["eps",1263,3,[1268,16,"= layer_norm_eps"]],["place",1286,5,[1293,3,"pre"]]]]],["dropout",1301,7,[1314,146,1,[["hidden",1314,6,[1322,32,"= unless(hidden_dropout_prob, 0)"]],["embedding",1359,9,[1370,32,"= unless(hidden_dropout_prob, 0)"]],["attention",1407,9,[1418,41,"= unless(attention_probs_dropout_prob, 0)"]]]]]]]],["results",1536,7,[1547,108,1,[["hidden_states.{i}",1547,17,[1566,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",1586,33,[1621,33,"hidden_states.{num_hidden_layers}"]]]]],["names",1656,5,[1665,1337,0,[[1667,24,1,[["prefix",1669,6,[1677,4,"vit."]],["to",1683,2,[1687,2,""]]]],[1737,39,1,[["prefix",1739,6,[1747,7,"blocks."]],["to",1756,2,[1760,14,"encoder.layer."]]]],[1781,74,1,[["prefix",1783,6,[1791,17,"patch_embed.proj."]],["to",1810,2,[1814,39,"embeddings.patch_embeddings.projection."]]]],[1860,47,1,[["prefix",1862,6,[1870,9,"cls_token"]],["to",1881,2,[1885,20,"embeddings.cls_token"]]]],[1912,57,1,[["prefix",1914,6,[1922,10,"dist_token"]],["to",1934,2,[1938,29,"embeddings.distillation_token"]]]],[1974,57,1,[["prefix",1976,6,[1984,9,"pos_embed"]],["to",1995,2,[1999,30,"embeddings.position_embeddings"]]]],[2036,41,1,[["part",2038,4,[2044,7,".norm1."]],["to",2053,2,[2057,18,".layernorm_before."]]]],[2082,40,1,[["part",2084,4,[2090,7,".norm2."]],["to",2099,2,[2103,17,".layernorm_after."]]]],[2127,51,1,[["part",2129,4,[2135,11,".attn.proj."]],["to",2148,2,[2152,24,".attention.output.dense."]]]],[2183,45,1,[["part",2185,4,[2191,9,".mlp.fc1."]],["to",2202,2,[2206,20,".intermediate.dense."]]]],[2233,39,1,[["part",2235,4,[2241,9,".mlp.fc2."]],["to",2252,2,[2256,14,".output.dense."]]]],[2277,33,1,[["prefix",2279,6,[2287,5,"norm."]],["to",2294,2,[2298,10,"layernorm."]]]],[2315,52,1,[["prefix",2317,6,[2325,10,"head_dist."]],["to",2337,2,[2341,24,"distillation_classifier."]]]],[2372,34,1,[["prefix",2374,6,[2382,5,"head."]],["to",2389,2,[2393,11,"classifier."]]]],[2497,55,1,[["prefix",2499,6,[2507,7,"layers."]],["to",2516,2,[2520,14,"encoder.layer."]],["written",2536,7,[2545,5,false]]]],[2557,77,1,[["part",2559,4,[2565,18,".attention.q_proj."]],["to",2585,2,[2589,27,".attention.attention.query."]],["written",2618,7,[2627,5,false]]]],[2639,75,1,[["part",2641,4,[2647,18,".attention.k_proj."]],["to",2667,2,[2671,25,".attention.attention.key."]],["written",2698,7,[2707,5,false]]]],[2719,77,1,[["part",2721,4,[2727,18,".attention.v_proj."]],["to",2747,2,[2751,27,".attention.attention.value."]],["written",2780,7,[2789,5,false]]]],[2801,74,1,[["part",2803,4,[2809,18,".attention.o_proj."]],["to",2829,2,[2833,24,".attention.output.dense."]],["written",2859,7,[2868,5,false]]]],[2880,61,1,[["part",2882,4,[2888,9,".mlp.fc1."]],["to",2899,2,[2903,20,".intermediate.dense."]],["written",2925,7,[2934,5,false]]]],[2946,55,1,[["part",2948,4,[2954,9,".mlp.fc2."]],["to",2965,2,[2969,14,".output.dense."]],["written",2985,7,[2994,5,false]]]]]]],["weights",3003,7,[3014,2808,1,[["embedding.mask",3014,14,[3030,56,1,[["from",3032,4,[3038,21,"embeddings.mask_token"]],["steps",3061,5,[3068,16,0,[[3069,14,1,[["squeeze",3071,7,[3080,1,0]]]]]]]]]],["embedding.prefix",3089,16,[3107,55,1,[["from",3109,4,[3115,20,"embeddings.cls_token"]],["steps",3137,5,[3144,16,0,[[3145,14,1,[["squeeze",3147,7,[3156,1,0]]]]]]]]]],["embedding.positions",3165,19,[3186,65,1,[["from",3188,4,[3194,30,"embeddings.position_embeddings"]],["steps",3226,5,[3233,16,0,[[3234,14,1,[["squeeze",3236,7,[3245,1,0]]]]]]]]]],["embedding.patches.weight",3373,24,[3399,177,1,[["from",3401,4,[3407,45,"embeddings.patch_embeddings.projection.weight"]],["shape",3454,5,[3461,59,0,[[3462,13,"= hidden_size"],[3477,14,"= num_channels"],[3493,12,"= patch[0]"],[3507,12,"= patch[1]"]]]],["steps",3522,5,[3529,45,0,[[3530,32,1,[["reshape",3532,7,[3541,19,0,[[3542,13,"= hidden_size"],[3557,2,-1]]]]]],[3564,9,"transpose"]]]]]]],["embedding.patches.bias",3579,22,[3603,43,"embeddings.patch_embeddings.projection.bias"]],["layers.{i}.attention.query.weight",3709,33,[3744,203,0,[[3745,82,1,[["from",3747,4,[3753,52,"encoder.layer.{i}.attention.attention.query.weight"]],["steps",3807,5,[3814,11,0,[[3815,9,"transpose"]]]]]],[3829,117,1,[["from",3831,4,[3837,35,"encoder.layer.{i}.attn.qkv.weight"]],["steps",3874,5,[3881,63,0,[[3882,50,1,[["slice",3884,5,[3891,39,1,[["axis",3893,4,[3899,1,0]],["from",3902,4,[3908,1,0]],["to",3911,2,[3915,13,"= hidden_size"]]]]]]],[3934,9,"transpose"]]]]]]]]],["layers.{i}.attention.query.bias",3950,31,[3983,158,0,[[3984,50,"encoder.layer.{i}.attention.attention.query.bias"],[4036,104,1,[["from",4038,4,[4044,33,"encoder.layer.{i}.attn.qkv.bias"]],["steps",4079,5,[4086,52,0,[[4087,50,1,[["slice",4089,5,[4096,39,1,[["axis",4098,4,[4104,1,0]],["from",4107,4,[4113,1,0]],["to",4116,2,[4120,13,"= hidden_size"]]]]]]]]]]]]]]],["layers.{i}.attention.key.weight",4144,31,[4177,217,0,[[4178,80,1,[["from",4180,4,[4186,50,"encoder.layer.{i}.attention.attention.key.weight"]],["steps",4238,5,[4245,11,0,[[4246,9,"transpose"]]]]]],[4260,133,1,[["from",4262,4,[4268,35,"encoder.layer.{i}.attn.qkv.weight"]],["steps",4305,5,[4312,79,0,[[4313,66,1,[["slice",4315,5,[4322,55,1,[["axis",4324,4,[4330,1,0]],["from",4333,4,[4339,13,"= hidden_size"]],["to",4354,2,[4358,17,"= 2 * hidden_size"]]]]]]],[4381,9,"transpose"]]]]]]]]],["layers.{i}.attention.key.bias",4397,29,[4428,172,0,[[4429,48,"encoder.layer.{i}.attention.attention.key.bias"],[4479,120,1,[["from",4481,4,[4487,33,"encoder.layer.{i}.attn.qkv.bias"]],["steps",4522,5,[4529,68,0,[[4530,66,1,[["slice",4532,5,[4539,55,1,[["axis",4541,4,[4547,1,0]],["from",4550,4,[4556,13,"= hidden_size"]],["to",4571,2,[4575,17,"= 2 * hidden_size"]]]]]]]]]]]]]]],["layers.{i}.attention.value.weight",4603,33,[4638,223,0,[[4639,82,1,[["from",4641,4,[4647,52,"encoder.layer.{i}.attention.attention.value.weight"]],["steps",4701,5,[4708,11,0,[[4709,9,"transpose"]]]]]],[4723,137,1,[["from",4725,4,[4731,35,"encoder.layer.{i}.attn.qkv.weight"]],["steps",4768,5,[4775,83,0,[[4776,70,1,[["slice",4778,5,[4785,59,1,[["axis",4787,4,[4793,1,0]],["from",4796,4,[4802,17,"= 2 * hidden_size"]],["to",4821,2,[4825,17,"= 3 * hidden_size"]]]]]]],[4848,9,"transpose"]]]]]]]]],["layers.{i}.attention.value.bias",4864,31,[4897,178,0,[[4898,50,"encoder.layer.{i}.attention.attention.value.bias"],[4950,124,1,[["from",4952,4,[4958,33,"encoder.layer.{i}.attn.qkv.bias"]],["steps",4993,5,[5000,72,0,[[5001,70,1,[["slice",5003,5,[5010,59,1,[["axis",5012,4,[5018,1,0]],["from",5021,4,[5027,17,"= 2 * hidden_size"]],["to",5046,2,[5050,17,"= 3 * hidden_size"]]]]]]]]]]]]]]],["layers.{i}.attention.output",5078,27,[5107,54,1,[["linear",5109,6,[5117,42,"encoder.layer.{i}.attention.output.dense"]]]]],["layers.{i}.attention_norm",5164,25,[5191,48,1,[["module",5193,6,[5201,36,"encoder.layer.{i}.layernorm_before"]]]]],["layers.{i}.ffn.up",5242,17,[5261,50,1,[["linear",5263,6,[5271,38,"encoder.layer.{i}.intermediate.dense"]]]]],["layers.{i}.ffn.down",5314,19,[5335,44,1,[["linear",5337,6,[5345,32,"encoder.layer.{i}.output.dense"]]]]],["layers.{i}.ffn_norm",5382,19,[5403,47,1,[["module",5405,6,[5413,35,"encoder.layer.{i}.layernorm_after"]]]]],["norm",5453,4,[5459,21,1,[["module",5461,6,[5469,9,"layernorm"]]]]],["outputs.pooled.transform",5483,24,[5509,24,1,[["linear",5511,6,[5519,12,"pooler.dense"]]]]],["outputs.picture.project.weight",5536,30,[5568,160,1,[["from",5570,4,[5576,16,"decoder.0.weight"]],["shape",5594,5,[5601,73,0,[[5602,50,"= num_channels * encoder_stride * encoder_stride"],[5654,13,"= hidden_size"],[5669,1,1],[5672,1,1]]]],["steps",5676,5,[5683,43,0,[[5684,14,1,[["squeeze",5686,7,[5695,1,3]]]],[5700,14,1,[["squeeze",5702,7,[5711,1,2]]]],[5716,9,"transpose"]]]]]]],["outputs.picture.project.bias",5731,28,[5761,14,"decoder.0.bias"]],["outputs.cls.project",5778,19,[5799,22,1,[["linear",5801,6,[5809,10,"classifier"]]]]]]]],["buffers",5866,7,[5875,23,0,[[5876,21,"embeddings.mask_token"]]]],["classes",5900,7,[5911,995,1,[["Model",5911,5,[5922,299,1,[["spec",5922,4,[5934,214,1,[["outputs",5934,7,[5951,197,1,[["hidden",5951,6,[5959,2,1,[]]],["pooled",5970,6,[5978,169,1,[["$when",5980,5,[5987,65,"stored('pooler.dense.weight') or not stored('layernorm.weight')"]],["pool",6054,4,[6060,3,"cls"]],["transform",6065,9,[6076,69,1,[["act",6078,3,[6083,12,"= pooler_act"]],["d",6097,1,[6100,43,"= unless(pooler_output_size, hidden_size)"]]]]]]]]]]]]]],["results",6152,7,[6167,54,1,[["last_hidden_state",6167,17,[6186,6,"hidden"]],["pooler_output",6199,13,[6214,6,"pooled"]]]]]]]],["ForImageClassification",6223,22,[6251,111,1,[["spec",6251,4,[6263,68,1,[["outputs",6263,7,[6280,51,1,[["cls",6280,3,[6285,45,1,[["pool",6287,4,[6293,3,"cls"]],["project",6298,7,[6307,21,"= unless(labels, 0)"]]]]]]]]]]],["results",6335,7,[6350,12,1,[["logits",6350,6,[6358,3,"cls"]]]]]]]],["ForMaskedImageModeling",6364,22,[6392,514,1,[["require",6392,7,[6407,199,1,[["a stride of a patch",6407,19,[6428,177,1,[["that",6430,4,[6436,59,"encoder_stride == patch[0] and encoder_stride == patch[1]"]],["key",6497,3,[6502,14,"encoder_stride"]],["because",6518,7,[6527,76,"pixels of another size than the patches would give a picture of another size"]]]]]]]],["spec",6610,4,[6622,87,1,[["input",6622,5,[6629,27,1,[["patches",6631,7,[6640,14,1,[["mask",6642,4,[6648,4,true]]]]]]]],["outputs",6663,7,[6680,29,1,[["picture",6680,7,[6689,19,1,[["project",6691,7,[6700,6,"pixels"]]]]]]]]]]],["results",6713,7,[6728,178,1,[["reconstruction",6728,14,[6744,7,"picture"]],["loss",6826,4,[6832,73,1,[["from",6834,4,[6840,7,"picture"]],["distance",6849,8,[6859,44,1,[["to",6861,2,[6865,12,"pixel_values"]],["where",6879,5,[6886,15,"bool_masked_pos"]]]]]]]]]]]]]]]]]]]`,
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
  encoder_stride: 16 # of the class that paints pixels
  pooler_output_size: integer # null: hidden_size
  pooler_act: { default: tanh, map: activation }

ignore:
  without a head that could be tied: [tie_word_embeddings]
  of text models: [bos_token_id, eos_token_id, pad_token_id]

indices: { i: num_hidden_layers }

spec:
  d_model: = hidden_size
  layers: = num_hidden_layers
  input: { patches: { prefix: [cls], mask: "= if given('bool_masked_pos') == null then null else true" } }
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
  # timm's spelling of the same tensors.
  - { prefix: blocks., to: encoder.layer. }
  - { prefix: patch_embed.proj., to: embeddings.patch_embeddings.projection. }
  - { prefix: cls_token, to: embeddings.cls_token }
  - { prefix: dist_token, to: embeddings.distillation_token }
  - { prefix: pos_embed, to: embeddings.position_embeddings }
  - { part: .norm1., to: .layernorm_before. }
  - { part: .norm2., to: .layernorm_after. }
  - { part: .attn.proj., to: .attention.output.dense. }
  - { part: .mlp.fc1., to: .intermediate.dense. }
  - { part: .mlp.fc2., to: .output.dense. }
  - { prefix: norm., to: layernorm. }
  - { prefix: head_dist., to: distillation_classifier. }
  - { prefix: head., to: classifier. }
  # What transformers 5 calls the modules in memory, and adapters made there with it.
  - { prefix: layers., to: encoder.layer., written: false }
  - { part: .attention.q_proj., to: .attention.attention.query., written: false }
  - { part: .attention.k_proj., to: .attention.attention.key., written: false }
  - { part: .attention.v_proj., to: .attention.attention.value., written: false }
  - { part: .attention.o_proj., to: .attention.output.dense., written: false }
  - { part: .mlp.fc1., to: .intermediate.dense., written: false }
  - { part: .mlp.fc2., to: .output.dense., written: false }

weights:
  embedding.mask: { from: embeddings.mask_token, steps: [{ squeeze: 0 }] }
  embedding.prefix: { from: embeddings.cls_token, steps: [{ squeeze: 0 }] }
  embedding.positions: { from: embeddings.position_embeddings, steps: [{ squeeze: 0 }] }
  # A convolution whose stride is its size is a product: [out, channel, row, column] -> [channel * row * column, out].
  embedding.patches.weight: { from: embeddings.patch_embeddings.projection.weight, shape: [= hidden_size, = num_channels, '= patch[0]', '= patch[1]'], steps: [{ reshape: [= hidden_size, -1] }, transpose] }
  embedding.patches.bias: embeddings.patch_embeddings.projection.bias
  # timm's queries, keys and values stand below each other.
  layers.{i}.attention.query.weight: [{ from: "encoder.layer.{i}.attention.attention.query.weight", steps: [transpose] }, { from: "encoder.layer.{i}.attn.qkv.weight", steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }, transpose] }]
  layers.{i}.attention.query.bias: ["encoder.layer.{i}.attention.attention.query.bias", { from: "encoder.layer.{i}.attn.qkv.bias", steps: [{ slice: { axis: 0, from: 0, to: = hidden_size } }] }]
  layers.{i}.attention.key.weight: [{ from: "encoder.layer.{i}.attention.attention.key.weight", steps: [transpose] }, { from: "encoder.layer.{i}.attn.qkv.weight", steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }, transpose] }]
  layers.{i}.attention.key.bias: ["encoder.layer.{i}.attention.attention.key.bias", { from: "encoder.layer.{i}.attn.qkv.bias", steps: [{ slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }] }]
  layers.{i}.attention.value.weight: [{ from: "encoder.layer.{i}.attention.attention.value.weight", steps: [transpose] }, { from: "encoder.layer.{i}.attn.qkv.weight", steps: [{ slice: { axis: 0, from: = 2 * hidden_size, to: = 3 * hidden_size } }, transpose] }]
  layers.{i}.attention.value.bias: ["encoder.layer.{i}.attention.attention.value.bias", { from: "encoder.layer.{i}.attn.qkv.bias", steps: [{ slice: { axis: 0, from: = 2 * hidden_size, to: = 3 * hidden_size } }] }]
  layers.{i}.attention.output: { linear: "encoder.layer.{i}.attention.output.dense" }
  layers.{i}.attention_norm: { module: "encoder.layer.{i}.layernorm_before" }
  layers.{i}.ffn.up: { linear: "encoder.layer.{i}.intermediate.dense" }
  layers.{i}.ffn.down: { linear: "encoder.layer.{i}.output.dense" }
  layers.{i}.ffn_norm: { module: "encoder.layer.{i}.layernorm_after" }
  norm: { module: layernorm }
  outputs.pooled.transform: { linear: pooler.dense }
  outputs.picture.project.weight: { from: decoder.0.weight, shape: ['= num_channels * encoder_stride * encoder_stride', = hidden_size, 1, 1], steps: [{ squeeze: 3 }, { squeeze: 2 }, transpose] }
  outputs.picture.project.bias: decoder.0.bias
  outputs.cls.project: { linear: classifier }

# Stands in for patches in training alone.
buffers: [embeddings.mask_token]

classes:
  Model:
    spec:
      outputs:
        hidden: {}
        pooled: { $when: "stored('pooler.dense.weight') or not stored('layernorm.weight')", pool: cls, transform: { act: = pooler_act, d: "= unless(pooler_output_size, hidden_size)" } }
    results:
      last_hidden_state: hidden
      pooler_output: pooled
  ForImageClassification:
    spec:
      outputs:
        cls: { pool: cls, project: "= unless(labels, 0)" }
    results:
      logits: cls
  ForMaskedImageModeling:
    require:
      a stride of a patch: { that: "encoder_stride == patch[0] and encoder_stride == patch[1]", key: encoder_stride, because: pixels of another size than the patches would give a picture of another size }
    spec:
      input: { patches: { mask: true } }
      outputs:
        picture: { project: pixels }
    results:
      reconstruction: picture
      # What it is trained to make small, where patches are masked.
      loss: { from: picture, distance: { to: pixel_values, where: bool_masked_pos } }
`,
  },
  {
    family: "wav2vec2-conformer",
    modelTypes: ["wav2vec2-conformer"],
    file: "families/wav2vec2-conformer.yaml",
    tree: `[181,4328,1,[["family",181,6,[189,18,"wav2vec2-conformer"]],["extends",208,7,[217,8,"wav2vec2"]],["model_type",226,10,[238,18,"wav2vec2-conformer"]],["class",257,5,[264,17,"Wav2Vec2Conformer"]],["config",283,6,[293,357,1,[["vocab_size",293,10,[305,17,1,[["default",307,7,[316,4,null]]]]],["do_stable_layer_norm",325,20,[347,4,null]],["adapter_attn_dim",354,16,[372,4,null]],["num_conv_pos_embeddings",379,23,[404,4,null]],["num_conv_pos_embedding_groups",411,29,[442,4,null]],["position_embeddings_type",449,24,[475,83,1,[["type",477,4,[483,6,"string"]],["default",491,7,[500,8,"relative"]],["nullable",510,8,[520,4,true]],["only",526,4,[532,24,0,[[533,8,"relative"],[543,6,"rotary"],[551,4,null]]]]]]],["rotary_embedding_base",561,21,[584,32,1,[["type",586,4,[592,6,"number"]],["default",600,7,[609,5,10000]]]]],["conv_depthwise_kernel_size",619,26,[647,2,31]]]]],["let",651,3,[656,50,1,[["adapted",658,7,[667,5,false]],["ends",674,4,[680,24,"= use_weighted_layer_sum"]]]]],["ignore",708,6,[718,294,1,[["how far a table of angles reaches before it grows",718,49,[769,22,0,[[770,20,"max_source_positions"]]]],["training alone, in the convolution",794,34,[830,24,0,[[831,22,"conformer_conv_dropout"]]]],["of a convolution that the class makes and never runs",857,52,[911,56,0,[[912,23,"num_conv_pos_embeddings"],[937,29,"num_conv_pos_embedding_groups"]]]],["of another family",970,17,[989,22,0,[[990,20,"do_stable_layer_norm"]]]]]]],["spec",1013,4,[1021,706,1,[["input",1021,5,[1028,26,1,[["frames",1030,6,[1038,14,1,[["norm",1040,4,[1046,4,null]]]]]]]],["position",1057,8,[1071,217,1,[["conv",1071,4,[1077,4,null]],["$first",1086,6,[1100,188,0,[[1102,59,1,[["$when",1104,5,[1111,40,"= position_embeddings_type == 'relative'"]],["xl",1153,2,[1157,2,1,[]]]]],[1170,104,1,[["$when",1172,5,[1179,38,"= position_embeddings_type == 'rotary'"]],["rope",1219,4,[1225,47,1,[["theta",1227,5,[1234,23,"= rotary_embedding_base"]],["input",1259,5,[1266,4,true]]]]]]],[1283,4,"none"]]]]]]],["block",1290,5,[1297,27,0,[[1298,3,"ffn"],[1303,9,"attention"],[1314,4,"conv"],[1320,3,"ffn"]]]],["ffn",1327,3,[1332,14,1,[["scale",1334,5,[1341,3,0.5]]]]],["adapter",1349,7,[1358,4,null]],["conv",1434,4,[1440,98,1,[["kernel",1442,6,[1450,28,"= conv_depthwise_kernel_size"]],["act",1480,3,[1485,12,"= hidden_act"]],["norm",1499,4,[1505,5,"batch"]],["bias",1512,4,[1518,5,false]],["mask",1525,4,[1531,5,false]]]]],["norm",1589,4,[1599,128,1,[["eps",1599,3,[1604,6,0.00001]],["place",1615,5,[1622,3,"pre"]],["end",1630,3,[1635,4,true]],["final",1644,5,[1651,75,1,[["$first",1653,6,[1661,63,0,[[1662,61,1,[["$when",1664,5,[1671,27,"= layer_norm_eps != 0.00001"]],["eps",1700,3,[1705,16,"= layer_norm_eps"]]]]]]]]]]]]]]]],["names",1728,5,[1737,42,0,[[1739,39,1,[["prefix",1741,6,[1749,19,"wav2vec2_conformer."]],["to",1770,2,[1774,2,""]]]]]]],["weights",1780,7,[1791,2544,1,[["embedding.norm",1791,14,[1807,4,null]],["embedding.position_conv.weight",1814,30,[1846,4,null]],["embedding.position_conv.bias",1853,28,[1883,4,null]],["layers.{i}.ffn_1_norm",1890,21,[1913,48,1,[["module",1915,6,[1923,36,"encoder.layers.{i}.ffn1_layer_norm"]]]]],["layers.{i}.ffn_1.up",1964,19,[1985,56,1,[["linear",1987,6,[1995,44,"encoder.layers.{i}.ffn1.intermediate_dense"]]]]],["layers.{i}.ffn_1.down",2044,21,[2067,50,1,[["linear",2069,6,[2077,38,"encoder.layers.{i}.ffn1.output_dense"]]]]],["layers.{i}.attention_norm",2120,25,[2147,53,1,[["module",2149,6,[2157,41,"encoder.layers.{i}.self_attn_layer_norm"]]]]],["layers.{i}.attention.query",2203,26,[2231,51,1,[["linear",2233,6,[2241,39,"encoder.layers.{i}.self_attn.linear_q"]]]]],["layers.{i}.attention.key",2285,24,[2311,51,1,[["linear",2313,6,[2321,39,"encoder.layers.{i}.self_attn.linear_k"]]]]],["layers.{i}.attention.value",2365,26,[2393,51,1,[["linear",2395,6,[2403,39,"encoder.layers.{i}.self_attn.linear_v"]]]]],["layers.{i}.attention.output",2447,27,[2476,53,1,[["linear",2478,6,[2486,41,"encoder.layers.{i}.self_attn.linear_out"]]]]],["layers.{i}.attention.relative.weight",2532,36,[2570,78,1,[["from",2572,4,[2578,48,"encoder.layers.{i}.self_attn.linear_pos.weight"]],["steps",2628,5,[2635,11,0,[[2636,9,"transpose"]]]]]]],["layers.{i}.attention.content_bias",2651,33,[2686,39,"encoder.layers.{i}.self_attn.pos_bias_u"]],["layers.{i}.attention.distance_bias",2728,34,[2764,39,"encoder.layers.{i}.self_attn.pos_bias_v"]],["layers.{i}.conv_norm",2806,20,[2828,55,1,[["module",2830,6,[2838,43,"encoder.layers.{i}.conv_module.layer_norm"]]]]],["layers.{i}.conv.up.weight",2954,25,[2981,153,1,[["from",2983,4,[2989,55,"encoder.layers.{i}.conv_module.pointwise_conv1.weight"]],["steps",3046,5,[3053,79,0,[[3054,14,1,[["squeeze",3056,7,[3065,1,2]]]],[3070,50,1,[["slice",3072,5,[3079,39,1,[["axis",3081,4,[3087,1,0]],["from",3090,4,[3096,1,0]],["to",3099,2,[3103,13,"= hidden_size"]]]]]]],[3122,9,"transpose"]]]]]]],["layers.{i}.conv.gate.weight",3137,27,[3166,169,1,[["from",3168,4,[3174,55,"encoder.layers.{i}.conv_module.pointwise_conv1.weight"]],["steps",3231,5,[3238,95,0,[[3239,14,1,[["squeeze",3241,7,[3250,1,2]]]],[3255,66,1,[["slice",3257,5,[3264,55,1,[["axis",3266,4,[3272,1,0]],["from",3275,4,[3281,13,"= hidden_size"]],["to",3296,2,[3300,17,"= 2 * hidden_size"]]]]]]],[3323,9,"transpose"]]]]]]],["layers.{i}.conv.depthwise.weight",3338,32,[3372,99,1,[["from",3374,4,[3380,54,"encoder.layers.{i}.conv_module.depthwise_conv.weight"]],["steps",3436,5,[3443,26,0,[[3444,24,1,[["transpose",3446,9,[3457,9,0,[[3458,1,2],[3461,1,1],[3464,1,0]]]]]]]]]]]],["layers.{i}.conv.norm",3474,20,[3496,55,1,[["module",3498,6,[3506,43,"encoder.layers.{i}.conv_module.batch_norm"]]]]],["layers.{i}.conv.norm.mean",3554,25,[3581,54,"encoder.layers.{i}.conv_module.batch_norm.running_mean"]],["layers.{i}.conv.norm.variance",3638,29,[3669,53,"encoder.layers.{i}.conv_module.batch_norm.running_var"]],["layers.{i}.conv.down.weight",3725,27,[3754,101,1,[["from",3756,4,[3762,55,"encoder.layers.{i}.conv_module.pointwise_conv2.weight"]],["steps",3819,5,[3826,27,0,[[3827,14,1,[["squeeze",3829,7,[3838,1,2]]]],[3843,9,"transpose"]]]]]]],["layers.{i}.ffn_2_norm",3858,21,[3881,48,1,[["module",3883,6,[3891,36,"encoder.layers.{i}.ffn2_layer_norm"]]]]],["layers.{i}.ffn_2.up",3932,19,[3953,56,1,[["linear",3955,6,[3963,44,"encoder.layers.{i}.ffn2.intermediate_dense"]]]]],["layers.{i}.ffn_2.down",4012,21,[4035,50,1,[["linear",4037,6,[4045,38,"encoder.layers.{i}.ffn2.output_dense"]]]]],["layers.{i}.end_norm",4088,19,[4109,49,1,[["module",4111,6,[4119,37,"encoder.layers.{i}.final_layer_norm"]]]]],["layers.{i}.ffn.up",4161,17,[4180,4,null]],["layers.{i}.ffn.down",4187,19,[4208,4,null]],["layers.{i}.ffn_norm",4215,19,[4236,4,null]],["layers.{i}.adapter.up",4243,21,[4266,4,null]],["layers.{i}.adapter.down",4273,23,[4298,4,null]],["layers.{i}.adapter_norm",4305,23,[4330,4,null]]]]],["buffers",4336,7,[4345,163,0,[[4346,17,"masked_spec_embed"],[4365,16,"objective.weight"],[4383,27,"encoder.pos_conv_embed.**"],[4412,32,"encoder.embed_positions.inv_freq"],[4446,61,"encoder.layers.*.conv_module.batch_norm.num_batches_tracked"]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Conformer (Gulati et al., 2020) on wav2vec 2.0's stem. transformers: models/wav2vec2_conformer (4.57 and 5.17).
family: wav2vec2-conformer
extends: wav2vec2
model_type: wav2vec2-conformer
class: Wav2Vec2Conformer

config:
  vocab_size: { default: null }
  do_stable_layer_norm: null
  adapter_attn_dim: null
  num_conv_pos_embeddings: null
  num_conv_pos_embedding_groups: null
  position_embeddings_type: { type: string, default: relative, nullable: true, only: [relative, rotary, null] }
  rotary_embedding_base: { type: number, default: 10000 }
  conv_depthwise_kernel_size: 31

let: { adapted: false, ends: = use_weighted_layer_sum }

ignore:
  how far a table of angles reaches before it grows: [max_source_positions]
  training alone, in the convolution: [conformer_conv_dropout]
  of a convolution that the class makes and never runs: [num_conv_pos_embeddings, num_conv_pos_embedding_groups]
  of another family: [do_stable_layer_norm]

spec:
  input: { frames: { norm: null } }
  position:
    conv: null
    $first:
      - { $when: = position_embeddings_type == 'relative', xl: {} }
      - { $when: = position_embeddings_type == 'rotary', rope: { theta: = rotary_embedding_base, input: true } }
      - none
  block: [ffn, attention, conv, ffn]
  ffn: { scale: 0.5 }
  adapter: null
  # Padding is zero where it enters the layers, and no more in them.
  conv: { kernel: = conv_depthwise_kernel_size, act: = hidden_act, norm: batch, bias: false, mask: false }
  # The layers' own norms are of PyTorch's eps.
  norm:
    eps: 1.0e-5
    place: pre
    end: true
    final: { $first: [{ $when: = layer_norm_eps != 0.00001, eps: = layer_norm_eps }] }

names:
  - { prefix: wav2vec2_conformer., to: "" }

weights:
  embedding.norm: null
  embedding.position_conv.weight: null
  embedding.position_conv.bias: null
  layers.{i}.ffn_1_norm: { module: "encoder.layers.{i}.ffn1_layer_norm" }
  layers.{i}.ffn_1.up: { linear: "encoder.layers.{i}.ffn1.intermediate_dense" }
  layers.{i}.ffn_1.down: { linear: "encoder.layers.{i}.ffn1.output_dense" }
  layers.{i}.attention_norm: { module: "encoder.layers.{i}.self_attn_layer_norm" }
  layers.{i}.attention.query: { linear: "encoder.layers.{i}.self_attn.linear_q" }
  layers.{i}.attention.key: { linear: "encoder.layers.{i}.self_attn.linear_k" }
  layers.{i}.attention.value: { linear: "encoder.layers.{i}.self_attn.linear_v" }
  layers.{i}.attention.output: { linear: "encoder.layers.{i}.self_attn.linear_out" }
  layers.{i}.attention.relative.weight: { from: "encoder.layers.{i}.self_attn.linear_pos.weight", steps: [transpose] }
  layers.{i}.attention.content_bias: encoder.layers.{i}.self_attn.pos_bias_u
  layers.{i}.attention.distance_bias: encoder.layers.{i}.self_attn.pos_bias_v
  layers.{i}.conv_norm: { module: "encoder.layers.{i}.conv_module.layer_norm" }
  # The first half of the linear unit is what the second one gates.
  layers.{i}.conv.up.weight: { from: "encoder.layers.{i}.conv_module.pointwise_conv1.weight", steps: [{ squeeze: 2 }, { slice: { axis: 0, from: 0, to: = hidden_size } }, transpose] }
  layers.{i}.conv.gate.weight: { from: "encoder.layers.{i}.conv_module.pointwise_conv1.weight", steps: [{ squeeze: 2 }, { slice: { axis: 0, from: = hidden_size, to: = 2 * hidden_size } }, transpose] }
  layers.{i}.conv.depthwise.weight: { from: "encoder.layers.{i}.conv_module.depthwise_conv.weight", steps: [{ transpose: [2, 1, 0] }] }
  layers.{i}.conv.norm: { module: "encoder.layers.{i}.conv_module.batch_norm" }
  layers.{i}.conv.norm.mean: encoder.layers.{i}.conv_module.batch_norm.running_mean
  layers.{i}.conv.norm.variance: encoder.layers.{i}.conv_module.batch_norm.running_var
  layers.{i}.conv.down.weight: { from: "encoder.layers.{i}.conv_module.pointwise_conv2.weight", steps: [{ squeeze: 2 }, transpose] }
  layers.{i}.ffn_2_norm: { module: "encoder.layers.{i}.ffn2_layer_norm" }
  layers.{i}.ffn_2.up: { linear: "encoder.layers.{i}.ffn2.intermediate_dense" }
  layers.{i}.ffn_2.down: { linear: "encoder.layers.{i}.ffn2.output_dense" }
  layers.{i}.end_norm: { module: "encoder.layers.{i}.final_layer_norm" }
  layers.{i}.ffn.up: null
  layers.{i}.ffn.down: null
  layers.{i}.ffn_norm: null
  layers.{i}.adapter.up: null
  layers.{i}.adapter.down: null
  layers.{i}.adapter_norm: null

buffers: [masked_spec_embed, objective.weight, "encoder.pos_conv_embed.**", encoder.embed_positions.inv_freq, "encoder.layers.*.conv_module.batch_norm.num_batches_tracked"]
`,
  },
  {
    family: "wav2vec2",
    modelTypes: ["wav2vec2"],
    file: "families/wav2vec2.yaml",
    tree: `[200,12124,1,[["family",200,6,[208,8,"wav2vec2"]],["extends",217,7,[226,6,"common"]],["model_type",233,10,[245,8,"wav2vec2"]],["class",254,5,[261,8,"Wav2Vec2"]],["default",270,7,[279,5,"Model"]],["config",286,6,[296,1453,1,[["vocab_size",296,10,[308,46,1,[["type",310,4,[316,7,"integer"]],["default",325,7,[334,2,32]],["nullable",338,8,[348,4,true]]]]],["hidden_size",357,11,[370,3,768]],["num_hidden_layers",376,17,[395,2,12]],["num_attention_heads",400,19,[421,2,12]],["intermediate_size",426,17,[445,4,3072]],["hidden_act",452,10,[464,34,1,[["default",466,7,[475,4,"gelu"]],["map",481,3,[486,10,"activation"]]]]],["hidden_dropout",501,14,[517,30,1,[["type",519,4,[525,6,"number"]],["default",533,7,[542,3,0.1]]]]],["activation_dropout",550,18,[570,30,1,[["type",572,4,[578,6,"number"]],["default",586,7,[595,3,0.1]]]]],["attention_dropout",603,17,[622,30,1,[["type",624,4,[630,6,"number"]],["default",638,7,[647,3,0.1]]]]],["layer_norm_eps",655,14,[671,33,1,[["type",673,4,[679,6,"number"]],["default",687,7,[696,6,0.00001]]]]],["feat_extract_norm",707,17,[726,40,1,[["default",728,7,[737,5,"group"]],["only",744,4,[750,14,0,[[751,5,"group"],[758,5,"layer"]]]]]]],["feat_extract_activation",769,23,[794,34,1,[["default",796,7,[805,4,"gelu"]],["map",811,3,[816,10,"activation"]]]]],["conv_dim",831,8,[841,48,1,[["default",843,7,[852,35,0,[[853,3,512],[858,3,512],[863,3,512],[868,3,512],[873,3,512],[878,3,512],[883,3,512]]]]]]],["conv_stride",892,11,[905,34,1,[["default",907,7,[916,21,0,[[917,1,5],[920,1,2],[923,1,2],[926,1,2],[929,1,2],[932,1,2],[935,1,2]]]]]]],["conv_kernel",942,11,[955,35,1,[["default",957,7,[966,22,0,[[967,2,10],[971,1,3],[974,1,3],[977,1,3],[980,1,3],[983,1,2],[986,1,2]]]]]]],["conv_bias",993,9,[1004,5,false]],["num_conv_pos_embeddings",1012,23,[1037,3,128]],["num_conv_pos_embedding_groups",1043,29,[1074,2,16]],["do_stable_layer_norm",1079,20,[1101,5,false]],["classifier_proj_size",1109,20,[1131,3,256]],["use_weighted_layer_sum",1137,22,[1161,5,false]],["add_adapter",1169,11,[1182,5,false]],["num_adapter_layers",1190,18,[1210,1,3]],["adapter_kernel_size",1214,19,[1235,1,3]],["adapter_stride",1239,14,[1255,1,2]],["output_hidden_size",1259,18,[1279,7,"integer"]],["adapter_attn_dim",1319,16,[1337,7,"integer"]],["apply_spec_augment",1347,18,[1367,4,true]],["mask_time_prob",1374,14,[1390,31,1,[["type",1392,4,[1398,6,"number"]],["default",1406,7,[1415,4,0.05]]]]],["mask_feature_prob",1424,17,[1443,28,1,[["type",1445,4,[1451,6,"number"]],["default",1459,7,[1468,1,0]]]]],["tdnn_dim",1474,8,[1484,39,1,[["default",1486,7,[1495,26,0,[[1496,3,512],[1501,3,512],[1506,3,512],[1511,3,512],[1516,4,1500]]]]]]],["tdnn_kernel",1526,11,[1539,28,1,[["default",1541,7,[1550,15,0,[[1551,1,5],[1554,1,3],[1557,1,3],[1560,1,1],[1563,1,1]]]]]]],["tdnn_dilation",1570,13,[1585,28,1,[["default",1587,7,[1596,15,0,[[1597,1,1],[1600,1,2],[1603,1,3],[1606,1,1],[1609,1,1]]]]]]],["xvector_output_dim",1616,18,[1636,3,512]],["num_codevectors_per_group",1642,25,[1669,3,320]],["num_codevector_groups",1675,21,[1698,1,2]],["codevector_dim",1702,14,[1718,3,256]],["proj_codevector_dim",1724,19,[1745,3,256]]]]],["ignore",1750,6,[1760,826,1,[["training alone",1760,14,[1780,445,0,[[1782,17,"feat_proj_dropout"],[1806,22,"feat_quantizer_dropout"],[1835,13,"final_dropout"],[1855,9,"layerdrop"],[1871,19,"mask_channel_length"],[1897,22,"mask_channel_min_space"],[1926,18,"mask_channel_other"],[1951,17,"mask_channel_prob"],[1975,22,"mask_channel_selection"],[2004,16,"mask_time_length"],[2027,19,"mask_time_min_masks"],[2053,19,"mask_time_min_space"],[2079,15,"mask_time_other"],[2101,19,"mask_time_selection"],[2127,19,"mask_feature_length"],[2153,22,"mask_feature_min_masks"],[2182,18,"ctc_loss_reduction"],[2207,17,"ctc_zero_infinity"]]]],["of a loss without labels",2227,24,[2257,106,0,[[2259,30,"contrastive_logits_temperature"],[2296,13,"num_negatives"],[2316,21,"diversity_loss_weight"],[2344,18,"gumbel_temperature"]]]],["how many convolutions there are, which their lists say",2365,54,[2421,25,0,[[2422,23,"num_feat_extract_layers"]]]],["tokens of the text that is heard",2449,32,[2483,42,0,[[2484,12,"bos_token_id"],[2498,12,"eos_token_id"],[2512,12,"pad_token_id"]]]],["without a table that could be tied",2528,34,[2564,21,0,[[2565,19,"tie_word_embeddings"]]]]]]],["let",2587,3,[2652,243,1,[["adapted",2652,7,[2661,51,"= adapter_attn_dim != null and do_stable_layer_norm"]],["unnormed",2715,8,[2725,5,false]],["ends",2839,4,[2845,49,"= use_weighted_layer_sum and do_stable_layer_norm"]]]]],["indices",2896,7,[2905,89,1,[["i",2907,1,[2910,17,"num_hidden_layers"]],["n",2929,1,[2932,16,"length(conv_dim)"]],["k",2950,1,[2953,18,"num_adapter_layers"]],["t",2973,1,[2976,16,"length(tdnn_dim)"]]]]],["require",2996,7,[3007,217,1,[["a kernel and a stride for each convolution",3007,42,[3051,172,1,[["that",3053,4,[3059,83,"length(conv_kernel) == length(conv_dim) and length(conv_stride) == length(conv_dim)"]],["key",3144,3,[3149,8,"conv_dim"]],["because",3159,7,[3168,53,"each convolution has a width, a kernel and a stride"]]]]]]]],["spec",3225,4,[3233,1494,1,[["type",3233,4,[3239,7,"encoder"]],["d_model",3249,7,[3258,13,"= hidden_size"]],["layers",3274,6,[3282,19,"= num_hidden_layers"]],["input",3304,5,[3315,359,1,[["frames",3315,6,[3329,345,1,[["stem",3329,4,[3343,219,1,[["kind",3343,4,[3349,8,"waveform"]],["channels",3366,8,[3376,10,"= conv_dim"]],["kernels",3395,7,[3404,13,"= conv_kernel"]],["strides",3426,7,[3435,13,"= conv_stride"]],["act",3457,3,[3462,25,"= feat_extract_activation"]],["bias",3496,4,[3502,25,"= unless(conv_bias, true)"]],["norm",3536,4,[3542,19,"= feat_extract_norm"]]]]],["projection",3568,10,[3580,35,1,[["norm",3582,4,[3588,25,1,[["eps",3590,3,[3595,16,"= layer_norm_eps"]]]]]]]],["norm",3622,4,[3628,45,"= if do_stable_layer_norm then null else true"]]]]]]]],["position",3676,8,[3690,130,1,[["conv",3690,4,[3696,123,1,[["kernel",3698,6,[3706,25,"= num_conv_pos_embeddings"]],["groups",3733,6,[3741,44,"= unless(num_conv_pos_embedding_groups, 1)"]],["act",3787,3,[3792,25,"= feat_extract_activation"]]]]]]]],["attention",3822,9,[3833,32,1,[["heads",3835,5,[3842,21,"= num_attention_heads"]]]]],["block",3868,5,[3875,61,"= if adapted then ['attention', 'ffn', 'adapter'] else null"]],["ffn",3939,3,[3944,48,1,[["d_ff",3946,4,[3952,19,"= intermediate_size"]],["act",3973,3,[3978,12,"= hidden_act"]]]]],["adapter",4039,7,[4048,107,1,[["$when",4050,5,[4057,7,"adapted"]],["d_ff",4066,4,[4072,18,"= adapter_attn_dim"]],["act",4092,3,[4097,4,"relu"]],["norm",4103,4,[4109,44,1,[["eps",4111,3,[4116,35,"= unless(0.00001, layer_norm_eps)"]]]]]]]],["norm",4158,4,[4164,95,1,[["kind",4166,4,[4172,5,"layer"]],["eps",4179,3,[4184,16,"= layer_norm_eps"]],["place",4202,5,[4209,48,"= if do_stable_layer_norm then 'pre' else 'post'"]]]]],["length_adapter",4318,14,[4338,251,1,[["$when",4338,5,[4345,11,"add_adapter"]],["layers",4361,6,[4369,20,"= num_adapter_layers"]],["kernel",4394,6,[4402,32,"= unless(adapter_kernel_size, 3)"]],["stride",4439,6,[4447,27,"= unless(adapter_stride, 2)"]],["padding",4479,7,[4488,51,"= unless(1, floor((adapter_kernel_size - 1) / 2))"]],["d",4544,1,[4547,41,"= unless(output_hidden_size, hidden_size)"]]]]],["dropout",4591,7,[4604,123,1,[["hidden",4604,6,[4612,27,"= unless(hidden_dropout, 0)"]],["attention",4644,9,[4655,30,"= unless(attention_dropout, 0)"]],["ffn",4690,3,[4695,31,"= unless(activation_dropout, 0)"]]]]]]]],["inputs",4728,6,[4738,56,1,[["input_values",4738,12,[4752,8,"waveform"]],["attention_mask",4763,14,[4779,14,"attention_mask"]]]]],["results",4870,7,[4881,108,1,[["hidden_states.{i}",4881,17,[4900,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",4920,33,[4955,33,"hidden_states.{num_hidden_layers}"]]]]],["names",4990,5,[4999,160,0,[[5001,29,1,[["prefix",5003,6,[5011,9,"wav2vec2."]],["to",5022,2,[5026,2,""]]]],[5035,59,1,[["part",5037,4,[5043,9,".weight_g"]],["to",5054,2,[5058,34,".parametrizations.weight.original0"]]]],[5099,59,1,[["part",5101,4,[5107,9,".weight_v"]],["to",5118,2,[5122,34,".parametrizations.weight.original1"]]]]]]],["weights",5160,7,[5215,3506,1,[["embedding.stem.conv_{n + 1}.weight",5215,34,[5251,92,1,[["from",5253,4,[5259,47,"feature_extractor.conv_layers.{n}.conv.weight"]],["steps",5308,5,[5315,26,0,[[5316,24,1,[["transpose",5318,9,[5329,9,0,[[5330,1,2],[5333,1,1],[5336,1,0]]]]]]]]]]]],["embedding.stem.conv_{n + 1}.bias",5346,32,[5380,43,"feature_extractor.conv_layers.{n}.conv.bias"]],["embedding.stem.conv_{n + 1}.norm",5426,32,[5460,58,1,[["module",5462,6,[5470,46,"feature_extractor.conv_layers.{n}.layer_norm"]]]]],["embedding.projection_norm",5521,25,[5548,41,1,[["module",5550,6,[5558,29,"feature_projection.layer_norm"]]]]],["embedding.projection",5592,20,[5614,41,1,[["linear",5616,6,[5624,29,"feature_projection.projection"]]]]],["embedding.mask",5658,14,[5674,82,1,[["from",5676,4,[5682,17,"masked_spec_embed"]],["shape",5701,5,[5708,15,0,[[5709,13,"= hidden_size"]]]],["steps",5725,5,[5732,22,0,[[5733,20,1,[["reshape",5735,7,[5744,7,0,[[5745,1,1],[5748,2,-1]]]]]]]]]]]],["embedding.norm",5759,14,[5775,30,1,[["module",5777,6,[5785,18,"encoder.layer_norm"]]]]],["embedding.position_conv.weight",5875,30,[5911,335,0,[[5913,231,1,[["from",5913,4,[5919,126,0,[[5920,61,"encoder.pos_conv_embed.conv.parametrizations.weight.original0"],[5983,61,"encoder.pos_conv_embed.conv.parametrizations.weight.original1"]]]],["when",6052,4,[6058,12,"not unnormed"]],["combine",6077,7,[6086,18,1,[["weight_norm",6088,11,[6101,1,2]]]]],["then",6111,4,[6117,26,0,[[6118,24,1,[["transpose",6120,9,[6131,9,0,[[6132,1,2],[6135,1,1],[6138,1,0]]]]]]]]]]],[6150,95,1,[["from",6152,4,[6158,34,"encoder.pos_conv_embed.conv.weight"]],["when",6194,4,[6200,8,"unnormed"]],["steps",6210,5,[6217,26,0,[[6218,24,1,[["transpose",6220,9,[6231,9,0,[[6232,1,2],[6235,1,1],[6238,1,0]]]]]]]]]]]]]],["embedding.position_conv.bias",6248,28,[6278,32,"encoder.pos_conv_embed.conv.bias"]],["layers.{i}.attention.query",6313,26,[6341,49,1,[["linear",6343,6,[6351,37,"encoder.layers.{i}.attention.q_proj"]]]]],["layers.{i}.attention.key",6393,24,[6419,49,1,[["linear",6421,6,[6429,37,"encoder.layers.{i}.attention.k_proj"]]]]],["layers.{i}.attention.value",6471,26,[6499,49,1,[["linear",6501,6,[6509,37,"encoder.layers.{i}.attention.v_proj"]]]]],["layers.{i}.attention.output",6551,27,[6580,51,1,[["linear",6582,6,[6590,39,"encoder.layers.{i}.attention.out_proj"]]]]],["layers.{i}.attention_norm",6634,25,[6661,43,1,[["module",6663,6,[6671,31,"encoder.layers.{i}.layer_norm"]]]]],["layers.{i}.ffn.up",6707,17,[6726,64,1,[["linear",6728,6,[6736,52,"encoder.layers.{i}.feed_forward.intermediate_dense"]]]]],["layers.{i}.ffn.down",6793,19,[6814,58,1,[["linear",6816,6,[6824,46,"encoder.layers.{i}.feed_forward.output_dense"]]]]],["layers.{i}.ffn_norm",6875,19,[6896,49,1,[["module",6898,6,[6906,37,"encoder.layers.{i}.final_layer_norm"]]]]],["layers.{i}.adapter.up",6948,21,[6971,55,1,[["linear",6973,6,[6981,43,"encoder.layers.{i}.adapter_layer.linear_1"]]]]],["layers.{i}.adapter.down",7029,23,[7054,55,1,[["linear",7056,6,[7064,43,"encoder.layers.{i}.adapter_layer.linear_2"]]]]],["layers.{i}.adapter_norm",7112,23,[7137,51,1,[["module",7139,6,[7147,39,"encoder.layers.{i}.adapter_layer.norm"]]]]],["norm",7191,4,[7197,30,1,[["module",7199,6,[7207,18,"encoder.layer_norm"]]]]],["length_adapter.projection",7230,25,[7257,24,1,[["linear",7259,6,[7267,12,"adapter.proj"]]]]],["length_adapter.norm",7284,19,[7305,35,1,[["module",7307,6,[7315,23,"adapter.proj_layer_norm"]]]]],["length_adapter.conv_{k + 1}.weight",7343,34,[7379,77,1,[["from",7381,4,[7387,32,"adapter.layers.{k}.conv.weight"]],["steps",7421,5,[7428,26,0,[[7429,24,1,[["transpose",7431,9,[7442,9,0,[[7443,1,2],[7446,1,1],[7449,1,0]]]]]]]]]]]],["length_adapter.conv_{k + 1}.bias",7459,32,[7493,30,"adapter.layers.{k}.conv.bias"]],["outputs.ctc.project",7526,19,[7547,19,1,[["linear",7549,6,[7557,7,"lm_head"]]]]],["outputs.cls.mix",7569,15,[7586,13,"layer_weights"]],["outputs.cls.transform",7602,21,[7625,21,1,[["linear",7627,6,[7635,9,"projector"]]]]],["outputs.cls.project",7649,19,[7670,22,1,[["linear",7672,6,[7680,10,"classifier"]]]]],["outputs.labels.mix",7695,18,[7715,13,"layer_weights"]],["outputs.labels.project",7731,22,[7755,22,1,[["linear",7757,6,[7765,10,"classifier"]]]]],["outputs.embeddings.mix",7780,22,[7804,13,"layer_weights"]],["outputs.embeddings.tdnn.projection",7820,34,[7856,21,1,[["linear",7858,6,[7866,9,"projector"]]]]],["outputs.embeddings.tdnn.layer_{t + 1}.weight",7925,44,[7975,208,1,[["from",7975,4,[7981,22,"tdnn.{t}.kernel.weight"]],["shape",8008,5,[8015,63,0,[[8016,15,"= tdnn_dim[t]"],[8033,44,"= tdnn_kernel[t] * tdnn_dim[max(t - 1, 0)]"]]]],["steps",8083,5,[8090,92,0,[[8091,9,"transpose"],[8102,79,1,[["reshape",8104,7,[8113,66,0,[[8114,18,"= tdnn_kernel[t]"],[8134,27,"= tdnn_dim[max(t - 1, 0)]"],[8163,15,"= tdnn_dim[t]"]]]]]]]]]]]],["outputs.embeddings.tdnn.layer_{t + 1}.bias",8185,42,[8229,20,"tdnn.{t}.kernel.bias"]],["outputs.embeddings.project",8252,26,[8280,29,1,[["linear",8282,6,[8290,17,"feature_extractor"]]]]],["outputs.speaker.project",8312,23,[8337,22,1,[["linear",8339,6,[8347,10,"classifier"]]]]],["outputs.predicted.project",8362,25,[8389,23,1,[["linear",8391,6,[8399,11,"project_hid"]]]]],["outputs.quantized.scores",8415,24,[8441,33,1,[["linear",8443,6,[8451,21,"quantizer.weight_proj"]]]]],["outputs.quantized.codewords",8477,27,[8506,163,1,[["from",8508,4,[8514,21,"quantizer.codevectors"]],["shape",8537,5,[8544,98,0,[[8545,1,1],[8548,51,"= num_codevector_groups * num_codevectors_per_group"],[8601,40,"= codevector_dim / num_codevector_groups"]]]],["steps",8644,5,[8651,16,0,[[8652,14,1,[["squeeze",8654,7,[8663,1,0]]]]]]]]]],["outputs.quantized.project",8672,25,[8699,21,1,[["linear",8701,6,[8709,9,"project_q"]]]]]]]],["buffers",8863,7,[8872,37,0,[[8873,17,"masked_spec_embed"],[8892,16,"objective.weight"]]]],["classes",8911,7,[8922,3402,1,[["Model",8922,5,[8933,71,1,[["results",8933,7,[8948,56,1,[["last_hidden_state",8948,17,[8967,6,"hidden"]],["extract_features",8980,16,[8998,5,"heard"]]]]]]]],["ForCTC",9006,6,[9018,214,1,[["require",9018,7,[9033,104,1,[["a vocabulary",9033,12,[9047,89,1,[["that",9049,4,[9055,18,"vocab_size != null"]],["key",9075,3,[9080,10,"vocab_size"]],["because",9092,7,[9101,33,"the head scores every token of it"]]]]]]]],["spec",9141,4,[9153,48,1,[["outputs",9153,7,[9170,31,1,[["ctc",9170,3,[9175,25,1,[["project",9177,7,[9186,12,"= vocab_size"]]]]]]]]]]],["results",9205,7,[9220,12,1,[["logits",9220,6,[9228,3,"ctc"]]]]]]]],["ForSequenceClassification",9234,25,[9265,512,1,[["require",9265,7,[9280,149,1,[["no adapter behind the layers",9280,28,[9310,118,1,[["that",9312,4,[9318,15,"not add_adapter"]],["key",9335,3,[9340,11,"add_adapter"]],["because",9353,7,[9362,64,"the reference refuses an adapter behind the layers of this class"]]]]]]]],["spec",9433,4,[9445,301,1,[["outputs",9445,7,[9462,284,1,[["hidden",9462,6,[9470,15,1,[["$when",9472,5,[9479,4,"ends"]]]]],["cls",9593,3,[9598,147,1,[["mix",9600,3,[9605,50,"= if use_weighted_layer_sum then 'raw' else null"]],["pool",9657,4,[9663,4,"mean"]],["transform",9669,9,[9680,44,1,[["act",9682,3,[9687,8,"identity"]],["d",9697,1,[9700,22,"= classifier_proj_size"]]]]],["project",9726,7,[9735,8,"= labels"]]]]]]]]]]],["results",9750,7,[9765,12,1,[["logits",9765,6,[9773,3,"cls"]]]]]]]],["ForAudioFrameClassification",9779,27,[9812,350,1,[["require",9812,7,[9827,149,1,[["no adapter behind the layers",9827,28,[9857,118,1,[["that",9859,4,[9865,15,"not add_adapter"]],["key",9882,3,[9887,11,"add_adapter"]],["because",9900,7,[9909,64,"the reference refuses an adapter behind the layers of this class"]]]]]]]],["spec",9980,4,[9992,136,1,[["outputs",9992,7,[10009,119,1,[["hidden",10009,6,[10017,15,1,[["$when",10019,5,[10026,4,"ends"]]]]],["labels",10041,6,[10049,78,1,[["mix",10051,3,[10056,50,"= if use_weighted_layer_sum then 'raw' else null"]],["project",10108,7,[10117,8,"= labels"]]]]]]]]]]],["results",10132,7,[10147,15,1,[["logits",10147,6,[10155,6,"labels"]]]]]]]],["ForXVector",10164,10,[10180,1070,1,[["require",10180,7,[10195,603,1,[["a kernel and a dilation for each time-delay layer",10195,49,[10246,181,1,[["that",10248,4,[10254,85,"length(tdnn_kernel) == length(tdnn_dim) and length(tdnn_dilation) == length(tdnn_dim)"]],["key",10341,3,[10346,8,"tdnn_dim"]],["because",10356,7,[10365,60,"each time-delay layer has a width, a kernel and a dilation"]]]]],["an adapter as wide as the layers",10434,32,[10468,160,1,[["that",10470,4,[10476,69,"not add_adapter or (output_hidden_size ?? hidden_size) == hidden_size"]],["key",10547,3,[10552,18,"output_hidden_size"]],["because",10572,7,[10581,45,"the class reads what is as wide as the layers"]]]]],["an adapter or a mean of layers",10635,30,[10667,130,1,[["that",10669,4,[10675,45,"not add_adapter or not use_weighted_layer_sum"]],["key",10722,3,[10727,11,"add_adapter"]],["because",10740,7,[10749,46,"a mean of all layers does not pass the adapter"]]]]]]]],["spec",10802,4,[10814,372,1,[["outputs",10814,7,[10831,355,1,[["hidden",10831,6,[10839,15,1,[["$when",10841,5,[10848,4,"ends"]]]]],["embeddings",10863,10,[10885,234,1,[["mix",10885,3,[10890,50,"= if use_weighted_layer_sum then 'raw' else null"]],["tdnn",10951,4,[10957,94,1,[["d",10959,1,[10962,17,"= first(tdnn_dim)"]],["dims",10981,4,[10987,10,"= tdnn_dim"]],["kernels",10999,7,[11008,13,"= tdnn_kernel"]],["dilations",11023,9,[11034,15,"= tdnn_dilation"]]]]],["pool",11062,4,[11068,10,"statistics"]],["project",11089,7,[11098,20,"= xvector_output_dim"]]]]],["speaker",11127,7,[11136,49,1,[["of",11138,2,[11142,10,"embeddings"]],["project",11154,7,[11163,20,"= xvector_output_dim"]]]]]]]]]]],["results",11190,7,[11205,45,1,[["logits",11205,6,[11213,7,"speaker"]],["embeddings",11227,10,[11239,10,"embeddings"]]]]]]]],["ForPreTraining",11252,14,[11272,1052,1,[["require",11272,7,[11287,372,1,[["codebooks that divide the width",11287,31,[11320,137,1,[["that",11322,4,[11328,43,"codevector_dim % num_codevector_groups == 0"]],["key",11373,3,[11378,14,"codevector_dim"]],["because",11394,7,[11403,52,"each group of codevectors gives as much of the width"]]]]],["an adapter as wide as the layers",11464,32,[11498,160,1,[["that",11500,4,[11506,69,"not add_adapter or (output_hidden_size ?? hidden_size) == hidden_size"]],["key",11577,3,[11582,18,"output_hidden_size"]],["because",11602,7,[11611,45,"the class reads what is as wide as the layers"]]]]]]]],["spec",11663,4,[11761,384,1,[["input",11761,5,[11768,92,1,[["frames",11770,6,[11778,80,1,[["mask",11780,4,[11786,70,"= apply_spec_augment and (mask_time_prob > 0 or mask_feature_prob > 0)"]]]]]]]],["outputs",11867,7,[11884,261,1,[["predicted",11884,9,[11895,34,1,[["project",11897,7,[11906,21,"= proj_codevector_dim"]]]]],["quantized",11938,9,[11949,149,1,[["of",11951,2,[11955,5,"heard"]],["quantize",11962,8,[11972,92,1,[["groups",11974,6,[11982,23,"= num_codevector_groups"]],["codes",12007,5,[12014,27,"= num_codevectors_per_group"]],["d",12043,1,[12046,16,"= codevector_dim"]]]]],["project",12066,7,[12075,21,"= proj_codevector_dim"]]]]],["perplexity",12107,10,[12119,25,1,[["perplexity",12121,10,[12133,9,"quantized"]]]]]]]]]]],["inputs",12149,6,[12163,30,1,[["mask_time_indices",12163,17,[12182,10,"frame_mask"]]]]],["results",12197,7,[12212,112,1,[["projected_states",12212,16,[12230,9,"predicted"]],["projected_quantized_states",12246,26,[12274,9,"quantized"]],["codevector_perplexity",12290,21,[12313,10,"perplexity"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# wav2vec 2.0 (Baevski et al., 2020). transformers: models/wav2vec2/configuration_wav2vec2.py, modeling_wav2vec2.py (4.57 and 5.17).
family: wav2vec2
extends: common
model_type: wav2vec2
class: Wav2Vec2
default: Model

config:
  vocab_size: { type: integer, default: 32, nullable: true }
  hidden_size: 768
  num_hidden_layers: 12
  num_attention_heads: 12
  intermediate_size: 3072
  hidden_act: { default: gelu, map: activation }
  hidden_dropout: { type: number, default: 0.1 }
  activation_dropout: { type: number, default: 0.1 }
  attention_dropout: { type: number, default: 0.1 }
  layer_norm_eps: { type: number, default: 1.0e-5 }
  feat_extract_norm: { default: group, only: [group, layer] }
  feat_extract_activation: { default: gelu, map: activation }
  conv_dim: { default: [512, 512, 512, 512, 512, 512, 512] }
  conv_stride: { default: [5, 2, 2, 2, 2, 2, 2] }
  conv_kernel: { default: [10, 3, 3, 3, 3, 2, 2] }
  conv_bias: false
  num_conv_pos_embeddings: 128
  num_conv_pos_embedding_groups: 16
  do_stable_layer_norm: false
  classifier_proj_size: 256
  use_weighted_layer_sum: false
  add_adapter: false
  num_adapter_layers: 3
  adapter_kernel_size: 3
  adapter_stride: 2
  output_hidden_size: integer # null: as wide as the layers
  adapter_attn_dim: integer
  apply_spec_augment: true
  mask_time_prob: { type: number, default: 0.05 }
  mask_feature_prob: { type: number, default: 0 }
  tdnn_dim: { default: [512, 512, 512, 512, 1500] }
  tdnn_kernel: { default: [5, 3, 3, 1, 1] }
  tdnn_dilation: { default: [1, 2, 3, 1, 1] }
  xvector_output_dim: 512
  num_codevectors_per_group: 320
  num_codevector_groups: 2
  codevector_dim: 256
  proj_codevector_dim: 256

ignore:
  training alone:
    - feat_proj_dropout
    - feat_quantizer_dropout
    - final_dropout
    - layerdrop
    - mask_channel_length
    - mask_channel_min_space
    - mask_channel_other
    - mask_channel_prob
    - mask_channel_selection
    - mask_time_length
    - mask_time_min_masks
    - mask_time_min_space
    - mask_time_other
    - mask_time_selection
    - mask_feature_length
    - mask_feature_min_masks
    - ctc_loss_reduction
    - ctc_zero_infinity
  of a loss without labels:
    - contrastive_logits_temperature
    - num_negatives
    - diversity_loss_weight
    - gumbel_temperature
  how many convolutions there are, which their lists say: [num_feat_extract_layers]
  tokens of the text that is heard: [bos_token_id, eos_token_id, pad_token_id]
  without a table that could be tied: [tie_word_embeddings]

let:
  # Layers that are normed after each sublayer have none.
  adapted: = adapter_attn_dim != null and do_stable_layer_norm
  unnormed: false
  # A mean of all layers takes no notice of the final norm, and what leaves that is handed out beside it.
  ends: = use_weighted_layer_sum and do_stable_layer_norm

indices: { i: num_hidden_layers, n: length(conv_dim), k: num_adapter_layers, t: length(tdnn_dim) }

require:
  a kernel and a stride for each convolution: { that: length(conv_kernel) == length(conv_dim) and length(conv_stride) == length(conv_dim), key: conv_dim, because: "each convolution has a width, a kernel and a stride" }

spec:
  type: encoder
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    frames:
      stem:
        kind: waveform
        channels: = conv_dim
        kernels: = conv_kernel
        strides: = conv_stride
        act: = feat_extract_activation
        bias: = unless(conv_bias, true)
        norm: = feat_extract_norm
      projection: { norm: { eps: = layer_norm_eps } }
      norm: = if do_stable_layer_norm then null else true
  position:
    conv: { kernel: = num_conv_pos_embeddings, groups: "= unless(num_conv_pos_embedding_groups, 1)", act: = feat_extract_activation }
  attention: { heads: = num_attention_heads }
  block: "= if adapted then ['attention', 'ffn', 'adapter'] else null"
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  # Norms of adapters are of PyTorch's eps.
  adapter: { $when: adapted, d_ff: = adapter_attn_dim, act: relu, norm: { eps: "= unless(0.00001, layer_norm_eps)" } }
  norm: { kind: layer, eps: = layer_norm_eps, place: = if do_stable_layer_norm then 'pre' else 'post' }
  # Whatever the kernel, one zero stands at either end.
  length_adapter:
    $when: add_adapter
    layers: = num_adapter_layers
    kernel: = unless(adapter_kernel_size, 3)
    stride: = unless(adapter_stride, 2)
    padding: "= unless(1, floor((adapter_kernel_size - 1) / 2))"
    d: = unless(output_hidden_size, hidden_size)
  dropout:
    hidden: = unless(hidden_dropout, 0)
    attention: = unless(attention_dropout, 0)
    ffn: = unless(activation_dropout, 0)

inputs:
  input_values: waveform
  attention_mask: attention_mask

# The last of the reference's hidden states has not passed the final norm.
results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: hidden_states.{num_hidden_layers}

names:
  - { prefix: wav2vec2., to: "" }
  - { part: .weight_g, to: .parametrizations.weight.original0 }
  - { part: .weight_v, to: .parametrizations.weight.original1 }

weights:
  # [out, in, kernel] -> [kernel, in, out].
  embedding.stem.conv_{n + 1}.weight: { from: "feature_extractor.conv_layers.{n}.conv.weight", steps: [{ transpose: [2, 1, 0] }] }
  embedding.stem.conv_{n + 1}.bias: feature_extractor.conv_layers.{n}.conv.bias
  embedding.stem.conv_{n + 1}.norm: { module: "feature_extractor.conv_layers.{n}.layer_norm" }
  embedding.projection_norm: { module: feature_projection.layer_norm }
  embedding.projection: { linear: feature_projection.projection }
  embedding.mask: { from: masked_spec_embed, shape: [= hidden_size], steps: [{ reshape: [1, -1] }] }
  embedding.norm: { module: encoder.layer_norm }
  # A length for each tap, and directions; or the weight as it is.
  embedding.position_conv.weight:
    - from: [encoder.pos_conv_embed.conv.parametrizations.weight.original0, encoder.pos_conv_embed.conv.parametrizations.weight.original1]
      when: not unnormed
      combine: { weight_norm: 2 }
      then: [{ transpose: [2, 1, 0] }]
    - { from: encoder.pos_conv_embed.conv.weight, when: unnormed, steps: [{ transpose: [2, 1, 0] }] }
  embedding.position_conv.bias: encoder.pos_conv_embed.conv.bias
  layers.{i}.attention.query: { linear: "encoder.layers.{i}.attention.q_proj" }
  layers.{i}.attention.key: { linear: "encoder.layers.{i}.attention.k_proj" }
  layers.{i}.attention.value: { linear: "encoder.layers.{i}.attention.v_proj" }
  layers.{i}.attention.output: { linear: "encoder.layers.{i}.attention.out_proj" }
  layers.{i}.attention_norm: { module: "encoder.layers.{i}.layer_norm" }
  layers.{i}.ffn.up: { linear: "encoder.layers.{i}.feed_forward.intermediate_dense" }
  layers.{i}.ffn.down: { linear: "encoder.layers.{i}.feed_forward.output_dense" }
  layers.{i}.ffn_norm: { module: "encoder.layers.{i}.final_layer_norm" }
  layers.{i}.adapter.up: { linear: "encoder.layers.{i}.adapter_layer.linear_1" }
  layers.{i}.adapter.down: { linear: "encoder.layers.{i}.adapter_layer.linear_2" }
  layers.{i}.adapter_norm: { module: "encoder.layers.{i}.adapter_layer.norm" }
  norm: { module: encoder.layer_norm }
  length_adapter.projection: { linear: adapter.proj }
  length_adapter.norm: { module: adapter.proj_layer_norm }
  length_adapter.conv_{k + 1}.weight: { from: "adapter.layers.{k}.conv.weight", steps: [{ transpose: [2, 1, 0] }] }
  length_adapter.conv_{k + 1}.bias: "adapter.layers.{k}.conv.bias"
  outputs.ctc.project: { linear: lm_head }
  outputs.cls.mix: layer_weights
  outputs.cls.transform: { linear: projector }
  outputs.cls.project: { linear: classifier }
  outputs.labels.mix: layer_weights
  outputs.labels.project: { linear: classifier }
  outputs.embeddings.mix: layer_weights
  outputs.embeddings.tdnn.projection: { linear: projector }
  # [out, kernel * in] -> [kernel, in, out].
  outputs.embeddings.tdnn.layer_{t + 1}.weight:
    from: tdnn.{t}.kernel.weight
    shape: ["= tdnn_dim[t]", "= tdnn_kernel[t] * tdnn_dim[max(t - 1, 0)]"]
    steps: [transpose, { reshape: ["= tdnn_kernel[t]", "= tdnn_dim[max(t - 1, 0)]", "= tdnn_dim[t]"] }]
  outputs.embeddings.tdnn.layer_{t + 1}.bias: tdnn.{t}.kernel.bias
  outputs.embeddings.project: { linear: feature_extractor }
  outputs.speaker.project: { linear: classifier }
  outputs.predicted.project: { linear: project_hid }
  outputs.quantized.scores: { linear: quantizer.weight_proj }
  outputs.quantized.codewords: { from: quantizer.codevectors, shape: [1, = num_codevector_groups * num_codevectors_per_group, = codevector_dim / num_codevector_groups], steps: [{ squeeze: 0 }] }
  outputs.quantized.project: { linear: project_q }

# What stands for masked frames, which are given to the class alone that learns without labels; a vector for each speaker that a loss knows.
buffers: [masked_spec_embed, objective.weight]

classes:
  Model:
    results:
      last_hidden_state: hidden
      extract_features: heard
  ForCTC:
    require:
      a vocabulary: { that: vocab_size != null, key: vocab_size, because: the head scores every token of it }
    spec:
      outputs:
        ctc: { project: = vocab_size }
    results:
      logits: ctc
  ForSequenceClassification:
    require:
      no adapter behind the layers: { that: not add_adapter, key: add_adapter, because: the reference refuses an adapter behind the layers of this class }
    spec:
      outputs:
        hidden: { $when: ends }
        # The mean of what the first layer of the head gives is what that layer gives of the mean.
        cls: { mix: "= if use_weighted_layer_sum then 'raw' else null", pool: mean, transform: { act: identity, d: = classifier_proj_size }, project: = labels }
    results:
      logits: cls
  ForAudioFrameClassification:
    require:
      no adapter behind the layers: { that: not add_adapter, key: add_adapter, because: the reference refuses an adapter behind the layers of this class }
    spec:
      outputs:
        hidden: { $when: ends }
        labels: { mix: "= if use_weighted_layer_sum then 'raw' else null", project: = labels }
    results:
      logits: labels
  ForXVector:
    require:
      a kernel and a dilation for each time-delay layer: { that: length(tdnn_kernel) == length(tdnn_dim) and length(tdnn_dilation) == length(tdnn_dim), key: tdnn_dim, because: "each time-delay layer has a width, a kernel and a dilation" }
      an adapter as wide as the layers: { that: not add_adapter or (output_hidden_size ?? hidden_size) == hidden_size, key: output_hidden_size, because: the class reads what is as wide as the layers }
      an adapter or a mean of layers: { that: not add_adapter or not use_weighted_layer_sum, key: add_adapter, because: a mean of all layers does not pass the adapter }
    spec:
      outputs:
        hidden: { $when: ends }
        embeddings:
          mix: "= if use_weighted_layer_sum then 'raw' else null"
          tdnn: { d: = first(tdnn_dim), dims: = tdnn_dim, kernels: = tdnn_kernel, dilations: = tdnn_dilation }
          pool: statistics
          project: = xvector_output_dim
        speaker: { of: embeddings, project: = xvector_output_dim }
    results:
      logits: speaker
      embeddings: embeddings
  ForPreTraining:
    require:
      codebooks that divide the width: { that: codevector_dim % num_codevector_groups == 0, key: codevector_dim, because: each group of codevectors gives as much of the width }
      an adapter as wide as the layers: { that: not add_adapter or (output_hidden_size ?? hidden_size) == hidden_size, key: output_hidden_size, because: the class reads what is as wide as the layers }
    spec:
      # The vector that stands for masked frames is there where they could be masked.
      input: { frames: { mask: = apply_spec_augment and (mask_time_prob > 0 or mask_feature_prob > 0) } }
      outputs:
        predicted: { project: = proj_codevector_dim }
        quantized: { of: heard, quantize: { groups: = num_codevector_groups, codes: = num_codevectors_per_group, d: = codevector_dim }, project: = proj_codevector_dim }
        perplexity: { perplexity: quantized }
    inputs:
      mask_time_indices: frame_mask
    results:
      projected_states: predicted
      projected_quantized_states: quantized
      codevector_perplexity: perplexity
`,
  },
  {
    family: "whisper",
    modelTypes: ["whisper"],
    file: "families/whisper.yaml",
    tree: `[298,6491,1,[["family",298,6,[306,7,"whisper"]],["extends",314,7,[323,4,"bart"]],["model_type",328,10,[340,7,"whisper"]],["class",348,5,[355,7,"Whisper"]],["default",363,7,[372,24,"ForConditionalGeneration"]],["config",398,6,[408,717,1,[["vocab_size",408,10,[420,5,51865]],["num_mel_bins",428,12,[442,2,80]],["max_position_embeddings",447,23,[472,4,null]],["max_source_positions",479,20,[501,4,1500]],["max_target_positions",508,20,[530,3,448]],["d_model",536,7,[545,3,384]],["encoder_layers",551,14,[567,1,4]],["encoder_ffn_dim",571,15,[588,4,1536]],["encoder_attention_heads",595,23,[620,1,6]],["decoder_layers",624,14,[640,1,4]],["decoder_ffn_dim",644,15,[661,4,1536]],["decoder_attention_heads",668,23,[693,1,6]],["dropout",697,7,[706,14,1,[["default",708,7,[717,1,0]]]]],["bos_token_id",723,12,[737,18,1,[["default",739,7,[748,5,50256]]]]],["eos_token_id",758,12,[772,18,1,[["default",774,7,[783,5,50256]]]]],["pad_token_id",793,12,[807,18,1,[["default",809,7,[818,5,50256]]]]],["decoder_start_token_id",828,22,[852,18,1,[["default",854,7,[863,5,50257]]]]],["scale_embedding",873,15,[890,4,null]],["use_weighted_layer_sum",897,22,[921,5,false]],["classifier_proj_size",929,20,[951,3,256]],["normalize_before",957,16,[975,4,null]],["normalize_embedding",982,19,[1003,4,null]],["add_final_layer_norm",1010,20,[1032,4,null]],["static_position_embeddings",1039,26,[1067,4,null]],["extra_pos_embeddings",1074,20,[1096,4,null]],["add_bias_logits",1103,15,[1120,4,null]]]]],["ignore",1126,6,[1136,480,1,[["kept by the class and never used",1136,32,[1170,17,0,[[1171,15,"scale_embedding"]]]],["how timestamps are found",1190,24,[1216,38,0,[[1217,19,"median_filter_width"],[1238,15,"alignment_heads"]]]],["masks of training",1257,17,[1276,139,0,[[1277,18,"apply_spec_augment"],[1297,14,"mask_time_prob"],[1313,16,"mask_time_length"],[1331,19,"mask_time_min_masks"],[1352,17,"mask_feature_prob"],[1371,19,"mask_feature_length"],[1392,22,"mask_feature_min_masks"]]]],["how text is generated, by Whisper",1418,33,[1453,162,0,[[1454,18,"forced_decoder_ids"],[1474,10,"lang_to_id"],[1486,10,"task_to_id"],[1498,22,"no_timestamps_token_id"],[1522,15,"is_multilingual"],[1539,27,"max_initial_timestamp_index"],[1568,17,"return_timestamps"],[1587,17,"prev_sot_token_id"],[1606,8,"lang_ids"]]]]]]],["let",1617,3,[1624,184,1,[["scale",1624,5,[1631,4,null]],["apart",1638,5,[1645,4,null]],["table",1758,5,[1765,42,"= stored('encoder.embed_positions.weight')"]]]]],["spec",1809,4,[1817,598,1,[["context",1817,7,[1826,4,null]],["input",1833,5,[1840,4,null]],["position",1847,8,[1857,4,null]],["attention",1864,9,[1875,19,1,[["bias",1877,4,[1883,9,0,[[1884,1,"q"],[1887,1,"v"],[1890,1,"o"]]]]]]],["norm",1897,4,[1903,14,1,[["place",1905,5,[1912,3,"pre"]]]]],["encoder",1920,7,[1933,366,1,[["input",1933,5,[1946,228,1,[["frames",1946,6,[1962,212,1,[["bins",1962,4,[1968,14,"= num_mel_bins"]],["length",2063,6,[2071,26,"= 2 * max_source_positions"]],["stem",2106,4,[2112,61,1,[["kind",2114,4,[2120,6,"conv1d"]],["kernels",2128,7,[2137,6,0,[[2138,1,3],[2141,1,3]]]],["strides",2145,7,[2154,6,0,[[2155,1,1],[2158,1,2]]]],["act",2162,3,[2167,4,"gelu"]]]]]]]]]]],["position",2178,8,[2194,105,1,[["learned",2194,7,[2203,18,1,[["$when",2205,5,[2212,7,"= table"]]]]],["sinusoidal",2228,10,[2240,58,1,[["$when",2242,5,[2249,11,"= not table"]],["layout",2262,6,[2270,6,"halves"]],["spacing",2278,7,[2287,9,"inclusive"]]]]]]]]]]],["decoder",2301,7,[2314,101,1,[["context",2314,7,[2323,22,"= max_target_positions"]],["input",2350,5,[2357,35,1,[["tokens",2359,6,[2367,23,1,[["vocab",2369,5,[2376,12,"= vocab_size"]]]]]]]],["position",2397,8,[2407,7,"learned"]]]]]]]],["inputs",2416,6,[2426,76,1,[["input_ids",2426,9,[2437,4,null]],["attention_mask",2444,14,[2460,14,"attention_mask"]],["input_features",2477,14,[2493,8,"features"]]]]],["derived",2503,7,[2512,27,1,[["decoder_input_ids",2514,17,[2533,4,null]]]]],["weights",2541,7,[2552,1049,1,[["embedding.tokens",2552,16,[2570,4,null]],["encoder.embedding.tokens",2577,24,[2603,4,null]],["encoder.embedding.norm",2610,22,[2634,4,null]],["encoder.embedding.positions",2641,27,[2670,4,null]],["{decoder_path}embedding.norm",2677,30,[2709,4,null]],["decoder.embedding.tokens",2716,24,[2742,4,null]],["{decoder_path}embedding.tokens",2749,32,[2783,83,0,[[2784,27,"decoder.embed_tokens.weight"],[2813,52,1,[["from",2815,4,[2821,15,"proj_out.weight"]],["when",2838,4,[2844,19,"tie_word_embeddings"]]]]]]],["{encoder_path}embedding.positions",2869,35,[2906,30,"encoder.embed_positions.weight"]],["{encoder_path}embedding.stem.conv_1.weight",2983,44,[3029,65,1,[["from",3031,4,[3037,20,"encoder.conv1.weight"]],["steps",3059,5,[3066,26,0,[[3067,24,1,[["transpose",3069,9,[3080,9,0,[[3081,1,2],[3084,1,1],[3087,1,0]]]]]]]]]]]],["{encoder_path}embedding.stem.conv_1.bias",3097,42,[3141,18,"encoder.conv1.bias"]],["{encoder_path}embedding.stem.conv_2.weight",3162,44,[3208,65,1,[["from",3210,4,[3216,20,"encoder.conv2.weight"]],["steps",3238,5,[3245,26,0,[[3246,24,1,[["transpose",3248,9,[3259,9,0,[[3260,1,2],[3263,1,1],[3266,1,0]]]]]]]]]]]],["{encoder_path}embedding.stem.conv_2.bias",3276,42,[3320,18,"encoder.conv2.bias"]],["outputs.lm.project.weight",3341,25,[3368,45,1,[["from",3370,4,[3376,15,"proj_out.weight"]],["steps",3393,5,[3400,11,0,[[3401,9,"transpose"]]]]]]],["outputs.lm.project.bias",3416,23,[3441,4,null]],["outputs.cls.mix",3448,15,[3465,13,"layer_weights"]],["outputs.cls.transform",3481,21,[3504,21,1,[["linear",3506,6,[3514,9,"projector"]]]]],["outputs.cls.project",3528,19,[3549,22,1,[["linear",3551,6,[3559,10,"classifier"]]]]],["outputs.span.project",3574,20,[3596,4,null]]]]],["duplicates",3602,10,[3616,175,1,[["encoder.embed_tokens.weight",3616,27,[3645,4,null]],["decoder.embed_tokens.weight",3652,27,[3681,4,null]],["lm_head.weight",3688,14,[3704,4,null]],["proj_out.weight",3711,15,[3728,62,1,[["of",3730,2,[3734,27,"decoder.embed_tokens.weight"]],["when",3763,4,[3769,19,"tie_word_embeddings"]]]]]]]],["buffers",3792,7,[3801,2,0,[]]],["classes",3805,7,[3816,2973,1,[["ForConditionalGeneration",3816,24,[3846,77,1,[["spec",3846,4,[3858,65,1,[["outputs",3858,7,[3875,48,1,[["lm",3875,2,[3879,43,1,[["tied",3881,4,[3887,21,"= tie_word_embeddings"]],["bias",3910,4,[3916,4,null]]]]]]]]]]]]]],["ForCausalLM",3925,11,[3942,173,1,[["spec",3942,4,[3954,105,1,[["context",3954,7,[3963,22,"= max_target_positions"]],["input",3992,5,[3999,35,1,[["tokens",4001,6,[4009,23,1,[["vocab",4011,5,[4018,12,"= vocab_size"]]]]]]]],["position",4041,8,[4051,7,"learned"]]]]],["inputs",4063,6,[4071,43,1,[["input_ids",4073,9,[4084,6,"tokens"]],["input_features",4092,14,[4108,4,null]]]]]]]],["ForSequenceClassification",4117,25,[4144,4,null]],["ForQuestionAnswering",4151,20,[4173,4,null]],["Encoder",4203,7,[4216,1253,1,[["let",4216,3,[4221,20,1,[["encoder_path",4223,12,[4237,2,""]]]]],["spec",4246,4,[4258,488,1,[["type",4258,4,[4264,7,"encoder"]],["layers",4278,6,[4286,16,"= encoder_layers"]],["attention",4309,9,[4320,36,1,[["heads",4322,5,[4329,25,"= encoder_attention_heads"]]]]],["ffn",4363,3,[4368,27,1,[["d_ff",4370,4,[4376,17,"= encoder_ffn_dim"]]]]],["input",4402,5,[4417,138,1,[["frames",4417,6,[4425,129,1,[["bins",4427,4,[4433,14,"= num_mel_bins"]],["length",4449,6,[4457,26,"= 2 * max_source_positions"]],["stem",4485,4,[4491,61,1,[["kind",4493,4,[4499,6,"conv1d"]],["kernels",4507,7,[4516,6,0,[[4517,1,3],[4520,1,3]]]],["strides",4524,7,[4533,6,0,[[4534,1,1],[4537,1,2]]]],["act",4541,3,[4546,4,"gelu"]]]]]]]]]]],["position",4561,8,[4579,107,1,[["learned",4579,7,[4588,18,1,[["$when",4590,5,[4597,7,"= table"]]]]],["sinusoidal",4615,10,[4627,58,1,[["$when",4629,5,[4636,11,"= not table"]],["layout",4649,6,[4657,6,"halves"]],["spacing",4665,7,[4674,9,"inclusive"]]]]]]]],["encoder",4692,7,[4701,4,null]],["decoder",4712,7,[4721,4,null]],["special",4732,7,[4741,4,null]]]]],["inputs",4750,6,[4758,85,1,[["decoder_input_ids",4760,17,[4779,4,null]],["decoder_attention_mask",4785,22,[4809,4,null]],["decoder_position_ids",4815,20,[4837,4,null]]]]],["names",4848,5,[4861,210,0,[[4863,34,1,[["prefix",4865,6,[4873,4,"conv"]],["to",4879,2,[4883,12,"encoder.conv"]]]],[4906,58,1,[["prefix",4908,6,[4916,16,"embed_positions."]],["to",4934,2,[4938,24,"encoder.embed_positions."]]]],[4973,40,1,[["prefix",4975,6,[4983,7,"layers."]],["to",4992,2,[4996,15,"encoder.layers."]]]],[5022,48,1,[["prefix",5024,6,[5032,11,"layer_norm."]],["to",5045,2,[5049,19,"encoder.layer_norm."]]]]]]],["results",5075,7,[5090,379,1,[["encoder_hidden_states.{i}",5090,25,[5117,4,null]],["encoder_hidden_states.{encoder_layers}",5128,38,[5168,4,null]],["decoder_hidden_states.{j}",5179,25,[5206,4,null]],["decoder_hidden_states.{decoder_layers}",5217,38,[5257,4,null]],["encoder_last_hidden_state",5268,25,[5295,4,null]],["decoder_last_hidden_state",5306,25,[5333,4,null]],["hidden_states.{i}",5344,17,[5363,17,"hidden_states.{i}"]],["hidden_states.{encoder_layers}",5387,30,[5419,17,"last_hidden_state"]],["last_hidden_state",5443,17,[5462,6,"hidden"]]]]]]]],["ForAudioClassification",5471,22,[5499,1290,1,[["let",5499,3,[5504,20,1,[["encoder_path",5506,12,[5520,2,""]]]]],["spec",5529,4,[5541,766,1,[["type",5541,4,[5547,7,"encoder"]],["layers",5561,6,[5569,16,"= encoder_layers"]],["attention",5592,9,[5603,36,1,[["heads",5605,5,[5612,25,"= encoder_attention_heads"]]]]],["ffn",5646,3,[5651,27,1,[["d_ff",5653,4,[5659,17,"= encoder_ffn_dim"]]]]],["input",5685,5,[5700,138,1,[["frames",5700,6,[5708,129,1,[["bins",5710,4,[5716,14,"= num_mel_bins"]],["length",5732,6,[5740,26,"= 2 * max_source_positions"]],["stem",5768,4,[5774,61,1,[["kind",5776,4,[5782,6,"conv1d"]],["kernels",5790,7,[5799,6,0,[[5800,1,3],[5803,1,3]]]],["strides",5807,7,[5816,6,0,[[5817,1,1],[5820,1,2]]]],["act",5824,3,[5829,4,"gelu"]]]]]]]]]]],["position",5844,8,[5862,107,1,[["learned",5862,7,[5871,18,1,[["$when",5873,5,[5880,7,"= table"]]]]],["sinusoidal",5898,10,[5910,58,1,[["$when",5912,5,[5919,11,"= not table"]],["layout",5932,6,[5940,6,"halves"]],["spacing",5948,7,[5957,9,"inclusive"]]]]]]]],["encoder",5975,7,[5984,4,null]],["decoder",5995,7,[6004,4,null]],["special",6015,7,[6024,4,null]],["outputs",6035,7,[6151,156,1,[["cls",6151,3,[6156,150,1,[["mix",6158,3,[6163,53,"= if use_weighted_layer_sum then 'normed' else null"]],["pool",6218,4,[6224,4,"mean"]],["transform",6230,9,[6241,44,1,[["act",6243,3,[6248,8,"identity"]],["d",6258,1,[6261,22,"= classifier_proj_size"]]]]],["project",6287,7,[6296,8,"= labels"]]]]]]]]]]],["inputs",6311,6,[6319,85,1,[["decoder_input_ids",6321,17,[6340,4,null]],["decoder_attention_mask",6346,22,[6370,4,null]],["decoder_position_ids",6376,20,[6398,4,null]]]]],["results",6409,7,[6424,365,1,[["encoder_hidden_states.{i}",6424,25,[6451,4,null]],["encoder_hidden_states.{encoder_layers}",6462,38,[6502,4,null]],["decoder_hidden_states.{j}",6513,25,[6540,4,null]],["decoder_hidden_states.{decoder_layers}",6551,38,[6591,4,null]],["encoder_last_hidden_state",6602,25,[6629,4,null]],["decoder_last_hidden_state",6640,25,[6667,4,null]],["hidden_states.{i}",6678,17,[6697,17,"hidden_states.{i}"]],["hidden_states.{encoder_layers}",6721,30,[6753,17,"last_hidden_state"]],["logits",6777,6,[6785,3,"cls"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Whisper (Radford et al., 2022). transformers: models/whisper/configuration_whisper.py, modeling_whisper.py (4.57 and 5.17).
# BART whose encoder reads a spectrogram of one length: norms before the sublayers, keys without a bias.
family: whisper
extends: bart
model_type: whisper
class: Whisper
default: ForConditionalGeneration

config:
  vocab_size: 51865
  num_mel_bins: 80
  max_position_embeddings: null
  max_source_positions: 1500
  max_target_positions: 448
  d_model: 384
  encoder_layers: 4
  encoder_ffn_dim: 1536
  encoder_attention_heads: 6
  decoder_layers: 4
  decoder_ffn_dim: 1536
  decoder_attention_heads: 6
  dropout: { default: 0 }
  bos_token_id: { default: 50256 }
  eos_token_id: { default: 50256 }
  pad_token_id: { default: 50256 }
  decoder_start_token_id: { default: 50257 }
  scale_embedding: null
  use_weighted_layer_sum: false
  classifier_proj_size: 256
  normalize_before: null
  normalize_embedding: null
  add_final_layer_norm: null
  static_position_embeddings: null
  extra_pos_embeddings: null
  add_bias_logits: null

ignore:
  kept by the class and never used: [scale_embedding]
  how timestamps are found: [median_filter_width, alignment_heads]
  masks of training: [apply_spec_augment, mask_time_prob, mask_time_length, mask_time_min_masks, mask_feature_prob, mask_feature_length, mask_feature_min_masks]
  how text is generated, by Whisper: [forced_decoder_ids, lang_to_id, task_to_id, no_timestamps_token_id, is_multilingual, max_initial_timestamp_index, return_timestamps, prev_sot_token_id, lang_ids]

let:
  scale: null
  apart: null
  # The encoder's positions are sinusoids that files hold; what stands in the file wins over the formula.
  table: = stored('encoder.embed_positions.weight')

spec:
  context: null
  input: null
  position: null
  attention: { bias: [q, v, o] }
  norm: { place: pre }
  encoder:
    input:
      frames:
        bins: = num_mel_bins
        # Two frames a position, always as many as there are positions.
        length: = 2 * max_source_positions
        stem: { kind: conv1d, kernels: [3, 3], strides: [1, 2], act: gelu }
    position:
      learned: { $when: = table }
      sinusoidal: { $when: = not table, layout: halves, spacing: inclusive }
  decoder:
    context: = max_target_positions
    input: { tokens: { vocab: = vocab_size } }
    position: learned

inputs:
  input_ids: null
  attention_mask: attention_mask
  input_features: features

derived: { decoder_input_ids: null }

weights:
  embedding.tokens: null
  encoder.embedding.tokens: null
  encoder.embedding.norm: null
  encoder.embedding.positions: null
  "{decoder_path}embedding.norm": null
  decoder.embedding.tokens: null
  "{decoder_path}embedding.tokens": [decoder.embed_tokens.weight, { from: proj_out.weight, when: tie_word_embeddings }]
  "{encoder_path}embedding.positions": encoder.embed_positions.weight
  # [out, in, kernel] -> [kernel, in, out].
  "{encoder_path}embedding.stem.conv_1.weight": { from: encoder.conv1.weight, steps: [{ transpose: [2, 1, 0] }] }
  "{encoder_path}embedding.stem.conv_1.bias": encoder.conv1.bias
  "{encoder_path}embedding.stem.conv_2.weight": { from: encoder.conv2.weight, steps: [{ transpose: [2, 1, 0] }] }
  "{encoder_path}embedding.stem.conv_2.bias": encoder.conv2.bias
  outputs.lm.project.weight: { from: proj_out.weight, steps: [transpose] }
  outputs.lm.project.bias: null
  outputs.cls.mix: layer_weights
  outputs.cls.transform: { linear: projector }
  outputs.cls.project: { linear: classifier }
  outputs.span.project: null

duplicates:
  encoder.embed_tokens.weight: null
  decoder.embed_tokens.weight: null
  lm_head.weight: null
  proj_out.weight: { of: decoder.embed_tokens.weight, when: tie_word_embeddings }

buffers: []

classes:
  ForConditionalGeneration:
    spec:
      outputs:
        lm: { tied: = tie_word_embeddings, bias: null }
  ForCausalLM:
    spec:
      context: = max_target_positions
      input: { tokens: { vocab: = vocab_size } }
      position: learned
    inputs: { input_ids: tokens, input_features: null }
  ForSequenceClassification: null
  ForQuestionAnswering: null
  # The encoder alone.
  Encoder:
    let: { encoder_path: "" }
    spec:
      type: encoder
      layers: = encoder_layers
      attention: { heads: = encoder_attention_heads }
      ffn: { d_ff: = encoder_ffn_dim }
      input:
        frames: { bins: = num_mel_bins, length: = 2 * max_source_positions, stem: { kind: conv1d, kernels: [3, 3], strides: [1, 2], act: gelu } }
      position:
        learned: { $when: = table }
        sinusoidal: { $when: = not table, layout: halves, spacing: inclusive }
      encoder: null
      decoder: null
      special: null
    inputs: { decoder_input_ids: null, decoder_attention_mask: null, decoder_position_ids: null }
    names:
      - { prefix: conv, to: encoder.conv }
      - { prefix: embed_positions., to: encoder.embed_positions. }
      - { prefix: layers., to: encoder.layers. }
      - { prefix: layer_norm., to: encoder.layer_norm. }
    results:
      encoder_hidden_states.{i}: null
      encoder_hidden_states.{encoder_layers}: null
      decoder_hidden_states.{j}: null
      decoder_hidden_states.{decoder_layers}: null
      encoder_last_hidden_state: null
      decoder_last_hidden_state: null
      hidden_states.{i}: hidden_states.{i}
      hidden_states.{encoder_layers}: last_hidden_state
      last_hidden_state: hidden
  ForAudioClassification:
    let: { encoder_path: "" }
    spec:
      type: encoder
      layers: = encoder_layers
      attention: { heads: = encoder_attention_heads }
      ffn: { d_ff: = encoder_ffn_dim }
      input:
        frames: { bins: = num_mel_bins, length: = 2 * max_source_positions, stem: { kind: conv1d, kernels: [3, 3], strides: [1, 2], act: gelu } }
      position:
        learned: { $when: = table }
        sinusoidal: { $when: = not table, layout: halves, spacing: inclusive }
      encoder: null
      decoder: null
      special: null
      outputs:
        # The mean of what the first layer of the head gives is what that layer gives of the mean.
        cls: { mix: "= if use_weighted_layer_sum then 'normed' else null", pool: mean, transform: { act: identity, d: = classifier_proj_size }, project: = labels }
    inputs: { decoder_input_ids: null, decoder_attention_mask: null, decoder_position_ids: null }
    results:
      encoder_hidden_states.{i}: null
      encoder_hidden_states.{encoder_layers}: null
      decoder_hidden_states.{j}: null
      decoder_hidden_states.{decoder_layers}: null
      encoder_last_hidden_state: null
      decoder_last_hidden_state: null
      hidden_states.{i}: hidden_states.{i}
      hidden_states.{encoder_layers}: last_hidden_state
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
