import type { MetaFunction } from "@remix-run/cloudflare";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead } from "~/components/public/section";
import { CHANGELOG } from "~/config/changelog";
import { visitorLoader } from "~/http/visitor-route.server";
import { formatPlainDate } from "~/lib/format";
import { changelogPage, changes } from "~/words/changelog";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin }) => ({ locale, origin }));

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = say(data.locale, changelogPage);
  return [
    ...publicMeta(data, "/changelog", pageTitle(data.locale, t("title")), t("description")),
    { tagName: "link", rel: "alternate", type: "application/rss+xml", href: "/changelog.xml" },
  ];
};

export default function ChangelogPage() {
  const t = useWords(changelogPage);
  const change = useWords(changes);
  const locale = useLocale();
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")}>
        <p className="sm head-acts">
          <a href="/changelog.xml">{t("feed")}</a>
        </p>
      </PageHead>
      <div className="wrap">
        {CHANGELOG.map(({ day, changes: keys }) => (
          <section key={day} className="day-of-changes" id={day}>
            <h2>
              <time dateTime={day}>{formatPlainDate(day, locale)}</time>
            </h2>
            <ul className="ledger">
              {keys.map((key) => (
                <li key={key}>{change(key)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PublicPage>
  );
}
