import { decides } from "~/db/visibility";
import type { KeptText } from "~/lib/kept-text";
import type { Ctx } from "./ctx";

interface Titled {
  title?: string | null;
  keptTitle?: KeptText | null;
}

/** A deal or a task as the viewer reads it: those who decide have its title also while it is kept back. */
export const titledFor = <Row extends Titled>({ db }: Pick<Ctx, "db">, record: Row): Row =>
  decides(db.scope) ? openly(record) : record;

/** A list of them. */
export const allTitledFor = <Row extends Titled>(ctx: Pick<Ctx, "db">, records: readonly Row[]) =>
  records.map((record) => titledFor(ctx, record));

/** A record with its title, kept back or not: for the person whose record it is, and for those who decide. */
export const openly = <Row extends Titled>(record: Row): Row =>
  record.keptTitle
    ? { ...record, title: record.keptTitle.revealed ?? record.title, keptTitle: null }
    : record;

/** A deal or a task as a page shows it: with its title as the viewer reads it, and whether that is kept back. */
export function shownTo<Row extends Titled>(ctx: Pick<Ctx, "db">, record: Row) {
  const { keptTitle, ...shown } = titledFor(ctx, record);
  return { ...shown, isKeptBack: Boolean(keptTitle) };
}
