import { and, isNull, lt, or } from "drizzle-orm";
import { DPA_VERSION } from "~/config/dpa";
import { insistOnChange } from "~/db/queries/insist";
import { dpaAcceptances, workspaceSettings } from "~/db/schema";
import type { DpaWish } from "~/domain/dpa/dpa.form";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { sha256Hex } from "~/lib/secrets";
import { commitUnlessChanged } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import { agreementText } from "./agreement-text";

/** Accepts the agreement of today for the workspace, once for each version. Refuses `already-accepted`. */
export async function acceptDpa(ctx: Ctx<"dpa:accept">, signer: string, wish: DpaWish) {
  const { db, actor, locale, now, services } = ctx;
  const at = now();
  const content = agreementText(locale, services.company, { wish, signer, at });
  const id = newId("dp", at);
  const { companyName, companyAddress, signerTitle } = wish;
  const older = or(
    isNull(workspaceSettings.dpaVersion),
    lt(workspaceSettings.dpaVersion, DPA_VERSION),
  );
  const isDone = await commitUnlessChanged(
    ctx,
    db.update(workspaceSettings, { dpaVersion: DPA_VERSION }, and(older)),
    db.change(insistOnChange()),
    db.insert(dpaAcceptances, {
      id,
      createdAt: at,
      version: DPA_VERSION,
      locale,
      signerId: actor,
      signerName: signer,
      signerTitle,
      companyName,
      companyAddress,
      content,
      sha256: await sha256Hex(content),
    }),
    ...record(ctx, { type: "dpa.accepted", object: ["dpa", id], reason: String(DPA_VERSION) }),
  );
  return isDone ? accept(id) : refuse("already-accepted");
}
