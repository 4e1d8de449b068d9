import { Form } from "@remix-run/react";
import { Fragment } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Badge } from "~/components/ui/badge";
import { Menu, MenuButton } from "~/components/ui/menu";
import { Pager } from "~/components/ui/pager";
import { EmptyState } from "~/components/ui/states";
import { Comma, Instant, UserText } from "~/components/ui/text";
import { Message, Messages, SystemLine } from "~/components/ui/timeline";
import { type ShownMessage, type ShownThread, sourceNumbers } from "~/domain/messages/shown-thread";
import { isoDay } from "~/lib/format";
import type { EpochMs } from "~/lib/time";
import { threads as words } from "~/words/threads";
import { useWords } from "~/words/use-words";

/** What was said, oldest first, under its days; what a summary rests on carries its number. */
export function ThreadMessages({
  thread,
  zone,
  now,
  mayDelete,
}: {
  thread: ShownThread;
  zone: string;
  now: EpochMs;
  mayDelete: boolean;
}) {
  const t = useWords(words);
  const { messages, contact, summary } = thread;
  const path = useWorkspaceHref()(`threads/${thread.id}`);
  const numbers = sourceNumbers(summary?.sentences ?? []);
  if (messages.length === 0) return <EmptyState fact={t("empty")} help={t("emptyHelp")} />;

  return (
    <>
      <Pager
        label={t("parts")}
        back={
          thread.older ? { to: `${path}?before=${thread.older}`, label: t("older") } : undefined
        }
        on={thread.newest ? { to: path, label: t("newest") } : undefined}
      />
      <Messages>
        {messages.map((message, place) => (
          <Fragment key={message.id}>
            {isoDay(message.at, zone) !== dayBefore(messages, place, zone) && (
              <SystemLine>
                <Day at={message.at} zone={zone} now={now} />
              </SystemLine>
            )}
            <Message
              id={message.id}
              out={message.direction === "out"}
              foot={
                <Foot
                  message={message}
                  number={numbers.get(message.id)}
                  name={contact.name ?? t("nameless")}
                  zone={zone}
                  deletion={mayDelete ? `${path}/messages/${message.id}` : undefined}
                />
              }
            >
              <UserText>{message.body}</UserText>
            </Message>
          </Fragment>
        ))}
      </Messages>
    </>
  );
}

/** Today, the day of the week and of this year, or the date. */
function Day({ at, zone, now }: { at: EpochMs; zone: string; now: EpochMs }) {
  const t = useWords(words);
  const [day, today] = [isoDay(at, zone), isoDay(now, zone)];
  if (day === today) return t("today");
  return (
    <Instant at={at} zone={zone} as={day.slice(0, 4) === today.slice(0, 4) ? "day" : "date"} />
  );
}

function dayBefore(messages: readonly ShownMessage[], place: number, zone: string) {
  const earlier = messages[place - 1];
  return earlier && isoDay(earlier.at, zone);
}

function Foot({
  message,
  number,
  name,
  zone,
  deletion,
}: {
  message: ShownMessage;
  number?: number;
  name: string;
  zone: string;
  deletion?: string;
}) {
  const t = useWords(words);
  const isOut = message.direction === "out";
  return (
    <span className="row between">
      <span>
        {number !== undefined && (
          <>
            <bdi className="n">{number}</bdi>
            <Comma />
          </>
        )}
        <bdi>{isOut ? (message.author ?? t("colleague")) : name}</bdi>
        <Comma />
        <Instant at={message.at} zone={zone} as="time" />
        {isOut && (
          <>
            <Comma />
            {t(stateOf(message))}
          </>
        )}
        {message.checks && <Checks checks={message.checks} />}
      </span>
      {deletion && (
        <Form method="post" action={deletion}>
          <Menu label={t("moreOf")} className="plain">
            <MenuButton icon="trash" danger>
              {t("deleteMessage")}
            </MenuButton>
          </Menu>
        </Form>
      )}
    </span>
  );
}

const STATES = { received: "sent", queued: "queued", sent: "sent", failed: "failed" } as const;
const SENT_BY = { email: "sentByMail", whatsapp: "sentOnWhatsApp" } as const;

/** Where it stands, and by which way it went where that is known. */
function stateOf({ status, channel }: ShownMessage) {
  const state = STATES[status];
  if (state === "sent" && (channel === "email" || channel === "whatsapp")) return SENT_BY[channel];
  return state;
}

/** Whether the receiving side could tell that a mail is from whom it says. */
function Checks({ checks }: { checks: NonNullable<ShownMessage["checks"]> }) {
  const t = useWords(words);
  const { spf, dkim, dmarc, elsewhere } = checks;
  const said = `SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}`;
  return (
    <>
      {" "}
      {elsewhere && (
        <Badge icon="alert" tone="soon">
          {t("senderElsewhere", { domain: elsewhere })}
        </Badge>
      )}
      {dmarc !== "pass" && <Badge icon="alert">{t("senderNot", { checks: said })}</Badge>}
      {dmarc === "pass" && !elsewhere && <Badge tone="done">{t("sender")}</Badge>}
    </>
  );
}
