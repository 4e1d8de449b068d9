import { and, eq } from "drizzle-orm";
import { plus } from "~/db/expressions";
import { mailingSends, mailings } from "~/db/schema";
import type { Write } from "~/db/statements";
import { quietEnds } from "~/domain/mailings/send-gate";
import type { EpochMs } from "~/lib/time";
import { RecipientRefused } from "~/services/mail/mailer";
import type { MailingCtx } from "./mailing-ctx";
import { type Mailing, newsLetter } from "./news-letter";
import { nextRecipients, type Recipient } from "./recipients";

/** Addresses in one step: what a lease of a minute is long enough for, also with a slow mail provider. */
const AT_ONCE = 20;

interface Sent {
  writes: Write[];
  /** The last address that is done with; null when everybody is. */
  after: string | null;
  /** UTC milliseconds: where the next one's night ends. */
  until?: EpochMs;
}

/**
 * Sends a mailing to the next few who may get it, each once however often it is tried, and writes down for
 * every address on what ground it left or why it did not. Whose night it is waits for the morning.
 */
export async function sendMailing(ctx: MailingCtx, id: string, after: string): Promise<Sent> {
  const [mailing] = await ctx.db.read(ctx.db.one(mailings, id));
  if (mailing?.state !== "sending") return { writes: [], after: null };
  const next = await nextRecipients(ctx, mailing.purpose, { after, limit: AT_ONCE });
  const awake = next.slice(0, firstAsleep(next));
  const asleep = next[awake.length];
  const done = { after: awake.at(-1)?.email ?? after };
  if (asleep && awake.length === 0)
    return { ...done, writes: [], until: quietEnds(ctx.now(), asleep.timeZone) };

  const rows = [];
  for (const one of awake) rows.push(await sendOne(ctx, mailing, one));
  if (!asleep && next.length < AT_ONCE)
    return { writes: [...rowWrites(ctx, id, rows), endWrite(ctx, id)], after: null };
  return { ...done, writes: rowWrites(ctx, id, rows) };
}

function firstAsleep(all: readonly Recipient[]) {
  const place = all.findIndex(({ verdict }) => !verdict.ok && verdict.reason === "quiet-hours");
  return place < 0 ? all.length : place;
}

type SendRow = Omit<typeof mailingSends.$inferInsert, "tenantId">;

async function sendOne(ctx: MailingCtx, mailing: Mailing, to: Recipient): Promise<SendRow> {
  const { addressHash, law, verdict } = to;
  const row = { mailingId: mailing.id, addressHash, law, at: ctx.now() };
  if (!verdict.ok) return { ...row, excluded: verdict.reason };

  try {
    await ctx.services.mail.post(
      await newsLetter(ctx, mailing, to),
      `${mailing.id}.${addressHash}`,
    );
    return { ...row, ...verdict.value };
  } catch (failure) {
    if (!(failure instanceof RecipientRefused)) throw failure;
    return { ...row, excluded: "refused-by-recipient" };
  }
}

function rowWrites({ db }: MailingCtx, id: string, rows: SendRow[]): Write[] {
  if (rows.length === 0) return [];
  const left = rows.filter(({ excluded }) => !excluded).length;
  const counted = {
    sentCount: plus(mailings.sentCount, left),
    excludedCount: plus(mailings.excludedCount, rows.length - left),
  };
  return [db.insertMany(mailingSends, rows), db.update(mailings, counted, eq(mailings.id, id))];
}

const endWrite = ({ db, now }: MailingCtx, id: string) =>
  db.update(
    mailings,
    { state: "sent", sentAt: now() },
    and(eq(mailings.id, id), eq(mailings.state, "sending")),
  );
