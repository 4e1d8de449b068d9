import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { formState } from "~/components/identity/form-state";
import { MePage } from "~/components/identity/me-page";
import { PictureForm } from "~/components/identity/picture-form";
import { pageTitle } from "~/components/public/public-meta";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { pictureForm } from "~/domain/identity/picture.form";
import { personAction, personLoader } from "~/http/identity-route.server";
import { meShell } from "~/http/me-shell.server";
import { accept } from "~/lib/result";
import { removePicture, setPicture } from "~/use-cases/identity/own-picture.server";
import { picture as words } from "~/words/picture";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

/** What is read of a form, so that a picture that is too heavy is told of at its field. */
const FORM_BYTES = 15 * 1024 * 1024;

export const loader = personLoader(async ({ identity, person, url, now }) => {
  const { name, picture, locale, theme } = person;
  return {
    shell: await meShell(identity, person, now),
    page: { locale, theme },
    shown: { name, picture },
    saved: url.searchParams.has("saved"),
  };
});

export const action = personAction(
  {
    form: pictureForm,
    maxBytes: FORM_BYTES,
    faults: {
      "picture-too-heavy": "picture",
      "picture-not-accepted": "picture",
      "picture-too-large": "picture",
      "picture-broken": "picture",
    },
  },
  async ({ identity, person, form }) => {
    if (form.do === "set") {
      const file = new Uint8Array(await form.picture.arrayBuffer());
      const set = await setPicture(identity, person.userId, file);
      if (!set.ok) return set;
    } else await removePicture(identity, person.userId);
    return accept(redirect("/me/picture?saved", 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: pageTitle(data.page.locale, say(data.page.locale, words)("title")) }] : [];

export default function PicturePage() {
  const { shell, shown, saved } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(words);
  return (
    <MePage shell={shell} at="profile">
      {saved && <Notice tone="done">{t("saved")}</Notice>}
      <Block title={t("title")}>
        <PictureForm shown={shown} state={state} />
      </Block>
    </MePage>
  );
}
