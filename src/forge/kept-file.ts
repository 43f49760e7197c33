/** One file out of the archive that a run has kept. Nothing else of it is unpacked. */
import { unzipSync } from "fflate";
import { ForgeFault } from "./fault.ts";

/** A plan of 100,000 operations takes 60 MiB. */
const MAX_BYTES = 384 * 1024 * 1024;

/** @throws ForgeFault where the archive is none, or has no such file */
export function fileIn(archive: Uint8Array, file: string): Uint8Array {
  const found = unzipped(archive, file);
  if (found) return found;
  throw new ForgeFault("plan_not_kept", `what the run has kept has no ${file} in it that is a plan`);
}

function unzipped(archive: Uint8Array, file: string): Uint8Array | undefined {
  try {
    return unzipSync(archive, { filter: ({ name, originalSize }) => name === file && originalSize <= MAX_BYTES })[file];
  } catch {
    return undefined;
  }
}
