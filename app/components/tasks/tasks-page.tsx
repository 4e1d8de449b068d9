import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { useShellFacts } from "~/components/layout/page-facts";
import { DueText } from "~/components/records/due-text";
import { Button, IconLink, LinkButton } from "~/components/ui/button";
import { Chip, Filters } from "~/components/ui/chip";
import { Notice } from "~/components/ui/notice";
import { Block, PageHead } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { ItemRow, Rows } from "~/components/ui/rows";
import { EmptyState } from "~/components/ui/states";
import { Name } from "~/components/ui/text";
import { DUBAI, isoDay } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { keptTitle } from "~/words/kept-title";
import { tasks } from "~/words/tasks";
import { Say, useWords } from "~/words/use-words";
import { DoneToast } from "./done-toast";
import { useTaskRefusals } from "./refusal-text";
import { TaskTitle } from "./task-title";

interface DueTask {
  id: string;
  title: string;
  dueAt: EpochMs | null;
  ownerName: string | null;
  about: { kind: string; id: string | null; name: string | null } | null;
}

export interface TasksFacts {
  rows: DueTask[];
  nextCursor: string | null;
  cursor: string | null;
  sees: "all" | "team" | "own";
  everybody: boolean;
  mayWrite: boolean;
  /** The task that was just finished. */
  done: string | null;
  refused: string | null;
}

/** What is due: overdue, today, later. Finished in place, and taken back. */
export function TasksPage(facts: TasksFacts) {
  const { rows, mayWrite, refused, done } = facts;
  const t = useWords(tasks);
  const to = useWorkspaceHref();
  const refusalText = useTaskRefusals();

  return (
    <AppPage toast={done && <DoneToast id={done} />}>
      <PageHead title={t("title")}>
        {mayWrite && (
          <LinkButton look="primary" icon="plus" to={to("tasks/new")}>
            {t("newTask")}
          </LinkButton>
        )}
      </PageHead>
      <Whose {...facts} />
      {refused && (
        <Notice tone="late" alert>
          {refusalText(refused)}
        </Notice>
      )}
      {rows.length === 0 ? (
        <EmptyState fact={t("nothing")} help={t("nothingHelp")} />
      ) : (
        <Groups {...facts} />
      )}
      <TasksPager {...facts} />
    </AppPage>
  );
}

function Whose({ sees, everybody }: TasksFacts) {
  const t = useWords(tasks);
  const to = useWorkspaceHref();
  if (sees === "own") return null;

  return (
    <Filters>
      <Chip to={to("tasks")} on={!everybody}>
        {t("mine")}
      </Chip>
      <Chip to={to("tasks?whose=all")} on={everybody}>
        {t(sees === "team" ? "teams" : "everybodys")}
      </Chip>
    </Filters>
  );
}

function TasksPager({ nextCursor, cursor, everybody }: TasksFacts) {
  const t = useWords(tasks);
  const to = useWorkspaceHref();
  const whose = everybody ? "whose=all&" : "";
  return (
    <Pager
      label={t("pages")}
      back={cursor ? { to: to(`tasks?${whose}`), label: t("first") } : undefined}
      on={
        nextCursor ? { to: to(`tasks?${whose}cursor=${nextCursor}`), label: t("next") } : undefined
      }
    />
  );
}

function Groups({ rows, mayWrite, everybody, cursor, nextCursor }: TasksFacts) {
  const t = useWords(tasks);
  const shell = useShellFacts();
  const now = shell?.now ?? 0;
  const zone = shell?.timeZone ?? DUBAI;
  const groupOf = (dueAt: EpochMs) => {
    if (dueAt < now) return "overdue";
    return isoDay(dueAt, zone) === isoDay(now, zone) ? "today" : "later";
  };
  const groups = (["overdue", "today", "later"] as const).map((name) => ({
    name,
    rows: rows.filter(({ dueAt }) => groupOf(dueAt ?? 0) === name),
  }));

  // Of one page among several the rows are not all there are.
  const isAll = !cursor && !nextCursor;
  return groups
    .filter((group) => group.rows.length > 0)
    .map((group) => (
      <Block key={group.name} title={t(group.name)} count={isAll ? group.rows.length : undefined}>
        <Rows>
          {group.rows.map((task) => (
            <TaskRow key={task.id} {...{ task, now, zone, mayWrite, everybody }} />
          ))}
        </Rows>
      </Block>
    ));
}

function TaskRow({
  task: { id, title, dueAt, about, ownerName },
  now,
  zone,
  mayWrite,
  everybody,
}: {
  task: DueTask;
  now: EpochMs;
  zone: string;
  mayWrite: boolean;
  everybody: boolean;
}) {
  const t = useWords(tasks);
  const kept = useWords(keptTitle);
  const called = title || kept("task");
  const to = useWorkspaceHref();
  return (
    <ItemRow
      id={`row-${id}`}
      when={<DueText at={dueAt ?? 0} now={now} zone={zone} />}
      actions={
        mayWrite && (
          <>
            <Form method="post" action={to(`tasks/${id}/done`)}>
              <Button aria-label={t("markDone", { title: called })}>{t("done")}</Button>
            </Form>
            <IconLink
              icon="pen"
              to={to(`tasks/${id}/edit`)}
              label={t("editOf", { title: called })}
            />
          </>
        )
      }
    >
      <What title={title}>
        {about?.id && <Link to={to(`${about.kind}/${about.id}`)}>{about.name || about.id}</Link>}
      </What>
      {everybody && ownerName && (
        <span className="quiet">
          {" "}
          <Name>{ownerName}</Name>
        </span>
      )}
    </ItemRow>
  );
}

/** What is to be done, and about whom or what. */
function What({ title, children }: { title: string; children: ReactNode }) {
  const what = (
    <b>
      <TaskTitle title={title} />
    </b>
  );
  return children ? <Say words={tasks} say="forWhom" with={{ what, name: children }} /> : what;
}
