import { consentRules } from "~/config/consent-rules/all-rules";
import { plainDateIn } from "~/lib/format";
import { consent } from "~/words/consent";
import { lawOfRule } from "~/words/rule-laws";
import { placeOfRule } from "~/words/rule-places";
import { Say, useLanguage, useWords } from "~/words/use-words";

/** Every rule: its place, its law where that stands, the section that our reading rests on, and when we looked. */
export function RuleList() {
  const t = useWords(consent);
  return (
    <details className="rules sm">
      <summary>{t("allRules")}</summary>
      <ul className="ledger">
        {consentRules.map(
          (rule) => rule.source && <ShownRule key={rule.id} {...rule} source={rule.source} />,
        )}
      </ul>
    </details>
  );
}

function ShownRule({
  checkedOn,
  source,
  ...rule
}: (typeof consentRules)[number] & { source: string }) {
  const language = useLanguage();
  const { law, citation, ...said } = lawOfRule(rule, language);
  const when = <time dateTime={checkedOn}>{plainDateIn(language, checkedOn)}</time>;
  return (
    <li>
      <b>{placeOfRule(rule, language)}</b>
      <br />
      <a href={source} {...said}>
        {law}
      </a>
      <br />
      <bdi lang={said.lang} className="quiet">
        {citation}
      </bdi>
      <br />
      <span className="quiet">
        <Say words={consent} say="ruleChecked" with={{ when }} />
      </span>
    </li>
  );
}
