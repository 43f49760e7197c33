/** Runs one step of a CI job: a script, by bash, with no more of this machine than its PATH. Not a test itself. */
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROGRAM } from "../../program.ts";
import { temporaryFolder } from "../allot.ts";

export interface Script {
  readonly text: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** `npm ci` puts the allot of this checkout where npm would put that of the lock file; all else of npm is refused, loudly. */
const NPM = `#!/bin/sh
if [ "$1" != ci ]; then echo "npm $*: not in a test" >&2; exit 99; fi
test -f package-lock.json || { echo "npm ci: there is no package-lock.json" >&2; exit 98; }
mkdir -p node_modules/.bin
printf '#!/bin/sh\\nexec "%s" "%s" "$@"\\n' '${process.execPath}' '${PROGRAM}' > node_modules/.bin/allot
chmod 755 node_modules/.bin/allot
`;

/** A runner's machine, which goes away with the test. */
export class Machine {
  readonly #home = temporaryFolder();

  constructor() {
    mkdirSync(join(this.#home, "bin"));
    writeFileSync(join(this.#home, "bin/npm"), NPM);
    chmodSync(join(this.#home, "bin/npm"), 0o755);
  }

  /** A folder for a job. */
  folder(): string {
    return join(mkdtempSync(join(this.#home, "job-")), "work");
  }

  /** An empty file for what a step says in one. */
  file(name: string): string {
    const path = join(mkdtempSync(join(this.#home, "step-")), name);
    writeFileSync(path, "");
    return path;
  }

  /** Runs a script to its end. Answers its exit code, and all that it said. */
  run({ text, folder, environment }: Script): Promise<{ readonly code: number; readonly said: string }> {
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", text], {
      cwd: folder,
      env: { PATH: `${join(this.#home, "bin")}:${process.env.PATH ?? ""}`, HOME: this.#home, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new Promise((resolve, reject) => {
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (part: string) => {
          said += part;
        });
      child.on("error", reject);
      child.on("close", (code) => resolve({ code: code ?? -1, said }));
    });
  }
}
