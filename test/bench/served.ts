/** A service as a process of its own, for what measures who asks it. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "../../bin/allot.js");

export interface Service {
  readonly process: ChildProcess;
  readonly url: string;
  readonly token: string;
}

/** Starts it; it keeps what it has in the folder, and limits nobody. */
export function served(folder: string): Promise<Service> {
  const args = [PROGRAM, "serve", "--listen", "127.0.0.1:0", "--rate", "0", "--log-level", "error"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      const url = /^listening on (\S+)$/m.exec(said)?.[1];
      const token = /allot_[A-Za-z0-9_-]{43}/.exec(said)?.[0];
      if (url !== undefined && token !== undefined) resolve({ process: child, url, token });
    });
    child.once("close", (code) => reject(new Error(`allot serve ended with ${code}: ${said}`)));
  });
}
