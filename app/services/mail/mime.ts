import { toBase64, utf8 } from "~/lib/bytes";
import { type Mail, type Mailbox, RecipientRefused } from "./mailer";

const CRLF = "\r\n";
const ENCODED_BYTES = 42;
const LINE = 76;

/** What could end a header or hide in it. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/** The addr-spec that we accept to write: no quoting, no white space, nothing beyond ASCII. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const MESSAGE_ID = /^[^\s@<>]+@[^\s@<>]+$/;

/** One line: what splits headers is gone. */
export const oneLine = (text: string) => text.replace(CONTROLS, " ").trim();

/** The headers of a mail, each on one line of its own; the same for every way of sending. */
export function headersOf(mail: Mail): Record<string, string> {
  const all: Record<string, string | undefined> = {
    From: mailbox(mail.from),
    To: recipient(mail.to),
    "Reply-To": mail.replyTo && mailbox(mail.replyTo),
    Subject: encoded(mail.subject),
    Date: new Date(mail.sentAt).toUTCString().replace("GMT", "+0000"),
    "Message-ID": messageId(mail.messageId),
    "In-Reply-To": mail.inReplyTo && messageId(mail.inReplyTo),
    References: mail.references?.map(messageId).join(`${CRLF} `) || undefined,
    "List-Unsubscribe":
      mail.unsubscribe && `<${mail.unsubscribe.href}>,${CRLF} <${mail.unsubscribe.mailto}>`,
    "List-Unsubscribe-Post": mail.unsubscribe && "List-Unsubscribe=One-Click",
    "Auto-Submitted": mail.automatic ? "auto-generated" : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Record<
    string,
    string
  >;
}

/** The mail as it goes over the wire (RFC 5322, 2045 to 2047), with CRLF line ends and lines under 78. */
export function mimeOf(mail: Mail): string {
  const boundary = `closr-${crypto.randomUUID()}`;
  const headers = Object.entries(headersOf(mail)).map(([name, value]) => `${name}: ${value}`);
  return [
    ...headers,
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative;${CRLF} boundary="${boundary}"`,
    "",
    part(boundary, "text/plain", mail.text),
    part(boundary, "text/html", mail.html),
    `--${boundary}--`,
    "",
  ].join(CRLF);
}

const part = (boundary: string, type: string, content: string) =>
  [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: base64",
    "",
    folded(toBase64(utf8(content.replace(/\r?\n/g, CRLF)))),
  ].join(CRLF);

const folded = (base64: string) => base64.match(new RegExp(`.{1,${LINE}}`, "g"))?.join(CRLF) ?? "";

/** @throws for an address that could carry another. */
export function mailbox({ name, address }: Mailbox): string {
  if (!ADDRESS.test(address)) throw new Error("not an address that can be written to");

  const shown = oneLine(name ?? "");
  return shown ? `${encoded(shown)} <${address}>` : `<${address}>`;
}

function recipient(to: Mailbox): string {
  if (!ADDRESS.test(to.address))
    throw new RecipientRefused("not an address that can be written to");
  return mailbox(to);
}

function messageId(id: string): string {
  if (!MESSAGE_ID.test(id)) throw new Error("not a message id");
  return `<${id}>`;
}

/** Plain where it is safe to be; otherwise encoded words, cut between characters. */
function encoded(text: string): string {
  const line = oneLine(text);
  if (/^[A-Za-z0-9 .!'-]{1,60}$/.test(line)) return line;

  const pieces: string[] = [""];
  for (const character of line) {
    const longer = (pieces.at(-1) ?? "") + character;
    if (utf8(longer).length > ENCODED_BYTES) pieces.push(character);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.map((piece) => `=?utf-8?B?${toBase64(utf8(piece))}?=`).join(`${CRLF} `);
}
