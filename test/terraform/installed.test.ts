/** What `allot terraform install` leaves where Terraform looks: the same for a release wherever allot is, so that a lock file holds for everybody. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import { flat } from "./hcl.ts";
import { uninitialized } from "./terraform.ts";

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, "../..");
const NOBODY = { url: "http://127.0.0.1:9", token: "none" };

/** The same release elsewhere, in a folder whose name has everything that a shell could stumble over. */
function anotherCheckout(): string {
  const folder = join(temporaryFolder(), "it's $HOME\nof another");
  mkdirSync(folder);
  for (const one of ["bin", "src", "schemas", "package.json"])
    cpSync(join(ROOT, one), join(folder, one), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

it("another checkout of the same release keeps to the lock file, and says what it misses when it is gone", async () => {
  const terraform = await uninitialized(NOBODY, "rlc");
  terraform.configure('output "read" { value = provider::allot::parse_tree(file("tree.yaml")) }\n');
  writeFileSync(
    join(terraform.folder, "tree.yaml"),
    "apiVersion: allot/v1\nkind: Distributor\nkey: rlc\nname: RLC Inc.\nregion: eu1\ncountry: CZ\nowner: {name: Rita Lane, email: rita@rlc.example}\npurchasedCredits: 100000\n",
  );
  expect(await terraform.run(["init"])).toMatchObject({ code: 0 });

  const checkout = anotherCheckout();
  const program = join(checkout, "bin/allot.js");
  const again = await allot(["terraform", "install", "--dir", "mirror"], { folder: terraform.folder, program });
  expect(again).toMatchObject({ code: 0 });
  for (const args of [["init", "-lockfile=readonly"], ["plan"]])
    expect(await terraform.run(args)).toMatchObject({ code: 0 });

  renameSync(checkout, `${checkout}.gone`);
  // A home without a mirror of its own.
  const HOME = temporaryFolder();
  const gone = await terraform.run(["plan"], { HOME });
  expect(gone.code).toBe(1);
  expect(flat(gone.output)).toContain(
    "provider is not where it was installed: run `allot terraform install` of allot 0.1.0 again, since this is gone: /",
  );
  expect(await allot(["terraform", "install"], { folder: HOME, environment: { HOME } })).toMatchObject({ code: 0 });
  expect(await terraform.run(["plan"], { HOME })).toMatchObject({ code: 0 });

  // Where Terraform cannot link it copies; then nothing is beside it.
  const [installed, copied] = [".terraform/providers", "copied"].map((one) => join(terraform.folder, one));
  execFileSync("cp", ["-RL", String(installed), String(copied)]);
  rmSync(String(installed), { recursive: true });
  renameSync(String(copied), String(installed));
  expect(await terraform.run(["plan"], { HOME })).toMatchObject({ code: 0 });
  const nowhere = await terraform.run(["plan"], { HOME: temporaryFolder() });
  expect(flat(nowhere.output)).toContain("provider is not installed on this machine: run `allot terraform install`");
});
