import { consoleHref } from "~/components/operator/console-href";
import { Badge } from "~/components/ui/badge";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { surveyDesk } from "~/words/survey-desk";
import { useLocale, useWords } from "~/words/use-words";

export interface ShownSurvey {
  id: string;
  titleEn: string;
  titleAr: string;
  isAnonymous: boolean;
  isOpen: boolean;
  endsAt: EpochMs;
}

/** Surveys, whether they are open, and whether answers bear names. */
export function SurveyTable({ surveys, zone }: { surveys: readonly ShownSurvey[]; zone: string }) {
  const t = useWords(surveyDesk);
  const locale = useLocale();
  return (
    <Table
      label={t("title")}
      cards="named"
      head={
        <>
          <Th>{t("title")}</Th>
          <Th>{t("state")}</Th>
          <Th>{t("mode")}</Th>
          <Th>{t("ends")}</Th>
        </>
      }
    >
      {surveys.map(({ id, titleEn, titleAr, isAnonymous, isOpen, endsAt }) => (
        <Tr key={id}>
          <Td>
            <RowLink to={consoleHref(`surveys/${id}`)}>
              <Name>{locale === "ar" ? titleAr : titleEn}</Name>
            </RowLink>
          </Td>
          <Td>
            <Badge tone={isOpen ? "soon" : "done"}>{t(isOpen ? "open" : "over")}</Badge>
          </Td>
          <Td phone="line">{t(isAnonymous ? "anonymous" : "named")}</Td>
          <Td phone="line" muted>
            <Instant at={endsAt - 1} as="date" zone={zone} />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
