/** A real SMTP server for tests, which keeps what it is given. Not a test itself. */
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Received {
  /** Addresses of the envelope. */
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface Smtp {
  /** With a user and a password. */
  readonly url: string;
  readonly password: string;
  readonly received: Received[];
  /** How many mails that come next are refused for now. */
  refusing: number;
  close(): Promise<void>;
}

const PASSWORD = "p4ss/wörd!";

/** Starts a server on a free port of this machine. */
export async function startSmtp(): Promise<Smtp> {
  const received: Received[] = [];
  const smtp = { refusing: 0 };
  const server = new SMTPServer({
    authOptional: false,
    // The test's network is this machine.
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    onAuth({ username, password }, _session, done) {
      if (username === "allot" && password === PASSWORD) done(null, { user: username });
      else done(new Error("wrong user or password"));
    },
    onRcptTo({ address }, _session, done) {
      if (smtp.refusing === 0) return done();
      smtp.refusing -= 1;
      return done(Object.assign(new Error(`4.2.2 <${address}> mailbox is full`), { responseCode: 452 }));
    },
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        const [head = "", ...body] = Buffer.concat(parts).toString("utf8").split("\r\n\r\n");
        received.push({
          from: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
          to: envelope.rcptTo.map(({ address }) => address),
          headers: headersIn(head),
          text: decoded(body.join("\r\n\r\n"), head),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://allot:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}`,
    password: PASSWORD,
    received,
    get refusing() {
      return smtp.refusing;
    },
    set refusing(count: number) {
      smtp.refusing = count;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function headersIn(head: string): Map<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at).toLowerCase(), wordsOf(line.slice(at + 1).trim())];
    }),
  );
}

/** RFC 2047: the words of a header that are not plain ASCII. */
function wordsOf(header: string): string {
  return header.replace(/=\?utf-8\?([QB])\?([^?]*)\?=\s*/gi, (_, encoding: string, word: string) =>
    encoding.toUpperCase() === "B" ? Buffer.from(word, "base64").toString("utf8") : unquoted(word.replaceAll("_", " ")),
  );
}

/** Bytes that stand as `=C3` in a text. */
function unquoted(quoted: string): string {
  const bytes = quoted.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function decoded(body: string, head: string): string {
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/^content-transfer-encoding: quoted-printable/im.test(head)) return body;
  return unquoted(body.replace(/=\r\n/g, ""));
}
