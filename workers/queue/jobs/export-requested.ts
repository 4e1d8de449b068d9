import { makeExport } from "~/use-cases/exports/make-export.server";
import type { Handler } from "../job-run";

/** What the asker sees is packed in one go; made again, it stands where it stood. */
export const exportRequested: Handler<"export.requested"> = async ({ ctx, id }, { kind }) => {
  const { writes, result } = await makeExport(ctx, id, kind);
  return { kind: "finish", writes, done: 1, total: 1, result };
};
