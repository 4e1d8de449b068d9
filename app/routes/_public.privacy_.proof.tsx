import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { describedAs } from "~/components/public/page-description";
import { ProofFigures } from "~/components/public/proof/figures";
import { FailingNotices, NeverRunNotice } from "~/components/public/proof/notices";
import { ProofTable } from "~/components/public/proof/proof-table";
import { SelfCheckTable } from "~/components/public/proof/self-check-table";
import { ShowLinks, shownOf } from "~/components/public/proof/show-links";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { ProofProvider } from "~/components/public/use-proof";
import { visitorLoader } from "~/http/visitor-route.server";
import { proofPage } from "~/words/proof";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = visitorLoader(async ({ locale, origin, url, proofs, version }) => ({
  ...{ locale, origin, version },
  ...(await proofs()),
  show: shownOf(url.searchParams.get("show")),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? publicMeta(
        data,
        "/privacy/proof",
        pageTitle(data.locale, say(data.locale, proofPage)("title")),
        describedAs(data.locale, "/privacy/proof"),
      )
    : [];

/** Every promise with its check, its last result and the command that repeats it. */
export default function ProofPage() {
  const { standings, selfChecks, version, show } = useLoaderData<typeof loader>();
  const t = useWords(proofPage);
  return (
    <TextPage title={t("title")} lead={t("lead")}>
      <ProofProvider value={standings}>
        <NeverRunNotice />
        <ProofFigures standings={standings} version={version} />
        <FailingNotices standings={standings} />
        <ShowLinks standings={standings} show={show} />
        <ProofTable standings={standings} show={show} />
        <SelfCheckTable results={selfChecks} />
        <p className="sm quiet">{t("howRun")}</p>
      </ProofProvider>
    </TextPage>
  );
}
