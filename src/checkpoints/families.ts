// Generated from src/checkpoints/families/*.yaml by `npm run generate`. Change the tables and generate again.

import type { FamilySource } from "./table/compose.ts";

/** The tables that come with the package. */
export const families: readonly FamilySource[] = [
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
    tree: `[196,3941,1,[["family",196,6,[204,5,"llama"]],["extends",210,7,[219,4,"rope"]],["model_type",224,10,[236,5,"llama"]],["class",242,5,[249,5,"Llama"]],["default",255,7,[264,11,"ForCausalLM"]],["config",277,6,[287,607,1,[["vocab_size",287,10,[299,5,32000]],["hidden_size",307,11,[320,4,4096]],["intermediate_size",327,17,[346,5,11008]],["num_hidden_layers",354,17,[373,2,32]],["num_attention_heads",378,19,[399,2,32]],["num_key_value_heads",404,19,[425,7,"integer"]],["head_dim",474,8,[484,7,"integer"]],["hidden_act",536,10,[548,34,1,[["default",550,7,[559,4,"silu"]],["map",565,3,[570,10,"activation"]]]]],["max_position_embeddings",585,23,[610,4,2048]],["rms_norm_eps",617,12,[631,33,1,[["type",633,4,[639,6,"number"]],["default",647,7,[656,6,0.000001]]]]],["attention_bias",667,14,[683,5,false]],["mlp_bias",691,8,[701,5,false]],["attention_dropout",709,17,[728,28,1,[["type",730,4,[736,6,"number"]],["default",744,7,[753,1,0]]]]],["bos_token_id",759,12,[773,25,1,[["type",775,4,[781,3,"any"]],["default",786,7,[795,1,1]]]]],["eos_token_id",801,12,[815,25,1,[["type",817,4,[823,3,"any"]],["default",828,7,[837,1,2]]]]],["pad_token_id",843,12,[857,7,"integer"]],["tie_word_embeddings",867,19,[888,5,false]]]]],["ignore",895,6,[905,137,1,[["how the reference cut its products, not their value",905,53,[960,16,0,[[961,14,"pretraining_tp"]]]],["training alone",979,14,[995,46,0,[[996,18,"classifier_dropout"],[1016,24,"token_classifier_dropout"]]]]]]],["indices",1043,7,[1052,24,1,[["i",1054,1,[1057,17,"num_hidden_layers"]]]]],["spec",1078,4,[1086,838,1,[["type",1086,4,[1092,7,"decoder"]],["context",1102,7,[1111,25,"= max_position_embeddings"]],["d_model",1139,7,[1148,13,"= hidden_size"]],["layers",1164,6,[1172,19,"= num_hidden_layers"]],["input",1194,5,[1205,82,1,[["tokens",1205,6,[1219,68,1,[["vocab",1219,5,[1226,12,"= vocab_size"]],["pad",1245,3,[1250,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["attention",1289,9,[1304,210,1,[["heads",1304,5,[1311,21,"= num_attention_heads"]],["kv_heads",1337,8,[1347,50,"= unless(num_key_value_heads, num_attention_heads)"]],["d_head",1402,6,[1410,53,"= unless(head_dim, hidden_size / num_attention_heads)"]],["bias",1468,4,[1474,39,"= if attention_bias then true else null"]]]]],["ffn",1516,3,[1525,108,1,[["d_ff",1525,4,[1531,19,"= intermediate_size"]],["act",1555,3,[1560,12,"= hidden_act"]],["gated",1577,5,[1584,4,true]],["bias",1593,4,[1599,33,"= if mlp_bias then true else null"]]]]],["norm",1635,4,[1641,46,1,[["kind",1643,4,[1649,3,"rms"]],["eps",1654,3,[1659,14,"= rms_norm_eps"]],["place",1675,5,[1682,3,"pre"]]]]],["bias",1690,4,[1696,5,false]],["dropout",1704,7,[1713,47,1,[["attention",1715,9,[1726,32,"= unless(attention_dropout, 0)"]]]]],["special",1763,7,[1776,148,1,[["bos",1776,3,[1781,43,"= inside(first(bos_token_id), vocab_size)"]],["eos",1829,3,[1834,43,"= inside(first(eos_token_id), vocab_size)"]],["pad",1882,3,[1887,36,"= inside(pad_token_id, vocab_size)"]]]]]]]],["inputs",1925,6,[1935,80,1,[["input_ids",1935,9,[1946,6,"tokens"]],["attention_mask",1955,14,[1971,14,"attention_mask"]],["position_ids",1988,12,[2002,12,"position_ids"]]]]],["results",2016,7,[2027,92,1,[["hidden_states.{i}",2027,17,[2046,17,"hidden_states.{i}"]],["hidden_states.{num_hidden_layers}",2066,33,[2101,17,"last_hidden_state"]]]]],["names",2200,5,[2209,66,0,[[2211,26,1,[["prefix",2213,6,[2221,6,"model."]],["to",2229,2,[2233,2,""]]]],[2242,32,1,[["prefix",2244,6,[2252,12,"transformer."]],["to",2266,2,[2270,2,""]]]]]]],["weights",2276,7,[2287,936,1,[["embedding.tokens",2287,16,[2305,74,0,[[2306,19,"embed_tokens.weight"],[2327,51,1,[["from",2329,4,[2335,14,"lm_head.weight"]],["when",2351,4,[2357,19,"tie_word_embeddings"]]]]]]],["layers.{i}.attention.query",2382,26,[2410,41,1,[["linear",2412,6,[2420,29,"layers.{i}.self_attn.q_proj"]]]]],["layers.{i}.attention.key",2454,24,[2480,41,1,[["linear",2482,6,[2490,29,"layers.{i}.self_attn.k_proj"]]]]],["layers.{i}.attention.value",2524,26,[2552,41,1,[["linear",2554,6,[2562,29,"layers.{i}.self_attn.v_proj"]]]]],["layers.{i}.attention.output",2596,27,[2625,41,1,[["linear",2627,6,[2635,29,"layers.{i}.self_attn.o_proj"]]]]],["layers.{i}.attention_norm",2669,25,[2696,40,1,[["module",2698,6,[2706,28,"layers.{i}.input_layernorm"]]]]],["layers.{i}.ffn.gate",2739,19,[2760,38,1,[["linear",2762,6,[2770,26,"layers.{i}.mlp.gate_proj"]]]]],["layers.{i}.ffn.up",2801,17,[2820,36,1,[["linear",2822,6,[2830,24,"layers.{i}.mlp.up_proj"]]]]],["layers.{i}.ffn.down",2859,19,[2880,38,1,[["linear",2882,6,[2890,26,"layers.{i}.mlp.down_proj"]]]]],["layers.{i}.ffn_norm",2921,19,[2942,49,1,[["module",2944,6,[2952,37,"layers.{i}.post_attention_layernorm"]]]]],["norm",2994,4,[3000,16,1,[["module",3002,6,[3010,4,"norm"]]]]],["outputs.lm.project.weight",3019,25,[3046,44,1,[["from",3048,4,[3054,14,"lm_head.weight"]],["steps",3070,5,[3077,11,0,[[3078,9,"transpose"]]]]]]],["outputs.cls.project",3093,19,[3114,17,1,[["linear",3116,6,[3124,5,"score"]]]]],["outputs.labels.project",3134,22,[3158,17,1,[["linear",3160,6,[3168,5,"score"]]]]],["outputs.span.project",3178,20,[3200,22,1,[["linear",3202,6,[3210,10,"qa_outputs"]]]]]]]],["duplicates",3224,10,[3238,71,1,[["lm_head.weight",3238,14,[3254,54,1,[["of",3256,2,[3260,19,"embed_tokens.weight"]],["when",3281,4,[3287,19,"tie_word_embeddings"]]]]]]]],["buffers",3387,7,[3396,61,0,[[3397,38,"layers.*.self_attn.rotary_emb.inv_freq"],[3437,19,"rotary_emb.inv_freq"]]]],["classes",3459,7,[3470,667,1,[["Model",3470,5,[3481,41,1,[["results",3481,7,[3496,26,1,[["last_hidden_state",3496,17,[3515,6,"hidden"]]]]]]]],["ForCausalLM",3524,11,[3541,147,1,[["spec",3541,4,[3553,105,1,[["outputs",3553,7,[3570,88,1,[["$first",3570,6,[3588,70,0,[[3590,52,1,[["$when",3592,5,[3599,21,"= tie_word_embeddings"]],["lm",3622,2,[3626,14,1,[["tied",3628,4,[3634,4,true]]]]]]],[3655,2,"lm"]]]]]]]]]],["results",3662,7,[3677,11,1,[["logits",3677,6,[3685,2,"lm"]]]]]]]],["ForSequenceClassification",3690,25,[3721,112,1,[["spec",3721,4,[3733,69,1,[["outputs",3733,7,[3750,52,1,[["cls",3750,3,[3755,46,1,[["pool",3757,4,[3763,4,"last"]],["project",3769,7,[3778,8,"= labels"]],["bias",3788,4,[3794,5,false]]]]]]]]]]],["results",3806,7,[3821,12,1,[["logits",3821,6,[3829,3,"cls"]]]]]]]],["ForTokenClassification",3835,22,[3863,93,1,[["spec",3863,4,[3875,47,1,[["outputs",3875,7,[3892,30,1,[["labels",3892,6,[3900,21,1,[["project",3902,7,[3911,8,"= labels"]]]]]]]]]]],["results",3926,7,[3941,15,1,[["logits",3941,6,[3949,6,"labels"]]]]]]]],["ForQuestionAnswering",3958,20,[3984,153,1,[["spec",3984,4,[3996,38,1,[["outputs",3996,7,[4013,21,1,[["span",4013,4,[4019,14,1,[["project",4021,7,[4030,1,2]]]]]]]]]]],["results",4038,7,[4053,84,1,[["start_logits",4053,12,[4067,25,1,[["from",4069,4,[4075,4,"span"]],["column",4081,6,[4089,1,0]]]]],["end_logits",4099,10,[4111,25,1,[["from",4113,4,[4119,4,"span"]],["column",4125,6,[4133,1,1]]]]]]]]]]]]]]]]`,
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
  training alone: [classifier_dropout, token_classifier_dropout]

indices: { i: num_hidden_layers }

spec:
  type: decoder
  context: = max_position_embeddings
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
    tree: `[194,553,1,[["family",194,6,[202,7,"mistral"]],["extends",210,7,[219,5,"llama"]],["model_type",225,10,[237,7,"mistral"]],["class",245,5,[252,7,"Mistral"]],["config",261,6,[271,427,1,[["intermediate_size",271,17,[290,5,14336]],["num_key_value_heads",298,19,[319,45,1,[["type",321,4,[327,7,"integer"]],["default",336,7,[345,1,8]],["nullable",348,8,[358,4,true]]]]],["max_position_embeddings",367,23,[392,6,131072]],["sliding_window",467,14,[483,48,1,[["type",485,4,[491,7,"integer"]],["default",500,7,[509,4,4096]],["nullable",515,8,[525,4,true]]]]],["attention_bias",534,14,[550,67,1,[["default",552,7,[561,5,false]],["only",568,4,[574,7,0,[[575,5,false]]]],["because",583,7,[592,23,"the class has no biases"]]]]],["mlp_bias",620,8,[630,67,1,[["default",632,7,[641,5,false]],["only",648,4,[654,7,0,[[655,5,false]]]],["because",663,7,[672,23,"the class has no biases"]]]]]]]],["spec",699,4,[707,40,1,[["attention",707,9,[722,25,1,[["window",722,6,[730,16,"= sliding_window"]]]]]]]]]]`,
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

spec:
  attention:
    window: = sliding_window
`,
  },
  {
    family: "roberta-prelayernorm",
    modelTypes: ["roberta-prelayernorm"],
    file: "families/roberta-prelayernorm.yaml",
    tree: `[317,625,1,[["family",317,6,[325,20,"roberta-prelayernorm"]],["extends",346,7,[355,7,"roberta"]],["model_type",363,10,[375,20,"roberta-prelayernorm"]],["class",396,5,[403,19,"RobertaPreLayerNorm"]],["spec",424,4,[432,21,1,[["norm",432,4,[438,14,1,[["place",440,5,[447,3,"pre"]]]]]]]],["results",540,7,[551,69,1,[["hidden_states.{num_hidden_layers}",551,33,[586,33,"hidden_states.{num_hidden_layers}"]]]]],["names",621,5,[630,113,0,[[632,41,1,[["prefix",634,6,[642,21,"roberta_prelayernorm."]],["to",665,2,[669,2,""]]]],[678,31,1,[["suffix",680,6,[688,6,".gamma"]],["to",696,2,[700,7,".weight"]]]],[714,28,1,[["suffix",716,6,[724,5,".beta"]],["to",731,2,[735,5,".bias"]]]]]]],["weights",744,7,[755,187,1,[["layers.{i}.attention_norm",755,25,[782,51,1,[["module",784,6,[792,39,"encoder.layer.{i}.attention.LayerNorm"]]]]],["layers.{i}.ffn_norm",836,19,[857,54,1,[["module",859,6,[867,42,"encoder.layer.{i}.intermediate.LayerNorm"]]]]],["norm",914,4,[920,21,1,[["module",922,6,[930,9,"LayerNorm"]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# RoBERTa with norms before the sublayers (fairseq's --encoder-normalize-before; EfficientMLM, Wettig et al., 2022).
# transformers: models/roberta_prelayernorm/configuration_roberta_prelayernorm.py, modeling_roberta_prelayernorm.py (4.57 and 5.17).
family: roberta-prelayernorm
extends: roberta
model_type: roberta-prelayernorm
class: RobertaPreLayerNorm

spec:
  norm: { place: pre }

# The last of the hidden states is what leaves the last layer, before the final norm.
results:
  hidden_states.{num_hidden_layers}: hidden_states.{num_hidden_layers}

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
    family: "rope",
    modelTypes: [],
    file: "families/rope.yaml",
    tree: `[262,1990,1,[["family",262,6,[270,4,"rope"]],["extends",275,7,[284,6,"common"]],["config",292,6,[302,879,1,[["rope_theta",302,10,[314,6,"number"]],["rope_scaling",323,12,[341,379,1,[["type",341,4,[347,3,"map"]],["keys",355,4,[367,353,1,[["type",367,4,[373,55,1,[["type",375,4,[381,6,"string"]],["only",389,4,[395,31,0,[[396,4,null],[402,7,"default"],[411,6,"linear"],[419,6,"llama3"]]]]]]],["rope_type",435,9,[446,55,1,[["type",448,4,[454,6,"string"]],["only",462,4,[468,31,0,[[469,4,null],[475,7,"default"],[484,6,"linear"],[492,6,"llama3"]]]]]]],["rope_theta",508,10,[520,6,"number"]],["factor",533,6,[541,6,"number"]],["low_freq_factor",554,15,[571,6,"number"]],["high_freq_factor",584,16,[602,6,"number"]],["original_max_position_embeddings",615,32,[649,7,"integer"]],["partial_rotary_factor",663,21,[686,33,1,[["type",688,4,[694,6,"number"]],["only",702,4,[708,9,0,[[709,4,null],[715,1,1]]]]]]]]]]]]],["rope_parameters",722,15,[743,379,1,[["type",743,4,[749,3,"map"]],["keys",757,4,[769,353,1,[["type",769,4,[775,55,1,[["type",777,4,[783,6,"string"]],["only",791,4,[797,31,0,[[798,4,null],[804,7,"default"],[813,6,"linear"],[821,6,"llama3"]]]]]]],["rope_type",837,9,[848,55,1,[["type",850,4,[856,6,"string"]],["only",864,4,[870,31,0,[[871,4,null],[877,7,"default"],[886,6,"linear"],[894,6,"llama3"]]]]]]],["rope_theta",910,10,[922,6,"number"]],["factor",935,6,[943,6,"number"]],["low_freq_factor",956,15,[973,6,"number"]],["high_freq_factor",986,16,[1004,6,"number"]],["original_max_position_embeddings",1017,32,[1051,7,"integer"]],["partial_rotary_factor",1065,21,[1088,33,1,[["type",1090,4,[1096,6,"number"]],["only",1104,4,[1110,9,0,[[1111,4,null],[1117,1,1]]]]]]]]]]]]],["partial_rotary_factor",1124,21,[1147,33,1,[["type",1149,4,[1155,6,"number"]],["only",1163,4,[1169,9,0,[[1170,4,null],[1176,1,1]]]]]]]]]],["let",1182,3,[1189,177,1,[["default_theta",1189,13,[1204,5,10000]],["rope",1212,4,[1218,33,"= rope_parameters ?? rope_scaling"]],["rope_kind",1254,9,[1265,42,"= rope.rope_type ?? rope.type ?? 'default'"]],["theta",1310,5,[1317,48,"= rope.rope_theta ?? rope_theta ?? default_theta"]]]]],["require",1367,7,[1378,461,1,[["a factor",1378,8,[1392,130,1,[["that",1392,4,[1398,47,"= rope_kind == 'default' or rope.factor != null"]],["key",1450,3,[1455,15,"rope_parameters"]],["because",1475,7,[1484,37,"scaled rotary positions need \`factor\`"]]]]],["the bounds of llama3",1524,20,[1550,289,1,[["that",1550,4,[1556,138,"= rope_kind != 'llama3' or all([rope[key] != null for key in ['low_freq_factor', 'high_freq_factor', 'original_max_position_embeddings']])"]],["key",1699,3,[1704,15,"rope_parameters"]],["because",1724,7,[1733,105,"scaling of kind llama3 needs \`low_freq_factor\`, \`high_freq_factor\` and \`original_max_position_embeddings\`"]]]]]]]],["spec",1840,4,[1848,404,1,[["position",1848,8,[1862,390,1,[["rope",1862,4,[1874,378,1,[["theta",1874,5,[1881,7,"= theta"]],["scaling",1895,7,[1912,340,1,[["$when",1912,5,[1919,24,"= rope_kind != 'default'"]],["kind",1952,4,[1958,11,"= rope_kind"]],["factor",1978,6,[1986,13,"= rope.factor"]],["low",2008,3,[2013,62,"= if rope_kind == 'llama3' then rope.low_freq_factor else null"]],["high",2084,4,[2090,63,"= if rope_kind == 'llama3' then rope.high_freq_factor else null"]],["original",2162,8,[2172,79,"= if rope_kind == 'llama3' then rope.original_max_position_embeddings else null"]]]]]]]]]]]]]]]]`,
    text: `# yaml-language-server: $schema=../../../schema/family.schema.json
# Rotary positions in configs. transformers: modeling_rope_utils.py (4.57 and 5.17).
# Up to version 4 the base stands alone and scaling in rope_scaling; from 5 on both stand in rope_parameters.
family: rope
extends: common

config:
  rope_theta: number
  rope_scaling:
    type: map
    keys:
      type: { type: string, only: [null, default, linear, llama3] }
      rope_type: { type: string, only: [null, default, linear, llama3] }
      rope_theta: number
      factor: number
      low_freq_factor: number
      high_freq_factor: number
      original_max_position_embeddings: integer
      partial_rotary_factor: { type: number, only: [null, 1] }
  rope_parameters:
    type: map
    keys:
      type: { type: string, only: [null, default, linear, llama3] }
      rope_type: { type: string, only: [null, default, linear, llama3] }
      rope_theta: number
      factor: number
      low_freq_factor: number
      high_freq_factor: number
      original_max_position_embeddings: integer
      partial_rotary_factor: { type: number, only: [null, 1] }
  partial_rotary_factor: { type: number, only: [null, 1] }

let:
  default_theta: 10000
  rope: = rope_parameters ?? rope_scaling
  rope_kind: = rope.rope_type ?? rope.type ?? 'default'
  theta: = rope.rope_theta ?? rope_theta ?? default_theta

require:
  a factor:
    that: = rope_kind == 'default' or rope.factor != null
    key: rope_parameters
    because: scaled rotary positions need \`factor\`
  the bounds of llama3:
    that: = rope_kind != 'llama3' or all([rope[key] != null for key in ['low_freq_factor', 'high_freq_factor', 'original_max_position_embeddings']])
    key: rope_parameters
    because: scaling of kind llama3 needs \`low_freq_factor\`, \`high_freq_factor\` and \`original_max_position_embeddings\`

spec:
  position:
    rope:
      theta: = theta
      scaling:
        $when: = rope_kind != 'default'
        kind: = rope_kind
        factor: = rope.factor
        low: = if rope_kind == 'llama3' then rope.low_freq_factor else null
        high: = if rope_kind == 'llama3' then rope.high_freq_factor else null
        original: = if rope_kind == 'llama3' then rope.original_max_position_embeddings else null
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
