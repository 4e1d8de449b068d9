import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton, OutsideLink } from "~/components/ui/button";
import { AsideBlock, Row } from "~/components/ui/page";
import { toHref } from "~/lib/locale";
import { dataRights as words } from "~/words/data-rights";
import { useLocale, useWords } from "~/words/use-words";

/** On a person's page: what may be done for them about their data, by whoever may do it. */
export function ContactRights({
  contactId,
  mayExport,
  mayErase,
  mayRecord,
  isSample,
}: {
  contactId: string;
  mayExport: boolean;
  mayErase: boolean;
  mayRecord: boolean;
  /** Whom there is not has no rights to answer. */
  isSample: boolean;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const path = to(`contacts/${contactId}`);
  const hold = to(`privacy/holds/new?contact=${contactId}`);
  if (isSample) return null;
  if (!mayExport && !mayErase && !mayRecord) return <HandItOver />;

  return (
    <AsideBlock title={t("rights")}>
      <p className="sm muted">{t("rightsHelp")}</p>
      <Row>
        {mayExport && (
          <form method="post" action={`${path}/package`}>
            <Button icon="download">{t("makePackage")}</Button>
          </form>
        )}
        {mayRecord && <LinkButton to={`${path}/request`}>{t("record")}</LinkButton>}
        {mayErase && <LinkButton to={hold}>{t("holdFile")}</LinkButton>}
        {mayErase && <LinkButton to={`${path}/erasure`}>{t("erase")}</LinkButton>}
      </Row>
    </AsideBlock>
  );
}

/** What somebody does whose client asks about their data, and who may not answer it themselves. */
function HandItOver() {
  const t = useWords(words);
  return (
    <AsideBlock title={t("rights")}>
      <p className="sm muted">{t("handOver")}</p>
      <Row>
        <OutsideLink href={toHref(useLocale(), "/privacy/request")}>{t("publicForm")}</OutsideLink>
      </Row>
    </AsideBlock>
  );
}
