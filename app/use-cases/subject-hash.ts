import type { Ctx } from "./ctx";

/** The keyed hash by which an erased person's random id is known here, and nowhere else. */
export const subjectHash = ({ db, services }: Pick<Ctx, "db" | "services">, contactId: string) =>
  services.seals.tenantHmac(db.tenantId, "subject", contactId);

/** What stands in the trail where the id stood. */
export const pseudonymOf = (hash: string) => `erased-${hash.slice(0, 16)}`;
