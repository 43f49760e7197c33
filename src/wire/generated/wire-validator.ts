// Made from schemas/wire.schema.json by `npm run generate`. Do not edit.
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
import func1Module from "ajv/dist/runtime/ucs2length.js";
"use strict";
export const validateChange: Validate = validate131;
const schema34 = {"description":"One change of one object.","type":"object","discriminator":{"propertyName":"kind"},"required":["kind"],"oneOf":[{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.create"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"$ref":"#/$defs/Creation"}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.update"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"$ref":"#/$defs/Update"}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.rekey"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"$ref":"#/$defs/Key"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.move"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["parent"],"properties":{"parent":{"$ref":"#/$defs/Key"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.adopt"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["managedBy"],"properties":{"managedBy":{"type":"string","description":"Name of the stack.","minLength":1,"maxLength":100,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.release"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["managedBy"],"properties":{"managedBy":{"type":"null"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"credits.purchase"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["purchasedCredits"],"properties":{"purchasedCredits":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"credits.allocate"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["credits"],"properties":{"credits":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"owner.name"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["owner"],"properties":{"owner":{"$ref":"#/$defs/Owner"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.pause"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["phase"],"properties":{"phase":{"const":"paused"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.resume"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["phase"],"properties":{"phase":{"const":"active"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.protect"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["protected"],"properties":{"protected":{"const":true}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.unprotect"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["protected"],"properties":{"protected":{"const":false}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.drain"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["phase","credits"],"properties":{"phase":{"const":"draining"},"credits":{"const":0}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"organization.unlink"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["confirm"],"properties":{"confirm":{"type":"string","description":"The live name (U-3).","maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"owner.transfer"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"type":"string","description":"Email of an active member (P-4).","minLength":3,"maxLength":254,"pattern":"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"membership.invite"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"$ref":"#/$defs/Invitee"}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"membership.update"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["email"],"properties":{"email":{"type":"string","description":"An email address.","minLength":3,"maxLength":254,"pattern":"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},"name":{"type":"string","description":"Name of a person.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"roles":{"type":"array","description":"Roles (P-7).","items":{"$ref":"#/$defs/RoleName"},"maxItems":100}},"minProperties":2}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"membership.disable"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["email"],"properties":{"email":{"type":"string","description":"An email address.","minLength":3,"maxLength":254,"pattern":"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"membership.enable"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["email"],"properties":{"email":{"type":"string","description":"An email address.","minLength":3,"maxLength":254,"pattern":"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"role.create"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"$ref":"#/$defs/Role"}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"role.update"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"$ref":"#/$defs/Role"}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"role.delete"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/$defs/RoleName"}}}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"sso.create"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"$ref":"#/$defs/Sso"}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"sso.update"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"$ref":"#/$defs/Sso"}}},{"type":"object","additionalProperties":false,"required":["id","kind","address","version","after"],"properties":{"id":{"$ref":"#/$defs/OperationId"},"kind":{"const":"sso.delete"},"address":{"$ref":"#/$defs/Key"},"version":{"anyOf":[{"type":"integer","description":"Version of the object that the change was planned on; null where any will do.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"after":{"type":"object","additionalProperties":false,"required":[],"properties":{}}}}]};
const schema35 = {"type":"string","description":"Operation id (C-11).","pattern":"^[A-Za-z0-9_-]{16,64}$"};
const schema36 = {"type":"string","description":"Key of an organization (O-2).","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"};
const schema39 = {"type":"object","description":"The one owner of an organization (P-1).","additionalProperties":false,"required":["name","email"],"properties":{"name":{"type":"string","description":"Name of a person.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"email":{"type":"string","description":"An email address.","minLength":3,"maxLength":254,"pattern":"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"}}};
const schema79 = {"type":"string","description":"Name of a built-in or custom role (P-7).","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"};
const schema101 = {"type":"object","description":"Single sign-on (P-5).","additionalProperties":false,"required":["issuer","clientId","emailDomains"],"properties":{"issuer":{"type":"string","description":"Issuer URL of the identity provider.","maxLength":2000,"pattern":"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},"clientId":{"type":"string","description":"Client id there: the audience of its tokens.","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},"emailDomains":{"type":"array","description":"Email domains that sign in this way; empty: all that the provider vouches for.","items":{"type":"string","pattern":"^[a-z0-9.-]{1,253}$"},"maxItems":100}}};
const pattern6 = new RegExp("^[A-Za-z0-9_-]{16,64}$", "u");
const pattern7 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[^\\u0000\\ud800-\\udfff]*$", "u");
const pattern13 = new RegExp("^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$", "u");
const pattern63 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern90 = new RegExp("^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$", "u");
const pattern81 = new RegExp("^[^\\u0000-\\u001f\\ud800-\\udfff]*$", "u");
const pattern92 = new RegExp("^[a-z0-9.-]{1,253}$", "u");
const schema37 = {"type":"object","description":"All that a new organization starts with (O-4).","additionalProperties":false,"required":["kind","parent","name","region","country","owner","credits"],"properties":{"kind":{"enum":["Distributor","ChildOrganization"],"description":"What it is (O-1)."},"parent":{"anyOf":[{"$ref":"#/$defs/Key"},{"type":"null"}]},"name":{"type":"string","description":"A name (O-3), 1 to 100 characters.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"region":{"type":"string","description":"One of the service's regions (O-5).","minLength":1,"maxLength":63,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"country":{"type":"string","description":"ISO 3166-1 alpha-2.","pattern":"^[A-Z]{2}$"},"owner":{"$ref":"#/$defs/Owner"},"credits":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"labels":{"$ref":"#/$defs/Labels"},"externalId":{"type":"string","description":"Id in another system, unique in the service (O-7).","minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"provisioning":{"enum":["self","vendor"],"description":"Who creates organizations (O-7)."},"customerAccess":{"enum":["permit","refuse"],"description":"Whether its own people may sign in (O-10)."},"usedOnUnlink":{"enum":["absorb","refund"],"description":"What becomes of used credits of a child that is unlinked (U-5)."},"access":{"anyOf":[{"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside (O-11)."},{"type":"null"}],"description":"Null: as the distributor above."}}};
const schema40 = {"type":"object","description":"Free labels (language rule 11).","maxProperties":64,"propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"string","maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"}};
const func5 = Object.prototype.hasOwnProperty;
const func1 = func1Module.default ?? func1Module;
const pattern11 = new RegExp("^[A-Z]{2}$", "u");
const pattern14 = new RegExp("^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.credits === undefined) && (missing0 = "credits"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema37.properties, key0))){
validate24.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((data0 === "Distributor") || (data0 === "ChildOrganization"))){
validate24.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema37.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data1 = data.parent;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err0 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(func1(data2) > 400){
validate24.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate24.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate24.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data3 = data.region;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func1(data3) > 63){
validate24.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate24.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate24.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data4 = data.country;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
validate24.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data5 = data.owner;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.name === undefined) && (missing1 = "name")) || ((data5.email === undefined) && (missing1 = "email"))){
validate24.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data5){
if(!((key1 === "name") || (key1 === "email"))){
validate24.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data5.name !== undefined){
let data6 = data5.name;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(func1(data6) > 400){
validate24.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data6) < 1){
validate24.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data6)){
validate24.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.email !== undefined){
let data7 = data5.email;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(func1(data7) > 254){
validate24.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data7) < 3){
validate24.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data7)){
validate24.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data8 = data.credits;
const _errs24 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate24.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate24.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data9 = data.labels;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 64){
validate24.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data9){
const _errs29 = errors;
if(typeof key2 === "string"){
if(!pattern14.test(key2)){
const err4 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
const err5 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid6){
for(const key3 in data9){
let data10 = data9[key3];
const _errs31 = errors;
if(errors === _errs31){
if(typeof data10 === "string"){
if(func1(data10) > 200){
validate24.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern4.test(data10)){
validate24.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs31 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data11 = data.externalId;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(func1(data11) > 200){
validate24.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data11) < 1){
validate24.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data11)){
validate24.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning !== undefined){
let data12 = data.provisioning;
const _errs35 = errors;
if(!((data12 === "self") || (data12 === "vendor"))){
validate24.errors = [{instancePath:instancePath+"/provisioning",schemaPath:"#/properties/provisioning/enum",keyword:"enum",params:{allowedValues: schema37.properties.provisioning.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data13 = data.customerAccess;
const _errs36 = errors;
if(!((data13 === "permit") || (data13 === "refuse"))){
validate24.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/properties/customerAccess/enum",keyword:"enum",params:{allowedValues: schema37.properties.customerAccess.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data14 = data.usedOnUnlink;
const _errs37 = errors;
if(!((data14 === "absorb") || (data14 === "refund"))){
validate24.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/properties/usedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema37.properties.usedOnUnlink.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data15 = data.access;
const _errs38 = errors;
const _errs39 = errors;
let valid8 = false;
const _errs40 = errors;
if(!((data15 === "sealed") || (data15 === "delegated"))){
const err6 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema37.properties.access.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs40 === errors;
valid8 = valid8 || _valid1;
const _errs41 = errors;
if(data15 !== null){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs38 === errors;
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
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","description":"Fields that change in place.","additionalProperties":false,"required":[],"properties":{"name":{"type":"string","description":"A name (O-3), 1 to 100 characters.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"country":{"type":"string","description":"ISO 3166-1 alpha-2.","pattern":"^[A-Z]{2}$"},"labels":{"$ref":"#/$defs/Labels"},"externalId":{"type":"string","description":"Id in another system, unique in the service (O-7).","minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"provisioning":{"enum":["self","vendor"],"description":"Who creates organizations (O-7)."},"customerAccess":{"enum":["permit","refuse"],"description":"Whether its own people may sign in (O-10)."},"usedOnUnlink":{"enum":["absorb","refund"],"description":"What becomes of used credits of a child that is unlinked (U-5)."},"access":{"anyOf":[{"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside (O-11)."},{"type":"null"}],"description":"Null: as the distributor above."}},"minProperties":1};

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
if(Object.keys(data).length < 1){
validate26.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "country")) || (key0 === "labels")) || (key0 === "externalId")) || (key0 === "provisioning")) || (key0 === "customerAccess")) || (key0 === "usedOnUnlink")) || (key0 === "access"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 400){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data1 = data.country;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate26.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data2 = data.labels;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 64){
validate26.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key1 in data2){
const _errs9 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate26.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key2 in data2){
let data3 = data2[key2];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(func1(data3) > 200){
validate26.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate26.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data4 = data.externalId;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(func1(data4) > 200){
validate26.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate26.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data4)){
validate26.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning !== undefined){
let data5 = data.provisioning;
const _errs15 = errors;
if(!((data5 === "self") || (data5 === "vendor"))){
validate26.errors = [{instancePath:instancePath+"/provisioning",schemaPath:"#/properties/provisioning/enum",keyword:"enum",params:{allowedValues: schema43.properties.provisioning.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data6 = data.customerAccess;
const _errs16 = errors;
if(!((data6 === "permit") || (data6 === "refuse"))){
validate26.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/properties/customerAccess/enum",keyword:"enum",params:{allowedValues: schema43.properties.customerAccess.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data7 = data.usedOnUnlink;
const _errs17 = errors;
if(!((data7 === "absorb") || (data7 === "refund"))){
validate26.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/properties/usedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema43.properties.usedOnUnlink.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data8 = data.access;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!((data8 === "sealed") || (data8 === "delegated"))){
const err2 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema43.properties.access.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
const _errs21 = errors;
if(data8 !== null){
const err3 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err4 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
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

const schema78 = {"type":"object","additionalProperties":false,"required":["email","name","roles"],"properties":{"email":{"type":"string","description":"An email address.","minLength":3,"maxLength":254,"pattern":"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},"name":{"type":"string","description":"Name of a person.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"roles":{"type":"array","description":"Roles (P-7).","items":{"$ref":"#/$defs/RoleName"},"maxItems":100}},"description":"Whom an invitation asks to join (P-3)."};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.email === undefined) && (missing0 = "email")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.roles === undefined) && (missing0 = "roles"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "email") || (key0 === "name")) || (key0 === "roles"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.email !== undefined){
let data0 = data.email;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 254){
validate28.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data0) < 3){
validate28.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data0)){
validate28.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 400){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data2 = data.roles;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length > 100){
validate28.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern63.test(data3)){
validate28.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","description":"A custom role (P-7).","additionalProperties":false,"required":["name","permissions","includes","scope"],"properties":{"name":{"$ref":"#/$defs/RoleName"},"permissions":{"type":"array","description":"What it permits, as `noun:verb`.","items":{"type":"string","pattern":"^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"},"maxItems":36},"includes":{"type":"array","description":"Roles that it includes.","items":{"$ref":"#/$defs/RoleName"},"maxItems":100},"scope":{"anyOf":[{"$ref":"#/$defs/RoleScope"},{"type":"null"}]}}};
const pattern78 = new RegExp("^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$", "u");
const schema92 = {"type":"object","description":"What a role reaches (P-7); what is absent is not narrowed.","additionalProperties":false,"properties":{"children":{"type":"array","description":"Keys of organizations.","items":{"$ref":"#/$defs/Key"},"maxItems":10000},"accounts":{"type":"array","description":"Ids of linked accounts.","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},"maxItems":10000},"costCenters":{"type":"array","description":"Keys of cost centers.","items":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},"maxItems":10000}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "children") || (key0 === "accounts")) || (key0 === "costCenters"))){
validate31.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.children !== undefined){
let data0 = data.children;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 10000){
validate31.errors = [{instancePath:instancePath+"/children",schemaPath:"#/properties/children/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate31.errors = [{instancePath:instancePath+"/children/" + i0,schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/children/" + i0,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
let data2 = data.accounts;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 10000){
validate31.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 100){
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data3)){
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/accounts/" + i1,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costCenters !== undefined){
let data4 = data.costCenters;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 10000){
validate31.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/properties/costCenters/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"}];
return false;
}
else {
var valid4 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func1(data5) > 100){
validate31.errors = [{instancePath:instancePath+"/costCenters/" + i2,schemaPath:"#/properties/costCenters/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate31.errors = [{instancePath:instancePath+"/costCenters/" + i2,schemaPath:"#/properties/costCenters/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data5)){
validate31.errors = [{instancePath:instancePath+"/costCenters/" + i2,schemaPath:"#/properties/costCenters/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/costCenters/" + i2,schemaPath:"#/properties/costCenters/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/properties/costCenters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.includes === undefined) && (missing0 = "includes"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "permissions")) || (key0 === "includes")) || (key0 === "scope"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern63.test(data0)){
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data1 = data.permissions;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 36){
validate30.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 36},message:"must NOT have more than 36 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern78.test(data2)){
validate30.errors = [{instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/properties/permissions/items/pattern",keyword:"pattern",params:{pattern: "^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"},message:"must match pattern \""+"^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/permissions/" + i0,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.includes !== undefined){
let data3 = data.includes;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 100){
validate30.errors = [{instancePath:instancePath+"/includes",schemaPath:"#/properties/includes/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern63.test(data4)){
validate30.errors = [{instancePath:instancePath+"/includes/" + i1,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/includes/" + i1,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/includes",schemaPath:"#/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data5 = data.scope;
const _errs14 = errors;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(!(validate31(data5, {instancePath:instancePath+"/scope",parentData:data,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
const _errs17 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err1 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate30.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs14 === errors;
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.kind === undefined) && (missing0 = "kind")){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "organization.create"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((((data.id === undefined) && (missing1 = "id")) || ((data.kind === undefined) && (missing1 = "kind"))) || ((data.address === undefined) && (missing1 = "address"))) || ((data.version === undefined) && (missing1 = "version"))) || ((data.after === undefined) && (missing1 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "kind")) || (key0 === "address")) || (key0 === "version")) || (key0 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kind !== undefined){
const _errs8 = errors;
if("organization.create" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "organization.create"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.address !== undefined){
let data2 = data.address;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.version !== undefined){
let data3 = data.version;
const _errs12 = errors;
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
const _errs16 = errors;
if(data3 !== null){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.after !== undefined){
const _errs18 = errors;
if(!(validate24(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "organization.update"){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.id === undefined) && (missing2 = "id")) || ((data.kind === undefined) && (missing2 = "kind"))) || ((data.address === undefined) && (missing2 = "address"))) || ((data.version === undefined) && (missing2 = "version"))) || ((data.after === undefined) && (missing2 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data){
if(!(((((key1 === "id") || (key1 === "kind")) || (key1 === "address")) || (key1 === "version")) || (key1 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.id !== undefined){
let data5 = data.id;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs22 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.kind !== undefined){
const _errs25 = errors;
if("organization.update" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "organization.update"},message:"must be equal to constant"}];
return false;
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.address !== undefined){
let data7 = data.address;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.version !== undefined){
let data8 = data.version;
const _errs29 = errors;
const _errs30 = errors;
let valid10 = false;
const _errs31 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs31){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs31 === errors;
valid10 = valid10 || _valid1;
const _errs33 = errors;
if(data8 !== null){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.after !== undefined){
const _errs35 = errors;
if(!(validate26(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid7 = _errs35 === errors;
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
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.rekey"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((((data.id === undefined) && (missing3 = "id")) || ((data.kind === undefined) && (missing3 = "kind"))) || ((data.address === undefined) && (missing3 = "address"))) || ((data.version === undefined) && (missing3 = "version"))) || ((data.after === undefined) && (missing3 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data){
if(!(((((key2 === "id") || (key2 === "kind")) || (key2 === "address")) || (key2 === "version")) || (key2 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.id !== undefined){
let data10 = data.id;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs39 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.kind !== undefined){
const _errs42 = errors;
if("organization.rekey" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "organization.rekey"},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.address !== undefined){
let data12 = data.address;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.version !== undefined){
let data13 = data.version;
const _errs46 = errors;
const _errs47 = errors;
let valid15 = false;
const _errs48 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs48){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data13 < 0 || isNaN(data13)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid2 = _errs48 === errors;
valid15 = valid15 || _valid2;
const _errs50 = errors;
if(data13 !== null){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.after !== undefined){
let data14 = data.after;
const _errs52 = errors;
if(errors === _errs52){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing4;
if((data14.key === undefined) && (missing4 = "key")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key3 in data14){
if(!(key3 === "key")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data14.key !== undefined){
let data15 = data14.key;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
validate131.errors = [{instancePath:instancePath+"/after/key",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.move"){
const _errs58 = errors;
if(errors === _errs58){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((((data.id === undefined) && (missing5 = "id")) || ((data.kind === undefined) && (missing5 = "kind"))) || ((data.address === undefined) && (missing5 = "address"))) || ((data.version === undefined) && (missing5 = "version"))) || ((data.after === undefined) && (missing5 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key4 in data){
if(!(((((key4 === "id") || (key4 === "kind")) || (key4 === "address")) || (key4 === "version")) || (key4 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data.id !== undefined){
let data16 = data.id;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs61 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.kind !== undefined){
const _errs64 = errors;
if("organization.move" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "organization.move"},message:"must be equal to constant"}];
return false;
}
var valid19 = _errs64 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.address !== undefined){
let data18 = data.address;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.version !== undefined){
let data19 = data.version;
const _errs68 = errors;
const _errs69 = errors;
let valid22 = false;
const _errs70 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs70){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data19 < 0 || isNaN(data19)){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid3 = _errs70 === errors;
valid22 = valid22 || _valid3;
const _errs72 = errors;
if(data19 !== null){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs72 === errors;
valid22 = valid22 || _valid3;
if(!valid22){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs68 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.after !== undefined){
let data20 = data.after;
const _errs74 = errors;
if(errors === _errs74){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing6;
if((data20.parent === undefined) && (missing6 = "parent")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs76 = errors;
for(const key5 in data20){
if(!(key5 === "parent")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs76 === errors){
if(data20.parent !== undefined){
let data21 = data20.parent;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
validate131.errors = [{instancePath:instancePath+"/after/parent",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs74 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.adopt"){
const _errs80 = errors;
if(errors === _errs80){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((((data.id === undefined) && (missing7 = "id")) || ((data.kind === undefined) && (missing7 = "kind"))) || ((data.address === undefined) && (missing7 = "address"))) || ((data.version === undefined) && (missing7 = "version"))) || ((data.after === undefined) && (missing7 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs82 = errors;
for(const key6 in data){
if(!(((((key6 === "id") || (key6 === "kind")) || (key6 === "address")) || (key6 === "version")) || (key6 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data.id !== undefined){
let data22 = data.id;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs83 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.kind !== undefined){
const _errs86 = errors;
if("organization.adopt" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "organization.adopt"},message:"must be equal to constant"}];
return false;
}
var valid26 = _errs86 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.address !== undefined){
let data24 = data.address;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.version !== undefined){
let data25 = data.version;
const _errs90 = errors;
const _errs91 = errors;
let valid29 = false;
const _errs92 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors === _errs92){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data25 < 0 || isNaN(data25)){
const err22 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid4 = _errs92 === errors;
valid29 = valid29 || _valid4;
const _errs94 = errors;
if(data25 !== null){
const err23 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs94 === errors;
valid29 = valid29 || _valid4;
if(!valid29){
const err24 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid26 = _errs90 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.after !== undefined){
let data26 = data.after;
const _errs96 = errors;
if(errors === _errs96){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing8;
if((data26.managedBy === undefined) && (missing8 = "managedBy")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key7 in data26){
if(!(key7 === "managedBy")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data26.managedBy !== undefined){
let data27 = data26.managedBy;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data27 === "string"){
if(func1(data27) > 100){
validate131.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data27) < 1){
validate131.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data27)){
validate131.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs96 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.release"){
const _errs101 = errors;
if(errors === _errs101){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((((((data.id === undefined) && (missing9 = "id")) || ((data.kind === undefined) && (missing9 = "kind"))) || ((data.address === undefined) && (missing9 = "address"))) || ((data.version === undefined) && (missing9 = "version"))) || ((data.after === undefined) && (missing9 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs103 = errors;
for(const key8 in data){
if(!(((((key8 === "id") || (key8 === "kind")) || (key8 === "address")) || (key8 === "version")) || (key8 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs103 === errors){
if(data.id !== undefined){
let data28 = data.id;
const _errs104 = errors;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs104 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.kind !== undefined){
const _errs107 = errors;
if("organization.release" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "organization.release"},message:"must be equal to constant"}];
return false;
}
var valid32 = _errs107 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.address !== undefined){
let data30 = data.address;
const _errs108 = errors;
const _errs109 = errors;
if(errors === _errs109){
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs108 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.version !== undefined){
let data31 = data.version;
const _errs111 = errors;
const _errs112 = errors;
let valid35 = false;
const _errs113 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err25 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(errors === _errs113){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err26 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data31 < 0 || isNaN(data31)){
const err27 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
var _valid5 = _errs113 === errors;
valid35 = valid35 || _valid5;
const _errs115 = errors;
if(data31 !== null){
const err28 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs115 === errors;
valid35 = valid35 || _valid5;
if(!valid35){
const err29 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
var valid32 = _errs111 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.after !== undefined){
let data32 = data.after;
const _errs117 = errors;
if(errors === _errs117){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing10;
if((data32.managedBy === undefined) && (missing10 = "managedBy")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key9 in data32){
if(!(key9 === "managedBy")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data32.managedBy !== undefined){
if(data32.managedBy !== null){
validate131.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/5/properties/after/properties/managedBy/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs117 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "credits.purchase"){
const _errs122 = errors;
if(errors === _errs122){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((((((data.id === undefined) && (missing11 = "id")) || ((data.kind === undefined) && (missing11 = "kind"))) || ((data.address === undefined) && (missing11 = "address"))) || ((data.version === undefined) && (missing11 = "version"))) || ((data.after === undefined) && (missing11 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs124 = errors;
for(const key10 in data){
if(!(((((key10 === "id") || (key10 === "kind")) || (key10 === "address")) || (key10 === "version")) || (key10 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs124 === errors){
if(data.id !== undefined){
let data34 = data.id;
const _errs125 = errors;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs125 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.kind !== undefined){
const _errs128 = errors;
if("credits.purchase" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "credits.purchase"},message:"must be equal to constant"}];
return false;
}
var valid38 = _errs128 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.address !== undefined){
let data36 = data.address;
const _errs129 = errors;
const _errs130 = errors;
if(errors === _errs130){
if(typeof data36 === "string"){
if(!pattern7.test(data36)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs129 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.version !== undefined){
let data37 = data.version;
const _errs132 = errors;
const _errs133 = errors;
let valid41 = false;
const _errs134 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err30 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(errors === _errs134){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err31 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data37 < 0 || isNaN(data37)){
const err32 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
var _valid6 = _errs134 === errors;
valid41 = valid41 || _valid6;
const _errs136 = errors;
if(data37 !== null){
const err33 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs136 === errors;
valid41 = valid41 || _valid6;
if(!valid41){
const err34 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
var valid38 = _errs132 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.after !== undefined){
let data38 = data.after;
const _errs138 = errors;
if(errors === _errs138){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing12;
if((data38.purchasedCredits === undefined) && (missing12 = "purchasedCredits")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs140 = errors;
for(const key11 in data38){
if(!(key11 === "purchasedCredits")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs140 === errors){
if(data38.purchasedCredits !== undefined){
let data39 = data38.purchasedCredits;
const _errs141 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate131.errors = [{instancePath:instancePath+"/after/purchasedCredits",schemaPath:"#/oneOf/6/properties/after/properties/purchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs141){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 9007199254740991 || isNaN(data39)){
validate131.errors = [{instancePath:instancePath+"/after/purchasedCredits",schemaPath:"#/oneOf/6/properties/after/properties/purchasedCredits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data39 < 0 || isNaN(data39)){
validate131.errors = [{instancePath:instancePath+"/after/purchasedCredits",schemaPath:"#/oneOf/6/properties/after/properties/purchasedCredits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid38 = _errs138 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "credits.allocate"){
const _errs143 = errors;
if(errors === _errs143){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((((((data.id === undefined) && (missing13 = "id")) || ((data.kind === undefined) && (missing13 = "kind"))) || ((data.address === undefined) && (missing13 = "address"))) || ((data.version === undefined) && (missing13 = "version"))) || ((data.after === undefined) && (missing13 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key12 in data){
if(!(((((key12 === "id") || (key12 === "kind")) || (key12 === "address")) || (key12 === "version")) || (key12 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data.id !== undefined){
let data40 = data.id;
const _errs146 = errors;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs146 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.kind !== undefined){
const _errs149 = errors;
if("credits.allocate" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "credits.allocate"},message:"must be equal to constant"}];
return false;
}
var valid44 = _errs149 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.address !== undefined){
let data42 = data.address;
const _errs150 = errors;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs150 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.version !== undefined){
let data43 = data.version;
const _errs153 = errors;
const _errs154 = errors;
let valid47 = false;
const _errs155 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err35 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(errors === _errs155){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 9007199254740991 || isNaN(data43)){
const err36 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data43 < 0 || isNaN(data43)){
const err37 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid7 = _errs155 === errors;
valid47 = valid47 || _valid7;
const _errs157 = errors;
if(data43 !== null){
const err38 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid7 = _errs157 === errors;
valid47 = valid47 || _valid7;
if(!valid47){
const err39 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
var valid44 = _errs153 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.after !== undefined){
let data44 = data.after;
const _errs159 = errors;
if(errors === _errs159){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing14;
if((data44.credits === undefined) && (missing14 = "credits")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/7/properties/after/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs161 = errors;
for(const key13 in data44){
if(!(key13 === "credits")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/7/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs161 === errors){
if(data44.credits !== undefined){
let data45 = data44.credits;
const _errs162 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate131.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/7/properties/after/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs162){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
validate131.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/7/properties/after/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data45 < 0 || isNaN(data45)){
validate131.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/7/properties/after/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/7/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs159 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "owner.name"){
const _errs164 = errors;
if(errors === _errs164){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((((((data.id === undefined) && (missing15 = "id")) || ((data.kind === undefined) && (missing15 = "kind"))) || ((data.address === undefined) && (missing15 = "address"))) || ((data.version === undefined) && (missing15 = "version"))) || ((data.after === undefined) && (missing15 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs166 = errors;
for(const key14 in data){
if(!(((((key14 === "id") || (key14 === "kind")) || (key14 === "address")) || (key14 === "version")) || (key14 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs166 === errors){
if(data.id !== undefined){
let data46 = data.id;
const _errs167 = errors;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data46 === "string"){
if(!pattern6.test(data46)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid50 = _errs167 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.kind !== undefined){
const _errs170 = errors;
if("owner.name" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "owner.name"},message:"must be equal to constant"}];
return false;
}
var valid50 = _errs170 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.address !== undefined){
let data48 = data.address;
const _errs171 = errors;
const _errs172 = errors;
if(errors === _errs172){
if(typeof data48 === "string"){
if(!pattern7.test(data48)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid50 = _errs171 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.version !== undefined){
let data49 = data.version;
const _errs174 = errors;
const _errs175 = errors;
let valid53 = false;
const _errs176 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err40 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs176){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err41 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data49 < 0 || isNaN(data49)){
const err42 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
var _valid8 = _errs176 === errors;
valid53 = valid53 || _valid8;
const _errs178 = errors;
if(data49 !== null){
const err43 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid8 = _errs178 === errors;
valid53 = valid53 || _valid8;
if(!valid53){
const err44 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
var valid50 = _errs174 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.after !== undefined){
let data50 = data.after;
const _errs180 = errors;
if(errors === _errs180){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing16;
if((data50.owner === undefined) && (missing16 = "owner")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/8/properties/after/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs182 = errors;
for(const key15 in data50){
if(!(key15 === "owner")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/8/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs182 === errors){
if(data50.owner !== undefined){
let data51 = data50.owner;
const _errs184 = errors;
if(errors === _errs184){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing17;
if(((data51.name === undefined) && (missing17 = "name")) || ((data51.email === undefined) && (missing17 = "email"))){
validate131.errors = [{instancePath:instancePath+"/after/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs186 = errors;
for(const key16 in data51){
if(!((key16 === "name") || (key16 === "email"))){
validate131.errors = [{instancePath:instancePath+"/after/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs186 === errors){
if(data51.name !== undefined){
let data52 = data51.name;
const _errs187 = errors;
if(errors === _errs187){
if(typeof data52 === "string"){
if(func1(data52) > 400){
validate131.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data52) < 1){
validate131.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data52)){
validate131.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid56 = _errs187 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data51.email !== undefined){
let data53 = data51.email;
const _errs189 = errors;
if(errors === _errs189){
if(typeof data53 === "string"){
if(func1(data53) > 254){
validate131.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data53) < 3){
validate131.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data53)){
validate131.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid56 = _errs189 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/8/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid50 = _errs180 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.pause"){
const _errs191 = errors;
if(errors === _errs191){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((((((data.id === undefined) && (missing18 = "id")) || ((data.kind === undefined) && (missing18 = "kind"))) || ((data.address === undefined) && (missing18 = "address"))) || ((data.version === undefined) && (missing18 = "version"))) || ((data.after === undefined) && (missing18 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs193 = errors;
for(const key17 in data){
if(!(((((key17 === "id") || (key17 === "kind")) || (key17 === "address")) || (key17 === "version")) || (key17 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs193 === errors){
if(data.id !== undefined){
let data54 = data.id;
const _errs194 = errors;
const _errs195 = errors;
if(errors === _errs195){
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid58 = _errs194 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.kind !== undefined){
const _errs197 = errors;
if("organization.pause" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "organization.pause"},message:"must be equal to constant"}];
return false;
}
var valid58 = _errs197 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.address !== undefined){
let data56 = data.address;
const _errs198 = errors;
const _errs199 = errors;
if(errors === _errs199){
if(typeof data56 === "string"){
if(!pattern7.test(data56)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid58 = _errs198 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.version !== undefined){
let data57 = data.version;
const _errs201 = errors;
const _errs202 = errors;
let valid61 = false;
const _errs203 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err45 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(errors === _errs203){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
const err46 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data57 < 0 || isNaN(data57)){
const err47 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
var _valid9 = _errs203 === errors;
valid61 = valid61 || _valid9;
const _errs205 = errors;
if(data57 !== null){
const err48 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid9 = _errs205 === errors;
valid61 = valid61 || _valid9;
if(!valid61){
const err49 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
var valid58 = _errs201 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.after !== undefined){
let data58 = data.after;
const _errs207 = errors;
if(errors === _errs207){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing19;
if((data58.phase === undefined) && (missing19 = "phase")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/9/properties/after/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs209 = errors;
for(const key18 in data58){
if(!(key18 === "phase")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/9/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs209 === errors){
if(data58.phase !== undefined){
if("paused" !== data58.phase){
validate131.errors = [{instancePath:instancePath+"/after/phase",schemaPath:"#/oneOf/9/properties/after/properties/phase/const",keyword:"const",params:{allowedValue: "paused"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/9/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid58 = _errs207 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.resume"){
const _errs211 = errors;
if(errors === _errs211){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((((((data.id === undefined) && (missing20 = "id")) || ((data.kind === undefined) && (missing20 = "kind"))) || ((data.address === undefined) && (missing20 = "address"))) || ((data.version === undefined) && (missing20 = "version"))) || ((data.after === undefined) && (missing20 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs213 = errors;
for(const key19 in data){
if(!(((((key19 === "id") || (key19 === "kind")) || (key19 === "address")) || (key19 === "version")) || (key19 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs213 === errors){
if(data.id !== undefined){
let data60 = data.id;
const _errs214 = errors;
const _errs215 = errors;
if(errors === _errs215){
if(typeof data60 === "string"){
if(!pattern6.test(data60)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs214 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.kind !== undefined){
const _errs217 = errors;
if("organization.resume" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "organization.resume"},message:"must be equal to constant"}];
return false;
}
var valid64 = _errs217 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.address !== undefined){
let data62 = data.address;
const _errs218 = errors;
const _errs219 = errors;
if(errors === _errs219){
if(typeof data62 === "string"){
if(!pattern7.test(data62)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs218 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.version !== undefined){
let data63 = data.version;
const _errs221 = errors;
const _errs222 = errors;
let valid67 = false;
const _errs223 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err50 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(errors === _errs223){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 9007199254740991 || isNaN(data63)){
const err51 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data63 < 0 || isNaN(data63)){
const err52 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
var _valid10 = _errs223 === errors;
valid67 = valid67 || _valid10;
const _errs225 = errors;
if(data63 !== null){
const err53 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid10 = _errs225 === errors;
valid67 = valid67 || _valid10;
if(!valid67){
const err54 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
var valid64 = _errs221 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.after !== undefined){
let data64 = data.after;
const _errs227 = errors;
if(errors === _errs227){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing21;
if((data64.phase === undefined) && (missing21 = "phase")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/10/properties/after/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs229 = errors;
for(const key20 in data64){
if(!(key20 === "phase")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/10/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs229 === errors){
if(data64.phase !== undefined){
if("active" !== data64.phase){
validate131.errors = [{instancePath:instancePath+"/after/phase",schemaPath:"#/oneOf/10/properties/after/properties/phase/const",keyword:"const",params:{allowedValue: "active"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/10/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid64 = _errs227 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.protect"){
const _errs231 = errors;
if(errors === _errs231){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((((((data.id === undefined) && (missing22 = "id")) || ((data.kind === undefined) && (missing22 = "kind"))) || ((data.address === undefined) && (missing22 = "address"))) || ((data.version === undefined) && (missing22 = "version"))) || ((data.after === undefined) && (missing22 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs233 = errors;
for(const key21 in data){
if(!(((((key21 === "id") || (key21 === "kind")) || (key21 === "address")) || (key21 === "version")) || (key21 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs233 === errors){
if(data.id !== undefined){
let data66 = data.id;
const _errs234 = errors;
const _errs235 = errors;
if(errors === _errs235){
if(typeof data66 === "string"){
if(!pattern6.test(data66)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid70 = _errs234 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.kind !== undefined){
const _errs237 = errors;
if("organization.protect" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "organization.protect"},message:"must be equal to constant"}];
return false;
}
var valid70 = _errs237 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.address !== undefined){
let data68 = data.address;
const _errs238 = errors;
const _errs239 = errors;
if(errors === _errs239){
if(typeof data68 === "string"){
if(!pattern7.test(data68)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid70 = _errs238 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.version !== undefined){
let data69 = data.version;
const _errs241 = errors;
const _errs242 = errors;
let valid73 = false;
const _errs243 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err55 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(errors === _errs243){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 9007199254740991 || isNaN(data69)){
const err56 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data69 < 0 || isNaN(data69)){
const err57 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
var _valid11 = _errs243 === errors;
valid73 = valid73 || _valid11;
const _errs245 = errors;
if(data69 !== null){
const err58 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid11 = _errs245 === errors;
valid73 = valid73 || _valid11;
if(!valid73){
const err59 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
var valid70 = _errs241 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.after !== undefined){
let data70 = data.after;
const _errs247 = errors;
if(errors === _errs247){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing23;
if((data70.protected === undefined) && (missing23 = "protected")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/11/properties/after/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs249 = errors;
for(const key22 in data70){
if(!(key22 === "protected")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/11/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs249 === errors){
if(data70.protected !== undefined){
if(true !== data70.protected){
validate131.errors = [{instancePath:instancePath+"/after/protected",schemaPath:"#/oneOf/11/properties/after/properties/protected/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/11/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid70 = _errs247 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.unprotect"){
const _errs251 = errors;
if(errors === _errs251){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((((((data.id === undefined) && (missing24 = "id")) || ((data.kind === undefined) && (missing24 = "kind"))) || ((data.address === undefined) && (missing24 = "address"))) || ((data.version === undefined) && (missing24 = "version"))) || ((data.after === undefined) && (missing24 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs253 = errors;
for(const key23 in data){
if(!(((((key23 === "id") || (key23 === "kind")) || (key23 === "address")) || (key23 === "version")) || (key23 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs253 === errors){
if(data.id !== undefined){
let data72 = data.id;
const _errs254 = errors;
const _errs255 = errors;
if(errors === _errs255){
if(typeof data72 === "string"){
if(!pattern6.test(data72)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid76 = _errs254 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.kind !== undefined){
const _errs257 = errors;
if("organization.unprotect" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "organization.unprotect"},message:"must be equal to constant"}];
return false;
}
var valid76 = _errs257 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.address !== undefined){
let data74 = data.address;
const _errs258 = errors;
const _errs259 = errors;
if(errors === _errs259){
if(typeof data74 === "string"){
if(!pattern7.test(data74)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid76 = _errs258 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.version !== undefined){
let data75 = data.version;
const _errs261 = errors;
const _errs262 = errors;
let valid79 = false;
const _errs263 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err60 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(errors === _errs263){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 9007199254740991 || isNaN(data75)){
const err61 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
if(data75 < 0 || isNaN(data75)){
const err62 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
var _valid12 = _errs263 === errors;
valid79 = valid79 || _valid12;
const _errs265 = errors;
if(data75 !== null){
const err63 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid12 = _errs265 === errors;
valid79 = valid79 || _valid12;
if(!valid79){
const err64 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs261 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.after !== undefined){
let data76 = data.after;
const _errs267 = errors;
if(errors === _errs267){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing25;
if((data76.protected === undefined) && (missing25 = "protected")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/12/properties/after/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs269 = errors;
for(const key24 in data76){
if(!(key24 === "protected")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/12/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs269 === errors){
if(data76.protected !== undefined){
if(false !== data76.protected){
validate131.errors = [{instancePath:instancePath+"/after/protected",schemaPath:"#/oneOf/12/properties/after/properties/protected/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/12/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid76 = _errs267 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.drain"){
const _errs271 = errors;
if(errors === _errs271){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((((((data.id === undefined) && (missing26 = "id")) || ((data.kind === undefined) && (missing26 = "kind"))) || ((data.address === undefined) && (missing26 = "address"))) || ((data.version === undefined) && (missing26 = "version"))) || ((data.after === undefined) && (missing26 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs273 = errors;
for(const key25 in data){
if(!(((((key25 === "id") || (key25 === "kind")) || (key25 === "address")) || (key25 === "version")) || (key25 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs273 === errors){
if(data.id !== undefined){
let data78 = data.id;
const _errs274 = errors;
const _errs275 = errors;
if(errors === _errs275){
if(typeof data78 === "string"){
if(!pattern6.test(data78)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs274 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.kind !== undefined){
const _errs277 = errors;
if("organization.drain" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "organization.drain"},message:"must be equal to constant"}];
return false;
}
var valid82 = _errs277 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.address !== undefined){
let data80 = data.address;
const _errs278 = errors;
const _errs279 = errors;
if(errors === _errs279){
if(typeof data80 === "string"){
if(!pattern7.test(data80)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs278 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.version !== undefined){
let data81 = data.version;
const _errs281 = errors;
const _errs282 = errors;
let valid85 = false;
const _errs283 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err65 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(errors === _errs283){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 9007199254740991 || isNaN(data81)){
const err66 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
if(data81 < 0 || isNaN(data81)){
const err67 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
var _valid13 = _errs283 === errors;
valid85 = valid85 || _valid13;
const _errs285 = errors;
if(data81 !== null){
const err68 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid13 = _errs285 === errors;
valid85 = valid85 || _valid13;
if(!valid85){
const err69 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
}
var valid82 = _errs281 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.after !== undefined){
let data82 = data.after;
const _errs287 = errors;
if(errors === _errs287){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing27;
if(((data82.phase === undefined) && (missing27 = "phase")) || ((data82.credits === undefined) && (missing27 = "credits"))){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/13/properties/after/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs289 = errors;
for(const key26 in data82){
if(!((key26 === "phase") || (key26 === "credits"))){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/13/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs289 === errors){
if(data82.phase !== undefined){
const _errs290 = errors;
if("draining" !== data82.phase){
validate131.errors = [{instancePath:instancePath+"/after/phase",schemaPath:"#/oneOf/13/properties/after/properties/phase/const",keyword:"const",params:{allowedValue: "draining"},message:"must be equal to constant"}];
return false;
}
var valid86 = _errs290 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data82.credits !== undefined){
const _errs291 = errors;
if(0 !== data82.credits){
validate131.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/13/properties/after/properties/credits/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
return false;
}
var valid86 = _errs291 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/13/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid82 = _errs287 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.unlink"){
const _errs292 = errors;
if(errors === _errs292){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((((((data.id === undefined) && (missing28 = "id")) || ((data.kind === undefined) && (missing28 = "kind"))) || ((data.address === undefined) && (missing28 = "address"))) || ((data.version === undefined) && (missing28 = "version"))) || ((data.after === undefined) && (missing28 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs294 = errors;
for(const key27 in data){
if(!(((((key27 === "id") || (key27 === "kind")) || (key27 === "address")) || (key27 === "version")) || (key27 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs294 === errors){
if(data.id !== undefined){
let data85 = data.id;
const _errs295 = errors;
const _errs296 = errors;
if(errors === _errs296){
if(typeof data85 === "string"){
if(!pattern6.test(data85)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid88 = _errs295 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.kind !== undefined){
const _errs298 = errors;
if("organization.unlink" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue: "organization.unlink"},message:"must be equal to constant"}];
return false;
}
var valid88 = _errs298 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.address !== undefined){
let data87 = data.address;
const _errs299 = errors;
const _errs300 = errors;
if(errors === _errs300){
if(typeof data87 === "string"){
if(!pattern7.test(data87)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid88 = _errs299 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.version !== undefined){
let data88 = data.version;
const _errs302 = errors;
const _errs303 = errors;
let valid91 = false;
const _errs304 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err70 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(errors === _errs304){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 9007199254740991 || isNaN(data88)){
const err71 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
if(data88 < 0 || isNaN(data88)){
const err72 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
var _valid14 = _errs304 === errors;
valid91 = valid91 || _valid14;
const _errs306 = errors;
if(data88 !== null){
const err73 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid14 = _errs306 === errors;
valid91 = valid91 || _valid14;
if(!valid91){
const err74 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
}
var valid88 = _errs302 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.after !== undefined){
let data89 = data.after;
const _errs308 = errors;
if(errors === _errs308){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing29;
if((data89.confirm === undefined) && (missing29 = "confirm")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/14/properties/after/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs310 = errors;
for(const key28 in data89){
if(!(key28 === "confirm")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/14/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs310 === errors){
if(data89.confirm !== undefined){
let data90 = data89.confirm;
const _errs311 = errors;
if(errors === _errs311){
if(typeof data90 === "string"){
if(func1(data90) > 400){
validate131.errors = [{instancePath:instancePath+"/after/confirm",schemaPath:"#/oneOf/14/properties/after/properties/confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern4.test(data90)){
validate131.errors = [{instancePath:instancePath+"/after/confirm",schemaPath:"#/oneOf/14/properties/after/properties/confirm/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/confirm",schemaPath:"#/oneOf/14/properties/after/properties/confirm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/14/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid88 = _errs308 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "owner.transfer"){
const _errs313 = errors;
if(errors === _errs313){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((((((data.id === undefined) && (missing30 = "id")) || ((data.kind === undefined) && (missing30 = "kind"))) || ((data.address === undefined) && (missing30 = "address"))) || ((data.version === undefined) && (missing30 = "version"))) || ((data.after === undefined) && (missing30 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs315 = errors;
for(const key29 in data){
if(!(((((key29 === "id") || (key29 === "kind")) || (key29 === "address")) || (key29 === "version")) || (key29 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs315 === errors){
if(data.id !== undefined){
let data91 = data.id;
const _errs316 = errors;
const _errs317 = errors;
if(errors === _errs317){
if(typeof data91 === "string"){
if(!pattern6.test(data91)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid94 = _errs316 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.kind !== undefined){
const _errs319 = errors;
if("owner.transfer" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue: "owner.transfer"},message:"must be equal to constant"}];
return false;
}
var valid94 = _errs319 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.address !== undefined){
let data93 = data.address;
const _errs320 = errors;
const _errs321 = errors;
if(errors === _errs321){
if(typeof data93 === "string"){
if(!pattern7.test(data93)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid94 = _errs320 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.version !== undefined){
let data94 = data.version;
const _errs323 = errors;
const _errs324 = errors;
let valid97 = false;
const _errs325 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err75 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(errors === _errs325){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 9007199254740991 || isNaN(data94)){
const err76 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
if(data94 < 0 || isNaN(data94)){
const err77 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var _valid15 = _errs325 === errors;
valid97 = valid97 || _valid15;
const _errs327 = errors;
if(data94 !== null){
const err78 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid15 = _errs327 === errors;
valid97 = valid97 || _valid15;
if(!valid97){
const err79 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
var valid94 = _errs323 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.after !== undefined){
let data95 = data.after;
const _errs329 = errors;
if(errors === _errs329){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing31;
if((data95.to === undefined) && (missing31 = "to")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/15/properties/after/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs331 = errors;
for(const key30 in data95){
if(!(key30 === "to")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/15/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs331 === errors){
if(data95.to !== undefined){
let data96 = data95.to;
const _errs332 = errors;
if(errors === _errs332){
if(typeof data96 === "string"){
if(func1(data96) > 254){
validate131.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data96) < 3){
validate131.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data96)){
validate131.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/15/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid94 = _errs329 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.invite"){
const _errs334 = errors;
if(errors === _errs334){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((((((data.id === undefined) && (missing32 = "id")) || ((data.kind === undefined) && (missing32 = "kind"))) || ((data.address === undefined) && (missing32 = "address"))) || ((data.version === undefined) && (missing32 = "version"))) || ((data.after === undefined) && (missing32 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs336 = errors;
for(const key31 in data){
if(!(((((key31 === "id") || (key31 === "kind")) || (key31 === "address")) || (key31 === "version")) || (key31 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs336 === errors){
if(data.id !== undefined){
let data97 = data.id;
const _errs337 = errors;
const _errs338 = errors;
if(errors === _errs338){
if(typeof data97 === "string"){
if(!pattern6.test(data97)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid100 = _errs337 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.kind !== undefined){
const _errs340 = errors;
if("membership.invite" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue: "membership.invite"},message:"must be equal to constant"}];
return false;
}
var valid100 = _errs340 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.address !== undefined){
let data99 = data.address;
const _errs341 = errors;
const _errs342 = errors;
if(errors === _errs342){
if(typeof data99 === "string"){
if(!pattern7.test(data99)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid100 = _errs341 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.version !== undefined){
let data100 = data.version;
const _errs344 = errors;
const _errs345 = errors;
let valid103 = false;
const _errs346 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err80 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(errors === _errs346){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 9007199254740991 || isNaN(data100)){
const err81 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
if(data100 < 0 || isNaN(data100)){
const err82 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
var _valid16 = _errs346 === errors;
valid103 = valid103 || _valid16;
const _errs348 = errors;
if(data100 !== null){
const err83 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid16 = _errs348 === errors;
valid103 = valid103 || _valid16;
if(!valid103){
const err84 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
}
var valid100 = _errs344 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.after !== undefined){
const _errs350 = errors;
if(!(validate28(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid100 = _errs350 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.update"){
const _errs351 = errors;
if(errors === _errs351){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((((((data.id === undefined) && (missing33 = "id")) || ((data.kind === undefined) && (missing33 = "kind"))) || ((data.address === undefined) && (missing33 = "address"))) || ((data.version === undefined) && (missing33 = "version"))) || ((data.after === undefined) && (missing33 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs353 = errors;
for(const key32 in data){
if(!(((((key32 === "id") || (key32 === "kind")) || (key32 === "address")) || (key32 === "version")) || (key32 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs353 === errors){
if(data.id !== undefined){
let data102 = data.id;
const _errs354 = errors;
const _errs355 = errors;
if(errors === _errs355){
if(typeof data102 === "string"){
if(!pattern6.test(data102)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid105 = _errs354 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.kind !== undefined){
const _errs357 = errors;
if("membership.update" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue: "membership.update"},message:"must be equal to constant"}];
return false;
}
var valid105 = _errs357 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.address !== undefined){
let data104 = data.address;
const _errs358 = errors;
const _errs359 = errors;
if(errors === _errs359){
if(typeof data104 === "string"){
if(!pattern7.test(data104)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid105 = _errs358 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.version !== undefined){
let data105 = data.version;
const _errs361 = errors;
const _errs362 = errors;
let valid108 = false;
const _errs363 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err85 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(errors === _errs363){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 9007199254740991 || isNaN(data105)){
const err86 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
if(data105 < 0 || isNaN(data105)){
const err87 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
var _valid17 = _errs363 === errors;
valid108 = valid108 || _valid17;
const _errs365 = errors;
if(data105 !== null){
const err88 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid17 = _errs365 === errors;
valid108 = valid108 || _valid17;
if(!valid108){
const err89 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
var valid105 = _errs361 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.after !== undefined){
let data106 = data.after;
const _errs367 = errors;
if(errors === _errs367){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length < 2){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"}];
return false;
}
else {
let missing34;
if((data106.email === undefined) && (missing34 = "email")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs369 = errors;
for(const key33 in data106){
if(!(((key33 === "email") || (key33 === "name")) || (key33 === "roles"))){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs369 === errors){
if(data106.email !== undefined){
let data107 = data106.email;
const _errs370 = errors;
if(errors === _errs370){
if(typeof data107 === "string"){
if(func1(data107) > 254){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data107) < 3){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data107)){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid109 = _errs370 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data106.name !== undefined){
let data108 = data106.name;
const _errs372 = errors;
if(errors === _errs372){
if(typeof data108 === "string"){
if(func1(data108) > 400){
validate131.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data108) < 1){
validate131.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data108)){
validate131.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid109 = _errs372 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data106.roles !== undefined){
let data109 = data106.roles;
const _errs374 = errors;
if(errors === _errs374){
if(Array.isArray(data109)){
if(data109.length > 100){
validate131.errors = [{instancePath:instancePath+"/after/roles",schemaPath:"#/oneOf/17/properties/after/properties/roles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid110 = true;
const len0 = data109.length;
for(let i0=0; i0<len0; i0++){
let data110 = data109[i0];
const _errs376 = errors;
const _errs377 = errors;
if(errors === _errs377){
if(typeof data110 === "string"){
if(!pattern63.test(data110)){
validate131.errors = [{instancePath:instancePath+"/after/roles/" + i0,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/roles/" + i0,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid110 = _errs376 === errors;
if(!valid110){
break;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/roles",schemaPath:"#/oneOf/17/properties/after/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid109 = _errs374 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid105 = _errs367 === errors;
}
else {
var valid105 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.disable"){
const _errs379 = errors;
if(errors === _errs379){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if((((((data.id === undefined) && (missing35 = "id")) || ((data.kind === undefined) && (missing35 = "kind"))) || ((data.address === undefined) && (missing35 = "address"))) || ((data.version === undefined) && (missing35 = "version"))) || ((data.after === undefined) && (missing35 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs381 = errors;
for(const key34 in data){
if(!(((((key34 === "id") || (key34 === "kind")) || (key34 === "address")) || (key34 === "version")) || (key34 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs381 === errors){
if(data.id !== undefined){
let data111 = data.id;
const _errs382 = errors;
const _errs383 = errors;
if(errors === _errs383){
if(typeof data111 === "string"){
if(!pattern6.test(data111)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid113 = _errs382 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.kind !== undefined){
const _errs385 = errors;
if("membership.disable" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue: "membership.disable"},message:"must be equal to constant"}];
return false;
}
var valid113 = _errs385 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.address !== undefined){
let data113 = data.address;
const _errs386 = errors;
const _errs387 = errors;
if(errors === _errs387){
if(typeof data113 === "string"){
if(!pattern7.test(data113)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid113 = _errs386 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.version !== undefined){
let data114 = data.version;
const _errs389 = errors;
const _errs390 = errors;
let valid116 = false;
const _errs391 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err90 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(errors === _errs391){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 9007199254740991 || isNaN(data114)){
const err91 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
if(data114 < 0 || isNaN(data114)){
const err92 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var _valid18 = _errs391 === errors;
valid116 = valid116 || _valid18;
const _errs393 = errors;
if(data114 !== null){
const err93 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid18 = _errs393 === errors;
valid116 = valid116 || _valid18;
if(!valid116){
const err94 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs389 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.after !== undefined){
let data115 = data.after;
const _errs395 = errors;
if(errors === _errs395){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing36;
if((data115.email === undefined) && (missing36 = "email")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/18/properties/after/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
const _errs397 = errors;
for(const key35 in data115){
if(!(key35 === "email")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/18/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs397 === errors){
if(data115.email !== undefined){
let data116 = data115.email;
const _errs398 = errors;
if(errors === _errs398){
if(typeof data116 === "string"){
if(func1(data116) > 254){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data116) < 3){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data116)){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/18/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid113 = _errs395 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.enable"){
const _errs400 = errors;
if(errors === _errs400){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if((((((data.id === undefined) && (missing37 = "id")) || ((data.kind === undefined) && (missing37 = "kind"))) || ((data.address === undefined) && (missing37 = "address"))) || ((data.version === undefined) && (missing37 = "version"))) || ((data.after === undefined) && (missing37 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs402 = errors;
for(const key36 in data){
if(!(((((key36 === "id") || (key36 === "kind")) || (key36 === "address")) || (key36 === "version")) || (key36 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs402 === errors){
if(data.id !== undefined){
let data117 = data.id;
const _errs403 = errors;
const _errs404 = errors;
if(errors === _errs404){
if(typeof data117 === "string"){
if(!pattern6.test(data117)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid119 = _errs403 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.kind !== undefined){
const _errs406 = errors;
if("membership.enable" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue: "membership.enable"},message:"must be equal to constant"}];
return false;
}
var valid119 = _errs406 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.address !== undefined){
let data119 = data.address;
const _errs407 = errors;
const _errs408 = errors;
if(errors === _errs408){
if(typeof data119 === "string"){
if(!pattern7.test(data119)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid119 = _errs407 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.version !== undefined){
let data120 = data.version;
const _errs410 = errors;
const _errs411 = errors;
let valid122 = false;
const _errs412 = errors;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err95 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(errors === _errs412){
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 9007199254740991 || isNaN(data120)){
const err96 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
if(data120 < 0 || isNaN(data120)){
const err97 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
var _valid19 = _errs412 === errors;
valid122 = valid122 || _valid19;
const _errs414 = errors;
if(data120 !== null){
const err98 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid19 = _errs414 === errors;
valid122 = valid122 || _valid19;
if(!valid122){
const err99 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs411;
if(vErrors !== null){
if(_errs411){
vErrors.length = _errs411;
}
else {
vErrors = null;
}
}
}
var valid119 = _errs410 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.after !== undefined){
let data121 = data.after;
const _errs416 = errors;
if(errors === _errs416){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing38;
if((data121.email === undefined) && (missing38 = "email")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/19/properties/after/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs418 = errors;
for(const key37 in data121){
if(!(key37 === "email")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/19/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs418 === errors){
if(data121.email !== undefined){
let data122 = data121.email;
const _errs419 = errors;
if(errors === _errs419){
if(typeof data122 === "string"){
if(func1(data122) > 254){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data122) < 3){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data122)){
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/19/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid119 = _errs416 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "role.create"){
const _errs421 = errors;
if(errors === _errs421){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing39;
if((((((data.id === undefined) && (missing39 = "id")) || ((data.kind === undefined) && (missing39 = "kind"))) || ((data.address === undefined) && (missing39 = "address"))) || ((data.version === undefined) && (missing39 = "version"))) || ((data.after === undefined) && (missing39 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs423 = errors;
for(const key38 in data){
if(!(((((key38 === "id") || (key38 === "kind")) || (key38 === "address")) || (key38 === "version")) || (key38 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs423 === errors){
if(data.id !== undefined){
let data123 = data.id;
const _errs424 = errors;
const _errs425 = errors;
if(errors === _errs425){
if(typeof data123 === "string"){
if(!pattern6.test(data123)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid125 = _errs424 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.kind !== undefined){
const _errs427 = errors;
if("role.create" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue: "role.create"},message:"must be equal to constant"}];
return false;
}
var valid125 = _errs427 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.address !== undefined){
let data125 = data.address;
const _errs428 = errors;
const _errs429 = errors;
if(errors === _errs429){
if(typeof data125 === "string"){
if(!pattern7.test(data125)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid125 = _errs428 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.version !== undefined){
let data126 = data.version;
const _errs431 = errors;
const _errs432 = errors;
let valid128 = false;
const _errs433 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err100 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(errors === _errs433){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 9007199254740991 || isNaN(data126)){
const err101 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
if(data126 < 0 || isNaN(data126)){
const err102 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
var _valid20 = _errs433 === errors;
valid128 = valid128 || _valid20;
const _errs435 = errors;
if(data126 !== null){
const err103 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid20 = _errs435 === errors;
valid128 = valid128 || _valid20;
if(!valid128){
const err104 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
var valid125 = _errs431 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.after !== undefined){
const _errs437 = errors;
if(!(validate30(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid125 = _errs437 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "role.update"){
const _errs438 = errors;
if(errors === _errs438){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing40;
if((((((data.id === undefined) && (missing40 = "id")) || ((data.kind === undefined) && (missing40 = "kind"))) || ((data.address === undefined) && (missing40 = "address"))) || ((data.version === undefined) && (missing40 = "version"))) || ((data.after === undefined) && (missing40 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"}];
return false;
}
else {
const _errs440 = errors;
for(const key39 in data){
if(!(((((key39 === "id") || (key39 === "kind")) || (key39 === "address")) || (key39 === "version")) || (key39 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs440 === errors){
if(data.id !== undefined){
let data128 = data.id;
const _errs441 = errors;
const _errs442 = errors;
if(errors === _errs442){
if(typeof data128 === "string"){
if(!pattern6.test(data128)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid130 = _errs441 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.kind !== undefined){
const _errs444 = errors;
if("role.update" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue: "role.update"},message:"must be equal to constant"}];
return false;
}
var valid130 = _errs444 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.address !== undefined){
let data130 = data.address;
const _errs445 = errors;
const _errs446 = errors;
if(errors === _errs446){
if(typeof data130 === "string"){
if(!pattern7.test(data130)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid130 = _errs445 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.version !== undefined){
let data131 = data.version;
const _errs448 = errors;
const _errs449 = errors;
let valid133 = false;
const _errs450 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err105 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(errors === _errs450){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 9007199254740991 || isNaN(data131)){
const err106 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
if(data131 < 0 || isNaN(data131)){
const err107 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
}
var _valid21 = _errs450 === errors;
valid133 = valid133 || _valid21;
const _errs452 = errors;
if(data131 !== null){
const err108 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid21 = _errs452 === errors;
valid133 = valid133 || _valid21;
if(!valid133){
const err109 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs449;
if(vErrors !== null){
if(_errs449){
vErrors.length = _errs449;
}
else {
vErrors = null;
}
}
}
var valid130 = _errs448 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.after !== undefined){
const _errs454 = errors;
if(!(validate30(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid130 = _errs454 === errors;
}
else {
var valid130 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "role.delete"){
const _errs455 = errors;
if(errors === _errs455){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing41;
if((((((data.id === undefined) && (missing41 = "id")) || ((data.kind === undefined) && (missing41 = "kind"))) || ((data.address === undefined) && (missing41 = "address"))) || ((data.version === undefined) && (missing41 = "version"))) || ((data.after === undefined) && (missing41 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs457 = errors;
for(const key40 in data){
if(!(((((key40 === "id") || (key40 === "kind")) || (key40 === "address")) || (key40 === "version")) || (key40 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs457 === errors){
if(data.id !== undefined){
let data133 = data.id;
const _errs458 = errors;
const _errs459 = errors;
if(errors === _errs459){
if(typeof data133 === "string"){
if(!pattern6.test(data133)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid135 = _errs458 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.kind !== undefined){
const _errs461 = errors;
if("role.delete" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",keyword:"const",params:{allowedValue: "role.delete"},message:"must be equal to constant"}];
return false;
}
var valid135 = _errs461 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.address !== undefined){
let data135 = data.address;
const _errs462 = errors;
const _errs463 = errors;
if(errors === _errs463){
if(typeof data135 === "string"){
if(!pattern7.test(data135)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid135 = _errs462 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.version !== undefined){
let data136 = data.version;
const _errs465 = errors;
const _errs466 = errors;
let valid138 = false;
const _errs467 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err110 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(errors === _errs467){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 9007199254740991 || isNaN(data136)){
const err111 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
if(data136 < 0 || isNaN(data136)){
const err112 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
var _valid22 = _errs467 === errors;
valid138 = valid138 || _valid22;
const _errs469 = errors;
if(data136 !== null){
const err113 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid22 = _errs469 === errors;
valid138 = valid138 || _valid22;
if(!valid138){
const err114 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
}
var valid135 = _errs465 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.after !== undefined){
let data137 = data.after;
const _errs471 = errors;
if(errors === _errs471){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing42;
if((data137.name === undefined) && (missing42 = "name")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/22/properties/after/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs473 = errors;
for(const key41 in data137){
if(!(key41 === "name")){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/22/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs473 === errors){
if(data137.name !== undefined){
let data138 = data137.name;
const _errs475 = errors;
if(errors === _errs475){
if(typeof data138 === "string"){
if(!pattern63.test(data138)){
validate131.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/22/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid135 = _errs471 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sso.create"){
const _errs477 = errors;
if(errors === _errs477){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing43;
if((((((data.id === undefined) && (missing43 = "id")) || ((data.kind === undefined) && (missing43 = "kind"))) || ((data.address === undefined) && (missing43 = "address"))) || ((data.version === undefined) && (missing43 = "version"))) || ((data.after === undefined) && (missing43 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"}];
return false;
}
else {
const _errs479 = errors;
for(const key42 in data){
if(!(((((key42 === "id") || (key42 === "kind")) || (key42 === "address")) || (key42 === "version")) || (key42 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs479 === errors){
if(data.id !== undefined){
let data139 = data.id;
const _errs480 = errors;
const _errs481 = errors;
if(errors === _errs481){
if(typeof data139 === "string"){
if(!pattern6.test(data139)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid142 = _errs480 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.kind !== undefined){
const _errs483 = errors;
if("sso.create" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue: "sso.create"},message:"must be equal to constant"}];
return false;
}
var valid142 = _errs483 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.address !== undefined){
let data141 = data.address;
const _errs484 = errors;
const _errs485 = errors;
if(errors === _errs485){
if(typeof data141 === "string"){
if(!pattern7.test(data141)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid142 = _errs484 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.version !== undefined){
let data142 = data.version;
const _errs487 = errors;
const _errs488 = errors;
let valid145 = false;
const _errs489 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err115 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(errors === _errs489){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 9007199254740991 || isNaN(data142)){
const err116 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
if(data142 < 0 || isNaN(data142)){
const err117 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
var _valid23 = _errs489 === errors;
valid145 = valid145 || _valid23;
const _errs491 = errors;
if(data142 !== null){
const err118 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid23 = _errs491 === errors;
valid145 = valid145 || _valid23;
if(!valid145){
const err119 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs488;
if(vErrors !== null){
if(_errs488){
vErrors.length = _errs488;
}
else {
vErrors = null;
}
}
}
var valid142 = _errs487 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.after !== undefined){
let data143 = data.after;
const _errs493 = errors;
const _errs494 = errors;
if(errors === _errs494){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing44;
if((((data143.issuer === undefined) && (missing44 = "issuer")) || ((data143.clientId === undefined) && (missing44 = "clientId"))) || ((data143.emailDomains === undefined) && (missing44 = "emailDomains"))){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs496 = errors;
for(const key43 in data143){
if(!(((key43 === "issuer") || (key43 === "clientId")) || (key43 === "emailDomains"))){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs496 === errors){
if(data143.issuer !== undefined){
let data144 = data143.issuer;
const _errs497 = errors;
if(errors === _errs497){
if(typeof data144 === "string"){
if(func1(data144) > 2000){
validate131.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern90.test(data144)){
validate131.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid147 = _errs497 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data143.clientId !== undefined){
let data145 = data143.clientId;
const _errs499 = errors;
if(errors === _errs499){
if(typeof data145 === "string"){
if(func1(data145) > 200){
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data145) < 1){
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data145)){
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid147 = _errs499 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data143.emailDomains !== undefined){
let data146 = data143.emailDomains;
const _errs501 = errors;
if(errors === _errs501){
if(Array.isArray(data146)){
if(data146.length > 100){
validate131.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid148 = true;
const len1 = data146.length;
for(let i1=0; i1<len1; i1++){
let data147 = data146[i1];
const _errs503 = errors;
if(errors === _errs503){
if(typeof data147 === "string"){
if(!pattern92.test(data147)){
validate131.errors = [{instancePath:instancePath+"/after/emailDomains/" + i1,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/emailDomains/" + i1,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid148 = _errs503 === errors;
if(!valid148){
break;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid147 = _errs501 === errors;
}
else {
var valid147 = true;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid142 = _errs493 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sso.update"){
const _errs505 = errors;
if(errors === _errs505){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing45;
if((((((data.id === undefined) && (missing45 = "id")) || ((data.kind === undefined) && (missing45 = "kind"))) || ((data.address === undefined) && (missing45 = "address"))) || ((data.version === undefined) && (missing45 = "version"))) || ((data.after === undefined) && (missing45 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs507 = errors;
for(const key44 in data){
if(!(((((key44 === "id") || (key44 === "kind")) || (key44 === "address")) || (key44 === "version")) || (key44 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs507 === errors){
if(data.id !== undefined){
let data148 = data.id;
const _errs508 = errors;
const _errs509 = errors;
if(errors === _errs509){
if(typeof data148 === "string"){
if(!pattern6.test(data148)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid150 = _errs508 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.kind !== undefined){
const _errs511 = errors;
if("sso.update" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue: "sso.update"},message:"must be equal to constant"}];
return false;
}
var valid150 = _errs511 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.address !== undefined){
let data150 = data.address;
const _errs512 = errors;
const _errs513 = errors;
if(errors === _errs513){
if(typeof data150 === "string"){
if(!pattern7.test(data150)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid150 = _errs512 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.version !== undefined){
let data151 = data.version;
const _errs515 = errors;
const _errs516 = errors;
let valid153 = false;
const _errs517 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err120 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(errors === _errs517){
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 9007199254740991 || isNaN(data151)){
const err121 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
if(data151 < 0 || isNaN(data151)){
const err122 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
}
var _valid24 = _errs517 === errors;
valid153 = valid153 || _valid24;
const _errs519 = errors;
if(data151 !== null){
const err123 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid24 = _errs519 === errors;
valid153 = valid153 || _valid24;
if(!valid153){
const err124 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs516;
if(vErrors !== null){
if(_errs516){
vErrors.length = _errs516;
}
else {
vErrors = null;
}
}
}
var valid150 = _errs515 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.after !== undefined){
let data152 = data.after;
const _errs521 = errors;
const _errs522 = errors;
if(errors === _errs522){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing46;
if((((data152.issuer === undefined) && (missing46 = "issuer")) || ((data152.clientId === undefined) && (missing46 = "clientId"))) || ((data152.emailDomains === undefined) && (missing46 = "emailDomains"))){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"}];
return false;
}
else {
const _errs524 = errors;
for(const key45 in data152){
if(!(((key45 === "issuer") || (key45 === "clientId")) || (key45 === "emailDomains"))){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs524 === errors){
if(data152.issuer !== undefined){
let data153 = data152.issuer;
const _errs525 = errors;
if(errors === _errs525){
if(typeof data153 === "string"){
if(func1(data153) > 2000){
validate131.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern90.test(data153)){
validate131.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid155 = _errs525 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data152.clientId !== undefined){
let data154 = data152.clientId;
const _errs527 = errors;
if(errors === _errs527){
if(typeof data154 === "string"){
if(func1(data154) > 200){
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data154) < 1){
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data154)){
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid155 = _errs527 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data152.emailDomains !== undefined){
let data155 = data152.emailDomains;
const _errs529 = errors;
if(errors === _errs529){
if(Array.isArray(data155)){
if(data155.length > 100){
validate131.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid156 = true;
const len2 = data155.length;
for(let i2=0; i2<len2; i2++){
let data156 = data155[i2];
const _errs531 = errors;
if(errors === _errs531){
if(typeof data156 === "string"){
if(!pattern92.test(data156)){
validate131.errors = [{instancePath:instancePath+"/after/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid156 = _errs531 === errors;
if(!valid156){
break;
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid155 = _errs529 === errors;
}
else {
var valid155 = true;
}
}
}
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid150 = _errs521 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sso.delete"){
const _errs533 = errors;
if(errors === _errs533){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing47;
if((((((data.id === undefined) && (missing47 = "id")) || ((data.kind === undefined) && (missing47 = "kind"))) || ((data.address === undefined) && (missing47 = "address"))) || ((data.version === undefined) && (missing47 = "version"))) || ((data.after === undefined) && (missing47 = "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"}];
return false;
}
else {
const _errs535 = errors;
for(const key46 in data){
if(!(((((key46 === "id") || (key46 === "kind")) || (key46 === "address")) || (key46 === "version")) || (key46 === "after"))){
validate131.errors = [{instancePath,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs535 === errors){
if(data.id !== undefined){
let data157 = data.id;
const _errs536 = errors;
const _errs537 = errors;
if(errors === _errs537){
if(typeof data157 === "string"){
if(!pattern6.test(data157)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid158 = _errs536 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.kind !== undefined){
const _errs539 = errors;
if("sso.delete" !== data.kind){
validate131.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue: "sso.delete"},message:"must be equal to constant"}];
return false;
}
var valid158 = _errs539 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.address !== undefined){
let data159 = data.address;
const _errs540 = errors;
const _errs541 = errors;
if(errors === _errs541){
if(typeof data159 === "string"){
if(!pattern7.test(data159)){
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid158 = _errs540 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.version !== undefined){
let data160 = data.version;
const _errs543 = errors;
const _errs544 = errors;
let valid161 = false;
const _errs545 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err125 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(errors === _errs545){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 9007199254740991 || isNaN(data160)){
const err126 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
if(data160 < 0 || isNaN(data160)){
const err127 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
var _valid25 = _errs545 === errors;
valid161 = valid161 || _valid25;
const _errs547 = errors;
if(data160 !== null){
const err128 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid25 = _errs547 === errors;
valid161 = valid161 || _valid25;
if(!valid161){
const err129 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
validate131.errors = vErrors;
return false;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
var valid158 = _errs543 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.after !== undefined){
let data161 = data.after;
const _errs549 = errors;
if(errors === _errs549){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key47 in data161){
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/25/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate131.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/25/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid158 = _errs549 === errors;
}
else {
var valid158 = true;
}
}
}
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/oneOf/25/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const validateChangeSet: Validate = validate137;
const schema32 = {"type":"object","description":"Body of POST /v1/trees/{root}/changesets.","additionalProperties":false,"required":["stack","run","groups"],"properties":{"stack":{"anyOf":[{"type":"string","description":"Name of the stack that asks (language rule 10), or null.","minLength":1,"maxLength":100,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},{"type":"null"}]},"run":{"type":"string","description":"Id of the run, the same for all change sets of one apply.","minLength":1,"maxLength":64,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"groups":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Group"}},"fence":{"type":"integer","description":"Fencing token of the lock that the caller holds: nothing is written when that has been lost.","minimum":1,"maximum":9007199254740991}}};
const schema33 = {"type":"object","description":"Changes that happen all or not at all (C-10), in this order.","additionalProperties":false,"required":["operations"],"properties":{"operations":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Change"}}}};

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
if((data.kind === undefined) && (missing0 = "kind")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "organization.create"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((((data.id === undefined) && (missing1 = "id")) || ((data.kind === undefined) && (missing1 = "kind"))) || ((data.address === undefined) && (missing1 = "address"))) || ((data.version === undefined) && (missing1 = "version"))) || ((data.after === undefined) && (missing1 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "kind")) || (key0 === "address")) || (key0 === "version")) || (key0 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.kind !== undefined){
const _errs8 = errors;
if("organization.create" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "organization.create"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.address !== undefined){
let data2 = data.address;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.version !== undefined){
let data3 = data.version;
const _errs12 = errors;
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs14){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data3 < 0 || isNaN(data3)){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
const _errs16 = errors;
if(data3 !== null){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/0/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.after !== undefined){
const _errs18 = errors;
if(!(validate24(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "organization.update"){
const _errs19 = errors;
if(errors === _errs19){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.id === undefined) && (missing2 = "id")) || ((data.kind === undefined) && (missing2 = "kind"))) || ((data.address === undefined) && (missing2 = "address"))) || ((data.version === undefined) && (missing2 = "version"))) || ((data.after === undefined) && (missing2 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data){
if(!(((((key1 === "id") || (key1 === "kind")) || (key1 === "address")) || (key1 === "version")) || (key1 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data.id !== undefined){
let data5 = data.id;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs22 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.kind !== undefined){
const _errs25 = errors;
if("organization.update" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "organization.update"},message:"must be equal to constant"}];
return false;
}
var valid7 = _errs25 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.address !== undefined){
let data7 = data.address;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.version !== undefined){
let data8 = data.version;
const _errs29 = errors;
const _errs30 = errors;
let valid10 = false;
const _errs31 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs31){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid1 = _errs31 === errors;
valid10 = valid10 || _valid1;
const _errs33 = errors;
if(data8 !== null){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/1/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.after !== undefined){
const _errs35 = errors;
if(!(validate26(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid7 = _errs35 === errors;
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
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.rekey"){
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((((data.id === undefined) && (missing3 = "id")) || ((data.kind === undefined) && (missing3 = "kind"))) || ((data.address === undefined) && (missing3 = "address"))) || ((data.version === undefined) && (missing3 = "version"))) || ((data.after === undefined) && (missing3 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs38 = errors;
for(const key2 in data){
if(!(((((key2 === "id") || (key2 === "kind")) || (key2 === "address")) || (key2 === "version")) || (key2 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs38 === errors){
if(data.id !== undefined){
let data10 = data.id;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs39 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.kind !== undefined){
const _errs42 = errors;
if("organization.rekey" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "organization.rekey"},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs42 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.address !== undefined){
let data12 = data.address;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs43 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.version !== undefined){
let data13 = data.version;
const _errs46 = errors;
const _errs47 = errors;
let valid15 = false;
const _errs48 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(errors === _errs48){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data13 < 0 || isNaN(data13)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
var _valid2 = _errs48 === errors;
valid15 = valid15 || _valid2;
const _errs50 = errors;
if(data13 !== null){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/2/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs46 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.after !== undefined){
let data14 = data.after;
const _errs52 = errors;
if(errors === _errs52){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing4;
if((data14.key === undefined) && (missing4 = "key")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs54 = errors;
for(const key3 in data14){
if(!(key3 === "key")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs54 === errors){
if(data14.key !== undefined){
let data15 = data14.key;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
validate23.errors = [{instancePath:instancePath+"/after/key",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/2/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs52 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.move"){
const _errs58 = errors;
if(errors === _errs58){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((((data.id === undefined) && (missing5 = "id")) || ((data.kind === undefined) && (missing5 = "kind"))) || ((data.address === undefined) && (missing5 = "address"))) || ((data.version === undefined) && (missing5 = "version"))) || ((data.after === undefined) && (missing5 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs60 = errors;
for(const key4 in data){
if(!(((((key4 === "id") || (key4 === "kind")) || (key4 === "address")) || (key4 === "version")) || (key4 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data.id !== undefined){
let data16 = data.id;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs61 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.kind !== undefined){
const _errs64 = errors;
if("organization.move" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "organization.move"},message:"must be equal to constant"}];
return false;
}
var valid19 = _errs64 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.address !== undefined){
let data18 = data.address;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs65 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.version !== undefined){
let data19 = data.version;
const _errs68 = errors;
const _errs69 = errors;
let valid22 = false;
const _errs70 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs70){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data19 < 0 || isNaN(data19)){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid3 = _errs70 === errors;
valid22 = valid22 || _valid3;
const _errs72 = errors;
if(data19 !== null){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs72 === errors;
valid22 = valid22 || _valid3;
if(!valid22){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/3/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid19 = _errs68 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data.after !== undefined){
let data20 = data.after;
const _errs74 = errors;
if(errors === _errs74){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing6;
if((data20.parent === undefined) && (missing6 = "parent")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs76 = errors;
for(const key5 in data20){
if(!(key5 === "parent")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs76 === errors){
if(data20.parent !== undefined){
let data21 = data20.parent;
const _errs78 = errors;
if(errors === _errs78){
if(typeof data21 === "string"){
if(!pattern7.test(data21)){
validate23.errors = [{instancePath:instancePath+"/after/parent",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/3/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs74 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.adopt"){
const _errs80 = errors;
if(errors === _errs80){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((((((data.id === undefined) && (missing7 = "id")) || ((data.kind === undefined) && (missing7 = "kind"))) || ((data.address === undefined) && (missing7 = "address"))) || ((data.version === undefined) && (missing7 = "version"))) || ((data.after === undefined) && (missing7 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs82 = errors;
for(const key6 in data){
if(!(((((key6 === "id") || (key6 === "kind")) || (key6 === "address")) || (key6 === "version")) || (key6 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs82 === errors){
if(data.id !== undefined){
let data22 = data.id;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs83 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.kind !== undefined){
const _errs86 = errors;
if("organization.adopt" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "organization.adopt"},message:"must be equal to constant"}];
return false;
}
var valid26 = _errs86 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.address !== undefined){
let data24 = data.address;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.version !== undefined){
let data25 = data.version;
const _errs90 = errors;
const _errs91 = errors;
let valid29 = false;
const _errs92 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(errors === _errs92){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9007199254740991 || isNaN(data25)){
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data25 < 0 || isNaN(data25)){
const err22 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid4 = _errs92 === errors;
valid29 = valid29 || _valid4;
const _errs94 = errors;
if(data25 !== null){
const err23 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs94 === errors;
valid29 = valid29 || _valid4;
if(!valid29){
const err24 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/4/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid26 = _errs90 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.after !== undefined){
let data26 = data.after;
const _errs96 = errors;
if(errors === _errs96){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing8;
if((data26.managedBy === undefined) && (missing8 = "managedBy")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs98 = errors;
for(const key7 in data26){
if(!(key7 === "managedBy")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs98 === errors){
if(data26.managedBy !== undefined){
let data27 = data26.managedBy;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data27 === "string"){
if(func1(data27) > 100){
validate23.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data27) < 1){
validate23.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data27)){
validate23.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/4/properties/after/properties/managedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/4/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid26 = _errs96 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.release"){
const _errs101 = errors;
if(errors === _errs101){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((((((data.id === undefined) && (missing9 = "id")) || ((data.kind === undefined) && (missing9 = "kind"))) || ((data.address === undefined) && (missing9 = "address"))) || ((data.version === undefined) && (missing9 = "version"))) || ((data.after === undefined) && (missing9 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs103 = errors;
for(const key8 in data){
if(!(((((key8 === "id") || (key8 === "kind")) || (key8 === "address")) || (key8 === "version")) || (key8 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs103 === errors){
if(data.id !== undefined){
let data28 = data.id;
const _errs104 = errors;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs104 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.kind !== undefined){
const _errs107 = errors;
if("organization.release" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "organization.release"},message:"must be equal to constant"}];
return false;
}
var valid32 = _errs107 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.address !== undefined){
let data30 = data.address;
const _errs108 = errors;
const _errs109 = errors;
if(errors === _errs109){
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid32 = _errs108 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.version !== undefined){
let data31 = data.version;
const _errs111 = errors;
const _errs112 = errors;
let valid35 = false;
const _errs113 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err25 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(errors === _errs113){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err26 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data31 < 0 || isNaN(data31)){
const err27 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
var _valid5 = _errs113 === errors;
valid35 = valid35 || _valid5;
const _errs115 = errors;
if(data31 !== null){
const err28 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs115 === errors;
valid35 = valid35 || _valid5;
if(!valid35){
const err29 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/5/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
var valid32 = _errs111 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.after !== undefined){
let data32 = data.after;
const _errs117 = errors;
if(errors === _errs117){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing10;
if((data32.managedBy === undefined) && (missing10 = "managedBy")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs119 = errors;
for(const key9 in data32){
if(!(key9 === "managedBy")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs119 === errors){
if(data32.managedBy !== undefined){
if(data32.managedBy !== null){
validate23.errors = [{instancePath:instancePath+"/after/managedBy",schemaPath:"#/oneOf/5/properties/after/properties/managedBy/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/5/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs117 === errors;
}
else {
var valid32 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "credits.purchase"){
const _errs122 = errors;
if(errors === _errs122){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((((((data.id === undefined) && (missing11 = "id")) || ((data.kind === undefined) && (missing11 = "kind"))) || ((data.address === undefined) && (missing11 = "address"))) || ((data.version === undefined) && (missing11 = "version"))) || ((data.after === undefined) && (missing11 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs124 = errors;
for(const key10 in data){
if(!(((((key10 === "id") || (key10 === "kind")) || (key10 === "address")) || (key10 === "version")) || (key10 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs124 === errors){
if(data.id !== undefined){
let data34 = data.id;
const _errs125 = errors;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs125 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.kind !== undefined){
const _errs128 = errors;
if("credits.purchase" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "credits.purchase"},message:"must be equal to constant"}];
return false;
}
var valid38 = _errs128 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.address !== undefined){
let data36 = data.address;
const _errs129 = errors;
const _errs130 = errors;
if(errors === _errs130){
if(typeof data36 === "string"){
if(!pattern7.test(data36)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs129 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.version !== undefined){
let data37 = data.version;
const _errs132 = errors;
const _errs133 = errors;
let valid41 = false;
const _errs134 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err30 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(errors === _errs134){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err31 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data37 < 0 || isNaN(data37)){
const err32 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
var _valid6 = _errs134 === errors;
valid41 = valid41 || _valid6;
const _errs136 = errors;
if(data37 !== null){
const err33 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs136 === errors;
valid41 = valid41 || _valid6;
if(!valid41){
const err34 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/6/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
var valid38 = _errs132 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.after !== undefined){
let data38 = data.after;
const _errs138 = errors;
if(errors === _errs138){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing12;
if((data38.purchasedCredits === undefined) && (missing12 = "purchasedCredits")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs140 = errors;
for(const key11 in data38){
if(!(key11 === "purchasedCredits")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs140 === errors){
if(data38.purchasedCredits !== undefined){
let data39 = data38.purchasedCredits;
const _errs141 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate23.errors = [{instancePath:instancePath+"/after/purchasedCredits",schemaPath:"#/oneOf/6/properties/after/properties/purchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs141){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 9007199254740991 || isNaN(data39)){
validate23.errors = [{instancePath:instancePath+"/after/purchasedCredits",schemaPath:"#/oneOf/6/properties/after/properties/purchasedCredits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data39 < 0 || isNaN(data39)){
validate23.errors = [{instancePath:instancePath+"/after/purchasedCredits",schemaPath:"#/oneOf/6/properties/after/properties/purchasedCredits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/6/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid38 = _errs138 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "credits.allocate"){
const _errs143 = errors;
if(errors === _errs143){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((((((data.id === undefined) && (missing13 = "id")) || ((data.kind === undefined) && (missing13 = "kind"))) || ((data.address === undefined) && (missing13 = "address"))) || ((data.version === undefined) && (missing13 = "version"))) || ((data.after === undefined) && (missing13 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs145 = errors;
for(const key12 in data){
if(!(((((key12 === "id") || (key12 === "kind")) || (key12 === "address")) || (key12 === "version")) || (key12 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs145 === errors){
if(data.id !== undefined){
let data40 = data.id;
const _errs146 = errors;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs146 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.kind !== undefined){
const _errs149 = errors;
if("credits.allocate" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "credits.allocate"},message:"must be equal to constant"}];
return false;
}
var valid44 = _errs149 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.address !== undefined){
let data42 = data.address;
const _errs150 = errors;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs150 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.version !== undefined){
let data43 = data.version;
const _errs153 = errors;
const _errs154 = errors;
let valid47 = false;
const _errs155 = errors;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err35 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(errors === _errs155){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 9007199254740991 || isNaN(data43)){
const err36 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data43 < 0 || isNaN(data43)){
const err37 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
var _valid7 = _errs155 === errors;
valid47 = valid47 || _valid7;
const _errs157 = errors;
if(data43 !== null){
const err38 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid7 = _errs157 === errors;
valid47 = valid47 || _valid7;
if(!valid47){
const err39 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/7/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
var valid44 = _errs153 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.after !== undefined){
let data44 = data.after;
const _errs159 = errors;
if(errors === _errs159){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing14;
if((data44.credits === undefined) && (missing14 = "credits")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/7/properties/after/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs161 = errors;
for(const key13 in data44){
if(!(key13 === "credits")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/7/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs161 === errors){
if(data44.credits !== undefined){
let data45 = data44.credits;
const _errs162 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
validate23.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/7/properties/after/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs162){
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
validate23.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/7/properties/after/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data45 < 0 || isNaN(data45)){
validate23.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/7/properties/after/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/7/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs159 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "owner.name"){
const _errs164 = errors;
if(errors === _errs164){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((((((data.id === undefined) && (missing15 = "id")) || ((data.kind === undefined) && (missing15 = "kind"))) || ((data.address === undefined) && (missing15 = "address"))) || ((data.version === undefined) && (missing15 = "version"))) || ((data.after === undefined) && (missing15 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs166 = errors;
for(const key14 in data){
if(!(((((key14 === "id") || (key14 === "kind")) || (key14 === "address")) || (key14 === "version")) || (key14 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs166 === errors){
if(data.id !== undefined){
let data46 = data.id;
const _errs167 = errors;
const _errs168 = errors;
if(errors === _errs168){
if(typeof data46 === "string"){
if(!pattern6.test(data46)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid50 = _errs167 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.kind !== undefined){
const _errs170 = errors;
if("owner.name" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "owner.name"},message:"must be equal to constant"}];
return false;
}
var valid50 = _errs170 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.address !== undefined){
let data48 = data.address;
const _errs171 = errors;
const _errs172 = errors;
if(errors === _errs172){
if(typeof data48 === "string"){
if(!pattern7.test(data48)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid50 = _errs171 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.version !== undefined){
let data49 = data.version;
const _errs174 = errors;
const _errs175 = errors;
let valid53 = false;
const _errs176 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err40 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(errors === _errs176){
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
const err41 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data49 < 0 || isNaN(data49)){
const err42 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
var _valid8 = _errs176 === errors;
valid53 = valid53 || _valid8;
const _errs178 = errors;
if(data49 !== null){
const err43 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid8 = _errs178 === errors;
valid53 = valid53 || _valid8;
if(!valid53){
const err44 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/8/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
}
var valid50 = _errs174 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.after !== undefined){
let data50 = data.after;
const _errs180 = errors;
if(errors === _errs180){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing16;
if((data50.owner === undefined) && (missing16 = "owner")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/8/properties/after/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs182 = errors;
for(const key15 in data50){
if(!(key15 === "owner")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/8/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs182 === errors){
if(data50.owner !== undefined){
let data51 = data50.owner;
const _errs184 = errors;
if(errors === _errs184){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing17;
if(((data51.name === undefined) && (missing17 = "name")) || ((data51.email === undefined) && (missing17 = "email"))){
validate23.errors = [{instancePath:instancePath+"/after/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: missing17},message:"must have required property '"+missing17+"'"}];
return false;
}
else {
const _errs186 = errors;
for(const key16 in data51){
if(!((key16 === "name") || (key16 === "email"))){
validate23.errors = [{instancePath:instancePath+"/after/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs186 === errors){
if(data51.name !== undefined){
let data52 = data51.name;
const _errs187 = errors;
if(errors === _errs187){
if(typeof data52 === "string"){
if(func1(data52) > 400){
validate23.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data52) < 1){
validate23.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data52)){
validate23.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid56 = _errs187 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data51.email !== undefined){
let data53 = data51.email;
const _errs189 = errors;
if(errors === _errs189){
if(typeof data53 === "string"){
if(func1(data53) > 254){
validate23.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data53) < 3){
validate23.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data53)){
validate23.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid56 = _errs189 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/8/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid50 = _errs180 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.pause"){
const _errs191 = errors;
if(errors === _errs191){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((((((data.id === undefined) && (missing18 = "id")) || ((data.kind === undefined) && (missing18 = "kind"))) || ((data.address === undefined) && (missing18 = "address"))) || ((data.version === undefined) && (missing18 = "version"))) || ((data.after === undefined) && (missing18 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing18},message:"must have required property '"+missing18+"'"}];
return false;
}
else {
const _errs193 = errors;
for(const key17 in data){
if(!(((((key17 === "id") || (key17 === "kind")) || (key17 === "address")) || (key17 === "version")) || (key17 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs193 === errors){
if(data.id !== undefined){
let data54 = data.id;
const _errs194 = errors;
const _errs195 = errors;
if(errors === _errs195){
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid58 = _errs194 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.kind !== undefined){
const _errs197 = errors;
if("organization.pause" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "organization.pause"},message:"must be equal to constant"}];
return false;
}
var valid58 = _errs197 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.address !== undefined){
let data56 = data.address;
const _errs198 = errors;
const _errs199 = errors;
if(errors === _errs199){
if(typeof data56 === "string"){
if(!pattern7.test(data56)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid58 = _errs198 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.version !== undefined){
let data57 = data.version;
const _errs201 = errors;
const _errs202 = errors;
let valid61 = false;
const _errs203 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err45 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(errors === _errs203){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
const err46 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data57 < 0 || isNaN(data57)){
const err47 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
var _valid9 = _errs203 === errors;
valid61 = valid61 || _valid9;
const _errs205 = errors;
if(data57 !== null){
const err48 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid9 = _errs205 === errors;
valid61 = valid61 || _valid9;
if(!valid61){
const err49 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/9/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
var valid58 = _errs201 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data.after !== undefined){
let data58 = data.after;
const _errs207 = errors;
if(errors === _errs207){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing19;
if((data58.phase === undefined) && (missing19 = "phase")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/9/properties/after/required",keyword:"required",params:{missingProperty: missing19},message:"must have required property '"+missing19+"'"}];
return false;
}
else {
const _errs209 = errors;
for(const key18 in data58){
if(!(key18 === "phase")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/9/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs209 === errors){
if(data58.phase !== undefined){
if("paused" !== data58.phase){
validate23.errors = [{instancePath:instancePath+"/after/phase",schemaPath:"#/oneOf/9/properties/after/properties/phase/const",keyword:"const",params:{allowedValue: "paused"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/9/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid58 = _errs207 === errors;
}
else {
var valid58 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.resume"){
const _errs211 = errors;
if(errors === _errs211){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((((((data.id === undefined) && (missing20 = "id")) || ((data.kind === undefined) && (missing20 = "kind"))) || ((data.address === undefined) && (missing20 = "address"))) || ((data.version === undefined) && (missing20 = "version"))) || ((data.after === undefined) && (missing20 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing20},message:"must have required property '"+missing20+"'"}];
return false;
}
else {
const _errs213 = errors;
for(const key19 in data){
if(!(((((key19 === "id") || (key19 === "kind")) || (key19 === "address")) || (key19 === "version")) || (key19 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs213 === errors){
if(data.id !== undefined){
let data60 = data.id;
const _errs214 = errors;
const _errs215 = errors;
if(errors === _errs215){
if(typeof data60 === "string"){
if(!pattern6.test(data60)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs214 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.kind !== undefined){
const _errs217 = errors;
if("organization.resume" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/10/properties/kind/const",keyword:"const",params:{allowedValue: "organization.resume"},message:"must be equal to constant"}];
return false;
}
var valid64 = _errs217 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.address !== undefined){
let data62 = data.address;
const _errs218 = errors;
const _errs219 = errors;
if(errors === _errs219){
if(typeof data62 === "string"){
if(!pattern7.test(data62)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid64 = _errs218 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.version !== undefined){
let data63 = data.version;
const _errs221 = errors;
const _errs222 = errors;
let valid67 = false;
const _errs223 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err50 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(errors === _errs223){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 9007199254740991 || isNaN(data63)){
const err51 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data63 < 0 || isNaN(data63)){
const err52 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
var _valid10 = _errs223 === errors;
valid67 = valid67 || _valid10;
const _errs225 = errors;
if(data63 !== null){
const err53 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid10 = _errs225 === errors;
valid67 = valid67 || _valid10;
if(!valid67){
const err54 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/10/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
var valid64 = _errs221 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data.after !== undefined){
let data64 = data.after;
const _errs227 = errors;
if(errors === _errs227){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing21;
if((data64.phase === undefined) && (missing21 = "phase")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/10/properties/after/required",keyword:"required",params:{missingProperty: missing21},message:"must have required property '"+missing21+"'"}];
return false;
}
else {
const _errs229 = errors;
for(const key20 in data64){
if(!(key20 === "phase")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/10/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs229 === errors){
if(data64.phase !== undefined){
if("active" !== data64.phase){
validate23.errors = [{instancePath:instancePath+"/after/phase",schemaPath:"#/oneOf/10/properties/after/properties/phase/const",keyword:"const",params:{allowedValue: "active"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/10/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid64 = _errs227 === errors;
}
else {
var valid64 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.protect"){
const _errs231 = errors;
if(errors === _errs231){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((((((data.id === undefined) && (missing22 = "id")) || ((data.kind === undefined) && (missing22 = "kind"))) || ((data.address === undefined) && (missing22 = "address"))) || ((data.version === undefined) && (missing22 = "version"))) || ((data.after === undefined) && (missing22 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing22},message:"must have required property '"+missing22+"'"}];
return false;
}
else {
const _errs233 = errors;
for(const key21 in data){
if(!(((((key21 === "id") || (key21 === "kind")) || (key21 === "address")) || (key21 === "version")) || (key21 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs233 === errors){
if(data.id !== undefined){
let data66 = data.id;
const _errs234 = errors;
const _errs235 = errors;
if(errors === _errs235){
if(typeof data66 === "string"){
if(!pattern6.test(data66)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid70 = _errs234 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.kind !== undefined){
const _errs237 = errors;
if("organization.protect" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/11/properties/kind/const",keyword:"const",params:{allowedValue: "organization.protect"},message:"must be equal to constant"}];
return false;
}
var valid70 = _errs237 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.address !== undefined){
let data68 = data.address;
const _errs238 = errors;
const _errs239 = errors;
if(errors === _errs239){
if(typeof data68 === "string"){
if(!pattern7.test(data68)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid70 = _errs238 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.version !== undefined){
let data69 = data.version;
const _errs241 = errors;
const _errs242 = errors;
let valid73 = false;
const _errs243 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err55 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(errors === _errs243){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 9007199254740991 || isNaN(data69)){
const err56 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data69 < 0 || isNaN(data69)){
const err57 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
var _valid11 = _errs243 === errors;
valid73 = valid73 || _valid11;
const _errs245 = errors;
if(data69 !== null){
const err58 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid11 = _errs245 === errors;
valid73 = valid73 || _valid11;
if(!valid73){
const err59 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/11/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
var valid70 = _errs241 === errors;
}
else {
var valid70 = true;
}
if(valid70){
if(data.after !== undefined){
let data70 = data.after;
const _errs247 = errors;
if(errors === _errs247){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing23;
if((data70.protected === undefined) && (missing23 = "protected")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/11/properties/after/required",keyword:"required",params:{missingProperty: missing23},message:"must have required property '"+missing23+"'"}];
return false;
}
else {
const _errs249 = errors;
for(const key22 in data70){
if(!(key22 === "protected")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/11/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs249 === errors){
if(data70.protected !== undefined){
if(true !== data70.protected){
validate23.errors = [{instancePath:instancePath+"/after/protected",schemaPath:"#/oneOf/11/properties/after/properties/protected/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/11/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid70 = _errs247 === errors;
}
else {
var valid70 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.unprotect"){
const _errs251 = errors;
if(errors === _errs251){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((((((data.id === undefined) && (missing24 = "id")) || ((data.kind === undefined) && (missing24 = "kind"))) || ((data.address === undefined) && (missing24 = "address"))) || ((data.version === undefined) && (missing24 = "version"))) || ((data.after === undefined) && (missing24 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing24},message:"must have required property '"+missing24+"'"}];
return false;
}
else {
const _errs253 = errors;
for(const key23 in data){
if(!(((((key23 === "id") || (key23 === "kind")) || (key23 === "address")) || (key23 === "version")) || (key23 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs253 === errors){
if(data.id !== undefined){
let data72 = data.id;
const _errs254 = errors;
const _errs255 = errors;
if(errors === _errs255){
if(typeof data72 === "string"){
if(!pattern6.test(data72)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid76 = _errs254 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.kind !== undefined){
const _errs257 = errors;
if("organization.unprotect" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/properties/kind/const",keyword:"const",params:{allowedValue: "organization.unprotect"},message:"must be equal to constant"}];
return false;
}
var valid76 = _errs257 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.address !== undefined){
let data74 = data.address;
const _errs258 = errors;
const _errs259 = errors;
if(errors === _errs259){
if(typeof data74 === "string"){
if(!pattern7.test(data74)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid76 = _errs258 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.version !== undefined){
let data75 = data.version;
const _errs261 = errors;
const _errs262 = errors;
let valid79 = false;
const _errs263 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err60 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(errors === _errs263){
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 9007199254740991 || isNaN(data75)){
const err61 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
if(data75 < 0 || isNaN(data75)){
const err62 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
var _valid12 = _errs263 === errors;
valid79 = valid79 || _valid12;
const _errs265 = errors;
if(data75 !== null){
const err63 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid12 = _errs265 === errors;
valid79 = valid79 || _valid12;
if(!valid79){
const err64 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/12/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
}
var valid76 = _errs261 === errors;
}
else {
var valid76 = true;
}
if(valid76){
if(data.after !== undefined){
let data76 = data.after;
const _errs267 = errors;
if(errors === _errs267){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
let missing25;
if((data76.protected === undefined) && (missing25 = "protected")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/12/properties/after/required",keyword:"required",params:{missingProperty: missing25},message:"must have required property '"+missing25+"'"}];
return false;
}
else {
const _errs269 = errors;
for(const key24 in data76){
if(!(key24 === "protected")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/12/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs269 === errors){
if(data76.protected !== undefined){
if(false !== data76.protected){
validate23.errors = [{instancePath:instancePath+"/after/protected",schemaPath:"#/oneOf/12/properties/after/properties/protected/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"}];
return false;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/12/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid76 = _errs267 === errors;
}
else {
var valid76 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.drain"){
const _errs271 = errors;
if(errors === _errs271){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((((((data.id === undefined) && (missing26 = "id")) || ((data.kind === undefined) && (missing26 = "kind"))) || ((data.address === undefined) && (missing26 = "address"))) || ((data.version === undefined) && (missing26 = "version"))) || ((data.after === undefined) && (missing26 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing26},message:"must have required property '"+missing26+"'"}];
return false;
}
else {
const _errs273 = errors;
for(const key25 in data){
if(!(((((key25 === "id") || (key25 === "kind")) || (key25 === "address")) || (key25 === "version")) || (key25 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs273 === errors){
if(data.id !== undefined){
let data78 = data.id;
const _errs274 = errors;
const _errs275 = errors;
if(errors === _errs275){
if(typeof data78 === "string"){
if(!pattern6.test(data78)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs274 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.kind !== undefined){
const _errs277 = errors;
if("organization.drain" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/13/properties/kind/const",keyword:"const",params:{allowedValue: "organization.drain"},message:"must be equal to constant"}];
return false;
}
var valid82 = _errs277 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.address !== undefined){
let data80 = data.address;
const _errs278 = errors;
const _errs279 = errors;
if(errors === _errs279){
if(typeof data80 === "string"){
if(!pattern7.test(data80)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid82 = _errs278 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.version !== undefined){
let data81 = data.version;
const _errs281 = errors;
const _errs282 = errors;
let valid85 = false;
const _errs283 = errors;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err65 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(errors === _errs283){
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 9007199254740991 || isNaN(data81)){
const err66 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
if(data81 < 0 || isNaN(data81)){
const err67 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
var _valid13 = _errs283 === errors;
valid85 = valid85 || _valid13;
const _errs285 = errors;
if(data81 !== null){
const err68 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid13 = _errs285 === errors;
valid85 = valid85 || _valid13;
if(!valid85){
const err69 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/13/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
}
var valid82 = _errs281 === errors;
}
else {
var valid82 = true;
}
if(valid82){
if(data.after !== undefined){
let data82 = data.after;
const _errs287 = errors;
if(errors === _errs287){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
let missing27;
if(((data82.phase === undefined) && (missing27 = "phase")) || ((data82.credits === undefined) && (missing27 = "credits"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/13/properties/after/required",keyword:"required",params:{missingProperty: missing27},message:"must have required property '"+missing27+"'"}];
return false;
}
else {
const _errs289 = errors;
for(const key26 in data82){
if(!((key26 === "phase") || (key26 === "credits"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/13/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs289 === errors){
if(data82.phase !== undefined){
const _errs290 = errors;
if("draining" !== data82.phase){
validate23.errors = [{instancePath:instancePath+"/after/phase",schemaPath:"#/oneOf/13/properties/after/properties/phase/const",keyword:"const",params:{allowedValue: "draining"},message:"must be equal to constant"}];
return false;
}
var valid86 = _errs290 === errors;
}
else {
var valid86 = true;
}
if(valid86){
if(data82.credits !== undefined){
const _errs291 = errors;
if(0 !== data82.credits){
validate23.errors = [{instancePath:instancePath+"/after/credits",schemaPath:"#/oneOf/13/properties/after/properties/credits/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"}];
return false;
}
var valid86 = _errs291 === errors;
}
else {
var valid86 = true;
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/13/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid82 = _errs287 === errors;
}
else {
var valid82 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "organization.unlink"){
const _errs292 = errors;
if(errors === _errs292){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((((((data.id === undefined) && (missing28 = "id")) || ((data.kind === undefined) && (missing28 = "kind"))) || ((data.address === undefined) && (missing28 = "address"))) || ((data.version === undefined) && (missing28 = "version"))) || ((data.after === undefined) && (missing28 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing28},message:"must have required property '"+missing28+"'"}];
return false;
}
else {
const _errs294 = errors;
for(const key27 in data){
if(!(((((key27 === "id") || (key27 === "kind")) || (key27 === "address")) || (key27 === "version")) || (key27 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs294 === errors){
if(data.id !== undefined){
let data85 = data.id;
const _errs295 = errors;
const _errs296 = errors;
if(errors === _errs296){
if(typeof data85 === "string"){
if(!pattern6.test(data85)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid88 = _errs295 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.kind !== undefined){
const _errs298 = errors;
if("organization.unlink" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/14/properties/kind/const",keyword:"const",params:{allowedValue: "organization.unlink"},message:"must be equal to constant"}];
return false;
}
var valid88 = _errs298 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.address !== undefined){
let data87 = data.address;
const _errs299 = errors;
const _errs300 = errors;
if(errors === _errs300){
if(typeof data87 === "string"){
if(!pattern7.test(data87)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid88 = _errs299 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.version !== undefined){
let data88 = data.version;
const _errs302 = errors;
const _errs303 = errors;
let valid91 = false;
const _errs304 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err70 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(errors === _errs304){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 9007199254740991 || isNaN(data88)){
const err71 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
if(data88 < 0 || isNaN(data88)){
const err72 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
var _valid14 = _errs304 === errors;
valid91 = valid91 || _valid14;
const _errs306 = errors;
if(data88 !== null){
const err73 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid14 = _errs306 === errors;
valid91 = valid91 || _valid14;
if(!valid91){
const err74 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/14/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
}
var valid88 = _errs302 === errors;
}
else {
var valid88 = true;
}
if(valid88){
if(data.after !== undefined){
let data89 = data.after;
const _errs308 = errors;
if(errors === _errs308){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing29;
if((data89.confirm === undefined) && (missing29 = "confirm")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/14/properties/after/required",keyword:"required",params:{missingProperty: missing29},message:"must have required property '"+missing29+"'"}];
return false;
}
else {
const _errs310 = errors;
for(const key28 in data89){
if(!(key28 === "confirm")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/14/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs310 === errors){
if(data89.confirm !== undefined){
let data90 = data89.confirm;
const _errs311 = errors;
if(errors === _errs311){
if(typeof data90 === "string"){
if(func1(data90) > 400){
validate23.errors = [{instancePath:instancePath+"/after/confirm",schemaPath:"#/oneOf/14/properties/after/properties/confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern4.test(data90)){
validate23.errors = [{instancePath:instancePath+"/after/confirm",schemaPath:"#/oneOf/14/properties/after/properties/confirm/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/confirm",schemaPath:"#/oneOf/14/properties/after/properties/confirm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/14/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid88 = _errs308 === errors;
}
else {
var valid88 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "owner.transfer"){
const _errs313 = errors;
if(errors === _errs313){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((((((data.id === undefined) && (missing30 = "id")) || ((data.kind === undefined) && (missing30 = "kind"))) || ((data.address === undefined) && (missing30 = "address"))) || ((data.version === undefined) && (missing30 = "version"))) || ((data.after === undefined) && (missing30 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing30},message:"must have required property '"+missing30+"'"}];
return false;
}
else {
const _errs315 = errors;
for(const key29 in data){
if(!(((((key29 === "id") || (key29 === "kind")) || (key29 === "address")) || (key29 === "version")) || (key29 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs315 === errors){
if(data.id !== undefined){
let data91 = data.id;
const _errs316 = errors;
const _errs317 = errors;
if(errors === _errs317){
if(typeof data91 === "string"){
if(!pattern6.test(data91)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid94 = _errs316 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.kind !== undefined){
const _errs319 = errors;
if("owner.transfer" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/15/properties/kind/const",keyword:"const",params:{allowedValue: "owner.transfer"},message:"must be equal to constant"}];
return false;
}
var valid94 = _errs319 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.address !== undefined){
let data93 = data.address;
const _errs320 = errors;
const _errs321 = errors;
if(errors === _errs321){
if(typeof data93 === "string"){
if(!pattern7.test(data93)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid94 = _errs320 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.version !== undefined){
let data94 = data.version;
const _errs323 = errors;
const _errs324 = errors;
let valid97 = false;
const _errs325 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err75 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(errors === _errs325){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 9007199254740991 || isNaN(data94)){
const err76 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
if(data94 < 0 || isNaN(data94)){
const err77 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var _valid15 = _errs325 === errors;
valid97 = valid97 || _valid15;
const _errs327 = errors;
if(data94 !== null){
const err78 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid15 = _errs327 === errors;
valid97 = valid97 || _valid15;
if(!valid97){
const err79 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/15/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
var valid94 = _errs323 === errors;
}
else {
var valid94 = true;
}
if(valid94){
if(data.after !== undefined){
let data95 = data.after;
const _errs329 = errors;
if(errors === _errs329){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing31;
if((data95.to === undefined) && (missing31 = "to")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/15/properties/after/required",keyword:"required",params:{missingProperty: missing31},message:"must have required property '"+missing31+"'"}];
return false;
}
else {
const _errs331 = errors;
for(const key30 in data95){
if(!(key30 === "to")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/15/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs331 === errors){
if(data95.to !== undefined){
let data96 = data95.to;
const _errs332 = errors;
if(errors === _errs332){
if(typeof data96 === "string"){
if(func1(data96) > 254){
validate23.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data96) < 3){
validate23.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data96)){
validate23.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/to",schemaPath:"#/oneOf/15/properties/after/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/15/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid94 = _errs329 === errors;
}
else {
var valid94 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.invite"){
const _errs334 = errors;
if(errors === _errs334){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((((((data.id === undefined) && (missing32 = "id")) || ((data.kind === undefined) && (missing32 = "kind"))) || ((data.address === undefined) && (missing32 = "address"))) || ((data.version === undefined) && (missing32 = "version"))) || ((data.after === undefined) && (missing32 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: missing32},message:"must have required property '"+missing32+"'"}];
return false;
}
else {
const _errs336 = errors;
for(const key31 in data){
if(!(((((key31 === "id") || (key31 === "kind")) || (key31 === "address")) || (key31 === "version")) || (key31 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs336 === errors){
if(data.id !== undefined){
let data97 = data.id;
const _errs337 = errors;
const _errs338 = errors;
if(errors === _errs338){
if(typeof data97 === "string"){
if(!pattern6.test(data97)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid100 = _errs337 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.kind !== undefined){
const _errs340 = errors;
if("membership.invite" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/16/properties/kind/const",keyword:"const",params:{allowedValue: "membership.invite"},message:"must be equal to constant"}];
return false;
}
var valid100 = _errs340 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.address !== undefined){
let data99 = data.address;
const _errs341 = errors;
const _errs342 = errors;
if(errors === _errs342){
if(typeof data99 === "string"){
if(!pattern7.test(data99)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid100 = _errs341 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.version !== undefined){
let data100 = data.version;
const _errs344 = errors;
const _errs345 = errors;
let valid103 = false;
const _errs346 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err80 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(errors === _errs346){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 9007199254740991 || isNaN(data100)){
const err81 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
if(data100 < 0 || isNaN(data100)){
const err82 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
var _valid16 = _errs346 === errors;
valid103 = valid103 || _valid16;
const _errs348 = errors;
if(data100 !== null){
const err83 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid16 = _errs348 === errors;
valid103 = valid103 || _valid16;
if(!valid103){
const err84 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/16/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
}
var valid100 = _errs344 === errors;
}
else {
var valid100 = true;
}
if(valid100){
if(data.after !== undefined){
const _errs350 = errors;
if(!(validate28(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid100 = _errs350 === errors;
}
else {
var valid100 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.update"){
const _errs351 = errors;
if(errors === _errs351){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((((((data.id === undefined) && (missing33 = "id")) || ((data.kind === undefined) && (missing33 = "kind"))) || ((data.address === undefined) && (missing33 = "address"))) || ((data.version === undefined) && (missing33 = "version"))) || ((data.after === undefined) && (missing33 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: missing33},message:"must have required property '"+missing33+"'"}];
return false;
}
else {
const _errs353 = errors;
for(const key32 in data){
if(!(((((key32 === "id") || (key32 === "kind")) || (key32 === "address")) || (key32 === "version")) || (key32 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs353 === errors){
if(data.id !== undefined){
let data102 = data.id;
const _errs354 = errors;
const _errs355 = errors;
if(errors === _errs355){
if(typeof data102 === "string"){
if(!pattern6.test(data102)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid105 = _errs354 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.kind !== undefined){
const _errs357 = errors;
if("membership.update" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/17/properties/kind/const",keyword:"const",params:{allowedValue: "membership.update"},message:"must be equal to constant"}];
return false;
}
var valid105 = _errs357 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.address !== undefined){
let data104 = data.address;
const _errs358 = errors;
const _errs359 = errors;
if(errors === _errs359){
if(typeof data104 === "string"){
if(!pattern7.test(data104)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid105 = _errs358 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.version !== undefined){
let data105 = data.version;
const _errs361 = errors;
const _errs362 = errors;
let valid108 = false;
const _errs363 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err85 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(errors === _errs363){
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 9007199254740991 || isNaN(data105)){
const err86 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
if(data105 < 0 || isNaN(data105)){
const err87 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
var _valid17 = _errs363 === errors;
valid108 = valid108 || _valid17;
const _errs365 = errors;
if(data105 !== null){
const err88 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid17 = _errs365 === errors;
valid108 = valid108 || _valid17;
if(!valid108){
const err89 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/17/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
var valid105 = _errs361 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data.after !== undefined){
let data106 = data.after;
const _errs367 = errors;
if(errors === _errs367){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length < 2){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/minProperties",keyword:"minProperties",params:{limit: 2},message:"must NOT have fewer than 2 properties"}];
return false;
}
else {
let missing34;
if((data106.email === undefined) && (missing34 = "email")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/required",keyword:"required",params:{missingProperty: missing34},message:"must have required property '"+missing34+"'"}];
return false;
}
else {
const _errs369 = errors;
for(const key33 in data106){
if(!(((key33 === "email") || (key33 === "name")) || (key33 === "roles"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs369 === errors){
if(data106.email !== undefined){
let data107 = data106.email;
const _errs370 = errors;
if(errors === _errs370){
if(typeof data107 === "string"){
if(func1(data107) > 254){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data107) < 3){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data107)){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/17/properties/after/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid109 = _errs370 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data106.name !== undefined){
let data108 = data106.name;
const _errs372 = errors;
if(errors === _errs372){
if(typeof data108 === "string"){
if(func1(data108) > 400){
validate23.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data108) < 1){
validate23.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data108)){
validate23.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/oneOf/17/properties/after/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid109 = _errs372 === errors;
}
else {
var valid109 = true;
}
if(valid109){
if(data106.roles !== undefined){
let data109 = data106.roles;
const _errs374 = errors;
if(errors === _errs374){
if(Array.isArray(data109)){
if(data109.length > 100){
validate23.errors = [{instancePath:instancePath+"/after/roles",schemaPath:"#/oneOf/17/properties/after/properties/roles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid110 = true;
const len0 = data109.length;
for(let i0=0; i0<len0; i0++){
let data110 = data109[i0];
const _errs376 = errors;
const _errs377 = errors;
if(errors === _errs377){
if(typeof data110 === "string"){
if(!pattern63.test(data110)){
validate23.errors = [{instancePath:instancePath+"/after/roles/" + i0,schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/roles/" + i0,schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid110 = _errs376 === errors;
if(!valid110){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/roles",schemaPath:"#/oneOf/17/properties/after/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid109 = _errs374 === errors;
}
else {
var valid109 = true;
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/17/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid105 = _errs367 === errors;
}
else {
var valid105 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.disable"){
const _errs379 = errors;
if(errors === _errs379){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if((((((data.id === undefined) && (missing35 = "id")) || ((data.kind === undefined) && (missing35 = "kind"))) || ((data.address === undefined) && (missing35 = "address"))) || ((data.version === undefined) && (missing35 = "version"))) || ((data.after === undefined) && (missing35 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: missing35},message:"must have required property '"+missing35+"'"}];
return false;
}
else {
const _errs381 = errors;
for(const key34 in data){
if(!(((((key34 === "id") || (key34 === "kind")) || (key34 === "address")) || (key34 === "version")) || (key34 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs381 === errors){
if(data.id !== undefined){
let data111 = data.id;
const _errs382 = errors;
const _errs383 = errors;
if(errors === _errs383){
if(typeof data111 === "string"){
if(!pattern6.test(data111)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid113 = _errs382 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.kind !== undefined){
const _errs385 = errors;
if("membership.disable" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/18/properties/kind/const",keyword:"const",params:{allowedValue: "membership.disable"},message:"must be equal to constant"}];
return false;
}
var valid113 = _errs385 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.address !== undefined){
let data113 = data.address;
const _errs386 = errors;
const _errs387 = errors;
if(errors === _errs387){
if(typeof data113 === "string"){
if(!pattern7.test(data113)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid113 = _errs386 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.version !== undefined){
let data114 = data.version;
const _errs389 = errors;
const _errs390 = errors;
let valid116 = false;
const _errs391 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err90 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(errors === _errs391){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 9007199254740991 || isNaN(data114)){
const err91 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
if(data114 < 0 || isNaN(data114)){
const err92 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var _valid18 = _errs391 === errors;
valid116 = valid116 || _valid18;
const _errs393 = errors;
if(data114 !== null){
const err93 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid18 = _errs393 === errors;
valid116 = valid116 || _valid18;
if(!valid116){
const err94 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/18/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
}
var valid113 = _errs389 === errors;
}
else {
var valid113 = true;
}
if(valid113){
if(data.after !== undefined){
let data115 = data.after;
const _errs395 = errors;
if(errors === _errs395){
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
let missing36;
if((data115.email === undefined) && (missing36 = "email")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/18/properties/after/required",keyword:"required",params:{missingProperty: missing36},message:"must have required property '"+missing36+"'"}];
return false;
}
else {
const _errs397 = errors;
for(const key35 in data115){
if(!(key35 === "email")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/18/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs397 === errors){
if(data115.email !== undefined){
let data116 = data115.email;
const _errs398 = errors;
if(errors === _errs398){
if(typeof data116 === "string"){
if(func1(data116) > 254){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data116) < 3){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data116)){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/18/properties/after/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/18/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid113 = _errs395 === errors;
}
else {
var valid113 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "membership.enable"){
const _errs400 = errors;
if(errors === _errs400){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if((((((data.id === undefined) && (missing37 = "id")) || ((data.kind === undefined) && (missing37 = "kind"))) || ((data.address === undefined) && (missing37 = "address"))) || ((data.version === undefined) && (missing37 = "version"))) || ((data.after === undefined) && (missing37 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: missing37},message:"must have required property '"+missing37+"'"}];
return false;
}
else {
const _errs402 = errors;
for(const key36 in data){
if(!(((((key36 === "id") || (key36 === "kind")) || (key36 === "address")) || (key36 === "version")) || (key36 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs402 === errors){
if(data.id !== undefined){
let data117 = data.id;
const _errs403 = errors;
const _errs404 = errors;
if(errors === _errs404){
if(typeof data117 === "string"){
if(!pattern6.test(data117)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid119 = _errs403 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.kind !== undefined){
const _errs406 = errors;
if("membership.enable" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/19/properties/kind/const",keyword:"const",params:{allowedValue: "membership.enable"},message:"must be equal to constant"}];
return false;
}
var valid119 = _errs406 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.address !== undefined){
let data119 = data.address;
const _errs407 = errors;
const _errs408 = errors;
if(errors === _errs408){
if(typeof data119 === "string"){
if(!pattern7.test(data119)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid119 = _errs407 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.version !== undefined){
let data120 = data.version;
const _errs410 = errors;
const _errs411 = errors;
let valid122 = false;
const _errs412 = errors;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err95 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(errors === _errs412){
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 9007199254740991 || isNaN(data120)){
const err96 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
if(data120 < 0 || isNaN(data120)){
const err97 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
var _valid19 = _errs412 === errors;
valid122 = valid122 || _valid19;
const _errs414 = errors;
if(data120 !== null){
const err98 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid19 = _errs414 === errors;
valid122 = valid122 || _valid19;
if(!valid122){
const err99 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/19/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs411;
if(vErrors !== null){
if(_errs411){
vErrors.length = _errs411;
}
else {
vErrors = null;
}
}
}
var valid119 = _errs410 === errors;
}
else {
var valid119 = true;
}
if(valid119){
if(data.after !== undefined){
let data121 = data.after;
const _errs416 = errors;
if(errors === _errs416){
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
let missing38;
if((data121.email === undefined) && (missing38 = "email")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/19/properties/after/required",keyword:"required",params:{missingProperty: missing38},message:"must have required property '"+missing38+"'"}];
return false;
}
else {
const _errs418 = errors;
for(const key37 in data121){
if(!(key37 === "email")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/19/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs418 === errors){
if(data121.email !== undefined){
let data122 = data121.email;
const _errs419 = errors;
if(errors === _errs419){
if(typeof data122 === "string"){
if(func1(data122) > 254){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data122) < 3){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data122)){
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/email",schemaPath:"#/oneOf/19/properties/after/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/19/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid119 = _errs416 === errors;
}
else {
var valid119 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "role.create"){
const _errs421 = errors;
if(errors === _errs421){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing39;
if((((((data.id === undefined) && (missing39 = "id")) || ((data.kind === undefined) && (missing39 = "kind"))) || ((data.address === undefined) && (missing39 = "address"))) || ((data.version === undefined) && (missing39 = "version"))) || ((data.after === undefined) && (missing39 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: missing39},message:"must have required property '"+missing39+"'"}];
return false;
}
else {
const _errs423 = errors;
for(const key38 in data){
if(!(((((key38 === "id") || (key38 === "kind")) || (key38 === "address")) || (key38 === "version")) || (key38 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs423 === errors){
if(data.id !== undefined){
let data123 = data.id;
const _errs424 = errors;
const _errs425 = errors;
if(errors === _errs425){
if(typeof data123 === "string"){
if(!pattern6.test(data123)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid125 = _errs424 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.kind !== undefined){
const _errs427 = errors;
if("role.create" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/20/properties/kind/const",keyword:"const",params:{allowedValue: "role.create"},message:"must be equal to constant"}];
return false;
}
var valid125 = _errs427 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.address !== undefined){
let data125 = data.address;
const _errs428 = errors;
const _errs429 = errors;
if(errors === _errs429){
if(typeof data125 === "string"){
if(!pattern7.test(data125)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid125 = _errs428 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.version !== undefined){
let data126 = data.version;
const _errs431 = errors;
const _errs432 = errors;
let valid128 = false;
const _errs433 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err100 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(errors === _errs433){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 9007199254740991 || isNaN(data126)){
const err101 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
if(data126 < 0 || isNaN(data126)){
const err102 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
var _valid20 = _errs433 === errors;
valid128 = valid128 || _valid20;
const _errs435 = errors;
if(data126 !== null){
const err103 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid20 = _errs435 === errors;
valid128 = valid128 || _valid20;
if(!valid128){
const err104 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/20/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
var valid125 = _errs431 === errors;
}
else {
var valid125 = true;
}
if(valid125){
if(data.after !== undefined){
const _errs437 = errors;
if(!(validate30(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid125 = _errs437 === errors;
}
else {
var valid125 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "role.update"){
const _errs438 = errors;
if(errors === _errs438){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing40;
if((((((data.id === undefined) && (missing40 = "id")) || ((data.kind === undefined) && (missing40 = "kind"))) || ((data.address === undefined) && (missing40 = "address"))) || ((data.version === undefined) && (missing40 = "version"))) || ((data.after === undefined) && (missing40 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: missing40},message:"must have required property '"+missing40+"'"}];
return false;
}
else {
const _errs440 = errors;
for(const key39 in data){
if(!(((((key39 === "id") || (key39 === "kind")) || (key39 === "address")) || (key39 === "version")) || (key39 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs440 === errors){
if(data.id !== undefined){
let data128 = data.id;
const _errs441 = errors;
const _errs442 = errors;
if(errors === _errs442){
if(typeof data128 === "string"){
if(!pattern6.test(data128)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid130 = _errs441 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.kind !== undefined){
const _errs444 = errors;
if("role.update" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/21/properties/kind/const",keyword:"const",params:{allowedValue: "role.update"},message:"must be equal to constant"}];
return false;
}
var valid130 = _errs444 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.address !== undefined){
let data130 = data.address;
const _errs445 = errors;
const _errs446 = errors;
if(errors === _errs446){
if(typeof data130 === "string"){
if(!pattern7.test(data130)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid130 = _errs445 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.version !== undefined){
let data131 = data.version;
const _errs448 = errors;
const _errs449 = errors;
let valid133 = false;
const _errs450 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err105 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(errors === _errs450){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 9007199254740991 || isNaN(data131)){
const err106 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
if(data131 < 0 || isNaN(data131)){
const err107 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
}
var _valid21 = _errs450 === errors;
valid133 = valid133 || _valid21;
const _errs452 = errors;
if(data131 !== null){
const err108 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid21 = _errs452 === errors;
valid133 = valid133 || _valid21;
if(!valid133){
const err109 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/21/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs449;
if(vErrors !== null){
if(_errs449){
vErrors.length = _errs449;
}
else {
vErrors = null;
}
}
}
var valid130 = _errs448 === errors;
}
else {
var valid130 = true;
}
if(valid130){
if(data.after !== undefined){
const _errs454 = errors;
if(!(validate30(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid130 = _errs454 === errors;
}
else {
var valid130 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "role.delete"){
const _errs455 = errors;
if(errors === _errs455){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing41;
if((((((data.id === undefined) && (missing41 = "id")) || ((data.kind === undefined) && (missing41 = "kind"))) || ((data.address === undefined) && (missing41 = "address"))) || ((data.version === undefined) && (missing41 = "version"))) || ((data.after === undefined) && (missing41 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: missing41},message:"must have required property '"+missing41+"'"}];
return false;
}
else {
const _errs457 = errors;
for(const key40 in data){
if(!(((((key40 === "id") || (key40 === "kind")) || (key40 === "address")) || (key40 === "version")) || (key40 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs457 === errors){
if(data.id !== undefined){
let data133 = data.id;
const _errs458 = errors;
const _errs459 = errors;
if(errors === _errs459){
if(typeof data133 === "string"){
if(!pattern6.test(data133)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid135 = _errs458 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.kind !== undefined){
const _errs461 = errors;
if("role.delete" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/22/properties/kind/const",keyword:"const",params:{allowedValue: "role.delete"},message:"must be equal to constant"}];
return false;
}
var valid135 = _errs461 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.address !== undefined){
let data135 = data.address;
const _errs462 = errors;
const _errs463 = errors;
if(errors === _errs463){
if(typeof data135 === "string"){
if(!pattern7.test(data135)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid135 = _errs462 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.version !== undefined){
let data136 = data.version;
const _errs465 = errors;
const _errs466 = errors;
let valid138 = false;
const _errs467 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err110 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(errors === _errs467){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 9007199254740991 || isNaN(data136)){
const err111 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
if(data136 < 0 || isNaN(data136)){
const err112 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
var _valid22 = _errs467 === errors;
valid138 = valid138 || _valid22;
const _errs469 = errors;
if(data136 !== null){
const err113 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid22 = _errs469 === errors;
valid138 = valid138 || _valid22;
if(!valid138){
const err114 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/22/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
}
var valid135 = _errs465 === errors;
}
else {
var valid135 = true;
}
if(valid135){
if(data.after !== undefined){
let data137 = data.after;
const _errs471 = errors;
if(errors === _errs471){
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
let missing42;
if((data137.name === undefined) && (missing42 = "name")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/22/properties/after/required",keyword:"required",params:{missingProperty: missing42},message:"must have required property '"+missing42+"'"}];
return false;
}
else {
const _errs473 = errors;
for(const key41 in data137){
if(!(key41 === "name")){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/22/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs473 === errors){
if(data137.name !== undefined){
let data138 = data137.name;
const _errs475 = errors;
if(errors === _errs475){
if(typeof data138 === "string"){
if(!pattern63.test(data138)){
validate23.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/$defs/RoleName/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/name",schemaPath:"#/$defs/RoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/22/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid135 = _errs471 === errors;
}
else {
var valid135 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sso.create"){
const _errs477 = errors;
if(errors === _errs477){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing43;
if((((((data.id === undefined) && (missing43 = "id")) || ((data.kind === undefined) && (missing43 = "kind"))) || ((data.address === undefined) && (missing43 = "address"))) || ((data.version === undefined) && (missing43 = "version"))) || ((data.after === undefined) && (missing43 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: missing43},message:"must have required property '"+missing43+"'"}];
return false;
}
else {
const _errs479 = errors;
for(const key42 in data){
if(!(((((key42 === "id") || (key42 === "kind")) || (key42 === "address")) || (key42 === "version")) || (key42 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs479 === errors){
if(data.id !== undefined){
let data139 = data.id;
const _errs480 = errors;
const _errs481 = errors;
if(errors === _errs481){
if(typeof data139 === "string"){
if(!pattern6.test(data139)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid142 = _errs480 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.kind !== undefined){
const _errs483 = errors;
if("sso.create" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/23/properties/kind/const",keyword:"const",params:{allowedValue: "sso.create"},message:"must be equal to constant"}];
return false;
}
var valid142 = _errs483 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.address !== undefined){
let data141 = data.address;
const _errs484 = errors;
const _errs485 = errors;
if(errors === _errs485){
if(typeof data141 === "string"){
if(!pattern7.test(data141)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid142 = _errs484 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.version !== undefined){
let data142 = data.version;
const _errs487 = errors;
const _errs488 = errors;
let valid145 = false;
const _errs489 = errors;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err115 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(errors === _errs489){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 9007199254740991 || isNaN(data142)){
const err116 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
if(data142 < 0 || isNaN(data142)){
const err117 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
var _valid23 = _errs489 === errors;
valid145 = valid145 || _valid23;
const _errs491 = errors;
if(data142 !== null){
const err118 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid23 = _errs491 === errors;
valid145 = valid145 || _valid23;
if(!valid145){
const err119 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/23/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs488;
if(vErrors !== null){
if(_errs488){
vErrors.length = _errs488;
}
else {
vErrors = null;
}
}
}
var valid142 = _errs487 === errors;
}
else {
var valid142 = true;
}
if(valid142){
if(data.after !== undefined){
let data143 = data.after;
const _errs493 = errors;
const _errs494 = errors;
if(errors === _errs494){
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
let missing44;
if((((data143.issuer === undefined) && (missing44 = "issuer")) || ((data143.clientId === undefined) && (missing44 = "clientId"))) || ((data143.emailDomains === undefined) && (missing44 = "emailDomains"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/required",keyword:"required",params:{missingProperty: missing44},message:"must have required property '"+missing44+"'"}];
return false;
}
else {
const _errs496 = errors;
for(const key43 in data143){
if(!(((key43 === "issuer") || (key43 === "clientId")) || (key43 === "emailDomains"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs496 === errors){
if(data143.issuer !== undefined){
let data144 = data143.issuer;
const _errs497 = errors;
if(errors === _errs497){
if(typeof data144 === "string"){
if(func1(data144) > 2000){
validate23.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern90.test(data144)){
validate23.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid147 = _errs497 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data143.clientId !== undefined){
let data145 = data143.clientId;
const _errs499 = errors;
if(errors === _errs499){
if(typeof data145 === "string"){
if(func1(data145) > 200){
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data145) < 1){
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data145)){
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid147 = _errs499 === errors;
}
else {
var valid147 = true;
}
if(valid147){
if(data143.emailDomains !== undefined){
let data146 = data143.emailDomains;
const _errs501 = errors;
if(errors === _errs501){
if(Array.isArray(data146)){
if(data146.length > 100){
validate23.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid148 = true;
const len1 = data146.length;
for(let i1=0; i1<len1; i1++){
let data147 = data146[i1];
const _errs503 = errors;
if(errors === _errs503){
if(typeof data147 === "string"){
if(!pattern92.test(data147)){
validate23.errors = [{instancePath:instancePath+"/after/emailDomains/" + i1,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/emailDomains/" + i1,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid148 = _errs503 === errors;
if(!valid148){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid147 = _errs501 === errors;
}
else {
var valid147 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid142 = _errs493 === errors;
}
else {
var valid142 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sso.update"){
const _errs505 = errors;
if(errors === _errs505){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing45;
if((((((data.id === undefined) && (missing45 = "id")) || ((data.kind === undefined) && (missing45 = "kind"))) || ((data.address === undefined) && (missing45 = "address"))) || ((data.version === undefined) && (missing45 = "version"))) || ((data.after === undefined) && (missing45 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: missing45},message:"must have required property '"+missing45+"'"}];
return false;
}
else {
const _errs507 = errors;
for(const key44 in data){
if(!(((((key44 === "id") || (key44 === "kind")) || (key44 === "address")) || (key44 === "version")) || (key44 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs507 === errors){
if(data.id !== undefined){
let data148 = data.id;
const _errs508 = errors;
const _errs509 = errors;
if(errors === _errs509){
if(typeof data148 === "string"){
if(!pattern6.test(data148)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid150 = _errs508 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.kind !== undefined){
const _errs511 = errors;
if("sso.update" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/24/properties/kind/const",keyword:"const",params:{allowedValue: "sso.update"},message:"must be equal to constant"}];
return false;
}
var valid150 = _errs511 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.address !== undefined){
let data150 = data.address;
const _errs512 = errors;
const _errs513 = errors;
if(errors === _errs513){
if(typeof data150 === "string"){
if(!pattern7.test(data150)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid150 = _errs512 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.version !== undefined){
let data151 = data.version;
const _errs515 = errors;
const _errs516 = errors;
let valid153 = false;
const _errs517 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err120 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(errors === _errs517){
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 9007199254740991 || isNaN(data151)){
const err121 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
if(data151 < 0 || isNaN(data151)){
const err122 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
}
var _valid24 = _errs517 === errors;
valid153 = valid153 || _valid24;
const _errs519 = errors;
if(data151 !== null){
const err123 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid24 = _errs519 === errors;
valid153 = valid153 || _valid24;
if(!valid153){
const err124 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/24/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs516;
if(vErrors !== null){
if(_errs516){
vErrors.length = _errs516;
}
else {
vErrors = null;
}
}
}
var valid150 = _errs515 === errors;
}
else {
var valid150 = true;
}
if(valid150){
if(data.after !== undefined){
let data152 = data.after;
const _errs521 = errors;
const _errs522 = errors;
if(errors === _errs522){
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
let missing46;
if((((data152.issuer === undefined) && (missing46 = "issuer")) || ((data152.clientId === undefined) && (missing46 = "clientId"))) || ((data152.emailDomains === undefined) && (missing46 = "emailDomains"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/required",keyword:"required",params:{missingProperty: missing46},message:"must have required property '"+missing46+"'"}];
return false;
}
else {
const _errs524 = errors;
for(const key45 in data152){
if(!(((key45 === "issuer") || (key45 === "clientId")) || (key45 === "emailDomains"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs524 === errors){
if(data152.issuer !== undefined){
let data153 = data152.issuer;
const _errs525 = errors;
if(errors === _errs525){
if(typeof data153 === "string"){
if(func1(data153) > 2000){
validate23.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern90.test(data153)){
validate23.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid155 = _errs525 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data152.clientId !== undefined){
let data154 = data152.clientId;
const _errs527 = errors;
if(errors === _errs527){
if(typeof data154 === "string"){
if(func1(data154) > 200){
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data154) < 1){
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data154)){
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid155 = _errs527 === errors;
}
else {
var valid155 = true;
}
if(valid155){
if(data152.emailDomains !== undefined){
let data155 = data152.emailDomains;
const _errs529 = errors;
if(errors === _errs529){
if(Array.isArray(data155)){
if(data155.length > 100){
validate23.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid156 = true;
const len2 = data155.length;
for(let i2=0; i2<len2; i2++){
let data156 = data155[i2];
const _errs531 = errors;
if(errors === _errs531){
if(typeof data156 === "string"){
if(!pattern92.test(data156)){
validate23.errors = [{instancePath:instancePath+"/after/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid156 = _errs531 === errors;
if(!valid156){
break;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid155 = _errs529 === errors;
}
else {
var valid155 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid150 = _errs521 === errors;
}
else {
var valid150 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "sso.delete"){
const _errs533 = errors;
if(errors === _errs533){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing47;
if((((((data.id === undefined) && (missing47 = "id")) || ((data.kind === undefined) && (missing47 = "kind"))) || ((data.address === undefined) && (missing47 = "address"))) || ((data.version === undefined) && (missing47 = "version"))) || ((data.after === undefined) && (missing47 = "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty: missing47},message:"must have required property '"+missing47+"'"}];
return false;
}
else {
const _errs535 = errors;
for(const key46 in data){
if(!(((((key46 === "id") || (key46 === "kind")) || (key46 === "address")) || (key46 === "version")) || (key46 === "after"))){
validate23.errors = [{instancePath,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs535 === errors){
if(data.id !== undefined){
let data157 = data.id;
const _errs536 = errors;
const _errs537 = errors;
if(errors === _errs537){
if(typeof data157 === "string"){
if(!pattern6.test(data157)){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid158 = _errs536 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.kind !== undefined){
const _errs539 = errors;
if("sso.delete" !== data.kind){
validate23.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/25/properties/kind/const",keyword:"const",params:{allowedValue: "sso.delete"},message:"must be equal to constant"}];
return false;
}
var valid158 = _errs539 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.address !== undefined){
let data159 = data.address;
const _errs540 = errors;
const _errs541 = errors;
if(errors === _errs541){
if(typeof data159 === "string"){
if(!pattern7.test(data159)){
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/address",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid158 = _errs540 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.version !== undefined){
let data160 = data.version;
const _errs543 = errors;
const _errs544 = errors;
let valid161 = false;
const _errs545 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err125 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(errors === _errs545){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 9007199254740991 || isNaN(data160)){
const err126 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
if(data160 < 0 || isNaN(data160)){
const err127 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
var _valid25 = _errs545 === errors;
valid161 = valid161 || _valid25;
const _errs547 = errors;
if(data160 !== null){
const err128 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid25 = _errs547 === errors;
valid161 = valid161 || _valid25;
if(!valid161){
const err129 = {instancePath:instancePath+"/version",schemaPath:"#/oneOf/25/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
validate23.errors = vErrors;
return false;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
var valid158 = _errs543 === errors;
}
else {
var valid158 = true;
}
if(valid158){
if(data.after !== undefined){
let data161 = data.after;
const _errs549 = errors;
if(errors === _errs549){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key47 in data161){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/25/properties/after/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"}];
return false;
break;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/oneOf/25/properties/after/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid158 = _errs549 === errors;
}
else {
var valid158 = true;
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/oneOf/25/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf"}];
return false;
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string"}];
return false;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if((data.operations === undefined) && (missing0 = "operations")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "operations")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operations !== undefined){
let data0 = data.operations;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length < 1){
validate22.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate23(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.stack === undefined) && (missing0 = "stack")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.groups === undefined) && (missing0 = "groups"))){
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "stack") || (key0 === "run")) || (key0 === "groups")) || (key0 === "fence"))){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.stack !== undefined){
let data0 = data.stack;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err0 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(data0) < 1){
const err1 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(data0 !== null){
const err4 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err5 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate137.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data1 = data.run;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(func1(data1) > 64){
validate137.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate137.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate137.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data2 = data.groups;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length < 1){
validate137.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data2[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fence !== undefined){
let data4 = data.fence;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate137.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate137.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate137.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
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
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateChangeSetAnswer: Validate = validate139;
const schema107 = {"type":"object","description":"Answer to a change set.","additionalProperties":false,"required":["lineage","revision","groups"],"properties":{"lineage":{"type":"string","description":"Lineage of the tree."},"revision":{"type":"integer","description":"Revision of the tree afterwards.","minimum":0,"maximum":9007199254740991},"groups":{"type":"array","items":{"$ref":"#/$defs/GroupAnswer"},"description":"In the order asked."}}};
const schema108 = {"oneOf":[{"type":"object","additionalProperties":false,"required":["status","revision","replayed"],"properties":{"status":{"const":"applied"},"revision":{"type":"integer","description":"Revision at which it took effect.","minimum":0,"maximum":9007199254740991},"replayed":{"type":"boolean","description":"Whether it had taken effect before (C-11)."}}},{"type":"object","additionalProperties":false,"required":["status","operation","refusal"],"properties":{"status":{"const":"refused"},"operation":{"type":"integer","description":"Index in the group of the change that was refused.","minimum":0,"maximum":9007199254740991},"refusal":{"$ref":"#/$defs/Refusal"}}}],"description":"What became of a group."};
const schema109 = {"type":"object","description":"RFC 9457 problem+json.","additionalProperties":false,"required":["type","title","status","detail","code","address","rule"],"properties":{"type":{"type":"string","description":"URI of the kind of problem."},"title":{"type":"string","description":"The code in words."},"status":{"type":"integer","description":"HTTP status."},"detail":{"type":"string","description":"What is wrong."},"code":{"type":"string","description":"Stable code."},"address":{"anyOf":[{"type":"string","description":"Key concerned."},{"type":"null"}]},"rule":{"anyOf":[{"type":"string","description":"Rule id."},{"type":"null"}]},"figures":{"$ref":"#/$defs/Figures"},"wayOut":{"type":"string","description":"What to do."},"field":{"type":"string","description":"Field at fault."},"requestId":{"type":"string","description":"Id of the request."},"lock":{"$ref":"#/$defs/Lock"},"changedAt":{"type":"integer","description":"Revision at which it was changed meanwhile.","minimum":0,"maximum":9007199254740991}}};
const schema110 = {"type":"object","additionalProperties":false,"required":["asked","possible","shortBy"],"properties":{"asked":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"possible":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"shortBy":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991}}};
const schema111 = {"type":"object","description":"A lease on a tree (reconciler.md, Lock).","additionalProperties":false,"required":["root","fence","principal","holder","acquiredAt","renewedAt","expiresAt","leaseMs"],"properties":{"root":{"$ref":"#/$defs/Key"},"fence":{"type":"integer","description":"Fencing token; grows with every holder.","minimum":1,"maximum":9007199254740991},"principal":{"type":"string","description":"Who holds it."},"holder":{"$ref":"#/$defs/Holder"},"acquiredAt":{"type":"string","description":"RFC 3339 time."},"renewedAt":{"type":"string","description":"RFC 3339 time."},"expiresAt":{"type":"string","description":"RFC 3339 time. Unless it is renewed before."},"leaseMs":{"type":"integer","description":"How long a renewal lasts, in milliseconds.","minimum":1,"maximum":9007199254740991}}};
const schema113 = {"type":"object","description":"Who holds a lock, as far as it says so itself.","additionalProperties":false,"required":["host","hostname","process","command","run","runUrl"],"properties":{"host":{"anyOf":[{"type":"string","description":"Identity of the machine on which it runs, as only a process there could know it.","minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},{"type":"null"}]},"hostname":{"type":"string","description":"Name of that machine, for people.","minLength":1,"maxLength":255,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"process":{"anyOf":[{"type":"string","description":"Identity of the process on that machine, as only a process there could check it.","minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},{"type":"null"}]},"command":{"type":"string","description":"What it does, like `allot apply`.","minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"run":{"anyOf":[{"type":"string","description":"Id of its run.","minLength":1,"maxLength":64,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},{"type":"null"}]},"runUrl":{"anyOf":[{"type":"string","description":"Where the run can be looked at, in CI.","minLength":1,"maxLength":2000,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},{"type":"null"}]}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.root === undefined) && (missing0 = "root")) || ((data.fence === undefined) && (missing0 = "fence"))) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.holder === undefined) && (missing0 = "holder"))) || ((data.acquiredAt === undefined) && (missing0 = "acquiredAt"))) || ((data.renewedAt === undefined) && (missing0 = "renewedAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.leaseMs === undefined) && (missing0 = "leaseMs"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "root") || (key0 === "fence")) || (key0 === "principal")) || (key0 === "holder")) || (key0 === "acquiredAt")) || (key0 === "renewedAt")) || (key0 === "expiresAt")) || (key0 === "leaseMs"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.root !== undefined){
let data0 = data.root;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate41.errors = [{instancePath:instancePath+"/root",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/root",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fence !== undefined){
let data1 = data.fence;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate41.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.principal !== undefined){
const _errs7 = errors;
if(typeof data.principal !== "string"){
validate41.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holder !== undefined){
let data3 = data.holder;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.host === undefined) && (missing1 = "host")) || ((data3.hostname === undefined) && (missing1 = "hostname"))) || ((data3.process === undefined) && (missing1 = "process"))) || ((data3.command === undefined) && (missing1 = "command"))) || ((data3.run === undefined) && (missing1 = "run"))) || ((data3.runUrl === undefined) && (missing1 = "runUrl"))){
validate41.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!((((((key1 === "host") || (key1 === "hostname")) || (key1 === "process")) || (key1 === "command")) || (key1 === "run")) || (key1 === "runUrl"))){
validate41.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.host !== undefined){
let data4 = data3.host;
const _errs13 = errors;
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err0 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(data4) < 1){
const err1 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern4.test(data4)){
const err2 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
const _errs17 = errors;
if(data4 !== null){
const err4 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err5 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate41.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.hostname !== undefined){
let data5 = data3.hostname;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(func1(data5) > 255){
validate41.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate41.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data5)){
validate41.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.process !== undefined){
let data6 = data3.process;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err6 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(func1(data6) < 1){
const err7 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern4.test(data6)){
const err8 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
valid5 = valid5 || _valid1;
const _errs25 = errors;
if(data6 !== null){
const err10 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err11 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate41.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.command !== undefined){
let data7 = data3.command;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(func1(data7) > 200){
validate41.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate41.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate41.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.run !== undefined){
let data8 = data3.run;
const _errs29 = errors;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data8 === "string"){
if(func1(data8) > 64){
const err12 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(func1(data8) < 1){
const err13 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(!pattern4.test(data8)){
const err14 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
const _errs33 = errors;
if(data8 !== null){
const err16 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err17 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate41.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.runUrl !== undefined){
let data9 = data3.runUrl;
const _errs35 = errors;
const _errs36 = errors;
let valid7 = false;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data9 === "string"){
if(func1(data9) > 2000){
const err18 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(func1(data9) < 1){
const err19 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(!pattern4.test(data9)){
const err20 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid3 = _errs37 === errors;
valid7 = valid7 || _valid3;
const _errs39 = errors;
if(data9 !== null){
const err22 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err23 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate41.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
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
validate41.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acquiredAt !== undefined){
const _errs41 = errors;
if(typeof data.acquiredAt !== "string"){
validate41.errors = [{instancePath:instancePath+"/acquiredAt",schemaPath:"#/properties/acquiredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewedAt !== undefined){
const _errs43 = errors;
if(typeof data.renewedAt !== "string"){
validate41.errors = [{instancePath:instancePath+"/renewedAt",schemaPath:"#/properties/renewedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
const _errs45 = errors;
if(typeof data.expiresAt !== "string"){
validate41.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaseMs !== undefined){
let data13 = data.leaseMs;
const _errs47 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate41.errors = [{instancePath:instancePath+"/leaseMs",schemaPath:"#/properties/leaseMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate41.errors = [{instancePath:instancePath+"/leaseMs",schemaPath:"#/properties/leaseMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate41.errors = [{instancePath:instancePath+"/leaseMs",schemaPath:"#/properties/leaseMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs47 === errors;
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
}
else {
validate41.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.rule === undefined) && (missing0 = "rule"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema109.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate40.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate40.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate40.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs8 = errors;
if(typeof data.detail !== "string"){
validate40.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs10 = errors;
if(typeof data.code !== "string"){
validate40.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
let data5 = data.address;
const _errs12 = errors;
const _errs13 = errors;
let valid1 = false;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
const _errs16 = errors;
if(data5 !== null){
const err1 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate40.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data6 = data.rule;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(data6 !== null){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate40.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data7 = data.figures;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.asked === undefined) && (missing1 = "asked")) || ((data7.possible === undefined) && (missing1 = "possible"))) || ((data7.shortBy === undefined) && (missing1 = "shortBy"))){
validate40.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/$defs/Figures/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key1 in data7){
if(!(((key1 === "asked") || (key1 === "possible")) || (key1 === "shortBy"))){
validate40.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/$defs/Figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data7.asked !== undefined){
let data8 = data7.asked;
const _errs28 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate40.errors = [{instancePath:instancePath+"/figures/asked",schemaPath:"#/$defs/Figures/properties/asked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate40.errors = [{instancePath:instancePath+"/figures/asked",schemaPath:"#/$defs/Figures/properties/asked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate40.errors = [{instancePath:instancePath+"/figures/asked",schemaPath:"#/$defs/Figures/properties/asked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.possible !== undefined){
let data9 = data7.possible;
const _errs30 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate40.errors = [{instancePath:instancePath+"/figures/possible",schemaPath:"#/$defs/Figures/properties/possible/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate40.errors = [{instancePath:instancePath+"/figures/possible",schemaPath:"#/$defs/Figures/properties/possible/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate40.errors = [{instancePath:instancePath+"/figures/possible",schemaPath:"#/$defs/Figures/properties/possible/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.shortBy !== undefined){
let data10 = data7.shortBy;
const _errs32 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate40.errors = [{instancePath:instancePath+"/figures/shortBy",schemaPath:"#/$defs/Figures/properties/shortBy/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate40.errors = [{instancePath:instancePath+"/figures/shortBy",schemaPath:"#/$defs/Figures/properties/shortBy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate40.errors = [{instancePath:instancePath+"/figures/shortBy",schemaPath:"#/$defs/Figures/properties/shortBy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs32 === errors;
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
validate40.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/$defs/Figures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wayOut !== undefined){
const _errs34 = errors;
if(typeof data.wayOut !== "string"){
validate40.errors = [{instancePath:instancePath+"/wayOut",schemaPath:"#/properties/wayOut/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
const _errs36 = errors;
if(typeof data.field !== "string"){
validate40.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
const _errs38 = errors;
if(typeof data.requestId !== "string"){
validate40.errors = [{instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock !== undefined){
const _errs40 = errors;
if(!(validate41(data.lock, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedAt !== undefined){
let data15 = data.changedAt;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate40.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate40.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate40.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs41 === errors;
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
}
}
}
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.replayed === undefined) && (missing0 = "replayed"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "revision")) || (key0 === "replayed"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
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
if(_errs3 === errors){
if(data.status !== undefined){
const _errs4 = errors;
if("applied" !== data.status){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue: "applied"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.revision !== undefined){
let data1 = data.revision;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/revision",schemaPath:"#/oneOf/0/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/revision",schemaPath:"#/oneOf/0/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/oneOf/0/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.replayed !== undefined){
const _errs7 = errors;
if(typeof data.replayed !== "boolean"){
const err6 = {instancePath:instancePath+"/replayed",schemaPath:"#/oneOf/0/properties/replayed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((data.status === undefined) && (missing1 = "status")) || ((data.operation === undefined) && (missing1 = "operation"))) || ((data.refusal === undefined) && (missing1 = "refusal"))){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
const _errs11 = errors;
for(const key1 in data){
if(!(((key1 === "status") || (key1 === "operation")) || (key1 === "refusal"))){
const err9 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs11 === errors){
if(data.status !== undefined){
const _errs12 = errors;
if("refused" !== data.status){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/1/properties/status/const",keyword:"const",params:{allowedValue: "refused"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.operation !== undefined){
let data4 = data.operation;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/1/properties/operation/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/1/properties/operation/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/operation",schemaPath:"#/oneOf/1/properties/operation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.refusal !== undefined){
const _errs15 = errors;
if(!(validate40(data.refusal, {instancePath:instancePath+"/refusal",parentData:data,parentDataProperty:"refusal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
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
const err14 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate39.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate39.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.lineage === undefined) && (missing0 = "lineage")) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.groups === undefined) && (missing0 = "groups"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "lineage") || (key0 === "revision")) || (key0 === "groups"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lineage !== undefined){
const _errs2 = errors;
if(typeof data.lineage !== "string"){
validate139.errors = [{instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data1 = data.revision;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate139.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate139.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate139.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groups !== undefined){
let data2 = data.groups;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate39(data2[i0], {instancePath:instancePath+"/groups/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSnapshotHeader: Validate = validate141;
const schema114 = {"type":"object","description":"First line of a snapshot.","additionalProperties":false,"required":["tree","lineage","revision","events","regions","retiredKeys","count","at"],"properties":{"tree":{"type":"string","description":"Key of the root."},"lineage":{"type":"string","description":"Random, given when the tree is created; empty where there is none yet."},"revision":{"type":"integer","description":"Revision of the tree; 0 where there is none.","minimum":0,"maximum":9007199254740991},"regions":{"type":"array","items":{"type":"string"},"description":"Regions of the service (O-5)."},"retiredKeys":{"type":"array","items":{"type":"string"},"description":"Keys never to be used again (O-2)."},"count":{"type":"integer","description":"Organizations that follow.","minimum":0,"maximum":9007199254740991},"events":{"type":"integer","description":"Sequence number of the last event of the tree; what comes after it is news.","minimum":0,"maximum":9007199254740991},"at":{"type":"string","description":"RFC 3339 time of the service when it answered: what has expired by then is over."}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.tree === undefined) && (missing0 = "tree")) || ((data.lineage === undefined) && (missing0 = "lineage"))) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.events === undefined) && (missing0 = "events"))) || ((data.regions === undefined) && (missing0 = "regions"))) || ((data.retiredKeys === undefined) && (missing0 = "retiredKeys"))) || ((data.count === undefined) && (missing0 = "count"))) || ((data.at === undefined) && (missing0 = "at"))){
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "tree") || (key0 === "lineage")) || (key0 === "revision")) || (key0 === "regions")) || (key0 === "retiredKeys")) || (key0 === "count")) || (key0 === "events")) || (key0 === "at"))){
validate141.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tree !== undefined){
const _errs2 = errors;
if(typeof data.tree !== "string"){
validate141.errors = [{instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lineage !== undefined){
const _errs4 = errors;
if(typeof data.lineage !== "string"){
validate141.errors = [{instancePath:instancePath+"/lineage",schemaPath:"#/properties/lineage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data2 = data.revision;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate141.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate141.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate141.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.regions !== undefined){
let data3 = data.regions;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate141.errors = [{instancePath:instancePath+"/regions/" + i0,schemaPath:"#/properties/regions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retiredKeys !== undefined){
let data5 = data.retiredKeys;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(typeof data5[i1] !== "string"){
validate141.errors = [{instancePath:instancePath+"/retiredKeys/" + i1,schemaPath:"#/properties/retiredKeys/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/retiredKeys",schemaPath:"#/properties/retiredKeys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data7 = data.count;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate141.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate141.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate141.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.events !== undefined){
let data8 = data.events;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate141.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate141.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate141.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs20 = errors;
if(typeof data.at !== "string"){
validate141.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
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
}
else {
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSnapshotLine: Validate = validate142;
const schema115 = {"type":"object","description":"One organization of a snapshot; lines come ordered by key. What is absent is as it usually is: an owner who has accepted, nobody else, nothing set.","additionalProperties":false,"required":["key","id","kind","parent","name","region","country","owner","labels","externalId","provisioning","phase","managedBy","version","allocated","used","held","committedBelow"],"properties":{"key":{"type":"string","description":"Key."},"id":{"type":"string","description":"Opaque id."},"kind":{"enum":["Distributor","ChildOrganization"],"description":"What it is (O-1)."},"parent":{"anyOf":[{"type":"string","description":"Key of the distributor above."},{"type":"null"}]},"name":{"type":"string","description":"Name."},"region":{"type":"string","description":"Region."},"country":{"type":"string","description":"Country."},"owner":{"type":"object","additionalProperties":false,"required":["name","email"],"properties":{"name":{"type":"string","description":"Name."},"email":{"type":"string","description":"Email."}}},"labels":{"type":"object","additionalProperties":{"type":"string"}},"externalId":{"anyOf":[{"type":"string","description":"External id."},{"type":"null"}]},"provisioning":{"anyOf":[{"enum":["self","vendor"],"description":"Who creates organizations (O-7)."},{"type":"null"}]},"phase":{"enum":["active","paused","draining","unlinked"]},"managedBy":{"anyOf":[{"type":"string","description":"Stack."},{"type":"null"}]},"version":{"type":"integer","description":"Version.","minimum":0,"maximum":9007199254740991},"allocated":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"held":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"committedBelow":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"access":{"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside (O-11). Absent: as the distributor above."},"customerAccess":{"enum":["permit","refuse"],"description":"Whether its own people may sign in (O-10). Absent: permit."},"usedOnUnlink":{"enum":["absorb","refund"],"description":"What becomes of used credits of a child that is unlinked (U-5). Absent: absorb."},"protected":{"const":true,"description":"That it is protected (O-13)."},"drainedAt":{"type":"string","description":"RFC 3339 time since when its allocation is 0 (U-1)."},"ownerInvitation":{"$ref":"#/$defs/Invitation"},"members":{"type":"array","items":{"$ref":"#/$defs/Member"},"description":"Its people besides the owner, by email; absent where there are none, or they are not the caller's matter (O-11)."},"roles":{"type":"array","items":{"$ref":"#/$defs/Role"},"description":"Custom roles by name; likewise."},"sso":{"$ref":"#/$defs/Sso"},"transfer":{"$ref":"#/$defs/Transfer"}}};
const schema116 = {"type":"object","description":"An invitation that gave no membership (P-3).","additionalProperties":false,"required":["state","until"],"properties":{"state":{"enum":["pending","declined","revoked"],"description":"What became of it; `pending` past its end is expired."},"until":{"type":"string","description":"RFC 3339 time at which it expires."}}};
const schema120 = {"type":"object","description":"An ownership that was offered and not accepted yet (P-4).","additionalProperties":false,"required":["to","until"],"properties":{"to":{"type":"string","description":"Email of the member."},"until":{"type":"string","description":"RFC 3339 time at which it expires."}}};
const schema117 = {"type":"object","description":"Somebody who belongs to an organization, or was asked to (P-6).","additionalProperties":false,"required":["email","name","roles","state","invitation"],"properties":{"email":{"type":"string","description":"Email."},"name":{"type":"string","description":"Name."},"roles":{"type":"array","items":{"type":"string"},"description":"Roles, sorted (P-7)."},"state":{"enum":["invited","active","disabled"],"description":"Whether they have accepted, and have access."},"invitation":{"anyOf":[{"$ref":"#/$defs/Invitation"},{"type":"null"}]}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.email === undefined) && (missing0 = "email")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.invitation === undefined) && (missing0 = "invitation"))){
validate47.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "email") || (key0 === "name")) || (key0 === "roles")) || (key0 === "state")) || (key0 === "invitation"))){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.email !== undefined){
const _errs2 = errors;
if(typeof data.email !== "string"){
validate47.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate47.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data2 = data.roles;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate47.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate47.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data4 = data.state;
const _errs10 = errors;
if(!(((data4 === "invited") || (data4 === "active")) || (data4 === "disabled"))){
validate47.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema117.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.invitation !== undefined){
let data5 = data.invitation;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.state === undefined) && (missing1 = "state")) || ((data5.until === undefined) && (missing1 = "until"))){
const err0 = {instancePath:instancePath+"/invitation",schemaPath:"#/$defs/Invitation/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs16 = errors;
for(const key1 in data5){
if(!((key1 === "state") || (key1 === "until"))){
const err1 = {instancePath:instancePath+"/invitation",schemaPath:"#/$defs/Invitation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(_errs16 === errors){
if(data5.state !== undefined){
let data6 = data5.state;
const _errs17 = errors;
if(!(((data6 === "pending") || (data6 === "declined")) || (data6 === "revoked"))){
const err2 = {instancePath:instancePath+"/invitation/state",schemaPath:"#/$defs/Invitation/properties/state/enum",keyword:"enum",params:{allowedValues: schema116.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.until !== undefined){
const _errs18 = errors;
if(typeof data5.until !== "string"){
const err3 = {instancePath:instancePath+"/invitation/until",schemaPath:"#/$defs/Invitation/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/invitation",schemaPath:"#/$defs/Invitation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
const _errs20 = errors;
if(data5 !== null){
const err5 = {instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err6 = {instancePath:instancePath+"/invitation",schemaPath:"#/properties/invitation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate47.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
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
else {
validate47.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.key === undefined) && (missing0 = "key")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.labels === undefined) && (missing0 = "labels"))) || ((data.externalId === undefined) && (missing0 = "externalId"))) || ((data.provisioning === undefined) && (missing0 = "provisioning"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.managedBy === undefined) && (missing0 = "managedBy"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.allocated === undefined) && (missing0 = "allocated"))) || ((data.used === undefined) && (missing0 = "used"))) || ((data.held === undefined) && (missing0 = "held"))) || ((data.committedBelow === undefined) && (missing0 = "committedBelow"))){
validate142.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema115.properties, key0))){
validate142.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate142.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate142.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs6 = errors;
if(!((data2 === "Distributor") || (data2 === "ChildOrganization"))){
validate142.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema115.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data3 = data.parent;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data3 !== null){
const err1 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate142.errors = vErrors;
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
if(valid0){
if(data.name !== undefined){
const _errs13 = errors;
if(typeof data.name !== "string"){
validate142.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs15 = errors;
if(typeof data.region !== "string"){
validate142.errors = [{instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs17 = errors;
if(typeof data.country !== "string"){
validate142.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data7 = data.owner;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.name === undefined) && (missing1 = "name")) || ((data7.email === undefined) && (missing1 = "email"))){
validate142.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 in data7){
if(!((key1 === "name") || (key1 === "email"))){
validate142.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.name !== undefined){
const _errs22 = errors;
if(typeof data7.name !== "string"){
validate142.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/properties/owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data7.email !== undefined){
const _errs24 = errors;
if(typeof data7.email !== "string"){
validate142.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/properties/owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data10 = data.labels;
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs29 = errors;
if(typeof data10[key2] !== "string"){
validate142.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs29 === errors;
if(!valid3){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data12 = data.externalId;
const _errs31 = errors;
const _errs32 = errors;
let valid4 = false;
const _errs33 = errors;
if(typeof data12 !== "string"){
const err3 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid4 = valid4 || _valid1;
const _errs35 = errors;
if(data12 !== null){
const err4 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err5 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate142.errors = vErrors;
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
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning !== undefined){
let data13 = data.provisioning;
const _errs37 = errors;
const _errs38 = errors;
let valid5 = false;
const _errs39 = errors;
if(!((data13 === "self") || (data13 === "vendor"))){
const err6 = {instancePath:instancePath+"/provisioning",schemaPath:"#/properties/provisioning/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema115.properties.provisioning.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid5 = valid5 || _valid2;
const _errs40 = errors;
if(data13 !== null){
const err7 = {instancePath:instancePath+"/provisioning",schemaPath:"#/properties/provisioning/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs40 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err8 = {instancePath:instancePath+"/provisioning",schemaPath:"#/properties/provisioning/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate142.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data14 = data.phase;
const _errs42 = errors;
if(!((((data14 === "active") || (data14 === "paused")) || (data14 === "draining")) || (data14 === "unlinked"))){
validate142.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema115.properties.phase.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.managedBy !== undefined){
let data15 = data.managedBy;
const _errs43 = errors;
const _errs44 = errors;
let valid6 = false;
const _errs45 = errors;
if(typeof data15 !== "string"){
const err9 = {instancePath:instancePath+"/managedBy",schemaPath:"#/properties/managedBy/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid6 = valid6 || _valid3;
const _errs47 = errors;
if(data15 !== null){
const err10 = {instancePath:instancePath+"/managedBy",schemaPath:"#/properties/managedBy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const err11 = {instancePath:instancePath+"/managedBy",schemaPath:"#/properties/managedBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate142.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data16 = data.version;
const _errs49 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate142.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs49){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate142.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate142.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allocated !== undefined){
let data17 = data.allocated;
const _errs51 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate142.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs51){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate142.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate142.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data18 = data.used;
const _errs53 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate142.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs53){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
validate142.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate142.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.held !== undefined){
let data19 = data.held;
const _errs55 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate142.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs55){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
validate142.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate142.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.committedBelow !== undefined){
let data20 = data.committedBelow;
const _errs57 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate142.errors = [{instancePath:instancePath+"/committedBelow",schemaPath:"#/properties/committedBelow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs57){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
validate142.errors = [{instancePath:instancePath+"/committedBelow",schemaPath:"#/properties/committedBelow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate142.errors = [{instancePath:instancePath+"/committedBelow",schemaPath:"#/properties/committedBelow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data21 = data.access;
const _errs59 = errors;
if(!((data21 === "sealed") || (data21 === "delegated"))){
validate142.errors = [{instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema115.properties.access.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data22 = data.customerAccess;
const _errs60 = errors;
if(!((data22 === "permit") || (data22 === "refuse"))){
validate142.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/properties/customerAccess/enum",keyword:"enum",params:{allowedValues: schema115.properties.customerAccess.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data23 = data.usedOnUnlink;
const _errs61 = errors;
if(!((data23 === "absorb") || (data23 === "refund"))){
validate142.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/properties/usedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema115.properties.usedOnUnlink.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs62 = errors;
if(true !== data.protected){
validate142.errors = [{instancePath:instancePath+"/protected",schemaPath:"#/properties/protected/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drainedAt !== undefined){
const _errs63 = errors;
if(typeof data.drainedAt !== "string"){
validate142.errors = [{instancePath:instancePath+"/drainedAt",schemaPath:"#/properties/drainedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownerInvitation !== undefined){
let data26 = data.ownerInvitation;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing2;
if(((data26.state === undefined) && (missing2 = "state")) || ((data26.until === undefined) && (missing2 = "until"))){
validate142.errors = [{instancePath:instancePath+"/ownerInvitation",schemaPath:"#/$defs/Invitation/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key3 in data26){
if(!((key3 === "state") || (key3 === "until"))){
validate142.errors = [{instancePath:instancePath+"/ownerInvitation",schemaPath:"#/$defs/Invitation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data26.state !== undefined){
let data27 = data26.state;
const _errs69 = errors;
if(!(((data27 === "pending") || (data27 === "declined")) || (data27 === "revoked"))){
validate142.errors = [{instancePath:instancePath+"/ownerInvitation/state",schemaPath:"#/$defs/Invitation/properties/state/enum",keyword:"enum",params:{allowedValues: schema116.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs69 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.until !== undefined){
const _errs70 = errors;
if(typeof data26.until !== "string"){
validate142.errors = [{instancePath:instancePath+"/ownerInvitation/until",schemaPath:"#/$defs/Invitation/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs70 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/ownerInvitation",schemaPath:"#/$defs/Invitation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data29 = data.members;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data29)){
var valid9 = true;
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
const _errs74 = errors;
if(!(validate47(data29[i0], {instancePath:instancePath+"/members/" + i0,parentData:data29,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid9 = _errs74 === errors;
if(!valid9){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data31 = data.roles;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data31)){
var valid10 = true;
const len1 = data31.length;
for(let i1=0; i1<len1; i1++){
const _errs77 = errors;
if(!(validate30(data31[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data31,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid10 = _errs77 === errors;
if(!valid10){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sso !== undefined){
let data33 = data.sso;
const _errs78 = errors;
const _errs79 = errors;
if(errors === _errs79){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing3;
if((((data33.issuer === undefined) && (missing3 = "issuer")) || ((data33.clientId === undefined) && (missing3 = "clientId"))) || ((data33.emailDomains === undefined) && (missing3 = "emailDomains"))){
validate142.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs81 = errors;
for(const key4 in data33){
if(!(((key4 === "issuer") || (key4 === "clientId")) || (key4 === "emailDomains"))){
validate142.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs81 === errors){
if(data33.issuer !== undefined){
let data34 = data33.issuer;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data34 === "string"){
if(func1(data34) > 2000){
validate142.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern90.test(data34)){
validate142.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data33.clientId !== undefined){
let data35 = data33.clientId;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data35 === "string"){
if(func1(data35) > 200){
validate142.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data35) < 1){
validate142.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data35)){
validate142.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data33.emailDomains !== undefined){
let data36 = data33.emailDomains;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data36)){
if(data36.length > 100){
validate142.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid13 = true;
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
const _errs88 = errors;
if(errors === _errs88){
if(typeof data37 === "string"){
if(!pattern92.test(data37)){
validate142.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate142.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs88 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transfer !== undefined){
let data38 = data.transfer;
const _errs90 = errors;
const _errs91 = errors;
if(errors === _errs91){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing4;
if(((data38.to === undefined) && (missing4 = "to")) || ((data38.until === undefined) && (missing4 = "until"))){
validate142.errors = [{instancePath:instancePath+"/transfer",schemaPath:"#/$defs/Transfer/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs93 = errors;
for(const key5 in data38){
if(!((key5 === "to") || (key5 === "until"))){
validate142.errors = [{instancePath:instancePath+"/transfer",schemaPath:"#/$defs/Transfer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs93 === errors){
if(data38.to !== undefined){
const _errs94 = errors;
if(typeof data38.to !== "string"){
validate142.errors = [{instancePath:instancePath+"/transfer/to",schemaPath:"#/$defs/Transfer/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs94 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data38.until !== undefined){
const _errs96 = errors;
if(typeof data38.until !== "string"){
validate142.errors = [{instancePath:instancePath+"/transfer/until",schemaPath:"#/$defs/Transfer/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs96 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/transfer",schemaPath:"#/$defs/Transfer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs90 === errors;
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
}
else {
validate142.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateEventPage: Validate = validate145;
const schema122 = {"type":"object","additionalProperties":false,"required":["events","next"],"properties":{"events":{"type":"array","items":{"$ref":"#/$defs/Event"}},"next":{"anyOf":[{"type":"integer","description":"Pass as `after`, or newest first as `before`, for what follows; null at the end.","minimum":0,"maximum":9007199254740991},{"type":"null"}]}}};
const schema123 = {"type":"object","description":"One line of the audit log.","additionalProperties":false,"required":["sequence","at","actor","stack","run","operation","kind","address","organization","revision","before","after"],"properties":{"sequence":{"type":"integer","description":"Number in the tree.","minimum":0,"maximum":9007199254740991},"at":{"type":"string","description":"RFC 3339 time."},"actor":{"type":"string","description":"Who."},"stack":{"anyOf":[{"type":"string","description":"Stack."},{"type":"null"}]},"run":{"anyOf":[{"type":"string","description":"Run."},{"type":"null"}]},"operation":{"type":"string","description":"Operation id."},"kind":{"type":"string","description":"Operation kind."},"address":{"type":"string","description":"Key at that time."},"organization":{"type":"string","description":"Opaque id."},"revision":{"type":"integer","description":"Revision.","minimum":0,"maximum":9007199254740991},"before":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"after":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.events === undefined) && (missing0 = "events")) || ((data.next === undefined) && (missing0 = "next"))){
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "events") || (key0 === "next"))){
validate145.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.events !== undefined){
let data0 = data.events;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((data1.sequence === undefined) && (missing1 = "sequence")) || ((data1.at === undefined) && (missing1 = "at"))) || ((data1.actor === undefined) && (missing1 = "actor"))) || ((data1.stack === undefined) && (missing1 = "stack"))) || ((data1.run === undefined) && (missing1 = "run"))) || ((data1.operation === undefined) && (missing1 = "operation"))) || ((data1.kind === undefined) && (missing1 = "kind"))) || ((data1.address === undefined) && (missing1 = "address"))) || ((data1.organization === undefined) && (missing1 = "organization"))) || ((data1.revision === undefined) && (missing1 = "revision"))) || ((data1.before === undefined) && (missing1 = "before"))) || ((data1.after === undefined) && (missing1 = "after"))){
validate145.errors = [{instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/Event/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(func5.call(schema123.properties, key1))){
validate145.errors = [{instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/Event/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.sequence !== undefined){
let data2 = data1.sequence;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/sequence",schemaPath:"#/$defs/Event/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/sequence",schemaPath:"#/$defs/Event/properties/sequence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/sequence",schemaPath:"#/$defs/Event/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.at !== undefined){
const _errs10 = errors;
if(typeof data1.at !== "string"){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/at",schemaPath:"#/$defs/Event/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.actor !== undefined){
const _errs12 = errors;
if(typeof data1.actor !== "string"){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/actor",schemaPath:"#/$defs/Event/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.stack !== undefined){
let data5 = data1.stack;
const _errs14 = errors;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/events/" + i0+"/stack",schemaPath:"#/$defs/Event/properties/stack/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
const _errs18 = errors;
if(data5 !== null){
const err1 = {instancePath:instancePath+"/events/" + i0+"/stack",schemaPath:"#/$defs/Event/properties/stack/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err2 = {instancePath:instancePath+"/events/" + i0+"/stack",schemaPath:"#/$defs/Event/properties/stack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate145.errors = vErrors;
return false;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.run !== undefined){
let data6 = data1.run;
const _errs20 = errors;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/events/" + i0+"/run",schemaPath:"#/$defs/Event/properties/run/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
const _errs24 = errors;
if(data6 !== null){
const err4 = {instancePath:instancePath+"/events/" + i0+"/run",schemaPath:"#/$defs/Event/properties/run/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err5 = {instancePath:instancePath+"/events/" + i0+"/run",schemaPath:"#/$defs/Event/properties/run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate145.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.operation !== undefined){
const _errs26 = errors;
if(typeof data1.operation !== "string"){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/operation",schemaPath:"#/$defs/Event/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.kind !== undefined){
const _errs28 = errors;
if(typeof data1.kind !== "string"){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/kind",schemaPath:"#/$defs/Event/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.address !== undefined){
const _errs30 = errors;
if(typeof data1.address !== "string"){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/address",schemaPath:"#/$defs/Event/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.organization !== undefined){
const _errs32 = errors;
if(typeof data1.organization !== "string"){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/organization",schemaPath:"#/$defs/Event/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.revision !== undefined){
let data11 = data1.revision;
const _errs34 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/revision",schemaPath:"#/$defs/Event/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/revision",schemaPath:"#/$defs/Event/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate145.errors = [{instancePath:instancePath+"/events/" + i0+"/revision",schemaPath:"#/$defs/Event/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.before !== undefined){
let data12 = data1.before;
const _errs36 = errors;
const _errs37 = errors;
let valid6 = false;
const _errs38 = errors;
if(errors === _errs38){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
}
else {
const err6 = {instancePath:instancePath+"/events/" + i0+"/before",schemaPath:"#/$defs/Event/properties/before/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid2 = _errs38 === errors;
valid6 = valid6 || _valid2;
const _errs41 = errors;
if(data12 !== null){
const err7 = {instancePath:instancePath+"/events/" + i0+"/before",schemaPath:"#/$defs/Event/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err8 = {instancePath:instancePath+"/events/" + i0+"/before",schemaPath:"#/$defs/Event/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate145.errors = vErrors;
return false;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.after !== undefined){
let data13 = data1.after;
const _errs43 = errors;
const _errs44 = errors;
let valid7 = false;
const _errs45 = errors;
if(errors === _errs45){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
const err9 = {instancePath:instancePath+"/events/" + i0+"/after",schemaPath:"#/$defs/Event/properties/after/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid3 = _errs45 === errors;
valid7 = valid7 || _valid3;
const _errs48 = errors;
if(data13 !== null){
const err10 = {instancePath:instancePath+"/events/" + i0+"/after",schemaPath:"#/$defs/Event/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs48 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err11 = {instancePath:instancePath+"/events/" + i0+"/after",schemaPath:"#/$defs/Event/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate145.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs43 === errors;
}
else {
var valid3 = true;
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
}
}
}
}
}
else {
validate145.errors = [{instancePath:instancePath+"/events/" + i0,schemaPath:"#/$defs/Event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate145.errors = [{instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data14 = data.next;
const _errs50 = errors;
const _errs51 = errors;
let valid8 = false;
const _errs52 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err12 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs52){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err13 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data14 < 0 || isNaN(data14)){
const err14 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid4 = _errs52 === errors;
valid8 = valid8 || _valid4;
const _errs54 = errors;
if(data14 !== null){
const err15 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs54 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const err16 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate145.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLedgerPage: Validate = validate146;
const schema124 = {"type":"object","additionalProperties":false,"required":["entries","next"],"properties":{"entries":{"type":"array","items":{"$ref":"#/$defs/LedgerEntry"}},"next":{"anyOf":[{"type":"integer","description":"Pass as `after` for what follows; null at the end.","minimum":0,"maximum":9007199254740991},{"type":"null"}]}}};
const schema125 = {"type":"object","description":"One ledger entry (C-9).","additionalProperties":false,"required":["sequence","kind","organization","pool","amount","allocated","used","held","committedBelow","actor","at","operation","previousHash","hash"],"properties":{"sequence":{"type":"integer","description":"Number in the tree.","minimum":0,"maximum":9007199254740991},"kind":{"enum":["grant","allocate","reclaim","hold","post","void","expire","move","absorb","refund"]},"organization":{"type":"string","description":"Opaque id."},"pool":{"anyOf":[{"type":"string","description":"Opaque id of the pool above."},{"type":"null"}]},"amount":{"type":"integer"},"allocated":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"held":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"committedBelow":{"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991},"actor":{"type":"string","description":"Who."},"at":{"type":"string","description":"RFC 3339 time."},"operation":{"type":"string","description":"Operation id."},"previousHash":{"type":"string","description":"Hash of the transaction before, hex."},"hash":{"type":"string","description":"Hash of its own transaction, hex."}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entries === undefined) && (missing0 = "entries")) || ((data.next === undefined) && (missing0 = "next"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "entries") || (key0 === "next"))){
validate146.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.entries !== undefined){
let data0 = data.entries;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((((data1.sequence === undefined) && (missing1 = "sequence")) || ((data1.kind === undefined) && (missing1 = "kind"))) || ((data1.organization === undefined) && (missing1 = "organization"))) || ((data1.pool === undefined) && (missing1 = "pool"))) || ((data1.amount === undefined) && (missing1 = "amount"))) || ((data1.allocated === undefined) && (missing1 = "allocated"))) || ((data1.used === undefined) && (missing1 = "used"))) || ((data1.held === undefined) && (missing1 = "held"))) || ((data1.committedBelow === undefined) && (missing1 = "committedBelow"))) || ((data1.actor === undefined) && (missing1 = "actor"))) || ((data1.at === undefined) && (missing1 = "at"))) || ((data1.operation === undefined) && (missing1 = "operation"))) || ((data1.previousHash === undefined) && (missing1 = "previousHash"))) || ((data1.hash === undefined) && (missing1 = "hash"))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/LedgerEntry/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(func5.call(schema125.properties, key1))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/LedgerEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.sequence !== undefined){
let data2 = data1.sequence;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/sequence",schemaPath:"#/$defs/LedgerEntry/properties/sequence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/sequence",schemaPath:"#/$defs/LedgerEntry/properties/sequence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/sequence",schemaPath:"#/$defs/LedgerEntry/properties/sequence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.kind !== undefined){
let data3 = data1.kind;
const _errs10 = errors;
if(!((((((((((data3 === "grant") || (data3 === "allocate")) || (data3 === "reclaim")) || (data3 === "hold")) || (data3 === "post")) || (data3 === "void")) || (data3 === "expire")) || (data3 === "move")) || (data3 === "absorb")) || (data3 === "refund"))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/kind",schemaPath:"#/$defs/LedgerEntry/properties/kind/enum",keyword:"enum",params:{allowedValues: schema125.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.organization !== undefined){
const _errs11 = errors;
if(typeof data1.organization !== "string"){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/organization",schemaPath:"#/$defs/LedgerEntry/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.pool !== undefined){
let data5 = data1.pool;
const _errs13 = errors;
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/entries/" + i0+"/pool",schemaPath:"#/$defs/LedgerEntry/properties/pool/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
const _errs17 = errors;
if(data5 !== null){
const err1 = {instancePath:instancePath+"/entries/" + i0+"/pool",schemaPath:"#/$defs/LedgerEntry/properties/pool/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err2 = {instancePath:instancePath+"/entries/" + i0+"/pool",schemaPath:"#/$defs/LedgerEntry/properties/pool/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.amount !== undefined){
let data6 = data1.amount;
const _errs19 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/amount",schemaPath:"#/$defs/LedgerEntry/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.allocated !== undefined){
let data7 = data1.allocated;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/allocated",schemaPath:"#/$defs/LedgerEntry/properties/allocated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/allocated",schemaPath:"#/$defs/LedgerEntry/properties/allocated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/allocated",schemaPath:"#/$defs/LedgerEntry/properties/allocated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.used !== undefined){
let data8 = data1.used;
const _errs23 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/used",schemaPath:"#/$defs/LedgerEntry/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/used",schemaPath:"#/$defs/LedgerEntry/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/used",schemaPath:"#/$defs/LedgerEntry/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.held !== undefined){
let data9 = data1.held;
const _errs25 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/held",schemaPath:"#/$defs/LedgerEntry/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/held",schemaPath:"#/$defs/LedgerEntry/properties/held/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/held",schemaPath:"#/$defs/LedgerEntry/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.committedBelow !== undefined){
let data10 = data1.committedBelow;
const _errs27 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/committedBelow",schemaPath:"#/$defs/LedgerEntry/properties/committedBelow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/committedBelow",schemaPath:"#/$defs/LedgerEntry/properties/committedBelow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/committedBelow",schemaPath:"#/$defs/LedgerEntry/properties/committedBelow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.actor !== undefined){
const _errs29 = errors;
if(typeof data1.actor !== "string"){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/actor",schemaPath:"#/$defs/LedgerEntry/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.at !== undefined){
const _errs31 = errors;
if(typeof data1.at !== "string"){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/at",schemaPath:"#/$defs/LedgerEntry/properties/at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.operation !== undefined){
const _errs33 = errors;
if(typeof data1.operation !== "string"){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/operation",schemaPath:"#/$defs/LedgerEntry/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.previousHash !== undefined){
const _errs35 = errors;
if(typeof data1.previousHash !== "string"){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/previousHash",schemaPath:"#/$defs/LedgerEntry/properties/previousHash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.hash !== undefined){
const _errs37 = errors;
if(typeof data1.hash !== "string"){
validate146.errors = [{instancePath:instancePath+"/entries/" + i0+"/hash",schemaPath:"#/$defs/LedgerEntry/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
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
}
}
}
}
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/entries/" + i0,schemaPath:"#/$defs/LedgerEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data16 = data.next;
const _errs39 = errors;
const _errs40 = errors;
let valid5 = false;
const _errs41 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err3 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs41){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
const err4 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data16 < 0 || isNaN(data16)){
const err5 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs41 === errors;
valid5 = valid5 || _valid1;
const _errs43 = errors;
if(data16 !== null){
const err6 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err7 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateVerification: Validate = validate147;
const schema126 = {"type":"object","description":"Answer to a verification (C-5, C-9).","additionalProperties":false,"required":["root","revision","entries","organizations","head","problems"],"properties":{"root":{"type":"string","description":"Key of the root."},"revision":{"type":"integer","description":"Revision.","minimum":0,"maximum":9007199254740991},"entries":{"type":"integer","description":"Ledger entries replayed.","minimum":0,"maximum":9007199254740991},"organizations":{"type":"integer","description":"Balances compared.","minimum":0,"maximum":9007199254740991},"head":{"type":"string","description":"Hash of the last transaction, hex."},"problems":{"type":"array","items":{"type":"string"},"description":"What does not fit; empty when all is well."}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.root === undefined) && (missing0 = "root")) || ((data.revision === undefined) && (missing0 = "revision"))) || ((data.entries === undefined) && (missing0 = "entries"))) || ((data.organizations === undefined) && (missing0 = "organizations"))) || ((data.head === undefined) && (missing0 = "head"))) || ((data.problems === undefined) && (missing0 = "problems"))){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "root") || (key0 === "revision")) || (key0 === "entries")) || (key0 === "organizations")) || (key0 === "head")) || (key0 === "problems"))){
validate147.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.root !== undefined){
const _errs2 = errors;
if(typeof data.root !== "string"){
validate147.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data1 = data.revision;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate147.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate147.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate147.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.entries !== undefined){
let data2 = data.entries;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate147.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate147.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate147.errors = [{instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organizations !== undefined){
let data3 = data.organizations;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate147.errors = [{instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate147.errors = [{instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate147.errors = [{instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined){
const _errs10 = errors;
if(typeof data.head !== "string"){
validate147.errors = [{instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data5 = data.problems;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data5[i0] !== "string"){
validate147.errors = [{instancePath:instancePath+"/problems/" + i0,schemaPath:"#/properties/problems/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRefusal: Validate = validate148;

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.detail === undefined) && (missing0 = "detail"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.rule === undefined) && (missing0 = "rule"))){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema109.properties, key0))){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate148.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs4 = errors;
if(typeof data.title !== "string"){
validate148.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate148.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs8 = errors;
if(typeof data.detail !== "string"){
validate148.errors = [{instancePath:instancePath+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
const _errs10 = errors;
if(typeof data.code !== "string"){
validate148.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
let data5 = data.address;
const _errs12 = errors;
const _errs13 = errors;
let valid1 = false;
const _errs14 = errors;
if(typeof data5 !== "string"){
const err0 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
const _errs16 = errors;
if(data5 !== null){
const err1 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate148.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data6 = data.rule;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(typeof data6 !== "string"){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid2 = valid2 || _valid1;
const _errs22 = errors;
if(data6 !== null){
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate148.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.figures !== undefined){
let data7 = data.figures;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.asked === undefined) && (missing1 = "asked")) || ((data7.possible === undefined) && (missing1 = "possible"))) || ((data7.shortBy === undefined) && (missing1 = "shortBy"))){
validate148.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/$defs/Figures/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs27 = errors;
for(const key1 in data7){
if(!(((key1 === "asked") || (key1 === "possible")) || (key1 === "shortBy"))){
validate148.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/$defs/Figures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs27 === errors){
if(data7.asked !== undefined){
let data8 = data7.asked;
const _errs28 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate148.errors = [{instancePath:instancePath+"/figures/asked",schemaPath:"#/$defs/Figures/properties/asked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate148.errors = [{instancePath:instancePath+"/figures/asked",schemaPath:"#/$defs/Figures/properties/asked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate148.errors = [{instancePath:instancePath+"/figures/asked",schemaPath:"#/$defs/Figures/properties/asked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.possible !== undefined){
let data9 = data7.possible;
const _errs30 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate148.errors = [{instancePath:instancePath+"/figures/possible",schemaPath:"#/$defs/Figures/properties/possible/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate148.errors = [{instancePath:instancePath+"/figures/possible",schemaPath:"#/$defs/Figures/properties/possible/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate148.errors = [{instancePath:instancePath+"/figures/possible",schemaPath:"#/$defs/Figures/properties/possible/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.shortBy !== undefined){
let data10 = data7.shortBy;
const _errs32 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate148.errors = [{instancePath:instancePath+"/figures/shortBy",schemaPath:"#/$defs/Figures/properties/shortBy/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate148.errors = [{instancePath:instancePath+"/figures/shortBy",schemaPath:"#/$defs/Figures/properties/shortBy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate148.errors = [{instancePath:instancePath+"/figures/shortBy",schemaPath:"#/$defs/Figures/properties/shortBy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs32 === errors;
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
validate148.errors = [{instancePath:instancePath+"/figures",schemaPath:"#/$defs/Figures/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wayOut !== undefined){
const _errs34 = errors;
if(typeof data.wayOut !== "string"){
validate148.errors = [{instancePath:instancePath+"/wayOut",schemaPath:"#/properties/wayOut/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
const _errs36 = errors;
if(typeof data.field !== "string"){
validate148.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestId !== undefined){
const _errs38 = errors;
if(typeof data.requestId !== "string"){
validate148.errors = [{instancePath:instancePath+"/requestId",schemaPath:"#/properties/requestId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lock !== undefined){
const _errs40 = errors;
if(!(validate41(data.lock, {instancePath:instancePath+"/lock",parentData:data,parentDataProperty:"lock",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changedAt !== undefined){
let data15 = data.changedAt;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate148.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate148.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate148.errors = [{instancePath:instancePath+"/changedAt",schemaPath:"#/properties/changedAt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs41 === errors;
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
}
}
}
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTreeList: Validate = validate150;
const schema127 = {"type":"object","description":"The trees that the caller sees.","additionalProperties":false,"required":["trees"],"properties":{"trees":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["root","lineage","revision"],"properties":{"root":{"type":"string","description":"Key of the root."},"lineage":{"type":"string","description":"Lineage of the tree."},"revision":{"type":"integer","description":"Revision of the tree.","minimum":0,"maximum":9007199254740991}}}}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.trees === undefined) && (missing0 = "trees")){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "trees")){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.trees !== undefined){
let data0 = data.trees;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.root === undefined) && (missing1 = "root")) || ((data1.lineage === undefined) && (missing1 = "lineage"))) || ((data1.revision === undefined) && (missing1 = "revision"))){
validate150.errors = [{instancePath:instancePath+"/trees/" + i0,schemaPath:"#/properties/trees/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!(((key1 === "root") || (key1 === "lineage")) || (key1 === "revision"))){
validate150.errors = [{instancePath:instancePath+"/trees/" + i0,schemaPath:"#/properties/trees/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.root !== undefined){
const _errs7 = errors;
if(typeof data1.root !== "string"){
validate150.errors = [{instancePath:instancePath+"/trees/" + i0+"/root",schemaPath:"#/properties/trees/items/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.lineage !== undefined){
const _errs9 = errors;
if(typeof data1.lineage !== "string"){
validate150.errors = [{instancePath:instancePath+"/trees/" + i0+"/lineage",schemaPath:"#/properties/trees/items/properties/lineage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.revision !== undefined){
let data4 = data1.revision;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate150.errors = [{instancePath:instancePath+"/trees/" + i0+"/revision",schemaPath:"#/properties/trees/items/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate150.errors = [{instancePath:instancePath+"/trees/" + i0+"/revision",schemaPath:"#/properties/trees/items/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate150.errors = [{instancePath:instancePath+"/trees/" + i0+"/revision",schemaPath:"#/properties/trees/items/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs11 === errors;
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
validate150.errors = [{instancePath:instancePath+"/trees/" + i0,schemaPath:"#/properties/trees/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/trees",schemaPath:"#/properties/trees/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLock: Validate = validate151;

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.root === undefined) && (missing0 = "root")) || ((data.fence === undefined) && (missing0 = "fence"))) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.holder === undefined) && (missing0 = "holder"))) || ((data.acquiredAt === undefined) && (missing0 = "acquiredAt"))) || ((data.renewedAt === undefined) && (missing0 = "renewedAt"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.leaseMs === undefined) && (missing0 = "leaseMs"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "root") || (key0 === "fence")) || (key0 === "principal")) || (key0 === "holder")) || (key0 === "acquiredAt")) || (key0 === "renewedAt")) || (key0 === "expiresAt")) || (key0 === "leaseMs"))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.root !== undefined){
let data0 = data.root;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate151.errors = [{instancePath:instancePath+"/root",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate151.errors = [{instancePath:instancePath+"/root",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fence !== undefined){
let data1 = data.fence;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate151.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate151.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate151.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.principal !== undefined){
const _errs7 = errors;
if(typeof data.principal !== "string"){
validate151.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holder !== undefined){
let data3 = data.holder;
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.host === undefined) && (missing1 = "host")) || ((data3.hostname === undefined) && (missing1 = "hostname"))) || ((data3.process === undefined) && (missing1 = "process"))) || ((data3.command === undefined) && (missing1 = "command"))) || ((data3.run === undefined) && (missing1 = "run"))) || ((data3.runUrl === undefined) && (missing1 = "runUrl"))){
validate151.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!((((((key1 === "host") || (key1 === "hostname")) || (key1 === "process")) || (key1 === "command")) || (key1 === "run")) || (key1 === "runUrl"))){
validate151.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.host !== undefined){
let data4 = data3.host;
const _errs13 = errors;
const _errs14 = errors;
let valid4 = false;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err0 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(data4) < 1){
const err1 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern4.test(data4)){
const err2 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
const _errs17 = errors;
if(data4 !== null){
const err4 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err5 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.hostname !== undefined){
let data5 = data3.hostname;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(func1(data5) > 255){
validate151.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate151.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data5)){
validate151.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.process !== undefined){
let data6 = data3.process;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err6 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(func1(data6) < 1){
const err7 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern4.test(data6)){
const err8 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
valid5 = valid5 || _valid1;
const _errs25 = errors;
if(data6 !== null){
const err10 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err11 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.command !== undefined){
let data7 = data3.command;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(func1(data7) > 200){
validate151.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate151.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate151.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.run !== undefined){
let data8 = data3.run;
const _errs29 = errors;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data8 === "string"){
if(func1(data8) > 64){
const err12 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(func1(data8) < 1){
const err13 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(!pattern4.test(data8)){
const err14 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
const _errs33 = errors;
if(data8 !== null){
const err16 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err17 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.runUrl !== undefined){
let data9 = data3.runUrl;
const _errs35 = errors;
const _errs36 = errors;
let valid7 = false;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data9 === "string"){
if(func1(data9) > 2000){
const err18 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(func1(data9) < 1){
const err19 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(!pattern4.test(data9)){
const err20 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid3 = _errs37 === errors;
valid7 = valid7 || _valid3;
const _errs39 = errors;
if(data9 !== null){
const err22 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err23 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate151.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
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
validate151.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.acquiredAt !== undefined){
const _errs41 = errors;
if(typeof data.acquiredAt !== "string"){
validate151.errors = [{instancePath:instancePath+"/acquiredAt",schemaPath:"#/properties/acquiredAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewedAt !== undefined){
const _errs43 = errors;
if(typeof data.renewedAt !== "string"){
validate151.errors = [{instancePath:instancePath+"/renewedAt",schemaPath:"#/properties/renewedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
const _errs45 = errors;
if(typeof data.expiresAt !== "string"){
validate151.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leaseMs !== undefined){
let data13 = data.leaseMs;
const _errs47 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate151.errors = [{instancePath:instancePath+"/leaseMs",schemaPath:"#/properties/leaseMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs47){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate151.errors = [{instancePath:instancePath+"/leaseMs",schemaPath:"#/properties/leaseMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate151.errors = [{instancePath:instancePath+"/leaseMs",schemaPath:"#/properties/leaseMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs47 === errors;
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
}
else {
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLockRequest: Validate = validate152;
const schema129 = {"type":"object","description":"Body of POST /v1/trees/{root}/lock. The same holderId again renews and answers the same.","additionalProperties":false,"required":["holderId","holder"],"properties":{"holderId":{"type":"string","description":"Random id of who wants to hold it.","pattern":"^[A-Za-z0-9_-]{16,64}$"},"holder":{"$ref":"#/$defs/Holder"},"takeOver":{"type":"integer","description":"Fence of a holder that the caller knows to be dead: it ends if it is still that one.","minimum":1,"maximum":9007199254740991}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.holderId === undefined) && (missing0 = "holderId")) || ((data.holder === undefined) && (missing0 = "holder"))){
validate152.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "holderId") || (key0 === "holder")) || (key0 === "takeOver"))){
validate152.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.holderId !== undefined){
let data0 = data.holderId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate152.errors = [{instancePath:instancePath+"/holderId",schemaPath:"#/properties/holderId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate152.errors = [{instancePath:instancePath+"/holderId",schemaPath:"#/properties/holderId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.holder !== undefined){
let data1 = data.holder;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.host === undefined) && (missing1 = "host")) || ((data1.hostname === undefined) && (missing1 = "hostname"))) || ((data1.process === undefined) && (missing1 = "process"))) || ((data1.command === undefined) && (missing1 = "command"))) || ((data1.run === undefined) && (missing1 = "run"))) || ((data1.runUrl === undefined) && (missing1 = "runUrl"))){
validate152.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((((key1 === "host") || (key1 === "hostname")) || (key1 === "process")) || (key1 === "command")) || (key1 === "run")) || (key1 === "runUrl"))){
validate152.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.host !== undefined){
let data2 = data1.host;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err0 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(data2) < 1){
const err1 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs12 = errors;
if(data2 !== null){
const err4 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err5 = {instancePath:instancePath+"/holder/host",schemaPath:"#/$defs/Holder/properties/host/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate152.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.hostname !== undefined){
let data3 = data1.hostname;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data3 === "string"){
if(func1(data3) > 255){
validate152.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate152.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate152.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/holder/hostname",schemaPath:"#/$defs/Holder/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.process !== undefined){
let data4 = data1.process;
const _errs16 = errors;
const _errs17 = errors;
let valid4 = false;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data4 === "string"){
if(func1(data4) > 200){
const err6 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(func1(data4) < 1){
const err7 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(!pattern4.test(data4)){
const err8 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
const _errs20 = errors;
if(data4 !== null){
const err10 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err11 = {instancePath:instancePath+"/holder/process",schemaPath:"#/$defs/Holder/properties/process/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate152.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.command !== undefined){
let data5 = data1.command;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data5 === "string"){
if(func1(data5) > 200){
validate152.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate152.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data5)){
validate152.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/holder/command",schemaPath:"#/$defs/Holder/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.run !== undefined){
let data6 = data1.run;
const _errs24 = errors;
const _errs25 = errors;
let valid5 = false;
const _errs26 = errors;
if(errors === _errs26){
if(typeof data6 === "string"){
if(func1(data6) > 64){
const err12 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(func1(data6) < 1){
const err13 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(!pattern4.test(data6)){
const err14 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs26 === errors;
valid5 = valid5 || _valid2;
const _errs28 = errors;
if(data6 !== null){
const err16 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err17 = {instancePath:instancePath+"/holder/run",schemaPath:"#/$defs/Holder/properties/run/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate152.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs24 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.runUrl !== undefined){
let data7 = data1.runUrl;
const _errs30 = errors;
const _errs31 = errors;
let valid6 = false;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data7 === "string"){
if(func1(data7) > 2000){
const err18 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(func1(data7) < 1){
const err19 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
if(!pattern4.test(data7)){
const err20 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid3 = _errs32 === errors;
valid6 = valid6 || _valid3;
const _errs34 = errors;
if(data7 !== null){
const err22 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const err23 = {instancePath:instancePath+"/holder/runUrl",schemaPath:"#/$defs/Holder/properties/runUrl/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate152.errors = vErrors;
return false;
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
var valid2 = _errs30 === errors;
}
else {
var valid2 = true;
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
validate152.errors = [{instancePath:instancePath+"/holder",schemaPath:"#/$defs/Holder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takeOver !== undefined){
let data8 = data.takeOver;
const _errs36 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate152.errors = [{instancePath:instancePath+"/takeOver",schemaPath:"#/properties/takeOver/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate152.errors = [{instancePath:instancePath+"/takeOver",schemaPath:"#/properties/takeOver/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate152.errors = [{instancePath:instancePath+"/takeOver",schemaPath:"#/properties/takeOver/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
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
validate152.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLockRenewal: Validate = validate153;
const schema131 = {"type":"object","description":"Body of PUT /v1/trees/{root}/lock.","additionalProperties":false,"required":["fence"],"properties":{"fence":{"type":"integer","description":"Fencing token of the lock.","minimum":1,"maximum":9007199254740991}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fence === undefined) && (missing0 = "fence")){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "fence")){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fence !== undefined){
let data0 = data.fence;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate153.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate153.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate153.errors = [{instancePath:instancePath+"/fence",schemaPath:"#/properties/fence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLockList: Validate = validate154;
const schema132 = {"type":"object","description":"Locks in sight of the caller that have not ended.","additionalProperties":false,"required":["locks"],"properties":{"locks":{"type":"array","items":{"$ref":"#/$defs/Lock"}}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.locks === undefined) && (missing0 = "locks")){
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "locks")){
validate154.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.locks !== undefined){
let data0 = data.locks;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate41(data0[i0], {instancePath:instancePath+"/locks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate154.errors = [{instancePath:instancePath+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTokenRequest: Validate = validate156;
const schema133 = {"type":"object","description":"Body of POST /v1/tokens, with an Idempotency-Key.","additionalProperties":false,"required":["name","role","access","tree","organization","principal","expiresAt"],"properties":{"name":{"type":"string","description":"What it is for.","minLength":1,"maxLength":100,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"role":{"$ref":"#/$defs/TokenRole"},"access":{"$ref":"#/$defs/TokenAccess"},"tree":{"anyOf":[{"$ref":"#/$defs/Key"},{"type":"null"}]},"organization":{"anyOf":[{"$ref":"#/$defs/Key"},{"type":"null"}]},"principal":{"anyOf":[{"type":"string","description":"Whom events name as the actor; null makes a service account of its own.","minLength":1,"maxLength":100,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},{"type":"null"}]},"expiresAt":{"anyOf":[{"type":"string","description":"RFC 3339 time. Null for one that does not end by itself."},{"type":"null"}]}}};
const schema134 = {"enum":["operator","owner","admin","member"],"description":"What the token's bearer is, in its organization; the operator is confined to none."};
const schema135 = {"enum":["full","read","meter","scim"],"description":"How far the role goes: `read` writes nothing; `meter` posts consumption (C-8), `scim` provisions people (P-5), and nothing else."};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.name === undefined) && (missing0 = "name")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.access === undefined) && (missing0 = "access"))) || ((data.tree === undefined) && (missing0 = "tree"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "role")) || (key0 === "access")) || (key0 === "tree")) || (key0 === "organization")) || (key0 === "principal")) || (key0 === "expiresAt"))){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 100){
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data1 = data.role;
const _errs4 = errors;
if(!((((data1 === "operator") || (data1 === "owner")) || (data1 === "admin")) || (data1 === "member"))){
validate156.errors = [{instancePath:instancePath+"/role",schemaPath:"#/$defs/TokenRole/enum",keyword:"enum",params:{allowedValues: schema134.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data2 = data.access;
const _errs6 = errors;
if(!((((data2 === "full") || (data2 === "read")) || (data2 === "meter")) || (data2 === "scim"))){
validate156.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/TokenAccess/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tree !== undefined){
let data3 = data.tree;
const _errs8 = errors;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
const err0 = {instancePath:instancePath+"/tree",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/tree",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(data3 !== null){
const err2 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err3 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate156.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data4 = data.organization;
const _errs15 = errors;
const _errs16 = errors;
let valid5 = false;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err4 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
const _errs20 = errors;
if(data4 !== null){
const err6 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err7 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate156.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal !== undefined){
let data5 = data.principal;
const _errs22 = errors;
const _errs23 = errors;
let valid7 = false;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data5 === "string"){
if(func1(data5) > 100){
const err8 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(func1(data5) < 1){
const err9 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!pattern4.test(data5)){
const err10 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs24 === errors;
valid7 = valid7 || _valid2;
const _errs26 = errors;
if(data5 !== null){
const err12 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err13 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate156.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data6 = data.expiresAt;
const _errs28 = errors;
const _errs29 = errors;
let valid8 = false;
const _errs30 = errors;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid8 = valid8 || _valid3;
const _errs32 = errors;
if(data6 !== null){
const err15 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs32 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err16 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate156.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
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
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTokenCreated: Validate = validate157;
const schema138 = {"type":"object","description":"Answer to POST /v1/tokens: the only time that the secret can be read.","additionalProperties":false,"required":["secret","token"],"properties":{"secret":{"type":"string","description":"The token itself."},"token":{"$ref":"#/$defs/Token"}}};
const schema139 = {"type":"object","description":"A token, without its secret.","additionalProperties":false,"required":["id","name","principal","role","access","organization","createdAt","createdBy","expiresAt","revokedAt"],"properties":{"id":{"type":"string","description":"Public id."},"name":{"type":"string","description":"Name."},"principal":{"type":"string","description":"Person or service account that events name as the actor."},"role":{"$ref":"#/$defs/TokenRole"},"access":{"$ref":"#/$defs/TokenAccess"},"organization":{"anyOf":[{"$ref":"#/$defs/Key"},{"type":"null"}]},"createdAt":{"type":"string","description":"RFC 3339 time."},"createdBy":{"type":"string","description":"Principal who made it."},"expiresAt":{"anyOf":[{"type":"string","description":"RFC 3339 time."},{"type":"null"}]},"revokedAt":{"anyOf":[{"type":"string","description":"RFC 3339 time."},{"type":"null"}]}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.access === undefined) && (missing0 = "access"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.createdBy === undefined) && (missing0 = "createdBy"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))) || ((data.revokedAt === undefined) && (missing0 = "revokedAt"))){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema139.properties, key0))){
validate65.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate65.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate65.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal !== undefined){
const _errs6 = errors;
if(typeof data.principal !== "string"){
validate65.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data3 = data.role;
const _errs8 = errors;
if(!((((data3 === "operator") || (data3 === "owner")) || (data3 === "admin")) || (data3 === "member"))){
validate65.errors = [{instancePath:instancePath+"/role",schemaPath:"#/$defs/TokenRole/enum",keyword:"enum",params:{allowedValues: schema134.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data4 = data.access;
const _errs10 = errors;
if(!((((data4 === "full") || (data4 === "read")) || (data4 === "meter")) || (data4 === "scim"))){
validate65.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/TokenAccess/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data5 = data.organization;
const _errs12 = errors;
const _errs13 = errors;
let valid3 = false;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err0 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid3 = valid3 || _valid0;
const _errs17 = errors;
if(data5 !== null){
const err2 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err3 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate65.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
const _errs19 = errors;
if(typeof data.createdAt !== "string"){
validate65.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdBy !== undefined){
const _errs21 = errors;
if(typeof data.createdBy !== "string"){
validate65.errors = [{instancePath:instancePath+"/createdBy",schemaPath:"#/properties/createdBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
let data8 = data.expiresAt;
const _errs23 = errors;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(typeof data8 !== "string"){
const err4 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid5 = valid5 || _valid1;
const _errs27 = errors;
if(data8 !== null){
const err5 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err6 = {instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate65.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revokedAt !== undefined){
let data9 = data.revokedAt;
const _errs29 = errors;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
if(typeof data9 !== "string"){
const err7 = {instancePath:instancePath+"/revokedAt",schemaPath:"#/properties/revokedAt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
const _errs33 = errors;
if(data9 !== null){
const err8 = {instancePath:instancePath+"/revokedAt",schemaPath:"#/properties/revokedAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err9 = {instancePath:instancePath+"/revokedAt",schemaPath:"#/properties/revokedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate65.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
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
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.secret === undefined) && (missing0 = "secret")) || ((data.token === undefined) && (missing0 = "token"))){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "secret") || (key0 === "token"))){
validate157.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secret !== undefined){
const _errs2 = errors;
if(typeof data.secret !== "string"){
validate157.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs4 = errors;
if(!(validate65(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate157.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTokenList: Validate = validate159;
const schema143 = {"type":"object","description":"Tokens in sight of the caller, newest first.","additionalProperties":false,"required":["tokens","next"],"properties":{"tokens":{"type":"array","items":{"$ref":"#/$defs/Token"}},"next":{"anyOf":[{"type":"string","description":"Pass as `after` for what follows; null at the end."},{"type":"null"}]}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.tokens === undefined) && (missing0 = "tokens")) || ((data.next === undefined) && (missing0 = "next"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "tokens") || (key0 === "next"))){
validate159.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tokens !== undefined){
let data0 = data.tokens;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate65(data0[i0], {instancePath:instancePath+"/tokens/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/tokens",schemaPath:"#/properties/tokens/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data2 = data.next;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate159.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate159.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMe: Validate = validate161;
const schema144 = {"type":"object","description":"Who calls.","additionalProperties":false,"required":["principal","role","access","organization","token","authority","now"],"properties":{"now":{"type":"string","description":"What the service's clock shows (RFC 3339): what lasts from now on is reckoned by it."},"principal":{"type":"string","description":"Whom events name as the actor."},"role":{"$ref":"#/$defs/TokenRole"},"access":{"$ref":"#/$defs/TokenAccess"},"organization":{"anyOf":[{"$ref":"#/$defs/Key"},{"type":"null"}]},"token":{"type":"object","description":"The token that was sent.","additionalProperties":false,"required":["id","name","expiresAt"],"properties":{"id":{"type":"string","description":"Public id."},"name":{"type":"string","description":"Name."},"expiresAt":{"anyOf":[{"type":"string","description":"RFC 3339 time."},{"type":"null"}]}}},"authority":{"type":"object","description":"What the law lets the caller do (P-7), for who plans on their behalf.","additionalProperties":false,"required":["home","roles","grants","email"],"properties":{"home":{"anyOf":[{"type":"string","description":"Opaque id of the organization whose roles these are."},{"type":"null"}]},"roles":{"type":"array","items":{"type":"string"},"description":"Built-in roles held there."},"grants":{"type":"array","description":"Permissions, and where they hold.","items":{"type":"object","additionalProperties":false,"required":["permissions","reach"],"properties":{"permissions":{"type":"array","items":{"type":"string"}},"reach":{"anyOf":[{"type":"array","items":{"type":"string"},"description":"Keys of organizations."},{"type":"null"}]}}}},"email":{"anyOf":[{"type":"string","description":"Address of the person who acts."},{"type":"null"}]}}}}};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.principal === undefined) && (missing0 = "principal")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.access === undefined) && (missing0 = "access"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.token === undefined) && (missing0 = "token"))) || ((data.authority === undefined) && (missing0 = "authority"))) || ((data.now === undefined) && (missing0 = "now"))){
validate161.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "now") || (key0 === "principal")) || (key0 === "role")) || (key0 === "access")) || (key0 === "organization")) || (key0 === "token")) || (key0 === "authority"))){
validate161.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.now !== undefined){
const _errs2 = errors;
if(typeof data.now !== "string"){
validate161.errors = [{instancePath:instancePath+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal !== undefined){
const _errs4 = errors;
if(typeof data.principal !== "string"){
validate161.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs6 = errors;
if(!((((data2 === "operator") || (data2 === "owner")) || (data2 === "admin")) || (data2 === "member"))){
validate161.errors = [{instancePath:instancePath+"/role",schemaPath:"#/$defs/TokenRole/enum",keyword:"enum",params:{allowedValues: schema134.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data3 = data.access;
const _errs8 = errors;
if(!((((data3 === "full") || (data3 === "read")) || (data3 === "meter")) || (data3 === "scim"))){
validate161.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/TokenAccess/enum",keyword:"enum",params:{allowedValues: schema135.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data4 = data.organization;
const _errs10 = errors;
const _errs11 = errors;
let valid3 = false;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err0 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
const _errs15 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err3 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate161.errors = vErrors;
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
if(data.token !== undefined){
let data5 = data.token;
const _errs17 = errors;
if(errors === _errs17){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.id === undefined) && (missing1 = "id")) || ((data5.name === undefined) && (missing1 = "name"))) || ((data5.expiresAt === undefined) && (missing1 = "expiresAt"))){
validate161.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key1 in data5){
if(!(((key1 === "id") || (key1 === "name")) || (key1 === "expiresAt"))){
validate161.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data5.id !== undefined){
const _errs20 = errors;
if(typeof data5.id !== "string"){
validate161.errors = [{instancePath:instancePath+"/token/id",schemaPath:"#/properties/token/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.name !== undefined){
const _errs22 = errors;
if(typeof data5.name !== "string"){
validate161.errors = [{instancePath:instancePath+"/token/name",schemaPath:"#/properties/token/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.expiresAt !== undefined){
let data8 = data5.expiresAt;
const _errs24 = errors;
const _errs25 = errors;
let valid6 = false;
const _errs26 = errors;
if(typeof data8 !== "string"){
const err4 = {instancePath:instancePath+"/token/expiresAt",schemaPath:"#/properties/token/properties/expiresAt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid6 = valid6 || _valid1;
const _errs28 = errors;
if(data8 !== null){
const err5 = {instancePath:instancePath+"/token/expiresAt",schemaPath:"#/properties/token/properties/expiresAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const err6 = {instancePath:instancePath+"/token/expiresAt",schemaPath:"#/properties/token/properties/expiresAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate161.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs24 === errors;
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
validate161.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authority !== undefined){
let data9 = data.authority;
const _errs30 = errors;
if(errors === _errs30){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((((data9.home === undefined) && (missing2 = "home")) || ((data9.roles === undefined) && (missing2 = "roles"))) || ((data9.grants === undefined) && (missing2 = "grants"))) || ((data9.email === undefined) && (missing2 = "email"))){
validate161.errors = [{instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs32 = errors;
for(const key2 in data9){
if(!((((key2 === "home") || (key2 === "roles")) || (key2 === "grants")) || (key2 === "email"))){
validate161.errors = [{instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs32 === errors){
if(data9.home !== undefined){
let data10 = data9.home;
const _errs33 = errors;
const _errs34 = errors;
let valid8 = false;
const _errs35 = errors;
if(typeof data10 !== "string"){
const err7 = {instancePath:instancePath+"/authority/home",schemaPath:"#/properties/authority/properties/home/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid8 = valid8 || _valid2;
const _errs37 = errors;
if(data10 !== null){
const err8 = {instancePath:instancePath+"/authority/home",schemaPath:"#/properties/authority/properties/home/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const err9 = {instancePath:instancePath+"/authority/home",schemaPath:"#/properties/authority/properties/home/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate161.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.roles !== undefined){
let data11 = data9.roles;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data11)){
var valid9 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs41 = errors;
if(typeof data11[i0] !== "string"){
validate161.errors = [{instancePath:instancePath+"/authority/roles/" + i0,schemaPath:"#/properties/authority/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs41 === errors;
if(!valid9){
break;
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/authority/roles",schemaPath:"#/properties/authority/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.grants !== undefined){
let data13 = data9.grants;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data13)){
var valid10 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs45 = errors;
if(errors === _errs45){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if(((data14.permissions === undefined) && (missing3 = "permissions")) || ((data14.reach === undefined) && (missing3 = "reach"))){
validate161.errors = [{instancePath:instancePath+"/authority/grants/" + i1,schemaPath:"#/properties/authority/properties/grants/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs47 = errors;
for(const key3 in data14){
if(!((key3 === "permissions") || (key3 === "reach"))){
validate161.errors = [{instancePath:instancePath+"/authority/grants/" + i1,schemaPath:"#/properties/authority/properties/grants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs47 === errors){
if(data14.permissions !== undefined){
let data15 = data14.permissions;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data15)){
var valid12 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
const _errs50 = errors;
if(typeof data15[i2] !== "string"){
validate161.errors = [{instancePath:instancePath+"/authority/grants/" + i1+"/permissions/" + i2,schemaPath:"#/properties/authority/properties/grants/items/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs50 === errors;
if(!valid12){
break;
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/authority/grants/" + i1+"/permissions",schemaPath:"#/properties/authority/properties/grants/items/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid11 = _errs48 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data14.reach !== undefined){
let data17 = data14.reach;
const _errs52 = errors;
const _errs53 = errors;
let valid13 = false;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data17)){
var valid14 = true;
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
const _errs56 = errors;
if(typeof data17[i3] !== "string"){
const err10 = {instancePath:instancePath+"/authority/grants/" + i1+"/reach/" + i3,schemaPath:"#/properties/authority/properties/grants/items/properties/reach/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid14 = _errs56 === errors;
if(!valid14){
break;
}
}
}
else {
const err11 = {instancePath:instancePath+"/authority/grants/" + i1+"/reach",schemaPath:"#/properties/authority/properties/grants/items/properties/reach/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid3 = _errs54 === errors;
valid13 = valid13 || _valid3;
const _errs58 = errors;
if(data17 !== null){
const err12 = {instancePath:instancePath+"/authority/grants/" + i1+"/reach",schemaPath:"#/properties/authority/properties/grants/items/properties/reach/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs58 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const err13 = {instancePath:instancePath+"/authority/grants/" + i1+"/reach",schemaPath:"#/properties/authority/properties/grants/items/properties/reach/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate161.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs52 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/authority/grants/" + i1,schemaPath:"#/properties/authority/properties/grants/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs45 === errors;
if(!valid10){
break;
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/authority/grants",schemaPath:"#/properties/authority/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data9.email !== undefined){
let data19 = data9.email;
const _errs60 = errors;
const _errs61 = errors;
let valid15 = false;
const _errs62 = errors;
if(typeof data19 !== "string"){
const err14 = {instancePath:instancePath+"/authority/email",schemaPath:"#/properties/authority/properties/email/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid4 = _errs62 === errors;
valid15 = valid15 || _valid4;
const _errs64 = errors;
if(data19 !== null){
const err15 = {instancePath:instancePath+"/authority/email",schemaPath:"#/properties/authority/properties/email/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid4 = _errs64 === errors;
valid15 = valid15 || _valid4;
if(!valid15){
const err16 = {instancePath:instancePath+"/authority/email",schemaPath:"#/properties/authority/properties/email/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate161.errors = vErrors;
return false;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs60 === errors;
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
validate161.errors = [{instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
}
else {
validate161.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRun: Validate = validate162;
const schema148 = {"type":"object","description":"What one apply changed in a tree.","additionalProperties":false,"required":["run","stack","actor","firstRevision","lastRevision","startedAt","endedAt","operations"],"properties":{"run":{"type":"string","description":"Id."},"stack":{"anyOf":[{"type":"string","description":"Stack."},{"type":"null"}]},"actor":{"type":"string","description":"Who."},"firstRevision":{"type":"integer","description":"Where it began to change the tree.","minimum":1,"maximum":9007199254740991},"lastRevision":{"type":"integer","description":"The last revision that it made so far.","minimum":1,"maximum":9007199254740991},"startedAt":{"type":"string","description":"RFC 3339 time."},"endedAt":{"type":"string","description":"RFC 3339 time. Of its last change."},"operations":{"type":"integer","description":"Operations that took effect.","minimum":0,"maximum":9007199254740991}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.run === undefined) && (missing0 = "run")) || ((data.stack === undefined) && (missing0 = "stack"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.firstRevision === undefined) && (missing0 = "firstRevision"))) || ((data.lastRevision === undefined) && (missing0 = "lastRevision"))) || ((data.startedAt === undefined) && (missing0 = "startedAt"))) || ((data.endedAt === undefined) && (missing0 = "endedAt"))) || ((data.operations === undefined) && (missing0 = "operations"))){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "run") || (key0 === "stack")) || (key0 === "actor")) || (key0 === "firstRevision")) || (key0 === "lastRevision")) || (key0 === "startedAt")) || (key0 === "endedAt")) || (key0 === "operations"))){
validate162.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.run !== undefined){
const _errs2 = errors;
if(typeof data.run !== "string"){
validate162.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
let data1 = data.stack;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err1 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
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
const err2 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate162.errors = vErrors;
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
if(data.actor !== undefined){
const _errs10 = errors;
if(typeof data.actor !== "string"){
validate162.errors = [{instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firstRevision !== undefined){
let data3 = data.firstRevision;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate162.errors = [{instancePath:instancePath+"/firstRevision",schemaPath:"#/properties/firstRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate162.errors = [{instancePath:instancePath+"/firstRevision",schemaPath:"#/properties/firstRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate162.errors = [{instancePath:instancePath+"/firstRevision",schemaPath:"#/properties/firstRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastRevision !== undefined){
let data4 = data.lastRevision;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate162.errors = [{instancePath:instancePath+"/lastRevision",schemaPath:"#/properties/lastRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate162.errors = [{instancePath:instancePath+"/lastRevision",schemaPath:"#/properties/lastRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate162.errors = [{instancePath:instancePath+"/lastRevision",schemaPath:"#/properties/lastRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startedAt !== undefined){
const _errs16 = errors;
if(typeof data.startedAt !== "string"){
validate162.errors = [{instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endedAt !== undefined){
const _errs18 = errors;
if(typeof data.endedAt !== "string"){
validate162.errors = [{instancePath:instancePath+"/endedAt",schemaPath:"#/properties/endedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data7 = data.operations;
const _errs20 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate162.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate162.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate162.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
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
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRunList: Validate = validate163;
const schema149 = {"type":"object","description":"Runs, newest first.","additionalProperties":false,"required":["runs","next"],"properties":{"runs":{"type":"array","items":{"$ref":"#/$defs/Run"}},"next":{"anyOf":[{"type":"integer","description":"Pass as `before` for earlier ones; null at the end.","minimum":0,"maximum":9007199254740991},{"type":"null"}]}}};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.runs === undefined) && (missing0 = "runs")) || ((data.next === undefined) && (missing0 = "next"))){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "runs") || (key0 === "next"))){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.runs !== undefined){
let data0 = data.runs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((data1.run === undefined) && (missing1 = "run")) || ((data1.stack === undefined) && (missing1 = "stack"))) || ((data1.actor === undefined) && (missing1 = "actor"))) || ((data1.firstRevision === undefined) && (missing1 = "firstRevision"))) || ((data1.lastRevision === undefined) && (missing1 = "lastRevision"))) || ((data1.startedAt === undefined) && (missing1 = "startedAt"))) || ((data1.endedAt === undefined) && (missing1 = "endedAt"))) || ((data1.operations === undefined) && (missing1 = "operations"))){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0,schemaPath:"#/$defs/Run/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((((((key1 === "run") || (key1 === "stack")) || (key1 === "actor")) || (key1 === "firstRevision")) || (key1 === "lastRevision")) || (key1 === "startedAt")) || (key1 === "endedAt")) || (key1 === "operations"))){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0,schemaPath:"#/$defs/Run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.run !== undefined){
const _errs8 = errors;
if(typeof data1.run !== "string"){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/run",schemaPath:"#/$defs/Run/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.stack !== undefined){
let data3 = data1.stack;
const _errs10 = errors;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/runs/" + i0+"/stack",schemaPath:"#/$defs/Run/properties/stack/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
const _errs14 = errors;
if(data3 !== null){
const err1 = {instancePath:instancePath+"/runs/" + i0+"/stack",schemaPath:"#/$defs/Run/properties/stack/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err2 = {instancePath:instancePath+"/runs/" + i0+"/stack",schemaPath:"#/$defs/Run/properties/stack/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate163.errors = vErrors;
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
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.actor !== undefined){
const _errs16 = errors;
if(typeof data1.actor !== "string"){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/actor",schemaPath:"#/$defs/Run/properties/actor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.firstRevision !== undefined){
let data5 = data1.firstRevision;
const _errs18 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/firstRevision",schemaPath:"#/$defs/Run/properties/firstRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/firstRevision",schemaPath:"#/$defs/Run/properties/firstRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/firstRevision",schemaPath:"#/$defs/Run/properties/firstRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.lastRevision !== undefined){
let data6 = data1.lastRevision;
const _errs20 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/lastRevision",schemaPath:"#/$defs/Run/properties/lastRevision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/lastRevision",schemaPath:"#/$defs/Run/properties/lastRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/lastRevision",schemaPath:"#/$defs/Run/properties/lastRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.startedAt !== undefined){
const _errs22 = errors;
if(typeof data1.startedAt !== "string"){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/startedAt",schemaPath:"#/$defs/Run/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.endedAt !== undefined){
const _errs24 = errors;
if(typeof data1.endedAt !== "string"){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/endedAt",schemaPath:"#/$defs/Run/properties/endedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.operations !== undefined){
let data9 = data1.operations;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/operations",schemaPath:"#/$defs/Run/properties/operations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/operations",schemaPath:"#/$defs/Run/properties/operations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate163.errors = [{instancePath:instancePath+"/runs/" + i0+"/operations",schemaPath:"#/$defs/Run/properties/operations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
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
}
else {
validate163.errors = [{instancePath:instancePath+"/runs/" + i0,schemaPath:"#/$defs/Run/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data10 = data.next;
const _errs28 = errors;
const _errs29 = errors;
let valid5 = false;
const _errs30 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err3 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs30){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err4 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data10 < 0 || isNaN(data10)){
const err5 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
var _valid1 = _errs30 === errors;
valid5 = valid5 || _valid1;
const _errs32 = errors;
if(data10 !== null){
const err6 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err7 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate163.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateOrganizationList: Validate = validate164;
const schema151 = {"type":"object","description":"Organizations by key.","additionalProperties":false,"required":["organizations","next"],"properties":{"organizations":{"type":"array","items":{"$ref":"#/$defs/OrganizationFields"}},"next":{"anyOf":[{"type":"string","description":"Pass as `after` for what follows; null at the end."},{"type":"null"}]}}};
const schema152 = {"type":"object","description":"An organization as a line of the snapshot, or the fields of it that were asked for.","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/SnapshotLine/properties/key"},"id":{"$ref":"#/$defs/SnapshotLine/properties/id"},"kind":{"$ref":"#/$defs/SnapshotLine/properties/kind"},"parent":{"$ref":"#/$defs/SnapshotLine/properties/parent"},"name":{"$ref":"#/$defs/SnapshotLine/properties/name"},"region":{"$ref":"#/$defs/SnapshotLine/properties/region"},"country":{"$ref":"#/$defs/SnapshotLine/properties/country"},"owner":{"$ref":"#/$defs/SnapshotLine/properties/owner"},"labels":{"$ref":"#/$defs/SnapshotLine/properties/labels"},"externalId":{"$ref":"#/$defs/SnapshotLine/properties/externalId"},"provisioning":{"$ref":"#/$defs/SnapshotLine/properties/provisioning"},"phase":{"$ref":"#/$defs/SnapshotLine/properties/phase"},"managedBy":{"$ref":"#/$defs/SnapshotLine/properties/managedBy"},"version":{"$ref":"#/$defs/SnapshotLine/properties/version"},"allocated":{"$ref":"#/$defs/SnapshotLine/properties/allocated"},"used":{"$ref":"#/$defs/SnapshotLine/properties/used"},"held":{"$ref":"#/$defs/SnapshotLine/properties/held"},"committedBelow":{"$ref":"#/$defs/SnapshotLine/properties/committedBelow"},"access":{"$ref":"#/$defs/SnapshotLine/properties/access"},"customerAccess":{"$ref":"#/$defs/SnapshotLine/properties/customerAccess"},"usedOnUnlink":{"$ref":"#/$defs/SnapshotLine/properties/usedOnUnlink"},"protected":{"$ref":"#/$defs/SnapshotLine/properties/protected"},"drainedAt":{"$ref":"#/$defs/SnapshotLine/properties/drainedAt"},"ownerInvitation":{"$ref":"#/$defs/SnapshotLine/properties/ownerInvitation"},"members":{"$ref":"#/$defs/SnapshotLine/properties/members"},"roles":{"$ref":"#/$defs/SnapshotLine/properties/roles"},"sso":{"$ref":"#/$defs/SnapshotLine/properties/sso"},"transfer":{"$ref":"#/$defs/SnapshotLine/properties/transfer"}}};
const schema153 = {"type":"string","description":"Key."};
const schema154 = {"type":"string","description":"Opaque id."};
const schema155 = {"enum":["Distributor","ChildOrganization"],"description":"What it is (O-1)."};
const schema156 = {"anyOf":[{"type":"string","description":"Key of the distributor above."},{"type":"null"}]};
const schema157 = {"type":"string","description":"Name."};
const schema158 = {"type":"string","description":"Region."};
const schema159 = {"type":"string","description":"Country."};
const schema160 = {"type":"object","additionalProperties":false,"required":["name","email"],"properties":{"name":{"type":"string","description":"Name."},"email":{"type":"string","description":"Email."}}};
const schema161 = {"type":"object","additionalProperties":{"type":"string"}};
const schema162 = {"anyOf":[{"type":"string","description":"External id."},{"type":"null"}]};
const schema163 = {"anyOf":[{"enum":["self","vendor"],"description":"Who creates organizations (O-7)."},{"type":"null"}]};
const schema164 = {"enum":["active","paused","draining","unlinked"]};
const schema165 = {"anyOf":[{"type":"string","description":"Stack."},{"type":"null"}]};
const schema166 = {"type":"integer","description":"Version.","minimum":0,"maximum":9007199254740991};
const schema167 = {"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991};
const schema168 = {"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991};
const schema169 = {"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991};
const schema170 = {"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991};
const schema171 = {"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside (O-11). Absent: as the distributor above."};
const schema172 = {"enum":["permit","refuse"],"description":"Whether its own people may sign in (O-10). Absent: permit."};
const schema173 = {"enum":["absorb","refund"],"description":"What becomes of used credits of a child that is unlinked (U-5). Absent: absorb."};
const schema174 = {"const":true,"description":"That it is protected (O-13)."};
const schema175 = {"type":"string","description":"RFC 3339 time since when its allocation is 0 (U-1)."};
const schema177 = {"type":"array","items":{"$ref":"#/$defs/Member"},"description":"Its people besides the owner, by email; absent where there are none, or they are not the caller's matter (O-11)."};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema178 = {"type":"array","items":{"$ref":"#/$defs/Role"},"description":"Custom roles by name; likewise."};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema152.properties, key0))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate76.errors = [{instancePath:instancePath+"/key",schemaPath:"#/$defs/SnapshotLine/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs5 = errors;
if(typeof data.id !== "string"){
validate76.errors = [{instancePath:instancePath+"/id",schemaPath:"#/$defs/SnapshotLine/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data2 = data.kind;
const _errs8 = errors;
if(!((data2 === "Distributor") || (data2 === "ChildOrganization"))){
validate76.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/SnapshotLine/properties/kind/enum",keyword:"enum",params:{allowedValues: schema155.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data3 = data.parent;
const _errs10 = errors;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/SnapshotLine/properties/parent/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid5 = valid5 || _valid0;
const _errs15 = errors;
if(data3 !== null){
const err1 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/SnapshotLine/properties/parent/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err2 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/SnapshotLine/properties/parent/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate76.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
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
if(data.name !== undefined){
const _errs17 = errors;
if(typeof data.name !== "string"){
validate76.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/SnapshotLine/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
const _errs20 = errors;
if(typeof data.region !== "string"){
validate76.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/SnapshotLine/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs23 = errors;
if(typeof data.country !== "string"){
validate76.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/SnapshotLine/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data7 = data.owner;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if(((data7.name === undefined) && (missing0 = "name")) || ((data7.email === undefined) && (missing0 = "email"))){
validate76.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/SnapshotLine/properties/owner/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs29 = errors;
for(const key1 in data7){
if(!((key1 === "name") || (key1 === "email"))){
validate76.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/SnapshotLine/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs29 === errors){
if(data7.name !== undefined){
const _errs30 = errors;
if(typeof data7.name !== "string"){
validate76.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/SnapshotLine/properties/owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs30 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data7.email !== undefined){
const _errs32 = errors;
if(typeof data7.email !== "string"){
validate76.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/SnapshotLine/properties/owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs32 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/SnapshotLine/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data10 = data.labels;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
const _errs38 = errors;
if(typeof data10[key2] !== "string"){
validate76.errors = [{instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/SnapshotLine/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs38 === errors;
if(!valid12){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/SnapshotLine/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data12 = data.externalId;
const _errs40 = errors;
const _errs42 = errors;
let valid14 = false;
const _errs43 = errors;
if(typeof data12 !== "string"){
const err3 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/SnapshotLine/properties/externalId/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid14 = valid14 || _valid1;
const _errs45 = errors;
if(data12 !== null){
const err4 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/SnapshotLine/properties/externalId/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs45 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err5 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/SnapshotLine/properties/externalId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate76.errors = vErrors;
return false;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
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
if(valid0){
if(data.provisioning !== undefined){
let data13 = data.provisioning;
const _errs47 = errors;
const _errs49 = errors;
let valid16 = false;
const _errs50 = errors;
if(!((data13 === "self") || (data13 === "vendor"))){
const err6 = {instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/SnapshotLine/properties/provisioning/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema163.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid16 = valid16 || _valid2;
const _errs51 = errors;
if(data13 !== null){
const err7 = {instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/SnapshotLine/properties/provisioning/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs51 === errors;
valid16 = valid16 || _valid2;
if(!valid16){
const err8 = {instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/SnapshotLine/properties/provisioning/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate76.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data14 = data.phase;
const _errs53 = errors;
if(!((((data14 === "active") || (data14 === "paused")) || (data14 === "draining")) || (data14 === "unlinked"))){
validate76.errors = [{instancePath:instancePath+"/phase",schemaPath:"#/$defs/SnapshotLine/properties/phase/enum",keyword:"enum",params:{allowedValues: schema164.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.managedBy !== undefined){
let data15 = data.managedBy;
const _errs55 = errors;
const _errs57 = errors;
let valid19 = false;
const _errs58 = errors;
if(typeof data15 !== "string"){
const err9 = {instancePath:instancePath+"/managedBy",schemaPath:"#/$defs/SnapshotLine/properties/managedBy/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid3 = _errs58 === errors;
valid19 = valid19 || _valid3;
const _errs60 = errors;
if(data15 !== null){
const err10 = {instancePath:instancePath+"/managedBy",schemaPath:"#/$defs/SnapshotLine/properties/managedBy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid3 = _errs60 === errors;
valid19 = valid19 || _valid3;
if(!valid19){
const err11 = {instancePath:instancePath+"/managedBy",schemaPath:"#/$defs/SnapshotLine/properties/managedBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate76.errors = vErrors;
return false;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data16 = data.version;
const _errs62 = errors;
const _errs63 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate76.errors = [{instancePath:instancePath+"/version",schemaPath:"#/$defs/SnapshotLine/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs63){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate76.errors = [{instancePath:instancePath+"/version",schemaPath:"#/$defs/SnapshotLine/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate76.errors = [{instancePath:instancePath+"/version",schemaPath:"#/$defs/SnapshotLine/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allocated !== undefined){
let data17 = data.allocated;
const _errs65 = errors;
const _errs66 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate76.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/$defs/SnapshotLine/properties/allocated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs66){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate76.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/$defs/SnapshotLine/properties/allocated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate76.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/$defs/SnapshotLine/properties/allocated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data18 = data.used;
const _errs68 = errors;
const _errs69 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate76.errors = [{instancePath:instancePath+"/used",schemaPath:"#/$defs/SnapshotLine/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs69){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
validate76.errors = [{instancePath:instancePath+"/used",schemaPath:"#/$defs/SnapshotLine/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate76.errors = [{instancePath:instancePath+"/used",schemaPath:"#/$defs/SnapshotLine/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.held !== undefined){
let data19 = data.held;
const _errs71 = errors;
const _errs72 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate76.errors = [{instancePath:instancePath+"/held",schemaPath:"#/$defs/SnapshotLine/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs72){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
validate76.errors = [{instancePath:instancePath+"/held",schemaPath:"#/$defs/SnapshotLine/properties/held/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate76.errors = [{instancePath:instancePath+"/held",schemaPath:"#/$defs/SnapshotLine/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.committedBelow !== undefined){
let data20 = data.committedBelow;
const _errs74 = errors;
const _errs75 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate76.errors = [{instancePath:instancePath+"/committedBelow",schemaPath:"#/$defs/SnapshotLine/properties/committedBelow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs75){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
validate76.errors = [{instancePath:instancePath+"/committedBelow",schemaPath:"#/$defs/SnapshotLine/properties/committedBelow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate76.errors = [{instancePath:instancePath+"/committedBelow",schemaPath:"#/$defs/SnapshotLine/properties/committedBelow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data21 = data.access;
const _errs77 = errors;
if(!((data21 === "sealed") || (data21 === "delegated"))){
validate76.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/SnapshotLine/properties/access/enum",keyword:"enum",params:{allowedValues: schema171.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data22 = data.customerAccess;
const _errs79 = errors;
if(!((data22 === "permit") || (data22 === "refuse"))){
validate76.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/SnapshotLine/properties/customerAccess/enum",keyword:"enum",params:{allowedValues: schema172.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data23 = data.usedOnUnlink;
const _errs81 = errors;
if(!((data23 === "absorb") || (data23 === "refund"))){
validate76.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/$defs/SnapshotLine/properties/usedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema173.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs83 = errors;
if(true !== data.protected){
validate76.errors = [{instancePath:instancePath+"/protected",schemaPath:"#/$defs/SnapshotLine/properties/protected/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drainedAt !== undefined){
const _errs85 = errors;
if(typeof data.drainedAt !== "string"){
validate76.errors = [{instancePath:instancePath+"/drainedAt",schemaPath:"#/$defs/SnapshotLine/properties/drainedAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ownerInvitation !== undefined){
let data26 = data.ownerInvitation;
const _errs88 = errors;
const _errs89 = errors;
if(errors === _errs89){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing1;
if(((data26.state === undefined) && (missing1 = "state")) || ((data26.until === undefined) && (missing1 = "until"))){
validate76.errors = [{instancePath:instancePath+"/ownerInvitation",schemaPath:"#/$defs/SnapshotLine/properties/ownerInvitation/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs91 = errors;
for(const key3 in data26){
if(!((key3 === "state") || (key3 === "until"))){
validate76.errors = [{instancePath:instancePath+"/ownerInvitation",schemaPath:"#/$defs/SnapshotLine/properties/ownerInvitation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs91 === errors){
if(data26.state !== undefined){
let data27 = data26.state;
const _errs92 = errors;
if(!(((data27 === "pending") || (data27 === "declined")) || (data27 === "revoked"))){
validate76.errors = [{instancePath:instancePath+"/ownerInvitation/state",schemaPath:"#/$defs/SnapshotLine/properties/ownerInvitation/properties/state/enum",keyword:"enum",params:{allowedValues: schema116.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid31 = _errs92 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data26.until !== undefined){
const _errs93 = errors;
if(typeof data26.until !== "string"){
validate76.errors = [{instancePath:instancePath+"/ownerInvitation/until",schemaPath:"#/$defs/SnapshotLine/properties/ownerInvitation/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid31 = _errs93 === errors;
}
else {
var valid31 = true;
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/ownerInvitation",schemaPath:"#/$defs/SnapshotLine/properties/ownerInvitation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
const _errs95 = errors;
if(!(validate77(data.members, {instancePath:instancePath+"/members",parentData:data,parentDataProperty:"members",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs96 = errors;
if(!(validate80(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs96 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sso !== undefined){
let data31 = data.sso;
const _errs97 = errors;
const _errs98 = errors;
if(errors === _errs98){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing2;
if((((data31.issuer === undefined) && (missing2 = "issuer")) || ((data31.clientId === undefined) && (missing2 = "clientId"))) || ((data31.emailDomains === undefined) && (missing2 = "emailDomains"))){
validate76.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/SnapshotLine/properties/sso/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key4 in data31){
if(!(((key4 === "issuer") || (key4 === "clientId")) || (key4 === "emailDomains"))){
validate76.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/SnapshotLine/properties/sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data31.issuer !== undefined){
let data32 = data31.issuer;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data32 === "string"){
if(func1(data32) > 2000){
validate76.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern90.test(data32)){
validate76.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid33 = _errs101 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data31.clientId !== undefined){
let data33 = data31.clientId;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data33 === "string"){
if(func1(data33) > 200){
validate76.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data33) < 1){
validate76.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data33)){
validate76.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid33 = _errs103 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data31.emailDomains !== undefined){
let data34 = data31.emailDomains;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data34)){
if(data34.length > 100){
validate76.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/emailDomains/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid34 = true;
const len0 = data34.length;
for(let i0=0; i0<len0; i0++){
let data35 = data34[i0];
const _errs107 = errors;
if(errors === _errs107){
if(typeof data35 === "string"){
if(!pattern92.test(data35)){
validate76.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i0,schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i0,schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs107 === errors;
if(!valid34){
break;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/SnapshotLine/properties/sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs105 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/SnapshotLine/properties/sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transfer !== undefined){
let data36 = data.transfer;
const _errs109 = errors;
const _errs110 = errors;
if(errors === _errs110){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing3;
if(((data36.to === undefined) && (missing3 = "to")) || ((data36.until === undefined) && (missing3 = "until"))){
validate76.errors = [{instancePath:instancePath+"/transfer",schemaPath:"#/$defs/SnapshotLine/properties/transfer/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs112 = errors;
for(const key5 in data36){
if(!((key5 === "to") || (key5 === "until"))){
validate76.errors = [{instancePath:instancePath+"/transfer",schemaPath:"#/$defs/SnapshotLine/properties/transfer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs112 === errors){
if(data36.to !== undefined){
const _errs113 = errors;
if(typeof data36.to !== "string"){
validate76.errors = [{instancePath:instancePath+"/transfer/to",schemaPath:"#/$defs/SnapshotLine/properties/transfer/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs113 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data36.until !== undefined){
const _errs115 = errors;
if(typeof data36.until !== "string"){
validate76.errors = [{instancePath:instancePath+"/transfer/until",schemaPath:"#/$defs/SnapshotLine/properties/transfer/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid36 = _errs115 === errors;
}
else {
var valid36 = true;
}
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/transfer",schemaPath:"#/$defs/SnapshotLine/properties/transfer/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs109 === errors;
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
validate76.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.organizations === undefined) && (missing0 = "organizations")) || ((data.next === undefined) && (missing0 = "next"))){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "organizations") || (key0 === "next"))){
validate164.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.organizations !== undefined){
let data0 = data.organizations;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate76(data0[i0], {instancePath:instancePath+"/organizations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate164.errors = [{instancePath:instancePath+"/organizations",schemaPath:"#/properties/organizations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data2 = data.next;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate164.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateOrganizationPatch: Validate = validate166;
const schema226 = {"type":"object","description":"Body of PATCH /v1/trees/{root}/organizations/{key}, with If-Match: a merge patch (RFC 7396) of what can change.","additionalProperties":false,"minProperties":1,"properties":{"name":{"$ref":"#/$defs/Update/properties/name"},"country":{"$ref":"#/$defs/Update/properties/country"},"externalId":{"$ref":"#/$defs/Update/properties/externalId"},"provisioning":{"$ref":"#/$defs/Update/properties/provisioning"},"labels":{"type":"object","description":"Labels that change; null removes one.","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},"additionalProperties":{"anyOf":[{"type":"string","maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},{"type":"null"}]}},"owner":{"type":"object","description":"Name, email or both.","additionalProperties":false,"minProperties":1,"properties":{"name":{"$ref":"#/$defs/Owner/properties/name"},"email":{"$ref":"#/$defs/Owner/properties/email"}}},"credits":{"$ref":"#/$defs/Creation/properties/credits"},"purchasedCredits":{"$ref":"#/$defs/Creation/properties/credits"},"parent":{"$ref":"#/$defs/Key"},"key":{"$ref":"#/$defs/Key"},"customerAccess":{"$ref":"#/$defs/Update/properties/customerAccess"},"usedOnUnlink":{"$ref":"#/$defs/Update/properties/usedOnUnlink"},"state":{"enum":["active","paused"],"description":"`paused` refuses new consumption (O-9), `active` lets it, and calls off the draining of an unlink (O-8)."},"protected":{"type":"boolean","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate request (O-13)."},"access":{"$ref":"#/$defs/Update/properties/access"}}};
const schema227 = {"type":"string","description":"A name (O-3), 1 to 100 characters.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"};
const schema228 = {"type":"string","description":"ISO 3166-1 alpha-2.","pattern":"^[A-Z]{2}$"};
const schema229 = {"type":"string","description":"Id in another system, unique in the service (O-7).","minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"};
const schema230 = {"enum":["self","vendor"],"description":"Who creates organizations (O-7)."};
const schema231 = {"type":"string","description":"Name of a person.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"};
const schema232 = {"type":"string","description":"An email address.","minLength":3,"maxLength":254,"pattern":"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"};
const schema219 = {"type":"integer","description":"Whole credits (C-1).","minimum":0,"maximum":9007199254740991};
const schema237 = {"enum":["permit","refuse"],"description":"Whether its own people may sign in (O-10)."};
const schema238 = {"enum":["absorb","refund"],"description":"What becomes of used credits of a child that is unlinked (U-5)."};
const schema239 = {"anyOf":[{"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside (O-11)."},{"type":"null"}],"description":"Null: as the distributor above."};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate166.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema226.properties, key0))){
validate166.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) > 400){
validate166.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Update/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate166.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Update/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate166.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Update/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Update/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data1 = data.country;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
validate166.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Update/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
else {
validate166.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Update/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data2 = data.externalId;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(func1(data2) > 200){
validate166.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Update/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data2) < 1){
validate166.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Update/properties/externalId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate166.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Update/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Update/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning !== undefined){
let data3 = data.provisioning;
const _errs11 = errors;
if(!((data3 === "self") || (data3 === "vendor"))){
validate166.errors = [{instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/Update/properties/provisioning/enum",keyword:"enum",params:{allowedValues: schema230.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data4 = data.labels;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
const _errs15 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid5 = _errs15 === errors;
if(!valid5){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate166.errors = vErrors;
return false;
break;
}
}
if(valid5){
for(const key2 in data4){
let data5 = data4[key2];
const _errs17 = errors;
const _errs18 = errors;
let valid7 = false;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(func1(data5) > 200){
const err2 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(!pattern4.test(data5)){
const err3 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
valid7 = valid7 || _valid0;
const _errs21 = errors;
if(data5 !== null){
const err5 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err6 = {instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labels/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate166.errors = vErrors;
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
var valid6 = _errs17 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data6 = data.owner;
const _errs23 = errors;
if(errors === _errs23){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
validate166.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
const _errs25 = errors;
for(const key3 in data6){
if(!((key3 === "name") || (key3 === "email"))){
validate166.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs25 === errors){
if(data6.name !== undefined){
let data7 = data6.name;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data7 === "string"){
if(func1(data7) > 400){
validate166.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate166.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate166.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.email !== undefined){
let data8 = data6.email;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data8 === "string"){
if(func1(data8) > 254){
validate166.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data8) < 3){
validate166.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data8)){
validate166.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data9 = data.credits;
const _errs32 = errors;
const _errs33 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate166.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Creation/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs33){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate166.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Creation/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate166.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Creation/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchasedCredits !== undefined){
let data10 = data.purchasedCredits;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate166.errors = [{instancePath:instancePath+"/purchasedCredits",schemaPath:"#/$defs/Creation/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate166.errors = [{instancePath:instancePath+"/purchasedCredits",schemaPath:"#/$defs/Creation/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate166.errors = [{instancePath:instancePath+"/purchasedCredits",schemaPath:"#/$defs/Creation/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
let data11 = data.parent;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
validate166.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate166.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data12 = data.key;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
validate166.errors = [{instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate166.errors = [{instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data13 = data.customerAccess;
const _errs44 = errors;
if(!((data13 === "permit") || (data13 === "refuse"))){
validate166.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/Update/properties/customerAccess/enum",keyword:"enum",params:{allowedValues: schema237.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data14 = data.usedOnUnlink;
const _errs46 = errors;
if(!((data14 === "absorb") || (data14 === "refund"))){
validate166.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/$defs/Update/properties/usedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema238.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data15 = data.state;
const _errs48 = errors;
if(!((data15 === "active") || (data15 === "paused"))){
validate166.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema226.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs49 = errors;
if(typeof data.protected !== "boolean"){
validate166.errors = [{instancePath:instancePath+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data17 = data.access;
const _errs51 = errors;
const _errs53 = errors;
let valid18 = false;
const _errs54 = errors;
if(!((data17 === "sealed") || (data17 === "delegated"))){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Update/properties/access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema239.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs54 === errors;
valid18 = valid18 || _valid1;
const _errs55 = errors;
if(data17 !== null){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Update/properties/access/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs55 === errors;
valid18 = valid18 || _valid1;
if(!valid18){
const err9 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Update/properties/access/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate166.errors = vErrors;
return false;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs51 === errors;
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
}
}
}
}
}
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNewOrganization: Validate = validate167;
const schema210 = {"type":"object","description":"Body of POST /v1/trees/{root}/organizations, with an Idempotency-Key: all that a new organization starts with (O-4).","additionalProperties":false,"required":["key","kind","parent","name","region","country","owner","credits"],"properties":{"key":{"$ref":"#/$defs/Key"},"kind":{"$ref":"#/$defs/Creation/properties/kind"},"parent":{"$ref":"#/$defs/Creation/properties/parent"},"name":{"$ref":"#/$defs/Creation/properties/name"},"region":{"$ref":"#/$defs/Creation/properties/region"},"country":{"$ref":"#/$defs/Creation/properties/country"},"owner":{"$ref":"#/$defs/Creation/properties/owner"},"credits":{"$ref":"#/$defs/Creation/properties/credits"},"labels":{"$ref":"#/$defs/Creation/properties/labels"},"externalId":{"$ref":"#/$defs/Creation/properties/externalId"},"provisioning":{"$ref":"#/$defs/Creation/properties/provisioning"},"customerAccess":{"$ref":"#/$defs/Creation/properties/customerAccess"},"usedOnUnlink":{"$ref":"#/$defs/Creation/properties/usedOnUnlink"},"access":{"$ref":"#/$defs/Creation/properties/access"}}};
const schema212 = {"enum":["Distributor","ChildOrganization"],"description":"What it is (O-1)."};
const schema215 = {"type":"string","description":"A name (O-3), 1 to 100 characters.","minLength":1,"maxLength":400,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"};
const schema216 = {"type":"string","description":"One of the service's regions (O-5).","minLength":1,"maxLength":63,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"};
const schema217 = {"type":"string","description":"ISO 3166-1 alpha-2.","pattern":"^[A-Z]{2}$"};
const schema221 = {"type":"string","description":"Id in another system, unique in the service (O-7).","minLength":1,"maxLength":200,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"};
const schema222 = {"enum":["self","vendor"],"description":"Who creates organizations (O-7)."};
const schema223 = {"enum":["permit","refuse"],"description":"Whether its own people may sign in (O-10)."};
const schema224 = {"enum":["absorb","refund"],"description":"What becomes of used credits of a child that is unlinked (U-5)."};
const schema225 = {"anyOf":[{"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside (O-11)."},{"type":"null"}],"description":"Null: as the distributor above."};
const schema213 = {"anyOf":[{"$ref":"#/$defs/Key"},{"type":"null"}]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data !== null){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate105.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.key === undefined) && (missing0 = "key")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.parent === undefined) && (missing0 = "parent"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.region === undefined) && (missing0 = "region"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.credits === undefined) && (missing0 = "credits"))){
validate167.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema210.properties, key0))){
validate167.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined){
let data0 = data.key;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate167.errors = [{instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate167.errors = [{instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs5 = errors;
if(!((data1 === "Distributor") || (data1 === "ChildOrganization"))){
validate167.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/$defs/Creation/properties/kind/enum",keyword:"enum",params:{allowedValues: schema212.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
const _errs7 = errors;
if(!(validate105(data.parent, {instancePath:instancePath+"/parent",parentData:data,parentDataProperty:"parent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) > 400){
validate167.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Creation/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data3) < 1){
validate167.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Creation/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data3)){
validate167.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Creation/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Creation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data4 = data.region;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(func1(data4) > 63){
validate167.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Creation/properties/region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate167.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Creation/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data4)){
validate167.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Creation/properties/region/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Creation/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data5 = data.country;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(!pattern11.test(data5)){
validate167.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Creation/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
else {
validate167.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Creation/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data6 = data.owner;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.name === undefined) && (missing1 = "name")) || ((data6.email === undefined) && (missing1 = "email"))){
validate167.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Creation/properties/owner/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "email"))){
validate167.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Creation/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data6.name !== undefined){
let data7 = data6.name;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(func1(data7) > 400){
validate167.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Creation/properties/owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(func1(data7) < 1){
validate167.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Creation/properties/owner/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data7)){
validate167.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Creation/properties/owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Creation/properties/owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs21 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data6.email !== undefined){
let data8 = data6.email;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data8 === "string"){
if(func1(data8) > 254){
validate167.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Creation/properties/owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data8) < 3){
validate167.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Creation/properties/owner/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern13.test(data8)){
validate167.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Creation/properties/owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"},message:"must match pattern \""+"^[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+@[^\\s@\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+$"+"\""}];
return false;
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Creation/properties/owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid7 = _errs23 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Creation/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data9 = data.credits;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate167.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Creation/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate167.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Creation/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate167.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Creation/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data10 = data.labels;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 64){
validate167.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Creation/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data10){
const _errs31 = errors;
if(typeof key2 === "string"){
if(!pattern14.test(key2)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Creation/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid10 = _errs31 === errors;
if(!valid10){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Creation/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate167.errors = vErrors;
return false;
break;
}
}
if(valid10){
for(const key3 in data10){
let data11 = data10[key3];
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(func1(data11) > 200){
validate167.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Creation/properties/labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern4.test(data11)){
validate167.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Creation/properties/labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Creation/properties/labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs33 === errors;
if(!valid11){
break;
}
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Creation/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data12 = data.externalId;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data12 === "string"){
if(func1(data12) > 200){
validate167.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Creation/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data12) < 1){
validate167.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Creation/properties/externalId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data12)){
validate167.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Creation/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/Creation/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning !== undefined){
let data13 = data.provisioning;
const _errs38 = errors;
if(!((data13 === "self") || (data13 === "vendor"))){
validate167.errors = [{instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/Creation/properties/provisioning/enum",keyword:"enum",params:{allowedValues: schema222.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data14 = data.customerAccess;
const _errs40 = errors;
if(!((data14 === "permit") || (data14 === "refuse"))){
validate167.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/Creation/properties/customerAccess/enum",keyword:"enum",params:{allowedValues: schema223.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data15 = data.usedOnUnlink;
const _errs42 = errors;
if(!((data15 === "absorb") || (data15 === "refund"))){
validate167.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/$defs/Creation/properties/usedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema224.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data16 = data.access;
const _errs44 = errors;
const _errs46 = errors;
let valid17 = false;
const _errs47 = errors;
if(!((data16 === "sealed") || (data16 === "delegated"))){
const err2 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Creation/properties/access/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema225.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs47 === errors;
valid17 = valid17 || _valid0;
const _errs48 = errors;
if(data16 !== null){
const err3 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Creation/properties/access/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs48 === errors;
valid17 = valid17 || _valid0;
if(!valid17){
const err4 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Creation/properties/access/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
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
}
}
}
}
}
}
}
else {
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateUsageRequest: Validate = validate169;
const schema181 = {"type":"object","description":"Body of POST /v1/trees/{root}/organizations/{key}/usage (C-8).","additionalProperties":false,"required":["operation","credits"],"properties":{"operation":{"$ref":"#/$defs/OperationId"},"credits":{"type":"integer","description":"Credits spent.","minimum":1,"maximum":9007199254740991}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.credits === undefined) && (missing0 = "credits"))){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "credits"))){
validate169.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate169.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data1 = data.credits;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate169.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate169.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate169.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateUsageAnswer: Validate = validate170;
const schema183 = {"type":"object","description":"The organization's balances afterwards.","additionalProperties":false,"required":["revision","replayed","allocated","used","held"],"properties":{"revision":{"type":"integer","description":"Revision.","minimum":0,"maximum":9007199254740991},"replayed":{"type":"boolean","description":"Whether it had been posted before (C-11)."},"allocated":{"type":"integer","description":"Allocated.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Used.","minimum":0,"maximum":9007199254740991},"held":{"type":"integer","description":"Held.","minimum":0,"maximum":9007199254740991}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.revision === undefined) && (missing0 = "revision")) || ((data.replayed === undefined) && (missing0 = "replayed"))) || ((data.allocated === undefined) && (missing0 = "allocated"))) || ((data.used === undefined) && (missing0 = "used"))) || ((data.held === undefined) && (missing0 = "held"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "revision") || (key0 === "replayed")) || (key0 === "allocated")) || (key0 === "used")) || (key0 === "held"))){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.revision !== undefined){
let data0 = data.revision;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate170.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate170.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate170.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.replayed !== undefined){
const _errs4 = errors;
if(typeof data.replayed !== "boolean"){
validate170.errors = [{instancePath:instancePath+"/replayed",schemaPath:"#/properties/replayed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allocated !== undefined){
let data2 = data.allocated;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate170.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate170.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate170.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data3 = data.used;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate170.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate170.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate170.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.held !== undefined){
let data4 = data.held;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate170.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate170.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate170.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
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
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHoldRequest: Validate = validate171;
const schema184 = {"type":"object","description":"Body of POST /v1/trees/{root}/organizations/{key}/holds (C-8). It lasts for seconds, or until expiresAt; for an hour where neither is said.","additionalProperties":false,"required":["operation","credits"],"properties":{"operation":{"$ref":"#/$defs/OperationId"},"credits":{"type":"integer","description":"Credits reserved.","minimum":1,"maximum":9007199254740991},"seconds":{"type":"integer","description":"How long it lasts; more than an hour is refused (C-8).","minimum":1,"maximum":1000000},"expiresAt":{"type":"string","description":"When it expires (RFC 3339): an hour from now at the latest. Not together with seconds."}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.credits === undefined) && (missing0 = "credits"))){
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "operation") || (key0 === "credits")) || (key0 === "seconds")) || (key0 === "expiresAt"))){
validate171.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate171.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data1 = data.credits;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate171.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate171.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate171.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.seconds !== undefined){
let data2 = data.seconds;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate171.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate171.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate171.errors = [{instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.expiresAt !== undefined){
const _errs9 = errors;
if(typeof data.expiresAt !== "string"){
validate171.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHoldPost: Validate = validate172;
const schema186 = {"type":"object","description":"Body of POST /v1/trees/{root}/organizations/{key}/holds/{id}/post (C-8).","additionalProperties":false,"required":["operation","credits"],"properties":{"operation":{"$ref":"#/$defs/OperationId"},"credits":{"type":"integer","description":"Credits spent of it; the rest is free again.","minimum":1,"maximum":9007199254740991}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.operation === undefined) && (missing0 = "operation")) || ((data.credits === undefined) && (missing0 = "credits"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "operation") || (key0 === "credits"))){
validate172.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate172.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate172.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data1 = data.credits;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate172.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate172.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate172.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
}
}
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHoldVoid: Validate = validate173;
const schema188 = {"type":"object","description":"Body of POST /v1/trees/{root}/organizations/{key}/holds/{id}/void (C-8).","additionalProperties":false,"required":["operation"],"properties":{"operation":{"$ref":"#/$defs/OperationId"}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operation === undefined) && (missing0 = "operation")){
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "operation")){
validate173.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation !== undefined){
let data0 = data.operation;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
validate173.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{16,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{16,64}$"+"\""}];
return false;
}
}
else {
validate173.errors = [{instancePath:instancePath+"/operation",schemaPath:"#/$defs/OperationId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHoldAnswer: Validate = validate174;
const schema191 = {"type":"object","description":"The organization's balances and the hold, right after what was done with it.","additionalProperties":false,"required":["revision","replayed","allocated","used","held","hold"],"properties":{"revision":{"type":"integer","description":"Revision.","minimum":0,"maximum":9007199254740991},"replayed":{"type":"boolean","description":"Whether it had been done before (C-11)."},"allocated":{"type":"integer","description":"Allocated.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Used.","minimum":0,"maximum":9007199254740991},"held":{"type":"integer","description":"Held.","minimum":0,"maximum":9007199254740991},"hold":{"$ref":"#/$defs/Hold"}}};
const schema190 = {"type":"object","description":"A reservation for work in flight (C-8). It ends once.","additionalProperties":false,"required":["id","credits","state","posted","createdAt","expiresAt"],"properties":{"id":{"type":"string","description":"Opaque id."},"credits":{"type":"integer","description":"Credits reserved.","minimum":1,"maximum":9007199254740991},"state":{"enum":["held","posted","voided","expired"],"description":"Open, or how it ended."},"posted":{"type":"integer","description":"Credits spent of it; 0 unless it was posted.","minimum":0,"maximum":9007199254740991},"createdAt":{"type":"string","description":"When it was made."},"expiresAt":{"type":"string","description":"From this moment on it has expired, unless it ended before."}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.revision === undefined) && (missing0 = "revision")) || ((data.replayed === undefined) && (missing0 = "replayed"))) || ((data.allocated === undefined) && (missing0 = "allocated"))) || ((data.used === undefined) && (missing0 = "used"))) || ((data.held === undefined) && (missing0 = "held"))) || ((data.hold === undefined) && (missing0 = "hold"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "revision") || (key0 === "replayed")) || (key0 === "allocated")) || (key0 === "used")) || (key0 === "held")) || (key0 === "hold"))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.revision !== undefined){
let data0 = data.revision;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate174.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate174.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate174.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.replayed !== undefined){
const _errs4 = errors;
if(typeof data.replayed !== "boolean"){
validate174.errors = [{instancePath:instancePath+"/replayed",schemaPath:"#/properties/replayed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allocated !== undefined){
let data2 = data.allocated;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate174.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate174.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate174.errors = [{instancePath:instancePath+"/allocated",schemaPath:"#/properties/allocated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data3 = data.used;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate174.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate174.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate174.errors = [{instancePath:instancePath+"/used",schemaPath:"#/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.held !== undefined){
let data4 = data.held;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate174.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate174.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate174.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hold !== undefined){
let data5 = data.hold;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((((((data5.id === undefined) && (missing1 = "id")) || ((data5.credits === undefined) && (missing1 = "credits"))) || ((data5.state === undefined) && (missing1 = "state"))) || ((data5.posted === undefined) && (missing1 = "posted"))) || ((data5.createdAt === undefined) && (missing1 = "createdAt"))) || ((data5.expiresAt === undefined) && (missing1 = "expiresAt"))){
validate174.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/$defs/Hold/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs15 = errors;
for(const key1 in data5){
if(!((((((key1 === "id") || (key1 === "credits")) || (key1 === "state")) || (key1 === "posted")) || (key1 === "createdAt")) || (key1 === "expiresAt"))){
validate174.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/$defs/Hold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.id !== undefined){
const _errs16 = errors;
if(typeof data5.id !== "string"){
validate174.errors = [{instancePath:instancePath+"/hold/id",schemaPath:"#/$defs/Hold/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.credits !== undefined){
let data7 = data5.credits;
const _errs18 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate174.errors = [{instancePath:instancePath+"/hold/credits",schemaPath:"#/$defs/Hold/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate174.errors = [{instancePath:instancePath+"/hold/credits",schemaPath:"#/$defs/Hold/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate174.errors = [{instancePath:instancePath+"/hold/credits",schemaPath:"#/$defs/Hold/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.state !== undefined){
let data8 = data5.state;
const _errs20 = errors;
if(!((((data8 === "held") || (data8 === "posted")) || (data8 === "voided")) || (data8 === "expired"))){
validate174.errors = [{instancePath:instancePath+"/hold/state",schemaPath:"#/$defs/Hold/properties/state/enum",keyword:"enum",params:{allowedValues: schema190.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.posted !== undefined){
let data9 = data5.posted;
const _errs21 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate174.errors = [{instancePath:instancePath+"/hold/posted",schemaPath:"#/$defs/Hold/properties/posted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate174.errors = [{instancePath:instancePath+"/hold/posted",schemaPath:"#/$defs/Hold/properties/posted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate174.errors = [{instancePath:instancePath+"/hold/posted",schemaPath:"#/$defs/Hold/properties/posted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.createdAt !== undefined){
const _errs23 = errors;
if(typeof data5.createdAt !== "string"){
validate174.errors = [{instancePath:instancePath+"/hold/createdAt",schemaPath:"#/$defs/Hold/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs23 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.expiresAt !== undefined){
const _errs25 = errors;
if(typeof data5.expiresAt !== "string"){
validate174.errors = [{instancePath:instancePath+"/hold/expiresAt",schemaPath:"#/$defs/Hold/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
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
validate174.errors = [{instancePath:instancePath+"/hold",schemaPath:"#/$defs/Hold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateHoldList: Validate = validate175;
const schema193 = {"type":"object","description":"Open holds of an organization, by id.","additionalProperties":false,"required":["holds","next"],"properties":{"holds":{"type":"array","description":"Holds.","items":{"$ref":"#/$defs/Hold"}},"next":{"type":["string","null"],"description":"What to give as `after` for the next page; null at the end."}}};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.holds === undefined) && (missing0 = "holds")) || ((data.next === undefined) && (missing0 = "next"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "holds") || (key0 === "next"))){
validate175.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.holds !== undefined){
let data0 = data.holds;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.id === undefined) && (missing1 = "id")) || ((data1.credits === undefined) && (missing1 = "credits"))) || ((data1.state === undefined) && (missing1 = "state"))) || ((data1.posted === undefined) && (missing1 = "posted"))) || ((data1.createdAt === undefined) && (missing1 = "createdAt"))) || ((data1.expiresAt === undefined) && (missing1 = "expiresAt"))){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0,schemaPath:"#/$defs/Hold/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((((key1 === "id") || (key1 === "credits")) || (key1 === "state")) || (key1 === "posted")) || (key1 === "createdAt")) || (key1 === "expiresAt"))){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0,schemaPath:"#/$defs/Hold/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.id !== undefined){
const _errs8 = errors;
if(typeof data1.id !== "string"){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/id",schemaPath:"#/$defs/Hold/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.credits !== undefined){
let data3 = data1.credits;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/credits",schemaPath:"#/$defs/Hold/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/credits",schemaPath:"#/$defs/Hold/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/credits",schemaPath:"#/$defs/Hold/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.state !== undefined){
let data4 = data1.state;
const _errs12 = errors;
if(!((((data4 === "held") || (data4 === "posted")) || (data4 === "voided")) || (data4 === "expired"))){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/state",schemaPath:"#/$defs/Hold/properties/state/enum",keyword:"enum",params:{allowedValues: schema190.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.posted !== undefined){
let data5 = data1.posted;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/posted",schemaPath:"#/$defs/Hold/properties/posted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/posted",schemaPath:"#/$defs/Hold/properties/posted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/posted",schemaPath:"#/$defs/Hold/properties/posted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.createdAt !== undefined){
const _errs15 = errors;
if(typeof data1.createdAt !== "string"){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/createdAt",schemaPath:"#/$defs/Hold/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.expiresAt !== undefined){
const _errs17 = errors;
if(typeof data1.expiresAt !== "string"){
validate175.errors = [{instancePath:instancePath+"/holds/" + i0+"/expiresAt",schemaPath:"#/$defs/Hold/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/holds/" + i0,schemaPath:"#/$defs/Hold/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data8 = data.next;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate175.errors = [{instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: schema193.properties.next.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateErasureRequest: Validate = validate176;
const schema206 = {"type":"object","description":"Body of POST /v1/trees/{root}/erasures.","additionalProperties":false,"required":["email"],"properties":{"email":{"type":"string","description":"Address of the person.","minLength":3,"maxLength":254,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "email")){
validate176.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.email !== undefined){
let data0 = data.email;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 254){
validate176.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data0) < 3){
validate176.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate176.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateErasure: Validate = validate177;
const schema207 = {"type":"object","description":"What was erased.","additionalProperties":false,"required":["root","persons"],"properties":{"root":{"$ref":"#/$defs/Key"},"persons":{"type":"integer","description":"Entries that the caller may know of, and that no longer say who it was.","minimum":0,"maximum":9007199254740991}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.root === undefined) && (missing0 = "root")) || ((data.persons === undefined) && (missing0 = "persons"))){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "root") || (key0 === "persons"))){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.root !== undefined){
let data0 = data.root;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate177.errors = [{instancePath:instancePath+"/root",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate177.errors = [{instancePath:instancePath+"/root",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.persons !== undefined){
let data1 = data.persons;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate177.errors = [{instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate177.errors = [{instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate177.errors = [{instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
}
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePersons: Validate = validate178;
const schema209 = {"type":"object","description":"Who ids of persons are.","additionalProperties":false,"required":["persons"],"properties":{"persons":{"type":"array","items":{"type":"object","description":"A person.","additionalProperties":false,"required":["id","name","email","erasedAt"],"properties":{"id":{"type":"string","description":"Opaque id, as events name it."},"name":{"anyOf":[{"type":"string","description":"Null when erased."},{"type":"null"}]},"email":{"anyOf":[{"type":"string","description":"Null when erased."},{"type":"null"}]},"erasedAt":{"anyOf":[{"type":"string","description":"RFC 3339 time."},{"type":"null"}]}}}}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.persons === undefined) && (missing0 = "persons")){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "persons")){
validate178.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.persons !== undefined){
let data0 = data.persons;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.id === undefined) && (missing1 = "id")) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.email === undefined) && (missing1 = "email"))) || ((data1.erasedAt === undefined) && (missing1 = "erasedAt"))){
validate178.errors = [{instancePath:instancePath+"/persons/" + i0,schemaPath:"#/properties/persons/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs6 = errors;
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "name")) || (key1 === "email")) || (key1 === "erasedAt"))){
validate178.errors = [{instancePath:instancePath+"/persons/" + i0,schemaPath:"#/properties/persons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs6 === errors){
if(data1.id !== undefined){
const _errs7 = errors;
if(typeof data1.id !== "string"){
validate178.errors = [{instancePath:instancePath+"/persons/" + i0+"/id",schemaPath:"#/properties/persons/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
let data3 = data1.name;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data3 !== "string"){
const err0 = {instancePath:instancePath+"/persons/" + i0+"/name",schemaPath:"#/properties/persons/items/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(data3 !== null){
const err1 = {instancePath:instancePath+"/persons/" + i0+"/name",schemaPath:"#/properties/persons/items/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err2 = {instancePath:instancePath+"/persons/" + i0+"/name",schemaPath:"#/properties/persons/items/properties/name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate178.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.email !== undefined){
let data4 = data1.email;
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(typeof data4 !== "string"){
const err3 = {instancePath:instancePath+"/persons/" + i0+"/email",schemaPath:"#/properties/persons/items/properties/email/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
const _errs19 = errors;
if(data4 !== null){
const err4 = {instancePath:instancePath+"/persons/" + i0+"/email",schemaPath:"#/properties/persons/items/properties/email/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err5 = {instancePath:instancePath+"/persons/" + i0+"/email",schemaPath:"#/properties/persons/items/properties/email/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate178.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.erasedAt !== undefined){
let data5 = data1.erasedAt;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/persons/" + i0+"/erasedAt",schemaPath:"#/properties/persons/items/properties/erasedAt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid5 = valid5 || _valid2;
const _errs25 = errors;
if(data5 !== null){
const err7 = {instancePath:instancePath+"/persons/" + i0+"/erasedAt",schemaPath:"#/properties/persons/items/properties/erasedAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err8 = {instancePath:instancePath+"/persons/" + i0+"/erasedAt",schemaPath:"#/properties/persons/items/properties/erasedAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate178.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/persons/" + i0,schemaPath:"#/properties/persons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/persons",schemaPath:"#/properties/persons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
}
else {
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSsoStart: Validate = validate179;
const schema195 = {"type":"object","description":"Begins a sign-in with an identity provider (P-5): of an organization by its opaque id, or of an issuer.","additionalProperties":false,"required":["issuer","clientId"],"properties":{"issuer":{"type":"string","minLength":1,"maxLength":2000,"pattern":"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},"clientId":{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.issuer === undefined) && (missing0 = "issuer")) || ((data.clientId === undefined) && (missing0 = "clientId"))){
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "issuer") || (key0 === "clientId"))){
validate179.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.issuer !== undefined){
let data0 = data.issuer;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 2000){
validate179.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate179.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data0)){
validate179.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientId !== undefined){
let data1 = data.clientId;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 200){
validate179.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate179.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern81.test(data1)){
validate179.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate179.errors = [{instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSsoAcceptance: Validate = validate180;
const schema197 = {"type":"object","description":"Ends a sign-in with an identity provider.","additionalProperties":false,"required":["idToken"],"properties":{"idToken":{"type":"string","minLength":1,"maxLength":12000},"organization":{"type":["string","null"],"maxLength":64,"description":"Opaque id of the organization, where issuer and client are those of several."}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.idToken === undefined) && (missing0 = "idToken")){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "idToken") || (key0 === "organization"))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.idToken !== undefined){
let data0 = data.idToken;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 12000){
validate180.errors = [{instancePath:instancePath+"/idToken",schemaPath:"#/properties/idToken/maxLength",keyword:"maxLength",params:{limit: 12000},message:"must NOT have more than 12000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate180.errors = [{instancePath:instancePath+"/idToken",schemaPath:"#/properties/idToken/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/idToken",schemaPath:"#/properties/idToken/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data1 = data.organization;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate180.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: schema197.properties.organization.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 64){
validate180.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateScimUserRequest: Validate = validate181;
const schema199 = {"type":"object","description":"A user as an identity provider sends one (RFC 7643, 4.1). Attributes that are not named here are not kept.","required":["userName"],"properties":{"schemas":{"type":"array","items":{"type":"string"},"maxItems":20},"userName":{"type":"string","description":"An email address.","minLength":3,"maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"externalId":{"type":["string","null"],"maxLength":256,"pattern":"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},"displayName":{"type":["string","null"],"maxLength":256},"name":{"type":["object","null"],"properties":{"formatted":{"type":["string","null"],"maxLength":256},"givenName":{"type":["string","null"],"maxLength":256},"familyName":{"type":["string","null"],"maxLength":256}}},"active":{"type":["boolean","string"]}}};
const pattern132 = new RegExp("^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$", "u");

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.userName === undefined) && (missing0 = "userName")){
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schemas !== undefined){
let data0 = data.schemas;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 20){
validate181.errors = [{instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate181.errors = [{instancePath:instancePath+"/schemas/" + i0,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userName !== undefined){
let data2 = data.userName;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) > 254){
validate181.errors = [{instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data2) < 3){
validate181.errors = [{instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern132.test(data2)){
validate181.errors = [{instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/userName",schemaPath:"#/properties/userName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data3 = data.externalId;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate181.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: schema199.properties.externalId.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) > 256){
validate181.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(!pattern81.test(data3)){
validate181.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\ud800-\\udfff]*$"+"\""}];
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
if(data.displayName !== undefined){
let data4 = data.displayName;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate181.errors = [{instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"type",params:{type: schema199.properties.displayName.type},message:"must be string,null"}];
return false;
}
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) > 256){
validate181.errors = [{instancePath:instancePath+"/displayName",schemaPath:"#/properties/displayName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data5 = data.name;
const _errs11 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate181.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema199.properties.name.type},message:"must be object,null"}];
return false;
}
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.formatted !== undefined){
let data6 = data5.formatted;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate181.errors = [{instancePath:instancePath+"/name/formatted",schemaPath:"#/properties/name/properties/formatted/type",keyword:"type",params:{type: schema199.properties.name.properties.formatted.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) > 256){
validate181.errors = [{instancePath:instancePath+"/name/formatted",schemaPath:"#/properties/name/properties/formatted/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.givenName !== undefined){
let data7 = data5.givenName;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate181.errors = [{instancePath:instancePath+"/name/givenName",schemaPath:"#/properties/name/properties/givenName/type",keyword:"type",params:{type: schema199.properties.name.properties.givenName.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) > 256){
validate181.errors = [{instancePath:instancePath+"/name/givenName",schemaPath:"#/properties/name/properties/givenName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.familyName !== undefined){
let data8 = data5.familyName;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate181.errors = [{instancePath:instancePath+"/name/familyName",schemaPath:"#/properties/name/properties/familyName/type",keyword:"type",params:{type: schema199.properties.name.properties.familyName.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(typeof data8 === "string"){
if(func1(data8) > 256){
validate181.errors = [{instancePath:instancePath+"/name/familyName",schemaPath:"#/properties/name/properties/familyName/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
let data9 = data.active;
const _errs19 = errors;
if((typeof data9 !== "boolean") && (typeof data9 !== "string")){
validate181.errors = [{instancePath:instancePath+"/active",schemaPath:"#/properties/active/type",keyword:"type",params:{type: schema199.properties.active.type},message:"must be boolean,string"}];
return false;
}
var valid0 = _errs19 === errors;
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
else {
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"schemas":true,"userName":true,"externalId":true,"displayName":true,"name":true,"active":true},"dynamicProps":false,"dynamicItems":false};

export const validateScimPatchRequest: Validate = validate182;
const schema200 = {"type":"object","description":"Changes of a user (RFC 7644, 3.5.2): `active`, names, `externalId`.","required":["Operations"],"properties":{"schemas":{"type":"array","items":{"type":"string"},"maxItems":20},"Operations":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"object","required":["op"],"properties":{"op":{"type":"string","pattern":"^([Aa][Dd][Dd]|[Rr][Ee][Pp][Ll][Aa][Cc][Ee]|[Rr][Ee][Mm][Oo][Vv][Ee])$"},"path":{"type":"string","maxLength":256},"value":{}}}}}};
const pattern134 = new RegExp("^([Aa][Dd][Dd]|[Rr][Ee][Pp][Ll][Aa][Cc][Ee]|[Rr][Ee][Mm][Oo][Vv][Ee])$", "u");

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.Operations === undefined) && (missing0 = "Operations")){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.schemas !== undefined){
let data0 = data.schemas;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 20){
validate182.errors = [{instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate182.errors = [{instancePath:instancePath+"/schemas/" + i0,schemaPath:"#/properties/schemas/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Operations !== undefined){
let data2 = data.Operations;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 100){
validate182.errors = [{instancePath:instancePath+"/Operations",schemaPath:"#/properties/Operations/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
if(data2.length < 1){
validate182.errors = [{instancePath:instancePath+"/Operations",schemaPath:"#/properties/Operations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.op === undefined) && (missing1 = "op")){
validate182.errors = [{instancePath:instancePath+"/Operations/" + i1,schemaPath:"#/properties/Operations/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.op !== undefined){
let data4 = data3.op;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern134.test(data4)){
validate182.errors = [{instancePath:instancePath+"/Operations/" + i1+"/op",schemaPath:"#/properties/Operations/items/properties/op/pattern",keyword:"pattern",params:{pattern: "^([Aa][Dd][Dd]|[Rr][Ee][Pp][Ll][Aa][Cc][Ee]|[Rr][Ee][Mm][Oo][Vv][Ee])$"},message:"must match pattern \""+"^([Aa][Dd][Dd]|[Rr][Ee][Pp][Ll][Aa][Cc][Ee]|[Rr][Ee][Mm][Oo][Vv][Ee])$"+"\""}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/Operations/" + i1+"/op",schemaPath:"#/properties/Operations/items/properties/op/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.path !== undefined){
let data5 = data3.path;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func1(data5) > 256){
validate182.errors = [{instancePath:instancePath+"/Operations/" + i1+"/path",schemaPath:"#/properties/Operations/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate182.errors = [{instancePath:instancePath+"/Operations/" + i1+"/path",schemaPath:"#/properties/Operations/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/Operations/" + i1,schemaPath:"#/properties/Operations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/Operations",schemaPath:"#/properties/Operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":{"schemas":true,"Operations":true},"dynamicProps":false,"dynamicItems":false};

export const validateLinkSecret: Validate = validate183;
const schema240 = {"type":"object","description":"Body of requests that answer what was mailed: the single-use secret of the link.","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"string","description":"The secret.","minLength":1,"maxLength":200}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.secret === undefined) && (missing0 = "secret")){
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "secret")){
validate183.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secret !== undefined){
let data0 = data.secret;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate183.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate183.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePersonalToken: Validate = validate184;
const schema241 = {"type":"object","description":"A token of a person: the only time that its secret can be read.","additionalProperties":false,"required":["secret","id","principal","organization","expiresAt"],"properties":{"secret":{"type":"string","description":"The token itself."},"id":{"type":"string","description":"Its public id."},"principal":{"type":"string","description":"Opaque id of the person, whom events name as the actor."},"organization":{"$ref":"#/$defs/Key"},"expiresAt":{"type":"string","description":"RFC 3339 time at which it ends."}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.secret === undefined) && (missing0 = "secret")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "secret") || (key0 === "id")) || (key0 === "principal")) || (key0 === "organization")) || (key0 === "expiresAt"))){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secret !== undefined){
const _errs2 = errors;
if(typeof data.secret !== "string"){
validate184.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate184.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal !== undefined){
const _errs6 = errors;
if(typeof data.principal !== "string"){
validate184.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data3 = data.organization;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
validate184.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
const _errs11 = errors;
if(typeof data.expiresAt !== "string"){
validate184.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateInvitationAnswered: Validate = validate185;
const schema243 = {"type":"object","description":"Answer to accepting or declining an invitation (P-3).","additionalProperties":false,"required":["organization","id","name","person","roles","token"],"properties":{"organization":{"$ref":"#/$defs/Key"},"id":{"type":"string","description":"Opaque id of the organization."},"name":{"type":"string","description":"Name of the organization."},"person":{"type":"string","description":"Opaque id of the person."},"roles":{"type":"array","items":{"type":"string"},"description":"Roles that the invitation was for."},"token":{"description":"Null where it was declined, or where accepting alone gives no access (P-5, O-10).","anyOf":[{"$ref":"#/$defs/PersonalToken"},{"type":"null"}]}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.secret === undefined) && (missing0 = "secret")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.principal === undefined) && (missing0 = "principal"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.expiresAt === undefined) && (missing0 = "expiresAt"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "secret") || (key0 === "id")) || (key0 === "principal")) || (key0 === "organization")) || (key0 === "expiresAt"))){
validate110.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.secret !== undefined){
const _errs2 = errors;
if(typeof data.secret !== "string"){
validate110.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.principal !== undefined){
const _errs6 = errors;
if(typeof data.principal !== "string"){
validate110.errors = [{instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data3 = data.organization;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
validate110.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiresAt !== undefined){
const _errs11 = errors;
if(typeof data.expiresAt !== "string"){
validate110.errors = [{instancePath:instancePath+"/expiresAt",schemaPath:"#/properties/expiresAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.organization === undefined) && (missing0 = "organization")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.person === undefined) && (missing0 = "person"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.token === undefined) && (missing0 = "token"))){
validate185.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "organization") || (key0 === "id")) || (key0 === "name")) || (key0 === "person")) || (key0 === "roles")) || (key0 === "token"))){
validate185.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.organization !== undefined){
let data0 = data.organization;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate185.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate185.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs5 = errors;
if(typeof data.id !== "string"){
validate185.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate185.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
const _errs9 = errors;
if(typeof data.person !== "string"){
validate185.errors = [{instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data4 = data.roles;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
var valid2 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(typeof data4[i0] !== "string"){
validate185.errors = [{instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate185.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data6 = data.token;
const _errs15 = errors;
const _errs16 = errors;
let valid3 = false;
const _errs17 = errors;
if(!(validate110(data6, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
const _errs18 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err1 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate185.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
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
validate185.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTransferAnswered: Validate = validate187;
const schema245 = {"type":"object","description":"Answer to accepting, declining or cancelling an ownership transfer (P-4).","additionalProperties":false,"required":["organization","id","name","person","answer"],"properties":{"organization":{"$ref":"#/$defs/Key"},"id":{"type":"string","description":"Opaque id of the organization."},"name":{"type":"string","description":"Name of the organization."},"person":{"type":"string","description":"Opaque id of the member that it was offered to."},"answer":{"enum":["accepted","declined","cancelled"],"description":"What became of it."}}};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.organization === undefined) && (missing0 = "organization")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.person === undefined) && (missing0 = "person"))) || ((data.answer === undefined) && (missing0 = "answer"))){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "organization") || (key0 === "id")) || (key0 === "name")) || (key0 === "person")) || (key0 === "answer"))){
validate187.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.organization !== undefined){
let data0 = data.organization;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
validate187.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate187.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs5 = errors;
if(typeof data.id !== "string"){
validate187.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate187.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.person !== undefined){
const _errs9 = errors;
if(typeof data.person !== "string"){
validate187.errors = [{instancePath:instancePath+"/person",schemaPath:"#/properties/person/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.answer !== undefined){
let data4 = data.answer;
const _errs11 = errors;
if(!(((data4 === "accepted") || (data4 === "declined")) || (data4 === "cancelled"))){
validate187.errors = [{instancePath:instancePath+"/answer",schemaPath:"#/properties/answer/enum",keyword:"enum",params:{allowedValues: schema245.properties.answer.enum},message:"must be equal to one of the allowed values"}];
return false;
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
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateSignInRequest: Validate = validate188;
const schema247 = {"type":"object","description":"Body of POST /v1/sign-ins: to whom a link is mailed, if there is such a person.","additionalProperties":false,"required":["email","organization","tree"],"properties":{"email":{"type":"string","description":"Address of the person.","minLength":3,"maxLength":254,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"organization":{"type":"string","description":"Opaque id of the organization; or its key, where the tree is named.","minLength":1,"maxLength":100,"pattern":"^[^\\u0000\\ud800-\\udfff]*$"},"tree":{"description":"Key of the root of its tree; null where the organization is named by its id.","anyOf":[{"$ref":"#/$defs/Key"},{"type":"null"}]}}};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.email === undefined) && (missing0 = "email")) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.tree === undefined) && (missing0 = "tree"))){
validate188.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "email") || (key0 === "organization")) || (key0 === "tree"))){
validate188.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.email !== undefined){
let data0 = data.email;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 254){
validate188.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(func1(data0) < 3){
validate188.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"}];
return false;
}
else {
if(!pattern4.test(data0)){
validate188.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data1 = data.organization;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 100){
validate188.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate188.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data1)){
validate188.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000\\ud800-\\udfff]*$"},message:"must match pattern \""+"^[^\\u0000\\ud800-\\udfff]*$"+"\""}];
return false;
}
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tree !== undefined){
let data2 = data.tree;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err0 = {instancePath:instancePath+"/tree",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/tree",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate188.errors = vErrors;
return false;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
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
validate188.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMemberList: Validate = validate189;
const schema249 = {"type":"object","description":"A page of members, by address.","additionalProperties":false,"required":["members","next"],"properties":{"members":{"type":"array","items":{"$ref":"#/$defs/MemberEntry"}},"next":{"anyOf":[{"type":"string","description":"`after` of the next page."},{"type":"null"}]}}};
const schema250 = {"type":"object","description":"Somebody who belongs to an organization, or was asked to.","additionalProperties":false,"required":["person","email","name","roles","state","invitation"],"properties":{"person":{"type":"string","description":"Opaque id of the person."},"email":{"type":"string","description":"Address."},"name":{"type":"string","description":"Name."},"roles":{"type":"array","items":{"type":"string"},"description":"Roles; `owner` is that of the owner alone (P-1)."},"state":{"enum":["invited","active","disabled"],"description":"How they stand."},"invitation":{"description":"Of somebody who has not accepted; else null.","anyOf":[{"type":"object","description":"The last invitation (P-3).","additionalProperties":false,"required":["state","until"],"properties":{"state":{"enum":["pending","declined","revoked","expired"],"description":"What became of it."},"until":{"type":"string","description":"RFC 3339 time at which it expires, or would have."}}},{"type":"null"}]}}};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.members === undefined) && (missing0 = "members")) || ((data.next === undefined) && (missing0 = "next"))){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "members") || (key0 === "next"))){
validate189.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.members !== undefined){
let data0 = data.members;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.person === undefined) && (missing1 = "person")) || ((data1.email === undefined) && (missing1 = "email"))) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.roles === undefined) && (missing1 = "roles"))) || ((data1.state === undefined) && (missing1 = "state"))) || ((data1.invitation === undefined) && (missing1 = "invitation"))){
validate189.errors = [{instancePath:instancePath+"/members/" + i0,schemaPath:"#/$defs/MemberEntry/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!((((((key1 === "person") || (key1 === "email")) || (key1 === "name")) || (key1 === "roles")) || (key1 === "state")) || (key1 === "invitation"))){
validate189.errors = [{instancePath:instancePath+"/members/" + i0,schemaPath:"#/$defs/MemberEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.person !== undefined){
const _errs8 = errors;
if(typeof data1.person !== "string"){
validate189.errors = [{instancePath:instancePath+"/members/" + i0+"/person",schemaPath:"#/$defs/MemberEntry/properties/person/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.email !== undefined){
const _errs10 = errors;
if(typeof data1.email !== "string"){
validate189.errors = [{instancePath:instancePath+"/members/" + i0+"/email",schemaPath:"#/$defs/MemberEntry/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.name !== undefined){
const _errs12 = errors;
if(typeof data1.name !== "string"){
validate189.errors = [{instancePath:instancePath+"/members/" + i0+"/name",schemaPath:"#/$defs/MemberEntry/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.roles !== undefined){
let data5 = data1.roles;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(typeof data5[i1] !== "string"){
validate189.errors = [{instancePath:instancePath+"/members/" + i0+"/roles/" + i1,schemaPath:"#/$defs/MemberEntry/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
validate189.errors = [{instancePath:instancePath+"/members/" + i0+"/roles",schemaPath:"#/$defs/MemberEntry/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.state !== undefined){
let data7 = data1.state;
const _errs18 = errors;
if(!(((data7 === "invited") || (data7 === "active")) || (data7 === "disabled"))){
validate189.errors = [{instancePath:instancePath+"/members/" + i0+"/state",schemaPath:"#/$defs/MemberEntry/properties/state/enum",keyword:"enum",params:{allowedValues: schema250.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.invitation !== undefined){
let data8 = data1.invitation;
const _errs19 = errors;
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(errors === _errs21){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((data8.state === undefined) && (missing2 = "state")) || ((data8.until === undefined) && (missing2 = "until"))){
const err0 = {instancePath:instancePath+"/members/" + i0+"/invitation",schemaPath:"#/$defs/MemberEntry/properties/invitation/anyOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs23 = errors;
for(const key2 in data8){
if(!((key2 === "state") || (key2 === "until"))){
const err1 = {instancePath:instancePath+"/members/" + i0+"/invitation",schemaPath:"#/$defs/MemberEntry/properties/invitation/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
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
if(_errs23 === errors){
if(data8.state !== undefined){
let data9 = data8.state;
const _errs24 = errors;
if(!((((data9 === "pending") || (data9 === "declined")) || (data9 === "revoked")) || (data9 === "expired"))){
const err2 = {instancePath:instancePath+"/members/" + i0+"/invitation/state",schemaPath:"#/$defs/MemberEntry/properties/invitation/anyOf/0/properties/state/enum",keyword:"enum",params:{allowedValues: schema250.properties.invitation.anyOf[0].properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data8.until !== undefined){
const _errs25 = errors;
if(typeof data8.until !== "string"){
const err3 = {instancePath:instancePath+"/members/" + i0+"/invitation/until",schemaPath:"#/$defs/MemberEntry/properties/invitation/anyOf/0/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/members/" + i0+"/invitation",schemaPath:"#/$defs/MemberEntry/properties/invitation/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
valid5 = valid5 || _valid0;
const _errs27 = errors;
if(data8 !== null){
const err5 = {instancePath:instancePath+"/members/" + i0+"/invitation",schemaPath:"#/$defs/MemberEntry/properties/invitation/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err6 = {instancePath:instancePath+"/members/" + i0+"/invitation",schemaPath:"#/$defs/MemberEntry/properties/invitation/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate189.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
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
validate189.errors = [{instancePath:instancePath+"/members/" + i0,schemaPath:"#/$defs/MemberEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate189.errors = [{instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data11 = data.next;
const _errs29 = errors;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(typeof data11 !== "string"){
const err7 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
const _errs33 = errors;
if(data11 !== null){
const err8 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err9 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate189.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRoleList: Validate = validate190;
const schema251 = {"type":"object","description":"A page of custom roles, by name.","additionalProperties":false,"required":["roles","next"],"properties":{"roles":{"type":"array","items":{"$ref":"#/$defs/Role"}},"next":{"anyOf":[{"type":"string","description":"`after` of the next page."},{"type":"null"}]}}};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.roles === undefined) && (missing0 = "roles")) || ((data.next === undefined) && (missing0 = "next"))){
validate190.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "roles") || (key0 === "next"))){
validate190.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.roles !== undefined){
let data0 = data.roles;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate30(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate190.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data2 = data.next;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate190.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate190.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMailList: Validate = validate192;
const schema252 = {"type":"object","description":"A page of the outbox, newest first.","additionalProperties":false,"required":["mails","next"],"properties":{"mails":{"type":"array","items":{"$ref":"#/$defs/MailEntry"}},"next":{"anyOf":[{"type":"string","description":"`after` of the next page."},{"type":"null"}]}}};
const schema253 = {"type":"object","description":"A mail of the outbox.","additionalProperties":false,"required":["id","kind","organization","to","state","createdAt","sentAt","nextAt","attempts","error"],"properties":{"id":{"type":"string","description":"Its id, which the mail names as well."},"kind":{"enum":["invitation","transfer","sign-in","threshold"],"description":"What it tells of."},"organization":{"$ref":"#/$defs/Key"},"to":{"anyOf":[{"type":"object","description":"To whom it goes.","additionalProperties":false,"required":["person","name","email"],"properties":{"person":{"type":"string","description":"Opaque id."},"name":{"type":"string","description":"Name."},"email":{"type":"string","description":"Address."}}},{"type":"null"}]},"state":{"enum":["waiting","sent","failed","cancelled"],"description":"What became of it; `cancelled` is of no use any more."},"createdAt":{"type":"string","description":"RFC 3339 time."},"sentAt":{"anyOf":[{"type":"string","description":"RFC 3339 time."},{"type":"null"}]},"nextAt":{"anyOf":[{"type":"string","description":"RFC 3339 time of the next attempt."},{"type":"null"}]},"attempts":{"type":"integer","description":"How often it was tried.","minimum":0,"maximum":9007199254740991},"error":{"anyOf":[{"type":"string","description":"What the last attempt failed with."},{"type":"null"}]}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.organization === undefined) && (missing0 = "organization"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.sentAt === undefined) && (missing0 = "sentAt"))) || ((data.nextAt === undefined) && (missing0 = "nextAt"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.error === undefined) && (missing0 = "error"))){
validate125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func5.call(schema253.properties, key0))){
validate125.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate125.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs4 = errors;
if(!((((data1 === "invitation") || (data1 === "transfer")) || (data1 === "sign-in")) || (data1 === "threshold"))){
validate125.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema253.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organization !== undefined){
let data2 = data.organization;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
validate125.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/organization",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined){
let data3 = data.to;
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.person === undefined) && (missing1 = "person")) || ((data3.name === undefined) && (missing1 = "name"))) || ((data3.email === undefined) && (missing1 = "email"))){
const err0 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
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
if(!(((key1 === "person") || (key1 === "name")) || (key1 === "email"))){
const err1 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
if(data3.person !== undefined){
const _errs13 = errors;
if(typeof data3.person !== "string"){
const err2 = {instancePath:instancePath+"/to/person",schemaPath:"#/properties/to/anyOf/0/properties/person/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data3.name !== undefined){
const _errs15 = errors;
if(typeof data3.name !== "string"){
const err3 = {instancePath:instancePath+"/to/name",schemaPath:"#/properties/to/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.email !== undefined){
const _errs17 = errors;
if(typeof data3.email !== "string"){
const err4 = {instancePath:instancePath+"/to/email",schemaPath:"#/properties/to/anyOf/0/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
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
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
const _errs19 = errors;
if(data3 !== null){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate125.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data7 = data.state;
const _errs21 = errors;
if(!((((data7 === "waiting") || (data7 === "sent")) || (data7 === "failed")) || (data7 === "cancelled"))){
validate125.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema253.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
const _errs22 = errors;
if(typeof data.createdAt !== "string"){
validate125.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sentAt !== undefined){
let data9 = data.sentAt;
const _errs24 = errors;
const _errs25 = errors;
let valid4 = false;
const _errs26 = errors;
if(typeof data9 !== "string"){
const err8 = {instancePath:instancePath+"/sentAt",schemaPath:"#/properties/sentAt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid4 = valid4 || _valid1;
const _errs28 = errors;
if(data9 !== null){
const err9 = {instancePath:instancePath+"/sentAt",schemaPath:"#/properties/sentAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err10 = {instancePath:instancePath+"/sentAt",schemaPath:"#/properties/sentAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate125.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextAt !== undefined){
let data10 = data.nextAt;
const _errs30 = errors;
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/nextAt",schemaPath:"#/properties/nextAt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid5 = valid5 || _valid2;
const _errs34 = errors;
if(data10 !== null){
const err12 = {instancePath:instancePath+"/nextAt",schemaPath:"#/properties/nextAt/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err13 = {instancePath:instancePath+"/nextAt",schemaPath:"#/properties/nextAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate125.errors = vErrors;
return false;
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
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data11 = data.attempts;
const _errs36 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate125.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
validate125.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate125.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data12 = data.error;
const _errs38 = errors;
const _errs39 = errors;
let valid6 = false;
const _errs40 = errors;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid6 = valid6 || _valid3;
const _errs42 = errors;
if(data12 !== null){
const err15 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const err16 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate125.errors = vErrors;
return false;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs38 === errors;
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
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.mails === undefined) && (missing0 = "mails")) || ((data.next === undefined) && (missing0 = "next"))){
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "mails") || (key0 === "next"))){
validate192.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mails !== undefined){
let data0 = data.mails;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate125(data0[i0], {instancePath:instancePath+"/mails/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/mails",schemaPath:"#/properties/mails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data2 = data.next;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err1 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate192.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateMailText: Validate = validate194;
const schema255 = {"type":"object","description":"A mail as it is sent.","additionalProperties":false,"required":["mail","subject","text"],"properties":{"mail":{"$ref":"#/$defs/MailEntry"},"subject":{"type":"string","description":"Subject."},"text":{"type":"string","description":"Text. Its link is there for the operator and for owners and admins of the organization, until it is sent or of no use."}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.mail === undefined) && (missing0 = "mail")) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.text === undefined) && (missing0 = "text"))){
validate194.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "mail") || (key0 === "subject")) || (key0 === "text"))){
validate194.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.mail !== undefined){
const _errs2 = errors;
if(!(validate125(data.mail, {instancePath:instancePath+"/mail",parentData:data,parentDataProperty:"mail",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs3 = errors;
if(typeof data.subject !== "string"){
validate194.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs5 = errors;
if(typeof data.text !== "string"){
validate194.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
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
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
