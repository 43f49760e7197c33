/** A Terraform stack that knows a distributor's tree: `npx node examples/cdktf/main.ts` writes it to cdktf.out/. */
import { join } from "node:path";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { DistributorTree } from "../../src/cdktf/index.ts";

const app = new App();
const stack = new TerraformStack(app, "rlc");
const tree = await DistributorTree.fromYaml(stack, "tree", join(import.meta.dirname, "../first-tree"));
new TerraformOutput(stack, "root-credits", { value: tree.get("rlc").credits });
app.synth();
