import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { DocumentName } from "~/config/policy-version";
import { jobs } from "~/db/schema";
import { trustUserId } from "~/lib/ids";
import { DAY_MS } from "~/lib/time";
import { RecipientRefused } from "~/services/mail/mailer";
import {
  anOffice,
  DECEMBER,
  MATERIAL,
  people,
  RENAMED,
  wordedBefore,
} from "../../../tests/support/office";
import { preparePolicy } from "./prepare-policy.server";
import { approvePolicy, withdrawPolicy } from "./settle-policy.server";
import { tellOfPolicy } from "./tell-of-policy.server";
import { tellOfWithdrawal } from "./tell-of-withdrawal.server";

type Office = Awaited<ReturnType<typeof anOffice>>;
type Ctx = ReturnType<Office["as"]>;

async function announced(office: Office, of: DocumentName) {
  const outcome = await preparePolicy(office.as("us_privacy", { company: RENAMED }), MATERIAL, of);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.id;
}

/** Takes a job's steps to its end, as the runner does. */
async function all(
  office: Office,
  step: typeof tellOfPolicy | typeof tellOfWithdrawal,
  id: string,
  { of = "privacy", ctx = office.as("system") }: { of?: DocumentName; ctx?: Ctx } = {},
) {
  for (let after: string | null = ""; after !== null; ) {
    const told: Awaited<ReturnType<typeof step>> = await step(ctx, id, { after }, of);
    await office.db.commit(...told.writes);
    after = told.after;
  }
}

const subjectsTo = (office: Office, name: string) =>
  office.mails.filter(({ to }) => to.address.startsWith(name)).map(({ subject }) => subject);

test("whoever was written to that a version takes effect is written to once that it does not, in their language [P122]", async () => {
  const office = await anOffice();
  await people(["ada", "ar-noura", ...Array.from({ length: 22 }, (_, n) => `many${n}`)]);
  const id = await announced(office, "terms");
  await all(office, tellOfPolicy, id, { of: "terms" });
  await withdrawPolicy(office.as("us_privacy"), id, "terms");
  expect(await office.db.read(office.db.rows(jobs))).toMatchObject([
    expect.arrayContaining([expect.objectContaining({ type: "policy.withdrawn" })]),
  ]);

  for (const _ of [1, 2]) await all(office, tellOfWithdrawal, id, { of: "terms" });
  expect(office.mails).toHaveLength(48);
  expect(subjectsTo(office, "ada")).toEqual([
    "Our terms change on 31 Dec 2026",
    "Our terms do not change on 31 Dec 2026",
  ]);
  expect(subjectsTo(office, "ar-")[1]).toBe("لن تتغيّر شروطنا في 31 ديسمبر 2026");
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    ...{ termsPending: null, termsNotice: null, termsPendingFrom: null },
  });
});

test("in the product the notice is gone at once, and a use meanwhile leaves whoever was told to be told [P122]", async () => {
  const office = await anOffice();
  await people(["ada"]);
  const ada = trustUserId("us_ada");
  const id = await announced(office, "privacy");
  await all(office, tellOfPolicy, id);
  await withdrawPolicy(office.as("us_privacy"), id, "privacy");
  expect(await office.identity.userById(ada)).toMatchObject({
    ...{ policyNotice: null, policyPendingFrom: null },
  });
  office.clock.at = DECEMBER + 31 * DAY_MS;
  await all(office, tellOfWithdrawal, id);
  expect(subjectsTo(office, "ada")).toHaveLength(2);
  expect(await office.identity.acknowledgementsOf(ada)).toEqual([]);
});

test("a mail that leaves later is sent later, and one that never will holds nobody up", async () => {
  const office = await anOffice();
  await people(["ada", "ben", "cem"]);
  const id = await announced(office, "privacy");
  await all(office, tellOfPolicy, id);
  await withdrawPolicy(office.as("us_privacy"), id, "privacy");
  const { mail } = office.services;
  const failing = (failures: Record<string, Error>) =>
    office.as("system", {
      mail: {
        ...mail,
        post: async (letter, key) => {
          const failure = failures[letter.to.name ?? ""];
          if (failure) throw failure;
          return mail.post(letter, key);
        },
      },
    });
  const refused = { ben: new RecipientRefused("550 no such mailbox") };
  const cut = failing({ ...refused, ada: new Error("the mail server hung up") });
  await expect(all(office, tellOfWithdrawal, id, { ctx: cut })).rejects.toThrow("hung up");
  await all(office, tellOfWithdrawal, id, { ctx: failing(refused) });
  expect(["ada", "ben", "cem"].map((name) => subjectsTo(office, name).length)).toEqual([2, 1, 2]);
});

test("whoever was being written to while it was taken back is told by the mark of that mail", async () => {
  const office = await anOffice();
  await people(["ada", "ben"]);
  const id = await announced(office, "privacy");
  await withdrawPolicy(office.as("us_privacy"), id, "privacy");
  await all(office, tellOfWithdrawal, id);
  expect(office.mails).toEqual([]);
  await env.DB.prepare("insert into sent_mails values (?, 'm', 1)").bind(`${id}.us_ada`).run();
  const { writes } = await tellOfPolicy(office.as("system"), id, { after: "" }, "privacy");
  expect(writes).toHaveLength(1);
  await all(office, tellOfWithdrawal, id);
  expect(office.mails.map(({ to }) => to.name)).toEqual(["ada"]);
});

test("of a change of wording nobody was written to, and of its end nobody is", async () => {
  const office = await anOffice();
  await people(["ada"]);
  await wordedBefore(office.db, "privacy", 1, (text) =>
    text.replace("its website, its", "its websiet, its"),
  );
  const worded = { ...MATERIAL, kind: "wording" as const, effectiveOn: "2026-12-05" };
  const outcome = await preparePolicy(office.as("us_privacy"), worded, "privacy");
  if (!outcome.ok) throw new Error(outcome.reason);
  const { id } = outcome.value;
  await approvePolicy(office.as("us_support"), id, "privacy");
  await all(office, tellOfPolicy, id);
  await withdrawPolicy(office.as("us_privacy"), id, "privacy");
  await all(office, tellOfWithdrawal, id);
  expect(office.mails).toEqual([]);
  expect(await office.identity.userById(trustUserId("us_ada"))).toMatchObject({
    policyPending: null,
  });
});
