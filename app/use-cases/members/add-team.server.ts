import { teams } from "~/db/schema";
import { newId } from "~/lib/ids";
import { commit } from "../commit";
import type { Ctx } from "../ctx";

/** Adds a team; members are put into it one by one. @returns its id. */
export async function addTeam(ctx: Ctx<"members:write">, name: string): Promise<string> {
  const id = newId("tm", ctx.now());
  await commit(ctx, ctx.db.insert(teams, { id, createdAt: ctx.now(), name }));
  return id;
}
