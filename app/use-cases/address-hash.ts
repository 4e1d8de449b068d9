import { normaliseEmail } from "~/lib/email";
import type { Ctx } from "./ctx";

/** The keyed hash by which an address is known when nothing else of it is kept, as 64 hex digits. */
export const addressHashOf = ({ db, services }: Pick<Ctx, "db" | "services">, email: string) =>
  services.seals.tenantHmac(db.tenantId, "news", normaliseEmail(email) ?? email.toLowerCase());
