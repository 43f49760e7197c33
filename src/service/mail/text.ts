/**
 * What a mail says: a subject and plain text, made when it is sent or looked at. Names come from people: they stand in quotes, on a line
 * of ours, and have no control characters (O-3), so that nobody writes a mail in our name.
 *
 * Rejected: HTML besides; nothing in these mails needs it, and it is one more thing to escape.
 */
import { UNPRINTABLE } from "../../model/law/organizations.ts";
import { rfc3339 } from "../domain/clock.ts";
import type { Written } from "../domain/mails.ts";

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** The text of a mail. `publicUrl` is what links begin with; where it is not known, commands alone are named. */
export function textOf(mail: Written, publicUrl: string | undefined): MailText {
  const { subject, lines } = saying(mail, publicUrl);
  const to = mail.to ? `Dear ${quoted(mail.to.name)},` : "Hello,";
  const said = [to, "", ...lines, "", "-- ", `allot · ${mail.id}`];
  return { subject, text: `${said.join("\n")}\n` };
}

interface Saying {
  readonly subject: string;
  readonly lines: readonly string[];
}

function saying(mail: Written, publicUrl: string | undefined): Saying {
  const { about, organization } = mail;
  const name = quoted(organization.name);
  const link = (path: string, commands: readonly string[]) => linkLines(mail, publicUrl, path, commands);
  switch (mail.kind) {
    case "invitation": {
      const roles = wordsIn(about.roles);
      const isOwner = roles.includes("owner");
      const as = isOwner ? "as its owner" : `with the role ${roles.join(", ")}`;
      return {
        subject: isOwner ? `You are named owner of ${name}` : `You are invited to ${name}`,
        lines: [
          `You are invited to the organization ${name} (${organization.key}),`,
          `${as}. The invitation can be accepted until ${time(about.until)},`,
          "and once.",
          "",
          ...link("invitations", ["allot invitation accept SECRET", "allot invitation decline SECRET"]),
          "",
          "If you do not know what this is about, leave it: without an answer it expires.",
        ],
      };
    }
    case "transfer":
      return {
        subject: `The ownership of ${name} is offered to you`,
        lines: [
          `The owner of ${name} (${organization.key}) offers you its ownership.`,
          `It passes on when you accept, which you can until ${time(about.until)}.`,
          "Who owns it now stays as an admin.",
          "",
          ...link("transfers", ["allot transfer accept SECRET", "allot transfer decline SECRET"]),
        ],
      };
    case "sign-in":
      return {
        subject: `Sign in to ${name}`,
        lines: [
          `Somebody, most likely you, asked to sign in to ${name} (${organization.key}).`,
          `This works once, until ${time(about.until)}.`,
          "",
          ...link("sign-ins", [`allot login ${publicUrl ?? "URL"} --link`]),
          ...(mail.secret === null ? [] : ["", `which asks for this secret: ${mail.secret}`]),
          "",
          "If it was not you, there is nothing to do: without this mail nobody signs in.",
        ],
      };
    case "threshold": {
      const percent =
        typeof about.percent === "number"
          ? about.percent
          : typeof about.threshold === "number"
            ? about.threshold
            : null;
      const much = percent === null ? "a threshold of its credits" : `${percent} % of its credits`;
      return {
        subject: `${name} has used ${much}`,
        lines: [
          `The organization ${name} (${organization.key}) has used`,
          `${much}, as far as they are allocated to it.`,
          ...(["used", "held", "allocated"] as const).flatMap((field) =>
            typeof about[field] === "number" ? [`  ${field}: ${about[field].toLocaleString("en-US")}`] : [],
          ),
        ],
      };
    }
  }
}

/** The secret, and the commands for who has `allot` at hand; where it is not there (any more), that is said. */
function linkLines(
  { secret }: Written,
  publicUrl: string | undefined,
  path: string,
  commands: readonly string[],
): string[] {
  if (secret === null) return ["[The link is not shown: it was sent, is of no use any more, or is not for you.]"];
  const url = publicUrl?.replace(/\/+$/, "");
  // Behind the #, so that it is in no server's log and no Referer.
  const link = url === undefined ? [] : [`    ${url}/${path}#${secret}`, "", "Or on a command line:", ""];
  const service = url === undefined ? "" : ` --service ${url}`;
  return [
    ...link,
    ...commands.map(
      (command) => `    ${command.replace("SECRET", secret)}${command.includes("SECRET") ? service : ""}`,
    ),
  ];
}

function time(unixMs: unknown): string {
  return typeof unixMs === "number" ? rfc3339(unixMs).replace(/\.000Z$/, "Z") : "then";
}

function wordsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}

/** A name, told apart from what we say: on one line of ours and in one direction, also where it came in before O-3 was asked of it. */
function quoted(name: string): string {
  return `"${name.replace(UNPRINTABLES, " ").replaceAll('"', "'")}"`;
}

const UNPRINTABLES = new RegExp(UNPRINTABLE, "g");
