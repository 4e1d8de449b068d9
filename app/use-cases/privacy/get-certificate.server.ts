import { eq } from "drizzle-orm";
import { certificates, privacyRequests } from "~/db/schema";
import { link } from "~/db/tenant-db.server";
import type { Ctx } from "../ctx";

/** A certificate as it was signed, or undefined. */
export async function getCertificate(ctx: Ctx<"certificates:read">, id: string) {
  const [found] = await ctx.db.read(ctx.db.one(certificates, id));
  return found;
}

/** The same with its request as far as it is known: its id, and through which door it came. */
export async function viewCertificate(ctx: Ctx<"certificates:read">, id: string) {
  const asked = { request: link(certificates.requestId, privacyRequests) };
  const [[found]] = await ctx.db.read(
    ctx.db.linked(certificates, asked, { where: eq(certificates.id, id), limit: 1 }),
  );
  return (
    found && {
      document: found.row.document,
      requestId: found.row.requestId,
      door: found.request?.door,
    }
  );
}
