import { Block, Narrow, Stack } from "~/components/ui/page";
import { UserText } from "~/components/ui/text";
import type { Authority } from "~/config/authorities";
import { dayIn } from "~/lib/in-language";

import { localeOf } from "~/lib/locale";
import { refusalInTwo } from "~/words/asker-in-two";
import { Say, useLanguage, useWords } from "~/words/use-words";

export interface Refusal {
  answer: string | null;
  refusedUnder: string | null;
  authority: Authority | null;
}

/**
 * Why a request was refused, by which law or rule, how to contest it, and whom to complain to.
 * @param words in more languages where whoever asked reads it; the desk needs two.
 */
export function RefusalLetter({
  answer,
  refusedUnder,
  authority,
  words = refusalInTwo,
}: Refusal & { words?: typeof refusalInTwo }) {
  const t = useWords(words);
  const language = useLanguage();
  if (!authority) return null;

  return (
    <Block title={t("letter")}>
      <Narrow>
        <Stack>
          {answer && <UserText>{answer}</UserText>}
          {refusedUnder && <p>{t("letterUnder", { law: refusedUnder })}</p>}
          <p>
            <Say
              words={words}
              say="letterComplain"
              with={{ name: authority.name[localeOf(language)] }}
            />
          </p>
          <p className="sm">
            {authority.address && <bdi>{authority.address}</bdi>}{" "}
            <a href={authority.url} rel="noreferrer">
              <bdi className="n">{authority.url}</bdi>
            </a>
          </p>
          <p className="xs quiet">{t("knownOn", { date: dayIn(language, authority.knownOn) })}</p>
        </Stack>
      </Narrow>
    </Block>
  );
}
