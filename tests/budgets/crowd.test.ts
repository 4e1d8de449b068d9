import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { createContact } from "~/use-cases/contacts/create-contact.server";
import { createDeal } from "~/use-cases/deals/create-deal.server";
import { createLead } from "~/use-cases/leads/create-lead.server";
import { aBrokerage, type Brokerage, done } from "../support/crowd";
import { grow } from "../support/multiply";
import { NOON } from "../support/tenant";

// The budgets are worth what the crowd is worth: its rows must be what the product would have written.

type Row = Record<string, unknown>;
let acme: Brokerage;
beforeAll(async () => {
  await applyD1Migrations(env.DB, env.MIGRATIONS);
  acme = await aBrokerage("acme");
  await grow(acme, 100, 400);
}, 60_000);

const rows = async (query: string, ...values: unknown[]) =>
  (
    await env.DB.prepare(query)
      .bind(acme.tenantId, ...values)
      .all<Row>()
  ).results;

/** Without what must differ between two records of the same content. */
const alike = (found: Row[], ...ids: string[]) =>
  found.map((row) => {
    const text = JSON.stringify({ ...row, ...TIMES });
    return JSON.parse(ids.reduce((left, id) => left.replaceAll(id, "ID"), text));
  });
const TIMES = {
  created_at: 0,
  updated_at: 0,
  stage_since: 0,
  opened_on: 0,
  id: 0,
  collected_on: 0,
};

/** A copy in the third hundred, and the pattern's record that it is of. */
const copyOf = (id: string) => `${id.split("_")[0]}_0002${id.slice(id.indexOf("_") + 5)}`;

async function traceOf(contactId: string) {
  const about = "tenant_id = ?1 and contact_id = ?2";
  return {
    contact: await rows("select * from contacts where tenant_id = ?1 and id = ?2", contactId),
    known: await rows(`select * from identities where ${about} order by kind`, contactId),
    found: await rows(
      "select * from search_tokens where tenant_id = ?1 and record_id = ?2 order by scope, token",
      contactId,
    ),
    said: await rows(`select * from events where ${about} and object_kind = 'contact'`, contactId),
  };
}

test("a multiplied person is stored, recognised, found and told of as if entered by hand", async () => {
  const [last] = await rows(
    "select id from contacts where tenant_id = ?1 and emails like '%person72@k002%'",
  );
  const copy = await traceOf(String(last?.id));
  expect(copy.contact).toHaveLength(1);
  expect([copy.known.length, copy.said.length]).toEqual([2, 1]);
  expect(copy.found.length).toBeGreaterThan(3);

  const [contact] = copy.contact;
  const input = {
    nameEn: String(contact?.name_en),
    nameAr: contact?.name_ar as string | null,
    phones: JSON.parse(String(contact?.phones)).map(({ raw }: { raw: string }) => raw),
    emails: JSON.parse(String(contact?.emails)),
    preferredLanguage: "en",
    birthYear: null,
    sourceKind: "referral" as const,
    sourceDetail: "a friend",
    sourceUrl: null,
    legalBasis: null,
    collectedOn: null,
  };
  const by = contact?.owner_id === acme.userIds.ann ? "ann" : "bob";
  const { id } = done(await createContact(acme.as(by), input, { known: "keep" }));
  const hand = await traceOf(id);
  for (const part of ["contact", "known", "found", "said"] as const)
    expect(withoutDay(alike(copy[part], String(last?.id)))).toEqual(
      withoutDay(alike(hand[part], id)),
    );
});

/** The day on which somebody was entered stands in the trail as well; an event's salt and what hangs on it are its own. */
const withoutDay = (found: Row[]) =>
  JSON.parse(JSON.stringify(found).replaceAll(/2026-0\d-\d\d/g, "DAY"), (key, value) =>
    ["salt", "detail_hash", "link"].includes(key) ? typeof value : value,
  );

test("a multiplied lead and deal are as the first ones are, about the copy of the same person", async () => {
  for (const [table, id] of [
    ["leads", acme.leadId],
    ["deals", acme.dealId],
    ["tasks", acme.taskId],
    ["threads", acme.threadId],
  ] as const) {
    const one = `select * from ${table} where tenant_id = ?1 and id = ?2`;
    const [first] = await rows(one, id);
    const [copy] = await rows(one, copyOf(id));
    const renamed = Object.fromEntries(
      Object.entries(first ?? {}).map(([name, value]) => [
        name,
        REFERENCES.has(name) && typeof value === "string" ? copyOf(value) : value,
      ]),
    );
    expect(copy).toEqual(renamed);
  }
});
const REFERENCES = new Set(["id", "contact_id", "lead_id", "deal_id", "thread_id", "external_id"]);

test("what the board counts is what there is", async () => {
  const counted = await rows(
    `select stage.key as place, json_extract(stage.value, '$.n') as n, json_extract(stage.value, '$.sums.AED') as sum
     from pipeline_totals, json_each(totals) as stage where tenant_id = ?1 and scope = '*' and n > 0 order by place`,
  );
  const there = await rows(
    `select case status when 'open' then stage_id else status end as place, count(*) as n, sum(value_minor) as sum
     from deals where tenant_id = ?1 group by 1 order by place`,
  );
  expect(counted).toEqual(there);
});

test("what is written afterwards goes on from there", async () => {
  const contactId = copyOf(acme.contactId);
  const lead = done(
    await createLead(acme.as("ann", NOON), {
      contactId,
      cameBy: "portal",
      source: "bayut",
      channel: "form",
    }),
  );
  expect(lead.lead.contactId).toBe(contactId);
  const deal = done(await createDeal(acme.as("ann"), { contactId, title: "Once more" }));
  expect(deal.contactName).toBe("Layla Haddad");
});
