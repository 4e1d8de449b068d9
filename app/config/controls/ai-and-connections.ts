import type { Controls } from "./control";

/** What AI does, and what is connected: 62 to 77. */
export const aiAndConnections = {
  64: [
    "app/components/threads/thread-summary.tsx#ThreadSummary>citedSentences",
    "app/use-cases/summaries/make-summary.server.ts#offlineSummary>insistOnMessages",
    "app/use-cases/messages/delete-message.server.ts#deleteMessage>summaries",
    "app/routes/w.$workspace.threads.$threadId.messages.$messageId.ts#action>deleteMessage",
  ],
  66: [
    "app/use-cases/summaries/make-summary.server.ts#offlineSummary>summariseThread",
    "app/services/ai/summary-provider.ts#openAiCompatible>SUMMARY_INSTRUCTION",
  ],
  67: [
    "app/domain/summaries/provider-summary.ts#prepareSummary>pseudonymiser",
    "app/use-cases/summaries/make-summary.server.ts#receiptFor>aiReceipts",
    "app/routes/w.$workspace.settings.ai.tsx#loader>viewReceipts",
  ],
  68: [
    "app/domain/registers/vendor-gate.ts#refuseVendor>hasAiTerms",
    "app/use-cases/summaries/request-summary.server.ts#requestSummary>refusalOfProvider",
    "workers/queue/jobs/summary-requested.ts#summaryRequested",
  ],
  69: [
    "app/components/threads/thread-summary.tsx#ThreadSummary>AiBox",
    "app/routes/w.$workspace.threads.$threadId.summary.ts#action>reviewSummary",
    "app/domain/summaries/provider-summary.ts#checkAnswer",
    "app/routes/w.$workspace.threads.$threadId._index.tsx#default",
  ],
  70: [
    "app/use-cases/summaries/review-summary.server.ts#reviewSummary>summaries",
    "app/components/threads/thread-summary.tsx#ThreadSummary>Verdicts",
  ],
  71: [
    "app/use-cases/summaries/request-summary.server.ts#requestSummary>aiOn",
    "app/use-cases/summaries/summary-material.ts#materialOf>aiOn",
    "app/routes/w.$workspace.settings.ai.tsx#action>setAi",
  ],
  72: [
    "app/use-cases/integrations/connect-source.server.ts#connectSource>integrations",
    "app/hooks/answer-hook.ts#answerHook>INTAKE_PARSERS",
    "app/hooks/answer-mail.ts#answerMail>keepMail",
    "app/routes/w.$workspace.settings.sources.tsx#default",
    "app/use-cases/messages/receive-answer.server.ts#receiveAnswer",
  ],
  75: [
    "app/use-cases/integrations/disconnect-source.server.ts#disconnectSource>disconnectedAt",
    "app/db/integration-db.server.ts#IntegrationDb>disconnectedAt",
    "app/hooks/answer-hook.ts#answerHook>closed",
    "app/routes/w.$workspace.settings.sources.tsx#action>disconnectSource",
  ],
  77: [
    "app/use-cases/webhooks/attempt-delivery.server.ts#attemptDelivery>signWebhook",
    "app/use-cases/webhooks/attempt-delivery.server.ts#attemptDelivery>nextAttemptAt",
    "app/services/net/guarded-fetch.ts#guardedFetch>resolvePublic",
    "app/use-cases/webhooks/endpoint-input.ts#refuseUrl>refuseAddress",
    "app/use-cases/webhooks/rotate-secret.server.ts#rotateSecret>ROTATION_OVERLAP_MS",
    "app/routes/w.$workspace.settings.webhooks.$endpointId.tsx#action>rotateSecret",
    "app/routes/w.$workspace.settings.webhooks.$endpointId.tsx#loader>viewDeliveries",
  ],
} satisfies Controls;
