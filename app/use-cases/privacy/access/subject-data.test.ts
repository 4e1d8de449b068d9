import { expect, test } from "vitest";
import { deals, leads, supportViews, threads } from "~/db/schema";
import { aPersonEverywhere, OMAR } from "../../../../tests/support/person";
import { aTenant } from "../../../../tests/support/tenant";
import { accessSubject } from "./subject-data";

test("[P9] pages of a person's leads, conversations and deals count among those that the operator's staff were shown, each once", async () => {
  const tenant = await aTenant("acme");
  await aPersonEverywhere(tenant);
  const { db } = tenant;
  const read = await db.read(db.rows(leads), db.rows(threads), db.rows(deals));
  const [lead, thread, deal] = read.map(
    (rows: readonly { id: string; contactId: string | null }[]) =>
      rows.find(({ contactId }) => contactId === OMAR.id)?.id,
  );
  const before = (await accessSubject(tenant.ctx, OMAR.id))?.staffViews ?? 0;
  const theirs = [`contacts/${OMAR.id}`, `leads/${lead}`, `threads/${thread}`, `deals/${deal}`];
  const paths = [...theirs, `contacts/${OMAR.id}/leads/${lead}`, "leads", "deals/dl_another"];
  await db.commit(
    ...paths.map((path, i) =>
      db.insert(supportViews, {
        ...{ id: `sv_${i}`, createdAt: 1, grantId: "sg_1", path: `/w/acme/${path}` },
        ...{ operatorId: "us_staff", operatorName: "Sam of CLOSR" },
      }),
    ),
  );
  expect((await accessSubject(tenant.ctx, OMAR.id))?.staffViews).toBe(before + 5);
});
