import type { MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/identity/form-state";
import { IdentityPage, linkTo } from "~/components/identity/identity-page";
import { LinkOver } from "~/components/identity/link-over";
import { CurrentPasswordField } from "~/components/identity/password-field";
import { pageTitle } from "~/components/public/public-meta";
import { Button } from "~/components/ui/button";
import { confirmForm } from "~/domain/identity/forms";
import { welcome } from "~/http/after-sign-in.server";
import {
  actionHeaders,
  identityAction,
  identityLoader,
  pageFacts,
} from "~/http/identity-route.server";
import { accept } from "~/lib/result";
import { confirmEmail, isOpenLink } from "~/use-cases/identity/confirm-email.server";
import { identity } from "~/words/identity";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

const tokenIn = (url: URL) => url.searchParams.get("token") ?? "";

export const loader = identityLoader(async (door) => ({
  ...pageFacts(door),
  open: await isOpenLink(door.identity, tokenIn(door.url)),
}));

export const action = identityAction(
  { form: confirmForm },
  async ({ identity, desk, form, url }) => {
    const outcome = await confirmEmail(identity, tokenIn(url), form.password);
    return outcome.ok ? accept(await welcome(desk, identity, outcome.value)) : outcome;
  },
);

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.locale, say(data.locale, identity)("confirm")) }] : [];

export default function VerifyEmailPage() {
  const { open, ...facts } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);

  if (!open)
    return (
      <IdentityPage title={t("linkOver")} {...facts}>
        <LinkOver again="/sign-in" />
      </IdentityPage>
    );
  return (
    <IdentityPage title={t("confirm")} {...facts}>
      <p>{t("confirmText")}</p>
      <form className="stack" method="post">
        <CurrentPasswordField
          field={{ ...field("password"), errors: formErrors ?? field("password").errors }}
        />
        <Button look="primary" big wide>
          {t("confirmPress")}
        </Button>
      </form>
      <p className="sm muted">
        <Say words={identity} say="confirmForgot" with={{ link: linkTo("/forgot-password") }} />
      </p>
    </IdentityPage>
  );
}
