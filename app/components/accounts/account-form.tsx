import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { OwnerField } from "~/components/contacts/contact-form";
import { FormAnswer } from "~/components/forms/form-answer";
import { formState } from "~/components/forms/form-state";
import { Once } from "~/components/forms/once";
import type { Owner } from "~/components/records/list-frame";
import { useRecordRefusal } from "~/components/records/record-refusal";
import { Button, LinkButton } from "~/components/ui/button";
import { SelectField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Halves, Narrow, Row, Stack } from "~/components/ui/page";
import { ACCOUNT_KINDS } from "~/domain/accounts/account-kinds";
import { accountKinds, accounts as words } from "~/words/accounts";
import { contacts as shared } from "~/words/contacts";
import { useWords } from "~/words/use-words";

/** What the form starts with; a new one with nothing. */
export type AccountDraft = { ownerId?: string | null; version?: number } & {
  [Field in (typeof TEXTS)[number][0] | "kind" | "parentId"]?: string | number | null;
};

/** The fields of one line, with the word for each and how it is typed. */
const TEXTS = [
  ["nameEn", "nameEn", "text"],
  ["nameAr", "nameAr", "text"],
  ["phone", "phone", "tel"],
  ["email", "email", "email"],
  ["website", "website", "url"],
  ["licence", "licence", "text"],
  ["sector", "sector", "text"],
  ["officeLocation", "office", "text"],
  ["employees", "employees", "number"],
  ["yearEstablished", "founded", "number"],
] as const;

/**
 * A company's form.
 * @param parents the companies that it may belong to.
 */
export function AccountForm({
  draft,
  last,
  owners,
  parents,
  cancel,
}: {
  draft: AccountDraft;
  last: SubmissionResult<string[]> | undefined;
  owners: readonly Owner[];
  parents: readonly Owner[];
  cancel: string;
}) {
  const t = useWords(words);
  const say = useWords(shared);
  const kind = useWords(accountKinds);
  const errorText = useRecordRefusal();
  const state = formState(last);
  return (
    <Narrow>
      <Form data-notice-id="whatCustomerData" method="post">
        <Once />
        <Stack>
          <FormAnswer last={last} version={draft.version} errorText={errorText} />
          <SelectField
            field={state.field("kind", draft.kind, true)}
            label={t("kind")}
            empty={say("choose")}
            options={ACCOUNT_KINDS.map((value) => ({ value, label: kind(value) }))}
            errorText={errorText}
          />
          {pairs(TEXTS).map((pair) => (
            <Halves key={pair[0]?.[0]}>
              {pair.map(([name, word, type]) => (
                <TextField
                  key={name}
                  field={state.field(name, draft[name])}
                  label={t(word)}
                  type={type}
                  autoComplete="off"
                  errorText={errorText}
                />
              ))}
            </Halves>
          ))}
          {parents.length > 0 && (
            <SelectField
              field={state.field("parentId", draft.parentId)}
              label={t("parent")}
              empty={t("noParent")}
              options={parents.map(({ id, name }) => ({ value: id, label: name }))}
              errorText={errorText}
            />
          )}
          <OwnerField label={t("whose")} state={state} draft={draft} owners={owners} />
          <Row>
            <Button look="primary">{say("save")}</Button>
            <LinkButton look="plain" to={cancel}>
              {say("cancel")}
            </LinkButton>
          </Row>
        </Stack>
        <FormNotice of="whatCustomerData" />
      </Form>
    </Narrow>
  );
}

const pairs = <Item,>(items: readonly Item[]) =>
  items.flatMap((_, place) => (place % 2 === 0 ? [items.slice(place, place + 2)] : []));
