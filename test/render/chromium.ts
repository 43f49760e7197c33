/** A real browser for tests of what is looked at in one. Not a test itself. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where systems put Chromium; `ALLOT_CHROMIUM` names another place. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

/** Starts it. @throws Error that names what is missing */
export async function startChromium(): Promise<Browser> {
  const { ALLOT_CHROMIUM } = process.env;
  const places = ALLOT_CHROMIUM ? [ALLOT_CHROMIUM] : PLACES;
  const executablePath = places.find((place) => existsSync(place));
  if (executablePath === undefined)
    throw new Error(
      `Chromium is missing: it is not in ${places.join(", ")}. \`apt-get install chromium\`, or name it by ALLOT_CHROMIUM.`,
    );
  // Its sandbox asks for rights that a container seldom gives; only pages of our own are opened.
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
