import { accounts } from "~/db/schema";
import { contactName } from "~/domain/contacts/names";
import type { Ctx } from "../ctx";

const MOST = 100;

/**
 * The companies that another may belong to: the newest that the viewer sees.
 * @param current the one that it belongs to now, who stays among them.
 */
export async function possibleParents(
  { db, locale }: Ctx<"accounts:read">,
  current?: string | null,
) {
  const [page, parent] = await db.read(
    db.page(accounts, { limit: MOST }),
    db.one(accounts, current ?? ""),
  );
  const rows = parent && !page.rows.some(({ id }) => id === parent.id) ? [parent] : [];
  return [...rows, ...page.rows].map((row) => ({
    id: row.id,
    name: contactName(row, locale) ?? row.id,
  }));
}
