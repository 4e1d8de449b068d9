import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OperatorPage } from "~/components/operator/operator-page";
import { PolicyVersionTable } from "~/components/operator/policy-version-table";
import { RequestDesk } from "~/components/privacy/request-desk";
import { recordTitle } from "~/components/records/record-meta";
import { Block } from "~/components/ui/page";
import { operatorLoader } from "~/http/operator-route.server";
import { viewPolicyDesk } from "~/use-cases/policy/view-policy-desk.server";
import { showDesk } from "~/use-cases/privacy/show-desk.server";
import { consoleWords } from "~/words/console";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:read", params: z.object({}) },
  async ({ ctx, shell, request }) => ({
    shell,
    versions: (await viewPolicyDesk(ctx, "privacy")).versions,
    desk: await showDesk(ctx, new URL(request.url).searchParams, false),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, consoleWords, "overview");

/** What the company's own privacy team looks at first. */
export default function OperatorConsole() {
  const { versions, desk, shell } = useLoaderData<typeof loader>();
  const t = useWords(consoleWords);
  return (
    <OperatorPage title={t("overview")}>
      <p className="muted">{t("noSight")}</p>
      <RequestDesk {...desk} isOurs zone={shell.timeZone} />
      <Block title={t("versions")}>
        <PolicyVersionTable of="privacy" versions={versions} mayPublish={false} />
      </Block>
    </OperatorPage>
  );
}
