import { integrations } from "~/db/schema";
import { newId } from "~/lib/ids";
import { accept, refuse } from "~/lib/result";
import { newToken, sha256Hex } from "~/lib/secrets";
import { newWebhookSecret } from "~/services/webhooks/standard-webhooks";
import { commit } from "../commit";
import type { Ctx } from "../ctx";
import { record } from "../events";
import type { SourceKind } from "./source-kinds";

export interface SourceInput {
  kind: SourceKind;
  name: string;
  /** Who gets its leads; null: whoever knows the person, else the next in turn. */
  assignTo: string | null;
}

/** Property Finder takes secrets of at most 32 characters. */
const PORTAL_SECRET_LENGTH = 32;

/**
 * Connects a source of leads: an address of its own, and a secret that its events are signed with.
 * @returns the address and the secret, which is shown this once.
 */
export async function connectSource(ctx: Ctx<"integrations:write">, input: SourceInput) {
  if (input.assignTo && !ctx.settings.directory[input.assignTo]?.active)
    return refuse("owner-unknown");

  const now = ctx.now();
  const id = newId("in", now);
  const token = newToken();
  const portal = input.kind === "property-finder";
  const secret = portal ? newToken().slice(0, PORTAL_SECRET_LENGTH) : newWebhookSecret();
  const { tenantId } = ctx.db;
  const place = { tenantId, table: "integrations", id, column: "secret_sealed" };
  const row = {
    ...input,
    id,
    createdAt: now,
    createdBy: ctx.actor,
    tokenHash: await sha256Hex(token),
    secretSealed: await ctx.services.seals.seal(place, secret),
  };
  await commit(
    ctx,
    ctx.db.insert(integrations, row),
    ...record(ctx, { type: "integration.connected", object: ["integration", id] }),
  );
  return accept({ id, secret, hookUrl: `${ctx.services.origin}/hooks/${input.kind}/${token}` });
}
