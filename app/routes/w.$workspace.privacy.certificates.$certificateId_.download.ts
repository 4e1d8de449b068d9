import { z } from "zod";
import { notFound, unframed } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { getCertificate } from "~/use-cases/privacy/get-certificate.server";

const params = z.object({ workspace: z.string(), certificateId: z.string() });

/** The certificate as it was signed, to be kept and checked by anybody. */
export const loader = tenantLoader(
  { framed: unframed, permission: "certificates:read", params },
  async ({ ctx, params: { certificateId } }) => {
    const found = await getCertificate(ctx, certificateId);
    if (!found) throw notFound();
    return new Response(JSON.stringify(found.document, null, 2), {
      headers: {
        "Content-Type": "application/json; charset=utf-8",
        "Content-Disposition": `attachment; filename="${found.id}.json"`,
        "Cache-Control": "private, no-store",
      },
    });
  },
);
