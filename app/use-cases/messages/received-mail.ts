import type { MailChecks } from "~/db/schema";
import { bareId } from "~/domain/messages/inbound-mail";
import type { EpochMs } from "~/lib/time";

/** A mail that came in, as far as it is kept. */
export interface ReceivedMail {
  /** Without angle brackets; one made of its bytes where it had none. */
  messageId: string;
  /** The Message-IDs that it says it answers. */
  answers: readonly string[];
  from: { name: string | null; address: string };
  subject: string | null;
  /** Text, never markup. */
  body: string;
  at: EpochMs;
  checks: MailChecks;
}

/** Where a mail that opened an enquiry is kept under: the source, then its own id. */
export const MAIL_SOURCE = "email";
export const enquiryId = (messageId: string) => `${MAIL_SOURCE}:${messageId}`;

/** The Message-ID that a kept message came or left under; null for what was no mail. */
export const mailIdOf = (providerId: string | null) =>
  bareId(
    providerId?.startsWith(`${MAIL_SOURCE}:`)
      ? providerId.slice(MAIL_SOURCE.length + 1)
      : providerId,
  );
