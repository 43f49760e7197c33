/**
 * /v1/terraform: states of Terraform, as its `http` backend reads, writes and locks them, and what is looked at of them besides. LOCK and
 * UNLOCK are what the backend says unless it is told otherwise; `…/lock` is the same for who cannot.
 *
 * A state is kept byte by byte: to read it as numbers and write it again could change what is in it.
 */
import { hash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Refusal, TerraformStateFile, TerraformStateVersion } from "../../wire/generated/wire.ts";
import { isTerraformLockInfo, isTerraformRestoreRequest, isTerraformStateFile } from "../../wire/validate.ts";
import { serviceRefusal } from "../domain/refusals.ts";
import type { SealKeys } from "../domain/sealing.ts";
import { endStateLock, takeStateLock } from "../domain/terraform-locks.ts";
import { isRefused, type PlaceAsked, type StateAsked } from "../domain/terraform-places.ts";
import { readState, stateHistory, statesOf } from "../domain/terraform-states.ts";
import { deleteState, purgeState, type SentState, writeState } from "../domain/terraform-writes.ts";
import { RefusedRequest } from "./answers.ts";
import { callerOf } from "./authentication.ts";
import { bodyOf, parseJson } from "./bodies.ts";
import { isKnown, takesGzip } from "./conditions.ts";
import type { ServiceContext } from "./context.ts";
import { LIMITS } from "./limits.ts";
import { keyIn, pathText, queryOf, textIn, wholeOf, wordIn } from "./parameters.ts";

const STATE = "/v1/terraform/state/:name";
const PLACE = ["root", "organization"] as const;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** How often a restore begins again when somebody wrote meanwhile. */
const RESTORE_TRIES = 5;

const [zip, unzip] = [promisify(gzip), promisify(gunzip)];

export function terraformStateRoutes(app: FastifyInstance, context: ServiceContext): void {
  const { store, clock, statesKept = LIMITS.stateVersions } = context;
  const READ = { config: { act: "readStates", basic: true } } as const;
  const WRITE = { config: { act: "writeStates", basic: true } } as const;
  const LARGE = { bodyLimit: LIMITS.bodyBytes, ...WRITE } as const;
  for (const method of ["LOCK", "UNLOCK"]) app.addHttpMethod(method, { hasBody: true });

  /** Whoever writes a state of a name waits for others who do. */
  const queue = ({ name }: StateAsked) => `terraform ${name}`;
  const writing = (lockId: string | undefined) => ({ lockId, nowMs: clock.now(), kept: statesKept });

  app.get("/v1/terraform/states", READ, async (request) => {
    const asked = placeIn(request, queryOf(request, PLACE));
    return unrefused(await store.read(() => statesOf(asked)));
  });

  app.get(`${STATE}/versions`, READ, async (request) => {
    const asked = stateIn(request, queryOf(request, PLACE));
    return unrefused(await store.read(() => stateHistory(asked)));
  });

  app.get(STATE, READ, async (request, reply) => {
    const query = queryOf(request, [...PLACE, "version"]);
    const asked = stateIn(request, query);
    const { version, zipped } = unrefused(await store.read(() => readState(asked, versionIn(query), keysOf(context))));
    const gzipped = takesGzip(request);
    const tag = `"${version.version}-${version.serial}${gzipped ? "-gzip" : ""}"`;
    reply.header("etag", tag).header("vary", "authorization, accept-encoding").header("cache-control", "no-cache");
    if (isKnown(request, tag)) return reply.code(304).send();
    reply.header("content-type", "application/json");
    if (gzipped) return reply.header("content-encoding", "gzip").send(zipped);
    return reply.send(await unzip(zipped));
  });

  app.register(async (inside) => {
    inside.removeAllContentTypeParsers();
    // As it came.
    inside.addContentTypeParser("application/json", { parseAs: "buffer" }, async (_: unknown, body: Buffer) => body);
    inside.addHook("onRequest", async (request) => {
      const bytes = Number(request.headers["content-length"] ?? 0);
      if (bytes > LIMITS.bodyBytes) throw tooLarge(bytes);
    });
    inside.post(STATE, LARGE, async (request) => {
      const query = queryOf(request, [...PLACE, "ID"]);
      const asked = stateIn(request, query);
      const sent = await sentIn(request);
      const by = { ...writing(textIn("ID", query.ID)), keys: keysOf(context) };
      return unrefused(await store.write(() => writeState(asked, sent, by), queue(asked)));
    });
  });

  app.delete(STATE, WRITE, async (request) => {
    const query = queryOf(request, [...PLACE, "ID", "history"]);
    const asked = stateIn(request, query);
    const by = writing(textIn("ID", query.ID));
    if (wordIn("history", query.history, ["keep", "purge"]) !== "purge")
      return unrefused(await store.write(() => deleteState(asked, by), queue(asked)));
    const purged = unrefused(await store.write(() => purgeState(asked, by), queue(asked)));
    request.log.warn({ state: asked.name, by: asked.caller.principal }, "a state was purged");
    await store.purge();
    return purged;
  });

  app.post(`${STATE}/restore`, WRITE, async (request) => {
    const asked = stateIn(request, queryOf(request, PLACE));
    const { version } = bodyOf(request, isTerraformRestoreRequest, "TerraformRestoreRequest");
    return await restored(asked, version);
  });

  /** Brings a version back. Whoever writes meanwhile comes before it. */
  async function restored(asked: StateAsked, version: number): Promise<TerraformStateVersion> {
    const keys = keysOf(context);
    for (let tries = 0; tries < RESTORE_TRIES; tries += 1) {
      const [history, read] = await store.read(function* () {
        return [yield* stateHistory(asked), yield* readState(asked, version, keys)] as const;
      });
      const serials = unrefused(history).versions.map(({ serial }) => serial ?? 0);
      const bytes = withSerial(await unzip(unrefused(read).zipped), 1 + Math.max(...serials));
      const sent = { ...(await sentState(bytes)), restored: version };
      const by = { ...writing(undefined), keys };
      const answer = await store.write(() => writeState(asked, sent, by), queue(asked));
      if (!isRefused(answer) || answer.code !== "state_conflict") return unrefused(answer);
    }
    throw new RefusedRequest(serviceRefusal("busy", `${asked.name} is written all the time`, { wayOut: "ask again" }));
  }

  const lock = async (request: FastifyRequest) => {
    const asked = stateIn(request, queryOf(request, PLACE));
    const info = bodyOf(request, isTerraformLockInfo, "TerraformLockInfo");
    return unrefused(await store.write(() => takeStateLock(asked, info, clock.now()), queue(asked)));
  };
  const unlock = async (request: FastifyRequest, reply: FastifyReply) => {
    const asked = stateIn(request, queryOf(request, PLACE));
    // What `terraform force-unlock` sends is nothing at all.
    const id = request.body === undefined ? undefined : bodyOf(request, isTerraformLockInfo, "TerraformLockInfo").ID;
    const { lock: ended, byForce } = unrefused(await store.write(() => endStateLock(asked, id), queue(asked)));
    const by = asked.caller.principal;
    if (byForce) request.log.warn({ state: asked.name, lock: ended, by }, "the lock of a state was ended by force");
    return reply.send({ name: asked.name, lock: ended });
  };
  app.post(`${STATE}/lock`, WRITE, lock);
  app.delete(`${STATE}/lock`, WRITE, unlock);
  app.route({ method: "LOCK", url: STATE, ...WRITE, handler: lock });
  app.route({ method: "UNLOCK", url: STATE, ...WRITE, handler: unlock });
}

type Query = Partial<Record<(typeof PLACE)[number], string>>;

function placeIn(request: FastifyRequest, { root, organization }: Query): PlaceAsked {
  return {
    caller: callerOf(request),
    root: keyIn("root", root),
    organization: keyIn("organization", organization),
  };
}

/** @throws RefusedRequest 400 for what is no name of a state */
function stateIn(request: FastifyRequest, query: Query): StateAsked {
  const name = pathText(request, "name") ?? "";
  if (!NAME.test(name)) {
    const detail = "the name of a state has 1 to 100 letters, digits and any of ._- and begins with a letter or digit";
    throw new RefusedRequest(serviceRefusal("request_malformed", detail, { field: "name" }));
  }
  return { ...placeIn(request, query), name };
}

function versionIn({ version }: { readonly version?: string }): number | undefined {
  return version === undefined ? undefined : wholeOf("version", version, 0, 1, Number.MAX_SAFE_INTEGER);
}

/** The state that a request brings. @throws RefusedRequest 400 for what is none, or was changed on the way */
async function sentIn(request: FastifyRequest): Promise<SentState> {
  const { body, headers } = request;
  if (!Buffer.isBuffer(body)) throw new RefusedRequest(serviceRefusal("body_malformed", "the body is to be a state"));
  const { "content-md5": said } = headers;
  if (said !== undefined && said !== hash("md5", body, "base64"))
    throw new RefusedRequest(serviceRefusal("body_malformed", "the body is not what Content-MD5 says: send it again"));
  return await sentState(body);
}

async function sentState(bytes: Buffer): Promise<SentState> {
  const file = bodyOf({ body: parseJson(bytes) }, isTerraformStateFile, "TerraformStateFile");
  return { file, bytes: bytes.length, digest: hash("sha256", bytes), zipped: await zip(bytes) };
}

/** The bytes of a state with another serial, which stands before everything that is in it. */
function withSerial(bytes: Buffer, serial: number): Buffer {
  const text = bytes.toString("utf8").replace(/("serial"\s*:\s*)\d+/, `$1${serial}`);
  const read: TerraformStateFile = JSON.parse(text);
  if (read.serial !== serial) throw new Error("the serial of a state was not found where Terraform writes it");
  return Buffer.from(text);
}

/** @throws RefusedRequest 501 where the service has no keys */
function keysOf({ keys }: ServiceContext): SealKeys {
  if (keys) return keys();
  throw new RefusedRequest(
    serviceRefusal("key_missing", "this service has no key to seal states with", {
      wayOut: "start it with --key-file FILE; all instances have the same",
    }),
  );
}

function tooLarge(bytes: number): RefusedRequest {
  const [mebibytes, most] = [bytes, LIMITS.bodyBytes].map((size) => (size / 1024 / 1024).toFixed(1));
  const detail = `the state is ${mebibytes} MiB (${bytes} bytes); at most ${most} MiB are taken`;
  return new RefusedRequest(
    serviceRefusal("body_too_large", detail, { wayOut: "split what it is about over several states" }),
  );
}

/** @throws RefusedRequest */
function unrefused<Answer extends object>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if (isRefused(answer)) throw new RefusedRequest(answer);
  return answer as Exclude<Answer, Refusal>;
}
