// Generated from src/checkpoints/families/*.yaml by `npm run generate`. Change the tables and generate again.

import type { FamilySource } from "./table/compose.ts";

/** The tables that come with the package. */
export const families: readonly FamilySource[] = [
  {
    family: "albert",
    modelTypes: ["albert"],
    file: "families/albert.yaml",
    tree: `[377,4431,1,[["family",377,6,[385,6,"albert"]],["extends",392,7,[401,4,"bert"]],["model_type",406,10,[418,6,"albert"]],["class",425,5,[432,6,"Albert"]],["config",440,6,[450,804,1,[["vocab_size",450,10,[462,5,30000]],["embedding_size",470,14,[486,3,128]],["hidden_size",492,11,[505,4,4096]],["num_hidden_groups",512,17,[531,1,1]],["inner_group_num",535,15,[552,1,1]],["num_attention_heads",556,19,[577,2,64]],["intermediate_size",582,17,[601,5,16384]],["hidden_act",609,10,[621,21,1,[["default",623,7,[632,8,"gelu_new"]]]]],["hidden_dropout_prob",645,19,[666,14,1,[["default",668,7,[677,1,0]]]]],["attention_probs_dropout_prob",683,28,[713,14,1,[["default",715,7,[724,1,0]]]]],["bos_token_id",730,12,[744,25,1,[["type",746,4,[752,3,"any"]],["default",757,7,[766,1,2]]]]],["eos_token_id",772,12,[786,25,1,[["type",788,4,[794,3,"any"]],["default",799,7,[808,1,3]]]]],["down_scale_factor",879,17,[898,72,1,[["type",900,4,[906,6,"number"]],["only",914,4,[920,9,0,[[921,4,null],[927,1,1]]]],["because",931,7,[940,28,"the class has no such factor"]]]]],["gap_size",973,8,[983,80,1,[["type",985,4,[991,6,"number"]],["only",999,4,[1005,9,0,[[1006,4,null],[1012,1,0]]]],["because",1016,7,[1025,36,"the class has no gaps between groups"]]]]],["net_structure_type",1066,18,[1086,71,1,[["type",1088,4,[1094,6,"number"]],["only",1102,4,[1108,9,0,[[1109,4,null],[1115,1,0]]]],["because",1119,7,[1128,27,"the class has one structure"]]]]],["num_memory_blocks",1160,17,[1179,74,1,[["type",1181,4,[1187,6,"number"]],["only",1195,4,[1201,9,0,[[1202,4,null],[1208,1,0]]]],["because",1212,7,[1221,30,"the class has no memory blocks"]]]]]]]],["ignore",1255,6,[1265,78,1,[["training alone",1265,14,[1281,61,0,[[1282,18,"classifier_dropout"],[1302,23,"classifier_dropout_prob"],[1327,14,"layers_to_keep"]]]]]]],["let",1344,3,[1432,105,1,[["suffixes",1432,8,[1442,94,"= if inner_group_num == 1 then [''] else ['_' + text(n + 1) for n in range(inner_group_num)]"]]]]],["indices",1538,7,[1547,66,1,[["i",1549,1,[1552,17,"num_hidden_layers"]],["g",1571,1,[1574,17,"num_hidden_groups"]],["k",1593,1,[1596,15,"inner_group_num"]]]]],["require",1615,7,[1626,177,1,[["groups of layers",1626,16,[1648,155,1,[["that",1648,4,[1654,65,"num_hidden_groups >= 1 and num_hidden_groups <= num_hidden_layers"]],["key",1724,3,[1729,17,"num_hidden_groups"]],["because",1751,7,[1760,42,"there are as many groups as layers at most"]]]]]]]],["spec",1804,4,[1812,389,1,[["groups",1812,6,[1820,46,"= unless(num_hidden_groups, num_hidden_layers)"]],["input",1869,5,[1880,169,1,[["tokens",1880,6,[1894,155,1,[["d_embed",1894,7,[1903,16,"= embedding_size"]],["projection",1982,10,[1994,54,1,[["$when",1996,5,[2003,31,"= embedding_size == hidden_size"]],["bias",2036,4,[2042,4,true]]]]]]]]]]],["block",2051,5,[2062,139,1,[["$first",2062,6,[2076,125,0,[[2078,122,"= if inner_group_num == 1 then null else [if n % 2 == 0 then 'attention' else 'ffn' for n in range(2 * inner_group_num)]"]]]]]]]]]],["names",2202,5,[2211,156,0,[[2213,27,1,[["prefix",2215,6,[2223,7,"albert."]],["to",2232,2,[2236,2,""]]]],[2245,31,1,[["suffix",2247,6,[2255,6,".gamma"]],["to",2263,2,[2267,7,".weight"]]]],[2281,28,1,[["suffix",2283,6,[2291,5,".beta"]],["to",2298,2,[2302,5,".bias"]]]],[2314,52,1,[["prefix",2316,6,[2324,28,"encoder.albert_layer_groups."]],["to",2354,2,[2358,6,"group."]]]]]]],["weights",2368,7,[2379,1769,1,[["embedding.tokens",2379,16,[2397,100,0,[[2398,33,"embeddings.word_embeddings.weight"],[2433,63,1,[["from",2435,4,[2441,26,"predictions.decoder.weight"]],["when",2469,4,[2475,19,"tie_word_embeddings"]]]]]]],["embedding.projection",2500,20,[2522,47,1,[["linear",2524,6,[2532,35,"encoder.embedding_hidden_mapping_in"]]]]],["layers.{i}.attention.query",2572,26,[2600,4,null]],["layers.{i}.attention.key",2607,24,[2633,4,null]],["layers.{i}.attention.value",2640,26,[2668,4,null]],["layers.{i}.attention.output",2675,27,[2704,4,null]],["layers.{i}.attention_norm",2711,25,[2738,4,null]],["layers.{i}.ffn.up",2745,17,[2764,4,null]],["layers.{i}.ffn.down",2771,19,[2792,4,null]],["layers.{i}.ffn_norm",2799,19,[2820,4,null]],["layers.{g}.attention{suffixes[k]}.query",2827,41,[2870,57,1,[["linear",2872,6,[2880,45,"group.{g}.albert_layers.{k}.attention.query"]]]]],["layers.{g}.attention{suffixes[k]}.key",2930,39,[2971,55,1,[["linear",2973,6,[2981,43,"group.{g}.albert_layers.{k}.attention.key"]]]]],["layers.{g}.attention{suffixes[k]}.value",3029,41,[3072,57,1,[["linear",3074,6,[3082,45,"group.{g}.albert_layers.{k}.attention.value"]]]]],["layers.{g}.attention{suffixes[k]}.output",3132,42,[3176,57,1,[["linear",3178,6,[3186,45,"group.{g}.albert_layers.{k}.attention.dense"]]]]],["layers.{g}.attention{suffixes[k]}_norm",3236,40,[3278,61,1,[["module",3280,6,[3288,49,"group.{g}.albert_layers.{k}.attention.LayerNorm"]]]]],["layers.{g}.ffn{suffixes[k]}.up",3342,32,[3376,45,1,[["linear",3378,6,[3386,33,"group.{g}.albert_layers.{k}.ffn"]]]]],["layers.{g}.ffn{suffixes[k]}.down",3424,34,[3460,52,1,[["linear",3462,6,[3470,40,"group.{g}.albert_layers.{k}.ffn_output"]]]]],["layers.{g}.ffn{suffixes[k]}_norm",3515,34,[3551,63,1,[["module",3553,6,[3561,51,"group.{g}.albert_layers.{k}.full_layer_layer_norm"]]]]],["outputs.mlm.transform",3617,21,[3640,29,1,[["linear",3642,6,[3650,17,"predictions.dense"]]]]],["outputs.mlm.transform_norm",3672,26,[3700,33,1,[["module",3702,6,[3710,21,"predictions.LayerNorm"]]]]],["outputs.mlm.project.weight",3736,26,[3764,56,1,[["from",3766,4,[3772,26,"predictions.decoder.weight"]],["steps",3800,5,[3807,11,0,[[3808,9,"transpose"]]]]]]],["outputs.mlm.project.bias",3823,24,[3849,44,0,[[3850,24,"predictions.decoder.bias"],[3876,16,"predictions.bias"]]]],["outputs.pooled.transform",3896,24,[3922,18,1,[["linear",3924,6,[3932,6,"pooler"]]]]],["outputs.nsp.transform",3943,21,[3966,4,null]],["outputs.nsp.project",3973,19,[3994,4,null]],["outputs.sop.transform",4001,21,[4024,18,1,[["linear",4026,6,[4034,6,"pooler"]]]]],["outputs.sop.project",4045,19,[4066,37,1,[["linear",4068,6,[4076,25,"sop_classifier.classifier"]]]]],["outputs.cls.transform",4106,21,[4129,18,1,[["linear",4131,6,[4139,6,"pooler"]]]]]]]],["duplicates",4149,10,[4163,253,1,[["cls.predictions.decoder.weight",4163,30,[4195,4,null]],["cls.predictions.decoder.bias",4202,28,[4232,4,null]],["predictions.decoder.weight",4239,26,[4267,68,1,[["of",4269,2,[4273,33,"embeddings.word_embeddings.weight"]],["when",4308,4,[4314,19,"tie_word_embeddings"]]]]],["predictions.bias",4338,16,[4356,59,1,[["of",4358,2,[4362,24,"predictions.decoder.bias"]],["when",4388,4,[4394,19,"tie_word_embeddings"]]]]]]]],["classes",4417,7,[4428,380,1,[["ForPreTraining",4428,14,[4448,234,1,[["spec",4448,4,[4460,151,1,[["outputs",4460,7,[4477,134,1,[["mlm",4477,3,[4482,38,1,[["transform",4484,9,[4495,23,1,[["d",4497,1,[4500,16,"= embedding_size"]]]]]]]],["nsp",4529,3,[4534,4,null]],["sop",4547,3,[4552,58,1,[["pool",4554,4,[4560,3,"cls"]],["transform",4565,9,[4576,13,1,[["act",4578,3,[4583,4,"tanh"]]]]],["project",4591,7,[4600,8,"= labels"]]]]]]]]]]],["results",4615,7,[4630,52,1,[["seq_relationship_logits",4630,23,[4655,4,null]],["sop_logits",4666,10,[4678,3,"sop"]]]]]]]],["ForMaskedLM",4684,11,[4701,73,1,[["spec",4701,4,[4713,61,1,[["outputs",4713,7,[4730,44,1,[["mlm",4730,3,[4735,38,1,[["transform",4737,9,[4748,23,1,[["d",4750,1,[4753,16,"= embedding_size"]]]]]]]]]]]]]]]]],["ForNextSentencePrediction",4776,25,[4803,4,null]]]]]]]`,
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
  groups of layers:
    that: num_hidden_groups >= 1 and num_hidden_groups <= num_hidden_layers
    key: num_hidden_groups
    because: there are as many groups as layers at most

spec:
  groups: = unless(num_hidden_groups, num_hidden_layers)
  input:
    tokens:
      d_embed: = embedding_size
      # The class has this map whatever the widths are.
      projection: { $when: = embedding_size == hidden_size, bias: true }
  block:
    $first:
      - "= if inner_group_num == 1 then null else [if n % 2 == 0 then 'attention' else 'ffn' for n in range(2 * inner_group_num)]"

names:
  - { prefix: albert., to: "" }
  - { suffix: .gamma, to: .weight }
  - { suffix: .beta, to: .bias }
  - { prefix: encoder.albert_layer_groups., to: group. }

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
  outputs.mlm.project.bias: [predictions.decoder.bias, predictions.bias]
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
    family: "bloom",
    modelTypes: ["bloom"],
    file: "families/bloom.yaml",
    tree: `[181,2856,1,[["family",181,6,[189,5,"bloom"]],["extends",195,7,[204,6,"causal"]],["model_type",211,10,[223,5,"bloom"]],["class",229,5,[236,5,"Bloom"]],["config",243,6,[253,559,1,[["vocab_size",253,10,[265,36,1,[["required",267,8,[277,5,false]],["default",284,7,[293,6,250880]]]]],["hidden_size",388,11,[401,7,"integer"]],["n_embed",411,7,[420,7,"integer"]],["n_layer",430,7,[439,7,"integer"]],["num_hidden_layers",449,17,[468,7,"integer"]],["n_head",478,6,[486,7,"integer"]],["num_attention_heads",496,19,[517,7,"integer"]],["layer_norm_epsilon",527,18,[547,33,1,[["type",549,4,[555,6,"number"]],["default",563,7,[572,6,0.00001]]]]],["apply_residual_connection_post_layernorm",583,40,[625,5,false]],["hidden_dropout",633,14,[649,28,1,[["type",651,4,[657,6,"number"]],["default",665,7,[674,1,0]]]]],["attention_dropout",680,17,[699,28,1,[["type",701,4,[707,6,"number"]],["default",715,7,[724,1,0]]]]],["bos_token_id",730,12,[744,25,1,[["type",746,4,[752,3,"any"]],["default",757,7,[766,1,1]]]]],["eos_token_id",772,12,[786,25,1,[["type",788,4,[794,3,"any"]],["default",799,7,[808,1,2]]]]]]]],["ignore",813,6,[823,288,1,[["how the reference cuts its products, not their value",823,54,[879,32,0,[[880,14,"pretraining_tp"],[896,14,"slow_but_exact"]]]],["of the published files, read by no class",914,40,[956,154,0,[[957,10,"seq_length"],[969,12,"offset_alibi"],[983,7,"n_inner"],[992,25,"attention_softmax_in_fp32"],[1019,21,"masked_softmax_fusion"],[1042,19,"bias_dropout_fusion"],[1063,13,"skip_bias_add"],[1078,17,"skip_bias_add_qkv"],[1097,12,"unk_token_id"]]]]]]],["let",1112,3,[1119,129,1,[["width",1119,5,[1126,30,"= n_embed ?? hidden_size ?? 64"]],["depth",1159,5,[1166,35,"= n_layer ?? num_hidden_layers ?? 2"]],["heads",1204,5,[1211,36,"= n_head ?? num_attention_heads ?? 8"]]]]],["indices",1249,7,[1258,12,1,[["i",1260,1,[1263,5,"depth"]]]]],["spec",1272,4,[1280,412,1,[["d_model",1280,7,[1289,7,"= width"]],["layers",1299,6,[1307,7,"= depth"]],["input",1317,5,[1324,26,1,[["tokens",1326,6,[1334,14,1,[["norm",1336,4,[1342,4,true]]]]]]]],["position",1353,8,[1363,5,"alibi"]],["attention",1371,9,[1382,18,1,[["heads",1384,5,[1391,7,"= heads"]]]]],["ffn",1403,3,[1408,37,1,[["d_ff",1410,4,[1416,11,"= 4 * width"]],["act",1429,3,[1434,9,"gelu_tanh"]]]]],["norm",1448,4,[1454,54,1,[["kind",1456,4,[1462,5,"layer"]],["eps",1469,3,[1474,20,"= layer_norm_epsilon"]],["place",1496,5,[1503,3,"pre"]]]]],["residual",1511,8,[1525,69,1,[["$when",1525,5,[1532,42,"= apply_residual_connection_post_layernorm"]],["source",1579,6,[1587,6,"normed"]]]]],["dropout",1596,7,[1605,86,1,[["hidden",1607,6,[1615,29,"= unless(hidden_dropout, 0)"]],["attention",1646,9,[1657,32,"= unless(attention_dropout, 0)"]]]]]]]],["inputs",1693,6,[1703,19,1,[["position_ids",1703,12,[1717,4,null]]]]],["results",1723,7,[1734,80,1,[["hidden_states.{i}",1734,17,[1753,17,"hidden_states.{i}"]],["hidden_states.{depth}",1773,21,[1796,17,"last_hidden_state"]]]]],["names",1815,5,[1824,35,0,[[1826,32,1,[["prefix",1828,6,[1836,12,"transformer."]],["to",1850,2,[1854,2,""]]]]]]],["weights",1927,7,[1938,1010,1,[["embedding.tokens",1938,16,[1956,77,0,[[1957,22,"word_embeddings.weight"],[1981,51,1,[["from",1983,4,[1989,14,"lm_head.weight"]],["when",2005,4,[2011,19,"tie_word_embeddings"]]]]]]],["embedding.norm",2036,14,[2052,37,1,[["module",2054,6,[2062,25,"word_embeddings_layernorm"]]]]],["layers.{i}.attention.query",2092,26,[2120,139,1,[["linear",2122,6,[2130,38,"h.{i}.self_attention.query_key_value"]],["steps",2170,5,[2177,80,0,[[2178,78,1,[["split",2180,5,[2187,67,1,[["axis",2189,4,[2195,1,0]],["as",2198,2,[2202,29,0,[[2203,7,"= heads"],[2212,1,3],[2215,15,"= width / heads"]]]],["take",2233,4,[2239,13,0,[[2240,3,"all"],[2245,1,0],[2248,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",2262,24,[2288,139,1,[["linear",2290,6,[2298,38,"h.{i}.self_attention.query_key_value"]],["steps",2338,5,[2345,80,0,[[2346,78,1,[["split",2348,5,[2355,67,1,[["axis",2357,4,[2363,1,0]],["as",2366,2,[2370,29,0,[[2371,7,"= heads"],[2380,1,3],[2383,15,"= width / heads"]]]],["take",2401,4,[2407,13,0,[[2408,3,"all"],[2413,1,1],[2416,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",2430,26,[2458,139,1,[["linear",2460,6,[2468,38,"h.{i}.self_attention.query_key_value"]],["steps",2508,5,[2515,80,0,[[2516,78,1,[["split",2518,5,[2525,67,1,[["axis",2527,4,[2533,1,0]],["as",2536,2,[2540,29,0,[[2541,7,"= heads"],[2550,1,3],[2553,15,"= width / heads"]]]],["take",2571,4,[2577,13,0,[[2578,3,"all"],[2583,1,2],[2586,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",2600,27,[2629,40,1,[["linear",2631,6,[2639,28,"h.{i}.self_attention.dense"]]]]],["layers.{i}.attention_norm",2672,25,[2699,35,1,[["module",2701,6,[2709,23,"h.{i}.input_layernorm"]]]]],["layers.{i}.ffn.up",2737,17,[2756,37,1,[["linear",2758,6,[2766,25,"h.{i}.mlp.dense_h_to_4h"]]]]],["layers.{i}.ffn.down",2796,19,[2817,37,1,[["linear",2819,6,[2827,25,"h.{i}.mlp.dense_4h_to_h"]]]]],["layers.{i}.ffn_norm",2857,19,[2878,44,1,[["module",2880,6,[2888,32,"h.{i}.post_attention_layernorm"]]]]],["norm",2925,4,[2931,16,1,[["module",2933,6,[2941,4,"ln_f"]]]]]]]],["duplicates",2949,10,[2963,74,1,[["lm_head.weight",2963,14,[2979,57,1,[["of",2981,2,[2985,22,"word_embeddings.weight"]],["when",3009,4,[3015,19,"tie_word_embeddings"]]]]]]]]]]`,
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
  hidden_dropout: { type: number, default: 0 }
  attention_dropout: { type: number, default: 0 }
  bos_token_id: { type: any, default: 1 }
  eos_token_id: { type: any, default: 2 }

ignore:
  "how the reference cuts its products, not their value": [pretraining_tp, slow_but_exact]
  of the published files, read by no class: [seq_length, offset_alibi, n_inner, attention_softmax_in_fp32, masked_softmax_fusion, bias_dropout_fusion, skip_bias_add, skip_bias_add_qkv, unk_token_id]

let:
  width: = n_embed ?? hidden_size ?? 64
  depth: = n_layer ?? num_hidden_layers ?? 2
  heads: = n_head ?? num_attention_heads ?? 8

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

inputs:
  position_ids: null

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
    tree: `[202,1481,1,[["family",202,6,[210,6,"causal"]],["extends",217,7,[226,6,"common"]],["default",233,7,[242,11,"ForCausalLM"]],["config",255,6,[265,138,1,[["vocab_size",265,10,[277,33,1,[["type",279,4,[285,7,"integer"]],["required",294,8,[304,4,true]]]]],["bos_token_id",313,12,[327,3,"any"]],["eos_token_id",333,12,[347,3,"any"]],["pad_token_id",353,12,[367,7,"integer"]],["tie_word_embeddings",377,19,[398,4,true]]]]],["ignore",404,6,[414,37,1,[["training alone",414,14,[430,20,0,[[431,18,"classifier_dropout"]]]]]]],["spec",452,4,[460,264,1,[["type",460,4,[466,7,"decoder"]],["input",476,5,[487,80,1,[["tokens",487,6,[501,66,1,[["vocab",501,5,[508,12,"= vocab_size"]],["pad",527,3,[532,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["special",569,7,[582,142,1,[["bos",582,3,[587,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",633,3,[638,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",684,3,[689,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",725,6,[735,80,1,[["input_ids",735,9,[746,6,"tokens"]],["attention_mask",755,14,[771,14,"attention_mask"]],["position_ids",788,12,[802,12,"position_ids"]]]]],["weights",816,7,[827,177,1,[["outputs.lm.project",827,18,[847,19,1,[["linear",849,6,[857,7,"lm_head"]]]]],["outputs.cls.project",869,19,[890,17,1,[["linear",892,6,[900,5,"score"]]]]],["outputs.labels.project",910,22,[934,22,1,[["linear",936,6,[944,10,"classifier"]]]]],["outputs.span.project",959,20,[981,22,1,[["linear",983,6,[991,10,"qa_outputs"]]]]]]]],["classes",1005,7,[1016,667,1,[["Model",1016,5,[1027,41,1,[["results",1027,7,[1042,26,1,[["last_hidden_state",1042,17,[1061,6,"hidden"]]]]]]]],["ForCausalLM",1070,11,[1087,147,1,[["spec",1087,4,[1099,105,1,[["outputs",1099,7,[1116,88,1,[["$first",1116,6,[1134,70,0,[[1136,52,1,[["$when",1138,5,[1145,21,"= tie_word_embeddings"]],["lm",1168,2,[1172,14,1,[["tied",1174,4,[1180,4,true]]]]]]],[1201,2,"lm"]]]]]]]]]],["results",1208,7,[1223,11,1,[["logits",1223,6,[1231,2,"lm"]]]]]]]],["ForSequenceClassification",1236,25,[1267,112,1,[["spec",1267,4,[1279,69,1,[["outputs",1279,7,[1296,52,1,[["cls",1296,3,[1301,46,1,[["pool",1303,4,[1309,4,"last"]],["project",1315,7,[1324,8,"= labels"]],["bias",1334,4,[1340,5,false]]]]]]]]]]],["results",1352,7,[1367,12,1,[["logits",1367,6,[1375,3,"cls"]]]]]]]],["ForTokenClassification",1381,22,[1409,93,1,[["spec",1409,4,[1421,47,1,[["outputs",1421,7,[1438,30,1,[["labels",1438,6,[1446,21,1,[["project",1448,7,[1457,8,"= labels"]]]]]]]]]]],["results",1472,7,[1487,15,1,[["logits",1487,6,[1495,6,"labels"]]]]]]]],["ForQuestionAnswering",1504,20,[1530,153,1,[["spec",1530,4,[1542,38,1,[["outputs",1542,7,[1559,21,1,[["span",1559,4,[1565,14,1,[["project",1567,7,[1576,1,2]]]]]]]]]]],["results",1584,7,[1599,84,1,[["start_logits",1599,12,[1613,25,1,[["from",1615,4,[1621,4,"span"]],["column",1627,6,[1635,1,0]]]]],["end_logits",1645,10,[1657,25,1,[["from",1659,4,[1665,4,"span"]],["column",1671,6,[1679,1,1]]]]]]]]]]]]]]]]`,
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
        cls: { pool: last, project: = labels, bias: false }
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
    tree: `[294,1437,1,[["family",294,6,[302,6,"cohere"]],["extends",309,7,[318,5,"llama"]],["model_type",324,10,[336,6,"cohere"]],["class",343,5,[350,6,"Cohere"]],["config",358,6,[368,467,1,[["vocab_size",368,10,[380,6,256000]],["hidden_size",389,11,[402,4,8192]],["intermediate_size",409,17,[428,5,22528]],["num_hidden_layers",436,17,[455,2,40]],["num_attention_heads",460,19,[481,2,64]],["head_dim",486,8,[496,4,null]],["max_position_embeddings",503,23,[528,4,8192]],["rms_norm_eps",535,12,[549,4,null]],["layer_norm_eps",556,14,[572,33,1,[["type",574,4,[580,6,"number"]],["default",588,7,[597,6,0.00001]]]]],["mlp_bias",608,8,[618,4,null]],["logit_scale",625,11,[638,33,1,[["type",640,4,[646,6,"number"]],["default",654,7,[663,6,0.0625]]]]],["use_qk_norm",674,11,[687,5,false]],["bos_token_id",695,12,[709,14,1,[["default",711,7,[720,1,5]]]]],["eos_token_id",726,12,[740,19,1,[["default",742,7,[751,6,255001]]]]],["pad_token_id",762,12,[776,30,1,[["default",778,7,[787,1,0]],["nullable",790,8,[800,4,true]]]]],["tie_word_embeddings",809,19,[830,4,true]]]]],["ignore",836,6,[846,61,1,[["of the published files, read by no class",846,40,[888,18,0,[[889,16,"model_max_length"]]]]]]],["let",908,3,[915,22,1,[["default_theta",915,13,[930,6,500000]]]]],["spec",938,4,[946,240,1,[["position",946,8,[956,33,1,[["rope",958,4,[964,23,1,[["layout",966,6,[974,11,"interleaved"]]]]]]]],["attention",992,9,[1007,69,1,[["d_head",1007,6,[1015,4,null]],["qk_norm",1024,7,[1033,42,"= if use_qk_norm then 'per_head' else null"]]]]],["block",1078,5,[1085,18,0,[[1086,16,0,[[1087,9,"attention"],[1098,3,"ffn"]]]]]],["ffn",1106,3,[1111,14,1,[["bias",1113,4,[1119,4,null]]]]],["norm",1128,4,[1134,51,1,[["kind",1136,4,[1142,5,"layer"]],["eps",1149,3,[1154,16,"= layer_norm_eps"]],["bias",1172,4,[1178,5,false]]]]]]]],["weights",1187,7,[1198,272,1,[["layers.{i}.norm",1198,15,[1215,40,1,[["module",1217,6,[1225,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",1258,25,[1285,4,null]],["layers.{i}.ffn_norm",1292,19,[1313,4,null]],["layers.{i}.attention.query_norm",1320,31,[1353,41,1,[["module",1355,6,[1363,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",1397,29,[1428,41,1,[["module",1430,6,[1438,29,"layers.{i}.self_attn.k_norm"]]]]]]]],["classes",1471,7,[1482,249,1,[["ForCausalLM",1482,11,[1499,138,1,[["spec",1499,4,[1511,126,1,[["outputs",1511,7,[1528,109,1,[["$first",1528,6,[1536,4,null]],["lm",1549,2,[1553,83,1,[["tied",1555,4,[1561,38,"= unless(tie_word_embeddings, false)"]],["scale",1601,5,[1608,26,"= unless(logit_scale, 1)"]]]]]]]]]]]]]],["ForSequenceClassification",1639,25,[1666,4,null]],["ForTokenClassification",1673,22,[1697,4,null]],["ForQuestionAnswering",1704,20,[1726,4,null]]]]]]]`,
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
        $first: null
        lm: { tied: "= unless(tie_word_embeddings, false)", scale: "= unless(logit_scale, 1)" }
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
    family: "falcon",
    modelTypes: ["falcon"],
    file: "families/falcon.yaml",
    tree: `[192,5451,1,[["family",192,6,[200,6,"falcon"]],["extends",207,7,[216,4,"rope"]],["model_type",221,10,[233,6,"falcon"]],["class",240,5,[247,6,"Falcon"]],["default",254,7,[263,11,"ForCausalLM"]],["config",276,6,[286,780,1,[["vocab_size",286,10,[298,5,65024]],["hidden_size",306,11,[319,4,4544]],["n_embed",326,7,[335,7,"integer"]],["num_hidden_layers",345,17,[364,2,32]],["num_attention_heads",369,19,[390,2,71]],["num_kv_heads",395,12,[409,7,"integer"]],["num_ln_in_parallel_attn",458,23,[483,7,"integer"]],["layer_norm_epsilon",542,18,[562,33,1,[["type",564,4,[570,6,"number"]],["default",578,7,[587,6,0.00001]]]]],["alibi",598,5,[605,5,false]],["new_decoder_architecture",613,24,[639,5,false]],["multi_query",647,11,[660,4,true]],["parallel_attn",667,13,[682,4,true]],["bias",689,4,[695,5,false]],["max_position_embeddings",703,23,[728,4,2048]],["ffn_hidden_size",735,15,[752,7,"integer"]],["activation",784,10,[796,34,1,[["default",798,7,[807,4,"gelu"]],["map",813,3,[818,10,"activation"]]]]],["hidden_dropout",833,14,[849,28,1,[["type",851,4,[857,6,"number"]],["default",865,7,[874,1,0]]]]],["attention_dropout",880,17,[899,28,1,[["type",901,4,[907,6,"number"]],["default",915,7,[924,1,0]]]]],["bos_token_id",930,12,[944,26,1,[["type",946,4,[952,3,"any"]],["default",957,7,[966,2,11]]]]],["eos_token_id",973,12,[987,26,1,[["type",989,4,[995,3,"any"]],["default",1000,7,[1009,2,11]]]]],["pad_token_id",1016,12,[1030,7,"integer"]],["tie_word_embeddings",1040,19,[1061,4,true]]]]],["ignore",1067,6,[1077,124,1,[["of the published files, read by no class",1077,40,[1119,42,0,[[1120,40,"apply_residual_connection_post_layernorm"]]]],["training alone",1164,14,[1180,20,0,[[1181,18,"classifier_dropout"]]]]]]],["let",1202,3,[1209,386,1,[["width",1209,5,[1216,24,"= n_embed ?? hidden_size"]],["d_head",1243,6,[1251,29,"= width / num_attention_heads"]],["kv_heads",1283,8,[1293,122,"= if new_decoder_architecture then num_kv_heads ?? num_attention_heads else if multi_query then 1 else num_attention_heads"]],["shared",1472,6,[1480,32,"= num_attention_heads / kv_heads"]],["norms",1515,5,[1522,72,"= num_ln_in_parallel_attn ?? (if new_decoder_architecture then 2 else 1)"]]]]],["require",1596,7,[1607,503,1,[["whole heads rotate",1607,18,[1627,110,1,[["that",1629,4,[1635,32,"alibi or rope_fractions.all == 1"]],["key",1669,3,[1674,21,"partial_rotary_factor"]],["because",1697,7,[1706,29,"the class rotates whole heads"]]]]],["parallel in the new architecture",1740,32,[1774,133,1,[["that",1776,4,[1782,45,"parallel_attn or not new_decoder_architecture"]],["key",1829,3,[1834,13,"parallel_attn"]],["because",1849,7,[1858,47,"the new decoder architecture is parallel always"]]]]],["one norm or two",1910,15,[1927,182,1,[["that",1929,4,[1935,57,"norms == 1 or (norms == 2 and new_decoder_architecture)"]],["key",1994,3,[1999,23,"num_ln_in_parallel_attn"]],["because",2024,7,[2033,74,"parallel sublayers have one norm, or two in the new decoder architecture"]]]]]]]],["indices",2111,7,[2120,24,1,[["i",2122,1,[2125,17,"num_hidden_layers"]]]]],["spec",2146,4,[2154,923,1,[["type",2154,4,[2160,7,"decoder"]],["context",2170,7,[2179,25,"= max_position_embeddings"]],["d_model",2207,7,[2216,7,"= width"]],["layers",2226,6,[2234,19,"= num_hidden_layers"]],["input",2256,5,[2267,80,1,[["tokens",2267,6,[2281,66,1,[["vocab",2281,5,[2288,12,"= vocab_size"]],["pad",2307,3,[2312,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",2349,8,[2363,79,1,[["alibi",2363,5,[2370,38,1,[["$when",2372,5,[2379,7,"= alibi"]],["before_scale",2388,12,[2402,4,true]]]]],["rope",2413,4,[2419,22,1,[["$when",2421,5,[2428,11,"= not alibi"]]]]]]]],["block",2444,5,[2451,58,"= if parallel_attn then [['attention', 'ffn']] else null"]],["attention",2512,9,[2527,83,1,[["heads",2527,5,[2534,21,"= num_attention_heads"]],["kv_heads",2560,8,[2570,39,"= unless(kv_heads, num_attention_heads)"]]]]],["ffn",2612,3,[2617,59,1,[["d_ff",2619,4,[2625,30,"= ffn_hidden_size ?? 4 * width"]],["act",2657,3,[2662,12,"= activation"]]]]],["norm",2679,4,[2685,107,1,[["kind",2687,4,[2693,5,"layer"]],["eps",2700,3,[2705,20,"= layer_norm_epsilon"]],["place",2727,5,[2734,3,"pre"]],["parallel",2739,8,[2749,41,"= if norms == 2 then 'separate' else null"]]]]],["bias",2795,4,[2801,20,"= unless(bias, true)"]],["dropout",2824,7,[2833,86,1,[["hidden",2835,6,[2843,29,"= unless(hidden_dropout, 0)"]],["attention",2874,9,[2885,32,"= unless(attention_dropout, 0)"]]]]],["special",2922,7,[2935,142,1,[["bos",2935,3,[2940,41,"= inside(first(bos_token_id), vocab_size)"]],["eos",2986,3,[2991,41,"= inside(first(eos_token_id), vocab_size)"]],["pad",3037,3,[3042,34,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",3078,6,[3088,80,1,[["input_ids",3088,9,[3099,6,"tokens"]],["attention_mask",3108,14,[3124,14,"attention_mask"]],["position_ids",3141,12,[3155,12,"position_ids"]]]]],["results",3169,7,[3180,92,1,[["hidden_states.{i}",3180,17,[3199,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",3219,33,[3254,17,"last_hidden_state"]]]]],["names",3273,5,[3282,35,0,[[3284,32,1,[["prefix",3286,6,[3294,12,"transformer."]],["to",3308,2,[3312,2,""]]]]]]],["weights",3435,7,[3446,1336,1,[["embedding.tokens",3446,16,[3464,77,0,[[3465,22,"word_embeddings.weight"],[3489,51,1,[["from",3491,4,[3497,14,"lm_head.weight"]],["when",3513,4,[3519,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",3544,26,[3572,158,1,[["linear",3574,6,[3582,38,"h.{i}.self_attention.query_key_value"]],["steps",3622,5,[3629,99,0,[[3630,97,1,[["split",3632,5,[3639,86,1,[["axis",3641,4,[3647,1,0]],["as",3650,2,[3654,36,0,[[3655,10,"= kv_heads"],[3667,12,"= shared + 2"],[3681,8,"= d_head"]]]],["take",3692,4,[3698,25,0,[[3699,3,"all"],[3704,13,0,[[3705,1,0],[3708,8,"= shared"]]],[3719,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",3733,24,[3759,153,1,[["linear",3761,6,[3769,38,"h.{i}.self_attention.query_key_value"]],["steps",3809,5,[3816,94,0,[[3817,92,1,[["split",3819,5,[3826,81,1,[["axis",3828,4,[3834,1,0]],["as",3837,2,[3841,36,0,[[3842,10,"= kv_heads"],[3854,12,"= shared + 2"],[3868,8,"= d_head"]]]],["take",3879,4,[3885,20,0,[[3886,3,"all"],[3891,8,"= shared"],[3901,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",3915,26,[3943,157,1,[["linear",3945,6,[3953,38,"h.{i}.self_attention.query_key_value"]],["steps",3993,5,[4000,98,0,[[4001,96,1,[["split",4003,5,[4010,85,1,[["axis",4012,4,[4018,1,0]],["as",4021,2,[4025,36,0,[[4026,10,"= kv_heads"],[4038,12,"= shared + 2"],[4052,8,"= d_head"]]]],["take",4063,4,[4069,24,0,[[4070,3,"all"],[4075,12,"= shared + 1"],[4089,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",4103,27,[4132,40,1,[["linear",4134,6,[4142,28,"h.{i}.self_attention.dense"]]]]],["layers.{i}.norm",4175,15,[4192,35,1,[["module",4194,6,[4202,23,"h.{i}.input_layernorm"]]]]],["layers.{i}.attention_norm",4230,25,[4257,84,0,[[4258,45,1,[["module",4260,6,[4268,15,"h.{i}.ln_attn"]],["when",4285,4,[4291,10,"norms == 2"]]]],[4305,35,1,[["module",4307,6,[4315,23,"h.{i}.input_layernorm"]]]]]]],["layers.{i}.ffn_norm",4344,19,[4365,92,0,[[4366,44,1,[["module",4368,6,[4376,14,"h.{i}.ln_mlp"]],["when",4392,4,[4398,10,"norms == 2"]]]],[4412,44,1,[["module",4414,6,[4422,32,"h.{i}.post_attention_layernorm"]]]]]]],["layers.{i}.ffn.up",4460,17,[4479,37,1,[["linear",4481,6,[4489,25,"h.{i}.mlp.dense_h_to_4h"]]]]],["layers.{i}.ffn.down",4519,19,[4540,37,1,[["linear",4542,6,[4550,25,"h.{i}.mlp.dense_4h_to_h"]]]]],["norm",4580,4,[4586,16,1,[["module",4588,6,[4596,4,"ln_f"]]]]],["outputs.lm.project",4605,18,[4625,19,1,[["linear",4627,6,[4635,7,"lm_head"]]]]],["outputs.cls.project",4647,19,[4668,17,1,[["linear",4670,6,[4678,5,"score"]]]]],["outputs.labels.project",4688,22,[4712,22,1,[["linear",4714,6,[4722,10,"classifier"]]]]],["outputs.span.project",4737,20,[4759,22,1,[["linear",4761,6,[4769,10,"qa_outputs"]]]]]]]],["duplicates",4783,10,[4797,74,1,[["lm_head.weight",4797,14,[4813,57,1,[["of",4815,2,[4819,22,"word_embeddings.weight"]],["when",4843,4,[4849,19,"tie_word_embeddings"]]]]]]]],["buffers",4872,7,[4881,82,0,[[4882,40,"h.*.self_attention.maybe_rotary.inv_freq"],[4924,38,"h.*.self_attention.rotary_emb.inv_freq"]]]],["classes",4965,7,[4976,667,1,[["Model",4976,5,[4987,41,1,[["results",4987,7,[5002,26,1,[["last_hidden_state",5002,17,[5021,6,"hidden"]]]]]]]],["ForCausalLM",5030,11,[5047,147,1,[["spec",5047,4,[5059,105,1,[["outputs",5059,7,[5076,88,1,[["$first",5076,6,[5094,70,0,[[5096,52,1,[["$when",5098,5,[5105,21,"= tie_word_embeddings"]],["lm",5128,2,[5132,14,1,[["tied",5134,4,[5140,4,true]]]]]]],[5161,2,"lm"]]]]]]]]]],["results",5168,7,[5183,11,1,[["logits",5183,6,[5191,2,"lm"]]]]]]]],["ForSequenceClassification",5196,25,[5227,112,1,[["spec",5227,4,[5239,69,1,[["outputs",5239,7,[5256,52,1,[["cls",5256,3,[5261,46,1,[["pool",5263,4,[5269,4,"last"]],["project",5275,7,[5284,8,"= labels"]],["bias",5294,4,[5300,5,false]]]]]]]]]]],["results",5312,7,[5327,12,1,[["logits",5327,6,[5335,3,"cls"]]]]]]]],["ForTokenClassification",5341,22,[5369,93,1,[["spec",5369,4,[5381,47,1,[["outputs",5381,7,[5398,30,1,[["labels",5398,6,[5406,21,1,[["project",5408,7,[5417,8,"= labels"]]]]]]]]]]],["results",5432,7,[5447,15,1,[["logits",5447,6,[5455,6,"labels"]]]]]]]],["ForQuestionAnswering",5464,20,[5490,153,1,[["spec",5490,4,[5502,38,1,[["outputs",5502,7,[5519,21,1,[["span",5519,4,[5525,14,1,[["project",5527,7,[5536,1,2]]]]]]]]]]],["results",5544,7,[5559,84,1,[["start_logits",5559,12,[5573,25,1,[["from",5575,4,[5581,4,"span"]],["column",5587,6,[5595,1,0]]]]],["end_logits",5605,10,[5617,25,1,[["from",5619,4,[5625,4,"span"]],["column",5631,6,[5639,1,1]]]]]]]]]]]]]]]]`,
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
  context: = max_position_embeddings
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
        cls: { pool: last, project: = labels, bias: false }
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
    tree: `[293,4921,1,[["family",293,6,[301,6,"gemma3"]],["extends",308,7,[317,6,"gemma2"]],["model_type",324,10,[336,11,"gemma3_text"]],["class",348,5,[355,6,"Gemma3"]],["config",363,6,[373,2310,1,[["vocab_size",373,10,[385,6,262208]],["max_position_embeddings",394,23,[419,6,131072]],["original_max_position_embeddings",428,32,[462,4,null]],["partial_rotary_factor",469,21,[492,4,null]],["rope_local_base_freq",499,20,[521,6,"number"]],["rope_parameters",530,15,[551,1879,1,[["keys",551,4,[563,1867,1,[["type",563,4,[569,4,null]],["rope_type",580,9,[591,4,null]],["rope_theta",602,10,[614,4,null]],["partial_rotary_factor",625,21,[648,4,null]],["factor",659,6,[667,4,null]],["original_max_position_embeddings",678,32,[712,4,null]],["attention_factor",723,16,[741,4,null]],["low_freq_factor",752,15,[769,4,null]],["high_freq_factor",780,16,[798,4,null]],["beta_fast",809,9,[820,4,null]],["beta_slow",831,9,[842,4,null]],["truncate",853,8,[863,4,null]],["mscale",874,6,[882,4,null]],["mscale_all_dim",893,14,[909,4,null]],["short_factor",920,12,[934,4,null]],["long_factor",945,11,[958,4,null]],["full_attention",969,14,[993,702,1,[["type",993,4,[999,3,"map"]],["keys",1011,4,[1027,668,1,[["type",1027,4,[1033,80,1,[["type",1035,4,[1041,6,"string"]],["only",1049,4,[1055,56,0,[[1056,4,null],[1062,7,"default"],[1071,6,"linear"],[1079,7,"dynamic"],[1088,4,"yarn"],[1094,8,"longrope"],[1104,6,"llama3"]]]]]]],["rope_type",1124,9,[1135,80,1,[["type",1137,4,[1143,6,"string"]],["only",1151,4,[1157,56,0,[[1158,4,null],[1164,7,"default"],[1173,6,"linear"],[1181,7,"dynamic"],[1190,4,"yarn"],[1196,8,"longrope"],[1206,6,"llama3"]]]]]]],["rope_theta",1226,10,[1238,6,"number"]],["partial_rotary_factor",1255,21,[1278,6,"number"]],["factor",1295,6,[1303,6,"number"]],["original_max_position_embeddings",1320,32,[1354,7,"integer"]],["attention_factor",1372,16,[1390,6,"number"]],["low_freq_factor",1407,15,[1424,6,"number"]],["high_freq_factor",1441,16,[1459,6,"number"]],["beta_fast",1476,9,[1487,6,"number"]],["beta_slow",1504,9,[1515,6,"number"]],["truncate",1532,8,[1542,37,1,[["type",1544,4,[1550,7,"boolean"]],["only",1559,4,[1565,12,0,[[1566,4,null],[1572,4,true]]]]]]],["mscale",1590,6,[1598,6,"number"]],["mscale_all_dim",1615,14,[1631,6,"number"]],["short_factor",1648,12,[1662,4,"list"]],["long_factor",1677,11,[1690,4,"list"]]]]]]]],["sliding_attention",1701,17,[1728,702,1,[["type",1728,4,[1734,3,"map"]],["keys",1746,4,[1762,668,1,[["type",1762,4,[1768,80,1,[["type",1770,4,[1776,6,"string"]],["only",1784,4,[1790,56,0,[[1791,4,null],[1797,7,"default"],[1806,6,"linear"],[1814,7,"dynamic"],[1823,4,"yarn"],[1829,8,"longrope"],[1839,6,"llama3"]]]]]]],["rope_type",1859,9,[1870,80,1,[["type",1872,4,[1878,6,"string"]],["only",1886,4,[1892,56,0,[[1893,4,null],[1899,7,"default"],[1908,6,"linear"],[1916,7,"dynamic"],[1925,4,"yarn"],[1931,8,"longrope"],[1941,6,"llama3"]]]]]]],["rope_theta",1961,10,[1973,6,"number"]],["partial_rotary_factor",1990,21,[2013,6,"number"]],["factor",2030,6,[2038,6,"number"]],["original_max_position_embeddings",2055,32,[2089,7,"integer"]],["attention_factor",2107,16,[2125,6,"number"]],["low_freq_factor",2142,15,[2159,6,"number"]],["high_freq_factor",2176,16,[2194,6,"number"]],["beta_fast",2211,9,[2222,6,"number"]],["beta_slow",2239,9,[2250,6,"number"]],["truncate",2267,8,[2277,37,1,[["type",2279,4,[2285,7,"boolean"]],["only",2294,4,[2300,12,0,[[2301,4,null],[2307,4,true]]]]]]],["mscale",2325,6,[2333,6,"number"]],["mscale_all_dim",2350,14,[2366,6,"number"]],["short_factor",2383,12,[2397,4,"list"]],["long_factor",2412,11,[2425,4,"list"]]]]]]]]]]]]]],["sliding_window_pattern",2476,22,[2500,1,6]],["attn_logit_softcapping",2504,22,[2528,4,null]],["final_logit_softcapping",2535,23,[2560,17,1,[["default",2562,7,[2571,4,null]]]]],["use_bidirectional_attention",2580,27,[2609,73,1,[["default",2611,7,[2620,5,false]],["type",2627,4,[2633,4,null]],["only",2639,4,[2645,4,null]],["because",2651,7,[2660,4,null]],["nullable",2666,8,[2676,4,true]]]]]]]],["ignore",2684,6,[2694,133,1,[["what the class does not read",2694,28,[2724,36,0,[[2725,10,"hidden_act"],[2737,22,"attn_logit_softcapping"]]]],["what layer_types says for each layer",2763,36,[2801,25,0,[[2802,23,"_sliding_window_pattern"]]]]]]],["let",2828,3,[2835,995,1,[["default_theta",2835,13,[2850,7,1000000]],["rope_names",2860,10,[2872,18,"= ['all', 'local']"]],["ropes",2893,5,[2904,101,1,[["all",2904,3,[2909,48,"= rope_scaling ?? rope_parameters.full_attention"]],["local",2962,5,[2969,35,"= rope_parameters.sliding_attention"]]]]],["rope_thetas",3007,11,[3024,260,1,[["$each",3024,5,[3031,4,null]],["$in",3040,3,[3045,4,null]],["$key",3054,4,[3060,4,null]],["$value",3069,6,[3077,4,null]],["all",3086,3,[3091,101,"= rope_scaling.rope_theta ?? rope_parameters.full_attention.rope_theta ?? rope_theta ?? default_theta"]],["local",3197,5,[3204,79,"= rope_parameters.sliding_attention.rope_theta ?? rope_local_base_freq ?? 10000"]]]]],["rope_fractions",3286,14,[3302,54,1,[["$value",3304,6,[3312,42,"= ropes[name].partial_rotary_factor ?? 1"]]]]],["rope_originals",3359,14,[3375,87,1,[["$value",3377,6,[3385,75,"= ropes[name].original_max_position_embeddings ?? max_position_embeddings"]]]]],["default_types",3465,13,[3480,127,"= [if (i + 1) % sliding_window_pattern != 0 then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["both_ways",3610,9,[3621,38,"= use_bidirectional_attention ?? false"]],["swapped",3764,7,[3773,56,"= rope_scalings.all != null and 'local' in layer_names"]]]]],["require",3831,7,[3842,211,1,[["one scaling at most",3842,19,[3867,186,1,[["that",3867,4,[3873,58,"= rope_scalings.all == null or rope_scalings.local == null"]],["key",3936,3,[3941,33,"rope_parameters.sliding_attention"]],["because",3979,7,[3988,64,"rotary positions are scaled in one kind of layers, not in both"]]]]]]]],["spec",4054,4,[4062,694,1,[["type",4062,4,[4068,44,"= if both_ways then 'encoder' else 'decoder'"]],["position",4115,8,[4129,137,1,[["rope",4129,4,[4141,125,1,[["theta",4141,5,[4148,56,"= if swapped then rope_thetas.local else rope_thetas.all"]],["scaling",4211,7,[4220,45,"= if swapped then null else rope_scalings.all"]]]]]]]],["attention",4268,9,[4283,32,1,[["softcap",4283,7,[4292,4,null]],["qk_norm",4301,7,[4310,4,"head"]]]]],["variants",4317,8,[4331,425,1,[["local",4331,5,[4406,207,1,[["attention",4406,9,[4417,84,1,[["window",4419,6,[4427,72,"= if both_ways then [floor(window / 2), floor(window / 2)] else window"]]]]],["position",4508,8,[4518,94,1,[["$when",4520,5,[4527,13,"= not swapped"]],["rope",4542,4,[4548,62,1,[["theta",4550,5,[4557,19,"= rope_thetas.local"]],["scaling",4578,7,[4587,21,"= rope_scalings.local"]]]]]]]]]]],["global",4617,6,[4625,130,1,[["$when",4627,5,[4634,39,"= swapped and 'global' in layer_names"]],["position",4675,8,[4685,68,1,[["rope",4687,4,[4693,58,1,[["theta",4695,5,[4702,17,"= rope_thetas.all"]],["scaling",4721,7,[4730,19,"= rope_scalings.all"]]]]]]]]]]]]]]]]],["weights",4757,7,[4768,150,1,[["layers.{i}.attention.query_norm",4768,31,[4801,41,1,[["module",4803,6,[4811,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",4845,29,[4876,41,1,[["module",4878,6,[4886,29,"layers.{i}.self_attn.k_norm"]]]]]]]],["classes",4919,7,[4930,284,1,[["Model",4930,5,[4937,4,null]],["TextModel",4944,9,[4959,41,1,[["results",4959,7,[4974,26,1,[["last_hidden_state",4974,17,[4993,6,"hidden"]]]]]]]],["ForSequenceClassification",5002,25,[5029,4,null]],["TextForSequenceClassification",5036,29,[5071,112,1,[["spec",5071,4,[5083,69,1,[["outputs",5083,7,[5100,52,1,[["cls",5100,3,[5105,46,1,[["pool",5107,4,[5113,4,"last"]],["project",5119,7,[5128,8,"= labels"]],["bias",5138,4,[5144,5,false]]]]]]]]]]],["results",5156,7,[5171,12,1,[["logits",5171,6,[5179,3,"cls"]]]]]]]],["ForTokenClassification",5185,22,[5209,4,null]]]]]]]`,
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
  rope_thetas:
    $each: null
    $in: null
    $key: null
    $value: null
    all: = rope_scaling.rope_theta ?? rope_parameters.full_attention.rope_theta ?? rope_theta ?? default_theta
    local: = rope_parameters.sliding_attention.rope_theta ?? rope_local_base_freq ?? 10000
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
        cls: { pool: last, project: = labels, bias: false }
    results:
      logits: cls
  ForTokenClassification: null
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
    tree: `[191,3434,1,[["family",191,6,[199,7,"gpt-neo"]],["extends",207,7,[216,6,"causal"]],["model_type",223,10,[235,7,"gpt_neo"]],["class",243,5,[250,6,"GPTNeo"]],["config",258,6,[268,720,1,[["vocab_size",268,10,[280,35,1,[["required",282,8,[292,5,false]],["default",299,7,[308,5,50257]]]]],["max_position_embeddings",318,23,[343,4,2048]],["hidden_size",350,11,[363,4,2048]],["num_layers",370,10,[382,2,24]],["num_heads",387,9,[398,2,16]],["intermediate_size",403,17,[422,7,"integer"]],["attention_types",535,15,[552,64,1,[["type",554,4,[560,4,"list"]],["default",566,7,[575,23,0,[[576,21,0,[[577,15,0,[[578,6,"global"],[586,5,"local"]]],[594,2,12]]]]]],["nullable",600,8,[610,4,true]]]]],["window_size",619,11,[632,3,256]],["activation_function",638,19,[659,38,1,[["default",661,7,[670,8,"gelu_new"]],["map",680,3,[685,10,"activation"]]]]],["layer_norm_epsilon",700,18,[720,33,1,[["type",722,4,[728,6,"number"]],["default",736,7,[745,6,0.00001]]]]],["resid_dropout",756,13,[771,28,1,[["type",773,4,[779,6,"number"]],["default",787,7,[796,1,0]]]]],["embed_dropout",802,13,[817,28,1,[["type",819,4,[825,6,"number"]],["default",833,7,[842,1,0]]]]],["attention_dropout",848,17,[867,28,1,[["type",869,4,[875,6,"number"]],["default",883,7,[892,1,0]]]]],["bos_token_id",898,12,[912,29,1,[["type",914,4,[920,3,"any"]],["default",925,7,[934,5,50256]]]]],["eos_token_id",944,12,[958,29,1,[["type",960,4,[966,3,"any"]],["default",971,7,[980,5,50256]]]]]]]],["ignore",989,6,[999,228,1,[["what follows from attention_types",999,33,[1034,18,0,[[1035,16,"attention_layers"]]]],["of the first published files, read by no class",1055,46,[1103,123,0,[[1104,12,"summary_type"],[1118,16,"summary_use_proj"],[1136,18,"summary_activation"],[1156,22,"summary_proj_to_labels"],[1180,21,"summary_first_dropout"],[1203,22,"gradient_checkpointing"]]]]]]],["let",1228,3,[1235,438,1,[["stretches",1235,9,[1246,50,"= attention_types ?? [[['global', 'local'], 12]]"]],["starts",1370,6,[1378,110,"= [sum([length(stretches[j][0]) * stretches[j][1] for j in range(k)]) for k in range(length(stretches) + 1)]"]],["kinds",1491,5,[1498,174,"= [first([stretches[k][0][(i - starts[k]) % length(stretches[k][0])] for k in range(length(stretches)) if i >= starts[k] and i < starts[k + 1]]) for i in range(starts[-1])]"]]]]],["require",1674,7,[1685,352,1,[["a kind for every layer",1685,22,[1709,147,1,[["that",1711,4,[1717,27,"length(kinds) == num_layers"]],["key",1746,3,[1751,15,"attention_types"]],["because",1768,7,[1777,77,"attention_types must name one kind of attention for each of num_layers layers"]]]]],["kinds that are known",1859,20,[1881,155,1,[["that",1883,4,[1889,54,"all([kind in ['global', 'local'] for kind in kinds])"]],["key",1945,3,[1950,15,"attention_types"]],["because",1967,7,[1976,58,"the class knows no kinds of attention but global and local"]]]]]]]],["indices",2038,7,[2047,17,1,[["i",2049,1,[2052,10,"num_layers"]]]]],["spec",2066,4,[2074,563,1,[["context",2074,7,[2083,25,"= max_position_embeddings"]],["d_model",2111,7,[2120,13,"= hidden_size"]],["layers",2136,6,[2144,12,"= num_layers"]],["position",2159,8,[2169,7,"learned"]],["attention",2179,9,[2190,43,1,[["heads",2192,5,[2199,11,"= num_heads"]],["bias",2212,4,[2218,3,0,[[2219,1,"o"]]]],["scale",2223,5,[2230,1,1]]]]],["ffn",2236,3,[2241,76,1,[["d_ff",2243,4,[2249,38,"= intermediate_size ?? 4 * hidden_size"]],["act",2289,3,[2294,21,"= activation_function"]]]]],["norm",2320,4,[2326,54,1,[["kind",2328,4,[2334,5,"layer"]],["eps",2341,3,[2346,20,"= layer_norm_epsilon"]],["place",2368,5,[2375,3,"pre"]]]]],["dropout",2383,7,[2392,87,1,[["hidden",2394,6,[2402,15,"= resid_dropout"]],["attention",2419,9,[2430,19,"= attention_dropout"]],["embedding",2451,9,[2462,15,"= embed_dropout"]]]]],["pattern",2482,7,[2491,51,"= if 'local' in kinds then pattern(kinds) else null"]],["variants",2545,8,[2559,78,1,[["$when",2559,5,[2566,18,"= 'local' in kinds"]],["local",2589,5,[2596,40,1,[["attention",2598,9,[2609,25,1,[["window",2611,6,[2619,13,"= window_size"]]]]]]]]]]]]]],["results",2638,7,[2649,85,1,[["hidden_states.{i}",2649,17,[2668,17,"hidden_states.{i}"]],["hidden_states.{num_layers}",2688,26,[2716,17,"last_hidden_state"]]]]],["names",2735,5,[2744,35,0,[[2746,32,1,[["prefix",2748,6,[2756,12,"transformer."]],["to",2770,2,[2774,2,""]]]]]]],["weights",2780,7,[2791,638,1,[["embedding.tokens",2791,16,[2809,65,0,[[2810,10,"wte.weight"],[2822,51,1,[["from",2824,4,[2830,14,"lm_head.weight"]],["when",2846,4,[2852,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2877,19,[2898,10,"wpe.weight"]],["layers.{i}.attention.query",2911,26,[2939,41,1,[["linear",2941,6,[2949,29,"h.{i}.attn.attention.q_proj"]]]]],["layers.{i}.attention.key",2983,24,[3009,41,1,[["linear",3011,6,[3019,29,"h.{i}.attn.attention.k_proj"]]]]],["layers.{i}.attention.value",3053,26,[3081,41,1,[["linear",3083,6,[3091,29,"h.{i}.attn.attention.v_proj"]]]]],["layers.{i}.attention.output",3125,27,[3154,43,1,[["linear",3156,6,[3164,31,"h.{i}.attn.attention.out_proj"]]]]],["layers.{i}.attention_norm",3200,25,[3227,24,1,[["module",3229,6,[3237,12,"h.{i}.ln_1"]]]]],["layers.{i}.ffn.up",3254,17,[3273,28,1,[["linear",3275,6,[3283,16,"h.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",3304,19,[3325,30,1,[["linear",3327,6,[3335,18,"h.{i}.mlp.c_proj"]]]]],["layers.{i}.ffn_norm",3358,19,[3379,24,1,[["module",3381,6,[3389,12,"h.{i}.ln_2"]]]]],["norm",3406,4,[3412,16,1,[["module",3414,6,[3422,4,"ln_f"]]]]]]]],["duplicates",3430,10,[3444,62,1,[["lm_head.weight",3444,14,[3460,45,1,[["of",3462,2,[3466,10,"wte.weight"]],["when",3478,4,[3484,19,"tie_word_embeddings"]]]]]]]],["buffers",3558,7,[3567,57,0,[[3568,23,"h.*.attn.attention.bias"],[3593,30,"h.*.attn.attention.masked_bias"]]]]]]`,
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
    tree: `[235,2621,1,[["family",235,6,[243,8,"gpt-neox"]],["extends",252,7,[261,12,"rope-partial"]],["model_type",274,10,[286,8,"gpt_neox"]],["class",295,5,[302,7,"GPTNeoX"]],["config",311,6,[321,474,1,[["vocab_size",321,10,[333,5,50432]],["hidden_size",341,11,[354,4,6144]],["num_hidden_layers",361,17,[380,2,44]],["num_attention_heads",385,19,[406,2,64]],["num_key_value_heads",411,19,[432,4,null]],["intermediate_size",439,17,[458,5,24576]],["hidden_act",466,10,[478,17,1,[["default",480,7,[489,4,"gelu"]]]]],["layer_norm_eps",498,14,[514,33,1,[["type",516,4,[522,6,"number"]],["default",530,7,[539,6,0.00001]]]]],["attention_bias",550,14,[566,4,true]],["use_parallel_residual",573,21,[596,4,true]],["rotary_emb_base",672,15,[689,6,"number"]],["rotary_pct",698,10,[710,6,"number"]],["hidden_dropout",719,14,[735,28,1,[["type",737,4,[743,6,"number"]],["default",751,7,[760,1,0]]]]],["bos_token_id",766,12,[780,14,1,[["default",782,7,[791,1,0]]]]]]]],["let",796,3,[803,188,1,[["default_partial",803,15,[820,20,"= rotary_pct ?? 0.25"]],["rope_thetas",843,11,[856,88,1,[["$value",858,6,[866,76,"= ropes[name].rope_theta ?? rotary_emb_base ?? rope_theta ?? default_theta"]]]]],["d_head",947,6,[955,35,"= hidden_size / num_attention_heads"]]]]],["spec",992,4,[1000,355,1,[["attention",1000,9,[1015,58,1,[["kv_heads",1015,8,[1025,4,null]],["bias",1034,4,[1040,32,"= unless(attention_bias, true)"]]]]],["ffn",1075,3,[1080,15,1,[["gated",1082,5,[1089,4,null]]]]],["block",1098,5,[1105,66,"= if use_parallel_residual then [['attention', 'ffn']] else null"]],["norm",1174,4,[1180,66,1,[["parallel",1182,8,[1192,52,"= if use_parallel_residual then 'separate' else null"]]]]],["bias",1249,4,[1255,4,null]],["dropout",1262,7,[1271,83,1,[["hidden",1273,6,[1281,29,"= unless(hidden_dropout, 0)"]],["embedding",1312,9,[1323,29,"= unless(hidden_dropout, 0)"]]]]]]]],["names",1356,5,[1365,73,0,[[1367,29,1,[["prefix",1369,6,[1377,9,"gpt_neox."]],["to",1388,2,[1392,2,""]]]],[1401,36,1,[["prefix",1403,6,[1411,10,"embed_out."]],["to",1423,2,[1427,8,"lm_head."]]]]]]],["weights",1506,7,[1517,1077,1,[["embedding.tokens",1517,16,[1535,70,0,[[1536,15,"embed_in.weight"],[1553,51,1,[["from",1555,4,[1561,14,"lm_head.weight"]],["when",1577,4,[1583,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",1608,26,[1636,146,1,[["linear",1638,6,[1646,38,"layers.{i}.attention.query_key_value"]],["steps",1686,5,[1693,87,0,[[1694,85,1,[["split",1696,5,[1703,74,1,[["axis",1705,4,[1711,1,0]],["as",1714,2,[1718,36,0,[[1719,21,"= num_attention_heads"],[1742,1,3],[1745,8,"= d_head"]]]],["take",1756,4,[1762,13,0,[[1763,3,"all"],[1768,1,0],[1771,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.key",1785,24,[1811,146,1,[["linear",1813,6,[1821,38,"layers.{i}.attention.query_key_value"]],["steps",1861,5,[1868,87,0,[[1869,85,1,[["split",1871,5,[1878,74,1,[["axis",1880,4,[1886,1,0]],["as",1889,2,[1893,36,0,[[1894,21,"= num_attention_heads"],[1917,1,3],[1920,8,"= d_head"]]]],["take",1931,4,[1937,13,0,[[1938,3,"all"],[1943,1,1],[1946,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.value",1960,26,[1988,146,1,[["linear",1990,6,[1998,38,"layers.{i}.attention.query_key_value"]],["steps",2038,5,[2045,87,0,[[2046,85,1,[["split",2048,5,[2055,74,1,[["axis",2057,4,[2063,1,0]],["as",2066,2,[2070,36,0,[[2071,21,"= num_attention_heads"],[2094,1,3],[2097,8,"= d_head"]]]],["take",2108,4,[2114,13,0,[[2115,3,"all"],[2120,1,2],[2123,3,"all"]]]]]]]]]]]]]]],["layers.{i}.attention.output",2137,27,[2166,40,1,[["linear",2168,6,[2176,28,"layers.{i}.attention.dense"]]]]],["layers.{i}.attention_norm",2209,25,[2236,40,1,[["module",2238,6,[2246,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.ffn.gate",2279,19,[2300,4,null]],["layers.{i}.ffn.up",2307,17,[2326,42,1,[["linear",2328,6,[2336,30,"layers.{i}.mlp.dense_h_to_4h"]]]]],["layers.{i}.ffn.down",2371,19,[2392,42,1,[["linear",2394,6,[2402,30,"layers.{i}.mlp.dense_4h_to_h"]]]]],["layers.{i}.ffn_norm",2437,19,[2458,49,1,[["module",2460,6,[2468,37,"layers.{i}.post_attention_layernorm"]]]]],["norm",2510,4,[2516,28,1,[["module",2518,6,[2526,16,"final_layer_norm"]]]]],["outputs.labels.project",2547,22,[2571,22,1,[["linear",2573,6,[2581,10,"classifier"]]]]]]]],["duplicates",2595,10,[2609,67,1,[["lm_head.weight",2609,14,[2625,50,1,[["of",2627,2,[2631,15,"embed_in.weight"]],["when",2648,4,[2654,19,"tie_word_embeddings"]]]]]]]],["buffers",2749,7,[2758,97,0,[[2759,23,"layers.*.attention.bias"],[2784,30,"layers.*.attention.masked_bias"],[2816,38,"layers.*.attention.rotary_emb.inv_freq"]]]]]]`,
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

let:
  default_partial: = rotary_pct ?? 0.25
  rope_thetas: { $value: "= ropes[name].rope_theta ?? rotary_emb_base ?? rope_theta ?? default_theta" }
  d_head: = hidden_size / num_attention_heads

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
  - { prefix: embed_out., to: lm_head. }

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
    family: "gpt2",
    modelTypes: ["gpt2"],
    file: "families/gpt2.yaml",
    tree: `[182,3972,1,[["family",182,6,[190,4,"gpt2"]],["extends",195,7,[204,6,"common"]],["model_type",211,10,[223,4,"gpt2"]],["class",228,5,[235,4,"GPT2"]],["default",240,7,[249,11,"LMHeadModel"]],["config",262,6,[272,581,1,[["vocab_size",272,10,[284,5,50257]],["n_positions",292,11,[305,4,1024]],["n_embd",312,6,[320,3,768]],["n_layer",326,7,[335,2,12]],["n_head",340,6,[348,2,12]],["n_inner",353,7,[362,7,"integer"]],["activation_function",389,19,[410,38,1,[["default",412,7,[421,8,"gelu_new"]],["map",431,3,[436,10,"activation"]]]]],["resid_pdrop",451,11,[464,30,1,[["type",466,4,[472,6,"number"]],["default",480,7,[489,3,0.1]]]]],["embd_pdrop",497,10,[509,30,1,[["type",511,4,[517,6,"number"]],["default",525,7,[534,3,0.1]]]]],["attn_pdrop",542,10,[554,30,1,[["type",556,4,[562,6,"number"]],["default",570,7,[579,3,0.1]]]]],["layer_norm_epsilon",587,18,[607,33,1,[["type",609,4,[615,6,"number"]],["default",623,7,[632,6,0.00001]]]]],["scale_attn_weights",643,18,[663,4,true]],["scale_attn_by_inverse_layer_idx",670,31,[703,5,false]],["bos_token_id",711,12,[725,29,1,[["type",727,4,[733,3,"any"]],["default",738,7,[747,5,50256]]]]],["eos_token_id",757,12,[771,29,1,[["type",773,4,[779,3,"any"]],["default",784,7,[793,5,50256]]]]],["pad_token_id",803,12,[817,7,"integer"]],["tie_word_embeddings",827,19,[848,4,true]]]]],["ignore",854,6,[864,289,1,[["the same as n_positions",864,25,[891,7,0,[[892,5,"n_ctx"]]]],["of the class with two heads",901,27,[930,99,0,[[931,12,"summary_type"],[945,16,"summary_use_proj"],[963,18,"summary_activation"],[983,22,"summary_proj_to_labels"],[1007,21,"summary_first_dropout"]]]],["precision of the reference's scores, not their value",1032,54,[1088,25,0,[[1089,23,"reorder_and_upcast_attn"]]]],["training alone",1116,14,[1132,20,0,[[1133,18,"classifier_dropout"]]]]]]],["let",1154,3,[1242,66,1,[["scale",1242,5,[1249,58,"= if scale_attn_weights then rsqrt(n_embd / n_head) else 1"]]]]],["indices",1309,7,[1318,14,1,[["i",1320,1,[1323,7,"n_layer"]]]]],["spec",1334,4,[1342,841,1,[["type",1342,4,[1348,7,"decoder"]],["context",1358,7,[1367,13,"= n_positions"]],["d_model",1383,7,[1392,8,"= n_embd"]],["layers",1403,6,[1411,9,"= n_layer"]],["input",1423,5,[1434,82,1,[["tokens",1434,6,[1448,68,1,[["vocab",1448,5,[1455,12,"= vocab_size"]],["pad",1474,3,[1479,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["position",1518,8,[1528,7,"learned"]],["attention",1538,9,[1553,68,1,[["heads",1553,5,[1560,8,"= n_head"]],["scale",1573,5,[1580,40,"= if scale_attn_weights then null else 1"]]]]],["ffn",1623,3,[1628,61,1,[["d_ff",1630,4,[1636,23,"= n_inner ?? 4 * n_embd"]],["act",1661,3,[1666,21,"= activation_function"]]]]],["norm",1692,4,[1698,54,1,[["kind",1700,4,[1706,5,"layer"]],["eps",1713,3,[1718,20,"= layer_norm_epsilon"]],["place",1740,5,[1747,3,"pre"]]]]],["dropout",1755,7,[1764,75,1,[["hidden",1766,6,[1774,13,"= resid_pdrop"]],["attention",1789,9,[1800,12,"= attn_pdrop"]],["embedding",1814,9,[1825,12,"= embd_pdrop"]]]]],["at",1842,2,[1850,170,1,[["$each",1850,5,[1857,5,"layer"]],["$in",1867,3,[1872,69,"= if scale_attn_by_inverse_layer_idx then range(1, n_layer) else []"]],["$key",1946,4,[1952,7,"= layer"]],["$value",1964,6,[1972,47,1,[["attention",1974,9,[1985,32,1,[["scale",1987,5,[1994,21,"= scale / (layer + 1)"]]]]]]]]]]],["special",2022,7,[2035,148,1,[["bos",2035,3,[2040,43,"= inside(first(bos_token_id), vocab_size)"]],["eos",2088,3,[2093,43,"= inside(first(eos_token_id), vocab_size)"]],["pad",2141,3,[2146,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",2184,6,[2194,80,1,[["input_ids",2194,9,[2205,6,"tokens"]],["attention_mask",2214,14,[2230,14,"attention_mask"]],["position_ids",2247,12,[2261,12,"position_ids"]]]]],["results",2275,7,[2286,82,1,[["hidden_states.{i}",2286,17,[2305,17,"hidden_states.{i}"]],["hidden_states.{n_layer}",2325,23,[2350,17,"last_hidden_state"]]]]],["names",2369,5,[2378,35,0,[[2380,32,1,[["prefix",2382,6,[2390,12,"transformer."]],["to",2404,2,[2408,2,""]]]]]]],["weights",2414,7,[2425,1055,1,[["embedding.tokens",2425,16,[2443,65,0,[[2444,10,"wte.weight"],[2456,51,1,[["from",2458,4,[2464,14,"lm_head.weight"]],["when",2480,4,[2486,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2511,19,[2532,10,"wpe.weight"]],["layers.{i}.attention.query",2643,26,[2671,88,1,[["module",2673,6,[2681,19,"h.{i}.attn.c_attn"]],["steps",2702,5,[2709,48,0,[[2710,46,1,[["slice",2712,5,[2719,35,1,[["axis",2721,4,[2727,2,-1]],["from",2731,4,[2737,1,0]],["to",2740,2,[2744,8,"= n_embd"]]]]]]]]]]]]],["layers.{i}.attention.key",2762,24,[2788,99,1,[["module",2790,6,[2798,19,"h.{i}.attn.c_attn"]],["steps",2819,5,[2826,59,0,[[2827,57,1,[["slice",2829,5,[2836,46,1,[["axis",2838,4,[2844,2,-1]],["from",2848,4,[2854,8,"= n_embd"]],["to",2864,2,[2868,12,"= 2 * n_embd"]]]]]]]]]]]]],["layers.{i}.attention.value",2890,26,[2918,103,1,[["module",2920,6,[2928,19,"h.{i}.attn.c_attn"]],["steps",2949,5,[2956,63,0,[[2957,61,1,[["slice",2959,5,[2966,50,1,[["axis",2968,4,[2974,2,-1]],["from",2978,4,[2984,12,"= 2 * n_embd"]],["to",2998,2,[3002,12,"= 3 * n_embd"]]]]]]]]]]]]],["layers.{i}.attention.output",3024,27,[3053,31,1,[["module",3055,6,[3063,19,"h.{i}.attn.c_proj"]]]]],["layers.{i}.attention_norm",3087,25,[3114,24,1,[["module",3116,6,[3124,12,"h.{i}.ln_1"]]]]],["layers.{i}.ffn.up",3141,17,[3160,28,1,[["module",3162,6,[3170,16,"h.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",3191,19,[3212,30,1,[["module",3214,6,[3222,18,"h.{i}.mlp.c_proj"]]]]],["layers.{i}.ffn_norm",3245,19,[3266,24,1,[["module",3268,6,[3276,12,"h.{i}.ln_2"]]]]],["norm",3293,4,[3299,16,1,[["module",3301,6,[3309,4,"ln_f"]]]]],["outputs.lm.project.weight",3318,25,[3345,44,1,[["from",3347,4,[3353,14,"lm_head.weight"]],["steps",3369,5,[3376,11,0,[[3377,9,"transpose"]]]]]]],["outputs.cls.project",3392,19,[3413,17,1,[["linear",3415,6,[3423,5,"score"]]]]],["outputs.labels.project",3433,22,[3457,22,1,[["linear",3459,6,[3467,10,"classifier"]]]]]]]],["duplicates",3481,10,[3495,62,1,[["lm_head.weight",3495,14,[3511,45,1,[["of",3513,2,[3517,10,"wte.weight"]],["when",3529,4,[3535,19,"tie_word_embeddings"]]]]]]]],["buffers",3609,7,[3618,37,0,[[3619,13,"h.*.attn.bias"],[3634,20,"h.*.attn.masked_bias"]]]],["classes",3657,7,[3668,486,1,[["Model",3668,5,[3679,41,1,[["results",3679,7,[3694,26,1,[["last_hidden_state",3694,17,[3713,6,"hidden"]]]]]]]],["LMHeadModel",3722,11,[3739,147,1,[["spec",3739,4,[3751,105,1,[["outputs",3751,7,[3768,88,1,[["$first",3768,6,[3786,70,0,[[3788,52,1,[["$when",3790,5,[3797,21,"= tie_word_embeddings"]],["lm",3820,2,[3824,14,1,[["tied",3826,4,[3832,4,true]]]]]]],[3853,2,"lm"]]]]]]]]]],["results",3860,7,[3875,11,1,[["logits",3875,6,[3883,2,"lm"]]]]]]]],["ForSequenceClassification",3888,25,[3919,112,1,[["spec",3919,4,[3931,69,1,[["outputs",3931,7,[3948,52,1,[["cls",3948,3,[3953,46,1,[["pool",3955,4,[3961,4,"last"]],["project",3967,7,[3976,8,"= labels"]],["bias",3986,4,[3992,5,false]]]]]]]]]]],["results",4004,7,[4019,12,1,[["logits",4019,6,[4027,3,"cls"]]]]]]]],["ForTokenClassification",4033,22,[4061,93,1,[["spec",4061,4,[4073,47,1,[["outputs",4073,7,[4090,30,1,[["labels",4090,6,[4098,21,1,[["project",4100,7,[4109,8,"= labels"]]]]]]]]]]],["results",4124,7,[4139,15,1,[["logits",4139,6,[4147,6,"labels"]]]]]]]]]]]]]`,
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
        cls: { pool: last, project: = labels, bias: false }
    results:
      logits: cls
  ForTokenClassification:
    spec:
      outputs:
        labels: { project: = labels }
    results:
      logits: labels
`,
  },
  {
    family: "llama",
    modelTypes: ["llama"],
    file: "families/llama.yaml",
    tree: `[196,4332,1,[["family",196,6,[204,5,"llama"]],["extends",210,7,[219,4,"rope"]],["model_type",224,10,[236,5,"llama"]],["class",242,5,[249,5,"Llama"]],["default",255,7,[264,11,"ForCausalLM"]],["config",277,6,[287,607,1,[["vocab_size",287,10,[299,5,32000]],["hidden_size",307,11,[320,4,4096]],["intermediate_size",327,17,[346,5,11008]],["num_hidden_layers",354,17,[373,2,32]],["num_attention_heads",378,19,[399,2,32]],["num_key_value_heads",404,19,[425,7,"integer"]],["head_dim",474,8,[484,7,"integer"]],["hidden_act",536,10,[548,34,1,[["default",550,7,[559,4,"silu"]],["map",565,3,[570,10,"activation"]]]]],["max_position_embeddings",585,23,[610,4,2048]],["rms_norm_eps",617,12,[631,33,1,[["type",633,4,[639,6,"number"]],["default",647,7,[656,6,0.000001]]]]],["attention_bias",667,14,[683,5,false]],["mlp_bias",691,8,[701,5,false]],["attention_dropout",709,17,[728,28,1,[["type",730,4,[736,6,"number"]],["default",744,7,[753,1,0]]]]],["bos_token_id",759,12,[773,25,1,[["type",775,4,[781,3,"any"]],["default",786,7,[795,1,1]]]]],["eos_token_id",801,12,[815,25,1,[["type",817,4,[823,3,"any"]],["default",828,7,[837,1,2]]]]],["pad_token_id",843,12,[857,7,"integer"]],["tie_word_embeddings",867,19,[888,5,false]]]]],["ignore",895,6,[905,224,1,[["how the reference cut its products, not their value",905,53,[960,16,0,[[961,14,"pretraining_tp"]]]],["how the reference keeps keys and values, not what they are",979,60,[1041,22,0,[[1042,20,"cache_implementation"]]]],["training alone",1066,14,[1082,46,0,[[1083,18,"classifier_dropout"],[1103,24,"token_classifier_dropout"]]]]]]],["require",1130,7,[1141,162,1,[["whole heads rotate",1141,18,[1165,138,1,[["that",1165,4,[1171,57,"= all([rope_fractions[name] == 1 for name in rope_names])"]],["key",1233,3,[1238,21,"partial_rotary_factor"]],["because",1264,7,[1273,29,"the class rotates whole heads"]]]]]]]],["indices",1304,7,[1313,24,1,[["i",1315,1,[1318,17,"num_hidden_layers"]]]]],["spec",1339,4,[1347,968,1,[["type",1347,4,[1353,7,"decoder"]],["context",1445,7,[1454,73,"= if rope_kinds.all == 'dynamic' then null else max_position_embeddings"]],["d_model",1530,7,[1539,13,"= hidden_size"]],["layers",1555,6,[1563,19,"= num_hidden_layers"]],["input",1585,5,[1596,82,1,[["tokens",1596,6,[1610,68,1,[["vocab",1610,5,[1617,12,"= vocab_size"]],["pad",1636,3,[1641,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["attention",1680,9,[1695,210,1,[["heads",1695,5,[1702,21,"= num_attention_heads"]],["kv_heads",1728,8,[1738,50,"= unless(num_key_value_heads, num_attention_heads)"]],["d_head",1793,6,[1801,53,"= unless(head_dim, hidden_size / num_attention_heads)"]],["bias",1859,4,[1865,39,"= if attention_bias then true else null"]]]]],["ffn",1907,3,[1916,108,1,[["d_ff",1916,4,[1922,19,"= intermediate_size"]],["act",1946,3,[1951,12,"= hidden_act"]],["gated",1968,5,[1975,4,true]],["bias",1984,4,[1990,33,"= if mlp_bias then true else null"]]]]],["norm",2026,4,[2032,46,1,[["kind",2034,4,[2040,3,"rms"]],["eps",2045,3,[2050,14,"= rms_norm_eps"]],["place",2066,5,[2073,3,"pre"]]]]],["bias",2081,4,[2087,5,false]],["dropout",2095,7,[2104,47,1,[["attention",2106,9,[2117,32,"= unless(attention_dropout, 0)"]]]]],["special",2154,7,[2167,148,1,[["bos",2167,3,[2172,43,"= inside(first(bos_token_id), vocab_size)"]],["eos",2220,3,[2225,43,"= inside(first(eos_token_id), vocab_size)"]],["pad",2273,3,[2278,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",2316,6,[2326,80,1,[["input_ids",2326,9,[2337,6,"tokens"]],["attention_mask",2346,14,[2362,14,"attention_mask"]],["position_ids",2379,12,[2393,12,"position_ids"]]]]],["results",2407,7,[2418,92,1,[["hidden_states.{i}",2418,17,[2437,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",2457,33,[2492,17,"last_hidden_state"]]]]],["names",2591,5,[2600,66,0,[[2602,26,1,[["prefix",2604,6,[2612,6,"model."]],["to",2620,2,[2624,2,""]]]],[2633,32,1,[["prefix",2635,6,[2643,12,"transformer."]],["to",2657,2,[2661,2,""]]]]]]],["weights",2667,7,[2678,936,1,[["embedding.tokens",2678,16,[2696,74,0,[[2697,19,"embed_tokens.weight"],[2718,51,1,[["from",2720,4,[2726,14,"lm_head.weight"]],["when",2742,4,[2748,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",2773,26,[2801,41,1,[["linear",2803,6,[2811,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2845,24,[2871,41,1,[["linear",2873,6,[2881,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2915,26,[2943,41,1,[["linear",2945,6,[2953,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2987,27,[3016,41,1,[["linear",3018,6,[3026,29,"layers.{i}.self_attn.o_proj"]]]]],["layers.{i}.attention_norm",3060,25,[3087,40,1,[["module",3089,6,[3097,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.ffn.gate",3130,19,[3151,38,1,[["linear",3153,6,[3161,26,"layers.{i}.mlp.gate_proj"]]]]],["layers.{i}.ffn.up",3192,17,[3211,36,1,[["linear",3213,6,[3221,24,"layers.{i}.mlp.up_proj"]]]]],["layers.{i}.ffn.down",3250,19,[3271,38,1,[["linear",3273,6,[3281,26,"layers.{i}.mlp.down_proj"]]]]],["layers.{i}.ffn_norm",3312,19,[3333,49,1,[["module",3335,6,[3343,37,"layers.{i}.post_attention_layernorm"]]]]],["norm",3385,4,[3391,16,1,[["module",3393,6,[3401,4,"norm"]]]]],["outputs.lm.project.weight",3410,25,[3437,44,1,[["from",3439,4,[3445,14,"lm_head.weight"]],["steps",3461,5,[3468,11,0,[[3469,9,"transpose"]]]]]]],["outputs.cls.project",3484,19,[3505,17,1,[["linear",3507,6,[3515,5,"score"]]]]],["outputs.labels.project",3525,22,[3549,17,1,[["linear",3551,6,[3559,5,"score"]]]]],["outputs.span.project",3569,20,[3591,22,1,[["linear",3593,6,[3601,10,"qa_outputs"]]]]]]]],["duplicates",3615,10,[3629,71,1,[["lm_head.weight",3629,14,[3645,54,1,[["of",3647,2,[3651,19,"embed_tokens.weight"]],["when",3672,4,[3678,19,"tie_word_embeddings"]]]]]]]],["buffers",3778,7,[3787,61,0,[[3788,38,"layers.*.self_attn.rotary_emb.inv_freq"],[3828,19,"rotary_emb.inv_freq"]]]],["classes",3850,7,[3861,667,1,[["Model",3861,5,[3872,41,1,[["results",3872,7,[3887,26,1,[["last_hidden_state",3887,17,[3906,6,"hidden"]]]]]]]],["ForCausalLM",3915,11,[3932,147,1,[["spec",3932,4,[3944,105,1,[["outputs",3944,7,[3961,88,1,[["$first",3961,6,[3979,70,0,[[3981,52,1,[["$when",3983,5,[3990,21,"= tie_word_embeddings"]],["lm",4013,2,[4017,14,1,[["tied",4019,4,[4025,4,true]]]]]]],[4046,2,"lm"]]]]]]]]]],["results",4053,7,[4068,11,1,[["logits",4068,6,[4076,2,"lm"]]]]]]]],["ForSequenceClassification",4081,25,[4112,112,1,[["spec",4112,4,[4124,69,1,[["outputs",4124,7,[4141,52,1,[["cls",4141,3,[4146,46,1,[["pool",4148,4,[4154,4,"last"]],["project",4160,7,[4169,8,"= labels"]],["bias",4179,4,[4185,5,false]]]]]]]]]]],["results",4197,7,[4212,12,1,[["logits",4212,6,[4220,3,"cls"]]]]]]]],["ForTokenClassification",4226,22,[4254,93,1,[["spec",4254,4,[4266,47,1,[["outputs",4266,7,[4283,30,1,[["labels",4283,6,[4291,21,1,[["project",4293,7,[4302,8,"= labels"]]]]]]]]]]],["results",4317,7,[4332,15,1,[["logits",4332,6,[4340,6,"labels"]]]]]]]],["ForQuestionAnswering",4349,20,[4375,153,1,[["spec",4375,4,[4387,38,1,[["outputs",4387,7,[4404,21,1,[["span",4404,4,[4410,14,1,[["project",4412,7,[4421,1,2]]]]]]]]]]],["results",4429,7,[4444,84,1,[["start_logits",4444,12,[4458,25,1,[["from",4460,4,[4466,4,"span"]],["column",4472,6,[4480,1,0]]]]],["end_logits",4490,10,[4502,25,1,[["from",4504,4,[4510,4,"span"]],["column",4516,6,[4524,1,1]]]]]]]]]]]]]]]]`,
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
        cls: { pool: last, project: = labels, bias: false }
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
    tree: `[191,1633,1,[["family",191,6,[199,7,"mixtral"]],["extends",207,7,[216,7,"mistral"]],["model_type",224,10,[236,7,"mixtral"]],["class",244,5,[251,7,"Mixtral"]],["config",260,6,[270,118,1,[["sliding_window",270,14,[286,17,1,[["default",288,7,[297,4,null]]]]],["rms_norm_eps",306,12,[320,19,1,[["default",322,7,[331,6,0.00001]]]]],["num_local_experts",342,17,[361,1,8]],["num_experts_per_tok",365,19,[386,1,2]]]]],["ignore",389,6,[399,128,1,[["training alone",399,14,[415,111,0,[[416,20,"output_router_logits"],[438,20,"router_aux_loss_coef"],[460,19,"router_jitter_noise"],[481,18,"classifier_dropout"],[501,24,"token_classifier_dropout"]]]]]]],["let",528,3,[535,23,1,[["default_theta",535,13,[550,7,1000000]]]]],["indices",559,7,[568,24,1,[["e",570,1,[573,17,"num_local_experts"]]]]],["spec",594,4,[602,110,1,[["ffn",602,3,[611,101,1,[["moe",611,3,[616,95,1,[["experts",618,7,[627,19,"= num_local_experts"]],["top_k",648,5,[655,21,"= num_experts_per_tok"]],["score",678,5,[685,7,"softmax"]],["normalize",694,9,[705,4,true]]]]]]]]]]],["weights",796,7,[807,1017,1,[["layers.{i}.ffn.router.weight",807,28,[837,133,0,[[838,71,1,[["from",840,4,[846,41,"layers.{i}.block_sparse_moe.gate.weight"]],["steps",889,5,[896,11,0,[[897,9,"transpose"]]]]]],[911,58,1,[["from",913,4,[919,28,"layers.{i}.mlp.gate.weight"]],["steps",949,5,[956,11,0,[[957,9,"transpose"]]]]]]]]],["layers.{i}.ffn.experts.gate.weight",973,34,[1013,256,0,[[1015,106,1,[["from",1017,4,[1023,51,"layers.{i}.block_sparse_moe.experts.{e}.w1.weight"]],["each",1076,4,[1082,1,"e"]],["steps",1085,5,[1092,11,0,[[1093,9,"transpose"]]]],["combine",1105,7,[1114,5,"stack"]]]],[1128,140,1,[["from",1130,4,[1136,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",1175,5,[1182,84,0,[[1183,56,1,[["slice",1185,5,[1192,45,1,[["axis",1194,4,[1200,1,1]],["from",1203,4,[1209,1,0]],["to",1212,2,[1216,19,"= intermediate_size"]]]]]]],[1241,24,1,[["transpose",1243,9,[1254,9,0,[[1255,1,0],[1258,1,2],[1261,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.up.weight",1271,32,[1309,278,0,[[1311,106,1,[["from",1313,4,[1319,51,"layers.{i}.block_sparse_moe.experts.{e}.w3.weight"]],["each",1372,4,[1378,1,"e"]],["steps",1381,5,[1388,11,0,[[1389,9,"transpose"]]]],["combine",1401,7,[1410,5,"stack"]]]],[1424,162,1,[["from",1426,4,[1432,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",1471,5,[1478,106,0,[[1479,78,1,[["slice",1481,5,[1488,67,1,[["axis",1490,4,[1496,1,1]],["from",1499,4,[1505,19,"= intermediate_size"]],["to",1526,2,[1530,23,"= 2 * intermediate_size"]]]]]]],[1559,24,1,[["transpose",1561,9,[1572,9,0,[[1573,1,0],[1576,1,2],[1579,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.down.weight",1589,34,[1629,195,0,[[1631,106,1,[["from",1633,4,[1639,51,"layers.{i}.block_sparse_moe.experts.{e}.w2.weight"]],["each",1692,4,[1698,1,"e"]],["steps",1701,5,[1708,11,0,[[1709,9,"transpose"]]]],["combine",1721,7,[1730,5,"stack"]]]],[1744,79,1,[["from",1746,4,[1752,34,"layers.{i}.mlp.experts.down_proj"]],["steps",1788,5,[1795,26,0,[[1796,24,1,[["transpose",1798,9,[1809,9,0,[[1810,1,0],[1813,1,2],[1816,1,1]]]]]]]]]]]]]]]]]]]`,
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
  num_experts_per_tok: 2

ignore:
  training alone: [output_router_logits, router_aux_loss_coef, router_jitter_noise, classifier_dropout, token_classifier_dropout]

let:
  default_theta: 1000000

indices: { e: num_local_experts }

spec:
  ffn:
    moe: { experts: = num_local_experts, top_k: = num_experts_per_tok, score: softmax, normalize: true }

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
    family: "moe",
    modelTypes: [],
    file: "families/moe.yaml",
    tree: `[167,2484,1,[["family",167,6,[175,3,"moe"]],["extends",179,7,[188,8,"windowed"]],["config",198,6,[208,348,1,[["num_key_value_heads",208,19,[229,46,1,[["type",231,4,[237,7,"integer"]],["default",246,7,[255,2,32]],["nullable",259,8,[269,4,true]]]]],["attention_bias",278,14,[294,4,null]],["mlp_bias",301,8,[311,4,null]],["bos_token_id",318,12,[332,3,"any"]],["eos_token_id",338,12,[352,3,"any"]],["moe_intermediate_size",358,21,[381,7,"integer"]],["num_experts",391,11,[404,7,"integer"]],["num_experts_per_tok",414,19,[435,7,"integer"]],["norm_topk_prob",445,14,[461,5,false]],["decoder_sparse_step",469,19,[490,1,1]],["mlp_only_layers",494,15,[511,44,1,[["type",513,4,[519,4,"list"]],["default",525,7,[534,2,0,[]]],["nullable",539,8,[549,4,true]]]]]]]],["ignore",557,6,[567,107,1,[["training alone",567,14,[583,90,0,[[584,20,"output_router_logits"],[606,20,"router_aux_loss_coef"],[628,18,"classifier_dropout"],[648,24,"token_classifier_dropout"]]]]]]],["let",675,3,[682,485,1,[["sparse",682,6,[690,133,"= [num_experts > 0 and (i + 1) % decoder_sparse_step == 0 and not (i in (mlp_only_layers ?? [])) for i in range(num_hidden_layers)]"]],["all_sparse",826,10,[838,13,"= all(sparse)"]],["layer_names",854,11,[867,186,"= [(if types[i] == 'sliding_attention' then 'local' else 'global') + (if sparse[i] == all_sparse then '' else if sparse[i] then '_moe' else '_dense') for i in range(num_hidden_layers)]"]],["mixture",1056,7,[1065,101,1,[["experts",1067,7,[1076,13,"= num_experts"]],["top_k",1091,5,[1098,21,"= num_experts_per_tok"]],["score",1121,5,[1128,7,"softmax"]],["normalize",1137,9,[1148,16,"= norm_topk_prob"]]]]]]]],["indices",1168,7,[1177,18,1,[["e",1179,1,[1182,11,"num_experts"]]]]],["spec",1197,4,[1205,417,1,[["ffn",1205,3,[1214,135,1,[["d_ff",1214,4,[1220,65,"= if all_sparse then moe_intermediate_size else intermediate_size"]],["bias",1290,4,[1296,4,null]],["moe",1305,3,[1310,38,"= if all_sparse then mixture else null"]]]]],["variants",1351,8,[1365,257,1,[["local_moe",1365,9,[1376,130,1,[["$when",1378,5,[1385,30,"= 'local_moe' in layer_names"]],["attention",1417,9,[1428,20,1,[["window",1430,6,[1438,8,"= window"]]]]],["ffn",1450,3,[1455,49,1,[["d_ff",1457,4,[1463,23,"= moe_intermediate_size"]],["moe",1488,3,[1493,9,"= mixture"]]]]]]]],["global_moe",1511,10,[1523,98,1,[["$when",1525,5,[1532,31,"= 'global_moe' in layer_names"]],["ffn",1565,3,[1570,49,1,[["d_ff",1572,4,[1578,23,"= moe_intermediate_size"]],["moe",1603,3,[1608,9,"= mixture"]]]]]]]]]]]]]],["weights",1706,7,[1717,934,1,[["layers.{i}.ffn.router.weight",1717,28,[1747,58,1,[["from",1749,4,[1755,28,"layers.{i}.mlp.gate.weight"]],["steps",1785,5,[1792,11,0,[[1793,9,"transpose"]]]]]]],["layers.{i}.ffn.experts.gate.weight",1808,34,[1848,254,0,[[1850,100,1,[["from",1852,4,[1858,45,"layers.{i}.mlp.experts.{e}.gate_proj.weight"]],["each",1905,4,[1911,1,"e"]],["steps",1914,5,[1921,11,0,[[1922,9,"transpose"]]]],["combine",1934,7,[1943,5,"stack"]]]],[1957,144,1,[["from",1959,4,[1965,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",2004,5,[2011,88,0,[[2012,60,1,[["slice",2014,5,[2021,49,1,[["axis",2023,4,[2029,1,1]],["from",2032,4,[2038,1,0]],["to",2041,2,[2045,23,"= moe_intermediate_size"]]]]]]],[2074,24,1,[["transpose",2076,9,[2087,9,0,[[2088,1,0],[2091,1,2],[2094,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.up.weight",2104,32,[2142,278,0,[[2144,98,1,[["from",2146,4,[2152,43,"layers.{i}.mlp.experts.{e}.up_proj.weight"]],["each",2197,4,[2203,1,"e"]],["steps",2206,5,[2213,11,0,[[2214,9,"transpose"]]]],["combine",2226,7,[2235,5,"stack"]]]],[2249,170,1,[["from",2251,4,[2257,37,"layers.{i}.mlp.experts.gate_up_proj"]],["steps",2296,5,[2303,114,0,[[2304,86,1,[["slice",2306,5,[2313,75,1,[["axis",2315,4,[2321,1,1]],["from",2324,4,[2330,23,"= moe_intermediate_size"]],["to",2355,2,[2359,27,"= 2 * moe_intermediate_size"]]]]]]],[2392,24,1,[["transpose",2394,9,[2405,9,0,[[2406,1,0],[2409,1,2],[2412,1,1]]]]]]]]]]]]]],["layers.{i}.ffn.experts.down.weight",2422,34,[2462,189,0,[[2464,100,1,[["from",2466,4,[2472,45,"layers.{i}.mlp.experts.{e}.down_proj.weight"]],["each",2519,4,[2525,1,"e"]],["steps",2528,5,[2535,11,0,[[2536,9,"transpose"]]]],["combine",2548,7,[2557,5,"stack"]]]],[2571,79,1,[["from",2573,4,[2579,34,"layers.{i}.mlp.experts.down_proj"]],["steps",2615,5,[2622,26,0,[[2623,24,1,[["transpose",2625,9,[2636,9,0,[[2637,1,0],[2640,1,2],[2643,1,1]]]]]]]]]]]]]]]]]]]`,
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
  sparse: "= [num_experts > 0 and (i + 1) % decoder_sparse_step == 0 and not (i in (mlp_only_layers ?? [])) for i in range(num_hidden_layers)]"
  all_sparse: = all(sparse)
  layer_names: "= [(if types[i] == 'sliding_attention' then 'local' else 'global') + (if sparse[i] == all_sparse then '' else if sparse[i] then '_moe' else '_dense') for i in range(num_hidden_layers)]"
  mixture: { experts: = num_experts, top_k: = num_experts_per_tok, score: softmax, normalize: = norm_topk_prob }

indices: { e: num_experts }

spec:
  ffn:
    d_ff: = if all_sparse then moe_intermediate_size else intermediate_size
    bias: null
    moe: = if all_sparse then mixture else null
  variants:
    local_moe: { $when: "= 'local_moe' in layer_names", attention: { window: = window }, ffn: { d_ff: = moe_intermediate_size, moe: = mixture } }
    global_moe: { $when: "= 'global_moe' in layer_names", ffn: { d_ff: = moe_intermediate_size, moe: = mixture } }

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
    tree: `[336,2896,1,[["family",336,6,[344,3,"mpt"]],["extends",348,7,[357,6,"causal"]],["model_type",364,10,[376,3,"mpt"]],["class",380,5,[387,3,"Mpt"]],["config",392,6,[402,801,1,[["vocab_size",402,10,[414,35,1,[["required",416,8,[426,5,false]],["default",433,7,[442,5,50368]]]]],["d_model",452,7,[461,4,2048]],["n_heads",468,7,[477,2,16]],["n_layers",482,8,[492,2,24]],["max_seq_len",497,11,[510,4,2048]],["layer_norm_epsilon",517,18,[537,33,1,[["type",539,4,[545,6,"number"]],["default",553,7,[562,6,0.00001]]]]],["attn_config",573,11,[590,613,1,[["type",590,4,[596,3,"map"]],["default",604,7,[613,2,1,[]]],["nullable",620,8,[630,4,true]],["keys",639,4,[651,552,1,[["attn_type",651,9,[662,135,1,[["type",664,4,[670,6,"string"]],["default",678,7,[687,19,"multihead_attention"]],["only",708,4,[714,21,0,[[715,19,"multihead_attention"]]]],["because",737,7,[746,49,"the class has as many heads of keys as of queries"]]]]],["attn_pdrop",804,10,[816,28,1,[["type",818,4,[824,6,"number"]],["default",832,7,[841,1,0]]]]],["clip_qkv",851,8,[861,32,1,[["type",863,4,[869,6,"number"]],["nullable",877,8,[887,4,true]]]]],["softmax_scale",900,13,[915,32,1,[["type",917,4,[923,6,"number"]],["nullable",931,8,[941,4,true]]]]],["alibi_bias_max",980,14,[996,3,"any"]],["attn_impl",1006,9,[1017,3,"any"]],["alibi",1027,5,[1034,3,"any"]],["prefix_lm",1044,9,[1055,3,"any"]],["qk_ln",1065,5,[1072,3,"any"]],["attn_uses_sequence_id",1082,21,[1105,3,"any"]],["model_type",1115,10,[1127,3,"any"]],["dtype",1137,5,[1144,3,"any"]],["torch_dtype",1154,11,[1167,3,"any"]],["transformers_version",1177,20,[1199,3,"any"]]]]]]]]]]],["ignore",1204,6,[1214,256,1,[["read by no class",1214,16,[1236,234,0,[[1238,15,"expansion_ratio"],[1260,15,"learned_pos_emb"],[1282,11,"logit_scale"],[1300,7,"no_bias"],[1314,18,"embedding_fraction"],[1339,9,"norm_type"],[1355,11,"init_device"],[1373,11,"init_config"],[1391,7,"verbose"],[1405,9,"attn_impl"],[1421,14,"tokenizer_name"],[1442,9,"emb_pdrop"],[1458,11,"resid_pdrop"]]]]]]],["let",1471,3,[1478,75,1,[["clip",1478,4,[1484,27,"= attn_config.clip_qkv ?? 0"]],["dropout",1514,7,[1523,29,"= attn_config.attn_pdrop ?? 0"]]]]],["require",1554,7,[1565,165,1,[["no learned positions",1565,20,[1587,142,1,[["that",1589,4,[1595,24,"not stored('wpe.weight')"]],["key",1621,3,[1626,15,"learned_pos_emb"]],["because",1643,7,[1652,75,"the checkpoint has a table of positions, which the class has no place for"]]]]]]]],["indices",1731,7,[1740,15,1,[["i",1742,1,[1745,8,"n_layers"]]]]],["spec",1757,4,[1765,399,1,[["context",1765,7,[1774,13,"= max_seq_len"]],["d_model",1790,7,[1799,9,"= d_model"]],["layers",1811,6,[1819,10,"= n_layers"]],["position",1832,8,[1842,5,"alibi"]],["attention",1850,9,[1865,86,1,[["heads",1865,5,[1872,9,"= n_heads"]],["scale",1886,5,[1893,27,"= attn_config.softmax_scale"]],["clip",1925,4,[1931,19,"= unless(clip, 0)"]]]]],["ffn",1953,3,[1958,34,1,[["d_ff",1960,4,[1966,13,"= 4 * d_model"]],["act",1981,3,[1986,4,"gelu"]]]]],["norm",1995,4,[2001,67,1,[["kind",2003,4,[2009,5,"layer"]],["eps",2016,3,[2021,20,"= layer_norm_epsilon"]],["place",2043,5,[2050,3,"pre"]],["bias",2055,4,[2061,5,false]]]]],["bias",2071,4,[2077,5,false]],["dropout",2085,7,[2094,69,1,[["hidden",2096,6,[2104,22,"= unless(dropout, 0)"]],["attention",2128,9,[2139,22,"= unless(dropout, 0)"]]]]]]]],["inputs",2165,6,[2175,19,1,[["position_ids",2175,12,[2189,4,null]]]]],["results",2195,7,[2206,83,1,[["hidden_states.{i}",2206,17,[2225,17,"hidden_states.{i}"]],["hidden_states.{n_layers}",2245,24,[2271,17,"last_hidden_state"]]]]],["names",2290,5,[2299,35,0,[[2301,32,1,[["prefix",2303,6,[2311,12,"transformer."]],["to",2325,2,[2329,2,""]]]]]]],["weights",2335,7,[2346,809,1,[["embedding.tokens",2346,16,[2364,65,0,[[2365,10,"wte.weight"],[2377,51,1,[["from",2379,4,[2385,14,"lm_head.weight"]],["when",2401,4,[2407,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",2432,26,[2460,91,1,[["linear",2462,6,[2470,22,"blocks.{i}.attn.Wqkv"]],["steps",2494,5,[2501,48,0,[[2502,46,1,[["slice",2504,5,[2511,35,1,[["axis",2513,4,[2519,1,0]],["from",2522,4,[2528,1,0]],["to",2531,2,[2535,9,"= d_model"]]]]]]]]]]]]],["layers.{i}.attention.key",2554,24,[2580,103,1,[["linear",2582,6,[2590,22,"blocks.{i}.attn.Wqkv"]],["steps",2614,5,[2621,60,0,[[2622,58,1,[["slice",2624,5,[2631,47,1,[["axis",2633,4,[2639,1,0]],["from",2642,4,[2648,9,"= d_model"]],["to",2659,2,[2663,13,"= 2 * d_model"]]]]]]]]]]]]],["layers.{i}.attention.value",2686,26,[2714,107,1,[["linear",2716,6,[2724,22,"blocks.{i}.attn.Wqkv"]],["steps",2748,5,[2755,64,0,[[2756,62,1,[["slice",2758,5,[2765,51,1,[["axis",2767,4,[2773,1,0]],["from",2776,4,[2782,13,"= 2 * d_model"]],["to",2797,2,[2801,13,"= 3 * d_model"]]]]]]]]]]]]],["layers.{i}.attention.output",2824,27,[2853,38,1,[["linear",2855,6,[2863,26,"blocks.{i}.attn.out_proj"]]]]],["layers.{i}.attention_norm",2894,25,[2921,31,1,[["module",2923,6,[2931,19,"blocks.{i}.norm_1"]]]]],["layers.{i}.ffn.up",2955,17,[2974,36,1,[["linear",2976,6,[2984,24,"blocks.{i}.ffn.up_proj"]]]]],["layers.{i}.ffn.down",3013,19,[3034,38,1,[["linear",3036,6,[3044,26,"blocks.{i}.ffn.down_proj"]]]]],["layers.{i}.ffn_norm",3075,19,[3096,31,1,[["module",3098,6,[3106,19,"blocks.{i}.norm_2"]]]]],["norm",3130,4,[3136,18,1,[["module",3138,6,[3146,6,"norm_f"]]]]]]]],["duplicates",3156,10,[3170,62,1,[["lm_head.weight",3170,14,[3186,45,1,[["of",3188,2,[3192,10,"wte.weight"]],["when",3204,4,[3210,19,"tie_word_embeddings"]]]]]]]]]]`,
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

inputs:
  position_ids: null

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
    family: "nemotron",
    modelTypes: ["nemotron"],
    file: "families/nemotron.yaml",
    tree: `[211,1131,1,[["family",211,6,[219,8,"nemotron"]],["extends",228,7,[237,12,"rope-partial"]],["model_type",250,10,[262,8,"nemotron"]],["class",271,5,[278,8,"Nemotron"]],["config",288,6,[298,369,1,[["vocab_size",298,10,[310,6,256000]],["hidden_size",319,11,[332,4,6144]],["intermediate_size",339,17,[358,5,24576]],["num_attention_heads",366,19,[387,2,48]],["head_dim",392,8,[402,7,"integer"]],["hidden_act",454,10,[466,18,1,[["default",468,7,[477,5,"relu2"]]]]],["max_position_embeddings",487,23,[512,4,4096]],["norm_eps",519,8,[529,33,1,[["type",531,4,[537,6,"number"]],["default",545,7,[554,6,0.00001]]]]],["attention_bias",565,14,[581,5,false]],["mlp_bias",589,8,[599,5,false]],["bos_token_id",607,12,[621,14,1,[["default",623,7,[632,1,2]]]]],["eos_token_id",638,12,[652,14,1,[["default",654,7,[663,1,3]]]]]]]],["ignore",668,6,[678,101,1,[["of the published files, read by no class",678,40,[720,58,0,[[721,12,"rope_percent"],[735,15,"rope_percentage"],[752,9,"norm_type"],[763,14,"hidden_dropout"]]]]]]],["let",780,3,[787,242,1,[["default_partial",787,15,[804,3,0.5]],["rope_fractions",810,14,[826,202,1,[["$value",828,6,[836,190,"= floor((ropes[name].partial_rotary_factor ?? partial_rotary_factor ?? default_partial) * (head_dim ?? hidden_size / num_attention_heads)) / (head_dim ?? hidden_size / num_attention_heads)"]]]]]]]],["spec",1030,4,[1038,266,1,[["attention",1038,9,[1053,112,1,[["d_head",1053,6,[1061,53,"= unless(head_dim, hidden_size / num_attention_heads)"]],["bias",1119,4,[1125,39,"= if attention_bias then true else null"]]]]],["ffn",1167,3,[1176,56,1,[["gated",1176,5,[1183,4,null]],["bias",1192,4,[1198,33,"= if mlp_bias then true else null"]]]]],["norm",1267,4,[1273,30,1,[["eps",1275,3,[1280,10,"= norm_eps"]],["offset",1292,6,[1300,1,1]]]]]]]],["weights",1305,7,[1316,26,1,[["layers.{i}.ffn.gate",1316,19,[1337,4,null]]]]]]]`,
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
  rope_fractions: { $value: "= floor((ropes[name].partial_rotary_factor ?? partial_rotary_factor ?? default_partial) * (head_dim ?? hidden_size / num_attention_heads)) / (head_dim ?? hidden_size / num_attention_heads)" }

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
    family: "openai-gpt",
    modelTypes: ["openai-gpt"],
    file: "families/openai-gpt.yaml",
    tree: `[186,1110,1,[["family",186,6,[194,10,"openai-gpt"]],["extends",205,7,[214,4,"gpt2"]],["model_type",219,10,[231,10,"openai-gpt"]],["class",242,5,[249,9,"OpenAIGPT"]],["maps",260,4,[337,62,1,[["afn",337,3,[342,56,1,[["gelu",344,4,[350,9,"gelu_tanh"]],["relu",361,4,[367,4,"relu"]],["silu",373,4,[379,4,"silu"]],["swish",385,5,[392,4,"silu"]]]]]]]],["config",400,6,[410,273,1,[["vocab_size",410,10,[422,5,40478]],["n_positions",430,11,[443,3,512]],["n_inner",449,7,[458,4,null]],["activation_function",465,19,[486,4,null]],["afn",493,3,[498,27,1,[["default",500,7,[509,4,"gelu"]],["map",515,3,[520,3,"afn"]]]]],["scale_attn_weights",528,18,[548,4,null]],["scale_attn_by_inverse_layer_idx",555,31,[588,4,null]],["bos_token_id",595,12,[609,28,1,[["type",611,4,[617,3,"any"]],["default",622,7,[631,4,null]]]]],["eos_token_id",640,12,[654,28,1,[["type",656,4,[662,3,"any"]],["default",667,7,[676,4,null]]]]]]]],["ignore",684,6,[694,138,1,[["precision of the reference's scores, not their value",694,54,[750,4,null]],["which of its own two forms the first release ran",757,48,[807,24,0,[[808,22,"predict_special_tokens"]]]]]]],["let",833,3,[840,12,1,[["scale",840,5,[847,4,null]]]]],["spec",853,4,[861,104,1,[["attention",861,9,[876,12,1,[["scale",876,5,[883,4,null]]]]],["ffn",890,3,[895,34,1,[["d_ff",897,4,[903,12,"= 4 * n_embd"]],["act",917,3,[922,5,"= afn"]]]]],["norm",932,4,[938,15,1,[["place",940,5,[947,4,"post"]]]]],["at",956,2,[960,4,null]]]]],["weights",966,7,[977,152,1,[["embedding.tokens",977,16,[995,74,0,[[996,19,"tokens_embed.weight"],[1017,51,1,[["from",1019,4,[1025,14,"lm_head.weight"]],["when",1041,4,[1047,19,"tie_word_embeddings"]]]]]]],["embedding.positions",1072,19,[1093,22,"positions_embed.weight"]],["norm",1118,4,[1124,4,null]]]]],["duplicates",1130,10,[1144,71,1,[["lm_head.weight",1144,14,[1160,54,1,[["of",1162,2,[1166,19,"tokens_embed.weight"]],["when",1187,4,[1193,19,"tie_word_embeddings"]]]]]]]],["buffers",1216,7,[1225,29,0,[[1226,13,"h.*.attn.bias"],[1241,12,"position_ids"]]]],["classes",1256,7,[1267,29,1,[["ForTokenClassification",1267,22,[1291,4,null]]]]]]]`,
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
  which of its own two forms the first release ran: [predict_special_tokens]

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
`,
  },
  {
    family: "opt",
    modelTypes: ["opt"],
    file: "families/opt.yaml",
    tree: `[175,2824,1,[["family",175,6,[183,3,"opt"]],["extends",187,7,[196,6,"causal"]],["model_type",203,10,[215,3,"opt"]],["class",219,5,[226,3,"OPT"]],["config",231,6,[241,618,1,[["vocab_size",241,10,[253,35,1,[["required",255,8,[265,5,false]],["default",272,7,[281,5,50272]]]]],["hidden_size",291,11,[304,3,768]],["num_hidden_layers",310,17,[329,2,12]],["ffn_dim",334,7,[343,4,3072]],["max_position_embeddings",350,23,[375,4,2048]],["num_attention_heads",382,19,[403,2,12]],["do_layer_norm_before",408,20,[430,4,true]],["_remove_final_layer_norm",437,24,[463,5,false]],["word_embed_proj_dim",471,19,[492,7,"integer"]],["activation_function",522,19,[543,34,1,[["default",545,7,[554,4,"relu"]],["map",560,3,[565,10,"activation"]]]]],["enable_bias",580,11,[593,4,true]],["layer_norm_elementwise_affine",600,29,[631,4,true]],["dropout",638,7,[647,30,1,[["type",649,4,[655,6,"number"]],["default",663,7,[672,3,0.1]]]]],["attention_dropout",680,17,[699,28,1,[["type",701,4,[707,6,"number"]],["default",715,7,[724,1,0]]]]],["pad_token_id",730,12,[744,30,1,[["default",746,7,[755,1,1]],["nullable",758,8,[768,4,true]]]]],["bos_token_id",777,12,[791,25,1,[["type",793,4,[799,3,"any"]],["default",804,7,[813,1,2]]]]],["eos_token_id",819,12,[833,25,1,[["type",835,4,[841,3,"any"]],["default",846,7,[855,1,2]]]]]]]],["ignore",860,6,[870,58,1,[["training alone",870,14,[886,41,0,[[887,8,"init_std"],[897,9,"layerdrop"],[908,18,"activation_dropout"]]]]]]],["indices",929,7,[938,24,1,[["i",940,1,[943,17,"num_hidden_layers"]]]]],["require",964,7,[975,239,1,[["tables as wide as the model",975,27,[1008,206,1,[["that",1008,4,[1014,51,"(word_embed_proj_dim ?? hidden_size) == hidden_size"]],["key",1070,3,[1075,19,"word_embed_proj_dim"]],["because",1099,7,[1108,105,"token rows that are projected before positions are added, and back before the head, cannot be expressed"]]]]]]]],["spec",1215,4,[1223,638,1,[["context",1223,7,[1232,25,"= max_position_embeddings"]],["d_model",1260,7,[1269,13,"= hidden_size"]],["layers",1285,6,[1293,19,"= num_hidden_layers"]],["position",1315,8,[1325,26,1,[["learned",1327,7,[1336,13,1,[["offset",1338,6,[1346,1,2]]]]]]]],["attention",1354,9,[1365,32,1,[["heads",1367,5,[1374,21,"= num_attention_heads"]]]]],["ffn",1400,3,[1405,47,1,[["d_ff",1407,4,[1413,9,"= ffn_dim"]],["act",1424,3,[1429,21,"= activation_function"]]]]],["norm",1455,4,[1465,293,1,[["kind",1465,4,[1471,5,"layer"]],["eps",1481,3,[1486,6,0.00001]],["place",1497,5,[1504,48,"= if do_layer_norm_before then 'pre' else 'post'"]],["affine",1557,6,[1565,47,"= unless(layer_norm_elementwise_affine, true)"]],["bias",1617,4,[1623,47,"= unless(layer_norm_elementwise_affine, true)"]],["final",1675,5,[1682,75,"= if do_layer_norm_before and _remove_final_layer_norm then false else null"]]]]],["bias",1760,4,[1766,29,"= unless(enable_bias, true)"]],["dropout",1798,7,[1807,53,1,[["hidden",1809,6,[1817,9,"= dropout"]],["attention",1828,9,[1839,19,"= attention_dropout"]]]]]]]],["results",1862,7,[1873,92,1,[["hidden_states.{i}",1873,17,[1892,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",1912,33,[1947,17,"last_hidden_state"]]]]],["names",2002,5,[2011,62,0,[[2013,26,1,[["prefix",2015,6,[2023,6,"model."]],["to",2031,2,[2035,2,""]]]],[2044,28,1,[["prefix",2046,6,[2054,8,"decoder."]],["to",2064,2,[2068,2,""]]]]]]],["weights",2074,7,[2085,787,1,[["embedding.tokens",2085,16,[2103,74,0,[[2104,19,"embed_tokens.weight"],[2125,51,1,[["from",2127,4,[2133,14,"lm_head.weight"]],["when",2149,4,[2155,19,"tie_word_embeddings"]]]]]]],["embedding.positions",2180,19,[2201,22,"embed_positions.weight"]],["layers.{i}.attention.query",2226,26,[2254,41,1,[["linear",2256,6,[2264,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2298,24,[2324,41,1,[["linear",2326,6,[2334,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2368,26,[2396,41,1,[["linear",2398,6,[2406,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2440,27,[2469,43,1,[["linear",2471,6,[2479,31,"layers.{i}.self_attn.out_proj"]]]]],["layers.{i}.attention_norm",2515,25,[2542,45,1,[["module",2544,6,[2552,33,"layers.{i}.self_attn_layer_norm"]]]]],["layers.{i}.ffn.up",2590,17,[2609,28,1,[["linear",2611,6,[2619,16,"layers.{i}.fc1"]]]]],["layers.{i}.ffn.down",2640,19,[2661,28,1,[["linear",2663,6,[2671,16,"layers.{i}.fc2"]]]]],["layers.{i}.ffn_norm",2772,19,[2793,41,1,[["module",2795,6,[2803,29,"layers.{i}.final_layer_norm"]]]]],["norm",2837,4,[2843,28,1,[["module",2845,6,[2853,16,"final_layer_norm"]]]]]]]],["duplicates",2873,10,[2887,71,1,[["lm_head.weight",2887,14,[2903,54,1,[["of",2905,2,[2909,19,"embed_tokens.weight"]],["when",2930,4,[2936,19,"tie_word_embeddings"]]]]]]]],["classes",2959,7,[2970,29,1,[["ForTokenClassification",2970,22,[2994,4,null]]]]]]]`,
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
  ForTokenClassification: null
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
    tree: `[178,712,1,[["family",178,6,[186,5,"qwen2"]],["extends",192,7,[201,8,"windowed"]],["model_type",210,10,[222,5,"qwen2"]],["class",228,5,[235,5,"Qwen2"]],["config",242,6,[252,326,1,[["vocab_size",252,10,[264,6,151936]],["intermediate_size",273,17,[292,5,22016]],["num_key_value_heads",300,19,[321,46,1,[["type",323,4,[329,7,"integer"]],["default",338,7,[347,2,32]],["nullable",351,8,[361,4,true]]]]],["max_position_embeddings",370,23,[395,5,32768]],["use_sliding_window",403,18,[423,5,false]],["max_window_layers",476,17,[495,2,28]],["attention_bias",500,14,[516,4,null]],["mlp_bias",523,8,[533,4,null]],["bos_token_id",540,12,[554,3,"any"]],["eos_token_id",560,12,[574,3,"any"]]]]],["let",579,3,[586,242,1,[["default_types",586,13,[601,162,"= [if use_sliding_window and sliding_window != null and i >= max_window_layers then 'sliding_attention' else 'full_attention' for i in range(num_hidden_layers)]"]],["window",766,6,[774,53,"= if use_sliding_window then sliding_window else null"]]]]],["spec",829,4,[837,53,1,[["attention",837,9,[848,19,1,[["bias",850,4,[856,9,0,[[857,1,"q"],[860,1,"k"],[863,1,"v"]]]]]]],["ffn",870,3,[875,14,1,[["bias",877,4,[883,4,null]]]]]]]]]]`,
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
    tree: `[200,983,1,[["family",200,6,[208,9,"qwen3-moe"]],["extends",218,7,[227,3,"moe"]],["model_type",231,10,[243,9,"qwen3_moe"]],["class",253,5,[260,8,"Qwen3Moe"]],["config",270,6,[280,360,1,[["vocab_size",280,10,[292,6,151936]],["hidden_size",301,11,[314,4,2048]],["intermediate_size",321,17,[340,4,6144]],["num_hidden_layers",347,17,[366,2,24]],["num_attention_heads",371,19,[392,2,32]],["num_key_value_heads",397,19,[418,14,1,[["default",420,7,[429,1,4]]]]],["max_position_embeddings",435,23,[460,5,32768]],["layer_types",468,11,[481,4,null]],["use_sliding_window",488,18,[508,5,false]],["attention_bias",516,14,[532,5,false]],["moe_intermediate_size",540,21,[563,3,768]],["num_experts_per_tok",569,19,[590,1,8]],["num_experts",594,11,[607,3,128]],["num_local_experts",613,17,[632,7,"integer"]]]]],["ignore",641,6,[651,105,1,[["what the class doesn't read: all its layers have the window, or none",651,70,[723,32,0,[[724,11,"layer_types"],[737,17,"max_window_layers"]]]]]]],["let",757,3,[825,87,1,[["types",825,5,[832,15,"= default_types"]],["window",850,6,[858,53,"= if use_sliding_window then sliding_window else null"]]]]],["spec",913,4,[921,100,1,[["attention",921,9,[936,85,1,[["bias",936,4,[942,39,"= if attention_bias then true else null"]],["window",986,6,[994,8,"= window"]],["qk_norm",1007,7,[1016,4,"head"]]]]]]]],["weights",1022,7,[1033,150,1,[["layers.{i}.attention.query_norm",1033,31,[1066,41,1,[["module",1068,6,[1076,29,"layers.{i}.self_attn.q_norm"]]]]],["layers.{i}.attention.key_norm",1110,29,[1141,41,1,[["module",1143,6,[1151,29,"layers.{i}.self_attn.k_norm"]]]]]]]]]]`,
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
  num_local_experts: integer

ignore:
  "what the class doesn't read: all its layers have the window, or none": [layer_types, max_window_layers]

let:
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
    tree: `[265,2370,1,[["family",265,6,[273,7,"roberta"]],["extends",281,7,[290,4,"bert"]],["model_type",295,10,[307,7,"roberta"]],["class",315,5,[322,7,"Roberta"]],["config",331,6,[341,224,1,[["vocab_size",341,10,[353,5,50265]],["bos_token_id",361,12,[375,25,1,[["type",377,4,[383,3,"any"]],["default",388,7,[397,1,0]]]]],["eos_token_id",403,12,[417,25,1,[["type",419,4,[425,3,"any"]],["default",430,7,[439,1,2]]]]],["pad_token_id",445,12,[459,45,1,[["type",461,4,[467,7,"integer"]],["default",476,7,[485,1,1]],["nullable",488,8,[498,4,null]]]]],["is_decoder",507,10,[519,45,1,[["default",521,7,[530,5,false]],["only",537,4,[543,4,null]],["because",549,7,[558,4,null]]]]]]]],["require",566,7,[577,221,1,[["a row for each position",577,23,[606,192,1,[["that",606,4,[612,64,"pad_token_id >= 0 and pad_token_id + 1 < max_position_embeddings"]],["key",681,3,[686,12,"pad_token_id"]],["because",703,7,[712,85,"positions count from pad_token_id + 1, and the table has max_position_embeddings rows"]]]]]]]],["spec",799,4,[807,152,1,[["type",807,4,[813,45,"= if is_decoder then 'decoder' else 'encoder'"]],["context",861,7,[870,44,"= max_position_embeddings - pad_token_id - 1"]],["position",917,8,[931,28,1,[["learned",931,7,[940,18,1,[["skip_pad",942,8,[952,4,true]]]]]]]]]]],["inputs",960,6,[968,22,1,[["position_ids",970,12,[984,4,null]]]]],["names",992,5,[1001,100,0,[[1003,28,1,[["prefix",1005,6,[1013,8,"roberta."]],["to",1023,2,[1027,2,""]]]],[1036,31,1,[["suffix",1038,6,[1046,6,".gamma"]],["to",1054,2,[1058,7,".weight"]]]],[1072,28,1,[["suffix",1074,6,[1082,5,".beta"]],["to",1089,2,[1093,5,".bias"]]]]]]],["weights",1102,7,[1113,798,1,[["embedding.tokens",1113,16,[1131,96,0,[[1132,33,"embeddings.word_embeddings.weight"],[1167,59,1,[["from",1169,4,[1175,22,"lm_head.decoder.weight"]],["when",1199,4,[1205,19,"tie_word_embeddings"]]]]]]],["outputs.mlm.transform",1230,21,[1253,25,1,[["linear",1255,6,[1263,13,"lm_head.dense"]]]]],["outputs.mlm.transform_norm",1281,26,[1309,30,1,[["module",1311,6,[1319,18,"lm_head.layer_norm"]]]]],["outputs.mlm.project.weight",1342,26,[1370,52,1,[["from",1372,4,[1378,22,"lm_head.decoder.weight"]],["steps",1402,5,[1409,11,0,[[1410,9,"transpose"]]]]]]],["outputs.mlm.project.bias",1425,24,[1451,36,0,[[1452,20,"lm_head.decoder.bias"],[1474,12,"lm_head.bias"]]]],["outputs.lm.transform",1490,20,[1512,25,1,[["linear",1514,6,[1522,13,"lm_head.dense"]]]]],["outputs.lm.transform_norm",1540,25,[1567,30,1,[["module",1569,6,[1577,18,"lm_head.layer_norm"]]]]],["outputs.lm.project.weight",1600,25,[1627,52,1,[["from",1629,4,[1635,22,"lm_head.decoder.weight"]],["steps",1659,5,[1666,11,0,[[1667,9,"transpose"]]]]]]],["outputs.lm.project.bias",1682,23,[1707,36,0,[[1708,20,"lm_head.decoder.bias"],[1730,12,"lm_head.bias"]]]],["outputs.nsp.transform",1746,21,[1769,4,null]],["outputs.nsp.project",1776,19,[1797,4,null]],["outputs.cls.transform",1804,21,[1827,28,1,[["linear",1829,6,[1837,16,"classifier.dense"]]]]],["outputs.cls.project",1858,19,[1879,31,1,[["linear",1881,6,[1889,19,"classifier.out_proj"]]]]]]]],["duplicates",1912,10,[1926,241,1,[["cls.predictions.decoder.weight",1926,30,[1958,4,null]],["cls.predictions.decoder.bias",1965,28,[1995,4,null]],["lm_head.decoder.weight",2002,22,[2026,68,1,[["of",2028,2,[2032,33,"embeddings.word_embeddings.weight"]],["when",2067,4,[2073,19,"tie_word_embeddings"]]]]],["lm_head.bias",2097,12,[2111,55,1,[["of",2113,2,[2117,20,"lm_head.decoder.bias"]],["when",2139,4,[2145,19,"tie_word_embeddings"]]]]]]]],["classes",2168,7,[2179,456,1,[["ForPreTraining",2179,14,[2195,4,null]],["ForNextSentencePrediction",2202,25,[2229,4,null]],["ForMaskedLM",2304,11,[2321,133,1,[["spec",2321,4,[2333,121,1,[["outputs",2333,7,[2350,104,1,[["mlm",2350,3,[2355,98,1,[["transform",2357,9,[2368,25,1,[["act",2370,3,[2375,4,"gelu"]],["norm",2381,4,[2387,4,true]]]]],["tied",2395,4,[2401,38,"= unless(tie_word_embeddings, false)"]],["bias",2441,4,[2447,4,true]]]]]]]]]]]]]],["ForCausalLM",2456,11,[2473,162,1,[["spec",2473,4,[2485,120,1,[["outputs",2485,7,[2502,103,1,[["lm",2502,2,[2506,98,1,[["transform",2508,9,[2519,25,1,[["act",2521,3,[2526,4,"gelu"]],["norm",2532,4,[2538,4,true]]]]],["tied",2546,4,[2552,38,"= unless(tie_word_embeddings, false)"]],["bias",2592,4,[2598,4,true]]]]]]]]]]],["results",2609,7,[2624,11,1,[["logits",2624,6,[2632,2,"lm"]]]]]]]]]]]]]`,
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
  outputs.mlm.project.bias: [lm_head.decoder.bias, lm_head.bias]
  outputs.lm.transform: { linear: lm_head.dense }
  outputs.lm.transform_norm: { module: lm_head.layer_norm }
  outputs.lm.project.weight: { from: lm_head.decoder.weight, steps: [transpose] }
  outputs.lm.project.bias: [lm_head.decoder.bias, lm_head.bias]
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
    tree: `[250,2221,1,[["family",250,6,[258,8,"roformer"]],["extends",267,7,[276,4,"bert"]],["model_type",281,10,[293,8,"roformer"]],["class",302,5,[309,8,"RoFormer"]],["config",319,6,[329,240,1,[["vocab_size",329,10,[341,5,50000]],["embedding_size",349,14,[365,7,"integer"]],["max_position_embeddings",395,23,[420,4,1536]],["rotary_value",427,12,[441,5,false]],["is_decoder",449,10,[461,107,1,[["because",463,7,[472,94,"the class of version 5 attends both ways there too, while that of version 4 looks back alone"]]]]]]]],["let",570,3,[577,41,1,[["d_embed",577,7,[586,31,"= embedding_size ?? hidden_size"]]]]],["spec",619,4,[627,168,1,[["type",627,4,[633,7,"encoder"]],["input",643,5,[654,54,1,[["tokens",654,6,[662,45,1,[["d_embed",664,7,[673,32,"= unless(d_embed, hidden_size)"]]]]]]]],["position",710,8,[724,71,1,[["rope",724,4,[730,64,1,[["layout",732,6,[740,11,"interleaved"]],["values",753,6,[761,31,"= unless(rotary_value, false)"]]]]]]]]]]],["inputs",796,6,[804,22,1,[["position_ids",806,12,[820,4,null]]]]],["names",828,5,[837,101,0,[[839,29,1,[["prefix",841,6,[849,9,"roformer."]],["to",860,2,[864,2,""]]]],[873,31,1,[["suffix",875,6,[883,6,".gamma"]],["to",891,2,[895,7,".weight"]]]],[909,28,1,[["suffix",911,6,[919,5,".beta"]],["to",926,2,[930,5,".bias"]]]]]]],["weights",939,7,[950,677,1,[["embedding.positions",950,19,[971,4,null]],["embedding.projection",978,20,[1000,30,1,[["linear",1002,6,[1010,18,"embeddings_project"]]]]],["outputs.lm.transform",1033,20,[1055,43,1,[["linear",1057,6,[1065,31,"cls.predictions.transform.dense"]]]]],["outputs.lm.transform_norm",1101,25,[1128,47,1,[["module",1130,6,[1138,35,"cls.predictions.transform.LayerNorm"]]]]],["outputs.lm.project.weight",1178,25,[1205,60,1,[["from",1207,4,[1213,30,"cls.predictions.decoder.weight"]],["steps",1245,5,[1252,11,0,[[1253,9,"transpose"]]]]]]],["outputs.lm.project.bias",1268,23,[1293,52,0,[[1294,28,"cls.predictions.decoder.bias"],[1324,20,"cls.predictions.bias"]]]],["outputs.mlm.project.bias",1348,24,[1374,52,0,[[1375,28,"cls.predictions.decoder.bias"],[1405,20,"cls.predictions.bias"]]]],["outputs.pooled.transform",1429,24,[1455,4,null]],["outputs.nsp.transform",1462,21,[1485,4,null]],["outputs.nsp.project",1492,19,[1513,4,null]],["outputs.cls.transform",1520,21,[1543,28,1,[["linear",1545,6,[1553,16,"classifier.dense"]]]]],["outputs.cls.project",1574,19,[1595,31,1,[["linear",1597,6,[1605,19,"classifier.out_proj"]]]]]]]],["duplicates",1628,10,[1642,123,1,[["cls.predictions.decoder.bias",1642,28,[1672,4,null]],["cls.predictions.bias",1679,20,[1701,63,1,[["of",1703,2,[1707,28,"cls.predictions.decoder.bias"]],["when",1737,4,[1743,19,"tie_word_embeddings"]]]]]]]],["buffers",1830,7,[1839,84,0,[[1840,23,"embeddings.position_ids"],[1865,25,"embeddings.token_type_ids"],[1892,30,"encoder.embed_positions.weight"]]]],["classes",1925,7,[1936,535,1,[["Model",1936,5,[1947,75,1,[["spec",1947,4,[1959,26,1,[["outputs",1959,7,[1968,16,1,[["pooled",1970,6,[1978,4,null]]]]]]]],["results",1989,7,[1998,23,1,[["pooler_output",2000,13,[2015,4,null]]]]]]]],["ForPreTraining",2024,14,[2040,4,null]],["ForNextSentencePrediction",2047,25,[2074,4,null]],["ForMaskedLM",2081,11,[2098,66,1,[["spec",2098,4,[2110,54,1,[["outputs",2110,7,[2127,37,1,[["mlm",2127,3,[2132,31,1,[["transform",2134,9,[2145,16,1,[["d",2147,1,[2150,9,"= d_embed"]]]]]]]]]]]]]]]]],["ForCausalLM",2166,11,[2183,184,1,[["spec",2183,4,[2195,142,1,[["outputs",2195,7,[2212,125,1,[["lm",2212,2,[2216,120,1,[["transform",2218,9,[2229,47,1,[["act",2231,3,[2236,12,"= hidden_act"]],["norm",2250,4,[2256,4,true]],["d",2262,1,[2265,9,"= d_embed"]]]]],["tied",2278,4,[2284,38,"= unless(tie_word_embeddings, false)"]],["bias",2324,4,[2330,4,true]]]]]]]]]]],["results",2341,7,[2356,11,1,[["logits",2356,6,[2364,2,"lm"]]]]]]]],["ForSequenceClassification",2369,25,[2400,71,1,[["spec",2400,4,[2412,59,1,[["outputs",2412,7,[2429,42,1,[["cls",2429,3,[2434,36,1,[["transform",2436,9,[2447,21,1,[["act",2449,3,[2454,12,"= hidden_act"]]]]]]]]]]]]]]]]]]]]]]`,
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
  outputs.lm.project.bias: [cls.predictions.decoder.bias, cls.predictions.bias]
  outputs.mlm.project.bias: [cls.predictions.decoder.bias, cls.predictions.bias]
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
    tree: `[175,539,1,[["family",175,6,[183,12,"rope-partial"]],["extends",196,7,[205,5,"llama"]],["config",212,6,[222,76,1,[["rms_norm_eps",222,12,[236,4,null]],["attention_bias",243,14,[259,4,null]],["mlp_bias",266,8,[276,4,null]],["head_dim",283,8,[293,4,null]]]]],["let",299,3,[366,193,1,[["rope_fractions",366,14,[382,176,1,[["$value",384,6,[392,164,"= floor((ropes[name].partial_rotary_factor ?? partial_rotary_factor ?? default_partial) * hidden_size / num_attention_heads) / (hidden_size / num_attention_heads)"]]]]]]]],["require",560,7,[571,25,1,[["whole heads rotate",571,18,[591,4,null]]]]],["spec",597,4,[605,109,1,[["attention",605,9,[616,28,1,[["d_head",618,6,[626,4,null]],["bias",632,4,[638,4,null]]]]],["ffn",647,3,[652,14,1,[["bias",654,4,[660,4,null]]]]],["norm",669,4,[675,38,1,[["kind",677,4,[683,5,"layer"]],["eps",690,3,[695,16,"= layer_norm_eps"]]]]]]]]]]`,
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
  # Dimensions are whole numbers; a part of one is cut off.
  rope_fractions: { $value: "= floor((ropes[name].partial_rotary_factor ?? partial_rotary_factor ?? default_partial) * hidden_size / num_attention_heads) / (hidden_size / num_attention_heads)" }

require:
  whole heads rotate: null

spec:
  attention: { d_head: null, bias: null }
  ffn: { bias: null }
  norm: { kind: layer, eps: = layer_norm_eps }
`,
  },
  {
    family: "rope",
    modelTypes: [],
    file: "families/rope.yaml",
    tree: `[463,5187,1,[["family",463,6,[471,4,"rope"]],["extends",476,7,[485,6,"common"]],["config",493,6,[503,1472,1,[["max_position_embeddings",503,23,[528,7,"integer"]],["original_max_position_embeddings",629,32,[663,7,"integer"]],["rope_theta",673,10,[685,6,"number"]],["rope_scaling",694,12,[712,604,1,[["type",712,4,[718,3,"map"]],["keys",726,4,[738,578,1,[["type",738,4,[744,80,1,[["type",746,4,[752,6,"string"]],["only",760,4,[766,56,0,[[767,4,null],[773,7,"default"],[782,6,"linear"],[790,7,"dynamic"],[799,4,"yarn"],[805,8,"longrope"],[815,6,"llama3"]]]]]]],["rope_type",831,9,[842,80,1,[["type",844,4,[850,6,"string"]],["only",858,4,[864,56,0,[[865,4,null],[871,7,"default"],[880,6,"linear"],[888,7,"dynamic"],[897,4,"yarn"],[903,8,"longrope"],[913,6,"llama3"]]]]]]],["rope_theta",929,10,[941,6,"number"]],["partial_rotary_factor",954,21,[977,6,"number"]],["factor",990,6,[998,6,"number"]],["original_max_position_embeddings",1011,32,[1045,7,"integer"]],["attention_factor",1059,16,[1077,6,"number"]],["low_freq_factor",1090,15,[1107,6,"number"]],["high_freq_factor",1120,16,[1138,6,"number"]],["beta_fast",1151,9,[1162,6,"number"]],["beta_slow",1175,9,[1186,6,"number"]],["truncate",1199,8,[1209,7,"boolean"]],["mscale",1223,6,[1231,6,"number"]],["mscale_all_dim",1244,14,[1260,6,"number"]],["short_factor",1273,12,[1287,4,"list"]],["long_factor",1298,11,[1311,4,"list"]]]]]]]],["rope_parameters",1318,15,[1339,604,1,[["type",1339,4,[1345,3,"map"]],["keys",1353,4,[1365,578,1,[["type",1365,4,[1371,80,1,[["type",1373,4,[1379,6,"string"]],["only",1387,4,[1393,56,0,[[1394,4,null],[1400,7,"default"],[1409,6,"linear"],[1417,7,"dynamic"],[1426,4,"yarn"],[1432,8,"longrope"],[1442,6,"llama3"]]]]]]],["rope_type",1458,9,[1469,80,1,[["type",1471,4,[1477,6,"string"]],["only",1485,4,[1491,56,0,[[1492,4,null],[1498,7,"default"],[1507,6,"linear"],[1515,7,"dynamic"],[1524,4,"yarn"],[1530,8,"longrope"],[1540,6,"llama3"]]]]]]],["rope_theta",1556,10,[1568,6,"number"]],["partial_rotary_factor",1581,21,[1604,6,"number"]],["factor",1617,6,[1625,6,"number"]],["original_max_position_embeddings",1638,32,[1672,7,"integer"]],["attention_factor",1686,16,[1704,6,"number"]],["low_freq_factor",1717,15,[1734,6,"number"]],["high_freq_factor",1747,16,[1765,6,"number"]],["beta_fast",1778,9,[1789,6,"number"]],["beta_slow",1802,9,[1813,6,"number"]],["truncate",1826,8,[1836,7,"boolean"]],["mscale",1850,6,[1858,6,"number"]],["mscale_all_dim",1871,14,[1887,6,"number"]],["short_factor",1900,12,[1914,4,"list"]],["long_factor",1925,11,[1938,4,"list"]]]]]]]],["partial_rotary_factor",1945,21,[1968,6,"number"]]]]],["ignore",1976,6,[1986,60,1,[["what no rotary function of the reference reads",1986,46,[2034,11,0,[[2035,9,"finetuned"]]]]]]],["let",2047,3,[2103,2618,1,[["default_theta",2103,13,[2118,5,10000]],["default_partial",2126,15,[2143,1,1]],["default_rope",2147,12,[2161,6,"= null"]],["rope_names",2170,10,[2182,9,"= ['all']"]],["ropes",2194,5,[2201,58,1,[["all",2203,3,[2208,49,"= rope_scaling ?? rope_parameters ?? default_rope"]]]]],["rope_kinds",2262,10,[2274,116,1,[["$each",2276,5,[2283,4,"name"]],["$in",2289,3,[2294,12,"= rope_names"]],["$key",2308,4,[2314,6,"= name"]],["$value",2322,6,[2330,58,"= ropes[name].rope_type ?? ropes[name].type ?? 'default'"]]]]],["rope_thetas",2393,11,[2406,115,1,[["$each",2408,5,[2415,4,"name"]],["$in",2421,3,[2426,12,"= rope_names"]],["$key",2440,4,[2446,6,"= name"]],["$value",2454,6,[2462,57,"= ropes[name].rope_theta ?? rope_theta ?? default_theta"]]]]],["rope_fractions",2524,14,[2540,139,1,[["$each",2542,5,[2549,4,"name"]],["$in",2555,3,[2560,12,"= rope_names"]],["$key",2574,4,[2580,6,"= name"]],["$value",2588,6,[2596,81,"= ropes[name].partial_rotary_factor ?? partial_rotary_factor ?? default_partial"]]]]],["rope_originals",2682,14,[2698,169,1,[["$each",2700,5,[2707,4,"name"]],["$in",2713,3,[2718,12,"= rope_names"]],["$key",2732,4,[2738,6,"= name"]],["$value",2746,6,[2754,111,"= original_max_position_embeddings ?? ropes[name].original_max_position_embeddings ?? max_position_embeddings"]]]]],["rope_scalings",2870,13,[2889,1832,1,[["$each",2889,5,[2896,4,"name"]],["$in",2905,3,[2910,12,"= rope_names"]],["$key",2927,4,[2933,6,"= name"]],["$value",2944,6,[2958,1763,1,[["$first",2958,6,[2974,1747,0,[[2976,100,1,[["$when",2976,5,[2983,30,"= rope_kinds[name] == 'linear'"]],["kind",3024,4,[3030,6,"linear"]],["factor",3047,6,[3055,20,"= ropes[name].factor"]]]],[3163,148,1,[["$when",3163,5,[3170,31,"= rope_kinds[name] == 'dynamic'"]],["kind",3212,4,[3218,7,"dynamic"]],["factor",3236,6,[3244,20,"= ropes[name].factor"]],["original",3275,8,[3285,25,"= max_position_embeddings"]]]],[3379,740,1,[["$when",3379,5,[3386,28,"= rope_kinds[name] == 'yarn'"]],["kind",3425,4,[3431,4,"yarn"]],["factor",3446,6,[3454,70,"= ropes[name].factor ?? max_position_embeddings / rope_originals[name]"]],["original",3535,8,[3545,22,"= rope_originals[name]"]],["beta_fast",3578,9,[3589,46,"= unless(unless(ropes[name].beta_fast, 0), 32)"]],["beta_slow",3646,9,[3657,45,"= unless(unless(ropes[name].beta_slow, 0), 1)"]],["truncate",3713,8,[3723,36,"= unless(ropes[name].truncate, true)"]],["attention_factor",3770,16,[3788,30,"= ropes[name].attention_factor"]],["mscale",3829,6,[3837,129,"= if ropes[name].attention_factor == null and (ropes[name].mscale_all_dim ?? 0) != 0 then unless(ropes[name].mscale, 0) else null"]],["mscale_all",3977,10,[3989,129,"= if ropes[name].attention_factor == null and (ropes[name].mscale ?? 0) != 0 then unless(ropes[name].mscale_all_dim, 0) else null"]]]],[4129,347,1,[["$when",4129,5,[4136,32,"= rope_kinds[name] == 'longrope'"]],["kind",4179,4,[4185,8,"longrope"]],["factor",4204,6,[4212,75,"= if ropes[name].attention_factor == null then ropes[name].factor else null"]],["original",4298,8,[4308,22,"= rope_originals[name]"]],["attention_factor",4341,16,[4359,30,"= ropes[name].attention_factor"]],["short",4400,5,[4407,26,"= ropes[name].short_factor"]],["long",4444,4,[4450,25,"= ropes[name].long_factor"]]]],[4486,235,1,[["$when",4486,5,[4493,30,"= rope_kinds[name] == 'llama3'"]],["kind",4534,4,[4540,6,"llama3"]],["factor",4557,6,[4565,20,"= ropes[name].factor"]],["low",4596,3,[4601,29,"= ropes[name].low_freq_factor"]],["high",4641,4,[4647,30,"= ropes[name].high_freq_factor"]],["original",4688,8,[4698,22,"= rope_originals[name]"]]]]]]]]]]]]]]]],["require",4722,7,[4733,774,1,[["a factor",4733,8,[4747,198,1,[["that",4747,4,[4753,115,"= all([ropes[name].factor != null for name in rope_names if rope_kinds[name] in ['linear', 'dynamic', 'llama3']])"]],["key",4873,3,[4878,15,"rope_parameters"]],["because",4898,7,[4907,37,"scaled rotary positions need \`factor\`"]]]]],["the bounds of llama3",4947,20,[4973,257,1,[["that",4973,4,[4979,142,"= all([ropes[name].low_freq_factor != null and ropes[name].high_freq_factor != null for name in rope_names if rope_kinds[name] == 'llama3'])"]],["key",5126,3,[5131,15,"rope_parameters"]],["because",5151,7,[5160,69,"scaling of kind llama3 needs \`low_freq_factor\` and \`high_freq_factor\`"]]]]],["the divisors of longrope",5232,24,[5262,245,1,[["that",5262,4,[5268,136,"= all([ropes[name].short_factor != null and ropes[name].long_factor != null for name in rope_names if rope_kinds[name] == 'longrope'])"]],["key",5409,3,[5414,15,"rope_parameters"]],["because",5434,7,[5443,63,"scaling of kind longrope needs \`short_factor\` and \`long_factor\`"]]]]]]]],["spec",5508,4,[5516,134,1,[["position",5516,8,[5530,120,1,[["rope",5530,4,[5542,108,1,[["theta",5542,5,[5549,17,"= rope_thetas.all"]],["fraction",5573,8,[5583,31,"= unless(rope_fractions.all, 1)"]],["scaling",5621,7,[5630,19,"= rope_scalings.all"]]]]]]]]]]]]]`,
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
  rope_thetas: { $each: name, $in: = rope_names, $key: = name, $value: "= ropes[name].rope_theta ?? rope_theta ?? default_theta" }
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
    tree: `[205,1348,1,[["family",205,6,[213,10,"starcoder2"]],["extends",224,7,[233,5,"llama"]],["model_type",239,10,[251,10,"starcoder2"]],["class",262,5,[269,10,"Starcoder2"]],["config",281,6,[291,681,1,[["vocab_size",291,10,[303,5,49152]],["hidden_size",311,11,[324,4,3072]],["intermediate_size",331,17,[350,5,12288]],["num_hidden_layers",358,17,[377,2,30]],["num_attention_heads",382,19,[403,2,24]],["num_key_value_heads",408,19,[429,31,1,[["default",431,7,[440,1,2]],["nullable",443,8,[453,5,false]]]]],["head_dim",463,8,[473,4,null]],["hidden_act",480,10,[492,30,1,[["default",494,7,[503,17,"gelu_pytorch_tanh"]]]]],["max_position_embeddings",525,23,[550,4,4096]],["rms_norm_eps",557,12,[571,4,null]],["norm_epsilon",578,12,[592,33,1,[["type",594,4,[600,6,"number"]],["default",608,7,[617,6,0.00001]]]]],["attention_bias",628,14,[644,4,null]],["mlp_bias",651,8,[661,4,null]],["use_bias",668,8,[678,4,true]],["sliding_window",751,14,[767,7,"integer"]],["residual_dropout",777,16,[795,28,1,[["type",797,4,[803,6,"number"]],["default",811,7,[820,1,0]]]]],["embedding_dropout",826,17,[845,28,1,[["type",847,4,[853,6,"number"]],["default",861,7,[870,1,0]]]]],["bos_token_id",876,12,[890,18,1,[["default",892,7,[901,5,50256]]]]],["eos_token_id",911,12,[925,18,1,[["default",927,7,[936,5,50256]]]]],["tie_word_embeddings",946,19,[967,4,true]]]]],["ignore",973,6,[983,85,1,[["of the published files, read by no class",983,40,[1025,42,0,[[1026,19,"activation_function"],[1047,8,"mlp_type"],[1057,9,"norm_type"]]]]]]],["spec",1069,4,[1077,285,1,[["attention",1077,9,[1092,57,1,[["d_head",1092,6,[1100,4,null]],["bias",1109,4,[1115,4,null]],["window",1124,6,[1132,16,"= sliding_window"]]]]],["ffn",1151,3,[1156,27,1,[["gated",1158,5,[1165,4,null]],["bias",1171,4,[1177,4,null]]]]],["norm",1186,4,[1192,36,1,[["kind",1194,4,[1200,5,"layer"]],["eps",1207,3,[1212,14,"= norm_epsilon"]]]]],["bias",1231,4,[1237,24,"= unless(use_bias, true)"]],["dropout",1264,7,[1273,88,1,[["hidden",1275,6,[1283,31,"= unless(residual_dropout, 0)"]],["embedding",1316,9,[1327,32,"= unless(embedding_dropout, 0)"]]]]]]]],["weights",1363,7,[1374,140,1,[["layers.{i}.ffn.gate",1374,19,[1395,4,null]],["layers.{i}.ffn.up",1402,17,[1421,33,1,[["linear",1423,6,[1431,21,"layers.{i}.mlp.c_fc"]]]]],["layers.{i}.ffn.down",1457,19,[1478,35,1,[["linear",1480,6,[1488,23,"layers.{i}.mlp.c_proj"]]]]]]]],["classes",1515,7,[1526,27,1,[["ForQuestionAnswering",1526,20,[1548,4,null]]]]]]]`,
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
  of the published files, read by no class: [activation_function, mlp_type, norm_type]

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
    family: "transformer",
    modelTypes: ["transformer"],
    file: "families/transformer.yaml",
    tree: `[278,5885,1,[["family",278,6,[286,11,"transformer"]],["model_type",298,10,[310,11,"transformer"]],["class",322,5,[329,11,"Transformer"]],["default",341,7,[350,24,"ForConditionalGeneration"]],["maps",376,4,[384,39,1,[["activation",384,10,[396,26,1,[["relu",398,4,[404,4,"relu"]],["gelu",410,4,[416,4,"gelu"]]]]]]]],["config",424,6,[434,880,1,[["model_type",434,10,[446,6,"string"]],["architectures",455,13,[470,4,"list"]],["d_model",477,7,[486,33,1,[["type",488,4,[494,7,"integer"]],["required",503,8,[513,4,true]]]]],["nhead",522,5,[529,33,1,[["type",531,4,[537,7,"integer"]],["required",546,8,[556,4,true]]]]],["dim_feedforward",565,15,[582,33,1,[["type",584,4,[590,7,"integer"]],["required",599,8,[609,4,true]]]]],["num_encoder_layers",618,18,[638,33,1,[["type",640,4,[646,7,"integer"]],["required",655,8,[665,4,true]]]]],["num_decoder_layers",674,18,[694,33,1,[["type",696,4,[702,7,"integer"]],["required",711,8,[721,4,true]]]]],["vocab_size",730,10,[742,33,1,[["type",744,4,[750,7,"integer"]],["required",759,8,[769,4,true]]]]],["activation",778,10,[790,49,1,[["type",792,4,[798,6,"string"]],["required",806,8,[816,4,true]],["map",822,3,[827,10,"activation"]]]]],["norm_first",842,10,[854,33,1,[["type",856,4,[862,7,"boolean"]],["required",871,8,[881,4,true]]]]],["final_norm",890,10,[902,33,1,[["type",904,4,[910,7,"boolean"]],["required",919,8,[929,4,true]]]]],["layer_norm_eps",938,14,[954,32,1,[["type",956,4,[962,6,"number"]],["required",970,8,[980,4,true]]]]],["bias",989,4,[995,33,1,[["type",997,4,[1003,7,"boolean"]],["required",1012,8,[1022,4,true]]]]],["positions",1031,9,[1042,52,1,[["type",1044,4,[1050,6,"string"]],["required",1058,8,[1068,4,true]],["only",1074,4,[1080,12,0,[[1081,10,"sinusoidal"]]]]]]],["sinusoid",1097,8,[1107,61,1,[["type",1109,4,[1115,6,"string"]],["required",1123,8,[1133,4,true]],["only",1139,4,[1145,21,0,[[1146,11,"interleaved"],[1159,6,"halves"]]]]]]],["scale_embedding",1171,15,[1188,33,1,[["type",1190,4,[1196,7,"boolean"]],["required",1205,8,[1215,4,true]]]]],["tie_word_embeddings",1224,19,[1245,33,1,[["type",1247,4,[1253,7,"boolean"]],["required",1262,8,[1272,4,true]]]]],["max_position_embeddings",1281,23,[1306,7,"integer"]]]]],["indices",1315,7,[1324,48,1,[["i",1326,1,[1329,18,"num_encoder_layers"]],["j",1349,1,[1352,18,"num_decoder_layers"]]]]],["spec",1374,4,[1382,748,1,[["type",1382,4,[1388,15,"encoder-decoder"]],["context",1406,7,[1415,25,"= max_position_embeddings"]],["d_model",1443,7,[1452,9,"= d_model"]],["layers",1464,6,[1472,46,"= same(num_encoder_layers, num_decoder_layers)"]],["input",1521,5,[1532,109,1,[["tokens",1532,6,[1546,95,1,[["vocab",1546,5,[1553,12,"= vocab_size"]],["shared",1572,6,[1580,4,true]],["scale",1591,5,[1598,42,"= if scale_embedding then 'sqrt' else null"]]]]]]]],["position",1643,8,[1657,35,1,[["sinusoidal",1657,10,[1669,22,1,[["layout",1671,6,[1679,10,"= sinusoid"]]]]]]]],["attention",1694,9,[1705,18,1,[["heads",1707,5,[1714,7,"= nhead"]]]]],["ffn",1726,3,[1731,46,1,[["d_ff",1733,4,[1739,17,"= dim_feedforward"]],["act",1758,3,[1763,12,"= activation"]]]]],["norm",1780,4,[1790,163,1,[["kind",1790,4,[1796,5,"layer"]],["eps",1806,3,[1811,16,"= layer_norm_eps"]],["place",1832,5,[1839,38,"= if norm_first then 'pre' else 'post'"]],["bias",1882,4,[1888,20,"= unless(bias, true)"]],["final",1913,5,[1920,32,"= unless(final_norm, norm_first)"]]]]],["bias",1955,4,[1961,20,"= unless(bias, true)"]],["encoder",1984,7,[1993,62,1,[["layers",1995,6,[2003,50,"= unless(num_encoder_layers, num_decoder_layers)"]]]]],["decoder",2058,7,[2067,62,1,[["layers",2069,6,[2077,50,"= unless(num_decoder_layers, num_encoder_layers)"]]]]]]]],["inputs",2131,6,[2141,136,1,[["input_ids",2141,9,[2152,6,"tokens"]],["attention_mask",2161,14,[2177,14,"attention_mask"]],["decoder_input_ids",2194,17,[2213,14,"decoder_tokens"]],["decoder_attention_mask",2230,22,[2254,22,"decoder_attention_mask"]]]]],["results",2278,7,[2289,362,1,[["encoder_last_hidden_state",2289,25,[2316,25,"encoder_last_hidden_state"]],["decoder_last_hidden_state",2344,25,[2371,25,"decoder_last_hidden_state"]],["encoder_hidden_states.{i}",2399,25,[2426,25,"encoder_hidden_states.{i}"]],["encoder_hidden_states.{num_encoder_layers}",2454,42,[2498,25,"encoder_last_hidden_state"]],["decoder_hidden_states.{j}",2526,25,[2553,25,"decoder_hidden_states.{j}"]],["decoder_hidden_states.{num_decoder_layers}",2581,42,[2625,25,"decoder_last_hidden_state"]]]]],["names",2652,5,[2661,35,0,[[2663,32,1,[["prefix",2665,6,[2673,12,"transformer."]],["to",2687,2,[2691,2,""]]]]]]],["weights",2697,7,[2708,3184,1,[["embedding.tokens",2708,16,[2726,16,"embedding.weight"]],["encoder.layers.{i}.attention.query",2809,34,[2845,177,1,[["linear",2847,6,[2855,108,1,[["weight",2857,6,[2865,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",2912,4,[2918,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",2965,5,[2972,48,0,[[2973,46,1,[["slice",2975,5,[2982,35,1,[["axis",2984,4,[2990,1,0]],["from",2993,4,[2999,1,0]],["to",3002,2,[3006,9,"= d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.key",3025,32,[3059,189,1,[["linear",3061,6,[3069,108,1,[["weight",3071,6,[3079,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3126,4,[3132,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3179,5,[3186,60,0,[[3187,58,1,[["slice",3189,5,[3196,47,1,[["axis",3198,4,[3204,1,0]],["from",3207,4,[3213,9,"= d_model"]],["to",3224,2,[3228,13,"= 2 * d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.value",3251,34,[3287,193,1,[["linear",3289,6,[3297,108,1,[["weight",3299,6,[3307,45,"encoder.layers.{i}.self_attn.in_proj_weight"]],["bias",3354,4,[3360,43,"encoder.layers.{i}.self_attn.in_proj_bias"]]]]],["steps",3407,5,[3414,64,0,[[3415,62,1,[["slice",3417,5,[3424,51,1,[["axis",3426,4,[3432,1,0]],["from",3435,4,[3441,13,"= 2 * d_model"]],["to",3456,2,[3460,13,"= 3 * d_model"]]]]]]]]]]]]],["encoder.layers.{i}.attention.output",3483,35,[3520,51,1,[["linear",3522,6,[3530,39,"encoder.layers.{i}.self_attn.out_proj"]]]]],["encoder.layers.{i}.attention_norm",3574,33,[3609,38,1,[["module",3611,6,[3619,26,"encoder.layers.{i}.norm1"]]]]],["encoder.layers.{i}.ffn.up",3650,25,[3677,40,1,[["linear",3679,6,[3687,28,"encoder.layers.{i}.linear1"]]]]],["encoder.layers.{i}.ffn.down",3720,27,[3749,40,1,[["linear",3751,6,[3759,28,"encoder.layers.{i}.linear2"]]]]],["encoder.layers.{i}.ffn_norm",3792,27,[3821,38,1,[["module",3823,6,[3831,26,"encoder.layers.{i}.norm2"]]]]],["encoder.norm",3862,12,[3876,24,1,[["module",3878,6,[3886,12,"encoder.norm"]]]]],["decoder.layers.{j}.attention.query",3903,34,[3939,177,1,[["linear",3941,6,[3949,108,1,[["weight",3951,6,[3959,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4006,4,[4012,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4059,5,[4066,48,0,[[4067,46,1,[["slice",4069,5,[4076,35,1,[["axis",4078,4,[4084,1,0]],["from",4087,4,[4093,1,0]],["to",4096,2,[4100,9,"= d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.key",4119,32,[4153,189,1,[["linear",4155,6,[4163,108,1,[["weight",4165,6,[4173,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4220,4,[4226,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4273,5,[4280,60,0,[[4281,58,1,[["slice",4283,5,[4290,47,1,[["axis",4292,4,[4298,1,0]],["from",4301,4,[4307,9,"= d_model"]],["to",4318,2,[4322,13,"= 2 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.value",4345,34,[4381,193,1,[["linear",4383,6,[4391,108,1,[["weight",4393,6,[4401,45,"decoder.layers.{j}.self_attn.in_proj_weight"]],["bias",4448,4,[4454,43,"decoder.layers.{j}.self_attn.in_proj_bias"]]]]],["steps",4501,5,[4508,64,0,[[4509,62,1,[["slice",4511,5,[4518,51,1,[["axis",4520,4,[4526,1,0]],["from",4529,4,[4535,13,"= 2 * d_model"]],["to",4550,2,[4554,13,"= 3 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.attention.output",4577,35,[4614,51,1,[["linear",4616,6,[4624,39,"decoder.layers.{j}.self_attn.out_proj"]]]]],["decoder.layers.{j}.attention_norm",4668,33,[4703,38,1,[["module",4705,6,[4713,26,"decoder.layers.{j}.norm1"]]]]],["decoder.layers.{j}.cross.query",4744,30,[4776,187,1,[["linear",4778,6,[4786,118,1,[["weight",4788,6,[4796,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",4848,4,[4854,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",4906,5,[4913,48,0,[[4914,46,1,[["slice",4916,5,[4923,35,1,[["axis",4925,4,[4931,1,0]],["from",4934,4,[4940,1,0]],["to",4943,2,[4947,9,"= d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.key",4966,28,[4996,199,1,[["linear",4998,6,[5006,118,1,[["weight",5008,6,[5016,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",5068,4,[5074,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5126,5,[5133,60,0,[[5134,58,1,[["slice",5136,5,[5143,47,1,[["axis",5145,4,[5151,1,0]],["from",5154,4,[5160,9,"= d_model"]],["to",5171,2,[5175,13,"= 2 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.value",5198,30,[5230,203,1,[["linear",5232,6,[5240,118,1,[["weight",5242,6,[5250,50,"decoder.layers.{j}.multihead_attn.in_proj_weight"]],["bias",5302,4,[5308,48,"decoder.layers.{j}.multihead_attn.in_proj_bias"]]]]],["steps",5360,5,[5367,64,0,[[5368,62,1,[["slice",5370,5,[5377,51,1,[["axis",5379,4,[5385,1,0]],["from",5388,4,[5394,13,"= 2 * d_model"]],["to",5409,2,[5413,13,"= 3 * d_model"]]]]]]]]]]]]],["decoder.layers.{j}.cross.output",5436,31,[5469,56,1,[["linear",5471,6,[5479,44,"decoder.layers.{j}.multihead_attn.out_proj"]]]]],["decoder.layers.{j}.cross_norm",5528,29,[5559,38,1,[["module",5561,6,[5569,26,"decoder.layers.{j}.norm2"]]]]],["decoder.layers.{j}.ffn.up",5600,25,[5627,40,1,[["linear",5629,6,[5637,28,"decoder.layers.{j}.linear1"]]]]],["decoder.layers.{j}.ffn.down",5670,27,[5699,40,1,[["linear",5701,6,[5709,28,"decoder.layers.{j}.linear2"]]]]],["decoder.layers.{j}.ffn_norm",5742,27,[5771,38,1,[["module",5773,6,[5781,26,"decoder.layers.{j}.norm3"]]]]],["decoder.norm",5812,12,[5826,24,1,[["module",5828,6,[5836,12,"decoder.norm"]]]]],["outputs.lm.project",5853,18,[5873,18,1,[["linear",5875,6,[5883,6,"output"]]]]]]]],["duplicates",5893,10,[5907,67,1,[["output.weight",5907,13,[5922,51,1,[["of",5924,2,[5928,16,"embedding.weight"]],["when",5946,4,[5952,19,"tie_word_embeddings"]]]]]]]],["classes",5975,7,[5986,177,1,[["ForConditionalGeneration",5986,24,[6016,147,1,[["spec",6016,4,[6028,105,1,[["outputs",6028,7,[6045,88,1,[["$first",6045,6,[6063,70,0,[[6065,52,1,[["$when",6067,5,[6074,21,"= tie_word_embeddings"]],["lm",6097,2,[6101,14,1,[["tied",6103,4,[6109,4,true]]]]]]],[6130,2,"lm"]]]]]]]]]],["results",6137,7,[6152,11,1,[["logits",6152,6,[6160,2,"lm"]]]]]]]]]]]]]`,
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
  - { prefix: transformer., to: "" }

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
    family: "vit",
    modelTypes: ["vit"],
    file: "families/vit.yaml",
    tree: `[181,3366,1,[["family",181,6,[189,3,"vit"]],["extends",193,7,[202,6,"common"]],["model_type",209,10,[221,3,"vit"]],["class",225,5,[232,3,"ViT"]],["default",236,7,[245,22,"ForImageClassification"]],["config",269,6,[279,525,1,[["hidden_size",279,11,[292,3,768]],["num_hidden_layers",298,17,[317,2,12]],["num_attention_heads",322,19,[343,2,12]],["intermediate_size",348,17,[367,4,3072]],["hidden_act",374,10,[386,34,1,[["default",388,7,[397,4,"gelu"]],["map",403,3,[408,10,"activation"]]]]],["hidden_dropout_prob",423,19,[444,28,1,[["type",446,4,[452,6,"number"]],["default",460,7,[469,1,0]]]]],["attention_probs_dropout_prob",475,28,[505,28,1,[["type",507,4,[513,6,"number"]],["default",521,7,[530,1,0]]]]],["layer_norm_eps",536,14,[552,34,1,[["type",554,4,[560,6,"number"]],["default",568,7,[577,7,1e-12]]]]],["image_size",589,10,[601,27,1,[["type",603,4,[609,3,"any"]],["default",614,7,[623,3,224]]]]],["patch_size",631,10,[643,26,1,[["type",645,4,[651,3,"any"]],["default",656,7,[665,2,16]]]]],["num_channels",672,12,[686,1,3]],["qkv_bias",690,8,[700,4,true]],["pooler_output_size",707,18,[727,7,"integer"]],["pooler_act",757,10,[769,34,1,[["default",771,7,[780,4,"tanh"]],["map",786,3,[791,10,"activation"]]]]]]]],["ignore",805,6,[815,178,1,[["of the class that paints masked patches",815,39,[856,16,0,[[857,14,"encoder_stride"]]]],["without a head that could be tied",875,33,[910,21,0,[[911,19,"tie_word_embeddings"]]]],["of text models",934,14,[950,42,0,[[951,12,"bos_token_id"],[965,12,"eos_token_id"],[979,12,"pad_token_id"]]]]]]],["indices",994,7,[1003,24,1,[["i",1005,1,[1008,17,"num_hidden_layers"]]]]],["spec",1029,4,[1037,591,1,[["type",1037,4,[1043,7,"encoder"]],["d_model",1053,7,[1062,13,"= hidden_size"]],["layers",1078,6,[1086,19,"= num_hidden_layers"]],["input",1108,5,[1119,122,1,[["patches",1119,7,[1134,107,1,[["size",1134,4,[1140,12,"= image_size"]],["patch",1159,5,[1166,12,"= patch_size"]],["channels",1185,8,[1195,25,"= unless(num_channels, 3)"]],["prefix",1227,6,[1235,5,0,[[1236,3,"cls"]]]]]]]]]],["position",1243,8,[1253,7,"learned"]],["attention",1263,9,[1278,74,1,[["heads",1278,5,[1285,21,"= num_attention_heads"]],["bias",1311,4,[1317,34,"= if qkv_bias then null else ['o']"]]]]],["ffn",1354,3,[1359,48,1,[["d_ff",1361,4,[1367,19,"= intermediate_size"]],["act",1388,3,[1393,12,"= hidden_act"]]]]],["norm",1410,4,[1416,50,1,[["kind",1418,4,[1424,5,"layer"]],["eps",1431,3,[1436,16,"= layer_norm_eps"]],["place",1454,5,[1461,3,"pre"]]]]],["dropout",1469,7,[1482,146,1,[["hidden",1482,6,[1490,32,"= unless(hidden_dropout_prob, 0)"]],["embedding",1527,9,[1538,32,"= unless(hidden_dropout_prob, 0)"]],["attention",1575,9,[1586,41,"= unless(attention_probs_dropout_prob, 0)"]]]]]]]],["inputs",1629,6,[1639,21,1,[["pixel_values",1639,12,[1653,6,"pixels"]]]]],["results",1736,7,[1747,108,1,[["hidden_states.{i}",1747,17,[1766,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",1786,33,[1821,33,"hidden_states.{num_hidden_layers}"]]]]],["names",1856,5,[1865,27,0,[[1867,24,1,[["prefix",1869,6,[1877,4,"vit."]],["to",1883,2,[1887,2,""]]]]]]],["weights",1893,7,[1904,1254,1,[["embedding.prefix",1904,16,[1922,55,1,[["from",1924,4,[1930,20,"embeddings.cls_token"]],["steps",1952,5,[1959,16,0,[[1960,14,1,[["squeeze",1962,7,[1971,1,0]]]]]]]]]],["embedding.positions",1980,19,[2001,65,1,[["from",2003,4,[2009,30,"embeddings.position_embeddings"]],["steps",2041,5,[2048,16,0,[[2049,14,1,[["squeeze",2051,7,[2060,1,0]]]]]]]]]],["embedding.patches.weight",2188,24,[2214,109,1,[["from",2216,4,[2222,45,"embeddings.patch_embeddings.projection.weight"]],["steps",2269,5,[2276,45,0,[[2277,32,1,[["reshape",2279,7,[2288,19,0,[[2289,13,"= hidden_size"],[2304,2,-1]]]]]],[2311,9,"transpose"]]]]]]],["embedding.patches.bias",2326,22,[2350,43,"embeddings.patch_embeddings.projection.bias"]],["layers.{i}.attention.query",2396,26,[2424,57,1,[["linear",2426,6,[2434,45,"encoder.layer.{i}.attention.attention.query"]]]]],["layers.{i}.attention.key",2484,24,[2510,55,1,[["linear",2512,6,[2520,43,"encoder.layer.{i}.attention.attention.key"]]]]],["layers.{i}.attention.value",2568,26,[2596,57,1,[["linear",2598,6,[2606,45,"encoder.layer.{i}.attention.attention.value"]]]]],["layers.{i}.attention.output",2656,27,[2685,54,1,[["linear",2687,6,[2695,42,"encoder.layer.{i}.attention.output.dense"]]]]],["layers.{i}.attention_norm",2742,25,[2769,48,1,[["module",2771,6,[2779,36,"encoder.layer.{i}.layernorm_before"]]]]],["layers.{i}.ffn.up",2820,17,[2839,50,1,[["linear",2841,6,[2849,38,"encoder.layer.{i}.intermediate.dense"]]]]],["layers.{i}.ffn.down",2892,19,[2913,44,1,[["linear",2915,6,[2923,32,"encoder.layer.{i}.output.dense"]]]]],["layers.{i}.ffn_norm",2960,19,[2981,47,1,[["module",2983,6,[2991,35,"encoder.layer.{i}.layernorm_after"]]]]],["norm",3031,4,[3037,21,1,[["module",3039,6,[3047,9,"layernorm"]]]]],["outputs.pooled.transform",3061,24,[3087,24,1,[["linear",3089,6,[3097,12,"pooler.dense"]]]]],["outputs.cls.project",3114,19,[3135,22,1,[["linear",3137,6,[3145,10,"classifier"]]]]]]]],["buffers",3159,7,[3168,2,0,[]]],["classes",3172,7,[3183,364,1,[["Model",3183,5,[3194,225,1,[["spec",3194,4,[3206,140,1,[["outputs",3206,7,[3223,123,1,[["hidden",3223,6,[3231,2,1,[]]],["pooled",3242,6,[3250,95,1,[["pool",3252,4,[3258,3,"cls"]],["transform",3263,9,[3274,69,1,[["act",3276,3,[3281,12,"= pooler_act"]],["d",3295,1,[3298,43,"= unless(pooler_output_size, hidden_size)"]]]]]]]]]]]]]],["results",3350,7,[3365,54,1,[["last_hidden_state",3365,17,[3384,6,"hidden"]],["pooler_output",3397,13,[3412,6,"pooled"]]]]]]]],["ForImageClassification",3421,22,[3449,98,1,[["spec",3449,4,[3461,55,1,[["outputs",3461,7,[3478,38,1,[["cls",3478,3,[3483,32,1,[["pool",3485,4,[3491,3,"cls"]],["project",3496,7,[3505,8,"= labels"]]]]]]]]]]],["results",3520,7,[3535,12,1,[["logits",3535,6,[3543,3,"cls"]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# ViT (Dosovitskiy et al., 2020). transformers: models/vit/configuration_vit.py, modeling_vit.py (4.57 and 5.17).
family: vit
extends: common
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
  image_size: { type: any, default: 224 }
  patch_size: { type: any, default: 16 }
  num_channels: 3
  qkv_bias: true
  pooler_output_size: integer # null: hidden_size
  pooler_act: { default: tanh, map: activation }

ignore:
  of the class that paints masked patches: [encoder_stride]
  without a head that could be tied: [tie_word_embeddings]
  of text models: [bos_token_id, eos_token_id, pad_token_id]

indices: { i: num_hidden_layers }

spec:
  type: encoder
  d_model: = hidden_size
  layers: = num_hidden_layers
  input:
    patches:
      size: = image_size
      patch: = patch_size
      channels: = unless(num_channels, 3)
      prefix: [cls]
  position: learned
  attention:
    heads: = num_attention_heads
    bias: = if qkv_bias then null else ['o']
  ffn: { d_ff: = intermediate_size, act: = hidden_act }
  norm: { kind: layer, eps: = layer_norm_eps, place: pre }
  dropout:
    hidden: = unless(hidden_dropout_prob, 0)
    embedding: = unless(hidden_dropout_prob, 0)
    attention: = unless(attention_probs_dropout_prob, 0)

inputs:
  pixel_values: pixels

# The last of the reference's hidden states has not passed the final norm.
results:
  hidden_states.{i}: hidden_states.{i}
  hidden_states.{num_hidden_layers}: hidden_states.{num_hidden_layers}

names:
  - { prefix: vit., to: "" }

weights:
  embedding.prefix: { from: embeddings.cls_token, steps: [{ squeeze: 0 }] }
  embedding.positions: { from: embeddings.position_embeddings, steps: [{ squeeze: 0 }] }
  # A convolution whose stride is its size is a product: [out, channel, row, column] -> [channel * row * column, out].
  embedding.patches.weight: { from: embeddings.patch_embeddings.projection.weight, steps: [{ reshape: [= hidden_size, -1] }, transpose] }
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

buffers: []

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
