import { z } from "zod";
import { notFound, unframed } from "~/http/in-frame.server";
import { packageResponse } from "~/http/package-response";
import { tenantLoader } from "~/http/tenant-route.server";
import { takeAccessPackage } from "~/use-cases/privacy/take-access-package.server";

const params = z.object({ workspace: z.string(), token: z.string().max(500) });

/** A person's own package, by a link that is good for a few minutes. */
export const loader = tenantLoader(
  { framed: unframed, permission: "privacy:export", params },
  async ({ ctx, params: { token } }) => {
    const taken = await takeAccessPackage(ctx, token);
    if (!taken.ok) throw notFound();
    return packageResponse(taken.value);
  },
);
