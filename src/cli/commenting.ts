/** What a Markdown document of a command is about, and where all of it can be looked at. */
import type { Commenting, Whole } from "../render/markdown.ts";
import type { Context } from "./definition.ts";
import { Failure } from "./failure.ts";
import { runUrl } from "./run-url.ts";

/** Subject and link of a document. @throws Failure for an address that is none */
export function commentingOf(context: Pick<Context, "artifactUrl" | "environment">, subject: string): Commenting {
  return { subject, whole: wholeOf(context) };
}

/** `--artifact-url`, else ALLOT_ARTIFACT_URL, else the run that this is part of. */
function wholeOf({ artifactUrl, environment }: Pick<Context, "artifactUrl" | "environment">): Whole | undefined {
  const asked = artifactUrl ?? (environment.ALLOT_ARTIFACT_URL || undefined);
  if (asked === undefined) {
    const url = httpUrl(runUrl(environment) ?? "");
    return url === undefined ? undefined : { url, isArtifact: false };
  }
  const url = httpUrl(asked);
  if (url !== undefined) return { url, isArtifact: true };
  const from = artifactUrl === undefined ? "ALLOT_ARTIFACT_URL" : "--artifact-url";
  throw Failure.of("usage", `${from}: it is the address of a page, with https:// or http://`);
}

const MOST_CHARACTERS = 2_000;

function httpUrl(text: string): string | undefined {
  const url = text.length <= MOST_CHARACTERS ? URL.parse(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
