/**
 * The fifth step: states of Terraform, with the versions that are kept of each. A state is of an organization, or of the service as a whole
 * where the operator keeps it: tree and organization are 0 then, and so they refer to nothing.
 */
import { type Dialect, oneOf } from "./dialect.ts";

export function terraformStates({ clustered }: Dialect): readonly string[] {
  return [
    // A lock has no end of its own. It may be there before there is a version.
    `CREATE TABLE terraform_states (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
      version BIGINT NOT NULL DEFAULT 0 CHECK (version >= 0),
      lock_id TEXT,
      lock_info TEXT,
      locked_by TEXT,
      locked_at BIGINT,
      PRIMARY KEY (tree, organization, name),
      CHECK ((tree = 0) = (organization = 0)),
      CHECK ((lock_id IS NULL) = (lock_info IS NULL) AND (lock_id IS NULL) = (locked_by IS NULL)
        AND (lock_id IS NULL) = (locked_at IS NULL))
    ) ${clustered}`,
    // What it holds is compressed and sealed with a key that is not in the database; it comes last, so that lists need not pass it.
    `CREATE TABLE terraform_state_versions (
      tree BIGINT NOT NULL,
      organization BIGINT NOT NULL,
      name TEXT NOT NULL,
      version BIGINT NOT NULL CHECK (version > 0),
      kind TEXT NOT NULL CHECK (${oneOf("kind", ["write", "restore", "delete"])}),
      lineage TEXT,
      serial BIGINT CHECK (serial >= 0),
      bytes BIGINT CHECK (bytes >= 0),
      digest TEXT,
      terraform TEXT,
      written_at BIGINT NOT NULL,
      written_by TEXT NOT NULL,
      lock_id TEXT,
      operation TEXT,
      who TEXT,
      restored BIGINT,
      sealed_by TEXT,
      content TEXT,
      PRIMARY KEY (tree, organization, name, version),
      FOREIGN KEY (tree, organization, name) REFERENCES terraform_states (tree, organization, name),
      CHECK ((kind = 'delete') = (content IS NULL)),
      CHECK ((content IS NULL) = (lineage IS NULL) AND (content IS NULL) = (serial IS NULL) AND (content IS NULL) = (bytes IS NULL)
        AND (content IS NULL) = (digest IS NULL) AND (content IS NULL) = (sealed_by IS NULL)),
      CHECK ((kind = 'restore') = (restored IS NOT NULL))
    )`,
  ];
}
