import type { ConsentLedger } from "~/db/consent-ledger.server";
import { type Choice, grantedKinds } from "~/domain/consent/consent";
import { causeOf, log } from "~/lib/log";
import type { KeptChoices } from "~/services/consent/kept-choices";

/** A copy that is written anew may cross a withdrawal on its way: it lives no longer than this. */
const COPY_ANEW_S = 60 * 60;

interface Witnesses {
  copies: Pick<KeptChoices, "keep" | "latestAt">;
  ledger: Pick<ConsentLedger, "lastUnder">;
}

/**
 * Whether nothing was chosen under its id after a choice that a browser shows: an old cookie that is put back
 * once consent was withdrawn grants nothing. A refusal needs no witness. The copy costs one read; where it is lost,
 * unreadable or older than the cookie, the ledger is asked, and where that cannot be asked nothing is granted.
 */
export async function stillStands(choice: Choice, { copies, ledger }: Witnesses): Promise<boolean> {
  if (grantedKinds(choice.grants).length === 0) return true;

  const copied = await copies.latestAt(choice.consentId);
  if (copied !== null && copied >= choice.at) return copied === choice.at;

  const stands = (await lastUnder(choice.consentId, ledger)) === choice.at;
  if (stands && copied === null) await copies.keep(choice, COPY_ANEW_S).catch(unkept);
  return stands;
}

const lastUnder = (consentId: string, ledger: Witnesses["ledger"]) =>
  ledger.lastUnder(consentId).catch((thrown) => {
    log("consent.not-checked", { cause: causeOf(thrown) });
    return null;
  });

const unkept = (thrown: unknown) => log("consent.not-kept", { cause: causeOf(thrown) });
