import { consent } from "~/words/consent";
import { useWords } from "~/words/use-words";

const THEMES = ["system", "light", "dark"] as const;

/** Light or dark, for visitors who agreed that it be remembered. */
export function ThemeForm({ theme, back }: { theme: (typeof THEMES)[number]; back: string }) {
  const t = useWords(consent);
  return (
    <form method="post" action="/theme" className="block">
      <fieldset>
        <legend className="label">{t("appearance")}</legend>
        <input type="hidden" name="back" value={back} />
        <div className="bs3">
          {THEMES.map((each) => (
            <button
              key={each}
              type="submit"
              className="btn"
              name="theme"
              value={each}
              aria-pressed={each === theme}
            >
              {t(`theme-${each}`)}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
