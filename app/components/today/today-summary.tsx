import { Summary } from "~/components/ui/page";
import { Comma } from "~/components/ui/text";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";
import type { Count } from "./count-text";

/** The day in one sentence, each count a link to its block. */
export function TodaySummary({
  answer,
  followUps: { n, more },
  deals,
  pool,
}: {
  answer: number;
  followUps: Count;
  deals: number;
  pool: number | null;
}) {
  const t = useWords(words);
  const parts = [
    ...(pool ? [{ block: "unassigned", said: t("unassigned", { n: pool }) }] : []),
    { block: "answer", said: t("toAnswer", { n: answer }) },
    { block: "follow-ups", said: t(more ? "moreFollowUps" : "followUps", { n }) },
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
