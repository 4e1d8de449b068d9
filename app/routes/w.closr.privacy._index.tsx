import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OperatorPage } from "~/components/operator/operator-page";
import { PolicyVersionTable } from "~/components/operator/policy-version-table";
import { recordTitle } from "~/components/records/record-meta";
import { Block } from "~/components/ui/page";
import { operatorLoader } from "~/http/operator-route.server";
import { viewPolicyDesk } from "~/use-cases/policy/view-policy-desk.server";
import { consoleWords } from "~/words/console";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:read", params: z.object({}) },
  async ({ ctx, shell }) => ({ shell, versions: (await viewPolicyDesk(ctx)).versions }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, consoleWords, "overview");

/** What the company's own privacy team looks at first. */
export default function OperatorConsole() {
  const { versions } = useLoaderData<typeof loader>();
  const t = useWords(consoleWords);
  return (
    <OperatorPage title={t("overview")}>
      <p className="muted">{t("noSight")}</p>
      <Block title={t("versions")}>
        <PolicyVersionTable versions={versions} mayPublish={false} />
      </Block>
    </OperatorPage>
  );
}
