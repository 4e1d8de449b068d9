import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/identity/form-state";
import { IdentityPage, linkTo } from "~/components/identity/identity-page";
import { CurrentPasswordField } from "~/components/identity/password-field";
import { useRefusalText } from "~/components/identity/refusal-text";
import { PublicLink } from "~/components/layout/public-link";
import { quietMeta } from "~/components/public/page-description";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { signInForm } from "~/domain/identity/forms";
import { homeOf, welcome } from "~/http/after-sign-in.server";
import {
  actionHeaders,
  identityAction,
  identityLoader,
  pageFacts,
  standingFacts,
} from "~/http/identity-route.server";
import { accept } from "~/lib/result";
import { safeAddress } from "~/lib/safe-path";
import { signIn } from "~/use-cases/identity/sign-in.server";
import { identity } from "~/words/identity";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = identityLoader(async (door) => {
  const { searchParams } = door.url;
  const wanted = searchParams.get("redirectTo");
  const person = await door.person();
  if (person) throw redirect(await homeOf(door.identity, person.userId, wanted));

  return {
    ...pageFacts(door),
    standing: await standingFacts(door),
    redirectTo: wanted && safeAddress(wanted),
    told: TOLD.find((name) => searchParams.get("told") === name) ?? null,
  };
});

/** What has just happened elsewhere. */
const TOLD = ["passwordSaved", "signedOut"] as const;

export const action = identityAction({ form: signInForm }, async ({ identity, desk, form }) => {
  const outcome = await signIn(identity, form.email, form.password);
  if (!outcome.ok) return outcome;
  return accept(await welcome(desk, identity, outcome.value, form.redirectTo));
});

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? quietMeta(data.locale, "/sign-in", say(data.locale, identity)("signIn")) : [];

export default function SignInPage() {
  const { redirectTo, told, ...facts } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);
  const errorText = useRefusalText();
  const mismatch = formErrors?.filter((error) => error === "wrong-email-or-password");
  const others = formErrors?.filter((error) => error !== "wrong-email-or-password");

  return (
    <IdentityPage title={t("signIn")} {...facts}>
      {told && !formErrors && <Notice tone="done">{t(told)}</Notice>}
      <form data-notice-id="whatSignIns" className="stack" method="post">
        <FormErrors errors={others} errorText={errorText} />
        <TextField
          field={field("email")}
          type="email"
          label={t("email")}
          autoComplete="username"
          errorText={errorText}
        />
        <CurrentPasswordField
          field={{ ...field("password"), errors: mismatch ?? field("password").errors }}
          beside={
            <PublicLink className="sm" to="/forgot-password">
              {t("forgotIt")}
            </PublicLink>
          }
        />
        {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
        <Button look="primary" big wide>
          {t("signIn")}
        </Button>
        <FormNotice of="whatSignIns" />
      </form>
      <p className="sm muted">
        <Say words={identity} say="noAccount" with={{ link: linkTo("/sign-up") }} />
      </p>
      <p className="xs quiet">
        <Say words={identity} say="setsCookies" with={{ link: linkTo("/cookies") }} />
      </p>
    </IdentityPage>
  );
}
