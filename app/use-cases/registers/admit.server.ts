import { acrossTenantsKnownSlugs } from "~/db/queries/operator/known-slugs";
import type { RegisterName } from "~/domain/registers/registers";
import { admitEntry } from "~/domain/registers/rules";
import { workspacesNamed } from "~/domain/registers/workspaces";
import { refuse } from "~/lib/result";
import type { Ctx } from "../ctx";

type Values = Record<string, unknown>;

/**
 * Decides whether an entry may be kept: by its register's rules, and only with workspaces that exist.
 * @param before what it was; null for a new one.
 */
export async function admit(
  ctx: Pick<Ctx, "db" | "now">,
  register: RegisterName,
  fields: Values,
  before: Values | null,
) {
  const admitted = admitEntry(register, fields, before, ctx.now());
  if (!admitted.ok) return admitted;

  const { slugs, fault } = workspacesNamed(fields, before);
  if (slugs.length === 0) return admitted;
  const [known] = await ctx.db.read(ctx.db.ask(acrossTenantsKnownSlugs(slugs)));
  return slugs.every((slug) => known.includes(slug)) ? admitted : refuse(fault);
}
