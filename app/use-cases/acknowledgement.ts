import type { TenantId } from "~/lib/ids";
import { sameText } from "~/lib/secrets";
import type { Services } from "~/services/services";

type World = Pick<Services, "seals" | "origin">;

const proofOf = async ({ seals }: Pick<World, "seals">, tenantId: TenantId, deliveryId: string) =>
  (await seals.tenantHmac(tenantId, "acknowledge", deliveryId)).slice(0, 40);

/** Where a recipient says that it did its part: whoever has the address has got the notice. */
export const acknowledgementHref = async (
  world: World,
  tenantId: TenantId,
  deliveryId: string,
): Promise<string> =>
  `${world.origin}/hooks/acknowledgements/${tenantId}/${deliveryId}/${await proofOf(world, tenantId, deliveryId)}`;

/** Whether an address was made here. */
export const isAcknowledgement = async (
  world: Pick<World, "seals">,
  tenantId: TenantId,
  deliveryId: string,
  proof: string,
): Promise<boolean> => sameText(await proofOf(world, tenantId, deliveryId), proof);
