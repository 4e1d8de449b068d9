import type { SubProcessor } from "~/config/subprocessors";
import { enterObjection, ownObjections } from "~/db/queries/operator/objections";
import type { ObjectionWish } from "~/domain/registers/objection.form";
import { objectionUntil } from "~/domain/registers/rules";
import { DUBAI } from "~/lib/format";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { instantAt, plainDateAt } from "~/lib/zoned-time";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";

/**
 * Keeps a workspace's objection in the operator's register, to be answered within thirty days.
 * Refuses `no-such-vendor`, `objection-too-late`.
 */
export async function objectTo(
  ctx: Ctx<"dpa:accept">,
  listed: readonly SubProcessor[],
  objector: string,
  { vendor, objection }: ObjectionWish,
) {
  const today = plainDateAt(ctx.now(), DUBAI);
  const found = listed.find(({ id }) => id === vendor);
  if (!found) return refuse("no-such-vendor");
  if (found.objectionUntil !== null && found.objectionUntil < today)
    return refuse("objection-too-late");

  const id = newId("re", ctx.now());
  const answerBy = objectionUntil(today);
  const dueAt = instantAt(answerBy, 0, DUBAI);
  const said = {
    ...{ vendor: found.name, objector, language: ctx.locale },
    ...{ objection, answerBy, dueAt },
  };
  await commit(
    ctx,
    ctx.db.change(enterObjection({ id, at: ctx.now(), ...said })),
    ...record(ctx, { type: "vendor.objected", object: ["objection", id] }),
  );
  return accept(id);
}

/** What this workspace objected to, and what was answered. */
export async function listObjections({ db }: Ctx<"dpa:accept">) {
  const [rows] = await db.read(db.ask(ownObjections()));
  return rows;
}
