import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Row } from "~/components/ui/page";
import { Name } from "~/components/ui/text";
import { contacts as words } from "~/words/contacts";
import { Say, useWords } from "~/words/use-words";
import { useContactName } from "./contact-name";

export interface Known {
  id: string;
  nameEn: string | null;
  nameAr: string | null;
  by: string;
}

/** Before a second contact with the same phone or e-mail is made: who has it, and what to do. */
export function KnownQuestion({ known }: { known: readonly Known[] }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useContactName();
  return (
    <Notice tone="soon" alert>
      <b>{t("knownTitle")}</b>
      <ul>
        {known.map((contact) => (
          <li key={contact.id}>
            <Say
              words={words}
              say="knownAs"
              with={{
                by: contact.by,
                who: (
                  <Link to={to(`contacts/${contact.id}`)}>
                    <Name>{nameOf(contact).name}</Name>
                  </Link>
                ),
              }}
            />
          </li>
        ))}
      </ul>
      <p>{t("knownHelp")}</p>
      <Row>
        <Button name="known" value="share">
          {t("saveShared")}
        </Button>
      </Row>
    </Notice>
  );
}

/** Before somebody who was erased is written down again. */
export function ErasedQuestion() {
  const t = useWords(words);
  return (
    <Notice tone="soon" alert>
      <b>{t("erasedTitle")}</b>
      <p>{t("erasedHelp")}</p>
      <Row>
        <Button name="cameBack" value="on">
          {t("saveCameBack")}
        </Button>
      </Row>
    </Notice>
  );
}
