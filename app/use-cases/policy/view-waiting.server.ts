import { retentionRegister } from "~/db/data-map";
import { comingAt, inForceAt } from "~/domain/policy/policy-version";
import type { PublishedSection } from "~/domain/policy/published-section";
import { aheadOf } from "~/domain/policy/retention-in-force";
import { whatWaits } from "~/domain/policy/what-waits";
import type { Ctx } from "../ctx";
import { textOf, type VersionRow } from "./policy-shelf.server";

/** The classes of data that this build would keep otherwise than the policy in force says, and until when it waits. */
export async function viewWaiting(
  { db, now, locale }: Pick<Ctx<"registers:read">, "db" | "now" | "granted" | "locale">,
  known: readonly VersionRow[],
) {
  const [held, next] = [inForceAt(known, now()), comingAt(known, now())];
  const [[said], [says], [read]] = await db.read(
    textOf(db, "privacy", held?.version ?? 0, "en"),
    textOf(db, "privacy", next?.version ?? 0, "en"),
    textOf(db, "privacy", held?.version ?? 0, locale),
  );
  const aheadIn = (text: typeof said) => aheadOf(text?.sections ?? [], retentionRegister());
  return whatWaits(aheadIn(said), next && { ...next, ahead: aheadIn(says) }).map(
    ({ class: name, obeyed, built, until }) => ({
      ...{
        class: name,
        called: nameIn(read?.sections ?? [], name),
        obeyedDays: obeyed.days,
        builtDays: built?.days ?? null,
      },
      from: until?.effectiveOn ?? null,
    }),
  );
}

/** What the version in force calls a class: the first cell of its line. A class that the build no longer has is named so. */
const nameIn = (sections: readonly PublishedSection[], name: string) =>
  sections
    .flatMap(({ clauses }) => clauses)
    .find(({ id }) => id === `retention.${name}`)
    ?.text.split(" | ")[0] ?? name;
