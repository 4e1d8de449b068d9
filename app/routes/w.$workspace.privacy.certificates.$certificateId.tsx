import type { MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { AppPage, useWorkspaceHref } from "~/components/layout/app-page";
import { CertificateSheet } from "~/components/privacy/certificate-sheet";
import { PrintButton } from "~/components/privacy/print-button";
import { recordTitle } from "~/components/records/record-meta";
import { OutsideLink } from "~/components/ui/button";
import { Crumbs } from "~/components/ui/page";
import { daysKept } from "~/domain/privacy/answer-days";
import type { ShownCertificate } from "~/domain/privacy/certificate";
import { requestNumber } from "~/domain/privacy/request-number";
import { notFound } from "~/http/in-frame.server";
import { tenantLoader } from "~/http/tenant-route.server";
import { toHref } from "~/lib/locale";
import { viewCertificate } from "~/use-cases/privacy/get-certificate.server";
import { certificateWords } from "~/words/certificate";
import { privacyDesk } from "~/words/privacy-desk";
import { useLocale, useWords } from "~/words/use-words";

export const handle = { javascript: true };

const params = z.object({ workspace: z.string(), certificateId: z.string() });

export const loader = tenantLoader(
  { permission: "certificates:read", params },
  async ({ ctx, shell, request, params: { certificateId } }) => {
    const found = await viewCertificate(ctx, certificateId);
    if (!found) throw notFound();
    const { origin } = new URL(request.url);
    const certificate = found.document as ShownCertificate;
    const days = daysKept(certificate, shell.timeZone);
    return { shell, origin, certificate, door: found.door, requestId: found.requestId, days };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  recordTitle(data?.shell.locale, certificateWords, "title");

export default function CertificatePage() {
  const { certificate, door, requestId, days, origin, shell } = useLoaderData<typeof loader>();
  const t = useWords(certificateWords);
  const desk = useWords(privacyDesk);
  const to = useWorkspaceHref();
  return (
    <AppPage>
      <Crumbs
        label={desk("crumbs")}
        crumbs={[
          { to: to("privacy"), label: desk("title") },
          { to: to(`privacy/requests/${requestId}`), label: requestNumber(requestId) },
        ]}
      />
      <CertificateSheet
        certificate={certificate}
        door={door}
        days={days}
        zone={shell.timeZone}
        origin={origin}
      />
      <div className="row no-print">
        <PrintButton>{t("print")}</PrintButton>
        <OutsideLink href={to(`privacy/certificates/${certificate.id}/download`)} icon="download">
          {t("download")}
        </OutsideLink>
        <OutsideLink href={toHref(useLocale(), "/privacy/verify")} icon="check">
          {t("check")}
        </OutsideLink>
      </div>
    </AppPage>
  );
}
