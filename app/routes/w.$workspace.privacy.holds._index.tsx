import { type MetaFunction, redirect } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage } from "~/components/layout/app-page";
import { DeskTabs } from "~/components/privacy/desk-tabs";
import { HoldTable } from "~/components/privacy/hold-table";
import { recordTitle } from "~/components/records/record-meta";
import { Block, Narrow, PageHead } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { tenantAction, tenantLoader } from "~/http/tenant-route.server";
import { accept } from "~/lib/result";
import { listHolds } from "~/use-cases/holds/list-holds.server";
import { releaseHold } from "~/use-cases/holds/release-hold.server";
import { openAlong } from "~/use-cases/privacy/view-desk.server";
import { holds as words } from "~/words/holds";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string() });

export const loader = tenantLoader(
  { permission: "privacy:read", params },
  async ({ ctx, shell, may }) => {
    const open = openAlong(ctx);
    return {
      shell,
      seesLog: may("audit:read"),
      holds: await listHolds(ctx),
      open: await open,
      mayRelease: may("privacy:write"),
    };
  },
);

/** Ends a hold. */
export const action = tenantAction(
  { permission: "privacy:write", params, form: z.object({ holdId: z.string().min(1).max(80) }) },
  async ({ ctx, params: { workspace }, form: { holdId } }) => {
    const released = await releaseHold(ctx, holdId);
    return released.ok ? accept(redirect(`/w/${workspace}/privacy/holds`, 303)) : released;
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, words, "title");

export default function Holds() {
  const { holds, mayRelease, open, seesLog, shell } = useLoaderData<typeof loader>();
  const t = useWords(words);
  const desk = useWords(privacyDesk);
  const active = holds.filter(({ releasedAt }) => releasedAt === null);
  return (
    <AppPage>
      <PageHead title={desk("title")} />
      <DeskTabs at="holds" open={open} seesLog={seesLog} />
      <Narrow>
        <p className="sm muted">{t("help")}</p>
      </Narrow>
      <Block title={t("title")} count={active.length}>
        {holds.length === 0 ? (
          <EmptyState fact={t("emptyFact")} help={t("emptyHelp")} />
        ) : (
          <HoldTable holds={holds} mayRelease={mayRelease} zone={shell.timeZone} />
        )}
      </Block>
    </AppPage>
  );
}
