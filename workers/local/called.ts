import { outboundCalls } from "~/services/local/outbound-calls";
import { localToolsAreOn } from "./switch";

/** Whom the product called since it was started; null where no calls are written down. */
export const calledBy = (env: Env) =>
  localToolsAreOn(env)
    ? outboundCalls()
        .all()
        .map(({ subProcessor }) => subProcessor)
    : null;
