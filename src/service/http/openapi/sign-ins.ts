/** Routes by which people sign in with their identity provider (P-5). */
import { post, type Route } from "./route.ts";

const tag = "sign-ins";

export const SIGN_IN_ROUTES: readonly Route[] = [
  post("/v1/sign-ins/sso", {
    ...{ id: "beginSso", tag, callers: null },
    summary: "Gives out the nonce for a sign-in with an identity provider.",
    notes:
      "For one sign-in of ten minutes, with that issuer and client. It is given whatever they are: nothing is told of who has them.",
    body: { shape: "SsoStart" },
    answers: { 200: { description: "The nonce.", shape: "SsoStarted" } },
  }),
  post("/v1/sign-ins/sso/accept", {
    ...{ id: "acceptSso", tag, callers: null },
    summary: "Takes the ID token of a sign-in, once, and gives a token of the person's own for twelve hours.",
    notes:
      "The ID token carries the nonce of `POST /v1/sign-ins/sso`. The person has been provisioned in the organization.",
    body: { shape: "SsoAcceptance" },
    answers: { 201: { description: "Signed in; the secret is answered this once.", shape: "SsoSignedIn" } },
    refusals: [401, 429],
  }),
];
