/**
 * `allot reviewed`: fetches the plan that was looked at, from the run of the request that a commit came by. What it finds goes to standard
 * output as `name=value`, which is what `$GITHUB_OUTPUT` and GitLab's dotenv reports take; also where there is no plan, so that the next
 * step knows whom to tell.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Forge, type Keeping, type KeptPlan, planOf, planOfRun, requestOf } from "../forge/index.ts";
import { json, type Reviewed, reviewedText, visible } from "../render/index.ts";
import { type Context, type Definition, examples, sharedOptions } from "./definition.ts";
import { Exit } from "./exit.ts";
import { Failure } from "./failure.ts";
import { forgeOf, numberOf } from "./forging.ts";

interface Options {
  readonly out?: string;
  readonly commit?: string;
  readonly branch?: string;
  readonly run?: string;
  readonly artifact: string;
  readonly job: string;
  readonly file: string;
}

export const command: Definition = (command, act) => {
  sharedOptions(command, { format: true });
  command
    .option("--out <file>", "save the plan there")
    .option("--commit <sha>", "what a merge made (default: the commit of this run)")
    .option("--branch <name>", "what was merged into (default: the branch of this run)")
    .option("--run <id>", "the plan that this run, or pipeline, of the branch has kept instead")
    .option("--artifact <name>", "GitHub: name of the artifact, before -COMMIT", "allot-plan")
    .option("--job <name>", "GitLab: name of the job that plans", "allot plan")
    .option("--file <name>", "name of the plan in what was kept", "allot-plan.json")
    .action((options: Options) => act((context) => reviewed(context, options)));
  examples(command, [
    ["allot reviewed --out plan.json", "after a merge: the plan of its pull request"],
    ["allot reviewed --run 8123456789 --out plan.json", "one that was made after the merge"],
  ]);
};

async function reviewed(context: Context, options: Options): Promise<Exit> {
  const { place, forge } = await forgeOf(context);
  const branch = options.branch ?? place.branch;
  if (branch === undefined) throw Failure.of("usage", "this is no run of a branch: name it, with `--branch NAME`");
  const keeping: Keeping = { artifact: options.artifact, job: options.job, file: options.file };
  if (options.run !== undefined) {
    const kept = await planOfRun(forge, numberOf("--run", options.run), branch, keeping);
    return found(context, { request: null, url: kept.runUrl, head: null, run: kept.runUrl }, kept, options.out);
  }
  const commit = options.commit ?? place.commit;
  if (commit === undefined || !/^[0-9a-f]{7,64}$/.test(commit))
    throw Failure.of("usage", "which commit? Name it, with `--commit SHA`");
  return ofCommit(context, { forge, commit, branch, keeping, out: options.out });
}

interface Wanted {
  readonly forge: Forge;
  readonly commit: string;
  readonly branch: string;
  readonly keeping: Keeping;
  readonly out: string | undefined;
}

async function ofCommit(context: Context, { forge, commit, branch, keeping, out }: Wanted): Promise<Exit> {
  const request = await requestOf(forge, commit, branch);
  const known = { request: request.number, url: request.url, head: request.head };
  try {
    const kept = await planOf(forge, request, keeping);
    return await found(context, { ...known, run: kept.runUrl }, kept, out);
  } catch (error) {
    // Whose plan is missing is worth knowing; with JSON, the failure is all there is.
    if (context.format === "text") await show(context, { ...known, run: null });
    throw error;
  }
}

type Found = Omit<Reviewed, "formatVersion" | "problems">;

async function found(context: Context, known: Found, kept: KeptPlan, out: string | undefined): Promise<Exit> {
  if (out !== undefined) {
    writeFileSync(resolve(context.folder, out), await kept.read(), { mode: 0o600 });
    context.terminal.say(`Saved: \`allot apply ${visible(out)}\` applies this plan, once.`);
  }
  await show(context, known);
  return Exit.done;
}

async function show({ terminal, format }: Context, known: Found): Promise<void> {
  const document: Reviewed = { formatVersion: 1, ...known, problems: [] };
  await terminal.write(format === "json" ? json(document) : reviewedText(document));
}
