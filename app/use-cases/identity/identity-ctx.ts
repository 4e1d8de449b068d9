import type { DocumentName } from "~/config/policy-version";
import type { AttemptsDb } from "~/db/attempts-db.server";
import type { IdentityDb } from "~/db/identity-db.server";
import type { TenantDb } from "~/db/tenant-db.server";
import type { TenantId } from "~/lib/ids";
import type { Locale } from "~/lib/locale";
import type { Clock, EpochMs } from "~/lib/time";
import type { Auth } from "~/services/identity/auth.server";
import type { Letter } from "~/services/mail/letter";

/** Whom a request comes from, as far as it matters to who may try what. */
export interface Visitor {
  /** Where the request comes from by the platform's word, as a keyed hash; never the address itself. */
  addressHash: string;
  /** A name for the browser, made of known words. */
  device: string;
  /** The keyed hash of the random id that we gave this browser; null when it has none. */
  deviceHash: string | null;
  /** The session whose cookie came along with a true signature; null for a stranger. */
  sessionToken: string | null;
}

/** The version of a document that a person is shown. */
export interface HeldVersion {
  version: number;
  /** Since when it is in force. */
  since: EpochMs;
  /** SHA-256 of the plain text, in hex. */
  sha256: string;
  /** The version that follows it, and from when; null while none does. */
  coming: { version: number; from: EpochMs } | null;
}

/** What the use cases of identity may touch. No tenant's records are among it. */
export interface IdentityCtx {
  db: IdentityDb;
  attempts: AttemptsDb;
  auth: Auth;
  /** Where pictures are. */
  objects: Pick<R2Bucket, "put" | "get" | "delete">;
  now: Clock;
  visitor: Visitor;
  locale: Locale;
  /** Where the product is, for links in mails: `https://closr.example`. */
  origin: string;
  /** The version of a document that holds. */
  held: (of: DocumentName, locale: Locale) => Promise<HeldVersion>;
  /** A keyed hash of what must be counted or recognised but not kept. */
  hashOf: (purpose: string, text: string) => Promise<string>;
  /** Sends after the answer, so that the time of an answer does not tell whether there was a mail. */
  post: (letter: Letter) => void;
  /** Work that the answer does not wait for. */
  later: (work: () => Promise<unknown>) => void;
  /** A workspace's own database, for what is committed together with people: joining, founding. */
  openTenant: (tenantId: TenantId) => TenantDb;
}
