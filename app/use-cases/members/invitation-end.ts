import { daysOf } from "~/domain/policy/retention";
import { DAY_MS, type EpochMs } from "~/lib/time";
import type { Ctx } from "../ctx";

/** When an invitation that is mailed now ends, by the policy in force. It keeps that end whatever is in force later. */
export async function invitationEnd({ services, now }: Pick<Ctx, "services" | "now">) {
  const { retention } = await services.inForce();
  const end: EpochMs = now() + daysOf(retention, "invitations") * DAY_MS;
  return end;
}
