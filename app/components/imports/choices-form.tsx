import { Button } from "~/components/ui/button";
import { plainField, SelectField, TextField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Block, Halves, Stack } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Name } from "~/components/ui/text";
import { LEGAL_BASES, SOURCE_KINDS } from "~/domain/contacts/legal-basis";
import {
  DUPLICATE_RULES,
  type ImportOptions,
  STORED_IMPORT_KINDS,
  type StoredImportKind,
} from "~/domain/imports/stored-import";
import { formatList } from "~/lib/format";
import { importFields, importKinds, imports } from "~/words/imports";
import { bases, sources } from "~/words/provenance";
import { useLocale, useWords } from "~/words/use-words";

interface Dates {
  order: "dmy" | "mdy";
  evidence: { mdyOnly: number; dmyOnly: number; either: number };
}

export interface Draft {
  kind: StoredImportKind;
  preset: string | null;
  missing: string[];
  columns: {
    header: string;
    filled: number;
    sample: string;
    field: string | null;
    dates: Dates | null;
  }[];
  /** What this kind can take in. */
  fields: string[];
  options: ImportOptions;
  stages: { name: string; deals: number; outcome: "open" | "won" | "lost" }[];
  agents: number;
  pipelines: { id: string; nameEn: string; nameAr: string; stages: StageName[] }[];
}

interface StageName {
  id: string;
  nameEn: string;
  nameAr: string;
}

const PEOPLE = ["contacts", "deals"];

/** What each column feeds and how the file goes in: guessed, shown with its evidence, to be changed. */
export function ChoicesForm({ draft }: { draft: Draft }) {
  const t = useWords(imports);
  const field = useWords(importFields);
  const names = draft.missing.map((key) => fieldName(field, key));
  const missing = formatList(names, useLocale());
  return (
    <form method="post">
      <input type="hidden" name="do" value="save" />
      <Block title={t("howItGoesIn")}>
        <Stack>
          {draft.preset && <p className="hint">{t("looksLike", { name: draft.preset })}</p>}
          {missing && <Notice tone="late">{t("missing", { fields: missing })}</Notice>}
          <Columns draft={draft} />
          <DateEvidence draft={draft} />
          {draft.agents > 0 && <p className="hint">{t("agentsInFile", { n: draft.agents })}</p>}
        </Stack>
      </Block>
      <Block title={t("choices")}>
        <Stack>
          <Halves>
            <KindAndDuplicates draft={draft} />
            <DatesAndMoney draft={draft} />
          </Halves>
          {PEOPLE.includes(draft.kind) && <WhyHeld draft={draft} />}
          {draft.kind === "deals" && <Stages draft={draft} />}
          <p className="hint">{t("saveFirst")}</p>
          <div>
            <Button>{t("save")}</Button>
          </div>
        </Stack>
      </Block>
    </form>
  );
}

type FieldWords = ReturnType<typeof useWords<typeof importFields>>;

const fieldName = (field: FieldWords, key: string) =>
  Object.hasOwn(importFields, key) ? field(key as "name") : key;

function Columns({ draft }: { draft: Draft }) {
  const t = useWords(imports);
  const field = useWords(importFields);
  const options = draft.fields.map((value) => ({ value, label: fieldName(field, value) }));
  return (
    <Table
      label={t("howItGoesIn")}
      cards="named"
      head={
        <>
          <Th>{t("column")}</Th>
          <Th>{t("sample")}</Th>
          <Th num>{t("filled")}</Th>
          <Th>{t("feeds")}</Th>
        </>
      }
    >
      {draft.columns.map((column, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and two may have one header
        <Tr key={place}>
          <Td>
            <Name>{column.header}</Name>
          </Td>
          <Td phone="line" muted>
            <Name>{column.sample}</Name>
          </Td>
          <Td num phone="hidden">
            {column.filled}
          </Td>
          <Td phone="line">
            <SelectField
              field={plainField(`mapping[${place}]`, { value: column.field ?? "" })}
              label={t("feedsOf", { column: column.header })}
              quiet
              empty={t("leaveOut")}
              options={options}
            />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}

function DateEvidence({ draft }: { draft: Draft }) {
  const t = useWords(imports);
  const dated = draft.columns.flatMap(({ header, dates }) => (dates ? [{ header, ...dates }] : []));
  return dated.map(({ header, order, evidence }) => {
    const { mdyOnly, dmyOnly, either } = evidence;
    const clear = mdyOnly + dmyOnly + either === 0;
    const [fit, against] = order === "mdy" ? [mdyOnly, dmyOnly] : [dmyOnly, mdyOnly];
    const facts = { column: header, order, fit, against, either };
    return (
      <p className="hint" key={header}>
        {clear ? t("datesClear", { column: header }) : t("datesAre", facts)}
      </p>
    );
  });
}

function KindAndDuplicates({ draft }: { draft: Draft }) {
  const t = useWords(imports);
  const kind = useWords(importKinds);
  return (
    <Stack>
      <SelectField
        field={plainField("kind", { value: draft.kind })}
        label={t("whatItHolds")}
        options={STORED_IMPORT_KINDS.map((value) => ({ value, label: kind(value) }))}
      />
      <SelectField
        field={plainField("duplicates", { value: draft.options.duplicates })}
        label={t("duplicates")}
        hint={t("duplicatesHint")}
        options={DUPLICATE_RULES.map((value) => ({ value, label: t(value) }))}
      />
    </Stack>
  );
}

function DatesAndMoney({ draft }: { draft: Draft }) {
  const t = useWords(imports);
  const orders = (["dmy", "mdy"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <Stack>
      <SelectField
        field={plainField("dateOrder", { value: draft.options.dateOrder ?? "" })}
        label={t("dateOrder")}
        empty={t("dateAuto")}
        options={orders}
      />
      <TextField
        field={plainField("currency", { value: draft.options.currency })}
        label={t("currency")}
        hint={t("currencyHint")}
        maxLength={3}
        dir="ltr"
      />
    </Stack>
  );
}

function WhyHeld({ draft }: { draft: Draft }) {
  const t = useWords(imports);
  const source = useWords(sources);
  const basis = useWords(bases);
  return (
    <Halves>
      <Stack>
        <SelectField
          field={plainField("sourceKind", { value: draft.options.source.kind })}
          label={t("source")}
          options={SOURCE_KINDS.map((value) => ({ value, label: source(value) }))}
        />
        <SelectField
          field={plainField("legalBasis", { value: draft.options.legalBasis ?? "" })}
          label={t("legalBasis")}
          empty={t("byRule")}
          options={LEGAL_BASES.map((value) => ({ value, label: basis(value) }))}
        />
      </Stack>
      <TextField
        field={plainField("sourceDetail", { value: draft.options.source.detail ?? "" })}
        label={t("sourceDetail")}
        hint={t("sourceDetailHint")}
      />
    </Halves>
  );
}

function Stages({ draft }: { draft: Draft }) {
  const t = useWords(imports);
  const locale = useLocale();
  const nameOf = ({ nameEn, nameAr }: Omit<StageName, "id">) => (locale === "ar" ? nameAr : nameEn);
  const pipeline = draft.pipelines.find(({ id }) => id === draft.options.pipelineId);
  const own = pipeline?.stages.map((stage) => ({ value: stage.id, label: nameOf(stage) })) ?? [];
  const ends = (["won", "lost"] as const).map((value) => ({ value, label: t(value) }));
  return (
    <Stack>
      <SelectField
        field={plainField("pipelineId", { value: draft.options.pipelineId ?? "" })}
        label={t("pipeline")}
        empty={t("newPipeline")}
        options={draft.pipelines.map((one) => ({ value: one.id, label: nameOf(one) }))}
      />
      <fieldset className="field">
        <legend className="label">{t("stages")}</legend>
        <Stack tight>
          {draft.stages.map(({ name, deals, outcome }, place) => (
            <div key={name}>
              <input type="hidden" name={`stages[${place}].name`} value={name} />
              <SelectField
                field={plainField(`stages[${place}].to`, {
                  value: draft.options.stages[name] ?? (outcome === "open" ? "" : outcome),
                })}
                label={t("stageMeans", { stage: name, n: deals })}
                empty={pipeline ? t("chooseStage") : t("ownStage")}
                options={[...own, ...ends]}
              />
            </div>
          ))}
        </Stack>
      </fieldset>
    </Stack>
  );
}
