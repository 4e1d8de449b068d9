import type { AttemptsDb } from "~/db/attempts-db.server";
import type { EnquiryDb } from "~/db/enquiry-db.server";
import type { Locale } from "~/lib/locale";
import type { Clock } from "~/lib/time";
import type { Post } from "~/services/mail/post";
import type { Services } from "~/services/services";

/** What the mails about an enquiry need. */
export interface ReceiptCtx {
  db: EnquiryDb;
  mail: Post;
  now: Clock;
  /** Where the company's own people read what comes in. */
  deskEmail: string;
  /** For how long what is written is kept. */
  inForce: Services["inForce"];
}

/** What taking in an enquiry needs besides. */
export interface EnquiryCtx extends ReceiptCtx {
  attempts: AttemptsDb;
  locale: Locale;
  /** Where the request comes from by the platform's word, as a keyed hash. */
  addressHash: string;
  /** A keyed hash of what must be counted but not kept. */
  hashOf: (purpose: string, text: string) => Promise<string>;
  /** Work that the answer does not wait for. */
  later: (work: () => Promise<unknown>) => void;
}
