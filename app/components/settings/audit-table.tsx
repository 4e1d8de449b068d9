import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Table, Td, Th, Tr } from "~/components/ui/table";
import { Instant, Mono, Name } from "~/components/ui/text";
import type { EventType } from "~/domain/events/event-types";
import { formatList } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { auditEvents, auditFields } from "~/words/audit-events";
import { settings } from "~/words/settings";
import { changedFields, happened } from "~/words/timeline";
import { useLocale, useWords } from "~/words/use-words";
import type { Sentence } from "~/words/words";

export interface AuditRow {
  id: string;
  at: EpochMs;
  /** A member's name, or that they are a former one; null for what is no member. */
  by: string | null;
  actor: "member" | "api-key" | "integration" | "system";
  type: string;
  objectKind: string;
  objectId: string;
  /** The name of the member whom it is about, if it is about one. */
  member: string | null;
  /** The names of the fields that changed. */
  fields: readonly string[];
}

/** Who did what to which record, newest first. */
export function AuditTable({ rows, zone }: { rows: readonly AuditRow[]; zone: string }) {
  const t = useWords(settings);
  return (
    <Table
      label={t("audit")}
      cards="named"
      head={
        <>
          <Th>{t("auditWhat")}</Th>
          <Th>{t("auditWho")}</Th>
          <Th>{t("auditFields")}</Th>
          <Th>{t("when")}</Th>
          <Th>{t("auditRecord")}</Th>
        </>
      }
    >
      {rows.map((row) => (
        <AuditTr key={row.id} row={row} zone={zone} />
      ))}
    </Table>
  );
}

function AuditTr({ row, zone }: { row: AuditRow; zone: string }) {
  const t = useWords(settings);
  const field = useWords(FIELDS);
  const locale = useLocale();
  const { by, actor, objectId, member, fields, at } = row;
  const changed = fields.map((name) =>
    Object.hasOwn(FIELDS, name) ? field(name as keyof typeof FIELDS) : name,
  );
  return (
    <Tr>
      <Td>
        <What {...row} />
      </Td>
      <Td phone="line" of={t("auditWho")}>
        {by ? <Name>{by}</Name> : t(`auditBy-${actor}`)}
      </Td>
      <Td phone="line" of={changed.length > 0 ? t("auditFields") : undefined} muted>
        {formatList(changed, locale)}
      </Td>
      <Td phone="line" muted>
        <span className="nowrap">
          <Instant at={at} as="date-time" zone={zone} />
        </span>
      </Td>
      <Td phone="line" muted>
        {member ? (
          <Name>{member}</Name>
        ) : (
          <span className="xs">
            <Mono>{objectId}</Mono>
          </span>
        )}
      </Td>
    </Tr>
  );
}

/** An event without words does not compile. */
const EVENTS = { ...happened, ...auditEvents } satisfies Record<EventType, Sentence>;
const FIELDS = { ...changedFields, ...auditFields };

/** How the ids of those begin who were erased. */
const ERASED = "erased-";

const PAGES: Record<string, string> = {
  contact: "contacts",
  account: "accounts",
  lead: "leads",
  deal: "deals",
  thread: "threads",
};

/** What happened in words, leading to the record where it has a page of its own and is still there. */
function What({ type, objectKind, objectId }: AuditRow) {
  const to = useWorkspaceHref();
  const what = useWords(EVENTS);
  const said = Object.hasOwn(EVENTS, type) ? (
    what(type as keyof typeof EVENTS)
  ) : (
    <Mono>{type}</Mono>
  );
  const page = PAGES[objectKind];
  const isGone = /\.(deleted|erased)$/.test(type) || objectId.startsWith(ERASED);
  if (!page || isGone) return said;
  return <Link to={to(`${page}/${objectId}`)}>{said}</Link>;
}
