/** What an `allot_presentation` says (B-2 to B-4). */
import type { FieldNames } from "../diagnostics.ts";
import type { AttributeSchemas } from "../schema.ts";

/** The fields of the law by the names that they have here. */
export const PRESENTATION_FIELDS: FieldNames = { contactMenu: "contact_menu", alertsTo: "alerts_to" };

export const PRESENTATION: AttributeSchemas = {
  subdomain: {
    type: "string",
    given: "optional",
    description: "Unique in the service (B-3): 4 to 63 of a–z, 0–9 and inner hyphens.",
  },
  branding: {
    nesting: "single",
    given: "optional",
    description: "How it looks (B-3).",
    attributes: {
      product_name: { type: "string", given: "optional", description: "Name that is shown instead of the product's." },
      logo: { type: "string", given: "optional", description: "Address of the logo, beginning with `https://`." },
      color: { type: "string", given: "optional", description: "Main color: `#` and six hexadecimal digits." },
    },
  },
  contact_menu: {
    nesting: "list",
    given: "optional",
    description: "Entries of the contact menu (B-3). Empty: none, and none inherited.",
    attributes: {
      label: { type: "string", given: "required", description: "What people read." },
      url: { type: "string", given: "optional", description: "Where it leads, beginning with `https://`." },
      email: { type: "string", given: "optional", description: "Whom it writes to." },
      phone: { type: "string", given: "optional", description: "Whom it calls." },
    },
  },
  alerts_to: {
    type: ["set", "string"],
    given: "optional",
    description: "Addresses that alerts go to; the owner's where none are given (B-4).",
  },
  support: {
    nesting: "single",
    given: "optional",
    description: "Support that people are shown (B-2).",
    attributes: {
      profile: {
        type: "string",
        given: "optional",
        description: "`provider` or `client`: what the organization prefers, where no `management` decides.",
      },
      website: { type: "string", given: "optional", description: "Beginning with `https://`." },
      email: { type: "string", given: "optional", description: "Address of the support." },
      phone: { type: "string", given: "optional", description: "Phone of the support." },
    },
  },
  management: {
    type: "string",
    given: "optional",
    description:
      "Of a child: whose support is shown, `provider` or `client` (B-2). Only the distributor above sets it.",
  },
};
