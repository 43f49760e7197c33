/**
 * Stacks of CDKTF in the real Terraform. The examples are what their README shows, the same live tree as the YAML that they stand for, and
 * gone when they are destroyed.
 */
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { temporaryFolder } from "../e2e/allot.ts";
import { untrueIn } from "../e2e/readme.ts";
import { clocked } from "./clocked.ts";
import { uninitialized } from "./terraform.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, "../..");

it("examples/cdktf do what their README shows, and are destroyed when the hour is over (U-1)", async () => {
  const service = await clocked();
  const { at, environment } = await uninitialized(service, "");
  const checkout = temporaryFolder();
  cpSync(join(ROOT, "examples"), join(checkout, "examples"), {
    recursive: true,
    filter: (path) => !/\/\.(allot|terraform)|cdktf\.out|tfstate/.test(path),
  });
  for (const name of ["src", "node_modules", "package.json"]) symlinkSync(join(ROOT, name), join(checkout, name));
  const folder = join(checkout, "examples/cdktf");
  const access = { TF_HTTP_USERNAME: "allot", TF_HTTP_PASSWORD: service.token };
  expect(await untrueIn(folder, { ...environment, TF_CLI_ARGS: "-no-color" })).toEqual([]);

  service.passHour();
  const terraform = at(join(folder, "cdktf.out/stacks/managed-services"));
  const destroyed = await terraform.run(["destroy", "-auto-approve"], access);
  expect(destroyed, destroyed.output).toMatchObject({ code: 0, output: expect.stringContaining("Destroy complete!") });
  expect(await terraform.run(["state", "list"], access)).toEqual({ code: 0, output: "" });
});
