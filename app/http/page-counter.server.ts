import { PUBLIC_PATHS } from "~/config/public-paths";
import type { PageView, PageViews } from "~/db/page-views.server";
import { pageViewOf } from "~/domain/consent/page-view";
import { daysOf } from "~/domain/policy/retention";
import { withoutLocale } from "~/lib/locale";
import { causeOf, log } from "~/lib/log";
import type { SigningSecrets } from "~/lib/signed-value";
import type { Clock } from "~/lib/time";
import type { Services } from "~/services/services";
import { readAnalyticsId } from "./analytics-cookie";
import type { ConsentDesk } from "./consent-desk.server";

interface Counter {
  request: Request;
  secrets: SigningSecrets;
  now: Clock;
  views: PageViews;
  consent: Pick<ConsentDesk, "consented">;
  inForce: Services["inForce"];
}

interface KeptViews {
  count: number;
  latest: PageView[];
  /** How long each is kept, by the policy in force. */
  days: number;
}

/** The page views of the browser that asks. */
export interface PageCounter {
  /** What is kept of it; nothing without its number. */
  kept: () => Promise<KeptViews>;
  /** Whether its pages are counted from now on. */
  counts: () => Promise<boolean>;
  erase: () => Promise<void>;
  /** Counts the page that was answered, if its visitor agreed. Never throws: nobody waits for it. */
  count: (answer: Response) => Promise<void>;
}

/** All pages for visitors but the one on which this is read: looking at it changes nothing. */
const COUNTABLE = new Set<string>(PUBLIC_PATHS.filter((path) => path !== "/cookies"));

export function pageCounter(counter: Counter): PageCounter {
  const id = () => readAnalyticsId(counter.request, counter.secrets);
  return {
    kept: async () => {
      const [analyticsId, { retention }] = await Promise.all([id(), counter.inForce()]);
      const views = analyticsId ? await counter.views.of(analyticsId) : { count: 0, latest: [] };
      return { ...views, days: daysOf(retention, "page-views") };
    },
    counts: async () => (await counter.consent.consented()).has("analytics"),
    erase: async () => {
      const analyticsId = await id();
      if (analyticsId) await counter.views.erase(analyticsId);
    },
    count: (answer) =>
      count(counter, answer).catch((thrown: unknown) =>
        log("page-view.not-kept", { cause: causeOf(thrown) }),
      ),
  };
}

async function count({ request, secrets, now, views, consent }: Counter, answer: Response) {
  const { headers } = request;
  const seen = {
    method: request.method,
    status: answer.status,
    contentType: answer.headers.get("Content-Type"),
    url: new URL(request.url),
    referer: headers.get("Referer"),
    purpose: headers.get("Sec-Purpose") ?? headers.get("Purpose"),
  };
  const view = pageViewOf(seen, COUNTABLE, withoutLocale);
  const analyticsId = view && (await readAnalyticsId(request, secrets));
  if (!analyticsId || !(await consent.consented()).has("analytics")) return;

  await views.add({ ...view, analyticsId, at: now() });
}
