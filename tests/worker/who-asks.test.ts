import { expect, test } from "vitest";
import { get, post } from "../support/browser";
import { cookiesOfOwner, OWNERS_HOME } from "../support/owner";

test("before a request is recorded, who asks is found by name without a script, and nobody of another workspace", async () => {
  const Cookie = await cookiesOfOwner();
  const contact = { nameEn: "Sergei Ivanov", sourceKind: "referral" };
  const made = await post(`${OWNERS_HOME}/contacts/new`, contact, { Cookie });
  const form = `${made.headers.get("Location")}/request`;
  const asked = (q: string, cookie = Cookie) =>
    get(`${OWNERS_HOME}/privacy/record?q=${q}`, { Cookie: cookie });

  expect(await (await get(`${OWNERS_HOME}/privacy`, { Cookie })).text()).toContain(
    `href="${OWNERS_HOME}/privacy/record"`,
  );
  expect(await (await asked("sergei")).text()).toContain(`href="${form}"`);
  expect((await get(form, { Cookie })).status).toBe(200);
  expect(await (await asked("nobody")).text()).toContain("Nobody found");
  expect((await asked("sergei", await cookiesOfOwner("Creek Homes"))).status).toBe(404);
});
