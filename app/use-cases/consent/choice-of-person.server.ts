import type { ConsentLedger, ConsentRecord } from "~/db/consent-ledger.server";
import {
  type Choice,
  type Grants,
  grantedKinds,
  laterChoice,
  NOTHING,
  OPTIONAL_KINDS,
} from "~/domain/consent/consent";
import { newId, type UserId } from "~/lib/ids";
import type { Language } from "~/lib/locale";

/** The question that this browser's choice answered, for the line that carries it over. */
export interface Answered {
  fingerprint: string;
  textSha256: string;
  language: Language;
  jurisdiction: string;
  jurisdictionFoundBy: string;
}

/** The choice that this browser shows, and whether it is to be believed: asked only where that matters. */
interface Shown {
  choice: Choice | null;
  stands: (choice: Choice) => Promise<boolean>;
}

/**
 * The choice that holds for a signed-in person: the row in the ledger, unless this browser holds a
 * later one, made before signing in. That one is carried over, and from then on holds everywhere.
 */
export async function choiceOfPerson(
  ledger: Pick<ConsentLedger, "append" | "latestOf">,
  userId: UserId,
  shown: Shown,
  answered: Answered,
): Promise<Choice | null> {
  const row = await ledger.latestOf(userId);
  const ofPerson = row && choiceIn(row);
  const holds = laterChoice(shown.choice, ofPerson);
  if (!holds || holds === ofPerson || !(await shown.stands(holds))) return ofPerson;

  await ledger.append(carriedOver(userId, holds, ofPerson?.grants ?? NOTHING, answered));
  return holds;
}

function choiceIn(row: ConsentRecord): Choice {
  const kinds = new Set(row.after.split(" "));
  const [functional, analytics, marketing] = OPTIONAL_KINDS.map((kind) => kinds.has(kind));
  const bySignal = row.action === "signal";
  return {
    consentId: row.consentId,
    at: row.at,
    bannerVersion: row.bannerVersion,
    grants: {
      functional: functional === true,
      analytics: analytics === true,
      marketing: marketing === true,
    },
    underSignal: row.gpc && !bySignal,
    ...(bySignal && { bySignal }),
    rule: row.jurisdictionFoundBy === "chosen" ? row.jurisdiction : null,
  };
}

/** The line that says where else a choice holds from now on. @param subjectKey whose it becomes. */
export function carriedOver(
  subjectKey: string,
  choice: Choice,
  before: Grants,
  answered: Answered,
): ConsentRecord {
  return {
    id: newId("cn", choice.at),
    at: choice.at,
    subjectKey,
    consentId: choice.consentId,
    action: "carried-over",
    before: grantedKinds(before).join(" "),
    after: grantedKinds(choice.grants).join(" "),
    bannerVersion: choice.bannerVersion,
    ...answered,
    gpc: choice.underSignal,
    method: "sign-in",
  };
}
