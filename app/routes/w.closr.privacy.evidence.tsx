import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { EvidenceForm } from "~/components/operator/evidence-form";
import { EvidenceTaken } from "~/components/operator/evidence-taken";
import { OperatorPage } from "~/components/operator/operator-page";
import { recordTitle } from "~/components/records/record-meta";
import { Notice } from "~/components/ui/notice";
import { operatorLoader } from "~/http/operator-route.server";
import { DUBAI } from "~/lib/format";
import { addDays, plainDateAt } from "~/lib/zoned-time";
import { listEvidenceTaken } from "~/use-cases/consent/list-evidence-taken.server";
import { evidenceDesk } from "~/words/evidence";
import { Say, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const LATELY_DAYS = 30;

export const loader = operatorLoader(
  { permission: "evidence:read", params: z.object({}) },
  async ({ ctx, shell, request }) => {
    const today = plainDateAt(ctx.now(), DUBAI);
    return {
      shell,
      lately: { from: addDays(today, -LATELY_DAYS), until: today },
      taken: await listEvidenceTaken(ctx),
      isRefused: new URL(request.url).searchParams.has("refused"),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, evidenceDesk, "title");

/** Where the privacy officer takes the proofs of cookie choices, and who did before. */
export default function EvidenceDesk() {
  const { lately, taken, isRefused, shell } = useLoaderData<typeof loader>();
  const t = useWords(evidenceDesk);
  const link = (
    <a href="/privacy/verify">
      <bdi className="n">/privacy/verify</bdi>
    </a>
  );
  return (
    <OperatorPage title={t("title")}>
      <p className="muted">
        {t("lead")} <Say words={evidenceDesk} say="check" with={{ link }} />
      </p>
      {isRefused && (
        <Notice tone="late" alert>
          {t("no-such-days")}
        </Notice>
      )}
      <EvidenceForm lately={lately} />
      <EvidenceTaken taken={taken} zone={shell.timeZone} />
    </OperatorPage>
  );
}
