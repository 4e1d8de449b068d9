import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead, Section } from "~/components/public/section";
import { PartHistory, StateBadge } from "~/components/public/status/part-history";
import type { ShownHealth } from "~/domain/status/shown-health";
import { visitorLoader } from "~/http/visitor-route.server";
import { DUBAI, formatDateTime } from "~/lib/format";
import { viewHealth } from "~/use-cases/status/view-health.server";
import { forDays } from "~/words/durations";
import { healthParts, status } from "~/words/status";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, now, health, inForce }) => ({
  locale,
  origin,
  health: await viewHealth({ db: health(), now: () => now, inForce }),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, status);
  return [
    ...publicMeta(data, "/status", pageTitle(data.locale, t("title")), t("description")),
    { tagName: "link", rel: "alternate", type: "application/rss+xml", href: "/status.xml" },
  ];
};

export const headers = () => ({ "Cache-Control": "no-store" });

export default function StatusPage() {
  const { health } = useLoaderData<typeof loader>();
  const t = useWords(status);
  const time = forDays(useLocale(), health?.shownDays ?? 0);
  if (!health)
    return (
      <PublicPage>
        <PageHead title={t("unread")} lead={t("unreadHow")} />
      </PublicPage>
    );
  return (
    <PublicPage>
      <PageHead title={t(health.state)} lead={t("lead")}>
        <p className="sm quiet head-acts">
          <LastCheck at={health.lastAt} /> <a href="/status.xml">{t("feed")}</a>
        </p>
      </PageHead>
      <section className="wrap" aria-label={t("days", { time })}>
        <ul className="parts">
          {health.parts.map((part) => (
            <PartHistory key={part.part} part={part} />
          ))}
        </ul>
        <p className="legend sm muted">
          {(["fine", "slow", "down", "no"] as const).map((look) => (
            <span key={look} className={look}>
              {t(`${look}Day`)}
            </span>
          ))}
        </p>
      </section>
      <Section title={t("changes")} text={t("changesHow")}>
        <Changes changes={health.changes} time={time} />
      </Section>
    </PublicPage>
  );
}

function LastCheck({ at }: { at: number | null }) {
  const t = useWords(status);
  const locale = useLocale();
  return at === null ? null : t("lastAt", { when: formatDateTime(at, locale, DUBAI) });
}

function Changes({ changes, time }: Pick<ShownHealth, "changes"> & { time: string }) {
  const t = useWords(status);
  const name = useWords(healthParts);
  const locale = useLocale();
  if (changes.length === 0) return <p className="muted">{t("noChanges", { time })}</p>;

  return (
    <ul className="ledger">
      {changes.map(({ id, at, part, state }) => (
        <li key={id} className="row between">
          <span>
            <b>{name(part)}</b> <StateBadge state={state} />
          </span>
          <time className="sm quiet" dateTime={new Date(at).toISOString()}>
            {formatDateTime(at, locale, DUBAI)}
          </time>
        </li>
      ))}
    </ul>
  );
}
