import { type RemoveCursor, runRemove } from "~/use-cases/sample/run/remove-run.server";
import type { Handler } from "../job-run";

/** Sample data goes again, person by person. */
export const sampleRemoved: Handler<"sample.removed"> = ({ ctx }, _, cursor) =>
  runRemove(ctx, cursor as RemoveCursor | null);
