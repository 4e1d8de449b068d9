import { newId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import { bodiesOf, type Letter } from "./letter";
import type { Mail, Mailer } from "./mailer";

/** What the product posts its mails with. */
export interface Post extends Mailer {
  /** The product's own address. */
  from: string;
  /** Where our Message-IDs end. */
  domain: string;
  /** Sends a letter of the product's own: from us, answered by nobody. */
  post: (letter: Letter, key: string) => Promise<void>;
}

/** Remembers, by key, what has gone out. */
export interface SentMails {
  has: (key: string) => Promise<boolean>;
  add: (key: string, messageId: string) => Promise<void>;
}

const PRODUCT = "CLOSR";

/**
 * A mailer that sends each key once: what is remembered as sent is not sent again, and what was cut off
 * before it could be remembered carries the same Message-ID, so that it is seen to be the same mail.
 */
export function postOffice(mailer: Mailer, sent: SentMails, from: string, now: Clock): Post {
  const domain = from.slice(from.lastIndexOf("@") + 1);

  async function send(mail: Mail, key: string) {
    if (await sent.has(key)) return;
    await mailer.send(mail, key);
    await sent.add(key, mail.messageId);
  }
  return {
    from,
    domain,
    send,
    post: (letter, key) =>
      send(
        {
          ...bodiesOf(letter),
          from: { name: PRODUCT, address: from },
          to: letter.to,
          subject: letter.subject,
          messageId: `${key}@${domain}`,
          sentAt: now(),
          automatic: true,
          unsubscribe: letter.leave && {
            href: letter.leave.oneClick,
            mailto: letter.leave.mailto,
          },
        },
        key,
      ),
  };
}

const TRIES = 3;
const FIRST_PAUSE_MS = 500;

/** Posts a letter that no job stands behind, and tries again when nobody takes it over. */
export async function postAtOnce(post: Post, letter: Letter, now: Clock): Promise<void> {
  const key = newId("ml", now());
  for (let left = TRIES - 1, pause = FIRST_PAUSE_MS; ; left--, pause *= 4) {
    try {
      return await post.post(letter, key);
    } catch (failure) {
      if (left === 0) throw failure;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
