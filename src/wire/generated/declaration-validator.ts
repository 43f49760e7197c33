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
export const validateChildOrganization: Validate = validate21;
const schema32 = {"title":"ChildOrganization","type":"object","description":"A child organization in a document of its own.","additionalProperties":false,"required":["apiVersion","kind","key"],"properties":{"apiVersion":{"$ref":"#/$defs/ApiVersion","description":"Version of the language; always `allot/v1`."},"kind":{"const":"ChildOrganization","description":"What this document declares."},"key":{"$ref":"#/$defs/Key","description":"Identity of an organization in its tree (O-2): 1 to 63 of a-z, 0-9 and inner hyphens."},"parent":{"$ref":"#/$defs/Key","description":"Key of the distributor above it."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"state":{"$ref":"#/$defs/State","description":"`active` (default), `paused`, `unlinked` (with `confirm`), or `released`: stop managing it and leave it alone (language rule 7)."},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"anchor":{"type":"boolean","description":"Makes it an anchor: holds several children of one client together, without credits of its own (N-1)."},"anchorRef":{"$ref":"#/$defs/Key","description":"Key of the anchor that it belongs to (N-2)."},"management":{"$ref":"#/$defs/Management","description":"Whose support website and contact email are shown (B-2)."},"managedAccount":{"$ref":"#/$defs/ManagedAccount","description":"Makes the child a managed account (B-1)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."}}};
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
const schema44 = {"enum":["active","paused","unlinked","released"],"description":"`active` (default), `paused`, `unlinked` (with `confirm`), or `released`: stop managing it and leave it alone (language rule 7)."};
const schema45 = {"type":"string","description":"The live name, typed to confirm `state: unlinked` (U-6).","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"};
const schema48 = {"type":"boolean","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."};
const schema49 = {"enum":["sealed","delegated"],"description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."};
const schema50 = {"enum":["permit","refuse"],"description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."};
const schema52 = {"enum":["provider","client"],"description":"Whose support website and contact email are shown (B-2)."};
const schema53 = {"type":"object","description":"Makes the child a managed account (B-1).","additionalProperties":false,"properties":{"billing":{"type":"object","description":"Billing of its own, separate from the distributor's.","additionalProperties":false,"properties":{"paymentReference":{"type":"string","description":"Reference of the means of payment; from the environment, with `!env`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$","writeOnly":true},"email":{"type":"string","description":"Where invoices go: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"}}},"computers":{"type":"integer","description":"Computers it may enrol.","minimum":0,"maximum":250}}};
const schema59 = {"type":"object","description":"Cost centers of this organization by key (K-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"object","description":"A cost center.","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","description":"Name.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"code":{"type":"string","description":"Code.","maxLength":50,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"parent":{"type":"string","description":"Key of the cost center above it.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"subAccounts":{"type":"array","description":"Sub-accounts that hang on it; leaves only.","items":{"type":"string","description":"Id of a sub-account.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"uniqueItems":true}}}};
const schema60 = {"type":"object","description":"License pools by product (L-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"object","description":"A license pool.","additionalProperties":false,"required":["quantity"],"properties":{"quantity":{"type":"integer","description":"How many licenses.","minimum":0,"maximum":9007199254740991}}}};
const schema61 = {"type":"object","description":"Single sign-on (P-5); an empty map means none.","additionalProperties":false,"dependentRequired":{"issuer":["clientId"],"clientId":["issuer"],"clientSecret":["issuer","clientId"],"emailDomains":["issuer","clientId"]},"properties":{"issuer":{"type":"string","description":"Issuer URL of the identity provider, beginning with `https://`; with `http://` on this machine only.","maxLength":2000,"pattern":"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"clientId":{"type":"string","description":"Client id at the identity provider.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"clientSecret":{"type":"string","description":"Client secret; from the environment, with `!env`.","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$","writeOnly":true},"emailDomains":{"type":"array","description":"Email domains that sign in this way; where absent, all that the provider vouches for.","items":{"type":"string","description":"A domain.","pattern":"^[a-z0-9.-]{1,253}$"},"uniqueItems":true}}};
const schema62 = {"type":"object","description":"Support shown to people.","additionalProperties":false,"properties":{"profile":{"enum":["provider","client"],"description":"Whose support is shown."},"website":{"type":"string","description":"Support website, beginning with `https://`.","maxLength":2000,"pattern":"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"email":{"type":"string","description":"Support email: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"phone":{"type":"string","description":"Support phone.","maxLength":50,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}};
const schema63 = {"type":"object","description":"Look; inherited from the distributor where absent (B-3).","additionalProperties":false,"properties":{"productName":{"type":"string","description":"Name shown instead of the product's.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"logo":{"type":"string","description":"Address of the logo, beginning with `https://`.","maxLength":2000,"pattern":"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"color":{"type":"string","description":"Main color.","pattern":"^#[0-9a-fA-F]{6}$"}}};
const schema64 = {"type":"array","description":"Entries of the contact menu; inherited where absent, none where empty (B-3).","items":{"type":"object","description":"One entry.","additionalProperties":false,"required":["label"],"properties":{"label":{"type":"string","description":"What people read.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"url":{"type":"string","description":"Where it leads, beginning with `https://`.","maxLength":2000,"pattern":"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},"email":{"type":"string","description":"Whom it writes to: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"phone":{"type":"string","description":"Whom it calls.","maxLength":50,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}},"maxItems":50};
const schema65 = {"type":"array","description":"Who receives alert emails instead of the owner (B-4).","items":{"type":"string","description":"An email address: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"uniqueItems":true,"maxItems":20};
const schema66 = {"type":"string","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."};
const func1 = Object.prototype.hasOwnProperty;
const func2 = func2Module.default ?? func2Module;
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern7 = new RegExp("^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$", "u");
const pattern8 = new RegExp("^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$", "u");
const pattern9 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern28 = new RegExp("^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$", "u");
const pattern31 = new RegExp("^[a-z0-9.-]{1,253}$", "u");
const pattern32 = new RegExp("^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$", "u");
const pattern37 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const schema46 = {"type":"array","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8).","items":{"$ref":"#/$defs/Key"},"maxItems":100,"uniqueItems":true};
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
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","description":"Custom roles by name (P-7).","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"additionalProperties":{"type":"object","description":"A custom role.","additionalProperties":false,"properties":{"permissions":{"type":"array","description":"What it permits, as `noun:verb`.","items":{"type":"string","description":"A permission such as `credits:view`.","pattern":"^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"},"uniqueItems":true},"includes":{"type":"array","description":"Roles that it includes; no cycles.","items":{"type":"string","description":"Name of a role.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"uniqueItems":true},"scope":{"$ref":"#/$defs/Scope","description":"What it reaches; everything where absent."}}}};
const pattern14 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$", "u");
const pattern15 = new RegExp("^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$", "u");
const schema55 = {"type":"object","description":"What a role reaches; everything where absent (P-7).","additionalProperties":false,"properties":{"children":{"type":"array","description":"Keys of child organizations.","items":{"$ref":"#/$defs/Key"},"uniqueItems":true},"accounts":{"type":"array","description":"Ids of linked accounts.","items":{"type":"string","description":"Id of a linked account.","maxLength":100,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"uniqueItems":true},"costCenters":{"type":"array","description":"Keys of cost centers.","items":{"type":"string","description":"Key of a cost center.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"uniqueItems":true}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "children") || (key0 === "accounts")) || (key0 === "costCenters"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.children !== undefined){
let data0 = data.children;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/children/" + i0,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err2 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/children",schemaPath:"#/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.accounts !== undefined){
let data2 = data.accounts;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err4 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data3)){
const err5 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/accounts/" + i2,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
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
const err7 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err8 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.costCenters !== undefined){
let data4 = data.costCenters;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i4=0; i4<len2; i4++){
let data5 = data4[i4];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/costCenters/" + i4,schemaPath:"#/properties/costCenters/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
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
const err10 = {instancePath:instancePath+"/costCenters/" + i4,schemaPath:"#/properties/costCenters/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
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
const err11 = {instancePath:instancePath+"/costCenters",schemaPath:"#/properties/costCenters/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err12 = {instancePath:instancePath+"/costCenters",schemaPath:"#/properties/costCenters/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern14.test(key0)){
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
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(((key2 === "permissions") || (key2 === "includes")) || (key2 === "scope"))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.permissions !== undefined){
let data1 = data0.permissions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i0,schemaPath:"#/additionalProperties/properties/permissions/items/pattern",keyword:"pattern",params:{pattern: "^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"},message:"must match pattern \""+"^(users|roles|costCenters|accounts|credits|licenses|billing|branding|organization):(list|view|edit|create)$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions/" + i0,schemaPath:"#/additionalProperties/properties/permissions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
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
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions",schemaPath:"#/additionalProperties/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.includes !== undefined){
let data3 = data0.includes;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes/" + i2,schemaPath:"#/additionalProperties/properties/includes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes/" + i2,schemaPath:"#/additionalProperties/properties/includes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
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
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes",schemaPath:"#/additionalProperties/properties/includes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/includes",schemaPath:"#/additionalProperties/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.scope !== undefined){
if(!(validate25(data0.scope, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",parentData:data0,parentDataProperty:"scope",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"array","description":"People of this organization besides its owner. An empty list means none.","items":{"$ref":"#/$defs/User"}};
const schema58 = {"type":"object","description":"One person of this organization (P-6).","additionalProperties":false,"required":["email"],"properties":{"email":{"type":"string","description":"Email address; identifies the person in this organization: one mailbox, such as `ada@example.com`; nothing quoted, no list.","maxLength":254,"pattern":"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},"name":{"type":"string","description":"Name of the person.","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"roles":{"type":"array","description":"Built-in or custom roles (P-7).","items":{"type":"string","description":"Name of a role.","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},"uniqueItems":true},"disabled":{"type":"boolean","description":"Keeps the membership, without access."}}};

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.email === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/User/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "email") || (key0 === "name")) || (key0 === "roles")) || (key0 === "disabled"))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/User/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.email !== undefined){
let data1 = data0.email;
if(typeof data1 === "string"){
if(func2(data1) > 254){
const err2 = {instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/User/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern7.test(data1)){
const err3 = {instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/User/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0+"/email",schemaPath:"#/$defs/User/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func2(data2) > 400){
const err5 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/User/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/User/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err7 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/$defs/User/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.roles !== undefined){
let data3 = data0.roles;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err8 = {instancePath:instancePath+"/" + i0+"/roles/" + i1,schemaPath:"#/$defs/User/properties/roles/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/roles/" + i1,schemaPath:"#/$defs/User/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
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
const err10 = {instancePath:instancePath+"/" + i0+"/roles",schemaPath:"#/$defs/User/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/roles",schemaPath:"#/$defs/User/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.disabled !== undefined){
if(typeof data0.disabled !== "boolean"){
const err12 = {instancePath:instancePath+"/" + i0+"/disabled",schemaPath:"#/$defs/User/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
else {
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/User/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
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
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/ApiVersion/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
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
if("ChildOrganization" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ChildOrganization"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err7 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.extends !== undefined){
let data4 = data.extends;
if(Array.isArray(data4)){
if(data4.length > 50){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
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
const err10 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
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
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.region !== undefined){
let data7 = data.region;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err14 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data7)){
const err15 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err17 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.owner !== undefined){
let data9 = data.owner;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err18 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.email === undefined){
const err19 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "email"))){
const err20 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) > 400){
const err21 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern5.test(data10)){
const err22 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.email !== undefined){
let data11 = data9.email;
if(typeof data11 === "string"){
if(func2(data11) > 254){
const err24 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern7.test(data11)){
const err25 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.credits !== undefined){
let data12 = data.credits;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.labels !== undefined){
let data13 = data.labels;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 64){
const err29 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data13){
const _errs39 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err30 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid15 = _errs39 === errors;
if(!valid15){
const err31 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key3 in data13){
let data14 = data13[key3];
if(typeof data14 === "string"){
if(func2(data14) > 200){
const err32 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern9.test(data14)){
const err33 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.externalId !== undefined){
let data15 = data.externalId;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err36 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern5.test(data15)){
const err37 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.state !== undefined){
let data16 = data.state;
if(!((((data16 === "active") || (data16 === "paused")) || (data16 === "unlinked")) || (data16 === "released"))){
const err39 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.confirm !== undefined){
let data17 = data.confirm;
if(typeof data17 === "string"){
if(func2(data17) > 400){
const err40 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern5.test(data17)){
const err41 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.previousKeys !== undefined){
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.protected !== undefined){
if(typeof data.protected !== "boolean"){
const err43 = {instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.access !== undefined){
let data20 = data.access;
if(!((data20 === "sealed") || (data20 === "delegated"))){
const err44 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.customerAccess !== undefined){
let data21 = data.customerAccess;
if(!((data21 === "permit") || (data21 === "refuse"))){
const err45 = {instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.anchor !== undefined){
if(typeof data.anchor !== "boolean"){
const err46 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.anchorRef !== undefined){
if(typeof data.anchorRef !== "string"){
const err47 = {instancePath:instancePath+"/anchorRef",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.management !== undefined){
let data24 = data.management;
if(!((data24 === "provider") || (data24 === "client"))){
const err48 = {instancePath:instancePath+"/management",schemaPath:"#/$defs/Management/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.managedAccount !== undefined){
let data25 = data.managedAccount;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
if(!((key4 === "billing") || (key4 === "computers"))){
const err49 = {instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data25.billing !== undefined){
let data26 = data25.billing;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!((key5 === "paymentReference") || (key5 === "email"))){
const err50 = {instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.paymentReference !== undefined){
let data27 = data26.paymentReference;
if(typeof data27 === "string"){
if(func2(data27) > 200){
const err51 = {instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern5.test(data27)){
const err52 = {instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26.email !== undefined){
let data28 = data26.email;
if(typeof data28 === "string"){
if(func2(data28) > 254){
const err54 = {instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern7.test(data28)){
const err55 = {instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data25.computers !== undefined){
let data29 = data25.computers;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err58 = {instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 250 || isNaN(data29)){
const err59 = {instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err60 = {instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.roles !== undefined){
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.costCenters !== undefined){
let data32 = data.costCenters;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key6 in data32){
const _errs84 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
const err62 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var valid29 = _errs84 === errors;
if(!valid29){
const err63 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
for(const key7 in data32){
let data33 = data32[key7];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name === undefined){
const err64 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key8 in data33){
if(!((((key8 === "name") || (key8 === "code")) || (key8 === "parent")) || (key8 === "subAccounts"))){
const err65 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data33.name !== undefined){
let data34 = data33.name;
if(typeof data34 === "string"){
if(func2(data34) > 100){
const err66 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern5.test(data34)){
const err67 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err68 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data33.code !== undefined){
let data35 = data33.code;
if(typeof data35 === "string"){
if(func2(data35) > 50){
const err69 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern5.test(data35)){
const err70 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data33.parent !== undefined){
let data36 = data33.parent;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err72 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
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
const err73 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data33.subAccounts !== undefined){
let data37 = data33.subAccounts;
if(Array.isArray(data37)){
const len1 = data37.length;
for(let i2=0; i2<len1; i2++){
let data38 = data37[i2];
if(typeof data38 === "string"){
if(func2(data38) > 100){
const err74 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern5.test(data38)){
const err75 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err76 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
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
const err77 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err78 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.licenses !== undefined){
let data39 = data.licenses;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key9 in data39){
const _errs102 = errors;
if(typeof key9 === "string"){
if(!pattern4.test(key9)){
const err81 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid36 = _errs102 === errors;
if(!valid36){
const err82 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key10 in data39){
let data40 = data39[key10];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.quantity === undefined){
const err83 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key11 in data40){
if(!(key11 === "quantity")){
const err84 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.quantity !== undefined){
let data41 = data40.quantity;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err85 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 9007199254740991 || isNaN(data41)){
const err86 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err87 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err88 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.sso !== undefined){
let data42 = data.sso;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key12 in data42){
if(!((((key12 === "issuer") || (key12 === "clientId")) || (key12 === "clientSecret")) || (key12 === "emailDomains"))){
const err90 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data42.issuer !== undefined){
let data43 = data42.issuer;
if(typeof data43 === "string"){
if(func2(data43) > 2000){
const err91 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern28.test(data43)){
const err92 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data42.clientId !== undefined){
let data44 = data42.clientId;
if(typeof data44 === "string"){
if(func2(data44) > 200){
const err94 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern5.test(data44)){
const err95 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data42.clientSecret !== undefined){
let data45 = data42.clientSecret;
if(typeof data45 === "string"){
if(func2(data45) > 400){
const err97 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern5.test(data45)){
const err98 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.emailDomains !== undefined){
let data46 = data42.emailDomains;
if(Array.isArray(data46)){
const len2 = data46.length;
for(let i4=0; i4<len2; i4++){
let data47 = data46[i4];
if(typeof data47 === "string"){
if(!pattern31.test(data47)){
const err100 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
let i5 = data46.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data46[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err102 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err103 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data42.issuer !== undefined){
if(data42.clientId === undefined){
const err104 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: "clientId",
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data42.clientId !== undefined){
if(data42.issuer === undefined){
const err105 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: "issuer",
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data42.clientSecret !== undefined){
if(data42.issuer === undefined){
const err106 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data42.clientId === undefined){
const err107 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data42.emailDomains !== undefined){
if(data42.issuer === undefined){
const err108 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data42.clientId === undefined){
const err109 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.support !== undefined){
let data48 = data.support;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key13 in data48){
if(!((((key13 === "profile") || (key13 === "website")) || (key13 === "email")) || (key13 === "phone"))){
const err111 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data48.profile !== undefined){
let data49 = data48.profile;
if(!((data49 === "provider") || (data49 === "client"))){
const err112 = {instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema62.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data48.website !== undefined){
let data50 = data48.website;
if(typeof data50 === "string"){
if(func2(data50) > 2000){
const err113 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!pattern32.test(data50)){
const err114 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data48.email !== undefined){
let data51 = data48.email;
if(typeof data51 === "string"){
if(func2(data51) > 254){
const err116 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!pattern7.test(data51)){
const err117 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data48.phone !== undefined){
let data52 = data48.phone;
if(typeof data52 === "string"){
if(func2(data52) > 50){
const err119 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!pattern5.test(data52)){
const err120 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.branding !== undefined){
let data53 = data.branding;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key14 in data53){
if(!(((key14 === "productName") || (key14 === "logo")) || (key14 === "color"))){
const err123 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data53.productName !== undefined){
let data54 = data53.productName;
if(typeof data54 === "string"){
if(func2(data54) > 100){
const err124 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern5.test(data54)){
const err125 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data53.logo !== undefined){
let data55 = data53.logo;
if(typeof data55 === "string"){
if(func2(data55) > 2000){
const err127 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!pattern32.test(data55)){
const err128 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data53.color !== undefined){
let data56 = data53.color;
if(typeof data56 === "string"){
if(!pattern37.test(data56)){
const err130 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.contactMenu !== undefined){
let data57 = data.contactMenu;
if(Array.isArray(data57)){
if(data57.length > 50){
const err133 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len3 = data57.length;
for(let i6=0; i6<len3; i6++){
let data58 = data57[i6];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.label === undefined){
const err134 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key15 in data58){
if(!((((key15 === "label") || (key15 === "url")) || (key15 === "email")) || (key15 === "phone"))){
const err135 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data58.label !== undefined){
let data59 = data58.label;
if(typeof data59 === "string"){
if(func2(data59) > 100){
const err136 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern5.test(data59)){
const err137 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data58.url !== undefined){
let data60 = data58.url;
if(typeof data60 === "string"){
if(func2(data60) > 2000){
const err139 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern32.test(data60)){
const err140 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data58.email !== undefined){
let data61 = data58.email;
if(typeof data61 === "string"){
if(func2(data61) > 254){
const err142 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!pattern7.test(data61)){
const err143 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data58.phone !== undefined){
let data62 = data58.phone;
if(typeof data62 === "string"){
if(func2(data62) > 50){
const err145 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!pattern5.test(data62)){
const err146 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.alertsTo !== undefined){
let data63 = data.alertsTo;
if(Array.isArray(data63)){
if(data63.length > 20){
const err150 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const len4 = data63.length;
for(let i7=0; i7<len4; i7++){
let data64 = data63[i7];
if(typeof data64 === "string"){
if(func2(data64) > 254){
const err151 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!pattern7.test(data64)){
const err152 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
let i8 = data63.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data63[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err154 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err155 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.subdomain !== undefined){
if(typeof data.subdomain !== "string"){
const err156 = {instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNestedChild: Validate = validate30;
const schema67 = {"type":"object","description":"A child organization declared below its distributor, under its key.","additionalProperties":false,"properties":{"kind":{"const":"ChildOrganization","description":"What this declares; ChildOrganization where absent."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"state":{"$ref":"#/$defs/State","description":"`active` (default), `paused`, `unlinked` (with `confirm`), or `released`: stop managing it and leave it alone (language rule 7)."},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"anchor":{"type":"boolean","description":"Makes it an anchor: holds several children of one client together, without credits of its own (N-1)."},"anchorRef":{"$ref":"#/$defs/Key","description":"Key of the anchor that it belongs to (N-2)."},"management":{"$ref":"#/$defs/Management","description":"Whose support website and contact email are shown (B-2)."},"managedAccount":{"$ref":"#/$defs/ManagedAccount","description":"Makes the child a managed account (B-1)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.kind !== undefined){
if("ChildOrganization" !== data.kind){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ChildOrganization"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(Array.isArray(data1)){
if(data1.length > 50){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err3 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
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
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if(typeof data4 === "string"){
if(func2(data4) > 63){
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data4)){
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err11 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err12 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6.email === undefined){
const err13 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "email"))){
const err14 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) > 400){
const err15 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern5.test(data7)){
const err16 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.email !== undefined){
let data8 = data6.email;
if(typeof data8 === "string"){
if(func2(data8) > 254){
const err18 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern7.test(data8)){
const err19 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err21 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.credits !== undefined){
let data9 = data.credits;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.labels !== undefined){
let data10 = data.labels;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 64){
const err23 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data10){
const _errs31 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err24 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid12 = _errs31 === errors;
if(!valid12){
const err25 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key3 in data10){
let data11 = data10[key3];
if(typeof data11 === "string"){
if(func2(data11) > 200){
const err26 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern9.test(data11)){
const err27 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.externalId !== undefined){
let data12 = data.externalId;
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err30 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern5.test(data12)){
const err31 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.state !== undefined){
let data13 = data.state;
if(!((((data13 === "active") || (data13 === "paused")) || (data13 === "unlinked")) || (data13 === "released"))){
const err33 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.confirm !== undefined){
let data14 = data.confirm;
if(typeof data14 === "string"){
if(func2(data14) > 400){
const err34 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern5.test(data14)){
const err35 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.previousKeys !== undefined){
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.protected !== undefined){
if(typeof data.protected !== "boolean"){
const err37 = {instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.access !== undefined){
let data17 = data.access;
if(!((data17 === "sealed") || (data17 === "delegated"))){
const err38 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.customerAccess !== undefined){
let data18 = data.customerAccess;
if(!((data18 === "permit") || (data18 === "refuse"))){
const err39 = {instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.anchor !== undefined){
if(typeof data.anchor !== "boolean"){
const err40 = {instancePath:instancePath+"/anchor",schemaPath:"#/properties/anchor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.anchorRef !== undefined){
if(typeof data.anchorRef !== "string"){
const err41 = {instancePath:instancePath+"/anchorRef",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.management !== undefined){
let data21 = data.management;
if(!((data21 === "provider") || (data21 === "client"))){
const err42 = {instancePath:instancePath+"/management",schemaPath:"#/$defs/Management/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.managedAccount !== undefined){
let data22 = data.managedAccount;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!((key4 === "billing") || (key4 === "computers"))){
const err43 = {instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.billing !== undefined){
let data23 = data22.billing;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!((key5 === "paymentReference") || (key5 === "email"))){
const err44 = {instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.paymentReference !== undefined){
let data24 = data23.paymentReference;
if(typeof data24 === "string"){
if(func2(data24) > 200){
const err45 = {instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern5.test(data24)){
const err46 = {instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.email !== undefined){
let data25 = data23.email;
if(typeof data25 === "string"){
if(func2(data25) > 254){
const err48 = {instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern7.test(data25)){
const err49 = {instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.computers !== undefined){
let data26 = data22.computers;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err52 = {instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 250 || isNaN(data26)){
const err53 = {instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err54 = {instancePath:instancePath+"/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err55 = {instancePath:instancePath+"/managedAccount",schemaPath:"#/$defs/ManagedAccount/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.roles !== undefined){
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.costCenters !== undefined){
let data29 = data.costCenters;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key6 in data29){
const _errs76 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
const err56 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var valid26 = _errs76 === errors;
if(!valid26){
const err57 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
for(const key7 in data29){
let data30 = data29[key7];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.name === undefined){
const err58 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key8 in data30){
if(!((((key8 === "name") || (key8 === "code")) || (key8 === "parent")) || (key8 === "subAccounts"))){
const err59 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data30.name !== undefined){
let data31 = data30.name;
if(typeof data31 === "string"){
if(func2(data31) > 100){
const err60 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern5.test(data31)){
const err61 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.code !== undefined){
let data32 = data30.code;
if(typeof data32 === "string"){
if(func2(data32) > 50){
const err63 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern5.test(data32)){
const err64 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.parent !== undefined){
let data33 = data30.parent;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err66 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.subAccounts !== undefined){
let data34 = data30.subAccounts;
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i2=0; i2<len1; i2++){
let data35 = data34[i2];
if(typeof data35 === "string"){
if(func2(data35) > 100){
const err68 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern5.test(data35)){
const err69 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err70 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
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
const err71 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err72 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err73 = {instancePath:instancePath+"/costCenters/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.licenses !== undefined){
let data36 = data.licenses;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
const _errs94 = errors;
if(typeof key9 === "string"){
if(!pattern4.test(key9)){
const err75 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid33 = _errs94 === errors;
if(!valid33){
const err76 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
for(const key10 in data36){
let data37 = data36[key10];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.quantity === undefined){
const err77 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key11 in data37){
if(!(key11 === "quantity")){
const err78 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.quantity !== undefined){
let data38 = data37.quantity;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err79 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
const err80 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err81 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/licenses/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err83 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.sso !== undefined){
let data39 = data.sso;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key12 in data39){
if(!((((key12 === "issuer") || (key12 === "clientId")) || (key12 === "clientSecret")) || (key12 === "emailDomains"))){
const err84 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data39.issuer !== undefined){
let data40 = data39.issuer;
if(typeof data40 === "string"){
if(func2(data40) > 2000){
const err85 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern28.test(data40)){
const err86 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data39.clientId !== undefined){
let data41 = data39.clientId;
if(typeof data41 === "string"){
if(func2(data41) > 200){
const err88 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern5.test(data41)){
const err89 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data39.clientSecret !== undefined){
let data42 = data39.clientSecret;
if(typeof data42 === "string"){
if(func2(data42) > 400){
const err91 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern5.test(data42)){
const err92 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data39.emailDomains !== undefined){
let data43 = data39.emailDomains;
if(Array.isArray(data43)){
const len2 = data43.length;
for(let i4=0; i4<len2; i4++){
let data44 = data43[i4];
if(typeof data44 === "string"){
if(!pattern31.test(data44)){
const err94 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
let i5 = data43.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data43[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err96 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err97 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data39.issuer !== undefined){
if(data39.clientId === undefined){
const err98 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: "clientId",
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data39.clientId !== undefined){
if(data39.issuer === undefined){
const err99 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: "issuer",
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.clientSecret !== undefined){
if(data39.issuer === undefined){
const err100 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data39.clientId === undefined){
const err101 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.emailDomains !== undefined){
if(data39.issuer === undefined){
const err102 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39.clientId === undefined){
const err103 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.support !== undefined){
let data45 = data.support;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key13 in data45){
if(!((((key13 === "profile") || (key13 === "website")) || (key13 === "email")) || (key13 === "phone"))){
const err105 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data45.profile !== undefined){
let data46 = data45.profile;
if(!((data46 === "provider") || (data46 === "client"))){
const err106 = {instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema62.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data45.website !== undefined){
let data47 = data45.website;
if(typeof data47 === "string"){
if(func2(data47) > 2000){
const err107 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern32.test(data47)){
const err108 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data45.email !== undefined){
let data48 = data45.email;
if(typeof data48 === "string"){
if(func2(data48) > 254){
const err110 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern7.test(data48)){
const err111 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data45.phone !== undefined){
let data49 = data45.phone;
if(typeof data49 === "string"){
if(func2(data49) > 50){
const err113 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!pattern5.test(data49)){
const err114 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.branding !== undefined){
let data50 = data.branding;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key14 in data50){
if(!(((key14 === "productName") || (key14 === "logo")) || (key14 === "color"))){
const err117 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data50.productName !== undefined){
let data51 = data50.productName;
if(typeof data51 === "string"){
if(func2(data51) > 100){
const err118 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!pattern5.test(data51)){
const err119 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data50.logo !== undefined){
let data52 = data50.logo;
if(typeof data52 === "string"){
if(func2(data52) > 2000){
const err121 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern32.test(data52)){
const err122 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data50.color !== undefined){
let data53 = data50.color;
if(typeof data53 === "string"){
if(!pattern37.test(data53)){
const err124 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.contactMenu !== undefined){
let data54 = data.contactMenu;
if(Array.isArray(data54)){
if(data54.length > 50){
const err127 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len3 = data54.length;
for(let i6=0; i6<len3; i6++){
let data55 = data54[i6];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.label === undefined){
const err128 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key15 in data55){
if(!((((key15 === "label") || (key15 === "url")) || (key15 === "email")) || (key15 === "phone"))){
const err129 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data55.label !== undefined){
let data56 = data55.label;
if(typeof data56 === "string"){
if(func2(data56) > 100){
const err130 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!pattern5.test(data56)){
const err131 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data55.url !== undefined){
let data57 = data55.url;
if(typeof data57 === "string"){
if(func2(data57) > 2000){
const err133 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!pattern32.test(data57)){
const err134 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data55.email !== undefined){
let data58 = data55.email;
if(typeof data58 === "string"){
if(func2(data58) > 254){
const err136 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern7.test(data58)){
const err137 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data55.phone !== undefined){
let data59 = data55.phone;
if(typeof data59 === "string"){
if(func2(data59) > 50){
const err139 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern5.test(data59)){
const err140 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.alertsTo !== undefined){
let data60 = data.alertsTo;
if(Array.isArray(data60)){
if(data60.length > 20){
const err144 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len4 = data60.length;
for(let i7=0; i7<len4; i7++){
let data61 = data60[i7];
if(typeof data61 === "string"){
if(func2(data61) > 254){
const err145 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!pattern7.test(data61)){
const err146 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
let i8 = data60.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data60[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err148 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err149 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.subdomain !== undefined){
if(typeof data.subdomain !== "string"){
const err150 = {instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateDistributor: Validate = validate34;
const schema92 = {"title":"Distributor","type":"object","description":"A distributor: the root of a tree, or one below another distributor.","additionalProperties":false,"required":["apiVersion","kind","key"],"properties":{"apiVersion":{"$ref":"#/$defs/ApiVersion","description":"Version of the language; always `allot/v1`."},"kind":{"const":"Distributor","description":"What this document declares."},"key":{"$ref":"#/$defs/Key","description":"Identity of an organization in its tree (O-2): 1 to 63 of a-z, 0-9 and inner hyphens."},"parent":{"$ref":"#/$defs/Key","description":"Key of the distributor above it. Absent for the root of the tree."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"purchasedCredits":{"$ref":"#/$defs/PurchasedCredits","description":"Credits that the root has purchased (C-3); only the root has them, nested distributors have `credits`."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"provisioning":{"$ref":"#/$defs/Provisioning","description":"Who creates the organizations of the tree (O-7): `self` (default) or `vendor`. Only the root says it."},"state":{"$ref":"#/$defs/State","description":"`active` (default), `paused`, `unlinked` (with `confirm`), or `released`: stop managing it and leave it alone (language rule 7)."},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"partnerType":{"$ref":"#/$defs/PartnerType","description":"`msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1)."},"usedOnUnlink":{"$ref":"#/$defs/UsedOnUnlink","description":"What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."},"accounts":{"$ref":"#/$defs/Accounts","description":"Linked accounts by id (A-1)."},"children":{"$ref":"#/$defs/Children","description":"Organizations below this distributor, by key."}}};
const schema102 = {"type":"integer","description":"Credits that the root has purchased (C-3), as a plain decimal integer."};
const schema105 = {"enum":["self","vendor"],"description":"Who creates the organizations of the tree (O-7)."};
const schema111 = {"enum":["msp","reseller"],"description":"`msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1)."};
const schema112 = {"enum":["absorb","refund"],"description":"What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5)."};
const schema124 = {"type":"object"};
const schema121 = {"type":"object","description":"Linked accounts by id (A-1).","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},"additionalProperties":{"type":"object","description":"A linked account.","additionalProperties":false,"required":["provider","type"],"properties":{"provider":{"enum":["aws","azure","gcp"],"description":"Cloud provider."},"name":{"type":"string","description":"Name as onboarded.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"type":{"enum":["dedicated","shared"],"description":"`dedicated` to one child, or `shared` by several."},"child":{"$ref":"#/$defs/Key","description":"Key of the child that a dedicated account belongs to."},"children":{"type":"array","description":"Keys of the children that share it.","items":{"$ref":"#/$defs/Key"},"uniqueItems":true},"portalDefined":{"type":"boolean","description":"Whether an Azure CSP account is defined in the portal."},"autoCustomer":{"type":"boolean","description":"Creates children from the billing file (A-2)."},"autoAssigned":{"type":"boolean","description":"New sub-accounts go to the account's child (A-3)."},"excludeRule":{"type":"string","description":"Glob with `*` on names of sub-accounts that are left out (A-3).","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}}};
const pattern103 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", "u");

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern103.test(key0)){
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
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.provider === undefined){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.type === undefined){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key2 in data0){
if(!(func1.call(schema121.additionalProperties.properties, key2))){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.provider !== undefined){
let data1 = data0.provider;
if(!(((data1 === "aws") || (data1 === "azure")) || (data1 === "gcp"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/provider",schemaPath:"#/additionalProperties/properties/provider/enum",keyword:"enum",params:{allowedValues: schema121.additionalProperties.properties.provider.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.type !== undefined){
let data3 = data0.type;
if(!((data3 === "dedicated") || (data3 === "shared"))){
const err9 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema121.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.child !== undefined){
if(typeof data0.child !== "string"){
const err10 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/child",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.children !== undefined){
let data5 = data0.children;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err11 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/children/" + i0,schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err12 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/children",schemaPath:"#/additionalProperties/properties/children/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/children",schemaPath:"#/additionalProperties/properties/children/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.portalDefined !== undefined){
if(typeof data0.portalDefined !== "boolean"){
const err14 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/portalDefined",schemaPath:"#/additionalProperties/properties/portalDefined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.autoCustomer !== undefined){
if(typeof data0.autoCustomer !== "boolean"){
const err15 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/autoCustomer",schemaPath:"#/additionalProperties/properties/autoCustomer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.autoAssigned !== undefined){
if(typeof data0.autoAssigned !== "boolean"){
const err16 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/autoAssigned",schemaPath:"#/additionalProperties/properties/autoAssigned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.excludeRule !== undefined){
let data10 = data0.excludeRule;
if(typeof data10 === "string"){
if(func2(data10) > 200){
const err17 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/excludeRule",schemaPath:"#/additionalProperties/properties/excludeRule/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern5.test(data10)){
const err18 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/excludeRule",schemaPath:"#/additionalProperties/properties/excludeRule/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err19 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/excludeRule",schemaPath:"#/additionalProperties/properties/excludeRule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
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
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
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
const err4 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/ApiVersion/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
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
if("Distributor" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Distributor"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.parent !== undefined){
if(typeof data.parent !== "string"){
const err7 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.extends !== undefined){
let data4 = data.extends;
if(Array.isArray(data4)){
if(data4.length > 50){
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err9 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
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
const err10 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
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
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err12 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.region !== undefined){
let data7 = data.region;
if(typeof data7 === "string"){
if(func2(data7) > 63){
const err14 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern5.test(data7)){
const err15 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err17 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.owner !== undefined){
let data9 = data.owner;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
const err18 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.email === undefined){
const err19 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "name") || (key1 === "email"))){
const err20 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(func2(data10) > 400){
const err21 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern5.test(data10)){
const err22 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.email !== undefined){
let data11 = data9.email;
if(typeof data11 === "string"){
if(func2(data11) > 254){
const err24 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern7.test(data11)){
const err25 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.credits !== undefined){
let data12 = data.credits;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err28 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.purchasedCredits !== undefined){
let data13 = data.purchasedCredits;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err29 = {instancePath:instancePath+"/purchasedCredits",schemaPath:"#/$defs/PurchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.labels !== undefined){
let data14 = data.labels;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 64){
const err30 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data14){
const _errs42 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err31 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid16 = _errs42 === errors;
if(!valid16){
const err32 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key3 in data14){
let data15 = data14[key3];
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err33 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern9.test(data15)){
const err34 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.externalId !== undefined){
let data16 = data.externalId;
if(typeof data16 === "string"){
if(func2(data16) > 200){
const err37 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern5.test(data16)){
const err38 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.provisioning !== undefined){
let data17 = data.provisioning;
if(!((data17 === "self") || (data17 === "vendor"))){
const err40 = {instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/Provisioning/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.state !== undefined){
let data18 = data.state;
if(!((((data18 === "active") || (data18 === "paused")) || (data18 === "unlinked")) || (data18 === "released"))){
const err41 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.confirm !== undefined){
let data19 = data.confirm;
if(typeof data19 === "string"){
if(func2(data19) > 400){
const err42 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern5.test(data19)){
const err43 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.previousKeys !== undefined){
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.protected !== undefined){
if(typeof data.protected !== "boolean"){
const err45 = {instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.access !== undefined){
let data22 = data.access;
if(!((data22 === "sealed") || (data22 === "delegated"))){
const err46 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.customerAccess !== undefined){
let data23 = data.customerAccess;
if(!((data23 === "permit") || (data23 === "refuse"))){
const err47 = {instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.partnerType !== undefined){
let data24 = data.partnerType;
if(!((data24 === "msp") || (data24 === "reseller"))){
const err48 = {instancePath:instancePath+"/partnerType",schemaPath:"#/$defs/PartnerType/enum",keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.usedOnUnlink !== undefined){
let data25 = data.usedOnUnlink;
if(!((data25 === "absorb") || (data25 === "refund"))){
const err49 = {instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/$defs/UsedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema112.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.roles !== undefined){
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.costCenters !== undefined){
let data28 = data.costCenters;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
const _errs73 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err50 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var valid28 = _errs73 === errors;
if(!valid28){
const err51 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
for(const key5 in data28){
let data29 = data28[key5];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.name === undefined){
const err52 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key6 in data29){
if(!((((key6 === "name") || (key6 === "code")) || (key6 === "parent")) || (key6 === "subAccounts"))){
const err53 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data29.name !== undefined){
let data30 = data29.name;
if(typeof data30 === "string"){
if(func2(data30) > 100){
const err54 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern5.test(data30)){
const err55 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data29.code !== undefined){
let data31 = data29.code;
if(typeof data31 === "string"){
if(func2(data31) > 50){
const err57 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern5.test(data31)){
const err58 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err59 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data29.parent !== undefined){
let data32 = data29.parent;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err60 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.subAccounts !== undefined){
let data33 = data29.subAccounts;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i2=0; i2<len1; i2++){
let data34 = data33[i2];
if(typeof data34 === "string"){
if(func2(data34) > 100){
const err62 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern5.test(data34)){
const err63 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
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
const err65 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err66 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err68 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.licenses !== undefined){
let data35 = data.licenses;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key7 in data35){
const _errs91 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err69 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
var valid35 = _errs91 === errors;
if(!valid35){
const err70 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
for(const key8 in data35){
let data36 = data35[key8];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.quantity === undefined){
const err71 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key9 in data36){
if(!(key9 === "quantity")){
const err72 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data36.quantity !== undefined){
let data37 = data36.quantity;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err73 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
const err74 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err75 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err77 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.sso !== undefined){
let data38 = data.sso;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key10 in data38){
if(!((((key10 === "issuer") || (key10 === "clientId")) || (key10 === "clientSecret")) || (key10 === "emailDomains"))){
const err78 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.issuer !== undefined){
let data39 = data38.issuer;
if(typeof data39 === "string"){
if(func2(data39) > 2000){
const err79 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern28.test(data39)){
const err80 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data38.clientId !== undefined){
let data40 = data38.clientId;
if(typeof data40 === "string"){
if(func2(data40) > 200){
const err82 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern5.test(data40)){
const err83 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.clientSecret !== undefined){
let data41 = data38.clientSecret;
if(typeof data41 === "string"){
if(func2(data41) > 400){
const err85 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern5.test(data41)){
const err86 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data38.emailDomains !== undefined){
let data42 = data38.emailDomains;
if(Array.isArray(data42)){
const len2 = data42.length;
for(let i4=0; i4<len2; i4++){
let data43 = data42[i4];
if(typeof data43 === "string"){
if(!pattern31.test(data43)){
const err88 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""};
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
const err89 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
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
const err90 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err91 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data38.issuer !== undefined){
if(data38.clientId === undefined){
const err92 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: "clientId",
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data38.clientId !== undefined){
if(data38.issuer === undefined){
const err93 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: "issuer",
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data38.clientSecret !== undefined){
if(data38.issuer === undefined){
const err94 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data38.clientId === undefined){
const err95 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data38.emailDomains !== undefined){
if(data38.issuer === undefined){
const err96 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data38.clientId === undefined){
const err97 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
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
else {
const err98 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.support !== undefined){
let data44 = data.support;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key11 in data44){
if(!((((key11 === "profile") || (key11 === "website")) || (key11 === "email")) || (key11 === "phone"))){
const err99 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data44.profile !== undefined){
let data45 = data44.profile;
if(!((data45 === "provider") || (data45 === "client"))){
const err100 = {instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema62.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data44.website !== undefined){
let data46 = data44.website;
if(typeof data46 === "string"){
if(func2(data46) > 2000){
const err101 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!pattern32.test(data46)){
const err102 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data44.email !== undefined){
let data47 = data44.email;
if(typeof data47 === "string"){
if(func2(data47) > 254){
const err104 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern7.test(data47)){
const err105 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data44.phone !== undefined){
let data48 = data44.phone;
if(typeof data48 === "string"){
if(func2(data48) > 50){
const err107 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern5.test(data48)){
const err108 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.branding !== undefined){
let data49 = data.branding;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key12 in data49){
if(!(((key12 === "productName") || (key12 === "logo")) || (key12 === "color"))){
const err111 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data49.productName !== undefined){
let data50 = data49.productName;
if(typeof data50 === "string"){
if(func2(data50) > 100){
const err112 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern5.test(data50)){
const err113 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data49.logo !== undefined){
let data51 = data49.logo;
if(typeof data51 === "string"){
if(func2(data51) > 2000){
const err115 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern32.test(data51)){
const err116 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data49.color !== undefined){
let data52 = data49.color;
if(typeof data52 === "string"){
if(!pattern37.test(data52)){
const err118 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.contactMenu !== undefined){
let data53 = data.contactMenu;
if(Array.isArray(data53)){
if(data53.length > 50){
const err121 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len3 = data53.length;
for(let i6=0; i6<len3; i6++){
let data54 = data53[i6];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.label === undefined){
const err122 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key13 in data54){
if(!((((key13 === "label") || (key13 === "url")) || (key13 === "email")) || (key13 === "phone"))){
const err123 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data54.label !== undefined){
let data55 = data54.label;
if(typeof data55 === "string"){
if(func2(data55) > 100){
const err124 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern5.test(data55)){
const err125 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data54.url !== undefined){
let data56 = data54.url;
if(typeof data56 === "string"){
if(func2(data56) > 2000){
const err127 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!pattern32.test(data56)){
const err128 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data54.email !== undefined){
let data57 = data54.email;
if(typeof data57 === "string"){
if(func2(data57) > 254){
const err130 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!pattern7.test(data57)){
const err131 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data54.phone !== undefined){
let data58 = data54.phone;
if(typeof data58 === "string"){
if(func2(data58) > 50){
const err133 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!pattern5.test(data58)){
const err134 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.alertsTo !== undefined){
let data59 = data.alertsTo;
if(Array.isArray(data59)){
if(data59.length > 20){
const err138 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len4 = data59.length;
for(let i7=0; i7<len4; i7++){
let data60 = data59[i7];
if(typeof data60 === "string"){
if(func2(data60) > 254){
const err139 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern7.test(data60)){
const err140 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
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
const err142 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err143 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.subdomain !== undefined){
if(typeof data.subdomain !== "string"){
const err144 = {instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.accounts !== undefined){
if(!(validate38(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined){
let data63 = data.children;
if(!(data63 && typeof data63 == "object" && !Array.isArray(data63))){
const err145 = {instancePath:instancePath+"/children",schemaPath:"#/$defs/Children/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateNestedDistributor: Validate = validate40;
const schema125 = {"type":"object","description":"A distributor declared below another, under its key.","additionalProperties":false,"required":["kind"],"properties":{"kind":{"const":"Distributor","description":"What this declares."},"extends":{"$ref":"#/$defs/Extends","description":"Templates to start from, merged in this order, the declaration itself last (language rule 5)."},"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"purchasedCredits":{"$ref":"#/$defs/PurchasedCredits","description":"Credits that the root has purchased (C-3); only the root has them, nested distributors have `credits`."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"provisioning":{"$ref":"#/$defs/Provisioning","description":"Who creates the organizations of the tree (O-7): `self` (default) or `vendor`. Only the root says it."},"state":{"$ref":"#/$defs/State","description":"`active` (default), `paused`, `unlinked` (with `confirm`), or `released`: stop managing it and leave it alone (language rule 7)."},"confirm":{"$ref":"#/$defs/Confirm","description":"The live name, typed to confirm `state: unlinked` (U-6)."},"previousKeys":{"$ref":"#/$defs/PreviousKeys","description":"Keys that this organization had before, newest last: makes a changed `key` a renaming (language rule 8)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"partnerType":{"$ref":"#/$defs/PartnerType","description":"`msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1)."},"usedOnUnlink":{"$ref":"#/$defs/UsedOnUnlink","description":"What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."},"accounts":{"$ref":"#/$defs/Accounts","description":"Linked accounts by id (A-1)."},"children":{"$ref":"#/$defs/Children","description":"Organizations below this distributor, by key."}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema125.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
if("Distributor" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Distributor"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(Array.isArray(data1)){
if(data1.length > 50){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
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
const err5 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/$defs/Extends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
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
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/$defs/Extends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if(typeof data4 === "string"){
if(func2(data4) > 63){
const err9 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.country !== undefined){
if(typeof data.country !== "string"){
const err12 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.owner !== undefined){
let data6 = data.owner;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err13 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6.email === undefined){
const err14 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "name") || (key1 === "email"))){
const err15 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(func2(data7) > 400){
const err16 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern5.test(data7)){
const err17 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.email !== undefined){
let data8 = data6.email;
if(typeof data8 === "string"){
if(func2(data8) > 254){
const err19 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern7.test(data8)){
const err20 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.credits !== undefined){
let data9 = data.credits;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err23 = {instancePath:instancePath+"/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.purchasedCredits !== undefined){
let data10 = data.purchasedCredits;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err24 = {instancePath:instancePath+"/purchasedCredits",schemaPath:"#/$defs/PurchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.labels !== undefined){
let data11 = data.labels;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 64){
const err25 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data11){
const _errs34 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err26 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid13 = _errs34 === errors;
if(!valid13){
const err27 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key3 in data11){
let data12 = data11[key3];
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err28 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern9.test(data12)){
const err29 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.externalId !== undefined){
let data13 = data.externalId;
if(typeof data13 === "string"){
if(func2(data13) > 200){
const err32 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern5.test(data13)){
const err33 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.provisioning !== undefined){
let data14 = data.provisioning;
if(!((data14 === "self") || (data14 === "vendor"))){
const err35 = {instancePath:instancePath+"/provisioning",schemaPath:"#/$defs/Provisioning/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.state !== undefined){
let data15 = data.state;
if(!((((data15 === "active") || (data15 === "paused")) || (data15 === "unlinked")) || (data15 === "released"))){
const err36 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/State/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.confirm !== undefined){
let data16 = data.confirm;
if(typeof data16 === "string"){
if(func2(data16) > 400){
const err37 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern5.test(data16)){
const err38 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/confirm",schemaPath:"#/$defs/Confirm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.previousKeys !== undefined){
if(!(validate22(data.previousKeys, {instancePath:instancePath+"/previousKeys",parentData:data,parentDataProperty:"previousKeys",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.protected !== undefined){
if(typeof data.protected !== "boolean"){
const err40 = {instancePath:instancePath+"/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.access !== undefined){
let data19 = data.access;
if(!((data19 === "sealed") || (data19 === "delegated"))){
const err41 = {instancePath:instancePath+"/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.customerAccess !== undefined){
let data20 = data.customerAccess;
if(!((data20 === "permit") || (data20 === "refuse"))){
const err42 = {instancePath:instancePath+"/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.partnerType !== undefined){
let data21 = data.partnerType;
if(!((data21 === "msp") || (data21 === "reseller"))){
const err43 = {instancePath:instancePath+"/partnerType",schemaPath:"#/$defs/PartnerType/enum",keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.usedOnUnlink !== undefined){
let data22 = data.usedOnUnlink;
if(!((data22 === "absorb") || (data22 === "refund"))){
const err44 = {instancePath:instancePath+"/usedOnUnlink",schemaPath:"#/$defs/UsedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema112.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.roles !== undefined){
if(!(validate24(data.roles, {instancePath:instancePath+"/roles",parentData:data,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.users !== undefined){
if(!(validate28(data.users, {instancePath:instancePath+"/users",parentData:data,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.costCenters !== undefined){
let data25 = data.costCenters;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key4 in data25){
const _errs65 = errors;
if(typeof key4 === "string"){
if(!pattern4.test(key4)){
const err45 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var valid25 = _errs65 === errors;
if(!valid25){
const err46 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
for(const key5 in data25){
let data26 = data25[key5];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.name === undefined){
const err47 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key6 in data26){
if(!((((key6 === "name") || (key6 === "code")) || (key6 === "parent")) || (key6 === "subAccounts"))){
const err48 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.name !== undefined){
let data27 = data26.name;
if(typeof data27 === "string"){
if(func2(data27) > 100){
const err49 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern5.test(data27)){
const err50 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data26.code !== undefined){
let data28 = data26.code;
if(typeof data28 === "string"){
if(func2(data28) > 50){
const err52 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern5.test(data28)){
const err53 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data26.parent !== undefined){
let data29 = data26.parent;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err55 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.subAccounts !== undefined){
let data30 = data26.subAccounts;
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i2=0; i2<len1; i2++){
let data31 = data30[i2];
if(typeof data31 === "string"){
if(func2(data31) > 100){
const err57 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern5.test(data31)){
const err58 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err59 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i2,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
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
const err60 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err61 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/costCenters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err63 = {instancePath:instancePath+"/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.licenses !== undefined){
let data32 = data.licenses;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key7 in data32){
const _errs83 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err64 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var valid32 = _errs83 === errors;
if(!valid32){
const err65 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
for(const key8 in data32){
let data33 = data32[key8];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.quantity === undefined){
const err66 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key9 in data33){
if(!(key9 === "quantity")){
const err67 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data33.quantity !== undefined){
let data34 = data33.quantity;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err68 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err69 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err70 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/licenses/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.sso !== undefined){
let data35 = data.sso;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key10 in data35){
if(!((((key10 === "issuer") || (key10 === "clientId")) || (key10 === "clientSecret")) || (key10 === "emailDomains"))){
const err73 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data35.issuer !== undefined){
let data36 = data35.issuer;
if(typeof data36 === "string"){
if(func2(data36) > 2000){
const err74 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern28.test(data36)){
const err75 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
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
const err76 = {instancePath:instancePath+"/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.clientId !== undefined){
let data37 = data35.clientId;
if(typeof data37 === "string"){
if(func2(data37) > 200){
const err77 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern5.test(data37)){
const err78 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.clientSecret !== undefined){
let data38 = data35.clientSecret;
if(typeof data38 === "string"){
if(func2(data38) > 400){
const err80 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern5.test(data38)){
const err81 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data35.emailDomains !== undefined){
let data39 = data35.emailDomains;
if(Array.isArray(data39)){
const len2 = data39.length;
for(let i4=0; i4<len2; i4++){
let data40 = data39[i4];
if(typeof data40 === "string"){
if(!pattern31.test(data40)){
const err83 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/sso/emailDomains/" + i4,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i5 = data39.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data39[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err85 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err86 = {instancePath:instancePath+"/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data35.issuer !== undefined){
if(data35.clientId === undefined){
const err87 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: "clientId",
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data35.clientId !== undefined){
if(data35.issuer === undefined){
const err88 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: "issuer",
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.clientSecret !== undefined){
if(data35.issuer === undefined){
const err89 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data35.clientId === undefined){
const err90 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35.emailDomains !== undefined){
if(data35.issuer === undefined){
const err91 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data35.clientId === undefined){
const err92 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
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
const err93 = {instancePath:instancePath+"/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.support !== undefined){
let data41 = data.support;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
if(!((((key11 === "profile") || (key11 === "website")) || (key11 === "email")) || (key11 === "phone"))){
const err94 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data41.profile !== undefined){
let data42 = data41.profile;
if(!((data42 === "provider") || (data42 === "client"))){
const err95 = {instancePath:instancePath+"/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema62.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data41.website !== undefined){
let data43 = data41.website;
if(typeof data43 === "string"){
if(func2(data43) > 2000){
const err96 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!pattern32.test(data43)){
const err97 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data41.email !== undefined){
let data44 = data41.email;
if(typeof data44 === "string"){
if(func2(data44) > 254){
const err99 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern7.test(data44)){
const err100 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.phone !== undefined){
let data45 = data41.phone;
if(typeof data45 === "string"){
if(func2(data45) > 50){
const err102 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!pattern5.test(data45)){
const err103 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.branding !== undefined){
let data46 = data.branding;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key12 in data46){
if(!(((key12 === "productName") || (key12 === "logo")) || (key12 === "color"))){
const err106 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.productName !== undefined){
let data47 = data46.productName;
if(typeof data47 === "string"){
if(func2(data47) > 100){
const err107 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern5.test(data47)){
const err108 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data46.logo !== undefined){
let data48 = data46.logo;
if(typeof data48 === "string"){
if(func2(data48) > 2000){
const err110 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern32.test(data48)){
const err111 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data46.color !== undefined){
let data49 = data46.color;
if(typeof data49 === "string"){
if(!pattern37.test(data49)){
const err113 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.contactMenu !== undefined){
let data50 = data.contactMenu;
if(Array.isArray(data50)){
if(data50.length > 50){
const err116 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len3 = data50.length;
for(let i6=0; i6<len3; i6++){
let data51 = data50[i6];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.label === undefined){
const err117 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key13 in data51){
if(!((((key13 === "label") || (key13 === "url")) || (key13 === "email")) || (key13 === "phone"))){
const err118 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data51.label !== undefined){
let data52 = data51.label;
if(typeof data52 === "string"){
if(func2(data52) > 100){
const err119 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!pattern5.test(data52)){
const err120 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/contactMenu/" + i6+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data51.url !== undefined){
let data53 = data51.url;
if(typeof data53 === "string"){
if(func2(data53) > 2000){
const err122 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!pattern32.test(data53)){
const err123 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/contactMenu/" + i6+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data51.email !== undefined){
let data54 = data51.email;
if(typeof data54 === "string"){
if(func2(data54) > 254){
const err125 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(!pattern7.test(data54)){
const err126 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/contactMenu/" + i6+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data51.phone !== undefined){
let data55 = data51.phone;
if(typeof data55 === "string"){
if(func2(data55) > 50){
const err128 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!pattern5.test(data55)){
const err129 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/contactMenu/" + i6+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/contactMenu/" + i6,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.alertsTo !== undefined){
let data56 = data.alertsTo;
if(Array.isArray(data56)){
if(data56.length > 20){
const err133 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len4 = data56.length;
for(let i7=0; i7<len4; i7++){
let data57 = data56[i7];
if(typeof data57 === "string"){
if(func2(data57) > 254){
const err134 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!pattern7.test(data57)){
const err135 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/alertsTo/" + i7,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
let i8 = data56.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data56[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err137 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err138 = {instancePath:instancePath+"/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.subdomain !== undefined){
if(typeof data.subdomain !== "string"){
const err139 = {instancePath:instancePath+"/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.accounts !== undefined){
if(!(validate38(data.accounts, {instancePath:instancePath+"/accounts",parentData:data,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.children !== undefined){
let data60 = data.children;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err140 = {instancePath:instancePath+"/children",schemaPath:"#/$defs/Children/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateTemplate: Validate = validate45;
const schema152 = {"title":"Template","type":"object","description":"Fields that several organizations start from (language rule 5).","additionalProperties":false,"required":["apiVersion","kind","name","spec"],"properties":{"apiVersion":{"$ref":"#/$defs/ApiVersion","description":"Version of the language; always `allot/v1`."},"kind":{"const":"Template","description":"What this document declares."},"name":{"type":"string","description":"Name by which `extends` finds it, unique in the stack.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"spec":{"type":"object","description":"The fields. Maps merge, lists and scalars are replaced.","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Name","description":"Name of the organization (O-3): 1 to 100 characters, unique in the tree whatever its case. Changes in place."},"region":{"$ref":"#/$defs/Region","description":"Region in which it is created, one of the service's (O-5). Stays as created."},"country":{"$ref":"#/$defs/Country","description":"Country by ISO 3166-1 alpha-2, in capitals: `CZ`, `NO` (O-4). Changes in place."},"owner":{"$ref":"#/$defs/Owner","description":"The one owner of the organization, by name and email (P-1)."},"credits":{"$ref":"#/$defs/Credits","description":"Credits allocated from the distributor above (C-2): a multiple of 10,000, written as a plain decimal integer."},"labels":{"$ref":"#/$defs/Labels","description":"Free labels, managed like any field (language rule 11)."},"externalId":{"$ref":"#/$defs/ExternalId","description":"Id in another system, unique in the service; needed everywhere in a vendor-provisioned tree (O-7)."},"protected":{"$ref":"#/$defs/Protected","description":"Refuses pause, unlink, move and any decrease of credits until lifted by an earlier, separate apply (O-13)."},"access":{"$ref":"#/$defs/Access","description":"Whether the distributor's people act inside: `sealed` (default) or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/CustomerAccess","description":"Whether the organization's own people may sign in: `permit` (default) or `refuse` (O-10)."},"anchor":{"type":"boolean","description":"Makes it an anchor: holds several children of one client together, without credits of its own (N-1)."},"anchorRef":{"$ref":"#/$defs/Key","description":"Key of the anchor that it belongs to (N-2)."},"management":{"$ref":"#/$defs/Management","description":"Whose support website and contact email are shown (B-2)."},"managedAccount":{"$ref":"#/$defs/ManagedAccount","description":"Makes the child a managed account (B-1)."},"roles":{"$ref":"#/$defs/Roles","description":"Custom roles by name (P-7)."},"users":{"$ref":"#/$defs/Users","description":"People of this organization besides its owner. An empty list means none."},"costCenters":{"$ref":"#/$defs/CostCenters","description":"Cost centers of this organization by key (K-1)."},"licenses":{"$ref":"#/$defs/Licenses","description":"License pools by product (L-1)."},"sso":{"$ref":"#/$defs/Sso","description":"Single sign-on (P-5)."},"support":{"$ref":"#/$defs/Support","description":"Support shown to people."},"branding":{"$ref":"#/$defs/Branding","description":"Look; inherited from the distributor where absent (B-3)."},"contactMenu":{"$ref":"#/$defs/ContactMenu","description":"Entries of the contact menu; inherited where absent (B-3)."},"alertsTo":{"$ref":"#/$defs/AlertsTo","description":"Who receives alert emails instead of the owner (B-4)."},"subdomain":{"$ref":"#/$defs/Subdomain","description":"Subdomain, unique in the service (B-3): 4 to 63 of a-z, 0-9 and inner hyphens."},"purchasedCredits":{"$ref":"#/$defs/PurchasedCredits","description":"Credits that the root has purchased (C-3); only the root has them, nested distributors have `credits`."},"provisioning":{"$ref":"#/$defs/Provisioning","description":"Who creates the organizations of the tree (O-7): `self` (default) or `vendor`. Only the root says it."},"partnerType":{"$ref":"#/$defs/PartnerType","description":"`msp`: children consume from the distributor's license pools; `reseller`: every child has its own (L-1)."},"usedOnUnlink":{"$ref":"#/$defs/UsedOnUnlink","description":"What happens to used credits at an unlink: `absorb` (default) or `refund` (U-5)."},"accounts":{"$ref":"#/$defs/Accounts","description":"Linked accounts by id (A-1)."}}}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
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
if(data.spec === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "spec"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if(!(data.apiVersion === "allot/v1")){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/$defs/ApiVersion/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("Template" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "Template"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(func1.call(schema152.properties.spec.properties, key1))){
const err9 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err10 = {instancePath:instancePath+"/spec/name",schemaPath:"#/$defs/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.region !== undefined){
let data5 = data3.region;
if(typeof data5 === "string"){
if(func2(data5) > 63){
const err11 = {instancePath:instancePath+"/spec/region",schemaPath:"#/$defs/Region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data5)){
const err12 = {instancePath:instancePath+"/spec/region",schemaPath:"#/$defs/Region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err13 = {instancePath:instancePath+"/spec/region",schemaPath:"#/$defs/Region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.country !== undefined){
if(typeof data3.country !== "string"){
const err14 = {instancePath:instancePath+"/spec/country",schemaPath:"#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.owner !== undefined){
let data7 = data3.owner;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
const err15 = {instancePath:instancePath+"/spec/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7.email === undefined){
const err16 = {instancePath:instancePath+"/spec/owner",schemaPath:"#/$defs/Owner/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "name") || (key2 === "email"))){
const err17 = {instancePath:instancePath+"/spec/owner",schemaPath:"#/$defs/Owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 === "string"){
if(func2(data8) > 400){
const err18 = {instancePath:instancePath+"/spec/owner/name",schemaPath:"#/$defs/Owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern5.test(data8)){
const err19 = {instancePath:instancePath+"/spec/owner/name",schemaPath:"#/$defs/Owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/spec/owner/name",schemaPath:"#/$defs/Owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.email !== undefined){
let data9 = data7.email;
if(typeof data9 === "string"){
if(func2(data9) > 254){
const err21 = {instancePath:instancePath+"/spec/owner/email",schemaPath:"#/$defs/Owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern7.test(data9)){
const err22 = {instancePath:instancePath+"/spec/owner/email",schemaPath:"#/$defs/Owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/spec/owner/email",schemaPath:"#/$defs/Owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/spec/owner",schemaPath:"#/$defs/Owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.credits !== undefined){
let data10 = data3.credits;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err25 = {instancePath:instancePath+"/spec/credits",schemaPath:"#/$defs/Credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.labels !== undefined){
let data11 = data3.labels;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 64){
const err26 = {instancePath:instancePath+"/spec/labels",schemaPath:"#/$defs/Labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 in data11){
const _errs33 = errors;
if(typeof key3 === "string"){
if(!pattern8.test(key3)){
const err27 = {instancePath:instancePath+"/spec/labels",schemaPath:"#/$defs/Labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key3};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid10 = _errs33 === errors;
if(!valid10){
const err28 = {instancePath:instancePath+"/spec/labels",schemaPath:"#/$defs/Labels/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key4 in data11){
let data12 = data11[key4];
if(typeof data12 === "string"){
if(func2(data12) > 200){
const err29 = {instancePath:instancePath+"/spec/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern9.test(data12)){
const err30 = {instancePath:instancePath+"/spec/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err31 = {instancePath:instancePath+"/spec/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Labels/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/spec/labels",schemaPath:"#/$defs/Labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.externalId !== undefined){
let data13 = data3.externalId;
if(typeof data13 === "string"){
if(func2(data13) > 200){
const err33 = {instancePath:instancePath+"/spec/externalId",schemaPath:"#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern5.test(data13)){
const err34 = {instancePath:instancePath+"/spec/externalId",schemaPath:"#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/spec/externalId",schemaPath:"#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data3.protected !== undefined){
if(typeof data3.protected !== "boolean"){
const err36 = {instancePath:instancePath+"/spec/protected",schemaPath:"#/$defs/Protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.access !== undefined){
let data15 = data3.access;
if(!((data15 === "sealed") || (data15 === "delegated"))){
const err37 = {instancePath:instancePath+"/spec/access",schemaPath:"#/$defs/Access/enum",keyword:"enum",params:{allowedValues: schema49.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data3.customerAccess !== undefined){
let data16 = data3.customerAccess;
if(!((data16 === "permit") || (data16 === "refuse"))){
const err38 = {instancePath:instancePath+"/spec/customerAccess",schemaPath:"#/$defs/CustomerAccess/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data3.anchor !== undefined){
if(typeof data3.anchor !== "boolean"){
const err39 = {instancePath:instancePath+"/spec/anchor",schemaPath:"#/properties/spec/properties/anchor/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data3.anchorRef !== undefined){
if(typeof data3.anchorRef !== "string"){
const err40 = {instancePath:instancePath+"/spec/anchorRef",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data3.management !== undefined){
let data19 = data3.management;
if(!((data19 === "provider") || (data19 === "client"))){
const err41 = {instancePath:instancePath+"/spec/management",schemaPath:"#/$defs/Management/enum",keyword:"enum",params:{allowedValues: schema52.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data3.managedAccount !== undefined){
let data20 = data3.managedAccount;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!((key5 === "billing") || (key5 === "computers"))){
const err42 = {instancePath:instancePath+"/spec/managedAccount",schemaPath:"#/$defs/ManagedAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.billing !== undefined){
let data21 = data20.billing;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key6 in data21){
if(!((key6 === "paymentReference") || (key6 === "email"))){
const err43 = {instancePath:instancePath+"/spec/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.paymentReference !== undefined){
let data22 = data21.paymentReference;
if(typeof data22 === "string"){
if(func2(data22) > 200){
const err44 = {instancePath:instancePath+"/spec/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern5.test(data22)){
const err45 = {instancePath:instancePath+"/spec/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/spec/managedAccount/billing/paymentReference",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/paymentReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.email !== undefined){
let data23 = data21.email;
if(typeof data23 === "string"){
if(func2(data23) > 254){
const err47 = {instancePath:instancePath+"/spec/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern7.test(data23)){
const err48 = {instancePath:instancePath+"/spec/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/spec/managedAccount/billing/email",schemaPath:"#/$defs/ManagedAccount/properties/billing/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/spec/managedAccount/billing",schemaPath:"#/$defs/ManagedAccount/properties/billing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.computers !== undefined){
let data24 = data20.computers;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err51 = {instancePath:instancePath+"/spec/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 250 || isNaN(data24)){
const err52 = {instancePath:instancePath+"/spec/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},message:"must be <= 250"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err53 = {instancePath:instancePath+"/spec/managedAccount/computers",schemaPath:"#/$defs/ManagedAccount/properties/computers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/spec/managedAccount",schemaPath:"#/$defs/ManagedAccount/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data3.roles !== undefined){
if(!(validate24(data3.roles, {instancePath:instancePath+"/spec/roles",parentData:data3,parentDataProperty:"roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data3.users !== undefined){
if(!(validate28(data3.users, {instancePath:instancePath+"/spec/users",parentData:data3,parentDataProperty:"users",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data3.costCenters !== undefined){
let data27 = data3.costCenters;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
const _errs72 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
const err55 = {instancePath:instancePath+"/spec/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var valid22 = _errs72 === errors;
if(!valid22){
const err56 = {instancePath:instancePath+"/spec/costCenters",schemaPath:"#/$defs/CostCenters/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key8 in data27){
let data28 = data27[key8];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name === undefined){
const err57 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key9 in data28){
if(!((((key9 === "name") || (key9 === "code")) || (key9 === "parent")) || (key9 === "subAccounts"))){
const err58 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.name !== undefined){
let data29 = data28.name;
if(typeof data29 === "string"){
if(func2(data29) > 100){
const err59 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern5.test(data29)){
const err60 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.code !== undefined){
let data30 = data28.code;
if(typeof data30 === "string"){
if(func2(data30) > 50){
const err62 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern5.test(data30)){
const err63 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/code",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data28.parent !== undefined){
let data31 = data28.parent;
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
const err65 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/parent",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data28.subAccounts !== undefined){
let data32 = data28.subAccounts;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(typeof data33 === "string"){
if(func2(data33) > 100){
const err67 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i0,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern5.test(data33)){
const err68 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i0,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts/" + i0,schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
let i1 = data32.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data32[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err70 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err71 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subAccounts",schemaPath:"#/$defs/CostCenters/additionalProperties/properties/subAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/spec/costCenters/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CostCenters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err73 = {instancePath:instancePath+"/spec/costCenters",schemaPath:"#/$defs/CostCenters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data3.licenses !== undefined){
let data34 = data3.licenses;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key10 in data34){
const _errs90 = errors;
if(typeof key10 === "string"){
if(!pattern4.test(key10)){
const err74 = {instancePath:instancePath+"/spec/licenses",schemaPath:"#/$defs/Licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key10};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var valid29 = _errs90 === errors;
if(!valid29){
const err75 = {instancePath:instancePath+"/spec/licenses",schemaPath:"#/$defs/Licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
for(const key11 in data34){
let data35 = data34[key11];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.quantity === undefined){
const err76 = {instancePath:instancePath+"/spec/licenses/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key12 in data35){
if(!(key12 === "quantity")){
const err77 = {instancePath:instancePath+"/spec/licenses/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data35.quantity !== undefined){
let data36 = data35.quantity;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err78 = {instancePath:instancePath+"/spec/licenses/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 9007199254740991 || isNaN(data36)){
const err79 = {instancePath:instancePath+"/spec/licenses/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err80 = {instancePath:instancePath+"/spec/licenses/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/spec/licenses/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/spec/licenses",schemaPath:"#/$defs/Licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data3.sso !== undefined){
let data37 = data3.sso;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key13 in data37){
if(!((((key13 === "issuer") || (key13 === "clientId")) || (key13 === "clientSecret")) || (key13 === "emailDomains"))){
const err83 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data37.issuer !== undefined){
let data38 = data37.issuer;
if(typeof data38 === "string"){
if(func2(data38) > 2000){
const err84 = {instancePath:instancePath+"/spec/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!pattern28.test(data38)){
const err85 = {instancePath:instancePath+"/spec/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https?://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/spec/sso/issuer",schemaPath:"#/$defs/Sso/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data37.clientId !== undefined){
let data39 = data37.clientId;
if(typeof data39 === "string"){
if(func2(data39) > 200){
const err87 = {instancePath:instancePath+"/spec/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern5.test(data39)){
const err88 = {instancePath:instancePath+"/spec/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err89 = {instancePath:instancePath+"/spec/sso/clientId",schemaPath:"#/$defs/Sso/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.clientSecret !== undefined){
let data40 = data37.clientSecret;
if(typeof data40 === "string"){
if(func2(data40) > 400){
const err90 = {instancePath:instancePath+"/spec/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!pattern5.test(data40)){
const err91 = {instancePath:instancePath+"/spec/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/spec/sso/clientSecret",schemaPath:"#/$defs/Sso/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data37.emailDomains !== undefined){
let data41 = data37.emailDomains;
if(Array.isArray(data41)){
const len1 = data41.length;
for(let i2=0; i2<len1; i2++){
let data42 = data41[i2];
if(typeof data42 === "string"){
if(!pattern31.test(data42)){
const err93 = {instancePath:instancePath+"/spec/sso/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.-]{1,253}$"},message:"must match pattern \""+"^[a-z0-9.-]{1,253}$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/spec/sso/emailDomains/" + i2,schemaPath:"#/$defs/Sso/properties/emailDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i3 = data41.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data41[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err95 = {instancePath:instancePath+"/spec/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err96 = {instancePath:instancePath+"/spec/sso/emailDomains",schemaPath:"#/$defs/Sso/properties/emailDomains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data37.issuer !== undefined){
if(data37.clientId === undefined){
const err97 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "issuer",
    missingProperty: "clientId",
    depsCount: 1,
    deps: "clientId"},message:"must have property clientId when property issuer is present"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data37.clientId !== undefined){
if(data37.issuer === undefined){
const err98 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientId",
    missingProperty: "issuer",
    depsCount: 1,
    deps: "issuer"},message:"must have property issuer when property clientId is present"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data37.clientSecret !== undefined){
if(data37.issuer === undefined){
const err99 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data37.clientId === undefined){
const err100 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "clientSecret",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property clientSecret is present"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data37.emailDomains !== undefined){
if(data37.issuer === undefined){
const err101 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "issuer",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data37.clientId === undefined){
const err102 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/dependentRequired",keyword:"dependentRequired",params:{property: "emailDomains",
    missingProperty: "clientId",
    depsCount: 2,
    deps: "issuer, clientId"},message:"must have properties issuer, clientId when property emailDomains is present"};
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
else {
const err103 = {instancePath:instancePath+"/spec/sso",schemaPath:"#/$defs/Sso/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data3.support !== undefined){
let data43 = data3.support;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key14 in data43){
if(!((((key14 === "profile") || (key14 === "website")) || (key14 === "email")) || (key14 === "phone"))){
const err104 = {instancePath:instancePath+"/spec/support",schemaPath:"#/$defs/Support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data43.profile !== undefined){
let data44 = data43.profile;
if(!((data44 === "provider") || (data44 === "client"))){
const err105 = {instancePath:instancePath+"/spec/support/profile",schemaPath:"#/$defs/Support/properties/profile/enum",keyword:"enum",params:{allowedValues: schema62.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data43.website !== undefined){
let data45 = data43.website;
if(typeof data45 === "string"){
if(func2(data45) > 2000){
const err106 = {instancePath:instancePath+"/spec/support/website",schemaPath:"#/$defs/Support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern32.test(data45)){
const err107 = {instancePath:instancePath+"/spec/support/website",schemaPath:"#/$defs/Support/properties/website/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/spec/support/website",schemaPath:"#/$defs/Support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data43.email !== undefined){
let data46 = data43.email;
if(typeof data46 === "string"){
if(func2(data46) > 254){
const err109 = {instancePath:instancePath+"/spec/support/email",schemaPath:"#/$defs/Support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(!pattern7.test(data46)){
const err110 = {instancePath:instancePath+"/spec/support/email",schemaPath:"#/$defs/Support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/spec/support/email",schemaPath:"#/$defs/Support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data43.phone !== undefined){
let data47 = data43.phone;
if(typeof data47 === "string"){
if(func2(data47) > 50){
const err112 = {instancePath:instancePath+"/spec/support/phone",schemaPath:"#/$defs/Support/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!pattern5.test(data47)){
const err113 = {instancePath:instancePath+"/spec/support/phone",schemaPath:"#/$defs/Support/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/spec/support/phone",schemaPath:"#/$defs/Support/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/spec/support",schemaPath:"#/$defs/Support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data3.branding !== undefined){
let data48 = data3.branding;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key15 in data48){
if(!(((key15 === "productName") || (key15 === "logo")) || (key15 === "color"))){
const err116 = {instancePath:instancePath+"/spec/branding",schemaPath:"#/$defs/Branding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data48.productName !== undefined){
let data49 = data48.productName;
if(typeof data49 === "string"){
if(func2(data49) > 100){
const err117 = {instancePath:instancePath+"/spec/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!pattern5.test(data49)){
const err118 = {instancePath:instancePath+"/spec/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/spec/branding/productName",schemaPath:"#/$defs/Branding/properties/productName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data48.logo !== undefined){
let data50 = data48.logo;
if(typeof data50 === "string"){
if(func2(data50) > 2000){
const err120 = {instancePath:instancePath+"/spec/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern32.test(data50)){
const err121 = {instancePath:instancePath+"/spec/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/spec/branding/logo",schemaPath:"#/$defs/Branding/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data48.color !== undefined){
let data51 = data48.color;
if(typeof data51 === "string"){
if(!pattern37.test(data51)){
const err123 = {instancePath:instancePath+"/spec/branding/color",schemaPath:"#/$defs/Branding/properties/color/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\""};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/spec/branding/color",schemaPath:"#/$defs/Branding/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/spec/branding",schemaPath:"#/$defs/Branding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data3.contactMenu !== undefined){
let data52 = data3.contactMenu;
if(Array.isArray(data52)){
if(data52.length > 50){
const err126 = {instancePath:instancePath+"/spec/contactMenu",schemaPath:"#/$defs/ContactMenu/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len2 = data52.length;
for(let i4=0; i4<len2; i4++){
let data53 = data52[i4];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.label === undefined){
const err127 = {instancePath:instancePath+"/spec/contactMenu/" + i4,schemaPath:"#/$defs/ContactMenu/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key16 in data53){
if(!((((key16 === "label") || (key16 === "url")) || (key16 === "email")) || (key16 === "phone"))){
const err128 = {instancePath:instancePath+"/spec/contactMenu/" + i4,schemaPath:"#/$defs/ContactMenu/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data53.label !== undefined){
let data54 = data53.label;
if(typeof data54 === "string"){
if(func2(data54) > 100){
const err129 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern5.test(data54)){
const err130 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/label",schemaPath:"#/$defs/ContactMenu/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data53.url !== undefined){
let data55 = data53.url;
if(typeof data55 === "string"){
if(func2(data55) > 2000){
const err132 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!pattern32.test(data55)){
const err133 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"},message:"must match pattern \""+"^https://[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/url",schemaPath:"#/$defs/ContactMenu/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data53.email !== undefined){
let data56 = data53.email;
if(typeof data56 === "string"){
if(func2(data56) > 254){
const err135 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!pattern7.test(data56)){
const err136 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/email",schemaPath:"#/$defs/ContactMenu/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data53.phone !== undefined){
let data57 = data53.phone;
if(typeof data57 === "string"){
if(func2(data57) > 50){
const err138 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!pattern5.test(data57)){
const err139 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/spec/contactMenu/" + i4+"/phone",schemaPath:"#/$defs/ContactMenu/items/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/spec/contactMenu/" + i4,schemaPath:"#/$defs/ContactMenu/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/spec/contactMenu",schemaPath:"#/$defs/ContactMenu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data3.alertsTo !== undefined){
let data58 = data3.alertsTo;
if(Array.isArray(data58)){
if(data58.length > 20){
const err143 = {instancePath:instancePath+"/spec/alertsTo",schemaPath:"#/$defs/AlertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
const len3 = data58.length;
for(let i5=0; i5<len3; i5++){
let data59 = data58[i5];
if(typeof data59 === "string"){
if(func2(data59) > 254){
const err144 = {instancePath:instancePath+"/spec/alertsTo/" + i5,schemaPath:"#/$defs/AlertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!pattern7.test(data59)){
const err145 = {instancePath:instancePath+"/spec/alertsTo/" + i5,schemaPath:"#/$defs/AlertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"},message:"must match pattern \""+"^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61}[\\p{L}\\p{N}\\p{M}])?)*$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/spec/alertsTo/" + i5,schemaPath:"#/$defs/AlertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
let i6 = data58.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data58[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err147 = {instancePath:instancePath+"/spec/alertsTo",schemaPath:"#/$defs/AlertsTo/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err148 = {instancePath:instancePath+"/spec/alertsTo",schemaPath:"#/$defs/AlertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data3.subdomain !== undefined){
if(typeof data3.subdomain !== "string"){
const err149 = {instancePath:instancePath+"/spec/subdomain",schemaPath:"#/$defs/Subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data3.purchasedCredits !== undefined){
let data61 = data3.purchasedCredits;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err150 = {instancePath:instancePath+"/spec/purchasedCredits",schemaPath:"#/$defs/PurchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data3.provisioning !== undefined){
let data62 = data3.provisioning;
if(!((data62 === "self") || (data62 === "vendor"))){
const err151 = {instancePath:instancePath+"/spec/provisioning",schemaPath:"#/$defs/Provisioning/enum",keyword:"enum",params:{allowedValues: schema105.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data3.partnerType !== undefined){
let data63 = data3.partnerType;
if(!((data63 === "msp") || (data63 === "reseller"))){
const err152 = {instancePath:instancePath+"/spec/partnerType",schemaPath:"#/$defs/PartnerType/enum",keyword:"enum",params:{allowedValues: schema111.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data3.usedOnUnlink !== undefined){
let data64 = data3.usedOnUnlink;
if(!((data64 === "absorb") || (data64 === "refund"))){
const err153 = {instancePath:instancePath+"/spec/usedOnUnlink",schemaPath:"#/$defs/UsedOnUnlink/enum",keyword:"enum",params:{allowedValues: schema112.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data3.accounts !== undefined){
if(!(validate38(data3.accounts, {instancePath:instancePath+"/spec/accounts",parentData:data3,parentDataProperty:"accounts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err154 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
