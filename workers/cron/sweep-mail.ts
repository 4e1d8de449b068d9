import { r2Stores } from "~/db/stores";
import { daysOf, type KeptClass } from "~/domain/policy/retention";
import { madeAt } from "~/lib/ids";
import { DAY_MS, type EpochMs } from "~/lib/time";

/**
 * Deletes mails that could not be filed in their time: their job gave up and said so long ago, or whoever
 * took them in died before there was one, and the sender sent them again.
 * @returns how many there were.
 */
export async function sweepMail(
  objects: R2Bucket,
  now: EpochMs,
  retention: readonly KeptClass[],
): Promise<number> {
  const before = now - daysOf(retention, r2Stores.mail.retention) * DAY_MS;
  let swept = 0;
  let cursor: string | undefined;
  do {
    const page = await objects.list({ prefix: "mail/", cursor });
    const old = page.objects.map(({ key }) => key).filter((key) => madeAt(key) < before);
    if (old.length > 0) await objects.delete(old);
    swept += old.length;
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return swept;
}
