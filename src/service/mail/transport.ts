/**
 * SMTP, by nodemailer, which alone knows it. What a server answers is told without the addresses that it repeats: those stand in one
 * table (`persons`), and in no error that is kept.
 */
import { createTransport } from "nodemailer";
import { NotStarted } from "../http/address.ts";

/** Where mails are sent, and as whom. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password where they are needed. */
  readonly smtp: string;
  /** Address that mails are from. */
  readonly from: string;
  /** What links begin with. */
  readonly publicUrl: string | undefined;
}

/** One mail, ready to be sent. */
export interface Outgoing {
  readonly id: string;
  readonly to: { readonly name: string; readonly email: string };
  readonly subject: string;
  readonly text: string;
}

export interface MailTransport {
  /** Hands a mail to the server. @throws Error in words without addresses */
  send(mail: Outgoing): Promise<void>;
  close(): void;
}

/** How long each step of talking with a server may take, in milliseconds; less than a mail is leased for. */
const STEP_MS = 20_000;

/** Opens the way to a server; nothing is connected before there is a mail. @throws NotStarted */
export function smtpTransport({ smtp, from }: MailSettings): MailTransport {
  assertSmtp(smtp);
  const domain = domainOf(from);
  const transport = createTransport(
    {
      url: smtp,
      ...{ pool: true, maxConnections: 2 },
      ...{ connectionTimeout: STEP_MS, greetingTimeout: STEP_MS, socketTimeout: STEP_MS },
      // What is in a mail is text of ours: nothing is read from files or fetched.
      ...{ disableFileAccess: true, disableUrlAccess: true },
    },
    { from },
  );
  return {
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({
          // As an object: a name is never read as an address.
          to: { name: to.name, address: to.email },
          ...{ subject, text, messageId: `<${id}@${domain}>` },
          // RFC 3834: no out-of-office answers this.
          headers: { "X-Allot-Mail": id, "Auto-Submitted": "auto-generated" },
        });
      } catch (error) {
        throw new Error(withoutAddresses(error, to.email));
      }
    },
    close: () => transport.close(),
  };
}

/** @throws NotStarted for what is no URL of a server; it is not repeated, since it may have a password */
function assertSmtp(smtp: string): void {
  const isOne = URL.canParse(smtp) && /^smtps?:$/.test(new URL(smtp).protocol) && new URL(smtp).hostname !== "";
  if (!isOne)
    throw new NotStarted("--smtp is a URL that begins with smtp:// or smtps://, like smtp://mail.example:587");
}

/** Domain of an address, or of `Name <address>`. @throws NotStarted */
function domainOf(from: string): string {
  const domain = /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1];
  if (domain === undefined || /[\r\n]/.test(from))
    throw new NotStarted("--mail-from is an address like allot@orgs.example, or Name <allot@orgs.example>");
  return domain;
}

/** What no log may have of a URL. */
export function secretsOfSmtp(smtp: string | undefined): string[] {
  if (smtp === undefined) return [];
  const password = /^\w+:\/\/[^/?#@]*?:(.*)@/s.exec(smtp)?.[1];
  if (password === undefined) return [];
  try {
    return [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}

const MOST_SAID = 300;

function withoutAddresses(error: unknown, email: string): string {
  const said = error instanceof Error ? error.message : String(error);
  return said
    .replaceAll(email, "[address]")
    .replace(/[^\s<>"]+@[^\s<>"]+/g, "[address]")
    .replace(/[^\x20-\x7e]+/g, " ")
    .slice(0, MOST_SAID);
}
