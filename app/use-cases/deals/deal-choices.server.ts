import { accounts, contacts, leads, pipelines } from "~/db/schema";
import { contactName, type Named } from "~/domain/contacts/names";
import type { Locale } from "~/lib/locale";
import type { Ctx } from "../ctx";
import { possibleOwners } from "../ownership";

/** So many of the newest are offered; others are named by the page they are chosen on. */
const OFFERED = 50;

interface Wanted {
  contactId?: string | null;
  accountId?: string | null;
  leadId?: string | null;
}

/** What a deal's form offers: pipelines, people, companies and owners, with those that are chosen already. */
export async function dealChoices(ctx: Ctx<"deals:write">, wanted: Wanted) {
  const { db } = ctx;
  const [all, people, companies, contact, account, lead] = await db.read(
    db.rows(pipelines),
    db.page(contacts, { limit: OFFERED }),
    db.page(accounts, { limit: OFFERED }),
    db.one(contacts, wanted.contactId ?? ""),
    db.one(accounts, wanted.accountId ?? ""),
    db.one(leads, wanted.leadId ?? ""),
  );
  return {
    pipelines: all
      .filter(({ archivedAt }) => !archivedAt)
      .sort((one, other) => one.position - other.position),
    contacts: named([...(contact ? [contact] : []), ...people.rows], ctx.locale),
    accounts: named([...(account ? [account] : []), ...companies.rows], ctx.locale),
    lead: lead ?? null,
    owners: possibleOwners(ctx),
    /** Those asked for that are not there, or not to be seen. */
    missing: Boolean(
      (wanted.contactId && !contact) || (wanted.accountId && !account) || (wanted.leadId && !lead),
    ),
  };
}

function named(records: (Named & { id: string })[], locale: Locale) {
  const byId = new Map(records.map((one) => [one.id, contactName(one, locale) ?? one.id]));
  return [...byId].map(([id, name]) => ({ id, name }));
}
