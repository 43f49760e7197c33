/** `allot serve`: the org-service on its own, for many callers. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { type Definition, examples } from "./definition.ts";
import { Failure } from "./failure.ts";
import type { ServeOptions } from "./host/serve.ts";

export const command: Definition = (command, act) => {
  options(command);
  command.action((asked: ServeOptions) =>
    act(async (context) => {
      if (asked.data !== undefined && asked.database !== undefined)
        throw Failure.of("usage", "--data and --database both say where the data is: give one of them");
      if ((asked.tlsCert === undefined) !== (asked.tlsKey === undefined))
        throw Failure.of("usage", "--tls-cert and --tls-key go together");
      if ((asked.smtp === undefined) !== (asked.mailFrom === undefined))
        throw Failure.of("usage", "--smtp and --mail-from go together");
      const { serve } = await import("./host/serve.ts");
      return serve(asked, context);
    }),
  );
  command.addHelpText("after", "\nEach option can stand in the environment as well: --tls-cert is ALLOT_TLS_CERT.");
  examples(command, [
    ["allot serve --data /var/lib/allot", "on this machine, with SQLite; the first start prints the operator's token"],
    [
      "allot serve --listen 0.0.0.0:7360 --tls-cert c.pem --tls-key k.pem",
      "for other machines; with ALLOT_DATABASE=postgres://… one of several",
    ],
    [
      "allot serve --mail-from allot@orgs.example --public-url https://orgs.example",
      "with ALLOT_SMTP=smtp://…: invitations are mailed",
    ],
  ]);
};

function options(command: Command): void {
  const add = (flags: string, about: string, more: (option: Option) => Option = (option) => option): void => {
    const option = new Option(flags, about);
    // Not a password on a command line, which everybody on the machine can read.
    option.env(`ALLOT_${option.name().replaceAll("-", "_").toUpperCase()}`);
    command.addOption(more(option));
  };
  add("--listen <address>", "HOST:PORT or unix:PATH; port 0 takes a free one", (option) =>
    option.default("127.0.0.1:7360"),
  );
  add("--data <dir>", "folder of the SQLite database (default: allot-data)");
  add("--database <url>", "postgres://USER:PASSWORD@HOST/NAME, or sqlite:FILE");
  add("--tls-cert <file>", "certificate chain (PEM); read again on SIGHUP");
  add("--tls-key <file>", "its key (PEM)");
  add("--operator-token-file <file>", "where to write the first operator token (default: it is printed, once)");
  add("--key-file <file>", "keys of what is kept sealed, like states of Terraform (default: allot.key beside SQLite)");
  add("--state-versions <number>", "versions that are kept of a state of Terraform", whole(100, 1, 10_000));
  add("--regions <list>", "regions that organizations may be in, like eu1,us1", (option) => option.argParser(words));
  add("--metrics <address>", "HOST:PORT for Prometheus and probes, without token or TLS (default: none)");
  add("--log-level <level>", "what to log, as JSON lines on standard error", (option) =>
    option.choices(["error", "warn", "info", "debug", "silent"]).default("info"),
  );
  add("--rate <number>", "requests a minute and token; 0 for any number", whole(6000, 0, 10_000_000));
  add("--max-connections <number>", "connections open at once", whole(1024, 1, 1_000_000));
  add("--trusted-proxies <list>", "addresses or networks whose X-Forwarded-For is believed", (option) =>
    option.argParser(words).default([], "none"),
  );
  add("--private-issuers <list>", "issuers of single sign-on that may be at private addresses", (option) =>
    option.argParser(words).default([], "none"),
  );
  add("--smtp <url>", "server for mails, smtp://USER:PASSWORD@HOST:PORT (default: they stay in the outbox)");
  add("--mail-from <address>", "address that mails are from; needed with --smtp");
  add("--public-url <url>", "what links in mails begin with, like https://orgs.example");
  add("--request-timeout <seconds>", "until a request must have arrived", whole(120, 1, 3600));
  add("--drain <seconds>", "for what is under way when asked to stop", whole(25, 0, 3600));
}

function whole(otherwise: number, least: number, most: number): (option: Option) => Option {
  const parse = (text: string) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
  };
  return (option) => option.argParser(parse).default(otherwise);
}

function words(text: string): readonly string[] {
  const found = text.split(",").map((word) => word.trim());
  if (found.includes("")) throw new InvalidArgumentError("It is a list like eu1,us1.");
  return found;
}
