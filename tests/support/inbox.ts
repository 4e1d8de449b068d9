import { expect } from "vitest";
import { get } from "./browser";

interface ShownMail {
  to: string[];
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/** The mails that the product has sent to an address, oldest first, as /dev/mail.json shows them. */
export async function mailsTo(address: string): Promise<ShownMail[]> {
  const mails = await (await get("/dev/mail.json")).json<ShownMail[]>();
  return mails.filter(({ to }) => to.includes(address));
}

/** Waits for the n-th mail to an address: mails leave after the answer. */
export async function mailTo(address: string, n = 1): Promise<ShownMail> {
  await expect
    .poll(async () => (await mailsTo(address)).length, { timeout: 5_000 })
    .toBeGreaterThanOrEqual(n);
  const mail = (await mailsTo(address))[n - 1];
  if (!mail) throw new Error(`no mail to ${address}`);
  return mail;
}

/** The path of the link in a mail. */
export function linkIn({ text }: ShownMail): string {
  const url = new URL(/https:\/\/closr\.test\S+/.exec(text)?.[0] ?? "");
  return url.pathname + url.search;
}
