import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import {
  AcknowledgeField,
  BirthYearField,
  type DocumentVersions,
} from "~/components/identity/acknowledge-field";
import { formState } from "~/components/identity/form-state";
import { IdentityPage, linkTo } from "~/components/identity/identity-page";
import { NewPasswordField } from "~/components/identity/password-field";
import { useRefusalText } from "~/components/identity/refusal-text";
import { SentNotice } from "~/components/identity/sent-notice";
import { quietMeta } from "~/components/public/page-description";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { signUpForm } from "~/domain/identity/forms";
import { tooYoungCookie, wasTooYoung } from "~/http/age-cookie";
import {
  actionHeaders,
  documentFacts,
  identityAction,
  identityLoader,
  pageFacts,
} from "~/http/identity-route.server";
import { accept, refuse } from "~/lib/result";
import { signUp } from "~/use-cases/identity/sign-up.server";
import { identity } from "~/words/identity";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = identityLoader(async (door) => ({
  ...pageFacts(door),
  ...(await documentFacts(door)),
  sent: door.url.searchParams.has("sent"),
  tooYoung: wasTooYoung(door.request),
}));

export const action = identityAction(
  { form: signUpForm },
  async ({ identity, form, request, url }) => {
    if (wasTooYoung(request)) return refuse("too-young");

    const outcome = await signUp(identity, form);
    if (outcome.ok) return accept(redirect(`${url.pathname}?sent`, 303));
    return outcome.reason === "too-young" ? { ...outcome, cookie: tooYoungCookie() } : outcome;
  },
);

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? quietMeta(data.locale, "/sign-up", say(data.locale, identity)("signUp")) : [];

export default function SignUpPage() {
  const { sent, tooYoung, ...facts } = useLoaderData<typeof loader>();
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);

  if (tooYoung || formErrors?.includes("too-young"))
    return (
      <IdentityPage title={t("tooYoung")} {...facts}>
        <p>{t("tooYoungText")}</p>
      </IdentityPage>
    );
  if (sent)
    return (
      <IdentityPage title={t("checkMail")} {...facts}>
        <SentNotice again="/sign-up">{t("signUpSent")}</SentNotice>
      </IdentityPage>
    );
  return (
    <IdentityPage title={t("signUp")} {...facts}>
      <SignUpForm documents={facts.documents} />
    </IdentityPage>
  );
}

function SignUpForm({ documents }: { documents: DocumentVersions }) {
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(identity);
  const errorText = useRefusalText();

  return (
    <>
      <form data-notice-id="whatAccount" className="stack" method="post">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField
          field={field("name")}
          label={t("name")}
          autoComplete="name"
          errorText={errorText}
        />
        <TextField
          field={field("email")}
          type="email"
          label={t("email")}
          autoComplete="username"
          errorText={errorText}
        />
        <NewPasswordField field={field("password")} label={t("password")} />
        <TextField
          field={field("workspace")}
          label={t("workspace")}
          autoComplete="organization"
          errorText={errorText}
        />
        <BirthYearField field={field("birthYear")} />
        <AcknowledgeField field={field("acknowledged")} versions={documents} />
        <Button look="primary" big wide>
          {t("signUp")}
        </Button>
        <FormNotice of="whatAccount" />
      </form>
      <p className="sm muted">
        <Say words={identity} say="haveAccount" with={{ link: linkTo("/sign-in") }} />
      </p>
    </>
  );
}
