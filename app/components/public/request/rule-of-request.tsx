import { dayIn } from "~/lib/in-language";
import { requestPage } from "~/words/request-page";
import { useLanguage, useWords } from "~/words/use-words";

export interface AskersRule {
  law: string | null;
  days: number;
  foundBy: string;
  dueOn: string;
  chosen: string;
  choices: readonly { value: string; label: string }[];
}

const WHY = {
  region: "whyRegion",
  country: "whyCountry",
  chosen: "whyChosen",
} as const;

/**
 * By when an answer comes, by which rule and why, and the choice of a stricter one where there is any. It belongs to
 * the form of the request, so that what is typed there outlives the look at another date.
 */
export function RuleOfRequest({ rule, form }: { rule: AskersRule; form: string }) {
  const t = useWords(requestPage);
  const language = useLanguage();
  const date = dayIn(language, rule.dueOn);
  return (
    <div className="stack">
      <h2 className="md-h">{t("rule", { date })}</h2>
      <p>{useReason(rule)}</p>
      <p className="sm quiet">{t("atOnce")}</p>
      {rule.choices.length > 0 && <StricterRule rule={rule} form={form} />}
    </div>
  );
}

function useReason({ law, days, foundBy }: AskersRule) {
  const t = useWords(requestPage);
  if (foundBy === "unknown") return t("whyUnknown", { days });

  const why = t(WHY[foundBy as keyof typeof WHY] ?? "whyCountry");
  return `${law ? t("ruleLaw", { law }) : t("ruleOurs", { days })} ${why}`;
}

function StricterRule({ rule, form }: { rule: AskersRule; form: string }) {
  const t = useWords(requestPage);
  return (
    <div>
      <label htmlFor="rule-choice">{t("stricter")}</label>
      <div className="rule-row">
        <select className="in" id="rule-choice" name="rule" form={form} defaultValue={rule.chosen}>
          <option value="">{t("ofPlace")}</option>
          {rule.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" className="btn" form={form} name="show" value="date" formNoValidate>
          {t("show")}
        </button>
      </div>
    </div>
  );
}
