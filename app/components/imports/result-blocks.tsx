import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button, LinkButton, OutsideLink } from "~/components/ui/button";
import { CheckboxField, type FieldLike } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Block, Figures, Halves, Stack } from "~/components/ui/page";
import { RowLink, Table, Td, Th, Tr } from "~/components/ui/table";
import { Money, Name } from "~/components/ui/text";
import { formatNumber } from "~/lib/format";
import { importFaults, imports } from "~/words/imports";
import { useLocale, useWords } from "~/words/use-words";
import { type Fault, useFaultText } from "./import-text";

export interface Counts {
  created: number;
  updated: number;
  skipped: number;
  failed: number;
}

/** How many rows came to what, and what was taken in with a reservation. */
export function CountFigures({
  counts,
  warnings,
}: {
  counts: Counts;
  warnings: Readonly<Record<string, number>>;
}) {
  const t = useWords(imports);
  const fault = useWords(importFaults);
  const locale = useLocale();
  const kinds = ["created", "updated", "skipped", "failed"] as const;
  const known = Object.entries(warnings).filter(([code]) => Object.hasOwn(importFaults, code));
  return (
    <Stack>
      <Figures
        figures={kinds.map((kind) => ({
          term: t(kind),
          value: formatNumber(counts[kind], locale),
          late: kind === "failed" && counts.failed > 0,
        }))}
      />
      {known.map(([code, n]) => (
        <p className="hint" key={code}>
          {fault(code as "parent-not-found", { n })}
        </p>
      ))}
    </Stack>
  );
}

/** The rows that were not taken in, and the file with all of them. */
export function FailedRows({
  importId,
  rows,
  total,
  hasFile,
}: {
  importId: string;
  rows: readonly { row: number; faults: Fault[] }[];
  total: number;
  hasFile: boolean;
}) {
  const t = useWords(imports);
  const faultText = useFaultText();
  const to = useWorkspaceHref();
  if (rows.length === 0) return null;

  return (
    <Block title={t("failedRows")} count={total}>
      <Stack>
        {hasFile && (
          <div>
            <OutsideLink href={to(`settings/imports/${importId}/errors`)} icon="download" download>
              {t("errorsFile")}
            </OutsideLink>
          </div>
        )}
        <Table
          label={t("failedRows")}
          head={
            <>
              <Th num>{t("row")}</Th>
              <Th>{t("why")}</Th>
            </>
          }
        >
          {rows.map(({ row, faults }) => (
            <Tr key={row}>
              <Td num>{row}</Td>
              <Td>{faults.map(faultText).join("; ")}</Td>
            </Tr>
          ))}
        </Table>
        {total > rows.length && <p className="hint">{t("andMore", { n: total - rows.length })}</p>}
      </Stack>
    </Block>
  );
}

export interface Sums {
  stages: { stage: { nameEn: string; nameAr: string } | "won" | "lost"; deals: number }[];
  won: {
    ownerId: string | null;
    name: string | null;
    deals: number;
    sums: Record<string, number>;
  }[];
}

/** The two tables that a spreadsheet of the same file gives. */
export function SumsOfDeals({ sums }: { sums: Sums }) {
  const t = useWords(imports);
  return (
    <Stack>
      <Halves>
        <StageSums stages={sums.stages} />
        <WonSums won={sums.won} />
      </Halves>
      <p className="hint">{t("readNow")}</p>
    </Stack>
  );
}

function StageSums({ stages }: { stages: Sums["stages"] }) {
  const t = useWords(imports);
  const locale = useLocale();
  const total = stages.reduce((sum, { deals }) => sum + deals, 0);
  const nameOf = (stage: Sums["stages"][number]["stage"]) => {
    if (typeof stage === "string") return t(stage);
    return locale === "ar" ? stage.nameAr : stage.nameEn;
  };
  return (
    <Block title={t("dealsPerStage")} count={formatNumber(total, locale)}>
      <Table
        label={t("dealsPerStage")}
        head={
          <>
            <Th>{t("stage")}</Th>
            <Th num>{t("deals")}</Th>
          </>
        }
      >
        {stages.map(({ stage, deals }) => (
          <Tr key={typeof stage === "string" ? stage : stage.nameEn}>
            <Td>
              <Name>{nameOf(stage)}</Name>
            </Td>
            <Td num>{formatNumber(deals, locale)}</Td>
          </Tr>
        ))}
      </Table>
    </Block>
  );
}

function WonSums({ won }: { won: Sums["won"] }) {
  const t = useWords(imports);
  const locale = useLocale();
  return (
    <Block title={t("wonPerAgent")} count={won.length}>
      <Table
        label={t("wonPerAgent")}
        head={
          <>
            <Th>{t("agent")}</Th>
            <Th num>{t("deals")}</Th>
            <Th num>{t("sum")}</Th>
          </>
        }
      >
        {won.map(({ ownerId, name, deals, sums }) => (
          <Tr key={ownerId ?? ""}>
            <Td>
              <Name>{name ?? t("nobody")}</Name>
            </Td>
            <Td num>{formatNumber(deals, locale)}</Td>
            <Td num>
              {Object.entries(sums).map(([currency, amountMinor]) => (
                <Money key={currency} amountMinor={amountMinor} currency={currency} />
              ))}
            </Td>
          </Tr>
        ))}
      </Table>
    </Block>
  );
}

/** Records that undoing left, each with the reason. */
export function KeptRows({
  rows,
}: {
  rows: readonly { row: number; kind: string | null; id: string | null; why: string | null }[];
}) {
  const t = useWords(imports);
  const to = useWorkspaceHref();
  const paths: Record<string, string> = { contact: "contacts", account: "accounts", deal: "deals" };
  if (rows.length === 0) return null;

  return (
    <Block title={t("keptRows")} count={rows.length}>
      <Table
        label={t("keptRows")}
        head={
          <>
            <Th num>{t("row")}</Th>
            <Th>{t("record")}</Th>
            <Th>{t("why")}</Th>
          </>
        }
      >
        {rows.map(({ row, kind, id, why }) => (
          <Tr key={row}>
            <Td num>{row > 0 ? row : ""}</Td>
            <Td>
              {kind && id && paths[kind] ? (
                <RowLink to={to(`${paths[kind]}/${id}`)}>{t("open")}</RowLink>
              ) : (
                <Name>{kind}</Name>
              )}
            </Td>
            <Td>{why === "kept-changed" || why === "kept-in-use" ? t(why) : ""}</Td>
          </Tr>
        ))}
      </Table>
    </Block>
  );
}

/** Takes the whole import back, once it is ticked how much that is; says until when, and what will stay. */
export function UndoBlock({
  until,
  over,
  sure,
  counts,
}: {
  until: string;
  over: boolean;
  sure: FieldLike;
  counts: Counts;
}) {
  const t = useWords(imports);
  const locale = useLocale();
  const created = formatNumber(counts.created, locale);
  const updated = formatNumber(counts.updated, locale);
  if (over) return <Notice>{t("undoOver")}</Notice>;
  return (
    <form method="post" className="stack">
      <p className="hint">{t("undoUntil", { day: until })}</p>
      <CheckboxField
        field={{ ...sure, required: true }}
        label={t("sure", { created, updated })}
        errorText={() => t("notSure")}
      />
      <div>
        <Button name="do" value="undo" look="danger">
          {t("undo")}
        </Button>
      </div>
    </form>
  );
}

export function BoardLink({ pipelineId }: { pipelineId: string }) {
  const t = useWords(imports);
  const to = useWorkspaceHref();
  return (
    <div>
      <LinkButton to={to(`deals?pipeline=${pipelineId}`)}>{t("toBoard")}</LinkButton>
    </div>
  );
}
