import { Form, Link } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { useChannelName } from "~/components/leads/lead-words";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { Grow, Name, Ref } from "~/components/ui/text";
import type { ShownThread } from "~/domain/messages/shown-thread";
import { threads as words } from "~/words/threads";
import { Say, useWords } from "~/words/use-words";
import { useThreadRefusal } from "./refusal-text";
import { type LastReply, Reply } from "./reply";
import { ThreadMessages } from "./thread-messages";
import { ThreadSummary } from "./thread-summary";

export interface ThreadView {
  thread: ShownThread;
  zone: string;
  /** Why what was asked before could not be done. */
  refused?: string | null;
  mayReply: boolean;
  maySummarise: boolean;
  mayDelete: boolean;
  receipts?: string;
}

/**
 * What stands in an inbox's frame: who and about what, the summary, the messages, the answer.
 * @param last the answer's form as it came back, to be mended.
 */
export function ThreadPane({ view, last }: { view: ThreadView; last?: LastReply }) {
  const { thread, zone, refused, mayReply, maySummarise, mayDelete, receipts } = view;
  const refusal = useThreadRefusal();
  return (
    <>
      <Head thread={thread} maySummarise={maySummarise} />
      {refused && (
        <Notice tone="late" alert>
          {refusal(refused)}
        </Notice>
      )}
      {thread.contact.restricted && (
        <Notice tone="soon">
          <Say words={words} say="restricted" />
        </Notice>
      )}
      <ThreadSummary thread={thread} zone={zone} mayWrite={maySummarise} receipts={receipts} />
      <ThreadMessages thread={thread} zone={zone} mayDelete={mayDelete} />
      {mayReply && !thread.contact.restricted && (
        <Reply thread={thread} last={last} key={thread.messages.at(-1)?.id} />
      )}
    </>
  );
}

function Head({ thread, maySummarise }: { thread: ShownThread; maySummarise: boolean }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  const channelName = useChannelName();
  const { contact, lead, subject, channel, messages, summary, running } = thread;
  const listing = lead?.listingRef;
  const canSummarise = maySummarise && !running && !contact.restricted && messages.length > 0;
  return (
    <div className="top">
      <h1>
        <Link to={to(`contacts/${contact.id}`)}>
          <Name>{contact.name ?? t("nameless")}</Name>
        </Link>
      </h1>
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
      {canSummarise && (
        <Form method="post" action={to(`threads/${thread.id}/summary`)} reloadDocument>
          <Button name="do" value="make" icon="file">
            {t(summary ? "summariseAnew" : "summarise")}
          </Button>
        </Form>
      )}
    </div>
  );
}
