import type { MailingPurpose } from "~/domain/mailings/purposes";
import { mailingPurposeWords } from "~/words/mailings";
import { useWords } from "~/words/use-words";

/**
 * What somebody asked for or gets, as a list.
 * @param named inside a form: what is pressed for is exactly what is shown.
 */
export function PurposeList({ of, named }: { of: readonly MailingPurpose[]; named?: boolean }) {
  const t = useWords(mailingPurposeWords);
  return (
    <ul>
      {of.map((purpose) => (
        <li key={purpose}>
          {named && <input type="hidden" name="purposes" value={purpose} />}
          <b>{t(purpose)}</b>: {t(`${purpose}-what`)}
        </li>
      ))}
    </ul>
  );
}
