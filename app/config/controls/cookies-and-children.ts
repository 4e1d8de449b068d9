import type { Controls } from "./control";

/** Cookies and children: 108 to 120. */
export const cookiesAndChildren = {
  108: [
    "app/services/mail/letter.ts#bodiesOf>htmlOf",
    "app/services/mail/post.ts#postOffice>bodiesOf",
    "workers/checks/check-itself.ts#checkItself>cookiesAsPublished",
  ],
  109: [
    "app/http/exit-guard.ts#guardExit>mayLeave",
    "app/http/exit-guard.ts#guardExit>keepOnly",
    "workers/app.ts#default>guardExit",
    "app/config/cookies.ts#registeredCookie",
    "workers/app.ts#default>answerPolicyReport",
    "app/db/guard-alerts.server.ts#GuardAlerts",
    "app/http/answer-policy-report.ts#answerPolicyReport",
    "app/services/mail/message-bodies.ts#bodiesOfMessage",
  ],
  110: ["app/routes/theme.tsx#action", "app/http/exit-guard.ts#guardExit>dependsOnConsent"],
  111: [
    "app/http/page-counter.server.ts#pageCounter>consented",
    "app/domain/consent/consent.ts#consentState>unanswered",
  ],
  112: [
    "app/config/cookies.ts#kindsInUse",
    "app/components/consent/consent-banner.tsx#ConsentBanner>offered",
    "app/http/consent-text.ts#shownText>kindsInUse",
  ],
  113: [
    "app/routes/_public.help.$slug.tsx#loader>helpArticles",
    "app/http/visitor-route.server.ts#visitorLoader",
  ],
  114: [
    "app/components/consent/consent-banner.tsx#ConsentBanner>ConsentButtons",
    "app/components/consent/consent-form.tsx#ConsentButtons",
    "app/routes/consent.tsx#action",
    "app/styles/public.css",
    "app/styles/visitors.css",
  ],
  115: [
    "app/components/consent/cookie-preferences.tsx#CookiePreferences>CategoryRow",
    "app/config/cookies.ts#cookieCategories",
  ],
  116: [
    "app/use-cases/consent/choice-of-person.server.ts#choiceOfPerson>laterChoice",
    "app/use-cases/consent/still-stands.server.ts#stillStands",
    "app/http/consent-desk.server.ts#consentDesk>choiceOfPerson",
    "app/http/consent-desk.server.ts#consentDesk>stillStands",
    "app/http/consent-desk.server.ts#consentDesk>leaveBehind",
  ],
  117: [
    "app/domain/consent/consent.ts#consentState>stillHolds",
    "app/components/consent/consent-banner.tsx#ConsentBanner>changesSince",
    "scripts/check-promises.mjs>builtFingerprint",
  ],
  118: [
    "app/domain/identity/age.ts#isOldEnough>MINIMUM_AGE",
    "app/use-cases/identity/sign-up.server.ts#signUp>isOldEnough",
    "app/use-cases/identity/join-workspace.server.ts#joinAnew>isOldEnough",
    "app/routes/_public.sign-up.tsx#action>wasTooYoung",
    "app/routes/_public.invite.$token.tsx#action>joinAnew",
  ],
  119: [
    "app/domain/contacts/contact.ts#minorUntil>OF_AGE",
    "app/use-cases/privacy/withheld/mark-minor.ts#markedMinor",
    "app/domain/contacts/withheld.ts#isWithheld",
    "app/db/visibility.ts#visible>ofNobodyHidden",
    "workers/cron/run-due.ts#runDue>acrossTenantsComeOfAge",
    "app/db/platform-db.server.ts#PlatformDb",
  ],
  120: [
    "app/use-cases/privacy/desk/rule-of-request.ts#dueOnOf>CHILD_DAYS",
    "app/routes/_public.contact.tsx#action>childReport",
    "app/use-cases/privacy/tickets/take-part.server.ts#takePart>doneAtOnce",
    "app/routes/w.closr.privacy.enquiries.$enquiryId_.child.ts#action>reportChild",
  ],
} satisfies Controls;
