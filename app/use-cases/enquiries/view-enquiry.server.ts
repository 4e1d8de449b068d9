import { enquiryOf } from "~/db/queries/operator/enquiries";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";

/** One enquiry, with who said last what became of it; undefined where there is none. */
export async function viewEnquiry(
  ctx: Pick<Ctx<"enquiries:read">, "db" | "settings" | "locale" | "granted">,
  id: string,
) {
  const [enquiry] = await ctx.db.read(ctx.db.ask(enquiryOf(id)));
  if (!enquiry) return undefined;

  const { settledBy, tries: _, nextTryAt: __, ...shown } = enquiry;
  return { ...shown, settledBy: ownerNames(ctx)(settledBy) };
}
