import { Button } from "~/components/ui/button";
import { plainField } from "~/components/ui/field";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Name, Ref } from "~/components/ui/text";
import type { Role } from "~/config/roles";
import type { EpochMs } from "~/lib/time";
import { members as words } from "~/words/members";
import { roles } from "~/words/shell";
import { useWords } from "~/words/use-words";
import { SeatFields, type Team } from "./seat-fields";

export interface MemberRow {
  userId: string;
  name: string;
  email: string;
  role: Role;
  teamId: string | null;
  createdAt: EpochMs;
  /** How many browsers are signed in. */
  signIns: number;
}

interface Viewer {
  userId: string;
  role: Role;
  mayChange: boolean;
}

/** Everybody in the workspace; whoever may, changes roles and teams in the row. */
export function MemberTable({
  members,
  teams,
  viewer,
  zone,
}: {
  members: readonly MemberRow[];
  teams: readonly Team[];
  viewer: Viewer;
  zone: string;
}) {
  const t = useWords(words);
  return (
    <Table
      label={t("table")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th>{t("email")}</Th>
          <Th>{t("role")}</Th>
          <Th>{t("since")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {members.map((member) => (
        <Tr key={member.userId}>
          <Td>
            <Name>{member.name}</Name> {member.userId === viewer.userId && `(${t("you")})`}
          </Td>
          <Td phone="line">
            <Ref>{member.email}</Ref>
          </Td>
          <Td phone="line">
            <Seat member={member} teams={teams} viewer={viewer} />
          </Td>
          <Td phone="hidden" muted>
            <Instant at={member.createdAt} as="date" zone={zone} />
          </Td>
          <Td end>{canChange(member, viewer) && <EndForm member={member} />}</Td>
        </Tr>
      ))}
    </Table>
  );
}

const canChange = ({ role }: MemberRow, viewer: Viewer) =>
  viewer.mayChange && (role !== "owner" || viewer.role === "owner");

function Seat({
  member,
  teams,
  viewer,
}: {
  member: MemberRow;
  teams: readonly Team[];
  viewer: Viewer;
}) {
  const t = useWords(words);
  const named = useWords(roles);
  const { userId, name, role, teamId } = member;
  const team = teams.find(({ id }) => id === teamId)?.name;
  if (!canChange(member, viewer)) return <>{[named(role), team].filter(Boolean).join(" · ")}</>;

  return (
    <form method="post" className="row">
      <input type="hidden" name="member" value={userId} />
      <SeatFields
        role={plainField("role", { value: role, id: `role-${userId}` })}
        team={plainField("teamId", { value: teamId ?? "", id: `team-${userId}` })}
        teams={teams}
        by={viewer.role}
        whose={name}
      />
      <Button name="do" value="change" aria-label={t("saveOf", { name })}>
        {t("save")}
      </Button>
    </form>
  );
}

function EndForm({ member: { userId, name, signIns } }: { member: MemberRow }) {
  const t = useWords(words);
  return (
    <form method="post" className="row">
      <input type="hidden" name="member" value={userId} />
      {signIns > 0 && (
        <Button name="do" value="end-sign-ins" aria-label={t("endSignInsOf", { name, n: signIns })}>
          {t("endSignIns", { n: signIns })}
        </Button>
      )}
      <Button look="danger" name="do" value="remove" aria-label={t("removeOf", { name })}>
        {t("remove")}
      </Button>
    </form>
  );
}
