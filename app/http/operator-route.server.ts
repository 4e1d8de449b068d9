import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/cloudflare";
import type { z } from "zod";
import { OPERATOR_SLUG } from "~/config/operator";
import type { Permission } from "~/config/permissions";
import { type Admitted, tenantAction, tenantLoader } from "./tenant-route.server";

type Loads<P extends Permission, Params extends z.ZodObject, Loaded> = (
  args: Admitted<P, Params>,
) => Promise<Loaded>;

/**
 * A loader of the operator's console: the same gate, in the operator's own workspace. For everybody who does
 * not work there it is not there.
 */
export function operatorLoader<P extends Permission, Params extends z.ZodObject, Loaded>(
  spec: { permission: P | readonly P[]; params: Params },
  load: Loads<P, Params, Loaded>,
) {
  const gated = tenantLoader(spec, load);
  return (args: LoaderFunctionArgs) => gated(inTheOffice(args));
}

/** An action of the console, behind the same gate. */
export const operatorAction: typeof tenantAction = (spec, act) => {
  const gated = tenantAction(spec, act);
  return (args: ActionFunctionArgs) => gated(inTheOffice(args));
};

/** Its addresses begin with its name, so that no parameter says where it is. */
const inTheOffice = <Args extends LoaderFunctionArgs>(args: Args): Args => ({
  ...args,
  params: { ...args.params, workspace: OPERATOR_SLUG },
});
