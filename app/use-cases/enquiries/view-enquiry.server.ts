import { enquiryOf } from "~/db/queries/operator/enquiries";
import { retentionObeyed } from "~/db/queries/operator/sections-in-force";
import { daysOf } from "~/domain/policy/retention";
import { DAY_MS } from "~/lib/time";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";

/** One enquiry, until when it is kept, and who said last what became of it; undefined where there is none. */
export async function viewEnquiry(
  ctx: Pick<Ctx<"enquiries:read">, "db" | "now" | "settings" | "locale" | "granted">,
  id: string,
) {
  const [enquiry, retention] = await ctx.db.read(
    ctx.db.ask(enquiryOf(id)),
    ctx.db.ask(retentionObeyed(ctx.now())),
  );
  if (!enquiry) return undefined;

  const { settledBy, tries: _, nextTryAt: __, ...shown } = enquiry;
  const keptUntil = shown.at + daysOf(retention, "enquiries") * DAY_MS;
  return { ...shown, keptUntil, settledBy: ownerNames(ctx)(settledBy) };
}
