import type { Company } from "~/config/company.server";
import type { SubProcessor } from "~/config/subprocessors";
import type { AttemptsDb } from "~/db/attempts-db.server";
import type { TenantDb } from "~/db/tenant-db.server";
import type { Locale } from "~/lib/locale";
import type { Clock } from "~/lib/time";
import type { Post } from "~/services/mail/post";
import type { Signer } from "~/services/signing/keys";

/** What asking for the list of sub-processors, and for news of it, is made of. */
export interface VendorCtx {
  /** The operator's own workspace. */
  office: TenantDb;
  attempts: AttemptsDb;
  mail: Post;
  now: Clock;
  locale: Locale;
  /** Where the request comes from by the platform's word, as a keyed hash. */
  addressHash: string;
  hashOf: (purpose: string, text: string) => Promise<string>;
  later: (work: () => Promise<unknown>) => void;
  origin: string;
  company: Company;
  signer: () => Promise<Signer>;
  listed: () => Promise<readonly SubProcessor[]>;
}
