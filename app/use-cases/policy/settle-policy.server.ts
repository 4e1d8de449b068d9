import { and, eq, inArray } from "drizzle-orm";
import type { DocumentName } from "~/config/policy-version";
import { DOCUMENT_TABLES } from "~/db/published-documents";
import { insistOnChange } from "~/db/queries/insist";
import { acrossTenantsTakeBackVersion } from "~/db/queries/operator/people";
import { approveVersion, publishAnnounced } from "~/domain/policy/policy-version";
import { daysOf } from "~/domain/policy/retention";
import { accept, refuse } from "~/lib/result";
import { DAY_MS } from "~/lib/time";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { newJob } from "../jobs";
import { objectKind } from "./policy-shelf.server";

const found = (ctx: Pick<Ctx, "db">, id: string, of: DocumentName) =>
  ctx.db.read(ctx.db.one(DOCUMENT_TABLES[of].versions, id));

const event = (
  ctx: Pick<Ctx, "db" | "actor" | "now">,
  type: "policy.approved" | "policy.published" | "policy.withdrawn",
  id: string,
  of: DocumentName,
) => record(ctx, { type, object: [objectKind(of), id] });

/**
 * The second person agrees to a day that a law forces, and everybody is told; or that a change is one of wording,
 * and it is published. Refuses `policy-version-not-found`, `nothing-to-approve`, `second-person-needed`,
 * `effective-in-the-past`.
 */
export async function approvePolicy(ctx: Ctx<"registers:approve">, id: string, of: DocumentName) {
  const { versions } = DOCUMENT_TABLES[of];
  const [version] = await found(ctx, id, of);
  if (!version) return refuse("policy-version-not-found");
  const decision = approveVersion(version, ctx.actor, ctx.now());
  if (!decision.ok) return decision;

  const state = decision.value;
  const isPublished = state === "published";
  const publishedAt = isPublished ? ctx.now() : null;
  const waiting = [eq(versions.id, id), eq(versions.state, "awaiting-approval")] as const;
  const changed = await commitUnlessChanged(
    ctx,
    ctx.db.update(versions, { state, publishedAt, approvedBy: ctx.actor }, ...waiting),
    ctx.db.change(insistOnChange()),
    ...event(ctx, "policy.approved", id, of),
    ...(isPublished ? event(ctx, "policy.published", id, of) : []),
    newJob(ctx, "policy.announced", { versionId: id, of }, { dedupeKey: `policy:${id}` }).write,
  );
  return changed ? accept(null) : refuse("nothing-to-approve");
}

/**
 * Publishes what was announced, once everybody was told in time. Refuses `policy-version-not-found`,
 * `not-announced`, `notices-not-sent`, `notices-too-late`, `second-approval-needed`.
 */
export async function publishPolicy(ctx: Ctx<"policy:publish">, id: string, of: DocumentName) {
  const { versions } = DOCUMENT_TABLES[of];
  const [version] = await found(ctx, id, of);
  if (!version) return refuse("policy-version-not-found");
  const decision = publishAnnounced(version);
  if (!decision.ok) return decision;

  const announced = [eq(versions.id, id), eq(versions.state, "announced")] as const;
  const published = { state: "published" as const, publishedAt: ctx.now() };
  const changed = await commitUnlessChanged(
    ctx,
    ctx.db.update(versions, published, ...announced),
    ctx.db.change(insistOnChange()),
    ...event(ctx, "policy.published", id, of),
  );
  return changed ? accept(null) : refuse("not-announced");
}

/** Takes a version back before its day; those who were written to of it are told. Refuses `policy-version-not-found`, `already-in-force`. */
export async function withdrawPolicy(ctx: Ctx<"policy:publish">, id: string, of: DocumentName) {
  const { versions } = DOCUMENT_TABLES[of];
  const [version] = await found(ctx, id, of);
  if (!version) return refuse("policy-version-not-found");
  const holds = version.state === "published" && version.effectiveAt <= ctx.now();
  if (holds || version.state === "withdrawn") return refuse("already-in-force");
  const wasTold = version.material && version.state !== "awaiting-approval";
  const { retention } = await ctx.services.inForce();
  const marksSince = ctx.now() - daysOf(retention, "finished-work") * DAY_MS;
  const told = { isToBeTold: wasTold, marksSince };

  const changed = await commitUnlessChanged(
    ctx,
    ctx.db.update(
      versions,
      { state: "withdrawn" },
      and(
        eq(versions.id, id),
        inArray(versions.state, ["awaiting-approval", "announced", "published"]),
      ),
    ),
    ctx.db.change(insistOnChange()),
    ctx.db.change(acrossTenantsTakeBackVersion(version, of, told)),
    ...event(ctx, "policy.withdrawn", id, of),
    ...(wasTold ? [newJob(ctx, "policy.withdrawn", { versionId: id, of }).write] : []),
  );
  return changed ? accept(null) : refuse("already-in-force");
}
