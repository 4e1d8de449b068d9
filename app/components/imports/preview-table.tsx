import { Badge } from "~/components/ui/badge";
import { Block } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Money, Name } from "~/components/ui/text";
import { formatPlainDate } from "~/lib/format";
import { importFields, imports } from "~/words/imports";
import { useLocale, useWords } from "~/words/use-words";
import { type Fault, useFaultText } from "./import-text";

type Read =
  | { as: "date"; value: string }
  | { as: "money"; amountMinor: number; currency: string }
  | { as: "text"; value: string };

export interface PreviewLine {
  row: number;
  cells: { text: string; read: Read | null }[];
  faults: Fault[];
}

interface Column {
  header: string;
  field: string | null;
}

/** The first rows as they would go in: what each cell was understood as, and what is wrong with it. */
export function PreviewTable({
  columns,
  rows,
}: {
  columns: readonly Column[];
  rows: readonly PreviewLine[];
}) {
  const t = useWords(imports);
  return (
    <Block title={t("preview")} count={rows.length}>
      <Table
        label={t("preview")}
        head={
          <>
            <Th num>{t("row")}</Th>
            <Th>{t("state")}</Th>
            {columns.map(({ header, field }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <Th key={place}>
                <Name>{header}</Name>
                <Feeds field={field} />
              </Th>
            ))}
          </>
        }
      >
        {rows.map((line) => (
          <Tr key={line.row}>
            <Td num>{line.row}</Td>
            <Td>
              <Verdict faults={line.faults} />
            </Td>
            {line.cells.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              <Td key={place} muted={!columns[place]?.field}>
                <div className="trunc cell" dir="auto" title={cell.text}>
                  <Cell {...cell} />
                </div>
              </Td>
            ))}
          </Tr>
        ))}
      </Table>
    </Block>
  );
}

function Feeds({ field }: { field: string | null }) {
  const t = useWords(imports);
  const name = useWords(importFields);
  const known = field !== null && Object.hasOwn(importFields, field);
  return <div className="xs quiet">{known ? name(field as "name") : t("wasLeftOut")}</div>;
}

function Verdict({ faults }: { faults: readonly Fault[] }) {
  const t = useWords(imports);
  const faultText = useFaultText();
  if (faults.length === 0) return <Badge tone="done">{t("rowOk")}</Badge>;
  return <Badge tone="late">{faults.map(faultText).join("; ")}</Badge>;
}

function Cell({ text, read }: { text: string; read: Read | null }) {
  const locale = useLocale();
  if (read?.as === "date") return formatPlainDate(read.value, locale);
  if (read?.as === "money")
    return <Money amountMinor={read.amountMinor} currency={read.currency} />;
  if (read) return <bdi className="n">{read.value}</bdi>;
  return <Name>{text}</Name>;
}
