// Made from schemas/{stack,distributor,child-organization,template,policy}.schema.json by `npm run generate`. Do not edit.
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
export const quickChildOrganization: Validate = validate21;
const schema32 = {"title":"ChildOrganization","type":"object","description":"A child organization in a document of its own.","additionalProperties":false,"required":["apiVersion","kind","key"],"properties":{"apiVersion":{"$ref":"#/$defs/ApiVersion","description":"Version of the language; always `allot/v1`."},"kind":{"const":"ChildOrganization","description":"What this document declares."},"key":{"$ref":"#/$defs/Key","description":"Identity of an organization in its tree (O-2): 1 to 63 of a-z, 0-9 and inner hyphens."},"parent":{"$ref":"#/$defs/Key","description":"Key of the distributor above it."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"state":{"enum":["active","paused","unlinked","released"]},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"anchor":{"type":"boolean","description":"Makes it an anchor: holds several children of one client together, without credits of its own (N-1)."},"anchorRef":{"$ref":"#/$defs/Key","description":"Key of the anchor that it belongs to (N-2)."},"management":{"$ref":"#/$defs/Management","description":"Whose support website and contact email are shown (B-2)."},"managedAccount":{"$ref":"#/$defs/ManagedAccount","description":"Makes the child a managed account (B-1)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."}}};
const schema33 = {"enum":["allot/v1"],"description":"Version of the language; always `allot/v1`."};
const schema34 = {"type":"string","description":"Identity of an organization in its tree (O-2): 1 to 63 of a-z, 0-9 and inner hyphens."};
const schema36 = {"type":"array","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5).","items":{"type":"string","description":"Name of a Template.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"maxItems":50,"uniqueItems":true};
const schema37 = {"type":"string","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."};
const schema38 = {"type":"string","description":"Region in which it is created, one of the service's (O-5). Stays as created.","maxLength":63,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"};
const schema39 = {"type":"string","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."};
const schema40 = {"type":"object","description":"The one owner of the organization, by name and email (P-1).","additionalProperties":false,"required":["name","email"],"properties":{"name":{"type":"string","description":"Name of the person.","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"email":{"type":"string","description":"Email address of the person: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"}}};
const schema41 = {"type":"integer","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."};
const schema42 = {"type":"object","description":"Free labels, managed like any field (language rule 11).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"string","description":"Value of the label.","maxLength":200,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"maxProperties":64};
const schema43 = {"type":"string","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7).","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"};
const schema44 = {"type":"string","description":"The live name, typed to confirm `state: unlinked` (U-6).","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"};
const schema47 = {"type":"boolean","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."};
const schema48 = {"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."};
const schema49 = {"enum":["permit","refuse"],"description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."};
const schema51 = {"enum":["provider","client"],"description":"Whose support website and contact email are shown (B-2)."};
const schema52 = {"type":"object","description":"Makes the child a managed account (B-1).","additionalProperties":false,"properties":{"billing":{"type":"object","description":"Billing of its own, separate from the distributor's.","additionalProperties":false,"properties":{"paymentReference":{"not":{}},"email":{"type":"string","description":"Where invoices go: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"}}},"computers":{"type":"integer","description":"Computers it may enrol.","minimum":0,"maximum":250}}};
const schema58 = {"type":"object","description":"Cost centers of this organization by key (K-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"object","description":"A cost center.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"code":{"type":"string","description":"Code.","maxLength":50,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"parent":{"type":"string","description":"Key of the cost center above it.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"subAccounts":{"type":"array","description":"Sub-accounts that hang on it; leaves only.","items":{"type":"string","description":"Id of a sub-account.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"uniqueItems":true}}}};
const schema59 = {"type":"object","description":"License pools by product (L-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"object","description":"A license pool.","additionalProperties":false,"required":["quantity"],"properties":{"quantity":{"type":"integer","description":"How many licenses.","minimum":0,"maximum":9007199254740991}}}};
const schema60 = {"type":"object","description":"Single sign-on (P-5); an empty map means none.","additionalProperties":false,"properties":{"issuer":{"type":"string","description":"Issuer URL of the identity provider, beginning with `https://`; with `http://` on this machine only.","maxLength":2000,"pattern":"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"clientId":{"type":"string","description":"Client id at the identity provider.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"emailDomains":{"type":"array","description":"Email domains that sign in this way; where absent, all that the provider vouches for.","items":{"type":"string","description":"A domain.","pattern":"^[a-z0-9.-]{1,253}$"},"uniqueItems":true}},"dependentRequired":{"issuer":["clientId"],"clientId":["issuer"],"emailDomains":["issuer","clientId"]}};
const schema61 = {"type":"object","description":"Support shown to people.","additionalProperties":false,"properties":{"profile":{"enum":["provider","client"],"description":"Whose support is shown."},"website":{"type":"string","description":"Support website, beginning with `https://`.","maxLength":2000,"pattern":"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"email":{"type":"string","description":"Support email: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"phone":{"type":"string","description":"Support phone.","maxLength":50,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}};
const schema62 = {"type":"object","description":"Look; inherited from the distributor where absent (B-3).","additionalProperties":false,"properties":{"productName":{"type":"string","description":"Name shown instead of the product's.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"logo":{"type":"string","description":"Address of the logo, beginning with `https://`.","maxLength":2000,"pattern":"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"color":{"type":"string","description":"Main color.","pattern":"^#[0-9a-fA-F]{6}$"}}};
const schema63 = {"type":"array","description":"Entries of the contact menu; inherited where absent, none where empty (B-3).","items":{"type":"object","description":"One entry.","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","description":"What people read.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"url":{"type":"string","description":"Where it leads, beginning with `https://`.","maxLength":2000,"pattern":"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"email":{"type":"string","description":"Whom it writes to: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"phone":{"type":"string","description":"Whom it calls.","maxLength":50,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}},"maxItems":50};
const schema64 = {"type":"array","description":"Who receives alert emails instead of the owner (B-4).","items":{"type":"string","description":"An email address: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"uniqueItems":true,"maxItems":20};
const schema65 = {"type":"string","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern7 = new RegExp("^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$", "u");
const pattern8 = new RegExp("^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$", "u");
const pattern9 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern27 = new RegExp("^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$", "u");
const pattern29 = new RegExp("^[a-z0-9.-]{1,253}$", "u");
const pattern30 = new RegExp("^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$", "u");
const pattern35 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const schema45 = {"type":"array","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8).","items":{"$ref":"#/$defs/Key"},"maxItems":100,"uniqueItems":true};
const func0 = func0Module.default ?? func0Module;

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
if(Array.isArray(data)){
if(data.length > 100){
validate22.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate22.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
validate22.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","description":"Custom roles by name (P-7).","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"additionalProperties":{"type":"object","description":"A custom role.","additionalProperties":false,"properties":{"permissions":{"type":"array","description":"What it permits, as `noun:verb`.","items":{"type":"string","description":"A permission such as `credits:view`.","pattern":"^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"},"uniqueItems":true},"includes":{"type":"array","description":"Roles that it includes; no cycles.","items":{"type":"string","description":"Name of a role.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"uniqueItems":true},"scope":{"$ref":"#/$defs/Scope","description":"What it reaches; everything where absent."}}}};
const pattern13 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern14 = new RegExp("^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$", "u");
const schema54 = {"type":"object","description":"What a role reaches; everything where absent (P-7).","additionalProperties":false,"properties":{"children":{"type":"array","description":"Keys of child organizations.","items":{"$ref":"#/$defs/Key"},"uniqueItems":true},"accounts":{"type":"array","description":"Ids of linked accounts.","items":{"type":"string","description":"Id of a linked account.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"uniqueItems":true},"costCenters":{"type":"array","description":"Keys of cost centers.","items":{"type":"string","description":"Key of a cost center.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"uniqueItems":true}},"dependentRequired":{}};

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
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "children") || (key0 === "accounts")) || (key0 === "costCenters"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate25.errors = [{instancePath:instancePath+"/children/" + i0,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
if(valid1){
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
validate25.errors = [{instancePath:instancePath+"/children",schemaPath:"#/properties/children/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
var valid4 = true;
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 100){
validate25.errors = [{instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data3)){
validate25.errors = [{instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs9 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data2[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
validate25.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices0[item0] = i3;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
var valid6 = true;
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate25.errors = [{instancePath:instancePath+"/costCenters/" + i4,schemaPath:"#/properties/costCenters/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/costCenters/" + i4,schemaPath:"#/properties/costCenters/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid6 = _errs13 === errors;
if(!valid6){
break;
}
}
if(valid6){
let i5 = data4.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data4[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
validate25.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/properties/costCenters/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break;
}
indices1[item1] = i5;
}
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/properties/costCenters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern13.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate24.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs5 = errors;
for(const key2 in data0){
if(!(((key2 === "permissions") || (key2 === "includes")) || (key2 === "scope"))){
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.permissions !== undefined){
let data1 = data0.permissions;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
var valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i0,schemaPath:"#/additionalProperties/properties/permissions/items/pattern",keyword:"pattern",params:{pattern: "^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"},message:"must match pattern \""+"^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i0,schemaPath:"#/additionalProperties/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.includes !== undefined){
let data3 = data0.includes;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid5 = true;
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes/" + i2,schemaPath:"#/additionalProperties/properties/includes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes/" + i2,schemaPath:"#/additionalProperties/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs12 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes",schemaPath:"#/additionalProperties/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes",schemaPath:"#/additionalProperties/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.scope !== undefined){
const _errs14 = errors;
if(!(validate25(data0.scope, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",parentData:data0,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
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

const schema56 = {"type":"array","description":"People of this organization besides its owner. An empty list means none.","items":{"$ref":"#/$defs/User"}};
const schema57 = {"type":"object","description":"One person of this organization (P-6).","additionalProperties":false,"required":["email"],"properties":{"email":{"type":"string","description":"Email address; identifies the person in this organization: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"name":{"type":"string","description":"Name of the person.","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"roles":{"type":"array","description":"Built-in or custom roles (P-7).","items":{"type":"string","description":"Name of a role.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"uniqueItems":true},"disabled":{"type":"boolean","description":"Keeps the membership, without access."}}};

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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.email === undefined) && (missing0 = "email")){
validate28.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/User/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data0){
if(!((((key0 === "email") || (key0 === "name")) || (key0 === "roles")) || (key0 === "disabled"))){
validate28.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/User/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.email !== undefined){
let data1 = data0.email;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 254){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/User/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data1)){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/User/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/User/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.name !== undefined){
let data2 = data0.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 400){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/User/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data2)){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/User/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/User/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.roles !== undefined){
let data3 = data0.roles;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/roles/" + i1,schemaPath:"#/$defs/User/properties/roles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""}];
return false;
}
}
else {
validate28.errors = [{instancePath:instancePath+"/" + i0+"/roles/" + i1,schemaPath:"#/$defs/User/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
if(valid3){
let i2 = data3.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data3[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate28.errors = [{instancePath:instancePath+"/" + i0+"/roles",schemaPath:"#/$defs/User/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"}];
return false;
break;
}
indices0[item0] = i2;
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/" + i0+"/roles",schemaPath:"#/$defs/User/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.disabled !== undefined){
const _errs13 = errors;
if(typeof data0.disabled !== "boolean"){
validate28.errors = [{instancePath:instancePath+"/" + i0+"/disabled",schemaPath:"#/$defs/User/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs13 === errors;
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
validate28.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/User/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.key === undefined) && (missing0 = "key"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined){
const _errs2 = errors;
if(!(data.apiVersion === "allot/v1")){
validate21.errors = [{instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/ApiVersion/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("ChildOrganization" !== data.kind){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ChildOrganization"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs5 = errors;
if(typeof data.key !== "string"){
validate21.errors = [{instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
const _errs8 = errors;
if(typeof data.parent !== "string"){
validate21.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data4 = data.extends;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
if(data4.length > 50){
validate21.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate21.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate21.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs16 = errors;
if(typeof data.name !== "string"){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data7 = data.region;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func2(data7) > 63){
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern5.test(data7)){
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs22 = errors;
if(typeof data.country !== "string"){
validate21.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data9 = data.owner;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.name === undefined) && (missing1 = "name")) || ((data9.email === undefined) && (missing1 = "email"))){
validate21.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs28 = errors;
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "email"))){
validate21.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data9.name !== undefined){
let data10 = data9.name;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(func2(data10) > 400){
validate21.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data10)){
validate21.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs29 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data9.email !== undefined){
let data11 = data9.email;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(func2(data11) > 254){
validate21.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data11)){
validate21.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data12 = data.credits;
const _errs33 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data13 = data.labels;
const _errs36 = errors;
const _errs37 = errors;
if(errors === _errs37){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 64){
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data13){
const _errs39 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid14 = _errs39 === errors;
if(!valid14){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid14){
for(const key3 in data13){
let data14 = data13[key3];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data14 === "string"){
if(func2(data14) > 200){
validate21.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern9.test(data14)){
validate21.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid15 = _errs41 === errors;
if(!valid15){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data15 = data.externalId;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate21.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data15)){
validate21.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data16 = data.state;
const _errs46 = errors;
if(!((((data16 === "active") || (data16 === "paused")) || (data16 === "unlinked")) || (data16 === "released"))){
validate21.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
let data17 = data.confirm;
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data17 === "string"){
if(func2(data17) > 400){
validate21.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data17)){
validate21.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousKeys !== undefined){
const _errs50 = errors;
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs51 = errors;
if(typeof data.protected !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data20 = data.access;
const _errs54 = errors;
if(!((data20 === "sealed") || (data20 === "delegated"))){
validate21.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data21 = data.customerAccess;
const _errs56 = errors;
if(!((data21 === "permit") || (data21 === "refuse"))){
validate21.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anchor !== undefined){
const _errs58 = errors;
if(typeof data.anchor !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anchorRef !== undefined){
const _errs60 = errors;
if(typeof data.anchorRef !== "string"){
validate21.errors = [{instancePath:instancePath+"/anchorRef",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.management !== undefined){
let data24 = data.management;
const _errs63 = errors;
if(!((data24 === "provider") || (data24 === "client"))){
validate21.errors = [{instancePath:instancePath+"/management",schemaPath:"#/$defs/Management/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.managedAccount !== undefined){
let data25 = data.managedAccount;
const _errs65 = errors;
const _errs66 = errors;
if(errors === _errs66){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs68 = errors;
for(const key4 in data25){
if(!((key4 === "billing") || (key4 === "computers"))){
validate21.errors = [{instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data25.billing !== undefined){
let data26 = data25.billing;
const _errs69 = errors;
if(errors === _errs69){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
const _errs71 = errors;
for(const key5 in data26){
if(!((key5 === "paymentReference") || (key5 === "email"))){
validate21.errors = [{instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs71 === errors){
if(data26.paymentReference !== undefined){
const _errs72 = errors;
validate21.errors = [{instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid25 = _errs72 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data26.email !== undefined){
let data28 = data26.email;
const _errs74 = errors;
if(errors === _errs74){
if(typeof data28 === "string"){
if(func2(data28) > 254){
validate21.errors = [{instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data28)){
validate21.errors = [{instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs74 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs69 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data25.computers !== undefined){
let data29 = data25.computers;
const _errs76 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate21.errors = [{instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs76){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 250 || isNaN(data29)){
validate21.errors = [{instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"}];
return false;
}
else {
if(data29 < 0 || isNaN(data29)){
validate21.errors = [{instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid24 = _errs76 === errors;
}
else {
var valid24 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs78 = errors;
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
const _errs79 = errors;
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costCenters !== undefined){
let data32 = data.costCenters;
const _errs80 = errors;
const _errs81 = errors;
if(errors === _errs81){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
const _errs83 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
const err2 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid27 = _errs83 === errors;
if(!valid27){
const err3 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid27){
for(const key7 in data32){
let data33 = data32[key7];
const _errs85 = errors;
if(errors === _errs85){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing2;
if((data33.name === undefined) && (missing2 = "name")){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs87 = errors;
for(const key8 in data33){
if(!((((key8 === "name") || (key8 === "code")) || (key8 === "parent")) || (key8 === "subAccounts"))){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs87 === errors){
if(data33.name !== undefined){
let data34 = data33.name;
const _errs88 = errors;
if(errors === _errs88){
if(typeof data34 === "string"){
if(func2(data34) > 100){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data34)){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs88 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data33.code !== undefined){
let data35 = data33.code;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data35 === "string"){
if(func2(data35) > 50){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data35)){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs90 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data33.parent !== undefined){
let data36 = data33.parent;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs92 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data33.subAccounts !== undefined){
let data37 = data33.subAccounts;
const _errs94 = errors;
if(errors === _errs94){
if(Array.isArray(data37)){
var valid30 = true;
const len1 = data37.length;
for(let i2=0; i2<len1; i2++){
let data38 = data37[i2];
const _errs96 = errors;
if(errors === _errs96){
if(typeof data38 === "string"){
if(func2(data38) > 100){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data38)){
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs96 === errors;
if(!valid30){
break;
}
}
if(valid30){
let i3 = data37.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data37[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid29 = _errs94 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid28 = _errs85 === errors;
if(!valid28){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
let data39 = data.licenses;
const _errs98 = errors;
const _errs99 = errors;
if(errors === _errs99){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
const _errs101 = errors;
if(typeof key9 === "string"){
if(!pattern4.test(key9)){
const err4 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid33 = _errs101 === errors;
if(!valid33){
const err5 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate21.errors = vErrors;
return false;
break;
}
}
if(valid33){
for(const key10 in data39){
let data40 = data39[key10];
const _errs103 = errors;
if(errors === _errs103){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing3;
if((data40.quantity === undefined) && (missing3 = "quantity")){
validate21.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs105 = errors;
for(const key11 in data40){
if(!(key11 === "quantity")){
validate21.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs105 === errors){
if(data40.quantity !== undefined){
let data41 = data40.quantity;
const _errs106 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate21.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs106){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 9007199254740991 || isNaN(data41)){
validate21.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data41 < 0 || isNaN(data41)){
validate21.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate21.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid34 = _errs103 === errors;
if(!valid34){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs98 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sso !== undefined){
let data42 = data.sso;
const _errs108 = errors;
const _errs109 = errors;
if(errors === _errs109){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
const _errs111 = errors;
for(const key12 in data42){
if(!(((key12 === "issuer") || (key12 === "clientId")) || (key12 === "emailDomains"))){
validate21.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs111 === errors){
if(data42.issuer !== undefined){
let data43 = data42.issuer;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data43 === "string"){
if(func2(data43) > 2000){
validate21.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern27.test(data43)){
validate21.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs112 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data42.clientId !== undefined){
let data44 = data42.clientId;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data44 === "string"){
if(func2(data44) > 200){
validate21.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data44)){
validate21.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs114 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data42.emailDomains !== undefined){
let data45 = data42.emailDomains;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data45)){
var valid38 = true;
const len2 = data45.length;
for(let i4=0; i4<len2; i4++){
let data46 = data45[i4];
const _errs118 = errors;
if(errors === _errs118){
if(typeof data46 === "string"){
if(!pattern29.test(data46)){
validate21.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs118 === errors;
if(!valid38){
break;
}
}
if(valid38){
let i5 = data45.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data45[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate21.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid37 = _errs116 === errors;
}
else {
var valid37 = true;
}
if(valid37){
let missing4;
if(data42.issuer !== undefined && ((data42.clientId === undefined) && (missing4 = "clientId"))){
validate21.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: missing4,
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"}];
return false;
}
else {
if(data42.clientId !== undefined && ((data42.issuer === undefined) && (missing4 = "issuer"))){
validate21.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: missing4,
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"}];
return false;
}
else {
if(data42.emailDomains !== undefined && (((data42.issuer === undefined) && (missing4 = "issuer")) || ((data42.clientId === undefined) && (missing4 = "clientId")))){
validate21.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: missing4,
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"}];
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
validate21.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.support !== undefined){
let data47 = data.support;
const _errs120 = errors;
const _errs121 = errors;
if(errors === _errs121){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
const _errs123 = errors;
for(const key13 in data47){
if(!((((key13 === "profile") || (key13 === "website")) || (key13 === "email")) || (key13 === "phone"))){
validate21.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs123 === errors){
if(data47.profile !== undefined){
let data48 = data47.profile;
const _errs124 = errors;
if(!((data48 === "provider") || (data48 === "client"))){
validate21.errors = [{instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema61.properties.profile.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid41 = _errs124 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data47.website !== undefined){
let data49 = data47.website;
const _errs125 = errors;
if(errors === _errs125){
if(typeof data49 === "string"){
if(func2(data49) > 2000){
validate21.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data49)){
validate21.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs125 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data47.email !== undefined){
let data50 = data47.email;
const _errs127 = errors;
if(errors === _errs127){
if(typeof data50 === "string"){
if(func2(data50) > 254){
validate21.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data50)){
validate21.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs127 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data47.phone !== undefined){
let data51 = data47.phone;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data51 === "string"){
if(func2(data51) > 50){
validate21.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data51)){
validate21.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs129 === errors;
}
else {
var valid41 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branding !== undefined){
let data52 = data.branding;
const _errs131 = errors;
const _errs132 = errors;
if(errors === _errs132){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
const _errs134 = errors;
for(const key14 in data52){
if(!(((key14 === "productName") || (key14 === "logo")) || (key14 === "color"))){
validate21.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs134 === errors){
if(data52.productName !== undefined){
let data53 = data52.productName;
const _errs135 = errors;
if(errors === _errs135){
if(typeof data53 === "string"){
if(func2(data53) > 100){
validate21.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data53)){
validate21.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs135 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data52.logo !== undefined){
let data54 = data52.logo;
const _errs137 = errors;
if(errors === _errs137){
if(typeof data54 === "string"){
if(func2(data54) > 2000){
validate21.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data54)){
validate21.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs137 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data52.color !== undefined){
let data55 = data52.color;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data55 === "string"){
if(!pattern35.test(data55)){
validate21.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs139 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs131 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactMenu !== undefined){
let data56 = data.contactMenu;
const _errs141 = errors;
const _errs142 = errors;
if(errors === _errs142){
if(Array.isArray(data56)){
if(data56.length > 50){
validate21.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid45 = true;
const len3 = data56.length;
for(let i6=0; i6<len3; i6++){
let data57 = data56[i6];
const _errs144 = errors;
if(errors === _errs144){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing5;
if((data57.label === undefined) && (missing5 = "label")){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs146 = errors;
for(const key15 in data57){
if(!((((key15 === "label") || (key15 === "url")) || (key15 === "email")) || (key15 === "phone"))){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs146 === errors){
if(data57.label !== undefined){
let data58 = data57.label;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data58 === "string"){
if(func2(data58) > 100){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data58)){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs147 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data57.url !== undefined){
let data59 = data57.url;
const _errs149 = errors;
if(errors === _errs149){
if(typeof data59 === "string"){
if(func2(data59) > 2000){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data59)){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs149 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data57.email !== undefined){
let data60 = data57.email;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data60 === "string"){
if(func2(data60) > 254){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data60)){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs151 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data57.phone !== undefined){
let data61 = data57.phone;
const _errs153 = errors;
if(errors === _errs153){
if(typeof data61 === "string"){
if(func2(data61) > 50){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data61)){
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs153 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid45 = _errs144 === errors;
if(!valid45){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alertsTo !== undefined){
let data62 = data.alertsTo;
const _errs155 = errors;
const _errs156 = errors;
if(errors === _errs156){
if(Array.isArray(data62)){
if(data62.length > 20){
validate21.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid48 = true;
const len4 = data62.length;
for(let i7=0; i7<len4; i7++){
let data63 = data62[i7];
const _errs158 = errors;
if(errors === _errs158){
if(typeof data63 === "string"){
if(func2(data63) > 254){
validate21.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data63)){
validate21.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid48 = _errs158 === errors;
if(!valid48){
break;
}
}
if(valid48){
let i8 = data62.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data62[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate21.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];
return false;
break;
}
indices3[item3] = i8;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs155 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subdomain !== undefined){
const _errs160 = errors;
if(typeof data.subdomain !== "string"){
validate21.errors = [{instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs160 === errors;
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

export const quickNestedChild: Validate = validate30;
const schema66 = {"type":"object","description":"A child organization declared below its distributor, under its key.","additionalProperties":false,"properties":{"kind":{"const":"ChildOrganization","description":"What this declares; ChildOrganization where absent."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"state":{"enum":["active","paused","unlinked","released"]},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"anchor":{"type":"boolean","description":"Makes it an anchor: holds several children of one client together, without credits of its own (N-1)."},"anchorRef":{"$ref":"#/$defs/Key","description":"Key of the anchor that it belongs to (N-2)."},"management":{"$ref":"#/$defs/Management","description":"Whose support website and contact email are shown (B-2)."},"managedAccount":{"$ref":"#/$defs/ManagedAccount","description":"Makes the child a managed account (B-1)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."}}};

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
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema66.properties, key0))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("ChildOrganization" !== data.kind){
validate30.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ChildOrganization"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data1 = data.extends;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 50){
validate30.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate30.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate30.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate30.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(func2(data4) > 63){
validate30.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern5.test(data4)){
validate30.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const _errs14 = errors;
if(typeof data.country !== "string"){
validate30.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
let missing0;
if(((data6.name === undefined) && (missing0 = "name")) || ((data6.email === undefined) && (missing0 = "email"))){
validate30.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "email"))){
validate30.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(func2(data7) > 400){
validate30.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data7)){
validate30.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.email !== undefined){
let data8 = data6.email;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data8 === "string"){
if(func2(data8) > 254){
validate30.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data8)){
validate30.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate30.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
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
validate30.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data10){
const _errs31 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid11 = _errs31 === errors;
if(!valid11){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate30.errors = vErrors;
return false;
break;
}
}
if(valid11){
for(const key3 in data10){
let data11 = data10[key3];
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(func2(data11) > 200){
validate30.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern9.test(data11)){
validate30.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid12 = _errs33 === errors;
if(!valid12){
break;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(func2(data12) > 200){
validate30.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data12)){
validate30.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data13 = data.state;
const _errs38 = errors;
if(!((((data13 === "active") || (data13 === "paused")) || (data13 === "unlinked")) || (data13 === "released"))){
validate30.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema66.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
let data14 = data.confirm;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(typeof data14 === "string"){
if(func2(data14) > 400){
validate30.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data14)){
validate30.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousKeys !== undefined){
const _errs42 = errors;
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs43 = errors;
if(typeof data.protected !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data17 = data.access;
const _errs46 = errors;
if(!((data17 === "sealed") || (data17 === "delegated"))){
validate30.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data18 = data.customerAccess;
const _errs48 = errors;
if(!((data18 === "permit") || (data18 === "refuse"))){
validate30.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anchor !== undefined){
const _errs50 = errors;
if(typeof data.anchor !== "boolean"){
validate30.errors = [{instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anchorRef !== undefined){
const _errs52 = errors;
if(typeof data.anchorRef !== "string"){
validate30.errors = [{instancePath:instancePath+"/anchorRef",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.management !== undefined){
let data21 = data.management;
const _errs55 = errors;
if(!((data21 === "provider") || (data21 === "client"))){
validate30.errors = [{instancePath:instancePath+"/management",schemaPath:"#/$defs/Management/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.managedAccount !== undefined){
let data22 = data.managedAccount;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs60 = errors;
for(const key4 in data22){
if(!((key4 === "billing") || (key4 === "computers"))){
validate30.errors = [{instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs60 === errors){
if(data22.billing !== undefined){
let data23 = data22.billing;
const _errs61 = errors;
if(errors === _errs61){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
const _errs63 = errors;
for(const key5 in data23){
if(!((key5 === "paymentReference") || (key5 === "email"))){
validate30.errors = [{instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs63 === errors){
if(data23.paymentReference !== undefined){
const _errs64 = errors;
validate30.errors = [{instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
var valid22 = _errs64 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data23.email !== undefined){
let data25 = data23.email;
const _errs66 = errors;
if(errors === _errs66){
if(typeof data25 === "string"){
if(func2(data25) > 254){
validate30.errors = [{instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data25)){
validate30.errors = [{instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs66 === errors;
}
else {
var valid22 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs61 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data22.computers !== undefined){
let data26 = data22.computers;
const _errs68 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate30.errors = [{instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs68){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 250 || isNaN(data26)){
validate30.errors = [{instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate30.errors = [{instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid21 = _errs68 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs70 = errors;
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
const _errs71 = errors;
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costCenters !== undefined){
let data29 = data.costCenters;
const _errs72 = errors;
const _errs73 = errors;
if(errors === _errs73){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key6 in data29){
const _errs75 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
const err2 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid24 = _errs75 === errors;
if(!valid24){
const err3 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate30.errors = vErrors;
return false;
break;
}
}
if(valid24){
for(const key7 in data29){
let data30 = data29[key7];
const _errs77 = errors;
if(errors === _errs77){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing1;
if((data30.name === undefined) && (missing1 = "name")){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs79 = errors;
for(const key8 in data30){
if(!((((key8 === "name") || (key8 === "code")) || (key8 === "parent")) || (key8 === "subAccounts"))){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs79 === errors){
if(data30.name !== undefined){
let data31 = data30.name;
const _errs80 = errors;
if(errors === _errs80){
if(typeof data31 === "string"){
if(func2(data31) > 100){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data31)){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs80 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data30.code !== undefined){
let data32 = data30.code;
const _errs82 = errors;
if(errors === _errs82){
if(typeof data32 === "string"){
if(func2(data32) > 50){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data32)){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs82 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data30.parent !== undefined){
let data33 = data30.parent;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs84 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data30.subAccounts !== undefined){
let data34 = data30.subAccounts;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data34)){
var valid27 = true;
const len1 = data34.length;
for(let i2=0; i2<len1; i2++){
let data35 = data34[i2];
const _errs88 = errors;
if(errors === _errs88){
if(typeof data35 === "string"){
if(func2(data35) > 100){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data35)){
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid27 = _errs88 === errors;
if(!valid27){
break;
}
}
if(valid27){
let i3 = data34.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data34[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid26 = _errs86 === errors;
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
else {
validate30.errors = [{instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs77 === errors;
if(!valid25){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
let data36 = data.licenses;
const _errs90 = errors;
const _errs91 = errors;
if(errors === _errs91){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
const _errs93 = errors;
if(typeof key9 === "string"){
if(!pattern4.test(key9)){
const err4 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid30 = _errs93 === errors;
if(!valid30){
const err5 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate30.errors = vErrors;
return false;
break;
}
}
if(valid30){
for(const key10 in data36){
let data37 = data36[key10];
const _errs95 = errors;
if(errors === _errs95){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing2;
if((data37.quantity === undefined) && (missing2 = "quantity")){
validate30.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs97 = errors;
for(const key11 in data37){
if(!(key11 === "quantity")){
validate30.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs97 === errors){
if(data37.quantity !== undefined){
let data38 = data37.quantity;
const _errs98 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate30.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs98){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
validate30.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate30.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate30.errors = [{instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid31 = _errs95 === errors;
if(!valid31){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sso !== undefined){
let data39 = data.sso;
const _errs100 = errors;
const _errs101 = errors;
if(errors === _errs101){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
const _errs103 = errors;
for(const key12 in data39){
if(!(((key12 === "issuer") || (key12 === "clientId")) || (key12 === "emailDomains"))){
validate30.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs103 === errors){
if(data39.issuer !== undefined){
let data40 = data39.issuer;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data40 === "string"){
if(func2(data40) > 2000){
validate30.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern27.test(data40)){
validate30.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs104 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data39.clientId !== undefined){
let data41 = data39.clientId;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data41 === "string"){
if(func2(data41) > 200){
validate30.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data41)){
validate30.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs106 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data39.emailDomains !== undefined){
let data42 = data39.emailDomains;
const _errs108 = errors;
if(errors === _errs108){
if(Array.isArray(data42)){
var valid35 = true;
const len2 = data42.length;
for(let i4=0; i4<len2; i4++){
let data43 = data42[i4];
const _errs110 = errors;
if(errors === _errs110){
if(typeof data43 === "string"){
if(!pattern29.test(data43)){
validate30.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid35 = _errs110 === errors;
if(!valid35){
break;
}
}
if(valid35){
let i5 = data42.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data42[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate30.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid34 = _errs108 === errors;
}
else {
var valid34 = true;
}
if(valid34){
let missing3;
if(data39.issuer !== undefined && ((data39.clientId === undefined) && (missing3 = "clientId"))){
validate30.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: missing3,
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"}];
return false;
}
else {
if(data39.clientId !== undefined && ((data39.issuer === undefined) && (missing3 = "issuer"))){
validate30.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: missing3,
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"}];
return false;
}
else {
if(data39.emailDomains !== undefined && (((data39.issuer === undefined) && (missing3 = "issuer")) || ((data39.clientId === undefined) && (missing3 = "clientId")))){
validate30.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: missing3,
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"}];
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
validate30.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs100 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.support !== undefined){
let data44 = data.support;
const _errs112 = errors;
const _errs113 = errors;
if(errors === _errs113){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
const _errs115 = errors;
for(const key13 in data44){
if(!((((key13 === "profile") || (key13 === "website")) || (key13 === "email")) || (key13 === "phone"))){
validate30.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data44.profile !== undefined){
let data45 = data44.profile;
const _errs116 = errors;
if(!((data45 === "provider") || (data45 === "client"))){
validate30.errors = [{instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema61.properties.profile.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid38 = _errs116 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data44.website !== undefined){
let data46 = data44.website;
const _errs117 = errors;
if(errors === _errs117){
if(typeof data46 === "string"){
if(func2(data46) > 2000){
validate30.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data46)){
validate30.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs117 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data44.email !== undefined){
let data47 = data44.email;
const _errs119 = errors;
if(errors === _errs119){
if(typeof data47 === "string"){
if(func2(data47) > 254){
validate30.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data47)){
validate30.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs119 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data44.phone !== undefined){
let data48 = data44.phone;
const _errs121 = errors;
if(errors === _errs121){
if(typeof data48 === "string"){
if(func2(data48) > 50){
validate30.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data48)){
validate30.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs121 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs112 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branding !== undefined){
let data49 = data.branding;
const _errs123 = errors;
const _errs124 = errors;
if(errors === _errs124){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
const _errs126 = errors;
for(const key14 in data49){
if(!(((key14 === "productName") || (key14 === "logo")) || (key14 === "color"))){
validate30.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs126 === errors){
if(data49.productName !== undefined){
let data50 = data49.productName;
const _errs127 = errors;
if(errors === _errs127){
if(typeof data50 === "string"){
if(func2(data50) > 100){
validate30.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data50)){
validate30.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs127 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data49.logo !== undefined){
let data51 = data49.logo;
const _errs129 = errors;
if(errors === _errs129){
if(typeof data51 === "string"){
if(func2(data51) > 2000){
validate30.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data51)){
validate30.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs129 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data49.color !== undefined){
let data52 = data49.color;
const _errs131 = errors;
if(errors === _errs131){
if(typeof data52 === "string"){
if(!pattern35.test(data52)){
validate30.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs131 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs123 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactMenu !== undefined){
let data53 = data.contactMenu;
const _errs133 = errors;
const _errs134 = errors;
if(errors === _errs134){
if(Array.isArray(data53)){
if(data53.length > 50){
validate30.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid42 = true;
const len3 = data53.length;
for(let i6=0; i6<len3; i6++){
let data54 = data53[i6];
const _errs136 = errors;
if(errors === _errs136){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
let missing4;
if((data54.label === undefined) && (missing4 = "label")){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs138 = errors;
for(const key15 in data54){
if(!((((key15 === "label") || (key15 === "url")) || (key15 === "email")) || (key15 === "phone"))){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs138 === errors){
if(data54.label !== undefined){
let data55 = data54.label;
const _errs139 = errors;
if(errors === _errs139){
if(typeof data55 === "string"){
if(func2(data55) > 100){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data55)){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs139 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data54.url !== undefined){
let data56 = data54.url;
const _errs141 = errors;
if(errors === _errs141){
if(typeof data56 === "string"){
if(func2(data56) > 2000){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data56)){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs141 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data54.email !== undefined){
let data57 = data54.email;
const _errs143 = errors;
if(errors === _errs143){
if(typeof data57 === "string"){
if(func2(data57) > 254){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data57)){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs143 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data54.phone !== undefined){
let data58 = data54.phone;
const _errs145 = errors;
if(errors === _errs145){
if(typeof data58 === "string"){
if(func2(data58) > 50){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data58)){
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid43 = _errs145 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid42 = _errs136 === errors;
if(!valid42){
break;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs133 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alertsTo !== undefined){
let data59 = data.alertsTo;
const _errs147 = errors;
const _errs148 = errors;
if(errors === _errs148){
if(Array.isArray(data59)){
if(data59.length > 20){
validate30.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid45 = true;
const len4 = data59.length;
for(let i7=0; i7<len4; i7++){
let data60 = data59[i7];
const _errs150 = errors;
if(errors === _errs150){
if(typeof data60 === "string"){
if(func2(data60) > 254){
validate30.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data60)){
validate30.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs150 === errors;
if(!valid45){
break;
}
}
if(valid45){
let i8 = data59.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data59[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate30.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];
return false;
break;
}
indices3[item3] = i8;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs147 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subdomain !== undefined){
const _errs152 = errors;
if(typeof data.subdomain !== "string"){
validate30.errors = [{instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs152 === errors;
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quickDistributor: Validate = validate34;
const schema90 = {"title":"Distributor","type":"object","description":"A distributor: the root of a tree, or one below another distributor.","additionalProperties":false,"required":["apiVersion","kind","key"],"properties":{"apiVersion":{"$ref":"#/$defs/ApiVersion","description":"Version of the language; always `allot/v1`."},"kind":{"const":"Distributor","description":"What this document declares."},"key":{"$ref":"#/$defs/Key","description":"Identity of an organization in its tree (O-2): 1 to 63 of a-z, 0-9 and inner hyphens."},"parent":{"$ref":"#/$defs/Key","description":"Key of the distributor above it. Absent for the root of the tree."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"purchasedCredits":{"$ref":"#/$defs/PurchasedCredits","description":"Credits that the root has purchased (C-3); only the root has them, nested distributors have `credits`."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"provisioning":{"$ref":"#/$defs/Provisioning","description":"Who creates the organizations of the tree (O-7): `self` (default) or `vendor`. Only the root says it."},"state":{"enum":["active","paused","unlinked","released"]},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"partnerType":{"$ref":"#/$defs/PartnerType","description":"`msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1)."},"usedOnUnlink":{"$ref":"#/$defs/UsedOnUnlink","description":"What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."},"accounts":{"$ref":"#/$defs/Accounts","description":"Linked accounts by id (A-1)."},"children":{"$ref":"#/$defs/Children","description":"Organizations below this distributor, by key."}}};
const schema100 = {"type":"integer","description":"Credits that the root has purchased (C-3), as a plain decimal integer."};
const schema103 = {"enum":["self","vendor"],"description":"Who creates the organizations of the tree (O-7)."};
const schema108 = {"enum":["msp","reseller"],"description":"`msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1)."};
const schema109 = {"enum":["absorb","refund"],"description":"What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5)."};
const schema121 = {"type":"object"};
const schema118 = {"type":"object","description":"Linked accounts by id (A-1).","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},"additionalProperties":{"type":"object","description":"A linked account.","additionalProperties":false,"required":["provider","type"],"properties":{"provider":{"enum":["aws","azure","gcp"],"description":"Cloud provider."},"name":{"type":"string","description":"Name as onboarded.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"type":{"enum":["dedicated","shared"],"description":"`dedicated` to one child, or `shared` by several."},"child":{"$ref":"#/$defs/Key","description":"Key of the child that a dedicated account belongs to."},"children":{"type":"array","description":"Keys of the children that share it.","items":{"$ref":"#/$defs/Key"},"uniqueItems":true},"portalDefined":{"type":"boolean","description":"Whether an Azure CSP account is defined in the portal."},"autoCustomer":{"type":"boolean","description":"Creates children from the billing file (A-2)."},"autoAssigned":{"type":"boolean","description":"New sub-accounts go to the account's child (A-3)."},"excludeRule":{"type":"string","description":"Glob with `*` on names of sub-accounts that are left out (A-3).","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}}};
const pattern98 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern98.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate38.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.provider === undefined) && (missing0 = "provider")) || ((data0.type === undefined) && (missing0 = "type"))){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key2 in data0){
if(!(func1.call(schema118.additionalProperties.properties, key2))){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data0.provider !== undefined){
let data1 = data0.provider;
const _errs6 = errors;
if(!(((data1 === "aws") || (data1 === "azure")) || (data1 === "gcp"))){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/additionalProperties/properties/provider/enum",keyword:"enum",params:{allowedValues: schema118.additionalProperties.properties.provider.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.name !== undefined){
let data2 = data0.name;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 200){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data2)){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.type !== undefined){
let data3 = data0.type;
const _errs9 = errors;
if(!((data3 === "dedicated") || (data3 === "shared"))){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema118.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.child !== undefined){
const _errs10 = errors;
if(typeof data0.child !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/child",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.children !== undefined){
let data5 = data0.children;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
var valid4 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data5[i0] !== "string"){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/children/" + i0,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
if(valid4){
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/children",schemaPath:"#/additionalProperties/properties/children/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/children",schemaPath:"#/additionalProperties/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.portalDefined !== undefined){
const _errs18 = errors;
if(typeof data0.portalDefined !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/portalDefined",schemaPath:"#/additionalProperties/properties/portalDefined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.autoCustomer !== undefined){
const _errs20 = errors;
if(typeof data0.autoCustomer !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/autoCustomer",schemaPath:"#/additionalProperties/properties/autoCustomer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.autoAssigned !== undefined){
const _errs22 = errors;
if(typeof data0.autoAssigned !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/autoAssigned",schemaPath:"#/additionalProperties/properties/autoAssigned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.excludeRule !== undefined){
let data10 = data0.excludeRule;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 200){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/excludeRule",schemaPath:"#/additionalProperties/properties/excludeRule/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data10)){
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/excludeRule",schemaPath:"#/additionalProperties/properties/excludeRule/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/excludeRule",schemaPath:"#/additionalProperties/properties/excludeRule/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
}
}
}
}
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.apiVersion === undefined) && (missing0 = "apiVersion")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.key === undefined) && (missing0 = "key"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema90.properties, key0))){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.apiVersion !== undefined){
const _errs2 = errors;
if(!(data.apiVersion === "allot/v1")){
validate34.errors = [{instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/ApiVersion/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
const _errs4 = errors;
if("Distributor" !== data.kind){
validate34.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Distributor"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs5 = errors;
if(typeof data.key !== "string"){
validate34.errors = [{instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined){
const _errs8 = errors;
if(typeof data.parent !== "string"){
validate34.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data4 = data.extends;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
if(data4.length > 50){
validate34.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
validate34.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
if(valid5){
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate34.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs16 = errors;
if(typeof data.name !== "string"){
validate34.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data7 = data.region;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func2(data7) > 63){
validate34.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern5.test(data7)){
validate34.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
const _errs22 = errors;
if(typeof data.country !== "string"){
validate34.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
let data9 = data.owner;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.name === undefined) && (missing1 = "name")) || ((data9.email === undefined) && (missing1 = "email"))){
validate34.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs28 = errors;
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "email"))){
validate34.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs28 === errors){
if(data9.name !== undefined){
let data10 = data9.name;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data10 === "string"){
if(func2(data10) > 400){
validate34.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data10)){
validate34.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs29 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data9.email !== undefined){
let data11 = data9.email;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data11 === "string"){
if(func2(data11) > 254){
validate34.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data11)){
validate34.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.credits !== undefined){
let data12 = data.credits;
const _errs33 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate34.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchasedCredits !== undefined){
let data13 = data.purchasedCredits;
const _errs36 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate34.errors = [{instancePath:instancePath+"/purchasedCredits",schemaPath:"#/$defs/PurchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data14 = data.labels;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 64){
validate34.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data14){
const _errs42 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid15 = _errs42 === errors;
if(!valid15){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate34.errors = vErrors;
return false;
break;
}
}
if(valid15){
for(const key3 in data14){
let data15 = data14[key3];
const _errs44 = errors;
if(errors === _errs44){
if(typeof data15 === "string"){
if(func2(data15) > 200){
validate34.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern9.test(data15)){
validate34.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs44 === errors;
if(!valid16){
break;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data16 = data.externalId;
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data16 === "string"){
if(func2(data16) > 200){
validate34.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data16)){
validate34.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning !== undefined){
let data17 = data.provisioning;
const _errs49 = errors;
if(!((data17 === "self") || (data17 === "vendor"))){
validate34.errors = [{instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/Provisioning/enum",keyword:"enum",params:{allowedValues: schema103.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data18 = data.state;
const _errs51 = errors;
if(!((((data18 === "active") || (data18 === "paused")) || (data18 === "unlinked")) || (data18 === "released"))){
validate34.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema90.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
let data19 = data.confirm;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data19 === "string"){
if(func2(data19) > 400){
validate34.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data19)){
validate34.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousKeys !== undefined){
const _errs55 = errors;
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs56 = errors;
if(typeof data.protected !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data22 = data.access;
const _errs59 = errors;
if(!((data22 === "sealed") || (data22 === "delegated"))){
validate34.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data23 = data.customerAccess;
const _errs61 = errors;
if(!((data23 === "permit") || (data23 === "refuse"))){
validate34.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerType !== undefined){
let data24 = data.partnerType;
const _errs63 = errors;
if(!((data24 === "msp") || (data24 === "reseller"))){
validate34.errors = [{instancePath:instancePath+"/partnerType",schemaPath:"#/$defs/PartnerType/enum",keyword:"enum",params:{allowedValues: schema108.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data25 = data.usedOnUnlink;
const _errs65 = errors;
if(!((data25 === "absorb") || (data25 === "refund"))){
validate34.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/$defs/UsedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema109.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs67 = errors;
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
const _errs68 = errors;
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costCenters !== undefined){
let data28 = data.costCenters;
const _errs69 = errors;
const _errs70 = errors;
if(errors === _errs70){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
const _errs72 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err2 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid26 = _errs72 === errors;
if(!valid26){
const err3 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate34.errors = vErrors;
return false;
break;
}
}
if(valid26){
for(const key5 in data28){
let data29 = data28[key5];
const _errs74 = errors;
if(errors === _errs74){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing2;
if((data29.name === undefined) && (missing2 = "name")){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs76 = errors;
for(const key6 in data29){
if(!((((key6 === "name") || (key6 === "code")) || (key6 === "parent")) || (key6 === "subAccounts"))){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs76 === errors){
if(data29.name !== undefined){
let data30 = data29.name;
const _errs77 = errors;
if(errors === _errs77){
if(typeof data30 === "string"){
if(func2(data30) > 100){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data30)){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs77 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data29.code !== undefined){
let data31 = data29.code;
const _errs79 = errors;
if(errors === _errs79){
if(typeof data31 === "string"){
if(func2(data31) > 50){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data31)){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs79 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data29.parent !== undefined){
let data32 = data29.parent;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs81 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data29.subAccounts !== undefined){
let data33 = data29.subAccounts;
const _errs83 = errors;
if(errors === _errs83){
if(Array.isArray(data33)){
var valid29 = true;
const len1 = data33.length;
for(let i2=0; i2<len1; i2++){
let data34 = data33[i2];
const _errs85 = errors;
if(errors === _errs85){
if(typeof data34 === "string"){
if(func2(data34) > 100){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data34)){
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs85 === errors;
if(!valid29){
break;
}
}
if(valid29){
let i3 = data33.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data33[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs83 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs74 === errors;
if(!valid27){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
let data35 = data.licenses;
const _errs87 = errors;
const _errs88 = errors;
if(errors === _errs88){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
const _errs90 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err4 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid32 = _errs90 === errors;
if(!valid32){
const err5 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate34.errors = vErrors;
return false;
break;
}
}
if(valid32){
for(const key8 in data35){
let data36 = data35[key8];
const _errs92 = errors;
if(errors === _errs92){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing3;
if((data36.quantity === undefined) && (missing3 = "quantity")){
validate34.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key9 in data36){
if(!(key9 === "quantity")){
validate34.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data36.quantity !== undefined){
let data37 = data36.quantity;
const _errs95 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate34.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
validate34.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
validate34.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate34.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid33 = _errs92 === errors;
if(!valid33){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sso !== undefined){
let data38 = data.sso;
const _errs97 = errors;
const _errs98 = errors;
if(errors === _errs98){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
const _errs100 = errors;
for(const key10 in data38){
if(!(((key10 === "issuer") || (key10 === "clientId")) || (key10 === "emailDomains"))){
validate34.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data38.issuer !== undefined){
let data39 = data38.issuer;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data39 === "string"){
if(func2(data39) > 2000){
validate34.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern27.test(data39)){
validate34.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs101 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data38.clientId !== undefined){
let data40 = data38.clientId;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data40 === "string"){
if(func2(data40) > 200){
validate34.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data40)){
validate34.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs103 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data38.emailDomains !== undefined){
let data41 = data38.emailDomains;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data41)){
var valid37 = true;
const len2 = data41.length;
for(let i4=0; i4<len2; i4++){
let data42 = data41[i4];
const _errs107 = errors;
if(errors === _errs107){
if(typeof data42 === "string"){
if(!pattern29.test(data42)){
validate34.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs107 === errors;
if(!valid37){
break;
}
}
if(valid37){
let i5 = data41.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data41[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate34.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid36 = _errs105 === errors;
}
else {
var valid36 = true;
}
if(valid36){
let missing4;
if(data38.issuer !== undefined && ((data38.clientId === undefined) && (missing4 = "clientId"))){
validate34.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: missing4,
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"}];
return false;
}
else {
if(data38.clientId !== undefined && ((data38.issuer === undefined) && (missing4 = "issuer"))){
validate34.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: missing4,
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"}];
return false;
}
else {
if(data38.emailDomains !== undefined && (((data38.issuer === undefined) && (missing4 = "issuer")) || ((data38.clientId === undefined) && (missing4 = "clientId")))){
validate34.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: missing4,
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"}];
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
validate34.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.support !== undefined){
let data43 = data.support;
const _errs109 = errors;
const _errs110 = errors;
if(errors === _errs110){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs112 = errors;
for(const key11 in data43){
if(!((((key11 === "profile") || (key11 === "website")) || (key11 === "email")) || (key11 === "phone"))){
validate34.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs112 === errors){
if(data43.profile !== undefined){
let data44 = data43.profile;
const _errs113 = errors;
if(!((data44 === "provider") || (data44 === "client"))){
validate34.errors = [{instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema61.properties.profile.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid40 = _errs113 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data43.website !== undefined){
let data45 = data43.website;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data45 === "string"){
if(func2(data45) > 2000){
validate34.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data45)){
validate34.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs114 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data43.email !== undefined){
let data46 = data43.email;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data46 === "string"){
if(func2(data46) > 254){
validate34.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data46)){
validate34.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs116 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data43.phone !== undefined){
let data47 = data43.phone;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data47 === "string"){
if(func2(data47) > 50){
validate34.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data47)){
validate34.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid40 = _errs118 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branding !== undefined){
let data48 = data.branding;
const _errs120 = errors;
const _errs121 = errors;
if(errors === _errs121){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
const _errs123 = errors;
for(const key12 in data48){
if(!(((key12 === "productName") || (key12 === "logo")) || (key12 === "color"))){
validate34.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs123 === errors){
if(data48.productName !== undefined){
let data49 = data48.productName;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data49 === "string"){
if(func2(data49) > 100){
validate34.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data49)){
validate34.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs124 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data48.logo !== undefined){
let data50 = data48.logo;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data50 === "string"){
if(func2(data50) > 2000){
validate34.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data50)){
validate34.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs126 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data48.color !== undefined){
let data51 = data48.color;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data51 === "string"){
if(!pattern35.test(data51)){
validate34.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs128 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactMenu !== undefined){
let data52 = data.contactMenu;
const _errs130 = errors;
const _errs131 = errors;
if(errors === _errs131){
if(Array.isArray(data52)){
if(data52.length > 50){
validate34.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid44 = true;
const len3 = data52.length;
for(let i6=0; i6<len3; i6++){
let data53 = data52[i6];
const _errs133 = errors;
if(errors === _errs133){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing5;
if((data53.label === undefined) && (missing5 = "label")){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs135 = errors;
for(const key13 in data53){
if(!((((key13 === "label") || (key13 === "url")) || (key13 === "email")) || (key13 === "phone"))){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs135 === errors){
if(data53.label !== undefined){
let data54 = data53.label;
const _errs136 = errors;
if(errors === _errs136){
if(typeof data54 === "string"){
if(func2(data54) > 100){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data54)){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs136 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data53.url !== undefined){
let data55 = data53.url;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data55 === "string"){
if(func2(data55) > 2000){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data55)){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs138 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data53.email !== undefined){
let data56 = data53.email;
const _errs140 = errors;
if(errors === _errs140){
if(typeof data56 === "string"){
if(func2(data56) > 254){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data56)){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs140 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data53.phone !== undefined){
let data57 = data53.phone;
const _errs142 = errors;
if(errors === _errs142){
if(typeof data57 === "string"){
if(func2(data57) > 50){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data57)){
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs142 === errors;
}
else {
var valid45 = true;
}
}
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid44 = _errs133 === errors;
if(!valid44){
break;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alertsTo !== undefined){
let data58 = data.alertsTo;
const _errs144 = errors;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data58)){
if(data58.length > 20){
validate34.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid47 = true;
const len4 = data58.length;
for(let i7=0; i7<len4; i7++){
let data59 = data58[i7];
const _errs147 = errors;
if(errors === _errs147){
if(typeof data59 === "string"){
if(func2(data59) > 254){
validate34.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data59)){
validate34.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid47 = _errs147 === errors;
if(!valid47){
break;
}
}
if(valid47){
let i8 = data58.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data58[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate34.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];
return false;
break;
}
indices3[item3] = i8;
}
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subdomain !== undefined){
const _errs149 = errors;
if(typeof data.subdomain !== "string"){
validate34.errors = [{instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs149 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
const _errs152 = errors;
if(!(validate38(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs152 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.children !== undefined){
let data62 = data.children;
const _errs153 = errors;
if(!(data62 && typeof data62 == "object" && !Array.isArray(data62))){
validate34.errors = [{instancePath:instancePath+"/children",schemaPath:"#/$defs/Children/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs153 === errors;
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
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quickNestedDistributor: Validate = validate40;
const schema122 = {"type":"object","description":"A distributor declared below another, under its key.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"Distributor","description":"What this declares."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"purchasedCredits":{"$ref":"#/$defs/PurchasedCredits","description":"Credits that the root has purchased (C-3); only the root has them, nested distributors have `credits`."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"provisioning":{"$ref":"#/$defs/Provisioning","description":"Who creates the organizations of the tree (O-7): `self` (default) or `vendor`. Only the root says it."},"state":{"enum":["active","paused","unlinked","released"]},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"partnerType":{"$ref":"#/$defs/PartnerType","description":"`msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1)."},"usedOnUnlink":{"$ref":"#/$defs/UsedOnUnlink","description":"What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."},"accounts":{"$ref":"#/$defs/Accounts","description":"Linked accounts by id (A-1)."},"children":{"$ref":"#/$defs/Children","description":"Organizations below this distributor, by key."}}};

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
if((data.kind === undefined) && (missing0 = "kind")){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema122.properties, key0))){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
const _errs2 = errors;
if("Distributor" !== data.kind){
validate40.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Distributor"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data1 = data.extends;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 50){
validate40.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate40.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
if(valid2){
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate40.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(func2(data4) > 63){
validate40.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"}];
return false;
}
else {
if(!pattern5.test(data4)){
validate40.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
const _errs14 = errors;
if(typeof data.country !== "string"){
validate40.errors = [{instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate40.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "email"))){
validate40.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
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
if(func2(data7) > 400){
validate40.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data7)){
validate40.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data6.email !== undefined){
let data8 = data6.email;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data8 === "string"){
if(func2(data8) > 254){
validate40.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data8)){
validate40.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid8 = _errs23 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate40.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchasedCredits !== undefined){
let data10 = data.purchasedCredits;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate40.errors = [{instancePath:instancePath+"/purchasedCredits",schemaPath:"#/$defs/PurchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
let data11 = data.labels;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 64){
validate40.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"}];
return false;
}
else {
for(const key2 in data11){
const _errs34 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err0 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid12 = _errs34 === errors;
if(!valid12){
const err1 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate40.errors = vErrors;
return false;
break;
}
}
if(valid12){
for(const key3 in data11){
let data12 = data11[key3];
const _errs36 = errors;
if(errors === _errs36){
if(typeof data12 === "string"){
if(func2(data12) > 200){
validate40.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern9.test(data12)){
validate40.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid13 = _errs36 === errors;
if(!valid13){
break;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalId !== undefined){
let data13 = data.externalId;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data13 === "string"){
if(func2(data13) > 200){
validate40.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data13)){
validate40.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provisioning !== undefined){
let data14 = data.provisioning;
const _errs41 = errors;
if(!((data14 === "self") || (data14 === "vendor"))){
validate40.errors = [{instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/Provisioning/enum",keyword:"enum",params:{allowedValues: schema103.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data15 = data.state;
const _errs43 = errors;
if(!((((data15 === "active") || (data15 === "paused")) || (data15 === "unlinked")) || (data15 === "released"))){
validate40.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema122.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confirm !== undefined){
let data16 = data.confirm;
const _errs44 = errors;
const _errs45 = errors;
if(errors === _errs45){
if(typeof data16 === "string"){
if(func2(data16) > 400){
validate40.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"}];
return false;
}
else {
if(!pattern5.test(data16)){
validate40.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousKeys !== undefined){
const _errs47 = errors;
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs48 = errors;
if(typeof data.protected !== "boolean"){
validate40.errors = [{instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access !== undefined){
let data19 = data.access;
const _errs51 = errors;
if(!((data19 === "sealed") || (data19 === "delegated"))){
validate40.errors = [{instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerAccess !== undefined){
let data20 = data.customerAccess;
const _errs53 = errors;
if(!((data20 === "permit") || (data20 === "refuse"))){
validate40.errors = [{instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partnerType !== undefined){
let data21 = data.partnerType;
const _errs55 = errors;
if(!((data21 === "msp") || (data21 === "reseller"))){
validate40.errors = [{instancePath:instancePath+"/partnerType",schemaPath:"#/$defs/PartnerType/enum",keyword:"enum",params:{allowedValues: schema108.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedOnUnlink !== undefined){
let data22 = data.usedOnUnlink;
const _errs57 = errors;
if(!((data22 === "absorb") || (data22 === "refund"))){
validate40.errors = [{instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/$defs/UsedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema109.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs59 = errors;
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.users !== undefined){
const _errs60 = errors;
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costCenters !== undefined){
let data25 = data.costCenters;
const _errs61 = errors;
const _errs62 = errors;
if(errors === _errs62){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
const _errs64 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err2 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid23 = _errs64 === errors;
if(!valid23){
const err3 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate40.errors = vErrors;
return false;
break;
}
}
if(valid23){
for(const key5 in data25){
let data26 = data25[key5];
const _errs66 = errors;
if(errors === _errs66){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing2;
if((data26.name === undefined) && (missing2 = "name")){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs68 = errors;
for(const key6 in data26){
if(!((((key6 === "name") || (key6 === "code")) || (key6 === "parent")) || (key6 === "subAccounts"))){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs68 === errors){
if(data26.name !== undefined){
let data27 = data26.name;
const _errs69 = errors;
if(errors === _errs69){
if(typeof data27 === "string"){
if(func2(data27) > 100){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data27)){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs69 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data26.code !== undefined){
let data28 = data26.code;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data28 === "string"){
if(func2(data28) > 50){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data28)){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs71 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data26.parent !== undefined){
let data29 = data26.parent;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid25 = _errs73 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data26.subAccounts !== undefined){
let data30 = data26.subAccounts;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data30)){
var valid26 = true;
const len1 = data30.length;
for(let i2=0; i2<len1; i2++){
let data31 = data30[i2];
const _errs77 = errors;
if(errors === _errs77){
if(typeof data31 === "string"){
if(func2(data31) > 100){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data31)){
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs77 === errors;
if(!valid26){
break;
}
}
if(valid26){
let i3 = data30.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data30[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid25 = _errs75 === errors;
}
else {
var valid25 = true;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid24 = _errs66 === errors;
if(!valid24){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
let data32 = data.licenses;
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key7 in data32){
const _errs82 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err4 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid29 = _errs82 === errors;
if(!valid29){
const err5 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate40.errors = vErrors;
return false;
break;
}
}
if(valid29){
for(const key8 in data32){
let data33 = data32[key8];
const _errs84 = errors;
if(errors === _errs84){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing3;
if((data33.quantity === undefined) && (missing3 = "quantity")){
validate40.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs86 = errors;
for(const key9 in data33){
if(!(key9 === "quantity")){
validate40.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs86 === errors){
if(data33.quantity !== undefined){
let data34 = data33.quantity;
const _errs87 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate40.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs87){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
validate40.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate40.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate40.errors = [{instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid30 = _errs84 === errors;
if(!valid30){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sso !== undefined){
let data35 = data.sso;
const _errs89 = errors;
const _errs90 = errors;
if(errors === _errs90){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
const _errs92 = errors;
for(const key10 in data35){
if(!(((key10 === "issuer") || (key10 === "clientId")) || (key10 === "emailDomains"))){
validate40.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs92 === errors){
if(data35.issuer !== undefined){
let data36 = data35.issuer;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data36 === "string"){
if(func2(data36) > 2000){
validate40.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern27.test(data36)){
validate40.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid33 = _errs93 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data35.clientId !== undefined){
let data37 = data35.clientId;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data37 === "string"){
if(func2(data37) > 200){
validate40.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(!pattern5.test(data37)){
validate40.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid33 = _errs95 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data35.emailDomains !== undefined){
let data38 = data35.emailDomains;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data38)){
var valid34 = true;
const len2 = data38.length;
for(let i4=0; i4<len2; i4++){
let data39 = data38[i4];
const _errs99 = errors;
if(errors === _errs99){
if(typeof data39 === "string"){
if(!pattern29.test(data39)){
validate40.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid34 = _errs99 === errors;
if(!valid34){
break;
}
}
if(valid34){
let i5 = data38.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data38[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate40.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"}];
return false;
break;
}
indices2[item2] = i5;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs97 === errors;
}
else {
var valid33 = true;
}
if(valid33){
let missing4;
if(data35.issuer !== undefined && ((data35.clientId === undefined) && (missing4 = "clientId"))){
validate40.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: missing4,
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"}];
return false;
}
else {
if(data35.clientId !== undefined && ((data35.issuer === undefined) && (missing4 = "issuer"))){
validate40.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: missing4,
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"}];
return false;
}
else {
if(data35.emailDomains !== undefined && (((data35.issuer === undefined) && (missing4 = "issuer")) || ((data35.clientId === undefined) && (missing4 = "clientId")))){
validate40.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: missing4,
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"}];
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
validate40.errors = [{instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.support !== undefined){
let data40 = data.support;
const _errs101 = errors;
const _errs102 = errors;
if(errors === _errs102){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
const _errs104 = errors;
for(const key11 in data40){
if(!((((key11 === "profile") || (key11 === "website")) || (key11 === "email")) || (key11 === "phone"))){
validate40.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs104 === errors){
if(data40.profile !== undefined){
let data41 = data40.profile;
const _errs105 = errors;
if(!((data41 === "provider") || (data41 === "client"))){
validate40.errors = [{instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema61.properties.profile.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid37 = _errs105 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data40.website !== undefined){
let data42 = data40.website;
const _errs106 = errors;
if(errors === _errs106){
if(typeof data42 === "string"){
if(func2(data42) > 2000){
validate40.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data42)){
validate40.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs106 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data40.email !== undefined){
let data43 = data40.email;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data43 === "string"){
if(func2(data43) > 254){
validate40.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data43)){
validate40.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs108 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data40.phone !== undefined){
let data44 = data40.phone;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data44 === "string"){
if(func2(data44) > 50){
validate40.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data44)){
validate40.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid37 = _errs110 === errors;
}
else {
var valid37 = true;
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs101 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branding !== undefined){
let data45 = data.branding;
const _errs112 = errors;
const _errs113 = errors;
if(errors === _errs113){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
const _errs115 = errors;
for(const key12 in data45){
if(!(((key12 === "productName") || (key12 === "logo")) || (key12 === "color"))){
validate40.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs115 === errors){
if(data45.productName !== undefined){
let data46 = data45.productName;
const _errs116 = errors;
if(errors === _errs116){
if(typeof data46 === "string"){
if(func2(data46) > 100){
validate40.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data46)){
validate40.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs116 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data45.logo !== undefined){
let data47 = data45.logo;
const _errs118 = errors;
if(errors === _errs118){
if(typeof data47 === "string"){
if(func2(data47) > 2000){
validate40.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data47)){
validate40.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs118 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data45.color !== undefined){
let data48 = data45.color;
const _errs120 = errors;
if(errors === _errs120){
if(typeof data48 === "string"){
if(!pattern35.test(data48)){
validate40.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid39 = _errs120 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs112 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contactMenu !== undefined){
let data49 = data.contactMenu;
const _errs122 = errors;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data49)){
if(data49.length > 50){
validate40.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"}];
return false;
}
else {
var valid41 = true;
const len3 = data49.length;
for(let i6=0; i6<len3; i6++){
let data50 = data49[i6];
const _errs125 = errors;
if(errors === _errs125){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing5;
if((data50.label === undefined) && (missing5 = "label")){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs127 = errors;
for(const key13 in data50){
if(!((((key13 === "label") || (key13 === "url")) || (key13 === "email")) || (key13 === "phone"))){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs127 === errors){
if(data50.label !== undefined){
let data51 = data50.label;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data51 === "string"){
if(func2(data51) > 100){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(!pattern5.test(data51)){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs128 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data50.url !== undefined){
let data52 = data50.url;
const _errs130 = errors;
if(errors === _errs130){
if(typeof data52 === "string"){
if(func2(data52) > 2000){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern30.test(data52)){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs130 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data50.email !== undefined){
let data53 = data50.email;
const _errs132 = errors;
if(errors === _errs132){
if(typeof data53 === "string"){
if(func2(data53) > 254){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data53)){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs132 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data50.phone !== undefined){
let data54 = data50.phone;
const _errs134 = errors;
if(errors === _errs134){
if(typeof data54 === "string"){
if(func2(data54) > 50){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(!pattern5.test(data54)){
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs134 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid41 = _errs125 === errors;
if(!valid41){
break;
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs122 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.alertsTo !== undefined){
let data55 = data.alertsTo;
const _errs136 = errors;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data55)){
if(data55.length > 20){
validate40.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
var valid44 = true;
const len4 = data55.length;
for(let i7=0; i7<len4; i7++){
let data56 = data55[i7];
const _errs139 = errors;
if(errors === _errs139){
if(typeof data56 === "string"){
if(func2(data56) > 254){
validate40.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
else {
if(!pattern7.test(data56)){
validate40.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs139 === errors;
if(!valid44){
break;
}
}
if(valid44){
let i8 = data55.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data55[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate40.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"}];
return false;
break;
}
indices3[item3] = i8;
}
}
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs136 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subdomain !== undefined){
const _errs141 = errors;
if(typeof data.subdomain !== "string"){
validate40.errors = [{instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs141 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounts !== undefined){
const _errs144 = errors;
if(!(validate38(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs144 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.children !== undefined){
let data59 = data.children;
const _errs145 = errors;
if(!(data59 && typeof data59 == "object" && !Array.isArray(data59))){
validate40.errors = [{instancePath:instancePath+"/children",schemaPath:"#/$defs/Children/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs145 === errors;
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
