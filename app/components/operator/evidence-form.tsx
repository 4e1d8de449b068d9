import { Button } from "~/components/ui/button";
import { DateField, plainField } from "~/components/ui/field";
import { Narrow, Row } from "~/components/ui/page";
import { evidenceDesk } from "~/words/evidence";
import { useWords } from "~/words/use-words";
import { consoleHref } from "./console-href";

/** The days, and two ways to take what was chosen in them. A file answers it, so no script takes part. */
export function EvidenceForm({ lately }: { lately: { from: string; until: string } }) {
  const t = useWords(evidenceDesk);
  const field = (name: "from" | "until") =>
    plainField(name, { value: lately[name], required: true });
  return (
    <Narrow>
      <form method="get" action={consoleHref("evidence/export")} className="stack">
        <DateField field={field("from")} label={t("from")} />
        <DateField field={field("until")} label={t("until")} hint={t("zone")} />
        <Row>
          <Button look="primary" icon="download" name="format" value="csv">
            {t("csv")}
          </Button>
          <Button icon="download" name="format" value="jsonl">
            {t("jsonl")}
          </Button>
        </Row>
      </form>
    </Narrow>
  );
}
