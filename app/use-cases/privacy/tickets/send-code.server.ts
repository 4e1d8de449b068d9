import { and, eq, gt, or } from "drizzle-orm";
import { privacyRequests } from "~/db/schema";
import type { Write } from "~/db/statements";
import { CODE_MINUTES, CODES_A_DAY } from "~/domain/privacy/ticket.form";
import { hrefIn } from "~/lib/in-language";
import { DAY_MS } from "~/lib/time";
import { askerMails } from "~/words/asker-mails";
import { say } from "~/words/words";
import type { Ctx } from "../../ctx";
import { newJob } from "../../jobs";
import { CHILD } from "../desk/rule-of-request";
import { type RequestRow, stepOf } from "../desk/steps";
import { tellOfficers } from "./hand-on.server";
import { type AskedWith, becauseOf, codeOf, openAsked, ticketToken } from "./ticket";

/**
 * Sends a request's code to the address that was given, known or not; three a day to one address at most. Where
 * only a phone was given, the desks concerned call it: the request goes to them without a code.
 */
export async function sendCode(ctx: Ctx<"privacy:write">, requestId: string): Promise<Write[]> {
  const [ticket] = await ctx.db.read(ctx.db.one(privacyRequests, requestId));
  const asked = ticket && (await openAsked(ctx.services, ticket));
  if (!asked || ticket.verifiedAt || ticket.closedAt) return [];

  // What is said of a child does not wait for a code.
  if (ticket.state === "received" && ticket.purpose === CHILD) await tellOfficers(ctx, ticket);
  const own = eq(privacyRequests.id, requestId);
  const waits: Write[] =
    ticket.state === "received"
      ? [
          ctx.db.update(privacyRequests, { state: "identity-pending" }, own),
          stepOf(ctx, requestId, { act: "ask-identity", from: "received", to: "identity-pending" }),
        ]
      : [];
  if (!asked.email) return [...waits, newJob(ctx, "request.verified", { requestId }).write];

  const sent = await sentToday(ctx, ticket);
  if (sent >= CODES_A_DAY) return waits;
  const serial = ticket.codesSent + 1;
  const code = await codeOf(ctx.services, requestId, serial);
  await mail(ctx, { ...asked, email: asked.email }, { requestId, code, serial, door: ticket.door });
  return [
    ...waits,
    ctx.db.update(privacyRequests, { codesSent: serial, codeIssuedAt: ctx.now() }, own),
  ];
}

/** Requests of one moment have their jobs at one moment: each counts those that came before it as sent. */
async function sentToday({ db, now }: Ctx, { id, subjectHash }: RequestRow) {
  const since = now() - DAY_MS;
  const lately = or(gt(privacyRequests.codeIssuedAt, since), gt(privacyRequests.createdAt, since));
  const [rows] = await db.read(
    db.rows(privacyRequests, { where: and(eq(privacyRequests.subjectHash, subjectHash), lately) }),
  );
  const before = rows.filter((one) => one.id < id && one.createdAt > since).length;
  return Math.max(
    before,
    rows.reduce((sum, { codesSent }) => sum + codesSent, 0),
  );
}

interface Code extends Pick<RequestRow, "door"> {
  requestId: string;
  code: string;
  serial: number;
}

async function mail(
  { services }: Ctx,
  to: AskedWith & { email: string },
  { requestId, code, serial, door }: Code,
) {
  const t = say(to.locale, askerMails);
  const href = hrefIn(to.locale, `/privacy/request/${await ticketToken(services, requestId)}`);
  await services.mail.post(
    {
      to: { address: to.email },
      locale: to.locale,
      subject: t("codeSubject", { code }),
      paragraphs: [t("codeText", { code, n: CODE_MINUTES }), t("codeMeaning")],
      link: { label: t("open"), href: services.origin + href },
      because: t(becauseOf(door)),
    },
    `${requestId}.code.${serial}`,
  );
}
