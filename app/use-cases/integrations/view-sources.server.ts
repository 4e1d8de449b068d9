import { workspaceSettings } from "~/db/schema";
import type { Ctx } from "../ctx";
import { connectedSources } from "./list-sources.server";

/** The sources that are connected, and the address whose mails become enquiries. */
export async function viewSources(ctx: Ctx<"integrations:read">) {
  const [sources, [settings]] = await ctx.db.read(
    connectedSources(ctx),
    ctx.db.rows(workspaceSettings, { limit: 1 }),
  );
  if (!settings) throw new Error("a workspace without settings");
  return { sources, mailAddress: `${settings.mailToken}@${ctx.services.mail.domain}` };
}
