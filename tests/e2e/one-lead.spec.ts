import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { contacts } from "../../app/words/contacts";
import { deals } from "../../app/words/deals";
import { leads } from "../../app/words/leads";
import { certificateWords, privacyDesk } from "../../app/words/privacy-desk";
import { verifyPage } from "../../app/words/public-pages";
import { search } from "../../app/words/search";
import { settings } from "../../app/words/settings";
import { threads } from "../../app/words/threads";
import { say } from "../../app/words/words";
import { WORKSPACES } from "../../scripts/sample/people.mjs";
import { verifyPackage } from "../../scripts/verify-package.mjs";
import { E2E_STATE } from "../support/e2e-state";
import { pressUntil, tabAndEnter } from "./support/keys";
import { answerMail, mailTo } from "./support/mailbox";
import { portalTells } from "./support/portal";
import { needlesOf, somebody } from "./support/somebody";
import { TALK } from "./support/talk";
import { test } from "./support/test";
import { tracesIn } from "./support/traces";

const OWNER = "owner@marina.example";
const AGENT = "agent@marina.example";
const LISTING = "CLS-S-1042";
const VALUE = "2450000";

test.setTimeout(120_000);

test("one lead lives its whole life and is forgotten @ar", async ({
  page,
  request,
  language,
  demo,
  signIn,
  stopAt,
  complaints,
}) => {
  const person = somebody();
  const [name, other] =
    language === "ar" ? [person.nameAr, person.nameEn] : [person.nameEn, person.nameAr];
  const said = TALK[language];
  const needles = needlesOf(person);
  const traces = () => tracesIn(E2E_STATE, needles);
  const word = {
    contacts: say(language, contacts),
    deals: say(language, deals),
    leads: say(language, leads),
    privacy: say(language, privacyDesk),
    certificate: say(language, certificateWords),
    verify: say(language, verifyPage),
    search: say(language, search),
    settings: say(language, settings),
    threads: say(language, threads),
  };
  const main = page.locator("main");
  const button = (called: string) => main.getByRole("button", { name: called, exact: true });
  const link = (called: string) => main.getByRole("link", { name: called, exact: true });
  expect(traces(), "nobody is known by this before").toEqual([]);

  const hook = await test.step("the owner connects Property Finder", async () => {
    await signIn(OWNER);
    await page.goto("/w/marina/settings/sources");
    const form = main.getByRole("region", { name: word.settings("connect") });
    await form.getByLabel(word.settings("kind")).selectOption("property-finder");
    await form.getByLabel(word.settings("name")).fill("Property Finder");
    const agent = WORKSPACES.flatMap(({ people }) => people).find(({ email }) => email === AGENT);
    await form.getByLabel(word.settings("assignTo")).selectOption({ label: agent?.name });
    await button(word.settings("connect")).click();
    await stopAt("01-sources");
    const told = (term: string) =>
      main.locator("dl div", { hasText: term }).locator("dd").innerText();
    const url = await told(word.settings("address"));
    return { url, secret: await told(word.settings("secret")) };
  });

  await test.step("a forged event is refused, a signed one taken", async () => {
    const enquiry = { person, name, listing: LISTING, message: said.enquiry };
    const forged = await portalTells(request, { ...hook, secret: "guessed" }, enquiry);
    expect(forged.status()).toBe(401);
    expect((await portalTells(request, hook, enquiry)).status()).toBe(202);
  });

  const lead = await test.step("it stands in Today with its clock", async () => {
    await signIn(AGENT);
    const row = main.locator(".ans", { hasText: name });
    await expect(async () => {
      await page.goto("/w/marina/today");
      await expect(row).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(row.locator(".clock").first()).toContainText(word.leads("ours"));
    await expect(row).toContainText(LISTING);
    await expect(row).toContainText(said.enquiry.slice(0, 60));
    await stopAt("02-today");

    await row.getByRole("link", { name, exact: true }).click();
    await expect(page.locator("h1")).toContainText(name);
    await expect(main).toContainText(LISTING);
    await expect(main).toContainText(said.enquiry);
    await stopAt("03-lead");
    return idIn(page.url());
  });

  const contact = await test.step("the name is written in the other script too", async () => {
    await link(word.leads("openPerson")).click();
    await expect(page).toHaveURL(/contacts\/ct_\w+$/);
    const id = idIn(page.url());
    await button(word.contacts("moreActions")).click();
    await link(word.contacts("edit")).click();
    await page.getByLabel(word.contacts(language === "ar" ? "nameEn" : "nameAr")).fill(other);
    await button(word.contacts("save")).click();
    await expect(page).toHaveURL(/contacts\/ct_\w+$/);
    await expect(page.locator("h1")).toContainText(name);
    await expect(main).toContainText(other);
    await stopAt("04-contact");
    return id;
  });

  const thread = await test.step("it is answered by mail, and the answer comes back", async () => {
    await page.goto(`/w/marina/leads/${lead}`);
    await link(word.leads("reply")).first().click();
    await expect(page).toHaveURL(/threads\/th_\w+$/);
    const id = idIn(page.url());
    await page.getByRole("textbox", { name: word.threads("reply") }).fill(said.reply);
    await button(word.threads("send")).click();
    await expect(main.locator(".msg.out")).toContainText(said.reply);
    const mail = await mailTo(request, person.email, said.reply);
    await answerMail(request, { name, address: person.email }, mail, said.answer);
    await expect(async () => {
      await page.goto(`/w/marina/threads/${id}`);
      await expect(main.locator(".msg").last()).toContainText(said.answer, { timeout: 500 });
    }).toPass();
    await stopAt("05-thread");
    return id;
  });

  await test.step("it is summarised, and the summary leads to the messages", async () => {
    await button(word.threads("summarise")).click();
    const summary = main.getByRole("region", { name: word.threads("summary") });
    await expect(summary.locator(".cite").first()).toBeVisible({ timeout: 15_000 });
    await stopAt("06-summary");
    const cites = summary.locator(".cite");
    for (const cite of await cites.all()) {
      const sentence = await cite.locator("xpath=..").locator("bdi").innerText();
      await cite.click();
      const target = page.locator(".msg:target");
      await expect(target).toBeInViewport();
      await expect(target).toContainText(sentence);
      expect(page.url()).toContain(`#${await target.getAttribute("id")}`);
    }
    expect(await cites.count()).toBeGreaterThanOrEqual(3);
    await stopAt("07-cited");
  });

  const deal = await test.step("it becomes a deal", async () => {
    await page.goto(`/w/marina/leads/${lead}`);
    await main.getByRole("button", { name: word.leads("moreFor", { name }), exact: true }).click();
    await link(word.leads("makeDeal")).click();
    await expect(page).toHaveURL(/deals\/new/);
    await stopAt("08-new-deal");
    await page.getByLabel(word.deals("value")).fill(VALUE);
    await page.getByLabel(word.deals("name")).fill(`Marina Gate 2, ${name}`);
    await button(word.deals("create")).click();
    await expect(page).toHaveURL(/deals\/dl_\w+$/);
    await stopAt("09-deal");
    return idIn(page.url());
  });

  await test.step("it is moved and won by keyboard", async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await expect(page).toHaveURL(/\/deals$/);
    await page.waitForLoadState("networkidle");
    const card = page.locator(`#card-${deal}`);
    const title = card.locator("h3 a");
    await pressUntil(page, "Tab", title);
    const stages = main.locator(".col");
    const [first, second, third] = await stages.all();
    if (!first || !second || !third) throw new Error("the board has too few stages");
    await expect(first.locator(card)).toBeVisible();
    const wanted = await third.getAttribute("aria-label");
    await page.keyboard.press("m");
    const entry = card.getByRole("button", { name: wanted ?? "", exact: true });
    await expect(entry).toBeVisible();
    await pressUntil(page, "ArrowDown", entry);
    await page.keyboard.press("Enter");
    await expect(third.locator(card)).toBeVisible();
    await expect(title).toBeFocused();
    await stopAt("10-board");
    await page.reload({ waitUntil: "networkidle" });
    await expect(third.locator(card)).toBeVisible();

    await pressUntil(page, "Tab", title);
    await page.keyboard.press("m");
    await pressUntil(page, "ArrowDown", card.getByRole("link", { name: word.deals("closing") }));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/close$/);
    await stopAt("11-close");
    await tabAndEnter(page, button(word.deals("closeWon")));
    await expect(page).toHaveURL(/deals\/dl_\w+$/);
    await expect(main.locator(".badge.done")).toContainText(
      word.deals("wonFor", { day: "" }).trim(),
    );
    await stopAt("12-won");
  });

  const key = demo.apiKeys.find((one) => one.workspace === "marina" && one.role === "owner")?.key;
  const api = (path: string) =>
    request.get(`/api/v1/${path}`, { headers: { Authorization: `Bearer ${key}` } });
  const records = [
    `contacts/${contact}`,
    `leads/${lead}`,
    `threads/${thread}`,
    `threads/${thread}/messages`,
    `threads/${thread}/summary`,
  ];
  for (const path of records) expect((await api(path)).status(), path).toBe(200);

  await test.step("the owner downloads the person's package, whole and unchanged", async () => {
    await signIn(OWNER);
    await page.goto(`/w/marina/contacts/${contact}`);
    await button(word.privacy("makePackage")).click();
    await expect(page).toHaveURL(/privacy\/requests\/\w+$/);
    const ready = link(word.privacy("package"));
    await expect(ready).toBeVisible({ timeout: 20_000 });
    await stopAt("13-package");
    const [download] = await Promise.all([page.waitForEvent("download"), ready.click()]);
    const zip = readFileSync(await download.path());
    const { files, faults } = verifyPackage(zip);
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(5);
    const broken = Buffer.from(zip);
    broken[200] = (broken[200] ?? 0) ^ 1;
    expect(() => expect(verifyPackage(broken).faults).toEqual([])).toThrow();
  });

  const found = traces().join("\n");
  for (const [called] of needles.slice(0, 4)) expect(found, "before").toContain(called);
  expect(found).toMatch(/Latin name in .*r2/);

  await test.step("the owner erases the person", async () => {
    await page.goto(`/w/marina/contacts/${contact}`);
    await link(word.privacy("erase")).click();
    await expect(page).toHaveURL(/erasure$/);
    await stopAt("14-erasure");
    await page.getByLabel(word.privacy("confirm")).fill(name);
    await button(word.privacy("eraseNow")).click();
    await expect(page).toHaveURL(/privacy\/requests\/\w+$/);
    await stopAt("15-progress");
    await expect(link(word.privacy("certificate"))).toBeVisible({ timeout: 30_000 });
    await stopAt("16-erased");
  });

  await test.step("the certificate verifies, and not with one letter changed", async () => {
    await link(word.privacy("certificate")).click();
    await expect(page).toHaveURL(/certificates\/cert_\w+$/);
    await stopAt("17-certificate");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      link(word.certificate("download")).click(),
    ]);
    const file = readFileSync(await download.path());
    await page.goto(language === "ar" ? "/ar/privacy/verify" : "/privacy/verify");
    await page.getByLabel(word.verify("upload")).setInputFiles({
      name: "certificate.json",
      mimeType: "application/json",
      buffer: file,
    });
    await button(word.verify("check")).click();
    await expect(main).toContainText(word.verify("holds"));
    await stopAt("18-verified");
    const forged = file.toString("utf8").replace(/"count": ?\d/, '"count":9');
    await page.getByLabel(word.verify("paste")).fill(forged);
    await button(word.verify("check")).click();
    await expect(main).toContainText(word.verify("fails"));
    await stopAt("19-forged");
    expect(complaints.splice(0)).toEqual([expect.stringContaining("422")]);
  });

  await test.step("nothing finds the person any more", async () => {
    for (const asked of [
      name,
      other,
      person.familyEn,
      person.familyAr,
      person.email,
      person.digits,
    ]) {
      await page.goto(`/w/marina/search?q=${encodeURIComponent(asked)}`);
      await expect(main, asked).toContainText(word.search("nothing"));
      const answer = await api(`search?q=${encodeURIComponent(asked)}`);
      expect(await answer.json(), asked).toMatchObject({ data: [] });
    }
    await stopAt("20-search");
    for (const path of records) expect((await api(path)).status(), path).toBe(404);
    expect((await page.goto(`/w/marina/contacts/${contact}`))?.status()).toBe(404);
    expect((await page.goto(`/w/marina/leads/${lead}`))?.status()).toBe(404);
    expect(complaints.splice(0)).toEqual([
      expect.stringContaining("404"),
      expect.stringContaining("404"),
    ]);
    await page.goto(`/w/marina/deals/${deal}`);
    await stopAt("21-deal");
    const kept = await api(`deals/${deal}`);
    expect(await kept.json()).toMatchObject({ id: deal, contactId: null, status: "won" });
  });

  await expect.poll(traces, { timeout: 20_000 }).toEqual([]);
});

const idIn = (address: string) => new URL(address).pathname.split("/").at(-1) ?? "";
