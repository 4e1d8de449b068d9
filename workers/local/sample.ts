import { readCompany } from "~/config/company.server";
import { OPERATOR_SLUG, OPERATOR_TENANT } from "~/config/operator";
import { DAY_MS } from "~/lib/time";
import { identityOf } from "../identity";
import { openOffice } from "../office";
import { servicesOf } from "../services";
import { subProcessorSeeds } from "../sub-processor-seeds";
import { platformDb, tenantDb } from "../wiring";
import { productClock } from "./clock";
import { crewOf } from "./sample/crew";
import { fillWorkspace } from "./sample/fill-workspace";
import { foundWorkspace } from "./sample/found-workspace";
import { planSchema } from "./sample/plan";
import { signInsOf, together } from "./sample/sign-ins";

/** How long ago the sample brokerages began. */
const HISTORY_MS = 120 * DAY_MS;

/**
 * Makes the sample workspaces in an empty database, and tells their sign-ins this once: the passwords are
 * kept as hashes only. Where there is a workspace already, nothing is made.
 */
export async function answerSample(request: Request, env: Env): Promise<Response> {
  const now = await productClock(env);
  if (!(await platformDb(env).isEmpty())) return Response.json({ created: false });

  const { workspaces } = planSchema.parse(await request.json());
  const present = now();
  const past = () => present - HISTORY_MS;
  const door = identityOf(env, past, servicesOf(env, past).mail).identity;
  const identity = await door.open(request, "en");
  const told = [];
  for (const plan of workspaces) {
    if (plan.slug === OPERATOR_SLUG) await openOffice({ ...officeOf(env), now: past });
    const workspace = await foundWorkspace(identity, plan);
    const crew = await crewOf(env, workspace);
    if (plan.records) await fillWorkspace(crew, plan.records, present);
    told.push(await signInsOf(workspace, crew, present));
  }

  return Response.json({ created: true, ...together(told) });
}

const officeOf = (env: Env) => ({
  db: tenantDb(env, OPERATOR_TENANT),
  services: { company: readCompany(env) },
  vendors: subProcessorSeeds(env),
});
