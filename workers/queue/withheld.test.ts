import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { contacts, events, webhookDeliveries } from "~/db/schema";
import { PUBLIC_EVENTS } from "~/domain/events/event-types";
import type { JobType } from "~/jobs/messages";
import { DAY_MS } from "~/lib/time";
import { commit } from "~/use-cases/commit";
import { record } from "~/use-cases/events";
import { liftRestriction } from "~/use-cases/privacy/withheld/lift-restriction.server";
import { listWithheld } from "~/use-cases/privacy/withheld/list-withheld.server";
import { undoMinor } from "~/use-cases/privacy/withheld/mark-minor";
import { endGuardiansAgreement } from "~/use-cases/privacy/withheld/note-guardian.server";
import { ALWAYS_TOLD } from "~/use-cases/webhooks/announce-event.server";
import { runRung } from "../../tests/support/talk";
import {
  aWorldToWithhold,
  REASONS,
  signsOf,
  type Withheld,
  withheldPeople,
  withhold,
} from "../../tests/support/withheld";

type World = Awaited<ReturnType<typeof aWorldToWithhold>>;

/** Has the job wait while the person is still like everybody else. */
type Asked = (world: World, person: Withheld) => Promise<unknown>;

/**
 * Every kind of work that can wait, and what it could carry out of the brokerage of somebody who is withheld
 * meanwhile: how it comes to wait, or why it carries nothing.
 */
const WORK: Record<JobType, Asked | "takes in" | "the product's own" | "a right of theirs"> = {
  "event.announced": async ({ agent }, { ids, besides }) => {
    await agent.send("PATCH", `/contacts/${ids.contact}`, { preferredLanguage: "ar" });
    await agent.send("POST", `/deals/${besides.deal}/stage`, { stageId: "st_2" });
  },
  // The endpoint is down: the delivery waits with its body.
  "delivery.due": async (world, { ids, besides }) => {
    world.outside.answer = { outcome: "failed", reason: "unreachable", status: null };
    await world.agent.send("PATCH", `/contacts/${ids.contact}`, { preferredLanguage: "ru" });
    await world.agent.send("POST", `/deals/${besides.deal}/stage`, { stageId: "st_2" });
    await world.agent.send("POST", `/deals/${besides.enquired}/stage`, { stageId: "st_2" });
    await runRung(world);
    world.outside.answer = { outcome: "delivered", status: 200, excerpt: "", retryAfter: null };
  },
  "summary.requested": ({ agent }, { ids }) =>
    agent.send("POST", `/threads/${ids.thread}/summary`, {}),
  "message.queued": ({ agent }, { ids }) =>
    agent.send("POST", `/threads/${ids.thread}/messages`, { body: "Shall we view it?" }),
  "export.requested": ({ owner }) => owner.send("POST", "/exports", { kind: "all" }),
  // Its reminder stands in the task that the person came with.
  "task.due": async () => undefined,
  "inbound.received": "takes in",
  "mail.received": "takes in",
  "import.started": "takes in",
  "import.undone": "takes in",
  "package.sent": "takes in",
  "access.requested": "a right of theirs",
  "erasure.requested": "a right of theirs",
  "hold.released": "a right of theirs",
  "ledger.behind": "a right of theirs",
  "request.received": "a right of theirs",
  "request.verified": "a right of theirs",
  "request.forwarded": "a right of theirs",
  "request.withdrawn": "a right of theirs",
  "request.answered": "a right of theirs",
  // To members, visitors and those who asked for news: contacts of a brokerage are none of them.
  "mail.queued": "the product's own",
  "policy.announced": "the product's own",
  "policy.withdrawn": "the product's own",
  "account.active": "the product's own",
  "register.told": "the product's own",
  "register.due": "the product's own",
  "subscription.asked": "the product's own",
  "mailing.started": "the product's own",
  "support.asked": "the product's own",
  "subscription.told": "the product's own",
  "workspace.ended": "the product's own",
  "account.ended": "the product's own",
  "member.forgotten": "the product's own",
  "member.left": "the product's own",
  "audit.checked": "the product's own",
  "sample.loaded": "the product's own",
  "sample.removed": "the product's own",
};

const carriers = Object.entries(WORK).filter(([, asked]) => typeof asked === "function") as [
  JobType,
  Asked,
][];

/** What was told to others: of a restriction or an erasure the id alone may be. */
function leftOf(world: World, person: Withheld): string[] {
  const isDue = (body: string | undefined) => ALWAYS_TOLD.has(JSON.parse(body ?? "{}").type);
  const due = world.calls.filter(({ body }) => isDue(body));
  const rest = world.calls.filter(({ body }) => !isDue(body));
  const others = JSON.stringify([rest, world.mails]);
  const words = signsOf(person, JSON.stringify(due)).filter((sign) => sign !== person.ids.contact);
  return [...signsOf(person, others), ...words];
}

test.each(
  carriers.flatMap(([type, asked]) => REASONS.map((reason) => [type, reason, asked] as const)),
)(
  "[P99][P119] what waits as %s carries nothing out of whoever is %s meanwhile",
  async (type, reason, asked) => {
    const world = await aWorldToWithhold();
    const person = world.people[reason];
    await runRung(world);
    await asked(world, person);
    world.calls.length = 0;
    world.mails.length = 0;
    await withhold(world, reason, person);
    world.clock.at += DAY_MS;
    await world.runReady();

    expect(leftOf(world, person), type).toEqual([]);
    expect(world.provider.asked).toEqual([]);
    const [rows] = await world.db.read(
      world.db.rows(webhookDeliveries, { where: eq(webhookDeliveries.state, "pending") }),
    );
    expect(rows).toEqual([]);
  },
);

test.each(REASONS)(
  "[P99][P119] no event of whoever is %s is told, but that they are to be left alone",
  async (reason) => {
    const world = await withheldPeople();
    const person = world.people[reason];
    const { contact, lead, deal, task, message, thread } = person.ids;
    const about = { contactId: contact };
    const objects = { contact, lead, deal, task, message, summary: thread };
    for (const type of PUBLIC_EVENTS) {
      const kind = type.split(".")[0] ?? "";
      const object: [string, string] = [kind, objects[kind as keyof typeof objects] ?? contact];
      await commit(world.ctx, ...record(world.ctx, { type, object, about }));
    }
    await runRung(world);

    const told = world.calls.map(({ body }) => JSON.parse(body ?? "{}").type);
    expect(told.toSorted()).toEqual([...ALWAYS_TOLD].toSorted());
    expect(leftOf(world, person)).toEqual([]);
  },
);

test("[P99][P119] those who decide have everybody who is withheld in one list, and nothing of anybody else", async () => {
  const { ctx, people } = await withheldPeople();
  const listed = await listWithheld(ctx);
  expect(listed.map(({ id }) => id).toSorted()).toEqual(
    REASONS.map((reason) => people[reason].ids.contact).toSorted(),
  );
  expect(listed.find(({ id }) => id === people.agreed.ids.contact)).toMatchObject({
    guardianName: "A Parent",
    restrictedAt: null,
  });
});

test("[P99] a restriction is lifted with a reason, and everything returns", async () => {
  const world = await withheldPeople();
  const { agent, ctx, people } = world;
  const { ids, word } = people.restricted;
  expect(await liftRestriction(ctx, ids.contact, null)).toMatchObject({ reason: "reason-missing" });
  expect((await liftRestriction(ctx, ids.contact, "Settled with the person")).ok).toBe(true);
  expect(await liftRestriction(ctx, ids.contact, "Again")).toMatchObject({
    reason: "not-restricted",
  });

  for (const path of ["/contacts", "/leads", "/deals", "/tasks", `/search?q=${word}`])
    expect([path, await (await agent.get(path)).text()]).toEqual([
      path,
      expect.stringContaining(word),
    ]);
  const answer = await agent.send("POST", `/threads/${ids.thread}/messages`, { body: "Hello" });
  expect(answer.status).toBe(201);
  const [[lifted]] = await world.db.read(
    world.db.rows(events, { where: eq(events.type, "contact.unrestricted") }),
  );
  expect(lifted).toMatchObject({ contactId: ids.contact, reason: "Settled with the person" });
});

test("[P119] a guardian who takes it back hides the record again, and a year of birth that was wrong ends it by those who decide alone, with a reason", async () => {
  const { agent, owner, ctx, db, people } = await withheldPeople();
  const { contact } = people.agreed.ids;
  expect((await agent.get(`/contacts/${contact}`)).status).toBe(200);
  await endGuardiansAgreement(ctx, contact);
  expect((await agent.get(`/contacts/${contact}`)).status).toBe(404);

  for (const birthYear of [null, 1985]) {
    const refused = await owner.send("PATCH", `/contacts/${contact}`, { birthYear });
    expect([refused.status, await refused.json()]).toMatchObject([
      ...[409, { type: "/problems/minor-stays", errors: [{ path: ["birthYear"] }] }],
    ]);
  }
  expect((await agent.get(`/contacts/${contact}`)).status).toBe(404);
  const wrong = { reason: null, birthYear: 1990 };
  const reason = "The passport says 1990";
  expect(await undoMinor(ctx, contact, wrong)).toMatchObject({ reason: "reason-missing" });
  for (const [birthYear, why] of [
    ...([
      [2014, "born-so"],
      [1700, "not-a-year"],
    ] as const),
  ])
    expect(await undoMinor(ctx, contact, { reason, birthYear })).toMatchObject({ reason: why });
  expect(await undoMinor(ctx, contact, { reason, birthYear: 1990 })).toMatchObject({ ok: true });
  expect((await agent.get(`/contacts/${contact}`)).status).toBe(200);
  const [row] = await db.read(db.one(contacts, contact));
  expect(row).toMatchObject({ minorUntil: null, birthYear: 1990 });
  const [told] = await db.read(db.rows(events, { where: eq(events.type, "contact.unrestricted") }));
  expect(told).toMatchObject([{ contactId: contact, reason }]);
});
