import type { ExportState } from "~/use-cases/exports/export-state";
import { makeExport } from "~/use-cases/exports/make-export.server";
import type { Handler } from "../job-run";

/** What the asker sees is packed, part by part. */
export const exportRequested: Handler<"export.requested"> = ({ ctx, id }, { kind }, cursor) =>
  makeExport(ctx, id, kind, cursor as ExportState | null);
