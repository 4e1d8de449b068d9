import {
  type Choice,
  type ConsentAction,
  type ConsentState,
  type Grants,
  granted,
  grantedKinds,
  NOTHING,
  type OptionalKind,
  withdrawn,
} from "~/domain/consent/consent";
import { ruleFor } from "~/domain/consent/rule";
import type { UserId } from "~/lib/ids";
import type { Locale } from "~/lib/locale";
import { causeOf, log } from "~/lib/log";
import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";

export const newConsentId = () => `cn_${crypto.randomUUID().replaceAll("-", "")}`;

/** One line of the append-only proof. It holds neither an address nor a user agent. */
export interface ConsentRecord {
  id: string;
  at: EpochMs;
  /** The user's id, or the random id in the browser's own cookie. */
  subjectKey: string;
  consentId: string;
  action: ConsentAction | "carried-over";
  before: string;
  after: string;
  bannerVersion: number;
  fingerprint: string;
  /** SHA-256 of the exact text that was shown. */
  textSha256: string;
  language: Locale;
  jurisdiction: string;
  jurisdictionFoundBy: string;
  gpc: boolean;
  method: "banner" | "preferences" | "sign-in";
}

/** The proof of every choice. It only grows. */
export interface ConsentLedger {
  append: (record: ConsentRecord) => Promise<void>;
  latestOf: (subjectKey: string) => Promise<ConsentRecord | null>;
}

/** Where the choice is kept besides the cookie, for lookup only: it never decides. */
export interface ConsentCopies {
  keep: (choice: Choice) => Promise<void>;
}

/** Who chooses, what held until now, and where the choice is kept. */
export interface Choosing {
  ledger: ConsentLedger;
  copies: ConsentCopies;
  now: EpochMs;
  signal: boolean;
  userId: UserId | null;
  before: ConsentState;
  question: { bannerVersion: number; fingerprint: string };
  inUse: ReadonlySet<string>;
}

/** What was pressed, on which form, and what stood on it. */
export interface Pressed {
  action: ConsentAction;
  ticked: ReadonlySet<string>;
  method: "banner" | "preferences";
  locale: Locale;
  textSha256: string;
}

/**
 * Keeps a choice: one line of proof, then the copy. An agreement that cannot be proved does not
 * count (`proof-not-kept`); a refusal counts in any case, so that refusing can never fail.
 * @returns the choice for the cookie, and the kinds whose cookies must go.
 */
export async function recordChoice(
  choosing: Choosing,
  pressed: Pressed,
): Promise<Result<{ choice: Choice; withdrawn: OptionalKind[] }, "proof-not-kept">> {
  const choice = choiceOf(choosing, pressed);
  const agreed = grantedKinds(choice.grants).length > 0;
  const proved = await succeeds(() => choosing.ledger.append(recordOf(choosing, pressed, choice)));
  if (!proved && agreed) return refuse("proof-not-kept");

  await succeeds(() => choosing.copies.keep(choice));
  return accept({ choice, withdrawn: withdrawn(grantedBefore(choosing), choice.grants) });
}

function choiceOf(choosing: Choosing, { action, ticked }: Pressed): Choice {
  return {
    consentId: choosing.before.choice?.consentId ?? newConsentId(),
    at: choosing.now,
    bannerVersion: choosing.question.bannerVersion,
    grants: granted(action, ticked, choosing.inUse),
    underSignal: choosing.signal,
  };
}

function recordOf(choosing: Choosing, pressed: Pressed, choice: Choice): ConsentRecord {
  const rule = ruleFor();
  return {
    id: newConsentId(),
    at: choice.at,
    subjectKey: choosing.userId ?? choice.consentId,
    consentId: choice.consentId,
    action: pressed.action,
    before: written(grantedBefore(choosing)),
    after: written(choice.grants),
    ...choosing.question,
    textSha256: pressed.textSha256,
    language: pressed.locale,
    jurisdiction: rule.jurisdiction,
    jurisdictionFoundBy: rule.foundBy,
    gpc: choosing.signal,
    method: pressed.method,
  };
}

const grantedBefore = ({ before }: Choosing): Grants => before.choice?.grants ?? NOTHING;

const written = (grants: Grants) => grantedKinds(grants).join(" ");

async function succeeds(keep: () => Promise<void>): Promise<boolean> {
  try {
    await keep();
    return true;
  } catch (thrown) {
    log("consent.not-kept", { cause: causeOf(thrown) });
    return false;
  }
}
