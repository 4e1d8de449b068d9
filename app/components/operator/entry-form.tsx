import type { formState } from "~/components/forms/form-state";
import { Button } from "~/components/ui/button";
import {
  CheckboxField,
  FormErrors,
  SelectField,
  TextAreaField,
  TextField,
} from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Narrow } from "~/components/ui/page";
import type { FieldSpec } from "~/domain/registers/field";
import { REGISTERS, type RegisterName } from "~/domain/registers/registers";
import { registerChoices, registerDesk, registerFields } from "~/words/registers";
import { useWords } from "~/words/use-words";
import { useConsoleText } from "./console-text";

type State = ReturnType<typeof formState>;

interface Kept {
  fields: Record<string, string | number | boolean | null>;
  revision: number;
}

/** The form of any register, made of its fields. */
export function EntryForm({
  register,
  state,
  entry,
  isFixed,
}: {
  register: RegisterName;
  state: State;
  entry?: Kept;
  /** It is shown, and cannot be changed. */
  isFixed?: boolean;
}) {
  const t = useWords(registerDesk);
  const fields = Object.entries(REGISTERS[register].fields) as [string, FieldSpec][];
  return (
    <Narrow>
      <form data-notice-id="useGrounds" method="post" className="stack">
        <FormErrors errors={state.formErrors} errorText={useConsoleText()} />
        {entry && <input type="hidden" name="revision" value={entry.revision} />}
        <fieldset disabled={isFixed} className="stack">
          {fields.map(([name, spec]) => (
            <EntryField
              key={name}
              name={name}
              spec={spec}
              state={state}
              value={entry?.fields[name]}
            />
          ))}
        </fieldset>
        {!isFixed && (
          <div>
            <Button look="primary">{t("save")}</Button>
          </div>
        )}
        <FormNotice of="useGrounds" />
      </form>
    </Narrow>
  );
}

const givenOf = (value: string | number | boolean | null | undefined) =>
  typeof value === "boolean" ? null : value;

const INPUT_TYPES = {
  date: "date",
  time: "time",
  number: "number",
  url: "url",
  email: "email",
  line: "text",
};

function EntryField({
  name,
  spec,
  state,
  value,
}: {
  name: string;
  spec: FieldSpec;
  state: State;
  value: string | number | boolean | null | undefined;
}) {
  const named = useWords(registerFields);
  const errorText = useConsoleText();
  const field = state.field(name, value === true ? "on" : givenOf(value), spec.required);
  const shared = { field, label: named(name as "name"), errorText };
  if (spec.as === "choice") return <ChoiceField {...shared} choices={spec.choices} />;
  if (spec.as === "flag") return <CheckboxField {...shared} />;
  if (spec.as === "text") return <TextAreaField {...shared} />;
  return <TextField {...shared} type={INPUT_TYPES[spec.as]} />;
}

function ChoiceField({
  choices,
  ...shared
}: Omit<Parameters<typeof SelectField>[0], "options"> & { choices: readonly string[] }) {
  const t = useWords(registerChoices);
  const empty = useWords(registerDesk)("notChosen");
  return (
    <SelectField
      {...shared}
      empty={empty}
      options={choices.map((value) => ({ value, label: t(value as "open") }))}
    />
  );
}
