import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { aProgram } from "../../tests/support/api";
import { cardsIn } from "../../tests/support/cards";
import { everyValue } from "../../tests/support/everything";
import { aConversation, runRung } from "../../tests/support/talk";
import { aTenant } from "../../tests/support/tenant";

const CARD = "4242 4242 4242 4242";
const SAID = `Pay with ${CARD} please`;
const ABOUT = { type: "contact", id: "ct_talk" };

test("[P19] a card's number that a program sends is kept nowhere, and the program is told", async () => {
  const tenant = await aTenant("acme");
  await aConversation(tenant);
  const { send } = await aProgram(tenant, "owner", { userId: "us_ann" });
  const when = { "Idempotency-Key": "once" };
  const answers = [
    await send("POST", "/notes", { about: ABOUT, body: SAID }, when),
    await send("POST", "/tasks", { about: ABOUT, title: SAID, dueAt: "2026-06-02T08:00:00Z" }),
    await send("POST", "/leads", { contactId: "ct_talk", channel: "form", message: SAID }),
    await send("POST", "/leads", {
      contactId: "ct_talk",
      channel: "form",
      externalId: "4111111111111111",
    }),
    await send("POST", "/deals", { contactId: "ct_talk", title: SAID }),
    await send("POST", "/accounts", { nameEn: SAID, kind: "other" }),
    await send("POST", "/threads/th_talk/messages", { body: SAID }),
    await send("POST", "/contacts", {
      nameEn: SAID,
      phones: [CARD],
      source: { kind: "other", detail: SAID, url: null },
    }),
  ];
  const told = answers.map(({ status, headers }) => [status < 300, headers.get("Closr-Masked")]);
  expect(told).toEqual(answers.map(() => [true, "card-number"]));
  for (const answer of answers) expect(cardsIn(await answer.text())).toEqual([]);
  expect((await everyValue()).flatMap(cardsIn)).toEqual([]);
  const found = (await everyValue()).filter((value) => value.includes("•••• 4242"));
  expect(found.length).toBeGreaterThan(answers.length);
});

test("[P19] a file's rows and its name lose a card's number before anything of them is kept", async () => {
  const tenant = await aTenant("acme");
  const { send } = await aProgram(tenant);
  const form = new FormData();
  const lines = ["Name,Phone,Notes", `Omar,0501234567,${SAID}`, "عمر,0507654321,٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢"];
  form.set("file", new File([`${lines.join("\n")}\n`], `${CARD}.csv`));
  form.set("kind", "contacts");
  const answer = await send("POST", "/imports", form);
  expect([answer.status, answer.headers.get("Closr-Masked")]).toEqual([202, "card-number"]);
  await runRung(tenant);
  expect((await everyValue()).flatMap(cardsIn)).toEqual([]);
  const { objects } = await env.FILES.list();
  for (const { key } of objects)
    expect(cardsIn((await (await env.FILES.get(key))?.text()) ?? "")).toEqual([]);
});

test("[P19] a phone, a tax number and a permit stay as they were sent", async () => {
  const tenant = await aTenant("acme");
  const { send } = await aProgram(tenant);
  const body = "TRN 100123456700003, +971 50 123 4567, permit 7123456789012";
  const answer = await send("POST", "/notes", { about: { type: "contact", id: "ct_1" }, body });
  expect(answer.headers.get("Closr-Masked")).toBeNull();
  expect(await everyValue()).toContain(body);
});
