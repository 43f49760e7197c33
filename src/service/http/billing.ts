/** Routes about managed accounts (B-1, B-2) and invoices (B-5). */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Month, monthNamed, monthOf } from "../../model/invoices.ts";
import { isComputerRequest, isPaymentReferenceRequest } from "../../wire/validate.ts";
import { readManagedAccount, setPaymentReference } from "../domain/billing-requests.ts";
import { queueOf } from "../domain/caller.ts";
import { enrolComputer, listComputers, removeComputer } from "../domain/computers.ts";
import { listInvoices, readInvoices } from "../domain/invoices.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { found, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { pageLimit, pathKey, pathText, queryOf, textIn } from "./parameters.ts";

const ORGANIZATION = "/v1/trees/:root/organizations/:key";

export function billingRoutes(app: FastifyInstance, context: ServiceContext): void {
  accountRoutes(app, context);
  computerRoutes(app, context);
  invoiceRoutes(app, context);
}

function accountRoutes(app: FastifyInstance, { store, clock, regions }: ServiceContext): void {
  const around = aroundWith(clock, regions);
  app.get(`${ORGANIZATION}/managed-account`, { config: { act: "billing" } }, async (request) => {
    queryOf(request, []);
    const key = pathKey(request, "key");
    return found(key, await store.read(() => readManagedAccount(key, around(request))));
  });

  const set = async (request: FastifyRequest, reference: string | null) => {
    queryOf(request, []);
    const [key, by] = [pathKey(request, "key"), around(request)];
    return found(key, await store.write(() => setPaymentReference(key, reference, by), queueOf(by.caller, by.root)));
  };
  const path = `${ORGANIZATION}/managed-account/payment-reference`;
  app.put(path, { config: { act: "write" } }, (request) =>
    set(request, bodyOf(request, isPaymentReferenceRequest, "PaymentReferenceRequest").paymentReference),
  );
  app.delete(path, { config: { act: "write" } }, (request) => set(request, null));
}

function computerRoutes(app: FastifyInstance, { store, clock, regions }: ServiceContext): void {
  const around = aroundWith(clock, regions);
  app.get(`${ORGANIZATION}/computers`, { config: { act: "computers" } }, async (request) => {
    const query = queryOf(request, ["after", "limit"]);
    const page = { after: textIn("after", query.after) ?? "", limit: pageLimit(query) };
    const key = pathKey(request, "key");
    return found(key, await store.read(() => listComputers(around(request), key, page)));
  });

  const asked = (request: FastifyRequest) => {
    queryOf(request, []);
    return { organization: pathKey(request, "key"), id: pathText(request, "computer") ?? "" };
  };
  app.put(`${ORGANIZATION}/computers/:computer`, { config: { act: "enrol" } }, async (request, reply) => {
    const one = asked(request);
    const { name } = bodyOf(request, isComputerRequest, "ComputerRequest");
    const by = around(request);
    const enrolled = await store.write(() => enrolComputer(one, name, by), queueOf(by.caller, by.root));
    const { computer, isNew } = found(one.organization, enrolled);
    return reply.code(isNew ? 201 : 200).send(computer);
  });

  app.delete(`${ORGANIZATION}/computers/:computer`, { config: { act: "enrol" } }, async (request, reply) => {
    const one = asked(request);
    const by = around(request);
    found(one.organization, await store.write(() => removeComputer(one, by), queueOf(by.caller, by.root)));
    return reply.code(204).send();
  });
}

function invoiceRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  const asking = (request: FastifyRequest) => {
    const query = queryOf(request, ["month", "after", "limit"]);
    const page = { after: textIn("after", query.after) ?? "", limit: pageLimit(query) };
    const [root, caller, nowMs] = [pathKey(request, "root"), callerOf(request), clock.now()];
    return { month: monthIn(query.month), asked: { root, caller, nowMs, ...page } };
  };
  app.get(`${ORGANIZATION}/invoices`, { config: { act: "invoices" } }, async (request) => {
    const { month, asked } = asking(request);
    const key = pathKey(request, "key");
    return found(key, await store.read(() => readInvoices(key, month, asked)));
  });

  app.get("/v1/trees/:root/invoices", { config: { act: "invoices" } }, async (request) => {
    const { month, asked } = asking(request);
    return found(asked.root, await store.read(() => listInvoices(month ?? monthOf(asked.nowMs), asked)));
  });
}

function aroundWith(clock: ServiceContext["clock"], regions: ServiceContext["regions"]) {
  return (request: FastifyRequest) => {
    return { root: pathKey(request, "root"), caller: callerOf(request), regions, nowMs: clock.now() };
  };
}

/** @throws RefusedRequest 400 for what is no month */
function monthIn(value: string | undefined): Month | undefined {
  const month = value === undefined ? undefined : monthNamed(value);
  if (value === undefined || month) return month;
  throw new RefusedRequest(
    serviceRefusal("request_malformed", "month is one of the calendar, like 2026-01", { field: "month" }),
  );
}
