import { useWorkspaceHref } from "~/components/layout/app-page";
import { SinceTh } from "~/components/records/list-frame";
import type { ListQuery } from "~/components/records/list-query";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name, Phone, Ref } from "~/components/ui/text";
import type { KeptPhone } from "~/domain/contacts/identities";
import type { SourceKind } from "~/domain/contacts/legal-basis";
import type { EpochMs } from "~/lib/time";
import { contacts as words } from "~/words/contacts";
import { sources } from "~/words/provenance";
import { useWords } from "~/words/use-words";
import { useContactName } from "./contact-name";

/** What a row of the list shows. */
export interface ContactItem {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  phones: KeptPhone[];
  emails: string[];
  sourceKind: SourceKind;
  ownerName: string | null;
  createdAt: EpochMs;
}

export function ContactTable({
  contacts,
  query,
  now,
  zone,
}: {
  contacts: readonly ContactItem[];
  query: ListQuery;
  now: EpochMs;
  zone: string;
}) {
  const t = useWords(words);
  return (
    <Table
      label={t("contacts")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th>{t("phone")}</Th>
          <Th>{t("email")}</Th>
          <Th>{t("source")}</Th>
          <Th>{t("owner")}</Th>
          <SinceTh query={query} />
        </>
      }
    >
      {contacts.map((contact) => (
        <ContactRow key={contact.id} contact={contact} now={now} zone={zone} />
      ))}
    </Table>
  );
}

function ContactRow({ contact, now, zone }: { contact: ContactItem; now: EpochMs; zone: string }) {
  const t = useWords(words);
  const source = useWords(sources);
  const to = useWorkspaceHref();
  const { name, also } = useContactName()(contact);
  const [phone] = contact.phones;
  const [email] = contact.emails;
  return (
    <Tr>
      <Td>
        <RowLink to={to(`contacts/${contact.id}`)}>
          <Name>{name}</Name>
        </RowLink>
        {also && (
          <span className="quiet">
            {" "}
            <Name>{also}</Name>
          </span>
        )}
      </Td>
      <Td>{phone && <Phone call={Boolean(phone.e164)}>{phone.e164 ?? phone.raw}</Phone>}</Td>
      <Td phone="hidden" muted>
        {email && <Ref>{email}</Ref>}
      </Td>
      <Td phone="hidden" muted>
        {source(contact.sourceKind)}
      </Td>
      <Td phone="hidden">
        {contact.ownerName ? (
          <Name>{contact.ownerName}</Name>
        ) : (
          <span className="quiet">{t("nobody")}</span>
        )}
      </Td>
      <Td phone="hidden" muted end>
        <Instant at={contact.createdAt} now={now} zone={zone} />
      </Td>
    </Tr>
  );
}
