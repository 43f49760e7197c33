/** Certificates for tests, made by openssl. Not a test itself. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Writes NAME.crt and NAME.key for 127.0.0.1 into a folder. Answers the certificate. */
export function makeCertificate(folder: string, name: string): string {
  const cert = join(folder, `${name}.crt`);
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const subject = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"];
  execFileSync(
    "openssl",
    ["req", "-x509", ...key, "-keyout", join(folder, `${name}.key`), "-out", cert, "-days", "2", ...subject],
    { stdio: "ignore" },
  );
  return readFileSync(cert, "utf8");
}
