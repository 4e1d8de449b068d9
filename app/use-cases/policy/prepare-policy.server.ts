import type { DocumentName } from "~/config/policy-version";
import { DOCUMENT_TABLES } from "~/db/published-documents";
import { insistOnChange } from "~/db/queries/insist";
import type { Write } from "~/db/statements";
import { prepareVersion } from "~/domain/policy/policy-version";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { builtEdition } from "~/services/policy/built-edition";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { withFacts } from "./facts-in-force.server";
import {
  knownVersions,
  lastTaken,
  objectKind,
  sha256Of,
  stampOf,
  type VersionRow,
} from "./policy-shelf.server";
import { registersDiffer } from "./registers-differ.server";
import { refuseAsWording } from "./wording-only.server";

export interface PolicyProposal {
  effectiveOn: string;
  kind: "wording" | "material";
  summaryEn: string;
  summaryAr: string;
  lawReason: string | null;
}

/**
 * Takes the build's words as the next version: a material change is announced to everybody first; one of wording,
 * and one that a law hastens, waits for a second person. Refuses with 409's reasons: `nothing-changed`,
 * `registers-changed`, `wording-changes-facts` (with the sentence), `thirty-days-needed`, `another-is-coming`,
 * `effective-in-the-past`, `effective-too-far`.
 */
export async function preparePolicy(
  ctx: Ctx<"policy:publish">,
  proposal: PolicyProposal,
  of: DocumentName,
) {
  const [known] = await ctx.db.read(knownVersions(ctx.db, of));
  const { effectiveOn, kind, lawReason } = proposal;
  const last = lastTaken(known);
  const differs = await differsFrom(ctx, last, of);
  const material = kind === "material";
  const more = material || !differs ? null : await refuseAsWording(ctx, last, of);
  if (more) return more;
  const decision = prepareVersion({ effectiveOn, material, lawReason, differs }, known, ctx.now());
  if (!decision.ok) return decision;

  const { id, writes } = await versionWrites(ctx, proposal, decision.value, of);
  const made = await commitUnlessChanged(ctx, ...writes);
  return made ? accept({ id, ...decision.value }) : refuse("another-is-coming");
}

type Decided = Extract<ReturnType<typeof prepareVersion>, { ok: true }>["value"];

/** Whether the build says or does anything else than the version that was taken last. */
export async function differsFrom(
  ctx: Pick<Ctx, "db" | "services">,
  last: VersionRow | undefined,
  of: DocumentName,
) {
  if (!last) return true;

  const said = await Promise.all(
    (["en", "ar"] as const).map(async (locale) => {
      const { sha256 } = await builtEdition(locale, ctx.services.company, stampOf(last), of);
      return sha256 === sha256Of(last, locale);
    }),
  );
  return said.includes(false) || (of === "privacy" && registersDiffer(ctx, last));
}

async function versionWrites(
  ctx: Ctx<"policy:publish">,
  { effectiveOn, kind, summaryEn, summaryAr }: PolicyProposal,
  { version, effectiveAt, state, lawReason }: Decided,
  of: DocumentName,
) {
  const { db, now, actor, services } = ctx;
  const at = now();
  const id = newId("pv", at);
  const stamp = { version, updatedOn: effectiveOn };
  const [en, ar] = await Promise.all([
    builtEdition("en", services.company, stamp, of),
    builtEdition("ar", services.company, stamp, of),
  ]);
  const row = db.insertOrIgnore(DOCUMENT_TABLES[of].versions, {
    id,
    createdAt: at,
    version,
    state,
    effectiveOn,
    effectiveAt,
    material: kind === "material",
    summary: { en: summaryEn, ar: summaryAr },
    sha256En: en.sha256,
    sha256Ar: ar.sha256,
    lawReason,
    preparedBy: actor,
  });
  const texts = (
    [
      ["en", en],
      ["ar", ar],
    ] as const
  ).map(([locale, { content, sections }]) =>
    db.insertOrIgnore(DOCUMENT_TABLES[of].texts, {
      ...{ version, locale, content },
      sections: withFacts(sections),
    }),
  );
  const told: Write[] =
    state === "awaiting-approval"
      ? []
      : [newJob(ctx, "policy.announced", { versionId: id, of }).write];
  const event = record(ctx, {
    type: "policy.prepared",
    object: [objectKind(of), id],
    reason: lawReason ?? undefined,
  });
  return { id, writes: [row, db.change(insistOnChange()), ...texts, ...event, ...told] };
}
