/** What operations and events do to how an organization looks, and whom it tells, in words. */
import { visible } from "./escape.ts";
import { type Fields, fieldsOf } from "./field-words.ts";

/** What an operation of a plan does to it, a text a line; undefined for kinds that are not about it. */
export function presentationTexts(kind: string, before: Fields, after: Fields): string[] | undefined {
  switch (kind) {
    case "presentation.create":
    case "presentation.update":
      return SAID.flatMap((field) => {
        const [was, is] = [saidText(field, before?.[field]), saidText(field, after?.[field])];
        return was === is ? [] : [`${NAMES[field]} ${was} → ${is}`];
      });
    case "presentation.delete": {
      const said = SAID.filter((field) => isSaid(before?.[field])).map((field) => NAMES[field]);
      return [`take back all that it says of itself: ${said.join(", ")}`];
    }
    default:
      return undefined;
  }
}

export const SAID = ["subdomain", "branding", "contactMenu", "alertsTo", "support", "management"] as const;
export type Said = (typeof SAID)[number];
const NAMES: Readonly<Record<Said, string>> = {
  ...{ subdomain: "subdomain", branding: "branding", contactMenu: "contact menu" },
  ...{ alertsTo: "alerts to", support: "support", management: "management" },
};
/** Of what is not said: what holds then. */
const UNSAID: Readonly<Record<Said, string>> = {
  ...{ subdomain: "(none)", branding: "(inherited)", contactMenu: "(inherited)" },
  ...{ alertsTo: "(the owner)", support: "(inherited)", management: "(none)" },
};

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined;
}

export function saidText(field: Said, value: unknown): string {
  if (!isSaid(value)) return UNSAID[field];
  if (!Array.isArray(value)) return typeof value === "object" ? fieldWords(fieldsOf(value)) : visible(String(value));
  if (value.length === 0) return "(none, and none inherited)";
  return value.map(field === "alertsTo" ? addressText : entryText).join(field === "alertsTo" ? ", " : "; ");
}

/** `productName Acme, color #aa0000`, under the names that declarations have. */
function fieldWords(fields: Fields): string {
  return Object.entries(fields ?? {})
    .map(([field, value]) => `${field} ${visible(String(value))}`)
    .join(", ");
}

function entryText(entry: unknown): string {
  const { label, ...ways } = fieldsOf(entry) ?? {};
  const reached = Object.values(ways).map((way) => visible(String(way)));
  return [visible(String(label)), ...reached].join(" ");
}

/** An address; in an event it is a person, and of one who was erased there is no more than an id. */
function addressText(to: unknown): string {
  const { email, id } = fieldsOf(to) ?? {};
  return visible(String(typeof to === "string" ? to : (email ?? id)));
}
