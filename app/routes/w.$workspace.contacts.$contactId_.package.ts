import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { requestAccess } from "~/use-cases/privacy/access/request-access.server";

const params = z.object({ workspace: z.string(), contactId: z.string() });
const form = z.object({
  /** The request from whose page it was pressed. */
  request: z.string().max(80).optional(),
});

/** Asks for a person's package and leads to where its making is watched. */
export const action = tenantAction(
  { permission: "privacy:export", params, form },
  async ({ ctx, request, params: { workspace, contactId }, form }) => {
    const isToGo = new URL(request.url).searchParams.get("type") === "portability";
    const type = isToGo ? ("portability" as const) : ("access" as const);
    const asked = await requestAccess(ctx, contactId, { type, seenId: form.request });
    if (!asked.ok) return asked;
    return accept(redirect(`/w/${workspace}/privacy/requests/${asked.value.requestId}`, 303));
  },
);
