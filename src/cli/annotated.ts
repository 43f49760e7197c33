/** What a command found, in the formats that CI systems show on lines of files. What a format needs is loaded with it. */
import { annotationsOf, type Found } from "../render/annotations.ts";
import { githubCommands } from "../render/github.ts";
import { codeQuality } from "../render/gitlab.ts";
import type { JUnitCase } from "../render/junit.ts";
import { sarif } from "../render/sarif.ts";
import { STACK_FILE } from "../workflow/index.ts";
import type { AnnotationFormat, Context } from "./definition.ts";
import { repositoryPath } from "./repository.ts";
import { stackFolder } from "./stack.ts";
import { version } from "./version.ts";

export interface Annotated extends Found {
  /** `plan`. */
  readonly command: string;
  /** What was done or found, in one line. */
  readonly summary: string;
  /** What the places of files are relative to. @default the stack's folder */
  readonly base?: string;
  /** Files that were looked at, and organizations in them, as the places name files: JUnit counts what is well, too. */
  readonly cases?: readonly JUnitCase[];
  /** Whether the command could not do its work at all. @default false */
  readonly isFailure?: boolean;
}

/** The pieces of the document. */
export async function printedAnnotations(
  annotated: Annotated,
  format: AnnotationFormat,
  context: Pick<Context, "stack" | "folder" | "environment">,
): Promise<Iterable<string>> {
  const { command, summary, isFailure = false } = annotated;
  const stack = folderOrNone(context);
  const pathOf = repositoryPath(annotated.base ?? stack ?? context.folder, context);
  const annotations = annotationsOf(annotated, pathOf);
  const stackFile = stack === undefined ? undefined : repositoryPath(stack, context)(STACK_FILE);
  switch (format) {
    case "github":
      return githubCommands(annotations, summary);
    case "gitlab":
      return codeQuality(annotations.list, stackFile ?? STACK_FILE);
    case "sarif": {
      const folder = stackFile === undefined ? "" : stackFile.slice(0, -STACK_FILE.length);
      const category = `allot/${command}/${folder}`;
      return sarif(annotations, { version: version(), category, isDone: !isFailure, elsewhere: stackFile });
    }
    case "junit": {
      const { junit } = await import("../render/junit.ts");
      const cases = (annotated.cases ?? []).map(({ file, address }) => ({ file: pathOf(file), address }));
      return [junit(annotations, { name: `allot ${command}`, cases, summary })];
    }
  }
}

/** The stack's folder, where there is one: a command may have failed since there is none. */
function folderOrNone(context: Pick<Context, "stack" | "folder">): string | undefined {
  try {
    return stackFolder(context);
  } catch {
    return undefined;
  }
}
