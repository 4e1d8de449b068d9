import type { ReactNode } from "react";

export interface AiSentence {
  text: string;
  /** The messages it was taken from, by the numbers they carry in the thread. */
  sources: readonly { number: number; href: string }[];
}

/**
 * Text that software wrote, in the only dashed box: the label AI, what it is, what was read and
 * hidden, numbered sources, what was not found, and what a person does with it.
 * @param about facts in a row: "of 14 messages, 08:47", "2 fields hidden", a link to what was sent.
 * @param sourceSays the label of a source for a screen reader: "Source: message 3".
 */
export function AiBox({
  badge,
  kind,
  about = [],
  sentences,
  sourceSays,
  notFound,
  children,
}: {
  badge: string;
  kind: string;
  about?: readonly ReactNode[];
  sentences: readonly AiSentence[];
  sourceSays: (number: number) => string;
  notFound?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="ai" aria-label={kind}>
      <div className="ai-h">
        <span className="badge">{badge}</span>
        <b>{kind}</b>
        {about.map((fact, place) => (
          <span key={String(place)}>{fact}</span>
        ))}
      </div>
      {sentences.length > 0 && (
        <p>
          {sentences.map((sentence) => (
            <Cited key={sentence.text} sentence={sentence} sourceSays={sourceSays} />
          ))}
        </p>
      )}
      {notFound && <p className="muted">{notFound}</p>}
      {children && <div className="row acts">{children}</div>}
    </section>
  );
}

/** A sentence and its sources, which stay on the line of its last word. */
function Cited({
  sentence: { text, sources },
  sourceSays,
}: {
  sentence: AiSentence;
  sourceSays: (number: number) => string;
}) {
  const lastWord = text.lastIndexOf(" ") + 1;
  return (
    <>
      <bdi>
        {text.slice(0, lastWord)}
        <span className="nowrap">
          {text.slice(lastWord)}{" "}
          {sources.map(({ number, href }) => (
            <a key={number} className="cite" href={href} aria-label={sourceSays(number)}>
              {number}
            </a>
          ))}
        </span>
      </bdi>{" "}
    </>
  );
}
