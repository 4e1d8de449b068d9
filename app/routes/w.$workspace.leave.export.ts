import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { requestExport } from "~/use-cases/exports/request-export.server";

const params = z.object({ workspace: z.string() });

/** Asks for everything in the workspace, to be taken along. */
export const action = tenantAction(
  { permission: "exports:write", params, form: z.object({}) },
  async ({ ctx, params: { workspace } }) => {
    const asked = await requestExport(ctx, "all");
    return asked.ok ? accept(redirect(`/w/${workspace}/leave`, 303)) : asked;
  },
);
