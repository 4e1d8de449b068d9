import type { ReactNode } from "react";
import { DayRail } from "~/components/ui/day-rail";
import { SkipLink } from "~/components/ui/page";
import { Wordmark } from "~/components/ui/wordmark";
import { DUBAI, formatDay, formatTime } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { shell as words } from "~/words/shell";
import { Say, useLocale, useWords } from "~/words/use-words";
import { PublicLink, TwinLink } from "./public-link";

/**
 * The frame of pages with one form: sign in, sign up, reset, invitation. Beside it, Dubai's time.
 * @param beside at the foot of that half: facts in `<li>`.
 */
export function PlainShell({
  title,
  now,
  beside,
  banner,
  children,
}: {
  title: ReactNode;
  now: EpochMs;
  beside?: ReactNode;
  banner?: ReactNode;
  children: ReactNode;
}) {
  const t = useWords(words);
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      {banner}
      <div className="signin">
        <main id="main" tabIndex={-1}>
          <div className="row between">
            <PublicLink to="/">
              <Wordmark height={28} />
            </PublicLink>
            <span className="sm">
              <TwinLink />
            </span>
          </div>
          <h1>{title}</h1>
          {children}
        </main>
        <DubaiTime now={now}>{beside}</DubaiTime>
      </div>
    </>
  );
}

function DubaiTime({ now, children }: { now: EpochMs; children?: ReactNode }) {
  const locale = useLocale();
  const time = formatTime(now, DUBAI);
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const day = formatDay(now, locale, DUBAI);

  return (
    <aside aria-label={day}>
      <div>
        <p className="sm">
          <Say words={words} say="dubaiToday" with={{ day }} />
        </p>
        <p className="hh">
          <bdi className="n">{time}</bdi>
        </p>
        <DayRail label={time} now={hour + minute / 60} />
      </div>
      {children && <ul className="sm">{children}</ul>}
    </aside>
  );
}

/** Two ways to do the same, with a word between them. */
export const Or = ({ children }: { children: ReactNode }) => (
  <p className="or">
    <span>{children}</span>
  </p>
);
