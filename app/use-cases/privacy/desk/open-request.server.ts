import { desc } from "drizzle-orm";
import { contacts, type DOORS, privacyRequests } from "~/db/schema";
import type { Objection } from "~/domain/privacy/objection";
import type { RequestType } from "~/domain/privacy/request-states";
import { sameWords } from "~/domain/privacy/same-words";
import { isSample } from "~/domain/sample/sample-mark";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commit } from "../../commit";
import type { Ctx } from "../../ctx";
import { record } from "../../events";
import { subjectHash } from "../../subject-hash";
import type { Requested } from "../request-erasure.server";
import { openOf } from "./begin";
import { doneAtOnce } from "./done-at-once";
import { dueOnOf, HOUSE_RULE, isAnswerRule } from "./rule-of-request";
import { stepOf } from "./steps";

interface Asked {
  type: RequestType;
  contactId: string;
  door: (typeof DOORS)[number];
  purpose?: Objection | null;
  details?: string | null;
  ruleId?: string;
  /** Whether the desk knows that it is the person who asks. */
  isKnown?: boolean;
}

const MOST_COMPARED = 50;

/**
 * Keeps what a contact asks for. While the same is open, in the same words, it is not asked for twice. Refuses
 * `contact-not-found` and `contact-is-sample`: whom there is not asks for nothing; and `rule-unknown`.
 */
export async function openRequest(ctx: Ctx<"privacy:write">, asked: Asked) {
  const { type, contactId, door, purpose = null, details = null, ruleId = HOUSE_RULE } = asked;
  if (!isAnswerRule(ruleId)) return refuse("rule-unknown");
  const hash = await subjectHash(ctx, contactId);
  const [contact, before] = await ctx.db.read(
    ctx.db.one(contacts, contactId),
    ctx.db.rows(privacyRequests, {
      where: openOf(hash, type),
      orderBy: [desc(privacyRequests.id)],
      limit: MOST_COMPARED,
    }),
  );
  const open = before.find((one) => one.purpose === purpose && sameWords(one.details, details));
  if (!contact) return refuse("contact-not-found");
  if (isSample(contact)) return refuse("contact-is-sample");
  if (open) return accept<Requested>({ requestId: open.id, jobId: open.jobId, earlier: true });

  const createdAt = ctx.now();
  const id = newId("pr", createdAt);
  const state = asked.isKnown === false ? ("identity-pending" as const) : ("accepted" as const);
  const row = {
    ...{ id, createdAt, type, contactId, subjectHash: hash, state, door, purpose, details, ruleId },
    dueOn: dueOnOf({ createdAt, ruleId, type, purpose }, ctx.timeZone),
    createdBy: ctx.actor,
  };
  await commit(
    ctx,
    ctx.db.insert(privacyRequests, row),
    stepOf(ctx, id, { act: "receive", to: "received" }),
    stepOf(ctx, id, {
      act: state === "accepted" ? "accept" : "ask-identity",
      from: "received",
      to: state,
    }),
    ...(state === "accepted" ? await doneAtOnce(ctx, row) : []),
    ...record(ctx, {
      type: "privacy.request.created",
      object: ["privacy-request", id],
      about: { contactId },
    }),
  );
  return accept<Requested>({ requestId: id, jobId: null, earlier: false });
}
