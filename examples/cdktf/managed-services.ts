/** The tree of examples/managed-services in TypeScript: a distributor, its clients, and a pool that hands out what it has purchased. */
import { AllotProvider, ClientOrganization, Distributor, Membership, Pool, ServiceBackend } from "allot/cdktf";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

/** What all clients have in common; each says the rest. */
const CLIENT = { region: "eu1", country: "CZ" };

export class ManagedServices extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AllotProvider(this, "allot", { root: "brightline", stack: "managed-services" });
    // The state is kept in the service; where none is known at synthesis, in a file beside.
    const service = process.env.ALLOT_SERVICE;
    if (service) new ServiceBackend(this, { service });

    const brightline = new Distributor(this, "brightline", {
      key: "brightline",
      name: "Brightline Services",
      region: "eu1",
      country: "CZ",
      owner: { name: "Bea Lind", email: "bea@brightline.example" },
      credits: 500_000, // what it has purchased (C-3)
      usedOnUnlink: "absorb", // what a client has used stays used (U-5)
      onDestroy: "release", // a root is unlinked by nobody
    });
    for (const [local, name, role] of [
      ["desk", "Service desk", "member"],
      ["books", "Bookkeeping", "accountant"],
    ] as const)
      new Membership(this, local, {
        organization: brightline.key,
        email: `${local}@brightline.example`,
        name,
        roles: [role],
      });

    const pool = new Pool(this, "credits", { distributor: brightline });
    const client = (key: string, props: { name: string; owner: { name: string; email: string }; tier?: string }) =>
      new ClientOrganization(this, key, {
        ...CLIENT,
        key,
        parent: brightline,
        name: props.name,
        owner: props.owner,
        labels: { tier: props.tier ?? "standard" },
        protected: key === "harbour", // no pause, move, cut or unlink by accident (O-13)
      });
    const harbour = client("harbour", {
      name: "Harbour Foods",
      owner: { name: "Hana Dvorak", email: "hana@harbour.example" },
      tier: "gold",
    });
    const oak = client("oak", { name: "Oak Furniture", owner: { name: "Otto Novak", email: "otto@oak.example" } });
    const pine = client("pine", { name: "Pine Press", owner: { name: "Petra Mala", email: "petra@pine.example" } });
    pool.allocate(harbour, 300_000).allocate(oak, 150_000).allocate(pine, 50_000);
  }
}
