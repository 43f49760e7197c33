/** Which allot this is. */
import { readFileSync } from "node:fs";

/** The version in package.json. */
export function version(): string {
  const described: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return described !== null && typeof described === "object" && "version" in described ? String(described.version) : "";
}
