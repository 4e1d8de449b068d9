import type { Enquiry } from "~/db/enquiry-db.server";
import { answerDue } from "~/domain/enquiries/answer-due";
import { newId } from "~/lib/ids";
import type { EnquiryCtx } from "./enquiry-ctx";

interface Written {
  email: string;
  message: string;
  locale: "en" | "ar";
}

/**
 * Keeps a mail to the privacy address that asks for no right as an enquiry about privacy. Its receipt leaves by the
 * schedule, and says that somebody will answer.
 */
export async function keepMailedEnquiry(
  { db, now }: Pick<EnquiryCtx, "db" | "now">,
  { email, message, locale }: Written,
): Promise<void> {
  const at = now();
  await db.add({
    ...{ id: newId("eq", at), at, locale, topic: "privacy" as const },
    // Whom a mail says it is from is an address; a name nobody gave.
    ...{ name: email, email, message, dueAt: answerDue(at) },
    ...{ receiptAt: null, tries: 0, nextTryAt: at },
    ...{ state: "open" as const, settledAt: null, settledBy: null },
  });
}

/** Whether it came so: the page asks for a name, and a mail gives its address alone. */
export const cameByMail = ({ topic, name, email }: Pick<Enquiry, "topic" | "name" | "email">) =>
  topic === "privacy" && name === email;
