import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { MailingForm } from "~/components/mailings/mailing-form";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { mailingForm } from "~/domain/mailings/mailing.form";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import { writeMailing } from "~/use-cases/mailings/write-mailing.server";
import { mailingDesk } from "~/words/mailings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({});

export const loader = operatorLoader(
  { permission: "mailings:write", params },
  async ({ shell }) => ({ shell }),
);

export const action = operatorAction(
  { permission: "mailings:write", params, form: mailingForm },
  async ({ ctx, form }) => {
    const written = await writeMailing(ctx, form);
    return accept(redirect(consoleHref(`news/${written.value}`), 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, mailingDesk, "write");

export default function NewMailing() {
  return (
    <OperatorPage title={useWords(mailingDesk)("write")}>
      <MailingForm state={formState(useActionData<typeof action>())} />
    </OperatorPage>
  );
}
