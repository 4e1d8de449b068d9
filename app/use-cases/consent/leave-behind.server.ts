import type { ConsentLedger } from "~/db/consent-ledger.server";
import type { Choice } from "~/domain/consent/consent";
import { causeOf, log } from "~/lib/log";
import type { KeptChoices } from "~/services/consent/kept-choices";
import { type Answered, carriedOver } from "./choice-of-person.server";
import { keepCopy } from "./keep-copy";

interface Keeping {
  ledger: Pick<ConsentLedger, "append">;
  copies: Pick<KeptChoices, "keep">;
}

/**
 * The choice that a browser showed under an id of its own ends where a person's choice takes its place: put back
 * after that, its cookie is as old as any that was withdrawn.
 */
export async function leaveBehind(
  { ledger, copies }: Keeping,
  shown: Choice,
  by: Choice,
  answered: Answered,
): Promise<void> {
  const { consentId } = shown;
  const ended = { ...by, consentId };
  try {
    await ledger.append(carriedOver(consentId, ended, shown.grants, answered));
    await keepCopy(copies, ended);
  } catch (thrown) {
    log("consent.not-kept", { cause: causeOf(thrown) });
  }
}
