import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/identity/form-state";
import { MePage } from "~/components/identity/me-page";
import { NewPasswordField } from "~/components/identity/password-field";
import { useRefusalText } from "~/components/identity/refusal-text";
import { SignInList } from "~/components/identity/sign-in-list";
import { pageTitle } from "~/components/public/public-meta";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { passwordForm } from "~/domain/identity/forms";
import { actionHeaders, personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { noSessionCookie } from "~/http/session-cookie";
import { toHref } from "~/lib/locale";
import { accept } from "~/lib/result";
import { changePassword } from "~/use-cases/identity/change-password.server";
import { endSignIn, signInsOf, signOutEverywhere } from "~/use-cases/identity/own-settings.server";
import { me } from "~/words/me";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = personLoader(async ({ identity, person, url, now }) => {
  const [shell, signIns] = await Promise.all([
    meShell(identity, person, now),
    signInsOf(identity, person),
  ]);
  const told = TOLD.find((name) => url.searchParams.get("told") === name) ?? null;
  return {
    shell,
    page: { locale: person.locale, theme: person.theme },
    signIns,
    told,
    now,
    email: person.email,
  };
});

const TOLD = ["passwordChanged", "ended"] as const;

const form = z.discriminatedUnion("do", [
  passwordForm.extend({ do: z.literal("change-password") }),
  z.object({ do: z.literal("end"), session: z.string().max(60) }),
  z.object({ do: z.literal("end-all") }),
]);

export const action = personAction({ form }, async ({ identity, desk, person, form }) => {
  if (form.do === "end") {
    await endSignIn(identity, person.userId, form.session);
    return accept(redirect("/me/security?told=ended", 303));
  }
  if (form.do === "end-all") {
    await signOutEverywhere(identity, person.userId);
    const headers = { "Set-Cookie": noSessionCookie() };
    const to = toHref(person.locale, "/sign-in?told=signedOut");
    return accept(redirect(to, { status: 303, headers }));
  }
  const changed = await changePassword(identity, { ...person, id: person.userId }, form);
  if (!changed.ok) return changed;
  const headers = { "Set-Cookie": await desk.sessionCookie(changed.value) };
  return accept(redirect("/me/security?told=passwordChanged", { status: 303, headers }));
});

export const headers = actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, me)("security")) }] : [];

export default function SecurityPage() {
  const { shell, signIns, told, now, email } = useLoaderData<typeof loader>();
  const t = useWords(me);

  return (
    <MePage shell={shell} at="security">
      {told && <Notice tone="done">{t(told)}</Notice>}
      <Block title={t("signIns")} count={signIns.length}>
        <SignInList signIns={signIns} now={now} zone={shell?.timeZone} />
      </Block>
      <Block title={t("changePassword")}>
        <PasswordForm email={email} />
      </Block>
    </MePage>
  );
}

/** The address is there for password managers, which keep a new password under it. */
function PasswordForm({ email }: { email: string }) {
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(me);
  const errorText = useRefusalText();
  const ofCurrent = formErrors?.filter((error) => error === "wrong-password");
  const others = formErrors?.filter((error) => error !== "wrong-password");

  return (
    <form data-notice-id="whatSignIns" className="stack narrow" method="post">
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <FormErrors errors={others} errorText={errorText} />
      <TextField
        field={{ ...field("current"), errors: ofCurrent ?? field("current").errors }}
        type="password"
        autoComplete="current-password"
        label={t("current")}
        errorText={errorText}
      />
      <NewPasswordField field={field("password")} />
      <p className="sm muted">{t("changeEnds")}</p>
      <div>
        <Button look="primary" name="do" value="change-password">
          {t("changePassword")}
        </Button>
      </div>
      <FormNotice of="whatSignIns" />
    </form>
  );
}
