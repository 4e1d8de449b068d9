import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { AppPage } from "~/components/layout/app-page";
import { DeskTabs } from "~/components/privacy/desk-tabs";
import { StoppedTable } from "~/components/privacy/stopped-table";
import { WithheldTable } from "~/components/privacy/withheld-table";
import { recordTitle } from "~/components/records/record-meta";
import { FormErrors } from "~/components/ui/field";
import { Block, Narrow, PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { withheldForm } from "~/domain/privacy/withheld.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { listStopped } from "~/use-cases/privacy/objections/list-stopped.server";
import { resumeUse } from "~/use-cases/privacy/objections/resume-uses.server";
import { openAlong } from "~/use-cases/privacy/view-desk.server";
import { liftRestriction } from "~/use-cases/privacy/withheld/lift-restriction.server";
import { listWithheld } from "~/use-cases/privacy/withheld/list-withheld.server";
import { undoMinor } from "~/use-cases/privacy/withheld/mark-minor";
import {
  endGuardiansAgreement,
  noteGuardian,
} from "~/use-cases/privacy/withheld/note-guardian.server";
import { privacyDesk } from "~/words/privacy-desk";
import { stoppedDesk as stoppedWords } from "~/words/stopped-desk";
import { useWords } from "~/words/use-words";
import { withheldFaults, withheld as words } from "~/words/withheld";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "privacy:read", params },
  async ({ ctx, shell, may }) => {
    const open = openAlong(ctx);
    return {
      shell,
      seesLog: may("audit:read"),
      people: await listWithheld(ctx),
      stopped: await listStopped(ctx),
      open: await open,
      mayDecide: may("privacy:write"),
    };
  },
);

export const action = tenantAction(
  { permission: "privacy:write", params, form: withheldForm },
  async ({ ctx, params: { workspace }, form }) => {
    const decided = await decide(ctx, form);
    return decided.ok ? accept(redirect(`/w/${workspace}/privacy/withheld`, 303)) : decided;
  },
);

function decide(ctx: Parameters<typeof liftRestriction>[0], form: z.output<typeof withheldForm>) {
  if (form.do === "lift") return liftRestriction(ctx, form.contactId, form.reason);
  if (form.do === "resume") return resumeUse(ctx, form.contactId, form);
  if (form.do === "of-age") return undoMinor(ctx, form.contactId, form);
  if (form.do === "agree") return noteGuardian(ctx, form.contactId, form);
  return endGuardiansAgreement(ctx, form.contactId);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "title");

export default function Withheld() {
  const { people, stopped, mayDecide, open, seesLog, shell } = useLoaderData<typeof loader>();
  const { formErrors } = formState(useActionData<typeof action>());
  const t = useWords(words);
  const fault = useWords(withheldFaults);
  const desk = useWords(privacyDesk);
  const stops = useWords(stoppedWords);
  const errorText = (reason: string) =>
    Object.hasOwn(withheldFaults, reason) ? fault(reason as keyof typeof withheldFaults) : reason;
  return (
    <AppPage>
      <PageHead title={desk("title")} />
      <DeskTabs at="withheld" open={open} seesLog={seesLog} />
      <Narrow>
        <p className="sm muted">{t("help")}</p>
        <FormErrors errors={formErrors} errorText={errorText} />
      </Narrow>
      <Block title={t("title")} count={people.length}>
        {people.length === 0 ? (
          <EmptyState fact={t("emptyFact")} help={t("emptyHelp")} />
        ) : (
          <WithheldTable people={people} mayDecide={mayDecide} zone={shell.timeZone} />
        )}
      </Block>
      {stopped.length > 0 && (
        <Block id="stopped" title={stops("title")} count={stopped.length}>
          <Narrow>
            <p className="sm muted">{stops("help")}</p>
          </Narrow>
          <StoppedTable people={stopped} mayDecide={mayDecide} zone={shell.timeZone} />
        </Block>
      )}
    </AppPage>
  );
}
