import type { Controls } from "./control";

/** Where data are, how long, and how they are secured: 78 to 95. */
export const keptAndSecured = {
  78: [
    "app/config/transfers.ts#transfersOf",
    "app/routes/transfers[.]json.ts#loader>STORE_PLACES",
    "app/routes/w.$workspace.settings.places.tsx#loader>transfersOf",
  ],
  79: [
    "app/domain/registers/vendor-gate.ts#refuseVendor>mechanismEndsOn",
    "workers/services.ts#servicesOf>refusalOf",
  ],
  80: [
    "app/components/public/retention-table.tsx#RetentionTable>RETENTION",
    "workers/cron/sweep-retention.ts#sweepRetention>RETENTION",
    "app/db/data-map.ts#retentionRegister>RETENTION",
  ],
  81: [
    "app/use-cases/privacy/erasure/leave-held.ts#leaveHeld>holds",
    "app/db/visibility.ts#visible>unheld",
    "workers/cron/end-holds.ts#endHolds>releaseHold",
    "app/routes/w.$workspace.privacy.holds.new.tsx#action>setHold",
  ],
  82: [
    "app/use-cases/subscription/end-subscription.server.ts#endSubscription>moveLife",
    "app/use-cases/subscription/view-subscription.server.ts#viewSubscription>datesAfter",
    "app/use-cases/subscription/tell-owners.server.ts#tellOwners>letterOf",
    "app/routes/w.$workspace.settings.subscription._index.tsx#action>endSubscription",
  ],
  83: [
    "app/use-cases/subscription/read-only.ts#permissionsOf>isOpenWhile",
    "workers/cron/watch-subscriptions.ts#watchSubscriptions>watchLife",
    "app/domain/lifecycle/lifecycle.ts#datesAfter>PURGE_DAY",
    "workers/cron/run-due.ts#runDue>watchSubscriptions",
    "app/routes/w.$workspace.exports.$token.ts#loader>takeExport",
    "wrangler.toml",
  ],
  84: [
    "app/use-cases/privacy/erasure/erase-step.server.ts#goOnErasing>secondLook",
    "app/use-cases/privacy/erasure/finish-erasure.ts#finishErasure>signDocument",
    "app/use-cases/subscription/purge/purge-step.server.ts#purgeStep>lookAgain",
    "app/use-cases/subscription/purge/finish-purge.ts#finishPurge>HISTORY_DAYS",
    "workers/ledger-watch.ts#watchLedger>catchUp",
    "workers/queue/handlers.ts#handlers>workspaceEnded",
    "app/routes/me.ended.$workspaceId.certificate.ts#loader",
    "workers/queue/run-job.ts#runJob",
    "app/use-cases/privacy/replay/replay-step.server.ts#replayStep",
  ],
  85: [
    "app/use-cases/privacy/erasure/erase-rows.ts#eraseChildRows>keptUntil",
    "app/config/statutory.ts#STATUTORY",
  ],
  86: [
    "workers/cron/run-due.ts#runDue>sweepRetention",
    "workers/cron/sweep-retention.ts#sweepRetention>sweepTable",
    "workers/checks/check-itself.ts#checkItself>nothingIsOverdue",
    "workers/cron/run-due.ts#runDue>sweepPackages",
    "workers/cron/run-due.ts#runDue>sweepMail",
    "wrangler.toml",
    "workers/queue/run-job.ts#runJob",
    "app/db/platform-db.server.ts#PlatformDb",
  ],
  87: [
    "app/http/security-headers.ts#securityHeaders>HSTS_SECONDS",
    "app/http/exit-guard.ts#guardExit>securityHeaders",
    "app/use-cases/webhooks/create-endpoint.server.ts#createEndpoint>refuseUrl",
    "public/_headers",
  ],
  88: [
    "app/db/data-map.ts#sealedRegister>declarations",
    "app/services/seals/seals.ts#keepSeals>sealWith",
    "app/components/public/security-tables.tsx#SealedTable",
  ],
  89: [
    "app/db/tenant-db.server.ts#TenantDb>tenantId",
    "app/http/tenant-route.server.ts#tenantLoader>memberOf",
    "app/http/tenant-route.server.ts#tenantLoader>notFound",
    "app/api/key-gate.ts#admitKey>holderOf",
  ],
  90: ["app/config/parts.ts#PARTS", "app/routes/security[.]json.ts#loader>PARTS"],
  91: [
    "app/db/trail.server.ts#commitWrites>linkOf",
    "app/use-cases/audit/walk-trail.ts#walkTrail>walkOn",
    "app/routes/w.$workspace.settings.audit.tsx#action>verifyAudit",
  ],
  92: [
    "app/config/suites.ts#SUITES",
    "app/http/proof-facts.ts#suitesFrom>suiteEnd",
    "app/routes/security[.]json.ts#loader",
  ],
  93: [
    "app/domain/support/support.ts#admitAsking",
    "app/use-cases/support/ask-support.server.ts#askSupport>trainingOf",
    "app/use-cases/support/ask-support.server.ts#askSupport>admitAsking",
    "app/routes/w.closr.privacy.support.tsx#action>askSupport",
  ],
  94: [
    "app/routes/[.]well-known.security[.]txt.ts#loader>VALID_DAYS",
    "app/use-cases/registers/draft-notices.ts#draftNotices>breachDeadline",
    "workers/queue/jobs/register-due.ts#registerDue>raiseAlarm",
    "app/routes/w.closr.privacy.$register.new.tsx#action>addEntry",
    "app/use-cases/registers/raise-breach.server.ts#raiseBreach",
  ],
  95: [
    "app/domain/identity/password.ts#acceptPassword>COMMON_WORDS",
    "app/use-cases/identity/sign-up.server.ts#signUp>acceptPassword",
    "app/use-cases/identity/reset-password.server.ts#resetPassword>acceptPassword",
  ],
} satisfies Controls;
