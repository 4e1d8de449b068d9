import { ROLES } from "~/config/roles";
import type { EpochMs } from "~/lib/time";
import type { IdentityCtx } from "~/use-cases/identity/identity-ctx";
import type { Person } from "./load-context";
import { hiddenFrom } from "./member-shell";

/**
 * The frame of a person's own pages: that of the workspace they have been in longest, or none when
 * they are in none.
 */
export async function meShell(ctx: IdentityCtx, person: Person, now: EpochMs) {
  const [workspace] = await ctx.db.workspacesOf(person.userId);
  if (!workspace) return undefined;

  return {
    locale: person.locale,
    theme: person.theme,
    workspace: { slug: workspace.slug, name: workspace.name },
    person: { name: person.name, role: workspace.role, picture: person.picture },
    timeZone: workspace.timeZone,
    now,
    hidden: hiddenFrom((one) => ROLES[workspace.role].permissions.includes(one)),
    documentNotices: person.documentNotices,
    counts: { today: workspace.waiting.mine, inbox: workspace.waiting.inSight },
  };
}
