/**
 * `allot_tree`: a whole tree out of the declarations that the CLI reads, planned by our own planner: templates, policies, guards, the credit
 * arithmetic, and an order that never overdraws a pool. What the planner finds is shown in Terraform's plan as `changes`, `pools` and
 * warnings; what it refuses is an error of the plan, with the figures.
 *
 * The plan is kept in Terraform's own, and exactly that is applied, under the lock of the tree. Where the tree has moved on in between,
 * nothing is written: Terraform plans again before it applies, and since `run`, `changes` and `pools` are known in the plan, it refuses
 * another one ("inconsistent final plan").
 */
import type { Declarations, Report } from "../../workflow/index.ts";
import { rootsOf } from "../absent.ts";
import { type Diagnostic, hasErrors, Refused } from "../diagnostics.ts";
import { type Attributes, isAttributes, isKnown, UNKNOWN } from "../protocol/values.ts";
import type { Applying, PlannedResource, Planning, Resource } from "../resource.ts";
import type { Session } from "../session.ts";
import type { TextsStack } from "../texts.ts";
import { text, textOf, texts } from "./reading.ts";
import { TREE } from "./tree-attributes.ts";
import { longTexts } from "./tree-texts.ts";
import { wrongWords } from "./words.ts";

/** Loaded when there is a tree. */
const planner = () => import("../planner.ts");

/** What the text of `yaml` is called in diagnostics. */
const YAML = "tree.yaml";

export const tree: Resource = {
  name: "tree",
  schema: {
    version: 0,
    description:
      "A whole tree out of the declarations that the CLI reads, planned and applied as `allot plan` and `allot apply` do.",
    attributes: TREE,
  },
  identity: ["root"],
  validate(config) {
    const { files, yaml } = config;
    const given = [files, yaml].filter((one) => (one ?? null) !== null);
    // What is not known yet may turn out to be none.
    const isOpen = given.includes(UNKNOWN);
    const wrong: Diagnostic[] =
      given.length === 1 || isOpen
        ? []
        : [{ severity: "error", summary: "Which declarations?", detail: "Give `files` or `yaml`, one of both." }];
    return [...wrong, ...wrongWords(config, { on_destroy: ["unlink", "leave"] })];
  },
  plan: planned,
  planRemoval: removalPlanned,
  async read(state, session) {
    const { trees } = await session.client.trees();
    const found = trees.find(({ lineage }) => lineage === state.id);
    return found ? { ...state, root: found.root } : null;
  },
  create: (asked, applying) => applied(null, asked, applying),
  update: applied,
  there: async () => null,
  async remove(prior, applying) {
    if (prior.on_destroy === "leave") return;
    const report = await carriedOut(prior, applying);
    const pending = report.pending.filter(
      ({ kind }) => kind === "organization.unlink" || kind === "organization.drain",
    );
    const [first] = pending;
    if (!first) return;
    const more = pending.length > 1 ? ` and ${pending.length - 1} more` : "";
    const detail = `${first.address} waits for ${first.waitsFor}${more}. The tree stays in the state: destroy again ${first.until === null ? "then" : `from ${first.until} on`}.`;
    throw new Refused([{ severity: "error", summary: "Not all is unlinked yet (U-1)", detail }]);
  },
  async imported(id, session) {
    const { trees } = await session.client.trees();
    const found = trees.find(({ root, lineage }) => root === id || lineage === id);
    const none = Object.fromEntries(Object.keys(TREE).map((name) => [name, null]));
    if (found) return { ...none, id: found.lineage, root: found.root };
    const detail = `The token sees no tree ${id}; it sees ${rootsOf(trees)}. The id to import is the root's key, or the tree's \`id\`.`;
    throw new Refused([{ severity: "error", summary: "There is none", detail }]);
  },
};

async function planned({ prior, planned: asked, session }: Planning): Promise<PlannedResource> {
  const unknown: Attributes = { ...asked, run: UNKNOWN, changes: UNKNOWN, pools: UNKNOWN, root: asked.root ?? UNKNOWN };
  if (!session || !isKnown(asked.files ?? null) || !isKnown(asked.yaml ?? null)) return { planned: unknown };
  const { planStack, sealed, json, problemDiagnostics, told, changesOf, poolsOf } = await planner();
  const made = await reading(asked, session, (declarations) =>
    planStack(declarations, session.client, { allow: texts(asked.allow) }),
  );
  const { document } = made;
  const problems = problemDiagnostics(document.problems, attributeOf(asked));
  const diagnostics = [...problems, ...told(document), ...longTexts(prior, asked)];
  if (hasErrors(diagnostics)) return { planned: asked, diagnostics };
  const root = { root: document.root };
  if (document.operations.length === 0 && prior)
    return {
      planned: {
        ...asked,
        ...root,
        run: prior.run ?? null,
        changes: prior.changes ?? null,
        pools: prior.pools ?? null,
      },
      diagnostics,
    };
  const kept = [...json(sealed(document))].join("");
  const shown = { run: document.run, changes: changesOf(document), pools: poolsOf(document) };
  return { planned: { ...asked, ...root, ...shown }, kept, diagnostics };
}

async function removalPlanned(prior: Attributes, session: Session | undefined) {
  const root = text(prior.root);
  if (prior.on_destroy === "leave") {
    const detail = "Its organizations stay as they are, managed by the stack as before; only Terraform forgets them.";
    return [{ severity: "warning", summary: `The tree ${root} is left`, detail } as const];
  }
  if (!session) return [];
  const { destroyStack, sealed, json, problemDiagnostics, told, stackOfTexts } = await planner();
  // As last applied: what the module's files say by now, Terraform does not hand over.
  const { guards, policies, problems } = await readingWith(stackOfTexts, prior, session);
  const wrong = problemDiagnostics(problems, attributeOf(prior));
  if (hasErrors(wrong)) return { diagnostics: wrong };
  const { document } = await destroyStack(session.client, {
    ...{ root, stack: session.stack, guards, policies },
    allow: texts(prior.allow),
  });
  const diagnostics = [...problemDiagnostics(document.problems, undefined), ...told(document)];
  const kept = [...json(sealed(document))].join("");
  return hasErrors(diagnostics) ? { diagnostics } : { diagnostics, kept };
}

async function applied(prior: Attributes | null, asked: Attributes, applying: Applying): Promise<Attributes> {
  const { session } = applying;
  if (applying.kept !== undefined) await carriedOut(asked, applying, (await planner()).whatWaits);
  const root = textOf(asked.root) ?? (await session.tree());
  const { trees } = await session.client.trees();
  const found = trees.find((one) => one.root === root);
  if (!found) throw new Refused([{ severity: "error", summary: `The tree ${root} is gone`, detail: "Plan again." }]);
  const unplanned = (name: string) => (asked[name] === UNKNOWN ? (prior?.[name] ?? null) : (asked[name] ?? null));
  return {
    ...asked,
    id: found.lineage,
    root: found.root,
    run: unplanned("run"),
    changes: unplanned("changes"),
    pools: unplanned("pools"),
  };
}

/** Carries out the plan that was kept, and tells what is to be told of it, also where something failed. @throws Refused with all that failed */
async function carriedOut(
  asked: Attributes,
  { session, tell, kept = "" }: Applying,
  toldOf: (report: Report, root: string) => readonly Diagnostic[] = () => [],
): Promise<Report> {
  const { apply, planFrom, problemDiagnostics } = await planner();
  const read = await planFrom(kept === "" ? null : JSON.parse(kept), "the plan of this resource");
  if ("code" in read) throw new Refused(problemDiagnostics([read], attributeOf(asked)));
  const run = (stack?: Declarations) =>
    apply(read, session.client, { ...(stack && { stack }), signal: session.stopped });
  const report =
    read.plan.digest === "" ? await run() : await reading(asked, session, (declarations) => run(declarations));
  tell(...toldOf(report, read.plan.root));
  const problems = [...report.problems, ...report.failed.map(({ problem }) => problem)];
  if (problems.length > 0) throw new Refused(problemDiagnostics(problems, attributeOf(asked)));
  return report;
}

/** Reads the declarations of a configuration for as long as they are used. */
async function reading<Made>(
  asked: Attributes,
  session: Session,
  use: (declarations: Declarations) => Promise<Made>,
): Promise<Made> {
  const { withTexts } = await planner();
  return readingWith((named, of) => withTexts(named, of, use), asked, session);
}

/** Hands the texts of a configuration on to who reads them. @throws Refused for a name of a file that is none */
async function readingWith<Made>(
  read: (named: ReadonlyMap<string, string>, of: TextsStack) => Promise<Made>,
  asked: Attributes,
  { stack, root: usual }: Session,
): Promise<Made> {
  const files = isAttributes(asked.files) ? Object.entries(asked.files) : [[YAML, asked.yaml ?? ""] as const];
  const named = new Map(files.map(([name, content]) => [name, text(content)]));
  const { StrayName, hasStackFile } = await planner();
  // Where allot.yaml says the root, it need not be the usual one of the provider.
  const root = textOf(asked.root) ?? (hasStackFile(named.keys()) ? undefined : usual);
  try {
    return await read(named, { stack, root, policies: texts(asked.policies) });
  } catch (error) {
    if (!(error instanceof StrayName)) throw error;
    throw new Refused([{ severity: "error", summary: "No name of a file", detail: error.message, path: ["files"] }]);
  }
}

/** Where a diagnostic about a file is shown. */
function attributeOf({ yaml }: Attributes): "files" | "yaml" {
  return (yaml ?? null) === null ? "files" : "yaml";
}
