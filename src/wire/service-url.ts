/**
 * Where an org-service may be: a URL of https, or of http on this machine. Tokens travel in every request, so that plain HTTP
 * never leaves the machine. Asked of what people write (declare/, cli/) and once more before anything is sent (client/).
 */
import { isThisMachine } from "../model/loopback.ts";

/** What is wrong with the URL of a service, in words that follow it; undefined where nothing is. */
export function serviceUrlFault(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text)) return "is no URL of a service; write one like https://orgs.example";
  if (url.username !== "" || url.password !== "") return "has a name or password in it, which has no place there";
  if (url.search !== "" || url.hash !== "" || url.pathname !== "/" || /[?#]/.test(text))
    return `has more than a host and a port; write ${url.origin}`;
  if (url.protocol === "http:" && !isThisMachine(url.hostname))
    return "would carry the token in the clear; plain http is for this machine only, write https://";
  return undefined;
}

/** One spelling for all of the same service. */
export function serviceOrigin(text: string): string {
  return new URL(text).origin;
}
