/**
 * The second step, for a service that many callers share: leases on trees, tokens with roles that can be listed and revoked, and
 * what finds a run, or the history of an organization, without reading all of it.
 */
import { type Dialect, oneOf } from "./dialect.ts";

export function manyCallers({ unlogged, clustered, suspended, statistics }: Dialect): readonly string[] {
  return [
    // A lease on a tree (reconciler.md, *Lock*), by the key of its root, whether or not the tree is there yet. The row stays
    // when the lease ends: the fence only ever grows, so that a holder of long ago is told from the one of today.
    `CREATE TABLE leases (
      root TEXT NOT NULL PRIMARY KEY,
      fence BIGINT NOT NULL CHECK (fence > 0),
      holder_id TEXT,
      principal TEXT NOT NULL,
      organization BIGINT,
      holder TEXT NOT NULL,
      acquired_at BIGINT NOT NULL,
      renewed_at BIGINT NOT NULL,
      expires_at BIGINT NOT NULL
    ) ${clustered}`,
    // Who may call, as what, and how far. Only the hash of a token is kept. No organization means all trees.
    `CREATE TABLE tokens_2 (
      id TEXT NOT NULL PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      principal TEXT NOT NULL,
      role TEXT NOT NULL CHECK (${oneOf("role", ["operator", "owner", "admin", "member"])}),
      access TEXT NOT NULL CHECK (${oneOf("access", ["full", "read", "meter"])}),
      tree BIGINT,
      organization BIGINT,
      created_at BIGINT NOT NULL,
      created_by TEXT NOT NULL,
      expires_at BIGINT,
      revoked_at BIGINT,
      revoked_by TEXT,
      request TEXT UNIQUE,
      FOREIGN KEY (tree, organization) REFERENCES organizations (tree, number),
      CHECK ((tree IS NULL) = (organization IS NULL)),
      CHECK ((role = 'operator') = (organization IS NULL)),
      CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
    )`,
    `INSERT INTO tokens_2 (id, hash, name, principal, role, access, tree, organization, created_at, created_by, expires_at)
     SELECT substr(hash, 1, 12), hash, name, principal, CASE WHEN tree IS NULL THEN 'operator' ELSE 'admin' END, 'full',
       tree, organization, created_at, 'operator', expires_at FROM tokens`,
    "DROP TABLE tokens",
    "ALTER TABLE tokens_2 RENAME TO tokens",
    // What is left of a caller's rate in a window of time; lost at a crash without harm.
    `CREATE ${unlogged} TABLE rates (
      caller TEXT NOT NULL PRIMARY KEY,
      window_start BIGINT NOT NULL,
      taken BIGINT NOT NULL
    ) ${clustered}`,
    // Where the events of a revision end, as `last_entry` does for entries; and what its hash covers: 1 the entries,
    // 2 the entries and the events.
    "ALTER TABLE revisions ADD COLUMN last_event BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE revisions ADD COLUMN format BIGINT NOT NULL DEFAULT 1",
    ...suspended("revisions", [
      `UPDATE revisions SET last_event = ended.sequence
       FROM (SELECT tree, revision, max(sequence) AS sequence FROM events GROUP BY tree, revision) ended
       WHERE ended.tree = revisions.tree AND ended.revision = revisions.revision`,
    ]),
    "CREATE INDEX revisions_run ON revisions (tree, run, revision) WHERE run IS NOT NULL",
    "CREATE INDEX events_organization ON events (tree, organization, sequence)",
    // Which organization had a key before.
    "CREATE INDEX events_former_key ON events (tree, address) WHERE kind = 'organization.rekey'",
    ...statistics({
      "events events_organization": "1000000 100000 10 1",
      "events events_former_key": "1000 100 1",
      "revisions revisions_run": "1000000 100000 10 1",
      "revisions sqlite_autoindex_revisions_2": "1000000 100000 1",
    }),
    // The lineage that the hash chain began with. A restore gives a tree another lineage, since what is planned on what came after
    // the backup is not for it; the chain goes on.
    "ALTER TABLE trees ADD COLUMN chain TEXT NOT NULL DEFAULT ''",
    "UPDATE trees SET chain = lineage",
    // A person who was erased keeps the number, which events and ledger go on to name.
    "ALTER TABLE persons ADD COLUMN erased_at BIGINT",
  ];
}
