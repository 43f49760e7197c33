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
export const validate: Validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"list-mapping.schema.json","title":"ListMapping","type":"object","description":"How `allot import` reads a vendor's list of clients: which column is what, and what the list does not say.","additionalProperties":false,"required":["apiVersion","kind"],"properties":{"apiVersion":{"enum":["allot/v1"],"description":"Version of the language; always `allot/v1`."},"kind":{"const":"ListMapping","description":"What this document is."},"extends":{"enum":["make","umbrella","virtana","watchman"],"description":"A built-in mapping to start from; what stands here goes before it."},"stack":{"type":"string","description":"Name of the stack that is made. Default: the root's key.","pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"list":{"type":"object","description":"How the list is written.","additionalProperties":false,"properties":{"delimiter":{"enum":[",",";","tab","|"],"description":"What parts the cells of CSV. Default: the one with which the columns are found."},"records":{"type":"string","description":"JSON: the path of the array of rows inside of the document. Default: the document itself.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"thousands":{"enum":[",",".","space","'","_"],"description":"What parts thousands in numbers. Default: nothing may."},"decimals":{"enum":[".",","],"description":"What stands before decimals. Only noughts may follow, unless `round` says otherwise. Default: nothing may."},"skip":{"type":"array","description":"Rows that are left out, such as sums.","maxItems":50,"items":{"type":"object","description":"Rows with one of these values in a column.","additionalProperties":false,"required":["column","values"],"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"values":{"type":"array","description":"The values; `\"\"` is an empty cell.","items":{"description":"A value.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"minItems":1,"maxItems":1000}}}}}},"root":{"type":"object","description":"The distributor itself, whose clients the list has. Its values are those of a declaration.","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/Key","description":"Its key (O-2)."},"name":{"type":"string","description":"Its name (O-3).","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"region":{"type":"string","description":"Its region (O-5), and that of clients without one.","maxLength":63,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"country":{"type":"string","description":"Its country (O-4), and that of clients without one.","maxLength":63,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"owner":{"type":"object","description":"Its owner (P-1).","additionalProperties":false,"required":["name","email"],"properties":{"name":{"type":"string","description":"Name of the person.","maxLength":400,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"email":{"type":"string","description":"Email address of the person.","maxLength":254,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}},"purchasedCredits":{"type":"integer","description":"What it has purchased (C-3). Default: just what the list needs.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"Credits that it has used itself.","minimum":0,"maximum":9007199254740991},"externalId":{"type":"string","description":"Id in the vendor's systems (O-7).","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"provisioning":{"enum":["self","vendor"],"description":"Who creates organizations (O-7)."},"access":{"enum":["sealed","delegated"],"description":"Whether its people act inside of clients (O-11)."},"partnerType":{"enum":["msp","reseller"],"description":"Whose license pools clients draw on (L-1)."},"licenses":{"type":"object","description":"Its license pools by product (L-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"additionalProperties":{"type":"object","description":"A license pool.","additionalProperties":false,"required":["quantity"],"properties":{"quantity":{"type":"integer","description":"How many licenses.","minimum":0,"maximum":9007199254740991},"used":{"type":"integer","description":"How many it uses itself.","minimum":0,"maximum":9007199254740991}}}},"support":{"type":"object","description":"Support shown to people.","additionalProperties":false,"properties":{"website":{"type":"string","description":"Website, beginning with `https://`.","maxLength":2000,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"email":{"type":"string","description":"Email address.","maxLength":254,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}},"minProperties":1},"alertsTo":{"type":"array","description":"Who receives alert emails (B-4).","items":{"type":"string","description":"An email address.","maxLength":254,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"maxItems":20},"subdomain":{"type":"string","description":"Subdomain (B-3).","maxLength":63,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"}}},"columns":{"type":"object","description":"Which column is what. What is absent is not declared.","additionalProperties":false,"properties":{"key":{"$ref":"#/$defs/Text","description":"Where the key comes from (O-2). Default: it is made of the name."},"name":{"$ref":"#/$defs/Text","description":"Name of the organization (O-3)."},"kind":{"$ref":"#/$defs/Text","description":"`Distributor` or `ChildOrganization`. Default: a distributor is who is the parent of another row."},"parent":{"$ref":"#/$defs/Text","description":"The distributor above it, by its name, key or external id. Default, and where empty: the root."},"region":{"$ref":"#/$defs/Text","description":"Region (O-5). Default: the root's."},"country":{"$ref":"#/$defs/Country","description":"Country (O-4). Default: the root's."},"owner":{"description":"Who owns it (P-1): two columns, or `distributor` for the distributor's owner everywhere.","anyOf":[{"enum":["distributor"],"description":"The distributor's owner."},{"$ref":"#/$defs/Owner"}]},"credits":{"$ref":"#/$defs/Amount","description":"Credits allocated to it (C-2)."},"used":{"$ref":"#/$defs/Amount","description":"Credits that it has used."},"externalId":{"$ref":"#/$defs/Text","description":"Id in the vendor's systems (O-7)."},"state":{"$ref":"#/$defs/Text","description":"`active` or `paused` (O-9)."},"access":{"$ref":"#/$defs/Text","description":"`sealed` or `delegated` (O-11)."},"customerAccess":{"$ref":"#/$defs/Text","description":"`permit` or `refuse` (O-10)."},"anchor":{"$ref":"#/$defs/Text","description":"`true` makes it an anchor (N-1)."},"anchorRef":{"$ref":"#/$defs/Text","description":"The anchor that it belongs to (N-2), by its name, key or external id."},"management":{"$ref":"#/$defs/Text","description":"`provider` or `client` (B-2)."},"managedAccount":{"type":"object","description":"Makes a managed account (B-1) of every row that says how many computers.","additionalProperties":false,"required":["computers"],"properties":{"computers":{"$ref":"#/$defs/Amount","description":"The most computers."},"email":{"$ref":"#/$defs/Text","description":"Where invoices go."}}},"support":{"type":"object","description":"Support shown to people.","additionalProperties":false,"properties":{"website":{"$ref":"#/$defs/Text","description":"Website."},"email":{"$ref":"#/$defs/Text","description":"Email address."}},"minProperties":1},"alertsTo":{"$ref":"#/$defs/Text","description":"Who receives alert emails (B-4); several are parted by commas, semicolons or spaces."},"subdomain":{"$ref":"#/$defs/Text","description":"Subdomain (B-3)."},"licenses":{"type":"object","description":"License pools by product (L-1).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},"minProperties":1,"maxProperties":100,"additionalProperties":{"type":"object","description":"A product: how many licenses there are, and how many are in use.","additionalProperties":false,"properties":{"quantity":{"$ref":"#/$defs/Amount","description":"How many licenses its own pool has."},"used":{"$ref":"#/$defs/Amount","description":"How many it uses."}},"minProperties":1}},"accounts":{"type":"object","description":"Linked accounts (A-1), onboarded on the distributor above: dedicated where one row has it, else shared.","additionalProperties":false,"required":["ids","provider"],"properties":{"ids":{"$ref":"#/$defs/Text","description":"Their ids; several are parted by commas, semicolons or spaces."},"provider":{"$ref":"#/$defs/Text","description":"`aws`, `azure` or `gcp`."}}},"labels":{"type":"object","description":"Labels (language rule 11).","propertyNames":{"pattern":"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},"minProperties":1,"maxProperties":64,"additionalProperties":{"$ref":"#/$defs/Text"}}}}},"$defs":{"Text":{"description":"Where a value comes from: a column, or what is said of it.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"description":"The same for every row, in place of a column.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"default":{"description":"Where the cell is empty.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"values":{"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"description":"What it means here.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000}},"minProperties":1}]},"Country":{"description":"Where a country comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"description":"The same for every row, in place of a column.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"default":{"description":"Where the cell is empty.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"values":{"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"description":"What it means here.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000},"names":{"enum":["english"],"description":"`english`: names of countries in English are understood, besides codes and what `values` says."}},"minProperties":1}]},"Amount":{"description":"Where a whole number comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"description":"The same for every row, in place of a column.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"default":{"description":"Where the cell is empty.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"values":{"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"description":"What it means here.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000},"round":{"enum":["up","down"],"description":"What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused."}},"minProperties":1}]},"Owner":{"type":"object","description":"Who owns an organization (P-1).","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text","description":"Name of the person."},"email":{"$ref":"#/$defs/Text","description":"Email address of the person."},"otherwise":{"enum":["distributor"],"description":"`distributor`: where a row names nobody, the distributor's owner."}}},"Key":{"type":"string","description":"Key of an organization (O-2).","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"}}};
const schema32 = {"type":"string","description":"Key of an organization (O-2).","pattern":"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"};
const schema33 = {"description":"Where a value comes from: a column, or what is said of it.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"description":"The same for every row, in place of a column.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"default":{"description":"Where the cell is empty.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"values":{"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"description":"What it means here.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000}},"minProperties":1}]};
const schema38 = {"description":"Where a country comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"description":"The same for every row, in place of a column.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"default":{"description":"Where the cell is empty.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"values":{"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"description":"What it means here.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000},"names":{"enum":["english"],"description":"`english`: names of countries in English are understood, besides codes and what `values` says."}},"minProperties":1}]};
const schema42 = {"description":"Where a whole number comes from.","anyOf":[{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"object","description":"A column and how to read it; or one value for all.","additionalProperties":false,"properties":{"column":{"type":"string","description":"Name of a column; of nested JSON, a path like `owner.email`.","maxLength":200,"pattern":"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},"value":{"description":"The same for every row, in place of a column.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"default":{"description":"Where the cell is empty.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"values":{"type":"object","description":"What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.","additionalProperties":{"description":"What it means here.","anyOf":[{"type":"string","description":"Text.","maxLength":400,"pattern":"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},{"type":"integer","description":"A number."},{"type":"boolean","description":"Yes or no."}]},"propertyNames":{"maxLength":400},"minProperties":1,"maxProperties":1000},"round":{"enum":["up","down"],"description":"What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused."}},"minProperties":1}]};
const pattern4 = new RegExp("^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$", "u");
const pattern5 = new RegExp("^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern7 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$", "u");
const pattern8 = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", "u");
const pattern156 = new RegExp("^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$", "u");
const func1 = func1Module.default ?? func1Module;
const func4 = Object.prototype.hasOwnProperty;
const schema39 = {"type":"object","description":"Who owns an organization (P-1).","additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/Text","description":"Name of the person."},"email":{"$ref":"#/$defs/Text","description":"Email address of the person."},"otherwise":{"enum":["distributor"],"description":"`distributor`: where a row names nobody, the distributor's owner."}}};

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
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "email")) || (key0 === "otherwise"))){
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
if(data.name !== undefined){
let data0 = data.name;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "column") || (key1 === "value")) || (key1 === "default")) || (key1 === "values"))){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.column !== undefined){
let data1 = data0.column;
if(typeof data1 === "string"){
if(func1(data1) > 200){
const err6 = {instancePath:instancePath+"/name/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/name/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err8 = {instancePath:instancePath+"/name/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.value !== undefined){
let data2 = data0.value;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func1(data2) > 400){
const err9 = {instancePath:instancePath+"/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern7.test(data2)){
const err10 = {instancePath:instancePath+"/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err11 = {instancePath:instancePath+"/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
const _errs16 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
const _errs18 = errors;
if(typeof data2 !== "boolean"){
const err13 = {instancePath:instancePath+"/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err14 = {instancePath:instancePath+"/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
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
}
if(data0.default !== undefined){
let data3 = data0.default;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 400){
const err15 = {instancePath:instancePath+"/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern7.test(data3)){
const err16 = {instancePath:instancePath+"/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err17 = {instancePath:instancePath+"/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid5 = valid5 || _valid2;
const _errs24 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
const _errs26 = errors;
if(typeof data3 !== "boolean"){
const err19 = {instancePath:instancePath+"/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err20 = {instancePath:instancePath+"/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
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
}
if(data0.values !== undefined){
let data4 = data0.values;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1000){
const err21 = {instancePath:instancePath+"/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err22 = {instancePath:instancePath+"/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data4){
const _errs30 = errors;
if(typeof key2 === "string"){
if(func1(key2) > 400){
const err23 = {instancePath:instancePath+"/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid6 = _errs30 === errors;
if(!valid6){
const err24 = {instancePath:instancePath+"/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
for(const key3 in data4){
let data5 = data4[key3];
const _errs33 = errors;
let valid8 = false;
const _errs34 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 400){
const err25 = {instancePath:instancePath+"/name/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern7.test(data5)){
const err26 = {instancePath:instancePath+"/name/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/name/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid8 = valid8 || _valid3;
const _errs36 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err28 = {instancePath:instancePath+"/name/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid3 = _errs36 === errors;
valid8 = valid8 || _valid3;
const _errs38 = errors;
if(typeof data5 !== "boolean"){
const err29 = {instancePath:instancePath+"/name/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err30 = {instancePath:instancePath+"/name/values/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err33 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
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
}
if(data.email !== undefined){
let data6 = data.email;
const _errs42 = errors;
let valid10 = false;
const _errs43 = errors;
if(typeof data6 === "string"){
if(func1(data6) > 200){
const err34 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern5.test(data6)){
const err35 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err36 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid10 = valid10 || _valid4;
const _errs45 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err37 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data6){
if(!((((key4 === "column") || (key4 === "value")) || (key4 === "default")) || (key4 === "values"))){
const err38 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data6.column !== undefined){
let data7 = data6.column;
if(typeof data7 === "string"){
if(func1(data7) > 200){
const err39 = {instancePath:instancePath+"/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern5.test(data7)){
const err40 = {instancePath:instancePath+"/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
if(typeof data8 === "string"){
if(func1(data8) > 400){
const err42 = {instancePath:instancePath+"/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern7.test(data8)){
const err43 = {instancePath:instancePath+"/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err44 = {instancePath:instancePath+"/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid5 = _errs52 === errors;
valid12 = valid12 || _valid5;
const _errs54 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err45 = {instancePath:instancePath+"/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid5 = _errs54 === errors;
valid12 = valid12 || _valid5;
const _errs56 = errors;
if(typeof data8 !== "boolean"){
const err46 = {instancePath:instancePath+"/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const err47 = {instancePath:instancePath+"/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
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
}
if(data6.default !== undefined){
let data9 = data6.default;
const _errs59 = errors;
let valid13 = false;
const _errs60 = errors;
if(typeof data9 === "string"){
if(func1(data9) > 400){
const err48 = {instancePath:instancePath+"/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern7.test(data9)){
const err49 = {instancePath:instancePath+"/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err50 = {instancePath:instancePath+"/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid6 = _errs60 === errors;
valid13 = valid13 || _valid6;
const _errs62 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err51 = {instancePath:instancePath+"/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid6 = _errs62 === errors;
valid13 = valid13 || _valid6;
const _errs64 = errors;
if(typeof data9 !== "boolean"){
const err52 = {instancePath:instancePath+"/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid6 = _errs64 === errors;
valid13 = valid13 || _valid6;
if(!valid13){
const err53 = {instancePath:instancePath+"/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
}
}
if(data6.values !== undefined){
let data10 = data6.values;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 1000){
const err54 = {instancePath:instancePath+"/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(Object.keys(data10).length < 1){
const err55 = {instancePath:instancePath+"/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data10){
const _errs68 = errors;
if(typeof key5 === "string"){
if(func1(key5) > 400){
const err56 = {instancePath:instancePath+"/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var valid14 = _errs68 === errors;
if(!valid14){
const err57 = {instancePath:instancePath+"/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
for(const key6 in data10){
let data11 = data10[key6];
const _errs71 = errors;
let valid16 = false;
const _errs72 = errors;
if(typeof data11 === "string"){
if(func1(data11) > 400){
const err58 = {instancePath:instancePath+"/email/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern7.test(data11)){
const err59 = {instancePath:instancePath+"/email/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/email/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid7 = _errs72 === errors;
valid16 = valid16 || _valid7;
const _errs74 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err61 = {instancePath:instancePath+"/email/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid7 = _errs74 === errors;
valid16 = valid16 || _valid7;
const _errs76 = errors;
if(typeof data11 !== "boolean"){
const err62 = {instancePath:instancePath+"/email/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs76 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const err63 = {instancePath:instancePath+"/email/values/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err66 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
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
}
if(data.otherwise !== undefined){
if(!(data.otherwise === "distributor")){
const err67 = {instancePath:instancePath+"/otherwise",schemaPath:"#/properties/otherwise/enum",keyword:"enum",params:{allowedValues: schema39.properties.otherwise.enum},message:"must be equal to one of the allowed values"};
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
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="list-mapping.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
const err3 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.apiVersion.enum},message:"must be equal to one of the allowed values"};
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
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/enum",keyword:"enum",params:{allowedValues: schema31.properties.extends.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern4.test(data3)){
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
const err9 = {instancePath:instancePath+"/list/delimiter",schemaPath:"#/properties/list/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema31.properties.list.properties.delimiter.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern5.test(data6)){
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
const err13 = {instancePath:instancePath+"/list/thousands",schemaPath:"#/properties/list/properties/thousands/enum",keyword:"enum",params:{allowedValues: schema31.properties.list.properties.thousands.enum},message:"must be equal to one of the allowed values"};
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
const err14 = {instancePath:instancePath+"/list/decimals",schemaPath:"#/properties/list/properties/decimals/enum",keyword:"enum",params:{allowedValues: schema31.properties.list.properties.decimals.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern5.test(data11)){
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
let data13 = data12[i1];
const _errs25 = errors;
let valid7 = false;
const _errs26 = errors;
if(typeof data13 === "string"){
if(func1(data13) > 400){
const err24 = {instancePath:instancePath+"/list/skip/" + i0+"/values/" + i1,schemaPath:"#/properties/list/properties/skip/items/properties/values/items/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern7.test(data13)){
const err25 = {instancePath:instancePath+"/list/skip/" + i0+"/values/" + i1,schemaPath:"#/properties/list/properties/skip/items/properties/values/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err26 = {instancePath:instancePath+"/list/skip/" + i0+"/values/" + i1,schemaPath:"#/properties/list/properties/skip/items/properties/values/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid7 = valid7 || _valid0;
const _errs28 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/list/skip/" + i0+"/values/" + i1,schemaPath:"#/properties/list/properties/skip/items/properties/values/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid7 = valid7 || _valid0;
const _errs30 = errors;
if(typeof data13 !== "boolean"){
const err28 = {instancePath:instancePath+"/list/skip/" + i0+"/values/" + i1,schemaPath:"#/properties/list/properties/skip/items/properties/values/items/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const err29 = {instancePath:instancePath+"/list/skip/" + i0+"/values/" + i1,schemaPath:"#/properties/list/properties/skip/items/properties/values/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
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
}
}
else {
const err30 = {instancePath:instancePath+"/list/skip/" + i0+"/values",schemaPath:"#/properties/list/properties/skip/items/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err31 = {instancePath:instancePath+"/list/skip/" + i0,schemaPath:"#/properties/list/properties/skip/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/list/skip",schemaPath:"#/properties/list/properties/skip/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err33 = {instancePath:instancePath+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.root !== undefined){
let data14 = data.root;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(func4.call(schema31.properties.root.properties, key3))){
const err34 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data14.key !== undefined){
let data15 = data14.key;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
const err35 = {instancePath:instancePath+"/root/key",schemaPath:"#/$defs/Key/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"+"\""};
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
const err36 = {instancePath:instancePath+"/root/key",schemaPath:"#/$defs/Key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.name !== undefined){
let data16 = data14.name;
if(typeof data16 === "string"){
if(func1(data16) > 400){
const err37 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern5.test(data16)){
const err38 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err39 = {instancePath:instancePath+"/root/name",schemaPath:"#/properties/root/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.region !== undefined){
let data17 = data14.region;
if(typeof data17 === "string"){
if(func1(data17) > 63){
const err40 = {instancePath:instancePath+"/root/region",schemaPath:"#/properties/root/properties/region/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern5.test(data17)){
const err41 = {instancePath:instancePath+"/root/region",schemaPath:"#/properties/root/properties/region/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err42 = {instancePath:instancePath+"/root/region",schemaPath:"#/properties/root/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data14.country !== undefined){
let data18 = data14.country;
if(typeof data18 === "string"){
if(func1(data18) > 63){
const err43 = {instancePath:instancePath+"/root/country",schemaPath:"#/properties/root/properties/country/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern5.test(data18)){
const err44 = {instancePath:instancePath+"/root/country",schemaPath:"#/properties/root/properties/country/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/root/country",schemaPath:"#/properties/root/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.owner !== undefined){
let data19 = data14.owner;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err46 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19.email === undefined){
const err47 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "name") || (key4 === "email"))){
const err48 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(func1(data20) > 400){
const err49 = {instancePath:instancePath+"/root/owner/name",schemaPath:"#/properties/root/properties/owner/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern5.test(data20)){
const err50 = {instancePath:instancePath+"/root/owner/name",schemaPath:"#/properties/root/properties/owner/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err51 = {instancePath:instancePath+"/root/owner/name",schemaPath:"#/properties/root/properties/owner/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19.email !== undefined){
let data21 = data19.email;
if(typeof data21 === "string"){
if(func1(data21) > 254){
const err52 = {instancePath:instancePath+"/root/owner/email",schemaPath:"#/properties/root/properties/owner/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern5.test(data21)){
const err53 = {instancePath:instancePath+"/root/owner/email",schemaPath:"#/properties/root/properties/owner/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err54 = {instancePath:instancePath+"/root/owner/email",schemaPath:"#/properties/root/properties/owner/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err55 = {instancePath:instancePath+"/root/owner",schemaPath:"#/properties/root/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data14.purchasedCredits !== undefined){
let data22 = data14.purchasedCredits;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err56 = {instancePath:instancePath+"/root/purchasedCredits",schemaPath:"#/properties/root/properties/purchasedCredits/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
const err57 = {instancePath:instancePath+"/root/purchasedCredits",schemaPath:"#/properties/root/properties/purchasedCredits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err58 = {instancePath:instancePath+"/root/purchasedCredits",schemaPath:"#/properties/root/properties/purchasedCredits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data14.used !== undefined){
let data23 = data14.used;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err59 = {instancePath:instancePath+"/root/used",schemaPath:"#/properties/root/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
const err60 = {instancePath:instancePath+"/root/used",schemaPath:"#/properties/root/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data23 < 0 || isNaN(data23)){
const err61 = {instancePath:instancePath+"/root/used",schemaPath:"#/properties/root/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.externalId !== undefined){
let data24 = data14.externalId;
if(typeof data24 === "string"){
if(func1(data24) > 200){
const err62 = {instancePath:instancePath+"/root/externalId",schemaPath:"#/properties/root/properties/externalId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern5.test(data24)){
const err63 = {instancePath:instancePath+"/root/externalId",schemaPath:"#/properties/root/properties/externalId/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err64 = {instancePath:instancePath+"/root/externalId",schemaPath:"#/properties/root/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data14.provisioning !== undefined){
let data25 = data14.provisioning;
if(!((data25 === "self") || (data25 === "vendor"))){
const err65 = {instancePath:instancePath+"/root/provisioning",schemaPath:"#/properties/root/properties/provisioning/enum",keyword:"enum",params:{allowedValues: schema31.properties.root.properties.provisioning.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data14.access !== undefined){
let data26 = data14.access;
if(!((data26 === "sealed") || (data26 === "delegated"))){
const err66 = {instancePath:instancePath+"/root/access",schemaPath:"#/properties/root/properties/access/enum",keyword:"enum",params:{allowedValues: schema31.properties.root.properties.access.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data14.partnerType !== undefined){
let data27 = data14.partnerType;
if(!((data27 === "msp") || (data27 === "reseller"))){
const err67 = {instancePath:instancePath+"/root/partnerType",schemaPath:"#/properties/root/properties/partnerType/enum",keyword:"enum",params:{allowedValues: schema31.properties.root.properties.partnerType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data14.licenses !== undefined){
let data28 = data14.licenses;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
const _errs62 = errors;
if(typeof key5 === "string"){
if(!pattern4.test(key5)){
const err68 = {instancePath:instancePath+"/root/licenses",schemaPath:"#/properties/root/properties/licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
var valid11 = _errs62 === errors;
if(!valid11){
const err69 = {instancePath:instancePath+"/root/licenses",schemaPath:"#/properties/root/properties/licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
for(const key6 in data28){
let data29 = data28[key6];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.quantity === undefined){
const err70 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/properties/licenses/additionalProperties/required",keyword:"required",params:{missingProperty: "quantity"},message:"must have required property '"+"quantity"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key7 in data29){
if(!((key7 === "quantity") || (key7 === "used"))){
const err71 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/properties/licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data29.quantity !== undefined){
let data30 = data29.quantity;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err72 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
const err73 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data30 < 0 || isNaN(data30)){
const err74 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data29.used !== undefined){
let data31 = data29.used;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err75 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/used/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
const err76 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/used/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err77 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/properties/root/properties/licenses/additionalProperties/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
else {
const err78 = {instancePath:instancePath+"/root/licenses/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/root/properties/licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err79 = {instancePath:instancePath+"/root/licenses",schemaPath:"#/properties/root/properties/licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data14.support !== undefined){
let data32 = data14.support;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length < 1){
const err80 = {instancePath:instancePath+"/root/support",schemaPath:"#/properties/root/properties/support/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key8 in data32){
if(!((key8 === "website") || (key8 === "email"))){
const err81 = {instancePath:instancePath+"/root/support",schemaPath:"#/properties/root/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data32.website !== undefined){
let data33 = data32.website;
if(typeof data33 === "string"){
if(func1(data33) > 2000){
const err82 = {instancePath:instancePath+"/root/support/website",schemaPath:"#/properties/root/properties/support/properties/website/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern5.test(data33)){
const err83 = {instancePath:instancePath+"/root/support/website",schemaPath:"#/properties/root/properties/support/properties/website/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err84 = {instancePath:instancePath+"/root/support/website",schemaPath:"#/properties/root/properties/support/properties/website/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data32.email !== undefined){
let data34 = data32.email;
if(typeof data34 === "string"){
if(func1(data34) > 254){
const err85 = {instancePath:instancePath+"/root/support/email",schemaPath:"#/properties/root/properties/support/properties/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!pattern5.test(data34)){
const err86 = {instancePath:instancePath+"/root/support/email",schemaPath:"#/properties/root/properties/support/properties/email/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err87 = {instancePath:instancePath+"/root/support/email",schemaPath:"#/properties/root/properties/support/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err88 = {instancePath:instancePath+"/root/support",schemaPath:"#/properties/root/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data14.alertsTo !== undefined){
let data35 = data14.alertsTo;
if(Array.isArray(data35)){
if(data35.length > 20){
const err89 = {instancePath:instancePath+"/root/alertsTo",schemaPath:"#/properties/root/properties/alertsTo/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(typeof data36 === "string"){
if(func1(data36) > 254){
const err90 = {instancePath:instancePath+"/root/alertsTo/" + i2,schemaPath:"#/properties/root/properties/alertsTo/items/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!pattern5.test(data36)){
const err91 = {instancePath:instancePath+"/root/alertsTo/" + i2,schemaPath:"#/properties/root/properties/alertsTo/items/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err92 = {instancePath:instancePath+"/root/alertsTo/" + i2,schemaPath:"#/properties/root/properties/alertsTo/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err93 = {instancePath:instancePath+"/root/alertsTo",schemaPath:"#/properties/root/properties/alertsTo/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data14.subdomain !== undefined){
let data37 = data14.subdomain;
if(typeof data37 === "string"){
if(func1(data37) > 63){
const err94 = {instancePath:instancePath+"/root/subdomain",schemaPath:"#/properties/root/properties/subdomain/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern5.test(data37)){
const err95 = {instancePath:instancePath+"/root/subdomain",schemaPath:"#/properties/root/properties/subdomain/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err96 = {instancePath:instancePath+"/root/subdomain",schemaPath:"#/properties/root/properties/subdomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.columns !== undefined){
let data38 = data.columns;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
if(!(func4.call(schema31.properties.columns.properties, key9))){
const err98 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data38.key !== undefined){
let data39 = data38.key;
const _errs89 = errors;
let valid19 = false;
const _errs90 = errors;
if(typeof data39 === "string"){
if(func1(data39) > 200){
const err99 = {instancePath:instancePath+"/columns/key",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern5.test(data39)){
const err100 = {instancePath:instancePath+"/columns/key",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err101 = {instancePath:instancePath+"/columns/key",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid1 = _errs90 === errors;
valid19 = valid19 || _valid1;
const _errs92 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(Object.keys(data39).length < 1){
const err102 = {instancePath:instancePath+"/columns/key",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key10 in data39){
if(!((((key10 === "column") || (key10 === "value")) || (key10 === "default")) || (key10 === "values"))){
const err103 = {instancePath:instancePath+"/columns/key",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.column !== undefined){
let data40 = data39.column;
if(typeof data40 === "string"){
if(func1(data40) > 200){
const err104 = {instancePath:instancePath+"/columns/key/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!pattern5.test(data40)){
const err105 = {instancePath:instancePath+"/columns/key/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err106 = {instancePath:instancePath+"/columns/key/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data39.value !== undefined){
let data41 = data39.value;
const _errs98 = errors;
let valid21 = false;
const _errs99 = errors;
if(typeof data41 === "string"){
if(func1(data41) > 400){
const err107 = {instancePath:instancePath+"/columns/key/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern7.test(data41)){
const err108 = {instancePath:instancePath+"/columns/key/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err109 = {instancePath:instancePath+"/columns/key/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid2 = _errs99 === errors;
valid21 = valid21 || _valid2;
const _errs101 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err110 = {instancePath:instancePath+"/columns/key/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid2 = _errs101 === errors;
valid21 = valid21 || _valid2;
const _errs103 = errors;
if(typeof data41 !== "boolean"){
const err111 = {instancePath:instancePath+"/columns/key/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid2 = _errs103 === errors;
valid21 = valid21 || _valid2;
if(!valid21){
const err112 = {instancePath:instancePath+"/columns/key/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data39.default !== undefined){
let data42 = data39.default;
const _errs106 = errors;
let valid22 = false;
const _errs107 = errors;
if(typeof data42 === "string"){
if(func1(data42) > 400){
const err113 = {instancePath:instancePath+"/columns/key/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!pattern7.test(data42)){
const err114 = {instancePath:instancePath+"/columns/key/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err115 = {instancePath:instancePath+"/columns/key/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid3 = _errs107 === errors;
valid22 = valid22 || _valid3;
const _errs109 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err116 = {instancePath:instancePath+"/columns/key/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid3 = _errs109 === errors;
valid22 = valid22 || _valid3;
const _errs111 = errors;
if(typeof data42 !== "boolean"){
const err117 = {instancePath:instancePath+"/columns/key/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid3 = _errs111 === errors;
valid22 = valid22 || _valid3;
if(!valid22){
const err118 = {instancePath:instancePath+"/columns/key/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
if(data39.values !== undefined){
let data43 = data39.values;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 1000){
const err119 = {instancePath:instancePath+"/columns/key/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(Object.keys(data43).length < 1){
const err120 = {instancePath:instancePath+"/columns/key/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key11 in data43){
const _errs115 = errors;
if(typeof key11 === "string"){
if(func1(key11) > 400){
const err121 = {instancePath:instancePath+"/columns/key/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key11};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
var valid23 = _errs115 === errors;
if(!valid23){
const err122 = {instancePath:instancePath+"/columns/key/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
for(const key12 in data43){
let data44 = data43[key12];
const _errs118 = errors;
let valid25 = false;
const _errs119 = errors;
if(typeof data44 === "string"){
if(func1(data44) > 400){
const err123 = {instancePath:instancePath+"/columns/key/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!pattern7.test(data44)){
const err124 = {instancePath:instancePath+"/columns/key/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err125 = {instancePath:instancePath+"/columns/key/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid4 = _errs119 === errors;
valid25 = valid25 || _valid4;
const _errs121 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err126 = {instancePath:instancePath+"/columns/key/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid4 = _errs121 === errors;
valid25 = valid25 || _valid4;
const _errs123 = errors;
if(typeof data44 !== "boolean"){
const err127 = {instancePath:instancePath+"/columns/key/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid4 = _errs123 === errors;
valid25 = valid25 || _valid4;
if(!valid25){
const err128 = {instancePath:instancePath+"/columns/key/values/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/columns/key/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/columns/key",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid1 = _errs92 === errors;
valid19 = valid19 || _valid1;
if(!valid19){
const err131 = {instancePath:instancePath+"/columns/key",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data38.name !== undefined){
let data45 = data38.name;
const _errs127 = errors;
let valid27 = false;
const _errs128 = errors;
if(typeof data45 === "string"){
if(func1(data45) > 200){
const err132 = {instancePath:instancePath+"/columns/name",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!pattern5.test(data45)){
const err133 = {instancePath:instancePath+"/columns/name",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
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
const err134 = {instancePath:instancePath+"/columns/name",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid5 = _errs128 === errors;
valid27 = valid27 || _valid5;
const _errs130 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length < 1){
const err135 = {instancePath:instancePath+"/columns/name",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key13 in data45){
if(!((((key13 === "column") || (key13 === "value")) || (key13 === "default")) || (key13 === "values"))){
const err136 = {instancePath:instancePath+"/columns/name",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data45.column !== undefined){
let data46 = data45.column;
if(typeof data46 === "string"){
if(func1(data46) > 200){
const err137 = {instancePath:instancePath+"/columns/name/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!pattern5.test(data46)){
const err138 = {instancePath:instancePath+"/columns/name/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/columns/name/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data45.value !== undefined){
let data47 = data45.value;
const _errs136 = errors;
let valid29 = false;
const _errs137 = errors;
if(typeof data47 === "string"){
if(func1(data47) > 400){
const err140 = {instancePath:instancePath+"/columns/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!pattern7.test(data47)){
const err141 = {instancePath:instancePath+"/columns/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/columns/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid6 = _errs137 === errors;
valid29 = valid29 || _valid6;
const _errs139 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err143 = {instancePath:instancePath+"/columns/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid6 = _errs139 === errors;
valid29 = valid29 || _valid6;
const _errs141 = errors;
if(typeof data47 !== "boolean"){
const err144 = {instancePath:instancePath+"/columns/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid6 = _errs141 === errors;
valid29 = valid29 || _valid6;
if(!valid29){
const err145 = {instancePath:instancePath+"/columns/name/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
if(data45.default !== undefined){
let data48 = data45.default;
const _errs144 = errors;
let valid30 = false;
const _errs145 = errors;
if(typeof data48 === "string"){
if(func1(data48) > 400){
const err146 = {instancePath:instancePath+"/columns/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!pattern7.test(data48)){
const err147 = {instancePath:instancePath+"/columns/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/columns/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid7 = _errs145 === errors;
valid30 = valid30 || _valid7;
const _errs147 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err149 = {instancePath:instancePath+"/columns/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid7 = _errs147 === errors;
valid30 = valid30 || _valid7;
const _errs149 = errors;
if(typeof data48 !== "boolean"){
const err150 = {instancePath:instancePath+"/columns/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid7 = _errs149 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const err151 = {instancePath:instancePath+"/columns/name/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data45.values !== undefined){
let data49 = data45.values;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(Object.keys(data49).length > 1000){
const err152 = {instancePath:instancePath+"/columns/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(Object.keys(data49).length < 1){
const err153 = {instancePath:instancePath+"/columns/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key14 in data49){
const _errs153 = errors;
if(typeof key14 === "string"){
if(func1(key14) > 400){
const err154 = {instancePath:instancePath+"/columns/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key14};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var valid31 = _errs153 === errors;
if(!valid31){
const err155 = {instancePath:instancePath+"/columns/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
for(const key15 in data49){
let data50 = data49[key15];
const _errs156 = errors;
let valid33 = false;
const _errs157 = errors;
if(typeof data50 === "string"){
if(func1(data50) > 400){
const err156 = {instancePath:instancePath+"/columns/name/values/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern7.test(data50)){
const err157 = {instancePath:instancePath+"/columns/name/values/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/columns/name/values/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid8 = _errs157 === errors;
valid33 = valid33 || _valid8;
const _errs159 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err159 = {instancePath:instancePath+"/columns/name/values/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid8 = _errs159 === errors;
valid33 = valid33 || _valid8;
const _errs161 = errors;
if(typeof data50 !== "boolean"){
const err160 = {instancePath:instancePath+"/columns/name/values/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid8 = _errs161 === errors;
valid33 = valid33 || _valid8;
if(!valid33){
const err161 = {instancePath:instancePath+"/columns/name/values/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err162 = {instancePath:instancePath+"/columns/name/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/columns/name",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid5 = _errs130 === errors;
valid27 = valid27 || _valid5;
if(!valid27){
const err164 = {instancePath:instancePath+"/columns/name",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
if(data38.kind !== undefined){
let data51 = data38.kind;
const _errs165 = errors;
let valid35 = false;
const _errs166 = errors;
if(typeof data51 === "string"){
if(func1(data51) > 200){
const err165 = {instancePath:instancePath+"/columns/kind",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!pattern5.test(data51)){
const err166 = {instancePath:instancePath+"/columns/kind",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/columns/kind",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid9 = _errs166 === errors;
valid35 = valid35 || _valid9;
const _errs168 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(Object.keys(data51).length < 1){
const err168 = {instancePath:instancePath+"/columns/kind",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key16 in data51){
if(!((((key16 === "column") || (key16 === "value")) || (key16 === "default")) || (key16 === "values"))){
const err169 = {instancePath:instancePath+"/columns/kind",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data51.column !== undefined){
let data52 = data51.column;
if(typeof data52 === "string"){
if(func1(data52) > 200){
const err170 = {instancePath:instancePath+"/columns/kind/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!pattern5.test(data52)){
const err171 = {instancePath:instancePath+"/columns/kind/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/columns/kind/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data51.value !== undefined){
let data53 = data51.value;
const _errs174 = errors;
let valid37 = false;
const _errs175 = errors;
if(typeof data53 === "string"){
if(func1(data53) > 400){
const err173 = {instancePath:instancePath+"/columns/kind/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!pattern7.test(data53)){
const err174 = {instancePath:instancePath+"/columns/kind/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/columns/kind/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid10 = _errs175 === errors;
valid37 = valid37 || _valid10;
const _errs177 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err176 = {instancePath:instancePath+"/columns/kind/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid10 = _errs177 === errors;
valid37 = valid37 || _valid10;
const _errs179 = errors;
if(typeof data53 !== "boolean"){
const err177 = {instancePath:instancePath+"/columns/kind/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid10 = _errs179 === errors;
valid37 = valid37 || _valid10;
if(!valid37){
const err178 = {instancePath:instancePath+"/columns/kind/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
}
if(data51.default !== undefined){
let data54 = data51.default;
const _errs182 = errors;
let valid38 = false;
const _errs183 = errors;
if(typeof data54 === "string"){
if(func1(data54) > 400){
const err179 = {instancePath:instancePath+"/columns/kind/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!pattern7.test(data54)){
const err180 = {instancePath:instancePath+"/columns/kind/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/columns/kind/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid11 = _errs183 === errors;
valid38 = valid38 || _valid11;
const _errs185 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err182 = {instancePath:instancePath+"/columns/kind/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid11 = _errs185 === errors;
valid38 = valid38 || _valid11;
const _errs187 = errors;
if(typeof data54 !== "boolean"){
const err183 = {instancePath:instancePath+"/columns/kind/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid11 = _errs187 === errors;
valid38 = valid38 || _valid11;
if(!valid38){
const err184 = {instancePath:instancePath+"/columns/kind/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data51.values !== undefined){
let data55 = data51.values;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(Object.keys(data55).length > 1000){
const err185 = {instancePath:instancePath+"/columns/kind/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(Object.keys(data55).length < 1){
const err186 = {instancePath:instancePath+"/columns/kind/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key17 in data55){
const _errs191 = errors;
if(typeof key17 === "string"){
if(func1(key17) > 400){
const err187 = {instancePath:instancePath+"/columns/kind/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key17};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var valid39 = _errs191 === errors;
if(!valid39){
const err188 = {instancePath:instancePath+"/columns/kind/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key17},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
for(const key18 in data55){
let data56 = data55[key18];
const _errs194 = errors;
let valid41 = false;
const _errs195 = errors;
if(typeof data56 === "string"){
if(func1(data56) > 400){
const err189 = {instancePath:instancePath+"/columns/kind/values/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!pattern7.test(data56)){
const err190 = {instancePath:instancePath+"/columns/kind/values/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/columns/kind/values/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid12 = _errs195 === errors;
valid41 = valid41 || _valid12;
const _errs197 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err192 = {instancePath:instancePath+"/columns/kind/values/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid12 = _errs197 === errors;
valid41 = valid41 || _valid12;
const _errs199 = errors;
if(typeof data56 !== "boolean"){
const err193 = {instancePath:instancePath+"/columns/kind/values/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid12 = _errs199 === errors;
valid41 = valid41 || _valid12;
if(!valid41){
const err194 = {instancePath:instancePath+"/columns/kind/values/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err195 = {instancePath:instancePath+"/columns/kind/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/columns/kind",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid9 = _errs168 === errors;
valid35 = valid35 || _valid9;
if(!valid35){
const err197 = {instancePath:instancePath+"/columns/kind",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data38.parent !== undefined){
let data57 = data38.parent;
const _errs203 = errors;
let valid43 = false;
const _errs204 = errors;
if(typeof data57 === "string"){
if(func1(data57) > 200){
const err198 = {instancePath:instancePath+"/columns/parent",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!pattern5.test(data57)){
const err199 = {instancePath:instancePath+"/columns/parent",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/columns/parent",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid13 = _errs204 === errors;
valid43 = valid43 || _valid13;
const _errs206 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length < 1){
const err201 = {instancePath:instancePath+"/columns/parent",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key19 in data57){
if(!((((key19 === "column") || (key19 === "value")) || (key19 === "default")) || (key19 === "values"))){
const err202 = {instancePath:instancePath+"/columns/parent",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data57.column !== undefined){
let data58 = data57.column;
if(typeof data58 === "string"){
if(func1(data58) > 200){
const err203 = {instancePath:instancePath+"/columns/parent/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern5.test(data58)){
const err204 = {instancePath:instancePath+"/columns/parent/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/columns/parent/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data57.value !== undefined){
let data59 = data57.value;
const _errs212 = errors;
let valid45 = false;
const _errs213 = errors;
if(typeof data59 === "string"){
if(func1(data59) > 400){
const err206 = {instancePath:instancePath+"/columns/parent/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!pattern7.test(data59)){
const err207 = {instancePath:instancePath+"/columns/parent/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/columns/parent/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid14 = _errs213 === errors;
valid45 = valid45 || _valid14;
const _errs215 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err209 = {instancePath:instancePath+"/columns/parent/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid14 = _errs215 === errors;
valid45 = valid45 || _valid14;
const _errs217 = errors;
if(typeof data59 !== "boolean"){
const err210 = {instancePath:instancePath+"/columns/parent/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid14 = _errs217 === errors;
valid45 = valid45 || _valid14;
if(!valid45){
const err211 = {instancePath:instancePath+"/columns/parent/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
if(data57.default !== undefined){
let data60 = data57.default;
const _errs220 = errors;
let valid46 = false;
const _errs221 = errors;
if(typeof data60 === "string"){
if(func1(data60) > 400){
const err212 = {instancePath:instancePath+"/columns/parent/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!pattern7.test(data60)){
const err213 = {instancePath:instancePath+"/columns/parent/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/columns/parent/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid15 = _errs221 === errors;
valid46 = valid46 || _valid15;
const _errs223 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err215 = {instancePath:instancePath+"/columns/parent/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid15 = _errs223 === errors;
valid46 = valid46 || _valid15;
const _errs225 = errors;
if(typeof data60 !== "boolean"){
const err216 = {instancePath:instancePath+"/columns/parent/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid15 = _errs225 === errors;
valid46 = valid46 || _valid15;
if(!valid46){
const err217 = {instancePath:instancePath+"/columns/parent/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data57.values !== undefined){
let data61 = data57.values;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length > 1000){
const err218 = {instancePath:instancePath+"/columns/parent/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(Object.keys(data61).length < 1){
const err219 = {instancePath:instancePath+"/columns/parent/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key20 in data61){
const _errs229 = errors;
if(typeof key20 === "string"){
if(func1(key20) > 400){
const err220 = {instancePath:instancePath+"/columns/parent/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key20};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var valid47 = _errs229 === errors;
if(!valid47){
const err221 = {instancePath:instancePath+"/columns/parent/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
for(const key21 in data61){
let data62 = data61[key21];
const _errs232 = errors;
let valid49 = false;
const _errs233 = errors;
if(typeof data62 === "string"){
if(func1(data62) > 400){
const err222 = {instancePath:instancePath+"/columns/parent/values/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!pattern7.test(data62)){
const err223 = {instancePath:instancePath+"/columns/parent/values/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/columns/parent/values/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid16 = _errs233 === errors;
valid49 = valid49 || _valid16;
const _errs235 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err225 = {instancePath:instancePath+"/columns/parent/values/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid16 = _errs235 === errors;
valid49 = valid49 || _valid16;
const _errs237 = errors;
if(typeof data62 !== "boolean"){
const err226 = {instancePath:instancePath+"/columns/parent/values/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid16 = _errs237 === errors;
valid49 = valid49 || _valid16;
if(!valid49){
const err227 = {instancePath:instancePath+"/columns/parent/values/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err228 = {instancePath:instancePath+"/columns/parent/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/columns/parent",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid13 = _errs206 === errors;
valid43 = valid43 || _valid13;
if(!valid43){
const err230 = {instancePath:instancePath+"/columns/parent",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
}
if(data38.region !== undefined){
let data63 = data38.region;
const _errs241 = errors;
let valid51 = false;
const _errs242 = errors;
if(typeof data63 === "string"){
if(func1(data63) > 200){
const err231 = {instancePath:instancePath+"/columns/region",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!pattern5.test(data63)){
const err232 = {instancePath:instancePath+"/columns/region",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/columns/region",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid17 = _errs242 === errors;
valid51 = valid51 || _valid17;
const _errs244 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(Object.keys(data63).length < 1){
const err234 = {instancePath:instancePath+"/columns/region",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key22 in data63){
if(!((((key22 === "column") || (key22 === "value")) || (key22 === "default")) || (key22 === "values"))){
const err235 = {instancePath:instancePath+"/columns/region",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data63.column !== undefined){
let data64 = data63.column;
if(typeof data64 === "string"){
if(func1(data64) > 200){
const err236 = {instancePath:instancePath+"/columns/region/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!pattern5.test(data64)){
const err237 = {instancePath:instancePath+"/columns/region/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/columns/region/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data63.value !== undefined){
let data65 = data63.value;
const _errs250 = errors;
let valid53 = false;
const _errs251 = errors;
if(typeof data65 === "string"){
if(func1(data65) > 400){
const err239 = {instancePath:instancePath+"/columns/region/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!pattern7.test(data65)){
const err240 = {instancePath:instancePath+"/columns/region/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/columns/region/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid18 = _errs251 === errors;
valid53 = valid53 || _valid18;
const _errs253 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err242 = {instancePath:instancePath+"/columns/region/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid18 = _errs253 === errors;
valid53 = valid53 || _valid18;
const _errs255 = errors;
if(typeof data65 !== "boolean"){
const err243 = {instancePath:instancePath+"/columns/region/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid18 = _errs255 === errors;
valid53 = valid53 || _valid18;
if(!valid53){
const err244 = {instancePath:instancePath+"/columns/region/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
}
if(data63.default !== undefined){
let data66 = data63.default;
const _errs258 = errors;
let valid54 = false;
const _errs259 = errors;
if(typeof data66 === "string"){
if(func1(data66) > 400){
const err245 = {instancePath:instancePath+"/columns/region/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!pattern7.test(data66)){
const err246 = {instancePath:instancePath+"/columns/region/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/columns/region/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid19 = _errs259 === errors;
valid54 = valid54 || _valid19;
const _errs261 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err248 = {instancePath:instancePath+"/columns/region/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid19 = _errs261 === errors;
valid54 = valid54 || _valid19;
const _errs263 = errors;
if(typeof data66 !== "boolean"){
const err249 = {instancePath:instancePath+"/columns/region/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid19 = _errs263 === errors;
valid54 = valid54 || _valid19;
if(!valid54){
const err250 = {instancePath:instancePath+"/columns/region/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
}
if(data63.values !== undefined){
let data67 = data63.values;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(Object.keys(data67).length > 1000){
const err251 = {instancePath:instancePath+"/columns/region/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(Object.keys(data67).length < 1){
const err252 = {instancePath:instancePath+"/columns/region/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key23 in data67){
const _errs267 = errors;
if(typeof key23 === "string"){
if(func1(key23) > 400){
const err253 = {instancePath:instancePath+"/columns/region/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key23};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
var valid55 = _errs267 === errors;
if(!valid55){
const err254 = {instancePath:instancePath+"/columns/region/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
for(const key24 in data67){
let data68 = data67[key24];
const _errs270 = errors;
let valid57 = false;
const _errs271 = errors;
if(typeof data68 === "string"){
if(func1(data68) > 400){
const err255 = {instancePath:instancePath+"/columns/region/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!pattern7.test(data68)){
const err256 = {instancePath:instancePath+"/columns/region/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/columns/region/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid20 = _errs271 === errors;
valid57 = valid57 || _valid20;
const _errs273 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err258 = {instancePath:instancePath+"/columns/region/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid20 = _errs273 === errors;
valid57 = valid57 || _valid20;
const _errs275 = errors;
if(typeof data68 !== "boolean"){
const err259 = {instancePath:instancePath+"/columns/region/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid20 = _errs275 === errors;
valid57 = valid57 || _valid20;
if(!valid57){
const err260 = {instancePath:instancePath+"/columns/region/values/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/columns/region/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/columns/region",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid17 = _errs244 === errors;
valid51 = valid51 || _valid17;
if(!valid51){
const err263 = {instancePath:instancePath+"/columns/region",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
else {
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
}
}
if(data38.country !== undefined){
let data69 = data38.country;
const _errs279 = errors;
let valid59 = false;
const _errs280 = errors;
if(typeof data69 === "string"){
if(func1(data69) > 200){
const err264 = {instancePath:instancePath+"/columns/country",schemaPath:"#/$defs/Country/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!pattern5.test(data69)){
const err265 = {instancePath:instancePath+"/columns/country",schemaPath:"#/$defs/Country/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/columns/country",schemaPath:"#/$defs/Country/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid21 = _errs280 === errors;
valid59 = valid59 || _valid21;
const _errs282 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length < 1){
const err267 = {instancePath:instancePath+"/columns/country",schemaPath:"#/$defs/Country/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key25 in data69){
if(!(((((key25 === "column") || (key25 === "value")) || (key25 === "default")) || (key25 === "values")) || (key25 === "names"))){
const err268 = {instancePath:instancePath+"/columns/country",schemaPath:"#/$defs/Country/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data69.column !== undefined){
let data70 = data69.column;
if(typeof data70 === "string"){
if(func1(data70) > 200){
const err269 = {instancePath:instancePath+"/columns/country/column",schemaPath:"#/$defs/Country/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(!pattern5.test(data70)){
const err270 = {instancePath:instancePath+"/columns/country/column",schemaPath:"#/$defs/Country/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/columns/country/column",schemaPath:"#/$defs/Country/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data69.value !== undefined){
let data71 = data69.value;
const _errs288 = errors;
let valid61 = false;
const _errs289 = errors;
if(typeof data71 === "string"){
if(func1(data71) > 400){
const err272 = {instancePath:instancePath+"/columns/country/value",schemaPath:"#/$defs/Country/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!pattern7.test(data71)){
const err273 = {instancePath:instancePath+"/columns/country/value",schemaPath:"#/$defs/Country/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/columns/country/value",schemaPath:"#/$defs/Country/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid22 = _errs289 === errors;
valid61 = valid61 || _valid22;
const _errs291 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err275 = {instancePath:instancePath+"/columns/country/value",schemaPath:"#/$defs/Country/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var _valid22 = _errs291 === errors;
valid61 = valid61 || _valid22;
const _errs293 = errors;
if(typeof data71 !== "boolean"){
const err276 = {instancePath:instancePath+"/columns/country/value",schemaPath:"#/$defs/Country/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid22 = _errs293 === errors;
valid61 = valid61 || _valid22;
if(!valid61){
const err277 = {instancePath:instancePath+"/columns/country/value",schemaPath:"#/$defs/Country/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
}
}
if(data69.default !== undefined){
let data72 = data69.default;
const _errs296 = errors;
let valid62 = false;
const _errs297 = errors;
if(typeof data72 === "string"){
if(func1(data72) > 400){
const err278 = {instancePath:instancePath+"/columns/country/default",schemaPath:"#/$defs/Country/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!pattern7.test(data72)){
const err279 = {instancePath:instancePath+"/columns/country/default",schemaPath:"#/$defs/Country/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/columns/country/default",schemaPath:"#/$defs/Country/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid23 = _errs297 === errors;
valid62 = valid62 || _valid23;
const _errs299 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err281 = {instancePath:instancePath+"/columns/country/default",schemaPath:"#/$defs/Country/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid23 = _errs299 === errors;
valid62 = valid62 || _valid23;
const _errs301 = errors;
if(typeof data72 !== "boolean"){
const err282 = {instancePath:instancePath+"/columns/country/default",schemaPath:"#/$defs/Country/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid23 = _errs301 === errors;
valid62 = valid62 || _valid23;
if(!valid62){
const err283 = {instancePath:instancePath+"/columns/country/default",schemaPath:"#/$defs/Country/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
else {
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
}
}
if(data69.values !== undefined){
let data73 = data69.values;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length > 1000){
const err284 = {instancePath:instancePath+"/columns/country/values",schemaPath:"#/$defs/Country/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(Object.keys(data73).length < 1){
const err285 = {instancePath:instancePath+"/columns/country/values",schemaPath:"#/$defs/Country/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key26 in data73){
const _errs305 = errors;
if(typeof key26 === "string"){
if(func1(key26) > 400){
const err286 = {instancePath:instancePath+"/columns/country/values",schemaPath:"#/$defs/Country/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key26};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
var valid63 = _errs305 === errors;
if(!valid63){
const err287 = {instancePath:instancePath+"/columns/country/values",schemaPath:"#/$defs/Country/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key26},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
for(const key27 in data73){
let data74 = data73[key27];
const _errs308 = errors;
let valid65 = false;
const _errs309 = errors;
if(typeof data74 === "string"){
if(func1(data74) > 400){
const err288 = {instancePath:instancePath+"/columns/country/values/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Country/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(!pattern7.test(data74)){
const err289 = {instancePath:instancePath+"/columns/country/values/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Country/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/columns/country/values/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Country/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid24 = _errs309 === errors;
valid65 = valid65 || _valid24;
const _errs311 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err291 = {instancePath:instancePath+"/columns/country/values/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Country/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid24 = _errs311 === errors;
valid65 = valid65 || _valid24;
const _errs313 = errors;
if(typeof data74 !== "boolean"){
const err292 = {instancePath:instancePath+"/columns/country/values/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Country/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid24 = _errs313 === errors;
valid65 = valid65 || _valid24;
if(!valid65){
const err293 = {instancePath:instancePath+"/columns/country/values/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Country/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
else {
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err294 = {instancePath:instancePath+"/columns/country/values",schemaPath:"#/$defs/Country/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data69.names !== undefined){
if(!(data69.names === "english")){
const err295 = {instancePath:instancePath+"/columns/country/names",schemaPath:"#/$defs/Country/anyOf/1/properties/names/enum",keyword:"enum",params:{allowedValues: schema38.anyOf[1].properties.names.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/columns/country",schemaPath:"#/$defs/Country/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid21 = _errs282 === errors;
valid59 = valid59 || _valid21;
if(!valid59){
const err297 = {instancePath:instancePath+"/columns/country",schemaPath:"#/$defs/Country/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
}
if(data38.owner !== undefined){
let data76 = data38.owner;
const _errs317 = errors;
let valid66 = false;
const _errs318 = errors;
if(!(data76 === "distributor")){
const err298 = {instancePath:instancePath+"/columns/owner",schemaPath:"#/properties/columns/properties/owner/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.columns.properties.owner.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid25 = _errs318 === errors;
valid66 = valid66 || _valid25;
const _errs319 = errors;
if(!(validate21(data76, {instancePath:instancePath+"/columns/owner",parentData:data38,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid25 = _errs319 === errors;
valid66 = valid66 || _valid25;
if(!valid66){
const err299 = {instancePath:instancePath+"/columns/owner",schemaPath:"#/properties/columns/properties/owner/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
else {
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
}
}
if(data38.credits !== undefined){
let data77 = data38.credits;
const _errs322 = errors;
let valid68 = false;
const _errs323 = errors;
if(typeof data77 === "string"){
if(func1(data77) > 200){
const err300 = {instancePath:instancePath+"/columns/credits",schemaPath:"#/$defs/Amount/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!pattern5.test(data77)){
const err301 = {instancePath:instancePath+"/columns/credits",schemaPath:"#/$defs/Amount/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/columns/credits",schemaPath:"#/$defs/Amount/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid26 = _errs323 === errors;
valid68 = valid68 || _valid26;
const _errs325 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(Object.keys(data77).length < 1){
const err303 = {instancePath:instancePath+"/columns/credits",schemaPath:"#/$defs/Amount/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
for(const key28 in data77){
if(!(((((key28 === "column") || (key28 === "value")) || (key28 === "default")) || (key28 === "values")) || (key28 === "round"))){
const err304 = {instancePath:instancePath+"/columns/credits",schemaPath:"#/$defs/Amount/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data77.column !== undefined){
let data78 = data77.column;
if(typeof data78 === "string"){
if(func1(data78) > 200){
const err305 = {instancePath:instancePath+"/columns/credits/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(!pattern5.test(data78)){
const err306 = {instancePath:instancePath+"/columns/credits/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/columns/credits/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data77.value !== undefined){
let data79 = data77.value;
const _errs331 = errors;
let valid70 = false;
const _errs332 = errors;
if(typeof data79 === "string"){
if(func1(data79) > 400){
const err308 = {instancePath:instancePath+"/columns/credits/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!pattern7.test(data79)){
const err309 = {instancePath:instancePath+"/columns/credits/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/columns/credits/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid27 = _errs332 === errors;
valid70 = valid70 || _valid27;
const _errs334 = errors;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err311 = {instancePath:instancePath+"/columns/credits/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid27 = _errs334 === errors;
valid70 = valid70 || _valid27;
const _errs336 = errors;
if(typeof data79 !== "boolean"){
const err312 = {instancePath:instancePath+"/columns/credits/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid27 = _errs336 === errors;
valid70 = valid70 || _valid27;
if(!valid70){
const err313 = {instancePath:instancePath+"/columns/credits/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
else {
errors = _errs331;
if(vErrors !== null){
if(_errs331){
vErrors.length = _errs331;
}
else {
vErrors = null;
}
}
}
}
if(data77.default !== undefined){
let data80 = data77.default;
const _errs339 = errors;
let valid71 = false;
const _errs340 = errors;
if(typeof data80 === "string"){
if(func1(data80) > 400){
const err314 = {instancePath:instancePath+"/columns/credits/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(!pattern7.test(data80)){
const err315 = {instancePath:instancePath+"/columns/credits/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/columns/credits/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid28 = _errs340 === errors;
valid71 = valid71 || _valid28;
const _errs342 = errors;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err317 = {instancePath:instancePath+"/columns/credits/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid28 = _errs342 === errors;
valid71 = valid71 || _valid28;
const _errs344 = errors;
if(typeof data80 !== "boolean"){
const err318 = {instancePath:instancePath+"/columns/credits/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid28 = _errs344 === errors;
valid71 = valid71 || _valid28;
if(!valid71){
const err319 = {instancePath:instancePath+"/columns/credits/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
else {
errors = _errs339;
if(vErrors !== null){
if(_errs339){
vErrors.length = _errs339;
}
else {
vErrors = null;
}
}
}
}
if(data77.values !== undefined){
let data81 = data77.values;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(Object.keys(data81).length > 1000){
const err320 = {instancePath:instancePath+"/columns/credits/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(Object.keys(data81).length < 1){
const err321 = {instancePath:instancePath+"/columns/credits/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key29 in data81){
const _errs348 = errors;
if(typeof key29 === "string"){
if(func1(key29) > 400){
const err322 = {instancePath:instancePath+"/columns/credits/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key29};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
var valid72 = _errs348 === errors;
if(!valid72){
const err323 = {instancePath:instancePath+"/columns/credits/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key29},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
for(const key30 in data81){
let data82 = data81[key30];
const _errs351 = errors;
let valid74 = false;
const _errs352 = errors;
if(typeof data82 === "string"){
if(func1(data82) > 400){
const err324 = {instancePath:instancePath+"/columns/credits/values/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(!pattern7.test(data82)){
const err325 = {instancePath:instancePath+"/columns/credits/values/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/columns/credits/values/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid29 = _errs352 === errors;
valid74 = valid74 || _valid29;
const _errs354 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err327 = {instancePath:instancePath+"/columns/credits/values/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid29 = _errs354 === errors;
valid74 = valid74 || _valid29;
const _errs356 = errors;
if(typeof data82 !== "boolean"){
const err328 = {instancePath:instancePath+"/columns/credits/values/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid29 = _errs356 === errors;
valid74 = valid74 || _valid29;
if(!valid74){
const err329 = {instancePath:instancePath+"/columns/credits/values/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
else {
errors = _errs351;
if(vErrors !== null){
if(_errs351){
vErrors.length = _errs351;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err330 = {instancePath:instancePath+"/columns/credits/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data77.round !== undefined){
let data83 = data77.round;
if(!((data83 === "up") || (data83 === "down"))){
const err331 = {instancePath:instancePath+"/columns/credits/round",schemaPath:"#/$defs/Amount/anyOf/1/properties/round/enum",keyword:"enum",params:{allowedValues: schema42.anyOf[1].properties.round.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/columns/credits",schemaPath:"#/$defs/Amount/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid26 = _errs325 === errors;
valid68 = valid68 || _valid26;
if(!valid68){
const err333 = {instancePath:instancePath+"/columns/credits",schemaPath:"#/$defs/Amount/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
else {
errors = _errs322;
if(vErrors !== null){
if(_errs322){
vErrors.length = _errs322;
}
else {
vErrors = null;
}
}
}
}
if(data38.used !== undefined){
let data84 = data38.used;
const _errs361 = errors;
let valid76 = false;
const _errs362 = errors;
if(typeof data84 === "string"){
if(func1(data84) > 200){
const err334 = {instancePath:instancePath+"/columns/used",schemaPath:"#/$defs/Amount/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(!pattern5.test(data84)){
const err335 = {instancePath:instancePath+"/columns/used",schemaPath:"#/$defs/Amount/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/columns/used",schemaPath:"#/$defs/Amount/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid30 = _errs362 === errors;
valid76 = valid76 || _valid30;
const _errs364 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(Object.keys(data84).length < 1){
const err337 = {instancePath:instancePath+"/columns/used",schemaPath:"#/$defs/Amount/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
for(const key31 in data84){
if(!(((((key31 === "column") || (key31 === "value")) || (key31 === "default")) || (key31 === "values")) || (key31 === "round"))){
const err338 = {instancePath:instancePath+"/columns/used",schemaPath:"#/$defs/Amount/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data84.column !== undefined){
let data85 = data84.column;
if(typeof data85 === "string"){
if(func1(data85) > 200){
const err339 = {instancePath:instancePath+"/columns/used/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!pattern5.test(data85)){
const err340 = {instancePath:instancePath+"/columns/used/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/columns/used/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data84.value !== undefined){
let data86 = data84.value;
const _errs370 = errors;
let valid78 = false;
const _errs371 = errors;
if(typeof data86 === "string"){
if(func1(data86) > 400){
const err342 = {instancePath:instancePath+"/columns/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(!pattern7.test(data86)){
const err343 = {instancePath:instancePath+"/columns/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/columns/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid31 = _errs371 === errors;
valid78 = valid78 || _valid31;
const _errs373 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err345 = {instancePath:instancePath+"/columns/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var _valid31 = _errs373 === errors;
valid78 = valid78 || _valid31;
const _errs375 = errors;
if(typeof data86 !== "boolean"){
const err346 = {instancePath:instancePath+"/columns/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid31 = _errs375 === errors;
valid78 = valid78 || _valid31;
if(!valid78){
const err347 = {instancePath:instancePath+"/columns/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
else {
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
}
else {
vErrors = null;
}
}
}
}
if(data84.default !== undefined){
let data87 = data84.default;
const _errs378 = errors;
let valid79 = false;
const _errs379 = errors;
if(typeof data87 === "string"){
if(func1(data87) > 400){
const err348 = {instancePath:instancePath+"/columns/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(!pattern7.test(data87)){
const err349 = {instancePath:instancePath+"/columns/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/columns/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid32 = _errs379 === errors;
valid79 = valid79 || _valid32;
const _errs381 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err351 = {instancePath:instancePath+"/columns/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid32 = _errs381 === errors;
valid79 = valid79 || _valid32;
const _errs383 = errors;
if(typeof data87 !== "boolean"){
const err352 = {instancePath:instancePath+"/columns/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid32 = _errs383 === errors;
valid79 = valid79 || _valid32;
if(!valid79){
const err353 = {instancePath:instancePath+"/columns/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
else {
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
}
}
if(data84.values !== undefined){
let data88 = data84.values;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(Object.keys(data88).length > 1000){
const err354 = {instancePath:instancePath+"/columns/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(Object.keys(data88).length < 1){
const err355 = {instancePath:instancePath+"/columns/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key32 in data88){
const _errs387 = errors;
if(typeof key32 === "string"){
if(func1(key32) > 400){
const err356 = {instancePath:instancePath+"/columns/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key32};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
var valid80 = _errs387 === errors;
if(!valid80){
const err357 = {instancePath:instancePath+"/columns/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key32},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
for(const key33 in data88){
let data89 = data88[key33];
const _errs390 = errors;
let valid82 = false;
const _errs391 = errors;
if(typeof data89 === "string"){
if(func1(data89) > 400){
const err358 = {instancePath:instancePath+"/columns/used/values/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(!pattern7.test(data89)){
const err359 = {instancePath:instancePath+"/columns/used/values/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/columns/used/values/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid33 = _errs391 === errors;
valid82 = valid82 || _valid33;
const _errs393 = errors;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err361 = {instancePath:instancePath+"/columns/used/values/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid33 = _errs393 === errors;
valid82 = valid82 || _valid33;
const _errs395 = errors;
if(typeof data89 !== "boolean"){
const err362 = {instancePath:instancePath+"/columns/used/values/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
var _valid33 = _errs395 === errors;
valid82 = valid82 || _valid33;
if(!valid82){
const err363 = {instancePath:instancePath+"/columns/used/values/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
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
}
}
else {
const err364 = {instancePath:instancePath+"/columns/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data84.round !== undefined){
let data90 = data84.round;
if(!((data90 === "up") || (data90 === "down"))){
const err365 = {instancePath:instancePath+"/columns/used/round",schemaPath:"#/$defs/Amount/anyOf/1/properties/round/enum",keyword:"enum",params:{allowedValues: schema42.anyOf[1].properties.round.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/columns/used",schemaPath:"#/$defs/Amount/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid30 = _errs364 === errors;
valid76 = valid76 || _valid30;
if(!valid76){
const err367 = {instancePath:instancePath+"/columns/used",schemaPath:"#/$defs/Amount/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
else {
errors = _errs361;
if(vErrors !== null){
if(_errs361){
vErrors.length = _errs361;
}
else {
vErrors = null;
}
}
}
}
if(data38.externalId !== undefined){
let data91 = data38.externalId;
const _errs400 = errors;
let valid84 = false;
const _errs401 = errors;
if(typeof data91 === "string"){
if(func1(data91) > 200){
const err368 = {instancePath:instancePath+"/columns/externalId",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!pattern5.test(data91)){
const err369 = {instancePath:instancePath+"/columns/externalId",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/columns/externalId",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
var _valid34 = _errs401 === errors;
valid84 = valid84 || _valid34;
const _errs403 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(Object.keys(data91).length < 1){
const err371 = {instancePath:instancePath+"/columns/externalId",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
for(const key34 in data91){
if(!((((key34 === "column") || (key34 === "value")) || (key34 === "default")) || (key34 === "values"))){
const err372 = {instancePath:instancePath+"/columns/externalId",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data91.column !== undefined){
let data92 = data91.column;
if(typeof data92 === "string"){
if(func1(data92) > 200){
const err373 = {instancePath:instancePath+"/columns/externalId/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(!pattern5.test(data92)){
const err374 = {instancePath:instancePath+"/columns/externalId/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/columns/externalId/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data91.value !== undefined){
let data93 = data91.value;
const _errs409 = errors;
let valid86 = false;
const _errs410 = errors;
if(typeof data93 === "string"){
if(func1(data93) > 400){
const err376 = {instancePath:instancePath+"/columns/externalId/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(!pattern7.test(data93)){
const err377 = {instancePath:instancePath+"/columns/externalId/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/columns/externalId/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid35 = _errs410 === errors;
valid86 = valid86 || _valid35;
const _errs412 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err379 = {instancePath:instancePath+"/columns/externalId/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid35 = _errs412 === errors;
valid86 = valid86 || _valid35;
const _errs414 = errors;
if(typeof data93 !== "boolean"){
const err380 = {instancePath:instancePath+"/columns/externalId/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid35 = _errs414 === errors;
valid86 = valid86 || _valid35;
if(!valid86){
const err381 = {instancePath:instancePath+"/columns/externalId/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
errors = _errs409;
if(vErrors !== null){
if(_errs409){
vErrors.length = _errs409;
}
else {
vErrors = null;
}
}
}
}
if(data91.default !== undefined){
let data94 = data91.default;
const _errs417 = errors;
let valid87 = false;
const _errs418 = errors;
if(typeof data94 === "string"){
if(func1(data94) > 400){
const err382 = {instancePath:instancePath+"/columns/externalId/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!pattern7.test(data94)){
const err383 = {instancePath:instancePath+"/columns/externalId/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/columns/externalId/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid36 = _errs418 === errors;
valid87 = valid87 || _valid36;
const _errs420 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err385 = {instancePath:instancePath+"/columns/externalId/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid36 = _errs420 === errors;
valid87 = valid87 || _valid36;
const _errs422 = errors;
if(typeof data94 !== "boolean"){
const err386 = {instancePath:instancePath+"/columns/externalId/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var _valid36 = _errs422 === errors;
valid87 = valid87 || _valid36;
if(!valid87){
const err387 = {instancePath:instancePath+"/columns/externalId/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
else {
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
}
}
if(data91.values !== undefined){
let data95 = data91.values;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(Object.keys(data95).length > 1000){
const err388 = {instancePath:instancePath+"/columns/externalId/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(Object.keys(data95).length < 1){
const err389 = {instancePath:instancePath+"/columns/externalId/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key35 in data95){
const _errs426 = errors;
if(typeof key35 === "string"){
if(func1(key35) > 400){
const err390 = {instancePath:instancePath+"/columns/externalId/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key35};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
var valid88 = _errs426 === errors;
if(!valid88){
const err391 = {instancePath:instancePath+"/columns/externalId/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
for(const key36 in data95){
let data96 = data95[key36];
const _errs429 = errors;
let valid90 = false;
const _errs430 = errors;
if(typeof data96 === "string"){
if(func1(data96) > 400){
const err392 = {instancePath:instancePath+"/columns/externalId/values/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(!pattern7.test(data96)){
const err393 = {instancePath:instancePath+"/columns/externalId/values/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/columns/externalId/values/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid37 = _errs430 === errors;
valid90 = valid90 || _valid37;
const _errs432 = errors;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err395 = {instancePath:instancePath+"/columns/externalId/values/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
var _valid37 = _errs432 === errors;
valid90 = valid90 || _valid37;
const _errs434 = errors;
if(typeof data96 !== "boolean"){
const err396 = {instancePath:instancePath+"/columns/externalId/values/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid37 = _errs434 === errors;
valid90 = valid90 || _valid37;
if(!valid90){
const err397 = {instancePath:instancePath+"/columns/externalId/values/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
else {
errors = _errs429;
if(vErrors !== null){
if(_errs429){
vErrors.length = _errs429;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err398 = {instancePath:instancePath+"/columns/externalId/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/columns/externalId",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid34 = _errs403 === errors;
valid84 = valid84 || _valid34;
if(!valid84){
const err400 = {instancePath:instancePath+"/columns/externalId",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
else {
errors = _errs400;
if(vErrors !== null){
if(_errs400){
vErrors.length = _errs400;
}
else {
vErrors = null;
}
}
}
}
if(data38.state !== undefined){
let data97 = data38.state;
const _errs438 = errors;
let valid92 = false;
const _errs439 = errors;
if(typeof data97 === "string"){
if(func1(data97) > 200){
const err401 = {instancePath:instancePath+"/columns/state",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(!pattern5.test(data97)){
const err402 = {instancePath:instancePath+"/columns/state",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/columns/state",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
var _valid38 = _errs439 === errors;
valid92 = valid92 || _valid38;
const _errs441 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(Object.keys(data97).length < 1){
const err404 = {instancePath:instancePath+"/columns/state",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key37 in data97){
if(!((((key37 === "column") || (key37 === "value")) || (key37 === "default")) || (key37 === "values"))){
const err405 = {instancePath:instancePath+"/columns/state",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data97.column !== undefined){
let data98 = data97.column;
if(typeof data98 === "string"){
if(func1(data98) > 200){
const err406 = {instancePath:instancePath+"/columns/state/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!pattern5.test(data98)){
const err407 = {instancePath:instancePath+"/columns/state/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/columns/state/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data97.value !== undefined){
let data99 = data97.value;
const _errs447 = errors;
let valid94 = false;
const _errs448 = errors;
if(typeof data99 === "string"){
if(func1(data99) > 400){
const err409 = {instancePath:instancePath+"/columns/state/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!pattern7.test(data99)){
const err410 = {instancePath:instancePath+"/columns/state/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/columns/state/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid39 = _errs448 === errors;
valid94 = valid94 || _valid39;
const _errs450 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err412 = {instancePath:instancePath+"/columns/state/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid39 = _errs450 === errors;
valid94 = valid94 || _valid39;
const _errs452 = errors;
if(typeof data99 !== "boolean"){
const err413 = {instancePath:instancePath+"/columns/state/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid39 = _errs452 === errors;
valid94 = valid94 || _valid39;
if(!valid94){
const err414 = {instancePath:instancePath+"/columns/state/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
else {
errors = _errs447;
if(vErrors !== null){
if(_errs447){
vErrors.length = _errs447;
}
else {
vErrors = null;
}
}
}
}
if(data97.default !== undefined){
let data100 = data97.default;
const _errs455 = errors;
let valid95 = false;
const _errs456 = errors;
if(typeof data100 === "string"){
if(func1(data100) > 400){
const err415 = {instancePath:instancePath+"/columns/state/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(!pattern7.test(data100)){
const err416 = {instancePath:instancePath+"/columns/state/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/columns/state/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid40 = _errs456 === errors;
valid95 = valid95 || _valid40;
const _errs458 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err418 = {instancePath:instancePath+"/columns/state/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
var _valid40 = _errs458 === errors;
valid95 = valid95 || _valid40;
const _errs460 = errors;
if(typeof data100 !== "boolean"){
const err419 = {instancePath:instancePath+"/columns/state/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid40 = _errs460 === errors;
valid95 = valid95 || _valid40;
if(!valid95){
const err420 = {instancePath:instancePath+"/columns/state/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
else {
errors = _errs455;
if(vErrors !== null){
if(_errs455){
vErrors.length = _errs455;
}
else {
vErrors = null;
}
}
}
}
if(data97.values !== undefined){
let data101 = data97.values;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(Object.keys(data101).length > 1000){
const err421 = {instancePath:instancePath+"/columns/state/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(Object.keys(data101).length < 1){
const err422 = {instancePath:instancePath+"/columns/state/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
for(const key38 in data101){
const _errs464 = errors;
if(typeof key38 === "string"){
if(func1(key38) > 400){
const err423 = {instancePath:instancePath+"/columns/state/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key38};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
var valid96 = _errs464 === errors;
if(!valid96){
const err424 = {instancePath:instancePath+"/columns/state/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key38},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
for(const key39 in data101){
let data102 = data101[key39];
const _errs467 = errors;
let valid98 = false;
const _errs468 = errors;
if(typeof data102 === "string"){
if(func1(data102) > 400){
const err425 = {instancePath:instancePath+"/columns/state/values/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(!pattern7.test(data102)){
const err426 = {instancePath:instancePath+"/columns/state/values/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/columns/state/values/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid41 = _errs468 === errors;
valid98 = valid98 || _valid41;
const _errs470 = errors;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err428 = {instancePath:instancePath+"/columns/state/values/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var _valid41 = _errs470 === errors;
valid98 = valid98 || _valid41;
const _errs472 = errors;
if(typeof data102 !== "boolean"){
const err429 = {instancePath:instancePath+"/columns/state/values/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid41 = _errs472 === errors;
valid98 = valid98 || _valid41;
if(!valid98){
const err430 = {instancePath:instancePath+"/columns/state/values/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
else {
errors = _errs467;
if(vErrors !== null){
if(_errs467){
vErrors.length = _errs467;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err431 = {instancePath:instancePath+"/columns/state/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/columns/state",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid38 = _errs441 === errors;
valid92 = valid92 || _valid38;
if(!valid92){
const err433 = {instancePath:instancePath+"/columns/state",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
else {
errors = _errs438;
if(vErrors !== null){
if(_errs438){
vErrors.length = _errs438;
}
else {
vErrors = null;
}
}
}
}
if(data38.access !== undefined){
let data103 = data38.access;
const _errs476 = errors;
let valid100 = false;
const _errs477 = errors;
if(typeof data103 === "string"){
if(func1(data103) > 200){
const err434 = {instancePath:instancePath+"/columns/access",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(!pattern5.test(data103)){
const err435 = {instancePath:instancePath+"/columns/access",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/columns/access",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid42 = _errs477 === errors;
valid100 = valid100 || _valid42;
const _errs479 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(Object.keys(data103).length < 1){
const err437 = {instancePath:instancePath+"/columns/access",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
for(const key40 in data103){
if(!((((key40 === "column") || (key40 === "value")) || (key40 === "default")) || (key40 === "values"))){
const err438 = {instancePath:instancePath+"/columns/access",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data103.column !== undefined){
let data104 = data103.column;
if(typeof data104 === "string"){
if(func1(data104) > 200){
const err439 = {instancePath:instancePath+"/columns/access/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(!pattern5.test(data104)){
const err440 = {instancePath:instancePath+"/columns/access/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/columns/access/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data103.value !== undefined){
let data105 = data103.value;
const _errs485 = errors;
let valid102 = false;
const _errs486 = errors;
if(typeof data105 === "string"){
if(func1(data105) > 400){
const err442 = {instancePath:instancePath+"/columns/access/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(!pattern7.test(data105)){
const err443 = {instancePath:instancePath+"/columns/access/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/columns/access/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid43 = _errs486 === errors;
valid102 = valid102 || _valid43;
const _errs488 = errors;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err445 = {instancePath:instancePath+"/columns/access/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var _valid43 = _errs488 === errors;
valid102 = valid102 || _valid43;
const _errs490 = errors;
if(typeof data105 !== "boolean"){
const err446 = {instancePath:instancePath+"/columns/access/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var _valid43 = _errs490 === errors;
valid102 = valid102 || _valid43;
if(!valid102){
const err447 = {instancePath:instancePath+"/columns/access/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
else {
errors = _errs485;
if(vErrors !== null){
if(_errs485){
vErrors.length = _errs485;
}
else {
vErrors = null;
}
}
}
}
if(data103.default !== undefined){
let data106 = data103.default;
const _errs493 = errors;
let valid103 = false;
const _errs494 = errors;
if(typeof data106 === "string"){
if(func1(data106) > 400){
const err448 = {instancePath:instancePath+"/columns/access/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(!pattern7.test(data106)){
const err449 = {instancePath:instancePath+"/columns/access/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/columns/access/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
var _valid44 = _errs494 === errors;
valid103 = valid103 || _valid44;
const _errs496 = errors;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err451 = {instancePath:instancePath+"/columns/access/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid44 = _errs496 === errors;
valid103 = valid103 || _valid44;
const _errs498 = errors;
if(typeof data106 !== "boolean"){
const err452 = {instancePath:instancePath+"/columns/access/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var _valid44 = _errs498 === errors;
valid103 = valid103 || _valid44;
if(!valid103){
const err453 = {instancePath:instancePath+"/columns/access/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
else {
errors = _errs493;
if(vErrors !== null){
if(_errs493){
vErrors.length = _errs493;
}
else {
vErrors = null;
}
}
}
}
if(data103.values !== undefined){
let data107 = data103.values;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(Object.keys(data107).length > 1000){
const err454 = {instancePath:instancePath+"/columns/access/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(Object.keys(data107).length < 1){
const err455 = {instancePath:instancePath+"/columns/access/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key41 in data107){
const _errs502 = errors;
if(typeof key41 === "string"){
if(func1(key41) > 400){
const err456 = {instancePath:instancePath+"/columns/access/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key41};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
var valid104 = _errs502 === errors;
if(!valid104){
const err457 = {instancePath:instancePath+"/columns/access/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key41},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
for(const key42 in data107){
let data108 = data107[key42];
const _errs505 = errors;
let valid106 = false;
const _errs506 = errors;
if(typeof data108 === "string"){
if(func1(data108) > 400){
const err458 = {instancePath:instancePath+"/columns/access/values/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(!pattern7.test(data108)){
const err459 = {instancePath:instancePath+"/columns/access/values/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/columns/access/values/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
var _valid45 = _errs506 === errors;
valid106 = valid106 || _valid45;
const _errs508 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err461 = {instancePath:instancePath+"/columns/access/values/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid45 = _errs508 === errors;
valid106 = valid106 || _valid45;
const _errs510 = errors;
if(typeof data108 !== "boolean"){
const err462 = {instancePath:instancePath+"/columns/access/values/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var _valid45 = _errs510 === errors;
valid106 = valid106 || _valid45;
if(!valid106){
const err463 = {instancePath:instancePath+"/columns/access/values/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
else {
errors = _errs505;
if(vErrors !== null){
if(_errs505){
vErrors.length = _errs505;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err464 = {instancePath:instancePath+"/columns/access/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/columns/access",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid42 = _errs479 === errors;
valid100 = valid100 || _valid42;
if(!valid100){
const err466 = {instancePath:instancePath+"/columns/access",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
else {
errors = _errs476;
if(vErrors !== null){
if(_errs476){
vErrors.length = _errs476;
}
else {
vErrors = null;
}
}
}
}
if(data38.customerAccess !== undefined){
let data109 = data38.customerAccess;
const _errs514 = errors;
let valid108 = false;
const _errs515 = errors;
if(typeof data109 === "string"){
if(func1(data109) > 200){
const err467 = {instancePath:instancePath+"/columns/customerAccess",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!pattern5.test(data109)){
const err468 = {instancePath:instancePath+"/columns/customerAccess",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/columns/customerAccess",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
var _valid46 = _errs515 === errors;
valid108 = valid108 || _valid46;
const _errs517 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(Object.keys(data109).length < 1){
const err470 = {instancePath:instancePath+"/columns/customerAccess",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
for(const key43 in data109){
if(!((((key43 === "column") || (key43 === "value")) || (key43 === "default")) || (key43 === "values"))){
const err471 = {instancePath:instancePath+"/columns/customerAccess",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data109.column !== undefined){
let data110 = data109.column;
if(typeof data110 === "string"){
if(func1(data110) > 200){
const err472 = {instancePath:instancePath+"/columns/customerAccess/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(!pattern5.test(data110)){
const err473 = {instancePath:instancePath+"/columns/customerAccess/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/columns/customerAccess/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data109.value !== undefined){
let data111 = data109.value;
const _errs523 = errors;
let valid110 = false;
const _errs524 = errors;
if(typeof data111 === "string"){
if(func1(data111) > 400){
const err475 = {instancePath:instancePath+"/columns/customerAccess/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(!pattern7.test(data111)){
const err476 = {instancePath:instancePath+"/columns/customerAccess/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/columns/customerAccess/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid47 = _errs524 === errors;
valid110 = valid110 || _valid47;
const _errs526 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err478 = {instancePath:instancePath+"/columns/customerAccess/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid47 = _errs526 === errors;
valid110 = valid110 || _valid47;
const _errs528 = errors;
if(typeof data111 !== "boolean"){
const err479 = {instancePath:instancePath+"/columns/customerAccess/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid47 = _errs528 === errors;
valid110 = valid110 || _valid47;
if(!valid110){
const err480 = {instancePath:instancePath+"/columns/customerAccess/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
else {
errors = _errs523;
if(vErrors !== null){
if(_errs523){
vErrors.length = _errs523;
}
else {
vErrors = null;
}
}
}
}
if(data109.default !== undefined){
let data112 = data109.default;
const _errs531 = errors;
let valid111 = false;
const _errs532 = errors;
if(typeof data112 === "string"){
if(func1(data112) > 400){
const err481 = {instancePath:instancePath+"/columns/customerAccess/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(!pattern7.test(data112)){
const err482 = {instancePath:instancePath+"/columns/customerAccess/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/columns/customerAccess/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid48 = _errs532 === errors;
valid111 = valid111 || _valid48;
const _errs534 = errors;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err484 = {instancePath:instancePath+"/columns/customerAccess/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid48 = _errs534 === errors;
valid111 = valid111 || _valid48;
const _errs536 = errors;
if(typeof data112 !== "boolean"){
const err485 = {instancePath:instancePath+"/columns/customerAccess/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid48 = _errs536 === errors;
valid111 = valid111 || _valid48;
if(!valid111){
const err486 = {instancePath:instancePath+"/columns/customerAccess/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
else {
errors = _errs531;
if(vErrors !== null){
if(_errs531){
vErrors.length = _errs531;
}
else {
vErrors = null;
}
}
}
}
if(data109.values !== undefined){
let data113 = data109.values;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length > 1000){
const err487 = {instancePath:instancePath+"/columns/customerAccess/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(Object.keys(data113).length < 1){
const err488 = {instancePath:instancePath+"/columns/customerAccess/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
for(const key44 in data113){
const _errs540 = errors;
if(typeof key44 === "string"){
if(func1(key44) > 400){
const err489 = {instancePath:instancePath+"/columns/customerAccess/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key44};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
var valid112 = _errs540 === errors;
if(!valid112){
const err490 = {instancePath:instancePath+"/columns/customerAccess/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key44},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
for(const key45 in data113){
let data114 = data113[key45];
const _errs543 = errors;
let valid114 = false;
const _errs544 = errors;
if(typeof data114 === "string"){
if(func1(data114) > 400){
const err491 = {instancePath:instancePath+"/columns/customerAccess/values/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(!pattern7.test(data114)){
const err492 = {instancePath:instancePath+"/columns/customerAccess/values/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/columns/customerAccess/values/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid49 = _errs544 === errors;
valid114 = valid114 || _valid49;
const _errs546 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err494 = {instancePath:instancePath+"/columns/customerAccess/values/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid49 = _errs546 === errors;
valid114 = valid114 || _valid49;
const _errs548 = errors;
if(typeof data114 !== "boolean"){
const err495 = {instancePath:instancePath+"/columns/customerAccess/values/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid49 = _errs548 === errors;
valid114 = valid114 || _valid49;
if(!valid114){
const err496 = {instancePath:instancePath+"/columns/customerAccess/values/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
else {
errors = _errs543;
if(vErrors !== null){
if(_errs543){
vErrors.length = _errs543;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err497 = {instancePath:instancePath+"/columns/customerAccess/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/columns/customerAccess",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
var _valid46 = _errs517 === errors;
valid108 = valid108 || _valid46;
if(!valid108){
const err499 = {instancePath:instancePath+"/columns/customerAccess",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
else {
errors = _errs514;
if(vErrors !== null){
if(_errs514){
vErrors.length = _errs514;
}
else {
vErrors = null;
}
}
}
}
if(data38.anchor !== undefined){
let data115 = data38.anchor;
const _errs552 = errors;
let valid116 = false;
const _errs553 = errors;
if(typeof data115 === "string"){
if(func1(data115) > 200){
const err500 = {instancePath:instancePath+"/columns/anchor",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(!pattern5.test(data115)){
const err501 = {instancePath:instancePath+"/columns/anchor",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/columns/anchor",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var _valid50 = _errs553 === errors;
valid116 = valid116 || _valid50;
const _errs555 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length < 1){
const err503 = {instancePath:instancePath+"/columns/anchor",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
for(const key46 in data115){
if(!((((key46 === "column") || (key46 === "value")) || (key46 === "default")) || (key46 === "values"))){
const err504 = {instancePath:instancePath+"/columns/anchor",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data115.column !== undefined){
let data116 = data115.column;
if(typeof data116 === "string"){
if(func1(data116) > 200){
const err505 = {instancePath:instancePath+"/columns/anchor/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(!pattern5.test(data116)){
const err506 = {instancePath:instancePath+"/columns/anchor/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/columns/anchor/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data115.value !== undefined){
let data117 = data115.value;
const _errs561 = errors;
let valid118 = false;
const _errs562 = errors;
if(typeof data117 === "string"){
if(func1(data117) > 400){
const err508 = {instancePath:instancePath+"/columns/anchor/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(!pattern7.test(data117)){
const err509 = {instancePath:instancePath+"/columns/anchor/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/columns/anchor/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var _valid51 = _errs562 === errors;
valid118 = valid118 || _valid51;
const _errs564 = errors;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err511 = {instancePath:instancePath+"/columns/anchor/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid51 = _errs564 === errors;
valid118 = valid118 || _valid51;
const _errs566 = errors;
if(typeof data117 !== "boolean"){
const err512 = {instancePath:instancePath+"/columns/anchor/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid51 = _errs566 === errors;
valid118 = valid118 || _valid51;
if(!valid118){
const err513 = {instancePath:instancePath+"/columns/anchor/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
else {
errors = _errs561;
if(vErrors !== null){
if(_errs561){
vErrors.length = _errs561;
}
else {
vErrors = null;
}
}
}
}
if(data115.default !== undefined){
let data118 = data115.default;
const _errs569 = errors;
let valid119 = false;
const _errs570 = errors;
if(typeof data118 === "string"){
if(func1(data118) > 400){
const err514 = {instancePath:instancePath+"/columns/anchor/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(!pattern7.test(data118)){
const err515 = {instancePath:instancePath+"/columns/anchor/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/columns/anchor/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
var _valid52 = _errs570 === errors;
valid119 = valid119 || _valid52;
const _errs572 = errors;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err517 = {instancePath:instancePath+"/columns/anchor/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
var _valid52 = _errs572 === errors;
valid119 = valid119 || _valid52;
const _errs574 = errors;
if(typeof data118 !== "boolean"){
const err518 = {instancePath:instancePath+"/columns/anchor/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
var _valid52 = _errs574 === errors;
valid119 = valid119 || _valid52;
if(!valid119){
const err519 = {instancePath:instancePath+"/columns/anchor/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
else {
errors = _errs569;
if(vErrors !== null){
if(_errs569){
vErrors.length = _errs569;
}
else {
vErrors = null;
}
}
}
}
if(data115.values !== undefined){
let data119 = data115.values;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(Object.keys(data119).length > 1000){
const err520 = {instancePath:instancePath+"/columns/anchor/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(Object.keys(data119).length < 1){
const err521 = {instancePath:instancePath+"/columns/anchor/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
for(const key47 in data119){
const _errs578 = errors;
if(typeof key47 === "string"){
if(func1(key47) > 400){
const err522 = {instancePath:instancePath+"/columns/anchor/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key47};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
var valid120 = _errs578 === errors;
if(!valid120){
const err523 = {instancePath:instancePath+"/columns/anchor/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
for(const key48 in data119){
let data120 = data119[key48];
const _errs581 = errors;
let valid122 = false;
const _errs582 = errors;
if(typeof data120 === "string"){
if(func1(data120) > 400){
const err524 = {instancePath:instancePath+"/columns/anchor/values/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(!pattern7.test(data120)){
const err525 = {instancePath:instancePath+"/columns/anchor/values/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/columns/anchor/values/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
var _valid53 = _errs582 === errors;
valid122 = valid122 || _valid53;
const _errs584 = errors;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err527 = {instancePath:instancePath+"/columns/anchor/values/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid53 = _errs584 === errors;
valid122 = valid122 || _valid53;
const _errs586 = errors;
if(typeof data120 !== "boolean"){
const err528 = {instancePath:instancePath+"/columns/anchor/values/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
var _valid53 = _errs586 === errors;
valid122 = valid122 || _valid53;
if(!valid122){
const err529 = {instancePath:instancePath+"/columns/anchor/values/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
else {
errors = _errs581;
if(vErrors !== null){
if(_errs581){
vErrors.length = _errs581;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err530 = {instancePath:instancePath+"/columns/anchor/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
else {
const err531 = {instancePath:instancePath+"/columns/anchor",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
var _valid50 = _errs555 === errors;
valid116 = valid116 || _valid50;
if(!valid116){
const err532 = {instancePath:instancePath+"/columns/anchor",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
else {
errors = _errs552;
if(vErrors !== null){
if(_errs552){
vErrors.length = _errs552;
}
else {
vErrors = null;
}
}
}
}
if(data38.anchorRef !== undefined){
let data121 = data38.anchorRef;
const _errs590 = errors;
let valid124 = false;
const _errs591 = errors;
if(typeof data121 === "string"){
if(func1(data121) > 200){
const err533 = {instancePath:instancePath+"/columns/anchorRef",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!pattern5.test(data121)){
const err534 = {instancePath:instancePath+"/columns/anchorRef",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/columns/anchorRef",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
var _valid54 = _errs591 === errors;
valid124 = valid124 || _valid54;
const _errs593 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(Object.keys(data121).length < 1){
const err536 = {instancePath:instancePath+"/columns/anchorRef",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
for(const key49 in data121){
if(!((((key49 === "column") || (key49 === "value")) || (key49 === "default")) || (key49 === "values"))){
const err537 = {instancePath:instancePath+"/columns/anchorRef",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data121.column !== undefined){
let data122 = data121.column;
if(typeof data122 === "string"){
if(func1(data122) > 200){
const err538 = {instancePath:instancePath+"/columns/anchorRef/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(!pattern5.test(data122)){
const err539 = {instancePath:instancePath+"/columns/anchorRef/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/columns/anchorRef/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data121.value !== undefined){
let data123 = data121.value;
const _errs599 = errors;
let valid126 = false;
const _errs600 = errors;
if(typeof data123 === "string"){
if(func1(data123) > 400){
const err541 = {instancePath:instancePath+"/columns/anchorRef/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(!pattern7.test(data123)){
const err542 = {instancePath:instancePath+"/columns/anchorRef/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/columns/anchorRef/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var _valid55 = _errs600 === errors;
valid126 = valid126 || _valid55;
const _errs602 = errors;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err544 = {instancePath:instancePath+"/columns/anchorRef/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var _valid55 = _errs602 === errors;
valid126 = valid126 || _valid55;
const _errs604 = errors;
if(typeof data123 !== "boolean"){
const err545 = {instancePath:instancePath+"/columns/anchorRef/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
var _valid55 = _errs604 === errors;
valid126 = valid126 || _valid55;
if(!valid126){
const err546 = {instancePath:instancePath+"/columns/anchorRef/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
else {
errors = _errs599;
if(vErrors !== null){
if(_errs599){
vErrors.length = _errs599;
}
else {
vErrors = null;
}
}
}
}
if(data121.default !== undefined){
let data124 = data121.default;
const _errs607 = errors;
let valid127 = false;
const _errs608 = errors;
if(typeof data124 === "string"){
if(func1(data124) > 400){
const err547 = {instancePath:instancePath+"/columns/anchorRef/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(!pattern7.test(data124)){
const err548 = {instancePath:instancePath+"/columns/anchorRef/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/columns/anchorRef/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid56 = _errs608 === errors;
valid127 = valid127 || _valid56;
const _errs610 = errors;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err550 = {instancePath:instancePath+"/columns/anchorRef/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid56 = _errs610 === errors;
valid127 = valid127 || _valid56;
const _errs612 = errors;
if(typeof data124 !== "boolean"){
const err551 = {instancePath:instancePath+"/columns/anchorRef/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var _valid56 = _errs612 === errors;
valid127 = valid127 || _valid56;
if(!valid127){
const err552 = {instancePath:instancePath+"/columns/anchorRef/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
else {
errors = _errs607;
if(vErrors !== null){
if(_errs607){
vErrors.length = _errs607;
}
else {
vErrors = null;
}
}
}
}
if(data121.values !== undefined){
let data125 = data121.values;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(Object.keys(data125).length > 1000){
const err553 = {instancePath:instancePath+"/columns/anchorRef/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(Object.keys(data125).length < 1){
const err554 = {instancePath:instancePath+"/columns/anchorRef/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
for(const key50 in data125){
const _errs616 = errors;
if(typeof key50 === "string"){
if(func1(key50) > 400){
const err555 = {instancePath:instancePath+"/columns/anchorRef/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key50};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
var valid128 = _errs616 === errors;
if(!valid128){
const err556 = {instancePath:instancePath+"/columns/anchorRef/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key50},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
for(const key51 in data125){
let data126 = data125[key51];
const _errs619 = errors;
let valid130 = false;
const _errs620 = errors;
if(typeof data126 === "string"){
if(func1(data126) > 400){
const err557 = {instancePath:instancePath+"/columns/anchorRef/values/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(!pattern7.test(data126)){
const err558 = {instancePath:instancePath+"/columns/anchorRef/values/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/columns/anchorRef/values/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid57 = _errs620 === errors;
valid130 = valid130 || _valid57;
const _errs622 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err560 = {instancePath:instancePath+"/columns/anchorRef/values/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
var _valid57 = _errs622 === errors;
valid130 = valid130 || _valid57;
const _errs624 = errors;
if(typeof data126 !== "boolean"){
const err561 = {instancePath:instancePath+"/columns/anchorRef/values/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
var _valid57 = _errs624 === errors;
valid130 = valid130 || _valid57;
if(!valid130){
const err562 = {instancePath:instancePath+"/columns/anchorRef/values/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
else {
errors = _errs619;
if(vErrors !== null){
if(_errs619){
vErrors.length = _errs619;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err563 = {instancePath:instancePath+"/columns/anchorRef/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/columns/anchorRef",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
var _valid54 = _errs593 === errors;
valid124 = valid124 || _valid54;
if(!valid124){
const err565 = {instancePath:instancePath+"/columns/anchorRef",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
else {
errors = _errs590;
if(vErrors !== null){
if(_errs590){
vErrors.length = _errs590;
}
else {
vErrors = null;
}
}
}
}
if(data38.management !== undefined){
let data127 = data38.management;
const _errs628 = errors;
let valid132 = false;
const _errs629 = errors;
if(typeof data127 === "string"){
if(func1(data127) > 200){
const err566 = {instancePath:instancePath+"/columns/management",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(!pattern5.test(data127)){
const err567 = {instancePath:instancePath+"/columns/management",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/columns/management",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
var _valid58 = _errs629 === errors;
valid132 = valid132 || _valid58;
const _errs631 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(Object.keys(data127).length < 1){
const err569 = {instancePath:instancePath+"/columns/management",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
for(const key52 in data127){
if(!((((key52 === "column") || (key52 === "value")) || (key52 === "default")) || (key52 === "values"))){
const err570 = {instancePath:instancePath+"/columns/management",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data127.column !== undefined){
let data128 = data127.column;
if(typeof data128 === "string"){
if(func1(data128) > 200){
const err571 = {instancePath:instancePath+"/columns/management/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(!pattern5.test(data128)){
const err572 = {instancePath:instancePath+"/columns/management/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/columns/management/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data127.value !== undefined){
let data129 = data127.value;
const _errs637 = errors;
let valid134 = false;
const _errs638 = errors;
if(typeof data129 === "string"){
if(func1(data129) > 400){
const err574 = {instancePath:instancePath+"/columns/management/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(!pattern7.test(data129)){
const err575 = {instancePath:instancePath+"/columns/management/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/columns/management/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
var _valid59 = _errs638 === errors;
valid134 = valid134 || _valid59;
const _errs640 = errors;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err577 = {instancePath:instancePath+"/columns/management/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var _valid59 = _errs640 === errors;
valid134 = valid134 || _valid59;
const _errs642 = errors;
if(typeof data129 !== "boolean"){
const err578 = {instancePath:instancePath+"/columns/management/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
var _valid59 = _errs642 === errors;
valid134 = valid134 || _valid59;
if(!valid134){
const err579 = {instancePath:instancePath+"/columns/management/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
else {
errors = _errs637;
if(vErrors !== null){
if(_errs637){
vErrors.length = _errs637;
}
else {
vErrors = null;
}
}
}
}
if(data127.default !== undefined){
let data130 = data127.default;
const _errs645 = errors;
let valid135 = false;
const _errs646 = errors;
if(typeof data130 === "string"){
if(func1(data130) > 400){
const err580 = {instancePath:instancePath+"/columns/management/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(!pattern7.test(data130)){
const err581 = {instancePath:instancePath+"/columns/management/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
else {
const err582 = {instancePath:instancePath+"/columns/management/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var _valid60 = _errs646 === errors;
valid135 = valid135 || _valid60;
const _errs648 = errors;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err583 = {instancePath:instancePath+"/columns/management/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
var _valid60 = _errs648 === errors;
valid135 = valid135 || _valid60;
const _errs650 = errors;
if(typeof data130 !== "boolean"){
const err584 = {instancePath:instancePath+"/columns/management/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var _valid60 = _errs650 === errors;
valid135 = valid135 || _valid60;
if(!valid135){
const err585 = {instancePath:instancePath+"/columns/management/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
else {
errors = _errs645;
if(vErrors !== null){
if(_errs645){
vErrors.length = _errs645;
}
else {
vErrors = null;
}
}
}
}
if(data127.values !== undefined){
let data131 = data127.values;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(Object.keys(data131).length > 1000){
const err586 = {instancePath:instancePath+"/columns/management/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(Object.keys(data131).length < 1){
const err587 = {instancePath:instancePath+"/columns/management/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
for(const key53 in data131){
const _errs654 = errors;
if(typeof key53 === "string"){
if(func1(key53) > 400){
const err588 = {instancePath:instancePath+"/columns/management/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key53};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
var valid136 = _errs654 === errors;
if(!valid136){
const err589 = {instancePath:instancePath+"/columns/management/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key53},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
for(const key54 in data131){
let data132 = data131[key54];
const _errs657 = errors;
let valid138 = false;
const _errs658 = errors;
if(typeof data132 === "string"){
if(func1(data132) > 400){
const err590 = {instancePath:instancePath+"/columns/management/values/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(!pattern7.test(data132)){
const err591 = {instancePath:instancePath+"/columns/management/values/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/columns/management/values/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
var _valid61 = _errs658 === errors;
valid138 = valid138 || _valid61;
const _errs660 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err593 = {instancePath:instancePath+"/columns/management/values/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var _valid61 = _errs660 === errors;
valid138 = valid138 || _valid61;
const _errs662 = errors;
if(typeof data132 !== "boolean"){
const err594 = {instancePath:instancePath+"/columns/management/values/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid61 = _errs662 === errors;
valid138 = valid138 || _valid61;
if(!valid138){
const err595 = {instancePath:instancePath+"/columns/management/values/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
else {
errors = _errs657;
if(vErrors !== null){
if(_errs657){
vErrors.length = _errs657;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err596 = {instancePath:instancePath+"/columns/management/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
else {
const err597 = {instancePath:instancePath+"/columns/management",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid58 = _errs631 === errors;
valid132 = valid132 || _valid58;
if(!valid132){
const err598 = {instancePath:instancePath+"/columns/management",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
else {
errors = _errs628;
if(vErrors !== null){
if(_errs628){
vErrors.length = _errs628;
}
else {
vErrors = null;
}
}
}
}
if(data38.managedAccount !== undefined){
let data133 = data38.managedAccount;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.computers === undefined){
const err599 = {instancePath:instancePath+"/columns/managedAccount",schemaPath:"#/properties/columns/properties/managedAccount/required",keyword:"required",params:{missingProperty: "computers"},message:"must have required property '"+"computers"+"'"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
for(const key55 in data133){
if(!((key55 === "computers") || (key55 === "email"))){
const err600 = {instancePath:instancePath+"/columns/managedAccount",schemaPath:"#/properties/columns/properties/managedAccount/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data133.computers !== undefined){
let data134 = data133.computers;
const _errs669 = errors;
let valid141 = false;
const _errs670 = errors;
if(typeof data134 === "string"){
if(func1(data134) > 200){
const err601 = {instancePath:instancePath+"/columns/managedAccount/computers",schemaPath:"#/$defs/Amount/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(!pattern5.test(data134)){
const err602 = {instancePath:instancePath+"/columns/managedAccount/computers",schemaPath:"#/$defs/Amount/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else {
const err603 = {instancePath:instancePath+"/columns/managedAccount/computers",schemaPath:"#/$defs/Amount/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
var _valid62 = _errs670 === errors;
valid141 = valid141 || _valid62;
const _errs672 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(Object.keys(data134).length < 1){
const err604 = {instancePath:instancePath+"/columns/managedAccount/computers",schemaPath:"#/$defs/Amount/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
for(const key56 in data134){
if(!(((((key56 === "column") || (key56 === "value")) || (key56 === "default")) || (key56 === "values")) || (key56 === "round"))){
const err605 = {instancePath:instancePath+"/columns/managedAccount/computers",schemaPath:"#/$defs/Amount/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data134.column !== undefined){
let data135 = data134.column;
if(typeof data135 === "string"){
if(func1(data135) > 200){
const err606 = {instancePath:instancePath+"/columns/managedAccount/computers/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(!pattern5.test(data135)){
const err607 = {instancePath:instancePath+"/columns/managedAccount/computers/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/columns/managedAccount/computers/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data134.value !== undefined){
let data136 = data134.value;
const _errs678 = errors;
let valid143 = false;
const _errs679 = errors;
if(typeof data136 === "string"){
if(func1(data136) > 400){
const err609 = {instancePath:instancePath+"/columns/managedAccount/computers/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(!pattern7.test(data136)){
const err610 = {instancePath:instancePath+"/columns/managedAccount/computers/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = {instancePath:instancePath+"/columns/managedAccount/computers/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid63 = _errs679 === errors;
valid143 = valid143 || _valid63;
const _errs681 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err612 = {instancePath:instancePath+"/columns/managedAccount/computers/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
var _valid63 = _errs681 === errors;
valid143 = valid143 || _valid63;
const _errs683 = errors;
if(typeof data136 !== "boolean"){
const err613 = {instancePath:instancePath+"/columns/managedAccount/computers/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid63 = _errs683 === errors;
valid143 = valid143 || _valid63;
if(!valid143){
const err614 = {instancePath:instancePath+"/columns/managedAccount/computers/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
else {
errors = _errs678;
if(vErrors !== null){
if(_errs678){
vErrors.length = _errs678;
}
else {
vErrors = null;
}
}
}
}
if(data134.default !== undefined){
let data137 = data134.default;
const _errs686 = errors;
let valid144 = false;
const _errs687 = errors;
if(typeof data137 === "string"){
if(func1(data137) > 400){
const err615 = {instancePath:instancePath+"/columns/managedAccount/computers/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(!pattern7.test(data137)){
const err616 = {instancePath:instancePath+"/columns/managedAccount/computers/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/columns/managedAccount/computers/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
var _valid64 = _errs687 === errors;
valid144 = valid144 || _valid64;
const _errs689 = errors;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err618 = {instancePath:instancePath+"/columns/managedAccount/computers/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var _valid64 = _errs689 === errors;
valid144 = valid144 || _valid64;
const _errs691 = errors;
if(typeof data137 !== "boolean"){
const err619 = {instancePath:instancePath+"/columns/managedAccount/computers/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid64 = _errs691 === errors;
valid144 = valid144 || _valid64;
if(!valid144){
const err620 = {instancePath:instancePath+"/columns/managedAccount/computers/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
else {
errors = _errs686;
if(vErrors !== null){
if(_errs686){
vErrors.length = _errs686;
}
else {
vErrors = null;
}
}
}
}
if(data134.values !== undefined){
let data138 = data134.values;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(Object.keys(data138).length > 1000){
const err621 = {instancePath:instancePath+"/columns/managedAccount/computers/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(Object.keys(data138).length < 1){
const err622 = {instancePath:instancePath+"/columns/managedAccount/computers/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
for(const key57 in data138){
const _errs695 = errors;
if(typeof key57 === "string"){
if(func1(key57) > 400){
const err623 = {instancePath:instancePath+"/columns/managedAccount/computers/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key57};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
var valid145 = _errs695 === errors;
if(!valid145){
const err624 = {instancePath:instancePath+"/columns/managedAccount/computers/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key57},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
for(const key58 in data138){
let data139 = data138[key58];
const _errs698 = errors;
let valid147 = false;
const _errs699 = errors;
if(typeof data139 === "string"){
if(func1(data139) > 400){
const err625 = {instancePath:instancePath+"/columns/managedAccount/computers/values/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(!pattern7.test(data139)){
const err626 = {instancePath:instancePath+"/columns/managedAccount/computers/values/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/columns/managedAccount/computers/values/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var _valid65 = _errs699 === errors;
valid147 = valid147 || _valid65;
const _errs701 = errors;
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err628 = {instancePath:instancePath+"/columns/managedAccount/computers/values/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid65 = _errs701 === errors;
valid147 = valid147 || _valid65;
const _errs703 = errors;
if(typeof data139 !== "boolean"){
const err629 = {instancePath:instancePath+"/columns/managedAccount/computers/values/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid65 = _errs703 === errors;
valid147 = valid147 || _valid65;
if(!valid147){
const err630 = {instancePath:instancePath+"/columns/managedAccount/computers/values/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
else {
errors = _errs698;
if(vErrors !== null){
if(_errs698){
vErrors.length = _errs698;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err631 = {instancePath:instancePath+"/columns/managedAccount/computers/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data134.round !== undefined){
let data140 = data134.round;
if(!((data140 === "up") || (data140 === "down"))){
const err632 = {instancePath:instancePath+"/columns/managedAccount/computers/round",schemaPath:"#/$defs/Amount/anyOf/1/properties/round/enum",keyword:"enum",params:{allowedValues: schema42.anyOf[1].properties.round.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/columns/managedAccount/computers",schemaPath:"#/$defs/Amount/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid62 = _errs672 === errors;
valid141 = valid141 || _valid62;
if(!valid141){
const err634 = {instancePath:instancePath+"/columns/managedAccount/computers",schemaPath:"#/$defs/Amount/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
errors = _errs669;
if(vErrors !== null){
if(_errs669){
vErrors.length = _errs669;
}
else {
vErrors = null;
}
}
}
}
if(data133.email !== undefined){
let data141 = data133.email;
const _errs708 = errors;
let valid149 = false;
const _errs709 = errors;
if(typeof data141 === "string"){
if(func1(data141) > 200){
const err635 = {instancePath:instancePath+"/columns/managedAccount/email",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(!pattern5.test(data141)){
const err636 = {instancePath:instancePath+"/columns/managedAccount/email",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/columns/managedAccount/email",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
var _valid66 = _errs709 === errors;
valid149 = valid149 || _valid66;
const _errs711 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(Object.keys(data141).length < 1){
const err638 = {instancePath:instancePath+"/columns/managedAccount/email",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
for(const key59 in data141){
if(!((((key59 === "column") || (key59 === "value")) || (key59 === "default")) || (key59 === "values"))){
const err639 = {instancePath:instancePath+"/columns/managedAccount/email",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data141.column !== undefined){
let data142 = data141.column;
if(typeof data142 === "string"){
if(func1(data142) > 200){
const err640 = {instancePath:instancePath+"/columns/managedAccount/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if(!pattern5.test(data142)){
const err641 = {instancePath:instancePath+"/columns/managedAccount/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/columns/managedAccount/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
if(data141.value !== undefined){
let data143 = data141.value;
const _errs717 = errors;
let valid151 = false;
const _errs718 = errors;
if(typeof data143 === "string"){
if(func1(data143) > 400){
const err643 = {instancePath:instancePath+"/columns/managedAccount/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(!pattern7.test(data143)){
const err644 = {instancePath:instancePath+"/columns/managedAccount/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
else {
const err645 = {instancePath:instancePath+"/columns/managedAccount/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid67 = _errs718 === errors;
valid151 = valid151 || _valid67;
const _errs720 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err646 = {instancePath:instancePath+"/columns/managedAccount/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
var _valid67 = _errs720 === errors;
valid151 = valid151 || _valid67;
const _errs722 = errors;
if(typeof data143 !== "boolean"){
const err647 = {instancePath:instancePath+"/columns/managedAccount/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
var _valid67 = _errs722 === errors;
valid151 = valid151 || _valid67;
if(!valid151){
const err648 = {instancePath:instancePath+"/columns/managedAccount/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
else {
errors = _errs717;
if(vErrors !== null){
if(_errs717){
vErrors.length = _errs717;
}
else {
vErrors = null;
}
}
}
}
if(data141.default !== undefined){
let data144 = data141.default;
const _errs725 = errors;
let valid152 = false;
const _errs726 = errors;
if(typeof data144 === "string"){
if(func1(data144) > 400){
const err649 = {instancePath:instancePath+"/columns/managedAccount/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if(!pattern7.test(data144)){
const err650 = {instancePath:instancePath+"/columns/managedAccount/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/columns/managedAccount/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid68 = _errs726 === errors;
valid152 = valid152 || _valid68;
const _errs728 = errors;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err652 = {instancePath:instancePath+"/columns/managedAccount/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
var _valid68 = _errs728 === errors;
valid152 = valid152 || _valid68;
const _errs730 = errors;
if(typeof data144 !== "boolean"){
const err653 = {instancePath:instancePath+"/columns/managedAccount/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid68 = _errs730 === errors;
valid152 = valid152 || _valid68;
if(!valid152){
const err654 = {instancePath:instancePath+"/columns/managedAccount/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
else {
errors = _errs725;
if(vErrors !== null){
if(_errs725){
vErrors.length = _errs725;
}
else {
vErrors = null;
}
}
}
}
if(data141.values !== undefined){
let data145 = data141.values;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(Object.keys(data145).length > 1000){
const err655 = {instancePath:instancePath+"/columns/managedAccount/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(Object.keys(data145).length < 1){
const err656 = {instancePath:instancePath+"/columns/managedAccount/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
for(const key60 in data145){
const _errs734 = errors;
if(typeof key60 === "string"){
if(func1(key60) > 400){
const err657 = {instancePath:instancePath+"/columns/managedAccount/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key60};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
var valid153 = _errs734 === errors;
if(!valid153){
const err658 = {instancePath:instancePath+"/columns/managedAccount/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key60},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
for(const key61 in data145){
let data146 = data145[key61];
const _errs737 = errors;
let valid155 = false;
const _errs738 = errors;
if(typeof data146 === "string"){
if(func1(data146) > 400){
const err659 = {instancePath:instancePath+"/columns/managedAccount/email/values/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(!pattern7.test(data146)){
const err660 = {instancePath:instancePath+"/columns/managedAccount/email/values/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/columns/managedAccount/email/values/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
var _valid69 = _errs738 === errors;
valid155 = valid155 || _valid69;
const _errs740 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err662 = {instancePath:instancePath+"/columns/managedAccount/email/values/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
var _valid69 = _errs740 === errors;
valid155 = valid155 || _valid69;
const _errs742 = errors;
if(typeof data146 !== "boolean"){
const err663 = {instancePath:instancePath+"/columns/managedAccount/email/values/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid69 = _errs742 === errors;
valid155 = valid155 || _valid69;
if(!valid155){
const err664 = {instancePath:instancePath+"/columns/managedAccount/email/values/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
else {
errors = _errs737;
if(vErrors !== null){
if(_errs737){
vErrors.length = _errs737;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err665 = {instancePath:instancePath+"/columns/managedAccount/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
else {
const err666 = {instancePath:instancePath+"/columns/managedAccount/email",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid66 = _errs711 === errors;
valid149 = valid149 || _valid66;
if(!valid149){
const err667 = {instancePath:instancePath+"/columns/managedAccount/email",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
else {
errors = _errs708;
if(vErrors !== null){
if(_errs708){
vErrors.length = _errs708;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err668 = {instancePath:instancePath+"/columns/managedAccount",schemaPath:"#/properties/columns/properties/managedAccount/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data38.support !== undefined){
let data147 = data38.support;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(Object.keys(data147).length < 1){
const err669 = {instancePath:instancePath+"/columns/support",schemaPath:"#/properties/columns/properties/support/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
for(const key62 in data147){
if(!((key62 === "website") || (key62 === "email"))){
const err670 = {instancePath:instancePath+"/columns/support",schemaPath:"#/properties/columns/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data147.website !== undefined){
let data148 = data147.website;
const _errs749 = errors;
let valid158 = false;
const _errs750 = errors;
if(typeof data148 === "string"){
if(func1(data148) > 200){
const err671 = {instancePath:instancePath+"/columns/support/website",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(!pattern5.test(data148)){
const err672 = {instancePath:instancePath+"/columns/support/website",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
else {
const err673 = {instancePath:instancePath+"/columns/support/website",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid70 = _errs750 === errors;
valid158 = valid158 || _valid70;
const _errs752 = errors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(Object.keys(data148).length < 1){
const err674 = {instancePath:instancePath+"/columns/support/website",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
for(const key63 in data148){
if(!((((key63 === "column") || (key63 === "value")) || (key63 === "default")) || (key63 === "values"))){
const err675 = {instancePath:instancePath+"/columns/support/website",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data148.column !== undefined){
let data149 = data148.column;
if(typeof data149 === "string"){
if(func1(data149) > 200){
const err676 = {instancePath:instancePath+"/columns/support/website/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(!pattern5.test(data149)){
const err677 = {instancePath:instancePath+"/columns/support/website/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/columns/support/website/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data148.value !== undefined){
let data150 = data148.value;
const _errs758 = errors;
let valid160 = false;
const _errs759 = errors;
if(typeof data150 === "string"){
if(func1(data150) > 400){
const err679 = {instancePath:instancePath+"/columns/support/website/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(!pattern7.test(data150)){
const err680 = {instancePath:instancePath+"/columns/support/website/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
else {
const err681 = {instancePath:instancePath+"/columns/support/website/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
var _valid71 = _errs759 === errors;
valid160 = valid160 || _valid71;
const _errs761 = errors;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err682 = {instancePath:instancePath+"/columns/support/website/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
var _valid71 = _errs761 === errors;
valid160 = valid160 || _valid71;
const _errs763 = errors;
if(typeof data150 !== "boolean"){
const err683 = {instancePath:instancePath+"/columns/support/website/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
var _valid71 = _errs763 === errors;
valid160 = valid160 || _valid71;
if(!valid160){
const err684 = {instancePath:instancePath+"/columns/support/website/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
else {
errors = _errs758;
if(vErrors !== null){
if(_errs758){
vErrors.length = _errs758;
}
else {
vErrors = null;
}
}
}
}
if(data148.default !== undefined){
let data151 = data148.default;
const _errs766 = errors;
let valid161 = false;
const _errs767 = errors;
if(typeof data151 === "string"){
if(func1(data151) > 400){
const err685 = {instancePath:instancePath+"/columns/support/website/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(!pattern7.test(data151)){
const err686 = {instancePath:instancePath+"/columns/support/website/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
else {
const err687 = {instancePath:instancePath+"/columns/support/website/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
var _valid72 = _errs767 === errors;
valid161 = valid161 || _valid72;
const _errs769 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err688 = {instancePath:instancePath+"/columns/support/website/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
var _valid72 = _errs769 === errors;
valid161 = valid161 || _valid72;
const _errs771 = errors;
if(typeof data151 !== "boolean"){
const err689 = {instancePath:instancePath+"/columns/support/website/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
var _valid72 = _errs771 === errors;
valid161 = valid161 || _valid72;
if(!valid161){
const err690 = {instancePath:instancePath+"/columns/support/website/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
else {
errors = _errs766;
if(vErrors !== null){
if(_errs766){
vErrors.length = _errs766;
}
else {
vErrors = null;
}
}
}
}
if(data148.values !== undefined){
let data152 = data148.values;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(Object.keys(data152).length > 1000){
const err691 = {instancePath:instancePath+"/columns/support/website/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if(Object.keys(data152).length < 1){
const err692 = {instancePath:instancePath+"/columns/support/website/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
for(const key64 in data152){
const _errs775 = errors;
if(typeof key64 === "string"){
if(func1(key64) > 400){
const err693 = {instancePath:instancePath+"/columns/support/website/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key64};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
var valid162 = _errs775 === errors;
if(!valid162){
const err694 = {instancePath:instancePath+"/columns/support/website/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key64},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
for(const key65 in data152){
let data153 = data152[key65];
const _errs778 = errors;
let valid164 = false;
const _errs779 = errors;
if(typeof data153 === "string"){
if(func1(data153) > 400){
const err695 = {instancePath:instancePath+"/columns/support/website/values/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(!pattern7.test(data153)){
const err696 = {instancePath:instancePath+"/columns/support/website/values/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
else {
const err697 = {instancePath:instancePath+"/columns/support/website/values/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
var _valid73 = _errs779 === errors;
valid164 = valid164 || _valid73;
const _errs781 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err698 = {instancePath:instancePath+"/columns/support/website/values/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
var _valid73 = _errs781 === errors;
valid164 = valid164 || _valid73;
const _errs783 = errors;
if(typeof data153 !== "boolean"){
const err699 = {instancePath:instancePath+"/columns/support/website/values/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
var _valid73 = _errs783 === errors;
valid164 = valid164 || _valid73;
if(!valid164){
const err700 = {instancePath:instancePath+"/columns/support/website/values/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
else {
errors = _errs778;
if(vErrors !== null){
if(_errs778){
vErrors.length = _errs778;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err701 = {instancePath:instancePath+"/columns/support/website/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
else {
const err702 = {instancePath:instancePath+"/columns/support/website",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid70 = _errs752 === errors;
valid158 = valid158 || _valid70;
if(!valid158){
const err703 = {instancePath:instancePath+"/columns/support/website",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
else {
errors = _errs749;
if(vErrors !== null){
if(_errs749){
vErrors.length = _errs749;
}
else {
vErrors = null;
}
}
}
}
if(data147.email !== undefined){
let data154 = data147.email;
const _errs787 = errors;
let valid166 = false;
const _errs788 = errors;
if(typeof data154 === "string"){
if(func1(data154) > 200){
const err704 = {instancePath:instancePath+"/columns/support/email",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(!pattern5.test(data154)){
const err705 = {instancePath:instancePath+"/columns/support/email",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
else {
const err706 = {instancePath:instancePath+"/columns/support/email",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var _valid74 = _errs788 === errors;
valid166 = valid166 || _valid74;
const _errs790 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if(Object.keys(data154).length < 1){
const err707 = {instancePath:instancePath+"/columns/support/email",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
for(const key66 in data154){
if(!((((key66 === "column") || (key66 === "value")) || (key66 === "default")) || (key66 === "values"))){
const err708 = {instancePath:instancePath+"/columns/support/email",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data154.column !== undefined){
let data155 = data154.column;
if(typeof data155 === "string"){
if(func1(data155) > 200){
const err709 = {instancePath:instancePath+"/columns/support/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if(!pattern5.test(data155)){
const err710 = {instancePath:instancePath+"/columns/support/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
else {
const err711 = {instancePath:instancePath+"/columns/support/email/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data154.value !== undefined){
let data156 = data154.value;
const _errs796 = errors;
let valid168 = false;
const _errs797 = errors;
if(typeof data156 === "string"){
if(func1(data156) > 400){
const err712 = {instancePath:instancePath+"/columns/support/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if(!pattern7.test(data156)){
const err713 = {instancePath:instancePath+"/columns/support/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
else {
const err714 = {instancePath:instancePath+"/columns/support/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
var _valid75 = _errs797 === errors;
valid168 = valid168 || _valid75;
const _errs799 = errors;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err715 = {instancePath:instancePath+"/columns/support/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
var _valid75 = _errs799 === errors;
valid168 = valid168 || _valid75;
const _errs801 = errors;
if(typeof data156 !== "boolean"){
const err716 = {instancePath:instancePath+"/columns/support/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
var _valid75 = _errs801 === errors;
valid168 = valid168 || _valid75;
if(!valid168){
const err717 = {instancePath:instancePath+"/columns/support/email/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
else {
errors = _errs796;
if(vErrors !== null){
if(_errs796){
vErrors.length = _errs796;
}
else {
vErrors = null;
}
}
}
}
if(data154.default !== undefined){
let data157 = data154.default;
const _errs804 = errors;
let valid169 = false;
const _errs805 = errors;
if(typeof data157 === "string"){
if(func1(data157) > 400){
const err718 = {instancePath:instancePath+"/columns/support/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
if(!pattern7.test(data157)){
const err719 = {instancePath:instancePath+"/columns/support/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
else {
const err720 = {instancePath:instancePath+"/columns/support/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
var _valid76 = _errs805 === errors;
valid169 = valid169 || _valid76;
const _errs807 = errors;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err721 = {instancePath:instancePath+"/columns/support/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
var _valid76 = _errs807 === errors;
valid169 = valid169 || _valid76;
const _errs809 = errors;
if(typeof data157 !== "boolean"){
const err722 = {instancePath:instancePath+"/columns/support/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
var _valid76 = _errs809 === errors;
valid169 = valid169 || _valid76;
if(!valid169){
const err723 = {instancePath:instancePath+"/columns/support/email/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
else {
errors = _errs804;
if(vErrors !== null){
if(_errs804){
vErrors.length = _errs804;
}
else {
vErrors = null;
}
}
}
}
if(data154.values !== undefined){
let data158 = data154.values;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(Object.keys(data158).length > 1000){
const err724 = {instancePath:instancePath+"/columns/support/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if(Object.keys(data158).length < 1){
const err725 = {instancePath:instancePath+"/columns/support/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
for(const key67 in data158){
const _errs813 = errors;
if(typeof key67 === "string"){
if(func1(key67) > 400){
const err726 = {instancePath:instancePath+"/columns/support/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key67};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
var valid170 = _errs813 === errors;
if(!valid170){
const err727 = {instancePath:instancePath+"/columns/support/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key67},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
for(const key68 in data158){
let data159 = data158[key68];
const _errs816 = errors;
let valid172 = false;
const _errs817 = errors;
if(typeof data159 === "string"){
if(func1(data159) > 400){
const err728 = {instancePath:instancePath+"/columns/support/email/values/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(!pattern7.test(data159)){
const err729 = {instancePath:instancePath+"/columns/support/email/values/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
else {
const err730 = {instancePath:instancePath+"/columns/support/email/values/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
var _valid77 = _errs817 === errors;
valid172 = valid172 || _valid77;
const _errs819 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err731 = {instancePath:instancePath+"/columns/support/email/values/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
var _valid77 = _errs819 === errors;
valid172 = valid172 || _valid77;
const _errs821 = errors;
if(typeof data159 !== "boolean"){
const err732 = {instancePath:instancePath+"/columns/support/email/values/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
var _valid77 = _errs821 === errors;
valid172 = valid172 || _valid77;
if(!valid172){
const err733 = {instancePath:instancePath+"/columns/support/email/values/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
else {
errors = _errs816;
if(vErrors !== null){
if(_errs816){
vErrors.length = _errs816;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err734 = {instancePath:instancePath+"/columns/support/email/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
else {
const err735 = {instancePath:instancePath+"/columns/support/email",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
var _valid74 = _errs790 === errors;
valid166 = valid166 || _valid74;
if(!valid166){
const err736 = {instancePath:instancePath+"/columns/support/email",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
else {
errors = _errs787;
if(vErrors !== null){
if(_errs787){
vErrors.length = _errs787;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err737 = {instancePath:instancePath+"/columns/support",schemaPath:"#/properties/columns/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data38.alertsTo !== undefined){
let data160 = data38.alertsTo;
const _errs825 = errors;
let valid174 = false;
const _errs826 = errors;
if(typeof data160 === "string"){
if(func1(data160) > 200){
const err738 = {instancePath:instancePath+"/columns/alertsTo",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
if(!pattern5.test(data160)){
const err739 = {instancePath:instancePath+"/columns/alertsTo",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = {instancePath:instancePath+"/columns/alertsTo",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
var _valid78 = _errs826 === errors;
valid174 = valid174 || _valid78;
const _errs828 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(Object.keys(data160).length < 1){
const err741 = {instancePath:instancePath+"/columns/alertsTo",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
for(const key69 in data160){
if(!((((key69 === "column") || (key69 === "value")) || (key69 === "default")) || (key69 === "values"))){
const err742 = {instancePath:instancePath+"/columns/alertsTo",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data160.column !== undefined){
let data161 = data160.column;
if(typeof data161 === "string"){
if(func1(data161) > 200){
const err743 = {instancePath:instancePath+"/columns/alertsTo/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(!pattern5.test(data161)){
const err744 = {instancePath:instancePath+"/columns/alertsTo/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
else {
const err745 = {instancePath:instancePath+"/columns/alertsTo/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data160.value !== undefined){
let data162 = data160.value;
const _errs834 = errors;
let valid176 = false;
const _errs835 = errors;
if(typeof data162 === "string"){
if(func1(data162) > 400){
const err746 = {instancePath:instancePath+"/columns/alertsTo/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if(!pattern7.test(data162)){
const err747 = {instancePath:instancePath+"/columns/alertsTo/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/columns/alertsTo/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
var _valid79 = _errs835 === errors;
valid176 = valid176 || _valid79;
const _errs837 = errors;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err749 = {instancePath:instancePath+"/columns/alertsTo/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
var _valid79 = _errs837 === errors;
valid176 = valid176 || _valid79;
const _errs839 = errors;
if(typeof data162 !== "boolean"){
const err750 = {instancePath:instancePath+"/columns/alertsTo/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
var _valid79 = _errs839 === errors;
valid176 = valid176 || _valid79;
if(!valid176){
const err751 = {instancePath:instancePath+"/columns/alertsTo/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
else {
errors = _errs834;
if(vErrors !== null){
if(_errs834){
vErrors.length = _errs834;
}
else {
vErrors = null;
}
}
}
}
if(data160.default !== undefined){
let data163 = data160.default;
const _errs842 = errors;
let valid177 = false;
const _errs843 = errors;
if(typeof data163 === "string"){
if(func1(data163) > 400){
const err752 = {instancePath:instancePath+"/columns/alertsTo/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
if(!pattern7.test(data163)){
const err753 = {instancePath:instancePath+"/columns/alertsTo/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
else {
const err754 = {instancePath:instancePath+"/columns/alertsTo/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
var _valid80 = _errs843 === errors;
valid177 = valid177 || _valid80;
const _errs845 = errors;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err755 = {instancePath:instancePath+"/columns/alertsTo/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
var _valid80 = _errs845 === errors;
valid177 = valid177 || _valid80;
const _errs847 = errors;
if(typeof data163 !== "boolean"){
const err756 = {instancePath:instancePath+"/columns/alertsTo/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
var _valid80 = _errs847 === errors;
valid177 = valid177 || _valid80;
if(!valid177){
const err757 = {instancePath:instancePath+"/columns/alertsTo/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
else {
errors = _errs842;
if(vErrors !== null){
if(_errs842){
vErrors.length = _errs842;
}
else {
vErrors = null;
}
}
}
}
if(data160.values !== undefined){
let data164 = data160.values;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(Object.keys(data164).length > 1000){
const err758 = {instancePath:instancePath+"/columns/alertsTo/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
if(Object.keys(data164).length < 1){
const err759 = {instancePath:instancePath+"/columns/alertsTo/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
for(const key70 in data164){
const _errs851 = errors;
if(typeof key70 === "string"){
if(func1(key70) > 400){
const err760 = {instancePath:instancePath+"/columns/alertsTo/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key70};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
var valid178 = _errs851 === errors;
if(!valid178){
const err761 = {instancePath:instancePath+"/columns/alertsTo/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key70},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
for(const key71 in data164){
let data165 = data164[key71];
const _errs854 = errors;
let valid180 = false;
const _errs855 = errors;
if(typeof data165 === "string"){
if(func1(data165) > 400){
const err762 = {instancePath:instancePath+"/columns/alertsTo/values/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
if(!pattern7.test(data165)){
const err763 = {instancePath:instancePath+"/columns/alertsTo/values/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/columns/alertsTo/values/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
var _valid81 = _errs855 === errors;
valid180 = valid180 || _valid81;
const _errs857 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err765 = {instancePath:instancePath+"/columns/alertsTo/values/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
var _valid81 = _errs857 === errors;
valid180 = valid180 || _valid81;
const _errs859 = errors;
if(typeof data165 !== "boolean"){
const err766 = {instancePath:instancePath+"/columns/alertsTo/values/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
var _valid81 = _errs859 === errors;
valid180 = valid180 || _valid81;
if(!valid180){
const err767 = {instancePath:instancePath+"/columns/alertsTo/values/" + key71.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
else {
errors = _errs854;
if(vErrors !== null){
if(_errs854){
vErrors.length = _errs854;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err768 = {instancePath:instancePath+"/columns/alertsTo/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
}
else {
const err769 = {instancePath:instancePath+"/columns/alertsTo",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
var _valid78 = _errs828 === errors;
valid174 = valid174 || _valid78;
if(!valid174){
const err770 = {instancePath:instancePath+"/columns/alertsTo",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
else {
errors = _errs825;
if(vErrors !== null){
if(_errs825){
vErrors.length = _errs825;
}
else {
vErrors = null;
}
}
}
}
if(data38.subdomain !== undefined){
let data166 = data38.subdomain;
const _errs863 = errors;
let valid182 = false;
const _errs864 = errors;
if(typeof data166 === "string"){
if(func1(data166) > 200){
const err771 = {instancePath:instancePath+"/columns/subdomain",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
if(!pattern5.test(data166)){
const err772 = {instancePath:instancePath+"/columns/subdomain",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
else {
const err773 = {instancePath:instancePath+"/columns/subdomain",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
var _valid82 = _errs864 === errors;
valid182 = valid182 || _valid82;
const _errs866 = errors;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(Object.keys(data166).length < 1){
const err774 = {instancePath:instancePath+"/columns/subdomain",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
for(const key72 in data166){
if(!((((key72 === "column") || (key72 === "value")) || (key72 === "default")) || (key72 === "values"))){
const err775 = {instancePath:instancePath+"/columns/subdomain",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data166.column !== undefined){
let data167 = data166.column;
if(typeof data167 === "string"){
if(func1(data167) > 200){
const err776 = {instancePath:instancePath+"/columns/subdomain/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if(!pattern5.test(data167)){
const err777 = {instancePath:instancePath+"/columns/subdomain/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = {instancePath:instancePath+"/columns/subdomain/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data166.value !== undefined){
let data168 = data166.value;
const _errs872 = errors;
let valid184 = false;
const _errs873 = errors;
if(typeof data168 === "string"){
if(func1(data168) > 400){
const err779 = {instancePath:instancePath+"/columns/subdomain/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
if(!pattern7.test(data168)){
const err780 = {instancePath:instancePath+"/columns/subdomain/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
else {
const err781 = {instancePath:instancePath+"/columns/subdomain/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
var _valid83 = _errs873 === errors;
valid184 = valid184 || _valid83;
const _errs875 = errors;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err782 = {instancePath:instancePath+"/columns/subdomain/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
var _valid83 = _errs875 === errors;
valid184 = valid184 || _valid83;
const _errs877 = errors;
if(typeof data168 !== "boolean"){
const err783 = {instancePath:instancePath+"/columns/subdomain/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
var _valid83 = _errs877 === errors;
valid184 = valid184 || _valid83;
if(!valid184){
const err784 = {instancePath:instancePath+"/columns/subdomain/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
else {
errors = _errs872;
if(vErrors !== null){
if(_errs872){
vErrors.length = _errs872;
}
else {
vErrors = null;
}
}
}
}
if(data166.default !== undefined){
let data169 = data166.default;
const _errs880 = errors;
let valid185 = false;
const _errs881 = errors;
if(typeof data169 === "string"){
if(func1(data169) > 400){
const err785 = {instancePath:instancePath+"/columns/subdomain/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(!pattern7.test(data169)){
const err786 = {instancePath:instancePath+"/columns/subdomain/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
else {
const err787 = {instancePath:instancePath+"/columns/subdomain/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
var _valid84 = _errs881 === errors;
valid185 = valid185 || _valid84;
const _errs883 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err788 = {instancePath:instancePath+"/columns/subdomain/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
var _valid84 = _errs883 === errors;
valid185 = valid185 || _valid84;
const _errs885 = errors;
if(typeof data169 !== "boolean"){
const err789 = {instancePath:instancePath+"/columns/subdomain/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
var _valid84 = _errs885 === errors;
valid185 = valid185 || _valid84;
if(!valid185){
const err790 = {instancePath:instancePath+"/columns/subdomain/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
else {
errors = _errs880;
if(vErrors !== null){
if(_errs880){
vErrors.length = _errs880;
}
else {
vErrors = null;
}
}
}
}
if(data166.values !== undefined){
let data170 = data166.values;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(Object.keys(data170).length > 1000){
const err791 = {instancePath:instancePath+"/columns/subdomain/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
if(Object.keys(data170).length < 1){
const err792 = {instancePath:instancePath+"/columns/subdomain/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
for(const key73 in data170){
const _errs889 = errors;
if(typeof key73 === "string"){
if(func1(key73) > 400){
const err793 = {instancePath:instancePath+"/columns/subdomain/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key73};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
var valid186 = _errs889 === errors;
if(!valid186){
const err794 = {instancePath:instancePath+"/columns/subdomain/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key73},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
for(const key74 in data170){
let data171 = data170[key74];
const _errs892 = errors;
let valid188 = false;
const _errs893 = errors;
if(typeof data171 === "string"){
if(func1(data171) > 400){
const err795 = {instancePath:instancePath+"/columns/subdomain/values/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
if(!pattern7.test(data171)){
const err796 = {instancePath:instancePath+"/columns/subdomain/values/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
else {
const err797 = {instancePath:instancePath+"/columns/subdomain/values/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
var _valid85 = _errs893 === errors;
valid188 = valid188 || _valid85;
const _errs895 = errors;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err798 = {instancePath:instancePath+"/columns/subdomain/values/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
var _valid85 = _errs895 === errors;
valid188 = valid188 || _valid85;
const _errs897 = errors;
if(typeof data171 !== "boolean"){
const err799 = {instancePath:instancePath+"/columns/subdomain/values/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
var _valid85 = _errs897 === errors;
valid188 = valid188 || _valid85;
if(!valid188){
const err800 = {instancePath:instancePath+"/columns/subdomain/values/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
else {
errors = _errs892;
if(vErrors !== null){
if(_errs892){
vErrors.length = _errs892;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err801 = {instancePath:instancePath+"/columns/subdomain/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
}
else {
const err802 = {instancePath:instancePath+"/columns/subdomain",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
var _valid82 = _errs866 === errors;
valid182 = valid182 || _valid82;
if(!valid182){
const err803 = {instancePath:instancePath+"/columns/subdomain",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
else {
errors = _errs863;
if(vErrors !== null){
if(_errs863){
vErrors.length = _errs863;
}
else {
vErrors = null;
}
}
}
}
if(data38.licenses !== undefined){
let data172 = data38.licenses;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(Object.keys(data172).length > 100){
const err804 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
if(Object.keys(data172).length < 1){
const err805 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
for(const key75 in data172){
const _errs901 = errors;
if(typeof key75 === "string"){
if(!pattern4.test(key75)){
const err806 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$"+"\"",propertyName:key75};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
var valid189 = _errs901 === errors;
if(!valid189){
const err807 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/propertyNames",keyword:"propertyNames",params:{propertyName: key75},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
for(const key76 in data172){
let data173 = data172[key76];
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(Object.keys(data173).length < 1){
const err808 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/properties/licenses/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
for(const key77 in data173){
if(!((key77 === "quantity") || (key77 === "used"))){
const err809 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/properties/licenses/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data173.quantity !== undefined){
let data174 = data173.quantity;
const _errs908 = errors;
let valid193 = false;
const _errs909 = errors;
if(typeof data174 === "string"){
if(func1(data174) > 200){
const err810 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Amount/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(!pattern5.test(data174)){
const err811 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Amount/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
else {
const err812 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Amount/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
var _valid86 = _errs909 === errors;
valid193 = valid193 || _valid86;
const _errs911 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(Object.keys(data174).length < 1){
const err813 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Amount/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
for(const key78 in data174){
if(!(((((key78 === "column") || (key78 === "value")) || (key78 === "default")) || (key78 === "values")) || (key78 === "round"))){
const err814 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Amount/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data174.column !== undefined){
let data175 = data174.column;
if(typeof data175 === "string"){
if(func1(data175) > 200){
const err815 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(!pattern5.test(data175)){
const err816 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
else {
const err817 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data174.value !== undefined){
let data176 = data174.value;
const _errs917 = errors;
let valid195 = false;
const _errs918 = errors;
if(typeof data176 === "string"){
if(func1(data176) > 400){
const err818 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(!pattern7.test(data176)){
const err819 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
else {
const err820 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
var _valid87 = _errs918 === errors;
valid195 = valid195 || _valid87;
const _errs920 = errors;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err821 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
var _valid87 = _errs920 === errors;
valid195 = valid195 || _valid87;
const _errs922 = errors;
if(typeof data176 !== "boolean"){
const err822 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
var _valid87 = _errs922 === errors;
valid195 = valid195 || _valid87;
if(!valid195){
const err823 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
else {
errors = _errs917;
if(vErrors !== null){
if(_errs917){
vErrors.length = _errs917;
}
else {
vErrors = null;
}
}
}
}
if(data174.default !== undefined){
let data177 = data174.default;
const _errs925 = errors;
let valid196 = false;
const _errs926 = errors;
if(typeof data177 === "string"){
if(func1(data177) > 400){
const err824 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if(!pattern7.test(data177)){
const err825 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
else {
const err826 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
var _valid88 = _errs926 === errors;
valid196 = valid196 || _valid88;
const _errs928 = errors;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err827 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
var _valid88 = _errs928 === errors;
valid196 = valid196 || _valid88;
const _errs930 = errors;
if(typeof data177 !== "boolean"){
const err828 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
var _valid88 = _errs930 === errors;
valid196 = valid196 || _valid88;
if(!valid196){
const err829 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
else {
errors = _errs925;
if(vErrors !== null){
if(_errs925){
vErrors.length = _errs925;
}
else {
vErrors = null;
}
}
}
}
if(data174.values !== undefined){
let data178 = data174.values;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(Object.keys(data178).length > 1000){
const err830 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if(Object.keys(data178).length < 1){
const err831 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
for(const key79 in data178){
const _errs934 = errors;
if(typeof key79 === "string"){
if(func1(key79) > 400){
const err832 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key79};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
var valid197 = _errs934 === errors;
if(!valid197){
const err833 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key79},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
for(const key80 in data178){
let data179 = data178[key80];
const _errs937 = errors;
let valid199 = false;
const _errs938 = errors;
if(typeof data179 === "string"){
if(func1(data179) > 400){
const err834 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
if(!pattern7.test(data179)){
const err835 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
else {
const err836 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
var _valid89 = _errs938 === errors;
valid199 = valid199 || _valid89;
const _errs940 = errors;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err837 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
var _valid89 = _errs940 === errors;
valid199 = valid199 || _valid89;
const _errs942 = errors;
if(typeof data179 !== "boolean"){
const err838 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
var _valid89 = _errs942 === errors;
valid199 = valid199 || _valid89;
if(!valid199){
const err839 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
else {
errors = _errs937;
if(vErrors !== null){
if(_errs937){
vErrors.length = _errs937;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err840 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
if(data174.round !== undefined){
let data180 = data174.round;
if(!((data180 === "up") || (data180 === "down"))){
const err841 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity/round",schemaPath:"#/$defs/Amount/anyOf/1/properties/round/enum",keyword:"enum",params:{allowedValues: schema42.anyOf[1].properties.round.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
}
else {
const err842 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Amount/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
var _valid86 = _errs911 === errors;
valid193 = valid193 || _valid86;
if(!valid193){
const err843 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/quantity",schemaPath:"#/$defs/Amount/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
else {
errors = _errs908;
if(vErrors !== null){
if(_errs908){
vErrors.length = _errs908;
}
else {
vErrors = null;
}
}
}
}
if(data173.used !== undefined){
let data181 = data173.used;
const _errs947 = errors;
let valid201 = false;
const _errs948 = errors;
if(typeof data181 === "string"){
if(func1(data181) > 200){
const err844 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/$defs/Amount/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
if(!pattern5.test(data181)){
const err845 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/$defs/Amount/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
else {
const err846 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/$defs/Amount/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
var _valid90 = _errs948 === errors;
valid201 = valid201 || _valid90;
const _errs950 = errors;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(Object.keys(data181).length < 1){
const err847 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/$defs/Amount/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
for(const key81 in data181){
if(!(((((key81 === "column") || (key81 === "value")) || (key81 === "default")) || (key81 === "values")) || (key81 === "round"))){
const err848 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/$defs/Amount/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
if(data181.column !== undefined){
let data182 = data181.column;
if(typeof data182 === "string"){
if(func1(data182) > 200){
const err849 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
if(!pattern5.test(data182)){
const err850 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
else {
const err851 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/column",schemaPath:"#/$defs/Amount/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data181.value !== undefined){
let data183 = data181.value;
const _errs956 = errors;
let valid203 = false;
const _errs957 = errors;
if(typeof data183 === "string"){
if(func1(data183) > 400){
const err852 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(!pattern7.test(data183)){
const err853 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
else {
const err854 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
var _valid91 = _errs957 === errors;
valid203 = valid203 || _valid91;
const _errs959 = errors;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err855 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
var _valid91 = _errs959 === errors;
valid203 = valid203 || _valid91;
const _errs961 = errors;
if(typeof data183 !== "boolean"){
const err856 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
var _valid91 = _errs961 === errors;
valid203 = valid203 || _valid91;
if(!valid203){
const err857 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/value",schemaPath:"#/$defs/Amount/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
else {
errors = _errs956;
if(vErrors !== null){
if(_errs956){
vErrors.length = _errs956;
}
else {
vErrors = null;
}
}
}
}
if(data181.default !== undefined){
let data184 = data181.default;
const _errs964 = errors;
let valid204 = false;
const _errs965 = errors;
if(typeof data184 === "string"){
if(func1(data184) > 400){
const err858 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
if(!pattern7.test(data184)){
const err859 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
else {
const err860 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
var _valid92 = _errs965 === errors;
valid204 = valid204 || _valid92;
const _errs967 = errors;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err861 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
var _valid92 = _errs967 === errors;
valid204 = valid204 || _valid92;
const _errs969 = errors;
if(typeof data184 !== "boolean"){
const err862 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
var _valid92 = _errs969 === errors;
valid204 = valid204 || _valid92;
if(!valid204){
const err863 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/default",schemaPath:"#/$defs/Amount/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
else {
errors = _errs964;
if(vErrors !== null){
if(_errs964){
vErrors.length = _errs964;
}
else {
vErrors = null;
}
}
}
}
if(data181.values !== undefined){
let data185 = data181.values;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(Object.keys(data185).length > 1000){
const err864 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
if(Object.keys(data185).length < 1){
const err865 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
for(const key82 in data185){
const _errs973 = errors;
if(typeof key82 === "string"){
if(func1(key82) > 400){
const err866 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key82};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
var valid205 = _errs973 === errors;
if(!valid205){
const err867 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key82},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
for(const key83 in data185){
let data186 = data185[key83];
const _errs976 = errors;
let valid207 = false;
const _errs977 = errors;
if(typeof data186 === "string"){
if(func1(data186) > 400){
const err868 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(!pattern7.test(data186)){
const err869 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
else {
const err870 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
var _valid93 = _errs977 === errors;
valid207 = valid207 || _valid93;
const _errs979 = errors;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err871 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
var _valid93 = _errs979 === errors;
valid207 = valid207 || _valid93;
const _errs981 = errors;
if(typeof data186 !== "boolean"){
const err872 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
var _valid93 = _errs981 === errors;
valid207 = valid207 || _valid93;
if(!valid207){
const err873 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values/" + key83.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Amount/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
else {
errors = _errs976;
if(vErrors !== null){
if(_errs976){
vErrors.length = _errs976;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err874 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/values",schemaPath:"#/$defs/Amount/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data181.round !== undefined){
let data187 = data181.round;
if(!((data187 === "up") || (data187 === "down"))){
const err875 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used/round",schemaPath:"#/$defs/Amount/anyOf/1/properties/round/enum",keyword:"enum",params:{allowedValues: schema42.anyOf[1].properties.round.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
}
else {
const err876 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/$defs/Amount/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
var _valid90 = _errs950 === errors;
valid201 = valid201 || _valid90;
if(!valid201){
const err877 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/used",schemaPath:"#/$defs/Amount/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
else {
errors = _errs947;
if(vErrors !== null){
if(_errs947){
vErrors.length = _errs947;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err878 = {instancePath:instancePath+"/columns/licenses/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/properties/licenses/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
}
else {
const err879 = {instancePath:instancePath+"/columns/licenses",schemaPath:"#/properties/columns/properties/licenses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data38.accounts !== undefined){
let data188 = data38.accounts;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.ids === undefined){
const err880 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
if(data188.provider === undefined){
const err881 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/required",keyword:"required",params:{missingProperty: "provider"},message:"must have required property '"+"provider"+"'"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
for(const key84 in data188){
if(!((key84 === "ids") || (key84 === "provider"))){
const err882 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data188.ids !== undefined){
let data189 = data188.ids;
const _errs989 = errors;
let valid210 = false;
const _errs990 = errors;
if(typeof data189 === "string"){
if(func1(data189) > 200){
const err883 = {instancePath:instancePath+"/columns/accounts/ids",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
if(!pattern5.test(data189)){
const err884 = {instancePath:instancePath+"/columns/accounts/ids",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
else {
const err885 = {instancePath:instancePath+"/columns/accounts/ids",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
var _valid94 = _errs990 === errors;
valid210 = valid210 || _valid94;
const _errs992 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(Object.keys(data189).length < 1){
const err886 = {instancePath:instancePath+"/columns/accounts/ids",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
for(const key85 in data189){
if(!((((key85 === "column") || (key85 === "value")) || (key85 === "default")) || (key85 === "values"))){
const err887 = {instancePath:instancePath+"/columns/accounts/ids",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data189.column !== undefined){
let data190 = data189.column;
if(typeof data190 === "string"){
if(func1(data190) > 200){
const err888 = {instancePath:instancePath+"/columns/accounts/ids/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
if(!pattern5.test(data190)){
const err889 = {instancePath:instancePath+"/columns/accounts/ids/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
else {
const err890 = {instancePath:instancePath+"/columns/accounts/ids/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
if(data189.value !== undefined){
let data191 = data189.value;
const _errs998 = errors;
let valid212 = false;
const _errs999 = errors;
if(typeof data191 === "string"){
if(func1(data191) > 400){
const err891 = {instancePath:instancePath+"/columns/accounts/ids/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
if(!pattern7.test(data191)){
const err892 = {instancePath:instancePath+"/columns/accounts/ids/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
else {
const err893 = {instancePath:instancePath+"/columns/accounts/ids/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
var _valid95 = _errs999 === errors;
valid212 = valid212 || _valid95;
const _errs1001 = errors;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err894 = {instancePath:instancePath+"/columns/accounts/ids/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
var _valid95 = _errs1001 === errors;
valid212 = valid212 || _valid95;
const _errs1003 = errors;
if(typeof data191 !== "boolean"){
const err895 = {instancePath:instancePath+"/columns/accounts/ids/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
var _valid95 = _errs1003 === errors;
valid212 = valid212 || _valid95;
if(!valid212){
const err896 = {instancePath:instancePath+"/columns/accounts/ids/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
else {
errors = _errs998;
if(vErrors !== null){
if(_errs998){
vErrors.length = _errs998;
}
else {
vErrors = null;
}
}
}
}
if(data189.default !== undefined){
let data192 = data189.default;
const _errs1006 = errors;
let valid213 = false;
const _errs1007 = errors;
if(typeof data192 === "string"){
if(func1(data192) > 400){
const err897 = {instancePath:instancePath+"/columns/accounts/ids/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
if(!pattern7.test(data192)){
const err898 = {instancePath:instancePath+"/columns/accounts/ids/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
else {
const err899 = {instancePath:instancePath+"/columns/accounts/ids/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
var _valid96 = _errs1007 === errors;
valid213 = valid213 || _valid96;
const _errs1009 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err900 = {instancePath:instancePath+"/columns/accounts/ids/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
var _valid96 = _errs1009 === errors;
valid213 = valid213 || _valid96;
const _errs1011 = errors;
if(typeof data192 !== "boolean"){
const err901 = {instancePath:instancePath+"/columns/accounts/ids/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
var _valid96 = _errs1011 === errors;
valid213 = valid213 || _valid96;
if(!valid213){
const err902 = {instancePath:instancePath+"/columns/accounts/ids/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
else {
errors = _errs1006;
if(vErrors !== null){
if(_errs1006){
vErrors.length = _errs1006;
}
else {
vErrors = null;
}
}
}
}
if(data189.values !== undefined){
let data193 = data189.values;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(Object.keys(data193).length > 1000){
const err903 = {instancePath:instancePath+"/columns/accounts/ids/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if(Object.keys(data193).length < 1){
const err904 = {instancePath:instancePath+"/columns/accounts/ids/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
for(const key86 in data193){
const _errs1015 = errors;
if(typeof key86 === "string"){
if(func1(key86) > 400){
const err905 = {instancePath:instancePath+"/columns/accounts/ids/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key86};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
var valid214 = _errs1015 === errors;
if(!valid214){
const err906 = {instancePath:instancePath+"/columns/accounts/ids/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key86},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
for(const key87 in data193){
let data194 = data193[key87];
const _errs1018 = errors;
let valid216 = false;
const _errs1019 = errors;
if(typeof data194 === "string"){
if(func1(data194) > 400){
const err907 = {instancePath:instancePath+"/columns/accounts/ids/values/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
if(!pattern7.test(data194)){
const err908 = {instancePath:instancePath+"/columns/accounts/ids/values/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
else {
const err909 = {instancePath:instancePath+"/columns/accounts/ids/values/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
var _valid97 = _errs1019 === errors;
valid216 = valid216 || _valid97;
const _errs1021 = errors;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err910 = {instancePath:instancePath+"/columns/accounts/ids/values/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
var _valid97 = _errs1021 === errors;
valid216 = valid216 || _valid97;
const _errs1023 = errors;
if(typeof data194 !== "boolean"){
const err911 = {instancePath:instancePath+"/columns/accounts/ids/values/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
var _valid97 = _errs1023 === errors;
valid216 = valid216 || _valid97;
if(!valid216){
const err912 = {instancePath:instancePath+"/columns/accounts/ids/values/" + key87.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
else {
errors = _errs1018;
if(vErrors !== null){
if(_errs1018){
vErrors.length = _errs1018;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err913 = {instancePath:instancePath+"/columns/accounts/ids/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
}
else {
const err914 = {instancePath:instancePath+"/columns/accounts/ids",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
var _valid94 = _errs992 === errors;
valid210 = valid210 || _valid94;
if(!valid210){
const err915 = {instancePath:instancePath+"/columns/accounts/ids",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
else {
errors = _errs989;
if(vErrors !== null){
if(_errs989){
vErrors.length = _errs989;
}
else {
vErrors = null;
}
}
}
}
if(data188.provider !== undefined){
let data195 = data188.provider;
const _errs1027 = errors;
let valid218 = false;
const _errs1028 = errors;
if(typeof data195 === "string"){
if(func1(data195) > 200){
const err916 = {instancePath:instancePath+"/columns/accounts/provider",schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
if(!pattern5.test(data195)){
const err917 = {instancePath:instancePath+"/columns/accounts/provider",schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
else {
const err918 = {instancePath:instancePath+"/columns/accounts/provider",schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
var _valid98 = _errs1028 === errors;
valid218 = valid218 || _valid98;
const _errs1030 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(Object.keys(data195).length < 1){
const err919 = {instancePath:instancePath+"/columns/accounts/provider",schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
for(const key88 in data195){
if(!((((key88 === "column") || (key88 === "value")) || (key88 === "default")) || (key88 === "values"))){
const err920 = {instancePath:instancePath+"/columns/accounts/provider",schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
if(data195.column !== undefined){
let data196 = data195.column;
if(typeof data196 === "string"){
if(func1(data196) > 200){
const err921 = {instancePath:instancePath+"/columns/accounts/provider/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
if(!pattern5.test(data196)){
const err922 = {instancePath:instancePath+"/columns/accounts/provider/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
else {
const err923 = {instancePath:instancePath+"/columns/accounts/provider/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data195.value !== undefined){
let data197 = data195.value;
const _errs1036 = errors;
let valid220 = false;
const _errs1037 = errors;
if(typeof data197 === "string"){
if(func1(data197) > 400){
const err924 = {instancePath:instancePath+"/columns/accounts/provider/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
if(!pattern7.test(data197)){
const err925 = {instancePath:instancePath+"/columns/accounts/provider/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
else {
const err926 = {instancePath:instancePath+"/columns/accounts/provider/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
var _valid99 = _errs1037 === errors;
valid220 = valid220 || _valid99;
const _errs1039 = errors;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
const err927 = {instancePath:instancePath+"/columns/accounts/provider/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
var _valid99 = _errs1039 === errors;
valid220 = valid220 || _valid99;
const _errs1041 = errors;
if(typeof data197 !== "boolean"){
const err928 = {instancePath:instancePath+"/columns/accounts/provider/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
var _valid99 = _errs1041 === errors;
valid220 = valid220 || _valid99;
if(!valid220){
const err929 = {instancePath:instancePath+"/columns/accounts/provider/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
else {
errors = _errs1036;
if(vErrors !== null){
if(_errs1036){
vErrors.length = _errs1036;
}
else {
vErrors = null;
}
}
}
}
if(data195.default !== undefined){
let data198 = data195.default;
const _errs1044 = errors;
let valid221 = false;
const _errs1045 = errors;
if(typeof data198 === "string"){
if(func1(data198) > 400){
const err930 = {instancePath:instancePath+"/columns/accounts/provider/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
if(!pattern7.test(data198)){
const err931 = {instancePath:instancePath+"/columns/accounts/provider/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
else {
const err932 = {instancePath:instancePath+"/columns/accounts/provider/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
var _valid100 = _errs1045 === errors;
valid221 = valid221 || _valid100;
const _errs1047 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err933 = {instancePath:instancePath+"/columns/accounts/provider/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
var _valid100 = _errs1047 === errors;
valid221 = valid221 || _valid100;
const _errs1049 = errors;
if(typeof data198 !== "boolean"){
const err934 = {instancePath:instancePath+"/columns/accounts/provider/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
var _valid100 = _errs1049 === errors;
valid221 = valid221 || _valid100;
if(!valid221){
const err935 = {instancePath:instancePath+"/columns/accounts/provider/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
else {
errors = _errs1044;
if(vErrors !== null){
if(_errs1044){
vErrors.length = _errs1044;
}
else {
vErrors = null;
}
}
}
}
if(data195.values !== undefined){
let data199 = data195.values;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
if(Object.keys(data199).length > 1000){
const err936 = {instancePath:instancePath+"/columns/accounts/provider/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
if(Object.keys(data199).length < 1){
const err937 = {instancePath:instancePath+"/columns/accounts/provider/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
for(const key89 in data199){
const _errs1053 = errors;
if(typeof key89 === "string"){
if(func1(key89) > 400){
const err938 = {instancePath:instancePath+"/columns/accounts/provider/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key89};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
var valid222 = _errs1053 === errors;
if(!valid222){
const err939 = {instancePath:instancePath+"/columns/accounts/provider/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key89},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
for(const key90 in data199){
let data200 = data199[key90];
const _errs1056 = errors;
let valid224 = false;
const _errs1057 = errors;
if(typeof data200 === "string"){
if(func1(data200) > 400){
const err940 = {instancePath:instancePath+"/columns/accounts/provider/values/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
if(!pattern7.test(data200)){
const err941 = {instancePath:instancePath+"/columns/accounts/provider/values/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
else {
const err942 = {instancePath:instancePath+"/columns/accounts/provider/values/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
var _valid101 = _errs1057 === errors;
valid224 = valid224 || _valid101;
const _errs1059 = errors;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err943 = {instancePath:instancePath+"/columns/accounts/provider/values/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
var _valid101 = _errs1059 === errors;
valid224 = valid224 || _valid101;
const _errs1061 = errors;
if(typeof data200 !== "boolean"){
const err944 = {instancePath:instancePath+"/columns/accounts/provider/values/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
var _valid101 = _errs1061 === errors;
valid224 = valid224 || _valid101;
if(!valid224){
const err945 = {instancePath:instancePath+"/columns/accounts/provider/values/" + key90.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
else {
errors = _errs1056;
if(vErrors !== null){
if(_errs1056){
vErrors.length = _errs1056;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err946 = {instancePath:instancePath+"/columns/accounts/provider/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
}
else {
const err947 = {instancePath:instancePath+"/columns/accounts/provider",schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
var _valid98 = _errs1030 === errors;
valid218 = valid218 || _valid98;
if(!valid218){
const err948 = {instancePath:instancePath+"/columns/accounts/provider",schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
else {
errors = _errs1027;
if(vErrors !== null){
if(_errs1027){
vErrors.length = _errs1027;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err949 = {instancePath:instancePath+"/columns/accounts",schemaPath:"#/properties/columns/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data38.labels !== undefined){
let data201 = data38.labels;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(Object.keys(data201).length > 64){
const err950 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/maxProperties",keyword:"maxProperties",params:{limit: 64},message:"must NOT have more than 64 properties"};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
if(Object.keys(data201).length < 1){
const err951 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
for(const key91 in data201){
const _errs1065 = errors;
if(typeof key91 === "string"){
if(!pattern156.test(key91)){
const err952 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9._/-]{0,61}[a-z0-9])?$"+"\"",propertyName:key91};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
var valid225 = _errs1065 === errors;
if(!valid225){
const err953 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName: key91},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
for(const key92 in data201){
let data202 = data201[key92];
const _errs1069 = errors;
let valid228 = false;
const _errs1070 = errors;
if(typeof data202 === "string"){
if(func1(data202) > 200){
const err954 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
if(!pattern5.test(data202)){
const err955 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
else {
const err956 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
var _valid102 = _errs1070 === errors;
valid228 = valid228 || _valid102;
const _errs1072 = errors;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(Object.keys(data202).length < 1){
const err957 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
for(const key93 in data202){
if(!((((key93 === "column") || (key93 === "value")) || (key93 === "default")) || (key93 === "values"))){
const err958 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key93},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
if(data202.column !== undefined){
let data203 = data202.column;
if(typeof data203 === "string"){
if(func1(data203) > 200){
const err959 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
if(!pattern5.test(data203)){
const err960 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^(?=.*\\S)[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
else {
const err961 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/column",schemaPath:"#/$defs/Text/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data202.value !== undefined){
let data204 = data202.value;
const _errs1078 = errors;
let valid230 = false;
const _errs1079 = errors;
if(typeof data204 === "string"){
if(func1(data204) > 400){
const err962 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
if(!pattern7.test(data204)){
const err963 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
else {
const err964 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
var _valid103 = _errs1079 === errors;
valid230 = valid230 || _valid103;
const _errs1081 = errors;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err965 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
var _valid103 = _errs1081 === errors;
valid230 = valid230 || _valid103;
const _errs1083 = errors;
if(typeof data204 !== "boolean"){
const err966 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
var _valid103 = _errs1083 === errors;
valid230 = valid230 || _valid103;
if(!valid230){
const err967 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/$defs/Text/anyOf/1/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
else {
errors = _errs1078;
if(vErrors !== null){
if(_errs1078){
vErrors.length = _errs1078;
}
else {
vErrors = null;
}
}
}
}
if(data202.default !== undefined){
let data205 = data202.default;
const _errs1086 = errors;
let valid231 = false;
const _errs1087 = errors;
if(typeof data205 === "string"){
if(func1(data205) > 400){
const err968 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
if(!pattern7.test(data205)){
const err969 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
else {
const err970 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
var _valid104 = _errs1087 === errors;
valid231 = valid231 || _valid104;
const _errs1089 = errors;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err971 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
var _valid104 = _errs1089 === errors;
valid231 = valid231 || _valid104;
const _errs1091 = errors;
if(typeof data205 !== "boolean"){
const err972 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
var _valid104 = _errs1091 === errors;
valid231 = valid231 || _valid104;
if(!valid231){
const err973 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/$defs/Text/anyOf/1/properties/default/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
else {
errors = _errs1086;
if(vErrors !== null){
if(_errs1086){
vErrors.length = _errs1086;
}
else {
vErrors = null;
}
}
}
}
if(data202.values !== undefined){
let data206 = data202.values;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(Object.keys(data206).length > 1000){
const err974 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
if(Object.keys(data206).length < 1){
const err975 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
for(const key94 in data206){
const _errs1095 = errors;
if(typeof key94 === "string"){
if(func1(key94) > 400){
const err976 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",propertyName:key94};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
var valid232 = _errs1095 === errors;
if(!valid232){
const err977 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/propertyNames",keyword:"propertyNames",params:{propertyName: key94},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
for(const key95 in data206){
let data207 = data206[key95];
const _errs1098 = errors;
let valid234 = false;
const _errs1099 = errors;
if(typeof data207 === "string"){
if(func1(data207) > 400){
const err978 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
if(!pattern7.test(data207)){
const err979 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f\\u061c\\u200e\\u200f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]*$"+"\""};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
else {
const err980 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
var _valid105 = _errs1099 === errors;
valid234 = valid234 || _valid105;
const _errs1101 = errors;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err981 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
var _valid105 = _errs1101 === errors;
valid234 = valid234 || _valid105;
const _errs1103 = errors;
if(typeof data207 !== "boolean"){
const err982 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
var _valid105 = _errs1103 === errors;
valid234 = valid234 || _valid105;
if(!valid234){
const err983 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + key95.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/properties/values/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
else {
errors = _errs1098;
if(vErrors !== null){
if(_errs1098){
vErrors.length = _errs1098;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err984 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",schemaPath:"#/$defs/Text/anyOf/1/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
}
else {
const err985 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
var _valid102 = _errs1072 === errors;
valid228 = valid228 || _valid102;
if(!valid228){
const err986 = {instancePath:instancePath+"/columns/labels/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/Text/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
else {
errors = _errs1069;
if(vErrors !== null){
if(_errs1069){
vErrors.length = _errs1069;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err987 = {instancePath:instancePath+"/columns/labels",schemaPath:"#/properties/columns/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
}
else {
const err988 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
}
else {
const err989 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
