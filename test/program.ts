/** The programs that tests start: those of the package that was built for the run (`built-package.ts`). Not a test itself. */
import { join } from "node:path";

const { ALLOT_BUILT_PACKAGE: built } = process.env;
if (built === undefined) throw new Error("there is no built package: run this with vitest, whose setup builds it");

/** The package's folder. */
export const BUILT = built;

/** The command. */
export const PROGRAM = join(BUILT, "bin/allot.js");
/** The Terraform provider. */
export const PROVIDER = join(BUILT, "dist/js/provider.js");
