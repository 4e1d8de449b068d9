import { indexLongText } from "~/db/queries/long-texts";
import { indexRecords } from "~/db/queries/search-index";
import * as schema from "~/db/schema";
import type { Write } from "~/db/statements";
import { identitiesOf } from "~/domain/contacts/identities";
import { r2Key } from "~/lib/ids";
import { type aTenant, contactRow, dealRow, NOON } from "./tenant";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const STAMPS = { createdAt: NOON, updatedAt: NOON, createdBy: "us_test", updatedBy: "us_test" };

/** What the person is known by; nothing of it may be found once they are erased. */
export const OMAR = {
  id: "ct_omar",
  nameEn: "Omar Haddadzadeh",
  nameAr: "عمر حدادزاده",
  emails: ["omar.haddadzadeh@mail.example"],
  phones: [{ raw: "050 987 6543", e164: "+971509876543" }],
};

/**
 * A person with rows in every table that may hold one, a file, a package, an import's file, words in both
 * indexes, and a mention in somebody else's note. `notes` says how many notes of their own they have.
 */
export async function aPersonEverywhere({ db, services }: Tenant, notes = 3) {
  const contactId = OMAR.id;
  const contact = contactRow(contactId, OMAR);
  const { tenantId } = db;
  const lead = {
    ...STAMPS,
    id: "ld_omar",
    contactId,
    contactName: OMAR.nameEn,
    contactNameAr: OMAR.nameAr,
    channel: "form",
    source: "generic",
    externalId: "ext_1",
    receivedAt: NOON,
    message: "Omar Haddadzadeh wants two bedrooms",
    status: "new" as const,
    nextFollowUpAt: NOON,
  };
  const deal = dealRow("dl_omar", {
    contactId,
    contactName: OMAR.nameEn,
    contactNameAr: OMAR.nameAr,
    title: "Haddadzadeh, Marina",
    leadId: lead.id,
  });
  const event = (id: string, more: object) => ({
    id,
    createdAt: NOON,
    actor: "us_test",
    type: "note.created",
    objectKind: "note",
    objectId: id,
    ...more,
  });
  const text = (kind: "note" | "message" | "lead", id: string, words: string) =>
    db.change(indexLongText({ kind, id, contactId, text: words }));
  const mention = `Neighbour of Omar Haddadzadeh, call 0509876543`;
  const writes: Write[] = [
    db.insert(schema.contacts, contact),
    db.insertMany(
      schema.identities,
      identitiesOf(OMAR).map((one) => ({ ...one, contactId, createdAt: NOON })),
    ),
    db.change(indexRecords("contact", contact)),
    db.insert(schema.leads, lead),
    db.change(indexRecords("lead", lead)),
    text("lead", lead.id, lead.message),
    db.insert(schema.deals, deal),
    db.change(indexRecords("deal", deal)),
    db.insert(schema.dealParties, { dealId: "dl_1", contactId, role: "seller", createdAt: NOON }),
    db.insert(schema.threads, {
      id: "th_1",
      createdAt: NOON,
      contactId,
      channel: "email",
      subject: OMAR.nameEn,
      lastMessageAt: NOON,
    }),
    db.insert(schema.messages, {
      id: "msg_1",
      createdAt: NOON,
      threadId: "th_1",
      contactId,
      direction: "in",
      channel: "email",
      body: "I am Omar Haddadzadeh",
      sentAt: NOON,
      status: "received",
    }),
    text("message", "msg_1", "I am Omar Haddadzadeh"),
    db.insert(schema.summaries, {
      id: "sm_1",
      createdAt: NOON,
      threadId: "th_1",
      contactId,
      jobId: "jb_0",
      state: "ready",
      method: "offline",
      sentences: [{ text: "Omar", messageId: "msg_1", from: 0, to: 4 }],
      messagesRead: 1,
      valuesHidden: 0,
    }),
    db.insert(schema.aiReceipts, {
      id: "air_1",
      createdAt: NOON,
      contactId,
      purpose: "summary",
      provider: "p",
      model: "m",
      fields: [],
      valuesHidden: 1,
      payloadHash: "h",
      payloadSealed: "v1.1.x.y",
    }),
    db.insert(schema.tasks, { ...STAMPS, id: "tk_1", contactId, title: "Call Omar" }),
    db.insert(schema.notes, {
      ...STAMPS,
      id: "nt_deal",
      dealId: deal.id,
      body: "about the deal alone",
    }),
    db.insert(schema.integrations, {
      id: "in_1",
      createdAt: NOON,
      kind: "leads",
      name: "Site",
      tokenHash: `hash_${tenantId}`,
      secretSealed: "s",
      createdBy: "us_test",
    }),
    db.insert(schema.inboundEvents, {
      id: "ie_1",
      createdAt: NOON,
      integrationId: "in_1",
      eventId: "e1",
      rawBody: JSON.stringify(OMAR),
      state: "processed",
      parser: "generic",
      parserVersion: 1,
      leadId: lead.id,
      contactId,
    }),
    db.insert(schema.inboundEvents, {
      id: "ie_2",
      createdAt: NOON,
      integrationId: "in_1",
      eventId: "e2",
      rawBody: `{"tel":"+971 50 987 6543"}`,
      state: "failed",
      parser: "generic",
      parserVersion: 1,
    }),
    db.insert(schema.webhookEndpoints, {
      id: "we_all",
      createdAt: NOON,
      url: "https://a.example/h",
      events: ["lead.created"],
      fields: [],
      recipient: "Mailer",
      country: "DE",
      secretSealed: "s",
      createdBy: "us_test",
    }),
    db.insert(schema.webhookEndpoints, {
      id: "we_none",
      createdAt: NOON,
      url: "https://b.example/h",
      events: ["deal.closed"],
      fields: [],
      secretSealed: "s",
      createdBy: "us_test",
    }),
    db.insert(schema.webhookDeliveries, {
      id: "wd_1",
      createdAt: NOON,
      endpointId: "we_all",
      eventId: "ev_c",
      type: "contact.created",
      contactId,
      body: JSON.stringify(OMAR),
      state: "delivered",
    }),
    db.insert(schema.webhookAttempts, {
      id: "wa_1",
      createdAt: NOON,
      deliveryId: "wd_1",
      status: 200,
      durationMs: 5,
      excerpt: "saved omar.haddadzadeh@mail.example",
    }),
    db.insert(schema.jobs, {
      id: `jb_${tenantId}_old`,
      createdAt: NOON,
      type: "summary.requested",
      payload: { threadId: "th_1" },
      contactId,
      actor: "us_test",
      scope: { kind: "all" },
      state: "done",
      runAfter: NOON,
      finishedAt: NOON,
      result: { name: OMAR.nameEn },
    }),
    db.insert(schema.imports, {
      id: "im_1",
      createdAt: NOON,
      kind: "contacts",
      fileName: "Omar Haddadzadeh.csv",
      fileHash: "h",
      r2Key: r2Key("imports", tenantId, "im_1"),
      bytes: 1,
      dialect: { charset: "utf-8", delimiter: ",", skipBytes: 0 },
      plan: {
        preset: null,
        rows: 1,
        dateOrders: {},
        missing: [],
        stages: [],
        columns: [],
        agents: [],
      },
      mapping: [],
      options: {
        source: { kind: "import", detail: null },
        legalBasis: null,
        currency: "AED",
        dateOrder: null,
        duplicates: "skip",
        pipelineId: null,
        stages: {},
      },
      dryRun: false,
      state: "done",
      createdBy: "us_test",
    }),
    db.insert(schema.importRows, {
      importId: "im_1",
      row: 1,
      outcome: "created",
      objectKind: "contact",
      objectId: contactId,
      contactId,
      before: { at: NOON, values: { nameEn: OMAR.nameEn } },
    }),
    db.insert(schema.files, {
      ...STAMPS,
      id: "fl_1",
      contactId,
      name: "passport of Omar.pdf",
      mediaType: "pdf",
      bytes: 4,
      sha256: "x",
      r2Key: r2Key("files", tenantId, "fl_1"),
      scan: "clean",
    }),
    db.insert(schema.packages, {
      id: "pk_1",
      createdAt: NOON,
      kind: "access",
      contactId,
      jobId: "jb_0",
      r2Key: r2Key("packages", tenantId, "pk_1"),
      bytes: 3,
      sha256: "x",
      createdBy: "us_test",
      expiresAt: NOON,
    }),
    db.insert(schema.packages, {
      id: "pk_2",
      createdAt: NOON,
      kind: "export",
      jobId: "jb_0",
      r2Key: r2Key("packages", tenantId, "pk_2"),
      bytes: 3,
      sha256: "x",
      createdBy: "us_test",
      expiresAt: NOON,
    }),
    db.insert(schema.idempotencyKeys, {
      keyHash: "k1",
      fingerprint: "f",
      status: 201,
      body: JSON.stringify({ contactId }),
      createdAt: NOON,
    }),
    db.insert(schema.notes, { ...STAMPS, id: "nt_other", contactId: "ct_1", body: mention }),
    db.change(indexLongText({ kind: "note", id: "nt_other", contactId: "ct_1", text: mention })),
    db.insert(
      schema.events,
      event("ev_c", {
        type: "contact.created",
        objectKind: "contact",
        objectId: contactId,
        contactId,
        changes: { nameEn: { to: OMAR.nameEn } },
      }),
    ),
    db.insert(
      schema.events,
      event("ev_d", {
        type: "deal.updated",
        dealId: deal.id,
        changes: { title: { from: deal.title } },
      }),
    ),
  ];
  await db.commit(...writes);
  for (let from = 0; from < notes; from += 50) {
    const some = Array.from({ length: Math.min(50, notes - from) }, (_, i) => `nt_o${from + i}`);
    await db.commit(
      db.insertMany(
        schema.notes,
        some.map((id) => ({ ...STAMPS, id, contactId, body: `${OMAR.nameEn} said ${id}` })),
      ),
    );
  }
  const { objects } = services;
  await objects.put(r2Key("files", tenantId, "fl_1"), "file");
  await objects.put(r2Key("packages", tenantId, "pk_1"), "zip");
  await objects.put(r2Key("packages", tenantId, "pk_2"), "zip");
  await objects.put(
    r2Key("imports", tenantId, "im_1"),
    `name,phone\nOmar Haddadzadeh,0509876543\n`,
  );
}
