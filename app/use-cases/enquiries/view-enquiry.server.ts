import { enquiryOf } from "~/db/queries/operator/enquiries";
import { daysOf } from "~/domain/policy/retention";
import { DAY_MS } from "~/lib/time";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";

/** One enquiry, until when it is kept, and who said last what became of it; undefined where there is none. */
export async function viewEnquiry(
  ctx: Pick<Ctx<"enquiries:read">, "db" | "services" | "settings" | "locale" | "granted">,
  id: string,
) {
  const [enquiry] = await ctx.db.read(ctx.db.ask(enquiryOf(id)));
  if (!enquiry) return undefined;

  const { settledBy, tries: _, nextTryAt: __, ...shown } = enquiry;
  const { retention } = await ctx.services.inForce();
  const keptUntil = shown.at + daysOf(retention, "enquiries") * DAY_MS;
  return { ...shown, keptUntil, settledBy: ownerNames(ctx)(settledBy) };
}
