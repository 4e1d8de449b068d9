import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton } from "~/components/ui/button";
import { AsideBlock, Row } from "~/components/ui/page";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

/** On a person's page: what may be done for them about their data, by whoever may do it. */
export function ContactRights({
  contactId,
  mayExport,
  mayErase,
}: {
  contactId: string;
  mayExport: boolean;
  mayErase: boolean;
}) {
  const t = useWords(privacyDesk);
  const path = useWorkspaceHref()(`contacts/${contactId}`);
  if (!mayExport && !mayErase) return null;

  return (
    <AsideBlock title={t("rights")}>
      <p className="sm muted">{t("rightsHelp")}</p>
      <Row>
        {mayExport && (
          <form method="post" action={`${path}/package`}>
            <Button icon="download">{t("makePackage")}</Button>
          </form>
        )}
        {mayErase && <LinkButton to={`${path}/erasure`}>{t("erase")}</LinkButton>}
      </Row>
    </AsideBlock>
  );
}
