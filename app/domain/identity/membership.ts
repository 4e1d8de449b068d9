import { accept, refuse } from "~/lib/result";

/** How many people and open invitations one workspace may have. */
export const MOST_SEATS = 500;

/**
 * Whether somebody of role `by` may make a person what they are to become. Owners are made and
 * unmade by owners alone, so that an administrator cannot take a workspace over.
 * @param roles what the person is and what they would be; one of them when they come or go.
 */
export function mayAssign(by: string, ...roles: readonly string[]) {
  return roles.includes("owner") && by !== "owner" ? refuse("owners-only") : accept(null);
}
