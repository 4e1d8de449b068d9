import { expect, test } from "vitest";
import { RecipientRefused } from "~/services/mail/mailer";
import { feedOf } from "~/services/policy/sub-processor-feed";
import { verifyDocument } from "~/services/signing/documents";
import { anOffice, people } from "../../../tests/support/office";
import { addEntry } from "./save-entry.server";
import { settleEntry } from "./settle-entry.server";
import { tellOfEntry } from "./tell-of-entry.server";
import { transparencyReport } from "./transparency.server";

const DEMAND = {
  authority: "The named authority",
  process: "Case 1/2026",
  workspace: "marina",
  scope: "One record",
  validity: "Signed by a judge",
  proportionality: "Narrow",
  challenged: false,
  barred: false,
  barredBy: null,
};

test("two disclosures are counted by kind and outcome, and nobody is named [P58]", async () => {
  const office = await anOffice();
  await people(["marina"]);
  for (const [kind, act] of [
    ["court-order", "release"],
    ["regulator", "refuse"],
  ] as const) {
    const added = await addEntry(office.as("us_privacy"), "disclosures", { ...DEMAND, kind });
    if (!added.ok) throw new Error(added.reason);
    await settleEntry(office.as("us_privacy"), "disclosures", added.value, act);
  }
  const { services, db } = office;
  const report = await transparencyReport({ ...services, db, now: () => office.clock.at });
  expect(report).toMatchObject({ total: 2, customersTold: 0 });
  expect(
    report.demands.map(({ kind, outcome, count }) => [kind, outcome, count]).toSorted(),
  ).toEqual([
    ["court-order", "released", 1],
    ["regulator", "refused", 1],
  ]);
  expect(JSON.stringify(report)).not.toMatch(/named authority|Case 1/);
});

test("a customer counts as told once a mail was handed over, and not while nobody took one [P58]", async () => {
  const office = await anOffice();
  await people(["marina"]);
  const demand = { ...DEMAND, kind: "regulator" };
  const added = await addEntry(office.as("us_privacy"), "disclosures", demand);
  if (!added.ok) throw new Error(added.reason);
  await settleEntry(office.as("us_privacy"), "disclosures", added.value, "release");
  const told = async () => {
    const { services, db } = office;
    return (await transparencyReport({ ...services, db, now: () => office.clock.at }))
      .customersTold;
  };
  const tell = async (...[changes, attempt]: [Parameters<typeof office.as>[1], number]) => {
    const ctx = office.as("system", changes);
    const { writes } = await tellOfEntry(ctx, added.value, { after: "", attempt });
    await office.db.commit(...writes);
  };
  const post = () => Promise.reject(new RecipientRefused("550 no such mailbox"));
  await tell({ mail: { ...office.services.mail, post } }, 4);
  expect(await told()).toBe(0);
  await tell({}, 0);
  expect(office.mails).toHaveLength(1);
  expect(await told()).toBe(1);
});

test("the year's statement that nothing is sold verifies, and with one letter changed it does not [P52]", async () => {
  const { services, db, clock } = await anOffice();
  const { noSaleStatement } = await transparencyReport({ ...services, db, now: () => clock.at });
  const text = JSON.stringify(noSaleStatement);
  const keys = await services.publicKeys();
  expect(await verifyDocument(text, keys)).toMatchObject({
    ok: true,
    value: { document: { year: "2026" } },
  });
  expect(await verifyDocument(text.replace("not sell", "now sell"), keys)).toMatchObject({
    reason: "document-altered",
  });
});

test("the feed names each sub-processor with its day, and takes a name for no markup [P61]", async () => {
  const { vendors } = await anOffice();
  const [first] = vendors;
  if (!first) throw new Error("no vendors");
  const odd = {
    ...first,
    name: "A & <b>",
    announcedOn: "2026-12-01",
    objectionUntil: "2026-12-31",
  };
  const feed = feedOf([...vendors, odd], "https://closr.test", "2026-11-22");
  expect(feed.match(/<item>/g)).toHaveLength(vendors.length + 1);
  expect(feed.indexOf("A &amp; &lt;b&gt;")).toBeLessThan(feed.indexOf("mail.provider.example"));
  expect(feed).toContain("Objections until 2026-12-31");
});
