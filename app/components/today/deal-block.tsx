import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { DueText } from "~/components/records/due-text";
import { LinkButton } from "~/components/ui/button";
import { Block } from "~/components/ui/page";
import { ItemRow, Rows } from "~/components/ui/rows";
import { Comma, Money, Name } from "~/components/ui/text";
import type { BothNames } from "~/domain/deals/pipelines";
import type { Money as Amount } from "~/lib/money";
import type { EpochMs } from "~/lib/time";
import { today as words } from "~/words/today";
import { Say, useLocale, useWords } from "~/words/use-words";

export interface ShownDeal {
  id: string;
  name: string | null;
  /** Whom it is with, where its name does not say it. */
  partner: string | null;
  stageSince: EpochMs;
  nextStepAt: EpochMs | null;
  value: Amount | null;
}

/** A deal with a next step, in its stage, with the first check that is open before it leaves it. */
export interface StagedDeal extends ShownDeal {
  stage: BothNames | null;
  gate: BothNames | null;
}

interface Clockwork {
  now: EpochMs;
  zone: string;
  mayWrite: boolean;
}

/** My open deals by their next step, the one that is longest overdue first. */
export function DealBlock({
  deals,
  count,
  ...clock
}: { deals: readonly StagedDeal[]; count: number } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Block
      id="deals"
      title={t("blockDeals")}
      count={count}
      link={
        count > deals.length ? (
          <Link to={`${to("deals")}?view=list&owner=me&planned=on&order=oldest`}>
            {t("allOf", { n: count })}
          </Link>
        ) : (
          <Link to={`${to("deals")}?whose=mine`}>{t("board")}</Link>
        )
      }
    >
      <Rows>
        {deals.map((deal) => (
          <DealRow key={deal.id} deal={deal} {...clock} />
        ))}
      </Rows>
    </Block>
  );
}

function DealRow({ deal, now, zone, mayWrite }: { deal: StagedDeal } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const locale = useLocale();
  const { stage, gate, partner, value, nextStepAt } = deal;
  return (
    <ItemRow
      id={`row-${deal.id}`}
      when={
        <>
          {stage && (
            <>
              <bdi>{stage[locale]}</bdi>
              <Comma />
            </>
          )}
          {nextStepAt !== null && <DueText at={nextStepAt} now={now} zone={zone} />}
        </>
      }
      actions={mayWrite && <NextMove deal={deal} />}
    >
      <Link to={to(`deals/${deal.id}`)}>
        <b>
          <Name>{deal.name ?? t("aDeal")}</Name>
        </b>
      </Link>
      {(partner || value) && (
        <p className="muted">
          {partner && <Name>{partner}</Name>}
          {partner && value && <Comma />}
          {value && <Money {...value} />}
        </p>
      )}
      {gate && (
        <p className="muted">
          <Say words={words} say="stillOpen" with={{ check: gate[locale] }} />
        </p>
      )}
    </ItemRow>
  );
}

/** What its stage still asks for is completed; where nothing is open the deal moves on. */
function NextMove({ deal: { id, gate } }: { deal: StagedDeal }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return gate ? (
    <LinkButton to={to(`deals/${id}#checks`)}>{t("complete")}</LinkButton>
  ) : (
    <LinkButton to={to(`deals/${id}/move`)}>{t("move")}</LinkButton>
  );
}
