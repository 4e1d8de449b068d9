import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { dayIn } from "~/lib/in-language";
import { dir, LANGUAGES, LOCALES, langTag, localeOf, toHref } from "~/lib/locale";
import { lateAnswer } from "~/words/late-answer";
import { refusalLetter } from "~/words/refusal-letter";
import { requestNotFound } from "~/words/request-not-found";
import { requestPage } from "~/words/request-page";
import { say } from "~/words/words";
import { get, post } from "../support/browser";

const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll("<!-- -->", "").replaceAll("&#x27;", "'");
const FORM = { type: "access", by: "self", email: "layla@known.example" };

/** The part of a page that is said in more languages than pages are. */
const main = (html: string) => /<main.*?<\/main>/s.exec(html)?.[0] ?? "";

const linked = (words: string, href: string) =>
  words.replace("<link>", `<a href="${href}">`).replace("</link>", "</a>");

test.each(LANGUAGES)(
  "[P105] the form and a request's own page are in %s, from the first sentence to the last, without a script",
  async (language) => {
    const path = `${toHref(localeOf(language), "/privacy/request")}?language=${language}`;
    const page = main(await textOf(get(path)));
    const t = say(language, requestPage);
    for (const key of ["title", "lead", "access", "any", "childHelp", "send"] as const)
      expect(page).toContain(t(key));
    const policy = toHref(localeOf(language), "/privacy#keepTable");
    expect(page).toContain(linked(requestPage.notice[language], policy));
    if (language !== localeOf(language))
      expect(page).toContain(`lang="${langTag(language)}" dir="${dir(language)}"`);
    expect(page).not.toContain("<script");

    const refused = await post(path, { ...FORM, email: "nobody" });
    expect(refused.status).toBe(422);
    expect(main(await textOf(refused))).toContain(t("not-an-email"));

    const forNobody = await post(path, { ...FORM, by: "representative" });
    expect(forNobody.status).toBe(422);
    const asked = main(await textOf(forNobody));
    for (const key of ["personTitle", "personHelp", "person-address-missing"] as const)
      expect(asked).toContain(t(key));

    const sent = await post(path, FORM);
    expect(sent.status).toBe(303);
    const own = sent.headers.get("Location") ?? "";
    expect(own).toContain(language === "ar" ? "/ar/privacy/request/" : `?language=${language}`);
    const standing = main(await textOf(get(own)));
    for (const key of ["yours", "keepAddress", "code", "confirm", "again"] as const)
      expect(standing).toContain(t(key));
    const mistyped = await post(own, { do: "code", code: "0" });
    expect(main(await textOf(mistyped))).toContain(t("code-digits"));
    const wrong = await post(own, { do: "code", code: "000000" });
    expect(main(await textOf(wrong))).toContain(t("code-wrong"));
    const again = await post(own, { do: "again" });
    const after = again.headers.get("Location") ?? "";
    expect(after).toMatch(/[?&]again=1$/);
    expect(main(await textOf(get(after)))).toContain(t("againSent"));

    const becomes = (change: string) =>
      env.DB.prepare(`update privacy_requests set ${change}`).run();
    await becomes("state = 'accepted', verified_at = 1, due_on = '2020-01-02', warned = 'over'");
    const waiting = main(await textOf(get(own)));
    const late = say(language, lateAnswer);
    expect(waiting).toContain(late("late", { date: dayIn(language, "2020-01-02") }));
    expect(waiting).toContain(late("reminded"));
    expect(waiting).toContain(t("noneYet"));
    expect(waiting).toContain("https://u.ae/");
    await becomes("state = 'withdrawn', closed_at = 1");
    const back = main(await textOf(get(own)));
    expect(back).toContain(`<dt>${t("closedOn")}</dt>`);
    expect(back).not.toContain(`<dt>${t("answeredOn")}</dt>`);

    await env.DB.prepare(
      "update privacy_requests set state = 'refused', closed_at = 1, answer = 'No.', refused_under = 'X'",
    ).run();
    const letter = main(await textOf(get(own)));
    expect(letter).toContain(t("refused"));
    expect(letter).toContain(refusalLetter.letter[language]);
  },
);

test("a browser's wish decides where the address says nothing, and each page leads to the others", async () => {
  const wished = main(await textOf(get("/privacy/request", { "Accept-Language": "ru" })));
  expect(wished).toContain(requestPage.title.ru);
  expect(wished).toContain('href="/privacy/request?language=ur"');
  expect(wished).toContain('href="/ar/privacy/request?language=ar"');
  const chosen = get("/privacy/request?language=en", { "Accept-Language": "ru" });
  expect(main(await textOf(chosen))).toContain(requestPage.title.en);
});

test("[P120] a report about a child at /contact is a request with three days, and no enquiry", async () => {
  const report = {
    ...{ topic: "child", name: "Mei Lin", email: "mei@known.example" },
    message: "A listing shows my daughter.",
  };
  const sent = await post("/contact", report);
  expect(sent.status).toBe(303);
  expect(sent.headers.get("Location")).toMatch(/^\/privacy\/request\/pr_/);
  const counted = await env.DB.prepare(
    "select (select count(*) from enquiries) as enquiries, (select count(*) from privacy_requests where purpose = 'child' and julianday(due_on) - julianday('now') < 4) as requests",
  ).first();
  expect(counted).toEqual({ enquiries: 0, requests: 1 });

  const plain = await post("/contact", { ...report, topic: "sales" });
  expect(plain.headers.get("Location")).toMatch(/^\/contact\?receipt=eq_/);
});

test.each(LOCALES)(
  "where there is no request at an address, the page in %s says where the whole of it is and how to ask anew",
  async (locale) => {
    const answer = await get(toHref(locale, "/privacy/request/cut-short"));
    expect(answer.status).toBe(404);
    const page = main(await textOf(answer));
    expect(page).toContain(say(locale, requestNotFound)("help"));
    expect(page).toContain(`href="${toHref(locale, "/privacy/request")}"`);
  },
);
