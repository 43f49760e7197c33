/**
 * A page as one file: its style is in it, and nothing else is loaded or run. The policy in its head has browsers hold that, whatever a
 * name may say: no script, no request, and no style but this one, by its hash.
 */
import { createHash } from "node:crypto";
import { visible } from "../escape.ts";
import { COLOURS, DRAWING } from "./drawing-style.ts";
import { el, htmlText, type Inside } from "./nodes.ts";

const STYLE = `${COLOURS}${DRAWING}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 ui-sans-serif,system-ui,"Segoe UI",Helvetica,Arial,"DejaVu Sans",sans-serif;
overflow-wrap:anywhere}
main{max-width:1180px;margin:0 auto;padding:24px 16px 48px}
h1{font-size:24px;line-height:1.25;margin:0 0 4px}
h2{font-size:18px;margin:36px 0 10px;padding-bottom:6px;border-bottom:1px solid var(--line)}
h3{font-size:15px;margin:0 0 6px}
p{margin:6px 0}ul{margin:4px 0;padding-left:20px}
code,.mono{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{background:var(--raised);border:1px solid var(--line);border-radius:4px;padding:0 4px}
.faint{color:var(--faint)}.lead{font-size:17px}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,205px),1fr));gap:12px;margin:16px 0}
.card{background:var(--raised);border:1px solid var(--line);border-radius:8px;padding:12px 14px}
.card ul{list-style:none;padding:0}.card li{margin:4px 0}
.card.final{border-color:var(--removed);border-left-width:5px}.final h3{color:var(--removed)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,420px),1fr));gap:24px}
figure{margin:0;min-width:0}figcaption{font-weight:600;margin-bottom:4px}
svg.tree{width:100%;height:auto;max-width:528px;display:block}
svg.bar{width:100%;height:14px;display:block;border-radius:3px}
svg.swatch{width:12px;height:12px;display:inline-block;vertical-align:-1px;margin-right:5px}
.legend{display:flex;flex-wrap:wrap;gap:4px 18px;list-style:none;padding:0;margin:8px 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}
caption{text-align:left;color:var(--faint);padding-bottom:6px}
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:right;vertical-align:middle;font-variant-numeric:tabular-nums}
th:first-child,td:first-child{text-align:left}
thead th{color:var(--faint);font-weight:600;vertical-align:bottom}
td.drawn{min-width:120px;width:17%}th.drawn{text-align:left}
th,td{overflow-wrap:normal;white-space:nowrap}th[scope=row]{font-weight:600;min-width:90px;max-width:260px;white-space:normal;overflow-wrap:anywhere}
.down-by{color:var(--removed)}.up-by{color:var(--created)}
details{border:1px solid var(--line);border-radius:6px;margin:6px 0;background:var(--ground)}
summary{cursor:pointer;padding:7px 12px}summary:focus-visible{outline:2px solid var(--down);outline-offset:2px}
details[open]>summary{border-bottom:1px solid var(--line);background:var(--raised)}
details>ul{padding:8px 12px 8px 32px;margin:0}
.sign{display:inline-block;width:1.1em;font-weight:700}
.sign.created{color:var(--created)}.sign.removed{color:var(--removed)}.sign.moved{color:var(--moved)}.sign.changed{color:var(--changed)}
.takes{border-left:4px solid var(--removed)}
.problem{border:1px solid var(--line);border-left:4px solid var(--removed);border-radius:6px;padding:8px 12px;margin:8px 0}
.problem.odd{border-left-color:var(--changed)}
.problem p{white-space:pre-wrap}
footer{margin-top:40px;padding-top:10px;border-top:1px solid var(--line);color:var(--faint);font-size:13px}
@media (max-width:600px){main{padding:16px 12px 32px}th,td{padding:5px 7px}}
@media print{body{font-size:11px}main{max-width:none;padding:0}h2{break-after:avoid}.card,.problem,tr,figure{break-inside:avoid}
.scroll{overflow:visible}details::details-content{content-visibility:visible;block-size:auto;display:block}}
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The pieces of a page: its head, then each part as it comes, then its end. */
export function* page(title: string, parts: Iterable<Inside>): Generator<string> {
  const head = [
    el("meta", { charSet: "utf-8" }),
    el("meta", { httpEquiv: "Content-Security-Policy", content: POLICY }),
    el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    el("meta", { name: "referrer", content: "no-referrer" }),
    el("meta", { name: "robots", content: "noindex" }),
    // Without, browsers ask for one.
    el("link", { rel: ["icon"], href: "data:," }),
    el("title", {}, title),
  ];
  yield `<!doctype html>\n<html lang="en">\n<head>\n${head.map(htmlText).join("\n")}\n<style>${STYLE}</style>\n</head>\n<body>\n<main>\n`;
  for (const part of parts) yield* textOf(part);
  yield "</main>\n</body>\n</html>\n";
}

function* textOf(part: Inside): Generator<string> {
  if (part === undefined) return;
  if (typeof part === "string") yield visible(part);
  else if ("type" in part) yield `${htmlText(part)}\n`;
  else for (const one of part) yield* textOf(one);
}
