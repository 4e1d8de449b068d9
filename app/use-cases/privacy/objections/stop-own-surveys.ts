import { eq } from "drizzle-orm";
import { acrossTenantsAccountAt } from "~/db/queries/operator/account-at";
import { surveyAnswers, surveyRefusals } from "~/db/schema";
import type { Write } from "~/db/statements";
import { normaliseEmail } from "~/lib/email";
import type { Ctx } from "../../ctx";
import { refusalWrites } from "../../no-to-surveys";
import { accountIn } from "../account/account-ctx";
import type { RequestRow } from "../desk/steps";
import { addressesOfSubject, openAsked } from "../tickets/ticket";

type Stopping = Pick<Ctx, "db" | "services" | "now">;
type Asking = Pick<RequestRow, "id" | "type" | "purpose" | "asked">;

/** Against what else we ask nothing. */
const OF_SURVEYS: ReadonlySet<string> = new Set(["surveys", "any"]);

/**
 * The account of whoever asks that surveys stop; null where the request is of another use, or nobody has the address.
 */
async function accountStopping(ctx: Pick<Ctx, "db" | "services">, request: Asking) {
  const isOfSurveys = request.type === "withdrawal" || OF_SURVEYS.has(request.purpose ?? "any");
  if (!isOfSurveys) return null;
  const account = await accountIn(ctx.services, request);
  if (account) return account.userId;
  const asked = await openAsked(ctx.services, request);
  const given = asked && addressesOfSubject(asked).email;
  if (!given) return null;
  const email = normaliseEmail(given) ?? given;
  const [userId] = await ctx.db.read(ctx.db.ask(acrossTenantsAccountAt(email)));
  return userId;
}

/** Whoever objects and has an account is asked in no survey any more. */
export async function ownSurveysStopped(ctx: Stopping, request: Asking): Promise<Write[]> {
  const userId = await accountStopping(ctx, request);
  return userId ? refusalWrites(ctx, userId, request.id) : [];
}

/** Whether the records show it. */
export async function areOwnSurveysStopped(ctx: Stopping, request: Asking): Promise<boolean> {
  const userId = await accountStopping(ctx, request);
  if (!userId) return true;
  const { db } = ctx;
  const [refused, answered] = await db.read(
    db.count(surveyRefusals, { where: eq(surveyRefusals.userId, userId) }),
    db.count(surveyAnswers, { where: eq(surveyAnswers.userId, userId) }),
  );
  return refused > 0 && answered === 0;
}
