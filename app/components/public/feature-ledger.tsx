import { type FeatureGroup, featureGroups, featureLines, featuresPage } from "~/words/features";
import { Say, useWords } from "~/words/use-words";

export const FEATURE_GROUPS = Object.keys(featureGroups) as FeatureGroup[];

/** Every line of every group, with the groups' names beside them. */
export function FeatureLedger() {
  const t = useWords(featuresPage);
  const name = useWords(featureGroups);
  return (
    <div className="wrap doc">
      <nav className="toc" aria-label={t("contents")}>
        {FEATURE_GROUPS.map((group) => (
          <a key={group} href={`#${group}`}>
            {name(group)}
          </a>
        ))}
      </nav>
      <div>
        {FEATURE_GROUPS.map((group) => (
          <section key={group} id={group} className="feature-group">
            <h2>{name(group)}</h2>
            <ul className="ledger features">
              {Object.keys(featureLines[group]).map((line) => (
                <li key={line}>
                  <Say words={featureLines[group]} say={line as never} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
