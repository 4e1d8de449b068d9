import { Form } from "@remix-run/react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Button } from "~/components/ui/button";
import { Stack } from "~/components/ui/page";
import { EmptyState } from "~/components/ui/states";
import { Instant, Mono, Name } from "~/components/ui/text";
import type { EpochMs } from "~/lib/time";
import { inbox as words } from "~/words/inbox";
import { Say, useWords } from "~/words/use-words";

export interface UnreadEvent {
  id: string;
  at: EpochMs;
  source: string | null;
  problems: string[];
  body: string | null;
}

/** Events that no reader understood, each with its body as it came. */
export function TriageList({
  events,
  now,
  zone,
}: {
  events: readonly UnreadEvent[];
  now: EpochMs;
  zone: string;
}) {
  const t = useWords(words);
  if (events.length === 0)
    return <EmptyState fact={t("triageEmpty")} help={t("triageEmptyHelp")} />;

  return (
    <Stack>
      <p className="muted">{t("triageHelp")}</p>
      {events.map((event) => (
        <Unread key={event.id} event={event} now={now} zone={zone} />
      ))}
    </Stack>
  );
}

function Unread({ event, now, zone }: { event: UnreadEvent; now: EpochMs; zone: string }) {
  const t = useWords(words);
  const to = useWorkspaceHref();
  return (
    <article className="block" id={event.id}>
      <div className="row between">
        <h2>
          <Instant at={event.at} now={now} zone={zone} />{" "}
          {event.source && <Say words={words} say="from" with={{ source: event.source }} />}
        </h2>
        <Form method="post" action={to(`inbox/triage/${event.id}`)} className="row">
          <Button name="do" value="retry" look="primary" icon="refresh">
            {t("retry")}
          </Button>
          <Button name="do" value="discard" icon="x">
            {t("discard")}
          </Button>
        </Form>
      </div>
      <p className="label">{t("why")}</p>
      <ul>
        {event.problems.map((problem) => (
          <li key={problem}>
            <Mono wrap>{problem}</Mono>
          </li>
        ))}
      </ul>
      <details open>
        <summary>{t("body")}</summary>
        {event.body === null ? (
          <p className="muted">{t("noBody")}</p>
        ) : (
          <pre className="mono anywhere" dir="auto">
            <Name>{event.body}</Name>
          </pre>
        )}
      </details>
    </article>
  );
}
