// Made from schemas/report.schema.json by `npm run generate`. Do not edit.
// @ts-nocheck

/** Whether data fits; where it does not, `errors` says why, until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly propertyName?: string;
}

"use strict";
export const validate: Validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:allot:schema:report:v1","title":"Report","description":"What `allot apply --format json` prints.","type":"object","additionalProperties":false,"required":["formatVersion","run","applied","failed","skipped","pending","problems"],"properties":{"formatVersion":{"const":1,"description":"Version of this format."},"applied":{"type":"array","items":{"type":"string"},"description":"Ids of operations in effect."},"failed":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","problem"],"properties":{"id":{"type":"string","description":"Operation id."},"problem":{"$ref":"#/$defs/Problem"}}},"description":"Refused, with why."},"skipped":{"type":"array","items":{"type":"string"},"description":"Not tried, because what they wait for failed."},"pending":{"type":"array","items":{"$ref":"#/$defs/Pending"},"description":"What waits."},"problems":{"type":"array","items":{"$ref":"#/$defs/Problem"},"description":"What forbade the plan, or ended the apply."},"run":{"anyOf":[{"type":"string","description":"Id of the run, for `allot history --run` and `allot revert`; null where nothing was begun."},{"type":"null"}]}},"$defs":{"Place":{"type":"object","description":"A spot in a file.","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string","description":"Path inside the stack's folder."},"line":{"type":"integer","minimum":1,"description":"From 1."},"column":{"type":"integer","minimum":1,"description":"From 1."}}},"Problem":{"type":"object","description":"One mistake.","additionalProperties":false,"required":["code","rule","address","message","places"],"properties":{"code":{"type":"string","description":"Stable code."},"rule":{"anyOf":[{"type":"string","description":"Id of the rule, or null where none names it."},{"type":"null"}]},"address":{"anyOf":[{"type":"string","description":"Key of the organization concerned."},{"type":"null"}]},"message":{"type":"string","description":"What is wrong, with figures and the way out."},"places":{"type":"array","items":{"$ref":"#/$defs/Place"},"description":"Every place that takes part."},"shortfall":{"$ref":"#/$defs/Shortfall"}}},"Shortfall":{"type":"object","description":"Of a pool that cannot pay (C-4): what it lacks, who asks, and how it could be paid. Whole credits.","additionalProperties":false,"required":["short","asking","unspent","ways"],"properties":{"short":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What it lacks."},"asking":{"type":"array","items":{"$ref":"#/$defs/AskingLine"},"description":"Every line that asks for more than now, the largest first."},"unspent":{"type":"array","items":{"$ref":"#/$defs/Unspent"},"description":"What is unspent right below the pool, the largest 20 first, whether it may be taken or not."},"ways":{"type":"array","items":{"$ref":"#/$defs/Way"},"description":"Each pays by itself; the smallest first, those of what is unspent before all others."}}},"AskingLine":{"type":"object","description":"An organization that would cost its pool more than now.","additionalProperties":false,"required":["address","by","credits","place"],"properties":{"address":{"type":"string","description":"Key."},"by":{"enum":["creation","growth","move","declaration"],"description":"How it comes to ask; by declaration where nothing live was compared with."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"How much more it costs."},"place":{"anyOf":[{"$ref":"#/$defs/Place"},{"type":"null","description":"No file of this stack asks."}]}}},"Unspent":{"type":"object","description":"An organization that has credits left.","additionalProperties":false,"required":["address","credits","why"],"properties":{"address":{"type":"string","description":"Key."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What is neither used, held nor handed down."},"why":{"anyOf":[{"type":"string","description":"Why it may not be taken."},{"type":"null"}]}}},"Way":{"type":"object","description":"Changes of the files that pay together.","additionalProperties":false,"required":["from","moves","allow"],"properties":{"from":{"enum":["unspent","purchase","less"],"description":"From what is unspent, from what the operator sells (C-3), or by asking for less."},"moves":{"type":"array","items":{"$ref":"#/$defs/CreditMove"},"description":"What changes: taken back first, then handed down."},"allow":{"type":"array","items":{"type":"string"},"description":"What guards would have to let through for it, as `--allow` takes it."}}},"CreditMove":{"type":"object","description":"One declared value that changes.","additionalProperties":false,"required":["address","field","before","after","unspent","place"],"properties":{"address":{"type":"string","description":"Key."},"field":{"enum":["credits","purchasedCredits"],"description":"Name of the field."},"before":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it is declared, or lives where nothing is declared."},"after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it would pay."},"unspent":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What the organization has unspent, of one that gives; else 0."},"place":{"$ref":"#/$defs/Place"}}},"Pending":{"type":"object","description":"Asked for, not over yet; no drift.","additionalProperties":false,"required":["address","kind","waitsFor","until"],"properties":{"address":{"type":"string","description":"Key."},"kind":{"type":"string","description":"Operation kind that waits."},"waitsFor":{"type":"string","description":"For what."},"until":{"anyOf":[{"type":"string","description":"RFC 3339 time, or null where it is open."},{"type":"null"}]}}}}};
const schema41 = {"type":"object","description":"Asked for, not over yet; no drift.","additionalProperties":false,"required":["address","kind","waitsFor","until"],"properties":{"address":{"type":"string","description":"Key."},"kind":{"type":"string","description":"Operation kind that waits."},"waitsFor":{"type":"string","description":"For what."},"until":{"anyOf":[{"type":"string","description":"RFC 3339 time, or null where it is open."},{"type":"null"}]}}};
const schema32 = {"type":"object","description":"One mistake.","additionalProperties":false,"required":["code","rule","address","message","places"],"properties":{"code":{"type":"string","description":"Stable code."},"rule":{"anyOf":[{"type":"string","description":"Id of the rule, or null where none names it."},{"type":"null"}]},"address":{"anyOf":[{"type":"string","description":"Key of the organization concerned."},{"type":"null"}]},"message":{"type":"string","description":"What is wrong, with figures and the way out."},"places":{"type":"array","items":{"$ref":"#/$defs/Place"},"description":"Every place that takes part."},"shortfall":{"$ref":"#/$defs/Shortfall"}}};
const schema33 = {"type":"object","description":"A spot in a file.","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string","description":"Path inside the stack's folder."},"line":{"type":"integer","minimum":1,"description":"From 1."},"column":{"type":"integer","minimum":1,"description":"From 1."}}};
const schema34 = {"type":"object","description":"Of a pool that cannot pay (C-4): what it lacks, who asks, and how it could be paid. Whole credits.","additionalProperties":false,"required":["short","asking","unspent","ways"],"properties":{"short":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What it lacks."},"asking":{"type":"array","items":{"$ref":"#/$defs/AskingLine"},"description":"Every line that asks for more than now, the largest first."},"unspent":{"type":"array","items":{"$ref":"#/$defs/Unspent"},"description":"What is unspent right below the pool, the largest 20 first, whether it may be taken or not."},"ways":{"type":"array","items":{"$ref":"#/$defs/Way"},"description":"Each pays by itself; the smallest first, those of what is unspent before all others."}}};
const schema37 = {"type":"object","description":"An organization that has credits left.","additionalProperties":false,"required":["address","credits","why"],"properties":{"address":{"type":"string","description":"Key."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What is neither used, held nor handed down."},"why":{"anyOf":[{"type":"string","description":"Why it may not be taken."},{"type":"null"}]}}};
const schema35 = {"type":"object","description":"An organization that would cost its pool more than now.","additionalProperties":false,"required":["address","by","credits","place"],"properties":{"address":{"type":"string","description":"Key."},"by":{"enum":["creation","growth","move","declaration"],"description":"How it comes to ask; by declaration where nothing live was compared with."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"How much more it costs."},"place":{"anyOf":[{"$ref":"#/$defs/Place"},{"type":"null","description":"No file of this stack asks."}]}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.address === undefined) && (missing0 = "address")) || ((data.by === undefined) && (missing0 = "by"))) || ((data.credits === undefined) && (missing0 = "credits"))) || ((data.place === undefined) && (missing0 = "place"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "address") || (key0 === "by")) || (key0 === "credits")) || (key0 === "place"))){
validate23.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
const _errs2 = errors;
if(typeof data.address !== "string"){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.by !== undefined){
let data1 = data.by;
const _errs4 = errors;
if(!((((data1 === "creation") || (data1 === "growth")) || (data1 === "move")) || (data1 === "declaration"))){
validate23.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema35.properties.by.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data2 = data.credits;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data3 = data.place;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.file === undefined) && (missing1 = "file")) || ((data3.line === undefined) && (missing1 = "line"))) || ((data3.column === undefined) && (missing1 = "column"))){
const err0 = {instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
const err1 = {instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs12 === errors){
if(data3.file !== undefined){
const _errs13 = errors;
if(typeof data3.file !== "string"){
const err2 = {instancePath:instancePath+"/place/file",schemaPath:"#/$defs/Place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.line !== undefined){
let data5 = data3.line;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err3 = {instancePath:instancePath+"/place/line",schemaPath:"#/$defs/Place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err4 = {instancePath:instancePath+"/place/line",schemaPath:"#/$defs/Place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.column !== undefined){
let data6 = data3.column;
const _errs17 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err5 = {instancePath:instancePath+"/place/column",schemaPath:"#/$defs/Place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err6 = {instancePath:instancePath+"/place/column",schemaPath:"#/$defs/Place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs19 = errors;
if(data3 !== null){
const err8 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","description":"Changes of the files that pay together.","additionalProperties":false,"required":["from","moves","allow"],"properties":{"from":{"enum":["unspent","purchase","less"],"description":"From what is unspent, from what the operator sells (C-3), or by asking for less."},"moves":{"type":"array","items":{"$ref":"#/$defs/CreditMove"},"description":"What changes: taken back first, then handed down."},"allow":{"type":"array","items":{"type":"string"},"description":"What guards would have to let through for it, as `--allow` takes it."}}};
const schema39 = {"type":"object","description":"One declared value that changes.","additionalProperties":false,"required":["address","field","before","after","unspent","place"],"properties":{"address":{"type":"string","description":"Key."},"field":{"enum":["credits","purchasedCredits"],"description":"Name of the field."},"before":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it is declared, or lives where nothing is declared."},"after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it would pay."},"unspent":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What the organization has unspent, of one that gives; else 0."},"place":{"$ref":"#/$defs/Place"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.address === undefined) && (missing0 = "address")) || ((data.field === undefined) && (missing0 = "field"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.unspent === undefined) && (missing0 = "unspent"))) || ((data.place === undefined) && (missing0 = "place"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "address") || (key0 === "field")) || (key0 === "before")) || (key0 === "after")) || (key0 === "unspent")) || (key0 === "place"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
const _errs2 = errors;
if(typeof data.address !== "string"){
validate26.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
let data1 = data.field;
const _errs4 = errors;
if(!((data1 === "credits") || (data1 === "purchasedCredits"))){
validate26.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema39.properties.field.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data2 = data.before;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate26.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate26.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data3 = data.after;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate26.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate26.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate26.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unspent !== undefined){
let data4 = data.unspent;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate26.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate26.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data5 = data.place;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.file === undefined) && (missing1 = "file")) || ((data5.line === undefined) && (missing1 = "line"))) || ((data5.column === undefined) && (missing1 = "column"))){
validate26.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
validate26.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.file !== undefined){
const _errs15 = errors;
if(typeof data5.file !== "string"){
validate26.errors = [{instancePath:instancePath+"/place/file",schemaPath:"#/$defs/Place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.line !== undefined){
let data7 = data5.line;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate26.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/Place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate26.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/Place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.column !== undefined){
let data8 = data5.column;
const _errs19 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate26.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/Place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate26.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/Place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.from === undefined) && (missing0 = "from")) || ((data.moves === undefined) && (missing0 = "moves"))) || ((data.allow === undefined) && (missing0 = "allow"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "moves")) || (key0 === "allow"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs2 = errors;
if(!(((data0 === "unspent") || (data0 === "purchase")) || (data0 === "less"))){
validate25.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema38.properties.from.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moves !== undefined){
let data1 = data.moves;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate26(data1[i0], {instancePath:instancePath+"/moves/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow !== undefined){
let data3 = data.allow;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(typeof data3[i1] !== "string"){
validate25.errors = [{instancePath:instancePath+"/allow/" + i1,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.short === undefined) && (missing0 = "short")) || ((data.asking === undefined) && (missing0 = "asking"))) || ((data.unspent === undefined) && (missing0 = "unspent"))) || ((data.ways === undefined) && (missing0 = "ways"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "short") || (key0 === "asking")) || (key0 === "unspent")) || (key0 === "ways"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.short !== undefined){
let data0 = data.short;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [{instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/short",schemaPath:"#/properties/short/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate22.errors = [{instancePath:instancePath+"/short",schemaPath:"#/properties/short/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asking !== undefined){
let data1 = data.asking;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate23(data1[i0], {instancePath:instancePath+"/asking/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/asking",schemaPath:"#/properties/asking/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unspent !== undefined){
let data3 = data.unspent;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.address === undefined) && (missing1 = "address")) || ((data4.credits === undefined) && (missing1 = "credits"))) || ((data4.why === undefined) && (missing1 = "why"))){
validate22.errors = [{instancePath:instancePath+"/unspent/" + i1,schemaPath:"#/$defs/Unspent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "address") || (key1 === "credits")) || (key1 === "why"))){
validate22.errors = [{instancePath:instancePath+"/unspent/" + i1,schemaPath:"#/$defs/Unspent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.address !== undefined){
const _errs13 = errors;
if(typeof data4.address !== "string"){
validate22.errors = [{instancePath:instancePath+"/unspent/" + i1+"/address",schemaPath:"#/$defs/Unspent/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.credits !== undefined){
let data6 = data4.credits;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate22.errors = [{instancePath:instancePath+"/unspent/" + i1+"/credits",schemaPath:"#/$defs/Unspent/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate22.errors = [{instancePath:instancePath+"/unspent/" + i1+"/credits",schemaPath:"#/$defs/Unspent/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate22.errors = [{instancePath:instancePath+"/unspent/" + i1+"/credits",schemaPath:"#/$defs/Unspent/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.why !== undefined){
let data7 = data4.why;
const _errs17 = errors;
const _errs18 = errors;
let valid5 = false;
const _errs19 = errors;
if(typeof data7 !== "string"){
const err0 = {instancePath:instancePath+"/unspent/" + i1+"/why",schemaPath:"#/$defs/Unspent/properties/why/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid5 = valid5 || _valid0;
const _errs21 = errors;
if(data7 !== null){
const err1 = {instancePath:instancePath+"/unspent/" + i1+"/why",schemaPath:"#/$defs/Unspent/properties/why/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err2 = {instancePath:instancePath+"/unspent/" + i1+"/why",schemaPath:"#/$defs/Unspent/properties/why/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/unspent/" + i1,schemaPath:"#/$defs/Unspent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ways !== undefined){
let data8 = data.ways;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data8)){
var valid6 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(!(validate25(data8[i2], {instancePath:instancePath+"/ways/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.code === undefined) && (missing0 = "code")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.places === undefined) && (missing0 = "places"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "rule")) || (key0 === "address")) || (key0 === "message")) || (key0 === "places")) || (key0 === "shortfall"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(typeof data.code !== "string"){
validate21.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data1 = data.rule;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
const err1 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
let data2 = data.address;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs16 = errors;
if(typeof data.message !== "string"){
validate21.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.places !== undefined){
let data4 = data.places;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.file === undefined) && (missing1 = "file")) || ((data5.line === undefined) && (missing1 = "line"))) || ((data5.column === undefined) && (missing1 = "column"))){
validate21.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/$defs/Place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data5){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
validate21.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/$defs/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data5.file !== undefined){
const _errs24 = errors;
if(typeof data5.file !== "string"){
validate21.errors = [{instancePath:instancePath+"/places/" + i0+"/file",schemaPath:"#/$defs/Place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.line !== undefined){
let data7 = data5.line;
const _errs26 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/places/" + i0+"/line",schemaPath:"#/$defs/Place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/places/" + i0+"/line",schemaPath:"#/$defs/Place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.column !== undefined){
let data8 = data5.column;
const _errs28 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/places/" + i0+"/column",schemaPath:"#/$defs/Place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/places/" + i0+"/column",schemaPath:"#/$defs/Place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/$defs/Place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shortfall !== undefined){
const _errs30 = errors;
if(!(validate22(data.shortfall, {instancePath:instancePath+"/shortfall",parentData:data,parentDataProperty:"shortfall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:allot:schema:report:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.applied === undefined) && (missing0 = "applied"))) || ((data.failed === undefined) && (missing0 = "failed"))) || ((data.skipped === undefined) && (missing0 = "skipped"))) || ((data.pending === undefined) && (missing0 = "pending"))) || ((data.problems === undefined) && (missing0 = "problems"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "formatVersion") || (key0 === "applied")) || (key0 === "failed")) || (key0 === "skipped")) || (key0 === "pending")) || (key0 === "problems")) || (key0 === "run"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.formatVersion !== undefined){
const _errs2 = errors;
if(1 !== data.formatVersion){
validate20.errors = [{instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.applied !== undefined){
let data1 = data.applied;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate20.errors = [{instancePath:instancePath+"/applied/" + i0,schemaPath:"#/properties/applied/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/applied",schemaPath:"#/properties/applied/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined){
let data3 = data.failed;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.id === undefined) && (missing1 = "id")) || ((data4.problem === undefined) && (missing1 = "problem"))){
validate20.errors = [{instancePath:instancePath+"/failed/" + i1,schemaPath:"#/properties/failed/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "problem"))){
validate20.errors = [{instancePath:instancePath+"/failed/" + i1,schemaPath:"#/properties/failed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.id !== undefined){
const _errs12 = errors;
if(typeof data4.id !== "string"){
validate20.errors = [{instancePath:instancePath+"/failed/" + i1+"/id",schemaPath:"#/properties/failed/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.problem !== undefined){
const _errs14 = errors;
if(!(validate21(data4.problem, {instancePath:instancePath+"/failed/" + i1+"/problem",parentData:data4,parentDataProperty:"problem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/failed/" + i1,schemaPath:"#/properties/failed/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined){
let data7 = data.skipped;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid4 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs17 = errors;
if(typeof data7[i2] !== "string"){
validate20.errors = [{instancePath:instancePath+"/skipped/" + i2,schemaPath:"#/properties/skipped/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined){
let data9 = data.pending;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid5 = true;
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if(((((data10.address === undefined) && (missing2 = "address")) || ((data10.kind === undefined) && (missing2 = "kind"))) || ((data10.waitsFor === undefined) && (missing2 = "waitsFor"))) || ((data10.until === undefined) && (missing2 = "until"))){
validate20.errors = [{instancePath:instancePath+"/pending/" + i3,schemaPath:"#/$defs/Pending/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data10){
if(!((((key2 === "address") || (key2 === "kind")) || (key2 === "waitsFor")) || (key2 === "until"))){
validate20.errors = [{instancePath:instancePath+"/pending/" + i3,schemaPath:"#/$defs/Pending/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.address !== undefined){
const _errs25 = errors;
if(typeof data10.address !== "string"){
validate20.errors = [{instancePath:instancePath+"/pending/" + i3+"/address",schemaPath:"#/$defs/Pending/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.kind !== undefined){
const _errs27 = errors;
if(typeof data10.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/pending/" + i3+"/kind",schemaPath:"#/$defs/Pending/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs27 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.waitsFor !== undefined){
const _errs29 = errors;
if(typeof data10.waitsFor !== "string"){
validate20.errors = [{instancePath:instancePath+"/pending/" + i3+"/waitsFor",schemaPath:"#/$defs/Pending/properties/waitsFor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.until !== undefined){
let data14 = data10.until;
const _errs31 = errors;
const _errs32 = errors;
let valid8 = false;
const _errs33 = errors;
if(typeof data14 !== "string"){
const err0 = {instancePath:instancePath+"/pending/" + i3+"/until",schemaPath:"#/$defs/Pending/properties/until/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid8 = valid8 || _valid0;
const _errs35 = errors;
if(data14 !== null){
const err1 = {instancePath:instancePath+"/pending/" + i3+"/until",schemaPath:"#/$defs/Pending/properties/until/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err2 = {instancePath:instancePath+"/pending/" + i3+"/until",schemaPath:"#/$defs/Pending/properties/until/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pending/" + i3,schemaPath:"#/$defs/Pending/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid5 = _errs21 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data15 = data.problems;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data15)){
var valid9 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
const _errs39 = errors;
if(!(validate21(data15[i4], {instancePath:instancePath+"/problems/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid9 = _errs39 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data17 = data.run;
const _errs40 = errors;
const _errs41 = errors;
let valid10 = false;
const _errs42 = errors;
if(typeof data17 !== "string"){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid10 = valid10 || _valid1;
const _errs44 = errors;
if(data17 !== null){
const err4 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err5 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
