/**
 * `allot_single_sign_on`: how the people of an organization sign in by an identity provider (P-5).
 *
 * There is no client secret: a public client with PKCE does, and the service would have no use for one.
 */
import { sorted } from "../../model/canonical.ts";
import { an_issuer_is_well_formed } from "../../model/law/people.ts";
import type { Sso } from "../../model/people.ts";
import { unlawful } from "../lawful.ts";
import type { Attributes } from "../protocol/values.ts";
import { partResource } from "./part.ts";
import { listed, text, textOf, texts } from "./reading.ts";

export const singleSignOn = partResource({
  name: "single_sign_on",
  noun: "single sign-on",
  description:
    "How the people of an organization sign in: only those whom its identity provider vouches for (P-5). Destroying it lets them in by invitation alone again.",
  identity: null,
  fields: { sso: "issuer", clientId: "client_id", emailDomains: "email_domains" },
  attributes: {
    issuer: {
      type: "string",
      given: "required",
      description:
        "Issuer URL of the identity provider, beginning with `https://`; with `http://` on the service's own machine only. It has no user, query or fragment.",
    },
    client_id: {
      type: "string",
      given: "required",
      description: "Client id there: the audience of its tokens, 1 to 200 characters.",
    },
    email_domains: {
      type: ["set", "string"],
      given: "optional",
      description:
        "Email domains that sign in this way, in lower case, like `lg.example`. All that the provider vouches for where it is not given.",
    },
  },
  validate({ issuer }) {
    const known = textOf(issuer);
    return known === undefined ? [] : unlawful(an_issuer_is_well_formed(known), ["issuer"]);
  },
  found({ sso }, _identity, known) {
    if (!sso) return undefined;
    const { issuer, clientId, emailDomains } = sso;
    return { issuer, client_id: clientId, email_domains: listed(emailDomains, known, "email_domains") };
  },
  create: (address, planned) => ({ kind: "sso.create", address, after: ssoOf(planned) }),
  update: (address, _prior, planned) => [{ kind: "sso.update", address, after: ssoOf(planned) }],
  remove: (address) => ({ kind: "sso.delete", address, after: {} }),
});

function ssoOf({ issuer, client_id: clientId, email_domains: emailDomains }: Attributes): Sso {
  return { issuer: text(issuer), clientId: text(clientId), emailDomains: sorted(texts(emailDomains)) };
}
