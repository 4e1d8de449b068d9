import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/identity/form-state";
import { IdentityPage, linkTo } from "~/components/identity/identity-page";
import { useRefusalText } from "~/components/identity/refusal-text";
import { SentNotice } from "~/components/identity/sent-notice";
import { quietMeta } from "~/components/public/page-description";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { forgotForm } from "~/domain/identity/forms";
import {
  actionHeaders,
  identityAction,
  identityLoader,
  pageFacts,
} from "~/http/identity-route.server";
import { accept } from "~/lib/result";
import { requestReset } from "~/use-cases/identity/reset-password.server";
import { identity } from "~/words/identity";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = identityLoader(async (door) => ({
  ...pageFacts(door),
  sent: door.url.searchParams.has("sent"),
}));

export const action = identityAction({ form: forgotForm }, async ({ identity, form, url }) => {
  const outcome = await requestReset(identity, form.email);
  return outcome.ok ? accept(redirect(`${url.pathname}?sent`, 303)) : outcome;
});

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? quietMeta(data.locale, "/forgot-password", say(data.locale, identity)("forgot")) : [];

export default function ForgotPasswordPage() {
  const { sent, ...facts } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);
  const errorText = useRefusalText();

  if (sent)
    return (
      <IdentityPage title={t("checkMail")} {...facts}>
        <SentNotice again="/forgot-password">{t("resetSent")}</SentNotice>
      </IdentityPage>
    );
  return (
    <IdentityPage title={t("forgot")} {...facts}>
      <p>{t("forgotText")}</p>
      <form data-notice-id="useMail" className="stack" method="post">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField
          field={field("email")}
          type="email"
          label={t("email")}
          autoComplete="username"
          errorText={errorText}
        />
        <Button look="primary" big wide>
          {t("sendLink")}
        </Button>
        <FormNotice of="useMail" />
      </form>
      <p className="sm muted">
        <Say words={identity} say="haveAccount" with={{ link: linkTo("/sign-in") }} />
      </p>
    </IdentityPage>
  );
}
