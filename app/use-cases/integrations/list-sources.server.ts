import { desc, isNull } from "drizzle-orm";
import { integrations, workspaceSettings } from "~/db/schema";
import type { Ctx } from "../ctx";

export type Source = typeof integrations.$inferSelect;
type Reader = Ctx<"integrations:read">;

const connected = ({ db }: Reader) =>
  db.rows(integrations, {
    where: isNull(integrations.disconnectedAt),
    orderBy: [desc(integrations.id)],
    limit: 100,
  });

/** The sources that are connected, newest first. */
export async function listSources(ctx: Reader): Promise<Source[]> {
  const [rows] = await ctx.db.read(connected(ctx));
  return rows;
}

/** The sources that are connected, and the address whose mails become enquiries. */
export async function viewSources(ctx: Reader) {
  const [sources, [settings]] = await ctx.db.read(
    connected(ctx),
    ctx.db.rows(workspaceSettings, { limit: 1 }),
  );
  return { sources, mailAddress: `${settings?.mailToken}@${ctx.services.mail.domain}` };
}

export async function getSource({ db }: Reader, id: string) {
  const [source] = await db.read(db.one(integrations, id, isNull(integrations.disconnectedAt)));
  return source;
}
