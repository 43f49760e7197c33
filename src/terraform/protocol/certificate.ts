/**
 * The certificate with which the provider answers under go-plugin's AutoMTLS: P-256, self-signed, for `localhost`, made anew at each
 * start and kept nowhere.
 *
 * Rejected: a certificate library. Importing one costs more than all the rest of a start, and Terraform starts a provider several times a run.
 */
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface OwnCertificate {
  /** DER of the certificate. */
  readonly der: Buffer;
  readonly certificatePem: string;
  readonly keyPem: string;
}

/** An element of DER (X.690): tag, length, content. */
function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const bytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

const sequence = (...parts: readonly Buffer[]) => element(0x30, ...parts);
const explicit = (number: number, ...parts: readonly Buffer[]) => element(0xa0 + number, ...parts);
const oid = (hex: string) => element(0x06, Buffer.from(hex, "hex"));
const time = (ms: number) =>
  element(0x18, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, "")}`, "ascii"));

const ECDSA_WITH_SHA256 = sequence(oid("2a8648ce3d040302"));
const HOST = "localhost";
const DAY_MS = 86_400_000;

/** `CN=localhost`. */
const NAME = sequence(element(0x31, sequence(oid("550403"), element(0x0c, Buffer.from(HOST)))));

/** Extensions (RFC 5280, 4.2): its own authority, for servers and clients, of the name `localhost`. */
const EXTENSIONS = explicit(
  3,
  sequence(
    extension("551d13", true, sequence(element(0x01, Buffer.from([0xff])))),
    // digitalSignature, keyEncipherment, keyCertSign
    extension("551d0f", true, element(0x03, Buffer.from([0x02, 0xa4]))),
    extension("551d25", false, sequence(oid("2b06010505070301"), oid("2b06010505070302"))),
    extension("551d11", false, sequence(element(0x82, Buffer.from(HOST)))),
  ),
);

function extension(id: string, isCritical: boolean, value: Buffer): Buffer {
  const critical = isCritical ? [element(0x01, Buffer.from([0xff]))] : [];
  return sequence(oid(id), ...critical, element(0x04, value));
}

/** Makes a key and its certificate (RFC 5280, 4.1), valid from yesterday on for a year. */
export function ownCertificate(nowMs: number): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const serial = randomBytes(16);
  // A positive number without a leading zero.
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const body = sequence(
    explicit(0, element(0x02, Buffer.from([2]))),
    element(0x02, serial),
    ECDSA_WITH_SHA256,
    NAME,
    sequence(time(nowMs - DAY_MS), time(nowMs + 365 * DAY_MS)),
    NAME,
    publicKey.export({ type: "spki", format: "der" }),
    EXTENSIONS,
  );
  const signature = sign("sha256", body, privateKey);
  const der = sequence(body, ECDSA_WITH_SHA256, element(0x03, Buffer.from([0]), signature));
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    der,
    certificatePem: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
    keyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
