import { z } from "zod";
import { unframed } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { waitingNow } from "~/use-cases/today/waiting-now.server";

/** What waits for me now, for a page that listens. */
export const loader = tenantLoader(
  { framed: unframed, permission: "leads:read", params: z.object({ workspace: z.string() }) },
  async ({ ctx }) => Response.json({ waiting: await waitingNow(ctx) }),
);
