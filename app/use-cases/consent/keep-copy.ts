import type { Choice } from "~/domain/consent/consent";
import { causeOf, log } from "~/lib/log";
import type { KeptChoices } from "~/services/consent/kept-choices";

/** KV takes one write a second under a key. */
const NEXT_WRITE_MS = 1_100;

/** Keeps the copy of a choice. A withdrawal right after a yes is the second write of its second: it is not to be lost. */
export async function keepCopy(copies: Pick<KeptChoices, "keep">, choice: Choice): Promise<void> {
  const keep = () => copies.keep(choice);
  if (await succeeds(keep)) return;
  await new Promise((wake) => setTimeout(wake, NEXT_WRITE_MS));
  await succeeds(keep);
}

/** Whether it could be kept; why not is in the log. */
export async function succeeds(keep: () => Promise<void>): Promise<boolean> {
  try {
    await keep();
    return true;
  } catch (thrown) {
    log("consent.not-kept", { cause: causeOf(thrown) });
    return false;
  }
}
