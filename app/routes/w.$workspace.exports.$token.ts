import { z } from "zod";
import { notFound, unframed } from "~/http/in-frame.server";
import { packageResponse } from "~/http/package-response";
import { tenantLoader } from "~/http/tenant-route.server";
import { takeExport } from "~/use-cases/exports/take-export.server";

const params = z.object({ workspace: z.string(), token: z.string().max(500) });

/** An export of the workspace, by a link that is good for a few minutes. */
export const loader = tenantLoader(
  { framed: unframed, permission: "exports:read", params },
  async ({ ctx, params: { token } }) => {
    const taken = await takeExport(ctx, token);
    if (!taken.ok) throw notFound();
    return packageResponse(taken.value);
  },
);
