import { HISTORY_DAYS } from "~/config/history";
import type { endedWorkspaces } from "~/db/schema";
import { formatDate, formatDateTime, formatPlainDate } from "~/lib/format";
import type { Locale } from "~/lib/locale";
import { type EpochMs, toIso } from "~/lib/time";
import type { PlainDate } from "~/lib/zoned-time";
import type { Written } from "~/services/ledger/ledger";
import type { JsonObject } from "~/services/signing/document-text";
import { certificateLines } from "~/words/certificate-lines";
import { say } from "~/words/words";
import { keptByContract } from "./count-stores";
import type { PurgeState } from "./purge-run";

interface Facts {
  ended: typeof endedWorkspaces.$inferSelect;
  state: PurgeState;
  done: Written;
  /** When it is signed, and when the ledger says that it was done: before, where an older copy came back. */
  at: EpochMs;
  purgedAt: EpochMs;
  historyUntil: PlainDate;
}

/** What is signed at the end of a workspace: what went, what is kept and why, and what cannot be shortened. */
export function workspaceCertificate(facts: Facts): JsonObject {
  const { ended, state, done, at, purgedAt, historyUntil } = facts;
  const { class: law, rule } = keptByContract(ended.endedAt, ended.timeZone);
  const open = state.openRequests ?? [];
  return {
    kind: "workspace-erasure-certificate",
    version: 1,
    id: state.certificateId,
    workspace: ended.name,
    endedAt: toIso(ended.endedAt),
    ...(state.endedFrom ? { endedFrom: state.endedFrom } : {}),
    doneAt: toIso(purgedAt),
    erased: state.found
      .filter(({ count }) => count > 0)
      .map(({ store, count }) => ({ store, count, action: "deleted" })),
    lookedAt: state.found.map(({ store }) => store),
    secondLook: { found: 0, at: toIso(at) },
    kept: [
      {
        store: "contractRecord",
        count: 1,
        law,
        rule,
        until: toIso(ended.keptUntil),
      },
    ],
    requestsClosed: open.map(({ type, count }) => ({ type, count, by: "deletion of everything" })),
    keysDestroyedAt: toIso(state.keysDestroyedAt ?? at),
    ledger: {
      number: done.number,
      hash: done.hash,
      previous: done.previous,
      intended: state.intended.number,
    },
    history: { days: HISTORY_DAYS, until: historyUntil },
    lines: { en: linesIn("en", facts), ar: linesIn("ar", facts) },
  };
}

function linesIn(locale: Locale, { ended, state, at, purgedAt, historyUntil }: Facts): string[] {
  const t = say(locale, certificateLines);
  const { openRequests: open = [], endedFrom, keysDestroyedAt } = state;
  const day = (then: EpochMs) => formatDate(then, locale, ended.timeZone);
  return [
    t("unsealed"),
    ...(endedFrom ? [t("endedFromLedger", { date: day(ended.endedAt) })] : []),
    ...(state.startedAt > purgedAt
      ? [t("deletedAgain", { first: day(purgedAt), again: day(at) })]
      : []),
    t("history", { days: HISTORY_DAYS, date: formatPlainDate(historyUntil, locale) }),
    ...(open.length > 0
      ? [t("requestsClosed", { n: open.reduce((sum, { count }) => sum + count, 0) })]
      : []),
    t("keysDestroyed", { when: formatDateTime(keysDestroyedAt ?? at, locale, ended.timeZone) }),
  ];
}
