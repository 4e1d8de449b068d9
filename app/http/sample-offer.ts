import type { Permission } from "~/config/permissions";
import type { Ctx } from "~/use-cases/ctx";
import { hasOwnPeople } from "~/use-cases/sample/load-sample.server";
import { sample } from "~/words/sample";
import { say } from "~/words/words";

interface Asked {
  ctx: Ctx;
  may: (permission: Permission) => boolean;
  slug: string;
}

/**
 * The button that fills a new workspace, for whoever may press it. To be asked for before the page reads: the
 * question whether there are people goes along, and costs no round trip.
 * @returns what says, once the page has read, whether the button belongs to its empty list.
 */
export function sampleOffer(asked: Asked) {
  const offer = sampleButton(asked);
  if (!offer) return async () => null;

  const people = asked.ctx.db.along(hasOwnPeople(asked.ctx));
  return async (isEmpty: boolean) => (isEmpty && (await people) === 0 ? offer : null);
}

/** The same for a page that knows by itself whether the workspace is new. */
export function sampleButton({ ctx, may, slug }: Asked) {
  if (!may("workspace:write") || ctx.settings.sampleAt !== null) return null;

  const children = say(ctx.locale, sample)("load");
  return { to: `/w/${slug}/settings/sample`, act: "load", children };
}
