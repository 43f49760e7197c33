/** Many clients in a loop, out of one pool: each a construct with a cost center. */
import { AllotProvider, ClientOrganization, Distributor, Pool, ServiceBackend } from "allot/cdktf";
import { TerraformStack } from "cdktf";
import type { Construct } from "constructs";

export interface ThousandClientsProps {
  /** @default 1000 */
  readonly clients?: number;
}

export class ThousandClients extends TerraformStack {
  constructor(scope: Construct, id: string, { clients = 1_000 }: ThousandClientsProps = {}) {
    super(scope, id);
    new AllotProvider(this, "allot", { root: "meridian", stack: "thousand-clients" });
    // A file would be written anew after each of two thousand resources.
    const service = process.env.ALLOT_SERVICE;
    if (service) new ServiceBackend(this, { service });
    const meridian = new Distributor(this, "meridian", {
      key: "meridian",
      name: "Meridian",
      region: "eu1",
      country: "CZ",
      owner: { name: "Mara Iden", email: "mara@meridian.example" },
      credits: clients * 20_000,
      onDestroy: "release",
    });
    const pool = new Pool(this, "credits", { distributor: meridian });
    for (let number = 1; number <= clients; number += 1) {
      const key = `client-${String(number).padStart(4, "0")}`;
      const client = new ClientOrganization(this, key, {
        key,
        name: `Client ${number}`,
        parent: meridian,
        region: "eu1",
        country: "CZ",
        owner: { name: `Owner ${number}`, email: `owner@${key}.example` },
        costCenters: { operations: { name: "Operations" } },
      });
      pool.allocate(client, number % 2 === 0 ? 10_000 : 20_000);
    }
  }
}
