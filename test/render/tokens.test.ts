import { describe, expect, it } from "vitest";
import { columns } from "../../src/render/columns.ts";
import { callerText, PLAIN, type Token, tokensText } from "../../src/render/index.ts";

const token = (of: Partial<Token>): Token => ({
  ...{
    id: "tok-62171deb7c74b514f8",
    name: "ci-plan",
    principal: "sa-5b90f566fbabb85688",
    role: "member",
    access: "read",
  },
  ...{ organization: "rlc", createdAt: "2026-01-01T00:00:00Z", createdBy: "operator" },
  ...{ expiresAt: "2026-04-01T00:00:00Z", revokedAt: null },
  ...of,
});
const NOW = Date.parse("2026-02-01T00:00:00Z");
const linesOf = (tokens: readonly Token[], width: number) =>
  [...tokensText(tokens, NOW, { width, style: PLAIN })].join("").trimEnd().split("\n");

describe("tokens as text", () => {
  const short = token({});
  const wide = token({
    ...{ id: "tok-bd7c364e68b025be62", name: "github-actions-apply", principal: "github-actions" },
    ...{ access: "meter", organization: "emea-central", revokedAt: "2026-01-31T00:00:00Z" },
  });
  const endless = token({
    id: "tok-58abcba6d1db238aad",
    name: "root",
    principal: "ops",
    organization: null,
    expiresAt: null,
  });

  it("are a table where there is room", () => {
    expect(linesOf([short], 100)).toEqual([
      "id                      name     acts as                may                        ends",
      "tok-62171deb7c74b514f8  ci-plan  sa-5b90f566fbabb85688  member of rlc, reads only  2026-04-01",
      "",
      "1 token",
    ]);
    expect(linesOf([wide], 160)).toHaveLength(4);
  });

  it("have several lines each where there is none, with ids and names whole", () => {
    expect(linesOf([wide, endless], 80)).toEqual([
      "tok-bd7c364e68b025be62  github-actions-apply",
      "    acts as github-actions: member of emea-central, posts consumption only;",
      "      revoked 2026-01-31",
      "tok-58abcba6d1db238aad  root",
      "    acts as ops: member, reads only; does not end by itself",
      "",
      "2 tokens, 1 of them ended",
    ]);
    for (const width of [40, 60, 80])
      for (const line of linesOf([short, wide, endless], width)) expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it("say who calls within the width as well", () => {
    const me = { principal: "token:github-actions-apply", role: wide.role, access: wide.access };
    const authority = { home: "t-1", roles: [wide.role], grants: [], email: null };
    const text = callerText(
      { ...me, organization: "emea-central", token: wide, authority, now: "2026-01-31T08:00:00.000Z" },
      "https://allot.example.com",
      {
        ...{ width: 60, style: PLAIN },
      },
    );
    for (const line of [...text].join("").trimEnd().split("\n")) expect(columns(line)).toBeLessThanOrEqual(60);
  });
});
