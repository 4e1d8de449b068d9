import { waitUntil } from "cloudflare:workers";
import { causeOf, log } from "~/lib/log";

/** Work that the answer does not wait for. What fails is said in the log, for nobody else hears of it. */
export const later = (work: () => Promise<unknown>) =>
  waitUntil(work().catch((failure) => log("background.failed", { cause: causeOf(failure) })));
