import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { fileDeletion } from "~/domain/messages/file.form";
import { notFound, unframed } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { deleteFile } from "~/use-cases/files/delete-file.server";
import { linkFile } from "~/use-cases/files/link-file.server";

const params = z.object({ workspace: z.string(), fileId: z.string() });

/** Leads to the file by a link that is good for five minutes. */
export const loader = tenantLoader(
  { framed: unframed, permission: "files:read", params },
  async ({ ctx, params: { fileId } }) => {
    const outcome = await linkFile(ctx, fileId);
    if (!outcome.ok || !outcome.value.link) throw notFound();
    return redirect(outcome.value.link.path, 303);
  },
);

/** What is posted to a file's address takes it away. */
export const action = tenantAction(
  { permission: "files:delete", params, form: fileDeletion },
  async ({ ctx, params: { workspace, fileId }, form: { aboutType, aboutId } }) => {
    const outcome = await deleteFile(ctx, fileId);
    const back = `/w/${workspace}/${aboutType}s/${aboutId}?show=files`;
    return outcome.ok ? accept(redirect(back, 303)) : outcome;
  },
);
