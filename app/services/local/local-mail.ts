import { journal } from "./journal";

/** A mail as the local mailbox shows it at /dev/mail. */
export interface LocalMail {
  id: string;
  /** ISO 8601, UTC, by the product's clock. */
  sentAt: string;
  from: string;
  to: string[];
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string | null;
}

/** The local mailbox: every mail the product sent since it was started. */
export const localMailbox = () => journal<LocalMail>("mail");
