import type { ConsentLedger } from "~/db/consent-ledger.server";
import type { PageViews } from "~/db/page-views.server";
import type { Place } from "~/domain/consent/rule";
import type { UserId } from "~/lib/ids";
import type { SigningSecrets } from "~/lib/signed-value";
import type { Clock } from "~/lib/time";
import type { KeptChoices } from "~/services/consent/kept-choices";

/** What one request's consent is found out and changed with. */
export interface ConsentMeans {
  request: Request;
  secrets: SigningSecrets;
  now: Clock;
  ledger: ConsentLedger;
  copies: Pick<KeptChoices, "keep" | "latest">;
  views: PageViews;
  /** Where the request comes from; null when nobody can tell. */
  place: Place | null;
  userId: () => Promise<UserId | null>;
}
