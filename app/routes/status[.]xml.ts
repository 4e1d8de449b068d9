import { rss } from "~/http/rss";
import { visitorLoader } from "~/http/visitor-route.server";
import { viewHealth } from "~/use-cases/status/view-health.server";
import { healthParts, healthStates, status } from "~/words/status";
import { say } from "~/words/words";

/** Every change of the service's state, as a feed. */
export const loader = visitorLoader(async ({ origin, now, health, inForce }) => {
  const shown = await viewHealth({ db: health(), now: () => now, inForce });
  if (!shown) return new Response("Service Unavailable", { status: 503 });

  const [t, part, state] = [say("en", status), say("en", healthParts), say("en", healthStates)];
  return rss({
    title: `closr: ${t("title")}`,
    about: t("description"),
    page: `${origin}/status`,
    self: `${origin}/status.xml`,
    items: shown.changes.map((change) => ({
      id: change.id,
      at: change.at,
      title: `${part(change.part)}: ${state(change.state)}`,
    })),
  });
});
