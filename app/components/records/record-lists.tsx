import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { TaskTitle } from "~/components/tasks/task-title";
import { Badge, TimeText } from "~/components/ui/badge";
import { IconButton, LinkButton } from "~/components/ui/button";
import { Filters } from "~/components/ui/chip";
import { ItemRow, Rows } from "~/components/ui/rows";
import { EmptyState } from "~/components/ui/states";
import { Instant, Money, Name, Ref } from "~/components/ui/text";
import { formatBytes } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { files as fileWords } from "~/words/files";
import { recordLists as words } from "~/words/record-lists";
import { useLocale, useWords } from "~/words/use-words";
import { DueText } from "./due-text";

export interface Clockwork {
  now: EpochMs;
  zone: string;
}

/** A tab's list, or what is missing from it. */
function Listed<Item extends { id: string }>({
  items,
  empty,
  children,
}: {
  items: readonly Item[];
  empty: string;
  children: (item: Item) => ReactNode;
}) {
  return items.length === 0 ? <EmptyState fact={empty} /> : <Rows>{items.map(children)}</Rows>;
}

export interface LeadItem {
  id: string;
  status: "new" | "contacted" | "qualified" | "converted" | "lost" | "not-a-lead";
  listingRef: string | null;
  receivedAt: EpochMs;
  nextFollowUpAt: EpochMs | null;
}

/** A person's enquiries. */
export function LeadRows({ leads, now, zone }: { leads: readonly LeadItem[] } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Listed items={leads} empty={t("noLeads")}>
      {(lead) => (
        <ItemRow
          key={lead.id}
          when={<Instant at={lead.receivedAt} now={now} zone={zone} />}
          actions={
            lead.nextFollowUpAt && <DueText at={lead.nextFollowUpAt} now={now} zone={zone} />
          }
        >
          <Link to={to(`leads/${lead.id}`)}>
            {lead.listingRef ? <Ref>{lead.listingRef}</Ref> : t("enquiry")}
          </Link>{" "}
          <span className="quiet">{t(lead.status === "lost" ? "lostLead" : lead.status)}</span>
        </ItemRow>
      )}
    </Listed>
  );
}

export interface DealItem {
  id: string;
  title: string | null;
  status: "open" | "won" | "lost";
  valueMinor: number | null;
  currency: string;
  stageSince: EpochMs;
}

/** Deals with a person or a company. */
export function DealRows({ deals, now, zone }: { deals: readonly DealItem[] } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <Listed items={deals} empty={t("noDeals")}>
      {(deal) => (
        <ItemRow
          key={deal.id}
          when={<Instant at={deal.stageSince} now={now} zone={zone} />}
          actions={
            deal.valueMinor !== null && (
              <Money amountMinor={deal.valueMinor} currency={deal.currency} />
            )
          }
        >
          <Link to={to(`deals/${deal.id}`)}>
            {deal.title ? <Name>{deal.title}</Name> : t("deal")}
          </Link>{" "}
          <span className="quiet">{t(deal.status)}</span>
        </ItemRow>
      )}
    </Listed>
  );
}

export interface TaskItem {
  id: string;
  title: string;
  dueAt: EpochMs | null;
  doneAt: EpochMs | null;
}

/**
 * What is to be done about a record, and what was.
 * @param about what a new task is about, as an address says it: `contact:ct_…`; left out where nothing is planned from
 * here.
 */
export function TaskRows({
  tasks,
  about,
  now,
  zone,
}: { tasks: readonly TaskItem[]; about?: string | null } & Clockwork) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <>
      {about && (
        <Filters>
          <LinkButton to={to(`tasks/new?about=${about}`)} icon="plus">
            {t("newTask")}
          </LinkButton>
        </Filters>
      )}
      <Listed items={tasks} empty={t("noTasks")}>
        {(task) => (
          <ItemRow key={task.id} when={<Due task={task} now={now} zone={zone} />}>
            <Link to={to(`tasks/${task.id}/edit`)}>
              <TaskTitle title={task.title} />
            </Link>
          </ItemRow>
        )}
      </Listed>
    </>
  );
}

function Due({ task, now, zone }: { task: TaskItem } & Clockwork) {
  const t = useWords(words);
  if (task.doneAt !== null) return <TimeText tone="done">{t("done")}</TimeText>;
  if (task.dueAt === null) return <TimeText tone="quiet">{t("noDate")}</TimeText>;
  return <DueText at={task.dueAt} now={now} zone={zone} />;
}

export interface FileItem {
  id: string;
  name: string;
  bytes: number;
  createdAt: EpochMs;
  scan: "clean" | "quarantined";
}

/**
 * Files of a record, each by its short-lived link; what is in quarantine has none.
 * @param deleteFrom the record to come back to from deleting one; undefined where that is not theirs.
 */
export function FileRows({
  files,
  deleteFrom,
  now,
  zone,
}: { files: readonly FileItem[]; deleteFrom?: { type: string; id: string } } & Clockwork) {
  const t = useWords(words);
  const locale = useLocale();
  const quarantined = useWords(fileWords)("quarantined");
  const to = useWorkspaceHref();
  return (
    <Listed items={files} empty={t("noFiles")}>
      {(file) => (
        <ItemRow
          key={file.id}
          when={<Instant at={file.createdAt} now={now} zone={zone} />}
          actions={
            <>
              <span className="quiet">{formatBytes(file.bytes, locale)}</span>
              {deleteFrom && <FileDeletion file={file} about={deleteFrom} />}
            </>
          }
        >
          {file.scan === "clean" ? (
            <a href={to(`files/${file.id}`)}>
              <Name>{file.name}</Name>
            </a>
          ) : (
            <>
              <Name>{file.name}</Name> <Badge tone="late">{quarantined}</Badge>
            </>
          )}
        </ItemRow>
      )}
    </Listed>
  );
}

function FileDeletion({ file, about }: { file: FileItem; about: { type: string; id: string } }) {
  const t = useWords(fileWords);
  const to = useWorkspaceHref();
  return (
    <Form method="post" action={to(`files/${file.id}`)}>
      <input type="hidden" name="aboutType" value={about.type} />
      <input type="hidden" name="aboutId" value={about.id} />
      <IconButton look="plain" icon="trash" label={t("remove")} />
    </Form>
  );
}
