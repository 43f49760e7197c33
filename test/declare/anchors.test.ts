/** Anchors in declarations (N-1, N-2): what they say, and what of them the files alone can tell to be wrong. */
import { expect, it } from "vitest";
import { exportYaml } from "../../src/declare/export.ts";
import { plant } from "../model/plant.ts";
import { brief, child, loadText, ROOT } from "./stack-folder.ts";

it("N-1: an anchor is declared without credits; what belongs to it names it", async () => {
  const { desired, problems } = await loadText(
    ROOT,
    child("acme", "anchor: true\n", ["credits"]),
    child("cd", "anchorRef: acme\npreviousKeys: [old]\nconfirm: Old\n"),
  );
  expect(problems).toEqual([]);
  expect(desired?.organizations.get("acme")).toMatchObject({ anchor: true, credits: 0 });
  expect(desired?.organizations.get("cd")).toMatchObject({ anchorRef: "acme", confirm: "Old" });
});

it("N-1, N-2, U-6: credits of an anchor, an anchor of an anchor and a confirmation of nothing are told with their places", async () => {
  const { problems } = await loadText(
    ROOT,
    child("acme", "anchor: true\nanchorRef: other\n"),
    child("cd", "confirm: CD\n"),
  );
  expect(problems.map(brief)).toMatchInlineSnapshot(`
    [
      "orgs/a.yaml:18:10 anchor_has_none",
      "orgs/a.yaml:20:12 anchor_of_anchor",
      "orgs/a.yaml:31:10 confirmation_misplaced",
    ]
  `);
});

it("N-1, N-2: what is exported says who is an anchor, and who belongs to it", async () => {
  const tree = plant({
    rlc: {
      allocated: 500_000,
      children: { acme: { anchor: true, activated: true }, cd: { allocated: 10_000, anchorRef: "acme" } },
    },
  });
  const { desired, problems } = await loadText(exportYaml(tree.organizations.values()));
  expect(problems).toEqual([]);
  expect(desired?.organizations.get("acme")).toMatchObject({ anchor: true, credits: 0 });
  expect(desired?.organizations.get("cd")).toMatchObject({ anchorRef: "acme", credits: 10_000 });
});
