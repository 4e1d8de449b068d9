import { type ComponentProps, type ReactNode, useState } from "react";
import { formatDay } from "~/lib/format";
import { useLocale } from "~/words/use-words";
import { cx } from "./cx";
import { Icon } from "./icon";

/** What a control needs to know of its field. A conform field is one; `plainField` makes one. */
export interface FieldLike {
  id: string;
  name: string;
  errorId: string;
  descriptionId: string;
  formId?: string;
  errors?: string[];
  initialValue?: unknown;
  required?: boolean;
}

/** A field of a form that is only checked on the server, as on pages that ship no script. */
export function plainField(
  name: string,
  state: { value?: string; errors?: string[]; required?: boolean; id?: string } = {},
): FieldLike {
  const id = state.id ?? `f-${name}`;
  return {
    id,
    name,
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: state.errors,
    initialValue: state.value,
    required: state.required,
  };
}

/** The parts around a control: label above, hint between, error below. */
export interface Around {
  field: FieldLike;
  label: ReactNode;
  hint?: ReactNode;
  /** Stands at the end of the label's line, such as "Forgot it?". */
  beside?: ReactNode;
  /** Puts a refusal such as `phone-too-short` into words; without it errors are shown as they are. */
  errorText?: (error: string) => string;
  /** The label is for screen readers only, where the place says what is asked. */
  quiet?: boolean;
}

const wrong = ({ errors }: FieldLike) => Boolean(errors?.length);

/** The attributes that tie a control to its label, its hint and its error. */
function tied({ field, hint }: Around) {
  const describedBy = cx(Boolean(hint) && field.descriptionId, wrong(field) && field.errorId);
  return {
    id: field.id,
    name: field.name,
    form: field.formId,
    required: field.required,
    "aria-invalid": wrong(field) || undefined,
    // Without scripts the browser goes to the first of these by itself.
    autoFocus: wrong(field) || undefined,
    "aria-describedby": describedBy,
  };
}

const textOf = (value: unknown) =>
  value === undefined || value === null ? undefined : String(value);

/** What is wrong, with an icon and in words. Says in words what was kept, too. */
function FieldError({ field, errorText }: Pick<Around, "field" | "errorText">) {
  if (!wrong(field)) return null;

  return (
    <p className="err" id={field.errorId}>
      <Icon name="alert" />
      <span>{field.errors?.map((error) => errorText?.(error) ?? error).join(" ")}</span>
    </p>
  );
}

/** Label, hint, control and error in their order. */
function Field({ children, ...around }: Around & { children: ReactNode }) {
  const { field, label, hint, beside, quiet } = around;
  return (
    <div className="field">
      <div className={cx("row between", quiet && "vh")}>
        <label htmlFor={field.id}>{label}</label>
        {beside}
      </div>
      {hint && (
        <p className="hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      {children}
      <FieldError {...around} />
    </div>
  );
}

type Own<Tag extends "input" | "select" | "textarea"> = Around &
  Omit<ComponentProps<Tag>, keyof Around | "id" | "name" | "form" | "className">;

/** One line: text, e-mail, phone, number, password. Direction follows what is typed. */
export function TextField(props: Own<"input">) {
  const { field, label, hint, beside, errorText, quiet, ...rest } = props;
  return (
    <Field {...{ field, label, hint, beside, errorText, quiet }}>
      <input
        className="in"
        dir={LEFT_TO_RIGHT.has(rest.type ?? "text") ? "ltr" : "auto"}
        defaultValue={textOf(field.initialValue)}
        {...tied(props)}
        {...rest}
      />
    </Field>
  );
}

/** What is written from left to right in every language. */
const LEFT_TO_RIGHT = new Set(["email", "tel", "url", "password"]);

/** Several lines. */
export function TextAreaField(props: Own<"textarea">) {
  const { field, label, hint, beside, errorText, quiet, ...rest } = props;
  return (
    <Field {...{ field, label, hint, beside, errorText, quiet }}>
      <textarea
        className="in"
        dir="auto"
        rows={3}
        defaultValue={textOf(field.initialValue)}
        {...tied(props)}
        {...rest}
      />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** One of several, closed. `empty` is the word for "not chosen yet". */
export function SelectField(props: Own<"select"> & { options: readonly Option[]; empty?: string }) {
  const { field, label, hint, beside, errorText, quiet, options, empty, ...rest } = props;
  return (
    <Field {...{ field, label, hint, beside, errorText, quiet }}>
      <select className="in" defaultValue={textOf(field.initialValue)} {...tied(props)} {...rest}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/**
 * A day, or a day and a time with `time`. The browser writes what is chosen in its own language, so it
 * stands beside in the page's.
 */
export function DateField({ time, ...props }: Own<"input"> & { time?: boolean }) {
  const { field, label, hint, beside, errorText, quiet, ...rest } = props;
  const [chosen, choose] = useState(textOf(field.initialValue) ?? "");
  const locale = useLocale();
  const at = Date.parse(`${chosen.slice(0, 10)}T12:00:00Z`);
  return (
    <Field {...{ field, label, hint, beside, errorText, quiet }}>
      <div className="row dated">
        <input
          className="in"
          type={time ? "datetime-local" : "date"}
          defaultValue={textOf(field.initialValue)}
          onChange={(event) => choose(event.currentTarget.value)}
          {...tied(props)}
          {...rest}
        />
        {Number.isFinite(at) && (
          <span className="sm muted" aria-live="polite">
            {formatDay(at, locale, "UTC")} <bdi className="n">{chosen.slice(0, 4)}</bdi>
          </span>
        )}
      </div>
    </Field>
  );
}

/**
 * A file of the person's own. The form needs `encType="multipart/form-data"`. The browser shows the
 * name of the file once there is one; its own button and its own "no file chosen" are never seen.
 */
export function FileField({
  choose,
  none,
  ...props
}: Own<"input"> & { choose: string; none: string }) {
  const { field, label, hint, beside, errorText, quiet, ...rest } = props;
  return (
    <Field {...{ field, label, hint, beside, errorText, quiet }}>
      <div className="file">
        <label className="btn" htmlFor={field.id}>
          <Icon name="file" />
          {choose}
        </label>
        <input type="file" {...tied(props)} {...rest} />
        <span className="muted" aria-hidden="true">
          {none}
        </span>
      </div>
    </Field>
  );
}

/** A box to tick, its label beside it and its hint below. Never ticked for somebody. */
export function CheckboxField({
  rule,
  ...props
}: Own<"input"> & {
  /** A line under each, as in a list of choices on a public page. */
  rule?: boolean;
}) {
  const { field, label, hint, beside: _, errorText, quiet: __, ...rest } = props;
  return (
    <div className={cx(rule && "opt")}>
      <label className="check">
        <input
          type="checkbox"
          defaultChecked={field.initialValue === "on" || field.initialValue === true}
          {...tied(props)}
          {...rest}
        />
        <span>
          {label}
          {hint && (
            <span className="hint" id={field.descriptionId}>
              {hint}
            </span>
          )}
        </span>
      </label>
      <FieldError field={field} errorText={errorText} />
    </div>
  );
}

/** One of a few, all to be seen. */
export function RadioField({
  options,
  row,
  ...props
}: Around & { options: readonly (Option & { hint?: string })[]; row?: boolean }) {
  const { field, label, hint, errorText, quiet } = props;
  const { id: _, ...shared } = tied(props);
  return (
    <fieldset className="field" id={field.id}>
      <legend className={cx("label", quiet && "vh")}>{label}</legend>
      {hint && (
        <p className="hint" id={field.descriptionId}>
          {hint}
        </p>
      )}
      <div className={cx(row && "row")}>
        {options.map(({ value, label, hint }) => (
          <label className="check" key={value}>
            <input
              type="radio"
              value={value}
              defaultChecked={textOf(field.initialValue) === value}
              {...shared}
            />
            <span>
              {label}
              {hint && <span className="hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError field={field} errorText={errorText} />
    </fieldset>
  );
}

/** What is wrong with a whole form, above its fields. */
export function FormErrors({
  errors,
  errorText,
}: {
  errors?: string[];
  errorText?: (error: string) => string;
}) {
  if (!errors?.length) return null;

  return (
    <div className="notice late" role="alert" tabIndex={-1}>
      {errors.map((error) => errorText?.(error) ?? error).join(" ")}
    </div>
  );
}
