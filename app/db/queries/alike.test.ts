import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { putPeople } from "../../../tests/support/put-people";
import { aTenant, contactRow } from "../../../tests/support/tenant";
import { metered } from "../metered.server";
import { TenantDb } from "../tenant-db.server";
import {
  freeAlike,
  insistNoMinorAlike,
  insistNotOfWithheld,
  isOfWithheld,
  minorsAlike,
  restrictAlike,
  restrictedBecauseOf,
  restrictIfWithheld,
} from "./alike";

const OTHERS = 1_000;
const address = (n: number) => `person${n}@mail.example`;
const NOBODY = [{ kind: "email" as const, norm: "nobody@mail.example" }];

test("[P99] whether somebody is kept out of use, and who is the same person, is asked by index: what others there are costs nothing", async () => {
  const tenant = await aTenant("acme");
  const crowd = Array.from({ length: OTHERS }, (_, n) =>
    contactRow(`ct_crowd_${n}`, { emails: [address(n)] }),
  );
  await putPeople(tenant, ...crowd);
  const { db: d1, bill } = metered(env.DB);
  const db = new TenantDb(d1, tenant.db.tenantId);
  const id = "ct_crowd_7";

  const read = async () => {
    await db.read(
      db.ask(isOfWithheld(NOBODY)),
      db.ask(minorsAlike([id])),
      db.ask(freeAlike(id)),
      db.ask(restrictedBecauseOf(id)),
    );
    await db.commit(
      db.change(insistNotOfWithheld(NOBODY)),
      db.change(insistNoMinorAlike([id])),
      db.change(restrictIfWithheld(1, id, NOBODY)),
      db.change(restrictAlike(1, id)),
    );
    return bill.rowsRead;
  };
  expect(await read()).toBeLessThan(40);
});
