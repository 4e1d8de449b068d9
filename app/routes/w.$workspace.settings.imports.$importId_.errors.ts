import { z } from "zod";
import { notFound, unframed } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { downloadHeaders } from "~/services/files/download-headers";
import { openErrorsFile } from "~/use-cases/imports/open-errors-file.server";

/** The rows that were not taken in, as they were, each with the reason. */
export const loader = tenantLoader(
  {
    framed: unframed,
    permission: "imports:read",
    params: z.object({ workspace: z.string(), importId: z.string() }),
  },
  async ({ ctx, params }) => {
    const opened = await openErrorsFile(ctx, params.importId);
    if (!opened.ok) throw notFound();

    const { name, body, size } = opened.value;
    return new Response(body, { headers: downloadHeaders({ name, type: "csv", size }) });
  },
);
