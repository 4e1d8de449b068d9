import type { Permission } from "~/config/permissions";
import type { Ctx } from "~/use-cases/ctx";
import { hasOwnPeople } from "~/use-cases/sample/load-sample.server";
import { sample } from "~/words/sample";
import { say } from "~/words/words";

/**
 * The button that fills a new workspace, for an empty list of whoever may press it. Asked only where there is
 * nothing to list, so that a list costs no round trip more.
 */
export async function sampleOffer(
  { ctx, may, slug }: { ctx: Ctx; may: (permission: Permission) => boolean; slug: string },
  isEmpty: boolean,
) {
  if (!isEmpty || !may("workspace:write") || ctx.settings.sampleAt !== null) return null;
  const [people] = await ctx.db.read(hasOwnPeople(ctx));
  if (people > 0) return null;

  const children = say(ctx.locale, sample)("load");
  return { to: `/w/${slug}/settings/sample`, act: "load", children };
}
