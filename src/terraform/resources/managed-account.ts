/**
 * `allot_managed_account`: a child that pays by itself for the computers that it has enrolled (B-1).
 *
 * The payment reference is written and never read: Terraform sends it with every plan and stores it nowhere. What tells whether it has
 * changed is its mark, of which the service keeps the same, so that no version number has to be counted up by hand.
 */
import { invoices_go_to_a_mailbox } from "../../model/law/managed-accounts.ts";
import { isMarkOf, Secret } from "../../model/payment-mark.ts";
import type { Diagnostic } from "../diagnostics.ts";
import { unlawfulText } from "../lawful.ts";
import { type Attributes, UNKNOWN } from "../protocol/values.ts";
import { partResource } from "./part.ts";
import { text, textOf, textOrNull, whole } from "./reading.ts";

export const managedAccount = partResource({
  name: "managed_account",
  noun: "managed account",
  description:
    "Makes a child organization a managed account, that pays for the computers that it has enrolled (B-1). Destroying it ends the account; what is owed stays owed.",
  identity: null,
  fields: { invoicesTo: "invoices_to", payment: "payment_reference" },
  attributes: {
    computers: { type: "number", given: "required", description: "Computers that it may enrol, 0 to 250." },
    invoices_to: { type: "string", given: "optional", description: "Mailbox that invoices go to." },
    payment_reference: {
      type: "string",
      given: "optional",
      writeOnly: true,
      sensitive: true,
      description: "Reference of its means of payment. Write-only: it is in no plan and no state.",
    },
    payment_mark: {
      type: "string",
      given: "optional, computed",
      description:
        "Tells one payment reference from another; no secret. Given in place of a reference, it keeps the one that is there: so does a configuration that Terraform generates of an import. With neither, there is none.",
    },
    since: { type: "string", given: "computed", description: "When it became one, RFC 3339." },
    trial_ends: { type: "string", given: "computed", description: "When its trial ends, RFC 3339." },
  },
  validate({ invoices_to: invoicesTo, payment_reference: reference, payment_mark: mark }) {
    // An empty text is none.
    const wrong = unlawfulText(textOf(invoicesTo), invoices_go_to_a_mailbox, "invoices_to");
    if (textOf(reference) === undefined || textOf(mark) === undefined) return wrong;
    const detail = "Give `payment_reference`, or `payment_mark` to keep the one that is there; not both.";
    return [...wrong, { severity: "error", summary: "Which means of payment?", detail, path: ["payment_mark"] }];
  },
  plan({ prior, planned, config }) {
    const { payment_reference: reference, payment_mark: mark } = config;
    const kept = textOf(prior?.payment_mark);
    if (textOf(mark) !== undefined && mark !== kept) return { planned, diagnostics: [ofNone(kept)] };
    if (!prior) return { planned };
    if (reference === UNKNOWN || mark === UNKNOWN) return { planned: { ...planned, payment_mark: UNKNOWN } };
    return { planned: { ...planned, payment_mark: markOf(config, prior, text(prior.tree)) } };
  },
  isConfigured({ payment_mark: mark }, { payment_reference: reference }) {
    const given = textOf(reference);
    const live = textOf(mark);
    if (reference === UNKNOWN) return true;
    return given === undefined || live === undefined ? given === live : isMarkOf(live, given);
  },
  found({ billing }, _identity, known) {
    if (!billing) return undefined;
    const { computers, invoicesTo = null, payment = null, since, trialEnds } = billing;
    const wasWritten = textOf(known?.invoices_to)?.toLowerCase() === invoicesTo?.toLowerCase();
    return {
      computers,
      invoices_to: wasWritten ? (known?.invoices_to ?? null) : invoicesTo,
      payment_reference: null,
      payment_mark: payment,
      since,
      trial_ends: trialEnds,
    };
  },
  create: (address, planned, { config, tree }) => ({
    kind: "billing.create",
    address,
    after: {
      computers: whole(planned.computers, 0),
      invoicesTo: textOrNull(planned.invoices_to),
      payment: markOf(config, null, tree),
    },
  }),
  update(address, prior, planned, { config, tree }) {
    const payment = markOf(config, prior, tree);
    const invoicesTo = textOrNull(planned.invoices_to);
    const after = {
      ...(planned.computers !== prior.computers && { computers: whole(planned.computers, 0) }),
      ...(invoicesTo !== textOrNull(prior.invoices_to) && { invoicesTo }),
      ...(payment !== textOrNull(prior.payment_mark) && { payment }),
    };
    return Object.keys(after).length > 0 ? [{ kind: "billing.update", address, after }] : [];
  },
  secret(change, config) {
    const isWithMark = change.kind === "billing.create" || change.kind === "billing.update";
    return isWithMark && change.after.payment ? textOf(config.payment_reference) : undefined;
  },
  remove: (address) => ({ kind: "billing.delete", address, after: {} }),
});

/** Mark of the configured reference, with the salt of the one that there was; or the one that is kept. */
function markOf(config: Attributes, prior: Attributes | null, tree: string): string | null {
  const reference = textOf(config.payment_reference);
  const kept = textOrNull(prior?.payment_mark);
  if (reference === undefined) return textOf(config.payment_mark) === undefined ? null : kept;
  return new Secret("payment_reference", reference).markLike(kept, [tree, text(config.organization)]);
}

function ofNone(kept: string | undefined): Diagnostic {
  const has = kept === undefined ? "it has none" : `that of the one it has is ${kept}`;
  const detail = `No reference of this mark is there to be kept: ${has}. A new one is given as \`payment_reference\`.`;
  return { severity: "error", summary: "No such means of payment (B-1)", detail, path: ["payment_mark"] };
}
