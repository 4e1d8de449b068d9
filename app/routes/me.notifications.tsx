import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { MePage } from "~/components/identity/me-page";
import { PurposeBoxes } from "~/components/mailings/purpose-boxes";
import { SaidList } from "~/components/mailings/said-list";
import { pageTitle } from "~/components/public/public-meta";
import { Button } from "~/components/ui/button";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { Ref } from "~/components/ui/text";
import { preferencesForm } from "~/domain/mailings/mailing.form";
import { SERVICE_MAILS } from "~/domain/mailings/purposes";
import { personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { accept } from "~/lib/result";
import { setPreferences, viewPreferences } from "~/use-cases/mailings/preferences.server";
import { notificationWords } from "~/words/mailings";
import { me } from "~/words/me";
import { Say, useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = personLoader(async ({ identity, person, mailings, now, url }) => {
  const ctx = await mailings(person.locale);
  const [shell, preferences] = await Promise.all([
    meShell(identity, person, now),
    viewPreferences(ctx, person.email),
  ]);
  const page = { locale: person.locale, theme: person.theme };
  return { shell, page, email: person.email, saved: url.searchParams.has("saved"), ...preferences };
});

export const action = personAction(
  { form: preferencesForm },
  async ({ person, mailings, form }) => {
    const ctx = await mailings(person.locale);
    const wanted = form.do === "all-off" ? [] : form.purposes;
    await setPreferences({ ...ctx, actor: person.userId }, person.email, wanted, ctx.asked);
    return accept(redirect("/me/notifications?saved", 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, me)("notifications")) }] : [];

/** What somebody is written to about, by their own choice, and what always comes. */
export default function NotificationsPage() {
  const { shell, email, saved, on, said } = useLoaderData<typeof loader>();
  const t = useWords(notificationWords);

  return (
    <MePage shell={shell} at="notifications">
      {saved && <Notice tone="done">{t("saved")}</Notice>}
      <Block title={t("marketing")}>
        <form data-notice-id="whatNews" className="stack narrow" method="post">
          <p className="sm muted">
            <Say words={notificationWords} say="channel" with={{ email: <Ref>{email}</Ref> }} />
          </p>
          <PurposeBoxes on={on} />
          <p className="sm muted">{t("atOnce")}</p>
          <div className="row">
            <Button look="primary" name="do" value="save">
              {t("save")}
            </Button>
            <Button name="do" value="all-off">
              {t("allOff")}
            </Button>
          </div>
          <FormNotice of="whatNews" />
        </form>
      </Block>
      <Block title={t("service")}>
        <p className="sm muted">{t("serviceHelp")}</p>
        <ul>
          {SERVICE_MAILS.map((mail) => (
            <li key={mail}>{t(mail)}</li>
          ))}
        </ul>
      </Block>
      {said.length > 0 && (
        <Block title={t("said")} count={said.length}>
          <SaidList said={said} zone={shell?.timeZone} />
        </Block>
      )}
    </MePage>
  );
}
