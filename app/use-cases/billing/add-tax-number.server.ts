import { eq } from "drizzle-orm";
import { insistOnChange } from "~/db/queries/insist";
import { taxNumbers } from "~/db/schema";
import type { TaxNumberInput } from "~/domain/billing/tax-number.form";
import { lastDigitsOf } from "~/domain/billing/trn";
import { accept, refuse } from "~/lib/result";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { idOnce, isMadeOnce } from "../once";
import { hashOfTrn, sealTrn } from "./trn-seal";

/** More companies than any brokerage has. */
const MOST = 50;

/**
 * Keeps a company's tax number: sealed, with its last digits to be shown and a keyed hash to be known again by.
 * Refuses `trn-known` where it is here already, and `too-many-tax-numbers`. Whether another workspace has it is
 * not looked for and could not be found: each hashes with a key of its own.
 */
export async function addTaxNumber(ctx: Ctx<"billing:write">, { company, trn }: TaxNumberInput) {
  const trnHash = await hashOfTrn(ctx, trn);
  const [[known], count] = await ctx.db.read(
    withHash(ctx, trnHash),
    ctx.db.count(taxNumbers, { atMost: MOST }),
  );
  if (known) return asKnown(ctx, known);
  if (count >= MOST) return refuse("too-many-tax-numbers");

  const id = idOnce(ctx, "tn");
  const trnSealed = await sealTrn(ctx, id, trn);
  const kept = { company, trnSealed, trnHash, lastDigits: lastDigitsOf(trn) };
  const isNew = await commitUnlessChanged(
    ctx,
    ctx.db.insertOrIgnore(taxNumbers, { id, createdAt: ctx.now(), createdBy: ctx.actor, ...kept }),
    ctx.db.change(insistOnChange()),
    ...record(ctx, { type: "tax-number.added", object: ["tax-number", id] }),
  );
  if (isNew) return accept(id);

  // Another request was quicker by a moment.
  const [[quicker]] = await ctx.db.read(withHash(ctx, trnHash));
  return asKnown(ctx, quicker ?? { id });
}

const withHash = ({ db }: Pick<Ctx, "db">, trnHash: string) =>
  db.rows(taxNumbers, { where: eq(taxNumbers.trnHash, trnHash), limit: 1 });

/** A form that was sent twice made what it finds. */
const asKnown = (ctx: Pick<Ctx, "ending">, known: { id: string }) =>
  isMadeOnce(ctx, known) ? accept(known.id) : refuse("trn-known");
