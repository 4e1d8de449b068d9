import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { ActForm } from "~/components/leads/act-form";
import { type ClockRules, NearestClock } from "~/components/leads/lead-clocks";
import { useChannelName } from "~/components/leads/lead-words";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Scroll } from "~/components/ui/inbox";
import { Notice } from "~/components/ui/notice";
import { Grow, Name, Ref } from "~/components/ui/text";
import { useNow } from "~/components/ui/use-now";
import type { ShownThread } from "~/domain/messages/shown-thread";
import type { EpochMs } from "~/lib/time";
import { inbox as inboxWords } from "~/words/inbox";
import { leads as leadWords } from "~/words/leads";
import { samplePerson } from "~/words/sample-person";
import { threads as words } from "~/words/threads";
import { Say, useWords } from "~/words/use-words";
import type { LastReply } from "./draft";
import { useThreadRefusal } from "./refusal-text";
import { Reply } from "./reply";
import { ThreadMessages } from "./thread-messages";
import { ThreadSummary } from "./thread-summary";

export interface ThreadView {
  thread: ShownThread;
  zone: string;
  now: EpochMs;
  targetMs: number;
  /** Why what was asked before could not be done. */
  refused?: string | null;
  mayReply: boolean;
  maySummarise: boolean;
  maySettle: boolean;
  mayDelete: boolean;
  receipts?: string;
  /** The page is the list, and this one of its conversations stands beside it. */
  beside?: boolean;
}

/**
 * What stands in an inbox's frame: who and about what, the summary, the messages, the answer.
 * @param last the answer's form as it came back, to be mended.
 */
export function ThreadPane({ view, last }: { view: ThreadView; last?: LastReply }) {
  const { thread, zone, refused, mayReply, maySummarise, mayDelete, receipts } = view;
  const t = useWords(words);
  const refusal = useThreadRefusal();
  return (
    <>
      <Head view={view} />
      <Scroll key={thread.id} label={t("messages")}>
        {refused && (
          <Notice tone="late" alert>
            {refusal(refused)}
          </Notice>
        )}
        <Stopped {...thread.contact} />
        {thread.contact.sample && (
          <Notice>
            <Say words={samplePerson} say="person" />
          </Notice>
        )}
        <ThreadSummary thread={thread} zone={zone} mayWrite={maySummarise} receipts={receipts} />
        <ThreadMessages thread={thread} zone={zone} now={view.now} mayDelete={mayDelete} />
      </Scroll>
      {mayReply && !thread.contact.objects && (
        <Reply thread={thread} now={view.now} last={last} key={thread.messages.at(-1)?.id} />
      )}
    </>
  );
}

/** What the person asked us to stop, where it is felt here. */
function Stopped({ restricted, objects, noAi }: ShownThread["contact"]) {
  const said = (restricted && "restricted") || (objects && "objects") || (noAi && "noAi");
  if (!said) return null;

  return (
    <Notice tone="soon">
      <Say words={words} say={said} />
    </Notice>
  );
}

/** The first word is shown, and the rest is said. */
const FOLDED = { link: (text: ReactNode[]) => <span className="vh">{text}</span> };

function Head({ view }: { view: ThreadView }) {
  const { thread, maySummarise, maySettle, now, targetMs, beside } = view;
  const t = useWords(words);
  const inbox = useWords(inboxWords);
  const at = useNow(now);
  const to = useWorkspaceHref();
  const channelName = useChannelName();
  const { contact, lead, subject, channel, messages, summary, running } = thread;
  const listing = lead?.listingRef;
  const isHeld = contact.restricted || contact.noAi || contact.sample;
  const Title = beside ? "h2" : "h1";
  const canSummarise = maySummarise && !running && !isHeld && messages.length > 0;
  return (
    <div className="top">
      <Link className="xs back" to={to("inbox")}>
        {inbox("back")}
      </Link>
      <Title className="whose">
        <Link to={to(`contacts/${contact.id}`)}>
          <Name>{contact.name ?? t("nameless")}</Name>
        </Link>
      </Title>
      <Badge>{channelName(channel)}</Badge>
      {lead && (
        <Link className="sm" to={to(`leads/${lead.id}`)}>
          {listing ? <Ref>{listing}</Ref> : t("title")}
        </Link>
      )}
      {subject && subject !== listing && (
        <span className="sm muted">
          <Name>{subject}</Name>
        </span>
      )}
      <Grow />
      <Wait thread={thread} maySettle={maySettle} now={at} targetMs={targetMs} />
      {canSummarise && (
        <Form method="post" action={to(`threads/${thread.id}/summary`)} reloadDocument>
          <Button name="do" value="make" icon="file">
            <span className="vh-pane">{t(summary ? "summariseAnew" : "summarise")}</span>
          </Button>
        </Form>
      )}
    </div>
  );
}

/** How long they have waited, and the way to say that what waits needs no answer. */
function Wait({
  thread: { id, lead },
  maySettle,
  ...clock
}: { thread: ShownThread; maySettle: boolean } & ClockRules) {
  const t = useWords(leadWords);
  const to = useWorkspaceHref();
  if (!lead || lead.times.answerDueAt === null) return null;

  const act = { formAction: to(`leads/${lead.id}/no-answer`), name: "seen", value: lead.waitsBy };
  return (
    <>
      <NearestClock times={lead.times} {...clock} />
      {maySettle && (
        <ActForm lead={lead} from={id}>
          <Button icon="check" title={t("noAnswer")} {...act}>
            <span>
              <Say words={leadWords} say="noAnswer" with={FOLDED} />
            </span>
          </Button>
        </ActForm>
      )}
    </>
  );
}
