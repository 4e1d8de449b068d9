import type { ConsentLedger } from "~/db/consent-ledger.server";
import { type Choice, grantedKinds } from "~/domain/consent/consent";
import { causeOf, log } from "~/lib/log";
import { type Clock, HOUR_MS } from "~/lib/time";
import type { KeptChoices } from "~/services/consent/kept-choices";

/** A withdrawal whose copy was lost is known to the ledger: no copy is believed longer than this without asking it. */
const BELIEVED_MS = HOUR_MS;

interface Witnesses {
  copies: Pick<KeptChoices, "keep" | "latest">;
  ledger: Pick<ConsentLedger, "lastUnder">;
  now: Clock;
}

/**
 * Whether nothing was chosen under its id after a choice that a browser shows: an old cookie that is put back
 * once consent was withdrawn grants nothing. A refusal needs no witness. The copy costs one read; where it is lost,
 * unreadable, of a time to come, older than the cookie or an hour old, the ledger is asked, and where that cannot be asked nothing is
 * granted.
 */
export async function stillStands(choice: Choice, { copies, ledger, now }: Witnesses) {
  if (grantedKinds(choice.grants).length === 0) return true;

  const kept = await copies.latest(choice.consentId);
  const copied = kept && Math.max(kept.at, kept.checkedAt) <= now() ? kept : null;
  if (copied && copied.at > choice.at) return false;
  if (copied?.at === choice.at && now() - copied.checkedAt < BELIEVED_MS) return true;

  const stands = (await lastUnder(choice.consentId, ledger)) === choice.at;
  if (stands) await copies.keep(choice, now()).catch(unkept);
  return stands;
}

const lastUnder = (consentId: string, ledger: Witnesses["ledger"]) =>
  ledger.lastUnder(consentId).catch((thrown) => {
    log("consent.not-checked", { cause: causeOf(thrown) });
    return null;
  });

const unkept = (thrown: unknown) => log("consent.not-kept", { cause: causeOf(thrown) });
