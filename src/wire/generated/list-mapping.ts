// Made from schemas/list-mapping.schema.json by `npm run generate`. Do not edit.
import type { Key } from "./wire.ts";
export type { Key };


/**
 * Where a value comes from: a column, or what is said of it.
 */
export type Text = (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})

/**
 * How `allot import` reads a vendor's list of clients: which column is what, and what the list does not say.
 */
export interface ListMapping {
/**
 * Version of the language; always `allot/v1`.
 */
apiVersion: "allot/v1"
/**
 * What this document is.
 */
kind: "ListMapping"
/**
 * A built-in mapping to start from; what stands here goes before it.
 */
extends?: ("make" | "umbrella" | "virtana" | "watchman")
/**
 * Name of the stack that is made. Default: the root's key.
 */
stack?: string
/**
 * How the list is written.
 */
list?: {
/**
 * What parts the cells of CSV. Default: the one with which the columns are found.
 */
delimiter?: ("," | ";" | "tab" | "|")
/**
 * JSON: the path of the array of rows inside of the document. Default: the document itself.
 */
records?: string
/**
 * What parts thousands in numbers. Default: nothing may.
 */
thousands?: ("," | "." | "space" | "'" | "_")
/**
 * What stands before decimals. Only noughts may follow, unless `round` says otherwise. Default: nothing may.
 */
decimals?: ("." | ",")
/**
 * Rows that are left out, such as sums.
 * 
 * @maxItems 50
 * 
 * Items: Rows with one of these values in a column.
 */
skip?: readonly {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column: string
/**
 * The values; `""` is an empty cell.
 * 
 * @minItems 1
 * @maxItems 1000
 * 
 * Items: A value.
 */
values: (string | number | boolean)[]
}[]
}
/**
 * The distributor itself, whose clients the list has. Its values are those of a declaration.
 */
root?: {
key?: Key
/**
 * Its name (O-3).
 */
name?: string
/**
 * Its region (O-5), and that of clients without one.
 */
region?: string
/**
 * Its country (O-4), and that of clients without one.
 */
country?: string
/**
 * Its owner (P-1).
 */
owner?: {
/**
 * Name of the person.
 */
name: string
/**
 * Email address of the person.
 */
email: string
}
/**
 * What it has purchased (C-3). Default: just what the list needs.
 */
purchasedCredits?: number
/**
 * Credits that it has used itself.
 */
used?: number
/**
 * Id in the vendor's systems (O-7).
 */
externalId?: string
/**
 * Who creates organizations (O-7).
 */
provisioning?: ("self" | "vendor")
/**
 * Whether its people act inside of clients (O-11).
 */
access?: ("sealed" | "delegated")
/**
 * Whose license pools clients draw on (L-1).
 */
partnerType?: ("msp" | "reseller")
/**
 * Its license pools by product (L-1).
 */
licenses?: {
/**
 * A license pool.
 */
[k: string]: {
/**
 * How many licenses.
 */
quantity: number
/**
 * How many it uses itself.
 */
used?: number
}
}
/**
 * Support shown to people.
 */
support?: {
/**
 * Website, beginning with `https://`.
 */
website?: string
/**
 * Email address.
 */
email?: string
}
/**
 * Who receives alert emails (B-4).
 * 
 * @maxItems 20
 * 
 * Items: An email address.
 */
alertsTo?: readonly string[]
/**
 * Subdomain (B-3).
 */
subdomain?: string
}
/**
 * Which column is what. What is absent is not declared.
 */
columns?: {
/**
 * Where the key comes from (O-2). Default: it is made of the name.
 */
key?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * Name of the organization (O-3).
 */
name?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `Distributor` or `ChildOrganization`. Default: a distributor is who is the parent of another row.
 */
kind?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * The distributor above it, by its name, key or external id. Default, and where empty: the root.
 */
parent?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * Region (O-5). Default: the root's.
 */
region?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * Country (O-4). Default: the root's.
 */
country?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values1
/**
 * `english`: names of countries in English are understood, besides codes and what `values` says.
 */
names?: "english"
})
/**
 * Who owns it (P-1): two columns, or `distributor` for the distributor's owner everywhere.
 */
owner?: ("distributor" | {
/**
 * Name of the person.
 */
name?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * Email address of the person.
 */
email?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `distributor`: where a row names nobody, the distributor's owner.
 */
otherwise?: "distributor"
})
/**
 * Credits allocated to it (C-2).
 */
credits?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values2
/**
 * What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused.
 */
round?: ("up" | "down")
})
/**
 * Credits that it has used.
 */
used?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values2
/**
 * What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused.
 */
round?: ("up" | "down")
})
/**
 * Id in the vendor's systems (O-7).
 */
externalId?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `active` or `paused` (O-9).
 */
state?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `sealed` or `delegated` (O-11).
 */
access?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `permit` or `refuse` (O-10).
 */
customerAccess?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `true` makes it an anchor (N-1).
 */
anchor?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * The anchor that it belongs to (N-2), by its name, key or external id.
 */
anchorRef?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `provider` or `client` (B-2).
 */
management?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * Makes a managed account (B-1) of every row that says how many computers.
 */
managedAccount?: {
/**
 * The most computers.
 */
computers: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values2
/**
 * What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused.
 */
round?: ("up" | "down")
})
/**
 * Where invoices go.
 */
email?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
}
/**
 * Support shown to people.
 */
support?: {
/**
 * Website.
 */
website?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * Email address.
 */
email?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
}
/**
 * Who receives alert emails (B-4); several are parted by commas, semicolons or spaces.
 */
alertsTo?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * Subdomain (B-3).
 */
subdomain?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * License pools by product (L-1).
 */
licenses?: {
/**
 * A product: how many licenses there are, and how many are in use.
 */
[k: string]: {
/**
 * How many licenses its own pool has.
 */
quantity?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values2
/**
 * What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused.
 */
round?: ("up" | "down")
})
/**
 * How many it uses.
 */
used?: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values2
/**
 * What to do with what does not come out even: credits in steps of 10,000 (C-2), all else in whole numbers (C-1). Without it, that is refused.
 */
round?: ("up" | "down")
})
}
}
/**
 * Linked accounts, onboarded on the distributor above: dedicated where one row has it, else shared.
 */
accounts?: {
/**
 * Their ids; several are parted by commas, semicolons or spaces.
 */
ids: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
/**
 * `aws`, `azure` or `gcp`.
 */
provider: (string | {
/**
 * Name of a column; of nested JSON, a path like `owner.email`.
 */
column?: string
/**
 * The same for every row, in place of a column.
 */
value?: (string | number | boolean)
/**
 * Where the cell is empty.
 */
default?: (string | number | boolean)
values?: Values
})
}
/**
 * Labels (language rule 11).
 */
labels?: {
[k: string]: Text
}
}
}
/**
 * What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.
 */
export interface Values {
/**
 * What it means here.
 */
[k: string]: string | number | boolean
}
/**
 * What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.
 */
export interface Values1 {
/**
 * What it means here.
 */
[k: string]: string | number | boolean
}
/**
 * What stands in the list, and what it means here. With it, nothing else may stand there. Upper and lower case are the same.
 */
export interface Values2 {
/**
 * What it means here.
 */
[k: string]: string | number | boolean
}
