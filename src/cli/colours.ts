/** The colours of a terminal for what rendering calls by meaning; none where the environment says so. */
import picocolors from "picocolors";
import { PLAIN, type Style } from "../render/index.ts";

/** `NO_COLOR` set to anything but nothing, or a terminal that knows no colours: plain text. */
export function coloursFor(environment: NodeJS.ProcessEnv): Style {
  if (environment.NO_COLOR || environment.TERM === "dumb") return PLAIN;
  const { green, yellow, cyan, red, bold, dim } = picocolors.createColors(true);
  return { created: green, changed: yellow, moved: cyan, removed: red, problem: red, strong: bold, faint: dim };
}
