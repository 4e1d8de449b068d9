import { readCompany } from "~/config/company.server";
import { readSecrets } from "~/config/env.server";
import { OPERATOR_TENANT } from "~/config/operator";
import { WORKERS_AI_ID as WORKERS_AI } from "~/config/subprocessors";
import { TenantDb } from "~/db/tenant-db.server";
import { once } from "~/lib/once";
import { type Clock, systemClock } from "~/lib/time";
import { openAiCompatible, type SummaryProvider, workersAi } from "~/services/ai/summary-provider";
import { choicesIn } from "~/services/consent/kept-choices";
import { scanForEicar } from "~/services/files/scan";
import { anchorsIn } from "~/services/ledger/anchors";
import { guardedFetch } from "~/services/net/guarded-fetch";
import { localLedger } from "~/services/net/local-ledger";
import { insistOnPermit, noLedger, type Outside, type Permit } from "~/services/net/outbound";
import { testReceivers } from "~/services/net/refuse-address";
import { dnsOverHttps } from "~/services/net/resolve-public";
import { parseKeyring } from "~/services/seals/keyring";
import { keepSeals, type Seals } from "~/services/seals/seals";
import { wrappedKeysInR2 } from "~/services/seals/wrapped-key-store";
import type { Services } from "~/services/services";
import { openSigner, type Signer } from "~/services/signing/keys";
import { factsInForce } from "~/use-cases/policy/facts-in-force.server";
import { refusalOf } from "~/use-cases/registers/sub-processors.server";
import { localToolsAreOn } from "./local/switch";
import { postOf } from "./mail";
import { subProcessorSeeds } from "./sub-processor-seeds";

const RESOLVER = "https://cloudflare-dns.com/dns-query";

/** Where links lead in a product that was not told where it is reached. */
const NOWHERE = "https://closr.invalid";
export const originOf = (env: Env) => env.PUBLIC_ORIGIN || NOWHERE;

/** What is costly to make and the same for every request of an isolate. */
let kept: { secrets: string; seals: Seals; signer: Promise<Signer> } | undefined;

/** The world outside the database, as the Worker's bindings and secrets give it. */
export function servicesOf(env: Env, now: Clock): Services {
  const { LINK_SECRET } = readSecrets(env);
  const origin = originOf(env);
  const { seals, signer } = keep(env);
  const rules = { ownHosts: [new URL(origin).hostname], testReceivers: receiversOf(env) };
  const outside: Outside = {
    fetch: (input, init) => fetch(input, init),
    ledger: localToolsAreOn(env) ? localLedger() : noLedger,
    now,
    permit: permitOf(env, now),
  };
  const resolve = dnsOverHttps(RESOLVER, "cloudflare", outside);
  const callOutside: Services["callOutside"] = (request) =>
    guardedFetch(request, { ...outside, ...rules, resolve });

  return {
    objects: env.FILES,
    seals,
    anchors: anchorsIn({ kv: env.KV, objects: env.FILES, seals }),
    signer: () => signer,
    publicKeys: async () => [(await signer).publicKey],
    callOutside,
    mail: postOf(env, outside),
    choices: choicesIn(env.KV),
    addressRules: rules,
    ai: aiOf(env, callOutside, outside.permit),
    permit: outside.permit,
    scan: scanForEicar,
    linkSecret: LINK_SECRET,
    inForce: once(() => factsInForce(new TenantDb(env.DB, OPERATOR_TENANT), now())),
    company: readCompany(env),
    origin,
  };
}

/** Other people's models. The platform's are there when the binding is. */
function aiOf(env: Env, callOutside: Services["callOutside"], permit: Permit): Services["ai"] {
  const { AI } = env as { AI?: Parameters<typeof workersAi>[0] };
  return {
    openAiCompatible: (endpoint) => openAiCompatible(endpoint, callOutside),
    workersAi: (model) => (AI ? permitted(workersAi(AI, model), permit) : null),
  };
}

/** The platform's models are called by a binding and not by an address: the register decides here too. */
const permitted = (provider: SummaryProvider, permit: Permit): SummaryProvider => ({
  ...provider,
  async ask(payload) {
    await insistOnPermit(permit, WORKERS_AI);
    return provider.ask(payload);
  },
});

/** The operator's register decides who is called. It is read anew each time: an end counts from its moment. */
const permitOf =
  (env: Env, now: Clock): Permit =>
  (vendor) =>
    refusalOf(new TenantDb(env.DB, OPERATOR_TENANT), subProcessorSeeds(env), vendor, now());

function keep(env: Env) {
  const { KEY_ENCRYPTION_KEY, SIGNING_KEY } = readSecrets(env);
  const secrets = KEY_ENCRYPTION_KEY + SIGNING_KEY;
  if (kept?.secrets === secrets) return kept;

  const store = wrappedKeysInR2(env.FILES);
  // The cache of opened keys ages by the real clock, whatever the product's says.
  const seals = keepSeals({ keyring: parseKeyring(KEY_ENCRYPTION_KEY), store, now: systemClock });
  kept = { secrets, seals, signer: openSigner(SIGNING_KEY) };
  return kept;
}

/** Read only where the local tools are on; see the SSRF rules. */
function receiversOf(env: Env): string[] {
  const { CLOSR_TEST_RECEIVERS = "" } = env as { CLOSR_TEST_RECEIVERS?: string };
  return localToolsAreOn(env) ? [...testReceivers(true, CLOSR_TEST_RECEIVERS)] : [];
}
