import { expect, type Page } from "@playwright/test";
import { test } from "./support/test";

const AGENT = "agent@marina.example";

/** Somebody whom no other test knows. */
function somebody() {
  const digits = String(Date.now()).slice(-7);
  return { name: `Zahra Q${digits}`, phone: `050${digits}` };
}

const submit = (page: Page) => page.locator("main form button.primary").click();

/** Answers of 4xx are told to the console; here they are meant. */
const meant = (complaints: string[]) => {
  complaints.length = 0;
};

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a conversation that needs no answer is closed, and that is taken back", async ({
    page,
    signIn,
  }) => {
    await signIn("agent2@marina.example");
    await page.goto("/w/marina/inbox");
    await page.locator(".lst li a[href*='/threads/']").first().click();
    const address = page.url();
    const close = page.locator(".thr .top button[formaction$='/no-answer']");
    await close.click();
    await expect(page.locator(".toast")).toBeVisible();
    await expect(close).toHaveCount(0);

    await page.locator(".toast button").click();
    expect(page.url().startsWith(address)).toBe(true);
    await expect(close).toBeVisible();
  });

  test("a contact is written down, put right, found and changed @ar @phone", async ({
    page,
    signIn,
    complaints,
  }) => {
    const { name, phone } = somebody();
    await signIn(AGENT);
    await page.goto("/w/marina/contacts/new");
    await page.locator("[name=nameEn]").fill(name);
    await page.locator("[name='phones[0]']").fill(phone);
    await page.locator("[name=birthYear]").fill("2015");
    await page.locator("[name=sourceKind]").selectOption("referral");
    const refused = page.waitForResponse((answer) => answer.request().method() === "POST");
    await submit(page);

    expect((await refused).status()).toBe(422);
    await expect(page.locator("[name=birthYear]")).toHaveAttribute("aria-invalid", "true");
    await expect(page.locator("[name=nameEn]")).toHaveValue(name);
    await expect(page.locator("[name='phones[0]']")).toHaveValue(phone);
    await expect(page.locator("[name=sourceKind]")).toHaveValue("referral");
    meant(complaints);

    await page.locator("[name=birthYear]").fill("");
    await submit(page);
    await expect(page).toHaveURL(/\/w\/marina\/contacts\/ct_\w+$/);
    await expect(page.locator("h1")).toContainText(name);
    const address = page.url();

    await page.goto(`/w/marina/search?q=${encodeURIComponent(phone)}`);
    await page.locator("main li a").first().click();
    await expect(page).toHaveURL(address);

    await page.goto(`${address}/edit`);
    await page.locator("[name=nameAr]").fill("زهرة الاختبار");
    await submit(page);
    await expect(page).toHaveURL(address);
    await expect(page.locator("h1")).toContainText("زهرة الاختبار");
    await expect(page.locator(".tl")).toContainText("زهرة الاختبار");
  });

  test("somebody with the same phone is named before a second contact is made", async ({
    page,
    signIn,
    complaints,
  }) => {
    const { name, phone } = somebody();
    await signIn(AGENT);
    const write = async (nameEn: string) => {
      await page.goto("/w/marina/contacts/new");
      await page.locator("[name=nameEn]").fill(nameEn);
      await page.locator("[name='phones[0]']").fill(phone);
      await page.locator("[name=sourceKind]").selectOption("walk-in");
      await submit(page);
    };
    await write(name);
    await write(`${name} twin`);

    await expect(page.locator(".notice a")).toHaveText(name);
    meant(complaints);
    await page.locator("button[name=known]").click();
    await expect(page.locator("h1")).toContainText(`${name} twin`);
  });
});

test("a lost connection loses nothing that was typed; a note keeps the focus; the palette finds the person, and keys lead on", async ({
  page,
  signIn,
  expectAccessible,
  complaints,
}) => {
  const { name, phone } = somebody();
  await signIn(AGENT);
  await page.goto("/w/marina/contacts/new", { waitUntil: "networkidle" });
  await page.locator("[name=nameEn]").fill(name);
  await page.locator("[name='phones[0]']").fill(phone);
  await page.locator("[name=sourceKind]").selectOption("phone");
  await page.context().setOffline(true);
  await submit(page);
  await expect(page.locator("main [role=alert]")).toBeFocused();
  // What cannot be fetched now takes nothing away with it.
  const asked = page.waitForEvent("requestfailed");
  await page.keyboard.press("?");
  await asked;
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  await expect(page.locator("[name=nameEn]")).toHaveValue(name);
  await expect(page.locator("[name='phones[0]']")).toHaveValue(phone);
  await expect(page.locator("[name=sourceKind]")).toHaveValue("phone");
  await page.context().setOffline(false);
  meant(complaints);
  await page.keyboard.press("?");
  await expect(page.locator("dialog[open] kbd").first()).toBeVisible();
  await page.keyboard.press("Escape");

  await submit(page);
  await expect(page.locator("h1")).toContainText(name);
  const address = page.url();
  await page.locator("#note").fill("Asked about parking");
  await page.locator(".addnote button").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".addnote [role=status]")).not.toBeEmpty();
  await expect(page.locator(".addnote button")).toBeFocused();
  await expect(page.locator("#note")).toHaveValue("");
  await expect(page.locator(".tl")).toContainText("Asked about parking");
  await expectAccessible();

  const late = await page.context().newPage();
  for (const tab of [late, page]) await tab.goto(`${address}/edit`, { waitUntil: "networkidle" });
  await page.locator("[name=sourceDetail]").fill("Rang twice");
  await submit(page);
  await expect(page).toHaveURL(address);
  await late.locator("[name=nameAr]").fill("زهرة");
  await submit(late);
  await expect(late.locator("main [role=alert]")).toContainText("Rang twice");
  await submit(late);
  await expect(late).toHaveURL(address);
  await expect(late.locator("h1")).toContainText("زهرة");
  await late.close();
  meant(complaints);

  await page.goto("/w/marina/accounts", { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  const field = page.locator("dialog[open] input[role=combobox]");
  await field.fill(phone.slice(-6));
  const first = page.locator("dialog[open] [role=option]").first();
  await expect(first).toContainText(name);
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expectAccessible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address);
  await expect(page.locator("dialog[open]")).toHaveCount(0);
  // The address changes before the page does, and keys are the page's.
  await expect(page.locator("h1")).toContainText(name);

  await page.keyboard.press("?");
  await expect(page.locator("dialog[open] kbd").first()).toBeVisible();
  await expectAccessible();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog[open]")).toHaveCount(0);

  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/\/w\/marina\/contacts$/);
  await expect(page.locator("a.tbl-name").first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(page.locator("a.tbl-name").first()).toBeFocused();
});
