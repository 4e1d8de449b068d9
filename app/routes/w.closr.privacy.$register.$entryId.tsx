import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { consoleHref } from "~/components/operator/console-href";
import { EntryActs } from "~/components/operator/entry-acts";
import { EntryForm } from "~/components/operator/entry-form";
import { EntryHistory } from "~/components/operator/entry-history";
import { NoticeDrafts } from "~/components/operator/notice-drafts";
import { OperatorPage } from "~/components/operator/operator-page";
import { titled } from "~/components/records/record-meta";
import { FAULTS } from "~/domain/registers/rules";
import { notFound } from "~/http/in-frame.server";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { entryParams, registerForm } from "~/http/register-params";

import { accept } from "~/lib/result";
import { changeEntry } from "~/use-cases/registers/save-entry.server";
import { viewEntry } from "~/use-cases/registers/view-register.server";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:read", params: entryParams },
  async ({ ctx, shell, params: { register, entryId }, may, request }) => {
    const entry = await viewEntry(ctx, register, entryId);
    if (!entry) throw notFound();

    return {
      shell,
      register,
      entry,
      mayWrite: may("registers:write") && !entry.isClosed,
      mayApprove: may("registers:approve"),
      refused: new URL(request.url).searchParams.get("refused"),
    };
  },
);

export const action = operatorAction(
  {
    permission: "registers:write",
    params: entryParams,
    form: (params: z.output<typeof entryParams>) =>
      registerForm(params).extend({ revision: z.coerce.number().int() }),
    faults: FAULTS,
  },
  async ({ ctx, params: { register, entryId: id }, form: { revision, ...fields } }) => {
    const seen = { id, revision: Number(revision) };
    const saved = await changeEntry(ctx, register, seen, fields);
    return saved.ok ? accept(redirect(consoleHref(`${register}/${id}`), 303)) : saved;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.entry.title);

export default function EntryPage() {
  const { register, entry, mayWrite, mayApprove, refused, shell } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  return (
    <OperatorPage title={<bdi>{entry.title}</bdi>}>
      <EntryActs
        register={register}
        entry={entry}
        now={shell.now}
        mayApprove={mayApprove}
        refused={refused}
      />
      <EntryForm register={register} state={state} entry={entry} isFixed={!mayWrite} />
      <NoticeDrafts drafts={entry.drafts} />
      <EntryHistory history={entry.history} />
    </OperatorPage>
  );
}
