import { Summary } from "~/components/ui/page";
import { Comma } from "~/components/ui/text";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";
import type { Count } from "./count-text";

const SAYS = {
  answer: { count: "toAnswer", more: "firstToAnswer" },
  "follow-ups": { count: "followUps", more: "firstFollowUps" },
  deals: { count: "dealsWait", more: "firstDeals" },
  unassigned: { count: "unassigned", more: "firstUnassigned" },
} as const;

/** The day in one sentence, each count a link to its block. */
export function TodaySummary({
  answer,
  followUps,
  deals,
  pool,
}: {
  answer: Count;
  followUps: Count;
  deals: Count;
  pool: Count | null;
}) {
  const t = useWords(words);
  const parts = [
    ...(pool && pool.n > 0 ? [{ block: "unassigned" as const, count: pool }] : []),
    { block: "answer" as const, count: answer },
    { block: "follow-ups" as const, count: followUps },
    ...(deals.n > 0 ? [{ block: "deals" as const, count: deals }] : []),
  ];
  return (
    <Summary>
      {parts.map(({ block, count: { n, more } }, place) => (
        <span key={block}>
          <a href={`#${block}`}>{t(SAYS[block][more ? "more" : "count"], { n })}</a>
          {place < parts.length - 1 && <Comma />}
        </span>
      ))}
    </Summary>
  );
}
