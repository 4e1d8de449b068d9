import { env } from "cloudflare:workers";
import { isNotNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { USES } from "~/config/uses";
import { AttemptsDb } from "~/db/attempts-db.server";
import {
  mailConsents,
  mailingSends,
  mailings,
  mailSubscriptions,
  mailSuppressions,
} from "~/db/schema";
import { mailingPurposes } from "~/domain/mailings/purposes";
import { sha256Hex } from "~/lib/secrets";
import { DAY_MS, HOUR_MS } from "~/lib/time";
import { anOffice, people } from "../../../tests/support/office";
import { addressHashOf } from "../address-hash";
import { confirmToken, leaverOf, leaveToken } from "../link-tokens";
import { AGREEMENT_VERSION, agreementText } from "./agreement";
import { askForNews } from "./ask-for-news.server";
import { confirmSubscription, viewConfirmation } from "./confirm-subscription.server";
import { heldOfNews, setPreferences, viewPreferences } from "./preferences.server";
import { sendConfirmation } from "./send-confirmation.server";
import { sendMailing } from "./send-mailing.server";
import { stopByLink } from "./stop-news.server";
import { startMailing, viewMailing, writeMailing } from "./write-mailing.server";

type Office = Awaited<ReturnType<typeof anOffice>>;
const ASKED = { locale: "en", country: "AE", law: "AE" } as const;
const LETTER = {
  purpose: "product-news",
  subjectEn: "A board",
  subjectAr: "لوحة",
  bodyEn: "There is a board.\n\nLook at it.",
  bodyAr: "هناك لوحة.",
} as const;

const visitorOf = (office: Office) => ({
  ...office.as("visitor"),
  attempts: new AttemptsDb(env.DB),
  asked: ASKED,
  addressHash: crypto.randomUUID(),
  hashOf: async (_: string, text: string) => text,
});

const all = async (office: Office, table: Parameters<Office["db"]["rows"]>[0]) =>
  (await office.db.read(office.db.rows(table)))[0];
const subscriptions = (office: Office) =>
  all(office, mailSubscriptions) as Promise<(typeof mailSubscriptions.$inferSelect)[]>;

/** Types in an address, and lets the job do its work. @returns the mails that it led to. */
async function asks(office: Office, email: string, purposes = ["product-news"] as const) {
  const before = office.mails.length;
  const outcome = await askForNews(visitorOf(office), { email, purposes });
  for (const { id } of await subscriptions(office))
    await office.db.commit(...(await sendConfirmation(office.as("system"), id)));
  return { outcome, mails: office.mails.slice(before) };
}

async function confirms(office: Office, email: string) {
  const row = (await subscriptions(office)).find((one) => one.email === email);
  const token = await confirmToken(office.as("visitor"), row?.id ?? "");
  await confirmSubscription(office.as("visitor"), token, ["product-news"]);
  return token;
}

const tokenOf = async (office: Office, email: string) =>
  leaveToken(office.as("system"), {
    addressHash: await addressHashOf(office.as("system"), email),
    purpose: "product-news",
  });

/** Writes a letter and lets it leave. @returns its id. */
async function sends(office: Office) {
  const { value: id } = await writeMailing(office.as("us_privacy"), LETTER);
  await startMailing(office.as("us_privacy"), id);
  for (let after: string | null = ""; after !== null; ) {
    const sent = await sendMailing(office.as("system"), id, after);
    if (sent.until !== undefined) return id;
    await office.db.commit(...sent.writes);
    after = sent.after;
  }
  return id;
}

test("[P103] news begins only with the button behind a mailed link, and the words agreed to are provable", async () => {
  const office = await anOffice();
  const { mails } = await asks(office, "omar@buyer.example");
  expect(mails.map(({ to }) => to.address)).toEqual(["omar@buyer.example"]);
  const [waiting] = await subscriptions(office);
  expect(waiting).toMatchObject({ consentId: null });

  const token = await confirms(office, "omar@buyer.example");
  expect(await viewConfirmation(office.as("visitor"), token)).toEqual({
    asked: [],
    confirmed: ["product-news"],
  });
  expect(await all(office, mailConsents)).toMatchObject([
    { action: "asked", how: "form", law: "AE", country: "AE" },
    {
      action: "confirmed",
      how: "mailed-link",
      textVersion: AGREEMENT_VERSION,
      textSha256: await sha256Hex(agreementText("product-news", "en")),
    },
  ]);
  expect(JSON.stringify(await all(office, mailConsents))).not.toContain("omar");
});

test("[P103] what is not confirmed within 7 days ends, and that address is not asked again", async () => {
  const office = await anOffice();
  await asks(office, "omar@buyer.example");
  const [row] = await subscriptions(office);
  const token = await confirmToken(office.as("visitor"), row?.id ?? "");
  expect((await asks(office, "omar@buyer.example")).mails).toEqual([]);

  office.clock.at += 7 * DAY_MS + HOUR_MS;
  await confirmSubscription(office.as("visitor"), token, ["product-news"]);
  // What the sweep does.
  await office.db.commit(
    office.db.delete(mailSubscriptions, isNotNull(mailSubscriptions.awaitingSince)),
  );
  expect((await asks(office, "omar@buyer.example")).mails).toEqual([]);
});

test("[P103] who has it already, who was asked and who is unknown are answered alike", async () => {
  const office = await anOffice();
  const unknown = await asks(office, "omar@buyer.example");
  await confirms(office, "omar@buyer.example");
  const known = await asks(office, "omar@buyer.example");
  expect(known.outcome).toEqual(unknown.outcome);
  expect(known.mails).toEqual([]);
});

test("[P103] a no by the link counts at once, leaves only a keyed hash, and a later yes ends it", async () => {
  const office = await anOffice();
  await asks(office, "omar@buyer.example");
  await confirms(office, "omar@buyer.example");
  const token = await tokenOf(office, "omar@buyer.example");
  for (let times = 0; times < 3; times++)
    await stopByLink(office.as("visitor"), token, "one-click");
  await stopByLink(office.as("visitor"), `${token.slice(0, -4)}AAAA`, "one-click");
  expect(await leaverOf(office.as("visitor"), "x".repeat(66))).toBeNull();

  expect(await subscriptions(office)).toEqual([]);
  expect(await all(office, mailSuppressions)).toHaveLength(1);
  const lines = await all(office, mailConsents);
  expect(lines.filter((line) => (line as { action: string }).action === "withdrawn")).toHaveLength(
    1,
  );
  expect((await asks(office, "omar@buyer.example")).mails).toHaveLength(1);
  await confirms(office, "omar@buyer.example");
  expect(await all(office, mailSuppressions)).toEqual([]);
});

test("[P50] a ground for news that the build has and no published policy names sends nobody a letter [P122]", async () => {
  const office = await anOffice();
  await people(["sami"]);
  const { grounds } = USES.marketing;
  const interests = [{ basis: "legitimate-interests", balance: { en: "", ar: "" } }];
  Object.assign(USES.marketing, {
    grounds: { uae: interests, europe: interests, elsewhere: interests },
  });
  const preview = async () => {
    const { value: id } = await writeMailing(office.as("us_privacy"), LETTER);
    const seen = await viewMailing(office.as("us_privacy"), id, "");
    return seen?.preview.map(({ email, excluded }) => [email, excluded]);
  };
  try {
    expect(await preview()).toEqual([["sami@marina.example", "no-consent"]]);
  } finally {
    Object.assign(USES.marketing, { grounds });
  }
});

test("[P44] [P50] a mailing goes to exactly those who said yes, each once, and keeps ground, law and proof", async () => {
  const office = await anOffice();
  await people(["layla", "ar_huda", "sami"]);
  const as = office.as("us_layla");
  await setPreferences(as, "layla@marina.example", ["product-news"], ASKED);
  await setPreferences(as, "ar_huda@marina.example", [...mailingPurposes], ASKED);
  await setPreferences(as, "ar_huda@marina.example", ["tips"], ASKED);
  await asks(office, "omar@buyer.example");
  await confirms(office, "omar@buyer.example");
  await asks(office, "typed@buyer.example");
  office.mails.length = 0;

  const { value: id } = await writeMailing(office.as("us_privacy"), LETTER);
  const seen = await viewMailing(office.as("us_privacy"), id, "");
  const verdicts = new Map(seen?.preview.map(({ email, excluded }) => [email, excluded]));
  expect(verdicts).toEqual(
    new Map([
      ["ar_huda@marina.example", "unsubscribed"],
      ["layla@marina.example", null],
      ["omar@buyer.example", null],
      ["sami@marina.example", "no-consent"],
      ["typed@buyer.example", "not-confirmed"],
    ]),
  );

  const sent = await sends(office);
  await sendMailing(office.as("system"), sent, "");
  expect(office.mails.map(({ to }) => to.address)).toEqual([
    "layla@marina.example",
    "omar@buyer.example",
  ]);
  const rows = (await all(office, mailingSends)) as (typeof mailingSends.$inferSelect)[];
  const left = rows.filter(({ excluded }) => excluded === null);
  expect(left).toHaveLength(2);
  for (const row of left)
    expect(row).toMatchObject({
      basis: "consent",
      law: "AE",
      consentId: expect.stringMatching(/^mc_/),
    });
  expect(
    rows
      .map(({ excluded }) => excluded)
      .filter(Boolean)
      .toSorted(),
  ).toEqual(["no-consent", "not-confirmed", "unsubscribed"]);
  const held = await heldOfNews(as, "layla@marina.example");
  expect(held).toMatchObject({
    said: [{ action: "confirmed" }],
    letters: [{ mailingId: sent, basis: "consent", law: "AE", excluded: null }],
  });
  const letters = (await all(office, mailings)) as (typeof mailings.$inferSelect)[];
  expect(letters.find((one) => one.id === sent)).toMatchObject({
    ...{ state: "sent", sentCount: 2, excludedCount: 3 },
  });
});

test("[P44] [P103] a no while a mailing waits for the morning keeps it from leaving; nothing leaves at night", async () => {
  const office = await anOffice();
  await people(["layla"]);
  const as = office.as("us_layla");
  await setPreferences(as, "layla@marina.example", ["product-news"], ASKED);
  office.clock.at += 11 * HOUR_MS;
  const id = await sends(office);
  const waits = await sendMailing(office.as("system"), id, "");
  expect(waits).toMatchObject({ writes: [], until: office.clock.at + 9 * HOUR_MS });

  office.clock.at += 10 * HOUR_MS;
  await setPreferences(as, "layla@marina.example", [], ASKED);
  await office.db.commit(...(await sendMailing(office.as("system"), id, "")).writes);
  expect(office.mails).toEqual([]);
  expect(await viewPreferences(as, "layla@marina.example")).toMatchObject({
    on: [],
    said: [{ action: "withdrawn", how: "account" }, { action: "confirmed" }],
  });
});

test("[P103] every marketing mail carries its ways out", async () => {
  const office = await anOffice();
  await people(["layla"]);
  await setPreferences(office.as("us_layla"), "layla@marina.example", ["product-news"], ASKED);
  await sends(office);
  const token = await tokenOf(office, "layla@marina.example");
  expect(office.mails).toMatchObject([
    {
      unsubscribe: {
        href: `https://closr.test/unsubscribe/${token}`,
        mailto: `mailto:unsubscribe@closr.example?subject=${token}`,
      },
      text: expect.stringContaining(`https://closr.test/unsubscribe/${token}`),
    },
  ]);
  expect(office.mails[0]?.html).not.toMatch(/<img|url\(/i);
});

test("the words that are agreed to are those of their version", async () => {
  const said = mailingPurposes.flatMap((purpose) =>
    (["en", "ar"] as const).map((locale) => agreementText(purpose, locale)),
  );
  expect([AGREEMENT_VERSION, (await sha256Hex(said.join("\n"))).slice(0, 16)]).toEqual([
    "2",
    "00bf1f49343a8b4a",
  ]);
});
