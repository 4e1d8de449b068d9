import { eq } from "drizzle-orm";
import { indexRecords } from "~/db/queries/search-index";
import { accounts } from "~/db/schema";
import { type AccountInput, accountFrom } from "~/domain/accounts/account";
import { accept, refuse } from "~/lib/result";
import type { Ctx } from "../ctx";
import { changesBetween, record } from "../events";
import { commitOnce, idOnce } from "../once";
import { ownerFor } from "../ownership";

/**
 * Makes a company. Refuses as the domain does, and `parent-unknown`, `owner-unknown`, `owner-not-yours`.
 * @returns the company and its id, and companies of the same name that the viewer sees.
 */
export async function createAccount(
  ctx: Ctx<"accounts:write">,
  input: AccountInput,
  { ownerId }: { ownerId?: string | null } = {},
) {
  const decision = accountFrom(input);
  if (!decision.ok) return decision;
  const owner = ownerFor(ctx, ownerId);
  if (!owner.ok) return owner;

  const { parentId, nameKey } = decision.value;
  const [parent, namesakes] = await ctx.db.read(
    ctx.db.one(accounts, parentId ?? ""),
    ctx.db.rows(accounts, { where: eq(accounts.nameKey, nameKey), limit: 5 }),
  );
  if (parentId && !parent) return refuse("parent-unknown");

  const now = ctx.now();
  const id = idOnce(ctx, "ac");
  const stamps = { createdAt: now, updatedAt: now, createdBy: ctx.actor, updatedBy: ctx.actor };
  const row = { id, ...owner.value, ...decision.value, ...stamps };
  const made = await commitOnce(
    ctx,
    accounts,
    id,
    ctx.db.insert(accounts, row),
    ctx.db.change(indexRecords("account", row)),
    ...record(ctx, {
      type: "account.created",
      object: ["account", id],
      about: { accountId: id },
      changes: changesBetween({}, { ...decision.value, ...owner.value }),
    }),
  );

  const unsaid = { extra: null, externalId: null, importId: null };
  const account = { ...unsaid, ...row, id: made, tenantId: ctx.db.tenantId };
  return accept({ id: made, account, namesakes: namesakes.map(({ id }) => id) });
}
