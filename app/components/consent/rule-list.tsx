import { consentRules } from "~/config/consent-rules/all-rules";
import { consent } from "~/words/consent";
import { placeOfRule } from "~/words/rule-places";
import { Say, useLanguage, useWords } from "~/words/use-words";

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
                <bdi lang="en" className="quiet">
                  {rule.citation}
                </bdi>
                <br />
                <span className="quiet">
                  <Say
                    words={consent}
                    say="ruleChecked"
                    with={{ when: <time className="ltr">{rule.checkedOn}</time> }}
                  />
                </span>
              </li>
            ),
        )}
      </ul>
    </details>
  );
}
