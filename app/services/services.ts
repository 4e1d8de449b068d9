import type { Company } from "~/config/company.server";
import type { ModelEndpoint, SummaryProvider } from "./ai/summary-provider";
import type { KeptChoices } from "./consent/kept-choices";
import type { ScanHook } from "./files/scan";
import type { Anchors } from "./ledger/anchors";
import type { Post } from "./mail/post";
import type { CallOutcome, GuardedRequest } from "./net/guarded-fetch";
import type { Permit } from "./net/outbound";
import type { AddressRules } from "./net/refuse-address";
import type { FactsInForce } from "./policy/facts-in-force";
import type { Seals } from "./seals/seals";
import type { PublicKey, Signer } from "./signing/keys";

/** The ports to the world outside the database, wired once in `workers/services.ts`. */
export interface Services {
  /** Files, packages, keys and the ledger. Keys are made by `r2Key`. */
  objects: R2Bucket;
  /** How far the ledger of each workspace reaches, kept outside of `objects` and of the database. */
  anchors: Anchors;
  /** Seals values under the workspace's own key, and hashes what must only be recognised. */
  seals: Seals;
  /** Signs certificates and receipts. */
  signer: () => Promise<Signer>;
  /** Every key that a document of ours may be signed with. */
  publicKeys: () => Promise<PublicKey[]>;
  /** Calls an address that a customer gave: checked, resolved anew, without redirects. */
  callOutside: (request: GuardedRequest) => Promise<CallOutcome>;
  /** The way that mails leave. */
  mail: Post;
  /** Copies of cookie choices, for those whose account is erased. */
  choices: Pick<KeptChoices, "forget">;
  /** Which addresses may be called at all. */
  addressRules: AddressRules;
  /** Other people's models, for workspaces that chose one. */
  ai: {
    openAiCompatible: (endpoint: ModelEndpoint) => SummaryProvider;
    /** Null where the platform's binding is not there. */
    workersAi: (model: string) => SummaryProvider | null;
  };
  /** Why a sub-processor may not be called now; null when it may. */
  permit: Permit;
  /** Says whether an uploaded file is harmful. */
  scan: ScanHook;
  /** The key of short-lived links to files. */
  linkSecret: string;
  /** What the policy in force makes the product obey: periods, and grounds. Read once at the most. */
  inForce: () => Promise<FactsInForce>;
  /** Who runs the service, as the policy and its letters name them. */
  company: Company;
  /** Where the product is reached from outside, without a slash at the end. */
  origin: string;
}
