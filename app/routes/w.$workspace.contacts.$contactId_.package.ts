import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { requestAccess } from "~/use-cases/privacy/access/request-access.server";

const params = z.object({ workspace: z.string(), contactId: z.string() });

/** Asks for a person's package and leads to where its making is watched. */
export const action = tenantAction(
  { permission: "privacy:export", params, form: z.object({}) },
  async ({ ctx, request, params: { workspace, contactId } }) => {
    const isToGo = new URL(request.url).searchParams.get("type") === "portability";
    const asked = await requestAccess(ctx, contactId, isToGo ? "portability" : "access");
    if (!asked.ok) return asked;
    return accept(redirect(`/w/${workspace}/privacy/requests/${asked.value.requestId}`, 303));
  },
);
