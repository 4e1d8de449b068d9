import type { DocumentName } from "~/config/policy-version";
import {
  earliestEffect,
  inForceAt,
  publishAnnounced,
  versionBefore,
} from "~/domain/policy/policy-version";
import { diffTexts } from "~/domain/policy/text-diff";
import { builtEdition } from "~/services/policy/built-edition";
import type { Ctx } from "../ctx";
import { ownerNames } from "../ownership";
import { knownVersions, lastTaken, stampOf, textOf, type VersionRow } from "./policy-shelf.server";
import { differsFrom } from "./prepare-policy.server";
import { viewWaiting } from "./view-waiting.server";

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
  const waiting = known.find(({ state }) => state === "awaiting-approval");
  const differs = await differsFrom(ctx, last, of);
  return {
    versions,
    earliest: earliestEffect(now()),
    waits: of === "privacy" ? await viewWaiting(ctx, known) : [],
    /** What whoever is asked to agree agrees to. */
    waiting: waiting
      ? await differenceOf(ctx, waiting, versionBefore(known, waiting.version), of)
      : null,
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

/** What a version says that the one before it did not, in both languages. */
async function differenceOf(
  { db }: Ctx<"registers:read">,
  { version }: VersionRow,
  before: VersionRow | null,
  of: DocumentName,
) {
  const old = before?.version ?? 0;
  const [[en], [ar], [oldEn], [oldAr]] = await db.read(
    textOf(db, of, version, "en"),
    textOf(db, of, version, "ar"),
    textOf(db, of, old, "en"),
    textOf(db, of, old, "ar"),
  );
  const between = (was?: { content: string }, is?: { content: string }) =>
    diffTexts(was?.content ?? "", is?.content ?? "");
  return { version, en: between(oldEn, en), ar: between(oldAr, ar) };
}

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
