import { createServer } from "node:net";

/** Below those that systems give to outgoing connections, any of which would take a port before its server does. */
const LOWEST = 20_000;
const COUNT = 12_000;

/** A TCP port on the loopback address that nothing listens on now. */
export async function freePort() {
  const port = LOWEST + Math.floor(Math.random() * COUNT);
  return (await isFree(port)) ? port : freePort();
}

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
