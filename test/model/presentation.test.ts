/** The law of presentation (B-2 to B-4): both sides of every rule, what is stored, and what is shown of it and of the distributors above. */
import { describe, expect, it } from "vitest";
import { NO_ASSETS } from "../../src/model/assets.ts";
import type { Change } from "../../src/model/change.ts";
import { GroupRun } from "../../src/model/group.ts";
import { canonicalPresentation, type Presentation, UNSAID } from "../../src/model/presentation.ts";
import {
  alertsGoTo,
  brandingShown,
  contactMenuShown,
  showingOf,
  supportShown,
} from "../../src/model/presentation-shown.ts";
import { at, create, operator, performed, plant, refused } from "./plant.ts";

type Said = Partial<Presentation>;
const assets = (said: Said | undefined) => ({
  ...NO_ASSETS,
  presentation: said ? canonicalPresentation({ ...UNSAID, ...said }) : null,
});
/** rlc → emea → cd, and rlc → lg. */
const tree = (said: Readonly<Partial<Record<"rlc" | "emea" | "cd" | "lg", Said>>> = {}) =>
  plant({
    rlc: {
      ...{ allocated: 100_000, assets: assets(said.rlc) },
      children: {
        emea: {
          ...{ allocated: 20_000, assets: assets(said.emea) },
          children: { cd: { allocated: 10_000, assets: assets(said.cd) } },
        },
        lg: { allocated: 10_000, assets: assets(said.lg) },
      },
    },
  });
type Planted = ReturnType<typeof tree>;
const make = (address: string, said: Said): Change => ({
  ...{ kind: "presentation.create", address },
  after: { ...UNSAID, ...said },
});
const put = (address: string, said: Said): Change => ({
  ...{ kind: "presentation.update", address },
  after: { ...UNSAID, ...said },
});
const drop = (address: string): Change => ({ kind: "presentation.delete", address, after: {} });
const stored = (planted: Planted, key = "cd") => at(planted, key).assets.presentation;

describe("B-2 B-3 the law of presentation", () => {
  const LONG = "a".repeat(63);
  const WRONG = { label: "b", email: "b.@cd.example" };
  const ROWS: [rule: string, code: string, what: string, planted: Planted, asked: Change][] = [
    ["B-2", "management_of_distributor", "is a distributor", tree(), make("emea", { management: "client" })],
    ["B-3", "presentation_exists", "has one", tree({ cd: { subdomain: "acme" } }), make("cd", { subdomain: "acm1" })],
    ["B-3", "presentation_unknown", "has none", tree(), put("cd", { subdomain: "acme" })],
    ["B-3", "presentation_unknown", "has none to take back", tree(), drop("cd")],
    ["B-3", "subdomain_malformed", "has 3 characters", tree(), make("cd", { subdomain: "abc" })],
    ["B-3", "subdomain_malformed", "has 64 characters", tree(), make("cd", { subdomain: `${LONG}a` })],
    ["B-3", "subdomain_malformed", "begins with a hyphen", tree(), make("cd", { subdomain: "-abc" })],
    ["B-3", "subdomain_malformed", "ends with one", tree(), make("cd", { subdomain: "abc-" })],
    ["B-3", "subdomain_malformed", "has capitals", tree(), make("cd", { subdomain: "Acme" })],
    ["B-3", "email_malformed", "is in the menu", tree(), make("cd", { contactMenu: [{ label: "a" }, WRONG] })],
    ["B-4", "email_malformed", "is alerted", tree(), make("cd", { alertsTo: ["a@cd.example", "ü@cd.example"] })],
    ["B-2", "email_malformed", "is of the support", tree(), make("cd", { support: { email: "a..b@cd.example" } })],
    ["B-3", "subdomain_taken", "is another's", tree({ lg: { subdomain: "acme" } }), make("cd", { subdomain: "acme" })],
  ];
  it.each(ROWS)("%s %s: what %s", (rule, code, _what, planted, asked) => {
    expect(refused(planted, asked)).toMatchObject({ code, rule });
  });

  it.each(["abcd", LONG, "a--b", "0-9z"])("B-3 takes the subdomain %s", (subdomain) => {
    const planted = tree();
    performed(planted, make("cd", { subdomain }));
    expect(stored(planted)).toEqual({ ...UNSAID, subdomain });
  });

  it("B-2 B-3 B-4 keeps an address that was there before it was judged, and takes no other like it", () => {
    const before: Said = { alertsTo: ["ü@cd.example"], contactMenu: [WRONG], support: { email: "a..b@cd.example" } };
    const planted = tree({ cd: before });
    performed(planted, put("cd", { ...before, subdomain: "acme", alertsTo: ["Ü@CD.example", "b@cd.example"] }));
    expect(stored(planted)?.subdomain).toBe("acme");
    const further = refused(planted, put("cd", { ...before, alertsTo: ["ü@cd.example", "é@cd.example"] }));
    expect(further).toMatchObject({ code: "email_malformed", rule: "B-4", field: "alertsTo.1" });
  });

  it("B-3 tells of one in another tree that it is taken, and not by whom", () => {
    const planted = tree();
    planted.reserveSubdomain("acme", "");
    expect(refused(planted, make("cd", { subdomain: "acme" })).message).toContain("another tree");
    planted.reserveSubdomain("beta", "elsewhere");
    expect(refused(planted, make("cd", { subdomain: "beta" })).message).toContain("elsewhere");
  });

  it("stores what is canonical, and nothing where nothing is said", () => {
    const planted = tree();
    performed(
      planted,
      make("cd", {
        branding: { productName: " Cafe\u0301 ", logo: "https://A.example/L.svg", color: "#AABBCC" },
        contactMenu: [{ label: " Help ", email: "Help@CD.Example", phone: " 1 " }],
        alertsTo: ["b@CD.example", "a@cd.example", "B@cd.example"],
        support: { profile: "client", website: "https://cd.example", email: " s@CD.example " },
        management: "client",
      }),
    );
    expect(stored(planted)).toEqual({
      subdomain: null,
      branding: { productName: "Caf\u00e9", logo: "https://A.example/L.svg", color: "#aabbcc" },
      contactMenu: [{ label: "Help", email: "Help@cd.example", phone: "1" }],
      alertsTo: ["B@cd.example", "a@cd.example"],
      support: { profile: "client", website: "https://cd.example", email: "s@cd.example" },
      management: "client",
    });
    performed(planted, put("cd", { branding: {}, alertsTo: [], support: {} }));
    expect(stored(planted)).toBeNull();
    performed(planted, make("cd", { contactMenu: [] }));
    expect(stored(planted)).toEqual({ ...UNSAID, contactMenu: [] });
    performed(planted, drop("cd"));
    expect(stored(planted)).toBeNull();
  });

  it("B-3 a subdomain that was given up is free, in the group that gives it up and after a group that was taken back", () => {
    const planted = tree({ cd: { subdomain: "acme" }, lg: { subdomain: "beta" } });
    const swap = new GroupRun(planted, operator);
    swap.stepTaking(0, put("cd", { subdomain: "beta" }));
    swap.stepTaking(1, put("lg", { subdomain: "acme" }));
    expect([...swap.finish()]).toEqual([]);
    planted.takeBack();
    expect([stored(planted, "cd")?.subdomain, stored(planted, "lg")?.subdomain]).toEqual(["acme", "beta"]);
    expect(refused(planted, put("cd", { subdomain: "beta" })).code).toBe("subdomain_taken");
    expect(refused(planted, put("lg", { subdomain: "acme" })).code).toBe("subdomain_taken");
    performed(planted, drop("lg"));
    performed(planted, put("cd", { subdomain: "beta" }));
    performed(planted, make("lg", { subdomain: "acme" }));
    planted.keep();
    expect(stored(planted, "lg")?.subdomain).toBe("acme");
  });

  it("B-3 refuses a group after which two have the same, and remembers no organization that was taken back", () => {
    const planted = tree({ lg: { subdomain: "beta" } });
    const both = new GroupRun(planted, operator);
    both.stepTaking(0, make("cd", { subdomain: "beta" }));
    expect([...both.finish()]).toMatchObject([{ at: 0, performed: { violation: { code: "subdomain_taken" } } }]);
    planted.takeBack();
    performed(planted, create("new"));
    performed(planted, make("new", { subdomain: "gamma" }));
    planted.takeBack();
    performed(planted, make("cd", { subdomain: "gamma" }));
  });

  it("U-4 who is unlinked keeps its subdomain", () => {
    const planted = tree({ lg: { subdomain: "beta" } });
    performed(planted, { kind: "organization.drain", address: "lg", after: { phase: "draining", credits: 0 } });
    planted.keep();
    const later = { ...operator, nowMs: operator.nowMs + 3_600_000 };
    performed(planted, { kind: "organization.unlink", address: "lg", after: { confirm: "lg Inc." } }, later);
    planted.keep();
    expect(refused(planted, make("cd", { subdomain: "beta" })).code).toBe("subdomain_taken");
  });
});

describe("B-2 B-3 what is shown", () => {
  const shown = (
    planted: Planted,
    key: string,
    what: typeof brandingShown | typeof contactMenuShown | typeof supportShown,
  ) => {
    const found = what(showingOf(at(planted, key)));
    return found && [found.by.key, found.value];
  };
  const [RLC, EMEA, CD] = [{ productName: "RLC" }, { color: "#000001" }, { logo: "https://cd.example/l" }];

  it("B-3 is the own branding, else that of the nearest distributor above that has one, as a whole", () => {
    expect(shown(tree(), "cd", brandingShown)).toBeNull();
    expect(shown(tree({ rlc: { branding: RLC } }), "cd", brandingShown)).toEqual(["rlc", RLC]);
    const all = tree({ rlc: { branding: RLC }, emea: { branding: EMEA }, cd: { branding: CD } });
    expect(["rlc", "emea", "cd", "lg"].map((key) => shown(all, key, brandingShown)?.[0])).toEqual([
      ...["rlc", "emea", "cd", "rlc"],
    ]);
    expect(shown(all, "cd", brandingShown)).toEqual(["cd", CD]);
  });

  it("B-3 the same of the contact menu; an own one that is empty is none, and none inherited", () => {
    const menu = [{ label: "Help" }];
    const planted = tree({ rlc: { contactMenu: menu }, cd: { contactMenu: [] } });
    expect(shown(planted, "emea", contactMenuShown)).toEqual(["rlc", menu]);
    expect(shown(planted, "cd", contactMenuShown)).toEqual(["cd", []]);
  });

  const [PROVIDERS, CLIENTS] = [{ website: "https://rlc.example" }, { email: "help@cd.example" }];
  const ROWS: [what: string, cd: Said, expected: "rlc" | "cd" | null][] = [
    ["the provider's where nothing is said", {}, "rlc"],
    ["the own where there is one", { support: CLIENTS }, "cd"],
    ["the provider's where the own profile says so", { support: { ...CLIENTS, profile: "provider" } }, "rlc"],
    ["nobody's where it is the client's and there is none", { support: { profile: "client" } }, null],
    ["the provider's by management", { support: CLIENTS, management: "provider" }, "rlc"],
    [
      "the client's by management, whatever it prefers",
      { support: { ...CLIENTS, profile: "provider" }, management: "client" },
      "cd",
    ],
    ["nobody's by management of a client without", { management: "client" }, null],
  ];
  it.each(ROWS)("B-2 support is %s", (_what, cd, expected) => {
    const found = shown(tree({ rlc: { support: PROVIDERS }, cd }), "cd", supportShown);
    expect(found).toEqual(expected && [expected, expected === "rlc" ? PROVIDERS : CLIENTS]);
  });

  it("B-2 the provider's is what is shown at the distributor above, and a root has no provider but itself", () => {
    const planted = tree({
      rlc: { support: { ...PROVIDERS, profile: "provider" } },
      emea: { support: { email: "help@emea.example", profile: "provider" } },
      cd: { management: "provider" },
    });
    expect(shown(planted, "cd", supportShown)).toEqual(["rlc", PROVIDERS]);
    expect(shown(planted, "rlc", supportShown)).toEqual(["rlc", PROVIDERS]);
  });

  it("U-4 nothing is inherited by who has left the tree", () => {
    const planted = tree({ rlc: { branding: RLC, support: PROVIDERS } });
    const away = showingOf({ ...at(planted, "lg"), phase: "unlinked" });
    expect([brandingShown(away), supportShown(away)]).toEqual([null, null]);
  });

  it("B-4 alerts go to whom the organization names, and are not inherited", () => {
    const planted = tree({ rlc: { alertsTo: ["ops@rlc.example"] } });
    expect(alertsGoTo(at(planted, "rlc"))).toEqual(["ops@rlc.example"]);
    expect(alertsGoTo(at(planted, "cd"))).toBeNull();
  });
});
