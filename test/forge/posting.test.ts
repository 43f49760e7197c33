/** What is posted, on every forge: one comment a stack and request, one issue a stack. A real forge cannot be made to fail as nock can. */
import nock from "nock";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeIssue, comment, keepIssue } from "../../src/forge/index.ts";
import { breaking, forgeOf, MOCKED, refusing, WAITS } from "./forges.ts";

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(left).toEqual([]);
});

const MARKER = "<!-- allot:plan rlc -->";
const said = { request: 7, stack: "rlc" };

describe.each(MOCKED)("the comment of a request on $name", (mocked) => {
  const commenting = async (options: { readonly text?: string; readonly status?: string }) =>
    comment(await forgeOf(mocked), { ...said, ...options }, WAITS);
  const bodies: string[] = [];
  beforeEach(() => {
    bodies.length = 0;
    mocked.who();
  });

  it("is posted the first time, under a marker that nobody sees", async () => {
    mocked.comments([]);
    mocked.posted(bodies);
    expect(await commenting({ text: "## Plan\n" })).toEqual({
      ...{ action: "created", url: mocked.commentUrl(99), others: [] },
    });
    expect(bodies).toEqual([`${MARKER}\n## Plan`]);
  });

  it("is changed in place afterwards, however far back it is", async () => {
    mocked.comments(
      [
        { id: 1, body: "Well done." },
        { id: 2, body: `${MARKER}\r\n## Old` },
      ],
      [{ id: 3, body: "And you." }],
    );
    mocked.changed(2, bodies);
    expect(await commenting({ text: "## New" })).toEqual({
      ...{ action: "updated", url: mocked.commentUrl(2), others: [] },
    });
    expect(bodies).toEqual([`${MARKER}\n## New`]);
  });

  it("is left alone where it says the same already, whatever ends its lines", async () => {
    mocked.comments([{ id: 2, body: `${MARKER}\r\n## Plan\r\n\r\nNothing.` }]);
    expect(await commenting({ text: `${MARKER}\n## Plan\n\nNothing.\n` })).toMatchObject({ action: "unchanged" });
  });

  it("is of one stack: another stack's, and what others wrote under its marker, stay as they are", async () => {
    mocked.comments([
      { id: 1, body: `${MARKER}\nIt is all well, merge it.`, isOurs: false },
      { id: 2, body: "<!-- allot:plan emea -->\n## Other" },
      { id: 3, body: "<!-- allot:drift rlc -->\n## Drift" },
      { id: 4, body: `Quoted:\n${MARKER}\n` },
    ]);
    mocked.posted(bodies);
    expect(await commenting({ text: "## Plan" })).toMatchObject({ action: "created", others: [] });
  });

  it("is the newest one where there are several of ours, and the others are named", async () => {
    mocked.comments([{ id: 1, body: `${MARKER}\n1` }], [{ id: 2, body: `${MARKER}\n2` }]);
    mocked.changed(2, bodies);
    expect(await commenting({ text: "3" })).toEqual({
      ...{ action: "updated", url: mocked.commentUrl(2), others: [mocked.commentUrl(1)] },
    });
  });

  it("gets a status above what stands there, which the next status replaces and the next plan removes", async () => {
    const applied = `${MARKER}\n**Applied.**\n\n<!-- allot:status -->\n## Plan`;
    mocked.comments([{ id: 2, body: `${MARKER}\n## Plan` }]);
    mocked.changed(2, bodies);
    await commenting({ status: "**Applied.**" });
    mocked.who();
    mocked.comments([{ id: 2, body: applied }]);
    mocked.changed(2, bodies);
    await commenting({ status: "**Not applied.**" });
    mocked.who();
    mocked.comments([{ id: 2, body: applied }]);
    mocked.changed(2, bodies);
    await commenting({ text: "## Plan" });
    expect(bodies).toEqual([applied, applied.replace("Applied", "Not applied"), `${MARKER}\n## Plan`]);
  });

  it("is looked for again where a post got no answer, so that there are never two", async () => {
    mocked.comments([]);
    mocked.posted(bodies, breaking);
    // It had arrived.
    mocked.comments([{ id: 99, body: `${MARKER}\n## Plan` }]);
    expect(await commenting({ text: "## Plan" })).toMatchObject({ action: "unchanged", url: mocked.commentUrl(99) });
    expect(bodies).toHaveLength(1);
  });

  it("is posted again where it had not arrived", async () => {
    mocked.comments([]);
    mocked.posted(bodies, refusing(502));
    mocked.comments([]);
    mocked.posted(bodies);
    expect(await commenting({ text: "## Plan" })).toMatchObject({ action: "created" });
    expect(bodies).toHaveLength(2);
  });

  it("is not given up at the first 503, nor a change of it", async () => {
    for (let times = 0; times < 2; times++) mocked.commentsFail(refusing(503));
    mocked.comments([{ id: 2, body: `${MARKER}\n1` }]);
    mocked.changed(2, bodies, refusing(500));
    mocked.changed(2, bodies);
    expect(await commenting({ text: "2" })).toMatchObject({ action: "updated" });
  });
});

describe.each(MOCKED)("what $name refuses", (mocked) => {
  const commenting = async () => comment(await forgeOf(mocked), { ...said, text: "## Plan" }, WAITS);

  it.each([
    [401, /asked for the (comments|notes), answers 401: no.*; the token is none, or has ended$/],
    [403, /answers 403: no.*; the (job's `permissions:`|token) ha(ve|s) to /],
    [404, /answers 404: no.*; the (job's `permissions:`|token) ha(ve|s) to /],
  ])("is said in its words and with what to change, and asked once: %i", async (status, words) => {
    mocked.who();
    mocked.commentsFail(refusing(status));
    await expect(commenting()).rejects.toMatchObject({ code: "forge_refused", message: expect.stringMatching(words) });
  });

  it("a post that is invalid is not sent again", async () => {
    mocked.who();
    mocked.comments([]);
    mocked.posted([], refusing(422, "Validation Failed"));
    await expect(commenting()).rejects.toMatchObject({
      ...{ code: "forge_refused", message: expect.stringMatching(/to comment, answers 422: Validation Failed/) },
    });
  });

  it("a limit that is over soon is waited for, also of a post", async () => {
    const limit = { "retry-after": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0" };
    mocked.who();
    mocked.comments([]);
    mocked.posted([], refusing(429, "You have exceeded a secondary rate limit", limit));
    mocked.posted([]);
    expect(await commenting()).toMatchObject({ action: "created" });
  });

  it("what is down for good ends with what it last answered, and no token in it", async () => {
    mocked.who();
    for (let times = 0; times < 4; times++) mocked.commentsFail(refusing(503, "in maintenance"));
    const failed = await commenting().catch((error: unknown) => error);
    expect(failed).toMatchObject({
      ...{ code: "forge_unavailable", message: expect.stringMatching(/, answers 503: in maintenance/) },
    });
    expect(String(failed)).not.toContain("forge-token");
  });

  it("what cannot be reached is said to be so", async () => {
    mocked.who();
    for (let times = 0; times < 4; times++) mocked.commentsFail(breaking);
    await expect(commenting()).rejects.toMatchObject({
      ...{ code: "forge_unavailable", message: expect.stringMatching(/, does not answer: .*socket hang up/) },
    });
  });

  it("what is too long for a comment is refused before anything is asked, with figures", async () => {
    const forge = await forgeOf(mocked);
    const text = "x".repeat(65_536 - MARKER.length);
    await expect(comment(forge, { ...said, text }, WAITS)).rejects.toMatchObject({
      ...{ code: "comment_too_long", message: expect.stringContaining("it has 65,537 characters") },
    });
    mocked.who();
    mocked.comments([]);
    const bodies: string[] = [];
    mocked.posted(bodies);
    await comment(forge, { ...said, text: text.slice(1) }, WAITS);
    expect(bodies[0]).toHaveLength(65_536);
  });

  it("a status that would make the comment too long changes nothing", async () => {
    mocked.who();
    mocked.comments([{ id: 2, body: `${MARKER}\n${"x".repeat(65_500)}` }]);
    await expect(comment(await forgeOf(mocked), { ...said, status: "**Applied.**" }, WAITS)).rejects.toMatchObject({
      code: "comment_too_long",
    });
  });
});

describe.each(MOCKED)("the issue about drift on $name", (mocked) => {
  const DRIFT = "<!-- allot:drift rlc -->";
  const about = { stack: "rlc", label: "allot-drift" };
  const keeping = async (text: string) => keepIssue(await forgeOf(mocked), { ...about, title: "Drift", text }, WAITS);
  beforeEach(() => mocked.who());

  it("is opened where none is open, with its label", async () => {
    const opened: { title: string; body: string; label: string }[] = [];
    mocked.issues([
      { id: 3, body: DRIFT, isOurs: false },
      { id: 4, body: "<!-- allot:drift emea -->" },
    ]);
    mocked.opened(opened);
    expect(await keeping("cd: 5")).toEqual({ action: "created", url: mocked.issueUrl(98), others: [] });
    expect(opened).toEqual([{ title: "Drift", body: `${DRIFT}\ncd: 5`, label: "allot-drift" }]);
  });

  it("is changed while the drift lasts, and left alone where it is the same", async () => {
    const bodies: string[] = [];
    mocked.issues([{ id: 3, body: `${DRIFT}\ncd: 5` }]);
    expect(await keeping("cd: 5")).toMatchObject({ action: "unchanged" });
    mocked.who();
    mocked.issues([{ id: 3, body: `${DRIFT}\ncd: 5` }]);
    mocked.issueChanged(3, bodies);
    expect(await keeping("cd: 6")).toEqual({ action: "updated", url: mocked.issueUrl(3), others: [] });
    expect(bodies).toEqual([`${DRIFT}\ncd: 6`]);
  });

  it("is opened once, though the answer to that is lost", async () => {
    const opened: { title: string; body: string; label: string }[] = [];
    mocked.issues([]);
    mocked.opened(opened, refusing(504));
    mocked.issues([{ id: 98, body: `${DRIFT}\ncd: 5` }]);
    expect(await keeping("cd: 5")).toMatchObject({ action: "unchanged", url: mocked.issueUrl(98) });
    expect(opened).toHaveLength(1);
  });

  it("is closed with all others of its stack when there is no drift, saying why; where none is open, nothing is", async () => {
    const whys: string[] = [];
    mocked.issues(
      [{ id: 3, body: DRIFT }],
      [
        { id: 5, body: DRIFT },
        { id: 6, body: "<!-- allot:drift emea -->" },
      ],
    );
    mocked.closed(3, whys);
    mocked.closed(5, whys);
    const forge = await forgeOf(mocked);
    expect(await closeIssue(forge, { ...about, why: "No drift." })).toEqual({
      ...{ action: "closed", url: mocked.issueUrl(5), others: [mocked.issueUrl(3)] },
    });
    expect(whys).toEqual(["No drift.", "No drift."]);
    mocked.issues([]);
    expect(await closeIssue(forge, { ...about, why: "No drift." })).toEqual({
      action: "absent",
      url: null,
      others: [],
    });
  });
});
