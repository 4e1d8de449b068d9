import { identityOf } from "../identity";
import { servicesOf } from "../services";
import { platformDb } from "../wiring";
import { productClock } from "./clock";
import { foundWorkspace, type SampleWorkspace } from "./sample/found-workspace";
import { planSchema } from "./sample/plan";
import { signInsOf } from "./sample/sign-ins";

/**
 * Makes the sample workspaces in an empty database, and tells their sign-ins this once: the passwords are
 * kept as hashes only. Where there is a workspace already, nothing is made.
 */
export async function answerSample(request: Request, env: Env): Promise<Response> {
  const now = await productClock(env);
  if (!(await platformDb(env).isEmpty())) return Response.json({ created: false });

  const { workspaces } = planSchema.parse(await request.json());
  const identity = await identityOf(env, now, servicesOf(env, now).mail).identity.open(
    request,
    "en",
  );
  const founded: SampleWorkspace[] = [];
  for (const workspace of workspaces) founded.push(await foundWorkspace(identity, workspace));

  return Response.json({ created: true, ...signInsOf(founded) });
}
