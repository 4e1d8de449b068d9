import { Icon } from "~/components/ui/icon";
import { Notice } from "~/components/ui/notice";
import { cookieCategories, inCategory } from "~/config/cookies";
import {
  CHOICE_LASTS_MS,
  type Choice,
  type ConsentState,
  grantedKinds,
} from "~/domain/consent/consent";
import { momentIn } from "~/lib/format";
import { dir, type Language, toHref } from "~/lib/locale";
import { consent } from "~/words/consent";
import { Say, useLanguage, useLocale, useWords } from "~/words/use-words";
import { ConsentButtons, ConsentForm } from "./consent-form";

export interface Preferences {
  state: ConsentState;
  signal: boolean;
  nonce: string;
  path: string;
  /** Why the form is shown again, if it is. */
  notice: "again" | "notKept" | null;
  rule: string;
  /** Whether the choice was made in another browser of this person's. */
  elsewhere: boolean;
}

type Category = (typeof cookieCategories)[number];

/** The choice as it stands, and the form that changes it as easily as it was given. */
export function CookiePreferences({ preferences }: { preferences: Preferences }) {
  const t = useWords(consent);
  const { state, nonce, path, notice, rule } = preferences;
  return (
    <ConsentForm proof={{ nonce, path, rule, method: "preferences" }}>
      {notice && (
        <Notice tone="soon" alert>
          {t(notice)}
        </Notice>
      )}
      <fieldset>
        <legend className="vh">{t("kinds")}</legend>
        {cookieCategories.map((category) => (
          <CategoryRow key={category.id} category={category} state={state} />
        ))}
      </fieldset>
      <ConsentButtons look="bs3" />
      <CurrentChoice preferences={preferences} />
    </ConsentForm>
  );
}

function CategoryRow({ category, state }: { category: Category; state: ConsentState }) {
  const t = useWords(consent);
  const { id } = category;
  if (id === "necessary") return <FixedRow category={category} icon="lock" />;
  if (inCategory(id).length === 0)
    return <FixedRow category={category} icon="ban" instead={t("noneInUse")} />;

  return (
    <label className="check opt">
      <input type="checkbox" name={id} defaultChecked={state.choice !== null && state.grants[id]} />
      <About category={category} />
    </label>
  );
}

function FixedRow({
  category,
  icon,
  instead,
}: {
  category: Category;
  icon: "lock" | "ban";
  instead?: string;
}) {
  return (
    <div className="check opt">
      <span>
        <Icon name={icon} />
      </span>
      <About category={category} instead={instead} />
    </div>
  );
}

function About({ category, instead }: { category: Category; instead?: string }) {
  const language = useLanguage();
  return (
    <span>
      <b>{category.name[language]}</b>
      <br />
      <span className="muted">{instead ?? category.does[language]}</span>
      {!instead && <small className="sm quiet">{category.off[language]}</small>}
    </span>
  );
}

/** What was chosen and when, how long it holds, and how the browser's signal stands to it. */
function CurrentChoice({
  preferences: { state, signal, elsewhere },
}: {
  preferences: Preferences;
}) {
  const t = useWords(consent);
  const language = useLanguage();
  const { choice } = state;
  if (!choice)
    return <p className="sm muted standing">{t(signal ? "signalHonoured" : "noChoice")}</p>;

  const when = momentIn(language, choice.at);
  return (
    <p className="sm muted standing">
      <WhoseChoice choice={choice} when={when} />{" "}
      {t("holdsUntil", { when: momentIn(language, choice.at + CHOICE_LASTS_MS) })}{" "}
      {signal && !choice.bySignal && t(choice.underSignal ? "aboveSignal" : "signalAbove")}{" "}
      {elsewhere && !choice.bySignal ? t("elsewhere", { when }) : t("conflictRule")} <Receipt />
    </p>
  );
}

/** What was pressed; where the signal took it back, that nobody pressed anything. */
function WhoseChoice({ choice, when }: { choice: Choice; when: string }) {
  const t = useWords(consent);
  const language = useLanguage();
  const kinds = grantedKinds(choice.grants);
  if (choice.bySignal) return t("bySignal", { when });

  return kinds.length === 0
    ? t("youRejected", { when })
    : t("youAllowed", { when, kinds: named(kinds, language) });
}

/** A file and a page: it needs no script. */
function Receipt() {
  const check = toHref(useLocale(), "/privacy/verify");
  return (
    <Say
      words={consent}
      say="receipt"
      with={{
        file: (
          <a href="/cookies/receipt.json" download>
            <bdi className="n">receipt.json</bdi>
          </a>
        ),
        check: (
          <a href={check}>
            <bdi className="n">{check}</bdi>
          </a>
        ),
      }}
    />
  );
}

function named(kinds: readonly string[], language: Language): string {
  const names = cookieCategories
    .filter(({ id }) => kinds.includes(id))
    .map(({ name }) => name[language]);
  return names.join(dir(language) === "rtl" ? "، " : ", ");
}
