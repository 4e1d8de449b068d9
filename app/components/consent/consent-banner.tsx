import { changesSince } from "~/config/consent-versions";
import { type CookieCategory, cookieCategories, kindsInUse } from "~/config/cookies";
import { toHref } from "~/lib/locale";
import { consent } from "~/words/consent";
import { Say, useLocale, useWords } from "~/words/use-words";
import { ConsentButtons, ConsentForm } from "./consent-form";

export interface BannerState {
  /** Put the question, say that the signal is honoured, or nothing. */
  shows: "question" | "signal" | "nothing";
  nonce: string;
  path: string;
  /** The version answered before, when the question has changed since. */
  answeredVersion: number | null;
}

const offered = cookieCategories.filter(({ id }) => id !== "necessary" && kindsInUse.has(id));

/** First in the document and in its flow: it covers nothing and holds nobody. */
export function ConsentBanner({ banner }: { banner: BannerState }) {
  if (banner.shows === "nothing") return null;
  return banner.shows === "signal" ? <SignalLine /> : <Question banner={banner} />;
}

function Question({ banner }: { banner: BannerState }) {
  const t = useWords(consent);
  return (
    <section className="consent" aria-labelledby="consent-title">
      <ConsentForm proof={{ ...banner, method: "banner" }} className="wrap">
        <div>
          <h2 id="consent-title">{t("title")}</h2>
          <WhatChanged answered={banner.answeredVersion} />
          <p className="muted">
            {t("question")}{" "}
            <a className="nowrap" href={toHref(useLocale(), "/cookies")}>
              {t("allOfThem")}
            </a>
          </p>
        </div>
        <ConsentButtons look="bs" />
        <details>
          <summary>{t("byKind")}</summary>
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
  const locale = useLocale();
  if (answered === null) return null;

  return (
    <p>
      <b>{t("whatChanged")}</b>{" "}
      {changesSince(answered)
        .map(({ changed }) => changed[locale])
        .join(" ")}
    </p>
  );
}

function Kind({ id }: { id: CookieCategory }) {
  const locale = useLocale();
  const category = cookieCategories.find((each) => each.id === id);
  if (!category) return null;

  const { name, does } = category;
  return (
    <label className="check">
      <input type="checkbox" name={id} />
      <span>
        <Say words={consent} say="kind" with={{ name: name[locale], does: does[locale] }} />
      </span>
    </label>
  );
}

function SignalLine() {
  const t = useWords(consent);
  return (
    <section className="consent" aria-labelledby="consent-title">
      <div className="wrap">
        <div>
          <h2 id="consent-title">{t("signalTitle")}</h2>
          <p className="muted">
            {t("signalHonoured")} <a href={toHref(useLocale(), "/cookies")}>{t("yourChoice")}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
