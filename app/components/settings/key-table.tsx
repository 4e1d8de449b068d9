import { Button } from "~/components/ui/button";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono, Name } from "~/components/ui/text";
import type { Role } from "~/config/roles";
import type { EpochMs } from "~/lib/time";
import { settings } from "~/words/settings";
import { roles } from "~/words/shell";
import { useWords } from "~/words/use-words";

export interface KeyRow {
  id: string;
  name: string;
  role: Role;
  /** The first characters, to tell keys apart. */
  hint: string;
  /** Whose eyes it has, by name. */
  sees: string | null;
  lastUsedAt: EpochMs | null;
}

/** The keys that open something, and when each was last used. */
export function KeyTable({
  rows,
  zone,
  mayEnd,
}: {
  rows: readonly KeyRow[];
  zone: string;
  mayEnd: boolean;
}) {
  const t = useWords(settings);
  const named = useWords(roles);
  return (
    <Table
      label={t("keys")}
      cards="named"
      head={
        <>
          <Th>{t("name")}</Th>
          <Th>{t("role")}</Th>
          <Th>{t("sees")}</Th>
          <Th>{t("begins")}</Th>
          <Th>{t("lastUsed")}</Th>
          <Th hidden>{t("actions")}</Th>
        </>
      }
    >
      {rows.map(({ id, name, role, hint, sees, lastUsedAt }) => (
        <Tr key={id}>
          <Td>
            <Name>{name}</Name>
          </Td>
          <Td phone="line" of={t("role")}>
            {named(role)}
          </Td>
          <Td phone="line" of={t("sees")}>
            {sees && <Name>{sees}</Name>}
          </Td>
          <Td phone="hidden">
            <Mono>{hint}…</Mono>
          </Td>
          <Td phone="line" muted>
            <span className="show-s">{t("lastUsed")}: </span>
            {lastUsedAt ? <Instant at={lastUsedAt} as="date-time" zone={zone} /> : t("never")}
          </Td>
          <Td end>
            {mayEnd && (
              <form method="post">
                <input type="hidden" name="id" value={id} />
                <Button look="danger" name="do" value="revoke" aria-label={t("revokeOf", { name })}>
                  {t("revoke")}
                </Button>
              </form>
            )}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
