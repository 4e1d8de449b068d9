import type { Controls } from "./control";

/** Changes of the policy, who we are, and the proof: 121 to 129. */
export const changesAndProof = {
  121: [
    "app/use-cases/policy/policy-shelf.server.ts#policyShelf>versionBefore",
    "app/routes/_public.$document_.versions.tsx#loader",
    "app/routes/_public.$document_.diff.$range.tsx#loader>diffTexts",
    "app/http/plain-text-twin.ts#plainTextTwin",
    "app/routes/_public.$document_.v.$version.tsx#loader>editionOf",
    "app/routes/_public.$document_.v.$version_.text.ts#loader>editionOf",
  ],
  122: [
    "app/domain/policy/policy-version.ts#prepareVersion>NOTICE_DAYS",
    "app/use-cases/policy/prepare-policy.server.ts#preparePolicy>prepareVersion",
    "app/use-cases/policy/prepare-policy.server.ts#differsFrom>registersDiffer",
    "app/use-cases/policy/facts-in-force.server.ts#factsInForce>retentionInForce",
    "workers/services.ts#servicesOf>factsInForce",
    "workers/cron/run-due.ts#runDue>retentionOf",
    "workers/queue/jobs/policy-announced.ts#policyAnnounced>tellOfPolicy",
    "app/use-cases/policy/tell-of-policy.server.ts#tellOfPolicy>acrossTenantsUntold",
    "workers/queue/jobs/account-active.ts#accountActive>tellWhoArrives",
    "app/use-cases/identity/confirm-email.server.ts#confirmEmail>arrival",
    "app/routes/w.closr.privacy.versions_.approve.ts#action>approvePolicy",
    "app/routes/w.closr.privacy.versions.tsx#action>preparePolicy",
  ],
  123: [
    "app/routes/_public.privacy.tsx#loader>lastModified",
    "app/http/publication-json.server.ts#publicationJson>lastModified",
    "app/routes/_public.privacy.tsx#headers",
  ],
  124: [
    "app/routes/me.leave.ts#loader",
    "app/routes/w.$workspace.leave.export.ts#action>requestExport",
    "app/routes/w.$workspace.leave._index.tsx#action>leaveWorkspace",
  ],
  125: [
    "app/config/company.server.ts#readCompany",
    "app/components/public/organization.tsx#Organization>JsonLd",
  ],
  126: [
    "app/config/officer.ts#officerFacts",
    "app/services/policy/policy-text.ts#policyInParts>officerFacts",
  ],
  129: [
    "app/routes/_public.privacy_.proof.tsx#loader",
    "app/http/proof-facts.ts#proofsFrom>standingOf",
    "app/domain/promises/standing.ts#standingOf>isOverdue",
    "workers/cron/run-due.ts#runDue>checkItself",
    "app/routes/_public.privacy_.proof.tsx#default",
  ],
} satisfies Controls;
