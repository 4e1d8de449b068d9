import { accounts, contacts, deals, leads } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "./ctx";
import type { About } from "./events";

/** What a note, task or file is put on: `{ kind: "contact", id: "ct_…" }`. */
export interface Subject {
  kind: keyof typeof KINDS;
  id: string;
}

const KINDS = {
  contact: { table: contacts, key: "contactId" },
  account: { table: accounts, key: "accountId" },
  lead: { table: leads, key: "leadId" },
  deal: { table: deals, key: "dealId" },
} as const;

/** The question whether the viewer sees the record, to be read with others. */
export const subjectRead = ({ db }: Pick<Ctx, "db">, { kind, id }: Subject) =>
  db.one(KINDS[kind].table, id);

/**
 * Where something about the record belongs: the record itself, and the person behind a lead or deal,
 * so that it stands on their timeline too. Refused when the viewer sees no such record.
 */
export async function aboutOf(ctx: Pick<Ctx, "db">, subject: Subject) {
  const [record] = await ctx.db.read(subjectRead(ctx, subject));
  if (!record) return refuse(`${subject.kind}-not-found`);

  const contactId = "contactId" in record ? (record.contactId as string | null) : null;
  const about: About = { contactId, [KINDS[subject.kind].key]: subject.id };
  return accept(about);
}

/** The columns of `about()`, each given. */
export const columnsOf = ({ contactId, accountId, leadId, dealId }: About) => ({
  contactId: contactId ?? null,
  accountId: accountId ?? null,
  leadId: leadId ?? null,
  dealId: dealId ?? null,
});

/** The column of a table with `about()` by which a record's own are read. */
export const columnFor = <Table extends { [K in (typeof KINDS)[Subject["kind"]]["key"]]: unknown }>(
  table: Table,
  { kind }: Subject,
) => table[KINDS[kind].key] as Table["contactId"];
