import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { noteForm } from "~/domain/messages/message.form";
import { tenantAction } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { safePath } from "~/lib/safe-path";
import { createNote } from "~/use-cases/notes/create-note.server";

const gate = {
  permission: "notes:write",
  params: z.object({ workspace: z.string() }),
  form: noteForm,
} as const;

/** Writes a note on a record and goes back to where it was written. */
export const action = tenantAction(gate, async ({ ctx, params: { workspace }, form }) => {
  const { aboutType, aboutId, body, redirectTo } = form;
  const outcome = await createNote(ctx, { kind: aboutType, id: aboutId }, body);
  const back = redirectTo ? safePath(redirectTo) : `/w/${workspace}/${aboutType}s/${aboutId}`;
  return outcome.ok ? accept(redirect(back, 303)) : outcome;
});
