import { expect } from "@playwright/test";
import { keyIn } from "../support/demo";
import { E2E_STATE } from "../support/e2e-state";
import {
  erase,
  expectForgotten,
  expectKnown,
  expectUnlisted,
  portalTellsAgain,
  takePackage,
  verifyCertificate,
} from "./support/one-lead/forgetting";
import { portalTells } from "./support/one-lead/portal";
import { LISTING, sceneOf } from "./support/one-lead/scene";
import { needlesOf, somebody } from "./support/one-lead/somebody";
import { tracesIn } from "./support/one-lead/traces";
import {
  connectPortal,
  findInToday,
  followSummary,
  keepFile,
  makeDeal,
  moveAndWin,
  postLead,
  talkByMail,
  writeOtherName,
} from "./support/one-lead/working";
import { test } from "./support/test";

test.setTimeout(180_000);

test("[P20][P84][P98] one lead is answered, summarised, won, packed and forgotten to the last byte @ar", async ({
  page,
  request,
  language,
  demo,
  complaints,
  signIn,
  stopAt,
}) => {
  const scene = sceneOf({ page, request, language, demo, complaints, signIn, stopAt });
  const needles = needlesOf(scene.person);
  expect(tracesIn(E2E_STATE, needles), "somebody who is not known yet").toEqual([]);

  const hook = await test.step("the portal is connected", () => connectPortal(scene));
  await test.step("a signed event is posted", () => postLead(scene, hook));
  const lead = await test.step("it stands in Today", () => findInToday(scene));
  const contact = await test.step("both names are known", () => writeOtherName(scene));
  await test.step("a file of theirs is kept", () => keepFile(scene, contact));
  const thread = await test.step("it is answered", () => talkByMail(scene, lead));
  await test.step("it is summarised", () => followSummary(scene));
  const deal = await test.step("it becomes a deal", () => makeDeal(scene, lead));
  await test.step("it is moved and won by keyboard", () => moveAndWin(scene, deal));

  const records = { contact, lead, thread, deal };
  await expectKnown(scene, records);
  await test.step("the package is taken", () => takePackage(scene, records));
  expectTraced(tracesIn(E2E_STATE, needles));

  await test.step("the person is erased", () => erase(scene, records));
  await test.step("the certificate verifies", () => verifyCertificate(scene));
  await test.step("nothing finds the person", () => expectForgotten(scene, records));
  const texts = [...needles.map(([, text]) => text), contact];
  await test.step("no list names the person", () => expectUnlisted(scene, texts));
  await test.step("the portal does not bring them back", () => portalTellsAgain(scene, hook));
  await test.step("no byte is left of the person", () =>
    expect
      .poll(() => tracesIn(E2E_STATE, [...needles, ["id", contact]]), { timeout: 20_000 })
      .toEqual([]));
});

test("an enquiry without words leads to its conversation and its portal all the same", async ({
  page,
  request,
  demo,
  signIn,
}) => {
  const person = somebody();
  const key = { Authorization: `Bearer ${keyIn(demo, "marina", "owner")}` };
  const data = { kind: "property-finder", name: "Property Finder" };
  const headers = { ...key, "Idempotency-Key": person.digits };
  const made = await (await request.post("/api/v1/integrations", { headers, data })).json();
  const hook = { url: made.hookUrl, secret: made.secret };
  const enquiry = { person, name: person.nameEn, listing: LISTING, message: null };
  expect((await portalTells(request, hook, enquiry)).status()).toBe(202);
  await request.post("/dev/cron");

  const found = await request.get(`/api/v1/search?q=${person.digits}`, { headers: key });
  const [{ id: contact }] = (await found.json()).data;
  await signIn("owner@marina.example");
  await page.goto(`/w/marina/contacts/${contact}?show=leads`);
  await page.locator("main ul a").first().click();
  await expect(page).toHaveURL(/leads\/ld_\w+$/);
  const links = page.getByRole("complementary").getByRole("link");
  await expect(links.first()).toHaveAttribute("href", /threads\/th_\w+$/);
  await expect(links.last()).toHaveAttribute("href", "https://portal.example/r/abc");

  await request.delete(`/api/v1/contacts/${contact}`, { headers: key });
});

/** What must be found before, for its absence afterwards to mean something: in rows, in a file, in a package. */
function expectTraced(found: string[]) {
  for (const called of ["Latin name", "Arabic name", "e-mail", "phone"]) {
    expect(found.join("\n")).toContain(`${called} in v3/d1/`);
    expect(found.join("\n")).toMatch(RegExp(`${called}.* in v3/r2/closr-files/blobs/\\w+$`, "m"));
    expect(found.join("\n")).toMatch(RegExp(`${called} in v3/r2/.*: data/contacts.json$`, "m"));
  }
}
