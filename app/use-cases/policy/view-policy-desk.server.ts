import type { DocumentName } from "~/config/policy-version";
import { earliestEffect, inForceAt, publishAnnounced } from "~/domain/policy/policy-version";
import { diffTexts } from "~/domain/policy/text-diff";
import { builtEdition } from "~/services/policy/built-edition";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";
import { knownVersions, lastTaken, stampOf, textOf, type VersionRow } from "./policy-shelf.server";
import { differsFrom } from "./prepare-policy.server";

/** The versions, where each stands, and what the build would say that the last one does not. */
export async function viewPolicyDesk(ctx: Ctx<"registers:read">, of: DocumentName) {
  const { db, now } = ctx;
  const nameOf = ownerNames(ctx);
  const [known] = await db.read(knownVersions(db, of));
  const held = inForceAt(known, now());
  const versions = known.map((row) => ({
    ...row,
    stands: standing(row, held, now()),
    preparedBy: nameOf(row.preparedBy),
    approvedBy: nameOf(row.approvedBy),
  }));
  const last = lastTaken(known);
  const differs = await differsFrom(ctx, last, of);
  return {
    versions,
    earliest: earliestEffect(now()),
    difference: differs && last ? await differenceTo(ctx, last, of) : null,
  };
}

function standing(row: VersionRow, held: VersionRow | null, now: number) {
  if (row.state === "announced") return publishAnnouncedState(row);
  if (row.state !== "published") return row.state;
  if (row.effectiveAt > now) return "coming" as const;
  return row.id === held?.id ? ("inForce" as const) : ("past" as const);
}

const publishAnnouncedState = (row: VersionRow) => {
  const decision = publishAnnounced(row);
  const isLate = !decision.ok && decision.reason === "notices-too-late";
  return isLate ? ("held" as const) : ("announced" as const);
};

async function differenceTo(ctx: Ctx<"registers:read">, last: VersionRow, of: DocumentName) {
  const [[en], [ar]] = await ctx.db.read(
    textOf(ctx.db, of, last.version, "en"),
    textOf(ctx.db, of, last.version, "ar"),
  );
  const built = (locale: "en" | "ar") =>
    builtEdition(locale, ctx.services.company, stampOf(last), of).then(({ content }) => content);
  return {
    en: diffTexts(en?.content ?? "", await built("en")),
    ar: diffTexts(ar?.content ?? "", await built("ar")),
  };
}
