import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { type FieldLike, FormErrors } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Block, Crumbs, Facts, PageHead, Row } from "~/components/ui/page";
import { Instant, Name } from "~/components/ui/text";
import { formatDate, formatNumber } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { importKinds, imports } from "~/words/imports";
import { useLocale, useWords } from "~/words/use-words";
import { ChoicesForm, type Draft } from "./choices-form";
import { type ImportLine, StateBadge } from "./import-table";
import { type Fault, useImportRefusals } from "./import-text";
import { type PreviewLine, PreviewTable } from "./preview-table";
import {
  BoardLink,
  CountFigures,
  type Counts,
  FailedRows,
  KeptRows,
  type Sums,
  SumsOfDeals,
  UndoBlock,
} from "./result-blocks";
import { WorkUnderWay } from "./work-under-way";

interface ImportFacts extends ImportLine {
  draft: Draft | null;
  preview: PreviewLine[];
  progress: { done: number; total: number | null } | null;
  error: string | null;
  counts: Counts;
  warnings: Record<string, number>;
  failed: { row: number; faults: Fault[] }[];
  hasErrorsFile: boolean;
  kept: { row: number; kind: string | null; id: string | null; why: string | null }[];
  sums: Sums | null;
  pipelineId: string | null;
  undoUntil: EpochMs;
  undoOver: boolean;
}

interface May {
  write: boolean;
  undo: boolean;
}

interface Shown {
  facts: ImportFacts;
  may: May;
  zone: string;
  /** The box that is ticked before it is taken back. */
  sure: FieldLike;
  errors?: string[];
}

/** One import from the file to its taking back: choices and preview, then progress, then the result. */
export function ImportPage({ facts, may, zone, sure, errors }: Shown) {
  const t = useWords(imports);
  const kind = useWords(importKinds);
  const to = useWorkspaceHref();
  const locale = useLocale();
  const errorText = useImportRefusals();
  const undoing = facts.state === "undoing";
  const isUnderWay = undoing || facts.state === "running";
  return (
    <AppPage>
      <Crumbs
        label={t("crumbs")}
        crumbs={[
          { to: to("settings"), label: t("settings") },
          { to: to("settings/imports"), label: t("imports") },
        ]}
      />
      <PageHead title={<Name>{facts.fileName}</Name>} count={formatNumber(facts.rows, locale)} />
      <Facts>
        <StateBadge state={facts.state} />
        <span>{kind(facts.kind)}</span>
        <Instant at={facts.createdAt} zone={zone} />
      </Facts>
      <div className="stack">
        <FormErrors errors={errors} errorText={errorText} />
        {facts.error && <Notice tone="late">{errorText(facts.error)}</Notice>}
        {facts.state === "cancelled" && <Notice>{t("stoppedHelp")}</Notice>}
        {facts.state === "undone" && <Notice tone="done">{t("undone")}</Notice>}
        {isUnderWay && facts.progress && (
          <WorkUnderWay
            {...facts.progress}
            label={t(undoing ? "undoingNow" : "running")}
            stop={undoing ? undefined : t("cancel")}
          />
        )}
        {facts.state !== "draft" && <Result {...{ facts, may, zone, sure }} />}
        {facts.draft && may.write && <Choosing facts={facts} draft={facts.draft} />}
      </div>
    </AppPage>
  );
}

function Choosing({ facts, draft }: { facts: ImportFacts; draft: Draft }) {
  const t = useWords(imports);
  return (
    <>
      {draft.missing.length === 0 && (
        <form method="post">
          <Row>
            <Button name="do" value="run" look="primary">
              {t("runIt", { n: facts.rows })}
            </Button>
            <Button name="do" value="try">
              {t("tryIt")}
            </Button>
          </Row>
        </form>
      )}
      <ChoicesForm draft={draft} />
      <PreviewTable columns={draft.columns} rows={facts.preview} />
    </>
  );
}

const CAN_BE_UNDONE = ["done", "cancelled", "failed"];

type Asked = Pick<Shown, "facts" | "may" | "zone" | "sure">;

function Result({ facts, may, zone, sure }: Asked) {
  const t = useWords(imports);
  const locale = useLocale();
  const undoable = may.undo && CAN_BE_UNDONE.includes(facts.state);
  return (
    <>
      <Block title={t("result")}>
        {facts.state === "tried" && <Notice>{t("tried")}</Notice>}
        <CountFigures counts={facts.counts} warnings={facts.warnings} />
      </Block>
      <KeptRows rows={facts.kept} />
      <FailedRows
        importId={facts.id}
        rows={facts.failed}
        total={facts.counts.failed}
        hasFile={facts.hasErrorsFile}
      />
      {facts.sums && facts.sums.stages.length > 0 && <SumsOfDeals sums={facts.sums} />}
      {facts.sums && facts.pipelineId && <BoardLink pipelineId={facts.pipelineId} />}
      {undoable && (
        <Block title={t("undo")}>
          <UndoBlock
            until={formatDate(facts.undoUntil, locale, zone)}
            over={facts.undoOver}
            sure={sure}
            counts={facts.counts}
          />
        </Block>
      )}
    </>
  );
}
