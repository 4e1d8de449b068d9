import { env } from "cloudflare:workers";
import { readCompany } from "~/config/company.server";
import { OPERATOR_TENANT } from "~/config/operator";
import { TenantDb } from "~/db/tenant-db.server";
import type { Clock } from "~/lib/time";
import { openAiCompatible } from "~/services/ai/summary-provider";
import { choicesIn } from "~/services/consent/kept-choices";
import { scanForEicar } from "~/services/files/scan";
import { anchorsIn } from "~/services/ledger/anchors";
import type { Mail } from "~/services/mail/mailer";
import { postOffice } from "~/services/mail/post";
import { type CallOutcome, type GuardedRequest, guardedFetch } from "~/services/net/guarded-fetch";
import { noLedger, type Outside } from "~/services/net/outbound";
import { parseKeyring } from "~/services/seals/keyring";
import { keepSeals } from "~/services/seals/seals";
import { wrappedKeysInR2 } from "~/services/seals/wrapped-key-store";
import type { Services } from "~/services/services";
import { openSigner } from "~/services/signing/keys";
import { factsInForce } from "~/use-cases/policy/facts-in-force.server";

/** The outside world of a test: real R2, real seals and signatures; calls are noted and answered as told. */
export function testServices(now: Clock) {
  const calls: GuardedRequest[] = [];
  const mails: Mail[] = [];
  const keys = new Set<string>();
  const outside: { answer: CallOutcome } = {
    answer: { outcome: "delivered", status: 200, excerpt: "", retryAfter: null },
  };
  const provider: Outside & { asked: Request[]; reply: () => Response } = {
    asked: [],
    reply: () => new Response("no provider", { status: 503 }),
    fetch: async (input, init) => {
      provider.asked.push(new Request(input as string, init));
      return provider.reply();
    },
    ledger: noLedger,
    now,
    permit: async () => null,
  };
  const addressRules = { ownHosts: ["closr.test"], testReceivers: ["http://127.0.0.1:9999"] };
  const resolve = async () => ["198.41.0.4"];
  const signer = openSigner(env.SIGNING_KEY);
  const seals = keepSeals({
    keyring: parseKeyring("ab".repeat(32)),
    store: wrappedKeysInR2(env.FILES),
    now,
  });
  const services: Services = {
    objects: env.FILES,
    seals,
    anchors: anchorsIn({ kv: env.KV, objects: env.FILES, seals }),
    signer: () => signer,
    publicKeys: async () => [(await signer).publicKey],
    callOutside: async (request) => {
      calls.push(request);
      return outside.answer;
    },
    mail: postOffice(
      { send: async (mail) => void mails.push(mail) },
      { has: async (key) => keys.has(key), add: async (key) => void keys.add(key) },
      "hello@closr.example",
      now,
    ),
    choices: choicesIn(env.KV),
    addressRules,
    ai: {
      openAiCompatible: (endpoint) =>
        openAiCompatible(endpoint, (request) =>
          guardedFetch(request, { ...provider, ...addressRules, resolve }),
        ),
      workersAi: () => null,
    },
    scan: scanForEicar,
    permit: async () => null,
    linkSecret: "a-secret-that-only-the-tests-know",
    inForce: () => factsInForce(new TenantDb(env.DB, OPERATOR_TENANT), now()),
    company: readCompany({}),
    origin: "https://closr.test",
  };
  return { services, calls, outside, mails, provider };
}
