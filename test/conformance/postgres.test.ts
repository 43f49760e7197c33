import { afterAll, beforeAll } from "vitest";
import { openPostgres } from "../../src/service/store/postgres.ts";
import { type PostgresServer, startPostgres } from "../postgres/server.ts";
import { accountConformance } from "./accounts.ts";
import { anchorConformance } from "./anchors.ts";
import { assetConformance } from "./assets.ts";
import { billingConformance } from "./billing.ts";
import { conformance } from "./conformance.ts";
import { erasureConformance } from "./erasure.ts";
import { historyConformance } from "./history.ts";
import { hostileConformance } from "./hostile.ts";
import { importLoadConformance } from "./import-load.ts";
import { severalInstances } from "./instances.ts";
import { licenseConformance } from "./licenses.ts";
import { lockConformance } from "./locks.ts";
import { makerConformance } from "./makers.ts";
import { meteringConformance } from "./metering.ts";
import { peopleConformance } from "./people.ts";
import { presentationConformance } from "./presentation.ts";
import { seedScenarios } from "./seed-scenarios.ts";
import { ssoConformance } from "./sso.ts";
import { subAccountConformance } from "./sub-accounts.ts";
import { tokenConformance } from "./tokens.ts";
import { unlinkingConformance } from "./unlinking.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server?.remove());

for (const suite of [
  conformance,
  severalInstances,
  lockConformance,
  tokenConformance,
  historyConformance,
  hostileConformance,
  unlinkingConformance,
  meteringConformance,
  ssoConformance,
  peopleConformance,
  makerConformance,
  assetConformance,
  licenseConformance,
  anchorConformance,
  presentationConformance,
  accountConformance,
  subAccountConformance,
  importLoadConformance,
  billingConformance,
  seedScenarios,
  erasureConformance,
])
  suite("PostgreSQL", async () => {
    const url = await server.database();
    return { open: () => openPostgres({ url, connections: 3 }), remove: () => server.giveBack(url) };
  });
