import type { ConsentLedger } from "~/db/consent-ledger.server";
import { type Choice, withoutSold } from "~/domain/consent/consent";
import type { UserId } from "~/lib/ids";
import type { EpochMs } from "~/lib/time";
import type { KeptChoices } from "~/services/consent/kept-choices";
import { type Answered, carriedOver } from "./choice-of-person.server";
import { keepCopy } from "./keep-copy";

interface Keeping {
  ledger: Pick<ConsentLedger, "append" | "hasSignalOf">;
  copies: Pick<KeptChoices, "keep">;
  userId: UserId;
  now: EpochMs;
}

/**
 * Global Privacy Control from one browser of a signed-in person is an opt-out of theirs everywhere (11 CCR 7025(c)): it
 * takes the place of what they had agreed to without it. Once: what they agree to after that, where no signal is sent,
 * is their own word.
 * @returns the choice that holds for the person from now on.
 */
export async function keepSignal(
  { ledger, copies, userId, now }: Keeping,
  held: Choice,
  answered: Answered,
): Promise<Choice> {
  const { analytics, marketing } = held.grants;
  if (held.underSignal || !(analytics || marketing)) return held;
  if (await ledger.hasSignalOf(userId)) return held;

  const at = Math.max(now, held.at + 1);
  const opted: Choice = { ...held, at, grants: withoutSold(held.grants), bySignal: true };
  await ledger.append({
    ...carriedOver(userId, opted, held.grants, answered),
    ...{ action: "signal", method: "sign-in", gpc: true },
  });
  await keepCopy(copies, opted);
  return opted;
}
