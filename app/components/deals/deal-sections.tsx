import { FileSection } from "~/components/files/file-section";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { useShellFacts } from "~/components/layout/page-facts";
import { type FileItem, type TaskItem, TaskRows } from "~/components/records/record-lists";
import { NoteBox } from "~/components/timeline/note-box";
import { RecordTimeline } from "~/components/timeline/record-timeline";
import { LinkButton } from "~/components/ui/button";
import { Block } from "~/components/ui/page";
import type { TimelineEntry } from "~/domain/events/entry";
import { DUBAI } from "~/lib/format";
import { deals } from "~/words/deals";
import { tasks as taskWords } from "~/words/tasks";
import { useWords } from "~/words/use-words";

interface Told {
  dealId: string;
  timeline: TimelineEntry[];
  older: string | null;
  before: string | null;
  tasks: TaskItem[];
  files: FileItem[];
  mayNote: boolean;
  mayPlan: boolean;
  mayAddFiles: boolean;
  mayDeleteFiles: boolean;
}

/** What is to be done about a deal, what happened, and its papers. */
export function DealSections({ dealId, timeline, older, before, tasks, files, ...may }: Told) {
  const t = useWords(deals);
  const task = useWords(taskWords);
  const to = useWorkspaceHref();
  const shell = useShellFacts();
  const clock = { now: shell?.now ?? 0, zone: shell?.timeZone ?? DUBAI };

  return (
    <>
      <Block
        title={task("title")}
        link={
          may.mayPlan && (
            <LinkButton look="plain" icon="plus" to={to(`tasks/new?about=deal:${dealId}`)}>
              {task("newTask")}
            </LinkButton>
          )
        }
      >
        <TaskRows tasks={tasks} {...clock} />
      </Block>
      <Block title={t("history")}>
        {may.mayNote && <NoteBox about={{ type: "deal", id: dealId }} />}
        <RecordTimeline
          entries={timeline}
          older={older}
          before={before}
          path={to(`deals/${dealId}`)}
          {...clock}
        />
      </Block>
      <Block title={t("files")}>
        <FileSection
          about={{ type: "deal", id: dealId }}
          files={files}
          mayWrite={may.mayAddFiles}
          mayDelete={may.mayDeleteFiles}
          isExplained={may.mayNote}
          {...clock}
        />
      </Block>
    </>
  );
}
