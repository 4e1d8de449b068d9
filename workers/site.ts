import { readCompany } from "~/config/company.server";
import { readSecrets } from "~/config/env.server";
import { readMailSettings } from "~/config/mail.server";
import { OPERATOR_TENANT } from "~/config/operator";
import { AttemptsDb } from "~/db/attempts-db.server";
import { EnquiryDb } from "~/db/enquiry-db.server";
import { HealthDb } from "~/db/health-db.server";
import { JobStore } from "~/db/job-store.server";
import { EVERYTHING } from "~/db/scope";
import { TenantDb } from "~/db/tenant-db.server";
import { Trail } from "~/db/trail.server";
import { MANY_MAILS } from "~/domain/status/health";
import { trustTenantId } from "~/lib/ids";
import type { Language, Locale } from "~/lib/locale";
import { keyedHash } from "~/lib/secrets";
import { type Clock, systemClock } from "~/lib/time";
import type { Services } from "~/services/services";
import type { EnquiryCtx, ReceiptCtx } from "~/use-cases/enquiries/enquiry-ctx";
import type { MailingCtx } from "~/use-cases/mailings/mailing-ctx";
import type { TicketCtx } from "~/use-cases/privacy/tickets/ticket";
import type { HealthCtx } from "~/use-cases/status/check-health.server";
import { later } from "./later";
import { placeOf } from "./local/geo";
import { ringWith } from "./ring";
import { servicesOf } from "./services";

/** What the public pages and their schedule are made of: enquiries, and how the service is. */

export const receiptCtx = (
  env: Env,
  now: Clock,
  { mail, inForce }: Pick<Services, "mail" | "inForce"> = servicesOf(env, now),
): ReceiptCtx => ({
  db: new EnquiryDb(env.DB),
  mail,
  now,
  inForce,
  deskEmail: readCompany(env).supportEmail,
});

/** Where nothing says what address a request comes from, all such requests are one. */
const NOWHERE = "nowhere";

export const enquiryCtx = async (
  env: Env,
  now: Clock,
  services: Pick<Services, "mail" | "inForce">,
  { request, locale }: { request: Request; locale: Locale },
): Promise<EnquiryCtx> => ({
  ...receiptCtx(env, now, services),
  ...(await countedFrom(env, request)),
  locale,
  later,
});

/** By what a visitor's requests are counted, and none of it kept. */
export async function countedFrom(env: Env, request: Request) {
  const secret = readSecrets(env).SESSION_SECRET;
  const hashOf = (purpose: string, text: string) => keyedHash(secret, purpose, text);
  return {
    attempts: new AttemptsDb(env.DB),
    hashOf,
    addressHash: await hashOf("address", request.headers.get("CF-Connecting-IP") ?? NOWHERE),
  };
}

/** What decides over news: it is kept in the operator's own workspace. */
export const mailingCtx = (env: Env, now: Clock, services = servicesOf(env, now)): MailingCtx => ({
  db: new TenantDb(env.DB, OPERATOR_TENANT),
  services,
  now,
  actor: "visitor",
  ring: ringWith(env),
});

/** What requests from outside are taken in with: the operator's own records. */
export async function ticketCtx(
  env: Env,
  now: Clock,
  services: Services,
  { request, language }: { request: Request; language: Language },
): Promise<TicketCtx> {
  const { attempts, addressHash } = await countedFrom(env, request);
  const openTenant = (tenantId: string) =>
    new TenantDb(env.DB, trustTenantId(tenantId), EVERYTHING, new Trail());
  return {
    db: openTenant(OPERATOR_TENANT),
    actor: "person",
    now,
    timeZone: "Asia/Dubai",
    ring: ringWith(env),
    services,
    attempts,
    addressHash,
    place: placeOf(request, env),
    locale: language,
    openTenant,
  };
}

export const healthDb = (env: Env) => new HealthDb(env.DB);

const MAIL_JOBS = ["message.queued", "mail.queued"] as const;

export function healthCtx(env: Env, now: Clock): HealthCtx {
  const jobs = new JobStore(env.DB);
  return {
    db: healthDb(env),
    now,
    stopwatch: systemClock,
    async lagOfJobs() {
      const oldest = await jobs.oldestReady(now());
      return oldest === null ? 0 : now() - oldest;
    },
    mail: async () => ({
      hasWay: readMailSettings(env).MAIL_BY !== "none",
      retrying: await jobs.retrying(MAIL_JOBS, MANY_MAILS),
    }),
    files: () => env.FILES.head("health/none"),
  };
}
