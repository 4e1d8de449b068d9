import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { get, post } from "../support/browser";
import { cookiesOfOwner, OWNERS_HOME } from "../support/owner";

const AT = OWNERS_HOME;
/** What the record holds, and what the store says of it, must not be told. */
const CANARY = "canary-7f3a";
const TITLES = { en: "This page did not load", ar: "لم تُحمَّل هذه الصفحة" };
/** What only a stack, a statement or a store would say. */
const INNER =
  /D1_ERROR|SQLITE|no such table|JSON at position|TypeError|\bat \S+ \(|\.js:\d|select /i;
const ANSWERS_WITHIN_MS = 5_000;

/** The cookie of an owner who reads this language, and a contact of theirs. */
async function anOwnersContact(locale: string) {
  const Cookie = await cookiesOfOwner();
  await env.DB.prepare("update users set locale = ?").bind(locale).run();
  const made = await post(
    `${AT}/contacts/new`,
    { nameEn: "Ada Sample", sourceKind: "referral" },
    { Cookie },
  );
  const contactId = /ct_[0-9A-Z]+/.exec(made.headers.get("Location") ?? "")?.[0] ?? "";
  expect(contactId).not.toBe("");
  return { Cookie, contactId };
}

/** The answer, or a failure where there is none for long: a page that hangs is worse than one that fails. */
function soon(answer: Promise<Response>): Promise<Response> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("it hangs")), ANSWERS_WITHIN_MS),
  );
  return Promise.race([answer, late]);
}

async function isTheErrorPage(asked: Promise<Response>, locale: "en" | "ar") {
  const answer = await soon(asked);
  const html = await answer.text();
  expect(answer.status).toBe(500);
  expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("Content-Security-Policy")).toContain("'nonce-");
  expect(html).toMatch(new RegExp(`<html lang="${locale}"`));
  expect(html).toMatch(new RegExp(`<h1[^>]*>${TITLES[locale]}</h1>`));
  expect(html).toContain(TITLES[locale === "ar" ? "en" : "ar"]);
  expect(html).toMatch(/req_[0-9A-Z]{26}/);
  expect(html).not.toMatch(INNER);
  expect(html).not.toContain(CANARY);
}

test.each(["en", "ar"] as const)(
  "a loader, a component and an action that throw end in the error page (%s) with the request's id and nothing from inside",
  async (locale) => {
    const { Cookie, contactId } = await anOwnersContact(locale);
    const page = `${AT}/contacts/${contactId}`;
    const broken = (column: string, text: string) =>
      env.DB.prepare(`update contacts set ${column} = ? where id = ?`).bind(text, contactId).run();

    // A text that is no JSON: the loader cannot read the row.
    await broken("phones", `[${CANARY}`);
    await isTheErrorPage(get(page, { Cookie }), locale);
    // JSON of another shape: the loader can, and what shows it cannot.
    await broken("phones", "[null]");
    await isTheErrorPage(get(page, { Cookie }), locale);
    await broken("phones", "[]");
    expect((await soon(get(page, { Cookie }))).status).toBe(200);

    // The last statement of a change fails: nothing of it is left.
    await env.DB.prepare(
      `create trigger refuses before insert on events begin select raise(abort, '${CANARY}'); end`,
    ).run();
    const note = { aboutType: "contact", aboutId: contactId, body: CANARY };
    await isTheErrorPage(post(`${AT}/notes`, note, { Cookie }), locale);
    const notes = () => env.DB.prepare("select count(*) as n from notes").first("n");
    expect(await notes()).toBe(0);

    await env.DB.prepare("drop trigger refuses").run();
    expect((await soon(post(`${AT}/notes`, note, { Cookie }))).status).toBe(303);
    expect(await notes()).toBe(1);
  },
);

test("what a script asks for of a page that throws tells nothing from inside either", async () => {
  const { Cookie, contactId } = await anOwnersContact("en");
  await env.DB.prepare("update contacts set phones = ?").bind(`[${CANARY}`).run();
  const answer = await soon(get(`${AT}/contacts/${contactId}.data`, { Cookie }));
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(text).not.toMatch(INNER);
  expect(text).not.toContain(CANARY);
});
