/**
 * Routes for who has no token yet: answering what was mailed, by the single-use secret of its link, and asking for another link to sign
 * in. Secrets that are none are counted like tokens that are none.
 */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Refusal } from "../../wire/generated/wire.ts";
import { isLinkSecret, isSignInRequest } from "../../wire/validate.ts";
import { answerInvitation } from "../domain/invitations.ts";
import { unknownLink } from "../domain/links.ts";
import { askToSignIn, signInBy } from "../domain/sign-in-links.ts";
import { answerTransfer } from "../domain/transfers.ts";
import type { Transaction } from "../store/statement.ts";
import { RefusedRequest } from "./answers.ts";
import { bodyOf } from "./bodies.ts";
import type { ServiceContext } from "./context.ts";
import { queryOf } from "./parameters.ts";

export function signingInRoutes(app: FastifyInstance, { store, clock, alone }: ServiceContext): void {
  const admit = <Found>(request: FastifyRequest, find: () => Promise<Found | undefined>) =>
    alone ? alone.admit(request.ip, find) : find();

  function byLink<Answer extends object>(
    path: string,
    act: (secret: string, nowMs: number) => Transaction<Answer | Refusal | undefined>,
  ): void {
    app.post(path, async (request) => {
      queryOf(request, []);
      const { secret } = bodyOf(request, isLinkSecret, "LinkSecret");
      const answer = await admit(request, () => store.write(() => act(secret, clock.now())));
      if (!answer) throw new RefusedRequest(unknownLink());
      if (isNo(answer)) throw new RefusedRequest(answer);
      return answer;
    });
  }

  for (const answer of ["accept", "decline"] as const) {
    byLink(`/v1/invitations/${answer}`, (secret, nowMs) => answerInvitation(secret, answer, nowMs));
    byLink(`/v1/transfers/${answer}`, (secret, nowMs) => answerTransfer(secret, answer, nowMs));
  }
  byLink("/v1/sign-ins/accept", signInBy);

  app.post("/v1/sign-ins", async (request, reply) => {
    queryOf(request, []);
    const asked = bodyOf(request, isSignInRequest, "SignInRequest");
    // Whoever asks often waits: each of these may mean a mail to somebody.
    await admit(request, async () => undefined);
    await store.write(() => askToSignIn(asked, clock.now()));
    return reply.code(202).send();
  });
}

function isNo(answer: object): answer is Refusal {
  return "code" in answer;
}
