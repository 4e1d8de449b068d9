import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { z } from "zod";
import { answerSeed } from "./seed";

const local = { ...env, LOCAL_TOOLS: "on" } as Env;
const seed = async (body: object) =>
  (
    await answerSeed(
      new Request("https://closr.test/dev/seed", { method: "POST", body: JSON.stringify(body) }),
      local,
    )
  ).json();

const owner = { email: "owner@bulk.example", role: "owner", name: "Olivia Owner", locale: "en" };
const agent = { email: "agent@bulk.example", role: "agent", name: "Adam Agent", locale: "en" };
const people = Array.from({ length: 120 }, (_, n) => ({
  nameEn: `Person Haddad${n}`,
  nameAr: null,
  email: `person${n}@bulk.example`,
  phone: `+971 50 000 ${1000 + n}`,
}));

const count = async (query: string) =>
  z.number().parse(await env.DB.prepare(`select count(*) as n from ${query}`).first("n"));

test("[P42] generated people come with enquiries, deals and tasks that are found, counted and told of", async () => {
  await seed({ found: { slug: "bulk", name: "Bulk", people: [owner, agent] } });
  expect(await seed({ into: "bulk", contacts: people })).toEqual({ added: 120 });

  expect(await count("leads")).toBe(24);
  expect(await count("leads l join threads t on t.id = l.thread_id and t.lead_id = l.id")).toBe(24);
  expect(await count("deals where status = 'open'")).toBe(15);
  expect(await count("tasks where done_at is null and owner_id is not null")).toBe(12);
  for (const kind of ["contact", "lead", "deal"]) {
    const made = await count(`${kind}s`);
    const indexed = `(select distinct record_id from search_tokens where kind = '${kind}' and scope = '*')`;
    expect([kind, await count(indexed)]).toEqual([kind, made]);
    expect([kind, await count(`events where type = '${kind}.created'`)]).toEqual([kind, made]);
  }
  const counted = await env.DB.prepare(
    "select sum(json_extract(stage.value, '$.n')) as n from pipeline_totals, json_each(totals) as stage where scope = '*'",
  ).first("n");
  expect(counted).toBe(15);
});
