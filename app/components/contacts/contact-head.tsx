import { useWorkspaceHref } from "~/components/layout/app-page";
import { OutsideLink } from "~/components/ui/button";
import { opens } from "~/components/ui/dialog";
import { Menu, MenuButton, MenuLink } from "~/components/ui/menu";
import { Facts, PageHead } from "~/components/ui/page";
import { Name, Phone, Ref } from "~/components/ui/text";
import type { KeptPhone } from "~/domain/contacts/identities";
import { languages, contacts as words } from "~/words/contacts";
import { Say, useWords } from "~/words/use-words";
import { useContactName } from "./contact-name";

/** What the head of a person's page shows. */
export interface PersonHead {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  phones: KeptPhone[];
  emails: string[];
  preferredLanguage: string | null;
  /** Neither withheld, nor objecting to any use. */
  isReachable: boolean;
  ownerName: string | null;
}

/** Both names, the ways to reach the person, and what can be done with the record. */
export function ContactHead({
  person,
  isAsking,
  mayWrite,
  deletion,
}: {
  person: PersonHead;
  /** They wait for an answer about their data: to write to them comes second. */
  isAsking: boolean;
  mayWrite: boolean;
  /** The dialog that asks before deleting; none for whoever may not. */
  deletion?: string;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const { name, also } = useContactName()(person);
  return (
    <>
      <PageHead record title={<Name>{name}</Name>} also={also && <Name>{also}</Name>}>
        {person.isReachable && <Reach person={person} isAsking={isAsking} />}
        {(mayWrite || deletion) && (
          <Menu label={t("moreActions")}>
            {mayWrite && (
              <>
                <MenuLink to={to(`contacts/${person.id}/edit`)} icon="pen">
                  {t("edit")}
                </MenuLink>
                <MenuLink to={to(`leads/new?contact=${person.id}`)} icon="leads">
                  {t("newLead")}
                </MenuLink>
              </>
            )}
            {deletion && (
              <MenuButton type="button" icon="trash" danger {...opens(deletion)}>
                {t("remove")}
              </MenuButton>
            )}
          </Menu>
        )}
      </PageHead>
      <PersonFacts person={person} />
    </>
  );
}

/** One tap each: WhatsApp, mail and call, to the first number or address that can be reached. */
function Reach({ person, isAsking }: { person: PersonHead; isAsking: boolean }) {
  const { phones, emails } = person;
  const t = useWords(words);
  const number = phones.find(({ e164 }) => e164)?.e164;
  const [email] = emails;
  return (
    <>
      {number && (
        <OutsideLink
          href={`https://wa.me/${number.slice(1)}`}
          look={isAsking ? undefined : "primary"}
          icon="whatsapp"
          target="_blank"
          rel="noreferrer"
        >
          {t("whatsapp")}
        </OutsideLink>
      )}
      {email && (
        <OutsideLink href={`mailto:${email}`} icon="mail">
          <span className="vh-s">{t("writeMail")}</span>
        </OutsideLink>
      )}
      {number && (
        <OutsideLink href={`tel:${number}`} icon="phone">
          <span className="vh-s">{t("call")}</span>
        </OutsideLink>
      )}
    </>
  );
}

function PersonFacts({ person }: { person: PersonHead }) {
  const t = useWords(words);
  const language = useWords(languages);
  const tag = person.preferredLanguage;
  return (
    <Facts>
      {person.phones.map(({ raw, e164 }) => (
        <span key={raw}>
          <Phone call={Boolean(e164) && person.isReachable}>{e164 ?? raw}</Phone>
          {!e164 && <span className="quiet"> ({t("unread")})</span>}
        </span>
      ))}
      {person.emails.map((email) =>
        person.isReachable ? (
          <a key={email} href={`mailto:${email}`}>
            <Ref>{email}</Ref>
          </a>
        ) : (
          <Ref key={email}>{email}</Ref>
        ),
      )}
      {tag && Object.hasOwn(languages, tag) && (
        <span>{t("speaks", { language: language(tag as keyof typeof languages) })}</span>
      )}
      <span>
        <Say words={words} say="ownerIs" with={{ name: person.ownerName ?? t("nobody") }} />
      </span>
    </Facts>
  );
}
