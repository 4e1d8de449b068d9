import { accounts } from "~/db/schema";
import type { Row } from "~/db/tenant-db.server";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";

export type Account = Row<typeof accounts>;

/** One company. Refuses `account-not-found`, also for what the viewer may not see. */
export async function getAccount({ db }: Ctx<"accounts:read">, accountId: string) {
  const [account] = await db.read(db.one(accounts, accountId));
  return account ? accept(account) : refuse("account-not-found");
}
