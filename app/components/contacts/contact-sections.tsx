import { FileSection } from "~/components/files/file-section";
import { useWorkspaceHref } from "~/components/layout/app-page";
import {
  type Clockwork,
  type DealItem,
  DealRows,
  type FileItem,
  type LeadItem,
  LeadRows,
  type TaskItem,
  TaskRows,
} from "~/components/records/record-lists";
import { NoteBox } from "~/components/timeline/note-box";
import { RecordTimeline } from "~/components/timeline/record-timeline";
import { Tabs } from "~/components/ui/tabs";
import type { TimelineEntry } from "~/domain/events/entry";
import { contacts as words } from "~/words/contacts";
import { useWords } from "~/words/use-words";

const TABS = ["timeline", "leads", "deals", "tasks", "files"] as const;

/** What a contact's page shows below the head; a list that its tab does not show may be short. */
export interface ContactView {
  person: { id: string };
  tab: (typeof TABS)[number];
  before: string | null;
  timeline: TimelineEntry[];
  older: string | null;
  leads: LeadItem[];
  deals: DealItem[];
  tasks: TaskItem[];
  files: FileItem[];
  mayNote: boolean;
  mayAddFiles: boolean;
  mayDeleteFiles: boolean;
  mayPlan: boolean;
}

/** The tabs of a person's page and what the current one shows, each at its own address. */
export function ContactSections({ view, ...clock }: { view: ContactView } & Clockwork) {
  const t = useWords(words);
  const path = useWorkspaceHref()(`contacts/${view.person.id}`);
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

function Section({ view, path, ...clock }: { view: ContactView; path: string } & Clockwork) {
  switch (view.tab) {
    case "leads":
      return <LeadRows leads={view.leads} {...clock} />;
    case "deals":
      return <DealRows deals={view.deals} {...clock} />;
    case "tasks":
      return (
        <TaskRows
          tasks={view.tasks}
          about={view.mayPlan ? `contact:${view.person.id}` : null}
          {...clock}
        />
      );
    case "files":
      return (
        <FileSection
          about={{ type: "contact", id: view.person.id }}
          files={view.files}
          mayWrite={view.mayAddFiles}
          mayDelete={view.mayDeleteFiles}
          {...clock}
        />
      );
    default:
      return (
        <>
          {view.mayNote && <NoteBox about={{ type: "contact", id: view.person.id }} />}
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
