import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { AsideBlock, Row } from "~/components/ui/page";
import { dataRights as words } from "~/words/data-rights";
import { useWords } from "~/words/use-words";

/** On a person's page: what may be done for them about their data, by whoever may do it. */
export function ContactRights({
  contactId,
  mayExport,
  mayErase,
  mayRecord,
}: {
  contactId: string;
  mayExport: boolean;
  mayErase: boolean;
  mayRecord: boolean;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const path = to(`contacts/${contactId}`);
  const hold = to(`privacy/holds/new?contact=${contactId}`);
  if (!mayExport && !mayErase && !mayRecord) return null;

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
