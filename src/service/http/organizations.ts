/** Organizations as resources of their own, for clients that want one thing at a time. */
import type { FastifyInstance } from "fastify";
import type { OrganizationFields } from "../../wire/generated/wire.ts";
import { numberIn } from "../domain/ids.ts";
import { type Named, readEach, readLine, readLineOf, readLines } from "../domain/listing.ts";
import { findTree } from "../domain/trees.ts";
import { notFound } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { isKnown, tagOf } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { fieldsOf, idsIn, keyIn, keysIn, malformed, pageLimit, pathKey, queryOf, wordIn } from "./parameters.ts";

/** Fields of an organization, as they can be asked for. */
const FIELDS = [
  ...(["key", "id", "kind", "parent", "name", "region", "country", "owner", "labels", "externalId"] as const),
  ...(["provisioning", "phase", "managedBy", "version", "allocated", "used", "held", "committedBelow"] as const),
] satisfies readonly (keyof OrganizationFields)[];
const KINDS = ["Distributor", "ChildOrganization"] as const;

export function organizationRoutes(app: FastifyInstance, { store, clock }: ServiceContext): void {
  app.get("/v1/trees/:root/organizations", { config: { act: "read" } }, async (request, reply) => {
    const asked = queryOf(request, ["after", "limit", "fields", "parent", "kind", "ids", "keys"]);
    const fields = fieldsOf(asked, FIELDS);
    const list = (lines: readonly string[], next: string | null) => {
      const organizations = lines.map((line) => selected(line, fields)).join(",");
      const body = `{"organizations":[${organizations}],"next":${JSON.stringify(next)}}`;
      return reply.header("content-type", "application/json").send(body);
    };
    const named = namedIn(asked);
    if (named) {
      const [root, caller] = [pathKey(request, "root"), callerOf(request)];
      const lines = await store.read(function* () {
        const tree = yield* findTree(root, caller);
        return tree && (yield* readEach(tree, caller, named(tree.number), clock.now()));
      });
      if (!lines) throw notFound(root);
      return list(lines, null);
    }
    const limit = pageLimit(asked);
    const [after = "", parent] = [keyIn("after", asked.after), keyIn("parent", asked.parent)];
    const listing = { after, limit: limit + 1, parent, kind: wordIn("kind", asked.kind, KINDS) };
    const [root, caller] = [pathKey(request, "root"), callerOf(request)];
    const lines = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      return tree && (yield* readLines(tree, caller, listing, clock.now()));
    });
    if (!lines) throw notFound(root);
    const page = lines.slice(0, limit);
    const last = lines.length > limit ? page.at(-1) : undefined;
    return list(page, last === undefined ? null : JSON.parse(last).key);
  });

  app.get("/v1/trees/:root/organizations/:key", { config: { act: "read" } }, async (request, reply) => {
    const asked = queryOf(request, ["fields", "by"]);
    const fields = fieldsOf(asked, FIELDS);
    const isById = wordIn("by", asked.by, ["key", "id"]) === "id";
    const [root, key, caller] = [pathKey(request, "root"), pathKey(request, "key"), callerOf(request)];
    const line = await store.read(function* () {
      const tree = yield* findTree(root, caller);
      if (!tree) return undefined;
      return yield* isById
        ? readLineOf(tree, caller, numberIn(tree.number, key), clock.now())
        : readLine(tree, caller, key, clock.now());
    });
    if (line === undefined) throw notFound(key);
    const tag = tagOf(line);
    reply.header("etag", tag).header("vary", "authorization").header("cache-control", "no-cache");
    if (isKnown(request, tag)) return reply.code(304).send();
    return reply.header("content-type", "application/json").send(selected(line, fields));
  });
}

/** Those that are named one by one, by their opaque ids or by their keys; undefined where none are. */
function namedIn(
  asked: Readonly<Partial<Record<"after" | "limit" | "parent" | "kind" | "ids" | "keys", string>>>,
): ((tree: number) => readonly Named[]) | undefined {
  const { ids, keys, ...others } = asked;
  if (ids === undefined && keys === undefined) return undefined;
  if (ids !== undefined && keys !== undefined) throw malformed("keys", "either ids or keys, not both");
  const [other] = (["after", "limit", "parent", "kind"] as const).filter((name) => others[name] !== undefined);
  if (other !== undefined) throw malformed(other, `${other} is for pages, and not for those that are named`);
  if (keys !== undefined) {
    const named = new Set(keysIn("keys", keys));
    return () => [...named].map((key) => ({ key }));
  }
  const named = new Set(idsIn(asked));
  return (tree) => [...named].map((id) => ({ number: numberIn(tree, id) }));
}

/** A line with the fields that are asked for, in that order. */
function selected(line: string, fields: readonly string[] | undefined): string {
  if (!fields) return line;
  const organization: Readonly<Record<string, unknown>> = JSON.parse(line);
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, organization[field]])));
}
