import type { Establishment } from "~/config/authorities";
import { workspaceSettings } from "~/db/schema";
import { accept } from "~/lib/result";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";

/** Says where the brokerage is established: refusals name its authority from then on. */
export async function setEstablishment(ctx: Ctx<"workspace:write">, establishment: Establishment) {
  const changes = changesBetween(ctx.settings, { establishment });
  if (!changes) return accept(establishment);

  const stamps = { updatedAt: ctx.now() };
  await commit(
    ctx,
    ctx.db.update(workspaceSettings, { establishment, ...stamps }, undefined),
    ...record(ctx, { type: "workspace.updated", object: ["workspace", ctx.db.tenantId], changes }),
  );
  return accept(establishment);
}
