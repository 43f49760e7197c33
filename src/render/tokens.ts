/** Tokens, and who calls, as text. Never a secret. */
import type { Me, Token } from "../wire/generated/wire.ts";
import { columns, fill, left, wrap } from "./columns.ts";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";
import { count } from "./values.ts";

export type { Caller } from "../wire/generated/caller.ts";
export type { TokenCreated } from "../wire/generated/token-created.ts";
export type { Tokens } from "../wire/generated/tokens.ts";
export type { Me, Token } from "../wire/generated/wire.ts";

const GAP = "  ";
const HEADINGS = ["id", "name", "acts as", "may", "ends"] as const;

/**
 * A table of tokens, newest first; those that have ended are faint. Where it is too wide, a token has several lines: ids and names
 * are to be copied, and never cut. `nowMs` is unix milliseconds.
 */
export function* tokensText(tokens: readonly Token[], nowMs: number, { style, width }: Layout): Generator<string> {
  const rows = tokens.map((token) => ({ isOver: hasEnded(token, nowMs), cells: cellsOf(token) }));
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map(({ cells }) => columns(cells[column] ?? ""))),
  );
  const isTable = widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1)) <= width;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => left(cell, widths[column] ?? 0))
      .join(GAP)
      .trimEnd();
  if (isTable) yield `${style.strong(line(HEADINGS))}\n`;
  for (const { isOver, cells } of rows)
    for (const one of isTable ? [line(cells)] : linesOf(cells, width)) yield `${isOver ? style.faint(one) : one}\n`;
  const ended = rows.filter(({ isOver }) => isOver).length;
  yield `\n${count(tokens.length, "token")}${ended > 0 ? `, ${count(ended, "of them ended", "of them ended")}` : ""}\n`;
}

/** A token that has no room in one line: its id and name, then the rest below them. */
function linesOf([id = "", name = "", principal = "", may = "", end = ""]: readonly string[], width: number): string[] {
  const rest = `acts as ${principal}: ${may}; ${/^\d/.test(end) ? "ends " : ""}${end === "never" ? "does not end by itself" : end}`;
  return [...fill([id, name], GAP, { width, indent: 4 }), ...wrap(rest, { width, first: 4, indent: 6 })];
}

function hasEnded({ expiresAt, revokedAt }: Token, nowMs: number): boolean {
  return revokedAt !== null || (expiresAt !== null && Date.parse(expiresAt) <= nowMs);
}

function cellsOf({ id, name, principal, role, access, organization, expiresAt, revokedAt }: Token): string[] {
  const end =
    revokedAt === null ? (expiresAt === null ? "never" : expiresAt.slice(0, 10)) : `revoked ${revokedAt.slice(0, 10)}`;
  return [id, visible(name), visible(principal), standing({ role, access, organization }), end];
}

/** Who calls, where: one line to recognize, one about the token. */
export function* callerText(me: Me, service: string, { width }: Layout): Generator<string> {
  const { principal, token, authority } = me;
  const narrowed = authority.grants.flatMap(({ permissions, reach, costCenters = [], accounts = [] }) => {
    if (reach === null) return [];
    const places = [
      ...reach.map(visible),
      ...costCenters.map((one) => `cost center ${visible(one)}`),
      ...accounts.map((one) => `account ${visible(one)}`),
    ];
    return [`${permissions.map(visible).join(", ")} in ${places.join(", ") || "none"}`];
  });
  const end = token.expiresAt === null ? "does not end by itself" : `ends ${token.expiresAt}`;
  for (const text of [
    `${visible(authority.email ?? principal)} at ${visible(service)}: ${standing({ ...me, role: rolesOf(me) })}`,
    ...narrowed,
    `token ${visible(token.name)} (${token.id}), ${end}`,
  ])
    for (const line of wrap(text, { width, indent: 2 })) yield `${line}\n`;
}

/** What somebody is: their built-in roles, as far as they hold in all of their organization; else what a custom role makes of them. */
function rolesOf({ role, authority: { email, roles } }: Me): string {
  if (email === null || role === "operator") return role;
  return roles.length === 0 ? "custom role" : roles.map(visible).join(" and ");
}

const LIMITS: Readonly<Record<Token["access"], string>> = {
  full: "",
  read: ", reads only",
  meter: ", posts consumption only",
  scim: ", provisions people only",
};

/** `owner of rlc`, `admin of rlc, reads only`. */
export function standing({
  role,
  access,
  organization,
}: Pick<Token, "access" | "organization"> & { readonly role: string }): string {
  const where = organization === null ? "" : ` of ${visible(organization)}`;
  return `${role}${where}${LIMITS[access]}`;
}
