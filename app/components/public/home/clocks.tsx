import { Clock } from "~/components/ui/clock";
import { home } from "~/words/home";
import { useWords } from "~/words/use-words";

/** Ours and the portal's, as large as they matter. */
export function Clocks() {
  const t = useWords(home);
  return (
    <section className="wrap sec">
      <div className="split">
        <h2>{t("clocks")}</h2>
        <p className="lead">{t("clocksHow")}</p>
      </div>
      <div className="two-clocks">
        <div>
          <Clock rule={t("yourTarget")} tone="soon" passed={0.47}>
            {t("fifteen")}
          </Clock>
          <p className="big">
            <bdi>08</bdi>
            <small>{t("minutesLeft")}</small>
          </p>
        </div>
        <div>
          <Clock rule={t("portalRule")} passed={0.06}>
            {t("twoHours")}
          </Clock>
          <p className="big">
            <bdi>1:53</bdi>
            <small>{t("hoursLeft")}</small>
          </p>
        </div>
      </div>
    </section>
  );
}
