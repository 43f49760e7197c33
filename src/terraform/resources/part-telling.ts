/** What is said of a part of an organization that is there already, is given twice, or is gone. */
import type { Diagnostic } from "../diagnostics.ts";
import type { Claim } from "../planned-so-far.ts";

/** A kind of part, as far as it is spoken of (`Part`). */
interface Spoken {
  readonly noun: string;
  readonly identity: string | null;
}

/** One that is not as planned, and is not written over. */
export function thereAlready({ noun }: Spoken, address: string): Diagnostic {
  const detail = `It is not as planned, and nothing that is there is written over: take it over with an \`import\` block with the id ${address}; the plan then shows what would change.`;
  return { severity: "error", summary: `The ${noun} ${address} is there already`, detail };
}

/** One that two resources of a plan have. */
export function twice(
  { noun, identity }: Spoken,
  address: string,
  { by, written }: Claim,
  as: Claim["by"],
): Diagnostic {
  const spelt = identity === null || address.endsWith(`/${written}`) ? "" : `, there as ${written}`;
  const all = [by, as];
  const detail = !all.includes("removal")
    ? `Two resources of this configuration are the same ${noun}${spelt}. Take one of them away.`
    : all.includes("creation")
      ? `This plan would remove it at one address of Terraform's and create it at another: say so in a \`moved\` block.`
      : `This plan would remove it at one address of Terraform's and keep it at another: take the one that is not needed out of the state with \`terraform state rm ADDRESS\`, or with a \`removed\` block that says \`destroy = false\`.`;
  return { severity: "error", summary: `The ${noun} ${address} is given twice`, detail };
}

/** One that was made and is not to be seen. */
export function gone({ noun }: Spoken, address: string, tree: string): Diagnostic {
  const detail = `The ${noun} ${address} was applied and is not in the tree ${tree} any more, or not shown to this token (O-11).`;
  return { severity: "error", summary: `${address} is gone`, detail };
}

/** How one is named that is to be imported. */
export function importForm({ identity }: Spoken): string {
  return `${identity === null ? "ORGANIZATION" : `ORGANIZATION/${identity.toUpperCase()}`}, or its \`id\``;
}
