import { expect, test } from "vitest";
import { mailConsents, mailSubscriptions, mailSuppressions, subscriptions } from "~/db/schema";
import { DAY_MS } from "~/lib/time";
import { anOffice, DECEMBER } from "../../../tests/support/office";
import { addressHashOf } from "../address-hash";
import { moveFollowers } from "./move-followers.server";

const CONFIRMED = DECEMBER - 30 * DAY_MS;

test("whoever confirmed to follow the list follows it still, once and with the proof; who did not, or said no since, is forgotten", async () => {
  const office = await anOffice();
  const { db } = office;
  const ctx = office.as("system");
  const follower = (name: string, confirmedAt: number | null) =>
    db.insert(subscriptions, {
      ...{ id: `su_${name}`, createdAt: CONFIRMED, email: `${name}@buyer.example`, locale: "ar" },
      ...{ tokenHash: name, textSha256: "words", confirmedAt },
      awaitingSince: confirmedAt === null ? CONFIRMED : null,
    });
  const hash = await addressHashOf(ctx, "gone@buyer.example");
  await db.commit(
    follower("stays", CONFIRMED),
    follower("gone", CONFIRMED),
    follower("never", null),
    db.insert(mailSuppressions, { hash, purpose: "sub-processors", createdAt: DECEMBER }),
  );

  await moveFollowers(ctx);
  await moveFollowers(ctx);
  const [old, now, lines] = await db.read(
    db.rows(subscriptions),
    db.rows(mailSubscriptions),
    db.rows(mailConsents),
  );
  const addressHash = await addressHashOf(ctx, "stays@buyer.example");
  const yes = { addressHash, purpose: "sub-processors", locale: "ar", textSha256: "words" };
  expect(old).toEqual([]);
  expect(now).toMatchObject([
    { ...yes, email: "stays@buyer.example", awaitingSince: null, consentId: lines[0]?.id },
  ]);
  expect(now).toHaveLength(1);
  expect(lines).toMatchObject([{ ...yes, action: "confirmed", createdAt: CONFIRMED }]);
  expect(lines).toHaveLength(1);
});
