import { NO_LIMIT } from "~/db/expressions";
import { countOwn } from "~/db/queries/purgeables";
import { dpaAcceptances } from "~/db/schema";
import type { Ctx } from "../ctx";
import { countStores, keptByContract } from "./purge/count-stores";
import { readLife } from "./read-life";

/** Everything that a purge would take now, by store, and what would be kept. It changes nothing. */
export async function rehearsePurge(ctx: Ctx<"subscription:end">) {
  const { db, services, now } = ctx;
  const { workspace } = await readLife(db);
  const [agreements] = await db.read(db.count(dpaAcceptances));
  const stores = await countStores(services.objects, db.tenantId, (purgeables) =>
    db.read(...purgeables.map((one) => db.ask(countOwn(one, NO_LIMIT)))),
  );
  return { stores, agreements, kept: keptByContract(now(), workspace.timeZone) };
}
