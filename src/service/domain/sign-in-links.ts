/**
 * Signing in again without a sign-in of the organization's own (P-5): a link of 15 minutes is mailed to who belongs there, and works
 * once. Whoever asks is told the same, whether there is anybody of that address or not (O-6).
 */
import type { PersonalToken, Refusal, SignInRequest } from "../../wire/generated/wire.ts";
import { query, queryOne, type Transaction, text, whole, wholeOrNull } from "../store/statement.ts";
import { idOf } from "./ids.ts";
import { cancelMails, writeMails } from "./outbox.ts";
import { performByPerson, readActedOn } from "./person-acts.ts";
import { keptOut, readBelonging } from "./person-callers.ts";
import { serviceRefusal } from "./refusals.ts";
import { hashOfSecret, newSecret } from "./secrets.ts";
import { makePersonalToken, SIGNED_IN_MS } from "./signing-in.ts";
import { lockTreeOf } from "./trees.ts";

const LINK_MS = 15 * 60 * 1000;
/** Nobody is mailed more often than that. */
const PAUSE_MS = 60 * 1000;
/** Persons of one address in one organization are one, but for entries of before they were told apart. */
const MOST = 5;

/** Mails a link to whoever has this address in this organization, if there is anybody. */
export function* askToSignIn(asked: SignInRequest, nowMs: number): Transaction<void> {
  for (const { tree, organization, person } of yield* findMembers(asked)) {
    const belonging = yield* readBelonging({ tree, person, home: organization });
    if (!belonging || belonging.isKeptOut || (yield* isAskedToUseOther(tree, organization))) continue;
    const since =
      "SELECT 1 FROM sign_in_links WHERE tree = $1 AND organization = $2 AND person = $3 AND created_at > $4";
    if (yield* queryOne(since, tree, organization, person, nowMs - PAUSE_MS)) continue;
    const { secret, hash } = newSecret();
    const until = nowMs + LINK_MS;
    // A later link takes the place of the one before.
    yield* query(
      "DELETE FROM sign_in_links WHERE tree = $1 AND organization = $2 AND person = $3",
      ...[tree, organization, person],
    );
    yield* query(
      "INSERT INTO sign_in_links (secret, tree, organization, person, created_at, until) VALUES ($1, $2, $3, $4, $5, $6)",
      ...[hash, tree, organization, person, nowMs, until],
    );
    yield* cancelMails({ tree, organization, person, kind: "sign-in" });
    yield* writeMails([{ kind: "sign-in", tree, organization, person, secret, about: { until } }], nowMs);
  }
}

/** P-5: an organization with a sign-in of its own has no other. */
function* isAskedToUseOther(tree: number, organization: number): Transaction<boolean> {
  const own = "SELECT 1 FROM sign_ins WHERE tree = $1 AND organization = $2";
  return (yield* queryOne(own, tree, organization)) !== undefined;
}

interface Found {
  readonly tree: number;
  readonly organization: number;
  readonly person: number;
}

/** The organization by its opaque id, or by its key in a tree. */
function* findMembers({ email, organization, tree: root }: SignInRequest): Transaction<Found[]> {
  const place = root === null ? placeOf(organization) : yield* placeIn(root, organization);
  if (!place) return [];
  const rows = yield* query(
    `SELECT m.person FROM memberships m JOIN persons p ON p.tree = m.tree AND p.number = m.person
     WHERE m.tree = $1 AND m.organization = $2 AND lower(p.email) = $3 AND p.erased_at IS NULL ORDER BY m.person LIMIT ${MOST}`,
    ...[place.tree, place.organization, email.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase())],
  );
  return rows.map((row) => ({ ...place, person: whole(row[0]) }));
}

function placeOf(id: string): { tree: number; organization: number } | undefined {
  const [tree, organization] = id.split("-").map((part) => Number.parseInt(part, 36));
  if (tree === undefined || organization === undefined) return undefined;
  if (!Number.isSafeInteger(tree) || !Number.isSafeInteger(organization)) return undefined;
  return idOf(tree, organization) === id ? { tree, organization } : undefined;
}

function* placeIn(root: string, key: string): Transaction<{ tree: number; organization: number } | undefined> {
  const row = yield* queryOne(
    "SELECT o.tree, o.number FROM root_keys r JOIN organizations o ON o.tree = r.tree AND o.key = $2 WHERE r.key = $1",
    ...[root, key],
  );
  return row && { tree: whole(row[0]), organization: whole(row[1]) };
}

/** Signs somebody in by the secret of a link; undefined where it is that of none. */
export function* signInBy(secret: string, nowMs: number): Transaction<PersonalToken | Refusal | undefined> {
  const hash = hashOfSecret(secret);
  const found = hash && (yield* queryOne("SELECT tree FROM sign_in_links WHERE secret = $1", hash));
  const tree = found && (yield* lockTreeOf(whole(found[0])));
  if (!tree || hash === undefined) return undefined;
  const row = yield* queryOne(
    `SELECT l.organization, l.person, l.until, l.used_at, o.key, p.email FROM sign_in_links l
     JOIN organizations o ON o.tree = l.tree AND o.number = l.organization
     JOIN persons p ON p.tree = l.tree AND p.number = l.person WHERE l.secret = $1`,
    hash,
  );
  if (!row) return undefined;
  const [home, person, key] = [whole(row[0]), whole(row[1]), text(row[4])];
  if (wholeOrNull(row[3]) !== null) return over("was used before", key);
  if (whole(row[2]) <= nowMs) return over("has expired", key);
  const belonging = yield* readBelonging({ tree: tree.number, person, home });
  if (!belonging || (yield* isAskedToUseOther(tree.number, home))) return over("is of no use any more", key);
  if (belonging.isKeptOut) return keptOut(key, "forbidden");
  yield* query("UPDATE sign_in_links SET used_at = $1 WHERE secret = $2", nowMs, hash);
  yield* cancelMails({ tree: tree.number, organization: home, person, kind: "sign-in" });
  const actor = idOf(tree.number, person);
  const on = yield* readActedOn(tree, key, text(row[5]));
  if (on)
    yield* performByPerson(
      tree,
      on,
      { kind: "person.sign-in", before: null, after: { person: actor } },
      { actor, nowMs },
    );
  return yield* makePersonalToken(
    {
      ...{ name: "signed in by a link", tree: tree.number, person, home, organization: home },
      ...{ key, expiresAt: nowMs + SIGNED_IN_MS },
    },
    nowMs,
  );
}

function over(why: string, address: string): Refusal {
  return serviceRefusal("link_ended", `this link ${why}`, { address, wayOut: "ask for another" });
}
