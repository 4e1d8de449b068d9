import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { consoleHref } from "~/components/operator/console-href";
import { useConsoleText } from "~/components/operator/console-text";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { KeyTable } from "~/components/settings/key-table";
import { ShownOnce } from "~/components/settings/shown-once";
import { Button } from "~/components/ui/button";
import { FormErrors, TextField } from "~/components/ui/field";
import { Block } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { operatorAction, operatorLoader } from "~/http/operator-route.server";
import { accept } from "~/lib/result";
import {
  endProgramKey,
  listProgramKeys,
  makeProgramKey,
} from "~/use-cases/mailings/program-keys.server";
import { mailingDesk } from "~/words/mailings";
import { settings } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({});
const form = z.discriminatedUnion("do", [
  z.object({ do: z.literal("make"), name: z.string().trim().min(1).max(100) }),
  z.object({ do: z.literal("revoke"), id: z.string().max(80) }),
]);

export const loader = operatorLoader(
  { permission: "mailings:read", params },
  async ({ ctx, shell, may }) => {
    const keys = await listProgramKeys(ctx);
    const rows = keys.map(({ id, name, hint, memberId, lastUsedAt }) => {
      const sees = ctx.settings.directory[memberId]?.name ?? null;
      return { id, name, role: "operator-privacy" as const, hint, sees, lastUsedAt };
    });
    return { shell, rows, mayWrite: may("mailings:write") };
  },
);

export const action = operatorAction(
  { permission: "mailings:write", params, form },
  async ({ ctx, form }) => {
    if (form.do === "make") {
      const made = await makeProgramKey(ctx, form.name);
      return made.ok ? accept({ once: made.value }) : made;
    }
    const ended = await endProgramKey(ctx, form.id);
    return ended.ok ? accept(redirect(consoleHref("news/keys"), 303)) : ended;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, mailingDesk, "programs");

/** With what programs may see who gets a letter, and who does not. */
export default function ProgramKeys() {
  const { rows, shell, mayWrite } = useLoaderData<typeof loader>();
  const once = useActionData<typeof action>()?.once;
  const t = useWords(mailingDesk);
  const k = useWords(settings);
  return (
    <OperatorPage title={t("programs")} count={rows.length}>
      <p className="muted">{t("programsHelp")}</p>
      {once && <ShownOnce says={k("keyMade")} values={[[k("key"), once.key]]} />}
      {rows.length > 0 ? (
        <KeyTable rows={rows} zone={shell.timeZone} mayEnd={mayWrite} />
      ) : (
        <EmptyState fact={t("noPrograms")} />
      )}
      {mayWrite && <MakeForm />}
    </OperatorPage>
  );
}

function MakeForm() {
  const { field, formErrors } = formState(useActionData<typeof action>());
  const t = useWords(mailingDesk);
  const k = useWords(settings);
  const errorText = useConsoleText();
  return (
    <Block id="make" title={k("makeKey")}>
      <form method="post" className="stack">
        <FormErrors errors={formErrors} errorText={errorText} />
        <TextField field={field("name", "", true)} label={t("programName")} errorText={errorText} />
        <div>
          <Button look="primary" name="do" value="make">
            {k("makeKey")}
          </Button>
        </div>
      </form>
    </Block>
  );
}
