import type { Belongings, Noun } from "./belongings";

/** What an address with ids is of, and a body that it would take. */
interface ApiPath {
  ids: Record<string, Noun>;
  /** By method, where it has one. */
  bodies?: Partial<Record<"post" | "put" | "patch", (own: Belongings) => unknown>>;
}

const of = (id: Noun, bodies?: ApiPath["bodies"]): ApiPath => ({ ids: { id }, bodies });
const move = ({ stage }: Belongings) => ({ stageId: stage });
const win = () => ({ status: "won", value: { minor: 100_000_000, currency: "AED" } });

/** Every path of the API with an id. In the order of what hangs on what: the last may be taken away first. */
export const API_PATHS: Record<string, ApiPath> = {
  "/api-keys/{id}": of("apiKey"),
  "/tax-numbers/{id}": of("taxNumber"),
  "/certificates/{id}": of("certificate"),
  "/exports/{id}": of("export"),
  "/exports/{id}/content": of("export"),
  "/packages/{id}/content": of("package"),
  "/privacy-requests/{id}": of("request"),
  "/jobs/{id}": of("job"),
  "/imports/{id}": of("import"),
  "/imports/{id}/rows": of("import"),
  "/integrations/{id}": of("integration"),
  "/webhook-endpoints/{id}": of("endpoint", { patch: () => ({ events: ["lead.created"] }) }),
  "/webhook-endpoints/{id}/rotate": of("endpoint"),
  "/webhook-endpoints/{id}/deliveries": of("endpoint"),
  "/webhook-endpoints/deliveries/{id}": of("delivery"),
  "/webhook-endpoints/deliveries/{id}/resend": of("delivery"),
  "/pipelines/{id}": of("pipeline", { patch: () => ({ nameEn: "Renamed" }) }),
  "/contacts/{id}": of("contact", { patch: () => ({ nameEn: "Renamed" }) }),
  "/accounts/{id}": of("account", { patch: () => ({ nameEn: "Renamed" }) }),
  "/leads/{id}": of("lead", { patch: () => ({ listingRef: "CHANGED" }) }),
  "/deals/{id}": of("deal", { patch: () => ({ title: "Renamed" }) }),
  "/deals/{id}/stage": of("deal", { post: move, put: move }),
  "/deals/{id}/closure": of("deal", { post: win, put: win }),
  "/tasks/{id}": of("task", { patch: () => ({ title: "Renamed" }) }),
  "/notes/{id}": of("note", { patch: () => ({ body: "Changed." }) }),
  "/files/{id}": of("file"),
  "/threads/{id}": of("thread"),
  "/threads/{id}/messages": of("thread", { post: () => ({ body: "Good morning." }) }),
  "/threads/{id}/closure": of("thread", { post: () => ({}) }),
  "/threads/{id}/summary": of("thread"),
  "/threads/{id}/messages/{messageId}": { ids: { id: "thread", messageId: "message" } },
};

/** A field that names a record: which, and a request that would be taken with one of one's own. */
type Field = [
  noun: Noun,
  ask: (id: string, own: Belongings) => unknown,
  /** One's own is left alone: it would be gone afterwards. */
  spare?: "spare",
];

const query = (name: string, ...nouns: Noun[]): Field[] =>
  nouns.map((noun) => [noun, (id) => ({ [name]: id })]);
const about = (rest: unknown): Field[] =>
  (["contact", "account", "lead", "deal"] as const).map((type) => [
    type,
    (id) => ({ ...(rest as object), about: { type, id } }),
  ]);
const aboutQuery = (["contact", "account", "lead", "deal"] as const).map(
  (aboutType): Field => [aboutType, (aboutId) => ({ aboutType, aboutId })],
);
const source = { kind: "referral" };
const stages = (id: string) => [{ id, nameEn: "First" }, { nameEn: "Second" }];

/** Every field of a query or a body that names a record, but a page's cursor. */
export const API_FIELDS: Record<string, Field[]> = {
  "get /contacts ?ownerId": query("ownerId", "member"),
  "get /accounts ?ownerId": query("ownerId", "member"),
  "get /leads ?assignedTo": query("assignedTo", "member"),
  "get /deals ?ownerId": query("ownerId", "member"),
  "get /deals ?stageId": query("stageId", "stage"),
  "get /tasks ?ownerId": query("ownerId", "member"),
  "get /tasks ?aboutId": aboutQuery,
  "get /notes ?aboutId": aboutQuery,
  "get /files ?aboutId": aboutQuery,
  "get /threads ?contactId": query("contactId", "contact"),
  "post /integrations assignTo": [["member", (assignTo) => ({ kind: "leads", assignTo })]],
  "post /api-keys memberId": [["member", (memberId) => ({ name: "x", role: "viewer", memberId })]],
  "post /contacts ownerId": [["member", (ownerId) => ({ nameEn: "New", source, ownerId })]],
  "patch /contacts/{id} ownerId": [["member", (ownerId) => ({ ownerId })]],
  "post /accounts parentId": [
    ["account", (parentId) => ({ kind: "other", nameEn: "A child", parentId })],
  ],
  "post /accounts ownerId": [["member", (ownerId) => ({ kind: "other", nameEn: "New", ownerId })]],
  "patch /accounts/{id} parentId": [["parent", (parentId) => ({ parentId })]],
  "patch /accounts/{id} ownerId": [["member", (ownerId) => ({ ownerId })]],
  "post /leads contactId": [["contact", (contactId) => ({ contactId })]],
  "post /leads assignedTo": [
    ["member", (assignedTo, { contact }) => ({ contactId: contact, assignedTo })],
  ],
  "patch /leads/{id} assignedTo": [["member", (assignedTo) => ({ assignedTo })]],
  "post /deals contactId": [["contact", (contactId) => ({ contactId })]],
  "post /deals accountId": [["account", (accountId) => ({ accountId })]],
  "post /deals leadId": [["lead", (leadId) => ({ leadId })]],
  "post /deals ownerId": [["member", (ownerId) => ({ title: "New", ownerId })]],
  "post /deals pipelineId": [["pipeline", (pipelineId) => ({ title: "New", pipelineId })]],
  "post /deals stageId": [["stage", (stageId) => ({ title: "New", stageId })]],
  "post /deals parties[].contactId": [
    ["contact", (contactId) => ({ title: "New", parties: [{ contactId, role: "buyer" }] })],
  ],
  "patch /deals/{id} contactId": [["contact", (contactId) => ({ contactId })]],
  "patch /deals/{id} accountId": [["account", (accountId) => ({ accountId })]],
  "patch /deals/{id} ownerId": [["member", (ownerId) => ({ ownerId })]],
  "patch /deals/{id} parties[].contactId": [
    ["contact", (contactId) => ({ parties: [{ contactId, role: "buyer" }] })],
  ],
  "post /deals/{id}/stage stageId": [["stage", (stageId) => ({ stageId })]],
  "put /deals/{id}/stage stageId": [["nextStage", (stageId) => ({ stageId })]],
  "post /pipelines stages[].id": [["stage", (id) => ({ nameEn: "New", stages: stages(id) })]],
  "patch /pipelines/{id} stages[].id": [["stage", (id) => ({ stages: stages(id) })]],
  "post /tasks about.id": about({ title: "New" }),
  "post /tasks ownerId": [["member", (ownerId) => ({ title: "New", ownerId })]],
  "patch /tasks/{id} ownerId": [["member", (ownerId) => ({ ownerId })]],
  "post /notes about.id": about({ body: "New." }),
  "post /threads contactId": [["contact", (contactId) => ({ contactId })]],
  "post /privacy-requests subject.id": [
    ["contact", (id) => ({ type: "access", subject: { type: "contact", id } })],
    ["contact", (id) => ({ type: "erasure", subject: { type: "contact", id } }), "spare"],
  ],
};

/** Where one's own is refused as well, for another reason: a stage is of one pipeline, and has deals. */
export const OWN_IS_REFUSED = ["post /pipelines stages[].id", "patch /pipelines/{id} stages[].id"];

/** Names that end like an id and are none of ours, or are held against what is there and lead to nothing. */
export const NOT_OURS = ["post /leads externalId", "post /threads/{id}/closure waitingMessageId"];
