import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface Receiver {
  origin: string;
  received: Received[];
  close: () => Promise<void>;
}

/** Somebody outside who is called, on a port of their own. Answers 204 unless told how. */
export async function startReceiver(
  answer: (call: Received, response: ServerResponse) => void = (_call, response) =>
    response.writeHead(204).end(),
): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    const call = { path: request.url ?? "", headers: request.headers, body };
    received.push(call);
    answer(call, response);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://localhost:${port}`,
    received,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
