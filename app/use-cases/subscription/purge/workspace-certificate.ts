import { HISTORY_DAYS } from "~/config/history";
import type { endedWorkspaces } from "~/db/schema";
import { formatDateTime, formatPlainDate } from "~/lib/format";
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
  at: EpochMs;
  historyUntil: PlainDate;
}

/** What is signed at the end of a workspace: what went, what is kept and why, and what cannot be shortened. */
export function workspaceCertificate({ ended, state, done, at, historyUntil }: Facts): JsonObject {
  const { class: law, rule, until } = keptByContract(ended.endedAt, ended.timeZone);
  const open = state.openRequests ?? [];
  return {
    kind: "workspace-erasure-certificate",
    version: 1,
    id: state.certificateId,
    workspace: ended.name,
    endedAt: toIso(ended.endedAt),
    doneAt: toIso(at),
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
        until: toIso(until),
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
    lines: { en: linesIn("en"), ar: linesIn("ar") },
  };

  function linesIn(locale: Locale) {
    const t = say(locale, certificateLines);
    const destroyed = state.keysDestroyedAt ?? at;
    return [
      t("unsealed"),
      t("history", { days: HISTORY_DAYS, date: formatPlainDate(historyUntil, locale) }),
      ...(open.length > 0
        ? [t("requestsClosed", { n: open.reduce((sum, { count }) => sum + count, 0) })]
        : []),
      t("keysDestroyed", { when: formatDateTime(destroyed, locale, ended.timeZone) }),
    ];
  }
}
