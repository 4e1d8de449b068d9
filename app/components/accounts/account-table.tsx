import { useContactName } from "~/components/contacts/contact-name";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { SinceTh } from "~/components/records/list-frame";
import type { ListQuery } from "~/components/records/list-query";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name, Phone } from "~/components/ui/text";
import type { AccountKind } from "~/domain/accounts/account-kinds";
import type { EpochMs } from "~/lib/time";
import { accountKinds, accounts as words } from "~/words/accounts";
import { contacts as shared } from "~/words/contacts";
import { useWords } from "~/words/use-words";

/** What a row of the list shows. */
export interface AccountItem {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  kind: AccountKind;
  phone: string | null;
  sector: string | null;
  ownerName: string | null;
  createdAt: EpochMs;
}

interface Props {
  query: ListQuery;
  now: EpochMs;
  zone: string;
}

export function AccountTable({
  accounts,
  query,
  now,
  zone,
}: { accounts: readonly AccountItem[] } & Props) {
  const t = useWords(words);
  const say = useWords(shared);
  return (
    <Table
      label={t("accounts")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th>{t("kind")}</Th>
          <Th>{t("phone")}</Th>
          <Th>{t("sector")}</Th>
          <Th>{say("owner")}</Th>
          <SinceTh query={query} />
        </>
      }
    >
      {accounts.map((account) => (
        <AccountRow key={account.id} account={account} now={now} zone={zone} />
      ))}
    </Table>
  );
}

function AccountRow({ account, now, zone }: { account: AccountItem } & Omit<Props, "query">) {
  const kind = useWords(accountKinds);
  const say = useWords(shared);
  const to = useWorkspaceHref();
  const { name, also } = useContactName()(account);
  return (
    <Tr>
      <Td>
        <RowLink to={to(`accounts/${account.id}`)}>
          <Name>{name}</Name>
        </RowLink>
        {also && (
          <span className="quiet">
            {" "}
            <Name>{also}</Name>
          </span>
        )}
      </Td>
      <Td phone="hidden" muted>
        {kind(account.kind)}
      </Td>
      <Td>{account.phone && <Phone call>{account.phone}</Phone>}</Td>
      <Td phone="hidden" muted>
        {account.sector && <Name>{account.sector}</Name>}
      </Td>
      <Td phone="hidden">
        {account.ownerName ? (
          <Name>{account.ownerName}</Name>
        ) : (
          <span className="quiet">{say("nobody")}</span>
        )}
      </Td>
      <Td phone="hidden" muted end>
        <Instant at={account.createdAt} now={now} zone={zone} />
      </Td>
    </Tr>
  );
}
