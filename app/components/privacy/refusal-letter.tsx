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
  /** Absent while it is not refused. */
  authority?: Authority;
  alsoAuthority?: Authority | null;
}

/**
 * Why a request was refused, by which law or rule, how to contest it, and whom to complain to.
 * @param words in more languages where whoever asked reads it; the desk needs two.
 */
export function RefusalLetter({
  answer,
  refusedUnder,
  authority,
  alsoAuthority,
  words = refusalInTwo,
}: Refusal & { words?: typeof refusalInTwo }) {
  const t = useWords(words);
  if (!authority) return null;

  return (
    <Block title={t("letter")}>
      <Narrow>
        <Stack>
          {answer && <UserText>{answer}</UserText>}
          {refusedUnder && <p>{t("letterUnder", { law: refusedUnder })}</p>}
          <Complain of={authority} say="letterComplain" words={words} />
          {alsoAuthority && <Complain of={alsoAuthority} say="letterAlso" words={words} />}
        </Stack>
      </Narrow>
    </Block>
  );
}

function Complain({
  of,
  say,
  words,
}: {
  of: Authority;
  say: "letterComplain" | "letterAlso";
  words: typeof refusalInTwo;
}) {
  const name = of.name[localeOf(useLanguage())];
  return (
    <>
      <p>
        <Say words={words} say={say} with={{ name }} />
      </p>
      <WhereAuthorityIs of={of} words={words} />
    </>
  );
}

/** Where complaints are taken, and when we last knew it. */
export function WhereAuthorityIs({
  of: { address, url, knownOn },
  words,
}: {
  of: Authority;
  words: typeof refusalInTwo;
}) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p className="sm">
        {address && <bdi>{address}</bdi>}{" "}
        <a href={url} rel="noreferrer">
          <bdi className="n">{url}</bdi>
        </a>
      </p>
      <p className="xs quiet">{t("knownOn", { date: dayIn(language, knownOn) })}</p>
    </>
  );
}
