/** Somebody's mailbox. */
export interface Mailbox {
  name?: string;
  address: string;
}

/** One mail to one person, in text and in simple HTML. */
export interface Mail {
  from: Mailbox;
  to: Mailbox;
  subject: string;
  text: string;
  html: string;
  /** Ours, without angle brackets: the same mail sent twice carries it twice. */
  messageId: string;
  /** UTC milliseconds, for the Date header. */
  sentAt: number;
  /** Whether no person wrote it: then nothing answers it automatically. */
  automatic: boolean;
  replyTo?: Mailbox;
  /** Message-IDs, without angle brackets. */
  inReplyTo?: string;
  references?: readonly string[];
  /** The way out of a marketing mail (RFC 2369, RFC 8058): where a POST ends it, and where a mail does. */
  unsubscribe?: { href: string; mailto: string };
}

/**
 * The way a mail leaves. `send` returns when somebody else has taken it over, and throws when nobody
 * has: then it is sent again later under the same key.
 */
export interface Mailer {
  send: (mail: Mail, key: string) => Promise<void>;
}

/** Nobody will ever take a mail to this address over: trying again changes nothing. */
export class RecipientRefused extends Error {}
