import type { Objection } from "./objection";
import type { RequestType } from "./request-states";

/** What a mail asks for; of an objection, against what. */
interface Asked {
  type: RequestType;
  purpose?: Objection;
}

/** Words by which a mail says what it asks for, the plainest first. */
const SAID: readonly [RequestType, RegExp][] = [
  ["withdrawal", /withdraw (my )?consent|سحب (ال)?موافق/iu],
  ["restriction", /\brestrict|تقييد/iu],
  ["objection", /\bobject(ion)?\b|\bopt[ -]out\b|\bunsubscribe\b|اعتراض|أعترض|اعترض/iu],
  ["portability", /\bportab|machine[ -]readable|نقل (ال)?بيانات/iu],
  ["correction", /\b(correct|rectif|inaccura)|تصحيح|خطأ في بيانات/iu],
  ["erasure", /\b(erase|erasure|delet|forget me|right to be forgotten)|محو|حذف|امسح/iu],
  ["access", /\b(access|copy of my|what (data|you hold)|subject access)|نسخة من بيانات|الاطلاع/iu],
];

/** What an objection is against, the plainest first. */
const AGAINST: readonly [Objection, RegExp][] = [
  [
    "marketing",
    /market|advert|\bads?\b|promotion|newsletter|\bspam|تسويق|إعلان|اعلان|ترويج|نشرة/iu,
  ],
  ["profiling", /profil|تنميط/iu],
  ["surveys", /survey|استبيان|استطلاع/iu],
  ["automated-decision", /automat|القرارات? الآلي|قرار آلي|مؤتمت/iu],
];

/** Nobody says these of marketing but to be spared it: "stop sending me ads". */
const STOP = /\b(stop|no more|don['’]t|do not|never)\b|أوقف|توقف|كف[ّى]|لا ت|لا أريد/iu;

/** Turned round by a word before it: "do not delete my data" asks for something else. */
const TURNED = /\b(not|never|don['’]t|without)\b|لا ت|دون/iu;

/** What a mail that is about somebody's data or rights speaks of, whatever it wants. */
const OF_DATA =
  /\b(data|privacy|gdpr|pdpl|consent|complain\w*|personal information|my (details|information|record|account))\b|بيانات|خصوصي|شكوى|أشكو|موافقت|معلوماتي/iu;

/**
 * What a mail to the privacy address asks for, by its words. What is about data and not plain, or says several things,
 * is for a person to read: a complaint. Null: it asks for no right at all.
 */
export function askedByMail(subject: string | null, body: string): Asked | null {
  const text = `${subject ?? ""}\n${body}`.slice(0, 4_000);
  const said = SAID.filter(([, words]) => words.test(text)).map(([type]) => type);
  const against = AGAINST.find(([, words]) => words.test(text))?.[0] ?? "any";
  if (said.length === 0 && against === "marketing" && STOP.test(text))
    return { type: "objection", purpose: "marketing" };

  const [only] = said;
  if (said.length !== 1 || !only || TURNED.test(text))
    return said.length > 0 || OF_DATA.test(text) ? { type: "complaint" } : null;
  return only === "objection" ? { type: only, purpose: against } : { type: only };
}
