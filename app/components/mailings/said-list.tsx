import { Instant, Mono } from "~/components/ui/text";
import type { MailingPurpose } from "~/domain/mailings/purposes";
import type { EpochMs } from "~/lib/time";
import { mailingPurposeWords, notificationWords } from "~/words/mailings";
import { useWords } from "~/words/use-words";

interface Said {
  id: string;
  at: EpochMs;
  purpose: MailingPurpose;
  action: "asked" | "confirmed" | "withdrawn";
  how: "form" | "mailed-link" | "account" | "one-click" | "mail";
  textSha256: string | null;
}

/** Each yes and no, when and how it was said, and the hash of the words that were agreed to. */
export function SaidList({ said, zone }: { said: readonly Said[]; zone?: string }) {
  const t = useWords(notificationWords);
  const named = useWords(mailingPurposeWords);
  return (
    <ul>
      {said.map(({ id, at, purpose, action, how, textSha256 }) => (
        <li key={id}>
          <p>
            {named(purpose)}: <b>{t(action)}</b> <span className="quiet">{t(how)}</span>{" "}
            <Instant at={at} zone={zone} />
          </p>
          {textSha256 && (
            <p className="xs quiet">
              SHA-256 <Mono wrap>{textSha256}</Mono>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
