import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { type AuditRow, AuditTable } from "~/components/settings/audit-table";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { Button, LinkButton } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { actorKind } from "~/domain/events/entry";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { getCheck } from "~/use-cases/audit/get-check.server";
import { type AuditEvent, changedFields, listAudit } from "~/use-cases/audit/list-audit.server";
import { verifyAudit } from "~/use-cases/audit/verify-audit.server";
import type { Ctx } from "~/use-cases/ctx";
import { ownerNames } from "~/use-cases/ownership";
import { settings as words } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "audit:read", params },
  async ({ ctx, shell, request }) => {
    const asked = new URL(request.url).searchParams;
    const [{ rows, nextCursor }, check] = await Promise.all([
      listAudit(ctx, { cursor: asked.get("cursor") }),
      getCheck(ctx, asked.get("check")),
    ]);
    return { shell, rows: rows.map((event) => rowOf(ctx, event)), nextCursor, check };
  },
);

const rowOf = (ctx: Pick<Ctx, "settings" | "locale">, event: AuditEvent): AuditRow => {
  const { id, createdAt: at, actor, type, objectKind, objectId } = event;
  const nameOf = ownerNames(ctx);
  return {
    id,
    at,
    by: nameOf(actor),
    actor: actorKind(actor),
    type,
    objectKind,
    objectId,
    member: objectKind === "member" ? nameOf(objectId) : null,
    fields: changedFields(event),
  };
};

export const action = tenantAction(
  { permission: "audit:read", params, form: z.object({}) },
  async ({ ctx, params }) => {
    const check = await verifyAudit(ctx);
    if ("checked" in check) return accept({ once: check.checked });
    return accept(redirect(`/w/${params.workspace}/settings/audit?check=${check.jobId}`, 303));
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "audit");

export default function AuditPage() {
  const { rows, nextCursor, shell } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <SettingsPage title={t("audit")}>
      <p className="quiet">{t("auditHow")}</p>
      <Checked />
      <div className="row">
        <form method="post">
          <Button look="primary">{t("auditCheck")}</Button>
        </form>
        <LinkButton to={to("settings/audit/export")} reloadDocument>
          {t("auditExport")}
        </LinkButton>
      </div>
      {rows.length === 0 ? (
        <EmptyState fact={t("noAudit")} help={t("noAuditHelp")} />
      ) : (
        <AuditTable rows={rows} zone={shell.timeZone} />
      )}
      <Pager
        label={t("auditPages")}
        on={
          nextCursor
            ? { to: `${to("settings/audit")}?cursor=${nextCursor}`, label: t("auditEarlier") }
            : undefined
        }
      />
    </SettingsPage>
  );
}

/** What a check just found, or how far it is. */
function Checked() {
  const { check } = useLoaderData<typeof loader>();
  const found = useActionData<typeof action>()?.once ?? check?.found;
  const t = useWords(words);
  if (!found) return check && <UnderWay {...check} />;

  const { checked, fault } = found;
  return fault ? (
    <Notice tone="late" alert>
      {t("auditBroken", { index: fault.index, id: fault.id })}
    </Notice>
  ) : (
    <Notice tone="done" alert>
      {t("auditSound", { checked })}
    </Notice>
  );
}

function UnderWay({ state, done }: { state: string; done: number }) {
  const t = useWords(words);
  return state === "queued" || state === "running" ? (
    <Notice>{t("auditUnderWay", { done })}</Notice>
  ) : (
    <Notice tone="late">{t("auditGaveUp")}</Notice>
  );
}
