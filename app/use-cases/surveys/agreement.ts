import { daysOf } from "~/domain/policy/retention";
import { DUBAI, formatDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { sha256Hex } from "~/lib/secrets";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { surveyAgreement } from "~/words/surveys";
import { say } from "~/words/words";
import { inWords, type Survey, type SurveyCtx } from "./survey-ctx";

/** Of the words below. Changed words need a new one; a test holds them to it. */
export const AGREEMENT_VERSION = "1";

/** Until when answers are kept one by one, by the policy that is in force. */
export async function keptUntil(
  { services }: Pick<SurveyCtx, "services">,
  { endsAt }: Pick<Survey, "endsAt">,
): Promise<EpochMs> {
  const { retention } = await services.inForce();
  return endsAt + daysOf(retention, "surveys") * DAY_MS;
}

/** The words that somebody says yes to. */
export async function agreementText(ctx: SurveyCtx, survey: Survey, locale: Locale) {
  return say(locale, surveyAgreement)(survey.isAnonymous ? "anonymous" : "named", {
    company: ctx.services.company.legalName,
    until: formatDate(await keptUntil(ctx, survey), locale, DUBAI),
  });
}

/** What proves which words those were, with the purpose that they speak of. */
export async function agreedTo(ctx: SurveyCtx, survey: Survey, locale: Locale) {
  const { title, purpose } = inWords(survey, locale);
  const text = [title, purpose, await agreementText(ctx, survey, locale)].join("\n");
  return { locale, textVersion: AGREEMENT_VERSION, textSha256: await sha256Hex(text) };
}
