/**
 * Colours of drawings and pages, light and dark, each with enough contrast to its ground (WCAG 2.2: 4.5 for text, 3 for what is
 * drawn). What a colour says is said by a sign or a figure as well.
 */

/** Custom properties; a page and a drawing that stands by itself have the same. */
export const COLOURS = `
:root{color-scheme:light dark;--ground:#fff;--raised:#f6f8fa;--ink:#1f2328;--faint:#59636e;--line:#d1d9e0;--rail:#e3e8ed;
--down:#0969da;--used:#57606a;--held:#9a6700;--free:#2a9448;--created:#1a7f37;--removed:#cf222e;--moved:#8250df;--changed:#9a6700}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--raised:#151b23;--ink:#f0f6fc;--faint:#9198a1;--line:#3d444d;--rail:#2a313a;
--down:#4493f8;--used:#9198a1;--held:#d29922;--free:#3fa75a;--created:#3fb950;--removed:#f85149;--moved:#ab7df8;--changed:#d29922}}
@media print{:root{color-scheme:light;--ground:#fff;--raised:#fff;--ink:#000;--faint:#444;--line:#999;--rail:#ddd}}
`;

/** Classes of what is drawn. */
export const DRAWING = `
.ground{fill:var(--ground)}
.key{fill:var(--ink);font-weight:600}
.name,.figure,.more{fill:var(--faint)}
.figure{text-anchor:end;font-variant-numeric:tabular-nums}
.branch{fill:none;stroke:var(--line)}
.rail{fill:var(--rail)}
.down{fill:var(--down)}.used{fill:var(--used)}.held{fill:var(--held)}.free{fill:var(--free)}
.created{fill:var(--created)}.removed{fill:var(--removed)}.moved{fill:var(--moved)}.changed{fill:var(--changed)}
svg text{font:13px/1 ui-sans-serif,system-ui,"Segoe UI",Helvetica,Arial,"DejaVu Sans",sans-serif}
`;
