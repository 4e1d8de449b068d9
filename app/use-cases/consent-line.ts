import { mailConsents } from "~/db/schema";
import type { Write } from "~/db/statements";
import { newId } from "~/lib/ids";
import type { Ctx } from "./ctx";

export type ConsentLine = typeof mailConsents.$inferSelect;

type Said = Pick<ConsentLine, "addressHash" | "purpose" | "action" | "how"> &
  Partial<Pick<ConsentLine, "textVersion" | "textSha256" | "locale" | "country" | "law">>;

/** A line of the ledger to commit. */
export function consentLine({ db, now }: Pick<Ctx, "db" | "now">, said: Said) {
  const id = newId("mc", now());
  const { addressHash, purpose, action, how, textVersion, textSha256, locale, country, law } = said;
  const line = { addressHash, purpose, action, how, textVersion, textSha256, locale, country, law };
  const write: Write = db.insert(mailConsents, {
    ...line,
    id,
    createdAt: now(),
    channel: "email",
  });
  return { id, write };
}
