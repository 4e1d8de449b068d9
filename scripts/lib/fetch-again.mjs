/** A fetch over connections that may end as they are used. */
import { setTimeout as pause } from "node:timers/promises";

const TRIES = 20;
const BETWEEN_MS = 250;

/** As `fetch`; what only asks is asked again when its connection ends. A POST that only asks says so. */
export async function fetchAgain(
  address,
  init = {},
  { onlyAsks = (init.method ?? "GET") === "GET", left = TRIES } = {},
) {
  try {
    return await fetch(address, init);
  } catch (failure) {
    if (!onlyAsks || left === 0) throw failure;
    await pause(BETWEEN_MS);
    return fetchAgain(address, init, { onlyAsks, left: left - 1 });
  }
}
