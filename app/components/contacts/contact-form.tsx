import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { FormAnswer } from "~/components/forms/form-answer";
import { formState } from "~/components/forms/form-state";
import { Once } from "~/components/forms/once";
import type { Owner } from "~/components/records/list-frame";
import { useRecordRefusal } from "~/components/records/record-refusal";
import { Button, LinkButton } from "~/components/ui/button";
import { DateField, SelectField, TextAreaField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Block, Halves, Narrow, Row, Stack } from "~/components/ui/page";
import { CONTACT_LANGUAGES } from "~/domain/contacts/languages";
import { LEGAL_BASES, SOURCE_KINDS } from "~/domain/contacts/legal-basis";
import { languages, contacts as words } from "~/words/contacts";
import { bases, sources } from "~/words/provenance";
import { useWords } from "~/words/use-words";

/** What the form starts with; a new one with nothing. */
export interface ContactDraft {
  nameEn?: string | null;
  nameAr?: string | null;
  phones?: string[];
  emails?: string[];
  preferredLanguage?: string | null;
  birthYear?: number | null;
  sourceKind?: string;
  sourceDetail?: string | null;
  sourceUrl?: string | null;
  legalBasis?: string | null;
  collectedOn?: string | null;
  ownerId?: string | null;
  version?: number;
}

type State = ReturnType<typeof formState>;

/**
 * A contact's form: who it is, then why we hold it.
 * @param last the answer to what was sent: the form stands as it was filled in.
 * @param question what is asked before it can be saved: a person who is known already.
 */
export function ContactForm({
  draft,
  last,
  owners,
  cancel,
  question,
}: {
  draft: ContactDraft;
  last: SubmissionResult<string[]> | undefined;
  owners: readonly Owner[];
  cancel: string;
  question?: ReactNode;
}) {
  const t = useWords(words);
  const errorText = useRecordRefusal();
  const state = formState(last);
  return (
    <Narrow>
      <Form data-notice-id="whatCustomerData" method="post">
        <Once />
        {/* Enter in a field presses the first button: it must not answer the question. */}
        <button type="submit" hidden tabIndex={-1} />
        <Stack>
          {question ?? <FormAnswer last={last} version={draft.version} errorText={errorText} />}
          <Who state={state} draft={draft} />
          <Why state={state} draft={draft} />
          <OwnerField state={state} draft={draft} owners={owners} />
          <Row>
            <Button look="primary">{t("save")}</Button>
            <LinkButton look="plain" to={cancel}>
              {t("cancel")}
            </LinkButton>
          </Row>
        </Stack>
        <FormNotice of="whatCustomerData" />
      </Form>
    </Narrow>
  );
}

function Who({ state, draft }: { state: State; draft: ContactDraft }) {
  const t = useWords(words);
  const errorText = useRecordRefusal();
  return (
    <Block title={t("whoIsIt")}>
      <Stack>
        <p className="hint">{t("whoHint")}</p>
        <Halves>
          <TextField
            field={state.field("nameEn", draft.nameEn)}
            label={t("nameEn")}
            lang="en"
            autoComplete="off"
            errorText={errorText}
          />
          <TextField
            field={state.field("nameAr", draft.nameAr)}
            label={t("nameAr")}
            lang="ar"
            autoComplete="off"
            errorText={errorText}
          />
        </Halves>
        <Halves>
          <PhoneFields state={state} draft={draft} />
          <EmailFields state={state} draft={draft} />
        </Halves>
        <LanguageAndBirth state={state} draft={draft} />
      </Stack>
    </Block>
  );
}

function PhoneFields({ state, draft }: { state: State; draft: ContactDraft }) {
  const t = useWords(words);
  const errorText = useRecordRefusal();
  return (
    <Stack tight>
      {state.list("phones", draft.phones ?? [], 2).map((field, place) => (
        <TextField
          key={field.id}
          field={field}
          type="tel"
          label={place === 0 ? t("phones") : t("phoneNumbered", { n: place + 1 })}
          quiet={place > 0}
          autoComplete="off"
          errorText={errorText}
        />
      ))}
    </Stack>
  );
}

function EmailFields({ state, draft }: { state: State; draft: ContactDraft }) {
  const t = useWords(words);
  const errorText = useRecordRefusal();
  return (
    <Stack tight>
      {state.list("emails", draft.emails ?? [], 2).map((field, place) => (
        <TextField
          key={field.id}
          field={field}
          inputMode="email"
          dir="ltr"
          label={place === 0 ? t("emails") : t("emailNumbered", { n: place + 1 })}
          quiet={place > 0}
          autoComplete="off"
          errorText={errorText}
        />
      ))}
    </Stack>
  );
}

function LanguageAndBirth({ state, draft }: { state: State; draft: ContactDraft }) {
  const t = useWords(words);
  const language = useWords(languages);
  const errorText = useRecordRefusal();
  return (
    <Halves>
      <SelectField
        field={state.field("preferredLanguage", draft.preferredLanguage)}
        label={t("language")}
        empty={t("notKnown")}
        options={CONTACT_LANGUAGES.map((value) => ({ value, label: language(value) }))}
        errorText={errorText}
      />
      <TextField
        field={state.field("birthYear", draft.birthYear)}
        label={t("birthYear")}
        placeholder={t("birthYearHint")}
        inputMode="numeric"
        autoComplete="off"
        errorText={errorText}
      />
    </Halves>
  );
}

function Why({ state, draft }: { state: State; draft: ContactDraft }) {
  const t = useWords(words);
  const source = useWords(sources);
  const basis = useWords(bases);
  const errorText = useRecordRefusal();
  return (
    <Block title={t("whyHeld")}>
      <Stack>
        <p className="hint">{t("whyHint")}</p>
        <Halves>
          <SelectField
            field={state.field("sourceKind", draft.sourceKind, true)}
            label={t("sourceKind")}
            empty={t("choose")}
            options={SOURCE_KINDS.map((value) => ({ value, label: source(value) }))}
            errorText={errorText}
          />
          <SelectField
            field={state.field("legalBasis", draft.legalBasis)}
            label={t("legalBasis")}
            empty={t("byRule")}
            options={LEGAL_BASES.map((value) => ({ value, label: basis(value) }))}
            errorText={errorText}
          />
        </Halves>
        <TextAreaField
          field={state.field("sourceDetail", draft.sourceDetail)}
          label={t("sourceDetail")}
          hint={t("sourceDetailHint")}
          rows={2}
          errorText={errorText}
        />
        <Halves>
          <TextField
            field={state.field("sourceUrl", draft.sourceUrl)}
            label={t("sourceUrl")}
            type="url"
            errorText={errorText}
          />
          <DateField
            field={state.field("collectedOn", draft.collectedOn)}
            label={t("collectedOn")}
            errorText={errorText}
          />
        </Halves>
      </Stack>
    </Block>
  );
}

/** Whose record it is, a contact unless `label` says otherwise; not asked where there is nobody else to give it to. */
export function OwnerField({
  label,
  state,
  draft,
  owners,
}: {
  label?: string;
  state: State;
  draft: { ownerId?: string | null };
  owners: readonly Owner[];
}) {
  const t = useWords(words);
  const errorText = useRecordRefusal();
  if (owners.length < 2) return null;

  return (
    <SelectField
      field={state.field("ownerId", draft.ownerId ?? "nobody")}
      label={label ?? t("whose")}
      options={[
        { value: "nobody", label: t("nobody") },
        ...owners.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      errorText={errorText}
    />
  );
}
