import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { ContactInput } from "~/domain/contacts/contact";
import { MOST_OF_EACH } from "~/domain/contacts/contact.form";
import { CONTACT_LANGUAGES } from "~/domain/contacts/languages";
import {
  LEGAL_BASES,
  type LegalBasis,
  SOURCE_KINDS,
  type SourceKind,
} from "~/domain/contacts/legal-basis";
import { STOPS, stopsOf } from "~/domain/contacts/objections";
import { isHidden } from "~/domain/contacts/withheld";
import { isSample } from "~/domain/sample/sample-mark";
import { LONGEST_NAME, lineText } from "~/domain/texts";
import { createContact } from "~/use-cases/contacts/create-contact.server";
import { deleteContact } from "~/use-cases/contacts/delete-contact.server";
import { type Contact, getContact } from "~/use-cases/contacts/get-contact.server";
import { listContacts } from "~/use-cases/contacts/list-contacts.server";
import { updateContact } from "~/use-cases/contacts/update-contact.server";
import type { ApiEnv } from "./api-env";
import { endpoint } from "./endpoint";
import { type Faults, faultIn } from "./fault-in";
import { idParams, instantOut, pageQuery, pageSchema, phoneText, toInstant } from "./shapes";

const line = (max: number) => lineText(max).nullable();
const date = z.iso.date();

const sourceIn = z
  .strictObject({
    kind: z.enum(SOURCE_KINDS),
    detail: line(500).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .nullable()
      .optional(),
  })
  .openapi("Source");

const phoneIn = z.union([
  phoneText,
  z.strictObject({ raw: phoneText }).transform(({ raw }) => raw),
]);

const optional = {
  nameEn: line(LONGEST_NAME).optional(),
  nameAr: line(LONGEST_NAME).optional(),
  phones: z.array(phoneIn).max(MOST_OF_EACH).optional(),
  emails: z.array(z.email().max(320)).max(MOST_OF_EACH).optional(),
  preferredLanguage: z.enum(CONTACT_LANGUAGES).nullable().optional(),
  birthYear: z.int().nullable().optional(),
  ownerId: z.string().max(60).nullable().optional(),
  legalBasis: z.enum(LEGAL_BASES).optional(),
  collectedOn: date.optional(),
};
const contactIn = z.strictObject({ ...optional, source: sourceIn }).openapi("NewContact");
const contactPatch = z
  .strictObject({ ...optional, source: sourceIn.optional() })
  .openapi("ContactChanges");

const contactSchema = z
  .object({
    id: z.string(),
    nameEn: z.string().nullable(),
    nameAr: z.string().nullable(),
    phones: z.array(z.object({ raw: z.string(), e164: z.string().nullable() })),
    emails: z.array(z.string()),
    preferredLanguage: z.string().nullable(),
    birthYear: z.int().nullable(),
    ownerId: z.string().nullable(),
    source: z.object({
      kind: z.string(),
      detail: z.string().nullable(),
      url: z.string().nullable(),
    }),
    legalBasis: z.string(),
    collectedOn: date,
    restricted: z.boolean(),
    objections: z.array(z.enum(STOPS)),
    minor: z.boolean(),
    sample: z.boolean(),
    createdAt: instantOut,
    updatedAt: instantOut,
  })
  .openapi("Contact");

const toContact = (contact: Contact) => ({
  id: contact.id,
  nameEn: contact.nameEn,
  nameAr: contact.nameAr,
  phones: contact.phones,
  emails: contact.emails,
  preferredLanguage: contact.preferredLanguage,
  birthYear: contact.birthYear,
  ownerId: contact.ownerId,
  source: { kind: contact.sourceKind, detail: contact.sourceDetail, url: contact.sourceUrl },
  legalBasis: contact.legalBasis,
  collectedOn: contact.collectedOn,
  restricted: contact.restrictedAt !== null,
  objections: stopsOf(contact),
  minor: contact.minorUntil !== null,
  sample: isSample(contact),
  createdAt: toInstant(contact.createdAt),
  updatedAt: toInstant(contact.updatedAt),
});

/** Where in the body the fault of a refusal is. */
const FAULTS: Faults = {
  nobody: ["nameEn"],
  "not-an-email": ["emails"],
  "not-yet": ["collectedOn"],
  "not-a-year": ["birthYear"],
  minor: ["birthYear"],
  "owner-unknown": ["ownerId"],
  "owner-not-yours": ["ownerId"],
};

type Changes = z.output<typeof contactPatch>;

/** What a program sent, over what there is; a new contact is over nothing. */
function inputOver(base: ContactInput, { source, ownerId: _, ...sent }: Changes): ContactInput {
  const from = source && {
    sourceKind: source.kind,
    sourceDetail: source.detail ?? null,
    sourceUrl: source.url ?? null,
  };
  return { ...base, ...sent, ...from };
}

const nothing = (sourceKind: SourceKind): ContactInput => ({
  nameEn: null,
  nameAr: null,
  phones: [],
  emails: [],
  preferredLanguage: null,
  birthYear: null,
  sourceKind,
  sourceDetail: null,
  sourceUrl: null,
  legalBasis: null,
  collectedOn: null,
});

const asInput = (contact: Contact): ContactInput => ({
  ...contact,
  phones: contact.phones.map(({ raw }) => raw),
  sourceKind: contact.sourceKind as SourceKind,
  legalBasis: contact.legalBasis as LegalBasis,
});

const listQuery = pageQuery.extend({
  ownerId: z.string().max(60).optional().openapi({ description: "An owner's id, or `nobody`." }),
  order: z.enum(["newest", "oldest"]).default("newest"),
});

const about = { tag: "contacts" } as const;

/** People whom the brokerage knows. */
export function contactsApi(api: OpenAPIHono<ApiEnv>) {
  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/contacts",
      permission: "contacts:read",
      query: listQuery,
      answers: { 200: pageSchema(contactSchema) },
    },
    async ({ ctx, query }) => {
      const { rows, nextCursor } = await listContacts(ctx, query);
      return { status: 200, body: { data: rows.map(toContact), nextCursor } };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "post",
      path: "/contacts",
      permission: "contacts:write",
      body: contactIn,
      answers: { 201: contactSchema, 202: z.object({ id: z.string() }) },
    },
    async ({ ctx, body }) => {
      const outcome = await createContact(ctx, inputOver(nothing(body.source.kind), body), {
        ownerId: body.ownerId,
        known: "keep",
      });
      if (!outcome.ok) return faultIn(outcome.reason, FAULTS);
      const { contact } = outcome.value;
      const headers = { Location: `/api/v1/contacts/${contact.id}` };
      // Whoever may not see the person learns that the record is kept, and no more.
      return isHidden(contact)
        ? { status: 202, body: { id: contact.id }, headers }
        : { status: 201, body: toContact(contact), headers };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "get",
      path: "/contacts/{id}",
      permission: "contacts:read",
      params: idParams,
      answers: { 200: contactSchema },
    },
    async ({ ctx, params }) => {
      const outcome = await getContact(ctx, params.id);
      return outcome.ok
        ? { status: 200, body: toContact(outcome.value) }
        : { refused: outcome.reason };
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "patch",
      path: "/contacts/{id}",
      permission: "contacts:write",
      params: idParams,
      body: contactPatch,
      answers: { 200: contactSchema },
    },
    async ({ ctx, params, body }) => {
      const change = (contact: Contact) => inputOver(asInput(contact), body);
      const outcome = await updateContact(ctx, params.id, change, { ownerId: body.ownerId });
      if (outcome.ok) return { status: 200, body: toContact(outcome.value) };
      return outcome.reason === "minor-stays"
        ? { refused: outcome.reason, path: ["birthYear"] }
        : faultIn(outcome.reason, FAULTS);
    },
  );

  endpoint(
    api,
    {
      ...about,
      method: "delete",
      path: "/contacts/{id}",
      permission: "contacts:delete",
      params: idParams,
      answers: { 204: null },
    },
    async ({ ctx, params }) => {
      const outcome = await deleteContact(ctx, params.id);
      return outcome.ok ? { status: 204 } : { refused: outcome.reason };
    },
  );
}
