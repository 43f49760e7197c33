/** What every store has to do, as suites that a store is handed to. Not a test itself. */
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
import { invitationConformance } from "./invitations.ts";
import { licenseConformance } from "./licenses.ts";
import { lockConformance } from "./locks.ts";
import { makerConformance } from "./makers.ts";
import { memberConformance } from "./members.ts";
import { meteringConformance } from "./metering.ts";
import { ownershipConformance } from "./ownership.ts";
import { personConformance } from "./persons.ts";
import { presentationConformance } from "./presentation.ts";
import { seedScenarios } from "./seed-scenarios.ts";
import { ssoConformance } from "./sso.ts";
import { subAccountConformance } from "./sub-accounts.ts";
import { terraformStateConformance } from "./terraform-states.ts";
import { tokenConformance } from "./tokens.ts";
import { unlinkingConformance } from "./unlinking.ts";

export const SUITES = [
  conformance,
  severalInstances,
  lockConformance,
  tokenConformance,
  historyConformance,
  hostileConformance,
  unlinkingConformance,
  meteringConformance,
  ssoConformance,
  invitationConformance,
  personConformance,
  ownershipConformance,
  memberConformance,
  makerConformance,
  assetConformance,
  licenseConformance,
  anchorConformance,
  presentationConformance,
  accountConformance,
  subAccountConformance,
  importLoadConformance,
  billingConformance,
  terraformStateConformance,
  seedScenarios,
  erasureConformance,
];
