import { useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { Chip, Filters } from "~/components/ui/chip";
import { Icon } from "~/components/ui/icon";
import { Phone, Ref } from "~/components/ui/text";
import { useNow } from "~/components/ui/use-now";
import { type AnswerWay, waysToAnswer } from "~/domain/messages/answer-ways";
import type { ShownThread } from "~/domain/messages/shown-thread";
import { threads as words } from "~/words/threads";
import { useWords } from "~/words/use-words";
import { ByMail, type Draft, OnWhatsApp, theirLast } from "./draft";

/** The answer: by which way it goes, and to where, stands above it before a word is written. */
export function Reply({ thread, last, ...view }: Pick<Draft, "thread" | "last" | "now">) {
  const t = useWords(words);
  const now = useNow(view.now);
  const [text, onText] = useState(last?.once?.draft ?? "");
  const asked = useSearchParams()[0].get("by");
  const ways = waysToAnswer(cameBy(thread), thread.contact);
  const way = ways.find((one) => one === asked) ?? ways[0];
  if (!way) return <p className="sm muted">{t("unreachable")}</p>;

  const draft = { thread, last, now, text, onText };
  return (
    <section className="reply" id="answer" aria-label={t("answer")}>
      <Ways thread={thread} ways={ways} way={way} />
      {way === "email" ? <ByMail {...draft} /> : <OnWhatsApp {...draft} />}
    </section>
  );
}

const cameBy = (thread: ShownThread) => theirLast(thread)?.channel ?? thread.channel;

const WAYS = { whatsapp: "onWhatsApp", email: "byMail" } as const;

/** The way that was chosen with its number or address, and the other one, on a phone by its name: on one line. */
function Ways({
  thread: { id, contact },
  ways,
  way,
}: {
  thread: ShownThread;
  ways: readonly AnswerWay[];
  way: AnswerWay;
}) {
  const t = useWords(words);
  const path = useWorkspaceHref()(`threads/${id}`);
  return (
    <Filters>
      {ways.map((one) => {
        const isOn = one === way;
        return (
          <Chip key={one} to={`${path}?by=${one}#answer`} on={isOn}>
            {isOn && (
              <span className="show-s">
                <Icon name={one === "email" ? "mail" : "whatsapp"} />
              </span>
            )}
            <span className={isOn ? "vh-s" : undefined}>{t(WAYS[one])}</span>
            <span className={isOn ? undefined : "hide-s"}>
              {one === "email" ? <Ref>{contact.email}</Ref> : <Phone>{contact.phone ?? ""}</Phone>}
            </span>
          </Chip>
        );
      })}
    </Filters>
  );
}
