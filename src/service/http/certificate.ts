/** The certificate of a service, from two files that can be read again when it was renewed. */
import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import { NotStarted } from "./address.ts";

export interface CertificateFiles {
  /** Path of the chain, PEM. */
  readonly cert: string;
  /** Path of the key, PEM. */
  readonly key: string;
}

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly notAfter: Date;
}

/** Reads a certificate with its key, and that they belong together. @throws NotStarted */
export function readCertificate(files: CertificateFiles): Certificate {
  const [cert, key] = [textIn(files.cert), textIn(files.key)];
  try {
    createSecureContext({ cert, key });
    return { cert, key, notAfter: new Date(new X509Certificate(cert).validTo) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotStarted(`${files.cert} and ${files.key} are no certificate with its key: ${why}`);
  }
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new NotStarted(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
