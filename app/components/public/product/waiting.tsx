import { Clock } from "~/components/ui/clock";
import { product } from "~/words/product";
import { Say, useWords } from "~/words/use-words";

const ROWS = [
  { who: "lateOne", from: "lateFrom", left: "lateLeft", tone: "late", gone: 1 },
  { who: "soonOne", from: "soonFrom", left: "soonLeft", tone: "soon", gone: 0.6 },
  { who: "calmOne", from: "calmFrom", left: "calmLeft", tone: undefined, gone: 0.13 },
] as const;

/** Who waits, the least time left first: an illustration with the product's own parts. */
export function Waiting() {
  const t = useWords(product);
  return (
    <ol className="ledger waiting">
      {ROWS.map(({ who, from, left, tone, gone }) => (
        <li key={who}>
          <p>
            <b>
              <Say words={product} say={who} />
            </b>
            <span className="muted">{t(from)}</span>
          </p>
          <div>
            <Clock rule={t("ours")} tone={tone} passed={gone}>
              {t(left)}
            </Clock>
            <Clock rule={t("portal")} passed={tone === "late" ? 0.15 : 0}>
              {t(tone === "late" ? "portalLeft" : "noRule")}
            </Clock>
          </div>
        </li>
      ))}
    </ol>
  );
}
