import { and, eq, ne } from "drizzle-orm";
import { among, NO_LIMIT } from "~/db/expressions";
import { endpointsTold } from "~/db/queries/endpoints-told";
import { insistOnChange } from "~/db/queries/insist";
import { namesakes } from "~/db/queries/namesakes";
import { countSubjectRows } from "~/db/queries/subject-rows";
import { contacts, identities, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { SUBJECT_TABLES } from "~/db/subject-tables";
import { isClosed } from "~/domain/privacy/request-states";
import { nameKey, significantDigits, type Traits, traitsOf } from "~/domain/privacy/traces";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { ledgerInR2 } from "~/services/ledger/ledger";
import { pseudonymOf, subjectHash } from "../../subject-hash";
import { suppressionHashes } from "../../suppression";
import { stillAsked } from "../desk/still-asked";
import { markApplied } from "../ledger-mark";
import { hideFromSearch } from "./erase-index";
import {
  type ErasureCtx,
  type ErasureState,
  ledgerFacts,
  PHASES,
  type SubjectOfErasure,
} from "./erasure-run";
import { sealSubject } from "./seal-subject";

interface Begun {
  requestId: string;
  /** The certificate of the first time, where an older database brought the person back. */
  goesOnFrom?: string;
}

/**
 * The first step: learns what the person is known by, writes "intended" into the ledger, and freezes
 * the person. Refuses `request-not-found`, `already-answered`, `taken-back` and
 * `contact-not-found`.
 */
export async function beginErasure(
  ctx: ErasureCtx,
  jobId: string,
  { requestId, goesOnFrom }: Begun,
) {
  const db = ctx.db.as(EVERYTHING);
  const [request] = await db.read(db.one(privacyRequests, requestId));
  if (!request) return refuse("request-not-found");
  const { contactId } = request;
  if (isClosed(request.state)) return refuse("already-answered");
  const standing = await stillAsked(ctx, request);
  if (!standing.ok) return standing;
  if (!contactId) return refuse("contact-not-found");

  // An identity that was not read would be left behind, or be taken from somebody else.
  const [contact, own, endpointIds, ...counts] = await db.read(
    db.one(contacts, contactId),
    db.rows(identities, { where: eq(identities.contactId, contactId), limit: NO_LIMIT }),
    db.ask(endpointsTold(contactId)),
    ...SUBJECT_TABLES.map((table) => db.ask(countSubjectRows(table, contactId))),
  );
  if (!contact) return refuse("contact-not-found");

  const { traits, shared } = await unshared(ctx, contactId, traitsOf(contact, own), own);
  const suppressible = own.filter(({ kind }) => kind === "phone" || kind === "email");
  const hash = await subjectHash(ctx, contactId);
  const subject: SubjectOfErasure = {
    contactId,
    requestId,
    hash,
    pseudonym: pseudonymOf(hash),
    traits,
    suppress: await suppressionHashes(ctx, suppressible as never),
  };
  const now = ctx.now();
  const ledger = ledgerInR2(ctx.services);
  const facts = ledgerFacts("intended", subject, jobId, now);
  const intended = await ledger.append(db.tenantId, facts, request.createdAt);
  const state: ErasureState = {
    phase: PHASES[0],
    place: null,
    sealed: await sealSubject(ctx, jobId, subject),
    certificateId: newId("cert", now),
    goesOnFrom,
    intended,
    startedAt: now,
    stores: {},
    endpointIds,
    told: [],
    objects: [],
    shared,
    rounds: 0,
    total: counts.reduce((sum, n) => sum + n, 0),
  };
  const { state: stands } = request;
  const still = and(eq(privacyRequests.id, requestId), eq(privacyRequests.state, stands));
  const writes = [
    ...standing.value,
    // Answered in this very moment, it is not begun.
    db.update(privacyRequests, { state: stands }, still),
    db.change(insistOnChange()),
    markApplied(db, intended.number),
    db.update(contacts, { restrictedAt: now, restrictedAlike: false }, eq(contacts.id, contactId)),
    ...(await hideFromSearch(db, contactId)),
  ];
  return accept({ state, writes });
}

/** A number, an address or a name that somebody else here has as well stays theirs. */
async function unshared(
  { db }: ErasureCtx,
  contactId: string,
  traits: Traits,
  own: readonly (typeof identities.$inferSelect)[],
): Promise<{ traits: Traits; shared: number }> {
  const all = db.as(EVERYTHING);
  const norms = own.map(({ norm }) => norm);
  const [others, ...sameNames] = await all.read(
    all.rows(identities, {
      where: and(among(identities.norm, norms), ne(identities.contactId, contactId)),
      limit: NO_LIMIT,
    }),
    ...traits.names.map((name) => all.ask(namesakes(name, contactId))),
  );
  const taken = new Set(others.flatMap(({ norm }) => [norm, significantDigits(norm) ?? norm]));
  const free = (trait: string) => !taken.has(trait);
  const kept: Traits = {
    ids: traits.ids.filter(free),
    phones: traits.phones.filter(free),
    emails: traits.emails.filter(free),
    names: traits.names.filter((_, i) => !isBorne(sameNames[i] ?? [], traits.names[i] ?? "")),
  };
  return { traits: kept, shared: sizeOf(traits) - sizeOf(kept) };
}

const isBorne = (others: readonly (string | null)[], name: string) =>
  others.some((other) => ` ${nameKey(other)} `.includes(` ${name} `));

const sizeOf = ({ ids, phones, emails, names }: Traits) =>
  ids.length + phones.length + emails.length + names.length;
