import { Link } from "@remix-run/react";
import { useContactName } from "~/components/contacts/contact-name";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { LinkButton, OutsideLink } from "~/components/ui/button";
import { DialogButton } from "~/components/ui/dialog";
import { Facts, PageHead } from "~/components/ui/page";
import { Name, Phone, Ref } from "~/components/ui/text";
import type { AccountKind } from "~/domain/accounts/account-kinds";
import { accountKinds, accounts as words } from "~/words/accounts";
import { contacts as shared } from "~/words/contacts";
import { Say, useWords } from "~/words/use-words";

/** What the head of a company's page shows. */
export interface CompanyHead {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  kind: AccountKind;
  phone: string | null;
  email: string | null;
  parentId: string | null;
  ownerName: string | null;
}

export function AccountHead({
  company,
  mayWrite,
  deletion,
}: {
  company: CompanyHead;
  mayWrite: boolean;
  /** The dialog that asks before deleting; none for whoever may not. */
  deletion?: string;
}) {
  const say = useWords(shared);
  const to = useWorkspaceHref();
  const { name, also } = useContactName()(company);
  return (
    <>
      <PageHead record title={<Name>{name}</Name>} also={also && <Name>{also}</Name>}>
        {company.phone && (
          <OutsideLink href={`tel:${company.phone}`} icon="phone">
            {say("call")}
          </OutsideLink>
        )}
        {company.email && (
          <OutsideLink href={`mailto:${company.email}`} icon="mail">
            {say("writeMail")}
          </OutsideLink>
        )}
        {mayWrite && (
          <LinkButton to={to(`accounts/${company.id}/edit`)} icon="pen">
            {say("edit")}
          </LinkButton>
        )}
        {deletion && (
          <DialogButton dialog={deletion} icon="trash">
            {say("remove")}
          </DialogButton>
        )}
      </PageHead>
      <CompanyLine company={company} />
    </>
  );
}

function CompanyLine({ company }: { company: CompanyHead }) {
  const t = useWords(words);
  const say = useWords(shared);
  const kind = useWords(accountKinds);
  const to = useWorkspaceHref();
  return (
    <Facts>
      <span>{kind(company.kind)}</span>
      {company.phone && <Phone call>{company.phone}</Phone>}
      {company.email && (
        <a href={`mailto:${company.email}`}>
          <Ref>{company.email}</Ref>
        </a>
      )}
      {company.parentId && <Link to={to(`accounts/${company.parentId}`)}>{t("parentLink")}</Link>}
      <span>
        <Say words={shared} say="ownerIs" with={{ name: company.ownerName ?? say("nobody") }} />
      </span>
    </Facts>
  );
}
