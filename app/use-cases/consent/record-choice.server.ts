import type { ConsentLedger, ConsentRecord } from "~/db/consent-ledger.server";
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
import type { AppliedRule } from "~/domain/consent/rule";
import { newId, type UserId } from "~/lib/ids";
import type { Language } from "~/lib/locale";
import { accept, type Result, refuse } from "~/lib/result";
import type { EpochMs } from "~/lib/time";
import type { KeptChoices } from "~/services/consent/kept-choices";
import { keepCopy, succeeds } from "./keep-copy";

/** Who chooses, what held until now, and where the choice is kept. */
export interface Choosing {
  ledger: Pick<ConsentLedger, "append">;
  copies: Pick<KeptChoices, "keep">;
  now: EpochMs;
  signal: boolean;
  userId: UserId | null;
  before: ConsentState;
  applied: AppliedRule;
  question: { bannerVersion: number; fingerprint: string };
  inUse: ReadonlySet<string>;
}

/** What was pressed, on which form, and what stood on it. */
export interface Pressed {
  action: ConsentAction;
  ticked: ReadonlySet<string>;
  method: "banner" | "preferences";
  /** The id of the one line that the form may write; null where nothing says which form it was. */
  line: string | null;
  /** What it was shown in. */
  locale: Language;
  textSha256: string;
}

type NotProved = "proof-not-kept" | "form-used";

/**
 * Keeps a choice: one line of proof, then the copy. An agreement that cannot be proved does not
 * count (`proof-not-kept`), nor does one from a form that was sent before (`form-used`); a refusal counts in
 * any case, so that refusing can never fail.
 * @returns the choice for the cookie, and the kinds whose cookies must go.
 */
export async function recordChoice(
  choosing: Choosing,
  pressed: Pressed,
): Promise<Result<{ choice: Choice; withdrawn: OptionalKind[] }, NotProved>> {
  const choice = choiceOf(choosing, pressed);
  const agreed = grantedKinds(choice.grants).length > 0;
  const line = recordOf(choosing, pressed, choice);
  const proof = await prove(choosing, line);
  if (proof !== "kept" && agreed) return refuse(proof);

  if (proof === "form-used") await prove(choosing, { ...line, id: newId("cn", choice.at) });
  await keepCopy(choosing.copies, choice);
  return accept({ choice, withdrawn: withdrawn(grantedBefore(choosing), choice.grants) });
}

async function prove({ ledger }: Choosing, line: ConsentRecord): Promise<"kept" | NotProved> {
  let added = false;
  const written = await succeeds(async () => {
    added = await ledger.append(line);
  });
  if (!written) return "proof-not-kept";
  return added ? "kept" : "form-used";
}

function choiceOf(choosing: Choosing, { action, ticked }: Pressed): Choice {
  const last = choosing.before.choice;
  return {
    consentId: last?.consentId ?? newId("cn", choosing.now),
    // Two choices of one moment, or of two clocks, still have an order.
    at: Math.max(choosing.now, (last?.at ?? 0) + 1),
    bannerVersion: choosing.question.bannerVersion,
    grants: granted(action, ticked, choosing.inUse),
    underSignal: choosing.signal,
    rule: choosing.applied.foundBy === "chosen" ? choosing.applied.rule.id : null,
  };
}

function recordOf(choosing: Choosing, pressed: Pressed, choice: Choice): ConsentRecord {
  const { rule, foundBy } = choosing.applied;
  return {
    id: pressed.line ?? newId("cn", choice.at),
    at: choice.at,
    subjectKey: choosing.userId ?? choice.consentId,
    consentId: choice.consentId,
    action: pressed.action,
    before: written(grantedBefore(choosing)),
    after: written(choice.grants),
    ...choosing.question,
    textSha256: pressed.textSha256,
    language: pressed.locale,
    jurisdiction: rule.id,
    jurisdictionFoundBy: foundBy,
    gpc: choosing.signal,
    method: pressed.method,
  };
}

const grantedBefore = ({ before }: Choosing): Grants => before.choice?.grants ?? NOTHING;

const written = (grants: Grants) => grantedKinds(grants).join(" ");
