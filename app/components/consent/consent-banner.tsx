import { changesSince } from "~/config/consent-versions";
import { type CookieCategory, cookieCategories, kindsInUse } from "~/config/cookies";
import { CHOICE_LASTS_DAYS } from "~/domain/consent/consent";
import { momentIn } from "~/lib/format";
import { type Language, toHref } from "~/lib/locale";
import { consent } from "~/words/consent";
import { LanguageProvider, Say, useLanguage, useLocale, useWords } from "~/words/use-words";
import { ConsentButtons, ConsentForm } from "./consent-form";
import { useSpokenAs } from "./spoken";

export interface BannerState {
  /** Put the question, say that the signal is honoured, or that a choice came from elsewhere, or nothing. */
  shows: "question" | "signal" | "elsewhere" | "nothing";
  nonce: string;
  path: string;
  /** The version answered before, when the question has changed since. */
  answeredVersion: number | null;
  /** The rule that was applied and why, as a sentence. */
  ruleText: string;
  /** The same without its law, short enough for the question. */
  ruleInShort: string;
  rule: string;
  /** When the choice was made that holds; null without one. */
  chosenAt: number | null;
  /** In which the question is put. */
  language: Language;
}

const offered = cookieCategories.filter(({ id }) => id !== "necessary" && kindsInUse.has(id));

/** First in the document and in its flow: it covers nothing and holds nobody. */
export function ConsentBanner({ banner }: { banner: BannerState }) {
  if (banner.shows === "nothing") return null;
  return (
    <LanguageProvider value={banner.language}>
      <Shown banner={banner} />
    </LanguageProvider>
  );
}

function Shown({ banner }: { banner: BannerState }) {
  if (banner.shows === "question") return <Question banner={banner} />;
  return banner.shows === "signal" ? <SignalLine /> : <ElsewhereLine at={banner.chosenAt ?? 0} />;
}

function Question({ banner }: { banner: BannerState }) {
  const t = useWords(consent);
  return (
    <section className="consent" aria-labelledby="consent-title" {...useSpokenAs()}>
      <ConsentForm proof={{ ...banner, method: "banner" }} className="wrap">
        <div>
          <h2 id="consent-title">{t("title")}</h2>
          <WhatChanged answered={banner.answeredVersion} />
          <p className="muted">
            {t("question", { n: CHOICE_LASTS_DAYS })} {banner.ruleInShort}{" "}
            <a className="nowrap" href={toHref(useLocale(), "/cookies")}>
              {t("allOfThem")}
            </a>
          </p>
        </div>
        <ConsentButtons look="bs" />
        <details>
          <summary>{t("byKind")}</summary>
          <p className="sm">{banner.ruleText}</p>
          {offered.map(({ id }) => (
            <Kind key={id} id={id} />
          ))}
        </details>
      </ConsentForm>
    </section>
  );
}

function WhatChanged({ answered }: { answered: number | null }) {
  const t = useWords(consent);
  const language = useLanguage();
  const locale = useLocale();
  if (answered === null) return null;

  return (
    <p>
      <b>{t("whatChanged")}</b>{" "}
      {changesSince(answered)
        .map(({ changed }) => changed[language] ?? changed[locale])
        .join(" ")}
    </p>
  );
}

function Kind({ id }: { id: CookieCategory }) {
  const language = useLanguage();
  const category = cookieCategories.find((each) => each.id === id);
  if (!category) return null;

  const { name, does } = category;
  return (
    <label className="check">
      <input type="checkbox" name={id} />
      <span>
        <Say words={consent} say="kind" with={{ name: name[language], does: does[language] }} />
      </span>
    </label>
  );
}

function SignalLine() {
  const t = useWords(consent);
  return <Line title={t("signalTitle")}>{t("signalHonoured")}</Line>;
}

/** On a second device, once: what was chosen on the first holds here. */
function ElsewhereLine({ at }: { at: number }) {
  const t = useWords(consent);
  const when = momentIn(useLanguage(), at);
  return <Line title={t("elsewhereTitle")}>{t("elsewhere", { when })}</Line>;
}

function Line({ title, children }: { title: string; children: string }) {
  const t = useWords(consent);
  return (
    <section className="consent" aria-labelledby="consent-title" {...useSpokenAs()}>
      <div className="wrap">
        <div>
          <h2 id="consent-title">{title}</h2>
          <p className="muted">
            {children} <a href={toHref(useLocale(), "/cookies")}>{t("yourChoice")}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
