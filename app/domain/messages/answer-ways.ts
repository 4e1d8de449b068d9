/** How an answer travels: CLOSR sends mail itself; on WhatsApp the person sends, and tells what they sent. */
const ANSWER_WAYS = ["whatsapp", "email"] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

export interface Reachable {
  /** The first number that can be called, in E.164. */
  phone: string | null;
  email: string | null;
}

const IN_WRITING = new Set(["email", "form"]);

/**
 * The ways to answer somebody, the one by which they wrote last first: who wrote a mail or filled in a
 * form is answered by mail, everybody else on their phone. Empty when nothing is known to reach them by.
 */
export function waysToAnswer(cameBy: string, { phone, email }: Reachable): AnswerWay[] {
  const open = ANSWER_WAYS.filter((way) => (way === "email" ? email : phone) !== null);
  return IN_WRITING.has(cameBy) ? open.toReversed() : open;
}

/** WhatsApp with a person's number and what was drafted for them. */
export const whatsAppLink = (phone: string, text = "") =>
  `https://wa.me/${phone.replace(/\D/g, "")}${text && `?text=${encodeURIComponent(text)}`}`;
