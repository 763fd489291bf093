// @ts-nocheck: this is ajv's code, not ours.
// Generated from schema/specformer.schema.json by `npm run generate`. Change the schema and generate again.

import type { ErrorObject } from "ajv";

const schema7 = {"type":"object","additionalProperties":false,"required":["model"],"properties":{"model":{"$ref":"#/$defs/Name"},"extends":{"$ref":"#/$defs/Name"},"type":{"type":"string","enum":["encoder","decoder","encoder-decoder"]},"towers":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Towers"}}]},"connect":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/Connections"}}]},"tasks":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Tasks"}}]},"share":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/Shares"}}]},"encoder":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Stack"}}]},"decoder":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Stack"}}]},"outputs":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Name_of_output"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Outputs"}}]},"adapt":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Adapt"}}]},"train":{"type":["array","null"],"minItems":1,"maxItems":4096,"items":{"$ref":"#/$defs/PathPattern"}},"special":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Special"}}]},"context":{"$ref":"#/$defs/Stack/properties/context"},"d_model":{"$ref":"#/$defs/Stack/properties/d_model"},"layers":{"$ref":"#/$defs/Stack/properties/layers"},"groups":{"$ref":"#/$defs/Stack/properties/groups"},"input":{"$ref":"#/$defs/Stack/properties/input"},"position":{"$ref":"#/$defs/Stack/properties/position"},"block":{"$ref":"#/$defs/Stack/properties/block"},"attention":{"$ref":"#/$defs/Stack/properties/attention"},"cross":{"$ref":"#/$defs/Stack/properties/cross"},"ffn":{"$ref":"#/$defs/Stack/properties/ffn"},"conv":{"$ref":"#/$defs/Stack/properties/conv"},"adapter":{"$ref":"#/$defs/Stack/properties/adapter"},"norm":{"$ref":"#/$defs/Stack/properties/norm"},"beside":{"$ref":"#/$defs/Stack/properties/beside"},"lstm":{"$ref":"#/$defs/Stack/properties/lstm"},"gru":{"$ref":"#/$defs/Stack/properties/gru"},"rnn":{"$ref":"#/$defs/Stack/properties/rnn"},"residual":{"$ref":"#/$defs/Stack/properties/residual"},"bias":{"$ref":"#/$defs/Stack/properties/bias"},"length_adapter":{"$ref":"#/$defs/Stack/properties/length_adapter"},"dropout":{"$ref":"#/$defs/Stack/properties/dropout"},"pattern":{"$ref":"#/$defs/Stack/properties/pattern"},"variants":{"$ref":"#/$defs/Stack/properties/variants"},"at":{"$ref":"#/$defs/Stack/properties/at"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
vErrors = note(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err1);
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,63}$"},"additionalProperties":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Tower"}}]}};
const pattern1 = new RegExp("^[a-z][a-z0-9_]{0,63}$", "u");
const schema10 = {"type":"object","additionalProperties":false,"properties":{"extends":{"$ref":"#/$defs/Specification/properties/extends"},"type":{"$ref":"#/$defs/Specification/properties/type"},"encoder":{"$ref":"#/$defs/Specification/properties/encoder"},"decoder":{"$ref":"#/$defs/Specification/properties/decoder"},"outputs":{"$ref":"#/$defs/Specification/properties/outputs"},"special":{"$ref":"#/$defs/Specification/properties/special"},"context":{"$ref":"#/$defs/Specification/properties/context"},"d_model":{"$ref":"#/$defs/Specification/properties/d_model"},"layers":{"$ref":"#/$defs/Specification/properties/layers"},"groups":{"$ref":"#/$defs/Specification/properties/groups"},"input":{"$ref":"#/$defs/Specification/properties/input"},"position":{"$ref":"#/$defs/Specification/properties/position"},"block":{"$ref":"#/$defs/Specification/properties/block"},"attention":{"$ref":"#/$defs/Specification/properties/attention"},"cross":{"$ref":"#/$defs/Specification/properties/cross"},"ffn":{"$ref":"#/$defs/Specification/properties/ffn"},"conv":{"$ref":"#/$defs/Specification/properties/conv"},"adapter":{"$ref":"#/$defs/Specification/properties/adapter"},"norm":{"$ref":"#/$defs/Specification/properties/norm"},"beside":{"$ref":"#/$defs/Specification/properties/beside"},"lstm":{"$ref":"#/$defs/Specification/properties/lstm"},"gru":{"$ref":"#/$defs/Specification/properties/gru"},"rnn":{"$ref":"#/$defs/Specification/properties/rnn"},"residual":{"$ref":"#/$defs/Specification/properties/residual"},"bias":{"$ref":"#/$defs/Specification/properties/bias"},"length_adapter":{"$ref":"#/$defs/Specification/properties/length_adapter"},"dropout":{"$ref":"#/$defs/Specification/properties/dropout"},"pattern":{"$ref":"#/$defs/Specification/properties/pattern"},"variants":{"$ref":"#/$defs/Specification/properties/variants"},"at":{"$ref":"#/$defs/Specification/properties/at"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
vErrors = note(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err1);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","enum":["encoder","decoder","encoder-decoder"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err0);
errors++;
}
if(!(((data === "encoder") || (data === "decoder")) || (data === "encoder-decoder"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
vErrors = note(vErrors, err1);
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Stack"}}]};
const schema14 = {"type":"object","additionalProperties":false,"properties":{"context":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"d_model":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"layers":{"type":["integer","null"],"minimum":1,"maximum":4096},"groups":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":4096}},{"if":{"type":"array"},"then":{"type":"array","maxItems":4096,"items":{"type":"integer","minimum":0,"maximum":4095}}}]},"input":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Input"}}]},"position":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none","learned","sinusoidal","rope","alibi","buckets","disentangled","xl","conv","window_bias"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Position"}}]},"block":{"$ref":"#/$defs/Layer/properties/block"},"attention":{"$ref":"#/$defs/Layer/properties/attention"},"cross":{"$ref":"#/$defs/Layer/properties/cross"},"ffn":{"$ref":"#/$defs/Layer/properties/ffn"},"conv":{"$ref":"#/$defs/Layer/properties/conv"},"adapter":{"$ref":"#/$defs/Layer/properties/adapter"},"norm":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Norm"}}]},"beside":{"$ref":"#/$defs/Layer/properties/beside"},"lstm":{"$ref":"#/$defs/Layer/properties/lstm"},"gru":{"$ref":"#/$defs/Layer/properties/gru"},"rnn":{"$ref":"#/$defs/Layer/properties/rnn"},"residual":{"$ref":"#/$defs/Layer/properties/residual"},"bias":{"$ref":"#/$defs/Layer/properties/bias"},"length_adapter":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/LengthAdapter"}}]},"dropout":{"type":["number","object","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","minimum":0,"maximum":0.999}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Dropout"}}]},"pattern":{"type":["array","null"],"minItems":1,"maxItems":4096,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,63}(\\*([1-9][0-9]{0,3})?)?$"}},"variants":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Variants"}}]},"at":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/At"}}]}}};
const schema15 = {"type":"object","additionalProperties":false,"properties":{"tokens":{"type":["integer","object","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":2147483647}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Tokens"}}]},"patches":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Patches"}}]},"frames":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Frames"}}]},"features":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Features"}}]},"queries":{"type":["integer","object","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":65536}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Queries"}}]}}};
const schema16 = {"type":"object","additionalProperties":false,"properties":{"vocab":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"types":{"type":["integer","null"],"minimum":0,"maximum":2147483647},"d_embed":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"projection":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/EmbeddingProjection"}}]},"task_token":{"type":["boolean","null"]},"mask_zero":{"type":["boolean","null"]},"scale":{"type":["number","string","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","exclusiveMinimum":0,"maximum":1000000000}},{"if":{"type":"string"},"then":{"type":"string","enum":["sqrt"]}}]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]},"pad":{"type":["integer","null"],"minimum":0,"maximum":2147483646},"shared":{"type":["boolean","null"]}}};
const schema17 = {"type":"object","additionalProperties":false,"properties":{"bias":{"type":["boolean","null"]},"place":{"type":["string","null"],"enum":["after_norm","before_norm",null]},"back":{"type":["boolean","null"]}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "bias") || (key0 === "place")) || (key0 === "back"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data0 = data.bias;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema17.properties.bias.type}};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data1 = data.place;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema17.properties.place.type}};
vErrors = note(vErrors, err2);
errors++;
}
if(!(((data1 === "after_norm") || (data1 === "before_norm")) || (data1 === null))){
const err3 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema17.properties.place.enum}};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.back !== undefined && func0.call(data, "back")){
let data2 = data.back;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/back",schemaPath:"#/properties/back/type",keyword:"type",params:{type: schema17.properties.back.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":["string","null"],"enum":["layer","rms",null]},"eps":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"bias":{"type":["boolean","null"]},"affine":{"type":["boolean","null"]},"offset":{"type":["integer","null"],"enum":[0,1,null]}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "kind") || (key0 === "eps")) || (key0 === "bias")) || (key0 === "affine")) || (key0 === "offset"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema18.properties.kind.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!(((data0 === "layer") || (data0 === "rms")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema18.properties.kind.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.eps !== undefined && func0.call(data, "eps")){
let data1 = data.eps;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: schema18.properties.eps.type}};
vErrors = note(vErrors, err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema18.properties.bias.type}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.affine !== undefined && func0.call(data, "affine")){
let data3 = data.affine;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema18.properties.affine.type}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.offset !== undefined && func0.call(data, "offset")){
let data4 = data.offset;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err8 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: schema18.properties.offset.type}};
vErrors = note(vErrors, err8);
errors++;
}
if(!(((data4 === 0) || (data4 === 1)) || (data4 === null))){
const err9 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/enum",keyword:"enum",params:{allowedValues: schema18.properties.offset.enum}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err10);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema16.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.vocab !== undefined && func0.call(data, "vocab")){
let data0 = data.vocab;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/vocab",schemaPath:"#/properties/vocab/type",keyword:"type",params:{type: schema16.properties.vocab.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/vocab",schemaPath:"#/properties/vocab/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/vocab",schemaPath:"#/properties/vocab/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.types !== undefined && func0.call(data, "types")){
let data1 = data.types;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/type",keyword:"type",params:{type: schema16.properties.types.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/types",schemaPath:"#/properties/types/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.d_embed !== undefined && func0.call(data, "d_embed")){
let data2 = data.d_embed;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/d_embed",schemaPath:"#/properties/d_embed/type",keyword:"type",params:{type: schema16.properties.d_embed.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/d_embed",schemaPath:"#/properties/d_embed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/d_embed",schemaPath:"#/properties/d_embed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.projection !== undefined && func0.call(data, "projection")){
let data3 = data.projection;
if(((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/type",keyword:"type",params:{type: schema16.properties.projection.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(typeof data3 !== "string"){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err12);
errors++;
}
if(!(data3 === "none")){
const err13 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema16.properties.projection.allOf[0].then.enum}};
vErrors = note(vErrors, err13);
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err14 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err14);
errors++;
}
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err15 = {};
vErrors = note(vErrors, err15);
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(!(validate36(data3, {instancePath:instancePath+"/projection",parentData:data,parentDataProperty:"projection",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid3 = _valid1;
}
if(!valid3){
const err16 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.task_token !== undefined && func0.call(data, "task_token")){
let data4 = data.task_token;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err17 = {instancePath:instancePath+"/task_token",schemaPath:"#/properties/task_token/type",keyword:"type",params:{type: schema16.properties.task_token.type}};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.mask_zero !== undefined && func0.call(data, "mask_zero")){
let data5 = data.mask_zero;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err18 = {instancePath:instancePath+"/mask_zero",schemaPath:"#/properties/mask_zero/type",keyword:"type",params:{type: schema16.properties.mask_zero.type}};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data6 = data.scale;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err19 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema16.properties.scale.type}};
vErrors = note(vErrors, err19);
errors++;
}
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err20 = {};
vErrors = note(vErrors, err20);
errors++;
}
var _valid2 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs31 = errors;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
vErrors = note(vErrors, err21);
errors++;
}
if(data6 <= 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err23);
errors++;
}
var _valid2 = _errs31 === errors;
valid5 = _valid2;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err24);
errors++;
}
const _errs34 = errors;
let valid6 = true;
const _errs35 = errors;
if(typeof data6 !== "string"){
const err25 = {};
vErrors = note(vErrors, err25);
errors++;
}
var _valid3 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs37 = errors;
if(typeof data6 !== "string"){
const err26 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err26);
errors++;
}
if(!(data6 === "sqrt")){
const err27 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema16.properties.scale.allOf[1].then.enum}};
vErrors = note(vErrors, err27);
errors++;
}
var _valid3 = _errs37 === errors;
valid6 = _valid3;
}
if(!valid6){
const err28 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data7 = data.norm;
if(((typeof data7 !== "boolean") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))) && (data7 !== null)){
const err29 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema16.properties.norm.type}};
vErrors = note(vErrors, err29);
errors++;
}
const _errs42 = errors;
let valid8 = true;
const _errs43 = errors;
if(typeof data7 !== "boolean"){
const err30 = {};
vErrors = note(vErrors, err30);
errors++;
}
var _valid4 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs45 = errors;
if(typeof data7 !== "boolean"){
const err31 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err31);
errors++;
}
var _valid4 = _errs45 === errors;
valid8 = _valid4;
}
if(!valid8){
const err32 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err32);
errors++;
}
const _errs48 = errors;
let valid9 = true;
const _errs49 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err33 = {};
vErrors = note(vErrors, err33);
errors++;
}
var _valid5 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs51 = errors;
if(!(validate38(data7, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid5 = _errs51 === errors;
valid9 = _valid5;
}
if(!valid9){
const err34 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data.pad !== undefined && func0.call(data, "pad")){
let data8 = data.pad;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err35 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/type",keyword:"type",params:{type: schema16.properties.pad.type}};
vErrors = note(vErrors, err35);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483646 || isNaN(data8)){
const err36 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err36);
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err37);
errors++;
}
}
}
if(data.shared !== undefined && func0.call(data, "shared")){
let data9 = data.shared;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err38 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: schema16.properties.shared.type}};
vErrors = note(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err39);
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","additionalProperties":false,"properties":{"size":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"$ref":"#/$defs/Extent"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Extents"}}]},"patch":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"$ref":"#/$defs/Extent"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Extents"}}]},"stride":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"$ref":"#/$defs/Extent"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Extents"}}]},"channels":{"type":["integer","null"],"minimum":1,"maximum":65536},"bias":{"type":["boolean","null"]},"prefix":{"type":["array","null"],"maxItems":256,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,63}$"}},"prefix_positions":{"type":["boolean","null"]},"registers":{"type":["integer","null"],"minimum":0,"maximum":65536},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]},"mask":{"type":["boolean","null"]},"interpolate":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Interpolate"}}]},"spectrogram":{"type":["boolean","null"]}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate42.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err5);
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","additionalProperties":false,"properties":{"grid":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"$ref":"#/$defs/GridSide"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Grid"}}]},"kind":{"type":["string","null"],"enum":["bicubic","bilinear",null]},"antialias":{"type":["boolean","null"]}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err5);
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "grid") || (key0 === "kind")) || (key0 === "antialias"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.grid !== undefined && func0.call(data, "grid")){
let data0 = data.grid;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/type",keyword:"type",params:{type: schema22.properties.grid.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate52(data0, {instancePath:instancePath+"/grid",parentData:data,parentDataProperty:"grid",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(!(Array.isArray(data0))){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!(validate54(data0, {instancePath:instancePath+"/grid",parentData:data,parentDataProperty:"grid",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if((typeof data1 !== "string") && (data1 !== null)){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema22.properties.kind.type}};
vErrors = note(vErrors, err6);
errors++;
}
if(!(((data1 === "bicubic") || (data1 === "bilinear")) || (data1 === null))){
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema22.properties.kind.enum}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.antialias !== undefined && func0.call(data, "antialias")){
let data2 = data.antialias;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/antialias",schemaPath:"#/properties/antialias/type",keyword:"type",params:{type: schema22.properties.antialias.type}};
vErrors = note(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err9);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data0 = data.size;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(Array.isArray(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: schema19.properties.size.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate42(data0, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(!(Array.isArray(data0))){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!(validate44(data0, {instancePath:instancePath+"/size",parentData:data,parentDataProperty:"size",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.patch !== undefined && func0.call(data, "patch")){
let data1 = data.patch;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
const err6 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type: schema19.properties.patch.type}};
vErrors = note(vErrors, err6);
errors++;
}
const _errs17 = errors;
let valid5 = true;
const _errs18 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {};
vErrors = note(vErrors, err7);
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(!(validate42(data1, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid2 = _errs20 === errors;
valid5 = _valid2;
}
if(!valid5){
const err8 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err8);
errors++;
}
const _errs22 = errors;
let valid6 = true;
const _errs23 = errors;
if(!(Array.isArray(data1))){
const err9 = {};
vErrors = note(vErrors, err9);
errors++;
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs25 = errors;
if(!(validate44(data1, {instancePath:instancePath+"/patch",parentData:data,parentDataProperty:"patch",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid3 = _errs25 === errors;
valid6 = _valid3;
}
if(!valid6){
const err10 = {instancePath:instancePath+"/patch",schemaPath:"#/properties/patch/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.stride !== undefined && func0.call(data, "stride")){
let data2 = data.stride;
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (!(Array.isArray(data2)))) && (data2 !== null)){
const err11 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/type",keyword:"type",params:{type: schema19.properties.stride.type}};
vErrors = note(vErrors, err11);
errors++;
}
const _errs29 = errors;
let valid8 = true;
const _errs30 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {};
vErrors = note(vErrors, err12);
errors++;
}
var _valid4 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs32 = errors;
if(!(validate42(data2, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var _valid4 = _errs32 === errors;
valid8 = _valid4;
}
if(!valid8){
const err13 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err13);
errors++;
}
const _errs34 = errors;
let valid9 = true;
const _errs35 = errors;
if(!(Array.isArray(data2))){
const err14 = {};
vErrors = note(vErrors, err14);
errors++;
}
var _valid5 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs37 = errors;
if(!(validate44(data2, {instancePath:instancePath+"/stride",parentData:data,parentDataProperty:"stride",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var _valid5 = _errs37 === errors;
valid9 = _valid5;
}
if(!valid9){
const err15 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data3 = data.channels;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err16 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: schema19.properties.channels.type}};
vErrors = note(vErrors, err16);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err17);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err18);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data4 = data.bias;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err19 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema19.properties.bias.type}};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.prefix !== undefined && func0.call(data, "prefix")){
let data5 = data.prefix;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err20 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: schema19.properties.prefix.type}};
vErrors = note(vErrors, err20);
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 256){
const err21 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/maxItems",keyword:"maxItems",params:{limit: 256}};
vErrors = note(vErrors, err21);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err22 = {instancePath:instancePath+"/prefix/" + i0,schemaPath:"#/properties/prefix/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}};
vErrors = note(vErrors, err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/prefix/" + i0,schemaPath:"#/properties/prefix/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err23);
errors++;
}
}
}
}
if(data.prefix_positions !== undefined && func0.call(data, "prefix_positions")){
let data7 = data.prefix_positions;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err24 = {instancePath:instancePath+"/prefix_positions",schemaPath:"#/properties/prefix_positions/type",keyword:"type",params:{type: schema19.properties.prefix_positions.type}};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.registers !== undefined && func0.call(data, "registers")){
let data8 = data.registers;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err25 = {instancePath:instancePath+"/registers",schemaPath:"#/properties/registers/type",keyword:"type",params:{type: schema19.properties.registers.type}};
vErrors = note(vErrors, err25);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65536 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/registers",schemaPath:"#/properties/registers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err26);
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/registers",schemaPath:"#/properties/registers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err27);
errors++;
}
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data9 = data.norm;
if(((typeof data9 !== "boolean") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))) && (data9 !== null)){
const err28 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema19.properties.norm.type}};
vErrors = note(vErrors, err28);
errors++;
}
const _errs53 = errors;
let valid13 = true;
const _errs54 = errors;
if(typeof data9 !== "boolean"){
const err29 = {};
vErrors = note(vErrors, err29);
errors++;
}
var _valid6 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs56 = errors;
if(typeof data9 !== "boolean"){
const err30 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err30);
errors++;
}
var _valid6 = _errs56 === errors;
valid13 = _valid6;
}
if(!valid13){
const err31 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err31);
errors++;
}
const _errs59 = errors;
let valid14 = true;
const _errs60 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err32 = {};
vErrors = note(vErrors, err32);
errors++;
}
var _valid7 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs62 = errors;
if(!(validate38(data9, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid7 = _errs62 === errors;
valid14 = _valid7;
}
if(!valid14){
const err33 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data.mask !== undefined && func0.call(data, "mask")){
let data10 = data.mask;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err34 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema19.properties.mask.type}};
vErrors = note(vErrors, err34);
errors++;
}
}
if(data.interpolate !== undefined && func0.call(data, "interpolate")){
let data11 = data.interpolate;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err35 = {instancePath:instancePath+"/interpolate",schemaPath:"#/properties/interpolate/type",keyword:"type",params:{type: schema19.properties.interpolate.type}};
vErrors = note(vErrors, err35);
errors++;
}
const _errs68 = errors;
let valid16 = true;
const _errs69 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err36 = {};
vErrors = note(vErrors, err36);
errors++;
}
var _valid8 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs71 = errors;
if(!(validate51(data11, {instancePath:instancePath+"/interpolate",parentData:data,parentDataProperty:"interpolate",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var _valid8 = _errs71 === errors;
valid16 = _valid8;
}
if(!valid16){
const err37 = {instancePath:instancePath+"/interpolate",schemaPath:"#/properties/interpolate/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err37);
errors++;
}
}
if(data.spectrogram !== undefined && func0.call(data, "spectrogram")){
let data12 = data.spectrogram;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err38 = {instancePath:instancePath+"/spectrogram",schemaPath:"#/properties/spectrogram/type",keyword:"type",params:{type: schema19.properties.spectrogram.type}};
vErrors = note(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err39);
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","additionalProperties":false,"properties":{"bins":{"type":["integer","null"],"minimum":1,"maximum":65536},"length":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"layout":{"type":["string","null"],"enum":["bins_first","frames_first",null]},"stem":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Stem"}}]},"projection":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/StemProjection"}}]},"mask":{"type":["boolean","null"]},"scale":{"type":["number","string","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","exclusiveMinimum":0,"maximum":1000000}},{"if":{"type":"string"},"then":{"type":"string","enum":["sqrt"]}}]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};
const schema26 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":["string","null"],"enum":["conv1d","conv2d","waveform",null]},"channels":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":65536}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/PerConvolution"}}]},"kernels":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/PerConvolution"}}]},"strides":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/PerConvolution"}}]},"padding":{"type":["array","null"],"minItems":1,"maxItems":32,"items":{"type":"integer","minimum":0,"maximum":65536}},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"bias":{"type":["boolean","null"]},"norm":{"type":["string","null"],"enum":["none","layer","group",null]},"eps":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"separable":{"type":["boolean","null"]},"mask":{"type":["boolean","string","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"string"},"then":{"type":"string","enum":["after"]}}]}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 32){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 32}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err5);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"string","enum":["relu","relu2","gelu","gelu_tanh","quick_gelu","silu","tanh","sigmoid","mish","hardswish","relu6","leaky_relu","identity","swiglu_oai"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err0);
errors++;
}
if(!((((((((((((((data === "relu") || (data === "relu2")) || (data === "gelu")) || (data === "gelu_tanh")) || (data === "quick_gelu")) || (data === "silu")) || (data === "tanh")) || (data === "sigmoid")) || (data === "mish")) || (data === "hardswish")) || (data === "relu6")) || (data === "leaky_relu")) || (data === "identity")) || (data === "swiglu_oai"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum}};
vErrors = note(vErrors, err1);
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema26.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema26.properties.kind.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!((((data0 === "conv1d") || (data0 === "conv2d")) || (data0 === "waveform")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema26.properties.kind.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data1 = data.channels;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: schema26.properties.channels.type}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err5);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err6);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err7);
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err8);
errors++;
}
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(!(Array.isArray(data1))){
const err9 = {};
vErrors = note(vErrors, err9);
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate60(data1, {instancePath:instancePath+"/channels",parentData:data,parentDataProperty:"channels",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid3 = _valid1;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.kernels !== undefined && func0.call(data, "kernels")){
let data2 = data.kernels;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err11 = {instancePath:instancePath+"/kernels",schemaPath:"#/properties/kernels/type",keyword:"type",params:{type: schema26.properties.kernels.type}};
vErrors = note(vErrors, err11);
errors++;
}
const _errs20 = errors;
let valid5 = true;
const _errs21 = errors;
if(!(Array.isArray(data2))){
const err12 = {};
vErrors = note(vErrors, err12);
errors++;
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(!(validate60(data2, {instancePath:instancePath+"/kernels",parentData:data,parentDataProperty:"kernels",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid2 = _errs23 === errors;
valid5 = _valid2;
}
if(!valid5){
const err13 = {instancePath:instancePath+"/kernels",schemaPath:"#/properties/kernels/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.strides !== undefined && func0.call(data, "strides")){
let data3 = data.strides;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err14 = {instancePath:instancePath+"/strides",schemaPath:"#/properties/strides/type",keyword:"type",params:{type: schema26.properties.strides.type}};
vErrors = note(vErrors, err14);
errors++;
}
const _errs27 = errors;
let valid7 = true;
const _errs28 = errors;
if(!(Array.isArray(data3))){
const err15 = {};
vErrors = note(vErrors, err15);
errors++;
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs30 = errors;
if(!(validate60(data3, {instancePath:instancePath+"/strides",parentData:data,parentDataProperty:"strides",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid3 = _errs30 === errors;
valid7 = _valid3;
}
if(!valid7){
const err16 = {instancePath:instancePath+"/strides",schemaPath:"#/properties/strides/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err16);
errors++;
}
}
if(data.padding !== undefined && func0.call(data, "padding")){
let data4 = data.padding;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err17 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/type",keyword:"type",params:{type: schema26.properties.padding.type}};
vErrors = note(vErrors, err17);
errors++;
}
if(Array.isArray(data4)){
if(data4.length > 32){
const err18 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/maxItems",keyword:"maxItems",params:{limit: 32}};
vErrors = note(vErrors, err18);
errors++;
}
if(data4.length < 1){
const err19 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err19);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err20 = {instancePath:instancePath+"/padding/" + i0,schemaPath:"#/properties/padding/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err20);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/padding/" + i0,schemaPath:"#/properties/padding/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err21);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/padding/" + i0,schemaPath:"#/properties/padding/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err22);
errors++;
}
}
}
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data6 = data.act;
if((typeof data6 !== "string") && (data6 !== null)){
const err23 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema26.properties.act.type}};
vErrors = note(vErrors, err23);
errors++;
}
const _errs38 = errors;
let valid11 = true;
const _errs39 = errors;
if(typeof data6 !== "string"){
const err24 = {};
vErrors = note(vErrors, err24);
errors++;
}
var _valid4 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs41 = errors;
if(!(validate64(data6, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid4 = _errs41 === errors;
valid11 = _valid4;
}
if(!valid11){
const err25 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data7 = data.bias;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err26 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema26.properties.bias.type}};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data8 = data.norm;
if((typeof data8 !== "string") && (data8 !== null)){
const err27 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema26.properties.norm.type}};
vErrors = note(vErrors, err27);
errors++;
}
if(!((((data8 === "none") || (data8 === "layer")) || (data8 === "group")) || (data8 === null))){
const err28 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/enum",keyword:"enum",params:{allowedValues: schema26.properties.norm.enum}};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.eps !== undefined && func0.call(data, "eps")){
let data9 = data.eps;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err29 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: schema26.properties.eps.type}};
vErrors = note(vErrors, err29);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
const err30 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err30);
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err31 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err31);
errors++;
}
}
}
if(data.separable !== undefined && func0.call(data, "separable")){
let data10 = data.separable;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err32 = {instancePath:instancePath+"/separable",schemaPath:"#/properties/separable/type",keyword:"type",params:{type: schema26.properties.separable.type}};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data.mask !== undefined && func0.call(data, "mask")){
let data11 = data.mask;
if(((typeof data11 !== "boolean") && (typeof data11 !== "string")) && (data11 !== null)){
const err33 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema26.properties.mask.type}};
vErrors = note(vErrors, err33);
errors++;
}
const _errs53 = errors;
let valid13 = true;
const _errs54 = errors;
if(typeof data11 !== "boolean"){
const err34 = {};
vErrors = note(vErrors, err34);
errors++;
}
var _valid5 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs56 = errors;
if(typeof data11 !== "boolean"){
const err35 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err35);
errors++;
}
var _valid5 = _errs56 === errors;
valid13 = _valid5;
}
if(!valid13){
const err36 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err36);
errors++;
}
const _errs59 = errors;
let valid14 = true;
const _errs60 = errors;
if(typeof data11 !== "string"){
const err37 = {};
vErrors = note(vErrors, err37);
errors++;
}
var _valid6 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs62 = errors;
if(typeof data11 !== "string"){
const err38 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err38);
errors++;
}
if(!(data11 === "after")){
const err39 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema26.properties.mask.allOf[1].then.enum}};
vErrors = note(vErrors, err39);
errors++;
}
var _valid6 = _errs62 === errors;
valid14 = _valid6;
}
if(!valid14){
const err40 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err40);
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err41);
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","additionalProperties":false,"properties":{"bias":{"type":["boolean","null"]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "bias") || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data0 = data.bias;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema29.properties.bias.type}};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data1 = data.norm;
if(((typeof data1 !== "boolean") && (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema29.properties.norm.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(typeof data1 !== "boolean"){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(typeof data1 !== "boolean"){
const err4 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err5 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate38(data1, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid3 = _valid1;
}
if(!valid3){
const err7 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err8);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "bins") || (key0 === "length")) || (key0 === "layout")) || (key0 === "stem")) || (key0 === "projection")) || (key0 === "mask")) || (key0 === "scale")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.bins !== undefined && func0.call(data, "bins")){
let data0 = data.bins;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/type",keyword:"type",params:{type: schema25.properties.bins.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/bins",schemaPath:"#/properties/bins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.length !== undefined && func0.call(data, "length")){
let data1 = data.length;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: schema25.properties.length.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.layout !== undefined && func0.call(data, "layout")){
let data2 = data.layout;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: schema25.properties.layout.type}};
vErrors = note(vErrors, err7);
errors++;
}
if(!(((data2 === "bins_first") || (data2 === "frames_first")) || (data2 === null))){
const err8 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema25.properties.layout.enum}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.stem !== undefined && func0.call(data, "stem")){
let data3 = data.stem;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/stem",schemaPath:"#/properties/stem/type",keyword:"type",params:{type: schema25.properties.stem.type}};
vErrors = note(vErrors, err9);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err10 = {};
vErrors = note(vErrors, err10);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate59(data3, {instancePath:instancePath+"/stem",parentData:data,parentDataProperty:"stem",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/stem",schemaPath:"#/properties/stem/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.projection !== undefined && func0.call(data, "projection")){
let data4 = data.projection;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/type",keyword:"type",params:{type: schema25.properties.projection.type}};
vErrors = note(vErrors, err12);
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err13 = {};
vErrors = note(vErrors, err13);
errors++;
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(!(validate67(data4, {instancePath:instancePath+"/projection",parentData:data,parentDataProperty:"projection",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/projection",schemaPath:"#/properties/projection/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.mask !== undefined && func0.call(data, "mask")){
let data5 = data.mask;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err15 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema25.properties.mask.type}};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data6 = data.scale;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema25.properties.scale.type}};
vErrors = note(vErrors, err16);
errors++;
}
const _errs27 = errors;
let valid6 = true;
const _errs28 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err17 = {};
vErrors = note(vErrors, err17);
errors++;
}
var _valid2 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs30 = errors;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err18);
errors++;
}
if(data6 <= 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err20);
errors++;
}
var _valid2 = _errs30 === errors;
valid6 = _valid2;
}
if(!valid6){
const err21 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err21);
errors++;
}
const _errs33 = errors;
let valid7 = true;
const _errs34 = errors;
if(typeof data6 !== "string"){
const err22 = {};
vErrors = note(vErrors, err22);
errors++;
}
var _valid3 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs36 = errors;
if(typeof data6 !== "string"){
const err23 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err23);
errors++;
}
if(!(data6 === "sqrt")){
const err24 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema25.properties.scale.allOf[1].then.enum}};
vErrors = note(vErrors, err24);
errors++;
}
var _valid3 = _errs36 === errors;
valid7 = _valid3;
}
if(!valid7){
const err25 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data7 = data.norm;
if(((typeof data7 !== "boolean") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))) && (data7 !== null)){
const err26 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema25.properties.norm.type}};
vErrors = note(vErrors, err26);
errors++;
}
const _errs41 = errors;
let valid9 = true;
const _errs42 = errors;
if(typeof data7 !== "boolean"){
const err27 = {};
vErrors = note(vErrors, err27);
errors++;
}
var _valid4 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs44 = errors;
if(typeof data7 !== "boolean"){
const err28 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err28);
errors++;
}
var _valid4 = _errs44 === errors;
valid9 = _valid4;
}
if(!valid9){
const err29 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err29);
errors++;
}
const _errs47 = errors;
let valid10 = true;
const _errs48 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err30 = {};
vErrors = note(vErrors, err30);
errors++;
}
var _valid5 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs50 = errors;
if(!(validate38(data7, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid5 = _errs50 === errors;
valid10 = _valid5;
}
if(!valid10){
const err31 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err31);
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err32);
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","additionalProperties":false,"properties":{"channels":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"from":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"bias":{"type":["boolean","null"]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]},"task_token":{"type":["boolean","null"]}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "channels") || (key0 === "from")) || (key0 === "bias")) || (key0 === "norm")) || (key0 === "task_token"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.channels !== undefined && func0.call(data, "channels")){
let data0 = data.channels;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: schema30.properties.channels.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data1 = data.from;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema30.properties.from.type}};
vErrors = note(vErrors, err4);
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema30.properties.bias.type}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data3 = data.norm;
if(((typeof data3 !== "boolean") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema30.properties.norm.type}};
vErrors = note(vErrors, err7);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(typeof data3 !== "boolean"){
const err8 = {};
vErrors = note(vErrors, err8);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(typeof data3 !== "boolean"){
const err9 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err9);
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(!(validate38(data3, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid3 = _valid1;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.task_token !== undefined && func0.call(data, "task_token")){
let data4 = data.task_token;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/task_token",schemaPath:"#/properties/task_token/type",keyword:"type",params:{type: schema30.properties.task_token.type}};
vErrors = note(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err14);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","additionalProperties":false,"properties":{"count":{"type":["integer","null"],"minimum":1,"maximum":65536},"per":{"type":["string","null"],"enum":["task",null]}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "count") || (key0 === "per"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
let data0 = data.count;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema31.properties.count.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.per !== undefined && func0.call(data, "per")){
let data1 = data.per;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: schema31.properties.per.type}};
vErrors = note(vErrors, err4);
errors++;
}
if(!((data1 === "task") || (data1 === null))){
const err5 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema31.properties.per.enum}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err6);
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "tokens") || (key0 === "patches")) || (key0 === "frames")) || (key0 === "features")) || (key0 === "queries"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.tokens !== undefined && func0.call(data, "tokens")){
let data0 = data.tokens;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: schema15.properties.tokens.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err4);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err5);
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err7 = {};
vErrors = note(vErrors, err7);
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(!(validate35(data0, {instancePath:instancePath+"/tokens",parentData:data,parentDataProperty:"tokens",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err8 = {instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.patches !== undefined && func0.call(data, "patches")){
let data1 = data.patches;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err9 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: schema15.properties.patches.type}};
vErrors = note(vErrors, err9);
errors++;
}
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err10 = {};
vErrors = note(vErrors, err10);
errors++;
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(!(validate41(data1, {instancePath:instancePath+"/patches",parentData:data,parentDataProperty:"patches",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.frames !== undefined && func0.call(data, "frames")){
let data2 = data.frames;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err12 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/type",keyword:"type",params:{type: schema15.properties.frames.type}};
vErrors = note(vErrors, err12);
errors++;
}
const _errs25 = errors;
let valid7 = true;
const _errs26 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err13 = {};
vErrors = note(vErrors, err13);
errors++;
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(!(validate58(data2, {instancePath:instancePath+"/frames",parentData:data,parentDataProperty:"frames",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
valid7 = _valid3;
}
if(!valid7){
const err14 = {instancePath:instancePath+"/frames",schemaPath:"#/properties/frames/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.features !== undefined && func0.call(data, "features")){
let data3 = data.features;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err15 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/type",keyword:"type",params:{type: schema15.properties.features.type}};
vErrors = note(vErrors, err15);
errors++;
}
const _errs32 = errors;
let valid9 = true;
const _errs33 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err16 = {};
vErrors = note(vErrors, err16);
errors++;
}
var _valid4 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs35 = errors;
if(!(validate72(data3, {instancePath:instancePath+"/features",parentData:data,parentDataProperty:"features",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid4 = _errs35 === errors;
valid9 = _valid4;
}
if(!valid9){
const err17 = {instancePath:instancePath+"/features",schemaPath:"#/properties/features/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.queries !== undefined && func0.call(data, "queries")){
let data4 = data.queries;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))) && (data4 !== null)){
const err18 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: schema15.properties.queries.type}};
vErrors = note(vErrors, err18);
errors++;
}
const _errs39 = errors;
let valid11 = true;
const _errs40 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err19 = {};
vErrors = note(vErrors, err19);
errors++;
}
var _valid5 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs42 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err20 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err20);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65536 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err21);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err22);
errors++;
}
}
var _valid5 = _errs42 === errors;
valid11 = _valid5;
}
if(!valid11){
const err23 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err23);
errors++;
}
const _errs45 = errors;
let valid12 = true;
const _errs46 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err24 = {};
vErrors = note(vErrors, err24);
errors++;
}
var _valid6 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs48 = errors;
if(!(validate75(data4, {instancePath:instancePath+"/queries",parentData:data,parentDataProperty:"queries",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var _valid6 = _errs48 === errors;
valid12 = _valid6;
}
if(!valid12){
const err25 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err26);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","additionalProperties":false,"properties":{"learned":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Learned"}}]},"sinusoidal":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Sinusoidal"}}]},"sinusoidal_2d":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/SinusoidalGrid"}}]},"rope":{"type":["number","object","null"],"allOf":[{"if":{"type":"number"},"then":{"$ref":"#/$defs/Theta"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Rope"}}]},"alibi":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Alibi"}}]},"buckets":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Buckets"}}]},"disentangled":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Disentangled"}}]},"xl":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/TransformerXl"}}]},"conv":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/PositionConvolution"}}]},"window_bias":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/WindowBias"}}]}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"offset":{"type":["integer","null"],"minimum":0,"maximum":65536},"skip_pad":{"type":["boolean","null"]},"place":{"type":["string","null"],"enum":["before_norm","after_norm",null]},"inject":{"type":["string","null"],"enum":["embedding","qk",null]}}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "offset") || (key0 === "skip_pad")) || (key0 === "place")) || (key0 === "inject"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.offset !== undefined && func0.call(data, "offset")){
let data0 = data.offset;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: schema33.properties.offset.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.skip_pad !== undefined && func0.call(data, "skip_pad")){
let data1 = data.skip_pad;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/skip_pad",schemaPath:"#/properties/skip_pad/type",keyword:"type",params:{type: schema33.properties.skip_pad.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data2 = data.place;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema33.properties.place.type}};
vErrors = note(vErrors, err5);
errors++;
}
if(!(((data2 === "before_norm") || (data2 === "after_norm")) || (data2 === null))){
const err6 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema33.properties.place.enum}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.inject !== undefined && func0.call(data, "inject")){
let data3 = data.inject;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/inject",schemaPath:"#/properties/inject/type",keyword:"type",params:{type: schema33.properties.inject.type}};
vErrors = note(vErrors, err7);
errors++;
}
if(!(((data3 === "embedding") || (data3 === "qk")) || (data3 === null))){
const err8 = {instancePath:instancePath+"/inject",schemaPath:"#/properties/inject/enum",keyword:"enum",params:{allowedValues: schema33.properties.inject.enum}};
vErrors = note(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err9);
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","additionalProperties":false,"properties":{"layout":{"type":["string","null"],"enum":["interleaved","halves",null]},"spacing":{"type":["string","null"],"enum":["exclusive","inclusive",null]},"offset":{"type":["integer","null"],"minimum":0,"maximum":65536},"skip_pad":{"type":["boolean","null"]},"place":{"type":["string","null"],"enum":["before_norm","after_norm",null]},"inject":{"type":["string","null"],"enum":["embedding","qk",null]}}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "layout") || (key0 === "spacing")) || (key0 === "offset")) || (key0 === "skip_pad")) || (key0 === "place")) || (key0 === "inject"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.layout !== undefined && func0.call(data, "layout")){
let data0 = data.layout;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: schema34.properties.layout.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!(((data0 === "interleaved") || (data0 === "halves")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema34.properties.layout.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.spacing !== undefined && func0.call(data, "spacing")){
let data1 = data.spacing;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/spacing",schemaPath:"#/properties/spacing/type",keyword:"type",params:{type: schema34.properties.spacing.type}};
vErrors = note(vErrors, err3);
errors++;
}
if(!(((data1 === "exclusive") || (data1 === "inclusive")) || (data1 === null))){
const err4 = {instancePath:instancePath+"/spacing",schemaPath:"#/properties/spacing/enum",keyword:"enum",params:{allowedValues: schema34.properties.spacing.enum}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.offset !== undefined && func0.call(data, "offset")){
let data2 = data.offset;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: schema34.properties.offset.type}};
vErrors = note(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err6);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err7);
errors++;
}
}
}
if(data.skip_pad !== undefined && func0.call(data, "skip_pad")){
let data3 = data.skip_pad;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/skip_pad",schemaPath:"#/properties/skip_pad/type",keyword:"type",params:{type: schema34.properties.skip_pad.type}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data4 = data.place;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema34.properties.place.type}};
vErrors = note(vErrors, err9);
errors++;
}
if(!(((data4 === "before_norm") || (data4 === "after_norm")) || (data4 === null))){
const err10 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema34.properties.place.enum}};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.inject !== undefined && func0.call(data, "inject")){
let data5 = data.inject;
if((typeof data5 !== "string") && (data5 !== null)){
const err11 = {instancePath:instancePath+"/inject",schemaPath:"#/properties/inject/type",keyword:"type",params:{type: schema34.properties.inject.type}};
vErrors = note(vErrors, err11);
errors++;
}
if(!(((data5 === "embedding") || (data5 === "qk")) || (data5 === null))){
const err12 = {instancePath:instancePath+"/inject",schemaPath:"#/properties/inject/enum",keyword:"enum",params:{allowedValues: schema34.properties.inject.enum}};
vErrors = note(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err13);
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":false,"properties":{"normalize":{"type":["boolean","null"]},"temperature":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000000000000},"inject":{"type":["string","null"],"enum":["embedding","qk",null]}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "normalize") || (key0 === "temperature")) || (key0 === "inject"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.normalize !== undefined && func0.call(data, "normalize")){
let data0 = data.normalize;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/normalize",schemaPath:"#/properties/normalize/type",keyword:"type",params:{type: schema35.properties.normalize.type}};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.temperature !== undefined && func0.call(data, "temperature")){
let data1 = data.temperature;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: schema35.properties.temperature.type}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000000000 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
vErrors = note(vErrors, err3);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
if(data.inject !== undefined && func0.call(data, "inject")){
let data2 = data.inject;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/inject",schemaPath:"#/properties/inject/type",keyword:"type",params:{type: schema35.properties.inject.type}};
vErrors = note(vErrors, err5);
errors++;
}
if(!(((data2 === "embedding") || (data2 === "qk")) || (data2 === null))){
const err6 = {instancePath:instancePath+"/inject",schemaPath:"#/properties/inject/enum",keyword:"enum",params:{allowedValues: schema35.properties.inject.enum}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err7);
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000000000 || isNaN(data)){
const err0 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
vErrors = note(vErrors, err0);
errors++;
}
if(data <= 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err1);
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err2);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":false,"properties":{"theta":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000000000000},"fraction":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"layout":{"type":["string","null"],"enum":["half","interleaved",null]},"values":{"type":["boolean","null"]},"input":{"type":["boolean","null"]},"scaling":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/RopeScaling"}}]}}};
const schema38 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":["string","null"],"enum":["linear","dynamic","yarn","longrope","llama3",null]},"factor":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"original":{"type":["integer","null"],"minimum":2,"maximum":2147483647},"low":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"high":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"beta_fast":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"beta_slow":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"truncate":{"type":["boolean","null"]},"mscale":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"mscale_all":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"short":{"type":["array","null"],"minItems":1,"maxItems":65536,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000000}},"long":{"type":["array","null"],"minItems":1,"maxItems":65536,"items":{"type":"number","exclusiveMinimum":0,"maximum":1000000000}},"attention_factor":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema38.properties.kind.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!((((((data0 === "linear") || (data0 === "dynamic")) || (data0 === "yarn")) || (data0 === "longrope")) || (data0 === "llama3")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema38.properties.kind.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.factor !== undefined && func0.call(data, "factor")){
let data1 = data.factor;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/type",keyword:"type",params:{type: schema38.properties.factor.type}};
vErrors = note(vErrors, err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err4);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/factor",schemaPath:"#/properties/factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
if(data.original !== undefined && func0.call(data, "original")){
let data2 = data.original;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/type",keyword:"type",params:{type: schema38.properties.original.type}};
vErrors = note(vErrors, err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err7);
errors++;
}
if(data2 < 2 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/original",schemaPath:"#/properties/original/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
vErrors = note(vErrors, err8);
errors++;
}
}
}
if(data.low !== undefined && func0.call(data, "low")){
let data3 = data.low;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/type",keyword:"type",params:{type: schema38.properties.low.type}};
vErrors = note(vErrors, err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err10);
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/low",schemaPath:"#/properties/low/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err11);
errors++;
}
}
}
if(data.high !== undefined && func0.call(data, "high")){
let data4 = data.high;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err12 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/type",keyword:"type",params:{type: schema38.properties.high.type}};
vErrors = note(vErrors, err12);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err13);
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/high",schemaPath:"#/properties/high/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err14);
errors++;
}
}
}
if(data.beta_fast !== undefined && func0.call(data, "beta_fast")){
let data5 = data.beta_fast;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err15 = {instancePath:instancePath+"/beta_fast",schemaPath:"#/properties/beta_fast/type",keyword:"type",params:{type: schema38.properties.beta_fast.type}};
vErrors = note(vErrors, err15);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/beta_fast",schemaPath:"#/properties/beta_fast/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err16);
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/beta_fast",schemaPath:"#/properties/beta_fast/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err17);
errors++;
}
}
}
if(data.beta_slow !== undefined && func0.call(data, "beta_slow")){
let data6 = data.beta_slow;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
const err18 = {instancePath:instancePath+"/beta_slow",schemaPath:"#/properties/beta_slow/type",keyword:"type",params:{type: schema38.properties.beta_slow.type}};
vErrors = note(vErrors, err18);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/beta_slow",schemaPath:"#/properties/beta_slow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err19);
errors++;
}
if(data6 <= 0 || isNaN(data6)){
const err20 = {instancePath:instancePath+"/beta_slow",schemaPath:"#/properties/beta_slow/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err20);
errors++;
}
}
}
if(data.truncate !== undefined && func0.call(data, "truncate")){
let data7 = data.truncate;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err21 = {instancePath:instancePath+"/truncate",schemaPath:"#/properties/truncate/type",keyword:"type",params:{type: schema38.properties.truncate.type}};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.mscale !== undefined && func0.call(data, "mscale")){
let data8 = data.mscale;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
const err22 = {instancePath:instancePath+"/mscale",schemaPath:"#/properties/mscale/type",keyword:"type",params:{type: schema38.properties.mscale.type}};
vErrors = note(vErrors, err22);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/mscale",schemaPath:"#/properties/mscale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err23);
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/mscale",schemaPath:"#/properties/mscale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err24);
errors++;
}
}
}
if(data.mscale_all !== undefined && func0.call(data, "mscale_all")){
let data9 = data.mscale_all;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err25 = {instancePath:instancePath+"/mscale_all",schemaPath:"#/properties/mscale_all/type",keyword:"type",params:{type: schema38.properties.mscale_all.type}};
vErrors = note(vErrors, err25);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err26 = {instancePath:instancePath+"/mscale_all",schemaPath:"#/properties/mscale_all/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err26);
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err27 = {instancePath:instancePath+"/mscale_all",schemaPath:"#/properties/mscale_all/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err27);
errors++;
}
}
}
if(data.short !== undefined && func0.call(data, "short")){
let data10 = data.short;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err28 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: schema38.properties.short.type}};
vErrors = note(vErrors, err28);
errors++;
}
if(Array.isArray(data10)){
if(data10.length > 65536){
const err29 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/maxItems",keyword:"maxItems",params:{limit: 65536}};
vErrors = note(vErrors, err29);
errors++;
}
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err30);
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/short/" + i0,schemaPath:"#/properties/short/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
vErrors = note(vErrors, err31);
errors++;
}
if(data11 <= 0 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/short/" + i0,schemaPath:"#/properties/short/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/short/" + i0,schemaPath:"#/properties/short/items/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err33);
errors++;
}
}
}
}
if(data.long !== undefined && func0.call(data, "long")){
let data12 = data.long;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err34 = {instancePath:instancePath+"/long",schemaPath:"#/properties/long/type",keyword:"type",params:{type: schema38.properties.long.type}};
vErrors = note(vErrors, err34);
errors++;
}
if(Array.isArray(data12)){
if(data12.length > 65536){
const err35 = {instancePath:instancePath+"/long",schemaPath:"#/properties/long/maxItems",keyword:"maxItems",params:{limit: 65536}};
vErrors = note(vErrors, err35);
errors++;
}
if(data12.length < 1){
const err36 = {instancePath:instancePath+"/long",schemaPath:"#/properties/long/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err36);
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/long/" + i1,schemaPath:"#/properties/long/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
vErrors = note(vErrors, err37);
errors++;
}
if(data13 <= 0 || isNaN(data13)){
const err38 = {instancePath:instancePath+"/long/" + i1,schemaPath:"#/properties/long/items/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err38);
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/long/" + i1,schemaPath:"#/properties/long/items/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err39);
errors++;
}
}
}
}
if(data.attention_factor !== undefined && func0.call(data, "attention_factor")){
let data14 = data.attention_factor;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
const err40 = {instancePath:instancePath+"/attention_factor",schemaPath:"#/properties/attention_factor/type",keyword:"type",params:{type: schema38.properties.attention_factor.type}};
vErrors = note(vErrors, err40);
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
const err41 = {instancePath:instancePath+"/attention_factor",schemaPath:"#/properties/attention_factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err41);
errors++;
}
if(data14 <= 0 || isNaN(data14)){
const err42 = {instancePath:instancePath+"/attention_factor",schemaPath:"#/properties/attention_factor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err42);
errors++;
}
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err43);
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "theta") || (key0 === "fraction")) || (key0 === "layout")) || (key0 === "values")) || (key0 === "input")) || (key0 === "scaling"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.theta !== undefined && func0.call(data, "theta")){
let data0 = data.theta;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/theta",schemaPath:"#/properties/theta/type",keyword:"type",params:{type: schema37.properties.theta.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/theta",schemaPath:"#/properties/theta/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 <= 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/theta",schemaPath:"#/properties/theta/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.fraction !== undefined && func0.call(data, "fraction")){
let data1 = data.fraction;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/fraction",schemaPath:"#/properties/fraction/type",keyword:"type",params:{type: schema37.properties.fraction.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/fraction",schemaPath:"#/properties/fraction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/fraction",schemaPath:"#/properties/fraction/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.layout !== undefined && func0.call(data, "layout")){
let data2 = data.layout;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: schema37.properties.layout.type}};
vErrors = note(vErrors, err7);
errors++;
}
if(!(((data2 === "half") || (data2 === "interleaved")) || (data2 === null))){
const err8 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema37.properties.layout.enum}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data3 = data.values;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: schema37.properties.values.type}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
let data4 = data.input;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: schema37.properties.input.type}};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.scaling !== undefined && func0.call(data, "scaling")){
let data5 = data.scaling;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err11 = {instancePath:instancePath+"/scaling",schemaPath:"#/properties/scaling/type",keyword:"type",params:{type: schema37.properties.scaling.type}};
vErrors = note(vErrors, err11);
errors++;
}
const _errs15 = errors;
let valid2 = true;
const _errs16 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err12 = {};
vErrors = note(vErrors, err12);
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs18 = errors;
if(!(validate88(data5, {instancePath:instancePath+"/scaling",parentData:data,parentDataProperty:"scaling",rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid2 = _valid0;
}
if(!valid2){
const err13 = {instancePath:instancePath+"/scaling",schemaPath:"#/properties/scaling/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err14);
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":false,"properties":{"max_bias":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000},"before_scale":{"type":["boolean","null"]},"rounded":{"type":["boolean","null"]}}};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "max_bias") || (key0 === "before_scale")) || (key0 === "rounded"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.max_bias !== undefined && func0.call(data, "max_bias")){
let data0 = data.max_bias;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/max_bias",schemaPath:"#/properties/max_bias/type",keyword:"type",params:{type: schema39.properties.max_bias.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/max_bias",schemaPath:"#/properties/max_bias/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 <= 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/max_bias",schemaPath:"#/properties/max_bias/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.before_scale !== undefined && func0.call(data, "before_scale")){
let data1 = data.before_scale;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/before_scale",schemaPath:"#/properties/before_scale/type",keyword:"type",params:{type: schema39.properties.before_scale.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.rounded !== undefined && func0.call(data, "rounded")){
let data2 = data.rounded;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/rounded",schemaPath:"#/properties/rounded/type",keyword:"type",params:{type: schema39.properties.rounded.type}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err6);
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":false,"properties":{"count":{"type":["integer","null"],"minimum":2,"maximum":65536},"max":{"type":["integer","null"],"minimum":2,"maximum":65536},"bidirectional":{"type":["boolean","null"]},"shared":{"type":["boolean","null"]}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "count") || (key0 === "max")) || (key0 === "bidirectional")) || (key0 === "shared"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
let data0 = data.count;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema40.properties.count.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 2 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.max !== undefined && func0.call(data, "max")){
let data1 = data.max;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: schema40.properties.max.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.bidirectional !== undefined && func0.call(data, "bidirectional")){
let data2 = data.bidirectional;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/type",keyword:"type",params:{type: schema40.properties.bidirectional.type}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.shared !== undefined && func0.call(data, "shared")){
let data3 = data.shared;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: schema40.properties.shared.type}};
vErrors = note(vErrors, err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err9);
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","additionalProperties":false,"properties":{"terms":{"type":["array","null"],"minItems":1,"maxItems":2,"items":{"type":"string","enum":["c2p","p2c"]}},"span":{"type":["integer","null"],"minimum":1,"maximum":65536},"buckets":{"type":["integer","null"],"minimum":0,"maximum":65536},"share_qk":{"type":["boolean","null"]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]},"v1":{"type":["boolean","null"]},"bias":{"type":["boolean","array","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/PositionProjections"}}]}}};
const schema42 = {"type":"array","maxItems":2,"items":{"type":"string","enum":["q","k"]}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err1);
errors++;
}
if(!((data0 === "q") || (data0 === "k"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema42.items.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err3);
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "terms") || (key0 === "span")) || (key0 === "buckets")) || (key0 === "share_qk")) || (key0 === "norm")) || (key0 === "v1")) || (key0 === "bias"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.terms !== undefined && func0.call(data, "terms")){
let data0 = data.terms;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: schema41.properties.terms.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 2){
const err2 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err4);
errors++;
}
if(!((data1 === "c2p") || (data1 === "p2c"))){
const err5 = {instancePath:instancePath+"/terms/" + i0,schemaPath:"#/properties/terms/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.terms.items.enum}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
}
if(data.span !== undefined && func0.call(data, "span")){
let data2 = data.span;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/span",schemaPath:"#/properties/span/type",keyword:"type",params:{type: schema41.properties.span.type}};
vErrors = note(vErrors, err6);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/span",schemaPath:"#/properties/span/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err7);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/span",schemaPath:"#/properties/span/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err8);
errors++;
}
}
}
if(data.buckets !== undefined && func0.call(data, "buckets")){
let data3 = data.buckets;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: schema41.properties.buckets.type}};
vErrors = note(vErrors, err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err10);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err11);
errors++;
}
}
}
if(data.share_qk !== undefined && func0.call(data, "share_qk")){
let data4 = data.share_qk;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/share_qk",schemaPath:"#/properties/share_qk/type",keyword:"type",params:{type: schema41.properties.share_qk.type}};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data5 = data.norm;
if(((typeof data5 !== "boolean") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema41.properties.norm.type}};
vErrors = note(vErrors, err13);
errors++;
}
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(typeof data5 !== "boolean"){
const err14 = {};
vErrors = note(vErrors, err14);
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs18 = errors;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err15);
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = _valid0;
}
if(!valid4){
const err16 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err16);
errors++;
}
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err17 = {};
vErrors = note(vErrors, err17);
errors++;
}
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
if(!(validate38(data5, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
valid5 = _valid1;
}
if(!valid5){
const err18 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.v1 !== undefined && func0.call(data, "v1")){
let data6 = data.v1;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err19 = {instancePath:instancePath+"/v1",schemaPath:"#/properties/v1/type",keyword:"type",params:{type: schema41.properties.v1.type}};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data7 = data.bias;
if(((typeof data7 !== "boolean") && (!(Array.isArray(data7)))) && (data7 !== null)){
const err20 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema41.properties.bias.type}};
vErrors = note(vErrors, err20);
errors++;
}
const _errs30 = errors;
let valid7 = true;
const _errs31 = errors;
if(typeof data7 !== "boolean"){
const err21 = {};
vErrors = note(vErrors, err21);
errors++;
}
var _valid2 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs33 = errors;
if(typeof data7 !== "boolean"){
const err22 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err22);
errors++;
}
var _valid2 = _errs33 === errors;
valid7 = _valid2;
}
if(!valid7){
const err23 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err23);
errors++;
}
const _errs36 = errors;
let valid8 = true;
const _errs37 = errors;
if(!(Array.isArray(data7))){
const err24 = {};
vErrors = note(vErrors, err24);
errors++;
}
var _valid3 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs39 = errors;
if(!(validate97(data7, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var _valid3 = _errs39 === errors;
valid8 = _valid3;
}
if(!valid8){
const err25 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err25);
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err26);
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err1);
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":false,"properties":{"kernel":{"type":["integer","null"],"minimum":1,"maximum":65536},"layers":{"type":["integer","null"],"minimum":1,"maximum":128},"groups":{"type":["integer","null"],"minimum":1,"maximum":65536},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"bias":{"type":["boolean","null"]},"norm":{"type":["string","null"],"enum":["batch","none",null]},"output_norm":{"type":["string","null"],"enum":["layer","none",null]},"eps":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"place":{"type":["string","null"],"enum":["before_norm","after_norm",null]}}};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema44.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.kernel !== undefined && func0.call(data, "kernel")){
let data0 = data.kernel;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: schema44.properties.kernel.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
let data1 = data.layers;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: schema44.properties.layers.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 128 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data2 = data.groups;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: schema44.properties.groups.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data3 = data.act;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema44.properties.act.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(typeof data3 !== "string"){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate64(data3, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data4 = data.bias;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema44.properties.bias.type}};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data5 = data.norm;
if((typeof data5 !== "string") && (data5 !== null)){
const err14 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema44.properties.norm.type}};
vErrors = note(vErrors, err14);
errors++;
}
if(!(((data5 === "batch") || (data5 === "none")) || (data5 === null))){
const err15 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/enum",keyword:"enum",params:{allowedValues: schema44.properties.norm.enum}};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.output_norm !== undefined && func0.call(data, "output_norm")){
let data6 = data.output_norm;
if((typeof data6 !== "string") && (data6 !== null)){
const err16 = {instancePath:instancePath+"/output_norm",schemaPath:"#/properties/output_norm/type",keyword:"type",params:{type: schema44.properties.output_norm.type}};
vErrors = note(vErrors, err16);
errors++;
}
if(!(((data6 === "layer") || (data6 === "none")) || (data6 === null))){
const err17 = {instancePath:instancePath+"/output_norm",schemaPath:"#/properties/output_norm/enum",keyword:"enum",params:{allowedValues: schema44.properties.output_norm.enum}};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.eps !== undefined && func0.call(data, "eps")){
let data7 = data.eps;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
const err18 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: schema44.properties.eps.type}};
vErrors = note(vErrors, err18);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err19);
errors++;
}
if(data7 <= 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err20);
errors++;
}
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data8 = data.place;
if((typeof data8 !== "string") && (data8 !== null)){
const err21 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema44.properties.place.type}};
vErrors = note(vErrors, err21);
errors++;
}
if(!(((data8 === "before_norm") || (data8 === "after_norm")) || (data8 === null))){
const err22 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema44.properties.place.enum}};
vErrors = note(vErrors, err22);
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err23);
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","additionalProperties":false,"properties":{"shared":{"type":["boolean","null"]},"grid":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"$ref":"#/$defs/GridSide"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Grid"}}]}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "shared") || (key0 === "grid"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.shared !== undefined && func0.call(data, "shared")){
let data0 = data.shared;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: schema45.properties.shared.type}};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.grid !== undefined && func0.call(data, "grid")){
let data1 = data.grid;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/type",keyword:"type",params:{type: schema45.properties.grid.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate52(data1, {instancePath:instancePath+"/grid",parentData:data,parentDataProperty:"grid",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(!(Array.isArray(data1))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/grid",parentData:data,parentDataProperty:"grid",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid3 = _valid1;
}
if(!valid3){
const err6 = {instancePath:instancePath+"/grid",schemaPath:"#/properties/grid/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err7);
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema32.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.learned !== undefined && func0.call(data, "learned")){
let data0 = data.learned;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/learned",schemaPath:"#/properties/learned/type",keyword:"type",params:{type: schema32.properties.learned.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate79(data0, {instancePath:instancePath+"/learned",parentData:data,parentDataProperty:"learned",rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/learned",schemaPath:"#/properties/learned/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.sinusoidal !== undefined && func0.call(data, "sinusoidal")){
let data1 = data.sinusoidal;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/sinusoidal",schemaPath:"#/properties/sinusoidal/type",keyword:"type",params:{type: schema32.properties.sinusoidal.type}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate81(data1, {instancePath:instancePath+"/sinusoidal",parentData:data,parentDataProperty:"sinusoidal",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/sinusoidal",schemaPath:"#/properties/sinusoidal/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.sinusoidal_2d !== undefined && func0.call(data, "sinusoidal_2d")){
let data2 = data.sinusoidal_2d;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/sinusoidal_2d",schemaPath:"#/properties/sinusoidal_2d/type",keyword:"type",params:{type: schema32.properties.sinusoidal_2d.type}};
vErrors = note(vErrors, err7);
errors++;
}
const _errs19 = errors;
let valid6 = true;
const _errs20 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err8 = {};
vErrors = note(vErrors, err8);
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(!(validate83(data2, {instancePath:instancePath+"/sinusoidal_2d",parentData:data,parentDataProperty:"sinusoidal_2d",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid2 = _errs22 === errors;
valid6 = _valid2;
}
if(!valid6){
const err9 = {instancePath:instancePath+"/sinusoidal_2d",schemaPath:"#/properties/sinusoidal_2d/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.rope !== undefined && func0.call(data, "rope")){
let data3 = data.rope;
if(((!((typeof data3 == "number") && (isFinite(data3)))) && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/type",keyword:"type",params:{type: schema32.properties.rope.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs26 = errors;
let valid8 = true;
const _errs27 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs29 = errors;
if(!(validate85(data3, {instancePath:instancePath+"/rope",parentData:data,parentDataProperty:"rope",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid3 = _errs29 === errors;
valid8 = _valid3;
}
if(!valid8){
const err12 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
const _errs31 = errors;
let valid9 = true;
const _errs32 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err13 = {};
vErrors = note(vErrors, err13);
errors++;
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs34 = errors;
if(!(validate87(data3, {instancePath:instancePath+"/rope",parentData:data,parentDataProperty:"rope",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid4 = _errs34 === errors;
valid9 = _valid4;
}
if(!valid9){
const err14 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.alibi !== undefined && func0.call(data, "alibi")){
let data4 = data.alibi;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err15 = {instancePath:instancePath+"/alibi",schemaPath:"#/properties/alibi/type",keyword:"type",params:{type: schema32.properties.alibi.type}};
vErrors = note(vErrors, err15);
errors++;
}
const _errs38 = errors;
let valid11 = true;
const _errs39 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err16 = {};
vErrors = note(vErrors, err16);
errors++;
}
var _valid5 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs41 = errors;
if(!(validate91(data4, {instancePath:instancePath+"/alibi",parentData:data,parentDataProperty:"alibi",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var _valid5 = _errs41 === errors;
valid11 = _valid5;
}
if(!valid11){
const err17 = {instancePath:instancePath+"/alibi",schemaPath:"#/properties/alibi/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.buckets !== undefined && func0.call(data, "buckets")){
let data5 = data.buckets;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err18 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/type",keyword:"type",params:{type: schema32.properties.buckets.type}};
vErrors = note(vErrors, err18);
errors++;
}
const _errs45 = errors;
let valid13 = true;
const _errs46 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err19 = {};
vErrors = note(vErrors, err19);
errors++;
}
var _valid6 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs48 = errors;
if(!(validate93(data5, {instancePath:instancePath+"/buckets",parentData:data,parentDataProperty:"buckets",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var _valid6 = _errs48 === errors;
valid13 = _valid6;
}
if(!valid13){
const err20 = {instancePath:instancePath+"/buckets",schemaPath:"#/properties/buckets/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data.disentangled !== undefined && func0.call(data, "disentangled")){
let data6 = data.disentangled;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err21 = {instancePath:instancePath+"/disentangled",schemaPath:"#/properties/disentangled/type",keyword:"type",params:{type: schema32.properties.disentangled.type}};
vErrors = note(vErrors, err21);
errors++;
}
const _errs52 = errors;
let valid15 = true;
const _errs53 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err22 = {};
vErrors = note(vErrors, err22);
errors++;
}
var _valid7 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs55 = errors;
if(!(validate95(data6, {instancePath:instancePath+"/disentangled",parentData:data,parentDataProperty:"disentangled",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var _valid7 = _errs55 === errors;
valid15 = _valid7;
}
if(!valid15){
const err23 = {instancePath:instancePath+"/disentangled",schemaPath:"#/properties/disentangled/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.xl !== undefined && func0.call(data, "xl")){
let data7 = data.xl;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err24 = {instancePath:instancePath+"/xl",schemaPath:"#/properties/xl/type",keyword:"type",params:{type: schema32.properties.xl.type}};
vErrors = note(vErrors, err24);
errors++;
}
const _errs59 = errors;
let valid17 = true;
const _errs60 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err25 = {};
vErrors = note(vErrors, err25);
errors++;
}
var _valid8 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs62 = errors;
if(!(validate100(data7, {instancePath:instancePath+"/xl",parentData:data,parentDataProperty:"xl",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var _valid8 = _errs62 === errors;
valid17 = _valid8;
}
if(!valid17){
const err26 = {instancePath:instancePath+"/xl",schemaPath:"#/properties/xl/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data.conv !== undefined && func0.call(data, "conv")){
let data8 = data.conv;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err27 = {instancePath:instancePath+"/conv",schemaPath:"#/properties/conv/type",keyword:"type",params:{type: schema32.properties.conv.type}};
vErrors = note(vErrors, err27);
errors++;
}
const _errs66 = errors;
let valid19 = true;
const _errs67 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err28 = {};
vErrors = note(vErrors, err28);
errors++;
}
var _valid9 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs69 = errors;
if(!(validate102(data8, {instancePath:instancePath+"/conv",parentData:data,parentDataProperty:"conv",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var _valid9 = _errs69 === errors;
valid19 = _valid9;
}
if(!valid19){
const err29 = {instancePath:instancePath+"/conv",schemaPath:"#/properties/conv/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data.window_bias !== undefined && func0.call(data, "window_bias")){
let data9 = data.window_bias;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err30 = {instancePath:instancePath+"/window_bias",schemaPath:"#/properties/window_bias/type",keyword:"type",params:{type: schema32.properties.window_bias.type}};
vErrors = note(vErrors, err30);
errors++;
}
const _errs73 = errors;
let valid21 = true;
const _errs74 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err31 = {};
vErrors = note(vErrors, err31);
errors++;
}
var _valid10 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs76 = errors;
if(!(validate105(data9, {instancePath:instancePath+"/window_bias",parentData:data,parentDataProperty:"window_bias",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var _valid10 = _errs76 === errors;
valid21 = _valid10;
}
if(!valid21){
const err32 = {instancePath:instancePath+"/window_bias",schemaPath:"#/properties/window_bias/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err32);
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err33);
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":["array","null"],"minItems":1,"maxItems":16,"items":{"type":["string","array"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Sublayer"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Parallel"}}]}};
const schema47 = {"type":"string","enum":["attention","cross","ffn","adapter","conv","lstm","gru","rnn"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err0);
errors++;
}
if(!((((((((data === "attention") || (data === "cross")) || (data === "ffn")) || (data === "adapter")) || (data === "conv")) || (data === "lstm")) || (data === "gru")) || (data === "rnn"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema47.enum}};
vErrors = note(vErrors, err1);
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"array","minItems":1,"maxItems":16,"items":{"type":"string","enum":["attention","cross","ffn","adapter","conv","lstm","gru","rnn"]}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!((((((((data0 === "attention") || (data0 === "cross")) || (data0 === "ffn")) || (data0 === "adapter")) || (data0 === "conv")) || (data0 === "lstm")) || (data0 === "gru")) || (data0 === "rnn"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema48.items.enum}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err4);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
vErrors = note(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
if(data.length > 16){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err1);
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema46.items.type}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate111(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(Array.isArray(data0))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate113(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
}
}
validate110.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Attention"}}]};
const schema50 = {"type":"object","additionalProperties":false,"properties":{"heads":{"type":["integer","null"],"minimum":1,"maximum":65536},"kv_heads":{"type":["integer","null"],"minimum":1,"maximum":65536},"d_head":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"bias":{"type":["boolean","array","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Projections"}}]},"score":{"type":["string","null"],"enum":["dot","additive",null]},"scale":{"type":["number","object","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","exclusiveMinimum":0,"maximum":1000000}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/ReciprocalRoot"}}]},"mask":{"type":["string","null"],"enum":["full","causal","prefix",null]},"window":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":2147483647}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Window"}}]},"chunk":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"softcap":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"sinks":{"type":["boolean","null"]},"qk_norm":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["head","width","per_head","l2"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/QueryKeyNorm"}}]},"clip":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000000},"gate":{"type":["boolean","null"]},"latent":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Latent"}}]},"norm":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};
const schema51 = {"type":"array","maxItems":4,"items":{"type":"string","enum":["q","k","v","o"]}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 4){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4}};
vErrors = note(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err1);
errors++;
}
if(!((((data0 === "q") || (data0 === "k")) || (data0 === "v")) || (data0 === "o"))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/enum",keyword:"enum",params:{allowedValues: schema51.items.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err3);
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","additionalProperties":false,"properties":{"rsqrt":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000000}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "rsqrt")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.rsqrt !== undefined && func0.call(data, "rsqrt")){
let data0 = data.rsqrt;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/rsqrt",schemaPath:"#/properties/rsqrt/type",keyword:"type",params:{type: schema52.properties.rsqrt.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/rsqrt",schemaPath:"#/properties/rsqrt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 <= 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/rsqrt",schemaPath:"#/properties/rsqrt/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err4);
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err5);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","additionalProperties":false,"properties":{"over":{"type":["string","null"],"enum":["head","width","per_head","l2",null]},"kind":{"type":["string","null"],"enum":["layer","rms",null]},"eps":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"bias":{"type":["boolean","null"]},"affine":{"type":["boolean","null"]},"offset":{"type":["integer","null"],"enum":[0,1,null]},"after_rope":{"type":["boolean","null"]}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "over") || (key0 === "kind")) || (key0 === "eps")) || (key0 === "bias")) || (key0 === "affine")) || (key0 === "offset")) || (key0 === "after_rope"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.over !== undefined && func0.call(data, "over")){
let data0 = data.over;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/type",keyword:"type",params:{type: schema54.properties.over.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!(((((data0 === "head") || (data0 === "width")) || (data0 === "per_head")) || (data0 === "l2")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/over",schemaPath:"#/properties/over/enum",keyword:"enum",params:{allowedValues: schema54.properties.over.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data1 = data.kind;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema54.properties.kind.type}};
vErrors = note(vErrors, err3);
errors++;
}
if(!(((data1 === "layer") || (data1 === "rms")) || (data1 === null))){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema54.properties.kind.enum}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.eps !== undefined && func0.call(data, "eps")){
let data2 = data.eps;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: schema54.properties.eps.type}};
vErrors = note(vErrors, err5);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
if(data2 <= 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err7);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data3 = data.bias;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema54.properties.bias.type}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.affine !== undefined && func0.call(data, "affine")){
let data4 = data.affine;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema54.properties.affine.type}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.offset !== undefined && func0.call(data, "offset")){
let data5 = data.offset;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: schema54.properties.offset.type}};
vErrors = note(vErrors, err10);
errors++;
}
if(!(((data5 === 0) || (data5 === 1)) || (data5 === null))){
const err11 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/enum",keyword:"enum",params:{allowedValues: schema54.properties.offset.enum}};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.after_rope !== undefined && func0.call(data, "after_rope")){
let data6 = data.after_rope;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/after_rope",schemaPath:"#/properties/after_rope/type",keyword:"type",params:{type: schema54.properties.after_rope.type}};
vErrors = note(vErrors, err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err13);
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","additionalProperties":false,"properties":{"q":{"type":["integer","null"],"minimum":1,"maximum":65536},"kv":{"type":["integer","null"],"minimum":1,"maximum":65536},"nope":{"type":["integer","null"],"minimum":1,"maximum":65536},"rope":{"type":["integer","null"],"minimum":1,"maximum":65536},"v":{"type":["integer","null"],"minimum":1,"maximum":65536},"eps":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1}}};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "q") || (key0 === "kv")) || (key0 === "nope")) || (key0 === "rope")) || (key0 === "v")) || (key0 === "eps"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.q !== undefined && func0.call(data, "q")){
let data0 = data.q;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/type",keyword:"type",params:{type: schema55.properties.q.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/q",schemaPath:"#/properties/q/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.kv !== undefined && func0.call(data, "kv")){
let data1 = data.kv;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/kv",schemaPath:"#/properties/kv/type",keyword:"type",params:{type: schema55.properties.kv.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/kv",schemaPath:"#/properties/kv/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/kv",schemaPath:"#/properties/kv/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.nope !== undefined && func0.call(data, "nope")){
let data2 = data.nope;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/nope",schemaPath:"#/properties/nope/type",keyword:"type",params:{type: schema55.properties.nope.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/nope",schemaPath:"#/properties/nope/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/nope",schemaPath:"#/properties/nope/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.rope !== undefined && func0.call(data, "rope")){
let data3 = data.rope;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/type",keyword:"type",params:{type: schema55.properties.rope.type}};
vErrors = note(vErrors, err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err11);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/rope",schemaPath:"#/properties/rope/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err12);
errors++;
}
}
}
if(data.v !== undefined && func0.call(data, "v")){
let data4 = data.v;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/type",keyword:"type",params:{type: schema55.properties.v.type}};
vErrors = note(vErrors, err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65536 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err14);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/v",schemaPath:"#/properties/v/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
if(data.eps !== undefined && func0.call(data, "eps")){
let data5 = data.eps;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: schema55.properties.eps.type}};
vErrors = note(vErrors, err16);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err17);
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err18);
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err19);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema50.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.heads !== undefined && func0.call(data, "heads")){
let data0 = data.heads;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type: schema50.properties.heads.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/heads",schemaPath:"#/properties/heads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/heads",schemaPath:"#/properties/heads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.kv_heads !== undefined && func0.call(data, "kv_heads")){
let data1 = data.kv_heads;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/kv_heads",schemaPath:"#/properties/kv_heads/type",keyword:"type",params:{type: schema50.properties.kv_heads.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/kv_heads",schemaPath:"#/properties/kv_heads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/kv_heads",schemaPath:"#/properties/kv_heads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.d_head !== undefined && func0.call(data, "d_head")){
let data2 = data.d_head;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/d_head",schemaPath:"#/properties/d_head/type",keyword:"type",params:{type: schema50.properties.d_head.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/d_head",schemaPath:"#/properties/d_head/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/d_head",schemaPath:"#/properties/d_head/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data3 = data.bias;
if(((typeof data3 !== "boolean") && (!(Array.isArray(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema50.properties.bias.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(typeof data3 !== "boolean"){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err12);
errors++;
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err13 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err13);
errors++;
}
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(!(Array.isArray(data3))){
const err14 = {};
vErrors = note(vErrors, err14);
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(!(validate118(data3, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid1 = _errs20 === errors;
valid3 = _valid1;
}
if(!valid3){
const err15 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.score !== undefined && func0.call(data, "score")){
let data4 = data.score;
if((typeof data4 !== "string") && (data4 !== null)){
const err16 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: schema50.properties.score.type}};
vErrors = note(vErrors, err16);
errors++;
}
if(!(((data4 === "dot") || (data4 === "additive")) || (data4 === null))){
const err17 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/enum",keyword:"enum",params:{allowedValues: schema50.properties.score.enum}};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data5 = data.scale;
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))) && (data5 !== null)){
const err18 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema50.properties.scale.type}};
vErrors = note(vErrors, err18);
errors++;
}
const _errs26 = errors;
let valid5 = true;
const _errs27 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err19 = {};
vErrors = note(vErrors, err19);
errors++;
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs29 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err20);
errors++;
}
if(data5 <= 0 || isNaN(data5)){
const err21 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err22);
errors++;
}
var _valid2 = _errs29 === errors;
valid5 = _valid2;
}
if(!valid5){
const err23 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err23);
errors++;
}
const _errs32 = errors;
let valid6 = true;
const _errs33 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err24 = {};
vErrors = note(vErrors, err24);
errors++;
}
var _valid3 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs35 = errors;
if(!(validate120(data5, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid3 = _errs35 === errors;
valid6 = _valid3;
}
if(!valid6){
const err25 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.mask !== undefined && func0.call(data, "mask")){
let data6 = data.mask;
if((typeof data6 !== "string") && (data6 !== null)){
const err26 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema50.properties.mask.type}};
vErrors = note(vErrors, err26);
errors++;
}
if(!((((data6 === "full") || (data6 === "causal")) || (data6 === "prefix")) || (data6 === null))){
const err27 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/enum",keyword:"enum",params:{allowedValues: schema50.properties.mask.enum}};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.window !== undefined && func0.call(data, "window")){
let data7 = data.window;
if(((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (!(Array.isArray(data7)))) && (data7 !== null)){
const err28 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: schema50.properties.window.type}};
vErrors = note(vErrors, err28);
errors++;
}
const _errs41 = errors;
let valid8 = true;
const _errs42 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err29 = {};
vErrors = note(vErrors, err29);
errors++;
}
var _valid4 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs44 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err30 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err30);
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2147483647 || isNaN(data7)){
const err31 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err31);
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err32 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err32);
errors++;
}
}
var _valid4 = _errs44 === errors;
valid8 = _valid4;
}
if(!valid8){
const err33 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err33);
errors++;
}
const _errs47 = errors;
let valid9 = true;
const _errs48 = errors;
if(!(Array.isArray(data7))){
const err34 = {};
vErrors = note(vErrors, err34);
errors++;
}
var _valid5 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs50 = errors;
if(!(validate122(data7, {instancePath:instancePath+"/window",parentData:data,parentDataProperty:"window",rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var _valid5 = _errs50 === errors;
valid9 = _valid5;
}
if(!valid9){
const err35 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.chunk !== undefined && func0.call(data, "chunk")){
let data8 = data.chunk;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err36 = {instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/type",keyword:"type",params:{type: schema50.properties.chunk.type}};
vErrors = note(vErrors, err36);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 2147483647 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err37);
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/chunk",schemaPath:"#/properties/chunk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err38);
errors++;
}
}
}
if(data.softcap !== undefined && func0.call(data, "softcap")){
let data9 = data.softcap;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err39 = {instancePath:instancePath+"/softcap",schemaPath:"#/properties/softcap/type",keyword:"type",params:{type: schema50.properties.softcap.type}};
vErrors = note(vErrors, err39);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000 || isNaN(data9)){
const err40 = {instancePath:instancePath+"/softcap",schemaPath:"#/properties/softcap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err40);
errors++;
}
if(data9 <= 0 || isNaN(data9)){
const err41 = {instancePath:instancePath+"/softcap",schemaPath:"#/properties/softcap/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err41);
errors++;
}
}
}
if(data.sinks !== undefined && func0.call(data, "sinks")){
let data10 = data.sinks;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err42 = {instancePath:instancePath+"/sinks",schemaPath:"#/properties/sinks/type",keyword:"type",params:{type: schema50.properties.sinks.type}};
vErrors = note(vErrors, err42);
errors++;
}
}
if(data.qk_norm !== undefined && func0.call(data, "qk_norm")){
let data11 = data.qk_norm;
if(((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))) && (data11 !== null)){
const err43 = {instancePath:instancePath+"/qk_norm",schemaPath:"#/properties/qk_norm/type",keyword:"type",params:{type: schema50.properties.qk_norm.type}};
vErrors = note(vErrors, err43);
errors++;
}
const _errs60 = errors;
let valid11 = true;
const _errs61 = errors;
if(typeof data11 !== "string"){
const err44 = {};
vErrors = note(vErrors, err44);
errors++;
}
var _valid6 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs63 = errors;
if(typeof data11 !== "string"){
const err45 = {instancePath:instancePath+"/qk_norm",schemaPath:"#/properties/qk_norm/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err45);
errors++;
}
if(!((((data11 === "head") || (data11 === "width")) || (data11 === "per_head")) || (data11 === "l2"))){
const err46 = {instancePath:instancePath+"/qk_norm",schemaPath:"#/properties/qk_norm/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema50.properties.qk_norm.allOf[0].then.enum}};
vErrors = note(vErrors, err46);
errors++;
}
var _valid6 = _errs63 === errors;
valid11 = _valid6;
}
if(!valid11){
const err47 = {instancePath:instancePath+"/qk_norm",schemaPath:"#/properties/qk_norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err47);
errors++;
}
const _errs66 = errors;
let valid12 = true;
const _errs67 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err48 = {};
vErrors = note(vErrors, err48);
errors++;
}
var _valid7 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs69 = errors;
if(!(validate124(data11, {instancePath:instancePath+"/qk_norm",parentData:data,parentDataProperty:"qk_norm",rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid7 = _errs69 === errors;
valid12 = _valid7;
}
if(!valid12){
const err49 = {instancePath:instancePath+"/qk_norm",schemaPath:"#/properties/qk_norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err49);
errors++;
}
}
if(data.clip !== undefined && func0.call(data, "clip")){
let data12 = data.clip;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
const err50 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/type",keyword:"type",params:{type: schema50.properties.clip.type}};
vErrors = note(vErrors, err50);
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
const err51 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
vErrors = note(vErrors, err51);
errors++;
}
if(data12 <= 0 || isNaN(data12)){
const err52 = {instancePath:instancePath+"/clip",schemaPath:"#/properties/clip/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err52);
errors++;
}
}
}
if(data.gate !== undefined && func0.call(data, "gate")){
let data13 = data.gate;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err53 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: schema50.properties.gate.type}};
vErrors = note(vErrors, err53);
errors++;
}
}
if(data.latent !== undefined && func0.call(data, "latent")){
let data14 = data.latent;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err54 = {instancePath:instancePath+"/latent",schemaPath:"#/properties/latent/type",keyword:"type",params:{type: schema50.properties.latent.type}};
vErrors = note(vErrors, err54);
errors++;
}
const _errs77 = errors;
let valid14 = true;
const _errs78 = errors;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err55 = {};
vErrors = note(vErrors, err55);
errors++;
}
var _valid8 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs80 = errors;
if(!(validate126(data14, {instancePath:instancePath+"/latent",parentData:data,parentDataProperty:"latent",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid8 = _errs80 === errors;
valid14 = _valid8;
}
if(!valid14){
const err56 = {instancePath:instancePath+"/latent",schemaPath:"#/properties/latent/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err56);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data15 = data.norm;
if(((typeof data15 !== "string") && (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))) && (data15 !== null)){
const err57 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema50.properties.norm.type}};
vErrors = note(vErrors, err57);
errors++;
}
const _errs84 = errors;
let valid16 = true;
const _errs85 = errors;
if(typeof data15 !== "string"){
const err58 = {};
vErrors = note(vErrors, err58);
errors++;
}
var _valid9 = _errs85 === errors;
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs87 = errors;
if(typeof data15 !== "string"){
const err59 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err59);
errors++;
}
if(!(data15 === "none")){
const err60 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema50.properties.norm.allOf[0].then.enum}};
vErrors = note(vErrors, err60);
errors++;
}
var _valid9 = _errs87 === errors;
valid16 = _valid9;
}
if(!valid16){
const err61 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err61);
errors++;
}
const _errs90 = errors;
let valid17 = true;
const _errs91 = errors;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err62 = {};
vErrors = note(vErrors, err62);
errors++;
}
var _valid10 = _errs91 === errors;
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs93 = errors;
if(!(validate38(data15, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid10 = _errs93 === errors;
valid17 = _valid10;
}
if(!valid17){
const err63 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err64);
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Cross"}}]};
const schema57 = {"type":"object","additionalProperties":false,"properties":{"heads":{"$ref":"#/$defs/Attention/properties/heads"},"kv_heads":{"$ref":"#/$defs/Attention/properties/kv_heads"},"d_head":{"$ref":"#/$defs/Attention/properties/d_head"},"bias":{"$ref":"#/$defs/Attention/properties/bias"},"scale":{"$ref":"#/$defs/Attention/properties/scale"},"softcap":{"$ref":"#/$defs/Attention/properties/softcap"},"sinks":{"$ref":"#/$defs/Attention/properties/sinks"},"qk_norm":{"$ref":"#/$defs/Attention/properties/qk_norm"},"clip":{"$ref":"#/$defs/Attention/properties/clip"},"gate":{"$ref":"#/$defs/Attention/properties/gate"},"norm":{"$ref":"#/$defs/Attention/properties/norm"},"score":{"$ref":"#/$defs/Attention/properties/score"},"feed":{"type":["string","null"],"enum":["input",null]}}};
const schema58 = {"type":["integer","null"],"minimum":1,"maximum":65536};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema58.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate133.errors = vErrors;
return errors === 0;
}

const schema59 = {"type":["integer","null"],"minimum":1,"maximum":65536};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema59.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 65536 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate135.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":["integer","null"],"minimum":1,"maximum":2147483647};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate137.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":["boolean","array","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Projections"}}]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "boolean") && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema61.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "boolean"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "boolean"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data))){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":["number","object","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","exclusiveMinimum":0,"maximum":1000000}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/ReciprocalRoot"}}]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema62.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err2);
errors++;
}
if(data <= 0 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema63.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err1);
errors++;
}
if(data <= 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate145.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":["boolean","null"]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema64.type}};
vErrors = note(vErrors, err0);
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["head","width","per_head","l2"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/QueryKeyNorm"}}]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema65.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!((((data === "head") || (data === "width")) || (data === "per_head")) || (data === "l2"))){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema65.allOf[0].then.enum}};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

const schema66 = {"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000000};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema66.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
vErrors = note(vErrors, err1);
errors++;
}
if(data <= 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate152.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":["boolean","null"]};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema67.type}};
vErrors = note(vErrors, err0);
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema68.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!(data === "none")){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema68.allOf[0].then.enum}};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":["string","null"],"enum":["dot","additive",null]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema69.type}};
vErrors = note(vErrors, err0);
errors++;
}
if(!(((data === "dot") || (data === "additive")) || (data === null))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema69.enum}};
vErrors = note(vErrors, err1);
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema57.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.heads !== undefined && func0.call(data, "heads")){
if(!(validate133(data.heads, {instancePath:instancePath+"/heads",parentData:data,parentDataProperty:"heads",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data.kv_heads !== undefined && func0.call(data, "kv_heads")){
if(!(validate135(data.kv_heads, {instancePath:instancePath+"/kv_heads",parentData:data,parentDataProperty:"kv_heads",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.d_head !== undefined && func0.call(data, "d_head")){
if(!(validate137(data.d_head, {instancePath:instancePath+"/d_head",parentData:data,parentDataProperty:"d_head",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
if(!(validate139(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
if(!(validate142(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.softcap !== undefined && func0.call(data, "softcap")){
if(!(validate145(data.softcap, {instancePath:instancePath+"/softcap",parentData:data,parentDataProperty:"softcap",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.sinks !== undefined && func0.call(data, "sinks")){
if(!(validate147(data.sinks, {instancePath:instancePath+"/sinks",parentData:data,parentDataProperty:"sinks",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.qk_norm !== undefined && func0.call(data, "qk_norm")){
if(!(validate149(data.qk_norm, {instancePath:instancePath+"/qk_norm",parentData:data,parentDataProperty:"qk_norm",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.clip !== undefined && func0.call(data, "clip")){
if(!(validate152(data.clip, {instancePath:instancePath+"/clip",parentData:data,parentDataProperty:"clip",rootData}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.gate !== undefined && func0.call(data, "gate")){
if(!(validate154(data.gate, {instancePath:instancePath+"/gate",parentData:data,parentDataProperty:"gate",rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
if(!(validate156(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined && func0.call(data, "score")){
if(!(validate159(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.feed !== undefined && func0.call(data, "feed")){
let data12 = data.feed;
if((typeof data12 !== "string") && (data12 !== null)){
const err1 = {instancePath:instancePath+"/feed",schemaPath:"#/properties/feed/type",keyword:"type",params:{type: schema57.properties.feed.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!((data12 === "input") || (data12 === null))){
const err2 = {instancePath:instancePath+"/feed",schemaPath:"#/properties/feed/enum",keyword:"enum",params:{allowedValues: schema57.properties.feed.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err3);
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/FeedForward"}}]};
const schema71 = {"type":"object","additionalProperties":false,"properties":{"d_ff":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"gated":{"type":["boolean","null"]},"bias":{"type":["boolean","null"]},"scale":{"type":["number","string","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","exclusiveMinimum":0,"maximum":1000000}},{"if":{"type":"string"},"then":{"type":"string","enum":["learned"]}}]},"moe":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Mixture"}}]},"norm":{"$ref":"#/$defs/Attention/properties/norm"}}};
const schema72 = {"type":"object","additionalProperties":false,"properties":{"experts":{"type":["integer","null"],"minimum":1,"maximum":65536},"top_k":{"type":["integer","null"],"minimum":1,"maximum":65536},"score":{"type":["string","null"],"enum":["softmax","sigmoid","softmax_after_topk",null]},"normalize":{"type":["boolean","null"]},"scale":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"shared":{"type":["integer","null"],"minimum":0,"maximum":65536},"shared_d_ff":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"shared_gate":{"type":["boolean","null"]},"groups":{"type":["integer","null"],"minimum":1,"maximum":65536},"top_groups":{"type":["integer","null"],"minimum":1,"maximum":65536},"group_score":{"type":["string","null"],"enum":["max","top2_sum",null]},"bias_correction":{"type":["boolean","null"]},"router_bias":{"type":["boolean","null"]}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema72.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.experts !== undefined && func0.call(data, "experts")){
let data0 = data.experts;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/experts",schemaPath:"#/properties/experts/type",keyword:"type",params:{type: schema72.properties.experts.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/experts",schemaPath:"#/properties/experts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/experts",schemaPath:"#/properties/experts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.top_k !== undefined && func0.call(data, "top_k")){
let data1 = data.top_k;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/top_k",schemaPath:"#/properties/top_k/type",keyword:"type",params:{type: schema72.properties.top_k.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/top_k",schemaPath:"#/properties/top_k/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/top_k",schemaPath:"#/properties/top_k/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.score !== undefined && func0.call(data, "score")){
let data2 = data.score;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: schema72.properties.score.type}};
vErrors = note(vErrors, err7);
errors++;
}
if(!((((data2 === "softmax") || (data2 === "sigmoid")) || (data2 === "softmax_after_topk")) || (data2 === null))){
const err8 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/enum",keyword:"enum",params:{allowedValues: schema72.properties.score.enum}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.normalize !== undefined && func0.call(data, "normalize")){
let data3 = data.normalize;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err9 = {instancePath:instancePath+"/normalize",schemaPath:"#/properties/normalize/type",keyword:"type",params:{type: schema72.properties.normalize.type}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data4 = data.scale;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err10 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema72.properties.scale.type}};
vErrors = note(vErrors, err10);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err11);
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err12);
errors++;
}
}
}
if(data.shared !== undefined && func0.call(data, "shared")){
let data5 = data.shared;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err13 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type: schema72.properties.shared.type}};
vErrors = note(vErrors, err13);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err14);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/shared",schemaPath:"#/properties/shared/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
if(data.shared_d_ff !== undefined && func0.call(data, "shared_d_ff")){
let data6 = data.shared_d_ff;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err16 = {instancePath:instancePath+"/shared_d_ff",schemaPath:"#/properties/shared_d_ff/type",keyword:"type",params:{type: schema72.properties.shared_d_ff.type}};
vErrors = note(vErrors, err16);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 2147483647 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/shared_d_ff",schemaPath:"#/properties/shared_d_ff/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err17);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/shared_d_ff",schemaPath:"#/properties/shared_d_ff/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err18);
errors++;
}
}
}
if(data.shared_gate !== undefined && func0.call(data, "shared_gate")){
let data7 = data.shared_gate;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err19 = {instancePath:instancePath+"/shared_gate",schemaPath:"#/properties/shared_gate/type",keyword:"type",params:{type: schema72.properties.shared_gate.type}};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data8 = data.groups;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err20 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: schema72.properties.groups.type}};
vErrors = note(vErrors, err20);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65536 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err21);
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err22);
errors++;
}
}
}
if(data.top_groups !== undefined && func0.call(data, "top_groups")){
let data9 = data.top_groups;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err23 = {instancePath:instancePath+"/top_groups",schemaPath:"#/properties/top_groups/type",keyword:"type",params:{type: schema72.properties.top_groups.type}};
vErrors = note(vErrors, err23);
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65536 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/top_groups",schemaPath:"#/properties/top_groups/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err24);
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/top_groups",schemaPath:"#/properties/top_groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err25);
errors++;
}
}
}
if(data.group_score !== undefined && func0.call(data, "group_score")){
let data10 = data.group_score;
if((typeof data10 !== "string") && (data10 !== null)){
const err26 = {instancePath:instancePath+"/group_score",schemaPath:"#/properties/group_score/type",keyword:"type",params:{type: schema72.properties.group_score.type}};
vErrors = note(vErrors, err26);
errors++;
}
if(!(((data10 === "max") || (data10 === "top2_sum")) || (data10 === null))){
const err27 = {instancePath:instancePath+"/group_score",schemaPath:"#/properties/group_score/enum",keyword:"enum",params:{allowedValues: schema72.properties.group_score.enum}};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.bias_correction !== undefined && func0.call(data, "bias_correction")){
let data11 = data.bias_correction;
if((typeof data11 !== "boolean") && (data11 !== null)){
const err28 = {instancePath:instancePath+"/bias_correction",schemaPath:"#/properties/bias_correction/type",keyword:"type",params:{type: schema72.properties.bias_correction.type}};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.router_bias !== undefined && func0.call(data, "router_bias")){
let data12 = data.router_bias;
if((typeof data12 !== "boolean") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/router_bias",schemaPath:"#/properties/router_bias/type",keyword:"type",params:{type: schema72.properties.router_bias.type}};
vErrors = note(vErrors, err29);
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err30);
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "d_ff") || (key0 === "act")) || (key0 === "gated")) || (key0 === "bias")) || (key0 === "scale")) || (key0 === "moe")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.d_ff !== undefined && func0.call(data, "d_ff")){
let data0 = data.d_ff;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/d_ff",schemaPath:"#/properties/d_ff/type",keyword:"type",params:{type: schema71.properties.d_ff.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/d_ff",schemaPath:"#/properties/d_ff/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/d_ff",schemaPath:"#/properties/d_ff/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data1 = data.act;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema71.properties.act.type}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate64(data1, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.gated !== undefined && func0.call(data, "gated")){
let data2 = data.gated;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/gated",schemaPath:"#/properties/gated/type",keyword:"type",params:{type: schema71.properties.gated.type}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data3 = data.bias;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema71.properties.bias.type}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data4 = data.scale;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema71.properties.scale.type}};
vErrors = note(vErrors, err9);
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {};
vErrors = note(vErrors, err10);
errors++;
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err11);
errors++;
}
if(data4 <= 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err13);
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err14);
errors++;
}
const _errs24 = errors;
let valid5 = true;
const _errs25 = errors;
if(typeof data4 !== "string"){
const err15 = {};
vErrors = note(vErrors, err15);
errors++;
}
var _valid2 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs27 = errors;
if(typeof data4 !== "string"){
const err16 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err16);
errors++;
}
if(!(data4 === "learned")){
const err17 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema71.properties.scale.allOf[1].then.enum}};
vErrors = note(vErrors, err17);
errors++;
}
var _valid2 = _errs27 === errors;
valid5 = _valid2;
}
if(!valid5){
const err18 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.moe !== undefined && func0.call(data, "moe")){
let data5 = data.moe;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/moe",schemaPath:"#/properties/moe/type",keyword:"type",params:{type: schema71.properties.moe.type}};
vErrors = note(vErrors, err19);
errors++;
}
const _errs32 = errors;
let valid7 = true;
const _errs33 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err20 = {};
vErrors = note(vErrors, err20);
errors++;
}
var _valid3 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs35 = errors;
if(!(validate166(data5, {instancePath:instancePath+"/moe",parentData:data,parentDataProperty:"moe",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
var _valid3 = _errs35 === errors;
valid7 = _valid3;
}
if(!valid7){
const err21 = {instancePath:instancePath+"/moe",schemaPath:"#/properties/moe/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
if(!(validate156(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err22);
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

const schema73 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Convolution"}}]};
const schema74 = {"type":"object","additionalProperties":false,"properties":{"kernel":{"type":["integer","null"],"minimum":1,"maximum":65536},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"norm":{"type":["string","null"],"enum":["batch","layer","none",null]},"eps":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"bias":{"type":["boolean","null"]},"mask":{"type":["boolean","null"]}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "kernel") || (key0 === "act")) || (key0 === "norm")) || (key0 === "eps")) || (key0 === "bias")) || (key0 === "mask"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.kernel !== undefined && func0.call(data, "kernel")){
let data0 = data.kernel;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: schema74.properties.kernel.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data1 = data.act;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema74.properties.act.type}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate64(data1, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data2 = data.norm;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema74.properties.norm.type}};
vErrors = note(vErrors, err7);
errors++;
}
if(!((((data2 === "batch") || (data2 === "layer")) || (data2 === "none")) || (data2 === null))){
const err8 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/enum",keyword:"enum",params:{allowedValues: schema74.properties.norm.enum}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.eps !== undefined && func0.call(data, "eps")){
let data3 = data.eps;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err9 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: schema74.properties.eps.type}};
vErrors = note(vErrors, err9);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err10);
errors++;
}
if(data3 <= 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err11);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data4 = data.bias;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err12 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema74.properties.bias.type}};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.mask !== undefined && func0.call(data, "mask")){
let data5 = data.mask;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema74.properties.mask.type}};
vErrors = note(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err14);
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}

const schema75 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/FeedForward"}}]};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema75.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

const schema76 = {"type":"object","additionalProperties":false,"properties":{"kind":{"type":["string","null"],"enum":["layer","rms",null]},"eps":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1},"place":{"type":["string","null"],"enum":["pre","post","sandwich","output","none",null]},"bias":{"type":["boolean","null"]},"affine":{"type":["boolean","null"]},"offset":{"type":["integer","null"],"enum":[0,1,null]},"final":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]},"end":{"type":["boolean","null"]},"parallel":{"type":["string","null"],"enum":["shared","separate",null]}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema76.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: schema76.properties.kind.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!(((data0 === "layer") || (data0 === "rms")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema76.properties.kind.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.eps !== undefined && func0.call(data, "eps")){
let data1 = data.eps;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/type",keyword:"type",params:{type: schema76.properties.eps.type}};
vErrors = note(vErrors, err3);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/eps",schemaPath:"#/properties/eps/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
if(data.place !== undefined && func0.call(data, "place")){
let data2 = data.place;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: schema76.properties.place.type}};
vErrors = note(vErrors, err6);
errors++;
}
if(!((((((data2 === "pre") || (data2 === "post")) || (data2 === "sandwich")) || (data2 === "output")) || (data2 === "none")) || (data2 === null))){
const err7 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/enum",keyword:"enum",params:{allowedValues: schema76.properties.place.enum}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data3 = data.bias;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema76.properties.bias.type}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.affine !== undefined && func0.call(data, "affine")){
let data4 = data.affine;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/affine",schemaPath:"#/properties/affine/type",keyword:"type",params:{type: schema76.properties.affine.type}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.offset !== undefined && func0.call(data, "offset")){
let data5 = data.offset;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: schema76.properties.offset.type}};
vErrors = note(vErrors, err10);
errors++;
}
if(!(((data5 === 0) || (data5 === 1)) || (data5 === null))){
const err11 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/enum",keyword:"enum",params:{allowedValues: schema76.properties.offset.enum}};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.final !== undefined && func0.call(data, "final")){
let data6 = data.final;
if(((typeof data6 !== "boolean") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: schema76.properties.final.type}};
vErrors = note(vErrors, err12);
errors++;
}
const _errs17 = errors;
let valid2 = true;
const _errs18 = errors;
if(typeof data6 !== "boolean"){
const err13 = {};
vErrors = note(vErrors, err13);
errors++;
}
var _valid0 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(typeof data6 !== "boolean"){
const err14 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err14);
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = _valid0;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
const _errs23 = errors;
let valid3 = true;
const _errs24 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err16 = {};
vErrors = note(vErrors, err16);
errors++;
}
var _valid1 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs26 = errors;
if(!(validate38(data6, {instancePath:instancePath+"/final",parentData:data,parentDataProperty:"final",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
valid3 = _valid1;
}
if(!valid3){
const err17 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data7 = data.end;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err18 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: schema76.properties.end.type}};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.parallel !== undefined && func0.call(data, "parallel")){
let data8 = data.parallel;
if((typeof data8 !== "string") && (data8 !== null)){
const err19 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/type",keyword:"type",params:{type: schema76.properties.parallel.type}};
vErrors = note(vErrors, err19);
errors++;
}
if(!(((data8 === "shared") || (data8 === "separate")) || (data8 === null))){
const err20 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/enum",keyword:"enum",params:{allowedValues: schema76.properties.parallel.enum}};
vErrors = note(vErrors, err20);
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err21);
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Beside"}}]};
const schema78 = {"type":"object","additionalProperties":false,"properties":{"kernel":{"type":["integer","null"],"minimum":1,"maximum":65535},"groups":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "kernel") || (key0 === "groups")) || (key0 === "act"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.kernel !== undefined && func0.call(data, "kernel")){
let data0 = data.kernel;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: schema78.properties.kernel.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data1 = data.groups;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: schema78.properties.groups.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data2 = data.act;
if((typeof data2 !== "string") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema78.properties.act.type}};
vErrors = note(vErrors, err7);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(typeof data2 !== "string"){
const err8 = {};
vErrors = note(vErrors, err8);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate64(data2, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err10);
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema79 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Recurrent"}}]};
const schema80 = {"type":"object","additionalProperties":false,"properties":{"d_hidden":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"bidirectional":{"type":["boolean","null"]},"bias":{"type":["boolean","null"]},"norm":{"$ref":"#/$defs/Attention/properties/norm"}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "d_hidden") || (key0 === "bidirectional")) || (key0 === "bias")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.d_hidden !== undefined && func0.call(data, "d_hidden")){
let data0 = data.d_hidden;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/d_hidden",schemaPath:"#/properties/d_hidden/type",keyword:"type",params:{type: schema80.properties.d_hidden.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/d_hidden",schemaPath:"#/properties/d_hidden/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/d_hidden",schemaPath:"#/properties/d_hidden/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.bidirectional !== undefined && func0.call(data, "bidirectional")){
let data1 = data.bidirectional;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/type",keyword:"type",params:{type: schema80.properties.bidirectional.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema80.properties.bias.type}};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
if(!(validate156(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err6);
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Recurrent"}}]};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Rnn"}}]};
const schema83 = {"type":"object","additionalProperties":false,"properties":{"d_hidden":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"bidirectional":{"type":["boolean","null"]},"bias":{"type":["boolean","null"]},"norm":{"$ref":"#/$defs/Attention/properties/norm"},"act":{"type":["string","null"],"enum":["tanh","relu",null]}}};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "d_hidden") || (key0 === "bidirectional")) || (key0 === "bias")) || (key0 === "norm")) || (key0 === "act"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.d_hidden !== undefined && func0.call(data, "d_hidden")){
let data0 = data.d_hidden;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/d_hidden",schemaPath:"#/properties/d_hidden/type",keyword:"type",params:{type: schema83.properties.d_hidden.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/d_hidden",schemaPath:"#/properties/d_hidden/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/d_hidden",schemaPath:"#/properties/d_hidden/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.bidirectional !== undefined && func0.call(data, "bidirectional")){
let data1 = data.bidirectional;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/bidirectional",schemaPath:"#/properties/bidirectional/type",keyword:"type",params:{type: schema83.properties.bidirectional.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema83.properties.bias.type}};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
if(!(validate156(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data4 = data.act;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema83.properties.act.type}};
vErrors = note(vErrors, err6);
errors++;
}
if(!(((data4 === "tanh") || (data4 === "relu")) || (data4 === null))){
const err7 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/enum",keyword:"enum",params:{allowedValues: schema83.properties.act.enum}};
vErrors = note(vErrors, err7);
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err8);
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Residual"}}]};
const schema85 = {"type":"object","additionalProperties":false,"properties":{"scale":{"type":["number","string","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","exclusiveMinimum":0,"maximum":1000000}},{"if":{"type":"string"},"then":{"type":"string","enum":["learned"]}}]},"skip":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"source":{"type":["string","null"],"enum":["raw","normed",null]}}};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "scale") || (key0 === "skip")) || (key0 === "source"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data0 = data.scale;
if(((!((typeof data0 == "number") && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema85.properties.scale.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 <= 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err5);
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
if(typeof data0 !== "string"){
const err7 = {};
vErrors = note(vErrors, err7);
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err8);
errors++;
}
if(!(data0 === "learned")){
const err9 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema85.properties.scale.allOf[1].then.enum}};
vErrors = note(vErrors, err9);
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.skip !== undefined && func0.call(data, "skip")){
let data1 = data.skip;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err11 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: schema85.properties.skip.type}};
vErrors = note(vErrors, err11);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err12);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err13);
errors++;
}
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data2 = data.source;
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema85.properties.source.type}};
vErrors = note(vErrors, err14);
errors++;
}
if(!(((data2 === "raw") || (data2 === "normed")) || (data2 === null))){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema85.properties.source.enum}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err16);
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!(data === "none")){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema84.allOf[0].then.enum}};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate201(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}

const schema86 = {"type":["boolean","null"]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema86.type}};
vErrors = note(vErrors, err0);
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}

const schema87 = {"type":"object","additionalProperties":false,"properties":{"layers":{"type":["integer","null"],"minimum":1,"maximum":32},"kernel":{"type":["integer","null"],"minimum":1,"maximum":65536},"stride":{"type":["integer","null"],"minimum":1,"maximum":65536},"padding":{"type":["integer","null"],"minimum":0,"maximum":65536},"d":{"type":["integer","null"],"minimum":1,"maximum":1073741823},"norm":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "layers") || (key0 === "kernel")) || (key0 === "stride")) || (key0 === "padding")) || (key0 === "d")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
let data0 = data.layers;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: schema87.properties.layers.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 32 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.kernel !== undefined && func0.call(data, "kernel")){
let data1 = data.kernel;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/type",keyword:"type",params:{type: schema87.properties.kernel.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65536 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/kernel",schemaPath:"#/properties/kernel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.stride !== undefined && func0.call(data, "stride")){
let data2 = data.stride;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/type",keyword:"type",params:{type: schema87.properties.stride.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/stride",schemaPath:"#/properties/stride/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.padding !== undefined && func0.call(data, "padding")){
let data3 = data.padding;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/type",keyword:"type",params:{type: schema87.properties.padding.type}};
vErrors = note(vErrors, err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err11);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/padding",schemaPath:"#/properties/padding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err12);
errors++;
}
}
}
if(data.d !== undefined && func0.call(data, "d")){
let data4 = data.d;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type: schema87.properties.d.type}};
vErrors = note(vErrors, err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1073741823 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741823}};
vErrors = note(vErrors, err14);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data5 = data.norm;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema87.properties.norm.type}};
vErrors = note(vErrors, err16);
errors++;
}
const _errs15 = errors;
let valid2 = true;
const _errs16 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err17 = {};
vErrors = note(vErrors, err17);
errors++;
}
var _valid0 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs18 = errors;
if(!(validate38(data5, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
valid2 = _valid0;
}
if(!valid2){
const err18 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err18);
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err19);
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

const schema88 = {"type":"object","additionalProperties":false,"properties":{"hidden":{"type":["number","null"],"minimum":0,"maximum":0.999},"attention":{"type":["number","null"],"minimum":0,"maximum":0.999},"ffn":{"type":["number","null"],"minimum":0,"maximum":0.999},"embedding":{"type":["number","null"],"minimum":0,"maximum":0.999},"path":{"type":["number","null"],"minimum":0,"maximum":0.999}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "hidden") || (key0 === "attention")) || (key0 === "ffn")) || (key0 === "embedding")) || (key0 === "path"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.hidden !== undefined && func0.call(data, "hidden")){
let data0 = data.hidden;
if((!((typeof data0 == "number") && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: schema88.properties.hidden.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 0.999 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.attention !== undefined && func0.call(data, "attention")){
let data1 = data.attention;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/attention",schemaPath:"#/properties/attention/type",keyword:"type",params:{type: schema88.properties.attention.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 0.999 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/attention",schemaPath:"#/properties/attention/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/attention",schemaPath:"#/properties/attention/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.ffn !== undefined && func0.call(data, "ffn")){
let data2 = data.ffn;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/ffn",schemaPath:"#/properties/ffn/type",keyword:"type",params:{type: schema88.properties.ffn.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 0.999 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/ffn",schemaPath:"#/properties/ffn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/ffn",schemaPath:"#/properties/ffn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.embedding !== undefined && func0.call(data, "embedding")){
let data3 = data.embedding;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/embedding",schemaPath:"#/properties/embedding/type",keyword:"type",params:{type: schema88.properties.embedding.type}};
vErrors = note(vErrors, err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 0.999 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/embedding",schemaPath:"#/properties/embedding/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err11);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/embedding",schemaPath:"#/properties/embedding/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err12);
errors++;
}
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data4 = data.path;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: schema88.properties.path.type}};
vErrors = note(vErrors, err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 0.999 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err14);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err16);
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,63}$"},"additionalProperties":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Layer"}}]}};
const schema90 = {"type":"object","additionalProperties":false,"properties":{"block":{"type":["array","null"],"minItems":1,"maxItems":16,"items":{"type":["string","array"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Sublayer"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Parallel"}}]}},"position":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none","learned","sinusoidal","rope","alibi","buckets","disentangled","xl","conv","window_bias"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Position"}}]},"attention":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Attention"}}]},"cross":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Cross"}}]},"ffn":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/FeedForward"}}]},"adapter":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/FeedForward"}}]},"conv":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Convolution"}}]},"norm":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Norm"}}]},"lstm":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Recurrent"}}]},"gru":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Recurrent"}}]},"rnn":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Rnn"}}]},"beside":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Beside"}}]},"residual":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Residual"}}]},"bias":{"type":["boolean","null"]}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema90.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.block !== undefined && func0.call(data, "block")){
let data0 = data.block;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/type",keyword:"type",params:{type: schema90.properties.block.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 16){
const err2 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/block",schemaPath:"#/properties/block/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
const err4 = {instancePath:instancePath+"/block/" + i0,schemaPath:"#/properties/block/items/type",keyword:"type",params:{type: schema90.properties.block.items.type}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs7 = errors;
let valid4 = true;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate111(data1, {instancePath:instancePath+"/block/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid4 = _valid0;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/block/" + i0,schemaPath:"#/properties/block/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(!(Array.isArray(data1))){
const err7 = {};
vErrors = note(vErrors, err7);
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate113(data1, {instancePath:instancePath+"/block/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid5 = _valid1;
}
if(!valid5){
const err8 = {instancePath:instancePath+"/block/" + i0,schemaPath:"#/properties/block/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err8);
errors++;
}
}
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data2 = data.position;
if(((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: schema90.properties.position.type}};
vErrors = note(vErrors, err9);
errors++;
}
const _errs19 = errors;
let valid7 = true;
const _errs20 = errors;
if(typeof data2 !== "string"){
const err10 = {};
vErrors = note(vErrors, err10);
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err11);
errors++;
}
if(!((((((((((data2 === "none") || (data2 === "learned")) || (data2 === "sinusoidal")) || (data2 === "rope")) || (data2 === "alibi")) || (data2 === "buckets")) || (data2 === "disentangled")) || (data2 === "xl")) || (data2 === "conv")) || (data2 === "window_bias"))){
const err12 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema90.properties.position.allOf[0].then.enum}};
vErrors = note(vErrors, err12);
errors++;
}
var _valid2 = _errs22 === errors;
valid7 = _valid2;
}
if(!valid7){
const err13 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err13);
errors++;
}
const _errs25 = errors;
let valid8 = true;
const _errs26 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err14 = {};
vErrors = note(vErrors, err14);
errors++;
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(!(validate78(data2, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var _valid3 = _errs28 === errors;
valid8 = _valid3;
}
if(!valid8){
const err15 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.attention !== undefined && func0.call(data, "attention")){
let data3 = data.attention;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err16 = {instancePath:instancePath+"/attention",schemaPath:"#/properties/attention/type",keyword:"type",params:{type: schema90.properties.attention.type}};
vErrors = note(vErrors, err16);
errors++;
}
const _errs32 = errors;
let valid10 = true;
const _errs33 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err17 = {};
vErrors = note(vErrors, err17);
errors++;
}
var _valid4 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs35 = errors;
if(!(validate117(data3, {instancePath:instancePath+"/attention",parentData:data,parentDataProperty:"attention",rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid4 = _errs35 === errors;
valid10 = _valid4;
}
if(!valid10){
const err18 = {instancePath:instancePath+"/attention",schemaPath:"#/properties/attention/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.cross !== undefined && func0.call(data, "cross")){
let data4 = data.cross;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
const err19 = {instancePath:instancePath+"/cross",schemaPath:"#/properties/cross/type",keyword:"type",params:{type: schema90.properties.cross.type}};
vErrors = note(vErrors, err19);
errors++;
}
const _errs39 = errors;
let valid12 = true;
const _errs40 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err20 = {};
vErrors = note(vErrors, err20);
errors++;
}
var _valid5 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs42 = errors;
if(!(validate132(data4, {instancePath:instancePath+"/cross",parentData:data,parentDataProperty:"cross",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid5 = _errs42 === errors;
valid12 = _valid5;
}
if(!valid12){
const err21 = {instancePath:instancePath+"/cross",schemaPath:"#/properties/cross/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.ffn !== undefined && func0.call(data, "ffn")){
let data5 = data.ffn;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err22 = {instancePath:instancePath+"/ffn",schemaPath:"#/properties/ffn/type",keyword:"type",params:{type: schema90.properties.ffn.type}};
vErrors = note(vErrors, err22);
errors++;
}
const _errs46 = errors;
let valid14 = true;
const _errs47 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err23 = {};
vErrors = note(vErrors, err23);
errors++;
}
var _valid6 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs49 = errors;
if(!(validate164(data5, {instancePath:instancePath+"/ffn",parentData:data,parentDataProperty:"ffn",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid6 = _errs49 === errors;
valid14 = _valid6;
}
if(!valid14){
const err24 = {instancePath:instancePath+"/ffn",schemaPath:"#/properties/ffn/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.adapter !== undefined && func0.call(data, "adapter")){
let data6 = data.adapter;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err25 = {instancePath:instancePath+"/adapter",schemaPath:"#/properties/adapter/type",keyword:"type",params:{type: schema90.properties.adapter.type}};
vErrors = note(vErrors, err25);
errors++;
}
const _errs53 = errors;
let valid16 = true;
const _errs54 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err26 = {};
vErrors = note(vErrors, err26);
errors++;
}
var _valid7 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs56 = errors;
if(!(validate164(data6, {instancePath:instancePath+"/adapter",parentData:data,parentDataProperty:"adapter",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid7 = _errs56 === errors;
valid16 = _valid7;
}
if(!valid16){
const err27 = {instancePath:instancePath+"/adapter",schemaPath:"#/properties/adapter/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.conv !== undefined && func0.call(data, "conv")){
let data7 = data.conv;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err28 = {instancePath:instancePath+"/conv",schemaPath:"#/properties/conv/type",keyword:"type",params:{type: schema90.properties.conv.type}};
vErrors = note(vErrors, err28);
errors++;
}
const _errs60 = errors;
let valid18 = true;
const _errs61 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err29 = {};
vErrors = note(vErrors, err29);
errors++;
}
var _valid8 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs63 = errors;
if(!(validate172(data7, {instancePath:instancePath+"/conv",parentData:data,parentDataProperty:"conv",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var _valid8 = _errs63 === errors;
valid18 = _valid8;
}
if(!valid18){
const err30 = {instancePath:instancePath+"/conv",schemaPath:"#/properties/conv/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err30);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data8 = data.norm;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err31 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema90.properties.norm.type}};
vErrors = note(vErrors, err31);
errors++;
}
const _errs67 = errors;
let valid20 = true;
const _errs68 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err32 = {};
vErrors = note(vErrors, err32);
errors++;
}
var _valid9 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs70 = errors;
if(!(validate179(data8, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var _valid9 = _errs70 === errors;
valid20 = _valid9;
}
if(!valid20){
const err33 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data.lstm !== undefined && func0.call(data, "lstm")){
let data9 = data.lstm;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err34 = {instancePath:instancePath+"/lstm",schemaPath:"#/properties/lstm/type",keyword:"type",params:{type: schema90.properties.lstm.type}};
vErrors = note(vErrors, err34);
errors++;
}
const _errs74 = errors;
let valid22 = true;
const _errs75 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err35 = {};
vErrors = note(vErrors, err35);
errors++;
}
var _valid10 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs77 = errors;
if(!(validate188(data9, {instancePath:instancePath+"/lstm",parentData:data,parentDataProperty:"lstm",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid10 = _errs77 === errors;
valid22 = _valid10;
}
if(!valid22){
const err36 = {instancePath:instancePath+"/lstm",schemaPath:"#/properties/lstm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err36);
errors++;
}
}
if(data.gru !== undefined && func0.call(data, "gru")){
let data10 = data.gru;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err37 = {instancePath:instancePath+"/gru",schemaPath:"#/properties/gru/type",keyword:"type",params:{type: schema90.properties.gru.type}};
vErrors = note(vErrors, err37);
errors++;
}
const _errs81 = errors;
let valid24 = true;
const _errs82 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err38 = {};
vErrors = note(vErrors, err38);
errors++;
}
var _valid11 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs84 = errors;
if(!(validate188(data10, {instancePath:instancePath+"/gru",parentData:data,parentDataProperty:"gru",rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid11 = _errs84 === errors;
valid24 = _valid11;
}
if(!valid24){
const err39 = {instancePath:instancePath+"/gru",schemaPath:"#/properties/gru/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data.rnn !== undefined && func0.call(data, "rnn")){
let data11 = data.rnn;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
const err40 = {instancePath:instancePath+"/rnn",schemaPath:"#/properties/rnn/type",keyword:"type",params:{type: schema90.properties.rnn.type}};
vErrors = note(vErrors, err40);
errors++;
}
const _errs88 = errors;
let valid26 = true;
const _errs89 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err41 = {};
vErrors = note(vErrors, err41);
errors++;
}
var _valid12 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs91 = errors;
if(!(validate196(data11, {instancePath:instancePath+"/rnn",parentData:data,parentDataProperty:"rnn",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid12 = _errs91 === errors;
valid26 = _valid12;
}
if(!valid26){
const err42 = {instancePath:instancePath+"/rnn",schemaPath:"#/properties/rnn/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err42);
errors++;
}
}
if(data.beside !== undefined && func0.call(data, "beside")){
let data12 = data.beside;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err43 = {instancePath:instancePath+"/beside",schemaPath:"#/properties/beside/type",keyword:"type",params:{type: schema90.properties.beside.type}};
vErrors = note(vErrors, err43);
errors++;
}
const _errs95 = errors;
let valid28 = true;
const _errs96 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err44 = {};
vErrors = note(vErrors, err44);
errors++;
}
var _valid13 = _errs96 === errors;
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs98 = errors;
if(!(validate183(data12, {instancePath:instancePath+"/beside",parentData:data,parentDataProperty:"beside",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var _valid13 = _errs98 === errors;
valid28 = _valid13;
}
if(!valid28){
const err45 = {instancePath:instancePath+"/beside",schemaPath:"#/properties/beside/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err45);
errors++;
}
}
if(data.residual !== undefined && func0.call(data, "residual")){
let data13 = data.residual;
if(((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))) && (data13 !== null)){
const err46 = {instancePath:instancePath+"/residual",schemaPath:"#/properties/residual/type",keyword:"type",params:{type: schema90.properties.residual.type}};
vErrors = note(vErrors, err46);
errors++;
}
const _errs102 = errors;
let valid30 = true;
const _errs103 = errors;
if(typeof data13 !== "string"){
const err47 = {};
vErrors = note(vErrors, err47);
errors++;
}
var _valid14 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs105 = errors;
if(typeof data13 !== "string"){
const err48 = {instancePath:instancePath+"/residual",schemaPath:"#/properties/residual/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err48);
errors++;
}
if(!(data13 === "none")){
const err49 = {instancePath:instancePath+"/residual",schemaPath:"#/properties/residual/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema90.properties.residual.allOf[0].then.enum}};
vErrors = note(vErrors, err49);
errors++;
}
var _valid14 = _errs105 === errors;
valid30 = _valid14;
}
if(!valid30){
const err50 = {instancePath:instancePath+"/residual",schemaPath:"#/properties/residual/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err50);
errors++;
}
const _errs108 = errors;
let valid31 = true;
const _errs109 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err51 = {};
vErrors = note(vErrors, err51);
errors++;
}
var _valid15 = _errs109 === errors;
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs111 = errors;
if(!(validate201(data13, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var _valid15 = _errs111 === errors;
valid31 = _valid15;
}
if(!valid31){
const err52 = {instancePath:instancePath+"/residual",schemaPath:"#/properties/residual/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err52);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data14 = data.bias;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err53 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema90.properties.bias.type}};
vErrors = note(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err54);
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"},propertyName:key0};
vErrors = note(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
vErrors = note(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema89.additionalProperties.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate212(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}

const schema91 = {"type":"object","propertyNames":{"pattern":"^(0|[1-9][0-9]{0,3})$"},"additionalProperties":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Layer"}}]}};
const pattern7 = new RegExp("^(0|[1-9][0-9]{0,3})$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,3})$"},propertyName:key0};
vErrors = note(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
vErrors = note(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema91.additionalProperties.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate212(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^[a-z][a-z0-9_]{0,63}(\\*([1-9][0-9]{0,3})?)?$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema14.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.context !== undefined && func0.call(data, "context")){
let data0 = data.context;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: schema14.properties.context.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.d_model !== undefined && func0.call(data, "d_model")){
let data1 = data.d_model;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/d_model",schemaPath:"#/properties/d_model/type",keyword:"type",params:{type: schema14.properties.d_model.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/d_model",schemaPath:"#/properties/d_model/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/d_model",schemaPath:"#/properties/d_model/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
let data2 = data.layers;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/type",keyword:"type",params:{type: schema14.properties.layers.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4096 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/layers",schemaPath:"#/properties/layers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data3 = data.groups;
if(((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (!(Array.isArray(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: schema14.properties.groups.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err12);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4096 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err13);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err14);
errors++;
}
}
var _valid0 = _errs14 === errors;
valid2 = _valid0;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(!(Array.isArray(data3))){
const err16 = {};
vErrors = note(vErrors, err16);
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(Array.isArray(data3)){
if(data3.length > 4096){
const err17 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err17);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/allOf/1/then/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err18);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4095 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/allOf/1/then/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}};
vErrors = note(vErrors, err19);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/allOf/1/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err20);
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/allOf/1/then/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err21);
errors++;
}
var _valid1 = _errs20 === errors;
valid3 = _valid1;
}
if(!valid3){
const err22 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.input !== undefined && func0.call(data, "input")){
let data5 = data.input;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err23 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: schema14.properties.input.type}};
vErrors = note(vErrors, err23);
errors++;
}
const _errs27 = errors;
let valid7 = true;
const _errs28 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err24 = {};
vErrors = note(vErrors, err24);
errors++;
}
var _valid2 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs30 = errors;
if(!(validate34(data5, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid7 = _valid2;
}
if(!valid7){
const err25 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data6 = data.position;
if(((typeof data6 !== "string") && (!(data6 && typeof data6 == "object" && !Array.isArray(data6)))) && (data6 !== null)){
const err26 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/type",keyword:"type",params:{type: schema14.properties.position.type}};
vErrors = note(vErrors, err26);
errors++;
}
const _errs34 = errors;
let valid9 = true;
const _errs35 = errors;
if(typeof data6 !== "string"){
const err27 = {};
vErrors = note(vErrors, err27);
errors++;
}
var _valid3 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs37 = errors;
if(typeof data6 !== "string"){
const err28 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err28);
errors++;
}
if(!((((((((((data6 === "none") || (data6 === "learned")) || (data6 === "sinusoidal")) || (data6 === "rope")) || (data6 === "alibi")) || (data6 === "buckets")) || (data6 === "disentangled")) || (data6 === "xl")) || (data6 === "conv")) || (data6 === "window_bias"))){
const err29 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema14.properties.position.allOf[0].then.enum}};
vErrors = note(vErrors, err29);
errors++;
}
var _valid3 = _errs37 === errors;
valid9 = _valid3;
}
if(!valid9){
const err30 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err30);
errors++;
}
const _errs40 = errors;
let valid10 = true;
const _errs41 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err31 = {};
vErrors = note(vErrors, err31);
errors++;
}
var _valid4 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs43 = errors;
if(!(validate78(data6, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var _valid4 = _errs43 === errors;
valid10 = _valid4;
}
if(!valid10){
const err32 = {instancePath:instancePath+"/position",schemaPath:"#/properties/position/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data.block !== undefined && func0.call(data, "block")){
if(!(validate110(data.block, {instancePath:instancePath+"/block",parentData:data,parentDataProperty:"block",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.attention !== undefined && func0.call(data, "attention")){
if(!(validate116(data.attention, {instancePath:instancePath+"/attention",parentData:data,parentDataProperty:"attention",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.cross !== undefined && func0.call(data, "cross")){
if(!(validate131(data.cross, {instancePath:instancePath+"/cross",parentData:data,parentDataProperty:"cross",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.ffn !== undefined && func0.call(data, "ffn")){
if(!(validate163(data.ffn, {instancePath:instancePath+"/ffn",parentData:data,parentDataProperty:"ffn",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data.conv !== undefined && func0.call(data, "conv")){
if(!(validate171(data.conv, {instancePath:instancePath+"/conv",parentData:data,parentDataProperty:"conv",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.adapter !== undefined && func0.call(data, "adapter")){
if(!(validate176(data.adapter, {instancePath:instancePath+"/adapter",parentData:data,parentDataProperty:"adapter",rootData}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data13 = data.norm;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err33 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema14.properties.norm.type}};
vErrors = note(vErrors, err33);
errors++;
}
const _errs53 = errors;
let valid12 = true;
const _errs54 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err34 = {};
vErrors = note(vErrors, err34);
errors++;
}
var _valid5 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs56 = errors;
if(!(validate179(data13, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var _valid5 = _errs56 === errors;
valid12 = _valid5;
}
if(!valid12){
const err35 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.beside !== undefined && func0.call(data, "beside")){
if(!(validate182(data.beside, {instancePath:instancePath+"/beside",parentData:data,parentDataProperty:"beside",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.lstm !== undefined && func0.call(data, "lstm")){
if(!(validate187(data.lstm, {instancePath:instancePath+"/lstm",parentData:data,parentDataProperty:"lstm",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.gru !== undefined && func0.call(data, "gru")){
if(!(validate192(data.gru, {instancePath:instancePath+"/gru",parentData:data,parentDataProperty:"gru",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.rnn !== undefined && func0.call(data, "rnn")){
if(!(validate195(data.rnn, {instancePath:instancePath+"/rnn",parentData:data,parentDataProperty:"rnn",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
}
if(data.residual !== undefined && func0.call(data, "residual")){
if(!(validate200(data.residual, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
if(!(validate204(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.length_adapter !== undefined && func0.call(data, "length_adapter")){
let data20 = data.length_adapter;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err36 = {instancePath:instancePath+"/length_adapter",schemaPath:"#/properties/length_adapter/type",keyword:"type",params:{type: schema14.properties.length_adapter.type}};
vErrors = note(vErrors, err36);
errors++;
}
const _errs66 = errors;
let valid14 = true;
const _errs67 = errors;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err37 = {};
vErrors = note(vErrors, err37);
errors++;
}
var _valid6 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs69 = errors;
if(!(validate206(data20, {instancePath:instancePath+"/length_adapter",parentData:data,parentDataProperty:"length_adapter",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid6 = _errs69 === errors;
valid14 = _valid6;
}
if(!valid14){
const err38 = {instancePath:instancePath+"/length_adapter",schemaPath:"#/properties/length_adapter/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err38);
errors++;
}
}
if(data.dropout !== undefined && func0.call(data, "dropout")){
let data21 = data.dropout;
if(((!((typeof data21 == "number") && (isFinite(data21)))) && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))) && (data21 !== null)){
const err39 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/type",keyword:"type",params:{type: schema14.properties.dropout.type}};
vErrors = note(vErrors, err39);
errors++;
}
const _errs73 = errors;
let valid16 = true;
const _errs74 = errors;
if(!((typeof data21 == "number") && (isFinite(data21)))){
const err40 = {};
vErrors = note(vErrors, err40);
errors++;
}
var _valid7 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs76 = errors;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 0.999 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err41);
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err42 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err43);
errors++;
}
var _valid7 = _errs76 === errors;
valid16 = _valid7;
}
if(!valid16){
const err44 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err44);
errors++;
}
const _errs79 = errors;
let valid17 = true;
const _errs80 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err45 = {};
vErrors = note(vErrors, err45);
errors++;
}
var _valid8 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs82 = errors;
if(!(validate209(data21, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var _valid8 = _errs82 === errors;
valid17 = _valid8;
}
if(!valid17){
const err46 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
let data22 = data.pattern;
if((!(Array.isArray(data22))) && (data22 !== null)){
const err47 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: schema14.properties.pattern.type}};
vErrors = note(vErrors, err47);
errors++;
}
if(Array.isArray(data22)){
if(data22.length > 4096){
const err48 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err48);
errors++;
}
if(data22.length < 1){
const err49 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err49);
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
const err50 = {instancePath:instancePath+"/pattern/" + i1,schemaPath:"#/properties/pattern/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}(\\*([1-9][0-9]{0,3})?)?$"}};
vErrors = note(vErrors, err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/pattern/" + i1,schemaPath:"#/properties/pattern/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err51);
errors++;
}
}
}
}
if(data.variants !== undefined && func0.call(data, "variants")){
let data24 = data.variants;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
const err52 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: schema14.properties.variants.type}};
vErrors = note(vErrors, err52);
errors++;
}
const _errs90 = errors;
let valid21 = true;
const _errs91 = errors;
if(!(data24 && typeof data24 == "object" && !Array.isArray(data24))){
const err53 = {};
vErrors = note(vErrors, err53);
errors++;
}
var _valid9 = _errs91 === errors;
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs93 = errors;
if(!(validate211(data24, {instancePath:instancePath+"/variants",parentData:data,parentDataProperty:"variants",rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
var _valid9 = _errs93 === errors;
valid21 = _valid9;
}
if(!valid21){
const err54 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data25 = data.at;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err55 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: schema14.properties.at.type}};
vErrors = note(vErrors, err55);
errors++;
}
const _errs97 = errors;
let valid23 = true;
const _errs98 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err56 = {};
vErrors = note(vErrors, err56);
errors++;
}
var _valid10 = _errs98 === errors;
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs100 = errors;
if(!(validate229(data25, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var _valid10 = _errs100 === errors;
valid23 = _valid10;
}
if(!valid23){
const err57 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err57);
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err58);
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema13.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema92 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Stack"}}]};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema92.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Name_of_output"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Outputs"}}]};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}};
vErrors = note(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err1);
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}

const schema95 = {"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,63}$"},"additionalProperties":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Output"}}]}};
const schema96 = {"type":"object","additionalProperties":false,"properties":{"from":{"type":["string","null"],"enum":["encoder","decoder",null]},"of":{"type":["string","null"],"pattern":"^[a-z][a-z0-9_]{0,63}$"},"pool":{"type":["string","array","object","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Name_of_output"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Pools"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Pooling"}}]},"mix":{"type":["string","null"],"enum":["raw","normed",null]},"layer":{"type":["integer","object","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0,"maximum":2147483647}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Tap"}}]},"tdnn":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/TimeDelay"}}]},"uper":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Uper"}}]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]},"quantize":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Quantize"}}]},"transform":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Transform"}}]},"project":{"type":["integer","string","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":2147483647}},{"if":{"type":"string"},"then":{"type":"string","enum":["vocab","pixels"]}}]},"mlp":{"type":["array","object","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/Dims"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Mlp"}}]},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"tied":{"type":["boolean","null"]},"bias":{"type":["boolean","null"]},"scale":{"type":["number","string","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","exclusiveMinimum":0,"maximum":1000000}},{"if":{"type":"string"},"then":{"type":"string","enum":["rsqrt","learned"]}}]},"between":{"type":["array","null"],"minItems":2,"maxItems":2,"items":{"type":"string"}},"join":{"type":["array","null"],"minItems":2,"maxItems":2,"items":{"type":"string"}},"d":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"widths":{"type":["array","null"],"minItems":2,"maxItems":2,"items":{"type":"integer","minimum":1,"maximum":2147483647}},"normalize":{"type":["boolean","null"]},"softcap":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000},"mean":{"type":["array","null"],"minItems":2,"maxItems":16,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,63}$"}},"perplexity":{"type":["string","null"],"pattern":"^[a-z][a-z0-9_]{0,63}$"}}};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 256){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 256}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}};
vErrors = note(vErrors, err2);
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err4);
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","additionalProperties":false,"properties":{"token":{"type":["integer","string","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0,"maximum":2147483646}},{"if":{"type":"string"},"then":{"type":"string","enum":["largest"]}}]},"except":{"type":["integer","null"],"minimum":0,"maximum":2147483646},"which":{"type":["string","null"],"enum":["first","last",null]},"concat":{"type":["array","null"],"minItems":2,"maxItems":16,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,63}$"}},"map":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/MapPool"}}]}}};
const schema99 = {"type":"object","additionalProperties":false,"properties":{"heads":{"type":["integer","null"],"minimum":1,"maximum":65536},"patches":{"type":["boolean","null"]},"bias":{"type":["boolean","null"]},"d_ff":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"norm":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "heads") || (key0 === "patches")) || (key0 === "bias")) || (key0 === "d_ff")) || (key0 === "act")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.heads !== undefined && func0.call(data, "heads")){
let data0 = data.heads;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/heads",schemaPath:"#/properties/heads/type",keyword:"type",params:{type: schema99.properties.heads.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/heads",schemaPath:"#/properties/heads/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/heads",schemaPath:"#/properties/heads/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.patches !== undefined && func0.call(data, "patches")){
let data1 = data.patches;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type: schema99.properties.patches.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema99.properties.bias.type}};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.d_ff !== undefined && func0.call(data, "d_ff")){
let data3 = data.d_ff;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/d_ff",schemaPath:"#/properties/d_ff/type",keyword:"type",params:{type: schema99.properties.d_ff.type}};
vErrors = note(vErrors, err6);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/d_ff",schemaPath:"#/properties/d_ff/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err7);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/d_ff",schemaPath:"#/properties/d_ff/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err8);
errors++;
}
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data4 = data.act;
if((typeof data4 !== "string") && (data4 !== null)){
const err9 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema99.properties.act.type}};
vErrors = note(vErrors, err9);
errors++;
}
const _errs13 = errors;
let valid2 = true;
const _errs14 = errors;
if(typeof data4 !== "string"){
const err10 = {};
vErrors = note(vErrors, err10);
errors++;
}
var _valid0 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(!(validate64(data4, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid2 = _valid0;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data5 = data.norm;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema99.properties.norm.type}};
vErrors = note(vErrors, err12);
errors++;
}
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err13 = {};
vErrors = note(vErrors, err13);
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(!(validate38(data5, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs23 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err15);
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "token") || (key0 === "except")) || (key0 === "which")) || (key0 === "concat")) || (key0 === "map"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: schema98.properties.token.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483646 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err4);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err5);
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
if(typeof data0 !== "string"){
const err7 = {};
vErrors = note(vErrors, err7);
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err8);
errors++;
}
if(!(data0 === "largest")){
const err9 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema98.properties.token.allOf[1].then.enum}};
vErrors = note(vErrors, err9);
errors++;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err10);
errors++;
}
}
if(data.except !== undefined && func0.call(data, "except")){
let data1 = data.except;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err11 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: schema98.properties.except.type}};
vErrors = note(vErrors, err11);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483646 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err12);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err13);
errors++;
}
}
}
if(data.which !== undefined && func0.call(data, "which")){
let data2 = data.which;
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/type",keyword:"type",params:{type: schema98.properties.which.type}};
vErrors = note(vErrors, err14);
errors++;
}
if(!(((data2 === "first") || (data2 === "last")) || (data2 === null))){
const err15 = {instancePath:instancePath+"/which",schemaPath:"#/properties/which/enum",keyword:"enum",params:{allowedValues: schema98.properties.which.enum}};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.concat !== undefined && func0.call(data, "concat")){
let data3 = data.concat;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err16 = {instancePath:instancePath+"/concat",schemaPath:"#/properties/concat/type",keyword:"type",params:{type: schema98.properties.concat.type}};
vErrors = note(vErrors, err16);
errors++;
}
if(Array.isArray(data3)){
if(data3.length > 16){
const err17 = {instancePath:instancePath+"/concat",schemaPath:"#/properties/concat/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err17);
errors++;
}
if(data3.length < 2){
const err18 = {instancePath:instancePath+"/concat",schemaPath:"#/properties/concat/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err18);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err19 = {instancePath:instancePath+"/concat/" + i0,schemaPath:"#/properties/concat/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}};
vErrors = note(vErrors, err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/concat/" + i0,schemaPath:"#/properties/concat/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err20);
errors++;
}
}
}
}
if(data.map !== undefined && func0.call(data, "map")){
let data5 = data.map;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err21 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/type",keyword:"type",params:{type: schema98.properties.map.type}};
vErrors = note(vErrors, err21);
errors++;
}
const _errs27 = errors;
let valid7 = true;
const _errs28 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err22 = {};
vErrors = note(vErrors, err22);
errors++;
}
var _valid2 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs30 = errors;
if(!(validate246(data5, {instancePath:instancePath+"/map",parentData:data,parentDataProperty:"map",rootData}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
var _valid2 = _errs30 === errors;
valid7 = _valid2;
}
if(!valid7){
const err23 = {instancePath:instancePath+"/map",schemaPath:"#/properties/map/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err23);
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err24);
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

const schema100 = {"type":"object","additionalProperties":false,"properties":{"at":{"type":["integer","null"],"minimum":0,"maximum":2147483647},"normed":{"type":["boolean","null"]}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "at") || (key0 === "normed"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data0 = data.at;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: schema100.properties.at.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.normed !== undefined && func0.call(data, "normed")){
let data1 = data.normed;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/normed",schemaPath:"#/properties/normed/type",keyword:"type",params:{type: schema100.properties.normed.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","additionalProperties":false,"properties":{"d":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"dims":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/Dims"}}]},"kernels":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/PerConvolution"}}]},"dilations":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/PerConvolution"}}]},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err5);
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "d") || (key0 === "dims")) || (key0 === "kernels")) || (key0 === "dilations")) || (key0 === "act"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.d !== undefined && func0.call(data, "d")){
let data0 = data.d;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type: schema101.properties.d.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.dims !== undefined && func0.call(data, "dims")){
let data1 = data.dims;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/type",keyword:"type",params:{type: schema101.properties.dims.type}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(Array.isArray(data1))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(validate254(data1, {instancePath:instancePath+"/dims",parentData:data,parentDataProperty:"dims",rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.kernels !== undefined && func0.call(data, "kernels")){
let data2 = data.kernels;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/kernels",schemaPath:"#/properties/kernels/type",keyword:"type",params:{type: schema101.properties.kernels.type}};
vErrors = note(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(!(Array.isArray(data2))){
const err8 = {};
vErrors = note(vErrors, err8);
errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(!(validate60(data2, {instancePath:instancePath+"/kernels",parentData:data,parentDataProperty:"kernels",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/kernels",schemaPath:"#/properties/kernels/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.dilations !== undefined && func0.call(data, "dilations")){
let data3 = data.dilations;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/dilations",schemaPath:"#/properties/dilations/type",keyword:"type",params:{type: schema101.properties.dilations.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs21 = errors;
let valid6 = true;
const _errs22 = errors;
if(!(Array.isArray(data3))){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs24 = errors;
if(!(validate60(data3, {instancePath:instancePath+"/dilations",parentData:data,parentDataProperty:"dilations",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var _valid2 = _errs24 === errors;
valid6 = _valid2;
}
if(!valid6){
const err12 = {instancePath:instancePath+"/dilations",schemaPath:"#/properties/dilations/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data4 = data.act;
if((typeof data4 !== "string") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema101.properties.act.type}};
vErrors = note(vErrors, err13);
errors++;
}
const _errs28 = errors;
let valid8 = true;
const _errs29 = errors;
if(typeof data4 !== "string"){
const err14 = {};
vErrors = note(vErrors, err14);
errors++;
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs31 = errors;
if(!(validate64(data4, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid3 = _errs31 === errors;
valid8 = _valid3;
}
if(!valid8){
const err15 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err16);
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const schema103 = {"type":"object","additionalProperties":false,"properties":{"states":{"type":["array","null"],"minItems":4,"maxItems":4,"items":{"type":"integer","minimum":0,"maximum":2147483647}},"d":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"scales":{"type":["array","null"],"minItems":1,"maxItems":16,"items":{"type":"integer","minimum":1,"maximum":4096}}}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "states") || (key0 === "d")) || (key0 === "scales"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.states !== undefined && func0.call(data, "states")){
let data0 = data.states;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: schema103.properties.states.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 4){
const err2 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/maxItems",keyword:"maxItems",params:{limit: 4}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0.length < 4){
const err3 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/minItems",keyword:"minItems",params:{limit: 4}};
vErrors = note(vErrors, err3);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
}
}
if(data.d !== undefined && func0.call(data, "d")){
let data2 = data.d;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type: schema103.properties.d.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.scales !== undefined && func0.call(data, "scales")){
let data3 = data.scales;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/scales",schemaPath:"#/properties/scales/type",keyword:"type",params:{type: schema103.properties.scales.type}};
vErrors = note(vErrors, err10);
errors++;
}
if(Array.isArray(data3)){
if(data3.length > 16){
const err11 = {instancePath:instancePath+"/scales",schemaPath:"#/properties/scales/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err11);
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/scales",schemaPath:"#/properties/scales/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err12);
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4096 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err14);
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/scales/" + i1,schemaPath:"#/properties/scales/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err16);
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","additionalProperties":false,"properties":{"groups":{"type":["integer","null"],"minimum":1,"maximum":4096},"codes":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"d":{"type":["integer","null"],"minimum":1,"maximum":2147483647}}};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "groups") || (key0 === "codes")) || (key0 === "d"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data0 = data.groups;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: schema104.properties.groups.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4096 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.codes !== undefined && func0.call(data, "codes")){
let data1 = data.codes;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/type",keyword:"type",params:{type: schema104.properties.codes.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/codes",schemaPath:"#/properties/codes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.d !== undefined && func0.call(data, "d")){
let data2 = data.d;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type: schema104.properties.d.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err10);
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

const schema105 = {"type":"object","additionalProperties":false,"properties":{"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"d":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"bias":{"type":["boolean","null"]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "act") || (key0 === "d")) || (key0 === "bias")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data0 = data.act;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema105.properties.act.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate64(data0, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.d !== undefined && func0.call(data, "d")){
let data1 = data.d;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type: schema105.properties.d.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data2 = data.bias;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema105.properties.bias.type}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data3 = data.norm;
if(((typeof data3 !== "boolean") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema105.properties.norm.type}};
vErrors = note(vErrors, err8);
errors++;
}
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(typeof data3 !== "boolean"){
const err9 = {};
vErrors = note(vErrors, err9);
errors++;
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(typeof data3 !== "boolean"){
const err10 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err10);
errors++;
}
var _valid1 = _errs19 === errors;
valid4 = _valid1;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err11);
errors++;
}
const _errs22 = errors;
let valid5 = true;
const _errs23 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err12 = {};
vErrors = note(vErrors, err12);
errors++;
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs25 = errors;
if(!(validate38(data3, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid5 = _valid2;
}
if(!valid5){
const err13 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err13);
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err14);
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

const schema106 = {"type":"object","additionalProperties":false,"properties":{"dims":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/Dims"}}]},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]}}};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "dims") || (key0 === "act"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.dims !== undefined && func0.call(data, "dims")){
let data0 = data.dims;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/type",keyword:"type",params:{type: schema106.properties.dims.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(Array.isArray(data0))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate254(data0, {instancePath:instancePath+"/dims",parentData:data,parentDataProperty:"dims",rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data1 = data.act;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema106.properties.act.type}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(typeof data1 !== "string"){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(!(validate64(data1, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid1 = _errs15 === errors;
valid4 = _valid1;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err7);
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema96.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data0 = data.from;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema96.properties.from.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(!(((data0 === "encoder") || (data0 === "decoder")) || (data0 === null))){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema96.properties.from.enum}};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
let data1 = data.of;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: schema96.properties.of.type}};
vErrors = note(vErrors, err3);
errors++;
}
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
if(data.pool !== undefined && func0.call(data, "pool")){
let data2 = data.pool;
if((typeof data2 != "object") && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/type",keyword:"type",params:{type: schema96.properties.pool.type}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(typeof data2 !== "string"){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate238(data2, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(!(Array.isArray(data2))){
const err8 = {};
vErrors = note(vErrors, err8);
errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(!(validate243(data2, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
var _valid1 = _errs17 === errors;
valid3 = _valid1;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err9);
errors++;
}
const _errs19 = errors;
let valid4 = true;
const _errs20 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err10 = {};
vErrors = note(vErrors, err10);
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs22 = errors;
if(!(validate245(data2, {instancePath:instancePath+"/pool",parentData:data,parentDataProperty:"pool",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
var _valid2 = _errs22 === errors;
valid4 = _valid2;
}
if(!valid4){
const err11 = {instancePath:instancePath+"/pool",schemaPath:"#/properties/pool/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.mix !== undefined && func0.call(data, "mix")){
let data3 = data.mix;
if((typeof data3 !== "string") && (data3 !== null)){
const err12 = {instancePath:instancePath+"/mix",schemaPath:"#/properties/mix/type",keyword:"type",params:{type: schema96.properties.mix.type}};
vErrors = note(vErrors, err12);
errors++;
}
if(!(((data3 === "raw") || (data3 === "normed")) || (data3 === null))){
const err13 = {instancePath:instancePath+"/mix",schemaPath:"#/properties/mix/enum",keyword:"enum",params:{allowedValues: schema96.properties.mix.enum}};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.layer !== undefined && func0.call(data, "layer")){
let data4 = data.layer;
if(((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))) && (data4 !== null)){
const err14 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type: schema96.properties.layer.type}};
vErrors = note(vErrors, err14);
errors++;
}
const _errs28 = errors;
let valid6 = true;
const _errs29 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {};
vErrors = note(vErrors, err15);
errors++;
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs31 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err16);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483647 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err17);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err18);
errors++;
}
}
var _valid3 = _errs31 === errors;
valid6 = _valid3;
}
if(!valid6){
const err19 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err19);
errors++;
}
const _errs34 = errors;
let valid7 = true;
const _errs35 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err20 = {};
vErrors = note(vErrors, err20);
errors++;
}
var _valid4 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs37 = errors;
if(!(validate251(data4, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var _valid4 = _errs37 === errors;
valid7 = _valid4;
}
if(!valid7){
const err21 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.tdnn !== undefined && func0.call(data, "tdnn")){
let data5 = data.tdnn;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err22 = {instancePath:instancePath+"/tdnn",schemaPath:"#/properties/tdnn/type",keyword:"type",params:{type: schema96.properties.tdnn.type}};
vErrors = note(vErrors, err22);
errors++;
}
const _errs41 = errors;
let valid9 = true;
const _errs42 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err23 = {};
vErrors = note(vErrors, err23);
errors++;
}
var _valid5 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs44 = errors;
if(!(validate253(data5, {instancePath:instancePath+"/tdnn",parentData:data,parentDataProperty:"tdnn",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
var _valid5 = _errs44 === errors;
valid9 = _valid5;
}
if(!valid9){
const err24 = {instancePath:instancePath+"/tdnn",schemaPath:"#/properties/tdnn/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.uper !== undefined && func0.call(data, "uper")){
let data6 = data.uper;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err25 = {instancePath:instancePath+"/uper",schemaPath:"#/properties/uper/type",keyword:"type",params:{type: schema96.properties.uper.type}};
vErrors = note(vErrors, err25);
errors++;
}
const _errs48 = errors;
let valid11 = true;
const _errs49 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err26 = {};
vErrors = note(vErrors, err26);
errors++;
}
var _valid6 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs51 = errors;
if(!(validate260(data6, {instancePath:instancePath+"/uper",parentData:data,parentDataProperty:"uper",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var _valid6 = _errs51 === errors;
valid11 = _valid6;
}
if(!valid11){
const err27 = {instancePath:instancePath+"/uper",schemaPath:"#/properties/uper/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data7 = data.norm;
if(((typeof data7 !== "boolean") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))) && (data7 !== null)){
const err28 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema96.properties.norm.type}};
vErrors = note(vErrors, err28);
errors++;
}
const _errs55 = errors;
let valid13 = true;
const _errs56 = errors;
if(typeof data7 !== "boolean"){
const err29 = {};
vErrors = note(vErrors, err29);
errors++;
}
var _valid7 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs58 = errors;
if(typeof data7 !== "boolean"){
const err30 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err30);
errors++;
}
var _valid7 = _errs58 === errors;
valid13 = _valid7;
}
if(!valid13){
const err31 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err31);
errors++;
}
const _errs61 = errors;
let valid14 = true;
const _errs62 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err32 = {};
vErrors = note(vErrors, err32);
errors++;
}
var _valid8 = _errs62 === errors;
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs64 = errors;
if(!(validate38(data7, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid8 = _errs64 === errors;
valid14 = _valid8;
}
if(!valid14){
const err33 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data.quantize !== undefined && func0.call(data, "quantize")){
let data8 = data.quantize;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err34 = {instancePath:instancePath+"/quantize",schemaPath:"#/properties/quantize/type",keyword:"type",params:{type: schema96.properties.quantize.type}};
vErrors = note(vErrors, err34);
errors++;
}
const _errs68 = errors;
let valid16 = true;
const _errs69 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err35 = {};
vErrors = note(vErrors, err35);
errors++;
}
var _valid9 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs71 = errors;
if(!(validate263(data8, {instancePath:instancePath+"/quantize",parentData:data,parentDataProperty:"quantize",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
var _valid9 = _errs71 === errors;
valid16 = _valid9;
}
if(!valid16){
const err36 = {instancePath:instancePath+"/quantize",schemaPath:"#/properties/quantize/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err36);
errors++;
}
}
if(data.transform !== undefined && func0.call(data, "transform")){
let data9 = data.transform;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err37 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/type",keyword:"type",params:{type: schema96.properties.transform.type}};
vErrors = note(vErrors, err37);
errors++;
}
const _errs75 = errors;
let valid18 = true;
const _errs76 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err38 = {};
vErrors = note(vErrors, err38);
errors++;
}
var _valid10 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs78 = errors;
if(!(validate265(data9, {instancePath:instancePath+"/transform",parentData:data,parentDataProperty:"transform",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
var _valid10 = _errs78 === errors;
valid18 = _valid10;
}
if(!valid18){
const err39 = {instancePath:instancePath+"/transform",schemaPath:"#/properties/transform/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data.project !== undefined && func0.call(data, "project")){
let data10 = data.project;
if(((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")) && (data10 !== null)){
const err40 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/type",keyword:"type",params:{type: schema96.properties.project.type}};
vErrors = note(vErrors, err40);
errors++;
}
const _errs82 = errors;
let valid20 = true;
const _errs83 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err41 = {};
vErrors = note(vErrors, err41);
errors++;
}
var _valid11 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs85 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err42 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err42);
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
const err43 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err43);
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err44 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err44);
errors++;
}
}
var _valid11 = _errs85 === errors;
valid20 = _valid11;
}
if(!valid20){
const err45 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err45);
errors++;
}
const _errs88 = errors;
let valid21 = true;
const _errs89 = errors;
if(typeof data10 !== "string"){
const err46 = {};
vErrors = note(vErrors, err46);
errors++;
}
var _valid12 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs91 = errors;
if(typeof data10 !== "string"){
const err47 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err47);
errors++;
}
if(!((data10 === "vocab") || (data10 === "pixels"))){
const err48 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema96.properties.project.allOf[1].then.enum}};
vErrors = note(vErrors, err48);
errors++;
}
var _valid12 = _errs91 === errors;
valid21 = _valid12;
}
if(!valid21){
const err49 = {instancePath:instancePath+"/project",schemaPath:"#/properties/project/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err49);
errors++;
}
}
if(data.mlp !== undefined && func0.call(data, "mlp")){
let data11 = data.mlp;
if(typeof data11 != "object"){
const err50 = {instancePath:instancePath+"/mlp",schemaPath:"#/properties/mlp/type",keyword:"type",params:{type: schema96.properties.mlp.type}};
vErrors = note(vErrors, err50);
errors++;
}
const _errs96 = errors;
let valid23 = true;
const _errs97 = errors;
if(!(Array.isArray(data11))){
const err51 = {};
vErrors = note(vErrors, err51);
errors++;
}
var _valid13 = _errs97 === errors;
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs99 = errors;
if(!(validate254(data11, {instancePath:instancePath+"/mlp",parentData:data,parentDataProperty:"mlp",rootData}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
var _valid13 = _errs99 === errors;
valid23 = _valid13;
}
if(!valid23){
const err52 = {instancePath:instancePath+"/mlp",schemaPath:"#/properties/mlp/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err52);
errors++;
}
const _errs101 = errors;
let valid24 = true;
const _errs102 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err53 = {};
vErrors = note(vErrors, err53);
errors++;
}
var _valid14 = _errs102 === errors;
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs104 = errors;
if(!(validate270(data11, {instancePath:instancePath+"/mlp",parentData:data,parentDataProperty:"mlp",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
var _valid14 = _errs104 === errors;
valid24 = _valid14;
}
if(!valid24){
const err54 = {instancePath:instancePath+"/mlp",schemaPath:"#/properties/mlp/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data12 = data.act;
if((typeof data12 !== "string") && (data12 !== null)){
const err55 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema96.properties.act.type}};
vErrors = note(vErrors, err55);
errors++;
}
const _errs108 = errors;
let valid26 = true;
const _errs109 = errors;
if(typeof data12 !== "string"){
const err56 = {};
vErrors = note(vErrors, err56);
errors++;
}
var _valid15 = _errs109 === errors;
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs111 = errors;
if(!(validate64(data12, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid15 = _errs111 === errors;
valid26 = _valid15;
}
if(!valid26){
const err57 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err57);
errors++;
}
}
if(data.tied !== undefined && func0.call(data, "tied")){
let data13 = data.tied;
if((typeof data13 !== "boolean") && (data13 !== null)){
const err58 = {instancePath:instancePath+"/tied",schemaPath:"#/properties/tied/type",keyword:"type",params:{type: schema96.properties.tied.type}};
vErrors = note(vErrors, err58);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data14 = data.bias;
if((typeof data14 !== "boolean") && (data14 !== null)){
const err59 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema96.properties.bias.type}};
vErrors = note(vErrors, err59);
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data15 = data.scale;
if(((!((typeof data15 == "number") && (isFinite(data15)))) && (typeof data15 !== "string")) && (data15 !== null)){
const err60 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: schema96.properties.scale.type}};
vErrors = note(vErrors, err60);
errors++;
}
const _errs119 = errors;
let valid28 = true;
const _errs120 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err61 = {};
vErrors = note(vErrors, err61);
errors++;
}
var _valid16 = _errs120 === errors;
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs122 = errors;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
const err62 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err62);
errors++;
}
if(data15 <= 0 || isNaN(data15)){
const err63 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err63);
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err64);
errors++;
}
var _valid16 = _errs122 === errors;
valid28 = _valid16;
}
if(!valid28){
const err65 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err65);
errors++;
}
const _errs125 = errors;
let valid29 = true;
const _errs126 = errors;
if(typeof data15 !== "string"){
const err66 = {};
vErrors = note(vErrors, err66);
errors++;
}
var _valid17 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs128 = errors;
if(typeof data15 !== "string"){
const err67 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err67);
errors++;
}
if(!((data15 === "rsqrt") || (data15 === "learned"))){
const err68 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema96.properties.scale.allOf[1].then.enum}};
vErrors = note(vErrors, err68);
errors++;
}
var _valid17 = _errs128 === errors;
valid29 = _valid17;
}
if(!valid29){
const err69 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err69);
errors++;
}
}
if(data.between !== undefined && func0.call(data, "between")){
let data16 = data.between;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err70 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/type",keyword:"type",params:{type: schema96.properties.between.type}};
vErrors = note(vErrors, err70);
errors++;
}
if(Array.isArray(data16)){
if(data16.length > 2){
const err71 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err71);
errors++;
}
if(data16.length < 2){
const err72 = {instancePath:instancePath+"/between",schemaPath:"#/properties/between/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err72);
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(typeof data16[i0] !== "string"){
const err73 = {instancePath:instancePath+"/between/" + i0,schemaPath:"#/properties/between/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err73);
errors++;
}
}
}
}
if(data.join !== undefined && func0.call(data, "join")){
let data18 = data.join;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err74 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/type",keyword:"type",params:{type: schema96.properties.join.type}};
vErrors = note(vErrors, err74);
errors++;
}
if(Array.isArray(data18)){
if(data18.length > 2){
const err75 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err75);
errors++;
}
if(data18.length < 2){
const err76 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err76);
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(typeof data18[i1] !== "string"){
const err77 = {instancePath:instancePath+"/join/" + i1,schemaPath:"#/properties/join/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err77);
errors++;
}
}
}
}
if(data.d !== undefined && func0.call(data, "d")){
let data20 = data.d;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err78 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type: schema96.properties.d.type}};
vErrors = note(vErrors, err78);
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2147483647 || isNaN(data20)){
const err79 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err79);
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err80 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err80);
errors++;
}
}
}
if(data.widths !== undefined && func0.call(data, "widths")){
let data21 = data.widths;
if((!(Array.isArray(data21))) && (data21 !== null)){
const err81 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/type",keyword:"type",params:{type: schema96.properties.widths.type}};
vErrors = note(vErrors, err81);
errors++;
}
if(Array.isArray(data21)){
if(data21.length > 2){
const err82 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/maxItems",keyword:"maxItems",params:{limit: 2}};
vErrors = note(vErrors, err82);
errors++;
}
if(data21.length < 2){
const err83 = {instancePath:instancePath+"/widths",schemaPath:"#/properties/widths/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err83);
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err84 = {instancePath:instancePath+"/widths/" + i2,schemaPath:"#/properties/widths/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err84);
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 2147483647 || isNaN(data22)){
const err85 = {instancePath:instancePath+"/widths/" + i2,schemaPath:"#/properties/widths/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err85);
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err86 = {instancePath:instancePath+"/widths/" + i2,schemaPath:"#/properties/widths/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err86);
errors++;
}
}
}
}
}
if(data.normalize !== undefined && func0.call(data, "normalize")){
let data23 = data.normalize;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err87 = {instancePath:instancePath+"/normalize",schemaPath:"#/properties/normalize/type",keyword:"type",params:{type: schema96.properties.normalize.type}};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data.softcap !== undefined && func0.call(data, "softcap")){
let data24 = data.softcap;
if((!((typeof data24 == "number") && (isFinite(data24)))) && (data24 !== null)){
const err88 = {instancePath:instancePath+"/softcap",schemaPath:"#/properties/softcap/type",keyword:"type",params:{type: schema96.properties.softcap.type}};
vErrors = note(vErrors, err88);
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000 || isNaN(data24)){
const err89 = {instancePath:instancePath+"/softcap",schemaPath:"#/properties/softcap/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
vErrors = note(vErrors, err89);
errors++;
}
if(data24 <= 0 || isNaN(data24)){
const err90 = {instancePath:instancePath+"/softcap",schemaPath:"#/properties/softcap/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err90);
errors++;
}
}
}
if(data.mean !== undefined && func0.call(data, "mean")){
let data25 = data.mean;
if((!(Array.isArray(data25))) && (data25 !== null)){
const err91 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/type",keyword:"type",params:{type: schema96.properties.mean.type}};
vErrors = note(vErrors, err91);
errors++;
}
if(Array.isArray(data25)){
if(data25.length > 16){
const err92 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err92);
errors++;
}
if(data25.length < 2){
const err93 = {instancePath:instancePath+"/mean",schemaPath:"#/properties/mean/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err93);
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
const err94 = {instancePath:instancePath+"/mean/" + i3,schemaPath:"#/properties/mean/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}};
vErrors = note(vErrors, err94);
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/mean/" + i3,schemaPath:"#/properties/mean/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err95);
errors++;
}
}
}
}
if(data.perplexity !== undefined && func0.call(data, "perplexity")){
let data27 = data.perplexity;
if((typeof data27 !== "string") && (data27 !== null)){
const err96 = {instancePath:instancePath+"/perplexity",schemaPath:"#/properties/perplexity/type",keyword:"type",params:{type: schema96.properties.perplexity.type}};
vErrors = note(vErrors, err96);
errors++;
}
if(typeof data27 === "string"){
if(!pattern1.test(data27)){
const err97 = {instancePath:instancePath+"/perplexity",schemaPath:"#/properties/perplexity/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"}};
vErrors = note(vErrors, err97);
errors++;
}
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err98);
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}


function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"},propertyName:key0};
vErrors = note(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
vErrors = note(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema95.additionalProperties.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate241(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema93.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate238(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate240(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}

const schema107 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Special"}}]};
const schema108 = {"type":"object","additionalProperties":false,"properties":{"bos":{"type":["integer","null"],"minimum":0,"maximum":2147483646},"eos":{"type":["integer","null"],"minimum":0,"maximum":2147483646},"pad":{"type":["integer","null"],"minimum":0,"maximum":2147483646},"start":{"type":["integer","null"],"minimum":0,"maximum":2147483646},"unk":{"type":["integer","null"],"minimum":0,"maximum":2147483646},"mask":{"type":["integer","null"],"minimum":0,"maximum":2147483646}}};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "bos") || (key0 === "eos")) || (key0 === "pad")) || (key0 === "start")) || (key0 === "unk")) || (key0 === "mask"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.bos !== undefined && func0.call(data, "bos")){
let data0 = data.bos;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/bos",schemaPath:"#/properties/bos/type",keyword:"type",params:{type: schema108.properties.bos.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483646 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/bos",schemaPath:"#/properties/bos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/bos",schemaPath:"#/properties/bos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.eos !== undefined && func0.call(data, "eos")){
let data1 = data.eos;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/eos",schemaPath:"#/properties/eos/type",keyword:"type",params:{type: schema108.properties.eos.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483646 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/eos",schemaPath:"#/properties/eos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/eos",schemaPath:"#/properties/eos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.pad !== undefined && func0.call(data, "pad")){
let data2 = data.pad;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err7 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/type",keyword:"type",params:{type: schema108.properties.pad.type}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483646 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/pad",schemaPath:"#/properties/pad/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data3 = data.start;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err10 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: schema108.properties.start.type}};
vErrors = note(vErrors, err10);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483646 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err11);
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err12);
errors++;
}
}
}
if(data.unk !== undefined && func0.call(data, "unk")){
let data4 = data.unk;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
const err13 = {instancePath:instancePath+"/unk",schemaPath:"#/properties/unk/type",keyword:"type",params:{type: schema108.properties.unk.type}};
vErrors = note(vErrors, err13);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 2147483646 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/unk",schemaPath:"#/properties/unk/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err14);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/unk",schemaPath:"#/properties/unk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
if(data.mask !== undefined && func0.call(data, "mask")){
let data5 = data.mask;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/type",keyword:"type",params:{type: schema108.properties.mask.type}};
vErrors = note(vErrors, err16);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 2147483646 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err17);
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/mask",schemaPath:"#/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err18);
errors++;
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err19);
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema107.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate279(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":["integer","null"],"minimum":1,"maximum":2147483647};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema109.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate282.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":["integer","null"],"minimum":1,"maximum":2147483647};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema110.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate284.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":["integer","null"],"minimum":1,"maximum":4096};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema111.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4096 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate286.errors = vErrors;
return errors === 0;
}

const schema112 = {"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":4096}},{"if":{"type":"array"},"then":{"type":"array","maxItems":4096,"items":{"type":"integer","minimum":0,"maximum":4095}}}]};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4096 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err3);
errors++;
}
if(data < 1 || isNaN(data)){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(Array.isArray(data)){
if(data.length > 4096){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err7);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/1/then/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err8);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4095 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/1/then/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}};
vErrors = note(vErrors, err9);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/1/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err11);
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Input"}}]};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema113.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none","learned","sinusoidal","rope","alibi","buckets","disentangled","xl","conv","window_bias"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Position"}}]};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema114.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!((((((((((data === "none") || (data === "learned")) || (data === "sinusoidal")) || (data === "rope")) || (data === "alibi")) || (data === "buckets")) || (data === "disentangled")) || (data === "xl")) || (data === "conv")) || (data === "window_bias"))){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema114.allOf[0].then.enum}};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}


function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
vErrors = note(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
if(data.length > 16){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err1);
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema46.items.type}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate111(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(Array.isArray(data0))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate113(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
}
}
validate296.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}


function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}


function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema75.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}

const schema121 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Norm"}}]};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema121.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!(data === "none")){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema84.allOf[0].then.enum}};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate201(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema86.type}};
vErrors = note(vErrors, err0);
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/LengthAdapter"}}]};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema128.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}

const schema129 = {"type":["number","object","null"],"allOf":[{"if":{"type":"number"},"then":{"type":"number","minimum":0,"maximum":0.999}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Dropout"}}]};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema129.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 0.999 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err2);
errors++;
}
if(data < 0 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}

const schema130 = {"type":["array","null"],"minItems":1,"maxItems":4096,"items":{"type":"string","pattern":"^[a-z][a-z0-9_]{0,63}(\\*([1-9][0-9]{0,3})?)?$"}};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema130.type}};
vErrors = note(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
if(data.length > 4096){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err1);
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}(\\*([1-9][0-9]{0,3})?)?$"}};
vErrors = note(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
validate341.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Variants"}}]};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema131.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/At"}}]};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema132.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema10.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
if(!(validate28(data.extends, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
if(!(validate30(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.encoder !== undefined && func0.call(data, "encoder")){
if(!(validate32(data.encoder, {instancePath:instancePath+"/encoder",parentData:data,parentDataProperty:"encoder",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.decoder !== undefined && func0.call(data, "decoder")){
if(!(validate234(data.decoder, {instancePath:instancePath+"/decoder",parentData:data,parentDataProperty:"decoder",rootData}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined && func0.call(data, "outputs")){
if(!(validate237(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
if(data.special !== undefined && func0.call(data, "special")){
if(!(validate278(data.special, {instancePath:instancePath+"/special",parentData:data,parentDataProperty:"special",rootData}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.context !== undefined && func0.call(data, "context")){
if(!(validate282(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
if(data.d_model !== undefined && func0.call(data, "d_model")){
if(!(validate284(data.d_model, {instancePath:instancePath+"/d_model",parentData:data,parentDataProperty:"d_model",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
if(!(validate286(data.layers, {instancePath:instancePath+"/layers",parentData:data,parentDataProperty:"layers",rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
if(!(validate288(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate290(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined && func0.call(data, "position")){
if(!(validate293(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data.block !== undefined && func0.call(data, "block")){
if(!(validate296(data.block, {instancePath:instancePath+"/block",parentData:data,parentDataProperty:"block",rootData}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.attention !== undefined && func0.call(data, "attention")){
if(!(validate300(data.attention, {instancePath:instancePath+"/attention",parentData:data,parentDataProperty:"attention",rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.cross !== undefined && func0.call(data, "cross")){
if(!(validate303(data.cross, {instancePath:instancePath+"/cross",parentData:data,parentDataProperty:"cross",rootData}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.ffn !== undefined && func0.call(data, "ffn")){
if(!(validate306(data.ffn, {instancePath:instancePath+"/ffn",parentData:data,parentDataProperty:"ffn",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
if(data.conv !== undefined && func0.call(data, "conv")){
if(!(validate309(data.conv, {instancePath:instancePath+"/conv",parentData:data,parentDataProperty:"conv",rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data.adapter !== undefined && func0.call(data, "adapter")){
if(!(validate312(data.adapter, {instancePath:instancePath+"/adapter",parentData:data,parentDataProperty:"adapter",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
if(!(validate315(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
if(data.beside !== undefined && func0.call(data, "beside")){
if(!(validate318(data.beside, {instancePath:instancePath+"/beside",parentData:data,parentDataProperty:"beside",rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.lstm !== undefined && func0.call(data, "lstm")){
if(!(validate321(data.lstm, {instancePath:instancePath+"/lstm",parentData:data,parentDataProperty:"lstm",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data.gru !== undefined && func0.call(data, "gru")){
if(!(validate324(data.gru, {instancePath:instancePath+"/gru",parentData:data,parentDataProperty:"gru",rootData}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
}
if(data.rnn !== undefined && func0.call(data, "rnn")){
if(!(validate327(data.rnn, {instancePath:instancePath+"/rnn",parentData:data,parentDataProperty:"rnn",rootData}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.residual !== undefined && func0.call(data, "residual")){
if(!(validate330(data.residual, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
if(!(validate333(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.length_adapter !== undefined && func0.call(data, "length_adapter")){
if(!(validate335(data.length_adapter, {instancePath:instancePath+"/length_adapter",parentData:data,parentDataProperty:"length_adapter",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined && func0.call(data, "dropout")){
if(!(validate338(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(!(validate341(data.pattern, {instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.variants !== undefined && func0.call(data, "variants")){
if(!(validate343(data.variants, {instancePath:instancePath+"/variants",parentData:data,parentDataProperty:"variants",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined && func0.call(data, "at")){
if(!(validate346(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err1);
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"},propertyName:key0};
vErrors = note(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
vErrors = note(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema9.additionalProperties.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate27(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"object","additionalProperties":false,"properties":{"from":{"type":["string","null"]},"layer":{"type":["integer","array","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":-4096,"maximum":4096}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/TappedLayers"}}]},"drop":{"type":["integer","string","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0,"maximum":65536}},{"if":{"type":"string"},"then":{"type":"string","enum":["prefix"]}}]},"residual":{"type":["boolean","null"]},"positions":{"type":["boolean","null"]},"via":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Bridge"}}]},"keep":{"type":["integer","null"],"minimum":1,"maximum":65536},"into":{"type":["string","null"]},"at":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["memory","prefix"]}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Splice"}}]}}};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 256){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 256}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4096 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < -4096 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -4096}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err5);
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}

const schema136 = {"type":"object","additionalProperties":false,"properties":{"linear":{"type":["integer","object","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1,"maximum":2147483647}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/LinearBridge"}}]},"mlp":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/MlpBridge"}}]}}};
const schema137 = {"type":"object","additionalProperties":false,"properties":{"d":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"bias":{"type":["boolean","null"]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "d") || (key0 === "bias")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.d !== undefined && func0.call(data, "d")){
let data0 = data.d;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/type",keyword:"type",params:{type: schema137.properties.d.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/d",schemaPath:"#/properties/d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data1 = data.bias;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema137.properties.bias.type}};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data2 = data.norm;
if(((typeof data2 !== "boolean") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema137.properties.norm.type}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(typeof data2 !== "boolean"){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err7);
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err8);
errors++;
}
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err9 = {};
vErrors = note(vErrors, err9);
errors++;
}
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(!(validate38(data2, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid1 = _errs18 === errors;
valid3 = _valid1;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err11);
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}

const schema138 = {"type":"object","additionalProperties":false,"properties":{"d_in":{"type":["integer","null"],"minimum":1,"maximum":2147483647},"dims":{"type":["array","null"],"minItems":1,"maxItems":16,"items":{"type":"integer","minimum":1,"maximum":2147483647}},"act":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Activation"}}]},"bias":{"type":["boolean","null"]},"norm":{"type":["boolean","object","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/NormOverride"}}]}}};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((((key0 === "d_in") || (key0 === "dims")) || (key0 === "act")) || (key0 === "bias")) || (key0 === "norm"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.d_in !== undefined && func0.call(data, "d_in")){
let data0 = data.d_in;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/d_in",schemaPath:"#/properties/d_in/type",keyword:"type",params:{type: schema138.properties.d_in.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/d_in",schemaPath:"#/properties/d_in/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/d_in",schemaPath:"#/properties/d_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.dims !== undefined && func0.call(data, "dims")){
let data1 = data.dims;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/type",keyword:"type",params:{type: schema138.properties.dims.type}};
vErrors = note(vErrors, err4);
errors++;
}
if(Array.isArray(data1)){
if(data1.length > 16){
const err5 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/dims",schemaPath:"#/properties/dims/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err6);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/dims/" + i0,schemaPath:"#/properties/dims/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err7);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/dims/" + i0,schemaPath:"#/properties/dims/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err8);
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/dims/" + i0,schemaPath:"#/properties/dims/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err9);
errors++;
}
}
}
}
}
if(data.act !== undefined && func0.call(data, "act")){
let data3 = data.act;
if((typeof data3 !== "string") && (data3 !== null)){
const err10 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/type",keyword:"type",params:{type: schema138.properties.act.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(typeof data3 !== "string"){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid0 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs14 = errors;
if(!(validate64(data3, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid4 = _valid0;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/act",schemaPath:"#/properties/act/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
let data4 = data.bias;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err13 = {instancePath:instancePath+"/bias",schemaPath:"#/properties/bias/type",keyword:"type",params:{type: schema138.properties.bias.type}};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
let data5 = data.norm;
if(((typeof data5 !== "boolean") && (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))) && (data5 !== null)){
const err14 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/type",keyword:"type",params:{type: schema138.properties.norm.type}};
vErrors = note(vErrors, err14);
errors++;
}
const _errs20 = errors;
let valid6 = true;
const _errs21 = errors;
if(typeof data5 !== "boolean"){
const err15 = {};
vErrors = note(vErrors, err15);
errors++;
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
vErrors = note(vErrors, err16);
errors++;
}
var _valid1 = _errs23 === errors;
valid6 = _valid1;
}
if(!valid6){
const err17 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err17);
errors++;
}
const _errs26 = errors;
let valid7 = true;
const _errs27 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err18 = {};
vErrors = note(vErrors, err18);
errors++;
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs29 = errors;
if(!(validate38(data5, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid2 = _errs29 === errors;
valid7 = _valid2;
}
if(!valid7){
const err19 = {instancePath:instancePath+"/norm",schemaPath:"#/properties/norm/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err19);
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err20);
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}


function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((key0 === "linear") || (key0 === "mlp"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.linear !== undefined && func0.call(data, "linear")){
let data0 = data.linear;
if(((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/type",keyword:"type",params:{type: schema136.properties.linear.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err3);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err4);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err5);
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
const _errs11 = errors;
let valid3 = true;
const _errs12 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err7 = {};
vErrors = note(vErrors, err7);
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(!(validate356(data0, {instancePath:instancePath+"/linear",parentData:data,parentDataProperty:"linear",rootData}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid3 = _valid1;
}
if(!valid3){
const err8 = {instancePath:instancePath+"/linear",schemaPath:"#/properties/linear/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.mlp !== undefined && func0.call(data, "mlp")){
let data1 = data.mlp;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err9 = {instancePath:instancePath+"/mlp",schemaPath:"#/properties/mlp/type",keyword:"type",params:{type: schema136.properties.mlp.type}};
vErrors = note(vErrors, err9);
errors++;
}
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err10 = {};
vErrors = note(vErrors, err10);
errors++;
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs21 = errors;
if(!(validate359(data1, {instancePath:instancePath+"/mlp",parentData:data,parentDataProperty:"mlp",rootData}))){
vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors);
errors = vErrors.length;
}
var _valid2 = _errs21 === errors;
valid5 = _valid2;
}
if(!valid5){
const err11 = {instancePath:instancePath+"/mlp",schemaPath:"#/properties/mlp/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err12);
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}

const schema139 = {"type":"object","additionalProperties":false,"properties":{"token":{"type":["integer","null"],"minimum":0,"maximum":2147483646}}};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "token")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: schema139.properties.token.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483646 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483646}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err4);
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema134.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data0 = data.from;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: schema134.properties.from.type}};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.layer !== undefined && func0.call(data, "layer")){
let data1 = data.layer;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (!(Array.isArray(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/type",keyword:"type",params:{type: schema134.properties.layer.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4096 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 < -4096 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: -4096}};
vErrors = note(vErrors, err6);
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(!(Array.isArray(data1))){
const err8 = {};
vErrors = note(vErrors, err8);
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs16 = errors;
if(!(validate353(data1, {instancePath:instancePath+"/layer",parentData:data,parentDataProperty:"layer",rootData}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
var _valid1 = _errs16 === errors;
valid3 = _valid1;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/layer",schemaPath:"#/properties/layer/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.drop !== undefined && func0.call(data, "drop")){
let data2 = data.drop;
if(((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")) && (data2 !== null)){
const err10 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/type",keyword:"type",params:{type: schema134.properties.drop.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs20 = errors;
let valid5 = true;
const _errs21 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err12);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65536 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err13);
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err14);
errors++;
}
}
var _valid2 = _errs23 === errors;
valid5 = _valid2;
}
if(!valid5){
const err15 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
const _errs26 = errors;
let valid6 = true;
const _errs27 = errors;
if(typeof data2 !== "string"){
const err16 = {};
vErrors = note(vErrors, err16);
errors++;
}
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs29 = errors;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err17);
errors++;
}
if(!(data2 === "prefix")){
const err18 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/allOf/1/then/enum",keyword:"enum",params:{allowedValues: schema134.properties.drop.allOf[1].then.enum}};
vErrors = note(vErrors, err18);
errors++;
}
var _valid3 = _errs29 === errors;
valid6 = _valid3;
}
if(!valid6){
const err19 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err19);
errors++;
}
}
if(data.residual !== undefined && func0.call(data, "residual")){
let data3 = data.residual;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err20 = {instancePath:instancePath+"/residual",schemaPath:"#/properties/residual/type",keyword:"type",params:{type: schema134.properties.residual.type}};
vErrors = note(vErrors, err20);
errors++;
}
}
if(data.positions !== undefined && func0.call(data, "positions")){
let data4 = data.positions;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err21 = {instancePath:instancePath+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{type: schema134.properties.positions.type}};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.via !== undefined && func0.call(data, "via")){
let data5 = data.via;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err22 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: schema134.properties.via.type}};
vErrors = note(vErrors, err22);
errors++;
}
const _errs38 = errors;
let valid8 = true;
const _errs39 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err23 = {};
vErrors = note(vErrors, err23);
errors++;
}
var _valid4 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs41 = errors;
if(!(validate355(data5, {instancePath:instancePath+"/via",parentData:data,parentDataProperty:"via",rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
var _valid4 = _errs41 === errors;
valid8 = _valid4;
}
if(!valid8){
const err24 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err24);
errors++;
}
}
if(data.keep !== undefined && func0.call(data, "keep")){
let data6 = data.keep;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err25 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: schema134.properties.keep.type}};
vErrors = note(vErrors, err25);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65536 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err26);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err27);
errors++;
}
}
}
if(data.into !== undefined && func0.call(data, "into")){
let data7 = data.into;
if((typeof data7 !== "string") && (data7 !== null)){
const err28 = {instancePath:instancePath+"/into",schemaPath:"#/properties/into/type",keyword:"type",params:{type: schema134.properties.into.type}};
vErrors = note(vErrors, err28);
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data8 = data.at;
if(((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))) && (data8 !== null)){
const err29 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: schema134.properties.at.type}};
vErrors = note(vErrors, err29);
errors++;
}
const _errs49 = errors;
let valid10 = true;
const _errs50 = errors;
if(typeof data8 !== "string"){
const err30 = {};
vErrors = note(vErrors, err30);
errors++;
}
var _valid5 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs52 = errors;
if(typeof data8 !== "string"){
const err31 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err31);
errors++;
}
if(!((data8 === "memory") || (data8 === "prefix"))){
const err32 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema134.properties.at.allOf[0].then.enum}};
vErrors = note(vErrors, err32);
errors++;
}
var _valid5 = _errs52 === errors;
valid10 = _valid5;
}
if(!valid10){
const err33 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err33);
errors++;
}
const _errs55 = errors;
let valid11 = true;
const _errs56 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err34 = {};
vErrors = note(vErrors, err34);
errors++;
}
var _valid6 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs58 = errors;
if(!(validate364(data8, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
var _valid6 = _errs58 === errors;
valid11 = _valid6;
}
if(!valid11){
const err35 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err36);
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 64){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}};
vErrors = note(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate352(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err1);
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}

const schema140 = {"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,63}$"},"additionalProperties":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Task"}}]}};
const schema141 = {"type":"object","additionalProperties":false,"properties":{"uses":{"type":["array","null"],"minItems":1,"maxItems":64,"items":{"type":"string"}},"keep":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Kept"}}]},"queries":{"type":["integer","null"],"minimum":1,"maximum":65536},"outputs":{"type":["string","object","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"#/$defs/Name_of_output"}},{"if":{"type":"object"},"then":{"$ref":"#/$defs/Outputs"}}]}}};
const schema142 = {"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]{0,63}$"},"additionalProperties":{"type":["integer","null"],"minimum":1,"maximum":65536}};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"},propertyName:key0};
vErrors = note(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
vErrors = note(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema142.additionalProperties.type}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err3);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}


function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "uses") || (key0 === "keep")) || (key0 === "queries")) || (key0 === "outputs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.uses !== undefined && func0.call(data, "uses")){
let data0 = data.uses;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: schema141.properties.uses.type}};
vErrors = note(vErrors, err1);
errors++;
}
if(Array.isArray(data0)){
if(data0.length > 64){
const err2 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/maxItems",keyword:"maxItems",params:{limit: 64}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err4 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
}
if(data.keep !== undefined && func0.call(data, "keep")){
let data2 = data.keep;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
const err5 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type: schema141.properties.keep.type}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate370(data2, {instancePath:instancePath+"/keep",parentData:data,parentDataProperty:"keep",rootData}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid4 = _valid0;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/keep",schemaPath:"#/properties/keep/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.queries !== undefined && func0.call(data, "queries")){
let data3 = data.queries;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
const err8 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: schema141.properties.queries.type}};
vErrors = note(vErrors, err8);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65536 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err9);
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err10);
errors++;
}
}
}
if(data.outputs !== undefined && func0.call(data, "outputs")){
let data4 = data.outputs;
if(((typeof data4 !== "string") && (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))) && (data4 !== null)){
const err11 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: schema141.properties.outputs.type}};
vErrors = note(vErrors, err11);
errors++;
}
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(typeof data4 !== "string"){
const err12 = {};
vErrors = note(vErrors, err12);
errors++;
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(!(validate238(data4, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid1 = _errs21 === errors;
valid6 = _valid1;
}
if(!valid6){
const err13 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err13);
errors++;
}
const _errs23 = errors;
let valid7 = true;
const _errs24 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err14 = {};
vErrors = note(vErrors, err14);
errors++;
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs26 = errors;
if(!(validate240(data4, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid7 = _valid2;
}
if(!valid7){
const err15 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err16);
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}


function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern1.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}$"},propertyName:key0};
vErrors = note(vErrors, err0);
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
vErrors = note(vErrors, err1);
errors++;
}
}
for(const key1 of Object.keys(data)){
let data0 = data[key1];
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: schema140.additionalProperties.type}};
vErrors = note(vErrors, err2);
errors++;
}
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err3 = {};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(!(validate369(data0, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err5);
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"array","maxItems":64,"items":{"type":["array","string"],"allOf":[{"if":{"type":"array"},"then":{"$ref":"#/$defs/Shared"}},{"if":{"type":"string"},"then":{"type":"string"}}]}};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 64){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 2){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 2}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err3);
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}


function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 64){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 64}};
vErrors = note(vErrors, err0);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((!(Array.isArray(data0))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema143.items.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(!(Array.isArray(data0))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate377(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(typeof data0 !== "string"){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err7);
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","additionalProperties":false,"properties":{"lora":{"type":["object","array","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"#/$defs/Lora"}},{"if":{"type":"array"},"then":{"$ref":"#/$defs/Loras"}}]}}};
const schema146 = {"type":"object","additionalProperties":false,"properties":{"rank":{"type":["integer","null"],"minimum":1,"maximum":65536},"alpha":{"type":["number","null"],"exclusiveMinimum":0,"maximum":1000000000},"rank_stabilised":{"type":["boolean","null"]},"decomposed":{"type":["boolean","null"]},"dropout":{"type":["number","null"],"minimum":0,"maximum":0.999},"on":{"type":["array","null"],"minItems":1,"maxItems":4096,"items":{"$ref":"#/$defs/PathPattern"}}}};
const pattern18 = new RegExp("^[A-Za-z0-9_*]{1,64}(\\.[A-Za-z0-9_*]{1,64}){0,31}$", "u");

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern18.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_*]{1,64}(\\.[A-Za-z0-9_*]{1,64}){0,31}$"}};
vErrors = note(vErrors, err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err1);
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}


function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((((key0 === "rank") || (key0 === "alpha")) || (key0 === "rank_stabilised")) || (key0 === "decomposed")) || (key0 === "dropout")) || (key0 === "on"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.rank !== undefined && func0.call(data, "rank")){
let data0 = data.rank;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: schema146.properties.rank.type}};
vErrors = note(vErrors, err1);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65536 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536}};
vErrors = note(vErrors, err2);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err3);
errors++;
}
}
}
if(data.alpha !== undefined && func0.call(data, "alpha")){
let data1 = data.alpha;
if((!((typeof data1 == "number") && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/type",keyword:"type",params:{type: schema146.properties.alpha.type}};
vErrors = note(vErrors, err4);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
vErrors = note(vErrors, err5);
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/alpha",schemaPath:"#/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
vErrors = note(vErrors, err6);
errors++;
}
}
}
if(data.rank_stabilised !== undefined && func0.call(data, "rank_stabilised")){
let data2 = data.rank_stabilised;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err7 = {instancePath:instancePath+"/rank_stabilised",schemaPath:"#/properties/rank_stabilised/type",keyword:"type",params:{type: schema146.properties.rank_stabilised.type}};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.decomposed !== undefined && func0.call(data, "decomposed")){
let data3 = data.decomposed;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/decomposed",schemaPath:"#/properties/decomposed/type",keyword:"type",params:{type: schema146.properties.decomposed.type}};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.dropout !== undefined && func0.call(data, "dropout")){
let data4 = data.dropout;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
const err9 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/type",keyword:"type",params:{type: schema146.properties.dropout.type}};
vErrors = note(vErrors, err9);
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 0.999 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err10);
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/dropout",schemaPath:"#/properties/dropout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err11);
errors++;
}
}
}
if(data.on !== undefined && func0.call(data, "on")){
let data5 = data.on;
if((!(Array.isArray(data5))) && (data5 !== null)){
const err12 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/type",keyword:"type",params:{type: schema146.properties.on.type}};
vErrors = note(vErrors, err12);
errors++;
}
if(Array.isArray(data5)){
if(data5.length > 4096){
const err13 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err13);
errors++;
}
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err14);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate386(data5[i0], {instancePath:instancePath+"/on/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err15);
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}


function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 4096){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err0);
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err1);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate385(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err2);
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(key0 === "lora")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err0);
errors++;
}
}
if(data.lora !== undefined && func0.call(data, "lora")){
let data0 = data.lora;
if(typeof data0 != "object"){
const err1 = {instancePath:instancePath+"/lora",schemaPath:"#/properties/lora/type",keyword:"type",params:{type: schema145.properties.lora.type}};
vErrors = note(vErrors, err1);
errors++;
}
const _errs5 = errors;
let valid2 = true;
const _errs6 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {};
vErrors = note(vErrors, err2);
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs8 = errors;
if(!(validate385(data0, {instancePath:instancePath+"/lora",parentData:data,parentDataProperty:"lora",rootData}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/lora",schemaPath:"#/properties/lora/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(!(Array.isArray(data0))){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(!(validate389(data0, {instancePath:instancePath+"/lora",parentData:data,parentDataProperty:"lora",rootData}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/lora",schemaPath:"#/properties/lora/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err6);
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}


function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema109.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate395.errors = vErrors;
return errors === 0;
}


function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema110.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 2147483647 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate397.errors = vErrors;
return errors === 0;
}


function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema111.type}};
vErrors = note(vErrors, err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4096 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
}
validate399.errors = vErrors;
return errors === 0;
}


function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (!(Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema112.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err2);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 4096 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
vErrors = note(vErrors, err3);
errors++;
}
if(data < 1 || isNaN(data)){
const err4 = {instancePath,schemaPath:"#/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
vErrors = note(vErrors, err4);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(Array.isArray(data))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(Array.isArray(data)){
if(data.length > 4096){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err7);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/1/then/items/type",keyword:"type",params:{type: "integer"}};
vErrors = note(vErrors, err8);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4095 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/1/then/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4095}};
vErrors = note(vErrors, err9);
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/1/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err10);
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "array"}};
vErrors = note(vErrors, err11);
errors++;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema113.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}


function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema114.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!((((((((((data === "none") || (data === "learned")) || (data === "sinusoidal")) || (data === "rope")) || (data === "alibi")) || (data === "buckets")) || (data === "disentangled")) || (data === "xl")) || (data === "conv")) || (data === "window_bias"))){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema114.allOf[0].then.enum}};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}


function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema46.type}};
vErrors = note(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
if(data.length > 16){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 16}};
vErrors = note(vErrors, err1);
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: schema46.items.type}};
vErrors = note(vErrors, err3);
errors++;
}
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(typeof data0 !== "string"){
const err4 = {};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(!(validate111(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(!(Array.isArray(data0))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate113(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
}
}
validate409.errors = vErrors;
return errors === 0;
}


function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema49.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}


function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema56.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}


function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema70.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate419.errors = vErrors;
return errors === 0;
}


function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema73.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}


function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema75.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}


function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema121.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema79.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}


function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate188(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}


function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema82.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate196(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}


function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema84.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(typeof data !== "string"){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!(data === "none")){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema84.allOf[0].then.enum}};
vErrors = note(vErrors, err3);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate201(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err6 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}


function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema86.type}};
vErrors = note(vErrors, err0);
errors++;
}
validate446.errors = vErrors;
return errors === 0;
}


function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema128.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate206(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(((!((typeof data == "number") && (isFinite(data)))) && (!(data && typeof data == "object" && !Array.isArray(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema129.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if((typeof data == "number") && (isFinite(data))){
if(data > 0.999 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999}};
vErrors = note(vErrors, err2);
errors++;
}
if(data < 0 || isNaN(data)){
const err3 = {instancePath,schemaPath:"#/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
vErrors = note(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "number"}};
vErrors = note(vErrors, err4);
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err5);
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err6 = {};
vErrors = note(vErrors, err6);
errors++;
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err7);
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}


function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema130.type}};
vErrors = note(vErrors, err0);
errors++;
}
if(Array.isArray(data)){
if(data.length > 4096){
const err1 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err1);
errors++;
}
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,63}(\\*([1-9][0-9]{0,3})?)?$"}};
vErrors = note(vErrors, err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err4);
errors++;
}
}
}
validate454.errors = vErrors;
return errors === 0;
}


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema131.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate211(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate456.errors = vErrors;
return errors === 0;
}


function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema132.type}};
vErrors = note(vErrors, err0);
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
vErrors = note(vErrors, err1);
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err2);
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.model === undefined) || (!(func0.call(data, "model")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
vErrors = note(vErrors, err0);
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema7.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
vErrors = note(vErrors, err1);
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
if(!(validate23(data.model, {instancePath:instancePath+"/model",parentData:data,parentDataProperty:"model",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
if(!(validate23(data.extends, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data2 = data.type;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
vErrors = note(vErrors, err2);
errors++;
}
if(!(((data2 === "encoder") || (data2 === "decoder")) || (data2 === "encoder-decoder"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema7.properties.type.enum}};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.towers !== undefined && func0.call(data, "towers")){
let data3 = data.towers;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
const err4 = {instancePath:instancePath+"/towers",schemaPath:"#/properties/towers/type",keyword:"type",params:{type: schema7.properties.towers.type}};
vErrors = note(vErrors, err4);
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err5 = {};
vErrors = note(vErrors, err5);
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate26(data3, {instancePath:instancePath+"/towers",parentData:data,parentDataProperty:"towers",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/towers",schemaPath:"#/properties/towers/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.connect !== undefined && func0.call(data, "connect")){
let data4 = data.connect;
if((!(Array.isArray(data4))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/type",keyword:"type",params:{type: schema7.properties.connect.type}};
vErrors = note(vErrors, err7);
errors++;
}
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(!(Array.isArray(data4))){
const err8 = {};
vErrors = note(vErrors, err8);
errors++;
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs19 = errors;
if(!(validate351(data4, {instancePath:instancePath+"/connect",parentData:data,parentDataProperty:"connect",rootData}))){
vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors);
errors = vErrors.length;
}
var _valid1 = _errs19 === errors;
valid4 = _valid1;
}
if(!valid4){
const err9 = {instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.tasks !== undefined && func0.call(data, "tasks")){
let data5 = data.tasks;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type: schema7.properties.tasks.type}};
vErrors = note(vErrors, err10);
errors++;
}
const _errs23 = errors;
let valid6 = true;
const _errs24 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err11 = {};
vErrors = note(vErrors, err11);
errors++;
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs26 = errors;
if(!(validate368(data5, {instancePath:instancePath+"/tasks",parentData:data,parentDataProperty:"tasks",rootData}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
var _valid2 = _errs26 === errors;
valid6 = _valid2;
}
if(!valid6){
const err12 = {instancePath:instancePath+"/tasks",schemaPath:"#/properties/tasks/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.share !== undefined && func0.call(data, "share")){
let data6 = data.share;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err13 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: schema7.properties.share.type}};
vErrors = note(vErrors, err13);
errors++;
}
const _errs30 = errors;
let valid8 = true;
const _errs31 = errors;
if(!(Array.isArray(data6))){
const err14 = {};
vErrors = note(vErrors, err14);
errors++;
}
var _valid3 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs33 = errors;
if(!(validate376(data6, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
errors = vErrors.length;
}
var _valid3 = _errs33 === errors;
valid8 = _valid3;
}
if(!valid8){
const err15 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.encoder !== undefined && func0.call(data, "encoder")){
let data7 = data.encoder;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err16 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/type",keyword:"type",params:{type: schema7.properties.encoder.type}};
vErrors = note(vErrors, err16);
errors++;
}
const _errs37 = errors;
let valid10 = true;
const _errs38 = errors;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
const err17 = {};
vErrors = note(vErrors, err17);
errors++;
}
var _valid4 = _errs38 === errors;
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs40 = errors;
if(!(validate33(data7, {instancePath:instancePath+"/encoder",parentData:data,parentDataProperty:"encoder",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid4 = _errs40 === errors;
valid10 = _valid4;
}
if(!valid10){
const err18 = {instancePath:instancePath+"/encoder",schemaPath:"#/properties/encoder/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.decoder !== undefined && func0.call(data, "decoder")){
let data8 = data.decoder;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err19 = {instancePath:instancePath+"/decoder",schemaPath:"#/properties/decoder/type",keyword:"type",params:{type: schema7.properties.decoder.type}};
vErrors = note(vErrors, err19);
errors++;
}
const _errs44 = errors;
let valid12 = true;
const _errs45 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err20 = {};
vErrors = note(vErrors, err20);
errors++;
}
var _valid5 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs47 = errors;
if(!(validate33(data8, {instancePath:instancePath+"/decoder",parentData:data,parentDataProperty:"decoder",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid5 = _errs47 === errors;
valid12 = _valid5;
}
if(!valid12){
const err21 = {instancePath:instancePath+"/decoder",schemaPath:"#/properties/decoder/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data.outputs !== undefined && func0.call(data, "outputs")){
let data9 = data.outputs;
if(((typeof data9 !== "string") && (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))) && (data9 !== null)){
const err22 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type: schema7.properties.outputs.type}};
vErrors = note(vErrors, err22);
errors++;
}
const _errs51 = errors;
let valid14 = true;
const _errs52 = errors;
if(typeof data9 !== "string"){
const err23 = {};
vErrors = note(vErrors, err23);
errors++;
}
var _valid6 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs54 = errors;
if(!(validate238(data9, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var _valid6 = _errs54 === errors;
valid14 = _valid6;
}
if(!valid14){
const err24 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err24);
errors++;
}
const _errs56 = errors;
let valid15 = true;
const _errs57 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err25 = {};
vErrors = note(vErrors, err25);
errors++;
}
var _valid7 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs59 = errors;
if(!(validate240(data9, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
var _valid7 = _errs59 === errors;
valid15 = _valid7;
}
if(!valid15){
const err26 = {instancePath:instancePath+"/outputs",schemaPath:"#/properties/outputs/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data.adapt !== undefined && func0.call(data, "adapt")){
let data10 = data.adapt;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
const err27 = {instancePath:instancePath+"/adapt",schemaPath:"#/properties/adapt/type",keyword:"type",params:{type: schema7.properties.adapt.type}};
vErrors = note(vErrors, err27);
errors++;
}
const _errs63 = errors;
let valid17 = true;
const _errs64 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err28 = {};
vErrors = note(vErrors, err28);
errors++;
}
var _valid8 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs66 = errors;
if(!(validate384(data10, {instancePath:instancePath+"/adapt",parentData:data,parentDataProperty:"adapt",rootData}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
var _valid8 = _errs66 === errors;
valid17 = _valid8;
}
if(!valid17){
const err29 = {instancePath:instancePath+"/adapt",schemaPath:"#/properties/adapt/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data.train !== undefined && func0.call(data, "train")){
let data11 = data.train;
if((!(Array.isArray(data11))) && (data11 !== null)){
const err30 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: schema7.properties.train.type}};
vErrors = note(vErrors, err30);
errors++;
}
if(Array.isArray(data11)){
if(data11.length > 4096){
const err31 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/maxItems",keyword:"maxItems",params:{limit: 4096}};
vErrors = note(vErrors, err31);
errors++;
}
if(data11.length < 1){
const err32 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/minItems",keyword:"minItems",params:{limit: 1}};
vErrors = note(vErrors, err32);
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate386(data11[i0], {instancePath:instancePath+"/train/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
}
}
if(data.special !== undefined && func0.call(data, "special")){
let data13 = data.special;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
const err33 = {instancePath:instancePath+"/special",schemaPath:"#/properties/special/type",keyword:"type",params:{type: schema7.properties.special.type}};
vErrors = note(vErrors, err33);
errors++;
}
const _errs73 = errors;
let valid21 = true;
const _errs74 = errors;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err34 = {};
vErrors = note(vErrors, err34);
errors++;
}
var _valid9 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs76 = errors;
if(!(validate279(data13, {instancePath:instancePath+"/special",parentData:data,parentDataProperty:"special",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
var _valid9 = _errs76 === errors;
valid21 = _valid9;
}
if(!valid21){
const err35 = {instancePath:instancePath+"/special",schemaPath:"#/properties/special/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.context !== undefined && func0.call(data, "context")){
if(!(validate395(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.d_model !== undefined && func0.call(data, "d_model")){
if(!(validate397(data.d_model, {instancePath:instancePath+"/d_model",parentData:data,parentDataProperty:"d_model",rootData}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
if(data.layers !== undefined && func0.call(data, "layers")){
if(!(validate399(data.layers, {instancePath:instancePath+"/layers",parentData:data,parentDataProperty:"layers",rootData}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
if(!(validate401(data.groups, {instancePath:instancePath+"/groups",parentData:data,parentDataProperty:"groups",rootData}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
if(data.input !== undefined && func0.call(data, "input")){
if(!(validate403(data.input, {instancePath:instancePath+"/input",parentData:data,parentDataProperty:"input",rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
if(data.position !== undefined && func0.call(data, "position")){
if(!(validate406(data.position, {instancePath:instancePath+"/position",parentData:data,parentDataProperty:"position",rootData}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.block !== undefined && func0.call(data, "block")){
if(!(validate409(data.block, {instancePath:instancePath+"/block",parentData:data,parentDataProperty:"block",rootData}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
if(data.attention !== undefined && func0.call(data, "attention")){
if(!(validate413(data.attention, {instancePath:instancePath+"/attention",parentData:data,parentDataProperty:"attention",rootData}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
if(data.cross !== undefined && func0.call(data, "cross")){
if(!(validate416(data.cross, {instancePath:instancePath+"/cross",parentData:data,parentDataProperty:"cross",rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
if(data.ffn !== undefined && func0.call(data, "ffn")){
if(!(validate419(data.ffn, {instancePath:instancePath+"/ffn",parentData:data,parentDataProperty:"ffn",rootData}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
}
if(data.conv !== undefined && func0.call(data, "conv")){
if(!(validate422(data.conv, {instancePath:instancePath+"/conv",parentData:data,parentDataProperty:"conv",rootData}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
if(data.adapter !== undefined && func0.call(data, "adapter")){
if(!(validate425(data.adapter, {instancePath:instancePath+"/adapter",parentData:data,parentDataProperty:"adapter",rootData}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
if(data.norm !== undefined && func0.call(data, "norm")){
if(!(validate428(data.norm, {instancePath:instancePath+"/norm",parentData:data,parentDataProperty:"norm",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data.beside !== undefined && func0.call(data, "beside")){
if(!(validate431(data.beside, {instancePath:instancePath+"/beside",parentData:data,parentDataProperty:"beside",rootData}))){
vErrors = vErrors === null ? validate431.errors : vErrors.concat(validate431.errors);
errors = vErrors.length;
}
}
if(data.lstm !== undefined && func0.call(data, "lstm")){
if(!(validate434(data.lstm, {instancePath:instancePath+"/lstm",parentData:data,parentDataProperty:"lstm",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.gru !== undefined && func0.call(data, "gru")){
if(!(validate437(data.gru, {instancePath:instancePath+"/gru",parentData:data,parentDataProperty:"gru",rootData}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data.rnn !== undefined && func0.call(data, "rnn")){
if(!(validate440(data.rnn, {instancePath:instancePath+"/rnn",parentData:data,parentDataProperty:"rnn",rootData}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
}
if(data.residual !== undefined && func0.call(data, "residual")){
if(!(validate443(data.residual, {instancePath:instancePath+"/residual",parentData:data,parentDataProperty:"residual",rootData}))){
vErrors = vErrors === null ? validate443.errors : vErrors.concat(validate443.errors);
errors = vErrors.length;
}
}
if(data.bias !== undefined && func0.call(data, "bias")){
if(!(validate446(data.bias, {instancePath:instancePath+"/bias",parentData:data,parentDataProperty:"bias",rootData}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data.length_adapter !== undefined && func0.call(data, "length_adapter")){
if(!(validate448(data.length_adapter, {instancePath:instancePath+"/length_adapter",parentData:data,parentDataProperty:"length_adapter",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data.dropout !== undefined && func0.call(data, "dropout")){
if(!(validate451(data.dropout, {instancePath:instancePath+"/dropout",parentData:data,parentDataProperty:"dropout",rootData}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
if(!(validate454(data.pattern, {instancePath:instancePath+"/pattern",parentData:data,parentDataProperty:"pattern",rootData}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.variants !== undefined && func0.call(data, "variants")){
if(!(validate456(data.variants, {instancePath:instancePath+"/variants",parentData:data,parentDataProperty:"variants",rootData}))){
vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
errors = vErrors.length;
}
}
if(data.at !== undefined && func0.call(data, "at")){
if(!(validate459(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
vErrors = note(vErrors, err36);
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}

function note(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/** Every place at which plain data does not fit the schema, as ajv's error objects; null where it fits. */
export function validateSchema(data: unknown): readonly ErrorObject[] | null {
  return validate21(data) ? null : validate21.errors;
}
