import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AcceptanceTable } from "~/components/dpa/acceptance-table";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { EmptyState } from "~/components/ui/states";
import { operatorLoader } from "~/http/operator-route.server";
import { listAgreements } from "~/use-cases/dpa/view-dpa.server";
import { dpa } from "~/words/dpa";
import { useWords } from "~/words/use-words";

export const handle = { javascript: true };

export const loader = operatorLoader(
  { permission: "registers:read", params: z.object({}) },
  async ({ ctx, shell }) => ({ shell, agreements: await listAgreements(ctx) }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, dpa, "agreements");

/** Which workspace accepted the processing agreement, by whom and when. */
export default function AgreementRegister() {
  const { agreements, shell } = useLoaderData<typeof loader>();
  const t = useWords(dpa);
  return (
    <OperatorPage title={t("agreements")} count={agreements.length}>
      {agreements.length === 0 ? (
        <EmptyState fact={t("none")} help={t("noneHelp")} />
      ) : (
        <AcceptanceTable rows={agreements} zone={shell.timeZone} />
      )}
    </OperatorPage>
  );
}
