import { parseWithZod } from "@conform-to/zod/v4";
import { data, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewsRequestForm } from "~/components/mailings/news-request-form";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { PublicPage } from "~/components/public/public-page";
import { PageHead } from "~/components/public/section";
import { CHANGELOG } from "~/config/changelog";
import { newsRequestForm } from "~/domain/mailings/mailing.form";
import { actionHeaders } from "~/http/identity-route.server";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { formatPlainDate } from "~/lib/format";
import { askForNews } from "~/use-cases/mailings/ask-for-news.server";
import { changelogPage, changes } from "~/words/changelog";
import { newsForm } from "~/words/mailings";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, url }) => ({
  locale,
  origin,
  asked: url.searchParams.has("asked"),
}));

/** The same answer for every address. */
export const action = visitorAction({}, async ({ url, locale, mailings }, form) => {
  const submission = parseWithZod(form, { schema: newsRequestForm });
  if (submission.status !== "success") return data(submission.reply(), 422);

  const outcome = await askForNews(await mailings(locale), submission.value);
  if (outcome.ok) throw redirect(`${url.pathname}?asked#news`, 303);

  const headers = { "Retry-After": String(outcome.retryAfterS) };
  return data(submission.reply({ formErrors: [outcome.reason] }), { status: 429, headers });
});

export const headers = actionHeaders;

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
  const news = useWords(newsForm);
  const locale = useLocale();
  const { asked } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  return (
    <PublicPage>
      <PageHead title={t("headline")} lead={t("lead")}>
        <p className="sm row head-acts">
          <a href="/changelog.xml">{t("feed")}</a> <a href="#news">{news("title")}</a>
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
      <NewsRequestForm last={last} asked={asked} />
    </PublicPage>
  );
}
