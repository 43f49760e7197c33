/** What the forges' tests stand on: the tree of examples/first-tree, applied to a service of its own, and a repository of it. Not a test itself. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { request } from "undici";
import { expect } from "vitest";
import type { Node, Tree } from "../../../src/wire/generated/tree.ts";
import { serving } from "../../serve/serving.ts";
import { allocate } from "../../service/under-test.ts";
import { allot, documentOf, temporaryFolder } from "../allot.ts";
import { Repository } from "./repository.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

export class Ground {
  readonly repository: Repository;
  readonly url: string;
  readonly tokens: { readonly operator: string; readonly reader: string };

  /** With these folders of examples/ in the repository besides, each where it is said. */
  static async laid(contents: readonly (readonly [from: string, to: string])[], stack = "first-tree"): Promise<Ground> {
    const folder = temporaryFolder();
    const { url, token } = await serving([], { folder });
    const environment = { ALLOT_SERVICE: url, ALLOT_TOKEN: token, XDG_CONFIG_HOME: folder };
    const applied = await allot(["apply", "--auto-approve", "--stack", join(EXAMPLES, stack)], { folder, environment });
    expect(applied.code, applied.stderr).toBe(0);
    const create = ["token", "create", "ci-plan", "--role", "operator", "--access", "read", "--format", "json"];
    const made = await allot(create, { folder, environment });
    const { secret } = documentOf<{ secret: string }>("token-created", made.stdout);
    return new Ground(url, { operator: token, reader: secret }, [[join(EXAMPLES, stack), "."], ...contents]);
  }

  constructor(url: string, tokens: Ground["tokens"], contents: readonly (readonly [from: string, to: string])[]) {
    this.url = url;
    this.tokens = tokens;
    const folder = temporaryFolder();
    writeFileSync(join(folder, "package.json"), '{"private": true, "devDependencies": {"allot": "*"}}\n');
    writeFileSync(join(folder, "package-lock.json"), "{}\n");
    writeFileSync(join(folder, ".gitignore"), ".allot/\nnode_modules/\n");
    this.repository = new Repository([[folder, "."], ...contents]);
  }

  /** Runs allot in the clone of somebody who works there. */
  as(who: "operator" | "reader", ...args: string[]) {
    const environment = { ALLOT_SERVICE: this.url, ALLOT_TOKEN: this.tokens[who] };
    return allot(args, { folder: this.repository.work, environment });
  }

  /** What an organization has been given. */
  async credits(key: string): Promise<number | undefined> {
    const { stdout } = await this.as("operator", "tree", "--format", "json");
    const { root } = documentOf<Tree>("tree", stdout);
    const found: Node | undefined = [root, ...(root?.children ?? [])].find((node) => node?.key === key) ?? undefined;
    return found?.allocated;
  }

  /** Somebody changes the live tree past the files that are merged. */
  async past(file: string, before: string, after: string): Promise<void> {
    const branch = `past-${after.replaceAll(/\W+/g, "-")}`;
    this.repository.branch(branch, [[file, before, after]]);
    await this.repository.at(branch, async () => {
      const { code, stderr } = await this.as("operator", "apply", "--auto-approve");
      expect(code, stderr).toBe(0);
    });
  }

  /** Somebody at a console gives an organization other credits: no stack, and no file. */
  async atConsole(key: string, credits: number): Promise<void> {
    const change = allocate(key, credits);
    const { statusCode, body } = await request(`${this.url}/v1/trees/rlc/changesets`, {
      method: "POST",
      headers: { authorization: `Bearer ${this.tokens.operator}`, "content-type": "application/json" },
      body: JSON.stringify({ stack: null, run: "console", groups: [{ operations: [change] }] }),
    });
    const said = await body.text();
    expect([statusCode, JSON.parse(said)], said).toMatchObject([200, { groups: [{ status: "applied" }] }]);
  }

  /** No run says a secret, anywhere. */
  keepsSecrets(said: string): void {
    for (const token of Object.values(this.tokens)) expect(said).not.toContain(token);
  }
}
