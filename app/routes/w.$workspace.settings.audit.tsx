import type { MetaFunction } from "@remix-run/cloudflare";
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
import { type AuditEvent, changedFields, listAudit } from "~/use-cases/audit/list-audit.server";
import { verifyAudit } from "~/use-cases/audit/verify-audit.server";
import type { Ctx } from "~/use-cases/ctx";
import { settings as words } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "audit:read", params },
  async ({ ctx, shell, request }) => {
    const cursor = new URL(request.url).searchParams.get("cursor");
    const { rows, nextCursor } = await listAudit(ctx, { cursor });
    return { shell, rows: rows.map((event) => rowOf(ctx, event)), nextCursor };
  },
);

const rowOf = ({ settings }: Pick<Ctx, "settings">, event: AuditEvent): AuditRow => {
  const { id, createdAt: at, actor, type, objectKind, objectId } = event;
  const by = settings.directory[actor]?.name ?? null;
  return {
    id,
    at,
    by,
    actor: actorKind(actor),
    type,
    objectKind,
    objectId,
    fields: changedFields(event),
  };
};

export const action = tenantAction(
  { permission: "audit:read", params, form: z.object({}) },
  async ({ ctx }) => {
    const { checked, fault } = await verifyAudit(ctx);
    return accept({ once: { checked, fault } });
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

/** What a check just found. */
function Checked() {
  const once = useActionData<typeof action>()?.once;
  const t = useWords(words);
  if (!once) return null;

  const { checked, fault } = once;
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
