import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { indexRecords } from "~/db/queries/search-index";
import { accounts, deals, events, searchTokens } from "~/db/schema";
import { EVERYTHING, type Scope } from "~/db/scope";
import type { AccountInput } from "~/domain/accounts/account";
import { ANN, BOB, DIRECTORY } from "../../../tests/support/contacts";
import { aTenant, dealRow } from "../../../tests/support/tenant";
import { createAccount } from "./create-account.server";
import { deleteAccount } from "./delete-account.server";
import { getAccount } from "./get-account.server";
import { listAccounts } from "./list-accounts.server";
import { updateAccount } from "./update-account.server";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

const harbour = (changes: Partial<AccountInput> = {}): AccountInput => ({
  kind: "developer",
  nameEn: "Sample Harbour Properties",
  nameAr: null,
  licence: "1034",
  website: null,
  phone: "04 399 1234",
  email: "Office@Harbour.example",
  sector: null,
  officeLocation: null,
  employees: null,
  yearEstablished: null,
  parentId: null,
  sourceKind: "other",
  ...changes,
});

const seenBy = (tenant: Tenant, scope: Scope = ANN) => {
  const ctx = tenant.seenAs(scope, scope.kind === "all" ? "us_own" : scope.userId);
  return { ...ctx, settings: { ...ctx.settings, directory: DIRECTORY } };
};

async function made(tenant: Tenant, changes: Partial<AccountInput> = {}, scope: Scope = ANN) {
  const outcome = await createAccount(seenBy(tenant, scope), harbour(changes));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}

const read = async ({ db }: Tenant, id: string) => {
  const [account, trail, tokens] = await db.read(
    db.one(accounts, id),
    db.rows(events, { within: { column: events.accountId, id } }),
    db.rows(searchTokens),
  );
  return { account, trail, keys: tokens.filter(({ recordId }) => recordId === id) };
};

test("a company is kept with its kind, its folded name, its phone as dialled, and its owner", async () => {
  const acme = await aTenant("acme");
  const { account, trail, keys } = await read(acme, await made(acme));
  expect(account).toMatchObject({
    kind: "developer",
    nameKey: "sample harbour properties",
    phone: "+97143991234",
    email: "office@harbour.example",
    ownerId: "us_ann",
  });
  expect(trail).toMatchObject([{ type: "account.created", changes: { licence: { to: "1034" } } }]);
  expect(keys).toHaveLength(6);
});

test.each([
  [{ nameEn: null }, "nobody"],
  [{ email: "office at harbour" }, "not-an-email"],
  [{ parentId: "ac_none" }, "parent-unknown"],
] as const)("%o is refused as %s", async (changes, reason) => {
  const acme = await aTenant("acme");
  expect(await createAccount(seenBy(acme), harbour(changes))).toEqual({ ok: false, reason });
});

test("a company belongs to another that one may see, and never to itself or to one of its own", async () => {
  const acme = await aTenant("acme");
  const top = await made(acme);
  const below = await made(acme, { parentId: top });
  const hidden = await made(acme, {}, BOB);
  const under = (id: string, parentId: string) =>
    updateAccount(seenBy(acme), id, harbour({ parentId }));
  expect(await under(top, below)).toMatchObject({ reason: "parent-unknown" });
  expect(await under(top, top)).toMatchObject({ reason: "parent-unknown" });
  expect(await under(top, hidden)).toMatchObject({ reason: "parent-unknown" });
  expect(await under(below, top)).toMatchObject({ ok: true });
});

test("a new name is found from then on, and copied to the company's deals", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  await acme.db.commit(
    acme.db.insert(deals, dealRow("dl_9", { accountId: id, accountName: "Sample Harbour" })),
  );
  await updateAccount(seenBy(acme), id, harbour({ nameEn: "Creek Tower" }));
  const [deal] = await acme.db.read(acme.db.one(deals, "dl_9"));
  expect(deal).toMatchObject({ accountName: "Creek Tower", accountNameAr: null });
  const { keys } = await read(acme, id);
  expect([...new Set(keys.map(({ token }) => token))].sort()).toEqual([
    "creek tower",
    "tower creek",
  ]);
});

test("an Arabic name alone is copied to the company's deals, which are found by it", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  const name = "Sample Harbour Properties";
  const row = dealRow("dl_9", { accountId: id, accountName: name });
  await acme.db.commit(acme.db.insert(deals, row), acme.db.change(indexRecords("deal", row)));
  await updateAccount(seenBy(acme), id, harbour({ nameAr: "مرفأ" }));
  const [deal] = await acme.db.read(acme.db.one(deals, "dl_9"));
  expect(deal).toMatchObject({ accountName: name, accountNameAr: "مرفأ" });
  expect((await read(acme, "dl_9")).keys.map(({ token }) => token)).toContain("مرفا");
});

test("a change made meanwhile is told and not written over, until it is meant to be", async () => {
  const acme = await aTenant("acme");
  const id = await made(acme);
  await updateAccount(seenBy(acme), id, harbour({ licence: "8" }));
  const save = (version: number) =>
    updateAccount(seenBy(acme), id, harbour({ licence: "9" }), { version });
  const late = await save(1);
  expect(late).toMatchObject({
    reason: "account-changed",
    details: { differing: [{ field: "licence", from: "8", to: "9" }] },
  });
  const version = (!late.ok && "details" in late && late.details.version) || 0;
  expect(await save(version)).toMatchObject({ ok: true, value: { licence: "9" } });
});

test("another agent's company and another tenant's are not found: not to read, list, change or delete", async () => {
  const acme = await aTenant("acme");
  const globex = await aTenant("globex");
  const id = await made(acme);
  for (const ctx of [seenBy(acme, BOB), seenBy(globex, EVERYTHING)]) {
    const outcomes = [
      await getAccount(ctx, id),
      await updateAccount(ctx, id, harbour({ nameEn: "Taken" })),
      await deleteAccount(ctx, id),
    ];
    expect(outcomes).toEqual(Array(3).fill({ ok: false, reason: "account-not-found" }));
    expect((await listAccounts(ctx)).rows).toEqual([]);
  }
  expect((await listAccounts(seenBy(acme))).rows.map((row) => row.id)).toEqual([id]);
});

test("a company with deals or companies of its own stays; one without goes, with what it was found by", async () => {
  const acme = await aTenant("acme");
  const [top, sold] = [await made(acme), await made(acme)];
  const below = await made(acme, { parentId: top });
  await acme.db.commit(acme.db.update(deals, { accountId: sold }, eq(deals.id, "dl_1")));
  expect(await deleteAccount(seenBy(acme), top)).toMatchObject({ reason: "account-in-use" });
  expect(await deleteAccount(seenBy(acme), sold)).toMatchObject({ reason: "account-in-use" });
  expect(await deleteAccount(seenBy(acme), below)).toMatchObject({ ok: true });
  expect(await read(acme, below)).toMatchObject({ account: undefined, keys: [] });
});
