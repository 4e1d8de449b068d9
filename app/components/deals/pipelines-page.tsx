import type { LastAnswer } from "~/components/forms/form-state";
import { formState } from "~/components/forms/form-state";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { CheckboxField, FormErrors, plainField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block, Crumbs, PageHead, Stack } from "~/components/ui/page";
import { deals, pipelineSettings } from "~/words/deals";
import { shell } from "~/words/shell";
import { useLocale, useWords } from "~/words/use-words";
import { nameIn } from "./deal-facts";
import { useDealRefusals } from "./refusal-text";

interface Names {
  nameEn: string;
  nameAr: string;
}

interface PipelineFacts extends Names {
  id: string;
  holdsBack: boolean;
  stages: ({ id: string } & Names)[];
}

/** Names and stages of every pipeline, each a form of its own, and one for another. */
export function PipelinesPage({
  pipelines,
  saved,
  last,
}: {
  pipelines: PipelineFacts[];
  saved: boolean;
  last: LastAnswer;
}) {
  const t = useWords(pipelineSettings);
  const frame = useWords(shell);
  const at = useWorkspaceHref();
  const locale = useLocale();
  const errorText = useDealRefusals();
  const fresh = { id: "", nameEn: "", nameAr: "", holdsBack: false, stages: [] };

  return (
    <AppPage>
      <Crumbs
        label={useWords(deals)("breadcrumb")}
        crumbs={[{ to: at("settings"), label: frame("settings") }]}
      />
      <PageHead title={t("title")} />
      {saved && <Notice tone="done">{t("saved")}</Notice>}
      <FormErrors errors={formState(last).formErrors} errorText={errorText} />
      {[...pipelines, fresh].map((pipeline) => (
        <Block
          key={pipeline.id}
          title={pipeline.id ? nameIn(locale, pipeline) : t("new")}
          count={pipeline.id ? t("count", { n: pipeline.stages.length }) : undefined}
        >
          <details open={!pipeline.id && pipelines.length === 0}>
            <summary>{t("stages")}</summary>
            <PipelineForm pipeline={pipeline} />
          </details>
        </Block>
      ))}
    </AppPage>
  );
}

/** Empty lines after the stages that are there. */
const BLANKS = 3;

function PipelineForm({ pipeline }: { pipeline: PipelineFacts }) {
  const t = useWords(pipelineSettings);
  const blank = { id: "", nameEn: "", nameAr: "" };
  const lines = [...pipeline.stages, ...Array<typeof blank>(BLANKS).fill(blank)];
  const own = (name: string, value: string) =>
    plainField(name, { value, id: `f-${pipeline.id}-${name}` });

  return (
    <form data-notice-id="whatCustomerData" method="post">
      {pipeline.id && <input type="hidden" name="pipelineId" value={pipeline.id} />}
      <Stack>
        <div className="row">
          <TextField field={own("nameEn", pipeline.nameEn)} label={t("nameEn")} />
          <TextField field={own("nameAr", pipeline.nameAr)} label={t("nameAr")} />
        </div>
        <CheckboxField
          field={own("holdsBack", pipeline.holdsBack ? "on" : "")}
          label={t("holdsBack")}
          hint={t("holdsBackHint")}
        />
        <p className="hint">{t("stagesHint")}</p>
        {lines.map((stage, place) => (
          <div className="row" key={stage.id || `blank-${String(place)}`}>
            {stage.id && <input type="hidden" name={`stages[${place}].id`} value={stage.id} />}
            <TextField
              quiet
              field={own(`stages[${place}].nameEn`, stage.nameEn)}
              label={t("stageEn", { n: place + 1 })}
            />
            <TextField
              quiet
              field={own(`stages[${place}].nameAr`, stage.nameAr)}
              label={t("stageAr", { n: place + 1 })}
            />
          </div>
        ))}
        <div>
          <Button>{t("save")}</Button>
        </div>
      </Stack>
      <FormNotice of="whatCustomerData" brief />
    </form>
  );
}
