import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Permission } from "~/config/permissions";
import { ROLES, type Role } from "~/config/roles";
import { contacts, deals } from "~/db/schema";
import { aTenant, NOON } from "../../tests/support/tenant";
import type { Member } from "./load-context";
import { sampleOffer } from "./sample-offer";
import { bannersOf } from "./shell-banners";

const mayOf = (role: Role) => (permission: Permission) =>
  ROLES[role].permissions.includes(permission);

async function anEmptyOne() {
  const acme = await aTenant("acme");
  await acme.db.commit(
    acme.db.delete(deals, eq(deals.id, "dl_1")),
    acme.db.delete(contacts, eq(contacts.id, "ct_1")),
  );
  return acme.ctx;
}

/** What is offered above a list, once the page has read it. */
async function offeredTo(asked: Parameters<typeof sampleOffer>[0], isEmpty = true) {
  const offer = sampleOffer(asked);
  await asked.ctx.db.read(asked.ctx.db.rows(contacts, { limit: 1 }));
  return offer(isEmpty);
}

test("an empty list of a new workspace offers sample data to its owner and its admin, and to nobody else", async () => {
  const ctx = await anEmptyOne();
  const offered = async (role: Role) =>
    (await offeredTo({ ctx, may: mayOf(role), slug: "acme" })) !== null;
  expect([await offered("owner"), await offered("admin")]).toEqual([true, true]);
  for (const role of ["team-lead", "agent", "coordinator", "finance", "privacy", "viewer"] as const)
    expect(await offered(role), role).toBe(false);
});

test("what is offered is said in the reader's language", async () => {
  const ctx = { ...(await anEmptyOne()), locale: "ar" as const };
  const asked = { ctx, may: mayOf("owner"), slug: "acme" };
  expect(await offeredTo(asked)).toEqual({
    to: "/w/acme/settings/sample",
    act: "load",
    children: "تحميل بيانات تجريبية من دبي",
  });
});

test("sample data is offered neither beside contacts of the workspace's own nor beside itself, nor above a list", async () => {
  const empty = { ctx: await anEmptyOne(), may: mayOf("owner"), slug: "acme" };
  expect(await offeredTo(empty, false)).toBeNull();
  const settings = { ...empty.ctx.settings, sampleAt: NOON };
  expect(await offeredTo({ ...empty, ctx: { ...empty.ctx, settings } })).toBeNull();
  const { ctx } = await aTenant("globex");
  expect(await offeredTo({ ...empty, ctx })).toBeNull();
});

test("everybody reads above each page that sample data stands here; who may removes it with one press", async () => {
  const { settings } = await anEmptyOne();
  const bannersFor = (role: Role, sampleAt: number | null) =>
    bannersOf(
      {
        ...{ leave: null, life: { purgeAt: null }, transfer: null, slug: "acme", locale: "en" },
        settings: { ...settings, sampleAt },
      } as unknown as Member,
      mayOf(role),
      NOON,
    ).filter(({ text }) => text.startsWith("Sample data"));
  expect(bannersFor("owner", null)).toEqual([]);
  expect(bannersFor("owner", NOON)[0]?.act).toEqual({
    to: "/w/acme/settings/sample",
    act: "remove",
    children: "Remove sample data",
  });
  expect(bannersFor("agent", NOON)).toHaveLength(1);
  expect(bannersFor("agent", NOON)[0]?.act).toBeUndefined();
});
