import { insistOnChange } from "~/db/queries/insist";
import { acrossTenantsAsk, acrossTenantsTellAsked } from "~/db/queries/operator/support";
import { trainingOf } from "~/db/queries/operator/training";
import { type AskWish, admitAsking } from "~/domain/support/support";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * Asks a workspace to let somebody of the operator's look. It opens nothing: the workspace decides.
 * Refuses `training-required`, `no-such-workspace`.
 */
export async function askSupport(
  ctx: Ctx<"support:ask">,
  operator: { email: string; name: string },
  wish: AskWish,
) {
  const { db, now } = ctx;
  const [training] = await db.read(db.ask(trainingOf(operator.email)));
  const admitted = admitAsking(operator.email, training, now());
  if (!admitted.ok) return admitted;

  const id = newId("sg", now());
  const asked = { id, at: now(), operatorId: ctx.actor, operatorName: operator.name, ...wish };
  const isThere = await commitUnlessChanged(
    ctx,
    db.change(acrossTenantsAsk(asked)),
    db.change(insistOnChange()),
    db.change(acrossTenantsTellAsked(newId("jb", now()), asked)),
    ...record(ctx, { type: "support.asked", object: ["support", id], reason: wish.scope }),
  );
  return isThere ? accept(id) : refuse("no-such-workspace");
}
