import type { ReactNode } from "react";
import { PublicLink } from "~/components/layout/public-link";
import { toHref } from "~/lib/locale";
import { home } from "~/words/home";
import { useLocale, useWords } from "~/words/use-words";
import { PromiseMarks } from "../promise-marks";
import { useProof } from "../use-proof";

/** Three commands that anyone can repeat, and what they answer. */
export function PolicyToRun({
  origin,
  version,
  sha256,
  promised,
}: {
  origin: string;
  version: number;
  sha256: string;
  promised: readonly number[];
}) {
  const t = useWords(home);
  const proof = useProof();
  const textPath = toHref(useLocale(), `/privacy/v/${version}`);
  return (
    <section className="wrap sec">
      <div className="split">
        <div className="stack">
          <h2>{t("policy")}</h2>
          <p className="muted">{t("policyHow")}</p>
          <p className="row">
            <PromiseMarks numbers={promised.filter((number) => proof[number]?.is === "holds")} />{" "}
            <PublicLink to="/privacy" className="sm">
              {t("readPolicy")}
            </PublicLink>
          </p>
        </div>
        <div className="stack">
          <Terminal label={t("commands")}>
            <span className="p">{t("askCookies")}</span>
            {`\n$ curl -sI ${origin}/ | grep -ci set-cookie\n`}
            <span className="g">0</span>
            {"\n"}
            <span className="p">{t("askHosts")}</span>
            {`\n$ curl -sI ${origin}/ \\\n  | grep -i ^content-security | grep -c http\n`}
            <span className="g">0</span>
            {"\n"}
            <span className="p">{t("askHash")}</span>
            {`\n$ curl -s ${origin}${textPath} | sha256sum\n`}
            <span className="y">{shortened(sha256)}</span>
            {" -"}
          </Terminal>
          <p className="sm quiet">{t("sameHash")}</p>
        </div>
      </div>
    </section>
  );
}

const shortened = (hash: string) => `${hash.slice(0, 12)}…${hash.slice(-6)}`;

const Terminal = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className="term-frame" tabIndex={0} aria-label={label}>
    <pre className="term" dir="ltr">
      {children}
    </pre>
  </section>
);
