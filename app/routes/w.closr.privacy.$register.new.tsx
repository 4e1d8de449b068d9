import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/forms/form-state";
import { consoleHref } from "~/components/operator/console-href";
import { EntryForm } from "~/components/operator/entry-form";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { FAULTS } from "~/domain/registers/rules";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { registerForm, registerParams } from "~/http/register-params";
import { accept } from "~/lib/result";
import { addEntry } from "~/use-cases/registers/save-entry.server";
import { registerDesk, registerDuties, registerNames } from "~/words/registers";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:write", params: registerParams },
  async ({ shell, params: { register } }) => ({ shell, register }),
);

export const action = operatorAction(
  { permission: "registers:write", params: registerParams, form: registerForm, faults: FAULTS },
  async ({ ctx, params: { register }, form }) => {
    const added = await addEntry(ctx, register, form);
    return added.ok ? accept(redirect(consoleHref(`${register}/${added.value}`), 303)) : added;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, registerNames, data?.register ?? "training");

export default function NewEntryPage() {
  const { register } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  return (
    <OperatorPage
      title={useWords(registerDesk)("new")}
      within={{ path: register, label: useWords(registerNames)(register) }}
    >
      <p className="sm muted narrow">{useWords(registerDuties)(register)}</p>
      <EntryForm register={register} state={state} />
    </OperatorPage>
  );
}
