import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import type { TestProject } from "vitest/node";

/** What an SMTP server was handed, as it came over the wire. */
export interface HandedOver {
  from: string;
  to: string[];
  raw: string;
  user: string | null;
  encrypted: boolean;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Ports on this machine: a real SMTP server without TLS, and a provider's double. */
    mailServers: { smtp: number; http: number };
  }
}

const USER = "closr";
const PASSWORD = "a password of the tests";

/** Starts a real SMTP server and a double of an HTTP mail provider; what they got is at GET /smtp and /http. */
export default async function setup(project: TestProject) {
  const overSmtp: HandedOver[] = [];
  const overHttp: { headers: IncomingMessage["headers"]; body: unknown }[] = [];

  const smtp = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onAuth: ({ username, password }, _session, done) =>
      username === USER && password === PASSWORD
        ? done(null, { user: username })
        : done(new Error("no")),
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith("nobody")
        ? done(Object.assign(new Error("no such mailbox"), { responseCode: 550 }))
        : done(),
    onData(stream, { envelope, user, secure }, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        overSmtp.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : "",
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces).toString("utf8"),
          user: user ?? null,
          encrypted: secure,
        });
        done();
      });
    },
  });
  // A client of a test that breaks off is what the test is about, and no failure of the server.
  smtp.on("error", () => undefined);

  const http = createServer(async (request, response) => {
    const seen = { "/smtp": overSmtp, "/http": overHttp }[request.url ?? ""];
    if (seen) return response.end(JSON.stringify(seen));

    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const body = JSON.parse(Buffer.concat(pieces).toString("utf8"));
    overHttp.push({ headers: request.headers, body });
    response.statusCode = body.to?.[0]?.startsWith("nobody") ? 422 : 200;
    response.end(JSON.stringify({ id: "1" }));
  });

  await Promise.all([
    new Promise<void>((done) => smtp.listen(0, "127.0.0.1", done)),
    new Promise<void>((done) => http.listen(0, "127.0.0.1", done)),
  ]);
  const portOf = (server: { address: () => unknown }) => (server.address() as AddressInfo).port;
  const ports = { smtp: portOf(smtp.server), http: portOf(http) };
  project.provide("mailServers", ports);
  return async () => {
    await new Promise<void>((resolve) => smtp.close(resolve));
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
}
