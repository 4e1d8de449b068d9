import { GuardAlerts } from "~/db/guard-alerts.server";
import { localMailbox } from "~/services/local/local-mail";
import { outboundCalls } from "~/services/local/outbound-calls";
import type { Ask } from "../cron/run-due";
import { answerClock } from "./clock";
import { answerCron } from "./cron";
import { answerGeo } from "./geo";
import { showMail } from "./mail-page";
import { PLANT } from "./plant";
import { answerReplay } from "./replay";
import { answerSample } from "./sample";
import { answerSeed } from "./seed";
import { localToolsAreOn } from "./switch";
import { answerIncoming } from "./take-mail";

type Tool = (request: Request, env: Env, ask: Ask) => Response | Promise<Response>;

const TOOLS: Record<string, Partial<Record<string, Tool>>> = {
  "/dev/alerts.json": {
    GET: async (_request, env) => Response.json(await new GuardAlerts(env.DB).latest()),
  },
  "/dev/clock": { GET: answerClock, POST: answerClock },
  "/dev/cron": { POST: answerCron },
  "/dev/geo": { POST: answerGeo },
  "/dev/mail": { GET: () => showMail(localMailbox().all()), POST: answerIncoming },
  "/dev/mail.json": { GET: () => Response.json(localMailbox().all()), DELETE: emptyMailbox },
  "/dev/outbound.json": { GET: () => Response.json(outboundCalls().all()) },
  "/dev/replay": { POST: answerReplay },
  "/dev/sample": { POST: answerSample },
  "/dev/seed": { POST: answerSeed },
};

/**
 * The tools of the local product under /dev/…, which are not there when it is deployed.
 * @returns null when the address is none of theirs.
 */
export async function answerLocally(
  request: Request,
  env: Env,
  ask: Ask,
): Promise<Response | null> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith("/dev/") || pathname === PLANT) return null;
  const tool = localToolsAreOn(env) ? TOOLS[pathname] : undefined;
  if (!tool) return new Response("Not Found", { status: 404 });
  if (isForged(request)) return new Response("Forbidden", { status: 403 });

  const answer = tool[request.method];
  return answer ? answer(request, env, ask) : notAllowed(Object.keys(tool));
}

function emptyMailbox(): Response {
  localMailbox().clear();
  return new Response(null, { status: 204 });
}

/** A page of another site that a person has open must not reach these; a script without an Origin may. */
function isForged(request: Request): boolean {
  const origin = request.headers.get("Origin");
  return origin !== null && origin !== new URL(request.url).origin;
}

const notAllowed = (methods: string[]) =>
  new Response("Method Not Allowed", { status: 405, headers: { Allow: methods.join(", ") } });
