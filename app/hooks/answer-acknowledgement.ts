import type { TenantDb } from "~/db/tenant-db.server";
import { type TenantId, trustTenantId } from "~/lib/ids";
import type { Clock } from "~/lib/time";
import type { Seals } from "~/services/seals/seals";
import { acknowledgeDelivery } from "~/use-cases/webhooks/acknowledge-delivery.server";

/** What taking an acknowledgement needs of the world. */
export interface AcknowledgementWorld {
  openTenant: (tenantId: TenantId) => TenantDb;
  isKnown: (tenantId: TenantId) => Promise<boolean>;
  seals: Seals;
  now: Clock;
}

const ADDRESS = /^\/hooks\/acknowledgements\/([\w-]{1,80})\/(wd_\w{1,40})\/([0-9a-f]{40})$/;

/**
 * A recipient says that it did its part of what a notice asked for. The address is the proof; a body is not read,
 * and a repeat changes nothing.
 * @returns null for any other address, and for one that was not made here.
 */
export async function answerAcknowledgement(
  request: Request,
  makeWorld: () => AcknowledgementWorld,
): Promise<Response | null> {
  const [, tenant, delivery, proof] = ADDRESS.exec(new URL(request.url).pathname) ?? [];
  if (!tenant || !delivery || !proof || request.method !== "POST") return null;

  const { openTenant, isKnown, seals, now } = makeWorld();
  const tenantId = trustTenantId(tenant);
  if (!(await isKnown(tenantId))) return null;
  const ctx = { db: openTenant(tenantId), now, services: { seals } };
  const noted = await acknowledgeDelivery(ctx, delivery, proof);
  return noted.ok ? new Response(null, { status: 204 }) : null;
}
