import { decides } from "~/db/visibility";
import type { KeptText } from "~/lib/kept-text";
import type { Ctx } from "./ctx";

interface Titled {
  title?: string | null;
  keptTitle?: KeptText | null;
}

/** A deal or a task as the viewer reads it: those who decide have its title also while it is kept back. */
export const titledFor = <Record extends Titled>(
  { db }: Pick<Ctx, "db">,
  record: Record,
): Record => (decides(db.scope) ? openly(record) : record);

/** A record with its title, kept back or not: for the person whose record it is, and for those who decide. */
export const openly = <Record extends Titled>(record: Record): Record =>
  record.keptTitle
    ? { ...record, title: record.keptTitle.revealed ?? record.title, keptTitle: null }
    : record;

/** A deal or a task as a page shows it: with its title as the viewer reads it, and whether that is kept back. */
export function shownTo<Record extends Titled>(ctx: Pick<Ctx, "db">, record: Record) {
  const { keptTitle, ...shown } = titledFor(ctx, record);
  return { ...shown, isKeptBack: keptTitle !== null };
}
