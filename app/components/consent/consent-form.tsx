import type { ReactNode } from "react";
import { consent } from "~/words/consent";
import { useLanguage, useWords } from "~/words/use-words";

/** What a form of consent needs to be believed, and to come back to where it stood. */
export interface FormProof {
  nonce: string;
  path: string;
  method: "banner" | "preferences";
  /** The id of the rule that the visitor chose; empty for that of their place. */
  rule: string;
}

/** A plain form to POST /consent: it works without scripts, and refusing needs nothing from it. */
export function ConsentForm({
  proof,
  className,
  children,
}: {
  proof: FormProof;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form data-notice-id="cookiesChoice" method="post" action="/consent" className={className}>
      <input type="hidden" name="nonce" value={proof.nonce} />
      <input type="hidden" name="language" value={useLanguage()} />
      <input type="hidden" name="back" value={proof.path} />
      <input type="hidden" name="method" value={proof.method} />
      <input type="hidden" name="rule" value={proof.rule} />
      {children}
    </form>
  );
}

/** The three answers, of equal weight. */
export function ConsentButtons({ look }: { look: "bs" | "bs3" }) {
  const t = useWords(consent);
  const dress = look === "bs3" ? "btn big" : "btn";
  return (
    <div className={look}>
      <button type="submit" className={dress} name="choice" value="reject">
        {t("reject")}
      </button>
      <button type="submit" className={dress} name="choice" value="accept">
        {t("accept")}
      </button>
      <button type="submit" className={dress} name="choice" value="custom">
        {t("save")}
      </button>
    </div>
  );
}
