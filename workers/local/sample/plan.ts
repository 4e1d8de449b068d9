import { z } from "zod";
import { ROLE_NAMES } from "~/config/roles";

const person = z.object({
  email: z.email(),
  role: z.enum(ROLE_NAMES),
  name: z.string(),
  locale: z.enum(["en", "ar"]),
  /** The team they are in; the team is made with its first member. */
  team: z.string().optional(),
});

/** A workspace and its people; the first owns it. */
export const workspaceSchema = z.object({
  slug: z.string(),
  name: z.string(),
  people: z.tuple([person], person),
});

/** The sample workspaces, as scripts/sample describes them. */
export const planSchema = z.object({ workspaces: z.array(workspaceSchema) });
export type PersonPlan = z.infer<typeof person>;
export type WorkspacePlan = z.infer<typeof workspaceSchema>;
