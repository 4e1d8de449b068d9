import { readCompany } from "~/config/company.server";
import { OPERATOR_SLUG, OPERATOR_TENANT } from "~/config/operator";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { acceptDpa } from "~/use-cases/dpa/accept-dpa.server";
import { identityOf } from "../identity";
import { openOffice } from "../office";
import { servicesOf } from "../services";
import { subProcessorSeeds } from "../sub-processor-seeds";
import { platformDb, tenantDb } from "../wiring";
import { productClock } from "./clock";
import { type Crew, crewOf } from "./sample/crew";
import { CLERK, done } from "./sample/deed";
import { fillWorkspace } from "./sample/fill-workspace";
import { foundWorkspace } from "./sample/found-workspace";
import { type Agreement, planSchema } from "./sample/plan";
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
    if (plan.agreement) await agreeFor(crew, plan.people[0].name, plan.agreement, past());
    if (plan.records) await fillWorkspace(crew, plan.records, present);
    told.push(await signInsOf(workspace, crew, present));
  }

  return Response.json({ created: true, ...together(told) });
}

/** The owner accepts what any owner is asked to accept on the first day. */
const agreeFor = async (crew: Crew, signer: string, wish: Agreement, at: EpochMs) =>
  done(await acceptDpa(crew(CLERK, at), signer, { ...wish, authority: "on" }));

const officeOf = (env: Env) => ({
  db: tenantDb(env, OPERATOR_TENANT),
  services: { company: readCompany(env) },
  vendors: subProcessorSeeds(env),
});
