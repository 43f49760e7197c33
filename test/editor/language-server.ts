/** The real yaml-language-server as a process, spoken to as an editor does (Language Server Protocol). Not a test itself. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import rpc from "vscode-jsonrpc/node";
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
} from "vscode-languageserver-protocol/node";

const SERVER = join(import.meta.dirname, "../../node_modules/yaml-language-server/bin/yaml-language-server");

/** The settings that docs/language.md tells editors' users to make. */
const SETTINGS = {
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
  customTags: ["!env scalar"],
};

/** A file that is open in the editor. `|` in a text is where the cursor is. */
export interface Opened {
  readonly diagnostics: readonly Diagnostic[];
  /** What is shown for the spot where a text begins. */
  hover(text: string): Promise<string>;
  /** Labels of what is offered at the cursor. */
  completions(): Promise<readonly string[]>;
}

/** Starts a server for a folder; it ends with the test. */
export async function languageServer(folder: string): Promise<{ open(file: string, text?: string): Promise<Opened> }> {
  const child = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(child.stdout),
    new rpc.StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => (section === "yaml" ? SETTINGS : {})),
  );
  connection.onRequest("client/registerCapability", () => null);
  const published = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type.method, ({ uri, diagnostics }) =>
    published.get(uri)?.(diagnostics),
  );
  connection.listen();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type.method, {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "stack" }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: { hover: { contentFormat: ["markdown"] }, publishDiagnostics: {} },
    },
  });
  await connection.sendNotification(InitializedNotification.type.method, {});

  return {
    async open(file, given) {
      const path = join(folder, file);
      const marked = given ?? readFileSync(path, "utf8");
      const at = marked.indexOf("|");
      const text = at < 0 || given === undefined ? marked : marked.slice(0, at) + marked.slice(at + 1);
      const uri = pathToFileURL(path).href;
      const told = new Promise<Diagnostic[]>((resolve) => published.set(uri, resolve));
      await connection.sendNotification(DidOpenTextDocumentNotification.type.method, {
        textDocument: { uri, languageId: "yaml", version: 1, text },
      });
      const diagnostics = await told;
      const positionOf = (offset: number) => {
        const before = text.slice(0, offset).split("\n");
        return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      };
      const asked = (offset: number) => ({ textDocument: { uri }, position: positionOf(offset) });
      return {
        diagnostics,
        async hover(word) {
          const found = text.indexOf(word);
          if (found < 0) throw new Error(`${file} has no ${word}`);
          const hover = await connection.sendRequest<Hover | null>(HoverRequest.type.method, asked(found + 1));
          return hover && typeof hover.contents === "object" && "value" in hover.contents ? hover.contents.value : "";
        },
        async completions() {
          const answer = await connection.sendRequest<CompletionList | CompletionItem[] | null>(
            CompletionRequest.type.method,
            asked(at),
          );
          const items = answer === null ? [] : Array.isArray(answer) ? answer : answer.items;
          return items.map(({ label }) => label);
        },
      };
    },
  };
}
