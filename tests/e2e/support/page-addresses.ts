import type { Belongings, Noun } from "./belongings";

type Form = Record<string, string>;

/** A route with ids: what they are of, and the forms that it would take. */
interface RoutePath {
  ids: Record<string, Noun>;
  forms?: ((own: Belongings) => Form)[];
  /** What it takes away is not there afterwards: it comes last. */
  takesAway?: true;
  /** No page leads there with an id of one's own. */
  isOnlyRefused?: true;
  /** After the first form it is not there any more for the others. */
  takesOneForm?: true;
}

const nothing = () => ({});
const account = { accountId: "account" } as const;
const contact = { contactId: "contact" } as const;
const deal = { dealId: "deal" } as const;
const lead = { leadId: "lead" } as const;
const task = { taskId: "task" } as const;
const thread = { threadId: "thread" } as const;
const toStage = ({ stage }: Belongings) => ({ stageId: stage });
const won = () => ({ status: "won", closedOn: "2026-11-01", value: "1000000", currency: "AED" });
const doing = (...acts: string[]) => acts.map((act) => () => ({ do: act }));

/** Every route with an id, by its file under `w.$workspace`. */
export const ROUTES: Record<string, RoutePath> = {
  "contacts.$contactId_.edit.tsx": {
    ids: contact,
    forms: [() => ({ nameEn: "Owned Elsewhere", sourceKind: "referral" })],
  },
  "contacts.$contactId_.package.ts": { ids: contact, forms: [nothing] },
  "contacts.$contactId_.request.tsx": { ids: contact, forms: [() => ({ type: "correction" })] },
  "accounts.$accountId_.edit.tsx": {
    ids: account,
    forms: [() => ({ kind: "developer", nameEn: "Renamed" })],
  },
  "deals.$dealId._index.tsx": { ids: deal },
  "deals.$dealId.checks.ts": { ids: deal, forms: [nothing] },
  "deals.$dealId.edit.tsx": { ids: deal, forms: [() => ({ title: "Renamed" })] },
  "deals.$dealId.stage.ts": { ids: deal, forms: [toStage, () => ({ undo: "on" })] },
  "deals.$dealId.move.tsx": { ids: deal, forms: [toStage] },
  "deals.$dealId.move-back.ts": { ids: deal, forms: [nothing] },
  "deals.$dealId.close.tsx": { ids: deal, forms: [won] },
  "deals.$dealId.reopen.ts": { ids: deal, forms: [nothing] },
  "exports.$token.ts": { ids: { token: "packageLink" }, isOnlyRefused: true },
  "inbox.triage.$eventId.ts": {
    ids: { eventId: "inboundEvent" },
    forms: doing("retry", "discard"),
    takesOneForm: true,
  },
  "leads.$leadId.edit.tsx": { ids: lead, forms: [() => ({ version: "1", listingRef: "CHANGED" })] },
  "leads.$leadId.follow-up.tsx": { ids: lead, forms: [() => ({ choice: "tomorrow" })] },
  "leads.$leadId.log.ts": { ids: lead, forms: [() => ({ way: "call-connected" })] },
  "leads.$leadId.no-answer.ts": { ids: lead, forms: [nothing] },
  "leads.$leadId.owner.ts": { ids: lead, forms: [({ member }) => ({ ownerId: member })] },
  "leads.$leadId.status.ts": { ids: lead, forms: [() => ({ status: "qualified" })] },
  "leads.$leadId.undo.ts": { ids: lead, forms: [() => ({ version: "1" })] },
  "leads.$leadId.closure.tsx": { ids: lead, forms: [() => ({ as: "lost:budget" })] },
  "leads.$leadId.reopening.ts": { ids: lead, forms: [nothing] },
  "packages.$token.ts": { ids: { token: "packageLink" } },
  "privacy.certificates.$certificateId.tsx": { ids: { certificateId: "certificate" } },
  "privacy.certificates.$certificateId_.download.ts": { ids: { certificateId: "certificate" } },
  "privacy.requests.$requestId.tsx": {
    ids: { requestId: "request" },
    forms: [() => ({ act: "restrict" }), () => ({ act: "withdraw" })],
  },
  "settings.dpa_.$acceptanceId.ts": { ids: { acceptanceId: "agreement" } },
  "settings.imports.$importId_.errors.ts": { ids: { importId: "import" } },
  "settings.imports.$importId.tsx": {
    ids: { importId: "import" },
    forms: [...doing("save", "try", "run", "cancel"), () => ({ do: "undo", sure: "on" })],
  },
  "settings.webhooks.$endpointId.tsx": {
    ids: { endpointId: "endpoint" },
    forms: [...doing("rotate", "disable", "enable"), ...doing("remove")],
  },
  "tasks.$taskId.done.ts": { ids: task, forms: [nothing, () => ({ undo: "on" })] },
  "tasks.$taskId.edit.tsx": { ids: task, forms: [() => ({ title: "Renamed" })] },
  "threads.$threadId._index.tsx": { ids: thread, forms: [() => ({ body: "Good morning." })] },
  "threads.$threadId.summary.ts": {
    ids: thread,
    forms: [() => ({ do: "make" }), ({ summary }) => ({ do: "keep", summaryId: summary })],
  },
  "threads.$threadId.messages.$messageId.ts": {
    ids: { ...thread, messageId: "message" },
    forms: [nothing],
    takesAway: true,
  },
  "files.$fileId.ts": {
    ids: { fileId: "file" },
    forms: [({ contact }) => ({ aboutType: "contact", aboutId: contact })],
    takesAway: true,
  },
  "tasks.$taskId.delete.ts": { ids: task, forms: [nothing], takesAway: true },
  "deals.$dealId.delete.ts": { ids: deal, forms: [nothing], takesAway: true },
  "leads.$leadId._index.tsx": { ids: lead, forms: doing("delete"), takesAway: true },
  "accounts.$accountId.tsx": { ids: account, forms: doing("delete"), takesAway: true },
  "contacts.$contactId.tsx": { ids: contact, forms: doing("delete"), takesAway: true },
  "contacts.$contactId_.erasure.tsx": {
    ids: contact,
    forms: [() => ({ confirmation: "Owned Elsewhere" })],
    takesAway: true,
  },
};

/** Routes with a parameter that is no id of a workspace's, and what it is. */
export const WITHOUT_IDS: Record<string, string> = {
  "$.tsx": "every other address",
  "api.auth.$.ts": "the identity library's own addresses",
  "me.ended.$workspaceId._index.tsx": "a workspace that is gone, to those who belonged to it",
  "me.ended.$workspaceId.certificate.ts": "a workspace that is gone, to those who owned it",
  "me.pictures.$token.ts": "a secret of whoever it shows, told to those who work with them",
  "me.surveys.$surveyId.tsx": "a survey of ours, which everybody with an account is asked",
  "_public.help.$slug.tsx": "an article of the help centre",
  "_public.invite.$token.tsx": "a secret that was mailed",
  "_public.news.$token.tsx": "a secret that was mailed",
  "_public.unsubscribe.$token.tsx": "an address and a list, signed",
  "w.closr.privacy.news.$mailingId.tsx":
    "the operator's own: nobody else has anything there (operator.spec.ts)",
  "w.closr.privacy.surveys.$surveyId.tsx":
    "the operator's own: nobody else has anything there (operator.spec.ts)",
  "subprocessors.news.$token.ts": "an old address, which leads to the list",
  "_public.privacy_.request_.$token.tsx": "a secret of whoever asked",
  "_public.privacy_.request_.$token_.$part.ts": "a secret of whoever asked",
  "w.closr.privacy.requests.$requestId.tsx":
    "the operator's own: nobody else has anything there (operator.spec.ts)",
  ...Object.fromEntries(
    [
      "requests.$requestId_.held.ts",
      "enquiries.$enquiryId.tsx",
      "enquiries.$enquiryId_.child.ts",
      "enquiries.$enquiryId_.delete.ts",
    ].map((file) => [
      `w.closr.privacy.${file}`,
      "the operator's own: nobody else has anything there (operator.spec.ts)",
    ]),
  ),
  "_public.$document_.v.$version.tsx": "a version of a document",
  "_public.$document_.v.$version_.text.ts": "a version of a document",
  "_public.$document_.diff.$range.tsx": "two versions of a document",
  "_public.$document_.versions.tsx": "the versions of a document",
  ...Object.fromEntries(
    ["_index.tsx", "export.ts", "new.tsx", "$entryId.tsx", "$entryId_.act.ts"].map((file) => [
      `w.closr.privacy.$register.${file}`,
      "the operator's own: nobody else has anything there (operator.spec.ts)",
    ]),
  ),
  "w.$workspace.settings.imports.sample.$kind.ts": "a kind of import",
};

/** A form or an address that names a record beside the address's own: its route, the noun, what is sent. */
type Named = [
  address: string | ((id: string, own: Belongings) => string),
  noun: Noun,
  form?: (id: string, own: Belongings) => Form,
];

const abouts = ["contact", "account", "lead", "deal"] as const;

/** Addresses below `/w/WORKSPACE/`. With a form it is sent there, else the address is looked at. */
export const NAMED: Named[] = [
  // While the lead is open: a deal is made of it below.
  [(_, { lead }) => `leads/${lead}/owner`, "member", (ownerId) => ({ ownerId })],
  ...abouts.map(
    (noun): Named => ["notes", noun, (aboutId) => ({ aboutType: noun, aboutId, body: "New." })],
  ),
  ...abouts.map(
    (noun): Named => ["tasks/new", noun, (id) => ({ title: "New", about: `${noun}:${id}` })],
  ),
  ...abouts.map((noun): Named => [(id) => `tasks/new?about=${noun}:${id}`, noun]),
  [(id) => `contacts?owner=${id}`, "member"],
  [(id) => `accounts?owner=${id}`, "member"],
  [(id) => `leads?owner=${id}`, "member"],
  [(id) => `deals?view=list&owner=${id}`, "member"],
  [(id) => `deals?view=list&stage=${id}`, "stage"],
  [(id) => `deals?pipeline=${id}`, "pipeline"],
  [(id) => `deals?moved=${id}`, "deal"],
  [(id) => `deals/new?contact=${id}`, "contact"],
  [(id) => `deals/new?account=${id}`, "account"],
  [(id) => `deals/new?lead=${id}`, "lead"],
  [(id) => `deals/new?pipeline=${id}`, "pipeline"],
  [(id) => `leads/new?contact=${id}`, "contact"],
  [(id) => `today?did=followed&v=1&lead=${id}`, "lead"],
  [(id) => `tasks?done=${id}`, "task"],
  [(id) => `settings/ai?receipt=${id}`, "receipt"],
  ["contacts/new", "member", (ownerId) => ({ nameEn: "New", sourceKind: "referral", ownerId })],
  ["accounts/new", "member", (ownerId) => ({ nameEn: "New", kind: "other", ownerId })],
  ["accounts/new", "account", (parentId) => ({ nameEn: "New", kind: "other", parentId })],
  [
    "leads/new",
    "contact",
    (contactId) => ({ contactId, sourceKind: "referral", channel: "walk-in" }),
  ],
  [
    "leads/new",
    "member",
    (ownerId) => ({ name: "New", sourceKind: "referral", channel: "walk-in", ownerId }),
  ],
  ["deals/new", "contact", (contactId) => ({ contactId })],
  ["deals/new", "account", (accountId) => ({ accountId })],
  ["deals/new", "lead", (leadId) => ({ leadId })],
  ["deals/new", "member", (ownerId) => ({ title: "New", ownerId })],
  ["deals/new", "stage", (id, { pipeline }) => ({ title: "New", place: `${pipeline} ${id}` })],
  ["deals/new", "pipeline", (id, { stage }) => ({ title: "New", place: `${id} ${stage}` })],
  [(_, { deal }) => `deals/${deal}/edit`, "contact", (contactId) => ({ contactId })],
  [(_, { deal }) => `deals/${deal}/edit`, "account", (accountId) => ({ accountId })],
  [(_, { deal }) => `deals/${deal}/edit`, "member", (ownerId) => ({ ownerId })],
  [
    (_, { deal }) => `deals/${deal}/edit`,
    "contact",
    (id) => ({ "parties[0].contactId": id, "parties[0].role": "buyer" }),
  ],
  [(_, { deal }) => `deals/${deal}/stage`, "stage", (stageId) => ({ stageId })],
  [(_, { deal }) => `deals/${deal}/move`, "nextStage", (stageId) => ({ stageId })],
  [
    (_, { contact }) => `contacts/${contact}/edit`,
    "member",
    (ownerId) => ({ nameEn: "Owned Elsewhere", sourceKind: "referral", ownerId }),
  ],
  [
    (_, { account }) => `accounts/${account}/edit`,
    "member",
    (ownerId) => ({ nameEn: "New", kind: "other", ownerId }),
  ],
  [
    (_, { account }) => `accounts/${account}/edit`,
    "parent",
    (parentId) => ({ nameEn: "New", kind: "other", parentId }),
  ],
  ["tasks/new", "member", (ownerId) => ({ title: "New", ownerId })],
  [(_, { task }) => `tasks/${task}/edit`, "member", (ownerId) => ({ title: "New", ownerId })],
  [
    (_, { thread }) => `threads/${thread}/summary`,
    "summary",
    (summaryId) => ({ do: "wrong", summaryId }),
  ],
  [
    (_, { endpoint }) => `settings/webhooks/${endpoint}`,
    "delivery",
    (delivery) => ({ do: "resend", delivery }),
  ],
  ["settings/keys", "member", (memberId) => ({ do: "make", name: "x", role: "viewer", memberId })],
  ["settings/keys", "apiKey", (id) => ({ do: "revoke", id })],
  ["settings/billing", "taxNumber", (id) => ({ do: "remove", id })],
  [
    "settings/sources",
    "member",
    (assignTo) => ({ do: "connect", kind: "leads", name: "x", assignTo }),
  ],
  ["settings/sources", "integration", (id) => ({ do: "disconnect", id })],
  [
    "settings/pipelines",
    "pipeline",
    (pipelineId) => ({ pipelineId, nameEn: "Renamed", "stages[0].nameEn": "First" }),
  ],
  [
    "settings/pipelines",
    "stage",
    (id, { pipeline }) => ({
      ...{ pipelineId: pipeline, nameEn: "Renamed" },
      ...{ "stages[0].id": id, "stages[0].nameEn": "First" },
    }),
  ],
  [(id) => `privacy/holds/new?contact=${id}`, "contact"],
  ["privacy/holds/new", "file", (fileId) => ({ fileId, matter: "A matter" })],
  ["privacy/holds", "hold", (holdId) => ({ holdId })],
  ["privacy/withheld", "contact", (contactId) => ({ do: "withdraw", contactId })],
  ["settings/incidents", "incident", (id) => ({ id, how: "discarded" })],
  ["settings/members", "member", (member) => ({ do: "end-sign-ins", member })],
  ["settings/members", "member", (member) => ({ do: "change", member, role: "agent" })],
  ["settings/members", "member", (member) => ({ do: "remove", member })],
  ["settings/members", "invitation", (invitation) => ({ do: "resend", invitation })],
  ["settings/members", "invitation", (invitation) => ({ do: "revoke", invitation })],
  [
    "settings/members",
    "team",
    (teamId) => ({ do: "invite", email: "of-a-team@here.example", role: "agent", teamId }),
  ],
];

/** Fields that hold an id and are not tried with another workspace's, and why. */
export const UNTRIED: Record<string, string> = {
  "POST files aboutId": "tried with a file, which a form of text has not",
  "POST files/ID aboutId": "says only which page comes next",
  "POST leads/ID/log from": "says only which page comes next",
  "POST leads/ID/log ownerId": "the button that sends it leads to the owner's own route",
  "POST settings/imports/ID pipelineId": "tried with an import of deals, whose file names stages",
};
