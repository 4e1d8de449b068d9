import type { ArrivalState } from "~/use-cases/package-imports/arrival-state";
import { runPackageImport } from "~/use-cases/package-imports/run-package-import.server";
import type { Handler } from "../job-run";

/** A package is looked through as a whole, and only then taken in, batch by batch. */
export const packageSent: Handler<"package.sent"> = ({ ctx, id }, { packageId }, cursor) =>
  runPackageImport(ctx, packageId, id, cursor as ArrivalState | null);
