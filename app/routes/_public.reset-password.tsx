import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/identity/form-state";
import { IdentityPage } from "~/components/identity/identity-page";
import { LinkOver } from "~/components/identity/link-over";
import { NewPasswordField } from "~/components/identity/password-field";
import { pageTitle } from "~/components/public/public-meta";
import { Button } from "~/components/ui/button";
import { FormNotice } from "~/components/ui/form-notice";
import { resetForm } from "~/domain/identity/forms";
import {
  actionHeaders,
  identityAction,
  identityLoader,
  pageFacts,
} from "~/http/identity-route.server";
import { toHref } from "~/lib/locale";
import { accept, refuse } from "~/lib/result";
import { isOpenReset, resetPassword } from "~/use-cases/identity/reset-password.server";
import { identity } from "~/words/identity";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

const tokenIn = (url: URL) => url.searchParams.get("token") ?? "";

export const loader = identityLoader(async (door) => ({
  ...pageFacts(door),
  open: await isOpenReset(door.identity, tokenIn(door.url)),
}));

export const action = identityAction(
  { form: resetForm },
  async ({ identity, form, url, locale }) => {
    const outcome = await resetPassword(identity, tokenIn(url), form.password);
    if (!outcome.ok) return refuse(outcome.reason);
    return accept(redirect(toHref(locale, "/sign-in?told=passwordSaved"), 303));
  },
);

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.locale, say(data.locale, identity)("forgot")) }] : [];

export default function ResetPasswordPage() {
  const { open, ...facts } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);

  if (!open)
    return (
      <IdentityPage title={t("linkOver")} {...facts}>
        <LinkOver again="/forgot-password" />
      </IdentityPage>
    );
  return (
    <IdentityPage title={t("forgot")} {...facts}>
      <form data-notice-id="whatSignIns" className="stack" method="post">
        <NewPasswordField
          field={{ ...field("password"), errors: formErrors ?? field("password").errors }}
        />
        <Button look="primary" big wide>
          {t("setPassword")}
        </Button>
        <FormNotice of="whatSignIns" />
      </form>
      <p className="sm muted">{t("resetEnds")}</p>
    </IdentityPage>
  );
}
