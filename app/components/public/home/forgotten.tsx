import { PublicLink } from "~/components/layout/public-link";
import { home } from "~/words/home";
import { Say, useWords } from "~/words/use-words";

const LINES = ["about", "gone", "second", "kept", "honest", "signed"] as const;

/** What a certificate of erasure says, line by line. */
export function Forgotten() {
  const t = useWords(home);
  return (
    <section className="wrap sec">
      <div className="split">
        <div className="stack">
          <h2>{t("erased")}</h2>
          <p className="muted">{t("erasedHow")}</p>
          <p>
            <PublicLink to="/privacy/verify" className="sm">
              {t("check")}
            </PublicLink>
          </p>
        </div>
        <dl className="cert">
          {LINES.map((line) => (
            <div key={line}>
              <dt>{t(line)}</dt>
              <dd>
                <Say words={home} say={`${line}What`} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
