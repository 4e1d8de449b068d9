import type { ReactNode } from "react";
import { PUBLIC_EVENTS } from "~/domain/events/event-types";
import { developers } from "~/words/developers";
import { Say, useWords } from "~/words/use-words";
import { Code } from "./code";
import { FIRST_REQUEST, PROBLEM, REPEATED, VERIFYING } from "./examples";

export const GUIDE = ["begin", "lists", "shapes", "errors", "repeat", "long", "webhooks"] as const;
type Part = (typeof GUIDE)[number];

/** How the interface is used, before its paths: keys, lists, errors, repetition, webhooks. */
export function Guide({ origin }: { origin: string }) {
  const t = useWords(developers);
  const shown: Partial<Record<Part, ReactNode>> = {
    begin: <Code label={t("beginCode")}>{FIRST_REQUEST(origin)}</Code>,
    errors: <Code label={t("errors")}>{PROBLEM}</Code>,
    repeat: <Code label={t("repeat")}>{REPEATED(origin)}</Code>,
    webhooks: (
      <>
        <h3>{t("verifyCode")}</h3>
        <Code label={t("verifyCode")}>{VERIFYING}</Code>
        <h3>{t("eventTypes")}</h3>
        <ul className="event-types">
          {PUBLIC_EVENTS.map((event) => (
            <li key={event}>
              <code>{event}</code>
            </li>
          ))}
        </ul>
      </>
    ),
  };
  return GUIDE.map((part) => (
    <section key={part} id={part} className="guide-part">
      <h2>{t(part)}</h2>
      <p className="muted">
        <Say words={developers} say={`${part}How`} />
      </p>
      {shown[part]}
    </section>
  ));
}
