import { readCompany } from "~/config/company.server";
import { readSecrets } from "~/config/env.server";
import { type Clock, systemClock } from "~/lib/time";
import { openAiCompatible, workersAi } from "~/services/ai/summary-provider";
import { scanForEicar } from "~/services/files/scan";
import { guardedFetch } from "~/services/net/guarded-fetch";
import { localLedger } from "~/services/net/local-ledger";
import { noLedger, type Outside } from "~/services/net/outbound";
import { testReceivers } from "~/services/net/refuse-address";
import { dnsOverHttps } from "~/services/net/resolve-public";
import { parseKeyring } from "~/services/seals/keyring";
import { keepSeals, type Seals } from "~/services/seals/seals";
import { wrappedKeysInR2 } from "~/services/seals/wrapped-key-store";
import type { Services } from "~/services/services";
import { openSigner, type Signer } from "~/services/signing/keys";
import { localToolsAreOn } from "./local/switch";
import { postOf } from "./mail";

const RESOLVER = "https://cloudflare-dns.com/dns-query";

/** Where links lead in a product that was not told where it is reached. */
const NOWHERE = "https://closr.invalid";

/** What is costly to make and the same for every request of an isolate. */
let kept: { secrets: string; seals: Seals; signer: Promise<Signer> } | undefined;

/** The world outside the database, as the Worker's bindings and secrets give it. */
export function servicesOf(env: Env, now: Clock): Services {
  const { LINK_SECRET } = readSecrets(env);
  const origin = env.PUBLIC_ORIGIN || NOWHERE;
  const { seals, signer } = keep(env);
  const rules = { ownHosts: [new URL(origin).hostname], testReceivers: receiversOf(env) };
  const outside: Outside = {
    fetch: (input, init) => fetch(input, init),
    ledger: localToolsAreOn(env) ? localLedger() : noLedger,
    now,
  };
  const resolve = dnsOverHttps(RESOLVER, "cloudflare", outside);
  const callOutside: Services["callOutside"] = (request) =>
    guardedFetch(request, { ...outside, ...rules, resolve });

  return {
    objects: env.FILES,
    seals,
    signer: () => signer,
    publicKeys: async () => [(await signer).publicKey],
    callOutside,
    mail: postOf(env, outside),
    addressRules: rules,
    ai: aiOf(env, callOutside),
    scan: scanForEicar,
    linkSecret: LINK_SECRET,
    company: readCompany(env),
    origin,
  };
}

/** Other people's models. The platform's are there when the binding is. */
function aiOf(env: Env, callOutside: Services["callOutside"]): Services["ai"] {
  const { AI } = env as { AI?: Parameters<typeof workersAi>[0] };
  return {
    openAiCompatible: (endpoint) => openAiCompatible(endpoint, callOutside),
    workersAi: (model) => (AI ? workersAi(AI, model) : null),
  };
}

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
