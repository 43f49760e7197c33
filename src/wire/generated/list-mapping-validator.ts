// Made from schemas/list-mapping.schema.json by `npm run generate`. Do not edit.
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
export const validate: Validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"list-mapping.schema.json","title":"ListMapping","type":"object","description":"How `allot import` reads a vendor's list of clients: which column is what, and what the list does not say.","additionalProperties":false,"required":["apiVersion","kind"],"properties":{"apiVersion":{"enum":["allot/v1"],"description":"Version of the language; always `allot/v1`."},"kind":{"const":"ListMapping","description":"What this document is."},"extends":{"enum":["make","umbrella","virtana","watchman"],"description":"A built-in mapping to start from; what stands here goes before it."},"stack":{"type":"string","description":"Name of the stack that is made. Default: the root's key.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"list":{"type":"object","description":"How the list is written.","additionalProperties":false,"properties":{"delimiter":{"enum":[",",";","tab","|"],"description":"What parts the cells of CSV. Default: the one with which the columns are found."},"records":{"type":"string","description":"JSON: the path of the array of rows inside of the document. Default: the document itself.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"thousands":{"enum":[",",".","space","'","_"],"description":"What parts thousands in numbers. Default: nothing may."},"decimals":{"enum":[".",","],"description":"What stands before decimals. Only noughts may follow, unless `round` says otherwise. Default: nothing may."},"skip":{"type":"array","description":"Rows that are left out, such as sums.","maxItems":50,"items":{"type":"object","description":"Rows with one of these values in a column.","additionalProperties":false,"required":["column","values"],"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"values":{"type":"array","description":"The values; `\"\"` is an empty cell.","items":{"$ref":"#/$defs/Scalar","description":"A value."},"minItems":1,"maxItems":1000}}}}}},"root":{"type":"object","description":"The distributor itself, whose clients the list has. Its values are those of a declaration.","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/Key","description":"Its key (O-2)."},"name":{"type":"string","description":"Its name (O-3).","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"region":{"type":"string","description":"Its region (O-5), and that of clients without one.","maxLength":63,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"country":{"type":"string","description":"Its country (O-4), and that of clients without one.","maxLength":63,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"owner":{"type":"object","description":"Its owner (P-1).","additionalProperties":false,"required":["name","email"],"properties":{"name":{"type":"string","description":"Name of the person.","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"email":{"type":"string","description":"Email address of the person.","maxLength":254,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}},"purchasedCredits":{"type":"integer","description":"What it has purchased (C-3). Default: just what the list needs.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Credits that it has used itself.","minimum":0,"maximum":9007199254740991},"externalId":{"type":"string","description":"Id in the vendor's systems (O-7).","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"provisioning":{"enum":["self","vendor"],"description":"Who creates organizations (O-7)."},"access":{"enum":["sealed","delegated"],"description":"Whether its people act inside of clients (O-11)."},"partnerType":{"enum":["msp","reseller"],"description":"Whose license pools clients draw on (L-1)."},"licenses":{"type":"object","description":"Its license pools by product (L-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"object","description":"A license pool.","additionalProperties":false,"required":["quantity"],"properties":{"quantity":{"type":"integer","description":"How many licenses.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"How many it uses itself.","minimum":0,"maximum":9007199254740991}}}},"support":{"type":"object","description":"Support shown to people.","additionalProperties":false,"properties":{"website":{"type":"string","description":"Website, beginning with `https://`.","maxLength":2000,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"email":{"type":"string","description":"Email address.","maxLength":254,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}},"minProperties":1},"alertsTo":{"type":"array","description":"Who receives alert emails (B-4).","items":{"type":"string","description":"An email address.","maxLength":254,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"maxItems":20},"subdomain":{"type":"string","description":"Subdomain (B-3).","maxLength":63,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}},"columns":{"type":"object","description":"Which column is what. What is absent is not declared.","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/Text","description":"Where the key comes from (O-2). Default: it is made of the name."},"name":{"$ref":"#/$defs/Text","description":"Name of the organization (O-3)."},"kind":{"$ref":"#/$defs/Text","description":"`Distributor` or `ChildOrganization`. Default: a distributor is who is the parent of another row."},"parent":{"$ref":"#/$defs/Text","description":"The distributor above it, by its name, key or external id. Default, and where empty: the root."},"region":{"$ref":"#/$defs/Text","description":"Region (O-5). Default: the root's."},"country":{"$ref":"#/$defs/Country","description":"Country (O-4). Default: the root's."},"owner":{"description":"Who owns it (P-1): two columns, or `distributor` for the distributor's owner everywhere.","anyOf":[{"type":"string","enum":["distributor"],"description":"The distributor's owner."},{"type":"object","description":"Who owns an organization (P-1).","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text","description":"Name of the person."},"email":{"$ref":"#/$defs/Text","description":"Email address of the person."},"otherwise":{"enum":["distributor"],"description":"`distributor`: where a row names nobody, the distributor's owner."}}}]},"credits":{"$ref":"#/$defs/Amount","description":"Credits allocated to it (C-2)."},"used":{"$ref":"#/$defs/Amount","description":"Credits that it has used."},"externalId":{"$ref":"#/$defs/Text","description":"Id in the vendor's systems (O-7)."},"state":{"$ref":"#/$defs/Text","description":"`active` or `paused` (O-9)."},"access":{"$ref":"#/$defs/Text","description":"`sealed` or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/Text","description":"`permit` or `refuse` (O-10)."},"anchor":{"$ref":"#/$defs/Text","description":"`true` makes it an anchor (N-1)."},"anchorRef":{"$ref":"#/$defs/Text","description":"The anchor that it belongs to (N-2), by its name, key or external id."},"management":{"$ref":"#/$defs/Text","description":"`provider` or `client` (B-2)."},"managedAccount":{"type":"object","description":"Makes a managed account (B-1) of every row that says how many computers.","additionalProperties":false,"required":["computers"],"properties":{"computers":{"$ref":"#/$defs/Amount","description":"The most computers."},"email":{"$ref":"#/$defs/Text","description":"Where invoices go."}}},"support":{"type":"object","description":"Support shown to people.","additionalProperties":false,"properties":{"website":{"$ref":"#/$defs/Text","description":"Website."},"email":{"$ref":"#/$defs/Text","description":"Email address."}},"minProperties":1},"alertsTo":{"$ref":"#/$defs/Text","description":"Who receives alert emails (B-4); several are parted by commas, semicolons or spaces."},"subdomain":{"$ref":"#/$defs/Text","description":"Subdomain (B-3)."},"licenses":{"type":"object","description":"License pools by product (L-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","description":"A product: how many licenses there are, and how many are in use.","additionalProperties":false,"properties":{"quantity":{"$ref":"#/$defs/Amount","description":"How many licenses its own pool has."},"used":{"$ref":"#/$defs/Amount","description":"How many it uses."}},"minProperties":1}},"accounts":{"type":"object","description":"Linked accounts (A-1), onboarded on the distributor above: dedicated where one row has it, else shared.","additionalProperties":false,"required":["ids","provider"],"properties":{"ids":{"$ref":"#/$defs/Text","description":"Their ids; several are parted by commas, semicolons or spaces."},"provider":{"$ref":"#/$defs/Text","description":"`aws`, `azure` or `gcp`."}}},"labels":{"type":"object","description":"Labels (language rule 11).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},"minProperties":1,"maxProperties":64,"additionalProperties":{"$ref":"#/$defs/Text"}}}}},"$defs":{"Text":{"description":"Where a value comes from: a column, or what is said of it.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"$ref":"#/$defs/Scalar","description":"The same for every row, in place of a column."},"default":{"$ref":"#/$defs/Scalar","description":"Where the cell is empty."},"values":{"$ref":"#/$defs/Values","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same."}},"minProperties":1}]},"Country":{"description":"Where a country comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"$ref":"#/$defs/Scalar","description":"The same for every row, in place of a column."},"default":{"$ref":"#/$defs/Scalar","description":"Where the cell is empty."},"values":{"$ref":"#/$defs/Values","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same."},"names":{"enum":["english"],"description":"`english`: names of countries in English are understood, besides codes and what `values` says."}},"minProperties":1}]},"Amount":{"description":"Where a whole number comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"$ref":"#/$defs/Scalar","description":"The same for every row, in place of a column."},"default":{"$ref":"#/$defs/Scalar","description":"Where the cell is empty."},"values":{"$ref":"#/$defs/Values","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same."},"round":{"enum":["up","down"],"description":"What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused."}},"minProperties":1}]},"Key":{"type":"string","description":"Key of an organization (O-2).","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},"Values":{"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"$ref":"#/$defs/Scalar","description":"What it means here."},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000},"Scalar":{"description":"Text, a number, or yes or no.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]}}};
const pattern3 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$", "u");
const pattern4 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern26 = new RegExp("^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$", "u");
const func1 = func1Module.default ?? func1Module;
const func4 = Object.prototype.hasOwnProperty;
const schema20 = {"description":"Text, a number, or yes or no.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]};
const pattern6 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) > 400){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(typeof data !== "boolean"){
const err4 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"string","description":"Key of an organization (O-2).","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"};
const pattern7 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"description":"Where a value comes from: a column, or what is said of it.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"$ref":"#/$defs/Scalar","description":"The same for every row, in place of a column."},"default":{"$ref":"#/$defs/Scalar","description":"Where the cell is empty."},"values":{"$ref":"#/$defs/Values","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same."}},"minProperties":1}]};
const schema23 = {"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"$ref":"#/$defs/Scalar","description":"What it means here."},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 400){
const err2 = {instancePath,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(validate53(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "column") || (key0 === "value")) || (key0 === "default")) || (key0 === "values"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.column !== undefined){
let data0 = data.column;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err5 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate53(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.default !== undefined){
if(!(validate53(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
if(!(validate60(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
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
validate57.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema24 = {"description":"Where a country comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"$ref":"#/$defs/Scalar","description":"The same for every row, in place of a column."},"default":{"$ref":"#/$defs/Scalar","description":"Where the cell is empty."},"values":{"$ref":"#/$defs/Values","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same."},"names":{"enum":["english"],"description":"`english`: names of countries in English are understood, besides codes and what `values` says."}},"minProperties":1}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "column") || (key0 === "value")) || (key0 === "default")) || (key0 === "values")) || (key0 === "names"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.column !== undefined){
let data0 = data.column;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err5 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate53(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.default !== undefined){
if(!(validate53(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
if(!(validate60(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.names !== undefined){
if(!(data.names === "english")){
const err8 = {instancePath:instancePath+"/names",schemaPath:"#/anyOf/1/properties/names/enum",keyword:"enum",params:{allowedValues: schema24.anyOf[1].properties.names.enum},message:"must be equal to one of the allowed values"};
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
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
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
validate68.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema25 = {"description":"Where a whole number comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"$ref":"#/$defs/Scalar","description":"The same for every row, in place of a column."},"default":{"$ref":"#/$defs/Scalar","description":"Where the cell is empty."},"values":{"$ref":"#/$defs/Values","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same."},"round":{"enum":["up","down"],"description":"What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused."}},"minProperties":1}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "column") || (key0 === "value")) || (key0 === "default")) || (key0 === "values")) || (key0 === "round"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.column !== undefined){
let data0 = data.column;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err5 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err7 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.value !== undefined){
if(!(validate53(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.default !== undefined){
if(!(validate53(data.default, {instancePath:instancePath+"/default",parentData:data,parentDataProperty:"default",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.values !== undefined){
if(!(validate60(data.values, {instancePath:instancePath+"/values",parentData:data,parentDataProperty:"values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.round !== undefined){
let data4 = data.round;
if(!((data4 === "up") || (data4 === "down"))){
const err8 = {instancePath:instancePath+"/round",schemaPath:"#/anyOf/1/properties/round/enum",keyword:"enum",params:{allowedValues: schema25.anyOf[1].properties.round.enum},message:"must be equal to one of the allowed values"};
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
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
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
validate75.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="list-mapping.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "extends")) || (key0 === "stack")) || (key0 === "list")) || (key0 === "root")) || (key0 === "columns"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if(!(data.apiVersion === "allot/v1")){
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema19.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
if("ListMapping" !== data.kind){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ListMapping"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
if(!((((data2 === "make") || (data2 === "umbrella")) || (data2 === "virtana")) || (data2 === "watchman"))){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema19.properties.extends.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stack !== undefined){
let data3 = data.stack;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err6 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\""};
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
const err7 = {instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.list !== undefined){
let data4 = data.list;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(((((key1 === "delimiter") || (key1 === "records")) || (key1 === "thousands")) || (key1 === "decimals")) || (key1 === "skip"))){
const err8 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.delimiter !== undefined){
let data5 = data4.delimiter;
if(!((((data5 === ",") || (data5 === ";")) || (data5 === "tab")) || (data5 === "|"))){
const err9 = {instancePath:instancePath+"/list/delimiter",schemaPath:"#/properties/list/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema19.properties.list.properties.delimiter.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.records !== undefined){
let data6 = data4.records;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err10 = {instancePath:instancePath+"/list/records",schemaPath:"#/properties/list/properties/records/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data6)){
const err11 = {instancePath:instancePath+"/list/records",schemaPath:"#/properties/list/properties/records/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/list/records",schemaPath:"#/properties/list/properties/records/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.thousands !== undefined){
let data7 = data4.thousands;
if(!(((((data7 === ",") || (data7 === ".")) || (data7 === "space")) || (data7 === "'")) || (data7 === "_"))){
const err13 = {instancePath:instancePath+"/list/thousands",schemaPath:"#/properties/list/properties/thousands/enum",keyword:"enum",params:{allowedValues: schema19.properties.list.properties.thousands.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.decimals !== undefined){
let data8 = data4.decimals;
if(!((data8 === ".") || (data8 === ","))){
const err14 = {instancePath:instancePath+"/list/decimals",schemaPath:"#/properties/list/properties/decimals/enum",keyword:"enum",params:{allowedValues: schema19.properties.list.properties.decimals.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.skip !== undefined){
let data9 = data4.skip;
if(Array.isArray(data9)){
if(data9.length > 50){
const err15 = {instancePath:instancePath+"/list/skip",schemaPath:"#/properties/list/properties/skip/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.column === undefined){
const err16 = {instancePath:instancePath+"/list/skip/" + i0,schemaPath:"#/properties/list/properties/skip/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10.values === undefined){
const err17 = {instancePath:instancePath+"/list/skip/" + i0,schemaPath:"#/properties/list/properties/skip/items/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "column") || (key2 === "values"))){
const err18 = {instancePath:instancePath+"/list/skip/" + i0,schemaPath:"#/properties/list/properties/skip/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.column !== undefined){
let data11 = data10.column;
if(typeof data11 === "string"){
if(func1(data11) > 200){
const err19 = {instancePath:instancePath+"/list/skip/" + i0+"/column",schemaPath:"#/properties/list/properties/skip/items/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(data11)){
const err20 = {instancePath:instancePath+"/list/skip/" + i0+"/column",schemaPath:"#/properties/list/properties/skip/items/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err21 = {instancePath:instancePath+"/list/skip/" + i0+"/column",schemaPath:"#/properties/list/properties/skip/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.values !== undefined){
let data12 = data10.values;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err22 = {instancePath:instancePath+"/list/skip/" + i0+"/values",schemaPath:"#/properties/list/properties/skip/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.length < 1){
const err23 = {instancePath:instancePath+"/list/skip/" + i0+"/values",schemaPath:"#/properties/list/properties/skip/items/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate53(data12[i1], {instancePath:instancePath+"/list/skip/" + i0+"/values/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/list/skip/" + i0+"/values",schemaPath:"#/properties/list/properties/skip/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/list/skip/" + i0,schemaPath:"#/properties/list/properties/skip/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/list/skip",schemaPath:"#/properties/list/properties/skip/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err27 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.root !== undefined){
let data14 = data.root;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(func4.call(schema19.properties.root.properties, key3))){
const err28 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.key !== undefined){
if(!(validate55(data14.key, {instancePath:instancePath+"/root/key",parentData:data14,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data14.name !== undefined){
let data16 = data14.name;
if(typeof data16 === "string"){
if(func1(data16) > 400){
const err29 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data16)){
const err30 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err31 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.region !== undefined){
let data17 = data14.region;
if(typeof data17 === "string"){
if(func1(data17) > 63){
const err32 = {instancePath:instancePath+"/root/region",schemaPath:"#/properties/root/properties/region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern4.test(data17)){
const err33 = {instancePath:instancePath+"/root/region",schemaPath:"#/properties/root/properties/region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err34 = {instancePath:instancePath+"/root/region",schemaPath:"#/properties/root/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.country !== undefined){
let data18 = data14.country;
if(typeof data18 === "string"){
if(func1(data18) > 63){
const err35 = {instancePath:instancePath+"/root/country",schemaPath:"#/properties/root/properties/country/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern4.test(data18)){
const err36 = {instancePath:instancePath+"/root/country",schemaPath:"#/properties/root/properties/country/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/root/country",schemaPath:"#/properties/root/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.owner !== undefined){
let data19 = data14.owner;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err38 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data19.email === undefined){
const err39 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "name") || (key4 === "email"))){
const err40 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func1(data20) > 400){
const err41 = {instancePath:instancePath+"/root/owner/name",schemaPath:"#/properties/root/properties/owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern4.test(data20)){
const err42 = {instancePath:instancePath+"/root/owner/name",schemaPath:"#/properties/root/properties/owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/root/owner/name",schemaPath:"#/properties/root/properties/owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.email !== undefined){
let data21 = data19.email;
if(typeof data21 === "string"){
if(func1(data21) > 254){
const err44 = {instancePath:instancePath+"/root/owner/email",schemaPath:"#/properties/root/properties/owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern4.test(data21)){
const err45 = {instancePath:instancePath+"/root/owner/email",schemaPath:"#/properties/root/properties/owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err46 = {instancePath:instancePath+"/root/owner/email",schemaPath:"#/properties/root/properties/owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.purchasedCredits !== undefined){
let data22 = data14.purchasedCredits;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err48 = {instancePath:instancePath+"/root/purchasedCredits",schemaPath:"#/properties/root/properties/purchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err49 = {instancePath:instancePath+"/root/purchasedCredits",schemaPath:"#/properties/root/properties/purchasedCredits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err50 = {instancePath:instancePath+"/root/purchasedCredits",schemaPath:"#/properties/root/properties/purchasedCredits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.used !== undefined){
let data23 = data14.used;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err51 = {instancePath:instancePath+"/root/used",schemaPath:"#/properties/root/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err52 = {instancePath:instancePath+"/root/used",schemaPath:"#/properties/root/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err53 = {instancePath:instancePath+"/root/used",schemaPath:"#/properties/root/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.externalId !== undefined){
let data24 = data14.externalId;
if(typeof data24 === "string"){
if(func1(data24) > 200){
const err54 = {instancePath:instancePath+"/root/externalId",schemaPath:"#/properties/root/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern4.test(data24)){
const err55 = {instancePath:instancePath+"/root/externalId",schemaPath:"#/properties/root/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err56 = {instancePath:instancePath+"/root/externalId",schemaPath:"#/properties/root/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14.provisioning !== undefined){
let data25 = data14.provisioning;
if(!((data25 === "self") || (data25 === "vendor"))){
const err57 = {instancePath:instancePath+"/root/provisioning",schemaPath:"#/properties/root/properties/provisioning/enum",keyword:"enum",params:{allowedValues: schema19.properties.root.properties.provisioning.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data14.access !== undefined){
let data26 = data14.access;
if(!((data26 === "sealed") || (data26 === "delegated"))){
const err58 = {instancePath:instancePath+"/root/access",schemaPath:"#/properties/root/properties/access/enum",keyword:"enum",params:{allowedValues: schema19.properties.root.properties.access.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.partnerType !== undefined){
let data27 = data14.partnerType;
if(!((data27 === "msp") || (data27 === "reseller"))){
const err59 = {instancePath:instancePath+"/root/partnerType",schemaPath:"#/properties/root/properties/partnerType/enum",keyword:"enum",params:{allowedValues: schema19.properties.root.properties.partnerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data14.licenses !== undefined){
let data28 = data14.licenses;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
const _errs53 = errors;
if(typeof key5 === "string"){
if(!pattern3.test(key5)){
const err60 = {instancePath:instancePath+"/root/licenses",schemaPath:"#/properties/root/properties/licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var valid9 = _errs53 === errors;
if(!valid9){
const err61 = {instancePath:instancePath+"/root/licenses",schemaPath:"#/properties/root/properties/licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
for(const key6 in data28){
let data29 = data28[key6];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.quantity === undefined){
const err62 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/properties/licenses/additionalProperties/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key7 in data29){
if(!((key7 === "quantity") || (key7 === "used"))){
const err63 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/properties/licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.quantity !== undefined){
let data30 = data29.quantity;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err64 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err65 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err66 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data29.used !== undefined){
let data31 = data29.used;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err67 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err68 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err69 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/properties/licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err71 = {instancePath:instancePath+"/root/licenses",schemaPath:"#/properties/root/properties/licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data14.support !== undefined){
let data32 = data14.support;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
const err72 = {instancePath:instancePath+"/root/support",schemaPath:"#/properties/root/properties/support/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key8 in data32){
if(!((key8 === "website") || (key8 === "email"))){
const err73 = {instancePath:instancePath+"/root/support",schemaPath:"#/properties/root/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32.website !== undefined){
let data33 = data32.website;
if(typeof data33 === "string"){
if(func1(data33) > 2000){
const err74 = {instancePath:instancePath+"/root/support/website",schemaPath:"#/properties/root/properties/support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern4.test(data33)){
const err75 = {instancePath:instancePath+"/root/support/website",schemaPath:"#/properties/root/properties/support/properties/website/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err76 = {instancePath:instancePath+"/root/support/website",schemaPath:"#/properties/root/properties/support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data32.email !== undefined){
let data34 = data32.email;
if(typeof data34 === "string"){
if(func1(data34) > 254){
const err77 = {instancePath:instancePath+"/root/support/email",schemaPath:"#/properties/root/properties/support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern4.test(data34)){
const err78 = {instancePath:instancePath+"/root/support/email",schemaPath:"#/properties/root/properties/support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err79 = {instancePath:instancePath+"/root/support/email",schemaPath:"#/properties/root/properties/support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err80 = {instancePath:instancePath+"/root/support",schemaPath:"#/properties/root/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data14.alertsTo !== undefined){
let data35 = data14.alertsTo;
if(Array.isArray(data35)){
if(data35.length > 20){
const err81 = {instancePath:instancePath+"/root/alertsTo",schemaPath:"#/properties/root/properties/alertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(typeof data36 === "string"){
if(func1(data36) > 254){
const err82 = {instancePath:instancePath+"/root/alertsTo/" + i2,schemaPath:"#/properties/root/properties/alertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern4.test(data36)){
const err83 = {instancePath:instancePath+"/root/alertsTo/" + i2,schemaPath:"#/properties/root/properties/alertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err84 = {instancePath:instancePath+"/root/alertsTo/" + i2,schemaPath:"#/properties/root/properties/alertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err85 = {instancePath:instancePath+"/root/alertsTo",schemaPath:"#/properties/root/properties/alertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data14.subdomain !== undefined){
let data37 = data14.subdomain;
if(typeof data37 === "string"){
if(func1(data37) > 63){
const err86 = {instancePath:instancePath+"/root/subdomain",schemaPath:"#/properties/root/properties/subdomain/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!pattern4.test(data37)){
const err87 = {instancePath:instancePath+"/root/subdomain",schemaPath:"#/properties/root/properties/subdomain/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/root/subdomain",schemaPath:"#/properties/root/properties/subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err89 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.columns !== undefined){
let data38 = data.columns;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
if(!(func4.call(schema19.properties.columns.properties, key9))){
const err90 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data38.key !== undefined){
if(!(validate57(data38.key, {instancePath:instancePath+"/columns/key",parentData:data38,parentDataProperty:"key",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.name !== undefined){
if(!(validate57(data38.name, {instancePath:instancePath+"/columns/name",parentData:data38,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.kind !== undefined){
if(!(validate57(data38.kind, {instancePath:instancePath+"/columns/kind",parentData:data38,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.parent !== undefined){
if(!(validate57(data38.parent, {instancePath:instancePath+"/columns/parent",parentData:data38,parentDataProperty:"parent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.region !== undefined){
if(!(validate57(data38.region, {instancePath:instancePath+"/columns/region",parentData:data38,parentDataProperty:"region",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.country !== undefined){
if(!(validate68(data38.country, {instancePath:instancePath+"/columns/country",parentData:data38,parentDataProperty:"country",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data38.owner !== undefined){
let data45 = data38.owner;
const _errs85 = errors;
let valid16 = false;
const _errs86 = errors;
if(typeof data45 !== "string"){
const err91 = {instancePath:instancePath+"/columns/owner",schemaPath:"#/properties/columns/properties/owner/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(data45 === "distributor")){
const err92 = {instancePath:instancePath+"/columns/owner",schemaPath:"#/properties/columns/properties/owner/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.columns.properties.owner.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid0 = _errs86 === errors;
valid16 = valid16 || _valid0;
const _errs88 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 in data45){
if(!(((key10 === "name") || (key10 === "email")) || (key10 === "otherwise"))){
const err93 = {instancePath:instancePath+"/columns/owner",schemaPath:"#/properties/columns/properties/owner/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data45.name !== undefined){
if(!(validate57(data45.name, {instancePath:instancePath+"/columns/owner/name",parentData:data45,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data45.email !== undefined){
if(!(validate57(data45.email, {instancePath:instancePath+"/columns/owner/email",parentData:data45,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data45.otherwise !== undefined){
if(!(data45.otherwise === "distributor")){
const err94 = {instancePath:instancePath+"/columns/owner/otherwise",schemaPath:"#/properties/columns/properties/owner/anyOf/1/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema19.properties.columns.properties.owner.anyOf[1].properties.otherwise.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/columns/owner",schemaPath:"#/properties/columns/properties/owner/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid0 = _errs88 === errors;
valid16 = valid16 || _valid0;
if(!valid16){
const err96 = {instancePath:instancePath+"/columns/owner",schemaPath:"#/properties/columns/properties/owner/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data38.credits !== undefined){
if(!(validate75(data38.credits, {instancePath:instancePath+"/columns/credits",parentData:data38,parentDataProperty:"credits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data38.used !== undefined){
if(!(validate75(data38.used, {instancePath:instancePath+"/columns/used",parentData:data38,parentDataProperty:"used",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data38.externalId !== undefined){
if(!(validate57(data38.externalId, {instancePath:instancePath+"/columns/externalId",parentData:data38,parentDataProperty:"externalId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.state !== undefined){
if(!(validate57(data38.state, {instancePath:instancePath+"/columns/state",parentData:data38,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.access !== undefined){
if(!(validate57(data38.access, {instancePath:instancePath+"/columns/access",parentData:data38,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.customerAccess !== undefined){
if(!(validate57(data38.customerAccess, {instancePath:instancePath+"/columns/customerAccess",parentData:data38,parentDataProperty:"customerAccess",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.anchor !== undefined){
if(!(validate57(data38.anchor, {instancePath:instancePath+"/columns/anchor",parentData:data38,parentDataProperty:"anchor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.anchorRef !== undefined){
if(!(validate57(data38.anchorRef, {instancePath:instancePath+"/columns/anchorRef",parentData:data38,parentDataProperty:"anchorRef",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.management !== undefined){
if(!(validate57(data38.management, {instancePath:instancePath+"/columns/management",parentData:data38,parentDataProperty:"management",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.managedAccount !== undefined){
let data58 = data38.managedAccount;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.computers === undefined){
const err97 = {instancePath:instancePath+"/columns/managedAccount",schemaPath:"#/properties/columns/properties/managedAccount/required",keyword:"required",params:{missingProperty: "computers"},message:"must have required property '"+"computers"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key11 in data58){
if(!((key11 === "computers") || (key11 === "email"))){
const err98 = {instancePath:instancePath+"/columns/managedAccount",schemaPath:"#/properties/columns/properties/managedAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data58.computers !== undefined){
if(!(validate75(data58.computers, {instancePath:instancePath+"/columns/managedAccount/computers",parentData:data58,parentDataProperty:"computers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data58.email !== undefined){
if(!(validate57(data58.email, {instancePath:instancePath+"/columns/managedAccount/email",parentData:data58,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath:instancePath+"/columns/managedAccount",schemaPath:"#/properties/columns/properties/managedAccount/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.support !== undefined){
let data61 = data38.support;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length < 1){
const err100 = {instancePath:instancePath+"/columns/support",schemaPath:"#/properties/columns/properties/support/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key12 in data61){
if(!((key12 === "website") || (key12 === "email"))){
const err101 = {instancePath:instancePath+"/columns/support",schemaPath:"#/properties/columns/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data61.website !== undefined){
if(!(validate57(data61.website, {instancePath:instancePath+"/columns/support/website",parentData:data61,parentDataProperty:"website",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data61.email !== undefined){
if(!(validate57(data61.email, {instancePath:instancePath+"/columns/support/email",parentData:data61,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/columns/support",schemaPath:"#/properties/columns/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data38.alertsTo !== undefined){
if(!(validate57(data38.alertsTo, {instancePath:instancePath+"/columns/alertsTo",parentData:data38,parentDataProperty:"alertsTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.subdomain !== undefined){
if(!(validate57(data38.subdomain, {instancePath:instancePath+"/columns/subdomain",parentData:data38,parentDataProperty:"subdomain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data38.licenses !== undefined){
let data66 = data38.licenses;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(Object.keys(data66).length > 100){
const err103 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(Object.keys(data66).length < 1){
const err104 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key13 in data66){
const _errs117 = errors;
if(typeof key13 === "string"){
if(!pattern3.test(key13)){
const err105 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key13};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var valid20 = _errs117 === errors;
if(!valid20){
const err106 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
for(const key14 in data66){
let data67 = data66[key14];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(Object.keys(data67).length < 1){
const err107 = {instancePath:instancePath+"/columns/licenses/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/properties/licenses/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key15 in data67){
if(!((key15 === "quantity") || (key15 === "used"))){
const err108 = {instancePath:instancePath+"/columns/licenses/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/properties/licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data67.quantity !== undefined){
if(!(validate75(data67.quantity, {instancePath:instancePath+"/columns/licenses/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",parentData:data67,parentDataProperty:"quantity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data67.used !== undefined){
if(!(validate75(data67.used, {instancePath:instancePath+"/columns/licenses/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",parentData:data67,parentDataProperty:"used",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err109 = {instancePath:instancePath+"/columns/licenses/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/properties/licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err110 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data38.accounts !== undefined){
let data70 = data38.accounts;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.ids === undefined){
const err111 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data70.provider === undefined){
const err112 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key16 in data70){
if(!((key16 === "ids") || (key16 === "provider"))){
const err113 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data70.ids !== undefined){
if(!(validate57(data70.ids, {instancePath:instancePath+"/columns/accounts/ids",parentData:data70,parentDataProperty:"ids",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data70.provider !== undefined){
if(!(validate57(data70.provider, {instancePath:instancePath+"/columns/accounts/provider",parentData:data70,parentDataProperty:"provider",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err114 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data38.labels !== undefined){
let data73 = data38.labels;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length > 64){
const err115 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(Object.keys(data73).length < 1){
const err116 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key17 in data73){
const _errs131 = errors;
if(typeof key17 === "string"){
if(!pattern26.test(key17)){
const err117 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key17};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var valid24 = _errs131 === errors;
if(!valid24){
const err118 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
for(const key18 in data73){
if(!(validate57(data73[key18], {instancePath:instancePath+"/columns/labels/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data73,parentDataProperty:key18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err119 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err120 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
