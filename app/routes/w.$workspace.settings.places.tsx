import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { TransferTable } from "~/components/public/transfer-table";
import { settingsTitle } from "~/components/settings/settings-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { StoreTable } from "~/components/settings/store-table";
import { Block } from "~/components/ui/page";
import { transfersOf } from "~/config/transfers";
import { tenantLoader } from "~/http/tenant-route.server";
import { places } from "~/words/places";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = tenantLoader(
  { permission: "workspace:read", params: z.object({ workspace: z.string() }) },
  async ({ shell, subProcessors }) => ({ shell, transfers: transfersOf(await subProcessors()) }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  settingsTitle(data?.shell.locale, "places");

/** Where each store of the workspace lies, and who else receives of it in which country. */
export default function PlacesSettings() {
  const { transfers } = useLoaderData<typeof loader>();
  const t = useWords(places);
  return (
    <SettingsPage title={t("title")}>
      <Block title={t("stores")}>
        <StoreTable />
      </Block>
      <Block title={t("transfers")} count={transfers.length}>
        <TransferTable all={transfers} />
        <p className="sm muted">
          {t("same")} <a href="/transfers.json">transfers.json</a>
        </p>
      </Block>
    </SettingsPage>
  );
}
