import { and, eq } from "drizzle-orm";
import { among } from "~/db/expressions";
import { mailSubscriptions, mailSuppressions } from "~/db/schema";
import type { Write } from "~/db/statements";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import { type ConsentLine, consentLine } from "./consent-line";
import type { Ctx } from "./ctx";

/** Reads the noes of these addresses. */
export const suppressedFor = ({ db }: Pick<Ctx, "db">, hashes: readonly string[]) =>
  db.rows(mailSuppressions, { where: among(mailSuppressions.hash, hashes), limit: 500 });

/** A no to these purposes: the address goes, its keyed hash stays. */
export const stopWrites = (
  ctx: Pick<Ctx, "db" | "now">,
  addressHash: string,
  purposes: readonly MailingPurpose[],
  how: ConsentLine["how"],
): Write[] =>
  purposes.flatMap((purpose) => [
    ctx.db.delete(
      mailSubscriptions,
      and(eq(mailSubscriptions.addressHash, addressHash), eq(mailSubscriptions.purpose, purpose)),
    ),
    ctx.db.insertOrIgnore(mailSuppressions, { hash: addressHash, purpose, createdAt: ctx.now() }),
    consentLine(ctx, { addressHash, purpose, action: "withdrawn", how }).write,
  ]);
