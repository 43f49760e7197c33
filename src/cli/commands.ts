/**
 * Every command: what `allot --help` says of it, and how to load it. Nothing else is read before a command is chosen, so
 * that a start costs what the chosen command needs.
 */
import type { Definition } from "./definition.ts";

export interface Listed {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Definition }>;
}

export const COMMANDS: readonly Listed[] = [
  { name: "tour", summary: "see it all work, in a stack that goes away again", load: () => import("./tour.ts") },
  { name: "init", summary: "make a stack with a commented example", load: () => import("./init.ts") },
  { name: "validate", summary: "find every mistake in the files, offline", load: () => import("./validate.ts") },
  { name: "fmt", summary: "lay files out in the canonical way", load: () => import("./fmt.ts") },
  { name: "explain", summary: "say where a declared value comes from", load: () => import("./explain.ts") },
  { name: "plan", summary: "show what an apply would do", load: () => import("./plan.ts") },
  { name: "graph", summary: "show what waits for what in a plan", load: () => import("./graph.ts") },
  { name: "apply", summary: "make the tree as declared", load: () => import("./apply.ts") },
  { name: "drift", summary: "show what somebody changed since an apply", load: () => import("./drift.ts") },
  { name: "show", summary: "show a saved plan, or a report", load: () => import("./show.ts") },
  { name: "destroy", summary: "unlink all that this stack manages", load: () => import("./destroy.ts") },
  { name: "terraform", summary: "install the provider, look at states", load: () => import("./terraform.ts") },
  { name: "tree", summary: "show the live tree and its credits", load: () => import("./tree.ts") },
  { name: "report", summary: "report credits, licenses, accounts, billing", load: () => import("./report.ts") },
  { name: "export", summary: "write the live tree as declarations", load: () => import("./export.ts") },
  { name: "import", summary: "declare what lives already, or a list", load: () => import("./import.ts") },
  { name: "accounts", summary: "import sub-accounts, and see who has which", load: () => import("./accounts.ts") },
  { name: "verify", summary: "replay the ledger and compare", load: () => import("./verify.ts") },
  { name: "lock", summary: "see who holds a tree, or take it away", load: () => import("./lock.ts") },
  { name: "history", summary: "see who changed what, when, by which run", load: () => import("./history.ts") },
  { name: "revert", summary: "plan to put back what a run changed", load: () => import("./revert.ts") },
  { name: "person", summary: "erase a person, for ever", load: () => import("./person.ts") },
  { name: "invitation", summary: "accept or decline what was mailed to you", load: () => import("./invitation.ts") },
  { name: "transfer", summary: "accept, decline or take back an ownership", load: () => import("./transfer.ts") },
  { name: "open", summary: "get into an organization below your own", load: () => import("./open.ts") },
  { name: "outbox", summary: "see which mails wait, and what they say", load: () => import("./outbox.ts") },
  { name: "invoices", summary: "see what children owe for a month", load: () => import("./invoices.ts") },
  { name: "computers", summary: "see who is enrolled in a managed account", load: () => import("./computers.ts") },
  { name: "comment", summary: "keep the one comment of a pull request", load: () => import("./comment.ts") },
  { name: "issue", summary: "keep the one issue about drift", load: () => import("./issue.ts") },
  { name: "reviewed", summary: "fetch the plan that was looked at", load: () => import("./reviewed.ts") },
  { name: "backup", summary: "copy the embedded database, verified", load: () => import("./backup.ts") },
  { name: "restore", summary: "put a backup back", load: () => import("./restore.ts") },
  { name: "serve", summary: "run the org-service on its own", load: () => import("./serve.ts") },
  { name: "login", summary: "keep a token for a service elsewhere", load: () => import("./login.ts") },
  { name: "logout", summary: "forget a token that login keeps", load: () => import("./logout.ts") },
  { name: "whoami", summary: "say as whom commands act, and where", load: () => import("./whoami.ts") },
  { name: "completion", summary: "complete command lines in your shell", load: () => import("./completion.ts") },
  { name: "token", summary: "make, list and end tokens", load: () => import("./token.ts") },
];
