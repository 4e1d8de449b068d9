import { and, eq, inArray, isNull } from "drizzle-orm";
import { endpointsTold } from "~/db/queries/endpoints-told";
import { countSubjectRows } from "~/db/queries/subject-rows";
import { contacts, privacyRequests } from "~/db/schema";
import { EVERYTHING } from "~/db/scope";
import { SUBJECT_TABLES } from "~/db/subject-tables";
import { demandOf } from "~/domain/privacy/demand";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { subjectHash } from "../subject-hash";
import { openErasures } from "./desk/open-erasures";
import { keepRuleOf } from "./kept-rules";

const MOST_TOLD = 5;

/**
 * What an erasure of this contact would do, counted now, the request that waits for it, and what they asked to be given
 * before. Refuses `contact-not-found`.
 */
export async function previewErasure(ctx: Ctx<"privacy:erase">, contactId: string) {
  const all = ctx.db.as(EVERYTHING);
  const hash = await subjectHash(ctx, contactId);
  const [contact, [waiting], toGive, told, ...counts] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    openErasures(ctx.db, hash),
    ctx.db.rows(privacyRequests, { where: stillToBeGiven(hash), limit: MOST_TOLD }),
    all.ask(endpointsTold(contactId)),
    ...SUBJECT_TABLES.map((table) => all.ask(countSubjectRows(table, contactId))),
  );
  if (!contact) return refuse("contact-not-found");

  const lines = SUBJECT_TABLES.map(({ name }, i) => ({
    store: name as string,
    count: counts[i] ?? 0,
    kept: keepRuleOf(name) !== undefined,
  })).filter(({ count }) => count > 0);
  return accept({
    ...{ contact, lines, recipients: told.length, waitingId: waiting?.id },
    toGive: toGive.map(demandOf),
  });
}

/** What the person asked to be given, and was not yet: after the erasure there is nothing to give. */
const stillToBeGiven = (hash: string) =>
  and(
    eq(privacyRequests.subjectHash, hash),
    inArray(privacyRequests.type, ["access", "portability"]),
    isNull(privacyRequests.closedAt),
  );
