import { expect } from "@playwright/test";
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

test("publishing a material change that takes effect today is refused, and so is publishing what is the same [P122]", async ({
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
  const same = await propose(40);
  expect(same.status).toBe(409);
  expect(same.text).toContain(said("nothing-changed"));
});
