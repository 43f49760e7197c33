/**
 * A nightly job written with the library: applies what a stack asks for as long as it only adds, and leaves to people whatever takes
 * something away or cannot be undone.
 *
 * In a project that has allot installed: `node main.ts path/to/stack`. In this checkout: `npm run build` first, then
 * `npx node examples/library/main.ts examples/first-tree`.
 */
import { apply, load, open, PLAIN, plan, planText, problemsText, validate } from "allot";

const [folder = "."] = process.argv.slice(2);
const layout = { width: 80, style: PLAIN };
const print = (pieces: Iterable<string>) => process.stdout.write([...pieces].join(""));

const stack = await load(folder);
const mistakes = validate(stack);
if (mistakes.length > 0) {
  print(problemsText(mistakes, layout));
  process.exit(1);
}

const token = process.env.ALLOT_TOKEN;
const client = await open(stack, token === undefined ? {} : { token });
try {
  const planned = await plan(stack, client);
  const { problems, operations, summary } = planned.document;
  print(planText(planned.document, layout));
  const isForPeople =
    summary.creditsReclaimed > 0 ||
    operations.some(({ reversible, kind }) => !reversible && kind !== "organization.create");
  if (problems.length > 0) process.exitCode = 1;
  else if (isForPeople) console.log("Left to people: it takes something away, or cannot be undone.");
  else {
    const { applied, failed } = await apply(planned, client);
    console.log(`${applied.length} applied, ${failed.length} failed.`);
    if (failed.length > 0) process.exitCode = 1;
  }
} finally {
  await client.close();
}
