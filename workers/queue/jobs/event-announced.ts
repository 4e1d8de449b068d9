import { announceEvent } from "~/use-cases/webhooks/announce-event.server";
import type { Handler } from "../job-run";

/** An event becomes one delivery for each endpoint that wants it. */
export const eventAnnounced: Handler<"event.announced"> = async ({ ctx }, { eventId }) => ({
  kind: "finish",
  writes: await announceEvent(ctx, eventId),
});
