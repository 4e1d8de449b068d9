import { Avatar } from "~/components/ui/avatar";
import { Button } from "~/components/ui/button";
import { plainField } from "~/components/ui/field";
import { FormMenu } from "~/components/ui/menu";
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
  /** The end of their picture's address. */
  picture: string | null;
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
  mayRemove: boolean;
}

/** Everybody in the workspace; whoever may, changes roles and teams and removes people in a menu of the row. */
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
  const named = useWords(roles);
  return (
    <Table
      label={t("table")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th>{t("email")}</Th>
          <Th>{t("role")}</Th>
          <Th>{t("team")}</Th>
          <Th>{t("since")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {members.map((member) => (
        <Tr key={member.userId}>
          <Td>
            <Avatar name={member.name} picture={member.picture} /> <Name>{member.name}</Name>{" "}
            {member.userId === viewer.userId && `(${t("you")})`}
          </Td>
          <Td phone="line">
            <Ref>{member.email}</Ref>
          </Td>
          <Td phone="line">{named(member.role)}</Td>
          <Td phone="line" muted>
            <Name>{teams.find(({ id }) => id === member.teamId)?.name ?? ""}</Name>
          </Td>
          <Td phone="hidden" muted>
            <Instant at={member.createdAt} as="date" zone={zone} />
          </Td>
          <Td end>
            {mayTouch(member, viewer) && (
              <FormMenu label={t("changeOf", { name: member.name })}>
                {viewer.mayChange && <Seat member={member} teams={teams} by={viewer.role} />}
                <EndForm member={member} />
              </FormMenu>
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}

const mayTouch = ({ role }: MemberRow, viewer: Viewer) =>
  viewer.mayRemove && (role !== "owner" || viewer.role === "owner");

function Seat({
  member: { userId, name, role, teamId },
  teams,
  by,
}: {
  member: MemberRow;
  teams: readonly Team[];
  by: Role;
}) {
  const t = useWords(words);
  return (
    <form method="post" className="stack tight-stack">
      <input type="hidden" name="member" value={userId} />
      <SeatFields
        role={plainField("role", { value: role, id: `role-${userId}` })}
        team={plainField("teamId", { value: teamId ?? "", id: `team-${userId}` })}
        teams={teams}
        by={by}
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
    <form method="post" className="stack tight-stack">
      <input type="hidden" name="member" value={userId} />
      <p className="xs muted">{t("removeHelp")}</p>
      <div className="row">
        {signIns > 0 && (
          <Button
            name="do"
            value="end-sign-ins"
            aria-label={t("endSignInsOf", { name, n: signIns })}
          >
            {t("endSignIns", { n: signIns })}
          </Button>
        )}
        <Button look="danger" name="do" value="remove" aria-label={t("removeOf", { name })}>
          {t("remove")}
        </Button>
      </div>
    </form>
  );
}
