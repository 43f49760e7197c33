// Preloaded into a service that tests run: its clock stands still at the Unix milliseconds that a file says, until that says others.
import { readFileSync } from "node:fs";

Date.now = () => Number(readFileSync(process.env.TEST_CLOCK_FILE, "utf8"));
