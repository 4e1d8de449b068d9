import { enquiryOf } from "~/db/queries/operator/enquiries";
import type { Ctx } from "../ctx";

/** One enquiry, with who said last what became of it; undefined where there is none. */
export async function viewEnquiry(
  { db, settings }: Pick<Ctx<"enquiries:read">, "db" | "settings" | "granted">,
  id: string,
) {
  const [enquiry] = await db.read(db.ask(enquiryOf(id)));
  if (!enquiry) return undefined;

  const { settledBy, tries: _, nextTryAt: __, ...shown } = enquiry;
  return { ...shown, settledBy: settledBy && (settings.directory[settledBy]?.name ?? null) };
}
