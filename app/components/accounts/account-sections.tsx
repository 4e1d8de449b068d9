import { FileSection } from "~/components/files/file-section";
import { useWorkspaceHref } from "~/components/layout/app-page";
import {
  type Clockwork,
  type DealItem,
  DealRows,
  type FileItem,
  type TaskItem,
  TaskRows,
} from "~/components/records/record-lists";
import { NoteBox } from "~/components/timeline/note-box";
import { RecordTimeline } from "~/components/timeline/record-timeline";
import { Tabs } from "~/components/ui/tabs";
import type { TimelineEntry } from "~/domain/events/entry";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";

const TABS = ["timeline", "deals", "tasks", "files"] as const;

/** What a company's page shows below the head. */
export interface AccountView {
  company: { id: string };
  tab: (typeof TABS)[number];
  before: string | null;
  timeline: TimelineEntry[];
  older: string | null;
  deals: DealItem[];
  tasks: TaskItem[];
  files: FileItem[];
  mayNote: boolean;
  mayAddFiles: boolean;
  mayDeleteFiles: boolean;
  mayPlan: boolean;
}

/** The tabs of a company's page and what the current one shows. */
export function AccountSections({ view, ...clock }: { view: AccountView } & Clockwork) {
  const t = useWords(words);
  const path = useWorkspaceHref()(`accounts/${view.company.id}`);
  return (
    <>
      <Tabs
        label={t("record")}
        tabs={TABS.map((name) => ({
          to: name === "timeline" ? path : `${path}?show=${name}`,
          label: t(name),
          current: view.tab === name,
        }))}
      />
      <Section view={view} path={path} {...clock} />
    </>
  );
}

function Section({ view, path, ...clock }: { view: AccountView; path: string } & Clockwork) {
  switch (view.tab) {
    case "deals":
      return <DealRows deals={view.deals} {...clock} />;
    case "tasks":
      return (
        <TaskRows
          tasks={view.tasks}
          about={view.mayPlan ? `account:${view.company.id}` : null}
          {...clock}
        />
      );
    case "files":
      return (
        <FileSection
          about={{ type: "account", id: view.company.id }}
          files={view.files}
          mayWrite={view.mayAddFiles}
          mayDelete={view.mayDeleteFiles}
          {...clock}
        />
      );
    default:
      return (
        <>
          {view.mayNote && <NoteBox about={{ type: "account", id: view.company.id }} />}
          <RecordTimeline
            entries={view.timeline}
            older={view.older}
            before={view.before}
            path={path}
            {...clock}
          />
        </>
      );
  }
}
