import { expect } from "@playwright/test";
import { WORKSPACES } from "../../../../scripts/sample/people.mjs";
import { pressUntil, tabAndEnter } from "./keys";
import { answerMail, mailTo } from "./mailbox";
import { type Hook, portalTells } from "./portal";
import { idOf, LISTING, OWNER, type Scene } from "./scene";

const AGENT = "agent@marina.example";
const VALUE = "2450000";
/** A job is rung for within a second; a busy machine takes its time. */
const SOON = { timeout: 20_000 };

/** The owner connects the portal, and is told once where it posts and what it signs with. */
export async function connectPortal({ page, main, button, word, signIn, stopAt }: Scene) {
  await signIn(OWNER);
  await page.goto("/w/marina/settings/sources");
  const form = main.getByRole("region", { name: word.settings("connect") });
  await form.getByLabel(word.settings("kind")).selectOption("property-finder");
  await form.getByLabel(word.settings("name")).fill("Property Finder");
  const agent = WORKSPACES.flatMap(({ people }) => people).find(({ email }) => email === AGENT);
  await form.getByLabel(word.settings("assignTo")).selectOption({ label: agent?.name ?? "" });
  await button(word.settings("connect")).click();
  await stopAt("01-sources");

  const told = (term: string) => main.locator("dl div", { hasText: term }).locator("dd");
  return {
    url: await told(word.settings("address")).innerText(),
    secret: await told(word.settings("secret")).innerText(),
  };
}

/** The portal posts a lead; an event that somebody else signed is not taken. */
export async function postLead({ request, person, name, said }: Scene, hook: Hook) {
  const enquiry = { person, name, listing: LISTING, message: said.enquiry };
  const forged = await portalTells(request, { ...hook, secret: "guessed" }, enquiry);
  expect(forged.status()).toBe(401);
  expect((await portalTells(request, hook, enquiry)).status()).toBe(202);
}

/** It stands in the agent's Today with its clock, and leads to its own page. @returns its id */
export async function findInToday(scene: Scene) {
  const { page, main, word, name, said, signIn, stopAt } = scene;
  await signIn(AGENT);
  const row = main.locator(".ans", { hasText: name });
  await expect(async () => {
    await page.goto("/w/marina/today");
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass(SOON);
  await expect(row.locator(".clock").first()).toContainText(word.leads("ours"));
  // Before a weekend the target is a day away, which Arabic says without a figure.
  const left = word.durations("left", { time: "" }).trim();
  await expect(row.locator(".clock b").first()).toContainText(left);
  await expect(row).toContainText(LISTING);
  await expect(row).toContainText(said.enquiry);
  await stopAt("02-today");

  await row.getByRole("link", { name, exact: true }).click();
  await expect(page.locator("h1")).toContainText(name);
  await expect(main).toContainText(LISTING);
  await expect(main).toContainText(said.enquiry);
  await stopAt("03-lead");
  return idOf(page);
}

/** The agent writes the name down in the other script. @returns the person's id */
export async function writeOtherName(scene: Scene) {
  const { page, button, link, word, language, name, alsoName, stopAt } = scene;
  await link(word.leads("openPerson")).click();
  await expect(page).toHaveURL(/contacts\/ct_\w+$/);
  const id = idOf(page);
  await button(word.contacts("moreActions")).click();
  await link(word.contacts("edit")).click();
  const other = word.contacts(language === "ar" ? "nameEn" : "nameAr");
  await page.getByLabel(other).fill(alsoName);
  await button(word.contacts("save")).click();
  await expect(page).toHaveURL(/contacts\/ct_\w+$/);
  await expect(page.locator("h1")).toContainText(name);
  await expect(page.locator("h1")).toContainText(alsoName);
  await stopAt("04-contact");
  return id;
}

/** A file that names the person, in its name and in its words, is kept on their page. */
export async function keepFile(scene: Scene, contact: string) {
  const { page, main, button, link, word, person, name } = scene;
  await page.goto(`/w/marina/contacts/${contact}`);
  await link(word.contacts("files")).click();
  await page.getByLabel(word.files("add")).setInputFiles({
    name: `${name}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(`${person.nameEn}, ${person.nameAr}, ${person.phone}, ${person.email}`),
  });
  await button(word.files("upload")).click();
  await expect(main.getByRole("link", { name: `${name}.txt` })).toBeVisible();
}

/** The agent answers by mail from the conversation, and the person answers that. @returns its id */
export async function talkByMail(scene: Scene, lead: string) {
  const { page, request, main, button, link, word, person, name, alsoName, said, stopAt } = scene;
  await page.goto(`/w/marina/leads/${lead}`);
  await expect(page.locator("h1")).toHaveText(`${name} ${alsoName}`);
  await link(word.leads("reply")).click();
  await expect(page).toHaveURL(/threads\/th_\w+$/);
  await expect(page.locator("h1")).toHaveText(name);
  const id = idOf(page);
  await page.getByRole("textbox", { name: word.threads("reply") }).fill(said.reply);
  await button(word.threads("send")).click();
  await expect(main.locator(".msg.out")).toContainText(said.reply);

  const mail = await mailTo(request, person.email, said.reply);
  await answerMail(request, { name, address: person.email }, mail, said.answer);
  await page.goto(`/w/marina/threads/${id}`);
  await expect(main.locator(".msg").last()).toContainText(said.answer);
  await stopAt("05-thread");
  return id;
}

/** The conversation is summarised; each source's number leads to the message that says so. */
export async function followSummary({ page, main, button, word, stopAt }: Scene) {
  await button(word.threads("summarise")).click();
  const summary = main.getByRole("region", { name: word.threads("summary") });
  const sources = summary.locator(".cite");
  await expect(sources.first()).toBeVisible(SOON);
  await stopAt("06-summary");
  expect(await sources.count()).toBeGreaterThanOrEqual(3);

  for (const source of await sources.all()) {
    const sentence = await source.locator("xpath=ancestor::bdi").innerText();
    await source.click();
    const message = page.locator(".msg:target");
    await expect(message).toBeInViewport();
    await expect(message).toContainText(sentence.replace(/\s+\d+$/, ""));
    expect(new URL(page.url()).hash).toBe(`#${await message.getAttribute("id")}`);
  }
  await stopAt("07-cited");
}

/** The enquiry becomes a deal, with a note on it that names the person. @returns the deal's id */
export async function makeDeal(scene: Scene, lead: string) {
  const { page, main, button, link, word, person, name, alsoName, said, stopAt } = scene;
  await page.goto(`/w/marina/leads/${lead}`);
  await button(word.leads("moreFor", { name })).click();
  await link(word.leads("makeDeal")).click();
  await expect(page).toHaveURL(/deals\/new/);
  await stopAt("08-new-deal");
  await page.getByLabel(word.deals("name")).fill(`${said.deal}, ${name}`);
  await page.getByLabel(word.deals("value")).fill(VALUE);
  await button(word.deals("create")).click();
  await expect(page).toHaveURL(/deals\/dl_\w+$/);
  const note = page.getByRole("textbox", { name: word.timeline("note") });
  await note.fill(`${alsoName}: ${person.phone}, ${person.email}`);
  await button(word.timeline("save")).click();
  await expect(main.locator(".tl")).toContainText(person.phone);
  await stopAt("09-deal");
  return idOf(page);
}

/** With keys alone: to the board, two stages on, and won. */
export async function moveAndWin({ page, main, button, word, stopAt }: Scene, deal: string) {
  await page.keyboard.press("g");
  await page.keyboard.press("d");
  await expect(page).toHaveURL(/\/deals$/);
  const card = page.locator(`#card-${deal}`);
  const title = card.getByRole("heading").getByRole("link");
  const column = (place: number) => main.locator(".col").nth(place);
  await expect(column(0).locator(card)).toBeVisible();

  await pressUntil(page, "Tab", title);
  await page.keyboard.press("m");
  const stage = (await column(2).getAttribute("aria-label")) ?? "";
  const entry = card.getByRole("button", { name: stage, exact: true });
  await expect(entry).toBeVisible();
  await pressUntil(page, "ArrowDown", entry);
  await page.keyboard.press("Enter");
  await expect(column(2).locator(card)).toBeVisible();
  await expect(title).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: stage }).first()).toBeAttached();
  await stopAt("10-board");

  await page.reload();
  await expect(column(2).locator(card)).toBeVisible();
  await expect(card.getByRole("button")).toBeVisible();
  await pressUntil(page, "Tab", title);
  await page.keyboard.press("m");
  const closing = card.getByRole("link", { name: word.deals("closing") });
  await expect(closing).toBeVisible();
  await pressUntil(page, "ArrowDown", closing);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/close$/);
  await stopAt("11-close");
  await tabAndEnter(page, button(word.deals("closeWon")));
  await expect(page).toHaveURL(/deals\/dl_\w+$/);
  await expect(main.locator(".badge.done")).toContainText(word.deals("wonFor", { day: "" }).trim());
  await expect(main.locator(".tl")).toContainText(word.deals("won"));
  await stopAt("12-won");
}
