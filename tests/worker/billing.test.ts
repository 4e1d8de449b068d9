import { expect, test } from "vitest";
import { get, post } from "../support/browser";
import { everyObject, everyValue } from "../support/everything";
import { cookiesOfOwner, OWNERS_HOME } from "../support/owner";

const BILLING = `${OWNERS_HOME}/settings/billing`;
const COMPANY = "Marina Crest Realty LLC";

test("[P17] a wrong tax number is sent back with its field named and the form still filled", async () => {
  const Cookie = await cookiesOfOwner();
  for (const trn of ["10012345670000", "200123456700003", "١٠٠١٢٣"]) {
    const answer = await post(BILLING, { do: "add", company: COMPANY, trn }, { Cookie });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(/<input[^>]*name="trn"[^>]*aria-invalid="true"/);
    expect(html).toContain(`value="${trn}"`);
    expect(html).toContain(`value="${COMPANY}"`);
    expect(html).toContain("This is no tax number");
  }
});

test("[P17] a right one is shown by its last four digits and lies nowhere in full; removed, it is gone", async () => {
  const Cookie = await cookiesOfOwner();
  const form = { do: "add", company: COMPANY, trn: "١٠٠ ١٢٣٤ ٥٦٧٠ ٠٠٠٣" };
  expect((await post(BILLING, form, { Cookie })).status).toBe(303);
  const html = await (await get(BILLING, { Cookie })).text();
  expect(html).toContain("…<!-- -->0003");
  expect(html).not.toContain("100123456700003");

  const again = await post(BILLING, { ...form, trn: "100123456700003" }, { Cookie });
  expect([again.status, await again.text()]).toEqual([
    422,
    expect.stringContaining("This number is in the list already."),
  ]);
  const kept = [...(await everyValue()), ...(await everyObject())].join("\n");
  expect(kept).not.toContain("100123456700003");
  expect(kept).not.toContain("١٠٠ ١٢٣٤");

  const [id = ""] = /tn_\w+/.exec(html) ?? [];
  expect((await post(BILLING, { do: "remove", id }, { Cookie })).status).toBe(303);
  expect(await (await get(BILLING, { Cookie })).text()).toContain("No tax number is kept yet.");
});

test("[P17] whoever is not signed in sees nothing of it", async () => {
  await cookiesOfOwner();
  const answer = await get(BILLING);
  expect([answer.status, answer.headers.get("Location")]).toEqual([
    302,
    expect.stringMatching(/^\/sign-in/),
  ]);
});
