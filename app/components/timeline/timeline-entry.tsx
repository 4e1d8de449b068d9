import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import type { IconName } from "~/components/ui/icon";
import { Name, UserText } from "~/components/ui/text";
import { TimelineItem } from "~/components/ui/timeline";
import type { FieldChange, TimelineEntry } from "~/domain/events/entry";
import { changedFields, happened, timeline as words } from "~/words/timeline";
import { Say, useWords } from "~/words/use-words";

/**
 * Something that happened: what, by whom, in whose words, and what it changed.
 * @param leads whether it leads to its conversation: the newest of a conversation does, for all of them.
 */
export function Entry({
  entry,
  zone,
  leads,
}: {
  entry: TimelineEntry;
  zone: string;
  leads: boolean;
}) {
  return (
    <TimelineItem
      id={entry.id}
      at={entry.at}
      zone={zone}
      icon={iconOf(entry)}
      note={<Changes entry={entry} />}
    >
      <p>
        <b>
          <What entry={entry} />
        </b>
        {!entry.cameIn && (
          <span className="quiet">
            <Author entry={entry} />
          </span>
        )}
      </p>
      {entry.words && entry.type !== "note.updated" && <Words entry={entry} leads={leads} />}
    </TimelineItem>
  );
}

/** What happened, in a few words, with the name of the deal or task that it happened to. */
function What({ entry }: { entry: TimelineEntry }) {
  const t = useWords(words);
  const { type, changes, object } = entry;
  const fields = changes.filter(isTold).map(({ field }) => field);
  const given = changes.find(({ field }) => field === "ownerId");
  if (type === "lead.assigned" && given?.from && !given.to) return t("unassigned");
  if (type === "lead.updated" && fields.join() === "status") return t("statusChanged");
  if (!Object.hasOwn(happened, type)) return t("other");

  const link = () => object && <Named {...object} />;
  return <Say words={happened} say={type as keyof typeof happened} with={{ link }} />;
}

function Named({ name, path }: NonNullable<TimelineEntry["object"]>) {
  const to = useWorkspaceHref();
  const linked = (
    <Link to={to(path)}>
      <Name>{name}</Name>
    </Link>
  );
  return <Say words={words} say="quoted" with={{ name: linked }} />;
}

/** A note's or a message's words in full. */
function Words({ entry, leads }: { entry: TimelineEntry; leads: boolean }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <>
      <UserText>{entry.words ?? ""}</UserText>
      {leads && entry.threadId && (
        <Link className="xs" to={to(`threads/${entry.threadId}`)}>
          {t("conversation")}
        </Link>
      )}
    </>
  );
}

const OTHERS = {
  system: "system",
  "api-key": "apiKey",
  integration: "integration",
  member: "formerMember",
} as const;

function Author({ entry }: { entry: TimelineEntry }) {
  const t = useWords(words);
  const name = entry.by ?? t(OTHERS[entry.actor]);
  return <Say words={words} say="by" with={{ name }} />;
}

/** What was changed, one field a line; what a record began with is on the record itself. */
function Changes({ entry }: { entry: TimelineEntry }) {
  const t = useWords(words);
  const created = entry.type.endsWith(".created");
  const changes = created ? [] : entry.changes.filter(isTold);
  const cameBack = entry.reason === "came-back-after-erasure";
  if (changes.length === 0 && !cameBack) return null;

  return (
    <>
      {cameBack && t("cameBack")}
      {changes.map((change, place) => (
        <Fragment key={change.field}>
          {(place > 0 || cameBack) && <br />}
          <Change change={change} />
        </Fragment>
      ))}
    </>
  );
}

const isTold = ({ field, from, to }: FieldChange) =>
  Object.hasOwn(changedFields, field) && (from !== null || to !== null);

function Change({ change: { field, from, to } }: { change: FieldChange }) {
  const name = useWords(changedFields)(field as keyof typeof changedFields);
  const values = { field: name, from: <bdi>{from}</bdi>, to: <bdi>{to}</bdi> };
  if (from === null) return <Say words={words} say="set" with={values} />;
  return <Say words={words} say={to === null ? "removed" : "changed"} with={values} />;
}

const ICONS: Record<string, IconName> = {
  contact: "contacts",
  account: "accounts",
  lead: "leads",
  deal: "deals",
  note: "note",
  task: "tasks",
  file: "file",
  message: "mail",
  call: "phone",
  summary: "file",
  privacy: "privacy",
  export: "download",
  package: "download",
};

function iconOf({ type, channel }: TimelineEntry): IconName {
  if (channel === "whatsapp") return "whatsapp";
  if (type === "deal.stage_changed") return "stage";
  return ICONS[type.split(".")[0] ?? ""] ?? "history";
}
