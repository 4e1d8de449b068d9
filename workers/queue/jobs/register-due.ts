import { raiseAlarm } from "~/use-cases/registers/raise-alarm.server";
import type { Handler } from "../job-run";

/** The privacy team hears that a date of an entry is near or over. */
export const registerDue: Handler<"register.due"> = async ({ ctx }, { entryId }) => {
  await raiseAlarm(ctx, entryId);
  return { kind: "finish" };
};
