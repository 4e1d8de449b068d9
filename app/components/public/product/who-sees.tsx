import { ROLE_NAMES, ROLES } from "~/config/roles";
import { product } from "~/words/product";
import { roles } from "~/words/shell";
import { useWords } from "~/words/use-words";

const SEES = { all: "seesAll", team: "seesTeam", own: "seesOwn" } as const;

/** Every role and whose records it sees, from the table that the product obeys. */
export function WhoSees() {
  const t = useWords(product);
  const name = useWords(roles);
  return (
    <table className="ledger-table" aria-label={t("rolesTable")}>
      <thead>
        <tr>
          <th scope="col">{t("role")}</th>
          <th scope="col">{t("sees")}</th>
        </tr>
      </thead>
      <tbody>
        {ROLE_NAMES.map((role) => (
          <tr key={role}>
            <td>{name(role)}</td>
            <td className="muted">{t(SEES[ROLES[role].sees])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
