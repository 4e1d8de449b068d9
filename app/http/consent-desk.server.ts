import { consentRules, strictestRule } from "~/config/consent-rules/all-rules";
import type { ConsentRule } from "~/config/consent-rules/rule";
import { currentConsent } from "~/config/consent-versions";
import type { CookieCategory } from "~/config/cookies";
import type { ConsentRecord } from "~/db/consent-ledger.server";
import {
  type Choice,
  type ConsentState,
  consentState,
  grantedKinds,
} from "~/domain/consent/consent";
import { type AppliedRule, type Place, resolveRule } from "~/domain/consent/rule";
import { asksNotToSell } from "~/domain/consent/signal";
import { type Language, localeOfPath } from "~/lib/locale";
import { once } from "~/lib/once";
import type { Result } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { type Answered, choiceOfPerson } from "~/use-cases/consent/choice-of-person.server";
import { keepSignal } from "~/use-cases/consent/keep-signal.server";
import { leaveBehind } from "~/use-cases/consent/leave-behind.server";
import { stillStands } from "~/use-cases/consent/still-stands.server";
import { parseChoice, serializeChoice } from "./consent-cookie";
import { issueFormNonce } from "./consent-form";
import type { ConsentMeans } from "./consent-means";
import { shownText } from "./consent-text";
import { cookiesAfter } from "./cookies-after";
import { choose, type PressedForm, type Refusal } from "./press-consent.server";

/** What one request knows and may change of its visitor's consent. */
export interface ConsentDesk {
  /** Whether the browser sends Global Privacy Control. */
  signal: boolean;
  state: () => Promise<ConsentState>;
  /** The rule that holds, and why. @param asked the id of one that the address asks for; null for none. */
  rule: (asked: string | null) => Promise<AppliedRule<ConsentRule>>;
  /** Whether the choice that holds was made in another browser of the person's, and is news to this one or was. */
  elsewhere: () => Promise<"news" | "known" | null>;
  /** The categories whose cookies and hosts are allowed. */
  consented: () => Promise<ReadonlySet<CookieCategory>>;
  /** The line of the ledger that proves the choice that holds; null where there is none to be had here. */
  record: () => Promise<ConsentRecord | null>;
  /** For the form that this request renders. */
  formNonce: (language: Language, asked: string | null) => Promise<string>;
  /** Keeps a choice. @returns the `Set-Cookie` headers that make it true in this browser. */
  choose: (pressed: PressedForm) => Promise<Result<string[], Refusal>>;
  /** Makes this browser's cookies those of the choice that holds, where the answer depended on it. */
  renew: (response: Response) => Promise<Response>;
}

/**
 * The cookie decides for this browser, while nothing later is known under its id; for a signed-in person the
 * ledger's row does, and the cookie is renewed from it.
 */
export function consentDesk(desk: ConsentMeans): ConsentDesk {
  const { request, secrets, now } = desk;
  const signal = asksNotToSell(request.headers.get("Sec-GPC"));
  const bannerVersion = currentConsent.version;
  const inBrowser = once(() => parseChoice(request, secrets));
  const believed = once(async () => {
    const shown = await inBrowser();
    return shown !== null && (await stillStands(shown, desk));
  });
  const standing = once(async () => {
    const shown = await inBrowser();
    // The answer to an earlier question grants nothing as it is.
    const isOld = shown?.bannerVersion !== bannerVersion;
    return shown && (isOld || (await believed())) ? shown : null;
  });
  const holding = once(() => holdingChoice(desk, { inBrowser, standing, believed, signal }));
  const stateOf = (choice: Choice | null) =>
    consentState(choice, { signal, now: now(), bannerVersion });
  const before = once(async () => stateOf(await holding()));
  /** What was chosen in this very request: from then on it is what holds. */
  let chosen: Choice | undefined;
  let asked = false;

  const state = async () => (chosen ? stateOf(chosen) : before());
  const rule = async (wanted: string | null) =>
    ruleFor(desk.place, wanted ?? (await holding())?.rule ?? null);
  const isNews = async () => {
    const held = await holding();
    return held !== null && held.at !== (await inBrowser())?.at;
  };

  return {
    signal,
    state: () => {
      asked = true;
      return state();
    },
    rule,
    elsewhere: async () => {
      if (await isNews()) return "news";
      return (await inBrowser())?.elsewhere ? "known" : null;
    },
    consented: async () => new Set(["necessary", ...grantedKinds((await state()).grants)]),
    record: async () => {
      const held = await holding();
      const latest = held && (await desk.ledger.latestOf((await desk.userId()) ?? held.consentId));
      return latest?.at === held?.at ? latest : null;
    },
    formNonce: async (locale, wanted) =>
      issueFormNonce(
        {
          locale,
          bannerVersion,
          rule: (await rule(wanted)).rule.id,
          answeredAt: (await holding())?.at ?? 0,
        },
        now(),
        secrets,
      ),
    choose: async (pressed) => {
      asked = false;
      const until = { signal, before: await before(), applied: await rule(pressed.rule) };
      const answer = await choose(desk, until, await holding(), pressed);
      if (!answer.ok) return answer;

      chosen = answer.value.choice;
      await leave(desk, standing, chosen);
      return { ok: true, value: answer.value.cookies };
    },
    renew: async (response) => {
      if (!asked) return response;

      const kept = (await isNews()) ? await holding() : null;
      if (kept) await leave(desk, standing, kept);
      const cookies = kept ? [await serializeChoice({ ...kept, elsewhere: true }, secrets)] : [];
      return withCookies(response, [...cookies, ...(await cookiesAfter(desk, await state()))]);
    },
  };
}

const ruleFor = (place: Place | null, chosen: string | null) =>
  resolveRule({ rules: consentRules, strictest: strictestRule, chosen, place });

type Shown = () => Promise<Choice | null>;

interface Carried {
  inBrowser: Shown;
  /** What the browser shows, if nothing was chosen after it. */
  standing: Shown;
  /** The same of an answer to an earlier question too: for a line in the ledger that is proof. */
  believed: () => Promise<boolean>;
  /** Whether the browser sends Global Privacy Control. */
  signal: boolean;
}

async function holdingChoice(desk: ConsentMeans, carried: Carried) {
  const { inBrowser, standing, believed, signal } = carried;
  const userId = await desk.userId();
  if (!userId) return standing();

  const choice = await inBrowser();
  const answered = await answeredOn(desk, choice);
  const shown = { choice, stands: believed };
  const held = await choiceOfPerson(desk.ledger, userId, shown, answered);
  return held && signal ? keepSignal({ ...desk, userId, now: desk.now() }, held, answered) : held;
}

/** Another choice takes the place of what the browser shows: an id of its own ends there. */
async function leave(desk: ConsentMeans, standing: Shown, by: Choice) {
  const shown = await standing();
  if (shown && shown.consentId !== by.consentId)
    await leaveBehind(desk, shown, by, await answeredOn(desk, shown));
}

async function answeredOn(desk: ConsentMeans, carried: Choice | null): Promise<Answered> {
  const language = localeOfPath(new URL(desk.request.url).pathname);
  const applied = ruleFor(desk.place, carried?.rule ?? null);
  return {
    fingerprint: currentConsent.fingerprint,
    textSha256: await sha256Hex(shownText("banner", language, applied)),
    language,
    jurisdiction: applied.rule.id,
    jurisdictionFoundBy: applied.foundBy,
  };
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  if (cookies.length === 0) return response;

  const answer = new Response(response.body, response);
  for (const cookie of cookies) answer.headers.append("Set-Cookie", cookie);
  return answer;
}
