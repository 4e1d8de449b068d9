import { parseWithZod } from "@conform-to/zod/v4";
import { data, type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { SubProcessorTable, UnusedKinds } from "~/components/public/sub-processor-table";
import { VendorAskForm } from "~/components/public/vendor-ask-form";
import { listChangedOn } from "~/config/subprocessors";
import { actionHeaders } from "~/http/identity-route.server";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { DUBAI, formatDate } from "~/lib/format";
import { askForNews } from "~/use-cases/mailings/ask-for-news.server";
import { mailList } from "~/use-cases/vendors/mail-list.server";
import { publicPages, subprocessorPage } from "~/words/public-pages";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

const askSchema = z.object({
  do: z.enum(["list", "follow"]),
  email: z.email().max(254).toLowerCase(),
});
const sentSchema = z.enum(["list", "follow"]).nullable().catch(null);

export const loader = visitorLoader(async ({ locale, origin, url, subProcessors }) => ({
  locale,
  origin,
  subProcessors: await subProcessors(),
  sent: sentSchema.parse(url.searchParams.get("sent")),
}));

export const action = visitorAction({}, async ({ url, locale, vendors, mailings }, form) => {
  const submission = parseWithZod(form, { schema: askSchema });
  if (submission.status !== "success") return data(submission.reply(), 422);

  const { do: wish, email } = submission.value;
  const asked =
    wish === "list"
      ? await mailList(await vendors(locale), email)
      : await askForNews(await mailings(locale), { email, purposes: ["sub-processors"] });
  if (asked.ok) throw redirect(`${url.pathname}?sent=${wish}#ask`, 303);
  const headers = { "Retry-After": String(asked.retryAfterS) };
  return data(submission.reply({ formErrors: [asked.reason] }), { status: 429, headers });
});

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        "/subprocessors",
        pageTitle(page.locale, say(page.locale, publicPages)("subprocessors")),
        describedAs(page.locale, "/subprocessors"),
      )
    : [];

export default function SubprocessorsPage() {
  const { subProcessors, sent } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(subprocessorPage);
  const when = formatDate(Date.parse(listChangedOn(subProcessors)), useLocale(), DUBAI);
  return (
    <TextPage title={useWords(publicPages)("subprocessors")} lead={t("lead")}>
      <SubProcessorTable all={subProcessors} />
      <UnusedKinds used={subProcessors} />
      <VendorAskForm last={last} sent={last ? null : sent} />
      <p className="sm quiet">
        {t("changed", { when })} <a href="/subprocessors.json">subprocessors.json</a>{" "}
        <a href="/subprocessors.xml">RSS</a>
      </p>
    </TextPage>
  );
}
