import type { ReactNode } from "react";
import {
  comma,
  DUBAI,
  formatDate,
  formatDateTime,
  formatDay,
  formatMoney,
  formatMoneyCompact,
  formatPhone,
  formatSecond,
  formatTime,
  formatWhen,
  unbroken,
} from "~/lib/format";
import type { Locale } from "~/lib/locale";
import type { Money as Amount } from "~/lib/money";
import type { EpochMs } from "~/lib/time";
import { useLocale } from "~/words/use-words";
import { cx } from "./cx";

/** What a person typed: it keeps its own direction whatever stands around it, and its numbers their units. */
export const Name = ({ children }: { children: ReactNode }) => (
  <bdi>
    {typeof children === "string" ? unbroken(children).split(REFERENCE).map(held) : children}
  </bdi>
);

/** `CRK-296` in a text is read as one word. */
const REFERENCE = /(\b\p{Lu}{2,}-\d+)/u;
const held = (part: string, place: number) =>
  place % 2 === 0 ? (
    part
  ) : (
    <span className="nowrap" key={String(place)}>
      {part}
    </span>
  );

/** A long text that a person typed, with its line breaks. It reads in its own direction, from its own start. */
export const UserText = ({ children, lang }: { children: string; lang?: string }) => (
  <p className="typed" dir="auto" lang={lang}>
    {children}
  </p>
);

/** References, permit numbers, e-mails, URLs, ids: always left to right, never broken. */
export const Ref = ({ children }: { children: ReactNode }) => <bdi className="n">{children}</bdi>;

/** A phone number as people read it out, which calls when `call` is set. */
export function Phone({ children, call }: { children: string; call?: boolean }) {
  const number = <bdi className="n">{formatPhone(children)}</bdi>;
  return call ? <a href={`tel:${children.replaceAll(/[^+\d]/g, "")}`}>{number}</a> : number;
}

/** Between things in a row, as the language of the page writes it. */
export const Comma = () => comma(useLocale());

/** An id, a hash or a command in the mono face; `wrap` lets a long one break anywhere. */
export const Mono = ({ children, wrap }: { children: ReactNode; wrap?: boolean }) => (
  <span className={cx("mono", wrap && "anywhere")}>{children}</span>
);

/** A hash by its ends: the whole of it is what is copied, read aloud, and shown to a pointer. */
export const Hash = ({ children: hash }: { children: string }) => (
  <bdi className="mono nowrap" dir="ltr" title={hash}>
    {hash.slice(0, HASH_END)}
    <span className="elided">{hash.slice(HASH_END, -HASH_END)}</span>
    {hash.slice(-HASH_END)}
  </bdi>
);
const HASH_END = 12;

/** Money in full, `AED 2,450,000`; `compact` only for sums, `AED 6.5M`. */
export function Money({
  amountMinor,
  currency,
  compact,
  strong,
}: Amount & { compact?: boolean; strong?: boolean }) {
  const locale = useLocale();
  const format = compact ? formatMoneyCompact : formatMoney;
  return (
    <span className={cx("money", strong && "strong")}>
      {format({ amountMinor, currency }, locale)}
    </span>
  );
}

const INSTANTS = {
  time: (at: EpochMs, _locale: Locale, zone: string) => formatTime(at, zone),
  second: (at: EpochMs, _locale: Locale, zone: string) => formatSecond(at, zone),
  date: formatDate,
  "date-time": formatDateTime,
  day: formatDay,
};

/** An instant in a zone, with its machine-readable value. Give `now` for the shortest clear form. */
export function Instant({
  at,
  zone = DUBAI,
  as = "date-time",
  now,
}: {
  at: EpochMs;
  zone?: string;
  as?: keyof typeof INSTANTS;
  now?: EpochMs;
}) {
  const locale = useLocale();
  const text =
    now === undefined ? INSTANTS[as](at, locale, zone) : formatWhen(at, now, locale, zone);
  const onlyDigits = /^[\d:]+$/.test(text);
  return (
    <time dateTime={new Date(at).toISOString()}>
      {onlyDigits ? <bdi className="n">{text}</bdi> : text}
    </time>
  );
}

/** A key of the keyboard. */
export const Key = ({ children }: { children: ReactNode }) => <kbd>{children}</kbd>;

/** Takes the room that is left in a row. */
export const Grow = () => <span className="grow" />;
