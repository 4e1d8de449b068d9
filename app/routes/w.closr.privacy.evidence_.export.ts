import { redirect } from "@remix-run/cloudflare";
import { z } from "zod";
import { consoleHref } from "~/components/operator/console-href";
import { evidenceForm } from "~/domain/consent/evidence.form";
import { operatorLoader } from "~/http/operator-route.server";
import { attachment } from "~/services/files/download-headers";
import { exportEvidence } from "~/use-cases/consent/export-evidence.server";

const TYPES = { csv: "text/csv", jsonl: "application/jsonl" };

/** The proofs of cookie choices of some days, as long as they are. That they were taken is written down first. */
export const loader = operatorLoader(
  { permission: "evidence:read", params: z.object({}) },
  async ({ ctx, request }) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const wanted = evidenceForm.safeParse(asked);
    if (!wanted.success) throw redirect(`${consoleHref("evidence")}?refused`, 303);

    const { from, until, format } = wanted.data;
    return new Response(await exportEvidence(ctx, wanted.data), {
      headers: {
        "Content-Type": `${TYPES[format]}; charset=utf-8`,
        "Content-Disposition": attachment(`consent-evidence-${from}-${until}.${format}`),
        "Cache-Control": "private, no-store",
      },
    });
  },
);
