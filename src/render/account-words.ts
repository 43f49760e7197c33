/** What operations and events do to linked accounts, in words. */
import { figure } from "../model/canonical.ts";
import { visible } from "./escape.ts";
import { type Fields, fieldChanges, listText } from "./field-words.ts";

/** A text a line; undefined for kinds that are not about them. */
export function accountTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  switch (kind) {
    case "account.create":
      return [`new account ${accountText(after)}`];
    case "account.update": {
      const id = visible(String(after?.id));
      const changes = fieldChanges(before, after, FIELDS);
      return [...changes, ...childChanges(before, after)].map((change) => `account ${id}: ${change}`);
    }
    case "account.delete":
      return [`delete the account ${accountText(before)}`];
    case "account.import":
      return [`account ${visible(String(after?.id))}: ${importText(after)}`];
    case "account.clear":
      return [`account ${visible(String(after?.id))}: ${figure(Number(after?.subAccounts))} sub-accounts removed`];
    default:
      return undefined;
  }
}

const FIELDS = ["provider", "name", "type", "portalDefined", "autoCustomer", "autoAssigned", "excludeRule"];

export function accountText(one: Fields): string {
  const { id, provider, name, type, children, excludeRule } = one ?? {};
  const does = ["portalDefined", "autoCustomer", "autoAssigned"].filter((flag) => one?.[flag] === true);
  const parts = [
    `${visible(String(id))}: ${visible(String(type))}, ${visible(String(provider))}`,
    ...(name ? [visible(String(name))] : []),
    ...(Array.isArray(children) && children.length > 0 ? [`for ${childrenText(children)}`] : []),
    ...does,
    ...(excludeRule ? [`without ${visible(String(excludeRule))}`] : []),
  ];
  return parts.join(", ");
}

/** Children shown by their keys; of more, how many there are. */
const SHOWN = 10;

function childrenText(keys: readonly unknown[]): string {
  return keys.length > SHOWN ? `${figure(keys.length)} children` : listText(keys);
}

function childChanges(before: Fields, after: Fields): string[] {
  const [was, is] = [before?.children, after?.children].map((keys) => (Array.isArray(keys) ? keys.map(String) : []));
  const [had, has] = [new Set(was), new Set(is)];
  const [come, gone] = [[...has].filter((key) => !had.has(key)), [...had].filter((key) => !has.has(key))];
  return [
    ...(come.length > 0 ? [`assigned to ${childrenText(come)}`] : []),
    ...(gone.length > 0 ? [`taken from ${childrenText(gone)}`] : []),
  ];
}

function importText(counts: Fields): string {
  const said = ["added", "changed", "assigned", "childrenCreated"].flatMap((field) => {
    const count = Number(counts?.[field] ?? 0);
    return count > 0 ? [`${figure(count)} ${WORDS[field] ?? field}`] : [];
  });
  return `import of sub-accounts: ${said.join(", ")}`;
}

const WORDS: Readonly<Record<string, string>> = { childrenCreated: "children created" };
