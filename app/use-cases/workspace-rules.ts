import { DEFAULT_RESPONSE_TARGETS, type ResponseTargets } from "~/domain/leads/response-clock";
import type { WorkingHours } from "~/domain/leads/working-hours";
import type { IsoWeekday } from "~/lib/zoned-time";
import type { Ctx } from "./ctx";

/** The workspace's hours and targets, as the decisions about leads take them. */
export function workspaceRules({ settings, timeZone }: Pick<Ctx, "settings" | "timeZone">): {
  hours: WorkingHours;
  targets: ResponseTargets;
} {
  const { days, from, to } = settings.workingHours;
  const span = [{ fromMinute: from, toMinute: to }];
  return {
    hours: {
      zone: timeZone,
      days: Object.fromEntries(days.map((day) => [day as IsoWeekday, span])),
      holidays: [],
    },
    targets: { ...DEFAULT_RESPONSE_TARGETS, targetMinutes: settings.responseTargetMinutes },
  };
}
