import { type APIRequestContext, expect } from "@playwright/test";
import { DUBAI } from "../../app/lib/format";
import { DAY_MS } from "../../app/lib/time";
import { plainDateAt } from "../../app/lib/zoned-time";
import { policyDesk } from "../../app/words/console";
import { say } from "../../app/words/words";
import { browseAs } from "../support/browsing";
import { personIn } from "../support/demo";
import { unknownLike } from "./support/alike";
import {
  acts,
  addressIn,
  loads,
  OF_WORKSPACE,
  routesOfOffice,
  routesOfWorkspace,
} from "./support/routes";
import { test } from "./support/test";

/** An id that nothing has, for every parameter of a route. */
const SOME = new Proxy({}, { get: () => unknownLike("re_00000000000000000000000000") });

test("the operator's console is nowhere for whoever works in a brokerage, whatever they may do there [P9]", async ({
  demo,
}) => {
  const files = routesOfOffice();
  expect(files.length).toBeGreaterThan(2);
  for (const email of ["owner@marina.example", "privacy@marina.example"]) {
    const pages = await browseAs(demo.url, personIn(demo, email));
    for (const file of files) {
      const path = `/w/closr/${addressIn(file.replace("w.closr.", ""), SOME)}`;
      if (loads(file)) expect.soft([file, (await pages.get(path)).status]).toEqual([file, 404]);
      if (acts(file)) expect.soft([file, (await pages.post(path, {})).status]).toEqual([file, 404]);
    }
  }
});

test("the operator's staff see nothing of a brokerage: none of its pages and forms is there [P9]", async ({
  demo,
}) => {
  for (const email of ["privacy@closr.example", "support@closr.example"]) {
    const pages = await browseAs(demo.url, personIn(demo, email));
    expect((await pages.get("/w/closr/privacy")).status).toBe(200);
    for (const file of routesOfWorkspace()) {
      const path = `/w/marina/${addressIn(file)}`;
      const name = OF_WORKSPACE + file;
      if (loads(name)) expect.soft([file, (await pages.get(path)).status]).toEqual([file, 404]);
      if (acts(name)) expect.soft([file, (await pages.post(path, {})).status]).toEqual([file, 404]);
    }
  }
});

test("the console's menu unfolds the part that a page stands in, whether scripts run or not", async ({
  demo,
}) => {
  const pages = await browseAs(demo.url, personIn(demo, "privacy@closr.example"));
  for (const path of ["", "/versions", "/guard", "/incidents", "/objections"]) {
    const { text } = await pages.get(`/w/closr/privacy${path}`);
    const [menu = ""] = /<nav class="side".*?<\/nav>/s.exec(text) ?? [];
    const [current = "", ...more] = menu
      .split("</details>")
      .filter((part) => part.includes('aria-current="page"'));
    expect.soft([path, more.length, current.includes("<details open")]).toEqual([path, 0, true]);
  }
});

test("publishing a material change that takes effect today is refused, and so is a day more than a year ahead, and publishing what is the same [P122]", async ({
  demo,
}) => {
  const pages = await browseAs(demo.url, personIn(demo, "privacy@closr.example"));
  const propose = (daysAhead: number) =>
    pages.post("/w/closr/privacy/versions", {
      do: "propose",
      kind: "material",
      effectiveOn: plainDateAt(Date.now() + daysAhead * DAY_MS, DUBAI),
      summaryEn: "Nothing at all.",
      summaryAr: "لا شيء على الإطلاق.",
    });
  const said = say("en", policyDesk);
  const tooSoon = await propose(0);
  expect(tooSoon.status).toBe(409);
  expect(tooSoon.text).toContain(said("thirty-days-needed"));
  const tooFar = await propose(400);
  expect(tooFar.status).toBe(409);
  expect(tooFar.text).toContain(said("effective-too-far"));
  const same = await propose(40);
  expect(same.status).toBe(409);
  expect(same.text).toContain(said("nothing-changed"));
});

test("a drill of an incident has the clock of 72 hours and its notices to read, and its mails say in their first word what it is [P94]", async ({
  demo,
  request,
}) => {
  const pages = await browseAs(demo.url, personIn(demo, "privacy@closr.example"));
  const today = plainDateAt(Date.now(), DUBAI);
  const filed = await pages.post("/w/closr/privacy/incidents/new", {
    name: "Lost laptop <7>",
    ...{ detectedOn: today, awareOn: today, awareTime: "00:00", risk: "high", drill: "on" },
    affected: "Names and phones of about 40 people.",
    ...{ workspaces: "marina creek", measures: "The disk was wiped." },
  });
  expect(filed.status).toBe(303);

  const address = filed.headers.get("Location") ?? "";
  const shown = (await pages.get(address)).text.replaceAll("<!-- -->", "");
  expect(shown).toMatch(/72 hours from when we were aware are over on [^<]+: \d+ hours left/);
  for (const draft of ["[DRILL] A security incident: Lost laptop &lt;7&gt;", "[تدريب] حادث أمني"])
    expect(shown).toContain(draft);
  expect(shown).toContain("[DRILL] Notice of a personal data breach");
  expect(await drillMails(request)).toEqual([]);
  await request.post("/dev/cron");
  await expect
    .poll(async () =>
      (await mailsOf(request, "privacy@closr.example")).map(({ subject }) => subject),
    )
    .toContain("[DRILL] An incident was recorded: Lost laptop <7>");

  expect((await pages.post(`${address}/act`, { do: "tell" })).status).toBe(303);
  await request.post("/dev/cron");
  const mails = await drillMails(request);
  expect(mails.flatMap(({ to }) => to).sort()).toEqual(
    ["admin", "owner", "privacy"]
      .map((name) => `${name}@marina.example`)
      .concat("owner@creek.example", "privacy@creek.example")
      .sort(),
  );
  for (const { subject, text } of mails) {
    expect(subject).toMatch(/^\[(DRILL|تدريب)\]/);
    expect(text).toMatch(/THIS IS A DRILL|هذا تدريب/);
  }
  const security = await (await request.get("/.well-known/security.txt")).text();
  const [, expires = ""] = /^Expires: (.+)$/m.exec(security) ?? [];
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
});

interface Mail {
  to: string[];
  subject: string;
  text: string;
}

/** What the brokerages were sent of it. */
const drillMails = async (request: APIRequestContext) =>
  (await mailsOf(request)).filter(
    ({ to, subject }) => subject.includes("Lost laptop") && !to.includes("privacy@closr.example"),
  );

async function mailsOf(request: APIRequestContext, address?: string): Promise<Mail[]> {
  const mails: Mail[] = await (await request.get("/dev/mail.json")).json();
  return mails.filter(({ to }) => address === undefined || to.includes(address));
}
