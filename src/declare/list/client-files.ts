/**
 * Clients as the files of a stack, in the layout of `allot fmt`: a file for every distributor, its child organizations inside. Notes for
 * every value from which row it came, so that what is wrong with a file is told of the list.
 */
import type { Place } from "../../model/problem.ts";
import { DECLARATION_SCHEMA } from "../export.ts";
import { schemaLine, yamlText } from "../text.ts";
import type { Client } from "./client.ts";
import type { Root } from "./mapping.ts";

/** What a value in a file came from: a client, or the mapping's root where it is undefined; and the path of the field. */
export interface Written {
  readonly client: Client | undefined;
  readonly path: readonly string[];
}

export interface ClientFiles {
  /** By path inside the stack. */
  readonly files: ReadonlyMap<string, string>;
  /** From what the value at a place came, or the nearest before it in its line; undefined where nothing is known of it. */
  readonly from: (place: Place) => Written | undefined;
}

/** Writes all organizations. `purchased` is what the root has. */
export function clientFiles(root: Root, purchased: number, clients: readonly Client[]): ClientFiles {
  const below = new Map<string, Client[]>();
  for (const client of clients) {
    const siblings = below.get(client.parent);
    if (siblings) siblings.push(client);
    else below.set(client.parent, [client]);
  }
  for (const siblings of below.values()) siblings.sort((a, b) => (a.key < b.key ? -1 : 1));
  const pages = new Map<string, Page>();
  const children = (key: string) => below.get(key) ?? [];
  const page = (key: string) => {
    const made = new Page();
    pages.set(`orgs/${key}.yaml`, made);
    return made;
  };
  writeRoot(page(root.key ?? ""), root, purchased, children(root.key ?? ""));
  for (const client of clients)
    if (client.kind === "Distributor") writeDistributor(page(client.key), client, root, children(client.key));
  return {
    files: new Map([...pages].map(([name, { text }]) => [name, text])),
    from: ({ file, line, column }) => pages.get(file)?.at(line, column),
  };
}

/** A file as it grows, line by line. */
class Page {
  text = schemaLine(DECLARATION_SCHEMA);
  readonly #lines: { readonly column: number; readonly written: Written }[][] = [[]];

  /** A line: parts of text, each with what it came from. */
  line(
    indent: string,
    client: Client | undefined,
    ...parts: readonly (string | readonly [text: string, ...path: string[]])[]
  ): void {
    const spans: { column: number; written: Written }[] = [];
    let text = indent;
    for (const part of parts) {
      const [own, ...path] = typeof part === "string" ? [part] : part;
      spans.push({ column: text.length + 1, written: { client, path } });
      text += own;
    }
    this.#lines.push(spans);
    this.text += `${text}\n`;
  }

  at(line: number, column: number): Written | undefined {
    const spans = this.#lines[line - 1] ?? [];
    return (spans.findLast((span) => span.column <= column) ?? spans[0])?.written;
  }
}

function writeRoot(page: Page, root: Root, purchased: number, children: readonly Client[]): void {
  const line = (text: string, ...path: string[]) => page.line("", undefined, [text, ...path]);
  const { key = "", name = "", region = "", country = "", owner, licenses, support } = root;
  line("apiVersion: allot/v1");
  line("kind: Distributor");
  line(`key: ${yamlText(key)}`, "key");
  line(`name: ${yamlText(name)}`, "name");
  line(`region: ${yamlText(region)}`, "region");
  line(`country: ${yamlText(country)}`, "country");
  if (owner) writeOwner(page, "", undefined, owner);
  line(`purchasedCredits: ${purchased}`, "purchasedCredits");
  if (root.externalId !== undefined) line(`externalId: ${yamlText(root.externalId)}`, "externalId");
  if (root.provisioning !== undefined) line(`provisioning: ${root.provisioning}`, "provisioning");
  if (root.access !== undefined) line(`access: ${root.access}`, "access");
  if (root.partnerType !== undefined) line(`partnerType: ${root.partnerType}`, "partnerType");
  const pools = Object.entries(licenses ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (pools.length > 0) line("licenses:", "licenses");
  for (const [product, { quantity }] of pools)
    line(`  ${yamlText(product)}: {quantity: ${quantity}}`, "licenses", product);
  if (support) {
    const fields = Object.entries(support).map(([field, text]) => `${field}: ${yamlText(text)}`);
    line(`support: {${fields.join(", ")}}`, "support");
  }
  if (root.alertsTo) line(`alertsTo: [${root.alertsTo.map(yamlText).join(", ")}]`, "alertsTo");
  if (root.subdomain !== undefined) line(`subdomain: ${yamlText(root.subdomain)}`, "subdomain");
  writeAccounts(page, children);
  writeChildren(page, root, children);
}

function writeDistributor(page: Page, client: Client, root: Root, children: readonly Client[]): void {
  page.line("", client, "apiVersion: allot/v1");
  page.line("", client, ["kind: Distributor", "kind"]);
  page.line("", client, [`key: ${yamlText(client.key)}`, "key"]);
  page.line("", client, [`parent: ${yamlText(client.parent)}`, "parent"]);
  writeFields(page, client, root, "");
  writeAccounts(page, children);
  writeChildren(page, root, children);
}

function writeChildren(page: Page, root: Root, children: readonly Client[]): void {
  const own = children.filter(({ kind }) => kind === "ChildOrganization");
  if (own.length === 0) return;
  page.line("", undefined, "children:");
  for (const child of own) {
    page.line("  ", child, [`${yamlText(child.key)}:`, "key"]);
    writeFields(page, child, root, "    ");
  }
}

function writeOwner(
  page: Page,
  indent: string,
  client: Client | undefined,
  owner: { name: string; email: string },
): void {
  const name = [`owner: {name: ${yamlText(owner.name)}, `, "owner", "name"] as const;
  page.line(indent, client, name, [`email: ${yamlText(owner.email)}}`, "owner", "email"]);
}

/** The fields of a client in the order of the schemas. */
function writeFields(page: Page, client: Client, root: Root, indent: string): void {
  const line = (text: string, ...path: string[]) => page.line(indent, client, [text, ...path]);
  const { texts, labels, licenses, anchor, credits, owner } = client;
  const text = (field: string, ...path: string[]) => {
    const value = texts.get([...path, field].join("."));
    return value === undefined ? undefined : `${field}: ${yamlText(value)}`;
  };
  const plain = (field: string) => {
    const said = text(field);
    if (said !== undefined) line(said, field);
  };
  line(`name: ${yamlText(client.name)}`, "name");
  line(text("region") ?? `region: ${yamlText(root.region ?? "")}`, "region");
  line(text("country") ?? `country: ${yamlText(root.country ?? "")}`, "country");
  if (owner) writeOwner(page, indent, client, owner);
  if (credits !== undefined) line(`credits: ${credits}`, "credits");
  if (labels.size > 0) line("labels:", "labels");
  for (const [label, value] of [...labels].sort(([a], [b]) => (a < b ? -1 : 1)))
    line(`  ${yamlText(label)}: ${yamlText(value)}`, "labels", label);
  for (const field of ["externalId", "state", "access", "customerAccess"]) plain(field);
  if (anchor) line("anchor: true", "anchor");
  if (client.anchorRef !== undefined) line(`anchorRef: ${yamlText(client.anchorRef)}`, "anchorRef");
  plain("management");
  if (client.computers !== undefined) {
    const email = text("email", "managedAccount");
    const billing = email === undefined ? "" : `billing: {${email}}, `;
    page.line(
      indent,
      client,
      [`managedAccount: {${billing}`, "managedAccount", "email"],
      [`computers: ${client.computers}}`, "managedAccount", "computers"],
    );
  }
  const pools = [...licenses].filter(([, { quantity }]) => quantity !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  if (pools.length > 0) line("licenses:", "licenses");
  for (const [product, { quantity }] of pools)
    line(`  ${yamlText(product)}: {quantity: ${quantity}}`, "licenses", product, "quantity");
  const support = ["website", "email"].flatMap((field) => text(field, "support") ?? []);
  if (support.length > 0) line(`support: {${support.join(", ")}}`, "support");
  if (client.alertsTo.length > 0) line(`alertsTo: [${client.alertsTo.map(yamlText).join(", ")}]`, "alertsTo");
  plain("subdomain");
}

/** Linked accounts of the clients right below: dedicated where one has it, else shared. */
function writeAccounts(page: Page, clients: readonly Client[]): void {
  const holders = new Map<string, { readonly provider: string; readonly first: Client; readonly keys: string[] }>();
  for (const client of clients) {
    for (const { id, provider } of client.accounts) {
      const held = holders.get(id);
      if (held) held.keys.push(client.key);
      else holders.set(id, { provider, first: client, keys: [client.key] });
    }
  }
  if (holders.size === 0) return;
  page.line("", undefined, "accounts:");
  for (const [id, { provider, first, keys }] of [...holders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const whose =
      keys.length === 1
        ? `type: dedicated, child: ${yamlText(first.key)}`
        : `type: shared, children: [${keys.map(yamlText).join(", ")}]`;
    page.line(
      "  ",
      first,
      [`${yamlText(id)}: {`, "accounts", "ids"],
      [`provider: ${yamlText(provider)}`, "accounts", "provider"],
      [`, ${whose}}`, "accounts", "ids"],
    );
  }
}
