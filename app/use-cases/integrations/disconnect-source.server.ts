import { and, eq, isNull } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { integrations } from "~/db/schema";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/** Ends a source: its address answers as one that leads nowhere. What it brought stays. */
export async function disconnectSource(ctx: Ctx<"integrations:delete">, id: string) {
  const connected = and(eq(integrations.id, id), isNull(integrations.disconnectedAt));
  const changed = await commitUnlessChanged(
    ctx,
    ctx.db.update(integrations, { disconnectedAt: ctx.now() }, connected),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "integration.disconnected", object: ["integration", id] }),
  );
  return changed ? accept(id) : refuse("integration-not-found");
}
