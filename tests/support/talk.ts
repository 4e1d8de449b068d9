import { env } from "cloudflare:workers";
import { JobStore } from "~/db/job-store.server";
import { contacts, identities, leads, messages, threads } from "~/db/schema";
import { handlers } from "../../workers/queue/handlers";
import { runJob } from "../../workers/queue/run-job";
import { leadRow } from "./leads";
import { type aTenant, contactRow, NOON } from "./tenant";

type Tenant = Awaited<ReturnType<typeof aTenant>>;

/** What a client and an agent said, enough to be summarised. */
const SAID: readonly ["in" | "out", string][] = [
  ["in", "Hello Sara, I am looking for a two bedroom in Marina Gate 2 with a budget of AED 2.4M."],
  ["out", "The owner is asking AED 2.55M and can hand over the keys in January."],
  ["in", "Cash, no mortgage. Can we view it on Saturday at 5pm? Call me on 050 123 4567."],
  ["out", "The viewing is confirmed for Saturday at 5pm, please bring your passport."],
  ["in", "We decided to offer AED 2.45M and to sign Form F on Monday."],
];

/** A contact `ct_talk` of us_ann with an e-mail, a lead `ld_talk` that waits, and its thread `th_talk`. */
export async function aConversation(tenant: Tenant, said = SAID) {
  const { db } = tenant;
  const theirs = { contactId: "ct_talk", createdAt: NOON };
  await db.commit(
    db.insert(
      contacts,
      contactRow("ct_talk", {
        nameEn: "Omar Farooq",
        emails: ["omar@buyer.example"],
        phones: [{ raw: "050 123 4567", e164: "+971501234567" }],
        ownerId: "us_ann",
        teamId: "tm_1",
      }),
    ),
    db.insertMany(
      identities,
      [
        { kind: "email" as const, norm: "omar@buyer.example" },
        { kind: "phone" as const, norm: "+971501234567" },
      ].map((one) => ({ ...one, contactId: "ct_talk", createdAt: NOON, shared: false })),
    ),
    db.insert(leads, {
      ...leadRow("ld_talk", { contactId: "ct_talk", ownerId: "us_ann", teamId: "tm_1" }),
      threadId: "th_talk",
    }),
    db.insert(threads, {
      ...theirs,
      id: "th_talk",
      leadId: "ld_talk",
      channel: "email",
      subject: "Marina Gate 2",
      lastMessageAt: NOON,
    }),
    db.insertMany(
      messages,
      said.map(([direction, body], n) => ({
        ...theirs,
        id: `msg_${n}`,
        threadId: "th_talk",
        direction,
        channel: "email",
        body,
        sentAt: NOON + n * 60_000,
        status: direction === "in" ? "received" : "sent",
        providerId: `said-${n}@mail.example`,
      })) as never,
    ),
  );
}

/** What runs a tenant's jobs; its handlers may be wrapped. */
export const runnerOf = ({ ctx }: Tenant) => ({
  store: new JobStore(env.DB),
  now: ctx.now,
  handlers,
  open: async () => ctx,
  ring: ctx.ring,
});

/** Runs every job that was rung for, and those that these ring for. */
export async function runRung(tenant: Tenant) {
  for (let jobId = tenant.rung.shift(); jobId; jobId = tenant.rung.shift())
    await runJob(jobId, runnerOf(tenant));
}
