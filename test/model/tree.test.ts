import { describe, expect, test } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import { NO_LICENSING } from "../../src/model/licenses.ts";
import type { Organization } from "../../src/model/organization.ts";
import { NOBODY } from "../../src/model/people.ts";
import { allocate, at, create, move, performed, pictureOf, plant, purchase, rekey, update } from "./plant.ts";

const rlc = () =>
  plant({
    rlc: {
      allocated: 200_000,
      children: {
        cd: { allocated: 10_000, externalId: "sf-cd" },
        emea: { allocated: 90_000, children: { lg: { allocated: 20_000, used: 12_345 } } },
      },
    },
  });

describe("taking back", () => {
  test("takes back every kind of change, with names, external ids and retired keys, in one go", () => {
    const tree = rlc();
    const strangers = { names: ["CD Corp.", "New Inc."], externalIds: ["sf-cd", "sf-other"] };
    const before = pictureOf(tree, strangers);
    const order = [...tree.organizations.keys()];
    performed(tree, update("cd", { name: "CD Corp.", externalId: "sf-other", country: "DE", labels: { a: "b" } }));
    performed(tree, create("new", { name: "CD Inc.", externalId: "sf-cd" }));
    performed(tree, rekey("cd", "cd2"));
    performed(tree, rekey("new", "newer"));
    performed(tree, move("newer", "emea"));
    performed(tree, allocate("newer", 30_000));
    performed(tree, allocate("lg", 0));
    performed(tree, move("emea", "rlc"));
    performed(tree, create("dach", { parent: "emea", kind: "Distributor" }));
    performed(tree, move("cd2", "dach"));
    performed(tree, purchase("rlc", 150_000));
    performed(tree, { kind: "organization.adopt", address: "lg", after: { managedBy: "one" } });
    performed(tree, { kind: "owner.name", address: "lg", after: { owner: { name: "X", email: "x@y.example" } } });
    expect(pictureOf(tree, strangers)).not.toEqual(before);
    tree.takeBack();
    expect(pictureOf(tree, strangers)).toEqual(before);
    expect([...tree.organizations.keys()].sort()).toEqual(order.sort());
    expect(tree.keep().size).toBe(0);
  });

  test("takes back a root, and what was put under it", () => {
    const tree = plant({});
    performed(tree, create("rlc", { parent: null, kind: "Distributor", credits: 100_000 }));
    performed(tree, create("cd"));
    tree.takeBack();
    expect(pictureOf(tree)).toEqual(pictureOf(plant({})));
    performed(tree, create("cd", { parent: null, kind: "Distributor" }));
  });

  test("takes back only what was done since it was last kept", () => {
    const tree = rlc();
    performed(tree, rekey("cd", "cd2"));
    tree.keep();
    const kept = pictureOf(tree);
    performed(tree, rekey("cd2", "cd3"));
    performed(tree, allocate("cd3", 20_000));
    tree.takeBack();
    expect(pictureOf(tree)).toEqual(kept);
    tree.takeBack();
    expect(pictureOf(tree)).toEqual(kept);
  });

  test("an update leaves an organization at its place in the order of the tree", () => {
    const tree = rlc();
    const order = [...tree.organizations.keys()];
    performed(tree, update("cd", { name: "Other" }));
    expect([...tree.organizations.keys()]).toEqual(order);
    tree.takeBack();
    expect([...tree.organizations.keys()]).toEqual(order);
  });
});

describe("keeping", () => {
  const keysOf = (kept: Map<Organization, Organization>) => [...kept.keys()].map(({ key }) => key).sort();

  test("answers what differs, with how it was before; a new organization with itself", () => {
    const tree = rlc();
    performed(tree, rekey("lg", "lg2"));
    performed(tree, allocate("lg2", 30_000));
    performed(tree, create("new", { parent: "emea" }));
    const kept = tree.keep();
    expect(keysOf(kept)).toEqual(["emea", "lg2", "new"]);
    expect(kept.get(at(tree, "lg2"))).toMatchObject({ key: "lg", allocated: 20_000 });
    expect(kept.get(at(tree, "emea"))).toMatchObject({ committedBelow: 20_000 });
    expect(kept.get(at(tree, "new"))).toBe(at(tree, "new"));
  });

  test("does not name the pools above, where nothing of theirs has changed", () => {
    const tree = rlc();
    performed(tree, update("lg", { name: "Other" }));
    expect(keysOf(tree.keep())).toEqual(["lg"]);
    performed(tree, update("lg", { name: "Other" }));
    expect(keysOf(tree.keep())).toEqual([]);
    performed(tree, allocate("lg", 30_000));
    expect(keysOf(tree.keep())).toEqual(["emea", "lg"]);
    performed(tree, allocate("emea", 80_000));
    expect(keysOf(tree.keep())).toEqual(["emea", "rlc"]);
  });

  test("names both pools of a move", () => {
    const tree = rlc();
    performed(tree, move("cd", "emea"));
    expect(keysOf(tree.keep())).toEqual(["cd", "emea", "rlc"]);
  });

  test("notices a change of any field", () => {
    const tree = rlc();
    const lg = at(tree, "lg");
    const other: Organization = {
      id: "other",
      key: "other",
      kind: "Distributor",
      parent: at(tree, "rlc"),
      name: "Other",
      region: "us1",
      country: "DE",
      owner: { name: "X", email: "x@y.example" },
      labels: { a: "b" },
      externalId: "sf-1",
      provisioning: "vendor",
      ...({ access: "delegated", customerAccess: "refuse", usedOnUnlink: "refund" } as const),
      ...{
        protected: true,
        unprotectedBy: "run-1",
        drainedAt: 1,
        ownerInvitation: { state: "pending", until: 1 } as const,
      },
      people: { ...NOBODY },
      ...{ anchor: true, activated: true, anchorRef: "x" },
      assets: { ...NO_ASSETS },
      ...{ partnerType: "msp", licensing: { ...NO_LICENSING } },
      phase: "paused",
      managedBy: "one",
      version: 2,
      lastRun: "run-1",
      insideVersion: 2,
      insideRun: "run-3",
      allocated: 1,
      used: 1,
      held: 1,
      committedBelow: 1,
    };
    expect(Object.keys(other).sort()).toEqual(Object.keys(lg).sort());
    for (const [field, value] of Object.entries(other)) {
      tree.touch(lg);
      Object.assign(lg, { [field]: value });
      expect(keysOf(tree.keep()), field).toHaveLength(1);
    }
  });
});

describe("finding", () => {
  test("finds by key, by name in any case, and by external id, also of another tree", () => {
    const tree = rlc();
    tree.reserveExternalId("sf-elsewhere", "");
    expect(tree.get("cd")?.key).toBe("cd");
    expect(tree.get("nobody")).toBeUndefined();
    expect(tree.keyOfName("  CD INC. ")).toBe("cd");
    expect(tree.keyOfName("nobody")).toBeUndefined();
    expect(tree.keyOfExternalId("sf-cd")).toBe("cd");
    expect(tree.keyOfExternalId("sf-elsewhere")).toBe("");
    expect(tree.keyOfExternalId("sf-none")).toBeUndefined();
  });
});
