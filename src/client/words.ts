/** Why there was no answer, in words for who has to do something about it. */

/** What happened to a connection: the words, and whether trying again is of no use. */
export interface Broken {
  readonly message: string;
  readonly isFinal: boolean;
}

/** A connection that broke or never was; undefined where the error is none of that, but a mistake of ours. */
export function brokenConnection(error: unknown, where: string): Broken | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const certificate = CERTIFICATE[code] ?? (/CERT|SIGNATURE|_CRL|ISSUER/.test(code) ? error.message : undefined);
  if (certificate !== undefined)
    return { message: `the certificate of ${where} is not trusted: ${certificate}`, isFinal: true };
  if (/^(EPROTO|ERR_SSL_.*|ERR_TLS_.*)$/.test(code))
    return { message: `${where} does not speak TLS: is it http, or another port?`, isFinal: true };
  const words = WORDS[code];
  if (words) return { message: `no answer from ${where}: ${words}`, isFinal: code === "ENOTFOUND" };
  // What remains of Node's and undici's own names.
  if (!/^(E[A-Z_]+|UND_ERR_.*|HPE_.*)$/.test(code)) return undefined;
  return { message: `no answer from ${where}: ${error.message}`, isFinal: false };
}

const PRIVATE = "if its authority is your own, name the authority's certificate in ALLOT_CA_FILE";
const CERTIFICATE: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: `it has signed itself; ${PRIVATE}`,
  SELF_SIGNED_CERT_IN_CHAIN: `no known authority has signed it; ${PRIVATE}`,
  UNABLE_TO_GET_ISSUER_CERT: `no known authority has signed it; ${PRIVATE}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `no known authority has signed it; ${PRIVATE}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `no known authority has signed it, or the service does not send the whole chain; ${PRIVATE}`,
  CERT_HAS_EXPIRED: "it has expired (or the clock of this machine is wrong)",
  CERT_NOT_YET_VALID: "it is not valid yet (or the clock of this machine is wrong)",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is for another name",
};

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no machine has that name; is the address right?",
  EAI_AGAIN: "its name cannot be looked up just now",
  ECONNREFUSED: "nothing listens there; does the service run, and is the address right?",
  EHOSTUNREACH: "the machine cannot be reached from here",
  ENETUNREACH: "the machine cannot be reached from here",
  ECONNRESET: "the connection was cut",
  EPIPE: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  ETIMEDOUT: "it does not answer in time",
  UND_ERR_CONNECT_TIMEOUT: "it does not answer in time",
  UND_ERR_HEADERS_TIMEOUT: "it does not answer in time",
  UND_ERR_BODY_TIMEOUT: "it does not answer in time",
};
