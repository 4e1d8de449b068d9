import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";
import { idempotencyKeys, memberships } from "~/db/schema";
import { mailingPurposes } from "~/domain/mailings/purposes";
import { setPreferences } from "~/use-cases/mailings/preferences.server";
import { makeProgramKey } from "~/use-cases/mailings/program-keys.server";
import { sendMailing } from "~/use-cases/mailings/send-mailing.server";
import { startMailing, writeMailing } from "~/use-cases/mailings/write-mailing.server";
import { aProgram, worldOf } from "../../tests/support/api";
import { anOffice, people } from "../../tests/support/office";
import { aTenant } from "../../tests/support/tenant";
import { answerApi } from "./api";

const ASKED = { locale: "en", country: "AE", law: "AE" } as const;
const LETTER = {
  purpose: "product-news",
  subjectEn: "A board",
  subjectAr: "لوحة",
  bodyEn: "There is a board.",
  bodyAr: "هناك لوحة.",
} as const;

interface Previewed {
  data: { email: string; basis: string | null; excluded: string | null }[];
  nextCursor: string | null;
}

/** The operator's office with its privacy officer, and a program that the officer gave a key to. */
async function anOfficeWithProgram() {
  const office = await anOffice();
  await people(["officer", "layla", "ar_huda", "sami"]);
  const seat = { id: "mb_officer_here", userId: "us_officer", role: "operator-privacy" as const };
  await drizzle(env.DB)
    .insert(memberships)
    .values({ ...seat, tenantId: office.db.tenantId, createdAt: office.clock.at });
  const made = await makeProgramKey(office.as("us_officer"), "The check of the letters");
  if (!made.ok) throw new Error(made.reason);

  const world = { ...office, ctx: office.as("us_officer") };
  const ask = async (method: string, path: string, more: Record<string, string> = {}) => {
    const headers = { Authorization: `Bearer ${made.value.key}`, ...more };
    const request = new Request(`https://closr.test/api/v1${path}`, { method, headers });
    const answer = await answerApi(request, () => worldOf(world as never));
    if (!answer) throw new Error(`${path} is no address of the API`);
    return answer;
  };
  return { office, ask };
}

test("[P44] a program sees for every address why a letter would not reach it, and sending reaches exactly the others", async () => {
  const { office, ask } = await anOfficeWithProgram();
  const as = office.as("us_layla");
  await setPreferences(as, "layla@marina.example", ["product-news"], ASKED);
  await setPreferences(as, "ar_huda@marina.example", [...mailingPurposes], ASKED);
  await setPreferences(as, "ar_huda@marina.example", ["tips"], ASKED);
  const { value: id } = await writeMailing(office.as("us_officer"), LETTER);
  office.mails.length = 0;

  const seen: Previewed["data"] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const answer = await ask("POST", `/campaigns/${id}/preview?limit=1&cursor=${cursor}`);
    expect(answer.status).toBe(200);
    const page = await answer.json<Previewed>();
    seen.push(...page.data);
    cursor = page.nextCursor;
  }
  expect(seen.map(({ email, excluded }) => [email.split("@")[0], excluded])).toEqual([
    ["ar_huda", "unsubscribed"],
    ["layla", null],
    ["officer", "no-consent"],
    ["sami", "no-consent"],
  ]);
  for (const { basis, excluded } of seen) expect(basis === null).toBe(excluded !== null);

  await startMailing(office.as("us_officer"), id);
  await office.db.commit(...(await sendMailing(office.as("system"), id, "")).writes);
  expect(office.mails.map(({ to }) => to.address)).toEqual(
    seen.filter(({ excluded }) => excluded === null).map(({ email }) => email),
  );
  expect((await ask("POST", `/campaigns/${id}/preview`)).status).toBe(409);
  expect(await (await ask("GET", "/campaigns")).json()).toMatchObject({
    data: [{ id, state: "sent", sentCount: 1, excludedCount: 3 }],
  });
});

test("[P44] such a key opens nothing else, and no key of a brokerage's opens a letter of ours", async () => {
  const { office, ask } = await anOfficeWithProgram();
  const { value: id } = await writeMailing(office.as("us_officer"), LETTER);
  expect((await ask("POST", "/campaigns/mg_unknown/preview")).status).toBe(404);
  for (const path of ["/contacts", "/api-keys", "/audit"])
    expect((await ask("GET", path)).status).toBe(403);

  const brokerage = await aProgram(await aTenant("acme"));
  expect((await brokerage.send("POST", `/campaigns/${id}/preview`)).status).toBe(403);
  expect((await brokerage.get("/campaigns")).status).toBe(403);
});

test("the addresses that a program saw are kept nowhere, with an Idempotency-Key neither", async () => {
  const { office, ask } = await anOfficeWithProgram();
  const { value: id } = await writeMailing(office.as("us_officer"), LETTER);
  const path = `/campaigns/${id}/preview`;
  expect((await ask("POST", path, { "Idempotency-Key": "once" })).status).toBe(200);
  expect(await drizzle(env.DB).select().from(idempotencyKeys)).toEqual([]);
});

test("a key of our own opens nothing once its holder has another role", async () => {
  const { ask } = await anOfficeWithProgram();
  expect((await ask("GET", "/campaigns")).status).toBe(200);
  await drizzle(env.DB)
    .update(memberships)
    .set({ role: "operator-support" })
    .where(eq(memberships.userId, "us_officer"));
  expect((await ask("GET", "/campaigns")).status).toBe(401);
});
