import { env, exports } from "cloudflare:workers";
import { cookiesOfOwner } from "./owner";

const worker = exports.default as unknown as {
  scheduled: (event: { cron: string; scheduledTime: number }) => Promise<void>;
};

/** The nightly run, which opens the operator's workspace too. */
export const runNight = () => worker.scheduled({ cron: "17 3 * * *", scheduledTime: Date.now() });

/** Gives whoever owns a workspace a role at the operator. */
const seat = (slug: string, role: string) =>
  env.DB.prepare(
    `insert into memberships (tenant_id, id, created_at, user_id, role)
     select 'ws_closr', ?1, 0, m.user_id, ?1 from memberships m
     join workspaces w on w.tenant_id = m.tenant_id where w.slug = ?2`,
  )
    .bind(role, slug)
    .run();

/** Somebody of a brokerage's, the operator's privacy officer, and one of its support, by their cookies. */
export async function ownerAndStaff() {
  const owner = await cookiesOfOwner();
  const officer = await cookiesOfOwner("Officer House");
  const support = await cookiesOfOwner("Support House");
  await runNight();
  await seat("officer-house", "operator-privacy");
  await seat("support-house", "operator-support");
  return { owner, officer, support };
}
