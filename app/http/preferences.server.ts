import type { ConsentState } from "~/domain/consent/consent";
import { rulesToChoose, ruleText } from "./rule-text";
import type { Visitor } from "./visitor-route.server";

const NOTICES = {
  "form-expired": "again",
  "form-used": "again",
  "proof-not-kept": "notKept",
} as const;

const isNotice = (value: string | null): value is keyof typeof NOTICES =>
  value !== null && Object.hasOwn(NOTICES, value);

/** The second press of a form whose first is what holds. */
const isPressedTwice = (because: string, { basis }: ConsentState) =>
  because === "form-used" && basis === "choice";

/** What the preference page shows of a visitor's choice and of the rule that holds, as the address asks for it. */
export async function preferencesOf({ consent, language, locale, url }: Visitor) {
  const asked = url.searchParams.get("rule");
  const because = url.searchParams.get("because");
  const [state, applied, elsewhere] = await Promise.all([
    consent.state(),
    consent.rule(asked),
    consent.elsewhere(),
  ]);
  const here = await consent.rule("place");
  const chosen = applied.foundBy === "chosen" ? applied.rule.id : "";
  return {
    preferences: {
      state,
      signal: consent.signal,
      nonce: await consent.formNonce(language, asked),
      path: url.pathname,
      notice: isNotice(because) && !isPressedTwice(because, state) ? NOTICES[because] : null,
      rule: chosen || "place",
      elsewhere: elsewhere !== null,
    },
    rule: {
      text: ruleText(applied, language),
      note: language === locale ? (applied.rule.note?.[locale] ?? null) : null,
      chosen,
      options: rulesToChoose(here.rule, language),
    },
  };
}
