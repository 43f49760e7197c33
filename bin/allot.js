#!/usr/bin/env node
/*
 * The program that people start. Plain JavaScript that old Nodes parse as well, so that they get a sentence instead of
 * a syntax error; then the sources, where there are sources (a checkout), else what was compiled from them (a package).
 */
import { existsSync } from "node:fs";
import * as nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const sources = new URL("../src/cli/main.ts", import.meta.url);
const isCheckout = existsSync(sources);
const version = process.versions.node.split(".").map(Number);

if (version[0] < 22 || (version[0] === 22 && version[1] < 19)) {
  const how = isCheckout ? "npx allot" : "npx -p node@24 allot";
  console.error(
    `allot needs Node 22.19 or newer and this is ${process.version}: run it as \`${how} ...\`, which brings its own`,
  );
  process.exitCode = 1;
} else {
  // Beside other tools' caches, where packages are; where that cannot be written there is no cache, and nothing else changes.
  // Through the environment, so that the embedded service's thread uses it too.
  const cache = new URL(isCheckout ? "../node_modules/.cache/allot" : "../../.cache/allot", import.meta.url);
  if (!process.env.NODE_COMPILE_CACHE) process.env.NODE_COMPILE_CACHE = fileURLToPath(cache);
  nodeModule.enableCompileCache();
  import(isCheckout ? sources.href : new URL("../dist/js/main.js", import.meta.url).href);
}
