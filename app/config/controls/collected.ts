import type { Controls } from "./control";

/** What is collected, and from where: 12 to 36. */
export const collected = {
  12: [
    "app/use-cases/identity/own-settings.server.ts#changeProfile>changeUser",
    "app/use-cases/identity/own-data.server.ts#ownDataPackage>registrationOf",
    "app/use-cases/privacy/account/erasure-step.server.ts#accountErasureStep",
    "app/routes/me.preferences.tsx#action>changeProfile",
  ],
  14: [
    "app/services/identity/password-hash.ts#hashPassword>scrypt",
    "app/use-cases/identity/sign-up.server.ts#signUp>hashPassword",
    "app/use-cases/identity/sign-in.server.ts#signIn>isOutdated",
    "app/services/identity/password-hash.ts#passwordMatches>timingSafeEqual",
  ],
  15: ["app/db/data-map.ts#dataItems>IDENTIFIERS"],
  19: [
    "app/db/columns.ts#freeText>maskCardsInText",
    "app/db/schema/notes.ts#notes>freeText",
    "app/db/schema/messages.ts#messages>freeText",
    "app/db/queries/long-texts.ts#indexLongText>maskCards",
    "app/http/read-form.ts#readForm>withoutCards",
    "app/api/endpoint.ts#endpoint>maskCardsIn",
    "app/use-cases/imports/upload-import.server.ts#uploadImport>csvWithoutCards",
    "app/hooks/answer-mail.ts#answerMail>maskCards",
    "app/components/layout/card-masked.tsx#CardMasked",
  ],
  20: [
    "app/use-cases/exports/make-export.server.ts#makeExport>packRows",
    "app/use-cases/privacy/erasure/erase-step.server.ts#goOnErasing>secondLook",
  ],
  21: [
    "app/use-cases/events.ts#record",
    "app/use-cases/record-view.ts#timelinePage>cameFromOutside",
  ],
  22: ["app/lib/log.ts#log", "workers/site.ts#countedFrom>keyedHash", "app/lib/log.ts#causeOf"],
  23: [
    "app/http/identity-desk.server.ts#identityDesk>deviceLabel",
    "app/domain/identity/device.ts#deviceLabel",
  ],
  24: [
    "app/routes/me.security.tsx#loader>signInsOf",
    "app/routes/me.security.tsx#action>endSignIn",
    "app/use-cases/identity/sign-in.server.ts#signIn>newDevice",
    "app/use-cases/identity/sign-out.server.ts#signOut",
    "app/services/identity/auth.server.ts#buildAuth",
    "app/routes/me.security.tsx#default",
  ],
  25: [
    "app/domain/consent/page-view.ts#pageViewOf>originOf",
    "app/http/page-counter.server.ts#pageCounter>pageViewOf",
    "app/http/security-headers.ts#securityHeaders",
  ],
  26: [
    "app/routes/cookies.page-views.ts#action",
    "app/components/consent/page-views-kept.tsx#PageViewsKept",
    "app/http/page-counter.server.ts#pageCounter>erase",
    "app/db/page-views.server.ts#PageViews",
    "app/routes/_public.cookies.tsx#default",
  ],
  28: [
    "app/db/schema/anonymous-answers.ts#anonymousAnswers",
    "app/use-cases/surveys/answer-survey.server.ts#answerSurvey>insistOnAsking",
    "app/use-cases/surveys/answer-survey.server.ts#answerSurvey>agreedTo",
    "app/use-cases/surveys/answer-survey.server.ts#answerSurvey>newToken",
    "app/use-cases/surveys/take-back.server.ts#takeBack",
    "app/use-cases/surveys/let-ask.server.ts#letAsk>refusalWrites",
    "app/use-cases/surveys/own-surveys.server.ts#viewOwnSurveys>surveyRefusals",
    "app/use-cases/privacy/objections/stop-own-surveys.ts#ownSurveysStopped>refusalWrites",
    "app/use-cases/privacy/tickets/own-part.server.ts#ownPart>ownSurveysStopped",
    "app/use-cases/privacy/desk/shown-done.ts#shownDone>areOwnSurveysStopped",
    "app/use-cases/surveys/view-results.server.ts#viewResults>isTooFew",
    "app/domain/surveys/survey.ts#endOf",
    "app/db/platform-db.server.ts#PlatformDb>surveySums",
    "app/routes/me.surveys.$surveyId.tsx#action>answerSurvey",
    "app/routes/me.surveys.$surveyId.tsx#action>takeBack",
    "app/routes/me.surveys.$surveyId.tsx#default",
  ],
  30: [
    "app/config/cookies.ts#cookieCategories",
    "app/routes/cookies[.]json.ts#loader>cookieCategories",
  ],
  31: [
    "app/components/ui/form-notice.tsx#FormNotice>notices",
    "app/components/public/request/request-form.tsx#RequestForm>FormNotice",
    "app/routes/_public.unsubscribe.$token.tsx#default",
  ],
  32: [
    "app/http/cookie-fault.ts#cookieFault>registeredCookie",
    "app/http/security-headers.ts#securityHeaders>contentPolicy",
    "app/config/cookies.ts#cookieRegistry",
  ],
  33: [
    "app/hooks/answer-hook.ts#answerHook>noteArrival",
    "app/use-cases/intake/make-lead.ts#makeLead>leadRow",
    "app/hooks/answer-hook.ts#answerHook>verified",
  ],
} satisfies Controls;
