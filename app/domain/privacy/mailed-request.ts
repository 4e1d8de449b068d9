import type { RequestType } from "./request-states";

/** Words by which a mail says what it asks for, the plainest first. */
const SAID: readonly [RequestType, RegExp][] = [
  ["withdrawal", /withdraw (my )?consent|سحب (ال)?موافق/iu],
  ["restriction", /\brestrict|تقييد/iu],
  ["objection", /\bobject(ion)?\b|\bopt[ -]out\b|اعتراض|أعترض/iu],
  ["portability", /\bportab|machine[ -]readable|نقل (ال)?بيانات/iu],
  ["correction", /\b(correct|rectif|inaccura)|تصحيح|خطأ في بيانات/iu],
  ["erasure", /\b(erase|erasure|delet|forget me|right to be forgotten)|محو|حذف|امسح/iu],
  ["access", /\b(access|copy of my|what (data|you hold)|subject access)|نسخة من بيانات|الاطلاع/iu],
];

/** Turned round by a word before it: "do not delete my data" asks for something else. */
const TURNED = /\b(not|never|don['’]t|without)\b|لا ت|دون/iu;

/**
 * What a mail to the privacy address asks for, by its words. What is not plain, or says several things, is for a
 * person to read: a complaint.
 */
export function typeOfMail(subject: string | null, body: string): RequestType {
  const text = `${subject ?? ""}\n${body}`.slice(0, 4_000);
  const said = SAID.filter(([, words]) => words.test(text)).map(([type]) => type);
  const [only] = said;
  return said.length === 1 && only && !TURNED.test(text) ? only : "complaint";
}
