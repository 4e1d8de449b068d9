import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { LinkButton } from "~/components/ui/button";
import { Block } from "~/components/ui/page";
import { ItemRow, Rows } from "~/components/ui/rows";
import { EmptyState } from "~/components/ui/states";
import { Instant, Money, Name } from "~/components/ui/text";
import type { Money as Amount } from "~/lib/money";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { today as words } from "~/words/today";
import { Say, useLocale, useWords } from "~/words/use-words";

export interface ShownDeal {
  id: string;
  name: string | null;
  stage: { en: string; ar: string } | null;
  stageSince: EpochMs;
  nextStepAt: EpochMs | null;
  value: Amount | null;
}

/** My open deals with a next step, the longest in their stage first. */
export function DealBlock({
  deals,
  count,
  now,
  zone,
}: {
  deals: readonly ShownDeal[];
  count: number;
  now: EpochMs;
  zone: string;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Block
      id="deals"
      title={t("blockDeals")}
      count={count}
      link={<Link to={`${to("deals")}?whose=mine`}>{t("board")}</Link>}
    >
      {deals.length === 0 ? (
        <EmptyState fact={t("noDeals")} help={t("noDealsHelp")} />
      ) : (
        <Rows>
          {deals.map((deal) => (
            <DealRow key={deal.id} deal={deal} now={now} zone={zone} />
          ))}
        </Rows>
      )}
    </Block>
  );
}

function DealRow({ deal, now, zone }: { deal: ShownDeal; now: EpochMs; zone: string }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const locale = useLocale();
  const days = t("daysInStage", { d: Math.floor((now - deal.stageSince) / DAY_MS) });
  return (
    <ItemRow
      id={`row-${deal.id}`}
      when={deal.stage ? t("stageFor", { stage: deal.stage[locale], days }) : days}
      actions={<LinkButton to={to(`deals/${deal.id}`)}>{t("open")}</LinkButton>}
    >
      <Link to={to(`deals/${deal.id}`)}>
        <b>
          <Name>{deal.name ?? t("blockDeals")}</Name>
        </b>
      </Link>{" "}
      {deal.nextStepAt !== null && (
        <Say
          words={words}
          say="nextAt"
          with={{ when: <Instant at={deal.nextStepAt} now={now} zone={zone} /> }}
        />
      )}{" "}
      {deal.value && (
        <span className="muted">
          <Money {...deal.value} />
        </span>
      )}
    </ItemRow>
  );
}
