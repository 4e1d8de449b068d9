import type { ConsentRule } from "~/config/consent-rules/rule";
import { currentConsent } from "~/config/consent-versions";
import { inCategory, kindsInUse } from "~/config/cookies";
import {
  type Choice,
  type ConsentState,
  granted,
  OPTIONAL_KINDS,
  type OptionalKind,
} from "~/domain/consent/consent";
import type { AppliedRule } from "~/domain/consent/rule";
import type { Language } from "~/lib/locale";
import { accept, type Result, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import {
  type Choosing,
  type Pressed,
  recordChoice,
} from "~/use-cases/consent/record-choice.server";
import { serializeChoice } from "./consent-cookie";
import { lineOfForm } from "./consent-form";
import type { ConsentMeans } from "./consent-means";
import { shownText } from "./consent-text";
import { cookiesAfter, forgetting } from "./cookies-after";
import { readCookie } from "./read-cookie";

export type Refusal = "form-expired" | "form-used" | "proof-not-kept";
export type PressedForm = Omit<Pressed, "textSha256" | "line"> & {
  nonce: string;
  /** The id of the rule that stood on the form; null where it said none. */
  rule: string | null;
};

interface Until {
  signal: boolean;
  before: ConsentState;
  applied: AppliedRule<ConsentRule>;
}

/**
 * Keeps what was pressed, if the form is ours, was not sent before and nothing was chosen since it was rendered;
 * refusing needs no form. Pressing what holds already changes nothing: a button that was pressed twice.
 * @returns the choice, and the cookies that make it true in this browser.
 */
export async function choose(
  desk: ConsentMeans,
  until: Until,
  held: Choice | null,
  { nonce, rule: _, ...pressed }: PressedForm,
): Promise<Result<{ choice: Choice; cookies: string[] }, Refusal>> {
  const line = await lineOf(desk, until, held, nonce, pressed.locale);
  if (!line && pressed.action !== "reject") {
    const choice = alreadyHolds(until, pressed);
    return choice ? accept({ choice, cookies: [] }) : refuse("form-expired");
  }

  const kept = await recordChoice(await choosing(desk, until), {
    ...pressed,
    line,
    textSha256: await sha256Hex(shownText(pressed.method, pressed.locale, until.applied)),
  });
  if (!kept.ok) return kept;

  const { choice, withdrawn } = kept.value;
  return accept({ choice, cookies: await cookiesOf(desk, until.before, choice, withdrawn) });
}

const lineOf = (
  desk: ConsentMeans,
  { applied }: Until,
  held: Choice | null,
  nonce: string,
  locale: Language,
) => {
  const { version: bannerVersion } = currentConsent;
  const shown = { locale, bannerVersion, rule: applied.rule.id, answeredAt: held?.at ?? 0 };
  return lineOfForm(nonce, shown, desk.now(), desk.secrets);
};

/** The choice that holds, where what was pressed is just that. */
function alreadyHolds({ before, applied }: Until, pressed: Pick<Pressed, "action" | "ticked">) {
  const { choice, basis } = before;
  if (!choice || basis !== "choice") return null;

  const chosenRule = applied.foundBy === "chosen" ? applied.rule.id : null;
  const grants = granted(pressed.action, pressed.ticked, kindsInUse);
  const isSame = OPTIONAL_KINDS.every((kind) => grants[kind] === choice.grants[kind]);
  return isSame && chosenRule === choice.rule ? choice : null;
}

const choosing = async (desk: ConsentMeans, until: Until): Promise<Choosing> => ({
  ...until,
  ledger: desk.ledger,
  copies: desk.copies,
  now: desk.now(),
  userId: await desk.userId(),
  question: { bannerVersion: currentConsent.version, fingerprint: currentConsent.fingerprint },
  inUse: kindsInUse,
});

async function cookiesOf(
  desk: ConsentMeans,
  before: ConsentState,
  choice: Choice,
  withdrawn: readonly OptionalKind[],
): Promise<string[]> {
  // A cookie of a withdrawn kind is taken away even where the browser did not show it.
  const unseen = withdrawn
    .flatMap(inCategory)
    .filter(({ name }) => readCookie(desk.request, name) === "");
  return [
    await serializeChoice(choice, desk.secrets),
    ...unseen.flatMap(forgetting),
    ...(await cookiesAfter(desk, { ...before, grants: choice.grants })),
  ];
}
