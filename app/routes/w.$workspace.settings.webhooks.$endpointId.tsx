import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { DeliveryTable } from "~/components/settings/delivery-table";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { useSettingsText } from "~/components/settings/settings-text";
import { ShownOnce } from "~/components/settings/shown-once";
import { Button } from "~/components/ui/button";
import { FormErrors } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Ref } from "~/components/ui/text";
import { notFound } from "~/http/in-frame.server";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import type { Ctx } from "~/use-cases/ctx";
import { deleteEndpoint } from "~/use-cases/webhooks/delete-endpoint.server";
import { resendDelivery } from "~/use-cases/webhooks/resend-delivery.server";
import { rotateSecret } from "~/use-cases/webhooks/rotate-secret.server";
import { updateEndpoint } from "~/use-cases/webhooks/update-endpoint.server";
import { viewDeliveries } from "~/use-cases/webhooks/view-endpoints.server";
import { settings as words } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), endpointId: z.string() });
const form = z.object({
  do: z.enum(["rotate", "enable", "disable", "remove", "resend"]),
  delivery: z.string().optional(),
});

export const loader = tenantLoader(
  { permission: "webhooks:read", params },
  async ({ ctx, shell, params, request, may }) => {
    const cursor = new URL(request.url).searchParams.get("cursor");
    const seen = await viewDeliveries(ctx, params.endpointId, { limit: 20, cursor });
    if (!seen) throw notFound();
    const { id, url, disabledAt, disabledReason } = seen.endpoint;
    const deliveries = seen.page.rows.map(({ body, jobId, ...shown }) => ({
      ...shown,
      mayResend: body !== null,
    }));
    return {
      shell,
      endpoint: { id, url, isOn: disabledAt === null, disabledReason },
      deliveries,
      nextCursor: seen.page.nextCursor,
      mayWrite: may("webhooks:write"),
    };
  },
);

export const action = tenantAction(
  { permission: ["webhooks:write", "webhooks:delete"], params, form },
  async ({ ctx, params: { workspace, endpointId }, form }) => {
    const all = `/w/${workspace}/settings/webhooks`;
    if (form.do === "rotate") {
      const rotated = await rotateSecret(ctx, endpointId);
      return rotated.ok ? accept({ once: { secret: rotated.value.secret } }) : rotated;
    }
    const done = await settle(ctx, endpointId, form);
    const next = form.do === "remove" ? all : `${all}/${endpointId}`;
    return done.ok ? accept(redirect(next, 303)) : done;
  },
);

function settle(
  ctx: Ctx<"webhooks:write" | "webhooks:delete">,
  id: string,
  ask: z.output<typeof form>,
) {
  if (ask.do === "remove") return deleteEndpoint(ctx, id);
  if (ask.do === "resend") return resendDelivery(ctx, ask.delivery ?? "");
  return updateEndpoint(ctx, id, { enabled: ask.do === "enable" });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "webhooks");

export default function EndpointPage() {
  const { endpoint, deliveries, nextCursor, mayWrite, shell } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(words);
  const to = useWorkspaceHref();
  const errorText = useSettingsText();
  const older = nextCursor && to(`settings/webhooks/${endpoint.id}?cursor=${nextCursor}`);
  return (
    <SettingsPage title={t("webhooks")}>
      <p>
        <Ref>{endpoint.url}</Ref>
      </p>
      {last?.once && <ShownOnce says={t("rotated")} values={[[t("secret"), last.once.secret]]} />}
      <FormErrors errors={formState(last).formErrors} errorText={errorText} />
      {!endpoint.isOn && <Notice tone="late">{errorText(endpoint.disabledReason ?? "off")}</Notice>}
      {mayWrite && <Acts isOn={endpoint.isOn} />}
      <Block id="deliveries" title={t("deliveries")}>
        {deliveries.length === 0 ? (
          <EmptyState fact={t("noDeliveries")} />
        ) : (
          <DeliveryTable rows={deliveries} zone={shell.timeZone} mayWrite={mayWrite} />
        )}
        <Pager label={t("deliveries")} on={older ? { to: older, label: t("older") } : undefined} />
      </Block>
    </SettingsPage>
  );
}

function Acts({ isOn }: { isOn: boolean }) {
  const t = useWords(words);
  return (
    <form method="post" className="row">
      <Button name="do" value="rotate">
        {t("rotate")}
      </Button>
      <Button name="do" value={isOn ? "disable" : "enable"}>
        {t(isOn ? "disable" : "enable")}
      </Button>
      <Button look="danger" name="do" value="remove">
        {t("remove")}
      </Button>
    </form>
  );
}
