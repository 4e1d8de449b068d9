import { and, asc, eq, gt } from "drizzle-orm";
import { strictestRule } from "~/config/consent-rules/all-rules";
import { type Grounds, jurisdictionOf } from "~/config/uses";
import { acrossTenantsMailable } from "~/db/queries/operator/mailable";
import { mailSubscriptions } from "~/db/schema";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { type Exclusion, mayBeSent, type SendGround } from "~/domain/mailings/send-gate";
import { DUBAI } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import type { Result } from "~/lib/result";
import { addressHashOf } from "../address-hash";
import { suppressedFor } from "../no-to-news";
import type { MailingCtx } from "./mailing-ctx";
import type { Subscription } from "./standing";

/** Somebody whom a mailing could go to, and whether it may. */
export interface Recipient {
  email: string;
  /** Empty where only the address is known. */
  name: string;
  locale: Locale;
  /** IANA */
  timeZone: string;
  addressHash: string;
  law: string;
  verdict: Result<SendGround, Exclusion>;
}

interface Candidate extends Pick<Recipient, "email" | "name" | "locale" | "timeZone"> {
  subscription: Subscription | null;
}

type Asking = Pick<MailingCtx, "db" | "services" | "now">;

/**
 * The next few of everybody whom we could write to, members and subscribers, by address, each with what the
 * gate says of them at this moment.
 */
export async function nextRecipients(
  ctx: Asking,
  purpose: MailingPurpose,
  { after, limit }: { after: string; limit: number },
): Promise<Recipient[]> {
  const [members, subscribed] = await ctx.db.read(
    ctx.db.ask(acrossTenantsMailable(after, limit)),
    ctx.db.rows(mailSubscriptions, {
      where: and(eq(mailSubscriptions.purpose, purpose), gt(mailSubscriptions.email, after)),
      orderBy: [asc(mailSubscriptions.email)],
      limit,
    }),
  );
  const known = new Map<string, Candidate>();
  for (const one of subscribed)
    known.set(one.email, { ...one, name: "", timeZone: DUBAI, subscription: one });
  for (const member of members)
    known.set(member.email, {
      ...member,
      subscription: known.get(member.email)?.subscription ?? null,
    });
  const all = [...known.values()].toSorted((one, other) => (one.email < other.email ? -1 : 1));
  return judged(ctx, purpose, all.slice(0, limit));
}

async function judged(ctx: Asking, purpose: MailingPurpose, candidates: readonly Candidate[]) {
  const hashes = await Promise.all(candidates.map(({ email }) => addressHashOf(ctx, email)));
  const [noes] = await ctx.db.read(suppressedFor(ctx, hashes));
  const { grounds } = await ctx.services.inForce();
  const suppressed = new Set(noes.filter((no) => no.purpose === purpose).map(({ hash }) => hash));
  return candidates.map((candidate, place): Recipient => {
    const { email, name, locale, timeZone, subscription } = candidate;
    const addressHash = hashes[place] ?? "";
    const law = subscription?.law ?? strictestRule.id;
    const verdict = mayBeSent({
      at: ctx.now(),
      timeZone,
      law,
      bases: basesIn(grounds, subscription?.country ?? null),
      consent: subscription && consentOf(subscription),
      suppressed: suppressed.has(addressHash),
    });
    return { email, name, locale, timeZone, addressHash, law, verdict };
  });
}

/** The grounds for marketing where somebody is: the table of the policy that is in force decides. */
const basesIn = ({ marketing }: Grounds, country: string | null) =>
  marketing[jurisdictionOf(country)].map(({ basis }) => basis);

const consentOf = ({ id, consentId }: Subscription) => ({
  id: consentId ?? id,
  confirmed: consentId !== null,
});
