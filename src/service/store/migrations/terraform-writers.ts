/**
 * The sixth step: from which organization a state of Terraform was written last, and is locked. It stays within reach of that one when the
 * organization that it is kept with does not (U-4). Of what was written before it is not known.
 */
export function terraformWriters(): readonly string[] {
  return [
    "ALTER TABLE terraform_states ADD COLUMN written_from BIGINT",
    "ALTER TABLE terraform_states ADD COLUMN locked_from BIGINT",
    // What metrics count is not looked for between the contents.
    "CREATE INDEX terraform_state_versions_bytes ON terraform_state_versions (bytes)",
  ];
}
