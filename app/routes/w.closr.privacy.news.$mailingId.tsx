import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { MailingForm } from "~/components/mailings/mailing-form";
import { MailingPreview } from "~/components/mailings/mailing-preview";
import { MailingTable } from "~/components/mailings/mailing-table";
import { consoleHref } from "~/components/operator/console-href";
import { OperatorPage } from "~/components/operator/operator-page";
import { titled } from "~/components/records/record-meta";
import { Button } from "~/components/ui/button";
import { Block } from "~/components/ui/page";
import { UserText } from "~/components/ui/text";
import { mailingForm } from "~/domain/mailings/mailing.form";
import { notFound } from "~/http/in-frame.server";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";

import { accept } from "~/lib/result";
import {
  changeMailing,
  startMailing,
  viewMailing,
} from "~/use-cases/mailings/write-mailing.server";
import { mailingDesk } from "~/words/mailings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ mailingId: z.string().max(60) });
const form = z.discriminatedUnion("do", [
  mailingForm.extend({ do: z.literal("save") }),
  z.object({ do: z.literal("send") }),
]);

export const loader = operatorLoader(
  { permission: "mailings:read", params },
  async ({ ctx, shell, may, params: { mailingId }, request }) => {
    const after = new URL(request.url).searchParams.get("after") ?? "";
    const viewed = await viewMailing(ctx, mailingId, after);
    if (!viewed) throw notFound();

    return { shell, ...viewed, mayWrite: may("mailings:write") };
  },
);

export const action = operatorAction(
  { permission: "mailings:write", params, form },
  async ({ ctx, params: { mailingId }, form }) => {
    const outcome =
      form.do === "send"
        ? await startMailing(ctx, mailingId)
        : await changeMailing(ctx, mailingId, mailingForm.parse(form));
    return outcome.ok ? accept(redirect(consoleHref(`news/${mailingId}`), 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  titled(data?.shell.locale === "ar" ? data.mailing.subjectAr : data?.mailing.subjectEn);

/** A letter: written and looked at while it is here, and read once it has left. */
export default function MailingPage() {
  const { mailing, preview, next, mayWrite, shell } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(mailingDesk);
  const isDraft = mailing.state === "draft";
  const title = shell.locale === "ar" ? mailing.subjectAr : mailing.subjectEn;
  return (
    <OperatorPage title={<bdi>{title}</bdi>}>
      <MailingTable mailings={[mailing]} />
      {isDraft && mayWrite ? <MailingForm state={state} given={mailing} /> : <Texts />}
      {isDraft && (
        <Block title={t("preview")}>
          <MailingPreview preview={preview} next={next} />
          {mayWrite && (
            <form method="post" className="row">
              <Button look="primary" name="do" value="send">
                {t("send")}
              </Button>
              <span className="sm muted">{t("sendHelp")}</span>
            </form>
          )}
        </Block>
      )}
    </OperatorPage>
  );
}

function Texts() {
  const { mailing } = useLoaderData<typeof loader>();
  const t = useWords(mailingDesk);
  return (
    <>
      <Block title={t("bodyEn")}>
        <UserText lang="en">{mailing.bodyEn}</UserText>
      </Block>
      <Block title={t("bodyAr")}>
        <UserText lang="ar">{mailing.bodyAr}</UserText>
      </Block>
    </>
  );
}
