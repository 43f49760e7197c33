// Made from schemas/policy.schema.json by `npm run generate`. Do not edit.
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
import func2Module from "ajv/dist/runtime/ucs2length.js";
import func0Module from "ajv/dist/runtime/equal.js";
"use strict";
export const validatePolicy: Validate = validate21;
const schema32 = {"title":"Policy","type":"object","description":"What no plan of a stack may do: asked when it is made, and again before it is applied. A policy has exactly one of `schema`, `operations`, `maxAllocation`, `ownerDomains`, `freeze` and `approval`.","additionalProperties":false,"required":["apiVersion","kind","name"],"properties":{"apiVersion":{"enum":["allot/v1"],"description":"Version of the language; always `allot/v1`."},"kind":{"const":"Policy","description":"What this document declares."},"name":{"type":"string","description":"What it is called by, unique in the stack: lower-case letters, digits, `.`, `_` and `-`, at most 63.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"description":{"type":"string","description":"What it is for.","maxLength":1000,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"message":{"type":"string","description":"What to do instead, or whom to ask: said wherever the policy refuses something.","maxLength":500,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"where":{"type":"object","description":"Of which organizations and operations it speaks: all that is said here must hold, before the plan or after it. Default: all.","additionalProperties":false,"minProperties":1,"properties":{"below":{"type":"array","description":"Organizations below one of these distributors, at any depth; not these themselves.","items":{"type":"string","description":"Key of an organization.","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"minItems":1,"maxItems":1000,"uniqueItems":true},"within":{"type":"array","description":"One of these organizations, or what is below it.","items":{"type":"string","description":"Key of an organization.","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"minItems":1,"maxItems":1000,"uniqueItems":true},"labels":{"type":"object","description":"Organizations that have all of these labels.","minProperties":1,"maxProperties":64,"additionalProperties":{"type":"string","description":"Value of the label.","maxLength":256}},"kind":{"enum":["Distributor","ChildOrganization"],"description":"Organizations of this kind."},"operations":{"type":"array","description":"Operations of these kinds: `organization.unlink`, or `credits.*` for all of a noun.","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"enum":["organization.*","credits.*","owner.*","membership.*","role.*","costCenter.*","account.*","license.*","billing.*","presentation.*","sso.*","organization.create","organization.update","organization.rekey","organization.move","organization.pause","organization.resume","organization.activate","organization.protect","organization.unprotect","organization.drain","organization.unlink","organization.adopt","organization.release","credits.purchase","credits.allocate","owner.name","owner.transfer","membership.invite","membership.update","membership.disable","membership.enable","role.create","role.update","role.delete","costCenter.create","costCenter.update","costCenter.delete","account.create","account.update","account.delete","license.create","license.update","license.delete","billing.create","billing.update","billing.delete","presentation.create","presentation.update","presentation.delete","sso.create","sso.update","sso.delete"],"description":"Kind of an operation."}}}},"schema":{"description":"What the whole plan must fit: a JSON Schema over the document that `allot plan --format json` prints.","anyOf":[{"type":"object","description":"A JSON Schema, draft 2020-12.","additionalProperties":true},{"type":"boolean","description":"`false` takes nothing, `true` takes everything."}]},"operations":{"type":"object","description":"What every operation must fit that `when` selects.","additionalProperties":false,"required":["schema"],"properties":{"when":{"description":"A JSON Schema: operations that fit it are judged. Default: all.","anyOf":[{"type":"object","description":"A JSON Schema, draft 2020-12.","additionalProperties":true},{"type":"boolean","description":"`false` takes nothing, `true` takes everything."}]},"schema":{"description":"A JSON Schema over each operation of the plan document; `false` forbids what `when` selects.","anyOf":[{"type":"object","description":"A JSON Schema, draft 2020-12.","additionalProperties":true},{"type":"boolean","description":"`false` takes nothing, `true` takes everything."}]}}},"maxAllocation":{"type":"integer","description":"The most credits that a plan may allocate to one organization.","minimum":0,"maximum":9007199254740991},"ownerDomains":{"type":"array","description":"Domains of the addresses that a plan may name as owners; `*.rlc.example` is every domain below that one.","minItems":1,"maxItems":1000,"uniqueItems":true,"items":{"type":"string","description":"A domain, in lower case.","maxLength":253,"pattern":"^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,62})?(\\.[a-z0-9]([a-z0-9-]{0,62})?)*$"}},"freeze":{"type":"array","description":"Windows of time, by the service's clock, in which nothing is planned or applied.","minItems":1,"maxItems":1000,"items":{"type":"object","description":"One window, from `from` (included) to `to` (excluded).","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","description":"When it begins: a time such as `2026-12-20T00:00:00Z`; every week `fri 16:00`; every day `22:00`.","pattern":"^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})|((mon|tue|wed|thu|fri|sat|sun) )?([01]\\d|2[0-3]):[0-5]\\d)$"},"to":{"type":"string","description":"When it ends, in the same form: a time such as `2027-01-04T00:00:00Z`; every week `mon 08:00`; every day `06:00`.","pattern":"^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})|((mon|tue|wed|thu|fri|sat|sun) )?([01]\\d|2[0-3]):[0-5]\\d)$"},"timeZone":{"type":"string","description":"Of a window of every week or day: the IANA name of its time zone, such as `Europe/Prague` or `UTC`.","maxLength":64,"pattern":"^[A-Za-z0-9_+:/-]+$"},"reason":{"type":"string","description":"Why; said wherever it refuses something.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}}},"approval":{"type":"object","description":"Who must apply a plan themselves that grants, or purchases, more than so many credits.","additionalProperties":false,"required":["above","by"],"properties":{"above":{"type":"integer","description":"Credits that one plan may grant, and purchase, without it: what allocations rise, first credits included, and what the root's purchases rise, each by itself.","minimum":0,"maximum":9007199254740991},"by":{"type":"array","description":"Who approves, by applying it with a token of their own: addresses of people of the root, or principals as `allot whoami` prints them.","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"type":"string","description":"An address, or a principal.","maxLength":254,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default ?? func2Module;
const func0 = func0Module.default ?? func0Module;
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern7 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern9 = new RegExp("^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,62})?(\\.[a-z0-9]([a-z0-9-]{0,62})?)*$", "u");
const pattern10 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})|((mon|tue|wed|thu|fri|sat|sun) )?([01]\\d|2[0-3]):[0-5]\\d)$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9_+:/-]+$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if(!(data.apiVersion === "allot/v1")){
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema32.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("Policy" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Policy"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func2(data3) > 1000){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func2(data4) > 500){
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data4)){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.where !== undefined){
let data5 = data.where;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err14 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
if(!(((((key1 === "below") || (key1 === "within")) || (key1 === "labels")) || (key1 === "kind")) || (key1 === "operations"))){
const err15 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.below !== undefined){
let data6 = data5.below;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err16 = {instancePath:instancePath+"/where/below",schemaPath:"#/properties/where/properties/below/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/where/below",schemaPath:"#/properties/where/properties/below/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err18 = {instancePath:instancePath+"/where/below/" + i0,schemaPath:"#/properties/where/properties/below/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/where/below/" + i0,schemaPath:"#/properties/where/properties/below/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err20 = {instancePath:instancePath+"/where/below",schemaPath:"#/properties/where/properties/below/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err21 = {instancePath:instancePath+"/where/below",schemaPath:"#/properties/where/properties/below/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.within !== undefined){
let data8 = data5.within;
if(Array.isArray(data8)){
if(data8.length > 1000){
const err22 = {instancePath:instancePath+"/where/within",schemaPath:"#/properties/where/properties/within/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/where/within",schemaPath:"#/properties/where/properties/within/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
const err24 = {instancePath:instancePath+"/where/within/" + i2,schemaPath:"#/properties/where/properties/within/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/where/within/" + i2,schemaPath:"#/properties/where/properties/within/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i3 = data8.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data8[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err26 = {instancePath:instancePath+"/where/within",schemaPath:"#/properties/where/properties/within/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err27 = {instancePath:instancePath+"/where/within",schemaPath:"#/properties/where/properties/within/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.labels !== undefined){
let data10 = data5.labels;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 64){
const err28 = {instancePath:instancePath+"/where/labels",schemaPath:"#/properties/where/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Object.keys(data10).length < 1){
const err29 = {instancePath:instancePath+"/where/labels",schemaPath:"#/properties/where/properties/labels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data10){
let data11 = data10[key2];
if(typeof data11 === "string"){
if(func2(data11) > 256){
const err30 = {instancePath:instancePath+"/where/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/where/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/where/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/where/labels",schemaPath:"#/properties/where/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.kind !== undefined){
let data12 = data5.kind;
if(!((data12 === "Distributor") || (data12 === "ChildOrganization"))){
const err33 = {instancePath:instancePath+"/where/kind",schemaPath:"#/properties/where/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.where.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.operations !== undefined){
let data13 = data5.operations;
if(Array.isArray(data13)){
if(data13.length > 100){
const err34 = {instancePath:instancePath+"/where/operations",schemaPath:"#/properties/where/properties/operations/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data13.length < 1){
const err35 = {instancePath:instancePath+"/where/operations",schemaPath:"#/properties/where/properties/operations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((data14 === "organization.*") || (data14 === "credits.*")) || (data14 === "owner.*")) || (data14 === "membership.*")) || (data14 === "role.*")) || (data14 === "costCenter.*")) || (data14 === "account.*")) || (data14 === "license.*")) || (data14 === "billing.*")) || (data14 === "presentation.*")) || (data14 === "sso.*")) || (data14 === "organization.create")) || (data14 === "organization.update")) || (data14 === "organization.rekey")) || (data14 === "organization.move")) || (data14 === "organization.pause")) || (data14 === "organization.resume")) || (data14 === "organization.activate")) || (data14 === "organization.protect")) || (data14 === "organization.unprotect")) || (data14 === "organization.drain")) || (data14 === "organization.unlink")) || (data14 === "organization.adopt")) || (data14 === "organization.release")) || (data14 === "credits.purchase")) || (data14 === "credits.allocate")) || (data14 === "owner.name")) || (data14 === "owner.transfer")) || (data14 === "membership.invite")) || (data14 === "membership.update")) || (data14 === "membership.disable")) || (data14 === "membership.enable")) || (data14 === "role.create")) || (data14 === "role.update")) || (data14 === "role.delete")) || (data14 === "costCenter.create")) || (data14 === "costCenter.update")) || (data14 === "costCenter.delete")) || (data14 === "account.create")) || (data14 === "account.update")) || (data14 === "account.delete")) || (data14 === "license.create")) || (data14 === "license.update")) || (data14 === "license.delete")) || (data14 === "billing.create")) || (data14 === "billing.update")) || (data14 === "billing.delete")) || (data14 === "presentation.create")) || (data14 === "presentation.update")) || (data14 === "presentation.delete")) || (data14 === "sso.create")) || (data14 === "sso.update")) || (data14 === "sso.delete"))){
const err36 = {instancePath:instancePath+"/where/operations/" + i4,schemaPath:"#/properties/where/properties/operations/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.where.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
outer0:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data13[i5], data13[j2])){
const err37 = {instancePath:instancePath+"/where/operations",schemaPath:"#/properties/where/properties/operations/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/where/operations",schemaPath:"#/properties/where/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.schema !== undefined){
let data15 = data.schema;
const _errs31 = errors;
let valid12 = false;
const _errs32 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
const err40 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid12 = valid12 || _valid0;
const _errs35 = errors;
if(typeof data15 !== "boolean"){
const err41 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const err42 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.operations !== undefined){
let data16 = data.operations;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.schema === undefined){
const err43 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data16){
if(!((key3 === "when") || (key3 === "schema"))){
const err44 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.when !== undefined){
let data17 = data16.when;
const _errs41 = errors;
let valid14 = false;
const _errs42 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
}
else {
const err45 = {instancePath:instancePath+"/operations/when",schemaPath:"#/properties/operations/properties/when/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid1 = _errs42 === errors;
valid14 = valid14 || _valid1;
const _errs45 = errors;
if(typeof data17 !== "boolean"){
const err46 = {instancePath:instancePath+"/operations/when",schemaPath:"#/properties/operations/properties/when/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err47 = {instancePath:instancePath+"/operations/when",schemaPath:"#/properties/operations/properties/when/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
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
}
if(data16.schema !== undefined){
let data18 = data16.schema;
const _errs48 = errors;
let valid15 = false;
const _errs49 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
}
else {
const err48 = {instancePath:instancePath+"/operations/schema",schemaPath:"#/properties/operations/properties/schema/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs49 === errors;
valid15 = valid15 || _valid2;
const _errs52 = errors;
if(typeof data18 !== "boolean"){
const err49 = {instancePath:instancePath+"/operations/schema",schemaPath:"#/properties/operations/properties/schema/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid2 = _errs52 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const err50 = {instancePath:instancePath+"/operations/schema",schemaPath:"#/properties/operations/properties/schema/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.maxAllocation !== undefined){
let data19 = data.maxAllocation;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err52 = {instancePath:instancePath+"/maxAllocation",schemaPath:"#/properties/maxAllocation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/maxAllocation",schemaPath:"#/properties/maxAllocation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err54 = {instancePath:instancePath+"/maxAllocation",schemaPath:"#/properties/maxAllocation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.ownerDomains !== undefined){
let data20 = data.ownerDomains;
if(Array.isArray(data20)){
if(data20.length > 1000){
const err55 = {instancePath:instancePath+"/ownerDomains",schemaPath:"#/properties/ownerDomains/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20.length < 1){
const err56 = {instancePath:instancePath+"/ownerDomains",schemaPath:"#/properties/ownerDomains/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data20.length;
for(let i6=0; i6<len3; i6++){
let data21 = data20[i6];
if(typeof data21 === "string"){
if(func2(data21) > 253){
const err57 = {instancePath:instancePath+"/ownerDomains/" + i6,schemaPath:"#/properties/ownerDomains/items/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern9.test(data21)){
const err58 = {instancePath:instancePath+"/ownerDomains/" + i6,schemaPath:"#/properties/ownerDomains/items/pattern",keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,62})?(\\.[a-z0-9]([a-z0-9-]{0,62})?)*$"},message:"must match pattern \""+"^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,62})?(\\.[a-z0-9]([a-z0-9-]{0,62})?)*$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/ownerDomains/" + i6,schemaPath:"#/properties/ownerDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i7 = data20.length;
let j3;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data20[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j3 = indices2[item2];
const err60 = {instancePath:instancePath+"/ownerDomains",schemaPath:"#/properties/ownerDomains/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err61 = {instancePath:instancePath+"/ownerDomains",schemaPath:"#/properties/ownerDomains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.freeze !== undefined){
let data22 = data.freeze;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err62 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data22.length < 1){
const err63 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len4 = data22.length;
for(let i8=0; i8<len4; i8++){
let data23 = data22[i8];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.from === undefined){
const err64 = {instancePath:instancePath+"/freeze/" + i8,schemaPath:"#/properties/freeze/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data23.to === undefined){
const err65 = {instancePath:instancePath+"/freeze/" + i8,schemaPath:"#/properties/freeze/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data23){
if(!((((key4 === "from") || (key4 === "to")) || (key4 === "timeZone")) || (key4 === "reason"))){
const err66 = {instancePath:instancePath+"/freeze/" + i8,schemaPath:"#/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data23.from !== undefined){
let data24 = data23.from;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
const err67 = {instancePath:instancePath+"/freeze/" + i8+"/from",schemaPath:"#/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})|((mon|tue|wed|thu|fri|sat|sun) )?([01]\\d|2[0-3]):[0-5]\\d)$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})|((mon|tue|wed|thu|fri|sat|sun) )?([01]\\d|2[0-3]):[0-5]\\d)$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/freeze/" + i8+"/from",schemaPath:"#/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.to !== undefined){
let data25 = data23.to;
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
const err69 = {instancePath:instancePath+"/freeze/" + i8+"/to",schemaPath:"#/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})|((mon|tue|wed|thu|fri|sat|sun) )?([01]\\d|2[0-3]):[0-5]\\d)$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})|((mon|tue|wed|thu|fri|sat|sun) )?([01]\\d|2[0-3]):[0-5]\\d)$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/freeze/" + i8+"/to",schemaPath:"#/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data23.timeZone !== undefined){
let data26 = data23.timeZone;
if(typeof data26 === "string"){
if(func2(data26) > 64){
const err71 = {instancePath:instancePath+"/freeze/" + i8+"/timeZone",schemaPath:"#/properties/freeze/items/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern12.test(data26)){
const err72 = {instancePath:instancePath+"/freeze/" + i8+"/timeZone",schemaPath:"#/properties/freeze/items/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_+:/-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_+:/-]+$"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/freeze/" + i8+"/timeZone",schemaPath:"#/properties/freeze/items/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data23.reason !== undefined){
let data27 = data23.reason;
if(typeof data27 === "string"){
if(func2(data27) > 200){
const err74 = {instancePath:instancePath+"/freeze/" + i8+"/reason",schemaPath:"#/properties/freeze/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern5.test(data27)){
const err75 = {instancePath:instancePath+"/freeze/" + i8+"/reason",schemaPath:"#/properties/freeze/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/freeze/" + i8+"/reason",schemaPath:"#/properties/freeze/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/freeze/" + i8,schemaPath:"#/properties/freeze/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.approval !== undefined){
let data28 = data.approval;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.above === undefined){
const err79 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/required",keyword:"required",params:{missingProperty: "above"},message:"must have required property '"+"above"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data28.by === undefined){
const err80 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key5 in data28){
if(!((key5 === "above") || (key5 === "by"))){
const err81 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data28.above !== undefined){
let data29 = data28.above;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err82 = {instancePath:instancePath+"/approval/above",schemaPath:"#/properties/approval/properties/above/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err83 = {instancePath:instancePath+"/approval/above",schemaPath:"#/properties/approval/properties/above/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err84 = {instancePath:instancePath+"/approval/above",schemaPath:"#/properties/approval/properties/above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data28.by !== undefined){
let data30 = data28.by;
if(Array.isArray(data30)){
if(data30.length > 100){
const err85 = {instancePath:instancePath+"/approval/by",schemaPath:"#/properties/approval/properties/by/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data30.length < 1){
const err86 = {instancePath:instancePath+"/approval/by",schemaPath:"#/properties/approval/properties/by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len5 = data30.length;
for(let i9=0; i9<len5; i9++){
let data31 = data30[i9];
if(typeof data31 === "string"){
if(func2(data31) > 254){
const err87 = {instancePath:instancePath+"/approval/by/" + i9,schemaPath:"#/properties/approval/properties/by/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern5.test(data31)){
const err88 = {instancePath:instancePath+"/approval/by/" + i9,schemaPath:"#/properties/approval/properties/by/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/approval/by/" + i9,schemaPath:"#/properties/approval/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
let i10 = data30.length;
let j4;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data30[i10];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err90 = {instancePath:instancePath+"/approval/by",schemaPath:"#/properties/approval/properties/by/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
break;
}
indices3[item3] = i10;
}
}
}
else {
const err91 = {instancePath:instancePath+"/approval/by",schemaPath:"#/properties/approval/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
