import { Form } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import { formState } from "~/components/forms/form-state";
import { Once } from "~/components/forms/once";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { GateBadge } from "~/components/ui/badge";
import { Button, OutsideLink } from "~/components/ui/button";
import { FormErrors, TextAreaField } from "~/components/ui/field";
import { FormNotice } from "~/components/ui/form-notice";
import { type AnswerWay, whatsAppLink } from "~/domain/messages/answer-ways";
import type { ShownThread } from "~/domain/messages/shown-thread";
import type { EpochMs } from "~/lib/time";
import { timeAgo } from "~/words/durations";
import { threads as words } from "~/words/threads";
import { Say, useLocale, useWords } from "~/words/use-words";
import { useThreadRefusal } from "./refusal-text";

/** What came back of an answer: the form to be mended, or the text that is ready for WhatsApp. */
export type LastReply = Parameters<typeof formState>[0] & { once?: { draft: string } };

export interface Draft {
  thread: ShownThread;
  now: EpochMs;
  last?: LastReply;
  text: string;
  onText: (text: string) => void;
}

/** The last message of theirs that is shown. */
export const theirLast = ({ messages }: ShownThread) =>
  messages.findLast(({ direction }) => direction === "in");

const WROTE_BY = { whatsapp: "wroteOnWhatsApp", email: "wroteByMail" } as const;

/** Why they may be answered this way: they wrote by it, or what they asked elsewhere is all that is answered. */
function Ground({ thread, now, way }: Pick<Draft, "thread" | "now"> & { way: AnswerWay }) {
  const t = useWords(words);
  const locale = useLocale();
  const last = theirLast(thread);
  const isKnown = last && !thread.newest;
  const elsewhere = way === "email" ? "notByMail" : "notOnWhatsApp";
  if (!isKnown || isOtherWay(last.channel, way))
    return (
      <>
        <GateBadge allowed="yes">{t("mayOnlyAnswer")}</GateBadge>{" "}
        <span className="hide-s">{t(isKnown ? elsewhere : "answerOnly")}</span>
      </>
    );

  const say = last.channel === way ? WROTE_BY[way] : "askedAt";
  const ago = timeAgo(locale, last.at, now);
  return (
    <>
      <GateBadge allowed="yes">{t("mayReply")}</GateBadge>{" "}
      <Say words={words} say={say} with={{ ago, link: onDesks }} />
    </>
  );
}

const isOtherWay = (channel: string, way: AnswerWay) =>
  channel !== way && Object.hasOwn(WROTE_BY, channel);

const onDesks = (chunks: ReactNode[]) => <span className="hide-s">{chunks}</span>;

/** The text, which grows as it is written, and in the row below it what happens to it and the buttons. */
function Written({
  way,
  help,
  isNext,
  children,
  ...draft
}: Draft & {
  way: AnswerWay;
  help: string;
  /** What is said is what to do next, and does not wait to be asked for. */
  isNext?: boolean;
  children: ReactNode;
}) {
  const { thread, last, now, text, onText } = draft;
  const { field, formErrors } = formState(last);
  const t = useWords(words);
  const errorText = useThreadRefusal();
  const path = useWorkspaceHref()(`threads/${thread.id}`);
  return (
    <Form data-notice-id="whatCustomerData" method="post" action={`${path}?by=${way}`} key={way}>
      <Once />
      <FormErrors errors={formErrors} errorText={errorText} />
      <TextAreaField
        field={field("body", text, true)}
        label={t("reply")}
        quiet
        rows={1}
        placeholder={t("replyPlace")}
        errorText={errorText}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <div className="row">
        <details className="xs muted grow" open={isNext}>
          <summary>
            <Ground thread={thread} now={now} way={way} />
          </summary>
          {help} <FormNotice of="whatCustomerData" brief />
        </details>
        {children}
      </div>
    </Form>
  );
}

/** The draft as it leaves by mail. */
export function ByMail(draft: Draft) {
  const t = useWords(words);
  return (
    <Written {...draft} way="email" help={t("comesBack")}>
      <Button look="primary" icon="mail" name="by" value="email">
        {t("send")}
      </Button>
    </Written>
  );
}

/**
 * CLOSR sends no WhatsApp messages: it opens WhatsApp with the draft, and keeps what its writer says
 * they sent. Without scripts the draft goes to the server and comes back in a link.
 */
export function OnWhatsApp(draft: Draft) {
  const t = useWords(words);
  const { text, last, thread } = draft;
  const isBrought = Boolean(last?.once);
  const [isOpened, setOpened] = useState(false);
  const link = whatsAppLink(thread.contact.phone ?? "", text);
  if (!isBrought && !isOpened)
    return (
      <Written {...draft} way="whatsapp" help={t("whatsAppHelp")}>
        <Button
          look="primary"
          icon="whatsapp"
          name="by"
          value="whatsapp-draft"
          onClick={(event) => {
            if (!text.trim()) return;
            event.preventDefault();
            window.open(link, "_blank", "noopener,noreferrer");
            setOpened(true);
          }}
        >
          {t("openWhatsApp")}
        </Button>
      </Written>
    );

  return (
    <Written {...draft} way="whatsapp" help={t(isOpened ? "didSend" : "draftReady")} isNext>
      <OutsideLink
        href={link}
        look={isOpened ? undefined : "primary"}
        icon="whatsapp"
        target="_blank"
        rel="noreferrer"
        onClick={() => setOpened(true)}
      >
        {t("openWhatsApp")}
      </OutsideLink>
      <Button look={isOpened ? "primary" : undefined} icon="check" name="by" value="whatsapp-sent">
        {t("iSentIt")}
      </Button>
    </Written>
  );
}
