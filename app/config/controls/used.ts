import type { Controls } from "./control";

/** What data is used for, and on what ground: 37 to 51. */
export const used = {
  37: [
    "app/config/permissions.ts#PURPOSE_OF",
    "app/db/grounds.ts#purposeRegister>declarations",
    "app/routes/purposes[.]json.ts#loader",
  ],
  38: [
    "app/use-cases/identity/sign-in.server.ts#signIn>countAttempt",
    "app/use-cases/identity/attempts.server.ts#countAttempt>ATTEMPTS",
    "app/use-cases/identity/sign-in.server.ts#signIn>knows",
    "app/routes/_public.sign-in.tsx#action>signIn",
    "app/services/identity/auth.server.ts#buildAuth",
    "app/use-cases/identity/attempts.server.ts#countAttempt",
  ],
  40: [
    "app/routes/_public.contact.tsx#action>receiveEnquiry",
    "app/use-cases/enquiries/receive-enquiry.server.ts#receiveEnquiry>answerDue",
    "app/use-cases/enquiries/send-receipts.server.ts#sendReceipts",
    "workers/cron/run-due.ts#runDue>sendReceipts",
  ],
  42: ["app/services/seals/seals.ts#keepSeals>additionalDataOf"],
  43: [
    "app/use-cases/identity/reset-password.server.ts#requestReset>resetPasswordLetter",
    "app/use-cases/identity/reset-password.server.ts#resetPassword>passwordChanged",
    "app/routes/_public.forgot-password.tsx#action>requestReset",
  ],
  44: [
    "app/use-cases/mailings/recipients.ts#nextRecipients>mayBeSent",
    "app/use-cases/mailings/send-mailing.server.ts#sendMailing>nextRecipients",
    "app/domain/mailings/send-gate.ts#mayBeSent>groundOf",
    "app/routes/_public.news.$token.tsx#action>confirmSubscription",
    "app/routes/_public.changelog.tsx#action>askForNews",
    "app/use-cases/mailings/send-confirmation.server.ts#sendConfirmation",
  ],
  45: [
    "app/use-cases/identity/sign-in.server.ts#signIn>tellOfNewDevice",
    "app/routes/me.security.tsx#action>signOutEverywhere",
  ],
  46: [
    "app/domain/registers/registers.ts#REGISTERS",
    "app/components/privacy/hold-table.tsx#HoldTable",
    "app/routes/w.$workspace.privacy.holds.new.tsx#action>setHold",
  ],
  47: [
    "app/routes/_public.privacy.tsx#loader>groundsFor",
    "app/db/grounds.ts#groundsFor>USES",
    "app/routes/legal-bases[.]json.ts#loader",
    "app/routes/_public.privacy.tsx#default",
  ],
  48: [
    "app/use-cases/subscription/purge/count-stores.ts#keptByContract>keptUntil",
    "app/domain/privacy/kept-by-law.ts#keptUntil",
  ],
  49: [
    "app/config/uses.ts#USES",
    "app/components/consent/object-to-counting.tsx#ObjectToCounting",
    "app/http/page-counter.server.ts#pageCounter>consented",
  ],
  50: [
    "app/domain/mailings/send-gate.ts#mayBeSent>groundOf",
    "app/use-cases/mailings/send-mailing.server.ts#sendMailing>mailingSends",
  ],
  51: ["app/db/grounds.ts#legalBases>rowsOf", "app/domain/registers/rules.ts#admitEntry>RULES"],
} satisfies Controls;
