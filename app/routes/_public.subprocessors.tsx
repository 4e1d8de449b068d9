import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { SubProcessorTable, UnusedKinds } from "~/components/public/sub-processor-table";
import { SUBPROCESSORS_CHANGED_ON } from "~/config/subprocessors";
import { visitorLoader } from "~/http/visitor-route.server";
import { DUBAI, formatDate } from "~/lib/format";
import { publicPages, subprocessorPage } from "~/words/public-pages";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, subProcessors }) => ({
  locale,
  origin,
  subProcessors: await subProcessors(),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? publicMeta(
        data,
        "/subprocessors",
        pageTitle(data.locale, say(data.locale, publicPages)("subprocessors")),
      )
    : [];

export default function SubprocessorsPage() {
  const { subProcessors } = useLoaderData<typeof loader>();
  const t = useWords(subprocessorPage);
  const when = formatDate(Date.parse(SUBPROCESSORS_CHANGED_ON), useLocale(), DUBAI);
  return (
    <TextPage title={useWords(publicPages)("subprocessors")} lead={t("lead")}>
      <SubProcessorTable all={subProcessors} />
      <UnusedKinds used={subProcessors} />
      <p className="sm quiet">
        {t("changed", { when })} <a href="/subprocessors.json">subprocessors.json</a>{" "}
        <a href="/subprocessors.xml">RSS</a>
      </p>
    </TextPage>
  );
}
