import { Summary } from "~/components/ui/page";
import { Comma } from "~/components/ui/text";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";

/** The day in one sentence, each count a link to its block. */
export function TodaySummary({
  answer,
  followUps,
  deals,
  pool,
}: {
  answer: number;
  /** Null where they were not counted to the end: never a number that is not true. */
  followUps: number | null;
  deals: number;
  pool: number | null;
}) {
  const t = useWords(words);
  const due = followUps === null ? t("moreFollowUps") : t("followUps", { n: followUps });
  const parts = [
    ...(pool ? [{ block: "unassigned", said: t("unassigned", { n: pool }) }] : []),
    { block: "answer", said: t("toAnswer", { n: answer }) },
    { block: "follow-ups", said: due },
    ...(deals ? [{ block: "deals", said: t("dealsWait", { n: deals }) }] : []),
  ];
  return (
    <Summary>
      {parts.map(({ block, said }, place) => (
        <span key={block}>
          <a href={`#${block}`}>{said}</a>
          {place < parts.length - 1 && <Comma />}
        </span>
      ))}
    </Summary>
  );
}
