/** How organizations look, in plans and histories as text. */
import { describe, expect, it } from "vitest";
import { type Presentation, UNSAID } from "../../src/model/presentation.ts";
import { assetEventTexts, assetTexts } from "../../src/render/asset-words.ts";

const said = (more: Partial<Presentation>) => ({ ...UNSAID, ...more });

describe("presentation in words", () => {
  it("says what is made, changed and taken back, field by field", () => {
    const full = said({
      ...{ subdomain: "acme", branding: { productName: "Care", color: "#00aa00" }, management: "client" },
      contactMenu: [
        { label: "Help", email: "h@cd.example" },
        { label: "Call", phone: "1" },
      ],
      ...{ alertsTo: ["a@cd.example", "b@cd.example"], support: { website: "https://cd.example" } },
    });
    expect(assetTexts("presentation.create", null, { ...full })).toEqual([
      "subdomain (none) → acme",
      "branding (inherited) → productName Care, color #00aa00",
      "contact menu (inherited) → Help h@cd.example; Call 1",
      "alerts to (the owner) → a@cd.example, b@cd.example",
      "support (inherited) → website https://cd.example",
      "management (none) → client",
    ]);
    const other = { ...full, subdomain: "beta", contactMenu: [] };
    expect(assetTexts("presentation.update", { ...full }, other)).toEqual([
      "subdomain acme → beta",
      "contact menu Help h@cd.example; Call 1 → (none, and none inherited)",
    ]);
    expect(assetTexts("presentation.delete", said({ subdomain: "acme", alertsTo: ["a@b.c"] }), {})).toEqual([
      "take back all that it says of itself: subdomain, alerts to",
    ]);
  });

  it("names persons of events, those who were erased by their id, and shows no control character", () => {
    const state = {
      ...UNSAID,
      alertsTo: [
        { id: "1-2", email: "a@b.c" },
        { id: "1-3", email: null },
      ],
    };
    expect(assetEventTexts("presentation.create", { presentation: null }, { presentation: state })).toEqual([
      "alerts to (the owner) → a@b.c, 1-3",
    ]);
    const evil = said({ branding: { productName: "a\u001b[2Jb" } });
    expect(assetTexts("presentation.create", null, { ...evil })?.join("")).not.toContain("\u001b");
  });
});
