/** balances.json: what organizations of a stack had used before it began. Written by an import, looked at by people, posted once. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Desired } from "../model/desired.ts";
import type { Problem } from "../model/problem.ts";
import type { OpeningBalance, OpeningBalances } from "../wire/generated/opening-balances.ts";
import { validate } from "../wire/generated/opening-balances-validator.ts";
import type { Print } from "./plan-file.ts";

/** Inside a stack's folder. */
export const BALANCES_FILE = "balances.json";

export function balancesText(document: OpeningBalances, print: Print): string {
  return [...print(document)].join("");
}

/** The balances of a stack, by key; or what is wrong with the file. */
export function readBalances(folder: string, desired: Desired): readonly OpeningBalance[] | Problem[] {
  let text: string;
  try {
    text = readFileSync(join(folder, BALANCES_FILE), "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "";
    const wayOut = "`allot import --csv LIST --mapping FILE --out DIR` writes it";
    return [
      wrong("file_not_found", `${BALANCES_FILE} cannot be read in the folder of the stack (${reason}): ${wayOut}`),
    ];
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [wrong("balances_malformed", `${BALANCES_FILE} is not JSON, or was cut short`)];
  }
  if (!isBalances(document)) {
    const [fault] = validate.errors ?? [];
    return [
      wrong(
        "balances_malformed",
        `${BALANCES_FILE}: ${fault?.instancePath.slice(1) || "it"} ${fault?.message ?? "does not fit"}`,
      ),
    ];
  }
  const seen = new Set<string>();
  const problems = document.balances.flatMap(({ organization }) => {
    const isTwice = seen.has(organization);
    seen.add(organization);
    if (isTwice) return [wrong("balance_twice", `${BALANCES_FILE} has ${organization} twice`, organization)];
    const declared = desired.organizations.get(organization);
    if (declared && declared.life?.phase !== "unlinked" && declared.state !== "released") return [];
    const wayOut = "where its key has changed, change it there, too";
    return [
      wrong(
        "balance_unknown",
        `${BALANCES_FILE} has ${organization}, which the files do not declare; ${wayOut}`,
        organization,
      ),
    ];
  });
  return problems.length > 0 ? problems : document.balances;
}

function isBalances(document: unknown): document is OpeningBalances {
  return validate(document);
}

function wrong(code: string, message: string, address: string | null = null): Problem {
  return { code, rule: null, address, message, places: [{ file: BALANCES_FILE, line: 1, column: 1 }] };
}
