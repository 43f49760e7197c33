/** Tokens travel in the open on this machine only: TLS everywhere else. */
import { once } from "node:events";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { expect, test } from "vitest";
import { connect } from "../../src/client/index.ts";
import { allot, temporaryFolder } from "../e2e/allot.ts";
import { makeCertificate } from "./certificate.ts";
import { ask, bare, serving, until } from "./serving.ts";

test.for([["0.0.0.0:0"], ["[::]:0"], ["192.0.2.1:7360"]])(
  "plain HTTP is refused at %s, with the way out",
  async ([address = ""]) => {
    const ended = await allot(["serve", "--listen", address], { folder: temporaryFolder() });
    expect([ended.code, ended.stdout]).toEqual([1, ""]);
    expect(ended.stderr).toMatch(/--tls-cert and --tls-key/);
  },
);

test("with a certificate it serves any address, and says that clients are to come back with TLS only", async () => {
  const folder = temporaryFolder();
  const ca = makeCertificate(folder, "first");
  const service = await serving(["--listen", "0.0.0.0:0", "--tls-cert", "first.crt", "--tls-key", "first.key"], {
    folder,
  });
  const url = service.url.replace("0.0.0.0", "127.0.0.1");
  expect(url).toMatch(/^https:/);
  const client = connect({ url, token: service.token, ca });
  expect(await client.trees()).toEqual({ trees: [] });
  await client.close();
  const { headers } = await ask(`${url}/health`, { ca });
  expect(headers["strict-transport-security"]).toMatch(/^max-age=\d+$/);
  const plain = await bare(url);
  plain.socket.write(`GET /v1/trees HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${service.token}\r\n\r\n`);
  expect(await plain.closed).not.toMatch(/^HTTP/);
  // A connection that stays open keeps nobody waiting at the end.
  const idle = connectTls({ port: Number(new URL(url).port), host: "127.0.0.1", ca });
  idle.write("GET /health HTTP/1.1\r\nhost: allot\r\n\r\n");
  await once(idle, "data");
  expect((await service.stop()).code).toBe(0);
});

test("SIGHUP takes a renewed certificate; one that cannot be read leaves the one before", async () => {
  const folder = temporaryFolder();
  const [first, second] = [makeCertificate(folder, "first"), makeCertificate(folder, "second")];
  const put = (name: string) => {
    for (const end of ["crt", "key"]) copyFileSync(join(folder, `${name}.${end}`), join(folder, `tls.${end}`));
  };
  put("first");
  const service = await serving(["--tls-cert", "tls.crt", "--tls-key", "tls.key"], { folder });
  const status = async (ca: string) => (await ask(`${service.url}/health`, { ca })).status;
  expect(await status(first)).toBe(200);

  put("second");
  service.running.process.kill("SIGHUP");
  await until(() => service.said().includes("the certificate was read again"));
  expect(await status(second)).toBe(200);
  await expect(status(first)).rejects.toThrow(/self-signed|certificate/);

  writeFileSync(join(folder, "tls.key"), "no key");
  service.running.process.kill("SIGHUP");
  await until(() => service.said().includes("could not be read again"));
  expect(await status(second)).toBe(200);
});

test("a certificate with the key of another one is refused before anything listens", async () => {
  const folder = temporaryFolder();
  makeCertificate(folder, "first");
  makeCertificate(folder, "second");
  const args = ["serve", "--listen", "127.0.0.1:0", "--tls-cert", "first.crt", "--tls-key", "second.key"];
  const ended = await allot(args, { folder });
  expect([ended.code, ended.stdout]).toEqual([1, ""]);
  expect(ended.stderr).toMatch(/no certificate with its key/);
  expect((await allot(args.slice(0, -2), { folder })).stderr).toMatch(/go together/);
});
