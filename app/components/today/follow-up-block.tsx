import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { ActForm } from "~/components/leads/act-form";
import { FollowUpChoices } from "~/components/leads/lead-actions";
import { useLeadName, useStepName } from "~/components/leads/lead-words";
import { DueText } from "~/components/records/due-text";
import { Button, LinkButton } from "~/components/ui/button";
import { Menu, MenuLink } from "~/components/ui/menu";
import { Block, Row } from "~/components/ui/page";
import { ItemRow, Rows } from "~/components/ui/rows";
import { EmptyState } from "~/components/ui/states";
import { Comma, Grow, Instant, Money, Name, Ref } from "~/components/ui/text";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { DAY_MS, type EpochMs } from "~/lib/time";
import { leads as leadWords } from "~/words/leads";
import { today as words } from "~/words/today";
import { Say, useWords } from "~/words/use-words";
import { type Count, CountText } from "./count-text";
import type { ShownDeal } from "./deal-block";

export type ShownFollowUp =
  | {
      kind: "task";
      at: EpochMs;
      task: { id: string; title: string; name: string | null; leadId: string | null };
    }
  | { kind: "lead"; at: EpochMs; lead: ShownLead }
  | { kind: "lead-without-step"; at: null; lead: ShownLead }
  | { kind: "deal-without-step"; at: null; deal: ShownDeal };

interface Clockwork {
  now: EpochMs;
  zone: string;
  mayWrite: boolean;
}

/** What is due today or overdue, then what has no next step that a person set. */
export function FollowUpBlock({
  items,
  count,
  next,
  ...clock
}: {
  items: readonly ShownFollowUp[];
  count: Count;
  next: { at: EpochMs } | null;
} & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Block
      id="follow-ups"
      title={t("blockFollowUps")}
      count={<CountText count={count} />}
      link={
        <>
          <Grow />
          <Row>
            <Link to={to("tasks")}>{t("allTasks")}</Link>
            <Link to={`${to("leads")}?view=due&owner=me`}>{t("allLeads")}</Link>
          </Row>
        </>
      }
    >
      {items.length === 0 ? (
        <EmptyState
          fact={t("noFollowUps")}
          help={
            next ? (
              <Say
                words={words}
                say="nextFollowUp"
                with={{ when: <Instant at={next.at} zone={clock.zone} /> }}
              />
            ) : (
              t("noNextFollowUp")
            )
          }
        />
      ) : (
        <Rows>
          {items.map((item) => (
            <FollowUpRow key={keyOf(item)} item={item} {...clock} />
          ))}
        </Rows>
      )}
    </Block>
  );
}

const keyOf = (item: ShownFollowUp) => {
  if (item.kind === "task") return item.task.id;
  return item.kind === "deal-without-step" ? item.deal.id : item.lead.id;
};

function FollowUpRow({ item, ...clock }: { item: ShownFollowUp } & Clockwork) {
  if (item.kind === "task") return <TaskRow task={item.task} at={item.at} {...clock} />;
  if (item.kind === "deal-without-step") return <BareDealRow deal={item.deal} {...clock} />;
  return <LeadRow lead={item.lead} at={item.at} {...clock} />;
}

function TaskRow({
  task,
  at,
  ...clock
}: {
  task: { id: string; title: string; name: string | null };
  at: EpochMs;
} & Clockwork) {
  const t = useWords(leadWords);
  const to = useWorkspaceHref();
  return (
    <ItemRow
      id={`row-${task.id}`}
      when={<DueText at={at} now={clock.now} zone={clock.zone} />}
      actions={
        clock.mayWrite && (
          <Form method="post" action={to(`tasks/${task.id}/done`)} preventScrollReset>
            <input type="hidden" name="from" value="today" />
            <Button>{t("done")}</Button>
          </Form>
        )
      }
    >
      <What name={task.name}>
        <Link to={to("tasks")}>
          <b>
            <Name>{task.title}</Name>
          </b>
        </Link>
      </What>
    </ItemRow>
  );
}

/** What, and for whom where that is known. */
function What({ name, children }: { name: string | null; children: ReactNode }) {
  if (name === null) return children;
  return <Say words={words} say="forPerson" with={{ what: children, name }} />;
}

function LeadRow({ lead, at, ...clock }: { lead: ShownLead; at: EpochMs | null } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const stepName = useStepName();
  return (
    <ItemRow
      id={`row-${lead.id}`}
      when={at === null ? t("bySystem") : <DueText at={at} now={clock.now} zone={clock.zone} />}
      actions={clock.mayWrite && <FollowUpAction lead={lead} bare={at === null} />}
    >
      <Link to={to(`leads/${lead.id}`)}>
        <Say
          words={words}
          say={at === null ? "forRecord" : "withPerson"}
          with={{ what: at === null ? t("noStep") : stepName(lead), name: nameOf(lead) }}
        />
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

/** Done asks for the next date, or leads to where a lead is closed. */
function FollowUpAction({ lead, bare }: { lead: ShownLead; bare: boolean }) {
  const t = useWords(leadWords);
  const to = useWorkspaceHref();
  const name = useLeadName()(lead);
  const does = t(bare ? "setDate" : "done");
  return (
    <ActForm lead={lead} from="today">
      <Menu label={`${does}: ${name}`} icon={bare ? "clock" : "check"} text={does}>
        <FollowUpChoices lead={lead} />
        <MenuLink to={to(`leads/${lead.id}/closure`)} icon="x">
          {t("close")}
        </MenuLink>
      </Menu>
      <input type="hidden" name="block" value="follow-ups" />
    </ActForm>
  );
}

function BareDealRow({ deal, mayWrite, now }: { deal: ShownDeal } & Clockwork) {
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
        <Say
          words={words}
          say="forRecord"
          with={{ what: t("noStep"), name: <Name>{deal.name ?? t("blockDeals")}</Name> }}
        />
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
