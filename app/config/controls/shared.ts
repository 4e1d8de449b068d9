import type { Controls } from "./control";

/** Who else receives it: 52 to 61. */
export const shared = {
  52: [
    "app/http/consent-desk.server.ts#consentDesk>asksNotToSell",
    "app/domain/consent/consent.ts#consentState>withoutSold",
    "app/routes/[.]well-known.gpc[.]json.ts#loader",
    "app/use-cases/registers/transparency.server.ts#transparencyReport>noSaleStatement",
    "app/http/consent-desk.server.ts#consentDesk>keepSignal",
  ],
  53: [
    "app/services/net/outbound.ts#recordedFetch>insistOnPermit",
    "workers/services.ts#servicesOf>permitOf",
    "workers/mail.ts#postOf>insistOnPermit",
    "app/routes/subprocessors[.]json.ts#loader",
  ],
  54: [
    "app/domain/registers/vendor-gate.ts#refuseVendor>hasEnded",
    "app/use-cases/registers/sub-processors.server.ts#refusalOf>refuseVendor",
    "workers/services.ts#servicesOf>refusalOf",
    "workers/cron/run-due.ts#runDue>alarmsDue",
  ],
  55: [
    "app/use-cases/webhooks/announce-event.server.ts#announceEvent>payloadOf",
    "app/use-cases/webhooks/attempt-delivery.server.ts#attemptDelivery>withoutFields",
    "app/domain/webhooks/payload.ts#payloadOf>PAYLOAD_FIELDS",
  ],
  56: ["app/routes/me.privacy.tsx#loader>overseersOf"],
  57: [
    "app/db/visibility.ts#visible>seen",
    "app/db/tenant-db.server.ts#TenantDb>visible",
    "workers/wiring.ts#requestContext>scopeOf",
    "app/routes/w.$workspace.settings.members.tsx#action>changeMember",
    "app/api/api.ts#answerApi",
    "app/routes/w.$workspace.deals._index.tsx#loader",
    "app/routes/w.$workspace.today._index.tsx#loader",
    "app/routes/w.$workspace.search.tsx#loader",
    "app/routes/w.$workspace.tasks._index.tsx#loader",
    "app/routes/w.$workspace.leads._index.tsx#loader",
    "app/routes/w.$workspace.inbox._index.tsx#loader",
  ],
  58: [
    "app/use-cases/registers/transparency.server.ts#transparencyReport>OUTCOMES",
    "app/routes/transparency[.]json.ts#loader",
  ],
  59: [
    "app/domain/registers/rules.ts#releaseDisclosure",
    "app/use-cases/registers/settle-entry.server.ts#settleEntry>releaseDisclosure",
    "app/routes/w.closr.privacy.$register.$entryId_.act.ts#action>settleEntry",
  ],
  60: [
    "app/domain/registers/rules.ts#admitEntry>isAhead",
    "app/use-cases/registers/settle-entry.server.ts#settleEntry>announced",
    "app/use-cases/registers/tell-of-entry.server.ts#tellOfEntry>isEverybody",
    "app/http/shell-banners.ts#bannersOf>successor",
  ],
  61: [
    "app/routes/subprocessors[.]xml.ts#loader>feedOf",
    "app/use-cases/vendors/mail-list.server.ts#mailList>signDocument",
    "app/routes/_public.subprocessors.tsx#action>mailList",
    "app/use-cases/registers/tell-of-entry.server.ts#tellOfEntry>followers",
    "app/routes/w.$workspace.settings.subprocessors.tsx#action>objectTo",
    "app/routes/subprocessors.news.$token.ts#loader",
    "app/use-cases/registers/save-entry.server.ts#changeEntry",
  ],
} satisfies Controls;
