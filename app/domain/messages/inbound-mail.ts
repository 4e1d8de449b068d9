/** Whom a mail to us is for: a workspace, and the thread that it answers where it answers one. */
export interface MailTarget {
  mailToken: string;
  replyToken: string | null;
}

const LOCAL = /^([a-z0-9-]{3,64})(?:\+([0-9a-f]{24}))?$/;

/** Reads an address such as `TOKEN+REPLY@domain`; null when none of ours looks like that. */
export function mailTarget(address: string): MailTarget | null {
  const [, mailToken, replyToken] =
    LOCAL.exec(address.trim().toLowerCase().split("@")[0] ?? "") ?? [];
  return mailToken ? { mailToken, replyToken: replyToken ?? null } : null;
}

/** Whether a mail is to the address that `List-Unsubscribe` names. */
export const isLeaving = (address: string) => /^unsubscribe@/i.test(address.trim());

/** What of a mail says whether a machine wrote it. */
export interface MailMarks {
  autoSubmitted: string | null;
  precedence: string | null;
  /** The sender of the envelope: empty for what says that a mail could not be delivered. */
  envelopeFrom: string;
  messageId: string | null;
}

/**
 * Whether answering a mail could go round in circles: a machine wrote it (RFC 3834), or we did.
 * @param domain where our own Message-IDs end.
 */
export function isLoop(
  { autoSubmitted, precedence, envelopeFrom, messageId }: MailMarks,
  domain: string,
) {
  const byMachine = autoSubmitted !== null && !/^no\b/i.test(autoSubmitted.trim());
  const bulk = /^(bulk|junk|list|auto_reply)$/i.test(precedence?.trim() ?? "");
  const bounce = /^<?>?$/.test(envelopeFrom.trim());
  const ours = bareId(messageId)?.toLowerCase().endsWith(`@${domain.toLowerCase()}`) ?? false;
  return byMachine || bulk || bounce || ours;
}

/** A Message-ID without its angle brackets; null for what is none. */
export function bareId(messageId: string | null | undefined): string | null {
  const bare = messageId?.trim().replace(/^<|>$/g, "") ?? "";
  return /^[^\s<>@]{1,200}@[^\s<>@]{1,200}$/.test(bare) ? bare : null;
}

/** References grow with a conversation; the newest stand last. */
const MOST_ANSWERED = 20;

/** The Message-IDs that a mail says it answers, by its In-Reply-To and References. */
export const answeredIds = (...headers: (string | null | undefined)[]): string[] =>
  headers
    .flatMap((header) => header?.match(/<[^<>]*>/g) ?? [])
    .flatMap((id) => bareId(id) ?? [])
    .slice(-MOST_ANSWERED);

/** "Re:" and its kin, as programs of different languages write it, once or often. */
const ANSWERS = /^(?:\s*(?:re|aw|sv|رد)\s*(?:\[\d+\]\s*)?[:：])+\s*/i;

/** What a mail answers by its subject; null where the subject does not say that it answers. */
export function answeredSubject(subject: string | null): string | null {
  const answered = subject?.replace(ANSWERS, "").trim();
  return answered && answered !== subject?.trim() ? answered : null;
}

/** A subject without what an answer puts before it, in whatever case and with whatever spaces. */
export const bareSubject = (subject: string | null): string =>
  (answeredSubject(subject) ?? subject ?? "").trim().toLowerCase().replaceAll(/\s+/g, " ");

const METHODS = ["spf", "dkim", "dmarc"] as const;
const RESULT = /^(pass|fail|softfail|neutral|none|temperror|permerror|policy|bestguesspass)$/;

/**
 * What the receiving side found out about the sender, from the header that it put on top (RFC 8601):
 * the first one is its own, those below may be anybody's. Whatever is not said is "none".
 */
export function senderChecks(authenticationResults: string | null) {
  const said = (authenticationResults ?? "").toLowerCase().slice(0, 4_000).split(";");
  const found = METHODS.map((method) => {
    const part = said.map((each) => each.trim()).find((each) => each.startsWith(`${method}=`));
    const result = part?.slice(method.length + 1).split(/[\s(]/)[0] ?? "none";
    return [method, RESULT.test(result) ? result : "none"] as const;
  });
  return Object.fromEntries(found) as { spf: string; dkim: string; dmarc: string };
}

const QUOTED = /^\s*>/;
/** "On Monday, Omar wrote:", in the scripts people write to us in. */
const INTRODUCED = /[:：]\s*$/;
const MOST = 20_000;

/**
 * What somebody wrote in a mail, without the earlier mails that are quoted below it: those stand in the
 * thread already. A quotation with an answer below it stays.
 */
export function ownWords(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").trimEnd().split("\n");
  let end = lines.length;
  while (end > 0 && (QUOTED.test(lines[end - 1] ?? "") || lines[end - 1]?.trim() === "")) end -= 1;
  if (end < lines.length && INTRODUCED.test(lines[end - 1] ?? "")) end -= 1;

  const own = lines.slice(0, end).join("\n").trim();
  return (own || text.trim()).slice(0, MOST);
}
