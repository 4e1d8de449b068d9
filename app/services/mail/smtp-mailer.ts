import { connect } from "cloudflare:sockets";
import { type Mail, type Mailer, RecipientRefused } from "./mailer";
import { mimeOf } from "./mime";
import { SmtpRefusal, SmtpSession, type Wire } from "./smtp-session";

/** `tls`: encrypted from the first byte (465); `starttls`: then or not at all (587); `off`: own machine. */
type SmtpSecurity = "tls" | "starttls" | "off";

export interface SmtpSettings {
  host: string;
  port: number;
  security: SmtpSecurity;
  user?: string;
  password?: string;
  /** How we name ourselves to the server. */
  clientName: string;
}

/** Sends by SMTP. A server that will not encrypt is not spoken to further, and sees no password. */
export const smtpMailer = (settings: SmtpSettings, open = openWire): Mailer => ({
  async send(mail) {
    const session = new SmtpSession(open(settings));
    try {
      await greet(session, settings);
      await handOver(session, mail);
    } finally {
      await session.end();
    }
  },
});

async function greet(session: SmtpSession, settings: SmtpSettings): Promise<void> {
  const hello = () => session.say("the greeting", `EHLO ${settings.clientName}`, "2");
  await session.say("the connection", null, "2");
  const offers = await hello();

  if (settings.security === "starttls") {
    if (!offers.some((offer) => /^STARTTLS\b/i.test(offer)))
      throw new Error("the mail server offers no encryption");
    await session.say("encryption", "STARTTLS", "2");
    session.upgrade();
    await hello();
  }
  if (settings.user) await session.login(settings.user, settings.password ?? "");
}

async function handOver(session: SmtpSession, mail: Mail): Promise<void> {
  // Written first: an address that could carry a second command is refused here.
  const mime = mimeOf(mail);
  await session.say("the sender", `MAIL FROM:<${mail.from.address}>`, "2");
  await session.say("the recipient", `RCPT TO:<${mail.to.address}>`, "2").catch(judged);
  await session.data(mime);
}

const NO_SUCH_MAILBOX = ["550", "551", "553"];

/** A mailbox that is not there, told apart from a server that takes nothing from us (5.7). */
function judged(failure: unknown): never {
  const isGone = failure instanceof SmtpRefusal && NO_SUCH_MAILBOX.includes(failure.code);
  if (!isGone || failure.detail.startsWith("5.7")) throw failure;
  throw new RecipientRefused(failure.message);
}

const TRANSPORT = { tls: "on", starttls: "starttls", off: "off" } as const;

function openWire({ host, port, security }: SmtpSettings): Wire {
  const secureTransport = TRANSPORT[security];
  return connect({ hostname: host, port }, { secureTransport, allowHalfOpen: false });
}
