import { data, type MetaFunction } from "@remix-run/cloudflare";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CertificateSheet } from "~/components/privacy/certificate-sheet";
import { describedAs } from "~/components/public/page-description";
import { pageTitle, publicMeta } from "~/components/public/public-meta";
import { TextPage } from "~/components/public/public-page";
import { VerdictOf } from "~/components/public/verdict";
import { VerifyForm } from "~/components/public/verify-form";
import { daysKept } from "~/domain/privacy/answer-days";
import { certificateIn } from "~/domain/privacy/certificate";
import { visitorAction, visitorLoader } from "~/http/visitor-route.server";
import { DUBAI } from "~/lib/format";
import { publicPages, verifyPage } from "~/words/public-pages";
import { useWords } from "~/words/use-words";
import { say } from "~/words/words";

const LARGEST_BYTES = 262_144;

export const loader = visitorLoader(async ({ locale, origin }) => ({ locale, origin }));

const tooLarge = () => data({ ok: false as const, reason: "document-too-large" }, 413);

export const action = visitorAction(
  { maxBytes: LARGEST_BYTES, tooLarge },
  async ({ verify }, form) => {
    const text = await offered(form);
    const verdict = await verify(text);
    if (!verdict.ok) return data({ ok: false as const, reason: verdict.reason }, 422);

    const { document, keyId, signedAt } = verdict.value;
    const kind = typeof document.kind === "string" ? document.kind : null;
    // With its signature, which is not a part of what was signed.
    const certificate = certificateIn(JSON.parse(text));
    return {
      ...{ ok: true as const, keyId, signedAt, kind, certificate },
      document: JSON.stringify(document, null, 2),
      days: certificate ? daysKept(certificate, DUBAI) : undefined,
    };
  },
);

/** The file if one was chosen, else what was pasted. */
async function offered(form: FormData): Promise<string> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return file.text();

  const pasted = form.get("document");
  return typeof pasted === "string" ? pasted : "";
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? publicMeta(
        page,
        "/privacy/verify",
        pageTitle(page.locale, say(page.locale, publicPages)("verify")),
        describedAs(page.locale, "/privacy/verify"),
      )
    : [];

export default function VerifyPage() {
  const verdict = useActionData<typeof action>();
  const { origin } = useLoaderData<typeof loader>();
  const { certificate, days } = verdict?.ok ? verdict : { certificate: null };
  return (
    <TextPage title={useWords(publicPages)("verify")} lead={useWords(verifyPage)("lead")}>
      <div className="split">
        <VerifyForm />
        {verdict && <VerdictOf verdict={verdict} />}
      </div>
      {certificate && (
        <CertificateSheet certificate={certificate} days={days} zone={DUBAI} origin={origin} />
      )}
    </TextPage>
  );
}
