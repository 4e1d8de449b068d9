import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { formState } from "~/components/forms/form-state";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { InTheWay } from "~/components/subscription/in-the-way";
import { SubscriptionDates } from "~/components/subscription/subscription-dates";
import { SubscriptionForm } from "~/components/subscription/subscription-form";
import { SubscriptionState } from "~/components/subscription/subscription-state";
import { subscriptionForm } from "~/domain/lifecycle/subscription.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { endSubscription } from "~/use-cases/subscription/end-subscription.server";
import { restoreSubscription } from "~/use-cases/subscription/restore-subscription.server";
import { viewSubscription } from "~/use-cases/subscription/view-subscription.server";
import { subscription } from "~/words/subscription";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "workspace:read", params },
  async ({ ctx, shell, may }) => ({
    shell,
    mayEnd: may("subscription:end"),
    mayExport: may("exports:write"),
    maySeeRights: may("privacy:read"),
    life: await viewSubscription(ctx),
  }),
);

export const action = tenantAction(
  {
    permission: "subscription:end",
    params,
    form: subscriptionForm,
    faults: { "name-does-not-match": "confirmation" },
  },
  async ({ ctx, params: { workspace }, form }) => {
    const changed =
      form.do === "end"
        ? await endSubscription(ctx, form.confirmation)
        : await restoreSubscription(ctx);
    return changed.ok ? accept(redirect(`/w/${workspace}/settings/subscription`, 303)) : changed;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "subscription");

export default function SubscriptionPage() {
  const { shell, life, mayEnd, mayExport, maySeeRights } = useLoaderData<typeof loader>();
  const t = useWords(subscription);
  return (
    <SettingsPage title={t("title")}>
      <SubscriptionState life={life} zone={shell.timeZone} />
      {maySeeRights && <InTheWay held={life.held} requests={life.requests} />}
      <SubscriptionDates life={life} zone={shell.timeZone} mayExport={mayExport} mayEnd={mayEnd} />
      <SubscriptionForm
        state={life.state}
        mayEnd={mayEnd}
        name={shell.workspace.name}
        form={formState(useActionData<typeof action>())}
      />
    </SettingsPage>
  );
}
