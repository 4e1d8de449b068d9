import { z } from "zod";
import { notFound, unframed } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { attachment } from "~/services/files/download-headers";
import { copyOfDpa } from "~/use-cases/dpa/view-dpa.server";

const params = z.object({ workspace: z.string(), acceptanceId: z.string() });

/** The agreement as it was accepted: the bytes whose SHA-256 is on the page. */
export const loader = tenantLoader(
  { framed: unframed, permission: "dpa:read", params },
  async ({ ctx, params }) => {
    const content = await copyOfDpa(ctx, params.acceptanceId);
    if (content === undefined) throw notFound();

    return new Response(content, {
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Disposition": attachment(`dpa-${params.acceptanceId}.txt`),
        "Cache-Control": "private, no-store",
      },
    });
  },
);
