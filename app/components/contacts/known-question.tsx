import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Name } from "~/components/ui/text";
import { formatPhone } from "~/lib/format";
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
                by: formatPhone(contact.by),
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
      <p>
        {t("knownHelp")}
        <Button name="known" value="share">
          {t("saveShared")}
        </Button>
      </p>
    </Notice>
  );
}

/** Before somebody who was erased is written down again. */
export function ErasedQuestion() {
  const t = useWords(words);
  return (
    <Notice tone="soon" alert>
      <b>{t("erasedTitle")}</b>
      <p>
        {t("erasedHelp")}
        <Button name="cameBack" value="on">
          {t("saveCameBack")}
        </Button>
      </p>
    </Notice>
  );
}
