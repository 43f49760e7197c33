/** The provider block: where the service is, as whom, and in the name of which stack. */
import { connect, serviceOrigin, serviceUrlFault } from "../client/index.ts";
import { a_key_is_well_formed } from "../model/law/organizations.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { unlawful } from "./lawful.ts";
import { type Attributes, isKnown, type Value } from "./protocol/values.ts";
import type { Schema } from "./schema.ts";
import { Session } from "./session.ts";

export const PROVIDER_SCHEMA: Schema = {
  version: 0,
  description: "The org-service of allot: organization trees under enforced credit constraints.",
  attributes: {
    endpoint: {
      type: "string",
      given: "optional",
      description: "URL of the org-service, like `https://orgs.example`; `ALLOT_SERVICE` where it is not given.",
    },
    token: {
      type: "string",
      given: "optional",
      sensitive: true,
      description: "Bearer token; better in the environment as `ALLOT_TOKEN`.",
    },
    stack: {
      type: "string",
      given: "optional",
      description: "Marks what is managed from here (language rule 10). `terraform` where it is not given.",
    },
    root: {
      type: "string",
      given: "optional",
      description:
        "Key of the tree's root; needed where the token sees several trees. To a token of an organization below a root, that organization is the root.",
    },
  },
};

/** The provider after it was told its configuration. */
export interface Configured {
  /** Undefined where the configuration is not known yet, or wrong. */
  readonly session: Session | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is wrong by itself with a provider block; whether anything is missing shows where it is used, with its environment. */
export function wrongConfiguration({ endpoint, root }: Attributes): readonly Diagnostic[] {
  const [url, key] = [textOf(endpoint), textOf(root)];
  return [
    ...(url === undefined ? [] : wrongEndpoint(url)),
    ...(key === undefined ? [] : unlawful(a_key_is_well_formed(key), ["root"])),
  ];
}

function wrongEndpoint(url: string | undefined): readonly Diagnostic[] {
  const fault = url === undefined ? "is missing" : serviceUrlFault(url);
  if (!fault) return [];
  const detail = `endpoint ${url === undefined ? "" : `${url} `}${fault}: give its URL, or set ALLOT_SERVICE.`;
  return [{ severity: "error", summary: "Where is the org-service?", detail, path: ["endpoint"] }];
}

/** What is said where somebody has to be asked, and it is not known yet who. */
export const NOT_KNOWN_YET: Diagnostic = {
  severity: "error",
  summary: "The provider's configuration is not known yet",
  detail:
    "`endpoint`, `token`, `root` or `stack` comes from what this run is only about to make, and this has to be read before. Make that first: `terraform apply -target=…`; or give it in the environment.",
};

/** Configures the provider. Sends nothing. */
export async function configured(
  config: Attributes,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<Configured> {
  if (!isKnown(config)) return { session: undefined, diagnostics: [] };
  const endpoint = textOf(config.endpoint) ?? environment.ALLOT_SERVICE;
  const token = textOf(config.token) ?? environment.ALLOT_TOKEN;
  const diagnostics: Diagnostic[] = [...wrongEndpoint(endpoint)];
  if (token === undefined || !/^[!-~]{1,512}$/.test(token))
    diagnostics.push({
      severity: "error",
      summary: "No token",
      detail: "Set ALLOT_TOKEN (`allot token create terraform --role admin`), or give `token`.",
      path: ["token"],
    });
  if (diagnostics.length > 0 || endpoint === undefined || token === undefined)
    return { session: undefined, diagnostics };
  const client = connect({ url: serviceOrigin(endpoint), token, renewal: "give the provider another token" });
  const session = new Session({ client, stack: textOf(config.stack) ?? "terraform", root: textOf(config.root) });
  return { session, diagnostics: [] };
}

function textOf(value: Value | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
