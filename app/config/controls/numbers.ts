/** What a sentence says in its two languages, and the constant that makes it true. */
const says = (sentence: string, en: string, ar: string, is: `${string}#${string}`) => ({
  says: sentence,
  en,
  ar,
  is,
});

/** Every number that a sentence of the policy, the terms or the page on security names, and what the code obeys. */
export const saidNumbers = [
  says("whoStaff", "24 hours", "24 ساعة", "app/domain/support/hours.ts#MOST_HOURS"),
  says("whatAccount", "16", "السادسة عشرة", "app/domain/identity/age.ts#MINIMUM_AGE"),
  says(
    "whatNews",
    "7 days",
    "7 أيام",
    "app/config/retention.ts#RETENTION.unconfirmed-subscriptions.days",
  ),
  says("whatSurveys", "a year", "سنة واحدة", "app/config/retention.ts#RETENTION.surveys.days"),
  says(
    "fromConnections",
    "30 days",
    "30 يومًا",
    "app/config/retention.ts#RETENTION.delivery-bodies.days",
  ),
  says("keepEnd", "30 days", "30 يومًا", "app/domain/lifecycle/lifecycle.ts#PURGE_DAY"),
  says("keepEnd", "30 days", "30 يومًا", "app/config/retention.ts#RETENTION.customer-data.days"),
  says("keepHistory", "30 days", "30 يومًا", "app/config/history.ts#HISTORY_DAYS"),
  says("secureTransit", "a year", "لسنة مقبلة", "app/http/security-headers.ts#HSTS_SECONDS"),
  says(
    "secureTested",
    "eight days",
    "ثمانية أيام",
    "app/domain/promises/standing.ts#OVERDUE_AFTER_MS",
  ),
  says("rightsAsk", "30 days", "30 يومًا", "app/config/answer-rules.ts#OUR_DAYS"),
  says("cookiesChoice", "182 days", "182 يومًا", "app/domain/consent/consent.ts#CHOICE_LASTS_MS"),
  says("childrenAge", "16", "السادسة عشرة", "app/domain/identity/age.ts#MINIMUM_AGE"),
  says(
    "changesNotice",
    "30 days",
    "بثلاثين يومًا",
    "app/domain/policy/policy-version.ts#NOTICE_DAYS",
  ),
  says("partiesAge", "16", "السادسة عشرة", "app/domain/identity/age.ts#MINIMUM_AGE"),
  says("endingLeave", "30 days", "30 يومًا", "app/domain/lifecycle/lifecycle.ts#PURGE_DAY"),
  says("endingLeave", "30 days", "30 يومًا", "app/config/retention.ts#RETENTION.customer-data.days"),
  says(
    "endingChange",
    "30 days",
    "بثلاثين يومًا",
    "app/domain/policy/policy-version.ts#NOTICE_DAYS",
  ),
  says("wayTransit", "a year", "لسنة مقبلة", "app/http/security-headers.ts#HSTS_SECONDS"),
  says(
    "testedSuites",
    "eight days",
    "ثمانية أيام",
    "app/domain/promises/standing.ts#OVERDUE_AFTER_MS",
  ),
];
