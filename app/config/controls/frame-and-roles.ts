import type { Controls } from "./control";

/** Header and footer, and who decides over the data: 1 to 11. */
export const frameAndRoles = {
  1: [
    "app/components/layout/public-shell.tsx#PublicShell>HEADER_LINKS",
    "app/components/layout/public-shell.tsx#PublicShell>FOOTER_LINKS",
    "app/routes.ts#default>inArabic",
  ],
  2: ["scripts/deploy.mjs>identityGaps", "app/config/company.server.ts#readCompany"],
  3: [
    "app/routes/privacy[.]json.ts#loader>publicationJson",
    "app/components/public/clause-marks.tsx#ClauseMarks",
    "scripts/check-promises.mjs>controlFaults",
  ],
  4: [
    "app/use-cases/identity/sign-up.server.ts#signUp>acknowledgeDocuments",
    "app/use-cases/identity/acknowledge-documents.ts#acknowledgeDocuments>addAcknowledgement",
    "app/routes/me.privacy.tsx#loader>acknowledgementsOf",
  ],
  5: ["app/routes/_public.tsx#loader>DUBAI"],
  6: ["app/db/data-map.ts#dataItems>declarations", "app/routes/data-map[.]json.ts#loader"],
  7: [
    "app/db/data-map.ts#dataMap>declarations",
    "app/routes/data-map[.]json.ts#loader",
    "workers/checks/data-map.ts#everyColumnIsDeclared>isDeclared",
  ],
  8: [
    "app/routes/me.privacy_.package.ts#loader>ownDataPackage",
    "app/use-cases/identity/own-data.server.ts#ownDataPackage>ownData",
  ],
  9: [
    "app/http/tenant-route.server.ts#tenantLoader>isOpenTo",
    "app/db/identity-db.server.ts#IdentityDb>supportViews",
    "app/use-cases/support/settle-support.server.ts#settleSupport>endOf",
    "workers/wiring.ts#requestContext>ReadOnlyDb",
    "app/routes/w.$workspace.privacy.access-log.tsx#loader>listViews",
    "app/routes/w.$workspace.settings.support.tsx#action>settleSupport",
    "app/routes/w.$workspace.privacy.access-log.tsx#default",
  ],
  10: [
    "app/domain/contacts/contact.ts#contactFrom>basisFor",
    "app/use-cases/contacts/create-contact.server.ts#createContact>contactFrom",
    "app/use-cases/imports/run/people.ts#newContact>basisFor",
    "app/routes/w.$workspace.contacts.new.tsx#action>createContact",
    "app/routes/w.$workspace.contacts.$contactId.tsx#default",
  ],
  11: [
    "app/routes/w.$workspace.settings.dpa.tsx#action>acceptDpa",
    "app/use-cases/dpa/accept-dpa.server.ts#acceptDpa",
    "app/routes/w.$workspace.settings.dpa_.$acceptanceId.ts#loader>copyOfDpa",
    "app/routes/w.$workspace.settings.dpa.tsx#default",
  ],
} satisfies Controls;
