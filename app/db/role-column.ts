import { text } from "drizzle-orm/sqlite-core";

/** A role by name; what each may do is in `config/roles.ts`, and a mismatch does not compile. */
export const roleColumn = () =>
  text("role", {
    enum: [
      "owner",
      "admin",
      "team-lead",
      "agent",
      "coordinator",
      "finance",
      "privacy",
      "viewer",
      "operator-privacy",
      "operator-support",
    ],
  });
