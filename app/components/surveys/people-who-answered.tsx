import { Block } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name } from "~/components/ui/text";
import type { Answer } from "~/domain/surveys/answers";
import type { Question } from "~/domain/surveys/survey";
import type { EpochMs } from "~/lib/time";
import { surveyDesk } from "~/words/survey-desk";
import { useLocale, useWords } from "~/words/use-words";
import { inWords } from "./own-answers";

interface Person {
  name: string;
  at: EpochMs;
  answers: readonly Answer[];
}

/** Who answered a survey under their name, and what. */
export function PeopleWhoAnswered({
  people,
  questions,
  zone,
}: {
  people: readonly Person[];
  questions: readonly Question[];
  zone: string;
}) {
  const t = useWords(surveyDesk);
  const locale = useLocale();
  const asked = questions.map(({ kind, asks, options }) => ({
    ...{ kind, asks: asks[locale] },
    options: options.map((option) => option[locale]),
  }));
  return (
    <Block title={t("people")} count={people.length}>
      <Table
        label={t("people")}
        cards="named"
        head={
          <>
            <Th>{t("person")}</Th>
            <Th>{t("when")}</Th>
            {asked.map(({ asks }) => (
              <Th key={asks}>
                <bdi>{asks}</bdi>
              </Th>
            ))}
          </>
        }
      >
        {people.map(({ name, at, answers }) => (
          <Tr key={`${name} ${at}`}>
            <Td>
              <Name>{name}</Name>
            </Td>
            <Td muted phone="end">
              <Instant at={at} zone={zone} />
            </Td>
            {asked.map((question, place) => (
              <Td key={question.asks} phone="line" of={question.asks}>
                <bdi>{inWords(question, answers[place])}</bdi>
              </Td>
            ))}
          </Tr>
        ))}
      </Table>
    </Block>
  );
}
