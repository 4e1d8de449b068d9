import { useLocation } from "@remix-run/react";
import { useRefusalIn } from "~/components/forms/refusal-text";
import { Button } from "~/components/ui/button";
import { plainField, TextAreaField } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Stack } from "~/components/ui/page";
import { dealRefusals } from "~/words/deals";
import { fileRefusals } from "~/words/files";
import { inputFaults } from "~/words/input-faults";
import { leadRefusals } from "~/words/leads";
import { recordRefusals } from "~/words/record-refusals";
import { refused as words } from "~/words/refused";
import { errors } from "~/words/shell";
import { taskRefusals } from "~/words/tasks";
import { threadRefusals } from "~/words/threads";
import { useWords } from "~/words/use-words";

/** A form that was not taken: why, what stood in it, and the page that it was sent from. */
export interface Refused {
  status: number;
  /** By field; those of the whole form by "". */
  error?: Readonly<Record<string, string[] | null | undefined>>;
  fields: readonly (readonly [name: string, value: string])[];
  back: string | null;
}

const KINDS = {
  400: "unread",
  403: "forbidden",
  404: "missing",
  405: "noPage",
  409: "conflict",
  413: "tooLarge",
  415: "unread",
  422: "invalid",
  429: "tooMany",
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

const REASONS = {
  ...recordRefusals,
  ...leadRefusals,
  ...dealRefusals,
  ...taskRefusals,
  ...fileRefusals,
  ...threadRefusals,
  ...inputFaults,
};

/** What people see when a form is refused at an address without a page: nothing they wrote is lost. */
export function RefusedContent({ refused, home }: { refused: Refused; home: string }) {
  const t = useWords(words);
  const own = useWords(errors);
  const kind: Kind = KINDS[refused.status as keyof typeof KINDS] ?? "invalid";
  return (
    <div className="stack narrow">
      <h1>{t(kind)}</h1>
      <p>{t(`${kind}Help`)}</p>
      <Reasons refused={refused} />
      <Written refused={refused} />
      <p className="row">
        {refused.back && (
          <a className="btn" href={refused.back}>
            {t("back")}
          </a>
        )}
        <a className="btn" href={home}>
          {own(home.startsWith("/w/") ? "toToday" : "toStart")}
        </a>
      </p>
    </div>
  );
}

/** Each fault once; those of what was written stand beside it. */
function Reasons({ refused: { error = {} } }: { refused: Refused }) {
  const say = useRefusalIn(REASONS);
  const elsewhere = Object.entries(error).filter(([field]) => !WRITTEN.has(field));
  const sentences = elsewhere.flatMap(([, reasons]) => reasons ?? []).map(say);
  return [...new Set(sentences)].map((sentence) => (
    <Notice key={sentence} tone="late" alert>
      {sentence}
    </Notice>
  ));
}

/** Fields that people write in, as the forms without a page have them. */
const WRITTEN = new Set(["body", "reason"]);
/** What may be sent again once it is mended. */
const MENDABLE = new Set([409, 422, 429]);

function Written({ refused: { status, error = {}, fields, back } }: { refused: Refused }) {
  const t = useWords(words);
  const say = useRefusalIn(REASONS);
  const { pathname } = useLocation();
  const [written] = fields.filter(([name, value]) => WRITTEN.has(name) && value !== "");
  if (!written) return null;

  const [name, value] = written;
  const field = plainField(name, { value, errors: error[name]?.map(say) });
  return (
    <form method="post" action={pathname}>
      {fields
        .filter((one) => one !== written && one[0] !== "back")
        .map(([other, kept], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a form may hold a name twice, and is rendered once.
          <input key={place} type="hidden" name={other} value={kept} />
        ))}
      {back && <input type="hidden" name="back" value={back} />}
      <Stack>
        <TextAreaField field={field} label={t("kept")} rows={8} quiet />
        {MENDABLE.has(status) && <Button look="primary">{t("again")}</Button>}
      </Stack>
    </form>
  );
}
