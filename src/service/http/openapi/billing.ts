/** Routes about managed accounts (B-1, B-2) and invoices (B-5). */
import { get, LIMIT, put, type Route, remove } from "./route.ts";

const ORGANIZATION = "/v1/trees/{root}/organizations/{key}";
const BILLING =
  "The operator; people of the organization who hold billing there; those of the distributor who do where access is delegated (B-1, O-11).";
const INSIDE =
  "The operator; people of the organization whose roles permit it; those of the distributor where access is delegated (O-11).";
const INVOICES =
  "The operator; who holds billing:view there. Of a managed account its distributor's people only where access is delegated (B-1).";
const AFTER = { name: "after", description: "`next` of the page before.", schema: { type: "string" } };
const MONTH = {
  name: "month",
  description: "Of one month of the calendar (UTC), like 2026-01.",
  schema: { type: "string", pattern: "^[0-9]{4}-(0[1-9]|1[0-2])$" },
};
const REFERENCE = `${ORGANIZATION}/managed-account/payment-reference`;
const COMPUTER = `${ORGANIZATION}/computers/{computer}`;

export const BILLING_ROUTES: readonly Route[] = [
  get(`${ORGANIZATION}/managed-account`, {
    ...{ tag: "billing", id: "getManagedAccount", callers: BILLING },
    summary: "The managed account that an organization is (B-1): computers, trial, where its billing stands.",
    answers: { 200: { description: "As it is.", shape: "ManagedAccount" } },
  }),
  put(REFERENCE, {
    ...{ tag: "billing", id: "setPaymentReference", callers: BILLING, body: { shape: "PaymentReferenceRequest" } },
    summary: "Sets the payment reference of a managed account (B-1).",
    notes: "It is written and never answered: what is answered of it is its mark.",
    answers: { 200: { description: "The managed account as it is then.", shape: "ManagedAccount" } },
    refusals: [422],
  }),
  remove(REFERENCE, {
    ...{ tag: "billing", id: "removePaymentReference", callers: BILLING },
    summary: "Takes the payment reference of a managed account away (B-1).",
    answers: { 200: { description: "The managed account as it is then.", shape: "ManagedAccount" } },
    refusals: [422],
  }),
  get(`${ORGANIZATION}/computers`, {
    ...{ tag: "billing", id: "listComputers", callers: INSIDE, query: [AFTER, LIMIT] },
    summary: "Enrolled computers of a managed account (B-1), by id.",
    answers: { 200: { description: "A page.", shape: "ComputerList" } },
  }),
  put(COMPUTER, {
    ...{ tag: "billing", id: "enrolComputer", callers: INSIDE, body: { shape: "ComputerRequest" } },
    summary: "Enrols a computer (B-1). One that is enrolled already is the same (B-2).",
    notes: "Its id has 1 to 100 letters, digits and any of `._:-`.",
    answers: {
      200: { description: "Enrolled again.", shape: "Computer" },
      201: { description: "Enrolled.", shape: "Computer" },
    },
    refusals: [422],
  }),
  remove(COMPUTER, {
    ...{ tag: "billing", id: "removeComputer", callers: INSIDE },
    summary: "Removes a computer; its place is free again.",
    answers: { 204: { description: "Removed." } },
  }),
  get(`${ORGANIZATION}/invoices`, {
    ...{ tag: "billing", id: "readInvoices", callers: INVOICES, query: [MONTH, AFTER, LIMIT] },
    summary: "Invoices of a child (B-5), oldest first; of an anchor none.",
    answers: { 200: { description: "A page.", shape: "InvoiceList" } },
  }),
  get("/v1/trees/{root}/invoices", {
    ...{ tag: "billing", id: "listInvoices", callers: INVOICES, query: [MONTH, AFTER, LIMIT] },
    summary: "Invoices of a month (B-5), by key of the child; without a month, those of this one.",
    answers: { 200: { description: "A page; with fewer than asked for before its end.", shape: "InvoiceList" } },
  }),
];
