import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { OperatorPage } from "~/components/operator/operator-page";
import { PolicyVersionTable } from "~/components/operator/policy-version-table";
import { RequestTable } from "~/components/privacy/request-table";
import { recordTitle } from "~/components/records/record-meta";
import { Block } from "~/components/ui/page";
import { operatorLoader } from "~/http/operator-route.server";
import { viewPolicyDesk } from "~/use-cases/policy/view-policy-desk.server";
import { shownRequest } from "~/use-cases/privacy/shown-request";
import { viewDesk } from "~/use-cases/privacy/view-desk.server";
import { consoleWords } from "~/words/console";
import { privacyDesk } from "~/words/privacy-desk";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:read", params: z.object({}) },
  async ({ ctx, shell }) => ({
    shell,
    versions: (await viewPolicyDesk(ctx, "privacy")).versions,
    requests: (await viewDesk(ctx)).map((one) => shownRequest(ctx, one, false)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, consoleWords, "overview");

/** What the company's own privacy team looks at first. */
export default function OperatorConsole() {
  const { versions, requests } = useLoaderData<typeof loader>();
  const d = useWords(privacyDesk);
  const t = useWords(consoleWords);
  return (
    <OperatorPage title={t("overview")}>
      <p className="muted">{t("noSight")}</p>
      {requests.length > 0 && (
        <Block title={d("requests")} count={requests.length}>
          <RequestTable requests={requests} />
        </Block>
      )}
      <Block title={t("versions")}>
        <PolicyVersionTable of="privacy" versions={versions} mayPublish={false} />
      </Block>
    </OperatorPage>
  );
}
