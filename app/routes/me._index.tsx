import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/identity/form-state";
import { MePage } from "~/components/identity/me-page";
import { useRefusalText } from "~/components/identity/refusal-text";
import { pageTitle } from "~/components/public/public-meta";
import { Avatar } from "~/components/ui/avatar";
import { Button } from "~/components/ui/button";
import { FormErrors, RadioField, TextField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { Name, Ref } from "~/components/ui/text";
import { profileForm } from "~/domain/identity/forms";
import { personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { LANGUAGE_NAMES } from "~/lib/language-names";
import { accept } from "~/lib/result";
import { changeProfile } from "~/use-cases/identity/own-settings.server";
import { me } from "~/words/me";
import { endedWorkspace } from "~/words/subscription";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

export const loader = personLoader(async ({ identity, person, url, now }) => {
  const [shell, workspaces, former] = await Promise.all([
    meShell(identity, person, now),
    identity.db.workspacesOf(person.userId),
    identity.db.endedOf(person.userId),
  ]);
  const { name, email, picture, locale, theme } = person;
  return {
    shell,
    page: { locale, theme },
    profile: { name, email, picture, locale, theme },
    workspaces,
    former: former.map(({ id, name: was }) => ({ id, name: was })),
    saved: url.searchParams.has("saved"),
  };
});

export const action = personAction({ form: profileForm }, async ({ identity, person, form }) => {
  await changeProfile(identity, person.userId, form);
  return accept(redirect("/me?saved", 303));
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, me)("title")) }] : [];

export default function ProfilePage() {
  const { shell, profile, workspaces, former, saved } = useLoaderData<typeof loader>();
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(me);
  const errorText = useRefusalText();

  return (
    <MePage shell={shell} at="profile">
      {saved && <Notice tone="done">{t("saved")}</Notice>}
      <Block title={t("profile")}>
        <form
          data-notice-id="whatAccount"
          className="stack narrow"
          method="post"
          action="/me?index"
        >
          <FormErrors errors={formErrors} errorText={errorText} />
          <p className="row sm">
            <Avatar name={profile.name} picture={profile.picture} large />
            <a href="/me/picture">{t(profile.picture ? "changePicture" : "addPicture")}</a>
          </p>
          <TextField
            field={field("name", profile.name)}
            label={t("name")}
            autoComplete="name"
            errorText={errorText}
          />
          <p className="sm muted">
            {t("email")}: <Ref>{profile.email}</Ref>
          </p>
          <RadioField
            row
            field={field("locale", profile.locale)}
            label={t("language")}
            options={(["en", "ar"] as const).map((value) => ({
              value,
              label: LANGUAGE_NAMES[value],
            }))}
          />
          <RadioField
            row
            field={field("theme", profile.theme)}
            label={t("theme")}
            options={(["system", "light", "dark"] as const).map((value) => ({
              value,
              label: t(value),
            }))}
          />
          <div>
            <Button look="primary">{t("save")}</Button>
          </div>
          <FormNotice of="whatAccount" />
        </form>
      </Block>
      <Block title={t("workspaces")} count={workspaces.length}>
        <ul className="lines">
          {workspaces.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/w/${slug}/today`}>
                <Name>{name}</Name>
              </a>
            </li>
          ))}
        </ul>
      </Block>
      {former.length > 0 && <Former />}
    </MePage>
  );
}

/** Workspaces that are no more, each with what became of it. */
function Former() {
  const { former } = useLoaderData<typeof loader>();
  return (
    <Block title={useWords(endedWorkspace)("list")} count={former.length}>
      <ul className="lines">
        {former.map(({ id, name }) => (
          <li key={id}>
            <a href={`/me/ended/${id}`}>
              <Name>{name}</Name>
            </a>
          </li>
        ))}
      </ul>
    </Block>
  );
}
