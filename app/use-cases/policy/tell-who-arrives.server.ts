import { DOCUMENTS, type DocumentName } from "~/config/policy-version";
import { acrossTenantsArrived } from "~/db/queries/operator/people";
import type { Write } from "~/db/statements";
import { comingAt, versionBefore } from "~/domain/policy/policy-version";
import type { Payloads } from "~/jobs/messages";
import type { Ctx } from "../ctx";
import { knownVersions } from "./policy-shelf.server";
import { tell } from "./tell-of-policy.server";

/** What waited when they became active is what they are told of, however late. */
type Arrival = Payloads["account.active"];

/**
 * Tells somebody who became active of the versions that waited then, as the others were told: once, however often it
 * is tried. @returns what notes that they were. @throws while their mail may leave later.
 */
export async function tellWhoArrives(
  ctx: Ctx<"policy:publish">,
  arrival: Arrival,
): Promise<Write[]> {
  const told: Write[] = [];
  for (const of of DOCUMENTS) told.push(...(await tellOf(ctx, arrival, of)));
  return told;
}

async function tellOf(ctx: Ctx, { userId, at, isNew }: Arrival, of: DocumentName) {
  const [known] = await ctx.db.read(knownVersions(ctx.db, of));
  const version = comingAt(known, at);
  if (!version) return [];

  const arrived = acrossTenantsArrived(userId, isNew, of, version);
  const [people] = await ctx.db.read(ctx.db.ask(arrived));
  const before = versionBefore(known, version.version)?.version ?? 1;
  return people.length > 0 ? tell(ctx, people, { version, before, of }) : [];
}
