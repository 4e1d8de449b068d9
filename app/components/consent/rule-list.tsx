import { consentRules } from "~/config/consent-rules/all-rules";
import { dir } from "~/lib/locale";
import { consent } from "~/words/consent";
import { placeOfRule } from "~/words/rule-places";
import { useLanguage, useWords } from "~/words/use-words";

/** Every rule: its place, its law where that stands, the section that our reading rests on, and when we looked. */
export function RuleList() {
  const t = useWords(consent);
  const language = useLanguage();
  return (
    <details className="rules sm">
      <summary>{t("allRules")}</summary>
      <ul className="ledger">
        {consentRules.map(
          (rule) =>
            rule.source && (
              <li key={rule.id}>
                <b>{placeOfRule(rule, language)}</b>
                <br />
                <a href={rule.source} lang="en" dir="ltr">
                  {rule.law}
                </a>
                <br />
                <span className="quiet">
                  <bdi lang="en">{rule.citation}</bdi>
                  {dir(language) === "rtl" ? "،" : ","} {t("ruleChecked", { when: rule.checkedOn })}
                </span>
              </li>
            ),
        )}
      </ul>
    </details>
  );
}
