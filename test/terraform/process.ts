/** The provider as a process, spoken to as Terraform does: a handshake, AutoMTLS, gRPC by our own descriptors. Not a test itself. */
import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { ChannelCredentials, Client, Metadata } from "@grpc/grpc-js";
import { onTestFinished } from "vitest";
import { ownCertificate } from "../../src/terraform/protocol/certificate.ts";
import { COOKIE } from "../../src/terraform/protocol/cookie.ts";
import { type ServiceName, serviceDefinitions } from "../../src/terraform/protocol/services.ts";
import { PROVIDER } from "../program.ts";

export interface Started {
  readonly process: ChildProcess;
  /** What it has said on standard output, up to the first line; all of it where it ended before. */
  readonly line: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Starts the provider, with the cookie unless the environment says otherwise. It is ended with the test. */
export function started(environment: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Started {
  const child = spawn(process.execPath, [PROVIDER, ...args], {
    env: { ...process.env, [COOKIE.name]: COOKIE.value, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let stdout = "";
  let stderr = "";
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.on("close", (code) => resolve({ code, stderr }));
  });
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      const [first, ...more] = stdout.split("\n");
      if (first !== undefined && more.length > 0) resolve(first);
    });
    void ended.then(() => resolve(stdout));
  });
  return { process: child, line, ended };
}

/** One that another process has started, and that listens: that process, and its own number. Both are ended with the test. */
export async function startedByAnother(): Promise<{ readonly parent: ChildProcess; readonly child: number }> {
  const script = `const child = require("node:child_process").spawn(process.execPath, [${JSON.stringify(PROVIDER)}], { stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.once("data", () => console.log(child.pid));`;
  const { certificatePem } = ownCertificate(Date.now());
  const parent = spawn(process.execPath, ["-e", script], {
    env: { ...process.env, [COOKIE.name]: COOKIE.value, PLUGIN_CLIENT_CERT: certificatePem },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const child = await new Promise<number>((resolve, reject) => {
    parent.stdout.setEncoding("utf8").once("data", (text: string) => resolve(Number(text)));
    parent.once("close", (code) => reject(new Error(`it ended with ${code} before the provider listened`)));
  });
  onTestFinished(() => {
    parent.kill("SIGKILL");
    try {
      process.kill(child, "SIGKILL");
    } catch {
      // It has ended, as it should.
    }
  });
  return { parent, child };
}

/** Calls of Terraform's. What is answered is looked at by the tests. */
export interface Caller {
  // biome-ignore lint/suspicious/noExplicitAny: tests look at answers of every shape
  call(name: string, request?: object, service?: ServiceName): Promise<any>;
  /** Opens go-plugin's broker, as Terraform does for as long as it lives. */
  readonly broker: { cancel(): void };
}

/** Starts it as Terraform does, with a certificate of ours, and speaks to it. */
export async function attached(
  environment: Readonly<Record<string, string>> = {},
): Promise<Caller & { readonly started: Started; readonly handshake: readonly string[] }> {
  const own = ownCertificate(Date.now());
  const running = started({ PLUGIN_CLIENT_CERT: own.certificatePem, ...environment });
  const handshake = (await running.line).split("|");
  const [, , , path = "", , certificate = ""] = handshake;
  const pem = new X509Certificate(Buffer.from(certificate, "base64")).toString();
  const credentials = ChannelCredentials.createSsl(
    Buffer.from(pem),
    Buffer.from(own.keyPem),
    Buffer.from(own.certificatePem),
  );
  return { ...speaking(path, credentials), started: running, handshake };
}

/** Speaks to one that listens. */
export function speaking(path: string, credentials: ChannelCredentials): Caller {
  const client = new Client(`unix:${path}`, credentials, {
    "grpc.ssl_target_name_override": "localhost",
    "grpc.default_authority": "localhost",
    "grpc.max_receive_message_length": -1,
  });
  onTestFinished(() => client.close());
  const definitions = serviceDefinitions();
  const { path: brokerPath, requestSerialize, responseDeserialize } = definition(definitions.broker, "StartStream");
  const broker = client.makeBidiStreamRequest(brokerPath, requestSerialize, responseDeserialize, new Metadata());
  broker.on("error", () => undefined).on("data", () => undefined);
  return {
    broker,
    call(name, request = {}, service = "provider") {
      const one = definition(definitions[service], name);
      return new Promise((resolve, reject) => {
        client.makeUnaryRequest(one.path, one.requestSerialize, one.responseDeserialize, request, (error, answer) =>
          error ? reject(error) : resolve(answer),
        );
      });
    },
  };
}

function definition(service: ReturnType<typeof serviceDefinitions>[ServiceName], name: string) {
  const found = service[name];
  if (!found) throw new Error(`there is no call ${name}`);
  return found;
}
