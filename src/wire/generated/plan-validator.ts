// Made from schemas/plan.schema.json by `npm run generate`. Do not edit.
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
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:allot:schema:plan:v1","title":"Plan","description":"What `allot plan --format json` prints.","type":"object","additionalProperties":false,"required":["formatVersion","stack","root","run","tree","base","digest","summary","operations","pools","pending","problems","unmanaged"],"properties":{"formatVersion":{"const":1,"description":"Version of this format."},"stack":{"type":"string","description":"Name of the stack."},"root":{"type":"string","description":"Key of the root."},"tree":{"type":"string","description":"Key under which the service knows the tree: the root's, as it is before the plan."},"base":{"type":"object","description":"The live state that was compared with.","additionalProperties":false,"required":["lineage","revision","events"],"properties":{"lineage":{"type":"string","description":"Which tree in which service; empty where the tree does not exist yet."},"revision":{"type":"integer","description":"Revision of the tree that was compared with.","minimum":0,"maximum":9007199254740991},"events":{"type":"integer","description":"Sequence number of the last event then; what comes after it is news.","minimum":0,"maximum":9007199254740991}}},"digest":{"type":"string","description":"SHA-256 of the configuration, hex."},"summary":{"$ref":"#/$defs/Summary"},"operations":{"type":"array","items":{"$ref":"#/$defs/Operation"},"description":"In an order that can be carried out; empty when there are problems."},"pools":{"type":"array","items":{"$ref":"#/$defs/Pool"},"description":"Every distributor, by address."},"pending":{"type":"array","items":{"$ref":"#/$defs/Pending"},"description":"What waits."},"problems":{"type":"array","items":{"$ref":"#/$defs/Problem"},"description":"What forbids it."},"unmanaged":{"type":"array","items":{"type":"string"},"description":"Keys that live and no stack has declared."},"warnings":{"type":"array","items":{"$ref":"#/$defs/Problem"},"description":"What is odd in the files, and forbids nothing; absent where there is none."},"withheld":{"type":"array","items":{"$ref":"#/$defs/Operation"},"description":"What it would do, where guards or policies are all that refuse it; nobody applies these. Absent everywhere else."},"policies":{"type":"array","items":{"type":"string"},"description":"Names of the policies that it was asked of; absent where the stack has none."},"selection":{"$ref":"#/$defs/Selection"},"seal":{"type":"string","description":"Of a saved plan: SHA-256, hex, over the document without it. What was saved is what is applied."},"run":{"type":"string","description":"Id of the run that applies it, the same however often it is sent."}},"$defs":{"Place":{"type":"object","description":"A spot in a file.","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string","description":"Path inside the stack's folder."},"line":{"type":"integer","minimum":1,"description":"From 1."},"column":{"type":"integer","minimum":1,"description":"From 1."}}},"Problem":{"type":"object","description":"One mistake.","additionalProperties":false,"required":["code","rule","address","message","places"],"properties":{"code":{"type":"string","description":"Stable code."},"rule":{"anyOf":[{"type":"string","description":"Id of the rule, or null where none names it."},{"type":"null"}]},"address":{"anyOf":[{"type":"string","description":"Key of the organization concerned."},{"type":"null"}]},"message":{"type":"string","description":"What is wrong, with figures and the way out."},"places":{"type":"array","items":{"$ref":"#/$defs/Place"},"description":"Every place that takes part."},"shortfall":{"$ref":"#/$defs/Shortfall"}}},"Shortfall":{"type":"object","description":"Of a pool that cannot pay (C-4): what it lacks, who asks, and how it could be paid. Whole credits.","additionalProperties":false,"required":["short","asking","unspent","ways"],"properties":{"short":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What it lacks."},"asking":{"type":"array","items":{"$ref":"#/$defs/AskingLine"},"description":"Every line that asks for more than now, the largest first."},"unspent":{"type":"array","items":{"$ref":"#/$defs/Unspent"},"description":"What is unspent right below the pool, the largest 20 first, whether it may be taken or not."},"ways":{"type":"array","items":{"$ref":"#/$defs/Way"},"description":"Each pays by itself; the smallest first, those of what is unspent before all others."}}},"AskingLine":{"type":"object","description":"An organization that would cost its pool more than now.","additionalProperties":false,"required":["address","by","credits","place"],"properties":{"address":{"type":"string","description":"Key."},"by":{"enum":["creation","growth","move","declaration"],"description":"How it comes to ask; by declaration where nothing live was compared with."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"How much more it costs."},"place":{"anyOf":[{"$ref":"#/$defs/Place"},{"type":"null","description":"No file of this stack asks."}]}}},"Unspent":{"type":"object","description":"An organization that has credits left.","additionalProperties":false,"required":["address","credits","why"],"properties":{"address":{"type":"string","description":"Key."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What is neither used, held nor handed down."},"why":{"anyOf":[{"type":"string","description":"Why it may not be taken."},{"type":"null"}]}}},"Way":{"type":"object","description":"Changes of the files that pay together.","additionalProperties":false,"required":["from","moves","allow"],"properties":{"from":{"enum":["unspent","purchase","less"],"description":"From what is unspent, from what the operator sells (C-3), or by asking for less."},"moves":{"type":"array","items":{"$ref":"#/$defs/CreditMove"},"description":"What changes: taken back first, then handed down."},"allow":{"type":"array","items":{"type":"string"},"description":"What guards would have to let through for it, as `--allow` takes it."}}},"CreditMove":{"type":"object","description":"One declared value that changes.","additionalProperties":false,"required":["address","field","before","after","unspent","place"],"properties":{"address":{"type":"string","description":"Key."},"field":{"enum":["credits","purchasedCredits"],"description":"Name of the field."},"before":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it is declared, or lives where nothing is declared."},"after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it would pay."},"unspent":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What the organization has unspent, of one that gives; else 0."},"place":{"$ref":"#/$defs/Place"}}},"Balances":{"type":"object","description":"Credits of one organization, in whole credits (C-4).","additionalProperties":false,"required":["allocated","used","held","available"],"properties":{"allocated":{"type":"integer","description":"What was given to it; of a root, what was purchased.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Posted consumption.","minimum":0,"maximum":9007199254740991},"held":{"type":"integer","description":"Reserved for work in flight.","minimum":0,"maximum":9007199254740991},"available":{"type":"integer","description":"Charged to it and neither spent, reserved nor handed down (C-4).","minimum":0,"maximum":9007199254740991},"handedDown":{"type":"integer","description":"What its children are charged with (C-4). Absent in documents of earlier versions.","minimum":0,"maximum":9007199254740991}}},"Pending":{"type":"object","description":"Asked for, not over yet; no drift.","additionalProperties":false,"required":["address","kind","waitsFor","until"],"properties":{"address":{"type":"string","description":"Key."},"kind":{"type":"string","description":"Operation kind that waits."},"waitsFor":{"type":"string","description":"For what."},"until":{"anyOf":[{"type":"string","description":"RFC 3339 time, or null where it is open."},{"type":"null"}]}}},"Selection":{"type":"object","description":"Of a plan of a part (`--select`): of which, what it takes along, and what it leaves out; absent in a plan of everything.","additionalProperties":false,"required":["select","takenAlong","leftOut"],"properties":{"select":{"type":"array","items":{"type":"string"},"description":"What was selected, as it was written."},"takenAlong":{"type":"array","items":{"$ref":"#/$defs/TakenAlong"},"description":"Operations of the plan that were not selected, and that what is selected cannot be done without."},"leftOut":{"type":"object","description":"What differs and is no part of the plan: the tree is not as declared afterwards.","additionalProperties":false,"required":["operations","organizations","problems"],"properties":{"operations":{"type":"integer","description":"How many; whether the law lets them through was not asked.","minimum":0,"maximum":9007199254740991},"organizations":{"type":"integer","description":"Of how many organizations they are.","minimum":0,"maximum":9007199254740991},"problems":{"type":"array","items":{"$ref":"#/$defs/Problem"},"description":"What would forbid the plan of everything, and concerns only what is not selected."}}}}},"TakenAlong":{"type":"object","description":"An operation that was not selected.","additionalProperties":false,"required":["address","kind","neededBy","because"],"properties":{"address":{"type":"string","description":"Key of the organization, as in the operation."},"kind":{"type":"string","description":"Operation kind."},"neededBy":{"type":"string","description":"Key of the organization for which it was taken along."},"because":{"type":"string","description":"What is wrong without it, in words, with the rule."}}},"Operation":{"type":"object","description":"One operation.","additionalProperties":false,"required":["id","kind","address","before","after","group","reversible","dependsOn","source","version"],"properties":{"id":{"type":"string","description":"Operation id: digest of lineage, base revision and the operation."},"kind":{"enum":["organization.create","organization.update","organization.rekey","organization.move","organization.pause","organization.resume","organization.activate","organization.protect","organization.unprotect","organization.drain","organization.unlink","organization.adopt","organization.release","credits.purchase","credits.allocate","owner.name","owner.transfer","membership.invite","membership.update","membership.disable","membership.enable","role.create","role.update","role.delete","costCenter.create","costCenter.update","costCenter.delete","account.create","account.update","account.delete","license.create","license.update","license.delete","billing.create","billing.update","billing.delete","presentation.create","presentation.update","presentation.delete","sso.create","sso.update","sso.delete"],"description":"What it does."},"address":{"type":"string","description":"Key of the organization; of a rekey, the key that it leaves."},"before":{"anyOf":[{"type":"object","description":"The fields that change, by name.","additionalProperties":true},{"type":"null"}]},"after":{"anyOf":[{"type":"object","description":"The fields that change, by name.","additionalProperties":true},{"type":"null"}]},"group":{"anyOf":[{"type":"string","description":"Its atomic group (C-10), or null where it stands alone."},{"type":"null"}]},"reversible":{"type":"boolean","description":"Whether a later apply can undo it."},"dependsOn":{"type":"array","items":{"type":"string"},"description":"Ids of operations that must be done first."},"source":{"$ref":"#/$defs/Place"},"version":{"anyOf":[{"type":"integer","description":"Version of the organization that it is planned on, or null for one that is to be created.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"variable":{"type":"string","description":"Environment variable that has the secret of the operation; the secret itself is in no plan (language rule 6).","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}},"Pool":{"type":"object","description":"A pool, before and after; a new one is zero before.","additionalProperties":false,"required":["address","before","after","countsOn"],"properties":{"address":{"type":"string","description":"Key of the distributor."},"before":{"$ref":"#/$defs/Balances"},"after":{"$ref":"#/$defs/Balances"},"countsOn":{"type":"integer","description":"Headroom (C-4), in credits, that the plan takes from what is there: less makes it stale.","minimum":0,"maximum":9007199254740991}}},"Summary":{"type":"object","description":"The plan in figures.","additionalProperties":false,"required":["operations","organizationsCreated","organizationsUnlinked","creditsGranted","creditsReclaimed","invitationsSent","membersRemoved"],"properties":{"operations":{"type":"integer","description":"How many.","minimum":0,"maximum":9007199254740991},"organizationsCreated":{"type":"integer","description":"How many.","minimum":0,"maximum":9007199254740991},"organizationsUnlinked":{"type":"integer","description":"How many.","minimum":0,"maximum":9007199254740991},"creditsGranted":{"type":"integer","description":"Σ of what allocations rise, first credits of new children included, purchases not.","minimum":0,"maximum":9007199254740991},"creditsReclaimed":{"type":"integer","description":"Σ of what allocations fall, gross.","minimum":0,"maximum":9007199254740991},"invitationsSent":{"type":"integer","description":"Invitations to users and to owners, resent ones too; not those that go with creations.","minimum":0,"maximum":9007199254740991},"membersRemoved":{"type":"integer","description":"Users who lose access, or whose invitations are revoked.","minimum":0,"maximum":9007199254740991}}}}};
const schema32 = {"type":"object","description":"The plan in figures.","additionalProperties":false,"required":["operations","organizationsCreated","organizationsUnlinked","creditsGranted","creditsReclaimed","invitationsSent","membersRemoved"],"properties":{"operations":{"type":"integer","description":"How many.","minimum":0,"maximum":9007199254740991},"organizationsCreated":{"type":"integer","description":"How many.","minimum":0,"maximum":9007199254740991},"organizationsUnlinked":{"type":"integer","description":"How many.","minimum":0,"maximum":9007199254740991},"creditsGranted":{"type":"integer","description":"Σ of what allocations rise, first credits of new children included, purchases not.","minimum":0,"maximum":9007199254740991},"creditsReclaimed":{"type":"integer","description":"Σ of what allocations fall, gross.","minimum":0,"maximum":9007199254740991},"invitationsSent":{"type":"integer","description":"Invitations to users and to owners, resent ones too; not those that go with creations.","minimum":0,"maximum":9007199254740991},"membersRemoved":{"type":"integer","description":"Users who lose access, or whose invitations are revoked.","minimum":0,"maximum":9007199254740991}}};
const schema38 = {"type":"object","description":"Asked for, not over yet; no drift.","additionalProperties":false,"required":["address","kind","waitsFor","until"],"properties":{"address":{"type":"string","description":"Key."},"kind":{"type":"string","description":"Operation kind that waits."},"waitsFor":{"type":"string","description":"For what."},"until":{"anyOf":[{"type":"string","description":"RFC 3339 time, or null where it is open."},{"type":"null"}]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema33 = {"type":"object","description":"One operation.","additionalProperties":false,"required":["id","kind","address","before","after","group","reversible","dependsOn","source","version"],"properties":{"id":{"type":"string","description":"Operation id: digest of lineage, base revision and the operation."},"kind":{"enum":["organization.create","organization.update","organization.rekey","organization.move","organization.pause","organization.resume","organization.activate","organization.protect","organization.unprotect","organization.drain","organization.unlink","organization.adopt","organization.release","credits.purchase","credits.allocate","owner.name","owner.transfer","membership.invite","membership.update","membership.disable","membership.enable","role.create","role.update","role.delete","costCenter.create","costCenter.update","costCenter.delete","account.create","account.update","account.delete","license.create","license.update","license.delete","billing.create","billing.update","billing.delete","presentation.create","presentation.update","presentation.delete","sso.create","sso.update","sso.delete"],"description":"What it does."},"address":{"type":"string","description":"Key of the organization; of a rekey, the key that it leaves."},"before":{"anyOf":[{"type":"object","description":"The fields that change, by name.","additionalProperties":true},{"type":"null"}]},"after":{"anyOf":[{"type":"object","description":"The fields that change, by name.","additionalProperties":true},{"type":"null"}]},"group":{"anyOf":[{"type":"string","description":"Its atomic group (C-10), or null where it stands alone."},{"type":"null"}]},"reversible":{"type":"boolean","description":"Whether a later apply can undo it."},"dependsOn":{"type":"array","items":{"type":"string"},"description":"Ids of operations that must be done first."},"source":{"$ref":"#/$defs/Place"},"version":{"anyOf":[{"type":"integer","description":"Version of the organization that it is planned on, or null for one that is to be created.","minimum":0,"maximum":9007199254740991},{"type":"null"}]},"variable":{"type":"string","description":"Environment variable that has the secret of the operation; the secret itself is in no plan (language rule 6).","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}}};
const schema34 = {"type":"object","description":"A spot in a file.","additionalProperties":false,"required":["file","line","column"],"properties":{"file":{"type":"string","description":"Path inside the stack's folder."},"line":{"type":"integer","minimum":1,"description":"From 1."},"column":{"type":"integer","minimum":1,"description":"From 1."}}};
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

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
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.group === undefined) && (missing0 = "group"))) || ((data.reversible === undefined) && (missing0 = "reversible"))) || ((data.dependsOn === undefined) && (missing0 = "dependsOn"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.version === undefined) && (missing0 = "version"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!((((((((((((((((((((((((((((((((((((((((((data1 === "organization.create") || (data1 === "organization.update")) || (data1 === "organization.rekey")) || (data1 === "organization.move")) || (data1 === "organization.pause")) || (data1 === "organization.resume")) || (data1 === "organization.activate")) || (data1 === "organization.protect")) || (data1 === "organization.unprotect")) || (data1 === "organization.drain")) || (data1 === "organization.unlink")) || (data1 === "organization.adopt")) || (data1 === "organization.release")) || (data1 === "credits.purchase")) || (data1 === "credits.allocate")) || (data1 === "owner.name")) || (data1 === "owner.transfer")) || (data1 === "membership.invite")) || (data1 === "membership.update")) || (data1 === "membership.disable")) || (data1 === "membership.enable")) || (data1 === "role.create")) || (data1 === "role.update")) || (data1 === "role.delete")) || (data1 === "costCenter.create")) || (data1 === "costCenter.update")) || (data1 === "costCenter.delete")) || (data1 === "account.create")) || (data1 === "account.update")) || (data1 === "account.delete")) || (data1 === "license.create")) || (data1 === "license.update")) || (data1 === "license.delete")) || (data1 === "billing.create")) || (data1 === "billing.update")) || (data1 === "billing.delete")) || (data1 === "presentation.create")) || (data1 === "presentation.update")) || (data1 === "presentation.delete")) || (data1 === "sso.create")) || (data1 === "sso.update")) || (data1 === "sso.delete"))){
validate21.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs5 = errors;
if(typeof data.address !== "string"){
validate21.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data3 = data.before;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
const err0 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs12 = errors;
if(data3 !== null){
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data.after !== undefined){
let data4 = data.after;
const _errs14 = errors;
const _errs15 = errors;
let valid2 = false;
const _errs16 = errors;
if(errors === _errs16){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
const _errs19 = errors;
if(data4 !== null){
const err4 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err5 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(valid0){
if(data.group !== undefined){
let data5 = data.group;
const _errs21 = errors;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid3 = valid3 || _valid2;
const _errs25 = errors;
if(data5 !== null){
const err7 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err8 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate21.errors = vErrors;
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
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reversible !== undefined){
const _errs27 = errors;
if(typeof data.reversible !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/reversible",schemaPath:"#/properties/reversible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dependsOn !== undefined){
let data7 = data.dependsOn;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs31 = errors;
if(typeof data7[i0] !== "string"){
validate21.errors = [{instancePath:instancePath+"/dependsOn/" + i0,schemaPath:"#/properties/dependsOn/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs31 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data9 = data.source;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if((((data9.file === undefined) && (missing1 = "file")) || ((data9.line === undefined) && (missing1 = "line"))) || ((data9.column === undefined) && (missing1 = "column"))){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/Place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key1 in data9){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data9.file !== undefined){
const _errs37 = errors;
if(typeof data9.file !== "string"){
validate21.errors = [{instancePath:instancePath+"/source/file",schemaPath:"#/$defs/Place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.line !== undefined){
let data11 = data9.line;
const _errs39 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate21.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/$defs/Place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs39){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/source/line",schemaPath:"#/$defs/Place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data9.column !== undefined){
let data12 = data9.column;
const _errs41 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/$defs/Place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/source/column",schemaPath:"#/$defs/Place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid6 = _errs41 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/source",schemaPath:"#/$defs/Place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data13 = data.version;
const _errs43 = errors;
const _errs44 = errors;
let valid7 = false;
const _errs45 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(errors === _errs45){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data13 < 0 || isNaN(data13)){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
var _valid3 = _errs45 === errors;
valid7 = valid7 || _valid3;
const _errs47 = errors;
if(data13 !== null){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs47 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate21.errors = vErrors;
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
if(data.variable !== undefined){
let data14 = data.variable;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
validate21.errors = [{instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\""}];
return false;
}
}
else {
validate21.errors = [{instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs49 === errors;
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
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","description":"A pool, before and after; a new one is zero before.","additionalProperties":false,"required":["address","before","after","countsOn"],"properties":{"address":{"type":"string","description":"Key of the distributor."},"before":{"$ref":"#/$defs/Balances"},"after":{"$ref":"#/$defs/Balances"},"countsOn":{"type":"integer","description":"Headroom (C-4), in credits, that the plan takes from what is there: less makes it stale.","minimum":0,"maximum":9007199254740991}}};
const schema36 = {"type":"object","description":"Credits of one organization, in whole credits (C-4).","additionalProperties":false,"required":["allocated","used","held","available"],"properties":{"allocated":{"type":"integer","description":"What was given to it; of a root, what was purchased.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Posted consumption.","minimum":0,"maximum":9007199254740991},"held":{"type":"integer","description":"Reserved for work in flight.","minimum":0,"maximum":9007199254740991},"available":{"type":"integer","description":"Charged to it and neither spent, reserved nor handed down (C-4).","minimum":0,"maximum":9007199254740991},"handedDown":{"type":"integer","description":"What its children are charged with (C-4). Absent in documents of earlier versions.","minimum":0,"maximum":9007199254740991}}};

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
if(((((data.address === undefined) && (missing0 = "address")) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.countsOn === undefined) && (missing0 = "countsOn"))){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "address") || (key0 === "before")) || (key0 === "after")) || (key0 === "countsOn"))){
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
if(data.before !== undefined){
let data1 = data.before;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.allocated === undefined) && (missing1 = "allocated")) || ((data1.used === undefined) && (missing1 = "used"))) || ((data1.held === undefined) && (missing1 = "held"))) || ((data1.available === undefined) && (missing1 = "available"))){
validate23.errors = [{instancePath:instancePath+"/before",schemaPath:"#/$defs/Balances/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data1){
if(!(((((key1 === "allocated") || (key1 === "used")) || (key1 === "held")) || (key1 === "available")) || (key1 === "handedDown"))){
validate23.errors = [{instancePath:instancePath+"/before",schemaPath:"#/$defs/Balances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data1.allocated !== undefined){
let data2 = data1.allocated;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate23.errors = [{instancePath:instancePath+"/before/allocated",schemaPath:"#/$defs/Balances/properties/allocated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/before/allocated",schemaPath:"#/$defs/Balances/properties/allocated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate23.errors = [{instancePath:instancePath+"/before/allocated",schemaPath:"#/$defs/Balances/properties/allocated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.used !== undefined){
let data3 = data1.used;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate23.errors = [{instancePath:instancePath+"/before/used",schemaPath:"#/$defs/Balances/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/before/used",schemaPath:"#/$defs/Balances/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate23.errors = [{instancePath:instancePath+"/before/used",schemaPath:"#/$defs/Balances/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.held !== undefined){
let data4 = data1.held;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate23.errors = [{instancePath:instancePath+"/before/held",schemaPath:"#/$defs/Balances/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/before/held",schemaPath:"#/$defs/Balances/properties/held/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate23.errors = [{instancePath:instancePath+"/before/held",schemaPath:"#/$defs/Balances/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.available !== undefined){
let data5 = data1.available;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate23.errors = [{instancePath:instancePath+"/before/available",schemaPath:"#/$defs/Balances/properties/available/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/before/available",schemaPath:"#/$defs/Balances/properties/available/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate23.errors = [{instancePath:instancePath+"/before/available",schemaPath:"#/$defs/Balances/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.handedDown !== undefined){
let data6 = data1.handedDown;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate23.errors = [{instancePath:instancePath+"/before/handedDown",schemaPath:"#/$defs/Balances/properties/handedDown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/before/handedDown",schemaPath:"#/$defs/Balances/properties/handedDown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate23.errors = [{instancePath:instancePath+"/before/handedDown",schemaPath:"#/$defs/Balances/properties/handedDown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid2 = _errs16 === errors;
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
validate23.errors = [{instancePath:instancePath+"/before",schemaPath:"#/$defs/Balances/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data7 = data.after;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((((data7.allocated === undefined) && (missing2 = "allocated")) || ((data7.used === undefined) && (missing2 = "used"))) || ((data7.held === undefined) && (missing2 = "held"))) || ((data7.available === undefined) && (missing2 = "available"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Balances/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data7){
if(!(((((key2 === "allocated") || (key2 === "used")) || (key2 === "held")) || (key2 === "available")) || (key2 === "handedDown"))){
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Balances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data7.allocated !== undefined){
let data8 = data7.allocated;
const _errs22 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate23.errors = [{instancePath:instancePath+"/after/allocated",schemaPath:"#/$defs/Balances/properties/allocated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/after/allocated",schemaPath:"#/$defs/Balances/properties/allocated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/after/allocated",schemaPath:"#/$defs/Balances/properties/allocated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.used !== undefined){
let data9 = data7.used;
const _errs24 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate23.errors = [{instancePath:instancePath+"/after/used",schemaPath:"#/$defs/Balances/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/after/used",schemaPath:"#/$defs/Balances/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate23.errors = [{instancePath:instancePath+"/after/used",schemaPath:"#/$defs/Balances/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.held !== undefined){
let data10 = data7.held;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate23.errors = [{instancePath:instancePath+"/after/held",schemaPath:"#/$defs/Balances/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/after/held",schemaPath:"#/$defs/Balances/properties/held/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate23.errors = [{instancePath:instancePath+"/after/held",schemaPath:"#/$defs/Balances/properties/held/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.available !== undefined){
let data11 = data7.available;
const _errs28 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate23.errors = [{instancePath:instancePath+"/after/available",schemaPath:"#/$defs/Balances/properties/available/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
validate23.errors = [{instancePath:instancePath+"/after/available",schemaPath:"#/$defs/Balances/properties/available/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate23.errors = [{instancePath:instancePath+"/after/available",schemaPath:"#/$defs/Balances/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data7.handedDown !== undefined){
let data12 = data7.handedDown;
const _errs30 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate23.errors = [{instancePath:instancePath+"/after/handedDown",schemaPath:"#/$defs/Balances/properties/handedDown/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/after/handedDown",schemaPath:"#/$defs/Balances/properties/handedDown/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate23.errors = [{instancePath:instancePath+"/after/handedDown",schemaPath:"#/$defs/Balances/properties/handedDown/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/after",schemaPath:"#/$defs/Balances/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.countsOn !== undefined){
let data13 = data.countsOn;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate23.errors = [{instancePath:instancePath+"/countsOn",schemaPath:"#/properties/countsOn/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/countsOn",schemaPath:"#/properties/countsOn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate23.errors = [{instancePath:instancePath+"/countsOn",schemaPath:"#/properties/countsOn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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

const schema39 = {"type":"object","description":"One mistake.","additionalProperties":false,"required":["code","rule","address","message","places"],"properties":{"code":{"type":"string","description":"Stable code."},"rule":{"anyOf":[{"type":"string","description":"Id of the rule, or null where none names it."},{"type":"null"}]},"address":{"anyOf":[{"type":"string","description":"Key of the organization concerned."},{"type":"null"}]},"message":{"type":"string","description":"What is wrong, with figures and the way out."},"places":{"type":"array","items":{"$ref":"#/$defs/Place"},"description":"Every place that takes part."},"shortfall":{"$ref":"#/$defs/Shortfall"}}};
const schema41 = {"type":"object","description":"Of a pool that cannot pay (C-4): what it lacks, who asks, and how it could be paid. Whole credits.","additionalProperties":false,"required":["short","asking","unspent","ways"],"properties":{"short":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What it lacks."},"asking":{"type":"array","items":{"$ref":"#/$defs/AskingLine"},"description":"Every line that asks for more than now, the largest first."},"unspent":{"type":"array","items":{"$ref":"#/$defs/Unspent"},"description":"What is unspent right below the pool, the largest 20 first, whether it may be taken or not."},"ways":{"type":"array","items":{"$ref":"#/$defs/Way"},"description":"Each pays by itself; the smallest first, those of what is unspent before all others."}}};
const schema44 = {"type":"object","description":"An organization that has credits left.","additionalProperties":false,"required":["address","credits","why"],"properties":{"address":{"type":"string","description":"Key."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What is neither used, held nor handed down."},"why":{"anyOf":[{"type":"string","description":"Why it may not be taken."},{"type":"null"}]}}};
const schema42 = {"type":"object","description":"An organization that would cost its pool more than now.","additionalProperties":false,"required":["address","by","credits","place"],"properties":{"address":{"type":"string","description":"Key."},"by":{"enum":["creation","growth","move","declaration"],"description":"How it comes to ask; by declaration where nothing live was compared with."},"credits":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"How much more it costs."},"place":{"anyOf":[{"$ref":"#/$defs/Place"},{"type":"null","description":"No file of this stack asks."}]}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "address") || (key0 === "by")) || (key0 === "credits")) || (key0 === "place"))){
validate27.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
const _errs2 = errors;
if(typeof data.address !== "string"){
validate27.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate27.errors = [{instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema42.properties.by.enum},message:"must be equal to one of the allowed values"}];
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
validate27.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate27.errors = [{instancePath:instancePath+"/credits",schemaPath:"#/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate27.errors = vErrors;
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
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","description":"Changes of the files that pay together.","additionalProperties":false,"required":["from","moves","allow"],"properties":{"from":{"enum":["unspent","purchase","less"],"description":"From what is unspent, from what the operator sells (C-3), or by asking for less."},"moves":{"type":"array","items":{"$ref":"#/$defs/CreditMove"},"description":"What changes: taken back first, then handed down."},"allow":{"type":"array","items":{"type":"string"},"description":"What guards would have to let through for it, as `--allow` takes it."}}};
const schema46 = {"type":"object","description":"One declared value that changes.","additionalProperties":false,"required":["address","field","before","after","unspent","place"],"properties":{"address":{"type":"string","description":"Key."},"field":{"enum":["credits","purchasedCredits"],"description":"Name of the field."},"before":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it is declared, or lives where nothing is declared."},"after":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"As it would pay."},"unspent":{"type":"integer","minimum":0,"maximum":9007199254740991,"description":"What the organization has unspent, of one that gives; else 0."},"place":{"$ref":"#/$defs/Place"}}};

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
if(((((((data.address === undefined) && (missing0 = "address")) || ((data.field === undefined) && (missing0 = "field"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.unspent === undefined) && (missing0 = "unspent"))) || ((data.place === undefined) && (missing0 = "place"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "address") || (key0 === "field")) || (key0 === "before")) || (key0 === "after")) || (key0 === "unspent")) || (key0 === "place"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
const _errs2 = errors;
if(typeof data.address !== "string"){
validate30.errors = [{instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues: schema46.properties.field.enum},message:"must be equal to one of the allowed values"}];
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
validate30.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate30.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate30.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate30.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate30.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate30.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate30.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate30.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate30.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate30.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data5){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
validate30.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs14 === errors){
if(data5.file !== undefined){
const _errs15 = errors;
if(typeof data5.file !== "string"){
validate30.errors = [{instancePath:instancePath+"/place/file",schemaPath:"#/$defs/Place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate30.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/Place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate30.errors = [{instancePath:instancePath+"/place/line",schemaPath:"#/$defs/Place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/Place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate30.errors = [{instancePath:instancePath+"/place/column",schemaPath:"#/$defs/Place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate30.errors = [{instancePath:instancePath+"/place",schemaPath:"#/$defs/Place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate30.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "moves")) || (key0 === "allow"))){
validate29.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.from !== undefined){
let data0 = data.from;
const _errs2 = errors;
if(!(((data0 === "unspent") || (data0 === "purchase")) || (data0 === "less"))){
validate29.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/enum",keyword:"enum",params:{allowedValues: schema45.properties.from.enum},message:"must be equal to one of the allowed values"}];
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
if(!(validate30(data1[i0], {instancePath:instancePath+"/moves/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/moves",schemaPath:"#/properties/moves/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate29.errors = [{instancePath:instancePath+"/allow/" + i1,schemaPath:"#/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((data.short === undefined) && (missing0 = "short")) || ((data.asking === undefined) && (missing0 = "asking"))) || ((data.unspent === undefined) && (missing0 = "unspent"))) || ((data.ways === undefined) && (missing0 = "ways"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "short") || (key0 === "asking")) || (key0 === "unspent")) || (key0 === "ways"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.short !== undefined){
let data0 = data.short;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [{instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/short",schemaPath:"#/properties/short/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate26.errors = [{instancePath:instancePath+"/short",schemaPath:"#/properties/short/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(!(validate27(data1[i0], {instancePath:instancePath+"/asking/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/asking",schemaPath:"#/properties/asking/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate26.errors = [{instancePath:instancePath+"/unspent/" + i1,schemaPath:"#/$defs/Unspent/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data4){
if(!(((key1 === "address") || (key1 === "credits")) || (key1 === "why"))){
validate26.errors = [{instancePath:instancePath+"/unspent/" + i1,schemaPath:"#/$defs/Unspent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.address !== undefined){
const _errs13 = errors;
if(typeof data4.address !== "string"){
validate26.errors = [{instancePath:instancePath+"/unspent/" + i1+"/address",schemaPath:"#/$defs/Unspent/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate26.errors = [{instancePath:instancePath+"/unspent/" + i1+"/credits",schemaPath:"#/$defs/Unspent/properties/credits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate26.errors = [{instancePath:instancePath+"/unspent/" + i1+"/credits",schemaPath:"#/$defs/Unspent/properties/credits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate26.errors = [{instancePath:instancePath+"/unspent/" + i1+"/credits",schemaPath:"#/$defs/Unspent/properties/credits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate26.errors = vErrors;
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
validate26.errors = [{instancePath:instancePath+"/unspent/" + i1,schemaPath:"#/$defs/Unspent/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate26.errors = [{instancePath:instancePath+"/unspent",schemaPath:"#/properties/unspent/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate29(data8[i2], {instancePath:instancePath+"/ways/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid6 = _errs25 === errors;
if(!valid6){
break;
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/ways",schemaPath:"#/properties/ways/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if((((((data.code === undefined) && (missing0 = "code")) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.address === undefined) && (missing0 = "address"))) || ((data.message === undefined) && (missing0 = "message"))) || ((data.places === undefined) && (missing0 = "places"))){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "code") || (key0 === "rule")) || (key0 === "address")) || (key0 === "message")) || (key0 === "places")) || (key0 === "shortfall"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
const _errs2 = errors;
if(typeof data.code !== "string"){
validate25.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate25.errors = vErrors;
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
validate25.errors = vErrors;
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
validate25.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate25.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/$defs/Place/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key1 in data5){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
validate25.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/$defs/Place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data5.file !== undefined){
const _errs24 = errors;
if(typeof data5.file !== "string"){
validate25.errors = [{instancePath:instancePath+"/places/" + i0+"/file",schemaPath:"#/$defs/Place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate25.errors = [{instancePath:instancePath+"/places/" + i0+"/line",schemaPath:"#/$defs/Place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate25.errors = [{instancePath:instancePath+"/places/" + i0+"/line",schemaPath:"#/$defs/Place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate25.errors = [{instancePath:instancePath+"/places/" + i0+"/column",schemaPath:"#/$defs/Place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate25.errors = [{instancePath:instancePath+"/places/" + i0+"/column",schemaPath:"#/$defs/Place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate25.errors = [{instancePath:instancePath+"/places/" + i0,schemaPath:"#/$defs/Place/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate25.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate26(data.shortfall, {instancePath:instancePath+"/shortfall",parentData:data,parentDataProperty:"shortfall",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
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
validate25.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","description":"Of a plan of a part (`--select`): of which, what it takes along, and what it leaves out; absent in a plan of everything.","additionalProperties":false,"required":["select","takenAlong","leftOut"],"properties":{"select":{"type":"array","items":{"type":"string"},"description":"What was selected, as it was written."},"takenAlong":{"type":"array","items":{"$ref":"#/$defs/TakenAlong"},"description":"Operations of the plan that were not selected, and that what is selected cannot be done without."},"leftOut":{"type":"object","description":"What differs and is no part of the plan: the tree is not as declared afterwards.","additionalProperties":false,"required":["operations","organizations","problems"],"properties":{"operations":{"type":"integer","description":"How many; whether the law lets them through was not asked.","minimum":0,"maximum":9007199254740991},"organizations":{"type":"integer","description":"Of how many organizations they are.","minimum":0,"maximum":9007199254740991},"problems":{"type":"array","items":{"$ref":"#/$defs/Problem"},"description":"What would forbid the plan of everything, and concerns only what is not selected."}}}}};
const schema49 = {"type":"object","description":"An operation that was not selected.","additionalProperties":false,"required":["address","kind","neededBy","because"],"properties":{"address":{"type":"string","description":"Key of the organization, as in the operation."},"kind":{"type":"string","description":"Operation kind."},"neededBy":{"type":"string","description":"Key of the organization for which it was taken along."},"because":{"type":"string","description":"What is wrong without it, in words, with the rule."}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.select === undefined) && (missing0 = "select")) || ((data.takenAlong === undefined) && (missing0 = "takenAlong"))) || ((data.leftOut === undefined) && (missing0 = "leftOut"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "select") || (key0 === "takenAlong")) || (key0 === "leftOut"))){
validate37.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.select !== undefined){
let data0 = data.select;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate37.errors = [{instancePath:instancePath+"/select/" + i0,schemaPath:"#/properties/select/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.takenAlong !== undefined){
let data2 = data.takenAlong;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.address === undefined) && (missing1 = "address")) || ((data3.kind === undefined) && (missing1 = "kind"))) || ((data3.neededBy === undefined) && (missing1 = "neededBy"))) || ((data3.because === undefined) && (missing1 = "because"))){
validate37.errors = [{instancePath:instancePath+"/takenAlong/" + i1,schemaPath:"#/$defs/TakenAlong/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data3){
if(!((((key1 === "address") || (key1 === "kind")) || (key1 === "neededBy")) || (key1 === "because"))){
validate37.errors = [{instancePath:instancePath+"/takenAlong/" + i1,schemaPath:"#/$defs/TakenAlong/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data3.address !== undefined){
const _errs12 = errors;
if(typeof data3.address !== "string"){
validate37.errors = [{instancePath:instancePath+"/takenAlong/" + i1+"/address",schemaPath:"#/$defs/TakenAlong/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.kind !== undefined){
const _errs14 = errors;
if(typeof data3.kind !== "string"){
validate37.errors = [{instancePath:instancePath+"/takenAlong/" + i1+"/kind",schemaPath:"#/$defs/TakenAlong/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.neededBy !== undefined){
const _errs16 = errors;
if(typeof data3.neededBy !== "string"){
validate37.errors = [{instancePath:instancePath+"/takenAlong/" + i1+"/neededBy",schemaPath:"#/$defs/TakenAlong/properties/neededBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.because !== undefined){
const _errs18 = errors;
if(typeof data3.because !== "string"){
validate37.errors = [{instancePath:instancePath+"/takenAlong/" + i1+"/because",schemaPath:"#/$defs/TakenAlong/properties/because/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
}
else {
validate37.errors = [{instancePath:instancePath+"/takenAlong/" + i1,schemaPath:"#/$defs/TakenAlong/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/takenAlong",schemaPath:"#/properties/takenAlong/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leftOut !== undefined){
let data8 = data.leftOut;
const _errs20 = errors;
if(errors === _errs20){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.operations === undefined) && (missing2 = "operations")) || ((data8.organizations === undefined) && (missing2 = "organizations"))) || ((data8.problems === undefined) && (missing2 = "problems"))){
validate37.errors = [{instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key2 in data8){
if(!(((key2 === "operations") || (key2 === "organizations")) || (key2 === "problems"))){
validate37.errors = [{instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data8.operations !== undefined){
let data9 = data8.operations;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate37.errors = [{instancePath:instancePath+"/leftOut/operations",schemaPath:"#/properties/leftOut/properties/operations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate37.errors = [{instancePath:instancePath+"/leftOut/operations",schemaPath:"#/properties/leftOut/properties/operations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate37.errors = [{instancePath:instancePath+"/leftOut/operations",schemaPath:"#/properties/leftOut/properties/operations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.organizations !== undefined){
let data10 = data8.organizations;
const _errs25 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate37.errors = [{instancePath:instancePath+"/leftOut/organizations",schemaPath:"#/properties/leftOut/properties/organizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/leftOut/organizations",schemaPath:"#/properties/leftOut/properties/organizations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate37.errors = [{instancePath:instancePath+"/leftOut/organizations",schemaPath:"#/properties/leftOut/properties/organizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.problems !== undefined){
let data11 = data8.problems;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data11)){
var valid6 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(!(validate25(data11[i2], {instancePath:instancePath+"/leftOut/problems/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/leftOut/problems",schemaPath:"#/properties/leftOut/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs27 === errors;
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
validate37.errors = [{instancePath:instancePath+"/leftOut",schemaPath:"#/properties/leftOut/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
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
else {
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:allot:schema:plan:v1" */;
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
if((((((((((((((data.formatVersion === undefined) && (missing0 = "formatVersion")) || ((data.stack === undefined) && (missing0 = "stack"))) || ((data.root === undefined) && (missing0 = "root"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.tree === undefined) && (missing0 = "tree"))) || ((data.base === undefined) && (missing0 = "base"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.summary === undefined) && (missing0 = "summary"))) || ((data.operations === undefined) && (missing0 = "operations"))) || ((data.pools === undefined) && (missing0 = "pools"))) || ((data.pending === undefined) && (missing0 = "pending"))) || ((data.problems === undefined) && (missing0 = "problems"))) || ((data.unmanaged === undefined) && (missing0 = "unmanaged"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.stack !== undefined){
const _errs3 = errors;
if(typeof data.stack !== "string"){
validate20.errors = [{instancePath:instancePath+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.root !== undefined){
const _errs5 = errors;
if(typeof data.root !== "string"){
validate20.errors = [{instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tree !== undefined){
const _errs7 = errors;
if(typeof data.tree !== "string"){
validate20.errors = [{instancePath:instancePath+"/tree",schemaPath:"#/properties/tree/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined){
let data4 = data.base;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.lineage === undefined) && (missing1 = "lineage")) || ((data4.revision === undefined) && (missing1 = "revision"))) || ((data4.events === undefined) && (missing1 = "events"))){
validate20.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data4){
if(!(((key1 === "lineage") || (key1 === "revision")) || (key1 === "events"))){
validate20.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.lineage !== undefined){
const _errs12 = errors;
if(typeof data4.lineage !== "string"){
validate20.errors = [{instancePath:instancePath+"/base/lineage",schemaPath:"#/properties/base/properties/lineage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.revision !== undefined){
let data6 = data4.revision;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate20.errors = [{instancePath:instancePath+"/base/revision",schemaPath:"#/properties/base/properties/revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/base/revision",schemaPath:"#/properties/base/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate20.errors = [{instancePath:instancePath+"/base/revision",schemaPath:"#/properties/base/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.events !== undefined){
let data7 = data4.events;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate20.errors = [{instancePath:instancePath+"/base/events",schemaPath:"#/properties/base/properties/events/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/base/events",schemaPath:"#/properties/base/properties/events/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/base/events",schemaPath:"#/properties/base/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs16 === errors;
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
validate20.errors = [{instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
const _errs18 = errors;
if(typeof data.digest !== "string"){
validate20.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data9 = data.summary;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((((((data9.operations === undefined) && (missing2 = "operations")) || ((data9.organizationsCreated === undefined) && (missing2 = "organizationsCreated"))) || ((data9.organizationsUnlinked === undefined) && (missing2 = "organizationsUnlinked"))) || ((data9.creditsGranted === undefined) && (missing2 = "creditsGranted"))) || ((data9.creditsReclaimed === undefined) && (missing2 = "creditsReclaimed"))) || ((data9.invitationsSent === undefined) && (missing2 = "invitationsSent"))) || ((data9.membersRemoved === undefined) && (missing2 = "membersRemoved"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/$defs/Summary/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs23 = errors;
for(const key2 in data9){
if(!(((((((key2 === "operations") || (key2 === "organizationsCreated")) || (key2 === "organizationsUnlinked")) || (key2 === "creditsGranted")) || (key2 === "creditsReclaimed")) || (key2 === "invitationsSent")) || (key2 === "membersRemoved"))){
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/$defs/Summary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs23 === errors){
if(data9.operations !== undefined){
let data10 = data9.operations;
const _errs24 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate20.errors = [{instancePath:instancePath+"/summary/operations",schemaPath:"#/$defs/Summary/properties/operations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/summary/operations",schemaPath:"#/$defs/Summary/properties/operations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate20.errors = [{instancePath:instancePath+"/summary/operations",schemaPath:"#/$defs/Summary/properties/operations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.organizationsCreated !== undefined){
let data11 = data9.organizationsCreated;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate20.errors = [{instancePath:instancePath+"/summary/organizationsCreated",schemaPath:"#/$defs/Summary/properties/organizationsCreated/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/summary/organizationsCreated",schemaPath:"#/$defs/Summary/properties/organizationsCreated/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate20.errors = [{instancePath:instancePath+"/summary/organizationsCreated",schemaPath:"#/$defs/Summary/properties/organizationsCreated/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(valid3){
if(data9.organizationsUnlinked !== undefined){
let data12 = data9.organizationsUnlinked;
const _errs28 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate20.errors = [{instancePath:instancePath+"/summary/organizationsUnlinked",schemaPath:"#/$defs/Summary/properties/organizationsUnlinked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/summary/organizationsUnlinked",schemaPath:"#/$defs/Summary/properties/organizationsUnlinked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate20.errors = [{instancePath:instancePath+"/summary/organizationsUnlinked",schemaPath:"#/$defs/Summary/properties/organizationsUnlinked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.creditsGranted !== undefined){
let data13 = data9.creditsGranted;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate20.errors = [{instancePath:instancePath+"/summary/creditsGranted",schemaPath:"#/$defs/Summary/properties/creditsGranted/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/summary/creditsGranted",schemaPath:"#/$defs/Summary/properties/creditsGranted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate20.errors = [{instancePath:instancePath+"/summary/creditsGranted",schemaPath:"#/$defs/Summary/properties/creditsGranted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.creditsReclaimed !== undefined){
let data14 = data9.creditsReclaimed;
const _errs32 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate20.errors = [{instancePath:instancePath+"/summary/creditsReclaimed",schemaPath:"#/$defs/Summary/properties/creditsReclaimed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/summary/creditsReclaimed",schemaPath:"#/$defs/Summary/properties/creditsReclaimed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate20.errors = [{instancePath:instancePath+"/summary/creditsReclaimed",schemaPath:"#/$defs/Summary/properties/creditsReclaimed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data9.invitationsSent !== undefined){
let data15 = data9.invitationsSent;
const _errs34 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate20.errors = [{instancePath:instancePath+"/summary/invitationsSent",schemaPath:"#/$defs/Summary/properties/invitationsSent/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate20.errors = [{instancePath:instancePath+"/summary/invitationsSent",schemaPath:"#/$defs/Summary/properties/invitationsSent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate20.errors = [{instancePath:instancePath+"/summary/invitationsSent",schemaPath:"#/$defs/Summary/properties/invitationsSent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data9.membersRemoved !== undefined){
let data16 = data9.membersRemoved;
const _errs36 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate20.errors = [{instancePath:instancePath+"/summary/membersRemoved",schemaPath:"#/$defs/Summary/properties/membersRemoved/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/summary/membersRemoved",schemaPath:"#/$defs/Summary/properties/membersRemoved/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/summary/membersRemoved",schemaPath:"#/$defs/Summary/properties/membersRemoved/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs36 === errors;
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
else {
validate20.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/$defs/Summary/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operations !== undefined){
let data17 = data.operations;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data17)){
var valid4 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
const _errs40 = errors;
if(!(validate21(data17[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data17,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid4 = _errs40 === errors;
if(!valid4){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pools !== undefined){
let data19 = data.pools;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data19)){
var valid5 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
const _errs43 = errors;
if(!(validate23(data19[i1], {instancePath:instancePath+"/pools/" + i1,parentData:data19,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid5 = _errs43 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pools",schemaPath:"#/properties/pools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pending !== undefined){
let data21 = data.pending;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data21)){
var valid6 = true;
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
const _errs46 = errors;
const _errs47 = errors;
if(errors === _errs47){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing3;
if(((((data22.address === undefined) && (missing3 = "address")) || ((data22.kind === undefined) && (missing3 = "kind"))) || ((data22.waitsFor === undefined) && (missing3 = "waitsFor"))) || ((data22.until === undefined) && (missing3 = "until"))){
validate20.errors = [{instancePath:instancePath+"/pending/" + i2,schemaPath:"#/$defs/Pending/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs49 = errors;
for(const key3 in data22){
if(!((((key3 === "address") || (key3 === "kind")) || (key3 === "waitsFor")) || (key3 === "until"))){
validate20.errors = [{instancePath:instancePath+"/pending/" + i2,schemaPath:"#/$defs/Pending/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs49 === errors){
if(data22.address !== undefined){
const _errs50 = errors;
if(typeof data22.address !== "string"){
validate20.errors = [{instancePath:instancePath+"/pending/" + i2+"/address",schemaPath:"#/$defs/Pending/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.kind !== undefined){
const _errs52 = errors;
if(typeof data22.kind !== "string"){
validate20.errors = [{instancePath:instancePath+"/pending/" + i2+"/kind",schemaPath:"#/$defs/Pending/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.waitsFor !== undefined){
const _errs54 = errors;
if(typeof data22.waitsFor !== "string"){
validate20.errors = [{instancePath:instancePath+"/pending/" + i2+"/waitsFor",schemaPath:"#/$defs/Pending/properties/waitsFor/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs54 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data22.until !== undefined){
let data26 = data22.until;
const _errs56 = errors;
const _errs57 = errors;
let valid9 = false;
const _errs58 = errors;
if(typeof data26 !== "string"){
const err0 = {instancePath:instancePath+"/pending/" + i2+"/until",schemaPath:"#/$defs/Pending/properties/until/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs58 === errors;
valid9 = valid9 || _valid0;
const _errs60 = errors;
if(data26 !== null){
const err1 = {instancePath:instancePath+"/pending/" + i2+"/until",schemaPath:"#/$defs/Pending/properties/until/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs60 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err2 = {instancePath:instancePath+"/pending/" + i2+"/until",schemaPath:"#/$defs/Pending/properties/until/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
var valid8 = _errs56 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pending/" + i2,schemaPath:"#/$defs/Pending/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs46 === errors;
if(!valid6){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/pending",schemaPath:"#/properties/pending/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problems !== undefined){
let data27 = data.problems;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data27)){
var valid10 = true;
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
const _errs64 = errors;
if(!(validate25(data27[i3], {instancePath:instancePath+"/problems/" + i3,parentData:data27,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid10 = _errs64 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/problems",schemaPath:"#/properties/problems/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unmanaged !== undefined){
let data29 = data.unmanaged;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data29)){
var valid11 = true;
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
const _errs67 = errors;
if(typeof data29[i4] !== "string"){
validate20.errors = [{instancePath:instancePath+"/unmanaged/" + i4,schemaPath:"#/properties/unmanaged/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs67 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/unmanaged",schemaPath:"#/properties/unmanaged/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data31 = data.warnings;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data31)){
var valid12 = true;
const len5 = data31.length;
for(let i5=0; i5<len5; i5++){
const _errs71 = errors;
if(!(validate25(data31[i5], {instancePath:instancePath+"/warnings/" + i5,parentData:data31,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid12 = _errs71 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.withheld !== undefined){
let data33 = data.withheld;
const _errs72 = errors;
if(errors === _errs72){
if(Array.isArray(data33)){
var valid13 = true;
const len6 = data33.length;
for(let i6=0; i6<len6; i6++){
const _errs74 = errors;
if(!(validate21(data33[i6], {instancePath:instancePath+"/withheld/" + i6,parentData:data33,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid13 = _errs74 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/withheld",schemaPath:"#/properties/withheld/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data35 = data.policies;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data35)){
var valid14 = true;
const len7 = data35.length;
for(let i7=0; i7<len7; i7++){
const _errs77 = errors;
if(typeof data35[i7] !== "string"){
validate20.errors = [{instancePath:instancePath+"/policies/" + i7,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs77 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.selection !== undefined){
const _errs79 = errors;
if(!(validate37(data.selection, {instancePath:instancePath+"/selection",parentData:data,parentDataProperty:"selection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seal !== undefined){
const _errs80 = errors;
if(typeof data.seal !== "string"){
validate20.errors = [{instancePath:instancePath+"/seal",schemaPath:"#/properties/seal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs80 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
const _errs82 = errors;
if(typeof data.run !== "string"){
validate20.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs82 === errors;
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
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
