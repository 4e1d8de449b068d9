import { eq } from "drizzle-orm";
import { threads } from "~/db/schema";
import type { Bytes } from "~/lib/bytes";
import { newId, r2Key } from "~/lib/ids";
import type { Ctx } from "../ctx";
import { newJob } from "../jobs";

/** A mail as it came, with what its envelope said. */
export interface KeptMail {
  /** Of the envelope. */
  from: string;
  /** Of the thread that it answers; null for an enquiry. */
  replyToken: string | null;
  bytes: Bytes;
}

const keyOf = ({ db }: Pick<Ctx, "db">, mailId: string) => r2Key("mail", db.tenantId, mailId);

/** Whether a thread has this token in its address. */
export async function isAnswerable({ db }: Pick<Ctx, "db">, replyToken: string): Promise<boolean> {
  const [found] = await db.read(
    db.rows(threads, { where: eq(threads.replyToken, replyToken), limit: 1 }),
  );
  return found.length > 0;
}

/**
 * Keeps a mail as it came, and the job that files it. From then on it cannot be lost; before, whoever
 * sent it was not told that we have it, and sends it again. @returns the job's id.
 */
export async function keepMail(
  ctx: Pick<Ctx, "db" | "actor" | "now" | "services">,
  { bytes, from, replyToken }: KeptMail,
): Promise<string> {
  const mailId = newId("ml", ctx.now());
  const customMetadata = { from, ...(replyToken && { replyToken }) };
  await ctx.services.objects.put(keyOf(ctx, mailId), bytes, { customMetadata });
  const { id, write } = newJob(ctx, "mail.received", { mailId });
  await ctx.db.commit(write);
  return id;
}

/** Null when it was filed, or its time is over. */
export async function readKeptMail(
  ctx: Pick<Ctx, "db" | "services">,
  mailId: string,
): Promise<KeptMail | null> {
  const object = await ctx.services.objects.get(keyOf(ctx, mailId));
  if (!object) return null;

  const { from = "", replyToken = null } = object.customMetadata ?? {};
  return { from, replyToken, bytes: new Uint8Array(await object.arrayBuffer()) };
}

/** Once it is filed. */
export const dropKeptMail = (ctx: Pick<Ctx, "db" | "services">, mailId: string) =>
  ctx.services.objects.delete(keyOf(ctx, mailId));
