/** Three stacks: `npx node main.ts` writes them to cdktf.out/, as `cdktf synth` does. See README.md. */
import { join } from "node:path";
import { AllotProvider, DistributorTree } from "allot/cdktf";
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { ManagedServices } from "./managed-services.ts";
import { ThousandClients } from "./thousand-clients.ts";

const app = new App();
new ManagedServices(app, "managed-services");
new ThousandClients(app, "thousand-clients", { clients: Number(process.env.CLIENTS ?? 1_000) });

// The same files as the CLI reads: `allot plan` and `terraform plan` say the same of them.
const stack = new TerraformStack(app, "first-tree");
const tree = await DistributorTree.fromYaml(stack, "tree", join(import.meta.dirname, "../first-tree"));
new AllotProvider(stack, "allot", tree.stackName === undefined ? {} : { stack: tree.stackName });
new TerraformOutput(stack, "root-credits", { value: tree.get("rlc").credits });

app.synth();
