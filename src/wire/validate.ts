/**
 * The generated validators of the wire, with types: for what the service takes, and for what a client is answered.
 */
import type {
  AccountAssignmentList,
  ChangeSet,
  ChangeSetAnswer,
  ComputerList,
  ComputerRequest,
  CostCenter,
  CreditReportLine,
  Erasure,
  ErasureRequest,
  EventPage,
  HoldPost,
  HoldRequest,
  HoldVoid,
  InvitationAnswered,
  InvoiceList,
  LedgerPage,
  LicensePool,
  LicenseReportLine,
  LicenseUseAnswer,
  LicenseUseRequest,
  LinkedAccount,
  LinkedAccountList,
  LinkSecret,
  Lock,
  LockList,
  LockRenewal,
  LockRequest,
  MailList,
  MailText,
  ManagedAccount,
  Me,
  NewOrganization,
  OrganizationPatch,
  PaymentReferenceRequest,
  PersonalToken,
  Persons,
  Presentation,
  Refusal,
  ReportHeader,
  Run,
  RunList,
  ScimPatchRequest,
  ScimUserRequest,
  SignInRequest,
  SnapshotHeader,
  SnapshotLine,
  SsoAcceptance,
  SsoStart,
  SubAccountImport,
  SubAccountList,
  TerraformLockInfo,
  TerraformRestoreRequest,
  TerraformStateFile,
  TerraformStateHistory,
  TerraformStateList,
  TerraformStateRemoved,
  TerraformStateUnlocked,
  TerraformStateVersion,
  TokenCreated,
  TokenList,
  TokenRequest,
  TransferAnswered,
  TreeList,
  UsageAnswer,
  UsageRequest,
  Verification,
} from "./generated/wire.ts";
import {
  validateAccountAssignmentList,
  validateChangeSet,
  validateChangeSetAnswer,
  validateComputerList,
  validateComputerRequest,
  validateCostCenter,
  validateCreditReportLine,
  validateErasure,
  validateErasureRequest,
  validateEventPage,
  validateHoldPost,
  validateHoldRequest,
  validateHoldVoid,
  validateInvitationAnswered,
  validateInvoiceList,
  validateLedgerPage,
  validateLicensePool,
  validateLicenseReportLine,
  validateLicenseUseAnswer,
  validateLicenseUseRequest,
  validateLinkedAccount,
  validateLinkedAccountList,
  validateLinkSecret,
  validateLock,
  validateLockList,
  validateLockRenewal,
  validateLockRequest,
  validateMailList,
  validateMailText,
  validateManagedAccount,
  validateMe,
  validateNewOrganization,
  validateOrganizationPatch,
  validatePaymentReferenceRequest,
  validatePersonalToken,
  validatePersons,
  validatePresentation,
  validateRefusal,
  validateReportHeader,
  validateRun,
  validateRunList,
  validateScimPatchRequest,
  validateScimUserRequest,
  validateSignInRequest,
  validateSnapshotHeader,
  validateSnapshotLine,
  validateSsoAcceptance,
  validateSsoStart,
  validateSubAccountImport,
  validateSubAccountList,
  validateTerraformLockInfo,
  validateTerraformRestoreRequest,
  validateTerraformStateFile,
  validateTerraformStateHistory,
  validateTerraformStateList,
  validateTerraformStateRemoved,
  validateTerraformStateUnlocked,
  validateTerraformStateVersion,
  validateTokenCreated,
  validateTokenList,
  validateTokenRequest,
  validateTransferAnswered,
  validateTreeList,
  validateUsageAnswer,
  validateUsageRequest,
  validateVerification,
} from "./generated/wire-validator.ts";

/** What an ajv validator tells of the first thing that does not fit. */
interface Fault {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly Fault[] | null;
}

/** Where something does not fit a shape, and why. */
export interface Misfit {
  /** Path of the field, like `groups/0/operations/2/after/name`; empty for the whole. */
  readonly field: string;
  readonly message: string;
}

export const isChangeSet = (value: unknown): value is ChangeSet => validateChangeSet(value);
export const isChangeSetAnswer = (value: unknown): value is ChangeSetAnswer => validateChangeSetAnswer(value);
export const isErasure = (value: unknown): value is Erasure => validateErasure(value);
export const isErasureRequest = (value: unknown): value is ErasureRequest => validateErasureRequest(value);
export const isEventPage = (value: unknown): value is EventPage => validateEventPage(value);
export const isHoldPost = (value: unknown): value is HoldPost => validateHoldPost(value);
export const isHoldRequest = (value: unknown): value is HoldRequest => validateHoldRequest(value);
export const isHoldVoid = (value: unknown): value is HoldVoid => validateHoldVoid(value);
export const isCreditReportLine = (value: unknown): value is CreditReportLine => validateCreditReportLine(value);
export const isLicensePool = (value: unknown): value is LicensePool => validateLicensePool(value);
export const isLicenseReportLine = (value: unknown): value is LicenseReportLine => validateLicenseReportLine(value);
export const isLicenseUseRequest = (value: unknown): value is LicenseUseRequest => validateLicenseUseRequest(value);
export const isReportHeader = (value: unknown): value is ReportHeader => validateReportHeader(value);
export const isLedgerPage = (value: unknown): value is LedgerPage => validateLedgerPage(value);
export const isLock = (value: unknown): value is Lock => validateLock(value);
export const isLockList = (value: unknown): value is LockList => validateLockList(value);
export const isLockRenewal = (value: unknown): value is LockRenewal => validateLockRenewal(value);
export const isLockRequest = (value: unknown): value is LockRequest => validateLockRequest(value);
export const isMe = (value: unknown): value is Me => validateMe(value);
export const isNewOrganization = (value: unknown): value is NewOrganization => validateNewOrganization(value);
export const isOrganizationPatch = (value: unknown): value is OrganizationPatch => validateOrganizationPatch(value);
export const isPersons = (value: unknown): value is Persons => validatePersons(value);
export const isRefusal = (value: unknown): value is Refusal => validateRefusal(value);
export const isRun = (value: unknown): value is Run => validateRun(value);
export const isRunList = (value: unknown): value is RunList => validateRunList(value);
export const isScimPatchRequest = (value: unknown): value is ScimPatchRequest => validateScimPatchRequest(value);
export const isScimUserRequest = (value: unknown): value is ScimUserRequest => validateScimUserRequest(value);
export const isSsoAcceptance = (value: unknown): value is SsoAcceptance => validateSsoAcceptance(value);
export const isSsoStart = (value: unknown): value is SsoStart => validateSsoStart(value);
export const isSnapshotHeader = (value: unknown): value is SnapshotHeader => validateSnapshotHeader(value);
export const isSnapshotLine = (value: unknown): value is SnapshotLine => validateSnapshotLine(value);
export const isTokenCreated = (value: unknown): value is TokenCreated => validateTokenCreated(value);
export const isTokenList = (value: unknown): value is TokenList => validateTokenList(value);
export const isTokenRequest = (value: unknown): value is TokenRequest => validateTokenRequest(value);
export const isTreeList = (value: unknown): value is TreeList => validateTreeList(value);
export const isUsageAnswer = (value: unknown): value is UsageAnswer => validateUsageAnswer(value);
export const isLicenseUseAnswer = (value: unknown): value is LicenseUseAnswer => validateLicenseUseAnswer(value);
export const isUsageRequest = (value: unknown): value is UsageRequest => validateUsageRequest(value);
export const isVerification = (value: unknown): value is Verification => validateVerification(value);
export const isInvitationAnswered = (value: unknown): value is InvitationAnswered => validateInvitationAnswered(value);
export const isLinkSecret = (value: unknown): value is LinkSecret => validateLinkSecret(value);
export const isMailList = (value: unknown): value is MailList => validateMailList(value);
export const isMailText = (value: unknown): value is MailText => validateMailText(value);
export const isPersonalToken = (value: unknown): value is PersonalToken => validatePersonalToken(value);
export const isSignInRequest = (value: unknown): value is SignInRequest => validateSignInRequest(value);
export const isTransferAnswered = (value: unknown): value is TransferAnswered => validateTransferAnswered(value);

export const isPresentation = (value: unknown): value is Presentation => validatePresentation(value);
export const isLinkedAccount = (value: unknown): value is LinkedAccount => validateLinkedAccount(value);
export const isLinkedAccountList = (value: unknown): value is LinkedAccountList => validateLinkedAccountList(value);
export const isAccountAssignmentList = (value: unknown): value is AccountAssignmentList =>
  validateAccountAssignmentList(value);
export const isSubAccountList = (value: unknown): value is SubAccountList => validateSubAccountList(value);
export const isSubAccountImport = (value: unknown): value is SubAccountImport => validateSubAccountImport(value);

export const isComputerList = (value: unknown): value is ComputerList => validateComputerList(value);
export const isComputerRequest = (value: unknown): value is ComputerRequest => validateComputerRequest(value);
export const isInvoiceList = (value: unknown): value is InvoiceList => validateInvoiceList(value);
export const isManagedAccount = (value: unknown): value is ManagedAccount => validateManagedAccount(value);
export const isPaymentReferenceRequest = (value: unknown): value is PaymentReferenceRequest =>
  validatePaymentReferenceRequest(value);
export const isCostCenter = (value: unknown): value is CostCenter => validateCostCenter(value);

export const isTerraformLockInfo = (value: unknown): value is TerraformLockInfo => validateTerraformLockInfo(value);
export const isTerraformStateFile = (value: unknown): value is TerraformStateFile => validateTerraformStateFile(value);
export const isTerraformRestoreRequest = (value: unknown): value is TerraformRestoreRequest =>
  validateTerraformRestoreRequest(value);
export const isTerraformStateList = (value: unknown): value is TerraformStateList => validateTerraformStateList(value);
export const isTerraformStateHistory = (value: unknown): value is TerraformStateHistory =>
  validateTerraformStateHistory(value);
export const isTerraformStateVersion = (value: unknown): value is TerraformStateVersion =>
  validateTerraformStateVersion(value);
export const isTerraformStateUnlocked = (value: unknown): value is TerraformStateUnlocked =>
  validateTerraformStateUnlocked(value);
export const isTerraformStateRemoved = (value: unknown): value is TerraformStateRemoved =>
  validateTerraformStateRemoved(value);

/** The shapes of bodies that the service takes. */
const BODIES = {
  ChangeSet: validateChangeSet,
  NewOrganization: validateNewOrganization,
  OrganizationPatch: validateOrganizationPatch,
  LockRequest: validateLockRequest,
  LockRenewal: validateLockRenewal,
  TokenRequest: validateTokenRequest,
  UsageRequest: validateUsageRequest,
  HoldRequest: validateHoldRequest,
  HoldPost: validateHoldPost,
  HoldVoid: validateHoldVoid,
  ErasureRequest: validateErasureRequest,
  ScimPatchRequest: validateScimPatchRequest,
  ScimUserRequest: validateScimUserRequest,
  SsoAcceptance: validateSsoAcceptance,
  SsoStart: validateSsoStart,
  LinkSecret: validateLinkSecret,
  SignInRequest: validateSignInRequest,
  ComputerRequest: validateComputerRequest,
  PaymentReferenceRequest: validatePaymentReferenceRequest,
  CostCenter: validateCostCenter,
  LinkedAccount: validateLinkedAccount,
  Presentation: validatePresentation,
  LicensePool: validateLicensePool,
  LicenseUseRequest: validateLicenseUseRequest,
  TerraformLockInfo: validateTerraformLockInfo,
  TerraformRestoreRequest: validateTerraformRestoreRequest,
  TerraformStateFile: validateTerraformStateFile,
} satisfies Record<string, Validator>;

export type BodyShape = keyof typeof BODIES;

/** Why a value is no body of a shape; to be asked right after its guard said no. */
export function misfit(shape: BodyShape): Misfit {
  return misfitOf(BODIES[shape]);
}

/** The first thing that a validator found. */
export function misfitOf({ errors }: Validator): Misfit {
  const fault = errors?.[0];
  if (!fault) return { field: "", message: "it does not fit" };
  const unknown = fault.params?.additionalProperty;
  const missing = fault.params?.missingProperty;
  const tail = typeof unknown === "string" ? unknown : typeof missing === "string" ? missing : undefined;
  const path = fault.instancePath.slice(1);
  const field = tail === undefined ? path : path === "" ? tail : `${path}/${tail}`;
  return { field, message: fault.message ?? "it does not fit" };
}
