import { currentConsent } from "~/config/consent-versions";
import { type CookieCategory, type CookieEntry, inCategory, kindsInUse } from "~/config/cookies";
import type { ConsentLedger } from "~/db/consent-ledger.server";
import {
  type Choice,
  type ConsentState,
  consentState,
  grantedKinds,
  OPTIONAL_KINDS,
} from "~/domain/consent/consent";
import { asksNotToSell } from "~/domain/consent/signal";
import type { UserId } from "~/lib/ids";
import { type Locale, localeOfPath } from "~/lib/locale";
import { once } from "~/lib/once";
import { accept, type Result, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import type { SigningSecrets } from "~/lib/signed-value";
import type { Clock } from "~/lib/time";
import type { KeptChoices } from "~/services/consent/kept-choices";
import { choiceOfPerson } from "~/use-cases/consent/choice-of-person.server";
import { type Pressed, recordChoice } from "~/use-cases/consent/record-choice.server";
import { parseChoice, serializeChoice } from "./consent-cookie";
import { formNonceHolds, issueFormNonce } from "./consent-form";
import { shownText } from "./consent-text";
import { readCookie } from "./read-cookie";

interface Desk {
  request: Request;
  secrets: SigningSecrets;
  now: Clock;
  ledger: ConsentLedger;
  copies: KeptChoices;
  userId: () => Promise<UserId | null>;
}

type Refusal = "form-expired" | "proof-not-kept";
type PressedForm = Omit<Pressed, "textSha256"> & { nonce: string };

/** What one request knows and may change of its visitor's consent. */
export interface ConsentDesk {
  /** Whether the browser sends Global Privacy Control. */
  signal: boolean;
  state: () => Promise<ConsentState>;
  /** The categories whose cookies and hosts are allowed. */
  consented: () => Promise<ReadonlySet<CookieCategory>>;
  /** For the form that this request renders. */
  formNonce: (locale: Locale) => Promise<string>;
  /** Keeps a choice. @returns the `Set-Cookie` headers that make it true in this browser. */
  choose: (pressed: PressedForm) => Promise<Result<string[], Refusal>>;
  /** Writes the person's choice into this browser's cookie where the answer depended on it. */
  renew: (response: Response) => Promise<Response>;
}

/**
 * The cookie decides for this browser; for a signed-in person the ledger's row does, and the cookie
 * is renewed from it. The copy in KV is never asked: it may be a minute behind a withdrawal.
 */
export function consentDesk(desk: Desk): ConsentDesk {
  const { request, secrets, now } = desk;
  const signal = asksNotToSell(request.headers.get("Sec-GPC"));
  const bannerVersion = currentConsent.version;
  const inBrowser = once(() => parseChoice(request, secrets));
  const holding = once(() => holdingChoice(desk, inBrowser));
  const state = once(async () =>
    consentState(await holding(), { signal, now: now(), bannerVersion }),
  );
  let asked = false;

  return {
    signal,
    state: () => {
      asked = true;
      return state();
    },
    consented: async () => new Set(["necessary", ...grantedKinds((await state()).grants)]),
    formNonce: (locale) => issueFormNonce({ locale, bannerVersion }, now(), secrets),
    choose: async (pressed) => {
      asked = false;
      return choose(desk, { signal, before: await state() }, pressed);
    },
    renew: async (response) => {
      if (!asked) return response;
      return renewed(response, await inBrowser(), await holding(), secrets);
    },
  };
}

async function holdingChoice(desk: Desk, inBrowser: () => Promise<Choice | null>) {
  const userId = await desk.userId();
  if (!userId) return inBrowser();

  const language = localeOfPath(new URL(desk.request.url).pathname);
  return choiceOfPerson(desk.ledger, userId, await inBrowser(), {
    fingerprint: currentConsent.fingerprint,
    textSha256: await sha256Hex(shownText("banner", language)),
    language,
  });
}

async function choose(
  desk: Desk,
  until: { signal: boolean; before: ConsentState },
  { nonce, ...pressed }: PressedForm,
): Promise<Result<string[], Refusal>> {
  const shown = { locale: pressed.locale, bannerVersion: currentConsent.version };
  const fresh = await formNonceHolds(nonce, shown, desk.now(), desk.secrets);
  if (!fresh && pressed.action !== "reject") return refuse("form-expired");

  const kept = await recordChoice(
    {
      ...until,
      ledger: desk.ledger,
      copies: desk.copies,
      now: desk.now(),
      userId: await desk.userId(),
      question: { bannerVersion: currentConsent.version, fingerprint: currentConsent.fingerprint },
      inUse: kindsInUse,
    },
    { ...pressed, textSha256: await sha256Hex(shownText(pressed.method, pressed.locale)) },
  );
  if (!kept.ok) return kept;

  const { choice, withdrawn } = kept.value;
  const refused = OPTIONAL_KINDS.filter((kind) => !choice.grants[kind]);
  const gone = refused.flatMap(inCategory).filter(({ category, name }) => {
    const kept = readCookie(desk.request, name) !== "";
    return kept || withdrawn.some((kind) => kind === category);
  });
  return accept([await serializeChoice(choice, desk.secrets), ...gone.flatMap(forgetting)]);
}

/** The header that takes a cookie away. */
const forgetting = ({ kind, name }: CookieEntry) =>
  kind === "cookie" ? [`${name}=; Path=/; Max-Age=0; Secure; SameSite=Lax`] : [];

async function renewed(
  response: Response,
  inBrowser: Choice | null,
  holding: Choice | null,
  secrets: SigningSecrets,
): Promise<Response> {
  if (!holding || holding === inBrowser || holding.at === inBrowser?.at) return response;

  const answer = new Response(response.body, response);
  answer.headers.append("Set-Cookie", await serializeChoice(holding, secrets));
  return answer;
}
