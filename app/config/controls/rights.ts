import type { Controls } from "./control";

/** What people may ask for: 96 to 107. */
export const rights = {
  96: [
    "app/use-cases/privacy/access/make-package.server.ts#makeAccessPackage>rowsOfSubject",
    "app/services/packages/build-package.ts#buildPackage>MANIFEST",
    "app/routes/w.$workspace.contacts.$contactId_.package.ts#action>requestAccess",
    "app/use-cases/identity/own-data.server.ts#ownDataPackage>buildPackage",
  ],
  97: [
    "app/use-cases/contacts/update-contact.server.ts#updateContact>record",
    "app/hooks/answer-acknowledgement.ts#answerAcknowledgement>acknowledgeDelivery",
    "app/routes/w.$workspace.privacy.requests.$requestId.tsx#loader>viewRecipients",
  ],
  98: [
    "workers/queue/jobs/erasure-requested.ts#erasureRequested>goOnErasing",
    "app/use-cases/privacy/erasure/finish-erasure.ts#finishErasure>signDocument",
    "app/routes/me.erasure.tsx#action>askOwnErasure",
    "app/use-cases/privacy/account/finish-erasure.ts#finishAccountErasure>signDocument",
    "app/routes/_public.privacy_.verify.tsx#action",
  ],
  99: [
    "app/use-cases/privacy/desk/act-on-request.server.ts#actOnRequest>hideFromSearch",
    "app/db/visibility.ts#visible>ofNobodyHidden",
    "app/db/queries/export-rows.ts#exportRows>aboutNobodyWithheld",
    "app/use-cases/messages/send-message.server.ts#sendMessage>isWithheld",
    "app/use-cases/summaries/request-summary.server.ts#requestSummary>isWithheld",
    "app/use-cases/webhooks/announce-event.server.ts#announceEvent>isWithheld",
    "app/use-cases/privacy/withheld/lift-restriction.server.ts#liftRestriction>showInSearch",
  ],
  101: [
    "app/use-cases/exports/make-export.server.ts#makeExport>packRows",
    "app/routes/w.$workspace.settings.imports.package.tsx#action>sendPackage",
    "app/use-cases/package-imports/run-package-import.server.ts#runPackageImport>takeRows",
  ],
  102: [
    "app/routes/consent.tsx#action",
    "app/http/press-consent.server.ts#choose>forgetting",
    "app/use-cases/consent/record-choice.server.ts#recordChoice>withdrawn",
    "app/http/consent-receipt.server.ts#signedReceipt>signDocument",
  ],
  103: [
    "app/routes/_public.unsubscribe.$token.tsx#loader>viewByLink",
    "app/routes/_public.unsubscribe.$token.tsx#action>keepOnly",
    "workers/app.ts#default>answerOneClick",
    "app/use-cases/mailings/stop-news.server.ts#stopByLink>stopWrites",
    "app/use-cases/mailings/recipients.ts#nextRecipients>suppressedFor",
  ],
  104: [
    "app/use-cases/privacy/tickets/view-ticket.server.ts#viewTicket>authoritiesFor",
    "app/use-cases/privacy/shown-request.ts#shownRequest>authoritiesFor",
    "app/components/privacy/refusal-letter.tsx#RefusalLetter>Complain",
  ],
  105: [
    "app/routes/_public.privacy_.request.tsx#action>receiveTicket",
    "app/use-cases/privacy/tickets/receive-mail.server.ts#receiveMail>typeOfMail",
    "app/hooks/answer-mail.ts#answerMail>askForRights",
    "app/use-cases/privacy/tickets/receive-ticket.server.ts#receiveTicket>dueOnOf",
    "workers/cron/run-due.ts#runDue>watchClocks",
    "app/use-cases/privacy/tickets/confirm-ticket.server.ts#confirmTicket>CODE_TRIES",
  ],
  106: [
    "workers/queue/jobs/request-from-outside.ts#requestVerified>handOn",
    "app/use-cases/privacy/tickets/hand-on.server.ts#handOn>acrossTenantsHandOn",
    "app/use-cases/privacy/tickets/take-part.server.ts#takePart>writeToDesk",
  ],
  107: [
    "app/domain/privacy/deadline.ts#answerRuleFor>ruleOfPlace",
    "app/routes/_public.privacy_.request.tsx#loader>askersRule",
    "app/components/public/request/rule-of-request.tsx#RuleOfRequest>WHY",
  ],
} satisfies Controls;
