import { apiDescription } from "~/api/api";
import { readCompany } from "~/config/company.server";
import { companyIn } from "~/config/company-in";
import { readSecrets } from "~/config/env.server";
import { OPERATOR_TENANT } from "~/config/operator";
import { ConsentLedger } from "~/db/consent-ledger.server";
import { PageViews } from "~/db/page-views.server";
import { PlatformDb } from "~/db/platform-db.server";
import { TenantDb } from "~/db/tenant-db.server";
import { consentDesk } from "~/http/consent-desk.server";
import type { Accounts, PublicFacts } from "~/http/load-context";
import { pageCounter } from "~/http/page-counter.server";
import type { Locale } from "~/lib/locale";
import { once } from "~/lib/once";
import type { Clock } from "~/lib/time";
import { choicesIn } from "~/services/consent/kept-choices";
import type { Services } from "~/services/services";
import { policyShelf } from "~/use-cases/policy/policy-shelf.server";
import { listSubProcessors } from "~/use-cases/registers/sub-processors.server";
import { transparencyReport } from "~/use-cases/registers/transparency.server";
import { version } from "./health";
import { placeOf } from "./local/geo";
import { ringWith } from "./ring";
import { countedFrom, enquiryCtx, healthDb, mailingCtx, ticketCtx } from "./site";
import { subProcessorSeeds } from "./sub-processor-seeds";

/** What one visitor's request knows: their consent, and the facts that public pages state. */
export function visitorOf(
  request: Request,
  env: Env,
  now: Clock,
  accounts: Pick<Accounts, "userOf">,
  services: Services,
): PublicFacts {
  const { CONSENT_SECRET } = readSecrets(env);
  const operator = new TenantDb(env.DB, OPERATOR_TENANT);
  const views = new PageViews(env.DB);
  const means = { request, now, views, secrets: [CONSENT_SECRET] } as const;
  const consent = consentDesk({
    ...means,
    ledger: new ConsentLedger(env.DB),
    copies: choicesIn(env.KV),
    place: placeOf(request, env),
    userId: once(() => accounts.userOf(request)),
  });
  const listed = once(() => listSubProcessors(operator, subProcessorSeeds(env), now()));
  const origin = env.PUBLIC_ORIGIN || new URL(request.url).origin;
  const enquiries = (locale: Locale) => enquiryCtx(env, now, services, { request, locale });
  return {
    consent,
    counter: pageCounter({ ...means, consent, inForce: services.inForce }),
    company: () => readCompany(env),
    transparency: () =>
      transparencyReport({ db: operator, company: readCompany(env), signer: services.signer, now }),
    subProcessors: listed,
    policies: policyShelf(operator, () => readCompany(env), now, "privacy"),
    terms: policyShelf(operator, () => readCompany(env), now, "terms"),
    inForce: services.inForce,
    origin,
    publicKeys: services.publicKeys,
    signer: services.signer,
    enquiries,
    mailings: async (locale) => ({
      ...mailingCtx(env, now, services),
      ...(await countedFrom(env, request)),
      asked: {
        locale,
        country: placeOf(request, env)?.country ?? null,
        law: (await consent.rule(null)).rule.id,
      },
    }),
    tickets: (language) => ticketCtx(env, now, services, { request, language }),
    surveys: (locale) => ({
      ...{ db: operator, now, ring: ringWith(env) },
      services: { ...services, company: companyIn(services.company, locale) },
    }),
    vendors: async (locale) => ({
      ...(await enquiries(locale)),
      office: operator,
      origin,
      company: readCompany(env),
      signer: services.signer,
      listed,
    }),
    health: () => healthDb(env),
    apiDescription,
    checkResults: (keys) => new PlatformDb(env.DB).proof(keys),
    country: placeOf(request, env)?.country ?? null,
    version,
  };
}
