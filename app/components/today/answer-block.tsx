import { Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import type { PostedAct } from "~/components/layout/page-facts";
import { LeadActions } from "~/components/leads/lead-actions";
import { type ClockRules, LeadClocks } from "~/components/leads/lead-clocks";
import {
  saysTheSame,
  useChannelName,
  useLeadName,
  useSourceName,
  useStatusName,
} from "~/components/leads/lead-words";
import { Badge, GateBadge } from "~/components/ui/badge";
import { LinkButton, PostButton } from "~/components/ui/button";
import { Block } from "~/components/ui/page";
import { AnswerRow, Rows } from "~/components/ui/rows";
import { EmptyState } from "~/components/ui/states";
import { Comma, Money, Name, Ref } from "~/components/ui/text";
import type { ShownLead } from "~/domain/leads/shown-lead";
import { leads as leadWords } from "~/words/leads";
import { today as words } from "~/words/today";
import { useWords } from "~/words/use-words";

/**
 * Who waits for an answer, the least time left first, each with two clocks in words.
 * @param isNew nothing has come in yet, and this person may connect what it would come from.
 */
export function AnswerBlock({
  leads,
  leaving,
  count,
  mayWrite,
  isNew,
  sample,
  ...clock
}: {
  leads: readonly ShownLead[];
  leaving: ReadonlySet<string>;
  count: number;
  mayWrite: boolean;
  isNew: boolean;
  sample: PostedAct | null;
} & ClockRules) {
  const t = useWords(words);
  const leadT = useWords(leadWords);
  const to = useWorkspaceHref();
  return (
    <Block
      id="answer"
      title={t("blockAnswer")}
      count={count}
      link={
        count > leads.length && (
          <Link to={`${to("leads")}?view=clock&owner=me`}>{t("allWaiting")}</Link>
        )
      }
    >
      {leads.length === 0 ? (
        <EmptyState fact={t("nobodyWaits")} help={t("nobodyWaitsHelp")}>
          {isNew && (
            <LinkButton to={to("settings/sources")} look="primary">
              {leadT("connect")}
            </LinkButton>
          )}
          {sample && <PostButton {...sample} />}
        </EmptyState>
      ) : (
        <Rows>
          {leads.map((lead, place) => (
            <AnswerItem
              key={lead.id}
              lead={lead}
              first={place === 0}
              hidden={leaving.has(lead.id)}
              mayWrite={mayWrite}
              {...clock}
            />
          ))}
        </Rows>
      )}
    </Block>
  );
}

function AnswerItem({
  lead,
  first,
  hidden,
  mayWrite,
  ...clock
}: { lead: ShownLead; first: boolean; hidden: boolean; mayWrite: boolean } & ClockRules) {
  const status = useStatusName();
  return (
    <AnswerRow
      id={`row-${lead.id}`}
      first={first}
      hidden={hidden}
      clocks={<LeadClocks times={lead.times} live={first} {...clock} />}
      who={
        <>
          <Who lead={lead} />
          {lead.status !== "new" && <Badge>{status(lead.status)}</Badge>}
        </>
      }
      about={<About lead={lead} />}
      quote={lead.message}
    >
      {mayWrite && <LeadActions lead={lead} from="today" />}
    </AnswerRow>
  );
}

/** The linked name, and how and through whom they came. */
export function Who({ lead }: { lead: ShownLead }) {
  const to = useWorkspaceHref();
  const nameOf = useLeadName();
  const channel = useChannelName();
  const source = useSourceName();
  return (
    <>
      <Link to={to(`leads/${lead.id}`)}>
        <Name>{nameOf(lead)}</Name>
      </Link>
      <span className="muted">
        {channel(lead.channel)}
        {!saysTheSame(lead) && (
          <>
            <Comma />
            <bdi>{source(lead.source)}</bdi>
          </>
        )}
      </span>
    </>
  );
}

function About({ lead }: { lead: ShownLead }) {
  const t = useWords(words);
  return (
    <>
      {lead.about && (
        <span className="muted">
          <Ref>{lead.about}</Ref>
        </span>
      )}
      {lead.price && <Money {...lead.price} />}
      <GateBadge allowed="yes">{t("mayReply")}</GateBadge>
    </>
  );
}
