import type { ReactNode } from "react";
import { KeyValue } from "~/components/ui/page";
import { Comma, Instant, Mono, Name } from "~/components/ui/text";
import { Wordmark } from "~/components/ui/wordmark";
import type { AnswerDays } from "~/domain/privacy/answer-days";
import { type ShownCertificate, shortHash } from "~/domain/privacy/certificate";
import { DUBAI, formatDate, formatList, formatNumber, formatPlainDate } from "~/lib/format";
import { otherLocale, toHref } from "~/lib/locale";
import { doorWords, keptReasons, certificateWords as words } from "~/words/certificate";
import { LocaleProvider, Say, useLocale, useWords } from "~/words/use-words";
import { StoreOnCertificate } from "./store-on-certificate";

interface Props {
  certificate: ShownCertificate;
  /** How the request came, where its row is at hand: a certificate does not say it. */
  door?: keyof typeof doorWords;
  /** How the promised day was kept; without it the day alone is shown. */
  days?: AnswerDays;
  zone: string;
  /** Where it can be checked: printed in full, as paper has no links. */
  origin: string;
}

/** A certificate as one sheet of paper, headed in both languages. */
export function CertificateSheet(props: Props) {
  return (
    <article className="sheet cert-page">
      <header className="row between">
        <Wordmark />
        <p className="xs end">
          <Name>{props.certificate.workspace}</Name>
        </p>
      </header>
      <Both
        className="bi"
        own={<Word say="title" as="h1" />}
        other={<Word say="title" as="p" className="h1" />}
      />
      <Facts {...props} />
      <Both
        className="bi2"
        own={<Word say={STATEMENTS[props.certificate.kind]} as="p" />}
        other={<Word say={STATEMENTS[props.certificate.kind]} as="p" />}
      />
      <Erased {...props} />
      <Kept {...props} />
      {props.certificate.kind === "erasure-certificate" && <Told {...props} />}
      <CannotShorten {...props} />
      <Signature {...props} />
    </article>
  );
}

const STATEMENTS = {
  "erasure-certificate": "statement",
  "account-erasure-certificate": "statementOfAccount",
  "workspace-erasure-certificate": "statementOfWorkspace",
} as const;

/** The same thing twice, in the reader's language first. */
function Both({ className, own, other }: { className: string; own: ReactNode; other: ReactNode }) {
  return (
    <div className={className}>
      {own}
      <InOther>{other}</InOther>
    </div>
  );
}

function InOther({ children }: { children: ReactNode }) {
  const other = otherLocale(useLocale());
  return (
    <LocaleProvider value={other}>
      <div lang={other} dir={other === "ar" ? "rtl" : "ltr"}>
        {children}
      </div>
    </LocaleProvider>
  );
}

type PlainWord =
  | "title"
  | (typeof STATEMENTS)[keyof typeof STATEMENTS]
  | "erased"
  | "kept"
  | "told"
  | "cannot";

function Word({
  say,
  as: Tag,
  className,
}: {
  say: PlainWord;
  as: "h1" | "p" | "span";
  className?: string;
}) {
  return <Tag className={className}>{useWords(words)(say)}</Tag>;
}

/** A part's name in both languages at the two ends of its line. */
function Heading({ say }: { say: PlainWord }) {
  const other = otherLocale(useLocale());
  return (
    <h2>
      <Word say={say} as="span" />
      <LocaleProvider value={other}>
        <span lang={other} dir={other === "ar" ? "rtl" : "ltr"}>
          <Word say={say} as="span" />
        </span>
      </LocaleProvider>
    </h2>
  );
}

function Facts({ certificate, door, days, zone }: Props) {
  const t = useWords(words);
  const { id, kind, subject, request, doneAt, endedAt, keysDestroyedAt } = certificate;
  const about = kind === "account-erasure-certificate" ? "aboutAccount" : "aboutOne";
  const instant = (at: string | undefined) =>
    at ? <Instant at={Date.parse(at)} zone={zone} /> : undefined;
  return (
    <KeyValue
      pairs={[
        { term: t("certificate"), value: <Mono wrap>{id}</Mono> },
        { term: t("clock"), value: <ClockOf zone={zone} /> },
        {
          term: t("about"),
          value: subject && (
            <Say words={words} say={about} with={{ hash: shortHash(subject.keyedHash) }} />
          ),
        },
        {
          term: t("asked"),
          value: request && <Asked at={request.askedAt} door={door} zone={zone} />,
        },
        { term: t("ended"), value: instant(endedAt) },
        { term: t("done"), value: instant(doneAt) },
        { term: t("keysDestroyed"), value: instant(keysDestroyedAt) },
        {
          term: t("target"),
          value: request && <Target dueOn={request.dueOn} days={days} />,
        },
      ].filter(({ value }) => value)}
    />
  );
}

/** By which clock its times are told. */
function ClockOf({ zone }: Pick<Props, "zone">) {
  const t = useWords(words);
  return zone === DUBAI ? t("inDubai") : <bdi>{zone}</bdi>;
}

function Asked({ at, door, zone }: Pick<Props, "door" | "zone"> & { at: string }) {
  const t = useWords(doorWords);
  return (
    <>
      <Instant at={Date.parse(at)} zone={zone} />
      {door && (
        <>
          <Comma />
          {t(door)}
        </>
      )}
    </>
  );
}

/** The day that was promised, and how it was kept. */
function Target({ dueOn, days }: Pick<Props, "days"> & { dueOn: string }) {
  const t = useWords(words);
  const date = formatPlainDate(dueOn, useLocale());
  if (!days) return date;

  const { total, left } = days;
  if (left < 0) return t("targetMissed", { date, total, late: -left });
  return t("targetMet", { date, total, left });
}

function Erased({ certificate: { kind, erased, secondLook }, zone }: Props) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <section>
      <Heading say="erased" />
      <table>
        <thead>
          <tr>
            <th scope="col">{t("store")}</th>
            <th scope="col">{t("count")}</th>
            <th scope="col">{t("time")}</th>
          </tr>
        </thead>
        <tbody>
          {erased.map(({ store, count, at, action }) => (
            <tr key={store}>
              <td>
                <StoreOnCertificate store={store} kind={kind} />
                {action === "emptied" && <span className="quiet"> {t("emptied")}</span>}
              </td>
              <td>{formatNumber(count, locale)}</td>
              <td>{at && <Instant at={Date.parse(at)} zone={zone} as="second" />}</td>
            </tr>
          ))}
          <tr className="strong">
            <td>{t("secondLook")}</td>
            <td>{t("found", { n: secondLook.found })}</td>
            <td>
              <Instant at={Date.parse(secondLook.at)} zone={zone} as="second" />
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Kept({ certificate: { kind, kept }, zone }: Props) {
  const t = useWords(words);
  const reasons = useWords(keptReasons);
  const locale = useLocale();
  const until = (end: string) => {
    if (end === "release") return t("untilRelease");
    if (end === "end-of-subscription") return t("untilEnd");
    if (end === "end-of-contract") return t("untilContractEnds");
    return t("until", { date: formatDate(Date.parse(end), locale, zone) });
  };
  return (
    <section>
      <Heading say="kept" />
      {kept.length === 0 && <p>{t("nothingKept")}</p>}
      <table className="kept">
        <tbody>
          {kept.map(({ store, count, rule, until: end }) => (
            <tr key={store + end}>
              <td>
                <StoreOnCertificate store={store} kind={kind} /> ({formatNumber(count, locale)})
              </td>
              <td>{store in keptReasons ? reasons(store as keyof typeof keptReasons) : rule}</td>
              <td>{until(end)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Told({ certificate: { told = [] } }: Props) {
  const t = useWords(words);
  const locale = useLocale();
  const names = told.map(({ recipient, country }) =>
    formatList([recipient ?? t("unnamed"), country ?? ""], locale),
  );
  const nobodyIsNamed = told.length > 0 && told.every(({ recipient }) => !recipient);
  return (
    <section>
      <Heading say="told" />
      <p>
        {nobodyIsNamed
          ? t("toldUnnamed", { n: told.length })
          : t("toldCount", { n: told.length, names: names.join(locale === "ar" ? "؛ " : "; ") })}
      </p>
    </section>
  );
}

function CannotShorten({ certificate: { lines } }: Props) {
  const locale = useLocale();
  const other = otherLocale(locale);
  return (
    <section>
      <Heading say="cannot" />
      <p>{lines[locale].join(" ")}</p>
      <p lang={other} dir={other === "ar" ? "rtl" : "ltr"}>
        {lines[other].join(" ")}
      </p>
    </section>
  );
}

function Signature({ certificate: { proof, ledger }, origin }: Props) {
  const t = useWords(words);
  const verify = toHref(useLocale(), "/privacy/verify");
  return (
    <footer>
      <img src="/brand/symbol.svg" width="36" height="36" alt="" />
      <div>
        <p className="xs">
          <Mono wrap>{`Ed25519 ${proof.signature}`}</Mono>
        </p>
        <p className="xs">
          {t("ledger", { number: ledger.number, previous: shortHash(ledger.previous) })}
        </p>
      </div>
      <p className="xs">
        {t("check")}:{" "}
        <a href={verify}>
          <Mono wrap>{origin + verify}</Mono>
        </a>
        . {t("changing")}
      </p>
    </footer>
  );
}
