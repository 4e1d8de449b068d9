import type { Permission } from "~/config/permissions";
import { standingAt } from "~/domain/lifecycle/lifecycle";
import { toHex } from "~/lib/bytes";
import { randomBytes } from "~/lib/secrets";
import type { EpochMs } from "~/lib/time";
import { permissionsOf } from "~/use-cases/subscription/read-only";
import type { Member } from "./load-context";
import { bannersOf } from "./shell-banners";
import { SIGHT_OF } from "./support-sight";

/** Entries of the side bar that not every role opens, and the permission that each needs. */
const NEEDS = { privacy: "privacy:read", settings: "members:read" } as const;
/** Enough that no two pages of one person have the same. */
const ONCE_BYTES = 6;
type GuardedEntry = keyof typeof NEEDS;

export type MemberShell = ReturnType<typeof memberShell>;

/** All that the member may do here now. */
export const permissionsHere = (
  { leave, life, role }: Member,
  now: EpochMs,
): readonly Permission[] =>
  leave ? SIGHT_OF[leave.scope] : permissionsOf(role, standingAt(life, now));

/** The frame of a workspace's pages for a member. */
export function memberShell(
  member: Member,
  may: (permission: Permission) => boolean,
  now: EpochMs,
) {
  const { locale, theme, singleKeys, slug, workspaceName, timeZone, documentNotices } = member;
  const { name, role, picture } = member;
  const { mine, inSight } = member.waiting;
  return {
    locale,
    theme,
    singleKeys,
    workspace: { slug, name: workspaceName },
    person: { name, role, picture },
    timeZone,
    now,
    once: toHex(randomBytes(ONCE_BYTES)),
    documentNotices,
    banners: bannersOf(member, may, now),
    counts: { today: mine, inbox: inSight },
    hidden: hiddenFrom(may),
  };
}

/** The entries of the side bar that lead a member nowhere. */
export const hiddenFrom = (may: (permission: Permission) => boolean): GuardedEntry[] =>
  (Object.keys(NEEDS) as GuardedEntry[]).filter((entry) => !may(NEEDS[entry]));
