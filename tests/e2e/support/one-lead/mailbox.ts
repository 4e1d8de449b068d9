import { type APIRequestContext, expect } from "@playwright/test";

interface ShownMail {
  to: string[];
  subject: string;
  text: string;
  headers: Record<string, string>;
}

/** The mail that went to an address with these words in it; waits until it has gone. */
export async function mailTo(request: APIRequestContext, address: string, words: string) {
  const found = async () => {
    const mails: ShownMail[] = await (await request.get("/dev/mail.json")).json();
    return mails.find(({ to, text }) => to.includes(address) && text.includes(words));
  };
  await expect.poll(found, { message: `a mail to ${address}` }).toBeDefined();
  return (await found()) as ShownMail;
}

/** Somebody answers a mail from their own mailbox. */
export async function answerMail(
  request: APIRequestContext,
  from: { name: string; address: string },
  mail: ShownMail,
  words: string,
) {
  const replyTo = header(mail, "reply-to");
  const to = /<([^>]+)>/.exec(replyTo)?.[1] ?? replyTo;
  const raw = [
    `From: =?UTF-8?B?${Buffer.from(from.name).toString("base64")}?= <${from.address}>`,
    `To: <${to}>`,
    `Subject: =?UTF-8?B?${Buffer.from(mail.subject).toString("base64")}?=`,
    `Message-ID: <${crypto.randomUUID()}@buyer.example>`,
    `In-Reply-To: ${header(mail, "message-id")}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(words).toString("base64"),
  ].join("\r\n");
  const params = new URLSearchParams({ from: from.address, to });
  const answer = await request.post(`/dev/mail?${params}`, {
    data: Buffer.from(raw),
    headers: { "Content-Type": "message/rfc822" },
  });
  expect(await answer.json()).toEqual({ rejected: null });
}

function header({ headers }: ShownMail, name: string): string {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name);
  if (!found) throw new Error(`the mail has no ${name}`);
  return found[1];
}
