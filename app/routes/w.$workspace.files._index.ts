import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { fileForm } from "~/domain/messages/file.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { MAX_FILE_BYTES } from "~/services/files/admit-file";
import { addFile } from "~/use-cases/files/add-file.server";

/** The form around the file. */
const FORM_BYTES = 64 * 1024;

const gate = {
  permission: "files:write",
  params: z.object({ workspace: z.string() }),
  form: fileForm,
  maxBytes: MAX_FILE_BYTES + FORM_BYTES,
} as const;

/** Keeps a file on a record and goes back to the record's files. */
export const action = tenantAction(gate, async ({ ctx, params: { workspace }, form }) => {
  const { aboutType, aboutId, file } = form;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const subject = { kind: aboutType, id: aboutId };
  const outcome = await addFile(ctx, subject, { name: file.name, bytes });
  if (!outcome.ok && outcome.reason.endsWith("-not-found")) return outcome;

  const told = outcome.ok ? "" : `&refused=${outcome.reason}`;
  return accept(redirect(`/w/${workspace}/${aboutType}s/${aboutId}?show=files${told}`, 303));
});
