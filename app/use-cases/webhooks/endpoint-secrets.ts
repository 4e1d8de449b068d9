import type { webhookEndpoints } from "~/db/schema";
import type { WebhookSecrets } from "~/services/webhooks/standard-webhooks";
import type { Ctx } from "../ctx";

type Endpoint = typeof webhookEndpoints.$inferSelect;
type World = Pick<Ctx, "db" | "services" | "now">;

const placeOf = ({ db }: Pick<Ctx, "db">, id: string) => ({
  tenantId: db.tenantId,
  table: "webhook_endpoints",
  id,
  column: "secret_sealed",
});

/** Seals an endpoint's signing secret for its row. */
export const sealSecret = (ctx: Pick<Ctx, "db" | "services">, endpointId: string, secret: string) =>
  ctx.services.seals.seal(placeOf(ctx, endpointId), secret);

/** The secrets that sign now: the present one, and for a day after a rotation the one before. */
export async function secretsOf(ctx: World, endpoint: Endpoint): Promise<WebhookSecrets> {
  const current = await open(ctx, endpoint.id, endpoint.secretSealed);
  const overlaps = endpoint.previousSecretSealed && (endpoint.previousUntil ?? 0) > ctx.now();
  if (!overlaps || !endpoint.previousSecretSealed) return [current];

  return [current, await open(ctx, endpoint.id, endpoint.previousSecretSealed)];
}

async function open(ctx: World, endpointId: string, sealed: string): Promise<string> {
  const opened = await ctx.services.seals.open(placeOf(ctx, endpointId), sealed);
  if (!opened.ok) throw new Error(`endpoint ${endpointId}: ${opened.reason}`);

  return opened.value;
}
