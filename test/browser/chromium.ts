/**
 * A real browser for the tests of one file: the Chromium of the system, driven by playwright-core, which brings none. Not a test itself.
 *
 * Rejected: the browsers that Playwright loads down; they come from neither of the registries that the project has to trust.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Starts Chromium. @throws Error that says what is missing */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath() });
}

function chromiumPath(): string {
  const named = process.env.ALLOT_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`ALLOT_CHROMIUM is ${named}, which is nothing that can be run`);
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(
    "Chromium is missing, in which these tests look at pages and drawings: `apt-get install chromium`, or say where it is (ALLOT_CHROMIUM=/path/to/chromium)",
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A page, with all that it asks for and complains of. */
export interface Watched {
  readonly page: Page;
  /** Addresses, in order; that of the document is the first. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, errors of scripts, and dialogs. */
  readonly complaints: readonly string[];
}

/** Opens an address in a window of its own, which `close` of the browser closes. */
export async function opened(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, requests, complaints };
}
