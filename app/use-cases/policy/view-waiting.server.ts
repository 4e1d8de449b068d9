import { retentionRegister } from "~/db/data-map";
import { comingAt, inForceAt } from "~/domain/policy/policy-version";
import { aheadOf } from "~/domain/policy/retention-in-force";
import { whatWaits } from "~/domain/policy/what-waits";
import type { Ctx } from "../ctx";
import { textOf, type VersionRow } from "./policy-shelf.server";

/** The classes of data that this build would keep otherwise than the policy in force says, and until when it waits. */
export async function viewWaiting(
  { db, now }: Pick<Ctx<"registers:read">, "db" | "now" | "granted">,
  known: readonly VersionRow[],
) {
  const [held, next] = [inForceAt(known, now()), comingAt(known, now())];
  const [[said], [says]] = await db.read(
    textOf(db, "privacy", held?.version ?? 0, "en"),
    textOf(db, "privacy", next?.version ?? 0, "en"),
  );
  const aheadIn = (text: typeof said) => aheadOf(text?.sections ?? [], retentionRegister());
  return whatWaits(aheadIn(said), next && { ...next, ahead: aheadIn(says) }).map(
    ({ class: name, obeyed, built, until }) => ({
      ...{ class: name, obeyedDays: obeyed.days, builtDays: built?.days ?? null },
      from: until?.effectiveOn ?? null,
    }),
  );
}
