import { PERMISSIONS, type Permission } from "~/config/permissions";
import { workspaceSettings } from "~/db/schema";
import type { EpochMs } from "~/lib/time";
import { type Ctx, grant } from "~/use-cases/ctx";
import { servicesOf } from "../../services";
import { openCtxWith, tenantDb } from "../../wiring";
import type { SampleWorkspace } from "./found-workspace";

/** Lets the people of a sample workspace act, each through their own eyes, at a time of the past. */
export type Crew = (who: string, at: EpochMs) => Ctx<Permission>;

/** @param who the part of somebody's address before the @. */
export async function crewOf(env: Env, { tenantId, people }: SampleWorkspace): Promise<Crew> {
  const db = tenantDb(env, tenantId);
  const [[settings]] = await db.read(db.rows(workspaceSettings, { limit: 1 }));
  if (!settings) throw new Error(`workspace ${tenantId} has no settings`);

  return (who, at) => {
    const person = people.find(({ email }) => email.startsWith(`${who}@`));
    if (!person) throw new Error(`nobody is ${who}@`);
    const now = () => at;
    const entrant = { ...person, tenantId, settings, actor: person.userId, timeZone: "Asia/Dubai" };
    return openCtxWith(env, servicesOf(env, now), now)(entrant, grant(...PERMISSIONS));
  };
}
