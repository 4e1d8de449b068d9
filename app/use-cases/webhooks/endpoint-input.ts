import { refuseAddress } from "~/services/net/refuse-address";
import type { Ctx } from "../ctx";

/** What somebody says of an endpoint. */
export interface EndpointInput {
  url: string;
  /** Event types; empty means all. */
  events: string[];
  fields: string[];
  recipient: string | null;
  country: string | null;
}

/** An address that may be called, in its one spelling. */
export const oneSpelling = (url: string) => new URL(url).href;

/** Why an address cannot be an endpoint's, or null. Names are looked up at every send, not here. */
export const refuseUrl = ({ services }: Pick<Ctx, "services">, url: string) =>
  refuseAddress(url, services.addressRules);
