/** `${{ … }}` of GitHub's workflows, evaluated by GitHub's own library. Not a test itself. */
import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** What expressions see: `github`, `env`, `steps` and so on. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How things stand, for `success()` and its like. */
export interface Standing {
  readonly failed: boolean;
}

const STATUS = ["success", "failure", "always", "cancelled"] as const;

/** A text with its expressions put in. */
export function interpolated(text: string, contexts: Contexts, standing: Standing = { failed: false }): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) =>
    evaluated(expression, contexts, standing).coerceString(),
  );
}

/** Whether an `if:` lets something run; one that asks for no status asks for success. */
export function holds(condition: string | undefined, contexts: Contexts, standing: Standing): boolean {
  const expression = (condition ?? "success()").replace(/^\$\{\{(.*)\}\}$/s, "$1").trim();
  const asksStatus = STATUS.some((name) => expression.includes(`${name}(`));
  if (!asksStatus && standing.failed) return false;
  const value = evaluated(expression, contexts, standing);
  return !(value.coerceString() === "" || value.coerceString() === "false" || value.coerceString() === "0");
}

function evaluated(expression: string, contexts: Contexts, { failed }: Standing): data.ExpressionData {
  const status = { success: !failed, failure: failed, always: true, cancelled: false };
  const functions = STATUS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const called = functions.map((info) => {
    const call = () => new data.BooleanData(status[info.name]);
    return [info.name, { ...info, call }] as const;
  });
  return new Evaluator(parsed, dictionary(contexts), new Map(called)).evaluate();
}

function dictionary(record: object): data.Dictionary {
  return new data.Dictionary(...Object.entries(record).map(([key, value]) => ({ key, value: asData(value) })));
}

function asData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(asData));
  if (typeof value === "object") return dictionary(value);
  throw new Error(`no expression sees a ${typeof value}`);
}
