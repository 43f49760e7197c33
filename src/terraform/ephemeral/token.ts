/** `allot_token`: a bearer token that lives as long as a run of Terraform, and is in no plan and no state. */
import { randomUUID } from "node:crypto";
import type { EphemeralResource } from "../data-source.ts";
import { Refused } from "../diagnostics.ts";
import { notThereYet } from "../out-of-sight.ts";
import { text, textOf } from "../resources/reading.ts";
import { wordOf } from "../resources/words.ts";
import type { Session } from "../session.ts";

/** By itself, so that one that was never closed does not stay (an hour), in milliseconds. */
const LIFE_MS = 60 * 60_000;

export const token: EphemeralResource = {
  name: "token",
  schema: {
    version: 0,
    description:
      "A bearer token of the org-service, made for this run and revoked after it. It expires after an hour whatever happens.",
    attributes: {
      name: { type: "string", given: "required", description: "What it is for." },
      role: {
        type: "string",
        given: "required",
        description: "`owner`, `admin` or `member`, of `organization`; `operator` of none.",
      },
      access: {
        type: "string",
        given: "optional",
        description: "`full`, `read`, `meter` or `scim`. `read` where it is not given.",
      },
      organization: {
        type: "string",
        given: "optional",
        description:
          "Key of the organization whose token it is; its `id` where the same run creates it, so that the token is made after it.",
      },
      secret: { type: "string", given: "computed", sensitive: true, description: "The token." },
      token_id: { type: "string", given: "computed", description: "Its public id." },
      expires_at: { type: "string", given: "computed", description: "When it expires, RFC 3339." },
    },
  },
  async open(config, session) {
    const role = wordOf(config.role, ["operator", "owner", "admin", "member"]);
    const given = textOf(config.access) ?? "read";
    const access = wordOf(given, ["full", "read", "meter", "scim"]);
    if (!role || !access) {
      const detail = role
        ? `There is no access ${given}: full, read, meter or scim.`
        : `There is no role ${text(config.role)}: owner, admin, member or operator.`;
      throw new Refused([{ severity: "error", summary: "No such token", detail, path: [role ? "access" : "role"] }]);
    }
    const place = await placeOf(textOf(config.organization), session);
    const { now } = await session.client.me();
    const asked = {
      ...{ name: text(config.name), role, access, principal: null, ...place },
      expiresAt: new Date(Date.parse(now) + LIFE_MS).toISOString(),
    };
    const { secret, token: made } = await session.client.createToken(asked, randomUUID());
    const { id, expiresAt } = made;
    return {
      result: { ...config, access: config.access ?? null, secret, token_id: id, expires_at: expiresAt },
      kept: id,
    };
  },
  async close(kept, session) {
    await session.client.revokeToken(kept);
  },
};

/** Where a token is of. */
async function placeOf(
  asked: string | undefined,
  session: Session,
): Promise<{ readonly organization: string | null; readonly tree: string | null }> {
  if (asked === undefined) return { organization: null, tree: null };
  const tree = await session.tree();
  const found = await session.named(tree, asked);
  if (found) return { organization: found.key, tree };
  throw await notThereYet(asked, tree, session);
}
