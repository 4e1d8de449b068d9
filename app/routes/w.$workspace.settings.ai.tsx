import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AiForm } from "~/components/settings/ai-form";
import { AiReceipts, Payload } from "~/components/settings/ai-receipts";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { Notice } from "~/components/ui/notice";
import { Block } from "~/components/ui/page";
import { daysOf } from "~/domain/policy/retention";
import { aiSettingsForm } from "~/domain/summaries/ai-settings.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { setAi } from "~/use-cases/summaries/set-ai.server";
import { previewPayload, viewReceipts } from "~/use-cases/summaries/view-ai.server";
import { aiSettings as words } from "~/words/ai-settings";
import { settings as settingsWords } from "~/words/settings";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const gate = {
  permission: "workspace:write",
  params: z.object({ workspace: z.string() }),
} as const;

export const loader = tenantLoader(gate, async ({ ctx, shell, request }) => {
  const { searchParams } = new URL(request.url);
  const { aiOn, aiProvider, aiModel, aiBaseUrl, aiKeySealed } = ctx.settings;
  const [sent, preview, { retention }] = await Promise.all([
    viewReceipts(ctx, { cursor: searchParams.get("cursor"), opened: searchParams.get("receipt") }),
    previewPayload(ctx),
    ctx.services.inForce(),
  ]);
  return {
    shell,
    ai: {
      on: aiOn,
      provider: aiProvider,
      model: aiModel,
      baseUrl: aiBaseUrl,
      hasKey: aiKeySealed !== null,
    },
    ...sent,
    keptDays: daysOf(retention, "ai-payloads"),
    preview,
    saved: searchParams.has("saved"),
  };
});

export const action = tenantAction(
  {
    ...gate,
    form: aiSettingsForm,
    faults: {
      "model-missing": "model",
      "key-missing": "key",
      "address-malformed": "baseUrl",
      "address-not-https": "baseUrl",
      "address-has-credentials": "baseUrl",
      "address-has-fragment": "baseUrl",
      "address-has-port": "baseUrl",
      "address-is-ip": "baseUrl",
      "address-is-local": "baseUrl",
      "address-is-ours": "baseUrl",
      "address-on-our-host": "baseUrl",
    },
  },
  async ({ ctx, params: { workspace }, form }) => {
    const outcome = await setAi(ctx, form);
    return outcome.ok ? accept(redirect(`/w/${workspace}/settings/ai?saved`, 303)) : outcome;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "ai");

export default function AiPage() {
  const { ai, preview, saved, shell, ...sent } = useLoaderData<typeof loader>();
  const last = useActionData<typeof action>();
  const t = useWords(words);
  return (
    <SettingsPage title={useWords(settingsWords)("ai")}>
      {saved && <Notice tone="done">{t("saved")}</Notice>}
      <Block id="how" title={t("how")}>
        <AiForm ai={ai} last={last} />
      </Block>
      <Block id="preview" title={t("whatIsSent")}>
        <p className="sm muted">{t("whatIsSentHelp")}</p>
        <Payload label={t("whatIsSent")} gone={t("noPreview")} payload={preview} />
      </Block>
      <Block id="receipts" title={t("receipts")}>
        <AiReceipts {...sent} zone={shell.timeZone} />
      </Block>
    </SettingsPage>
  );
}
