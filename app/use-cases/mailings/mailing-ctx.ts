import type { AttemptsDb } from "~/db/attempts-db.server";
import type { Locale } from "~/lib/locale";
import type { Ctx } from "../ctx";

/** What decides over news in the operator's own workspace, whoever asks. */
export type MailingCtx = Pick<Ctx, "db" | "services" | "now" | "ring" | "actor">;

/** Where a yes comes from. */
export interface Asked {
  locale: Locale;
  /** ISO 3166-1; null when nobody knows. */
  country: string | null;
  /** The id of the consent rule that holds there. */
  law: string;
}

/** What a visitor's request brings along. */
export interface VisitorMailingCtx extends MailingCtx {
  attempts: AttemptsDb;
  asked: Asked;
  /** Where the request comes from by the platform's word, as a keyed hash. */
  addressHash: string;
  /** A keyed hash of what must be counted but not kept. */
  hashOf: (purpose: string, text: string) => Promise<string>;
}
