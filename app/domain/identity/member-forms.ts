import { z } from "zod";

/** By name; the roles' own list is in `config/roles.ts`. */
const ROLES = [
  "owner",
  "admin",
  "team-lead",
  "agent",
  "coordinator",
  "finance",
  "privacy",
  "viewer",
] as const;

const id = z.string().max(60);
const role = z.enum(ROLES, { error: "required" });
/** An empty choice is no team. */
const teamId = z
  .string()
  .max(60)
  .optional()
  .transform((value) => value || null);
const email = z
  .string({ error: "required" })
  .trim()
  .toLowerCase()
  .max(254, "not-an-email")
  .pipe(z.email("not-an-email"));
const teamName = z
  .string({ error: "required" })
  .trim()
  .min(1, "required")
  .max(80, "too-long")
  .refine((text) => !/\p{Cc}/u.test(text), "not-one-line");

/** Everything that can be done on the members' page. */
export const membersForm = z.discriminatedUnion("do", [
  z.object({ do: z.literal("invite"), email, role, teamId }),
  z.object({ do: z.literal("resend"), invitation: id }),
  z.object({ do: z.literal("revoke"), invitation: id }),
  z.object({ do: z.literal("change"), member: id, role, teamId }),
  z.object({ do: z.literal("remove"), member: id }),
  z.object({ do: z.literal("end-sign-ins"), member: id }),
  z.object({ do: z.literal("add-team"), team: teamName }),
]);

export interface Seat {
  role: (typeof ROLES)[number];
  teamId: string | null;
}
