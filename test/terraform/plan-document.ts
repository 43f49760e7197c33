/** A plan of Terraform as JSON, without what differs from run to run or with the version of Terraform. Not a test itself. */

/** What a plan does, from `terraform show -json`: as text, for files that are compared. */
export function plannedDocument(shown: string): string {
  const { planned_values, resource_changes, output_changes, checks } = JSON.parse(shown);
  const told = { planned_values, resource_changes, output_changes, checks };
  return `${JSON.stringify(told, null, 2).replaceAll(/run-[0-9a-f]{24}/g, "run-…")}\n`;
}
