import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import type { PostedAct } from "~/components/layout/page-facts";
import { NearestClock } from "~/components/leads/lead-clocks";
import { useLeadName } from "~/components/leads/lead-words";
import { LinkButton, PostButton } from "~/components/ui/button";
import { Chip, Filters } from "~/components/ui/chip";
import type { IconName } from "~/components/ui/icon";
import { ThreadRow } from "~/components/ui/inbox";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Instant } from "~/components/ui/text";
import { useNow } from "~/components/ui/use-now";
import type { ShownLead } from "~/domain/leads/shown-lead";
import type { EpochMs } from "~/lib/time";
import { inbox as words } from "~/words/inbox";
import { leads as leadWords } from "~/words/leads";
import { Say, useWords } from "~/words/use-words";

const FILTERS = ["waiting", "mine", "pool", "all"] as const;
export type Filter = (typeof FILTERS)[number];

/** A lead with the last words of its conversation, where the viewer may read them. */
type InboxLead = ShownLead & { last: { at: EpochMs; words: string } | null };

export interface InboxFacts {
  shell: { now: EpochMs; timeZone: string };
  filter: Filter;
  cursor: string | null;
  leads: InboxLead[];
  nextCursor: string | null;
  waiting: number;
  unread: { n: number; more: boolean };
  /** Whether they give leads out, and look at what could not be read. */
  givesOut: boolean;
  targetMs: number;
  /** Fills a new workspace; beside an open conversation there is none to fill. */
  sample?: PostedAct | null;
}

/**
 * The conversations.
 * @param open the one whose page it is.
 * @param beside the one that stands beside the list where there is room.
 */
export function InboxList({
  facts,
  open,
  beside,
}: {
  facts: InboxFacts;
  open?: string;
  beside?: string;
}) {
  const { filter, leads, nextCursor, cursor, shell, targetMs, sample } = facts;
  const t = useWords(words);
  const to = useWorkspaceHref();
  const now = useNow(shell.now);
  const page = (more: string) => to(`inbox?show=${filter}${more}`);
  return (
    <>
      <InboxHead facts={facts} current={filter} isTitle={open === undefined} />
      {leads.length === 0 ? (
        <EmptyState
          fact={t(filter === "waiting" ? "noOne" : "nothing")}
          help={t(filter === "waiting" ? "noOneHelp" : "nothingHelp")}
        >
          {sample && <FirstSteps sample={sample} />}
        </EmptyState>
      ) : (
        <ul aria-label={t("list")}>
          {leads.map((lead) => (
            <InboxRow
              key={lead.id}
              lead={lead}
              current={lead.threadId !== null && lead.threadId === (open ?? beside)}
              now={now}
              targetMs={targetMs}
              zone={shell.timeZone}
            />
          ))}
        </ul>
      )}
      <Pager
        label={t("pages")}
        back={cursor ? { to: page(""), label: t("toStart") } : undefined}
        on={nextCursor ? { to: page(`&cursor=${nextCursor}`), label: t("next") } : undefined}
      />
    </>
  );
}

/** What whoever runs a new workspace does first. */
function FirstSteps({ sample }: { sample: PostedAct }) {
  const t = useWords(leadWords);
  const to = useWorkspaceHref();
  return (
    <>
      <LinkButton to={to("settings/sources")} look="primary">
        {t("connect")}
      </LinkButton>
      <PostButton {...sample} />
    </>
  );
}

/** How many wait, and which ones are shown. */
export function InboxHead({
  facts,
  current,
  isTitle,
}: {
  facts: Pick<InboxFacts, "waiting" | "unread" | "givesOut">;
  current?: Filter;
  isTitle: boolean;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const { waiting, unread, givesOut } = facts;
  const shown = FILTERS.filter((filter) => filter !== "pool" || givesOut);
  return (
    <>
      <div className="top">
        {isTitle ? <h1>{t("inbox")}</h1> : <h2>{t("inbox")}</h2>}
        <span className="count">{t("wait", { n: waiting })}</span>
        {givesOut && (
          <Link className="xs" to={to("inbox/triage")}>
            {t("triage")} {!unread.more && <b>{unread.n}</b>}
          </Link>
        )}
      </div>
      <Filters>
        {shown.map((filter) => (
          <Chip key={filter} to={to(`inbox?show=${filter}`)} on={filter === current}>
            {t(filter)}
          </Chip>
        ))}
      </Filters>
    </>
  );
}

const ICONS: Record<string, IconName> = {
  whatsapp: "whatsapp",
  chat: "whatsapp",
  sms: "whatsapp",
  email: "mail",
  call: "phone",
  "walk-in": "user",
};

function InboxRow({
  lead,
  current,
  now,
  targetMs,
  zone,
}: {
  lead: InboxLead;
  current: boolean;
  now: EpochMs;
  targetMs: number;
  zone: string;
}) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const { receivedAt, answerDueAt, firstResponseAt } = lead.times;
  const thread = lead.threadId && lead.contactId;
  return (
    <ThreadRow
      to={to(thread ? `threads/${lead.threadId}` : `leads/${lead.id}`)}
      icon={ICONS[lead.channel] ?? "file"}
      name={nameOf(lead)}
      when={<Instant at={lead.last?.at ?? receivedAt} now={now} zone={zone} />}
      words={lead.last?.words ?? lead.message ?? lead.about ?? t("noWords")}
      current={current}
    >
      {answerDueAt !== null && <NearestClock times={lead.times} now={now} targetMs={targetMs} />}
      {answerDueAt === null && firstResponseAt !== null && (
        <span className="xs quiet">
          <Say
            words={words}
            say="answeredAt"
            with={{ when: <Instant at={firstResponseAt} now={now} zone={zone} /> }}
          />
        </span>
      )}
    </ThreadRow>
  );
}
