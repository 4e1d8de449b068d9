import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { ConsentLedger } from "~/db/consent-ledger.server";
import { type Choice, NOTHING } from "~/domain/consent/consent";
import { HOUR_MS } from "~/lib/time";
import { choicesIn } from "~/services/consent/kept-choices";
import { carriedOver } from "./choice-of-person.server";
import { leaveBehind } from "./leave-behind.server";
import { stillStands } from "./still-stands.server";

const NOW = Date.UTC(2026, 10, 30, 9);
const KEY = "consent/cn_browser";
const ANSWERED = {
  fingerprint: "f",
  textSha256: "t",
  language: "en",
  jurisdiction: "AE",
  jurisdictionFoundBy: "country",
} as const;
const agreed: Choice = {
  ...{ consentId: "cn_browser", at: NOW, bannerVersion: 1, underSignal: false, rule: null },
  grants: { ...NOTHING, functional: true },
};
const withdrawn: Choice = { ...agreed, at: NOW + 1, grants: NOTHING };
const copies = choicesIn(env.KV);
const ledger = () => new ConsentLedger(env.DB);
const stands = (choice = agreed, from: object = {}) =>
  stillStands(choice, { copies, ledger: ledger(), now: () => NOW + 1_000, ...from });
const prove = (choice: Choice) =>
  ledger().append(carriedOver(choice.consentId, choice, NOTHING, ANSWERED));
const unasked = { lastUnder: async () => Promise.reject(new Error("nobody may ask")) };

test("[P116] an agreement whose copy says the same stands, and the database is not asked", async () => {
  await copies.keep(agreed);
  const asked = vi.spyOn(console, "log");
  expect(await stands(agreed, { ledger: unasked })).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

test("a refusal stands, and nothing is read for it", async () => {
  const latest = vi.fn();
  expect(await stands(withdrawn, { copies: { latest }, ledger: unasked })).toBe(true);
  expect(latest).not.toHaveBeenCalled();
});

test("[P102] an agreement that was withdrawn does not stand, whichever of the two copies is left", async () => {
  await prove(agreed);
  await prove(withdrawn);
  await copies.keep(withdrawn);
  expect(await stands()).toBe(false);

  await env.KV.delete(KEY);
  expect(await stands()).toBe(false);
  // A copy that is a minute behind would have said yes; one that is behind the cookie is no witness.
  await copies.keep({ ...agreed, at: NOW - 1 });
  expect(await stands()).toBe(false);
});

test("[P102] a copy of a time to come is no witness: the database says what holds, and the copy is mended", async () => {
  await prove(agreed);
  await env.KV.put(KEY, JSON.stringify({ ...agreed, at: 1e308 }));
  expect(await stands()).toBe(true);
  expect(await env.KV.get(KEY, "json")).toMatchObject({ at: agreed.at });

  await prove(withdrawn);
  await env.KV.put(KEY, JSON.stringify({ ...agreed, checkedAt: 9e15 }));
  expect(await stands()).toBe(false);
});

test("[P102] a withdrawal of which the database knows nothing is known by its copy", async () => {
  await prove(agreed);
  await copies.keep(withdrawn);
  expect(await stands()).toBe(false);
});

test.each([
  null,
  "",
  "{",
  "[]",
  "null",
  "7",
  '{"at":"soon"}',
  '{"at":1e999}',
  '{"grants":{"functional":true}}',
])(
  "[P116] a copy that is lost or says %s grants nothing: what the ledger says holds",
  async (copy) => {
    const keep = async () => (copy === null ? env.KV.delete(KEY) : env.KV.put(KEY, copy));
    await keep();
    expect(await stands()).toBe(false);

    await prove(agreed);
    await keep();
    if (copy !== '{"at":1e999}') expect(await stands()).toBe(true);
    await prove(withdrawn);
    await keep();
    expect(await stands()).toBe(false);
  },
);

test("[P116] a lost copy is written anew, so that the next page asks the database nothing", async () => {
  await prove(agreed);
  expect(await stands()).toBe(true);
  expect(await stands(agreed, { ledger: unasked })).toBe(true);
});

test("[P102] a withdrawal whose copy was lost is known within the hour: an old copy is believed no longer without the ledger", async () => {
  await prove(agreed);
  await copies.keep(agreed);
  await prove(withdrawn);
  const later = { now: () => NOW + HOUR_MS };
  expect(await stands(agreed, later)).toBe(false);
  expect(await stands(agreed, later)).toBe(false);
});

test("[P116] an agreement that stands is looked up in the ledger once in an hour", async () => {
  await prove(agreed);
  await copies.keep(agreed);
  const later = { now: () => NOW + HOUR_MS };
  expect(await stands(agreed, { ...later, ledger: unasked })).toBe(false);
  expect(await stands(agreed, later)).toBe(true);
  expect(await stands(agreed, { ...later, ledger: unasked })).toBe(true);
});

test("where neither can be asked nothing is granted, and nothing fails", async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  const down = { latest: async () => null, keep: async () => Promise.reject(new Error("down")) };
  expect(await stands(agreed, { copies: down, ledger: unasked })).toBe(false);
  await prove(agreed);
  expect(await stands(agreed, { copies: down })).toBe(true);
});

test("[P116] an id that a browser left for a person's choice is as good as withdrawn", async () => {
  await prove(agreed);
  await copies.keep(agreed);
  const ofPerson = { ...withdrawn, consentId: "cn_person" };
  await leaveBehind({ ledger: ledger(), copies }, agreed, ofPerson, ANSWERED);
  expect(await stands()).toBe(false);
  await env.KV.delete(KEY);
  expect(await stands()).toBe(false);
  expect(await ledger().latestOf("cn_browser")).toMatchObject({
    ...{ action: "carried-over", before: "functional", after: "", at: NOW + 1 },
  });
});
