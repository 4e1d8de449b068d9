/** Where a build would do otherwise than the documents in force say: what it keeps obeying, and what it could not. */
import { withModules } from "./modules.mjs";

const MODULES = [
  "/app/config/operator.ts",
  "/app/config/uses.ts",
  "/app/config/controls/numbers.ts",
  "/app/db/data-map.ts",
  "/app/domain/policy/policy-version.ts",
  "/app/domain/policy/retention-in-force.ts",
  "/app/domain/policy/what-waits.ts",
  "/app/domain/promises/numbers.ts",
];
/** Numbers that wait for a version by themselves. */
const WAITS = "app/config/retention.ts#";

/**
 * @param ask gives the rows of a statement in the database that is deployed to.
 * @returns {Promise<{ waits: string[], broken: string[] }>} sentences on what waits for a version of the policy, and
 *   those on what the build would do from its first minute, whatever is published
 */
export const aheadOfPublished = (ask, now = Date.now()) =>
  withModules(async (load) => {
    const [
      operator,
      { USES },
      { saidNumbers },
      { retentionRegister },
      versions,
      periods,
      waiting,
      numbers,
    ] = await load(MODULES);
    const shelfOf = (of) =>
      publishedIn({ ask, of, tenant: operator.OPERATOR_TENANT, versions, now });
    const [policy, terms] = [shelfOf("policy"), shelfOf("terms")];
    const built = retentionRegister();
    const aheadOf = (version) => periods.aheadOf(policy.sectionsOf(version), built);
    const next = policy.coming && { ...policy.coming, ahead: aheadOf(policy.coming) };
    const waits = waiting.whatWaits(aheadOf(policy.inForce), next);
    const said = [policy, terms].flatMap(({ sectionsOf, inForce }) => sectionsOf(inForce));
    return {
      waits: [
        ...waits.map((one) => waitSentence(one, policy.inForce.version)),
        ...groundSentences(policy.sectionsOf(policy.inForce), USES),
      ],
      broken: brokenNumbers(said, saidNumbers, numbers.namesNumber),
    };
  });

function publishedIn({ ask, of, tenant, versions: { inForceAt, comingAt }, now }) {
  const known = ask(
    `select version, state, effective_on as effectiveOn, effective_at as effectiveAt from ${of}_versions where tenant_id = '${tenant}' order by version desc limit 100`,
  );
  return {
    inForce: inForceAt(known, now),
    coming: comingAt(known, now),
    /** None where nothing is published yet. */
    sectionsOf(version) {
      if (!version) return [];
      const [row] = ask(
        `select sections from ${of}_texts where tenant_id = '${tenant}' and locale = 'en' and version = ${version.version}`,
      );
      return row ? JSON.parse(row.sections) : [];
    },
  };
}

function waitSentence({ class: name, obeyed, built, until }, version) {
  const end = until
    ? `until ${until.effectiveOn}, when version ${until.version} takes effect`
    : "until a version that says so is in force";
  return `${name}: ${ruleIn(obeyed)}, as version ${version} of the policy says, and not ${otherwise(obeyed, built)}, ${end}`;
}

/** Uses that rest on something else than is in force, and those that no version in force names. */
function groundSentences(sections, uses) {
  const clauses = sections.flatMap((section) => section.clauses);
  const rows = clauses.filter(({ id }) => id.startsWith("purposes."));
  if (rows.length === 0) return [];

  return Object.entries(uses).flatMap(([use, { grounds }]) => {
    const row = rows.find(({ id }) => id === `purposes.${use}`);
    if (!row)
      return [`${use}: a new use of data that nobody was told of; nothing may rest on it yet`];
    const isSame = !row.grounds || JSON.stringify(row.grounds) === JSON.stringify(grounds);
    return isSame ? [] : [`${use}: the grounds as published, and not those of this build`];
  });
}

const ruleIn = ({ days, action }) => `${days} days (${action})`;

function otherwise(obeyed, built) {
  if (!built) return "in another class";
  const isSame = ruleIn(obeyed) === ruleIn(built);
  return isSame ? "for other tables or by another clock" : ruleIn(built);
}

/** Sentences in force that do not name the number which the build obeys from its first minute. */
function brokenNumbers(sections, said, namesNumber) {
  const clauses = sections.flatMap((section) => section.clauses);
  return said.flatMap(({ says, en, is }) => {
    const published = clauses.find(({ id }) => id === says);
    const isTrue = !published || is.startsWith(WAITS) || namesNumber(published.text, en);
    return isTrue ? [] : [`"${published.text}" is in force, and ${is} of this build is ${en}`];
  });
}
