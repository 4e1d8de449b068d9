import { type LoadCursor, runLoad } from "~/use-cases/sample/run/load-run.server";
import type { Handler } from "../job-run";

/** Sample data becomes records, part by part: each part's records, counters and place in one commit. */
export const sampleLoaded: Handler<"sample.loaded"> = ({ ctx }, wish, cursor) =>
  runLoad(ctx, wish, cursor as LoadCursor | null);
