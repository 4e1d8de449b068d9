import { Notice } from "~/components/ui/notice";
import { KeyValue } from "~/components/ui/page";
import { Mono, Ref } from "~/components/ui/text";
import { verifyPage } from "~/words/public-pages";
import { useWords } from "~/words/use-words";

export type Verdict =
  | { ok: true; keyId: string; signedAt: string; document: string; kind: string | null }
  | { ok: false; reason: string };

/** What the server found, said first in words; then the document that was signed. */
export function VerdictOf({ verdict }: { verdict: Verdict }) {
  return (
    <section id="verdict">
      {verdict.ok ? <Holds verdict={verdict} /> : <Fails reason={verdict.reason} />}
    </section>
  );
}

function Holds({ verdict }: { verdict: Extract<Verdict, { ok: true }> }) {
  const t = useWords(verifyPage);
  const { kind, signedAt, keyId, document } = verdict;
  return (
    <div className="stack">
      <Notice tone="done" alert>
        <b>{t("holds")}</b> {t("holdsHow")}
      </Notice>
      <KeyValue
        pairs={[
          ...(kind ? [{ term: t("kind"), value: <Ref>{kind}</Ref> }] : []),
          { term: t("issued"), value: <Ref>{signedAt}</Ref> },
          { term: t("keyId"), value: <Mono wrap>{keyId}</Mono> },
        ]}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className="term signed" dir="ltr" tabIndex={0}>
        {document}
      </pre>
    </div>
  );
}

function Fails({ reason }: { reason: string }) {
  const t = useWords(verifyPage);
  if (reason === "document-too-large")
    return (
      <Notice tone="late" alert>
        <b>{t("tooLarge")}</b> {t("tooLargeHow")}
      </Notice>
    );
  const unreadable = reason === "document-malformed" || reason === "document-not-signed";
  return (
    <div>
      <Notice tone="late" alert>
        <b>{t(unreadable ? "unreadable" : "fails")}</b>{" "}
        {t(unreadable ? "unreadableHow" : "failsHow")}
      </Notice>
    </div>
  );
}
