import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ObjectionForm } from "~/components/dpa/objection-form";
import { ObjectionList } from "~/components/dpa/objection-list";
import { formState } from "~/components/forms/form-state";
import { PublicLink } from "~/components/layout/public-link";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { objectionForm } from "~/domain/registers/objection.form";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { listObjections, objectTo } from "~/use-cases/vendors/object.server";
import { useWords } from "~/words/use-words";
import { objections } from "~/words/vendor-list";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "dpa:accept", params },
  async ({ ctx, shell, subProcessors }) => {
    const [own, listed] = await Promise.all([listObjections(ctx), subProcessors()]);
    return {
      shell,
      own,
      vendors: listed.map(({ id, name }) => ({ id, name })),
    };
  },
);

export const action = tenantAction(
  {
    permission: "dpa:accept",
    params,
    form: objectionForm,
    faults: { "no-such-vendor": "vendor" },
  },
  async ({ ctx, params, member, form, subProcessors }) => {
    const kept = await objectTo(ctx, await subProcessors(), member.email, form);
    return kept.ok ? accept(redirect(`/w/${params.workspace}/settings/subprocessors`, 303)) : kept;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "subprocessors");

export default function SubprocessorsSettings() {
  const { own, vendors } = useLoaderData<typeof loader>();
  const state = formState(useActionData<typeof action>());
  const t = useWords(objections);
  return (
    <SettingsPage title={t("title")}>
      <p className="muted">
        {t("lead")} <PublicLink to="/subprocessors">{t("list")}</PublicLink>
      </p>
      <ObjectionList all={own} />
      <ObjectionForm state={state} vendors={vendors} />
    </SettingsPage>
  );
}
