import type { ConsentRule } from "~/config/consent-rules/rule";
import { currentConsent } from "~/config/consent-versions";
import { inCategory, kindsInUse } from "~/config/cookies";
import type { Choice, ConsentState } from "~/domain/consent/consent";
import type { AppliedRule } from "~/domain/consent/rule";
import { accept, type Result, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { type Pressed, recordChoice } from "~/use-cases/consent/record-choice.server";
import { serializeChoice } from "./consent-cookie";
import { formNonceHolds } from "./consent-form";
import type { ConsentMeans } from "./consent-means";
import { shownText } from "./consent-text";
import { cookiesAfter, forgetting } from "./cookies-after";
import { readCookie } from "./read-cookie";

export type Refusal = "form-expired" | "proof-not-kept";
export type PressedForm = Omit<Pressed, "textSha256"> & {
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
 * Keeps what was pressed, if the form is ours and nothing was chosen since it was rendered; refusing needs no
 * form. @returns the choice, and the cookies that make it true in this browser.
 */
export async function choose(
  desk: ConsentMeans,
  until: Until,
  held: Choice | null,
  { nonce, rule: _, ...pressed }: PressedForm,
): Promise<Result<{ choice: Choice; cookies: string[] }, Refusal>> {
  const { applied } = until;
  const { version: bannerVersion, fingerprint } = currentConsent;
  const shown = {
    locale: pressed.locale,
    bannerVersion,
    rule: applied.rule.id,
    answeredAt: held?.at ?? 0,
  };
  const fresh = await formNonceHolds(nonce, shown, desk.now(), desk.secrets);
  if (!fresh && pressed.action !== "reject") return refuse("form-expired");

  const kept = await recordChoice(
    {
      ...until,
      ledger: desk.ledger,
      copies: desk.copies,
      now: desk.now(),
      userId: await desk.userId(),
      question: { bannerVersion, fingerprint },
      inUse: kindsInUse,
    },
    { ...pressed, textSha256: await sha256Hex(shownText(pressed.method, pressed.locale, applied)) },
  );
  if (!kept.ok) return kept;

  const { choice, withdrawn } = kept.value;
  // A cookie of a withdrawn kind is taken away even where the browser did not show it.
  const unseen = withdrawn
    .flatMap(inCategory)
    .filter(({ name }) => readCookie(desk.request, name) === "");
  const cookies = [
    await serializeChoice(choice, desk.secrets),
    ...unseen.flatMap(forgetting),
    ...(await cookiesAfter(desk, { ...until.before, grants: choice.grants })),
  ];
  return accept({ choice, cookies });
}
