/** Edits of files as a unified diff, coloured on a terminal; what a file says comes escaped. Loaded where there is something to show. */
import { structuredPatch } from "diff";
import { visible } from "./escape.ts";
import type { Layout } from "./style.ts";

/** A file as it says and as it is to say; null where it is new. */
export interface EditedFile {
  readonly name: string;
  readonly before: string | null;
  readonly after: string;
}

/** The text of edits, in pieces. */
export function* fileDiff(edits: readonly EditedFile[], { style }: Layout): Generator<string> {
  for (const { name, before, after } of edits) {
    yield `${style.strong(`--- ${before === null ? "(new)" : visible(name)}`)}\n${style.strong(`+++ ${visible(name)}`)}\n`;
    const { hunks } = structuredPatch(name, name, before ?? "", after, "", "", { context: 2 });
    for (const { oldStart, oldLines, newStart, newLines, lines } of hunks) {
      yield `${style.faint(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`)}\n`;
      for (const line of lines) {
        const text = `${line[0] ?? " "}${visible(line.slice(1).replace(/\r$/, ""))}`;
        yield `${line.startsWith("+") ? style.created(text) : line.startsWith("-") ? style.removed(text) : text}\n`;
      }
    }
  }
}
