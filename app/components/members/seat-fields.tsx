import { type FieldLike, SelectField } from "~/components/ui/field";
import { ROLE_NAMES, type Role } from "~/config/roles";
import { members as words } from "~/words/members";
import { roles } from "~/words/shell";
import { useWords } from "~/words/use-words";

export interface Team {
  id: string;
  name: string;
}

/** What somebody may do and in which team they are. `quiet` where the row says whose it is. */
export function SeatFields({
  role,
  team,
  teams,
  by,
  whose,
}: {
  role: FieldLike;
  team: FieldLike;
  teams: readonly Team[];
  /** Who chooses: only an owner makes owners. */
  by: Role;
  /** The name of whoever the row is about, for those who do not see the row. */
  whose?: string;
}) {
  const t = useWords(words);
  const named = useWords(roles);
  const choices = ROLE_NAMES.filter((name) => name !== "owner" || by === "owner");

  return (
    <>
      <SelectField
        field={role}
        quiet={Boolean(whose)}
        label={whose ? t("roleOf", { name: whose }) : t("role")}
        options={choices.map((value) => ({ value, label: named(value) }))}
      />
      <SelectField
        field={{ ...team, required: false }}
        quiet={Boolean(whose)}
        label={whose ? t("teamOf", { name: whose }) : t("team")}
        empty={t("noTeam")}
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}
