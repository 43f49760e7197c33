/** A stack's folder → what is declared in it. */
import { type Declarations, loadDeclarations } from "../workflow/index.ts";

export interface LoadOptions {
  /** Where `!env` looks (language rule 6). @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads a stack: allot.yaml and all its declarations. Whatever its author did comes back as `problems`, with their places; `validate` adds what is
 * wrong with its credits.
 */
export function load(folder: string, { environment = process.env }: LoadOptions = {}): Promise<Declarations> {
  return loadDeclarations(folder, { env: environment });
}
