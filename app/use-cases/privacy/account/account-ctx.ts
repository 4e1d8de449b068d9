import { OPERATOR_TENANT } from "~/config/operator";
import type { Locale } from "~/lib/locale";
import type { Services } from "~/services/services";
import type { Ctx } from "../../ctx";
import type { RequestRow } from "../desk/steps";
import { type AskedWith, openAsked } from "../tickets/ticket";

/** The operator's own context: an account belongs to no workspace. */
export type AccountCtx = Pick<Ctx, "db" | "actor" | "now" | "services" | "timeZone">;

/** Whose account it is. */
export interface Account {
  userId: string;
  name: string;
  email: string;
  locale: Locale;
}

/** Sealed in the request until the last letter left: by then the account itself is gone. */
export interface AskedByAccount extends AskedWith {
  account: Pick<Account, "userId" | "name">;
}

/** The keyed hash by which an erased account is known. */
export const accountHash = ({ seals }: Pick<Services, "seals">, userId: string) =>
  seals.tenantHmac(OPERATOR_TENANT, "account", userId);

/** Null once it was cleared. */
export async function accountIn(
  services: Pick<Services, "seals">,
  request: Pick<RequestRow, "id" | "asked">,
): Promise<Account | null> {
  const asked = (await openAsked(services, request)) as AskedByAccount | null;
  if (!asked?.email || !asked.account) return null;
  return { ...asked.account, email: asked.email, locale: asked.locale === "ar" ? "ar" : "en" };
}
