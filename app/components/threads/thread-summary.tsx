import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useWorkspaceHref } from "~/components/layout/app-page";
import { AiBox } from "~/components/ui/ai-box";
import { Button, LinkButton } from "~/components/ui/button";
import { Dialog, DialogButton } from "~/components/ui/dialog";
import { plainField, TextAreaField } from "~/components/ui/field";
import { Progress } from "~/components/ui/meter";
import { Stack } from "~/components/ui/page";
import { useLookAgain } from "~/components/ui/use-look-again";
import {
  citedSentences,
  type ShownSummary,
  type ShownThread,
  sourceNumbers,
} from "~/domain/messages/shown-thread";
import { formatTime } from "~/lib/format";
import { threads as words } from "~/words/threads";
import { Say, useWords } from "~/words/use-words";

const EDIT = "edit-summary";
const LOOK_AGAIN_MS = 1_500;

/** A thread's summary, the one that is being made, or nothing. */
export function ThreadSummary({
  thread,
  zone,
  mayWrite,
  receipts,
}: {
  thread: ShownThread;
  zone: string;
  mayWrite: boolean;
  /** Where it can be seen what was sent to a provider; undefined where that is not theirs to see. */
  receipts?: string;
}) {
  const path = useWorkspaceHref()(`threads/${thread.id}`);
  const { summary, running } = thread;
  if (running) return <Running path={path} {...running} />;
  if (!summary) return null;

  return (
    <Made summary={summary} thread={thread} zone={zone} receipts={receipts} path={path}>
      {mayWrite && summary.state === "ready" && !summary.verdict && (
        <Verdicts summary={summary} path={path} />
      )}
    </Made>
  );
}

/** Looks again by itself; without scripts a link does. */
function Running({ path, done, total }: { path: string; done: number; total: number | null }) {
  const t = useWords(words);
  useLookAgain(LOOK_AGAIN_MS);

  return (
    <section className="ai" aria-live="polite">
      <Progress label={t("running")} shown={t("runningShown")} done={done} total={total} />
      <noscript>
        <LinkButton to={path} icon="refresh">
          {t("lookAgain")}
        </LinkButton>
      </noscript>
    </section>
  );
}

function Made({
  summary,
  thread,
  zone,
  receipts,
  path,
  children,
}: {
  summary: ShownSummary;
  thread: ShownThread;
  zone: string;
  receipts?: string;
  path: string;
  children: ReactNode;
}) {
  const t = useWords(words);
  const { madeBy, messagesRead, valuesHidden, sentences } = summary;
  const numbers = sourceNumbers(sentences);
  const shown = new Set(thread.messages.map(({ id }) => id));
  // A message that is not on this part of the thread is a page away.
  const hrefOf = (id: string) => (shown.has(id) ? `#${id}` : `${path}?from=${id}#${id}`);
  const about = [
    t("ofMessages", { n: messagesRead, at: formatTime(summary.at, zone) }),
    madeBy ? (
      <Say key="by" words={words} say="madeBy" with={{ name: madeBy, n: valuesHidden }} />
    ) : (
      !summary.wasSent && t("madeHere")
    ),
    receipts && summary.wasSent && (
      <a key="sent" href={receipts}>
        {t("whatWasSent")}
      </a>
    ),
  ].filter(Boolean);

  return (
    <AiBox
      badge={t("ai")}
      kind={t("summary")}
      about={about}
      sentences={citedSentences(sentences).map(({ text, messageIds }) => ({
        text,
        sources: messageIds.map((id) => ({ number: numbers.get(id) ?? 0, href: hrefOf(id) })),
      }))}
      sourceSays={(n) => t("source", { n })}
      notFound={<Beside summary={summary} />}
    >
      {children}
    </AiBox>
  );
}

/** Why there is none, why it was made here, or what a person made of it. */
function Beside({ summary }: { summary: ShownSummary }) {
  const t = useWords(words);
  const { state, reason, verdict, reviewedBy } = summary;
  if (state === "abstained") return t("tooLittle");

  const name = reviewedBy ?? t("colleague");
  return (
    <>
      {reason && t("instead")}{" "}
      {verdict === "kept" && <Say words={words} say="keptBy" with={{ name }} />}
      {verdict === "edited" && <Say words={words} say="editedBy" with={{ name }} />}
    </>
  );
}

function Verdicts({ summary, path }: { summary: ShownSummary; path: string }) {
  const t = useWords(words);
  const action = `${path}/summary`;
  const id = <input type="hidden" name="summaryId" value={summary.id} />;
  const text = citedSentences(summary.sentences)
    .map((sentence) => sentence.text)
    .join(" ");
  return (
    <>
      <Form method="post" action={action} className="row">
        {id}
        <Button name="do" value="keep" icon="check">
          {t("keep")}
        </Button>
        <Button name="do" value="wrong" icon="x">
          {t("wrong")}
        </Button>
      </Form>
      <DialogButton dialog={EDIT} icon="pen">
        {t("edit")}
      </DialogButton>
      <Dialog id={EDIT} title={t("editTitle")} close={t("close")}>
        <Form method="post" action={action} reloadDocument>
          {id}
          <Stack>
            <TextAreaField
              field={plainField("body", { value: text, required: true })}
              label={t("editTitle")}
              hint={t("editHint")}
              rows={6}
              maxLength={10_000}
              quiet
            />
            <Button look="primary" name="do" value="edit">
              {t("saveNote")}
            </Button>
          </Stack>
        </Form>
      </Dialog>
    </>
  );
}
