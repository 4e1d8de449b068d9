import { Notice } from "~/components/ui/notice";
import type { Authority } from "~/config/authorities";
import { dayIn } from "~/lib/in-language";
import { localeOf } from "~/lib/locale";
import { refusalInTwo } from "~/words/asker-in-two";
import { lateInTwo } from "~/words/late-in-two";
import { Say, useLanguage, useWords } from "~/words/use-words";
import { WhereAuthorityIs } from "./refusal-letter";

export interface Late {
  /** YYYY-MM-DD: the last day that was promised. */
  since: string;
  isReminded: boolean;
  authority: Authority;
  alsoAuthority: Authority | null;
}

/**
 * That the day of an answer is over, and whom to complain to.
 * @param words in more languages where whoever asked from outside reads it.
 */
export function LateAnswer({
  late: { since, isReminded, authority, alsoAuthority },
  words = lateInTwo,
  letter = refusalInTwo,
}: {
  late: Late;
  words?: typeof lateInTwo;
  letter?: typeof refusalInTwo;
}) {
  const t = useWords(words);
  const language = useLanguage();
  const to = ({ name }: Authority) => ({ name: <b>{name[localeOf(language)]}</b> });
  return (
    <Notice tone="late">
      <p>
        {t("late", { date: dayIn(language, since) })} {isReminded && t("reminded")}
      </p>
      <p>
        <Say words={words} say="complain" with={to(authority)} />
      </p>
      <WhereAuthorityIs of={authority} words={letter} />
      {alsoAuthority && (
        <>
          <p>
            <Say words={words} say="also" with={to(alsoAuthority)} />
          </p>
          <WhereAuthorityIs of={alsoAuthority} words={letter} />
        </>
      )}
    </Notice>
  );
}
