/**
 * What reads declarations, and plans and applies trees: most of allot, and nothing that single resources need. Imported where a tree is met, and
 * nowhere else, so that a start does without.
 */
export { apply } from "../library/apply.ts";
export { json } from "../render/index.ts";
export { destroyStack, planFrom, planStack, sealed } from "../workflow/index.ts";
export { problemDiagnostics, told, whatWaits } from "./plan-diagnostics.ts";
export { problemLine } from "./problem-text.ts";
export { changesOf, poolsOf } from "./resources/tree-telling.ts";
export { hasStackFile, StrayName, stackOfTexts, withTexts } from "./texts.ts";
