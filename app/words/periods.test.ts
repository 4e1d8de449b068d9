import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "~/lib/locale";
import { consent } from "./consent";
import { requestPage } from "./request-page";
import { say } from "./words";

const areas = import.meta.glob<Record<string, unknown>>(["./**/*.ts", "!./**/*.test.ts"], {
  eager: true,
});

type Said = { at: string; en: string; ar: string };

/** Files that gather what others say. */
const GATHER = new Set(["./help/articles.ts", "./request-page.ts", "./consent.ts"]);

const seen = new Set<unknown>();

/** Every sentence of the catalogue, by its file and its place there. */
function sentencesIn(value: unknown, at: string): Said[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if ("en" in value && "ar" in value && typeof value.en === "string")
    return [{ at, en: value.en, ar: String(value.ar) }];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${at}.${key}`));
}

const all = Object.entries(areas)
  .filter(([file]) => !GATHER.has(file))
  .flatMap(([file, module]) => sentencesIn(module, file.replace(/^\.\/|\.ts$/g, "")));

const NUMBER =
  "(?:\\d[\\d,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety)";
const LENGTH_EN = new RegExp(
  `\\b${NUMBER}(?: more| whole)? (?:day|week|month|year|hour)s?\\b`,
  "i",
);
const LENGTH_AR =
  /(?<![\u0600-\u06ff])(?:\d+|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|ثلاثين|ثلاثون|تسعين|ثلاث|أربع|خمس|ست|سبع) ?(?:يوم|أيام|أسابيع|أسبوع|شهر|أشهر|سنة|سنوات|ساعة|ساعات)|(?:يومين|سنتين|شهرين|أسبوعين)(?![\u0600-\u06ff])/;

/** A length of time by a plural form has its number in a place. */
const withoutPlaces = (text: string) => text.replace(/\{\w+, plural,(?:[^{}]|\{[^{}]*\})*\}/g, "");
const namesLength = ({ en, ar }: Said) =>
  LENGTH_EN.test(withoutPlaces(en)) || LENGTH_AR.test(withoutPlaces(ar));

/**
 * Lengths of time that no class of retention has: constants that code obeys, or words that hold as they were published
 * or agreed to. Each by the beginning of where its sentences stand.
 */
const NO_RETENTION: Record<string, readonly string[]> = {
  "published or agreed to, and checked by config/controls/numbers where code obeys them": [
    "policy.policy.",
    "terms.terms.",
    "dpa.dpaText.",
    "security-page.security.",
  ],
  "a law’s own period": [
    "certificate.keptReasons.dealsByLaw",
    "register-mails.registerMails.",
    "registers.registerDuties.incidents",
    "registers.registerDesk.clock",
  ],
  "how soon an answer is due, or a notice is given: no data is kept for it": [
    "access-page.accessPage.rightsText",
    "behalf.handOnWords.help",
    "company.contactPage.",
    "console.policyDesk.",
    "data-rights.dataRights.rightsHelp",
    "enquiry-desk.enquiryDesk.childText",
    "help/rights.rightsArticles.0.notes.0",
    "mailings.mailingPurposeWords.sub-processors-what",
    "own-package.ownPackage.rightsText",
    "page-descriptions.pageDescriptions./subprocessors",
    "policy-history.policyHistory.forced",
    "policy-mails.policyMails.forced",
    "registers.registerDuties.sub-processors",
    "registers.registerDesk.thirty-days-needed",
    "registers.registerDesk.already-announced",
    "request-in-two.requestInTwo.",
    "vendor-list.vendorList.help",
    "vendor-list.objections.",
  ],
  "PURGE_DAY: a deploy is refused while a policy in force says another": [
    "changelog.changes.ending",
    "help/setting-up.settingUpArticles.12.",
    "lifecycle.endedPages.",
  ],
  "KEPT_DAYS of an asker’s address, which is of no class": ["notices.notices.rightsAsk"],
  "UNDO_DAYS: until when a button is there": [
    "changelog.changes.imports",
    "features.featureLines.data.undo",
    "help/setting-up.settingUpArticles.5.notes.0",
    "imports.imports.",
    "imports.importRefusals.undo-is-over",
    "pricing.pricing.bringSays",
    "product.product.viaFileHow",
  ],
  "the end of a link or a secret, which it carries itself": [
    "account-erasure.accountErasure.linkSent",
    "consent-in-two.consentInTwo.again",
    "api-operations.apiOperations.POST /webhook-endpoints/{id}/rotate",
    "features.featureLines.programs.secrets",
    "help/setting-up.settingUpArticles.9.",
    "help/you.yourArticles.0.steps.1",
    "identity-mails.identityMails.",
    "identity.identity.",
    "settings.settings.",
  ],
  "a limit of what may be done": [
    "account-erasure.accountErasureMails.waitsText",
    "help/rights.rightsArticles.4.steps.1",
    "survey-desk.surveyDesk.ends-too-late",
  ],
  "no length of time that anything is kept: a day, a year, a price": [
    "evidence.evidenceDesk.no-such-days",
    "home.home.",
    "identity.identityRefusals.not-a-year",
    "lead-pages.leadPages.",
    "lifecycle.olderCopy.ifItLasts",
    "pricing.pricing.invoice",
    "subscription.subscription.held",
    "tasks.tasks.",
    "withheld.withheld.birthYearHint",
  ],
};
const PLACES = Object.values(NO_RETENTION).flat();

test("a sentence that names how long something is kept has the number in a place, from the policy in force [P80]", () => {
  const bare = all
    .filter(namesLength)
    .filter(({ at }) => !PLACES.some((one) => at.startsWith(one)));
  expect(bare.map(({ at, en }) => `${at}: ${en}`)).toEqual([]);
});

test("what is said to have another length than one of retention still names it", () => {
  for (const place of PLACES)
    expect(all.filter(({ at }) => at.startsWith(place)).some(namesLength), place).toBe(true);
});

test.each(LANGUAGES)("the notice of a request leads to its period in %s", (language) => {
  const notice = requestPage.notice[language];
  expect(notice).toMatch(/<link>.+<\/link>/);
  expect(notice.match(/\d+/g)).toEqual(["30"]);
});

/** What names a length of days and more, by language. */
const UNITS: Record<Language, RegExp> = {
  en: /\b(?:day|week|month|year)s?\b/i,
  ar: /(?<!\p{L})(?:يوم|أيام|أسبوع|أسابيع|شهر|أشهر|سنة|سنوات)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:jours?|semaines?|mois|ans?|années?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:Tage?|Wochen?|Monate?|Jahre?)n?(?!\p{L})/u,
  es: /(?<!\p{L})(?:días?|semanas?|mes(?:es)?|años?)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:день|дня|дней|недел\p{L}+|месяц\p{L}*|год\p{L}?|лет)(?!\p{L})/iu,
  hi: /दिन|हफ़्त|सप्ताह|महीन|माह|साल|वर्ष/,
  ur: /(?<!\p{L})(?:دن|ہفت\p{L}+|مہین\p{L}+|ماہ|سال)(?!\p{L})/u,
  zh: /天|周|个月|年/,
};

test.each(LANGUAGES)(
  "no text about cookies names how long anything is kept in %s: the number is in a place [P80]",
  (language) => {
    const named = Object.entries(consent).filter(([, said]) =>
      UNITS[language].test(withoutPlaces(said[language])),
    );
    expect(named.map(([key]) => key)).toEqual([]);
    for (const key of ["question", "eventsHelp"] as const) {
      const said = [5, 395].map((n) => say(language, consent)(key, { n }));
      expect(said[0]).toMatch(/5|٥/);
      expect(said[1]).toMatch(UNITS[language]);
      expect(said[1]).toMatch(/395|٣٩٥/);
    }
  },
);
