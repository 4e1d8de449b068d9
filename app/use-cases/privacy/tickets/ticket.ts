import { OPERATOR_TENANT } from "~/config/operator";
import type { AttemptsDb } from "~/db/attempts-db.server";
import type { privacyRequests } from "~/db/schema";
import type { TenantDb } from "~/db/tenant-db.server";
import { asksToStop } from "~/domain/contacts/objections";
import type { Language } from "~/lib/locale";
import { sameText } from "~/lib/secrets";
import type { Services } from "~/services/services";
import type { Ctx } from "../../ctx";
import { isWaiting, type RequestRow } from "../desk/steps";

/** What taking a request from outside needs: the operator's own records, and nobody's permission. */
export interface TicketCtx extends Pick<Ctx, "db" | "actor" | "now" | "timeZone" | "ring"> {
  services: Services;
  attempts: AttemptsDb;
  /** Where the request comes from by the platform's word, as a keyed hash. */
  addressHash: string;
  place: { country: string; region: string | null } | null;
  /** In which they read what we write to them. */
  locale: Language;
  /** The records of a workspace that gave its answer, to take from them what it gave. */
  openTenant: (tenantId: string) => TenantDb;
}

/** What whoever asked gave: sealed in the row, cleared after the answer. */
export interface AskedWith {
  email: string | null;
  phone: string | null;
  details: string | null;
  by: "self" | "representative" | "child";
  /** Of a child's report: the address is of whoever wrote to us, and nobody said that it is the child's. */
  isWriters?: boolean;
  /** Whom it is about, where somebody else asks and said so. */
  person?: Represented | null;
  locale: Language;
}

/** Who is asked for, or whom a report is about: by these addresses they are looked for, and not by the asker's. */
export interface Represented {
  name: string | null;
  email: string | null;
  phone: string | null;
  /** Where the data is, in the words of whoever reports. */
  brokerage: string | null;
}

export interface Addresses {
  email: string | null;
  phone: string | null;
}

/** The addresses under which the person that a request is about may be known. */
export const addressesOfSubject = ({ person, email, phone }: AskedWith): Addresses =>
  person?.email || person?.phone ? { email: person.email, phone: person.phone } : { email, phone };

/** Whether the address is known to be the person's own, and they ask for nobody else: it can be done at once. */
export const isForThemselves = (
  { verifiedAt }: Pick<typeof privacyRequests.$inferSelect, "verifiedAt">,
  { by }: AskedWith,
) => verifiedAt !== null && by === "self";

/** Whether those who know the address stopped the use as soon as it was known to be the person's. */
export const isStoppedAtOnce = (
  ticket: Pick<RequestRow, "type" | "verifiedAt">,
  asked: AskedWith | null,
) => asksToStop(ticket.type) && asked !== null && isForThemselves(ticket, asked);

/**
 * Whether its page's address is enough to take a request back. What nobody confirmed is nobody's yet; a phone alone is
 * called by those who know it, and is never confirmed here.
 */
export const mayBeTakenBack = (
  ticket: Pick<RequestRow, "state" | "verifiedAt">,
  asked: AskedWith | null,
) => ticket.verifiedAt !== null || isWaiting(ticket) || asked?.email === null;

type Sealing = Pick<Services, "seals">;

const placeOf = (id: string) => ({
  tenantId: OPERATOR_TENANT,
  table: "privacy_requests",
  id,
  column: "asked",
});

export const sealAsked = ({ seals }: Sealing, id: string, asked: AskedWith) =>
  seals.seal(placeOf(id), JSON.stringify(asked));

/** Null once it was cleared. Throws when it does not open. */
export async function openAsked(
  { seals }: Sealing,
  { id, asked }: Pick<typeof privacyRequests.$inferSelect, "id" | "asked">,
): Promise<AskedWith | null> {
  if (!asked) return null;
  const opened = await seals.open(placeOf(id), asked);
  if (!opened.ok) throw new Error(opened.reason);
  return JSON.parse(opened.value);
}

const secretOf = ({ seals }: Sealing, kind: string, text: string) =>
  seals.tenantHmac(OPERATOR_TENANT, kind, text);

/** The last part of a request's own address: its id, and what only we can add to it. */
export const ticketToken = async (services: Sealing, id: string) =>
  `${id}-${(await secretOf(services, "request-token", id)).slice(0, 40)}`;

/** The id of the request behind an address; null when we did not make it. */
export async function ticketBehind(services: Sealing, token: string): Promise<string | null> {
  const [id = ""] = token.split("-");
  return sameText(await ticketToken(services, id), token) ? id : null;
}

/** The six digits of a request's so-manieth code. They are kept nowhere. */
export async function codeOf(services: Sealing, id: string, serial: number): Promise<string> {
  const hash = await secretOf(services, "request-code", `${id}.${serial}`);
  return String(Number.parseInt(hash.slice(0, 12), 16) % 1_000_000).padStart(6, "0");
}

/** By which an address is known again, and not read. */
export const addressHashOf = (services: Sealing, address: string) =>
  secretOf(services, "request-address", address);

/** Why somebody is written to of their request. */
export function becauseOf(door: (typeof privacyRequests.$inferSelect)["door"]) {
  if (door === "account") return "becauseAccount";
  return door === "mail" ? "codeBecauseMail" : "codeBecause";
}
