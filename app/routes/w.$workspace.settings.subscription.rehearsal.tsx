import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { recordTitle } from "~/components/records/record-meta";
import { SettingsPage } from "~/components/settings/settings-page";
import { Block, Narrow } from "~/components/ui/page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { tenantLoader } from "~/http/tenant-route.server";
import { formatDate, formatNumber } from "~/lib/format";
import { rehearsePurge } from "~/use-cases/subscription/rehearse-purge.server";
import { privacyDesk } from "~/words/privacy-desk";
import { storeNames } from "~/words/store-names";
import { rehearsal } from "~/words/subscription";
import { useLocale, useWords } from "~/words/use-words";
import { say } from "~/words/words";
import { workspaceStores } from "~/words/workspace-stores";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

/** Every store in words, since what only this page says need not travel as script. */
const NAMES = { ...storeNames, ...workspaceStores };

export const loader = tenantLoader(
  { permission: "subscription:end", params },
  async ({ ctx, shell }) => {
    const { stores, agreements, kept } = await rehearsePurge(ctx);
    const t = say(shell.locale, NAMES);
    const nameOf = (store: string) => (store in NAMES ? t(store as keyof typeof NAMES) : store);
    const full = stores.filter(({ count }) => count > 0);
    return {
      shell,
      lines: full.map(({ store, count }) => ({ store, name: nameOf(store), count })),
      empty: stores.length - full.length,
      contract: {
        n: agreements,
        law: kept.law[shell.locale],
        when: formatDate(kept.until, shell.locale, shell.timeZone),
      },
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, rehearsal, "title");

export default function RehearsalPage() {
  const { empty, contract } = useLoaderData<typeof loader>();
  const t = useWords(rehearsal);
  return (
    <SettingsPage title={t("title")}>
      <p className="muted">{t("about")}</p>
      <Narrow>
        <Stores />
      </Narrow>
      <p className="sm muted">{t("empty", { n: empty })}</p>
      <p className="sm muted">{t("keys")}</p>
      <Block title={t("kept")}>
        <ul>
          <li>{t("contract", contract)}</li>
          <li>{t("ledger")}</li>
        </ul>
      </Block>
    </SettingsPage>
  );
}

function Stores() {
  const { lines } = useLoaderData<typeof loader>();
  const t = useWords(privacyDesk);
  const locale = useLocale();
  return (
    <Table
      label={useWords(rehearsal)("title")}
      head={
        <>
          <Th>{t("store")}</Th>
          <Th num>{t("count")}</Th>
        </>
      }
    >
      {lines.map(({ store, name, count }) => (
        <Tr key={store}>
          <Td>{name}</Td>
          <Td num>{formatNumber(count, locale)}</Td>
        </Tr>
      ))}
    </Table>
  );
}
