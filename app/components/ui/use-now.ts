import { useEffect, useState } from "react";
import type { EpochMs } from "~/lib/time";

const MINUTE_MS = 60_000;

/**
 * The present minute, for clocks that stay true while a page is open. It starts from the server's
 * `now` and advances by what this browser measures, so a wrong clock in the device does no harm.
 */
export function useNow(now: EpochMs): EpochMs {
  const [present, setPresent] = useState(now);

  useEffect(() => {
    const started = performance.now();
    const tick = () => setPresent(now + Math.floor(performance.now() - started));
    tick();

    const timer = setInterval(tick, MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);

  return present;
}
