/** Routes about what an organization has: cost centers and license pools, one at a time. */
import { hash } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { CostCenter, LicensePool, LinkedAccount, Refusal } from "../../wire/generated/wire.ts";
import { type BodyShape, isCostCenter, isLicensePool, isLinkedAccount } from "../../wire/validate.ts";
import {
  ACCOUNTS,
  type AssetKind,
  COST_CENTERS,
  LICENSES,
  listAssets,
  putAsset,
  readAsset,
  removeAsset,
} from "../domain/asset-requests.ts";
import type { Act } from "../domain/authorization.ts";
import { queueOf } from "../domain/caller.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import { found, RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf } from "./bodies.ts";
import { idempotencyKeyOf } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { pageLimit, pathKey, pathText, queryOf, textIn } from "./parameters.ts";

/** How one kind is reached. */
interface Resource<Asset> {
  readonly kind: AssetKind<Asset>;
  /** Last part of its path, and the field of a page that has them. */
  readonly path: string;
  readonly list: string;
  readonly look: Act;
  readonly fits: (body: unknown) => body is Asset;
  readonly shape: BodyShape;
  readonly keyOf: (asset: Asset) => string;
}

export function assetRoutes(app: FastifyInstance, context: ServiceContext): void {
  routesOf<CostCenter>(app, context, {
    ...{ kind: COST_CENTERS, path: "cost-centers", list: "costCenters", look: "costCenters" as const },
    ...{ fits: isCostCenter, shape: "CostCenter" as const, keyOf: ({ key }) => key },
  });
  routesOf<LicensePool>(app, context, {
    ...{ kind: LICENSES, path: "licenses", list: "licenses", look: "licenses" as const },
    ...{ fits: isLicensePool, shape: "LicensePool" as const, keyOf: ({ product }) => product },
  });
  routesOf<LinkedAccount>(app, context, {
    ...{ kind: ACCOUNTS, path: "accounts", list: "accounts", look: "accounts" as const },
    ...{ fits: isLinkedAccount, shape: "LinkedAccount" as const, keyOf: ({ id }) => id },
  });
}

function routesOf<Asset extends object>(
  app: FastifyInstance,
  { store, clock, regions }: ServiceContext,
  { kind, path, list, look, fits, shape, keyOf }: Resource<Asset>,
): void {
  const all = `/v1/trees/:root/organizations/:key/${path}`;
  const around = (request: FastifyRequest) => {
    return { root: pathKey(request, "root"), caller: callerOf(request), regions, nowMs: clock.now() };
  };
  const asked = (request: FastifyRequest) => {
    queryOf(request, []);
    const [organization, key] = [pathKey(request, "key"), pathText(request, "asset") ?? ""];
    return { organization, key, operation: operationIn(request, kind.name) };
  };

  app.get(all, { config: { act: look } }, async (request) => {
    const query = queryOf(request, ["after", "limit"]);
    const page = { after: textIn("after", query.after) ?? "", limit: pageLimit(query) };
    const organization = pathKey(request, "key");
    const listed = await store.read(() => listAssets(kind, around(request), organization, page));
    const { assets, next } = found(organization, listed);
    return { [list]: assets, next };
  });

  app.get(`${all}/:asset`, { config: { act: look } }, async (request) => {
    const one = asked(request);
    return found<Asset>(one.organization, await store.read(() => readAsset(kind, around(request), one)));
  });

  app.put(`${all}/:asset`, { config: { act: "write" } }, async (request) => {
    const one = asked(request);
    const body = bodyOf(request, fits, shape);
    if (keyOf(body) !== one.key) throw new RefusedRequest(otherKey(one.key));
    const by = around(request);
    return found<Asset>(
      one.organization,
      await store.write(() => putAsset(kind, body, one, by), queueOf(by.caller, by.root)),
    );
  });

  app.delete(`${all}/:asset`, { config: { act: "write" } }, async (request, reply) => {
    const one = asked(request);
    const by = around(request);
    found(one.organization, await store.write(() => removeAsset(kind, one, by), queueOf(by.caller, by.root)));
    return reply.code(204).send();
  });
}

/** What makes repeating the request safe (C-11): of the caller, the method and the key that it names. */
export function operationIn(request: FastifyRequest, what: string): string | undefined {
  const key = idempotencyKeyOf(request, "optional");
  const said = JSON.stringify([what, request.method, callerOf(request).principal, key]);
  return key && hash("sha256", said, "base64url");
}

function otherKey(key: string): Refusal {
  return serviceRefusal("body_invalid", `the path names ${key.slice(0, 100)}, and the body another`, { field: "key" });
}
