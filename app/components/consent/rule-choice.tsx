import { consent } from "~/words/consent";
import { useWords } from "~/words/use-words";

export interface RuleChoice {
  /** The rule that was applied and why, as a sentence. */
  text: string;
  note: string | null;
  /** The id of the one that was chosen; empty for that of the place. */
  chosen: string;
  options: readonly { id: string; label: string; law: string }[];
}

/** Which rule holds and why, and a form of its own, by the address alone, to ask for a stricter one. */
export function RuleOfVisitor({ rule, path }: { rule: RuleChoice; path: string }) {
  const t = useWords(consent);
  return (
    <form method="get" action={path} className="stack" id="rule">
      <p className="sm">
        {rule.text} {rule.note}
      </p>
      <div>
        <label htmlFor="rule-choice">{t("ruleLabel")}</label>
        <p className="xs quiet" id="rule-help">
          {t("ruleHelp")}
        </p>
        <div className="rule-row">
          <select
            className="in"
            id="rule-choice"
            name="rule"
            defaultValue={rule.chosen || "place"}
            aria-describedby="rule-help"
          >
            <option value="place">{t("ruleOfPlace")}</option>
            {rule.options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <button type="submit" className="btn">
            {t("ruleShow")}
          </button>
        </div>
      </div>
    </form>
  );
}
