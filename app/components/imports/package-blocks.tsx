import type { formState } from "~/components/forms/form-state";
import { Button, LinkButton } from "~/components/ui/button";
import { FileField, FormErrors } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Progress } from "~/components/ui/meter";
import { Notice } from "~/components/ui/notice";
import { Block, KeyValue, Stack } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { useLookAgain } from "~/components/ui/use-look-again";
import { formatBytes, formatNumber } from "~/lib/format";
import { files } from "~/words/files";
import { packageFaults, packageImport } from "~/words/package-import";
import { useLocale, useWords } from "~/words/use-words";
import { workspacePackage } from "~/words/workspace-package";

const EVERY_MS = 2_000;

/** Asks for a package. */
export function PackageForm({ state }: { state: ReturnType<typeof formState> }) {
  const t = useWords(packageImport);
  const file = useWords(files);
  const errorText = usePackageFaults();
  return (
    <form
      data-notice-id="whatCustomerData"
      method="post"
      encType="multipart/form-data"
      className="stack narrow"
    >
      <FormErrors errors={state.formErrors} errorText={errorText} />
      <FileField
        field={{ ...state.field("file"), required: true }}
        label={t("choose")}
        hint={t("chooseHint")}
        choose={file("choose")}
        none={file("none")}
        accept=".zip,application/zip"
        errorText={errorText}
      />
      <div>
        <Button look="primary">{t("send")}</Button>
      </div>
      <FormNotice of="whatCustomerData" />
    </form>
  );
}

/** How far it is. It looks again by itself while the page is seen, and by a link without scripts. */
export function PackageProgress({ done, total }: { done: number; total: number | null }) {
  const t = useWords(packageImport);
  const locale = useLocale();
  useLookAgain(EVERY_MS);
  const shown = { done: formatBytes(done, locale), total: formatBytes(total ?? 0, locale) };
  return (
    <Stack>
      <div aria-live="polite">
        <Progress
          label={t("running")}
          shown={total === null ? shown.done : t("ofTotal", shown)}
          done={done}
          total={total}
        />
      </div>
      <p className="hint">{t("leaveAndReturn")}</p>
      <div>
        <LinkButton to=".">{t("refresh")}</LinkButton>
      </div>
    </Stack>
  );
}

export interface Imported {
  taken: Readonly<Record<string, number>>;
  leftOut: Readonly<Record<string, number>>;
  suppressed: number;
  toPool: number;
  files: { taken: number; refused: number };
}

/** What came in, and what did not. */
export function PackageImported({ taken, leftOut, suppressed, toPool, files: kept }: Imported) {
  const t = useWords(packageImport);
  const name = useWords(workspacePackage);
  const locale = useLocale();
  const number = (n: number) => formatNumber(n, locale);
  const nameOf = (table: string) => name((table === "files" ? "filesOf" : table) as "contacts");
  const remarks = { suppressed, toPool, filesRefused: kept.refused };
  return (
    <Block title={t("imported")}>
      <Stack>
        {Object.entries(remarks).map(
          ([remark, n]) => n > 0 && <p key={remark}>{t(remark as "toPool", { n })}</p>,
        )}
        <Table
          label={t("imported")}
          head={
            <>
              <Th>{t("kind")}</Th>
              <Th num>{t("taken")}</Th>
              <Th num>{t("leftOut")}</Th>
            </>
          }
        >
          {Object.entries(taken).map(([table, n]) => (
            <Tr key={table}>
              <Td>{nameOf(table)}</Td>
              <Td num>{number(n)}</Td>
              <Td num>{number(leftOut[table] ?? 0)}</Td>
            </Tr>
          ))}
          <Tr>
            <Td>{t("filesTaken")}</Td>
            <Td num>{number(kept.taken)}</Td>
            <Td num>{number(kept.refused)}</Td>
          </Tr>
        </Table>
      </Stack>
    </Block>
  );
}

export interface PackageFault {
  reason: string;
  path?: string;
  line?: number;
  column?: string;
}

/** What is wrong with it, and where. */
export function PackageRefused({ reason, path, line, column }: PackageFault) {
  const t = useWords(packageImport);
  const faultText = usePackageFaults();
  const where: [string, string | undefined][] = [
    [t("where"), path],
    [t("line"), line === undefined ? undefined : String(line)],
    [t("column"), column],
  ];
  const known = where.flatMap(([label, value]) =>
    value === undefined ? [] : [{ term: label, value: <bdi>{value}</bdi> }],
  );
  return (
    <Notice tone="late">
      <p>
        <b>{t("refused")}</b>
      </p>
      <p>{faultText(reason)}</p>
      {known.length > 0 && <KeyValue pairs={known} />}
    </Notice>
  );
}

function usePackageFaults() {
  const t = useWords(packageFaults);
  return (reason: string) =>
    t((Object.hasOwn(packageFaults, reason) ? reason : "package-broken") as "package-broken");
}
