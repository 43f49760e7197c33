/** A CDKTF stack for tests, and what it is written as. Not a test itself. */
import { App, TerraformStack, Testing } from "cdktf";
import { AllotProvider } from "../../src/cdktf/index.ts";
import { temporaryFolder } from "../e2e/allot.ts";

/** With the provider's block. */
export function stackOf(): TerraformStack {
  const stack = bareStack();
  new AllotProvider(stack, "allot");
  return stack;
}

export function bareStack(): TerraformStack {
  return new TerraformStack(new App({ outdir: temporaryFolder() }), "stack");
}

/** The stack as Terraform reads it, without what CDKTF notes of itself. @throws Error with what is wrong with it */
export function written(stack: TerraformStack) {
  const { "//": _noted, ...all } = JSON.parse(Testing.synth(stack, true), (key, value) =>
    key === "//" && value?.metadata?.path ? undefined : value,
  );
  return all;
}

/** What synthesis says is wrong; empty where nothing is. */
export function mistakesOf(stack: TerraformStack): string {
  try {
    Testing.synth(stack, true);
    return "";
  } catch (error) {
    return String(error);
  }
}

/** How Terraform's JSON refers to something. */
export function reference(to: string): string {
  return `\${${to}}`;
}
