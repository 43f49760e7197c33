/**
 * The fourth step: whose a service account's token is (P-7), which account of the identity provider somebody is, and which client they
 * have signed in by (P-5). All of it is asked again with every request.
 */
import type { Dialect } from "./dialect.ts";

export function makers({ statistics }: Dialect): readonly string[] {
  return [
    // `maker` is the person who has made a token of a service account, or whose service account has; null where none did. `maker_home` is
    // the organization whose roles they made it by, or that of the first service account; null where the operator made it.
    // Of a person's token, who of a distributor above they have opened an organization as that keeps its own people out (O-10).
    "ALTER TABLE tokens ADD COLUMN maker BIGINT",
    "ALTER TABLE tokens ADD COLUMN maker_home BIGINT",
    "ALTER TABLE tokens ADD COLUMN client_id TEXT",
    // What somebody is known by to the provider: bound by their first sign-in, for as long as `scim_id` stays.
    "ALTER TABLE memberships ADD COLUMN issuer TEXT",
    "ALTER TABLE memberships ADD COLUMN subject TEXT",
    MAKERS_OF_BEFORE,
    // Who has signed in by an issuer has done so by the one client that the organization has had since.
    `UPDATE tokens SET client_id = (SELECT s.client_id FROM sign_ins s WHERE s.tree = tokens.tree AND s.organization = tokens.home
       AND s.issuer = tokens.issuer) WHERE issuer IS NOT NULL`,
    "CREATE INDEX tokens_person ON tokens (tree, home, person) WHERE person IS NOT NULL",
    "CREATE INDEX tokens_maker ON tokens (tree, maker_home, maker) WHERE maker IS NOT NULL",
    ...statistics({ "tokens tokens_person": "100000 1000 100 10", "tokens tokens_maker": "1000 100 10 2" }),
  ];
}

const DIGITS = [..."0123456789abcdefghijklmnopqrstuvwxyz"].map((sign, worth) => `('${sign}', ${worth})`).join(", ");

/** More than any number of a person or a tree; from here on nothing is added to one, so that none overflows. */
const LARGEST = 36 ** 10;

/**
 * Of tokens that were made before makers were kept: the person whom `created_by` names (the tree and the person in base 36), if they belong
 * to exactly one organization that is the token's or above it. Of all others it cannot be told, and they go on as the operator's do.
 */
const MAKERS_OF_BEFORE = `
  WITH RECURSIVE digits (sign, worth) AS (VALUES ${DIGITS}),
  spelled (token, rest, tree, number) AS (
    SELECT id, created_by, CAST(NULL AS BIGINT), CAST(0 AS BIGINT) FROM tokens
    WHERE person IS NULL AND organization IS NOT NULL AND created_by <> principal
      AND created_by LIKE '%-%' AND created_by NOT LIKE '0%' AND created_by NOT LIKE '%-0%'
    UNION ALL
    SELECT s.token, substr(s.rest, 2), CASE WHEN d.sign IS NULL THEN s.number ELSE s.tree END,
      CASE WHEN d.sign IS NULL THEN 0 ELSE s.number * 36 + d.worth END
    FROM spelled s LEFT JOIN digits d ON d.sign = substr(s.rest, 1, 1)
    WHERE s.rest <> '' AND s.number < ${LARGEST} AND (d.sign IS NOT NULL OR (substr(s.rest, 1, 1) = '-' AND s.tree IS NULL))
  ),
  named (token, tree, organization, person) AS (
    SELECT t.id, t.tree, t.organization, s.number FROM spelled s JOIN tokens t ON t.id = s.token AND t.tree = s.tree
    WHERE s.rest = '' AND s.number > 0
  ),
  above (token, tree, person, organization) AS (
    SELECT token, tree, person, organization FROM named
    UNION ALL
    SELECT a.token, a.tree, a.person, o.parent FROM above a
    JOIN organizations o ON o.tree = a.tree AND o.number = a.organization WHERE o.parent IS NOT NULL AND o.phase <> 'unlinked'
  ),
  found (token, person, home) AS (
    SELECT a.token, a.person, max(a.organization) FROM above a
    JOIN memberships m ON m.tree = a.tree AND m.organization = a.organization AND m.person = a.person
    WHERE m.state <> 'invited' GROUP BY a.token, a.person HAVING count(*) = 1
  )
  UPDATE tokens SET maker = (SELECT f.person FROM found f WHERE f.token = tokens.id),
    maker_home = (SELECT f.home FROM found f WHERE f.token = tokens.id)
  WHERE id IN (SELECT token FROM found)`;
