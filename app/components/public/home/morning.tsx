import type { ReactNode } from "react";
import { Clock } from "~/components/ui/clock";
import { cx } from "~/components/ui/cx";
import { Icon } from "~/components/ui/icon";
import { home } from "~/words/home";
import { Say, useWords } from "~/words/use-words";

type Key = keyof typeof home;

/** One morning on one list, from the first count to Clear. */
export function Morning() {
  const t = useWords(home);
  return (
    <figure className="morning" aria-labelledby="morning">
      <figcaption id="morning">
        <span>{t("morning")}</span>
        <span>{t("morningDay")}</span>
      </figcaption>
      <ol>
        <Moment at="08:30" when="past" who="counted">
          {t("theDay")}
        </Moment>
        <Moment at="08:34" when="past" who="omar" from="omarFrom">
          <Done>{t("answeredIn", { n: 6 })}</Done>
        </Moment>
        <Moment at="08:41" when="past" who="elena" from="elenaFrom">
          <Done>{t("answeredIn", { n: 9 })}</Done>
        </Moment>
        <Moment at="08:58" when="past" who="missed" from="missedFrom">
          <Done>{t("calledBackIn", { n: 4 })}</Done>
        </Moment>
        <Moment at="09:12" when="now" who="priya" from="priyaFrom" asks="priyaAsks">
          <Clock rule={t("ours")} tone="soon" passed={0.47}>
            {t("oursLeft")}
          </Clock>
          <Clock rule={t("portal")} passed={0.06}>
            {t("portalLeft")}
          </Clock>
        </Moment>
        <Moment at="09:20" when="next" who="followUps" from="followUpsHow" />
        <Moment at="09:30" when="next" who="waiting" from="waitingHow" />
        <Moment at="09:41" when="fin" who="clear" from="tomorrow" />
      </ol>
    </figure>
  );
}

function Moment({
  at,
  when,
  who,
  from,
  asks,
  children,
}: {
  at: string;
  when: "past" | "now" | "next" | "fin";
  who: Key;
  from?: Key;
  asks?: Key;
  children?: ReactNode;
}) {
  return (
    <li className={cx(when)}>
      <time>
        <bdi className="n">{at}</bdi>
      </time>
      <div>
        <b>
          <Say words={home} say={who} />
        </b>{" "}
        {from && (
          <span>
            <Say words={home} say={from} />
          </span>
        )}
        {asks && (
          <q>
            <Say words={home} say={asks} />
          </q>
        )}
      </div>
      {when !== "fin" && <div className="e">{children}</div>}
    </li>
  );
}

const Done = ({ children }: { children: ReactNode }) => (
  <>
    <Icon name="check" />
    {children}
  </>
);
