import type { Accounts } from "./load-context";

/** Accounts of a product that has none yet: everybody is a stranger. */
export const nobody: Accounts = {
  memberOf: async () => ({ is: "stranger" }),
  userOf: async () => null,
};
