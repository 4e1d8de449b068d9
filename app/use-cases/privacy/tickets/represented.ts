import { readPhone } from "~/domain/contacts/phone";
import type { TicketForm } from "~/domain/privacy/ticket.form";
import { normaliseEmail } from "~/lib/email";
import { accept, refuse } from "~/lib/result";
import type { Addresses, Represented } from "./ticket";

const HOME = "AE";

/** Addresses in the one form in which they are compared. Refuses `not-an-email` and `not-a-phone`. */
export function addressesIn({ email, phone }: { email?: string; phone?: string }) {
  const mail = email ? normaliseEmail(email) : null;
  if (email && !mail) return refuse("not-an-email");
  const [number] = phone ? readPhone(phone, HOME).phones : [];
  if (phone && !number) return refuse("not-a-phone");
  return accept<Addresses>({ email: mail, phone: number?.e164 ?? null });
}

/**
 * Whom a request is about that somebody else makes; null where they ask for themselves, or said of nobody. Refuses
 * `person-not-an-email` and `person-not-a-phone`.
 */
export function representedIn(form: TicketForm) {
  const { by, personName, personEmail, personPhone, brokerage } = form;
  const given = [personName, personEmail, personPhone, brokerage].some(Boolean);
  if (by === "self" || !given) return accept<Represented | null>(null);

  const addresses = addressesIn({ email: personEmail, phone: personPhone });
  if (!addresses.ok) return refuse(`person-${addresses.reason}` as const);
  const said = { name: personName || null, brokerage: brokerage || null };
  return accept<Represented | null>({ ...said, ...addresses.value });
}
