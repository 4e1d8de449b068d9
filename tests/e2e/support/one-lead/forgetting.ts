import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";
import { verifyPackage } from "../../../../scripts/verify-package.mjs";
import { type Hook, portalTells } from "./portal";
import { LISTING, OWNER, type Scene } from "./scene";

/** A job is rung for within a second; a busy machine takes its time. */
const SOON = { timeout: 30_000 };

/** The records of the person, as they are asked for. */
export interface Records {
  contact: string;
  lead: string;
  thread: string;
  deal: string;
}

const pathsOf = ({ contact, lead, thread }: Records) => [
  `contacts/${contact}`,
  `leads/${lead}`,
  `threads/${thread}`,
  `threads/${thread}/messages`,
  `threads/${thread}/summary`,
];

export async function expectKnown({ api }: Scene, records: Records) {
  for (const path of pathsOf(records)) expect((await api(path)).status(), path).toBe(200);
}

/** The owner has the person's package made and takes it: every file is what its manifest says. */
export async function takePackage(scene: Scene, { contact }: Records) {
  const { page, button, link, word, signIn, stopAt } = scene;
  await signIn(OWNER);
  await page.goto(`/w/marina/contacts/${contact}`);
  await button(word.rights("makePackage")).click();
  await expect(page).toHaveURL(/privacy\/requests\/pr_\w+$/);
  await expect(link(word.privacy("package"))).toBeVisible(SOON);
  await stopAt("13-package");

  const zip = await downloaded(page, link(word.privacy("package")));
  const { files, faults } = verifyPackage(zip);
  expect(faults).toEqual([]);
  expect(files).toBeGreaterThan(5);
}

/** The owner erases the person, sees how far it is, and is led to the certificate without a click. */
export async function erase(scene: Scene, { contact }: Records) {
  const { page, main, button, link, word, name, stopAt } = scene;
  await page.goto(`/w/marina/contacts/${contact}`);
  await link(word.rights("erase")).click();
  await expect(page).toHaveURL(/erasure$/);
  await stopAt("14-erasure");
  await page.getByLabel(word.privacy("confirm")).fill(name);
  await button(word.privacy("eraseNow")).click();
  await expect(page).toHaveURL(/privacy\/requests\/pr_\w+$/);
  await expect(main.getByRole("progressbar")).toBeVisible();
  await stopAt("15-progress");
  await expect(link(word.privacy("certificate"))).toBeVisible(SOON);
  await expect(main).not.toContainText(name);
  await stopAt("16-erased");
}

/** Anybody can check the certificate; changed by one character it is none. */
export async function verifyCertificate(scene: Scene) {
  const { page, main, button, link, word, language, complaints, stopAt } = scene;
  await link(word.privacy("certificate")).click();
  await expect(page).toHaveURL(/certificates\/cert_\w+$/);
  await stopAt("17-certificate");
  const buffer = await downloaded(page, link(word.certificate("download")));
  await page.goto(language === "ar" ? "/ar/privacy/verify" : "/privacy/verify");
  const file = { name: "certificate.json", mimeType: "application/json", buffer };
  await page.getByLabel(word.verify("upload")).setInputFiles(file);
  await button(word.verify("check")).click();
  await expect(main).toContainText(word.verify("holds"));
  await stopAt("18-verified");

  const changed = buffer.toString("utf8").replace(/("count": ?)\d/, "$17");
  expect(changed).not.toBe(buffer.toString("utf8"));
  await page.getByLabel(word.verify("paste")).fill(changed);
  await button(word.verify("check")).click();
  await expect(main).toContainText(word.verify("fails"));
  await stopAt("19-forged");
  expect(complaints.splice(0)).toEqual([expect.stringContaining("422")]);
}

/** Search finds nobody, by page and by program; the person's records are gone; the sale stays, of nobody. */
export async function expectForgotten(scene: Scene, records: Records) {
  const { page, main, word, person, complaints, api, stopAt } = scene;
  const { nameEn, nameAr, familyEn, familyAr, email, digits } = person;
  for (const asked of [nameEn, nameAr, familyEn, familyAr, email, digits]) {
    const q = encodeURIComponent(asked);
    await page.goto(`/w/marina/search?q=${q}`);
    await expect(main, asked).toContainText(word.search("nothingHelp"));
    expect(await (await api(`search?q=${q}`)).json(), asked).toMatchObject({ data: [] });
  }
  await stopAt("20-search");

  for (const path of pathsOf(records)) expect((await api(path)).status(), path).toBe(404);
  const { contact, lead, thread, deal } = records;
  for (const path of [`contacts/${contact}`, `leads/${lead}`, `threads/${thread}`]) {
    expect((await page.goto(`/w/marina/${path}`))?.status(), path).toBe(404);
    expect(complaints.splice(0)).toEqual([expect.stringContaining("404")]);
  }
  const kept = await (await api(`deals/${deal}`)).json();
  expect(kept).toMatchObject({ id: deal, contactId: null, contactName: null, title: null });
  expect(kept).toMatchObject({ status: "won", value: { minor: 245_000_000, currency: "AED" } });
  await page.goto(`/w/marina/deals/${deal}`);
  await stopAt("21-deal");
}

/** Nor do the lists of the API, whatever they list, name the person or carry their id. */
export async function expectUnlisted({ api }: Scene, needles: readonly string[]) {
  const { paths } = await (await api("openapi.json")).json();
  const lists = Object.entries<object>(paths).flatMap(([path, methods]) =>
    "get" in methods && !path.includes("{") ? path.replace("/api/v1/", "") : [],
  );
  expect(lists).toContain("deals");
  for (const list of lists) {
    const answer = await (await api(`${list}?limit=200`)).text();
    for (const needle of needles) expect(answer, list).not.toContain(needle);
  }
}

/** The portal tells of the same person again: it is answered as ever, and they do not come back by it. */
export async function portalTellsAgain(scene: Scene, hook: Hook) {
  const { page, request, main, person, name, said, word, api } = scene;
  const enquiry = { person, name, listing: LISTING, message: said.enquiry };
  expect((await portalTells(request, hook, enquiry)).status()).toBe(202);
  const work = await request.post("/dev/cron");
  expect(await work.json()).toMatchObject({ idle: true });

  const q = encodeURIComponent(person.email);
  expect(await (await api(`search?q=${q}`)).json()).toMatchObject({ data: [] });
  await page.goto(`/w/marina/search?q=${q}`);
  await expect(main).toContainText(word.search("nothingHelp"));
  await page.goto("/w/marina/inbox/triage");
  await expect(main).not.toContainText(name);
}

async function downloaded(page: Page, link: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return readFileSync(await download.path());
}
