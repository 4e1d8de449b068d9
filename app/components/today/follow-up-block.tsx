import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { useLeadName, useStepName } from "~/components/leads/lead-words";
import { DueText } from "~/components/records/due-text";
import { TaskTitle } from "~/components/tasks/task-title";
import { Button } from "~/components/ui/button";
import { MenuLink } from "~/components/ui/menu";
import { Block, HeadLinks } from "~/components/ui/page";
import { ItemRow, Rows } from "~/components/ui/rows";
import { EmptyState } from "~/components/ui/states";
import { Comma, Instant, Ref } from "~/components/ui/text";
import type { ShownLead } from "~/domain/leads/shown-lead";
import type { EpochMs } from "~/lib/time";
import { leads as leadWords } from "~/words/leads";
import { today as words } from "~/words/today";
import { Say, useWords } from "~/words/use-words";
import { NextDate } from "./next-date";

export type ShownFollowUp =
  | {
      kind: "task";
      at: EpochMs;
      task: { id: string; title: string; name: string | null; leadId: string | null };
    }
  | { kind: "lead"; at: EpochMs; lead: ShownLead };

interface Clockwork {
  leaving: ReadonlySet<string>;
  now: EpochMs;
  zone: string;
  mayWrite: boolean;
}

/** What is due today or overdue. */
export function FollowUpBlock({
  items,
  count,
  next,
  ...clock
}: {
  items: readonly ShownFollowUp[];
  count: number | null;
  next: { at: EpochMs } | null;
} & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Block
      id="follow-ups"
      title={t("blockFollowUps")}
      count={count ?? undefined}
      link={
        <HeadLinks>
          <Link to={to("tasks")}>{t("allTasks")}</Link>
          <Link to={`${to("leads")}?view=due&owner=me`}>{t("allLeads")}</Link>
        </HeadLinks>
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

const keyOf = (item: ShownFollowUp) => (item.kind === "task" ? item.task.id : item.lead.id);

function FollowUpRow({ item, ...clock }: { item: ShownFollowUp } & Clockwork) {
  if (item.kind === "task") return <TaskRow task={item.task} at={item.at} {...clock} />;
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
            <TaskTitle title={task.title} />
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

function LeadRow({ lead, at, ...clock }: { lead: ShownLead; at: EpochMs } & Clockwork) {
  const t = useWords(leadWords);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const stepName = useStepName();
  return (
    <ItemRow
      id={`row-${lead.id}`}
      hidden={clock.leaving.has(lead.id)}
      when={<DueText at={at} now={clock.now} zone={clock.zone} />}
      actions={
        clock.mayWrite && (
          <NextDate lead={lead} does={t("done")}>
            <MenuLink to={to(`leads/${lead.id}/closure`)} icon="x">
              {t("close")}
            </MenuLink>
          </NextDate>
        )
      }
    >
      <Link to={to(`leads/${lead.id}`)}>
        <Say words={words} say="withPerson" with={{ what: stepName(lead), name: nameOf(lead) }} />
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
