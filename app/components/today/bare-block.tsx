import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { useLeadName } from "~/components/leads/lead-words";
import { LinkButton } from "~/components/ui/button";
import { Block, HeadLinks } from "~/components/ui/page";
import { ItemRow, Rows } from "~/components/ui/rows";
import { Comma, Money, Name, Ref } from "~/components/ui/text";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { leads as leadWords } from "~/words/leads";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";
import type { ShownDeal } from "./deal-block";
import { NextDate } from "./next-date";

export type ShownBare = { kind: "lead"; lead: ShownLead } | { kind: "deal"; deal: ShownDeal };

interface Clockwork {
  leaving: ReadonlySet<string>;
  now: EpochMs;
  mayWrite: boolean;
}

/** Open leads and deals for which nobody has planned a next step. */
export function BareBlock({
  items,
  count,
  ...clock
}: { items: readonly ShownBare[]; count: number | null } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  if (items.length === 0) return null;

  return (
    <Block
      id="bare"
      title={t("blockBare")}
      count={count ?? undefined}
      link={
        <HeadLinks>
          <Link to={`${to("leads")}?view=due&owner=me`}>{t("allLeads")}</Link>
          <Link to={`${to("deals")}?whose=mine`}>{t("board")}</Link>
        </HeadLinks>
      }
    >
      <Rows>
        {items.map((item) =>
          item.kind === "lead" ? (
            <BareLead key={item.lead.id} lead={item.lead} {...clock} />
          ) : (
            <BareDeal key={item.deal.id} deal={item.deal} {...clock} />
          ),
        )}
      </Rows>
    </Block>
  );
}

function BareLead({ lead, leaving, mayWrite }: { lead: ShownLead } & Clockwork) {
  const t = useWords(leadWords);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  return (
    <ItemRow
      id={`row-${lead.id}`}
      hidden={leaving.has(lead.id)}
      when={t("bySystem")}
      actions={mayWrite && <NextDate lead={lead} does={t("setDate")} icon="clock" />}
    >
      <Link to={to(`leads/${lead.id}`)}>
        <b>
          <Name>{nameOf(lead)}</Name>
        </b>
      </Link>
      {lead.about && (
        <span className="muted">
          <Comma />
          <Ref>{lead.about}</Ref>
        </span>
      )}
    </ItemRow>
  );
}

function BareDeal({ deal, mayWrite, now }: { deal: ShownDeal } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <ItemRow
      id={`row-${deal.id}`}
      when={t("daysInStage", { d: Math.floor((now - deal.stageSince) / DAY_MS) })}
      actions={
        mayWrite && (
          <LinkButton to={to(`tasks/new?about=deal:${deal.id}`)}>{t("addTask")}</LinkButton>
        )
      }
    >
      <Link to={to(`deals/${deal.id}`)}>
        <b>
          <Name>{deal.name ?? t("aDeal")}</Name>
        </b>
      </Link>
      {deal.value && (
        <span className="muted">
          <Comma />
          <Money {...deal.value} />
        </span>
      )}
    </ItemRow>
  );
}
