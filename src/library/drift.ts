/** What others changed since a stack was applied, and the same taken into its files' texts. Writes nothing, there or here. */
import type { Client } from "../client/index.ts";
import type { DriftDocument } from "../render/index.ts";
import { acceptDrift, type Declarations, type DriftedStack, driftDocument, driftOf } from "../workflow/index.ts";

/** Drift, and what is needed to accept of it. */
export interface FoundDrift {
  readonly found: DriftedStack;
  /** As `allot drift --format json` prints it. */
  readonly document: DriftDocument;
}

/** Compares a stack with what lives. What the service answers, and what is wrong with the files, is in the `problems` of the document. */
export async function drift(stack: Declarations, client: Client): Promise<FoundDrift> {
  const found = await driftOf(stack, client);
  return { found, document: driftDocument(found) };
}

export interface AcceptOptions {
  /** `ADDRESS` or `ADDRESS.FIELD`. @default all drift, but for what the files ask to be something else by now */
  readonly named?: readonly string[];
  /** Where `!env` looks. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface AcceptedDrift {
  /** What files are to say, by their names inside the stack's folder; a byte order mark is not in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** With `accepted`, and the drift that is left. */
  readonly document: DriftDocument;
}

/**
 * Finds out what the files would say with live values at their places, all else as it is. The texts have been read again and compared: they declare
 * what lives, and nothing else differs.
 *
 * @throws Error for a stack without a readable allot.yaml
 */
export async function accept(
  stack: Declarations,
  { found }: FoundDrift,
  { named = [], environment: env = process.env }: AcceptOptions = {},
): Promise<AcceptedDrift> {
  const { config } = stack;
  if (!config) throw new Error("the stack's allot.yaml cannot be read: its problems say why");
  const { texts, accepted, left, rest } = await acceptDrift(stack, found, { folder: config.folder, named, env });
  const document = driftDocument(
    { ...found, drift: rest },
    {
      files: [...texts.keys()],
      fields: accepted.map((one) => ({ ...one })),
      left: left.map((problem) => ({ ...problem, places: [...problem.places] })),
    },
  );
  return { texts, document };
}
