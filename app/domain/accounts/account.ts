import { readPhone } from "~/domain/contacts/phone";
import { normaliseEmail } from "~/lib/email";
import { fold } from "~/lib/fold";
import { accept, refuse } from "~/lib/result";
import type { AccountKind } from "./account-kinds";

/** What somebody says of a company. */
export interface AccountInput {
  kind: AccountKind;
  nameEn: string | null;
  nameAr: string | null;
  /** A trade licence, a developer's or an office's registration number. */
  licence: string | null;
  website: string | null;
  phone: string | null;
  email: string | null;
  sector: string | null;
  officeLocation: string | null;
  employees: number | null;
  yearEstablished: number | null;
  /** The company that it belongs to. */
  parentId: string | null;
  sourceKind: string;
}

/** What is kept of a company. Refuses one without a name, and an address that is none. */
export function accountFrom(input: AccountInput) {
  const name = input.nameEn ?? input.nameAr;
  if (!name) return refuse("nobody");
  const email = input.email === null ? null : normaliseEmail(input.email);
  if (input.email !== null && email === null) return refuse("not-an-email");

  return accept({ ...input, nameKey: fold(name), phone: phoneOf(input.phone), email });
}

/** As it is dialled, or as it was given where no number can be read. */
const phoneOf = (text: string | null) =>
  text === null ? null : (readPhone(text).phones[0]?.e164 ?? text);
