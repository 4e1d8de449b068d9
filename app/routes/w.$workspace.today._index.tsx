import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { recordTitle } from "~/components/records/record-meta";
import { TodayPage } from "~/components/today/today-page";
import { doneTask } from "~/http/done-task";
import { toldAct } from "~/http/lead-act";
import { sampleOffer } from "~/http/sample-offer";
import { tenantLoader } from "~/http/tenant-route.server";
import { shownToday } from "~/http/today-facts";
import { MINUTE_MS } from "~/lib/time";
import { possibleOwners } from "~/use-cases/ownership";
import { viewToday } from "~/use-cases/today/view-today.server";
import { today as words } from "~/words/today";

export const handle = { javascript: true };

export const loader = tenantLoader(
  {
    permission: ["leads:read", "deals:read", "tasks:read"],
    params: z.object({ workspace: z.string() }),
  },
  async ({ ctx, shell, request, may, params: { workspace: slug } }) => {
    const { leadId, ...told } = toldAct(request.url);
    const givesOut = may("leads:assign");
    const sample = sampleOffer({ ctx, may, slug });
    const view = await viewToday(ctx, givesOut, leadId, doneTask(request.url));
    const day = shownToday(view, ctx.locale);
    const isNew = isBare(day);
    return {
      ...day,
      shell,
      owners: givesOut ? possibleOwners(ctx) : [],
      targetMs: ctx.settings.responseTargetMinutes * MINUTE_MS,
      mayWrite: may("leads:write"),
      mayConnect: isNew && may("integrations:write"),
      sample: await sample(isNew),
      told: { ...told, lead: day.told },
    };
  },
);

/** Nothing waits, is due or comes: as the first day begins. */
const isBare = ({ waiting, followUps, bare, deals, next }: ReturnType<typeof shownToday>) =>
  !next && waiting.count + followUps.items.length + bare.items.length + deals.count === 0;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "today");

export default function Today() {
  return <TodayPage {...useLoaderData<typeof loader>()} />;
}
