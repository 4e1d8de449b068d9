import { z } from "zod";
import { unframed } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { exportAudit } from "~/use-cases/audit/export-audit.server";

/** The audit trail as a file, as long as it is. */
export const loader = tenantLoader(
  { framed: unframed, permission: "audit:read", params: z.object({ workspace: z.string() }) },
  async ({ ctx }) =>
    new Response(exportAudit(ctx), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="audit.csv"',
        "Cache-Control": "no-store",
      },
    }),
);
